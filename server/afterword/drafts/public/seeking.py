"""An author who looks for an idea, with or without a question mark: who has one may offer it."""

# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.model import FactUsed

_LAST = 2  # sentences at the end of a post
_FOR = {
    "en": r"(?P<for>(?:the|our|my) [a-z -]{3,30}?)",
    "de": r"(?P<for>(?:die|das|den|unsere) [A-Za-zÄÖÜäöüß -]{3,30}?)",
    "fr": r"(?P<for>(?:les|nos|le|la) [a-zà-ÿ -]{3,30}?)",
    "es": r"(?P<for>(?:las|los|nuestr[ao]s|el|la) [a-zñá-ú -]{3,30}?)",
}
_LOOKS = {
    "en": r"(?:we are|we['’]re|I am|I['’]m) (?:still |now )*(?:looking|searching) for (?:an? |new |other |more )*(?:good )?ideas?",
    "de": r"(?:suchen wir|suche ich|wir suchen|ich suche) (?:noch |weiter )*(?:nach )?(?:eine[rn]? )?(?:gute[rn]? )?Ideen?",
    "fr": r"(?:nous cherchons|on cherche|je cherche) (?:encore |toujours )?(?:une |des |de )(?:bonnes? )?idées?",
    "es": r"(?:seguimos buscando|sigo buscando|(?:aún |todavía )?busca?mos|(?:aún |todavía )?busco) (?:una |alguna )?(?:buena )?ideas?",
}  # fmt: skip
_HAS = {
    "en": r"(?:[Aa]ny|[Gg]ot an?|[Hh]as any(?:one|body) an?) (?:good )?ideas?",
    "de": r"(?:[Hh]at (?:jemand|wer) eine|[Hh]abt ihr eine|[Hh]aben Sie eine) (?:gute )?Idee",
    "fr": r"(?:[Uu]ne|[Dd]es|[Aa]vez-vous une|[Aa]uriez-vous une) (?:bonne )?idées?",
    "es": r"¿(?:[Aa]lguna|[Aa]lguien tiene una|[Tt]enéis alguna|[Tt]ienen alguna) (?:buena )?idea",
}
_WITH = {"en": ("[Ff]or", "for"), "de": ("Für", "für"), "fr": ("Pour", "pour"), "es": ("Para", "para")}


def sought(asked: str, language: str) -> re.Match[str] | None:
    """Return what an author looks for an idea for, in a sentence that says so."""
    named, (first, inside) = _FOR[language], _WITH[language]
    looks, has = _LOOKS[language], _HAS[language]
    rows = (
        rf"^{first} {named},? {looks}\b",
        rf"(?i:\b{looks}) {inside} {named}(?=[.!,]|$)",
        rf"{has} {inside} {named}\s?\?",
    )
    return next((m for row in rows if (m := re.search(row, asked))), None)


def seeking(rows: Sequence[FactUsed], language: str) -> FactUsed | None:
    """Return the sentence near the end in which an author looks for an idea."""
    return next((f for f in reversed(rows[1:][-_LAST:]) if sought(f.text, language)), None)
