"""Play the story into an empty home, as a person would through the dashboard."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, cast

from afterword.demo import story
from afterword.desk import Desk
from afterword.model import Correction, Debrief, Fact, Opportunity, PageInView, Profile


def fill(desk: Desk, base: str) -> None:
    """Fill *desk* with the search; the company's site is at *base*."""
    facts = tuple(Fact(id=f"P{i}", text=str(text)) for i, text in enumerate(story.ME["facts"], 1))
    known: dict[str, Any] = {**story.ME, "facts": facts}
    lists = {k: tuple(known[k]) for k in ("interests", "employers")}
    desk.applications.put_profile(
        Profile(**{**known, **lists}, time_zone="Europe/London", region="GB", language="en", tone="warm")
    )
    _older(desk)
    _lanternshift(desk, base)


def _lanternshift(desk: Desk, base: str) -> None:
    """Capture the job page, as a click would, and note yesterday's interview."""
    from afterword.demo.site import pages

    _, html = pages(base, desk.now())["/jobs/implementation-lead"]
    page = PageInView(url=f"{base}/jobs/implementation-lead", html=html)
    kept, _ = desk.captures.keep("demo-capture-1", desk.now(), page, Correction(website=base))
    opportunity = cast(str, kept.opportunity_id)
    desk.feeds.follow_company(cast(str, kept.company_id))
    desk.applications.amend(
        Opportunity, opportunity, {"stage": "interviewing", "region": "GB", "time_zone": "Europe/London"}
    )
    people = [desk.applications.add_person({**p, "opportunity_id": opportunity}).id for p in story.INTERVIEWERS]
    end = desk.now() - timedelta(hours=20)  # due at any hour of the day: the quiet hours are over
    debrief = tuple(Debrief(person_id=p, **d) for p, d in zip(people, story.DEBRIEF, strict=True))
    desk.interviews.add(
        {
            "opportunity_id": opportunity,
            "started_at": end - timedelta(hours=1),
            "ended_at": end,
            "time_zone": "Europe/London",
            "channel": "video",
            "people": tuple(people),
            "notes": story.NOTES,
            "debrief": debrief,
            "promised": story.PROMISE,
        }
    )


def _older(desk: Desk) -> None:
    """Keep an application that went quiet after its interview."""
    told: dict[str, Any] = story.SECOND
    company = desk.applications.company_named(told["company"])
    opportunity = desk.applications.add_opportunity(
        company, {"title": told["title"], "stage": "interviewing", "region": "GB", "time_zone": "Europe/London"}
    )
    person = desk.applications.add_person({**told["person"], "opportunity_id": opportunity.id})
    end = desk.now() - timedelta(days=told["days_ago"])
    desk.interviews.add(
        {
            "opportunity_id": opportunity.id,
            "started_at": end - timedelta(minutes=30),
            "ended_at": end,
            "channel": "phone",
            "people": (person.id,),
            "notes": told["notes"],
            "promised": told["promise"],
        }
    )
    for follow_up in desk.plan.follow_ups(opportunity.id):
        if follow_up.kind == "thank_you":
            desk.plan.mark(follow_up.id, "sent", end + timedelta(hours=20))
