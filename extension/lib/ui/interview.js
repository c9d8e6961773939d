// One round of an interview: the form to note it down, and its notes line by line with what must stay private.

import { field, form, select, tick } from "./controls.js";
import { fill, h } from "./h.js";
import { keepForm } from "./keep.js";
import { announce } from "./live.js";
import { problem } from "./states.js";
import { day, forInput, inZone, ownZone, stamp, zoned, zones } from "./when.js";
import { choices } from "./words.js";

/** @typedef {import("./types.js").Interview} Interview */
/** @typedef {import("./types.js").Person} Person */
/** @typedef {import("./types.js").Promised} Promised */
/** @typedef {(words: string, saidAt: string) => Promise<Promised>} ReadPromise */

const LENGTHS = /** @type {[string, string][]} */ ([
  ["15", "15 minutes"],
  ["30", "30 minutes"],
  ["45", "45 minutes"],
  ["60", "1 hour"],
  ["90", "1½ hours"],
  ["120", "2 hours"],
  ["180", "3 hours"],
  ["240", "Half a day"],
]);
const PAUSE_MS = 500;

/**
 * @param {Interview | null} interview
 * @param {Person[]} people
 * @param {{ save: (body: object) => unknown, cancel?: () => void, key: string, zone?: string | null, now?: Date, readPromise?: ReadPromise }} how
 */
export function interviewForm(interview, people, how) {
  const zone = interview?.time_zone ?? how.zone ?? ownZone();
  const begin = interview ? forInput(inZone(interview.started_at, zone)) : lastHour(how.now ?? new Date());
  const read = h("div", { class: "promise-read", role: "status" });
  /** @type {() => void} */ let forget = () => {};
  const element = form(
    {
      label: interview ? "Save" : "Add interview",
      name: interview ? "Edit interview" : "Add interview",
      cancel: how.cancel,
      problem,
      send: async (typed, whole) => {
        await how.save(bodyOf(typed, whole));
        forget();
      },
    },
    h(
      "div",
      { class: "fields two" },
      field("It began", { name: "start", type: "datetime-local", value: begin, required: true }),
      select("It took", {
        name: "minutes",
        value: String(lengthOf(interview)),
        options: withLength(lengthOf(interview)),
      }),
      select("How", { name: "channel", value: interview?.channel ?? "video", options: choices("interview") }),
      field("Time zone of these times", { name: "time_zone", value: zone, list: zones() }),
    ),
    people.length > 0 &&
      h(
        "fieldset",
        null,
        h("legend", null, "Who was there"),
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
    field("Your notes", {
      name: "notes",
      value: interview?.notes,
      lines: 5,
      hint: "As rough as you like; one thought a line. Names at the start of a line (“Ana: …”) say who it was.",
    }),
    field("Did they say when you will hear?", {
      name: "promised",
      value: interview?.promise?.words,
      placeholder: "by the end of next week",
      hint: "In their words: it sets the dates.",
      on: how.readPromise && {
        input: promiseReader(read, how.readPromise, () => startOf(element) ?? stamp(new Date())),
      },
    }),
    read,
  );
  forget = interview ? () => {} : keepForm(element, how.key);
  return element;
}

/**
 * Reads what was promised while it is typed, and shows how it is understood.
 * @param {HTMLElement} place
 * @param {ReadPromise} readPromise
 * @param {() => string} saidAt
 * @returns {EventListener}
 */
export function promiseReader(place, readPromise, saidAt) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */ let timer;
  return (event) => {
    const words = /** @type {HTMLInputElement} */ (event.target).value.trim();
    clearTimeout(timer);
    if (!words) return void fill(place);
    timer = setTimeout(async () => {
      try {
        fill(place, promiseText(await readPromise(words, saidAt())));
      } catch {
        // The words are kept as typed; the server reads them again when they are saved.
        fill(place);
      }
    }, PAUSE_MS);
  };
}

/**
 * How a promise is understood, in one sentence.
 * @param {Promised} promise
 */
