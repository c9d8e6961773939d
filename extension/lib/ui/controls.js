// Buttons, fields, chips: the small parts that all pages and panels are made of.

import { fill, h, uid } from "./h.js";
import { icon } from "./icons.js";

/** @typedef {import("./icons.js").IconName} IconName */
/** @typedef {import("./h.js").Child} Child */

/**
 * A button; *press* may be async: while it runs the button is busy and cannot be pressed again.
 * @param {string} label
 * @param {{ press?: (event: Event) => unknown, look?: "main"|"plain"|"quiet"|"danger", icon?: IconName, small?: boolean,
 *   type?: "button"|"submit", name?: string, hint?: string, class?: string, data?: object, pressed?: boolean, disabled?: boolean }} [how]
 */
export function button(label, how = {}) {
  const classes = ["button", how.look ?? "plain", how.small && "small", how.class].filter(Boolean).join(" ");
  const element = h(
    "button",
    {
      type: how.type ?? "button",
      class: classes,
      "aria-label": how.name,
      "aria-pressed": how.pressed === undefined ? null : String(how.pressed),
      title: how.hint,
      data: how.data,
      disabled: how.disabled ?? false,
    },
    how.icon && icon(how.icon),
    h("span", { class: "label" }, label),
  );
  if (how.press) element.addEventListener("click", (event) => void busyWhile(element, () => how.press?.(event)));
  return element;
}

/**
 * Mark an element busy while work runs; a second call meanwhile does nothing.
 * @template T
 * @param {HTMLElement} element
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T | undefined>}
 */
export async function busyWhile(element, work) {
  if (element.getAttribute("aria-busy") === "true") return undefined;
  element.setAttribute("aria-busy", "true");
  try {
    return await work();
  } finally {
    element.removeAttribute("aria-busy");
  }
}

/**
 * A link; one that leaves opens in a new tab and tells nothing about where it came from.
 * @param {string} label
 * @param {string | null | undefined} address
 * @param {{ look?: "link"|"main"|"plain"|"quiet", icon?: IconName, small?: boolean, press?: (event: Event) => unknown, class?: string, name?: string }} [how]
 */
export function link(label, address, how = {}) {
  const away = /^https?:/i.test(address ?? "");
  const classes = how.look && how.look !== "link" ? ["button", how.look, how.small && "small", how.class] : [how.class];
  return h(
    "a",
    {
      href: address,
      class: classes.filter(Boolean).join(" ") || null,
      target: away ? "_blank" : null,
      rel: away ? "noopener noreferrer" : null,
      "aria-label": how.name,
      on: { click: how.press },
    },
    how.icon && icon(how.icon),
    h("span", { class: "label" }, label),
    away && h("span", { class: "unseen" }, " (opens in a new tab)"),
  );
}

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
    h("label", { for: id }, label, how.required && h("span", { class: "soft" }, " (needed)")),
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
 * A small statement; with *press* it is a button.
 * @param {Child} label
 * @param {{ tone?: "good"|"warn"|"stop"|"accent", press?: (event: Event) => unknown, hint?: string, icon?: IconName, pressed?: boolean, name?: string }} [how]
 */
export function chip(label, how = {}) {
  const classes = ["chip", how.tone].filter(Boolean).join(" ");
  const inside = [how.icon && icon(how.icon), h("span", { dir: "auto" }, label)];
  if (!how.press) return h("span", { class: classes, title: how.hint }, inside);
  const element = h(
    "button",
    {
      type: "button",
      class: classes,
      title: how.hint,
      "aria-label": how.name,
      "aria-pressed": how.pressed === undefined ? null : String(how.pressed),
    },
    inside,
  );
  element.addEventListener("click", (event) => void busyWhile(element, () => how.press?.(event)));
  return element;
}

/**
 * @param {...(Node | null | undefined | false | (Node | null | undefined | false)[])} items
 */
export function row(...items) {
  return h("div", { class: "row" }, ...items);
}

/**
 * A card: a heading with its side, and what belongs to it.
 * @param {{ title?: Child, level?: 2|3|4, side?: Child | Child[], class?: string, id?: string }} how
 * @param {...import("./h.js").Children} children
 */
export function card(how, ...children) {
  const id = how.id ?? uid("card");
  const heading = how.title
    ? h(/** @type {"h3"} */ (`h${how.level ?? 3}`), { id: `${id}-title`, dir: "auto" }, how.title)
    : null;
  return h(
    "section",
    {
      class: ["card", how.class].filter(Boolean).join(" "),
      id,
      "aria-labelledby": heading ? `${id}-title` : null,
    },
    (heading || how.side) && h("header", { class: "card-head" }, heading, how.side),
    ...children,
  );
}

/**
 * Something that opens on demand.
 * @param {Child} summary
 * @param {{ open?: boolean, class?: string, toggled?: (open: boolean) => void }} how
 * @param {...import("./h.js").Children} children
 */
export function fold(summary, how, ...children) {
  const element = h(
    "details",
    { class: ["fold", how.class].filter(Boolean).join(" "), open: how.open ?? false },
    h("summary", null, summary),
    ...children,
  );
  element.addEventListener("toggle", () => how.toggled?.(element.open));
  return element;
}

/**
 * Choices that open over what is below, and close again when one is taken, on Escape, and when attention goes elsewhere.
 * @param {string} label
 * @param {HTMLElement[]} choices
 * @param {{ up?: boolean }} [how]
 */
export function menu(label, choices, how = {}) {
  const list = h("div", { class: "menu-list" }, choices);
  const element = fold(
    label,
    { class: how.up ? "menu up" : "menu", toggled: (open) => open && keepInSight(element, list) },
    list,
  );
  const close = () => {
    element.open = false;
  };
  list.addEventListener("click", close);
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !element.open) return;
    close();
    element.querySelector("summary")?.focus();
  });
  element.addEventListener("focusout", (event) => {
    if (!(event.relatedTarget instanceof Node && element.contains(event.relatedTarget))) setTimeout(close, 200);
  });
  return element;
}

/**
 * Open towards the other side where there is no room.
 * @param {HTMLElement} element
 * @param {HTMLElement} list
 */
function keepInSight(element, list) {
  element.classList.remove("flip");
  if (list.getBoundingClientRect().right > document.documentElement.clientWidth) element.classList.add("flip");
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
 * A form that sends once at a time, shows what went wrong above its buttons, and keeps what was typed.
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
    h("div", { class: "row actions" }, sending, how.cancel && button("Cancel", { look: "quiet", press: how.cancel })),
  );
  element.addEventListener("submit", (event) => {
    event.preventDefault();
    void busyWhile(sending, async () => {
      fill(trouble);
      try {
        await how.send(values(element), element);
      } catch (error) {
        fill(trouble, how.problem(error));
      }
    });
  });
  return element;
}
