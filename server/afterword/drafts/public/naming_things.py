"""The things of a post by their names, where it is certain that a name can stand alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from afterword import text
from afterword.drafts.public.reading import Reading

# Whom a question is for, before what it asks.
_FOR_WHOM = re.compile(
    r"^(?:If|For (?:those|anyone|people)|To (?:those|anyone)|Wenn|Wer|Si|Vous qui|Quienes)\b[^:,?]*[:,]"
)


NOUN = re.compile(r"^(?:[a-zäöüß]\S* )+(?=[A-ZÄÖÜ\d])")


COUNTING = re.compile(
    r"\b(?:primer\w*|segund\w*|últim\w*|mism\w*|premi[eè]re?s?|derni\w+|mêmes?|ancien\w*|nouve\w+|vieux|petite?s?|grande?s?|first|last|same|other|each|visible|left|right|top|bottom|front|back|middle"
    r"|jours?|journées?|semaines?|mois|années?|días?|semanas?|meses|años?|Tage?n?|Wochen?|Jahre?n?|days?|weeks?|months?|years?)$",
    re.IGNORECASE,
)


# "did the breakdown teach": after such a word it is not known where a noun ends.
_TURNED = re.compile(
    r"\b(?:do|does|did|would|will|should|could|can|may|might|has|have|is|are|was)(?:n['’]t)? $", re.IGNORECASE
)


def things(rows: Sequence[str], least: int, reading: Reading) -> Iterator[str]:
    """Yield the things of some sentences, if the post tells of them in *least* sentences."""
    stems = [set(text.stems(f.text, reading.language)) for f in reading.rows]
    for row in rows:
        for thing in (t.words for t in reading.things if t.from_ == row):
            if _for_whom(thing, row, reading) or (least == 1 and _where_it_is(thing, row, reading)):
                continue
            often = min((sum(s in told for told in stems) for s in reading.telling(thing)), default=0)
            if often >= least and not COUNTING.search(thing) and not turned(thing, reading, row):
                yield NOUN.sub("", thing) if reading.language == "de" else thing


def _for_whom(thing: str, row: str, reading: Reading) -> bool:
    """Say whether a thing only stands in what says whom a question is for: "if you work on the road"."""
    whom = _FOR_WHOM.match(next(f.text for f in reading.rows if f.id == row))
    return bool(whom and thing.rpartition(" ")[2].lower() in whom[0].lower())


def _where_it_is(thing: str, row: str, reading: Reading) -> bool:
    """Say whether a thing only says where something is: "at the house"."""
    sentence = next(f.text for f in reading.rows if f.id == row)
    noun = re.escape(thing.rpartition(" ")[2])
    return bool(
        re.search(rf"\b(?:at|in|into|behind|from|under|outside|inside) (?:the|your|our|an?) {noun}\b", sentence)
    )


def turned(thing: str, reading: Reading, row: str) -> bool:
    """Say whether the end of a thing is not certain, as a question turns its words round."""
    sentence = next(f.text for f in reading.rows if f.id == row)
    noun = thing.partition(" ")[2] or thing
    at = sentence.lower().find(noun.lower())
    before = re.sub(r"\b(?:the|an?|our|your|this) $", "", sentence[: max(at, 0)], flags=re.IGNORECASE)
    return reading.language == "en" and (at < 0 or bool(_TURNED.search(before)))
