"""What is wrong with a text, and the cure: one small rule for each fault, found by the folder `rules`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import islice

from afterword.lint.listing import listed
from afterword.lint.written import Written
from afterword.model import FactUsed, Finding, Occasion

__all__ = ["check"]

# Nobody sends a longer message; what comes after is only counted.
MOST_CHARACTERS = 12_000
MOST_OTHERS = 20
# Of one rule; whoever has more has seen enough.
MOST_FINDINGS = 40
_ORDER = {"block": 0, "warn": 1, "hint": 2}
# What is looked for in a subject line too.
_IN_A_SUBJECT = frozenset(
    listed("placeholder wrong-company name-typo pressure desperation salary-talk false-attachment")
)

Rule = Callable[[Written], Iterator[Finding]]


@lru_cache(maxsize=1)
def _rules() -> tuple[Rule, ...]:
    from importlib import import_module
    from pkgutil import iter_modules

    from afterword.lint import rules

    names = sorted(module.name for module in iter_modules(rules.__path__))
    return tuple(import_module(f"{rules.__name__}.{name}").find for name in names)


def check(
    text: str,
    occasion: Occasion,
    *,
    subject: str | None = None,
    others: Sequence[str] = (),
    attachments: bool = False,
    known: Sequence[FactUsed] = (),
) -> tuple[Finding, ...]:
    """Return the faults of *text* for *occasion*, gravest first.

    *others* are messages to other people of the company; *known* are facts that the person vouches for.
    """
    written = Written(
        text[:MOST_CHARACTERS],
        occasion,
        others=tuple(other[:MOST_CHARACTERS] for other in others[:MOST_OTHERS]),
        attachments=attachments,
        known=known,
        whole=text,
    )
    found = [finding for rule in _rules() for finding in islice(rule(written), MOST_FINDINGS)]
    if subject and subject.strip():
        found += _in_subject(subject, occasion, attachments, known)
    return tuple(sorted(_once(found), key=lambda f: (_ORDER[f.tier], f.start, f.end, f.rule)))


def _in_subject(subject: str, occasion: Occasion, attachments: bool, known: Sequence[FactUsed]) -> list[Finding]:
    written = Written(subject[:500], occasion, attachments=attachments, known=known, subject=True)
    return [
        Finding(rule=finding.rule, tier=finding.tier, message=f"In the subject: {finding.message}")
        for rule in _rules()
        for finding in rule(written)
        if finding.rule in _IN_A_SUBJECT
    ]


def _once(found: Sequence[Finding]) -> list[Finding]:
    """Leave one finding of each rule for the same words: the first that was found."""
    kept: list[Finding] = []
    for finding in found:
        same = (k for k in kept if k.rule == finding.rule)
        if not any((k.start < finding.end and finding.start < k.end) or k == finding for k in same):
            kept.append(finding)
    return kept
