"""What the notes of a talk give one person's message: lines to tell back, a better answer, thanks for somebody else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from afterword.drafts import again, noted, private, scenes, seen
from afterword.drafts.languages import grammar as g
from afterword.drafts.names import Called, called
from afterword.drafts.sayable import Row, fact_of
from afterword.model import Fact, FactUsed, Line, Occasion, Person

LONGEST = 400
_IN_PASSING = re.compile(
    r"\b(?:dial\w+ in|joined late|from a car|briefly|popped in|looked in|said nothing|only (?:listened|nodded|asked)"
    r"|for \d min|last \d+ min|kurz|zugeschaltet|brièvement|un instant|un momento|se conectó)\b",
    re.IGNORECASE,
)


class FromNotes:
    """The lines of one interview, read for its first recipient; ticked lines are not there."""

    def __init__(self, occasion: Occasion, language: str, manner: g.Manner, names: Mapping[str, str]) -> None:
        self.occasion, self.language, self.manner, self.names = occasion, language, manner, dict(names)
        self.words = g.grammar(language)
        self.person = occasion.people[0] if occasion.people else None
        lines = occasion.interview.lines if occasion.interview else ()
        self.usable = [n for n in lines if not (n.private or n.confidential or private.is_angry(n.text))]
        self.free = [n for n in self.usable if n.person_id in (None, self.person.id if self.person else None)]
        alone = occasion.interview is not None and len(occasion.interview.people) < 2
        self.theirs = [n for n in self.free if n.person_id or alone]

    @cached_property
    def mended(self) -> list[tuple[Line, str]]:
        """Return the free lines with their words mended."""
        free = (n for n in self.free if len(n.text) <= LONGEST)
        return [(n, g.mend(n.text, self.words.MENDINGS, self.names)) for n in free]

    @cached_property
    def sure(self) -> frozenset[str]:
        """Return the lines that are this person's: their own, and unnamed ones that follow one of theirs."""
        found, last = {n.id for n in self.theirs}, None
        for line in self.usable:
            last = line.person_id or last
            if self.person and last == self.person.id:
                found.add(line.id)
        return frozenset(found)

    @cached_property
    def nobodys(self) -> frozenset[str]:
        """Return the unnamed lines before anybody is named: everybody was there."""
        found: set[str] = set()
        for line in self.usable:
            if line.person_id:
                break
            found.add(line.id)
        return frozenset(found)

    def better(self, mine: str) -> Iterator[Row]:
        """Yield the question that *mine* answers better than the person did; a text message has no room for it."""
        if self.occasion.channel == "text_message":
            return
        if found := again.better(
            [n for n in self.usable if n.id in self.sure], mine, self.language, self.names, self.manner.familiar
        ):
            yield (
                "again" if found.long else "again_never" if found.never else "again_weak",
                found.asked,
                fact_of(found.line),
            )

    def noted(self, told: Sequence[str], work: str, points: Sequence[Fact]) -> Iterator[Row]:
        """Yield a line that is not *told* elsewhere and has to do with a point of the profile, and the point."""
        for note in noted.sayable(self.theirs, self.language, self.names, self.manner.familiar, told, work):
            stems = noted.rare(note.words, self.language)
            for fact in points:
                if len(stems & noted.rare(fact.text, self.language)) >= noted.TIED:
                    yield "noted", note.words, fact_of(note.line)
                    yield "ongoing", self.words.ongoing(note.words), fact_of(note.line)
                    tied = self.words.of_me(g.mend(fact.text, self.words.MENDINGS, {}))
                    yield "tied", tied, FactUsed(id=fact.id, text=fact.text, source="profile")
                    return

    def seen(self) -> Iterator[Row]:
        """Yield what deserves thanks besides the talk: the tour, the demo lesson."""
        for line in self.free:
            if words := seen.occasion(line.text, self.language):
                yield "trial" if words.startswith("the trial ") else "seen", words, fact_of(line)
                return

    def scenes(self) -> Iterator[Row]:
        """Yield what of the visit may be greeted: what I loved to see, what there was to drink, what happened."""
        yield from scenes.scenes(self.mended, self.words)

    def colleague(self) -> Iterator[Row]:
        """Yield whom to thank through this person: somebody who was there and cannot be reached."""
        who = self._unreached()
        if who is None:
            return
        yield "colleague", self._name(who), FactUsed(id=f"W-{who.id}", text=who.name, source="interview")
        for line in self.usable:
            if line.person_id == who.id and (words := seen.occasion(line.text, self.language)):
                yield "colleague_seen", words, fact_of(line)
                return

    def _brief(self, who: Person) -> bool:
        """Say whether somebody was only there in passing: dialled in, joined late."""
        first = next((w for w in who.name.split() if w.rstrip(".") not in ("Dr", "Prof", "Mr", "Mrs", "Ms")), who.name)
        names = {w.lower() for w in who.name.split() if len(w) > 2} | {first.lower()}
        return any(_IN_PASSING.search(n.text) and names & set(n.text.lower().split()) for n in self.usable)

    def _unreached(self) -> Person | None:
        """Return who cannot be reached; the first who can be reached passes the thanks on."""
        situation, interview = self.occasion.situation, self.occasion.interview
        if situation is None or interview is None or self.person is None:
            return None
        there = [p for p in situation.people if p.id in interview.people]
        reached = [p for p in there if p.email or p.phone or p.profile_url]
        if not reached or reached[0].id != self.person.id:
            return None
        return next((p for p in there if p not in reached and not self._brief(p)), None)

    def _name(self, who: Person) -> str:
        parts: Called = called(who, self.usable, self.language, [n.text for n in self.usable])
        if who.address == "first_name" and parts.given and self.manner.near:
            return parts.given
        titles = parts.titles if self.language != "es" else tuple(filter(None, [parts.degrees]))  # "a el Sr." is none.
        if self.language == "de":  # Thanks go to somebody: a dative.
            titles = tuple("Herrn" if t == "Herr" else t for t in titles)
        return " ".join([*titles, parts.last if titles else parts.full])
