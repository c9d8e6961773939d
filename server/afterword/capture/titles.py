"""What the title of a page says: "Cook at Adler", "Adler – Cook – Jobs", "Adler hiring Cook in Wels | LinkedIn"."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from functools import cache

from afterword.capture.firms import company_key
from afterword.capture.job_words import marks_a_job
from afterword.capture.places import is_country
from afterword.capture.title_calls import AD, split_apply
from afterword.capture.title_parts import (
    EDGES,
    LONGEST,
    SEPARATOR,
    is_noise,
    segments,
    split,
    strip_company_words,
)
from afterword.capture.words import any_of, holds, words
from afterword.page import clean

# "Cook job in Wels VIC - Adler", as boards call an ad; "Cook jobs in Wels" is a list of ads.
_JOB_IN = re.compile(
    r"(?P<title>[^|]{3,120}?) (?:job|vacancy) in (?P<place>[^|]{2,60}?)(?P<rest>\s+[|–—-]\s+.{2,80})?$", re.I
)
_AD_FIRST = re.compile(AD)
# "Adler (Wels)"
_IN_BRACKETS = re.compile(r"([^()]{2,60}?) \(([^()]{3,60})\)")
# The end of a sentence; "Sr." and "Ltd." end in a point of their own.
_FULL_STOP = re.compile(r"(?<=[^\W\d_]{4})\.$|(?<=\))\.$")


@dataclass(frozen=True, slots=True)
class TitleRead:
    """What one title says; parts that it does not tell apart are None."""

    title: str | None = None
    company: str | None = None
    location: str | None = None


@cache
def _at() -> re.Pattern[str]:
    return re.compile(
        rf"^(?P<title>[^|]{{2,160}}?)(?:\s*[,–—-])?\s+(?:{any_of('at')})\s+(?P<company>[^|]{{2,80}})$", re.I
    )


@cache
def _hiring() -> re.Pattern[str]:
    return re.compile(
        rf"^(?P<company>.{{1,100}}?)\s+(?:{any_of('hiring')})\s+(?P<title>.{{2,200}}?)(?:\s+(?:in|à|en|w|v|i)\s+(?P<location>[^|]{{2,100}}))?$",
        re.I,
    )


@cache
def _joining() -> re.Pattern[str]:
    """Return what reads "Join Adler as a Cook" and "Cook søges til Adler"."""
    starts, roles, wanted = (any_of(kind) for kind in ("join", "join_as", "wanted_at"))
    return re.compile(
        rf"^(?:{starts})\s+(?P<company>[^|]{{2,80}}?)\s+(?:{roles})\s+(?P<title>[^|]{{2,160}})$|"
        rf"^(?P<title_>[^|]{{2,160}}?)\s+(?:{wanted})\s+(?P<company_>[^|,]{{2,80}})(?:,.*)?$",
        re.I,
    )


def says_hiring(text: str) -> bool:
    """Whether a text is a whole sentence in which an employer seeks somebody ("Adler is hiring a Cook")."""
    found = _hiring().match(text)
    return bool(_joining().match(text) or (found and " is " in text[: found.start("title")]))


def read(text: str, *, known: str | None = None) -> TitleRead:
    """Read a page's title; *known* is the job's title where a heading already says it."""
    text = clean(html.unescape(text))[:LONGEST]
    if known and (found := _around(text, known)):
        return found
    body = _without_board(text)
    if (hiring := _hiring().match(body)) and hiring["company"].casefold() not in words("nobody"):
        title = _FULL_STOP.sub("", hiring["title"].strip(EDGES))
        return TitleRead(title, hiring["company"].strip(EDGES), hiring["location"])
    if joined := _joining().match(body):
        title, company = joined["title"] or joined["title_"], joined["company"] or joined["company_"]
        return TitleRead(title.strip(EDGES), strip_company_words(company.strip(EDGES)))
    if job := _JOB_IN.match(body):
        place, at, company = job["place"].partition(" at ")
        parts = [company] if at else segments(job["rest"] or "")
        return TitleRead(job["title"], strip_company_words(parts[0]) if len(parts) == 1 else None, place)
    body, named = split_apply(body)
    if (at := _at().match(body)) and (named or holds(at["title"], "job_word") or marks_a_job(at["title"])):
        return TitleRead(at["title"].strip(EDGES), *_house(at["company"]))
    return TitleRead()


def _house(text: str) -> tuple[str | None, str | None]:
    """Return company and place of what begins with a company ("Adler (Wels/Linz) | Jobs")."""
    parts = segments(text)
    if not parts:
        return None, None
    found = _IN_BRACKETS.fullmatch(parts[0])
    if found and all(word[:1].isupper() and word[1:].islower() for word in re.findall(r"[^\W\d_]+", found[2])):
        return strip_company_words(found[1]), None if is_country(found[2]) else found[2]
    return strip_company_words(parts[0]), None


def _without_board(text: str) -> str:
    """Return the text without boards at its end ("… | LinkedIn")."""
    while True:
        head, separator, tail = text.rpartition(" | ")
        if not separator or not is_noise(tail):
            head, separator, tail = text.rpartition(" - ")
        if not separator or not is_noise(tail):
            return text
        text = head


def _place_of(known: str, text: str) -> int:
    """Return where a title stands in a text as whole words ("Brygger" is not in "Bryggeriet"), or -1."""
    folded, wanted = text.casefold(), known.casefold()
    at = folded.find(wanted)
    while at >= 0 and (_is_inner(folded[at - 1 : at]) or _is_inner(folded[at + len(wanted) :][:1])):
        at = folded.find(wanted, at + 1)
    return at


def _is_inner(letter: str) -> bool:
    """Whether a letter beside a word makes it a part of another; where words stand without blanks none does."""
    return letter.isalnum() and not "\u3040" <= letter <= "\u9fff"


def _around(text: str, known: str) -> TitleRead | None:
    """Read what stands beside a known job title."""
    at = _place_of(known, text)
    if at < 0:
        return None
    before, after = text[:at], text[at + len(known) :]
    hiring = re.match(
        r"(.{1,100}?)\s+(?:" + any_of("hiring") + r")\s*$",
        before,
        re.I,
    )
    if hiring:
        place = re.match(r"\s+(?:in|à|en|w|v|i)\s+([^|]{2,100})", after)
        return TitleRead(known, hiring[1].strip(EDGES), place[1].strip() if place else None)
    beside = re.match(
        rf"\s*[,|–—-]?\s+(?:{any_of('at')})\s+(.{{2,120}})$",
        after,
        re.I,
    )
    if beside:
        return TitleRead(known, *_house(beside[1]))
    return None


@cache
def _in_place() -> re.Pattern[str]:
    return re.compile(
        rf"(?:^|[-–—|•·(]\s*|\b(?:{any_of('contract')})\s+|\b(?:job|jobs|emploi|stelle)\s+)(?:in|à|en|i|te|w|ve|v)\s+"
        r"(?P<place>[^\W\d_][^|•·()]{1,60}?)(?=\s*(?:[|•·()]|\s[-–—]\s|\s(?:bei|at|chez|bij|hos|presso)\s|$))",
        re.I,
    )


def place_in(text: str, known: str) -> str | None:
    """Return the place that a page's title names behind the job ("Cook job in Wels | ACME", "… - CDI à Lorient")."""
    text = clean(html.unescape(text))[:LONGEST]
    at = _place_of(known, text)
    found = _in_place().search(text[at + len(known) :].strip()) if at >= 0 else None
    place = found["place"].strip(EDGES) if found else ""
    return place if place[:1].isupper() and len(place.split()) <= 6 and not is_noise(place) else None


