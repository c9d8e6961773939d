// The draft's editor: text with its facts, questions answered in place, faults with cures, and the way out: copy.

import { copyText } from "./clipboard.js";
import { button, fold, link, menu } from "./controls.js";
import { factsList, factsPanel } from "./facts.js";
import { findingsList } from "./findings.js";
import { fill, h, uid } from "./h.js";
import { drop, keep, kept } from "./keep.js";
import { letter } from "./letter.js";
import { announce } from "./live.js";
import { count } from "./marks.js";
import { questionCards } from "./questions.js";
import { problem, problemOf } from "./states.js";
import { dayAndTime } from "./when.js";
import { word } from "./words.js";

/** @typedef {import("./types.js").Draft} Draft */
/** @typedef {{ body?: string, subject?: string | null, answers?: Record<string, string> }} DraftPatch */
/**
 * @typedef {object} DraftActions
 * @property {(patch: DraftPatch, how?: { force?: boolean }) => Promise<Draft>} save keeps a change and answers the draft anew
 * @property {(event: "copied" | "sent" | "discarded") => unknown} event
 * @property {() => Promise<Draft>} [reload] the draft as the server has it, for when two places changed it
 * @property {() => Promise<Draft>} [reword] another wording made by the server
 */

const PAUSE_MS = 700;
const CHANGED_ELSEWHERE = 412;

/**
 * @param {Draft} first
 * @param {DraftActions} actions
 */
export function draftEditor(first, actions) {
  let draft = first;
  let dirty = false;
  let wording = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */ let timer;
  const key = `draft:${first.id}`;

  const subject =
    first.subject === null || first.subject === undefined ? null : subjectField(first.subject, () => touched());
  const panel = factsPanel(() => draft);
  const paper = letter({
    label: `${word("kind", first.kind)}: the message`,
    value: first.body,
    lang: first.language,
    typed: () => touched(),
    left: () => void flush(),
    looked: (sentence) => {
      paper.light(sentence);
      panel.show(sentence);
    },
  });
  const length = h("p", { class: "length", "aria-live": "off" });
  const state = h("p", { class: "soft small save-state", role: "status" });
  const questions = h("div", { class: "questions" });
  const findings = h("div", { class: "findings" });
  const composing = h("div", { class: "compose" });
  const trouble = h("div", { class: "draft-trouble" });
  const more = h("div", { class: "draft-more" });

  const shown = () => ({ body: paper.area.value, subject: subject ? subject.value : undefined });
  const blocking = () => (draft.findings ?? []).filter((each) => each.tier === "block");

  /** @param {Draft} next @param {boolean} [takeText] */
  function take(next, takeText = true) {
    draft = { ...draft, ...next };
    if (takeText) {
      paper.setText(draft.body);
      if (subject) subject.value = draft.subject ?? "";
      drop(key);
    }
    show();
  }

  function show() {
    paper.mark(draft.sentences ?? [], dirty ? [] : (draft.findings ?? []));
    panel.show(null);
    showLength();
    fill(
      questions,
      questionCards(draft.questions ?? [], (id, text) => answer(id, text)),
    );
    fill(findings, findingsList(draft.findings ?? [], { body: paper.area.value, select: paper.select, cure }));
    fill(composing, composeMenu(draft.compose ?? []));
    fill(
      more,
      factsList(draft),
      versions(draft, (body) => change(body)),
    );
    copying.reset();
  }

  function showLength() {
    const unit = draft.length?.unit ?? "characters";
    const used = dirty || !draft.length ? count(paper.area.value, unit) : draft.length.used;
    const limit = draft.length?.limit ?? null;
    length.classList.toggle("over", limit !== null && used > limit);
    fill(length, limit === null ? `${used} ${unit}` : `${used} of ${limit} ${unit}${used > limit ? ": too long" : ""}`);
  }

  function touched() {
    dirty = true;
    keep(key, { ...shown(), base: draft.body });
    showLength();
    copying.reset();
    fill(state, "Typing…");
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), PAUSE_MS);
  }

  /** @param {string} body */
  function change(body) {
    paper.setText(body);
    touched();
    return flush();
  }

  /** @param {{ force?: boolean }} [how] */
  async function flush(how) {
    clearTimeout(timer);
    if (!dirty && !how?.force) return;
    const sent = shown();
    try {
      const next = await actions.save(sent, how);
      fill(trouble);
      dirty = paper.area.value !== sent.body || (subject?.value ?? undefined) !== sent.subject;
      if (!dirty) drop(key);
      fill(state, dirty ? "Typing…" : "Saved");
      take(next, false);
    } catch (error) {
      fill(state, "Kept in this browser, not saved yet");
      fill(
        trouble,
        problemOf(error).status === CHANGED_ELSEWHERE && actions.reload
          ? clash(actions.reload)
          : problem(error, { again: () => flush() }),
      );
    }
  }

  /** @param {() => Promise<Draft>} reload */
  function clash(reload) {
    const settle = () => fill(trouble);
    const theirs = async () => {
      dirty = false;
      take(await reload());
      settle();
    };
    return h(
      "div",
      { class: "problem", role: "alert" },
      h(
        "div",
        null,
        h("p", { class: "problem-title" }, "This draft was changed in another tab."),
        h("p", null, "Nothing is lost: the other text stays among the earlier versions."),
      ),
      button("Keep what is here", { press: () => flush({ force: true }), small: true, look: "main" }),
      button("Take the other text", { press: theirs, small: true }),
    );
  }

  /** @param {string} id @param {string} text */
  async function answer(id, text) {
    await flush();
    take(await actions.save({ answers: { ...draft.answers, [id]: text } }));
    fill(state, "Your answer is in the text now");
    announce("Your answer is in the text now");
  }

  /** @param {import("./types.js").Finding} finding @param {string} replacement */
  const cure = (finding, replacement) =>
    change(paper.area.value.slice(0, finding.start) + replacement + paper.area.value.slice(finding.end));

  async function another() {
    await flush();
    if (actions.reword) return take(await actions.reword());
    const bodies = [first.body, ...(first.alternatives ?? []).map((each) => each.body)];
    wording = (wording + 1) % bodies.length;
    return change(bodies[wording] ?? first.body);
  }

  async function sent() {
    await flush();
    await actions.event("sent");
  }

  const copying = copyButton({
    text: () => paper.area.value,
    blocked: () => blocking().length > 0,
    copied: async () => {
      await flush();
      await actions.event("copied");
    },
  });
  const canReword = actions.reword || (first.alternatives ?? []).length > 0;
  const element = h(
    "div",
    { class: "draft-editor", data: { draft: first.id } },
    subject &&
      h(
        "div",
        { class: "field subject" },
        h("label", { for: subject.id }, "Subject"),
        h("div", { class: "row nowrap" }, subject, copySubject(subject)),
      ),
    paper.element,
    h(
      "div",
      { class: "row spread under-letter" },
      h("div", { class: "row" }, length, state),
      canReword &&
        button("Another wording", {
          press: another,
          icon: "again",
          small: true,
          look: "quiet",
          data: { act: "reword" },
        }),
    ),
    panel.element,
    trouble,
    questions,
    findings,
    h(
      "div",
      { class: "row actions draft-actions" },
      copying.element,
      button("I sent it", { press: sent, icon: "check", data: { act: "sent" } }),
      composing,
    ),
    h(
      "div",
      { class: "row spread" },
      h("p", { class: "hint" }, "Nothing is ever sent for you."),
      button("Discard", {
        press: () => actions.event("discarded"),
        look: "quiet",
        small: true,
        data: { act: "discard" },
      }),
    ),
    more,
  );
  restoreTyped();
  show();
  return element;

  function restoreTyped() {
    const earlier = kept(key);
    if (!earlier || earlier.body === undefined || earlier.body === first.body) return;
    paper.setText(String(earlier.body));
    if (subject && earlier.subject) subject.value = String(earlier.subject);
    dirty = true;
    const drop_ = () => {
      dirty = false;
      take(first);
      fill(trouble);
    };
    fill(
      trouble,
      h(
        "div",
        { class: "notice" },
        h("p", null, "What you typed before was put back."),
        button("Use the saved text instead", { press: drop_, small: true }),
      ),
    );
  }
}

