"""The name that an address spells closely, as the text of the page writes it ("Blue Heron" at blueheron.example)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from urllib.parse import unquote, urlsplit

from afterword.capture import firms, names, title_parts
from afterword.capture.evidence import Evidence
from afterword.capture.hosts import brand_of, host_of, is_system, is_vendor_name, own_domain
from afterword.capture.letters import UPPER, plain
from afterword.model import Stated

# What products put around their names in addresses ("getadler.example", "adlerhq.example").
_AROUND = re.compile(r"^(?:get|try|join|use|go|my|the|we|hello|meet)(?=\w{5})|(?<=\w{5})(?:hq|app|inc|online)$")
# What the names of pictures say besides the name in the picture.
_OF_PICTURE = re.compile(
    r"(?:logo(?:type|s)?|white|black|dark|light|colou?r(?:ed)?|header|footer|small|large|big|new|final|main|site|web|nav|"
    r"transparent|horizontal|vertical|icon|brand|img|image|full|rgb|weiss|blanc|blanco|bianco|x?\d+x?)$"
)
_MOST_PIECES = 4
_LOGOS = "header img[src], [class*=logo i] img[src], img[class*=logo i], img[id*=logo i], img[src*=logo i]"


def pictured(seen: Evidence) -> Iterator[Stated]:
    """Yield the name in the text after which the picture at the head of the page is called ("adler-mill-logo.svg")."""
    for image in seen.page.css(_LOGOS)[:3]:
        stem = unquote(image.attr("src") or "")[:300].rpartition("/")[2].partition(".")[0].casefold()
        pieces = [piece for piece in re.split(r"[^a-z0-9]+", stem) if piece]
        named = [piece for piece in pieces if not _OF_PICTURE.match(piece)]
        if 0 < len(named) < len(pieces) and len(named) <= _MOST_PIECES and not names.is_common("".join(named)):
            found = [Stated(value=one.value, source="markup:logo", confidence=0.46)
                     for one in candidates(seen, ["".join(named)], "markup:logo")]  # fmt: skip
            yield from found
            if found:
                return


def candidates(seen: Evidence, spelled: Iterable[str], source: str) -> Iterator[Stated]:
    """Yield the name in the text that an address writes closely ("Blue Heron" at jobs.blueheron.example)."""
    text = "\n".join([*seen.title_texts, seen.text[:30_000]])
    for brand in _written(spelled):
        closely = r"[ &.'’-]{0,3}".join(map(re.escape, brand))
        ends = rf"(?![\w@/-]|\.\w)(?: [{UPPER}][\w&]+){{0,2}}"
        spans = [one.span() for one in re.finditer(rf"(?<![\w@./-])(?i:{closely}){ends}", plain(text))]
        found = [text[start:end] for start, end in spans]
        named = Counter(name for name in found if name[0].isupper() and not name.isupper())
        named = named or Counter(_in_capitals(text, spans)) or _in_small_letters(found, brand)
        called = " ".join(seen.title_texts)
        if named:
            name = max(named, key=lambda name: (named[name], name in called, -len(name)))
            if named[name] == 1 and name not in called:  # the next word may be of a menu
                begun = re.match(rf"(?i:{closely})", plain(name))
                name = name[: begun.end()] if begun else name
            yield Stated(value=title_parts.strip_company_words(name), source=source, confidence=0.37)


def _in_capitals(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[str]:
    """Yield a name in capitals each time it stands within a line that is not ("At ADLER you bake")."""
    for start, end in spans:
        line = (
            text[text.rfind("\n", 0, start) + 1 : start] + text[end : (text.find("\n", end) + 1 or len(text) + 1) - 1]
        )
        if text[start:end].isupper() and any(map(str.islower, line)):
            yield text[start:end]


def _in_small_letters(found: list[str], brand: str) -> Counter[str]:
    """Count a name that its owner writes small ("die entero Klinik"), unless it may be any word."""
    small = [name.split()[0] for name in found if name[0].islower()]
    sure = not names.is_common(brand) or any(map(firms.is_organisation, found))
    return Counter(small) if len(small) > 1 and len(brand) > 5 and sure else Counter()


def brands(url: str) -> list[str]:
    """Return what an address says closely of an employer: its own domain's brand, or a tenant's name at a system."""
    host = host_of(url)
    stated = [brand_of(host), _AROUND.sub("", brand_of(host))] if own_domain(url) else []
    if is_system(host):
        path = urlsplit(url).path.strip("/").split("/")
        stated = [re.sub(r"^(?:careers|jobs|career)-", "", host.split(".")[0]), path[0]]
    return stated


def _written(spelled: Iterable[str]) -> Iterator[str]:
    """Yield the names as addresses write them, closely; short ones and those of boards and systems tell nothing."""
    for name in dict.fromkeys(spelled):
        brand = re.sub(r"[^a-z0-9]", "", name.casefold())
        if 4 <= len(brand) <= 40 and not is_vendor_name(brand):
            yield brand
