"""Several questions in one message: which of them the person answers yes or no, and what they hold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from types import ModuleType

from afterword import text
from afterword.model import Fact


@cache
def _patterns(table: ModuleType) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return "yes to both" and "no to the second", with the order either way round."""
    said, to = f"(?:{table.YES}|{table.NO})", f"(?:{table.TO})"
    nth = f"(?:{table.FIRST}|{table.SECOND})"
    both = rf"\b(?:(?P<v>{said})\b[ ,]*(?:{to} )?(?:{table.BOTH})|(?:{table.BOTH})[ :,]+(?P<w>{said}))(?!\w)"
    one = rf"\b(?:(?P<v>{said})\b[ ,]*(?:{to} )?(?P<n>{nth})|(?P<m>{nth})[ :,]+(?P<w>{said}))(?!\w)"
    return re.compile(both, re.IGNORECASE), re.compile(one, re.IGNORECASE)


def verdicts(lines: Sequence[str], asked: Sequence[str], table: ModuleType) -> dict[str, bool]:
    """Return the questions that are answered yes or no by their number: "yes to the first, no to the second"."""
    both, one = _patterns(table)
    found: dict[str, bool] = {}
    if len(asked) < 2:
        return found
    for line in lines:
        for match in both.finditer(line):
            found |= dict.fromkeys(asked, _is_yes(match, table))
        for match in one.finditer(line):
            nth = 0 if re.fullmatch(table.FIRST, match["n"] or match["m"], re.IGNORECASE) else 1
            found[asked[nth]] = _is_yes(match, table)
    return found


def _is_yes(match: re.Match[str], table: ModuleType) -> bool:
    return not re.fullmatch(table.NO, match["v"] or match["w"], re.IGNORECASE)


def without(line: str, table: ModuleType) -> str:
    """Return a line without the verdicts in it."""
    both, one = _patterns(table)
    return one.sub(" ", both.sub(" ", line)).strip(" ,.;")


def holder(asked: str, facts: Sequence[Fact], language: str, table: ModuleType) -> Fact | None:
    """Return the point of the profile that tells of the thing they ask for."""
    thing = table.VALID.sub("", table.named(asked))
    stems = {w.casefold(): text.stem(w, language) for w in text.words(thing) if len(w) > 2}
    telling = {s for w, s in stems.items() if w not in text.STOP_WORDS[language] and not table.MERE.fullmatch(w)}
    telling = telling or {s for w, s in stems.items() if w not in text.STOP_WORDS[language]}
    return next((f for f in facts if telling and telling <= set(text.stems(f.text, language))), None)


def since(told: str, fact: Fact | None, table: ModuleType) -> str:
    """Return a clause with since when I hold it or how long it is valid."""
    for pattern, plain, valid in table.SINCE if fact else ():
        if fact and (match := pattern.search(fact.text)):
            lasting = re.sub(r"^I hold\b", "I have held", told)
            frame = valid if table.VALID.search(told) else plain
            return str(frame.format(told=told, lasting=lasting, **match.groupdict()))
    return told
