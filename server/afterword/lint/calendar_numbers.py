"""Numbers that the calendar of an occasion supports: dates and clock times, lengths, and how long ago."""

from __future__ import annotations

from afterword.lint.days import local
from afterword.lint.facts import Facts


def minutes_of(facts: Facts) -> frozenset[float]:
    """Return how many minutes the interviews took, rounded as people do."""
    lengths = [(i.ended_at - i.started_at).total_seconds() / 60 for i in facts.interviews]
    return frozenset(float(m) for n in lengths for m in (n, *(round(n / step) * step for step in (5, 10, 15, 30))))


def counts_of(facts: Facts) -> frozenset[float]:
    """Return numbers of anything: the year, how many people there are, how many days and weeks have gone."""
    now, situation = facts.occasion.at, facts.situation
    found: set[float] = {now.year, now.year + 1, now.year - 1, len(facts.recipients)}
    if situation:
        found.add(len(situation.people))
    for interview in facts.interviews:
        since = (local(now, interview.time_zone).date() - local(interview.started_at, interview.time_zone).date()).days
        weeks = (since // 7, round(since / 7))
        working = range(since * 5 // 7 - 1, since * 5 // 7 + 2)
        found |= {since, *weeks, len(interview.people), *working}
    return frozenset(float(n) for n in found)


def dates_of(facts: Facts) -> frozenset[float]:
    """Return days of the month, and hours, of the interviews and of what happened since."""
    moments = [local(m, i.time_zone) for i in facts.interviews for m in (i.started_at, i.ended_at)]
    for happening in facts.situation.happenings if facts.situation else ():
        moments += [m for m in (happening.at, happening.decide_by) if m]
    return frozenset(float(n) for m in moments for n in (m.day, m.month, m.year, m.hour, m.hour % 12, m.minute))
