"""date-mismatch: the day of the talk is another one, or a weekday and a date do not meet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from afterword import text as words_of
from afterword.lint import days
from afterword.lint.days import Day
from afterword.lint.phrases import pattern, table
from afterword.lint.written import Written
from afterword.model import Finding

_TALK = table("about_the_talk")
_NOT_PAST = table("not_about_the_talk")
# These answer something newer than the interview.
_ANSWERS = ("offer_ack", "rejection_reply", "reply", "withdraw", "close", "no_show", "referrer_thanks")
_HOURS = {"morning": (0, 12), "afternoon": (12.1, 18), "evening": (17.1, 24)}


def find(written: Written) -> Iterator[Finding]:
    """Compare the days of the text with the interviews, the events and the calendar."""
    talks = written.facts.interviews
    zone = talks[0].time_zone if talks else None
    now = days.local(written.occasion.at, zone)
    moments = [(days.local(t.started_at, t.time_zone), days.local(t.ended_at, t.time_zone)) for t in talks]
    found = list(days.read(written.plain, written.language))
    yield from _bare(written, now.date())
    met = {written.sentence_at(d.span[0]).start for d in found if moments and _meets(written, d, now, moments)}
    for day in found:
        named = days.date_of(day, now.date()) if day.month else None
        if named and day.weekday is not None and named.weekday() != day.weekday:
            yield written.finding("date-mismatch", "warn", day.span, f"“{{words}}”: that day is a {named:%A}.")
        elif written.public or not moments or written.sentence_at(day.span[0]).start in met:
            continue
        elif _of_the_talk(written, day) and not _meets(written, day, now, moments):
            yield written.finding(
                "date-mismatch", "warn", day.span, f"“{{words}}”: the interview was on {moments[0][0]:%A, %d %B}."
            )


_BARE = {
    "en": r"(?P<w>{w}),? (?:the (?P<d>\d{{1,2}})(?:st|nd|rd|th)?|(?P<e>\d{{1,2}})(?:st|nd|rd|th))",
    "de": r"(?P<w>{w}),? (?:den |dem |der )(?P<d>\d{{1,2}})\.(?P<e>)",
    "fr": r"(?P<w>{w}) (?P<d>\d{{1,2}})(?P<e>)(?! ?(?:h|heures|[:/.]\d))",
    "es": r"(?P<w>{w}) (?P<d>\d{{1,2}})(?P<e>)(?! ?(?:h|horas|[:/.]\d))",
}


def _bare(written: Written, now: date) -> Iterator[Finding]:
    """A weekday and a day without a month: neither the last such date nor the next is that weekday."""
    pattern_of = _BARE[written.language].format(w="|".join(days.names_of(written.language)))
    for match in re.finditer(rf"\b{pattern_of}(?![\d%:])(?! ?(?:de|of|\w{{2,9}}ber\b))", written.plain, re.IGNORECASE):
        number, weekday = int(match["d"] or match["e"]), days.names_of(written.language).index(match["w"].casefold())
        near = [
            now + timedelta(days=n)
            for n in (*range(32), *range(-1, -32, -1))
            if (now + timedelta(days=n)).day == number
        ]
        if near and not any(d.weekday() == weekday for d in near):
            yield written.finding("date-mismatch", "warn", match.span(), f"“{{words}}”: that day is a {near[0]:%A}.")


def _of_the_talk(written: Written, day: Day) -> bool:
    """Say whether the clause around *day* speaks of the talk, and not of what is to come."""
    part = written.sentence_at(day.span[0])
    before = written.plain[part.start : day.span[0]]
    after = written.plain[day.span[1] : part.end]
    if pattern(_NOT_PAST.get(written.language, "")).search(before[-80:] + "\0") or _another_event(written, day):
        return False
    clause = (
        re.split(r"[;:]|, (?:and|but|und|aber|et|mais|y|pero|which|das|die|der) |\band I\b|\bund ich\b", before)[-1]
        + " \0 "
        + re.split(r"[,;:]|\b(?:and|und|et|y)\b", after)[0]
    )
    return bool(pattern(_TALK.get(written.language, "")).search(clause))


def _another_event(written: Written, day: Day) -> bool:
    """A day that the notes name, or the day of the call or letter that is answered."""
    if day.month and _is_told(written, day):
        return True
    if day.weekday is not None and not day.last and not day.month:
        return any(w in days.WEEKDAYS and w in written.plain[slice(*day.span)].casefold() for w in _told(written))
    return day.ago is not None and written.occasion.kind in _ANSWERS


def _is_told(written: Written, day: Day) -> bool:
    """Say whether the notes or what happened since name this day for something that is still to come."""
    now = written.occasion.at.date()
    when = days.date_of(day, now)
    events = written.occasion.situation.happenings if written.occasion.situation else ()
    words = (*written.facts.talk, *(h.words or "" for h in events))
    told = (d for t in words for lang in ("en", written.language) for d in days.read(t[:20_000], lang))
    return bool(when and when > now and any(d.month and days.date_of(d, now) == when for d in told))


def _told(written: Written) -> set[str]:
    return {w for t in written.facts.talk for w in words_of.words(t)}


def _meets(written: Written, day: Day, now: datetime, moments: list[tuple[datetime, datetime]]) -> bool:
    """Say whether *day* is one of the interviews, or of the other events."""
    happened = [h.at for h in written.occasion.situation.happenings] if written.occasion.situation else []
    talked = [start.date() for start, _ in moments]
    others = [days.local(h, None).date() for h in happened]
    if day.month:
        return days.date_of(day, now.date()) in talked + others
    if day.ago is not None:
        when = now.date() - timedelta(days=day.ago)
        if when in others:
            return True
        return any(start.date() == when and _in_part(day.part, start, end) for start, end in moments)
    return any(_is_weekday(day, when, now.date()) for when in talked + others)


def _in_part(part: str, start: datetime, end: datetime) -> bool:
    first, last = _HOURS.get(part, (0, 24))
    return start.hour < last and end.hour + end.minute / 60 >= first


def _is_weekday(day: Day, when: date, now: date) -> bool:
    """Say whether a talk on *when* may be called by the weekday *day* on *now*."""
    return when.weekday() == day.weekday and 0 <= (now - when).days <= (13 if day.last else 60)
