"""The place among the short facts around a title: by its form, by a list of towns, by what the text says of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from afterword.capture import ages, titles
from afterword.capture.evidence import Evidence
from afterword.capture.letters import UPPER
from afterword.capture.names import company_key
from afterword.capture.pieces import set_apart
from afterword.capture.places import base_form, is_mode, is_place, is_town, names_town
from afterword.capture.sought import is_control
from afterword.capture.words import any_of, holds, is_label, pattern, words
from afterword.model import Stated
from afterword.page import Line

LONGEST = 140
# So many lines below a title tell facts; a list of them may be longer.
NEAR = 7
_IN_LIST = ("li", "dd", "td")
# "Cascavel - PR" is one fact.
_BETWEEN = re.compile(r"\s*[·•|]\s*|\s+[–—-]\s+(?![A-Z]{2}$)")
_PIN = re.compile(r"[📍🗺🌍🌎🌏]")
_NAME = rf"[{UPPER}][^\W\d_'’.-]*(?:[ -][{UPPER}][^\W\d_'’.-]*){{0,3}}"
_WITHIN = "im|am|an der|ob der|in der|in|sur|sous|nad|pod|aan den|aan de|upon|on"
# "Im Dreieck 4", "Hauptstr. 12a", "18 Mill Road": a street with the number of a house.
STREET = re.compile(
    r"[^\W\d_][^,;|]{2,50} \d{1,4} ?[a-zA-Z]?(?: ?[-–/] ?\d{1,4} ?[a-zA-Z]?)?|\d{1,4}[a-z]? [^\W\d_][^,;|\d]{2,50}"
)
_WORD = r"[^\W\d_][^\W\d_'’.-]*\.?"
_TOWN = rf"{_WORD}(?:[ -]{_WORD}){{0,3}}"
# "Cholet (49)", "Carpi (MO)", "Vigo (Pontevedra)", "88499 Riedlingen"
_FORM = re.compile(
    rf"{_TOWN} - \d{{2,3}}|{_TOWN} (?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT) \d{{4}}|"
    rf"{_TOWN} \((?:\d{{2,3}}|[A-Z]{{2}}|{_TOWN})\)|\d{{4,5}} {_TOWN}"
)
# A number of five digits, or of four behind a comma or at a line's beginning, and a town behind it.
_POSTAL = re.compile(
    rf"(?:(?<![\w.-])(?:[A-Z]{{1,2}}-)?\d{{5}}|(?:^|[,·|–-] ?)(?:[A-Z]{{1,2}}-)?\d{{4}}) ({_NAME})(?=$|[,.;·|\s])"
)
# "Suite 610, Duluth MN 55802", "14 Pier Road, Whitby YO21 3PU"
_ENGLISH = re.compile(
    rf"[,|·•] ?({_NAME}),? (?:[A-Z]{{2}} \d{{5}}|[A-Z]{{1,2}}\d{{1,2}}[A-Z]? \d[A-Z]{{2}})(?=$|[,.;·|\s-])"
)
_OWNERS = re.compile(r"(?:©|\(c\)|copyright)\W{0,3}(?:\d{4}\W{1,3}){0,2}(?:19|20)\d\d(?!\d)", re.I)
_WHOLE = re.compile(_TOWN)
# "… in Leith", "… in Leith, Porto and Trier"
_MORE = rf"(?:(?:, |,? (?:and|und|et|or|oder|ou|en|of|e|y|o|i|a|og|och|ja|és) ){_NAME})"
_AFTER_CUE = re.compile(rf"\s+({_NAME}{_MORE}{{0,4}})")
_APART = re.compile(r",? (?:and|und|et|or|oder|ou|en|of|e|y|o|i|a|og|och|ja|és) |, ")
# "ihre Standorte Fulda und Hünfeld", "onze locaties in Zwolle en Meppel"
_SITES = re.compile(
    rf"\b(?:Standorten?|Niederlassungen|Filialen|locations|sites|branches|offices|locaties|vestigingen|sedi|sedes|"
    rf"agences|lojas|tiendas|pobočkách|oddziałach)(?: (?:in|à|a|em|en|w|ve?|te|i))? ({_NAME}{_MORE}{{1,5}})"
)
# "in our Leith office", "in a lively Leith area"
_OF_HOUSE = re.compile(
    rf"(?:\b[Oo]ur|\b[Tt]he|\b[Aa] [a-z]{{3,12}}) ({_NAME}{_MORE}{{0,4}}) "
    r"(?:office|offices|HQ|headquarters|site|studio|campus|branch|plant|workshop|area|warehouse|store|hub)\b"
)
# "at the yard in …", "in our bakery in …"
_HOUSE = re.compile(r"\b(?:at|in|from) (?:the|our) [a-z]{4,14} in(?= [A-Z])")
# "University of Leeds", "Universität Ulm", "Durham University"
_OF_TOWN = re.compile(
    rf"(?:The )?(?:University of|Universität(?: zu)?|Hochschule|Université de|Universidad de|Università di)"
    rf" ({_NAME})|({_NAME}) (?:University|City Council|Hospital)"
)
_OTHER_FACT = re.compile(
    r"[€$£¥₹%]|\d+\s*(?:h|hours?|hrs|yrs?|years?|uur|std|stunden|heures|timer|hodin)\b|\b\d{1,2}\.\d{1,2}\.", re.I
)


def places(seen: Evidence, title: str | None, company: str | None) -> Iterator[Stated]:
    """Yield the places that the facts around the title and the page's own name seem to say."""
    at = seen.line_of(title)
    if at is None:
        return
    others = {text.casefold() for text in (title, company) if text}
    for line in seen.lines[at + 1 : at + 4]:
        told = [part.strip(" .") for part in line.text[:300].split(". ")] if ". " in line.text[:300] else []
        if place := next((part for part in told if len(part) < 60 and names_town(part)), None):
            yield Stated(value=place, source="text:beside_title", confidence=0.5)
    for distance, line in _facts(seen.lines, at):
        facts = [piece for piece in pieces(line) if piece.casefold() not in others]
        if found := _told(facts):
            yield Stated(value=found, source="text:beside_title", confidence=0.7 - 0.02 * distance)
        elif found := _left(facts, seen, line, title or ""):
            yield Stated(value=found, source="text:beside_title", confidence=0.56 - 0.02 * distance)


