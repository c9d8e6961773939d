"""What an employer's own site calls itself: its markup, its copyright line, and its sentences about itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from afterword.capture import own_words, rights, title_parts
from afterword.capture.data import table
from afterword.capture.evidence import Evidence
from afterword.capture.firms import company_key, has_legal_form, is_organisation
from afterword.capture.hosts import brand_of, host_of, is_vendor_name, own_domain
from afterword.capture.letters import UPPER
from afterword.capture.places import is_area
from afterword.capture.words import any_of, holds, is_label, words
from afterword.model import Stated
from afterword.page import Line

MOST_LINES = 600
_SHORT = 3
_WITHIN = "&|of|and|de|du|des|la|von|van|den|der|del|di|et|und|og|och|y|i"
_NAME = rf"([{UPPER}0-9][\w&'’.+-]*(?: (?:{_WITHIN})(?: the)?(?= [{UPPER}])| [{UPPER}0-9][\w&'’+-]*){{0,5}})"
_AT_INSTITUTION = re.compile(rf"\b(?:at|with|join|within|an der|am|à l['’]|en la|na) (?:the |der |dem )?{_NAME}")
# A name with the marks of companies behind it; which of them end no other names, `has_legal_form` knows.
_LEGAL = re.compile(
    rf"(?<![\w.-])((?:[{UPPER}][\w&'’.+-]* |& |und |and ){{0,4}}[{UPPER}][\w&'’.+-]*,? (?:(?:[gG]?GmbH|"
    r"AG|SE|KG|UG|AB|A/S|AS|ASA|ApS|Oyj?|OÜ|BV|"
    r"B\.V\.|NV|N\.V\.|Ltd|Limited|Inc|LLC|LLP|PLC|plc|Corp|SAS|SARL|SA|S\.A\.|SL|S\.L\.|S\.p\.A\.|S\.r\.l\.|Srl|s\.r\.o\.|a\.s\.|"
    r"sp\. z o\.o\.|Sp\. z o\.o\.|Lda|Kft|Zrt|SRL|A\.Ş|d\.o\.o)(?!\w)\.?)(?: & Co\.? ?(?:KGaA|KG|OHG))?)"
)


# What is said to be one of these is no employer.
_THING = r"(?:product|plus|must|bonus|town|city|village|language|tool)\b"
_ANY_THING = (
    r"(?:\w+ )?(?:pr[eé]|must|plus|pluspunt|voordeel|vereiste|ventaja|vantagem|requisito|fördel|merit|krav|must)\b"
)


@cache
def _says() -> tuple[re.Pattern[str], ...]:
    """Return the sentences in which employers name themselves: as a place to work at, and as who seeks somebody."""
    seeks = any_of("seeks")
    return (
        re.compile(
            rf"(?:^|[.!?–] )(?:At|Here at|Bei|Bei der|Chez|Bij|Hos|Ve společnosti|En|W|In) {_NAME}(?:, |"
            rf" (?:we|you|our|wir|nous|wij|vi)\b)",
            re.M,
        ),
        re.compile(
            rf"(?<!\w)(?=[CFHJLTWcfhjltw])"
            rf"(?:[Ff]ounding|[Jj]oining|[Ww]orking (?:at|for)|[Cc]areer (?:at|with)|[Jj]oin|[Tt]eam at|"
            rf"[Ww]elcome to|[Hh]eart of|[Ll]ife at) {_NAME}"
        ),
        re.compile(
            rf"(?:^|[.!?] )(?:(?![{UPPER}])[^\W\d_]{{1,14}} ){{0,2}}{_NAME}"
            rf"(?:, [^.!?\n]{{3,90}},| \([^()\n]{{2,30}}\))? "
            rf"(?:is (?:a|an|the|one of|growing|committed|proud)(?! (?:\w+ )?{_THING})|"
            rf"(?:is (?:een|d[eé]|h[eé]t)|es una?|è una?|è un['’]|é uma?|är ett?|är en)(?! {_ANY_THING})|"
            rf"was founded|ist ein|est une?|{seeks})(?!\w)",
            re.M,
        ),
    )


def names(seen: Evidence) -> Iterator[Stated]:
    """Yield what an employer's own site calls itself; a name that only the menu says needs the text's support."""
    for item in seen.items:
        if {"Organization", "Corporation", "LocalBusiness", "WebSite"} & set(
            map(str, [item.get("@type")])
        ) and isinstance(item.get("name"), str):
            yield Stated(value=item["name"], source=f"jsonld:{item['@type']}.name".lower(), confidence=0.55)
        publisher = item.get("publisher")
        if isinstance(publisher, dict) and isinstance(publisher.get("name"), str):
            yield Stated(value=publisher["name"], source="ld:publisher.name", confidence=0.6)
    if (site_name := seen.page.meta("og:site_name")) and not (is_vendor_name(site_name) or _is_host(site_name, seen)):
        yield Stated(value=title_parts.strip_company_words(site_name), source="meta:og:site_name", confidence=0.56)
    brand = brand_of(own_domain(seen.url) or "")
    if (author := seen.page.meta("author")) and len(brand) > _SHORT and company_key(author) == brand:
        yield Stated(
            value=author, source="meta:author", confidence=0.5
        )  # as the address is called, so no theme's maker
    yield from rights.holders(seen)


def _is_host(name: str, seen: Evidence) -> bool:
    """Whether a site is only called like its host below a domain ("careers.adler.example")."""
    host = host_of(seen.url)
    return name.casefold().removeprefix("www.") == host != own_domain(seen.url)


def written(seen: Evidence) -> Iterator[Stated]:
    """Yield the address of an employer's or an agency's own site, where its page calls it so ("adler.example")."""
    host = own_domain(seen.url)
    lines = seen.lines[:MOST_LINES] if host == host_of(seen.url) else []
    if host and any(line.text.rstrip(".").endswith(host) for line in lines):
        yield Stated(value=host, source="text:address", confidence=0.46)


def in_text(seen: Evidence, lines: Sequence[Line]) -> Iterator[Stated]:
    """Yield the employers whom sentences and headings name as such ("Adler is looking for …", "About Adler")."""
    text = "\n".join(line.text for line in lines)[:20_000]
    said = [[(_without_article(found[1]), found.end()) for found in sentence.finditer(text)] for sentence in _says()]
    counted = Counter(name for names in said for name, _ in names)
    places = {name for names in said[:2] for name, _ in names}  # "before founding Adler"
    # "Adler seeks a cook"
    seeking = {name for name, end in said[2] if holds(text[end : end + 90], "job_word")}
    titled = {word for text in (*seen.title_texts, *seen.heading_texts[:2]) for word in re.split(r"[\s,]+", text)}
    for name, times in counted.most_common(12):
        bare = re.sub(r"(?:['’]s|[.,])$", "", name) if name.split()[-1] not in titled else name
        known = has_legal_form(bare) or name in places | seeking or _in_address(bare, seen)
        once = times == 1 and seen.mentions(bare) < 2 and not known
        first = bare.split()[0].casefold()
        if first not in words("nobody") and not first.isdigit() and not title_parts.is_noise(bare):
            # Said once by the way it is only enough against the name of a site for ads.
            sure = 0.38 if once else 0.42 + 0.04 * times + 0.05 * (name in seeking)
            yield Stated(value=bare, source="text:sentence", confidence=min(0.6, sure))
    yield from _with_legal_form(text)
    yield from _institution(text)
    yield from own_words.candidates(lines, brand_of(own_domain(seen.url) or ""))
    for line in lines[:600]:
        if len(line.text) < 60 and (about := _about(line.text)) and seen.mentions(about) > 1:
            yield Stated(value=about, source="text:about", confidence=0.48)


def _institution(text: str) -> Iterator[Stated]:
    """Yield the first institution at which the text says that something is ("a scholar at the University of Wels")."""
    said = (re.split(r"['’]s?(?: |$)", name)[0] for name in _AT_INSTITUTION.findall(text[:6000]))
    if first := next((name for name in said if is_organisation(name) and len(name.split()) > 1), None):
        yield Stated(value=first, source="text:institution", confidence=0.42)


@cache
def _organisations() -> re.Pattern[str]:
    """Return what finds names that hold a word for institutions ("Ekby kommun", "Comune di Ala", "Tarn Council")."""
    kinds = "|".join(map(re.escape, sorted(table("names")["organisations"], key=len, reverse=True)))
    word = rf"[{UPPER}][\w&'’-]*"
    within = rf"(?: (?:{_WITHIN}))?"
    return re.compile(
        rf"(?<![\w-])(?:(?:{word} ){{1,3}}(?i:{kinds})(?!\w)(?:(?: (?:for|für|voor)){within} {word})?"
        rf"(?: (?:{_WITHIN}|a|e) [^\W\d_]{{3,}} (?i:{kinds})(?!\w))?(?:{within} {word}){{0,3}}|"
        rf"(?-i:(?=[{UPPER}]))(?i:{kinds}){within}(?: {word}){{1,3}})"
    )


def organisation(seen: Evidence, lines: Sequence[Line]) -> Iterator[Stated]:
    """Yield the institution that the text and the page's names speak of most."""
    text = "\n".join(line.text for line in lines)
    named = "\n".join([*seen.title_texts, *seen.heading_texts[:2], text[:8000]])
    found = Counter(_without_article(name) for name in _organisations().findall(named))
    of_others = (words("nobody") | words("in_place")) - table("names")["organisations"]
    ours = ((times, name) for name, times in found.most_common(8) if name.split()[0].casefold() not in of_others)
    usable = [(times, name) for times, name in ours if _is_named(name)]
    # "Institute of Physics, Wels University" is a part of the university.
    said = named.replace("\n", ", ")
    whole = [one for one in usable if not any(f"{one[1]}, {other}" in said for _, other in usable)]
    usable = whole if len(whole) < len(usable) else usable
    houses = [one for one in usable if one[1].split()[0].casefold() not in words("house_part")]
    usable = houses or usable  # "Department of Physics" is a part of one
    known = usable and (usable[0][0] > 1 or usable[0][1] in "\n".join(seen.title_texts))
    if known or len(usable) == 1:
        yield Stated(value=usable[0][1], source="text:organisation", confidence=min(0.52, 0.42 + 0.03 * usable[0][0]))


