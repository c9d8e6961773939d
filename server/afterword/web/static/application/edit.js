// The form to correct an application: what it is called, where it is, which holidays and hours count.

import { field, form } from "/ui/controls.js";
import { h } from "/ui/h.js";
import { problem } from "/ui/states.js";
import { zones } from "/ui/when.js";
import { patch } from "../api.js";
import { undoable } from "./here.js";

/** @typedef {import("./here.js").Here} Here */

/**
 * @param {Here} here
 * @param {() => void} cancel
 */
export function editForm(here, cancel) {
  const known = here.opportunity;
  const send = async (/** @type {Record<string, string | null>} */ typed) => {
    const changes = Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, value ?? ""]));
    await patch(`/opportunities/${known.id}`, changes);
    undoable("Saved.", () => here.visit.again());
    await here.visit.again();
  };
  return form(
    { label: "Save", name: "Edit application", class: "card", cancel, problem, send },
    h(
      "div",
      { class: "fields two" },
      field("Job title", { name: "title", value: known.title, required: true }),
      field("Location", { name: "location", value: known.location }),
      field("Address of the ad", { name: "url", value: known.url, type: "url" }),
      field("Through an agency", { name: "via_agency", value: known.via_agency }),
      field("Their time zone", { name: "time_zone", value: known.time_zone, list: zones() }),
      field("Their region", {
        name: "region",
        value: known.region,
        hint: "Such as NO, DE-BE or US-CA: decides public holidays.",
      }),
      field("Language to write in", { name: "language", value: known.language, list: ["en", "de", "fr", "es"] }),
    ),
    field("The ad", { name: "description", value: known.description, lines: 6 }),
  );
}
