// One application: what is next, who is there, what was said, what was written, and the ad as it was.

import { h } from "/ui/h.js";
import { get, withQuery } from "../api.js";
import { head } from "../application/head.js";
import { interviewsPart } from "../application/interviews.js";
import { ad, draftsPart, postsPart } from "../application/papers.js";
import { pastPart } from "../application/past.js";
import { peoplePart } from "../application/people.js";
import { planPart } from "../application/plan.js";
import { block } from "../block.js";
import { tiesPart } from "../import/ties.js";

/** @typedef {import("../application/here.js").Here} Here */

/** @param {import("../routes.js").Visit} visit */
export async function page(visit) {
  const here = await load(visit);
  visit.name(`${here.opportunity.title || "Job"} at ${here.opportunity.company}`);
  const blocks = {
    plan: block(() => planPart(here)),
    people: block(() => peoplePart(here)),
    interviews: block(() => interviewsPart(here)),
    drafts: block(() => draftsPart(here), { lines: 1 }),
    posts: block(() => postsPart(here)),
  };
  const ties = block(() => tiesPart(here.opportunity.id), { lines: 0 });
  await Promise.all([blocks.plan.ready, blocks.people.ready, blocks.interviews.ready, blocks.drafts.ready]);
  const past = block(async () => pastPart(here), { lines: 0 });
  here.reload = async (...parts) => {
    if (parts.includes("people")) here.people = await peopleOf(here.opportunity.id);
    await Promise.all(parts.map((part) => blocks[part].reload()));
    await past.reload();
  };
  return [
    head(here),
    h(
      "div",
      { class: "two-sides" },
      h("div", { class: "stack" }, blocks.plan.element, blocks.interviews.element, blocks.drafts.element, past.element),
      h("div", { class: "stack" }, blocks.people.element, ties.element, blocks.posts.element, ad(here.opportunity)),
    ),
  ];
}

/** @param {string} id */
const peopleOf = async (id) => (await get(withQuery("/people", { opportunity_id: id }))).items ?? [];

/**
 * @param {import("../routes.js").Visit} visit
 * @returns {Promise<Here>}
 */
async function load(visit) {
  const id = String(visit.params.id);
  const [opportunity, people, profile] = await Promise.all([
    get(`/opportunities/${id}`),
    peopleOf(id),
    get("/profile"),
  ]);
  const zone = opportunity.time_zone ?? profile.time_zone ?? null;
  return { visit, opportunity, people, interviews: [], drafts: [], happenings: [], zone, reload: async () => {} };
}
