// Where a company writes: its feeds, and looking for more of them.

import { button, card, field, form } from "/ui/controls.js";
import { fill, h } from "/ui/h.js";
import { problem } from "/ui/states.js";
import { get, post } from "../api.js";
import { openIn } from "../block.js";
import { attempt } from "../doings.js";
import { feedList, watchPoll } from "../feed-list.js";
import { undoable } from "../saving.js";

/** @typedef {{ title?: string | null, url: string, poll_id?: string }} Followed */
/** @typedef {{ url: string, title?: string | null, kind?: string, source?: string, sure?: boolean }} Candidate */

/**
 * @param {string} id
 * @param {() => Promise<void>} polled
 */
export async function feedsPart(id, polled) {
  const place = h("div");
  const found = h("div");
  const reading = h("div");
  const draw = async () =>
    void fill(place, feedList((await get(`/companies/${id}/feeds`)).items ?? [], { changed: draw, polled }));
  await draw();
  /** Say what was followed, with a way back, and show its first reading. @param {Followed} made */
  const followed = async ({ title, url, poll_id }) => {
    undoable(`${title || url} is followed.`, draw);
    await draw();
    if (!poll_id) return;
    await attempt(() => watchPoll(reading, poll_id));
    fill(reading);
    await Promise.all([draw(), polled()]);
  };
  const look = async () => {
    try {
      const { items } = await post(`/companies/${id}/discover`);
      fill(found, candidates(id, items, followed));
    } catch (error) {
      fill(found, problem(error));
    }
  };
  const add = () =>
    openIn(found, (close) =>
      form(
        {
          label: "Follow",
          name: "Follow a feed",
          cancel: close,
          problem,
          send: async (typed) => {
            const made = await follow(id, { url: String(typed.url) });
            close();
            await followed(made);
          },
        },
        field("Address of the feed", { name: "url", type: "url", required: true }),
      ),
    );
  return card(
    { title: "Where they write", level: 2 },
    place,
    h(
      "div",
      { class: "row actions" },
      button("Look for feeds", { press: look, icon: "search" }),
      button("Add an address", { press: add, look: "quiet" }),
    ),
    found,
    reading,
  );
}

/** @param {string} id @param {Candidate} feed @returns {Promise<Followed>} */
function follow(id, feed) {
  return post(`/companies/${id}/feeds`, {
    url: feed.url,
    ...(feed.title ? { title: feed.title } : {}),
    ...(feed.kind ? { kind: feed.kind } : {}),
  });
}

/**
 * @param {string} id
 * @param {Candidate[]} items
 * @param {(made: Followed) => Promise<void>} followed
 */
function candidates(id, items, followed) {
  if (!items.length)
    return h(
      "p",
      { class: "soft" },
      "No feed was found. You can still add posts you are looking at with the Afterword button.",
    );
  return h(
    "ul",
    { class: "quiet-list" },
    items.map((item) => {
      const go = () =>
        attempt(async () => {
          const made = await follow(id, item);
          row.remove();
          await followed(made);
        });
      /** @type {HTMLElement} */
      const row = h(
        "li",
        { class: "row spread" },
        h(
          "div",
          { class: "grow" },
          h("p", { dir: "auto" }, item.title || item.url),
          h(
            "p",
            { class: "about" },
            [item.sure === false ? "perhaps theirs" : "theirs", item.source].filter(Boolean).join(" · "),
          ),
        ),
        button("Follow", { press: go, small: true }),
      );
      return row;
    }),
  );
}
