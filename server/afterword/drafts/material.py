"""What a message can be made of: the slots that facts fill, and the facts themselves."""

from __future__ import annotations

from afterword.drafts.languages import grammar as g
from afterword.drafts.names import Called
from afterword.model import FactUsed, Occasion, Value

# Slots of one group tell the same thing, and a message tells a thing once.
# The weight is how much of it is the person's own.
_IN_GROUPS = {
    "said": "asked asks that said short quote why told_of i_asked feedback about_mine owned "
    "remembered",
    "handle": "handle meant_about "
    "apart apart_on the_handle named the_named acc noun topic topic_on aside aside_on stood catchword",
    "mine": "mine had_same as_told mine_clause mine_told mine_heard on_it why_told meant "
    "meant_then so_i wish", "here": "here here_known",
    "asked_too": "asked_too asked_aloud", "again": "again again_weak again_never again_too better",
    "thought": "thought", "put_right": "put_right",
    "bring": "opens start_on offered", "noted": "noted ongoing",
    "point": "point points second point_clause tied pair",
    "proof": "proof proof_first proof_known came example", "proof_asked": "proof_asked",
    "they_said": "they_said", "scale": "scale",
    "ask_back": "forgot_q forgot_np", "todo": "next_day i_will step paper steps papers due",
    "taken": "show_how carry work_on did_laugh did_quiet did_do "
    "echo line hopeful first heard wrote liked seeks did_try did_note did_ask_for did_ask did_say did_show",
    "wanted": "wanted",
    "laugh": "laugh gem kind_words", "gap": "gap gap_with gap_told pending_paper",
    "seen": "seen trial shown_me", "scene": "scene",
    "treat": "treat event", "best": "best", "promised": "promised call_by", "news": "news", "praise": "praise tidings",
    "door": "door project project_mine opening pool kept door_when invite invited later exam", "answer": "answer",
}  # fmt: skip
GROUPS = {slot: group for group, slots in _IN_GROUPS.items() for slot in slots.split()}
WEIGHTS = {
    "said": 4,
    "mine": 4,
    "todo": 3,
    "point": 2,
    "noted": 2,
    "proof": 3,
    "again": 3,
    "here": 3,
    "asked_too": 3,
    "news": 3,
    "praise": 6,
    "answer": 5,
    "put_right": 5,
}


# A slot that tells a thing of another group besides its own.
ALSO = {"mine_heard": "taken"}


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
    answered: frozenset[str] = frozenset()
    salt: str = ""
