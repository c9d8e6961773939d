// What stands around every page: the name, the ways to go, the theme.

import { fill, h } from "/ui/h.js";
import { icon } from "/ui/icons.js";
import { announce } from "/ui/live.js";

/** @typedef {import("/ui/icons.js").IconName} IconName */
/** @typedef {{ place: string, label: string, sign: IconName }} Way */

/** @type {Way[]} */
const MAIN = [
  { place: "/", label: "Today", sign: "today" },
  { place: "/applications", label: "Applications", sign: "applications" },
  { place: "/people", label: "People", sign: "people" },
  { place: "/search", label: "Search", sign: "search" },
];

/** @type {Way[]} */
const MORE = [
  { place: "/feeds", label: "Feeds", sign: "feeds" },
  { place: "/insight", label: "Looking back", sign: "insight" },
  { place: "/profile", label: "Profile", sign: "profile" },
  { place: "/connect", label: "Connect", sign: "connect" },
  { place: "/settings", label: "Settings", sign: "settings" },
];

const THEMES = /** @type {const} */ (["auto", "light", "dark"]);

/** @param {HTMLElement} side */
export function frame(side) {
  const more = h(
    "details",
    { class: "more" },
    h("summary", null, icon("more"), h("span", null, "More")),
    h("ul", null, MORE.map(way), h("li", null, themeButton())),
  );
  fill(
    side,
    h(
      "a",
      { class: "brand", href: "/", "aria-label": "Afterword, today" },
      h("img", { src: "/static/icon.svg", alt: "", width: 28, height: 28 }),
      h("span", null, "Afterword"),
    ),
    h(
      "nav",
      { "aria-label": "Pages" },
      h("ul", { class: "ways" }, MAIN.map(way), h("li", { class: "more-way" }, more)),
    ),
  );
  const wide = matchMedia("(width >= 60rem)");
  const adapt = () => {
    more.open = wide.matches;
  };
  wide.addEventListener("change", adapt);
  adapt();
  document.addEventListener("click", (event) => {
    if (!wide.matches && more.open && event.target instanceof Node && !more.contains(event.target)) more.open = false;
  });
  more.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !wide.matches) more.open = false;
  });
  return {
    /** @param {string} place */
    at(place) {
      if (!wide.matches) more.open = false;
      for (const link of side.querySelectorAll("nav a")) {
        if (link.getAttribute("href") === place) link.setAttribute("aria-current", "page");
        else link.removeAttribute("aria-current");
      }
      more.classList.toggle(
        "holds-current",
        MORE.some((each) => each.place === place),
      );
    },
    /** @param {number} count */
    badge(count) {
      const today = side.querySelector('nav a[href="/"]');
      today?.querySelector(".count")?.remove();
      if (count > 0) today?.append(h("span", { class: "count" }, count, h("span", { class: "unseen" }, " to do")));
    },
  };
}

/** @param {Way} to */
function way(to) {
  return h("li", null, h("a", { href: to.place }, icon(to.sign), h("span", null, to.label)));
}

function themeButton() {
  const label = h("span", null, "");
  const root = document.documentElement;
  const say = () => {
    label.textContent = `Theme: ${root.dataset.theme ?? "auto"}`;
  };
  const next = () => {
    const at = THEMES.indexOf(/** @type {"light" | "dark" | undefined} */ (root.dataset.theme) ?? "auto");
    const theme = THEMES[(at + 1) % THEMES.length] ?? "auto";
    if (theme === "auto") delete root.dataset.theme;
    else root.dataset.theme = theme;
    remember(theme);
    say();
    announce(`Theme: ${theme}`);
  };
  say();
  return h("button", { type: "button", class: "way-button", on: { click: next } }, icon("theme"), label);
}

/** @param {string} theme */
function remember(theme) {
  try {
    localStorage.setItem("afterword:theme", theme);
  } catch {
    // It holds until the tab is closed, then.
  }
}
