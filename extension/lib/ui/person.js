// Somebody one met or writes to: shown in a line, and the form to add or correct them.

import { button, chip, field, fold, form, link, select } from "./controls.js";
import { h } from "./h.js";
import { keepForm } from "./keep.js";
import { problem } from "./states.js";
import { zones } from "./when.js";
import { choices, word } from "./words.js";

/** @typedef {import("./types.js").Person} Person */

/**
 * @param {Person} person
 * @param {{ edit?: (person: Person) => unknown, write?: (person: Person) => unknown }} [actions]
 */
export function personRow(person, actions = {}) {
  return h(
    "li",
    { class: "person-row", data: { person: person.id } },
    h("span", { class: "avatar", "aria-hidden": "true" }, initials(person.name)),
    h(
      "div",
      { class: "person-text" },
      h("p", { class: "person-name", dir: "auto" }, person.name),
      h(
        "p",
        { class: "about", dir: "auto" },
        [person.role, word("person", person.kind ?? "other")].filter(Boolean).join(" · "),
      ),
      contacts(person),
    ),
    h(
      "div",
      { class: "row" },
      actions.write &&
        button("Write", {
          press: () => actions.write?.(person),
          icon: "pen",
          small: true,
          name: `Write to ${person.name}`,
        }),
      actions.edit &&
        button("Edit", {
          press: () => actions.edit?.(person),
          small: true,
          look: "quiet",
          name: `Edit ${person.name}`,
        }),
    ),
  );
}

/** @param {string} name */
export function initials(name) {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words;
  return picked
    .map((each) => [...(each ?? "")][0] ?? "")
    .join("")
    .toUpperCase();
}

/** @param {Person} person */
function contacts(person) {
  const ways = [
    person.email && link(person.email, `mailto:${person.email}`),
    person.phone && link(person.phone, `tel:${person.phone}`),
    person.profile_url && link("Profile", person.profile_url),
  ].filter(Boolean);
  if (!ways.length) return h("p", { class: "about" }, chip("No address yet", { tone: "warn" }));
  return h("p", { class: "about contacts" }, ways);
}

/**
 * @param {Partial<Person> | null} person
 * @param {{ save: (values: Record<string, string | null>) => unknown, cancel?: () => void, remove?: () => unknown, key: string }} how
 */
export function personForm(person, how) {
  const known = person ?? {};
  /** @type {() => void} */ let forget = () => {};
  const element = form(
    {
      label: person ? "Save" : "Add",
      name: person ? `Edit ${known.name}` : "Add a person",
      cancel:
        how.cancel &&
        (() => {
          forget();
          how.cancel?.();
        }),
      problem,
      send: async (typed) => {
        await how.save(typed);
        forget();
      },
    },
    h(
      "div",
      { class: "fields two" },
      field("Name", {
        name: "name",
        value: known.name,
        required: true,
        hint: "As they write it themselves.",
      }),
      field("Role", { name: "role", value: known.role, placeholder: "Head of Data" }),
      select("They are", { name: "kind", value: known.kind ?? "interviewer", options: choices("person") }),
      field("Email", { name: "email", value: known.email, type: "email" }),
    ),
    fold(
      "Phone, profile, how to address them",
      { open: Boolean(known.phone || known.profile_url || known.address || known.time_zone) },
      h(
        "div",
        { class: "fields two" },
        field("Phone", { name: "phone", value: known.phone, type: "tel" }),
        field("Profile page", { name: "profile_url", value: known.profile_url, type: "url" }),
        select("Address them by", {
          name: "address",
          value: known.address,
          options: [
            ["", "As is usual there"],
            ["first_name", "First name"],
            ["title_surname", "Title and surname"],
          ],
        }),
        field("Their time zone", {
          name: "time_zone",
          value: known.time_zone,
          list: zones(),
          hint: "Only if it is not the application's.",
        }),
        field("Their region", {
          name: "region",
          value: known.region,
          hint: "For example DE-BE or US-CA: decides public holidays.",
        }),
      ),
    ),
    how.remove &&
      h("div", null, button("Forget this person everywhere", { press: how.remove, look: "danger", small: true })),
  );
  forget = keepForm(element, how.key);
  return element;
}
