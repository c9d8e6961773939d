"""How somebody is addressed: what a stored name says, and nothing that it does not."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from afterword import text
from afterword.drafts.tables import words_of
from afterword.model import Line, Person, Value

# Titles as people write them → how they are written in a greeting, with the form of Mr/Ms they are.
_TITLES = {
    "mr": "Mr.", "mrs": "Mrs.", "ms": "Ms.", "miss": "Miss", "mx": "Mx.", "dr": "Dr.", "prof": "Prof.", "professor": "Professor",
    "sir": "Sir", "dame": "Dame", "rev": "Rev.", "judge": "Judge", "chef": "Chef", "canon": "Canon", "rabbi": "Rabbi", "father": "Father", "sister": "Sister",
    "captain": "Captain", "principal": "Principal", "skipper": "Skipper", "cllr": "Cllr", "capt": "Capt.", "cpt": "Capt.", "col": "Col.", "maj": "Maj.", "lt": "Lt.", "sgt": "Sgt.", "cdr": "Cdr.", "chief": "Chief", "engr": "Engr.", "datuk": "Datuk", "dato'": "Dato'", "datin": "Datin", "councillor": "Councillor", "imam": "Imam", "herr": "Herr", "hr": "Herr", "frau": "Frau",
    "fr": "Frau", "m": "Monsieur", "monsieur": "Monsieur", "mme": "Madame", "madame": "Madame", "mlle": "Madame",
    "maître": "Maître", "me": "Maître", "sr": "Sr.", "señor": "Sr.", "sra": "Sra.", "señora": "Sra.", "srta": "Sra.",
    "don": "Don", "doña": "Doña", "dra": "Dra.", "ing": "Ing.", "mag": "Mag.", "mag.a": "Mag.a", "mmag": "MMag.", "dipl.-ing": "Dipl.-Ing.", "lic": "Lic.", "mtro": "Mtro.", "mtra": "Mtra.", "arq": "Arq.", "profa": "Profa.", "direktor": "Direktor", "direktorin": "Direktorin",
}  # fmt: skip
_CIVIL = frozenset(
    ("Mr.", "Mrs.", "Ms.", "Miss", "Mx.", "Herr", "Frau", "Monsieur", "Madame", "Maître", "Sr.", "Sra.", "Don", "Doña")
)
_NOT_ABBREVIATED = frozenset(("Chef", "Judge"))
# Where the name after the title is the given one: "Mr. An" is Nguyễn Văn An.
_GIVEN_LAST = frozenset(words_of("nguyễn nguyen trần tran lê phạm pham hoàng hoang huỳnh vũ võ đặng bùi đỗ"))
_PARTICLES = frozenset(
    words_of(
        "van von der den de del della di da das dos do du la le las los el al bin binti ibn ben ter ten zu zum zur y e af av st st. mac o"
    )
)
# Names whose first part is the family name as often as not; where one starts a name of three parts, nothing is split.
_FAMILY_FIRST = frozenset(
    words_of(
        "nguyễn nguyen trần tran lê le phạm pham hoàng hoang huỳnh vũ võ đặng bùi đỗ tan lim lee ng wong chan goh ong teo koh chua "
        "wang li zhang liu chen yang huang zhao wu zhou xu sun kim park choi jung kang cho yoon jang "
        "yamada sato suzuki takahashi tanaka watanabe ito nakamura kobayashi kato yamamoto nagy kovács tóth szabó horváth"
    )
)
_FAMILY_FIRST_REGIONS = frozenset(("VN", "CN", "TW", "HK", "JP", "KR", "HU", "SG", "MY"))
_SECOND_NAMES = frozenset(
    words_of(
        "josé maría maria luis carlos antonio ángel manuel javier jesús isabel carmen pilar teresa alberto miguel ignacio fernando andrés belén rosa elena mercedes"
    )
)
_GOES_BY = re.compile(
    r"\b(?:goes by|calls? (?:me|her|him|them)|known (?:to everyone |to all )?as|prefers(?: to be called)?|likes to be called|bitte nennen?|genannt|rufname"
    r"|appelez-(?:la|le|moi)|se fait appeler|ll[aá]m[ae](?:le|la|me)|le dicen)\s+[\"'“‘]?((?:[^\W\d_][\w'.-]{1,20} ?){1,2})"
)


# Titles that are given names as well, where somebody is called by the first name: Col Farrant, Don Reyes.
_NAMES_TOO = frozenset(("col", "don", "mag", "maj", "ing", "lic", "arq", "hr", "fr", "sr", "sra", "me", "m"))
# The name that everybody uses, inside the full one: Patrick "Paddy" Nolan.
_NICKNAME = re.compile(r"(?<=\w )[\"“'‘(](?P<nick>[^\W\d_][\w'’-]{1,15})[\"”'’)](?= \w)")
_WITH_TITLE = re.compile(
    r"\b(?i:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Capt|Captain|Col|Engr|Herr|Frau|Mme|Madame|Monsieur|Sra?)\b\.? ([^\W\d_][\w'-]+)"
)


class Called(Value, frozen=True, kw_only=True):
    """A name in its parts; *given* and *family* are empty where the name does not say which is which."""

    full: str
    given: str = ""
    family: str = ""
    titles: tuple[str, ...] = ()

    @property
    def civil(self) -> str:
        """Mr., Frau, Madame …, or nothing."""
        return next((t for t in self.titles if t in _CIVIL), "")

    @property
    def degrees(self) -> str:
        """Dr., Prof. Dr. …, or nothing."""
        return " ".join(t for t in self.titles if t not in _CIVIL)

    @property
    def last(self) -> str:
        """The family name, or the whole name where the family name is not sure."""
        return self.family or self.full


def called(
    person: Person,
    lines: Sequence[Line] = (),
    language: str = "en",
    told: Sequence[str] = (),
    title: str = "",
    region: str = "",
) -> Called:
    """Return the parts of a person's name; "goes by Bob" in the notes wins, and so does a *title* that was answered."""
    written = text.clean(person.name)
    inside = _NICKNAME.search(written)
    name = " ".join(re.split(r"[,(|]| – | - ", _NICKNAME.sub("", written))[0].split()) or person.name
    first_name = language == "en" and person.address == "first_name"
    titles, rest = _without_titles(_father(name.split(), language), _NAMES_TOO if first_name else frozenset())
    full = " ".join(rest) or name
    region = _region(person) or region.upper().partition("-")[0]
    given, family = _split(rest, region, language)
    if not family:
        family = _with_title(rest, lines) or _family_first(rest, region)
        given = given or (" ".join(rest[1:]) if family and family == _family_first(rest, region) else "")
    own = [line for line in lines if line.person_id == person.id]
    if all(line.person_id in (None, person.id) for line in lines):
        own = list(lines)
    by = next((m[1] for line in own if (m := _GOES_BY.search(line.text))), "") or (inside["nick"] if inside else "")
    nickname = _without_titles(by.split())[1][0].strip(".") if by else ""
    if nickname and not nickname.islower():
        given = nickname
    if language == "fr" and _AT_LAW.match(person.role or ""):
        titles = ("Maître", *(t for t in titles if t not in _CIVIL))
    if not any(t in _CIVIL for t in titles):
        civil = (
            _title(title.strip().split(" ")[0].capitalize())
            if title.strip()
            else _civil(person, family or full, language, told)
        )
        titles = (civil, *titles) if civil in _CIVIL else titles
    return Called(full=full, given=given, family=family, titles=titles)


