// The place where files are dropped, or chosen by whoever does not drag.

import { h, uid } from "/ui/h.js";
import { icon } from "/ui/icons.js";

const ACCEPTED = ".ics,.eml,.csv,.tsv,.zip,.opml,.xml,.txt";

/** @param {(files: File[]) => Promise<void>} take */
export function dropPlace(take) {
  const id = uid("files");
  const input = h("input", { id, type: "file", multiple: true, accept: ACCEPTED, "aria-describedby": `${id}-kinds` });
  const element = h(
    "div",
    { class: "card drop-place" },
    icon("download"),
    h("label", { for: id, class: "drop-title" }, "Drop files here, or choose them"),
    input,
    h(
      "p",
      { class: "hint", id: `${id}-kinds` },
      "Invitations (.ics) · mails (.eml) · LinkedIn export (.zip, .csv) · tables of other trackers (.csv) · feeds (.opml) · a backup (.zip)",
    ),
  );
  input.addEventListener("change", async () => {
    const files = [...(input.files ?? [])];
    input.value = "";
    await take(files);
  });
  let depth = 0;
  /** @param {number} by */
  const over = (by) => {
    depth = by ? Math.max(0, depth + by) : 0;
    element.classList.toggle("over", depth > 0);
  };
  element.addEventListener("dragenter", () => over(1));
  element.addEventListener("dragleave", () => over(-1));
  element.addEventListener("dragover", (event) => event.preventDefault());
  element.addEventListener("drop", (event) => {
    event.preventDefault();
    over(0);
    void take([...(event.dataTransfer?.files ?? [])]);
  });
  return element;
}
