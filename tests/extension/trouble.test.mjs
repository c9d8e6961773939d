// What goes wrong is told in the person's language by its code, and nothing is ever shown raw.

import assert from "node:assert/strict";
import { test } from "node:test";
import { problemIn, Refusal, refusal, translated } from "../../extension/lib/trouble.js";
import { sayWith } from "../../extension/lib/ui/say.js";
import { messagesOf, speak } from "./ui-dom.mjs";

const KNOWN = Object.keys(messagesOf("en"))
  .filter((key) => key.startsWith("problem_") && key.endsWith("_fix"))
  .map((key) => key.slice("problem_".length, -"_fix".length));

for (const language of ["en", "de", "fr", "es"]) {
  test(`every trouble has a sentence and what to do, in ${language}`, () => {
    speak(language);
    assert.ok(KNOWN.length >= 18);
    for (const code of KNOWN) {
      const { detail, fix } = refusal(code).problem;
      assert.ok(detail.length > 8 && fix.length > 8 && detail !== fix, code);
    }
    speak("en");
  });
}

test("a code that is new keeps the server's words", () => {
  const told = translated({ code: "brand_new", detail: "It rains.", fix: "Wait.", status: 409 });
  assert.deepEqual([told.detail, told.fix, told.status], ["It rains.", "Wait.", 409]);
});

for (const error of [new TypeError("Failed to fetch"), new Error("x is undefined"), "text", null]) {
  test(`${error} is never shown as it is`, () => {
    const { code, detail } = problemIn(error);
    assert.equal(code, "extension_failed");
    assert.ok(!detail.includes("fetch") && !detail.includes("undefined"));
  });
}

test("a refusal is its problem", () => {
  assert.equal(problemIn(new Refusal({ code: "a", detail: "b" })).detail, "b");
});

test("a message takes nodes in its places", () => {
  const node = { node: true };
  const [before, ...rest] = sayWith("welcome_stopped", node);
  assert.match(String(before), /with $/);
  assert.deepEqual(rest, [node, "."]);
});
