// One small chart: columns over time, drawn as SVG, with the same numbers in words.

import { h } from "/ui/h.js";

const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 240;
const HEIGHT = 48;

/**
 * @param {number[]} counts oldest first
 * @param {{ title: string, first: string, last: string, unit: [string, string] }} how
 */
export function columns(counts, how) {
  const most = Math.max(1, ...counts);
  const step = WIDTH / counts.length;
  const svg = element("svg", {
    class: "chart",
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    role: "img",
    "aria-label": `${how.title}; most in one week: ${most} ${most === 1 ? how.unit[0] : how.unit[1]}`,
  });
  for (const [index, count] of counts.entries()) {
    const tall = Math.max(count ? 3 : 1, (count / most) * (HEIGHT - 2));
    svg.append(
      element("rect", {
        class: count ? "bar" : "bar none",
        x: index * step + 1,
        y: HEIGHT - tall,
        width: step - 2,
        height: tall,
        rx: 1.5,
      }),
    );
  }
  return h(
    "figure",
    { class: "figure" },
    h("figcaption", { class: "hint" }, how.title),
    svg,
    h(
      "div",
      { class: "row spread hint", "aria-hidden": "true" },
      h("span", null, how.first),
      h("span", null, how.last),
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
