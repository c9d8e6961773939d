// Connect: the code that pairs a browser, and the browsers that are paired.

import { button, card, field, fold, form } from "/ui/controls.js";
import { fill, h } from "/ui/h.js";
import { announce, toast } from "/ui/live.js";
import { empty, problem } from "/ui/states.js";
import { dayAndTime, inZone } from "/ui/when.js";
import { get, patch, post, remove } from "../api.js";
import { openIn } from "../block.js";
import { attempt } from "../doings.js";
import { undoable } from "../saving.js";

/** @typedef {{ id: string, name: string, origin?: string | null, browser?: string | null, version?: string | null, created_at?: string, last_used_at?: string | null }} Device */
/** @typedef {import("../routes.js").Visit} Visit */

const LOOK_AGAIN_MS = 2000;

/** @param {Visit} _visit */
export async function page(_visit) {
  const code = h("div", { class: "stack" });
  const devices = h("div");
  const draw = async () => {
    /** @type {Device[]} */
    const items = (await get("/devices")).items ?? [];
    fill(devices, deviceList(items, draw));
    return items.length;
  };
  const [, known] = await Promise.all([freshCode(code), draw()]);
  watchDevices(code, known, draw);
  return [
    h(
      "header",
      { class: "page-head" },
      h(
        "div",
        null,
        h("h1", null, "Connect your browser"),
        h("p", { class: "soft" }, "So that the Afterword button can save the job page you are looking at."),
      ),
    ),
    card(
      { title: "Pair this browser", level: 2 },
      h(
        "ol",
        null,
        h("li", null, "Stay on this page."),
        h("li", null, "Press the Afterword button in your browser's toolbar (it may sit behind the puzzle piece)."),
        h("li", null, "Press Connect there. That is all."),
      ),
      code,
      fold(
        "No Afterword button there?",
        {},
        h("p", null, "It comes with Afterword, in its folder “extension”, and is put into the browser once:"),
        h(
          "ul",
          null,
          h(
            "li",
            null,
            "Chrome, Edge, Chromium: open chrome://extensions, switch on Developer mode, press Load unpacked, choose the folder.",
          ),
          h(
            "li",
            null,
            "Firefox: open about:debugging#/runtime/this-firefox, press Load Temporary Add-on, choose manifest.json in the folder.",
          ),
        ),
        h("p", { class: "soft" }, "Then come back to this page. Everything else works without the button, too."),
      ),
    ),
    card({ title: "Connected", level: 2 }, devices),
  ];
}

/** @param {HTMLElement} place */
async function freshCode(place) {
  try {
    const { code, expires_at } = await post("/pairing-codes");
    const left = h("p", { class: "soft", "aria-live": "off" });
    fill(
      place,
      h("p", { class: "hint", id: "code-label" }, "If the button asks for a code, this is it:"),
      h("output", { id: "pairing-code", class: "code", data: { code }, "aria-labelledby": "code-label" }, shown(code)),
      left,
    );
    countDown(place, left, Date.parse(expires_at));
  } catch (error) {
    fill(place, problem(error, { again: () => freshCode(place) }));
  }
}

/** @param {string} code */
const shown = (code) => (code.length === 8 ? `${code.slice(0, 4)} ${code.slice(4)}` : code);

/**
 * @param {HTMLElement} place
 * @param {HTMLElement} left
 * @param {number} end
 */
function countDown(place, left, end) {
  const tick = () => {
    if (!left.isConnected && place.isConnected) return clearInterval(timer);
    const seconds = Math.round((end - Date.now()) / 1000);
    if (seconds > 0) {
      left.textContent = `Good for ${seconds >= 60 ? `${Math.floor(seconds / 60)} min ${seconds % 60} s` : `${seconds} s`}, once.`;
      return;
    }
    clearInterval(timer);
    fill(
      place,
      h("p", null, "The code has run out."),
      h(
        "div",
        { class: "row" },
        button("Make a new code", { press: () => freshCode(place), look: "main", icon: "again" }),
      ),
    );
    announce("The code has run out.");
  };
  const timer = setInterval(tick, 1000);
  tick();
}

/**
 * Notice that a browser was paired while this page is open.
 * @param {HTMLElement} place
 * @param {number} known
 * @param {() => Promise<number>} draw
 */
function watchDevices(place, known, draw) {
  let wasShown = false;
  const timer = setInterval(async () => {
    if (wasShown && !place.isConnected) return clearInterval(timer);
    wasShown = place.isConnected;
    const items = (await get("/devices").catch(() => null))?.items;
    if (!items) return;
    if (items.length > known) {
      toast(`${items.at(-1)?.name ?? "Your browser"} is connected.`);
      fill(place, h("p", { class: "notice" }, "Connected. Open a job page and press the Afterword button."));
      await draw();
    }
    known = items.length;
  }, LOOK_AGAIN_MS);
}

/**
 * @param {Device[]} all
 * @param {() => Promise<unknown>} draw
 */
export function deviceList(all, draw) {
  const items = all.filter((device) => device.origin !== "dashboard");
  if (!items.length) return empty({ title: "No browser is connected yet.", icon: "connect" });
  return h(
    "ul",
    { class: "quiet-list" },
    items.map((device) => deviceRow(device, draw)),
  );
}

/**
 * @param {Device} device
 * @param {() => Promise<unknown>} draw
 */
function deviceRow(device, draw) {
  const place = h("div");
  const used = device.last_used_at ? `last used ${dayAndTime(inZone(device.last_used_at))}` : "not used yet";
  const kind = [device.origin ? "browser" : "local script", device.browser, used].filter(Boolean).join(" · ");
  return h(
    "li",
    { data: { device: device.id } },
    h(
      "div",
      { class: "row spread" },
      h("div", null, h("p", { class: "lead", dir: "auto" }, device.name), h("p", { class: "about" }, kind)),
      h(
        "div",
        { class: "row" },
        button("Rename", {
          press: () => rename(device, place, draw),
          look: "quiet",
          small: true,
          name: `Rename ${device.name}`,
        }),
        button("Disconnect", {
          press: () => disconnect(device, draw),
          look: "danger",
          small: true,
          name: `Disconnect ${device.name}`,
        }),
      ),
    ),
    place,
  );
}

/**
 * @param {Device} device
 * @param {() => Promise<unknown>} draw
 */
function disconnect(device, draw) {
  if (!confirm(`Disconnect ${device.name}? It can be connected again here at any time.`)) return undefined;
  return attempt(async () => {
    await remove(`/devices/${device.id}`);
    toast(`${device.name} is disconnected.`);
    await draw();
  });
}

/**
 * @param {Device} device
 * @param {HTMLElement} place
 * @param {() => Promise<unknown>} draw
 */
const rename = (device, place, draw) =>
  openIn(place, (cancel) =>
    form(
      {
        label: "Save",
        name: `Rename ${device.name}`,
        cancel,
        problem,
        send: async (typed) => {
          await patch(`/devices/${device.id}`, { name: typed.name });
          undoable("Renamed.", draw);
          await draw();
        },
      },
      field("Name", { name: "name", value: device.name, required: true }),
    ),
  );
