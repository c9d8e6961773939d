"""English: what they asked me to come to or to do later, where it is told and not quoted."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.drafts import private
from afterword.drafts.languages.grammar import clause

_CAME_WITH = re.compile(
    r"(?:\b(?:invited me(?: along)?|wants? me|(?:would|'d) (?:like|love) me|asked me|told me|said|says) (?:to|I should|I could|I must|I can) |\basked (?:me )?(?:if|whether) I(?:'d| would|'ll| could| can| might)? (?:(?:like|want|wanted|be (?:up|free|happy)) to )?|\band to (?=(?:apply|come|get in touch|try) )|^to (?=apply ))"
    r"(?:(?P<come>(?:come(?: along)?|join|drop in|visit|sit in|watch)\b[^.;,!\"()]{4,80})"
    r"|(?P<again>(?:apply(?= \w)|reapply|get in touch|stay in touch|keep in touch|come back|try again|ring|call|write)\b[^.;,!\"()]{2,70}))"
    r"|\binvited me(?: along)? to (?P<thing>(?:the|their|her|his|an?) [^.;,!\"()]{4,70})",
    re.IGNORECASE,
)
_TO_YOU = {"her": "your", "his": "your", "their": "your", "them": "you", "him": "you"}
_THEM = re.compile(r"\b(?:her|him|them)(?= (?:again|in|on|when|if|back)\b)|\bher$")
_WHOSE = re.compile(r"\b(?:her|his|their|them|him)\b(?! (?:and|again|in|on|when|if|back)\b)")


def asked_along(told: str) -> Iterator[tuple[str, str]]:
    """Yield what a line tells that they invited me to, now or later."""
    match = _CAME_WITH.search(told)
    name, words = next(((n, w) for n, w in match.groupdict().items() if w), ("", "")) if match else ("", "")
    words = re.sub(r"^come (?=help|see|watch|teach|show|talk|run|judge|speak|sing|play)", "come and ", words)
    words = _WHOSE.sub(lambda m: _TO_YOU[m[0]], _THEM.sub("you", words))
    if not words or re.search(r"\b(?:she|he|they|I)\b", words) or private.is_private(words):
        return
    yield "invite" if name == "again" else "invited", clause(words.strip())
    if name != "again":
        yield "asked_to", told.strip(" .!")
