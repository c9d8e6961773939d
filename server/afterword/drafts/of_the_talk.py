"""The four answers and the notes of a talk, read together: what they said, what I answered, how both are joined."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import ModuleType

from afterword import text
from afterword.drafts import about_me, arranging, in_common, joint, sought, told_once, told_them, unanswered
from afterword.drafts.four_answers import FourAnswers
from afterword.drafts.from_notes import FromNotes
from afterword.drafts.kinds import kind
from afterword.drafts.languages import grammar as g
from afterword.drafts.manners import manner_of
from afterword.drafts.material import GROUPS, Given
from afterword.drafts.names import called
from afterword.drafts.naming import proper_names
from afterword.drafts.noted import content
from afterword.drafts.relation import RETOLD, reasoned
from afterword.drafts.sayable import Row, fact_of
from afterword.drafts.tables import words_of
from afterword.drafts.talk import Talk
from afterword.model import FactUsed, Line, Occasion

_LEANS = re.compile(r"(?:Yes|No|Because)\b|(?:I|We|I'd|We'd)(?: \w+){0,2} (?:it|them|those|(?:that|this) \w+)\b")
_SHORT_MATTER = range(1, 11)  # words of theirs that may stand before what I meant
# What somebody else than the reader is meant by in what I proposed: "I'd let them weld something".
_MEANS_THEM = re.compile(r"\b(?:them|they|those|these|it|that|this)\b(?! (?:way|morning|week|month|is|will)\b)")
# What a question ends with, where it means what was told before.
_MEANS_IT = re.compile(r"(?<=[a-z]) (?:it|that|this)$")
_HOW_YOU = re.compile(
    r"^how you (?=[a-z]+ )"
    r"(?!(?:would|could|should|can|will|might|are|were|do|did|have|had|feel|felt|like|ever|never|[a-z]+ed)\b)"
)
# Slots that are only a sign: they print nothing, and tell what a sentence rests on.
_SIGNS = frozenset(
    words_of(
        "call_then hour new wrote liked loved forgot reason seeks by_phone sat_in will_come cannot_come hired"
        " emergency came_up of_proof work_on brought then"
    )
)


class OfTheTalk:
    """What the talk gives a message, slot by slot."""

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
            called(p, self.lines, self.language, told, self.answers.get("title", ""), self._region())
            for p in occasion.people
        )
        self.names = proper_names(occasion)
        self.notes = FromNotes(occasion, self.language, self.manner, self.names)
        self.slots: dict[str, Given] = {}
        self.facts: list[FactUsed] = []
        self.foreign: dict[str, str] = {}
        self.used = ""
        self.announced = self.beside = False
        self.work = self.situation.opportunity.title if self.situation else ""

    def _region(self) -> str:
        return (self.situation.opportunity.region or "") if self.situation else ""

    def _language(self) -> str | None:
        if self.situation is None:
            return None
        return self.situation.opportunity.language or self.situation.profile.language

    def _slot(self, name: str, words: str, *facts: FactUsed) -> None:
        if words:
            self.slots[name] = Given(words="" if name in _SIGNS else words, from_=tuple(f.id for f in facts))
            known = {f.id for f in self.facts}
            self.facts += (f for f in facts if f.id not in known)

    def _rows(self, rows: Iterable[Row]) -> None:
        for name, words, *facts in rows:
            self._slot(name, words, *facts)

    def _rows_of(self, given: Mapping[str, Given]) -> None:
        self.slots.update(given)

    def _debrief(self) -> None:
        given = self.who[0].given if self.who else ""
        four = FourAnswers(self.occasion, self.language, self.manner, self.names, self.answers)
        self._rows(four.rows(given))
        self.foreign = four.foreign
        known = {f.id for f in self.facts}
        self.facts += (f for f in four.facts if f.id not in known)
        if self.occasion.kind == "thank_you" and self.situation:
            used = told_once.named(self.slots, self.situation.profile.facts, self.language)
            self.facts += (f for f in used if f.id not in {k.id for k in self.facts})
        if "mine" in self.slots:
            self._rows(self.notes.better(self.slots["mine"].words))
            arranging.better(self.slots, self.language)
        self._talk()
        self._stands()
        talk = self.heard(self.words_of("mine"), "")
        self._rows(joint.rows(talk, self.slots))
        self._rows(in_common.rows(talk, self.slots))
        self._leans_on_nothing()

    def _leans_on_nothing(self) -> None:
        """Leave out an answer to what cannot be told: "I'd do it in my first week"."""
        told = {GROUPS.get(s) for s in self.slots} & {"said", "handle", "asked_too", "again", "they_said"}
        if "mine" in self.slots and not told and _LEANS.match(self.slots["mine"].words):
            for name in ("mine", "so_i", "meant"):
                self.slots.pop(name, None)

    def _talk(self) -> None:
        """Read in the notes how the talk went around the answer, and the answer itself where nobody typed one."""
        if not {"mine"} & ({*self.slots} | {*self.foreign}):
            self._unanswered()
        talk = self.heard(self.words_of("mine"), self.words_of("that", "said"))
        asked = {"asked", "again", "again_weak", "again_never"} & set(self.slots)
        brief = self.occasion.channel == "text_message"
        self._rows(row for row in talk.rows() if row[0] not in ("asked_too", "asked_aloud") or not (asked or brief))
        facts = self.situation.profile.facts if self.situation else ()
        gaps = [f.text for f in facts if self.words.GAP.search(f.text)]
        told = " ".join(self.slots[s].words for s in about_me.TOLD if s in self.slots)
        self._rows(sought.sought(talk, gaps))
        self._rows(sought.wanted(talk, told, gaps))
        self._rows(sought.gap(talk, facts))
        self._rows(sought.ahead(talk))
        arranging.divide(self.slots, facts, self.words, self.language)
        self._around(talk)
        self._asked_about_it(talk)
        self._how_to()
        self._as_wanted(talk)
        self.announced = arranging.once(self.slots, self.language)
        self.beside = talk.beside(self.words_of("aside"))

    def _as_wanted(self, talk: Talk) -> None:
        """Say why a thing is sent, where they wished to see it."""
        promise = self.slots.get("i_will")
        if promise and "did_ask_for" not in self.slots and (found := told_them.wanted(talk, promise.words)):
            words, line = found
            self._slot("i_will", words, fact_of(line))
            self.slots["i_will"] = Given(words=words, from_=(*promise.from_, line.id))

    def _how_to(self) -> None:
        """Tell a question about anybody as one: "how you make a pilot call" is how to make one."""
        for name in ("asked", "asked_too") if self.language == "en" else ():
            if (asked := self.slots.get(name)) and _HOW_YOU.match(asked.words):
                self.slots[name] = Given(words=_HOW_YOU.sub("how to ", asked.words), from_=asked.from_)

    def _asked_about_it(self, talk: Talk) -> None:
        """Name what a question means by "it", where nothing before it does and its lines are about the short name."""
        asked, name = self.slots.get("asked_too"), self.slots.get("the_handle")
        if self.language != "en" or not asked or not name or {"that", "said", "quote"} & set(self.slots):
            return
        at = next((i for i, (line, _) in enumerate(talk.lines) if line.id in asked.from_), 0)
        near = " ".join(told for _, told in talk.lines[max(0, at - 2) : at])
        if _MEANS_IT.search(asked.words) and content(name.words, "en") & content(near, "en"):
            words = _MEANS_IT.sub(f" {name.words}", asked.words)
            self.slots["asked_too"] = Given(words=words, from_=(*asked.from_, *name.from_))

    def _around(self, talk: Talk) -> None:
        """Put words of theirs behind my answer, where they came after it and it is known what came before."""
        quote = self.slots.get("quote")
        if quote is None or "taken" not in kind(self.occasion.kind).moves or not talk.followed_by(quote.words):
            return
        if "asked_too" not in self.slots:
            self._rows(unanswered.background(talk))
        if {"asked_too", "that"} & set(self.slots) or self._told_with_it():
            self.slots["echo"] = self.slots["heard"] = self.slots.pop("quote")
            self.slots.pop("apart", None)

    def _told_with_it(self) -> bool:
        """Say whether a later message tells what I said and what they said to it as one."""
        mine = self.words_of("mine")
        short = self.language == "en" and 0 < len(mine.split()) <= arranging.MOST_MINE_HEARD
        later = self.occasion.kind.startswith("status") or self.occasion.kind == "thank_you"
        return short and later and self.words.stance(mine) != "proposal"

    def _unanswered(self) -> None:
        """Read in the notes what I said, or told them of, and what they said."""
        talk = self.heard("", self.words_of("that", "said"))
        self._rows(unanswered.own_words(talk))
        if "mine" not in self.slots and self.situation:
            self._rows(unanswered.told_of(talk, self.situation.profile.facts, self.situation.profile.employers))
        if not {"said", "handle"} & ({GROUPS.get(s) for s in self.slots} | {*self.foreign}):
            self._rows(unanswered.their_words(self.heard("", "")))

    def _stands(self) -> None:
        """Say of what I proposed in the talk that I would still do it."""
        given = self.slots.get("mine")
        told = given and (self.heard(given.words, "").told_already(given.words) or given.from_[:1] != ("D-mine",))
        stands = self.occasion.kind in ("thank_you", "status_1", "status_2")
        if given and (so := reasoned(self.slots, self.words, self.language)):
            self.slots["so_i"] = Given(words=so, from_=given.from_)
        if given and self.occasion.kind == "offer_ack" and (meant := self.words.meant(given.words)):
            then = self.language == "en" and _MEANS_THEM.search(meant)
            if not then or len(self.words_of("that").split()) in _SHORT_MATTER:
                self.slots["meant_then" if then else "meant"] = Given(words=meant, from_=given.from_)
        topic = self.slots.get("topic")
        if (
            given
            and topic
            and not {*text.stems(topic.words, self.language)} & {*text.stems(given.words, self.language)}
        ):
            self.slots["meant_about"] = topic
        if given and told and stands and not {"again", "again_weak", "again_never", "they_said"} & set(self.slots):
            first = text.sentences(given.words)[0]
            if given.from_[:1] != ("D-mine",) or self.heard(first, "").told_already(first):
                self.slots["mine"] = Given(words=self.words.still(given.words), from_=given.from_)
        if given and given.from_ == ("D-mine",) and {"that", "said", "quote"} & set(self.slots):
            name = self.heard(given.words, "").named_to_them(given.words)
            if (
                name
                and self.words.stance(given.words) != "proposal"
                and not RETOLD.search(given.words)
                and ":" not in given.words
                and (said := arranging.why_told(name, given.words, self.words))
            ):
                self.slots["why_told"] = Given(words=said, from_=given.from_)
        whole = given and self.words.completed(given.words, False, False).split()[:2] == given.words.split()[:2]
        if given and told and whole and self.words.stance(given.words) != "proposal":
            self.slots["as_told"] = Given(words=self.words.as_told(given.words), from_=given.from_)
        self._complete(bool(told))

    def _complete(self, told: bool) -> None:
        """Give my answer what it lacks to stand as a sentence; after a colon it stands as it is."""
        if "mine" not in self.slots or {"again", "again_weak", "again_never", "asked_aloud"} & set(self.slots):
            return
        given = self.slots["mine"]
        if "new" in self.slots and "asked_too" in self.slots:
            return
        asked = bool({"asked", "asks", "asked_too"} & set(self.slots))
        words = self.words.completed(given.words, asked, told)
        self.slots["mine"] = Given(words=words, from_=given.from_)
        aside = self.slots.get("aside") if self.beside and not asked else None
        done = " ".join(g.words for s, g in self.slots.items() if s.startswith("did_"))
        if aside and content(aside.words, self.language) <= content(done, self.language):
            return  # it is what they did then
        if aside and self.words.has_article(aside.words):
            self.slots.update(arranging.on_it(self.slots["mine"], aside, self.language))

    def heard(self, mine: str, said: str) -> Talk:
        """Return the notes as the talk around *mine*, which answered what they *said*."""
        world = f"{self.work} {self.situation.opportunity.description or ''}"[:20_000] if self.situation else ""
        return Talk(self.notes, mine, said, world)

    def words_of(self, *slots: str) -> str:
        """Return the words of the first of these slots that is filled."""
        return next((self.slots[s].words for s in slots if s in self.slots), "")
