// Whom one knows at a company already, as the export of a network told.

import { card } from "/ui/controls.js";
import { h } from "/ui/h.js";
import { plural } from "/ui/words.js";
import { get } from "../api.js";

/** @typedef {{ how: string, name: string, text: string, profile_url?: string | null }} Tie */

const SHOWN = 8;

/** @param {string} opportunityId */
export async function tiesPart(opportunityId) {
  /** @type {{ items: Tie[] }} */
  const { items } = await get(`/opportunities/${encodeURIComponent(opportunityId)}/ties`);
  if (!items.length) return null;
  return card(
    { title: "You know already", level: 2 },
    h(
      "ul",
      { class: "quiet-list" },
      items.slice(0, SHOWN).map((tie) => h("li", { dir: "auto" }, tie.text)),
      items.length > SHOWN && h("li", { class: "soft" }, `And ${plural(items.length - SHOWN, "more", "more")}.`),
    ),
  );
}
