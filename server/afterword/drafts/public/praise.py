"""Congratulations: to whom a post names or thanks, on the milestone or the deed that it tells of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import ModuleType

from afterword.drafts.anchors import Anchor, anchoring
from afterword.drafts.public.reading import Reading
from afterword.model import Sentence

_ANYBODY = frozenset(("team", "équip", "equip", "everyon", "everybodi"))
Found = tuple[str, str]
# Where the post itself congratulates, its words are not said again.
_PRAISED = re.compile(
    r"\b(?:congrat\w*|well done|bravo|félicitations|glückwunsch\w*|enhorabuena|felicidades)\b", re.IGNORECASE
)


def praise(reading: Reading) -> Iterator[tuple[list[Sentence], bool]]:
    """Yield congratulations, the most telling first, and whether they can stand alone: "the team" says nothing.

    There are none where a post is not proud, or asks its readers, and thanks nobody.
    """
    who = next(iter(reading.people), None)
    frames = reading.wordings
    yield from _welcome(reading)
    milestone = _milestone(reading)
    if who is None and not milestone and (reading.asked or not reading.proud):
        return
    to = who.words if who else frames.TEAM
    source = who.from_ if who else "E0"
    for what, fact in filter(None, (milestone, _deed(reading, who))):
        alone = getattr(frames, "CONGRATULATIONS_ALONE", "") if who is None else ""
        said = _contracted((alone or frames.CONGRATULATIONS_ON).format(who=to, what=what), frames)
        yield [Sentence(text=said, from_=tuple(dict.fromkeys((source, fact))))], True
    if who and (thanked := _thanked_for(reading, who)):
        yield [Sentence(text=frames.WELL_DONE_FOR.format(who=to, what=thanked), from_=(source,))], True
    if who and (told := _told_of(reading, who)):
        said = _contracted(frames.WELL_DONE_WHO.format(who=to, clause=told[0]), frames)
        yield [Sentence(text=said, from_=tuple(dict.fromkeys((source, told[1]))))], True
    frame = frames.CONGRATULATIONS if reading.proud else frames.WELL_DONE
    yield (
        [Sentence(text=_contracted(frame.format(who=to), frames), from_=(source,))],
        bool(who and reading.stems(to) - _ANYBODY),
    )


def _welcome(reading: Reading) -> Iterator[tuple[list[Sentence], bool]]:
    for fact in reading.rows:
        if match := reading.wordings.WELCOMED.search(fact.text):
            yield [Sentence(text=reading.wordings.WELCOME.format(who=match["who"]), from_=(fact.id,))], True


def _milestone(reading: Reading) -> Found | None:
    """Return what was reached, as it follows "on", and the fact that says so."""
    for pattern, words in reading.wordings.MILESTONES:
        for fact in reading.rows:
            if match := pattern.search(fact.text):
                return words.format(**{k: v or "" for k, v in match.groupdict().items()}), fact.id
    return None


def _deed(reading: Reading, who: Anchor | None) -> Found | None:
    """Return what somebody worked on, where its own sentence says whose deed it is."""
    work = getattr(anchoring(reading.language), "work", None)
    if who is None or work is None:
        return None
    named = reading.stems(who.words)
    for fact in reading.rows:
        if named & reading.stems(fact.text) and (what := work(fact.text)):
            return what, fact.id
    return None


def _thanked_for(reading: Reading, who: Anchor) -> str:
    """Return what somebody is thanked for, in the post's words, where the language can tell it."""
    thanked_for = getattr(reading.wordings, "thanked_for", None)
    named = [f.text.partition(who.words)[2] for f in reading.rows if who.words in f.text]
    after = (a for told in named for a in (told, f", who{told}"))
    return next(filter(None, (str(thanked_for(a)) for a in after)), "") if thanked_for else ""


def _told_of(reading: Reading, who: Anchor) -> tuple[str, str] | None:
    """Return what the post tells of somebody right after the name, where others can say so too, and where."""
    name = who.words.partition(" ")[2] or who.words
    for fact in reading.rows:
        before, named, after = fact.text.partition(name)
        match = reading.wordings.WHO_DID.match(after) if named and not _PRAISED.search(before) else None
        if match and not reading.wordings.ONLY_THEIRS.search(match["clause"]):
            return str(match["clause"]), fact.id
    return None


def _contracted(words: str, frames: ModuleType) -> str:
    for apart, together in getattr(frames, "CONTRACTED", ()):
        words = words.replace(apart, together)
    return words
