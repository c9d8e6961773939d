"""A talk that did not take place: when it was agreed, what came in between, when I am free."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from importlib import import_module
from itertools import pairwise
from zoneinfo import ZoneInfo

from afterword.drafts import guessed, hours
from afterword.drafts.languages.grammar import Manner
from afterword.drafts.sayable import Row
from afterword.model import FactUsed, Happening, Occasion

# Why they were not there, where somebody said so; a guess ("prob just busy") is none.
_EMERGENCY = re.compile(r"\b(?:emergenc(?:y|ies)|urgencia|urgence|Notfall)\b", re.IGNORECASE)
_CAME_UP = re.compile(
    r"\b(?:(?:is|was|were|got|he's|she's|hes|shes|they're) (?:stuck|held up|delayed|called away|double.booked|running late|off sick|in traffic)|ran over|overran)\b",
    re.IGNORECASE,
)

_EXCUSES = {"emergency": _EMERGENCY, "came_up": _CAME_UP}


def local(occasion: Occasion, at: datetime) -> datetime:
    """Return a moment on the clock of the talk."""
    zone = occasion.interview.time_zone if occasion.interview else None
    try:
        return at.astimezone(ZoneInfo(zone)) if zone else at
    except (KeyError, ValueError, OSError):
        return at


def free(
    occasion: Occasion, found: Happening | None, said: str, manner: Manner, language: str, noted: Sequence[str]
) -> Iterator[Row]:
    """Yield the times that the person typed as free, as days with their date."""
    table = import_module(f"afterword.drafts.languages.{language}.events_hours")
    at = local(occasion, found.at if found else occasion.at)
    now = local(occasion, occasion.at)
    everything = [s for words in (said, *noted) for s in hours.sentences(words)]
    barred = {s.day for words in everything for s, refused in hours.slots(words, at.date(), table) if refused}
    offered = [w for w in everything if table.CAN.search(w)]
    free = [s for w in offered for s in hours.free(w, at.date(), now.date(), now.hour, table) if s.day not in barred]
    free = [s for s in dict.fromkeys(free) if s.day.weekday() < 6][: hours.MOST]
    fact = FactUsed(id="H-free", text=" · ".join(offered), source="notes")
    then = local(occasion, occasion.interview.started_at) if occasion.interview else now
    if table.TODAY and occasion.interview and then.date() == now.date():
        clock = table.told(hours.Slot(day=then.date(), how="at", hours=((then.hour, then.minute),)), manner.region)
        met = FactUsed(id="I-date", text=f"The interview was at {then:%H:%M}.", source="interview")
        yield "agreed", table.TODAY.format(clock.rpartition(" at ")[2]), met
    told = [table.told(s, manner.region) for s in free]
    if told:
        yield "times" if len(told) > 1 else "time", f" {table.OR_WORD} ".join(told), fact
    for sentence, after in pairwise((*everything, "")):
        if name := next((n for n, sign in _EXCUSES.items() if guessed.told(sign, sentence, after)), ""):
            yield name, sentence, FactUsed(id="H-excuse", text=sentence, source="notes")
            break
    if any(table.PHONE.search(w) for w in everything):
        yield "by_phone", "x", fact
