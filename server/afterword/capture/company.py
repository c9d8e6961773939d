"""The employer: from structured data, the site, labelled rows, markup, the page's title and its text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.capture import (
    beside,
    headline,
    imprint,
    keeper,
    masthead,
    own_site,
    parent,
    rows,
    seekers,
    spelled_name,
    spoken,
    title_company,
    title_parts,
)
from afterword.capture.addresses import company_of
from afterword.capture.candidates import CERTAIN, best
from afterword.capture.company_name import bare, is_usable
from afterword.capture.evidence import Evidence
from afterword.capture.firms import company_key, has_legal_form
from afterword.capture.hosts import brand_of, host_of, is_system, is_vendor_name, own_domain
from afterword.capture.site import Site
from afterword.capture.words import is_label, label, words
from afterword.model import Stated
from afterword.page import Element

_ELSEWHERE = re.compile(
    r"similar|related|recommend|footer|other-?jobs|more-?jobs|carousel|sidebar-list|search-result|contact|"
    r"(?<!p)review|breadcrumb|share|social",
    re.I,
)
_CAMEL = re.compile(r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ])")
_RATING = re.compile(r"\s*\d[.,]\d\s*(?:(?:★|☆|stars?)|\(?\d+\s?(?:reviews?|ratings?|avis|bewertungen)\)?)?$", re.I)
# Below this a name is a guess, and nothing is guessed.
LEAST = 0.45
# More than this no agreement makes a name; a row that says "Employer" is surer.
MOST = 0.86


def find(seen: Evidence, site: Site, name: str, title: str | None) -> Stated | None:
    """Return the employer and where it stood; *title* is the job's title as far as it is known."""
    found: list[Stated] = []
    chosen: Stated | None = None
    for group in (_stated(seen, site, name, title), _shown(seen, title), _told(seen, site, title)):
        stated = (bare(one, seen) for one in group)
        found += [_doubted(one, seen) for one in stated if is_usable(one, title, seen)]
        chosen = best([_supported(stated, seen) for stated in found], company_key)
        # Of what is as good as certain the longer looks need not be taken: they could change nothing.
        if chosen and chosen.confidence > MOST and not spoken.only_headed(chosen, seen, title):
            break
    chosen = _whole(chosen, found)
    if chosen and spoken.only_headed(chosen, seen, title):
        chosen = spoken.instead(chosen, [_supported(stated, seen) for stated in found], seen, title)
    portal = chosen is not None and _is_portal(chosen, seen, title)
    if portal or chosen is None or chosen.confidence < LEAST:
        last = (_doubted(one, seen) for one in _last(seen, title) if is_usable(one, title, seen))
        others = (one for one in last if not (portal and keeper.is_own(one.value, seen)))
        chosen = best([_supported(stated, seen) for stated in others], company_key)
    return _spaced(chosen, seen) if chosen and chosen.confidence >= LEAST else None


def _spaced(chosen: Stated, seen: Evidence) -> Stated:
    """Return a name as the text spells it most, where the page's title writes its words together ("AdlerMill")."""
    apart = _CAMEL.sub(" ", chosen.value)
    if apart == chosen.value or seen.mentions(apart) <= max(1, seen.mentions(chosen.value)):
        return chosen
    return Stated(value=apart, source=chosen.source, confidence=chosen.confidence)


def _is_portal(chosen: Stated, seen: Evidence, title: str | None) -> bool:
    """Whether a name is only the site's own, which is called like a place of ads: better none than that."""
    head = chosen.source.startswith(("title", "meta:", "text:address", "text:copyright", "markup:logo"))
    portal = head and keeper.is_own(chosen.value, seen) and keeper.named_for_jobs(seen)
    return portal and spoken.only_headed(chosen, seen, title)


def _whole(chosen: Stated | None, found: list[Stated]) -> Stated | None:
    """Return the fuller name that the page has for one which only an address spells ("zijl.example")."""
    if chosen is None or chosen.source not in ("text:mail", "text:address"):
        return chosen
    key = company_key(chosen.value)
    fuller = [one for one in found if key in company_key(one.value) and len(one.value) > len(chosen.value)]
    whole = max(fuller, key=lambda one: one.confidence, default=chosen)
    return Stated(value=whole.value, source=whole.source, confidence=chosen.confidence)


def _doubted(stated: Stated, seen: Evidence) -> Stated:
    """Make a name less sure that may be the board's or the system's on which the ad stands, or a parent company's."""
    told = stated.source.startswith(("label", "markup:company", "link"))
    if told or stated.confidence >= CERTAIN:
        return stated
    doubt = keeper.doubt(stated.value, seen) or parent.DOUBT * parent.is_parent(stated.value, seen)
    if not doubt:
        return stated
    return Stated(value=stated.value, source=stated.source, confidence=max(0.0, stated.confidence - doubt))


def is_agency(seen: Evidence) -> bool:
    """Whether a row says that the company named recruits for another ("Employer type: Recruitment agency")."""
    for at, line in enumerate(seen.lines[:1500]):
        head, colon, tail = line.text.partition(":")
        if len(head) <= 40 and is_label(head, "employer_kind"):
            value = tail if colon and tail.strip() else seen.lines[at + 1].text if at + 1 < len(seen.lines) else ""
            return any(word in value.casefold() for word in words("agency"))
    return False


