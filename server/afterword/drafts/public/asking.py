"""A comment without anything of one's own: a nod to the post's result and a question that its author can answer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from afterword.drafts.openings import Opening, phrases_of
from afterword.drafts.public.alike import alike
from afterword.drafts.public.leading import of_the_question
from afterword.drafts.public.reading import Reading, joined
from afterword.drafts.quoted import FEWEST, Remark, clipped, quoting, rotated
from afterword.model import Sentence

MOST_QUESTIONS, MOST_WORDS = 4, 60
WORTH = 6.3  # the weight of a nod that says something by itself
_STORY, _WORDS, _TITLE, _MARKED = 2, 3, 7, re.compile(r"[\"“”„«»]")  # sentences of a story; words of a title
_SHORT = 20  # words that leave room for a second nod
_REMARKABLE = 2.3  # the weight of a sort of remark that one asks about
_ALONE, _PLAIN, _TO_READERS = 2, 1.5, 1  # what a question without a nod, and a plain one, weigh
Said = list[Sentence]


def put(opening: Opening) -> Said:
    """Return a nod or a question as a sentence."""
    return [Sentence(text=opening.words, from_=opening.from_)]


def openings(reading: Reading) -> Sequence[Opening]:
    """Return the few questions that fit best."""
    return reading.openings[:MOST_QUESTIONS]


def nods(reading: Reading, said: Said) -> list[Opening]:
    """Return nods to the post that do not say what is said anyway, and leave the whole short."""
    room = MOST_WORDS - len(joined(said).split())
    fitting = (n for n in reading.nods if len(n.words.split()) <= room)
    return [n for n in fitting if not any(alike(n.words, s.text, reading.language) for s in said)]


def asking(reading: Reading, variant: int) -> Iterator[Said]:
    """Yield questions after a nod, best first, then one about a few words of the post, then the least there is."""
    yield from (said for _, said in sorted(_weighed(reading), key=lambda made: -made[0]))
    yield from (said for remark in _short(reading) for said in _quoting(remark, reading, variant))
    yield from (_plainly(nod, reading) for nod in nods(reading, []) if not nod.named)
    yield from _thin(reading)


def _weighed(reading: Reading) -> Iterator[tuple[float, Said]]:
    """Yield questions with a nod, alone and plain, and how well they fit; something must be of this post."""
    for opening in openings(reading):
        asked = put(opening)
        begun = (n for n in nods(reading, asked) if n.named or opening.named)
        yield from ((n.score + opening.score, [*_nodding(n, asked, reading), *asked]) for n in islice(begun, 1))
        if opening.named:
            yield opening.score + _ALONE, asked
    plain, least = (_PLAIN + _TO_READERS, 0.0) if reading.asked else (_PLAIN, WORTH - 1)
    plainly = (n for n in nods(reading, []) if n.named and n.score >= least)
    yield from ((n.score + plain, _plainly(n, reading)) for n in plainly)


def _nodding(nod: Opening, said: Said, reading: Reading) -> Said:
    """Return a nod, and a second one to something else where the whole would be short."""
    first = put(nod)
    if len(joined([*first, *said]).split()) > _SHORT:
        return first
    others = (n for n in nods(reading, [*first, *said]) if n.from_ != nod.from_ and n.score >= WORTH)
    return [*first, *(s for n in islice(others, 1) for s in put(n))]


def _plainly(nod: Opening, reading: Reading) -> Said:
    """Return a nod and a question that is none of the post's own."""
    plain = reading.wordings.ANSWERS_SO_FAR if reading.asked else reading.wordings.PLAIN_QUESTION
    return [*put(nod), Sentence(text=plain, from_=nod.from_)]


def _thin(reading: Reading) -> Iterator[Said]:
    """Yield the least that can be said to an author who asks: which answer was it so far?"""
    asked = reading.asked
    matter = of_the_question(asked.text, reading) if asked else ""
    if asked and matter:
        yield [Sentence(text=f"{matter} {reading.wordings.WHICH_ANSWER}", from_=(asked.id,))]
    elif asked and reading.telling(asked.text):
        yield [Sentence(text=reading.wordings.ANSWERS_SO_FAR, from_=(asked.id,))]
    elif titled := _titled(reading):
        yield [titled]


def _titled(reading: Reading) -> Sentence | None:
    """Return the least that can be said of what a company tells of itself: its title, and what surprised it."""
    whole = reading.rows[0].text.rstrip(".!? ") if reading.rows and reading.rows[0].id == "E0" else ""
    title = whole if len(whole.split()) <= _TITLE else whole.partition(":")[0]
    ours = any(phrases_of(reading.language).OURS.search(f.text) for f in reading.rows[1:])
    told = len(reading.rows) > _STORY and reading.remarks and ours
    if not told or not _WORDS <= len(title.split()) <= _TITLE or _MARKED.search(title):
        return None
    return Sentence(text=reading.wordings.TITLED.format(title=title), from_=("E0",))


def _short(reading: Reading) -> list[Remark]:
    """Return remarks of a sort that one asks about, of which a few words stand for themselves."""
    dull = {asks for weight, _, asks in quoting(reading.language).KINDS if weight < _REMARKABLE}
    return [r for r in reading.remarks if r.asks not in dull and _stands(r, reading)][:MOST_QUESTIONS]


def _stands(remark: Remark, reading: Reading) -> bool:
    """Say whether a remark is short enough to be quoted whole."""
    return clipped(remark.words, reading.language) == remark.words and len(remark.words.split()) >= FEWEST


def _quoting(remark: Remark, reading: Reading, variant: int) -> Iterator[Said]:
    phrases, seed = quoting(reading.language), " ".join(f.text for f in reading.rows[:3])
    frame = rotated(phrases.FRAMES["ask"], seed)[0]
    for ask in rotated(remark.asks, seed)[: 1 + bool(variant)]:
        words = frame.format(q=remark.words, ask=phrases.inside(ask))
        yield [Sentence(text=words, from_=(remark.from_,))]
