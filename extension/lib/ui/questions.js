// What a draft needs to know and nobody has told it yet: asked beside the text, answered in place.

import { busyWhile, button } from "./controls.js";
import { fill, h, uid } from "./h.js";
import { say } from "./say.js";
import { problem } from "./states.js";

/** @typedef {import("./types.js").Question} Question */

/** Questions that have two answers only: each is a button, so that none can be mistyped. @type {Record<string, string[]>} */
const CHOICES = { address: ["first_name", "title_surname"] };

/**
 * @param {Question[]} questions
 * @param {(id: string, answer: string) => unknown} answer
 * @param {Record<string, string>} [answers] those given before: what was chosen is not asked again
 */
export function questionCards(questions, answer, answers = {}) {
  return questions.map((question) => {
    const choices = CHOICES[question.id];
    if (!choices) return questionCard(question, answer);
    return answers[question.id] ? null : choiceCard(question, choices, answer);
  });
}

/**
 * @param {Question} question
 * @param {string[]} choices
 * @param {(id: string, answer: string) => unknown} answer
 */
function choiceCard(question, choices, answer) {
  const id = uid("question");
  const trouble = h("div");
  const choose = async (/** @type {string} */ choice) => {
    try {
      await answer(question.id, choice);
    } catch (error) {
      fill(trouble, problem(error));
    }
  };
  return h(
    "div",
    { class: "question", role: "group", "aria-labelledby": id, data: { question: question.id } },
    h("p", { class: "ask", id, dir: "auto" }, question.ask),
    h("p", { class: "hint", dir: "auto" }, question.why),
    h(
      "div",
      { class: "row" },
      choices.map((choice) =>
        button(say(`${question.id}_${choice}`), { press: () => choose(choice), small: true, data: { choice } }),
      ),
    ),
    trouble,
  );
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
