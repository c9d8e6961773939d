// One application: what is next, who is there, what was said, what was written, and the ad as it was.

import { button, card, chip, fold, link, select } from "/ui/controls.js";
import { debriefForm } from "/ui/debrief.js";
import { followUpCard, followUpRow } from "/ui/follow-up.js";
import { h } from "/ui/h.js";
import { happeningForm } from "/ui/happening.js";
import { interviewForm, noteLines, promiseText } from "/ui/interview.js";
import { toast } from "/ui/live.js";
import { personForm, personRow } from "/ui/person.js";
import { empty } from "/ui/states.js";
import { heldBack, suggestionCard } from "/ui/suggestion.js";
import { day, dayAndTime, inZone } from "/ui/when.js";
import { choices, list, plural, word } from "/ui/words.js";
import { get, patch, post, remove, undoer, withQuery } from "../api.js";
import { block, openIn } from "../block.js";
import { attempt, changed, followUpActions, suggestionActions } from "../doings.js";

/** @typedef {import("/ui/types.js").Opportunity} Opportunity */
/** @typedef {import("/ui/types.js").Person} Person */
/** @typedef {import("/ui/types.js").Interview} Interview */
/** @typedef {import("/ui/types.js").FollowUp} FollowUp */
/** @typedef {import("/ui/types.js").Draft} Draft */
/** @typedef {import("../routes.js").Visit} Visit */
/** @typedef {{ visit: Visit, opportunity: Opportunity, people: Person[], zone: string | null, reload: (...parts: ("plan" | "people" | "interviews" | "drafts" | "posts")[]) => Promise<unknown> }} Here */

const NOT_NOW = new Set(["done", "stopped", "skipped"]);
const LATER = new Set(["upcoming", "snoozed"]);

/** @param {Visit} visit */
export async function page(visit) {
  const id = String(visit.params.id);
  const [opportunity, people, profile] = await Promise.all([
    get(`/opportunities/${id}`),
    get(withQuery("/people", { opportunity_id: id })),
    get("/profile"),
  ]);
  visit.name(`${opportunity.title || "Job"} at ${opportunity.company}`);
  /** @type {Here} */
  const here = {
    visit,
    opportunity,
    people: people.items ?? [],
    zone: opportunity.time_zone ?? profile.time_zone ?? null,
    reload: (...parts) => Promise.all(parts.map((part) => blocks[part].reload())),
  };
  const blocks = {
    plan: block(() => planPart(here)),
    people: block(() => peoplePart(here)),
    interviews: block(() => interviewsPart(here)),
    drafts: block(() => draftsPart(here), { lines: 1 }),
    posts: block(() => postsPart(here)),
    past: block(() => pastPart(here), { lines: 1 }),
  };
  await Promise.all([blocks.plan.ready, blocks.people.ready, blocks.interviews.ready]);
  return [
    head(here),
    h(
      "div",
      { class: "two-sides" },
      h(
        "div",
        { class: "stack" },
        blocks.plan.element,
        blocks.interviews.element,
        blocks.drafts.element,
        blocks.past.element,
      ),
      h("div", { class: "stack" }, blocks.people.element, blocks.posts.element, ad(opportunity)),
    ),
  ];
}

/** @param {Here} here */
function head(here) {
  const { opportunity } = here;
  const happened = h("div");
  const note = () =>
    openIn(happened, (close) =>
      h(
        "div",
        { class: "card" },
        happeningForm(here.people, {
          now: here.visit.now,
          cancel: close,
          readPromise: reader(here),
          save: (body) => tell(here, body, close),
        }),
      ),
    );
  return h(
    "div",
    { class: "stack" },
    h("p", { class: "back" }, h("a", { href: "/applications" }, "Applications")),
    h(
      "header",
      { class: "page-head" },
      h(
        "div",
        null,
        h("h1", { dir: "auto" }, opportunity.title || "Untitled job"),
        h(
          "p",
          { class: "soft", dir: "auto" },
          h("a", { href: `/companies/${opportunity.company_id}` }, opportunity.company),
          [opportunity.location, opportunity.via_agency && `through ${opportunity.via_agency}`]
            .filter(Boolean)
            .map((each) => ` · ${each}`)
            .join(""),
        ),
      ),
      h(
        "div",
        { class: "row" },
        stageSelect(here),
        button("What happened?", { press: note, icon: "plus", data: { act: "happened" } }),
        fold(
          "More",
          { class: "menu" },
          h(
            "div",
            { class: "menu-list" },
            button("Delete application", { press: () => deleteAll(here), look: "danger", small: true }),
          ),
        ),
      ),
    ),
    happened,
  );
}

