"""How they took my answer: what they did or said right after it, told back to them in true words."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from afterword.drafts.sayable import RAW, Row, delicate, fact_of
from afterword.model import Line

if TYPE_CHECKING:
    from afterword.drafts.talk import Talk

# What comes first says most: they want to do it, they keep it, they ask for it, they say so, they show it.
STRONGEST = (
    "did_try", "did_note", "did_ask_for", "did_ask", "did_do", "did_laugh", "did_quiet", "echo", "heard",
    "did_say", "did_show",
)  # fmt: skip
NEAR = 3
# A go-ahead is good to hear, but no line that one keeps.
GO_AHEAD = re.compile(
    r"\b(?:do it|do that|try it|try that|go ahead|fine|ok|okay|start|having that|I(?:'d)? (?:really )?(?:like|love|want) (?:it|that|this)|good answer|deal|bring it|go on)\b",
    re.IGNORECASE,
)
# What they say of others is for the two of us only.
OF_OTHERS = re.compile(
    r"\b(?:the |my |our )?boss\b|\b(?:my|our|the) (?:last|old|former|previous|other) (?:one|guy|person|boss|team|[a-z]+(?:er|or|ist|ian|ant|ar|ef|man|woman))\b|\bpredecessors?\b|\bthe (?:guy|one|person|woman|man) before\b",
    re.IGNORECASE,
)
_QUOTED_ONLY = re.compile(r'said "([^"]+)"')
# Of what is not for their ears, this may be told as what they did.
_SHOWN = re.compile(r"\b(?:laughed|smiled|grinned|nodded|phone|watch)\b", re.IGNORECASE)


# "That" means what stands right before it; a line that brings up something else comes in between.
_OF_THAT = re.compile(r"\b(?:wants?|wanted|would|will|might|going to)\b.*\b(?:that|it|this)\b(?! \w+ing)")
_GOES_ON = re.compile(
    r"(?:and |then |so |but )*(?:s?he|they|both|laughed|nodded|smiled|grinned|liked|loved|wrote|said)\b|\W",
    re.IGNORECASE,
)


def rows(talk: Talk) -> Iterator[Row]:
    """Yield the strongest reaction in the lines right after my answer."""
    found: dict[str, Row] = {}
    after = _after(talk)
    for (line, told), (_, then) in zip(after, [*after[1:], _next(talk, after)], strict=False):
        sort, words = talk.words.did(told, talk.who, talk.near)
        if sort == "did_say" and '"' in words and talk.language == "en" and talk.signs.told.search(then):
            continue  # What I had to answer was no agreement.
        if quoted := _QUOTED_ONLY.fullmatch(words):
            name = "heard" if GO_AHEAD.search(quoted[1]) else "echo"
            sort, words = (name, quoted[1]) if sort == "did_say" and talk.language == "en" else (sort, words)
        fine = words and talk.kind(_SHOWN.sub("", words)) and not OF_OTHERS.search(words)
        if fine and not (RAW.search(words) or delicate(words)):
            found.setdefault(sort, (sort, words, fact_of(line)))
    yield from (found[sort] for sort in sorted(found, key=STRONGEST.index)[:1])


def _next(talk: Talk, after: list[tuple[Line, str]]) -> tuple[Line | None, str]:
    """Return the line that follows the last one of *after*."""
    at = next((i for i, row in enumerate(talk.lines) if after and row[0].id == after[-1][0].id), -1)
    return talk.lines[at + 1] if 0 <= at < len(talk.lines) - 1 else (None, "")


def _after(talk: Talk) -> list[tuple[Line, str]]:
    """Return the lines after the answer, up to the next thing that I said or was asked."""
    if talk.at is None:
        return []
    kept: list[tuple[Line, str]] = []
    other = False
    for line, told in talk.lines[talk.at + 1 : talk.at + 1 + NEAR + 1]:
        if talk.signs.told.search(told) and not talk.words.did(told, talk.who, talk.near)[0]:
            if kept:
                break
            continue
        if talk.language == "en" and talk.question(told) and not talk.words.did(told, talk.who, talk.near)[0]:
            break
        if other and talk.language == "en" and _OF_THAT.search(told):
            break
        other = not _GOES_ON.match(told) and not talk.words.did(told, talk.who, talk.near)[0]
        kept.append((line, told))
    return kept
