"""A comment: the person's own words, or congratulations, or one question about the post; else silence and a card."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from afterword import text
from afterword.drafts.framing import tidy
from afterword.drafts.languages import grammar as g
from afterword.drafts.languages.en.prose import set_against
from afterword.drafts.own import Own
from afterword.drafts.public.closing import closing
from afterword.drafts.public.discreet import discreet
from afterword.drafts.public.more import more
from afterword.drafts.public.praise import praise
from afterword.drafts.public.reading import COURTESY, JUST_THAT, PALE, Reading, at_a_loss, joined
from afterword.drafts.public.telling import answers, slight, tells_how, told
from afterword.drafts.public.tied import tied
from afterword.drafts.questions import question
from afterword.model import Composed, FactUsed, OtherWording, Question, Sentence

ANSWER, EXPERIENCE, CONGRATULATE, ASK, SILENT = (
    "answer_question",
    "add_experience",
    "congratulate",
    "ask",
    "stay_silent",
)
RUN = 8  # words of the post in a row that are a copy
_MOST_QUESTIONS, _ASKED = 3, 200
_LINE, _UNQUOTABLE = range(4, 19), re.compile(r"[\"“”„«»:;]")
_RESULT = re.compile(r"[;,]|\d|\b(?:because|so|until|weil|bis|damit|parce|pour que|porque|hasta) ")
_FEW = 2  # telling words of a question that leans on the sentence before it
_GUESS = re.compile(r"\b(?:guess|herauszufinden|savoir|saber)\b")
_NUMBER = re.compile(r"(?<![\w.,])\d\d[\d.,]*\b")
_QUOTED = re.compile(r"“[^”]*”|„[^“]*“|«[^»]*»")
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
        chosen = self._chosen(angle, list(found))
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

    @staticmethod
    def _chosen(angle: str | None, found: Sequence[str]) -> str:
        """Return the angle that was asked for, though it may have no words; else the best one.

        What is one's own is told under the name that fits: it answers the question, or it stands beside it.
        """
        if angle is None:
            return next(iter(found), SILENT)
        own = (ANSWER, EXPERIENCE)
        return next((a for a in found if a in own), angle) if angle in own and angle not in found else angle

    def _angles(self) -> Iterator[str]:
        """Yield what can be tried, best first; what adds little comes last, and only where the author asks."""
        reading, best = self.reading, self.best
        own = [self._own_angle(best)] if best else []
        little = bool(best and slight(best, reading))
        if reading.people and not reading.asked:
            yield from (CONGRATULATE, *([] if little else own), ASK)
        elif little:
            tells = own if reading.asked and best and not best.slight else []
            yield from (CONGRATULATE, *((ASK, *tells) if reading.asking else (*tells, ASK)))
        elif best and reading.asking and not (reading.asked or self._typed or self._tells(best)):
            yield from (CONGRATULATE, ASK, *own)
        else:
            yield from (*own, CONGRATULATE, ASK)

    def _tells(self, own: Own) -> bool:
        """Say whether a thing of one's own tells an author who asks nothing more than a question would.

        It shares a word with the post, or was told in a talk on just that; no point of the profile without a result.
        """
        if own.fact.source == "profile" and own.near < JUST_THAT and not _RESULT.search(own.words):
            return False
        post = self.reading.telling(" ".join(f.text for f in self.reading.rows))
        shared = (self.reading.telling(own.words) & post) - PALE
        return bool(shared or tied(own, self.reading)) or own.near > JUST_THAT

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
        asked = {s.text for s in said if s.text.endswith("?")}
        for angle, wordings in found.items():
            other = next((w for w in wordings if not asked & {s.text for s in w}), None)
            if other:
                asked |= {s.text for s in other}
                yield OtherWording(angle=angle, body=joined(other))

    def _questions(self, *, silent: bool) -> Iterator[Question]:
        """Yield the card that asks for the person's own words, unless they answer already."""
        reading = self.reading
        if not silent and self.best and not self.best.slight and answers(self.best, reading):
            return
        if not reading.asked:
            yield question("experience.silent" if silent else "experience", reading.occasion, reading.language)
        elif who := reading.author:
            asked = reading.asked.text[:_ASKED]
            yield question("experience.asked_by", reading.occasion, reading.language, asked=asked, who=who)
        else:
            yield question("experience.asked", reading.occasion, reading.language, asked=reading.asked.text[:_ASKED])

    # --- wordings

    def _wordings(self, angle: str) -> list[Said]:
        """Return the wordings of an angle, best first: those that fit the network and have not gone out before."""
        made = {ANSWER: self._own, EXPERIENCE: self._own, CONGRATULATE: self._praise, ASK: self._alone}[angle]
        printed = [[self._printed(s) for s in said] for said in made()]
        fitting = [p for p in printed if self.reading.fits(p) and not (angle != CONGRATULATE and self._copied(p))]
        fresh = [p for p in fitting if not self._worn(p)]
        if not fresh and angle in (ANSWER, EXPERIENCE):
            fresh = fitting[-1:]  # one's own may be told again where nothing newer fits
        return list({joined(p): p for p in fresh}.values())

    def _own(self) -> Iterator[Said]:
        """Yield the person's words with a question that the post leaves open, one that they lead to, and alone.

        A line of the post goes before words that were typed for it and name nothing of it.
        """
        assert self.best is not None
        for said in told(self.best, self.reading):
            named = self.reading.asked or not self._typed or self._names(said)
            lines = [] if named else [[*line, *said] for line in more(self.reading, joined(said))]
            beside = [asks for asks in self._asks_behind(said) if self._names(asks) or ": " in joined(asks)]
            asking = [*([] if self._asks(said) else closing(joined(said), self.reading)), *beside]
            asks_too = [[*said, *asks] for asks in asking]
            wordings = [*asks_too, *([said] if named or not (asks_too or lines) else []), *lines]
            yield from [w for w in wordings if self.reading.fits(w)] or [said]

    def _asks(self, said: Said) -> bool:
        return bool(self.reading.wordings.ASKS.search(joined(said)))

    def _asks_behind(self, said: Said) -> Iterator[Said]:
        """Yield questions of the post's own matter, those on what is asked first, unless the person's words ask."""
        if not self._asks(said):
            yield from sorted(self._ask_beside(), key=lambda asks: not self._on_what_is_asked(asks))

    def _on_what_is_asked(self, asks: Said) -> bool:
        """Say whether a question of the post's own matter is on what the author asks, or the sentence before it."""
        reading = self.reading
        if not reading.asked:
            return True
        at = reading.rows.index(reading.asked)
        matter = " ".join(f.text for f in reading.rows[max(0, at - 1) : at + 1])
        return bool((reading.telling(joined(asks)) - PALE) & reading.telling(matter))

    @property
    def _typed(self) -> bool:
        """Say whether the person wrote the words for this very post."""
        return bool(self.best and self.best.fact.id == "D-experience")

    def _names(self, said: Said) -> bool:
        """Say whether what is said names anything of the post."""
        told = self.reading.telling(" ".join(f.text for f in self.reading.rows))
        return self._shared(said) > len(self.reading.telling(joined(said)) & told & PALE)

    def _shared(self, said: Said) -> int:
        """Return how many telling words and numbers of the post stand in what is said."""
        reading = self.reading
        words, post = joined(said), " ".join(f.text for f in reading.rows)
        numbers = set(_NUMBER.findall(words)) & set(_NUMBER.findall(post))
        return len(reading.telling(words) & reading.telling(post)) + len(numbers)

    def _praise(self) -> Iterator[Said]:
        for said, alone in praise(self.reading):
            yield from ([*said, *asks] for asks in self._ask())
            if alone:
                yield said
            else:
                yield from ([*said, *line] for line in more(self.reading))

    def _alone(self) -> Iterator[Said]:
        """Yield a question that says which post is meant, one behind a line of it, then a line."""
        asking = list(self._ask())
        yield from (asks for asks in asking if self._shared(asks) or ": " in asks[0].text)
        yield from filter(None, (self._of_its_sentence(asks[0]) for asks in asking))
        for asks in asking:
            if first := next(more(self.reading, beside=asks[0].from_[0], strong=self._strong), []):
                yield [*first, *asks]
        if not (self.reading.asked or at_a_loss(self.reading)):  # who asks waits for no word on a line of theirs
            yield from list(more(self.reading)) or more(self.reading, plain=True)

    def _of_its_sentence(self, asks: Sentence) -> Said:
        """Return a question behind the short sentence that it is built of, in quotation marks, where it names none."""
        row = next((f.text.rstrip(".!") for f in self.reading.rows if f.id in asks.from_), "")
        frame = getattr(self.reading.wordings, "OF_A_LINE", "")
        if (
            not frame
            or len(row.split()) not in _LINE
            or _UNQUOTABLE.search(f"{row} {asks.text}")
            or self._shared([asks])
        ):
            return []
        small = asks.text if asks.text.startswith("I") else f"{asks.text[0].lower()}{asks.text[1:]}"
        return [Sentence(text=frame.format(line=row, asks=small), from_=asks.from_)]

    @property
    def _strong(self) -> bool:
        """Say whether only a line that stays may be quoted: an author who asks waits for no word on a plain one."""
        return self.reading.asked is not None

    def _ask(self) -> Iterator[Said]:
        for asking in self.reading.asking[:_MOST_QUESTIONS]:
            yield [Sentence(text=asking.words, from_=(asking.from_,))]

    def _ask_beside(self) -> Iterator[Said]:
        """Yield questions beside an answer: none that asks for the guess which the author asks for."""
        reading = self.reading
        last = reading.lastly[:1] if reading.asked else ()
        asking = (*[a for a in reading.asking if not a.mild][:_MOST_QUESTIONS], *last)
        leans = reading.asked and len(reading.telling(reading.asked.text)) <= _FEW
        return ([Sentence(text=a.words, from_=(a.from_,))] for a in asking if not (leans and _GUESS.search(a.words)))

    def _copied(self, said: Said) -> bool:
        """Say whether a run of words is the post's own, where they are neither quoted nor the person's."""
        post = " ".join(text.words(" ".join(f.text for f in self.reading.rows)))
        own = {o.fact.id for o in self.reading.own}
        told = (text.words(_QUOTED.sub(" ", s.text)) for s in said if not own & set(s.from_))
        return any(" ".join(words[i : i + RUN]) in post for words in told for i in range(len(words) - RUN + 1))

    def _printed(self, sentence: Sentence) -> Sentence:
        words = g.grammar(self.reading.language)
        own = any(f[:1] in "DP" for f in sentence.from_)
        said = set_against(sentence.text) if own and self.reading.language == "en" else sentence.text
        said = discreet(said, self.reading) if own and "D-experience" not in sentence.from_ else said
        return Sentence(text=words.typeset(tidy(said)), from_=sentence.from_)

    def _worn(self, said: Said) -> bool:
        """Say whether words that are not the person's own went to somebody else of the company."""
        own = {o.fact.id for o in self.reading.own}
        if all(text.fold(s.text) in self.used for s in said):
            return True
        return any(text.fold(s.text) in self.used for s in said if s.from_ != COURTESY and not own & set(s.from_))
