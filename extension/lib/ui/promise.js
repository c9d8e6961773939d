// What was promised, read while one types it, and told in a sentence.

import { fill } from "./h.js";
import { say } from "./say.js";
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
  if (!promise.window) return say("promise_no_date");
  const { from, to } = promise.window;
  const span = from === to ? day(to) : say("from_to", day(from), day(to));
  const then = promise.follow_up_on && say("promise_then", day(promise.follow_up_on));
  return [say("promise_understood", span), then].filter(Boolean).join(" ");
}
