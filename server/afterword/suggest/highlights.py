"""The sentences of a post that speak of the person's subject: shown as the post's words, never as the person's."""

from __future__ import annotations

import html

from afterword import text
from afterword.model import Post
from afterword.suggest.kinds import is_injected
from afterword.suggest.matching import Match
from afterword.suggest.reading import READ, TAG, Reading

MOST = 2
SHORTEST, LONGEST = 25, 240


def _sentences(post: Post) -> list[str]:
    plain = text.clean(TAG.sub(" ", html.unescape(post.text[:READ])))
    whole = (" ".join(sentence.split()) for sentence in text.sentences(plain))
    return [sentence for sentence in whole if SHORTEST <= len(sentence) <= LONGEST]


def highlights(post: Post, reading: Reading, match: Match) -> tuple[str, ...]:
    """Return the few sentences of *post* in which most of what matched stands, in their order."""
    worth = {term: match.worth[term] for term in match.terms if term in match.own}
    if not worth:
        return ()
    rated: list[tuple[float, int, str]] = []
    for at, sentence in enumerate(_sentences(post)):
        said = sum(worth[term] for term in worth.keys() & set(text.stems(sentence, reading.language)))
        if said and not is_injected(sentence, text.fold(sentence)):
            rated.append((-said, at, sentence))
    return tuple(sentence for _, _, sentence in sorted(sorted(rated)[:MOST], key=lambda one: one[1]))
