// What could not be sent yet: kept before the first send, sent again with the same id, never dropped silently.

import { call, Refusal } from "./api.js";
import { storage } from "./browser.js";

const PREFIX = "q:";
const MOST_ITEMS = 200;
const MOST_BYTES = 5_000_000;
const TRANSIENT = new Set([401, 408, 409, 412, 426, 429]);

/** @typedef {{ id: string, at: string, title: string, body: any, trouble?: import("./ui/types.js").Problem }} Waiting */

/** @returns {Promise<Waiting[]>} */
export async function waiting() {
  const pairs = await storage.all(PREFIX);
  return pairs.map(([, item]) => item).sort((a, b) => a.at.localeCompare(b.at));
}

/**
 * Keep a capture and try to send it; the answer, or null when it waits.
 * @param {any} body a capture with its capture_id
 * @param {string} title
 * @returns {Promise<any>}
 */
export async function sendCapture(body, title) {
  await keep({ id: body.capture_id, at: new Date().toISOString(), title, body });
  return sendOne(body.capture_id);
}

/** @param {Waiting} item */
async function keep(item) {
  const others = await waiting();
  const bytes = JSON.stringify([...others, item]).length;
  if (others.length >= MOST_ITEMS || bytes > MOST_BYTES) {
    throw new Refusal({
      code: "queue_full",
      detail: "Too much waits to be sent already.",
      fix: "Start Afterword, so that what waits can be sent, and try again.",
    });
  }
  await storage.set(PREFIX + item.id, item);
}

/** @param {string} id @returns {Promise<any>} */
async function sendOne(id) {
  const item = await storage.get(PREFIX + id);
  if (!item) return null;
  try {
    const answer = await call("POST", "/captures", item.body);
    await storage.remove(PREFIX + id);
    return answer;
  } catch (error) {
    const trouble = error instanceof Refusal ? error.problem : { code: "unexpected", detail: String(error) };
    const status = trouble.status ?? 0;
    const final = status >= 400 && status < 500 && !TRANSIENT.has(status);
    if (final) await storage.set(PREFIX + id, { ...item, trouble });
    throw error;
  }
}

/**
 * Send what waits, oldest first; stops at the first that the server cannot be reached for.
 * @returns {Promise<number>} how many still wait
 */
export async function flush() {
  for (const item of await waiting()) {
    if (item.trouble) continue;
    try {
      await sendOne(item.id);
    } catch (error) {
      const status = error instanceof Refusal ? (error.problem.status ?? 0) : 0;
      if (status === 0 || TRANSIENT.has(status) || status >= 500) break;
    }
  }
  return (await waiting()).length;
}

/** @param {string} id */
export function discard(id) {
  return storage.remove(PREFIX + id);
}
