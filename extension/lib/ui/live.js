// The only file that speaks up: a live region for assistive technology, and toasts with Undo.

import { button } from "./controls.js";
import { h } from "./h.js";
import { say } from "./say.js";

const STAY_MS = 8000;

/**
 * @param {string} id
 * @param {() => HTMLElement} make
 */
function once(id, make) {
  const known = document.getElementById(id);
  if (known) return known;
  const made = make();
  document.body.append(made);
  return made;
}

const region = () =>
  once("live", () =>
    h("div", { id: "live", class: "unseen", role: "status", "aria-live": "polite", "aria-atomic": "true" }),
  );
const shelf = () => once("toasts", () => h("div", { id: "toasts", class: "toasts" }));

/**
 * Say something to people who cannot see the change. The region exists before it is filled, or it would stay silent.
 * @param {string} text
 */
export function announce(text) {
  const place = region();
  place.textContent = "";
  setTimeout(() => {
    place.textContent = text;
  }, 30);
}

/**
 * Show for a while what was done, with a way back; it stays as long as pointer or focus is on it.
 * @param {string} text
 * @param {{ undo?: () => unknown, stay?: number }} [how]
 */
export function toast(text, how = {}) {
  const element = h("div", { class: "toast" }, h("p", { dir: "auto" }, text));
  const close = () => element.remove();
  const undo = how.undo;
  if (undo) {
    const back = async () => {
      await undo();
      close();
      announce(say("undone"));
    };
    element.append(button(say("undo"), { press: back, icon: "undo", small: true, look: "quiet" }));
  }
  element.append(
    button(say("close"), {
      press: close,
      small: true,
      look: "quiet",
      class: "only-icon",
      icon: "skip",
      name: say("close_message"),
    }),
  );
  shelf().append(element);
  announce(undo ? `${text} ${say("undo_available")}` : text);
  let timer = setTimeout(close, how.stay ?? STAY_MS);
  const hold = () => clearTimeout(timer);
  const release = () => {
    clearTimeout(timer);
    timer = setTimeout(close, how.stay ?? STAY_MS);
  };
  element.addEventListener("pointerenter", hold);
  element.addEventListener("focusin", hold);
  element.addEventListener("pointerleave", release);
  element.addEventListener("focusout", release);
  return element;
}
