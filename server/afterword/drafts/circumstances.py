"""Circumstances of a message, by which frames are chosen: how near they are, how mine answers theirs, how news came."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import ModuleType

from afterword import text
from afterword.drafts import events
from afterword.drafts.languages.grammar import Manner
from afterword.drafts.material import GROUPS, Given
from afterword.drafts.noted import content, long_words, rare
from afterword.drafts.relation import recognised, relation
from afterword.drafts.tables import quotation
from afterword.drafts.whose import not_done
from afterword.model import Occasion

_RECRUITS = re.compile(
    r"\b(?:recruit\w*|recrut\w*|sourcer|headhunter|talent|staffing|personalberat\w+|agency|selección)\b", re.IGNORECASE
)
_OF_YOU = re.compile(r"(?:Sie|Du|Ihr|Ihre|Deine?)\b")
# Where somebody worked, and for how long: nothing that one does more of.
_STATION = re.compile(r"\b(?:years?|months|Jahren?|Monaten?|ans|années|mois|años|meses)\b", re.IGNORECASE)
_QUOTED = quotation(3, 80)
_RECITAL = 8  # words beyond which something they said is recited rather than recalled
_AMPLE = 17  # words beyond which nothing more is put behind a clause
# What somebody did in the talk is not told by them: "you went quiet".
_DEED = re.compile(
    r"you (?:then |just |even |also )?(?:went|took|laughed|smiled|nodded|gave|came|drew|rang|showed|wrote|walked|stopped|stood|sat|wanted|liked|loved|asked|said|put|held|picked|opened|turned|read|sang|tied)\b"  # noqa: E501 (table of words)
)
_SHOWN = ("asked", "mine", "handle", "stood", "seen", "that")


def tags(
    occasion: Occasion, slots: Mapping[str, Given], manner: Manner, words: ModuleType, language: str
) -> frozenset[str]:
    """Return the circumstances that frames ask for."""
    interview, person = occasion.interview, occasion.people[0] if occasion.people else None
    found = {manner.tone, "near" if manner.near else "far", occasion.channel}
    found.add(interview.channel if interview else "other")
    found |= {name for name in _SHOWN if name in slots}
    found |= {group for group in ("said", "gap") if any(GROUPS.get(s) == group for s in slots)}
    found |= relation(slots, words, language) | ({"related"} if {"mine_told", "that"} <= set(slots) else set())
    said = slots["said"].words if "said" in slots else ""
    if "lived" in found and {"proof", "came", "example"} & set(slots) and not _OF_YOU.match(said):
        found |= {"known", "related"}
    if "mine" in slots and not_done(slots["mine"].words):
        found.add("undone")
    if {"N", "P"} <= {f[0] for f in (slots["mine"].from_ if "mine" in slots else ())}:
        found.add("told")
    found |= _same_matter(found, slots, words, language)
    spliced = bool(re.search(r";|, and \d", slots["that"].words)) if "that" in slots else False
    if "asked_too" in slots and not spliced and _of_one_matter(slots, language):
        found.add("joined")
    if "that" in slots and _DEED.match(slots["that"].words):
        found.add("deed")
    if "that" in slots and (";" in slots["that"].words or len(slots["that"].words.split()) > _AMPLE):
        found.add("ample")
    if (
        {"quote", "mine"} <= set(slots)
        and language == "en"
        and not _THANKED & set(slots)
        and _inside(slots["quote"].words)
    ):
        found.add("inside")
    if manner.close:
        found.add("tu")
    if _later(slots, language):
        found.add("later")
    if interview and not interview.promised:
        found.add("undated")
    if person and (person.kind in ("recruiter", "coordinator") or _RECRUITS.search(person.role or "")):
        found.add("recruiter")
    return frozenset(found | events.tags(occasion))


def _same_matter(found: set[str], slots: Mapping[str, Given], words: ModuleType, language: str) -> set[str]:
    """Return "same" where my first sentence tells what was done in their very matter, and not what one does."""
    if "lived" not in found or "told" in found or ":" in slots["mine"].words:
        return set()
    done = words.stance(text.sentences(slots["mine"].words)[0]) == "experience"
    return {"same"} if done and recognised(slots, language) else set()


# What one would do with somebody is no work that waits.
_OF_CONDUCT = re.compile(r"\bI(?:'d| would)? (?:deal with|handle|react|respond|say|tell)\b")
_CARRIED = frozenset(("thank_you", "status_1", "status_2"))
# What is said already of what I would like to do or be there.
_WISHED = frozenset(("wanted", "seeks", "opens", "start_on", "undone"))
# What was told in fewer words is soon shown: an offer would promise more than it holds.
_WORTH_SHOWING = 8


# Where I would begin says already that I would work on it.
_FIRST_STEP = re.compile(r"\bI(?:'d| would) (?:still )?(?:first )?(?:start|begin)\b")


def offer(slots: Mapping[str, Given], occasion: Occasion, words: ModuleType, announced: bool) -> dict[str, Given]:
    """Return what goes on from my sentence: to do the same there (carry), to work on their matter (work_on), to show
    how it was done (show_how); where something is sent about it, that is the offer.
    """
    mine = slots.get("mine")
    short = {"again", "again_weak", "again_never"} & set(slots)
    if mine is None or short or announced or occasion.kind not in _CARRIED or not_done(mine.words):
        return {}
    if _WISHED & set(slots):
        return {}  # One wish is enough.
    found = {}
    if wish := words.carried(mine.words):
        found["carry"] = Given(words=wish, from_=mine.from_)
    elif (how := words.shown(mine.words)) and len(mine.words.split()) >= _WORTH_SHOWING:
        found["show_how"] = Given(words=how, from_=mine.from_)
    asked = ("asked_too", "asked") if words.stance(mine.words) == "proposal" else ()
    theirs = [slots[s] for s in ("that", "said", "quote", "handle", *asked) if s in slots]
    matter = " ".join(t.words for t in theirs)
    if (
        words.troubled(matter)
        and not _OF_CONDUCT.search(matter)
        and "this" not in mine.words.split()
        and not _FIRST_STEP.search(mine.words)
    ):
        found["work_on"] = Given(words="", from_=theirs[0].from_)
    return found


_BRIEF = 18  # words of theirs that are recalled as they are
_NAME_ALONE = re.compile(r"[A-Z][a-zà-ÿ]+(?: [A-Z][a-zà-ÿ]+)?")


def name_alone(slots: dict[str, Given], language: str) -> None:
    """Leave out a name, which is nothing one talks about, where what they said can be recalled in its place."""
    if language == "en" and "that" in slots and "handle" in slots and _NAME_ALONE.fullmatch(slots["handle"].words):
        for slot in [s for s in slots if GROUPS.get(s) == "handle"]:
            del slots[slot]


def named_in_mine(slots: dict[str, Given], language: str) -> None:
    """Leave out a short name that my sentence or a brief one of theirs holds, where theirs can be recalled."""
    name, mine = slots.get("handle"), slots.get("mine")
    if language != "en" or not name or not mine or "that" not in slots:
        return
    told, that = content(name.words, language), slots["that"].words
    if told <= content(mine.words, language) or (told <= content(that, language) and len(that.split()) <= _BRIEF):
        for slot in [s for s in slots if GROUPS.get(s) == "handle"]:
            del slots[slot]


_PLAIN = frozenset(("rejection_reply", "withdraw", "offer_ack", "close"))
_SAID = ("said", "that", "short")


def plain(slots: dict[str, Given], occasion: Occasion) -> None:
    """Leave out what is no matter of a letter that ends something: figures of theirs, a name that is a quotation."""
    if occasion.kind not in _PLAIN:
        return
    name, typed = slots.get("handle") or slots.get("catchword"), occasion.interview.notes if occasion.interview else ""
    said = " ".join(d.said or "" for d in (occasion.interview.debrief if occasion.interview else ()))
    if re.search(r"\d", said):
        for slot in _SAID:
            slots.pop(slot, None)
    if name and text.fold(name.words) in {text.fold(m[1]) for m in _QUOTED.finditer(f"{typed} | {said}")}:
        for slot in [s for s in slots if GROUPS.get(s) == "handle"]:
            del slots[slot]


def remembered(slots: Mapping[str, Given]) -> dict[str, Given]:
    """Return the short name as all that is recalled, where what they said would be a recital."""
    long = len(slots["that"].words.split()) > _RECITAL if "that" in slots else "said" in slots
    return {"remembered": slots["handle"]} if long and "handle" in slots else {}


_MOST_INSIDE = 9
# What is thanked for in its own words, and what is told with their words.
_THANKED = frozenset(
    ("shown_me", "trial", "treat", "aside_on", "about_mine", "feedback", "owned", "again", "again_weak", "again_never")
)


def _inside(quote: str) -> bool:
    """Say whether words of theirs go into the thanks: short ones, in every other letter."""
    return len(quote.split()) <= _MOST_INSIDE and not set(quote) & set(".?!") and len(quote) % 2 == 0


_MEANS_THAT = re.compile(
    r"\b(?:it|that|this|them)(?: (?:at|in|on|from|for|with|by|first|before|after)\b.*| is| was| happens)?$"
)
_SHORT_QUESTION = 4


def _of_one_matter(slots: Mapping[str, Given], language: str) -> bool:
    """Say whether the question is about what they told, so that one sentence can hold both."""
    asked = slots["asked_too"].words
    told = " ".join(g.words for s, g in slots.items() if GROUPS.get(s) in ("said", "handle"))
    short = (len(asked.split()) <= _SHORT_QUESTION and not asked.startswith("about ")) or _MEANS_THAT.search(asked)
    return bool(short or long_words(asked, language) & long_words(told, language))


def _later(slots: Mapping[str, Given], language: str) -> bool:
    """Say whether the point has to do with what they hold out for later."""
    later = next((slots[s].words for s in ("door", "later") if s in slots), "")
    deed = "point" in slots and not _STATION.search(slots["point"].words)
    return deed and bool(rare(later, language) & rare(slots["point"].words, language))