/** @param {Here} here */
function stageSelect(here) {
  const move = async (/** @type {Event} */ event) => {
    const stage = /** @type {HTMLSelectElement} */ (event.target).value;
    await attempt(async () => {
      await patch(`/opportunities/${here.opportunity.id}`, { stage });
      undoable(`Stage: ${word("stage", stage)}.`, () => here.visit.again());
      await here.reload("plan");
    });
  };
  return select("Stage", {
    name: "stage",
    value: here.opportunity.stage,
    options: choices("stage"),
    bare: true,
    on: { change: (event) => void move(event) },
  });
}

/**
 * Say what was done, with a way back that loads again.
 * @param {string} said
 * @param {() => Promise<unknown>} reload
 */
function undoable(said, reload) {
  const back = undoer();
  changed();
  toast(said, {
    undo: () =>
      attempt(async () => {
        await back();
        await reload();
        changed();
      }),
  });
}

/**
 * @param {Here} here
 * @param {object} body
 * @param {() => void} close
 */
async function tell(here, body, close) {
  await post(`/opportunities/${here.opportunity.id}/events`, body);
  close();
  undoable("Noted. The plan is up to date.", () => here.visit.again());
  await here.visit.again();
}

/** @param {Here} here */
async function deleteAll(here) {
  await attempt(async () => {
    await remove(`/opportunities/${here.opportunity.id}`);
    const id = here.opportunity.id;
    undoable(`${here.opportunity.company}: deleted.`, async () => here.visit.go(`/applications/${id}`));
    here.visit.go("/applications");
  });
}

/**
 * @param {Here} here
 * @returns {import("/ui/interview.js").ReadPromise}
 */
function reader(here) {
  const { region, language, time_zone } = here.opportunity;
  const where = Object.fromEntries(Object.entries({ region, language, time_zone }).filter(([, value]) => value));
  return (words, saidAt) => post("/promises", { words, said_at: saidAt, ...where });
}

// --- the plan

/** @param {Here} here */
async function planPart(here) {
  const path = `/opportunities/${here.opportunity.id}/follow-ups`;
  /** @type {FollowUp[]} */
  const items = (await get(withQuery(path, { at: here.visit.at }))).items.map(bare);
  const actions = followUpActions(here.visit, () => here.reload("plan").then(() => {}), { link: false });
  const over = items.filter((item) => NOT_NOW.has(item.state));
  const later = items.filter((item) => LATER.has(item.state));
  const now = items.filter((item) => !NOT_NOW.has(item.state) && !LATER.has(item.state));
  const show = (/** @type {FollowUp} */ item) => followUpCard(item, actions, { now: here.visit.now });
  return h(
    "section",
    { class: "stack", "aria-labelledby": "plan" },
    h("h2", { id: "plan" }, "The plan"),
    now.map(show),
    !now.length &&
      !later.length &&
      empty({
        title: "Nothing to send.",
        text: "Add an interview or note what happened, and the plan follows.",
        icon: "clock",
      }),
    later.length > 0 &&
      card(
        { title: now.length ? "Then, if nothing comes in between" : "Next" },
        h(
          "ul",
          { class: "quiet-list" },
          later.map((item) => followUpRow(item, actions, { now: here.visit.now })),
        ),
      ),
    over.length > 0 && fold(`Done or not needed (${over.length})`, {}, h("div", { class: "stack" }, over.map(show))),
  );
}

