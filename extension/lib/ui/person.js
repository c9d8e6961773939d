// Somebody one met or writes to: shown in a line, and the form to add or correct them.

import { button, chip, field, fold, form, link, select } from "./controls.js";
import { h } from "./h.js";
import { keepForm } from "./keep.js";
import { say } from "./say.js";
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
      h("p", { class: "about", dir: "auto" }, aboutPerson(person)),
      contacts(person),
    ),
    h(
      "div",
      { class: "row" },
      actions.write &&
        button(say("write"), {
          press: () => actions.write?.(person),
          icon: "pen",
          small: true,
          name: say("write_to", person.name),
        }),
      actions.edit &&
        button(say("edit"), {
          press: () => actions.edit?.(person),
          small: true,
          look: "quiet",
          name: say("edit_person", person.name),
        }),
    ),
  );
}

/**
 * Role and kind, once where they say the same.
 * @param {Person} person
 */
function aboutPerson({ role, kind }) {
  const said = word("person", kind ?? "other");
  return role?.toLocaleLowerCase() === said.toLocaleLowerCase() ? role : [role, said].filter(Boolean).join(" · ");
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
    person.profile_url && link(say("profile"), person.profile_url),
  ].filter(Boolean);
  if (!ways.length) return h("p", { class: "about" }, chip(say("no_address_yet"), { tone: "warn" }));
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
      label: person ? say("save") : say("add"),
      name: person ? say("edit_person", known.name ?? "") : say("person_add"),
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
      field(say("name_of_person"), {
        name: "name",
        value: known.name,
        required: true,
        hint: say("name_hint"),
      }),
      field(say("role"), { name: "role", value: known.role, placeholder: say("role_example") }),
      select(say("they_are"), { name: "kind", value: known.kind ?? "interviewer", options: choices("person") }),
      field(say("channel_email"), { name: "email", value: known.email, type: "email" }),
    ),
    fold(
      say("person_more"),
      { open: Boolean(known.phone || known.profile_url || known.address || known.time_zone) },
      h(
        "div",
        { class: "fields two" },
        field(say("phone"), { name: "phone", value: known.phone, type: "tel" }),
        field(say("profile_page"), { name: "profile_url", value: known.profile_url, type: "url" }),
        select(say("address_by"), {
          name: "address",
          value: known.address,
          options: [
            ["", say("address_usual")],
            ["first_name", say("address_first_name")],
            ["title_surname", say("address_title_surname")],
          ],
        }),
        field(say("their_zone"), {
          name: "time_zone",
          value: known.time_zone,
          list: zones(),
          hint: say("their_zone_hint"),
        }),
        field(say("their_region"), {
          name: "region",
          value: known.region,
          hint: say("their_region_hint"),
        }),
      ),
    ),
    how.remove && h("div", null, button(say("forget_person"), { press: how.remove, look: "danger", small: true })),
  );
  forget = keepForm(element, how.key);
  return element;
}
