// The only file of the dashboard that talks to the server: same origin, JSON, the session's cookie.

/** @typedef {import("/ui/types.js").Problem} Problem */

const BASE = "/api/v1";

/** What the server refused, with its problem document. */
export class Refused extends Error {
  /** @param {Problem} problem */
  constructor(problem) {
    super(problem.detail || problem.title || "Refused");
    this.name = "Refused";
    this.problem = problem;
  }
}

/** The version of each thing as it was last read, so that two tabs do not overwrite each other. @type {Map<string, string>} */
const versions = new Map();

/** The last change that the server named, for Undo. @type {string | null} */
let lastChange = null;

/**
 * @param {string} method
 * @param {string} path below /api/v1
 * @param {unknown} [body]
 * @param {{ force?: boolean, fetch?: typeof globalThis.fetch }} [how] *force* overwrites what another tab changed
 * @returns {Promise<any>}
 */
export async function call(method, path, body, { force = false, fetch = globalThis.fetch } = {}) {
  /** @type {Record<string, string>} */
  const headers = { Accept: "application/json" };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  const version = versions.get(path);
  if (version && !force && (method === "PATCH" || method === "PUT")) headers["If-Match"] = version;
  const reply = await fetch(BASE + path, {
    method,
    headers,
    body: body === undefined ? null : JSON.stringify(body),
  });
  const answer = await read(reply);
  if (!reply.ok) throw new Refused(refusal(reply, answer));
  const etag = reply.headers.get("ETag");
  if (etag && method !== "POST") versions.set(path, etag);
  lastChange = method === "GET" ? lastChange : reply.headers.get("Afterword-Change");
  return answer;
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
  return { status: reply.status, title: reply.statusText || "Refused", ...answer };
}

/** @param {string} path @returns {Promise<any>} */
export const get = (path) => call("GET", path);

/** @param {string} path @param {unknown} [body] @returns {Promise<any>} */
export const post = (path, body = {}) => call("POST", path, body);

/** @param {string} path @param {unknown} body @param {{ force?: boolean }} [how] @returns {Promise<any>} */
export const patch = (path, body, how) => call("PATCH", path, body, how);

/** @param {string} path @param {unknown} body @param {{ force?: boolean }} [how] @returns {Promise<any>} */
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
