// The only file that makes elements: text always becomes text nodes, never markup.

/** @typedef {Node | string | number | null | undefined | false} Child */
/** @typedef {Child | Child[]} Children */

const SAFE_ADDRESS = /^(https?:|mailto:|tel:|sms:|\/(?!\/)|[?#])/i;

/**
 * Whether an address may be followed: web, mail, telephone, or a place in this program; never script.
 * @param {unknown} address
 * @returns {boolean}
 */
export function isSafeAddress(address) {
  return typeof address === "string" && SAFE_ADDRESS.test(address.trim());
}

/**
 * Make an element. Attributes: `on` holds listeners, `data` data attributes, functions and properties stay as they
 * are, `null`, `undefined` and `false` are left out, and unsafe addresses are dropped.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, unknown> | null} [attributes]
 * @param {...Children} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) setAttribute(element, name, value);
  append(element, children);
  return element;
}

/**
 * Replace everything in an element.
 * @template {Element} E
 * @param {E} element
 * @param {...Children} children
 * @returns {E}
 */
export function fill(element, ...children) {
  element.replaceChildren();
  append(element, children);
  return element;
}

/**
 * @param {Element} element
 * @param {Children[]} children
 */
function append(element, children) {
  for (const child of children.flat()) {
    if (child === null || child === undefined || child === false) continue;
    element.append(typeof child === "number" ? String(child) : child);
  }
}

const PROPERTIES = new Set(["value", "checked", "disabled", "selected", "hidden", "open", "indeterminate"]);

/**
 * @param {HTMLElement} element
 * @param {string} name
 * @param {unknown} value
 */
function setAttribute(element, name, value) {
  if (name === "on") return listen(element, /** @type {Record<string, EventListener | undefined>} */ (value));
  if (name === "data") return void Object.assign(element.dataset, withoutEmpty(value));
  if (value === null || value === undefined) return;
  if (PROPERTIES.has(name)) return void Reflect.set(element, name, value);
  if (value === false) return;
  if ((name === "href" || name === "action") && !isSafeAddress(value)) return;
  element.setAttribute(name, value === true ? "" : String(value));
}

/**
 * @param {HTMLElement} element
 * @param {Record<string, EventListener | undefined>} listeners
 */
function listen(element, listeners) {
  for (const [event, listener] of Object.entries(listeners ?? {})) {
    if (listener) element.addEventListener(event, listener);
  }
}

/** @param {unknown} data */
function withoutEmpty(data) {
  const entries = Object.entries(/** @type {object} */ (data ?? {}));
  return Object.fromEntries(entries.filter(([, value]) => value !== null && value !== undefined));
}

let counter = 0;

/**
 * An id no other element has, to tie labels and descriptions to their controls.
 * @param {string} stem
 */
export function uid(stem) {
  counter += 1;
  return `${stem}-${counter}`;
}
