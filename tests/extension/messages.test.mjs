// Every text the person sees has a message, in every language, with the same places in it; and none is left over.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { CODES, word } from "../../extension/lib/ui/words.js";
import { messagesOf, speak } from "./ui-dom.mjs";

const ROOT = new URL("../../extension", import.meta.url).pathname;
const LANGUAGES = readdirSync(join(ROOT, "_locales"));
const sources = readdirSync(ROOT, { recursive: true })
  .filter((name) => /\.(js|html)$/.test(name) || name === "manifest.json")
  .map((name) => readFileSync(join(ROOT, name), "utf8"));
const source = sources.join("\n");
const english = messagesOf("en");

/** All first groups of a pattern in the extension's source. */
const all = (pattern) => [...source.matchAll(pattern)].map((match) => match[1]);
const said = new Set([
  ...all(/\bsay(?:Or|With)?\(\s*"([a-z0-9_]+)"/g),
  ...all(/\bsay\w*\(\s*[^"`()]*\?\s*"([a-z0-9_]+)"/g),
  ...all(/\bsay\w*\(\s*[^"`()]*\?\s*"[a-z0-9_]+"\s*:\s*"([a-z0-9_]+)"/g),
  ...["detail", "fix"].flatMap((part) =>
    all(/\brefusal\("([a-z_]+)"\)/g).map((code) => (part === "fix" ? `problem_${code}_fix` : `problem_${code}`)),
  ),
  ...all(/__MSG_(\w+)__/g),
]);
const counted = new Set(all(/\bsayCount\(\s*"([a-z0-9_]+)"/g));
const stems = all(/\bsay\w*\(\s*`([a-z0-9_]*)\$\{/g).filter(Boolean);
const quoted = new Set(all(/"([a-z0-9_]+)"/g));
const coded = new Set(
  Object.entries(CODES).flatMap(([table, codes]) => codes.split(" ").map((code) => `${table}_${code}`)),
);
const places = (text) => [...new Set(text.match(/\$\d/g) ?? [])].sort().join(" ");

test("every key that is said has a message", () => {
  const wanted = [...said, ...[...counted].flatMap((key) => [`${key}_one`, `${key}_other`]), ...coded];
  assert.ok(wanted.length > 150, String(wanted.length));
  assert.deepEqual(
    wanted.filter((key) => !(key in english)),
    [],
  );
});

test("every message is said somewhere", () => {
  const used = (key) =>
    said.has(key) ||
    coded.has(key) ||
    quoted.has(key) ||
    counted.has(key.replace(/_(one|other)$/, "")) ||
    quoted.has(key.replace(/_(one|other)$/, "")) ||
    stems.some((stem) => key.startsWith(stem));
  assert.deepEqual(
    Object.keys(english).filter((key) => !used(key)),
    [],
  );
});

test("no visible words stand in the code", () => {
  const shown =
    /\b(?:button|link|field|select|tick|chip|fold|menu|announce|toast|show)\(\s*(?:"[a-z_]+",\s*)?"([A-Z][^"]* [^"]*)"/g;
  assert.deepEqual(all(shown), []);
  assert.deepEqual(all(/\b(?:title|text|label|hint|placeholder|detail|fix): "([A-Z][^"]* [^"]*)"/g), []);
  assert.deepEqual([...new Set(all(/\bh\([^()]*?, "([A-Z][^"]+)"/g))], ["Afterword"]);
});

test("four languages are there", () => assert.deepEqual(LANGUAGES.sort(), ["de", "en", "es", "fr"]));

for (const language of LANGUAGES) {
  const own = messagesOf(language);
  test(`${language} has the same keys as English`, () => {
    assert.deepEqual(Object.keys(own).sort(), Object.keys(english).sort());
  });
  test(`${language} has the same places, and no empty text`, () => {
    const wrong = Object.keys(own).filter((key) => !own[key].trim() || places(own[key]) !== places(english[key] ?? ""));
    assert.deepEqual(wrong, []);
  });
  test(`${language} does not leave English standing`, () => {
    if (language === "en") return;
    const long = Object.keys(own).filter((key) => own[key] === english[key] && english[key].split(" ").length > 2);
    assert.deepEqual(
      long.filter((key) => places(own[key]) !== own[key]),
      [],
    );
  });
  test(`${language} names weekdays and months`, () => {
    assert.deepEqual([own.weekdays.split(" ").length, own.months.split(" ").length], [7, 12]);
    assert.ok(Intl.DateTimeFormat.supportedLocalesOf(own.locale).length);
  });
}

test("words and numbers follow the language", async () => {
  const { day, distance } = await import("../../extension/lib/ui/when.js");
  const { list } = await import("../../extension/lib/ui/words.js");
  const { sayCount } = await import("../../extension/lib/ui/say.js");
  const now = new Date("2026-03-10T12:00:00Z");
  const told = (language) => {
    speak(language);
    return [
      word("stage", "offer"),
      day("2026-03-17", now),
      distance("2026-03-11T09:00:00+01:00", now),
      distance("2026-03-24T09:00:00+01:00", now),
      list(["Ana", "Inés"]),
      sayCount("minutes", 1),
      sayCount("hours", 1.5),
    ];
  };
  assert.deepEqual(told("de"), [
    "Angebot",
    "Di, 17. März",
    "morgen",
    "in 2 Wochen",
    "Ana und Inés",
    "1 Minute",
    "1,5 Stunden",
  ]);
  assert.deepEqual(told("fr"), [
    "Offre reçue",
    "mar. 17 mars",
    "demain",
    "dans 2 semaines",
    "Ana et Inés",
    "1 minute",
    "1,5 heure",
  ]);
  assert.deepEqual(told("es"), [
    "Oferta",
    "mar 17 mar",
    "mañana",
    "en 2 semanas",
    "Ana e Inés",
    "1 minuto",
    "1,5 horas",
  ]);
  speak("en");
});
