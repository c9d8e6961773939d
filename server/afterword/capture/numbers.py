"""The number of an ad in its address."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, unquote, urlsplit

from afterword.capture.hosts import is_system

_PARAMETERS = (
    "gh_jid",
    "ashby_jid",
    "jk",
    "vjk",
    "currentjobid",
    "jobid",
    "job_id",
    "career_job_req_id",
    "jobreqid",
    "reqid",
    "vacancyid",
    "offerid",
    "jobpostid",
    "jl",
    "jobadid",
    "positionid",
    "pid",
    "token",
    "id",
    "job",
)
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.I)
_REQUISITION = re.compile(r"_((?:[A-Z]{1,6}[-_]?)?\d[\w-]{3,20}|[A-Z]{1,4}-?\d{3,12}(?:-\d{1,3})?)$")
# A whole part of the path: ".../job/R123455/Claims-Adjuster"
_WHOLE = re.compile(r"/((?:JR|REQ|[A-Z])-?\d{4,12})(?=/|$)")
_AFTER_JOB = re.compile(
    r"/(?:jobs?|careers|vacanc(?:y|ies)|positions?|openings?|nabidka|stellen?|job-?detail|requisitions?|postings?)/(\d{3,20})(?=[/-]|$)"
)
# Systems' own codes: "/j/4F1C9A22B7", "/job/oK9Xrfwv", "/careers/42"; figures or capitals inside tell them from words.
_CODE = re.compile(
    r"/(?:jobs?|j|careers|positions?|details)/(?=[^/]*(?:\d|[a-z][A-Z]))([A-Za-z0-9]{6,14}|\d{2})(?=/|$)"
)
# "/jb/l7b694f14fa5c649aa76b464"
_LONG = re.compile(r"/(?=(?:[a-z]*\d){4})([a-z0-9]{20,40})$")
_NUMBER = re.compile(r"(?<![\w%])(\d{4,20})(?!\d)")


def in_address(url: str) -> str | None:
    """Return the job's number in an address, or None when it holds none."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    query = {key.casefold(): value for key, value in parse_qsl(parts.query)}
    for key in _PARAMETERS:
        value = query.get(key, "")
        if re.fullmatch(r"[\w-]{3,60}", value) and any(letter.isdigit() for letter in value):
            return value
    route = parts.fragment.lstrip("!") if parts.fragment.startswith(("/", "!/")) else ""
    path = unquote(parts.path + route).rstrip("/")
    if found := _AFTER_JOB.search(path):
        return found[1]
    if found := _UUID.search(path):
        return found[0]
    for segment in reversed(path.split("/")):
        if found := _REQUISITION.search(segment):
            return found[1]
    if found := _WHOLE.search(path):
        return found[1]
    if is_system(parts.hostname or "") and (found := _CODE.search(path)):
        return found[1]
    if found := _LONG.search(path):
        return found[1]
    numbers = [
        number for segment in reversed(path.split("/")) for number in _NUMBER.findall(segment) if not _is_year(number)
    ]
    return numbers[0] if numbers else None


def code_shown(url: str, text: str) -> str | None:
    """Return the last part of an address where it is a code of letters and figures that the page shows too."""
    code = unquote(urlsplit(url).path).rstrip("/").rpartition("/")[2] if "[" not in url else ""
    told = re.fullmatch(r"(?=.*\d)(?=.*[A-Z])[A-Z0-9-]{5,16}", code) and re.search(
        rf"(?<!\w){re.escape(code)}(?!\w)", text
    )
    return code if told else None


def numbers_page(url: str, number: str) -> bool:
    """Whether a number is only what a query calls "id", as many pages that are no ads have."""
    try:
        query = dict(parse_qsl(urlsplit(url).query))
    except ValueError:
        return False
    return any(key.casefold() == "id" and value == number and value.isdigit() for key, value in query.items())


def _is_year(number: str) -> bool:
    return len(number) == 4 and number.startswith(("19", "20"))
