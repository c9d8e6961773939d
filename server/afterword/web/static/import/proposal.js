// One proposal: a tick, what it says, what it rests on, and the questions that must be answered first.

import { chip, field, select } from "/ui/controls.js";
import { h, uid } from "/ui/h.js";
import { icon } from "/ui/icons.js";
import { dayAndTime } from "/ui/when.js";
import { choices, list, word } from "/ui/words.js";

/** @typedef {import("./preview.js").Proposal} Proposal */
/** @typedef {import("./preview.js").How} How */

const NEW = "new";
const SURE = 0.8;
const LIKELY = 0.6;

/**
 * @param {Proposal} proposal
 * @param {How} how
 */
export function proposalPart(proposal, how) {
  const { what } = proposal;
  const can = proposal.state !== "known";
  const id = uid("proposal");
  const box = h("input", { id, type: "checkbox", checked: proposal.chosen && can, disabled: !can });
  const asks = can ? questions(proposal, how) : null;
  const element = h(
    "li",
    { class: can ? "proposal" : "proposal is-known" },
    h("label", { class: "tick", for: id }, box, h("span", { dir: "auto" }, proposal.label)),
    h(
      "div",
      { class: "proposal-more" },
      h(
        "p",
        { class: "row" },
        sure(proposal),
        proposal.state === "changed" && chip("Changes what is kept", { tone: "warn" }),
        h("span", { class: "soft", dir: "auto" }, facts(proposal).join(" · ")),
      ),
      people(proposal),
      proposal.evidence && what.kind !== "sample" && h("blockquote", { dir: "auto" }, icon("quote"), proposal.evidence),
      proposal.note && h("p", { class: "hint", dir: "auto" }, proposal.note),
      proposal.of_note?.length
        ? h(
            "ul",
            { class: "quiet-list" },
            proposal.of_note.map((tie) => h("li", { dir: "auto" }, tie.text)),
          )
        : null,
      asks?.element,
    ),
  );
  return {
    kind: what.kind,
    can,
    element,
    ticked: () => box.checked && can,
    /** @param {boolean} on */
    tick: (on) => {
      box.checked = on;
    },
    choice: () => ({ key: proposal.key, ...(asks?.answers() ?? {}) }),
  };
}

/** @param {Proposal} proposal */
function sure({ confidence, state, what }) {
  if (state === "known") return chip("Known", { tone: "good" });
  if (what.kind === "ties" || what.kind === "sample" || confidence >= 1) return null;
  if (confidence >= SURE) return chip("Sure", { tone: "good" });
  return confidence >= LIKELY ? chip("Likely") : chip("Unsure", { tone: "warn" });
}

/** @param {Proposal} proposal */
function facts({ what, where, match }) {
  const when = what.starts ? dayAndTime(what.starts) : what.local ? `${dayAndTime(what.local)}, zone not known` : "";
  const stage = what.kind === "application" && what.stage ? word("stage", what.stage) : "";
  return [when, what.time_zone, stage, match, where].filter((each) => typeof each === "string" && each !== "");
}

/** @param {Proposal} proposal */
function people({ what }) {
  const names = (what.people ?? []).map((person) => (person.role ? `${person.name} (${person.role})` : person.name));
  if (!names.length && !what.left_out?.length) return null;
  return h(
    "p",
    { dir: "auto" },
    names.length ? `With ${list(names)}.` : "Nobody is named.",
    what.left_out?.length ? h("span", { class: "soft" }, ` Left out: ${what.left_out.join("; ")}.`) : null,
  );
}

/**
 * @param {Proposal} proposal
 * @param {How} how
 */
function questions(proposal, how) {
  const { what } = proposal;
  const belongs = what.kind === "round" || what.kind === "event";
  const asksZone = what.kind === "round" && !what.starts;
  const asksTime = asksZone && !what.local?.includes("T");
  if (!belongs) return null;
  const known = proposal.opportunity_id ?? how.usual ?? (proposal.company && proposal.title ? NEW : "");
  const application = select("Application", { name: "opportunity", value: known, options: options(proposal, how) });
  const fresh = h(
    "div",
    { class: "pair" },
    field("Company", { name: "company", value: proposal.company }),
    field("Job title", { name: "title", value: proposal.title }),
  );
  const zone = asksZone
    ? field("Time zone", {
        name: "time_zone",
        value: what.time_zone ?? how.zone,
        list: Intl.supportedValuesOf("timeZone"),
      })
    : null;
  const time = asksTime
    ? field("Begins at", { name: "starts", type: "datetime-local", value: `${what.local ?? ""}T10:00` })
    : null;
  const says =
    what.kind === "event"
      ? select("What it says", { name: "event", value: what.event, options: choices("happening") })
      : null;
  const choice = application.querySelector("select");
  const open = () => {
    fresh.hidden = choice?.value !== NEW;
  };
  choice?.addEventListener("change", open);
  open();
  const element = h(
    "div",
    { class: "asks", role: "group", "aria-label": proposal.label },
    proposal.ask && h("p", { class: "ask", dir: "auto" }, icon("question"), proposal.ask),
    says,
    application,
    fresh,
    zone,
    time,
  );
  return { element, answers: () => answers(element, choice?.value ?? "") };
}

/**
 * @param {Proposal} proposal
 * @param {How} how
 * @returns {[string, string][]}
 */
function options(proposal, how) {
  const fresh =
    proposal.company && proposal.title ? `A new one: ${proposal.title} at ${proposal.company}` : "A new one…";
  return [
    ["", "Choose one"],
    ...how.opportunities.map((each) => /** @type {[string, string]} */ ([each.id, `${each.title} at ${each.company}`])),
    [NEW, fresh],
  ];
}

/**
 * @param {HTMLElement} element
 * @param {string} application
 */
function answers(element, application) {
  const value = (/** @type {string} */ name) => {
    const control = element.querySelector(`[name="${name}"]`);
    const typed = control instanceof HTMLInputElement || control instanceof HTMLSelectElement;
    return typed ? control.value.trim() || null : null;
  };
  const where =
    application === NEW
      ? { company: value("company"), title: value("title") }
      : { opportunity_id: application || null };
  return { ...where, time_zone: value("time_zone"), starts: value("starts"), event: value("event") };
}
