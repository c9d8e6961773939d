"""Words that say the same: of two sentences beside each other, and of a post."""

from __future__ import annotations

import re
from importlib import import_module

from afterword import text

RUN = 8  # words of a post in a row that are a copy
_SHARE, _IN_A_ROW = 0.6, 3  # of the words of the shorter sentence; words in a row
_QUOTED = re.compile(r"“[^”]*”|„[^“]*“|«[^»]*»")


def alike(one: str, other: str, language: str) -> bool:
    """Say whether two sentences say nearly the same, or count the same things."""
    words, others = text.words(one), text.words(other)
    counts = import_module(f"afterword.drafts.phrases.{language}").VALUE
    if _runs(words, _IN_A_ROW) & _runs(others, _IN_A_ROW):
        return True
    if any(number.isdigit() or number in counts for number, _ in _runs(words, 2) & _runs(others, 2)):
        return True
    shared = {*words} & {*others}
    return sum(w.isdigit() or w in counts for w in shared) > 1 or len(shared) >= _SHARE * min(
        len({*words}), len({*others})
    )


def copied(words: str, post: str) -> bool:
    """Say whether a run of words is a post's own, where they are not quoted."""
    spoken, written = text.words(_QUOTED.sub(" ", words)), " ".join(text.words(post))
    return any(" ".join(run) in written for run in _runs(spoken, RUN))


def _runs(words: list[str], length: int) -> set[tuple[str, ...]]:
    return {tuple(words[i : i + length]) for i in range(len(words) - length + 1)}
