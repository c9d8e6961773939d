// Settings: the rules for dates with where they come from, what is held back, browsers, backups.

import { card, field, form, link, tick } from "/ui/controls.js";
import { h } from "/ui/h.js";
import { problem } from "/ui/states.js";
import { get } from "../api.js";
import { block } from "../block.js";
import { opened, orChoose, undoable } from "../saving.js";
import { backupsPart, doctorPart, exportPart } from "../settings/keeping.js";
import { rankingPart } from "../settings/ranking.js";
import { rulesPart } from "../settings/rules.js";
import { deviceList } from "./connect.js";

/** @typedef {{ rules: Record<string, number>, gate_words: string[], comments_per_week: number, careful_connection: boolean, linkedin_premium?: boolean, ranking?: Record<string, number>, mastodon_server?: string | null, known_rules?: import("../settings/rules.js").Rule[] }} Settings */
/** @typedef {import("../routes.js").Visit} Visit */

/** @param {Visit} visit */
export async function page(visit) {
  const { value: settings, save } = await opened("/settings");
  const saving = (/** @type {object} */ changes) =>
    orChoose(
      async (how) => {
        await save(changes, how);
        undoable("Saved.", () => visit.again());
        await visit.again();
      },
      () => visit.again(),
    );
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
      h("div", { class: "stack" }, rulesPart(settings.known_rules ?? [], saving)),
      h(
        "div",
        { class: "stack" },
        postsPart(settings, saving),
        rankingPart(settings.ranking ?? {}, saving),
        connectionPart(settings, saving),
        devices.element,
        backups.element,
        exportPart(),
        doctor.element,
      ),
    ),
  ];
}

/**
 * How soon to connect with people one met: both are good practice, so the person chooses.
 * @param {Settings} settings
 * @param {(changes: object) => unknown} save
 */
function connectionPart(settings, save) {
  const choice = (/** @type {boolean} */ careful, /** @type {string} */ label, /** @type {string} */ why) =>
    h(
      "div",
      { class: "choice" },
      tick(label, {
        name: "careful_connection",
        type: "radio",
        value: careful ? "on" : "off",
        checked: settings.careful_connection === careful,
      }),
      h("p", { class: "hint" }, why),
    );
  return card(
    { title: "Connecting with people you met", level: 2 },
    form(
      {
        label: "Save",
        name: "Connecting",
        problem,
        send: (typed) =>
          save({
            careful_connection: typed.careful_connection === "on",
            linkedin_premium: typed.linkedin_premium === "on",
          }),
      },
      choice(
        false,
        "A day or two after the talk",
        "Usual in the US and in technology. With a note, not the bare button.",
      ),
      choice(
        true,
        "Only after the process has ended",
        "The careful way: nothing that could look like pressure while they decide.",
      ),
      h(
        "div",
        { class: "choice" },
        tick("I have LinkedIn Premium", {
          name: "linkedin_premium",
          checked: settings.linkedin_premium ?? false,
        }),
        h("p", { class: "hint" }, "Then the note of an invitation may be 300 characters long; without it, 200."),
      ),
    ),
  );
}

/**
 * @param {Settings} settings
 * @param {(changes: object) => unknown} save
 */
function postsPart(settings, save) {
  return card(
    { title: "Posts", level: 2 },
    form(
      {
        label: "Save",
        name: "Posts",
        problem,
        send: (typed) =>
          save({
            gate_words: (typed.gate_words ?? "")
              .split("\n")
              .map((line) => line.trim())
              .filter(Boolean),
            comments_per_week: Number(typed.comments_per_week ?? 2),
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
      field("Your Mastodon server", {
        name: "mastodon_server",
        value: settings.mastodon_server,
        placeholder: "mastodon.social",
      }),
    ),
  );
}
