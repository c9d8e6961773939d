// The people of an application: added, corrected, written to, forgotten.

import { button, card } from "/ui/controls.js";
import { h } from "/ui/h.js";
import { personForm, personRow } from "/ui/person.js";
import { post } from "../api.js";
import { openIn } from "../block.js";
import { attempt } from "../doings.js";
import { personEdit } from "../person-edit.js";
import { undoable } from "../saving.js";

/** @typedef {import("/ui/types.js").Person} Person */
/** @typedef {import("./here.js").Here} Here */

/** @param {Here} here */
export async function peoplePart(here) {
  const place = h("div");
  /** @returns {Promise<unknown>} */
  const again = () => here.reload("people", "plan", "interviews");
  const add = () =>
    openIn(place, (cancel) =>
      personForm(null, {
        key: `person:new:${here.opportunity.id}`,
        cancel,
        save: async (typed) => {
          const given = Object.fromEntries(Object.entries(typed).filter(([, value]) => value));
          await post("/people", { ...given, opportunity_id: here.opportunity.id });
          undoable(`${typed.name} added.`, again);
          await again();
        },
      }),
    );
  /** @param {Person} person @returns {Promise<void>} */
  const edit = (person) =>
    openIn(place, (cancel) => personEdit(person, { cancel, saved: again, gone: again, again: () => edit(person) }));
  return card(
    {
      title: "People",
      level: 2,
      side: button("Add", {
        press: add,
        icon: "plus",
        small: true,
        name: "Add a person",
        data: { act: "add-person" },
      }),
    },
    here.people.length
      ? h(
          "ul",
          { class: "lines" },
          here.people.map((person) => personRow(person, { edit, write: () => write(here, person) })),
        )
      : h("p", { class: "soft" }, "Who did you talk to? Thank-yous go to people."),
    place,
  );
}

/**
 * @param {Here} here
 * @param {Person} person
 */
function write(here, person) {
  return attempt(async () => {
    const made = await post("/drafts", {
      kind: "reply",
      opportunity_id: here.opportunity.id,
      people: [person.id],
      channel: "email",
      ...(here.visit.at ? { at: here.visit.at } : {}),
    });
    here.visit.go(`/drafts/${made.id}`);
  });
}
