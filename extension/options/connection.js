// With which Afterword this browser talks; a new token, the end of it, and what to tell somebody who helps.

import { call, connectPage, disconnect, find, pairing, rotate } from "../lib/api.js";
import { browserName, extension, mayReachServer, openTab } from "../lib/browser.js";
import { waiting } from "../lib/queue.js";
import { codeOf, problemIn, shown } from "../lib/trouble.js";
import { copyText } from "../lib/ui/clipboard.js";
import { button, field, form, row } from "../lib/ui/controls.js";
import { fill, h } from "../lib/ui/h.js";
import { toast } from "../lib/ui/live.js";
import { say } from "../lib/ui/say.js";
import { problem } from "../lib/ui/states.js";

const ENDED = new Set(["disconnected", "other_server"]);

/** @param {HTMLElement} place @returns {Promise<unknown>} */
export async function connection(place) {
  const known = await pairing();
  if (!known)
    return fill(place, h("p", null, say("problem_not_connected")), row(connectButton(place), diagnosticsButton()));
  try {
    const { device } = await call("GET", "/me");
    return fill(place, h("p", null, say("connected_with", known.base)), nameForm(device), row(...actions(place)));
  } catch (error) {
    return fill(
      place,
      problem(shown(error), { again: () => connection(place) }),
      row(ENDED.has(codeOf(error)) && connectButton(place), diagnosticsButton()),
    );
  }
}

/** @param {{ id: string, name: string }} device */
function nameForm(device) {
  return form(
    {
      label: say("save"),
      problem: (error) => problem(shown(error)),
      send: async (typed) => {
        await call("PATCH", `/devices/${device.id}`, { name: typed.name });
        toast(say("saved"));
      },
    },
    field(say("browser_name"), { name: "name", value: device.name, required: true, max: 80 }),
  );
}

/** @param {HTMLElement} place */
function actions(place) {
  const anew = async () => {
    await rotate();
    toast(say("rotated"));
  };
  const end = async () => {
    await disconnect();
    await connection(place);
  };
  /** @param {() => Promise<void>} work */
  const orSay = (work) => () =>
    work().catch((error) => void fill(place, problem(shown(error), { again: () => connection(place) })));
  return [
    button(say("rotate"), { press: orSay(anew), small: true, data: { act: "rotate" } }),
    diagnosticsButton(),
    button(say("disconnect"), { press: orSay(end), small: true, look: "danger", data: { act: "disconnect" } }),
  ];
}

/** @param {HTMLElement} place */
function connectButton(place) {
  const open = async () => {
    try {
      await openTab(await connectPage());
    } catch (error) {
      fill(place, problem(shown(error), { again: () => connection(place) }), row(diagnosticsButton()));
    }
  };
  return button(say("open_connect"), { look: "main", press: open, data: { act: "connect" } });
}

function diagnosticsButton() {
  const copy = async () => copyText(await diagnostics());
  return button(say("copy_diagnostics"), { press: copy, small: true, data: { act: "diagnostics" } });
}

/** What helps to find a fault: no token, no page, no name. */
async function diagnostics() {
  const known = await pairing();
  const state = known
    ? await call("GET", "/me").then(
        () => "ok",
        (error) => problemIn(error).code,
      )
    : "not_connected";
  return [
    `Afterword extension ${extension.version}, ${browserName()}: ${navigator.userAgent}`,
    `server: ${known?.base ?? "none"} (${state}), found: ${(await find()) ?? "none"}`,
    `may reach it: ${await mayReachServer()}, waiting: ${(await waiting()).length}`,
  ].join("\n");
}
