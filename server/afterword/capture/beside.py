"""The employer among the short facts around the job's title."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.capture import firms, keeper, names, nearby, titles
from afterword.capture.evidence import Evidence
from afterword.capture.firms import has_legal_form, is_organisation
from afterword.capture.job_words import looks_like_job
from afterword.capture.places import is_area, is_mode, is_place, like_place, names_town
from afterword.capture.words import is_label
from afterword.model import Stated
from afterword.page import Line

LONGEST = 70
# So many lines below its title the ad itself may begin.
RESTATED = 40
# A line of more links is a menu.
_MENU = 2
# "Open positions 37"
_COUNT = re.compile(r"\s*\(?\d[\d.,]*\)?$")
_HEADINGS = ("h1", "h2", "h3", "h4")
_MAY_LINK = ("a", "span", "strong", "b", "p", "div", "h2", "h3", "h4")


def candidates(seen: Evidence, title: str | None) -> Iterator[Stated]:
    """Yield what stands next to the job's title: a second heading, a link, a fact that is built like a company."""
    at = seen.line_of(title)
    if at is None:
        return
    yield from _behind(seen, seen.lines[at], title or "")
    if seen.is_board:
        yield from _linked(seen, at)
        yield from _above(seen, at)
    for distance, line in ((0, at + 1), (1, at - 1), (1, at + 2), (2, at + 3), (2, at - 2)):
        if 0 <= line < len(seen.lines):
            yield from _of_line(seen, seen.lines[line], title or "", distance)


def _behind(seen: Evidence, line: Line, title: str) -> Iterator[Stated]:
    """Yield the name with which the title's own heading goes on, where the ad speaks of it ("Cook – Adler")."""
    if line.element.tag not in _HEADINGS or line.text == title or not line.text.startswith(title):
        return
    for part in titles.beside(line.text, title)[:1]:
        known = seen.mentions(part) > 1 and not is_label(part, "department") and not names.is_common(part)
        if known and _may_name(part) and all(word[0].isupper() for word in part.split()) and not _is_fact(part):
            yield Stated(value=part, source="heading", confidence=0.7)


def restated(seen: Evidence, title: str | None) -> Iterator[Stated]:
    """Yield the name behind the title where the ad on a board begins with it once more ("Cook – Adler")."""
    at = seen.line_of(title)
    if at is None or not title or not (seen.is_board or keeper.serves_many(seen)):
        return
    for line in seen.lines[at + 1 : at + RESTATED]:
        text = line.text
        if len(text) > LONGEST + len(title) or not text.startswith(title) or text in seen.title_texts:
            continue
        found = titles.read(text, known=title).company
        for part in [found] if found else titles.beside(text, title)[:1]:
            if _may_name(part) and not _is_fact(part):
                yield Stated(value=part, source="text:headline", confidence=0.56)
                return


def _is_fact(part: str) -> bool:
    return is_place(part) or names_town(part) or is_mode(part) or looks_like_job(part) or _is_other(part)


def between(seen: Evidence, title: str | None) -> Iterator[Stated]:
    """Yield the name between a job's title and its place, where nothing else names anybody."""
    at = seen.line_of(title)
    if at is None or at + 2 >= len(seen.lines):
        return
    name, place = seen.lines[at + 1].text, seen.lines[at + 2].text
    headed = seen.lines[at].element.tag == "h1" and seen.lines[at + 1].element.tag in _HEADINGS
    told = (headed or len(name.split()) > 1) and _may_name(name) and not _is_other(name) and not looks_like_job(name)
    if told and not (is_place(name) or names_town(name)) and nearby.is_where(place):
        yield Stated(value=name, source="heading", confidence=0.6 if headed else 0.43)


