// One draft: the letter on one side, why and to whom on the other.

import { copyText } from "/ui/clipboard.js";
import { button, card, fold, link, select } from "/ui/controls.js";
import { draftEditor } from "/ui/draft.js";
import { fill, h } from "/ui/h.js";
import { toast } from "/ui/live.js";
import { noteLines } from "/ui/notes.js";
import { personRow } from "/ui/person.js";
import { dayAndTime, inZone } from "/ui/when.js";
import { choices, list, word } from "/ui/words.js";
import { get, patch, post, Refused, undoer, withQuery, withVersion } from "../api.js";
import { block } from "../block.js";
import { attempt, changed } from "../doings.js";
import { undoable } from "../saving.js";

/** @typedef {import("/ui/types.js").Draft} Draft */
/** @typedef {import("/ui/types.js").Person} Person */
/** @typedef {import("/ui/types.js").FollowUp} FollowUp */
/** @typedef {import("../routes.js").Visit} Visit */

const EXCERPT = 400;

/** @param {Visit} visit */
export async function page(visit) {
  /** @type {Draft} */
  const draft = await get(`/drafts/${visit.params.id}`);
  const [opportunity, people, plan, interview] = await Promise.all([
    get(`/opportunities/${draft.opportunity_id}`),
    get(withQuery("/people", { opportunity_id: draft.opportunity_id })),
    get(withQuery(`/opportunities/${draft.opportunity_id}/follow-ups`, { at: visit.at })).catch(() => ({
      items: [],
    })),
    draft.interview_id ? get(`/interviews/${draft.interview_id}`).catch(() => null) : null,
  ]);
  const to = people.items.filter((/** @type {Person} */ person) => (draft.people ?? []).includes(person.id));
  const step = plan.items.find((/** @type {FollowUp} */ item) => item.id === draft.follow_up_id);
  const names = list(to.map((/** @type {Person} */ person) => person.name));
  const title = [word("kind", draft.kind), names].filter(Boolean).join(" · ");
  visit.name(title);
  const place = h("div");
  fill(place, editor(visit, draft));
  return [
    h(
      "p",
      { class: "back" },
      h("a", { href: `/applications/${opportunity.id}`, dir: "auto" }, `${opportunity.company} · ${opportunity.title}`),
    ),
    h(
      "header",
      { class: "page-head" },
      h(
        "div",
        null,
        h("h1", { dir: "auto" }, title),
        draft.sent_at && h("p", { class: "soft" }, `Sent ${dayAndTime(inZone(draft.sent_at))}`),
      ),
      !draft.sent_at && channelSelect(visit, draft, place),
    ),
    h(
      "div",
      { class: "two-sides" },
      place,
      h(
        "div",
        { class: "stack" },
        step &&
          card(
            { title: "Why now", level: 2 },
            h("p", { dir: "auto" }, step.why),
            h("p", { class: "about" }, `Best ${dayAndTime(step.target, visit.now)}`),
          ),
        to.length > 0 &&
          card(
            { title: "To", level: 2 },
            h(
              "ul",
              { class: "lines" },
              to.map((/** @type {Person} */ person) => personRow(person)),
            ),
          ),
        interview &&
          (interview.lines ?? []).length > 0 &&
          card(
            { title: "Your notes", level: 2 },
            noteLines(interview, {
              save: (lines) => patch(`/interviews/${interview.id}`, { lines }),
              nameOf: (id) => people.items.find((/** @type {Person} */ each) => each.id === id)?.name,
            }),
          ),
        draft.post_id && postCard(draft),
      ),
    ),
  ];
}

/**
 * @param {Visit} visit
 * @param {Draft} draft
 */
function editor(visit, draft) {
  if (draft.sent_at) return sentLetter(draft);
  const path = `/drafts/${draft.id}`;
  const { save, take } = savingOver(path, draft);
  return draftEditor(draft, {
    save,
    reload: async () => take(await get(path)),
    reword: async () => take(await patch(path, { another: true })),
    event: (event) => attempt(() => happened(visit, draft, event)),
    file: draft.channel === "email" ? () => location.assign(`/api/v1${path}/message.eml`) : undefined,
  });
}

