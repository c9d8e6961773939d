"""The words and numbers of some facts, asked one by one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property, lru_cache
from itertools import islice, pairwise

from afterword import text as words_of
from afterword.lint import numbers
from afterword.lint.listing import listed

# What people shorten when they type on the way home.
_SHORT = {
    "wk": "week", "wks": "weeks", "mo": "month", "mos": "months", "yr": "year", "yrs": "years", "abt": "about",
    "mgr": "manager",
    "mgmt": "management", "pt": "patient", "pts": "patients", "ppl": "people", "exp": "experience",
    "dept": "department",
    "eng": "engineer", "engs": "engineers", "dev": "developer", "devs": "developers", "mtg": "meeting",
    "mtgs": "meetings",
    "qtr": "quarter", "q": "quarter", "sw": "software", "hw": "hardware", "cust": "customer", "custs": "customers",
    "prod": "production", "env": "environment",
    "info": "information", "temp": "temperature", "avg": "average", "min": "minutes", "mins": "minutes", "hr": "hour",
    "hrs": "hours",
    "refs": "references", "ref": "reference", "qs": "questions", "req": "requirement", "reqs": "requirements",
    "std": "standard",
    "docs": "documents", "ops": "operations", "sup": "supervisor", "tf": "terraform", "k8s": "kubernetes",
    "mkt": "market", "mktg": "marketing",
    "ma": "mitarbeiter", "wo": "wochen", "mon": "monate", "std.": "stunden", "kd": "kunde", "gf": "geschäftsführer",
    "vertr": "vertrieb",
    "rdv": "rendez-vous", "pers": "personnes", "éq": "équipe", "clt": "client", "clts": "clients", "sem": "semaine",
    "j": "jours",
    "dpto": "departamento", "tb": "también", "sems": "semanas", "h": "horas", "ptes": "pacientes",
}  # fmt: skip


# "The sixth flood" is one of six.
ORDINALS = {
    word: number
    for words in (
        "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth",
        "dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte",
        "troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième",
        "tercera cuarta quinta sexta séptima octava novena décima",
        "tercero cuarto quinto sexto séptimo octavo noveno décimo",
    )
    for number, word in enumerate(listed(words), 3)
}
_ORDINAL = re.compile(rf"\b({'|'.join(ORDINALS)})[nrsm]?\b", re.IGNORECASE)
_HALF = re.compile(r"\b(?:half|halves|halved|hälfte|halb\w*|moitié|demi\w*|mitad|medi[oa])\b", re.IGNORECASE)
# "3,100 tickets, one in five": 620; "three in ten": 930.
_ONE_OF = re.compile(r"\b([\w-]{1,12})\s(?:in|of|out of|of every|von|sur|de cada|de)\s([\w-]{1,16})", re.IGNORECASE)
_ONE = re.compile(r"(?:one|1|ein(?:e[rsnm]?|s)?|une?|un[ao])\Z", re.IGNORECASE)
_PART = re.compile(r"(?<=[.;!?\n])\s")
_SHARE = re.compile(r"%|per ?cent|prozent|pour cent|por ciento", re.IGNORECASE)
# "1,900 tiles, 190 of them blue", "38 on a wet day, 12 on a dry one": both are of one thing.
_SAME_THING = re.compile(
    r", (?:(?=[\w.]+ (?:of (?:them|which|those|these)|davon|d'entre|de (?:ell[oa]s|est[oa]s)|on|in|at"
    r"|am|im|bei|beim|le|les|au|aux|en|los|las|el)\b)"
    r"|(?=\d[\d.]* [^\W\d]+(?: [^\W\d]+){0,2}(?:[.,;]|\Z))|(?=(?:davon|dont|of which|de l[oa]s cuales)\b))",
    re.IGNORECASE,
)
_FEW = 6
# A time of day makes nothing with other numbers.
_CLOCK = re.compile(r"(?<!\d)\d{1,2}[:h.]\d{2}(?!\d)|(?<!\d)\d{1,2} ?(?:am|pm|uhr)\b", re.IGNORECASE)


@lru_cache(maxsize=2000)
def derived(text: str) -> frozenset[float]:
    """Return what one sentence's numbers make together: half of 600, 18 % of 50, the step from 45 to 30."""
    found: set[float] = set()
    for part in _PART.split(_CLOCK.sub(" ", text)):
        values = numbers_in(part)
        found |= _some_of(part, values) if len(values) <= 4 * _FEW else frozenset()
        if not 0 < len(values) <= _FEW:
            continue
        if _SHARE.search(part):
            found |= {a * b / 100 for a in values for b in values if a <= 100 < b}
        else:
            found |= {abs(a - b) for a, b in _neighbours(part)}
        if _HALF.search(part):
            found |= {v / 2 for v in values}
    return frozenset(found)


