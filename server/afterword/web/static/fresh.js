// Keeps a part of a page up to date while it is looked at: when posts arrive, when the extension kept something.

import { announce } from "/ui/live.js";
import { get } from "./api.js";

const LOOK_AGAIN_MS = 15_000;

/** @typedef {{ element: HTMLElement, reload: () => Promise<void>, ready: Promise<void> }} Block */

/**
 * Load a block again when what it is made from has changed; never while somebody types, chooses or reads a fold in it.
 * @param {Block} block
 * @param {{ every?: number }} [how]
 */
export function keepFresh(block, { every = LOOK_AGAIN_MS } = {}) {
  /** @type {number | null} */ let seen = null;
  let wasShown = false;
  const look = async () => {
    if (wasShown && !block.element.isConnected) return stop();
    wasShown ||= block.element.isConnected;
    if (document.hidden || !wasShown) return;
    const version = (await get("/me").catch(() => null))?.version ?? seen;
    const news = seen !== null && version !== seen;
    if (news && isBusy(block.element)) return;
    seen = version;
    if (!news) return;
    await quietly(block);
    document.dispatchEvent(new Event("afterword:changed"));
  };
  const stop = () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", look);
    document.removeEventListener("afterword:changed", ownChange);
  };
  // What was changed here is on the page already.
  const ownChange = () => {
    seen = null;
  };
  const timer = setInterval(look, every);
  document.addEventListener("visibilitychange", look);
  document.addEventListener("afterword:changed", ownChange);
  void block.ready.then(look);
}

/** @param {HTMLElement} element */
function isBusy(element) {
  return Boolean(
    element.querySelector("details[open], [aria-busy=true]") ||
      element.querySelector("input:focus, textarea:focus, select:focus") ||
      String(getSelection()),
  );
}

/**
 * Load again and leave everything where it is: the focus, and what is in sight.
 * @param {Block} block
 */
async function quietly(block) {
  const { element } = block;
  const held = element.contains(document.activeElement) ? nameOf(document.activeElement) : null;
  const before = element.textContent;
  const { scrollX, scrollY } = window;
  await block.reload();
  scrollTo(scrollX, scrollY);
  if (held) /** @type {HTMLElement | null} */ (element.querySelector(held))?.focus({ preventScroll: true });
  if (element.textContent !== before) announce("Today is up to date.");
}

/**
 * A selector that finds the same control again after it was drawn anew.
 * @param {Element | null} control
 */
function nameOf(control) {
  const holder = control?.closest("[data-follow-up], [data-suggestion]");
  if (!(control instanceof HTMLElement) || !(holder instanceof HTMLElement)) return null;
  const { followUp, suggestion } = holder.dataset;
  const card = followUp
    ? `[data-follow-up="${CSS.escape(followUp)}"]`
    : `[data-suggestion="${CSS.escape(suggestion ?? "")}"]`;
  const { act, angle } = control.dataset;
  if (act) return `${card} [data-act="${act}"]${angle ? `[data-angle="${CSS.escape(angle)}"]` : ""}`;
  return control instanceof HTMLAnchorElement
    ? `${card} a[href="${CSS.escape(control.getAttribute("href") ?? "")}"]`
    : `${card} summary`;
}
