"""What an answer given in a talk loses before it is said in public."""

# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.drafts.languages.en.verbs import TOLD_WITH

# "The old ones": of what, was clear in the talk.
_ONES = re.compile(r"\b(?:the|those|these) (?:[a-z]+ )?ones\b(?! (?:who|that|which|with|in|on|at|from|of|we|I)\b)")
# How well somebody took it, which others may say.
_PRAISE = re.compile(
    r"\b(?:proud|stood my ground|held out|put up with|stolz|ausgehalten|durchgehalten|durchgezogen"
    r"|fi(?:er|ère)|tenu bon|encaissé|orgullos[oa]|aguanté|aguantamos)\b",
    re.IGNORECASE,
)
# What is between the person and a house: when one can start, what one earns, how a boss was.
_OF_THE_JOB = re.compile(
    r"\b(?:(?:can|could|would) (?:start|relocate|move to|travel|join|work (?:nights|weekends|shifts))|relocat\w+|notice period|salar(?:y|ies)"
    r"|work permit|visa|available (?:from|on|in)|would (?:like|love) to (?:own|learn|join|work|be|take)|want to be in"
    r"|my (?:old|former|last|ex)[ -](?:boss|manager|employer)|mein\w* (?:alte|frühere)\w* Chef\w*|m(?:on|a) ancien(?:ne)? (?:chef\w*|patron\w*)|mi (?:antigu|anterior)\w* jef[ea]"
    r"|Kündigungsfrist|Gehalt\w*|Arbeitserlaubnis|umziehen|(?:könnte|kann) (?:\w+ ){0,4}(?:anfangen|beginnen)"
    r"|préavis|salaire|déménager|disponible|(?:peux|pourrais) (?:commencer|venir)"
    r"|preaviso|sueldo|salario|mudarme|incorporarme|(?:puedo|podría) (?:empezar|mudarme|viajar))\b",
    re.IGNORECASE,
)
_LAUGH = re.compile(r"[,;]? ?\b(?:lol|lmao|haha+|hihi|jaja+|xD|mdr|ha)\b[.!]?(?= |$)|[,;]? ?[:;]-?\)")
# What is said of the saying: "…, and I'd say that upfront".
_TO_THEM = re.compile(
    r",? (?:and|und|et|y) (?:I(?:['’]d| would) (?:say|tell|admit|mention)|I (?:said|told|admitted)"
    r"|das (?:würde|habe) ich|je (?:le )?dirais|je l['’]ai dit|lo diría|se lo dije)\b[^.!?,;]{0,40}(?P<end>[.!]|$)"
)

# What was said there, told as it is: "I said three runs", "I told her to move it".
_SAID_TO = re.compile(r"^I (?:told|advised) (?:him|her|them) (?:to (?=[a-z]{2,} )|(?=(?P<verb>[a-z]+) ))")
_SAID = re.compile(
    r"^(?:I (?:said|suggested|answered|replied)(?: that)?,? (?=(?!so\b|yes\b|no\b|it\b|that\b|this\b|hello\b)\S+ \S+ )"
    r"|I told (?:him|her|them)(?: that)?,? (?=(?:we|I|our|my|at|in|on|three|two|four|\d)\b)"
    r"|Ich (?:sagte|meinte|antwortete)(?: ihr| ihm| ihnen)?[,:] (?!dass|ob\b|so\b|ja\b|nein\b)"
    r"|Ich habe(?: ihr| ihm| ihnen)? (?:gesagt|geantwortet|erzählt): "
    r"|J['’]ai (?:dit|répondu|expliqué)(?: que | ?: |,? qu['’](?=(?:on|une?|il)\b))|Je (?:lui|leur) ai (?:dit|répondu|expliqué)(?: que | ?: |,? qu['’](?=(?:on|une?)\b))"
    r"|(?:Les? )?(?:[Dd]ije|[Rr]espondí|[Cc]onté|[Ee]xpliqué)(?: que |: )(?!\w+(?:ra|ran|se|sen|ara|iera|ieran)\b))"
)

_UNCHANGED = frozenset(("put", "cut", "set", "let", "shut", "split"))  # the same in the past


def _proposed(match: re.Match[str]) -> str:
    """Return "I'd " before a verb that one is told with."""
    return match[0] if match["verb"] and match["verb"] not in TOLD_WITH | _UNCHANGED else "I'd "


def plainly(mine: str) -> str:
    """Return an answer without what says that it was said: "I said three runs" is "Three runs"."""
    said = _SAID.sub("", _SAID_TO.sub(_proposed, mine, count=1), count=1)
    return said[:1].upper() + said[1:]


def public(mine: str) -> str:
    """Return an answer without what only belongs to the saying, and without laughter."""
    return _LAUGH.sub("", _TO_THEM.sub(r"\g<end>", mine))


def clear(said: Sequence[str]) -> Sequence[str]:
    """Return sentences without those that lean on the talk or praise the person, if others are left."""
    return [s for i, s in enumerate(said) if not (_ONES.search(s) or (i and _PRAISE.search(s)))] or said


def of_the_job(mine: str) -> bool:
    """Say whether an answer is between the person and the house, and nobody else's."""
    return bool(_OF_THE_JOB.search(mine))
