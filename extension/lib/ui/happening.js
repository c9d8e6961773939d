// What the other side did: the short form that moves the plan.

import { field, form, select } from "./controls.js";
import { h } from "./h.js";
import { promiseReader } from "./promise.js";
import { say } from "./say.js";
import { problem } from "./states.js";
import { stamp, zoned } from "./when.js";
import { choices } from "./words.js";

/** @typedef {import("./types.js").Person} Person */

/** What the words are called, by what happened. @type {Record<string, string>} */
const WORDS = {
  promise: "words_promise",
  reply_received: "words_written",
  rejected: "words_written",
  offer: "words_offer",
};

/**
 * @param {Person[]} people
 * @param {{ save: (body: object) => unknown, cancel?: () => void, now?: Date, readPromise?: import("./promise.js").ReadPromise }} how
 */
export function happeningForm(people, how) {
  const now = how.now ?? new Date();
  const read = h("div", { class: "promise-read", role: "status" });
  const words = field(say("words_written"), {
    name: "words",
    on: how.readPromise && {
      input: (event) => {
        if (kind.value === "promise") promiseListener(event);
      },
    },
  });
  const decide = field(say("decide_by"), { name: "decide_by", type: "datetime-local" });
  const what = select(say("what_happened"), {
    name: "event",
    value: "reply_received",
    options: choices("happening"),
    on: { change: () => adapt() },
  });
  const kind = /** @type {HTMLSelectElement} */ (what.querySelector("select"));
  const element = form(
    {
      label: say("note_down"),
      name: say("what_happened"),
      cancel: how.cancel,
      problem,
      send: (typed) => how.save(bodyOf(typed)),
    },
    h(
      "div",
      { class: "fields two" },
      what,
      field(say("when"), { name: "at", type: "datetime-local", value: stamp(now).slice(0, 16), required: true }),
      people.length > 0 &&
        select(say("who"), {
          name: "person_id",
          options: [
            ["", say("the_company")],
            ...people.map((person) => /** @type {[string, string]} */ ([person.id, person.name])),
          ],
        }),
      decide,
    ),
    words,
    read,
  );
  const promiseListener = how.readPromise
    ? promiseReader(read, how.readPromise, () => zoned(String(new FormData(element).get("at")), null) ?? stamp(now))
    : () => {};
  const adapt = () => {
    decide.hidden = kind.value !== "offer";
    /** @type {HTMLElement} */ (words.querySelector("label")).textContent = say(WORDS[kind.value] ?? "words_note");
    if (kind.value !== "promise") read.replaceChildren();
  };
  adapt();
  return element;
}

/** @param {Record<string, string | null>} typed */
function bodyOf(typed) {
  const body = {
    event: typed.event,
    at: zoned(String(typed.at), null),
    words: typed.words,
    person_id: typed.person_id,
    decide_by: typed.decide_by ? zoned(typed.decide_by, null) : null,
  };
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value));
}
