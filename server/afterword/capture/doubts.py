"""What speaks against a page being one job's ad: it lists jobs, it is an article, it is about working somewhere."""

from __future__ import annotations

import re
from itertools import islice

from afterword.capture import signs, title_parts, wording
from afterword.capture.addresses import names_one_job
from afterword.capture.evidence import Evidence
from afterword.capture.job_words import looks_like_job, marks_a_job
from afterword.capture.jsonld import ARTICLES, types
from afterword.capture.words import is_label, pattern
from afterword.model import Stated

_COUNTED = re.compile(
    r"^\(?\d[\d.,\s\u00a0]*\+?\)?\s+(?:[\w/\"'&;()-]+\s+){0,6}?(?:jobs?|vacancies|openings|positions|results|treffer|stellen\w*|offres|emplois|nabídek|pozic|ofert|vagas|ofertas|annunci|vacatures|stillinger|lediga|roles)\b",
    re.I,
)
_JOBS_IN = re.compile(r"\w (?:jobs?|vacancies|stellenangebote|vacatures)(?: in | im | near |$)")
_WE = re.compile(r"\b(?:we|our|us)\b")
# Where sites put their news.
_NEWS = re.compile(
    r"/(?:news|newsroom|blog|stories|journal|articles?|insights|magazine?|press|nieuws|aktuelles?|neuigkeiten|presse|actualites?|actus|noticias?|novedades|"
    r"notizie|aktuality|novinky|aktualnosci|nyheter|nyheder|uutiset|ajankohtaista)/",
    re.I,
)
_QUOTED_LIST = re.compile(r"\b\d+\s+(?:jobs|stellenangebote|offres|openings|vacancies)\b", re.I)


def counts_jobs(seen: Evidence, title: Stated | None) -> bool:
    """Whether the page's names count jobs ("48 jobs in Wels")."""
    counted = any(_COUNTED.search(text) or _QUOTED_LIST.search(text) for text in _names(seen))
    return counted and not _seeks_a_few(seen, title)


def names_another(seen: Evidence) -> bool:
    """Whether the page's names are of something else: a course, a guide, a page about pay."""
    return any(pattern("not_job").search(text) for text in _names(seen))


def tells_of_trade(seen: Evidence, title: Stated | None) -> float:
    """Weigh whether the text tells what all of a trade do ("Engineers design … Engineers test"), seeking nobody."""
    if (heads := _heads_of_trade(seen)) > 1 and not seen.applies:
        return min(2.0, 0.75 * heads)
    if title and is_label(title.value, "process"):
        return 1.5  # "Our hiring process" heads what all who apply go through
    if title is None or not title.value.isascii() or not 3 < len(title.value) < 50:
        return 0.0
    told = wording.told(seen)
    many = len(re.findall(rf"(?<!\w){re.escape(title.value.casefold())}s(?!\w)", told))
    return float(many > 1 and not seen.applies and not wording.count(seen, "application", 1) and not _WE.search(told))


def _heads_of_trade(seen: Evidence) -> int:
    """Count the headings of guides to a trade ("How to become one", "Study pathway")."""
    heads = (head.text.casefold() for head in seen.headings[:40])
    return sum(bool(wording.of_kind("of_trade").match(head)) for head in heads)


def places_a_trade(seen: Evidence) -> bool:
    """Whether a heading names the jobs of a whole trade ("Jobs for cooks in Wels"), and the text that they are found.

    One ad of an agency's bears the mark of one job ("Cook (m/f/d)").
    """
    head = next(iter(seen.heading_texts), "").casefold()
    named = wording.of_kind("for_a_trade").match(head) or _JOBS_IN.search(head)
    return bool(named and not marks_a_job(head) and wording.of_kind("placing").search(wording.told(seen)))


def names_search(seen: Evidence, title: Stated | None) -> float:
    """Weigh names for all jobs ("Join us"); as the name of every page they say little where the heading is a job's."""
    listed = [text for text in _names(seen) if is_label(text, "search")]
    if not listed and title and not looks_like_job(title.value):  # "Stellenangebote | Adler"
        listed = [text for text in seen.title_texts if is_label(title_parts.split(text)[0], "search")]
    return 0.0 if not listed else 0.4 if _heads_job(seen, title, listed) else 1.0


def like_article(seen: Evidence, title: Stated | None) -> float:
    """Weigh what marks news and articles that are no ads."""
    names = " ".join(_names(seen))
    if is_article(seen) and not _is_ad(seen, title, f"{names} {seen.slug}"):
        return 1.0
    return 1.0 if _NEWS.search(seen.url[:500]) and not _is_ad(seen, title, names) else 0.0


def _names(seen: Evidence) -> list[str]:
    return [*seen.title_texts, *seen.heading_texts[:3]]


def _seeks_a_few(seen: Evidence, title: Stated | None) -> bool:
    """Whether one ad is for a few people ("2 postdoctoral positions in number theory") rather than a list of jobs."""
    few = bool(title and re.match(r"[1-4]\s+[a-z-]{4,}", title.value) and looks_like_job(title.value))
    return few and len(signs.job_marks(seen)) > 1


def _heads_job(seen: Evidence, title: Stated | None, listed: list[str]) -> bool:
    """Whether the page's one heading or its name is a job's, which its address names too."""
    if title is None or title.value in listed or not (looks_like_job(title.value) and signs.of_address(seen, title)):
        return False
    return seen.heading_texts == [title.value] or any(title.value in text for text in seen.title_texts)


def _is_ad(seen: Evidence, title: Stated | None, names: str) -> bool:
    """Whether what calls itself an article is an ad: it says so, or is named and built like one."""
    built = bool(title and looks_like_job(title.value)) and seen.sections >= 2 and bool(signs.job_marks(seen))
    called = any(wording.of_kind("seeking").match(text.casefold()) for text in _names(seen))
    named = called or bool(pattern("hiring_article").search(names))
    asks = signs.closed_mark(seen) or seen.applies or seen.has_form or wording.count(seen, "application", 1) > 0
    return (named and asks) or (built and not pattern("advice").search(names))


def like_career_home(seen: Evidence) -> bool:
    """Whether a heading opens a list of jobs, as on a page about working somewhere."""
    return any(is_label(heading.text, "search") for heading in seen.headings[:60])


def is_article(seen: Evidence) -> bool:
    """Whether the page calls itself an article or a post."""
    return any(types(item) & ARTICLES for item in seen.items) or seen.page.meta("og:type") == "article"


def lists_jobs(seen: Evidence) -> bool:
    """Whether most of the page is links to jobs: many links of one pattern beside little text of its own."""
    links = {element.attr("href") or "" for element in seen.page.css("body a[href]")[:2000]}
    jobs = (link for link in links if names_one_job(link[:500], ""))
    return seen.sections < 2 and len(list(islice(jobs, 8))) == 8
