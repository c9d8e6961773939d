"""The employer's own site: what the ad says, else the page's own host, else the domain of the contacts' mail."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from afterword.capture import rows
from afterword.capture.candidates import best
from afterword.capture.evidence import Evidence
from afterword.capture.firms import company_key
from afterword.capture.hosts import brand_of, domain_of, host_of, is_free_mail, is_system, own_domain
from afterword.capture.rows import Row
from afterword.capture.site import Site
from afterword.capture.words import is_label, pattern
from afterword.model import PersonSeen, Stated

# A brand of so few letters begins many names.
_SHORT = 3
_MAIL = re.compile(r"[\w.+-]+@((?:[\w-]+\.)+[a-z]{2,})", re.I)
_SPELLED = re.compile(r"(?<![\w@.])www\.(?:[\w-]+\.)+[a-z]{2,}(?!\w)", re.I)
# Hosts on which employers run their career pages: the site itself is the domain above.
_CAREER_HOST = re.compile(
    r"^(?:jobs?|careers?|karriere|recruiting|recruitment|apply|bewerbung|stellen|work|join|talent|hiring|carrieres?|kariera|emploi|recrutement|werkenbij|jobb|stillinger|rekrytering|vacatures?|lavoro|empleos?|trabajo|praca|rekrutacja|vagas|ura|tyopaikat|career\d?|en|de|www\d?)\."
)


def find(
    seen: Evidence, site: Site, name: str, company: str | None, labelled: Sequence[Row], people: Sequence[PersonSeen]
) -> Stated | None:
    """Return the address of the employer's own site; never the board's, the system's or a network's."""
    found = (stated for stated in _candidates(seen, site, name, company, labelled, people) if own_domain(stated.value))
    return best(found, host_of)


def supposed(url: str, company: str | None) -> Stated | None:
    """Return the address that a system's one suggests ("jobs.lever.co/adler" → adler.com); nobody has said it."""
    host = host_of(url)
    if not company or not is_system(host):
        return None
    path = urlsplit(url).path.strip("/").split("/")
    names = [host.split(".")[0], *path[:1]]
    slug = next((name.lower() for name in names if company_key(name) == company_key(company)), None)
    plain = slug is not None and re.fullmatch(r"[a-z0-9-]{2,40}", slug)
    return Stated(value=f"https://{slug}.com", source="url:slug", confidence=0.2) if plain else None


def site_of(url: str) -> Stated | None:
    """Return where the company's site begins that a page stands on, if it is a company's."""
    host = host_of(url)
    return Stated(value=f"https://{host}", source="url", confidence=0.6) if own_domain(url) else None


def _candidates(
    seen: Evidence, site: Site, name: str, company: str | None, labelled: Sequence[Row], people: Sequence[PersonSeen]
) -> Iterator[Stated]:
    if stated := _address(site.website()):
        yield Stated(value=stated, source=f"site:{name}", confidence=0.95)
    for posting in (seen.posting, seen.state):
        if posting and (stated := _address(posting.website)) and host_of(stated) != host_of(seen.url):
            yield Stated(
                value=stated, source=posting.source("website"), confidence=0.93 if posting is seen.posting else 0.8
            )
    if (row := rows.first(labelled, "website")) and (stated := _address(row.value)):
        yield Stated(value=stated, source=f"label:{row.label}", confidence=0.9)
    for link in seen.page.css("a[href^=http]")[:1500]:
        if _names_site(link.text) and (stated := _address(link.attr("href"))) and host_of(stated) != host_of(seen.url):
            yield Stated(value=_root(stated), source="link", confidence=0.85)
            break
    if not (seen.is_board or site.board) and own_domain(seen.url):
        host = host_of(seen.url)
        yield Stated(
            value=f"https://{_CAREER_HOST.sub('', host) if host.count('.') > 1 else host}", source="url", confidence=0.7
        )
    yield from _linked(seen, company)
    yield from _spelled(seen, company)
    yield from _from_mail(seen, company, people)


def _linked(seen: Evidence, company: str | None) -> Iterator[Stated]:
    """Yield where links lead that bear the company's name, as a picture's or in the address itself."""
    key = company_key(company) if company else ""
    links = seen.page.css("a[href^=http]")[:400] if len(key) > _SHORT else []
    for link in links:
        stated = _address(link.attr("href"))
        if not stated or host_of(stated) == host_of(seen.url) or not (domain := own_domain(stated)):
            continue
        brand = re.sub(r"\W+", "", brand_of(domain))
        said = {company_key(text) for text in (link.text, *(image.attr("alt") or "" for image in link.css("img")[:2]))}
        if key in said or (len(brand) > _SHORT and (key.startswith(brand) or brand.startswith(key))):
            yield Stated(value=_root(stated), source="link", confidence=0.72 if key in said else 0.68)


def _spelled(seen: Evidence, company: str | None) -> Iterator[Stated]:
    """Yield the address that the text spells where it bears the company's name ("visit www.adler.example")."""
    key = company_key(company) if company else ""
    text = seen.text[:40_000]
    for host in dict.fromkeys(_SPELLED.findall(text) if len(key) > _SHORT and "www." in text else ()):
        brand = re.sub(r"\W+", "", brand_of(host.casefold()))
        same = len(brand) > _SHORT and (re.sub(r"\W+", "", key) in brand or brand in re.sub(r"\W+", "", key))
        if same and (stated := _address(host)):
            yield Stated(value=stated, source="text:address", confidence=0.64)
            return


def _from_mail(seen: Evidence, company: str | None, people: Sequence[PersonSeen]) -> Iterator[Stated]:
    """Yield the domain of a contact's mail where it bears the company's name, or is a named person's."""
    named = {found[1].lower() for person in people if person.email and (found := _MAIL.search(person.email))}
    key = company_key(company) if company else ""
    text = seen.text[:40_000]
    around = (text[max(0, at - 64) : at + 100] for at in _places_of("@", text))
    told = (found[1].lower() for piece in around for found in _MAIL.finditer(piece))
    for host in dict.fromkeys([*named, *told]):
        if is_free_mail(host):
            continue
        brand = re.sub(r"\W+", "", brand_of(host))
        if key and len(brand) > 2 and (brand in key or key in brand):
            yield Stated(value=f"https://{domain_of(host)}", source="mail", confidence=0.66)
        elif host in named:
            yield Stated(value=f"https://{domain_of(host)}", source="mail", confidence=0.5)


def _places_of(sign: str, text: str) -> Iterator[int]:
    """Yield where a sign stands in a text that mostly has none."""
    at = text.find(sign)
    while at >= 0:
        yield at
        at = text.find(sign, at + 1)


def _names_site(text: str) -> bool:
    """Whether a link's text says that it leads to the employer's site ("Adler Home Page", "Visit website")."""
    return is_label(text, "website") or (len(text.split()) <= 7 and bool(pattern("website_link").search(text)))


def _address(text: str | None) -> str | None:
    """Return a stated address as an absolute one, or None when it is junk ("http://Stealth co")."""
    text = (text or "").strip()
    if not text or " " in text or "@" in text:
        return None
    if "//" not in text:
        text = f"https://{text}" if re.fullmatch(r"(?:[\w-]+\.)+[a-z]{2,}(?:/\S*)?", text, re.I) else ""
    try:
        parts = urlsplit(text)
    except ValueError:
        return None
    return text if parts.scheme in ("http", "https") and "." in (parts.hostname or "") else None


def _root(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
