import assert from "node:assert/strict";
import { test } from "node:test";
import { aPage, MAREN, NOON, press, THANKS } from "./ui-dom.mjs";

aPage();
const { followUpCard, followUpRow } = await import("../../extension/lib/ui/follow-up.js");
const { heldBack, messageFor, suggestionCard } = await import("../../extension/lib/ui/suggestion.js");
const { initials, personRow } = await import("../../extension/lib/ui/person.js");
const { problem } = await import("../../extension/lib/ui/states.js");

const POST = {
  id: "o1.a",
  verdict: "suggest",
  post: { id: "a", title: "212 marks", url: "https://skerry.example/a" },
  angles: [{ id: "ask", label: "Ask" }],
  reasons: [],
};
const acts = (element) => [...element.querySelectorAll("[data-act]")].map((each) => each.dataset.act);

test("a follow-up says what, to whom, when and why", () => {
  const text = followUpCard(THANKS, {}, { now: NOON }).textContent;
  for (const words of [
    "Thank-you to Maren Oduya",
    "Skerry Charts · Chart Editor",
    "Tue 10 Mar, 17:00",
    "today",
    THANKS.why,
    "TY24",
    "career services",
  ]) {
    assert.ok(text.includes(words), words);
  }
});

test("a late one says until when it was best", () => {
  const late = { ...THANKS, state: "late" };
  const text = followUpCard(late, {}, { now: new Date("2026-03-14T12:00:00Z") }).textContent;
  assert.ok(text.includes("Was best by Wed 11 Mar (3 days ago)"), text);
});

for (const [state, expected] of [
  ["due", ["draft", "sent", "skip"]],
  ["late", ["draft", "sent", "skip"]],
  ["upcoming", ["draft", "sent", "skip"]],
  ["blocked_no_address", ["draft", "sent", "skip"]],
  ["done", []],
  ["stopped", []],
]) {
  test(`what can be done while ${state}`, () => {
    const nothing = () => {};
    const card = followUpCard(
      { ...THANKS, state },
      { draft: nothing, sent: nothing, snooze: nothing, skip: nothing },
      { now: NOON },
    );
    assert.deepEqual(acts(card), expected);
  });
}

test("a reminder to oneself has nothing to draft", () => {
  const card = followUpCard(
    { ...THANKS, kind: "offer_decision_reminder", people: [], people_named: [] },
    { draft: () => {}, sent: () => {} },
    { now: NOON },
  );
  assert.deepEqual(acts(card), ["sent"]);
});

test("a button that is pressed twice works once while it is busy", async () => {
  let times = 0;
  const card = followUpCard(
    THANKS,
    {
      draft: () =>
        new Promise(() => {
          times += 1;
        }),
    },
    { now: NOON },
  );
  await press(card, "draft");
  await press(card, "draft");
  assert.equal(times, 1);
});

test("a snooze ends on a morning", async () => {
  const seen = [];
  const row = followUpRow(THANKS, { snooze: (_item, until) => seen.push(until) }, { now: NOON });
  row.querySelector(".menu-list button").click();
  await new Promise((resolve) => setTimeout(resolve, 0));
  const until = new Date(seen[0]);
  assert.deepEqual([until.getHours(), until.getMinutes()], [9, 0]);
  assert.ok(until > NOON);
});

test("a suggestion offers each of its angles", async () => {
  const seen = [];
  const card = suggestionCard(POST, { draft: (item, angle) => seen.push([item.id, angle]) });
  await press(card, "draft");
  assert.deepEqual(seen, [["o1.a", "ask"]]);
});

test("the best angle is a button, the others stand behind it, and silence is said", () => {
  const angles = [
    { id: "answer_question", label: "Answer" },
    { id: "share_takeaway", label: "Share" },
    { id: "stay_silent", label: "Say nothing" },
  ];
  const card = suggestionCard({ ...POST, angles }, { draft: () => {} });
  assert.deepEqual(
    [...card.querySelectorAll("[data-act=draft]")].map((each) => each.dataset.angle),
    ["answer_question", "share_takeaway"],
  );
  const quiet = suggestionCard({ ...POST, angles: angles.slice(2) }, { draft: () => {} });
  assert.deepEqual(acts(quiet), []);
  assert.ok(quiet.textContent.includes("saying nothing"));
});

test("an angle that shares orders a share, every other one a comment", () => {
  assert.deepEqual(messageFor("share_takeaway"), { kind: "share", channel: "linkedin_post", angle: "share_takeaway" });
  assert.deepEqual(messageFor("ask"), { kind: "comment", channel: "linkedin_comment", angle: "ask" });
  assert.deepEqual(messageFor(null), { kind: "comment", channel: "linkedin_comment" });
});

test("what speaks of the person's subject is marked where it stands, or quoted", () => {
  const post = { ...POST.post, summary: "We moved the oven. It holds its heat. Come and see." };
  const highlights = ["It holds its heat.", "The rye likes it so."];
  const card = suggestionCard({ ...POST, post, highlights }, {});
  assert.deepEqual(
    [...card.querySelectorAll("mark")].map((mark) => mark.textContent),
    highlights,
  );
  assert.equal(card.querySelector("p.summary").textContent, post.summary);
  assert.equal(card.querySelector("blockquote").textContent, "The rye likes it so.");
});

test("reasons stand strongest first, and one against is marked", () => {
  const reasons = [
    { signal: "topic", text: "weak", weight: 0.1 },
    { signal: "changelog", text: "against", weight: -0.9 },
    { signal: "author", text: "strong", weight: 2 },
  ];
  const chips = [...suggestionCard({ ...POST, reasons }, {}).querySelectorAll(".chip")];
  assert.deepEqual(
    chips.map((chip) => chip.textContent),
    ["strong", "against", "weak"],
  );
  assert.deepEqual(
    chips.map((chip) => chip.classList.contains("warn")),
    [false, true, false],
  );
});

test("a held-back post has its reason, and nothing to draft with", () => {
  const held = { ...POST, verdict: "avoid", caution: { topic: "layoffs", text: "People lost their jobs." } };
  const element = heldBack([held], { draft: () => {} });
  assert.ok(element.textContent.includes("People lost their jobs."));
  assert.deepEqual(acts(element), []);
});

test("nothing held back shows nothing", () => assert.equal(heldBack([]), null));

test("a post whose address is script cannot be followed", () => {
  const card = suggestionCard({ ...POST, post: { ...POST.post, url: "javascript:alert(1)" } }, {});
  assert.equal(card.querySelector("a")?.hasAttribute("href") ?? false, false);
});

for (const [name, expected] of [
  ["Maren Oduya", "MO"],
  ["Cher", "C"],
  ["  ", ""],
  ["李 小龍", "李小"],
  ["María José Pérez Gil", "MG"],
]) {
  test(`the initials of “${name}” are “${expected}”`, () => assert.equal(initials(name), expected));
}

test("somebody without an address says so", () => {
  assert.ok(personRow({ ...MAREN, email: null }).textContent.includes("No address yet"));
});

test("trouble shows the server's words and what to do", () => {
  const text = problem({ problem: { detail: "This feed is gone.", fix: "Look for another one." } }).textContent;
  assert.equal(text, "This feed is gone.Look for another one.");
});

test("a server that is gone is told as that", () => {
  assert.ok(problem(new TypeError("Failed to fetch")).textContent.includes("not answering"));
});
