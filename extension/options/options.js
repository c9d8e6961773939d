// The options page: the connection, what waits to be sent, notices, keys; each a card that can stand alone.

import { storage } from "../lib/browser.js";
import { card } from "../lib/ui/controls.js";
import { fill, h } from "../lib/ui/h.js";
import { locale, say } from "../lib/ui/say.js";
import { connection } from "./connection.js";
import { keys, notice } from "./habits.js";
import { showWaiting } from "./waiting.js";

const main = /** @type {HTMLElement} */ (document.getElementById("main"));
const places = { connection: h("div"), waiting: h("div"), notice: h("div"), keys: h("div") };

fill(
  main,
  h("h1", null, say("options_title")),
  card({ title: say("options_connection"), level: 2 }, places.connection),
  card({ title: say("options_waiting"), level: 2, id: "waiting" }, places.waiting),
  card({ title: say("options_notices"), level: 2 }, places.notice),
  card({ title: say("options_keys"), level: 2 }, places.keys),
  h("p", { class: "soft small" }, say("options_footprint")),
);

function draw() {
  void connection(places.connection);
  void showWaiting(places.waiting);
  void notice(places.notice);
  void keys(places.keys);
}

document.documentElement.lang = locale();
document.title = say("options_title");
storage.watch((keys) => {
  if (keys.includes("pairing")) void connection(places.connection); // nothing else: a name may be half typed
  if (keys.some((key) => key === "pairing" || key.startsWith("q:"))) void showWaiting(places.waiting);
});
draw();
