"""German: typed points and answers as they stand in a letter: numbers in words, what I said, what I would have liked."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages import plain
from afterword.drafts.languages.de.clauses import dass
from afterword.drafts.languages.de.mending import MENDINGS
from afterword.drafts.languages.de.points import GAP
from afterword.drafts.languages.grammar import clause, mend, sentence
from afterword.drafts.tables import words_of

_NUMBERS = words_of("null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf")
_spelled = plain.speller(
    _NUMBERS,
    measures=r"ms|mm|cm|km|kg|kw|kwh|uhr|grad|prozent|euro|franken|cent|meter|liter|h|min|mio|mrd|tonnen|gb|mb",
    named=r"woche|halle|bühne|feld|kasse|ofen|maschine|anlage|buch|gang|keller|turm|wagen|bus|zug|platz|bett|tisch|presse|klasse|stufe|nummer|nr\.?|zimmer|raum|gleis|linie|stock|seite|schritt|phase|teil|kategorie|station|tor|lager|um|bis|ab|von|auf|zwischen|vor|nach|seit|gegen|statt|kw|level|version|block|tag|kapitel|gruppe|team|schicht|fall|haus|§",
)


_INSTEAD = re.compile(
    rf"(?P<before>\b(?:{'|'.join(_NUMBERS[2:])})\b(?: [^\W\d_]+){{0,3}} statt )(?P<n>[2-9]|1[0-2])(?![\d%]|[.,]\d| ?[%€])",
    re.IGNORECASE,
)


def spelled(words: str) -> str:
    """Return small numbers in words, and those that stand against one in words likewise: "drei statt neun"."""
    return _INSTEAD.sub(lambda m: f"{m['before']}{_NUMBERS[int(m['n'])]}", _spelled(words))


def as_typed(words: str) -> str:
    """Return an answer as sentences, its nouns with their capitals."""
    return plain.as_typed(mend(words, MENDINGS, {}))


def joined(one: str, other: str) -> str:
    """Return two deeds as one sentence: "Ich habe … eingeführt und … umgestellt."."""
    first, second = clause(one), clause(other)
    both = first.startswith("Ich habe ") and second.startswith("Ich habe ")
    if not both or re.search(r"[,;:]", first + second):
        return ""
    return sentence(f"{first} und {second.removeprefix('Ich habe ')}")


_SAID = re.compile(
    r"^(?:ich )?(?:habe?|hätte) (?:ich )?(?:ihm |ihr |ihnen )?(?:gesagt|geantwortet|gemeint|vorgeschlagen)[,:]? (?!dass\b)"
    r"|^(?:ich sagte|sagte ich)[,:]? (?!dass\b|['\"„‚»])|^ich: ",
    re.IGNORECASE,
)
_PROPOSED = re.compile(
    r"^(?:ich )?habe? (?:ich )?(?:ihm |ihr |ihnen )?(gesagt|vorgeschlagen), (?=dass\b|\w.* zu \w+en\b)", re.IGNORECASE
)
_OF_ME = re.compile(r"(?:dann )?(?:ich|wir) (?!auch\b|nicht\b)\w+|dann \w+ ich\b", re.IGNORECASE)
_INFINITIVE = re.compile(r"(?:^|\s)[a-zäöüß]{2,}(?:en|eln|ern)$")
_SHORT = 5
# What I do (ich mache), not what I did or would do.
_NOW = re.compile(
    r"ich (?!habe?\b|bin\b|war\b|würde?\b|wuerde?\b|hätte\b|haette\b|möchte\b|\w+te\b)\w+e\b", re.IGNORECASE
)
_LEANS = re.compile(r"(?:sie|er|es|das|die|der|ja|nein|klar)\b", re.IGNORECASE)
_ORDER = re.compile(r"^(?:erst|zuerst|zunächst)\b", re.IGNORECASE)
_THING = re.compile(r"^(?:ein(?:e|en)?|zwei|drei|jede[nrs]?|pro|mit) .*[A-ZÄÖÜ]")


def _only_infinitives(words: str) -> bool:
    """Say whether words are steps without a verb of their own: "hinfahren, nichts verkaufen"."""
    steps = re.split(r", | und ", words)
    return len(steps) > 1 and all(_INFINITIVE.search(s) for s in steps)


def own(said: str, asked: str) -> str:
    """Return what a note says that I said, as a sentence, or nothing; *asked* is the question before it."""
    if proposed := _PROPOSED.match(said):
        return sentence(f"Ich habe {proposed[1].lower()}, {said[proposed.end() :]}")
    match = _SAID.match(said)
    rest = re.split(r"[,;] (?=(?:er|sie|hat|fand|fanden|gefiel)\b)", said[match.end() :])[0].strip() if match else ""
    if not rest or GAP.search(rest) or (_LEANS.match(rest) and (not asked or len(rest.split()) < _SHORT)):
        return ""
    if _ORDER.match(rest) and asked:
        return sentence(f"Meine Reihenfolge wäre: {rest[0].lower()}{rest[1:]}")
    if not asked and _NOW.match(rest):
        return sentence(f"Wie gesagt, {rest[0].lower()}{rest[1:]}")
    if _OF_ME.match(rest) or dass(rest[0].upper() + rest[1:]) or (asked and _only_infinitives(rest)):
        return sentence(rest)
    return (
        sentence(f"Mein Vorschlag war {rest}")
        if asked and _THING.match(rest) and rest.startswith(("ein ", "eine ", "zwei", "drei"))
        else ""
    )


_WOULD = re.compile(r"^Ich würde (?!(?:gern|mich|das gern|gerne)\b)([^.;:?!]+)\.$")
_PREFIXES = [
    "ab",
    "an",
    "auf",
    "aus",
    "bei",
    "ein",
    "fest",
    "fort",
    "her",
    "hin",
    "los",
    "mit",
    "nach",
    "raus",
    "rein",
    "vor",
    "weg",
    "weiter",
    "zurück",
    "zusammen",
    "hinzu",
    "vorbei",
    "durch",
    "nieder",
    "dazu",
    "gegenüber",
]
_INSEPARABLE = re.compile(
    r"^(?:antworten|arbeiten|ändern|achten|ahnen|ärgern|atmen|anken|essen|einigen|beiten|einen|beißen|beten|fest\w{0,2}en|weiten|losen|hinken|vorsorgen)$"
)


def wished(mine: str) -> str:
    """Return what I proposed as what somebody does: "mit einem Blatt anzufangen und die Zeit zu stoppen", or nothing."""
    match = _WOULD.match(mine)
    if not match:
        return ""
    main, comma, tail = match[1].partition(", ")
    parts = [_with_zu(p) for p in main.split(" und ")]
    if comma and not re.match(
        r"(?:jede\w*|immer|am|im|bis|und zwar|der|die|das|was|wo|wie|ob|weil|wenn|damit|dass|um|bevor|sobald)\b", tail
    ):
        return ""
    return " und ".join(parts) + (f", {tail}" if comma else "") if all(parts) else ""


def _with_zu(words: str) -> str:
    *before, verb = words.split()
    if not re.fullmatch(r"[a-zäöüß]{3,}(?:en|eln|ern)|tun|sein", verb) or not before or "nicht" in before[:1]:
        return ""
    prefix = next(
        (p for p in sorted(_PREFIXES, key=len, reverse=True) if verb.startswith(p) and len(verb) > len(p) + 3), ""
    )
    if _INSEPARABLE.match(verb):
        prefix = ""
    zu = f"{prefix}zu{verb.removeprefix(prefix)}" if prefix else f"zu {verb}"
    start = [w for w in before if w not in ("erst", "zuerst", "einfach", "halt", "eben", "auch", "wieder")] or before
    return " ".join([*start, zu])
