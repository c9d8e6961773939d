"""The number of an ad in its address."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, unquote, urlsplit

from afterword.capture.hosts import is_system
from afterword.page import Page

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
    "opportunityid",
    "requisitionid",
    "vacancy_id",
    "posting_id",
    "postingid",
    "advertid",
    "stellenid",
    "jobnumber",
    "jobcode",
    "jcode",
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
# … or "/jobdetail/10001-1a2b3c4d5e6f7-S"
_AFTER_JOB = re.compile(
    r"/(?:jobs?|careers|vacanc(?:y|ies)|positions?|openings?|nabidka|stellen?|job-?details?|requisitions?|postings?|"
    r"stellenangebote?|stellenanzeigen?|karriere|vacatures?|ofertas?|offres?|emplois?|annonces?|vagas?|lavoro|annunci|"
    r"jobb|stillinger|stilling|pozice|praca|empleos?|trabajos?|detail)/(\d{4,6}-[0-9a-f]{8,20}-[A-Z](?=$)|\d{3,20}(?=[/_-]|$))"
)
# "/vis-job/h1623344", "/detail-offre/176543210W"
_MIXED = re.compile(
    r"(?:/|[/-]job(?=\d{6}))([a-z]{1,2}\d{5,12}|\d{6,12}[A-Za-z]|(?<=job)\d{6,12}|[0-9A-F]{2}\.[0-9A-F]{3})(?=/?$)",
    re.I,
)
# Systems' own codes: "/j/4F1C9A22B7", "/job/oK9Xrfwv", "/careers/42"; figures or capitals inside tell them from words.
_CODE = re.compile(
    r"/(?:jobs?|j|careers|positions?|details)/(?=[^/]*(?:\d|[a-z][A-Z]))([A-Za-z0-9]{6,14}|\d{2})(?=/|$)"
)
# "/job/L34VR35W" on any site: capitals and figures by turns are no words.
_PLAIN_CODE = re.compile(
    r"/(?:jobs?|vacanc(?:y|ies)|positions?)/(?=(?:[^/]*\d){2})(?=(?:[^/]*[A-Z]){2})([A-Z0-9]{6,14})(?=/?$)"
)
# "/jb/l7b694f14fa5c649aa76b464"
# "/p/9c4dbab30b78-night-cook"
_SYSTEMS_OWN = re.compile(r"/p/((?=[a-f]*\d)[0-9a-f]{12})(?=-|/?$)")
_LONG = re.compile(r"/(?=(?:[a-z]*\d){4})([a-z0-9]{20,40})$")
# The number of a message in a forum or a channel is not the ad's.
_THREAD = re.compile(r"^/(?:s/[^/]+/\d+$|(?:t|topics?|threads?|r|groups|status)/)|/(?:comments|status)/")
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
    if (found := _AFTER_JOB.search(path)) and not _is_year(found[1]):
        return found[1]
    if found := _UUID.search(path):
        return found[0]
    for segment in reversed(path.split("/")):
        if found := _REQUISITION.search(segment):
            return found[1]
    if found := _MIXED.search(path) or _WHOLE.search(path):
        return found[1]
    if is_system(parts.hostname or "") and (found := _CODE.search(path) or _SYSTEMS_OWN.search(path)):
        return found[1]
    if found := _LONG.search(path) or _PLAIN_CODE.search(path):
        return found[1]
    if _THREAD.search(path):
        return None
    numbers = [
        number for segment in reversed(path.split("/")) for number in _NUMBER.findall(segment) if not _is_year(number)
    ]
    return numbers[0] if numbers else None


_MARKED = (
    "data-job-id", "data-jobid", "data-offer-id", "data-ad-id", "data-vacancy-id", "data-posting-id",
    "data-position-id", "data-job-ad-id", "data-requisition-id", "data-announcement-id", "data-advert-id",
    "data-listing-id",
)  # fmt: skip


def marked(page: Page) -> str | None:
    """Return the one number that attributes of the page's elements bear; several are those of a list."""
    found = page.css(", ".join(f"[{name}]" for name in _MARKED))[:60]
    numbers = {value for element in found for name in _MARKED if (value := element.attr(name))}
    number = numbers.pop() if len(numbers) == 1 else ""
    return number if re.fullmatch(r"(?=.*\d)[\w-]{4,40}", number) else None


_VISIBLE = (
    ".id, .ref, .reference, .job-id, .jobid, .job-ref, .job-reference, .offer-id, .ad-id, .vacancy-id, "
    ".posting-id, .requisition-id, [itemprop=identifier]"
)
# "jobId":"744000012345678" beside the same ad's UUID in the state of a page
_NUMBERED = re.compile(
    r"\"(?:job|jobAd|ad|posting|vacancy|offer|requisition|reference|publication|external)_?(?:Id|Number|No|_id)?\""
    r"\s*:\s*\"?(\d{5,20})(?!\w)",
    re.I,
)
_AROUND = 600


def is_uuid(number: str) -> bool:
    """Whether a number is a system's own for a record, which nobody reads out."""
    return bool(_UUID.fullmatch(number))


def instead_of_uuid(uuid: str, page: Page) -> str | None:
    """Return the number of figures that the page shows of its ad, or that its state has beside the UUID."""
    shown = {
        text for element in page.css(_VISIBLE)[:20] if re.fullmatch(r"\d{5,20}", text := element.text.strip(" #:"))
    }
    if len(shown) == 1:
        return shown.pop()
    html, found = page.html, set[str]()
    at = html.find(uuid)
    for _ in range(6 if at >= 0 else 0):
        begin = max(html.rfind("{", max(0, at - _AROUND), at), 0)
        end = html.find("}", at, at + _AROUND)
        found |= set(_NUMBERED.findall(html[begin : end if end > 0 else at + len(uuid)])) if begin else set()
        if (at := html.find(uuid, at + 1)) < 0:
            break
    return found.pop() if len(found) == 1 else None


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
