"""The employer in a postal address ("Adler AG, Ringstrasse 4, 6210 Sursee") and in the domains of mail addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from afterword.capture import names
from afterword.capture.contact import MAIL
from afterword.capture.evidence import Evidence
from afterword.capture.firms import has_legal_form, is_legal_form
from afterword.capture.hosts import brand_of, is_board, is_free_mail, is_network, is_system
from afterword.capture.places import names_town
from afterword.capture.rows import KINDS, MAX_LINES
from afterword.capture.words import is_label, pattern
from afterword.model import Stated
from afterword.page import Line

LONGEST = 200
_APART = re.compile(r"[,|•·;–—-] ")
_FIGURE = re.compile(r"\d")
_BETWEEN = re.compile(r"\s*[,|•·;]\s+|\s+[–—-]\s+")
# "Bewerbungen an: …", "Address: …"
_LEAD = re.compile(r"^[^:,]{2,40}:\s+")
_STREET = re.compile(r"(?:[^\W\d_].{2,40}\s\d{1,4}(?:\s?[a-zA-Z])?(?:[-/]\d{1,4})?|\d{1,5}[a-z]? [^\W\d_].{2,40})$")
_TOWN = re.compile(
    r"(?:[A-Z]{1,2}-)?\d{4,5} [^\W\d_].{1,40}$|\d{3} \d{2} [^\W\d_].{1,40}$|\d{2}-\d{3} [^\W\d_].{1,40}$|"
    r".{0,40}\b[A-Z]{1,2}\d{1,2}[A-Z]? ?(?:\d[A-Z]{2})?\.?$|.{2,40}\b[A-Z]{2} \d{5}\.?$"
)


def addressed(seen: Evidence) -> Iterator[Stated]:
    """Yield the names that stand before a street and a town; each alone is weak, for offices have addresses too."""
    lines = [line for line in seen.lines[:MAX_LINES] if len(line.text) <= LONGEST]
    for at, line in enumerate(lines):
        if not _FIGURE.search(line.text):
            continue
        name = (_in_line(line.text) if _APART.search(line.text) else None) or _above(lines, at) or _in_block(lines, at)
        if name and _may_be_company(name):
            sure = 0.42 + (0.04 if has_legal_form(name) else 0.0)
            yield Stated(value=name, source="text:postal", confidence=sure)


def _in_line(text: str) -> str | None:
    """Return what begins a line that goes on with a street or a town ("Adler AG, Ringstrasse 4, 6210 Sursee")."""
    pieces = [piece for piece in _BETWEEN.split(_LEAD.sub("", text)) if piece]
    if (
        len(pieces) > 2
        and names.person(" ".join(pieces[0].split()[-2:]))
        and names.has_given_name(pieces[0].split()[-2])
    ):
        del pieces[0]  # "Applications to Ms Ann Lee, Adler AG, …"
    if len(pieces) > 1 and is_legal_form(pieces[1]):
        pieces[:2] = [f"{pieces[0]}, {pieces[1]}"]
    rest = pieces[1:]
    told = any(_TOWN.match(piece) for piece in rest) or (len(rest) > 1 and any(map(_STREET.match, rest[:2])))
    return pieces[0] if 1 < len(pieces) <= 7 and told and not _STREET.match(pieces[0]) else None


def _above(lines: Sequence[Line], at: int) -> str | None:
    """Return the line above a street that has its town below."""
    street, comma, town = lines[at].text.partition(", ")
    if at and comma and _STREET.match(street) and _TOWN.match(town):
        return lines[at - 1].text
    below = lines[at + 1].text if at + 1 < len(lines) else ""
    told = _FIGURE.search(below) and _TOWN.match(below) and _STREET.match(lines[at].text)
    return lines[at - 1].text if at and told else None


def _in_block(lines: Sequence[Line], at: int) -> str | None:
    """Return the line above a department and a town ("Adler AG" / "Human Resources" / "6210 Sursee")."""
    told = at > 1 and _FIGURE.match(lines[at].text) and _TOWN.match(lines[at].text)
    return lines[at - 2].text if told and pattern("department").fullmatch(lines[at - 1].text) else None


def _may_be_company(name: str) -> bool:
    labelled = any(is_label(name, kind) for kind in (*KINDS, "contact", "section", "generic", "contract"))
    first = name.split(maxsplit=1)[0]
    return (
        1 < len(name) <= 70
        and len(name.split()) <= 8
        and (first[0].isupper() or has_legal_form(name))
        and not labelled
        and not names_town(name)
        and not _TOWN.match(name)
        and (has_legal_form(name) or not names.has_given_name(name))
    )


def mail_brands(seen: Evidence) -> set[str]:
    """Return the names in the domains of the mail addresses that the page shows, of employers only."""
    mails = MAIL.findall(seen.text[:60_000])[:40] if "@" in seen.text[:60_000] else []
    hosts = {mail.rpartition("@")[2].casefold() for mail in mails}
    strangers = (is_free_mail, is_board, is_system, is_network)
    return {brand_of(host) for host in hosts if not any(of(host) for of in strangers)}
