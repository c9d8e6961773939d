"""What the notes of a talk tell besides: whom they look for, a gap that was spoken of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from afterword.drafts.noted import long_words, rare
from afterword.drafts.sayable import RAW, Row, fact_of
from afterword.drafts.talk import Talk
from afterword.model import Fact, FactUsed

# Why they look for somebody is told of them in the third person, and is theirs to tell.
_WHY = re.compile(r",? (?:because|bc|cos|weil|parce qu|car |porque|xq|pq)\b")
# Whom "them" means is told nowhere in the letter.
_MEANS_OTHERS = re.compile(r"\b(?:them|it|those|these|this|that one|him|her|their)\b")
_STEM = 4  # as many letters as a word of the notes shares with the profile: vent, ventilator


def sought(talk: Talk, gaps: Sequence[str]) -> Iterator[Row]:
    """Yield a sign where whom they look for is what they said."""
    match = talk.signs.wanted.search(talk.said)
    if match and not rare(match["who"], talk.language) & rare(" ".join(gaps), talk.language):
        yield "seeks", talk.said, FactUsed(id="D-said", text=talk.said, source="debrief")


def wanted(talk: Talk, told: str, gaps: Sequence[str]) -> Iterator[Row]:
    """Yield whom they look for, where it is told nowhere else and is none of the gaps."""
    known, never = rare(told, talk.language), rare(" ".join(gaps), talk.language)
    for line, words in talk.lines:
        match = talk.signs.wanted.search(words) if line.id in talk.sure else None
        who = _WHY.split(match["who"], maxsplit=1)[0].strip() if match else ""
        stems = rare(who, talk.language)
        if (
            who
            and talk.kind(who)
            and not RAW.search(who)
            and not _MEANS_OTHERS.search(who)
            and not stems & never
            and 2 * len(stems & known) <= len(stems)
        ):
            yield "wanted", who, fact_of(line)
            return


def ahead(talk: Talk) -> Iterator[Row]:
    """Yield what is to come: what opens, what I would start on, what they offered."""
    for line, told in talk.lines:
        for match in filter(None, (sign.search(told) for sign in talk.signs.ahead)):
            name, words = next((n, w) for n, w in match.groupdict().items() if w)
            said = talk.words.ahead(name, words.strip())
            if said and talk.kind(said) and line.id in talk.sure | talk.nobodys and not RAW.search(said):
                yield name, said, fact_of(line)
                return


def _told_of(talk: Talk, fact: Fact) -> bool:
    """Say whether the notes say that I told them this."""
    about = long_words(fact.text, talk.language)
    return any(
        talk.signs.owned.search(words) and len(long_words(words, talk.language) & about) > 1 for _, words in talk.lines
    )


def _owned_up(talk: Talk, fact: Fact) -> FactUsed | None:
    """Return the line that says that I told them so, where it is one of theirs or of everybody's."""
    about = {s[:_STEM] for s in long_words(fact.text, talk.language) if len(s) >= _STEM}
    for line, told in talk.lines:
        near = line.id in talk.sure | talk.nobodys and talk.signs.admitted.search(told)
        if near and about & {s[:_STEM] for s in long_words(told, talk.language)}:
            return fact_of(line)
    return None


def gap(talk: Talk, facts: Sequence[Fact]) -> Iterator[Row]:
    """Yield a gap of the profile that was spoken of."""
    for fact in facts:
        if (paper := talk.words.pending(fact.text)) and _told_of(talk, fact):
            yield "pending_paper", paper, FactUsed(id=fact.id, text=fact.text, source="profile")
            return
        if (what := talk.words.lacking(fact.text)) and (line := _owned_up(talk, fact)):
            yield "gap_told", what, FactUsed(id=fact.id, text=fact.text, source="profile"), line
        match = talk.signs.gap.search(fact.text)
        if not match:
            continue
        stems = rare(" ".join(filter(None, match.groups())), talk.language)
        for _, told in talk.lines:
            if stems & rare(told, talk.language) and talk.signs.raised.search(told):
                name, words = next((n, w) for n, w in match.groupdict().items() if w)
                yield (
                    ("gap_with" if name == "with" else "gap"),
                    words,
                    FactUsed(id=fact.id, text=fact.text, source="profile"),
                )
                return