/**
 * Save only over the text that was read here: another tab may have changed it meanwhile.
 * @param {string} path
 * @param {Draft} draft
 */
function savingOver(path, draft) {
  let known = draft;
  /** @param {Draft} next */
  const take = (next) => {
    known = next;
    return next;
  };
  /** @param {import("/ui/draft.js").DraftPatch} change @param {{ force?: boolean }} [how] */
  const save = async (change, how = {}) => {
    // What the checks say of a draft may change by itself, so texts are compared; the version guards the moment between.
    const { answer: there, version } = await withVersion(path);
    if (!how.force && (there.body !== known.body || there.subject !== known.subject))
      throw new Refused({ status: 412, code: "changed_elsewhere", detail: "This draft was changed in another tab." });
    return take(await patch(path, change, { match: how.force ? null : version }));
  };
  return { save, take };
}

/**
 * Note what became of a draft, and go where one goes on.
 * @param {Visit} visit
 * @param {Draft} draft
 * @param {"copied" | "sent" | "discarded"} event
 */
async function happened(visit, draft, event) {
  const path = `/drafts/${draft.id}`;
  await post(`${path}/events`, { event, ...(visit.at ? { at: visit.at } : {}) });
  changed();
  if (event === "copied") return;
  const back = undoer();
  const undo = () =>
    attempt(async () => {
      await back();
      changed();
      visit.go(`/drafts/${draft.id}`);
    });
  toast(event === "sent" ? "Noted as sent. The plan has moved on." : "Discarded.", { undo });
  visit.go(event === "discarded" ? `/applications/${draft.opportunity_id}` : withQuery("/", { at: visit.at }));
}

/**
 * What was sent stays as it was; it can still be copied.
 * @param {Draft} draft
 */
function sentLetter(draft) {
  return card(
    { title: draft.subject ?? "What you sent", level: 2 },
    h("p", { class: "version", dir: "auto", lang: draft.language }, draft.body),
    h(
      "div",
      { class: "row actions" },
      button("Copy", { press: () => copyText(draft.body), icon: "copy", data: { act: "copy" } }),
    ),
  );
}

/**
 * @param {Visit} visit
 * @param {Draft} draft
 * @param {HTMLElement} place
 */
function channelSelect(visit, draft, place) {
  const path = `/drafts/${draft.id}`;
  const change = (/** @type {Event} */ event) =>
    attempt(async () => {
      const channel = /** @type {HTMLSelectElement} */ (event.target).value;
      fill(place, editor(visit, await patch(path, { channel })));
      undoable(`Written for ${word("channel", channel)} now.`, () => visit.again());
    });
  return select("Where it goes", {
    name: "channel",
    value: draft.channel,
    options: channelsFor(draft.kind),
    on: { change: (event) => void change(event) },
  });
}

/** @param {string} kind */
function channelsFor(kind) {
  const open = /_(comment|post|reply)$/;
  const isPublic = kind === "comment" || kind === "share";
  return choices("channel").filter(([channel]) => open.test(channel) === isPublic);
}

/**
 * The post that is answered; the facts drawn from it where it is not kept any more.
 * @param {Draft} draft
 */
function postCard(draft) {
  return block(async () => {
    /** @type {{ title: string, url?: string | null, text?: string, author?: string | null } | null} */
    const post = await get(`/posts/${draft.post_id}`).catch(() => null);
    const told = (draft.facts ?? []).filter((fact) => fact.source === "post");
    const text = post?.text ?? "";
    return card(
      { title: "The post", level: 2 },
      post && h("p", { dir: "auto" }, post.url ? link(post.title, post.url) : post.title),
      text
        ? [
            h("p", { class: "soft", dir: "auto" }, text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text),
            text.length > EXCERPT && fold("Read it all", {}, h("p", { class: "ad soft", dir: "auto" }, text)),
          ]
        : told.slice(0, 5).map((fact) => h("p", { class: "soft", dir: "auto" }, fact.text)),
    );
  }).element;
}
