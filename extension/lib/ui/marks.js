// Where in a text its sentences and its faults stand; pure, so that it can be proved without a page.

/** @typedef {import("./types.js").Sentence} Sentence */
/** @typedef {import("./types.js").Finding} Finding */
/** @typedef {{ start: number, end: number, sentence: number }} Place */
/** @typedef {{ text: string, sentence: number | null, factual: boolean, tier: "block"|"warn"|"hint"|null }} Segment */

const TIERS = /** @type {const} */ (["block", "warn", "hint"]);

/**
 * Whether a sentence rests on facts (and not on courtesy alone).
 * @param {Sentence | undefined} sentence
 */
export function isFactual(sentence) {
  return (sentence?.from ?? []).some((id) => id !== "courtesy");
}

/**
 * Where each sentence stands in a text, in order; one that was edited away has no place.
 * @param {string} text
 * @param {Sentence[]} sentences
 * @returns {Place[]}
 */
export function placesOf(text, sentences) {
  const places = [];
  let from = 0;
  for (const [index, sentence] of sentences.entries()) {
    const start = sentence.text ? text.indexOf(sentence.text, from) : -1;
    if (start < 0) continue;
    from = start + sentence.text.length;
    places.push({ start, end: from, sentence: index });
  }
  return places;
}

/**
 * The sentence at a position of the text, or null.
 * @param {Place[]} places
 * @param {number} position
 */
export function sentenceAt(places, position) {
  return places.find((place) => place.start <= position && position <= place.end)?.sentence ?? null;
}

/**
 * A text cut where a sentence or a fault begins or ends.
 * @param {string} text
 * @param {Sentence[]} sentences
 * @param {Finding[]} findings
 * @returns {Segment[]}
 */
export function segmentsOf(text, sentences, findings) {
  const places = placesOf(text, sentences);
  const faults = findings.filter((fault) => 0 <= fault.start && fault.start < fault.end && fault.end <= text.length);
  const cuts = new Set([0, text.length]);
  for (const span of [...places, ...faults]) cuts.add(span.start).add(span.end);
  const ordered = [...cuts].sort((a, b) => a - b);
  const pairs = ordered.slice(1).map((end, index) => /** @type {[number, number]} */ ([ordered[index] ?? 0, end]));
  return pairs.map(([start, end]) => {
    const place = places.find((each) => each.start <= start && end <= each.end);
    const tiers = faults.filter((each) => each.start <= start && end <= each.end).map((each) => each.tier);
    return {
      text: text.slice(start, end),
      sentence: place ? place.sentence : null,
      factual: isFactual(place && sentences[place.sentence]),
      tier: TIERS.find((tier) => tiers.includes(tier)) ?? null,
    };
  });
}

/**
 * How long a text is while it is typed, until the server counts as the network does.
 * @param {string} text
 * @param {string} unit "words", else characters
 */
export function count(text, unit) {
  if (unit.startsWith("word")) return text.split(/\s+/).filter(Boolean).length;
  return [...text].length;
}
