"""length: too long for the network, or for the reader."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.lint.written import Written
from afterword.model import Finding, Tier

# Words: fewest and most (domain: moves and order of each kind).
_WORDS = {
    "thank_you": (70, 170), "status_1": (50, 110), "status_2": (50, 100), "rejection_reply": (50, 110),
    "offer_ack": (40, 110), "close": (30, 80),
    "withdraw": (40, 100), "no_show": (40, 100), "reply": (20, 120), "referrer_thanks": (40, 100),
    "offer_decision_reminder": (20, 60),
    "comment": (25, 80), "share": (30, 110),
}  # fmt: skip
_MOST = {("thank_you", "text_message"): 70}
# A few words more are nobody's fault.
_SLACK = 1.15


def find(written: Written) -> Iterator[Finding]:
    """Compare with the limit of the channel and the range of the kind."""
    from afterword import networks

    if written.is_subject or not written.words:
        return
    situation = written.facts.situation
    premium = situation is not None and situation.settings.linkedin_premium
    size = networks.measure(written.occasion.channel, written.whole, premium=premium)
    if size.limit and size.used > size.limit:
        yield written.finding(
            "length", "block", (0, 0), f"{size.used} of {size.limit} {size.unit}: take out {size.used - size.limit}."
        )
        return
    fewest, most = _WORDS.get(written.occasion.kind, (0, 10_000))
    most = _MOST.get((written.occasion.kind, written.occasion.channel), most)
    count = len(written.whole.split())
    if count > most * _SLACK:
        yield written.finding(
            "length", "warn", (0, 0), f"{count} words: {most} are enough here. Keep the moment and one ask."
        )
    elif most >= count < fewest or count > most:
        tier: Tier = "hint"
        yield written.finding("length", tier, (0, 0), f"{count} words; {fewest} to {most} are usual.")
