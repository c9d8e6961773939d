"""Who seeks somebody, in a sentence that names the job ("Adler House has a vacancy for a cook", "Adler przyjmie …")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from afterword.capture import title_parts
from afterword.capture.evidence import Evidence
from afterword.capture.firms import has_legal_form, is_organisation
from afterword.capture.job_words import looks_like_job, speaks_of_several
from afterword.capture.letters import UPPER
from afterword.capture.places import is_place
from afterword.capture.words import any_of, holds, label, pattern, words
from afterword.model import Stated

LINES = 60
LONGEST = 600
# So far behind "Adler seeks" the job may be named.
_NEAR = 140
_WITHIN = (
    "&|of|and|de|du|des|la|von|van|den|der|del|di|et|und|og|och|y|i|a|für|e|do|da|zu|zum|zur|w|we|v|ve|na|nad|pod|u"
)
_WORD = rf"(?:(?:[{UPPER}]\.){{2,4}}|(?:St|Dept|Univ|Inst)\.(?= )|(?:[dl]['’])?[{UPPER}0-9][\w&'’+-]*)"
_KIND = (
    "hospitalier|départemental|départementale|communal|municipal|municipale|régional|universitaire|national|scolaire"
)
_NAME = rf"({_WORD}(?:(?: (?:{_WITHIN}|{_KIND})){{1,3}}(?= (?:[dl]['’])?[{UPPER}])| {_WORD}){{0,9}})"
_SENTENCE = re.compile(rf"(?<=[^\W\d_]{{2}}[.!?])\s+(?=[{UPPER}])")
_CLAUSE = re.compile(r"[.:;!?](?:\s|$)")
_STEM = re.compile(r"[^\W\d_]{3,}")
_CUES = ("post_noun", "join", "we_seek", "we_are", "seeks")
_OF = frozenset(["of", "the", "de", "du", "des", "la", "der", "del", "di", "van"])
_OF_HOUSE = re.compile(
    rf"\S+ of .{{3,60}}? (?:of|at) (?:the )?((?:[{UPPER}][\w'’-]+ )*(?i:university|college|institute|hospital)|"
    rf"University of (?:[{UPPER}][\w'’-]+ ?)+)"
)
_OF_A_HOUSE = re.compile(
    rf"\S+(?: [{UPPER}]\S*)? (?:du|de la|de l['’]|des|del|della|der|des|van de) ?([{UPPER}].{{3,80}})"
)
_LITTLE = frozenset(
    ["the", "and", "und", "für", "mit", "pour", "con", "para", "per", "van", "met", "med", "for", "all"]
)


def candidates(seen: Evidence, title: str | None) -> Iterator[Stated]:
    """Yield the employers of such sentences; the first is the surest."""
    stems = _stems(title)
    if stems is None:
        return
    sure = 0.52
    for line in seen.lines_for(title)[:LINES]:
        text = line.text[:LONGEST]
        if len(text) <= 12 or not (stems.search(text) or any(pattern(kind).search(text) for kind in _CUES)):
            continue
        for sentence in _SENTENCE.split(text):
            if name := next(filter(None, _named(sentence, stems)), None):
                yield Stated(value=name, source="text:seeks", confidence=sure)
                sure = 0.46


def _stems(title: str | None) -> re.Pattern[str] | None:
    """Return what finds the words of a title in any case of their language ("Kuchař" in "kuchaře")."""
    found = {word[: max(3, len(word) - 2)] for word in _STEM.findall((title or "").casefold()) if word not in _LITTLE}
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(found, key=len, reverse=True))})", re.I) if found else None


def _named(sentence: str, stems: re.Pattern[str]) -> Iterator[str | None]:
    for found in _seeks().finditer(sentence):
        after = sentence[found.end(1) : found.end() + _NEAR]
        if stems.search(after) or pattern("post_noun").search(after) or _is_job(after):
            yield _tidy(found[1], needs=False)
    for found in _offers().finditer(sentence):
        after = sentence[found.end() : found.end() + _NEAR]
        if stems.search(after) or pattern("post_noun").search(after):
            yield _tidy(found[1], needs=False)
    for found in _turned().finditer(sentence):
        yield _tidy(found[1], needs=False)
    for found in _for_whom().finditer(sentence):
        yield _tidy(found[1], needs=True)
    for found in _joining().finditer(sentence):
        yield _tidy(found[1], needs=False)
    for found in _we_are().finditer(sentence):
        yield _tidy(found[1], needs=False)
    for found in _at().finditer(sentence):
        before = sentence[max(0, found.start() - 70) : found.start()]
        if "(" not in before.rpartition(")")[2] and stems.search(before):
            yield _tidy(found[1], needs=False)


def _is_job(after: str) -> bool:
    """Whether whom somebody seeks does a job, be it called otherwise than in the title ("seeks patient tutors")."""
    clause = _CLAUSE.split(after, maxsplit=1)[0]
    return holds(clause, "job_word") or speaks_of_several(clause)


@cache
def _begins() -> str:
    """Return what may stand before a name that begins a sentence: an article, "firma"."""
    return rf"(?:^|(?<=[.!?:–] )|(?<=, ))(?:(?i:{any_of('lead_in')})(?: |(?<=['’])))?"


@cache
def _seeks() -> re.Pattern[str]:
    aside = rf"(?:, [^.!?\n]{{3,120}},| \([^()\n]{{2,40}}\)| in {_WORD})?"
    # "La commune de Vaumorin recrute", "Le laboratoire LIMA de l'Université de Vaumorin recrute"
    town = rf"(?:(?:{any_of('town_of')}|{any_of('house_part')}) )?"
    return re.compile(rf"{_begins()}({town}{_NAME[1:-1]}){aside} (?:[^\W\d_]{{2,12}} )?(?:{any_of('seeks')})(?!\w)")


@cache
def _offers() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){_NAME}(?:, {_WORD},)? (?:{any_of('offers')})(?!\w)")


@cache
def _turned() -> re.Pattern[str]:
    """Return what finds "Nu söker Adler en kock", where the sentence begins with a time."""
    return re.compile(rf"^(?:{any_of('right_now', capital=True)}) (?:{any_of('seeks')}) {_NAME}")


@cache
def _for_whom() -> re.Pattern[str]:
    """Return what finds "Für das Gasthaus Adlerhof suchen wir", "Im Museum Adlerhof ist … zu besetzen"."""
    return re.compile(
        rf"(?:^|(?<=[.!?] ))(?:{any_of('in_or_for', capital=True)}) {_article()}{_NAME},? (?:{any_of('we_seek')})(?!\w)"
    )


@cache
def _joining() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of('join', capital=True)}) {_article()}{_NAME}")


@cache
def _we_are() -> re.Pattern[str]:
    """Return what finds "We're Adler Ovens, a bakery in Wels"."""
    return re.compile(rf"^(?:{any_of('we_are', capital=True)}) {_NAME}(?=,| –| —| -| \()")


@cache
def _at() -> re.Pattern[str]:
    return re.compile(rf" (?:{any_of('at')}) {_article()}{_NAME}")


def _article() -> str:
    return rf"(?:(?:{any_of('lead_in')}|{any_of('before_name')})(?: |(?<=['’])))?"


@cache
def _before() -> frozenset[str]:
    return words("lead_in") | words("before_name") | words("article")


def _tidy(name: str, *, needs: bool) -> str | None:
    """Return a name without its article, or None where it is nobody's; *needs* asks for a word for institutions."""
    tokens = re.sub(r"^[LlDd]['’](?=\w)", "", name.rstrip(".,")).split()
    while len(tokens) > 1 and (label(tokens[0]) in _before()):
        tokens.pop(0)
    office = len(tokens) > 1 and label(tokens[0]) in words("office")  # "Dyrektor Muzeum w Krasnem"
    tokens = tokens[1:] if office else tokens
    while office and len(tokens) > 1 and tokens[0].casefold() in _OF:
        tokens.pop(0)
    whole = " ".join(tokens)
    part = bool(tokens) and label(tokens[0]) in words("house_part")
    house = (_OF_HOUSE.fullmatch(whole) or _OF_A_HOUSE.fullmatch(whole)) if part else None
    if house:
        whole, tokens = house[1], house[1].split()  # "Department of Botany of Tarn University"
    # "Adler's kitchen" is Adler's; a school may be called after somebody.
    bare = whole if is_organisation(tokens[-1]) else re.split(r"['’]s(?: |$)", whole)[0]
    first = label(tokens[0]) if tokens else ""
    institution = (is_organisation(bare) or house is not None) and len(tokens) > 1
    if (
        len(bare) < 3
        or first in words("honorific")
        or (first in words("nobody") and not institution)
        or first in _before()
    ):
        return None
    if (is_place(bare) or looks_like_job(bare) or title_parts.is_noise(bare)) and not has_legal_form(bare):
        return None
    return bare if not (needs or office) or institution or has_legal_form(bare) else None