def beside(text: str, known: str) -> list[str]:
    """Return what stands after and before a known job title, one of which may be the company."""
    text = clean(html.unescape(text))[:LONGEST]
    at = _place_of(known, text)
    if at < 0:
        return []
    after = text[at + len(known) :]
    ad = _AD_FIRST.match(after)
    parts = [strip_company_words(part) for part in [*segments(after[ad.end() if ad else 0 :]), *segments(text[:at])]]
    return [part for part in dict.fromkeys(parts) if not is_noise(part) and company_key(part) != company_key(known)]


def without_noise(text: str) -> str:
    """Return a page's title without boards, "Careers" and the like at either end; what is inside stays as it is."""
    body = split_apply(_without_board(clean(html.unescape(text))[:LONGEST]))[0]
    parts = split(body)
    while len(parts) > 1 and is_noise(parts[0]) and body.startswith(parts[0]):
        body = SEPARATOR.sub("", body[len(parts[0]) :], count=1) if SEPARATOR.match(body[len(parts[0]) :]) else body
        parts = parts[1:]
    return body.strip(EDGES)


def without(body: str, company: str) -> str | None:
    """Return a title without the part that is the company, or None when it names none."""
    parts = segments(body)
    wanted = company_key(company)
    for part in (parts[-1], parts[0]) if len(parts) > 1 else ():
        if _same_company(strip_company_words(part), wanted):
            at = body.rfind(part) if part == parts[-1] else body.find(part) + len(part)
            return (body[:at] if part == parts[-1] else body[at:]).strip(EDGES) or None
    return None if any(_same_company(strip_company_words(part), wanted) for part in parts) else body


def _same_company(part: str, wanted: str) -> bool:
    key = company_key(part)
    return bool(key) and (
        key == wanted or (min(len(key), len(wanted)) >= 4 and (key.startswith(wanted) or wanted.startswith(key)))
    )
