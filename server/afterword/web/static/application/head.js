// The head of an application's page: what it is, its stage, and what happened.

import { button, link, menu, select } from "/ui/controls.js";
import { h } from "/ui/h.js";
import { choices, word } from "/ui/words.js";
import { patch, post, remove } from "../api.js";
import { openIn } from "../block.js";
import { attempt } from "../doings.js";
import { undoable } from "../saving.js";
import { reader } from "./here.js";

/** @typedef {import("./here.js").Here} Here */

/** @param {Here} here */
export function head(here) {
  const { opportunity } = here;
  const happened = h("div");
  const note = () =>
    openIn(happened, async (cancel) => {
      const { happeningForm } = await import("/ui/happening.js");
      const save = (/** @type {object} */ body) => tell(here, body, cancel);
      const how = { now: here.visit.now, cancel, readPromise: reader(here), save };
      return h("div", { class: "card" }, happeningForm(here.people, how));
    });
  /** @returns {Promise<void>} */
  const edit = () => openIn(happened, async (cancel) => (await import("./edit.js")).editForm(here, cancel, edit));
  return h(
    "div",
    { class: "stack" },
    h("p", { class: "back" }, h("a", { href: "/applications" }, "Applications")),
    h(
      "header",
      { class: "page-head" },
      h(
        "div",
        null,
        h("h1", { dir: "auto" }, opportunity.title || "Untitled job"),
        h(
          "p",
          { class: "soft", dir: "auto" },
          h("a", { href: `/companies/${opportunity.company_id}` }, opportunity.company),
          [opportunity.location, opportunity.via_agency && `through ${opportunity.via_agency}`]
            .filter(Boolean)
            .map((each) => ` · ${each}`)
            .join(""),
        ),
      ),
      h(
        "div",
        { class: "row" },
        stageSelect(here),
        button("What happened?", { press: note, icon: "plus", data: { act: "happened" } }),
        menu("More", [
          button("Edit application", { press: edit, look: "quiet", small: true }),
          link("Import an invitation or a mail", `/import?application=${opportunity.id}`, {
            look: "quiet",
            small: true,
          }),
          link("Save as a page to read (.md)", `/api/v1/opportunities/${opportunity.id}/export.md`, {
            look: "quiet",
            small: true,
          }),
          button("Delete application", { press: () => deleteAll(here), look: "danger", small: true }),
        ]),
      ),
    ),
    happened,
  );
}

/** @param {Here} here */
function stageSelect(here) {
  const move = async (/** @type {Event} */ event) => {
    const stage = /** @type {HTMLSelectElement} */ (event.target).value;
    await attempt(async () => {
      await patch(`/opportunities/${here.opportunity.id}`, { stage });
      undoable(`Stage: ${word("stage", stage)}.`, () => here.visit.again());
      await here.reload("plan");
    });
  };
  return select("Stage", {
    name: "stage",
    value: here.opportunity.stage,
    options: choices("stage"),
    bare: true,
    on: { change: (event) => void move(event) },
  });
}

/**
 * @param {Here} here
 * @param {object} body
 * @param {() => void} close
 */
async function tell(here, body, close) {
  await post(`/opportunities/${here.opportunity.id}/events`, body);
  close();
  undoable("Noted. The plan is up to date.", () => here.visit.again());
  await here.visit.again();
}

/** @param {Here} here */
async function deleteAll(here) {
  await attempt(async () => {
    await remove(`/opportunities/${here.opportunity.id}`);
    const id = here.opportunity.id;
    undoable(`${here.opportunity.company}: deleted.`, async () => here.visit.go(`/applications/${id}`));
    here.visit.go("/applications");
  });
}
