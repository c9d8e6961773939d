"""How each kind of proposal is kept: a round, an event, an application, a feed, ties, a sample of one's own words."""

from __future__ import annotations

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from msgspec import structs

from afterword.desk.base import new_id
from afterword.desk.filing import Choice
from afterword.desk.matching import Match
from afterword.desk.rounds import Rounds
from afterword.exchange.reading import Event, FeedFound, Job, Proposal, Round, Sample, Ties
from afterword.model import Happening, ImportRow, RowOutcome, Tie

JOB_FIELDS = ("stage", "url", "location", "date_posted", "job_id", "via_agency", "region", "language", "time_zone")


class Taker(Rounds):
    """Keeps proposals of one import, all in the change that is open."""

    def take(self, proposal: Proposal, choice: Choice | None) -> ImportRow:
        """Keep a proposal, or say why not."""
        match = self.known.match(proposal)
        state, note = self.standing.state(proposal, match)
        if choice is None:
            outcome: RowOutcome = "known" if state == "known" else "left"
            return _row(proposal, outcome, note if state == "known" else proposal.ask or "It was not chosen.")
        if state == "known":
            return _row(proposal, "known", note)
        match proposal.what:
            case Ties() as what:
                self._ties(what)
            case Sample() as what:
                self._sample(proposal, what)
            case FeedFound() as what:
                if refused := self._feed(proposal, what, choice):
                    return _row(proposal, "skipped", refused)
            case Job() as what:
                self._job(proposal, what)
            case Event() as what:
                self._event(proposal, what, choice, match)
            case Round() as what:
                self._round(proposal, what, choice, match)
        return _row(proposal, "changed" if state == "changed" else "kept", note)

    def _job(self, proposal: Proposal, what: Job) -> None:
        known = {name: value for name in JOB_FIELDS if (value := getattr(what, name)) is not None}
        if what.saved_on:
            zone = self.desk.applications.profile().time_zone
            known["created_at"] = datetime.combine(what.saved_on, time(12), ZoneInfo(zone) if zone else UTC)
        opportunity = self._new_application(self._company(what.company), what.title, **known)
        for person in what.people:
            self._add_person(person, opportunity.id)
        self._origin(proposal, opportunity)

    def _event(self, proposal: Proposal, what: Event, choice: Choice, match: Match) -> None:
        from afterword.desk.plan import STAGE_AFTER

        opportunity = self._application(proposal, choice, match)
        sender = what.person and self.standing.person(what.person, opportunity.id)
        happening = Happening(
            id=new_id(),
            opportunity_id=opportunity.id,
            event=choice.event or what.event,
            at=what.at,
            words=what.words,
            person_id=sender.id if sender else None,
        )
        self.ledger.put(happening)
        if stage := STAGE_AFTER.get(choice.event or what.event):
            self.ledger.put(structs.replace(opportunity, stage=stage))
        self._origin(proposal, happening)

    def _feed(self, proposal: Proposal, what: FeedFound, choice: Choice) -> str | None:
        """Follow a feed; it is read when its turn comes. Return why it cannot be followed."""
        from afterword.desk.feeds import Listed

        company = self.known.match(proposal).company
        if company is None or choice.company:
            company = self._company(choice.company or what.company, website=what.website)
        taken = self.desk.feeds.follow_listed(company.id, [Listed(title=what.title, url=what.url, site=what.website)])
        for feed in taken.added:
            self.ledger.note(feed, None)
        for feed in (*taken.added, *taken.known):
            self._origin(proposal, feed)
        return taken.refused[0][1] if taken.refused else None

    def _sample(self, proposal: Proposal, what: Sample) -> None:
        profile = self.desk.applications.profile()
        profile = structs.replace(profile, samples=(*profile.samples, what.text))
        self.ledger.put(profile)
        self._origin(proposal, profile)

    def _ties(self, what: Ties) -> None:
        self.ledger.put(*(tie for tie in what.items if self.store.get(Tie, tie.id) is None))
        if what.how == "follows":
            followed = {
                c.id: c for tie in what.items if (c := self.known.named(tie.name)) and not c.followed.get("linkedin")
            }
            for company in followed.values():
                self.ledger.put(structs.replace(company, followed={**company.followed, "linkedin": True}))


def _row(proposal: Proposal, outcome: RowOutcome, why: str | None) -> ImportRow:
    return ImportRow(where=proposal.where, what=proposal.label[:200], outcome=outcome, why=why)
