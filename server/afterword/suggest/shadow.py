"""Good news about the very thing that is in the bad news: it waits until two weeks have gone by."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import pairwise

from afterword import text
from afterword.model import Post
from afterword.suggest import related
from afterword.suggest.reading import KEPT, Reading, plain

WAIT = timedelta(days=14)
LEAD = 300
_PLACE = (
    "plant|site|office|factory|store|depot|hall|unit|line|warehouse|clinic|ward|branch|studio|werk|standort|halle|filiale|klinik"
    "|linie|lager|usine|magasin|boutique|atelier|entrepôt|planta|fábrica|tienda|nave|almacén|sede"
)
_LARGE = r"[A-ZÄÖÜÉÀÈ][\w'’-]+"
_PLACED = re.compile(
    rf"\b(?i:{_PLACE})\b(?: (?:in|at|im|am|bei|de|du|à|en|von))? ({_LARGE}|\d{{1,3}}\b)|({_LARGE}) (?i:{_PLACE})\b"
)
_CODE = re.compile(r"\b(?!Q[1-4]\b|H[12]\b|CO2\b|B2B\b|COVID)[A-Z][A-Za-z]{0,5}-?\d{1,4}\b")
_INSIDE = re.compile(rf"(?<=[\w,;:] ){_LARGE}")  # large within a sentence
LONG = 10  # letters of a word that German puts together, which says as much as two


@lru_cache(maxsize=1)
def _everyday() -> frozenset[str]:
    """Words of trades, which are no names though a headline may write them large, and days and months."""
    trades = text.words(f"{related.NEIGHBOURS} {related.ROLES}")
    return frozenset(trades).union(*text.FREQUENT.values(), *text.STOP_WORDS.values(), ("ceo", "utc", "gmt", "europe"))


def _placed(said: str) -> set[str]:
    """Return the names of places and products: "Halle 4", "Redbrook depot", "C3"."""
    places = {match.group(1) or match.group(2) for match in _PLACED.finditer(said)}
    named = {match.group() for match in _PLACED.finditer(said) if (match.group(1) or "").isdigit()}
    return {name.casefold() for name in (places | named) if not name.isdigit()} | {
        code.casefold() for code in _CODE.findall(said)
    }


def _named(title: str, body: str, language: str | None) -> set[str]:
    """Return other names in a title and opening; German, and headlines in capitals, write everything large."""
    if language == "de":
        return set()
    shouted = sum(word[:1].isupper() for word in title.split()) > 0.6 * len(title.split())
    said = body[:LEAD] if shouted else f"{title}. {body[:LEAD]}"
    return {name.casefold() for name in _INSIDE.findall(said)}


def _things(title: str, language: str | None, known: Set[str]) -> dict[str, str]:
    """Return the plain things that a title names, by their stems: "order system", "Kindersitz"."""
    base = text.base_language(language)
    said = text.words(title)
    telling = {word for word in text.rare(said, base) if word.isalpha()} - known
    content = [word if word.isalpha() and word not in text.STOP_WORDS[base] else "" for word in said]
    pairs = {
        f"{text.stem(a, base)} {text.stem(b, base)}": f"{a} {b}"
        for a, b in pairwise(content)
        if a and b and not telling.isdisjoint((a, b))
    }
    long = {text.stem(word, base): word for word in telling if len(word) >= LONG} if base == "de" else {}
    return pairs | long


class Shadows:
    """The names in the bad news of the last two weeks."""

    def __init__(self, bad: Iterable[tuple[Post, str | None]], ours: Iterable[str]) -> None:
        """Take the posts that are held back with their languages, and names that say nothing: *ours*."""
        self._ours = frozenset(text.words(" ".join(ours)))
        known = _everyday() | self._ours
        self._ids: set[str] = set()
        self._placed: set[str] = set()
        self._named: set[str] = set()
        self._things: set[str] = set()
        self._told: dict[str, tuple[str, str, str | None]] = {}
        for post, language in bad:
            self._ids.add(post.id)
            self._placed |= _placed(f"{post.title}. {post.text[:LEAD]}") - known
            self._named |= _named(post.title, post.text, language) - known
            self._things |= _things(plain(post.title), language, self._ours).keys()

    def over(self, post: Post, reading: Reading) -> str | None:
        """Return what *post* shares with the bad news, or None: a name, or the thing of which it has good news."""
        if post.id in self._ids:
            return None
        title, words, found = self._told.get(post.id, ("", "", None))
        if title != post.title or words != post.text:
            found = self._shared(post) or (self._by_thing(post, reading) if reading.deed else None)
            if len(self._told) >= KEPT:
                self._told.clear()
            self._told[post.id] = (post.title, post.text, found)
        return found

    def _by_thing(self, post: Post, reading: Reading) -> str | None:
        things = _things(plain(post.title), reading.language, self._ours)
        return min((said for stem, said in things.items() if stem in self._things), default=None)

    def _shared(self, post: Post) -> str | None:
        said = f"{post.title}. {post.text[:LEAD]}"
        if not self._may_stand_in(said):
            return None
        shared = self._placed & _placed(said)
        title = set(text.words(plain(post.title)))
        return min(shared or (self._placed | self._named) & title, default=None)

    def _may_stand_in(self, said: str) -> bool:
        """Say whether any of the names stands in *said* at all, which is quick to see."""
        folded = said.casefold()
        return any(name in folded for name in self._placed) or any(name in folded for name in self._named)


@lru_cache(maxsize=4)
def shadows(bad: tuple[tuple[Post, str | None], ...], ours: tuple[str, ...]) -> Shadows:
    """Return the shadows of *bad* news, those of before where nothing has changed."""
    return Shadows(bad, ours)


def is_near(when: datetime | None, now: datetime) -> bool:
    """Say whether news of *when* still casts a shadow."""
    return when is not None and now - WAIT <= when <= now
