"""What is written for people: the plan in words, and text that no other program can stumble over."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

from afterword.model import FollowUp, FollowUpKind, Person

ASKS: dict[FollowUpKind, str] = {
    "thank_you": "Thank",
    "status_1": "Ask where things stand",
    "status_2": "Ask once more",
    "close": "Close the loop",
    "connection": "Connect",
    "rejection_reply": "Answer the rejection",
    "offer_ack": "Acknowledge the offer",
    "offer_decision_reminder": "Decide on the offer",
    "withdraw": "Withdraw kindly",
    "no_show": "Write about the missed call",
    "reply": "Reply",
    "referrer_thanks": "Thank",
}
JOINS: dict[FollowUpKind, str] = {"thank_you": " ", "referrer_thanks": " ", "connection": " with "}
# Controls, lone surrogates, non-characters, and the embeddings that turn round whatever follows a name.
_UNFIT = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\u202a-\u202e\ufeff\ufffe\uffff]")
_BREAKS = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")


def block(text: str | None) -> str:
    """Return *text* with plain line ends and nothing invisible that hurts."""
    return _UNFIT.sub("", _BREAKS.sub("\n", text or "")).strip()


def line(text: str | None) -> str:
    """Return *text* on one line."""
    return " ".join(block(text).split())


def bare_name(name: str) -> str:
    """Return the last part of a file's name: "../../x" is "x"."""
    return line(re.split(r"[/\\]", name)[-1]).strip(". ")[:120]


def names(ids: Iterable[str], people: Iterable[Person]) -> str:
    """Return the names of the people with these *ids*: "Ana, Bo"."""
    known = {p.id: line(p.name) for p in people}
    return ", ".join(known[id] for id in ids if known.get(id))


def ask(follow_up: FollowUp, people: Iterable[Person]) -> str:
    """Say what to do: "Thank Ana", "Ask where things stand: Bo"."""
    kind, who = follow_up.kind, names(follow_up.people, people)
    if who:
        return f"{ASKS[kind]}{JOINS.get(kind, ': ')}{who}"
    return f"{ASKS[kind]} them" if JOINS.get(kind) == " " else ASKS[kind]


def moment(at: datetime) -> str:
    """Return a moment as people write it, in its own zone: "Thu 15 Oct 2026, 09:00 (CEST)"."""
    return f"{at:%a} {at.day} {at:%b %Y, %H:%M} ({at:%Z})"
