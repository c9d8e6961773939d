"""Tell which time expressions are about hearing back, and which belong to something else."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from afterword.calendar import Calendar, shift

from .combining import together
from .promises import Table
from .reading import Asked, Time
from .units import Days, unit

FAR_DAYS = 150
LONGEST_WAIT = 400
# Of oneself people say other things than of hearing back; of an employer hardly anything else when asked just that.
STRANGE, STRANGE_OF_OTHERS = 2, 5
BEGINS = "They named only when it will begin."
# "The raise cycle is in March" speaks of that cycle, "next week are the holidays" of those.
BE = r"(?:is|are|takes?|ist|sind|dauert|est|sont|prend|dure|es|son|tarda|dura)"
IS_LEFT = re.compile(rf"\b{BE}(?: (?:on|in|at|am|im|in der|en|au|le|la|el|about|etwa|environ|unos|unas))? ?$")
IS_RIGHT = re.compile(rf"^ ?{BE}\b")
Verdict = Literal["keep", "drop", "foreign", "doubt"]


@dataclass(frozen=True)
class Around:
    """What stands to the left and the right of a time in its clause, and the whole clause."""

    left: str
    right: str
    clause: str


def heard(
    text: str, group: list[Time], found: list[Time], asked: Asked, *, rough: bool, adds: bool
) -> tuple[Days | None, Verdict]:
    """Return the days that *group* covers and whether to keep them; rough notes have to speak of hearing.

    *adds*: something was kept already, which this may add to.
    """
    group = [time for time in group if time.unit != "gone"]
    if not group:
        return None, "drop"
    around = _around(text, group, found, asked.table)
    days = together(group)
    if days and not days.past and _begins(text, group, found, around, asked.table):
        return replace(days, question=days.question or BEGINS), "keep"
    carried = _carried(text, group, found, around.left, asked.table)
    owner = _owner(around, asked.table, rough=rough, adds=adds, carried=carried)
    if owner != "keep":
        return None, owner
    if (
        days is None
        or days.past
        or (days.last - asked.on).days > LONGEST_WAIT
        or _is_last_years(group, days, around, asked)
    ):
        return None, "doubt"
    return _bounded(text, group, days, around, asked)


def _begins(text: str, group: list[Time], found: list[Time], around: Around, words: Table) -> bool:
    """Tell whether a time is when their answer begins: "once she is back on the 14th we will decide"."""
    rest = text[group[-1].end : _next_start(text, group, found)]
    return bool(words.expression("once").search(around.left) and words.expression("hear").search(rest))


def _carried(text: str, group: list[Time], found: list[Time], left: str, words: Table) -> bool:
    """Tell whether the words after a time hang their answer on it: "four weeks in committee, then a letter comes"."""
    sentence = re.split(r"[.;!?](?:\s|$)", text[group[-1].end : _next_start(text, group, found)])[0]
    after = words.expression("carried").search(sentence)
    return bool(after and words.expression("hear").search(sentence)) and not words.expression("tasks").search(left)


def _next_start(text: str, group: list[Time], found: list[Time]) -> int:
    return min((time.start for time in found if time.start >= group[-1].end), default=len(text))


def _owner(around: Around, words: Table, *, rough: bool, adds: bool, carried: bool) -> Verdict:
    """Tell whether a time belongs to hearing back: "foreign" to something of the candidate's, "doubt" to a task."""
    hear = words.expression("hear")
    if rough and not _spoken(around, words, adds=adds):
        return "drop"
    if words.expression("at_least").search(around.right):
        return "doubt"
    since = words.expression("behind").search(around.left) and not words.expression("no_later").search(around.left)
    if since or words.expression("trailing").search(around.right):
        return "drop"
    if carried and not words.expression("mine").search(around.clause):
        return "keep"
    if words.expression("asks_me").search(around.clause):
        return "foreign"
    if words.expression("others").search(around.left) and not words.expression("receives").search(around.clause):
        return "foreign"
    if words.expression("tasks").search(around.left) and not hear.search(around.left):
        return "doubt"
    if words.task_behind.search(around.right) and not hear.search(around.clause):
        return "doubt"
    if words.expression("topics").search(around.clause) and not hear.search(around.clause):
        return "foreign"
    # Who speaks of hearing back says little else: "their conference is in two weeks" is about something.
    strange = STRANGE if words.expression("mine").search(around.clause) else STRANGE_OF_OTHERS
    if IS_LEFT.search(around.left) or IS_RIGHT.search(around.right):
        strange = 1
    if not hear.search(around.clause) and words.strange(f"{around.left} {around.right}") >= strange:
        return "doubt"
    return "keep"


