// What speaks for a post and against it: each reason may count less, as usual, or more.

import { card, form, select } from "/ui/controls.js";
import { h } from "/ui/h.js";
import { problem } from "/ui/states.js";

const LESS = 0.5;
const MORE = 2;

/** What each signal says for a post. @type {[string, string][]} */
const FOR = [
  ["topic", "On your subject"],
  ["author", "By somebody you met"],
  ["team", "Names what the ad names"],
  ["question", "Asks its readers a question"],
  ["novelty", "Tells how they did it, or takes a view"],
  ["freshness", "How new it is"],
];

/** What each says against one. @type {[string, string][]} */
const AGAINST = [
  ["source", "Invitations, round-ups, posts by others"],
  ["changelog", "Release notes"],
  ["job_ad", "Job ads"],
];

/**
 * @param {Record<string, number>} ranking how many times as much as usual each signal counts
 * @param {(changes: { ranking: Record<string, number> }) => unknown} save
 */
export function rankingPart(ranking, save) {
  const send = (/** @type {Record<string, string | null>} */ typed) =>
    save({
      ranking: Object.fromEntries(
        [...FOR, ...AGAINST].map(([id]) => [id, Number(typed[id] ?? 1)]).filter(([, times]) => times !== 1),
      ),
    });
  return card(
    { title: "Which posts come first", level: 2 },
    h("p", { class: "hint" }, "Bad news is held back whatever you choose here."),
    form(
      { label: "Save", name: "Which posts come first", problem, send },
      h("h3", null, "Speaks for a post"),
      FOR.map(([id, label]) => choice(id, label, ranking[id] ?? 1)),
      h("h3", null, "Speaks against a post"),
      AGAINST.map(([id, label]) => choice(id, label, ranking[id] ?? 1)),
    ),
  );
}

/**
 * Three steps; a number set elsewhere keeps its place among them.
 * @param {string} id
 * @param {string} label
 * @param {number} times
 */
function choice(id, label, times) {
  return select(label, {
    name: id,
    value: String(times),
    options: [
      [String(times < 1 ? times : LESS), times === 0 ? "Not at all" : "Less"],
      ["1", "As usual"],
      [String(times > 1 ? times : MORE), "More"],
    ],
  });
}
