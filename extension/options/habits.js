// How it behaves: notices on the desktop, only for those who ask, and the keys that open things.

import { changeShortcuts, notices, shortcuts } from "../lib/browser.js";
import { button, row, tick } from "../lib/ui/controls.js";
import { fill, h } from "../lib/ui/h.js";
import { say } from "../lib/ui/say.js";

/** @param {HTMLElement} place */
export async function notice(place) {
  const change = async (/** @type {Event} */ event) => {
    const box = /** @type {HTMLInputElement} */ (event.target);
    // Asking needs the click itself: nothing may be awaited before.
    const done = box.checked ? notices.ask() : notices.stop();
    box.checked = (await done) ? box.checked : !box.checked;
  };
  fill(
    place,
    tick(say("notices_tick"), {
      name: "notices",
      checked: await notices.wanted(),
      on: { change: (event) => void change(event) },
    }),
    h("p", { class: "hint" }, say("notices_hint")),
  );
}

/** @param {HTMLElement} place */
export async function keys(place) {
  const known = await shortcuts();
  /** @param {chrome.commands.Command} command */
  const what = (command) => (command.name === "open-panel" ? say("open_panel") : say("action"));
  fill(
    place,
    known.length
      ? h(
          "ul",
          null,
          known.map((each) => h("li", null, h("kbd", null, each.shortcut ?? ""), ` ${what(each)}`)),
        )
      : h("p", { class: "soft" }, say("no_keys")),
    row(button(say("change_keys"), { press: changeShortcuts, small: true })),
  );
}
