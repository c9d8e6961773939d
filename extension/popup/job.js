// A job ad in view: to be corrected in place and kept with one press; or kept already.

import { call } from "../lib/api.js";
import { background, openTab, storage } from "../lib/browser.js";
import { isFinal, sendCapture, waiting } from "../lib/queue.js";
import { codeOf, problemIn, Refusal, translated } from "../lib/trouble.js";
import { h } from "../lib/ui/h.js";
import { say, sayCount } from "../lib/ui/say.js";
import { word } from "../lib/ui/words.js";
import { certain, previewForm } from "./preview.js";
import { first, other, show } from "./screen.js";
import { againButton, openWaiting, panelButton } from "./visit.js";

/** @typedef {import("./visit.js").Visit} Visit */
/** @typedef {{ capture: any, reading: any, page: import("../lib/page.js").PageInView }} Seen */

const WAITS = new Set(["not_running", "other_program", "too_slow", "disconnected", "access_off", "unexpected"]);

/** @param {Visit} visit @param {Seen} seen */
export async function showJob(visit, seen) {
  const { reading } = seen;
  if (reading.duplicate_of && visit.wish !== "update") return showKnown(visit, seen);
  if (reading.frame && !(reading.company && reading.title)) return showFrame(visit, seen);
  return showPreview(visit, seen);
}

/** @param {Visit} visit @param {Seen} seen */
export function showPreview(visit, { capture, reading, page }) {
  const sure = certain(reading);
  const form = previewForm(reading, { selection: page.selection, cut: page.cut }, (user) =>
    visit.attempt(() => keep(visit, { ...capture, user }, reading, page.title)),
  );
  show(sure ? "preview" : "unsure", {
    title: sure ? say("popup_preview") : say("popup_unsure"),
    text: sure ? undefined : say("popup_unsure_text"),
    inside: form,
  });
}

/** @param {Visit} visit @param {Seen} seen */
async function showKnown(visit, seen) {
  const known = await call("GET", `/opportunities/${seen.reading.duplicate_of}`);
  show("already_saved", {
    sign: "check",
    title: say("popup_already"),
    inside: [
      h("p", { class: "job", dir: "auto" }, known.title),
      h("p", { class: "about", dir: "auto" }, `${known.company} · ${word("stage", known.stage)}`),
    ],
    actions: [
      panelButton(visit, say("open_it"), { opportunity: known.id }),
      other(say("look_again"), () => showPreview(visit, seen), "update"),
    ],
  });
}

/** @param {Visit} visit @param {Seen} seen */
function showFrame(visit, seen) {
  const { frame, kind } = seen.reading;
  show("in_frame", {
    sign: "open",
    title: say("popup_frame"),
    text: say("popup_frame_text", new URL(frame).hostname),
    actions: [
      first(say("open_frame"), () => openTab(frame), "frame"),
      ...(kind === "job" ? [other(say("fill_in_by_hand"), () => showPreview(visit, seen), "by-hand")] : []),
    ],
  });
}

/**
 * @param {Visit} visit
 * @param {any} capture
 * @param {any} reading
 * @param {string} title
 */
async function keep(visit, capture, reading, title) {
  try {
    const kept = await sendCapture(capture, title);
    void background.tell({ type: "flush" });
    await storage.set("last", { opportunity_id: kept.opportunity_id });
    showSaved(visit, kept, reading);
  } catch (error) {
    if (WAITS.has(codeOf(error))) return showWaiting(visit, error);
    if (error instanceof Refusal && isFinal(error.problem)) throw needsAttention(error);
    throw error;
  }
}

/**
 * The server will not take it as it is: it stays here, to be looked at.
 * @param {Refusal} error
 */
function needsAttention(error) {
  const told = problemIn(error).detail;
  const asked = translated({ code: "needs_attention" });
  return new Refusal({ ...asked, fix: [told, asked.fix].filter(Boolean).join(". ").replaceAll("..", ".") });
}

/** @param {Visit} visit @param {any} kept @param {any} reading */
function showSaved(visit, kept, reading) {
  const twin = kept.duplicate_of && kept.duplicate_of !== kept.opportunity_id ? kept.duplicate_of : null;
  const company = kept.company?.value ?? reading.company?.value ?? "";
  show("saved", {
    sign: "check",
    title: say("popup_saved", kept.title?.value ?? reading.title?.value ?? ""),
    text: company,
    inside: [
      twin && h("p", { class: "notice" }, say("popup_twin")),
      h("p", { class: "soft" }, kept.website ? say("popup_looking_for_posts", company) : say("popup_no_website")),
    ],
    actions: [
      panelButton(visit, say("open_today"), { opportunity: kept.opportunity_id }),
      ...(twin ? [other(say("merge"), () => merge(visit, kept.opportunity_id, twin), "merge")] : []),
    ],
  });
}

/** @param {Visit} visit @param {string} id @param {string} into */
async function merge(visit, id, into) {
  await call("POST", `/opportunities/${id}/merge`, { into });
  const known = await call("GET", `/opportunities/${into}`);
  show("merged", {
    sign: "check",
    title: say("popup_merged"),
    inside: h("p", { class: "about", dir: "auto" }, `${known.company} · ${known.title}`),
    actions: [
      panelButton(visit, say("open_it"), { opportunity: into }),
      other(say("undo"), async () => {
        await call("POST", "/undo", {});
        await visit.again();
      }),
    ],
  });
}

/**
 * The server cannot be asked what the page says: it can be kept here meanwhile.
 * @param {Visit} visit
 * @param {any} capture
 * @param {string} title
 * @param {unknown} error
 */
export async function offerToKeep(visit, capture, title, error) {
  const { code = "", detail = "", fix } = problemIn(error);
  const count = (await waiting()).length;
  show(code, {
    sign: "clock",
    title: detail,
    text: fix,
    inside: [
      h("p", { class: "soft" }, say("can_be_kept")),
      count > 0 && h("p", { class: "notice" }, sayCount("pages_wait", count)),
    ],
    actions: [
      first(say("keep_for_later"), () => visit.attempt(() => keep(visit, capture, {}, title)), "keep-later"),
      other(say("try_again"), visit.again, "again"),
    ],
  });
}

/** @param {Visit} visit @param {unknown} error */
async function showWaiting(visit, error) {
  const count = (await waiting()).length;
  void background.tell({ type: "flush" });
  const { code, detail, fix } = problemIn(error);
  show("will_send", {
    sign: "clock",
    title: say("popup_will_send"),
    text: `${detail}. ${sayCount("pages_wait", count)}`,
    inside: code === "not_running" && h("p", { class: "soft" }, fix),
    actions: [againButton(visit), other(say("see_waiting"), openWaiting, "waiting")],
  });
}
