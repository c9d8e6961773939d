// What could not be sent yet: kept before the first send, sent again with the same id, never dropped silently.

import { call, pairing } from "./api.js";
import { storage } from "./browser.js";
import { problemIn, Refusal, refusal } from "./trouble.js";

const PREFIX = "q:";
const MOST_ITEMS = 200;
const MOST_BYTES = 5_000_000;
const TRANSIENT = new Set([401, 408, 409, 412, 426, 429]);

/**
 * @typedef {object} Waiting
 * @property {string} id
 * @property {string} at
 * @property {string} title
 * @property {any} body the capture as it will be sent
 * @property {string | null} [server_id] the server it was meant for; none before the first pairing
 * @property {import("./ui/types.js").Problem} [trouble] why the server will not take it as it is
 */

/** @returns {Promise<Waiting[]>} */
export async function waiting() {
  const pairs = await storage.all(PREFIX);
  return pairs.map(([, item]) => item).sort((a, b) => a.at.localeCompare(b.at));
}

/**
 * Keep a capture and try to send it; the answer, or a Refusal while it waits.
 * @param {any} body a capture with its capture_id
 * @param {string} title
 * @returns {Promise<any>}
 */
export async function sendCapture(body, title) {
  const server_id = (await pairing())?.server_id ?? null;
  await keep({ id: body.capture_id, at: new Date().toISOString(), title, body, server_id });
  return sendOne(body.capture_id);
}

/** @param {Waiting} item */
async function keep(item) {
  const others = await waiting();
  const bytes = JSON.stringify([...others, item]).length;
  if (others.length >= MOST_ITEMS || bytes > MOST_BYTES) throw refusal("queue_full");
  try {
    await storage.set(PREFIX + item.id, item);
  } catch {
    throw refusal("queue_full"); // the browser's own limit, or a full disk
  }
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
    const trouble = problemIn(error);
    if (isFinal(trouble)) await storage.set(PREFIX + id, { ...item, trouble });
    throw error;
  }
}

/**
 * Whether sending the same again would be refused again.
 * @param {import("./ui/types.js").Problem} problem
 */
export function isFinal({ status = 0 }) {
  return status >= 400 && status < 500 && !TRANSIENT.has(status);
}

/**
 * Send what waits, oldest first; stops at the first that the server cannot be reached for. What was kept for another
 * server waits until the person says that it may go to this one.
 * @returns {Promise<number>} how many still wait
 */
export async function flush() {
  const here = (await pairing())?.server_id;
  for (const item of await waiting()) {
    if (!here) break;
    if (item.trouble || (item.server_id && item.server_id !== here)) continue;
    try {
      await sendOne(item.id);
    } catch (error) {
      const status = error instanceof Refusal ? (error.problem.status ?? 0) : 0;
      if (status === 0 || TRANSIENT.has(status) || status >= 500) break;
    }
  }
  return (await waiting()).length;
}

/** What was kept for another server than the present one. */
export async function forOthers() {
  const here = (await pairing())?.server_id;
  return (await waiting()).filter((item) => here && item.server_id && item.server_id !== here);
}

/** Let everything go to the present server, also what was kept for another one or was refused before. */
export async function release() {
  for (const item of await waiting()) {
    await storage.set(PREFIX + item.id, { ...item, server_id: null, trouble: undefined });
  }
}

/** @param {string} id */
export function discard(id) {
  return storage.remove(PREFIX + id);
}
