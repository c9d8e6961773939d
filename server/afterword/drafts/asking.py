"""Questions to the person, where a fact is missing that the message should have."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from afterword import text
from afterword.drafts.kinds import Kind
from afterword.drafts.material import GROUPS, Material
from afterword.drafts.moments import note_moments
from afterword.drafts.questions import question
from afterword.model import Person, Question


def questions(material: Material, kind: Kind) -> tuple[Question, ...]:
    """Return what to ask, most telling first."""
    asked = (
        *_missing(material, kind),
        *_open(material, kind),
        *_foreign(material),
        *_step(material, kind),
        *(_about_them(material) if kind.letter else ()),
    )
    return tuple(q for q in asked if q.id not in material.answered)


def _missing(material: Material, kind: Kind) -> Iterator[Question]:
    filled = {GROUPS.get(s, s) for s in material.slots}
    for group in kind.asks:
        if set(group) & set(material.foreign):
            continue
        if group == ("answer",) and {"day_ok", "day_no", "answered", "unanswered"} & filled:
            continue
        if not {GROUPS.get(s, s) for s in group} & filled:
            line = _best_line(material) if group[0] == "said" else _said(material) if group[0] == "mine" else ""
            yield _question(f"{group[0]}.noted" if line else group[0], material, line=line)


def _open(material: Material, kind: Kind) -> Iterator[Question]:
    """Ask what they asked and nothing answers, and whether they get what they would like to have."""
    if "unanswered" in material.slots and "answer" in kind.moves:
        yield _question("answer.asked", material, asked=material.slots["unanswered"].words)
    if "asked_to" in material.slots and "door" in kind.moves:
        yield _question("invited", material, thing=material.slots["asked_to"].words)
    if "requested" in material.slots:
        yield _question("request", material, thing=material.slots["requested"].words)


def _step(material: Material, kind: Kind) -> Iterator[Question]:
    """Ask for the step from their words to one's own, where the answer is about something else, and for a day."""
    apart = "mine" in material.slots and not (
        {"related", "asked"} & material.tags or {"here", "asked_too"} & set(material.slots)
    )
    line = _said(material) if apart and "thought" in kind.moves else ""
    if line:
        yield _question("thought", material, line=line)
    to_send = {"papers"} if material.occasion.kind == "reply" else {"paper", "papers", "i_will"}
    if to_send & set(material.slots) and "next" in kind.moves:
        yield _question("by", material)


def _said(material: Material) -> str:
    """Return what they said as it was typed."""
    return next((f.text[:160] for f in material.facts if f.id == "D-said"), "")


def _foreign(material: Material) -> Iterator[Question]:
    for field, typed in material.foreign.items():
        if field in ("said", "mine"):
            situation = material.occasion.situation
            spoken = text.base_language((situation.profile.language if situation else None) or material.language)
            names = import_module(f"afterword.drafts.questions.{spoken}").LANGUAGES
            yield _question(f"foreign.{field}", material, tongue=names[material.language], typed=typed[:160])


def _about_them(material: Material) -> Iterator[Question]:
    person = material.occasion.people[0] if material.occasion.people else None
    if person is None:
        return
    who = material.who[0]
    if person.address == "title_surname" and not (who.civil or who.degrees):
        yield _question("title", material, last=who.last)
    if not person.address:
        yield _question("address", material)
    if not _reached(person):
        yield _question("reach.one_name" if len(person.name.split()) == 1 else "reach", material)


def _reached(person: Person) -> bool:
    return bool(person.email or person.phone or person.profile_url)


def _question(id: str, material: Material, **words: str) -> Question:
    them = (material.who[0].given or material.who[0].full) if material.who else "…"
    return question(id, material.occasion, material.language, them=them, **words)


def _best_line(material: Material) -> str:
    occasion = material.occasion
    if occasion.situation is None or occasion.interview is None:
        return ""
    person_id = occasion.people[0].id if occasion.people else None
    moments = note_moments(occasion.situation, occasion.interview)
    mine = [m for m in moments if m.person_id == person_id] or [m for m in moments if m.person_id is None]
    return mine[0].text[:160] if mine else ""
