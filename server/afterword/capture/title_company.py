"""The employer in what a page calls itself: "Cook - ACME", "ACME - Job details", "Bewirb dich bei ACME."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from afterword.capture import names, title_parts, titles
from afterword.capture.addresses import begins_with
from afterword.capture.contact import MAIL
from afterword.capture.evidence import Evidence
from afterword.capture.firms import company_key, has_legal_form
from afterword.capture.hosts import host_of, is_system, is_vendor_name
from afterword.capture.job_words import looks_like_job
from afterword.capture.places import is_place, names_town
from afterword.capture.words import pattern, words
from afterword.model import Stated
from afterword.page import Line

_LONGEST = 200
# "Cook (m/w/d)", which the page's title often leaves out.
_MARK = re.compile(r"\s*\([^()]{1,20}\)$")


def candidates(seen: Evidence, title: str | None) -> Iterator[Stated]:
    """Yield what the page's title, its card and its description say of the employer; *title* is the job's."""
    sources = [
        ("title", seen.page.title or seen.view.title or "", 0.64),
        ("meta:og:title", seen.page.meta("og:title") or "", 0.62),
    ]
    for source, text, sure in sources:
        # An applicant system's address holds the job's title and no company: what it spells is all title.
        if is_system(host_of(seen.url)) and begins_with(seen.url, text):
            continue
        if title_parts.names_file(text) or _is_vendors(text, title):
            continue
        found = titles.read(text, known=title)
        if found.company:
            yield Stated(value=found.company, source=source, confidence=sure + 0.16)
        elif title and (parts := titles.beside(text, title) or titles.beside(text, _MARK.sub("", title))):
            # A name in full goes before a place, wherever it stands.
            parts = [part for part in parts if not _is_of_title(part, title, seen)]
            for position, part in enumerate(sorted(parts, key=lambda part: not has_legal_form(part))[:3]):
                yield Stated(
                    value=part,
                    source=source,
                    confidence=sure
                    + 0.06
                    - 0.05 * position
                    - _doubt(part, parts, seen)
                    + _marks_company(part, title, seen),
                )
        elif apart := _apart(text):
            yield Stated(value=apart, source=source, confidence=sure)
        elif title and (alone := _alone(text, seen)):
            yield Stated(value=alone, source=source, confidence=0.36)
        elif not title and (end := _end(text, seen)):
            yield Stated(value=end, source=source, confidence=sure + 0.06)
    description = seen.page.meta("description") or ""
    for sentence in (seen.page.title, description):
        if found_at := _apply_at(sentence):
            yield Stated(
                value=found_at, source="title" if sentence == seen.page.title else "meta:description", confidence=0.66
            )


def _is_of_title(part: str, title: str, seen: Evidence) -> bool:
    """Whether a heading has a part as what the job is about ("Researcher in Tides", where the title sets it apart)."""
    about = rf"(?<!\w){re.escape(title.casefold())} (?:in|of|on|en|der|de|di|van) {re.escape(part.casefold())}(?!\w)"
    told = (heading.text.casefold() for heading in seen.headings[:12] if len(heading.text) <= _LONGEST)
    return not names_town(part) and not has_legal_form(part) and any(re.search(about, text) for text in told)


def _is_vendors(text: str, title: str | None) -> bool:
    """Whether a page's name is its vendor's own ("Notion – The all-in-one workspace …")."""
    parts = title_parts.all_parts(text)
    return len(parts) > 1 and is_vendor_name(parts[0]) and not (title and title.casefold() in text.casefold())


def _doubt(part: str, parts: list[str], seen: Evidence) -> float:
    """Return how much less sure a part is that stands beside another one; the text may know one of them."""
    return 0.0 if len(parts) == 1 else 0.02 if seen.mentions(part) else 0.14


def _around(seen: Evidence, title: str) -> list[Line]:
    """Return the lines around the job's title."""
    at = seen.line_of(title)
    return seen.lines[max(0, at - 2) : at + 6] if at is not None else []


