"""desperation: words that beg."""

from __future__ import annotations

import re

from afterword.lint.phrases import rule, table
from afterword.lint.voice import is_denied, speaks_of_me
from afterword.lint.written import Written

# So short a sentence needs nobody in it to beg: "Any position, please."
_SHORT = 5
# "I'd do anything for a dry boot": no job is begged for.
_A_THING = re.compile(
    r"\b(?:for|to get|pour|für|por) (?:an?|some|une?|des|einen?|eine[rm]?|un|una|unos|unas) "
    r"(?!\w*(?:job|chance|role|position|stelle|arbeit|poste|emploi|travail|opportunit|trabajo|empleo|puesto|oportunidad"
    r"|place|shot|try|interview|contract|vertrag|contrat|platz|zusage|yes|oui|sí))",
    re.IGNORECASE,
)


_ANYTHING = re.compile(r"anything|everything|alles|tout|n'importe|cualquier|todo|lo que", re.IGNORECASE)
_PLEASE = re.compile(r"\b(?:please|bitte|s'il vous plaît|por favor)\b", re.IGNORECASE)


def _of_others(written: Written, match: re.Match[str]) -> bool:
    """Say whether somebody else is desperate, or nobody is: "a desperate father", "no case is desperate"."""
    part = written.sentence_at(match.start())
    if is_denied(written, match):
        return True
    if _ANYTHING.search(match.group()) and _A_THING.search(written.plain[match.start() : match.end() + 30]):
        return True
    if _PLEASE.search(part.text) and not _PLEASE.search(match.group()):
        return False
    return len(part.text.split()) > _SHORT and not speaks_of_me(part.text, written.language)


find = rule(
    "desperation",
    "warn",
    "“{words}” begs, and begging lowers what you offer: say what you bring.",
    table("desperation"),
    unless=_of_others,
)
