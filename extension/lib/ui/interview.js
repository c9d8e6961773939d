// One round of an interview: the form to note it down.

import { field, form, select, tick } from "./controls.js";
import { h } from "./h.js";
import { keepForm } from "./keep.js";
import { promiseReader } from "./promise.js";
import { say, sayCount } from "./say.js";
import { problem } from "./states.js";
import { forInput, inZone, ownZone, stamp, zoned, zones } from "./when.js";
import { choices } from "./words.js";

/** @typedef {import("./types.js").Interview} Interview */
/** @typedef {import("./types.js").Person} Person */
/** @typedef {import("./promise.js").ReadPromise} ReadPromise */

const LENGTHS = [15, 30, 45, 60, 90, 120, 180, 240];

/**
 * @param {Interview | null} interview
 * @param {Person[]} people
 * @param {{ save: (body: object) => unknown, cancel?: () => void, key: string, zone?: string | null, now?: Date, readPromise?: ReadPromise,
 *   meet: (name: string) => Promise<Person> }} how *meet* keeps somebody new by their name
 */
export function interviewForm(interview, people, how) {
  const zone = interview?.time_zone ?? how.zone ?? ownZone();
  const begin = interview ? forInput(inZone(interview.started_at, zone)) : lastHour(how.now ?? new Date());
  const read = h("div", { class: "promise-read", role: "status" });
  /** @type {() => void} */ let forget = () => {};
  const element = form(
    {
      label: interview ? say("save") : say("interview_add"),
      name: interview ? say("interview_edit") : say("interview_add"),
      cancel: how.cancel,
      problem,
      send: async (typed, whole) => {
        const met = await idsOf(namesIn(typed.names), people, how.meet);
        await how.save(bodyOf(typed, whole, met));
        forget();
      },
    },
    h(
      "div",
      { class: "fields two" },
      field(say("it_began"), { name: "start", type: "datetime-local", value: begin, required: true }),
      select(say("it_took"), {
        name: "minutes",
        value: String(lengthOf(interview)),
        options: withLength(lengthOf(interview)),
      }),
      select(say("how"), { name: "channel", value: interview?.channel ?? "video", options: choices("interview") }),
      field(say("zone_of_times"), { name: "time_zone", value: zone, list: zones() }),
    ),
    people.length > 0 &&
      h(
        "fieldset",
        null,
        h("legend", null, say("who_was_there")),
        h(
          "div",
          { class: "row" },
          people.map((person) =>
            tick(person.name, {
              name: "people",
              value: person.id,
              checked: interview ? (interview.people ?? []).includes(person.id) : people.length === 1,
            }),
          ),
        ),
      ),
    field(say(people.length ? "who_else_was_there" : "who_was_there"), {
      name: "names",
      placeholder: say("such_as", "Ana Lindqvist, Jonas Berg"),
      hint: say("names_hint"),
    }),
    field(say("your_notes"), {
      name: "notes",
      value: interview?.notes,
      lines: 5,
      hint: say("your_notes_hint"),
    }),
    field(say("promised_ask"), {
      name: "promised",
      value: interview?.promise?.words,
      placeholder: say("promised_example"),
      hint: say("promised_hint"),
      on: how.readPromise && {
        input: promiseReader(read, how.readPromise, () => startOf(element) ?? stamp(new Date())),
      },
    }),
    read,
  );
  forget = interview ? () => {} : keepForm(element, how.key);
  return element;
}

/** @param {HTMLFormElement} element */
function startOf(element) {
  const data = new FormData(element);
  return zoned(String(data.get("start") ?? ""), String(data.get("time_zone") ?? "") || null);
}

/**
 * The names of a line, each once.
 * @param {string | null | undefined} text
 */
export function namesIn(text) {
  const names = (text ?? "").split(/[,;\n]/).map((name) => name.replace(/\s+/g, " ").trim());
  return [...new Set(names)].filter(Boolean);
}

/**
 * The ids of those who go by *names*; who is new is kept and added to *people*.
 * @param {string[]} names
 * @param {Person[]} people
 * @param {(name: string) => Promise<Person>} meet
 */
async function idsOf(names, people, meet) {
  const ids = [];
  for (const name of names) {
    const known = people.find((person) => person.name.toLocaleLowerCase() === name.toLocaleLowerCase());
    const person = known ?? (await meet(name));
    if (!known) people.push(person);
    ids.push(person.id);
  }
  return ids;
}

/**
 * @param {Record<string, string | null>} typed
 * @param {HTMLFormElement} whole
 * @param {string[]} met
 */
function bodyOf(typed, whole, met) {
  const minutes = Number(typed.minutes ?? 60);
  const begin = String(typed.start);
  const end = new Date(Date.parse(`${begin}Z`) + minutes * 60_000).toISOString().slice(0, 16);
  const zone = typed.time_zone;
  const people = [...new Set([...new FormData(whole).getAll("people").map(String), ...met])];
  return {
    started_at: zoned(begin, zone),
    ended_at: zoned(end, zone),
    time_zone: zone,
    channel: typed.channel,
    people,
    notes: typed.notes ?? "",
    ...(typed.promised ? { promise: { words: typed.promised } } : {}),
  };
}

/** @param {Interview | null} interview */
function lengthOf(interview) {
  if (!interview) return 60;
  return Math.max(5, Math.round((Date.parse(interview.ended_at) - Date.parse(interview.started_at)) / 60_000)) || 60;
}

/** @param {number} minutes */
function withLength(minutes) {
  const all = LENGTHS.includes(minutes) ? LENGTHS : [...LENGTHS, minutes];
  return all.map((each) => /** @type {[string, string]} */ ([String(each), lengthText(each)]));
}

/** @param {number} minutes */
function lengthText(minutes) {
  if (minutes < 60 || minutes % 30) return sayCount("minutes", minutes);
  return sayCount("hours", minutes / 60);
}

/** @param {Date} now */
function lastHour(now) {
  const then = new Date(now);
  then.setHours(then.getHours() - 1, 0, 0, 0);
  return stamp(then).slice(0, 16);
}
