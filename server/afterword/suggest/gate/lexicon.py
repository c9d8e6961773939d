"""The words of one language that speak of trouble or of calm: each word is looked up once, in linear time."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from afterword import text
from afterword.suggest.gate.phrases import Hit

STRONG, HARM = "strong", "harm"
WORDS_KEPT = 50_000
_WORD = re.compile(r"\w+|[.!?]")

Mark = tuple[str, str]  # what kind of sign, and for trouble of which family
Row = tuple[tuple[str, ...], Mark]


@dataclass(frozen=True, slots=True)
class Entry:
    """What one word may be: by itself, and before which second word."""

    marks: frozenset[Mark]
    rows: dict[str, list[Row]]
    open_rows: list[Row]


NOTHING = Entry(frozenset(), {}, [])


@dataclass(slots=True)
class Signs:
    """The signs found: distinct words by kind in title and body, families of trouble, kinds that share a sentence."""

    title: Counter[str] = field(default_factory=Counter)
    body: Counter[str] = field(default_factory=Counter)
    families: Counter[str] = field(default_factory=Counter)
    sentences: list[set[str]] = field(default_factory=lambda: [set()])

    def add(self, marks: frozenset[Mark], *, in_title: bool) -> None:
        """Count a word that was not seen before."""
        kinds = {kind for kind, _ in marks}
        (self.title if in_title else self.body).update(kinds - {HARM} if STRONG in kinds else kinds)
        for family in {family for _, family in marks if family}:
            self.families[family] += 2 if (STRONG, family) in marks else 1


def _fits(pattern: str, word: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern.endswith("*") else word == pattern


def _stands_in(parts: Sequence[str], words: Sequence[str]) -> bool:
    return len(words) == len(parts) and all(map(_fits, parts, words))


def _begins(parts: Sequence[str]) -> str:
    return parts[0][:3].rstrip("*")


class Lexicon:
    """The words of one language, by what they are a sign of."""

    def __init__(self, families: Mapping[str, tuple[str, str]], others: Mapping[str, str]) -> None:
        """Take words by family and by kind, as `signs` describes them."""
        self._whole: dict[str, list[Mark]] = {}
        self._begun: dict[str, list[Mark]] = {}
        self._ended: list[tuple[str, Mark]] = []
        self._rows: dict[str, list[Row]] = {}
        self._known: dict[str, Entry] = {}
        for family, (strong, harm) in families.items():
            self._take(strong, (STRONG, family))
            self._take(harm, (HARM, family))
        for kind, words in others.items():
            self._take(words, (kind, ""))

    def _take(self, words: str, mark: Mark) -> None:
        for word in text.fold(words).split():
            parts = tuple(part for part in re.split(r"[_'-]", word) if part)
            if len(parts) > 1:
                self._rows.setdefault(_begins(parts), []).append((parts, mark))
            elif word.startswith("*"):
                self._ended.append((word[1:], mark))
            elif word.endswith("*"):
                self._begun.setdefault(word[:-1], []).append(mark)
            else:
                self._whole.setdefault(word, []).append(mark)

    def _entry(self, word: str) -> Entry:
        """Return what *word* may be, from memory where it was seen before."""
        known = self._known.get(word)
        if known is None:
            if len(self._known) >= WORDS_KEPT:
                self._known.clear()
            known = self._known[word] = self._look_up(word)
        return known

    def _look_up(self, word: str) -> Entry:
        marks = [*self._whole.get(word, ())]
        for end in range(2, len(word) + 1):
            marks += self._begun.get(word[:end], ())
        marks += [mark for ending, mark in self._ended if word.endswith(ending)]
        near = [row for n in (1, 2, 3) for row in self._rows.get(word[:n], ()) if n == len(_begins(row[0]))]
        entry = Entry(frozenset(marks), {}, [])
        for row in near:
            if _fits(row[0][0], word):
                second = row[0][1]
                (entry.open_rows if second.endswith("*") else entry.rows.setdefault(second, [])).append(row)
        return entry if marks or entry.rows or entry.open_rows else NOTHING

    def _marks(self, entry: Entry, words: Sequence[str], at: int) -> frozenset[Mark]:
        near = entry.rows.get(words[at + 1], entry.open_rows) if at + 1 < len(words) else []
        if near and near is not entry.open_rows:
            near = near + entry.open_rows
        found = [mark for parts, mark in near if _stands_in(parts, words[at : at + len(parts)])]
        return entry.marks.union(found) if found else entry.marks

    def read(self, folded: str, title: int, masks: Sequence[Hit]) -> Signs:
        """Return the signs in *folded* text whose title is *title* characters long; what *masks* cover is left out."""
        found, seen = Signs(), set[str]()
        places = list(_WORD.finditer(folded))
        words = [place.group() for place in places]
        for at, word in enumerate(words):
            if word in ".!?":
                found.sentences.append(set())
                continue
            entry = self._entry(word)
            if entry is NOTHING or not (marks := self._marks(entry, words, at)):
                continue
            start = places[at].start()
            if not any(m.start <= start < m.end for m in masks):
                found.sentences[-1].update(kind for kind, _ in marks)
                if word not in seen:
                    found.add(marks, in_title=start < title)
                    seen.add(word)
        return found
