"""English anchors."""

from __future__ import annotations

import re
from collections.abc import Iterator

_NUMBER_WORDS = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty"
    "|seventy|eighty|ninety"
)
_NUMBER = re.compile(
    rf"(?<![\w.,$€£-])((?:[$€£]?\d[\d,.]*\d|[$€£]?\d)(?:%|[kKmM]\b)?|{_NUMBER_WORDS})(?![\w-])((?: [a-z][a-z-]*){{1,4}})?",
    re.IGNORECASE,
)
_STOP = frozenset(
    "a an the this that these those our their his her its my your we they he she it i you of in on at to from for with by and or but so as than then because while when where who whom whose "
    "which what why how is are was were be been being has have had do does did will would can could should may might must not no never still now only also just about over under into out up down "
    "off after before since until through during without within per if more most less least each every all both some any other others another last next first there here".split()
)
_UNITS = frozenset("years months weeks days hours minutes seconds people percent points times".split())
_BOUNDARY = frozenset(
    "of in on at to from for with by and or but as than because while when where who which that is are was were has have had should can will would may".split()
)
_VERBISH = re.compile(r"(?:ed|ing|ly)$")
_PAST = frozenset(
    "caught took gave got made went came saw said told found held kept left lost met ran sent spent stood thought won wrote began broke built bought chose cut did fell felt grew knew led let put read rose sold set shut taught threw understood wore was were had rebuilt".split()
)
_GENERIC = frozenset(
    "week month year day time thing things way ways lot people team company part point question end start moment number group kind bit case fact result results idea others one ones everyone "
    "today first years months weeks days hours minutes nobody post work job world whole".split()
)
_THING = re.compile(r"\b(the|our|a|an|this|every|each) ((?:[A-Za-z][\w'-]*)(?: [A-Za-z][\w'-]*){0,3})", re.IGNORECASE)
_DEEDS = {
    "removed": "removing", "dropped": "dropping", "replaced": "replacing", "changed": "changing", "moved": "moving", "introduced": "introducing", "started": "starting",
    "stopped": "stopping", "cut": "cutting", "rebuilt": "rebuilding", "rewrote": "rewriting", "built": "building", "added": "adding", "redesigned": "redesigning",
    "switched": "switching", "opened": "opening", "closed": "closing", "tested": "testing", "tried": "trying", "automated": "automating", "split": "splitting",
    "merged": "merging", "halved": "halving", "doubled": "doubling", "simplified": "simplifying", "fixed": "fixing", "shipped": "shipping", "launched": "launching",
    "reduced": "reducing", "banned": "banning", "deleted": "deleting", "migrated": "migrating", "wrote": "writing", "trained": "training", "hired": "hiring", "planted": "planting",
    "ship": "shipping", "list": "listing", "publish": "publishing", "test": "testing", "measure": "measuring", "train": "training", "rotate": "rotating", "pay": "paying",
    "published": "publishing", "measured": "measuring", "painted": "painting", "renovated": "renovating", "swapped": "swapping", "paired": "pairing", "brought": "bringing",
}  # fmt: skip
_DEED = re.compile(
    rf"\bwe (?:have |had |also |then |finally |now |just |recently |simply ){{0,2}}({'|'.join(_DEEDS)}) ((?:the|our|a|an|every|all|its|their|\d+)(?: [\w'-]+){{1,4}})",
    re.IGNORECASE,
)
_QUOTE = re.compile(r"[\"“‘](\w[^\"“”]{2,50}?)[\"”’]|(?<!\w)'(\w[^'\"]{2,50}?)'(?!\w)")
_WHO = re.compile(
    r"\b(?:proud of|congratulations to|congrats to|thanks to|thank you(?: to)?|kudos to|welcome to|well done to|welcome|credit to) ((?:(?:the|our) [a-z]+(?: [a-z]+)?|[A-Z][\w'.-]+(?: [A-Z][\w'-]+){0,2}))",
)


def find(sentence: str, title: bool) -> Iterator[tuple[str, str]]:
    """Yield the anchors of one sentence with their kinds."""
    for match in _WHO.finditer(sentence):
        who = re.sub(r"^our\b", "the", match[1])
        yield "who", who
    for match in _DEED.finditer(sentence):
        if thing := _noun_phrase(match[2], sentence[match.end() :]):
            yield "deed", f"{_DEEDS[match[1].lower()]} {thing}"
    for match in _NUMBER.finditer(sentence):
        if counted := _counted(match[1], (match[2] or "").split()):
            yield "number", counted
    for match in _QUOTE.finditer(sentence):
        words = (match[1] or match[2]).strip(" ,.")
        if 1 <= len(words.split()) <= 6:
            yield "quote", words
    if title:
        return
    for match in _THING.finditer(sentence):
        if thing := _noun_phrase(match[0], sentence[match.end() :]):
            yield "thing", thing


def _counted(number: str, after: list[str]) -> str:
    """Return "29 deviations", "81% of changes", "two thirds"."""
    number = number if number[0].isdigit() else number.lower()
    if number.endswith("%"):
        if after[:1] == ["of"] and len(after) > 1 and after[1] not in _STOP:
            return f"{number} of {after[1]}"
        return number
    taken: list[str] = []
    for word in after:
        low = word.lower()
        if low in _STOP or low in _PAST:
            break
        taken.append(word)
        if (
            low.endswith("s")
            and not low.endswith(("ss", "us", "is"))
            or low in _UNITS
            or low in ("families", "people", "children", "staff")
        ):
            if low in _UNITS and len(taken) == 1 and number.isdigit() and int(number) < 3:
                return ""
            return " ".join([number, *taken])
    return ""


def _noun_phrase(phrase: str, after: str) -> str:
    """Return determiner and nouns, where the next word shows that the phrase is over; our becomes your."""
    first, *rest = phrase.split()
    kept: list[str] = []
    ended = False
    for i, word in enumerate(rest):
        low = word.lower().strip("'")
        if low in _STOP or low in _PAST:
            ended = low in _BOUNDARY
            break
        if kept and (
            _VERBISH.search(low)
            and not low.endswith(("ing",))
            or kept[-1].lower().endswith("s")
            and not kept[-1].lower().endswith(("ss", "us"))
        ):
            return ""
        kept.append(word)
        if i == len(rest) - 1:
            following = after.lstrip()[:20].split()
            ended = not after[:1].isspace() or not following or following[0].lower().strip(".,;:!?") in _BOUNDARY
    if not kept or not ended or len(kept) > 3 or kept[-1].lower() in _GENERIC or _VERBISH.search(kept[-1].lower()):
        return ""
    determiner = {"our": "your", "a": "the", "an": "the", "this": "the"}.get(first.lower(), first.lower())
    if determiner in ("every", "each"):
        return ""
    return " ".join([determiner, *kept])
