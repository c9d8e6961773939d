// What a draft needs to know and nobody has told it yet: asked beside the text, answered in place.

import { busyWhile, button } from "./controls.js";
import { fill, h, uid } from "./h.js";
import { say } from "./say.js";
import { problem } from "./states.js";

/** @typedef {import("./types.js").Question} Question */

/**
 * @param {Question[]} questions
 * @param {(id: string, answer: string) => unknown} answer
 */
export function questionCards(questions, answer) {
  return questions.map((question) => questionCard(question, answer));
}

/**
 * @param {Question} question
 * @param {(id: string, answer: string) => unknown} answer
 */
function questionCard(question, answer) {
  const id = uid("question");
  const input = h("input", {
    id,
    type: "text",
    dir: "auto",
    autocomplete: "off",
    "aria-describedby": `${id}-why`,
  });
  const trouble = h("div");
  const use = button(say("use_this"), { type: "submit", look: "main", small: true });
  const form = h(
    "form",
    { class: "question", data: { question: question.id } },
    h("label", { for: id, dir: "auto" }, question.ask),
    h("p", { class: "hint", id: `${id}-why`, dir: "auto" }, question.why),
    h("div", { class: "row nowrap" }, input, use),
    trouble,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (!text) return input.focus();
    void busyWhile(use, async () => {
      try {
        await answer(question.id, text);
      } catch (error) {
        fill(trouble, problem(error));
      }
    });
  });
  return form;
}
