// Feeds: everything that is followed, its health, and a poll one can watch.

import { button, link } from "/ui/controls.js";
import { fill, h } from "/ui/h.js";
import { empty } from "/ui/states.js";
import { plural } from "/ui/words.js";
import { whole } from "../api.js";
import { feedList } from "../feed-list.js";

/** @typedef {{ id: string, name: string, website?: string | null }} Company */
/** @typedef {import("../feed-list.js").Feed} Feed */
/** @typedef {import("../routes.js").Visit} Visit */

const PAGE = 50;

/** @param {Visit} _visit */
export async function page(_visit) {
  /** @type {Company[]} */
  const companies = await whole("/companies");
  const names = new Map(companies.map((company) => [company.id, company.name]));
  const place = h("div");
  const summary = h("p", { class: "soft" });
  const silent = h("div");
  const draw = async () => {
    /** @type {Feed[]} */
    const feeds = await whole("/feeds");
    const ill = feeds.filter((feed) => feed.state === "failing" || feed.state === "gone").length;
    summary.textContent = feeds.length
      ? `${plural(feeds.length, "feed")}${ill ? `, ${ill} not well` : ", all well"}`
      : "";
    const sorted = [...feeds].sort(
      (a, b) => rank(a) - rank(b) || (names.get(a.company_id) ?? "").localeCompare(names.get(b.company_id) ?? ""),
    );
    fill(
      place,
      feeds.length || companies.length
        ? h("div", { class: "card" }, feedList(sorted, { changed: draw, companies: names }))
        : empty({
            title: "No feed yet.",
            text: "Save a job page, and the company's blog and news are found by themselves.",
            icon: "feeds",
            action: link("Bring in a list of feeds", "/import"),
          }),
    );
    fill(silent, without(companies, feeds));
  };
  await draw();
  return [h("header", { class: "page-head" }, h("div", null, h("h1", null, "Feeds"), summary)), place, silent];
}

/** @param {Feed} feed */
const rank = (feed) => ["failing", "gone", "active", "paused"].indexOf(feed.state);

/**
 * @param {Company[]} companies
 * @param {Feed[]} feeds
 */
function without(companies, feeds) {
  const silent = companies.filter((company) => !feeds.some((feed) => feed.company_id === company.id));
  if (!silent.length) return null;
  const list = h("ul", { class: "quiet-list" });
  const more = h("div", { class: "row actions" });
  const show = (/** @type {number} */ count) => {
    list.append(...silent.slice(list.children.length, count).map(silentRow));
    fill(more, silent.length > count && button("Show more", { press: () => show(count + PAGE), small: true }));
  };
  show(PAGE);
  return h(
    "section",
    { "aria-labelledby": "silent" },
    h("h2", { id: "silent" }, "Companies without a feed"),
    list,
    more,
  );
}

/** @param {Company} company */
function silentRow(company) {
  return h(
    "li",
    null,
    h("a", { href: `/companies/${company.id}`, dir: "auto" }, company.name),
    h("span", { class: "soft" }, company.website ? "" : " · no website known"),
  );
}
