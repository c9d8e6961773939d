"""What an author wrote, in the author's own words: the remark to take up, and what can be asked about it.

Each language offers ASIDE (sentences nobody answers: calls, greetings, announcements), FRAMES (how a quotation goes on
with a question or with something of one's own), KINDS (what sort of remark a sentence is, and what one asks then) and
`inside` (a question as it goes on after a colon).
"""

# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterator, Sequence
from importlib import import_module
from itertools import zip_longest
from types import ModuleType

from msgspec import structs

from afterword import text
from afterword.drafts.tables import compiled
from afterword.model import FactUsed, Value

FEWEST, MOST = 4, 20  # words of a quotation
FEW = 6  # words of a quotation in a comment
_LONGEST, _THINGS, _SMALL, _AFTERTHOUGHT, _MIDDLING, _TURN = 400, 2, 2, 7, 1.9, 0.3
_AFTER_NUMBER = re.compile(r"(?<=\d)\. ([A-ZÄÖÜÉÀ][\w'’]*)")
_HOW = re.compile(
    r"(?:why|how|what|when|where|who|warum|wie|was|wann|pourquoi|comment|quand|ce que|por qué|cómo|qué|lo que|cuándo)\b",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"^(?:\d{1,2}[.)] |(?:first|second|third|fourth|fifth|one|two|three|erstens|zweitens|drittens|primer[oa]|segund[oa]|tercer[oa]|cuart[oa]|premièrement|deuxièmement)[:,] )",
    re.IGNORECASE,
)
_JOINT = re.compile(r"(?:[;:]| [–—-] |, (?=(?:and|but|so|und|aber|et|mais|y|pero) ))\s*")
_CLAUSE = re.compile(r"\s*(?:[,;:]|[–—]| (?:and|but|und|aber|et|mais|y|pero|because|weil|parce que|porque) )\s+")
_AT_NUMBER = re.compile(r"(?<![\w$€£.,])\d[^,;:]*")
_UNFIT = re.compile(r"[\"“”„«»‘\[\]{}<>|*_~^\\]|[^\w\s,.;:!?'’%€$£°/()+&=–—-]")
_NUMBER = re.compile(r"\d")
_DATE = re.compile(
    r"\b\d{1,2}(?:\.|st|nd|rd|th|er)? (?:de )?[A-Za-zäéûô]{3,10}ber\b|\b\d{1,2}(?:\.|st|nd|rd|th|er)? (?:de )?(?:January|February|March|April|May|June|July|August|Januar|Februar|März|Mai|Juni|Juli|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b|\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_TITLE, _RARE, _COUNTED, _WHOLE, _OPEN = 2.2, 0.15, 0.6, 0.5, 1.5


class Remark(Value, frozen=True, kw_only=True):
    """Words of an author that can be quoted, what can be asked about them, and how much they stand out."""

    words: str
    from_: str
    asks: tuple[str, ...]
    score: float
    stems: frozenset[str]


def remarks(rows: Sequence[FactUsed], language: str, asked: str = "") -> list[Remark]:
    """Return what of a post can be taken up, most remarkable first; *asked* is the fact that asks the readers."""
    phrases = quoting(language)
    if phrases.SORROW.search(" ".join(f.text for f in rows)):
        return []
    found: list[Remark] = []
    wondering: set[str] = set()
    for fact, after in zip_longest(rows, rows[1:]):
        made = list(_of(fact, language, phrases)) if fact.id not in (asked, *wondering) else []
        wonder = _wonder(after, phrases) if after and made and fact.id != "E0" else None
        if after and wonder:
            wondering.add(after.id)
            made = [structs.replace(r, asks=wonder[1], score=r.score + wonder[0] - _MIDDLING) for r in made]
        found += made
    place = {f.id: _TURN * i / len(rows) for i, f in enumerate(rows)}  # the turn of a story comes late
    return sorted(found, key=lambda r: -r.score - place[r.from_])


def _wonder(after: FactUsed, phrases: ModuleType) -> tuple[float, tuple[str, ...]] | None:
    """Return what one asks where a short sentence wonders at the one before it: "Nobody could tell us why"."""
    if len(after.text.split()) > _AFTERTHOUGHT:
        return None
    kinds = (phrases.KINDS[0][2], phrases.WONDERED)
    return next((_sort(k) for k in phrases.KINDS if k[2] in kinds and compiled(k[1]).search(after.text)), None)


def _sort(kind: tuple[float, str, tuple[str, ...]]) -> tuple[float, tuple[str, ...]]:
    return kind[0], kind[2]


def telling(words: str, language: str) -> set[str]:
    """Return the stems of words that tell something: neither small words nor times and counts."""
    phrases = quoting(language)
    kept = (w for w in text.words(words) if w not in text.STOP_WORDS[text.base_language(language)])
    return {text.stem(w, language) for w in kept if w not in phrases.DULL and len(w) > _SMALL}


def quoting(language: str) -> ModuleType:
    """Return how a language takes up what an author wrote."""
    return import_module(f"afterword.drafts.quoted.{text.base_language(language)}")


def rotated(choices: Sequence[str], seed: str) -> list[str]:
    """Return choices, beginning with one that the seed decides."""
    start = hashlib.sha256(seed.encode()).digest()[0] % len(choices) if choices else 0
    return [*choices[start:], *choices[:start]]


def clipped(words: str, language: str) -> str:
    """Return the few words of a remark that hold its anchor: a short clause, or what its number counts, or its end."""
    if len(words.split()) <= FEW:
        return words
    phrases = quoting(language)
    clauses = [c for c in _CLAUSE.split(words) if FEWEST <= len(c.split()) <= FEW and not phrases.OPEN.search(c)]
    clauses = [c for c in clauses if _NUMBER.search(c) or len(telling(c, language)) >= _THINGS]
    if clauses:
        return max(clauses, key=lambda c: bool(_NUMBER.search(c)))
    small = text.STOP_WORDS[text.base_language(language)]
    counted = _AT_NUMBER.search(_DATE.sub("", words))
    held = _ended_before(counted[0].split(), small) if counted else ""
    return held or _end(_CLAUSE.split(words)[-1].split(), small)


def _end(words: Sequence[str], small: Collection[str]) -> str:
    """Return the last words of a clause, from the first that is not small."""
    kept = list(words[-FEW:])
    while kept and kept[0].lower() in small:
        kept.pop(0)
    return " ".join(kept).strip(" ,;:–—-") if len(kept) > 1 else ""


def _ended_before(words: Sequence[str], small: Collection[str]) -> str:
    """Return a number and what it counts, up to the first small word; nothing where no noun follows."""
    end = next((i for i, w in enumerate(words) if i and w.lower().strip(",;:") in small), len(words))
    return " ".join(words[:end]).strip(" ,;:–—-") if 1 < end <= FEW else ""


def _of(fact: FactUsed, language: str, phrases: ModuleType) -> Iterator[Remark]:
    sentence = _NUMBERED.sub("", fact.text.strip())
    if (
        len(sentence) > _LONGEST
        or sentence.endswith(("?", ":"))
        or (fact.id == "E0" and _HOW.match(sentence))
        or phrases.ASIDE.search(sentence)
    ):
        return
    for one in _ended(sentence, language):
        for words, whole in _cuts(one.rstrip(".!… ")):
            if made := _remark(words, fact, language):
                yield structs.replace(made, score=made.score + _WHOLE * whole)


def _ended(words: str, language: str) -> Iterator[str]:
    """Yield sentences of which one ends in a number: "Now it is 45. Nobody minds"."""
    small = text.STOP_WORDS[text.base_language(language)]
    start = 0
    for end in _AFTER_NUMBER.finditer(words):
        if end[1].lower() in small:
            yield words[start : end.start()]
            start = end.start(1)
    yield words[start:]


def _cuts(sentence: str) -> Iterator[tuple[str, bool]]:
    """Yield a sentence, and the parts that can stand for it."""
    if len(sentence.split()) <= MOST:
        yield sentence, True
    ends = list(_JOINT.finditer(sentence))
    if ends:
        yield sentence[: ends[0].start()], False
    for i, joint in enumerate(ends):
        if joint[0].strip() in (":", ";"):
            after = ends[i + 1].start() if i + 1 < len(ends) else None
            yield sentence[joint.end() : after], False


def _remark(words: str, fact: FactUsed, language: str) -> Remark | None:
    phrases = quoting(language)
    words = words.strip(" ,.;:–—-")
    stems = frozenset(telling(words, language))
    counted = bool(_NUMBER.search(_DATE.sub("", words)))
    if not FEWEST <= len(words.split()) <= MOST or _UNFIT.search(words) or len(stems) + counted < _THINGS:
        return None
    score, asks = _kind(words, phrases)
    score += _RARE * min(len(stems), 4) + _COUNTED * counted
    score -= _TITLE * (fact.id == "E0") + _OPEN * bool(phrases.OPEN.search(words))
    return Remark(words=words, from_=fact.id, asks=asks, score=score, stems=stems)


def _kind(words: str, phrases: ModuleType) -> tuple[float, tuple[str, ...]]:
    """Return how much a remark stands out, and what one asks about one of its sort."""
    for weight, cue, asks in phrases.KINDS:
        counted = _DATE.sub("", words) if cue == _NUMBER.pattern else words
        if cue and compiled(cue).search(counted):
            return weight, asks
    weight, _, asks = phrases.KINDS[-1]
    return weight, asks
