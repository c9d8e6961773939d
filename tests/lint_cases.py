"""Occasions for the lint, from the invented interviews in `tables/lint.json`."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

from afterword import lint
from afterword.model import (
    Company,
    Debrief,
    Fact,
    Happening,
    Interview,
    Line,
    Occasion,
    Opportunity,
    Person,
    Post,
    Profile,
    Settings,
    Situation,
)

TABLE = json.loads((Path(__file__).parent / "tables" / "lint.json").read_text("utf-8"))
CHANNELS = {"connection_note": "linkedin_invitation", "text": "text_message"}


def occasion(row):
    told = TABLE["contexts"][row["context"]]
    language = told["lang"]
    people = tuple(
        Person(id=key, opportunity_id="o", name=p["name"], role=p["role"], address=p["address"])
        for key, p in told["people"].items()
    )
    situation = Situation(
        profile=_profile(told, row),
        settings=Settings(),
        company=Company(id="c", name=told["company"][0], aliases=tuple(told["company"][1:])),
        opportunity=Opportunity(
            id="o",
            company_id="c",
            company=told["company"][0],
            title=told["role"],
            description=told["ad"],
            language=language,
        ),
        people=people,
        interviews=(_interview(told, row),),
        happenings=tuple(_happening(n, e) for n, e in enumerate(told["events"])),
    )
    return Occasion(
        kind=row.get("kind", "thank_you"),
        channel=CHANNELS.get(row.get("channel", "email"), row.get("channel", "email")),
        at=datetime.fromisoformat(row.get("send_at", told["at"])),
        situation=situation,
        interview=situation.interviews[0],
        people=tuple(p for p in people if p.id == row.get("to", "I1")),
        post=_post(told, row),
        pipeline=tuple(Company(id=name, name=name) for name in told["applications"]),
    )


def _profile(told, row):
    facts = tuple(Fact(id=f"P{n}", text=text) for n, text in enumerate(told["facts"], 1))
    return Profile(
        name=told["user"], tone=told["tone"], facts=facts, language=told["lang"], employers=tuple(told["employers"]),
        samples=tuple(row.get("samples", ())),
    )  # fmt: skip


def _interview(told, row):
    ticked = row.get("ticked")
    return Interview(
        id="i", opportunity_id="o", started_at=datetime.fromisoformat(told["start"]),
        ended_at=datetime.fromisoformat(told["end"]), time_zone=told["tz"], people=tuple(told["people"]), notes=told["notes"],
        lines=(Line(id="L1", text=ticked, **{row.get("tick", "private"): True}),) if ticked else (),
        debrief=tuple(Debrief(person_id=key, **answers) for key, answers in told["debrief"].items()), promised=told["promised"],
    )  # fmt: skip


def _happening(number, event):
    decide_by = event.get("decide_by")
    return Happening(
        id=f"h{number}", opportunity_id="o", event=event["type"], at=datetime.fromisoformat(event["at"]),
        words=event["words"], decide_by=datetime.fromisoformat(decide_by) if decide_by else None,
    )  # fmt: skip


def _post(told, row):
    seen = row.get("post_inline") or told["posts"].get(row.get("post"))
    return (
        Post(id="post", company_id="c", title=seen["title"], text=seen["text"], author=seen["author"]) if seen else None
    )


def check(row):
    return lint.check(
        row["text"], occasion(row), subject=row.get("subject"), others=row.get("others", ()),
        attachments=row.get("attachments", False),
    )  # fmt: skip