# Who is called Maître in French: not the clerk of a notary.
_AT_LAW = re.compile(r"(?:notaire|avocate?|huissi(?:er|ère)|commissaire de justice)\b", re.IGNORECASE)
# Nouns of a role that only women carry, and those that men do; the second prove something with "er", "il", "él" in the notes.
_HERS = {
    "de": re.compile(r"(?:er|or|ent|ant|ist|eur|og|ärzt|öch|anwält|beauftragt)in\b", re.IGNORECASE),
    "fr": re.compile(
        r"\b\w*(?:trice|euse|ière|ienne|cheffe|présidente|adjointe|gérante|assistante|chargée|associée)\b",
        re.IGNORECASE,
    ),
    "es": re.compile(r"\b(?:\w+(?:tora|dora|sora|nera|mera|ñera)|jefa|encargada|socia|abogada)\b", re.IGNORECASE),
}
_HIS = {
    "de": (re.compile(r"(?:leiter|führer|direktor|referent|ingenieur|inhaber|berater|meister|koch|arzt|chef|entwickler|koordinator)\b", re.IGNORECASE),
           re.compile(r"\b(?:er|ihm|ihn)\b", re.IGNORECASE)),
    "fr": (re.compile(r"\b\w*(?:teur|seur|cier|nier|président|chef|gérant|chargé|adjoint)\b", re.IGNORECASE), re.compile(r"\b(?:il|lui)\b(?! (?:y|faut|s'agit|est (?:possible|prévu)))", re.IGNORECASE)),
    "es": (re.compile(r"\b(?:\w+(?:tor|dor|sor|nero|ñero)|jefe|encargado|socio|abogado)\b", re.IGNORECASE), re.compile(r"\bél\b", re.IGNORECASE)),
}  # fmt: skip
_MR_MS = {"de": ("Herr", "Frau"), "fr": ("Monsieur", "Madame"), "es": ("Sr.", "Sra.")}


