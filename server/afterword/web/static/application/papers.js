// What was written in an application: drafts, posts, everything so far, and the ad.

import { card, fold, link } from "/ui/controls.js";
import { h } from "/ui/h.js";
import { heldBack, suggestionCard } from "/ui/suggestion.js";
import { day, inZone } from "/ui/when.js";
import { list, plural, word } from "/ui/words.js";
import { get, withQuery } from "../api.js";
import { suggestionActions } from "../doings.js";

/** @typedef {import("/ui/types.js").Opportunity} Opportunity */
/** @typedef {import("/ui/types.js").Interview} Interview */
/** @typedef {import("/ui/types.js").Draft} Draft */
/** @typedef {import("./here.js").Here} Here */

/** @param {Here} here */
export async function draftsPart(here) {
  /** @type {Draft[]} */
  const items = (await get(withQuery("/drafts", { opportunity_id: here.opportunity.id }))).items ?? [];
  here.drafts = items;
  if (!items.length) return null;
  const names = (/** @type {Draft} */ draft) =>
    list((draft.people ?? []).map((id) => here.people.find((person) => person.id === id)?.name ?? "").filter(Boolean));
  return card(
    { title: "Drafts", level: 2 },
    h(
      "ul",
      { class: "quiet-list" },
      [...items]
        .reverse()
        .map((draft) =>
          h(
            "li",
            null,
            h(
              "div",
              { class: "quiet-row" },
              h(
                "span",
                { dir: "auto" },
                h(
                  "a",
                  { href: `/drafts/${draft.id}` },
                  [word("kind", draft.kind), names(draft)].filter(Boolean).join(" · "),
                ),
              ),
              h("span", { class: "soft" }, standing(draft, here)),
            ),
            h("p", { class: "about", dir: "auto" }, draft.body.slice(0, 110)),
          ),
        ),
    ),
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

/**
 * Everything so far, newest first.
 * @param {Here} here
 */
export function pastPart(here) {
  const items = pastOf(here.opportunity, here.interviews, here.drafts);
  if (items.length < 2) return null;
  return card(
    { title: "Everything so far", level: 2 },
    h(
      "ol",
      { class: "quiet-list" },
      items.map((item) =>
        h(
          "li",
          { class: "quiet-row" },
          h("span", { dir: "auto" }, item.what),
          h("span", { class: "soft" }, day(inZone(item.at), here.visit.now)),
        ),
      ),
    ),
  );
}

/**
 * @param {Opportunity} opportunity
 * @param {Interview[]} interviews
 * @param {Draft[]} drafts
 * @returns {{ at: string, what: string }[]}
 */
function pastOf(opportunity, interviews, drafts) {
  const all = [
    opportunity.created_at && { at: opportunity.created_at, what: "Saved here" },
    ...interviews.map((each) => ({
      at: each.started_at,
      what: `Interview (${word("interview", each.channel).toLowerCase()})`,
    })),
    ...drafts.flatMap((each) => (each.sent_at ? [{ at: each.sent_at, what: `${word("kind", each.kind)} sent` }] : [])),
  ];
  return all.flatMap((each) => each || []).sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
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
