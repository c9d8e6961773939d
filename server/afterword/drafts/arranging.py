"""Putting the slots in order once they are filled: what belongs to what, and nothing named twice."""

from __future__ import annotations

import re
from collections.abc import Sequence
from types import ModuleType

from afterword import text
from afterword.drafts.languages import grammar as g
from afterword.drafts.material import Given
from afterword.drafts.noted import rare
from afterword.drafts.proof import MEASURED
from afterword.drafts.whose import not_done
from afterword.model import Fact

Slots = dict[str, Given]
_A_COPY = re.compile(r"\ba copy of (?:my|the) [\w -]+$")
_WISH = re.compile(
    r"\b(?:would (?:like|love)|I'd (?:like|love)|gern\w*|möchte|aimerais|volontiers|gustaría|encantaría)\b",
    re.IGNORECASE,
)
# It takes up their very verb, and nothing may come between: "I do, with a smile".
_AS_ASKED = re.compile(r"(?:I|We) (?:do|did|am|have|can|could|would)[,.]")
# Where or when, in front of what I say: "On a Monday I look at …".
_FRONT = re.compile(r"((?:On|In|At|With|For|When|If|After|Before) [^.,;]{3,40}?),? (?=I\b)")
# What gives way where something else has the same words.
_TOLD_ALREADY = (
    ("gem", "quote"),
    ("echo", "quote"),
    ("heard", "quote"),
    ("asked_aloud", "asks"),
    *(("wanted", t) for t in ("that", "said")),
    *((s, t) for s in ("did_say", "heard", "echo", "hopeful", "first", "gem") for t in ("that", "quote")),
)
# What is no more than a nod.
_NO_MORE_THAN_YES = re.compile(
    r"(?:(?:ok|okay|yeah|yes|yep|right|sure|oh|ah|hm+|well|wow|nice|cool|fine|good|great|huh)\W*)+$", re.IGNORECASE
)
# An answer that owns up to a gap itself.
_NEVER = re.compile(r"\b(?:never|haven't|have not|new to me|noch nie|noch nicht|jamais|pas encore|nunca|todavía no)\b")
# It answers a question; where none stands before it, it hangs in the air.
_YES = re.compile(r"^(?:yes|yeah|sure|ja|klar|genau|oui|sí), (?=\w)", re.IGNORECASE)
_JOINT = re.compile(r"^(?:And|Und|Et|Y) ")


def once(slots: Slots, language: str) -> bool:
    """Name a thing once; say whether what will be sent is what the person's own sentence is about.

    What people laughed about is not thanked for a second time as what was told.
    """
    _not_twice(slots, language)
    if {"quote", "handle"} <= set(slots) and "stood" not in slots and not _named_in(slots, language):
        slots["apart"] = slots["handle"]
        if "acc" in slots:
            slots["apart_on"] = slots["acc"]
    if "feedback" in slots and (said := slots.pop("echo", None)):
        slots["line"] = said
        slots.pop("heard", None)
    _asked_once(slots)
    _asked_by_me(slots, language)
    about = re.match(r"about my (\w+)$", slots["asked_too"].words) if "asked_too" in slots else None
    if about and "mine" in slots and re.search(rf"\bmy {about[1]}\b", slots["mine"].words):
        slots.pop("asked_too")
    if (asked := next((slots[s].words for s in ("asked", "asked_too") if s in slots), "")) and "mine" in slots:
        slots["mine"] = Given(words=_not_again(slots["mine"].words, asked), from_=slots["mine"].from_)
    if "mine" in slots and (
        _AS_ASKED.match(slots["mine"].words) or _WISH.search(slots["mine"].words) or not_done(slots["mine"].words)
    ):
        slots.pop("seeks", None)
    answers = {"asked", "asked_too", "asked_aloud", "asks", "again", "again_weak", "again_never"}
    if "mine" in slots and not answers & set(slots):
        slots["mine"] = Given(words=g.sentence(_YES.sub("", slots["mine"].words)), from_=slots["mine"].from_)
    if not _alike(slots, "i_will", "mine", language):
        return False
    given = slots["i_will"]
    paper = _A_COPY.search(given.words)
    if paper and 2 * len(_words(paper[0], language) & _words(slots["mine"].words, language)) <= len(
        _words(paper[0], language) - {"copi"}
    ):
        return False
    slots["i_will"] = Given(words=_A_COPY.sub("a copy", given.words), from_=given.from_)
    return True


def _not_twice(slots: Slots, language: str) -> None:
    """Leave out what another slot tells already, and a gap that the answer owns up to itself."""
    if _alike(slots, "laugh", "handle", language):
        for name in ("named", "the_named", "noun", "aside", "aside_on"):
            slots.pop(name, None)
    for name in ("heard", "echo", "line"):
        if name in slots and _NO_MORE_THAN_YES.match(slots[name].words):
            slots.pop(name)
    for again, told in _TOLD_ALREADY:
        if _alike(slots, again, told, language):
            slots.pop(again)
    mine = _content(slots["mine"].words, language) if "mine" in slots else set()
    for name in [s for s in slots if s.startswith("did_")]:
        did = _content(slots[name].words, language)
        if did and 4 * len(did & mine) >= 3 * len(did):
            slots.pop(name)
    if "mine" in slots and _NEVER.search(slots["mine"].words):
        for gap in [s for s in ("gap", "gap_with", "gap_told") if _alike(slots, s, "mine", language)]:
            slots.pop(gap)


