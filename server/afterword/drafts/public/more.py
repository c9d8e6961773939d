"""What is said of the line of a post that stays, so that one sees which post is meant and what in it."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from zlib import crc32

from afterword.drafts.public.reading import Reading
from afterword.drafts.public.vivid import Line, vivid
from afterword.model import Sentence

_MOST = 2  # lines of one post
Said = list[Sentence]


def more(
    reading: Reading, near: str = "", beside: str = "", *, strong: bool = False, plain: bool = False
) -> Iterator[Said]:
    """Yield a line of the post and a word on it, the best first; nothing of a post that mourns.

    The line fits what the person says *near* it, is not the fact *beside* it that is asked about, and if it has to be
    *strong* it is more than a plain statement; where nothing else can be said, a *plain* one of the house will do.
    """
    hurts = import_module(f"afterword.drafts.asking_back.{reading.language}").HURTS
    if hurts.search(" ".join(f.text for f in reading.rows)):
        return
    lines = [line for line in vivid(reading, near, plain=plain) if line.from_ != beside and not (strong and line.plain)]
    for line in lines[:_MOST]:
        yield from (_said(line, frame) for frame in _frames(line, reading))


def _said(line: Line, frame: str) -> Said:
    return [Sentence(text=frame.format(words=line.words), from_=(line.from_,))]


def _frames(line: Line, reading: Reading) -> tuple[str, ...]:
    """Return wordings, each post beginning with another one."""
    wordings = reading.wordings
    frames: tuple[str, ...] = wordings.PLAIN if line.plain else wordings.NUMBERS if line.counted else wordings.LINES
    first = crc32(line.words.encode()) % len(frames)
    return frames[first:] + frames[:first]
