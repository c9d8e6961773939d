// The only file that talks to the server. Every failure has a code, a sentence and what to do.

import { browserName, extension, mayReachServer, storage } from "./browser.js";

const API = "1";
const FIRST_PORT = 4747;
const PORTS = 10;
const PATIENCE_MS = 10_000;
const HELLO_MS = 1500;

/** @typedef {{ base: string, token: string, server_id: string }} Pairing */
/** @typedef {import("./ui/types.js").Problem} Problem */

/** What could not be done; *problem* has code, detail and fix. */
export class Refusal extends Error {
  /** @param {Problem} problem */
  constructor(problem) {
    super(problem.detail ?? problem.title ?? "");
    this.name = "Refusal";
    this.problem = problem;
  }
}

/** @type {Record<string, Problem>} */
export const PROBLEMS = {
  not_running: {
    code: "not_running",
    detail: "Afterword is not running on this computer.",
    fix: "Start it with: python3 scripts/run",
  },
  other_program: {
    code: "other_program",
    detail: "Another program answers where Afterword should be.",
    fix: "Start Afterword; it takes the next free port, and this finds it.",
  },
  access_off: {
    code: "access_off",
    detail: "This browser does not let the extension reach your own computer.",
    fix: "Allow it with the button.",
  },
  not_connected: {
    code: "not_connected",
    detail: "This browser is not connected yet.",
    fix: "Open the Connect page and click the Afterword icon there.",
  },
  disconnected: {
    code: "disconnected",
    detail: "This browser was disconnected.",
    fix: "Connect it again on the Connect page. What waits is kept.",
  },
  too_slow: {
    code: "too_slow",
    detail: "Afterword takes too long to answer.",
    fix: "Try again in a moment.",
  },
};

/** @returns {Promise<Pairing | null>} */
export async function pairing() {
  return (await storage.get("pairing")) ?? null;
}

/**
 * Ask the server; the answer's JSON, or a Refusal.
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body]
 * @returns {Promise<any>}
 */
export async function call(method, path, body) {
  const known = await pairing();
  if (!known) throw new Refusal(PROBLEMS.not_connected);
  const headers = { Authorization: `Bearer ${known.token}`, "Afterword-Server-Id": known.server_id };
  try {
    return await send(known.base, method, path, body, headers);
  } catch (error) {
    const code = error instanceof Refusal ? error.problem.code : "";
    if (code !== "not_running" && code !== "other_program" && code !== "other_server") throw error;
    const moved = await find(known.server_id);
    if (!moved || moved === known.base) throw error;
    await storage.set("pairing", { ...known, base: moved });
    return send(moved, method, path, body, headers);
  }
}

/**
 * The address of a running server; with *serverId* of that one only.
 * @param {string} [serverId]
 * @returns {Promise<string | null>}
 */
export async function find(serverId) {
  const ports = Array.from({ length: PORTS }, (_, i) => FIRST_PORT + i);
  const known = (await pairing())?.base;
  const bases = ports.map((port) => `http://afterword.localhost:${port}`);
  for (const base of known ? [known, ...bases] : bases) {
    const hello = await greet(base);
    if (hello && (!serverId || hello.server_id === serverId)) return base;
  }
  return null;
}

/** @param {string} base @returns {Promise<{ server_id: string, version: string } | null>} */
async function greet(base) {
  try {
    const answer = await fetch(`${base}/api/v1/hello`, { signal: AbortSignal.timeout(HELLO_MS) });
    const hello = await answer.json();
    return hello.app === "afterword" ? hello : null;
  } catch {
    return null;
  }
}

/**
 * Exchange a pairing code for a token and remember it.
 * @param {string} base
 * @param {string} code
 * @returns {Promise<{ check: string }>}
 */
export async function pair(base, code) {
  const client = { name: browserName(), browser: navigator.userAgent.slice(0, 200), version: extension.version };
  const paired = await send(base, "POST", "/pair", { code, client }, {});
  await storage.set("pairing", { base, token: paired.token, server_id: paired.server_id });
  return paired;
}

/**
 * @param {string} base
 * @param {string} method
 * @param {string} path
 * @param {unknown} body
 * @param {Record<string, string>} headers
 */
async function send(base, method, path, body, headers) {
  let answer;
  try {
    answer = await fetch(`${base}/api/v1${path}`, {
      method,
      headers: {
        "Afterword-Api": API,
        ...headers,
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch (error) {
    throw new Refusal(await whyNot(error));
  }
  if (answer.headers.get("X-App") !== "afterword") throw new Refusal(PROBLEMS.other_program);
  if (answer.status === 204) return null;
  const told = await answer.json().catch(() => ({}));
  if (answer.ok) return told;
  if (answer.status === 401) throw new Refusal(PROBLEMS.disconnected);
  throw new Refusal({ status: answer.status, detail: `Afterword refused (${answer.status}).`, ...told });
}

/** @param {unknown} error @returns {Promise<Problem>} */
async function whyNot(error) {
  if (error instanceof DOMException && error.name === "TimeoutError") return PROBLEMS.too_slow;
  return (await mayReachServer()) ? PROBLEMS.not_running : PROBLEMS.access_off;
}
