// What a page says, as a form: each value with where it stood; what the person types is never overwritten.

import { button, chip, field, fold, row, tick } from "../lib/ui/controls.js";
import { fill, h } from "../lib/ui/h.js";
import { problem } from "../lib/ui/states.js";

/** @typedef {{ value: string, source: string, confidence: number } | null} Stated */

const FIELDS = /** @type {[string, string][]} */ ([
  ["company", "Company"],
  ["title", "Job"],
  ["location", "Place"],
  ["website", "The company's own website"],
]);
const UNSURE = 0.75;
/** @type {[RegExp, string][]} */
const SOURCES = [
  [/^user/, "you typed it"],
  [/^(jsonld|microdata|rdfa)/, "the page's job data"],
  [/^state/, "the page's own data"],
  [/^site/, "its usual place on this site"],
  [/^meta/, "the page's description"],
  [/^title/, "the page's title"],
  [/^heading/, "the heading"],
  [/^label/, "a labelled row"],
  [/^email/, "an e-mail address on the page"],
  [/^api/, "the job board's public data"],
];

/**
 * @param {any} reading
 * @param {string} selection what the person has selected on the page: perhaps an interviewer's name
 * @param {(user: object) => Promise<void>} save
 */
export function previewForm(reading, selection, save) {
  const trouble = h("div", { role: "alert" });
  const form = h(
    "form",
    { class: "form", "aria-label": "This job" },
    reading.warnings?.map((/** @type {any} */ notice) => h("p", { class: "notice", dir: "auto" }, notice.message)),
    summary(reading),
    fold(
      "Correct it",
      { open: !certain(reading), class: "correct" },
      FIELDS.map(([name, label]) => stated(name, label, reading[name])),
    ),
    people(reading.people ?? [], selection),
    trouble,
    row(
      button("Keep", {
        type: "submit",
        look: "main",
        data: { act: "keep", ...(certain(reading) ? { first: "" } : {}) },
      }),
    ),
  );
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const busy = /** @type {HTMLElement} */ (form.querySelector("[data-act=keep]"));
    if (busy.getAttribute("aria-busy") === "true") return;
    busy.setAttribute("aria-busy", "true");
    fill(trouble);
    try {
      await save(typed(form, reading, selection));
    } catch (error) {
      fill(trouble, problem(error));
    } finally {
      busy.removeAttribute("aria-busy");
    }
  });
  return form;
}

/**
 * Whether one press is enough: company and job are there, and nothing shown is a guess.
 * @param {any} reading
 */
function certain(reading) {
  const shown = FIELDS.map(([name]) => reading[name]).filter(Boolean);
  return Boolean(reading.company && reading.title) && shown.every((value) => value.confidence >= UNSURE);
}

/** @param {any} reading */
function summary(reading) {
  const rest = [reading.company?.value, reading.location?.value].filter(Boolean).join(" · ");
  return h(
    "div",
    { class: "summary-of-job" },
    h("p", { class: "job", dir: "auto" }, reading.title?.value ?? "The job's title is missing"),
    h("p", { class: "about", dir: "auto" }, rest),
    reading.website && h("p", { class: "seen-at", dir: "auto" }, `Their site: ${reading.website.value}`),
  );
}

/**
 * @param {string} name
 * @param {string} label
 * @param {Stated} value
 */
function stated(name, label, value) {
  const needed = name === "company" || name === "title";
  const from = value ? (SOURCES.find(([sign]) => sign.test(value.source))?.[1] ?? value.source) : "";
  const unsure = value !== null && value !== undefined && value.confidence < UNSURE;
  const hint = value
    ? `From ${from}${unsure ? ", please check" : ""}`
    : needed
      ? "The page does not say; please fill it in"
      : "";
  if (!value && !needed && name !== "website") return null;
  return field(label, {
    name,
    value: value?.value ?? "",
    required: needed,
    hint,
    class: unsure ? "unsure" : "",
    max: 500,
  });
}

/** @param {any[]} seen @param {string} selection */
function people(seen, selection) {
  const picked = selection.trim();
  const name = picked && picked.length < 80 && !/[\n.!?]/.test(picked) ? picked : "";
  if (!seen.length && !name) return null;
  return h(
    "fieldset",
    { class: "people" },
    h("legend", null, "People on this page: tick those you met or write to"),
    seen.map((person, i) =>
      h(
        "div",
        null,
        tick([person.name, person.role].filter(Boolean).join(", "), { name: `person-${i}` }),
        person.email && chip(person.email),
      ),
    ),
    name && tick(`${name} (selected)`, { name: "person-selected", checked: true }),
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
  for (const [name] of FIELDS) {
    const value = String(data.get(name) ?? "").trim();
    if (value && value !== (reading[name]?.value ?? "")) user[name] = value;
  }
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
