// What is wrong with a text, the worst first, each with its place and, where there is one, its cure.

import { button } from "./controls.js";
import { h } from "./h.js";
import { icon } from "./icons.js";
import { say } from "./say.js";

/** @typedef {import("./types.js").Finding} Finding */

const ORDER = ["block", "warn", "hint"];

/**
 * @param {Finding[]} findings
 * @param {{ body: string, select: (start: number, end: number) => void, cure: (finding: Finding, text: string) => unknown }} how
 */
export function findingsList(findings, how) {
  if (!findings.length) return null;
  const sorted = [...findings].sort((a, b) => ORDER.indexOf(a.tier) - ORDER.indexOf(b.tier) || a.start - b.start);
  return h(
    "ul",
    { class: "lines", "aria-label": say("findings") },
    sorted.map((finding) => findingRow(finding, how)),
  );
}

/**
 * @param {Finding} finding
 * @param {Parameters<typeof findingsList>[1]} how
 */
function findingRow(finding, how) {
  const found = finding.end > finding.start ? how.body.slice(finding.start, finding.end) : "";
  return h(
    "li",
    { class: `finding tier-${finding.tier}`, data: { rule: finding.rule, tier: finding.tier } },
    icon(finding.tier === "hint" ? "question" : "late"),
    h(
      "div",
      { class: "finding-text" },
      h("p", { dir: "auto" }, h("strong", null, `${say(`tier_${finding.tier}`)} `), finding.message),
    ),
    h(
      "div",
      { class: "row" },
      cures(finding, found, how),
      found &&
        button(say("show"), {
          press: () => how.select(finding.start, finding.end),
          small: true,
          look: "quiet",
          name: say("show_where", found.slice(0, 60)),
        }),
    ),
  );
}

/**
 * The cure in one click: other words in the place of those that were found, or none.
 * @param {Finding} finding
 * @param {string} found
 * @param {Parameters<typeof findingsList>[1]} how
 */
function cures(finding, found, how) {
  if (!found || finding.fix === null || finding.fix === undefined) return null;
  const label = finding.fix ? say("use_words", finding.fix.slice(0, 40)) : say("take_it_out");
  return button(label, {
    press: () => how.cure(finding, finding.fix ?? ""),
    small: true,
    data: { act: "cure" },
  });
}
