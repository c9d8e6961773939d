// The only file that writes to the clipboard: exactly the text that is shown, nothing around it.

import { announce } from "./live.js";
import { say } from "./say.js";

/**
 * Copy a text and say so; answers whether it worked.
 * @param {string} text
 * @param {{ clipboard?: { writeText(text: string): Promise<void> } }} [how]
 */
export async function copyText(text, { clipboard = navigator.clipboard } = {}) {
  try {
    await clipboard.writeText(text);
  } catch {
    announce(say("copy_refused"));
    return false;
  }
  announce(say("copied"));
  return true;
}
