"""What the facts count: three recalls, 24 stumps."""

from __future__ import annotations

import re
from functools import lru_cache

from afterword import text as words_of
from afterword.lint import numbers
from afterword.lint.claims import generic
from afterword.lint.index import derived, numbers_in
from afterword.lint.listing import listed

_SENTENCE = re.compile(r"(?<=[.!?;\n])\s|\n")
# "8 cups, got one wrong": seven.
_BUT = re.compile(
    r"\b(?:got|failed|missed|lost|broke|dropped|all but|except|fallé|falló|rompí|perdí|salvo|menos|raté|manqué|perdu"
    r"|sauf|loupé|verpasst|verhauen|verloren|außer|bis auf|nur)\b[^.;\n]{0,12}"
    r"\b(one|two|una?|dos|une|deux|eine[nrs]?|zwei)\b",
    re.IGNORECASE,
)
_TWO = frozenset(("two", "dos", "deux", "zwei"))
_FEW_COUNTED = 30
_NEXT = re.compile(r"[ ]+([^\W\d_]+(?:[-'][^\W\d_]+)*)")
# Times and measures are counted of everything.
_MEASURE = frozenset(
    listed(
        "second minute hour day week month year decade time percent people person metre meter mile kilometre "
        "foot feet inch degree euro dollar pound cent kilo gram litre sekunde stunde tag woche monat jahr mal "
        "prozent leute kilometer grad franken seconde heure jour semaine mois an année fois personne mètre "
        "degré segundo minuto hora día semana mes año vez veces persona metro grado "
    )
)


def things(after: str, language: str) -> tuple[str, ...]:
    """Return the stems of the one or two words that follow a number, where they name a thing."""
    found = []
    at = 0
    for _ in range(2):
        match = _NEXT.match(after, at)
        if not match or match.group(1).casefold() in words_of.STOP_WORDS[language]:
            break
        at = match.end()
        found.append(match.group(1).casefold())
    stems = (words_of.stem(w, language) for w in words_of.rare(found, language) if w not in _MEASURE)
    return tuple(s for s in stems if s not in generic(language) and s not in _MEASURE and len(s) > 2)


@lru_cache(maxsize=16)
def all_but(texts: tuple[str, ...]) -> frozenset[float]:
    """Return how many are left where *texts* count some, and one or two went wrong."""
    parts = [p for t in texts for p in _SENTENCE.split(t[:30_000])]
    went = [(p, 2.0 if m.group(1).casefold() in _TWO else 1.0) for p in parts for m in _BUT.finditer(p)]
    return frozenset(v - n for p, n in went for v in numbers_in(p) if n + 1 < v <= _FEW_COUNTED)


@lru_cache(maxsize=8)
def counted(texts: tuple[str, ...], language: str) -> dict[str, frozenset[float]]:
    """Return, for each thing that *texts* count, the numbers of the sentences which do."""
    found: dict[str, frozenset[float]] = {}
    for text in texts:
        for sentence in _SENTENCE.split(text[:30_000]):
            values = numbers_in(sentence)
            for number in numbers.read(sentence, language) if values else ():
                for thing in things(sentence[number.end :][:40], language):
                    found[thing] = found.get(thing, frozenset()) | values | derived(sentence)
    return found
