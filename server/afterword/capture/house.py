"""The place in which a sentence says that the house is, or that the work is: "für unser Werk in Wels"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from afterword.capture.evidence import Evidence
from afterword.capture.places import base_form, is_country, is_place, is_town
from afterword.capture.spelled_place import APART, MORE, NAME, prepositions
from afterword.capture.words import any_of, is_label, pattern
from afterword.model import Stated

# So closely before a place stands whose it is.
_CLOSE = 40
_WITHIN = "im|am|an der|ob der|in der|in|sur|sous|nad|pod|aan den|aan de|upon|on"
# "Our office is in …", "unsere Werkstatt liegt in …"
_IS = (
    r" (?:is|are|ist|liegt|befindet sich|est|se trouve|está|se encuentra|è|si trova|fica|ligger|ligt|mieści się|sídlí)"
    r"(?: (?:located|based|situated|situés?|située|ubicad[oa]|gevestigd|gelegen|situat[oa]))?"
)
_AFTER_CUE = re.compile(rf"\s+({NAME}{MORE}{{0,4}})")
# "ihre Standorte Fulda und Hünfeld", "onze locaties in Zwolle en Meppel"
_SITES = re.compile(
    rf"\b(?:Standorten?|Niederlassungen|Filialen|locations|sites|branches|offices|locaties|vestigingen|sedi|sedes|"
    rf"agences|lojas|tiendas|pobočkách|oddziałach)(?: (?:in|à|a|em|en|w|ve?|te|i))? ({NAME}{MORE}{{1,5}})"
)
# "in our Leith office", "in a lively Leith area"
_OF_HOUSE = re.compile(
    rf"(?:\b[Oo]ur|\b[Tt]he|\b[Aa] [a-z]{{3,12}}) ({NAME}{MORE}{{0,4}}) "
    r"(?:office|offices|HQ|headquarters|site|studio|campus|branch|plant|workshop|area|warehouse|store|hub)\b"
)
# "at the yard in …", "in our bakery in …"
_HOUSE = re.compile(r"\b(?:at|in|from) (?:the|our) [a-z]{4,14} in(?= [A-Z])")


def in_sentence(seen: Evidence, title: str | None) -> Iterator[Stated]:
    """Yield the place that a sentence of the ad gives ("für unseren Standort Cuxhaven", "our office in Leith")."""
    for line in seen.lines_for(title)[:120]:
        text = line.text[:2000]
        cues = (pattern("place_cue"), _our_house(), _HOUSE)
        for cue in (found for one in cues for found in one.finditer(text)):
            found = _AFTER_CUE.match(line.text, cue.end())
            if found and not pattern("department").fullmatch(found[1]) and not is_label(found[1], "job_word"):
                yield Stated(value=_base_forms(found[1]), source="text:sentence", confidence=0.45)
        for found in _heart().finditer(text):
            town = base_form(found[1])
            if is_town(town) or (is_place(town) and not is_country(town)):
                yield Stated(value=town, source="text:sentence", confidence=0.4)
        for found in (*_OF_HOUSE.finditer(text), *_SITES.finditer(text)):
            if all(is_town(name) for name in APART.split(found[1])):
                yield Stated(value=found[1], source="text:sentence", confidence=0.42)


@cache
def _our_house() -> re.Pattern[str]:
    """Return what stands before the place in "our small bakery in Wels", "per il nostro negozio di Ala"."""
    our, house, within = (any_of(kind) for kind in ("our", "house", "house_in"))
    return re.compile(rf"(?<!\w)(?:{our}) (?:[^\W\d_]+ ){{0,2}}(?:{house})(?:{_IS})? (?:{within})(?!\w)", re.I)


@cache
def _heart() -> re.Pattern[str]:
    """Return what finds "in the heart of Leith", "au cœur d'Annecy", "in the heart of the Kent countryside"."""
    return re.compile(rf"(?<!\w)(?i:{any_of('heart_of')}) ?(?:the |de |la |der |des )?({NAME})(?!\w)")


def _base_forms(towns: str) -> str:
    """Return one or several towns in their base form ("Chrudimi a Pardubicích" → "Chrudim a Pardubice")."""
    parts = re.split(rf"({APART.pattern})", towns)
    return "".join(part if at % 2 else base_form(part) for at, part in enumerate(parts))


def around(seen: Evidence, title: str | None) -> Iterator[Stated]:
    """Yield the place around which the ad says that something is ("in Altenfurt und Umgebung")."""
    for line in seen.lines_for(title)[:120]:
        if pattern("around").search(text := line.text[:2000]) and (found := _around().search(text)):
            yield Stated(value=base_form(found[1]), source="text:sentence", confidence=0.44)
            return


@cache
def _around() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{prepositions()}) ({NAME}) (?i:{any_of('around')})(?!\w)")


def in_row(text: str) -> str | None:
    """Return the place of which a sentence behind a label speaks ("You cook in our old mill in Kendal.")."""
    found = re.findall(rf"(?<!\w)(?:{prepositions()}) ({NAME}(?: (?:{_WITHIN}) {NAME})?)", text)
    return str(found[-1]) if found else None


def spoken_of(seen: Evidence, title: str | None) -> Iterator[Stated]:
    """Yield the one well-known town in which the ad's text says twice that something is ("in Wels")."""
    text = "\n".join(line.text for line in seen.lines_for(title)[:200])[:20_000]
    named = re.findall(rf"(?:(?<!\w)(?:{prepositions()})|door|through) ({NAME})", text)
    towns = {name for name in named if is_place(name) and is_town(name)}
    if len(towns) == 1 and len(re.findall(rf"\b{re.escape(town := towns.pop())}\b", text)) > 1:
        yield Stated(value=town, source="text:town", confidence=0.35)


def _is_of_others(before: str) -> bool:
    """Whether a place is where others are, by the words close before it ("our customers in")."""
    return bool(pattern("others").search(re.split(r"[.!?;\n]", before)[-1]))


def once(seen: Evidence, title: str | None) -> Iterator[Stated]:
    """Yield the one town of any size below the title that something is said to be in."""
    at = seen.line_of(title)
    below = seen.lines[at + 1 : at + 60] if at is not None else ()
    text = "\n".join(line.text[:600] for line in below)
    named = re.finditer(rf"(?<!\w)(?:{prepositions()}) ({NAME})", text)
    own = (found[1] for found in named if not _is_of_others(text[max(0, found.start() - _CLOSE) : found.start()]))
    towns = {name for name in map(base_form, own) if is_town(name)}
    if len(towns) == 1:
        yield Stated(value=towns.pop(), source="text:town", confidence=0.3)
