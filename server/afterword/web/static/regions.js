// What is usual where: shown beside a region while it is chosen, with who says so.

import { field } from "/ui/controls.js";
import { fill, h } from "/ui/h.js";
import { get } from "./api.js";

/** @typedef {{ id: string, name: string, expectation: string, window: string, tone: string, note: string, source: string, most?: number }} Custom */

/** @type {Promise<Custom[]> | null} */
let asked = null;

/** @returns {Promise<Custom[]>} */
function customs() {
  asked ??= get("/regions").then(
    ({ items }) => items,
    () => {
      asked = null;
      return [];
    },
  );
  return asked;
}

/** @type {Record<string, string>} */
const EXPECTED = { expected: "is expected", optional: "is welcome, not expected", unusual: "is unusual" };

/** How often to ask about the status there. @type {Record<number, string>} */
const MOST = { 1: "Ask about the status once at most. ", 2: "Ask about the status twice at most. " };

/**
 * A field for a region, which says what is usual there after an interview.
 * @param {string} label
 * @param {string | null | undefined} value
 */
export function regionField(label, value) {
  const told = h("p", { class: "hint custom", role: "status" });
  const element = field(label, {
    name: "region",
    value,
    placeholder: "DE-BE",
    hint: "A country, or a country and its part: NO, DE-BE, US-CA. It decides public holidays.",
    list: [],
    on: { input: (event) => tell(told, /** @type {HTMLInputElement} */ (event.target).value) },
  });
  element.append(told);
  tell(told, value);
  return element;
}

/**
 * @param {HTMLElement} place
 * @param {string | null | undefined} typed
 */
async function tell(place, typed) {
  const country = (typed ?? "").trim().toUpperCase().split("-")[0];
  const custom = country && (await customs()).find((each) => each.id === country);
  fill(place, custom && sentence(custom));
}

/** @param {Custom} custom */
function sentence({ name, expectation, window, note, source, most = 0 }) {
  return [
    h("strong", null, `${name}: `),
    `a thank-you ${EXPECTED[expectation] ?? expectation}, ${window}. ${note} `,
    MOST[most] ?? "",
    h("span", { class: "source" }, `(${source})`),
  ];
}
