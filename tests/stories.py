"""Small invented interviews, from which occasions are made."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from afterword import drafts
from afterword.model import (
    Company,
    Debrief,
    Fact,
    Happening,
    Interview,
    Occasion,
    Opportunity,
    Person,
    Post,
    Profile,
    Settings,
    Situation,
)

DAY = datetime(2026, 3, 10, 10, 0, tzinfo=UTC)
SAID, HANDLE = "the starter dies on Mondays because nobody feeds it on Sunday", "the cold proof"
MINE = "At Hollis we fed it twice on Sundays."


def person(name="Nora Finch", **more):
    given = {"address": "first_name", "email": "nora@bread.example", "role": "Head Baker"} | more
    return Person(id=given.pop("id", "p1"), opportunity_id="o", name=name, **given)


def story(
    *, people=None, notes="", debrief=None, language="en", region="GB", tone="neutral", facts=("Baked nights at Hollis for 3 years",),
    promised=None, channel="video", title="Baker", ad="Bread and viennoiserie, early shifts.", name="Tom Reed", happenings=(),
):  # fmt: skip
    people = tuple(people or (person(),))
    answers = (
        (Debrief(person_id=people[0].id, said=SAID, handle=HANDLE, mine=MINE),) if debrief is None else tuple(debrief)
    )
    interview = Interview(
        id="i", opportunity_id="o", started_at=DAY, ended_at=DAY + timedelta(hours=1), time_zone="UTC", channel=channel,
        people=tuple(p.id for p in people), notes=notes, lines=drafts.cut(notes, people), debrief=answers, promised=promised,
    )  # fmt: skip
    return Situation(
        profile=Profile(name=name, tone=tone, facts=tuple(Fact(id=f"P{i}", text=t) for i, t in enumerate(facts, 1))),
        settings=Settings(),
        company=Company(id="c", name="Crumb & Co"),
        opportunity=Opportunity(
            id="o", company_id="c", company="Crumb & Co", title=title, description=ad, region=region, language=language
        ),
        people=people,
        interviews=(interview,),
        happenings=tuple(happenings),
    )


def occasion(situation, kind="thank_you", *, channel="email", after=timedelta(days=1), who=0, post=None):
    people = () if kind in ("comment", "share") else (situation.people[who],)
    return Occasion(
        kind=kind,
        channel=channel,
        at=DAY + after,
        situation=situation,
        interview=situation.interviews[0],
        people=people,
        post=post,
    )


def happening(event, words=None, **more):
    return Happening(id="h", opportunity_id="o", event=event, at=DAY + timedelta(days=2), words=words, **more)


def post(title, text, author="Nora Finch"):
    return Post(id="post", company_id="c", title=title, text=text, author=author, url="https://bread.example/post")


def with_debrief(situation, **answers):
    [interview] = situation.interviews
    given = (Debrief(person_id=situation.people[0].id, **answers),)
    return replace(situation, interviews=(replace(interview, debrief=given),))
