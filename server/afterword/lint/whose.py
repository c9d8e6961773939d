"""Of whom a claim is: of the writer, or of somebody else of whom a message speaks."""

from __future__ import annotations

import re

from afterword.lint import years
from afterword.lint.index import numbers_in
from afterword.lint.voice import RELATIVE, names_a_relative, speaks_of_me, speaks_of_the_reader
from afterword.lint.written import Part, Written

# What they have, or what somebody else has, is no claim either.
THEIRS = re.compile(
    r"\b(?:(?:poste|role|position|job|stelle|rolle|puesto|cargo|plaza) (?:de|d'|of|as|als|como)|that's|that is"
    r"|there's|there is|das ist|das sind|das war|c'est|eso es|hay|your|you|their|his|her"
    r"|he|she|they|who|some(?:one|body)|jemand\w*|wer|quelqu'un|alguien|quien|ihre?[mnrs]?|sie|eure?\w*|votre|vos"
    r"|vous|ton|ta|su|sus|usted"
    r"|ustedes|tu|vuestr\w+)\b(?:\W+\w+){0,4}\W*\Z",
    re.IGNORECASE,
)
# "An expert would sell you software", "I would rather be a beginner than an expert": nobody is claimed to be one.
_SUPPOSED = re.compile(
    r"(?<!as )(?<!als )(?<!like )(?<!hold )(?<!have )\b(?:an?|any|every|un|une|una|eine?|jede[rs]?)"
    r" (?:(?!i\b|ich\b|je\b|j'|yo\b|that\b|and\b)[\w'-]+ ){1,6}(?:would|might|could"
    r"|würden?|könnten?|hätten?|\w{2,}(?:rait|raient|ría|rían))\b"
    r"|\b(?:rather|sooner|lieber|plutôt|mieux vaut|preferir?ía|prefiero|antes) [^.!?\n]{1,80}\b(?:than|als|denn|que)"
    r" (?:as|als|como|comme|an?|un[ea]?|ein\w*)\b",
    re.IGNORECASE,
)
# "Ein erfahrener Hund erkennt …": the sentence is about somebody whom its article brings in.
_ARTICLE = re.compile(
    r"\A(?:an?|the|every|any|ein|eine|der|die|das|jede[rs]?|une?|le|la|chaque|el|un|una|cada)\s\Z", re.IGNORECASE
)
_COMPARED = re.compile(
    r"\b(?:tienes|tiene|tenéis|tienen|llevas?|lleváis|you have|tu as|vous avez|ihr habt|sie haben|du hast)\b",
    re.IGNORECASE,
)
# "À huit ans", "une bâche de 2011 a quinze ans".
_CHILDHOOD = re.compile(
    r"\b(?:à|at|mit|a los)\s\Z|\b(?:an?|une?) \w+ (?:of|de|von|aus) \d{4} (?:is|a|ist|tiene)\s\Z", re.IGNORECASE
)
_MY = re.compile(r"\b(?:my|mein\w*|mon|ma|mes|mis?)\b", re.IGNORECASE)
_COMMA = re.compile(r"[,;:]\s")


def is_theirs(written: Written, part: Part, match: re.Match[str], start: int) -> bool:
    """Say whether what *match* claims, in a clause from *start* on, is somebody else's."""
    return bool(
        THEIRS.search(written.plain[start : match.start()])
        or THEIRS.match(match.group())
        or _SUPPOSED.search(written.plain[part.start : match.end() + 60])
        or _of_somebody(written, part, match)
        or _is_of_the_post(written, match)
        or _is_of_the_reader(written, part, match)
        or _is_their_reason(written, part, match)
        or is_whom_they_chose(written, part, match.start())
    )


def _of_somebody(written: Written, part: Part, match: re.Match[str]) -> bool:
    """Say whether the claim is of a relative, or of anybody but the writer."""
    before = written.plain[part.start : match.start()]
    if names_a_relative(before) and not speaks_of_me(re.sub(RELATIVE, " ", before), written.language):
        return True
    if numbers_in(match.group()) and _CHILDHOOD.search(before):
        return True
    return bool(_ARTICLE.match(before) or _COMPARED.search(before))


def _is_their_reason(written: Written, part: Part, match: re.Match[str]) -> bool:
    """Say whether a refusal gave these years as another's: "ten years at sea are hard to beat"."""
    if written.occasion.kind != "rejection_reply" or speaks_of_me(
        part.text[: match.end() - part.start], written.language
    ):
        return False
    given, situation = numbers_in(match.group()), written.facts.situation
    return any(given & numbers_in(h.words or "") for h in (situation.happenings if situation else ()))


def _is_of_the_post(written: Written, match: re.Match[str]) -> bool:
    """Say whether the years are those of the post that is answered or shared."""
    counted = years.years_in(match.group()) if written.public else frozenset()
    return any(counted & years.counts(part) for text in written.facts.post for part in years.told_of(text))


def _is_of_the_reader(written: Written, part: Part, match: re.Match[str]) -> bool:
    """Say whether the years are the reader's: "Ten years of this and you still laugh"."""
    return (
        bool(years.YEAR.search(match.group()))
        and speaks_of_the_reader(part.text, written.language)
        and not speaks_of_me(part.text, written.language)
    )


def is_whom_they_chose(written: Written, part: Part, place: int) -> bool:
    """Say whether a reply to a refusal speaks of somebody else: "a rigger with a licence it had to be"."""
    if written.occasion.kind != "rejection_reply":
        return False
    cuts = [m.end() for m in _COMMA.finditer(part.text)]
    start = max((c for c in cuts if part.start + c <= place), default=0)
    end = min((c for c in cuts if part.start + c > place), default=len(part.text))
    clause = part.text[start:end]
    return not (speaks_of_me(clause, written.language) or _MY.search(clause))
