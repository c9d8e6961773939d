// What is pressed or followed: buttons, links, chips.

import { h } from "./h.js";
import { icon } from "./icons.js";
import { say } from "./say.js";

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
    away && h("span", { class: "unseen" }, ` ${say("opens_in_new_tab")}`),
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
