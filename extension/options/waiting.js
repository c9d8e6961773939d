// What waits to be sent: seen, sent, saved as a file, or deleted by the person; never by itself.

import { background } from "../lib/browser.js";
import { discard, forOthers, release, waiting } from "../lib/queue.js";
import { button, row } from "../lib/ui/controls.js";
import { fill, h } from "../lib/ui/h.js";
import { announce } from "../lib/ui/live.js";
import { say, sayCount } from "../lib/ui/say.js";
import { dayAndTime, stamp } from "../lib/ui/when.js";

/** @typedef {import("../lib/queue.js").Waiting} Waiting */

/** @param {HTMLElement} place */
export async function showWaiting(place) {
  const items = await waiting();
  if (!items.length) return fill(place, h("p", { class: "soft" }, say("nothing_waits")));
  const others = await forOthers();
  return fill(
    place,
    h("p", null, sayCount("pages_wait", items.length)),
    others.length > 0 && h("p", { class: "notice" }, sayCount("for_other_server", others.length)),
    h(
      "ul",
      { class: "waiting" },
      items.map((item) => waitingRow(item, place)),
    ),
    row(
      button(others.length ? say("send_here") : say("send_now"), {
        look: "main",
        press: () => sendNow(place),
        data: { act: "send" },
      }),
      button(say("save_as_file"), { press: () => saveAsFile(items), data: { act: "export" } }),
    ),
  );
}

/** @param {Waiting} item @param {HTMLElement} place */
function waitingRow(item, place) {
  const remove = async () => {
    await discard(item.id);
    announce(say("deleted"));
    await showWaiting(place);
  };
  return h(
    "li",
    { data: { waiting: item.id } },
    h("p", { dir: "auto" }, item.title || item.body?.page?.url || ""),
    h("p", { class: "about" }, dayAndTime(stamp(new Date(item.at)))),
    item.trouble && h("p", { class: "caution", dir: "auto" }, item.trouble.detail ?? ""),
    button(say("delete"), {
      press: remove,
      small: true,
      look: "danger",
      name: `${say("delete")}: ${item.title}`,
      data: { act: "delete" },
    }),
  );
}

/** @param {HTMLElement} place */
async function sendNow(place) {
  await release();
  const { left } = /** @type {{ left: number }} */ (await background.tell({ type: "flush" }));
  announce(left ? sayCount("pages_wait", left) : say("all_sent"));
  await showWaiting(place);
}

/** @param {Waiting[]} items */
function saveAsFile(items) {
  const address = URL.createObjectURL(new Blob([JSON.stringify(items, null, 2)], { type: "application/json" }));
  const save = h("a", { download: "afterword-waiting.json" });
  save.href = address;
  save.click();
  URL.revokeObjectURL(address);
}
