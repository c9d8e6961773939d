// What a page says while it waits, when there is nothing, and when something went wrong.

import { button } from "./controls.js";
import { h } from "./h.js";
import { icon } from "./icons.js";
import { say } from "./say.js";
import { word } from "./words.js";

/** @typedef {import("./types.js").Problem} Problem */

/** @type {Record<string, import("./icons.js").IconName>} */
const STATE_ICONS = {
  due: "clock",
  late: "late",
  done: "check",
  skipped: "skip",
  snoozed: "clock",
  stopped: "skip",
};

/**
 * The badge of a follow-up's state: its colour is never its only sign.
 * @param {string} state
 */
export function statusBadge(state) {
  const sign = STATE_ICONS[state];
  return h("span", { class: `badge state-${state}` }, sign && icon(sign), word("state", state));
}

/**
 * The badge of an application's stage.
 * @param {string} stage
 */
export function stageBadge(stage) {
  return h("span", { class: `badge stage-${stage}` }, word("stage", stage));
}

/**
 * @param {string} [text]
 * @param {number} [lines] how much will come, so that the page does not jump
 */
export function loading(text = say("loading"), lines = 3) {
  return h(
    "div",
    { class: "loading", role: "status" },
    h("span", { class: "unseen" }, text),
    Array.from({ length: lines }, () => h("div", { class: "bone" })),
  );
}

/**
 * @param {{ title: string, text?: string, action?: Node | null, icon?: import("./icons.js").IconName }} what
 */
export function empty(what) {
  return h(
    "div",
    { class: "empty" },
    what.icon && h("div", { class: "empty-sign" }, icon(what.icon)),
    h("p", { class: "empty-title" }, what.title),
    what.text && h("p", { class: "soft" }, what.text),
    what.action,
  );
}

/**
 * What went wrong and what the person can do about it, in the server's own words where it gave some; an error that
 * has *choices* shows them as buttons.
 * @param {unknown} error
 * @param {{ again?: () => unknown }} [how]
 */
export function problem(error, how = {}) {
  const { title, detail, fix, code } = problemOf(error);
  return h(
    "div",
    { class: "problem", role: "alert", data: { code } },
    icon("late"),
    h("div", null, h("p", { class: "problem-title" }, detail || title || say("went_wrong")), fix && h("p", null, fix)),
    how.again && button(say("try_again"), { press: how.again, small: true, icon: "again" }),
    choicesOf(error).map(({ label, press, look }) => button(label, { press, look, small: true })),
  );
}

/**
 * @param {unknown} error
 * @returns {{ label: string, press: () => unknown, look?: "main" | "plain" }[]}
 */
const choicesOf = (error) => /** @type {{ choices?: [] } | null} */ (error)?.choices ?? [];

/**
 * The problem document inside an error, or one made for an error without any.
 * @param {unknown} error
 * @returns {Problem}
 */
export function problemOf(error) {
  const inside = /** @type {{ problem?: Problem } | null} */ (error)?.problem;
  if (inside) return inside;
  if (error instanceof TypeError && /fetch|network|load failed/i.test(error.message)) {
    return {
      code: "server_gone",
      title: say("server_gone"),
      detail: say("server_gone"),
      fix: say("server_gone_fix"),
    };
  }
  return {
    code: "unexpected",
    title: say("went_wrong"),
    detail: error instanceof Error ? error.message : String(error),
  };
}
