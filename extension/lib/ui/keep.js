// The only file that keeps half-typed words in this browser, so that a reload or a dead server loses nothing.

const PREFIX = "afterword:typed:";

/** @typedef {Pick<Storage, "getItem" | "setItem" | "removeItem">} Shelf */

/** @returns {Shelf | null} */
function ownShelf() {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/**
 * Keep a value under a key; what cannot be kept (a full or forbidden storage) is not worth an error.
 * @param {string} key
 * @param {unknown} value
 * @param {Shelf | null} [shelf]
 */
export function keep(key, value, shelf = ownShelf()) {
  try {
    shelf?.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // Typing goes on; only the second copy is missing.
  }
}

/**
 * What was kept under a key, or null.
 * @param {string} key
 * @param {Shelf | null} [shelf]
 * @returns {any}
 */
export function kept(key, shelf = ownShelf()) {
  try {
    return JSON.parse(shelf?.getItem(PREFIX + key) ?? "null");
  } catch {
    return null;
  }
}

/**
 * @param {string} key
 * @param {Shelf | null} [shelf]
 */
export function drop(key, shelf = ownShelf()) {
  try {
    shelf?.removeItem(PREFIX + key);
  } catch {
    // Nothing was kept, then.
  }
}

/**
 * Keep a form's typed values while they are typed, and put back what an earlier visit left behind.
 * @param {HTMLFormElement} form
 * @param {string} key
 * @returns {() => void} forget, for when they are saved
 */
export function keepForm(form, key) {
  const earlier = /** @type {Record<string, string>} */ (kept(key) ?? {});
  for (const control of typedInto(form)) if (earlier[control.name]) control.value = String(earlier[control.name]);
  const remember = () => keep(key, Object.fromEntries(typedInto(form).map((control) => [control.name, control.value])));
  form.addEventListener("input", remember);
  return () => drop(key);
}

/**
 * The controls of a form that hold words.
 * @param {HTMLFormElement} form
 * @returns {(HTMLInputElement | HTMLTextAreaElement)[]}
 */
function typedInto(form) {
  return [...form.querySelectorAll("input[name]:not([type=checkbox], [type=radio]), textarea[name]")].map(
    (control) => /** @type {HTMLInputElement} */ (control),
  );
}
