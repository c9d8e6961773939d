// The popup: what the page in view is, and the one thing to do with it.

import { call, pairing } from "../lib/api.js";
import { background, readTab, storage, tabInView } from "../lib/browser.js";
import { waiting } from "../lib/queue.js";
import { codeOf, refusal } from "../lib/trouble.js";
import { locale, say } from "../lib/ui/say.js";
import { CONNECT_PAGE, connectHere, offerToConnect } from "./connecting.js";
import { offerToKeep, showJob } from "./job.js";
import { showOther } from "./offers.js";
import { show, showBusy } from "./screen.js";
import { showTrouble } from "./troubles.js";
import { todayButton } from "./visit.js";

const UNREADABLE =
  /^(chrome|edge|about|moz-extension|chrome-extension|view-source|devtools|file|data|blob):|^https:\/\/(chromewebstore\.google\.com|addons\.mozilla\.org)\/|^https:\/\/chrome\.google\.com\/webstore/;
const WISH_LASTS_MS = 10_000;

/** @type {import("./visit.js").Visit} */
const visit = { tab: null, wish: null, again: start, attempt };

/**
 * Do something; what goes wrong is a screen of its own.
 * @param {() => Promise<unknown>} work
 */
async function attempt(work) {
  try {
    await work();
  } catch (error) {
    await showTrouble(error, visit);
  }
}

function start() {
  showBusy();
  return attempt(look);
}

async function look() {
  visit.tab = await tabInView();
  visit.wish = await wished();
  const { tab } = visit;
  if (tab && CONNECT_PAGE.test(tab.url)) return connectHere(visit, tab);
  if (!(await pairing())) return offerToConnect(visit);
  void flushWaiting();
  if (!tab || UNREADABLE.test(tab.url)) return unreadable();
  return read(tab);
}

async function flushWaiting() {
  if ((await waiting()).length) await background.tell({ type: "flush" });
}

/** What the context menu was clicked for, just now. */
async function wished() {
  const wish = await storage.get("wish");
  if (!wish) return null;
  await storage.remove("wish");
  return Date.now() - wish.at < WISH_LASTS_MS ? wish.what : null;
}

function unreadable() {
  show("unreadable", {
    sign: "hush",
    title: say("popup_unreadable"),
    text: say("popup_unreadable_text"),
    actions: [todayButton(visit)],
  });
}

/** @param {import("../lib/browser.js").Tab} tab */
async function read(tab) {
  const page = await pageOf(tab);
  if (!page || page.type === "application/pdf") return unreadable();
  const capture = {
    capture_id: crypto.randomUUID(),
    captured_at: new Date().toISOString(),
    page: { url: page.url, canonical: page.canonical, title: page.title, lang: page.lang, html: page.html },
    selection: page.selection ? { text: page.selection } : undefined,
    frames: page.frames,
  };
  let reading;
  try {
    reading = await call("POST", "/captures?preview=true", capture);
  } catch (error) {
    const code = codeOf(error);
    if (code !== "not_running" && code !== "too_slow") throw error;
    return offerToKeep(visit, capture, page.title, error);
  }
  const seen = { capture, reading, page };
  // A posting in a foreign frame makes a page one of a job, whatever stands around it.
  const isJob = (reading.kind === "job" || reading.frame) && visit.wish !== "post" && visit.wish !== "blog";
  return isJob ? showJob(visit, seen) : showOther(visit, seen);
}

/** @param {import("../lib/browser.js").Tab} tab */
async function pageOf(tab) {
  try {
    return await readTab(tab.id);
  } catch (error) {
    // The browser forbids this page to extensions (a PDF, a store, an error page); or the tab was closed meanwhile.
    if (/cannot access|missing host permission|cannot be scripted|error page|extensions gallery/i.test(String(error)))
      return null;
    throw refusal("page_gone");
  }
}

document.documentElement.lang = locale();
void start();
