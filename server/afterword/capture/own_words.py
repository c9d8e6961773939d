"""What employers say of themselves in their ads: "We at Adler bake", "Adler es una empresa", "Tarn Council (TC)"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from afterword.capture import title_parts
from afterword.capture.data import table
from afterword.capture.firms import is_organisation
from afterword.capture.job_words import looks_like_job
from afterword.capture.letters import UPPER
from afterword.capture.places import names_town
from afterword.capture.words import any_of, label, words
from afterword.model import Stated
from afterword.page import Line

LINES = 300
LONGEST = 1500
SHORTEST = 16
_WORD = rf"[{UPPER}0-9][\w&'’+-]*"
_WITHIN = r"(?:&|of|and|de|du|des|la|von|van|den|der|del|di|et|und|og|och|y|i|e|da|do|for|für|the)"
# A name may begin small ("eba Kitchens").
_NAME = rf"((?:[a-z][a-z0-9]{{1,5}} (?={_WORD} ))?{_WORD}(?:(?: {_WITHIN}){{1,2}}(?= [{UPPER}])| {_WORD}){{0,4}})"
# "Centre hospitalier de la Côte (CHC)": small words may stand inside.
_SHORTENED = re.compile(rf"[(（]([{UPPER}][{UPPER}\w.&-]{{1,9}})[)）]")
_RUN = re.compile(r"[\w'’&-]+(?: [\w'’&-]+){1,8} ?$")
_SENTENCE = re.compile(rf"(?<=[^\W\d_]{{2}}[.!?])\s+(?=[{UPPER}a-z])")
# Who pays for a job or goes along is not who gives it.
_OF_OTHERS = re.compile(
    r"\b(?:funded|financed|supported|accredited|certified|partners?|collaboration|cooperation|gefördert|zusammen|"
    r"financée?|partenariat|partenaires?|collaboration|financiad[oa]|colaboración|acreditad[oa]s?|finanziat[oa]|"
    r"collaborazione|financiad[oa]|parceria|gesubsidieerd|samenwerking|finansiera\w*|samarbete|finansier\w*)\b[^.;:]{0,60}$",
    re.I,
)
_SMALL = 3
_TOKEN = re.compile(r"\w+")


def candidates(lines: Sequence[Line], brand: str = "") -> Iterator[Stated]:
    """Yield the names that sentences of these kinds tell; *brand* is the one of the address, which may begin small."""
    for line in lines[:LINES]:
        text = line.text[:LONGEST]
        if len(text) < SHORTEST:
            continue
        for found in _we_at().finditer(text):
            if (name := _usable(found[1])) and not looks_like_job(name):
                yield Stated(value=name, source="text:own_words", confidence=0.56)
        for found in _ours(text):
            if (name := _usable(found[1])) and not looks_like_job(name):
                yield Stated(value=name, source="text:own_words", confidence=0.54)
        for sentence in _SENTENCE.split(text) if _may_tell(text) else ():
            told = _is_one().match(sentence)
            small = brand and sentence.startswith(f"{brand} ") and _goes_on().match(sentence, len(brand))
            if (told or small) and (name := _usable(told[1] if told else brand)):
                yield Stated(value=name, source="text:own_words", confidence=0.5)
    yield from _shortened("\n".join(line.text for line in lines[:LINES])[:30_000])


def _may_tell(text: str) -> bool:
    """Whether a text has a word of such sentences; nearly none has, and a closer look costs much more."""
    return not _cores().isdisjoint(_TOKEN.findall(text.casefold()))


@cache
def _cores() -> frozenset[str]:
    return frozenset(_TOKEN.findall(phrase)[-1] for phrase in words("is_company"))


@cache
def _we_at() -> re.Pattern[str]:
    return re.compile(rf"(?:^|(?<=[.!?] ))(?:{any_of('we_at', capital=True)}) {_NAME}(?= [^\W\d_]|,)")


def _ours(text: str) -> Iterator[re.Match[str]]:
    """Yield what calls somebody one's own: "At Adler we bake", "For our small company Adler we seek"."""
    yield from _at_ours().finditer(text)
    if not _nouns().isdisjoint(_TOKEN.findall(text.casefold())):
        yield from _our_company().finditer(text)


