// One step of a plan as a card: what, to whom, when, why; and what can be done about it.

import { button, fold, link, menu } from "./controls.js";
import { h } from "./h.js";
import { say, sayOr } from "./say.js";
import { statusBadge } from "./states.js";
import { day, dayAndTime, distance, yourClock } from "./when.js";
import { list, word } from "./words.js";

/** @typedef {import("./types.js").FollowUp} FollowUp */
/**
 * What a card can do; a missing one has no button. *application* links to the application's page.
 * @typedef {object} FollowUpActions
 * @property {(item: FollowUp) => unknown} [draft]
 * @property {(item: FollowUp) => unknown} [sent]
 * @property {(item: FollowUp, until: string) => unknown} [snooze]
 * @property {(item: FollowUp) => unknown} [skip]
 * @property {(item: FollowUp) => unknown} [pin] pins, or unpins what is pinned
 * @property {(item: FollowUp) => unknown} [undo]
 * @property {(item: FollowUp) => string} [application]
 */

const OPEN = new Set(["due", "late", "upcoming", "snoozed", "blocked_no_address"]);
const TO_ONESELF = new Set(["offer_decision_reminder"]);
const SNOOZES = /** @type {[string, number][]} */ ([
  ["snooze_tomorrow", 1],
  ["snooze_3_days", 3],
  ["snooze_week", 7],
]);

/**
 * @param {FollowUp} item
 * @param {FollowUpActions} actions
 * @param {{ now?: Date, level?: 3|4 }} [how]
 */
export function followUpCard(item, actions, { now = new Date(), level = 3 } = {}) {
  const heading = level === 3 ? "h3" : "h4";
  return h(
    "article",
    {
      class: `card follow-up is-${item.state}`,
      data: { followUp: item.id, kind: item.kind, state: item.state },
    },
    h(
      "header",
      { class: "card-head" },
      h(heading, { dir: "auto" }, headline(item)),
      h(
        "span",
        { class: "card-tail" },
        statusBadge(item.projected && item.state === "upcoming" ? "upcoming" : item.state),
        OPEN.has(item.state) && actions.pin && pinner(item, actions.pin),
      ),
    ),
    about(item, actions),
    h("p", { class: "when" }, timing(item, now)),
    h("p", { class: "why", dir: "auto" }, item.why),
    sum(item, now),
    buttons(item, actions, now),
  );
}

/**
 * A step that is not due, in one row: it opens for the sum and for what can be done.
 * @param {FollowUp} item
 * @param {FollowUpActions} actions
 * @param {{ now?: Date }} [how]
 */
export function followUpRow(item, actions, { now = new Date() } = {}) {
  const snoozed = item.state === "snoozed" && statusBadge("snoozed");
  return h(
    "li",
    { data: { followUp: item.id, kind: item.kind, state: item.state } },
    h(
      "div",
      { class: "quiet-row" },
      h("span", { dir: "auto" }, h("strong", null, headline(item)), " ", snoozed),
      h("span", { class: "soft" }, `${day(item.target, now)} (${distance(item.target, now)})`),
    ),
    about(item, actions),
    fold(say("why_then"), {}, h("p", { class: "soft", dir: "auto" }, item.why), buttons(item, actions, now)),
  );
}

/** @param {FollowUp} item */
function headline(item) {
  const names = (item.people_named ?? []).map((person) => person.name);
  if (!names.length) return word("kind", item.kind);
  const plain = `${word("kind", item.kind)}: ${list(names)}`;
  return sayOr(`to_${item.kind}`, plain, list(names));
}

/**
 * @param {FollowUp} item
 * @param {FollowUpActions} actions
 */
function about(item, actions) {
  const text = [item.company, item.title].filter(Boolean).join(" · ");
  if (!text) return null;
  const address = actions.application?.(item);
  return h("p", { class: "about", dir: "auto" }, address ? link(text, address) : text);
}

/**
 * @param {FollowUp} item
 * @param {Date} now
 */
