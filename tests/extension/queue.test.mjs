// What waits to be sent: kept before the first send, sent with the same id, never dropped silently.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { fakeBrowser } from "./fake-browser.mjs";

const browser = fakeBrowser();
const { flush, forOthers, release, sendCapture, waiting } = await import("../../extension/lib/queue.js");

const SERVER = "http://afterword.localhost:4747";
const body = { capture_id: "11111111-1111", page: { url: "https://jobs.example/1" } };

beforeEach(() => browser.reset({ pairing: { base: SERVER, token: "t", server_id: "s" } }));

test("a capture is kept before it is sent, and let go when it has arrived", async () => {
  let keptWhenSent = 0;
  browser.answer = async () => {
    keptWhenSent = (await waiting()).length;
    return { status: 201, body: { opportunity_id: "o" } };
  };
  assert.deepEqual(await sendCapture(body, "A job"), { opportunity_id: "o" });
  assert.equal(keptWhenSent, 1);
  assert.deepEqual(await waiting(), []);
});

test("a server that is gone leaves the capture waiting, and the error says what to do", async () => {
  browser.answer = async () => {
    throw new TypeError("Failed to fetch");
  };
  await assert.rejects(sendCapture(body, "A job"), (/** @type {any} */ error) => {
    assert.equal(error.problem.code, "not_running");
    assert.doesNotMatch(error.message, /Failed to fetch/);
    return true;
  });
  assert.deepEqual(
    (await waiting()).map((item) => item.id),
    [body.capture_id],
  );
});

test("what waits is sent later with the same id", async () => {
  browser.answer = async () => {
    throw new TypeError("Failed to fetch");
  };
  await assert.rejects(sendCapture(body, "A job"));
  const sent = [];
  browser.answer = async (_url, request) => {
    sent.push(JSON.parse(request.body).capture_id);
    return { status: 200, body: {} };
  };
  assert.equal(await flush(), 0);
  assert.deepEqual(sent, [body.capture_id]);
});

test("a capture that the server refuses for good is kept and marked, and the others go on", async () => {
  browser.answer = async () => ({ status: 422, body: { code: "invalid_request", detail: "No." } });
  await assert.rejects(sendCapture(body, "A job"));
  const [item] = await waiting();
  assert.equal(item.trouble.code, "invalid_request");
  browser.answer = async () => ({ status: 201, body: {} });
  await sendCapture({ ...body, capture_id: "22222222-2222" }, "Another");
  assert.equal(await flush(), 1);
});

test("a revoked token keeps everything: the pairing, and what waits", async () => {
  browser.answer = async () => ({ status: 401, body: {} });
  await assert.rejects(sendCapture(body, "A job"), (/** @type {any} */ error) => error.problem.code === "disconnected");
  assert.equal((await waiting()).length, 1);
  assert.equal((await browser.storage.get("pairing")).pairing.token, "t");
});

test("too much waiting is refused with a sentence, never dropped", async () => {
  const many = Object.fromEntries(
    Array.from({ length: 200 }, (_, i) => [`q:${i}`, { id: String(i), at: "2026", body: {} }]),
  );
  browser.reset({ ...many, pairing: { base: SERVER, token: "t", server_id: "s" } });
  await assert.rejects(sendCapture(body, "A job"), (/** @type {any} */ error) => error.problem.code === "queue_full");
  assert.equal((await waiting()).length, 200);
});

test("a full storage is said, and the page is not half kept", async () => {
  const set = browser.storage.set;
  browser.storage.set = async () => {
    throw new Error("Resource::kQuotaBytes quota exceeded");
  };
  chrome.storage.local.set = browser.storage.set;
  await assert.rejects(sendCapture(body, "An ad"), (error) => error.problem.code === "queue_full");
  chrome.storage.local.set = set;
  assert.equal((await waiting()).length, 0);
});

test("what was kept for another server is not sent to this one before the person says so", async () => {
  const sent = [];
  browser.answer = async (_url, request) => {
    sent.push(JSON.parse(request.body).capture_id);
    return { status: 201, body: {} };
  };
  const item = { id: "o", at: "2026-01-01", title: "An ad", body: { capture_id: "o" }, server_id: "another" };
  browser.reset({ pairing: { base: SERVER, token: "t", server_id: "s" }, "q:o": item });
  assert.equal(await flush(), 1);
  assert.deepEqual(sent, []);
  assert.equal((await forOthers()).length, 1);
  await release();
  assert.equal(await flush(), 0);
  assert.deepEqual(sent, ["o"]);
});

test("before the first pairing nothing is sent", async () => {
  browser.reset({ "q:o": { id: "o", at: "2026-01-01", title: "An ad", body } });
  assert.equal(await flush(), 1);
});

test("an answer that is cut off is no success: the page stays", async () => {
  const fetched = globalThis.fetch;
  globalThis.fetch = async () => new Response('{"opportunity', { status: 201, headers: { "X-App": "afterword" } });
  await assert.rejects(sendCapture(body, "An ad"), (error) => error.problem.code === "unexpected");
  globalThis.fetch = fetched;
  const [item] = await waiting();
  assert.ok(item.id === body.capture_id && !item.trouble);
});
