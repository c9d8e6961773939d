// The rules for dates: what each is about, its number, and where it comes from.

import { card, fold, form } from "/ui/controls.js";
import { h, uid } from "/ui/h.js";
import { problem } from "/ui/states.js";

/** @typedef {{ id: string, number: number, default: number, unit: string, why: string, source?: string | null }} Rule */

const FEW = 5;

/**
 * @param {Rule[]} rules
 * @param {(changes: { rules: Record<string, number> }) => unknown} save
 */
export function rulesPart(rules, save) {
  const send = (/** @type {Record<string, string | null>} */ typed) => {
    const changed = rules.filter((rule) => Number(typed[rule.id] ?? rule.default) !== rule.default);
    return save({
      rules: Object.fromEntries(changed.map((rule) => [rule.id, Number(typed[rule.id])])),
    });
  };
  return card(
    { title: "When to write", level: 2 },
    h(
      "p",
      { class: "hint" },
      "Advice on timing differs; these are the defaults, and where they come from. Change what does not fit your world.",
    ),
    form(
      { label: "Save", name: "Rules for dates", problem, send },
      rules.slice(0, FEW).map(ruleField),
      rest(rules.slice(FEW)),
    ),
  );
}

/**
 * The rules that few people change; they show themselves when one of them is wrong or not as usual.
 * @param {Rule[]} rules
 */
function rest(rules) {
  if (!rules.length) return null;
  const open = rules.some((rule) => rule.number !== rule.default);
  const element = fold(`${rules.length} more rules`, { open }, rules.map(ruleField));
  element.addEventListener("invalid", () => element.setAttribute("open", ""), { capture: true });
  return element;
}

/** What each rule is about; one that is not here shows its id. @type {Record<string, string>} */
const ABOUT = {
  TY24: "Thank-you after an interview",
  "ST-PROMISE+2BD": "Asking, after the day they promised",
  "ST-NONE+7BD": "Asking, when nothing was promised",
  "ST2+5BD": "Asking once more",
  "CONN+1D..3BD": "Connecting",
  "REJ+2BD": "Answering a rejection",
  OFFER24: "Acknowledging an offer",
  "OFFER-1BD": "Reminder before you must decide",
  CAP2: "How often to ask, at most",
  "CLOSE+5BD": "Closing the loop",
  NOSHOW0: "When they did not come",
  WITHDRAW0: "Withdrawing",
  REPLY1: "Answering a message",
  REFERRER1: "Thanking who referred you",
};

/** @param {Rule} rule */
function ruleField(rule) {
  const id = uid("rule");
  const usual = rule.number === rule.default ? "" : ` Usual: ${rule.default}.`;
  return h(
    "div",
    { class: "rule" },
    h("label", { for: id }, ABOUT[rule.id] ?? rule.id),
    h("p", { class: "hint", id: `${id}-why` }, `${rule.why}${usual}`, rule.source && ` Source: ${rule.source}.`),
    h(
      "div",
      { class: "amount" },
      h("input", {
        id,
        name: rule.id,
        type: "number",
        min: "0",
        max: "365",
        value: String(rule.number),
        "aria-describedby": `${id}-why`,
      }),
      h("span", { class: "hint" }, rule.unit),
    ),
  );
}
