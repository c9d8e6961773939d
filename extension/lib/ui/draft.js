// The draft's editor: text with its facts, questions answered in place, faults with cures, and the way out: copy.

import { copyText } from "./clipboard.js";
import { button, fold, link, menu } from "./controls.js";
import { copyButton } from "./copy-button.js";
import { factsList, factsPanel } from "./facts.js";
import { findingsList } from "./findings.js";
import { fill, h, uid } from "./h.js";
import { kept } from "./keep.js";
import { keeper } from "./keeper.js";
import { letter } from "./letter.js";
import { announce } from "./live.js";
import { count } from "./marks.js";
import { questionCards } from "./questions.js";
import { say, sayOr } from "./say.js";
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
 * @property {() => unknown} [file] the letter as a file for a mail program
 */

/**
 * @param {Draft} first
 * @param {DraftActions} actions
 */
export function draftEditor(first, actions) {
  let draft = first;
  let wording = 0;
  const at = places();
  const subject = first.subject === null || first.subject === undefined ? null : subjectInput(first.subject, typed);
  const panel = factsPanel(() => draft);
  const paper = letter({
    label: say("the_message", word("kind", first.kind)),
    value: first.body,
    lang: first.language,
    typed,
    left: () => void keeping.flush(),
    looked: (sentence) => {
      paper.light(sentence);
      panel.show(sentence);
    },
  });
  const keeping = keeper({
    key: `draft:${first.id}`,
    read: () => ({ body: paper.area.value, subject: subject?.value }),
    save: actions.save,
    reload: actions.reload,
    taken: take,
    say: (text) => void fill(at.state, text),
    show: (trouble) => void fill(at.trouble, trouble),
  });
  const copying = copyButton({
    text: () => paper.area.value,
    blocked: () => (draft.findings ?? []).some((each) => each.tier === "block"),
    copied: () => keeping.flush().then(() => actions.event("copied")),
  });

  function typed() {
    keeping.touched();
    fill(at.length, lengthText(draft, paper.area.value, true));
    copying.reset();
  }

  /** @param {Draft} next @param {boolean} [withText] */
  function take(next, withText = true) {
    draft = { ...draft, ...next };
    if (withText) {
      keeping.settled();
      paper.setText(draft.body);
      if (subject) subject.value = draft.subject ?? "";
    }
    show();
  }

  function show() {
    const dirty = keeping.isDirty();
    const findings = draft.findings ?? [];
    const how = { body: paper.area.value, select: paper.select, cure };
    paper.mark(draft.sentences ?? [], dirty ? [] : findings);
    panel.show(null);
    fill(at.length, lengthText(draft, paper.area.value, dirty));
    fill(at.questions, questionCards(draft.questions ?? [], answer, draft.answers));
    fill(at.findings, findingsList(findings, how));
    showWays();
    fill(at.more, factsList(draft), versions(draft, change));
  }

  /** The ways out are made anew with each saved text; a menu that was just opened stays open. */
  function showWays() {
    const before = at.compose.querySelector("details");
    const held = before?.contains(document.activeElement);
    fill(at.compose, composeMenu(draft.compose ?? [], actions.file && asFile));
    const now = at.compose.querySelector("details");
    if (now && before?.open) now.open = true;
    if (held) now?.querySelector("summary")?.focus();
  }

  /** @param {string} body */
  function change(body) {
    paper.setText(body);
    typed();
    return keeping.flush();
  }

  /** @param {import("./types.js").Finding} finding @param {string} words */
  function cure(finding, words) {
    const text = paper.area.value;
    return change(text.slice(0, finding.start) + words + text.slice(finding.end));
  }

  /** @param {string} id @param {string} text */
  async function answer(id, text) {
    await keeping.flush();
    take(await actions.save({ answers: { ...draft.answers, [id]: text } }));
    fill(at.state, say("answer_is_in"));
    announce(say("answer_is_in"));
  }

  async function another() {
    await keeping.flush();
    if (actions.reword) return take(await actions.reword());
    const bodies = [first.body, ...(first.alternatives ?? []).map((each) => each.body)];
    wording = (wording + 1) % bodies.length;
    return change(bodies[wording] ?? first.body);
  }

  // What was typed last must be in the file.
  function asFile() {
    return keeping.flush().then(actions.file);
  }

  const sent = () => keeping.flush().then(() => actions.event("sent"));
  const rewords = actions.reword || (first.alternatives ?? []).length > 0;
  const earlier = kept(`draft:${first.id}`);
  if (earlier?.body !== undefined && earlier.body !== first.body) putBack(earlier);
  show();

  /** @param {import("./keeper.js").Typed} before */
  function putBack(before) {
    paper.setText(String(before.body));
    if (subject && before.subject) subject.value = String(before.subject);
    keeping.restored();
    const away = () => {
      take(first);
      fill(at.trouble);
    };
    const use = button(say("use_saved_text"), { press: away, small: true });
    fill(at.trouble, h("div", { class: "notice" }, h("p", null, say("typed_put_back")), use));
  }

  return h(
    "div",
    { class: "draft-editor", data: { draft: first.id } },
    subject && subjectRow(subject),
    paper.element,
    h(
      "div",
      { class: "row spread under-letter" },
      h("div", { class: "row" }, at.length, at.state),
      rewords &&
        button(say("another_wording"), {
          press: another,
          icon: "again",
          small: true,
          look: "quiet",
          data: { act: "reword" },
        }),
    ),
    panel.element,
    at.trouble,
    at.questions,
    at.findings,
    h(
      "div",
      { class: "row actions draft-actions" },
      copying.element,
      button(say("i_sent_it"), { press: sent, icon: "check", data: { act: "sent" } }),
      at.compose,
    ),
    h("div", { class: "row spread" }, h("p", { class: "hint" }, say("nothing_sent")), discard(actions)),
    at.more,
  );
}

