// What can go wrong, told in the person's language by the problem's code; the server's own words where a code is new.

import { say, sayOr } from "./ui/say.js";

/** @typedef {import("./ui/types.js").Problem} Problem */

/** What could not be done; *problem* has code, detail and fix. */
export class Refusal extends Error {
  /** @param {Problem} problem */
  constructor(problem) {
    super(problem.detail ?? problem.title ?? "");
    this.name = "Refusal";
    this.problem = problem;
  }
}

/**
 * A refusal of our own.
 * @param {string} code
 */
export function refusal(code) {
  return new Refusal(translated({ code }));
}

/**
 * A problem in the person's language, where its code has words.
 * @param {Problem} problem
 * @returns {Problem}
 */
export function translated(problem) {
  const code = problem.code ?? "unexpected";
  return {
    ...problem,
    code,
    detail: sayOr(`problem_${code}`, problem.detail || say("went_wrong")),
    fix: sayOr(`problem_${code}_fix`, problem.fix ?? ""),
  };
}

/**
 * The problem inside any error: what no one foresaw is a mistake of ours, and never shown raw.
 * @param {unknown} error
 * @returns {Problem}
 */
export function problemIn(error) {
  return error instanceof Refusal ? error.problem : translated({ code: "extension_failed" });
}

/** @param {unknown} error */
export const codeOf = (error) => problemIn(error).code ?? "";

/**
 * An error as the components show it.
 * @param {unknown} error
 */
export const shown = (error) => ({ problem: problemIn(error) });
