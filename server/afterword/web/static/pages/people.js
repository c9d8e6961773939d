// People: everybody met, by company.

import { button, field } from "/ui/controls.js";
import { fill, h } from "/ui/h.js";
import { initials } from "/ui/person.js";
import { empty } from "/ui/states.js";
import { plural, word } from "/ui/words.js";
import { get } from "../api.js";

/** @typedef {import("/ui/types.js").Person} Person */
/** @typedef {import("/ui/types.js").Opportunity} Opportunity */
/** @typedef {import("../routes.js").Visit} Visit */

const PAGE = 60;

/** @param {Visit} _visit */
export async function page(_visit) {
  const [people, applications] = await Promise.all([get("/people"), get("/opportunities")]);
  /** @type {Map<string, Opportunity>} */
  const where = new Map(applications.items.map((/** @type {Opportunity} */ item) => [item.id, item]));
  const place = h("div");
  let words = "";
  let shown = PAGE;
  const draw = () => {
    const found = people.items.filter((/** @type {Person} */ person) =>
      matches(person, where.get(person.opportunity_id), words),
    );
    const more = () => {
      shown += PAGE;
      draw();
    };
    fill(
      place,
      found.length
        ? h(
            "ul",
            { class: "table-list" },
            found.slice(0, shown).map((/** @type {Person} */ person) => row(person, where.get(person.opportunity_id))),
          )
        : empty({
            title: words ? "Nobody matches." : "Nobody yet.",
            text: words ? "Try fewer letters." : "People you add to an application are listed here.",
            icon: "people",
          }),
      found.length > shown && h("div", { class: "row actions" }, button("Show more", { press: more })),
    );
  };
  draw();
  const find = field("Find", {
    name: "find",
    type: "search",
    placeholder: "Name, role or company",
    on: {
      input: (event) => {
        words = /** @type {HTMLInputElement} */ (event.target).value;
        shown = PAGE;
        draw();
      },
    },
  });
  return [
    h(
      "header",
      { class: "page-head" },
      h(
        "div",
        null,
        h("h1", null, "People"),
        h("p", { class: "soft" }, people.items.length ? plural(people.items.length, "person", "people") : ""),
      ),
    ),
    people.items.length > 0 && h("div", { class: "filters", role: "search" }, find),
    place,
  ];
}

/**
 * @param {Person} person
 * @param {Opportunity | undefined} application
 * @param {string} words
 */
function matches(person, application, words) {
  const text =
    `${person.name} ${person.role ?? ""} ${person.email ?? ""} ${application?.company ?? ""}`.toLocaleLowerCase();
  return words
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((each) => text.includes(each));
}

/**
 * @param {Person} person
 * @param {Opportunity | undefined} application
 */
function row(person, application) {
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
    application && h("a", { href: `/applications/${application.id}`, dir: "auto" }, application.company),
  );
}
