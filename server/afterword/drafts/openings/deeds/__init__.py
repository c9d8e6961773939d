"""What the people of a post did, as words that follow "what made you …": one file per language.

Each offers DEED (what a deed looks like in a sentence: a verb of a closed list and a few words) and `told`, which puts
it into the form that a question needs, or returns nothing where that is unsafe.
"""

from __future__ import annotations

from collections.abc import Container, Sequence

MOST = 5  # words that may follow the verb: six in a row would be the post's own sentence


def cut(words: Sequence[str], joints: Container[str], prepositions: Container[str]) -> list[str]:
    """Return the words up to a joint, and if these are too many, up to the last preposition that leaves few enough."""
    kept: list[str] = []
    for word in words:
        if word.lower() in joints:
            break
        kept.append(word)
    if len(kept) <= MOST:
        return kept
    ends = [i for i in range(2, MOST + 1) if kept[i].lower() in prepositions]
    return kept[: ends[-1]] if ends else []
