"""Questions to the person, where a fact is missing that the message should have."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from afterword.drafts.kinds import Kind
from afterword.drafts.material import GROUPS, Material
from afterword.drafts.moments import note_moments
from afterword.model import Question


def questions(material: Material, kind: Kind) -> tuple[Question, ...]:
    """Return what to ask, most telling first."""
    return tuple(_asked(material, kind))


def _asked(material: Material, kind: Kind) -> Iterator[Question]:
    them = _them(material)
    filled = {GROUPS.get(s, s) for s in material.slots}
    for group in kind.asks:
        if set(group) & set(material.foreign):
            continue
        if not {GROUPS.get(s, s) for s in group} & filled:
            yield _QUESTIONS[group[0]](material, them)
    for field in (f for f in material.foreign if f in ("said", "mine")):
        yield Question(
            id=field,
            ask=f"How would you say your answer ({_SHORT[field]}) in the language of this message?",
            why="It was typed in another language, and a translation by rule would not be your words.",
        )
    person = material.occasion.people[0] if material.occasion.people else None
    if (
        person
        and kind.letter
        and person.address == "title_surname"
        and not (material.who[0].civil or material.who[0].degrees)
    ):
        yield Question(
            id="title",
            ask=f"Which title goes before {material.who[0].last} (Ms., Mr., Frau, Herr, Madame, Monsieur, Sra., Sr.)?",
            why="Nobody's title is guessed from a first name; until then the full name stands.",
        )
    if person and kind.letter and not person.address:
        yield Question(
            id="address",
            ask=f"How do you address {them}: by first name, or with a title and the family name?",
            why="Nothing says so yet, and a wrong form of address is noticed first.",
        )
    if person and kind.letter and not (person.email or person.phone or person.profile_url):
        yield Question(
            id="reach",
            ask=f"What is {them}'s last name, and how do you reach {them}?"
            if len(person.name.split()) == 1
            else f"How do you reach {them}?",
            why="There is no address yet; you can also add a line of thanks in a colleague's note.",
        )


_SHORT = {"said": "what they said", "mine": "what you answered"}


def _them(material: Material) -> str:
    if not material.who:
        return "them"
    return material.who[0].given or material.who[0].full


def _said(material: Material, them: str) -> Question:
    line = _best_line(material)
    hint = f' Your notes say: "{line}"' if line else ""
    return Question(
        id="said",
        ask=f"What did {them} say that you would tell a friend tonight?{hint}",
        why="Without one moment of this talk the note could go to anybody.",
    )


def _mine(material: Material, them: str) -> Question:
    del material
    return Question(
        id="mine",
        ask=f"What did you answer {them}, or what would you answer now? One sentence, as you would say it.",
        why="One sentence in your own words is what makes the note yours.",
    )


def _handle(material: Material, them: str) -> Question:
    del material
    return Question(
        id="handle",
        ask=f"Give the talk with {them} a name of two to six words, such as: the March replay.",
        why="It reminds them which talk this was.",
    )


def _decide_by(material: Material, them: str) -> Question:
    del material, them
    return Question(id="decide_by", ask="By which day will you answer?", why="An offer is answered with a date.")


def _answer(material: Material, them: str) -> Question:
    del material
    ask = f"What did {them} ask, and what is your answer?"
    return Question(id="answer", ask=ask, why="A reply answers what was asked.")


def _times(material: Material, them: str) -> Question:
    del material, them
    return Question(id="times", ask="Which two times would suit you?", why="Two times save a round of messages.")


def _news(material: Material, them: str) -> Question:
    del material
    ask = f"What came of it, in one sentence for {them}?"
    return Question(id="news", ask=ask, why="It is what the person who helped wants to hear.")


_QUESTIONS: dict[str, Callable[[Material, str], Question]] = {
    "said": _said,
    "handle": _handle,
    "mine": _mine,
    "decide_by": _decide_by,
    "answer": _answer,
    "times": _times,
    "news": _news,
}


def _best_line(material: Material) -> str:
    occasion = material.occasion
    if occasion.situation is None or occasion.interview is None:
        return ""
    person_id = occasion.people[0].id if occasion.people else None
    moments = note_moments(occasion.situation, occasion.interview)
    mine = [m for m in moments if m.person_id == person_id] or [m for m in moments if m.person_id is None]
    return mine[0].text[:160] if mine else ""
