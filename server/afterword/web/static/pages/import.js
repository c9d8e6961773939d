// Import: a file is shown before anything of it is kept, kept by choice, and taken back whole.

import { card, field, fold, form } from "/ui/controls.js";
import { fill, h } from "/ui/h.js";
import { announce } from "/ui/live.js";
import { loading, problem } from "/ui/states.js";
import { get, post, sendFile } from "../api.js";
import { block } from "../block.js";
import { changed } from "../doings.js";
import { dropPlace } from "../import/drop.js";
import { earlierPart } from "../import/earlier.js";
import { previewPart } from "../import/preview.js";
import { reportPart } from "../import/report.js";

/** @typedef {import("../routes.js").Visit} Visit */
/** @typedef {import("../import/preview.js").Preview} Preview */

/** @param {Visit} visit */
export async function page(visit) {
  /** @type {{ items: import("../import/preview.js").Opportunity[] }} */
  const { items } = await get("/opportunities?limit=500");
  /** @type {{ time_zone?: string | null }} */
  const profile = await get("/profile");
  const shown = h("div", { class: "stack", role: "region", "aria-label": "What the files would bring" });
  const earlier = block(() => earlierPart(() => earlier.reload()), { lines: 0 });
  /** @param {string} name @param {() => Promise<Preview>} read */
  const show = async (name, read) => {
    const place = h("div", { tabindex: -1 }, loading(`Reading ${name}…`));
    shown.prepend(place);
    const kept = async (/** @type {import("../import/report.js").Report} */ report) => {
      fill(
        place,
        reportPart(report, () => earlier.reload()),
      );
      place.focus();
      await earlier.reload();
      changed();
    };
    const draw = (/** @type {Preview} */ preview) => {
      if (!preview.proposals) return fill(place, restored(preview));
      return fill(
        place,
        previewPart(preview, {
          opportunities: items,
          zone: profile.time_zone || Intl.DateTimeFormat().resolvedOptions().timeZone,
          usual: visit.query.get("application"),
          kept,
          draw,
          away: () => place.remove(),
        }),
      );
    };
    try {
      draw(await read());
      announce(`${name} was read. Nothing is kept yet.`);
    } catch (error) {
      fill(place, card({ title: name }, problem(error)));
    }
  };
  /** One after the other: the server holds a few previews only. @param {File[]} files */
  const take = async (files) => {
    for (const file of files) await show(file.name, () => sendFile("/imports", file));
  };
  return [
    h("link", { rel: "stylesheet", href: "/static/import/import.css" }),
    h("h1", null, "Import"),
    h(
      "p",
      { class: "soft" },
      "Invitations, mails, your LinkedIn export, other trackers. You see what a file would bring before anything is kept, and can take it back whole.",
    ),
    dropPlace(take),
    fold("Paste the text of a mail instead", {}, pastePart(show)),
    shown,
    earlier.element,
  ];
}

/** @param {(name: string, read: () => Promise<Preview>) => Promise<void>} show */
function pastePart(show) {
  const element = form(
    {
      label: "Read it",
      name: "Paste a text",
      problem,
      send: async ({ text }) => {
        if (text) await show("the text", () => post("/imports/text", { text }));
        element.reset();
      },
    },
    field("The mail or invitation", { name: "text", lines: 8, required: true }),
  );
  return element;
}

/** @param {{ name: string, read: Record<string, number> }} told */
function restored({ name, read }) {
  const count = Object.values(read).reduce((sum, each) => sum + each, 0);
  return card({ title: name }, h("p", null, `This is a backup: ${count.toLocaleString("en")} records were read back.`));
}
