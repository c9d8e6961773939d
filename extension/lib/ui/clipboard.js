// The only file that writes to the clipboard: exactly the text that is shown, nothing around it.

import { announce } from "./live.js";

/**
 * Copy a text and say so; answers whether it worked.
 * @param {string} text
 * @param {{ clipboard?: { writeText(text: string): Promise<void> } }} [how]
 */
export async function copyText(text, { clipboard = navigator.clipboard } = {}) {
  try {
    await clipboard.writeText(text);
  } catch {
    announce("The browser did not allow copying. Select the text and press Ctrl+C.");
    return false;
  }
  announce("Copied");
  return true;
}
