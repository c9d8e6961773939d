"""Whether two ads in different languages are one job: the signs that a translation leaves as they are."""

from __future__ import annotations

import re
from functools import cache

from afterword.capture.data import table
from afterword.model import Opportunity, Reading

# So much must speak for it: it is only offered for merging, but a wrong offer costs trust.
ENOUGH = 4
SHORTEST = 200
# Two texts of one language have more words in common than this.
FEW = 0.35
LONGEST = 20_000
_WORD = re.compile(r"[^\W_][\w+#.@/-]*[\w+#]|[^\W_]")
_NUMBER = re.compile(r"(?<![\w.,])\d{2,6}(?:[.,  ]\d{1,3})?(?![\w])")


def is_translation(reading: Reading, one: Opportunity) -> bool:
    """Whether the reading of an ad is another application's in another language; the company is the same already."""
    mine, theirs = reading.description.value if reading.description else "", one.description or ""
    if min(len(mine), len(theirs)) < SHORTEST or not _differ(reading, one, mine, theirs):
        return False
    title = _titles(reading.title.value if reading.title else "", one.title)
    if title is None:
        return False
    posted = reading.date_posted.value if reading.date_posted else None
    same_day = bool(posted and one.date_posted and posted == one.date_posted.isoformat())
    told = _texts(mine[:LONGEST], theirs[:LONGEST]) + same_day + _has_contact(reading, theirs[:LONGEST])
    # A place and a build in common say little: all ads of an employer may have them.
    built = bool(reading.location and one.location) + _built_alike(mine[:LONGEST], theirs[:LONGEST])
    return told > 0 and title + told + built >= ENOUGH


def _differ(reading: Reading, one: Opportunity, mine: str, theirs: str) -> bool:
    """Whether the ads are in different languages, by their texts, or by what the pages say and few common words."""
    from afterword.text import language_of

    here, there = _base(reading.language), _base(one.language)
    told = (language_of(mine[:4000]) or here, language_of(theirs[:4000]) or there)
    if all(told) and told[0] != told[1]:
        return True
    words = [set(_words(text[:4000])) for text in (mine, theirs)]
    few = len(words[0] & words[1]) < FEW * min(map(len, words))
    return bool(here and there and here != there) and few


def _has_contact(reading: Reading, theirs: str) -> bool:
    """Whether somebody whom the reading names as its contact stands in the other ad too."""
    return any(" " in person.name and person.name in theirs for person in reading.people)


def _base(language: str | None) -> str | None:
    return language.partition("-")[0].casefold() if language else None


def _titles(mine: str, theirs: str) -> int | None:
    """Weigh whether two titles mean one job; None where they mean different ones."""
    here, there = _meanings(mine), _meanings(theirs)
    levels = [{kind for kind in kinds if kind.startswith("level")} for kinds in (here, there)]
    fields = [set(_words(title)) & table("occupations")["fields"] for title in (mine, theirs)]
    if levels[0] != levels[1] or (all(fields) and not fields[0] & fields[1]):
        return None
    jobs = [kinds - level for kinds, level in zip((here, there), levels, strict=True)]
    if all(jobs) and not jobs[0] & jobs[1]:
        return None
    shared = {word for word in set(_words(mine)) & set(_words(theirs)) if len(word) > 2}
    return 2 * bool(jobs[0] & jobs[1]) + bool(shared)


def _meanings(title: str) -> set[str]:
    """Return which jobs and levels a title names."""
    folded = title.casefold()
    return {kind for kind, found in _patterns().items() if found.search(folded)}


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    """Return what finds each meaning: a short name as a whole word, a longer one at the end of a word too."""
    patterns = {}
    for kind, names in table("occupations").items():
        whole = "|".join(re.escape(name) for name in sorted(names))
        ends = "|".join(re.escape(name) for name in sorted(names) if len(name) > 5) or "(?!)"
        if kind != "fields":
            patterns[kind] = re.compile(rf"(?<!\w)(?:{whole})(?!\w)|(?:{ends})(?:in|innen|s)?(?!\w)")
    return patterns


def _words(text: str) -> list[str]:
    return [word.strip(".,/-") for word in _WORD.findall(text.casefold())]


def _texts(mine: str, theirs: str) -> int:
    """Weigh what two texts share that no translator touches: names of tools, addresses, numbers."""
    weight = 0
    here, there = _marks(mine), _marks(theirs)
    shared = len(here & there)
    if shared >= 3 and shared >= 0.6 * min(len(here), len(there)):
        weight += 2
    numbers = [set(_NUMBER.findall(text)) for text in (mine, theirs)]
    return weight + (len(numbers[0] & numbers[1]) >= max(2, 0.6 * min(map(len, numbers))))


def _built_alike(mine: str, theirs: str) -> bool:
    """Whether two texts have about as many lines."""
    lines = sorted(sum(bool(line.strip()) for line in text.splitlines()) for text in (mine, theirs))
    return lines[0] > 4 and lines[0] >= 0.75 * lines[1]


def _marks(text: str) -> set[str]:
    """Return the words that stay as they are: with capitals inside, figures, or signs ("GitLab", "AWS", "C++")."""
    return {
        word
        for word in _WORD.findall(text)
        if len(word) > 1
        and not word.isdigit()
        and (any(letter.isupper() for letter in word[1:]) or re.search(r"[\d+#@]", word))
    }