def _some_of(part: str, values: frozenset[float]) -> frozenset[float]:
    """How many one in five of *values* are, rounded either way."""
    found: set[float] = set()
    for share in islice(_ONE_OF.finditer(part), _FEW):
        some = (1.0,) if _ONE.match(share.group(1)) else numbers_in(share.group(1))
        found |= {v * a / n for n in numbers_in(share.group(2)) for a in some for v in values if v > n > max(a, 2)}
    return frozenset(rounded for v in found for rounded in (v, float(int(v)), float(round(v))))


@lru_cache(maxsize=2000)
def shares_in(text: str) -> frozenset[float]:
    """Return the per cents that two neighbouring numbers of *text* make: from 1,000 to 1,400, 7 of 20."""
    found: set[float] = set()
    for part in _PART.split(_CLOCK.sub(" ", text)):
        if _SHARE.search(part):
            found |= {abs(a - b) for a, b in _neighbours(part)}
            continue
        for a, b in _neighbours(part):
            found |= {100 * x / y for x, y in ((a, b), (b, a), (abs(a - b), a), (abs(a - b), b)) if y}
    return frozenset(round(v) for v in found)


def _neighbours(part: str) -> list[tuple[float, float]]:
    """The numbers of *part* two by two, as they follow each other between commas; 1,900 in both its readings."""
    found: list[tuple[float, float]] = []
    for clause in _SAME_THING.sub(" ", part).split(", "):
        read = {n.start: n.values for lang in ("en", "de", "fr", "es") for n in numbers.read(clause, lang)}
        places = [read[start] for start in sorted(read)]
        for reading in (min, max) if 1 < len(places) <= 2 * _FEW else ():
            found += pairwise(map(reading, places))
    return list(dict.fromkeys(found))


@lru_cache(maxsize=2000)
def numbers_in(text: str) -> frozenset[float]:
    """Return the values of all numbers in *text*, also those within words such as S7-1500."""
    spelt = (n for language in ("en", "de", "fr", "es") for n in numbers.read(text, language))
    found = {value for number in spelt for value in number.values}
    return frozenset(found | {float(d) for d in re.findall(r"\d{1,12}", text)})


@lru_cache(maxsize=2000)
def ordinals_in(text: str) -> frozenset[float]:
    """Return how many there must be, where *text* speaks of the sixth."""
    return frozenset(float(ORDINALS[word.casefold()]) for word in _ORDINAL.findall(text))


@lru_cache(maxsize=2000)
def _stems_of(text: str) -> frozenset[str]:
    found = set()
    for word in words_of.words(text):
        for w in (word, _SHORT.get(word, "")):
            if w:
                found.add(w)
                found |= {words_of.stem(w, language) for language in _languages(text)}
    return frozenset(found)


@lru_cache(maxsize=2000)
def _languages(text: str) -> tuple[str, ...]:
    return tuple({words_of.language_of(text) or "en", "en"})


@lru_cache(maxsize=16)
def index_of(texts: tuple[str, ...]) -> Index:
    """Return the index of *texts*; while somebody types, the facts stay the same."""
    return Index(texts)


class Index:
    """The words of some facts, asked one by one, kindly: other endings, typing slips and compounds count."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.stems = frozenset().union(*(_stems_of(t) for t in texts if t))
        self._texts = texts
        self._heads: dict[str, list[str]] = {}
        for word in self.stems:
            if len(word) >= 4:
                self._heads.setdefault(word[:3], []).append(word)
        self._asked: dict[tuple[str, str, bool], bool] = {}

    @cached_property
    def words(self) -> frozenset[str]:
        """The words as they stand."""
        return frozenset(word for text in self._texts for word in words_of.words(text))

    def has(self, word: str, language: str, *, parts: bool = True) -> bool:
        """Say whether *word* is among the facts, or where *parts* count what it is made of."""
        key = (word.casefold(), language, parts)
        if key not in self._asked:
            self._asked[key] = self._has(*key)
        return self._asked[key]

    def _has(self, word: str, language: str, parts: bool) -> bool:
        if word in self.stems or words_of.stem(word, language) in self.stems:
            return True
        if "-" in word:
            return all(self.has(part, language) for part in word.split("-") if part)
        if len(word) < 5:
            return False
        return any(_alike(word, other) for other in self._heads.get(word[:3], ())) or (
            parts and len(word) >= 6 and any(_within(word, other) for other in self._long)
        )

    @cached_property
    def _long(self) -> tuple[str, ...]:
        """Words long enough to be part of a compound."""
        return tuple(w for w in self.stems if len(w) >= 5)


def _alike(word: str, other: str) -> bool:
    """Two words with one head: planning and planner, explaining and explaning."""
    common = next((i for i, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))
    return common >= 5 or (common >= 4 and common >= 0.7 * max(len(word), len(other)))


def _within(word: str, other: str) -> bool:
    """A compound and its part: Werksrundgang and Rundgang."""
    short, long = sorted((word, other), key=len)
    return len(short) >= 6 and short in long
