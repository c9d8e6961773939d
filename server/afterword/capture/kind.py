"""What kind of page is in view: only a page about one job becomes an opportunity."""

from __future__ import annotations

import re
from itertools import islice

from afterword.capture.addresses import names_ad, names_index, names_one_job, spells
from afterword.capture.evidence import Evidence
from afterword.capture.hosts import host_of, is_system
from afterword.capture.job_title import looks_like_job
from afterword.capture.jsonld import ARTICLES, types
from afterword.capture.numbers import in_address
from afterword.capture.site import Site
from afterword.capture.values import iso_date
from afterword.capture.words import is_label, pattern, words
from afterword.model import PageKind, Stated

JOB_AT = 4.0

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


def decide(seen: Evidence, site: Site, title: Stated | None, company: Stated | None) -> PageKind:
    """Return the kind of the page."""
    stated = site.kind()
    if stated:
        return stated
    if _is_gone(seen, title):
        return "other"
    if seen.posting is not None and (title or company):
        return "job"
    if len(seen.all_postings) > 1 and seen.posting is None:
        return "site"
    if _score(seen, title, company) >= JOB_AT:
        return "job"
    return _otherwise(seen)


def _is_gone(seen: Evidence, title: Stated | None) -> bool:
    """Whether the page is an error, a bot check, a login, or says that the job is gone without showing it."""
    names = " ".join([*seen.title_texts, *seen.heading_texts[:3]])
    if (
        pattern("applied").search(names)
        or pattern("blocked").search(names)
        or (len(seen.text) < 1500 and seen.says("blocked"))
    ):
        return True
    if seen.posting is not None and len(seen.posting.description or "") > 200:
        return False
    if pattern("gone").search(names.replace("’", "'")):
        return True
    little = len(seen.text) < 2500 and seen.sections < 2
    if little and not seen.rows_for(None) and seen.says("no_openings"):
        return True
    return little and bool(seen.says("gone") or (seen.says("closed") and not (title and title.confidence > 0.7)))


def _score(seen: Evidence, title: Stated | None, company: Stated | None) -> float:
    if not title and not (company and (seen.has_form or _is_torn_out(seen))):
        return 0.0
    if not _is_about_work(seen, title):
        return 0.0
    score = 1.0 if title and title.confidence >= 0.75 else 0.0
    score += 2.0 if title and looks_like_job(title.value) else 0.0
    score += max(_of_address(seen, title), 3.0 if _is_detail(seen) else 0.0)
    # A page that calls itself a detail page and whose card (og:title) names something else: an ad not rendered yet.
    score += 1.0 if title and title.source.startswith("meta:") and _is_detail(seen) else 0.0
    score += 1.0 if title and looks_like_job(title.value) and _says_hiring(seen, title) else 0.0
    score += 0.7 if title and _has_contract(seen, title.value) else 0.0
    score += 2.0 if _closed_mark(seen) else 0.0
    score += min(1.6, 0.8 * len(_job_marks(seen)))
    score += 1.5 if seen.applies else 0.0
    score += min(3, seen.sections) * 0.9
    score += min(2.0, 0.7 * len({row.kind for row in seen.rows_for(title.value if title else None)}))
    score += 2.5 if seen.has_form else 0.0
    score += _of_marks(seen, title)
    score += 2.5 if seen.state else 0.0
    return score - _against(seen, title)


def _is_torn_out(seen: Evidence) -> bool:
    """Whether the page is the text of an ad that lost its head: no name and no heading, but an ad's parts and words."""
    nameless = not seen.title_texts and not seen.headings
    return nameless and seen.sections >= 3 and seen.applies and bool(_job_marks(seen))


def _is_about_work(seen: Evidence, title: Stated | None) -> bool:
    """Whether anything says that this is about a job: courses and loans have requirements too."""
    if (
        (title and looks_like_job(title.value))
        or seen.state
        or seen.has_form
        or _of_address(seen, title)
        or _is_detail(seen)
    ):
        return True
    if _of_marks(seen, title) > 1:
        return True
    kinds = {row.kind for row in seen.rows_for(title.value if title else None)}
    return bool(kinds & {"employment_type", "job_id", "title"}) or bool(_job_marks(seen)) or _closed_mark(seen)


