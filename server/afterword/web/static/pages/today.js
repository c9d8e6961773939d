// Today: what to write now, which posts deserve a word, what is coming.

import { button, fold } from "/ui/controls.js";
import { followUpCard, followUpRow } from "/ui/follow-up.js";
import { h } from "/ui/h.js";
import { empty } from "/ui/states.js";
import { suggestionCard } from "/ui/suggestion.js";
import { day, distance, stamp } from "/ui/when.js";
import { plural } from "/ui/words.js";
import { get, withQuery } from "../api.js";
import { block } from "../block.js";
import { followUpActions, suggestionActions } from "../doings.js";
import { firstSteps } from "../first-steps.js";
import { keepFresh } from "../fresh.js";

/** @typedef {import("/ui/types.js").FollowUp} FollowUp */
/** @typedef {import("/ui/types.js").Suggestion} Suggestion */
/** @typedef {import("../routes.js").Visit} Visit */

const PAGE = 30;
const NOW = new Set(["due", "late", "blocked_no_address"]);
const COMING = new Set(["upcoming", "snoozed"]);

/** @param {Visit} visit */
export function page(visit) {
  const steps = block(() => firstSteps(), { lines: 0 });
  let limit = PAGE;
  const more = () => {
    limit += PAGE;
    return desk.reload();
  };
  const desk = block(async () =>
    deskOf(visit, await get(withQuery("/today", { at: visit.at, limit })), desk.reload, more),
  );
  if (!visit.at) keepFresh(desk);
  return [heading(visit), steps.element, desk.element];
}

/** @param {Visit} visit */
function heading(visit) {
  const moment = stamp(visit.now);
  const note = visit.at ? ` · looking at another day (${distance(moment, new Date())})` : "";
  return h(
    "header",
    { class: "page-head" },
    h("div", null, h("h1", null, "Today"), h("p", { class: "soft" }, `${day(moment)}${note}`)),
  );
}

/**
 * @param {Visit} visit
 * @param {{ items?: FollowUp[], suggestions?: Suggestion[], advice?: string | null, badge?: number, next?: string | null }} today
 * @param {() => Promise<void>} reload
 * @param {() => Promise<void>} more
 */
function deskOf(visit, today, reload, more) {
  const items = today.items ?? [];
  const pressing = items.filter((item) => NOW.has(item.state));
  const coming = items.filter((item) => COMING.has(item.state));
  const done = items.filter((item) => !NOW.has(item.state) && !COMING.has(item.state));
  const actions = followUpActions(visit, reload);
  return h(
    "div",
    { class: "two-sides" },
    h(
      "div",
      { class: "stack" },
      writing(pressing, actions, visit, today.advice),
      today.next && h("div", null, button("Show more", { press: more })),
      doneToday(done, actions, visit),
    ),
    h("div", { class: "stack" }, posts(today, suggestionActions(visit, reload)), ahead(coming, actions, visit)),
  );
}

/**
 * @param {FollowUp[]} items
 * @param {import("/ui/follow-up.js").FollowUpActions} actions
 * @param {Visit} visit
 * @param {string | null} [advice] what comes next, when there is nothing to do
 */
function writing(items, actions, visit, advice) {
  return h(
    "section",
    { class: "stack", "aria-labelledby": "to-write" },
    h("h2", { id: "to-write" }, "To write now"),
    items.length
      ? items.map((item) => followUpCard(item, actions, { now: visit.now }))
      : empty({
          title: "Nothing to write today.",
          text: advice ?? "Waiting is part of it. What comes next is listed here when its day comes.",
          icon: "check",
        }),
  );
}

/**
 * @param {{ suggestions?: Suggestion[] }} today
 * @param {import("/ui/suggestion.js").SuggestionActions} actions
 */
function posts(today, actions) {
  const items = today.suggestions ?? [];
  return h(
    "section",
    { class: "stack", "aria-labelledby": "posts" },
    h("h2", { id: "posts" }, "Posts worth a word"),
    items.length
      ? items.map((item) => suggestionCard(item, actions))
      : h("p", { class: "soft" }, "No post asks for a comment now. Saying nothing is fine."),
  );
}

/**
 * @param {FollowUp[]} items
 * @param {import("/ui/follow-up.js").FollowUpActions} actions
 * @param {Visit} visit
 */
function ahead(items, actions, visit) {
  if (!items.length) return null;
  return h(
    "section",
    { "aria-labelledby": "coming" },
    h("h2", { id: "coming" }, "Coming up"),
    h(
      "ul",
      { class: "quiet-list" },
      items.map((item) => followUpRow(item, actions, { now: visit.now })),
    ),
  );
}

/**
 * @param {FollowUp[]} items
 * @param {import("/ui/follow-up.js").FollowUpActions} actions
 * @param {Visit} visit
 */
function doneToday(items, actions, visit) {
  if (!items.length) return null;
  return fold(
    `Done (${plural(items.length, "message")})`,
    {},
    h(
      "div",
      { class: "stack" },
      items.map((item) => followUpCard(item, actions, { now: visit.now })),
    ),
  );
}
