"""Reading an occasion: the debrief, the round, the role, the profile and the notes fill the slots of a message."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from types import ModuleType

from afterword import text
from afterword.drafts import around, arranging, events, sought
from afterword.drafts.four_answers import FourAnswers
from afterword.drafts.from_notes import FromNotes
from afterword.drafts.languages import grammar as g
from afterword.drafts.manners import manner_of
from afterword.drafts.material import GROUPS, Given, Material
from afterword.drafts.names import called, of_oneself
from afterword.drafts.naming import proper_names
from afterword.drafts.noted import rare
from afterword.drafts.points import Near
from afterword.drafts.proof import proof
from afterword.drafts.relation import relation
from afterword.drafts.talk import Talk
from afterword.drafts.whose import for_this_person, not_done
from afterword.model import Fact, FactUsed, Line, Occasion

# Slots that are only a sign: they print nothing, and tell what a sentence rests on.
_SIGNS = frozenset(("wrote", "liked", "loved", "forgot", "reason", "seeks"))
_RECRUITS = re.compile(
    r"\b(?:recruit\w*|recrut\w*|sourcer|headhunter|talent|staffing|personalberat\w+|agency|selección)\b", re.IGNORECASE
)
_OF_YOU = re.compile(r"(?:Sie|Du|Ihr|Ihre|Deine?)\b")
_TOLD = ("said", "that", "asked", "quote", "handle", "mine", "i_will", "step", "paper")


def gather(
    occasion: Occasion, tone: str | None, language: str | None, answers: Mapping[str, str], used: Sequence[str] = ()
) -> Material:
    """Return the material of an occasion.

    *answers* to questions come before what the debrief says; a point told to a colleague (*used*) is not told again.
    """
    gathering = _Gathering(occasion, tone, language, answers)
    gathering.used = " ".join(text.fold(u) for u in used)
    return gathering.material()


class _Gathering:
    """One reading of an occasion, slot by slot."""

    def __init__(self, occasion: Occasion, tone: str | None, language: str | None, answers: Mapping[str, str]) -> None:
        self.occasion, self.answers = occasion, {k: v.strip() for k, v in answers.items() if v and v.strip()}
        self.situation, self.interview = occasion.situation, occasion.interview
        self.language = text.base_language(language or self._language())
        self.words: ModuleType = g.grammar(self.language)
        self.lines: tuple[Line, ...] = self.interview.lines if self.interview else ()
        self.person = occasion.people[0] if occasion.people else None
        self.manner = manner_of(occasion, tone, self.language, self.answers)
        told = (
            *(n.text for n in self.lines),
            *(d.said or "" for d in (self.interview.debrief if self.interview else ())),
        )
        self.who = tuple(
            called(p, self.lines, self.language, told, self.answers.get("title", "")) for p in occasion.people
        )
        self.names = proper_names(occasion)
        self.notes = FromNotes(occasion, self.language, self.manner, self.names)
        self.slots: dict[str, Given] = {}
        self.facts: list[FactUsed] = []
        self.foreign: dict[str, str] = {}
        self.used = ""
        self.announced = False
        self.work = self.situation.opportunity.title if self.situation else ""

    def _language(self) -> str | None:
        if self.situation is None:
            return None
        return self.situation.opportunity.language or self.situation.profile.language

    def material(self) -> Material:
        """Fill every slot there is something for."""
        self._debrief()
        self._round()
        self._role()
        self._rows(events.slots(self.occasion, self.words, self.manner, self.answers))
        self._proof()
        self._noted()
        self._profile()
        arranging.clauses(self.slots, self.words)
        self._notes()
        self._self()
        return Material(
            occasion=self.occasion, language=self.language, manner=self.manner, who=self.who, slots=self.slots,
            facts=tuple(self.facts), tags=self._tags(), foreign=self.foreign, salt=self._salt(),
            answered=self._answered(),
        )  # fmt: skip

    def _slot(self, name: str, words: str, *facts: FactUsed) -> None:
        if words:
            self.slots[name] = Given(words="" if name in _SIGNS else words, from_=tuple(f.id for f in facts))
            known = {f.id for f in self.facts}
            self.facts += (f for f in facts if f.id not in known)

    def _rows(self, rows: Iterable[tuple[str, str, FactUsed]]) -> None:
        for name, words, fact in rows:
            self._slot(name, words, fact)

    def _debrief(self) -> None:
        given = self.who[0].given if self.who else ""
        four = FourAnswers(self.occasion, self.language, self.manner, self.names, self.answers)
        self._rows(four.rows(given))
        self.foreign = four.foreign
        known = {f.id for f in self.facts}
        self.facts += (f for f in four.facts if f.id not in known)
        if "mine" in self.slots:
            self._rows(self.notes.better(self.slots["mine"].words))
        self._talk()

    def _talk(self) -> None:
        """Read in the notes how the talk went around the answer, and the answer itself where nobody typed one."""
        said = next((self.slots[s].words for s in ("that", "said") if s in self.slots), "")
        if not {"mine"} & ({*self.slots} | {*self.foreign}):
            self._rows(sought.own_words(self._heard("", said)))
            if not {"said", "handle"} & ({GROUPS.get(s) for s in self.slots} | {*self.foreign}):
                self._rows(sought.their_words(self._heard("", "")))
                said = next((self.slots[s].words for s in ("that", "said") if s in self.slots), "")
        talk = self._heard(self.slots["mine"].words if "mine" in self.slots else "", said)
        asked = {"asked", "again", "again_weak"} & set(self.slots)
        brief = self.occasion.channel == "text_message"
        self._rows(row for row in talk.rows() if row[0] not in ("asked_too", "asked_aloud") or not (asked or brief))
        facts = self.situation.profile.facts if self.situation else ()
        gaps = [f.text for f in facts if self.words.GAP.search(f.text)]
        told = " ".join(self.slots[s].words for s in _TOLD if s in self.slots)
        self._rows(sought.sought(talk, gaps))
        self._rows(sought.wanted(talk, told, gaps))
        self._rows(sought.gap(talk, facts))
        arranging.divide(self.slots, facts, self.words, self.language)
        self.announced = arranging.once(self.slots, self.language)

    def _heard(self, mine: str, said: str) -> Talk:
        sure = self.notes.sure
        world = f"{self.work} {self.situation.opportunity.description or ''}"[:20_000] if self.situation else ""
        near, nobodys = self.manner.familiar, self.notes.nobodys
        return Talk(self.notes.free, mine, said, self.language, self.names, near, sure, world, nobodys)

    # --- the round, the role, the profile

    def _round(self) -> None:
        if self.interview:
            self._rows(around.of_the_round(self.interview, self.occasion, self.words, self.manner, self.work))

    def _role(self) -> None:
        if self.situation:
            self._rows(around.of_the_role(self.situation, self.words))
            self.facts += around.of_the_ad(self.situation)

    def _proof(self) -> None:
        """Find the point that tells the same matter; one that a colleague has read of is not told again."""
        if self.situation is None or not {"said", "handle", "mine"} & {GROUPS.get(s, "") for s in self.slots}:
            return
        mine = self.slots["mine"].words if "mine" in self.slots else ""
        if not_done(mine):
            return
        told = " ".join(f.text for f in self.facts if f.source == "debrief")
        facts = [f for f in self._of_the_profile() if text.fold(f.text) not in self.used]
        rows = proof(self._heard(mine, told), facts, told, mine, self._employers())
        self._rows(r for r in rows if text.fold(g.clause(r[1])) not in self.used)

    def _profile(self) -> None:
        if self.situation is None:
            return
        self.facts += (FactUsed(id=f.id, text=f.text, source="profile") for f in self.situation.profile.facts)
        if "mine" in self.slots and not_done(self.slots["mine"].words):
            return
        told = set(text.stems(self.slots["mine"].words, self.language)) if "mine" in self.slots else set()
        taken = {f for s in ("proof", "came", "example") if s in self.slots for f in self.slots[s].from_}
        for fact in (f for f in self.ranked() if f.id not in taken):
            stems = set(text.stems(fact.text, self.language))
            if 5 * len(stems & told) >= 2 * len(stems) or self._like_the_point(stems):
                continue
            if self._point(fact):
                break

    def _noted(self) -> None:
        if self.situation is None or self.interview is None:
            return
        told = [self.slots[s].words for s in _TOLD if s in self.slots]
        points = [
            f for f in self.ranked(everything=True) if self.words.of_me(f.text) and text.fold(f.text) not in self.used
        ]
        o = self.situation.opportunity
        self._rows(self.notes.noted(told, f"{o.title} {(o.description or '')[:20_000]}", points))

    def _point(self, fact: Fact) -> bool:
        """Fill the next free slot for a point; say whether there is none left."""
        used = FactUsed(id=fact.id, text=fact.text, source="profile")
        sentence = self.words.of_me(g.mend(fact.text, self.words.MENDINGS, {}))
        phrase = self.words.phrase(g.clause(fact.text)) if self.words.is_phrase(fact.text) else ""
        if text.fold(g.clause(sentence or phrase)) in self.used:
            return False
        if sentence:
            self._slot("second" if "point" in self.slots else "point", self.words.phrase(sentence), used)
        elif phrase and "point" not in self.slots:
            self._slot("points", phrase, used)
        return bool({"second", "points"} & set(self.slots))

    def _like_the_point(self, stems: set[str]) -> bool:
        """Say whether a second point would tell half of the first one again."""
        first = set(text.stems(self.slots["point"].words, self.language)) if "point" in self.slots else set()
        return 2 * len(stems & first) >= len(stems)

    def ranked(self, everything: bool = False) -> list[Fact]:
        """Return the points that may be claimed and touch the talk or the role, nearest first."""
        assert self.situation is not None
        o = self.situation.opportunity
        talk = [f.text for f in self.facts if f.source in ("debrief", "event")]
        near = Near(
            talk, [n.text for n in self.notes.free], [o.title, o.description or ""], self.language, self._employers()
        )
        nothing_else = not {"said", "handle", "mine"} & {GROUPS.get(s, "") for s in self.slots}
        ranked = near.ranked(self._of_the_profile(), least=0)
        return ranked if nothing_else or everything else [f for f in ranked if near.touches(f)]

    def _of_the_profile(self) -> list[Fact]:
        """Return the points of the profile that are not a colleague's matter."""
        assert self.situation is not None
        who = self.person.id if self.person else None
        return for_this_person(self.situation.profile.facts, self.interview, who, self.language)

    def _employers(self) -> tuple[str, ...]:
        return self.situation.profile.employers if self.situation else ()

    def _notes(self) -> None:
        known = {f.id for f in self.facts}
        self.facts += (FactUsed(id=n.id, text=n.text, source="notes") for n in self.notes.free if n.id not in known)
        self._rows(self.notes.seen())
        self._rows(self.notes.colleague())

    def _self(self) -> None:
        if self.situation is None:
            return
        given, full = of_oneself(self.situation.profile.name)
        self._slot("name", full)
        self._slot("given", given)
        self._slot("greeting", self.words.greeting(self.who[0], self.manner) if self.who else "")

    def _tags(self) -> frozenset[str]:
        tags = {self.manner.tone, "near" if self.manner.near else "far", self.occasion.channel}
        tags.add(self.interview.channel if self.interview else "other")
        tags |= {name for name in ("asked", "mine", "handle", "stood", "seen") if name in self.slots}
        if any(GROUPS.get(s) == "said" for s in self.slots):
            tags.add("said")
        tags |= relation(self.slots, self.words, self.language)
        if self.announced:
            tags.add("announced")
        if "lived" in tags and {"proof", "came", "example"} & set(self.slots) and not _OF_YOU.match(self._said()):
            tags |= {"known", "related"}
        if self.manner.close:
            tags.add("tu")
        if self._later():
            tags.add("later")
        if self.interview and not self.interview.promised:
            tags.add("undated")
        if self.person and (
            self.person.kind in ("recruiter", "coordinator") or _RECRUITS.search(self.person.role or "")
        ):
            tags.add("recruiter")
        return frozenset(tags | events.tags(self.occasion))

    def _said(self) -> str:
        return self.slots["said"].words if "said" in self.slots else ""

    def _later(self) -> bool:
        """Say whether the point has to do with what they hold out for later."""
        later = next((self.slots[s].words for s in ("door", "later") if s in self.slots), "")
        if "point" not in self.slots or not later:
            return False
        return bool(rare(later, self.language) & rare(self.slots["point"].words, self.language))

    def _answered(self) -> frozenset[str]:
        """Return what is not asked again; words in another language still are."""
        return frozenset(self.answers) - set(self.foreign)

    def _salt(self) -> str:
        return f"{self.interview.id if self.interview else ''}|{self.person.id if self.person else ''}"
