// Four one-line questions per interviewer, right after the interview: where every good message comes from.

import { chip, field, form } from "./controls.js";
import { h } from "./h.js";
import { keepForm } from "./keep.js";
import { promiseReader, promiseText } from "./promise.js";
import { problem } from "./states.js";

/** @typedef {import("./types.js").Interview} Interview */
/** @typedef {import("./types.js").Person} Person */
/** @typedef {import("./types.js").Debrief} Debrief */
/** @typedef {"said" | "handle" | "mine" | "todo"} Part */

const PARTS = /** @type {Part[]} */ (["said", "handle", "mine", "todo"]);

/**
 * @param {Interview} interview
 * @param {Person[]} people those who were there
 * @param {{ save: (body: { debrief: Debrief[], promise?: { words: string } }) => unknown, cancel?: () => void, readPromise?: import("./promise.js").ReadPromise }} how
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
      label: "Save debrief",
      name: "Debrief",
      class: "debrief",
      cancel: how.cancel,
      problem,
      send: async (typed) => {
        const words = typed.promised;
        await how.save({ debrief: answersOf(typed, people), ...(words ? { promise: { words } } : {}) });
        forget();
      },
    },
    h(
      "p",
      { class: "hint" },
      "One line each, rough is fine, skip what you like. Your words are used as you write them.",
    ),
    people.map((person) => questionsAbout(person, interview)),
    h(
      "div",
      { class: "person" },
      field("Did they say when you will hear?", {
        name: "promised",
        value: interview.promise?.words,
        placeholder: "by the end of next week",
        on: how.readPromise && { input: promiseReader(read, how.readPromise, () => interview.ended_at) },
      }),
      read,
    ),
  );
  forget = keepForm(element, `debrief:${interview.id}`);
  return element;
}

/**
 * @param {Person} person
 * @param {Interview} interview
 */
function questionsAbout(person, interview) {
  const known = (interview.debrief ?? []).find((each) => each.person_id === person.id);
  const name = person.name.split(/\s+/)[0] ?? person.name;
  const said = question(person, "said", `What did ${name} say that you would tell a friend tonight?`, known);
  const handle = question(person, "handle", "Give it a name of two to six words", known, "the March replay");
  const mine = question(
    person,
    "mine",
    "What did you answer, or what would you answer now?",
    known,
    "I ran the same cut-over twice at…",
  );
  const todo = question(
    person,
    "todo",
    `Did ${name} ask for anything, or did you promise something?`,
    known,
    "send the slides",
  );
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
    placeholder: example && `such as: ${example}`,
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
    .filter((each) => !each.person_id || each.person_id === person.id)
    .slice(0, 3);
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
    h("p", { class: "hint" }, "From your notes:"),
    h(
      "ul",
      { class: "chips" },
      moments.map((each) =>
        h("li", null, chip(each.text, { press: () => put(each.text), hint: each.why, name: `Use: ${each.text}` })),
      ),
    ),
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
