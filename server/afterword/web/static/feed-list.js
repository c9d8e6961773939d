// Feeds with their health, and a poll as it runs.

import { button, chip, fold } from "/ui/controls.js";
import { fill, h } from "/ui/h.js";
import { toast } from "/ui/live.js";
import { empty } from "/ui/states.js";
import { day, distance } from "/ui/when.js";
import { plural } from "/ui/words.js";
import { get, patch, post, remove } from "./api.js";
import { attempt } from "./doings.js";
import { undoable } from "./saving.js";

/** @typedef {{ id: string, company_id: string, url: string, title?: string | null, kind: string, state: string, last_polled_at?: string | null, last_error?: string | null, next_poll_at?: string | null, posts?: number }} Feed */
/** @typedef {{ feed_id: string, title?: string | null, state: "waiting" | "done" | "unchanged" | "failed", new_posts: number, error?: string | null }} PollItem */
/** @typedef {{ id: string, finished_at?: string | null, items: PollItem[] }} Poll */

const LOOK_AGAIN_MS = 400;
const PAGE = 50;

const HEALTH = /** @type {Record<string, { text: string, tone?: "good" | "warn" | "stop" }>} */ ({
  active: { text: "well", tone: "good" },
  paused: { text: "paused" },
  failing: { text: "not answering", tone: "warn" },
  gone: { text: "gone", tone: "stop" },
});

/**
 * @param {Feed[]} feeds
 * @param {{ changed: () => Promise<void>, polled?: () => Promise<void>, companies?: Map<string, string> }} how
 */
export function feedList(feeds, how) {
  if (!feeds.length) return empty({ title: "No feed is followed yet.", icon: "feeds" });
  const progress = h("div");
  const list = h("ul", { class: "quiet-list" });
  const more = h("div");
  const show = (/** @type {number} */ count) => {
    fill(
      list,
      feeds.slice(0, count).map((feed) => feedRow(feed, how)),
    );
    fill(more, feeds.length > count && button("Show more", { press: () => show(count + PAGE), small: true }));
  };
  show(PAGE);
  const now = async () => {
    await runPoll(
      progress,
      feeds.filter((feed) => feed.state !== "paused" && feed.state !== "gone").map((feed) => feed.id),
    );
    await Promise.all([how.changed(), how.polled?.()]);
  };
  return h(
    "div",
    { class: "stack" },
    list,
    more,
    h(
      "div",
      { class: "row" },
      button("Look for new posts now", { press: now, icon: "again", small: true, data: { act: "poll" } }),
    ),
    progress,
  );
}

/**
 * @param {Feed} feed
 * @param {{ changed: () => Promise<void>, companies?: Map<string, string> }} how
 */
function feedRow(feed, how) {
  const health = HEALTH[feed.state] ?? { text: feed.state };
  const pausing = feed.state === "active" || feed.state === "failing";
  const company = how.companies?.get(feed.company_id);
  return h(
    "li",
    { data: { feed: feed.id, state: feed.state } },
    h(
      "div",
      { class: "row spread" },
      h("p", { dir: "auto" }, h("strong", null, feed.title || feed.url)),
      chip(health.text, { tone: health.tone }),
    ),
    h(
      "p",
      { class: "about", dir: "auto" },
      company && [h("a", { href: `/companies/${feed.company_id}` }, company), " · "],
      [
        feed.kind,
        plural(feed.posts ?? 0, "post"),
        feed.last_polled_at ? `looked ${distance(feed.last_polled_at)}` : "not looked at yet",
        feed.next_poll_at && pausing && `next ${day(feed.next_poll_at)}`,
      ]
        .filter(Boolean)
        .join(" · "),
    ),
    feed.last_error && h("p", { class: "about", dir: "auto" }, `Last time: ${feed.last_error}`),
    h(
      "div",
      { class: "row" },
      button(pausing ? "Pause" : "Resume", {
        press: () => change(feed, pausing ? "paused" : "active", how.changed),
        look: "quiet",
        small: true,
        name: `${pausing ? "Pause" : "Resume"} ${feed.title ?? feed.url}`,
      }),
      button("Unfollow", {
        press: () => unfollow(feed, how.changed),
        look: "quiet",
        small: true,
        name: `Unfollow ${feed.title ?? feed.url}`,
      }),
    ),
  );
}

/**
 * @param {Feed} feed
 * @param {"paused" | "active"} state
 * @param {() => Promise<void>} changed
 */
function change(feed, state, changed) {
  return attempt(async () => {
    await patch(`/feeds/${feed.id}`, { state });
    undoable(state === "paused" ? "Paused." : "Followed again.", changed);
    await changed();
  });
}

/**
 * @param {Feed} feed
 * @param {() => Promise<void>} changed
 */
function unfollow(feed, changed) {
  return attempt(async () => {
    await remove(`/feeds/${feed.id}`);
    undoable("Unfollowed. Its posts stay.", changed);
    await changed();
  });
}

/**
 * Poll now and show how far it is until it ends.
 * @param {HTMLElement} place
 * @param {string[]} feedIds
 */
export function runPoll(place, feedIds) {
  return attempt(async () => watchPoll(place, (await post("/polls", { feed_ids: feedIds })).id));
}

/**
 * Show a poll as it runs: how far, what came, and what did not answer.
 * @param {HTMLElement} place
 * @param {string} id
 */
export async function watchPoll(place, id) {
  const view = pollView(place);
  /** @type {Poll} */
  let poll = await get(`/polls/${id}`);
  view(poll);
  while (!poll.finished_at && place.isConnected) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    poll = await get(`/polls/${id}`);
    view(poll);
  }
  const fresh = poll.items.reduce((sum, item) => sum + item.new_posts, 0);
  toast(fresh ? `${plural(fresh, "new post")}.` : "Nothing new.");
}

/** @type {Record<PollItem["state"], string>} */
const POLLED = { waiting: "waiting", done: "read", unchanged: "nothing new", failed: "no answer" };

/**
 * One bar and one line that move in place, so that nothing jumps and nothing is read out twice.
 * @param {HTMLElement} place
 */
function pollView(place) {
  const bar = h("progress", { "aria-label": "Feeds looked at", max: "1", value: 0 });
  const line = h("p", { class: "hint" });
  const list = h("ul", { class: "quiet-list polled" });
  fill(place, h("div", { class: "stack poll" }, bar, line, fold("Feed by feed", {}, list)));
  return (/** @type {Poll} */ poll) => {
    const done = poll.items.filter((item) => item.state !== "waiting");
    const fresh = poll.items.reduce((sum, item) => sum + item.new_posts, 0);
    const failed = done.filter((item) => item.state === "failed").length;
    bar.max = poll.items.length || 1;
    bar.value = done.length;
    line.textContent = [
      `${done.length} of ${plural(poll.items.length, "feed")}`,
      fresh > 0 && plural(fresh, "new post"),
      failed > 0 && `${failed} without an answer`,
    ]
      .filter(Boolean)
      .join(" · ");
    fill(list, [...done, ...poll.items.filter((item) => item.state === "waiting")].map(polledRow));
  };
}

/** @param {PollItem} item */
function polledRow(item) {
  const said = item.new_posts ? plural(item.new_posts, "new post") : POLLED[item.state];
  return h(
    "li",
    null,
    h(
      "div",
      { class: "quiet-row" },
      h("span", { dir: "auto" }, item.title ?? "A feed"),
      h("span", { class: "soft" }, said),
    ),
    item.error && h("p", { class: "about", dir: "auto" }, item.error),
  );
}