def _says_hiring(seen: Evidence, title: Stated | None) -> bool:
    """Whether the page's name says that somebody is wanted ("Hiring: Motion Designer", "Koch gesucht")."""
    names = [
        text.casefold() for text in (*seen.title_texts, *seen.heading_texts[:1], *([title.value] if title else []))
    ]
    ends = tuple(f" {end}" for end in words("wanted_end"))
    return any(name.startswith(tuple(words("wanted"))) or name.rstrip("!. ").endswith(ends) for name in names)


def _has_contract(seen: Evidence, title: str) -> bool:
    """Whether a line right below the title is a kind of contract ("Full-time")."""
    at = seen.line_of(title)
    below = seen.lines[at + 1 : at + 6] if at is not None else []
    return any(is_label(line.text, "contract") for line in below) and not names_index(seen.url)


def _job_marks(seen: Evidence) -> set[str]:
    """Return the different phrases in the text that ads use ("we are looking for", "full-time")."""
    return {phrase.casefold() for phrase in pattern("job_mark").findall(seen.text[:8000])}


def _of_marks(seen: Evidence, title: Stated | None) -> float:
    """Weigh the marks in the page's markup: one job's title, its company and place, the text of the ad."""
    if not title or title.value not in {text for _, text in seen.marked("title")[:3]}:
        return 0.0
    return 0.7 * sum(bool(seen.marked(kind)) for kind in ("company", "place")) + (1.5 if seen.marked("text") else 0.0)


def _closed_mark(seen: Evidence) -> bool:
    """Whether the page's name bears a mark of a closed ad ("[Hired] Cook")."""
    names = " ".join([*seen.title_texts, *seen.heading_texts[:1]])
    return any(mark in names.casefold() for mark in words("closed_mark"))


def _of_address(seen: Evidence, title: Stated | None) -> float:
    """Weigh the address: a path or a query that names one job."""
    named = title.value if title else ""
    if is_system(host_of(seen.url)) and (in_address(seen.url) or (named and spells(seen.url, named))):
        return 2.5
    if any(names_one_job(address, named) for address in {seen.url, seen.address}):
        return 1.5
    told = seen.sections or _job_marks(seen) or _says_hiring(seen, title)
    return 1.0 if named and told and names_ad(seen.url) else 0.0


def _is_detail(seen: Evidence) -> bool:
    """Whether the page calls itself the details of one job ("Detail pozice", "View job")."""
    parts = [
        part
        for text in [*seen.title_texts, *seen.heading_texts[:2]]
        for part in re.split(r"\s[-–—|•·:»]\s|\s*\|\s*", text)
    ]
    return any(is_label(part, "detail") for part in parts)


def _against(seen: Evidence, title: Stated | None) -> float:
    """Weigh what speaks for a list of jobs, an article or a page about something else."""
    names = [*seen.title_texts, *seen.heading_texts[:3]]
    counted = any(_COUNTED.search(text) or _QUOTED_LIST.search(text) for text in names)
    against = 4.0 if counted and not _seeks_a_few(seen, title) else 0.0
    against += 4.0 if any(pattern("not_job").search(text) for text in names) else 0.0
    listed = [text for text in names if is_label(text, "search")]
    # "Join us" as the name of every page says little where the heading is a job's.
    against += 0.0 if not listed else 1.0 if _heads_job(seen, title, listed) else 2.5
    if is_article(seen) and not _is_ad(seen, title, " ".join(names) + " " + seen.slug):
        against += 4.0
    elif _NEWS.search(seen.url[:500]) and not _is_ad(seen, title, " ".join(names)):
        against += 2.0
    against += 2.0 if title and title.value.endswith(("?", "!")) else 0.0
    against += 3.0 if _lists_jobs(seen) else 0.0
    return against + (_like_career_home(seen) if not (title and looks_like_job(title.value)) else 0.0)


