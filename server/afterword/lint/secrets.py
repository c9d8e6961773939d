"""What people keep to themselves, whatever the words: a sale, an illness, somebody who leaves."""

from __future__ import annotations

from functools import lru_cache

from afterword import text as words_of
from afterword.lint.phrases import table


@lru_cache(maxsize=1)
def _things() -> tuple[dict[str, int], dict[str, int]]:
    """The words of grave things, and of things that anybody speaks of, each with the number of its line."""
    found = table("secrets")
    strong, weak = (
        {words_of.fold(w): n for n, line in enumerate(found[kind].splitlines()) for w in line.split()}
        for kind in ("strong", "weak")
    )
    return strong, weak


@lru_cache(maxsize=500)
def things(text: str) -> tuple[frozenset[int], frozenset[int]]:
    """Return which grave things, and which others, *text* speaks of."""
    strong, weak = _things()
    said = [words_of.fold(w) for w in words_of.words(text)]
    return frozenset(strong[w] for w in said if w in strong), frozenset(weak[w] for w in said if w in weak)
