"""The smaller facts of an ad: place, date, kind of employment, number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import unquote

from afterword.capture import ages, headline, nearby, rows, titles
from afterword.capture.candidates import best
from afterword.capture.evidence import Evidence
from afterword.capture.jsonld import ARTICLES, types
from afterword.capture.numbers import code_shown, in_address, numbers_page
from afterword.capture.places import beside_contract, in_line, like_place, names_town
from afterword.capture.rows import Row
from afterword.capture.site import Site
from afterword.capture.values import iso_date
from afterword.capture.words import is_label, pattern
from afterword.model import Stated
from afterword.page import Element, Line

_NO_PLACE = re.compile(
    r"^(?:apply|see|view|show|change|select|all|any|search|location|locations|\d+\s*(?:km|locations?|standorte))\b|[?!]$|\bkm\b",
    re.I,
)


def location(
    seen: Evidence, site: Site, name: str, labelled: Sequence[Row], title: str | None, company: str | None
) -> Stated | None:
    """Return the place of work as the page shows it."""
    found = list(_places(seen, site, name, labelled, title)) or list(_guesses(seen, title, company))
    return best(one for stated in found if 1 < len((one := _alone(stated, company)).value) <= 300)


def _alone(stated: Stated, company: str | None) -> Stated:
    """Return a place without the company before it and without what only set it apart ("Adler - Wels /")."""
    value = stated.value.strip(" /|·•,;–—-📍🗺🌍🌎🌏\ufe0f")
    if company and value.casefold().startswith(company.casefold()):
        rest = re.sub(r"^\s*[-–—,|·•:]\s+", "", value[len(company) :])
        value = rest if rest and rest != value[len(company) :] else value
    pieces = value.split(", ")
    while len(pieces) > 1 and nearby.is_other(pieces[-1]):  # "Amersfoort, 32 uur"
        pieces.pop()
    value = ", ".join(pieces)
    return Stated(value=value, source=stated.source, confidence=stated.confidence)


def _guesses(seen: Evidence, title: str | None, company: str | None) -> Iterator[Stated]:
    """Yield the places that no label, mark or well-known name tells."""
    yield from headline.location(seen)
    yield from nearby.places(seen, title, company)
    yield from nearby.in_titles(seen, title, company)
    yield from nearby.in_sentence(seen, title)
    yield from nearby.alone(seen, title)
    if not seen.is_board:
        yield from nearby.in_address(seen, title)
        yield from nearby.spoken_of(seen, title)
        yield from nearby.once(seen, title)


def _places(seen: Evidence, site: Site, name: str, labelled: Sequence[Row], title: str | None) -> Iterator[Stated]:
    if stated := site.location():
        yield Stated(value=stated, source=f"site:{name}", confidence=0.95)
    if seen.posting and seen.posting.location:
        yield Stated(value=seen.posting.location, source=seen.posting.source("location"), confidence=0.93)
    if seen.state and seen.state.location:
        yield Stated(value=seen.state.location, source="state:location", confidence=0.82)
    if row := rows.first(labelled, "location"):
        _, colon, tail = row.value.rpartition(": ")  # "1 vacancy in the following location: Boise, ID"
        stated = tail if colon and names_town(tail) else row.value
        yield Stated(value=stated, source=f"label:{row.label}", confidence=0.84)
    elif row := rows.first(labelled, "region"):
        yield Stated(value=row.value, source=f"label:{row.label}", confidence=0.6)
    marked = list(
        dict.fromkeys(_own(element, text) for element, text in seen.marked("place") if _is_place(element, text))
    )
    if 1 <= len(marked) <= 6:
        yield Stated(value=marked[0], source="markup:location", confidence=0.8 if len(marked) < 3 else 0.6)
    yield from _beside_title(seen, title)
    for text in seen.title_texts:
        if place := titles.read(text, known=title).location or (title and titles.place_in(text, title)):
            yield Stated(value=place, source="title", confidence=0.64)


def _beside_title(seen: Evidence, title: str | None) -> Iterator[Stated]:
    """Yield the place in the short lines around the job's title."""
    at = seen.line_of(title)
    if at is None:
        return
    for distance, place in ((1, at + 1), (2, at + 2), (3, at + 3), (2, at - 1), (4, at + 4), (5, at + 5), (4, at - 2)):
        text = seen.lines[place].text if 0 <= place < len(seen.lines) else ""
        if found := in_line(text) or _in_pieces(seen.lines, place) or _unnamed(text, seen):
            yield Stated(value=found, source="text:beside_title", confidence=0.74 - 0.03 * distance)
        elif place in (at + 1, at + 2) and like_place(text):
            yield Stated(value=text, source="text:beside_title", confidence=0.5)


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
        and not _NO_PLACE.search(text)
    )


def date_posted(seen: Evidence, site: Site, name: str, labelled: Sequence[Row], title: str | None) -> Stated | None:
    """Return the day of publication; of an age ("3 days ago") only when one knows when the page was in view."""
    order = site.day_first if site.day_first is not None else _day_first(seen)
    stated = best(_dates(seen, site, name, labelled)) or _by_age(seen, labelled, title)
    return stated or next(_beside(seen, title, order), None)


