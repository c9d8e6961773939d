"""What came, read as one thread: what they ask, what the person answers beside it, and what is to be left out."""

from __future__ import annotations

import re
from types import ModuleType

from afterword.drafts.hours import ORDINAL
from afterword.drafts.tables import quotation
from afterword.model import Value

QUOTED = quotation(3, 600)
_ASIDE = re.compile(r"\(([^()]{2,300})\)")
# A stop after a number may be a German ordinal, one after a title is none.
_STOPS = re.compile(rf"(?<!\d)[.;\n](?= |$)|(?<=\d)\.(?= (?!{ORDINAL})|$)|(?<=[?!])(?= |$)", re.IGNORECASE)
_TITLES = re.compile(r"\b(Mrs?|Ms|Dr|Sra?|Srta|Prof|M|Hr|Fr|Capt|St)\.")
_MOST = 2_000


class Thread(Value, frozen=True, kw_only=True):
    """The questions of the other side, and the sentences that the person put beside them."""

    asked: tuple[str, ...] = ()
    mine: tuple[str, ...] = ()


def read(words: str, table: ModuleType) -> Thread:
    """Return who asks what and what is answered; without quotation marks, a sentence that reports is theirs."""
    words = _TITLES.sub(r"\1", words[:_MOST])
    quoted = [m[1] for m in QUOTED.finditer(words)]
    rest = QUOTED.sub(" ; ", words)
    mine = [part for aside in _ASIDE.findall(rest) for part in _sentences(aside)]
    asked = [q for words_ in quoted for q in _questions(words_, table, direct=True)]
    for sentence in _sentences(_ASIDE.sub(" ", rest)):
        reported = table.REPORTS.search(sentence)
        if not reported:
            mine.append(sentence)
            continue
        theirs, *answer = table.ANSWERS.split(sentence, maxsplit=1)
        mine += answer
        if not quoted and (intro := table.ASKS.search(theirs)):
            asked += _questions(theirs[intro.end() :], table, direct=False)
    return Thread(asked=tuple(asked), mine=tuple(m for m in mine if re.search(r"\w\w", m)))


def _sentences(words: str) -> list[str]:
    return [s.strip(" ,:–-") for s in _STOPS.split(words) if s and s.strip(" ,:–-.;")]


def _questions(words: str, table: ModuleType, *, direct: bool) -> list[str]:
    """Return single questions: "when could you start, and how is your Danish?" are two."""
    if direct:
        kept = [s for s in _sentences(words) if s.endswith("?")]
    else:
        kept = [words]
    parts = [p for k in kept for p in table.JOIN.split(re.sub(r"^[^?]{0,80}: ", "", k))]
    return [p.strip(" ,?.¿:") for p in parts if p and len(p.split()) > 1]
