"""What speaks for a page being one job's ad: its address, its name, the words and marks that ads have."""

from __future__ import annotations

import re

from afterword.capture import title_calls, title_parts, titles, wording
from afterword.capture.addresses import names_ad, names_index, names_one_job, spells
from afterword.capture.evidence import Evidence
from afterword.capture.hosts import host_of, is_system
from afterword.capture.job_words import looks_like_job
from afterword.capture.numbers import in_address
from afterword.capture.words import is_label, pattern, words
from afterword.model import Stated

# A title of a page that names one post is no longer; a job's name has no more words.
_LONG = 120
_FEW = 5
# How sure a heading is that the page's name repeats.
_SURE = 0.8


def says_hiring(seen: Evidence, title: Stated | None) -> bool:
    """Whether the page's name says that somebody is wanted ("Hiring: Motion Designer", "Koch gesucht")."""
    names = [
        text.casefold() for text in (*seen.title_texts, *seen.heading_texts[:1], *([title.value] if title else []))
    ]
    ends = tuple(f" {end}" for end in words("wanted_end"))
    return any(name.startswith(tuple(words("wanted"))) or name.rstrip("!. ").endswith(ends) for name in names)


def calls_a_job(seen: Evidence, title: Stated | None) -> bool:
    """Whether names or headings call for the one whose job they name ("Hledáme cukráře"), or say at whom it is."""
    if title and title.source.startswith("label:") and looks_like_job(title.value):
        return True
    if title and (_is_announced(seen, title.value) or _is_at_somebody(seen, title.value)):
        return True
    if title and is_headed(seen, title.value):
        return True
    if title and looks_like_job(title.value) and _offers_one(title.value):
        return True
    names = [*seen.title_texts, *(heading.text for heading in seen.headings[:4])]
    called = ((text, title_calls.without_call(title_calls.without_apply(text))) for text in names if len(text) <= 160)
    return any(rest != text and looks_like_job(rest) for text, rest in called)


def _offers_one(title: str) -> bool:
    """Whether a title names one post as such ("Post-Doc Offer", "Doktorandenstelle")."""
    return bool(wording.of_kind("one_post").search(title.casefold())) and len(title) < _LONG


def is_own_ad(seen: Evidence, title: Stated | None) -> bool:
    """Whether the page is of what its first heading says, seeks somebody right below and tells the parts of an ad.

    So reads an ad whose job no list of words knows; members and volunteers are sought alike.
    """
    heads = title is not None and title.source == "heading:h1" and title.confidence >= _SURE
    if title is None or not heads or len(title.value.split()) > _FEW or title_parts.names_a_page(title.value):
        return False
    if wording.of_kind("nouns").match(title.value.casefold()) or is_label(title.value, "search"):
        return False
    at = seen.line_of(title.value)
    below = [line.text.casefold() for line in seen.lines[at + 1 : at + 5]] if at is not None else []
    seeks = next((text for text in below if wording.of_kind("seeking").search(text)), "")
    if not seeks or wording.of_kind("unpaid").search(f"{title.value.casefold()}\n{seeks}"):
        return False
    return wording.parts(seen) > 0 and wording.lists(seen) > 1 and wording.count(seen, "application", 1) > 0


def _is_announced(seen: Evidence, title: str) -> bool:
    """Whether the line above the title says that an ad begins ("Vacancy")."""
    at = seen.line_of(title)
    return bool(at) and is_label(seen.lines[(at or 0) - 1].text, "ad_head") and not seen.lines[(at or 0) - 1].links


def is_headed(seen: Evidence, title: str) -> bool:
    """Whether the one heading that reads like a job stands below one that calls for colleagues ("We need cooks")."""
    heads = [heading for heading in seen.headings[:40] if not heading.first("a")]
    jobs = [at for at, heading in enumerate(heads) if looks_like_job(heading.text)]
    own = len(jobs) == 1 and jobs[0] > 0 and heads[jobs[0]].text == title
    return own and bool(wording.of_kind("seeking").match(heads[jobs[0] - 1].text.casefold()))


def _is_at_somebody(seen: Evidence, title: str) -> bool:
    """Whether the first heading is a job and the one it is at ("Cook at Adler"), as no profile or guide has it."""
    head = next(iter(seen.heading_texts), "")
    found = titles.read(head)
    return len(seen.heading_texts) == 1 and found.title == title and bool(found.company) and looks_like_job(title)


def has_contract(seen: Evidence, title: str) -> bool:
    """Whether a line right below the title is a kind of contract ("Full-time")."""
    at = seen.line_of(title)
    below = seen.lines[at + 1 : at + 6] if at is not None else []
    return any(is_label(line.text, "contract") for line in below) and not names_index(seen.url)


def job_marks(seen: Evidence) -> set[str]:
    """Return the different phrases in the text that ads use ("we are looking for", "full-time")."""
    return {phrase.casefold() for phrase in pattern("job_mark").findall(seen.text[:8000])}


def of_marks(seen: Evidence, title: Stated | None) -> float:
    """Weigh the marks in the page's markup: one job's title, its company and place, the text of the ad."""
    if not title or title.value not in {text for _, text in seen.marked("title")[:3]}:
        return 0.0
    return 0.7 * sum(bool(seen.marked(kind)) for kind in ("company", "place")) + (1.5 if seen.marked("text") else 0.0)


def closed_mark(seen: Evidence) -> bool:
    """Whether the page's name bears a mark of a closed ad ("[Hired] Cook")."""
    names = " ".join([*seen.title_texts, *seen.heading_texts[:1]])
    return any(mark in names.casefold() for mark in words("closed_mark"))


def of_address(seen: Evidence, title: Stated | None) -> float:
    """Weigh the address: a path or a query that names one job."""
    named = title.value if title else ""
    if is_system(host_of(seen.url)) and (in_address(seen.url) or (named and spells(seen.url, named))):
        return 2.5
    if any(names_one_job(address, named) for address in {seen.url, seen.address}):
        return 1.5
    told = seen.sections or job_marks(seen) or says_hiring(seen, title) or wording.count(seen, "seeking", 1)
    return 1.0 if named and told and names_ad(seen.url) else 0.0


def is_detail(seen: Evidence) -> bool:
    """Whether the page calls itself the details of one job ("Detail pozice", "View job")."""
    parts = [
        part
        for text in [*seen.title_texts, *seen.heading_texts[:2]]
        for part in re.split(r"\s[-–—|•·:»]\s|\s*\|\s*", text)
    ]
    return any(is_label(part, "detail") for part in parts)
