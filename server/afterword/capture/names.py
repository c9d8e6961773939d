"""Which words are a person's name, and what else a name tells."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from afterword.capture.data import table
from afterword.capture.firms import has_legal_form
from afterword.capture.words import words
from afterword.page import clean

# The longest abbreviations.
_SHORT = 3
# A letter may bear marks that no single letter has ("ọ̀").
_TOKEN = re.compile(r"^(?:['’]?[^\W\d_](?:[^\W\d_]|['’.\-·\u0300-\u036f])*)$")
_INITIALS = re.compile(r"(?:[^\W\d_]\.){1,3}$")
_CJK = re.compile(
    r"^[\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af\u3040-\u30ff]{2,6}(?:[ "
    r"・·][\u3400-\u9fff\uac00-\ud7af\u3040-\u30ff]{1,6})?$"
)
_UNCASED = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af\u3040-\u30ff]")
_AFTER_NAME = re.compile(
    r"\s*(?:\((?:she|he|they|sie|er|elle|il|ella|hij|zij|hon|han)[^)]*\)|(?:,\s*|\s+)(?:ph\.?d\.?|m\.?sc\.?|b\.?sc\.?|mba|m\.?a\.?|cfa|pmp|shrm-\w+|phr|sphr|cir|acir|jr\.?|sr\.?|ii|iii))+\s*$",
    re.I,
)
_PRESENT = re.compile(r"[\U0001F000-\U0001FAFF\u2600-\u27BF\u2B50\uFE0F]")


def without_suffix(text: str) -> str:
    """Return the text without pronouns and degrees behind a name."""
    return _AFTER_NAME.sub("", text.strip())


def tidy(name: str) -> str:
    """Return a name without its titles, pronouns, degrees and ornaments."""
    name = _AFTER_NAME.sub("", clean(_PRESENT.sub("", name)))
    name = _AFTER_NAME.sub("", name.strip(" ,;:|·•–-\"“”'()"))
    tokens = name.split()
    while len(tokens) > 1 and is_honorific(tokens[0]):
        tokens.pop(0)
    # A full stop behind two letters ends a sentence, behind one it marks an initial.
    return re.sub(r"(?<=[^\W\d_]{2})\.$", "", " ".join(tokens).strip(" ,;:"))


def is_honorific(token: str) -> bool:
    """Whether a word is a form of address or an academic title before a name ("Frau", "Dipl.-Ing.")."""
    bare = token.casefold().strip(".:(,")
    return bare in words("honorific") or bare.startswith(("dipl.", "dipl-"))


def person(text: str, *, single: bool = False) -> str | None:
    """Return *text* as a person's name, or None when it is none; *single* allows one word (where a name must stand)."""
    if not 2 <= len(text) <= 70 or "@" in text:
        return None
    name = tidy(text)
    if _UNCASED.search(name):
        return _without_office(name)
    tokens = name.split()
    if len(tokens) == 2 and re.fullmatch(r"(?:[^\W\d_]\.){3,}", tokens[0]):  # an office: "U.O.C. Gestione"
        return None
    if len(tokens) > 2 and _is_job(tokens[0]) and has_given_name(tokens[1]):  # "Pfarrer Lukas Obermaier"
        name, tokens = name.split(" ", 1)[1], tokens[1:]
    if not (1 if single else 2) <= len(tokens) <= 6 or not all(_TOKEN.match(token) for token in tokens):
        return None
    names = _borne(tokens)
    if (
        not names
        or names[0].casefold() in words("cue") | words("ask")
        or len(names) < (1 if single else 2)
        or not all(_is_name_word(token) or _may_end(token, tokens) for token in names)
    ):
        return None
    if (
        tokens[-1] not in names
        or tokens[0].casefold() in {"the", "in", "y", "e", "i"}
        or tokens[0] in {"von", "van", "zu", "de", "di", "der", "da"}
        or has_legal_form(name)
    ):
        return None
    return name


def _borne(tokens: list[str]) -> list[str]:
    """Return the tokens of a name that are names themselves, and no particles ("Jo", "Meer" of "Jo van der Meer")."""
    particles, given = table("names")["particles"], _given()
    if _are_vietnamese(tokens):
        return [token for token in tokens if token.casefold() not in particles or token[0].isupper()]
    names = [token for token in tokens[1:] if token.casefold() not in particles]
    # "Ben" and "Al" are given names too, where a name begins with them.
    if tokens[0].casefold() not in particles or (tokens[0][0].isupper() and folded(tokens[0]) in given):
        names.insert(0, tokens[0])
    return names


def _are_vietnamese(tokens: list[str]) -> bool:
    """Whether what is a particle elsewhere is a name here ("Linh Nguyen Van", "Van Nguyen")."""
    capital = any(token[0].isupper() and token.casefold() in table("names")["particles"] for token in tokens)
    return capital and any(folded(token) in table("names")["family"] for token in tokens)


