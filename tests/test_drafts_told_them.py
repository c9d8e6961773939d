"""What they wished to see is sent as an answer to that wish; what they wished for otherwise is not."""

from __future__ import annotations

import pytest

from afterword import drafts
from afterword.model import Debrief
from stories import occasion, story

WISHED = [
    ("told her I log the damp of every room, she wants to see it", "send her the damp log", "You wanted to see the damp log, so I'll send it to you"),
    ("i told about my map of rows for the flies, she want to see", "send foto of my map", "You wanted to see my map, so I'll send you a photo"),
    ("she wants to have the lists, told her about my lists for the van", "send the lists", "You wanted to have the lists, so I'll send them to you"),
    ("told her of the rota board. she would love to see it", "send photos of the rota board", "You wanted to see the rota board, so I'll send you"),
]  # fmt: skip
OTHER = [
    ("she wants to see my van. I log the damp of every room", "send her the damp log"),
    ("told her I log the damp, I want to see it done here", "send her the damp log"),
    ("told her I log the damp, her boss never wants to see it", "send her the damp log"),
]


def body(notes, todo):
    told = Debrief(
        person_id="p1", said="the queue is long", handle="the queue", mine="I log the damp of every room.", todo=todo
    )
    return drafts.compose(occasion(story(notes=notes, debrief=[told]))).body


@pytest.mark.parametrize(("notes", "todo", "told"), WISHED)
def test_what_they_wished_to_see_is_sent_so(notes, todo, told):
    assert told in body(notes, todo)


@pytest.mark.parametrize(("notes", "todo"), OTHER)
def test_no_wish_is_made_up(notes, todo):
    made = body(notes, todo)
    assert "wanted to" not in made and "damp log" in made