def _civil(person: Person, last: str, language: str, told: Sequence[str]) -> str:
    """Return Frau, Monsieur … where the notes or the role say it; never by the first name."""
    everything = "\n".join(told)
    grades = r"(?: (?:Dr|Prof|Mag|Ing|[A-Z][\w.-]{1,8}\.)\.?){0,4}"
    for match in re.finditer(rf"\b([A-Za-zéñ]{{1,8}})\.?{grades} (?i:{re.escape(last)})\b", everything):
        if (civil := _TITLES.get(match[1].casefold(), "")) in _CIVIL:
            return civil
    if language not in _MR_MS:
        return ""
    mister, missis = _MR_MS[language]
    if _HERS[language].search(person.role or ""):
        return missis
    noun, pronoun = _HIS[language]
    return mister if noun.search(person.role or "") and pronoun.search(everything) else ""


def _with_title(rest: Sequence[str], lines: Sequence[Line]) -> str:
    """Return the part of a name that the notes write with a title: "capt lim" of Lim Siew Hong."""
    said = (m[1].casefold() for line in lines for m in _WITH_TITLE.finditer(line.text))
    parts = {part.casefold(): part for part in rest}
    return next((parts[name] for name in said if name in parts), "")


def _family_first(rest: Sequence[str], region: str) -> str:
    """Return the first part as the family name, where the region writes it first and nothing speaks against it."""
    first, last = (rest[0].casefold(), rest[-1].casefold()) if rest else ("", "")
    sure = region in _FAMILY_FIRST_REGIONS and first in _FAMILY_FIRST and last not in _FAMILY_FIRST
    return rest[0] if sure and len(rest) > 1 and first not in _GIVEN_LAST else ""


def _father(parts: list[str], language: str) -> list[str]:
    """Return a name with "Fr." as Father, where no Frau is meant, and without a nickname's "Big" in front."""
    if len(parts) > 2 and parts[0] in ("Big", "Little", "Wee", "Young", "Old") and language == "en":
        return parts[1:]
    orders = {"Fr": "Father"} if language == "en" else {}
    return [orders.get(parts[0].rstrip("."), parts[0]), *parts[1:]] if len(parts) > 1 else parts


def _region(person: Person) -> str:
    return (person.region or "").upper().partition("-")[0]


def _without_titles(parts: list[str], names: frozenset[str] = frozenset()) -> tuple[tuple[str, ...], list[str]]:
    """Return the titles in front and the rest; what is among *names* is no title."""
    titles: list[str] = []
    while len(parts) > 1 and parts[0].casefold() not in names and (title := _title(parts[0])):
        titles.append(title)
        parts = parts[1:]
    return tuple(titles), parts


def _title(word: str) -> str:
    known = _TITLES.get(word.rstrip(".").casefold(), "")
    return known if known in _NOT_ABBREVIATED or not known else ("" if word.islower() and word != "m." else known)


def _split(parts: list[str], region: str, language: str = "") -> tuple[str, str]:
    """Return given and family name, or nothing where that would be a guess."""
    if not parts or not _latin(parts[0]):
        return "", ""
    if len(parts) == 1:
        return parts[0], ""
    if region in _FAMILY_FIRST_REGIONS and parts[0].casefold() in _FAMILY_FIRST:
        return "", ""
    if len(parts) > 2 and parts[0].casefold() in _FAMILY_FIRST:
        return "", ""
    if len(parts) == 2 and "-" in parts[1] and parts[0].casefold() in _FAMILY_FIRST:
        return "", ""
    start = len(parts) - (2 if language == "es" and len(parts) > 2 and parts[-2].casefold() not in _SECOND_NAMES else 1)
    while start > 1 and parts[start - 1].casefold() in _PARTICLES:
        start -= 1
    double = language == "es" and start > 1 and parts[1].casefold() in _SECOND_NAMES
    return " ".join(parts[:2]) if double else parts[0], " ".join(parts[start:])


def _latin(word: str) -> bool:
    """Say whether given and family names stand in the order of Latin, Greek or Cyrillic scripts."""
    return all(unicodedata.name(c, "").startswith(("LATIN", "GREEK", "CYRILLIC")) for c in word if c.isalpha())


def of_oneself(name: str) -> tuple[str, str]:
    """Return the candidate's given name and the name with which they sign."""
    titles, rest = _without_titles(name.split())
    del titles
    full = " ".join(rest) or name
    given = _split(rest, "")[0]
    return given or full, full
