// What a file would bring: its proposals to tick, what each rests on, and what was left out and why.

import { button, card, fold } from "/ui/controls.js";
import { fill, h } from "/ui/h.js";
import { empty, problem } from "/ui/states.js";
import { plural } from "/ui/words.js";
import { post, remove } from "../api.js";
import { columnsPart } from "./columns.js";
import { proposalPart } from "./proposal.js";
import { rowList } from "./report.js";

/** @typedef {{ id: string, company: string, title: string }} Opportunity */
/** @typedef {{ name: string, role?: string | null, email?: string | null, source?: string }} PersonSeen */
/** @typedef {{ kind: string, starts?: string | null, local?: string | null, time_zone?: string | null, minutes?: number, people?: PersonSeen[], left_out?: string[], words?: string, event?: string, count?: number, text?: string, stage?: string }} What */
/** @typedef {{ key: string, what: What, label: string, where: string, confidence: number, chosen: boolean, state: "new" | "changed" | "known", evidence?: string | null, ask?: string | null, note?: string | null, company?: string | null, title?: string | null, opportunity_id?: string | null, match?: string | null, of_note?: { text: string }[] }} Proposal */
/** @typedef {{ where: string, what: string, outcome: string, why?: string | null }} Row */
/** @typedef {{ id: string, name: string, format: string, proposals: Proposal[], rows: Row[], columns: import("./columns.js").Column[], notes: string[], read: Record<string, number> }} Preview */
/** @typedef {{ opportunities: Opportunity[], usual: string | null, zone: string, kept: (report: import("./report.js").Report) => Promise<void>, draw: (preview: Preview) => void, away: () => void }} How */

const SHOWN = 50;

/** The heading of each kind, in the order in which they are shown. @type {[string, string][]} */
const KINDS = [
  ["round", "Rounds"],
  ["event", "What they wrote"],
  ["application", "Applications"],
  ["feed", "Feeds"],
  ["ties", "People and companies you know there"],
  ["sample", "Texts of your own, to learn how you write"],
];

/**
 * @param {Preview} preview
 * @param {How} how
 */
export function previewPart(preview, how) {
  const parts = preview.proposals.map((proposal) => proposalPart(proposal, how));
  const trouble = h("div", { role: "alert" });
  const count = h("span", null);
  const keep = button("Keep", { look: "main", press: () => send() });
  const say = () => {
    const ticked = parts.filter((part) => part.ticked()).length;
    count.textContent = ticked ? `${plural(ticked, "thing")} will be kept.` : "Nothing is ticked.";
    keep.disabled = ticked === 0;
  };
  const send = async () => {
    fill(trouble);
    try {
      const choices = parts.filter((part) => part.ticked()).map((part) => part.choice());
      await how.kept(await post(`/imports/${encodeURIComponent(preview.id)}/keep`, { choices }));
    } catch (error) {
      fill(trouble, problem(error));
    }
  };
  const away = async () => {
    how.away();
    await remove(`/imports/${encodeURIComponent(preview.id)}`);
  };
  const element = card(
    { title: preview.name, level: 2, class: "preview" },
    preview.notes.map((note) => h("p", { class: "hint" }, note)),
    preview.columns.length > 0 && columnsPart(preview, how.draw),
    preview.proposals.length
      ? KINDS.map(([kind, title]) => group(title, parts, kind))
      : empty({ title: "Nothing in it can be kept.", text: "Below stands why." }),
    preview.rows.length > 0 &&
      fold(
        `${plural(preview.rows.length, "row")} left out, and why`,
        { open: !preview.proposals.length },
        rowList(preview.rows),
      ),
    trouble,
    h("div", { class: "row actions" }, keep, button("Not now", { look: "quiet", press: away }), count),
  );
  element.addEventListener("change", say);
  say();
  return element;
}

/**
 * @param {string} title
 * @param {ReturnType<typeof proposalPart>[]} parts
 * @param {string} kind
 */
function group(title, parts, kind) {
  const mine = parts.filter((part) => part.kind === kind);
  if (!mine.length) return null;
  const all = mine.filter((part) => part.can);
  const tickAll = (/** @type {boolean} */ on) => () => {
    for (const part of all) part.tick(on);
    list.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const list = h(
    "ul",
    { class: "proposals" },
    mine.slice(0, SHOWN).map((part) => part.element),
  );
  const rest = mine.slice(SHOWN).map((part) => part.element);
  return h(
    "section",
    { "aria-label": title },
    h(
      "div",
      { class: "row spread" },
      h("h3", null, title),
      all.length > 3 &&
        h(
          "span",
          { class: "row" },
          button("All", { small: true, look: "quiet", press: tickAll(true), name: `All: ${title}` }),
          button("None", { small: true, look: "quiet", press: tickAll(false), name: `None: ${title}` }),
        ),
    ),
    list,
    rest.length > 0 && fold(`${plural(rest.length, "more", "more")}`, {}, h("ul", { class: "proposals" }, rest)),
  );
}
