// Changing what is kept: over what was read and nothing else, with a way back.

import { toast } from "/ui/live.js";
import { problemOf } from "/ui/states.js";
import { exchange, undoer, withVersion } from "./api.js";
import { attempt, changed } from "./doings.js";

/** @typedef {import("./api.js").How} How */
/** @typedef {{ label: string, press: () => unknown, look?: "main" | "plain" }} Choice */

const CHANGED_ELSEWHERE = 412;

/** What this page itself made of a version: a tick beside an open form is no other place. @type {Map<string, string>} */
const own = new Map();

/** @param {string | null} version @returns {string | null} */
const latest = (version) => (version && own.has(version) ? latest(own.get(version) ?? null) : version);

/**
 * Something opened to be changed: as it is now, and how to save over exactly that.
 * @param {string} path
 * @param {{ whole?: boolean }} [how] *whole* replaces it all (PUT)
 */
export async function opened(path, { whole = false } = {}) {
  const { answer: value, version } = await withVersion(path);
  if (version) own.delete(version);
  /** @param {unknown} changes @param {{ force?: boolean }} [how] *force* overwrites what another place changed */
  const save = async (changes, { force = false } = {}) => {
    const match = latest(version);
    const { answer, version: made } = await exchange(whole ? "PUT" : "PATCH", path, changes, {
      match: force ? null : match,
    });
    if (match && made && made !== match) own.set(match, made);
    return answer;
  };
  return { value, save };
}

/**
 * Change something small at once, over whatever stands there now.
 * @param {string} path
 * @param {unknown} changes
 */
export const changeNow = async (path, changes) => (await opened(path)).save(changes);

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
