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
from afterword.drafts.public.telling import answers, tells_how, told
from afterword.drafts.questions import question
from afterword.drafts.quoted import Remark, clipped, quoting, rotated
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
_ENOUGH = 2  # telling words that one's own and a post have in common
_FITTING = 6.6  # openings that go before a few words of the post
_TELLING, _CLOSE = 7.2, 6.9  # openings that go with something of one's own, and before a plain question
_REMARKABLE = 2  # a remark that goes with congratulations
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
        slight = bool(self.best and self._slight(self.best))
        if self.reading.people and not self.reading.asked:
            yield from (CONGRATULATE, *own, ASK)
        elif slight:
            yield from (CONGRATULATE, ASK, *own)
        else:
            yield from (*own, CONGRATULATE, ASK)

    def _slight(self, own: Own) -> bool:
        """Say whether a thing of one's own adds little: a point of the profile without a result, if nobody asks."""
        result = ";" in own.fact.text or tells_how(own, self.reading)
        if own.slight:
            return not (self.reading.asked and ";" in own.fact.text)
        return own.fact.source == "profile" and not self.reading.asked and not result

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
        told: list[Said] = []  # one's own may be told again where nothing newer fits
        for said in made():
            printed = [self._printed(s) for s in said]
            if self._short_enough(printed) and not self._worn(printed):
                found.setdefault(joined(printed), printed)
            elif self._short_enough(printed) and angle in (ANSWER, EXPERIENCE):
                told.append(printed)
        return list(found.values()) or told[:1]

    def _own(self) -> Iterator[Said]:
        assert self.best is not None
        for said in told(self.best, self.reading):
            asks = self.reading.wordings.ASKS.search(self.best.words)
            back: list[Said] = [] if asks else list(self._asking_back(said))
            yield from ([*said, *question] for question in back)
            yield said

    def _asking_back(self, said: Said) -> Iterator[Said]:
        """Yield questions of the post's own nouns; a plain one only where nothing else says which post this is."""
        yield from (self._back(o) for o in self._openings() if o.score >= _TELLING)
        post = " ".join(f.text for f in self.reading.rows)
        if len(self.reading.telling(joined(said)) & self.reading.telling(post)) >= _ENOUGH:
            return
        yield from (self._back(o) for o in self._openings() if o.named)
        yield from (self._about(r, r.asks[0]) for r in self._short() if self._whole(r))

    def _praise(self) -> Iterator[Said]:
        for said, alone in praise(self.reading):
            rests = {f for s in said for f in s.from_}
            yield from ([*said, *self._back(o)] for o in self._openings() if o.score >= _CLOSE)
            leans = quoting(self.reading.language).OPEN
            found = [r for r in self._short() if self._whole(r) and r.from_ not in rests and r.score >= _REMARKABLE]
            found = [r for r in found if not leans.search(r.words)]
            yield from ([*said, *self._about(r, rotated(r.asks, self._seed())[0])] for r in found[:1])
            if alone:
                yield said

    def _ask(self) -> Iterator[Said]:
        """Yield questions of the post's own nouns and numbers, then about a few of its words."""
        openings = [o for o in self._openings() if o.named]
        yield from (self._back(o) for o in openings if o.score >= _FITTING)
        for remark in self._short():
            asks = rotated(remark.asks, self._seed())
            yield from (self._about(remark, a) for a in asks[: 1 + bool(self.variant)])
        yield from (self._back(o) for o in openings if o.score < _FITTING)

    def _short(self) -> list[Remark]:
        """Return remarks of which a few words can be quoted, first those that are of a sort and quoted whole."""
        return sorted((r for r in self.reading.remarks if self._few(r)), key=lambda r: not self._whole(r))[
            :MOST_QUESTIONS
        ]

    def _few(self, remark: Remark) -> str:
        return clipped(remark.words, self.reading.language)

    def _whole(self, remark: Remark) -> bool:
        """Say whether a remark is of a sort that one asks about, and quoted from its beginning or its number."""
        few, plain = self._few(remark), quoting(self.reading.language).KINDS[-1][2]
        return remark.asks != plain and (remark.words.startswith(few) or few[0].isdigit())

    def _about(self, remark: Remark, ask: str) -> Said:
        phrases = quoting(self.reading.language)
        frame = rotated(phrases.FRAMES["ask"], self._seed())[0]
        words = frame.format(q=clipped(remark.words, self.reading.language), ask=phrases.inside(ask))
        return [Sentence(text=words, from_=(remark.from_,))]

    def _seed(self) -> str:
        return " ".join(f.text for f in self.reading.rows[:3])

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