def _facts(lines: Sequence[Line], at: int) -> Iterator[tuple[int, Line]]:
    """Yield the short lines below the title up to the text of the ad, then the two above it, with their distance."""
    for distance, line in enumerate(lines[at + 1 : at + 15], 1):
        listed = line.element.tag in _IN_LIST
        if len(line.text) > LONGEST or is_label(line.text, "section") or (distance > NEAR and not listed):
            break
        yield distance, line
    for distance, line in ((2, place) for place in lines[max(0, at - 2) : at]):
        if len(line.text) <= LONGEST and not line.links and not is_control(line):
            yield distance + 2, line


def pieces(line: Line) -> list[str]:
    """Return the facts of a line, which separators or only styles set apart."""
    parts = [piece for piece in _BETWEEN.split(line.text) if piece]
    return (set_apart(line) or parts) if len(parts) == 1 else parts


def _told(pieces: Sequence[str]) -> str | None:
    """Return the pieces that are places by their form, by a pin before them, or by name."""
    found = []
    for piece in pieces:
        bare = piece.lstrip(" 📍🗺🌍🌎🌏\ufe0f")
        pinned = bool(_PIN.search(piece[:2])) and bare[:1].isalpha()
        if not is_other(bare) and (pinned or _has_form(bare) or names_town(bare)):
            found.append(bare)
    return ", ".join(found[:6]) if found else None


def is_where(text: str) -> bool:
    """Whether a short line is a place, by name or by form."""
    return is_place(text) or names_town(text) or _has_form(text)


def _has_form(text: str) -> bool:
    return bool(_FORM.fullmatch(text)) and not holds(text, "job_word") and not is_other(text.split(" (", maxsplit=1)[0])


def _left(pieces: Sequence[str], seen: Evidence, line: Line, title: str) -> str | None:
    """Return the one piece that is no other fact, if the rest of the page speaks of it as of a place."""
    left = [piece for piece in pieces if not is_other(piece)]
    if len(left) != 1 or not _WHOLE.fullmatch(left[0]) or not left[0][0].isupper() or line.links:
        return None
    before = rf"(?:(?<!\w)(?:{prepositions()})|\b\d{{4,5}}) {re.escape(left[0])}(?!\w)"
    return left[0] if title.endswith(f" {left[0]}") or re.search(before, seen.text[:40_000]) else None