def _asked_once(slots: Slots) -> None:
    """Leave out that they asked for what is promised as something they asked for."""
    if {"did_ask_for", "i_will"} <= set(slots) and ", as you asked" in slots["i_will"].words:
        slots.pop("did_ask_for")


# What I asked them is no answer of mine; what they said to it is.
_I_ASKED = re.compile(r"^I asked (?:you )?(?P<q>(?:how|what|why|who|where|when|whether|which)\b[^.?!]{4,80})[.?!]?$")


def _asked_by_me(slots: Slots, language: str) -> None:
    """Put my question in front of their words, where it is all that I said; a bare yes or no tells nothing."""
    if "mine" in slots and len(slots["mine"].words.split()) < 2:
        slots.pop("mine")
    took = any(s.startswith("did_") for s in slots)
    took = took or bool("mine" in slots and "quote" not in slots and _PROPOSES.match(slots["mine"].words))
    if "mine" in slots and not took and (match := _I_ASKED.match(slots["mine"].words)):
        given = slots.pop("mine")
        if "quote" in slots:
            slots["i_asked"] = Given(words=match["q"], from_=given.from_)
        elif "that" in slots and (asked := _of_you(match["q"], language)):
            slots["i_asked_then"] = Given(words=asked, from_=given.from_)


def _of_you(asked: str, language: str) -> str:
    """Return my question about them as told to them: "why they test it" is "why you test it"."""
    if language != "en":
        return ""
    from afterword.drafts.languages.en.second_person import second_person

    told = second_person(asked) or ""
    return told if re.search(r"\byour?\b", told) else ""


# A question that is a proposal: "I asked whether anyone had tried chilli paste on the seal".
_PROPOSES = re.compile(r"I asked (?:you )?(?:whether|if) (?:\S+ ){4,}")
_WHAT_IT_IS = re.compile(r"what (my [\w' -]{3,60}) is$")


def _not_again(mine: str, asked: str) -> str:
    """Return mine without the words in front with which the question ends: "on a Monday"."""
    named = _WHAT_IT_IS.match(asked)
    if named and mine.lower().startswith(f"{named[1].lower()} is "):
        return f"It is {mine[len(named[1]) + 4 :]}"
    match = _FRONT.match(mine)
    return mine[match.end() :] if match and asked.lower().endswith(match[1].lower()) else mine


# What a part of an answer is about, in front of it: "On leasehold, I'd check …".
_ON_IT = re.compile(r"^(?:On|About|As for|For) (?P<it>[^.,:]{3,40})[,:] (?:I'd |I would |I should )?(?P<say>.+)$")


_PARTS = re.compile(r"(?<=[.!?]) (?=[A-Z])")


def better(slots: Slots, language: str) -> None:
    """Keep what answers one question better apart from the rest of the answer, where it says what it is about."""
    name = next((s for s in ("again", "again_weak", "again_never") if s in slots), "")
    given = slots.get("mine")
    parts = _PARTS.split(given.words) if given and name else []
    asked = _content(slots[name].words, language) if parts else set()
    mine = [m for m in map(_ON_IT.match, parts) if m and _content(m["it"], language) & asked]
    if len(mine) != 1 or len(parts) < 2 or given is None:
        return
    slots["better"] = Given(words=g.clause(mine[0]["say"]), from_=given.from_)
    slots["mine"] = Given(words=" ".join(p for p in parts if p != mine[0].string), from_=given.from_)
    slots["again_too"] = slots.pop(name)


# A proposal that stands for itself, and one that leans on what was said before it.
_PROPOSAL = re.compile(r"(?:I'd|I would) (?!be\b|love\b|like\b|rather\b|want\b|say\b)")


def on_it(mine: Given, aside: Given, language: str) -> Slots:
    """Say what a proposal is for, where they said another thing last: "On the lids, I'd still weigh every slab"."""
    if language != "en" or not _PROPOSAL.match(mine.words) or "," in aside.words or ":" in mine.words:
        return {}
    return {"on_it": Given(words=f"On {aside.words}, {mine.words}", from_=(*mine.from_, *aside.from_))}


# Where it was, which the name of it holds already: "On Tanner Row 9 of 11 agreed".
_THERE = re.compile(r"(?:On|At|In|For) (?P<where>(?:the )?[A-Z][\w'-]+(?: [A-Z][\w'-]+)*),? (?=[a-z\d])")


# What names no matter of mine: "the day", "the other thing".
_VAGUE = re.compile(
    r"^(?:(?:the|a|an|one|my|our|that|this|some) )?(?:(?!of\b)[\w-]+ )?"
    r"(?:days?|nights?|weeks?|months?|years?|times?|things?|ways?|ones?|bits?|parts?|points?|cases?|stuff|same|rest|lot"
    r"|all|idea|example|place|side|end)$"
)


