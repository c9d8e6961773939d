// What the popup is about: the tab in view, and the ways out of the popup.

import { extension, openPanel, openTab, storage } from "../lib/browser.js";
import { say } from "../lib/ui/say.js";
import { first, other } from "./screen.js";

/** @typedef {import("../lib/browser.js").Tab} Tab */
/** @typedef {{ tab: Tab | null, wish: string | null, again: () => unknown, attempt: (work: () => Promise<unknown>) => Promise<unknown> }} Visit
 *   *again* looks once more, *attempt* shows what goes wrong */

/**
 * A button that opens the side panel, at an application where one is named.
 * @param {Visit} visit
 * @param {string} label
 * @param {{ opportunity?: string | null, main?: boolean }} [how]
 */
export function panelButton(visit, label, { opportunity, main = true } = {}) {
  const press = () => {
    // Opening needs the click itself: nothing may be awaited before.
    if (opportunity) void storage.set("last", { opportunity_id: opportunity });
    return visit.tab && openPanel(visit.tab.windowId);
  };
  return (main ? first : other)(label, press, "panel");
}

/** @param {Visit} visit */
export const todayButton = (visit) => panelButton(visit, say("open_today"));

/** @param {Visit} visit */
export const againButton = (visit) => first(say("try_again"), visit.again, "again");

/** What waits to be sent stands on the options page. */
export const openWaiting = () => openTab(extension.address("options/options.html#waiting"));
