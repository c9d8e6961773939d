"""Days and times in the words of a mail: "Tuesday, 14 April 2026 at 10:00 CET", "am 14.04. um 10 Uhr", "à 10h30"."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from afterword.exchange.zones import SHORT, iana

NEAR = 90  # characters between a day and its time
MONTHS = {
    name: number
    for number, names in enumerate((
        "january jan januar jänner janvier enero ene", "february feb februar février fevrier febrero",
        "march mar märz maerz mrz mars marzo", "april apr avril avr abril abr",
        "may mai mayo", "june jun juni juin junio",
        "july jul juli juillet julio", "august aug août aout agosto ago", "september sep sept septembre septiembre",
        "october oct oktober okt octobre octubre", "november nov novembre noviembre",
        "december dec dezember dez décembre decembre diciembre dic",
    ), start=1)
    for name in names.split()
}  # fmt: skip
_MONTH = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
_DATE = re.compile(
    rf"(?<![\d.])(?:(?P<iso>\d{{4}}-\d\d-\d\d)"
    rf"|(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?\s{{0,2}}(?:of\s|de\s)?(?P<m1>{_MONTH})\b\.?,?"
    rf"(?:\s{{0,2}}(?:de\s|del\s)?(?P<y1>(?:19|20)\d\d)\b)?"
    rf"|\b(?P<m2>{_MONTH})\.?\s{{1,2}}(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s{{0,2}}(?P<y2>(?:19|20)\d\d)\b)?"
    rf"|(?P<a>\d{{1,2}})(?P<sep>[./-])(?P<b>\d{{1,2}})(?:(?P=sep)(?P<y3>(?:20)?\d\d)\b|(?P=sep)(?!\d)))",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"(?<![\d.,/-])(?P<h>[01]?\d|2[0-4])(?:\s?(?:[:.]|h)\s?(?P<m>[0-5]\d))?(?![\d/-])\s?"
    r"(?P<half>[ap]\.?m\b\.?)?(?P<word>\s?(?:uhr|h\b|o'clock|horas|hrs))?(?!\.\d)",
    re.IGNORECASE,
)
_TO = re.compile(r"^\s{0,2}(?:uhr\s)?(?:-|–|—|to|until|till|bis|à|a las|a)\s{0,2}(?:las\s)?", re.IGNORECASE)
_ZONE = re.compile(r"^\W{0,3}(?:(?P<short>[A-Za-z]{2,5})\b|(?P<city>[A-ZÄÖÜ][\w]+(?: [A-Z]\w+)?) (?:time|zeit)\b)")


class Spoken(NamedTuple):
    """A day and a time as written, with the zone where one is named; *ask* where the day can be read in two ways."""

    local: datetime
    minutes: int | None
    zone: str | None
    words: str
    ask: str | None = None


def spoken_times(text: str, sent: datetime, region: str | None = None, language: str | None = None) -> list[Spoken]:
    """Return the moments that *text* names with day and time, each once, in order."""
    text = text[:20_000]
    days = list(_DATE.finditer(text))[:40]
    found: dict[datetime, Spoken] = {}
    for at, day in enumerate(days):
        end = days[at + 1].start() if at + 1 < len(days) else len(text)
        read = _day(day, sent, region, language)
        spoken = read and _spoken(text, day, min(end, day.end() + NEAR), read)
        if spoken:
            found.setdefault(spoken.local, spoken)
    return list(found.values())


def _spoken(text: str, found: re.Match[str], end: int, read: tuple[date, str | None]) -> Spoken | None:
    day, ask = read
    clock = _clock(text, found.end(), end) or _clock(text, max(0, found.start() - 25), found.start())
    if not clock:
        return None
    begin, minutes, zone, stop = clock
    start = min(text.rfind("\n", 0, found.start()) + 1, found.start())
    words = text[start : max(stop, found.end())].strip()[-200:]
    return Spoken(datetime.combine(day, begin), minutes, zone, words, ask)


def _day(
    found: re.Match[str], sent: datetime, region: str | None, language: str | None
) -> tuple[date, str | None] | None:
    try:
        if found["iso"]:
            return date.fromisoformat(found["iso"]), None
        if found["a"]:
            return _numbers(found, sent, region, language)
        month = MONTHS[(found["m1"] or found["m2"]).casefold()]
        day, year = int(found["d1"] or found["d2"]), found["y1"] or found["y2"]
        return (date(int(year), month, day) if year else _next(month, day, sent)), None
    except ValueError:
        return None


def _numbers(found: re.Match[str], sent: datetime, region: str | None, language: str | None) -> tuple[date, str | None]:
    """Read 4/5/2026: the month first where that is the custom; where it can be either and nobody knows, it is asked."""
    one, other = int(found["a"]), int(found["b"])
    american = (region or "").upper().startswith("US") or (language or "").casefold() == "en-us"
    either = found["sep"] == "/" and one <= 12 and other <= 12 and one != other
    month_first = found["sep"] == "/" and (other > 12 or (either and american))
    day, month = (other, one) if month_first else (one, other)
    year = found["y3"]
    whole = date(int(year) if len(year) == 4 else 2000 + int(year), month, day) if year else _next(month, day, sent)
    unsure = either and not american and (language or "en").startswith("en") and not region
    return whole, f"{found[0]} can be read in two ways. Is it {whole:%d %B}?" if unsure else None


def _next(month: int, day: int, sent: datetime) -> date:
    """Return the day without a year that comes next after the mail."""
    this = date(sent.year, month, day)
    return this if this >= sent.date() - timedelta(days=2) else date(sent.year + 1, month, day)


def _clock(text: str, start: int, end: int) -> tuple[time, int | None, str | None, int] | None:
    for found in _TIME.finditer(text, start, end):
        if not (found["m"] or found["half"] or found["word"]):
            continue
        stop = found.end()
        until = _until(text, stop)
        half = found["half"] or (until["half"] if until else None)
        begin = _time(found, half)
        if begin is None:
            continue
        minutes = None
        if until:
            stop = until.end()
            last = _time(until, until["half"])
            if last:
                long = (last.hour - begin.hour) * 60 + last.minute - begin.minute
                minutes = long if 0 < long <= 720 else None
        zone, stop = _zone(text, stop)
        return begin, minutes, zone, stop
    return None


def _until(text: str, stop: int) -> re.Match[str] | None:
    to = _TO.match(text[stop : stop + 20])
    found = _TIME.match(text, stop + to.end()) if to else None
    return found if found and (found["m"] or found["half"] or found["word"]) else None


def _time(found: re.Match[str], half: str | None) -> time | None:
    hour, minute = int(found["h"]), int(found["m"] or 0)
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half[0].casefold() == "p" else 0)
    return time(hour, minute) if hour < 24 else None


def _zone(text: str, stop: int) -> tuple[str | None, int]:
    found = _ZONE.match(text[stop : stop + 40])
    if not found:
        return None, stop
    short = (found["short"] or "").casefold()
    zone = (
        SHORT.get(short)
        if found["short"] and found["short"].isupper()
        else iana(found["city"])
        if found["city"]
        else None
    )
    if not zone and found["city"]:
        zone = iana(f"(UTC) {found['city']}")
    return zone, stop + found.end() if zone else stop
