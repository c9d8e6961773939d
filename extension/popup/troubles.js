// What went wrong, as a screen of its own with the one thing to do.

import { pairing } from "../lib/api.js";
import { askToReachServer } from "../lib/browser.js";
import { waiting } from "../lib/queue.js";
import { problemIn } from "../lib/trouble.js";
import { h } from "../lib/ui/h.js";
import { say, sayCount } from "../lib/ui/say.js";
import { offerToConnect, openConnect } from "./connecting.js";
import { first, other, show } from "./screen.js";
import { againButton, openWaiting } from "./visit.js";

/** @typedef {import("./visit.js").Visit} Visit */
/** @typedef {import("../lib/ui/icons.js").IconName} IconName */

/** @type {Record<string, { sign: IconName, action?: (visit: Visit) => HTMLElement }>} */
const SCREENS = {
  not_running: { sign: "clock" },
  other_program: { sign: "question" },
  too_slow: { sign: "clock" },
  access_off: {
    sign: "lock",
    action: (visit) => first(say("allow"), async () => (await askToReachServer()) && visit.again()),
  },
  not_connected: { sign: "connect", action: (visit) => first(say("connect"), () => offerToConnect(visit)) },
  disconnected: { sign: "connect", action: (visit) => first(say("connect_again"), () => offerToConnect(visit, true)) },
  other_server: {
    sign: "question",
    action: (visit) => first(say("connect_to_this"), () => visit.attempt(openConnect)),
  },
  update_extension: { sign: "again" },
  update_server: { sign: "again" },
  queue_full: { sign: "late", action: () => first(say("see_waiting"), openWaiting, "waiting") },
  needs_attention: { sign: "late", action: () => first(say("see_waiting"), openWaiting, "waiting") },
  page_gone: { sign: "hush" },
};

/**
 * @param {unknown} error
 * @param {Visit} visit
 */
export async function showTrouble(error, visit) {
  const problem = problemIn(error);
  const code = problem.code ?? "unexpected";
  const { sign, action } = SCREENS[code] ?? { sign: /** @type {IconName} */ ("late") };
  const count = (await waiting()).length;
  if (code === "disconnected" && !(await pairing())) return offerToConnect(visit);
  show(code, {
    sign,
    title: problem.detail ?? "",
    text: problem.fix,
    inside: [count > 0 && code !== "queue_full" && h("p", { class: "notice" }, sayCount("pages_wait", count))],
    actions: [(action ?? againButton)(visit), ...(action ? [other(say("try_again"), visit.again)] : [])].slice(0, 2),
  });
}
