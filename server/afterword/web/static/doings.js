// What a person can do with follow-ups and posts, the same on every page that shows them.

import { toast } from "/ui/live.js";
import { problemOf } from "/ui/states.js";
import { messageFor } from "/ui/suggestion.js";
import { day } from "/ui/when.js";
import { word } from "/ui/words.js";
import { get, post, undoer, withQuery } from "./api.js";

/** @typedef {import("/ui/types.js").FollowUp} FollowUp */
/** @typedef {import("/ui/types.js").Suggestion} Suggestion */
/** @typedef {import("/ui/types.js").Draft} Draft */
/** @typedef {import("./routes.js").Visit} Visit */

/** Where a message of a kind usually goes, when not by mail; the editor can change it. @type {Record<string, string>} */
const USUAL_CHANNEL = { connection: "linkedin_invitation" };

const MARKS_AT_MOST = 5;

/** Tell the frame that counts may have changed. */
export function changed() {
  document.dispatchEvent(new Event("afterword:changed"));
}

/**
 * Run something and show in a toast what went wrong.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T | undefined>}
 */
export async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    const { detail, title, fix } = problemOf(error);
    toast([detail ?? title, fix].filter(Boolean).join(" "));
    return undefined;
  }
}

/**
 * @param {Visit} visit
 * @param {() => Promise<void>} reload
 * @param {{ link?: boolean }} [how] *link* shows the way to the application
 * @returns {import("/ui/follow-up.js").FollowUpActions}
 */
export function followUpActions(visit, reload, { link = true } = {}) {
  /** @param {FollowUp} item @param {string} event @param {string} said @param {object} [more] */
  const mark = (item, event, said, more = {}) =>
    attempt(async () => {
      await post(`/follow-ups/${encodeURIComponent(item.id)}/events`, { event, ...more });
      await reload();
      changed();
      if (event !== "undone") toast(said, { undo: () => mark(item, "undone", "") });
    });
  /** A pin may lie under later marks that hold no more, such as a snooze that has passed. @param {FollowUp} item */
  const unpin = (item) =>
    attempt(async () => {
      let left = MARKS_AT_MOST;
      let after = item;
      while (after.pinned && left > 0) {
        after = await post(`/follow-ups/${encodeURIComponent(item.id)}/events`, { event: "undone" });
        left -= 1;
      }
      await reload();
      toast("Unpinned.", { undo: () => mark(item, "pinned", "Pinned to the top.") });
    });
  return {
    draft: (item) => attempt(async () => visit.go(`/drafts/${(await draftFor(item, visit.at)).id}`)),
    sent: (item) => mark(item, "sent", `${word("kind", item.kind)}: noted as sent.`),
    snooze: (item, until) => mark(item, "snoozed", `Snoozed until ${day(until)}.`, { until }),
    skip: (item) => mark(item, "skipped", "Skipped."),
    pin: (item) => (item.pinned ? unpin(item) : mark(item, "pinned", "Pinned to the top.")),
    undo: (item) => mark(item, "undone", ""),
    ...(link ? { application: (/** @type {FollowUp} */ item) => `/applications/${item.opportunity_id}` } : {}),
  };
}

/**
 * The draft of a follow-up: the one begun earlier, or a new one.
 * @param {FollowUp} item
 * @param {string | null} at
 * @returns {Promise<Draft>}
 */
async function draftFor(item, at) {
  const known = await get(withQuery("/drafts", { opportunity_id: item.opportunity_id, brief: true }));
  const begun = known.items.find(
    (/** @type {Draft} */ each) => each.follow_up_id === item.id && !each.sent_at && !each.discarded_at,
  );
  if (begun) return begun;
  return post("/drafts", {
    kind: item.kind,
    opportunity_id: item.opportunity_id,
    channel: USUAL_CHANNEL[item.kind] ?? "email",
    ...(item.interview_id ? { interview_id: item.interview_id } : {}),
    ...(item.people?.length ? { people: item.people } : {}),
    ...(at ? { at } : {}),
  });
}

/**
 * @param {Visit} visit
 * @param {() => Promise<void>} reload
 * @param {string} [opportunityId] of all suggestions, where they do not say it themselves
 * @returns {import("/ui/suggestion.js").SuggestionActions}
 */
export function suggestionActions(visit, reload, opportunityId = "") {
  /** @param {Suggestion} item @param {string} event @param {object} [more] */
  const note = (item, event, more = {}) =>
    post(`/suggestions/${encodeURIComponent(item.id)}/events`, { event, ...more });
  /** @param {Suggestion} item @param {string} event @param {string} said @param {object} [more] */
  const noted = (item, event, said, more) =>
    attempt(async () => {
      await note(item, event, more);
      const back = undoer();
      await reload();
      toast(said, { undo: () => attempt(() => back().then(reload)) });
    });
  return {
    draft: (item, angle) =>
      attempt(async () => {
        const opportunity_id = item.opportunity_id ?? opportunityId;
        const order = { ...messageFor(angle), opportunity_id, post_id: item.post.id };
        const draft = await post("/drafts", { ...order, ...(visit.at ? { at: visit.at } : {}) });
        visit.go(`/drafts/${draft.id}`);
      }),
    opened: (item) => void note(item, "opened").catch(() => {}),
    dismiss: (item) => noted(item, "dismissed", "It will not be shown again."),
    release: (item, reason) => noted(item, "released", "Shown among the suggestions now.", { reason }),
  };
}
