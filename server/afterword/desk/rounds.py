"""How a proposed round is kept: a new one, another version of a kept one, or one that is cancelled."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec import structs

from afterword.desk.base import new_id
from afterword.desk.filing import Choice, Filing
from afterword.desk.matching import Match
from afterword.errors import Invalid
from afterword.exchange.reading import Proposal, Round
from afterword.model import Interview, Origin


class Rounds(Filing):
    """Keeps rounds."""

    def _round(self, proposal: Proposal, what: Round, choice: Choice, match: Match) -> None:
        kept = self._kept_round(proposal, what)
        if kept and what.cancelled:
            self._cancel(kept)
            self._origin(proposal, kept)
            return
        opportunity_id = kept.opportunity_id if kept else self._application(proposal, choice, match).id
        starts, ends, zone = self._times(proposal, what, choice)
        same = kept or self.standing.at_that_time(structs.replace(what, starts=starts), opportunity_id)
        round_ = same or Interview(id=new_id(), opportunity_id=opportunity_id, started_at=starts, ended_at=ends)
        people = tuple(self._add_person(p, opportunity_id).id for p in what.people)
        round_ = structs.replace(
            round_,
            started_at=starts,
            ended_at=ends,
            time_zone=zone or round_.time_zone,
            channel=round_.channel if what.channel == "other" else what.channel,
            people=tuple(dict.fromkeys((*round_.people, *people))),
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


def _local(written: str, proposal: Proposal) -> datetime:
    try:
        if "T" not in written:
            raise ValueError
        local = datetime.fromisoformat(written)
    except ValueError:
        detail = f"When does “{proposal.label}” begin?"
        raise Invalid(detail, code="time_missing", fix="Send `starts`, such as 2026-10-14T13:45.") from None
    return local.replace(tzinfo=None)
