// The only file that turns the API's stable words into the person's words.

import { locale, sayOr } from "./say.js";

/** The codes of each table; their words stand in the messages as `<table>_<code>`. */
export const CODES = {
  kind: "thank_you status_1 status_2 close connection rejection_reply offer_ack offer_decision_reminder withdraw no_show reply referrer_thanks comment share",
  channel:
    "email text_message linkedin_message linkedin_invitation linkedin_comment linkedin_post x_reply x_post bluesky_post mastodon_post threads_post phone_script",
  stage: "saved applied screening interviewing final offer accepted declined rejected withdrawn closed",
  state: "upcoming due late done stopped snoozed skipped blocked_no_address",
  person: "interviewer hiring_manager recruiter coordinator referrer other",
  happening: "reply_received out_of_office promise invited offer rejected no_show withdrawn",
  interview: "video phone onsite other",
  source: "debrief notes interview person company event profile job post answer courtesy",
};

/** @typedef {keyof typeof CODES} Table */

/**
 * The person's word for a stable word; an unknown one is shown as it is, with blanks.
 * @param {Table} table
 * @param {string | null | undefined} code
 */
export function word(table, code) {
  if (!code) return "";
  return sayOr(`${table}_${code}`, `${code.charAt(0).toUpperCase()}${code.slice(1).replaceAll("_", " ")}`);
}

/**
 * All choices of a table as pairs for a select.
 * @param {Table} table
 * @returns {[string, string][]}
 */
export function choices(table) {
  return CODES[table].split(" ").map((code) => [code, word(table, code)]);
}

/**
 * "1 post", "2 posts".
 * @param {number} count
 * @param {string} one
 * @param {string} [many]
 */
export function plural(count, one, many = `${one}s`) {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/**
 * "Ana", "Ana and Ben", "Ana, Ben and Cem".
 * @param {string[]} names
 */
export function list(names) {
  return new Intl.ListFormat(locale(), { type: "conjunction" }).format(names);
}
