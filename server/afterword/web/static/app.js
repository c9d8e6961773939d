// The dashboard's start: it listens to addresses and shows the page of each.

import { fill, h } from "/ui/h.js";
import { announce } from "/ui/live.js";
import { empty, loading, problem } from "/ui/states.js";
import { get } from "./api.js";
import { frame } from "./frame.js";
import { routeOf } from "./routes.js";

const main = /** @type {HTMLElement} */ (document.getElementById("main"));
const around = frame(/** @type {HTMLElement} */ (document.getElementById("side")));
let visits = 0;

/**
 * Show the page of the present address.
 * @param {{ focus?: boolean }} [how] *focus* moves it to the new page's heading, after a link was followed
 */
async function show({ focus = false } = {}) {
  visits += 1;
  const visit = visits;
  const found = routeOf(location.pathname);
  if (!found)
    return void fill(main, empty({ title: "There is no such page.", action: h("a", { href: "/" }, "Go to Today") }));
  const { route, params } = found;
  around.at(route.place);
  name(route.title);
  const waiting = setTimeout(() => visit === visits && fill(main, h("h1", null, route.title), loading()), 150);
  try {
    const { page } = await route.load();
    const nodes = await page(visitOf(params));
    if (visit !== visits) return;
    clearTimeout(waiting);
    fill(main, .../** @type {import("/ui/h.js").Child[]} */ ([nodes].flat()));
  } catch (error) {
    if (visit !== visits) return;
    clearTimeout(waiting);
    fill(main, h("h1", null, route.title), problem(error, { again: () => show() }));
  }
  if (focus) arrive();
  void count();
}

/** @param {Record<string, string>} params */
function visitOf(params) {
  const query = new URLSearchParams(location.search);
  const at = query.get("at");
  const moment = at ? new Date(at) : new Date();
  return {
    params,
    query,
    at,
    now: Number.isNaN(moment.getTime()) ? new Date() : moment,
    go,
    again: () => show(),
    name,
  };
}

/** @param {string} title */
function name(title) {
  document.title = `${title} · Afterword`;
}

function arrive() {
  scrollTo(0, 0);
  const heading = main.querySelector("h1");
  heading?.setAttribute("tabindex", "-1");
  (heading ?? main).focus({ preventScroll: true });
  announce(document.title);
}

/** @param {string} address */
function go(address) {
  history.pushState(null, "", address);
  void show({ focus: true });
}

async function count() {
  try {
    around.badge((await get("/me")).badge ?? 0);
  } catch {
    // A count is not worth an error; the page says what is wrong.
  }
}

document.addEventListener("click", (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link || link.target || link.origin !== location.origin || link.getAttribute("href")?.startsWith("#")) return;
  if (!routeOf(link.pathname)) return;
  event.preventDefault();
  go(link.pathname + link.search);
});
document.addEventListener("keydown", (event) => {
  const typing = event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key !== "/" || typing || event.metaKey || event.ctrlKey || event.altKey) return;
  event.preventDefault();
  go("/search");
});
document.addEventListener("afterword:changed", () => void count());
addEventListener("popstate", () => void show());
void show();
