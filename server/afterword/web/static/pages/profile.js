// Profile: the facts that drafts may rest on, and those they must never claim.

import { card, field, form, select } from "/ui/controls.js";
import { h } from "/ui/h.js";
import { keepForm } from "/ui/keep.js";
import { problem } from "/ui/states.js";
import { ownZone, zones } from "/ui/when.js";
import { factsEdit, samplesEdit } from "../profile/lists.js";
import { regionField } from "../regions.js";
import { opened, orChoose, undoable } from "../saving.js";

/** @typedef {import("../routes.js").Visit} Visit */
/** @typedef {{ name: string, headline?: string | null, facts?: import("../profile/lists.js").Fact[], interests?: string[], time_zone?: string | null, region?: string | null, language?: string | null, tone?: string, signature?: string | null, employers?: string[], samples?: string[] }} Profile */

const TONES = /** @type {[string, string][]} */ ([
  ["warm", "Warm"],
  ["neutral", "Neutral"],
  ["formal", "Formal"],
]);

/** @param {Visit} visit */
export async function page(visit) {
  /** @type {{ value: Profile, save: (body: object, how?: { force?: boolean }) => Promise<unknown> }} */
  const { value: profile, save } = await opened("/profile", { whole: true });
  const facts = factsEdit(profile.facts ?? []);
  const samples = samplesEdit(profile.samples ?? []);
  const element = form(
    {
      label: "Save",
      name: "Profile",
      class: "stack",
      problem,
      send: (typed) =>
        orChoose(
          async (how) => {
            await save({ ...bodyOf(typed), facts: facts.read(), samples: samples.read() }, how);
            forget();
            undoable("Saved.", () => visit.again());
            await visit.again();
          },
          () => {
            forget();
            return visit.again();
          },
        ),
    },
    card(
      { title: "You", level: 2 },
      h(
        "div",
        { class: "fields two" },
        field("Name", {
          name: "name",
          value: profile.name,
          required: true,
          autocomplete: "name",
          hint: "As you sign.",
        }),
        field("Headline", {
          name: "headline",
          value: profile.headline,
          placeholder: "Data engineer, eight years in logistics",
        }),
        field("Time zone", { name: "time_zone", value: profile.time_zone ?? ownZone(), list: zones() }),
        regionField("Region", profile.region),
        field("Language you write in", {
          name: "language",
          value: profile.language,
          placeholder: "en",
          list: ["en", "de", "fr", "es"],
        }),
        select("Tone", { name: "tone", value: profile.tone ?? "neutral", options: TONES }),
      ),
      field("Signature", { name: "signature", value: profile.signature, lines: 2 }),
    ),
    card(
      { title: "Facts about your work", level: 2 },
      h(
        "p",
        { class: "hint" },
        "One fact a line, in your words. Drafts rest on these and on nothing else. A line such as “Not yet: Kubernetes in production” is a gap: it is never claimed.",
      ),
      facts.element,
    ),
    card(
      { title: "What you care about", level: 2 },
      field("Interests", {
        name: "interests",
        value: (profile.interests ?? []).join("\n"),
        lines: 3,
        hint: "One a line. They help to pick posts.",
      }),
      field("Employers", {
        name: "employers",
        value: (profile.employers ?? []).join("\n"),
        lines: 2,
        hint: "Yours, now and before, one a line: so that their names are never mistaken for the company you write to.",
      }),
    ),
    card(
      { title: "How you write", level: 2 },
      h(
        "p",
        { class: "hint" },
        "Paste two or three messages you wrote yourself. Your habits are then left alone by the checks.",
      ),
      samples.element,
    ),
  );
  const forget = keepForm(element, "profile");
  return [
    h(
      "header",
      { class: "page-head" },
      h("div", null, h("h1", null, "Profile"), h("p", { class: "soft" }, "It stays on this machine.")),
    ),
    element,
  ];
}

/** @param {Record<string, string | null>} typed */
function bodyOf(typed) {
  const { interests, employers, ...rest } = typed;
  const named = Object.fromEntries(
    Object.entries(rest).filter(([name, value]) => value && !/^(fact|sample):/.test(name)),
  );
  return { ...named, interests: lines(interests), employers: lines(employers) };
}

/** @param {string | null | undefined} text */
const lines = (text) =>
  (text ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
