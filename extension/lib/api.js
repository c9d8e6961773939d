// The only file that talks to the server. Every failure has a code, a sentence and what to do.

import { browserName, extension, mayReachServer, storage } from "./browser.js";
import { codeOf, Refusal, refusal, translated } from "./trouble.js";

const API = "1";
const FIRST_PORT = 4747;
const PORTS = 10;
const PATIENCE_MS = 10_000;
const HELLO_MS = 1500;
const ELSEWHERE = new Set(["not_running", "other_program", "other_server"]);

/** @typedef {{ base: string, token: string, server_id: string }} Pairing */

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
  if (!known) throw refusal("not_connected");
  const headers = { Authorization: `Bearer ${known.token}`, "Afterword-Server-Id": known.server_id };
  try {
    await recognise(known);
    return await send(known.base, method, path, body, headers);
  } catch (error) {
    if (!ELSEWHERE.has(codeOf(error))) throw error;
    recognised.until = 0;
    const moved = await find(known.server_id);
    if (!moved || moved === known.base) throw error;
    await storage.set("pairing", { ...known, base: moved });
    return send(moved, method, path, body, headers);
  }
}

const RECOGNISED_MS = 30_000;
let recognised = { who: "", until: 0 };

/**
 * Neither the key nor a page is given to a program before it says that it is the one this browser is connected with.
 * @param {Pairing} known
 */
async function recognise({ base, server_id }) {
  const who = `${base} ${server_id}`;
  if (recognised.who === who && Date.now() < recognised.until) return;
  const hello = await send(base, "GET", "/hello", undefined, {});
  if (hello?.app !== "afterword") throw refusal("other_program");
  if (hello.server_id !== server_id) throw refusal("other_server");
  recognised = { who, until: Date.now() + RECOGNISED_MS };
}

/**
 * The address of a running server; with *serverId* of that one only.
 * @param {string} [serverId]
 * @returns {Promise<string | null>}
 */
export async function find(serverId) {
  const known = (await pairing())?.base;
  const bases = Array.from({ length: PORTS }, (_, i) => `http://afterword.localhost:${FIRST_PORT + i}`);
  const all = known ? [known, ...bases] : bases;
  const heard = await Promise.all(all.map(greet));
  const place = heard.findIndex((hello) => hello && (!serverId || hello.server_id === serverId));
  return all[place] ?? null;
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

/** Where a browser is connected: the running server's own page; a Refusal where none runs. */
export async function connectPage() {
  const base = await find();
  if (!base) throw refusal("not_running");
  return `${base}/connect`;
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

/** Take a new token for this browser; the old one holds for another minute. */
export async function rotate() {
  const { token } = await call("POST", "/me/rotate", {});
  const known = await pairing();
  if (known) await storage.set("pairing", { ...known, token });
}

/** End this pairing on both sides; what waits stays. */
export async function disconnect() {
  try {
    await call("DELETE", "/me");
  } catch (error) {
    if (codeOf(error) !== "disconnected") throw error;
  }
  await storage.remove("pairing");
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
    if (answer.headers.get("X-App") !== "afterword") throw refusal("other_program");
    if (answer.status === 204) return null;
    const told = await answer.json();
    if (answer.ok) return told;
    throw refused(answer.status, told);
  } catch (error) {
    throw error instanceof Refusal ? error : await whyNot(error, answer);
  }
}

/** @param {number} status @param {import("./ui/types.js").Problem} told */
function refused(status, told) {
  if (status === 401) return refusal("disconnected");
  return new Refusal(translated({ ...told, status, code: told.code ?? "unexpected" }));
}

/**
 * Why a request failed without a usable answer.
 * @param {unknown} error
 * @param {Response | undefined} answer what came, if anything did
 */
async function whyNot(error, answer) {
  if (error instanceof DOMException && error.name === "TimeoutError") return refusal("too_slow");
  if (answer) return refused(answer.status, { code: "unexpected", status: answer.status });
  return refusal((await mayReachServer()) ? "not_running" : "access_off");
}
