// Company pulse: what a company has been writing, where it writes, and how its feeds are.

import { button, card, chip, field, form, link, tick } from "/ui/controls.js";
import { fill, h } from "/ui/h.js";
import { toast } from "/ui/live.js";
import { empty, problem, stageBadge } from "/ui/states.js";
import { day, distance, inZone } from "/ui/when.js";
import { plural } from "/ui/words.js";
import { get, patch, post, undoer, withQuery } from "../api.js";
import { block, openIn } from "../block.js";
import { columns } from "../chart.js";
import { attempt } from "../doings.js";
import { feedList } from "../feed-list.js";

/** @typedef {{ id: string, name: string, aliases?: string[], website?: string | null, profiles?: Record<string, string>, followed?: Record<string, boolean> }} Company */
/** @typedef {{ id: string, title: string, url?: string | null, author?: string | null, published_at?: string | null, text?: string, tags?: string[], same_as?: string | null }} Post */
/** @typedef {{ url: string, title?: string | null, kind?: string, source?: string, sure?: boolean }} Candidate */
/** @typedef {import("../routes.js").Visit} Visit */

const PAGE = 20;
const WEEKS = 12;
const WEEK_MS = 7 * 86_400_000;
const ENOUGH = 4;

/** @param {Visit} visit */
export async function page(visit) {
  const id = String(visit.params.id);
  const [company, all] = await Promise.all([get(`/companies/${id}`), get("/opportunities")]);
  visit.name(company.name);
  const applications = all.items.filter((/** @type {{ company_id: string }} */ each) => each.company_id === id);
  const posts = block(() => postsPart(visit, id), { lines: 3 });
  const feeds = block(() => feedsPart(id, () => posts.reload()), { lines: 1 });
  return [
    head(visit, company),
    h(
      "div",
      { class: "two-sides" },
      posts.element,
      h("div", { class: "stack" }, feeds.element, applicationsCard(applications), profilesCard(company)),
    ),
  ];
}

/**
 * @param {Visit} visit
 * @param {Company} company
 */
function head(visit, company) {
  const place = h("div");
  const edit = () =>
    openIn(place, (close) =>
      form(
        {
          label: "Save",
          name: "Edit company",
          class: "card",
          cancel: close,
          problem,
          send: async (typed) => {
            await patch(`/companies/${company.id}`, {
              name: typed.name,
              website: typed.website ?? "",
              aliases: (typed.aliases ?? "")
                .split(",")
                .map((each) => each.trim())
                .filter(Boolean),
            });
            const back = undoer();
            toast("Saved.", {
              undo: () =>
                attempt(async () => {
                  await back();
                  await visit.again();
                }),
            });
            await visit.again();
          },
        },
        h(
          "div",
          { class: "fields two" },
          field("Name", { name: "name", value: company.name, required: true }),
          field("Website", { name: "website", value: company.website, type: "url" }),
        ),
        field("Other names", {
          name: "aliases",
          value: (company.aliases ?? []).join(", "),
          hint: "With commas between them.",
        }),
      ),
    );
  return h(
    "div",
    { class: "stack" },
    h(
      "header",
      { class: "page-head" },
      h(
        "div",
        null,
        h("h1", { dir: "auto" }, company.name),
        h(
          "p",
          { class: "soft" },
          company.website
            ? link(company.website.replace(/^https?:\/\//, "").replace(/\/$/, ""), company.website)
            : "No website known yet: add it, and the blog and news are found from there.",
        ),
      ),
      button("Edit", { press: edit }),
    ),
    place,
  );
}

/**
 * @param {Visit} visit
 * @param {string} id
 */
async function postsPart(visit, id) {
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

/**
 * @param {string} id
 * @param {() => Promise<void>} polled
 */
async function feedsPart(id, polled) {
  const place = h("div");
  const found = h("div");
  const draw = async () =>
    void fill(place, feedList((await get(`/companies/${id}/feeds`)).items ?? [], { changed: draw, polled }));
  await draw();
  const look = async () => {
    try {
      const { items } = await post(`/companies/${id}/discover`);
      fill(found, candidates(id, items, draw));
    } catch (error) {
      fill(found, problem(error));
    }
  };
  const add = () =>
    openIn(found, (close) =>
      form(
        {
          label: "Follow",
          name: "Follow a feed",
          cancel: close,
          problem,
          send: async (typed) => {
            await follow(id, { url: String(typed.url) });
            close();
            await draw();
          },
        },
        field("Address of the feed", { name: "url", type: "url", required: true }),
      ),
    );
  return card(
    { title: "Where they write", level: 2 },
    place,
    h(
      "div",
      { class: "row actions" },
      button("Look for feeds", { press: look, icon: "search" }),
      button("Add an address", { press: add, look: "quiet" }),
    ),
    found,
  );
}

/** @param {string} id @param {Candidate} feed */
function follow(id, feed) {
  return post(`/companies/${id}/feeds`, {
    url: feed.url,
    ...(feed.title ? { title: feed.title } : {}),
    ...(feed.kind ? { kind: feed.kind } : {}),
  });
}

/**
 * @param {string} id
 * @param {Candidate[]} items
 * @param {() => Promise<void>} draw
 */
function candidates(id, items, draw) {
  if (!items.length)
    return h(
      "p",
      { class: "soft" },
      "No feed was found. You can still add posts you are looking at with the Afterword button.",
    );
  return h(
    "ul",
    { class: "quiet-list" },
    items.map((item) => {
      const go = () =>
        attempt(async () => {
          await follow(id, item);
          row.remove();
          await draw();
        });
      /** @type {HTMLElement} */
      const row = h(
        "li",
        { class: "row spread" },
        h(
          "div",
          { class: "grow" },
          h("p", { dir: "auto" }, item.title || item.url),
          h(
            "p",
            { class: "about" },
            [item.sure === false ? "perhaps theirs" : "theirs", item.source].filter(Boolean).join(" · "),
          ),
        ),
        button("Follow", { press: go, small: true }),
      );
      return row;
    }),
  );
}

/** @param {{ id: string, title: string, stage: string }[]} items */
function applicationsCard(items) {
  if (!items.length) return null;
  return card(
    { title: "Your applications here", level: 2 },
    h(
      "ul",
      { class: "quiet-list" },
      items.map((item) =>
        h(
          "li",
          { class: "row spread" },
          h("a", { href: `/applications/${item.id}`, dir: "auto" }, item.title || "Untitled job"),
          stageBadge(item.stage),
        ),
      ),
    ),
  );
}

/** @param {Company} company */
function profilesCard(company) {
  const known = Object.entries(company.profiles ?? {});
  if (!known.length) return null;
  const mark = (/** @type {string} */ network) => (/** @type {Event} */ event) =>
    attempt(() =>
      patch(`/companies/${company.id}`, {
        followed: { ...company.followed, [network]: /** @type {HTMLInputElement} */ (event.target).checked },
      }),
    );
  return card(
    { title: "Their profiles", level: 2 },
    h(
      "ul",
      { class: "quiet-list" },
      known.map(([network, address]) =>
        h(
          "li",
          { class: "row spread" },
          link(network, address),
          tick("I follow it", {
            name: network,
            checked: company.followed?.[network] ?? false,
            on: { change: (event) => void mark(network)(event) },
          }),
        ),
      ),
    ),
  );
}
