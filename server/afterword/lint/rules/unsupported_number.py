"""unsupported-number: a number that nothing known speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.lint import days, numbers
from afterword.lint.numbers import Number
from afterword.lint.phrases import pattern, table
from afterword.lint.written import Written
from afterword.model import Finding, Tier

_MASKS = table("not_a_number")
# A letter or an acronym before or after makes it a name: S7, ISO 9001, B2B.
_NAMED_BEFORE = re.compile(r"(?:[^\W\d_]-?|\b[A-Z]{2,}[ -]|[#/+.])\Z")
_NAMED_AFTER = re.compile(r"\A(?:[A-Za-zÄÖÜäöüßéèñ](?![^\W\d_]{0,2}\b)|[a-zA-Z]{3,}|/\d)")
_CLAIM = re.compile(
    r"\A(?:[ -]?(?:%|[€$£¥]|percent|per cent|prozent|pour cent|por ciento|years?|jahre?n?|ans|années|años|times"
    r"|mal|fois|veces"
    r"|million|thousand|people|leute|personen|personnes|personas|k\b))",
    re.IGNORECASE,
)
_MESSAGE = "Where does “{words}” come from? It is in none of your facts: add it there, or take it out."
_MINUTES = re.compile(r"\A[ -]?min", re.IGNORECASE)
_UNIT = re.compile(r"\A(?: ?%| ?(?:percent|per cent|prozent|pour cent|por ciento)\b| ?[€$£¥])", re.IGNORECASE)


def find(written: Written) -> Iterator[Finding]:
    """Find numbers that are in no fact and are no date, time or manner of speaking."""
    facts = written.facts
    if not facts.any or written.occasion.kind == "offer_decision_reminder" or (written.public and not facts.post):
        return
    known = facts.numbers | days.numbers_of(written.occasion)
    masked = [
        m.span() for m in pattern(_MASKS["any"] + "\n" + _MASKS.get(written.language, "")).finditer(written.plain)
    ]
    masked += [day.span for day in days.read(written.plain, written.language)]
    for number in numbers.read(written.plain, written.language):
        if number.start >= written.close or any(s <= number.start < e for s, e in masked) or _named(written, number):
            continue
        if not _supported(written, number, known):
            yield written.finding("unsupported-number", _tier(written, number), (number.start, number.end), _MESSAGE)


def _tier(written: Written, number: Number) -> Tier:
    """A few of something is soon said; years, shares and money are claims."""
    claim = _CLAIM.match(written.plain[number.end :][:20])
    return "hint" if max(number.values) <= 5 and not claim else "warn"


def _named(written: Written, number: Number) -> bool:
    before, after = written.plain[max(0, number.start - 6) : number.start], written.plain[number.end : number.end + 8]
    return not number.spelt and bool(_NAMED_BEFORE.search(before) or _NAMED_AFTER.match(after))


def _supported(written: Written, number: Number, known: frozenset[float]) -> bool:
    share = _UNIT.match(written.plain[number.end :][:12])
    if _MINUTES.match(written.plain[number.end :][:12]) and number.values & days.minutes_of(written.occasion):
        return True
    for value in number.values:
        if value in (written.facts.numbers if share else known) or (value < 3 and not (share and value)):
            return True
    return False
