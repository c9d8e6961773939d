"""English: days and hours as people type them, and as a letter tells them."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.hours import Slot
from afterword.drafts.languages.en.letters import day
from afterword.drafts.languages.en.mending import MONTHS

STARTS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
NEAR = {"today": 0, "tomorrow": 1, "tmrw": 1, "tmr": 1}
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_CLOCK = r"(?P<h{0}>\d{{1,2}})(?:[:.](?P<m{0}>\d\d))? ?(?P<p{0}>[ap]\.?m\b\.?)?"
DAY = re.compile(
    r"\b(?P<name>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|today|tomorrow|tmrw?)\b\.?(?:,? (?:the )?(?P<number>(?:1[3-9]|2\d|3[01])(?= ?[ap]\.?m\b)|\d{1,2})(?:st|nd|rd|th)?\b(?! ?(?:(?<!1[3-9] )(?<!1[3-9])(?<!2\d )(?<!2\d)(?<!3[01] )(?<!3[01])[ap]\.?m|[:.]\d|to\b|-)))?",
    re.IGNORECASE,
)
DATED = re.compile(
    rf"\b(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<m>{_MONTH})|(?P<m2>{_MONTH}) (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?)\b(?!:)",
    re.IGNORECASE,
)
OR = re.compile(
    r"(?:(?<!\d) (?:or|and|but)| (?:or|but)|(?<=\d) and(?! \d))(?: also)? (?=.*\b(?:mon|tue|wed|thu|fri|sat|sun|tom|any|not|morn|after|eve|\d))",
    re.IGNORECASE,
)
REFUSED = re.compile(
    r"\b(?:not?(?! (?:before|b4))|never|except|busy|unavailable|can't|cannot|cant|can not|impossible|off|away|bad)\b",
    re.IGNORECASE,
)
BETWEEN = re.compile(rf"{_CLOCK.format(1)} ?(?:-|–|to|and|till?|until) ?{_CLOCK.format(2)}\b", re.IGNORECASE)
AFTER = re.compile(rf"\b(?:after|aft|from|past|not (?:before|b4)) {_CLOCK.format(1)}", re.IGNORECASE)
BEFORE = re.compile(rf"\b(?:before|b4|bef|until|till?|by) {_CLOCK.format(1)}", re.IGNORECASE)
AT = re.compile(
    r"(?:\bat |@ ?)(?P<h1>\d{1,2})(?:[:.](?P<m1>\d\d))? ?(?P<p1>[ap]\.?m\b\.?)?|\b(?P<h2>\d{1,2})(?:[:.](?P<m2>\d\d)| ?(?=[ap]\.?m\b)) ?(?P<p2>[ap]\.?m\b\.?)?",
    re.IGNORECASE,
)
PARTS = (
    (
        "morning",
        re.compile(
            r"\bmorning|(?<!\bI )(?<!\d)(?<!\d )\bam\b(?= *(?:$|[.,;)/]|or\b|and\b))|\b(?:before|b4|until|till?|by) (?:noon|lunch\w*|midday)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "afternoon",
        re.compile(
            r"\bafternoon|(?<!\d)(?<!\d )\bpm\b(?= *(?:$|[.,;)/]|or\b|and\b))|\bafter (?:noon|lunch\w*|midday)\b",
            re.IGNORECASE,
        ),
    ),
    ("evening", re.compile(r"\bevening", re.IGNORECASE)),
    ("all_day", re.compile(r"\ball day|\banytime|\bany time|\bwhole day", re.IGNORECASE)),
)
CAN = re.compile(
    r"\b(?:can|could|free|available|works?|suits?|have time|fine|ok|okay|possible|good for me)\b", re.IGNORECASE
)
PHONE = re.compile(
    r"\b(?:phone|call|telephone|ring)\b[^.;]{0,20}\b(?:fine|ok|okay|too|also|works|possible|good)\b|\b(?:also|happy|fine) (?:by|on|to|with) (?:the )?(?:phone|talk by phone|call)\b|\bor by phone\b",
    re.IGNORECASE,
)
_PARTS = {
    "morning": "in the morning",
    "afternoon": "in the afternoon",
    "evening": "in the evening",
    "all_day": "at any time",
}
OR_WORD = "or"
# How the hour of a talk of the same day is told; without words the day is told with its date.
TODAY = "today at {}"
# A day that was named for the decision, as it stands after "You had mentioned".
NAMED = re.compile(
    rf"\b(?:the )?(?:(?:early|mid|late|end of|beginning of|start of)[ -])(?:{'|'.join(MONTHS)})\b|\b(?:{'|'.join(MONTHS)}) \d{{1,2}}\b|\b\d{{1,2}}(?:th|st|nd|rd)? (?:{'|'.join(MONTHS)})\b",
    re.IGNORECASE,
)


def month(typed: str) -> int:
    """Return the number of a month."""
    return next((i for i, m in enumerate(MONTHS, 1) if m.startswith(typed[:3])), 0)


def told(slot: Slot, region: str) -> str:
    """Return "Thursday 12 March after 2:00 p.m."."""
    clock = [_clock(h, m, region) for h, m in slot.hours]
    hours = {"between": "between {} and {}", "after": "after {}", "before": "before {}", "at": "at {}"}.get(
        slot.how, ""
    )
    after = hours.format(*clock) if hours else _PARTS.get(slot.part, "")
    return f"{day(slot.day, region, True)} {after}".strip()


def _clock(hour: int, minute: int, region: str) -> str:
    if region.startswith(("US", "CA", "PH")):
        if (hour, minute) == (12, 0):
            return "noon"
        return f"{hour % 12 or 12}:{minute:02} {'a.m.' if hour < 12 else 'p.m.'}"
    return f"{hour}:{minute:02}"


def named(words: str) -> str:
    """Return "early April", "the end of May", as it stands after "You had mentioned"."""
    match = NAMED.search(words)
    if not match:
        return ""
    found = re.sub(r"^(?=end of|beginning of|start of)", "the ", match[0].lower().replace("-", " "))
    return re.sub(rf"\b(?:{'|'.join(MONTHS)})\b", lambda m: m[0].capitalize(), found)
