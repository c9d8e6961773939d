import assert from "node:assert/strict";
import { test } from "node:test";
import { count, isFactual, placesOf, segmentsOf, sentenceAt } from "../../extension/lib/ui/marks.js";

const A = { text: "Thank you.", from: ["courtesy"] };
const B = { text: "The marks stayed with me.", from: ["n1"] };
const TEXT = "Thank you. The marks stayed with me.";
const fault = (start, end, tier = "warn") => ({ rule: "r", tier, start, end, message: "m" });
const shown = (segments) => segments.map((each) => [each.text, each.sentence, each.factual, each.tier]);

test("a sentence is factual when it rests on more than courtesy", () => {
  assert.equal(isFactual(A), false);
  assert.equal(isFactual(B), true);
  assert.equal(isFactual({ text: "Mine.", from: [] }), false);
  assert.equal(isFactual(undefined), false);
});

test("each sentence is found in its place", () => {
  assert.deepEqual(placesOf(TEXT, [A, B]), [
    { start: 0, end: 10, sentence: 0 },
    { start: 11, end: 36, sentence: 1 },
  ]);
});

test("a sentence said twice is found twice", () => {
  assert.deepEqual(
    placesOf("Thank you. Thank you.", [A, A]).map((each) => each.start),
    [0, 11],
  );
});

test("a sentence that was edited away has no place, the next one keeps its own", () => {
  assert.deepEqual(placesOf("Thanks! The marks stayed with me.", [A, B]), [{ start: 8, end: 33, sentence: 1 }]);
});

test("the caret is in its sentence", () => {
  const places = placesOf(TEXT, [A, B]);
  assert.equal(sentenceAt(places, 20), 1);
  assert.equal(sentenceAt(places, 99), null);
});

test("the segments together are the text, whatever is marked", () => {
  for (const faults of [
    [],
    [fault(0, 5)],
    [fault(5, 20)],
    [fault(30, 99)],
    [fault(-1, 3)],
    [fault(8, 8)],
    [fault(0, 36), fault(4, 6, "block")],
  ]) {
    assert.equal(
      segmentsOf(TEXT, [A, B], faults)
        .map((each) => each.text)
        .join(""),
      TEXT,
    );
  }
});

test("a fault across two sentences is cut between them", () => {
  assert.deepEqual(shown(segmentsOf(TEXT, [A, B], [fault(6, 14)])), [
    ["Thank ", 0, false, null],
    ["you.", 0, false, "warn"],
    [" ", null, false, "warn"],
    ["The", 1, true, "warn"],
    [" marks stayed with me.", 1, true, null],
  ]);
});

test("the worse of two faults in one place is drawn", () => {
  const [, second] = segmentsOf(TEXT, [], [fault(0, 36, "hint"), fault(6, 9, "block")]);
  assert.deepEqual([second.text, second.tier], ["you", "block"]);
});

test("an empty text has no segment", () => assert.deepEqual(segmentsOf("", [A], [fault(0, 3)]), []));

test("typing is counted in words or characters", () => {
  assert.equal(count("  two words ", "words"), 2);
  assert.equal(count("naïve 👍🏽", "characters"), 8);
  assert.equal(count("", "words"), 0);
});
