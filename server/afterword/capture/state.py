"""The state that pages carry as JSON (Next, Nuxt, Inertia, Workday, Ashby, Greenhouse …): the job in view is somewhere in it."""

from __future__ import annotations

import html
import re
from collections import deque
from collections.abc import Iterator, Sequence
from typing import Any

from afterword.capture import jsonld
from afterword.capture.posting import MAX_DESCRIPTION, Posting
from afterword.capture.values import iso_date, short
from afterword.page import Page, clean, plain

MAX_NODES = 150_000
MAX_STATES = 40
_ASSIGNED = re.compile(
    r"(?:window(?:\.|\[['\"])|self\.|var\s+|const\s+|let\s+|^\s*)[\w$.]{2,60}(?:['\"]\])?\s*=\s*(?=[{\[])", re.M
)
_PUSHED = re.compile(r"__next_f\.push\(\[1,\s*(\"(?:[^\"\\]|\\.)*\")\]\)")
_ATTRIBUTES = (
    "data-page",
    "data-props",
    "data-react-props",
    "data-state",
    "data-initial-state",
    "data-job",
    "data-posting",
    "data-initial-data",
)

TITLES = (
    "title",
    "jobTitle",
    "job_title",
    "name",
    "text",
    "positionTitle",
    "jobPostingTitle",
    "postingTitle",
    "offerName",
    "externalTitle",
    "position",
    "header",
)
COMPANIES = ("company", "companyName", "company_name", "hiringOrganization", "organization", "employer", "employerName", "organizationName", "brandName", "companyInfo", "account",
             "companyDetails", "hiringCompany", "recruiter_company", "startup", "advertiser", "customer", "agency_client")  # fmt: skip
PLACES = ("location", "locationName", "jobLocation", "locations", "locationsText", "job_post_location", "city", "primaryLocation", "pretty_location_or_remote", "formattedLocation",
          "cityState", "fullLocation", "workplace", "office", "offices", "place", "addressLocality", "location_name", "jobLocationDisplay", "PrimaryLocation", "locationText")  # fmt: skip
TEXTS = (
    "description",
    "descriptionHtml",
    "jobDescription",
    "content",
    "body",
    "descriptionPlain",
    "ExternalDescriptionStr",
    "job_description",
    "jobPostingDescription",
    "descriptionShort",
    "shortDescription",
    "summary",
    "excerpt",
)
DATES = ("datePosted", "publishedAt", "published_at", "publishedDate", "postedDate", "posted_at", "postedAt", "createdAt", "created_at", "releasedDate", "startDate", "activatedAt",
         "firstPublished", "publicationDate", "publish_date", "ExternalPostedStartDate", "postedOn", "listedAt", "published", "datePublished")  # fmt: skip
KINDS = (
    "employmentType",
    "employment_type",
    "type",
    "contractType",
    "jobType",
    "job_type",
    "timeType",
    "commitment",
    "contract",
    "pretty_job_type",
    "typeOfEmployment",
    "workType",
)
NUMBERS = (
    "jobReqId",
    "jobRequisitionId",
    "requisitionId",
    "refNumber",
    "reference",
    "id",
    "jobId",
    "job_id",
    "uuid",
    "shortcode",
    "externalId",
    "Id",
)
SITES = (
    "website",
    "url",
    "publicWebsite",
    "companyUrl",
    "websiteUrl",
    "homepage",
    "web",
    "site",
    "company_url",
    "companyWebsite",
    "linkWebsite",
)
STATUSES = ("status", "state", "jobStatus", "postingStatus")
_LANGUAGE = re.compile(r"[a-z]{2}(?:[-_][A-Za-z]{2})?")
OVER = frozenset(
    [
        "expired",
        "closed",
        "paused",
        "archived",
        "filled",
        "inactive",
        "unpublished",
        "ended",
        "unlisted",
        "draft_closed",
        "deactivated",
    ]
)


def posting_in(page: Page, url: str, shown: Sequence[str]) -> Posting | None:
    """Return the job of the page's state whose title the page shows or whose number its address holds."""
    return posting_among(_states(page), url, shown)


def posting_among(states: Sequence[Any], url: str, shown: Sequence[str]) -> Posting | None:
    """Return the job among JSON values whose title is shown or whose number the address holds."""
    best: tuple[float, Posting | None] = (0.0, None)
    folded = [clean(text).casefold() for text in shown]
    for value, around in _objects(states):
        score = _likeness(value, around, url, folded)
        if score > best[0]:
            best = (score, _posting(value, around))
    return best[1]


def _objects(states: Sequence[Any]) -> Iterator[tuple[dict[str, Any], tuple[dict[str, Any], ...]]]:
    """Yield each object of the states with the two objects around it."""
    queue: deque[tuple[Any, tuple[dict[str, Any], ...]]] = deque((value, ()) for value in states)
    seen = 0
    while queue and seen < MAX_NODES:
        seen += 1
        value, around = queue.popleft()
        if isinstance(value, dict):
            yield value, around
            outer = (value, *around[:1])
            queue.extend((inner, outer) for inner in value.values() if isinstance(inner, dict | list))
        elif isinstance(value, list):
            queue.extend((inner, around) for inner in value if isinstance(inner, dict | list))


