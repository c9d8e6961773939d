// A page that is no job ad: a post to add, a blog to follow, somebody to note, each for an application one has.

import { call } from "../lib/api.js";
import { background } from "../lib/browser.js";
import { shown } from "../lib/trouble.js";
import { button, field, form, row, select } from "../lib/ui/controls.js";
import { h } from "../lib/ui/h.js";
import { say, sayOr } from "../lib/ui/say.js";
import { problem } from "../lib/ui/states.js";
import { choices } from "../lib/ui/words.js";
import { show } from "./screen.js";
import { panelButton, todayButton } from "./visit.js";

/** @typedef {import("./visit.js").Visit} Visit */
/** @typedef {import("./job.js").Seen} Seen */
/** @typedef {{ id: string, company_id: string, company: string, title: string }} Application */

/** Where posts stand that belong to no blog of a company's own. */
const NETWORKS = /^https?:\/\/([\w-]+\.)*(linkedin|x|twitter|facebook|instagram|threads|xing)\.(com|net)\//;

/** Which offer fits a page of a kind; the context menu's wish goes first. @type {Record<string, ((visit: Visit, seen: Seen, all: Application[]) => void) | undefined>} */
const OFFERS = { post: offerPost, site: offerBlog, blog: offerBlog, person: offerPerson, interviewer: offerPerson };

/** @param {Visit} visit @param {Seen} seen */
export async function showOther(visit, seen) {
  const { kind } = seen.reading;
  const wanted = visit.wish ?? (kind === "other" && nameIn(seen.page.selection) ? "interviewer" : kind);
  const offer = OFFERS[wanted];
  const all = offer ? (await call("GET", "/opportunities?brief=true")).items : [];
  if (offer && all.length) return offer(visit, seen, all);
  show("no_job", {
    sign: "search",
    title: say("popup_no_job"),
    text: sayOr(`seen_${kind}`, say("seen_other")),
    inside: [
      offer && h("p", null, say("no_application_yet")),
      seen.reading.warnings?.map((/** @type {any} */ notice) =>
        h("p", { class: "soft", dir: "auto" }, sayOr(`notice_${notice.code}`, notice.message)),
      ),
    ],
    actions: [todayButton(visit)],
  });
}

/** @param {Visit} visit @param {Seen} seen @param {Application[]} all */
function offerPost(visit, { reading, page, capture }, all) {
  const post = reading.post ?? { title: page.title, url: page.url, text: page.selection };
  const { title, url, text = "", author, published_at, source } = post;
  const blog = () => offerBlog(visit, { reading, page, capture }, all);
  show("post", {
    sign: "quote",
    title: say("offer_post"),
    inside: [
      h("p", { class: "job", dir: "auto" }, title),
      author && h("p", { class: "about", dir: "auto" }, say("by", author)),
      !NETWORKS.test(page.url) &&
        row(button(say("offer_blog_instead"), { press: blog, look: "quiet", small: true, data: { act: "blog" } })),
      offerForm(say("add_post"), all, page.url, async (chosen) => {
        const body = withoutEmpty({
          title,
          url: url || page.url,
          text: text || page.selection,
          author,
          published_at,
          source,
        });
        await call("POST", `/companies/${chosen.company_id}/posts`, body);
        done(visit, "post_added", say("post_added"), say("post_added_text", chosen.company), chosen);
      }),
    ],
  });
}

/** @param {Visit} visit @param {Seen} seen @param {Application[]} all */
function offerBlog(visit, { page }, all) {
  show("blog", {
    sign: "feeds",
    title: say("offer_blog"),
    text: say("offer_blog_text", new URL(page.url).hostname),
    inside: offerForm(say("follow"), all, page.url, async (chosen) => {
      await call("POST", `/companies/${chosen.company_id}/feeds`, { page: { url: page.url, html: page.html } });
      done(visit, "following", say("following"), say("following_text", chosen.company), chosen);
    }),
  });
}

/** @param {Visit} visit @param {Seen} seen @param {Application[]} all */
function offerPerson(visit, { reading, page }, all) {
  const seen = reading.people?.[0] ?? {};
  const name = nameIn(page.selection) || seen.name || "";
  const profile_url = seen.profile_url ?? (reading.kind === "person" ? page.url : undefined);
  show("person", {
    sign: "people",
    title: say("offer_person"),
    inside: offerForm(
      say("add"),
      all,
      page.url,
      async (chosen, typed) => {
        await call(
          "POST",
          "/people",
          withoutEmpty({ opportunity_id: chosen.id, profile_url, email: seen.email, ...typed }),
        );
        done(visit, "person_added", say("person_added", typed.name ?? ""), chosen.company, chosen);
      },
      field(say("name_of_person"), { name: "name", value: name, required: true }),
      field(say("role"), { name: "role", value: seen.role }),
      select(say("they_are"), { name: "kind", value: "interviewer", options: choices("person") }),
    ),
  });
}

/**
 * A form that says for which application; the one whose company has its site here comes first.
 * @param {string} label
 * @param {Application[]} all
 * @param {string} address
 * @param {(chosen: Application, typed: Record<string, string | null>) => Promise<void>} send
 * @param {...import("../lib/ui/h.js").Children} fields
 */
function offerForm(label, all, address, send, ...fields) {
  const host = new URL(address).hostname.toLowerCase();
  const own = all.find((each) => host.includes(plain(each.company)) && plain(each.company).length > 2);
  const element = form(
    {
      label,
      problem: (error) => problem(shown(error)),
      send: async ({ opportunity, ...typed }) => {
        const chosen = all.find((each) => each.id === opportunity);
        if (chosen) await send(chosen, typed);
      },
    },
    ...fields,
    select(say("for_application"), {
      name: "opportunity",
      value: own?.id ?? all[0]?.id,
      options: all.map((each) => [each.id, [each.company, each.title].filter(Boolean).join(" · ")]),
    }),
  );
  element.querySelector("input, [type=submit]")?.setAttribute("data-first", "");
  return element;
}

/** @param {Visit} visit @param {string} state @param {string} title @param {string} text @param {Application} chosen */
function done(visit, state, title, text, chosen) {
  void background.tell({ type: "flush" });
  show(state, {
    sign: "check",
    title,
    text,
    actions: [panelButton(visit, say("open_it"), { opportunity: chosen.id })],
  });
}

/** @param {string} name */
const plain = (name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/**
 * A selection that may be a name: short, and no sentence.
 * @param {string} selection
 */
export function nameIn(selection) {
  const picked = selection.trim();
  return picked.length < 80 && !/[\n.!?@]/.test(picked) ? picked : "";
}

/** @param {object} body */
function withoutEmpty(body) {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value));
}
