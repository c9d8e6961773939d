// A post worth engaging with, and one that must be left alone.

import { button, chip, fold, link, menu } from "./controls.js";
import { h } from "./h.js";
import { icon } from "./icons.js";
import { say, sayCount } from "./say.js";
import { age } from "./when.js";

/** @typedef {import("./types.js").Suggestion} Suggestion */
/**
 * @typedef {object} SuggestionActions
 * @property {(item: Suggestion, angle: string | null) => unknown} [draft] *angle* is one of the item's
 * @property {(item: Suggestion) => unknown} [opened]
 * @property {(item: Suggestion) => unknown} [dismiss]
 * @property {(item: Suggestion, reason: string) => unknown} [release] for one held back, with the person's reason
 */

const SILENT = "stay_silent";

/**
 * @param {Suggestion} item
 * @param {SuggestionActions} actions
 * @param {{ level?: 3|4 }} [how]
 */
export function suggestionCard(item, actions, { level = 3 } = {}) {
  const post = item.post;
  const author = post.author === item.company || post.source?.startsWith(post.author ?? "\n") ? null : post.author;
  return h(
    "article",
    {
      class: `card suggestion is-${item.verdict}`,
      data: { suggestion: item.id, post: post.id, verdict: item.verdict },
    },
    h(
      "header",
      { class: "card-head" },
      h(level === 3 ? "h3" : "h4", { dir: "auto" }, post.title || say("post_untitled")),
      h("span", { class: "soft age" }, age(item.age_hours)),
    ),
    h(
      "p",
      { class: "about", dir: "auto" },
      [item.company, author && say("by", author), post.source].filter(Boolean).join(" · "),
    ),
    post.summary && h("p", { class: "summary", dir: "auto" }, marked(post.summary, item.highlights ?? [])),
    further(post.summary ?? "", item.highlights ?? []),
    item.caution && caution(item.caution.text),
    reasonChips(item),
    actionsOf(item, actions),
  );
}

/**
 * The summary with what speaks of the person's subject marked in it.
 * @param {string} summary
 * @param {string[]} highlights sentences of the post
 */
function marked(summary, highlights) {
  /** @type {(string | HTMLElement)[]} */
  const parts = [];
  let rest = summary;
  for (const sentence of highlights) {
    const at = rest.indexOf(sentence);
    if (at < 0) continue;
    parts.push(rest.slice(0, at), h("mark", null, sentence));
    rest = rest.slice(at + sentence.length);
  }
  return [...parts, rest];
}

/**
 * What speaks of it further down in the post, quoted.
 * @param {string} summary
 * @param {string[]} highlights
 */
function further(summary, highlights) {
  return highlights
    .filter((sentence) => !summary.includes(sentence))
    .map((sentence) => h("blockquote", { class: "summary", dir: "auto" }, h("mark", null, sentence)));
}

/** @param {string} text */
function caution(text) {
  return h(
    "p",
    { class: "caution" },
    icon("late"),
    h("span", { dir: "auto" }, h("strong", null, `${say("careful")} `), text),
  );
}

/**
 * Why this post, as chips; the strongest first.
 * @param {Suggestion} item
 */
export function reasonChips(item) {
  const reasons = [...(item.reasons ?? [])]
    .filter((reason) => reason.text && !(reason.signal === "freshness" && reason.weight >= 0))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  if (!reasons.length) return null;
  return h(
    "ul",
    { class: "chips", "aria-label": say("why_this_post") },
    reasons.map((reason) =>
      h("li", { data: { signal: reason.signal } }, chip(reason.text, { tone: reason.weight < 0 ? "warn" : undefined })),
    ),
  );
}

/**
 * @param {Suggestion} item
 * @param {SuggestionActions} actions
 */
function actionsOf(item, actions) {
  return h(
    "div",
    { class: "row actions" },
    actions.draft && ways(item, actions.draft),
    item.post.url &&
      link(say("post_open"), item.post.url, {
        look: "quiet",
        small: true,
        icon: "open",
        press: () => actions.opened?.(item),
      }),
    actions.dismiss &&
      button(say("post_not"), {
        press: () => actions.dismiss?.(item),
        look: "quiet",
        small: true,
        data: { act: "dismiss" },
      }),
  );
}

/**
 * The best way to engage as a button, the others behind it; silence is said, not drafted.
 * @param {Suggestion} item
 * @param {(item: Suggestion, angle: string | null) => unknown} draft
 */
function ways(item, draft) {
  const given = item.angles?.length ? item.angles : [{ id: "", label: say("comment_draft") }];
  const [first, ...rest] = given.filter((angle) => angle.id !== SILENT);
  const act = (/** @type {import("./types.js").Angle} */ angle) => ({
    press: () => draft(item, angle.id || null),
    data: { act: "draft", angle: angle.id || null },
  });
  if (!first) return h("p", { class: "soft small silent" }, say("post_silent"));
  const look = item.verdict === "suggest" ? "main" : "plain";
  return [
    button(first.label, { ...act(first), icon: "pen", look }),
    rest.length > 0 &&
      menu(
        say("another_way"),
        rest.map((angle) => button(angle.label, { ...act(angle), look: "quiet", small: true })),
      ),
  ];
}

/**
 * What to order for an angle: a comment on the post, or a post of one's own that shares it.
 * @param {string | null} angle
 * @returns {{ kind: "comment" | "share", channel: string, angle?: string }}
 */
export function messageFor(angle) {
  if (angle?.startsWith("share")) return { kind: "share", channel: "linkedin_post", angle };
  return { kind: "comment", channel: "linkedin_comment", ...(angle ? { angle } : {}) };
}

/**
 * Posts that are left alone, one line each with the reason.
 * @param {Suggestion[]} items
 * @param {SuggestionActions} [actions]
 */
export function heldBack(items, actions = {}) {
  if (!items.length) return null;
  const count = sayCount("posts_alone", items.length);
  return fold(
    h("span", null, icon("hush"), count),
    { class: "held-back" },
    h(
      "ul",
      { class: "lines" },
      items.map((item) => heldRow(item, actions)),
    ),
  );
}

/**
 * @param {Suggestion} item
 * @param {SuggestionActions} actions
 */
function heldRow(item, actions) {
  const why = item.caution?.text ?? item.reasons?.[0]?.text ?? say("best_left_alone");
  return h(
    "li",
    { class: "held-row", data: { heldBack: item.post.id } },
    h(
      "p",
      { dir: "auto" },
      item.post.url ? link(item.post.title, item.post.url, { press: () => actions.opened?.(item) }) : item.post.title,
    ),
    h("p", { class: "soft", dir: "auto" }, why),
    actions.release && releaser(item, actions.release),
  );
}

/**
 * @param {Suggestion} item
 * @param {(item: Suggestion, reason: string) => unknown} release
 */
function releaser(item, release) {
  const reason = h("input", {
    type: "text",
    "aria-label": say("release_label"),
    placeholder: say("release_example"),
    dir: "auto",
  });
  const go = button(say("release"), {
    small: true,
    press: () => (reason.value.trim() ? release(item, reason.value.trim()) : reason.focus()),
  });
  return fold(say("i_know_better"), { class: "release" }, h("div", { class: "row" }, reason, go));
}
