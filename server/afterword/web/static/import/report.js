// What became of a file, row by row, and the way back.

import { button, card, chip, fold, link } from "/ui/controls.js";
import { fill, h } from "/ui/h.js";
import { problem, problemOf } from "/ui/states.js";
import { plural } from "/ui/words.js";
import { post } from "../api.js";
import { changed } from "../doings.js";

/** @typedef {import("./preview.js").Row} Row */
/** @typedef {{ id: string, name: string, at: string, undone_at?: string | null, counts: Record<string, number>, rows: Row[], left_changed?: string[] }} Report */

const SHOWN = 500;

/** @type {[string, string][]} */
const OUTCOMES = [
  ["kept", "kept"],
  ["changed", "changed"],
  ["known", "known before"],
  ["left", "left"],
  ["skipped", "left out"],
];

/**
 * "3 kept, 1 known before"
 * @param {Record<string, number>} counts
 */
export function told(counts) {
  const words = OUTCOMES.filter(([outcome]) => counts[outcome]).map(([outcome, word]) => `${counts[outcome]} ${word}`);
  return words.join(", ") || "nothing was in it";
}

/**
 * @param {Report} report
 * @param {() => Promise<void>} undone
 */
export function reportPart(report, undone) {
  const place = h("div");
  const nothing = !(report.counts.kept || report.counts.changed);
  return card(
    { title: report.name, level: 2, side: chip(told(report.counts), { tone: nothing ? "warn" : "good" }) },
    fold(`What became of ${plural(report.rows.length, "row")}`, {}, rowList(report.rows)),
    !nothing &&
      h(
        "div",
        { class: "row actions" },
        link("See what is next", "/", { look: "main", small: true }),
        undoButton(report, place, undone),
      ),
    place,
  );
}

/** @param {Row[]} rows */
export function rowList(rows) {
  return h(
    "ul",
    { class: "quiet-list rows" },
    rows
      .slice(0, SHOWN)
      .map((row) =>
        h(
          "li",
          null,
          h("span", { dir: "auto" }, [row.where, row.what].filter(Boolean).join(": ")),
          h("span", { class: "soft", dir: "auto" }, ` ${row.why ?? word(row.outcome)}`),
        ),
      ),
    rows.length > SHOWN && h("li", { class: "soft" }, `And ${plural(rows.length - SHOWN, "row")} more.`),
  );
}

/** @param {string} outcome */
const word = (outcome) => OUTCOMES.find(([code]) => code === outcome)?.[1] ?? outcome;

/**
 * A way back: whole, or, where something was changed since, all but that.
 * @param {Report} report
 * @param {HTMLElement} place
 * @param {() => Promise<void>} undone
 */
export function undoButton(report, place, undone) {
  const back = async (/** @type {boolean} */ leave_changed) => {
    try {
      const { left_changed = [] } = await post(`/imports/${encodeURIComponent(report.id)}/undo`, { leave_changed });
      fill(
        place,
        h(
          "p",
          { role: "status" },
          left_changed.length ? `Taken back, except: ${left_changed.join("; ")}.` : "Taken back.",
        ),
      );
      element.remove();
      changed();
      await undone();
    } catch (error) {
      const rest = button("Take back the rest", { press: () => back(true), small: true });
      fill(place, problem(error), problemOf(error).code === "changed_since" && rest);
    }
  };
  const element = button("Take it back", {
    press: () => back(false),
    small: true,
    icon: "undo",
    name: `Take it back: ${report.name}`,
  });
  return element;
}
