"""Which facts the sentences of an edited message still rest on."""

from __future__ import annotations

from collections.abc import Sequence

from afterword import text
from afterword.model import Draft, Sentence


def traced(body: str, draft: Draft) -> tuple[Sentence, ...]:
    """Keep the facts of sentences that are unchanged; an edited one names none until it matches a fact."""
    known = {text.fold(s.text): s.from_ for s in draft.sentences}
    told = [(f.id, frozenset(text.stems(f.text, draft.language))) for f in draft.facts]
    return tuple(
        Sentence(text=s, from_=known.get(text.fold(s)) or _matched(s, told, draft.language))
        for s in text.sentences(body)
    )


def _matched(sentence: str, told: Sequence[tuple[str, frozenset[str]]], language: str) -> tuple[str, ...]:
    """Return the fact that says all that an edited sentence says, if there is one."""
    said = set(text.rare(text.stems(sentence, language), language))
    return next(((id,) for id, stems in told if len(said) > 1 and said <= stems), ())