@cache
def prepositions() -> str:
    """Return what stands before places, also at the beginning of a sentence."""
    return "|".join(re.escape(form) for word in sorted(words("in_place")) for form in (word, word.capitalize()))


@cache
def _our_house() -> re.Pattern[str]:
    """Return what stands before the place in "our small bakery in Wels", "per il nostro negozio di Ala"."""
    our, house, within = (any_of(kind) for kind in ("our", "house", "house_in"))
    return re.compile(rf"(?<!\w)(?:{our}) (?:[^\W\d_]+ ){{0,2}}(?:{house}) (?:{within})(?!\w)", re.I)


def in_sentence(seen: Evidence, title: str | None) -> Iterator[Stated]:
    """Yield the place that a sentence of the ad gives ("für unseren Standort Cuxhaven", "our office in Leith")."""
    for line in seen.lines_for(title)[:120]:
        text = line.text[:2000]
        cues = (pattern("place_cue"), _our_house(), _HOUSE)
        for cue in (found for one in cues for found in one.finditer(text)):
            found = _AFTER_CUE.match(line.text, cue.end())
            if found and not pattern("department").fullmatch(found[1]) and not is_label(found[1], "job_word"):
                yield Stated(value=base_form(found[1]), source="text:sentence", confidence=0.45)
        for found in (*_OF_HOUSE.finditer(text), *_SITES.finditer(text)):
            if all(is_town(name) for name in _APART.split(found[1])):
                yield Stated(value=found[1], source="text:sentence", confidence=0.42)


def is_other(text: str) -> bool:
    """Whether a short fact is a contract, a mode of work, an age, an amount, a department or a control."""
    if is_mode(text) or _OTHER_FACT.search(text) or pattern("department").fullmatch(text):
        return True
    kinds = ("contract", "apply", "search", "generic", "similar", "section", "start")
    parts = re.split(r"\s*[,/]\s*", text)
    return any(all(is_label(part, kind) for part in parts) for kind in kinds) or ages.is_age(text)


def in_title(title: str | None) -> Iterator[Stated]:
    """Yield the town with which the job's own title ends ("Butiksassistent i Hobro")."""
    found = re.search(rf"\s(?:{prepositions()}) ({_NAME}(?: - [A-Z]{{2}}| \(\d{{2,3}}\))?)$", title or "")
    behind = re.search(r"\(([^()]{3,40})\)$", title or "")
    if behind and is_mode(re.split(r"[,/]", behind[1])[0]):  # "Baker (remote, EU)"
        yield Stated(value=behind[1], source="heading:title", confidence=0.4)
    if found and names_town(re.sub(r" - ..$| \(\d+\)$", "", found[1])) and not is_mode(found[1]):
        yield Stated(value=found[1], source="heading:title", confidence=0.44)


def beside_employer(seen: Evidence, company: str | None) -> Iterator[Stated]:
    """Yield the place that stands behind the employer's name in the text ("Adler (Wels) seeks", "Adler, Wels.")."""
    if not company or len(company) < 3:
        return
    name = re.escape(company)
    ends = r"[.,;]|$| - [A-Z]{2}$| [A-Z]{1,2}\d{1,2}$"
    behind = rf" \(({_NAME})\)|, ({_NAME})(?={ends})|,? (?:{prepositions()}) ({_NAME})"
    for found in re.finditer(rf"(?<!\w){name}(?:{behind})", seen.text[:20_000], re.M):
        town = base_form(found[1] or found[2] or found[3])
        region = found[2] and seen.text[found.end() :][:2] == " -"  # "Adler, Diamantina - MG"
        if is_town(town) or region or (found[1] and len(town) > 4 and not town.isupper()):
            yield Stated(value=town, source="text:employer", confidence=0.36)
            return


def of_employer(company: str | None) -> Iterator[Stated]:
    """Yield the town of a municipality or a club or a university by its name ("Gemeente Ede", "Ekhamns kommun")."""
    head = re.match(rf"(?i:{any_of('town_of')}) ({_NAME})$", company or "")
    tail = re.match(rf"({_NAME}) kommune?$", company or "")
    town = head[1] if head else tail[1] if tail else ""
    if tail and town.endswith("s") and not names_town(town):
        town = town[:-1]
    house = _OF_TOWN.fullmatch(company or "") if not town else None
    if house and is_town(house[1] or house[2]):
        town = house[1] or house[2]
    if len(town) > 2:
        yield Stated(value=town, source="text:employer", confidence=0.28)


