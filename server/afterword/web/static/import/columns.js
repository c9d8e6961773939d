// How the columns of a table are understood, to be put right before anything is kept.

import { button, fold, select } from "/ui/controls.js";
import { h } from "/ui/h.js";
import { patch } from "../api.js";
import { attempt } from "../doings.js";

/** @typedef {{ name: string, field?: string | null, samples: string[] }} Column */
/** @typedef {import("./preview.js").Preview} Preview */

/** @type {[string, string][]} */
const FIELDS = [
  ["", "Leave out"],
  ["company", "Company"],
  ["title", "Job title"],
  ["stage", "Stage"],
  ["url", "Address of the ad"],
  ["location", "Place"],
  ["saved_on", "Applied or saved on"],
  ["date_posted", "Posted on"],
  ["job_id", "Number of the ad"],
  ["via_agency", "Agency"],
  ["contact", "Contact"],
  ["email", "Contact's mail"],
  ["region", "Region"],
  ["language", "Language"],
  ["time_zone", "Time zone"],
];

/**
 * @param {Preview} preview
 * @param {(preview: Preview) => void} draw
 */
export function columnsPart(preview, draw) {
  const choices = preview.columns.map((column) => ({
    column,
    choice: select(column.name, {
      name: "column",
      value: column.field ?? "",
      options: FIELDS,
      hint: column.samples.length ? `Such as: ${column.samples.join(" · ")}` : "No values.",
    }),
  }));
  const send = () =>
    attempt(async () => {
      const columns = Object.fromEntries(
        choices.map(({ column, choice }) => [column.name, choice.querySelector("select")?.value ?? ""]),
      );
      draw(await patch(`/imports/${encodeURIComponent(preview.id)}`, { columns }));
    });
  return fold(
    "How the columns are read",
    { open: preview.notes.length > 0 },
    h(
      "div",
      { class: "columns" },
      choices.map(({ choice }) => choice),
    ),
    h("div", { class: "row actions" }, button("Read again", { press: send, small: true })),
  );
}
