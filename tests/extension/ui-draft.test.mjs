import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { aPage, LETTER, press } from "./ui-dom.mjs";

const { window } = aPage();
const { draftEditor } = await import("../../extension/lib/ui/draft.js");
const { copyText } = await import("../../extension/lib/ui/clipboard.js");

let copied = [];
beforeEach(() => {
  copied = [];
  Object.defineProperty(globalThis, "navigator", {
    configurable: true,
    value: { clipboard: { writeText: async (text) => void copied.push(text) } },
  });
});

function anEditor(draft = LETTER, more = {}) {
  const told = { saved: [], events: [] };
  const save = async (patch) => {
    told.saved.push(patch);
    return { ...draft, ...patch };
  };
  const element = draftEditor(draft, { save, event: (event) => void told.events.push(event), ...more });
  return { element, told, area: element.querySelector(".letter-text") };
}

function type(area, text) {
  area.value = text;
  area.dispatchEvent(new window.Event("input"));
}

const wait = (ms = 5) => new Promise((resolve) => setTimeout(resolve, ms));

test("Copy takes exactly the text that is shown, and says so", async () => {
  const { element, told } = anEditor();
  await press(element, "copy");
  await wait();
  assert.deepEqual(copied, [LETTER.body]);
  assert.deepEqual(told.events, ["copied"]);
  assert.ok(element.querySelector("[data-act=copy]").textContent.includes("Copied"));
});

test("Copy takes what was typed a moment ago, and keeps it first", async () => {
  const { element, told, area } = anEditor();
  type(area, "Dear Maren,\n\nmine.");
  await press(element, "copy");
  await wait();
  assert.deepEqual(copied, ["Dear Maren,\n\nmine."]);
  assert.deepEqual(
    told.saved.map((each) => each.body),
    ["Dear Maren,\n\nmine."],
  );
});

test("a text with a fault that blocks is copied only when asked twice", async () => {
  const findings = [
    { rule: "wrong-company", tier: "block", start: 0, end: 4, message: "Another company.", fix: "Skerry" },
  ];
  const { element } = anEditor({ ...LETTER, findings });
  await press(element, "copy");
  assert.deepEqual(copied, []);
  assert.ok(element.querySelector("[data-act=copy]").textContent.includes("Copy anyway"));
  await press(element, "copy");
  assert.deepEqual(copied, [LETTER.body]);
});

test("a cure is put in the place of the fault", async () => {
  const findings = [
    { rule: "wrong-name", tier: "block", start: 5, end: 10, message: "Her name is Mara.", fix: "Mara" },
  ];
  const { element, told } = anEditor({ ...LETTER, findings });
  await press(element, "cure");
  await wait();
  assert.equal(told.saved[0].body, LETTER.body.replace("Maren", "Mara"));
});

test("an answer goes out with those given before, and its text comes in", async () => {
  const draft = { ...LETTER, answers: { q0: "yes" } };
  const saved = [];
  const element = draftEditor(draft, {
    save: async (patch) => {
      saved.push(patch);
      return { ...draft, body: "Dear Maren,\n\nanswered.", questions: [] };
    },
    event: () => {},
  });
  const form = element.querySelector(".question");
  form.querySelector("input").value = "How pilots sign";
  form.dispatchEvent(new window.Event("submit"));
  await wait();
  assert.deepEqual(saved, [{ answers: { q0: "yes", q1: "How pilots sign" } }]);
  assert.equal(element.querySelector(".letter-text").value, "Dear Maren,\n\nanswered.");
  assert.equal(element.querySelector(".question"), null);
});

test("another wording goes round through those there are", async () => {
  const { element, area } = anEditor();
  await press(element, "reword");
  await wait();
  assert.equal(area.value, LETTER.alternatives[0].body);
  await press(element, "reword");
  await wait();
  assert.equal(area.value, LETTER.body);
});

test("sent saves what was typed before it says so", async () => {
  const order = [];
  const element = draftEditor(LETTER, {
    save: async (patch) => {
      order.push("save");
      return { ...LETTER, ...patch };
    },
    event: (event) => void order.push(event),
  });
  type(element.querySelector(".letter-text"), "Dear Maren, mine.");
  await press(element, "sent");
  await wait();
  assert.deepEqual(order, ["save", "sent"]);
});

test("a save that fails keeps the words and says what to do", async () => {
  const { element, area } = anEditor(LETTER, {
    save: async () => {
      throw new TypeError("Failed to fetch");
    },
  });
  type(area, "Dear Maren, half a thou");
  area.dispatchEvent(new window.Event("blur"));
  await wait();
  assert.equal(area.value, "Dear Maren, half a thou");
  assert.ok(element.querySelector(".draft-trouble").textContent.includes("not answering"));
});

test("a change made in another tab is a choice, not a loss", async () => {
  const refused = Object.assign(new Error(), { problem: { status: 412, code: "changed_elsewhere", detail: "…" } });
  const forced = [];
  const { element, area } = anEditor(LETTER, {
    save: async (patch, how) => {
      if (!how?.force) throw refused;
      forced.push(patch.body);
      return { ...LETTER, ...patch };
    },
    reload: async () => ({ ...LETTER, body: "Theirs." }),
  });
  type(area, "Mine.");
  area.dispatchEvent(new window.Event("blur"));
  await wait();
  const [mine, theirs] = element.querySelectorAll(".draft-trouble button");
  assert.ok(theirs.textContent.includes("other text"));
  mine.click();
  await wait();
  assert.deepEqual(forced, ["Mine."]);
  assert.equal(area.value, "Mine.");
});

test("every sentence is listed with its facts, for those who cannot point", () => {
  const text = anEditor().element.querySelector(".all-facts").textContent;
  assert.ok(text.includes("212 pencil marks in a week · your notes"));
  assert.ok(text.includes("Plain courtesy"));
});

test("a clipboard that refuses is told, not hidden", async () => {
  const refuses = {
    writeText: async () => {
      throw new Error("denied");
    },
  };
  assert.equal(await copyText("x", { clipboard: refuses }), false);
});
