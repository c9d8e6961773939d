// Fields, choices, ticks, and the form that holds them.

import { busyWhile, button } from "./controls.js";
import { forgive, pointOut } from "./faulty.js";
import { fill, h, uid } from "./h.js";
import { say } from "./say.js";

/**
 * A labelled text field; the control is in `.querySelector("input, textarea")`.
 * @param {string} label
 * @param {{ name: string, value?: string | null, type?: string, lines?: number, hint?: string, placeholder?: string, required?: boolean,
 *   autocomplete?: string, on?: Record<string, EventListener>, list?: string[], lang?: string | null, max?: number, class?: string, inputmode?: string }} how
 */
export function field(label, how) {
  const id = uid("field");
  const options = how.list?.length ? uid("options") : null;
  const attributes = {
    id,
    name: how.name,
    value: how.value ?? "",
    placeholder: how.placeholder,
    required: how.required,
    autocomplete: how.autocomplete ?? "off",
    maxlength: how.max,
    lang: how.lang,
    dir: "auto",
    inputmode: how.inputmode,
    list: options,
    "aria-describedby": how.hint ? `${id}-hint` : null,
    on: how.on,
  };
  const control = how.lines
    ? h("textarea", { ...attributes, list: null, rows: how.lines })
    : h("input", { ...attributes, dir: how.type ? null : "auto", type: how.type ?? "text" });
  return h(
    "div",
    { class: ["field", how.class].filter(Boolean).join(" ") },
    h("label", { for: id }, label, how.required && h("span", { class: "soft" }, ` ${say("needed")}`)),
    control,
    options &&
      h(
        "datalist",
        { id: options },
        (how.list ?? []).map((value) => h("option", { value })),
      ),
    how.hint && h("p", { class: "hint", id: `${id}-hint` }, how.hint),
  );
}

/**
 * A labelled choice among few.
 * @param {string} label
 * @param {{ name: string, value?: string | null, options: [string, string][], hint?: string, on?: Record<string, EventListener>, class?: string, bare?: boolean }} how
 */
export function select(label, how) {
  const id = uid("field");
  const control = h(
    "select",
    { id, name: how.name, on: how.on, "aria-describedby": how.hint ? `${id}-hint` : null },
    how.options.map(([value, text]) => h("option", { value, selected: value === (how.value ?? "") }, text)),
  );
  return h(
    "div",
    { class: ["field", how.class].filter(Boolean).join(" ") },
    h("label", { for: id, class: how.bare ? "unseen" : null }, label),
    control,
    how.hint && h("p", { class: "hint", id: `${id}-hint` }, how.hint),
  );
}

/**
 * A tick box with its label.
 * @param {string} label
 * @param {{ name: string, checked?: boolean, value?: string, on?: Record<string, EventListener>, small?: boolean, type?: "checkbox"|"radio", describe?: string }} how
 */
export function tick(label, how) {
  const id = uid("tick");
  return h(
    "label",
    { class: how.small ? "tick small" : "tick", for: id },
    h("input", {
      id,
      type: how.type ?? "checkbox",
      name: how.name,
      value: how.value ?? "on",
      checked: how.checked ?? false,
      on: how.on,
      "aria-label": how.describe,
    }),
    h("span", null, label),
  );
}

/**
 * The values of a form by name, trimmed; an empty one is null, as the API takes it.
 * @param {HTMLFormElement} form
 * @returns {Record<string, string | null>}
 */
export function values(form) {
  const pairs = [...new FormData(form).entries()].map(([name, value]) => [name, String(value).trim() || null]);
  return Object.fromEntries(pairs);
}

/**
 * A form that sends once at a time, shows what went wrong at its field and above its buttons, and keeps what was typed.
 * @param {{ send: (values: Record<string, string | null>, form: HTMLFormElement) => unknown, cancel?: () => void, label: string, class?: string, name?: string, problem: (error: unknown) => Node }} how
 * @param {...import("./h.js").Children} children
 */
export function form(how, ...children) {
  const trouble = h("div", { class: "form-trouble", role: "alert" });
  const sending = button(how.label, { look: "main", type: "submit" });
  const element = h(
    "form",
    { class: ["form", how.class].filter(Boolean).join(" "), "aria-label": how.name },
    ...children,
    trouble,
    h(
      "div",
      { class: "row actions" },
      sending,
      how.cancel && button(say("cancel"), { look: "quiet", press: how.cancel }),
    ),
  );
  element.addEventListener("submit", (event) => {
    event.preventDefault();
    void busyWhile(sending, async () => {
      fill(trouble);
      forgive(element);
      try {
        await how.send(values(element), element);
      } catch (error) {
        fill(trouble, how.problem(error));
        if (!pointOut(element, error)) trouble.scrollIntoView?.({ block: "nearest" });
      }
    });
  });
  return element;
}
