"""English: what the other side is quoted with, and what an answer would tell the world."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.drafts.languages.en.answered_with import asked_back, invited, news_of_me, told_back
from afterword.drafts.languages.en.asked_along import asked_along
from afterword.drafts.languages.grammar import clause
from afterword.drafts.tables import quotation

_QUOTED = quotation(4, 300)
_DOOR = re.compile(
    r"\b(?:expect|hope|plan|going|open|opening|position|role|again|future|spring|summer|autumn|fall|winter|next year|later|keep)\b",
    re.IGNORECASE,
)
_FILED = re.compile(r"\b(?:on file|cv|r[eé]sum[eé]|records?|database|talent pool)\b", re.IGNORECASE)
_PRAISED = re.compile(
    r"\byour\b.*\b(?:best|most (?:practical|useful|helpful|thoughtful|original|convincing)|strong\w*|great|excellent|impress\w*|enjoyed|liked|loved|clear\w*)\b",
    re.IGNORECASE,
)
_OF_YOU = re.compile(
    r"you (were|are) ((?:our|a|the|very|really|such) (?:\w+ ){0,2}(?:second|close|strong|excellent|great|favou?rite|best|runner|top|impressive)\b.*)",
    re.IGNORECASE,
)
_INVITE = re.compile(
    r"\bplease (?:do )?((?:apply|get in touch|stay in touch|keep in touch|come back|try|write)\b[^.;,!\"]{0,80})",
    re.IGNORECASE,
)
_WILL_CALL = re.compile(
    r"\b(?:I|we)(?:'ll| will| would| would like to|'d like to) (?:call|ring|phone) you\b", re.IGNORECASE
)
_SWAP = {
    "we": "you",
    "our": "your",
    "us": "you",
    "i": "you",
    "my": "your",
    "me": "you",
    "your": "my",
    "you": "me",
    "i'd": "you'd",
    "we'd": "you'd",
    "we'll": "you'll",
    "i'll": "you'll",
    "we're": "you're",
    "i'm": "you're",
    "we've": "you've",
    "i've": "you've",
}


_PARTS = re.compile(
    r",? (?:and|but) (?=(?:we|i|you|your|our|an?|the|another|there)\b)|, (?=(?:we|i|please)\b)|[.;] ", re.IGNORECASE
)
# A happening to come, told without "we": "a second site opens in April".
_OPENS = re.compile(
    r"^(an?|the|another|our) ((?:(?!(?:may|might|could|will|would|should|can) )[\w-]+ ){1,5}(?:opens?|starts?|begins?|comes? (?:up|free)|becomes? free|falls? free)\b.*)$",
    re.IGNORECASE,
)


# "hopes to reopen in April", told of them.
_HOPES = re.compile(
    r"(?:^|\b(?:and|but|she|he|they) |[,:] )(hopes?|expects?|plans?) (to (?:reopen|open|hire|advertise|fill|recruit|post)\b(?: (?!and\b|but\b)[\w'-]+){1,9})",
    re.IGNORECASE,
)
# "We do field days in summer, may I call you?" tells first and then asks.
_ASKS_TOO = re.compile(r", (?:may|can|could|shall|would|will) (?:I|we|you)\b[^,.?]*\??$", re.IGNORECASE)


def _told_ahead(words: str) -> Iterator[tuple[str, str]]:
    """Yield what is told of times to come outside their words: what they hope for, what opens."""
    for told in re.split(r"[.;] ", _QUOTED.sub("", words)):
        if hopes := _HOPES.search(told):
            yield "door", f"you {hopes[1].lower().removesuffix('s')} {hopes[2].strip()}"
        if opens := _OPENS.match(told.strip()):
            yield "door_when", clause(f"{_swap(opens[1].lower())} {opens[2]}")


def read_event(words: str, near: bool) -> dict[str, str]:
    """Return praise ("my talk …") and door ("you expect to open …") from what the other side is quoted with."""
    del near
    found: dict[str, str] = dict(_told_ahead(words))
    for name, kind in _told_of_me(words):
        found.setdefault(name, kind)
    for match in _QUOTED.finditer(words):
        if _WILL_CALL.search(match[1]):
            found["call_then"] = match[1]
        if invite := _INVITE.search(match[1]):
            found.setdefault("invite", clause(invite[1]))
        for part in (_ASKS_TOO.sub("", p) for p in _PARTS.split(match[1])):
            if opens := _OPENS.match(part):
                found.setdefault("door_when", clause(f"{_swap(opens[1])} {opens[2]}"))
                continue
            if second := _OF_YOU.match(part):
                rest = " ".join(_swap(w) for w in second[2].split())
                found.setdefault("praise", clause(f"I {'was' if second[1].lower() == 'were' else 'am'} {rest}"))
                continue
            turned = told_back(part) or " ".join(_swap(w) for w in part.split())
            if _PRAISED.search(part) and not re.search(r"\bme\b", turned):
                found.setdefault("praise", clause(turned))
            elif (
                _DOOR.search(part)
                and not _FILED.search(part)
                and re.match(r"(?:we|i|there)\b", part, re.IGNORECASE)
                and "me" not in turned.split()
            ):
                found.setdefault("door", clause(turned))
    return found


_CLAUSES = re.compile(r",? and (?=(?:we|I|you|your|the|my|our)\b)|[,;] (?=(?:we|I|you|your)\b)", re.IGNORECASE)


def _kind_words(quoted: str) -> Iterator[tuple[str, str]]:
    """Yield what they invite me to, what they ask, and what they tell of me."""
    for told in re.split(r"(?<=[.!?;]) ", quoted):
        if to_come := invited(told):
            yield "invited", to_come
            yield "asked_to", told.strip(" .!")
        elif later := asked_back(told):
            yield "invite", later
        elif told.endswith("?"):
            yield "unanswered", told.strip(" ?")
        elif news := next(filter(None, map(news_of_me, (told, *_CLAUSES.split(told)))), ""):
            yield "praise" if _PRAISED.search(told) else "tidings", news


def _told_of_me(words: str) -> Iterator[tuple[str, str]]:
    """Yield what their words tell of me or ask of me, and then what is told of it without quoting them."""
    for match in _QUOTED.finditer(words):
        yield from _kind_words(match[1])
    for told in re.split(r"[.;] ", _QUOTED.sub("", words)):
        yield from asked_along(told)


def _swap(word: str) -> str:
    bare = word.lower().strip(",.;:")
    return word.lower().replace(bare, _SWAP[bare]) if bare in _SWAP else word


# Words of an answer that would tell the world that there was an interview.
REVEALS = re.compile(
    r"\b(?:(?:I|we|they|she|he|who) (?:told|asked)|asked (?:me|us|about)|told|interview\w*|you|your|yours|them|their|theirs|her|his|him|she|he|role|job|take-home|join\w*|apply\w*|hir(?:e|ed|ing)"
    r"|(?:would|I'd) (?:like|love) to|looking forward|I (?:said|explained|suggested|mentioned|showed))\b",
    re.IGNORECASE,
)
# An answer that leans on what was asked, and says nothing by itself.
DANGLING = re.compile(r"^(?:Yes|No|Because|So)\b|^(?:\S+ ){0,5}(?:it|that|this|them|these|those)\b", re.IGNORECASE)
