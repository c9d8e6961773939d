"""Who signs an ad: between the employer's name and its street, or with a role and a telephone number right below."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from afterword.capture import names
from afterword.capture.contact import PHONE, Found, is_role, kind_of
from afterword.capture.firms import company_key
from afterword.capture.words import pattern
from afterword.page import Line

_SPLIT = re.compile(r"\s*[,&+/]\s*|\s+(?:und|and|et|y|e|en|og|och|a|i|ve)\s+")
_STREET = re.compile(r"[^\W\d_][^,;|@]{2,50} \d{1,4} ?[a-zA-Z]?|\d{1,4}[a-z]? [^\W\d_][^,;|@\d]{2,50}")
_TOWN = re.compile(r"(?:[A-Z]{1,2}[- ])?\d{4,5} [^\W\d_][^@|\d]{2,40}")
_SHORTEST, _LONGEST, _ABOVE = 6, 70, 3


def signed(lines: Sequence[Line], company: str | None) -> Iterator[Found]:
    """Yield the people of a line with the employer's name closely above it and its street and town right below."""
    key = company_key(company) if company else ""
    for at in range(1, len(lines) - 2) if key else ():
        text = lines[at].text
        if not (_SHORTEST < len(text) <= _LONGEST and _is_address(lines[at + 1].text, lines[at + 2].text)):
            continue
        above = (company_key(line.text) for line in lines[max(0, at - _ABOVE) : at] if len(line.text) <= _LONGEST)
        named = [names.person(part) for part in _SPLIT.split(text)]
        if any(key in one for one in above) and all(named) and any(names.has_given_name(one or "") for one in named):
            yield from (Found(one, source="text:signature", sure=True) for one in named if one)


def on_cards(lines: Sequence[Line]) -> Iterator[Found]:
    """Yield who stands alone on a line with a role right below and a telephone number closely below that."""
    for at in range(2, len(lines)):
        number = PHONE.search(lines[at].text) if len(lines[at].text) <= _LONGEST else None
        for above in range(max(0, at - 4), at - 1) if number else ():
            text, role = lines[above].text, lines[above + 1].text
            name = names.person(text) if _SHORTEST < len(text) <= _LONGEST else None
            if name and number and names.has_given_name(name) and len(role) <= _LONGEST and is_role(role):
                yield Found(name, role, phone=number[0].strip(), kind=kind_of(role), source="text:card", sure=True)


def _is_address(street: str, town: str) -> bool:
    return bool(_STREET.fullmatch(street) and _TOWN.fullmatch(town)) and not pattern("phone_word").search(street)
