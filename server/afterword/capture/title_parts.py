"""The parts of a page's title, and which of them are no job and no company."""

from __future__ import annotations

import html
import re
from functools import cache

from afterword.capture.firms import has_legal_form
from afterword.capture.hosts import is_vendor_name
from afterword.capture.job_words import looks_like_job
from afterword.capture.words import is_label, words
from afterword.page import clean

SEPARATOR = re.compile(r"\s+(?:[|·•»›:~—–-]|::|//|\\|/{2}|<|←|>)\s+|\s*[|｜»›•]\s*|:\s+|\s+[-–—](?=\S)(?!\w{1,3}\b)")
_RANGE = re.compile(r"(?<=\d) ([-–]) (?=\d)")
LONGEST = 400
_AT = re.compile(r" (?:at|with|bei|bei der|beim|chez|bij|hos|en|v|w|presso) ")
# "Careers 2027"
_YEAR = re.compile(r"(?<=\w)\s+20\d\d$")
_FILE = re.compile(r"\.(?:pdf|docx?|odt|rtf|html?|pages)$", re.I)
# "Free Python Job Board"
_BOARD = re.compile(
    r"\b(?:jobs? board|vacaturebank|bolsa de (?:trabajo|empleo)|bourse (?:d['’]|de l['’])emploi)$", re.I
)
# From here on words stand without blanks.
_UNSPACED = "\u3040"
_OF = frozenset(
    ["of", "for", "and", "de", "del", "da", "do", "di", "für", "und", "pour", "et", "y", "e", "para", "van"]
)
EDGES = " -–—|｜·•:,;»›«/\\>•~\t"


def split(text: str) -> list[str]:
    """Split at separators, but not within a range of numbers ("60 - 80 %")."""
    kept = _RANGE.sub("\x00\\1\x00", text)
    return [part.replace("\x00", " ") for part in SEPARATOR.split(kept)]


def all_parts(text: str) -> list[str]:
    """Return the parts of a page's title."""
    return [part for part in (part.strip(EDGES) for part in split(html.unescape(text))) if part]


def segments(text: str) -> list[str]:
    """Return the parts of a page's title without boards' names and words like "Careers"."""
    return [part for part in all_parts(text) if not is_noise(part)]


def is_noise(part: str) -> bool:
    """Whether a part of a title is no job and no company: a board, "Careers", "Job details"."""
    bare = _YEAR.sub("", re.sub(r"^\(\d+\+?\)\s*", "", part)).strip(EDGES)
    return (
        not bare
        or bare.casefold() in words("apply_for")
        or is_label(bare, "generic")
        or is_label(bare, "apply")
        or is_label(bare, "search")
        or is_vendor_name(bare)
        or bool(_BOARD.search(bare))
    )


def names_file(text: str) -> bool:
    """Whether a title is the name of a document ("vacancy_2026.pdf")."""
    return bool(_FILE.search(text.strip()))


def names_a_page(text: str) -> bool:
    """Whether a title holds the name of a page ("Detail pozice", "Careers") beside one other part."""
    parts = [part.strip(EDGES) for part in split(clean(html.unescape(text))[:LONGEST])]
    return any(is_label(part, "generic") or is_label(part, "detail") for part in parts)


def leads_to_careers(text: str) -> bool:
    """Whether a text only names the place where an employer's ads stand ("Careers at Adler")."""
    folded = text.casefold()
    if looks_like_job(text):
        return False
    if any(" " in start and folded.startswith(start + " ") for start in words("at")):
        return True
    # "Offene Jobs bei Adler"
    heads = (folded[: at.start()].strip() for at in _AT.finditer(folded))
    return any(is_label(head, "search") or is_label(head, "generic") for head in heads)


def strip_company_words(part: str) -> str:
    """Return "Adler" for "Jobs at Adler", "Adler Careers", "Karriere bei Adler", "About Adler"."""
    for _ in range(3):
        before = part
        for start in _leading():
            if part.casefold().startswith(start + " "):
                part = part[len(start) :].strip(EDGES)
                break
        if part == before and (called := _behind_careers(part)):
            part = called
        for end in _trailing():
            if end[0] > _UNSPACED and part.endswith(end) and len(part) > len(end) + 1:  # "青葉堂採用サイト"
                part = part[: -len(end)].strip(EDGES)
                break
            if part.casefold().endswith(" " + end) and len(part) > len(end) + 2:
                rest = part[: -len(end)].strip(EDGES)
                part = part if _ends_open(rest) else rest
                break
        if part == before:
            break
    part = part.removesuffix(".jobs")
    return (
        part.rstrip(".!")
        if not has_legal_form(part) and not re.search(r"\b\w\.\w?\.?$|\b(?:Inc|Ltd|Co|Corp|s\.r\.o|a\.s)\.$", part)
        else part
    )


def _ends_open(rest: str) -> bool:
    """Whether what is left without the last words asks for them ("Agencia de" of "Agencia de Empleo")."""
    last = rest.rpartition(" ")[2]
    return last.islower() and (last in words("lead_in") or last in words("before_name") or last in _OF)


def _behind_careers(part: str) -> str | None:
    """Return "Adler" for "Careers Adler", nothing for "Careers Portal"."""
    first, _, rest = part.partition(" ")
    ends = rest.casefold() in words("company_tail") or is_noise(part) or is_noise(rest)
    return rest if rest and first.casefold() in words("company_head") and not ends else None


@cache
def _leading() -> list[str]:
    return sorted(words("at") | words("apply_at"), key=len, reverse=True)


@cache
def _trailing() -> list[str]:
    return sorted(words("company_tail"), key=len, reverse=True)
