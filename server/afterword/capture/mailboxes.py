"""Whose mailbox an ad gives: the page has elsewhere the name that the address spells whole ("ann.lee@…", "alee@…")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from afterword.capture import names
from afterword.capture.contact import MAIL, Found, is_shared
from afterword.capture.named import in_text
from afterword.capture.words import pattern
from afterword.page import Line

# "Write to me (Ann) at ann@adler.example".
_IN_BRACKETS = re.compile(r"\(([^\W\d_]{3,20})\)")
_LONGEST = 2000
_SHORTEST = 3


def owners(lines: Sequence[Line]) -> Iterator[Found]:
    """Yield the people whose first and last names spell an address that one may write to."""
    for mail in dict.fromkeys(_mails(lines)):
        local = names.folded(mail.partition("@")[0])
        for name in dict.fromkeys((*_names(lines, local), *_in_brackets(lines, mail, local))):
            yield Found(name, email=mail, source="text:mailbox", sure=True)
            break


def _mails(lines: Sequence[Line]) -> Iterator[str]:
    for line in lines:
        linked = [link[7:].partition("?")[0] for link in line.links if link.startswith("mailto:")]
        if not (linked or "@" in line.text) or pattern("not_contact").search(line.text[:_LONGEST]):
            continue
        yield from (mail for mail in (*linked, *MAIL.findall(line.text[:_LONGEST])) if not is_shared(mail))


def _names(lines: Sequence[Line], local: str) -> Iterator[str]:
    for line in lines:
        if len(line.text) <= _LONGEST and any(
            len(part) >= _SHORTEST and part in local for part in map(names.folded, line.text.split())
        ):
            yield from (name for _, _, name in in_text(line.text) if _spells_whole(local, name))


def _in_brackets(lines: Sequence[Line], mail: str, local: str) -> Iterator[str]:
    """Yield the first name that stands in brackets beside the address that it alone makes."""
    for line in lines:
        if mail in line.text[:_LONGEST]:
            found = _IN_BRACKETS.findall(line.text[:_LONGEST])
            yield from (name for name in found if name[0].isupper() and names.folded(name) == local)


def _spells_whole(local: str, name: str) -> bool:
    """Whether an address is made of a first and a last name, or of an initial and a last name."""
    first, *_, last = (names.folded(part) for part in name.split())
    return len(last) >= _SHORTEST and local in (first + last, last + first, first[:1] + last, last + first[:1])