/**
 * A follow-up without the names that the page's head already shows.
 * @param {FollowUp} item
 */
const bare = (item) => ({ ...item, company: "", title: "" });

// --- people

/** @param {Here} here */
async function peoplePart(here) {
  here.people = (await get(withQuery("/people", { opportunity_id: here.opportunity.id }))).items ?? [];
  const place = h("div");
  const again = () => here.reload("people", "plan", "interviews");
  const add = () =>
    openIn(place, (close) =>
      personForm(null, {
        key: `person:new:${here.opportunity.id}`,
        cancel: close,
        save: async (typed) => {
          const given = Object.fromEntries(Object.entries(typed).filter(([, value]) => value));
          await post("/people", { ...given, opportunity_id: here.opportunity.id });
          undoable(`${typed.name} added.`, again);
          await again();
        },
      }),
    );
  const edit = (/** @type {Person} */ person) =>
    openIn(place, (close) =>
      personForm(person, {
        key: `person:${person.id}`,
        cancel: close,
        save: (typed) => savePerson(person, typed, again),
        remove: () => forget(person, again),
      }),
    );
  return card(
    {
      title: "People",
      level: 2,
      side: button("Add", {
        press: add,
        icon: "plus",
        small: true,
        name: "Add a person",
        data: { act: "add-person" },
      }),
    },
    here.people.length
      ? h(
          "ul",
          { class: "lines" },
          here.people.map((person) => personRow(person, { edit, write: () => write(here, person) })),
        )
      : h("p", { class: "soft" }, "Who did you talk to? Thank-yous go to people."),
    place,
  );
}

/**
 * @param {Person} person
 * @param {Record<string, string | null>} typed
 * @param {() => Promise<unknown>} again
 */
async function savePerson(person, typed, again) {
  // An empty text empties a field; a choice that is not made is left as it is.
  const changes = Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [name, value ?? (name === "address" ? null : "")]),
  );
  await patch(`/people/${person.id}`, changes);
  undoable(`${typed.name} saved.`, again);
  await again();
}

/**
 * @param {Person} person
 * @param {() => Promise<unknown>} again
 */
async function forget(person, again) {
  if (!confirm(`Forget ${person.name} everywhere? Messages to them are deleted too, and this cannot be undone.`))
    return;
  await attempt(async () => {
    await remove(`/people/${person.id}`);
    toast(`${person.name} is forgotten.`);
    await again();
  });
}

/**
 * @param {Here} here
 * @param {Person} person
 */
function write(here, person) {
  return attempt(async () => {
    const made = await post("/drafts", {
      kind: "reply",
      opportunity_id: here.opportunity.id,
      people: [person.id],
      channel: "email",
      ...(here.visit.at ? { at: here.visit.at } : {}),
    });
    here.visit.go(`/drafts/${made.id}`);
  });
}

// --- interviews

/** @param {Here} here */
async function interviewsPart(here) {
  /** @type {Interview[]} */
  const items = (await get(withQuery("/interviews", { opportunity_id: here.opportunity.id }))).items ?? [];
  const place = h("div");
  const again = () => here.reload("interviews", "plan");
  const add = () =>
    openIn(place, (close) =>
      h(
        "div",
        { class: "card" },
        interviewForm(null, here.people, {
          key: `interview:new:${here.opportunity.id}`,
          zone: here.zone,
          now: here.visit.now,
          cancel: close,
          readPromise: reader(here),
          save: async (body) => {
            await post("/interviews", { ...body, opportunity_id: here.opportunity.id });
            close();
            undoable("Interview added.", again);
            await again();
          },
        }),
      ),
    );
  return h(
    "section",
    { class: "stack", "aria-labelledby": "interviews" },
    h(
      "div",
      { class: "row spread" },
      h("h2", { id: "interviews" }, "Interviews"),
      button("Add interview", { press: add, icon: "plus", small: true, data: { act: "add-interview" } }),
    ),
    place,
    items.length
      ? [...items].reverse().map((item) => interviewCard(here, item, again))
      : empty({
          title: "No interview yet.",
          text: "Note it down right afterwards: four short lines are enough for a good thank-you.",
          icon: "quote",
        }),
  );
}

