// Settings: the rules for dates with where they come from, what is held back, browsers, backups.

import { card, field, form, link, tick } from "/ui/controls.js";
import { h } from "/ui/h.js";
import { toast } from "/ui/live.js";
import { problem } from "/ui/states.js";
import { get, patch, undoer } from "../api.js";
import { block } from "../block.js";
import { attempt } from "../doings.js";
import { backupsPart, doctorPart, exportPart } from "../settings/keeping.js";
import { rulesPart } from "../settings/rules.js";
import { deviceList } from "./connect.js";

/** @typedef {{ rules: Record<string, number>, gate_words: string[], comments_per_week: number, careful_connection: boolean, mastodon_server?: string | null, known_rules?: import("../settings/rules.js").Rule[] }} Settings */
/** @typedef {import("../routes.js").Visit} Visit */

/** @param {Visit} visit */
export async function page(visit) {
  const settings = await get("/settings");
  const devices = block(async () =>
    card(
      { title: "Browsers and scripts", level: 2 },
      deviceList((await get("/devices")).items ?? [], () => devices.reload()),
      h("p", null, link("Connect a browser", "/connect")),
    ),
  );
  const backups = block(() => backupsPart(() => backups.reload()), { lines: 0 });
  const doctor = block(() => doctorPart(), { lines: 0 });
  return [
    h("h1", null, "Settings"),
    h(
      "div",
      { class: "two-sides even" },
      h(
        "div",
        { class: "stack" },
        rulesPart(settings.known_rules ?? [], (changes) => save(visit, changes)),
      ),
      h(
        "div",
        { class: "stack" },
        postsPart(visit, settings),
        devices.element,
        backups.element,
        exportPart(),
        doctor.element,
      ),
    ),
  ];
}

/**
 * @param {Visit} visit
 * @param {object} changes
 */
async function save(visit, changes) {
  await patch("/settings", changes);
  const back = undoer();
  toast("Saved.", {
    undo: () =>
      attempt(async () => {
        await back();
        await visit.again();
      }),
  });
}

/**
 * @param {Visit} visit
 * @param {Settings} settings
 */
function postsPart(visit, settings) {
  return card(
    { title: "Posts", level: 2 },
    form(
      {
        label: "Save",
        name: "Posts",
        problem,
        send: (typed) =>
          save(visit, {
            gate_words: (typed.gate_words ?? "")
              .split("\n")
              .map((line) => line.trim())
              .filter(Boolean),
            comments_per_week: Number(typed.comments_per_week ?? 2),
            careful_connection: typed.careful_connection === "on",
            mastodon_server: typed.mastodon_server ?? "",
          }),
      },
      field("Hold back posts with these words", {
        name: "gate_words",
        value: settings.gate_words.join("\n"),
        lines: 3,
        hint: "One a line. Layoffs, deaths, lawsuits and the like are always held back.",
      }),
      field("Comments a week, at most", {
        name: "comments_per_week",
        type: "number",
        value: String(settings.comments_per_week),
        hint: "More looks like campaigning.",
      }),
      tick("Connect only after the process has ended", {
        name: "careful_connection",
        checked: settings.careful_connection,
      }),
      field("Your Mastodon server", {
        name: "mastodon_server",
        value: settings.mastodon_server,
        placeholder: "mastodon.social",
      }),
    ),
  );
}
