"""What the notes tell of the talk around an answer: which line it is, and the question that it was given to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from afterword import text
from afterword.drafts import private, questioned, reception, told_them
from afterword.drafts.heard import signs
from afterword.drafts.languages import grammar as g
from afterword.drafts.noted import long_words, rare
from afterword.drafts.sayable import RAW, Row, delicate, fact_of
from afterword.drafts.told_them import content_of
from afterword.model import Line

if TYPE_CHECKING:
    from afterword.drafts.from_notes import FromNotes

_NO_CAPITAL = re.compile(
    r"\b(?:der|die|das|den|dem|des|im|am|zum|zur|vom|eine?[nmrs]?) "
    r"(?!(?:meist|ganz|gleich|selb|ander|beid|letzt|erst|zweit|nächst|einzig|best|allein|keiner|noch|nicht|schon|auch|nur|immer|ist|war|sind|hat|haben|wird|kann|muss|soll|geht|gibt|steht)\w*\b)[a-zäöüß]{3,}\b"
    r"(?! [A-ZÄÖÜ\d])(?! [a-zäöüß]+e[nrsm]? [A-ZÄÖÜ])"
)
LONG, _SURE = 6, 3
_TELLING = frozenset(("told", "said", "about", "explai", "mentio", "descri", "showed", "sugges"))


class Talk:
    """Lines of one talk, as far as they may be used for this person; *mine* is what the person answered them."""

    def __init__(self, notes: FromNotes, mine: str, said: str, world: str = "") -> None:
        self.language, self.near, self.said = notes.language, notes.manner.familiar, said
        self.sure, self.nobodys, self.who = (
            notes.sure,
            notes.nobodys,
            text.fold(notes.person.name if notes.person else ""),
        )
        language = self.language
        self.words, self.signs = g.grammar(language), signs(language)
        told = ((n, self.words.in_context(t, world)) for n, t in notes.mended)
        self.lines = [(n, t) for n, t in told if len(t.split()) < LONG or text.language_of(t) in (None, language)]
        self.mine, self.plain = rare(mine, language), content_of(mine, language)
        self.at = self._answered()

    def rows(self) -> Iterator[Row]:
        """Yield what each line gives: a slot, or a circumstance as a slot of its own."""
        yield from self._asked()
        yield from self._new()
        yield from reception.rows(self)

    def _answered(self) -> int | None:
        """Return the line that tells of the answer: most words in common, told as mine before others."""
        signs = (self.signs.told, self.signs.question)
        fits = [(self._fit(t), any(s.search(t) for s in signs), -i) for i, (_, t) in enumerate(self.lines)]
        best = max(fits, default=(0, False, 0))
        return -best[2] if best[0] > 1 or (best[0] and best[1]) else None

    def _begun(self, at: int) -> int:
        """Return the line with which an answer begins that goes over two: the one before, where it says "I said"."""
        before = self.lines[at - 1][1] if at else ""
        return at - 1 if self.signs.told.search(before) and self._fit(before) > 1 else at

    def _fit(self, told: str) -> int:
        """Return how much a line has in common with the answer: rare words count twice."""
        if not self.plain:
            return 0
        common = len(content_of(told, self.language) & self.plain)
        return max(2 * len(rare(told, self.language) & self.mine), common - 1)

    def told_already(self, mine: str) -> bool:
        """Say whether I said in the talk what I answer now: it says so itself, or the notes tell most of it."""
        if self.signs.told.search(mine):
            return True
        lines = [t for line, t in self.lines if line.id in self.sure | self.nobodys and self.signs.told.search(t)]
        answer = long_words(mine, self.language)
        for told in lines:
            if 4 * len(self.plain & content_of(told, self.language)) >= 3 * len(self.plain) > 0:
                return True
            named = long_words(told, self.language) - _TELLING
            if 2 * len(named & answer) >= len(named) > 0:
                return True
        return False

    def _new(self) -> Iterator[Row]:
        """Yield a sign where the notes say, right after a question, that I had not thought of it."""
        for (_, told), (line, after) in pairwise(self.lines):
            if self.signs.new.search(after) and (self.asked_in(told) or "?" in told or self.signs.aloud.search(told)):
                yield "new", after, fact_of(line)
                return

    def named_to_them(self, mine: str) -> str:
        """Return what the notes call the matter of *mine* where they say that I told them about it; nothing else."""
        return told_them.named(self, mine)

    def beside(self, name: str) -> bool:
        """Say whether a thing is named in the line of the answer or next to it."""
        if self.at is None or not name:
            return False
        named = rare(name, self.language)
        return any(rare(told, self.language) & named for _, told in self.lines[max(self.at - 1, 0) : self.at + 2])

    def followed_by(self, quoted: str) -> bool:
        """Say whether these words of theirs came right after my answer."""
        after = " ".join(t for _, t in self.from_the_answer()[1:])
        words = set(text.words(quoted))
        return len(words) > 2 and words <= set(text.words(after))

    def from_the_answer(self) -> list[tuple[Line, str]]:
        """Return the end of the answer and the two lines after it; an answer may go over more than one."""
        if self.at is None:
            return []
        last = self.at
        while last + 1 < len(self.lines) and self._goes_on(self.lines[last + 1][1]):
            last += 1
        return self.lines[last : last + 3]

    def _goes_on(self, told: str) -> bool:
        return bool(self.signs.told.search(told)) and self._fit(told) > 0

    def _asked(self) -> Iterator[Row]:
        """Yield the question that the answer was given to: in the line of the answer or just before it."""
        if self.at is None:
            yield from self._asked_elsewhere()
            return
        at = self._begun(self.at)
        answer = self.lines[at][1]
        near = [self.lines[i] for i in (at, at - 1, at - 2) if i >= 0]
        begins = len(near) > 2 and (
            self.signs.new.search(near[1][1]) or (self._fit(near[1][1]) and not self.question(near[1][1]))
        )
        if not begins:
            near = near[:2]
        for line, told in near:
            if (aloud := self.signs.aloud.search(told)) and not questioned.WOULD_I.search(told):
                asked = aloud["q"].strip()
                if self.kind(asked) and self.cased(asked) and not (RAW.search(asked) or delicate(asked)):
                    yield "asked_aloud", asked[0].upper() + asked[1:] + "?", fact_of(line)
                    return
        mine = answer.startswith(("I'd ", "I would ")) or any(
            s.search(answer) for s in (self.signs.told, self.signs.question, self.signs.bare, self.signs.liked)
        )
        mine = mine or any(
            self.question(told) and content_of(told, self.language) & self.plain for _, told in near[1:2]
        )
        # Right behind a question stands its answer, where most of it is told there.
        mine = mine or (self._fit(answer) >= _SURE and any(self.question(told) for _, told in near[1:2]))
        if not mine:
            yield from self._asked_elsewhere()
            return
        for line, told in near:
            if (asked := self.question(told)) and not self._of_mine(line, asked):
                yield "asked_too", asked, fact_of(line)
                return
        yield from self._asked_elsewhere()

    def _of_mine(self, line: Line, asked: str) -> bool:
        """Say whether a question means by "that" what I said just before it."""
        at = next(i for i, (other, _) in enumerate(self.lines) if other.id == line.id)
        return bool(at and asked.endswith((" that", " it")) and self.signs.told.search(self.lines[at - 1][1]))

    def _asked_elsewhere(self) -> Iterator[Row]:
        """Yield the one question of this person that has a rare word in common with the answer."""
        answered = next((i for i, (_, t) in enumerate(self.lines) if self._goes_on(t)), len(self.lines))
        before = self.lines[: answered + 1]
        rows = [(line, told, self.question(told)) for line, told in before if line.id in self.sure]
        found = [row for row in rows if row[2] and rare(row[2], self.language) & self.mine]
        if len(found) == 1:
            yield "asked_too", found[0][2], fact_of(found[0][0])

    def asked_in(self, told: str) -> str:
        """Return the question to me that a line tells of, as it is noted."""
        return questioned.asked_in(self, told)

    def question(self, told: str) -> str:
        """Return the question to me that a line tells of, as a clause after "you asked"."""
        return questioned.question(self, told)

    def cased(self, words: str) -> bool:
        """Say whether German nouns have their capitals: "die gruppen" was typed in a hurry, and is not sent so."""
        return self.language != "de" or not _NO_CAPITAL.search(words)

    def kind(self, words: str) -> bool:
        """Say whether nothing in the words is not for their ears."""
        return not (self.words.NOT_BACK.search(words) or private.is_private(words))
