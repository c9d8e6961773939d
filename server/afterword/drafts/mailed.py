"""A message of theirs that stands only in the notes: "16 Nov, mail from Rhys: can I come Thursday? -> yes"."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from datetime import date
from importlib import import_module
from types import ModuleType

from afterword.drafts import hours, private
from afterword.drafts.languages import grammar as g
from afterword.model import Interview

# How a message comes; who only asks does so in the talk.
_CAME = re.compile(
    r"\b(?:e-?mail(?:s|ed)?|(?:ge)?mail(?:s|ed|t)?|msg|messages?|messaged|wrote|writes|texts|texted|voicemail|replied|reply from"
    r"|schreibt|schrieb|Mail|E-Mail|Nachricht|écrit|courriel|mél|écrivait|escribe|escribió|correo|mensaje)\b",
    re.IGNORECASE,
)
_HEAD = re.compile(r"^[^:?]{0,70}?(?:\d{1,2}[:.]\d\d)?[^:?]{0,30}: (?=\S)")
_ARROW = re.compile(r" ?(?:-+>|=+>|→) ?")
_ASKED = re.compile(r"^.*[?]", re.DOTALL)
_MARKS = re.compile(r"[\"“”„«»()]")
_TO_DO = re.compile(
    r"^(?:(?:to |please )?(?:answer|reply(?: to)?|write back|get back to|confirm(?: with \w+)?|bestätig\w*|antwort\w*|zusagen|répondre|confirmer|responder|contestar|confirmar))\b(?: (?:to )?(?:about|on) [^:;,]{0,40}| [a-z]+(?=[:,]))?(?:[:,;] ?| |$)",
    re.IGNORECASE,
)
_CONFIRMS = re.compile(r"(?:confirm|bestätig|zusagen)", re.IGNORECASE)
_ONLY = re.compile(r"\b(?:only|nur|seulement|uniquement|s[oó]lo|solamente)\b", re.IGNORECASE)
_TELL = re.compile(
    r"\b(?:tell|sag\w*|mitteilen|dire|dis|decir\w*|di(?:le)?) (?:her|him|them|it|ihr|ihm|à \w+|[A-Z]?[a-z]+(?= (?:that|dass|que)))?,? ?(?:that |dass |que |qu['’])?(?P<told>[^.;\n]{4,160})",
    re.IGNORECASE,
)
_TO_WHOM = re.compile(
    r"^(?:text|ring|call|e-?mail|mail|write|reply to|answer|msg|message|antwort\w*|schreib\w*|répondre|écrire|responder|escribir)\b[^:]{0,30}: (?P<told>[^\n]{3,200})$",
    re.IGNORECASE,
)
_AND_I = re.compile(r",? (?:and|und|et|y) (?=(?:that|dass|que|I|ich|je|can|kann)\b)|, ", re.IGNORECASE)
_BRACKETS = re.compile(r" ?\([^()]{0,200}\)")
_SPOKEN_DAY = 18  # words up to which a typed answer may be about a day that was offered
_STOP = re.compile(r"(?<=[^\d\s])[.;!](?= |$)|\n")
_MOST = 600


def message(interview: Interview, words: ModuleType) -> str:
    """Return what the notes hold of a message and of my answer, as it would be typed with the event: “theirs” (mine)."""
    found = _latest(interview)
    if not found:
        return ""
    theirs, *answers = _ARROW.split(found[:_MOST])
    theirs = _MARKS.sub("", _HEAD.sub("", theirs) if _HEAD.match(theirs) else theirs)
    if not answers and (asked := _ASKED.match(theirs)) and asked.end() < len(theirs):
        theirs, answers = asked[0], [theirs[asked.end() :]]
    mine = [s.strip(" ,.-") for s in _said(answers)]
    asides = " ".join(f"({g.mend(s, words.MENDINGS, {})})" for s in mine if s and not private.is_private(s))
    said = g.mend(theirs.strip(" .,"), words.MENDINGS, {}).rstrip("?.")
    return f"“{said}?” {asides}".strip()


def beside(interview: Interview, person_id: str | None, words: ModuleType, language: str) -> list[str]:
    """Return what I noted for an answer beside a message that stands elsewhere: in the notes about it, in the debrief."""
    table = import_module(f"afterword.drafts.languages.{language}.events_thread")
    hours_table = import_module(f"afterword.drafts.languages.{language}.events_hours")

    def of_a_day(said: str) -> bool:
        chosen = table.YES.search(said) or table.NO.search(said) or _ONLY.search(said)
        return bool(chosen and hours_table.DAY.search(said) and "?" not in said)

    found: list[str] = []
    for paragraph in _paragraphs(interview.notes):
        if not _CAME.search(paragraph[:80]):
            continue
        theirs, *answers = _ARROW.split(paragraph[:_MOST])
        said = [s for s in _STOP.split(_BRACKETS.sub("", theirs)) if s and "?" not in s]
        # Behind the day that suits the other answers stand too.
        found += itertools.dropwhile(lambda s: not of_a_day(s), said) if not answers else filter(of_a_day, said)
        found += _said(answers)
    for debrief in (d for d in interview.debrief if d.person_id == person_id):
        mine, todo = _BRACKETS.sub("", debrief.mine or ""), debrief.todo or ""
        if len(mine.split()) <= _SPOKEN_DAY and of_a_day(mine):
            found.append(mine)
        told = _TELL.search(todo) or _TO_WHOM.match(todo)
        parts = _AND_I.split(told["told"]) if told else re.split(r" \+ | & |, (?=[^,]*\?)", todo)
        found += (p for p in parts if "?" not in p)
    mended = (g.mend(s.strip(" ,.-"), words.MENDINGS, {}) for s in found)
    return [s for s in mended if re.search(r"\w\w", s) and not private.is_private(s)]


def arrowed(said: str) -> str:
    """Return words typed with an event, with the answer behind an arrow as an aside."""
    theirs, *answers = _ARROW.split(said[:2_000])
    asides = " ".join(f"({s})" for s in (p.strip(" ,.") for p in _said(answers)) if s)
    return f"{theirs} {asides}".strip() if asides else said


def to_confirm(interview: Interview, person_id: str | None, words: ModuleType) -> str:
    """Return what I noted to answer, where the message itself stands nowhere: “Thursday at 2?” (yes)."""
    for debrief in interview.debrief:
        match = _TO_DO.match(debrief.todo or "") if debrief.person_id == person_id else None
        if match is None:
            continue
        rest = _MARKS.sub("", g.mend((debrief.todo or "")[match.end() :], words.MENDINGS, {}))
        if _CONFIRMS.match(match[0]):
            return f"“{rest}?” (ok)"
        return " ".join(f"({part})" for part in rest.split(", ") if part)
    return ""


def came_on(interview: Interview, table: ModuleType) -> date | None:
    """Return the day of the message, where the notes name it in front."""
    found = _latest(interview)
    head = _HEAD.match(found)
    named = next(hours.slots(head[0], interview.started_at.date(), table), None) if head else None
    return named[0].day if named else None


def _latest(interview: Interview) -> str:
    """Return the last paragraph of the notes that holds a message."""
    return next((p for p in reversed(_paragraphs(interview.notes)) if _CAME.search(p[:80]) and _about(p)), "")


def _said(answers: Sequence[str]) -> Iterator[str]:
    """Yield the sentences behind an arrow, without quotation marks and brackets."""
    return (s for a in answers for s in _STOP.split(_MARKS.sub(" ", a)))


def _about(paragraph: str) -> bool:
    """Say whether a paragraph asks something or is answered."""
    return "?" in paragraph or bool(_ARROW.search(paragraph))


def _paragraphs(notes: str) -> list[str]:
    """Cut notes where a message can begin: at a line, or at the sentence that says so."""
    lines = [line.strip() for line in notes[:20_000].split("\n") if line.strip()]
    return (
        [part for line in lines for part in re.split(r"(?<=[.!?]) (?=[^.!?]{0,50}?: )", line)]
        if len(lines) == 1
        else lines
    )
