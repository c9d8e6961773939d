// The only file that finds words: every visible text has a key, and stands in `_locales/<language>/messages.json`.

/** @typedef {(key: string, parts: string[]) => string} Lookup finds a message, its `$1`…`$9` filled; "" where there is none */

/** @type {Lookup | null} */
let lookup = null;

/**
 * Say whose messages are used: the extension gives the browser's; the dashboard's page brings its own.
 * @param {Lookup} own
 */
export function speakWith(own) {
  lookup = own;
}

/**
 * The message of a key in the person's language; the key itself where there is none, so that it is seen.
 * @param {string} key
 * @param {...(string | number)} parts what stands for `$1`, `$2`, …
 */
export function say(key, ...parts) {
  return sayOr(key, key, ...parts);
}

/**
 * The message of a key that may not exist, such as one for a code that a newer server gives.
 * @param {string} key
 * @param {string} otherwise
 * @param {...(string | number)} parts
 */
export function sayOr(key, otherwise, ...parts) {
  lookup ??= inMessages(ofThePage());
  return lookup(key, parts.map(String)) || otherwise;
}

/**
 * A message for a number, in the form that the language has for it (`key_one`, `key_other`); `$1` is the number.
 * @param {string} key
 * @param {number} count
 * @param {...(string | number)} parts what stands for `$2`, …
 */
export function sayCount(key, count, ...parts) {
  const form = new Intl.PluralRules(locale()).select(count);
  const number = count.toLocaleString(locale());
  return sayOr(`${key}_${form}`, say(`${key}_other`, number, ...parts), number, ...parts);
}

/**
 * A message with elements in the places of `$1`, `$2`, …
 * @param {string} key
 * @param {...Node} nodes
 * @returns {(Node | string)[]}
 */
export function sayWith(key, ...nodes) {
  const marks = nodes.map((_, index) => `\u0001${index}\u0001`);
  return say(key, ...marks)
    .split("\u0001")
    .map((part, index) => (index % 2 ? /** @type {Node} */ (nodes[Number(part)]) : part));
}

/** The language of the messages, as `Intl` takes it. */
export function locale() {
  return sayOr("locale", "en-GB");
}

/**
 * Look things up in messages that are at hand, as `key: text`.
 * @param {Record<string, string>} messages
 * @returns {Lookup}
 */
export function inMessages(messages) {
  return (key, parts) => (messages[key] ?? "").replace(/\$([1-9])/g, (_, place) => parts[Number(place) - 1] ?? "");
}

/** The messages that the server wrote into the page. */
function ofThePage() {
  return JSON.parse(globalThis.document?.getElementById?.("messages")?.textContent || "{}");
}
