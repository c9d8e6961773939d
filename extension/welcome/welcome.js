// The welcome page: what this is, whether Afterword runs, and whether this browser is connected.

import { find, pair, pairing } from "../lib/api.js";
import { extension, openTab, storage } from "../lib/browser.js";
import { shown } from "../lib/trouble.js";
import { button, card, field, fold, form, row } from "../lib/ui/controls.js";
import { fill, h } from "../lib/ui/h.js";
import { locale, say, sayWith } from "../lib/ui/say.js";
import { loading, problem } from "../lib/ui/states.js";

const main = /** @type {HTMLElement} */ (document.getElementById("main"));
const state = h("div", { id: "state", role: "status", class: "stack" }, loading(undefined, 1));

fill(
  main,
  h("img", { src: extension.address("icons/128.png"), alt: "" }),
  h("h1", null, "Afterword"),
  h("p", null, say("welcome_what")),
  h(
    "ul",
    { class: "promises" },
    ["welcome_reads", "welcome_talks", "welcome_sends"].map((key) => h("li", null, say(key))),
  ),
  card({ title: say("welcome_begin"), level: 2 }, state),
);

async function look() {
  const base = await find();
  if (!base) return showStopped();
  if (await pairing()) return fill(state, h("p", null, say("welcome_connected")));
  const open = () => openTab(`${base}/connect`);
  return fill(
    state,
    h("p", null, say("welcome_found")),
    row(button(say("open_connect"), { look: "main", press: open, data: { act: "connect" } })),
    fold(
      say("type_code"),
      {},
      form(
        {
          label: say("connect"),
          name: say("type_code"),
          problem: (error) => problem(shown(error)),
          send: async (typed) => {
            await pair(base, String(typed.code ?? ""));
          },
        },
        field(say("code"), { name: "code", required: true, max: 20, hint: say("code_hint") }),
      ),
    ),
  );
}

function showStopped() {
  fill(
    state,
    h("p", null, ...sayWith("welcome_stopped", h("code", null, say("start_command")))),
    row(button(say("look_once_more"), { press: look, icon: "again", look: "main", data: { act: "again" } })),
  );
}

document.documentElement.lang = locale();
document.title = say("welcome_title");
storage.watch((keys) => (keys.includes("pairing") ? void look() : undefined)); // a code may be half typed
void look();