def _seeks_a_few(seen: Evidence, title: Stated | None) -> bool:
    """Whether one ad is for a few people ("2 postdoctoral positions in number theory") rather than a list of jobs."""
    few = bool(title and re.match(r"[1-4]\s+[a-z-]{4,}", title.value) and looks_like_job(title.value))
    return few and len(_job_marks(seen)) > 1


def _heads_job(seen: Evidence, title: Stated | None, listed: list[str]) -> bool:
    """Whether the page's one heading or its name is a job's, which its address names too."""
    if title is None or title.value in listed or not (looks_like_job(title.value) and _of_address(seen, title)):
        return False
    return seen.heading_texts == [title.value] or any(title.value in text for text in seen.title_texts)


def _is_ad(seen: Evidence, title: Stated | None, names: str) -> bool:
    """Whether what calls itself an article is an ad: it says so, or is named and built like one."""
    built = bool(title and looks_like_job(title.value)) and seen.sections >= 2 and bool(_job_marks(seen))
    return bool(pattern("hiring_article").search(names)) or (built and not pattern("advice").search(names))


def _like_career_home(seen: Evidence) -> float:
    """Weigh what marks a page about working somewhere, whose title is a slogan: its address, a list of openings."""
    against = 3.0 if names_index(seen.url) else 0.0
    against += 3.0 if any(is_label(heading.text, "search") for heading in seen.headings[:60]) else 0.0
    jobs = {line.text for line in seen.lines[:600] if len(line.text) < 80 and line.links and looks_like_job(line.text)}
    return against + (2.0 if len(jobs) > 2 else 0.0)


def is_article(seen: Evidence) -> bool:
    """Whether the page calls itself an article or a post."""
    return any(types(item) & ARTICLES for item in seen.items) or seen.page.meta("og:type") == "article"


def _lists_jobs(seen: Evidence) -> bool:
    """Whether most of the page is links to jobs: many links of one pattern beside little text of its own."""
    links = {element.attr("href") or "" for element in seen.page.css("body a[href]")[:2000]}
    jobs = (link for link in links if names_one_job(link[:500], ""))
    return seen.sections < 2 and len(list(islice(jobs, 8))) == 8


def _otherwise(seen: Evidence) -> PageKind:
    if _asks_to_log_in(seen) or not seen.text:
        return "other"
    if is_article(seen):
        return "post"
    if _is_person(seen):
        return "person"
    return "other" if seen.is_board else "site"


def _asks_to_log_in(seen: Evidence) -> bool:
    names = " ".join([*seen.title_texts, *seen.heading_texts[:2]])
    return bool(seen.page.first("input[type=password]")) and (
        len(seen.text) < 2500 or bool(pattern("login").search(names))
    )


def _is_person(seen: Evidence) -> bool:
    return (
        any(types(item) & {"Person", "ProfilePage"} for item in seen.items[:3])
        or seen.page.meta("og:type") == "profile"
    )


def is_closed(seen: Evidence, site: Site) -> bool:
    """Whether a job page says that the ad is over: in words, by a mark, or by a last day that is past."""
    over = _closed_mark(seen) or (seen.state is not None and seen.state.status == "over")
    if over or site.closed() or _is_past(seen):
        return True
    short = (line.text for line in seen.lines_for(None) if len(line.text) < 300)
    return bool(pattern("closed").search("\n".join(short).replace("’", "'")))


def _is_past(seen: Evidence) -> bool:
    """Whether the last day that the page names was over when it was in view; the day itself still counts."""
    if seen.at is None:
        return False
    stated = [found.valid_through for found in (seen.posting, seen.state) if found]
    if not any(stated):
        stated = [iso_date(row.value) for _, row in seen.labelled if row.kind == "deadline"]
    last = next((day for day in stated if day), None)
    return last is not None and last < seen.at.date().isoformat()
