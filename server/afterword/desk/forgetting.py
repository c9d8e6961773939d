"""Forgetting somebody: their name and addresses leave everything that is kept."""

from __future__ import annotations

import re
from typing import Any, TypeVar

import msgspec
from msgspec import structs

from afterword.model import Debrief, Interview, Person, Record

SHORT = 2  # a part of a name of so few letters stands in too many words
SOMEBODY = "somebody"
R = TypeVar("R", bound=Record)


def names(person: Person) -> list[str]:
    """Return what notes call somebody: the whole name first, then its parts."""
    parts = [part for part in person.name.split() if len(part) > SHORT]
    return [word for word in (person.name, person.email, person.phone, person.profile_url, *parts) if word]


def redacted(record: R, words: list[str]) -> R:
    """Return *record* with every one of *words* replaced."""
    sign = re.compile("|".join(rf"(?<!\w){re.escape(w)}(?!\w)" for w in words), re.IGNORECASE)

    def clean(value: Any) -> Any:
        if isinstance(value, str):
            return sign.sub(SOMEBODY, value)
        if isinstance(value, list | tuple):
            return [clean(each) for each in value]
        if isinstance(value, dict):
            return {name: clean(each) for name, each in value.items()}
        return value

    plain = msgspec.to_builtins(record)
    return msgspec.convert({**clean(plain), "id": plain["id"]}, type(record))


def without(interview: Interview, person: Person) -> Interview:
    """Return the interview with what was noted of *person* belonging to nobody."""
    debrief: tuple[Debrief, ...] = tuple(d for d in interview.debrief if d.person_id != person.id)
    lines = tuple(structs.replace(n, person_id=None) if n.person_id == person.id else n for n in interview.lines)
    people = tuple(p for p in interview.people if p != person.id)
    return structs.replace(interview, people=people, debrief=debrief, lines=lines)