def _spoken(around: Around, words: Table, *, adds: bool) -> bool:
    """Tell whether a clause speaks of hearing, or *adds* to one that did: "worst case Monday", "so the 30th"."""
    alone = not (around.left + around.right).strip()
    if adds and (alone or words.expression("latest").search(around.left)):
        return True
    return bool(words.expression("hear").search(around.clause) or words.quoting.search(around.left))


def _bounded(text: str, group: list[Time], days: Days, around: Around, asked: Asked) -> tuple[Days | None, Verdict]:
    """Return what a "before", "after" or "not" makes of *days*; a day that is only the earliest promises nothing."""
    words, left = asked.table, around.left
    if words.expression("no_later").search(left):
        return days, "keep"
    after_all = words.expression("after_all").search(text, group[-1].end)
    if group[-1].unit == "before_holiday" and after_all:
        return unit("after_holiday")(group[-1].said, 0), "keep"
    if not words.expression("conditional").search(left):
        if words.expression("not_before").search(left):
            return None, "doubt"
        until = words.expression("until").search(around.clause) and _denied(around, words)
        if until or words.expression("not_until").search(left):
            return replace(days, question=days.question or BEGINS), "keep"
        if words.expression("not_").search(left):
            return None, "drop"
    if (days.kind == "before" or words.expression("before").search(left)) and _denied(around, words):
        return None, "doubt"
    if words.expression("before").search(left):
        if after_all:
            return replace(days, question="They named before and after."), "keep"
        # "Before two weeks are out" is the same as "within".
        return (days if days.kind == "count" else _before(days, asked.calendar)), "keep"
    # "From Monday to Wednesday" has an end.
    ends = re.match(rf" ?(?:{words.to})\b", text[group[0].end :]) if len(group) > 1 else None
    if words.expression("after").search(left) and not ends:
        return None, "doubt"
    return days, "keep"


def _denied(around: Around, words: Table) -> bool:
    """Tell whether nothing is to come before a time: "before mid-November they cannot say anything"."""
    return bool(words.expression("nothing").search(around.right))


def _before(days: Days, calendar: Calendar) -> Days:
    """Return the last business day before *days* begin; before an end is up to that end."""
    last = calendar.on_or_before(days.last if days.ends else shift(days.start or days.last, -1))
    return replace(days, first=min(days.first, last), last=last, rule=f"before {days.rule}", kind="before")


def _is_last_years(group: list[Time], days: Days, around: Around, asked: Asked) -> bool:
    """Tell whether a month is rather the last one: "they moved in March"."""
    if group[-1].unit != "named_month" or asked.table.expression("hear").search(around.clause):
        return False
    return (days.last - asked.on).days > FAR_DAYS or bool(asked.table.expression("past").search(around.clause))


def _around(text: str, group: list[Time], found: list[Time], words: Table) -> Around:
    start, end = group[0].start, group[-1].end
    low = max((t.end for t in found if t.end <= start and t not in group), default=0)
    high = min((t.start for t in found if t.start >= end and t not in group), default=len(text))
    boundary = words.expression("boundary")
    low = max((m.end() for m in boundary.finditer(text, low, start)), default=low)
    stop = boundary.search(text, end, high)
    high = stop.start() if stop else high
    high = end + _before_a_condition(text[end:high], words)
    return Around(text[low:start], text[end:high], text[low:high])


def _before_a_condition(right: str, words: Table) -> int:
    """Return where a condition begins that is theirs: a promise that hangs on something is a promise still."""
    condition = words.expression("conditional").search(right)
    if not condition or any(words.expression(name).search(right[condition.start() :]) for name in ("hear", "mine")):
        return len(right)
    return condition.start()
