"""The job's title among the headings of a page: which of them is the job, and what of it is the title."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from afterword.capture import firms, names, sought, title_calls, title_parts, titles
from afterword.capture.evidence import Evidence
from afterword.capture.hosts import host_of
from afterword.capture.job_words import looks_like_job
from afterword.capture.sought import in_margin
from afterword.capture.words import is_label
from afterword.model import Stated
from afterword.page import Element

# Words but for the small ones between others.
_WORD = re.compile(r"\w{4,}|\b[\dA-Z]\w*")
_FEW = 3
_SENTENCE = re.compile(r"[^\W\d_]{3}[.!]$")
_WORDS = 5


def candidates(seen: Evidence) -> Iterator[Stated]:
    """Yield what the headings say, the surer the more they read like the one job of the page."""
    texts = " ".join(seen.title_texts).casefold()
    lower = {heading.text for heading in seen.headings[:60] if heading.tag != "h1" and looks_like_job(heading.text)}
    alone = len(lower) == 1 and not any(_is_link(heading) for heading in seen.headings[:60] if heading.text in lower)
    calls = alone and any(
        title_calls.without_apply(text) != text or title_calls.without_call(text) != text for text in lower
    )
    said, houses = _words_of(texts), _houses(seen)
    # "ADLER HOUSE" on adlerhouse.org, where rows below tell the job.
    rows_tell = any(row.kind == "title" for _, row in seen.labelled[:12])
    hosts = set(host_of(seen.url).split(".")) if rows_tell else set()
    firsts = {heading.text for heading in seen.headings if heading.tag == "h1"}
    several = len(firsts) > 1
    for position, heading in enumerate(seen.headings[:60]):
        text = heading.text
        if position and is_label(text, "similar"):
            break
        if len(text) > 200 or (heading.tag != "h1" and position > 12):
            continue
        sure = {"h1": 0.72, "h2": 0.52, "h3": 0.46}[heading.tag]
        exact = text.casefold() in texts
        named = exact or ((told := _words_of(text)).count(" ") > _FEW and told in said)
        # Several lower headings that read like jobs are a list of jobs, none of them the page's own.
        if heading.tag != "h1" and not named and (text not in lower or len(lower) > 2):
            continue
        sure -= 0.15 if several and not named else 0.0
        # "Come and work with us" above the one heading that reads like a job.
        if heading.tag == "h1" and (not named or calls) and alone and not looks_like_job(text):
            sure -= 0.4 if calls else 0.3
        if heading.tag == "h1" and not looks_like_job(text) and _is_beside(seen, text):
            sure -= 0.3
        if lower and text not in lower and not looks_like_job(text):
            house = bool(houses) and firms.company_key(text) in houses and _heads_site(heading)
            sure -= 0.4 if house or (heading.tag == "h1" and _is_somebody(text, seen)) else 0.0
        sure -= 0.35 if _is_slogan(text, seen) else 0.0
        sure -= 0.2 if _is_inflected(text, seen) else 0.0
        sure -= 0.3 if not looks_like_job(text) and firms.company_key(text) in hosts else 0.0
        # Below first-level headings that are all parts of a site the one that reads like a job is it.
        sure += 0.15 if several and alone and text in lower and not any(map(looks_like_job, firsts)) else 0.0
        # "Adler Lab" above the one heading that reads like a job, where no heading is of the first level.
        sure -= 0.2 if heading.tag == "h2" and not firsts and alone and text not in lower else 0.0
        sure += (0.13 if named else 0.0) + (0.06 if looks_like_job(text) else -0.04)
        if not exact and (part := _named_part(heading, texts)):
            text, named, sure = part, True, sure + (0.0 if named else 0.13)
        sure -= 0.3 if _leads_home(heading, seen) else 0.0
        yield Stated(
            value=title_calls.without_apply(_without_batch(text, seen)),
            source=f"heading:{heading.tag}",
            confidence=sure - 0.004 * position - (0.25 if in_margin(heading) else 0),
        )


def _words_of(text: str) -> str:
    """Return the words of a text but for small ones, each between blanks."""
    return f" {' '.join(_WORD.findall(text.casefold()))} "


def _houses(seen: Evidence) -> set[str]:
    """Return what a heading is that is all of the page's name but words for careers ("ADLER", on "Adler - Jobs")."""
    told = ((title_parts.all_parts(name), title_parts.segments(name)) for name in seen.title_texts)
    return {firms.company_key(rest[0]) for parts, rest in told if len(parts) > 1 == len(rest)}


def _heads_site(heading: Element) -> bool:
    """Whether a heading stands in the head of the site, not in that of an ad."""
    around, tags = heading.parent, set()
    while around is not None:
        tags.add(around.tag)
        around = around.parent
    return "header" in tags and tags.isdisjoint(("main", "article", "section"))