function timing(item, now) {
  const far = distance(item.target, now);
  const clock = yourClock(item.target);
  if (item.state === "late")
    return [h("strong", null, say("was_best_by", day(item.latest, now))), ` (${distance(item.latest, now)})`];
  if (item.state === "done" || item.state === "stopped" || item.state === "skipped") return day(item.target, now);
  return [
    h("strong", null, dayAndTime(item.target, now)),
    ` (${far})`,
    clock && h("span", { class: "soft" }, ` · ${clock}`),
  ];
}

/**
 * The sum behind the date, for those who want to check it.
 * @param {FollowUp} item
 * @param {Date} now
 */
function sum(item, now) {
  const others = item.alternatives ?? [];
  return fold(
    say("date_found"),
    { class: "sum" },
    h(
      "dl",
      null,
      [
        [say("not_before"), item.earliest],
        [say("best"), item.target],
        [say("at_the_latest"), item.latest],
      ].flatMap(([name, at]) => [h("dt", null, name ?? ""), h("dd", null, dayAndTime(at, now))]),
      item.rule && [h("dt", null, say("rule")), h("dd", null, h("code", null, item.rule))],
      item.source && [h("dt", null, say("source")), h("dd", { dir: "auto" }, item.source)],
    ),
    others.length > 0 && [
      h("p", { class: "soft" }, say("others_say")),
      h(
        "ul",
        null,
        others.map((other) => h("li", { dir: "auto" }, `${dayAndTime(other.at, now)}: ${other.why}`)),
      ),
    ],
  );
}

/**
 * @param {FollowUp} item
 * @param {FollowUpActions} actions
 * @param {Date} now
 */
function buttons(item, actions, now) {
  if (!OPEN.has(item.state)) {
    return actions.undo && item.state !== "stopped"
      ? h(
          "div",
          { class: "row actions" },
          button(say("undo"), { press: () => actions.undo?.(item), icon: "undo", small: true, look: "quiet" }),
        )
      : null;
  }
  const now_ = item.state === "due" || item.state === "late" || item.state === "blocked_no_address";
  const own = TO_ONESELF.has(item.kind);
  return h(
    "div",
    { class: "row actions" },
    actions.draft &&
      !own &&
      button(say("draft"), {
        press: () => actions.draft?.(item),
        icon: "pen",
        look: now_ ? "main" : "plain",
        data: { act: "draft" },
      }),
    actions.sent &&
      button(own ? say("done") : say("sent"), {
        press: () => actions.sent?.(item),
        icon: "check",
        data: { act: "sent" },
        hint: own ? undefined : say("i_have_sent_this"),
      }),
    actions.snooze && snoozer(item, actions, now),
    actions.skip && button(say("skip"), { press: () => actions.skip?.(item), look: "quiet", data: { act: "skip" } }),
  );
}

/**
 * @param {FollowUp} item
 * @param {(item: FollowUp) => unknown} pin
 */
function pinner(item, pin) {
  const name = say(item.pinned ? "unpin_this" : "pin_this", headline(item));
  return button(say(item.pinned ? "unpin" : "pin"), {
    press: () => pin(item),
    icon: "pin",
    look: "quiet",
    small: true,
    class: "only-icon",
    name,
    hint: say(item.pinned ? "unpin" : "pin"),
    pressed: item.pinned ?? false,
    data: { act: "pin" },
  });
}

/**
 * @param {FollowUp} item
 * @param {FollowUpActions} actions
 * @param {Date} now
 */
function snoozer(item, actions, now) {
  const choose = (/** @type {number} */ days) => () => actions.snooze?.(item, inDays(now, days));
  return menu(
    say("snooze"),
    SNOOZES.map(([label, days]) => button(say(label), { press: choose(days), look: "quiet", small: true })),
  );
}

/**
 * Nine in the morning, some days on, in UTC's notation.
 * @param {Date} now
 * @param {number} days
 */
function inDays(now, days) {
  const then = new Date(now);
  then.setDate(then.getDate() + days);
  then.setHours(9, 0, 0, 0);
  return then.toISOString();
}
