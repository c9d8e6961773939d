// Talking to the server: every failure has a code, a sentence and what to do.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { fakeBrowser } from "./fake-browser.mjs";

const browser = fakeBrowser();
const { call, find, pair, pairing } = await import("../../extension/lib/api.js");

const HERE = "http://afterword.localhost:4747";
const THERE = "http://afterword.localhost:4749";

beforeEach(() => browser.reset({ pairing: { base: HERE, token: "secret", server_id: "s" } }));

/** @param {string} code */
const refusal = (code) => (/** @type {any} */ error) => {
  assert.equal(error.problem.code, code);
  assert.ok(error.problem.fix);
  return true;
};

test("the token travels in the header, never in the address", async () => {
  /** @type {any} */ let seen;
  browser.answer = async (url, request) => {
    seen = { url, headers: request.headers };
    return { status: 200, body: {} };
  };
  await call("GET", "/today");
  assert.equal(seen.headers.Authorization, "Bearer secret");
  assert.equal(seen.headers["Afterword-Server-Id"], "s");
  assert.doesNotMatch(seen.url, /secret/);
});

test("another program on the port is told apart from Afterword", async () => {
  browser.answer = async () => ({ status: 200, body: {}, app: "something else" });
  await assert.rejects(call("GET", "/today"), refusal("other_program"));
});

test("a server that takes too long is said to be slow", async () => {
  browser.answer = async () => {
    throw new DOMException("timed out", "TimeoutError");
  };
  await assert.rejects(call("GET", "/today"), refusal("too_slow"));
});

test("access that the person switched off is said, with the way to allow it", async () => {
  browser.reach = false;
  browser.answer = async () => {
    throw new TypeError("Failed to fetch");
  };
  await assert.rejects(call("GET", "/today"), refusal("access_off"));
});

test("without a pairing nothing is sent", async () => {
  browser.reset({});
  browser.answer = async () => assert.fail("nothing should be sent");
  await assert.rejects(call("GET", "/today"), refusal("not_connected"));
});

test("a server that moved to another port is found again by its id", async () => {
  browser.hello = null;
  browser.answer = async (url) => {
    if (!url.startsWith(THERE)) throw new TypeError("Failed to fetch");
    return { status: 200, body: url.endsWith("/hello") ? { app: "afterword", server_id: "s" } : { ok: true } };
  };
  assert.deepEqual(await call("GET", "/today"), { ok: true });
  assert.equal((await pairing())?.base, THERE);
});

test("a stranger's server on another port is not taken for ours", async () => {
  browser.hello = null;
  browser.answer = async (url) => {
    if (!url.startsWith(THERE)) throw new TypeError("Failed to fetch");
    return { status: 200, body: { app: "afterword", server_id: "another" } };
  };
  await assert.rejects(call("GET", "/today"), refusal("not_running"));
  assert.equal((await pairing())?.base, HERE);
  assert.equal(await find(), THERE);
});

for (const [what, hello, code] of /** @type {const} */ ([
  ["another program", { status: 200, body: "It works", app: "something else" }, "other_program"],
  ["somebody else's Afterword", { status: 200, body: { app: "afterword", server_id: "theirs" } }, "other_server"],
])) {
  test(`neither the key nor a page goes to ${what}`, async () => {
    browser.reset({ pairing: { base: `${HERE}0`, token: "secret", server_id: "mine" } });
    browser.hello = hello;
    browser.answer = async () => assert.fail("nothing should be sent");
    await assert.rejects(call("POST", "/captures", { page: { html: "<p>" } }), refusal(code));
  });
}

test("pairing keeps address, token and server", async () => {
  browser.reset({});
  browser.answer = async () => ({ status: 201, body: { token: "new", server_id: "s2", check: "1234" } });
  assert.equal((await pair(HERE, "ABCD2345")).check, "1234");
  assert.deepEqual(await pairing(), { base: HERE, token: "new", server_id: "s2" });
});