/**
 * @param {Here} here
 * @param {Interview} interview
 * @param {() => Promise<unknown>} again
 */
function interviewCard(here, interview, again) {
  const place = h("div");
  const there = here.people.filter((person) => (interview.people ?? []).includes(person.id));
  const nameOf = (/** @type {string} */ id) => here.people.find((person) => person.id === id)?.name;
  const save = async (/** @type {object} */ body) => {
    await patch(`/interviews/${interview.id}`, body);
    undoable("Saved.", again);
    await again();
  };
  const edit = () =>
    openIn(place, (close) =>
      interviewForm(interview, here.people, {
        key: `interview:${interview.id}`,
        zone: here.zone,
        cancel: close,
        readPromise: reader(here),
        save,
      }),
    );
  const debrief = () =>
    openIn(place, (close) =>
      debriefForm(interview, there.length ? there : here.people, {
        cancel: close,
        readPromise: reader(here),
        save,
      }),
    );
  const drop = () =>
    attempt(async () => {
      await remove(`/interviews/${interview.id}`);
      undoable("Interview deleted.", again);
      await again();
    });
  return card(
    {
      title: `${dayAndTime(inZone(interview.started_at, interview.time_zone), here.visit.now)}${there.length ? `, with ${list(there.map((person) => person.name))}` : ""}`,
      side: chip(word("interview", interview.channel)),
    },
    interview.promise &&
      h(
        "p",
        { class: "promise-read", dir: "auto" },
        `“${interview.promise.words}” `,
        h("span", { class: "soft" }, promiseText(interview.promise)),
      ),
    told(interview, nameOf),
    noteLines(interview, { nameOf, save: (lines) => patch(`/interviews/${interview.id}`, { lines }) }),
    h(
      "div",
      { class: "row actions" },
      here.people.length > 0 &&
        button((interview.debrief ?? []).length ? "Debrief again" : "Debrief in 90 seconds", {
          press: debrief,
          icon: "pen",
          look: (interview.debrief ?? []).length ? "plain" : "main",
          data: { act: "debrief" },
        }),
      button("Edit", { press: edit, data: { act: "edit-interview" } }),
      button("Delete", { press: drop, look: "quiet" }),
    ),
    place,
  );
}

/**
 * The answers of the debrief, by person.
 * @param {Interview} interview
 * @param {(id: string) => string | undefined} nameOf
 */
function told(interview, nameOf) {
  const answers = interview.debrief ?? [];
  if (!answers.length) return null;
  const parts = /** @type {const} */ ([
    ["said", "Said"],
    ["handle", "In short"],
    ["mine", "You"],
    ["todo", "To do"],
  ]);
  return answers.map((answer) =>
    h(
      "div",
      { class: "told" },
      h("h4", { dir: "auto" }, nameOf(answer.person_id) ?? "Somebody"),
      h(
        "dl",
        { class: "facts-list" },
        parts.flatMap(([part, label]) =>
          answer[part] ? [h("dt", { class: "soft" }, label), h("dd", { dir: "auto" }, answer[part])] : [],
        ),
      ),
    ),
  );
}

// --- drafts and posts

/** @param {Here} here */
async function draftsPart(here) {
  /** @type {Draft[]} */
  const items = (await get(withQuery("/drafts", { opportunity_id: here.opportunity.id }))).items ?? [];
  if (!items.length) return null;
  const names = (/** @type {Draft} */ draft) =>
    list((draft.people ?? []).map((id) => here.people.find((person) => person.id === id)?.name ?? "").filter(Boolean));
  return card(
    { title: "Drafts", level: 2 },
    h(
      "ul",
      { class: "quiet-list" },
      [...items]
        .reverse()
        .map((draft) =>
          h(
            "li",
            null,
            h(
              "div",
              { class: "quiet-row" },
              h(
                "span",
                { dir: "auto" },
                h(
                  "a",
                  { href: `/drafts/${draft.id}` },
                  [word("kind", draft.kind), names(draft)].filter(Boolean).join(" · "),
                ),
              ),
              h("span", { class: "soft" }, standing(draft, here)),
            ),
            h("p", { class: "about", dir: "auto" }, draft.body.slice(0, 110)),
          ),
        ),
    ),
  );
}

