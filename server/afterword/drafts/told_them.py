"""What the notes say that I told them of, and what they call it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword import text
from afterword.drafts.noted import ALIKE
from afterword.drafts.sayable import RAW

if TYPE_CHECKING:
    from afterword.drafts.talk import Talk
    from afterword.model import Line

_ENDS = r"(?:at|in|from|which|who|where|and|so|when|for|on|with|but|we|she|he|they|how|that|it|this)\b"
_TOLD_THAT = re.compile(r"(?:I )?told (?:her|him|them|both|[A-Za-z]+) (?:that )?(?:we|I|our|my)\b", re.IGNORECASE)
_TOLD_ABOUT = re.compile(
    rf"\b(?:I told|told (?:her|him|them|both|[A-Z][a-z]+)) about "
    rf"(?P<what>(?:(?!{_ENDS})(?:[A-Za-z'-]+|[2-9]|1[5-9]\d\d|20\d\d) ){{0,4}}(?!{_ENDS})[A-Za-z'-]+)"
    rf"(?= ?[,;.:(]| \d|$| {_ENDS})"
)

# "He wants to see it", behind what I told of or with its name.
_WANTS_TO_SEE = re.compile(
    r"(?:^|[,;:.] ?|\band (?:then )?)(?:[Ss]?[Hh]e|[Tt]hey|[A-Z][a-z]+) (?:really |also )?"
    r"(?:(?:wants?|wanted|asked|asks) to|would (?:like|love) to|must) (?P<do>see|have|read|get)"
    r"(?: (?:it|that|them|one|this|(?:my|the) [\w ]{3,30}))?(?=$|[,;:.!]| (?:and|when|so|as|too|next|by|if)\b)"
)
_SEND = re.compile(r"I'll send (?:you )?(?P<what>(?:(?:the|my|our|an?) )?(?P<head>[\w' -]{3,50}))")
_A_COPY = re.compile(
    r"(?:(?:the|an?|some|my) )?(?P<copy>photos?|pictures?|cop(?:y|ies)|scans?) of (?P<of>(?:my|the|our) .+)"
)
_MANY = re.compile(r"(?:[^s]s|people)$")


def wanted(talk: Talk, i_will: str) -> tuple[str, Line] | None:
    """Return a promise to send a thing as the answer to their wish to see it, and the line of the wish."""
    send = _SEND.fullmatch(i_will) if talk.language == "en" else None
    thing = text.stems(send["head"], talk.language) if send else []
    before: set[str] = set()
    for line, told in talk.lines if thing else ():
        match = _WANTS_TO_SEE.search(told) if line.id in talk.sure | talk.nobodys else None
        if match and send and {*thing} & ({*text.stems(told, talk.language)} | before):
            return f"You wanted to {match['do']} {_so_i_send(send['what'])}", line
        before = {*text.stems(told, talk.language)}
    return None


def _so_i_send(what: str) -> str:
    """Return what they wanted and what I send of it: "my map, so I'll send you a photo"."""
    if copy := _A_COPY.fullmatch(what):
        return f"{copy['of']}, so I'll send you {'' if _MANY.search(copy['copy']) else 'a '}{copy['copy']}"
    named = what if re.match(r"(?:the|my|our|an?) ", what) else f"the {what}"
    return f"{named}, so I'll send {'them' if _MANY.search(what.partition(' of ')[0]) else 'it'} to you"


def named(talk: Talk, mine: str) -> str:
    """Return what the notes call the matter of *mine* where they say that I told them about it; nothing else."""
    answer = content_of(mine, talk.language)
    for line, told in talk.lines if talk.language == "en" else ():
        match = _TOLD_ABOUT.search(told) if line.id in talk.sure | talk.nobodys else None
        if line.id in talk.sure | talk.nobodys and _told_them_that(talk, told, answer):
            return "that"
        if (
            match
            and match["what"].lower() not in ("the", "a", "an", "my", "our")
            and content_of(told, talk.language) & answer
            and not RAW.search(match["what"])
        ):
            cut_short = match["what"].split()[0].endswith("ing") and told[match.end() :].lstrip()[:1].isdigit()
            return "that" if cut_short else _with_article(match["what"])
    return ""


def _told_them_that(talk: Talk, told: str, answer: set[str]) -> bool:
    """Say whether a line tells as a whole sentence what I told them: "told her we fed in the same order"."""
    return bool(_TOLD_THAT.match(told)) and len(content_of(told, talk.language) & answer) > 1


def _with_article(what: str) -> str:
    """Return a thing that was told of with its article; what somebody does, and a name alone, have none."""
    what = re.sub(r"^(?:my|our)\b", lambda m: m[0].lower(), what.strip())
    first = what.split()[0]
    bare = first.lower() in ("the", "my", "our", "a", "an", "this") or first.endswith("ing") or what.istitle()
    return what if bare else f"the {what}"


def content_of(words: str, language: str) -> set[str]:
    """Return the stems of longer words, cut to the letters that have to agree."""
    return {text.stem(w, language)[:ALIKE] for w in text.words(words) if len(w) > 3}
