// The popup: what the page in view says, to be corrected in place and kept with one press.

import { call, find, PROBLEMS, pair, pairing, Refusal } from "../lib/api.js";
import {
  askToReachServer,
  background,
  openPanel,
  openTab,
  readPairingCode,
  readTab,
  storage,
  tabInView,
} from "../lib/browser.js";
import { sendCapture, waiting } from "../lib/queue.js";

import { button, row } from "../lib/ui/controls.js";
import { fill, h } from "../lib/ui/h.js";
import { announce } from "../lib/ui/live.js";
import { loading } from "../lib/ui/states.js";
import { previewForm } from "./preview.js";

const UNREADABLE =
  /^(chrome|edge|about|moz-extension|chrome-extension|view-source|devtools|file):|^https:\/\/(chromewebstore\.google\.com|addons\.mozilla\.org)\//;
const CONNECT_PAGE = /^http:\/\/afterword\.localhost:\d+\/connect\b/;

const main = /** @type {HTMLElement} */ (document.getElementById("main"));
/** @type {import("../lib/browser.js").Tab | null} */
let tab = null;

/**
 * Show one state: a heading, a sentence, and its one action.
 * @param {string} state
 * @param {string} title
 * @param {...import("../lib/ui/h.js").Children} children
 */
function show(state, title, ...children) {
  main.dataset.state = state;
  main.setAttribute("aria-busy", "false");
  fill(main, h("h1", { tabindex: "-1", dir: "auto" }, title), ...children);
  const first = /** @type {HTMLElement | null} */ (main.querySelector("[data-first]") ?? main.querySelector("h1"));
  first?.focus();
}

async function start() {
  main.setAttribute("aria-busy", "true");
  fill(main, loading("Looking at this page…"));
  tab = await tabInView();
  try {
    if (tab && CONNECT_PAGE.test(tab.url)) return await connectHere(tab);
    if (!(await pairing())) return await offerToConnect();
    if ((await waiting()).length) await background.tell({ type: "flush" });
    if (!tab || UNREADABLE.test(tab.url)) return unreadable();
    await preview(tab);
  } catch (error) {
    await trouble(error);
  }
}

/** @param {import("../lib/browser.js").Tab} connect */
async function connectHere(connect) {
  const code = await readPairingCode(connect.id);
  if (!code)
    return show("no_code", "No code on this page", h("p", null, "Reload the Connect page and try again."), again());
  const paired = await pair(new URL(connect.url).origin, code);
  show(
    "connected",
    "Connected",
    h("p", null, "This browser may now talk to Afterword on this computer."),
    h("p", { class: "soft" }, `Check number: ${paired.check}. The Connect page shows the same one.`),
    row(panelButton("Open Today")),
  );
  await background.tell({ type: "flush" });
}

async function offerToConnect() {
  const base = await find();
  if (!base) throw new Refusal(PROBLEMS.not_running);
  show(
    "not_connected",
    "Connect this browser",
    h("p", null, "Once: open the Connect page, then click this icon again there."),
    row(
      button("Open the Connect page", { look: "main", press: () => openTab(`${base}/connect`), data: { first: "" } }),
    ),
  );
}

function unreadable() {
  show(
    "unreadable",
    "This page cannot be read",
    h("p", null, "Browsers keep extensions away from their own pages, their stores and PDFs. Open the job ad itself."),
    row(panelButton("Open Today")),
  );
}

/** @param {import("../lib/browser.js").Tab} seen */
async function preview(seen) {
  const page = await readTab(seen.id);
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
    const code = error instanceof Refusal ? error.problem.code : "";
    if (code !== "not_running" && code !== "too_slow") throw error;
    return offerToKeep(capture, page.title, /** @type {Refusal} */ (error));
  }
  if (reading.kind !== "job") return noJob(reading);
  const form = previewForm(reading, page.selection, async (user) => keep({ ...capture, user }, reading, page.title));
  show("preview", reading.company && reading.title ? "Keep this job?" : "What is missing?", form);
}

/**
 * @param {any} capture
 * @param {any} reading
 * @param {string} title
 */