/**
 * @param {Draft} draft
 * @param {Here} here
 */
function standing(draft, here) {
  if (draft.sent_at) return `sent ${day(inZone(draft.sent_at), here.visit.now)}`;
  if (draft.copied_at) return `copied ${day(inZone(draft.copied_at), here.visit.now)}`;
  return word("channel", draft.channel);
}

/** @param {Here} here */
async function postsPart(here) {
  const { items, held_back, advice } = await get(
    withQuery(`/opportunities/${here.opportunity.id}/suggestions`, { limit: 3, at: here.visit.at }),
  );
  const actions = suggestionActions(here.visit, () => here.reload("posts").then(() => {}), here.opportunity.id);
  return h(
    "section",
    { class: "stack", "aria-labelledby": "posts" },
    h(
      "div",
      { class: "row spread" },
      h("h2", { id: "posts" }, "Posts"),
      h("a", { href: `/companies/${here.opportunity.company_id}` }, "Everything they wrote"),
    ),
    advice && h("p", { class: "notice", dir: "auto" }, advice),
    items.length
      ? items.map((/** @type {import("/ui/types.js").Suggestion} */ item) => suggestionCard(item, actions))
      : h("p", { class: "soft" }, "No post asks for a comment now."),
    heldBack(held_back ?? [], actions),
  );
}

/**
 * Everything so far, newest first.
 * @param {Here} here
 */
async function pastPart(here) {
  const query = { opportunity_id: here.opportunity.id };
  const [interviews, drafts] = await Promise.all([
    get(withQuery("/interviews", query)),
    get(withQuery("/drafts", query)),
  ]);
  const items = pastOf(here.opportunity, interviews.items ?? [], drafts.items ?? []);
  if (items.length < 2) return null;
  return card(
    { title: "Everything so far", level: 2 },
    h(
      "ol",
      { class: "quiet-list" },
      items.map((item) =>
        h(
          "li",
          { class: "quiet-row" },
          h("span", { dir: "auto" }, item.what),
          h("span", { class: "soft" }, day(inZone(item.at), here.visit.now)),
        ),
      ),
    ),
  );
}

/**
 * @param {Opportunity} opportunity
 * @param {Interview[]} interviews
 * @param {Draft[]} drafts
 * @returns {{ at: string, what: string }[]}
 */
function pastOf(opportunity, interviews, drafts) {
  const all = [
    opportunity.created_at && { at: opportunity.created_at, what: "Saved here" },
    ...interviews.map((each) => ({
      at: each.started_at,
      what: `Interview (${word("interview", each.channel).toLowerCase()})`,
    })),
    ...drafts.flatMap((each) => (each.sent_at ? [{ at: each.sent_at, what: `${word("kind", each.kind)} sent` }] : [])),
  ];
  return all.flatMap((each) => each || []).sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** @param {Opportunity} opportunity */
function ad(opportunity) {
  const text = opportunity.description ?? "";
  return card(
    { title: "The ad as captured", level: 2 },
    h(
      "p",
      { class: "about", dir: "auto" },
      [
        opportunity.date_posted && `posted ${day(opportunity.date_posted)}`,
        text && plural(text.split(/\s+/).length, "word"),
      ]
        .filter(Boolean)
        .join(" · "),
    ),
    text
      ? fold("Read it", {}, h("div", { class: "ad", dir: "auto" }, text))
      : h("p", { class: "soft" }, "No text of the ad is kept."),
    opportunity.url && h("p", null, link("Open the ad", opportunity.url)),
  );
}
