"""The day of publication: as data, behind a label, beside the title, or as an age of the ad."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from afterword.capture import ages
from afterword.capture.candidates import best
from afterword.capture.evidence import Evidence
from afterword.capture.jsonld import ARTICLES, types
from afterword.capture.rows import Row
from afterword.capture.site import Site
from afterword.capture.sought import is_control
from afterword.capture.spelled_place import NAME
from afterword.capture.values import iso_date
from afterword.capture.words import is_label, pattern
from afterword.model import Stated
from afterword.page import Element

# "/2026" is rare in a text, and quick to find.
_LONGEST_DAY = 60
_YEAR = re.compile(r"[/-]\d{4}")
_BEFORE_YEAR = re.compile(r"(?<![\d/.-])(\d{1,2})[/-](\d{1,2})$")
_DATED = re.compile(r"(?<![a-z])(?:date|posted|published|meta|byline)(?![a-z])", re.I)
_LAST = re.compile(r"end|expir|deadline|clos|start|until|valid|event|birth", re.I)
_DAY = re.compile(
    r"\d{1,2}[./-] ?\d{1,2}[./-] ?\d{4}|\d{4}-\d\d-\d\d|\d{1,2}\.? (?:de )?[^\W\d_]{3,10}\.?(?: de)? \d{4}|"
    r"[^\W\d_]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}"
)
# "Kiel, den 3. Mai 2026", "Lyon, le 3 mai 2026", "Wels, 3.5.2026"
_LETTER = re.compile(rf"{NAME}, (?:den |im |le |dne |dnia |li |a |em |de )?(?P<day>{_DAY.pattern})")


def find(seen: Evidence, site: Site, name: str, labelled: Sequence[Row], title: str | None) -> Stated | None:
    """Return the day of publication; of an age ("3 days ago") only when one knows when the page was in view."""
    order = site.day_first if site.day_first is not None else _day_first(seen)
    stated = best(_dates(seen, site, name, labelled)) or _by_age(seen, labelled, title)
    ways = (_beside, _among_facts, _of_letter)
    return stated or next((found for way in ways for found in way(seen, title, order)), None)


def _by_age(seen: Evidence, labelled: Sequence[Row], title: str | None) -> Stated | None:
    """Return the day that an age beside the title or behind a label means."""
    if seen.at is None:
        return None
    at = seen.line_of(title)
    below = seen.lines[at : at + 12] if at is not None else []
    around = seen.lines[max(0, at - 4) : at] if at is not None else []
    around += takewhile(lambda line: is_control(line) or not is_label(line.text, "similar"), below)
    texts = [row.value for row in labelled if row.kind == "date_posted"] + [line.text for line in around]
    for text in texts:
        for part in re.split(r"\s+[·•|]\s+", text):
            if found := ages.day_of(part, seen.at.date()):
                return Stated(value=found[0].isoformat(), source="text:age", confidence=found[1])
    return None


def _dates(seen: Evidence, site: Site, name: str, labelled: Sequence[Row]) -> Iterator[Stated]:
    if seen.posting and seen.posting.date_posted:
        yield Stated(value=seen.posting.date_posted, source=seen.posting.source("date_posted"), confidence=0.95)
    for item in seen.items:
        if types(item) & ARTICLES and (day := iso_date(item.get("datePublished"))):
            yield Stated(value=day, source="jsonld:datePublished", confidence=0.7)
    if day := iso_date(seen.page.meta("article:published_time")):
        yield Stated(value=day, source="meta:article:published_time", confidence=0.6)
    if day := iso_date(site.date_posted(), day_first=site.day_first):
        yield Stated(value=day, source=f"site:{name}", confidence=0.93)
    if seen.state and seen.state.date_posted:
        yield Stated(value=seen.state.date_posted, source="state:date", confidence=0.75)
    order = site.day_first if site.day_first is not None else _day_first(seen)
    for row in labelled:
        if row.kind == "date_posted" and (day := iso_date(row.value, day_first=order)):
            yield Stated(value=day, source=f"label:{row.label}", confidence=0.85)
            return
    for line in seen.lines[:200]:
        found = pattern("date_posted").match(line.text) if len(line.text) < 90 else None
        if found and (day := iso_date(line.text[found.end() :], day_first=order)):
            yield Stated(value=day, source=f"label:{found[0]}", confidence=0.7)
            return


def _beside(seen: Evidence, title: str | None, order: bool | None) -> Iterator[Stated]:
    """Yield the day that stands alone beside the title in what is marked as a date, and is no last day."""
    at = seen.line_of(title)
    for place in range(max(0, at - 2), min(len(seen.lines), at + 6)) if at is not None else ():
        line, before = seen.lines[place], seen.lines[place - 1].text if place else ""
        head, colon, _ = line.text.partition(":")
        other = is_label(before, "deadline") or (bool(colon) and not is_label(head, "date_posted"))
        alone = _is_marked(line.element) and len(line.text) < 40 and not other
        day = iso_date(line.element.attr("datetime") or line.text, day_first=order) if alone else None
        if day:
            yield Stated(value=day, source="text:time", confidence=0.55)
            return


def _is_marked(element: Element) -> bool:
    """Whether an element is a `<time>`, or called a date and no last day ("post-date")."""
    called = f"{element.attr('class') or ''} {element.attr('id') or ''}"
    return element.tag == "time" or bool(_DATED.search(called) and not _LAST.search(called))


def _among_facts(seen: Evidence, title: str | None, order: bool | None) -> Iterator[Stated]:
    """Yield the day among the facts on one line below the title ("08.09.2026 | Wels | Ref. 4711"), if it is past."""
    at = seen.line_of(title)
    for line in seen.lines[at + 1 : at + 4] if at is not None and seen.at else ():
        facts = [fact.strip() for fact in re.split(r"[|·•]", line.text)] if len(line.text) <= 140 else []
        days = [day for fact in facts if _DAY.fullmatch(fact) and (day := iso_date(fact, day_first=order))]
        if len(facts) > 1 and len(days) == 1 and seen.at and days[0] <= seen.at.date().isoformat():
            yield Stated(value=days[0], source="text:beside_title", confidence=0.5)


def _of_letter(seen: Evidence, title: str | None, order: bool | None) -> Iterator[Stated]:
    """Yield the past day that dates an ad as letters are dated ("Kiel, den 3. Mai 2026")."""
    at = seen.line_of(title)
    for line in seen.lines[at + 1 : at + 200] if at is not None and seen.at else ():
        short = len(line.text) <= _LONGEST_DAY and any(map(str.isdigit, line.text))
        letter = _LETTER.fullmatch(line.text) if short else None
        day = iso_date(letter["day"], day_first=order) if letter else None
        if day and seen.at and day <= seen.at.date().isoformat():
            yield Stated(value=day, source="text:letter", confidence=0.45)
            return


def _day_first(seen: Evidence) -> bool | None:
    """Return which order the page's dates have, found out once."""
    if "day_first" not in seen.kept:
        seen.kept["day_first"] = _order(seen)
    order: bool | None = seen.kept["day_first"]
    return order


def _order(seen: Evidence) -> bool | None:
    """Return which order the page's dates have: told by another date on it, else by its language."""
    text = seen.text[:40_000]
    for year in _YEAR.finditer(text):
        found = _BEFORE_YEAR.search(text[max(0, year.start() - 6) : year.start()])
        if found and (int(found[1]) > 12 or int(found[2]) > 12):
            return int(found[1]) > 12
    language = (seen.page.lang or "").casefold()
    return (
        None
        if not language
        or (language.startswith("en") and language not in ("en-gb", "en-ie", "en-au", "en-nz", "en-in", "en-us"))
        else language != "en-us"
    )
