// What the parts of an application's page share.

import { post } from "../api.js";

/** @typedef {import("/ui/types.js").Opportunity} Opportunity */
/** @typedef {import("/ui/types.js").Person} Person */
/** @typedef {import("/ui/types.js").Interview} Interview */
/** @typedef {import("/ui/types.js").Draft} Draft */
/** @typedef {{ id: string, event: string, at: string, words?: string | null, person_id?: string | null }} Happening */
/** @typedef {"plan" | "people" | "interviews" | "drafts" | "posts"} Part */
/**
 * @typedef {object} Here
 * @property {import("../routes.js").Visit} visit
 * @property {Opportunity} opportunity
 * @property {Person[]} people
 * @property {Interview[]} interviews
 * @property {Draft[]} drafts
 * @property {Happening[]} happenings
 * @property {string | null} zone
 * @property {(...parts: Part[]) => Promise<unknown>} reload
 */

/**
 * Keeps somebody new by their name.
 * @param {Here} here
 * @returns {(name: string) => Promise<Person>}
 */
export const meeting = (here) => (name) => post("/people", { opportunity_id: here.opportunity.id, name });

/**
 * @param {Here} here
 * @returns {import("/ui/promise.js").ReadPromise}
 */
export function reader(here) {
  const { region, language, time_zone } = here.opportunity;
  const where = Object.fromEntries(Object.entries({ region, language, time_zone }).filter(([, value]) => value));
  return (words, saidAt) => post("/promises", { words, said_at: saidAt, ...where });
}
