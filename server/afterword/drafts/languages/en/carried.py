"""English: what of my own may be wished for there too: a practice, a first step; and what of theirs asks for work."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword import text
from afterword.drafts.languages.en.offers import (
    DEED,
    NO_METHOD,
    NOT_DONE,
    OF_THE_TALK,
    QUOTED,
    STATES,
    TOLD,
    TOLD_ABOUT,
)
from afterword.drafts.languages.en.verbs import PAST
from afterword.drafts.tables import words_of

_AGAIN = re.compile(
    r"\b(?:each|per|twice|both ends|every (?!winter|summer|day|night|year|morning|evening|week|month|season|weekend|autumn|spring)[a-z0-9]+"
    r"|before (?:and|any|I|we|the|each|every|a|[a-z]+ing)\b|beside|by hand|line by line|one by one|out loud|aloud)\b"
)
_EACH = re.compile(
    r"\b(?:each|every (?!winter|summer|day|night|year|morning|evening|week|month|season|weekend)[a-z0-9]+)\b"
)
# A way of working: who has done it once can do it elsewhere, too.
_WAYS = frozenset(
    words_of("""
kept logged weighed measured counted labelled labeled tagged checked tested recorded noted tracked timed marked numbered sorted split grouped paired taped photographed rehearsed tasted
sewed switched swapped replaced merged rang phoned visited walked asked interviewed sat trained taught coached printed posted pinned hung wrote drew mapped staggered scheduled
reviewed compared moved put ran made gave sent read cut shortened rotated rinsed greased packed chalked colour-coded introduced listened talked rewrote used tracked stuck
""")
)
# What a way of working is done with, or to: a thing that is made again, or many.
_WITH = re.compile(
    r"\b(?:log|list|sheet|card|board|book|notebook|binder|form|checklist|map|chart|table|calendar|note|page|template|script|guide|tag|label|diary|record|rota|timetable|schedule|plan|line|rounds?|box|bag|kit|tape|chalk|clock|order|delivery|meeting|terms|shifts?)\b"
    r"|\b(?:the|two|three|four|five|six|seven|eight|nine|ten|our|all|my|new|old|trial|parallel|weekly|\d+|[a-z]+) (?:[a-z]+ ){0,2}[a-z]{2,}s\b|\bpeople\b"
)
# Something done to oneself, or only that day.
_OF_MY_OWN = re.compile(
    r"^ (?:my (?:hand|finger|foot|leg|arm|job|place|exams?|way|self)|myself|to (?=[A-Z])|out of|the owner|the boss|for a week)\b"
)
_ONCE = re.compile(
    r"\b(?:once|that (?:day|night|time|morning)|one (?:day|night|time)|by accident|had to|instead of sleeping|alone)\b"
)
# What went wrong, or has a doubt to it, is nothing to wish for.
_DOUBT = re.compile(
    r"\b(?:but|too late|failed|didn't work|did not work|(?<!so )(?<!so that )(?<!until )nobody|(?:they|people|everyone|everybody|some) hated|complained|mistake|regret\w*|can't|cannot|afterwards I learn\w*)\b",
    re.IGNORECASE,
)
_CAME_OF_IT = re.compile(
    r"\b(?:fell|dropped|rose|halved|doubled|stopped|fewer|saved|went (?:up|down|from|to)|down to|up to|from [^,.;]{1,30} to [\w]+|by (?:a|one|two) (?:third|half|quarter)s?|by half|no more)\b|%"
)
_HABIT = re.compile(r"I (?:always |usually |also )?(?P<verb>[a-z]+) (?!to\b)")
_FIRST_STEP = re.compile(
    r"^(?:On [^,]{3,40}, )?I(?:'d| would) (?:still |first |also |always )?(?:start|begin|measure|log|weigh|move|split|cut|put|label|test|write|draw|map|count|build|print|keep|drop|swap|change|set|tag|sort|freeze|track|record|fix|read|call|walk|check|merge|pair|plan|price|listen|sit|ask for|train|teach|hang|pin|tape|store|stack|send (?:by|the|a|each|every|all)|open|size|chalk|rotate|lay|post|clear|clean|list|visit|run (?:both|the|two|an?)|take (?:the|an?))\b(?! (?:him|her|it off)\b)"
)
# Past forms that are other words as well.
_PAST_TOO = frozenset(words_of("found felt saw left cut set hit lit bit cost bound wound ground let shut"))
PLAN = "work on that"
# One word in quotation marks is only named: "nobody got called 'love'".
_WORD = re.compile(r"[\"“‘'][\w-]+[\"”’']")
_MOST = 3  # sentences


def carried(mine: str) -> str:
    """Return what I would like to do with them after *mine*: "do the same", "try the same", or what I proposed; or ""."""
    sentences = text.sentences(mine)
    bare = re.sub(TOLD, "", mine)
    if (
        not 0 < len(sentences) <= _MOST
        or mine.endswith("?")
        or QUOTED.search(_WORD.sub("", mine))
        or OF_THE_TALK.search(bare)
    ):
        return ""
    if _FIRST_STEP.match(mine):
        return PLAN
    if TOLD_ABOUT.match(mine) or _DOUBT.search(mine) or _ONCE.search(mine):
        return ""
    if deed := DEED.match(sentences[0]):
        if _practised(deed["verb"], deed["rest"]):
            return "try the same" if _CAME_OF_IT.search(mine) else "do the same"
        habit = _HABIT.match(mine) and deed["verb"] not in STATES and not deed["verb"].endswith("s")
        return (
            "do the same"
            if habit and _present(deed["verb"]) and not NOT_DONE.search(deed["rest"][:20]) and len(sentences) == 1
            else ""
        )
    return ""


def _practised(verb: str, rest: str) -> bool:
    """Say whether a deed is a way of working."""
    way = verb in _WAYS or (_present(verb) is False and verb not in NO_METHOD and _EACH.search(rest))
    return bool(
        way
        and not _OF_MY_OWN.match(rest)
        and not NOT_DONE.search(rest[:20])
        and (_WITH.search(rest) or _AGAIN.search(rest))
    )


def _present(verb: str) -> bool:
    return not (verb.removeprefix("re") in PAST or verb in PAST | _PAST_TOO or verb.endswith("ed"))


# Signs of what goes wrong at work, and of what is planned.
_GOES_WRONG = re.compile(
    r"\b(?:nobody|no one|nothing|still|always late|wrong|twice|again|without|half|a third|two thirds|worr(?:y|ied|ies)|panics?|argues?|battles?|burn(?:s|ed)? out|mess|scares?|blames?|complain\w*|trouble|problem|missing|overdue|behind|backlog|piles?|redo(?:ne)?|bin|bins|binned|waste[ds]?|thrown|breaks?|broke|fails?|failed|trips?|lose|loses|losing|lost|late|leaks?|crash\w*|stuck|by hand|never (?:know|knows|see|get|gets|comes?)|not enough|too (?:many|few|late|slow|cold|hot|long)|(?:come|comes|came) back|short of|(?:can|do|does|is|are|did|was|were)n't|cannot|takes? [a-z]+ (?:hours|days|weeks|months))\b"
)
_PLANNED = re.compile(
    r"\b(?:(?:is|are) (?:coming|moving|opening|starting|about to|going to|taking)|next (?:year|month|spring|summer|autumn|fall|winter|season)|you(?:'re| are) (?:opening|moving|planning|building|starting|about to)|you (?:want|plan|hope|need) to)\b"
)
# Whose trouble is not one of the work.
_NOT_OF_THE_WORK = re.compile(
    r"\b(?:(?:your|my|his|her) (?:mother|father|mum|mom|dad|wife|husband|son|daughter|sister|brother|child|children|kids?|family|grand\w+|dog|cat|knee|back|health)|fired|laid off|quit|died|divorce\w*|cancer|sick|hire|hired)\b"
)


def troubled(said: str) -> bool:
    """Say whether what they told is a trouble of the work, or something planned: there is something to work on."""
    return bool(_GOES_WRONG.search(said) or _PLANNED.search(said)) and not _NOT_OF_THE_WORK.search(said)
