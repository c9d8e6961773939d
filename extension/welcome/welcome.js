// The welcome page: is Afterword running, and is this browser connected?

import { find, pairing } from "../lib/api.js";
import { openTab, storage } from "../lib/browser.js";
import { button, row } from "../lib/ui/controls.js";
import { fill, h } from "../lib/ui/h.js";

const state = /** @type {HTMLElement} */ (document.getElementById("state"));

async function look() {
  const base = await find();
  if (!base) {
    return fill(
      state,
      h(
        "p",
        null,
        "Afterword is not running yet. Start it in its folder with ",
        h("code", null, "python3 scripts/run"),
        ".",
      ),
      row(button("Look again", { press: look, icon: "again" })),
    );
  }
  if (await pairing())
    return fill(state, h("p", null, "This browser is connected. Open a job ad and click the Afterword icon."));
  return fill(
    state,
    h("p", null, "Afterword is running. On the Connect page, click the Afterword icon in the toolbar: that is all."),
    row(button("Open the Connect page", { look: "main", press: () => openTab(`${base}/connect`) })),
  );
}

storage.watch(() => void look());
void look();
