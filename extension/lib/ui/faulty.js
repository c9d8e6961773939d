// Which field a refusal is about: said at the field itself, where the eye and the cursor go.

import { h, uid } from "./h.js";
import { problemOf } from "./states.js";

/**
 * Mark the fields that the server named, and go to the first.
 * @param {HTMLElement} form
 * @param {unknown} error
 */
export function pointOut(form, error) {
  const found = (problemOf(error).errors ?? []).flatMap(({ pointer, detail }) => {
    const control = controlOf(form, pointer);
    return control ? [mark(control, detail)] : [];
  });
  found[0]?.focus({ preventScroll: true });
  found[0]?.scrollIntoView?.({ block: "center" });
  return found.length > 0;
}

/**
 * Forget what was marked before.
 * @param {HTMLElement} form
 */
export function forgive(form) {
  for (const told of form.querySelectorAll(".field-trouble")) told.remove();
  for (const control of form.querySelectorAll("[aria-invalid]")) {
    control.removeAttribute("aria-invalid");
    const rest = (control.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => !id.startsWith("trouble"));
    control.setAttribute("aria-describedby", rest.join(" "));
    if (!rest.join("")) control.removeAttribute("aria-describedby");
  }
}

/**
 * The control of a pointer such as `/region` or `/company/website`: the innermost part that has one.
 * @param {HTMLElement} form
 * @param {string} pointer
 */
function controlOf(form, pointer) {
  const controls = /** @type {HTMLInputElement[]} */ ([...form.querySelectorAll("[name]")]);
  for (const part of pointer.split("/").reverse()) {
    const control = part && controls.find((each) => each.getAttribute("name") === part);
    if (control) return control;
  }
  return null;
}

/**
 * @param {HTMLElement} control
 * @param {string} detail
 */
function mark(control, detail) {
  const id = uid("trouble");
  const described = [control.getAttribute("aria-describedby"), id].filter(Boolean).join(" ");
  control.setAttribute("aria-invalid", "true");
  control.setAttribute("aria-describedby", described);
  control.after(h("p", { class: "field-trouble", id }, detail));
  return control;
}
