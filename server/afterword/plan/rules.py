"""The date rules: number, unit, reason and source; `Settings.rules` overrides a number by the rule's id."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.model import Value

LARGEST = 365


class Rule(Value, frozen=True, kw_only=True):
    """A default that the person can change; *number* counts *unit*."""

    number: int
    unit: str
    why: str
    source: str


RULES: Mapping[str, Rule] = {
    "TY24": Rule(
        number=24, unit="hours", source="university career services; TU Delft; Iowa State",
        why="A thank-you within a day, not in the first hour, never at night.",
    ),
    "ST-PROMISE+2BD": Rule(
        number=2, unit="business days", source="candidate.so; PowerToFly; indeed.com",
        why="One to two business days of grace after the last promised day.",
    ),
    "ST-NONE+7BD": Rule(
        number=7, unit="business days", source="Georgetown; USC; journalismjobs.com; fr.indeed.com (about 10 days)",
        why="Nothing usable was promised: five to seven business days are usual.",
    ),
    "ST2+5BD": Rule(
        number=5, unit="business days", source="candidate.so; USC; careery.pro",
        why="A second message about a week after the first; never a third.",
    ),
    "CONN+1D..3BD": Rule(
        number=3, unit="business days", source="marketing blogs; HR agencies advise to wait until the process ends",
        why="From the day after the interview and after the thank-you; some advise to wait until the process ends.",
    ),
    "REJ+2BD": Rule(
        number=2, unit="business days", source="candidate.so",
        why="A reply to a rejection within two business days; everything else is cancelled.",
    ),
    "OFFER24": Rule(
        number=24, unit="hours", source="university career services",
        why="An offer is acknowledged within a day, even when the answer takes longer.",
    ),
    "OFFER-1BD": Rule(
        number=1, unit="business days", source="university career services",
        why="A reminder for yourself, one business day before your answer is due.",
    ),
    "CAP2": Rule(
        number=2, unit="messages", source="candidate.so; careery.pro; TNT; one at most: Synerfac",
        why="At most two questions about the status per round, fewer if you choose; then only a graceful close.",
    ),
    "CLOSE+5BD": Rule(
        number=5, unit="business days", source="careery.pro; candidate.so",
        why="A graceful close after the second message, then nothing more.",
    ),
    "NOSHOW0": Rule(
        number=2, unit="hours", source="recruiters' advice on missed calls",
        why="They did not come: a factual line on the same day, without blame.",
    ),
    "WITHDRAW0": Rule(
        number=0, unit="business days", source="university career services",
        why="Withdrawing on the same business day is fair to everybody.",
    ),
    "REPLY1": Rule(
        number=1, unit="business days", source="common courtesy",
        why="A message of theirs is answered within one business day.",
    ),
    "REFERRER1": Rule(
        number=1, unit="business days", source="university career services",
        why="Who referred you hears from you after the interview and after the outcome.",
    ),
}  # fmt: skip


def number(rules: Mapping[str, int], rule: str) -> int:
    """Return the person's number for *rule*, else the default; out-of-range ones are cut."""
    return min(max(rules.get(rule, RULES[rule].number), 0), LARGEST)


def amount(count: int, unit: str) -> str:
    """Return "2 business days", "1 business day"."""
    return f"{count} {unit[:-1] if count == 1 else unit}"
