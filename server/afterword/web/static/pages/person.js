// One person: how to reach them, when you met, what was said, and every message to them side by side.

import { button, card } from "/ui/controls.js";
import { h } from "/ui/h.js";
import { personRow } from "/ui/person.js";
import { empty } from "/ui/states.js";
import { day, dayAndTime, inZone } from "/ui/when.js";
import { word } from "/ui/words.js";
import { get, withQuery } from "../api.js";
import { openIn } from "../block.js";
import { personEdit } from "../person-edit.js";

/** @typedef {import("/ui/types.js").Person} Person */
/** @typedef {import("/ui/types.js").Interview} Interview */
/** @typedef {import("/ui/types.js").Draft} Draft */
/** @typedef {import("../routes.js").Visit} Visit */

const MESSAGES = 30;

/** @param {Visit} visit */
export async function page(visit) {
  /** @type {Person} */
  const person = await get(`/people/${visit.params.id}`);
  visit.name(person.name);
  const query = { opportunity_id: person.opportunity_id };
  const [application, interviews, drafts] = await Promise.all([
    get(`/opportunities/${person.opportunity_id}`),
    get(withQuery("/interviews", query)),
    get(withQuery("/drafts", { ...query, person_id: person.id, limit: MESSAGES })),
  ]);
  const met = interviews.items.filter((/** @type {Interview} */ each) => (each.people ?? []).includes(person.id));
  /** @type {Draft[]} */
  const messages = drafts.items;
  const place = h("div");
  /** @returns {Promise<void>} */
  const edit = () =>
    openIn(place, async (cancel) => {
      const gone = () => visit.go("/people");
      return card({}, await personEdit(person, { cancel, saved: () => visit.again(), gone, again: edit }));
    });
  return [
    h(
      "p",
      { class: "back" },
      h("a", { href: `/applications/${application.id}`, dir: "auto" }, `${application.company} · ${application.title}`),
    ),
    h(
      "header",
      { class: "page-head" },
      h(
        "div",
        null,
        h("h1", { dir: "auto" }, person.name),
        h("p", { class: "soft", dir: "auto" }, [person.role, application.company].filter(Boolean).join(" · ")),
      ),
      button("Edit", { press: edit }),
    ),
    place,
    h(
      "div",
      { class: "two-sides even" },
      h(
        "div",
        { class: "stack" },
        h("h2", null, "Messages"),
        messages.length
          ? [...messages].reverse().map((draft) => message(draft))
          : empty({ title: "No message yet.", icon: "mail" }),
      ),
      h(
        "div",
        { class: "stack" },
        card({ title: "How to reach them", level: 2 }, h("ul", { class: "lines" }, personRow(person))),
        h("h2", null, "When you met"),
        met.length
          ? met.map((/** @type {Interview} */ each) => meeting(each, person, visit.now))
          : h("p", { class: "soft" }, "No interview with them is noted."),
      ),
    ),
  ];
}

/** @param {Draft} draft */
function message(draft) {
  const alike = (draft.findings ?? []).some((finding) => finding.rule === "near-duplicate");
  return card(
    {
      title: h("a", { href: `/drafts/${draft.id}` }, word("kind", draft.kind)),
      side: h("span", { class: "soft" }, draft.sent_at ? `sent ${day(inZone(draft.sent_at))}` : "draft"),
    },
    h("p", { class: "version", dir: "auto", lang: draft.language }, draft.body),
    alike &&
      h("p", { class: "caution" }, "Very like what you wrote to somebody else there: interviewers compare notes."),
  );
}

/**
 * @param {Interview} interview
 * @param {Person} person
 * @param {Date} now
 */
function meeting(interview, person, now) {
  const told = (interview.debrief ?? []).find((each) => each.person_id === person.id);
  const lines = (interview.lines ?? []).filter((line) => line.person_id === person.id);
  return card(
    { title: dayAndTime(inZone(interview.started_at, interview.time_zone), now) },
    told?.said && h("p", { dir: "auto" }, `“${told.said}”`),
    lines.length > 0 &&
      h(
        "ul",
        null,
        lines.map((line) => h("li", { dir: "auto" }, line.text)),
      ),
  );
}