def _states(page: Page) -> list[Any]:
    found: list[Any] = []
    for kind in ("application/json", "text/json", "application/vnd.api+json"):
        for text in page.scripts(kind)[:MAX_STATES]:
            found.extend(_revived(value) for value in jsonld.loads(text))
    for name in _ATTRIBUTES:
        for element in page.css(f"[{name}]")[:MAX_STATES]:
            text = element.attr(name) or ""
            if text.startswith(("{", "[")):
                found.extend(jsonld.loads(text))
    for element in page.css("code")[:200]:
        text = html.unescape(element.raw).strip()
        if text.startswith("{"):
            found.extend(jsonld.loads(text))
    for text in [*page.scripts(""), *page.scripts("text/javascript")][:400]:
        found.extend(_assigned(text))
    return found


def _assigned(script: str) -> list[Any]:
    if "__next_f" in script:
        pushed = "".join(str(part) for text in _PUSHED.findall(script) for part in jsonld.loads(f"[{text}]")[0])
        return [
            value
            for line in pushed.split("\n")
            if (at := re.match(r"[0-9a-f]+:(?=[{\[])", line))
            for value in jsonld.loads(line[at.end() :])
        ]
    found: list[Any] = []
    for match in list(_ASSIGNED.finditer(script))[:12]:
        tail = script[match.end() :]
        if len(tail) > 60 and tail[1:40].lstrip().startswith(('"', "{", "[")):
            found.extend(jsonld.first_value(tail))
    return found


def _revived(value: Any) -> Any:
    """Undo devalue's flat form (Nuxt 3): a list whose objects hold indices into it."""
    if not (isinstance(value, list) and len(value) > 3 and isinstance(value[0], list | dict)):
        return value

    def at(index: Any, depth: int) -> Any:
        if not isinstance(index, int) or isinstance(index, bool) or not 0 <= index < len(value) or depth > 3:
            return None
        item = value[index]
        if isinstance(item, dict):
            return {key: at(inner, depth + 1) for key, inner in list(item.items())[:80]}
        if isinstance(item, list):
            if item and isinstance(item[0], str):  # ["Reactive", 12], ["Date", "2024-…"]
                return at(item[1], depth) if len(item) == 2 and isinstance(item[1], int) else item[-1]
            return [at(inner, depth + 1) for inner in item[:20]]
        return item

    objects = [
        index for index, item in enumerate(value[:20_000]) if isinstance(item, dict) and _pick(item, TITLES) is not None
    ]
    return [at(index, 0) for index in objects[:2000]] or value


def _pick(value: dict[str, Any], keys: Sequence[str]) -> Any:
    found = next((value[key] for key in keys if value.get(key) not in (None, "", [], {})), None)
    if isinstance(found, dict) and all(_LANGUAGE.fullmatch(key) for key in found):
        return next((text for text in found.values() if text), None)
    return found


def _likeness(value: dict[str, Any], around: tuple[dict[str, Any], ...], url: str, shown: list[str]) -> float:
    title = short(_pick(value, TITLES))
    if not title or len(title) < 3:
        return 0.0
    folded = title.casefold()
    same = any(folded == text for text in shown) or any(len(folded) > 5 and folded in text for text in shown)
    number = short(_pick(value, ("id", *NUMBERS)))
    here = bool(number and len(number) >= 4 and number in url)
    if not same and not here:
        return 0.0
    parts = [_pick(value, keys) is not None for keys in (COMPANIES, PLACES, TEXTS, DATES, KINDS)]
    if sum(parts) < 2 or not (parts[0] or parts[1] or parts[2]):
        return 0.0
    return (
        sum(parts)
        + 2 * same
        + here
        + 0.5 * any(_company(outer) for outer in (value, *around))
        + (0.5 if folded in shown else 0)
    )


def _company(value: dict[str, Any]) -> tuple[str | None, str | None]:
    for key in COMPANIES:
        stated = value.get(key)
        if isinstance(stated, list) and stated:
            stated = stated[0]
        if isinstance(stated, dict):
            name = short(_pick(stated, ("name", "companyName", "title", "displayName", "label", "company_name")))
            if name and len(name) <= 120:
                return name, short(_pick(stated, SITES))
        elif isinstance(stated, str) and 1 < len(stated) <= 120 and not stated.startswith(("http", "/", "urn:")):
            return short(stated), None
    return None, None


def _place(value: Any) -> str | None:
    if isinstance(value, list):
        return "; ".join(dict.fromkeys(place for item in value[:8] if (place := _place(item)))) or None
    if isinstance(value, dict):
        whole = short(
            _pick(value, ("name", "fullLocation", "displayName", "label", "formatted", "text", "descriptor", "title"))
        )
        parts = [
            short(_pick(value, keys))
            for keys in (
                ("city", "addressLocality", "cityName"),
                ("region", "state", "addressRegion"),
                ("country", "addressCountry", "countryName"),
            )
        ]
        return whole or ", ".join(part for part in parts if part) or None
    return short(value) if isinstance(value, str) else None


def _posting(value: dict[str, Any], around: tuple[dict[str, Any], ...]) -> Posting:
    company, site = next((found for outer in (value, *around) if (found := _company(outer))[0]), (None, None))
    kind = _pick(value, KINDS)
    description = _pick(value, TEXTS)
    status = short(_pick(value, STATUSES))
    return Posting(
        tier="state",
        title=short(_pick(value, TITLES)),
        company=company,
        website=site,
        location=_place(_pick(value, PLACES)),
        date_posted=iso_date(_pick(value, DATES)),
        employment_type=", ".join(short(part) or "" for part in kind[:4]) if isinstance(kind, list) else short(kind),
        job_id=short(_pick(value, NUMBERS)),
        description=plain(description)[:MAX_DESCRIPTION] if isinstance(description, str) else None,
        status="over" if status and status.casefold() in OVER else None,
        at={"company": "company.name", "date_posted": "date"},
    )
