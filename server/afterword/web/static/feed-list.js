// Feeds with their health, and a poll as it runs.

import { button, chip } from "/ui/controls.js";
import { fill, h } from "/ui/h.js";
import { announce, toast } from "/ui/live.js";
import { empty } from "/ui/states.js";
import { day, distance } from "/ui/when.js";
import { plural } from "/ui/words.js";
import { get, patch, post, remove, undoer } from "./api.js";
import { attempt } from "./doings.js";

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
 * @param {string} state
 * @param {() => Promise<void>} changed
 */
function change(feed, state, changed) {
  return attempt(async () => {
    await patch(`/feeds/${feed.id}`, { state });
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
    const back = undoer();
    await changed();
    toast("Unfollowed. Its posts stay.", {
      undo: () =>
        attempt(async () => {
          await back();
          await changed();
        }),
    });
  });
}

/**
 * Poll now and show how far it is until it ends.
 * @param {HTMLElement} place
 * @param {string[]} feedIds
 */
export function runPoll(place, feedIds) {
  return attempt(async () => {
    /** @type {Poll} */
    let poll = await post("/polls", { feed_ids: feedIds });
    while (!poll.finished_at && place.isConnected) {
      fill(place, pollView(poll));
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
      poll = await get(`/polls/${poll.id}`);
    }
    fill(place, pollView(poll));
    const fresh = poll.items.reduce((sum, item) => sum + item.new_posts, 0);
    announce(fresh ? `${plural(fresh, "new post")}.` : "Nothing new.");
    toast(fresh ? `${plural(fresh, "new post")}.` : "Nothing new.");
  });
}

/** @param {Poll} poll */
function pollView(poll) {
  const done = poll.items.filter((item) => item.state !== "waiting");
  const failed = poll.items.filter((item) => item.state === "failed");
  return h(
    "div",
    { class: "stack" },
    h("progress", {
      "aria-label": "Feeds looked at",
      max: String(poll.items.length || 1),
      value: done.length,
    }),
    h("p", { class: "hint" }, `${done.length} of ${plural(poll.items.length, "feed")}`),
    failed.map((item) =>
      h("p", { class: "about", dir: "auto" }, `${item.title ?? "A feed"}: ${item.error ?? "no answer"}`),
    ),
  );
}
