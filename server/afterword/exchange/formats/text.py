"""A pasted text: the words of a mail, or a calendar file that was copied whole."""

from __future__ import annotations

import re

from afterword.exchange import encodings
from afterword.exchange.letters import Letter, read_letter
from afterword.exchange.reading import Context, Reading, key

_SUBJECT = re.compile(r"^\s*(?:subject|betreff|objet|asunto)\s*:\s*(.{1,300})$", re.IGNORECASE | re.MULTILINE)
_FROM = re.compile(
    r"^\s*(?:from|von|de)\s*:\s*(.{1,200}?)\s*(?:<([^<>\s]+@[^<>\s]+)>)?\s*$", re.IGNORECASE | re.MULTILINE
)
_HEADS = re.compile(
    r"^\s*(?:from|von|de|to|an|à|para|cc|date|datum|fecha|sent|gesendet|envoyé|enviado|subject|betreff|objet|asunto)\s*:\s.{0,400}$",
    re.I,
)


def read(body: bytes, context: Context) -> Reading:
    """Return what a text proposes; nothing of it is chosen beforehand."""
    text = encodings.text(body)
    if "BEGIN:VCALENDAR" in text[:2000].upper():
        from afterword.exchange.formats import ics

        return ics.read(body, context)
    subject, sender = _SUBJECT.search(text[:3000]), _FROM.search(text[:3000])
    letter = Letter(
        subject[1].strip() if subject else "",
        _body(text),
        context.now,
        key(" ".join(text.split())),
        sender[1] if sender else "",
        (sender[2] or "") if sender else "",
    )
    letter.where = "the text"
    events, rows = read_letter(letter, context)
    return Reading(format="text", proposals=tuple(events), rows=tuple(rows))


def _body(text: str) -> str:
    """Return a copied mail without the heads above it."""
    lines = text.strip().splitlines()
    first = next((at for at, line in enumerate(lines[:15]) if line.strip() and not _HEADS.match(line)), 0)
    return "\n".join(lines[first:])
