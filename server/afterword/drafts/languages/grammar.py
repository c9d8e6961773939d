"""What every language of drafts offers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from importlib import import_module
from typing import Protocol, cast

from afterword import text
from afterword.drafts.names import Called
from afterword.model import Value


class Manner(Value, frozen=True, kw_only=True):
    """How somebody is spoken to: *near* is du, tú or the first name; region decides customs and the order of dates."""

    tone: str = "neutral"
    address: str | None = None
    region: str = ""
    plain: bool = False

    @property
    def near(self) -> bool:
        """Say whether first names are used."""
        return self.address == "first_name"


class Grammar(Protocol):
    """A language module of this folder."""

    MENDINGS: Sequence[tuple[re.Pattern[str], str]]
    PUBLIC_NO: re.Pattern[str]

    def read_said(self, said: str, near: bool) -> Mapping[str, str]:
        """Return the typed slots that an answer to "what did they say?" can fill: asked, that, said, quote."""
        ...

    def of_me(self, fact: str) -> str | None:
        """Return a profile point as a sentence in the first person, or None where rules cannot tell how."""
        ...

    def turned(self, mine: str) -> str:
        """Return the person's own sentence with "told them" as "told you"."""
        ...

    def greeting(self, who: Called, manner: Manner) -> str:
        """Return the first line."""
        ...

    def closing(self, manner: Manner, civil: str) -> str:
        """Return the last line before the name."""
        ...

    def when(self, then: datetime, at: datetime, region: str) -> str:
        """Return this morning, yesterday, on Tuesday, on 15 October."""
        ...

    def day(self, day: date, region: str, weekday: bool = False) -> str:
        """Return a date as written in this region."""
        ...

    def promised(self, words: str, said_at: datetime, at: datetime) -> str:
        """Return a promise as the end of "I look forward to hearing …", or nothing where it cannot be read."""
        ...


def grammar(language: str) -> Grammar:
    """Return the grammar of a language; English where it has none of its own."""
    return cast(Grammar, import_module(f"afterword.drafts.languages.{text.base_language(language)}"))


_REPEATED = re.compile(r"([!?])[!?]+")
_BLANKS = re.compile(r"\s+")
_BEFORE_MARK = re.compile(r"\s+([,.])(?=\s|$)")


def mend(words: str, rules: Sequence[tuple[re.Pattern[str], str]], names: Mapping[str, str]) -> str:
    """Return *words* with the safe mendings only: blanks, !!, a closed list of short forms, capitals of names."""
    words = _REPEATED.sub(r"\1", _BLANKS.sub(" ", text.clean(words)).strip())
    words = _BEFORE_MARK.sub(r"\1", words)
    for pattern, instead in rules:
        words = pattern.sub(instead, words)
    if names:
        words = re.sub(r"[^\W\d_][\w'&.-]*", lambda m: names.get(m[0], m[0]), words)
    return words.strip()


def sentence(words: str) -> str:
    """Return *words* with a capital and a stop."""
    words = words.strip()
    if not words:
        return ""
    start = next((i for i, c in enumerate(words) if c.isalnum()), 0)
    words = words[:start] + words[start].upper() + words[start + 1 :]
    return words if words.rstrip("\"'”’»)").endswith((".", "!", "?", "…")) else words.rstrip(",;:- ") + "."


def clause(words: str) -> str:
    """Return *words* without its final stop."""
    return words.strip().rstrip(".!,;: ").strip()
