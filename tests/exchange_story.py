"""A small application to carry to other programs: one round, two people, and names that try to do harm."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from hypothesis import strategies as st
from msgspec import structs

from afterword.exchange import Application, Outgoing, Parcel, write
from afterword.model import Company, FollowUp, Interview, Line, Opportunity, Person, Profile, Settings, Situation

NOW = datetime.fromisoformat("2026-10-15T12:00:00+00:00")
HOME = "http://afterword.localhost:4747"
HOSTILE = (
    "Ana\r\nBEGIN:VEVENT\r\nSUMMARY:owned",
    "Okafor, Ada; \\ \\n Dr.",
    '=HYPERLINK("https://evil.example","click")',
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "\t-2+3",
    "＝1＋1",
    "דנה \u202eלוי\u202c",
    "👩🏽‍🚀" * 30,
    "<script>alert(1)</script> & <b>Co</b>",
    "](javascript:alert(1)) `x` **y** # z",
    "\x00\x07\u2028\u2029\x85\ufeff\ud800x",
    "é" * 200,
    "",
    " ",
)
anything = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=120))


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def in_brussels(text: str) -> datetime:
    return moment(text).astimezone(ZoneInfo("Europe/Brussels"))


def step(kind="thank_you", target="2026-10-16T09:00:00+02:00", state="upcoming", **known):
    at = in_brussels(target)
    return FollowUp(**{
        "id": f"fu_{kind}", "kind": kind, "opportunity_id": "job", "people": ("ana",), "earliest": at, "target": at,
        "latest": at, "state": state, "why": "Because.", "rule": "TY24", **known,
    })  # fmt: skip


def application(*plan, company="Crumb & Co", title="Night Baker", name="Ana Peeters", zone="Europe/Brussels", **known):
    situation = Situation(
        profile=Profile(time_zone=zone),
        settings=Settings(),
        company=Company(id="crumb", name=company),
        opportunity=Opportunity(id="job", company_id="crumb", company=company, title=title, stage="interviewing"),
        people=(Person(id="ana", opportunity_id="job", name=name, role="Head Baker", email="ana@crumb.example"),),
        interviews=(
            Interview(
                id="first",
                opportunity_id="job",
                started_at=moment("2026-10-14T08:00:00+00:00"),
                ended_at=moment("2026-10-14T08:45:00+00:00"),
                time_zone="Europe/Brussels",
                channel="video",
                people=("ana",),
                lines=(
                    Line(id="1", text="The rye is never the problem.", person_id="ana"),
                    Line(id="2", text="Her son is ill.", private=True),
                    Line(id="3", text="They buy the mill next door.", private=True, confidential=True),
                ),
            ),
        ),
    )
    return Application(situation=situation, plan=plan, **known)


def advertised(given: Application, **known) -> Application:
    situation = given.situation
    changed = structs.replace(situation, opportunity=structs.replace(situation.opportunity, **known))
    return structs.replace(given, situation=changed)


def met(given: Application, **known) -> Application:
    situation = given.situation
    person = structs.replace(situation.people[0], **known)
    return structs.replace(given, situation=structs.replace(situation, people=(person,)))


def sent(format: str, *applications: Application, **known) -> Outgoing:
    return write(format, Parcel(**{"now": NOW, "home": HOME, "applications": applications, **known}))


def text(format: str, *applications: Application, **known) -> str:
    return sent(format, *applications, **known).body.decode()
