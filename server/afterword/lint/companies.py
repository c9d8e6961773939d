"""What companies are called for short."""

from __future__ import annotations

from functools import lru_cache

from afterword.lint.listing import listed
from afterword.text import FREQUENT, STOP_WORDS, fold


@lru_cache(maxsize=64)
def with_short(named: tuple[str, ...], own: tuple[str, ...]) -> tuple[str, ...]:
    """Return *named*, and longer ones for short: the first word, or "San Telmo" of "Colegio San Telmo"."""
    taken = {fold(w) for n in own for w in n.split()} | _COMMON | _ORDINARY
    short = []
    for name in (n for n in named if " " in n):
        head, _, rest = name.partition(" ")
        if len(head) >= 5 and head[0].isupper() and fold(head.strip(",")) not in taken:
            short.append(head.strip(","))
        elif fold(head) in _ORDINARY and len(rest.split()) >= 2 and rest[0].isupper():
            short.append(rest)
    return named + tuple(short)


_COMMON = FREQUENT["en"] | STOP_WORDS["en"] | FREQUENT["de"] | FREQUENT["fr"] | FREQUENT["es"]
_ORDINARY = frozenset(
    listed(
        "north south east west northern southern eastern western green blue black white silver golden grand royal "
        "united american european british german french spanish london berlin paris madrid national global "
        "international general central first smart digital cloud data health medical care clinic hospital school "
        "academy university college institute group partners studio atelier maison hôtel hotel saint sankt banco "
        "bank banque clínica colegio grupo klinik praxis stadt stadtwerke verlag autohaus cedar river stone summit "
        "harbor harbour mercy pacific atlantic city county metro solar energy power water food fresh bright clear "
        "metal steel kita kanzlei bodegas restaurant étude laboratoires laboratoire école "
        "lycée residencia instituto ies "
        "gasthof hof apotheke pharmacie farmacia museum musée museo theatre theater théâtre teatro dr doctor kinderhaus"
    )
)
