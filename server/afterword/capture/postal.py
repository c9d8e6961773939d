"""Addresses that a page shows: their streets and the towns behind a postcode."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from afterword.capture.evidence import Evidence
from afterword.capture.places import is_town
from afterword.capture.sought import in_margin
from afterword.capture.spelled_place import NAME
from afterword.capture.words import words
from afterword.model import Stated
from afterword.page import Element, Line

_LONGEST = 140
# "Im Dreieck 4", "Hauptstr. 12a", "18 Mill Road": a street with the number of a house.
STREET = re.compile(
    r"[^\W\d_][^,;|]{2,50} \d{1,4} ?[a-zA-Z]?(?: ?[-–/] ?\d{1,4} ?[a-zA-Z]?)?|\d{1,4}[a-z]? [^\W\d_][^,;|\d]{2,50}"
)
# Five digits, or four behind a comma or at a line's beginning ("6515 HT Nijmegen"), and a town behind them.
_POSTAL = re.compile(
    rf"(?:(?<![\w.-])(?:[A-Z]{{1,2}}-)?\d{{5}}|"
    rf"(?:^|[,·|–-] ?)(?:[A-Z]{{1,2}}-)?\d{{4}}(?: [A-Z]{{2}}(?= [^\W\d_]{{3}}))?) ({NAME})(?=$|[,.;·|\s])"
)
_IMPRINT = re.compile(r"\b(?:imprint|impressum|colofon|mentions légales|note legali|aviso legal)\b", re.I)
# What stands between the parts of an address on one line, and before it.
_PARTS = re.compile(r"\s*[,;|·•]\s*|\s+[–—-]\s+|:\s+")
# "Suite 610, Duluth MN 55802", "14 Pier Road, Whitby YO21 3PU"
_ENGLISH = re.compile(
    rf"[,|·•] ?({NAME}),? (?:[A-Z]{{2}} \d{{5}}|[A-Z]{{1,2}}\d{{1,2}}[A-Z]? \d[A-Z]{{2}})(?=$|[,.;·|\s-])"
)
_OWNERS = re.compile(r"(?:©|\(c\)|copyright)\W{0,3}(?:\d{4}\W{1,3}){0,2}(?:19|20)\d\d(?!\d)", re.I)
# Where a company is registered nobody need work.
REGISTERED = re.compile(
    r"\b(?:registered (?:at|in|office|address)|siège social|sede legale|sede social|domicilio social|"
    r"sitz der gesellschaft|statutaire zetel|säte|hjemsted|siedziba spółki)\b",
    re.I,
)
_FOOT = re.compile(r"foot|bottom|colophon|impressum|copyright", re.I)
_NEAR = 6


def is_owners(lines: Sequence[Line], at: int) -> bool:
    """Whether a line stands with what the site says of its owner: in a footer, or near the line of rights."""
    near = lines[max(0, at - _NEAR) : at + _NEAR + 1]
    return in_margin(lines[at].element) or any("©" in line.text for line in near) or _is_in_foot(lines[at])


def _is_in_foot(line: Line) -> bool:
    around: Element | None = line.element
    for _ in range(8):
        if around is None:
            return False
        if _FOOT.search(f"{around.attr('class')} {around.attr('id')}"):
            return True
        around = around.parent
    return False


def in_address(seen: Evidence, title: str | None) -> Iterator[Stated]:
    """Yield the town of the only address below the title on an employer's page ("91522 Altenfurt")."""
    at = seen.line_of(title) or 0
    # "© 2026 Adler" is no postcode.
    below = [
        line for line in seen.lines[at : at + 1500] if not (_OWNERS.search(line.text) or REGISTERED.search(line.text))
    ]
    towns = {found[1] for line in below if len(line.text) < 300 for found in _POSTAL.finditer(line.text)}
    towns |= {found[1] for line in below if len(line.text) < 300 for found in _ENGLISH.finditer(line.text)}
    towns = {town for town in towns if is_town(town) or town.split(maxsplit=1)[0].casefold() not in words("nobody")}
    if len(towns) == 1:
        town = towns.pop()
        whole = next(_whole(below, town), None) or with_street(below, town)
        yield Stated(value=whole or town, source="text:address", confidence=0.4)


def _whole(lines: Sequence[Line], town: str) -> Iterator[str]:
    """Yield the addresses in which a town stands behind its street, on one line or on the one above."""
    above = ""
    for line in lines:
        found = next((one for one in _POSTAL.finditer(line.text) if one[1] == town), None)
        if found and len(line.text) < _LONGEST * 2 and not _IMPRINT.search(line.text):
            before = line.text[: found.start()].rstrip(" ,;|·•–—-")
            street = _PARTS.split(before)[-1] if before else above
            if STREET.fullmatch(street):
                yield f"{street}, {found[0].lstrip(' ,;|·•–—-')}"
        above = line.text.strip(" ,") if len(line.text) < _LONGEST else ""


def with_street(lines: Sequence[Line], town: str) -> str | None:
    """Return an address whose street stands on a line above its town ("Mühlgasse 17", "4600 Wels")."""
    bare = re.sub(r"^(?:[A-Z]{1,2}-)?\d{4,5} ", "", town)
    for above, line in pairwise(lines):
        if len(line.text) < _LONGEST and line.text.endswith(bare) and STREET.fullmatch(above.text):
            whole = line.text == town or re.fullmatch(r"(?:[A-Z]{1,2}-)?\d{4,5} ", line.text.removesuffix(bare))
            if whole:
                return f"{above.text}, {line.text}"
    return None
