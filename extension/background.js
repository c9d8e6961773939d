// The background: opens the welcome page once, sends what waits, keeps the badge true. It holds no state.

import { call, pairing } from "./lib/api.js";
import { background, extension, notices, openPanel, openTab, showBadge, storage } from "./lib/browser.js";
import { flush, waiting } from "./lib/queue.js";
import { say, sayCount } from "./lib/ui/say.js";

const RETRY = "send what waits";
const LOOK = "look what is due";
const LOOK_MINUTES = 30;
/** How long to wait after the first, second … try in vain. */
const PAUSES = [1, 2, 5, 15, 60];

background.onInstalled(() => void openTab(extension.address("welcome/welcome.html")));
background.onStartup(() => void plan());
background.onAlarm((name) => void (name === RETRY || name === LOOK ? send() : undefined));
background.onMessage((message) => (message?.type === "flush" ? send() : undefined));
background.onMenu(
  [
    ["interviewer", "selection"],
    ["post", "page"],
    ["blog", "page"],
  ],
  background.openPopup,
);
background.onCommand((name, tab) => (name === "open-panel" && tab ? openPanel(tab.windowId) : undefined));
background.onNoticeClicked(async () => openTab((await pairing())?.base ?? extension.address("welcome/welcome.html")));

/** At the browser's start nothing is asked or sent: only alarms are set, for later. */
async function plan() {
  if ((await waiting()).length) background.alarm(RETRY, PAUSES[0] ?? 1);
  if (await pairing()) background.alarm(LOOK, LOOK_MINUTES);
}

/** Send what waits; try again ever more rarely while something does; then show how things stand. */
async function send() {
  const left = (await waiting()).length ? await flush() : 0;
  const tries = left ? ((await storage.get("tries")) ?? 0) : 0;
  if (left) background.alarm(RETRY, PAUSES[Math.min(tries, PAUSES.length - 1)] ?? 60);
  else await background.noAlarm(RETRY);
  await storage.set("tries", left ? tries + 1 : 0);
  if (left) await showBadge(left, sayCount("badge_waiting", left));
  else await look();
  return { left };
}

/** Count what is due, as the server counts it; nothing when it cannot be asked. */
async function look() {
  const due = await counted();
  await showBadge(due, due ? sayCount("badge_due", due) : say("action"));
  const before = (await storage.get("due")) ?? 0;
  if (due === before) return;
  await storage.set("due", due);
  if (due > before && (await notices.wanted())) await notices.show(sayCount("badge_due", due), say("notice_text"));
}

async function counted() {
  if (!(await pairing())) return 0;
  if (!(await background.hasAlarm(LOOK))) background.alarm(LOOK, LOOK_MINUTES);
  try {
    return (await call("GET", "/me")).badge;
  } catch {
    return 0;
  }
}
