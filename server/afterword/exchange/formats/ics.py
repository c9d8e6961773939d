"""The calendar (RFC 5545, RFC 7986): each open follow-up as an event with an alarm.

Events, not to-dos, because Google Calendar leaves VTODO out. Times are UTC, so that no reader needs our zones.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from afterword.calendar import DAY_ENDS, DAY_STARTS, zone
from afterword.exchange.parcel import Application, Parcel
from afterword.exchange.words import OPEN, ask, line, moment
from afterword.model import FollowUp

if TYPE_CHECKING:
    from icalendar import Alarm, Calendar, Event

NAME = "afterword.ics"
CONTENT_TYPE = "text/calendar; charset=utf-8"
LASTS = timedelta(minutes=15)
MORNING = timedelta(hours=9)
AGAIN = timedelta(hours=1)
# What is needless once they have written.
HEARD = ("status_1", "status_2", "close")


def write(parcel: Parcel) -> bytes:
    """Return the calendar of all applications."""
    calendar = _calendar()
    for application in parcel.applications:
        for step in application.plan:
            if step.state in OPEN:
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
