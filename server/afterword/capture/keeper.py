"""Whose site a page is that shows the ads of others: a board's or a system's own name is never the employer."""

from __future__ import annotations

import re

from afterword.capture import title_parts
from afterword.capture.addresses import inner_names
from afterword.capture.evidence import Evidence
from afterword.capture.firms import company_key
from afterword.capture.hosts import brand_of, host_of, is_system
from afterword.capture.words import label, pattern, words

# Together with one more sign, or as a phrase of several words, a control for employers makes a site a board.
_SURE = 1.0
_SHORTEST = 4
# Boards are often called after what they show; employers' career sites sometimes.
_NAMED = re.compile(r"(?:jobs?|emplois?|stellen|karriere|vacatures?|empleos?|lavoro|praca|prace|vagas)\.[a-z.]+$")
_JOBS = re.compile(
    r"jobs?$|^jobs?|emplois?|stellen|karriere|vacature|empleo|lavoro|praca|prace|vagas|jobb|arbeit|trabajo|trabalho|"
    r"annonc|anzeigen|annunci|kariera|kariyer|stillinger|hiring|recruit|beruf",
)
_OF_JOBS = re.compile(r"(?<!\w)(?:jobs?|emplois?|stellen|vacatures?|empleos?|vagas|praca|pr[aá]ce|lavoro)(?!\w)", re.I)
_TOP_LEVEL = re.compile(r"[^\W\d_]\.(?:com|net|org|info|co\.\w\w|com\.\w\w|[a-z]{2})$", re.I)
_POWERED = re.compile(
    r"\b(?:powered by|provided by|career site by|jobs by|software by|propulsé par|unterstützt von|"
    r"ein service von|desarrollado por|drivs av|leveret af)\s+([^.,|©\n]{2,40})",
    re.I,
)


def is_own(name: str, seen: Evidence) -> bool:
    """Whether a name is what the site itself is called: by its address, or by what its card says."""
    bare = brand_of(name.casefold()) if "." in name and " " not in name else name  # "Caterer.com"
    key = company_key(bare)
    return any(_alike(key, other) for other in _own(seen))


def like_portal(name: str, seen: Evidence) -> bool:
    """Whether a site is called like a place where ads are found: "Caterer.com", "Tutor Jobs Corner", or by its host."""
    return bool(_TOP_LEVEL.search(name) or _OF_JOBS.search(name)) or named_for_jobs(seen)


def named_for_jobs(seen: Evidence) -> bool:
    """Whether the site's address has a word for jobs in its name ("work-in-wels", "emploi-…")."""
    host = host_of(seen.url)
    return bool(_JOBS.search(brand_of(host))) and not is_system(host)


def doubt(name: str, seen: Evidence) -> float:
    """Return how much less sure a name is because it may be the site's own: 1 where it surely is."""
    key = company_key(name)
    if any(_alike(key, other) for other in _systems(seen)):
        return 1.0
    if is_own(name, seen):
        weight = serves_many(seen)
        return 1.0 if weight > _SURE else 0.4 if weight == _SURE else 0.0
    return 0.0


def serves_many(seen: Evidence) -> float:
    """Weigh the controls for employers ("Post a job"): from 1 on the page is a board's, unless an agency's."""
    if "serves_many" not in seen.kept:
        shown = [text for text in seen.controls if len(text) <= 40]
        told = {label(text) for text in shown} & words("for_employers")
        told |= {
            found[0].casefold() for text in shown if " " in text and (found := pattern("for_employers").search(text))
        }
        weight = sum(1.0 if " " in phrase or not phrase.isascii() else 0.5 for phrase in told)
        weight += _SURE if _shows_another(seen) else 0.0
        weight += 0.5 if weight and _NAMED.search(host_of(seen.url)) else 0.0
        seen.kept["serves_many"] = 0.0 if weight and pattern("agency_says").search(seen.text[:20_000]) else weight
    return float(seen.kept["serves_many"])


def _shows_another(seen: Evidence) -> bool:
    """Whether a picture bears the name of somebody who is a part of the address, and not the site's own."""
    if is_system(host_of(seen.url)):
        return False
    brand = company_key(brand_of(host_of(seen.url)))
    names = [name for name in inner_names(seen.url) if brand not in name and name not in brand]
    alts = "\n".join(company_key(image.attr("alt") or "") for image in seen.page.css("img[alt]")[:40]) if names else ""
    return any(name in alts for name in names)


def _own(seen: Evidence) -> frozenset[str]:
    """Return what the site is called, as names are compared."""
    if "own" not in seen.kept:
        stated = [seen.page.meta("og:site_name") or "", brand_of(host_of(seen.url))]
        seen.kept["own"] = _keys(stated)
    return frozenset(seen.kept["own"])


def _systems(seen: Evidence) -> frozenset[str]:
    """Return what runs the site as it says ("Powered by …")."""
    if "systems" not in seen.kept:
        lines = (line.text for line in seen.lines[-60:] if len(line.text) < 200)
        seen.kept["systems"] = _keys([found[1] for text in lines for found in _POWERED.finditer(text)])
    return frozenset(seen.kept["systems"])


def _keys(names: list[str]) -> frozenset[str]:
    keys = (company_key(title_parts.strip_company_words(name.strip())) for name in names if name)
    return frozenset(key for key in keys if len(key) >= _SHORTEST)


def _alike(one: str, other: str) -> bool:
    """Whether two names are one, or one begins with the other and little follows ("Craft Jobs Ltd")."""
    first, second = sorted((one, other), key=len)
    return one == other or (len(first) > _SHORTEST and second.startswith(first) and len(second) - len(first) <= 4)
