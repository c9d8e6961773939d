"""The public posting interfaces of applicant systems: read after the click where a page shows only their frame."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, quote, urlsplit

import msgspec

from afterword.capture import jsonld, state
from afterword.capture.posting import Posting
from afterword.model import Notice, Reading, Stated

# Host and path of a posting → the address of its public interface. A number behind "#" picks one of a list.
_POSTINGS = (
    (r"jobs\.(?P<eu>eu\.)?lever\.co/(?P<who>[\w.-]+)/(?P<id>[0-9a-f-]{36})", "https://api.{eu}lever.co/v0/postings/{who}/{id}?mode=json"),
    (r"jobs\.ashbyhq\.com/(?P<who>[^/?#]+)/(?P<id>[0-9a-f-]{36})", "https://api.ashbyhq.com/posting-api/job-board/{who}#{id}"),
    (r"(?:jobs|careers)\.smartrecruiters\.com/(?P<who>[\w-]+)/(?P<id>\d{6,})", "https://api.smartrecruiters.com/v1/companies/{who}/postings/{id}"),
    (r"(?:job-)?boards\.(?:eu\.)?greenhouse\.io/(?P<who>[\w-]+)/jobs/(?P<id>\d+)", "https://boards-api.greenhouse.io/v1/boards/{who}/jobs/{id}"),
    (r"apply\.workable\.com/(?P<who>[\w-]+)/j/(?P<id>[0-9A-F]{6,})", "https://apply.workable.com/api/v1/widget/accounts/{who}?details=true#{id}"),
    (r"(?P<who>[\w-]+)\.recruitee\.com/(?:[a-z]{2}/)?o/(?P<id>[\w-]+)", "https://{who}.recruitee.com/api/offers/{id}"),
    (r"(?P<who>[\w-]+)\.bamboohr\.com/(?:careers|jobs)/(?P<id>\d+)", "https://{who}.bamboohr.com/careers/{id}/detail"),
    (r"(?P<who>[\w-]+)\.(?P<eu>wd\d+)\.myworkdayjobs\.com/(?:[a-z]{2}-[A-Z]{2}/)?(?P<site>[\w-]+)/job/(?P<id>[^?#]+)",
     "https://{who}.{eu}.myworkdayjobs.com/wday/cxs/{who}/{site}/job/{id}"),
)  # fmt: skip
_GREENHOUSE_FRAME = re.compile(r"(?:job-)?boards\.(?:eu\.)?greenhouse\.io/embed/job_app$")


def posting_api(frame_src: str) -> str | None:
    """Return the public https address where the posting of an embedded frame can be read, or None."""
    try:
        parts = urlsplit(frame_src if "//" in frame_src else f"https://{frame_src}")
        if parts.scheme not in ("http", "https", "") or parts.port not in (None, 443) or "@" in parts.netloc:
            return None
    except ValueError:
        return None
    address = f"{(parts.hostname or '').lower()}{parts.path.rstrip('/')}"
    if _GREENHOUSE_FRAME.fullmatch(address):
        return _greenhouse(parts.query)
    for pattern, template in _POSTINGS:
        if found := re.match(pattern, address):
            return template.format(
                **{"eu": "", **{key: quote(value or "", safe="/%.-_") for key, value in found.groupdict().items()}}
            )
    return None


def _greenhouse(query: str) -> str | None:
    asked = parse_qs(query)
    board, job = asked.get("for", [""])[0], (asked.get("token") or asked.get("gh_jid") or [""])[0]
    sound = re.fullmatch(r"[\w-]{1,100}", board) and re.fullmatch(r"\d{1,20}", job)
    return f"https://boards-api.greenhouse.io/v1/boards/{board}/jobs/{job}" if sound else None


def read_posting(url: str, body: bytes) -> Reading:
    """Return what the answer of a posting interface says; *url* is the address that `posting_api` gave."""
    values = jsonld.loads(body.decode("utf-8", "replace"))
    found = state.posting_among(values, url, [], only="#" not in url)
    if found is None or not found.title:
        return Reading(
            kind="other",
            warnings=(
                Notice(
                    code="posting_unreadable",
                    message="The posting's own page could not be read; please open it and capture it there.",
                ),
            ),
        )
    return Reading(
        kind="job",
        title=_stated(found, "title", found.title),
        company=_stated(found, "company", found.company),
        location=_stated(found, "location", found.location),
        date_posted=_stated(found, "date_posted", found.date_posted),
        employment_type=_stated(found, "employment_type", found.employment_type),
        job_id=_stated(found, "job_id", found.job_id),
        description=_stated(found, "description", found.description),
        warnings=()
        if found.company
        else (
            Notice(
                code="company_missing", message="The posting does not name the employer: please fill in the company."
            ),
        ),
    )


def completed(posted: Reading, around: Reading) -> Reading:
    """Return a posting's reading with what the page around its frame says besides."""
    names = ("company", "website", "location", "date_posted", "job_id", "language")
    more = {name: getattr(posted, name) or getattr(around, name) for name in names}
    solved = {"posting_in_frame"} | ({"company_missing"} if more["company"] else set())
    notices = {notice.code: notice for notice in (*posted.warnings, *around.warnings) if notice.code not in solved}
    people = posted.people or around.people
    return msgspec.structs.replace(posted, **more, people=people, feeds=around.feeds, warnings=tuple(notices.values()))


def _stated(found: Posting, name: str, value: str | None) -> Stated | None:
    return Stated(value=value, source=f"api:{found.at.get(name, name)}", confidence=0.95) if value else None
