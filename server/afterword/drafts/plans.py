"""What is planned: a day agreed on that is called off, a project for later, a word to stay in touch, open questions."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from importlib import import_module
from types import ModuleType

from afterword import text
from afterword.drafts import hours, private
from afterword.drafts.languages import grammar as g
from afterword.drafts.languages.grammar import Manner
from afterword.drafts.sayable import RAW, Row
from afterword.model import FactUsed, Occasion

_MOST_WORDS, _MOST_THINGS = 13, 3
_PIECES = re.compile(r"[.;!?\n\"“”„«»]|(?<!\w)'|'(?!\w)|(?<=\d)\.(?= [A-Z])")
_CANCELLED = r"\b(?:cancel\w*|call(?:ed)? off|absag\w*|abzusagen|annul\w*|anul\w*)\b"
_AND = re.compile(r",? (?:\+|&|and|und|et|y) |, ?|(?<=\w)\+(?=\w)| \+ ")


def table(language: str) -> ModuleType:
    """Return what a language knows of plans."""
    return import_module(f"afterword.drafts.languages.{language}.events_plans")


def typed(occasion: Occasion, said: str, noted: Sequence[str]) -> Iterator[tuple[str, FactUsed]]:
    """Yield what was typed with the event, as to-do and as notes, with its fact."""
    if said:
        yield said, FactUsed(id="H", text=said, source="event")
    interview, person = occasion.interview, occasion.people[0].id if occasion.people else None
    for debrief in interview.debrief if interview else ():
        if debrief.person_id == person and debrief.todo:
            yield debrief.todo, FactUsed(id="D-todo", text=debrief.todo, source="debrief")
    for words in noted:
        yield words, FactUsed(id="N-plan", text=words, source="notes")


def called_off(
    lines: Sequence[tuple[str, FactUsed]],
    at: tuple[datetime, datetime],
    now: datetime,
    words: ModuleType,
    manner: Manner,
    language: str,
) -> Iterator[Row]:
    """Yield a trial day or second talk that lies ahead: who withdraws calls it off.

    Days are counted from *at*: when the event was typed, else when the talk was.
    """
    plans = table(language)
    hours_table = import_module(f"afterword.drafts.languages.{language}.events_hours")
    for said, fact in lines:
        for sentence in hours.sentences(said):
            match = plans.TRIAL.search(sentence)
            base = at[0] if fact.id == "H" else at[1]
            days = [s.day for s, _ in hours.slots(sentence, base.date(), hours_table)] if match else []
            day = next((d for d in reversed(days) if d > now.date()), None)
            thing = plans.trial(match[0]) if match else ""
            if thing and day:
                yield "called_off", plans.on(thing, words.day(day, manner.region, True)), fact
                return


def ahead(
    lines: Sequence[tuple[str, FactUsed]], start: datetime, now: datetime, manner: Manner, language: str
) -> Iterator[Row]:
    """Yield the trial day or second talk that was arranged in the talk."""
    words = g.grammar(language)
    told = [(g.mend(said, words.MENDINGS, {}), fact) for said, fact in lines]
    for row in called_off(told, (start, start), now, words, manner, language):
        yield ("next_day", *row[1:])


def without_trial(said: str, language: str) -> str:
    """Return what was typed about leaving without the part about the day that is called off."""
    trial = re.compile(f"{table(language).TRIAL.pattern}|{_CANCELLED}", re.IGNORECASE)
    return " ".join(
        ", ".join(itertools.takewhile(lambda part: not trial.search(part), piece.split(", ")))
        for piece in re.split(r"(?<=[^\d][.;!?]) |\n", said)
    )


def project(said: str, words: ModuleType, language: str) -> Iterator[Row]:
    """Yield what they told of for later, beside their no: a project from June, a cover in spring."""
    plans = table(language)
    fact = FactUsed(id="H", text=said, source="event")
    mended = g.mend(re.sub(r"\bw/ ?", "with ", said), words.MENDINGS, {})
    for piece in _PIECES.split(mended):
        match = next((m for pattern in plans.PROJECTS if (m := pattern.search(piece))), None)
        thing = plans.project(match) if match else ""
        if thing and len(thing.split()) <= _MOST_WORDS and not RAW.search(thing) and not private.is_private(thing):
            yield "project_mine" if plans.FOR_ME.search(mended) else "project", thing, fact
            if when := plans.CALL.search(mended):
                yield "call_when", when["when"], fact
            return


def told_twice(news: str, rows: Mapping[str, str], language: str) -> bool:
    """Say whether news of theirs are about the project that is thanked for."""
    thing = rows.get("project") or rows.get("project_mine") or ""
    stems = {s for s in text.stems(thing, language) if len(s) > 3}
    return bool(stems) and 2 * len(stems & set(text.stems(news, language))) >= len(stems)


def connect(lines: Sequence[tuple[str, FactUsed]], language: str) -> Iterator[Row]:
    """Yield their own word to stay in touch: "let's connect"."""
    plans = table(language)
    for said, fact in lines:
        if match := plans.CONNECT.search(said):
            yield "connect", plans.connected(match[0]), fact
            return


def questions(lines: Sequence[tuple[str, FactUsed]], words: ModuleType, language: str) -> Iterator[Row]:
    """Yield what I noted to ask about an offer, without what belongs to no letter."""
    plans = table(language)
    for said, fact in lines:
        match = plans.QUESTIONS.search(said)
        things = _AND.split(g.mend(match["np"], words.MENDINGS, {})) if match else []
        fine = [t.strip(" .") for t in things if 0 < len(t.split()) < 6 and not private.is_private(t)]
        fine = [plans.thing(t) for t in fine if not RAW.search(t)]
        if fine and len(fine) <= _MOST_THINGS:
            told = f"{', '.join(fine[:-1])} {words.AND} {fine[-1]}" if len(fine) > 1 else fine[0]
            yield "questions", told, fact
            return
