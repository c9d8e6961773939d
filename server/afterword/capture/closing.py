"""Whether an ad says of itself that it is over ("Diese Stelle ist nicht mehr aktiv", "This listing has ended")."""

from __future__ import annotations

import re
from functools import cache

from afterword.capture.data import table
from afterword.capture.words import Phrases, beginnings, pattern

_NOT_YET = re.compile(
    r"\b(?:until|till|unless|once|if|when|before|bis|bevor|wenn|sobald|jusqu\W\w+|avant|hasta|antes|prima|tot|voordat|"
    r"innan|før|dopóki|dokud)\b[^.;]*$"
)
_ENDS = re.compile(r"[.!?;\n]")
# So far before what became of it an ad names itself, and so many words may follow.
_NEAR = 70
_REST = 4


def says(text: str) -> bool:
    """Whether a text says that the ad is over; "open until the position is filled" does not."""
    told = text.replace("’", "'")
    said = (told[max(0, found.start() - 30) : found.start()].casefold() for found in pattern("closed").finditer(told))
    return any(not _NOT_YET.search(before) for before in said) or _tells(told.casefold())


def _tells(told: str) -> bool:
    """Whether a sentence names the ad, then what became of it, and ends."""
    for found in _over().finditer(told):
        before = _ENDS.split(told[max(0, found.start() - _NEAR) : found.start()])[-1]
        named = list(_ads().finditer(before + found[0]))
        rest = _ENDS.split(told[found.end() : found.end() + _NEAR])[0]
        ends = len(rest.split()) <= _REST and not _NOT_YET.search(before)
        if named and ends and "," not in before[named[-1].end() :]:
            return True
    return False


@cache
def _over() -> Phrases:
    return Phrases(table("closing")["over"])


@cache
def _ads() -> re.Pattern[str]:
    return beginnings(table("closing")["ads"])
