// The button that matters most: it copies exactly the text that is shown.

import { copyText } from "./clipboard.js";
import { button } from "./controls.js";
import { announce } from "./live.js";
import { say } from "./say.js";

const SAID_MS = 2500;

/**
 * A text with a fault that blocks asks once more before it is copied; `reset` after every change of the text.
 * @param {{ text: () => string, blocked: () => boolean, copied: () => unknown }} how
 */
export function copyButton(how) {
  let warned = false;
  const element = button(say("copy"), { press: copy, look: "main", icon: "copy", data: { act: "copy" } });
  const label = /** @type {HTMLElement} */ (element.querySelector(".label"));

  async function copy() {
    if (how.blocked() && !warned) {
      warned = true;
      label.textContent = say("copy_anyway");
      announce(say("copy_faulty"));
      return;
    }
    if (!(await copyText(how.text()))) return;
    label.textContent = say("copied");
    setTimeout(reset, SAID_MS);
    await how.copied();
  }

  function reset() {
    if (label.textContent === say("copy_anyway")) warned = false;
    label.textContent = say("copy");
  }

  return { element, reset };
}
