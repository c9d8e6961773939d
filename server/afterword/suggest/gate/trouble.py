"""Words that tell of trouble when enough of them stand together: for bad news in words that no phrase foresaw."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from afterword import text
from afterword.suggest.gate.phrases import Hit

ENOUGH = 2.5
FAINT, FAINTS = 0.5, 4  # what a faint word weighs, and how many count at most
CALMS = 2  # so many calm words count at most
_WORD = re.compile(r"\w+(?:-\w+)?")


class Trouble:
    """Weighs the words of a text against each other."""

    def __init__(self, weighed: Mapping[int, str], calm: str) -> None:
        """Take words by weight, and the calm ones; `word*` is any word that begins so, `*word` any that holds it."""
        self._whole: dict[str, int] = {}
        self._begun: dict[str, int] = {}
        self._inside: dict[str, int] = {}
        for weight, words in {**weighed, -1: calm}.items():
            for word in text.fold(words).split():
                kind = self._inside if word.startswith("*") else self._begun if word.endswith("*") else self._whole
                kind.setdefault(word.strip("*"), weight)

    def _weight(self, word: str) -> int:
        if word in self._whole:
            return self._whole[word]
        begun = next((self._begun[word[:n]] for n in range(len(word), 2, -1) if word[:n] in self._begun), 0)
        return begun or next((weight for root, weight in self._inside.items() if root in word), 0)

    def enough(self, folded: str, masks: Sequence[Hit]) -> bool:
        """Say whether *folded* tells of trouble, outside of the *masks*."""
        weights = {
            word.group(): weight
            for word in _WORD.finditer(folded)
            if (weight := self._weight(word.group())) and not any(m.start <= word.start() < m.end for m in masks)
        }.values()
        grave = sum(weight for weight in weights if weight > 1)
        faint = FAINT * min(FAINTS, sum(weight == 1 for weight in weights))
        calm = min(CALMS, sum(weight < 0 for weight in weights))
        return grave > 0 and grave + faint - calm >= ENOUGH