def _is_slogan(text: str, seen: Evidence) -> bool:
    """Whether a heading is a sentence, and the page's name has another text that reads like a job."""
    if not _SENTENCE.search(text) or len(text.split()) < _WORDS:
        return False
    parts = (part for name in seen.title_texts for part in title_parts.segments(name))
    return any(looks_like_job(part) and part.casefold() not in text.casefold() for part in parts)


def _is_inflected(text: str, seen: Evidence) -> bool:
    """Whether a heading calls for a job that the page's name has in its base form ("Haemme kokkia", "Kokki")."""
    called = title_calls.without_call(title_calls.split_apply(text)[0])
    stem = re.match(r"\w{5,}", called.casefold()) if called != text else None
    if stem is None:
        return False
    told = [part for name in seen.title_texts for part in title_parts.segments(name)]
    told += [row.value for _, row in seen.labelled if row.kind == "title"]
    parts = (part.casefold().split() for part in told)
    said = called.casefold().split()
    return any(
        part[0][:5] == stem[0][:5] and part != said[: len(part)] for part in parts if looks_like_job(" ".join(part))
    )


def _is_somebody(text: str, seen: Evidence) -> bool:
    """Whether a heading is the name of the one whose page it is, known by a given name or a title elsewhere."""
    name = names.person(text)
    if not name or looks_like_job(text):
        return False
    titled = rf"\b(?:Dr|Prof)\.? (?:[^\W\d_]+ ){{0,2}}{re.escape(name.split()[-1])}\b"
    return names.has_given_name(name) or bool(
        ("Dr" in seen.text or "Prof" in seen.text) and re.search(titled, seen.text)
    )


def _marks_another(seen: Evidence, text: str) -> bool:
    """Whether other elements are marked as the title, of which one reads like a job."""
    marked = {shown for _, shown in seen.marked("title")}
    return 0 < len(marked) < 4 and text not in marked and any(map(looks_like_job, marked))


def _is_beside(seen: Evidence, text: str) -> bool:
    """Whether the job stands elsewhere: in a mark, in bold, or below a call ("Work with us!") in a sentence."""
    if _marks_another(seen, text) or sought.in_bold(seen):
        return True
    return text.endswith("!") and sought.in_sentence(seen)


def _is_link(heading: Element) -> bool:
    """Whether a heading leads to another page, as one in a list of jobs does."""
    around = heading.parent
    return heading.first("a") is not None or (around is not None and around.tag == "a")


def _without_batch(text: str, seen: Evidence) -> str:
    """Return the heading without "… at COMPANY" where the page's title tells them apart."""
    for whole in seen.title_texts:
        found = titles.read(whole)
        if not (found.title and found.company):
            continue
        told = text.casefold().startswith(f"{found.title} at {found.company}".casefold())
        if told or (text.startswith(found.title) and titles.read(text) == found):  # "Cook @ Adler"
            return found.title
    parts = title_parts.segments(text)
    jobs = [part for part in parts if looks_like_job(part)]
    other = next((part for part in parts if part not in jobs), "")
    # What stands nowhere but in the heading's own words is a part of the title ("Cook – with patience").
    apart = seen.mentions(other) - seen.mentions(text)
    if len(parts) == 2 and len(jobs) == 1 and other and apart > (text in seen.title_texts):
        return jobs[0]  # "Cook – Adler"
    own = titles.read(text)
    if (
        own.title
        and own.company
        and not (own.location and not text.endswith(")"))
        and seen.mentions(own.company) > 1 - titles.says_hiring(text)
    ):
        return own.title
    return text


def _named_part(heading: Element, texts: str) -> str | None:
    """Return the part of a heading that the page's title names, where it holds the company too."""
    parts = [part.text for part in heading.few(4)]
    found = next((part for part in parts if len(parts) > 1 and len(part) > 3 and part.casefold() in texts), None)
    rests = (heading.text.removesuffix(part).removeprefix(part).strip(title_parts.EDGES) for part in parts if part)
    return found or next(
        (rest for rest in rests if 3 < len(rest) < len(heading.text) and rest.casefold() in texts), None
    )


def _leads_home(heading: Element, seen: Evidence) -> bool:
    """Whether a heading is the site's own name: a link to where the site begins."""
    link = heading.first("a[href]")
    address = seen.page.absolute(link.attr("href") or "") if link else None
    home = re.fullmatch(r"(?:/|/?(?:index|home|default)\.\w{2,5})?", urlsplit(address or "").path)
    return bool(address) and bool(home) and "?" not in (address or "")
