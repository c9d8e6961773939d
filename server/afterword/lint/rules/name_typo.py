"""name-typo: a name with a slip of the keys."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from afterword.lint import days, names
from afterword.lint.listing import listed
from afterword.lint.nicknames import called
from afterword.lint.written import Word, Written
from afterword.model import Finding
from afterword.text import FREQUENT, STOP_WORDS, fold

_ENDINGS = ("s", "'s", "n", "en", "es", "er", "ern", "er's", "in", "'", "ers", "ian", "ians", "ner", "isch", "ische")


def find(written: Written) -> Iterator[Finding]:
    """Compare capitalised words with the names that are known."""
    known = _known(written)
    if not known:
        return
    folded = {fold(k): k for k in known}
    heads = {part for k in folded for part in k.split("-")}
    yield from _parted(written, known)
    for word in written.words:
        low = fold(word.text).removesuffix("'s")
        if len(low) < 4 or low in folded or low in heads or not _a_name(written, word):
            continue
        if low in names.TITLES or _introduces_another(written, word):
            continue
        right = _nearest(low, tuple(folded), greeted=_in_greeting(written, word))
        if right and not _excused(written, word, low, right):
            plain = _bare(low) == _bare(right)
            end = word.start + len(word.text.removesuffix("'s"))
            yield written.finding(
                "name-typo",
                "warn" if plain else "block",
                (word.start, end),
                f"“{{words}}”: did you mean {folded[right]}?",
                fix=folded[right],
            )


def _known(written: Written) -> list[str]:
    """The words of all names around this message."""
    facts = written.facts
    people = [t for p in facts.everybody for t in names.name(p.name).tokens]
    companies = [w.strip(",.&") for n in (*facts.company, *facts.employers) for w in n.split() if fold(w) not in _TRADE]
    author = names.name(facts.post[2]).tokens if facts.post and written.public else ()
    companies = [w for w in companies if w.casefold() not in _COMMON]
    own = names.name(facts.writer).tokens
    found = dict.fromkeys((*people, *companies, *author, *own))
    return [w for w in found if len(w) >= 4 and w[0].isupper()]


def _a_name(written: Written, word: Word) -> bool:
    """Say whether *word* is written as a name: capital, or in the greeting."""
    greeting = written.greeting
    if greeting and greeting.name_start <= word.start < greeting.name_start + len(greeting.name):
        return True
    return word.text[0].isupper()


@lru_cache(maxsize=5000)
def _nearest(low: str, known: tuple[str, ...], *, greeted: bool = False) -> str | None:
    """Return the known name nearest to *low*, where it is near enough for its length; a greeting leaves less doubt."""
    from rapidfuzz.distance import OSA

    best, least = None, 3
    for name in known:
        near = 1 if min(len(low), len(name)) < (5 if greeted else 7) else 2
        if called(low, name):
            return None
        distance = OSA.distance(low, name, score_cutoff=near)
        if distance <= near and distance < least:
            best, least = name, distance
    if best is None and (same := next((n for n in known if _bare(n) == _bare(low)), None)):
        return same
    return best


def _bare(word: str) -> str:
    """Return *word* without accents."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def _excused(written: Written, word: Word, low: str, right: str) -> bool:
    """Another word in its own right: an ending, a word of the facts, a common word, an umlaut written out."""
    if any(low == right + e or right == low + e for e in _ENDINGS) and not _in_greeting(written, word):
        return True
    if low in written.facts.index.words and _bare(low) != _bare(right):
        return True
    for umlaut, out in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"), ("ø", "oe"), ("å", "aa"), ("ñ", "n")):
        if umlaut != "ñ" and right.replace(umlaut, out) == low.replace(umlaut, out):
            return True
    if low in _COMMON or any(low.removesuffix(e) in _COMMON for e in ("s", "ed", "ing", "n", "en", "e")):
        return not _in_greeting(written, word)
    # A German noun has a capital too, and a sentence gives one to any word: only the surest slip is told of these.
    starts = written.sentence_at(word.start).start == word.start
    noun = written.language == "de" and not _TITLED.search(written.plain[: word.start][-12:])
    return (starts or noun) and not _in_greeting(written, word) and not _is_sure(low, right)


