"""confidential-leak: what was said in private, in a text that others read."""

from __future__ import annotations

from collections.abc import Iterator

from afterword import text as words_of
from afterword.lint import names
from afterword.lint.index import numbers_in
from afterword.lint.phrases import hits, table
from afterword.lint.written import Written
from afterword.model import Finding, Line, Tier

_SECRET, _PROCESS = table("confidential_leak"), table("process_in_public")


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
    for line in written.facts.ticked:
        yield from _line(written, line)


def _line(written: Written, line: Line) -> Iterator[Finding]:
    """Sentences that share the rare words of a ticked *line*."""
    secret = _rare(written, line.text)
    figures = {n for n in numbers_in(line.text) if n > 2}
    word = "private" if line.private else "confidential"
    tier: Tier = "block" if written.public else "warn"
    for part in written.sentences:
        shared = secret & _rare(written, part.text)
        with_figure = bool(shared) and bool(figures & numbers_in(part.text))
        if len(shared) >= 2 or with_figure or (shared and len(shared) >= 0.5 * len(secret)):
            yield written.finding(
                "confidential-leak",
                tier,
                (part.start, part.end),
                f"This is from a line you marked {word} ({', '.join(sorted(shared)[:4])}): take it out.",
            )


def _rare(written: Written, text: str) -> set[str]:
    """The rare stems of *text*, without names and what is known from elsewhere."""
    language = written.language
    known = {words_of.fold(t) for p in written.facts.everybody for t in names.name(p.name).tokens}
    open_words = {s for t in (*written.facts.about, *written.facts.claims) for s in words_of.stems(t, language)}
    return {
        s
        for s in words_of.rare(words_of.stems(text, language), language)
        if s not in known and s not in open_words and not s.isdigit()
    }
