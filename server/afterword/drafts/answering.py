"""Answering what was asked: a day that suits or does not, the person's own words, else a point of the profile."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from afterword import text
from afterword.drafts import both, private, sending
from afterword.drafts.languages import grammar as g
from afterword.drafts.noted import rare
from afterword.drafts.sayable import Row
from afterword.drafts.suiting import LONGEST, SAYS_YES_TO, Suiting
from afterword.model import FactUsed

_TELLING = 6  # words from which it is certain in which language they are
# "I'll send it tonight" answers what could not be read.
_LEANS = re.compile(r"\b(?:it|them|ihn|lo)\b|\bl['’]", re.IGNORECASE)
_SAYS_YES = re.compile(r"\b(?:yes|yep|ok|fine|works|ja|oui|sí)(?:,? (?P<more>an? [\w' -]{3,30}))?$", re.IGNORECASE)
# A thing they ask for and a yes behind it: "licence yes, clean".
_IS_SO = re.compile(r"(?!own\b)[a-z][\w' -]{1,30}? (?:yes|yep|ok|fine),?(?: (?P<more>[a-z]+))?$", re.IGNORECASE)
# A to-do is no answer: "email Alec the card".
_TO_DO = re.compile(
    r"(?:e-?mail|send|text|ring|call|say|ask|confirm|write|check|schick\w*|send\w*|frag\w*|ruf\w*|envoyer|demander|appeler|mandar|enviar|preguntar|llamar)\b",
    re.IGNORECASE,
)


class Answering(Suiting):
    """One message that came, and what is said to it."""

    def rows(self) -> Iterator[Row]:
        """Yield what suits, what is answered, and what nothing is known about."""
        things = list(sending.wanted([*self.open, *self.thread.told], self.sent))
        day = list(self._day())
        yield from day
        of_both = list(self._by_number())
        if len(of_both) == 1 and self._agreed_to_all() and "day_ok" in {row[0] for row in day}:
            [(told, facts)] = of_both
            yield "both_yes", told.rstrip("."), *facts
            of_both = []
        sent = list(self._sent(things))
        answers = [
            *self._in_one(of_both),
            *self._own(),
            *self._from_notes(),
            *self._held(),
            *self._from_profile(),
            *sent,
        ]
        answers += self._noted()
        if answers:
            used = list(dict.fromkeys(f for _, facts in answers for f in facts))
            yield "answered", " ".join(a for a, _ in answers), *used
        if self.open:
            yield "unanswered", " · ".join(self.open), self.came

    def _agreed_to_all(self) -> bool:
        return bool(self.verdicts) and all(self.verdicts.get(q) for q in self.thread.asked)

    def _by_number(self) -> Iterator[tuple[str, tuple[FactUsed, ...]]]:
        """Yield a clause for what was answered by its number: "yes to the first, no to the second"."""
        for question in [q for q in self.open if q in self.verdicts]:
            yes = self.verdicts[question]
            told = self.both.held(question, yes, True) or self.both.done(question, yes)
            if not told:
                continue
            fact = both.holder(question, self.facts, self.language, self.both) if yes else None
            known = (FactUsed(id=fact.id, text=fact.text, source="profile"),) if fact else ()
            told = both.since(told, fact, self.both) if yes else self.both.sorry(told)
            self.open.remove(question)
            yield told, (self.came, *known)

    def _in_one(self, told: Sequence[tuple[str, tuple[FactUsed, ...]]]) -> list[tuple[str, tuple[FactUsed, ...]]]:
        """Return clauses as sentences; two yeses are one."""
        if len(told) == len(self.thread.asked) == 2 and self._agreed_to_all():
            [(first, _), (second, facts)] = told
            return [(g.sentence(self.both.BOTH_TOLD.format(first, second)), tuple(dict.fromkeys((self.came, *facts))))]
        return [(g.sentence(words), facts) for words, facts in told]

    def _held(self) -> Iterator[tuple[str, tuple[FactUsed, ...]]]:
        """Yield what the profile knows of a thing they ask whether I hold; whether it is valid is not said for me."""
        for question in [q for q in self.open if not private.is_private(q)]:
            fact = both.holder(question, self.facts, self.language, self.both)
            told = self.both.held(question, True, False) if fact else ""
            if fact is None or not told or self.words.GAP.search(fact.text) or private.is_private(fact.text):
                continue
            self.open.remove(question)
            known = FactUsed(id=fact.id, text=fact.text, source="profile")
            yield g.sentence(both.since(told, fact, self.both)), (known, self.came)

    def _noted(self) -> list[tuple[str, tuple[FactUsed, ...]]]:
        """Return a word for what they only named: "and closed shoes"."""
        note = getattr(self.table, "taken_note", None)
        told = [(q, note(q)) for q in self.open] if note else []
        self.open = [q for q in self.open if q not in {q for q, words in told if words}]
        return [(g.sentence(words), (self.came,)) for _, words in told if words]

    def _sent(self, things: Sequence[sending.Wanted]) -> Iterator[tuple[str, tuple[FactUsed, ...]]]:
        """Yield what I send of what they asked for; a question that asks for a thing is not answered otherwise."""
        later = (self.now.date() - self.at.date()).days
        typed = [m for m in self.thread.mine if not private.is_private(m)]
        for asked in things:
            still = [q for q in self.open if q == asked.where or asked.typed in q]
            self.open = [q for q in self.open if q not in still]
            note = sending.promised(asked, [*typed, *self.beside], len(things) == 1, self.sent, self.language)
            if not note:
                self.open += still or [asked.typed]
                continue
            mine = note in typed
            self.left = [m for m in self.left if m != note]
            yield (
                sending.told(asked, note, later, self.manner.familiar, self.sent, self.words),
                (self.came if mine else self.noted,),
            )

    def _from_notes(self) -> Iterator[tuple[str, tuple[FactUsed, ...]]]:
        """Yield what I noted elsewhere for one of their questions."""
        for words in self.beside:
            near = [q for q in self.open if self._stems(q) & self._stems(words) or self._same_day(q, words)]
            if not near or len(words.split()) > LONGEST or self.table.THIRD.search(words):
                continue
            said_yes = _SAYS_YES.search(words)
            if _TO_DO.match(words) and not said_yes:
                continue
            told = (said_yes and self._confirmed(near[0], said_yes["more"] or "")) or self.table.finished(
                words, near[0]
            )
            whole = self.table.OF_ME.search(words) and not self.table.REPORTS.search(words)
            if not (told or whole or self._topic(near[0])):
                continue
            yield (
                g.sentence(told) if told else g.sentence(words) if whole else self._about(near[0], words),
                (self.noted,),
            )
            self.open.remove(near[0])

    def _same_day(self, question: str, words: str) -> bool:
        """Say whether both name the same day."""
        return bool({s.day for s in self._slots(question)} & {s.day for s in self._slots(words)})

    def _confirmed(self, question: str, more: str) -> str:
        """Return a yes as a sentence: "machine yes, a Bernina"."""
        told = str(self.table.confirmed(question))
        return f"{told}, {more}" if told and more else told

    def _own(self) -> Iterator[tuple[str, tuple[FactUsed, ...]]]:
        """Yield the person's own words; what is no sentence answers the question that it stands beside."""
        whole = [m for m in self.left if self.table.OF_ME.search(m)]
        for words in whole:
            answered = self._nearest(words)
            if answered or not (self.thread.asked or _LEANS.search(words)):
                yield self._sentence(words), (self.came,)
                if answered:
                    self.open.remove(answered)
        for words in (m for m in self.left if m not in whole and len(m.split()) <= LONGEST):
            near = [q for q in self.open if self._stems(q) & self._stems(words)]
            alone = self.open if len(self.open) == 1 else []
            if SAYS_YES_TO.match(words) and (near or alone) and (told := self.table.confirmed((near or alone)[0])):
                yield g.sentence(told), (self.came,)
                self.open.remove((near or alone)[0])
                continue
            said_yes = _IS_SO.match(words)
            if said_yes and near and (told := self.table.confirmed(near[0])):
                more = f", {said_yes['more']}" if said_yes["more"] else ""
                yield g.sentence(g.mend(f"{told}{more}", self.words.MENDINGS, {})), (self.came,)
                self.open.remove(near[0])
                continue
            if told := self.table.finished(g.mend(words, self.words.MENDINGS, {}), " ".join(near or alone)):
                yield g.sentence(told), (self.came,)
                self.open = [q for q in self.open if q not in (near or alone)[:1]]
                continue
            if question := next(iter(near or alone), ""):
                yield self._about(question, words), (self.came,)
                self.open.remove(question)

    def _sentence(self, words: str) -> str:
        mended = g.mend(words, self.words.MENDINGS, {})
        return g.sentence(self.table.finished(mended, " ".join(self.thread.asked)) or mended)

    def _nearest(self, words: str) -> str:
        """Return the open question that words answer: the one they share a word with, else the first."""
        shared = {q: len(self._stems(q) & self._stems(words)) for q in self.open}
        return max(self.open, key=lambda q: shared[q], default="")

    def _stems(self, words: str) -> set[str]:
        found = {s for s in text.stems(words, self.language) if len(s) > 2}
        return found | ({"start"} if self.table.START.search(words) else set())

    def _from_profile(self) -> Iterator[tuple[str, tuple[FactUsed, ...]]]:
        """Yield a point of the profile for a question that shares words with it; days to choose from have none."""
        for question in [q for q in self.open if not self._slots(q)]:
            asked = {s for s in rare(question, self.language) if len(s) > 3 and s.isalpha()} | self._topic_stems(
                question
            )
            facts = [
                f
                for f in self.facts
                if len(f.text.split()) < _TELLING or text.language_of(f.text) in (None, self.language)
            ]
            shared = {f.id: len(asked & {*text.stems(f.text, self.language)}) for f in facts}
            best = max(facts, key=lambda f: shared[f.id], default=None)
            if best is None or not shared[best.id] or private.is_private(best.text) or private.is_private(question):
                continue
            fact = FactUsed(id=best.id, text=best.text, source="profile")
            mended = g.mend(best.text, self.words.MENDINGS, {})
            told = self.table.finished(g.clause(mended), question) or self.words.of_me(mended)
            yield (g.sentence(told) if told else "") or self._about(question, best.text), (fact, self.came)
            self.open.remove(question)

    def _topic(self, question: str) -> str:
        match = self.table.TOPIC.search(question)
        return next((x for x in match.groups() if x), "").strip() if match else ""

    def _topic_stems(self, question: str) -> set[str]:
        return {s for s in text.stems(self._topic(question), self.language) if len(s) > 2}

    def _about(self, question: str, told: str) -> str:
        """Return what is known under the name of the question: "My Danish: A2, course twice a week."."""
        topic = self._topic(question)
        told = g.clause(g.mend(told, self.words.MENDINGS, {}))
        first, _, rest = told.partition(" ")
        if topic and rest and text.stems(first, self.language) == text.stems(topic.split()[-1], self.language):
            told = rest
        several, self.told = self.told, True
        return g.sentence(str(self.table.about(topic, told, self.manner.familiar, several)))
