// Backups, everything as one file, and what is wrong with this installation.

import { copyText } from "/ui/clipboard.js";
import { button, card, link } from "/ui/controls.js";
import { fill, h } from "/ui/h.js";
import { toast } from "/ui/live.js";
import { empty } from "/ui/states.js";
import { dayAndTime } from "/ui/when.js";
import { plural } from "/ui/words.js";
import { get, post } from "../api.js";
import { attempt } from "../doings.js";

/** @typedef {{ name?: string, id?: string, made_at?: string, created_at?: string, at?: string, size?: number, bytes?: number }} Backup */

/** @param {() => Promise<void>} reload */
export async function backupsPart(reload) {
  const make = () =>
    attempt(async () => {
      await post("/backups");
      toast("A backup was made.");
      await reload();
    });
  const head = {
    title: "Backups",
    level: /** @type {2} */ (2),
    side: button("Back up now", { press: make, small: true }),
  };
  /** @type {Backup[]} */
  const items = (await get("/backups")).items ?? [];
  return card(
    head,
    items.length
      ? h(
          "ul",
          { class: "quiet-list" },
          items
            .slice(0, 10)
            .map((item) =>
              h(
                "li",
                { class: "row spread" },
                h("span", { dir: "auto" }, item.name ?? item.id ?? ""),
                h(
                  "span",
                  { class: "soft" },
                  [dayAndTime(item.made_at ?? item.created_at ?? item.at ?? ""), size(item.size ?? item.bytes)]
                    .filter(Boolean)
                    .join(" · "),
                ),
              ),
            ),
        )
      : empty({ title: "No backup yet.", text: "One is made by itself every day that Afterword runs." }),
  );
}

/** @param {number | undefined} bytes */
const size = (bytes) =>
  bytes === undefined
    ? ""
    : bytes < 1_000_000
      ? `${Math.ceil(bytes / 1000)} kB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`;

const FILES = /** @type {[string, string][]} */ ([
  ["Calendar", "calendar.ics"],
  ["People", "people.vcf"],
  ["Applications", "opportunities.csv"],
  ["Feeds", "feeds.opml"],
  ["Suggestions", "suggestions.json"],
]);

/** The address under which a calendar program on this computer finds the follow-ups; shown on demand, it is a secret. */
function subscription() {
  const place = h("div", { role: "status" });
  const show = () => attempt(async () => told(await get("/calendar-address")));
  const anew = () =>
    attempt(async () => {
      if (!confirm("Make a new address? Calendars that use the old one stop being kept up to date.")) return;
      told(await post("/calendar-address"));
      toast("This is the new address. The old one no longer works.");
    });
  const told = (/** @type {{ url: string }} */ { url }) =>
    fill(
      place,
      h("p", { class: "address" }, h("code", { dir: "ltr" }, url)),
      h(
        "p",
        { class: "hint" },
        "For calendar programs on this computer. Whoever has this address can read your follow-ups. A calendar on the web cannot reach it: give that one the file.",
      ),
      h(
        "div",
        { class: "row" },
        button("Copy the address", { press: () => copyText(url), icon: "copy", small: true }),
        button("Make a new address", { press: anew, small: true, look: "quiet" }),
      ),
    );
  return h(
    "div",
    { class: "stack" },
    h("div", null, button("Subscribe to the calendar", { press: show, small: true })),
    place,
  );
}

export function exportPart() {
  return card(
    { title: "Take it with you", level: 2 },
    h(
      "p",
      { class: "hint" },
      "Everything you keep here, as one file of readable text. The same file can be read in again.",
    ),
    h("div", { class: "row" }, link("Save everything", "/api/v1/export", { look: "plain", small: true })),
    h("p", { class: "hint" }, "Or one thing, for another program:"),
    h(
      "div",
      { class: "row" },
      FILES.map(([label, name]) => link(label, `/api/v1/export/${name}`, { look: "quiet", small: true })),
    ),
    subscription(),
    h("div", { class: "row" }, link("Import files", "/import", { look: "plain", small: true })),
  );
}

export async function doctorPart() {
  /** @type {{ items?: { title?: string, detail?: string, message?: string, fix?: string, ok?: boolean }[] }} */
  const { items = [] } = await get("/doctor");
  const wrong = items.filter((item) => item.ok !== true);
  const place = h("div");
  fill(
    place,
    wrong.length
      ? h(
          "ul",
          { class: "quiet-list" },
          wrong.map((item) =>
            h(
              "li",
              null,
              h("p", { dir: "auto" }, item.title ?? item.detail ?? item.message ?? ""),
              item.fix && h("p", { class: "about", dir: "auto" }, item.fix),
            ),
          ),
        )
      : h("p", { class: "soft" }, "Nothing is wrong."),
  );
  return card({ title: wrong.length ? `${plural(wrong.length, "thing")} to mend` : "Health", level: 2 }, place);
}
