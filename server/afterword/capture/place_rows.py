"""The place of work in labelled rows, and in the rows around such a row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from afterword.capture import house, postal, rows
from afterword.capture.evidence import Evidence
from afterword.capture.firms import company_key
from afterword.capture.places import is_mode, is_place, names_town
from afterword.capture.rows import Row
from afterword.capture.words import is_label
from afterword.model import Stated

NO_PLACE = re.compile(
    r"^(?:apply|see|view|show|showing|change|select|all|any|search|location|locations|\d+\s*(?:km|locations?|standorte))\b|[?!]$|\bkm\b",
    re.I,
)
# So many lines apart the parts of a place may stand.
_APART = 7
POSTCODE = re.compile(r"(?:[A-Z]{1,2}-)?\d{4,5} [^\W\d_]{2}")
# "Wels (we do not hire from afar for this role)"
_REMARK = re.compile(r"(?<=\w) \((?:[\w'’,;-]+ ){5,}[^()]*\)$")
# The address of a site's owner is the place of work where the ad says no other.
OF_OWNER = 0.38


def told(seen: Evidence, labelled: Sequence[Row], company: str | None) -> Iterator[Stated]:
    """Yield the place that a labelled row says, or the rows around it."""
    if (row := first_place(labelled)) and company and company_key(row.value) == company_key(company):
        if below := _below(seen, row):
            yield Stated(value=below, source=f"label:{row.label}", confidence=0.8)
    elif row and row.value.endswith(".") and len(row.value.split()) > 5:
        if said := house.in_row(row.value):
            yield Stated(value=said, source=f"label:{row.label}", confidence=0.7)
    elif row:
        _, colon, tail = row.value.rpartition(": ")  # "1 vacancy in the following location: Boise, ID"
        stated = tail if colon and names_town(tail) else _within(seen, row, _with_town(seen, row))
        stated = _REMARK.sub("", stated)
        sure = 0.4 if is_mode(stated) else OF_OWNER if _is_owners(seen, row) else 0.84
        yield Stated(value=stated, source=f"label:{row.label}", confidence=sure)
    elif row := rows.first(labelled, "region"):
        yield Stated(value=row.value, source=f"label:{row.label}", confidence=0.6)


def _is_owners(seen: Evidence, row: Row) -> bool:
    """Whether a label that heads its value, with no colon, is one of those in the foot of a page ("Location")."""
    at = next((at for at, one in seen.labelled if one == row), None)
    return at is not None and row.value not in seen.lines[at].text and postal.is_owners(seen.lines, at)


def is_elsewhere(shown: str, said: str) -> bool:
    """Whether a row names a town of which the data have no word, as where they tell the employer's seat."""
    words, others = (set(re.findall(r"[^\W\d_]{3,}", text.casefold())) for text in (shown, said))
    return words.isdisjoint(others) and not is_mode(shown) and (names_town(shown) or bool(POSTCODE.search(shown)))


def _with_town(seen: Evidence, row: Row) -> str:
    """Return what a row says, and where that is a street only, the town on the line below it too."""
    at = next((at for at, one in seen.labelled if one == row), len(seen.lines))
    texts = [line.text for line in seen.lines[at : at + 4]]
    following = next((below for text, below in pairwise(texts) if text.endswith(row.value)), "")
    # "Place de la mairie", "44990 Ala": a postcode below needs no number of a house above.
    if not (postal.STREET.fullmatch(row.value.partition(", ")[0]) or POSTCODE.match(following)) or POSTCODE.match(
        row.value
    ):
        return row.value
    town = re.sub(r"^(?:[A-Z]{1,2}[- ])?\d[\d-]{2,5}(?: ?(?:[A-Z]{2}|\d{2}))?,? (?=[^\W\d_])", "", following)
    told = town != following or names_town(town)
    return f"{row.value}, {following}" if told and len(town.split()) <= 5 and len(following) <= 60 else row.value


def _within(seen: Evidence, row: Row, town: str) -> str:
    """Return a town with its state and country, which stand in rows of their own near its row."""
    at = next((at for at, one in seen.labelled if one == row), None)
    if at is None or town != row.value or not town.replace(" ", "").replace("-", "").isalpha() or is_mode(town):
        return town
    near = [one for other, one in seen.labelled if one.kind == "region" and abs(other - at) <= _APART]
    parts = [one for one in near if is_place(one.value) or not is_label(one.label, "vague_region")]
    parts.sort(key=lambda one: is_label(one.label, "nation"))
    return ", ".join(dict.fromkeys([town, *(one.value for one in parts[:3] if len(one.value) <= 40)]))


def _below(seen: Evidence, row: Row) -> str:
    """Return the lines of an address that begins with the employer's name, up to the next label."""
    at = next((at for at, one in seen.labelled if one == row), len(seen.lines))
    labels = {place for place, _ in seen.labelled}
    taken: list[str] = []
    for place in range(at + 1, min(at + 7, len(seen.lines))):
        text = seen.lines[place].text
        if place in labels or len(text) > 60 or is_label(text, "section") or is_label(text, "contact"):
            break
        taken += [text] if text != row.value else []
    return ", ".join(taken)


def first_place(labelled: Sequence[Row]) -> Row | None:
    """Return the first row that says a place, one that says more than "Hybrid" if there is one."""
    stated = [row for row in labelled if row.kind == "location" and not NO_PLACE.search(row.value)]
    town = next((row for row in stated if is_label(row.label, "town")), None)
    if town and not town.value.isdigit() and not any(map(_is_somewhere, stated[: stated.index(town)])):
        return town  # the row before it tells a house ("Site: Harbour Point")
    return next((row for row in stated if not is_mode(row.value)), next(iter(stated), None))


def _is_somewhere(row: Row) -> bool:
    """Whether a row tells more than the name of a house: a place, an address, a way to work."""
    told = re.search(r"[\d,;/]", row.value) or is_mode(row.value)
    return bool(told) or is_place(row.value) or names_town(row.value)
