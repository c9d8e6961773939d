// Everything that happened in an application, newest first.

import { button, card } from "/ui/controls.js";
import { fill, h } from "/ui/h.js";
import { day, inZone } from "/ui/when.js";
import { list, word } from "/ui/words.js";
import { get } from "../api.js";

/** @typedef {import("./here.js").Here} Here */
/** @typedef {{ at: string, what: string, words?: string | null }} Event */

const FEW = 8;

/** @param {Here} here */
export async function pastPart(here) {
  here.happenings = (await get(`/opportunities/${here.opportunity.id}/events`)).items ?? [];
  const items = pastOf(here);
  if (items.length < 2) return null;
  const place = h("ol", { class: "quiet-list" });
  const more = h("div", { class: "row actions" });
  const show = (/** @type {number} */ count) => {
    place.append(...items.slice(place.children.length, count).map((item) => row(item, here)));
    fill(more, items.length > count && button("Show all", { press: () => show(items.length), small: true }));
  };
  show(FEW);
  return card({ title: "Everything so far", level: 2 }, place, more);
}

/**
 * @param {Event} item
 * @param {Here} here
 */
function row(item, here) {
  return h(
    "li",
    null,
    h(
      "div",
      { class: "quiet-row" },
      h("span", { dir: "auto" }, item.what),
      h("span", { class: "soft" }, day(inZone(item.at), here.visit.now)),
    ),
    item.words && h("p", { class: "about", dir: "auto" }, `“${item.words}”`),
  );
}

/**
 * @param {Here} here
 * @returns {Event[]}
 */
function pastOf({ opportunity, interviews, drafts, happenings, people }) {
  const named = (/** @type {string[] | undefined} */ ids) =>
    list((ids ?? []).flatMap((id) => people.find((each) => each.id === id)?.name ?? []));
  const all = [
    opportunity.created_at ? [{ at: opportunity.created_at, what: "Saved here" }] : [],
    interviews.map((each) => ({
      at: each.started_at,
      what: [`Interview (${word("interview", each.channel).toLowerCase()})`, named(each.people)]
        .filter(Boolean)
        .join(" with "),
    })),
    drafts.flatMap((each) =>
      each.sent_at
        ? [
            {
              at: each.sent_at,
              what: [`${word("kind", each.kind)} sent`, named(each.people)].filter(Boolean).join(" to "),
            },
          ]
        : [],
    ),
    happenings.map((each) => ({ at: each.at, what: word("happening", each.event), words: each.words })),
  ];
  return all.flat().sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}
