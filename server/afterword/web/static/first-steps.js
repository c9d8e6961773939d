// The first three steps for somebody new; gone for good when they are done.

import { link } from "/ui/controls.js";
import { h } from "/ui/h.js";
import { get } from "./api.js";

const DONE = "afterword:first-steps-done";

/** @typedef {{ title: string, text: string, label: string, to: string, done: boolean }} Step */

/** @returns {Promise<Node | null>} */
export async function firstSteps() {
  if (wasDone()) return null;
  const [profile, devices, applications] = await Promise.all([
    get("/profile"),
    get("/devices"),
    get("/opportunities?limit=1&brief=true"),
  ]);
  const steps = stepsOf(profile, devices.items ?? [], applications.items ?? []);
  if (steps.every((step) => step.done)) return remember();
  const next = steps.find((step) => !step.done);
  const bare = !(applications.items ?? []).length;
  return h(
    "section",
    { "aria-labelledby": "first-steps" },
    h("div", { class: "section-head" }, h("h2", { id: "first-steps" }, "Three steps to begin")),
    h(
      "ol",
      { class: "steps" },
      steps.map((step) => stepCard(step, step === next)),
    ),
    bare &&
      h(
        "p",
        { class: "about" },
        "Did you have interviews already? ",
        h("a", { href: "/import" }, "Bring the invitations"),
        ": mails, calendars and lists of yours are read, and nothing is kept unasked.",
      ),
  );
}

/**
 * @param {{ name?: string }} profile
 * @param {{ origin?: string | null }[]} devices
 * @param {unknown[]} applications
 * @returns {Step[]}
 */
function stepsOf(profile, devices, applications) {
  const paired = devices.some((device) => device.origin && device.origin !== "dashboard");
  return [
    {
      title: "Say who you are",
      text: "Your name and a few facts, so that drafts speak for you and never invent.",
      label: "Fill in your profile",
      to: "/profile",
      done: Boolean(profile.name),
    },
    {
      title: "Connect your browser",
      text: "One click on the Afterword button in your browser, on the Connect page.",
      label: "Connect",
      to: "/connect",
      done: paired,
    },
    {
      title: "Open a job page and click",
      text: "Click the Afterword button on the ad. Or add an application by hand.",
      label: "Add by hand",
      to: "/applications?add=1",
      done: applications.length > 0,
    },
  ];
}

/**
 * @param {Step} step
 * @param {boolean} isNext
 */
function stepCard(step, isNext) {
  return h(
    "li",
    { class: step.done ? "is-done" : null },
    h(
      "div",
      null,
      h("h3", null, step.title, step.done && h("span", { class: "unseen" }, " (done)")),
      !step.done && h("p", { class: "about" }, step.text),
    ),
    !step.done && link(step.label, step.to, { look: isNext ? "main" : "plain", small: true }),
  );
}

function wasDone() {
  try {
    return localStorage.getItem(DONE) === "1";
  } catch {
    return false;
  }
}

function remember() {
  try {
    localStorage.setItem(DONE, "1");
  } catch {
    // Then it is worked out again next time.
  }
  return null;
}
