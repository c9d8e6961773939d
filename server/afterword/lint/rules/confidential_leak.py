"""confidential-leak: what was said in private, in a text that others read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword import text as words_of
from afterword.lint import names
from afterword.lint.index import numbers_in
from afterword.lint.phrases import hits, pattern, table
from afterword.lint.written import Written
from afterword.model import Finding, Line, Tier

_SECRET, _PROCESS = table("confidential_leak"), table("process_in_public")
_MARK = pattern(table("told_in_confidence")["any"])
_SENTENCE = re.compile(r"[.!?;\n]+")
# Shorter words are pieces of others: hes, didn.
_LEAST = 4
# So much of a line says what it says; of a private one, which may be long, two words alone say little.
_SHARE = 0.5


def find(written: Written) -> Iterator[Finding]:
    """Find confidences, the application in public, and ticked lines of the notes."""
    grave: Tier = "block" if written.public else "warn"
    for match in hits(written, _SECRET):
        if written.public or words_of.fold(match.group()) not in words_of.fold(
            " ".join((*written.facts.claims, *written.facts.about))
        ):
            yield written.finding(
                "confidential-leak", grave, match.span(), "“{words}”: what was told in confidence stays there."
            )
    if written.public:
        for match in hits(written, _PROCESS):
            yield written.finding(
                "confidential-leak",
                grave,
                match.span(),
                "“{words}” tells everybody of your application: leave the talk out of public.",
            )
    lines = (*written.facts.ticked, *_marked(written))
    if lines:
        told_openly = _openly(written, lines)
        for line in lines:
            yield from _line(written, line, told_openly)


def _marked(written: Written) -> Iterator[Line]:
    """Sentences of the notes that say themselves that they are not for others."""
    for text in written.facts.talk:
        for sentence in _SENTENCE.split(text):
            if _MARK.search(sentence):
                yield Line(id="", text=sentence, confidential=True)


def _openly(written: Written, lines: tuple[Line, ...]) -> set[str]:
    """The stems of what else is known: the role, the person, and all other sentences of the notes."""
    closed = [words_of.fold(line.text).strip(" .") for line in lines]
    found: set[str] = set()
    for text in (*written.facts.about, *written.facts.claims):
        found |= set(words_of.stems(text, written.language))
    for text in written.facts.talk:
        for sentence in _SENTENCE.split(text):
            words = words_of.fold(sentence).strip()
            if words and not any(words in c or c in words for c in closed):
                found |= set(words_of.stems(sentence, written.language))
    return found


def _line(written: Written, line: Line, told_openly: set[str]) -> Iterator[Finding]:
    """Sentences that share the rare words of a ticked *line*."""
    secret = {s for s in _rare(written, _MARK.sub(" ", line.text)) if len(s) >= _LEAST} - told_openly
    figures = {n for n in numbers_in(line.text) if n > 2}
    word = "private" if line.private else "confidential"
    tier: Tier = "block" if written.public else "warn"
    for part in written.sentences:
        shared = secret & _rare(written, part.text)
        with_figure = bool(shared) and bool(figures & numbers_in(part.text))
        enough = len(shared) >= _SHARE * len(secret)
        if (
            with_figure
            or len(shared) >= 3
            or (len(shared) >= 2 and (enough or line.confidential))
            or (shared and enough)
        ):
            yield written.finding(
                "confidential-leak",
                tier,
                (part.start, part.end),
                f"This is from a line of your notes that is {word} ({', '.join(sorted(shared)[:4])}): take it out.",
            )


def _rare(written: Written, text: str) -> set[str]:
    """The rare stems of *text*, without names."""
    people = {words_of.fold(t) for p in written.facts.everybody for t in names.name(p.name).tokens}
    rare = words_of.rare(words_of.stems(text, written.language), written.language)
    return {s for s in rare if s not in people and not s.isdigit()}
