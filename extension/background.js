// The background: opens the welcome page once, sends what waits, keeps the badge true. It holds no state.

import { call, pairing } from "./lib/api.js";
import { background, extension, openTab, showBadge } from "./lib/browser.js";
import { flush, waiting } from "./lib/queue.js";

const RETRY = "send what waits";
const RETRY_MINUTES = 1;

background.onInstalled(() => void openTab(extension.address("welcome/welcome.html")));
background.onMenu("interviewer", background.words("interviewer"), background.openPopup);
background.onStartup(() => void send());
background.onAlarm((name) => {
  if (name === RETRY) void send();
});
background.onMessage((message) => {
  if (message?.type === "flush") return send();
  return undefined;
});

/** Send what waits; try again each minute while something does. */
async function send() {
  const left = (await waiting()).length ? await flush() : 0;
  if (left) background.alarm(RETRY, RETRY_MINUTES);
  else await background.noAlarm(RETRY);
  await showBadge(left || (await due()));
  return { left };
}

/** What is due, as the server counts it; nothing when it cannot be asked. */
async function due() {
  try {
    return (await pairing()) ? (await call("GET", "/me")).badge : 0;
  } catch {
    return 0;
  }
}
