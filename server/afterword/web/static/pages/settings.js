// Settings: the rules for dates with where they come from, what is held back, browsers, backups.

import { button, card, field, form, link, tick } from "/ui/controls.js";
import { fill, h, uid } from "/ui/h.js";
import { toast } from "/ui/live.js";
import { empty, problem, problemOf } from "/ui/states.js";
import { dayAndTime } from "/ui/when.js";
import { plural } from "/ui/words.js";
import { get, patch, post, sendFile, undoer } from "../api.js";
import { block } from "../block.js";
import { attempt } from "../doings.js";
import { deviceList } from "./connect.js";

/** @typedef {{ id: string, number: number, default: number, unit: string, why: string, source?: string | null }} Rule */
/** @typedef {{ rules: Record<string, number>, gate_words: string[], comments_per_week: number, careful_connection: boolean, mastodon_server?: string | null, known_rules?: Rule[] }} Settings */
/** @typedef {{ name?: string, id?: string, made_at?: string, created_at?: string, at?: string, size?: number, bytes?: number }} Backup */
/** @typedef {import("../routes.js").Visit} Visit */

/** @param {Visit} visit */
export async function page(visit) {
  const settings = await get("/settings");
  const devices = block(async () =>
    card(
      { title: "Browsers and scripts", level: 2 },
      deviceList((await get("/devices")).items ?? [], () => devices.reload()),
      h("p", null, link("Connect another", "/connect")),
    ),
  );
  const backups = block(() => ifThere(() => backupsPart(() => backups.reload())), { lines: 0 });
  const doctor = block(() => ifThere(doctorPart), { lines: 0 });
  return [
    h("h1", null, "Settings"),
    h(
      "div",
      { class: "two-sides even" },
      h("div", { class: "stack" }, rulesPart(visit, settings)),
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
 * A part that this server may not have yet.
 * @param {() => Promise<Node>} make
 */
async function ifThere(make) {
  try {
    return await make();
  } catch (error) {
    if (problemOf(error).code === "no_such_route") return null;
    throw error;
  }
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
function rulesPart(visit, settings) {
  const rules = settings.known_rules ?? [];
  const send = (/** @type {Record<string, string | null>} */ typed) => {
    const changed = rules.filter((rule) => Number(typed[rule.id] ?? rule.default) !== rule.default);
    return save(visit, {
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
    form({ label: "Save", name: "Rules for dates", problem, send }, rules.map(ruleField)),
  );
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

/** @param {() => Promise<void>} reload */
async function backupsPart(reload) {
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

function exportPart() {
  const told = h("div", { role: "status" });
  const file = h("input", { type: "file", accept: ".zip", "aria-label": "A backup of Afterword" });
  const bring = async () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return file.click();
    try {
      const { read } = await sendFile("/imports", chosen);
      const count = Object.values(/** @type {Record<string, number>} */ (read)).reduce((sum, each) => sum + each, 0);
      fill(told, h("p", null, `${plural(count, "record")} read.`));
    } catch (error) {
      fill(told, problem(error));
    }
  };
  return card(
    { title: "Take it with you", level: 2 },
    h(
      "p",
      { class: "hint" },
      "Everything you keep here, as one file of readable text. The same file can be read in again.",
    ),
    h("div", { class: "row" }, link("Save everything", "/api/v1/export", { look: "plain", small: true })),
    h("div", { class: "row" }, file, button("Read in", { press: bring, small: true })),
    told,
  );
}

async function doctorPart() {
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