def _may_end(token: str, tokens: list[str]) -> bool:
    """Whether a word that seems none may be a family name at the end of a name: "Fehim KUŞ", "Jo van der Meer"."""
    if token is not tokens[-1] or len(tokens) < 2 or not token[0].isupper():
        return False
    foreign = token.isupper() and len(token) == _SHORT and not token.isascii()  # an abbreviation is hardly that
    behind = tokens[-2].casefold() in table("names")["before_family"]
    known = (behind and folded(tokens[0]) in _given()) or _are_vietnamese(tokens)
    return known or (foreign and not tokens[0].isupper())


def _is_job(word: str) -> bool:
    folded_word = word.casefold()
    return folded_word in words("job_word") or has_job_end(folded_word)


def _without_office(name: str) -> str | None:
    """Return a Chinese, Japanese or Korean name without its department and title ("人事部 高橋様" → "高橋")."""
    ends, behind = table("names")["office_ends"], tuple(table("names")["behind"])
    kept = []
    for token in re.split(r"[ \u3000]+", name):
        bare = token if len(token) < 4 and token in behind else token.removesuffix(_end(token, behind))
        if bare and bare not in behind and bare not in words("nobody") and not _end(bare, tuple(ends)):
            kept.append(bare)
    found = " ".join(kept)
    return found if _CJK.match(found) and not has_legal_form(found) else None


def _end(token: str, ends: tuple[str, ...]) -> str:
    """Return which of the endings the token has, if it is more than that."""
    return next((end for end in ends if token.endswith(end) and len(token) > len(end) + 1), "")


def is_common(name: str) -> bool:
    """Whether a name begins with a word that anybody uses and that nobody is called by ("Fair Trade")."""
    first = name.split(maxsplit=1)[0]
    return first.casefold() in _usual() and not has_given_name(first)


@cache
def _usual() -> frozenset[str]:
    from afterword.text import frequent

    return frozenset(f"{frequent.EN} {frequent.DE} {frequent.FR} {frequent.ES}".split())


@cache
def _given() -> frozenset[str]:
    return frozenset(map(folded, table("given")["names"]))


_TWO_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae"})


def spells(mail: str, name: str) -> bool:
    """Whether a mail address is the named one's, by a part of the name in it ("ann.lee@…")."""
    local = folded(mail.partition("@")[0])
    spellings = {folded(form) for part in name.split() if len(part) > 2 for form in (part, _unfolded(part))}
    return any(spelling in local for spelling in spellings if spelling)


def _unfolded(word: str) -> str:
    """Return a name as addresses spell it that keep umlauts as two letters ("koehnke")."""
    return word.casefold().translate(_TWO_LETTERS)


def folded(word: str) -> str:
    """Return the letters of a word without accents and case."""
    letters = unicodedata.normalize("NFKD", word.casefold().replace("ß", "ss"))
    return "".join(letter for letter in letters if letter.isalpha())


def has_given_name(name: str) -> bool:
    """Whether the first or the last word of a name (or a part of it) is a known given name."""
    tokens = name.split()
    parts = {part for token in (*tokens[:1], *tokens[-1:]) for part in (token, *token.split("-"))}
    return any(folded(part) in _given() for part in parts)


def has_job_end(word: str) -> bool:
    """Whether a word ends like the name of an occupation ("Hafenmeisterin", "undersköterska")."""
    ends = _job_ends()
    return word.endswith(ends) and any(word.endswith(end) and len(word) > len(end) + 2 for end in ends)


@cache
def _job_ends() -> tuple[str, ...]:
    return tuple(table("names")["job_ends"] | table("names")["role_ends"])


def has_role_end(word: str) -> bool:
    """Whether a word ends like one for what somebody does ("Abteilungsleiterin")."""
    return any(word.endswith(end) and len(word) > len(end) + 2 for end in table("names")["role_ends"])


def _is_name_word(token: str) -> bool:
    bare = token.casefold().strip(".'’")
    if "." in token and token.isupper() and _INITIALS.match(token if token.endswith(".") else f"{token}."):
        return True
    if token.endswith(".") and len(bare) > 2:
        return False
    if bare.endswith(tuple(table("names")["office_ends"])) or has_role_end(bare):
        return False
    if bare in words("nobody") or bare in words("role"):
        return False
    if any(part in words("role") for part in bare.split("-")):
        return False
    first = token[0]
    if not (first.isupper() or first.istitle() or not (first.isupper() or first.islower())):
        return False
    # Two capitals and more are an abbreviation ("HR", "CZ"), unless the whole name is set in capitals.
    return not (token.isupper() and 1 < len(bare) <= 3 and "." not in token)
