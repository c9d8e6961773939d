"""A small story to plan for: one interview, two people, told with few words."""

from datetime import datetime

from afterword import plan
from afterword.model import (
    Company,
    FollowUpMark,
    Happening,
    Interview,
    Opportunity,
    Person,
    Profile,
    Settings,
    Situation,
)

START, END = "2026-10-14T13:00:00-07:00", "2026-10-14T13:45:00-07:00"


def moment(text):
    return datetime.fromisoformat(text)


def person(person_id="ana", **known):
    defaults = {"name": person_id.title(), "email": f"{person_id}@acme.example"}
    return Person(id=person_id, opportunity_id="job", **{**defaults, **known})


def interview(interview_id="first", start=START, end=END, people=("ana",), **known):
    return Interview(
        id=interview_id, opportunity_id="job", started_at=moment(start), ended_at=moment(end), people=people, **known
    )


def happening(event, at, **known):
    return Happening(id=f"{event}-{at}", opportunity_id="job", event=event, at=moment(at), **known)


def situation(*, people=None, interviews=None, region="US-CA", zone="America/Los_Angeles", language="en", **known):
    settings = known.pop("settings", Settings())
    stage = known.pop("stage", "interviewing")
    return Situation(
        profile=Profile(region=region, time_zone=zone),
        settings=settings,
        company=Company(id="acme", name="Acme"),
        opportunity=Opportunity(
            id="job",
            company_id="acme",
            company="Acme",
            title="Engineer",
            region=region,
            time_zone=zone,
            language=language,
            stage=stage,
        ),
        people=tuple(people if people is not None else [person()]),
        interviews=tuple(interviews if interviews is not None else [interview()]),
        **known,
    )


def steps(story, now="2026-10-14T18:00:00-07:00"):
    """Return the plan by kind and first person: "status_1 ana"."""
    return {f"{f.kind} {' '.join(f.people)}".strip(): f for f in plan.follow_ups(story, moment(now))}


def mark(story, key, event, at, **known):
    """Return *story* with a mark on the step *key*."""
    step = steps(story)[key]
    made = FollowUpMark(
        id=f"m{len(story.marks)}", opportunity_id="job", follow_up_id=step.id, event=event, at=moment(at), **known
    )
    return situation_with(story, marks=(*story.marks, made))


def situation_with(story, **changed):
    from msgspec.structs import replace

    return replace(story, **changed)
