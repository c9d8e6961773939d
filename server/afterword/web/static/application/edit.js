// The form to correct an application: what it is called, where it is, which holidays and hours count.

import { field, form } from "/ui/controls.js";
import { h } from "/ui/h.js";
import { keepForm } from "/ui/keep.js";
import { problem } from "/ui/states.js";
import { zones } from "/ui/when.js";
import { regionField } from "../regions.js";
import { opened, orChoose, undoable } from "../saving.js";

/** @typedef {import("./here.js").Here} Here */

/**
 * @param {Here} here
 * @param {() => void} cancel
 * @param {() => unknown} again opens this form anew, with what another place wrote
 */
export async function editForm(here, cancel, again) {
  const { value: known, save } = await opened(`/opportunities/${here.opportunity.id}`);
  const send = (/** @type {Record<string, string | null>} */ typed) => {
    const changes = Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, value ?? ""]));
    return orChoose(async (how) => {
      await save(changes, how);
      forget();
      undoable("Saved.", () => here.visit.again());
      await here.visit.again();
    }, anew);
  };
  const leave = () => {
    forget();
    cancel();
  };
  const anew = () => {
    forget();
    return again();
  };
  const element = form(
    { label: "Save", name: "Edit application", class: "card", cancel: leave, problem, send },
    h(
      "div",
      { class: "fields two" },
      field("Job title", { name: "title", value: known.title, required: true }),
      field("Location", { name: "location", value: known.location }),
      field("Address of the ad", { name: "url", value: known.url, type: "url" }),
      field("Through an agency", { name: "via_agency", value: known.via_agency }),
      field("Their time zone", { name: "time_zone", value: known.time_zone, list: zones() }),
      regionField("Their region", known.region),
      field("Language to write in", { name: "language", value: known.language, list: ["en", "de", "fr", "es"] }),
    ),
    field("The ad", { name: "description", value: known.description, lines: 6 }),
  );
  const forget = keepForm(element, `application:${known.id}`);
  return element;
}
