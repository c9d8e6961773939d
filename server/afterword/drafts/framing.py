"""Frames as text: their tags, slots and sentences, and what a sentence made from one looks like."""

from __future__ import annotations

import re

from afterword import text
from afterword.drafts.material import GROUPS, WEIGHTS
from afterword.drafts.tables import words_of

SLOT = re.compile(r"\{(\w+)\}")
_TAGGED = re.compile(r"^([!\w ]+): (?=\S)")
# Slots that hold whole sentences of the person's own.
_WHOLE = ("mine", "point", "pair", "proof", "tied", "here", "thought", "told_it", "put_right")
_BETWEEN = re.compile(r"(?<=[.?!]) (?=\S)|" + "|".join(rf"(?<=\{{{s}\}}) " for s in _WHOLE))
_DATED = {"when": 3, "lately": 3, "date": 3, "agreed": 3, "decide_by": 3}
# Made here from days and questions: whole already, and worth more than a courtesy.
_MADE = dict.fromkeys(("times", "time", "day_ok", "day_no", "answered", "both_yes", "chosen", "needed"), 8)
# Of what tells the same, the fuller sentence comes first.
_FULLER = {
    "pair": 2,
    "remembered": 2,
    "feedback": 4,
    "about_mine": 3,
    "owned": 4,
    "shown_me": 3,
    "trial": 3,
    "proof_known": 1,
    "here_known": 1,
    "ongoing": 1,
    "call_by": 1,
    "echo": 1,
    "carry": 1,
    "meant": 2,
    "before_you": 4,
    "brought": 3,
    "wish": 1,
    "on_it": 1,
    "why_told": 2,
    "had_same": 3,
    "mine_told": 1,
    "mine_heard": 8,
    "best": 2,
    "as_told": 1,
    "opens": 3,
    "start_on": 3,
    "offered": 3,
    "exam": 5,
    "door": 4,
    "opening": 7,
    "vouched": 14,
    "pool": 5,
    "kept": 4,
    "door_when": 4,
    "project": 3,
    "project_mine": 6,
    "call_when": 1,
    "connect": 14,
    "questions": 3,
    "invited": 5,
    "named_day": 3,
    "their_words": 6,
    "parting": 4,
    "with_whom": 3,
    "answer_due": 3,
}
_TAGS = frozenset(
    words_of("""
formal neutral warm near far phone video onsite other email text_message linkedin_message asked mine handle said seen
undated recruiter itself called written pending
dated thin open point lived idea habit retold related later tu stood announced known same told shown joined
undone gap that spoken deed ample inside
""")
)


def untagged(raw: str) -> tuple[list[str], str]:
    """Return the tags in front of a frame, and the frame."""
    match = _TAGGED.match(raw)
    if not match or not all(t.lstrip("!") in _TAGS for t in match[1].split()):
        return [], raw
    return match[1].split(), raw[match.end() :]


def weight(frame: str) -> int:
    """Return how much a frame tells: the person's own words weigh most; a clause is better than words after a colon."""
    slots = SLOT.findall(frame)
    told = sum(2 * WEIGHTS.get(GROUPS[s], 1) if s in GROUPS else (_DATED | _MADE).get(s, 1) for s in slots)
    return told + sum(_FULLER.get(s, 0) for s in slots) - bool({"said", "short"} & set(slots))


def parts(frame: str) -> list[str]:
    """Cut a frame into its sentences; a slot that holds sentences stands alone."""
    return [p for p in _BETWEEN.split(frame) if p]


def sentences(words: str) -> list[str]:
    """Cut filled words into sentences; what closes a quotation stays with what it closes."""
    found: list[str] = []
    for said in text.sentences(words):
        if found and said[:1] == "»":
            found[-1] += f" {said}"
        else:
            found.append(said)
    return found


def made_from(part: str, used: str) -> bool:
    """Say whether a sentence that was used is this part of a frame, filled."""
    fixed = [text.fold(x).strip() for x in SLOT.split(part)[::2]]
    if not any(fixed):
        return False
    at = 0
    for piece in filter(None, fixed):
        found = used.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    return sum(map(len, fixed)) * 3 >= len(used) or used.startswith(fixed[0] or "\0")


def tidy(words: str) -> str:
    """Return a sentence with its capital, without doubled blanks and stops."""
    words = re.sub(r" {2,}", " ", words).strip()
    words = re.sub(r" ([.,])(?=\s|$)", r"\1", words)
    words = re.sub(r"(?<!\.)\.\.(?!\.)", ".", words)
    words = re.sub(r"([?!])\.(?=\s|$)", r"\1", words)
    at = len(words) - len(words.lstrip("„“«\"‘'¿¡\N{NARROW NO-BREAK SPACE}\N{NO-BREAK SPACE} "))
    return words[:at] + words[at : at + 1].upper() + words[at + 1 :]
