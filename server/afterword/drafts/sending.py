"""What they ask me to send or bring, and when I noted that I will: "a sample of your schedule", "will send tmrw"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from types import ModuleType

from afterword import text
from afterword.drafts import private
from afterword.drafts.languages.grammar import sentence
from afterword.model import Value

_MOST_WORDS = 16
_SHORT = 4  # words of a thing that is named in short
# "yes to the abstract, names blacked out": the thing is named, so the yes is to it.
_AGREED = re.compile(
    r"(?:yes|yep|ok|okay|sure|will do|ja|klar|oui|sí|si)\b(?! to (?:both|all)\b)[ ,:]+\w", re.IGNORECASE
)
_LONG = 3  # letters from which a stem tells what is meant


class Wanted(Value, frozen=True, kw_only=True):
    """A thing of mine that they ask for, as they name it, where they do so, and whether it is to be brought along."""

    thing: str
    typed: str
    where: str
    bring: bool = False


def wanted(told: Sequence[str], table: ModuleType) -> Iterator[Wanted]:
    """Yield the things that sentences of theirs ask for."""
    found: set[str] = set()
    for said in told:
        for match in (m for pattern in table.WANTED for m in pattern.finditer(said)):
            typed = next(x for x in (match["np"], match.groupdict().get("np2")) if x).strip(" ,")
            thing = table.of_mine(typed)
            if thing and thing not in found and len(thing.split()) <= _MOST_WORDS and not private.is_private(thing):
                found.add(thing)
                yield Wanted(thing=thing, typed=typed, where=said, bring=bool(table.BRINGS.search(match[0])))
                break


def promised(asked: Wanted, mine: Sequence[str], alone: bool, table: ModuleType, language: str) -> str:
    """Return which of my notes answers it: one that sends that thing, or anything where one thing is asked for."""
    sends = [m for m in mine if table.SENDS.search(m)]
    named = {s for s in text.stems(asked.thing, language) if len(s) > _LONG - (len(asked.thing.split()) < _SHORT)}
    dated = [m for m in mine if _when(m, 0, table)]
    agreed = [m for m in mine if agrees(m, asked.thing, language)]
    fitting = agreed or [m for m in (*sends, *dated) if named & set(text.stems(m, language))]
    return next(iter(fitting or (sends if alone else [])), "")


def agrees(mine: str, thing: str, language: str) -> bool:
    """Say whether it is a yes to that very thing."""
    return bool(_AGREED.match(mine) and _stems(thing, language) & _stems(mine, language))


def _stems(words: str, language: str) -> set[str]:
    return {s for s in text.stems(words, language) if len(s) >= _LONG}


def told(asked: Wanted, note: str, later: int, familiar: bool, table: ModuleType, words: ModuleType) -> str:
    """Return that I send or bring it, and when; *later* is how many days ago I noted it."""
    joint = f" {words.AND} "
    how = getattr(table, "how", None)
    things, notes = asked.thing.split(joint), note.split(", ")
    days = [_when(n, later, table) for n in notes]
    if len(things) == len(notes) > 1 and all(days):
        several = joint.join(f"{thing} {day}" for thing, day in zip(things, days, strict=True))
        return sentence(str(table.promise(several, asked.bring, "", familiar)))
    thing = asked.thing + (how(note) if how and _AGREED.match(note) else "")
    return sentence(str(table.promise(thing, asked.bring, _when(note, later, table), familiar)))


def _when(note: str, later: int, table: ModuleType) -> str:
    """Return when I send it, counted from today; nothing where that day is over."""
    match = table.WHEN.search(note)
    if match is None or later > 1:
        return ""
    if match["near"]:
        near = str(table.near(match["near"]))
        return near if later == 0 else table.TODAY if near.startswith(table.TOMORROW) else ""
    if match["day"]:
        return str(table.on_day(match["day"]))
    return str(table.week(match["week"])) if later == 0 else ""
