// The reference: every token and component in one place, with made-up content.

import { button, card, chip, field, fold, select, tick } from "/ui/controls.js";
import { debriefForm } from "/ui/debrief.js";
import { draftEditor } from "/ui/draft.js";
import { followUpCard } from "/ui/follow-up.js";
import { fill, h } from "/ui/h.js";
import { toast } from "/ui/live.js";
import { noteLines } from "/ui/notes.js";
import { personRow } from "/ui/person.js";
import { empty, loading, problem, stageBadge, statusBadge } from "/ui/states.js";
import { heldBack, suggestionCard } from "/ui/suggestion.js";
import { choices } from "/ui/words.js";
import * as sample from "../samples.js";

/** @typedef {import("../routes.js").Visit} Visit */

const COLOURS = [
  "paper",
  "sheet",
  "well",
  "line",
  "edge",
  "ink",
  "ink-soft",
  "accent",
  "accent-deep",
  "accent-wash",
  "good",
  "good-wash",
  "warn",
  "warn-wash",
  "stop",
  "stop-wash",
];
const SIZES = ["2xl", "xl", "l", "m", "s", "xs"];
const nothing = () => {};

/** @param {Visit} _visit */
export function page(_visit) {
  return [
    h(
      "header",
      { class: "page-head" },
      h(
        "div",
        null,
        h("h1", null, "Style"),
        h(
          "p",
          { class: "soft" },
          "Every token and component, with made-up people. The extension's panels are made of the same.",
        ),
      ),
    ),
    part("Colour", h("ul", { class: "swatches" }, COLOURS.map(swatch))),
    part("Type", h("div", { class: "stack" }, SIZES.map(typeLine))),
    part("Buttons and chips", buttons()),
    part("Fields", fields()),
    part(
      "Follow-ups",
      h(
        "div",
        { class: "two-sides even" },
        sample.followUps.map((item) =>
          followUpCard(
            item,
            {
              draft: nothing,
              sent: nothing,
              snooze: nothing,
              skip: nothing,
              undo: nothing,
              application: () => "/style",
            },
            { now: sample.NOW },
          ),
        ),
      ),
    ),
    part(
      "Posts",
      h(
        "div",
        { class: "two-sides even" },
        sample.suggestions.map((item) => suggestionCard(item, { draft: nothing, opened: nothing, dismiss: nothing })),
        heldBack(sample.held, { release: nothing }),
      ),
    ),
    part(
      "A draft",
      draftEditor(sample.draft, {
        save: async (change) => ({ ...sample.draft, ...change, findings: [] }),
        event: nothing,
        reword: async () => sample.draft,
      }),
    ),
    part("A debrief", card({}, debriefForm(sample.interview, sample.people, { save: nothing }))),
    part(
      "Notes and people",
      card(
        {},
        noteLines(sample.interview, { save: nothing }),
        h(
          "ul",
          { class: "lines" },
          sample.people.map((person) => personRow(person, { edit: nothing, write: nothing })),
        ),
      ),
    ),
    part(
      "Empty, loading, trouble",
      h(
        "div",
        { class: "two-sides even" },
        empty({ title: "Nothing to write today.", text: "Waiting is part of it.", icon: "check" }),
        loading(),
        problem(
          {
            problem: {
              detail: "This feed did not answer.",
              fix: "Try again in an hour, or check its address.",
            },
          },
          { again: nothing },
        ),
      ),
    ),
    part(
      "Toast",
      h(
        "div",
        { class: "row" },
        button("Show a toast", { press: () => void toast("Thank-you: noted as sent.", { undo: nothing }) }),
      ),
    ),
  ];
}

/**
 * @param {string} title
 * @param {...Node} children
 */
function part(title, ...children) {
  return h("section", { class: "stack", "aria-label": title }, h("h2", null, title), ...children);
}

/** @param {string} name */
function swatch(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  rect.setAttribute("width", "100%");
  rect.setAttribute("height", "100%");
  rect.style.fill = `var(--${name})`;
  svg.setAttribute("aria-hidden", "true");
  svg.append(rect);
  return h("li", null, svg, h("code", null, `--${name}`));
}

/** @param {string} size */
function typeLine(size) {
  const line = h("p", null, `--t-${size}: what you say after the interview`);
  line.style.fontSize = `var(--t-${size})`;
  return line;
}

function buttons() {
  const place = h("div", { class: "stack" });
  return fill(
    place,
    h(
      "div",
      { class: "row" },
      button("Main", { look: "main", icon: "pen" }),
      button("Plain"),
      button("Quiet", { look: "quiet" }),
      button("Danger", { look: "danger" }),
      button("Small", { small: true }),
      button("Cannot", { disabled: true }),
    ),
    h(
      "div",
      { class: "row" },
      chip("A reason"),
      chip("Good", { tone: "good" }),
      chip("Careful", { tone: "warn" }),
      chip("Stop", { tone: "stop" }),
      chip("One to press", { press: nothing }),
    ),
    h("div", { class: "row" }, ["due", "late", "upcoming", "snoozed", "done", "stopped"].map(statusBadge)),
    h(
      "div",
      { class: "row" },
      choices("stage").map(([stage]) => stageBadge(stage)),
    ),
    fold("A fold", {}, h("p", null, "What it holds.")),
  );
}

function fields() {
  return h(
    "div",
    { class: "fields two" },
    field("Name", { name: "name", required: true, hint: "As they write it themselves." }),
    select("Stage", { name: "stage", options: choices("stage") }),
    field("Notes", { name: "notes", lines: 3 }),
    tick("Private", { name: "private" }),
  );
}
