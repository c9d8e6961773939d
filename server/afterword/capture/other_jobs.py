"""Other jobs that a page shows: links, headings and lines that are called like jobs, and not the page's own."""

from __future__ import annotations

from itertools import pairwise, takewhile

from afterword.capture import below, wording
from afterword.capture.evidence import Evidence
from afterword.capture.job_words import looks_like_job
from afterword.capture.pieces import is_apply
from afterword.capture.words import is_label, words
from afterword.page import Element, Line

# No head of a part is longer.
_SHORT = 45


def count(seen: Evidence, named: str) -> int:
    """Count the links, but for one, that read like jobs and are not this page's own."""
    own = takewhile(lambda line: not is_label(line.text, "similar"), seen.lines[: below.end(seen, named)])
    named = named.casefold()
    linked = (line.text.casefold() for line in own if line.links and 4 < len(line.text) < 90 and not _leads_off(line))
    texts = {text for text in linked if looks_like_job(text)}
    others = {text for text in texts if not named or (text not in named and named not in text)}
    return max(0, min(5, len(others)) - 1, _headed_jobs(seen, named), _short_openings(seen), _told_jobs(seen))


def _leads_off(line: Line) -> bool:
    """Whether a link in the head of the site leads to another one, as a campaign's does ("Become a driver")."""
    link: Element | None = line.element if line.element.tag == "a" else line.element.first("a[href]")
    if link is None or not (link.attr("href") or "").startswith(("https://", "http://")):
        return False
    around, tags = line.element.parent, set()
    while around is not None:
        tags.add(around.tag)
        around = around.parent
    return "header" in tags and tags.isdisjoint(("main", "article", "section"))


def _short_openings(seen: Evidence) -> int:
    """Count the lines, but for one, that read like jobs beside as many links to apply by, where no name is a job's."""
    if any(looks_like_job(text) for text in (*seen.title_texts, *seen.heading_texts[:1])):
        return 0
    applies = sum(is_apply(link.text) for link in seen.page.css("a[href]")[:2000])
    if applies < 2:
        return 0
    lines = (line for line in seen.lines[:400] if not line.links and 4 < len(line.text) < 70)
    apart = (line.text for line in lines if line.element.tag not in ("li", "label", "option"))
    jobs = set(filter(looks_like_job, apart))
    return max(0, min(len(jobs), applies, 4) - 1)


def _headed_jobs(seen: Evidence, named: str) -> int:
    """Count the headings of one rank, but for two, that read like jobs or calls, where the page is called by none."""
    if any(looks_like_job(text) for text in (*seen.title_texts, *seen.heading_texts[:1])):
        return 0
    ranks = ([head for head in seen.headings[:80] if head.tag == rank] for rank in ("h2", "h3"))
    jobs = ({head.text.casefold() for head in rank if _heads_one(head.text)} - {named} for rank in ranks)
    return max(0, max(len(texts) for texts in jobs) - 2)


def _told_jobs(seen: Evidence) -> int:
    """Count the headings of one rank, but for one, with an ad below each, where the page is called by none of them.

    Each has a part ("Requirements") or a link to apply by of its own up to the next heading of the rank.
    """
    if any(looks_like_job(text) for text in (*seen.title_texts, *seen.heading_texts[:1])):
        return 0
    lines = seen.lines[: below.FAR]
    most = 0
    for rank in ("h2", "h3", "h4"):
        heads = [at for at, line in enumerate(lines) if _ranks(line, rank)]
        spans = list(pairwise([*heads, len(lines)]))
        told = {lines[begin].text.casefold() for begin, end in spans if _is_told(lines[begin:end])}
        most = max(most, len(told))
    return 4 if most > 1 else 0


def _ranks(line: Line, rank: str) -> bool:
    """Whether a line is a heading of this rank, or the one link in it."""
    around = line.element.parent
    return line.element.tag == rank or (around is not None and around.tag == rank)


def _is_told(lines: list[Line]) -> bool:
    """Whether lines are a short ad: the name of a job, then a part of an ad with what it tells, or how to apply."""
    if not looks_like_job(lines[0].text):
        return False
    heads = (line.text.casefold() for line in lines[1:-1] if len(line.text) < _SHORT)
    return any(wording.heads_part(head) for head in heads) or any(
        line.links and is_apply(line.text) for line in lines[1:]
    )


def _heads_one(text: str) -> bool:
    """Whether a heading in a list is of one job: named so, or said to be hired for ("Hiring Welders")."""
    folded = text.casefold()
    return looks_like_job(text) or (len(folded.split()) > 1 and folded.startswith(tuple(words("calls_in_list"))))
