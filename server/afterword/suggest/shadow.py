"""Good news about the very thing that is in the bad news: it waits until two weeks have gone by."""

# ruff: noqa: E501

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta

from afterword import text
from afterword.model import Post, Situation
from afterword.suggest.reading import Reading, plain

WAIT = timedelta(days=14)
# A name within a sentence: a capital or a number in it, and not the first word.
_NAME = re.compile(r"(?<=[\w,;:] )(?:[A-ZÄÖÜÉÀÈ][\w'’-]*|[A-Z]*\d[\w-]*)(?: (?:[A-ZÄÖÜÉÀÈ][\w'’-]*|\d{1,3}))*")
_PLACED = re.compile(
    r"\b(?:[Pp]lant|[Ss]ite|[Oo]ffice|[Ff]actory|[Ss]tore|[Dd]epot|[Hh]all|[Uu]nit|[Ll]ine|[Ww]erk|[Ss]tandort|[Hh]alle|[Ff]iliale|[Kk]linik|[Ll]inie"
    r"|[Uu]sine|[Ss]ite|[Mm]agasin|[Bb]outique|[Pp]lanta|[Ff]ábrica|[Tt]ienda|[Nn]ave)(?: (?:in|at|im|am|bei|de|du|d'|à|en|von))? ([A-ZÄÖÜÉ][\w-]+|\d{1,3}\b)"
)  # fmt: skip
_USUAL = re.compile(
    r"^(?:i|ceo|cfo|cto|coo|hr|it|ai|api|us|usa|uk|eu|un|q[1-4]|mr|mrs|ms|dr|prof|inc|ltd|gmbh|ag|sa|llc"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september"
    r"|october|november|december|\d+)$"
)


def _names(title: str, body: str, language: str | None) -> set[str]:
    """Return the names of products and places in a title and opening. German writes all nouns large: only placed ones."""
    said = f"{title}. {body[:300]}"
    found = {match.group().casefold() for match in _PLACED.finditer(said)}
    if language != "de":
        for match in _NAME.finditer(said):
            found |= {match.group().casefold(), *match.group().casefold().split()}
    return {name for name in found if len(name) > 1 and not _USUAL.match(name)}


def _common(situation: Situation) -> set[str]:
    """Names that every post of the company may hold: its own, its people's."""
    known = " ".join((situation.company.name, *situation.company.aliases, *(p.name for p in situation.people)))
    return set(text.words(known))


class Shadows:
    """The names in the bad news of the last two weeks."""

    def __init__(self, bad: Iterable[tuple[Post, Reading]], situation: Situation, now: datetime) -> None:
        """Take the posts that are held back and keep the recent ones."""
        common = _common(situation)
        self._names: set[str] = set()
        self._ids: set[str] = set()
        for post, reading in bad:
            when = post.published_at or post.seen_at
            if when and now - WAIT <= when <= now:
                self._ids.add(post.id)
                for name in _names(post.title, post.text, reading.language):
                    if not set(text.words(name)) <= common:
                        self._names.add(name)

    def over(self, post: Post, reading: Reading) -> str | None:
        """Return the name that *post* shares with the bad news, or None."""
        if not self._names or post.id in self._ids:
            return None
        mine = _names(post.title, post.text, reading.language)
        first = plain(post.title).casefold()
        for name in sorted(self._names, key=len, reverse=True):
            if name in mine or re.search(rf"\b{re.escape(name)}\b", first):
                return name
        return None
