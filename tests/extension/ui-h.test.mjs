import assert from "node:assert/strict";
import { test } from "node:test";
import { aPage } from "./ui-dom.mjs";

aPage();
const { fill, h, isSafeAddress, uid } = await import("../../extension/lib/ui/h.js");

const MARKUP = '<img src=x onerror="alert(1)"><script>alert(2)</script>';

test("markup in a text stays text", () => {
  const element = h("p", null, MARKUP);
  assert.equal(element.textContent, MARKUP);
  assert.equal(element.children.length, 0);
});

test("markup in an attribute stays in the attribute", () => {
  const element = h("p", { title: MARKUP, data: { name: MARKUP } });
  assert.equal(element.getAttribute("title"), MARKUP);
  assert.equal(element.dataset.name, MARKUP);
  assert.equal(element.children.length, 0);
});

for (const address of [
  "https://a.example/",
  "HTTP://a.example",
  "mailto:a@b.example",
  "tel:+49",
  "sms:+49",
  "/today",
  "?view=board",
  "#main",
]) {
  test(`${address} may be followed`, () => assert.equal(h("a", { href: address }).getAttribute("href"), address));
}

for (const address of [
  "javascript:alert(1)",
  " JavaScript:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,x",
  "vbscript:x",
  "//evil.example",
  "file:///etc/passwd",
  "blob:x",
  null,
  7,
]) {
  test(`${String(address).replace("\n", "\\n")} may not be followed`, () => {
    assert.equal(isSafeAddress(address), false);
    assert.equal(h("a", { href: address }).hasAttribute("href"), false);
  });
}

test("nothing, false and null make no node", () => {
  assert.equal(h("p", null, null, undefined, false, "", 0).textContent, "0");
});

test("children may come in lists", () => {
  assert.equal(h("p", null, ["a", ["b"]].flat(), "c").textContent, "abc");
});

test("an attribute that is false or null is left out, one that is true is empty", () => {
  const element = h("a", { title: null, lang: undefined, download: false, translate: true });
  assert.deepEqual(
    [...element.attributes].map((each) => [each.name, each.value]),
    [["translate", ""]],
  );
});

test("a listener hears", () => {
  let heard = 0;
  h("button", {
    on: {
      click: () => {
        heard += 1;
      },
      blur: undefined,
    },
  }).click();
  assert.equal(heard, 1);
});

test("filling replaces what was there", () => {
  assert.equal(fill(h("p", null, "old"), "new", h("b", null, "er")).textContent, "newer");
});

test("no id is given twice", () => assert.notEqual(uid("field"), uid("field")));
