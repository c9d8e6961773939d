"""An event of a calendar as a round: when, with whom, how, and for which application."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import NamedTuple

from afterword.exchange.attendees import People, people
from afterword.exchange.mailboxes import is_me
from afterword.exchange.moments import When, lasts, when
from afterword.exchange.parts import Part
from afterword.exchange.reading import Context, Proposal, Round, key
from afterword.exchange.words import block, line
from afterword.model import InterviewChannel

LONGEST = timedelta(hours=12)
USUAL = timedelta(hours=1)
SURE = 0.6
# What an interview is called; in a title it is enough, in a text it speaks for it.
SIGN = re.compile(
    r"\b(?:interview\w*|phone ?screen\w*|screening|recruiter|recruiting|hiring (?:manager|team)|candidate|"
    r"candidacy|on-?site|"
    r"final round|(?:first|second|third|final|next|1st|2nd|3rd) (?:round|stage)|case study|take-?home|panel|"
    r"vorstellungsgespräch\w*|bewerbungsgespräch\w*|kennenlern\w*|erstgespräch|zweitgespräch|bewerbung\w*|probearbeit\w*|"
    r"entretien\w*|recrutement|candidature|entrevista\w*|candidatura|proceso de selección|reclutador\w*)\b",
    re.IGNORECASE,
)
_VIDEO = re.compile(
    r"zoom\.us|teams\.(?:microsoft|live)\.com|meet\.google|webex\.com|whereby\.com|skype|hirevue|chime\.aws|gotomeet|"
    r"\b(?:video\s?(?:call|chat|interview|konferenz|gespräch)?|zoom|microsoft teams|google meet|visio\w*|"
    r"videollamada)\b",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"\b(?:phone|telephone|call you|telefon\w*|anruf\w*|téléphon\w*|appel|teléfono|telefónica|llamada)\b|"
    r"^\s*\+?[\d ()/.-]{7,20}\s*$",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"^[ \t*•-]*(?:job(?: title)?|position|role|stelle|stellenbezeichnung|poste|intitulé du poste|puesto|"
    r"vacante|requisition|opening)"
    r"\s*[:：]\s*([^\n]{2,150})$",
    re.IGNORECASE | re.MULTILINE,
)
_COMPANY = re.compile(
    r"^[ \t*•-]*(?:company|employer|organi[sz]ation|unternehmen|firma|arbeitgeber|entreprise|société|"
    r"empresa)\s*[:：]\s*([^\n]{2,100})$",
    re.IGNORECASE | re.MULTILINE,
)
_IN_SUMMARY = re.compile(
    r"\b(?:interview|gespräch|vorstellungsgespräch|entretien|entrevista|screen)\b\s*(?:for|zur stelle|als|für|"
    r"pour le poste de|"
    r"para el puesto de|para|[:–|-])\s*(?:the\s+|die\s+)?(.{2,120}?)(?=\s+(?:with|mit|avec|con|at|bei|chez|"
    r"en)\s|\s*[|@(–]|\s+-\s|$)",
    re.IGNORECASE,
)
_AT = re.compile(
    r"(?:\s(?:at|bei|chez)\s+|@\s*)((?:[\w&.'’-]+\s?){1,5}?)(?=\s+(?:with|mit|avec|con|on|am|for|als)\b|\s*[|,(:–]|\s-\s|$)"
)
_WITH = re.compile(
    r"^(?:.{0,60}?\binterview|gespräch|entretien|entrevista)\s+(?:with|mit|avec|con)\s+((?:[\w&.'’-]+ ?){1,4})$",
    re.IGNORECASE,
)
# "Interview with Crumb: Night Baker - Sam", "Vorstellungsgespräch Bäckerin - Sam", "… for the Night Baker position".
_WITH_FIRST = re.compile(
    r"^(?:.{0,40}?\b(?:interview|screen|call)|gespräch|entretien|entrevista)\s+(?:with|mit|avec|"
    r"con)\s+((?:[\w&.'’-]+ ?){1,3}):",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"\b(?:with|mit|avec|con)\s[^:]{2,60}:\s*(.{3,120}?)(?=\s+[-–|]\s|\s*[(|]|$)", re.IGNORECASE)
_BARE = re.compile(
    r"^\w{0,20}(?:gespräch|interview|entretien|entrevista)\s+(?!mit\b|with\b|avec\b|con\b|am\b|on\b|le\b|el\b|bei\b|at\b)"
    r"([^\W\d_].{2,120}?)(?=\s+[-–|]\s|\s*[(|@]|\s(?:bei|at|chez|with|mit|avec|con)\s|$)",
    re.IGNORECASE,
)
_FOR_POSITION = re.compile(
    r"\b(?:for|zu|zur|für)\s(?:the|our|die|unsere)\s(?:(?:position|role|stelle)\s(?:of|as|als)\s(?:an?\s)?)?([^.,:\n]{3,80}?)\s(?:position|role|opening|stelle|job)\b",
    re.IGNORECASE,
)
_NO_TITLE = re.compile(
    r"(?:(?:first|second|third|final|next|1st|2nd|3rd|initial|erste\w*|zweite\w*)\s)?(?:round|confirmation|invitation|invite|schedule|"
    r"details|request|reminder|availability|call|interview|gespräch|runde|bestätigung|einladung|with|mit|day|today|tomorrow|\d)\b",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"^\s*([^<>/:|]{2,60}?)\s*(?:<>|<->|↔|⇄|<=>| x | // )\s*([^<>/:|]{2,60}?)\s*(?:[:|–(].*|\s-\s.*)?$"
)
_JUNK = re.compile(r"-::~:~::~.*?(?:::~:~::-|\Z)|_{20,}.*?(?:_{20,}|\Z)", re.DOTALL)
_CANCELLED = re.compile(r"^\s*(?:cancel+ed|abgesagt|annulé|cancelad[oa])\b[\s:–-]*", re.IGNORECASE)
_PREFIX = re.compile(
    r"^\s*(?:cancel+ed|updated|invitation|accepted|abgesagt|aktualisiert|einladung|annulé|invitación)\s*:\s*", re.I
)


class Place(NamedTuple):
    """What all events of one file share."""

    zones: Mapping[str, Part]
    zone: str | None
    method: str
    context: Context


def proposal(event: Part, place: Place) -> Proposal | str:
    """Return what an event proposes, or why it proposes nothing."""
    start = when(event.first("DTSTART"), place.zones, place.zone, place.context.time_zone)
    if start is None:
        return "It says no time that can be read."
    if place.method in ("REPLY", "COUNTER", "REFRESH", "DECLINECOUNTER"):
        return "It is an answer to an invitation, not one."
    summary, text = line(event.text("SUMMARY"))[:300], _text(event)
    words = f"{summary}\n{text}"
    who = people(event, words, place.context)
    sure = confidence(summary, text, who, start, place)
    meeting = _round(event, start, who, place, words)
    return Proposal(
        key=_key(event, start, place),
        what=meeting,
        label=_PREFIX.sub("", summary) or "An event without a title",
        where=f"event {event.number}",
        confidence=sure,
        chosen=sure >= SURE and not _ask(start),
        evidence=_evidence(summary, text),
        ask=_ask(start),
        note=start.note or ("It repeats; only the first one is taken." if event.first("RRULE") else None),
        company=_company(summary, text, who, place.context.me),
        title=_title(summary, text, {place.context.me.casefold(), *(p.name.casefold() for p in who.met)}),
        domains=who.domains,
        about=f"{words}\n{event.text('LOCATION')}"[:20_000],
    )


def _round(event: Part, start: When, who: People, place: Place, words: str) -> Round:
    ends = _ends(event, start, place)
    series = when(event.first("RECURRENCE-ID"), place.zones, place.zone, place.context.time_zone)
    local = start.local or (datetime(start.day.year, start.day.month, start.day.day) if start.day else None)  # noqa: DTZ001
    cancelled = place.method == "CANCEL" or event.text("STATUS").upper() == "CANCELLED"
    return Round(
        starts=start.moment,
        ends=start.moment + ends if start.moment else None,
        local=local.isoformat("T", "minutes")
        if local and not start.day
        else local.date().isoformat()
        if local
        else None,
        time_zone=None if start.zone in ("UTC", "Etc/UTC", "GMT") else start.zone,
        minutes=int(ends.total_seconds() // 60),
        channel=channel(event.text("LOCATION"), words),
        place=line(event.text("LOCATION"))[:300] or None,
        people=who.met,
        left_out=who.left_out,
        cancelled=cancelled or bool(_CANCELLED.match(event.text("SUMMARY"))),
        sequence=sequence(event),
        stamp=event.text("DTSTAMP") or event.text("LAST-MODIFIED"),
        series=key("ics", event.text("UID")) if series and event.text("UID") else None,
        instance=series.moment if series else None,
    )


def sequence(event: Part) -> int:
    """Return how often an event was changed."""
    written = event.text("SEQUENCE")
    return int(written) if written.isdecimal() and len(written) < 10 else 0


def _ends(event: Part, start: When, place: Place) -> timedelta:
    end = when(event.first("DTEND"), place.zones, place.zone, place.context.time_zone)
    long: timedelta | None = None
    if end and end.moment and start.moment:
        long = end.moment - start.moment
    elif end and end.local and start.local:
        long = end.local - start.local
    elif event.text("DURATION"):
        long = lasts(event.text("DURATION"))
    return long if long and timedelta(0) < long <= LONGEST else USUAL


def _key(event: Part, start: When, place: Place) -> str:
    """Return what stays the same in every version of an event; one without UID is known by its title and time."""
    uid, instance = event.text("UID"), event.text("RECURRENCE-ID")
    if not uid:
        return key("ics", event.text("SUMMARY"), start.moment or start.local or start.day, place.context.name)
    return key("ics", uid, instance) if instance else key("ics", uid)


def _text(event: Part) -> str:
    """Return what an event says, without the blocks that calendars add; from its HTML where it has no plain text."""
    from afterword.page import plain

    text = event.text("DESCRIPTION")
    if not text or text.lstrip()[:1] == "<":
        text = plain((event.text("X-ALT-DESC") or text)[:200_000])
    if "<br" in text or "</" in text:
        text = plain(text[:200_000])
    return block(_JUNK.sub("\n", text[:100_000]))[:50_000]


def confidence(summary: str, text: str, who: People, start: When, place: Place) -> float:
    """Return how sure it is that an event is an interview with these people."""
    sure = 0.3
    sure += 0.35 if SIGN.search(summary) else 0.2 if SIGN.search(text[:5000]) else 0.0
    sure += 0.15 if who.met else 0.0
    sure += 0.1 if place.method in ("REQUEST", "CANCEL") else 0.0
    sure += 0.1 if who.by_program or who.domains else 0.0
    sure -= 0.2 if start.day else 0.0
    return round(min(max(sure, 0.1), 0.95), 2)


def _ask(start: When) -> str | None:
    if start.day:
        return "It says a day but no time. When does it begin, and in which time zone?"
    return None if start.moment else "It says a time but no zone. In which time zone is it?"


def channel(location: str, words: str) -> InterviewChannel:
    """Return how one meets: by the place where it says so, else by the words."""
    for text in (location, words[:10_000]):
        if _VIDEO.search(text):
            return "video"
        if _PHONE.search(text):
            return "phone"
    return "onsite" if len(location.strip()) > 5 and "http" not in location else "other"


def _evidence(summary: str, text: str) -> str:
    from afterword.text import sentences

    said = next((s for s in sentences(text[:5000]) if SIGN.search(s)), "")
    return summary if SIGN.search(summary) or not said else said[:400]


def _title(summary: str, text: str, names: set[str]) -> str | None:
    """Return the job's title: behind its label, else out of the event's title; a name is none."""
    if found := _TITLE.search(text):
        return line(found[1]).strip(" *")
    bare = _PREFIX.sub("", summary)
    for source, patterns in ((bare, (_IN_SUMMARY, _BEHIND, _BARE)), (text[:3000], (_FOR_POSITION,))):
        for pattern in patterns:
            found = pattern.search(source)
            title = line(found[1]).strip(" -:|–") if found else ""
            if len(title) > 2 and title.casefold() not in names and not _NO_TITLE.match(title):
                return title
    return None


def _company(summary: str, text: str, who: People, me: str) -> str | None:
    if found := _COMPANY.search(text):
        return line(found[1]).strip(" *")
    if found := _BETWEEN.match(_PREFIX.sub("", summary)):
        sides = [side.strip() for side in found.groups() if side and not is_me(side, "", me, ())]
        return sides[0] if len(sides) == 1 and sides[0] not in {p.name for p in who.met} else None
    names = {person.name.casefold() for person in who.met}
    for pattern in (_AT, _WITH, _WITH_FIRST):
        for source in (summary, *text.splitlines()[:3]):
            found = pattern.search(source[:300])
            name = found[1].strip(" .,") if found else ""
            if (
                name[:1].isupper()
                and name.casefold() not in names
                and not SIGN.search(name)
                and not is_me(name, "", me, ())
            ):
                return name
    return None
