// The form to add an application by hand.

import { field, form, select } from "/ui/controls.js";
import { h } from "/ui/h.js";
import { keepForm } from "/ui/keep.js";
import { problem } from "/ui/states.js";
import { choices } from "/ui/words.js";
import { post } from "../api.js";
import { undoable } from "../saving.js";

/** @typedef {import("../routes.js").Visit} Visit */

/**
 * @param {Visit} visit
 * @param {() => void} close
 */
export function addForm(visit, close) {
  const element = form(
    {
      label: "Add",
      name: "Add application",
      class: "card",
      cancel: close,
      problem,
      send: async (typed) => {
        const { company, website, ...job } = typed;
        const given = Object.fromEntries(Object.entries(job).filter(([, value]) => value));
        const made = await post("/opportunities", {
          ...given,
          company: { name: company, ...(website ? { website } : {}) },
        });
        forget();
        undoable(`${made.company}: added.`, () => visit.go("/applications"));
        visit.go(`/applications/${made.id}`);
      },
    },
    h(
      "div",
      { class: "fields two" },
      field("Company", { name: "company", required: true }),
      field("Job title", { name: "title", required: true }),
      field("Address of the ad", { name: "url", type: "url" }),
      field("Company's website", {
        name: "website",
        placeholder: "acme.example",
        inputmode: "url",
        hint: "Its blog and news are found from there.",
      }),
      field("Location", { name: "location" }),
      select("Stage", { name: "stage", value: "applied", options: choices("stage") }),
    ),
  );
  const forget = keepForm(element, "application:new");
  return element;
}
