"""What happenings give a message: the news, the reason, the day by which an answer is due."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import ModuleType

from afterword.drafts.languages.grammar import Manner
from afterword.model import FactUsed, Happening, Occasion

Row = tuple[str, str, FactUsed]
_ABOUT = {
    "rejection_reply": ("rejected",), "offer_ack": ("offer",), "offer_decision_reminder": ("offer",),
    "no_show": ("no_show",), "reply": ("reply_received",), "withdraw": ("withdrawn",),
}  # fmt: skip


def happening(occasion: Occasion) -> Happening | None:
    """Return the latest event that this kind of message answers."""
    about = _ABOUT.get(occasion.kind, ())
    happenings = occasion.situation.happenings if occasion.situation else ()
    return max((h for h in happenings if h.event in about), key=lambda h: h.at, default=None)


def slots(occasion: Occasion, words: ModuleType, manner: Manner, answers: Mapping[str, str]) -> Iterator[Row]:
    """Yield slot, words and fact for what the event says and for what the person answered about it."""
    found = happening(occasion)
    if found:
        fact = FactUsed(id="H", text=found.words or found.event, source="event")
        if found.decide_by:
            yield "decide_by", words.day(found.decide_by.date(), manner.region, weekday=True), fact
        for name, quoted in words.read_event(found.words or "", manner.near).items():
            yield name, quoted, fact
    for name in ("answer", "times", "news", "takeaway"):
        if name in answers:
            yield name, words.as_typed(answers[name]), FactUsed(id=f"D-{name}", text=answers[name], source="debrief")


_MYSELF = re.compile(
    r"\b(?:herself|himself|personally|in person|persönlich|selbst|elle-même|lui-même|personalmente|person)\b",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"\b(?:phone|phoned|called|call|rang|ring|telefon\w*|angerufen|anruf|appel\w*|téléphon\w*|llam\w*|telef\w*)\b",
    re.IGNORECASE,
)
_WRITTEN = re.compile(
    r"\b(?:written|e-?mail|letter|schriftlich\w*|écrit\w*|courriel|escrit\w*|correo)\b", re.IGNORECASE
)


def tags(occasion: Occasion) -> set[str]:
    """Return how the news came: itself, called, written."""
    found = happening(occasion)
    said = (found.words or "") if found else ""
    signs = (("itself", _MYSELF), ("called", _CALLED), ("written", _WRITTEN))
    return {name for name, sign in signs if sign.search(said)} | ({"dated"} if found and found.decide_by else set())