/** The places of the editor that are filled again and again. */
function places() {
  return {
    length: h("p", { class: "length" }),
    state: h("p", { class: "soft small save-state", role: "status" }),
    questions: h("div", { class: "questions" }),
    findings: h("div", { class: "findings" }),
    compose: h("div", { class: "compose" }),
    trouble: h("div", { class: "draft-trouble" }),
    more: h("div", { class: "draft-more" }),
  };
}

/**
 * @param {string} value
 * @param {() => void} typed
 */
function subjectInput(value, typed) {
  const attributes = { id: uid("subject"), type: "text", name: "subject", value, dir: "auto", autocomplete: "off" };
  return h("input", { ...attributes, on: { input: typed } });
}

/** @param {HTMLInputElement} subject */
function subjectRow(subject) {
  const copy = button(say("copy_subject"), {
    press: () => copyText(subject.value),
    look: "quiet",
    icon: "copy",
    class: "only-icon",
    name: say("copy_subject"),
  });
  const label = h("label", { for: subject.id }, say("subject"));
  return h("div", { class: "field subject" }, label, h("div", { class: "row nowrap" }, subject, copy));
}

/**
 * How long the text is: as the server counted it, or as it is counted while one types.
 * @param {Draft} draft
 * @param {string} text
 * @param {boolean} dirty
 */
function lengthText(draft, text, dirty) {
  const { unit = "characters", limit = null, used: counted = 0 } = draft.length ?? {};
  const used = dirty || !draft.length ? count(text, unit) : counted;
  const size = limit === null ? say("length_free", used) : say("length_of", used, limit);
  const told = `${size} ${sayOr(`unit_${unit.replaceAll(" ", "_")}`, unit)}`;
  return limit === null || used <= limit ? told : h("span", { class: "over" }, say("too_long", told));
}

/**
 * @param {import("./types.js").Compose[]} ways
 * @param {() => unknown} [file]
 */
function composeMenu(ways, file) {
  const many = ways.length + Number(Boolean(file)) > 1;
  /** @type {HTMLElement[]} */
  const links = ways.map((each) =>
    link(each.label, each.url, { look: many ? "quiet" : "plain", icon: "open", small: many }),
  );
  if (file)
    links.push(button(say("mail_file"), { press: file, look: "quiet", small: true, data: { act: "mail-file" } }));
  return many ? menu(say("open_in"), links, { up: true }) : links;
}

/** @param {DraftActions} actions */
function discard(actions) {
  return button(say("discard"), {
    press: () => actions.event("discarded"),
    look: "quiet",
    small: true,
    data: { act: "discard" },
  });
}

/**
 * @param {Draft} draft
 * @param {(body: string) => unknown} restore
 */
function versions(draft, restore) {
  const earlier = draft.versions ?? [];
  if (!earlier.length) return null;
  const version = (/** @type {{ at: string, body: string }} */ each) =>
    h(
      "li",
      null,
      h("p", { class: "soft small" }, dayAndTime(each.at)),
      h("p", { class: "version", dir: "auto" }, each.body),
      button(say("use_this_one"), { press: () => restore(each.body), small: true }),
    );
  return fold(say("earlier_versions", earlier.length), {}, h("ol", { class: "lines" }, earlier.map(version)));
}
