"""Words, stems and sentences in English, German, French and Spanish: the one place that counts words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING

from afterword.text.frequent import FREQUENT
from afterword.text.stop_words import STOP_WORDS

if TYPE_CHECKING:
    from snowballstemmer.basestemmer import BaseStemmer

__all__ = [
    "FREQUENT", "STOP_WORDS", "base_language", "clean", "fold", "language_of", "likely_languages", "rare", "sentences",
    "stem", "stems", "words",
]  # fmt: skip

_SNOWBALL = {"en": "english", "de": "german", "fr": "french", "es": "spanish"}

NEAR_THE_TOP = 0.75
# A word: letters and digits, with c++ and c#, node.js and the like, and English contractions kept whole.
_WORD = re.compile(
    r"[^\W_]+(?:\+\+|\#|\.(?:js|net|io|ai|py)\b|'(?:s|t|re|ve|ll|d|m)\b)?|(?<!\w)\.net\b",
)
_QUOTES = str.maketrans(
    {**dict.fromkeys("‘’‚‛′`´ʼ", "'"), **dict.fromkeys("“”„‟″«»", '"'), **dict.fromkeys("‐‑‒–—―−", "-")}
)
# C0/C1 controls but tab and newline, soft hyphen, zero-width and bidi marks, tag characters, lone surrogates.
_UNSEEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    r"\u2060-\u206f\u3164\ufe00-\ufe0e\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e0fff]"
)
_BULLET = re.compile(r"^[ \t]*(?:[-*•·‣▪–—>]|\d{1,2}[.)])[ \t]+", re.MULTILINE)
_STOP = re.compile(r"[.!?…]+[\"'”’»)\]]{0,3}(?=\s)")
_ABBREVIATIONS_AS_TEXT = """
mr mrs ms dr prof st sr jr vs etc approx dept est inc ltd co corp fig no nr vol e.g i.e cf al a.m p.m u.s u.k
jan feb mar apr jun jul aug sep sept oct nov dec z.b d.h u.a usw bzw ca inkl evtl ggf sog dipl ing hr fr str tel
p.ex env m mme mlle sra srta ud uds pág p.ej ee.uu dra av avda
"""
_ABBREVIATIONS = frozenset(_ABBREVIATIONS_AS_TEXT.split())


def clean(text: str) -> str:
    """Return *text* without control, zero-width, bidi and tag characters; newlines stay."""
    return _UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def fold(text: str) -> str:
    """Return *text* as it is compared: NFKC, casefolded, blanks collapsed, quotes and dashes unified."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).translate(_QUOTES)
    return " ".join(text.casefold().split())


def words(text: str) -> list[str]:
    """Return the casefolded words of *text* in order; c++, c#, node.js and don't are words."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).translate(_QUOTES)
    return _WORD.findall(text.casefold())


_STEMMING = Lock()  # a stemmer keeps the word that it is at, and pages are answered in several threads


@lru_cache(maxsize=8)
def _stemmer(language: str) -> BaseStemmer:
    import snowballstemmer

    return snowballstemmer.stemmer(_SNOWBALL.get(language, "english"))


@lru_cache(maxsize=100_000)
def stem(word: str, language: str = "en") -> str:
    """Return the stem of one casefolded *word*; names with a sign or a digit in them are left whole."""
    if not word.isalpha():
        word = word.removesuffix("'s")
        if not word.isalpha():
            return word
    if len(word) > 40:
        return word
    with _STEMMING:
        return str(_stemmer(language).stemWord(word))


def stems(text: str, language: str | None = "en") -> list[str]:
    """Return the stems of *text* in order, stop words off."""
    code = base_language(language)
    stop = STOP_WORDS[code]
    return [stem(word, code) for word in words(text) if word not in stop]


def base_language(language: str | None) -> str:
    """Return en, de, fr or es for a BCP 47 tag; English where it is another one."""
    code = (language or "en").lower().replace("_", "-").partition("-")[0]
    return code if code in _SNOWBALL else "en"


@lru_cache(maxsize=1)
def _votes() -> dict[str, dict[str, float]]:
    """How much a usual word speaks for each language; one that two share counts half for both."""
    votes: dict[str, list[str]] = {}
    for language in STOP_WORDS:
        for word in STOP_WORDS[language] | FREQUENT[language]:
            votes.setdefault(word, []).append(language)
    return {word: dict.fromkeys(languages, 1 / len(languages)) for word, languages in votes.items()}


def _tally(said: str) -> dict[str, float]:
    votes = _votes()
    tally = dict.fromkeys(STOP_WORDS, 0.0)
    for word in words(said[:2000]):
        if word in votes:
            for language, weight in votes[word].items():
                tally[language] += weight
    return tally


def language_of(text: str) -> str | None:
    """Return en, de, fr or es by a vote of usual words, or None where the vote is too thin to tell."""
    tally = _tally(text)
    second, best = sorted(tally, key=lambda language: tally[language])[-2:]
    return best if tally[best] >= 1 and tally[best] >= 1.2 * tally[second] else None


def likely_languages(text: str) -> tuple[str, ...]:
    """Return the languages that *text* may be in: the one it is in, or those near the top of a thin vote."""
    if sure := language_of(text):
        return (sure,)
    tally = _tally(text)
    return tuple(language for language, votes in tally.items() if votes >= NEAR_THE_TOP * max(tally.values()))


def _ends_here(before: str, after: str) -> bool:
    """Say whether a full stop between *before* and *after* ends a sentence."""
    last = before.rsplit(None, 1)[-1].strip("\"'(“„«[").casefold() if before.strip() else ""
    if not last.endswith("."):
        return True  # ! ? …
    last = last.rstrip(".")
    if last in _ABBREVIATIONS or (len(last) == 1 and last.isalpha()):
        return False
    first = after.lstrip("\"'“”„«»¿¡([")[:1]
    return not (first.islower() or (last.isdigit() and len(last) <= 2))


def sentences(text: str) -> list[str]:
    """Return the sentences of *text*; new lines and bullets end one, abbreviations and ordinals do not."""
    found: list[str] = []
    for line in _BULLET.sub("\n", text).splitlines():
        start = 0
        for stop in _STOP.finditer(line):
            if _ends_here(line[start : stop.end()], line[stop.end() : stop.end() + 40].lstrip()):
                found.append(line[start : stop.end()].strip())
                start = stop.end()
        found.append(line[start:].strip())
    return [sentence for sentence in found if sentence]


@lru_cache(maxsize=4)
def _frequent_stems(language: str) -> frozenset[str]:
    return frozenset(stem(word, language) for word in FREQUENT[language] | STOP_WORDS[language])


def rare(tokens: Iterable[str], language: str | None = "en") -> list[str]:
    """Return those *tokens* (words or stems) that are neither stop words nor among the frequent words."""
    code = base_language(language)
    common = _frequent_stems(code)
    return [token for token in tokens if token not in STOP_WORDS[code] and stem(token, code) not in common]
