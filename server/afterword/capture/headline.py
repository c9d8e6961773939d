"""An ad that begins with its facts on one line, as messages do: "Cook — Adler, Wels", "Adler | Cook | Wels"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from afterword.capture import nearby
from afterword.capture.evidence import Evidence
from afterword.capture.firms import has_legal_form
from afterword.capture.job_words import looks_like_job
from afterword.capture.letters import UPPER
from afterword.capture.names import has_given_name, person
from afterword.capture.places import in_line, is_mode, is_place, names_town
from afterword.capture.words import is_label, pattern
from afterword.model import Stated
from afterword.page import Line

LINES = 60
LONGEST = 220
_MARKS = re.compile(r"[\*_#`~]{1,3}|[\U0001F000-\U0001FAFF\u2600-\u27BF\u2B50\uFE0F]+")
_BETWEEN = re.compile(rf"\s+[|•·—–@-]\s+|\s*[|•]\s*|\s+(?:at|bei|chez|bij|hos|presso)\s+(?=[{UPPER}])")
_SENTENCE = re.compile(rf"(?<=[\w)]{{2}})[.!]\s+(?=[{UPPER}]\w)|[.!]$")
_BEHIND = re.compile(r"\s*\(([^()]{2,80})\)$")
_TAGS = ("a", "button", "label", "option", "li")


@dataclass(frozen=True, slots=True)
class Headline:
    """What the line says; parts that it does not have are None."""

    title: str
    company: str | None = None
    location: str | None = None


def of(seen: Evidence) -> Headline | None:
    """Return the facts of the first line that has a job and an employer, where no heading names a job."""
    if "headline" not in seen.kept:
        headed = any(looks_like_job(heading.text) for heading in seen.headings[:12])
        seen.kept["headline"] = None if headed else next(_read(seen.lines[:LINES]), None)
    found: Headline | None = seen.kept["headline"]
    return found


def company(seen: Evidence) -> Iterator[Stated]:
    """Yield the employer that the line names."""
    found = of(seen)
    if found and found.company:
        yield Stated(value=found.company, source="text:headline", confidence=0.6)


def title(seen: Evidence) -> Iterator[Stated]:
    """Yield the job that the line names."""
    if found := of(seen):
        yield Stated(value=found.title, source="text:headline", confidence=0.68)


def location(seen: Evidence) -> Iterator[Stated]:
    """Yield the place that the line names."""
    found = of(seen)
    if found and found.location:
        yield Stated(value=found.location, source="text:headline", confidence=0.6)


def _read(lines: list[Line]) -> Iterator[Headline]:
    for line in lines:
        if len(line.text) > 4 * LONGEST or line.links or line.element.tag in _TAGS:
            continue
        text = _SENTENCE.split(_MARKS.sub("", line.text)[:LONGEST], maxsplit=1)[0].strip()
        parts = [part.strip(" ,;:") for part in _BETWEEN.split(text) if part.strip(" ,;:")]
        if 1 < len(parts) <= 8 and (found := _told(parts)):
            yield found


def _told(parts: list[str]) -> Headline | None:
    jobs = [part for part in parts if _is_job(part)]
    if len(jobs) != 1:
        return None
    rest = [part for part in parts if part != jobs[0] and not _is_fact(_apart(part)[0])]
    named = [part for part in rest if not _is_where(part)] or [part for part in rest if _apart(part)[1]]
    company, place = _apart(named[0]) if named else ("", None)
    place = place or next((part for part in rest if part not in named and _is_where(part)), None)
    if not place and len(parts) < 3 and not has_legal_form(company):
        return None
    somebody = person(company) == company and has_given_name(company)
    good = company[:1].isupper() and len(company.split()) <= 7 and not somebody
    return Headline(_role(jobs[0]), company, place) if good else None


def _is_job(part: str) -> bool:
    return looks_like_job(part) and len(part) <= 90 and not _is_where(part) and not is_label(part, "contract")


def _is_fact(part: str) -> bool:
    return nearby.is_other(part) or bool(re.search(r"https?://|^\d", part))


def _is_where(part: str) -> bool:
    return bool(in_line(part)) or is_mode(part.partition(" (")[0]) or names_town(part)


def _apart(part: str) -> tuple[str, str | None]:
    """Return company and place of "Adler, Wels" and "Adler (Wels, 3 days)"."""
    if found := _BEHIND.search(part):
        inside = (piece for piece in re.split(r"\s*[,;/]\s*", found[1]) if names_town(piece) or is_place(piece))
        return part[: found.start()], next(inside, None)
    head, comma, tail = part.rpartition(", ")
    return (head, tail) if comma and (names_town(tail) or is_place(tail)) else (part, None)


def _role(part: str) -> str:
    """Return the job without what calls for it before ("We're hiring a …")."""
    calls = list(pattern("hiring", "seeks", "apply_for").finditer(part))
    rest = part[calls[-1].end() :].strip(" :") if calls else part
    first, _, tail = rest.partition(" ")
    rest = tail if is_label(first, "article") and tail else rest
    return rest if len(rest) > 2 else part
