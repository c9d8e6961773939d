"""The calendar (RFC 5545, RFC 7986): each open follow-up as an event with an alarm, and invitations as rounds.

Events, not to-dos, because Google Calendar leaves VTODO out. Times are UTC, so that no reader needs our zones.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from afterword.calendar import DAY_ENDS, DAY_STARTS, zone
from afterword.exchange.parcel import Application, Parcel
from afterword.exchange.words import ask, line, moment
from afterword.model import OPEN_STATES, FollowUp

if TYPE_CHECKING:
    from icalendar import Alarm, Calendar, Event

    from afterword.exchange.invitation import Place
    from afterword.exchange.parts import Part
    from afterword.exchange.reading import Context, Proposal, Reading
    from afterword.model import ImportRow

NAME = "afterword.ics"
CONTENT_TYPE = "text/calendar; charset=utf-8"
LASTS = timedelta(minutes=15)
MORNING = timedelta(hours=9)
AGAIN = timedelta(hours=1)
# What is needless once they have written.
HEARD = ("status_1", "status_2", "close")
OURS = "@afterword.localhost"
FEW = 20  # events; a file of more is a whole calendar, of which only what looks like an interview is read
MOST = 500  # interviews of one file
EVENTS = 20_000
_TITLE = re.compile(r"^SUMMARY[^:\n]{0,200}:(.*)$", re.IGNORECASE | re.MULTILINE)


def write(parcel: Parcel) -> bytes:
    """Return the calendar of all applications."""
    calendar = _calendar()
    for application in parcel.applications:
        for step in application.plan:
            if step.state in OPEN_STATES:
                calendar.add_component(_event(step, application, parcel))
    written: bytes = calendar.to_ical()
    return written


def _calendar() -> Calendar:
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//Afterword//EN")
    calendar.add("method", "PUBLISH")
    calendar.add("name", "Afterword")
    calendar.add("x-wr-calname", "Afterword")
    calendar.add("refresh-interval", AGAIN, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT1H")
    return calendar


def _event(step: FollowUp, application: Application, parcel: Parcel) -> Event:
    from icalendar import Event

    now, opportunity = parcel.now.astimezone(UTC), application.situation.opportunity
    link = f"{parcel.home}/applications/{opportunity.id}"
    title = _summary(step, application)
    event = Event()
    event.add("uid", f"{step.id}@afterword.localhost")
    event.add("dtstamp", now)
    # A later file always wins over an earlier one; a count of changes would go down with an undo.
    event.add("sequence", int(now.timestamp()) // 60)
    event.add("summary", title)
    event.add("description", f"{line(step.why)}\n{_where(step, application)}\n{link}")
    event.add("url", link)
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    event.add("status", "TENTATIVE" if step.projected else "CONFIRMED")
    event.add("categories", ["Afterword"])
    _place(event, step, parcel.now.astimezone(_zone(application)), title)
    return event


def _place(event: Event, step: FollowUp, here: datetime, title: str) -> None:
    """Set an event at its target; one whose day is over stands on today, so that it does not vanish."""
    if step.target.astimezone(here.tzinfo).date() < here.date():
        event.add("dtstart", here.date())
        event.add("duration", timedelta(days=1))
        event.add_component(_alarm(MORNING, title))
    else:
        event.add("dtstart", step.target.astimezone(UTC))
        event.add("duration", LASTS)
        event.add_component(_alarm(_rings(step.target, here.tzinfo), title))


def _rings(target: datetime, where: tzinfo | None) -> timedelta:
    """Return when to ring, counted from *target*: at once, or the evening before when it falls into the person's night.

    Mail can be written then and sent later; nobody is woken for it.
    """
    local = target.astimezone(where)
    if DAY_STARTS <= local.time() <= DAY_ENDS:
        return timedelta(0)
    day = local.date() if local.time() > DAY_ENDS else local.date() - timedelta(days=1)
    return datetime.combine(day, DAY_ENDS, where).astimezone(UTC) - target.astimezone(UTC)


def _alarm(after: timedelta, title: str) -> Alarm:
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", after)
    return alarm


def _zone(application: Application) -> tzinfo:
    """Return where the person themself is, whose today counts."""
    profile = application.situation.profile
    return zone(profile.time_zone, profile.region)[0]


def _summary(step: FollowUp, application: Application) -> str:
    situation = application.situation
    words = f"{ask(step, situation.people)} ({line(situation.opportunity.company)})"
    if step.projected and step.kind in HEARD:
        return f"{words}, if you have not heard"
    return f"Late: {words}" if step.state == "late" else words


def _where(step: FollowUp, application: Application) -> str:
    words = f"{line(application.situation.opportunity.title)}. Best {moment(step.target)}"
    if step.state == "blocked_no_address":
        return f"{words}. No address is known yet."
    return f"{words}, at the latest {moment(step.latest)}."


def read(body: bytes, context: Context) -> Reading:
    """Return the interviews of a calendar: the newest version of each, and a row for every event left out."""
    from afterword.exchange import encodings, parts
    from afterword.exchange.invitation import Place
    from afterword.exchange.reading import Reading, skipped

    file = parts.calendar(encodings.text(body))
    head = file.head
    place = Place(file.zones, head.text("X-WR-TIMEZONE") or None, head.text("METHOD").upper(), context)
    found: dict[str, tuple[tuple[int, str], Proposal]] = {}
    rows: list[ImportRow] = []
    for event in file.events[:EVENTS]:
        why = _needless(event, len(file.events), len(found))
        proposed = why or _proposed(event, place)
        if isinstance(proposed, str):
            rows.append(skipped(f"event {event.number}", proposed, _title_of(event)))
        else:
            _newest(found, proposed, rows)
    if len(file.events) > EVENTS:
        rows.append(skipped(f"events {EVENTS + 1} to {len(file.events)}", "There are too many events in this file."))
    if not file.events:
        rows.append(skipped("the file", "There is no event in it."))
    return Reading(format="ics", proposals=tuple(p for _, p in found.values()), rows=tuple(rows))


def _needless(event: Part, count: int, taken: int) -> str | None:
    """Say why an event need not be read any further, at little cost."""
    from afterword.exchange.naming import SIGN

    if OURS in event.raw[:20_000] and OURS in event.text("UID"):
        return "It is a reminder of Afterword."
    if count > FEW and not SIGN.search(event.raw[:20_000]):
        return "It does not look like an interview."
    return "There are too many interviews in this file." if taken >= MOST else None


def _proposed(event: Part, place: Place) -> Proposal | str:
    from afterword.exchange.invitation import SURE, proposal

    proposed = proposal(event, place)
    if isinstance(proposed, str) or place.method or proposed.confidence >= SURE - 0.1:
        return proposed
    return "It does not look like an interview." if not event.first("ATTENDEE") else proposed


def _newest(found: dict[str, tuple[tuple[int, str], Proposal]], proposed: Proposal, rows: list[ImportRow]) -> None:
    """Keep the newest version of an event (RFC 5546, 2.1.5)."""
    from afterword.exchange.reading import Round, skipped

    if not isinstance(proposed.what, Round):
        return
    version = (proposed.what.sequence, proposed.what.stamp)
    known = found.get(proposed.key)
    older = proposed if known and version < known[0] else known[1] if known else None
    if older:
        rows.append(skipped(older.where, "A newer version of it is in this file.", older.label))
    if older is not proposed:
        found[proposed.key] = version, proposed


def _title_of(event: Part) -> str:
    """Return the title as it stands: reading a whole event takes too long for one that is left out."""
    found = _TITLE.search(event.raw[:20_000])
    return line(found[1].replace("\\,", ","))[:200] if found else ""
