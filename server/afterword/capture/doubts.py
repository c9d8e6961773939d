"""What speaks against a page being one job's ad: it lists jobs, it is an article, it is about working somewhere."""

from __future__ import annotations

import re
from itertools import islice

from afterword.capture import signs
from afterword.capture.addresses import names_index, names_one_job
from afterword.capture.evidence import Evidence
from afterword.capture.job_title import looks_like_job
from afterword.capture.jsonld import ARTICLES, types
from afterword.capture.words import is_label, pattern
from afterword.model import Stated

_COUNTED = re.compile(
    r"^\(?\d[\d.,\s\u00a0]*\+?\)?\s+(?:[\w/\"'&;()-]+\s+){0,6}?(?:jobs?|vacancies|openings|positions|results|treffer|stellen\w*|offres|emplois|nabídek|pozic|ofert|vagas|ofertas|annunci|vacatures|stillinger|lediga|roles)\b",
    re.I,
)
# Where sites put their news.
_NEWS = re.compile(
    r"/(?:news|newsroom|blog|stories|press|nieuws|aktuelles?|neuigkeiten|presse|actualites?|actus|noticias?|novedades|"
    r"notizie|aktuality|novinky|aktualnosci|nyheter|nyheder|uutiset|ajankohtaista)/",
    re.I,
)
_QUOTED_LIST = re.compile(r"\b\d+\s+(?:jobs|stellenangebote|offres|openings|vacancies)\b", re.I)


def against(seen: Evidence, title: Stated | None) -> float:
    """Weigh what speaks for a list of jobs, an article or a page about something else."""
    names = [*seen.title_texts, *seen.heading_texts[:3]]
    counted = any(_COUNTED.search(text) or _QUOTED_LIST.search(text) for text in names)
    weight = 4.0 if counted and not _seeks_a_few(seen, title) else 0.0
    weight += 4.0 if any(pattern("not_job").search(text) for text in names) else 0.0
    listed = [text for text in names if is_label(text, "search")]
    # "Join us" as the name of every page says little where the heading is a job's.
    weight += 0.0 if not listed else 1.0 if _heads_job(seen, title, listed) else 2.5
    if is_article(seen) and not _is_ad(seen, title, " ".join(names) + " " + seen.slug):
        weight += 4.0
    elif _NEWS.search(seen.url[:500]) and not _is_ad(seen, title, " ".join(names)):
        weight += 2.0
    weight += 2.0 if title and title.value.endswith(("?", "!")) else 0.0
    weight += 3.0 if _lists_jobs(seen) else 0.0
    return weight + (_like_career_home(seen) if not (title and looks_like_job(title.value)) else 0.0)


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
    return bool(pattern("hiring_article").search(names)) or (built and not pattern("advice").search(names))


def _like_career_home(seen: Evidence) -> float:
    """Weigh what marks a page about working somewhere, whose title is a slogan: its address, a list of openings."""
    weight = 3.0 if names_index(seen.url) else 0.0
    weight += 3.0 if any(is_label(heading.text, "search") for heading in seen.headings[:60]) else 0.0
    jobs = {line.text for line in seen.lines[:600] if len(line.text) < 80 and line.links and looks_like_job(line.text)}
    return weight + (2.0 if len(jobs) > 2 else 0.0)


def is_article(seen: Evidence) -> bool:
    """Whether the page calls itself an article or a post."""
    return any(types(item) & ARTICLES for item in seen.items) or seen.page.meta("og:type") == "article"


def _lists_jobs(seen: Evidence) -> bool:
    """Whether most of the page is links to jobs: many links of one pattern beside little text of its own."""
    links = {element.attr("href") or "" for element in seen.page.css("body a[href]")[:2000]}
    jobs = (link for link in links if names_one_job(link[:500], ""))
    return seen.sections < 2 and len(list(islice(jobs, 8))) == 8