def _begins_place(text: str, part: str) -> bool:
    """Whether a line has a name where places have theirs ("Wels, Austria", "Wels (49)", "4600 Wels")."""
    return text.startswith((f"{part}, ", f"{part} (")) or bool(re.fullmatch(rf"\d{{4,5}} {re.escape(part)}", text))


def _marks_company(part: str, title: str, seen: Evidence) -> float:
    """Weigh whether a part of a title is a company rather than a place or a department."""
    key = company_key(part)
    if is_place(part) and not has_legal_form(part):
        return -0.6
    if names_town(part) or any(_begins_place(line.text, part) for line in _around(seen, title)):
        return -0.3
    told = seen.text.count(part) - sum(text.count(part) for text in seen.heading_texts[:2])
    if (
        part[:1].islower()
        and (told < 1 or names.is_common(part))
        and key not in re.sub(r"[^\w]+", "", host_of(seen.url))
    ):
        return -0.5
    if has_legal_form(part) or (len(key) > 2 and key in re.sub(r"[^\w]+", "", host_of(seen.url))):
        return 0.1
    return -0.2 if "," in part or re.search(r"\d", part) else 0.0


def _alone(text: str, seen: Evidence) -> str | None:
    """Return the whole of a title of one part which is not the job's: the site may be called so."""
    parts = title_parts.segments(text)
    if len(parts) != 1 or len(parts[0].split()) > 4 or seen.is_board or looks_like_job(parts[0]):
        return None
    person = names.person(parts[0])
    theirs = person and (names.has_given_name(person) or any(names.spells(mail, person) for mail in _mails(seen)))
    return None if theirs else title_parts.strip_company_words(parts[0])


def called(seen: Evidence, title: str | None) -> Iterator[Stated]:
    """Yield what a page with one job on an employer's own site is called, where that is written like a name."""
    name = _alone(seen.page.title, seen) if title else None
    words_of = name.split() if name else []
    plain = any(word.casefold() in words("plain_title") for word in words_of)
    if name and len(words_of) > 1 and not plain and all(word[0].isupper() or word[0].isdigit() for word in words_of):
        yield Stated(value=name, source="title", confidence=0.46)


def _mails(seen: Evidence) -> list[str]:
    return MAIL.findall(seen.text[:40_000])[:20] if "@" in seen.text[:40_000] else []


def _apart(text: str) -> str | None:
    """Return the only part of a title that is no noise ("ACME - Job details")."""
    parts = title_parts.segments(text)
    rest = [title_parts.strip_company_words(part) for part in parts]
    whole = len(title_parts.all_parts(text))
    if rest and looks_like_job(rest[0]):
        return None
    return (
        rest[0] if len(rest) == 1 and (whole > 1 or rest[0] != parts[0]) and not title_parts.is_noise(rest[0]) else None
    )


def _end(text: str, seen: Evidence) -> str | None:
    """Return the company at one end of a title whose job no heading names, if address or text know it."""
    parts = title_parts.segments(text)
    ends = [title_parts.strip_company_words(part) for part in (parts[0], parts[-1])] if len(parts) > 1 else []
    weighed = sorted(((_knows(seen, part), part) for part in ends), reverse=True)
    return weighed[0][1] if weighed and weighed[0][0] > max(0.5, weighed[1][0]) else None


def _knows(seen: Evidence, part: str) -> float:
    key = company_key(part)
    named = 2.0 if len(key) > 2 and key in re.sub(r"[^\w]+", "", seen.slug) else 0.0
    return named + min(2, seen.mentions(part)) + 1.0 * has_legal_form(part) - 2.0 * looks_like_job(part)


@cache
def _apply_words() -> tuple[str, ...]:
    return tuple(sorted(words("apply_at"), key=len, reverse=True))


def _apply_at(text: str) -> str | None:
    """Return the company of "Bewirb dich bei ACME." and "Chcete pracovat pro ACME nebo …"."""
    folded = text.casefold()
    for start in (phrase for phrase in _apply_words() if phrase in folded):
        found = re.search(rf"(?<!\w){re.escape(start)}\s+([^.!?|,]{{2,60}})", text, re.I)
        if found and found[1][:1].isupper():
            return pattern("company_end").split(found[1])[0].strip()
    return None
