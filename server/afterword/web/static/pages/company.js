// Company pulse: what a company has been writing, where it writes, and how its feeds are.

import { button, card, field, form, link, tick } from "/ui/controls.js";
import { h } from "/ui/h.js";
import { problem, stageBadge } from "/ui/states.js";
import { get, patch, withQuery } from "../api.js";
import { block, openIn } from "../block.js";
import { feedsPart } from "../company/feeds.js";
import { postsPart } from "../company/posts.js";
import { attempt } from "../doings.js";
import { opened, orChoose, undoable } from "../saving.js";

/** @typedef {{ id: string, name: string, aliases?: string[], website?: string | null, profiles?: Record<string, string>, followed?: Record<string, boolean> }} Company */
/** @typedef {import("../routes.js").Visit} Visit */

/** @param {Visit} visit */
export async function page(visit) {
  const id = String(visit.params.id);
  const [company, { items: applications }] = await Promise.all([
    get(`/companies/${id}`),
    get(withQuery("/opportunities", { company_id: id, brief: true, limit: 50 })),
  ]);
  visit.name(company.name);
  const posts = block(() => postsPart(visit, id), { lines: 3 });
  const feeds = block(() => feedsPart(id, () => posts.reload()), { lines: 1 });
  return [
    head(visit, company),
    h(
      "div",
      { class: "two-sides" },
      posts.element,
      h("div", { class: "stack" }, feeds.element, applicationsCard(applications), profilesCard(visit, company)),
    ),
  ];
}

/**
 * @param {Visit} visit
 * @param {Company} company
 */
function head(visit, company) {
  const place = h("div");
  /** @returns {Promise<void>} */
  const edit = () => openIn(place, (close) => editForm(visit, company.id, close, edit));
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
 * @param {() => void} cancel
 * @param {() => unknown} again
 */
async function editForm(visit, id, cancel, again) {
  const { value: company, save } = await opened(`/companies/${id}`);
  const send = (/** @type {Record<string, string | null>} */ typed) =>
    orChoose(async (how) => {
      const aliases = (typed.aliases ?? "").split(",").map((each) => each.trim());
      await save({ name: typed.name, website: typed.website ?? "", aliases: aliases.filter(Boolean) }, how);
      undoable("Saved.", () => visit.again());
      await visit.again();
    }, again);
  return form(
    { label: "Save", name: "Edit company", class: "card", cancel, problem, send },
    h(
      "div",
      { class: "fields two" },
      field("Name", { name: "name", value: company.name, required: true }),
      field("Website", { name: "website", value: company.website, placeholder: "acme.example", inputmode: "url" }),
    ),
    field("Other names", {
      name: "aliases",
      value: (company.aliases ?? []).join(", "),
      hint: "With commas between them.",
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

/**
 * @param {Visit} visit
 * @param {Company} company
 */
function profilesCard(visit, company) {
  const known = Object.entries(company.profiles ?? {});
  if (!known.length) return null;
  const mark = (/** @type {string} */ network) => (/** @type {Event} */ event) =>
    attempt(async () => {
      const { checked } = /** @type {HTMLInputElement} */ (event.target);
      company = await patch(`/companies/${company.id}`, { followed: { ...company.followed, [network]: checked } });
      undoable(checked ? `Noted: you follow it on ${network}.` : "Noted: you do not follow it.", () => visit.again());
    });
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
