"""How the person's own sentence relates to what was said: it answers a question, solves the same, proposes, or neither."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Mapping
from types import ModuleType

from afterword import text
from afterword.drafts.material import GROUPS, Given
from afterword.drafts.noted import ALIKE, rare

# A sentence that begins with them says by itself what it answers.
_OF_THEM = re.compile(
    r"^\W*(?:what |was |ce que |lo que )?(?:your?|ihre?[nrsm]?|sie|deine?[nrsm]?|du|vous|votre|vos|sus?|tus?|usted)\b",
    re.IGNORECASE,
)
RETOLD = re.compile(
    r"\b(?:I (?:said|told|asked|mentioned|explained|suggested|answered|showed|described)|ich (?:sagte|fragte|meinte|erzählte)"
    r"|(?:gesagt|erzählt|gefragt|vorgeschlagen|erklärt)\b"
    r"|j'ai (?:dit|parlé|expliqué|demandé|proposé|répondu|suggéré)|(?:le |les )?(?:dije|conté|expliqué|propuse|pregunté))",
    re.IGNORECASE,
)

_SHOWN = re.compile(r"\bI (?:explained|described|showed|walked you|told you about)\b")
# A question that means what was just said: "how I test that".
_LEANS = re.compile(r"\b(?:that|this|it|das|dies|es|cela|ça|eso|esto)(?: is| was| happens)?$", re.IGNORECASE)
# A sentence that says nothing without what it answers: "… would have caught it.", "Je les lirais …".
_ON_IT = re.compile(r"^[^.]*\w (?:it|them)\.|^(?:Je|Nous|On) (?:les?|la|l['’]|en|y)\b ?\w+r(?:ais|ait|ions)\b")
_MOST_REASONED = 45
_GIVES_REASON = re.compile(r"\bso\b|[:;]|, and I\b")
_ENOUGH = 5  # as many letters as two words have in common at their start: charges, chargers


def _alike(mine: set[str], theirs: set[str]) -> bool:
    return bool(mine & theirs) or any(a[:_ENOUGH] == b[:_ENOUGH] for a in mine for b in theirs if len(a) >= _ENOUGH)


def _content(slots: Mapping[str, Given], group: str, language: str) -> set[str]:
    """Return the stems of longer words in a group of slots."""
    words = " ".join(g.words for s, g in slots.items() if GROUPS.get(s) == group)
    return {s[:ALIKE] for s in text.stems(words, language) if len(s) > 3}


def recognised(slots: Mapping[str, Given], language: str) -> bool:
    """Say whether mine is about the very matter that they told, and answers no question."""
    if "mine" not in slots or _OF_TODAY.search(slots["mine"].words):
        return False
    if _QUESTIONS & set(slots) or _OF_THEM.search(slots["mine"].words):
        return False
    said = next((slots[s].words for s in ("that", "said") if s in slots), "")
    return _alike(_telling(slots["mine"].words, language), _telling(said, language))


# What I did on the very day, or do since: nothing that I knew before.
_OF_TODAY = re.compile(r"\b(?:today|tonight|this (?:morning|afternoon|week)|I(?:'m| am) [a-z]+ing)\b")
_QUESTIONS = frozenset(("asked", "asks", "asked_too", "asked_aloud", "again", "again_weak", "again_never", "they_said"))


def reasoned(slots: Mapping[str, Given], words: ModuleType, language: str) -> str:
    """Return my proposal as a clause after "so", where what they said is the reason for it and asked for nothing."""
    if "mine" not in slots or not {"that", "said"} & set(slots) or _QUESTIONS & set(slots):
        return ""
    mine = slots["mine"].words
    said = next(slots[s].words for s in ("that", "said") if s in slots)
    same = _alike(_telling(mine, language), _telling(said, language)) or words.DANGLING.search(mine)
    clause = str(words.meant(mine)) if same else ""
    clause = clause if words.stance(clause) == "proposal" else ""
    short = len(clause.split()) + len(said.split()) <= _MOST_REASONED
    return clause if short and not _GIVES_REASON.search(f"{said} {clause}") else ""


def _telling(words: str, language: str) -> set[str]:
    """Return the stems of words that are no mere joints."""
    return {
        text.stem(w, language)[:ALIKE] for w in text.words(words) if len(w) > 3 and w not in text.STOP_WORDS[language]
    }


def relation(slots: Mapping[str, Given], words: ModuleType, language: str) -> set[str]:
    """Return circumstances: related, where mine follows from theirs; idea, lived, habit or retold, what mine is.

    An unrelated sentence is no answer: it stands by itself, and nothing pretends that it is one.
    """
    if "mine" not in slots:
        return set()
    mine = slots["mine"].words
    stance = {"experience": "lived", "proposal": "idea"}.get(words.stance(mine), "habit")
    kind = "retold" if RETOLD.search(mine) else stance
    kinds = {kind, "shown"} if _SHOWN.search(mine) else {kind}
    theirs = {g for g in (GROUPS.get(s) for s in slots) if g in ("said", "handle")}
    if _OF_THEM.search(mine):
        return kinds
    told = rare(" ".join(g.words for s, g in slots.items() if GROUPS.get(s) in ("said", "handle")), language)
    said = _content(slots, "said", language) & _content(slots, "handle", language)
    named = said & {s[:ALIKE] for s in text.stems(mine, language)}
    asked = next((slots[s].words for s in ("asked_too", "asked_aloud") if s in slots), "")
    same = _alike(rare(f"{mine} {asked}", language), told) or _LEANS.search(asked) or recognised(slots, language)
    leaning = "said" in theirs and (words.DANGLING.search(mine) or _ON_IT.search(mine))
    alone = asked and "said" not in theirs
    noted = any(f.startswith("N") for f in slots["mine"].from_)
    follows = (
        noted
        or {"asked", "asks", "seeks", "feedback"} & set(slots)
        or alone
        or (theirs and (kind == "idea" or same or named))
        or leaning
    )
    return {*kinds, "related"} if follows else kinds
