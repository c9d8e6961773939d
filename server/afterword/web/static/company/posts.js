// What a company wrote, newest first, and how often.

import { button, chip, link } from "/ui/controls.js";
import { fill, h } from "/ui/h.js";
import { empty } from "/ui/states.js";
import { day, distance, inZone } from "/ui/when.js";
import { plural } from "/ui/words.js";
import { get, withQuery } from "../api.js";
import { columns } from "../chart.js";

/** @typedef {{ id: string, title: string, url?: string | null, author?: string | null, published_at?: string | null, text?: string, tags?: string[], same_as?: string | null }} Post */
/** @typedef {import("../routes.js").Visit} Visit */

const PAGE = 20;
const WEEKS = 12;
const WEEK_MS = 7 * 86_400_000;
const ENOUGH = 4;

/**
 * @param {Visit} visit
 * @param {string} id
 */
export async function postsPart(visit, id) {
  /** @type {Post[]} */
  let items = [];
  let cursor = "";
  const place = h("ul", { class: "quiet-list" });
  const more = h("div", { class: "row actions" });
  const next = async () => {
    const answer = await get(withQuery(`/companies/${id}/posts`, { limit: PAGE, cursor }));
    items = [...items, ...answer.items];
    cursor = answer.next ?? "";
    fill(
      place,
      items.map((item) => postRow(item, visit.now)),
    );
    fill(more, cursor && button("Show more", { press: next }));
  };
  await next();
  return h(
    "section",
    { "aria-labelledby": "posts" },
    h("div", { class: "section-head" }, h("h2", { id: "posts" }, "What they wrote")),
    items.length
      ? [rhythm(items, visit.now, cursor === ""), place, more]
      : empty({
          title: "No posts yet.",
          text: "Follow a feed, or press the Afterword button on a post you are looking at.",
          icon: "feeds",
        }),
  );
}

/**
 * How often they write, week by week; nothing is drawn when there is too little to say.
 * @param {Post[]} items
 * @param {Date} now
 * @param {boolean} all whether these are all their posts
 */
function rhythm(items, now, all) {
  const oldest = Math.min(...items.map((item) => Date.parse(item.published_at ?? "")).filter(Number.isFinite));
  if (!all && now.getTime() - oldest < WEEKS * WEEK_MS) return null;
  const counts = Array.from({ length: WEEKS }, () => 0);
  for (const item of items) {
    const weeks = Math.floor((now.getTime() - Date.parse(item.published_at ?? "")) / WEEK_MS);
    if (weeks >= 0 && weeks < WEEKS) counts[WEEKS - 1 - weeks] = (counts[WEEKS - 1 - weeks] ?? 0) + 1;
  }
  const total = counts.reduce((a, b) => a + b, 0);
  if (total < ENOUGH) return h("p", { class: "soft" }, "Too few posts lately to say how often they write.");
  return columns(counts, {
    title: `${plural(total, "post")} in the last ${WEEKS} weeks`,
    first: `${WEEKS} weeks ago`,
    last: "this week",
    unit: ["post", "posts"],
  });
}

/**
 * @param {Post} item
 * @param {Date} now
 */
function postRow(item, now) {
  return h(
    "li",
    { data: { post: item.id } },
    h(
      "div",
      { class: "quiet-row" },
      h("span", { dir: "auto" }, item.url ? link(item.title, item.url) : item.title),
      h(
        "span",
        { class: "soft" },
        item.published_at
          ? `${day(inZone(item.published_at), now)} (${distance(inZone(item.published_at), now)})`
          : "no date",
      ),
    ),
    h(
      "p",
      { class: "about", dir: "auto" },
      [item.author && `by ${item.author}`, (item.text ?? "").slice(0, 180)].filter(Boolean).join(" · "),
    ),
    item.same_as && chip("the same story as another post"),
  );
}