# Before a name: Frau, mit, und.
_TITLED = re.compile(r"\b(?:frau|herrn?|fr\.|hr\.|dr\.|liebe[rn]?|mit|von|und|bei|an)\s\Z", re.IGNORECASE)
# Who is somebody else: "Fion, my dog," "Seth in my team".
_ANOTHER = re.compile(
    r",? (?:an? |eine? |une? )?(?:in |aus |de |from |of |dans |en )?(?:my|our|mein\w{0,2}|unser\w{0,2}|mon|ma|mes"
    r"|notre|nos|mis?|nuestr[oa]s?)"
    r" (?!interview|gespräch|entretien|entrevista|part\b|parte|behalf|seite)",
    re.IGNORECASE,
)


def _introduces_another(written: Written, word: Word) -> bool:
    """Say whether the words behind a name introduce somebody of the writer's own life."""
    return not _in_greeting(written, word) and bool(_ANOTHER.match(written.plain[word.end :][:40]))


def _is_sure(low: str, right: str) -> bool:
    """Say whether *low* is hardly any word but a slip: letters swapped, or one within a long name."""
    from rapidfuzz.distance import OSA

    if low[0] != right[0] or right.startswith(low) or low.startswith(right) or low[:-1] == right[:-1]:
        return False
    swapped = len(low) == len(right) and sorted(low) == sorted(right)
    return swapped or _bare(low) == _bare(right) or (OSA.distance(low, right) == 1 and min(len(low), len(right)) >= 5)


def _in_greeting(written: Written, word: Word) -> bool:
    greeting = written.greeting
    return bool(greeting and greeting.name_start <= word.start < greeting.end)


def _parted(written: Written, known: list[str]) -> Iterator[Finding]:
    """A name of one word, written in two: "Parcel Wright"."""
    whole = {fold(k): k for k in known if len(k) >= 7}
    for one, two in zip(written.words, written.words[1:], strict=False):
        right = whole.get(fold(one.text + two.text))
        if right and one.text[0].isupper() and two.start - one.end == 1:
            yield written.finding(
                "name-typo", "warn", (one.start, two.end), f"“{{words}}” is written {right}.", fix=right
            )


# What companies have in their names beside the name: no typo of these is told.
_TRADE = frozenset(
    listed(
        "academy agency analytics associates authority bank biotech brewing capital center centre charter clinic "
        "college "
        "collective community consulting council county data dental design digital education energy engineering "
        "finance "
        "foods foundation games general global group health hospital hotel industries institute insurance "
        "international "
        "investments laboratories labs legal library logistics managed management maritime marketing media "
        "medical medicine "
        "metro mobile museum music national natural outdoors partners payments performance pharma pharmaceuticals "
        "pharmacies "
        "physiotherapy railway regional renewables repertory research restaurant retail robotics school science "
        "sciences "
        "security services social society software solutions sports station studios systems technologies "
        "technology textile "
        "theatre transport travel trust university utilities ventures water works anlagenbau fördertechnik gartenbau "
        "ingenieurbüro klinikum krankenhaus software stadtwerke verlag werke chocolaterie boutique clinique hôtel "
        "maison "
        "laboratoires bodegas colegio constructora hospital librería restaurante"
    )
)
_COMMON = (
    frozenset().union(*FREQUENT.values(), *STOP_WORDS.values(), days.MONTHS, days.WEEKDAYS)
    | frozenset(
        listed(
            "march dear hello best kind regards warm warmly thanks sincerely cheers hallo liebe lieber sehr "
            "geehrte geehrter "
            "viele grüße bonjour cher chère cordialement bien hola estimada estimado saludos atentamente brücke "
            "brücken brüder "
            "halten halter garten karten winter sommer market marke marken stein steine stelle stellen lager "
            "lagern grant "
            "grants hope sage rose roses will bill mark marks frank franc chance faith joy page pages dean cook "
            "baker miller"
        )
    )
) - {"martin", "frank"}
