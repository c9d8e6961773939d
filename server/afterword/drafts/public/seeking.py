"""An author who looks for an idea, without a question mark: who has one may offer it."""

# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.model import FactUsed

_LAST = 2  # sentences at the end of a post
SEEKS = {
    "en": r"^[Ff]or (?P<for>(?:the|our|my) [a-z -]{3,30}?),? (?:we are|we['’]re|I am|I['’]m) (?:still |now )*(?:looking|searching) for (?:an? |new |other |more )*(?:good )?ideas?\b",
    "de": r"^Für (?P<for>(?:die|unsere) [A-Za-zÄÖÜäöüß -]{3,30}?) (?:suchen wir|suche ich) (?:noch |weiter )*(?:nach )?(?:eine[rn]? )?(?:gute[rn]? )?Ideen?\b",
    "fr": r"^Pour (?P<for>(?:les|nos|le|la) [a-zà-ÿ -]{3,30}?),? (?:nous cherchons|on cherche|je cherche) (?:encore |toujours )?(?:une |des )(?:bonnes? )?idées?\b",
    "es": r"^Para (?P<for>(?:las|los|nuestr[ao]s|el|la) [a-zñá-ú -]{3,30}?),? (?:seguimos buscando|(?:aún |todavía )?buscamos|(?:aún |todavía )?busco|sigo buscando) (?:una |alguna )?(?:buena )?ideas?\b",
}  # fmt: skip


def seeking(rows: Sequence[FactUsed], language: str) -> FactUsed | None:
    """Return the sentence near the end in which an author looks for an idea."""
    return next((f for f in reversed(rows[1:][-_LAST:]) if re.search(SEEKS[language], f.text)), None)
