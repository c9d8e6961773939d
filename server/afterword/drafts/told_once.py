"""A deed told once: what the profile tells in full is not told in short before it, and a pronoun has its noun."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword import text
from afterword.drafts.languages import grammar as g
from afterword.drafts.material import GROUPS, Given
from afterword.drafts.noted import content
from afterword.drafts.points import claimable
from afterword.model import Fact, FactUsed

_SHARED = 3
# Slots made from the whole of my answer, which go where a part of it goes.
_OF_MINE = ("as_told", "why_told", "so_i", "mine_told", "on_it", "had_same")
# A thing that is only meant: "las pasamos a los martes", "we moved them to Tuesdays".
_MEANT = {
    "en": re.compile(
        r"\b(?:we|I) (?:[a-z]+ed|made|took|put|cut|kept|did|set|built|ran|moved|sent|gave|sold) (?:it|them)\b"
    ),
    "de": re.compile(
        r"\b(?:haben|hatten|habe) (?:wir|ich) (?:sie|ihn|es)\b|\b(?:wir|ich) (?:haben|hatten|habe) (?:sie|ihn|es)\b"
    ),
    "fr": re.compile(
        r"\b(?:nous|on) (?:les?|la) (?:avons|a|faisons|fait|\w+ons)\b|\b(?:nous|on) l['’](?:avons|a)\b|\bje (?:les?|la) \w+|\bje l['’]ai\b|\b(?:nous|on) les (?:a|avons)\b"
    ),
    "es": re.compile(r"\b(?:los?|las?) (?:\w{3,}(?:amos|imos|emos)|hicimos|pusimos|\w{3,}[éí]\b|hice|puse)(?!\w)"),
}


def once(slots: dict[str, Given], language: str) -> None:
    """Leave the short telling of a deed out of a longer answer, where the point that follows tells it in full."""
    mine, proof = slots.get("mine"), slots.get("proof")
    if mine is None or proof is None:
        return
    told = text.sentences(mine.words)
    full = content(proof.words, language)
    kept = [s for s in told if not _retold(content(s, language), full)]
    if not kept or len(kept) == len(told):
        return
    slots["mine"] = Given(words=" ".join(g.sentence(s) for s in kept), from_=mine.from_)
    for name in _OF_MINE:
        slots.pop(name, None)


def _retold(short: set[str], full: set[str]) -> bool:
    return len(short & full) >= _SHARED and 2 * len(short & full) >= len(short)


def named(slots: dict[str, Given], facts: Sequence[Fact], language: str) -> list[FactUsed]:
    """Put the point that has the noun in place of an answer that only has a pronoun, where nothing before it names it."""
    mine = slots.get("mine")
    before = {"said", "asked_too", "again", "handle"} & {GROUPS.get(s) for s in slots if s not in ("stood",)}
    if mine is None or before & {"said", "asked_too", "again"} or not _MEANT[language].search(mine.words):
        return []
    words = g.grammar(language)
    stems = content(mine.words, language)
    for fact in facts:
        shared = content(fact.text, language) & stems
        if claimable(fact.text, words) and len(shared) >= _SHARED and 2 * len(shared) >= len(stems):
            full = words.of_me(g.mend(fact.text, words.MENDINGS, {}))
            if full and not _MEANT[language].search(full):
                used = FactUsed(id=fact.id, text=fact.text, source="profile")
                slots["mine"] = Given(words=full, from_=(*mine.from_, fact.id))
                return [used]
    return []
