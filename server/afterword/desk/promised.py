"""When one will hear, as a mail says it: an event more, for the plan."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import structs

from afterword.desk.matching import Match
from afterword.exchange.reading import Event, Proposal, key
from afterword.model import Profile
from afterword.text import language_of

HEARD = ("reply_received", "invited")


def promised(proposal: Proposal, match: Match, profile: Profile) -> Iterator[Proposal]:
    """Give the promise that the words of a mail hold."""
    from afterword import plan

    if not isinstance(proposal.what, Event) or proposal.what.event not in HEARD:
        return
    opportunity = match.opportunity
    found = plan.promises_in(
        proposal.about[:8000],
        proposal.what.at,
        region=(opportunity and opportunity.region) or profile.region or "",
        language=language_of(proposal.about) or (opportunity and opportunity.language) or profile.language or "en",
        time_zone=(opportunity and opportunity.time_zone) or profile.time_zone,
    )
    for promise in found[:1]:
        if promise.window:
            words = promise.evidence or promise.words
            yield structs.replace(
                proposal,
                key=key(proposal.key, "promise"),
                what=structs.replace(proposal.what, event="promise", words=words[:1000]),
                label=f"They say when you will hear: {promise.words[:120]}",
                evidence=words[:600],
                confidence=0.7,
            )
