// The only file of the dashboard that talks to the server: same origin, JSON, the session's cookie.

/** @typedef {import("/ui/types.js").Problem} Problem */

const BASE = "/api/v1";

const ELSEWHERE = {
  code: "changed_elsewhere",
  detail: "This was changed in another place while you were here.",
  fix: "Choose what is to stay: what you typed, or what stands there now.",
};

/** What the server refused, with its problem document. */
export class Refused extends Error {
  /** @param {Problem} problem */
  constructor(problem) {
    super(problem.detail || problem.title || "Refused");
    this.name = "Refused";
    this.problem = problem;
  }
}

/** The last change that the server named, for Undo. @type {string | null} */
let lastChange = null;

/**
 * @typedef {object} How
 * @property {string | null} [match] the version that was read: what another place changed since is not overwritten
 * @property {typeof globalThis.fetch} [fetch]
 */

/**
 * @param {string} method
 * @param {string} path below /api/v1
 * @param {unknown} [body]
 * @param {How} [how]
 * @returns {Promise<any>}
 */
export async function call(method, path, body, how = {}) {
  return (await exchange(method, path, body, how)).answer;
}

/**
 * The answer with its version.
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body]
 * @param {How} [how]
 * @returns {Promise<{ answer: any, version: string | null }>}
 */
export async function exchange(method, path, body, { match, fetch = globalThis.fetch } = {}) {
  /** @type {Record<string, string>} */
  const headers = { Accept: "application/json" };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (match) headers["If-Match"] = match;
  const reply = await fetch(BASE + path, {
    method,
    headers,
    body: body === undefined ? null : JSON.stringify(body),
  });
  const answer = await read(reply);
  if (!reply.ok) throw new Refused(refusal(reply, answer));
  lastChange = method === "GET" ? lastChange : reply.headers.get("Afterword-Change");
  return { answer, version: reply.headers.get("ETag") };
}

/** @param {Response} reply */
async function read(reply) {
  const text = await reply.text();
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

/**
 * @param {Response} reply
 * @param {Problem | null} answer
 * @returns {Problem}
 */
function refusal(reply, answer) {
  if (reply.status === 401) {
    return {
      status: 401,
      code: "session_ended",
      detail: "Your session here has ended.",
      fix: "Open the start-up link that Afterword prints once more, then try again. What you typed is kept in this browser.",
    };
  }
  if (reply.status === 412) return { ...ELSEWHERE, status: 412 };
  const fix = answer?.errors ? "Correct it and save once more; what you typed is still here." : answer?.fix;
  return { status: reply.status, title: reply.statusText || "Refused", ...answer, fix };
}

/** @param {string} path @returns {Promise<any>} */
export const get = (path) => call("GET", path);

/**
 * Something as it is now, with its version: what a form that changes it begins from.
 * @param {string} path
 * @returns {Promise<{ answer: any, version: string | null }>}
 */
export const withVersion = (path) => exchange("GET", path);

/**
 * All items of a list, page after page.
 * @param {string} path without a query
 * @returns {Promise<any[]>}
 */
export async function whole(path) {
  const items = [];
  for (let cursor = "0"; cursor; ) {
    const answer = await get(withQuery(path, { limit: 500, cursor }));
    items.push(...answer.items);
    cursor = answer.next;
  }
  return items;
}

/** @param {string} path @param {unknown} [body] @returns {Promise<any>} */
export const post = (path, body = {}) => call("POST", path, body);

/** @param {string} path @param {unknown} body @param {How} [how] @returns {Promise<any>} */
export const patch = (path, body, how) => call("PATCH", path, body, how);

/** @param {string} path @param {unknown} body @param {How} [how] @returns {Promise<any>} */
export const put = (path, body, how) => call("PUT", path, body, how);

/** @param {string} path @returns {Promise<any>} */
export const remove = (path) => call("DELETE", path);

/**
 * Send one file.
 * @param {string} path
 * @param {File} file
 * @returns {Promise<any>}
 */
export async function sendFile(path, file) {
  const body = new FormData();
  body.append("file", file);
  const reply = await fetch(BASE + path, { method: "POST", body });
  const answer = await read(reply);
  if (!reply.ok) throw new Refused(refusal(reply, answer));
  return answer;
}

/** A way to take back the change that was just made. */
export function undoer() {
  const change = lastChange;
  return () => post("/undo", change ? { change_id: change } : {});
}

/**
 * A path with its query; empty values are left out.
 * @param {string} path
 * @param {Record<string, string | number | boolean | null | undefined>} query
 */
export function withQuery(path, query) {
  const pairs = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== "");
  const text = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString();
  return text ? `${path}?${text}` : path;
}
