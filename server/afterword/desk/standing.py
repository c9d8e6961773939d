"""How a proposal stands to what is kept: new, changed, or known already."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from afterword.desk.matching import Known, Match
from afterword.exchange.reading import Event, FeedFound, Job, Proposal, Round, Sample, Ties, What
from afterword.model import Feed, Happening, Interview, Origin, Person, PersonSeen, Tie
from afterword.storage import Store
from afterword.storage.codec import kinds
from afterword.text import fold

if TYPE_CHECKING:
    from afterword.desk import Desk

State = Literal["new", "changed", "known"]


class Standing:
    """Looks up what is kept."""

    def __init__(self, desk: Desk, store: Store, known: Known) -> None:
        self.desk, self.store, self.known = desk, store, known

    def state(self, proposal: Proposal, match: Match) -> tuple[State, str | None]:
        """Say whether a proposal is new, changes what is kept, or is known; and what should be told of it."""
        what = proposal.what
        if isinstance(what, Ties):
            fresh = sum(self.store.get(Tie, tie.id) is None for tie in what.items)
            return (
                ("new", None)
                if fresh == what.count
                else ("changed", f"{fresh} of them are new.")
                if fresh
                else ("known", None)
            )
        origin = self.store.get(Origin, proposal.key)
        record = origin and self.store.get(kinds()[origin.record_kind], origin.record_id)
        if origin and record is not None:
            newer = isinstance(what, Round) and (what.sequence, what.stamp) > (origin.sequence, origin.stamp)
            return ("changed", _news(what)) if newer else ("known", "It was kept before.")
        state, note = self._unkept(what, match)
        return state, note or ("It was kept once and deleted since." if origin else None)

    def _unkept(self, what: What, match: Match) -> tuple[State, str | None]:
        if isinstance(what, Round):
            return self._round_state(what, match)
        return ("known", "It is there already.") if self._is_there(what, match) else ("new", None)

    def _round_state(self, what: Round, match: Match) -> tuple[State, str | None]:
        if self.of_series(what):
            return "changed", _news(what)
        if what.cancelled:
            return "known", "It is cancelled, and was never kept."
        same = match.opportunity and self.at_that_time(what, match.opportunity.id)
        if not same:
            return "new", None
        fresh = [p for p in what.people if not self.person(p, same.opportunity_id)]
        if fresh or (what.time_zone and not same.time_zone):
            return "changed", f"There is a round at this time; it learns {len(fresh)} more names."
        return "known", "There is a round at this time already."

    def _is_there(self, what: object, match: Match) -> bool:
        match what:
            case Job():
                return bool(self.known.same_job(what))
            case FeedFound():
                return bool(self.store.all(Feed, url=what.url))
            case Sample():
                return what.text in self.desk.applications.profile().samples
            case Event() if match.opportunity:
                kept = self.store.all(Happening, opportunity_id=match.opportunity.id)
                return any(h.event == what.event and h.words == what.words for h in kept)
        return False

    def of_series(self, what: Round) -> Interview | None:
        """Return the round that an event changes as one of a series."""
        origin = what.series and self.store.get(Origin, what.series)
        kept = origin and self.store.get(Interview, origin.record_id)
        return kept if kept and kept.started_at == what.instance else None

    def at_that_time(self, what: Round, opportunity_id: str) -> Interview | None:
        """Return the round of an application that begins at the same moment."""
        rounds = self.store.all(Interview, opportunity_id=opportunity_id)
        return next((i for i in rounds if what.starts and i.started_at == what.starts), None)

    def person(self, seen: PersonSeen, opportunity_id: str) -> Person | None:
        """Return somebody of an application by address, else by name."""
        people = self.store.all(Person, opportunity_id=opportunity_id)
        by_mail = (p for p in people if seen.email and p.email and p.email.casefold() == seen.email.casefold())
        by_name = (p for p in people if fold(p.name) == fold(seen.name))
        return next(by_mail, None) or next(by_name, None)


def _news(what: object) -> str:
    return (
        "It is cancelled; the round would go."
        if isinstance(what, Round) and what.cancelled
        else "It was changed since it was kept."
    )
