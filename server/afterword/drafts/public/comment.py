"""A comment: something of one's own and one question, or congratulations, or a question alone; else silence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from afterword import text
from afterword.drafts.framing import tidy
from afterword.drafts.languages import grammar as g
from afterword.drafts.openings import Opening
from afterword.drafts.own import Own
from afterword.drafts.public.leading import of_the_question
from afterword.drafts.public.praise import praise
from afterword.drafts.public.reading import COURTESY, Reading, joined
from afterword.drafts.public.telling import answers, slight, tells_how, told, told_after
from afterword.drafts.questions import question
from afterword.drafts.quoted import FEWEST, Remark, clipped, quoting, rotated
from afterword.model import Composed, FactUsed, OtherWording, Question, Sentence

ANSWER, EXPERIENCE, CONGRATULATE, ASK, SILENT = (
    "answer_question",
    "add_experience",
    "congratulate",
    "ask",
    "stay_silent",
)
MOST_QUESTIONS = 4
_REMARKABLE = 2.3  # the weight of a sort of remark that one asks about
_ALONE, _PLAIN = 2, 1.5  # what a question without a nod and a plain question after one weigh
_BRIEF = 45  # words of an answer and a question that leave room for a nod
_SHORT, _WORTH = 20, 6.3  # words that leave room for a second nod, and the weight of one
_ENOUGH = 2  # telling words that one's own and a post have in common
_TELLING, _CLOSE = 6.4, 6.4  # openings that go with something of one's own, and before a plain question
MOST_WORDS = 60
RUN = 8  # words of the post in a row that are a copy
_DIGIT = re.compile(r"\d")
_QUOTED = re.compile(r"“[^”]*”|„[^“]*“|«[^»]*»")
_ALIKE, _IN_A_ROW = 0.6, 3  # of the words of the shorter one; words in a row
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
        adds_little = bool(self.best and slight(self.best, self.reading))
        if self.reading.people and not self.reading.asked:
            yield from (CONGRATULATE, *own, ASK)
        elif adds_little:
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
            if not self.reading.fits(printed) or (angle != CONGRATULATE and self._copied(printed)):
                continue
            if not self._worn(printed):
                found.setdefault(joined(printed), printed)
            elif angle in (ANSWER, EXPERIENCE):
                told.append(printed)
        first, *others = list(found.values()) or [*told[:1], []]
        return [first, *(o for o in others if self._specific(o))] if first else []

    def _own(self) -> Iterator[Said]:
        assert self.best is not None
        for said in told(self.best, self.reading):
            asks = self.reading.wordings.ASKS.search(self.best.words)
            for back in [] if asks else list(self._asking_back(said)):
                yield from self._begun(said, back)
                yield [*said, *back]
            yield from self._begun(said, [])
            yield said

    def _begun(self, said: Said, back: Said) -> Iterator[Said]:
        """Yield words with a nod to the post before them; before an answer only a telling one, and if it is short."""
        assert self.best is not None
        asked = self.reading.asked
        if self.best.fact.id == "D-experience":
            return
        for nod in self._nods([*said, *back] if asked else back):
            if asked and (nod.score < _WORTH or len(joined([*said, *back]).split()) > _BRIEF):
                continue
            told_of = told_after(self.best, self.reading, nod.words)
            if told_of or not any(_alike(nod.words, s.text) for s in said):
                yield [*self._back(nod), *(told_of or said), *back]

    def _asking_back(self, said: Said) -> Iterator[Said]:
        """Yield questions of the post's own nouns; a plain one only where nothing else says which post this is."""
        enough = _CLOSE if self.reading.asked else _TELLING
        yield from (self._back(o) for o in self._openings() if o.score >= enough)
        post = " ".join(f.text for f in self.reading.rows)
        if len(self.reading.telling(joined(said)) & self.reading.telling(post)) < _ENOUGH:
            yield from (self._back(o) for o in self._openings() if o.named)
        if self.reading.asked:
            yield [Sentence(text=self.reading.wordings.ANSWERS_SO_FAR, from_=(self.reading.asked.id,))]

    def _praise(self) -> Iterator[Said]:
        for said, alone in praise(self.reading):
            questions = [self._back(o) for o in self._openings() if o.score >= _CLOSE]
            for asked in questions:
                yield from (self._beside(said, self._back(n), asked) for n in self._nods([*said, *asked])[:1])
            yield from ([*said, *asked] for asked in questions)
            yield from (self._beside(said, self._back(n), []) for n in self._nods(said)[:1])
            if alone:
                yield said

    def _beside(self, praise: Said, nod: Said, question: Said) -> Said:
        """Return congratulations and a nod; the nod comes first where the congratulations say "it"."""
        leans = self.reading.wordings.LEANS.search(joined(praise))
        return [*nod, *praise, *question] if leans else [*praise, *nod, *question]

    def _ask(self) -> Iterator[Said]:
        """Yield questions after a nod, best first, then one about a few words of the post."""
        yield from (said for _, said in sorted(self._questions_weighed(), key=lambda made: -made[0]))
        yield from (said for remark in self._short() for said in self._quoting(remark))
        yield from (self._plainly(nod) for nod in self._nods([]) if not nod.named)
        yield from self._thin()

    def _thin(self) -> Iterator[Said]:
        """Yield the least that can be said to an author who asks: which answer was it so far?"""
        asked = self.reading.asked
        matter = of_the_question(asked.text, self.reading) if asked else ""
        if asked and matter:
            which = self.reading.wordings.WHICH_ANSWER
            yield [Sentence(text=f"{matter} {which}", from_=(asked.id,))]
        elif asked and self.reading.telling(asked.text):
            yield [Sentence(text=self.reading.wordings.ANSWERS_SO_FAR, from_=(asked.id,))]

    def _questions_weighed(self) -> Iterator[tuple[float, Said]]:
        """Yield questions with a nod, alone and plain, and how well they fit; something must be of this post."""
        for opening in self._openings():
            asked = self._back(opening)
            begun = (n for n in self._nods(asked) if n.named or opening.named)
            yield from ((nod.score + opening.score, [*self._nodding(nod, asked), *asked]) for nod in islice(begun, 1))
            if opening.named:
                yield opening.score + _ALONE, asked
        plain, least = (_PLAIN + 1, 0.0) if self.reading.asked else (_PLAIN, _WORTH - 1)
        yield from (
            (nod.score + plain, self._plainly(nod)) for nod in self._nods([]) if nod.named and nod.score >= least
        )

    def _nodding(self, nod: Opening, said: Said) -> Said:
        """Return a nod, and a second one to something else where the whole would be short."""
        first = self._back(nod)
        if len(joined([*first, *said]).split()) > _SHORT:
            return first
        others = (n for n in self._nods([*first, *said]) if n.from_ != nod.from_ and n.score >= _WORTH)
        return [*first, *(s for n in islice(others, 1) for s in self._back(n))]

    def _plainly(self, nod: Opening) -> Said:
        """Return a nod and a question that is none of the post's own."""
        wordings = self.reading.wordings
        plain = wordings.ANSWERS_SO_FAR if self.reading.asked else wordings.PLAIN_QUESTION
        return [*self._back(nod), Sentence(text=plain, from_=nod.from_)]

    def _nods(self, said: Said) -> list[Opening]:
        """Return nods to the post that do not say what is said anyway, and leave the whole short."""
        room = MOST_WORDS - len(joined(said).split())
        fitting = (n for n in self.reading.nods if len(n.words.split()) <= room)
        return [n for n in fitting if not any(_alike(n.words, s.text) for s in said)]

    def _specific(self, said: Said) -> bool:
        """Say whether words share two telling ones with the post, or a number."""
        post, words = " ".join(f.text for f in self.reading.rows), joined(said)
        return bool(_DIGIT.search(words)) or len(self.reading.telling(words) & self.reading.telling(post)) >= _ENOUGH

    def _quoting(self, remark: Remark) -> list[Said]:
        asks = rotated(remark.asks, self._seed())
        return [self._about(remark, a) for a in asks[: 1 + bool(self.variant)]]

    def _short(self) -> list[Remark]:
        """Return remarks of a sort that one asks about, of which a few words stand for themselves."""
        dull = {asks for weight, _, asks in quoting(self.reading.language).KINDS if weight < _REMARKABLE}
        return [r for r in self.reading.remarks if r.asks not in dull and self._stands(r)][:MOST_QUESTIONS]

    def _stands(self, remark: Remark) -> bool:
        """Say whether a few words can be quoted, and from the beginning of the remark."""
        few = clipped(remark.words, self.reading.language)
        return len(few.split()) >= FEWEST and remark.words.startswith(few)

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

    def _copied(self, said: Said) -> bool:
        """Say whether a run of words is the post's own, where they are neither quoted nor the person's."""
        post = " ".join(text.words(" ".join(f.text for f in self.reading.rows)))
        own = {o.fact.id for o in self.reading.own}
        told = (text.words(_QUOTED.sub(" ", s.text)) for s in said if not own & set(s.from_))
        return any(" ".join(words[i : i + RUN]) in post for words in told for i in range(len(words) - RUN + 1))

    def _printed(self, sentence: Sentence) -> Sentence:
        words = g.grammar(self.reading.language)
        return Sentence(text=words.typeset(tidy(sentence.text)), from_=sentence.from_)

    def _worn(self, said: Said) -> bool:
        """Say whether words that are not the person's own went to somebody else of the company."""
        own = {o.fact.id for o in self.reading.own}
        if all(text.fold(s.text) in self.used for s in said):
            return True
        return any(text.fold(s.text) in self.used for s in said if s.from_ != COURTESY and not own & set(s.from_))


def _alike(one: str, other: str) -> bool:
    """Say whether two sentences say nearly the same, or count the same things."""
    words, others = text.words(one), text.words(other)
    runs = {tuple(words[i : i + n]) for n in (2, _IN_A_ROW) for i in range(len(words) - n + 1)}
    same = runs & {tuple(others[i : i + n]) for n in (2, _IN_A_ROW) for i in range(len(others) - n + 1)}
    if any(len(run) == _IN_A_ROW or run[0].isdigit() for run in same):
        return True
    return len({*words} & {*others}) >= _ALIKE * min(len({*words}), len({*others}))
