// The interviews of an application, with their notes and debriefs.

import { button, card, chip } from "/ui/controls.js";
import { h } from "/ui/h.js";
import { drop } from "/ui/keep.js";
import { noteLines } from "/ui/notes.js";
import { promiseText } from "/ui/promise.js";
import { empty } from "/ui/states.js";
import { dayAndTime, inZone } from "/ui/when.js";
import { list, word } from "/ui/words.js";
import { get, patch, post, remove, withQuery } from "../api.js";
import { openIn } from "../block.js";
import { attempt } from "../doings.js";
import { changeNow, opened, orChoose, undoable } from "../saving.js";
import { promisesFound, recipientsOf } from "./found.js";
import { meeting, reader } from "./here.js";

/** @typedef {import("/ui/types.js").Interview} Interview */
/** @typedef {import("./here.js").Here} Here */

/** @param {Here} here */
export async function interviewsPart(here) {
  /** @type {Interview[]} */
  const items = (await get(withQuery("/interviews", { opportunity_id: here.opportunity.id }))).items ?? [];
  here.interviews = items;
  const place = h("div", { class: "adding" });
  const again = () => here.reload("people", "interviews", "plan");
  const add = () =>
    openIn(place, async (close) => {
      const { interviewForm } = await import("/ui/interview.js");
      return h(
        "div",
        { class: "card" },
        interviewForm(null, here.people, {
          key: `interview:new:${here.opportunity.id}`,
          zone: here.zone,
          now: here.visit.now,
          cancel: close,
          readPromise: reader(here),
          meet: meeting(here),
          save: async (body) => {
            await post("/interviews", { ...body, opportunity_id: here.opportunity.id });
            close();
            undoable("Interview added.", again);
            await again();
          },
        }),
      );
    });
  return h(
    "section",
    { class: "stack", "aria-labelledby": "interviews" },
    h(
      "div",
      { class: "row spread" },
      h("h2", { id: "interviews" }, "Interviews"),
      button("Add interview", { press: add, icon: "plus", small: true, data: { act: "add-interview" } }),
    ),
    place,
    items.length
      ? [...items].reverse().map((item) => interviewCard(here, item, again))
      : empty({
          title: "No interview yet.",
          text: "Note it down right afterwards: four short lines are enough for a good thank-you.",
          icon: "quote",
        }),
  );
}

/**
 * @param {Here} here
 * @param {Interview} interview
 * @param {() => Promise<unknown>} again
 */
function interviewCard(here, interview, again) {
  const place = h("div");
  const there = here.people.filter((person) => (interview.people ?? []).includes(person.id));
  const nameOf = (/** @type {string} */ id) => here.people.find((person) => person.id === id)?.name;
  const path = `/interviews/${interview.id}`;
  /** @returns {Promise<void>} */
  const edit = () =>
    openIn(place, async (cancel) => {
      const [{ interviewForm }, { value, save }] = await Promise.all([import("/ui/interview.js"), opened(path)]);
      const key = `interview:${interview.id}`;
      return interviewForm(value, here.people, {
        key,
        zone: here.zone,
        cancel,
        readPromise: reader(here),
        meet: meeting(here),
        save: (body) => saved(save, body, again, startAnew(key, edit)),
      });
    });
  /** @returns {Promise<void>} */
  const debrief = () =>
    openIn(place, async (cancel) => {
      const [{ debriefForm }, { value, save }] = await Promise.all([import("/ui/debrief.js"), opened(path)]);
      return debriefForm(value, there.length ? there : here.people, {
        mark: (lines) => changeNow(path, { lines }),
        cancel,
        readPromise: reader(here),
        save: (body) => saved(save, body, again, startAnew(`debrief:${interview.id}`, debrief)),
      });
    });
  const away = () =>
    attempt(async () => {
      await remove(`/interviews/${interview.id}`);
      undoable("Interview deleted.", again);
      await again();
    });
  return card(
    {
      title: `${dayAndTime(inZone(interview.started_at, interview.time_zone), here.visit.now)}${there.length ? `, with ${list(there.map((person) => person.name))}` : ""}`,
      side: chip(word("interview", interview.channel)),
    },
    interview.promise &&
      h(
        "p",
        { class: "promise-read", dir: "auto" },
        `“${interview.promise.words}” `,
        h("span", { class: "soft" }, promiseText(interview.promise)),
      ),
    promisesFound(interview, (words) => keepPromise(interview, words, again)),
    recipientsOf(interview, nameOf),
    told(interview, nameOf),
    !there.length && whoWasThere(edit),
    noteLines(interview, { nameOf, save: (lines) => changeNow(path, { lines }) }),
    h(
      "div",
      { class: "row actions" },
      here.people.length > 0 &&
        button((interview.debrief ?? []).length ? "Debrief again" : "Debrief in 90 seconds", {
          press: debrief,
          icon: "pen",
          look: (interview.debrief ?? []).length ? "plain" : "main",
          data: { act: "debrief" },
        }),
      button("Edit", { press: edit, data: { act: "edit-interview" } }),
      button("Delete", { press: away, look: "quiet" }),
    ),
    place,
  );
}

/**
 * Without a name the thank-you would go to nobody.
 * @param {() => unknown} edit
 */
function whoWasThere(edit) {
  return h(
    "div",
    { class: "notice row spread" },
    h("p", null, "Who was there? Each of them gets a thank-you."),
    button("Say who", { press: edit, small: true, data: { act: "say-who" } }),
  );
}

/**
 * @param {Interview} interview
 * @param {string} words
 * @param {() => Promise<unknown>} again
 */
function keepPromise(interview, words, again) {
  return attempt(async () => {
    await patch(`/interviews/${interview.id}`, { promise: { words } });
    undoable("Noted as promised. The plan counts from it.", again);
    await again();
  });
}

/**
 * @param {(body: object, how: { force?: boolean }) => Promise<unknown>} save
 * @param {object} body
 * @param {() => Promise<unknown>} again
 * @param {() => unknown} theirs
 */
function saved(save, body, again, theirs) {
  return orChoose(async (how) => {
    await save(body, how);
    undoable("Saved.", again);
    await again();
  }, theirs);
}

/**
 * @param {string} key of what was typed
 * @param {() => unknown} open
 */
const startAnew = (key, open) => () => {
  drop(key);
  return open();
};

/**
 * The answers of the debrief, by person.
 * @param {Interview} interview
 * @param {(id: string) => string | undefined} nameOf
 */
function told(interview, nameOf) {
  const answers = interview.debrief ?? [];
  if (!answers.length) return null;
  const parts = /** @type {const} */ ([
    ["said", "Said"],
    ["handle", "In short"],
    ["mine", "You"],
    ["todo", "To do"],
  ]);
  return answers.map((answer) =>
    h(
      "div",
      { class: "told" },
      h("h4", { dir: "auto" }, nameOf(answer.person_id) ?? "Somebody"),
      h(
        "dl",
        { class: "facts-list" },
        parts.flatMap(([part, label]) =>
          answer[part] ? [h("dt", { class: "soft" }, label), h("dd", { dir: "auto" }, answer[part])] : [],
        ),
      ),
    ),
  );
}
