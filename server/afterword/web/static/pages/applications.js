// All applications: as a list to look through, or as a board by stage to move them along.

import { button, field, select } from "/ui/controls.js";
import { fill, h } from "/ui/h.js";
import { toast } from "/ui/live.js";
import { empty, stageBadge } from "/ui/states.js";
import { day, inZone } from "/ui/when.js";
import { choices, word } from "/ui/words.js";
import { get, patch, undoer } from "../api.js";
import { addForm } from "../applications/add.js";
import { board } from "../applications/board.js";
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
      items.length > 0 &&
        h("div", { class: "row" }, views(view, draw), button("Add application", { press: add, icon: "plus" })),
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
