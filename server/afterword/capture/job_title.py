"""The job's title: from structured data, the site, headings and the page's own title."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from afterword.capture import heading_title, headline, sought, spelled_title, title_calls, title_parts, titles
from afterword.capture.addresses import begins_with
from afterword.capture.candidates import best
from afterword.capture.data import table
from afterword.capture.evidence import Evidence
from afterword.capture.firms import company_key
from afterword.capture.hosts import host_of, is_system
from afterword.capture.job_words import looks_like_job, marks_a_job
from afterword.capture.numbers import in_address
from afterword.capture.site import Site
from afterword.capture.words import beginnings, is_label
from afterword.model import Stated

# "Offre n° 8812"
_ONLY_NUMBER = re.compile(r"^([^\W\d_]+)\W*(?:n[°ºr.o]*|#|id)?\W*[\dA-Z-]*\d[\d-]*$", re.I)
# "adler.com" is a site.
_HOST = re.compile(r"(?:www\.)?[\w-]{2,40}(?:\.(?:com|org|net|info|jobs|work|co\.uk|com\.\w\w|[a-z]{2}))", re.I)
# Below this a title is a guess, and nothing is guessed.
LEAST = 0.45
# How sure a title is that data states, by whether it is JSON-LD; and one that stayed there from another ad.
_STATED = (0.93, 0.95)
_LEFT = 0.3


def find(seen: Evidence, site: Site, name: str, company: Stated | None) -> Stated | None:
    """Return the job's title and where it stood; *company* is what other places say of the employer."""
    known = company.value if company else None
    usable = [stated for stated in _candidates(seen, site, name, known) if _usable(stated.value, known)]
    chosen = best(usable, _key)
    if chosen is None or chosen.confidence < LEAST:
        return None
    value = _marked_too(
        title_calls.without_call(title_calls.without_end(_without_number(chosen.value, seen))), chosen.value, seen
    )
    return Stated(value=value, source=chosen.source, confidence=chosen.confidence)


def _marked_too(title: str, called: str, seen: Evidence) -> str:
    """Return the title as a line of the ad marks it ("Koch (m/w/d)"), where the heading only calls for one."""
    if title == called:
        return title
    lines = (line.text for line in seen.lines[:80] if line.text.startswith(f"{title} ") and len(line.text) < 100)
    return next((text for text in lines if marks_a_job(text[len(title) :])), title)


@cache
def _nouns() -> re.Pattern[str]:
    return beginnings(table("signs")["nouns"] | {"offre", "ref", "anzeige", "inserat", "stellennummer", "reference"})


def _key(title: str) -> str:
    return re.sub(r"\W+", "", title.casefold())


def _without_number(title: str, seen: Evidence) -> str:
    """Return the title without the ad's own number behind it ("Cook (260001AB)")."""
    found = re.search(r"\s*[(\[#|–-]\s*(?:(?:req|job|id|ref)\W{0,3})*([\w-]{4,24})[)\]]?$", title, re.I)
    number = in_address(seen.url)
    return title[: found.start()].strip() if found and number and found[1].casefold() == number.casefold() else title


def _usable(title: str, company: str | None) -> bool:
    bare = title.strip(" -–|:•")
    numbered = _ONLY_NUMBER.match(bare)
    if title_parts.names_file(bare) or _HOST.fullmatch(bare) or (numbered and _nouns().match(numbered[1].casefold())):
        return False
    if (
        not 2 <= len(bare) <= 250
        or title_parts.is_noise(bare)
        or title_parts.leads_to_careers(bare)
        or is_label(bare, "section")
        or is_label(bare, "similar")
    ):
        return False
    return not company or company_key(bare) != company_key(company)


