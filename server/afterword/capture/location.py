"""The place of work: where the page says it, beside the title, and else where the text speaks of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from afterword.capture import (
    employers_town,
    headline,
    house,
    inflected,
    nearby,
    place_rows,
    postal,
    remote,
    title_place,
    titles,
    whereabouts,
)
from afterword.capture.candidates import best
from afterword.capture.evidence import Evidence
from afterword.capture.firms import company_key
from afterword.capture.pieces import set_apart
from afterword.capture.places import beside_contract, in_line, is_mode, like_place
from afterword.capture.rows import Row
from afterword.capture.site import Site
from afterword.capture.sought import is_control
from afterword.capture.words import is_label
from afterword.model import Stated
from afterword.page import Element, Line

# "m/w/d, Wels"
_GENDERS = re.compile(r"^\(?[mwfdxhi](?:/[mwfdxhi]){1,3}\)?[,;|·]?\s+(?=\w)", re.I)


def find(
    seen: Evidence, site: Site, name: str, labelled: Sequence[Row], title: str | None, company: str | None
) -> Stated | None:
    """Return the place of work as the page shows it."""
    key = company_key(company) if company else ""
    found = [one for one in _places(seen, site, name, labelled, title, company) if company_key(one.value) != key]
    if all(map(_is_weak, found)):  # "Remote" is the place where no other is said
        found += _guesses(seen, title, company)
    found = [one for one in found if one.value != title]
    stated = best(one for stated in found if 1 < len((one := _alone(stated, company)).value) <= 300)
    if stated and place_rows.POSTCODE.match(stated.value) and (whole := postal.with_street(seen.lines, stated.value)):
        return Stated(value=whole, source=stated.source, confidence=stated.confidence)
    return stated


def _is_weak(stated: Stated) -> bool:
    """Whether a place is only a way to work, or the address of the site's owner."""
    return is_mode(stated.value) or stated.confidence <= place_rows.OF_OWNER


def _alone(stated: Stated, company: str | None) -> Stated:
    """Return a place without the company before it and without what only set it apart ("Adler - Wels /")."""
    value = _GENDERS.sub("", stated.value.strip(" /|·•,;–—-📍🗺🌍🌎🌏\ufe0f"))
    if company and value.casefold().startswith(company.casefold()):
        rest = re.sub(r"^\s*[-–—,|·•:/]\s+", "", value[len(company) :])
        value = rest if rest and rest != value[len(company) :] else value
    pieces = value.split(", ")
    while len(pieces) > 1 and nearby.is_other(pieces[-1]):  # "Amersfoort, 32 uur"
        pieces.pop()
    value = ", ".join(pieces)
    return Stated(value=value, source=stated.source, confidence=stated.confidence)


def _guesses(seen: Evidence, title: str | None, company: str | None) -> Iterator[Stated]:
    """Yield the places that no label, mark or well-known name tells."""
    yield from headline.location(seen)
    yield from remote.told(seen, title)
    yield from nearby.places(seen, title, company)
    yield from title_place.in_titles(seen, title, company)
    yield from house.in_sentence(seen, title)
    yield from house.around(seen, title)
    yield from nearby.alone(seen, title)
    yield from title_place.in_title(title)
    yield from employers_town.beside_employer(seen, company)
    if not seen.is_board:
        yield from postal.in_address(seen, title)
        yield from house.spoken_of(seen, title)
        yield from house.once(seen, title)
        yield from whereabouts.told(seen, title, company)
        yield from inflected.told(seen, title)
    yield from employers_town.of_employer(company)


def _places(
    seen: Evidence, site: Site, name: str, labelled: Sequence[Row], title: str | None, company: str | None
) -> Iterator[Stated]:
    if stated := site.location():
        yield Stated(value=stated, source=f"site:{name}", confidence=0.95)
    yield from _of_data(seen, labelled, title)
    if seen.state and seen.state.location:
        yield Stated(value=seen.state.location, source="state:location", confidence=0.82)
    if not (seen.posting and seen.posting.location):
        yield from remote.shown(seen, title)
    yield from place_rows.told(seen, labelled, company)
    marked = list(
        dict.fromkeys(_own(element, text) for element, text in seen.marked("place") if _is_place(element, text))
    )
    if 1 <= len(marked) <= 6:
        yield Stated(value=marked[0], source="markup:location", confidence=0.8 if len(marked) < 3 else 0.6)
    yield from _beside_title(seen, title)
    for text in seen.title_texts:
        if place := titles.read(text, known=title).location or (title and titles.place_in(text, title)):
            yield Stated(value=place, source="title", confidence=0.64)


