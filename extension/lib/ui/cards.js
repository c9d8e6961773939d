// What holds other things: rows and cards.

import { h, uid } from "./h.js";

/** @typedef {import("./h.js").Child} Child */

/**
 * @param {...(Node | null | undefined | false | (Node | null | undefined | false)[])} items
 */
export function row(...items) {
  return h("div", { class: "row" }, ...items);
}

/**
 * A card: a heading with its side, and what belongs to it; one with a heading of the page's second level is a landmark.
 * @param {{ title?: Child, level?: 2|3|4, side?: Child | Child[], class?: string, id?: string }} how
 * @param {...import("./h.js").Children} children
 */
export function card(how, ...children) {
  const id = how.id ?? uid("card");
  const heading = how.title
    ? h(/** @type {"h3"} */ (`h${how.level ?? 3}`), { id: `${id}-title`, dir: "auto" }, how.title)
    : null;
  const landmark = heading && how.level === 2;
  return h(
    /** @type {"section"} */ (landmark ? "section" : "div"),
    {
      class: ["card", how.class].filter(Boolean).join(" "),
      id,
      "aria-labelledby": landmark ? `${id}-title` : null,
    },
    (heading || how.side) && h("header", { class: "card-head" }, heading, how.side),
    ...children,
  );
}
