"""A text as the rules see it: its words, sentences, greeting and close, and what is known about its occasion."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from afterword import text as words_of
from afterword.lint.facts import Facts
from afterword.lint.salutation import Greeting, close_at, greeting
from afterword.model import FactUsed, Finding, Occasion, Tier

# One character for one, so that places stay the same.
_PLAIN = str.maketrans(
    {**dict.fromkeys("’‘‛′`´ʼ", "'"), **dict.fromkeys("“”„‟″«»", '"'), **dict.fromkeys("‐‑", "-"), "\u00a0": " ",
    "\u202f": " ", "\t": " "}
)  # fmt: skip
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")

Span = tuple[int, int]


def plain(text: str) -> str:
    """Return *text*, as long as before, with one kind of quotes, hyphens and blanks."""
    return text.translate(_PLAIN)


_QUOTED = re.compile(r'"[^"\n]{2,200}"')
# A wall of marks costs the search for sentence ends the square of its length.
_WALL = re.compile(r"[.!?…]{12,}")


def calm(text: str) -> str:
    """Return *text*, as long as before, with blanks in the place of long runs of marks."""
    return _WALL.sub(lambda wall: wall.group()[0] + " " * (len(wall.group()) - 1), text)


@dataclass(frozen=True)
class Word:
    """A word as it stands in the text."""

    text: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end


@dataclass(frozen=True)
class Part:
    """A sentence as it stands in the text."""

    text: str
    start: int
    end: int


class Written:
    """A text, read once for all rules."""

    def __init__(
        self,
        text: str,
        occasion: Occasion,
        *,
        others: Sequence[str] = (),
        attachments: bool = False,
        known: Sequence[FactUsed] = (),
        whole: str | None = None,
        subject: bool = False,
    ) -> None:
        self.text = text
        self.plain = plain(text)
        self.occasion = occasion
        self.others = others
        self.attachments = attachments
        self.whole = text if whole is None else whole
        self.is_subject = subject
        self.facts = Facts(occasion, known)

    @property
    def public(self) -> bool:
        """Whether everybody can read it."""
        return self.occasion.kind in ("comment", "share")

    @cached_property
    def own_language(self) -> str | None:
        """The language it is written in, where that can be told."""
        return words_of.language_of(self.text)

    @cached_property
    def language(self) -> str:
        """The language to read it in."""
        return self.own_language or self.facts.language or "en"

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Its words, hyphenated ones whole."""
        return tuple(Word(m.group(), m.start(), m.end()) for m in _WORD.finditer(self.plain))

    @cached_property
    def greeting(self) -> Greeting | None:
        """How it greets, if it does."""
        return None if self.is_subject else greeting(self.plain)

    @cached_property
    def close(self) -> int:
        """Where the close and the name of the writer begin."""
        return close_at(self.plain, self.facts.writer)

    @cached_property
    def body(self) -> Span:
        """The text between greeting and close."""
        start = self.greeting.end if self.greeting else 0
        return start, max(start, self.close)

    @cached_property
    def sentences(self) -> tuple[Part, ...]:
        """The sentences between greeting and close."""
        start, end = self.body
        found, at = [], start
        text = calm(self.plain)
        for sentence in words_of.sentences(text[start:end]):
            at = text.find(sentence, at)
            found.append(Part(sentence, at, at + len(sentence)))
            at += len(sentence)
        return tuple(found)

    @cached_property
    def quoted(self) -> tuple[Span, ...]:
        """Where somebody's words are quoted."""
        return tuple(m.span() for m in _QUOTED.finditer(self.plain))

    def is_quoted(self, place: int) -> bool:
        """Say whether what stands at *place* is a quotation."""
        return any(start <= place < end for start, end in self.quoted)

    @cached_property
    def decorations(self) -> tuple[Span, ...]:
        """Where praise and the phrases of machines stand, which are about nothing."""
        from afterword.lint.phrases import hits, table

        return tuple(m.span() for name in ("generic_praise", "ai_ism") for m in hits(self, table(name)))

    def sentence_at(self, place: int) -> Part:
        """The sentence around *place*, or the line where there is none."""
        for part in self.sentences:
            if part.start <= place < part.end:
                return part
        start = self.plain.rfind("\n", 0, place) + 1
        end = self.plain.find("\n", place)
        end = len(self.plain) if end < 0 else end
        return Part(self.plain[start:end], start, end)

    def is_habit(self, words: str) -> bool:
        """Say whether the person's own samples say *words* too."""
        return words_of.fold(words) in self.facts.samples

    def finding(self, rule: str, tier: Tier, span: Span, message: str, fix: str | None = None) -> Finding:
        """Return a finding for the characters of *span*; *message* may name the `{words}`."""
        words = " ".join(self.text[slice(*span)].split())
        return Finding(
            rule=rule, tier=tier, start=span[0], end=span[1], message=message.replace("{words}", words[:80]), fix=fix
        )
