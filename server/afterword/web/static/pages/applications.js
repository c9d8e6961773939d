// All applications: as a list to look through, or as a board by stage to move them along.

import { button, field, link, select } from "/ui/controls.js";
import { fill, h } from "/ui/h.js";
import { empty, stageBadge } from "/ui/states.js";
import { day, inZone } from "/ui/when.js";
import { choices, word } from "/ui/words.js";
import { get, patch, withQuery } from "../api.js";
import { addForm } from "../applications/add.js";
import { board } from "../applications/board.js";
import { block, openIn } from "../block.js";
import { attempt } from "../doings.js";
import { pagedList } from "../pager.js";
import { undoable } from "../saving.js";

/** @typedef {import("/ui/types.js").Opportunity} Opportunity */
/** @typedef {import("../routes.js").Visit} Visit */
/** @typedef {{ words: string, stage: string, view: string }} View */
/** @typedef {{ reload: () => Promise<unknown>, element: HTMLElement }} Shown */

const PAGE = 50;
const ON_BOARD = 200;
const PAUSE_MS = 150;

/** @param {Visit} visit */
export async function page(visit) {
  const { total, open } = await get(withQuery("/opportunities", { brief: true, limit: 1 }));
  /** @type {View} */
  const view = { words: "", stage: "", view: visit.query.get("view") ?? "list" };
  const adding = h("div", { class: "adding" });
  const place = h("div");
  const add = () => openIn(adding, (close) => addForm(visit, close));
  /** @type {Shown} */ let shown;
  const draw = () => {
    shown = view.view === "board" ? onBoard(view, move) : asList(view);
    fill(place, shown.element);
  };

  /** @param {Opportunity} item @param {string} stage */
  const move = (item, stage) =>
    attempt(async () => {
      await patch(`/opportunities/${item.id}`, { stage });
      undoable(`${item.company}: ${word("stage", stage)}.`, () => shown.reload());
      await shown.reload();
      focusOn(place, item.id);
    });

  if (visit.query.has("add")) requestAnimationFrame(() => void add());
  if (!total) {
    fill(place, nothingYet(add));
    return [heading(""), adding, place];
  }
  draw();
  const tools = h(
    "div",
    { class: "row" },
    views(view, draw),
    button("Add application", { press: add, icon: "plus", look: "main" }),
  );
  const over = total - open;
  return [
    heading(`${open} open${over ? `, ${over} over` : ""}`, tools),
    adding,
    filters(view, () => shown.reload()),
    place,
  ];
}

/**
 * @param {string} summary
 * @param {Node} [tools]
 */
function heading(summary, tools) {
  return h(
    "header",
    { class: "page-head" },
    h("div", null, h("h1", null, "Applications"), summary && h("p", { class: "soft" }, summary)),
    tools,
  );
}

/** @param {() => void} add */
function nothingYet(add) {
  return empty({
    title: "No application yet.",
    text: "Open a job page and click the Afterword button in your browser, or add one by hand. Interview invitations, mails and lists can be brought in, too.",
    icon: "applications",
    action: h(
      "div",
      { class: "row actions" },
      button("Add application", { press: add, look: "main", icon: "plus" }),
      link("Bring in files", "/import"),
    ),
  });
}

/**
 * @param {View} view
 * @param {() => void} draw
 */
function views(view, draw) {
  const buttons = /** @type {const} */ (["list", "board"]).map((each) =>
    button(each === "list" ? "List" : "Board", {
      pressed: view.view === each,
      class: "segment",
      press: () => {
        view.view = each;
        for (const other of buttons)
          other.setAttribute("aria-pressed", String(other.textContent?.toLowerCase() === each));
        history.replaceState(null, "", withQuery("/applications", { view: each === "board" ? each : "" }));
        draw();
      },
    }),
  );
  return h("div", { class: "segments", role: "group", "aria-label": "View" }, buttons);
}

/**
 * @param {View} view
 * @param {() => void} look
 */
function filters(view, look) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */ let timer;
  const words = field("Find", {
    name: "find",
    type: "search",
    placeholder: "Company, job or place",
    on: {
      input: (event) => {
        view.words = /** @type {HTMLInputElement} */ (event.target).value;
        clearTimeout(timer);
        timer = setTimeout(look, PAUSE_MS);
      },
    },
  });
  const stage = select("Stage", {
    name: "stage",
    options: [["", "All stages"], ["open", "All that are open"], ...choices("stage")],
    on: {
      change: (event) => {
        view.stage = /** @type {HTMLSelectElement} */ (event.target).value;
        look();
      },
    },
  });
  return h("div", { class: "filters", role: "search" }, words, stage);
}

/**
 * @param {View} view
 * @param {number} limit
 * @param {string} [cursor]
 */
const ask = (view, limit, cursor = "") =>
  get(withQuery("/opportunities", { brief: true, q: view.words.trim(), stage: view.stage, limit, cursor }));

/**
 * @param {View} view
 * @returns {Shown}
 */
function asList(view) {
  return pagedList({
    class: "table-list",
    ask: (cursor) => ask(view, PAGE, cursor),
    row: listRow,
    none: () => empty({ title: "None matches.", text: "Try fewer words or another stage." }),
  });
}

/**
 * @param {View} view
 * @param {(item: Opportunity, stage: string) => unknown} move
 * @returns {Shown}
 */
function onBoard(view, move) {
  return block(async () => {
    const { items, next } = await ask(view, ON_BOARD);
    return [
      board(items, move),
      next && h("p", { class: "hint" }, `The newest ${ON_BOARD} are on the board; find others by their words.`),
    ];
  });
}

/**
 * The card that was moved keeps the focus where it stands now.
 * @param {HTMLElement} place
 * @param {string} id
 */
function focusOn(place, id) {
  const select = place.querySelector(`[data-opportunity="${CSS.escape(id)}"] select`);
  if (select instanceof HTMLElement) select.focus();
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
