"""What a clause is about: the words that carry meaning, and how many of them the facts know."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from afterword import text as words_of
from afterword.lint import names, numbers
from afterword.lint.index import Index
from afterword.lint.phrases import table
from afterword.lint.written import Word, Written

_END = re.compile(r"[.!?;:\n()\"]|,|\s[–—-]\s")
_STOP = re.compile(
    r"\s(?:but|so|which|because|while|who|that|when|aber|weil|da|mais|car|qui|pero|porque|que|quien|quienes|cuando"
    r"|me paraît|me semble|m'a|me parece|me hizo|me gustó)\s",
    re.IGNORECASE,
)
# An "and" goes on with the topic where an article follows.
_AND = re.compile(
    r"\s(?:and|und|et|y)\s(?=(?:the|your|their|a|an|how|why|about|die|der|das|den|dem|ihre?n?|eure?n?|über|le|la"
    r"|les|l'|vos|votre|sur|du|des|el|los|las|sus?|tus?|sobre|del)\b)",
    re.IGNORECASE,
)
_BREAK = re.compile(r"\s(?:and|und|et|y)\s", re.IGNORECASE)


@lru_cache(maxsize=4)
def generic(language: str) -> frozenset[str]:
    """Return words and stems that name no topic in *language*."""
    lines = table("generic_words").get(language, "")
    return frozenset(s for w in lines.split() for s in (w, words_of.stem(w, language)))


def clause_end(written: Written, start: int) -> int:
    """Return where the clause from *start* ends."""
    end = _END.search(written.plain, start)
    return end.start() if end else len(written.plain)


def topics(written: Written, start: int) -> Iterator[tuple[int, int]]:
    """Yield where the topics named from *start* stand: one, or several that an "and" joins."""
    end = clause_end(written, start)
    stop = _STOP.search(written.plain, start, end)
    end = stop.start() if stop else end
    for _ in range(3):
        going_on = _AND.search(written.plain, start, end)
        off = _BREAK.search(written.plain, start, end)
        yield start, min(end, off.start() if off else end)
        if not going_on or (off and off.start() < going_on.start()):
            return
        start = going_on.end()


def topic(written: Written, start: int, end: int) -> list[Word]:
    """Return the words between *start* and *end* that name a topic: the rare ones, where there are any."""
    found = content(written, start, end)
    return [w for w in found if is_rare(w, written.language)] or found


def is_rare(word: Word, language: str) -> bool:
    """Say whether *word* is none that anybody uses."""
    return words_of.stem(word.text.casefold(), language) not in frequent_stems(language)


def content(written: Written, start: int, end: int) -> list[Word]:
    """Return the words between *start* and *end* that carry meaning: no courtesy, no names of the occasion."""
    language = written.language
    stop, empty = words_of.STOP_WORDS[language], generic(language)
    own = _own_names(written)
    found = []
    for word in written.words:
        low = word.text.casefold()
        if not (start <= word.start and word.end <= end) or len(low) < 2 or low.isdigit() or low in own:
            continue
        parts = [p for p in re.split(r"['-]", low) if p not in stop]
        if (
            low in stop
            or not parts
            or low in empty
            or all(words_of.stem(p, language) in empty or p in empty for p in parts)
        ):
            continue
        if low not in numbers.spelt(language):
            found.append(word)
    return found


@lru_cache(maxsize=4)
def frequent_stems(language: str) -> frozenset[str]:
    """Return the stems of the words that anybody uses."""
    return frozenset(words_of.stem(w, language) for w in words_of.FREQUENT[language])


def _own_names(written: Written) -> frozenset[str]:
    facts = written.facts
    people = (t for p in facts.everybody for t in names.name(p.name).tokens)
    companies = (w for n in facts.company for w in re.findall(r"[^\W_]+", n))
    return frozenset(t.casefold() for t in (*people, *companies, *names.name(facts.writer).tokens))


def known(words: list[Word], index: Index, language: str) -> list[Word]:
    """Return those *words* that the facts of *index* know."""
    return [
        w
        for w in words
        if index.has(w.text.split("'")[-1] if len(w.text.split("'")[0]) == 1 else w.text.removesuffix("'s"), language)
    ]
