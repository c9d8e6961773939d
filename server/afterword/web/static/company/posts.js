// What a company wrote, newest first, and how often.

import { chip, link } from "/ui/controls.js";
import { h, uid } from "/ui/h.js";
import { empty } from "/ui/states.js";
import { day, distance, inZone } from "/ui/when.js";
import { plural } from "/ui/words.js";
import { get, withQuery } from "../api.js";
import { columns } from "../chart.js";
import { pagedList } from "../pager.js";

/** @typedef {{ id: string, title: string, url?: string | null, author?: string | null, published_at?: string | null, text?: string, tags?: string[], same_as?: string | null }} Post */
/** @typedef {import("../routes.js").Visit} Visit */

const PAGE = 20;
const ENOUGH = 4;

/**
 * @param {Visit} visit
 * @param {string} id
 */
export async function postsPart(visit, id) {
  const posts = pagedList({
    ask: (cursor) => get(withQuery(`/companies/${id}/posts`, { limit: PAGE, cursor, brief: true })),
    row: (item) => postRow(item, visit.now),
    none: () =>
      empty({
        title: "No posts yet.",
        text: "Follow a feed, or press the Afterword button on a post you are looking at.",
        icon: "feeds",
      }),
  });
  const [pulse] = await Promise.all([get(`/companies/${id}/pulse`), posts.ready]);
  return h(
    "section",
    { "aria-labelledby": "posts" },
    h("div", { class: "section-head" }, h("h2", { id: "posts" }, "What they wrote")),
    pulse.total > 0 && rhythm(pulse.weeks),
    named("About", pulse.themes ?? []),
    named("Who writes", pulse.writers ?? []),
    posts.element,
  );
}

/**
 * How often they write, week by week; nothing is drawn when there is too little to say.
 * @param {{ monday: string, posts: number }[]} weeks
 */
function rhythm(weeks) {
  const total = weeks.reduce((sum, week) => sum + week.posts, 0);
  if (total < ENOUGH) return h("p", { class: "soft" }, "Too few posts lately to say how often they write.");
  return columns(
    weeks.map(({ monday, posts }) => ({ label: `week of ${day(monday)}`, count: posts })),
    { title: `${plural(total, "post")} in the last ${weeks.length} weeks`, unit: ["post", "posts"] },
  );
}

/**
 * Themes or writers, each with its number of posts.
 * @param {string} label
 * @param {{ name: string, posts: number }[]} items
 */
function named(label, items) {
  if (!items.length) return null;
  const id = uid("named");
  return h(
    "div",
    { class: "named" },
    h("p", { class: "soft", id }, label),
    h(
      "ul",
      { class: "chips", "aria-labelledby": id },
      items.map((item) =>
        h("li", { class: "chip" }, h("span", { dir: "auto" }, item.name), ` · ${plural(item.posts, "post")}`),
      ),
    ),
  );
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
