// A page without a browser for the tests of components, and words written for them.

import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { inMessages, speakWith } from "../../extension/lib/ui/say.js";

/** The messages of a language as `key: text`. */
export function messagesOf(language) {
  const file = new URL(`../../extension/_locales/${language}/messages.json`, import.meta.url);
  return Object.fromEntries(Object.entries(JSON.parse(readFileSync(file))).map(([key, { message }]) => [key, message]));
}

/** Let components speak a language. */
export function speak(language) {
  speakWith(inMessages(messagesOf(language)));
}

speak("en");

/** Make the globals that components use; call it before they are imported. */
export function aPage() {
  const { window, document } = parseHTML("<!doctype html><html><body></body></html>");
  const names = [
    "HTMLElement",
    "HTMLInputElement",
    "HTMLTextAreaElement",
    "HTMLFormElement",
    "Event",
    "Node",
    "Element",
  ];
  for (const name of names) globalThis[name] = window[name];
  globalThis.document = document;
  globalThis.window = window;
  return { window, document };
}

/** Press the button with this `data-act`, and let what it starts go on. */
export async function press(element, act) {
  element.querySelector(`[data-act="${act}"]`).click();
  await new Promise((resolve) => setTimeout(resolve, 0));
}

export const MAREN = {
  id: "p1",
  opportunity_id: "o1",
  name: "Maren Oduya",
  kind: "interviewer",
  email: "maren@skerry.example",
};

export const THANKS = {
  id: "fu_1",
  kind: "thank_you",
  opportunity_id: "o1",
  people: ["p1"],
  people_named: [{ id: "p1", name: "Maren Oduya" }],
  company: "Skerry Charts",
  title: "Chart Editor",
  earliest: "2026-03-10T08:00:00+01:00",
  target: "2026-03-10T17:00:00+01:00",
  latest: "2026-03-11T17:00:00+01:00",
  state: "due",
  why: "Interview ended Mon 9 Mar 17:00 + 24 hours = Tue 10 Mar 17:00.",
  rule: "TY24",
  source: "career services",
};

export const NOON = new Date("2026-03-10T12:00:00Z");

export const LETTER = {
  id: "d1",
  kind: "thank_you",
  channel: "email",
  opportunity_id: "o1",
  language: "en",
  subject: "Thank you, and the pencil marks",
  body: "Dear Maren,\n\nThank you for your time. The pencil marks stayed with me.\n\nSanna",
  sentences: [
    { text: "Thank you for your time.", from: ["courtesy"] },
    { text: "The pencil marks stayed with me.", from: ["n1"] },
  ],
  facts: [{ id: "n1", text: "212 pencil marks in a week", source: "notes" }],
  questions: [{ id: "q1", ask: "What would you ask her now?", why: "Nothing of yours is in it yet." }],
  findings: [],
  alternatives: [{ angle: "short", body: "Dear Maren,\n\nThe marks!\n\nSanna" }],
  compose: [{ label: "Open in the mail program", url: "mailto:maren@skerry.example" }],
  length: { used: 13, limit: 200, unit: "words" },
};
