"""emoji-hashtag: hashtags in a comment, pictures in a formal message."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.lint.written import Written
from afterword.model import Finding, Tier

_HASHTAG = re.compile(r"(?<![\w#&/])#[^\W\d_]\w+")
_EMOJI = re.compile(r"[\U0001F300-\U0001FAFF\u2600-\u26FF\u2700-\u27BF\U0001F1E6-\U0001F1FF\u2B50\u2B06\u2934]\ufe0f?")


def find(written: Written) -> Iterator[Finding]:
    """Find hashtags where nobody searches, and emoji."""
    tone = written.facts.profile.tone if written.facts.profile else "neutral"
    formal = tone == "formal" or written.facts.formal
    for match in _HASHTAG.finditer(written.plain):
        tier: Tier = "hint" if written.occasion.kind == "share" else "warn"
        yield written.finding(
            "emoji-hashtag", tier, match.span(), "“{words}”: hashtags look like advertising here.", fix=""
        )
    pictures = [m for m in _EMOJI.finditer(written.plain) if not written.is_habit(m.group())]
    for match in pictures:
        tier = "warn" if formal or len(pictures) >= 3 else "hint"
        yield written.finding(
            "emoji-hashtag",
            tier,
            match.span(),
            "“{words}”: a formal reader may not want pictures." if formal else "“{words}”: is a picture their style?",
            fix="",
        )
