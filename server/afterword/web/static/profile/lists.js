// The lists of the profile that one edits line by line: facts (and gaps, told apart), and samples of one's writing.

import { button } from "/ui/controls.js";
import { h } from "/ui/h.js";

/** @typedef {{ id: string, text: string }} Fact */

const GAP =
  /^(no|not|never|none|nothing|kein\w*|nicht|nie|pas|jamais|aucun\w*|sin|nunca|ning[uú]n\w*)\b|\byet\.?$|nothing in production/i;

/** @param {Fact[]} facts */
export function factsEdit(facts) {
  let made = 0;
  const list = h("div", { class: "facts-edit" });
  const add = (/** @type {Fact} */ fact) => {
    const input = h("input", {
      type: "text",
      name: `fact:${fact.id}`,
      value: fact.text,
      dir: "auto",
      "aria-label": "A fact",
      data: { fact: fact.id },
    });
    /** @type {HTMLElement} */
    const line = h(
      "div",
      { class: "row" },
      input,
      button("Remove", {
        press: () => line.remove(),
        look: "quiet",
        icon: "skip",
        class: "only-icon",
        name: "Remove this fact",
      }),
    );
    const look = () => line.classList.toggle("gap", GAP.test(input.value.trim()));
    input.addEventListener("input", look);
    input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      another();
    });
    look();
    list.append(line);
    return input;
  };
  const another = () => {
    made += 1;
    add({ id: `f${Date.now().toString(36)}${made}`, text: "" }).focus();
  };
  for (const fact of facts) add(fact);
  const read = () =>
    [...list.querySelectorAll("input")]
      .map((input) => ({ id: String(input.dataset.fact), text: input.value.trim() }))
      .filter((fact) => fact.text);
  if (!facts.length) add({ id: "f1", text: "" });
  return {
    element: h(
      "div",
      { class: "stack" },
      list,
      h("div", null, button("Add a fact", { press: another, icon: "plus", small: true })),
    ),
    read,
  };
}

/** @param {string[]} samples */
export function samplesEdit(samples) {
  const list = h("div", { class: "stack" });
  const add = (/** @type {string} */ text) =>
    list.append(h("textarea", { rows: 3, dir: "auto", value: text, "aria-label": "A message you wrote" }));
  for (const sample of samples.length ? samples : [""]) add(sample);
  const element = h(
    "div",
    { class: "stack" },
    list,
    h("div", null, button("Add another", { press: () => add(""), icon: "plus", small: true })),
  );
  const read = () => [...list.querySelectorAll("textarea")].map((area) => area.value.trim()).filter(Boolean);
  return { element, read };
}
