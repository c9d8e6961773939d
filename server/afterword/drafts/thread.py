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
_STOPS = re.compile(rf"(?<!\d)[.;\n](?= |$)|(?<=\d)\.(?= (?!{ORDINAL})[^\W\d]|$)|(?<=[?!])(?= |$)", re.IGNORECASE)
_TITLES = re.compile(r"\b(Mrs?|Ms|Dr|Sra?|Srta|Prof|M|Hr|Fr|Capt|St)\.")
_HEADED = re.compile(r"[^.;!?\n()\0]{0,80}:\s*\0")
_LED = re.compile(r"^(?:and|also|und|et|y|¿y) ", re.IGNORECASE)
# What they ask for is theirs to say, also behind a question: "Please bring one sample."
_REQUEST = re.compile(r"(?:and |und |et |y )?(?:please|pls|kindly|bitte|merci d|por favor)\b", re.IGNORECASE)
# "wants to know how long my notice is: three months"
_ANSWERED = re.compile(r"(?<=\w\w): (?=\w)")
_MOST = 2_000


class Thread(Value, frozen=True, kw_only=True):
    """The questions of the other side, what else is *told*, and the sentences that the person put beside them.

    *spare* ones stand behind a question and may answer it: "She asks what my notice is. notice 1 month."
    """

    asked: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    mine: tuple[str, ...] = ()
    spare: tuple[str, ...] = ()


def read(words: str, table: ModuleType) -> Thread:
    """Return who asks what and what is answered; without quotation marks only what speaks of oneself is mine."""
    words = _TITLES.sub(r"\1", words[:_MOST])
    quoted = [m[1] for m in QUOTED.finditer(words)]
    rest = _HEADED.sub(" ; ", QUOTED.sub("\0", words)).replace("\0", " ; ")
    mine = [part for aside in _ASIDE.findall(rest) for part in _sentences(aside)]
    asked = [q for words_ in quoted for q in _questions(words_, table, direct=True)]
    told: list[str] = [s for words_ in quoted for s in _sentences(words_) if not s.endswith("?")]
    quoted_told, spare = frozenset(told), list[str]()
    for sentence in _sentences(_ASIDE.sub(" ", rest)):
        theirs, *answer = table.ANSWERS.split(sentence, maxsplit=1)
        reported = table.REPORTS.search(sentence) or sentence.endswith("?")
        if not reported and not table.THIRD.search(sentence) and (quoted or table.MINE.search(sentence)):
            mine.append(sentence)
            continue
        of_theirs = reported or _REQUEST.match(sentence) or table.THIRD.search(sentence)
        if asked and not of_theirs and not quoted and ":" not in sentence:
            spare.append(sentence)
            continue
        mine += answer
        told.append(theirs)
        if theirs.endswith("?"):
            asked += _questions(theirs, table, direct=True)
        elif tell := table.LET_KNOW.search(theirs):
            asked += _questions(tell["q"], table, direct=False)
        elif not quoted and (intro := table.ASKS.search(theirs)):
            question, *answer = _ANSWERED.split(theirs[intro.end() :], maxsplit=1)
            if len(question.split()) < 2:
                question, answer = theirs[intro.end() :], []
            mine += answer
            asked += _questions(question, table, direct=False)
    asked += [q for s in told if s in quoted_told for q in _let_known(s, table)]
    spoken = (m for m in mine if re.search(r"\w\w", m) and not table.THIRD.search(m))
    return Thread(asked=tuple(asked), told=tuple(told), mine=tuple(spoken), spare=tuple(spare))


def _let_known(sentence: str, table: ModuleType) -> list[str]:
    """Return what a sentence asks to be told: "let me know your start date"."""
    tell = table.LET_KNOW.search(sentence)
    return _questions(tell["q"], table, direct=False) if tell else []


def _sentences(words: str) -> list[str]:
    return [s.strip(" ,:–-") for s in _STOPS.split(words) if s and s.strip(" ,:–-.;")]


def _questions(words: str, table: ModuleType, *, direct: bool) -> list[str]:
    """Return single questions: "when could you start, and how is your Danish?" are two."""
    if direct:
        kept = [s for s in _sentences(words) if s.endswith("?")]
    else:
        kept = [words]
    parts = [p for k in kept for p in table.JOIN.split(re.sub(r"^[^?]{0,80}: ", "", k))]
    return [_LED.sub("", p.strip(" ,?.¿:")) for p in parts if p and len(p.split()) > 1]
