// All applications: as a list to look through, or as a board by stage to move them along.

import { button, field, form, select } from "/ui/controls.js";
import { fill, h } from "/ui/h.js";
import { keepForm } from "/ui/keep.js";
import { toast } from "/ui/live.js";
import { empty, problem, stageBadge } from "/ui/states.js";
import { day, inZone } from "/ui/when.js";
import { choices, word } from "/ui/words.js";
import { get, patch, post, undoer } from "../api.js";
import { openIn } from "../block.js";
import { attempt, changed } from "../doings.js";

/** @typedef {import("/ui/types.js").Opportunity} Opportunity */
/** @typedef {import("../routes.js").Visit} Visit */
/** @typedef {{ words: string, stage: string, view: string, shown: number }} View */

const PAGE = 50;
const OVER = new Set(["accepted", "declined", "rejected", "withdrawn", "closed"]);

/** @param {Visit} visit */
export async function page(visit) {
  /** @type {Opportunity[]} */
  let items = (await get("/opportunities")).items ?? [];
  /** @type {View} */
  const view = { words: "", stage: "", view: visit.query.get("view") ?? "list", shown: PAGE };
  const adding = h("div");
  const place = h("div");
  const add = () => openIn(adding, (close) => addForm(visit, close));
  const draw = () =>
    fill(
      place,
      !items.length
        ? nothingYet(add)
        : view.view === "board"
          ? board(matching(items, view), move)
          : list(matching(items, view), view, draw),
    );

  /** @param {Opportunity} item @param {string} stage */
  async function move(item, stage) {
    await attempt(async () => {
      const after = await patch(`/opportunities/${item.id}`, { stage });
      const back = undoer();
      items = items.map((each) => (each.id === item.id ? after : each));
      draw();
      changed();
      toast(`${item.company}: ${word("stage", stage)}.`, {
        undo: () =>
          attempt(async () => {
            await back();
            items = (await get("/opportunities")).items;
            draw();
          }),
      });
    });
  }

  draw();
  if (visit.query.has("add")) requestAnimationFrame(() => void add());
  return [
    h(
      "header",
      { class: "page-head" },
      h("div", null, h("h1", null, "Applications"), h("p", { class: "soft" }, summary(items))),
      h(
        "div",
        { class: "row" },
        views(view, draw),
        button("Add application", { press: add, icon: "plus", look: items.length ? "plain" : "main" }),
      ),
    ),
    adding,
    items.length > 0 && filters(view, draw),
    place,
  ];
}

/** @param {Opportunity[]} items */
function summary(items) {
  const over = items.filter((item) => OVER.has(item.stage)).length;
  return items.length ? `${items.length - over} open${over ? `, ${over} over` : ""}` : "";
}

/** @param {() => void} add */
function nothingYet(add) {
  return empty({
    title: "No application yet.",
    text: "Open a job page and click the Afterword button in your browser, or add one by hand.",
    icon: "applications",
    action: button("Add application", { press: add, look: "main", icon: "plus" }),
  });
}

/**
 * @param {View} view
 * @param {() => void} draw
 */
function views(view, draw) {
  const buttons = /** @type {const} */ (["list", "board"]).map((each) =>
    button(each === "list" ? "List" : "Board", {
      small: true,
      pressed: view.view === each,
      press: () => {
        view.view = each;
        for (const other of buttons)
          other.setAttribute("aria-pressed", String(other.textContent?.toLowerCase() === each));
        draw();
      },
    }),
  );
  return h("div", { class: "row", role: "group", "aria-label": "View" }, buttons);
}

/**
 * @param {View} view
 * @param {() => void} draw
 */
function filters(view, draw) {
  const words = field("Find", {
    name: "find",
    type: "search",
    placeholder: "Company or job",
    on: {
      input: (event) => {
        view.words = /** @type {HTMLInputElement} */ (event.target).value;
        view.shown = PAGE;
        draw();
      },
    },
  });
  const stage = select("Stage", {
    name: "stage",
    options: [["", "All stages"], ["open", "All that are open"], ...choices("stage")],
    on: {
      change: (event) => {
        view.stage = /** @type {HTMLSelectElement} */ (event.target).value;
        view.shown = PAGE;
        draw();
      },
    },
  });
  return h("div", { class: "filters", role: "search" }, words, stage);
}

/**
 * @param {Opportunity[]} items
 * @param {View} view
 */
function matching(items, view) {
  const words = view.words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    const text = `${item.company} ${item.title} ${item.location ?? ""}`.toLocaleLowerCase();
    const stage = !view.stage || item.stage === view.stage || (view.stage === "open" && !OVER.has(item.stage));
    return stage && words.every((each) => text.includes(each));
  });
}

