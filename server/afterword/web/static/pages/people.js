// People: everybody met, by company.

import { field } from "/ui/controls.js";
import { h } from "/ui/h.js";
import { initials } from "/ui/person.js";
import { empty } from "/ui/states.js";
import { plural, word } from "/ui/words.js";
import { get, withQuery } from "../api.js";
import { pagedList } from "../pager.js";

/** @typedef {import("/ui/types.js").Person & { company?: string }} Person */
/** @typedef {import("../routes.js").Visit} Visit */

const PAGE = 50;
const PAUSE_MS = 150;

/** @param {Visit} _visit */
export async function page(_visit) {
  const summary = h("p", { class: "soft" });
  let words = "";
  /** @type {ReturnType<typeof setTimeout> | undefined} */ let timer;
  const people = pagedList({
    class: "table-list",
    ask: (cursor) => get(withQuery("/people", { q: words.trim(), limit: PAGE, cursor })),
    row,
    none: () => nobody(words),
    counted: ({ total = 0 }) => {
      if (!words.trim()) summary.textContent = total ? plural(total, "person", "people") : "";
    },
  });
  await people.ready;
  const find = field("Find", {
    name: "find",
    type: "search",
    placeholder: "Name, role or company",
    on: {
      input: (event) => {
        words = /** @type {HTMLInputElement} */ (event.target).value;
        clearTimeout(timer);
        timer = setTimeout(people.reload, PAUSE_MS);
      },
    },
  });
  return [
    h("header", { class: "page-head" }, h("div", null, h("h1", null, "People"), summary)),
    summary.textContent ? h("div", { class: "filters", role: "search" }, find) : null,
    people.element,
  ];
}

/** @param {string} words */
function nobody(words) {
  return words.trim()
    ? empty({ title: "Nobody matches.", text: "Try fewer letters." })
    : empty({ title: "Nobody yet.", text: "People you add to an application are listed here.", icon: "people" });
}

/** @param {Person} person */
function row(person) {
  return h(
    "li",
    { data: { person: person.id } },
    h("span", { class: "avatar", "aria-hidden": "true" }, initials(person.name)),
    h(
      "div",
      { class: "grow" },
      h("p", { class: "lead", dir: "auto" }, h("a", { href: `/people/${person.id}` }, person.name)),
      h("p", { class: "about", dir: "auto" }, [person.role, word("person", person.kind)].filter(Boolean).join(" · ")),
    ),
    person.company && h("a", { href: `/applications/${person.opportunity_id}`, dir: "auto" }, person.company),
  );
}
