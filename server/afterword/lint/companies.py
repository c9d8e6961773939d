"""What companies are called for short."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from afterword.lint.listing import listed
from afterword.text import FREQUENT, STOP_WORDS, fold


@lru_cache(maxsize=64)
def with_short(named: tuple[str, ...], own: tuple[str, ...]) -> tuple[str, ...]:
    """Return *named*, and what people call them for short: Harbor Paws, San Telmo, the Mediathek, ABC."""
    taken = {fold(n) for n in own} | {fold(w) for n in own for w in n.split()}
    short = (s for name in named if " " in name for s in _short(name.split()) if fold(s) not in taken)
    return tuple(sorted(dict.fromkeys((*named, *short)), key=len, reverse=True))


def _short(words: list[str]) -> Iterator[str]:
    """Runs of a name's words that still name it: two or more, or one that is no ordinary word."""
    for first in range(len(words)):
        for last in range(first + 1, len(words) + 1):
            run = [w.strip(",") for w in words[first:last]]
            inner = run[0][0].isupper() and run[-1][0].isupper() and len(run) < len(words)
            if inner and any(_names(w) for w in run) and (len(run) > 1 or _stands_alone(run[0], first)):
                yield " ".join(run)
    capitals = "".join(w[0] for w in words if w[0].isupper())
    if len(capitals) >= 3:
        yield capitals


@lru_cache(maxsize=64)
def marks(named: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of *named* that are long enough to be known with a slip in them."""
    return tuple(dict.fromkeys(w for name in named for w in name.split() if len(w) >= 6 and _names(w)))


def _names(word: str) -> bool:
    """Say whether *word* is more than a word of the trade."""
    return fold(word) not in _COMMON | _ORDINARY and len(word) >= 3


def _stands_alone(word: str, place: int) -> bool:
    return _names(word) and len(word) >= (5 if place == 0 else 6)


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
        "labor fräszentrum zentrum genossenschaft gärten garten werk werke betrieb marine sports medicine studios "
        "services analytics distillery brewery winery cider wines foods company trust fund funds works press house "
        "home community games design bakery bakehouse brewing farm farms wildlife archive library libraries "
        "tower pets tramways signals performance engineering consulting expertise conseil finance financiera "
        "cooperativa constructora edificadora biblioteca editorial clínicas plantas semillas viveros emisora "
        "reliures serres jardins potager ferme éditions confiserie crèche croix résidence schreinerei werkstatt "
        "möbelwerk bücherhallen molkerei buchhandlung ingenieurbüro anwaltshaus nordic alpine "
        "gasthof hof apotheke pharmacie farmacia museum musée museo theatre theater théâtre teatro dr doctor kinderhaus"
    )
)
