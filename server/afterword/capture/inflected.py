"""Places in languages that say "in" by an ending: "Rovaniemellä", "kecskeméti éttermünkbe", "Szegeden", "Bursa'da"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.capture.evidence import Evidence
from afterword.capture.letters import UPPER
from afterword.capture.places import is_town
from afterword.model import Stated

_SENTENCES = re.compile(r"(?<=[^\W\d_]{3}[.!?])\s+")
# The endings count only beside words for work of their own language: "Barilla" is nowhere in Bari.
_LANGUAGES = (
    (
        re.compile(r"\b(?:työ\w*|sijait\w+|haemme|hakee|etsimme|etsii|toimipis\w+)", re.I),
        re.compile(rf"(?<!^)(?<!\w)([{UPPER}][\w-]{{2,}}?)(?:ll[aä]|ss[aä])(?!\w)"),
    ),
    (
        re.compile(r"\b(?:keres\w*|munkavégz\w+|telephely\w*|dolgoz\w*)", re.I),
        re.compile(
            rf"(?<!^)(?<!\w)([{UPPER}][\w-]{{3,}}?)(?:ben|ban|en|on|ön|n)(?!\w)|"
            r"(?<!\w)([^\W\d_]{4,})i (?=[^\W\d_]+(?:be|ba|ben|ban|re|ra)(?!\w))"
        ),
    ),
    (
        re.compile(r"\b(?:arıyor\w*|aran\w+|çalış\w*|alınacak\w*)", re.I),
        re.compile(rf"(?<!\w)([{UPPER}][^\W\d_]{{2,}})['’](?:d[ae]|t[ae])(?:ki)?(?!\w)"),
    ),
)
# How stems change before an ending: "Helsingissä" (Helsinki), "Lahdessa" (Lahti), "Turussa" (Turku).
_STEMS = (("", ""), ("e", "i"), ("ngi", "nki"), ("de", "ti"), ("ru", "rku"), ("ree", "re"), ("á", "a"), ("é", "e"))


def told(seen: Evidence, title: str | None) -> Iterator[Stated]:
    """Yield the one town that sentences about the work say so."""
    found: set[str] = set()
    for line in seen.lines_for(title)[:60]:
        for sentence in _SENTENCES.split(line.text[:900]):
            for cue, places in _LANGUAGES:
                if cue.search(sentence):
                    found |= {town for one in places.finditer(sentence) if (town := _town(one[one.lastindex or 1]))}
    if len(found) == 1:
        yield Stated(value=found.pop(), source="text:employer", confidence=0.3)


def _town(stem: str) -> str | None:
    """Return the town that a stem is of, as it is called."""
    called = stem[:1].upper() + stem[1:]
    forms = (called.removesuffix(end) + base for end, base in _STEMS if called.endswith(end))
    return next((form for form in forms if len(form) > 3 and is_town(form)), None)
