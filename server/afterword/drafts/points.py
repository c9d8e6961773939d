"""The candidate's points: which may be claimed, and which are near to what a message is about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from types import ModuleType

from afterword import text
from afterword.drafts import private
from afterword.drafts.languages.grammar import grammar
from afterword.model import Fact

ALIKE = 6  # as many letters of a stem as have to agree: Retouren and Retourenplanung


def claimable(fact: str, words: ModuleType) -> bool:
    """Say whether a profile point may be claimed: it is no gap, nothing private and nothing for the files only."""
    return not (
        words.GAP.search(fact) or private.is_private(fact) or private.is_angry(fact) or words.PAPERS.search(fact)
    )


class Near:
    """How near a point is to the talk, to the notes of it and to the work that is advertised."""

    def __init__(
        self,
        talk: Iterable[str],
        notes: Iterable[str],
        work: Iterable[str],
        language: str,
        employers: Iterable[str] = (),
    ) -> None:
        self.language = language
        self.employers = self._stems(employers)
        self.talk, self.notes, self.work = self._stems(talk), self._stems(notes), self._stems(work)

    def _stems(self, texts: Iterable[str]) -> set[str]:
        stems = text.rare(text.stems(" ".join(texts), self.language), self.language)
        return {s[:ALIKE] for s in stems}

    def ranked(self, facts: Sequence[Fact], least: int) -> list[Fact]:
        """Return the points that may be claimed and are near enough, nearest first."""
        words = grammar(self.language)
        near = {f.id: self.near(f) for f in facts if claimable(f.text, words) and self._in_this_language(f.text)}
        return sorted((f for f in facts if near.get(f.id, -1) >= least), key=lambda f: -near[f.id])

    def near(self, fact: Fact) -> int:
        """Return how much a point has to do with the talk, the notes and the work."""
        stems = self._stems((fact.text,))
        return 3 * len(stems & self.talk) + 2 * len(stems & self.notes) + len(stems & self.work)

    def touches(self, fact: Fact) -> bool:
        """Say whether a point has to do with what was said and answered, besides where it was."""
        return bool((self._stems((fact.text,)) & self.talk) - self.employers)

    def _in_this_language(self, words: str) -> bool:
        spoken = text.language_of(words) if len(words.split()) > 3 else None
        return spoken in (None, self.language)
