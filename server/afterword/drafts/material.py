"""What a message can be made of: the slots that facts fill, and the facts themselves."""

from __future__ import annotations

from afterword.drafts.languages import grammar as g
from afterword.drafts.names import Called
from afterword.model import FactUsed, Occasion, Value

# Slots of one group tell the same thing, and a message tells a thing once.
# The weight is how much of it is the person's own.
GROUPS = {
    "asked": "said", "that": "said", "said": "said", "quote": "said",
    "handle": "handle", "the_handle": "handle", "named": "handle", "the_named": "handle",
    "mine": "mine", "again": "again", "again_weak": "again",
    "point": "point", "points": "point", "second": "point", "tied": "point", "noted": "noted",
    "i_will": "todo", "step": "todo", "paper": "todo",
    "seen": "seen", "promised": "promised", "news": "news", "praise": "praise", "answer": "answer", "times": "times",
}  # fmt: skip
WEIGHTS = {
    "said": 4,
    "mine": 4,
    "todo": 3,
    "point": 2,
    "noted": 2,
    "again": 3,
    "news": 3,
    "praise": 6,
    "answer": 5,
    "times": 3,
}


class Given(Value, frozen=True, kw_only=True):
    """Words that fill a slot, and the facts they come from."""

    words: str
    from_: tuple[str, ...] = ()


class Material(Value, frozen=True, kw_only=True):
    """Everything a message can be made of."""

    occasion: Occasion
    language: str
    manner: g.Manner
    who: tuple[Called, ...]
    slots: dict[str, Given]
    facts: tuple[FactUsed, ...]
    tags: frozenset[str]
    foreign: dict[str, str]
    salt: str = ""
