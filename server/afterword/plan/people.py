"""Who can be reached, where they are, and who gets a message."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Literal

from afterword.calendar import Calendar, calendar, region_parts, within, zone
from afterword.model import Interview, Person, Situation, Value

# Mailboxes that no person reads; replies to them are lost or answered by a program.
SYSTEM_BOX = re.compile(
    r"^[^@]*(?:no[._-]?reply|do[._-]?not[._-]?reply|donotrespond|nepasrepondre|ne-pas-repondre|noresponder|no-responder|"
    r"keine-?antwort|mailer-daemon|postmaster|bounces?|auto[._-]?confirm|automated|notifications?|alerts?)\b[^@]*@"
    r"|@(?:[\w-]+\.)*(?:greenhouse-mail\.io|myworkday\.com|successfactors\.(?:com|eu)|icims\.com|taleo\.net)$",
    re.IGNORECASE,
)
LARGE_PANEL = 6


@dataclass(frozen=True)
class Place:
    """Where a recipient is: their business days and their clock; *note* says what was not known."""

    calendar: Calendar
    zone: tzinfo
    note: str | None = None

    def local(self, moment: datetime) -> datetime:
        """Return *moment* on the recipient's clock."""
        return within(moment).astimezone(self.zone)

    def day(self, moment: datetime) -> date:
        """Return the recipient's day of *moment*."""
        return self.local(moment).date()


class Recipient(Value, frozen=True, kw_only=True):
    """How one interviewer hears from you: a note of their own, through the coordinator, or ask first."""

    person_id: str
    how: Literal["own_note", "through_coordinator", "ask"]
    why: str
    through: str | None = None


def place(situation: Situation, person: Person | None = None) -> Place:
    """Return where *person* is: what is known of them, else of the opportunity, else of the candidate."""
    known = [p for p in (person, situation.opportunity, situation.profile) if p and (p.region or p.time_zone)]
    region = next((p.region for p in known if p.region), None)
    # Somebody else's clock is theirs only within one country.
    country = region_parts(known[0].region)[0] if known else ""
    clocks = [p.time_zone for p in known if p.time_zone and region_parts(p.region)[0] == country]
    where, note = zone(known[0].time_zone or next(iter(clocks), None) if known else None, region)
    days = calendar(region)
    return Place(days, where, "; ".join(n for n in (days.note, note) if n) or None)


def reachable(person: Person) -> bool:
    """Tell whether an address is known that a person reads."""
    email = (person.email or "").strip()
    return bool(("@" in email and not SYSTEM_BOX.search(email)) or person.phone or person.profile_url)


def present(situation: Situation, interview: Interview) -> list[Person]:
    """Return the people of a round, in the order they were listed."""
    known = {person.id: person for person in situation.people}
    return [known[i] for i in dict.fromkeys(interview.people) if i in known]


def candidates(situation: Situation, interview: Interview | None) -> list[Person]:
    """Return who could get the one message of a step, best first."""
    here = present(situation, interview) if interview else []
    everybody = [*here, *(p for p in situation.people if p not in here and p.kind != "referrer")]
    go_between = [p for p in everybody if p.kind == "coordinator"] + [p for p in everybody if p.kind == "recruiter"]
    rest = [p for p in everybody if p not in go_between]
    ordered = [*(p for p in go_between if reachable(p)), *rest, *go_between]
    return [*(p for p in ordered if reachable(p)), *(p for p in ordered if not reachable(p))]


def go_between(situation: Situation) -> Person | None:
    """Return the coordinator or recruiter who can be reached, if any."""
    known = [p for kind in ("coordinator", "recruiter") for p in situation.people if p.kind == kind and reachable(p)]
    return next(iter(known), None)


def recipients(situation: Situation, interview: Interview) -> tuple[Recipient, ...]:
    """Return how each person of a round hears from you."""
    people = present(situation, interview)
    through = go_between(situation)
    large = len(people) > LARGE_PANEL
    return tuple(_recipient(person, through, large, people) for person in people)


def _recipient(person: Person, through: Person | None, large: bool, people: Iterable[Person]) -> Recipient:
    if reachable(person) and not large:
        return Recipient(person_id=person.id, how="own_note", why=f"A note of their own reaches {person.name}.")
    if through and through.id != person.id:
        why = "The panel was large" if large else f"No address of {person.name} is known"
        return Recipient(
            person_id=person.id, how="through_coordinator", through=through.id,
            why=f"{why}: ask {through.name} to pass your thanks on.",
        )  # fmt: skip
    if reachable(person):
        return Recipient(person_id=person.id, how="own_note", why=f"A note of their own reaches {person.name}.")
    colleague = next((p.name for p in people if reachable(p)), None)
    ways = f"How can {person.name} be reached? Add an address" + (
        f", or a line in {colleague}'s note." if colleague else "."
    )
    return Recipient(person_id=person.id, how="ask", why=ways)
