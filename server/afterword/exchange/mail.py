"""A mail as it is read: who, when, what they wrote themselves, and the calendars attached to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email import policy
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.parser import BytesParser
from email.utils import getaddresses, parsedate_to_datetime
from typing import NamedTuple

from afterword.errors import Invalid
from afterword.exchange import encodings
from afterword.exchange.words import bare_name
from afterword.text import clean

MOST_PARTS = 200
DEEPEST = 30
LONGEST_HEADER = 20_000
LONGEST_TEXT = 400_000
_QUOTE = re.compile(
    r"^(?:\s*>|-{2,}\s*(?:original(?:nachricht| message)?|ursprüngliche nachricht|message d'origine|"
    r"mensaje original|forwarded)"
    r"|_{10,}\s*$|\s*(?:von|from|de|gesendet|sent|envoyé|enviado)\s*:\s.{0,200}$"
    r"|\s*(?:on|am|le|el)\b.{4,200}\b(?:wrote|schrieb|a écrit|escribió)\b.{0,120}:\s*$)",
    re.IGNORECASE,
)
_HEAD = re.compile(r"^\s*(?:to|an|à|para|subject|betreff|objet|asunto|date|datum|fecha|cc)\s*:", re.IGNORECASE)
_FOOT = re.compile(r"^(?:-- ?|__+|—+)$")


class Attached(NamedTuple):
    """A file that hangs on a mail; only its bare name is kept, never a path."""

    name: str
    kind: str
    body: bytes


class Mail(NamedTuple):
    """A mail."""

    subject: str
    sender: str
    address: str
    to: tuple[str, ...]
    sent_at: datetime | None
    id: str
    answers: bool
    automatic: bool
    text: str
    attached: tuple[Attached, ...]


def parse(body: bytes) -> Mail:
    """Take a mail apart; whatever is broken in it is left out."""
    try:
        message = BytesParser(policy=policy.compat32).parsebytes(_unmarked(body))
        parts = list(_parts(message))
    except (RecursionError, ValueError, LookupError, AssertionError, IndexError, TypeError, KeyError) as fault:
        raise Invalid(
            "This mail cannot be taken apart.", code="unreadable_file", fix="Save it again from the mail program."
        ) from fault
    sender = _addresses(message, "From")[:1] or [("", "")]
    return Mail(
        subject=header(message, "Subject")[:500],
        sender=sender[0][0],
        address=sender[0][1].casefold(),
        to=tuple(
            address.casefold()
            for name in ("To", "Cc", "Delivered-To")
            for _, address in _addresses(message, name)
            if address
        ),
        sent_at=_date(message),
        id=header(message, "Message-ID").strip("<> ")[:300],
        answers=bool(header(message, "In-Reply-To")),
        automatic=_is_automatic(message),
        text=_text(parts),
        attached=tuple(each for part in parts if (each := _attached(part))),
    )


def _unmarked(body: bytes) -> bytes:
    """Take off marks and the line that mailboxes put in front."""
    body = body.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n\t ")
    return body.partition(b"\n")[2] if body.startswith(b"From ") else body


def _parts(message: Message, depth: int = 0, left: list[int] | None = None) -> Iterator[Message]:
    """Give the leaves of a mail, within bounds."""
    left = left if left is not None else [MOST_PARTS]
    left[0] -= 1
    if depth > DEEPEST or left[0] < 0:
        return
    if message.is_multipart():
        for each in message.get_payload():
            if isinstance(each, Message):
                yield from _parts(each, depth + 1, left)
    else:
        yield message


def header(message: Message, name: str) -> str:
    """Return a header as text on one line, whatever its encoding."""
    raw = message.get(name)
    if raw is None:
        return ""
    words = " ".join(str(raw)[:LONGEST_HEADER].split())
    try:
        pieces = decode_header(words)
    except (HeaderParseError, ValueError, LookupError, TypeError, IndexError):
        return clean(words)
    text = "".join(p if isinstance(p, str) else encodings.text(p, said) for p, said in pieces)
    if "\udc80" <= max(text, default="") <= "\udcff":
        text = encodings.text(text.encode("utf-8", "surrogateescape"))
    return " ".join(clean(text).split())


def _addresses(message: Message, name: str) -> list[tuple[str, str]]:
    raw = message.get(name)
    if raw is None:
        return []
    # Names are decoded after the addresses were told apart: a name may hold a comma.
    found = getaddresses([" ".join(str(raw)[:LONGEST_HEADER].split())])[:50]
    return [(_name(shown), address.strip()) for shown, address in found]


def _name(shown: str) -> str:
    held = Message()
    held["X"] = shown.replace("\n", " ")
    return header(held, "X")[:200]


def _date(message: Message) -> datetime | None:
    try:
        found = parsedate_to_datetime(str(message.get("Date") or ""))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    found = found if found.tzinfo else found.replace(tzinfo=UTC)
    return found if 1990 <= found.year <= 2199 else None


def _is_automatic(message: Message) -> bool:
    said = header(message, "Auto-Submitted").casefold()
    asks = any(message.get(name) for name in ("X-Autoreply", "X-Autorespond", "X-Auto-Reply"))
    return said.startswith("auto-replied") or asks or header(message, "Precedence").casefold() == "auto_reply"


def _bytes(part: Message) -> bytes:
    try:
        body = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError, TypeError, AttributeError):
        return b""
    return body if isinstance(body, bytes) else b""


def _text(parts: list[Message]) -> str:
    """Return the plain text of a mail, made from its HTML where it has no other."""
    from afterword.page import plain

    texts: dict[str, str] = {}
    for part in parts:
        kind = part.get_content_type()
        if kind in ("text/plain", "text/html") and kind not in texts and not part.get_filename():
            found = encodings.text(_bytes(part)[:LONGEST_TEXT], _charset(part))
            texts[kind] = found if kind == "text/plain" else ""
            if kind == "text/html" and len(texts.get("text/plain", "").split()) < 5:
                texts["text/html"] = plain(found)
    best = texts.get("text/plain", "")
    return clean(best if len(best.split()) >= 5 else texts.get("text/html") or best)[:LONGEST_TEXT]


def _charset(part: Message) -> str | None:
    said = part.get_param("charset")
    return said if isinstance(said, str) else None


def _attached(part: Message) -> Attached | None:
    kind, name = part.get_content_type(), str(part.get_filename() or "")
    if kind == "text/calendar" or name.casefold().endswith((".ics", ".vcs")):
        return Attached(bare_name(name) or "invitation.ics", "text/calendar", _bytes(part))
    return Attached(bare_name(name), kind, b"") if name else None


def own_text(text: str) -> str:
    """Return what the sender wrote themself: without quoted mails below and without the signature."""
    lines = text.splitlines()
    kept: list[str] = []
    for at, line in enumerate(lines):
        if _QUOTE.match(line[:400]) and _is_quote(lines, at):
            if line.lstrip().startswith(">"):
                continue
            break
        if _FOOT.match(line.rstrip()) and at > 1:
            break
        kept.append(line)
    own = "\n".join(kept).strip()
    return own or text.strip()


def _is_quote(lines: list[str], at: int) -> bool:
    """Say whether a line that looks like the head of a quoted mail is one: "From: Ana" alone may be a text."""
    if not re.match(r"^\s*(?:von|from|de|gesendet|sent|envoyé|enviado)\s*:", lines[at], re.IGNORECASE):
        return True
    return sum(bool(_HEAD.match(line)) for line in lines[at + 1 : at + 6]) >= 1
