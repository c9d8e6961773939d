// The people of an application: added, corrected, written to, forgotten.

import { button, card } from "/ui/controls.js";
import { h } from "/ui/h.js";
import { toast } from "/ui/live.js";
import { personForm, personRow } from "/ui/person.js";
import { patch, post, remove } from "../api.js";
import { openIn } from "../block.js";
import { attempt } from "../doings.js";
import { undoable } from "./here.js";

/** @typedef {import("/ui/types.js").Person} Person */
/** @typedef {import("./here.js").Here} Here */

/** @param {Here} here */
export async function peoplePart(here) {
  const place = h("div");
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
  const edit = (/** @type {Person} */ person) =>
    openIn(place, (cancel) =>
      personForm(person, {
        key: `person:${person.id}`,
        cancel,
        save: (typed) => savePerson(person, typed, again),
        remove: () => forget(person, again),
      }),
    );
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
 * @param {Person} person
 * @param {Record<string, string | null>} typed
 * @param {() => Promise<unknown>} again
 */
async function savePerson(person, typed, again) {
  // An empty text empties a field; a choice that is not made is left as it is.
  const changes = Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [name, value ?? (name === "address" ? null : "")]),
  );
  await patch(`/people/${person.id}`, changes);
  undoable(`${typed.name} saved.`, again);
  await again();
}

/**
 * @param {Person} person
 * @param {() => Promise<unknown>} again
 */
async function forget(person, again) {
  if (!confirm(`Forget ${person.name} everywhere? Messages to them are deleted too, and this cannot be undone.`))
    return;
  await attempt(async () => {
    await remove(`/people/${person.id}`);
    toast(`${person.name} is forgotten.`);
    await again();
  });
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
