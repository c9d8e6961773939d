"""The ad's number: the site's own, one in the address, a labelled one, one that the page's elements bear."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from urllib.parse import unquote

from afterword.capture.evidence import Evidence
from afterword.capture.hosts import host_of, is_system
from afterword.capture.numbers import code_shown, in_address, instead_of_uuid, is_uuid, marked, numbers_page
from afterword.capture.pieces import is_apply
from afterword.capture.rows import Row
from afterword.capture.site import Site
from afterword.capture.words import any_of
from afterword.model import Stated


def _in_title(seen: Evidence, number: str) -> str | None:
    """Return the number with what belongs to it, as the page's names have it in brackets ("Cook (140-263)")."""
    told = (re.search(rf"\(({re.escape(number)}[-/.]\w{{1,8}}|\w{{1,8}}[-/.]{re.escape(number)})\)", name) for name in (
        *seen.title_texts, *seen.heading_texts[:2], *(text for _, text in seen.marked("title")[:3])))  # fmt: skip
    return next((found[1] for found in told if found), None)


def _readable(uuid: str, row: Row | None, seen: Evidence) -> Stated | None:
    """Return the number that the page tells people where the address holds a UUID."""
    if row and re.fullmatch(r"\d{5,20}", row.value):
        return Stated(value=row.value, source=f"label:{row.label}", confidence=0.9)
    number = instead_of_uuid(uuid, seen.page)
    return Stated(value=number, source="markup:id", confidence=0.85) if number else None


def find(seen: Evidence, site: Site, name: str, labelled: Sequence[Row]) -> Stated | None:
    """Return the ad's number: the site's own, one in the address, a labelled one."""
    stated = seen.posting.job_id if seen.posting else None
    if own := site.job_id():
        return Stated(value=own, source=f"site:{name}", confidence=0.96)
    if stated and stated in unquote(seen.url + " " + seen.address):
        return Stated(value=stated, source=seen.posting.source("job_id") if seen.posting else "", confidence=0.97)
    told = [row for row in labelled if row.kind == "job_id"]
    row = next(
        (one for one in told if len(one.value) > 4 and one.value.casefold() in seen.slug), next(iter(told), None)
    )
    if row and len(row.value) > 4 and row.value.casefold() in seen.slug:
        return Stated(value=row.value, source=f"label:{row.label}", confidence=0.95)
    if row and _is_shown(row.value):  # what people read out wins over what an address happens to hold
        return Stated(value=row.value, source=f"label:{row.label}", confidence=0.92)
    if stated and seen.posting and seen.posting.numbered:
        return Stated(value=stated, source=seen.posting.source("job_id"), confidence=0.92)
    for address in dict.fromkeys((seen.url, seen.address)):
        # A bare "?id=" numbers the page; the reference beside the title is the ad's.
        if (found := in_address(address)) and not (row and len(row.value) > 4 and numbers_page(address, found)):
            # Workday adds "-1" to the number in the address of an ad that was put up again.
            again = row and re.fullmatch(rf"{re.escape(row.value)}-\d{{1,2}}", found)
            longer = row and re.fullmatch(
                rf"(?:\w{{1,8}}[-/.]){{1,3}}{re.escape(found)}|{re.escape(found)}[-/.]\w{{1,8}}", row.value
            )
            # "/O5372781" where the page's own marks say 5372781
            bare = number if (number := marked(seen.page)) and number != found and number in found else None
            if is_uuid(found) and (read := _readable(found, row, seen)):
                return read
            whole = row.value if row and (again or longer) else _in_title(seen, found) or bare or found
            return Stated(value=whole, source="url", confidence=0.9)
    if stated and seen.posting:
        return Stated(value=stated, source=seen.posting.source("job_id"), confidence=0.9)
    if row is None and seen.state and seen.state.job_id and any(map(str.isdigit, seen.state.job_id)):
        return Stated(value=seen.state.job_id, source="state:id", confidence=0.7)
    if row is None and seen.posting and (linked := in_address(seen.posting.url or "")):
        return Stated(value=linked, source=seen.posting.source("url"), confidence=0.8)
    return _of_text(seen) if row is None else Stated(value=row.value, source=f"label:{row.label}", confidence=0.85)


def _is_shown(number: str) -> bool:
    """Whether a labelled number is so long or so mixed that it numbers the ad, not its place in a list."""
    return bool(re.fullmatch(r"(?=.*\d)[\w.$#/-]{4,40}", number))


def _of_text(seen: Evidence) -> Stated | None:
    """Return the number that no label tells: one spelled in the address, in attributes, in links, in a sentence."""
    if code := code_shown(seen.url, seen.text[:20_000]):
        return Stated(value=code, source="url", confidence=0.7)
    if number := marked(seen.page):
        return Stated(value=number, source="markup:id", confidence=0.7)
    if number := _where_to_apply(seen):
        return Stated(value=number, source="link:apply", confidence=0.65)
    told = _in_sentence(seen)
    return Stated(value=told, source="text:reference", confidence=0.6) if told else None


def _in_sentence(seen: Evidence) -> str | None:
    """Return the one reference that a sentence asks to be quoted ("com a referência AD-07/2026")."""
    found = {one[1].rstrip(".-/") for one in _quoted().finditer(seen.text[:20_000])}
    return found.pop() if len(found) == 1 else None


@cache
def _quoted() -> re.Pattern[str]:
    nouns = any_of("quoted_as")
    code = r"((?=[\w/-]*\d)(?:[A-Z]{1,8}|\d)[A-Z\d]*(?:[-/.][A-Z\d]+){0,4})"
    return re.compile(rf"(?<!\w)(?i:{nouns})[ :.]{{1,2}}[\"“„«'(]?{code}(?!\w)")


def _where_to_apply(seen: Evidence) -> str | None:
    """Return the one number in the addresses at which applicant systems take applications for this ad."""
    links = (link.attr("href") or "" for link in seen.page.css("a[href]")[:1500] if is_apply(link.text))
    found = {in_address(link) for link in links if is_system(host_of(link))} - {None}
    return found.pop() if len(found) == 1 else None
