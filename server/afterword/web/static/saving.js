// Changing what is kept: over what was read and nothing else, with a way back.

import { toast } from "/ui/live.js";
import { problemOf } from "/ui/states.js";
import { patch, put, undoer, withVersion } from "./api.js";
import { attempt, changed } from "./doings.js";

/** @typedef {import("./api.js").How} How */
/** @typedef {{ label: string, press: () => unknown, look?: "main" | "plain" }} Choice */

const CHANGED_ELSEWHERE = 412;

/**
 * Something opened to be changed: as it is now, and how to save over exactly that.
 * @param {string} path
 * @param {{ whole?: boolean }} [how] *whole* replaces it all (PUT)
 */
export async function opened(path, { whole = false } = {}) {
  const { answer, version } = await withVersion(path);
  const send = whole ? put : patch;
  return {
    value: answer,
    /** @param {unknown} changes @param {{ force?: boolean }} [how] *force* overwrites what another place changed */
    save: (changes, { force = false } = {}) => send(path, changes, { match: force ? null : version }),
  };
}

/**
 * Run work that saves; where another place was quicker, the refusal carries the two ways to go on.
 * @param {(how: { force?: boolean }) => Promise<unknown>} work
 * @param {() => unknown} theirs shows what the other place wrote
 */
export async function orChoose(work, theirs) {
  try {
    await work({});
  } catch (error) {
    if (error instanceof Error && problemOf(error).status === CHANGED_ELSEWHERE)
      Object.assign(error, { choices: choicesOf(work, theirs) });
    throw error;
  }
}

/**
 * @param {(how: { force?: boolean }) => Promise<unknown>} work
 * @param {() => unknown} theirs
 * @returns {Choice[]}
 */
function choicesOf(work, theirs) {
  return [
    { label: "Keep what I typed", press: () => attempt(() => work({ force: true })), look: "main" },
    { label: "Take the other", press: () => attempt(async () => theirs()) },
  ];
}

/**
 * Say what was done, with a way back that loads again.
 * @param {string} said
 * @param {() => unknown} reload
 */
export function undoable(said, reload) {
  const back = undoer();
  changed();
  toast(said, {
    undo: () =>
      attempt(async () => {
        await back();
        await reload();
        changed();
      }),
  });
}
