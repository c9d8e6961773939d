"""What every language of drafts offers."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib import import_module
from types import ModuleType

from afterword import text
from afterword.model import Value


class Manner(Value, frozen=True, kw_only=True):
    """How somebody is spoken to: *near* is du, tú or the first name; *close* says where
    a first name is not enough whether there is a tu;
    region decides customs and the order of dates.
    """

    tone: str = "neutral"
    address: str | None = None
    region: str = ""
    close: bool | None = None

    @property
    def near(self) -> bool:
        """Say whether first names are used."""
        return self.address == "first_name"

    @property
    def familiar(self) -> bool:
        """Say whether it is du, tú or a French tu, which a first name alone does not bring."""
        return self.near if self.close is None else self.close


@cache
def grammar(language: str) -> ModuleType:
    """Return the grammar of a language: the file of its code in this folder; English where it has none of its own.

    It offers MENDINGS, GAP, PAPERS, NEXT_STEP, NOT_BACK, REVEALS and DANGLING (patterns), and read_said, told_back,
    handle, has_article, turned, stance, read_todo, of_me, is_phrase, phrase, greeting, nobody, closing, when, day,
    agreed, promised and read_event; `en` says of each what it returns. What most do alike is in `plain`, and stands
    for what a language does not say itself.
    """
    plain = import_module("afterword.drafts.languages.plain")
    found = import_module(f"afterword.drafts.languages.{text.base_language(language)}")
    for name, alike in vars(plain).items():
        if getattr(alike, "__module__", "") == plain.__name__ and not hasattr(found, name):
            setattr(found, name, alike)
    return found


_REPEATED = re.compile(r"([!?])[!?]+")
_BLANKS = re.compile(r"\s+")
_BEFORE_MARK = re.compile(r"\s+([,.])(?=\s|$)")


Instead = str | Callable[[re.Match[str]], str]
Rule = tuple[re.Pattern[str], Instead]


def mend(words: str, rules: Sequence[Rule], names: Mapping[str, str]) -> str:
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
