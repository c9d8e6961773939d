// What a sentence rests on, shown for the one that is looked at and, for everybody, as a list of all.

import { fold } from "./controls.js";
import { fill, h } from "./h.js";
import { isFactual } from "./marks.js";
import { say } from "./say.js";
import { word } from "./words.js";

/** @typedef {import("./types.js").Draft} Draft */
/** @typedef {import("./types.js").Sentence} Sentence */

/**
 * A panel under the text; `show` says which sentence is looked at.
 * @param {() => Draft} draft
 */
export function factsPanel(draft) {
  const element = h("div", { class: "facts-panel" });
  const idle = () => ((draft().sentences ?? []).some(isFactual) ? say("facts_idle") : say("facts_none"));
  /** @param {number | null} index */
  const show = (index) => {
    const sentence = index === null ? undefined : draft().sentences?.[index];
    element.classList.toggle("is-active", Boolean(sentence));
    if (sentence) fill(element, restsOn(sentence, draft()));
    else fill(element, h("p", { class: "soft" }, idle()));
  };
  show(null);
  return { element, show };
}

/**
 * @param {Sentence} sentence
 * @param {Draft} draft
 */
function restsOn(sentence, draft) {
  const facts = sentence.from
    .filter((id) => id !== "courtesy")
    .map((id) => draft.facts?.find((fact) => fact.id === id) ?? { id, text: id, source: "" });
  if (!facts.length) return h("p", { class: "soft" }, say("facts_courtesy"));
  return h(
    "ul",
    { class: "facts", "aria-label": say("rests_on") },
    facts.map((fact) =>
      h(
        "li",
        null,
        h("span", { class: "fact-text", dir: "auto" }, fact.text),
        fact.source && h("span", { class: "soft" }, ` · ${word("source", fact.source)}`),
      ),
    ),
  );
}

/**
 * Every sentence with what it rests on.
 * @param {Draft} draft
 */
export function factsList(draft) {
  const sentences = draft.sentences ?? [];
  if (!sentences.length) return null;
  return fold(
    say("facts_all"),
    { class: "all-facts" },
    h(
      "ol",
      { class: "lines" },
      sentences.map((sentence) =>
        h(
          "li",
          null,
          h("p", { dir: "auto", class: isFactual(sentence) ? null : "soft" }, sentence.text),
          restsOn(sentence, draft),
        ),
      ),
    ),
  );
}
