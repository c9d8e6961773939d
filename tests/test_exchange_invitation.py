"""Invitations of each dialect, as rounds."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest

from afterword.exchange.reading import Round
from incoming import calendar, event, reading

OUTLOOK_ZONE = """BEGIN:VTIMEZONE
TZID:Customized Time Zone
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE""".replace("\n", "\r\n")
ANA = 'ORGANIZER;CN="Okafor, Ana (HR)":mailto:ana.okafor@crumb.example'
BO = "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Bo Lind:MAILTO:bo@crumb.example"
SAM = "ATTENDEE;CN=Sam Frame;RSVP=TRUE:mailto:sam@mail.example"


def only(body: str, **known):
    found = reading("invite.ics", body, **known)
    assert len(found.proposals) == 1, found.rows
    return found.proposals[0]


def names(what: Round) -> list[str]:
    return [p.name for p in what.people]


ZONES = [
    ("DTSTART:20261020T080000Z", "", "2026-10-20T08:00:00+00:00", None),
    ("DTSTART;TZID=Europe/Berlin:20261020T100000", "", "2026-10-20T10:00:00+02:00", "Europe/Berlin"),
    ("DTSTART;TZID=W. Europe Standard Time:20261020T100000", "", "2026-10-20T10:00:00+02:00", "Europe/Berlin"),
    ('DTSTART;TZID="Eastern Standard Time":20261020T100000', "", "2026-10-20T10:00:00-04:00", "America/New_York"),
    ('DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin, Bern":20261020T100000', "", "2026-10-20T10:00:00+02:00", "Europe/Amsterdam"),
    ("DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Paris:20261020T100000", "", "2026-10-20T10:00:00+02:00", "Europe/Paris"),
    ("DTSTART;TZID=Customized Time Zone:20261020T100000", OUTLOOK_ZONE, "2026-10-20T10:00:00+02:00", "Europe/Berlin"),
    ("DTSTART;TZID=Customized Time Zone:20261027T100000", OUTLOOK_ZONE, "2026-10-27T10:00:00+01:00", "Europe/Berlin"),
    ("DTSTART:20261020T100000", "X-WR-TIMEZONE:Europe/Madrid", "2026-10-20T10:00:00+02:00", "Europe/Madrid"),
]  # fmt: skip


@pytest.mark.parametrize(("start", "head", "moment", "zone"), ZONES)
def test_a_time_is_read_in_its_zone(start, head, moment, zone):
    what = only(calendar(event(ANA, start=start), head=head)).what
    assert (what.starts, what.time_zone) == (datetime.fromisoformat(moment), zone)


@pytest.mark.parametrize(("start", "local"), [
    ("DTSTART:20261020T100000", "2026-10-20T10:00"),
    ("DTSTART;TZID=Nowhere/Land:20261020T100000", "2026-10-20T10:00"),
    ("DTSTART;VALUE=DATE:20261020", "2026-10-20"),
])  # fmt: skip
def test_a_time_without_a_zone_is_asked_never_guessed(start, local):
    found = only(calendar(event(ANA, start=start)))
    assert (found.what.starts, found.what.local, found.chosen) == (None, local, False)
    assert found.ask


def test_outlook_names_are_turned_round_and_rooms_robots_and_oneself_left_out():
    room = "ATTENDEE;CUTYPE=RESOURCE;CN=Rye:mailto:rye@crumb.example"
    google_room = "ATTENDEE;CN=Berlin-3-Oven (6):mailto:c_188@resource.calendar.google.com"
    robot = "ATTENDEE;CN=Greenhouse:mailto:schedule@ghcalendar.io"
    declined = "ATTENDEE;PARTSTAT=DECLINED;CN=Cy Ng:mailto:cy@crumb.example"
    bare = "ATTENDEE;CN=dora.vale@crumb.example:mailto:dora.vale@crumb.example"
    what = only(calendar(event(ANA, BO, SAM, room, google_room, robot, declined, bare))).what
    assert names(what) == ["Ana Okafor", "Bo Lind", "Dora Vale"]
    assert [p.email for p in what.people][:2] == ["ana.okafor@crumb.example", "bo@crumb.example"]
    assert len(what.left_out) == 5


def test_who_is_not_of_the_company_is_the_candidate_even_unnamed():
    me = "ATTENDEE;CN=frame77:mailto:frame77@gmail.com"
    what = only(calendar(event(ANA, BO, me)), me="").what
    assert names(what) == ["Ana Okafor", "Bo Lind"]


def test_a_program_that_invites_is_nobody_and_names_stand_in_the_text():
    found = only(calendar(event(
        "ORGANIZER;CN=Guide:mailto:no-reply@guide.co", SAM,
        "DESCRIPTION:Company: Crumb & Co\\nJob title: Night Baker\\n\\nInterviewers:\\n- Ana Okafor (Head of Bread)\\n"
        "- Bo Lind\\, Baker\\n\\nPortal: https://app.guide.co/x",
    )))  # fmt: skip
    assert [(p.name, p.role, p.email) for p in found.what.people] == [
        ("Ana Okafor", "Head of Bread", None),
        ("Bo Lind", "Baker", None),
    ]
    assert (found.company, found.title, found.domains) == ("Crumb & Co", "Night Baker", ())


DIALECTS = [
    (  # a booking page
        "Sam Frame and Ana Okafor", ["ORGANIZER;CN=Ana Okafor:mailto:ana@crumb.example", SAM,
        "DESCRIPTION:Event Name\\n30 Minute Recruiter Screen\\n\\nLocation: This is a Google Meet web conference."],
        (None, None, ["Ana Okafor"], "video"),
    ),
    (  # a recruiting program, through a connected calendar, without the candidate's name
        "Interview with Crumb: Senior Data Engineer - Sam Frame", ["ORGANIZER;CN=Crumb Recruiting:mailto:schedule@ghcalendar.io",
        "ATTENDEE;CN=frame@gmail.com:mailto:frame@gmail.com", "ATTENDEE;CN=Ana Okafor:mailto:ana.okafor@crumb.example",
        "ATTENDEE;CN=Zurich-4-Oven (8) [Zoom]:mailto:crumb_1884@resource.calendar.google.com",
        "DESCRIPTION:10:00 AM - 10:45 AM CEST\\tTechnical interview\\nInterviewer: Ana Okafor (Staff Engineer)\\n"
        "11:00 AM - 11:45 AM CEST\\tManager chat\\nInterviewer: Bo Lind (Engineering Manager)"],
        ("Crumb", "Senior Data Engineer", ["Ana Okafor", "Bo Lind"], "other"),
    ),
    (  # a portal that makes the file itself
        "Crumb Onsite Interview: Product Manager", ["ORGANIZER;CN=Guide:mailto:calendar@guide.co", SAM,
        "DESCRIPTION:Your interview with Crumb\\n\\nMeet Ana Okafor\\, VP Product\\nMeet Bo Lind\\, Product Designer"],
        ("Crumb", "Product Manager", ["Ana Okafor", "Bo Lind"], "other"),
    ),
    (  # Outlook in German, names not in quotes
        "Vorstellungsgespräch Bäcker (m/w/d) - Sam Frame", ["ORGANIZER;CN=Müller, Jürgen:mailto:juergen.mueller@brot.example", SAM,
        "ATTENDEE;CN=Maes, Lotte (Personal):mailto:lotte.maes@brot.example", "ATTENDEE;CN=KR 3.12 Besprechungsraum:mailto:kr312@brot.example",
        "LOCATION:Microsoft Teams-Besprechung"],
        (None, "Bäcker", ["Jürgen Müller", "Lotte Maes"], "video"),
    ),
    (  # French, family names in capitals
        "Entretien - Boulanger", ["ORGANIZER;CN=Élise MARTIN:mailto:e.martin@pain.example", "LOCATION:3 rue du Four\\, Lyon",
        "DESCRIPTION:Vous rencontrerez Paul Durand (Responsable production) et Élise Martin."],
        (None, "Boulanger", ["Élise Martin", "Paul Durand"], "onsite"),
    ),
    (  # a schedule with names below the times
        "Crumb <> Sam Frame: Interview", ["ORGANIZER;CN=Crumb:mailto:no-reply@ashbyhq.com",
        "DESCRIPTION:Coding Interview\\n2:00 PM - 3:00 PM\\nBo Lind\\, Staff Engineer\\n\\nSystem Design\\n3:00 PM - 4:00 PM\\nAna Okafor\\, Principal Engineer"],
        ("Crumb", None, ["Bo Lind", "Ana Okafor"], "other"),
    ),
    (  # a large firm's program
        "Interview: R-1234 Night Baker", ["ORGANIZER;CN=Workday:mailto:crumb@myworkday.com", "ATTENDEE;CN=Frame, Sam:mailto:sam@mail.example",
        "DESCRIPTION:You are scheduled for an interview for the R-1234 Night Baker position with: Ana Okafor\\, Bo Lind."],
        (None, "R-1234 Night Baker", ["Ana Okafor", "Bo Lind"], "other"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("summary", "lines", "read"), DIALECTS)
def test_each_program_has_its_dialect(summary, lines, read):
    found = only(calendar(event(*lines, summary=summary)))
    assert (found.company, found.title, names(found.what), found.what.channel) == read
    assert found.confidence >= 0.8


def test_the_text_tells_roles_and_the_organizer_then_only_arranges():
    what = only(calendar(event(ANA, BO, "DESCRIPTION:You will meet Bo Lind (Head Baker)."))).what
    assert [(p.name, p.role, p.kind) for p in what.people] == [
        ("Ana Okafor", None, "coordinator"), ("Bo Lind", "Head Baker", "interviewer"),
    ]  # fmt: skip


def test_googles_block_and_outlooks_html_are_no_text_of_theirs():
    google = event(ANA, "DESCRIPTION:With Bo Lind\\n-::~:~::~:~:~::-\\nInterview with Evil Robot\\n-::~:~::~:~:~::-")
    assert names(only(calendar(google)).what) == ["Ana Okafor"]
    outlook = event(ANA, "X-ALT-DESC;FMTTYPE=text/html:<html><body><p>Interviewers: Bo Lind, Cy Ng</p></body></html>")
    assert names(only(calendar(outlook)).what) == ["Ana Okafor", "Bo Lind", "Cy Ng"]


@pytest.mark.parametrize(("line", "channel"), [
    ("LOCATION:https://zoom.us/j/1", "video"), ("LOCATION:Microsoft Teams Meeting", "video"),
    ("LOCATION:+49 30 1234567", "phone"), ("LOCATION:Mill Lane 4, Ghent", "onsite"),
    ("DESCRIPTION:We will call you.", "phone"), ("COMMENT:x", "other"),
])  # fmt: skip
def test_how_one_meets(line, channel):
    assert only(calendar(event(ANA, line))).what.channel == channel


def test_the_newest_version_of_an_event_wins_whatever_its_place():
    old, new = event(ANA, "SEQUENCE:1"), event(ANA, BO, "SEQUENCE:2", start="DTSTART:20261021T080000Z")
    for order in ((old, new), (new, old)):
        found = reading("x.ics", calendar(*order))
        assert [p.what.starts.day for p in found.proposals] == [21]
        assert "newer version" in found.rows[0].why


def test_a_cancelled_event_and_one_of_a_series_say_so():
    assert only(calendar(event(ANA), method="CANCEL")).what.cancelled
    assert only(calendar(event(ANA, "STATUS:CANCELLED"))).what.cancelled
    series = reading(
        "x.ics",
        calendar(
            event(ANA, "RRULE:FREQ=WEEKLY"),
            event(ANA, "RECURRENCE-ID:20261027T080000Z", start="DTSTART:20261028T080000Z"),
        ),
    )
    first, moved = series.proposals
    assert "repeats" in first.note
    assert moved.what.series == first.key != moved.key
    assert moved.what.instance == datetime(2026, 10, 27, 8, tzinfo=UTC)


def test_an_answer_to_an_invitation_and_our_own_reminders_are_none():
    assert not reading("x.ics", calendar(event(ANA), method="REPLY")).proposals
    ours = reading("x.ics", calendar(event(uid="fu_thank_you@afterword.localhost", summary="Thank Ana")))
    assert (ours.proposals, ours.rows[0].why) == ((), "It is a reminder of Afterword.")


def test_a_whole_calendar_of_ten_thousand_events_is_read_quickly_and_every_one_told_of():
    events = [event(uid=f"{n}@x", summary="Dentist" if n % 100 else "Interview with Crumb") for n in range(10_000)]
    start = time.perf_counter()
    found = reading("all.ics", calendar(*events, method=""))
    assert time.perf_counter() - start < 20
    assert (len(found.proposals), len(found.rows)) == (100, 9900)


def test_ten_thousand_interviews_stop_at_a_bound():
    found = reading("all.ics", calendar(*(event(uid=f"{n}@x") for n in range(2000)), method=""))
    assert len(found.proposals) == 500
    assert found.rows[-1].why == "There are too many interviews in this file."


BROKEN = [
    "BEGIN:VCALENDAR", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR",
    calendar("BEGIN:VEVENT\r\nDTSTART:99999999T999999Z\r\nSUMMARY:Interview\r\nEND:VEVENT"),
    calendar(event("ATTENDEE", "ORGANIZER;;;=:x", "DESCRIPTION", ";:", "RRULE:FREQ=SECONDLY", "DTEND:00010101T000000Z")),
    calendar(event(start="DTSTART;TZID=../../etc/passwd:20261020T100000")),
    calendar(event("BEGIN:VALARM", "TRIGGER:x", "SUMMARY:owned")),
    calendar(event("DURATION:P99999999999D")), "BEGIN:VCALENDAR\r\n" + "BEGIN:VEVENT\r\n" * 5000,
    calendar(event(f"SUMMARY:{'x' * 300_000}")), calendar(event(*["ATTENDEE:mailto:a@b.example"] * 5000)),
]  # fmt: skip


@pytest.mark.parametrize("body", BROKEN)
def test_a_broken_calendar_breaks_nothing(body):
    reading("x.ics", body)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_any_encoding_is_read(encoding):
    body = calendar(event("ORGANIZER;CN=Zoë Müller:mailto:zoe@crumb.example")).encode(encoding)
    assert names(reading("x.ics", body).proposals[0].what) == ["Zoë Müller"]


def test_lines_end_as_they_like_and_blank_ones_do_not_matter():
    body = calendar(event(BO)).replace("\r\n", "\n\n").replace("CN=Bo Lind", "CN=Bo \n Lind")
    assert names(only(body).what) == ["Bo Lind"]
