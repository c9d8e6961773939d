"""A comment: something of one's own and one question, or congratulations, or a question alone; else silence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from afterword import text
from afterword.drafts.framing import tidy
from afterword.drafts.languages import grammar as g
from afterword.drafts.openings import Opening
from afterword.drafts.own import Own
from afterword.drafts.public.praise import praise
from afterword.drafts.public.reading import COURTESY, Reading
from afterword.drafts.public.telling import answers, reason, tells_how, told
from afterword.drafts.questions import question
from afterword.model import Composed, FactUsed, OtherWording, Question, Sentence
from afterword.networks import measure

ANSWER, EXPERIENCE, CONGRATULATE, ASK, SILENT = (
    "answer_question",
    "add_experience",
    "congratulate",
    "ask",
    "stay_silent",
)
MOST_QUESTIONS = 4
_ALIKE = 0.6  # of the words of the shorter one
Said = list[Sentence]


class Comment:
    """What can be said to one post."""

    def __init__(self, reading: Reading, used: Sequence[str], variant: int) -> None:
        self.reading, self.variant = reading, variant
        self.used = {text.fold(u) for u in used}
        self.best = reading.own[0] if reading.own else None

    def composed(self, angle: str | None) -> Composed:
        """Return the chosen angle's words, the others beside it."""
        found = {a: wordings for a in self._angles() if (wordings := self._wordings(a))}
        chosen = angle if angle in found or angle == SILENT else next(iter(found), SILENT)
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
        slight = bool(self.best and self.best.slight)
        yield from [CONGRATULATE, *own] if slight else [*own, CONGRATULATE]
        yield ASK

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
            other = next((w for w in wordings if not any(_alike(s.text, a) for s in w for a in asked)), None)
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
        made = {ANSWER: self._own, EXPERIENCE: self._own, CONGRATULATE: self._praise, ASK: self._ask}[angle]
        found: dict[str, Said] = {}
        for said in made():
            printed = [self._printed(s) for s in said]
            if self._short_enough(printed) and not self._worn(printed):
                found.setdefault(joined(printed), printed)
        return list(found.values())

    def _own(self) -> Iterator[Said]:
        assert self.best is not None
        if self._own_angle(self.best) == EXPERIENCE and self.best.fact.source == "profile":
            yield from ([*self._back(o), *reason(self.best, self.reading)] for o in self._openings())
            return
        for said in told(self.best, self.reading):
            if not self.reading.wordings.ASKS.search(self.best.words):
                yield from ([*said, *self._back(o)] for o in self._openings())
            yield said

    def _praise(self) -> Iterator[Said]:
        for said, alone in praise(self.reading):
            yield from ([*said, *self._back(o)] for o in self._openings())
            if alone:
                yield said

    def _ask(self) -> Iterator[Said]:
        yield from (self._back(o) for o in self._openings() if o.named)

    def _openings(self) -> Sequence[Opening]:
        return self.reading.openings[:MOST_QUESTIONS]

    def _back(self, opening: Opening) -> Said:
        return [Sentence(text=opening.words, from_=opening.from_)]

    def _printed(self, sentence: Sentence) -> Sentence:
        words = g.grammar(self.reading.language)
        return Sentence(text=words.typeset(tidy(sentence.text)), from_=sentence.from_)

    def _short_enough(self, said: Said) -> bool:
        length = measure(self.reading.occasion.channel, joined(said))
        return length.limit is None or length.used <= length.limit

    def _worn(self, said: Said) -> bool:
        """Say whether words that are not the person's own went to somebody else of the company."""
        own = {o.fact.id for o in self.reading.own}
        if all(text.fold(s.text) in self.used for s in said):
            return True
        return any(text.fold(s.text) in self.used for s in said if s.from_ != COURTESY and not own & set(s.from_))


def _alike(one: str, other: str) -> bool:
    """Say whether two questions ask nearly the same."""
    words, others = set(text.words(one)), set(text.words(other))
    return len(words & others) >= _ALIKE * min(len(words), len(others))


def joined(said: Sequence[Sentence]) -> str:
    """Return sentences as one text."""
    return " ".join(s.text for s in said)
