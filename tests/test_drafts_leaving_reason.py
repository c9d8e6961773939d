"""A withdrawal gives the reason that the to-do states, unless it is private or to be kept."""

import pytest

from afterword import drafts
from afterword.model import Debrief
from stories import occasion, story


def _letter(todo, notes="nice talk about rye"):
    given = (Debrief(person_id="p1", handle="the rye", todo=todo),)
    return drafts.compose(occasion(story(debrief=given, notes=notes), "withdraw")).body


@pytest.mark.parametrize(
    ("todo", "reason"),
    [
        ("withdraw: on call every 2nd weekend from May does not work for me", "Being on call every second weekend from May does not work for me."),
        ("withdraw: night shifts in Leeds don't work for me", "Night shifts in Leeds don't work for me."),
        ("withdraw because I need to stay in Hull", "I need to stay in Hull."),
        ("pull out, the drive is too long for me", "The drive is too long for me."),
        ("say no: cant do three nights a week away from home", "I can't do three nights a week away from home."),
        ("withdraw - relocating to Aberdeen isnt possible for me", "Relocating to Aberdeen isn't possible for me."),
        ("withdraw: in the office 4 days does not work for me", "days does not work for me."),
        ("withdraw since I accepted another role", "I have accepted another role."),
    ],
)  # fmt: skip
def test_a_stated_reason_is_told(todo, reason):
    made = _letter(todo)
    assert reason in made.replace("2nd", "second") and "withdraw" in made, made


@pytest.mark.parametrize(
    ("todo", "notes"),
    [
        ("withdraw: nights don't work for me, dont say why", ""),
        ("withdraw: the pay is too low for me", ""),
        ("withdraw, my mother is ill", ""),
        ("withdraw: nights do not work for me", "dont mention the nights"),
        ("withdraw: maybe the drive is too long for me", ""),
        ("withdraw by Friday", ""),
        ("withdraw: they are rude", ""),
        ("withdraw: took the other offer at Hollis, dont tell them where", ""),
    ],
)
def test_what_is_private_or_kept_is_not_told(todo, notes):
    made = _letter(todo, notes or "nice talk about rye")
    assert not any(w in made for w in ("nights", "pay", "mother", "drive", "rude", "Hollis", "Friday", "because")), made
