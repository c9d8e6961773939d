"""The place in the names of a job and of its page: "Butiksassistent i Hobro", "Cook (Wels or remote)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.capture import titles
from afterword.capture.evidence import Evidence
from afterword.capture.firms import company_key
from afterword.capture.places import is_mode, names_town
from afterword.capture.spelled_place import NAME, prepositions
from afterword.model import Stated

_EITHER = re.compile(r"\s*[,/|]\s*| (?:or|oder|ou|of|o|eller|lub|nebo|és|und|and|et) ")


def in_title(title: str | None) -> Iterator[Stated]:
    """Yield the town with which the job's own title ends ("Butiksassistent i Hobro")."""
    found = re.search(rf"\s(?:{prepositions()}) ({NAME}(?: - [A-Z]{{2}}| \(\d{{2,3}}\))?)$", title or "")
    behind = re.search(r"\(([^()]{3,40})\)$", title or "")
    first = _EITHER.split(behind[1])[0] if behind else ""
    if behind and (is_mode(first) or names_town(first)):  # "Baker (remote, EU)", "Cook (Wels or remote)"
        yield Stated(value=behind[1], source="heading:title", confidence=0.4)
    dashed = re.search(rf"\w [–—-] ({NAME})$", title or "")
    if dashed and names_town(dashed[1]) and not is_mode(dashed[1]):  # "Cook – Wels"
        yield Stated(value=dashed[1], source="heading:title", confidence=0.42)
    if found and names_town(re.sub(r" - ..$| \(\d+\)$", "", found[1])) and not is_mode(found[1]):
        yield Stated(value=found[1], source="heading:title", confidence=0.44)


def in_titles(seen: Evidence, title: str | None, company: str | None) -> Iterator[Stated]:
    """Yield the part of the page's own name that is a town ("Java Developer - Adler - Pune (8-12 yrs)")."""
    for text in seen.title_texts if title else ():
        for part in titles.beside(text, title or ""):
            bare = re.sub(r"\s*\(.{1,30}\)$", "", part)
            if names_town(bare) and (not company or company_key(bare) != company_key(company)):
                yield Stated(value=bare, source="title", confidence=0.5)