# Lines of several facts are no longer.
_SHORT_LINE = 140


def _of_data(seen: Evidence, labelled: Sequence[Row], title: str | None) -> Iterator[Stated]:
    """Yield the place in the posting's data, less surely where the page itself shows another one."""
    if not seen.posting or not (said := seen.posting.location):
        return
    sure, source = 0.93, seen.posting.source("location")
    if source.endswith("jobLocationType"):  # "Remote" is a word of the data
        for one in remote.shown(seen, title):
            if one.value.casefold() not in said.casefold():
                yield Stated(value=one.value, source=one.source, confidence=0.95)
    elif (row := place_rows.first_place(labelled)) and place_rows.is_elsewhere(row.value, said):
        sure = 0.7
    yield Stated(value=said, source=source, confidence=sure)


def _beside_title(seen: Evidence, title: str | None) -> Iterator[Stated]:
    """Yield the place in the short lines around the job's title."""
    at = seen.line_of(title)
    if at is None:
        return
    for distance, place in ((1, at + 1), (2, at + 2), (3, at + 3), (2, at - 1), (4, at + 4), (5, at + 5), (4, at - 2)):
        text = seen.lines[place].text if 0 <= place < len(seen.lines) and not is_control(seen.lines[place]) else ""
        told = in_line(text) or _in_pieces(seen.lines, place) or _unnamed(text, seen)
        if found := (_apart(seen.lines[place]) if told else None) or told:
            yield Stated(value=found, source="text:beside_title", confidence=0.74 - 0.03 * distance)
        elif place in (at + 1, at + 2) and like_place(text):
            yield Stated(value=text, source="text:beside_title", confidence=0.5)


def _apart(line: Line) -> str | None:
    """Return the first of a line's elements, a place, where another one is a labelled fact or how the work is done."""
    texts = set_apart(line) if len(line.text) <= _SHORT_LINE else []
    others = any(is_mode(other) or ": " in other for other in texts[1:])
    return in_line(texts[0]) if others and ", " in texts[0] else None


def _unnamed(text: str, seen: Evidence) -> str | None:
    """Return the place beside a contract and what the page's title names ("Adler | Wels | Full-time")."""
    named = " ".join(seen.title_texts).casefold()
    parts = re.split(r"\s+[·•|]\s+", text) if len(text) <= 140 else []
    return beside_contract([part for part in parts if part.casefold() not in named]) if len(parts) > 2 else None


def _in_pieces(lines: Sequence[Line], at: int) -> str | None:
    """Return the place in a line of elements that only styles set apart ("Hagen", "Full-time", "Permanent")."""
    if not 0 <= at < len(lines) or len(lines[at].text) > 140:
        return None
    whole = lines[at].element.parent
    pieces = lines[at].element.few(7) or (whole.few(7) if whole else [])
    texts = [text for piece in pieces if (text := piece.text) and ":" not in text]
    return beside_contract(texts) if 1 < len(texts) <= 6 else None


def _own(element: Element, text: str) -> str:
    """Return a marked text without the label inside it, which only screen readers may say."""
    if (inside := element.few(1)) and is_label(label := inside[0].text, "location") and text.startswith(label):
        text = text[len(label) :].strip(" :")
    head, colon, tail = text.partition(":")
    return (tail if colon and is_label(head, "location") else text).strip(" /|·•,")


def _is_place(element: Element, text: str) -> bool:
    return (
        1 < len(text) <= 160
        and element.tag not in ("input", "button", "h1", "form", "ul")
        and not element.attr("for")
        and not place_rows.NO_PLACE.search(text)
    )
