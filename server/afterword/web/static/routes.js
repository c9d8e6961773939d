// Which address shows which page; a page is a module in pages/ that is loaded when it is first needed.

/** @typedef {{ params: Record<string, string>, query: URLSearchParams, now: Date, at: string | null, go: (address: string) => void, again: () => Promise<void>, name: (title: string) => void }} Visit */
/** @typedef {Node | null | undefined | false} Part */
/** @typedef {{ page: (visit: Visit) => Part | Part[] | Promise<Part | Part[]> }} PageModule */
/** @typedef {{ pattern: RegExp, title: string, place: string, load: () => Promise<PageModule> }} Route */

/** @type {Route[]} */
export const ROUTES = [
  { pattern: /^\/(?:today)?$/, title: "Today", place: "/", load: () => import("./pages/today.js") },
  {
    pattern: /^\/applications$/,
    title: "Applications",
    place: "/applications",
    load: () => import("./pages/applications.js"),
  },
  {
    pattern: /^\/applications\/(?<id>[^/]+)$/,
    title: "Application",
    place: "/applications",
    load: () => import("./pages/application.js"),
  },
  {
    pattern: /^\/drafts\/(?<id>[^/]+)$/,
    title: "Draft",
    place: "/applications",
    load: () => import("./pages/draft.js"),
  },
  {
    pattern: /^\/companies\/(?<id>[^/]+)$/,
    title: "Company",
    place: "/feeds",
    load: () => import("./pages/company.js"),
  },
  { pattern: /^\/people$/, title: "People", place: "/people", load: () => import("./pages/people.js") },
  {
    pattern: /^\/people\/(?<id>[^/]+)$/,
    title: "Person",
    place: "/people",
    load: () => import("./pages/person.js"),
  },
  { pattern: /^\/feeds$/, title: "Feeds", place: "/feeds", load: () => import("./pages/feeds.js") },
  {
    pattern: /^\/insight$/,
    title: "Looking back",
    place: "/insight",
    load: () => import("./pages/insight.js"),
  },
  { pattern: /^\/search$/, title: "Search", place: "/search", load: () => import("./pages/search.js") },
  { pattern: /^\/profile$/, title: "Profile", place: "/profile", load: () => import("./pages/profile.js") },
  { pattern: /^\/import$/, title: "Import", place: "/settings", load: () => import("./pages/import.js") },
  {
    pattern: /^\/settings$/,
    title: "Settings",
    place: "/settings",
    load: () => import("./pages/settings.js"),
  },
  { pattern: /^\/connect$/, title: "Connect", place: "/connect", load: () => import("./pages/connect.js") },
  { pattern: /^\/style$/, title: "Style", place: "/style", load: () => import("./pages/style.js") },
];

/**
 * The route of a path with what stands in its variable parts.
 * @param {string} path
 */
export function routeOf(path) {
  const bare = path.replace(/\/+$/, "") || "/";
  for (const route of ROUTES) {
    const found = route.pattern.exec(bare);
    if (found)
      return {
        route,
        params: Object.fromEntries(Object.entries(found.groups ?? {}).map(([k, v]) => [k, decodeURIComponent(v)])),
      };
  }
  return null;
}
