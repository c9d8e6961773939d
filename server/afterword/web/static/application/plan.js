// The plan of an application: what is due as cards, what comes later in rows.

import { card, fold } from "/ui/controls.js";
import { followUpCard, followUpRow } from "/ui/follow-up.js";
import { h } from "/ui/h.js";
import { empty } from "/ui/states.js";
import { get, withQuery } from "../api.js";
import { followUpActions } from "../doings.js";

/** @typedef {import("/ui/types.js").FollowUp} FollowUp */
/** @typedef {import("./here.js").Here} Here */

const NOT_NOW = new Set(["done", "stopped", "skipped"]);
const LATER = new Set(["upcoming", "snoozed"]);

/** @param {Here} here */
export async function planPart(here) {
  const path = `/opportunities/${here.opportunity.id}/follow-ups`;
  /** @type {FollowUp[]} */
  const items = (await get(withQuery(path, { at: here.visit.at }))).items.map(bare);
  const actions = followUpActions(here.visit, () => here.reload("plan").then(() => {}), { link: false });
  const over = items.filter((item) => NOT_NOW.has(item.state));
  const later = items.filter((item) => LATER.has(item.state));
  const now = items.filter((item) => !NOT_NOW.has(item.state) && !LATER.has(item.state));
  const show = (/** @type {FollowUp} */ item) => followUpCard(item, actions, { now: here.visit.now });
  return h(
    "section",
    { class: "stack", "aria-labelledby": "plan" },
    h("h2", { id: "plan" }, "The plan"),
    now.map(show),
    !now.length &&
      !later.length &&
      empty({
        title: "Nothing to send.",
        text: "Add an interview or note what happened, and the plan follows.",
        icon: "clock",
      }),
    later.length > 0 &&
      card(
        { title: now.length ? "Then, if nothing comes in between" : "Next" },
        h(
          "ul",
          { class: "quiet-list" },
          later.map((item) => followUpRow(item, actions, { now: here.visit.now })),
        ),
      ),
    over.length > 0 && fold(`Done or not needed (${over.length})`, {}, h("div", { class: "stack" }, over.map(show))),
  );
}

/**
 * A follow-up without the names that the page's head already shows.
 * @param {FollowUp} item
 */
const bare = (item) => ({ ...item, company: "", title: "" });
