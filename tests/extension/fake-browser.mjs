// A browser of our own for unit tests: storage in memory, and a network that answers as a test says.

import { inMessages } from "../../extension/lib/ui/say.js";
import { messagesOf } from "./ui-dom.mjs";

/**
 * @typedef {object} Reply
 * @property {number} status
 * @property {unknown} body
 * @property {string} [app]
 */

export function fakeBrowser() {
  /** @type {Record<string, any>} */
  let kept = {};
  const browser = {
    /** @type {(url: string, request: any) => Promise<Reply>} */
    answer: async () => ({ status: 200, body: {} }),
    reach: true,
    /** What greets at every address; null leaves it to *answer*. @type {Reply | null} */
    hello: null,
    /** @param {Record<string, any>} start */
    reset(start) {
      kept = structuredClone(start);
      browser.reach = true;
      browser.hello = { status: 200, body: { app: "afterword", server_id: kept.pairing?.server_id } };
    },
    storage: {
      /** @param {string | null} key */
      get: async (key) => structuredClone(key === null ? kept : key in kept ? { [key]: kept[key] } : {}),
      /** @param {Record<string, any>} values */
      set: async (values) => void Object.assign(kept, structuredClone(values)),
      /** @param {string[]} keys */
      remove: async (keys) => {
        for (const key of keys) delete kept[key];
      },
    },
  };
  Object.assign(globalThis, {
    chrome: {
      runtime: { getManifest: () => ({ version: "0.1.0" }), getURL: (/** @type {string} */ path) => path },
      storage: { local: browser.storage, onChanged: { addListener() {} } },
      i18n: { getMessage: inMessages(messagesOf("en")) },
      permissions: { contains: async () => browser.reach },
    },
    fetch: async (/** @type {string} */ url, /** @type {any} */ request) => {
      const greeting = url.endsWith("/hello") && browser.hello;
      const { status, body, app = "afterword" } = greeting || (await browser.answer(url, request ?? {}));
      const init = { status, headers: { "X-App": app } };
      return status === 204 ? new Response(null, init) : Response.json(body, init);
    },
  });
  Object.defineProperty(globalThis, "navigator", {
    value: { userAgent: "Mozilla/5.0 Firefox/140.0" },
    configurable: true,
  });
  return browser;
}
