"""A comment: something of one's own and one question, or congratulations, or a question alone; else silence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from afterword import text
from afterword.drafts.framing import tidy
from afterword.drafts.languages import grammar as g
from afterword.drafts.own import Own
from afterword.drafts.public.alike import alike, copied
from afterword.drafts.public.asking import WORTH, Said, asking, nods, openings, put
from afterword.drafts.public.praise import praise
from afterword.drafts.public.reading import COURTESY, Reading, joined
from afterword.drafts.public.telling import curious, told, told_after
from afterword.drafts.public.worth import answers, kin, slight, tells_how
from afterword.drafts.questions import question
from afterword.model import Composed, FactUsed, OtherWording, Question, Sentence

ANSWER, EXPERIENCE, CONGRATULATE, ASK, SILENT = (
    "answer_question",
    "add_experience",
    "congratulate",
    "ask",
    "stay_silent",
)
_BRIEF = 45  # words of an answer and a question that leave room for a nod
_ENOUGH = 2  # telling words that one's own and a post have in common
_CLOSE = 6.2  # openings that go with something of one's own, and before a plain question
_COLD, _PLAIN = 4, 2  # what it weighs to begin with one's own, and to ask what others said
_DIGIT = re.compile(r"\d")


class Comment:
    """What can be said to one post."""

    def __init__(self, reading: Reading, used: Sequence[str], variant: int) -> None:
        self.reading, self.variant = reading, variant
        self.used = {text.fold(u) for u in used}
        self.best = reading.own[0] if reading.own else None
        self.adds_little = bool(self.best and slight(self.best, reading))

    def composed(self, angle: str | None) -> Composed:
        """Return the chosen angle's words, the others beside it."""
        found = {a: wordings for a in self._angles() if (wordings := self._wordings(a))}
        first = next((a for a in found if a not in (ANSWER, EXPERIENCE) or not self.adds_little), SILENT)
        chosen = angle if angle in found or angle == SILENT else first
        said: Said = found[chosen][self.variant % len(found[chosen])] if chosen in found else []
        return Composed(
            body=joined(said),
            language=self.reading.language,
            angle=chosen,
            sentences=tuple(said),
            facts=(*self.reading.rows, *self._own_facts(said)),
            questions=tuple(self._questions(silent=not said)),
            alternatives=tuple(self._others({a: w for a, w in found.items() if a != chosen}, said)),
        )

    def _angles(self) -> Iterator[str]:
        own = [self._own_angle(self.best)] if self.best else []
        if self.reading.people and not self.reading.asked:
            yield from (CONGRATULATE, *own, ASK)
        elif self.adds_little:
            yield from (CONGRATULATE, ASK, *own)
        else:
            yield from (*own, CONGRATULATE, ASK)

    def _own_angle(self, own: Own) -> str:
        """Return what a thing of one's own does: a station of the profile says why one asks, and answers nothing."""
        station = own.fact.source == "profile" and not tells_how(own, self.reading)
        return ANSWER if self.reading.asked and not station else EXPERIENCE

    def _own_facts(self, said: Said) -> Iterator[FactUsed]:
        """Yield what fits the post, and the point of the profile that says where it was."""
        own = {o.fact.id: o.fact for o in self.reading.own}
        yield from own.values()
        named = {f for s in said for f in s.from_} - own.keys()
        situation = self.reading.occasion.situation
        for fact in situation.profile.facts if situation else ():
            if fact.id in named:
                yield FactUsed(id=fact.id, text=fact.text, source="profile")

    def _others(self, found: Mapping[str, Sequence[Said]], said: Said) -> Iterator[OtherWording]:
        """Yield a wording of each other angle that asks nothing which was asked already."""
        asked = [s.text for s in said if s.text.endswith("?")]
        for angle, wordings in found.items():
            other = next(
                (w for w in wordings if not any(alike(s.text, a, self.reading.language) for s in w for a in asked)),
                None,
            )
            if other:
                asked += [s.text for s in other]
                yield OtherWording(angle=angle, body=joined(other))

    def _questions(self, *, silent: bool) -> Iterator[Question]:
        reading = self.reading
        if self.best and not self.best.slight and answers(self.best, reading):
            return
        if reading.asked:
            yield question("experience.asked", reading.occasion, reading.language, asked=reading.asked.text[:200])
        else:
            card = "experience.silent" if silent else "experience"
            yield question(card, reading.occasion, reading.language)

    # --- wordings

    def _wordings(self, angle: str) -> list[Said]:
        """Return the wordings of an angle, best first: those that fit the network and have not gone out before."""
        made = {ANSWER: self._own, EXPERIENCE: self._own, CONGRATULATE: self._praise}.get(angle, self._ask)
        found: dict[str, Said] = {}
        told: list[Said] = []  # one's own may be told again where nothing newer fits
        for said in made():
            printed = [self._printed(s) for s in said]
            if not self.reading.fits(printed) or (angle != CONGRATULATE and self._copied(printed)):
                continue
            if not self._worn(printed):
                found.setdefault(joined(printed), printed)
            elif angle in (ANSWER, EXPERIENCE):
                told.append(printed)
        first, *others = list(found.values()) or [*told[:1], []]
        return [first, *(o for o in others if self._specific(o))] if first else []

    def _ask(self) -> Iterator[Said]:
        return asking(self.reading, self.variant)

    def _own(self) -> Iterator[Said]:
        assert self.best is not None
        asks = self.reading.wordings.ASKS.search(self.best.words)
        for said in told(self.best, self.reading):
            made = [m for back in self._asking_back(said) for m in self._begun(said, back)] if not asks else []
            yield from (words for _, words in sorted(made, key=lambda m: -m[0]))
            if not kin(self.best, self.reading):
                yield from (words for _, words in self._begun(said, (0.0, [])))

    def _begun(self, said: Said, back: tuple[float, Said]) -> Iterator[tuple[float, Said]]:
        """Yield words with a nod before them, and without; before an answer only a telling one, and if it is short."""
        assert self.best is not None
        weight, question = back
        asked, typed = self.reading.asked, self.best.fact.id == "D-experience"
        brief = len(joined([*said, *question]).split()) <= _BRIEF
        for nod in nods(self.reading, [*said, *question] if asked else question) if not typed else ():
            if asked and (nod.score < WORTH or not brief):
                continue
            told_of = told_after(self.best, self.reading, nod.words)
            if told_of or not any(alike(nod.words, s.text, self.reading.language) for s in said):
                yield weight + nod.score, [*put(nod), *self._going_on(told_of or said, question)]
        yield weight + _COLD, self._going_on(said, question)

    def _going_on(self, said: Said, question: Said) -> Said:
        """Return one's own and a question; a deed without a result is told as the reason for asking."""
        assert self.best is not None
        joint = question and kin(self.best, self.reading)
        return curious(said, question[0], self.reading) if joint else [*said, *question]

    def _asking_back(self, said: Said) -> Iterator[tuple[float, Said]]:
        """Yield questions of the post's own nouns; a plain one only where nothing else says which post this is."""
        fitting = [o for o in openings(self.reading) if o.score >= _CLOSE]
        post = " ".join(f.text for f in self.reading.rows)
        told_so = len(self.reading.telling(joined(said)) & self.reading.telling(post)) >= _ENOUGH
        if not told_so or (self.best and kin(self.best, self.reading)):
            fitting += [o for o in openings(self.reading) if o.named and o not in fitting]
        yield from ((o.score, put(o)) for o in fitting)
        if self.reading.asked:
            yield _PLAIN, [Sentence(text=self.reading.wordings.ANSWERS_SO_FAR, from_=(self.reading.asked.id,))]

    def _praise(self) -> Iterator[Said]:
        for said, alone in praise(self.reading):
            asks = [o for o in openings(self.reading) if o.score >= _CLOSE]
            pairs = ((n, o) for o in asks for n in nods(self.reading, [*said, *put(o)]))
            for nod, opening in sorted(pairs, key=lambda pair: -pair[0].score - pair[1].score):
                yield self._beside(said, put(nod), put(opening))
            yield from ([*said, *put(o)] for o in asks)
            yield from (self._beside(said, put(n), []) for n in nods(self.reading, said)[:1])
            if alone:
                yield said

    def _beside(self, praise: Said, nod: Said, question: Said) -> Said:
        """Return congratulations and a nod; the nod comes first where the congratulations say "it"."""
        leans = self.reading.wordings.LEANS.search(joined(praise))
        return [*nod, *praise, *question] if leans else [*praise, *nod, *question]

    def _specific(self, said: Said) -> bool:
        """Say whether words share two telling ones with the post, or a number."""
        post, words = " ".join(f.text for f in self.reading.rows), joined(said)
        return bool(_DIGIT.search(words)) or len(self.reading.telling(words) & self.reading.telling(post)) >= _ENOUGH

    def _copied(self, said: Said) -> bool:
        """Say whether words that are not the person's own are the post's."""
        post = " ".join(f.text for f in self.reading.rows)
        own = {o.fact.id for o in self.reading.own}
        return any(copied(s.text, post) for s in said if not own & set(s.from_))

    def _printed(self, sentence: Sentence) -> Sentence:
        words = g.grammar(self.reading.language)
        return Sentence(text=words.typeset(tidy(sentence.text)), from_=sentence.from_)

    def _worn(self, said: Said) -> bool:
        """Say whether words that are not the person's own went to somebody else of the company."""
        own = {o.fact.id for o in self.reading.own}
        if all(text.fold(s.text) in self.used for s in said):
            return True
        return any(text.fold(s.text) in self.used for s in said if s.from_ != COURTESY and not own & set(s.from_))
