// Company pulse: what a company has been writing, where it writes, and how its feeds are.

import { button, card, field, form, link, tick } from "/ui/controls.js";
import { h } from "/ui/h.js";
import { toast } from "/ui/live.js";
import { problem, stageBadge } from "/ui/states.js";
import { get, patch, undoer } from "../api.js";
import { block, openIn } from "../block.js";
import { feedsPart } from "../company/feeds.js";
import { postsPart } from "../company/posts.js";
import { attempt } from "../doings.js";

/** @typedef {{ id: string, name: string, aliases?: string[], website?: string | null, profiles?: Record<string, string>, followed?: Record<string, boolean> }} Company */
/** @typedef {import("../routes.js").Visit} Visit */

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
