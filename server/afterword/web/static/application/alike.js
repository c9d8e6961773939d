// Interviewers compare notes: the messages to one panel, looked at side by side before any of them is sent.

import { chip } from "/ui/controls.js";
import { h } from "/ui/h.js";
import { list, word } from "/ui/words.js";
import { get } from "../api.js";

/** @typedef {import("/ui/types.js").Draft} Draft */
/** @typedef {import("./here.js").Here} Here */

const AT_MOST = 8;
const ALIKE = "near-duplicate";

/**
 * What is to be said of the messages of one kind to several people; nothing where there is only one.
 * @param {Draft[]} drafts
 * @param {Here} here
 */
export async function panelGuard(drafts, here) {
  const open = drafts.filter((draft) => !draft.sent_at && (draft.people ?? []).length > 0);
  const kinds = [...new Set(open.map((draft) => draft.kind))];
  const panels = kinds.map((kind) => open.filter((draft) => draft.kind === kind)).filter(isPanel);
  return Promise.all(panels.map((panel) => guard(panel.slice(-AT_MOST), here)));
}

/** @param {Draft[]} drafts */
const isPanel = (drafts) => new Set(drafts.flatMap((draft) => draft.people ?? [])).size > 1;

/**
 * @param {Draft[]} panel
 * @param {Here} here
 */
async function guard(panel, here) {
  /** @type {Draft[]} */
  const checked = await Promise.all(panel.map((draft) => get(`/drafts/${draft.id}`)));
  const alike = checked.filter((draft) => (draft.findings ?? []).some((finding) => finding.rule === ALIKE));
  const kind = word("kind", panel[0]?.kind);
  const names = alike.map((draft) => nameOf(draft, here)).filter(Boolean);
  return h(
    "p",
    { class: "row", data: { guard: alike.length ? "alike" : "different" } },
    chip(alike.length ? "too much alike" : "different enough", { tone: alike.length ? "warn" : "good" }),
    h(
      "span",
      { class: "soft small", dir: "auto" },
      alike.length
        ? `${kind}: those to ${list(names)} say nearly the same. Interviewers compare notes.`
        : `${kind}: ${panel.length} messages to this panel, each with words of its own.`,
    ),
  );
}

/**
 * @param {Draft} draft
 * @param {Here} here
 */
const nameOf = (draft, here) =>
  list((draft.people ?? []).map((id) => here.people.find((person) => person.id === id)?.name ?? "").filter(Boolean));
