// What was written in an application: drafts, posts, everything so far, and the ad.

import { button, card, fold, link } from "/ui/controls.js";
import { fill, h } from "/ui/h.js";
import { heldBack, suggestionCard } from "/ui/suggestion.js";
import { day, inZone } from "/ui/when.js";
import { list, plural, word } from "/ui/words.js";
import { get, withQuery } from "../api.js";
import { suggestionActions } from "../doings.js";
import { panelGuard } from "./alike.js";

/** @typedef {import("/ui/types.js").Opportunity} Opportunity */
/** @typedef {import("/ui/types.js").Interview} Interview */
/** @typedef {import("/ui/types.js").Draft} Draft */
/** @typedef {import("./here.js").Here} Here */

const FEW = 10;

/** @param {Here} here */
export async function draftsPart(here) {
  /** @type {Draft[]} */
  const items = (await get(withQuery("/drafts", { opportunity_id: here.opportunity.id, brief: true }))).items ?? [];
  here.drafts = items;
  if (!items.length) return null;
  const newest = [...items].reverse();
  const list = h("ul", { class: "quiet-list" });
  const more = h("div", { class: "row actions" });
  const show = (/** @type {number} */ count) => {
    list.append(...newest.slice(list.children.length, count).map((draft) => draftRow(draft, here)));
    fill(more, newest.length > count && button("Show more", { press: () => show(count + FEW), small: true }));
  };
  show(FEW);
  const guards = await panelGuard(items, here).catch(() => []);
  return card({ title: "Drafts", level: 2 }, list, more, guards);
}

/**
 * @param {Draft} draft
 * @param {Here} here
 */
function draftRow(draft, here) {
  const names = list((draft.people ?? []).map((id) => here.people.find((each) => each.id === id)?.name ?? ""));
  const title = [word("kind", draft.kind), names].filter(Boolean).join(" · ");
  return h(
    "li",
    null,
    h(
      "div",
      { class: "quiet-row" },
      h("span", { dir: "auto" }, h("a", { href: `/drafts/${draft.id}` }, title)),
      h("span", { class: "soft" }, standing(draft, here)),
    ),
    h("p", { class: "about", dir: "auto" }, draft.body.slice(0, 110)),
  );
}

/**
 * @param {Draft} draft
 * @param {Here} here
 */
function standing(draft, here) {
  if (draft.sent_at) return `sent ${day(inZone(draft.sent_at), here.visit.now)}`;
  if (draft.copied_at) return `copied ${day(inZone(draft.copied_at), here.visit.now)}`;
  return word("channel", draft.channel);
}

/** @param {Here} here */
export async function postsPart(here) {
  const { items, held_back, advice } = await get(
    withQuery(`/opportunities/${here.opportunity.id}/suggestions`, { limit: 3, at: here.visit.at }),
  );
  const actions = suggestionActions(here.visit, () => here.reload("posts").then(() => {}), here.opportunity.id);
  return h(
    "section",
    { class: "stack", "aria-labelledby": "posts" },
    h(
      "div",
      { class: "row spread" },
      h("h2", { id: "posts" }, "Posts"),
      h("a", { href: `/companies/${here.opportunity.company_id}` }, "Everything they wrote"),
    ),
    advice && h("p", { class: "notice", dir: "auto" }, advice),
    items.length
      ? items.map((/** @type {import("/ui/types.js").Suggestion} */ item) => suggestionCard(item, actions))
      : h("p", { class: "soft" }, "No post asks for a comment now."),
    heldBack(held_back ?? [], actions),
  );
}

/** @param {Opportunity} opportunity */
export function ad(opportunity) {
  const text = opportunity.description ?? "";
  return card(
    { title: "The ad as captured", level: 2 },
    h(
      "p",
      { class: "about", dir: "auto" },
      [
        opportunity.date_posted && `posted ${day(opportunity.date_posted)}`,
        text && plural(text.split(/\s+/).length, "word"),
      ]
        .filter(Boolean)
        .join(" · "),
    ),
    text
      ? fold("Read it", {}, h("div", { class: "ad", dir: "auto" }, text))
      : h("p", { class: "soft" }, "No text of the ad is kept."),
    opportunity.url && h("p", null, link("Open the ad", opportunity.url)),
  );
}
