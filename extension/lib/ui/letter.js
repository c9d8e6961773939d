// A text one can edit, with its sentences and faults drawn under it: a mirror lies behind a see-through text area.

import { fill, h } from "./h.js";
import { placesOf, segmentsOf, sentenceAt } from "./marks.js";

/** @typedef {import("./types.js").Sentence} Sentence */
/** @typedef {import("./types.js").Finding} Finding */

/**
 * @param {{ label: string, value: string, lang?: string, typed: (text: string) => void, left?: () => void,
 *   looked: (sentence: number | null) => void }} how *looked* names the sentence under the pointer or the caret
 */
export function letter(how) {
  /** @type {Sentence[]} */ let sentences = [];
  /** @type {Finding[]} */ let findings = [];
  const mirror = h("div", { class: "letter-mirror", "aria-hidden": "true", lang: how.lang, dir: "auto" });
  const area = h("textarea", {
    class: "letter-text",
    "aria-label": how.label,
    lang: how.lang,
    dir: "auto",
    spellcheck: "true",
    value: how.value,
  });

  const draw = () => fill(mirror, segmentsOf(area.value, sentences, findings).map(drawn), "\u200b");
  const atCaret = () => how.looked(sentenceAt(placesOf(area.value, sentences), area.selectionStart));
  area.addEventListener("input", () => {
    draw();
    how.typed(area.value);
  });
  area.addEventListener("blur", () => how.left?.());
  for (const event of ["keyup", "click", "focus"]) area.addEventListener(event, atCaret);
  area.addEventListener("pointermove", (event) => how.looked(under(mirror, event)));
  area.addEventListener("pointerleave", () => (document.activeElement === area ? atCaret() : how.looked(null)));
  draw();

  return {
    element: h("div", { class: "letter" }, mirror, area),
    area,
    /** @param {string} text */
    setText(text) {
      area.value = text;
      draw();
    },
    /** @param {Sentence[]} newSentences @param {Finding[]} newFindings */
    mark(newSentences, newFindings) {
      sentences = newSentences;
      findings = newFindings;
      draw();
    },
    /** @param {number | null} sentence */
    light(sentence) {
      for (const span of mirror.children)
        span.classList.toggle("lit", sentence !== null && span.getAttribute("data-sentence") === String(sentence));
    },
    /** @param {number} start @param {number} end */
    select(start, end) {
      area.focus();
      area.setSelectionRange(start, end);
    },
  };
}

/** @param {import("./marks.js").Segment} segment */
function drawn(segment) {
  if (segment.sentence === null && !segment.tier) return segment.text;
  const classes = [segment.factual && "factual", segment.tier && `fault-${segment.tier}`].filter(Boolean).join(" ");
  return h("span", { class: classes || null, data: { sentence: segment.sentence } }, segment.text);
}

/**
 * The sentence of the mirror that lies under the pointer.
 * @param {HTMLElement} mirror
 * @param {PointerEvent} event
 */
function under(mirror, event) {
  const found = document.elementsFromPoint(event.clientX, event.clientY).find((each) => each.parentElement === mirror);
  const sentence = found?.getAttribute("data-sentence");
  return sentence ? Number(sentence) : null;
}
