"""A no and what came with it: whom they chose or need, my own paper that is on its way, what they ask for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from types import ModuleType

from afterword import text
from afterword.drafts import private
from afterword.drafts.languages import grammar as g
from afterword.drafts.sayable import RAW, Row
from afterword.drafts.thread import QUOTED
from afterword.model import Fact, FactUsed

_MOST = 13
_WITH = re.compile(r"\bw/ ?|\bw (?=an?\b|the\b|more\b|[a-z]+ing\b)")
_ONE = re.compile(
    r"^(?:a|an|another|some|one) (?:guy|bloke|lad|girl|woman|man|person|dude|chap|fella)\b", re.IGNORECASE
)
# "someone from their own team" is told to them.
_THEIR_OWN = re.compile(r"\b(?:their|our) own\b", re.IGNORECASE)
# Whom they need from one day to another is no reason, but an offer.
_DATED = re.compile(r"\b(?:from|ab|vom|dès|desde|du) \d", re.IGNORECASE)
_NOT_YET = re.compile(r"\b(?:yet|noch|pas encore|todavía|aún)\b", re.IGNORECASE)


def rows(
    said: str, facts: Sequence[Fact], answers: Mapping[str, str], words: ModuleType, table: ModuleType, language: str
) -> Iterator[Row]:
    """Yield whom they chose, what they need, my own exam where they hold a door open, and what they would like."""
    came = FactUsed(id="H", text=said, source="event")
    bare = _THEIR_OWN.sub("your own", QUOTED.sub(" ", _WITH.sub("with ", said)))
    reasons = [r for name in ("chosen", "needed") for r in _reason(name, said, bare, words, table)][:1]
    for name, told in reasons:
        yield name, told, came
        yield "reason", told, came
        insider = told == table.INSIDER or "your own" in told
        yield "hired", told if name == "chosen" and not insider else "", came
    if found := _exam(said, reasons, facts, words, table, language):
        yield "exam", found[0], found[1], came
    elif table.COME_BACK.search(said) and table.INVITE:
        yield "invite", table.INVITE, came
    yield from _request(bare, answers, words, table, came)


def _reason(name: str, said: str, bare: str, words: ModuleType, table: ModuleType) -> Iterator[tuple[str, str]]:
    if name == "chosen" and table.INTERNAL.search(said):
        yield name, table.INSIDER
        return
    match = getattr(table, name.upper()).search(bare)
    told = _ONE.sub("someone", g.clause(g.mend(_np(match), words.MENDINGS, {}))) if match else ""
    if (
        told
        and not _DATED.search(told)
        and len(told.split()) <= _MOST
        and not (RAW.search(told) or table.NOT_ALONE.search(told) or private.is_private(told))
    ):
        yield name, told


def _np(match: re.Match[str]) -> str:
    return next((found for found in match.groupdict().values() if found), "")


def _exam(
    said: str,
    reasons: Sequence[tuple[str, str]],
    facts: Sequence[Fact],
    words: ModuleType,
    table: ModuleType,
    language: str,
) -> tuple[str, FactUsed] | None:
    """Return when my exam is, where what I lack is what they chose or asked me to come back with."""
    about = set(text.stems(said, language))
    for fact in facts:
        lacks = words.GAP.search(fact.text) or _NOT_YET.search(fact.text)
        match = table.EXAM.search(fact.text) if lacks else None
        if not match:
            continue
        lacking = {s for s in text.stems(fact.text[: match.start()], language) if len(s) > 2}
        if (lacking & about and reasons) or table.COME_BACK.search(said):
            told = str(table.exam(match))
            return told, FactUsed(id=fact.id, text=fact.text, source="profile")
    return None


def _request(
    bare: str, answers: Mapping[str, str], words: ModuleType, table: ModuleType, came: FactUsed
) -> Iterator[Row]:
    match = table.REQUEST.search(bare)
    thing = g.clause(g.mend(match["np"], words.MENDINGS, {})) if match else ""
    if not thing or RAW.search(thing) or len(thing.split()) > _MOST or private.is_private(thing):
        return
    answer = answers.get("request", "")
    fact = FactUsed(id="D-request", text=answer, source="debrief")
    if not answer:
        yield "requested", thing, came
    elif re.match(r"(?:yes|yep|sure|ok|ja|gern|klar|oui|d'accord|sí|si|claro)\b[.!]?$", answer.strip(), re.IGNORECASE):
        yield "will_send", thing, came, fact
    elif not re.match(r"(?:no|nein|non|not)\b", answer.strip(), re.IGNORECASE):
        yield "send_told", words.as_typed(answer), fact
