"""What joins my sentence to theirs: the notes say that I told them of it, and what I called it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from afterword import text
from afterword.drafts.material import Given
from afterword.drafts.noted import content, rare
from afterword.drafts.sayable import RAW, Row, fact_of
from afterword.drafts.talk import Talk
from afterword.model import FactUsed, Line

_ANSWERS = frozenset(("asked", "asked_too", "asked_aloud", "asks", "again", "again_weak", "again_never", "new"))
_MOST_OF = 7
# "vom Patenmodell in Essen": my sentence says where.
_WHERE = re.compile(r" (?:in|im|bei|beim|aus|an der|à|au|chez|en|de|del|du) [A-ZÄÖÜÉ][\w'’-]+(?: [A-ZÄÖÜÉ][\w'’-]+)*$")


def rows(talk: Talk, slots: Mapping[str, Given]) -> Iterator[Row]:
    """Yield my sentence as what I told them already, and the name of what I told them of where it does not hold it."""
    mine = slots.get("mine")
    if talk.language == "en" or mine is None or _ANSWERS & set(slots) or not _mine_alone(mine):
        return
    if talk.words.stance(mine.words) in ("proposal", "retold") or ":" in text.sentences(mine.words)[0]:
        return
    if not (found := next(_told(talk, mine.words), None)):
        return
    line, of = found
    yield "mine_told", talk.words.phrase(mine.words), *(_fact(f, mine.words) for f in mine.from_), fact_of(line)
    held = content(of, talk.language) & content(mine.words, talk.language)
    if held and (where := _WHERE.search(of)):
        of = of[: where.start()]
        held = content(of, talk.language) & content(mine.words, talk.language)
    if of and not held and talk.cased(of) and not RAW.search(of) and not _named_with_theirs(of, talk, slots):
        yield "spoke", of, fact_of(line)


def _named_with_theirs(of: str, talk: Talk, slots: Mapping[str, Given]) -> bool:
    """Say whether their words are quoted as said of this very thing: a letter names it once."""
    handle = slots.get("handle")
    return bool("quote" in slots and handle and content(of, talk.language) <= content(handle.words, talk.language))


def _mine_alone(mine: Given) -> bool:
    """Say whether it is my answer, or a deed of the profile that the notes say I told them of."""
    return mine.from_ == ("D-mine",) or [f[0] for f in mine.from_] == ["N", "P"]


def before_mine(slots: Mapping[str, Given], language: str) -> dict[str, Given]:
    """Return the deed of the profile that I told them of by its name: it stands before what I add to it."""
    spoke, proof = slots.get("spoke"), slots.get("proof")
    if spoke and proof and rare(spoke.words, language) & rare(proof.words, language):
        return {"proof_first": proof}
    return {}


def _fact(known: str, words: str) -> FactUsed:
    return FactUsed(id=known, text=words, source={"D": "debrief", "N": "notes"}.get(known[0], "profile"))


def _told(talk: Talk, mine: str) -> Iterator[tuple[Line, str]]:
    """Yield the lines that say that I told them of it, with its name where they have one."""
    answer = content(mine, talk.language)
    for line, told in talk.lines:
        if line.id not in talk.sure | talk.nobodys:
            continue
        of = talk.words.spoken_of(told)
        if of and len(of.split()) <= _MOST_OF and talk.kind(of):
            yield line, of
        elif talk.signs.told.search(told) and content(told, talk.language) & answer:
            yield line, ""
