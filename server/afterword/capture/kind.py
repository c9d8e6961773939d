"""What kind of page is in view: only a page about one job becomes an opportunity."""

from __future__ import annotations

from afterword.capture import doubts, signs
from afterword.capture.evidence import Evidence
from afterword.capture.job_title import looks_like_job
from afterword.capture.jsonld import types
from afterword.capture.site import Site
from afterword.capture.values import iso_date
from afterword.capture.words import pattern
from afterword.model import PageKind, Stated

JOB_AT = 4.0


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
    score += max(signs.of_address(seen, title), 3.0 if signs.is_detail(seen) else 0.0)
    # A page that calls itself a detail page and whose card (og:title) names something else: an ad not rendered yet.
    score += 1.0 if title and title.source.startswith("meta:") and signs.is_detail(seen) else 0.0
    score += 1.0 if title and looks_like_job(title.value) and signs.says_hiring(seen, title) else 0.0
    score += 0.7 if title and signs.has_contract(seen, title.value) else 0.0
    score += 2.0 if signs.closed_mark(seen) else 0.0
    score += min(1.6, 0.8 * len(signs.job_marks(seen)))
    score += 1.5 if seen.applies else 0.0
    score += min(3, seen.sections) * 0.9
    score += min(2.0, 0.7 * len({row.kind for row in seen.rows_for(title.value if title else None)}))
    score += 2.5 if seen.has_form else 0.0
    score += signs.of_marks(seen, title)
    score += 2.5 if seen.state else 0.0
    return score - doubts.against(seen, title)


def _is_torn_out(seen: Evidence) -> bool:
    """Whether the page is the text of an ad that lost its head: no name and no heading, but an ad's parts and words."""
    nameless = not seen.title_texts and not seen.headings
    return nameless and seen.sections >= 3 and seen.applies and bool(signs.job_marks(seen))


def _is_about_work(seen: Evidence, title: Stated | None) -> bool:
    """Whether anything says that this is about a job: courses and loans have requirements too."""
    if (
        (title and looks_like_job(title.value))
        or seen.state
        or seen.has_form
        or signs.of_address(seen, title)
        or signs.is_detail(seen)
    ):
        return True
    if signs.of_marks(seen, title) > 1:
        return True
    kinds = {row.kind for row in seen.rows_for(title.value if title else None)}
    return (
        bool(kinds & {"employment_type", "job_id", "title"}) or bool(signs.job_marks(seen)) or signs.closed_mark(seen)
    )


def _otherwise(seen: Evidence) -> PageKind:
    if _asks_to_log_in(seen) or not seen.text:
        return "other"
    if doubts.is_article(seen):
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
    over = signs.closed_mark(seen) or (seen.state is not None and seen.state.status == "over")
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