async function keep(capture, reading, title) {
  try {
    const kept = await sendCapture(capture, title);
    await storage.set("last", { opportunity_id: kept.opportunity_id });
    saved(kept, reading);
  } catch (error) {
    const code = error instanceof Refusal ? error.problem.code : "";
    if (code === "not_running" || code === "too_slow" || code === "disconnected")
      return willSend(/** @type {Refusal} */ (error));
    throw error;
  }
}

/** @param {any} kept @param {any} reading */
function saved(kept, reading) {
  const known = kept.duplicate_of && kept.duplicate_of !== kept.opportunity_id;
  announce("Kept.");
  show(
    "saved",
    `${kept.title?.value ?? reading.title?.value ?? "The job"} is kept`,
    h("p", { dir: "auto" }, kept.company?.value ?? ""),
    known &&
      h("p", { class: "notice" }, "It looks like an application you already have. The dashboard can merge them."),
    kept.website
      ? h("p", { class: "soft" }, `Looking for where ${kept.company?.value ?? "they"} write…`)
      : h(
          "p",
          { class: "soft" },
          "The page does not name the company's own website. Add it, and their posts can be found.",
        ),
    row(panelButton("Open Today", true)),
  );
}

/** @param {any} reading */
function noJob(reading) {
  /** @type {Record<string, string>} */
  const seen = {
    person: "This is somebody's profile.",
    post: "This is a post.",
    site: "This is a company's site or blog.",
    other: "This page shows no single job.",
  };
  show(
    "no_job",
    "No job ad here",
    h("p", null, seen[reading.kind] ?? seen.other),
    reading.warnings?.map((/** @type {any} */ notice) => h("p", { class: "soft", dir: "auto" }, notice.message)),
    row(panelButton("Open Today")),
  );
}

/** @param {any} capture @param {string} title @param {Refusal} error */
function offerToKeep(capture, title, error) {
  const later = async () => {
    try {
      await keep(capture, {}, title);
    } catch (refused) {
      await trouble(refused);
    }
  };
  show(
    "not_running",
    "Afterword is not running",
    h("p", null, error.problem.fix),
    h("p", { class: "soft" }, "This page can be kept here meanwhile. It is sent as soon as Afterword runs."),
    row(button("Keep it for later", { look: "main", press: later, data: { first: "" } }), again()),
  );
}

/** @param {Refusal} error */
async function willSend(error) {
  const count = (await waiting()).length;
  await background.tell({ type: "flush" });
  show(
    "will_send",
    "Kept here for now",
    h("p", null, `${count === 1 ? "One page waits" : `${count} pages wait`} to be sent. ${error.problem.fix ?? ""}`),
    row(again()),
  );
}

/** @param {unknown} error */
async function trouble(error) {
  const problem =
    error instanceof Refusal
      ? error.problem
      : { code: "unreadable", detail: "This page could not be read.", fix: "Reload it and try again." };
  const count = (await waiting()).length;
  /** @type {Record<string, () => HTMLElement>} */
  const actions = {
    access_off: () =>
      button("Allow", { look: "main", press: async () => (await askToReachServer()) && start(), data: { first: "" } }),
    disconnected: () => button("Connect again", { look: "main", press: offerToConnect, data: { first: "" } }),
    not_connected: () => button("Connect", { look: "main", press: offerToConnect, data: { first: "" } }),
  };
  show(
    problem.code ?? "trouble",
    problem.detail ?? "Something went wrong",
    problem.fix && h("p", { dir: "auto" }, problem.fix),
    count > 0 && h("p", { class: "soft" }, `${count} kept here, to be sent later.`),
    row((actions[problem.code ?? ""] ?? again)()),
  );
}

const again = () => button("Try again", { press: start, icon: "again" });

/** @param {string} label @param {boolean} [first] */
function panelButton(label, first = false) {
  // Opening needs the click itself: nothing may be awaited before.
  return button(label, {
    look: "main",
    press: () => tab && openPanel(tab.windowId),
    data: { act: "panel", ...(first ? { first: "" } : {}) },
  });
}

void start();
