// The imports so far, each with its report and the way back.

import { card, fold } from "/ui/controls.js";
import { fill, h } from "/ui/h.js";
import { loading, problem } from "/ui/states.js";
import { dayAndTime } from "/ui/when.js";
import { get } from "../api.js";
import { rowList, told, undoButton } from "./report.js";

/** @typedef {import("./report.js").Report} Report */

const SHOWN = 20;

/** @param {() => Promise<void>} reload */
export async function earlierPart(reload) {
  /** @type {{ items: Report[] }} */
  const { items } = await get("/imports");
  if (!items.length) return null;
  return card(
    { title: "Taken in so far", level: 2 },
    h(
      "ul",
      { class: "quiet-list" },
      items.slice(0, SHOWN).map((report) => h("li", null, one(report, reload))),
    ),
  );
}

/**
 * @param {Report} report
 * @param {() => Promise<void>} reload
 */
function one(report, reload) {
  const place = h("div");
  const rows = h("div");
  const open = async () => {
    fill(rows, loading());
    try {
      fill(rows, rowList((await get(`/imports/${encodeURIComponent(report.id)}`)).rows));
    } catch (error) {
      fill(rows, problem(error));
    }
  };
  const gone = report.undone_at ? ", taken back" : "";
  return h(
    "div",
    null,
    h(
      "div",
      { class: "row spread" },
      h("span", { dir: "auto" }, report.name),
      h("span", { class: "soft" }, `${dayAndTime(report.at)} · ${told(report.counts)}${gone}`),
      !report.undone_at && undoButton(report, place, reload),
    ),
    fold("Row by row", { toggled: (on) => on && !rows.childElementCount && void open() }, rows),
    place,
  );
}
