"""The smaller facts of an ad: its language, the kind of employment."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.capture import rows
from afterword.capture.evidence import Evidence
from afterword.capture.rows import Row
from afterword.capture.site import Site
from afterword.model import Stated

# Languages whose texts have letters that English has not: there a text without them can be told apart.
_ACCENTED = frozenset(["cs", "sk", "pl", "da", "nb", "nn", "no", "sv", "fi", "de", "fr", "es", "pt", "hu", "tr", "ro"])


def language(seen: Evidence, description: str) -> str | None:
    """Return the ad's language: the page's, unless the ad is plainly English on a page in another one."""
    from afterword.text import language_of

    said = seen.page.lang or seen.view.lang
    found = language_of(description[:2000]) if len(description) > 200 else None
    base = said.partition("-")[0].casefold() if said else None
    if base is None or base == found or found != "en" or base not in _ACCENTED:
        return said or found
    letters = [letter for letter in description[:5000] if letter.isalpha()]
    return "en" if sum(map(str.isascii, letters)) >= 0.99 * len(letters) else said


def employment_type(seen: Evidence, site: Site, name: str, labelled: Sequence[Row]) -> Stated | None:
    """Return the kind of employment as the page says it."""
    if seen.posting and seen.posting.employment_type:
        return Stated(
            value=seen.posting.employment_type, source=seen.posting.source("employment_type"), confidence=0.95
        )
    if stated := site.employment_type():
        return Stated(value=stated, source=f"site:{name}", confidence=0.94)
    if row := rows.first(labelled, "employment_type"):
        return Stated(value=row.value, source=f"label:{row.label}", confidence=0.8)
    if seen.state and seen.state.employment_type:
        return Stated(value=seen.state.employment_type, source="state:type", confidence=0.6)
    return None
