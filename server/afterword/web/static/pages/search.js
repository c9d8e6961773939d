// Search: everything that is kept, while one types.

import { field } from "/ui/controls.js";
import { fill, h } from "/ui/h.js";
import { announce } from "/ui/live.js";
import { empty, problem } from "/ui/states.js";
import { plural } from "/ui/words.js";
import { get, withQuery } from "../api.js";
import { attempt } from "../doings.js";

/** @typedef {{ kind: string, id: string, title?: string, excerpt: string, opportunity_id?: string | null, company_id?: string | null, url?: string | null }} Found */
/** @typedef {import("../routes.js").Visit} Visit */

const PAUSE_MS = 120;
const LIMIT = 50;

/** @type {Record<string, string>} */
const KINDS = {
  opportunity: "Applications",
  person: "People",
  interview: "Interview notes",
  draft: "Drafts",
  post: "Posts",
  company: "Companies",
  capture: "Captured pages",
  happening: "What happened",
  profile: "Profile",
};

/** @param {Visit} visit */
export async function page(visit) {
  const place = h("div", { class: "stack" });
  let turn = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */ let timer;
  /** @param {string} words */
  async function look(words) {
    turn += 1;
    const mine = turn;
    history.replaceState(null, "", withQuery("/search", { q: words }));
    if (!words.trim())
      return void fill(
        place,
        h("p", { class: "soft" }, "Applications, people, notes, drafts and posts are looked through while you type."),
      );
    try {
      const { items } = await get(withQuery("/search", { q: words, limit: LIMIT }));
      if (mine !== turn) return;
      fill(place, results(items.map(named), visit, words));
      announce(plural(items.length, "result"));
    } catch (error) {
      if (mine === turn) fill(place, problem(error, { again: () => look(words) }));
    }
  }
  const words = visit.query.get("q") ?? "";
  const search = field("Words", {
    name: "q",
    type: "search",
    value: words,
    placeholder: "A name, a company, something somebody said",
    on: {
      input: (event) => {
        clearTimeout(timer);
        timer = setTimeout(() => void look(/** @type {HTMLInputElement} */ (event.target).value), PAUSE_MS);
      },
    },
  });
  await look(words);
  requestAnimationFrame(() => search.querySelector("input")?.focus());
  return [h("h1", null, "Search"), h("div", { role: "search" }, search), place];
}

/**
 * A hit with its kind as this page spells it.
 * @param {Found} item
 */
const named = (item) => ({ ...item, kind: item.kind.toLowerCase() });

/**
 * @param {Found[]} items
 * @param {Visit} visit
 * @param {string} words
 */
function results(items, visit, words) {
  if (!items.length)
    return empty({ title: "Nothing found.", text: "Try fewer words, or a part of a name.", icon: "search" });
  const kinds = [...new Set(items.map((item) => item.kind))];
  return kinds.map((kind) =>
    h(
      "section",
      { "aria-label": KINDS[kind] ?? kind },
      h("h2", null, KINDS[kind] ?? kind),
      h(
        "ul",
        { class: "quiet-list found-list" },
        items.filter((item) => item.kind === kind).map((item) => hit(item, visit, words)),
      ),
    ),
  );
}

/**
 * @param {Found} item
 * @param {Visit} visit
 * @param {string} words
 */
function hit(item, visit, words) {
  const title = item.title || KINDS[item.kind] || "Untitled";
  const address = addressOf(item);
  const follow = (/** @type {Event} */ event) => {
    event.preventDefault();
    void attempt(async () => visit.go(`/applications/${(await get(`/interviews/${item.id}`)).opportunity_id}`));
  };
  const way = address ? { href: address } : item.kind === "interview" ? { href: "#", on: { click: follow } } : null;
  const excerpt = item.excerpt.trim();
  return h(
    "li",
    null,
    h("div", { class: "quiet-row" }, h("span", { dir: "auto" }, way ? h("a", way, title) : title)),
    excerpt && excerpt !== title && h("p", { class: "about", dir: "auto" }, marked(excerpt, words)),
  );
}

/**
 * A text with the words that were looked for marked in it.
 * @param {string} text
 * @param {string} words
 * @returns {(string | Node)[]}
 */
function marked(text, words) {
  const sought = words.split(/\s+/).filter(Boolean).map(escaped);
  if (!sought.length) return [text];
  const parts = text.split(new RegExp(`(${sought.join("|")})`, "giu"));
  return parts.map((part, index) => (index % 2 ? h("mark", null, part) : part));
}

/** @param {string} word */
const escaped = (word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");

/** @param {Found} item */
function addressOf(item) {
  const places = /** @type {Record<string, string>} */ ({
    opportunity: "applications",
    person: "people",
    draft: "drafts",
    company: "companies",
  });
  if (places[item.kind]) return `/${places[item.kind]}/${item.id}`;
  if (item.opportunity_id) return `/applications/${item.opportunity_id}`;
  return item.company_id ? `/companies/${item.company_id}` : null;
}
