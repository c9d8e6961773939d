"""The owner in the line of rights at a page's end: "© 2026 Adler Mill", "Adler Mill © 2020 Wszelkie prawa …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.capture.evidence import Evidence
from afterword.capture.firms import company_key, has_legal_form
from afterword.capture.hosts import host_of, is_vendor_name
from afterword.capture.words import pattern
from afterword.model import Stated

LINES = 60
# A sign or a word, and the years and small words behind it.
_SIGN = re.compile(r"(?:©|\(c\)|copyright|&copy;)[\s:]*(?:©|\(c\)|since|by|[\d\s,–-]|all rights reserved)*\s*", re.I)
_END = re.compile(r"[|·•©\n]")
_AFTER = re.compile(
    r"\s*(?:®|[.,]?\s*(?<![^\W\d_])(?:all rights? reserved|alle rechte vorbehalten|tous droits réservés|všechna práva|"
    r"tutti i diritti|todos os direitos|todos los derechos|alle rechten|alla rättigheter|alle rettigheder|"
    r"alle rettigheter|wszelkie prawa|všetky práva|minden jog|toate drepturile|tüm hakları|sva prava|все права|"
    r"усі права|"
    r"\d{4}|powered by|priva|datenschutz|impressum|imprint|"
    r"terms|cookie|agb\b|mentions|legal\b|sitemap|contact\b|"
    r"kontakt\b|design|website by|vilkår|ochrana|aviso|informativa)|"
    r"(?<!\bCo)(?<!\bspol)(?<!\b\w)(?<!\bsp)\.\s|[–|]\s|\s-\s).*$",
    re.I,
)
_EDGES = " .,-–®™|"
_YEARS = "0123456789 ,–-"
_LONGEST = 70
_LINE = 400
# A name before the sign is short; longer text there is another line's.
_MOST_BEFORE = 6


def holders(seen: Evidence) -> Iterator[Stated]:
    """Yield whose the page says to be: behind the sign, or before it where what is behind it is no name."""
    for line in seen.lines[-LINES:]:
        sign = _SIGN.search(line.text) if len(line.text) <= _LINE else None
        if not sign:
            continue
        behind = _AFTER.sub("", _END.split(line.text[sign.end() :], maxsplit=1)[0][:_LONGEST]).strip(_EDGES)
        before = _END.split(line.text[: sign.start()])[-1].rstrip(_YEARS).strip(_EDGES)
        names = [behind, *([before] if len(before.split()) <= _MOST_BEFORE else [])]
        named = [name for name in names if _may_name(name, line.text, seen)]
        if named:
            yield Stated(value=named[0], source="text:copyright", confidence=0.5)


def _may_name(name: str, line: str, seen: Evidence) -> bool:
    if len(name) < 2 or is_vendor_name(name) or pattern("generic").fullmatch(name) or not any(map(str.isalpha, name)):
        return False
    return not _is_phrase(name) or has_legal_form(name) or _is_known(name, line, seen)


def _is_phrase(text: str) -> bool:
    """Whether a text is written as a phrase is: its first word alone has a capital ("Všetky práva vyhradené")."""
    _first, *rest = (word for word in text.split() if word[0].isalpha())
    return bool(rest) and all(word[0].islower() for word in rest)


def _is_known(name: str, line: str, seen: Evidence) -> bool:
    """Whether the page has a name elsewhere too, or its address spells it."""
    told = any(name in text for text in seen.title_texts) or company_key(name) in re.sub(r"\W+", "", host_of(seen.url))
    return told or seen.mentions(name) > line.count(name)
