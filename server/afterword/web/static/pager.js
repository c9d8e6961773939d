// A list that comes in pages: the first one at once, more on demand, and a new search replaces it all.

import { button } from "/ui/controls.js";
import { fill, h } from "/ui/h.js";
import { announce } from "/ui/live.js";
import { problem } from "/ui/states.js";

/** @typedef {{ items: any[], next?: string | null, total?: number }} Answer */
/**
 * @typedef {object} Paged
 * @property {(cursor: string) => Promise<Answer>} ask one page; "" is the first
 * @property {(item: any) => Node} row
 * @property {() => Node} none what stands there when the list is empty
 * @property {(answer: Answer) => void} [counted] told about each first page
 * @property {"ul" | "ol" | "div"} [tag]
 * @property {string} [class]
 */

/** @param {Paged} how */
export function pagedList(how) {
  const list = h(how.tag ?? "ul", { class: how.class ?? "quiet-list" });
  const more = h("div", { class: "row actions" });
  const place = h("div", { class: "paged" });
  let turn = 0;

  /** @param {string} cursor */
  async function next(cursor) {
    turn += 1;
    const mine = turn;
    try {
      const answer = await how.ask(cursor);
      if (mine === turn) show(answer, cursor);
    } catch (error) {
      if (mine === turn) fill(cursor ? more : place, problem(error, { again: () => next(cursor) }));
    }
  }

  /** @param {Answer} answer @param {string} cursor */
  function show(answer, cursor) {
    if (!cursor) {
      list.replaceChildren();
      how.counted?.(answer);
      fill(place, answer.items.length ? [list, more] : how.none());
    }
    const rows = answer.items.map(how.row);
    list.append(...rows);
    const { next: following, total } = answer;
    const left = total ? total - list.children.length : 0;
    fill(more, following && button(left ? `Show more (${left} left)` : "Show more", { press: () => next(following) }));
    if (cursor) arriveAt(rows);
  }

  return { element: place, reload: () => next(""), ready: next("") };
}

/**
 * Go on where the list was left: the button that was pressed may be gone.
 * @param {Node[]} rows
 */
function arriveAt(rows) {
  const [first] = rows;
  if (!(first instanceof HTMLElement)) return;
  const stop = first.querySelector("a, button");
  if (stop instanceof HTMLElement) stop.focus({ preventScroll: true });
  announce(`${rows.length} more`);
}