def _candidates(seen: Evidence, site: Site, name: str, company: str | None) -> Iterator[Stated]:
    if seen.posting and seen.posting.title:
        yield Stated(
            value=seen.posting.title,
            source=seen.posting.source("title"),
            confidence=_LEFT if _is_left_behind(seen, seen.posting.title) else _STATED[seen.posting.tier == "jsonld"],
        )
    if stated := site.title():
        yield Stated(value=stated, source=f"site:{name}", confidence=0.96)
    if seen.state and seen.state.title:
        yield Stated(value=seen.state.title, source="state:title", confidence=0.86)
    yield from heading_title.candidates(seen)
    yield from _marked(seen)
    if row := next((row for _, row in seen.labelled if row.kind == "title" and not _is_prose(row.value)), None):
        yield Stated(value=row.value, source=f"label:{row.label}", confidence=0.74)
    yield from _titled(seen, company)
    yield from headline.title(seen)
    yield from spelled_title.candidates(seen)
    yield from sought.candidates(seen)


def _is_left_behind(seen: Evidence, stated: str) -> bool:
    """Whether data names another job than the one heading, which text or address tell as they do not tell the other."""
    heads = {heading.text for heading in seen.headings if heading.tag == "h1"}
    if len(heads) != 1 or not looks_like_job(head := next(iter(heads))):
        return False
    mine, other = _bare(head), _bare(stated)
    text = seen.text.casefold()
    if not mine or not other or set(mine.split()) & set(other.split()) or other in text:
        return False
    slug = re.sub(r"\W+", " ", seen.slug)
    return other not in slug and (text.count(mine) > 1 or mine in slug)


def _bare(title: str) -> str:
    """Return the words of a title in lower case, without what stands in brackets."""
    return " ".join(re.findall(r"\w+", re.sub(r"\([^()]*\)", " ", title).casefold()))


def _is_prose(text: str) -> bool:
    """Whether what stands behind "Role:" tells of the work ("stock checks, late deliveries.")."""
    return text[:1].islower() and ("," in text or text.endswith("."))


def _marked(seen: Evidence) -> Iterator[Stated]:
    said = (text for _, text in seen.marked("title") if 2 < len(text) <= 200)
    texts = list(dict.fromkeys(text for text in said if not title_parts.is_noise(text)))
    if 1 <= len(texts) <= 3:
        sure = 0.84 if len(texts) == 1 else 0.6
        yield Stated(
            value=texts[0], source="markup:title", confidence=sure + (0.03 if looks_like_job(texts[0]) else -0.1)
        )


def _titled(seen: Evidence, company: str | None) -> Iterator[Stated]:
    sources = [
        (seen.page.meta("og:title"), "meta:og:title", 0.66),
        (seen.page.title or seen.view.title, "title", 0.62),
        (seen.page.meta("twitter:title"), "meta:twitter:title", 0.5),
    ]
    for text, source, sure in sources:
        if not text:
            continue
        if is_system(host_of(seen.url)) and begins_with(seen.url, text):
            yield Stated(value=text, source=source, confidence=sure + 0.1)
            continue
        found = titles.read(text)
        if found.title:
            yield Stated(value=found.title, source=source, confidence=sure + 0.06)
            continue
        part = _job_part(text, company)
        if part:
            yield Stated(value=part, source=source, confidence=sure + (0.04 if looks_like_job(part) else -0.12))


def _job_part(text: str, company: str | None) -> str | None:
    """Return the page's title without the company at its beginning or end, and without boards and the like."""
    body = titles.without_noise(text)
    if not company:
        parts = title_parts.segments(text)
        jobs = [part for part in parts if looks_like_job(part)]
        if len(parts) == 1 and not looks_like_job(parts[0]) and title_parts.names_a_page(text):
            return None
        return body if len(parts) == 1 else jobs[0] if len(jobs) == 1 else None
    rest = titles.without(body, company)
    shown = [part for piece in (rest or "").split("|") if looks_like_job(part := piece.strip())]
    return shown[0] if rest == body and len(shown) == 1 else rest  # "Cook | ADL", where the company is Adler Ltd
