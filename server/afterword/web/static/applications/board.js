// Applications as a board by stage: moved along by dragging, or by the stage each card shows.

import { button, select } from "/ui/controls.js";
import { fill, h } from "/ui/h.js";
import { choices } from "/ui/words.js";

/** @typedef {import("/ui/types.js").Opportunity} Opportunity */

const FEW = 12;

/**
 * @param {Opportunity[]} items
 * @param {(item: Opportunity, stage: string) => unknown} move
 */
export function board(items, move) {
  const element = h(
    "div",
    { class: "board", tabindex: "0", role: "region", "aria-label": "Applications by stage" },
    choices("stage").map(([stage, label]) => column(stage, label, items, move)),
  );
  requestAnimationFrame(() => toTheFirst(element));
  return element;
}

/**
 * A narrow board begins where the first card lies, not at empty columns.
 * @param {HTMLElement} element
 */
function toTheFirst(element) {
  const first = element.querySelector("section:not(.is-empty)");
  if (!first) return;
  const { left, right } = first.getBoundingClientRect();
  if (right > element.getBoundingClientRect().right) element.scrollLeft += left - element.getBoundingClientRect().left;
}

/**
 * @param {string} stage
 * @param {string} label
 * @param {Opportunity[]} items
 * @param {(item: Opportunity, stage: string) => unknown} move
 */
function column(stage, label, items, move) {
  const here = items.filter((item) => item.stage === stage);
  const element = h(
    "section",
    { "aria-label": label, class: here.length ? null : "is-empty", data: { stage } },
    h("h2", null, `${label} (${here.length})`),
    cards(here, move),
  );
  element.addEventListener("dragover", (event) => {
    event.preventDefault();
    element.classList.add("is-target");
  });
  element.addEventListener("dragleave", () => element.classList.remove("is-target"));
  element.addEventListener("drop", (event) => {
    event.preventDefault();
    element.classList.remove("is-target");
    const item = items.find((each) => each.id === event.dataTransfer?.getData("text/plain"));
    if (item && item.stage !== stage) void move(item, stage);
  });
  return element;
}

/**
 * The first few cards of a column, the others on demand.
 * @param {Opportunity[]} items
 * @param {(item: Opportunity, stage: string) => unknown} move
 */
function cards(items, move) {
  const place = h("div");
  const show = (/** @type {number} */ count) => {
    const left = items.length - count;
    fill(
      place,
      items.slice(0, count).map((item) => boardCard(item, move)),
      left > 0 && button(`${left} more`, { press: () => show(items.length), small: true, look: "quiet" }),
    );
  };
  show(FEW);
  return place;
}

/**
 * @param {Opportunity} item
 * @param {(item: Opportunity, stage: string) => unknown} move
 */
function boardCard(item, move) {
  const card = h(
    "article",
    { class: "card", draggable: "true", data: { opportunity: item.id } },
    h(
      "p",
      { dir: "auto" },
      h("a", { href: `/applications/${item.id}`, draggable: "false" }, item.title || "Untitled job"),
    ),
    h("p", { class: "about", dir: "auto" }, item.company),
    select(`Stage of ${item.title}, ${item.company}`, {
      name: "stage",
      value: item.stage,
      options: choices("stage"),
      bare: true,
      on: { change: (event) => void move(item, /** @type {HTMLSelectElement} */ (event.target).value) },
    }),
  );
  card.addEventListener("dragstart", (event) => event.dataTransfer?.setData("text/plain", item.id));
  return card;
}