def _linked(seen: Evidence, at: int) -> Iterator[Stated]:
    """Yield the short link right below a job's title on a board, which leads to the employer."""
    below = seen.lines[at + 1] if at + 1 < len(seen.lines) else None
    if below is None or not below.links or below.element.tag not in _MAY_LINK:
        return
    text = below.text
    alone = below.element.tag == "a" or any(link.text == text for link in below.element.css("a[href]")[:2])
    if alone and 1 < len(text) <= LONGEST and not is_place(text) and not _is_other(text):
        yield Stated(value=text, source="link:below_title", confidence=0.5)


def _above(seen: Evidence, at: int) -> Iterator[Stated]:
    """Yield the heading right above a job's title on a board, where one header holds both and nothing else above."""
    if not at or seen.lines[at].element.tag not in _HEADINGS:
        return
    line, title = seen.lines[at - 1], seen.lines[at]
    together = line.element.parent is not None and line.element.parent == title.element.parent
    first = at < 2 or seen.lines[at - 2].element.parent != line.element.parent
    if together and first and line.element.tag in _HEADINGS and _may_name(line.text) and not _is_fact(line.text):
        yield Stated(value=line.text, source="heading", confidence=0.52)


def _of_line(seen: Evidence, line: Line, title: str, distance: int) -> Iterator[Stated]:
    if len(line.text) > nearby.LONGEST or line.text == title or len(line.links) > _MENU:
        return
    headed = line.element.tag in _HEADINGS or (line.element.tag == "a" and distance < 2)
    head, comma, town = line.text.rpartition(", ")
    before = (
        [head]
        if comma and (names_town(town) or is_place(town)) and (firms.is_built(head) or keeper.serves_many(seen))
        else []
    )
    for piece in dict.fromkeys((*before, line.text, *nearby.pieces(line))):
        if piece == line.text and _says_mode(line):
            continue
        if 1 < len(piece) <= LONGEST and piece[0].isalnum() and not _is_other(piece) and piece not in title:
            sure = _sure(piece, seen, headed=headed and piece == line.text, nearest=not distance) - 0.06 * distance
            if sure > 0:
                yield Stated(value=piece, source="heading", confidence=sure)


def _says_mode(line: Line) -> bool:
    """Whether a line of several facts says that the work is remote ("Fully Remote • East Coast region")."""
    pieces = re.split(r"\s*[,|•·]\s*", line.text)
    return len(pieces) > 1 and any(map(is_mode, pieces))


def _may_name(text: str) -> bool:
    """Whether a short fact is written like a name, not like a sum, an age or a department."""
    words = text.split()
    return words[0][0].isupper() and len(words) <= 6 and not any(map(str.isdigit, text)) and len(text) > 3


def _sure(text: str, seen: Evidence, *, headed: bool, nearest: bool) -> float:
    """Return how much a fact beside a title is like a company's name."""
    if "," in text and looks_like_job(text):  # another job of the list, with its employer
        return 0.0
    if has_legal_form(text):
        return 0.62 if headed else 0.56
    if is_place(text) or names_town(text) or looks_like_job(text) or is_area(text):
        return 0.0
    if like_place(text) and not is_organisation(text):
        return 0.0
    if headed and seen.mentions(text) > 1:
        return 0.62
    if is_organisation(text):
        return 0.5
    if any(text in whole for whole in seen.title_texts) and len(text) > 2:
        return 0.46
    if nearest and keeper.serves_many(seen) and _may_name(text):
        return 0.46
    if seen.mentions(text) < 2 or names.is_common(text):
        return 0.0
    return 0.5 if seen.is_board or keeper.serves_many(seen) >= 1 else 0.4


def _is_other(text: str) -> bool:
    """Whether a fact is a label, a control or a contract."""
    kinds = ("search", "generic", "contract", "section", "apply", "similar", "contact", "for_employers")
    bare = _COUNT.sub("", text)
    return (
        any(is_label(bare, kind) for kind in kinds)
        or text.endswith(("?", "!", ".", ":"))
        or ": " in text
        or nearby.is_other(text)
    )
