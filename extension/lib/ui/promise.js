// What was promised, read while one types it, and told in a sentence.

import { fill } from "./h.js";
import { day } from "./when.js";

/** @typedef {import("./types.js").Promised} Promised */
/** @typedef {(words: string, saidAt: string) => Promise<Promised>} ReadPromise */

const PAUSE_MS = 500;

/**
 * Reads what was promised while it is typed, and shows how it is understood.
 * @param {HTMLElement} place
 * @param {ReadPromise} readPromise
 * @param {() => string} saidAt
 * @returns {EventListener}
 */
export function promiseReader(place, readPromise, saidAt) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */ let timer;
  return (event) => {
    const words = /** @type {HTMLInputElement} */ (event.target).value.trim();
    clearTimeout(timer);
    if (!words) return void fill(place);
    timer = setTimeout(async () => {
      try {
        fill(place, promiseText(await readPromise(words, saidAt())));
      } catch {
        // The words are kept as typed; the server reads them again when they are saved.
        fill(place);
      }
    }, PAUSE_MS);
  };
}

/**
 * How a promise is understood, in one sentence.
 * @param {Promised} promise
 */
export function promiseText(promise) {
  if (promise.question) return promise.question;
  if (!promise.window) return "No date in this: the usual waiting time applies.";
  const { from, to } = promise.window;
  const span = from === to ? day(to) : `${day(from)} to ${day(to)}`;
  return `Understood as ${span}.${promise.follow_up_on ? ` If you hear nothing, ask on ${day(promise.follow_up_on)}.` : ""}`;
}