export function promiseText(promise) {
  if (promise.question) return promise.question;
  if (!promise.window) return "No date in this: the usual waiting time applies.";
  const { from, to } = promise.window;
  const span = from === to ? day(to) : `${day(from)} to ${day(to)}`;
  return `Understood as ${span}.${promise.follow_up_on ? ` If you hear nothing, ask on ${day(promise.follow_up_on)}.` : ""}`;
}

/** @param {HTMLFormElement} element */
function startOf(element) {
  const data = new FormData(element);
  return zoned(String(data.get("start") ?? ""), String(data.get("time_zone") ?? "") || null);
}

/**
 * @param {Record<string, string | null>} typed
 * @param {HTMLFormElement} whole
 */
function bodyOf(typed, whole) {
  const minutes = Number(typed.minutes ?? 60);
  const begin = String(typed.start);
  const end = new Date(Date.parse(`${begin}Z`) + minutes * 60_000).toISOString().slice(0, 16);
  const zone = typed.time_zone;
  const people = new FormData(whole).getAll("people").map(String);
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
  const known = LENGTHS.some(([value]) => value === String(minutes));
  return known ? LENGTHS : [...LENGTHS, /** @type {[string, string]} */ ([String(minutes), `${minutes} minutes`])];
}

/** @param {Date} now */
function lastHour(now) {
  const then = new Date(now);
  then.setHours(then.getHours() - 1, 0, 0, 0);
  return stamp(then).slice(0, 16);
}

/**
 * The notes line by line; a ticked line never reaches a draft.
 * @param {Interview} interview
 * @param {{ save: (lines: import("./types.js").NoteLine[]) => unknown, nameOf?: (id: string) => string | undefined }} how
 */
export function noteLines(interview, how) {
  const lines = interview.lines ?? [];
  if (!lines.length) return null;
  const marks = new Map(lines.map((line) => [line.id, { ...line }]));
  return h(
    "ul",
    { class: "lines note-lines", "aria-label": "Your notes" },
    lines.map((line) =>
      noteLine(line, how, (mark, on) => {
        marks.set(line.id, {
          .../** @type {import("./types.js").NoteLine} */ (marks.get(line.id)),
          [mark]: on,
        });
        return how.save([...marks.values()]);
      }),
    ),
  );
}

/**
 * @param {import("./types.js").NoteLine} line
 * @param {{ nameOf?: (id: string) => string | undefined }} how
 * @param {(mark: "private" | "confidential", on: boolean) => unknown} save
 */
function noteLine(line, how, save) {
  const element = h("li", { data: { line: line.id } });
  const boxes = /** @type {const} */ (["private", "confidential"]).map((mark) =>
    tick(mark === "private" ? "Private" : "Confidential", {
      name: mark,
      small: true,
      checked: line[mark] ?? false,
      describe: `${mark === "private" ? "Private" : "Confidential"}: ${line.text.slice(0, 80)}`,
      on: { change: (event) => void marked(mark, /** @type {HTMLInputElement} */ (event.target)) },
    }),
  );
  const held = () =>
    element.classList.toggle(
      "is-held",
      [...element.querySelectorAll("input")].some((box) => box.checked),
    );
  /** @param {"private" | "confidential"} mark @param {HTMLInputElement} box */
  async function marked(mark, box) {
    held();
    try {
      await save(mark, box.checked);
      announce(box.checked ? "This line stays out of every draft." : "This line may be used.");
    } catch (error) {
      box.checked = !box.checked;
      held();
      element.append(problem(error));
    }
  }
  const who = speaker(line, line.person_id ? how.nameOf?.(line.person_id) : undefined);
  fill(
    element,
    h("p", { dir: "auto" }, who && h("strong", null, `${who}: `), line.text),
    h("div", { class: "row" }, boxes),
  );
  held();
  return element;
}

/**
 * Whose line it is, unless the line itself begins with that name.
 * @param {import("./types.js").NoteLine} line
 * @param {string | undefined} name
 */
function speaker(line, name) {
  const first = name?.split(/\s+/)[0];
  return first && !line.text.toLocaleLowerCase().startsWith(first.toLocaleLowerCase()) ? name : undefined;
}