/** @param {string} value @param {() => void} typed */
function subjectField(value, typed) {
  return h("input", {
    id: uid("subject"),
    type: "text",
    name: "subject",
    value,
    dir: "auto",
    autocomplete: "off",
    on: { input: typed },
  });
}

/** @param {HTMLInputElement} subject */
function copySubject(subject) {
  return button("Copy subject", {
    press: () => copyText(subject.value),
    look: "quiet",
    icon: "copy",
    class: "only-icon",
    name: "Copy the subject",
  });
}

/**
 * A text with a fault that blocks asks once more before it is copied.
 * @param {{ text: () => string, blocked: () => boolean, copied: () => unknown }} how
 */
function copyButton(how) {
  let warned = false;
  const element = button("Copy", { press: copy, look: "main", icon: "copy", data: { act: "copy" } });
  const label = /** @type {HTMLElement} */ (element.querySelector(".label"));
  const reset = () => {
    warned = false;
    if (label.textContent === "Copy anyway") label.textContent = "Copy";
  };
  async function copy() {
    if (how.blocked() && !warned) {
      warned = true;
      label.textContent = "Copy anyway";
      announce("Something in this text should be mended first. Press again to copy it anyway.");
      return;
    }
    if (!(await copyText(how.text()))) return;
    label.textContent = "Copied";
    setTimeout(() => {
      label.textContent = "Copy";
    }, 2500);
    await how.copied();
  }
  return { element, reset };
}

/** @param {import("./types.js").Compose[]} ways */
function composeMenu(ways) {
  const links = ways.map((each) =>
    link(each.label, each.url, { look: ways.length > 1 ? "quiet" : "plain", icon: "open", small: ways.length > 1 }),
  );
  if (links.length < 2) return links;
  return menu("Open in…", links, { up: true });
}

/** @param {Draft} draft @param {(body: string) => unknown} restore */
function versions(draft, restore) {
  const earlier = draft.versions ?? [];
  if (!earlier.length) return null;
  return fold(
    `Earlier versions (${earlier.length})`,
    {},
    h(
      "ol",
      { class: "lines" },
      earlier.map((each) =>
        h(
          "li",
          null,
          h("p", { class: "soft small" }, dayAndTime(each.at)),
          h("p", { class: "version", dir: "auto" }, each.body),
          button("Use this one", { press: () => restore(each.body), small: true }),
        ),
      ),
    ),
  );
}
