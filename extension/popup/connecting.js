// Pairing: one click on the Connect page; typing the code is the fallback.

import { connectPage, find, pair } from "../lib/api.js";
import { background, openTab, readPairingCode } from "../lib/browser.js";
import { flush, forOthers, release } from "../lib/queue.js";
import { refusal, shown } from "../lib/trouble.js";
import { field, fold, form } from "../lib/ui/controls.js";
import { h } from "../lib/ui/h.js";
import { say, sayCount } from "../lib/ui/say.js";
import { problem } from "../lib/ui/states.js";
import { first, show } from "./screen.js";
import { againButton, todayButton } from "./visit.js";

/** @typedef {import("./visit.js").Visit} Visit */

export const CONNECT_PAGE = /^http:\/\/afterword\.localhost:\d+\/connect\b/;

/**
 * The Connect page is in view: read its code and pair.
 * @param {Visit} visit
 * @param {import("../lib/browser.js").Tab} tab
 */
export async function connectHere(visit, tab) {
  const base = new URL(tab.url).origin;
  const code = await readPairingCode(tab.id);
  if (code) return connected(visit, await pair(base, code));
  show("no_code", {
    sign: "connect",
    title: say("popup_no_code"),
    text: say("popup_no_code_text"),
    inside: codeForm(visit, base),
    actions: [againButton(visit)],
  });
}

/**
 * @param {Visit} visit
 * @param {{ check: string }} paired
 */
async function connected(visit, paired) {
  const others = await forOthers();
  if (!others.length) void background.tell({ type: "flush" });
  show("connected", {
    sign: "check",
    title: say("popup_connected"),
    text: say("popup_connected_text"),
    inside: [
      h("p", { class: "soft" }, say("check_number", paired.check)),
      others.length > 0 && h("p", { class: "notice" }, sayCount("for_other_server", others.length)),
    ],
    actions: others.length
      ? [first(say("send_here"), () => sendHere(visit)), todayButton(visit)]
      : [todayButton(visit)],
  });
}

/** @param {Visit} visit */
async function sendHere(visit) {
  await release();
  await flush();
  await visit.again();
}

/**
 * @param {Visit} visit
 * @param {boolean} [again] after a pairing that ended
 */
export async function offerToConnect(visit, again = false) {
  const base = await find();
  if (!base) throw refusal("not_running");
  show("not_connected", {
    sign: "connect",
    title: again ? say("connect_again") : say("popup_not_connected"),
    text: say("popup_not_connected_text"),
    inside: codeForm(visit, base),
    actions: [first(say("open_connect"), () => visit.attempt(openConnect), "connect")],
  });
}

/** Open the Connect page of the server that runs. */
export async function openConnect() {
  await openTab(await connectPage());
}

/**
 * @param {Visit} visit
 * @param {string} base
 */
function codeForm(visit, base) {
  return fold(
    say("type_code"),
    {},
    form(
      {
        label: say("connect"),
        name: say("type_code"),
        problem: (error) => problem(shown(error)),
        send: async (typed) => connected(visit, await pair(base, String(typed.code ?? ""))),
      },
      field(say("code"), { name: "code", required: true, max: 20, hint: say("code_hint") }),
    ),
  );
}
