// Correcting somebody, or forgetting them: the same on the application's page and on their own.

import { drop } from "/ui/keep.js";
import { toast } from "/ui/live.js";
import { personForm } from "/ui/person.js";
import { remove } from "./api.js";
import { attempt } from "./doings.js";
import { opened, orChoose, undoable } from "./saving.js";

/** @typedef {import("/ui/types.js").Person} Person */

/**
 * @param {Person} person
 * @param {{ cancel: () => void, saved: () => unknown, gone: () => unknown, again: () => unknown }} how *again* opens
 *   the form anew, with what another place wrote
 */
export async function personEdit(person, how) {
  const { value, save } = await opened(`/people/${person.id}`);
  const key = `person:${person.id}`;
  const startAnew = () => {
    drop(key);
    return how.again();
  };
  return personForm(value, {
    key,
    cancel: how.cancel,
    remove: () => forget(value, how.gone),
    save: (typed) =>
      orChoose(async (over) => {
        await save(changesOf(typed), over);
        undoable(`${typed.name} saved.`, how.saved);
        await how.saved();
      }, startAnew),
  });
}

/**
 * An empty text empties a field; a choice that is not made is left as it is.
 * @param {Record<string, string | null>} typed
 */
const changesOf = (typed) =>
  Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, value ?? (name === "address" ? null : "")]));

/**
 * @param {Person} person
 * @param {() => unknown} gone
 */
async function forget(person, gone) {
  if (!confirm(`Forget ${person.name} everywhere? Messages to them are deleted too, and this cannot be undone.`))
    return;
  await attempt(async () => {
    await remove(`/people/${person.id}`);
    toast(`${person.name} is forgotten.`);
    await gone();
  });
}