# What they hold of it already is not named once more.
def why_told(name: str, mine: str, words: ModuleType) -> str:
    """Name what I told them of before I tell it, where mine has a name: "I told you about the fair: …"."""
    match = re.match(rf"(?:On|At|In|For) {re.escape(name)},? ", mine) or _THERE.match(mine)
    where = (match.groupdict().get("where") or name).removeprefix("the ") if match else ""
    told = mine[match.end() :] if match and where in name else words.phrase(mine)
    if match and where in name and told.split()[0] in name.split():
        told = words.phrase(mine)
    if (
        name == "that"
        or _VAGUE.search(name)
        or 2 * len(_content(name, "en") & _content(mine, "en")) > len(_content(name, "en"))
    ):
        return ""
    return f"I told you about {name}: {told}"


def divide(slots: Slots, facts: Sequence[Fact], words: ModuleType, language: str) -> None:
    """Keep what answers the question of old apart from what belongs to the moment, in a text that does both."""
    mine = text.sentences(slots["mine"].words) if {"again", "said", "mine"} <= set(slots) else []
    said = _content(slots["said"].words, language) if mine else set()
    here = [m for m in mine if _content(m, language) & said]
    if len(here) != 1 or len(mine) < 2:
        return
    given = slots["mine"]
    full, source = _in_full(here[0], facts, words, language)
    known = len(text.sentences(full)) == 1 and words.stance(full) == "experience"
    slots["here_known" if known else "here"] = Given(
        words=words.phrase(g.clause(full)) if known else full, from_=(*given.from_, *source)
    )
    slots["mine"] = Given(words=" ".join(g.sentence(m) for m in mine if m not in here), from_=given.from_)


def clauses(slots: Slots, words: ModuleType) -> None:
    """Offer single sentences of one's own as clauses too, so that a sentence may go on after them."""
    for name in ("mine", "point"):
        given = slots.get(name)
        if given and len(text.sentences(given.words)) == 1:
            slots[f"{name}_clause"] = Given(words=words.phrase(g.clause(given.words)), from_=given.from_)
    if "mine_clause" in slots and "echo" in slots and not _BEFORE_MINE & set(slots):
        _heard(slots, words)
    if "mine" in slots and (wish := words.wished(slots["mine"].words)):
        slots["wish"] = Given(words=wish, from_=slots["mine"].from_)
    for name in {"proof", "point"} & set(slots) if "mine" in slots else ():
        slots[name] = Given(words=words.there(slots[name].words, slots["mine"].words), from_=slots[name].from_)
    proof = slots.get("proof")
    deed = proof and words.of_me(proof.words) and len(text.sentences(proof.words)) == 1
    if proof and deed and ", " not in proof.words and ":" not in proof.words and not MEASURED.search(proof.words):
        slots["proof_known"] = Given(words=words.phrase(g.clause(proof.words)), from_=proof.from_)
    both = [slots[s] for s in ("point", "second") if s in slots]
    if len(both) > 1 and (pair := words.joined(*(g.words for g in both))):
        slots["pair"] = Given(words=pair, from_=tuple(f for g in both for f in g.from_))


# What stands before my answer by itself.
_BEFORE_MINE = frozenset(("that", "said", "asked", "asks", "told_of", "why", "i_asked"))
MOST_MINE_HEARD, MOST_HEARD = 28, 44


def _heard(slots: Slots, words: ModuleType) -> None:
    """Tell what I had told them and what they said to it as one: "When I told you that …, you said …"."""
    mine, echo = slots["mine_clause"], slots["echo"]
    told = "When we spoke, I told you that {}. You said" if "," in mine.words else "When I told you that {}, you said"
    said = f'{told.format(mine.words)} "{echo.words}"'
    if words.stance(slots["mine"].words) != "proposal" and len(said.split()) <= MOST_HEARD:
        slots["mine_heard"] = Given(words=said, from_=(*mine.from_, *echo.from_))


def _content(words: str, language: str) -> set[str]:
    """Return the stems of longer words."""
    return {s for s in text.stems(words, language) if len(s) > 3}


def _words(words: str, language: str) -> set[str]:
    """Return the stems of all words but the small ones."""
    return set(text.stems(words, language))


def _alike(slots: Slots, one: str, other: str, language: str) -> bool:
    return {one, other} <= set(slots) and bool(rare(slots[one].words, language) & rare(slots[other].words, language))


def _named_in(slots: Slots, language: str) -> bool:
    """Say whether a quotation holds the short name already."""
    name, quote = (set(text.stems(slots[s].words, language)) for s in ("handle", "quote"))
    return _alike(slots, "quote", "handle", language) or 2 * len(name & quote) > len(name)


def _in_full(said: str, facts: Sequence[Fact], words: ModuleType, language: str) -> tuple[str, tuple[str, ...]]:
    """Return the profile point that says the same in full, else the sentence without its And."""
    stems = rare(said, language)
    for fact in facts:
        full = words.of_me(fact.text)
        if full and stems and stems <= rare(fact.text, language):
            return full, (fact.id,)
    return g.sentence(_JOINT.sub("", said)), ()
