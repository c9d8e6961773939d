// What is read out of an interview: promises in the notes, to be confirmed, and who is to be thanked how.

import { button, chip } from "/ui/controls.js";
import { h } from "/ui/h.js";
import { promiseText } from "/ui/promise.js";

/** @typedef {import("/ui/types.js").Interview} Interview */
/** @typedef {{ person_id: string, how: "own_note" | "through_coordinator" | "ask", why: string, through?: string | null }} Recipient */

/**
 * Words in the notes that sound like a promise: nothing counts from them until the person says so.
 * @param {Interview & { promises_found?: import("/ui/types.js").Promised[] }} interview
 * @param {(words: string) => unknown} keep
 */
export function promisesFound(interview, keep) {
  const found = interview.promises_found ?? [];
  if (!found.length) return null;
  return h(
    "div",
    { class: "notice found", data: { found: "promise" } },
    h("p", null, h("strong", null, "Did they promise this?"), " It stands in your notes."),
    h(
      "ul",
      { class: "lines" },
      found.map((each) =>
        h(
          "li",
          null,
          h("p", { dir: "auto" }, `“${each.evidence ?? each.words}”`),
          h("p", { class: "hint" }, promiseText(each)),
          h(
            "div",
            { class: "row" },
            button("Yes, count from it", { press: () => keep(each.words), small: true, data: { act: "keep-promise" } }),
          ),
        ),
      ),
    ),
  );
}

const WAYS = /** @type {const} */ ({
  own_note: { text: "a note of their own", tone: "good" },
  through_coordinator: { text: "through the coordinator", tone: undefined },
  ask: { text: "cannot be reached yet", tone: "warn" },
});

/**
 * Who gets a note, who is covered, who cannot be reached; nothing where everybody simply gets one.
 * @param {Interview & { recipients?: Recipient[] }} interview
 * @param {(id: string) => string | undefined} nameOf
 */
export function recipientsOf(interview, nameOf) {
  const all = interview.recipients ?? [];
  if (all.every((each) => each.how === "own_note")) return null;
  return h(
    "div",
    { class: "recipients" },
    h("h4", null, "Who gets a thank-you"),
    h(
      "ul",
      { class: "lines" },
      all.map((each) =>
        h(
          "li",
          { data: { recipient: each.person_id, how: each.how } },
          h(
            "div",
            { class: "row spread" },
            h("span", { dir: "auto" }, nameOf(each.person_id) ?? "Somebody"),
            chip(WAYS[each.how].text, { tone: WAYS[each.how].tone }),
          ),
          each.how !== "own_note" && h("p", { class: "hint", dir: "auto" }, each.why),
        ),
      ),
    ),
  );
}