/**
 * @param {Opportunity[]} items
 * @param {View} view
 * @param {() => void} draw
 */
function list(items, view, draw) {
  if (!items.length) return empty({ title: "None matches.", text: "Try fewer words or another stage." });
  const more = items.length - view.shown;
  const next = () => {
    view.shown += PAGE;
    draw();
  };
  return h(
    "div",
    { class: "stack" },
    h("ul", { class: "table-list" }, items.slice(0, view.shown).map(listRow)),
    more > 0 && h("div", null, button(`Show ${Math.min(more, PAGE)} more of ${more}`, { press: next })),
  );
}

/** @param {Opportunity} item */
function listRow(item) {
  return h(
    "li",
    { data: { opportunity: item.id } },
    h(
      "div",
      { class: "grow" },
      h(
        "p",
        { class: "lead", dir: "auto" },
        h("a", { href: `/applications/${item.id}` }, item.title || "Untitled job"),
      ),
      h("p", { class: "about", dir: "auto" }, [item.company, item.location].filter(Boolean).join(" · ")),
    ),
    item.created_at && h("span", { class: "soft small" }, `since ${day(inZone(item.created_at))}`),
    stageBadge(item.stage),
  );
}

/**
 * @param {Opportunity[]} items
 * @param {(item: Opportunity, stage: string) => unknown} move
 */
function board(items, move) {
  return h(
    "div",
    { class: "board", tabindex: "0", role: "region", "aria-label": "Applications by stage" },
    choices("stage").map(([stage, label]) => column(stage, label, items, move)),
  );
}

/**
 * @param {string} stage
 * @param {string} label
 * @param {Opportunity[]} items
 * @param {(item: Opportunity, stage: string) => unknown} move
 */
function column(stage, label, items, move) {
  const here = items.filter((item) => item.stage === stage);
  const element = h(
    "section",
    { "aria-label": label, data: { stage } },
    h("h2", null, `${label} (${here.length})`),
    here.map((item) => boardCard(item, move)),
  );
  element.addEventListener("dragover", (event) => {
    event.preventDefault();
    element.classList.add("is-target");
  });
  element.addEventListener("dragleave", () => element.classList.remove("is-target"));
  element.addEventListener("drop", (event) => {
    event.preventDefault();
    element.classList.remove("is-target");
    const item = items.find((each) => each.id === event.dataTransfer?.getData("text/plain"));
    if (item && item.stage !== stage) void move(item, stage);
  });
  return element;
}

/**
 * @param {Opportunity} item
 * @param {(item: Opportunity, stage: string) => unknown} move
 */
function boardCard(item, move) {
  const card = h(
    "article",
    { class: "card", draggable: "true", data: { opportunity: item.id } },
    h(
      "p",
      { dir: "auto" },
      h("a", { href: `/applications/${item.id}`, draggable: "false" }, item.title || "Untitled job"),
    ),
    h("p", { class: "about", dir: "auto" }, item.company),
    select(`Stage of ${item.title}, ${item.company}`, {
      name: "stage",
      value: item.stage,
      options: choices("stage"),
      bare: true,
      on: { change: (event) => void move(item, /** @type {HTMLSelectElement} */ (event.target).value) },
    }),
  );
  card.addEventListener("dragstart", (event) => event.dataTransfer?.setData("text/plain", item.id));
  return card;
}

/**
 * @param {Visit} visit
 * @param {() => void} close
 */
function addForm(visit, close) {
  const element = form(
    {
      label: "Add",
      name: "Add application",
      class: "card",
      cancel: close,
      problem,
      send: async (typed) => {
        const { company, website, ...job } = typed;
        const given = Object.fromEntries(Object.entries(job).filter(([, value]) => value));
        const made = await post("/opportunities", {
          ...given,
          company: { name: company, ...(website ? { website } : {}) },
        });
        forget();
        visit.go(`/applications/${made.id}`);
      },
    },
    h(
      "div",
      { class: "fields two" },
      field("Company", { name: "company", required: true }),
      field("Job title", { name: "title", required: true }),
      field("Address of the ad", { name: "url", type: "url" }),
      field("Company's website", {
        name: "website",
        type: "url",
        hint: "Its blog and news are found from there.",
      }),
      field("Location", { name: "location" }),
      select("Stage", { name: "stage", value: "applied", options: choices("stage") }),
    ),
  );
  const forget = keepForm(element, "application:new");
  return element;
}
