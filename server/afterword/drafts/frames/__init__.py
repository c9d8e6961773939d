"""Sentence frames per language, written in that language.

A frame is a sentence with typed slots, such as "What stayed with me was {the_named}: {said}." It is used only where
all its slots are filled and its tags fit: "warm phone: Thanks for the call {when}." Tags name tones (formal, neutral,
warm), address (near, far), the interview's channel (phone, video, onsite), the message's channel, and circumstances.
A tag with a ! in front must not hold.

Slots: asked, that (a clause), said (any grammar: stands after a colon only), short (a brief main clause), quote ·
asked_too (their question, of the notes), again (a question answered badly) · handle (after a preposition), the_handle
(with its article), named (it names what they said), aside (it names another moment), topic (anything but an aside),
stood (it names my answer), catchword (no noun: it is quoted) · mine (whole sentences), mine_clause (one, without its
stop), wish (what I proposed, as something to do), here (the one that belongs to the moment), thought (typed beside the
draft) · point (a profile point as a sentence), points (as a phrase, after a
colon only), gap · laugh, gem, kind_words (what made people smile), heard, hopeful, first (how my answer was taken),
wanted (whom they look for) · i_will, steps, papers, paper, due, by (to-do) · role, company, when, lately, date, seen,
promised, and those a kind brings of its own. wrote, liked, loved, forgot, reason and seeks print nothing: they are
signs that a sentence rests on.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from afterword import text

Frames = Mapping[str, Mapping[str, tuple[str, ...]]]


def frames(language: str) -> Frames:
    """Return kind → move → frames of a language; moves under "any" serve every kind."""
    found: Frames = import_module(f"afterword.drafts.frames.{text.base_language(language)}").FRAMES
    return found