def _supported(stated: Stated, seen: Evidence) -> Stated:
    """Make a name surer that the address or the text names too; weak places alone are not enough."""
    if stated.confidence >= CERTAIN or stated.confidence <= 0:
        return stated
    key = company_key(stated.value)
    sure = stated.confidence
    sure += 0.1 if len(key) > 2 and key in re.sub(r"[^\w]+", "", host_of(seen.url) + seen.slug) else 0.0
    sure += 0.08 if _is_tenant(key, seen.url) or _has_brand(key, seen.url) else 0.0
    sure += min(0.08, 0.03 * seen.mentions(stated.value)) + (0.05 if has_legal_form(stated.value) else 0.0)
    return Stated(value=stated.value, source=stated.source, confidence=min(MOST, sure))


def _has_brand(key: str, url: str) -> bool:
    """Whether a name holds the brand of an employer's own address ("Adler Textiles", adler.example)."""
    brand = re.sub(r"[^a-z0-9]", "", brand_of(own_domain(url) or ""))
    return len(brand) > 4 and brand in key


def _is_tenant(key: str, url: str) -> bool:
    """Whether an applicant system's address is this company's: "tidebank.taleo.net" for Tidebank Mutual."""
    host = host_of(url)
    tenant = re.sub(r"[^a-z0-9]", "", re.sub(r"^(?:careers|jobs|career)-", "", host.split(".")[0]))
    return is_system(host) and len(tenant) > 3 and key.startswith(tenant)


def _stated(seen: Evidence, site: Site, name: str, title: str | None) -> Iterator[Stated]:
    """Yield what the page's data, its site and its labelled rows say."""
    posting = seen.posting
    if posting and posting.company and not (is_vendor_name(posting.company) and seen.is_board):
        yield Stated(
            value=posting.company,
            source=posting.source("company"),
            confidence=0.97 if posting.tier == "jsonld" else 0.95,
        )
    if stated := site.company():
        yield Stated(value=stated, source=f"site:{name}", confidence=0.96)
    if seen.state and seen.state.company:
        yield Stated(value=seen.state.company, source=seen.state.source("company"), confidence=0.9)
    if row := rows.first(seen.rows_for(title), "company"):
        sure = 0.56 if label(row.label) in words("company_or_unit") else 0.9
        yield Stated(value=row.value, source=f"label:{row.label}", confidence=sure)


def _shown(seen: Evidence, title: str | None) -> Iterator[Stated]:
    """Yield what markup, the page's name, its head and the facts around the title show."""
    yield from _marked(seen)
    yield from title_company.candidates(seen, title)
    yield from beside.candidates(seen, title)
    yield from beside.restated(seen, title)
    yield from headline.company(seen)
    yield from masthead.candidates(seen)
    yield from spelled_name.pictured(seen)
    if called := company_of(seen.url):
        yield Stated(value=called, source="url", confidence=0.6)
    if is_system(host_of(seen.url)):
        spelled = spelled_name.candidates(seen, spelled_name.brands(seen.url), "text:address")
        yield from (Stated(value=one.value, source=one.source, confidence=0.42) for one in spelled)
    if _is_tenant(company_key(text := title_parts.strip_company_words(seen.page.title)), seen.url):
        yield Stated(value=text, source="title", confidence=0.5)


def _told(seen: Evidence, site: Site, title: str | None) -> Iterator[Stated]:
    """Yield what the text tells, and on an employer's own site its addresses too."""
    stated = {row.value: own_domain(row.value.split(" ")[0]) for row in seen.rows_for(title) if row.kind == "website"}
    sites = {brand_of(domain) for domain in stated.values() if domain}
    yield from (
        Stated(value=one.value, source=one.source, confidence=0.46)
        for one in spelled_name.candidates(seen, sites, "text:site")
    )
    yield from seekers.candidates(seen, title)
    if seen.is_board or site.board:
        yield from own_site.in_text(seen, seen.lines_for(title))
    else:
        yield from own_site.names(seen)
        yield from own_site.in_text(seen, seen.lines)
        yield from imprint.addressed(seen)
        yield from spelled_name.candidates(seen, imprint.mail_brands(seen), "text:mail")


def _last(seen: Evidence, title: str | None) -> Iterator[Stated]:
    """Yield what is asked only where nothing else names anybody: the address spelled out, the institution spoken of."""
    yield from spelled_name.candidates(seen, spelled_name.brands(seen.url), "text:address")
    yield from own_site.organisation(seen, seen.lines_for(title))
    yield from own_site.written(seen)
    yield from title_company.called(seen, title)
    yield from beside.between(seen, title)


def _marked(seen: Evidence) -> Iterator[Stated]:
    marked = (text for element, text in seen.marked("company") if _is_here(element, text))
    texts = list(dict.fromkeys(_RATING.sub("", title_parts.strip_company_words(text)).strip() for text in marked))
    if 1 <= len(texts) <= 2:
        yield Stated(value=texts[0], source="markup:company", confidence=0.8 if len(texts) == 1 else 0.66)


def _is_here(element: Element, text: str) -> bool:
    """Whether a marked element stands with the job, not in a list, a menu or a contact."""
    if not 1 < len(text) <= 100 or (element.tag == "a" and len(text.split()) > 8):
        return False
    around: Element | None = element
    for _ in range(10):
        if around is None or around.tag == "body":
            return True
        attributes = f"{around.attr('class')} {around.attr('id')} {around.attr('data-test')}"
        if around.tag in ("nav", "footer", "aside") or _ELSEWHERE.search(attributes):
            return False
        if around.tag == "p" and around != element:
            return False
        around = around.parent
    return True
