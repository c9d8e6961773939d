"""English: what I said in the talk, and what of it still stands."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.en.speech import is_plan
from afterword.drafts.languages.grammar import clause
from afterword.drafts.tables import words_of

_RETOLD = re.compile(r"^I (?:(?:said|suggested|proposed)(?: to you)?,? (?:that )?|told you (?=to [a-z]))")
_WOULD = re.compile(
    r"^((?:[A-Z][^.,]{2,40}, )?)(?:I'd|I would) (?!still\b|also\b|rather\b|like\b|love\b|want\b|be\b|enjoy\b)"
)
_GERUND = re.compile(r"^([a-z]{2,}?)([b-df-hj-np-tv-z]?)ing\b")
_DOING = frozenset(
    words_of("""
ask start begin take put keep lend ring call phone write send move cut try check show split measure give leave go pick walk drop count print test weigh label
make use build run text email mail swap pair set share add bring train work talk meet let read sort plan offer invite
""")
)


def still(mine: str) -> str:
    """Return what I proposed in the talk as what I would still do; what I said there as what I still think."""
    retold = _RETOLD.match(mine)
    said = mine[retold.end() :] if retold else mine
    if match := re.match(r"(?i:i'd|i would) ", said):
        said = f"I'd {said[match.end() :]}"
    if _WOULD.match(said):
        return _WOULD.sub(r"\1I'd still ", said, count=1)
    if not retold:
        return mine
    if is_plan(said):
        return f"I'd still {said}"
    if said.startswith("to "):
        return f"I'd still {said[3:]}"
    if (doing := _GERUND.match(said)) and (verb := _verb(doing)):
        return f"I'd still {verb}{said[doing.end() :]}"
    return mine


# Somebody who is the reader: what I said or did together with her.
_OF_READER = re.compile(r"\b(?:she|he|her|him|his)\b", re.IGNORECASE)


def meant(mine: str) -> str:
    """Return what I proposed as a clause after "I meant what I said:", or nothing."""
    retold = _RETOLD.match(mine)
    said = clause(mine[retold.end() :] if retold else mine)
    stands = still(mine)
    if stands.startswith("I'd still "):
        said = "I'd " + clause(stands.removeprefix("I'd still "))
    whole = re.match(r"(?:I'd|I would|we'd|the|it|that|they) ", said, re.IGNORECASE)
    alone = ". " in said or _OF_READER.search(said)
    return f"{said[0] if said.startswith('I') else said[0].lower()}{said[1:]}" if whole and not alone else ""


def _verb(doing: re.Match[str]) -> str:
    """Return ask for asking, use for using, put for putting; nothing where it is no verb of the list."""
    stem, last = doing[1], doing[2]
    return next((v for v in (stem + last, f"{stem}{last}e", stem) if v in _DOING), "")


_DO = re.compile(rf"^(?:to )?(?:{'|'.join(sorted(_DOING))})\b ")
_SAID = re.compile(r"^I said (?:that )?")
_REASON = re.compile(r"(?:people|they|nobody|everybody|you|it|that) [a-z]+ \w+")
_NEVER = re.compile(r"\b(?:never|haven't|hadn't|didn't|don't|no|none)\b")
_PAST = re.compile(
    r"^(?:the|it|that|they|we|nobody|somebody|our|my)\b(?: [\w'-]+){0,3}? (?:\w+ed|was|were|had|felt|saw|heard|knew|took|came|went|fell|broke)\b"
)


# A question of mine as it was noted: "I asked is it always the first unit".
_ASKED_WHETHER = re.compile(
    r"^I asked (is|are|was|were|has|have|can|could|will|would) (it|they|this|that|you|the [a-z]+)\b(?= )"
)


def own(said: str, asked: str) -> str:
    """Return what a note says that I said, as a sentence, or nothing; *asked* is the question before it."""
    said = _ASKED_WHETHER.sub(r"I asked whether \2 \1", said)
    if not _SAID.match(said):
        return (
            said if re.match(r"I(?! told\b|')|I'd (?!like|love|rather|say)", said) and not _NEVER.search(said) else ""
        )
    said = _SAID.sub("", said)
    if re.match(r"(?:I|we|my|our)\b", said):
        return "" if _NEVER.search(said) else said
    if _DO.match(said):
        head, _, reason = said.partition(", ")
        deed = _DO.sub(lambda m: m[0].removeprefix("to "), head if len(head.split()) > 3 else said)
        return f"I'd {deed}; {reason}" if _REASON.match(reason) and deed != said else f"I'd {deed}"
    if _PAST.match(said):
        return said if asked else ""
    return f"I'd say {said}" if re.match(r"(?:what|which|who|where)\b", asked) else ""
