import assert from "node:assert/strict";
import { test } from "node:test";
import { aPage, MAREN } from "./ui-dom.mjs";

aPage();
const { answersOf, debriefForm } = await import("../../extension/lib/ui/debrief.js");
const { noteLines } = await import("../../extension/lib/ui/notes.js");
const { promiseText } = await import("../../extension/lib/ui/promise.js");

const TALK = {
  id: "i1",
  opportunity_id: "o1",
  started_at: "2026-03-09T16:00:00+01:00",
  ended_at: "2026-03-09T17:00:00+01:00",
  people: ["p1"],
  lines: [
    { id: "n1", text: "the next pilot must believe the mark", person_id: "p1" },
    { id: "n2", text: "Maren: two editors", person_id: "p1" },
  ],
  moments: [
    { person_id: "p1", text: "the next pilot must believe the mark", why: "they said it" },
    { person_id: "p2", text: "not hers", why: "" },
  ],
};

test("answers are gathered by person, and nobody without one is sent", () => {
  const typed = { "said:p1": "believe the mark", "handle:p1": null, "said:p2": null };
  assert.deepEqual(answersOf(typed, [MAREN, { ...MAREN, id: "p2" }]), [
    { person_id: "p1", said: "believe the mark", handle: null, mine: null, todo: null },
  ]);
});

test("each interviewer is asked four questions", () => {
  const form = debriefForm(TALK, [MAREN], { save: () => {} });
  const asked = [...form.querySelectorAll("fieldset textarea")].map((input) => input.getAttribute("name"));
  assert.deepEqual(asked, ["said:p1", "handle:p1", "mine:p1", "todo:p1"]);
  assert.ok(form.textContent.includes("What did Maren say that you would tell a friend tonight?"));
});

test("only a person's own moments are offered, and a tap puts one in", async () => {
  const form = debriefForm(TALK, [MAREN], { save: () => {} });
  const chips = [...form.querySelectorAll("button.chip")];
  assert.deepEqual(
    chips.map((chip) => chip.textContent),
    ["the next pilot must believe the mark"],
  );
  chips[0].click();
  await new Promise((resolve) => setTimeout(resolve, 0));
  assert.equal(form.querySelector("textarea").value, "the next pilot must believe the mark");
});

test("what was answered before is there again", () => {
  const form = debriefForm({ ...TALK, debrief: [{ person_id: "p1", handle: "the pencil marks" }] }, [MAREN], {
    save: () => {},
  });
  assert.equal(form.querySelector('[name="handle:p1"]').value, "the pencil marks");
});

test("a ticked line is saved alone, with both its marks", async () => {
  const saved = [];
  const list = noteLines(TALK, { save: (lines) => void saved.push(lines) });
  for (const box of list.querySelectorAll("li:first-child input")) {
    box.checked = true;
    box.dispatchEvent(new globalThis.Event("change"));
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  assert.deepEqual(
    saved.map((lines) => lines.map((line) => [line.id, line.private ?? false, line.confidential ?? false])),
    [[["n1", true, false]], [["n1", true, true]]],
  );
  assert.ok(list.querySelector("li").classList.contains("is-held"));
});

test("a line that names its speaker is not given the name twice", () => {
  const [first, second] = noteLines(TALK, { save: () => {}, nameOf: () => "Maren Oduya" }).querySelectorAll("li > p");
  assert.equal(first.textContent, "Maren Oduya: the next pilot must believe the mark");
  assert.equal(second.textContent, "Maren: two editors");
});

for (const [promise, expected] of [
  [
    { words: "x", window: { from: "2026-03-16", to: "2026-03-20" }, follow_up_on: "2026-03-24" },
    /16 Mar.* to .*20 Mar.*ask on .*24 Mar/,
  ],
  [{ words: "x", window: { from: "2026-03-20", to: "2026-03-20" } }, /^Understood as \w+ 20 Mar/],
  [{ words: "x", window: null }, /^No date in this/],
  [{ words: "x", question: "This Friday or the next?" }, /^This Friday or the next\?$/],
]) {
  test(`a promise is told: ${expected}`, () => assert.match(promiseText(promise), expected));
}

test("a line that begins with another's name is not offered as this person's", async () => {
  const { isOfAnother, withoutSpeaker } = await import("../../extension/lib/ui/debrief.js");
  const rows = [
    ["Ana: the March replay", "Jonas Berg", true],
    ["Ana: the March replay", "Ana Lindqvist", false],
    ["lindqvist: the March replay", "Ana Lindqvist", false],
    ["the March replay went wrong", "Jonas Berg", false],
    ["we talked until 12:30 about boats", "Jonas Berg", false],
  ];
  for (const [line, name, other] of rows) assert.equal(isOfAnother(line, name), other, line);
  assert.equal(withoutSpeaker("Ana: the March replay"), "the March replay");
  assert.equal(withoutSpeaker("we talked until 12:30"), "we talked until 12:30");
});

test("names typed in one line are each read once", async () => {
  const { namesIn } = await import("../../extension/lib/ui/interview.js");
  assert.deepEqual(namesIn(" Ana  Lindqvist, Jonas Berg;Ana Lindqvist, "), ["Ana Lindqvist", "Jonas Berg"]);
  assert.deepEqual(namesIn(null), []);
});
