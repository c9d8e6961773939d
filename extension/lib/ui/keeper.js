// Keeps what is typed into a draft: in this browser at once, on the server after a pause; and says how that went.

import { button } from "./controls.js";
import { h } from "./h.js";
import { drop, keep } from "./keep.js";
import { say } from "./say.js";
import { problem, problemOf } from "./states.js";

/** @typedef {import("./types.js").Draft} Draft */
/** @typedef {{ body: string, subject?: string }} Typed */
/**
 * @typedef {object} Keeping
 * @property {string} key under which it is kept in this browser
 * @property {() => Typed} read what stands in the fields now
 * @property {(typed: Typed, how?: { force?: boolean }) => Promise<Draft>} save
 * @property {() => Promise<Draft>} [reload] the draft as the server has it
 * @property {(draft: Draft, withText: boolean) => void} taken the server's answer; *withText* puts its text into the fields
 * @property {(text: string) => void} say
 * @property {(trouble: Node | null) => void} show
 */

const PAUSE_MS = 700;
const CHANGED_ELSEWHERE = 412;

/** @param {Keeping} how */
export function keeper(how) {
  let dirty = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */ let timer;
  /** One save at a time: two at once would each find the other's to be a change from elsewhere. @type {Promise<void>} */
  let saving = Promise.resolve();

  function touched() {
    dirty = true;
    keep(how.key, how.read());
    how.say(say("typing"));
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), PAUSE_MS);
  }

  function settled() {
    clearTimeout(timer);
    dirty = false;
    drop(how.key);
  }

  /** @param {{ force?: boolean }} [with_] *force* overwrites what another place changed */
  function flush(with_ = {}) {
    clearTimeout(timer);
    saving = saving.then(() => saved(with_));
    return saving;
  }

  /** @param {{ force?: boolean }} with_ */
  async function saved(with_) {
    if (!dirty && !with_.force) return;
    const sent = how.read();
    try {
      const answer = await how.save(sent, with_);
      how.show(null);
      if (same(sent, how.read())) settled();
      how.say(dirty ? say("typing") : say("saved"));
      how.taken(answer, false);
    } catch (error) {
      how.say(say("kept_not_saved"));
      how.show(trouble(error));
    }
  }

  /** @param {unknown} error */
  function trouble(error) {
    const { reload } = how;
    if (!reload || problemOf(error).status !== CHANGED_ELSEWHERE) return problem(error, { again: () => flush() });
    const theirs = async () => {
      const other = await reload();
      settled();
      how.taken(other, true);
      how.show(null);
    };
    return clash(() => flush({ force: true }), theirs);
  }

  /** What an earlier visit left behind stands in the fields again: it is saved with the next word, or when it is used. */
  function restored() {
    dirty = true;
    how.say(say("not_saved_yet"));
  }

  return { touched, restored, flush, settled, isDirty: () => dirty };
}

/**
 * @param {Typed} one
 * @param {Typed} other
 */
const same = (one, other) => one.body === other.body && one.subject === other.subject;

/**
 * Two places changed the same draft: the person chooses.
 * @param {() => unknown} mine
 * @param {() => unknown} theirs
 */
function clash(mine, theirs) {
  return h(
    "div",
    { class: "problem", role: "alert" },
    h("div", null, h("p", { class: "problem-title" }, say("clash")), h("p", null, say("clash_hint"))),
    button(say("clash_mine"), { press: mine, small: true, look: "main" }),
    button(say("clash_theirs"), { press: theirs, small: true }),
  );
}
