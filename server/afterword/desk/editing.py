"""What an edit makes of a draft: the person's own words, or what is to be composed anew."""

from __future__ import annotations

from msgspec import structs

from afterword.desk.tracing import traced
from afterword.model import Channel, Draft, Tone, Value


class Change(Value, frozen=True, kw_only=True):
    """What the person typed, answered or asked for in a draft."""

    subject: str | None = None
    body: str | None = None
    answers: dict[str, str] | None = None
    another: bool = False
    channel: Channel | None = None
    angle: str | None = None
    tone: Tone | None = None
    language: str | None = None

    @property
    def anew(self) -> bool:
        """Whether the message has to be composed anew."""
        return bool(self.answers or self.another or self.channel or self.angle or self.tone or self.language)


def asked(draft: Draft, change: Change) -> Draft:
    """Return the draft with what it is to be from now on."""
    return structs.replace(
        draft,
        channel=change.channel or draft.channel,
        answers=draft.answers | (change.answers or {}),
        variant=draft.variant + change.another,
        tone=change.tone or draft.tone,
        angle=change.angle or draft.angle,
        language=change.language or draft.language,
    )


def typed(draft: Draft, change: Change) -> Draft:
    """Return the draft in the person's own words, as far as they typed any."""
    if change.body is not None:
        draft = structs.replace(draft, body=change.body, sentences=traced(change.body, draft))
    if change.subject is not None:
        draft = structs.replace(draft, subject=change.subject or None)
    return draft
