// A part of a page that loads by itself, can be loaded again, and says what went wrong in its own place.

import { fill, h } from "/ui/h.js";
import { loading, problem } from "/ui/states.js";

/** @typedef {import("/ui/h.js").Child} Child */

/**
 * @param {() => Promise<Child | Child[]>} load
 * @param {{ class?: string, lines?: number, tag?: "div" | "section" }} [how]
 */
export function block(load, how = {}) {
  const element = h(how.tag ?? "div", { class: how.class }, loading("Loading…", how.lines ?? 2));
  let turn = 0;
  async function reload() {
    turn += 1;
    const mine = turn;
    try {
      const content = await load();
      if (mine === turn) fill(element, .../** @type {Child[]} */ ([content].flat()));
    } catch (error) {
      if (mine === turn) fill(element, problem(error, { again: reload }));
    }
  }
  const ready = reload();
  return { element, reload, ready };
}

/**
 * A place for a form: shown by a button, put away again when it is done.
 * @param {HTMLElement} place
 * @param {(close: () => void) => Node | Promise<Node>} make
 */
export async function openIn(place, make) {
  const before = document.activeElement;
  const close = () => {
    fill(place);
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  };
  fill(place, await make(close));
  const first = place.querySelector("input, select, textarea");
  if (first instanceof HTMLElement) first.focus();
  place.scrollIntoView({ block: "nearest" });
}
