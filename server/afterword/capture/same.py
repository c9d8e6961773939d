"""Whether two readings are of one ad, and two names of one company: rather too few than too many."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from urllib.parse import parse_qsl, unquote, urlsplit

from afterword.capture.data import ordered
from afterword.capture.firms import company_key
from afterword.capture.hosts import brand_of, domain_of, host_of
from afterword.capture.numbers import in_address
from afterword.capture.translated import is_translation
from afterword.model import Company, Opportunity, Reading

# Parameters that tell where a visitor came from, not which ad it is.
_TRACKING = re.compile(
    r"^(?:utm_\w+|gh_src|lever-source\w*|lever-origin|source|src|ref|refid|trackingid|trk\w*|fbclid|gclid|"
    r"msclkid|mc_\w+|from|origin|position|pagenum|eci|lipi|originalsubdomain|searchid|iis\w*|rx_\w+|"
    r"jobboard|tk|xkcb|"
                       r"advn|sjdu|acatk|pub|camk|vjs|lang|locale|language|hl|_ga|sid|session\w*|"
                       r"jsessionid|embed|mode|rdid|iid|channel|medium|campaign|recommended\w*|"
                       r"referer|referrer|cid|ebp|savedsearchid|domain)$", re.I)  # fmt: skip
_APPLY = re.compile(
    r"/(?:apply|application|applications/new|bewerben|bewerbung|apply/applymanually|apply/autofillwithresume|apply/useMyLastApplication)/?$",
    re.I,
)
_LANGUAGE = re.compile(r"^/[a-z]{2}(?:[-_][a-z]{2})?(?=/)", re.I)
_MARKS = re.compile(
    r"\([^)]{1,14}[/|*:,][^)]{0,14}\)|\((?:all genders?|gn|f/?m/?x|a|remote|hybrid)\)|"
    r"\b[mwfdhx](?:\s?[/|]\s?[mwfdhx]){1,3}\b|\b\d{2,3}\s*(?:-|–|bis|to)\s*\d{2,3}\s*%|\b\d{2,3}\s*%|"
    r"[*:]in\b|/-?in\b|\[[^\]]*\]",
    re.I,
)


def address_key(url: str) -> str:
    """Return an address as ads are compared: without tracking, language, "apply" and fragments."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    path = _APPLY.sub("", _LANGUAGE.sub("", unquote(parts.path)).rstrip("/"))
    query = sorted(f"{key.lower()}={value}" for key, value in parse_qsl(parts.query) if not _TRACKING.match(key))
    fragment = parts.fragment if re.search(r"\d{3,}", parts.fragment) and "=" not in parts.fragment else ""
    host = host_of(url)
    host = domain_of(host) if brand_of(host) in ("linkedin", "indeed") else host
    return "?".join([host + path.casefold(), "&".join(query), fragment]).rstrip("?")


def title_key(title: str) -> str:
    """Return a job's title as titles are compared: without gender marks, workload and punctuation."""
    return re.sub(r"[^\w+#]+", "", _MARKS.sub(" ", title.casefold()))


def duplicate_of(reading: Reading, url: str, opportunities: Sequence[Opportunity]) -> str | None:
    """Return the id of the opportunity that this reading repeats, or None when none surely is."""
    sure, best = max(
        ((_is_same_ad(reading, url, one), one) for one in opportunities), key=lambda pair: pair[0], default=(0, None)
    )
    return (best.merged_into or best.id) if best and sure else None


def _is_same_ad(reading: Reading, url: str, one: Opportunity) -> int:
    """Return how sure it is: by the address most, then by the ad's number, then by what it says; 0 is not at all."""
    if one.url and address_key(one.url) == address_key(url):
        # Some employers show every job at one address.
        same = in_address(url) or not reading.title or title_key(reading.title.value) == title_key(one.title)
        return 3 if same else 0
    if not reading.company or company_key(reading.company.value) != company_key(one.company):
        return 0
    mine, theirs = reading.job_id.value if reading.job_id else None, one.job_id
    if mine and theirs and mine.casefold() == theirs.casefold() and len(mine) > 2:
        return 2
    if not _same_place(reading.location.value if reading.location else None, one.location):
        return 0
    if is_translation(reading, one):
        return 1
    same_title = bool(reading.title) and title_key(reading.title.value if reading.title else "") == title_key(one.title)
    return int(same_title and not _differs_at_home(url, one, mine, theirs))


def _differs_at_home(url: str, one: Opportunity, mine: str | None, theirs: str | None) -> bool:
    """Whether one site holds both under different numbers: then they are two ads, whatever their titles."""
    if not one.url or domain_of(host_of(one.url)) != domain_of(host_of(url)):
        return False
    here, there = in_address(url) or mine, in_address(one.url) or theirs
    return bool(here and there and here.casefold() != there.casefold())


def _same_place(one: str | None, other: str | None) -> bool:
    if not one or not other:
        return True
    mine, theirs = (_places(place) for place in (one, other))
    return not mine or not theirs or bool(mine & theirs)


def _places(text: str) -> set[str]:
    """Return the words of a place, towns under their own name ("Vienna" and "Wien" are one)."""
    words = set(re.findall(r"[^\W\d_]{3,}", text.casefold())) - {"remote", "hybrid", "area", "greater"}
    return {_own_names().get(word, word) for word in words}


@cache
def _own_names() -> dict[str, str]:
    return {name: names[0] for names in map(str.split, ordered("places", "exonyms")) for name in names}


def same_company(name: str, companies: Sequence[Company]) -> str | None:
    """Return the id of the company that bears this name or alias, legal forms and case aside."""
    key = company_key(name)
    for company in companies:
        if key and key in {company_key(known) for known in (company.name, *company.aliases)}:
            return company.merged_into or company.id
    return None
