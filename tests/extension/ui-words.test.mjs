import assert from "node:assert/strict";
import "./ui-dom.mjs";
import { test } from "node:test";
import { list, plural, word } from "../../extension/lib/ui/words.js";

for (const [table, code, expected] of [
  ["kind", "status_1", "Ask where things stand"],
  ["state", "blocked_no_address", "No address"],
  ["person", "hiring_manager", "Hiring manager"],
  ["kind", "something_new", "Something new"],
  ["kind", null, ""],
]) {
  test(`${table} ${code} is “${expected}”`, () => assert.equal(word(table, code), expected));
}

for (const [names, expected] of [
  [[], ""],
  [["Ana"], "Ana"],
  [["Ana", "Ben"], "Ana and Ben"],
  [["Ana", "Ben", "Cem"], "Ana, Ben and Cem"],
]) {
  test(`${names.length} names are “${expected}”`, () => assert.equal(list(names), expected));
}

test("one and many differ", () => {
  assert.equal(plural(1, "post"), "1 post");
  assert.equal(plural(0, "person", "people"), "0 people");
  assert.equal(plural(1200, "post"), "1,200 posts");
});
