// Made-up content for the style page.

export const NOW = new Date("2026-03-10T15:00:00Z");

/** @type {import("/ui/types.js").Person[]} */
export const people = [
  {
    id: "p1",
    opportunity_id: "o1",
    name: "Ilse Brandvold",
    role: "Head of Data",
    kind: "hiring_manager",
    email: "ilse@skerry.example",
  },
  { id: "p2", opportunity_id: "o1", name: "Mateo Quill", role: "Data engineer", kind: "interviewer" },
];

const step = { opportunity_id: "o1", company: "Skerry Freight", title: "Senior Data Engineer" };

/** @type {import("/ui/types.js").FollowUp[]} */
export const followUps = [
  {
    ...step,
    id: "f1",
    kind: "thank_you",
    people: ["p1"],
    people_named: [{ id: "p1", name: "Ilse Brandvold" }],
    earliest: "2026-03-10T12:00:00+01:00",
    target: "2026-03-10T17:00:00+01:00",
    latest: "2026-03-11T18:00:00+01:00",
    state: "due",
    why: "You spoke on Mon 9 Mar; a thank-you within a day is read while the talk is fresh.",
    rule: "TY24",
    source: "university career services",
  },
  {
    ...step,
    id: "f2",
    kind: "status_1",
    people: ["p1"],
    people_named: [{ id: "p1", name: "Ilse Brandvold" }],
    earliest: "2026-03-05T09:00:00+01:00",
    target: "2026-03-05T09:00:00+01:00",
    latest: "2026-03-06T18:00:00+01:00",
    state: "late",
    why: "They said “by Tuesday”; two business days have passed since Tue 3 Mar.",
    rule: "ST-PROMISE+2BD",
    alternatives: [{ at: "2026-03-09T09:00:00+01:00", why: "some wait a week" }],
  },
];

/** @type {import("/ui/types.js").Suggestion[]} */
export const suggestions = [
  {
    id: "o1.a",
    company: "Skerry Freight",
    verdict: "suggest",
    age_hours: 20,
    post: {
      id: "a",
      title: "How we replayed a month of shipping events in one night",
      url: "https://skerry.example/blog/replay",
      author: "Mateo Quill",
      source: "blog",
      summary: "A lost partition, a replay that took nine hours, and the three checks we wish we had written before.",
    },
    reasons: [
      { signal: "author", text: "Mateo interviewed you", weight: 0.5 },
      { signal: "topic", text: "replays: in your notes and in the ad", weight: 0.7 },
      { signal: "question", text: "ends with a question", weight: 0.2 },
    ],
    angles: [
      { id: "answer", label: "Answer the question" },
      { id: "experience", label: "Add an experience" },
    ],
  },
  {
    id: "o1.b",
    company: "Skerry Freight",
    verdict: "neutral",
    age_hours: 90,
    post: {
      id: "b",
      title: "A six-minute outage, and what it taught us",
      url: "https://skerry.example/blog/outage",
      source: "blog",
      summary: "Nobody lost data. Here is the timeline.",
    },
    reasons: [{ signal: "freshness", text: "four days old", weight: -0.2 }],
    caution: { topic: "outage", text: "an outage review: thank them for the openness or say nothing." },
    angles: [{ id: "ask", label: "Ask one thing" }],
  },
];

/** @type {import("/ui/types.js").Suggestion[]} */
export const held = [
  {
    id: "o1.c",
    verdict: "avoid",
    post: {
      id: "c",
      title: "A difficult day for our team",
      url: "https://skerry.example/news/difficult-day",
    },
    reasons: [],
    caution: { topic: "layoffs", text: "About people losing their jobs: anything you say now reads badly." },
  },
];

const SENTENCES = [
  { text: "Dear Ilse,", from: ["courtesy"] },
  { text: "Thank you for your time on Monday.", from: ["courtesy"] },
  { text: "What stayed with me was the March replay: nine hours, and nobody asleep.", from: ["n1"] },
  {
    text: "At Brackwater I ran the same cut-over twice, and the second time it took forty minutes.",
    from: ["profile:f1"],
  },
];

/** @type {import("/ui/types.js").Draft} */
export const draft = {
  id: "sample",
  kind: "thank_you",
  channel: "email",
  opportunity_id: "o1",
  people: ["p1"],
  language: "en",
  subject: "Thank you, and the March replay",
  body: `${SENTENCES.slice(0, 1).map((each) => each.text)}\n\n${SENTENCES.slice(1)
    .map((each) => each.text)
    .join(" ")}\n\nBest regards,\nNadia Okafor`,
  sentences: SENTENCES,
  facts: [
    { id: "n1", text: "March replay took nine hours, nobody slept", source: "notes" },
    { id: "profile:f1", text: "Ran the event store cut-over at Brackwater twice", source: "profile" },
  ],
  questions: [{ id: "q1", ask: "What did you promise to send?", why: "You noted “send slides”, but not which." }],
  findings: [
    {
      rule: "sleep-claim",
      tier: "warn",
      start: 105,
      end: 118,
      message: "“nobody asleep” may read as criticism of their planning.",
      fix: "a long night",
    },
  ],
  length: { used: 43, limit: 200, unit: "words" },
  alternatives: [
    {
      angle: "shorter",
      body: "Dear Ilse,\n\nThank you for Monday. The March replay is the part I keep coming back to.\n\nBest regards,\nNadia Okafor",
    },
  ],
  compose: [{ label: "Open in mail", url: "mailto:ilse@skerry.example?subject=Thank%20you" }],
  versions: [],
};

/** @type {import("/ui/types.js").Interview} */
export const interview = {
  id: "sample-interview",
  opportunity_id: "o1",
  started_at: "2026-03-09T10:00:00+01:00",
  ended_at: "2026-03-09T11:00:00+01:00",
  people: ["p1", "p2"],
  lines: [
    { id: "n1", text: "Ilse: March replay took nine hours, nobody slept", person_id: "p1" },
    { id: "n2", text: "her daughter starts school in autumn", person_id: "p1", private: true },
  ],
  moments: [{ person_id: "p1", text: "March replay took nine hours, nobody slept", why: "a number and a story" }],
  promise: {
    words: "by the end of next week",
    window: { from: "2026-03-16", to: "2026-03-20" },
    follow_up_on: "2026-03-24",
  },
};