def _is_named(name: str) -> bool:
    """Whether an institution has a name, and is not only "our clinic", "Company Page" or "East Coast Region"."""
    tokens = name.split()
    if is_area(name) or is_label(name, "website"):
        return False
    rest = tokens[1:] if tokens[0].casefold() in words("lead_in") | words("article") else tokens
    return any(token[0].isupper() for token in rest)


def _in_address(name: str, seen: Evidence) -> bool:
    """Whether the page's host writes a name closely."""
    key = company_key(_without_article(name))
    return len(key) > 3 and key in re.sub(r"\W+", "", host_of(seen.url))


def _with_legal_form(text: str) -> Iterator[Stated]:
    """Yield the one company that the text names in full ("Die Grauwald AG fertigt …"); of several, none is sure."""
    found = Counter(name for whole in _LEGAL.findall(text) if not is_vendor_name(name := _without_article(whole)))
    named = [name for name, _ in found.most_common(3) if has_legal_form(name)]
    if len({company_key(name) for name in named}) == 1:
        yield Stated(value=named[0], source="text:legal", confidence=0.5)


def _without_article(name: str) -> str:
    first, _, rest = name.partition(" ")
    return rest if first.casefold() in table("names")["articles"] and rest else name


@cache
def _starts() -> tuple[str, ...]:
    return tuple(sorted((f"{start} " for start in words("about")), key=len, reverse=True))


def _about(text: str) -> str | None:
    """Return the company of a heading like "About ACME" or "Warum ACME?"."""
    folded = text.casefold()
    for start in _starts() if folded.startswith(_starts()) else ():
        if folded.startswith(start):
            rest = text[len(start) :].strip(" :?!–-")
            if rest[:1].isupper() and len(rest.split()) <= 5 and rest.split()[0].casefold() not in words("nobody"):
                return rest
    return None
