// The side panel: today, one application, one draft; it stays open while the person writes or reads.

import { call, connectPage, pairing } from "../lib/api.js";
import { background, openTab, storage } from "../lib/browser.js";
import { codeOf, problemIn, shown } from "../lib/trouble.js";
import { button, fold, link, row, select } from "../lib/ui/controls.js";
import { debriefForm } from "../lib/ui/debrief.js";
import { draftEditor } from "../lib/ui/draft.js";
import { followUpCard } from "../lib/ui/follow-up.js";
import { fill, h } from "../lib/ui/h.js";
import { interviewForm } from "../lib/ui/interview.js";
import { announce, toast } from "../lib/ui/live.js";
import { personForm, personRow } from "../lib/ui/person.js";
import { locale, say } from "../lib/ui/say.js";
import { empty, loading, problem } from "../lib/ui/states.js";
import { heldBack, messageFor, suggestionCard } from "../lib/ui/suggestion.js";
import { day } from "../lib/ui/when.js";

const main = /** @type {HTMLElement} */ (document.getElementById("main"));
const bar = /** @type {HTMLElement} */ (document.getElementById("bar"));

/** @typedef {import("../lib/ui/types.js").FollowUp} FollowUp */
/** @typedef {import("../lib/ui/types.js").Suggestion} Suggestion */

/**
 * Show a view: its parts come from the server; what goes wrong is said in place.
 * @param {string} name
 * @param {() => Promise<import("../lib/ui/h.js").Children[]>} make
 */
async function view(name, make) {
  main.dataset.view = name;
  fill(main, loading());
  try {
    fill(main, ...(await make()));
    main.querySelector("h1")?.focus();
  } catch (error) {
    fill(main, ...notShown(error, () => view(name, make)));
  }
}

/**
 * What went wrong; that this browser is not connected yet is no fault, only the first step.
 * @param {unknown} error
 * @param {() => unknown} again
 */
function notShown(error, again) {
  const open = async () => {
    await connectPage().then(openTab, (gone) => fill(main, problem(shown(gone), { again })));
  };
  const code = codeOf(error);
  const connect = button(say("open_connect"), { press: open, look: "main", data: { act: "connect" } });
  if (code !== "not_connected")
    return [problem(shown(error), { again }), ["disconnected", "other_server"].includes(code) && row(connect)];
  const { detail = "", fix } = problemIn(error);
  return [empty({ title: detail, text: fix, icon: "connect", action: connect })];
}

async function drawBar() {
  const base = (await pairing())?.base;
  const applications = await call("GET", "/opportunities").catch(() => ({ items: [] }));
  const options = /** @type {[string, string][]} */ ([
    ["", say("today")],
    ...applications.items.map((/** @type {any} */ o) => [o.id, [o.company, o.title].filter(Boolean).join(" · ")]),
  ]);
  const choose = (/** @type {Event} */ event) => {
    const id = /** @type {HTMLSelectElement} */ (event.target).value;
    void (id ? application(id) : today());
  };
  fill(
    bar,
    select(say("show"), {
      name: "show",
      options,
      value: main.dataset.opportunity ?? "",
      bare: true,
      on: { change: choose },
    }),
    base && link(say("dashboard"), base, { small: true, look: "quiet" }),
  );
}

// --- today

function today() {
  delete main.dataset.opportunity;
  return view("today", async () => {
    const now = await call("GET", "/today");
    void drawBar();
    return [
      h("h1", { tabindex: "-1" }, say("today")),
      now.items.length
        ? now.items.map((/** @type {FollowUp} */ item) => followUpCard(item, followUpActions(today)))
        : empty({
            title: say("nothing_today"),
            text: say("nothing_today_text"),
          }),
      now.suggestions.length > 0 && h("h2", null, say("worth_a_comment")),
      now.suggestions.map((/** @type {Suggestion} */ item) => suggestionCard(item, suggestionActions(today))),
    ];
  });
}

/** @param {() => unknown} refresh @returns {import("../lib/ui/follow-up.js").FollowUpActions} */
function followUpActions(refresh) {
  /** @param {FollowUp} item @param {object} body @param {string} said */
  const mark = async (item, body, said) => {
    await call("POST", `/follow-ups/${item.id}/events`, body);
    await refresh();
    void background.tell({ type: "flush" });
    toast(said, { undo: () => call("POST", `/follow-ups/${item.id}/events`, { event: "undone" }).then(refresh) });
  };
  return {
    draft: (item) =>
      draftFor({
        kind: item.kind,
        opportunity_id: item.opportunity_id,
        interview_id: item.interview_id ?? undefined,
        people: item.people,
        channel: item.kind === "connection" ? "linkedin_invitation" : "email",
      }),
    sent: (item) => mark(item, { event: "sent" }, say("noted_as_sent")),
    skip: (item) => mark(item, { event: "skipped" }, say("skipped_now")),
    snooze: (item, until) => mark(item, { event: "snoozed", until }, say("put_off")),
    undo: (item) => mark(item, { event: "undone" }, say("taken_back")),
  };
}

/** @param {() => unknown} refresh @returns {import("../lib/ui/suggestion.js").SuggestionActions} */
function suggestionActions(refresh) {
  /** @param {Suggestion} item @param {object} body */
  const mark = async (item, body) => {
    await call("POST", `/suggestions/${item.id}/events`, body);
    await refresh();
  };
  return {
    draft: (item, angle) =>
      draftFor({
        ...messageFor(angle),
        opportunity_id: item.opportunity_id ?? item.id.split(".")[0],
        post_id: item.post.id,
      }),
    opened: (item) => call("POST", `/suggestions/${item.id}/events`, { event: "opened" }),
    dismiss: (item) => mark(item, { event: "dismissed" }),
    release: (item, reason) => mark(item, { event: "released", reason }),
  };
}