def spoken_of(seen: Evidence, title: str | None) -> Iterator[Stated]:
    """Yield the one well-known town in which the ad's text says twice that something is ("in Wels")."""
    text = "\n".join(line.text for line in seen.lines_for(title)[:200])[:20_000]
    named = re.findall(rf"(?:(?<!\w)(?:{prepositions()})|door|through) ({_NAME})", text)
    towns = {name for name in named if is_place(name) and is_town(name)}
    if len(towns) == 1 and len(re.findall(rf"\b{re.escape(town := towns.pop())}\b", text)) > 1:
        yield Stated(value=town, source="text:town", confidence=0.35)


def once(seen: Evidence, title: str | None) -> Iterator[Stated]:
    """Yield the one town of any size below the title that something is said to be in."""
    at = seen.line_of(title)
    below = seen.lines[at + 1 : at + 60] if at is not None else ()
    text = "\n".join(line.text[:600] for line in below)
    named = re.findall(rf"(?<!\w)(?:{prepositions()}) ({_NAME})", text)
    towns = {name for name in map(base_form, named) if is_town(name)}
    if len(towns) == 1:
        yield Stated(value=towns.pop(), source="text:town", confidence=0.3)


def alone(seen: Evidence, title: str | None) -> Iterator[Stated]:
    """Yield the one line below the title, however far, that is a well-known place with what it lies in."""
    at = seen.line_of(title)
    below = seen.lines_for(title) if at is not None else ()
    found = {line.text for line in below[:400] if "," in line.text and len(line.text) < 80 and is_place(line.text)}
    if len(found) == 1:
        yield Stated(value=found.pop(), source="text:line", confidence=0.42)


def in_address(seen: Evidence, title: str | None) -> Iterator[Stated]:
    """Yield the town of the only address below the title on an employer's page ("91522 Altenfurt")."""
    at = seen.line_of(title) or 0
    # "© 2026 Adler" is no postcode.
    below = [line for line in seen.lines[at : at + 1500] if not _OWNERS.search(line.text)]
    towns = {found[1] for line in below if len(line.text) < 300 for found in _POSTAL.finditer(line.text)}
    towns |= {found[1] for line in below if len(line.text) < 300 for found in _ENGLISH.finditer(line.text)}
    if len(towns) == 1:
        yield Stated(value=with_street(below, town := towns.pop()) or town, source="text:address", confidence=0.4)


def with_street(lines: Sequence[Line], town: str) -> str | None:
    """Return an address whose street stands on a line above its town ("Mühlgasse 17", "4600 Wels")."""
    bare = re.sub(r"^(?:[A-Z]{1,2}-)?\d{4,5} ", "", town)
    for above, line in pairwise(lines):
        if len(line.text) < LONGEST and line.text.endswith(bare) and STREET.fullmatch(above.text):
            whole = line.text == town or re.fullmatch(r"(?:[A-Z]{1,2}-)?\d{4,5} ", line.text.removesuffix(bare))
            if whole:
                return f"{above.text}, {line.text}"
    return None


def around(seen: Evidence, title: str | None) -> Iterator[Stated]:
    """Yield the place around which the ad says that something is ("in Altenfurt und Umgebung")."""
    for line in seen.lines_for(title)[:120]:
        if pattern("around").search(text := line.text[:2000]) and (found := _around().search(text)):
            yield Stated(value=base_form(found[1]), source="text:sentence", confidence=0.44)
            return


@cache
def _around() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{prepositions()}) ({_NAME}) (?i:{any_of('around')})(?!\w)")


def in_row(text: str) -> str | None:
    """Return the place of which a sentence behind a label speaks ("You cook in our old mill in Kendal.")."""
    found = re.findall(rf"(?<!\w)(?:{prepositions()}) ({_NAME}(?: (?:{_WITHIN}) {_NAME})?)", text)
    return str(found[-1]) if found else None


def in_titles(seen: Evidence, title: str | None, company: str | None) -> Iterator[Stated]:
    """Yield the part of the page's own name that is a town ("Java Developer - Adler - Pune (8-12 yrs)")."""
    for text in seen.title_texts if title else ():
        for part in titles.beside(text, title or ""):
            bare = re.sub(r"\s*\(.{1,30}\)$", "", part)
            if names_town(bare) and (not company or company_key(bare) != company_key(company)):
                yield Stated(value=bare, source="title", confidence=0.5)
