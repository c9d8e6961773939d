"""What becomes of a reading: the person's corrections over it, and the fields of an application from it."""

from __future__ import annotations

from datetime import date
from typing import Any

from msgspec import structs

from afterword.model import Correction, Notice, Opportunity, PageInView, Reading, Stated

FIELDS = ("company", "title", "location", "website")


def corrected(reading: Reading, correction: Correction | None) -> Reading:
    """Return *reading* with what the person typed over it."""
    if correction is None:
        return reading
    typed = {f: Stated(value=v, source="user") for f in FIELDS if (v := getattr(correction, f))}
    settled = {f"{f}_missing" for f in typed}
    notices: tuple[Notice, ...] = tuple(n for n in reading.warnings if n.code not in settled)
    people = reading.people if correction.people is None else correction.people
    return structs.replace(reading, **typed, people=people, warnings=notices)


def both(old: Correction | None, new: Correction) -> Correction:
    """Return both corrections, the newer one's words first."""
    given = {k: v for k, v in structs.asdict(new).items() if v is not None}
    return structs.replace(old or Correction(), **given)


def fields(reading: Reading, page: PageInView) -> dict[str, Any]:
    """Return what a reading says about an application."""

    def value(stated: Stated | None) -> str | None:
        return stated.value if stated else None

    posted = value(reading.date_posted)
    return {
        "title": value(reading.title) or "",
        "description": value(reading.description),
        "url": page.url,
        "location": value(reading.location),
        "job_id": value(reading.job_id),
        "via_agency": value(reading.via_agency),
        "date_posted": date.fromisoformat(posted[:10]) if posted else None,
        "language": reading.language,
    }


def filled(known: Opportunity, reading: Reading, page: PageInView) -> dict[str, Any]:
    """Return what a second look adds: only what was empty."""
    return {name: value for name, value in fields(reading, page).items() if value and not getattr(known, name)}


def renewed(known: Opportunity, old: Reading, new: Reading, page: PageInView) -> dict[str, Any]:
    """Return what a better reading of the same page changes: what still is as the old one said, or was empty."""
    before = fields(old, page)
    untouched = {name for name, value in before.items() if getattr(known, name) in (value, None, "")}
    return {name: value for name, value in fields(new, page).items() if value and name in untouched}
