// The only file that draws: small line icons as SVG nodes, hidden from assistive technology (words say the same).

const SVG = "http://www.w3.org/2000/svg";

/** Paths on a 24-unit grid, stroked. */
const PATHS = {
  today: "M5 4h14v16H5zM5 9h14M9 2.5v3M15 2.5v3M9 14l2 2 4-4",
  applications: "M4 7h16v12H4zM9 7V5h6v2M4 12h16M12 11v2",
  people:
    "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c.5-4 3-6 6.5-6s6 2 6.5 6M16 4.500a3.5 3.5 0 0 1 0 6.500M18 14.500c2 .8 3.2 2.7 3.5 5.5",
  feeds: "M5 11a8 8 0 0 1 8 8M5 5a14 14 0 0 1 14 14M6 18.500h.01",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 20 20",
  settings:
    "M4 7h9M17 7h3M4 17h3M11 17h9M15 9.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM9 19.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
  profile: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.500c.8-4 3.6-6 7.5-6s6.7 2 7.5 6",
  connect:
    "M9 15l6-6M10.5 6.500l1.7-1.700a4.2 4.2 0 0 1 6 6l-1.7 1.700M13.5 17.500l-1.7 1.700a4.2 4.2 0 0 1-6-6l1.7-1.7",
  company: "M4 20V5h9v15M13 10h7v10M2.5 20h19M7.5 9h2M7.5 13h2M7.5 17h2M16 14h1M16 17h1",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  copy: "M9 9h11v11H9zM5 15H4V4h11v1",
  check: "M5 12.500l4.5 4.500L19 7.5",
  clock: "M12 20.500a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7.500V12l3 2",
  late: "M12 4 2.5 20h19zM12 10v4.500M12 17.500h.01",
  skip: "M6 6l12 12M18 6 6 18",
  undo: "M4 9h10a5.5 5.5 0 0 1 0 11H9M4 9l4-4M4 9l4 4",
  pen: "M4 20l1-4.500L16.5 4a1.5 1.5 0 0 1 2 0L20 5.500a1.5 1.5 0 0 1 0 2L8.5 19z",
  pin: "M9 3.500h6l-1 6 3 3.500v1.500H7V13l3-3.500zM12 14.500v6",
  insight: "M4 20V4M4 20h16M8 16.500v-4M12 16.500V7.500M16 16.500v-6",
  download: "M12 4v11M7.500 11l4.500 4.500 4.500-4.500M5 20h14",
  plus: "M12 5v14M5 12h14",
  open: "M14 4h6v6M20 4l-9 9M18 14v6H4V6h6",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  hush: "M4 12c2-4 5-6 8-6s6 2 8 6c-2 4-5 6-8 6s-6-2-8-6zM4 4l16 16",
  again: "M20 5v5h-5M4 19v-5h5M19 10a7.5 7.5 0 0 0-13.5-2M5 14a7.5 7.5 0 0 0 13.5 2",
  question: "M9 9a3 3 0 1 1 4.5 2.600c-1 .6-1.5 1.2-1.5 2.400M12 17.500h.01",
  mail: "M3.5 6h17v12h-17zM4 7l8 6 8-6",
  chevron: "M6 9l6 6 6-6",
  theme: "M12 3.500a8.5 8.5 0 1 0 8.5 8.5 6.5 6.5 0 0 1-8.5-8.500z",
  quote: "M5 17c2-1 3-3 3-5H5V7h5v5c0 3-1.5 5-4 6M14 17c2-1 3-3 3-5h-3V7h5v5c0 3-1.5 5-4 6",
};

/** @typedef {keyof typeof PATHS} IconName */

/**
 * @param {IconName} name
 * @returns {SVGElement}
 */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  const attributes = { class: "icon", viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
