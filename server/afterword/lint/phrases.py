"""Rules that are a table: phrases in four languages, one pattern a line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path

from afterword import text as words_of
from afterword.lint.written import Written
from afterword.model import Finding, Tier

WORDS = Path(__file__).parent / "words"
# A blank in a pattern also matches a line break.
_BLANK = r"(?:\s{1,3})"
# Not in a class, and not in a look-behind, which has one length.
_BLANKS = re.compile(r"\[[^\]]*\]|\(\?<[!=][^)]*\)| ")


def _or_class(match: re.Match[str]) -> str:
    return _BLANK if match.group() == " " else match.group()


@lru_cache(maxsize=100)
def table(name: str) -> dict[str, str]:
    """Return the patterns of `words/<name>.txt` by language: `[en]`, then one pattern a line; # begins a remark."""
    found: dict[str, list[str]] = {}
    language = "any"
    for line in (WORDS / f"{name}.txt").read_text("utf-8").splitlines():
        if re.fullmatch(r"\[[a-z]+\]", line):
            language = line[1:-1]
        elif line.strip() and not line.startswith("# "):
            found.setdefault(language, []).append(line.strip())
    return {language: "\n".join(lines) for language, lines in found.items()}


@lru_cache(maxsize=1000)
def pattern(lines: str) -> re.Pattern[str]:
    """Return one pattern of whole words for the patterns in *lines*, one a line, longest reading first."""
    stripped = (re.sub(r"^\d\|", "", line.strip()) for line in lines.splitlines())
    choices = "|".join(f"(?:{_BLANKS.sub(_or_class, line)})" for line in stripped if line)
    return re.compile(rf"(?<![\w])(?:{choices})(?![\w])", re.IGNORECASE) if choices else re.compile(r"(?!)")


def hits(written: Written, table: dict[str, str], *, habits: bool = False) -> Iterator[re.Match[str]]:
    """Yield where the phrases of the text's language stand; *habits* leaves out what the person's samples say too."""
    for match in pattern(table.get(written.language, "")).finditer(written.plain):
        if not (habits and written.is_habit(match.group())):
            yield match


def of_the_trade(written: Written, match: re.Match[str]) -> bool:
    """Say whether the person's own notes or trade use the words that were hit: pilots that "died", "overdue" books."""
    language, situation = written.language, written.facts.situation
    role = (situation.opportunity.title, situation.opportunity.description or "") if situation else ()
    told = (*written.facts.talk, *written.facts.claims, *role)
    own = {words_of.stem(w, language) for t in told for w in words_of.words(t)}
    hit = (w for w in words_of.words(match.group()) if w not in words_of.STOP_WORDS[language])
    return any(words_of.stem(w, language) in own or w in own for w in hit)


# What is late is their matter where nobody is asked for an answer: overdue books, trains that are already late.
_LATE = re.compile(
    r"overdue|\blate\b|long past|last chance|urgent|überfällig|zu spät|dringend|en retard|vencid|tarde|urgente",
    re.IGNORECASE,
)
_OWED = re.compile(
    r"answer|reply|respon|decision|antwort|entscheid|rückmeld|répon|décision|respuesta|decisión|hear from you"
    r"|\bmy (?:application|answer)|\bmeine bewerbung|\bma candidature|\bmi candidatura",
    re.IGNORECASE,
)


def late_in_the_trade(written: Written, match: re.Match[str]) -> bool:
    """Say whether what is called late is a matter of their trade, and nothing that the reader owes."""
    late = _LATE.search(match.group()) and not _OWED.search(written.sentence_at(match.start()).text)
    return bool(late) and of_the_trade(written, match)


def rule(
    name: str,
    tier: Tier | Callable[[Written], Tier | None],
    message: str,
    table: dict[str, str],
    *,
    unless: Callable[[Written, re.Match[str]], bool] | None = None,
    quotes: bool = True,
) -> Callable[[Written], Iterator[Finding]]:
    """Return a rule that finds the phrases of *table*; *message* may name the `{words}`.

    A *tier* that depends on the text is a function, and None is silence; *unless* excuses a hit, and so does
    a quotation, unless *quotes* is false.
    """
    from afterword.lint.voice import is_somebody_elses

    def find(written: Written) -> Iterator[Finding]:
        grade = tier(written) if callable(tier) else tier
        if grade is None:
            return
        for match in hits(written, table):
            if quotes and is_somebody_elses(written, match.start()):
                continue
            if unless is None or not unless(written, match):
                yield written.finding(name, grade, match.span(), message)

    return find