@cache
def _at_ours() -> re.Pattern[str]:
    """Return what finds "At Adler we bake", "Bei Adler backen wir", "Chez Adler, nous cuisons"."""
    head, we = _any("at_head"), _any("we_subject")
    return re.compile(rf"(?:^|(?<=[.!?] ))(?i:{head}) {_NAME}(?:,? | (?!(?i:{we}) )[^\W\d_]+ )(?:{we})(?!\w)")


@cache
def _our_company() -> re.Pattern[str]:
    """Return what finds "for our small and young company Adler we seek"."""
    our, noun, seeks = _any("our_own"), _any("company_noun"), any_of("seeks")
    return re.compile(
        rf"(?<!\w)(?i:{our}) (?:[^\W\d_]+ ){{0,4}}?(?i:{noun}) {_NAME},? (?:[^\W\d_]+ )?(?:{seeks})(?!\w)"
    )


@cache
def _nouns() -> frozenset[str]:
    return table("signs")["company_noun"]


def _any(kind: str) -> str:
    """Return a pattern for the words of one kind, the longest first."""
    return "|".join(map(re.escape, sorted(table("signs")[kind], key=len, reverse=True)))


@cache
def _is_one() -> re.Pattern[str]:
    article = any_of("lead_in", capital=True)
    return re.compile(rf"(?:[¡¿]?)(?:(?:{article})(?: |(?<=['’])))?{_NAME},? {_company()}")


@cache
def _company() -> str:
    """Return what says that somebody is a company, words between ("ist ein junges, wachsendes Unternehmen")."""
    phrases = "|".join(r"(?:,? [^\W\d_]+){0,3} ".join(map(re.escape, _halves(one))) for one in words("is_company"))
    return rf"(?i:{phrases})(?!\w)"


def _halves(phrase: str) -> list[str]:
    """Return a phrase before and behind its last blank, where an adjective may stand."""
    head, _, tail = phrase.rpartition(" ")
    return [head, tail] if " " in head else [phrase]


@cache
def _goes_on() -> re.Pattern[str]:
    return re.compile(rf",? {_company()}")


def _usable(name: str) -> str | None:
    tokens = name.split()
    if label(tokens[0]) in words("nobody") and not is_organisation(name):
        return None
    no_name = names_town(name) or title_parts.is_noise(name) or is_unit(name)
    return None if no_name or len(name) < _SMALL else name


def is_unit(name: str) -> bool:
    """Whether a name is only a department's or an office's ("Direction", "Die Abteilung")."""
    first, *rest = map(label, name.split()[:3])
    units = words("unit")
    return first in units if not rest else rest == [rest[0]] and rest[0] in units and first in words("lead_in")


def _shortened(text: str) -> Iterator[Stated]:
    """Yield the institution that the text names in full once and by its first letters again and again."""
    times: dict[str, int] = {}
    tokens = Counter(_TOKEN.findall(text)) if "(" in text or "（" in text else Counter()
    for found in _SHORTENED.finditer(text):
        before = text[max(0, found.start() - 160) : found.start()].rpartition("\n")[2]
        run = _RUN.search(before)
        name = _spelled_by(run[0].split(), found[1]) if run else None
        if name and is_organisation(name) and not _OF_OTHERS.search(before.rstrip().removesuffix(name)):
            times[name] = max(times.get(name, 0), tokens[found[1]])
    name = max(times, key=lambda one: times[one], default="")
    if name and times[name] > 1:
        yield Stated(value=name, source="text:shortened", confidence=0.44 + 0.03 * min(4, times[name]))


def _spelled_by(tokens: list[str], short: str) -> str | None:
    """Return the last words whose first letters make the short name, small words between them left out or not."""
    wanted = [letter.casefold() for letter in short if letter.isalpha()]
    for at in range(len(tokens) - 1, -1, -1):
        said = tokens[at:]
        whole = [token[0].casefold() for token in said]
        large = [token[0].casefold() for token in said if len(token) > _SMALL or token[0].isupper()]
        if tokens[at][0].isupper() and len(said) > 1 and wanted in (whole, large):
            return " ".join(said)
    return None
