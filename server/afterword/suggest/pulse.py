"""What a company has been writing about, and who writes there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from afterword import text
from afterword.model import Post

THEMES, WRITERS = 6, 5
OFTEN = 2  # posts that name a word before it is a theme


def _said(post: Post, apart: Collection[str]) -> dict[str, str]:
    """Return the telling words of a title and its tags by stem, those of *apart* left out."""
    language = text.base_language(text.language_of(f"{post.title}\n{post.text[:500]}"))
    said = text.words(f"{post.title[:300]} {' '.join(post.tags[:10])[:300]}")
    telling = (word for word in text.rare(said, language) if len(word) > 2 and not word.isdigit() and word not in apart)
    return {text.stem(word, language): word for word in telling}


def themes(posts: Iterable[Post], names: Sequence[str] = ()) -> tuple[tuple[str, int], ...]:
    """Return the words that stand in most of *posts*, with how many; the company's *names* say nothing."""
    apart = frozenset(text.words(" ".join(names)))
    counted: Counter[str] = Counter()
    shown: dict[str, Counter[str]] = {}
    for post in posts:
        for stem, word in _said(post, apart).items():
            counted[stem] += 1
            shown.setdefault(stem, Counter())[word] += 1
    often = sorted((-n, stem) for stem, n in counted.items() if n >= OFTEN)
    return tuple((max(shown[stem], key=lambda word: (shown[stem][word], word)), -n) for n, stem in often[:THEMES])


def writers(posts: Iterable[Post]) -> tuple[tuple[str, int], ...]:
    """Return who wrote most of *posts*, with how many."""
    counted = Counter(" ".join(post.author.split()) for post in posts if post.author and post.author.strip())
    return tuple(sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))[:WRITERS])
