// One state of the popup: a sign, a heading, a sentence, and its one action first.

import { button, row } from "../lib/ui/controls.js";
import { fill, h } from "../lib/ui/h.js";
import { icon } from "../lib/ui/icons.js";
import { announce } from "../lib/ui/live.js";
import { say } from "../lib/ui/say.js";

const main = /** @type {HTMLElement} */ (document.getElementById("main"));

/** @typedef {import("../lib/ui/h.js").Children} Children */
/**
 * @typedef {object} Screen
 * @property {string} title
 * @property {string} [text]
 * @property {import("../lib/ui/icons.js").IconName} [sign]
 * @property {Children} [inside] between the text and the actions
 * @property {HTMLElement[]} [actions] the first one is the one to take
 */

/**
 * @param {string} state
 * @param {Screen} screen
 */
export function show(state, { title, text, sign, inside, actions = [] }) {
  main.dataset.state = state;
  main.setAttribute("aria-busy", "false");
  fill(
    main,
    h(
      "header",
      { class: "screen-head" },
      sign && h("span", { class: `sign sign-${sign}` }, icon(sign)),
      h("h1", { tabindex: "-1", dir: "auto" }, title),
    ),
    text && h("p", { class: "screen-text", dir: "auto" }, text),
    ...[inside].flat(),
    actions.length > 0 && row(...actions),
  );
  announce([title, text].filter(Boolean).join(/[?!.]$/.test(title) ? " " : ". "));
  const first = main.querySelector("[data-first]") ?? main.querySelector("h1");
  /** @type {HTMLElement} */ (first).focus();
}

/** While something is looked at or sent. */
export function showBusy() {
  main.dataset.state = "looking";
  main.setAttribute("aria-busy", "true");
  fill(
    main,
    h(
      "div",
      { class: "loading" },
      h("p", { class: "soft" }, say("popup_looking")),
      h("div", { class: "bone" }),
      h("div", { class: "bone" }),
    ),
  );
}

/**
 * The action to take, focused when the screen is shown.
 * @param {string} label
 * @param {(event: Event) => unknown} press
 * @param {string} [act]
 */
export function first(label, press, act) {
  return button(label, { look: "main", press, data: { first: "", act } });
}

/**
 * Another way.
 * @param {string} label
 * @param {(event: Event) => unknown} press
 * @param {string} [act]
 */
export function other(label, press, act) {
  return button(label, { press, data: { act } });
}
