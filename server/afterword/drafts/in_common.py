"""What the notes say that we had too: the joint between their trouble and what I did about mine."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from afterword.drafts.material import Given
from afterword.drafts.sayable import Row, fact_of
from afterword.drafts.talk import Talk

_HAD_IT = re.compile(
    r"\b(?:we|I)(?:'d| had| have|'ve| got)(?: had)? (?:exactly |just )?the (?P<same>same(?: (?:kind|sort) of)?"
    r"(?: (?:fight|problem|thing|trouble|issue|mess|story|headache|row|argument|battle|struggle|question|complaint))?)"
    r"(?![ -](?:day|week|year|time|people|number|size|software|system|supplier|degree|job|role)\b)"
    r"(?: (?:at|in|on) (?P<where>[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}))?"
)
_BARE = re.compile(r"\b(we|I)(?P<had> had| have|'d|'ve) same\b")
_THERE = re.compile(r"^(?:At|In|On) (?P<where>[A-Z][\w'-]+(?: [A-Z][\w'-]+)*),? (?=\w)")
_MOST = 40


def rows(talk: Talk, slots: Mapping[str, Given]) -> Iterator[Row]:
    """Yield my sentence behind "We had the same at Kosta", where the notes say that I said so of what they told."""
    mine = slots.get("mine")
    if mine is None or talk.language != "en" or not {"that", "said", "quote"} & set(slots):
        return
    if ":" in mine.words or "same" in mine.words or len(mine.words.split()) > _MOST or "You " in mine.words:
        return
    for line, told in talk.lines:
        match = _HAD_IT.search(_BARE.sub(r"\1\g<had> the same", told)) if line.id in talk.sure else None
        if match:
            there = _THERE.match(mine.words)
            where = match["where"] or (there["where"] if there else "")
            words = mine.words[there.end() :] if there and there["where"] == where else mine.words
            same = re.sub(r" (?:kind|sort) of$", "", match["same"])
            said = f"We had the {same}{f' at {where}' if where else ''}: {talk.words.phrase(words)}"
            yield "had_same", said, fact_of(line)
            return
