"""Of whom the ad itself speaks: the name of a site stands in its head and its title, the employer's in the ad."""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.capture import firms, keeper, titles
from afterword.capture.evidence import Evidence
from afterword.capture.firms import company_key
from afterword.capture.job_words import looks_like_job
from afterword.capture.sought import in_margin
from afterword.capture.words import label, words
from afterword.model import Stated

_HEADS = ("title", "meta:", "text:address", "text:copyright", "markup:logo")
_TELLS = ("label", "markup:company", "link", "heading", "text:sentence", "text:about", "text:headline", "text:legal")
_SHORT = 3
# Longer lines are no names of a site, wherever they stand.
_LONG = 60
# Where a page's title and a sentence of the ad both name another, they tell of the employer.
_CALLS = frozenset(["text:seeks", "text:about", "text:sentence"])
# From here on another name may take the place of one that only the head says; of the site's own, sooner.
_LEAST, _LEAST_OF_OWN, _LEAST_OF_BOARD = 0.55, 0.45, 0.4


def only_headed(stated: Stated, seen: Evidence, title: str | None) -> bool:
    """Whether only the head of the page says a name, of which the ad never speaks."""
    return stated.source.startswith(_HEADS) and not _times(stated.value, seen, title)


def instead(stated: Stated, found: Sequence[Stated], seen: Evidence, title: str | None) -> Stated:
    """Return the employer of whom the ad speaks, if there is one, else the name that only the head says."""
    if _called_short(stated, found, seen, title):
        return stated
    own = keeper.is_own(stated.value, seen)
    portal = own and keeper.like_portal(stated.value, seen)
    board = portal or keeper.serves_many(seen) >= 1
    least = _LEAST_OF_BOARD if board else _LEAST_OF_OWN if own else _LEAST
    sources = (*_TELLS, "text:seeks", "title") if board else _TELLS
    key = company_key(stated.value)
    if own and (called := _called_twice(found, key, seen, title)):
        return called
    told = [
        one
        for one in found
        if one.confidence >= least
        and one.source.startswith(sources)
        and company_key(one.value) not in key
        and key not in company_key(one.value)
        and not looks_like_job(one.value)
        and label(one.source.removeprefix("label:")) not in words("company_or_unit")
    ]
    if not board:
        # A department stands beside a title too.
        told = [one for one in told if one.source != "heading" or firms.is_built(one.value) or keeper.serves_many(seen)]
    if not portal:
        told = [one for one in told if _times(one.value, seen, title)]
    if not told:
        return stated
    other = max(told, key=lambda one: one.confidence)
    return Stated(value=other.value, source=other.source, confidence=max(other.confidence, _LEAST_OF_OWN))


def _called_twice(found: Sequence[Stated], own: str, seen: Evidence, title: str | None) -> Stated | None:
    """Return whom the page's title has the job at ("Cook at Adler | Tarn Society") and the ad speaks of too."""
    told = {company_key(one.value) for one in found if one.source in _CALLS}
    named = (one for one in found if one.source == "title" and company_key(one.value) in told - {own})
    read = {titles.read(text, known=title).company for text in seen.title_texts}
    return next((one for one in named if one.value in read and _times(one.value, seen, title)), None)


def _heading_of(title: str, seen: Evidence) -> int | None:
    """Return the number of the heading that says more than the title ("Cook at Adler")."""
    heads = (at for at, line in enumerate(seen.lines) if line.element.tag in ("h1", "h2") and title in line.text)
    return next(heads, None)


def _called_short(stated: Stated, found: Sequence[Stated], seen: Evidence, title: str | None) -> bool:
    """Whether the ad tells of the one named in the head by the beginning of the name ("Adler", of Adler Devices)."""
    first = f"{stated.value.split(maxsplit=1)[0].casefold()} "
    short = (one.value for one in found if one.source.startswith(_TELLS) and f"{one.value.casefold()} " == first)
    return any(len(name) > _SHORT and _times(name, seen, title) for name in short)


def _times(name: str, seen: Evidence, title: str | None) -> int:
    """Count how often the ad names somebody, in any case: below its title, but for links and the lines of owners."""
    text, folded = _text(seen, title), name.casefold()
    return len(re.findall(rf"{re.escape(folded)}(?!\w)(?<!\w{re.escape(folded)})", text)) if folded in text else 0


def _text(seen: Evidence, title: str | None) -> str:
    kept: dict[str | None, str] = seen.kept.setdefault("spoken", {})
    if title not in kept:
        at = seen.line_of(title)
        at = _heading_of(title, seen) if at is None and title else at
        begin = 0 if at is None else at + 1
        end = begin + len(seen.lines_for(title))
        shown = (line for line in seen.lines[begin:end] if "©" not in line.text)
        lines = (line for line in shown if len(line.text) > _LONG or not (line.links or in_margin(line.element)))
        kept[title] = "\n".join(line.text for line in lines)[:40_000].casefold()
    return kept[title]
