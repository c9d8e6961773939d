// Looking back: how long answers take, what was done, what is waiting; and where there is too little to say.

import { card } from "/ui/controls.js";
import { h } from "/ui/h.js";
import { empty, stageBadge } from "/ui/states.js";
import { day, inZone } from "/ui/when.js";
import { plural } from "/ui/words.js";
import { get, withQuery } from "../api.js";
import { columns } from "../chart.js";
import { pagedList } from "../pager.js";

/** @typedef {{ least: number, most: number | null, count: number }} Span */
/** @typedef {{ count: number, open: number, median: number | null, shortest: number | null, longest: number | null, spans: Span[] }} Answers */
/** @typedef {{ kept: number, later: number, passed: number, ahead: number }} Promises */
/** @typedef {{ monday: string, interviews: number, messages: number, comments: number }} Week */
/** @typedef {{ opportunity_id: string, company: string, title: string, stage: string, since: string, days: number, ask_at: string | null }} Waiting */
/** @typedef {{ enough: number, open: number, over: number, answers: Answers, promises: Promises, weeks: Week[], waiting: Waiting[], waiting_total: number, next: string | null }} Insight */
/** @typedef {import("../routes.js").Visit} Visit */

/** @param {Visit} visit */
export async function page(visit) {
  /** @type {Insight} */
  const seen = await get(withQuery("/insight", { at: visit.at }));
  const over = seen.over ? `, ${seen.over} over` : "";
  return [
    h(
      "header",
      { class: "page-head" },
      h(
        "div",
        null,
        h("h1", null, "Looking back"),
        h("p", { class: "soft" }, seen.open + seen.over ? `${plural(seen.open, "application")} open${over}` : ""),
      ),
    ),
    seen.open + seen.over
      ? h(
          "div",
          { class: "two-sides even" },
          h("div", { class: "stack" }, answers(seen), promises(seen.promises)),
          h("div", { class: "stack" }, done(seen.weeks), waiting(seen, visit)),
        )
      : empty({
          title: "Nothing to look back on yet.",
          text: "With the first applications and interviews, this page tells how long answers take and what is waiting.",
          icon: "insight",
        }),
  ];
}

/** @param {number} days */
const inDays = (days) => (days === 0 ? "the same day" : plural(days, "day"));

/** @param {Insight} seen */
function answers({ answers: told, enough }) {
  const head = { title: "How long answers take", level: /** @type {2} */ (2) };
  const still = told.open ? `${plural(told.open, "interview")} still without an answer.` : "";
  if (told.median === null || told.shortest === null || told.longest === null)
    return card(
      head,
      h("p", null, "Too little data."),
      h(
        "p",
        { class: "soft" },
        `${told.count ? `${plural(told.count, "answer")} so far` : "No answer so far"}; from ${enough} on, this says how long companies take. Note answers under “What happened?”. ${still}`,
      ),
    );
  return card(
    head,
    h(
      "p",
      { class: "figure-head" },
      h("strong", null, told.median === 0 ? "The same day" : plural(told.median, "day")),
      " from interview to answer; half came sooner",
    ),
    h(
      "p",
      { class: "soft" },
      `From ${inDays(told.shortest)} to ${inDays(told.longest)}, over ${plural(told.count, "answer")}. ${still}`,
    ),
    columns(told.spans.map(spanColumn), { title: "Answers by days waited", unit: ["answer", "answers"] }),
  );
}

/** @param {Span} span */
function spanColumn({ least, most, count }) {
  const short = most === null ? `${least}+` : `${least}–${most}`;
  return { label: `${most === null ? `${least} days or more` : `${least} to ${most} days`}`, short, count };
}

/** @param {Promises} told */
function promises({ kept, later, passed, ahead }) {
  const all = kept + later + passed + ahead;
  const rows = /** @type {[string, number][]} */ ([
    ["Answer by the promised day", kept],
    ["Answer after it", later],
    ["Day has passed, no answer yet", passed],
    ["Day still ahead", ahead],
  ]);
  return card(
    { title: "Promised days", level: 2 },
    all
      ? [
          h(
            "dl",
            { class: "sums" },
            rows.map(([label, count]) =>
              h("div", { class: count ? null : "is-none" }, h("dt", null, label), h("dd", null, count)),
            ),
          ),
          h("p", { class: "hint" }, "A day that passes is common, and says little about you: approvals take time."),
        ]
      : h(
          "p",
          { class: "soft" },
          "No promised day is noted. “When will I hear?” is a fair question at the end of a talk.",
        ),
  );
}

/** @param {Week[]} weeks */
function done(weeks) {
  const sum = (/** @type {"interviews" | "messages" | "comments"} */ what) =>
    weeks.reduce((total, week) => total + week[what], 0);
  const all = sum("interviews") + sum("messages") + sum("comments");
  const head = { title: "What you did", level: /** @type {2} */ (2) };
  if (!all) return card(head, h("p", { class: "soft" }, `Nothing is noted in the last ${weeks.length} weeks.`));
  const parts = [
    plural(sum("interviews"), "interview"),
    plural(sum("messages"), "message"),
    plural(sum("comments"), "comment"),
  ];
  return card(
    head,
    h("p", { class: "soft" }, `${parts.join(", ")} in the last ${weeks.length} weeks.`),
    columns(
      weeks.map((week) => ({
        label: `week of ${day(week.monday)}`,
        count: week.interviews + week.messages + week.comments,
      })),
      { title: "Interviews, messages and comments by week", unit: ["thing done", "things done"] },
    ),
  );
}

/**
 * @param {Insight} seen
 * @param {Visit} visit
 */
function waiting(seen, visit) {
  const list = pagedList({
    ask: async (cursor) => {
      const answer = cursor ? await get(withQuery("/insight", { at: visit.at, cursor })) : seen;
      return { items: answer.waiting, next: answer.next, total: answer.waiting_total };
    },
    row: (item) => waitingRow(item, visit.now),
    none: () => h("p", { class: "soft" }, "Nothing is with them now: no message or interview waits for an answer."),
  });
  return card(
    {
      title: seen.waiting_total ? `Waiting for their word (${seen.waiting_total})` : "Waiting for their word",
      level: 2,
    },
    list.element,
  );
}

/**
 * @param {Waiting} item
 * @param {Date} now
 */
function waitingRow(item, now) {
  return h(
    "li",
    { data: { waiting: item.opportunity_id } },
    h(
      "div",
      { class: "quiet-row" },
      h(
        "a",
        { href: `/applications/${item.opportunity_id}`, dir: "auto" },
        [item.company, item.title].filter(Boolean).join(" · "),
      ),
      h("span", { class: "soft" }, item.days ? plural(item.days, "day") : "since today"),
    ),
    h(
      "p",
      { class: "about" },
      stageBadge(item.stage),
      ` since ${day(inZone(item.since), now)}`,
      item.ask_at ? `; worth asking ${day(item.ask_at, now)}` : "",
    ),
  );
}
