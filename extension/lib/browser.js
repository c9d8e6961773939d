// The only file that talks to the browser: tabs, storage, panel, badge, alarms, and its language.

import { readPage } from "./page.js";
import { say, speakWith } from "./ui/say.js";

speakWith((key, parts) => chrome.i18n.getMessage(key, parts));

/** @typedef {{ id: number, url: string, title: string, windowId: number }} Tab */

export const extension = {
  version: chrome.runtime.getManifest().version,
  /** @param {string} path */
  address: (path) => chrome.runtime.getURL(path),
};

/** "Chrome", "Firefox", "Edge": how the person calls this browser in the list of devices. */
export function browserName(agent = navigator.userAgent) {
  const known = [
    [/Edg\//, "Edge"],
    [/OPR\//, "Opera"],
    [/Firefox\//, "Firefox"],
    [/Chrom(e|ium)\//, "Chrome"],
  ];
  return /** @type {string} */ (known.find(([sign]) => /** @type {RegExp} */ (sign).test(agent))?.[1] ?? "Browser");
}

/**
 * The tab in view; a `?tab=` in a panel's own address names another one.
 * @returns {Promise<Tab | null>}
 */
export async function tabInView() {
  const named = Number(new URLSearchParams(globalThis.location?.search ?? "").get("tab"));
  const tab = named
    ? await chrome.tabs.get(named)
    : (await chrome.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? "", title: tab.title ?? "", windowId: tab.windowId };
}

/**
 * Read the page of a tab; allowed by the click that opened the popup.
 * @param {number} tabId
 * @returns {Promise<import("./page.js").PageInView>}
 */
export async function readTab(tabId) {
  const [frame] = await chrome.scripting.executeScript({ target: { tabId }, func: readPage });
  if (!frame?.result) throw new Error("The page gave nothing.");
  return frame.result;
}

/**
 * The pairing code that the Connect page shows in this tab, if it is that page.
 * @param {number} tabId
 * @returns {Promise<string | null>}
 */
export async function readPairingCode(tabId) {
  const func = () => document.querySelector("[data-code]")?.getAttribute("data-code") ?? null;
  const [frame] = await chrome.scripting.executeScript({ target: { tabId }, func });
  return frame?.result ?? null;
}

// What runs in a page's own process, as the reading of a page does, shall not reach the key and what waits.
void chrome.storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" })?.catch(() => undefined);

export const storage = {
  /**
   * @param {string} key
   * @returns {Promise<any>}
   */
  async get(key) {
    return (await chrome.storage.local.get(key))[key];
  },
  /** @param {string} key @param {unknown} value */
  set: (key, value) => chrome.storage.local.set({ [key]: value }),
  /** @param {string[]} keys */
  remove: (...keys) => chrome.storage.local.remove(keys),
  /**
   * All pairs whose key begins with *prefix*.
   * @param {string} prefix
   * @returns {Promise<[string, any][]>}
   */
  async all(prefix) {
    return Object.entries(await chrome.storage.local.get(null)).filter(([key]) => key.startsWith(prefix));
  },
  /** @param {(keys: string[]) => void} changed is told whose values changed */
  watch: (changed) => chrome.storage.onChanged.addListener((changes) => changed(Object.keys(changes))),
};

/** Whether the person lets the extension reach the local server; browsers allow to switch that off. */
export function mayReachServer() {
  return chrome.permissions.contains({ origins: ["http://afterword.localhost/*"] });
}

/** Ask for it; only works in a click, before any `await`. */
export function askToReachServer() {
  return chrome.permissions.request({ origins: ["http://afterword.localhost/*"] });
}

/**
 * Open the side panel (Chromium) or the sidebar (Firefox); only works in a click, before any `await`.
 * @param {number} windowId
 */
export function openPanel(windowId) {
  const firefox = /** @type {any} */ (globalThis).browser?.sidebarAction;
  return firefox ? firefox.open() : chrome.sidePanel.open({ windowId });
}

/** @param {string} url */
export function openTab(url) {
  return chrome.tabs.create({ url });
}

/**
 * @param {number} count what waits to be sent, or is due; 0 shows nothing
 * @param {string} title what the icon says about it
 */
export async function showBadge(count, title) {
  await chrome.action.setBadgeBackgroundColor({ color: "#1c5f5a" });
  await chrome.action.setBadgeText({ text: count ? String(count) : "" });
  await chrome.action.setTitle({ title });
}

const NOTICES = { permissions: ["notifications"] };

/** Desktop notices, for those who asked for them: the permission itself is the setting. */
export const notices = {
  wanted: () => chrome.permissions.contains(/** @type {any} */ (NOTICES)),
  /** Only works in a click, before any `await`. */
  ask: () => chrome.permissions.request(/** @type {any} */ (NOTICES)),
  stop: () => chrome.permissions.remove(/** @type {any} */ (NOTICES)),
  /** @param {string} title @param {string} message */
  async show(title, message) {
    const iconUrl = chrome.runtime.getURL("icons/128.png");
    await chrome.notifications?.create("due", { type: "basic", iconUrl, title, message });
  },
};

/** The keys that open things, as the person set them. */
export async function shortcuts() {
  return (await chrome.commands.getAll()).filter((command) => command.shortcut);
}

/** Open the browser's own page for shortcuts. */
export function changeShortcuts() {
  const open = /** @type {any} */ (chrome.commands).openShortcutSettings;
  return open ? open() : openTab("chrome://extensions/shortcuts");
}

export const background = {
  /** @param {() => void} run */
  onInstalled: (run) =>
    chrome.runtime.onInstalled.addListener((details) => {
      if (details.reason === "install") run();
    }),
  /** @param {() => void} run */
  onStartup: (run) => chrome.runtime.onStartup.addListener(run),
  /** @param {(name: string) => void} run */
  onAlarm: (run) => chrome.alarms.onAlarm.addListener((alarm) => run(alarm.name)),
  /** @param {(message: any) => Promise<unknown> | undefined} answer */
  onMessage: (answer) =>
    chrome.runtime.onMessage.addListener((message, _sender, reply) => {
      const work = answer(message);
      if (!work) return false;
      work.then(reply, (error) => reply({ error: String(error) }));
      return true;
    }),
  /**
   * Entries of the context menu; a click on one lets the popup read the page.
   * @param {[string, "selection" | "page"][]} entries
   * @param {(id: string) => unknown} run
   */
  onMenu(entries, run) {
    chrome.runtime.onInstalled.addListener(() => {
      for (const [id, where] of entries) {
        chrome.contextMenus.create({
          id,
          title: say(`menu_${id}`),
          contexts: /** @type {any} */ ([where]),
          documentUrlPatterns: ["http://*/*", "https://*/*"],
        });
      }
    });
    chrome.contextMenus.onClicked.addListener((click) => run(String(click.menuItemId)));
  },
  /** @param {(name: string, tab: chrome.tabs.Tab | undefined) => unknown} run */
  onCommand: (run) => chrome.commands.onCommand.addListener((name, tab) => void run(name, tab)),
  /** The listener must stand before the permission is given: it is set as soon as there is something to listen to. */
  onNoticeClicked(/** @type {() => unknown} */ run) {
    const listen = () => chrome.notifications?.onClicked.addListener(() => void run());
    if (chrome.notifications) listen();
    else chrome.permissions.onAdded.addListener(listen);
  },
  /**
   * Open the popup as a click would, and say what for; where it cannot be opened by itself, the icon is left to click.
   * @param {string} wish
   */
  openPopup(wish) {
    // Not awaited: Firefox opens popups only within the click itself.
    void storage.set("wish", { what: wish, at: Date.now() });
    return chrome.action.openPopup?.();
  },
  /** @param {string} name @param {number} minutes */
  alarm: (name, minutes) => chrome.alarms.create(name, { delayInMinutes: minutes, periodInMinutes: minutes }),
  /** @param {string} name */
  hasAlarm: async (name) => Boolean(await chrome.alarms.get(name)),
  /** @param {string} name */
  noAlarm: (name) => chrome.alarms.clear(name),
  /** @param {object} message */
  tell: (message) => chrome.runtime.sendMessage(message),
};
