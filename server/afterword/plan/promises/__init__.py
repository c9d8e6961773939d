"""Pattern tables: how each language says when you will hear; one file per language, found by its name.

A row is (pattern, unit, number). In a pattern, `{n}` is a number or a range of numbers, `{weekday}`, `{month}`,
`{dom}` (day of the month), `{nth}`, `{year}` and `{holiday}` are what they say, and `{part}` is an optional
early/mid/late. Text is matched in lower case and without accents. The units are the functions of `plan.days`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from importlib import import_module
from pkgutil import iter_modules

Row = tuple[str, str, int]

# Written alike everywhere: 2026-10-30, 30.10.2026, 30/10.
COMMON_ROWS: tuple[Row, ...] = (
    (r"(?P<year>20\d\d)-(?P<month>1[0-2]|0?[1-9])-(?P<dom>3[01]|[12]\d|0?[1-9])", "dated", 0),
    (r"(?P<dom>3[01]|[12]\d|0?[1-9])\.\s?(?P<month>1[0-2]|0?[1-9])"
     r"(?:\.\s?(?P<year>20\d\d|\d\d(?!\d))?|(?![\d.:]))", "dated", 0),
    (r"(?P<dom>3[01]|[12]\d|0?[1-9])[/-](?P<month>3[01]|[12]\d|0?[1-9])(?:[/-](?P<year>20\d\d|\d\d))?", "slashed", 0),
)  # fmt: skip


@dataclass(frozen=True)
class Table:
    """The words of one language; every field but *rows* and the mappings is one regular expression.

    Directly before a time stand *before*, *after*, *not_before*, *not_until*, *no_later*, *not_* and *behind* (it is a
    span of the past), directly after it *at_least* (it is only the earliest) and *trailing* (it belongs to something
    else); *latest* stands anywhere near it. *perhaps* stands between a count and a bare number that goes on from it,
    *next_one* between a week and the one after it, *relative* in words that count from another time; *nothing* turns a
    "before" and an *until* of its clause into the earliest day. After a *conditional* ("if you do not hear by Friday")
    a negation takes nothing back. *to*, *either* and *instead* stand between two times. *others* owns a time unless
    one *receives* word in it, *tasks* and *topics* (pay, leave, travel, meals, shifts) unless its clause speaks of
    hearing (*hear*); *mine* are words of the candidate's own doings. *once* begins a clause that the answer comes
    after, *carried* stands in words that hang on the time before them. *past* are verbs of the past, *says* of saying;
    *small* are the words that people put around a time when they speak of hearing back and leave that out. *yet*
    stands before a second time that bounds the first, *counting* between a count and what it counts from; *asks_me*
    are words for what they want of the candidate, *theirs* what a company decides and answers besides applications.
    *aliases* and *spelling* mend misspelt words.
    """

    numbers: Mapping[str, int]
    loose: str
    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    holidays: Mapping[str, str]
    nth: Mapping[str, int]
    parts: Mapping[str, str]
    dom: str
    rows: tuple[Row, ...]
    before: str
    after: str
    not_before: str
    no_later: str
    not_: str
    latest: str
    conditional: str
    to: str
    either: str
    instead: str
    after_all: str
    perhaps: str
    at_least: str
    relative: str
    next_one: str
    nothing: str
    until: str
    small: frozenset[str]
    boundary: str
    others: str
    receives: str
    mine: str
    once: str
    carried: str
    topics: str
    tasks: str
    past: str
    trailing: str
    behind: str
    hear: str
    says: str
    vague: str
    aliases: Mapping[str, str]
    spelling: tuple[str, ...]
    spelled_right: tuple[str, ...] = ()
    not_until: str = r"(?!)"
    yet: str = r"(?!)"
    asks_me: str = r"(?!)"
    theirs: str = r"(?!)"
    counting: str = r"(?!)"
    days: Mapping[str, int] = field(default_factory=dict)

    @cached_property
    def patterns(self) -> tuple[tuple[re.Pattern[str], str, int], ...]:
        """The rows, compiled."""
        number = rf"\d{{1,3}}|{_any(self.numbers)}"
        part = _any(self.parts.values())
        slots = {
            "n": rf"(?:(?P<n0>{number})\s?(?:{self.to}|{self.either})\s?)?(?P<n>{number})",
            "weekday": rf"(?P<weekday>{_any(self.weekdays)})",
            "month": rf"(?P<month>{_any(self.months)})",
            "holiday": rf"(?P<holiday>{_any(self.holidays)})",
            "nth": rf"(?P<nth>{_any(self.nth)})",
            "dom": self.dom if not self.days else f"(?:{self.dom}|(?P<dom>{_any(self.days)}))",
            "named_dom": rf"(?P<dom>{_any(self.days)})",
            "year": r"(?P<year>20\d\d)",
            "some": rf"(?P<part>(?:{part})\s?(?:(?:{self.to}|{self.either})\s?(?:{part})\s?)?)",
            "part": rf"(?P<part>(?:{part})\s?(?:(?:{self.to}|{self.either})\s?(?:{part})\s?)?)?",
        }
        return tuple(
            (re.compile(rf"(?<![\w.])(?:{_numbered(_fill(pattern, slots))})(?!\w)"), unit, number_)
            for pattern, unit, number_ in (*self.rows, *COMMON_ROWS)
        )

    def expression(self, name: str) -> re.Pattern[str]:
        """Return one of the expressions, compiled."""
        return _compiled(getattr(self, name))

    @cached_property
    def quoting(self) -> re.Pattern[str]:
        """Somebody said something, three words before a time at most."""
        return re.compile(rf"\b(?:{self.says})(?: \w+){{0,3}}:? ?$")

    @cached_property
    def elliptic(self) -> re.Pattern[str]:
        """A number without its unit, directly after a time that has one: "worst case four", "four at most"."""
        number = rf"\d{{1,3}}|{_any(self.numbers)}"
        joins = rf"(?:{self.either}|{self.latest}|{self.perhaps})"
        end = rf"(?=\s?(?:$|[.,;!?)]|{self.latest}|{self.perhaps}))"
        return re.compile(
            rf"[\s,(]{{0,3}}(?:{joins}[\s,:]{{0,2}}){{1,4}}(?P<n>{number}){end}"
            rf"|[\s,(]{{1,3}}(?P<m>{number})\s(?:{self.latest}|{self.conditional})(?!\w)"
        )

    @cached_property
    def another_nth(self) -> re.Pattern[str]:
        """Another ordinal, directly after the week of a month: "the first week of November, second at a push"."""
        joins = rf"(?:{self.either}|{self.latest}|{self.perhaps})"
        nth, article = _any(self.nth), r"(?:[a-z]{2,3} )?"
        return re.compile(
            rf"[\s,(]{{0,3}}(?:{joins}[\s,:]{{0,2}}){{1,4}}{article}(?P<n>{nth})(?=\s?(?:$|[.,;)]))"
            rf"|[\s,(]{{1,3}}{article}(?P<m>{nth})\s{joins}(?!\w)"
        )

    @cached_property
    def task_behind(self) -> re.Pattern[str]:
        """A task behind a time, few words on: "three days in the office", "next week two more candidates come"."""
        return re.compile(rf"^ ?(?:(?!(?:{self.vague}|before|bevor|avant|antes)\b)[\w']+ ){{0,4}}(?:{self.tasks})")

    @cached_property
    def another(self) -> re.Pattern[str]:
        """The next one, directly after a week or a month: "end of this week, maybe next"."""
        joins = rf"(?:{self.either}|{self.latest}|{self.perhaps})"
        return re.compile(
            rf"(?:[\w ']{{0,40}},)?[\s,(]{{0,3}}(?:(?:{self.yet})\s)?(?:{joins}[\s,:]{{0,2}}){{1,4}}"
            rf"(?:{self.next_one})(?=\s?(?:$|[.,;)]))"
        )

    def strange(self, clause: str) -> int:
        """Count the words of *clause* that are neither of hearing back nor small."""
        known = _compiled(rf"(?:{self.hear}|\b(?:{self.says}|{self.latest}|{self.perhaps}|{self.vague})\b)")
        words = re.findall(r"[a-z']{3,}", clause)
        return sum(word not in self.small and not known.fullmatch(word) for word in words)

    def speaks(self, text: str) -> bool:
        """Tell whether *text* may be about hearing back."""
        return bool(re.search(rf"{self.hear}|\b(?:{self.says})\b", text))

    def number(self, text: str | None) -> int:
        """Return what a number word or digits mean; nothing means one."""
        if not text:
            return 1
        return int(text) if text.isdigit() else _first(self.numbers, text, 1)

    def nth_of(self, text: str) -> int:
        """Return what an ordinal means; nothing means the first."""
        return _first(self.nth, text, 1)

    def index(self, words: tuple[str, ...], text: str) -> int:
        """Return the place of the pattern among *words* that *text* fits; an abbreviation begins its word."""
        places = [i for i, word in enumerate(words) if re.fullmatch(word, text)]
        return (places or [i for i, word in enumerate(words) if word.startswith(text.rstrip("."))])[0]

    def part(self, text: str | None) -> str:
        """Return the last of early, mid, late, end that *text* names, or ""."""
        found = [(m.start(), name) for name, words in self.parts.items() for m in re.finditer(words, text or "")]
        return max(found)[1] if found else ""


def _any(words: object) -> str:
    return "|".join(words)  # type: ignore[arg-type]


def _fill(pattern: str, slots: Mapping[str, str]) -> str:
    for name, expression in slots.items():
        pattern = pattern.replace(f"{{{name}}}", expression)
    return pattern


def _numbered(pattern: str) -> str:
    """Return *pattern* with its groups named apart: "month", "month_1": a name may stand in each alternative."""
    seen: Counter[str] = Counter()

    def rename(found: re.Match[str]) -> str:
        seen[found[1]] += 1
        return f"(?P<{found[1]}_{seen[found[1]]}>"

    return re.sub(r"\(\?P<(\w+)>", rename, pattern)


def _first(words: Mapping[str, int], text: str, default: int) -> int:
    return next((value for word, value in words.items() if re.fullmatch(word, text)), default)


@lru_cache(maxsize=256)
def _compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression)


@lru_cache(maxsize=1)
def languages() -> frozenset[str]:
    """Return the languages that have a table."""
    return frozenset(module.name for module in iter_modules(__path__))


def table(language: str) -> Table:
    """Return the table of a language (BCP 47), else the English one."""
    primary = language.partition("-")[0].lower()
    found: Table = import_module(f"{__name__}.{primary if primary in languages() else 'en'}").TABLE
    return found
