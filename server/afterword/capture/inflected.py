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
    (  # "Helsingissä" (Helsinki), "Lahdessa" (Lahti), "Turussa" (Turku), "Tampereelle" (Tampere), "Kuopioon"
        re.compile(r"\b(?:työ\w*|sijait\w+|haemme|hakee|etsimme|etsii|toimipis\w+)", re.I),
        re.compile(rf"(?<!^)(?<!\w)([{UPPER}][\w-]{{2,}}?)(?:ll[aä]|ss[aä]|lle|seen|[aeiouyäö]n)(?!\w)"),
        (("", ""), ("e", "i"), ("ngi", "nki"), ("de", "ti"), ("te", "ti"), ("ru", "rku"), ("ree", "re")),
    ),
    (  # "Tartusse", "Tallinnas" (Tallinn)
        re.compile(r"\b(?:otsi\w*|paku\w*|töökoht\w*|asu\w+)", re.I),
        re.compile(rf"(?<!^)(?<!\w)([{UPPER}][\w-]{{2,}}?)(?:sse|s)(?!\w)"),
        (("", ""), ("a", "")),
    ),
    (  # "Vilniuje" (Vilnius), "Kaune" (Kaunas), "Klaipėdoje" (Klaipėda), "Šiauliuose" (Šiauliai)
        re.compile(r"\b(?:ieško\w*|darb\w+|dirb\w+)", re.I),
        re.compile(rf"(?<!^)(?<!\w)([{UPPER}][\w-]{{2,}}?)(?:uje|oje|ėje|yje|uose|e)(?!\w)"),
        (("", "us"), ("", "as"), ("", "a"), ("", "ė"), ("", "is"), ("", "ai"), ("", "iai")),
    ),
    (  # "Liepājā" (Liepāja), "Ventspilī" (Ventspils)
        re.compile(r"\b(?:meklē\w*|aicin\w+|darb\w+)", re.I),
        re.compile(rf"(?<!^)(?<!\w)([{UPPER}][\w-]{{2,}}?)(?:ā|ī|ē)(?!\w)"),
        (("", "a"), ("", "s"), ("", "is"), ("", "e")),
    ),
    (  # "Szegeden", "Budán" (Buda), "kecskeméti éttermünkbe"
        re.compile(r"\b(?:keres\w*|munkavégz\w+|telephely\w*|dolgoz\w*)", re.I),
        re.compile(
            rf"(?<!^)(?<!\w)([{UPPER}][\w-]{{3,}}?)(?:ben|ban|en|on|ön|n)(?!\w)|"
            r"(?<!\w)([^\W\d_]{4,})i (?=[^\W\d_]+(?:be|ba|ben|ban|re|ra)(?!\w))"
        ),
        (("", ""), ("á", "a"), ("é", "e")),
    ),
    (  # "Bursa'da", "İzmir ofisimizde"
        re.compile(r"\b(?:arıyor\w*|aran\w+|çalış\w*|alınacak\w*)", re.I),
        re.compile(
            rf"(?<!\w)([{UPPER}][^\W\d_]{{2,}})['’](?:d[ae]|t[ae])(?:ki)?(?!\w)|(?<!\w)([{UPPER}][^\W\d_]{{2,}}) "
            r"(?=(?:ofis|şube|fabrika|mağaza|merkez|depo|otel|tesis|atölye|klinik|hastane|restoran|kampüs|lokasyon)"
            r"[^\W\d_]*(?:d[ae]|t[ae]|[aey])(?!\w))"
        ),
        (("", ""),),
    ),
)


def told(seen: Evidence, title: str | None) -> Iterator[Stated]:
    """Yield the one town that sentences about the work say so."""
    found: set[str] = set()
    for line in seen.lines_for(title)[:60]:
        for sentence in _SENTENCES.split(line.text[:900]):
            for cue, places, stems in _LANGUAGES:
                if cue.search(sentence):
                    named = (_town(one[one.lastindex or 1], stems) for one in places.finditer(sentence))
                    found |= {town for town in named if town}
    if len(found) == 1:
        yield Stated(value=found.pop(), source="text:employer", confidence=0.3)


def _town(stem: str, stems: tuple[tuple[str, str], ...]) -> str | None:
    """Return the town that a stem is of, as it is called."""
    called = stem[:1].upper() + stem[1:]
    forms = (called.removesuffix(end) + base for end, base in stems if called.endswith(end))
    return next((form for form in forms if len(form) > 3 and is_town(form)), None)
