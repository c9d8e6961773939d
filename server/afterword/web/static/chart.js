// One small chart: columns, drawn as SVG, with the same numbers as a table on demand.

import { fold } from "/ui/controls.js";
import { h } from "/ui/h.js";

/** @typedef {{ label: string, count: number, short?: string }} Column */

const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 240;
const HEIGHT = 56;

/**
 * @param {Column[]} items oldest or smallest first; *short* ones are written under their column
 * @param {{ title: string, unit: [string, string] }} how
 */
export function columns(items, how) {
  const most = Math.max(1, ...items.map((item) => item.count));
  const step = WIDTH / items.length;
  const svg = element("svg", { class: "chart", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, "aria-hidden": "true" });
  for (const [index, { count }] of items.entries()) {
    const tall = Math.max(count ? 3 : 1, (count / most) * (HEIGHT - 2));
    const place = { x: index * step + step * 0.08, y: HEIGHT - tall, width: step * 0.84, height: tall, rx: 1.5 };
    svg.append(element("rect", { class: count ? "bar" : "bar none", ...place }));
  }
  const labelled = items.some((item) => item.short);
  return h(
    "figure",
    { class: "figure" },
    h("figcaption", null, how.title),
    svg,
    h(
      "div",
      { class: labelled ? "axis each" : "axis", "aria-hidden": "true" },
      labelled
        ? items.map((item) => h("span", null, item.short ?? ""))
        : [h("span", null, items[0]?.label ?? ""), h("span", null, items.at(-1)?.label ?? "")],
    ),
    fold("The numbers", { class: "numbers" }, table(items, how.unit)),
  );
}

/**
 * @param {Column[]} items
 * @param {[string, string]} unit
 */
function table(items, unit) {
  return h(
    "table",
    null,
    h(
      "tbody",
      null,
      items.map(({ label, count }) =>
        h("tr", null, h("th", { scope: "row" }, label), h("td", null, `${count} ${count === 1 ? unit[0] : unit[1]}`)),
      ),
    ),
  );
}

/**
 * @param {string} tag
 * @param {Record<string, string | number>} attributes
 */
function element(tag, attributes) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}
