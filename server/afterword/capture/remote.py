"""Work that is done from anywhere: what the page itself calls it, which its data only map to "Remote"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from afterword.capture import nearby
from afterword.capture.data import table
from afterword.capture.evidence import Evidence
from afterword.capture.places import is_mode, is_place, names_town
from afterword.capture.words import holds, is_label
from afterword.model import Stated
from afterword.page import Line

# Facts stand in the lines around a title, or in a list of their own beside the ad; a longer line is a sentence.
BEFORE, NEAR, BELOW, LONGEST = 3, 20, 400, 70
_CLOSE = 4
_HEAD = re.compile(r"[•·|,(–-]|\s/\s")


def shown(seen: Evidence, title: str | None) -> Iterator[Stated]:
    """Yield the words for remote work that stand beside the title, with what they are said to hold for."""
    at = seen.line_of(title)
    lines = seen.lines[max(0, at - BEFORE) : at + BELOW] if at is not None else []
    above = True
    for place, line in enumerate(lines):
        if len(line.text) > LONGEST:
            continue
        above = above and place < BEFORE + NEAR and not is_label(line.text, "section")
        if (above or _is_remote(line.text)) and (said := _said(lines, place)):
            whole = above and (said != line.text or not is_mode(said))
            yield Stated(value=said, source="text:remote", confidence=0.73 if whole else 0.4)
            return


def _said(lines: Sequence[Line], at: int) -> str | None:
    """Return the words for remote work in a line, with the region in the same line or the next one."""
    text = lines[at].text
    if _is_remote(text):
        below = lines[at + 1].text if at + 1 < len(lines) else ""
        if re.fullmatch(r"\([^()]{2,40}\)", below):
            return f"{text} {below}"
        return f"{text}, {below}" if len(below) < 40 and _is_region(below) else text
    facts = nearby.pieces(lines[at])
    others = [fact for fact in facts if not _is_remote(fact)]
    told = len(facts) > 1 and len(facts) - len(others) == 1 and not any(map(is_mode, others))
    first, *more = text.split(" · ")
    if more and at < BEFORE + _CLOSE and _is_remote(first.split(", ")[0]) and not any(map(_is_region, more)):
        return first  # "Remote, from anywhere · Some travel · $2,000"
    if told and all(map(nearby.is_other, others)):  # "Remote", "$2,000"
        return next(fact for fact in facts if fact not in others)
    head = _HEAD.search(text)
    rest = text[head.end() :].strip(" )") if head else ""
    if not head or not rest or not _is_remote(text[: head.start()].strip()):
        return None
    if all(is_label(part, "contract") or is_mode(part) for part in re.split(r"\s*[•·|,/]\s*", rest)):
        return text[: head.start()].strip()
    return None if holds(rest, "job_word") or (names_town(rest) and not is_place(rest)) else text


def _is_remote(text: str) -> bool:
    return is_mode(text) and any(stem in text.casefold() for stem in _stems())


def _is_region(text: str) -> bool:
    return text.casefold().strip("() ") in _everywhere() or is_place(text)


@cache
def _stems() -> frozenset[str]:
    return table("places")["remote_stems"]


@cache
def _everywhere() -> frozenset[str]:
    return frozenset(name.casefold() for name in table("places")["everywhere"])
