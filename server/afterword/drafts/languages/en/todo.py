"""English: a to-do as what I will do: the verb that was typed or noted decides, and what they will do is not promised."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.drafts.languages.grammar import clause

_VERBS = (
    r"send|share|forward|email|e-mail|mail|write|call|ring|phone|text|bring|prepare|finish|complete|provide|confirm|check|ask|get|draft|upload|fill(?: in| out)?|read|look (?:up|at|through|over|into)|sign|print"
    r"|scan|try|visit|watch|listen to|book|register|renew|return|learn|practise|practice|study|go (?:through|over|to)|review|measure|order|pick up|drop off|think (?:about|over)|translate|test|install|apply for|post|hand in|find|make|sketch|update|revise|cook|bake|record|show|give|lend|come|meet|join|attend|reply|answer|choose|describe|explain|speak to|talk to|talk with"
    r"|(?:set|draw|build|fix|repair|paint|teach|lead|run|play|weld|mend|sew|label|taste|photograph)(?= (?:an?|the|one|two|my|some|it|\d+) )"
)
_I_DO = re.compile(
    rf"^(?:I'll |I will |to |i need to |need to |must )?(?P<verb>{_VERBS})\b(?:(?<=come)|(?<=join)|(?! (?:with|at|next)\b| on \w+day\b)) (?P<what>.+)$",
    re.IGNORECASE,
)
# What somebody else does is no promise of mine.
_THEY_DO = re.compile(
    r"^(?:s?he|they|hr|the [a-z]+)(?:'ll| will| is going to| are going to)? (?!to\b)(?:sends?|calls?|rings?|writes?|emails?|mails?|shares?|books?|lets?|gets?|brings?|posts?|confirms?|organi[sz]es?|arranges?|sets?)\b|^wait for\b|^(?:expect|await)\b",
    re.IGNORECASE,
)
_BY_ME = re.compile(
    rf"\b(?:(?:to|will|must|i'll|should|pls|please|asked me to|told me to|wants me to) )?(?P<verb>{_VERBS})\b",
    re.IGNORECASE,
)
_NOT_FOR_ME = re.compile(r"\b(?:s?he|they|hr)(?:'ll|'d| will| would)? (?:\w+ )?$", re.IGNORECASE)
_GIVEN = re.compile(r"\b(?:asked for|wants?|would like|needs?|asked to (?:see|have))\b[^.;]{0,30}$", re.IGNORECASE)
_THINGS_TO_FILL = re.compile(r"\b(?:forms?|questionnaire|survey|checklist|nda|agreement|waiver)\b", re.IGNORECASE)


# Whatever is done for somebody is a deed: "draw him a sheet", "walk her through it".
_FOR_THEM = re.compile(
    r"^(?:I'll |I will |to |i need to |need to |must )?(?P<verb>[a-z]{3,}) (?P<what>(?:her|him|them|you) (?:an?|the|my|our|one|some|two|three|\d+|through|about|how|why|what|where|which|round|around|back)\b.+)$",
    re.IGNORECASE,
)
# Only a verb stands before an article: "sharpen the chisels", "clear out the van".
_BEFORE_ARTICLE = re.compile(
    r"^(?:I'll |I will |to |i need to |need to |must )?"
    r"(?P<verb>(?!(?:all|both|half|not|only|just|also|maybe|perhaps|then|and|or|for|from|with|about|after|before|by|on|in|at|to|of|off|over|under|during|until|till|via|re|per|plus|if|when|what|that|this|than|as|hr|s?he|they|we|you|i|first|next|last|twice|once)\b)"
    r"[a-z]{2,}(?<!ing)(?<!ed)(?<![^s]s)(?: (?:up|out|off|down))?) "
    r"(?P<what>(?:the|an?|my|our|your|some|one|two|three|four|it|whether|how|why|which|\d+)\b.*)$"
)


def deed(todo: str) -> tuple[str, str]:
    """Return the verb and its object where a to-do says what I do."""
    match = _I_DO.match(todo) or _FOR_THEM.match(todo) or _BEFORE_ARTICLE.match(todo)
    return (match["verb"].lower(), match["what"]) if match else ("", "")


def theirs(todo: str) -> bool:
    """Say whether a to-do is what somebody else does."""
    return bool(_THEY_DO.match(todo))


def with_verb(todo: str, lines: Sequence[str]) -> str:
    """Return a to-do with the verb that the notes have for it; nothing where the notes say that they do it."""
    bare = clause(todo)
    if deed(bare)[0] or theirs(bare):
        return todo
    names = [
        w for w in re.findall(r"[^\W\d_]{3,}", bare.lower()) if w not in ("the", "for", "and", "with", "his", "her")
    ]
    for line in lines:
        said = line.lower()
        if 2 * sum(n in said for n in names) < len(names):
            continue
        at = next((said.find(n) for n in names if re.search(rf"\b{re.escape(n)}\b", said)), -1)
        if not names or at < 0:
            continue
        if (found := _of_the_line(said, at, names)) is not None:
            asked = re.search(r"\basked\b", said) and found == "send"
            return f"{found} {'you ' if asked else ''}{_the(bare)}{', as you asked' if asked else ''}" if found else ""
    return todo


def _of_the_line(said: str, at: int, names: Sequence[str]) -> str | None:
    """Return the verb of a line about the thing; "" where they do it, None where the line has none."""
    begin = max(said.rfind(mark, 0, at) for mark in (".", ";", ",", " - ", ":"))
    before = said[begin + 1 : at]
    end = max(said.find(n, at) + len(n) for n in names if n in said[at:])
    after = re.split(r"[.;,]", said[end:])[0]
    if match := re.match(rf" (?:still )?to (?P<verb>{_VERBS})\b", after):
        return match["verb"]
    match = next(iter(reversed(list(_BY_ME.finditer(before)))), None)
    if match and len(before[match.end() :].split()) <= 4:
        if _NOT_FOR_ME.search(before[: match.start()]) and not re.search(r"\bme to\b", before):
            return ""
        return match["verb"].replace("fill out", "fill in")
    return "send" if _GIVEN.search(before) and not _THINGS_TO_FILL.search(" ".join(names)) else None


def _the(thing: str) -> str:
    bare = not re.match(
        r"(?:the|an?|my|our|your|his|her|some|half|all|both|one|two|three|four|\d+)\b", thing, re.IGNORECASE
    )
    return f"the {thing}" if bare else thing


def fills(todo: str) -> bool:
    """Say whether a thing is one that is filled in or signed, so that nobody promises to send it."""
    return bool(_THINGS_TO_FILL.search(todo))
