// What the parts of an application's page share.

import { toast } from "/ui/live.js";
import { post, undoer } from "../api.js";
import { attempt, changed } from "../doings.js";

/** @typedef {import("/ui/types.js").Opportunity} Opportunity */
/** @typedef {import("/ui/types.js").Person} Person */
/** @typedef {import("/ui/types.js").Interview} Interview */
/** @typedef {import("/ui/types.js").Draft} Draft */
/** @typedef {"plan" | "people" | "interviews" | "drafts" | "posts"} Part */
/**
 * @typedef {object} Here
 * @property {import("../routes.js").Visit} visit
 * @property {Opportunity} opportunity
 * @property {Person[]} people
 * @property {Interview[]} interviews
 * @property {Draft[]} drafts
 * @property {string | null} zone
 * @property {(...parts: Part[]) => Promise<unknown>} reload
 */

/**
 * Say what was done, with a way back that loads again.
 * @param {string} said
 * @param {() => Promise<unknown>} reload
 */
export function undoable(said, reload) {
  const back = undoer();
  changed();
  toast(said, {
    undo: () =>
      attempt(async () => {
        await back();
        await reload();
        changed();
      }),
  });
}

/**
 * @param {Here} here
 * @returns {import("/ui/promise.js").ReadPromise}
 */
export function reader(here) {
  const { region, language, time_zone } = here.opportunity;
  const where = Object.fromEntries(Object.entries({ region, language, time_zone }).filter(([, value]) => value));
  return (words, saidAt) => post("/promises", { words, said_at: saidAt, ...where });
}
