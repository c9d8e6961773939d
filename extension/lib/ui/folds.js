// What opens on demand: folds, and menus over what is below.

import { h } from "./h.js";

/** @typedef {import("./h.js").Child} Child */

/**
 * Something that opens on demand.
 * @param {Child} summary
 * @param {{ open?: boolean, class?: string, toggled?: (open: boolean) => void }} how
 * @param {...import("./h.js").Children} children
 */
export function fold(summary, how, ...children) {
  const element = h(
    "details",
    { class: ["fold", how.class].filter(Boolean).join(" "), open: how.open ?? false },
    h("summary", null, summary),
    ...children,
  );
  element.addEventListener("toggle", () => how.toggled?.(element.open));
  return element;
}

/**
 * Choices that open over what is below, and close again when one is taken, on Escape, and when attention goes elsewhere.
 * @param {string} label
 * @param {HTMLElement[]} choices
 * @param {{ up?: boolean }} [how]
 */
export function menu(label, choices, how = {}) {
  const list = h("div", { class: "menu-list" }, choices);
  const element = fold(
    label,
    { class: how.up ? "menu up" : "menu", toggled: (open) => open && keepInSight(element, list) },
    list,
  );
  const close = () => {
    element.open = false;
  };
  list.addEventListener("click", close);
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !element.open) return;
    close();
    element.querySelector("summary")?.focus();
  });
  element.addEventListener("focusout", (event) => {
    if (!(event.relatedTarget instanceof Node && element.contains(event.relatedTarget))) setTimeout(close, 200);
  });
  return element;
}

/**
 * Open towards the other side where there is no room.
 * @param {HTMLElement} element
 * @param {HTMLElement} list
 */
function keepInSight(element, list) {
  element.classList.remove("flip");
  if (list.getBoundingClientRect().right > document.documentElement.clientWidth) element.classList.add("flip");
}
