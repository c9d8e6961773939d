// The notes of an interview line by line, with what must stay out of every draft.

import { tick } from "./controls.js";
import { fill, h } from "./h.js";
import { announce } from "./live.js";
import { say } from "./say.js";
import { problem } from "./states.js";

/** @typedef {import("./types.js").Interview} Interview */

/**
 * The notes line by line; a ticked line never reaches a draft.
 * @param {Interview} interview
 * @param {{ save: (lines: import("./types.js").NoteLine[]) => unknown, nameOf?: (id: string) => string | undefined }} how
 */
export function noteLines(interview, how) {
  const lines = interview.lines ?? [];
  if (!lines.length) return null;
  return h(
    "ul",
    { class: "lines note-lines", "aria-label": say("your_notes") },
    lines.map((line) => {
      // Only the line that was ticked is sent: the others may have been marked in another place.
      let marked = line;
      return noteLine(line, how, (mark, on) => {
        marked = { ...marked, [mark]: on };
        return how.save([marked]);
      });
    }),
  );
}

/**
 * @param {import("./types.js").NoteLine} line
 * @param {{ nameOf?: (id: string) => string | undefined }} how
 * @param {(mark: "private" | "confidential", on: boolean) => unknown} save
 */
function noteLine(line, how, save) {
  const element = h("li", { data: { line: line.id } });
  const boxes = /** @type {const} */ (["private", "confidential"]).map((mark) =>
    tick(say(mark), {
      name: mark,
      small: true,
      checked: line[mark] ?? false,
      describe: `${say(mark)}: ${line.text.slice(0, 80)}`,
      on: { change: (event) => void marked(mark, /** @type {HTMLInputElement} */ (event.target)) },
    }),
  );
  const held = () =>
    element.classList.toggle(
      "is-held",
      [...element.querySelectorAll("input")].some((box) => box.checked),
    );
  /** @param {"private" | "confidential"} mark @param {HTMLInputElement} box */
  async function marked(mark, box) {
    held();
    try {
      await save(mark, box.checked);
      announce(box.checked ? say("line_out") : say("line_in"));
    } catch (error) {
      box.checked = !box.checked;
      held();
      element.append(problem(error));
    }
  }
  const who = speaker(line, line.person_id ? how.nameOf?.(line.person_id) : undefined);
  fill(
    element,
    h("p", { dir: "auto" }, who && h("strong", null, `${who}: `), line.text),
    h("div", { class: "row" }, boxes),
  );
  held();
  return element;
}

/**
 * Whose line it is, unless the line itself begins with that name.
 * @param {import("./types.js").NoteLine} line
 * @param {string | undefined} name
 */
function speaker(line, name) {
  const first = name?.split(/\s+/)[0];
  return first && !line.text.toLocaleLowerCase().startsWith(first.toLocaleLowerCase()) ? name : undefined;
}
