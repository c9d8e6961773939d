"""The names that calendars give to time zones: IANA, Windows, Outlook's captions, and private ones with rules."""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

# What people write behind a time; only those that mean one place, or one rule, wherever they are written.
SHORT = {
    "utc": "UTC", "gmt": "Europe/London", "bst": "Europe/London", "wet": "Europe/Lisbon", "west": "Europe/Lisbon",
    "cet": "Europe/Berlin", "cest": "Europe/Berlin", "mez": "Europe/Berlin", "mesz": "Europe/Berlin",
    "eet": "Europe/Helsinki", "eest": "Europe/Helsinki", "et": "America/New_York", "est": "America/New_York",
    "edt": "America/New_York", "ct": "America/Chicago", "cdt": "America/Chicago", "mt": "America/Denver",
    "mdt": "America/Denver", "pt": "America/Los_Angeles", "pst": "America/Los_Angeles",
    "pdt": "America/Los_Angeles", "jst": "Asia/Tokyo", "sgt": "Asia/Singapore", "hkt": "Asia/Hong_Kong",
    "aest": "Australia/Sydney", "aedt": "Australia/Sydney", "nzst": "Pacific/Auckland", "nzdt": "Pacific/Auckland",
    "cst": "America/Chicago", "mst": "America/Denver",
}  # fmt: skip
# Outlook's captions name cities that the zone database files under another one.
CITIES = {"bern": "Europe/Zurich", "mumbai": "Asia/Kolkata", "chennai": "Asia/Kolkata", "new delhi": "Asia/Kolkata",
          "beijing": "Asia/Shanghai", "osaka": "Asia/Tokyo",
          "edinburgh": "Europe/London", "canberra": "Australia/Sydney",
          "eastern time": "America/New_York", "central time": "America/Chicago", "mountain time": "America/Denver",
          "pacific time": "America/Los_Angeles", "st petersburg": "Europe/Moscow"}  # fmt: skip
_CAPTION = re.compile(r"^\s*\((?:UTC|GMT)[^)]{0,12}\)\s*")


def iana(name: str) -> str | None:
    """Return the IANA name of what a calendar calls a zone, or None where that is not certain."""
    plain = name.strip().strip('"').lstrip("/")
    if not plain or len(plain) > 200:
        return None
    return _in_database(plain) or _windows().get(plain.casefold()) or SHORT.get(plain.casefold()) or _caption(plain)


def _in_database(name: str) -> str | None:
    """Find a name by its last parts: "/freeassociation.sourceforge.net/Tzfile/Europe/Berlin"."""
    parts = name.replace(" ", "_").casefold().split("/")
    ends = ("/".join(parts[-count:]) for count in (3, 2, 1) if count <= len(parts))
    known = _known()
    return next((known[end] for end in ends if end in known and ("/" in end or end in ("utc", "gmt"))), None)


def _caption(name: str) -> str | None:
    """Read "(UTC+01:00) Amsterdam, Berlin, Bern": the first city that is known."""
    cities = re.split(r"[,;&()]", _CAPTION.sub("", name))
    return next((zone for city in cities if (zone := _cities().get(_folded(city)))), None)


def _folded(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text.casefold().replace(".", ""))
    return " ".join("".join(c for c in bare if not unicodedata.combining(c)).replace("_", " ").split())


@lru_cache(maxsize=1)
def _known() -> dict[str, str]:
    return {name.casefold(): name for name in available_timezones()}


@lru_cache(maxsize=1)
def _cities() -> dict[str, str]:
    places = {_folded(name.rpartition("/")[2]): name for name in sorted(available_timezones()) if "/" in name}
    return {**{city: name for city, name in places.items() if not name.startswith("Etc/")}, **CITIES}


@lru_cache(maxsize=1)
def _windows() -> dict[str, str]:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return {name.casefold(): zone for name, zone in WINDOWS_TO_OLSON.items()}


def like(where: tzinfo, moment: datetime, *wanted: str | None) -> str | None:
    """Return the first of the *wanted* zones that has the same clock as *where* at this *moment*."""
    offset = moment.astimezone(where).utcoffset()
    for name in wanted:
        zone = name and _known().get(name.casefold())
        if zone and moment.astimezone(ZoneInfo(zone)).utcoffset() == offset:
            return zone
    return None
