"""Reading an occasion: the debrief, the round, the role, the profile and the notes fill the slots of a message."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime

from afterword import text
from afterword.drafts import (
    about_me,
    around,
    arranging,
    circumstances,
    events,
    follow_up,
    joint,
    plans,
    put_right,
    told_once,
)
from afterword.drafts.material import GROUPS, Given, Material
from afterword.drafts.names import of_oneself
from afterword.drafts.of_the_talk import OfTheTalk
from afterword.drafts.sayable import fact_of
from afterword.model import FactUsed, Occasion

_TOLD = frozenset(("mine", "proof", "point", "asked_too", "again", "here"))
_OF_MINE = re.compile(r"(?:my|I|meine?\w*|ich|mes|mon|ma|je|mis?|yo)\b")


def gather(
    occasion: Occasion, tone: str | None, language: str | None, answers: Mapping[str, str], used: Sequence[str] = ()
) -> Material:
    """Return the material of an occasion.

    *answers* to questions come before what the debrief says; a point told to a colleague (*used*) is not told again.
    """
    gathering = Gathering(occasion, tone, language, answers)
    gathering.used = " ".join(text.fold(u) for u in used)
    return gathering.material()


class Gathering(OfTheTalk):
    """One reading of an occasion, slot by slot."""

    def material(self) -> Material:
        """Fill every slot there is something for."""
        self._debrief()
        self._round()
        self._role()
        self._rows(events.slots(self.occasion, self.words, self.manner, self.answers, self.language, self.notes_free()))
        if "parting" in self.slots:
            self.slots.pop("mine", None)
        if self.occasion.kind != "thank_you":
            if _OF_MINE.match(self.words_of("that")):
                self.slots.pop("loved", None)
            if self.occasion.kind != "connection":
                circumstances.name_alone(self.slots, self.language)
            circumstances.plain(self.slots, self.occasion)
            if self.occasion.kind == "rejection_reply" and self.language == "en":
                self._rows_of(circumstances.remembered(self.slots))
        if self.occasion.kind.startswith("status"):
            circumstances.named_in_mine(self.slots, self.language)
        self._about_me()
        if self.occasion.kind == "thank_you":
            told_once.once(self.slots, self.language)
        self._rows_of(joint.before_mine(self.slots, self.language))
        arranging.clauses(self.slots, self.words)
        if self.occasion.kind == "thank_you" and "asked_too" in self.slots:
            self.slots.pop("mine_heard", None)  # The question stands before the answer.
        self._notes()
        self._put_right()
        self._self()
        second = follow_up.second(self.heard(self.words_of("mine"), self.words_of("that", "said")), self.slots)
        if second and self.words_of("asked_too") == second.question:
            self.slots.pop("asked_too")
        self._rows_of(circumstances.offer(self.slots, self.occasion, self.words, self.announced))
        tags = circumstances.tags(self.occasion, self.slots, self.manner, self.words, self.language)
        if second:
            self._rows_of(follow_up.joined(second, self.slots))
        return Material(
            occasion=self.occasion, language=self.language, manner=self.manner, who=self.who, slots=self.slots,
            facts=tuple(self.facts), tags=tags | ({"announced"} if self.announced else set()), foreign=self.foreign,
            salt=self._salt(), answered=self._answered(),
        )  # fmt: skip

    def notes_free(self) -> list[str]:
        """Return the lines of the notes that may be read for a letter."""
        return [line.text for line in self.notes.free]

    def _round(self) -> None:
        if self.interview:
            self._rows(around.of_the_round(self.interview, self.occasion, self.words, self.manner, self.work))

            if self.occasion.kind == "thank_you" and self.language == "en":
                self._day_ahead(self.interview.started_at)

    def _day_ahead(self, start: datetime) -> None:
        """Look forward to the day that was arranged; what is only to be done then has its own sentence."""
        lines = plans.typed(self.occasion, "", [])
        noted = ((n.text, fact_of(n)) for n in self.notes.free)
        for row in plans.ahead([*lines, *noted], start, self.occasion.at, self.manner, self.language):
            if {s for s in self.slots if GROUPS.get(s) == "todo"} <= {"step", "steps"}:
                for name in ("step", "steps"):
                    self.slots.pop(name, None)
                self._rows([row])

    def _role(self) -> None:
        if self.situation:
            self._rows(around.of_the_role(self.situation, self.words))
            self.facts += around.of_the_ad(self.situation)

    def _about_me(self) -> None:
        if self.situation is None:
            return
        self._rows(about_me.proof(self))
        if "proof" in self.slots and not any(GROUPS.get(s) == "taken" for s in self.slots):
            taken = list(about_me.received(self))
            self._rows(taken)
            self._slot("of_proof", "x" if taken else "")
        for rows in (about_me.scale, about_me.noted, about_me.points):
            self._rows(rows(self))
        self.facts += (FactUsed(id=f.id, text=f.text, source="profile") for f in self.situation.profile.facts)

    def answers_something(self) -> bool:
        """Say whether anything is known of the talk itself."""
        return bool({"said", "handle", "mine"} & {GROUPS.get(s, "") for s in self.slots})

    def _notes(self) -> None:
        known = {f.id for f in self.facts}
        self.facts += (FactUsed(id=n.id, text=n.text, source="notes") for n in self.notes.free if n.id not in known)
        self._rows(self.notes.seen())
        self._rows(self.notes.scenes())
        self._rows(self.notes.colleague())

    def _put_right(self) -> None:
        """Tell what was not said, or not said rightly, where the notes have it."""
        if self.occasion.kind == "status_1":
            self._corrected()
        if self.occasion.kind != "thank_you" or self.situation is None:
            return
        told = " ".join(g.words for s, g in self.slots.items() if GROUPS.get(s) in _TOLD)
        facts = self.situation.profile.facts
        self._rows(put_right.rows(self.heard(self.words_of("mine"), ""), self.lines, facts, told, self.work))

    def _corrected(self) -> None:
        """Put right a count that was wrong; my sentence does not tell it again without a word."""
        facts = self.situation.profile.facts if self.situation else ()
        talk = self.heard(self.words_of("mine"), "")
        for row in put_right.corrected(talk, self.lines, facts, self.work):
            kept = put_right.without_it(self.words_of("mine"), row[1], self.language)
            fact = self.slots["mine"].from_ if "mine" in self.slots else ()
            for slot in [s for s in self.slots if GROUPS.get(s) == "mine"]:
                del self.slots[slot]
            if kept:
                self._rows_of({"mine": Given(words=kept, from_=fact)})
            self._rows([row])

    def _self(self) -> None:
        if self.situation is None:
            return
        given, full = of_oneself(self.situation.profile.name)
        self._slot("name", full)
        self._slot("given", given)
        self._slot("greeting", self.words.greeting(self.who[0], self.manner) if self.who else "")

    def _answered(self) -> frozenset[str]:
        """Return what is not asked again; words in another language still are."""
        return frozenset(self.answers) - set(self.foreign)

    def _salt(self) -> str:
        return f"{self.interview.id if self.interview else ''}|{self.person.id if self.person else ''}"