// --- one application

/** @param {string} id */
function application(id) {
  main.dataset.opportunity = id;
  return view("application", async () => {
    const [job, people, interviews, plan, posts] = await Promise.all([
      call("GET", `/opportunities/${id}`),
      call("GET", `/people?opportunity_id=${id}`),
      call("GET", `/interviews?opportunity_id=${id}`),
      call("GET", `/opportunities/${id}/follow-ups`),
      call("GET", `/opportunities/${id}/suggestions?limit=5`),
    ]);
    void drawBar();
    const refresh = () => application(id);
    const [now, later] = byUrgency(plan.items);
    return [
      h("h1", { tabindex: "-1", dir: "auto" }, job.title),
      h("p", { class: "about", dir: "auto" }, job.company),
      now.length > 0 && h("h2", null, say("to_write_now")),
      now.map((item) => followUpCard(item, followUpActions(refresh))),
      posts.items.length > 0 && h("h2", null, say("posts")),
      posts.items.map((/** @type {Suggestion} */ item) => suggestionCard(item, suggestionActions(refresh))),
      posts.held_back.length > 0 && heldBack(posts.held_back, suggestionActions(refresh)),
      h("h2", null, say("interviews")),
      interviews.items.map((/** @type {any} */ round) =>
        row(
          h("span", null, day(round.started_at)),
          button(say("notes"), { press: () => editInterview(id, round, people.items), small: true }),
          button(say("four_questions"), {
            press: () => debrief(id, round, people.items),
            small: true,
            data: { act: "debrief" },
          }),
        ),
      ),
      row(
        button(say("i_had_an_interview"), {
          press: () => editInterview(id, null, people.items),
          small: true,
          data: { act: "add-interview" },
        }),
      ),
      h("h2", null, say("people")),
      people.items.map((/** @type {any} */ person) => personRow(person, { edit: () => editPerson(id, person) })),
      row(button(say("person_add"), { press: () => editPerson(id, null), small: true, data: { act: "add-person" } })),
      later.length > 0 &&
        fold(
          say("then_later", later.length),
          {},
          later.map((item) => followUpCard(item, followUpActions(refresh), { level: 4 })),
        ),
    ];
  });
}

/**
 * What is to be written now, and what may come.
 * @param {FollowUp[]} items
 */
function byUrgency(items) {
  const open = items.filter((item) => !["done", "stopped", "skipped"].includes(item.state));
  const now = open.filter((item) => ["due", "late", "blocked_no_address"].includes(item.state));
  return [now, open.filter((item) => !now.includes(item))];
}

/** @param {string} id @param {any} person */
function editPerson(id, person) {
  return view("person", async () => [
    personForm(person, {
      key: `person-${person?.id ?? id}`,
      cancel: () => application(id),
      save: async (typed) => {
        if (person) await call("PATCH", `/people/${person.id}`, typed);
        else await call("POST", "/people", { opportunity_id: id, ...typed });
        await application(id);
      },
    }),
  ]);
}

/** @param {string} words @param {string} said_at */
const readPromise = (words, said_at) => call("POST", "/promises", { words, said_at });

/** @param {string} id @param {any} round @param {any[]} people */
function editInterview(id, round, people) {
  return view("interview", async () => [
    interviewForm(round, people, {
      key: `interview-${round?.id ?? id}`,
      cancel: () => application(id),
      readPromise,
      meet: (name) => call("POST", "/people", { opportunity_id: id, name }),
      save: async (body) => {
        const kept = round
          ? await call("PATCH", `/interviews/${round.id}`, body)
          : await call("POST", "/interviews", { opportunity_id: id, ...body });
        await (round ? application(id) : debrief(id, kept, people));
      },
    }),
  ]);
}

/** @param {string} id @param {any} round @param {any[]} people */
function debrief(id, round, people) {
  const there = people.filter((person) => round.people.includes(person.id));
  return view("debrief", async () => [
    debriefForm(round, there, {
      readPromise,
      cancel: () => application(id),
      save: async (body) => {
        await call("PATCH", `/interviews/${round.id}`, body);
        announce(say("kept"));
        await application(id);
      },
    }),
  ]);
}

// --- one draft

/** @param {object} order */
async function draftFor(order) {
  await view("draft", async () => editor(await call("POST", "/drafts", order)));
}

/** @param {import("../lib/ui/types.js").Draft} draft */
function editor(draft) {
  const path = `/drafts/${draft.id}`;
  const back = () => (main.dataset.opportunity ? application(main.dataset.opportunity) : today());
  const element = draftEditor(draft, {
    save: (patch) => call("PATCH", path, patch),
    reload: () => call("GET", path),
    reword: () => call("PATCH", path, { another: true }),
    event: async (event) => {
      await call("POST", `${path}/events`, { event });
      if (event === "copied") return;
      await back();
      void background.tell({ type: "flush" });
      if (event === "sent") toast(say("noted_as_sent"), { undo: () => call("POST", "/undo", {}).then(back) });
    },
  });
  return [row(button(say("back"), { press: back, look: "quiet", small: true })), element];
}

async function start() {
  const last = await storage.get("last");
  await background.tell({ type: "flush" });
  await (last?.opportunity_id ? application(last.opportunity_id).then(() => storage.remove("last")) : today());
}

document.documentElement.lang = locale();
storage.watch((keys) => {
  if (keys.includes("pairing") && main.querySelector("[data-act=connect]")) void today();
  else void drawBar();
});
void start();
