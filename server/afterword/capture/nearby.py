"""The place among the short facts around a title: by its form, by a list of towns, by what the text says of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from afterword.capture import ages, postal
from afterword.capture.evidence import Evidence
from afterword.capture.firms import has_legal_form, is_organisation
from afterword.capture.names import is_common
from afterword.capture.pieces import set_apart
from afterword.capture.places import is_country, is_mode, is_place, names_town
from afterword.capture.sought import is_control
from afterword.capture.spelled_place import prepositions
from afterword.capture.words import holds, is_label, pattern, words
from afterword.model import Stated
from afterword.page import Line

LONGEST = 140
# So many lines below a title tell facts; a list of them may be longer.
NEAR = 7
_HOUSE_AND_COUNTRY = 2
_IN_LIST = ("li", "dd", "td")
# "Cascavel - PR" is one fact.
_BETWEEN = re.compile(r"\s*[·•|]\s*|\s+[–—-]\s+(?![A-Z]{2}$)")
_PIN = re.compile(r"[📍🗺🌍🌎🌏]")
_WORD = r"[^\W\d_][^\W\d_'’.-]*\.?"
_TOWN = rf"{_WORD}(?:[ -]{_WORD}){{0,3}}"
# "Cholet (49)", "Carpi (MO)", "Vigo (Pontevedra)", "88499 Riedlingen"
_FORM = re.compile(
    rf"{_TOWN} - \d{{2,3}}|{_TOWN} (?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT) \d{{4}}|"
    rf"{_TOWN} \((?:\d{{2,3}}|[A-Z]{{2}}|{_TOWN})\)|\d{{4,5}} {_TOWN}"
)
_WHOLE = re.compile(_TOWN)
_YEAR = re.compile(r"(?:19|20)\d\d ")
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
        head, colon, _ = bare.partition(": ")
        if colon and not is_label(head, "location"):  # "Imprint: Adler GmbH, 4600 Wels"
            continue
        pinned = bool(_PIN.search(piece[:2])) and bare[:1].isalpha()
        if not is_other(bare) and (pinned or _has_form(bare) or names_town(bare)):
            found.append(bare)
    return ", ".join(found[:6]) if found else None


def is_where(text: str) -> bool:
    """Whether a short line is a place, by name or by form."""
    return is_place(text) or names_town(text) or _has_form(text)


def _has_form(text: str) -> bool:
    if _YEAR.match(text) and text[5:].split(" ", 1)[0].casefold() in words("nobody"):  # "2026 Copyright"
        return False
    head, _, inside = text.partition(" (")
    if inside and (inside[0].islower() or head.isupper()):  # "OP (also small ones)"
        return False
    return bool(_FORM.fullmatch(text)) and not holds(text, "job_word") and not is_other(text.split(" (", maxsplit=1)[0])


def _left(pieces: Sequence[str], seen: Evidence, line: Line, title: str) -> str | None:
    """Return the one piece that is no other fact, if the rest of the page speaks of it as of a place."""
    left = [piece for piece in pieces if not (is_other(piece) or is_label(piece.partition(": ")[0], "deadline"))]
    if len(left) != 1 or not _WHOLE.fullmatch(left[0]) or not left[0][0].isupper() or line.links:
        return None
    if len(pieces) > 2 and _is_bare(left[0]):  # "Cuxhaven · Permanent · 40 h"
        return left[0]
    before = rf"(?:(?<!\w)(?:{prepositions()})|\b\d{{4,5}}) {re.escape(left[0])}(?!\w)"
    return left[0] if title.endswith(f" {left[0]}") or re.search(before, seen.text[:40_000]) else None


def _is_bare(text: str) -> bool:
    """Whether a fact is one name, of which no word is one of jobs, of departments or of organisations."""
    no_place = holds(text, "job_word") or pattern("department").search(text) or is_organisation(text)
    return not no_place and not is_common(text) and not text.isupper() and " " not in text


def is_other(text: str) -> bool:
    """Whether a short fact is a contract, a mode of work, an age, an amount, a department or a control."""
    if is_mode(text) or _OTHER_FACT.search(text) or pattern("department").fullmatch(text):
        return True
    kinds = ("contract", "apply", "search", "generic", "similar", "section", "start")
    parts = re.split(r"\s*[,/]\s*", text)
    return any(all(is_label(part, kind) for part in parts) for kind in kinds) or ages.is_age(text)


def alone(seen: Evidence, title: str | None) -> Iterator[Stated]:
    """Yield the one line below the title, however far, that is a well-known place with what it lies in."""
    at = seen.line_of(title)
    below = seen.lines_for(title)[:400] if at is not None else ()
    shown = [(place, line.text) for place, line in enumerate(below) if "," in line.text and len(line.text) < 80]
    found = {
        text: place
        for place, text in shown
        if ":" not in text and is_place(text) and not any(map(has_legal_form, text.split(", ")))
    }
    found = {text: place for text, place in found.items() if not postal.REGISTERED.search(text)}
    if len(found) == 1:
        text, place = found.popitem()
        yield Stated(value=text, source="text:line", confidence=0.41 if postal.is_owners(below, place) else 0.42)
    for parts in (text.split(", ") for _, text in shown if not found):
        told = len(parts) > _HOUSE_AND_COUNTRY and is_country(parts[-1]) and is_organisation(parts[-2])
        if told and re.search(r"\d", parts[0]):  # "Building 5, Tarn University, Austria"
            yield Stated(value=", ".join(parts[-2:]), source="text:line", confidence=0.3)
            return
