import assert from "node:assert/strict";
import { test } from "node:test";
import { drop, keep, kept } from "../../extension/lib/ui/keep.js";

function aShelf() {
  const things = new Map();
  return {
    getItem: (key) => things.get(key) ?? null,
    setItem: (key, value) => void things.set(key, value),
    removeItem: (key) => void things.delete(key),
    things,
  };
}

test("what is kept comes back, and is gone when dropped", () => {
  const shelf = aShelf();
  keep("draft:1", { body: "Dear Maren" }, shelf);
  assert.deepEqual(kept("draft:1", shelf), { body: "Dear Maren" });
  drop("draft:1", shelf);
  assert.equal(kept("draft:1", shelf), null);
});

test("what others keep is left alone", () => {
  const shelf = aShelf();
  keep("draft:1", 1, shelf);
  assert.deepEqual([...shelf.things.keys()], ["afterword:typed:draft:1"]);
});

test("a full or forbidden shelf is no error", () => {
  const full = {
    getItem: () => {
      throw new Error();
    },
    setItem: () => {
      throw new Error();
    },
    removeItem: () => {
      throw new Error();
    },
  };
  keep("a", 1, full);
  drop("a", full);
  assert.equal(kept("a", full), null);
  assert.equal(kept("a", null), null);
});

test("a damaged entry counts as none", () => {
  const shelf = aShelf();
  shelf.things.set("afterword:typed:a", "{half");
  assert.equal(kept("a", shelf), null);
});
