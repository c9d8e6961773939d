// Four one-line questions per interviewer, right after the interview: where every good message comes from.

import { chip, field, fold, form } from "./controls.js";
import { h } from "./h.js";
import { keepForm } from "./keep.js";
import { noteLines } from "./notes.js";
import { promiseReader, promiseText } from "./promise.js";
import { say } from "./say.js";
import { problem } from "./states.js";

/** @typedef {import("./types.js").Interview} Interview */
/** @typedef {import("./types.js").Person} Person */
/** @typedef {import("./types.js").Debrief} Debrief */
/** @typedef {"said" | "handle" | "mine" | "todo"} Part */

const PARTS = /** @type {Part[]} */ (["said", "handle", "mine", "todo"]);

/**
 * @param {Interview} interview
 * @param {Person[]} people those who were there
 * @param {{ save: (body: { debrief: Debrief[], promise?: { words: string } }) => unknown, cancel?: () => void,
 *   readPromise?: import("./promise.js").ReadPromise, mark?: (lines: import("./types.js").NoteLine[]) => unknown }} how *mark* sets
 *   what must stay out of every draft
 */
export function debriefForm(interview, people, how) {
  /** @type {() => void} */ let forget = () => {};
  const read = h(
    "div",
    { class: "promise-read", role: "status" },
    interview.promise ? promiseText(interview.promise) : null,
  );
  const element = form(
    {
      label: say("debrief_save"),
      name: say("debrief"),
      class: "debrief",
      cancel: how.cancel,
      problem,
      send: async (typed) => {
        const words = typed.promised;
        await how.save({ debrief: answersOf(typed, people), ...(words ? { promise: { words } } : {}) });
        forget();
      },
    },
    h("p", { class: "hint" }, say("debrief_hint")),
    people.map((person) => questionsAbout(person, interview)),
    h(
      "div",
      { class: "person" },
      field(say("promised_ask"), {
        name: "promised",
        value: interview.promise?.words,
        placeholder: say("promised_example"),
        on: how.readPromise && { input: promiseReader(read, how.readPromise, () => interview.ended_at) },
      }),
      read,
    ),
    how.mark && (interview.lines ?? []).length > 0 && keptOut(interview, people, how.mark),
  );
  forget = keepForm(element, `debrief:${interview.id}`);
  return element;
}

/**
 * The lines of the notes with their ticks; folded away, for most notes hold nothing that must not be said.
 * @param {Interview} interview
 * @param {Person[]} people
 * @param {(lines: import("./types.js").NoteLine[]) => unknown} mark
 */
function keptOut(interview, people, mark) {
  const nameOf = (/** @type {string} */ id) => people.find((person) => person.id === id)?.name;
  return fold(say("kept_out"), { class: "kept-out" }, noteLines(interview, { save: mark, nameOf }));
}

/**
 * @param {Person} person
 * @param {Interview} interview
 */
function questionsAbout(person, interview) {
  const known = (interview.debrief ?? []).find((each) => each.person_id === person.id);
  const name = person.name.split(/\s+/)[0] ?? person.name;
  const said = question(person, "said", say("debrief_said", name), known);
  const handle = question(person, "handle", say("debrief_handle"), known, say("debrief_handle_example"));
  const mine = question(person, "mine", say("debrief_mine"), known, say("debrief_mine_example"));
  const todo = question(person, "todo", say("debrief_todo", name), known, say("debrief_todo_example"));
  const fields = h("div", { class: "fields" }, said, handle, mine, todo);
  const chips = momentChips(interview, person, fields);
  if (chips) said.after(chips);
  return h(
    "fieldset",
    { class: "person", data: { debrief: person.id } },
    h("legend", { dir: "auto" }, person.name),
    fields,
  );
}

/**
 * @param {Person} person
 * @param {Part} part
 * @param {string} ask
 * @param {Debrief | undefined} known
 * @param {string} [example]
 */
function question(person, part, ask, known, example) {
  return field(ask, {
    name: `${part}:${person.id}`,
    value: known?.[part],
    placeholder: example && say("such_as", example),
    lines: 1,
  });
}

/**
 * The lines of the notes best worth mentioning; a tap puts one into the answer last looked at, the first one to begin with.
 * @param {Interview} interview
 * @param {Person} person
 * @param {HTMLElement} fields
 */
function momentChips(interview, person, fields) {
  const moments = (interview.moments ?? [])
    .filter((each) => (each.person_id ? each.person_id === person.id : !isOfAnother(each.text, person.name)))
    .slice(0, 3)
    .map((each) => ({ ...each, text: withoutSpeaker(each.text) }));
  if (!moments.length) return null;
  let into = fields.querySelector("textarea");
  fields.addEventListener("focusin", (event) => {
    if (event.target instanceof HTMLTextAreaElement) into = event.target;
  });
  const put = (/** @type {string} */ text) => {
    if (!into) return;
    into.value = text;
    into.dispatchEvent(new Event("input", { bubbles: true }));
    into.focus();
  };
  return h(
    "div",
    { class: "moments" },
    h("p", { class: "hint" }, say("from_your_notes")),
    h(
      "ul",
      { class: "chips" },
      moments.map((each) =>
        h("li", null, chip(each.text, { press: () => put(each.text), hint: each.why, name: say("use_it", each.text) })),
      ),
    ),
  );
}

const SPEAKER = /^(\p{L}[\p{L}'’. -]{0,40}):\s+/u;

/**
 * A line of the notes as it may stand in a letter: who said it is known there.
 * @param {string} text
 */
export const withoutSpeaker = (text) => text.replace(SPEAKER, "");

/**
 * Whether a line begins with a name that is not this person's: words of one must never be thanked to another.
 * @param {string} text
 * @param {string} name
 */
export function isOfAnother(text, name) {
  const speaker = text.match(SPEAKER)?.[1]?.toLocaleLowerCase();
  return (
    Boolean(speaker) &&
    !name
      .toLocaleLowerCase()
      .split(/\s+/)
      .includes(String(speaker).split(" ")[0] ?? "")
  );
}

/**
 * The answers by person, those without any left out.
 * @param {Record<string, string | null>} typed
 * @param {Person[]} people
 * @returns {Debrief[]}
 */
export function answersOf(typed, people) {
  const all = people.map((person) => ({
    person_id: person.id,
    ...Object.fromEntries(PARTS.map((part) => [part, typed[`${part}:${person.id}`] ?? null])),
  }));
  return /** @type {Debrief[]} */ (all).filter((each) => PARTS.some((part) => each[part]));
}
