"""Gathers what a look back needs, and remembers it while nothing changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, TypeVar

from afterword import suggest
from afterword.desk.base import Part
from afterword.desk.insight import WEEKS, Case, Insight, Named, PostsInWeek, Pulse, look_back, monday_of
from afterword.model import (
    Company,
    Draft,
    FollowUpMark,
    Happening,
    Interview,
    Opportunity,
    Person,
    PostMark,
    Profile,
    Promise,
    Settings,
    Situation,
    Tie,
)

R = TypeVar("R", Draft, PostMark)
SOURCES = (Opportunity, Person, Interview, Happening, FollowUpMark, PostMark, Draft, Profile, Settings, Tie)
FRESH = timedelta(minutes=15)


class LookingBack(Part):
    """Response times, what was done, what is waiting; and how often a company writes."""

    def __init__(self, *how: Any) -> None:
        super().__init__(*how)
        self._known: tuple[int, datetime, Insight] | None = None

    def insight(self, at: datetime | None = None) -> Insight:
        """Return what the search looks like as of *at*."""
        moment, version = at or self.now(), self.store.version(*SOURCES)
        known = self._known
        if known and known[0] == version and known[1] <= moment < known[1] + FRESH:
            return known[2]
        found = look_back(self._cases(moment), moment)
        self._known = (version, moment, found)
        return found

    def _cases(self, at: datetime) -> list[Case]:
        drafts = _by_opportunity(self.store.all(Draft))
        comments = _by_opportunity(m for m in self.store.all(PostMark) if m.event in ("commented", "shared"))
        return [
            Case(
                situation=s,
                steps=self.desk.plan.steps(s, at),
                promises=self._promises(s),
                drafts=drafts.get(s.opportunity.id, ()),
                comments=comments.get(s.opportunity.id, ()),
            )
            for s in self.desk.applications.situations(everything=True)
        ]

    def _promises(self, situation: Situation) -> dict[str, Promise]:
        from afterword import plan

        return {
            i.id: plan.read_promise(i.promised, i.ended_at, **self.desk.plan.where(situation, i))
            for i in situation.interviews
            if i.promised
        }

    def pulse(self, company_id: str) -> Pulse:
        """Return how many posts a company wrote in each of the last weeks, about what, and who wrote them."""
        now, company = self.now(), self.need(Company, company_id)
        this = monday_of(now, now)
        known = self.desk.posts.known(company_id)
        counted = Counter(monday_of(p.published_at, now) for p in known if p.published_at and p.published_at <= now)
        mondays = [this - timedelta(weeks=n) for n in reversed(range(WEEKS))]
        lately = [p for p in known if p.published_at and mondays[0] <= monday_of(p.published_at, now) <= this]
        return Pulse(
            total=len(known),
            weeks=tuple(PostsInWeek(monday=m, posts=counted[m]) for m in mondays),
            themes=_named(suggest.themes(lately, (company.name, *company.aliases))),
            writers=_named(suggest.writers(lately)),
        )


def _named(counted: Iterable[tuple[str, int]]) -> tuple[Named, ...]:
    return tuple(Named(name=name, posts=posts) for name, posts in counted)


def _by_opportunity(records: Iterable[R]) -> dict[str, tuple[R, ...]]:
    grouped: dict[str, list[R]] = {}
    for record in records:
        grouped.setdefault(record.opportunity_id or "", []).append(record)
    return {id: tuple(each) for id, each in grouped.items()}
