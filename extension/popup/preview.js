// What a page says, as a form: each value with where it stood; what the person types is never overwritten.

import { busyWhile, button, chip, field, fold, row, tick } from "../lib/ui/controls.js";
import { h } from "../lib/ui/h.js";
import { say, sayOr } from "../lib/ui/say.js";
import { nameIn } from "./offers.js";

/** @typedef {{ value: string, source: string, confidence: number } | null} Stated */

const FIELDS = ["company", "title", "location", "website"];
const UNSURE = 0.75;
const SUPPOSED = "website-supposed";
/** Where a value may stand, by how its source begins. @type {[RegExp, string][]} */
const SOURCES = [
  [/^user/, "from_user"],
  [/^(jsonld|microdata|rdfa)/, "from_data"],
  [/^state/, "from_state"],
  [/^site/, "from_site"],
  [/^meta/, "from_meta"],
  [/^title/, "from_title"],
  [/^heading/, "from_heading"],
  [/^label/, "from_label"],
  [/^email/, "from_email"],
  [/^api/, "from_api"],
  [/^url/, "from_url"],
];

/**
 * @param {any} reading
 * @param {{ selection: string, cut: boolean }} page *selection*: perhaps an interviewer's name; *cut*: only its first part was read
 * @param {(user: object) => Promise<unknown>} save
 */
export function previewForm(reading, { selection, cut }, save) {
  const sure = certain(reading);
  const form = h(
    "form",
    { class: "form", "aria-label": say("this_job") },
    notices(reading, cut),
    sure && summary(reading),
    fold(
      say("correct_it"),
      { open: !sure, class: "correct" },
      FIELDS.map((name) => stated(name, reading[name])),
    ),
    supposedSite(reading),
    people(reading.people ?? [], selection),
    row(button(say("keep"), { type: "submit", look: "main", data: { act: "keep", ...(sure ? { first: "" } : {}) } })),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const keep = /** @type {HTMLElement} */ (form.querySelector("[data-act=keep]"));
    void busyWhile(keep, () => save(typed(form, reading, selection)));
  });
  if (!sure) form.querySelector(".unsure input, input:invalid")?.setAttribute("data-first", "");
  return form;
}

/** @param {any} reading @param {boolean} cut */
function notices(reading, cut) {
  const said = (reading.warnings ?? [])
    .filter((/** @type {any} */ notice) => !/^(title|company)_missing$/.test(notice.code)) // its field says so
    .map((/** @type {any} */ notice) => sayOr(`notice_${notice.code}`, notice.message));
  const all = cut ? [...said, say("notice_cut")] : said;
  return all.map((/** @type {string} */ text) => h("p", { class: "notice", dir: "auto" }, text));
}

/**
 * Whether the page says clearly which job it is, and whose.
 * @param {any} reading
 */
export function certain(reading) {
  return [reading.company, reading.title].every((value) => value && value.confidence >= UNSURE);
}

/** @param {any} reading */
function summary(reading) {
  const rest = [reading.company?.value, reading.location?.value].filter(Boolean).join(" · ");
  return h(
    "div",
    { class: "summary-of-job" },
    h("p", { class: "job", dir: "auto" }, reading.title?.value ?? ""),
    h("p", { class: "about", dir: "auto" }, rest),
    reading.website &&
      h("p", { class: "seen-at", dir: "auto" }, say("their_site", reading.website.value), checked(reading)),
  );
}

/** @param {any} reading */
const checked = (reading) => isUnsure(reading.website) && ` (${say("please_check")})`;

/**
 * A site that nobody has named is taken only when the person says so.
 * @param {any} reading
 */
function supposedSite({ website, website_suggestion: supposed }) {
  if (website || !supposed) return null;
  return tick(say("website_supposed", supposed.value), { name: SUPPOSED });
}

/**
 * @param {string} name
 * @param {Stated} value
 */
function stated(name, value) {
  const needed = name === "company" || name === "title";
  if (!value && !needed && name !== "website") return null;
  const unsure = isUnsure(value);
  return field(say(`job_${name}`), {
    name,
    value: value?.value ?? "",
    required: needed,
    hint: value ? where(value, unsure) : needed ? say("page_does_not_say") : "",
    class: unsure ? "unsure" : "",
    max: 500,
  });
}

/** @param {Stated | undefined} value */
const isUnsure = (value) => Boolean(value && value.confidence < UNSURE);

/** @param {NonNullable<Stated>} value @param {boolean} unsure */
function where(value, unsure) {
  const known = SOURCES.find(([sign]) => sign.test(value.source))?.[1];
  const from = say("from", known ? say(known) : value.source);
  return unsure ? `${from} ${say("please_check")}` : from;
}

/** @param {any[]} seen @param {string} selection */
function people(seen, selection) {
  const name = nameIn(selection);
  if (!seen.length && !name) return null;
  return h(
    "fieldset",
    { class: "people" },
    h("legend", null, say("people_here")),
    seen.map((person, i) =>
      h(
        "div",
        null,
        tick([person.name, person.role].filter(Boolean).join(", "), { name: `person-${i}` }),
        person.email && chip(person.email),
      ),
    ),
    name && tick(say("person_selected", name), { name: "person-selected", checked: true }),
  );
}

/**
 * What the person changed or confirmed; unchanged values stay the page's.
 * @param {HTMLFormElement} form
 * @param {any} reading
 * @param {string} selection
 */
function typed(form, reading, selection) {
  const data = new FormData(form);
  /** @type {Record<string, unknown>} */
  const user = {};
  for (const name of FIELDS) {
    const value = String(data.get(name) ?? "").trim();
    if (value && value !== (reading[name]?.value ?? "")) user[name] = value;
  }
  if (data.has(SUPPOSED) && !user.website) user.website = reading.website_suggestion.value;
  const chosen = (reading.people ?? []).filter((/** @type {any} */ _, /** @type {number} */ i) =>
    data.has(`person-${i}`),
  );
  if (data.has("person-selected")) chosen.push({ name: selection.trim(), kind: "interviewer", source: "user" });
  if (chosen.length) user.people = chosen.map(asTyped);
  return user;
}

/** @param {any} person */
function asTyped({ name, role, kind, email, phone, profile_url, source }) {
  return { name, role, kind: kind === "other" ? "interviewer" : kind, email, phone, profile_url, source };
}
