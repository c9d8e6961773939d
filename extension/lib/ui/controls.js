// The small parts that all pages and panels are made of, in one place to import them from.

export { busyWhile, button, chip, link } from "./buttons.js";
export { card, row } from "./cards.js";
export { field, form, select, tick, values } from "./fields.js";
export { fold, menu } from "./folds.js";