def _by_age(seen: Evidence, labelled: Sequence[Row], title: str | None) -> Stated | None:
    """Return the day that an age beside the title or behind a label means."""
    if seen.at is None:
        return None
    at = seen.line_of(title)
    around = seen.lines[max(0, at - 4) : at + 12] if at is not None else []
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
    """Yield the day that stands alone in a `<time>` beside the title, with no label that gives it another meaning."""
    at = seen.line_of(title)
    for place in range(max(1, at - 2), min(len(seen.lines), at + 6)) if at is not None else ():
        line, before = seen.lines[place], seen.lines[place - 1].text
        alone = line.element.tag == "time" and len(line.text) < 40 and not is_label(before, "deadline")
        day = iso_date(line.element.attr("datetime") or line.text, day_first=order) if alone else None
        if day:
            yield Stated(value=day, source="text:time", confidence=0.55)
            return


def _day_first(seen: Evidence) -> bool | None:
    """Return which order the page's dates have: told by another date on it, else by its language."""
    for first, second in re.findall(r"(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-]\d{4}", seen.text[:40_000]):
        if int(first) > 12 or int(second) > 12:
            return int(first) > 12
    language = (seen.page.lang or "").casefold()
    return (
        None
        if not language
        or (language.startswith("en") and language not in ("en-gb", "en-ie", "en-au", "en-nz", "en-in", "en-us"))
        else language != "en-us"
    )


# Languages whose texts have letters that English has not: there a text without them can be told apart.
_ACCENTED = frozenset(["cs", "sk", "pl", "da", "nb", "nn", "no", "sv", "fi", "de", "fr", "es", "pt", "hu", "tr", "ro"])


def language(seen: Evidence, description: str) -> str | None:
    """Return the ad's language: the page's, unless the ad is plainly English on a page in another one."""
    from afterword.text import language_of

    said = seen.page.lang or seen.view.lang
    found = language_of(description[:2000]) if len(description) > 200 else None
    base = said.partition("-")[0].casefold() if said else None
    if base is None or base == found or found != "en" or base not in _ACCENTED:
        return said or found
    letters = [letter for letter in description[:5000] if letter.isalpha()]
    return "en" if sum(map(str.isascii, letters)) >= 0.99 * len(letters) else said


def employment_type(seen: Evidence, site: Site, name: str, labelled: Sequence[Row]) -> Stated | None:
    """Return the kind of employment as the page says it."""
    if seen.posting and seen.posting.employment_type:
        return Stated(
            value=seen.posting.employment_type, source=seen.posting.source("employment_type"), confidence=0.95
        )
    if stated := site.employment_type():
        return Stated(value=stated, source=f"site:{name}", confidence=0.94)
    if row := rows.first(labelled, "employment_type"):
        return Stated(value=row.value, source=f"label:{row.label}", confidence=0.8)
    if seen.state and seen.state.employment_type:
        return Stated(value=seen.state.employment_type, source="state:type", confidence=0.6)
    return None


def _in_title(seen: Evidence, number: str) -> str | None:
    """Return the number with what belongs to it, as the page's names have it in brackets ("Cook (140-263)")."""
    told = (re.search(rf"\(({re.escape(number)}[-/.]\w{{1,8}}|\w{{1,8}}[-/.]{re.escape(number)})\)", name) for name in (
        *seen.title_texts, *seen.heading_texts[:2], *(text for _, text in seen.marked("title")[:3])))  # fmt: skip
    return next((found[1] for found in told if found), None)


def job_id(seen: Evidence, site: Site, name: str, labelled: Sequence[Row]) -> Stated | None:
    """Return the ad's number: the site's own, one in the address, a labelled one."""
    stated = seen.posting.job_id if seen.posting else None
    if own := site.job_id():
        return Stated(value=own, source=f"site:{name}", confidence=0.96)
    if stated and stated in unquote(seen.url + " " + seen.address):
        return Stated(value=stated, source=seen.posting.source("job_id") if seen.posting else "", confidence=0.97)
    row = rows.first(labelled, "job_id")
    if row and len(row.value) > 4 and row.value.casefold() in seen.slug:
        return Stated(value=row.value, source=f"label:{row.label}", confidence=0.95)
    for address in dict.fromkeys((seen.url, seen.address)):
        # A bare "?id=" numbers the page; the reference beside the title is the ad's.
        if (found := in_address(address)) and not (row and len(row.value) > 4 and numbers_page(address, found)):
            # Workday adds "-1" to the number in the address of an ad that was put up again.
            again = row and re.fullmatch(rf"{re.escape(row.value)}-\d{{1,2}}", found)
            longer = row and re.fullmatch(
                rf"(?:\w{{1,8}}[-/.]){{1,3}}{re.escape(found)}|{re.escape(found)}[-/.]\w{{1,8}}", row.value
            )
            whole = row.value if row and (again or longer) else _in_title(seen, found) or found
            return Stated(value=whole, source="url", confidence=0.9)
    if stated and seen.posting:
        return Stated(value=stated, source=seen.posting.source("job_id"), confidence=0.9)
    if row is None and seen.state and seen.state.job_id and any(map(str.isdigit, seen.state.job_id)):
        return Stated(value=seen.state.job_id, source="state:id", confidence=0.7)
    if row is None and (code := code_shown(seen.url, seen.text[:20_000])):
        return Stated(value=code, source="url", confidence=0.7)
    return Stated(value=row.value, source=f"label:{row.label}", confidence=0.85) if row else None
