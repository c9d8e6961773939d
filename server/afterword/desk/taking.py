"""How each kind of proposal is kept: a round, an event, an application, a feed, ties, a sample of one's own words."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from msgspec import structs

from afterword.desk.base import new_id
from afterword.desk.matching import Known, Match
from afterword.desk.standing import Standing
from afterword.desk.undoing import Ledger
from afterword.errors import Invalid
from afterword.exchange.reading import Event, FeedFound, Job, Proposal, Round, Sample, Ties
from afterword.model import (
    Company,
    Happening,
    HappeningKind,
    ImportRow,
    Interview,
    Opportunity,
    Origin,
    Person,
    PersonSeen,
    Record,
    RowOutcome,
    Tie,
    Value,
)
from afterword.storage import Store
from afterword.text import fold

if TYPE_CHECKING:
    from afterword.desk import Desk

NOTABLE = 50


class Choice(Value, frozen=True, kw_only=True):
    """A proposal that is to be kept, and the answers: the application or a new one, zone, start, what a mail says."""

    key: str
    opportunity_id: str | None = None
    company: str | None = None
    title: str | None = None
    time_zone: str | None = None
    starts: str | None = None
    event: HappeningKind | None = None


class Taker:
    """Keeps proposals of one import, all in the change that is open."""

    def __init__(self, desk: Desk, store: Store, now: datetime, known: Known, ledger: Ledger, import_id: str) -> None:
        self.desk, self.store, self.now, self.known = desk, store, now, known
        self.ledger, self.import_id = ledger, import_id
        self.standing = Standing(desk, store, known)

    # --- keeping

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
            case Ties():
                self._ties(proposal.what)
            case Sample():
                self._sample(proposal)
            case FeedFound():
                if refused := self._feed(proposal, choice):
                    return _row(proposal, "skipped", refused)
            case Job():
                self._job(proposal)
            case Event():
                self._event(proposal, choice, match)
            case Round():
                self._round(proposal, choice, match)
        return _row(proposal, "changed" if state == "changed" else "kept", note)

    def _origin(self, proposal: Proposal, record: Record) -> None:
        what = proposal.what
        sequence, stamp = (what.sequence, what.stamp) if isinstance(what, Round) else (0, "")
        self.ledger.put(
            Origin(
                id=proposal.key,
                record_kind=type(record).__name__,
                record_id=record.id,
                import_id=self.import_id,
                sequence=sequence,
                stamp=stamp,
            )
        )

    # --- applications

    def _company(self, name: str, website: str | None = None) -> Company:
        """Return the company of a name, made when it is new."""
        company = self.known.named(name)
        if company is None:
            company = Company(id=new_id(), name=name, website=website)
            self.ledger.put(company)
            self.known.learn_company(company)
        elif website and not company.website:
            company = structs.replace(company, website=website)
            self.ledger.put(company)
        return company

    def _new_application(self, company: Company, title: str, **known: object) -> Opportunity:
        opportunity = Opportunity(
            **{
                "id": new_id(),
                "company_id": company.id,
                "company": company.name,
                "title": title,
                "created_at": self.now,
                **known,
            }  # type: ignore[arg-type]
        )
        self.ledger.put(opportunity)
        self.known.learn_opportunity(opportunity)
        return opportunity

    def _application(self, proposal: Proposal, choice: Choice, match: Match) -> Opportunity:
        """Return the application that a proposal belongs to: as chosen, as found, or a new one."""
        if choice.opportunity_id:
            found = self.store.get(Opportunity, choice.opportunity_id)
            if found is None:
                raise Invalid(
                    f"There is no application with the id {choice.opportunity_id!r}.", code="unknown_opportunity"
                )
            return found
        if match.opportunity and not choice.title:
            return match.opportunity
        company, title = (
            choice.company or (match.company.name if match.company else proposal.company),
            choice.title or proposal.title,
        )
        if not (company and title) or (match.several and not choice.title):
            detail = f"Which application does “{proposal.label}” belong to?"
            raise Invalid(detail, code="application_missing", fix="Choose one, or give company and title of a new one.")
        made = self._company(company)
        same = next(
            (o for o in self.known.opportunities if o.company_id == made.id and fold(o.title) == fold(title)), None
        )
        return same or self._new_application(
            made, title, stage="interviewing" if isinstance(proposal.what, Round) else "applied"
        )

    def _job(self, proposal: Proposal) -> None:
        what = proposal.what
        if not isinstance(what, Job):
            return
        known = {
            name: value
            for name in (
                "stage",
                "url",
                "location",
                "date_posted",
                "job_id",
                "via_agency",
                "region",
                "language",
                "time_zone",
            )
            if (value := getattr(what, name)) is not None
        }
        if what.saved_on:
            zone = self.desk.applications.profile().time_zone
            known["created_at"] = datetime.combine(what.saved_on, time(12), ZoneInfo(zone) if zone else UTC)
        opportunity = self._new_application(self._company(what.company), what.title, **known)
        for person in what.people:
            self._add_person(person, opportunity.id)
        self._origin(proposal, opportunity)

    # --- people

    def _add_person(self, seen: PersonSeen, opportunity_id: str) -> Person:
        """Keep somebody, or what is new of somebody known."""
        known = self.standing.person(seen, opportunity_id)
        given = {name: value for name in ("role", "email", "phone", "profile_url") if (value := getattr(seen, name))}
        if known:
            fresh = {name: value for name, value in given.items() if not getattr(known, name)}
            person = structs.replace(known, **fresh)
        else:
            person = Person(id=new_id(), opportunity_id=opportunity_id, name=seen.name, kind=seen.kind, **given)
        if person != known:
            self.ledger.put(person)
        return person

    # --- rounds

    def _round(self, proposal: Proposal, choice: Choice, match: Match) -> None:
        what = proposal.what
        if not isinstance(what, Round):
            return
        kept = self._kept_round(proposal, what)
        if kept and what.cancelled:
            self._cancel(kept)
            self._origin(proposal, kept)
            return
        opportunity_id = kept.opportunity_id if kept else self._application(proposal, choice, match).id
        starts, ends, zone = self._times(proposal, what, choice)
        same = kept or self.standing.at_that_time(structs.replace(what, starts=starts), opportunity_id)
        people = tuple(self._add_person(p, opportunity_id).id for p in what.people)
        if same:
            round_ = structs.replace(
                same,
                started_at=starts,
                ended_at=ends,
                time_zone=zone or same.time_zone,
                channel=what.channel if what.channel != "other" else same.channel,
                people=tuple(dict.fromkeys((*same.people, *people))),
            )
        else:
            round_ = Interview(
                id=new_id(),
                opportunity_id=opportunity_id,
                started_at=starts,
                ended_at=ends,
                time_zone=zone,
                channel=what.channel,
                people=people,
            )
        self.ledger.put(round_)
        self._origin(proposal, round_)

    def _kept_round(self, proposal: Proposal, what: Round) -> Interview | None:
        origin = self.store.get(Origin, proposal.key)
        return (origin and self.store.get(Interview, origin.record_id)) or self.standing.of_series(what)

    def _times(self, proposal: Proposal, what: Round, choice: Choice) -> tuple[datetime, datetime, str | None]:
        """Return start, end and zone, with what the person answered."""
        if what.starts and what.ends and not choice.starts:
            return what.starts, what.ends, choice.time_zone or what.time_zone
        local = _local(choice.starts or what.local or "", proposal)
        name = choice.time_zone or what.time_zone
        if not name:
            detail = f"In which time zone is “{proposal.label}”?"
            raise Invalid(detail, code="time_zone_missing", fix="Send its zone, such as Europe/Berlin.")
        try:
            starts = local.replace(tzinfo=ZoneInfo(name)).astimezone(UTC).astimezone(ZoneInfo(name))
        except (KeyError, ValueError, OSError):
            raise Invalid(
                f"There is no time zone {name!r}.", code="unknown_time_zone", fix="Use a name such as Europe/Berlin."
            ) from None
        return starts, starts + timedelta(minutes=what.minutes), name

    def _cancel(self, kept: Interview) -> None:
        """Take a cancelled round out of the plan; what was written about it stays with the application."""
        if kept.notes or kept.debrief or kept.promised:
            detail = "A cancelled round has notes of yours."
            raise Invalid(detail, code="round_has_notes", fix="Leave it unticked, or delete the round yourself.")
        self.ledger.drop(kept)

    # --- events, feeds, ties, samples

    def _event(self, proposal: Proposal, choice: Choice, match: Match) -> None:
        from afterword.desk.plan import STAGE_AFTER

        what = proposal.what
        if not isinstance(what, Event):
            return
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

    def _feed(self, proposal: Proposal, choice: Choice) -> str | None:
        """Follow a feed; it is read when its turn comes. Return why it cannot be followed."""
        from afterword.desk.feeds import Listed

        what = proposal.what
        if not isinstance(what, FeedFound):
            return None
        company = self.known.match(proposal).company
        if company is None or choice.company:
            company = self._company(choice.company or what.company, website=what.website)
        taken = self.desk.feeds.follow_listed(company.id, [Listed(title=what.title, url=what.url, site=what.website)])
        for feed in taken.added:
            self.ledger.note(feed, None)
        for feed in (*taken.added, *taken.known):
            self._origin(proposal, feed)
        return taken.refused[0][1] if taken.refused else None

    def _sample(self, proposal: Proposal) -> None:
        what, profile = proposal.what, self.desk.applications.profile()
        if isinstance(what, Sample):
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


def _local(written: str, proposal: Proposal) -> datetime:
    try:
        if "T" not in written:
            raise ValueError
        local = datetime.fromisoformat(written)
    except ValueError:
        detail = f"When does “{proposal.label}” begin?"
        raise Invalid(detail, code="time_missing", fix="Send `starts`, such as 2026-10-14T13:45.") from None
    return local.replace(tzinfo=None)


def _row(proposal: Proposal, outcome: RowOutcome, why: str | None) -> ImportRow:
    return ImportRow(where=proposal.where, what=proposal.label[:200], outcome=outcome, why=why)
