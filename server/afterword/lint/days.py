"""Days that a text names: yesterday, last Friday, on 16 September; in four languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from afterword.lint.listing import listed

_MONTHS = {
    "en": listed("january february march april may june july august september october november december"),
    "de": listed("januar februar märz april mai juni juli august september oktober november dezember"),
    "fr": listed("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    "es": listed("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
}
_SHORT_MONTHS = {
    "en": {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
    "nov": 11, "dec": 12},
    "de": {"jan": 1, "feb": 2, "mrz": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10,
    "nov": 11, "dez": 12, "jänner": 1},
    "fr": {"janv": 1, "févr": 2, "avr": 4, "juil": 7, "sept": 9, "oct": 10, "nov": 11, "déc": 12},
    "es": {"ene": 1, "feb": 2, "abr": 4, "ago": 8, "sept": 9, "oct": 10, "nov": 11, "dic": 12, "setiembre": 9},
}  # fmt: skip
_WEEKDAYS = {
    "en": listed("monday tuesday wednesday thursday friday saturday sunday"),
    "de": listed("montag dienstag mittwoch donnerstag freitag samstag sonntag"),
    "fr": listed("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    "es": listed("lunes martes miércoles jueves viernes sábado domingo"),
}
WEEKDAYS = frozenset(day for days in _WEEKDAYS.values() for day in days)
MONTHS = frozenset(month for months in _MONTHS.values() for month in months) - {"may", "march"}
_SHORT_WEEKDAYS = {
    "en": {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4},
    "de": {"mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sonnabend": 5},
    "fr": {},
    "es": {"miercoles": 2, "sabado": 5},
}  # fmt: skip
# What a phrase says: days before the message, and the part of the day.
_RELATIVE = {
    "en": {
        "the day before yesterday": (2, ""), "yesterday morning": (1, "morning"), "yesterday "
        "afternoon": (1, "afternoon"), "yesterday evening": (1, "evening"),
        "yesterday": (1, ""), "last night": (1, "evening"), "earlier today": (0, ""), "today": (0, ""), "this "
        "morning": (0, "morning"),
        "this afternoon": (0, "afternoon"), "this evening": (0, "evening"), "tonight": (0, "evening"),
    },
    "de": {
        "vorgestern": (2, ""), "gestern morgen": (1, "morning"), "gestern früh": (1, "morning"), "gestern "
        "vormittag": (1, "morning"),
        "gestern nachmittag": (1, "afternoon"), "gestern abend": (1, "evening"), "gestern": (1, ""), "gestrigen": (1,
        ""), "gestrige": (1, ""), "gestriges": (1, ""), "heute morgen": (0, "morning"),
        "heute früh": (0, "morning"), "heute vormittag": (0, "morning"), "heute nachmittag": (0, "afternoon"),
        "heute abend": (0, "evening"),
        "heute": (0, ""), "heutigen": (0, ""), "heutige": (0, ""), "heutiges": (0, ""),
    },
    "fr": {
        "avant-hier": (2, ""), "hier matin": (1, "morning"), "hier après-midi": (1, "afternoon"), "hier "
        "soir": (1, "evening"), "hier": (1, ""),
        "aujourd'hui": (0, ""), "ce matin": (0, "morning"), "cet après-midi": (0, "afternoon"), "cette "
        "après-midi": (0, "afternoon"), "ce soir": (0, "evening"), "ce jour": (0, ""),
    },
    "es": {
        "anteayer": (2, ""), "antes de ayer": (2, ""), "ayer por la mañana": (1, "morning"), "ayer por la "
        "tarde": (1, "afternoon"), "ayer": (1, ""),
        "hoy": (0, ""), "esta mañana": (0, "morning"), "esta tarde": (0, "afternoon"), "este "
        "mediodía": (0, ""), "esta noche": (0, "evening"),
    },
}  # fmt: skip
_LAST = {
    "en": r"(?:last|this past|this last) (?:week's )?{day}(?! week)|on {day} last week|{day} of last week"
    r"|{day} last week",
    "de": r"(?:am )?(?:letzte[nmr]?|vergangene[nmr]?|vorige[nmr]?) {day}",
    "fr": r"{day} (?:dernier|passé)",
    "es": r"(?:el )?(?:pasado {day}|{day} pasado)",
}
_AFTER_NUMBER = {"en": "st|nd|rd|th", "de": r"\.", "fr": "er", "es": "º"}
_ON = {
    "en": r"(?:on )?{day}(?:'s)?",
    "de": r"(?:am |vom )?{day}",
    "fr": r"(?:de |ce )?{day}",
    "es": r"(?:el |del )?{day}",
}


@dataclass(frozen=True)
class Day:
    """A day as named: *ago* days before the message, a *weekday*, or a *day* and *month*."""

    span: tuple[int, int]
    ago: int | None = None
    part: str = ""
    weekday: int | None = None
    last: bool = False
    day: int | None = None
    month: int | None = None
    year: int | None = None


def _one_of(words: Iterable[str]) -> str:
    return "(?:" + "|".join(sorted(map(re.escape, words), key=len, reverse=True)) + ")"


@dataclass(frozen=True)
class _Patterns:
    """The patterns of one language."""

    dated: tuple[re.Pattern[str], ...]
    last: re.Pattern[str]
    weekday: re.Pattern[str]
    relative: re.Pattern[str]


def names_of(language: str) -> list[str]:
    """Return the weekdays of *language*, Monday first."""
    return _WEEKDAYS[language]


@lru_cache(maxsize=4)
def _months(language: str) -> dict[str, int]:
    return {m: n for n, m in enumerate(_MONTHS[language], 1)} | _SHORT_MONTHS[language]


@lru_cache(maxsize=4)
def _weekdays(language: str) -> dict[str, int]:
    return {d: n for n, d in enumerate(_WEEKDAYS[language])} | _SHORT_WEEKDAYS[language]


@lru_cache(maxsize=4)
def _patterns(language: str) -> _Patterns:
    month, weekday = _one_of(_months(language)), _one_of(_WEEKDAYS[language])
    before = rf"(?:(?P<w>{_one_of(_weekdays(language))})\.?,?\s(?:the |den |dem |le |el |der )?)?"
    number, year = r"(?P<d>3[01]|[12]\d|0?[1-9])", r"(?:,?\s(?:de |del )?(?P<y>20\d\d)(?!\d))?"
    flags = re.IGNORECASE
    dated = (
        re.compile(rf"\b{before}{number}(?:{_AFTER_NUMBER[language]})?\s(?:of |de )?(?P<m>{month})\b{year}", flags),
        re.compile(rf"\b{before}(?P<m>{month})\.?\s(?:the )?{number}(?:st|nd|rd|th)?(?!\d|[:%]\d|%){year}", flags),
        re.compile(rf"\b{before}{number}[./](?P<m>1[0-2]|0?[1-9])(?:\.|/)?(?P<y>20\d\d|\d\d)?(?![\d%])", flags),
    )
    return _Patterns(
        dated if language in ("de", "fr", "es") else dated[:2],
        re.compile(rf"(?<!\w)(?:{_LAST[language].replace('{day}', weekday)})(?!\w)", flags),
        re.compile(rf"(?<!\w)(?:{_ON[language].replace('{day}', weekday)})(?!\w)", flags),
        re.compile(rf"(?<![\w-]){_one_of(_RELATIVE[language])}(?!\w)", flags),
    )


# "Two weeks ago today", "heute vor zwei Wochen".
_COUNTS = {
    "en": listed("a one two three four five six seven eight nine ten"),
    "de": listed("einem einer zwei drei vier fünf sechs sieben acht neun zehn"),
    "fr": listed("un une deux trois quatre cinq six sept huit neuf dix"),
    "es": listed("un una dos tres cuatro cinco seis siete ocho nueve diez"),
}
_AGO = {
    "en": r"{n} (?:days?|weeks?) ago (?:today|yesterday)|(?:today|yesterday) {n} (?:days?|weeks?) ago",
    "de": r"(?:heute|gestern) (?:genau )?vor {n} (?:tage?n?|wochen?)",
    "fr": r"il y a {n} (?:jours?|semaines?) (?:aujourd'hui|jour pour jour|hier)"
    r"|(?:aujourd'hui|hier),? il y a {n} (?:jours?|semaines?)",
    "es": r"hace {n} (?:días?|semanas?) (?:hoy|ayer)|(?:hoy|ayer),? hace {n} (?:días?|semanas?)",
}
_A_WEEK = re.compile(r"\b(?:weeks?|wochen?|semain|seman)", re.IGNORECASE)
_A_DAY_MORE = re.compile(r"\b(?:yesterday|gestern|hier|ayer)\b", re.IGNORECASE)


@lru_cache(maxsize=4)
def _ago(language: str) -> re.Pattern[str]:
    number = rf"(?:\d{{1,2}}|{'|'.join(_COUNTS[language])})"
    return re.compile(rf"(?<!\w)(?:{_AGO[language].replace('{n}', number)})(?!\w)", re.IGNORECASE)


def _days_ago(said: str, language: str) -> int:
    """How many days before the message: its one number, in days or weeks."""
    one = next(w for w in re.findall(r"\w+", said.casefold()) if w.isdigit() or w in _COUNTS[language])
    count = int(one) if one.isdigit() else max(1, _COUNTS[language].index(one))
    return count * (7 if _A_WEEK.search(said) else 1) + bool(_A_DAY_MORE.search(said))


def read(plain: str, language: str) -> Iterator[Day]:
    """Yield the days that *plain* text names, each once."""
    taken: list[tuple[int, int]] = []
    for day in _named(plain, language):
        start, end = day.span
        if not any(start < e and s < end for s, e in taken):
            taken.append(day.span)
            yield day


def _named(plain: str, language: str) -> Iterator[Day]:
    """The days named, the surest first, some of them twice."""
    patterns = _patterns(language)
    for match in _ago(language).finditer(plain):
        yield Day(match.span(), ago=_days_ago(match.group(), language))
    for dated in patterns.dated:
        for match in dated.finditer(plain):
            yield _dated(match, language)
    for last, pattern in ((True, patterns.last), (False, patterns.weekday)):
        for match in pattern.finditer(plain):
            word = next(d for d in _WEEKDAYS[language] if d in match.group().casefold())
            yield Day(match.span(), weekday=_WEEKDAYS[language].index(word), last=last)
    for match in patterns.relative.finditer(plain):
        ago, part = _RELATIVE[language][match.group().casefold()]
        yield Day(match.span(), ago=ago, part=part)


def _dated(match: re.Match[str], language: str) -> Day:
    month = match.group("m").casefold()
    year = int(match.group("y")) if match.group("y") else None
    return Day(
        match.span(),
        day=int(match.group("d")),
        month=int(month) if month.isdigit() else _months(language)[month],
        year=year + 2000 if year is not None and year < 100 else year,
        weekday=_weekdays(language).get((match.group("w") or "").casefold()),
    )


def date_of(day: Day, near: date) -> date | None:
    """Return the date of a *day* with a month, in the year nearest to *near*."""
    years = [day.year] if day.year else [near.year, near.year - 1, near.year + 1]
    found = []
    for year in years:
        try:
            found.append(date(year, day.month or 0, day.day or 0))
        except ValueError:
            continue
    return min(found, key=lambda d: abs((d - near).days), default=None)


def local(moment: datetime, zone: str | None) -> datetime:
    """Return *moment* as the clock in *zone* shows it."""
    try:
        return moment.astimezone(ZoneInfo(zone)) if zone else moment
    except (KeyError, ValueError, OSError):
        return moment
