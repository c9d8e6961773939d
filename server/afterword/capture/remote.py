"""Work that is done from anywhere: what the page itself calls it, which its data only map to "Remote"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
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
# "This is not a fully remote role"
_NOT = re.compile(
    r"\b(?:not|no|never|isn[’']t|aren[’']t|cannot|can[’']t|nicht|kein\w*|pas|ni|non|niet|geen|inte|ikke|nie|ne|ei|não|"
    r"if|falls|wenn|si|se|als|om|teams?|experience|erfahrung|expérience|experiencia|esperienza|customers?|clients?)\b",
    re.I,
)
_BEFORE_NOT = 40
_REMOTE = re.compile(r"\bremote\b", re.I)
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


def told(seen: Evidence, title: str | None) -> Iterator[Stated]:
    """Yield how a sentence or an item below the title says that all of the work is done from anywhere."""
    at = seen.line_of(title)
    for line in seen.lines_for(title)[: 2 * NEAR * 10] if at is not None else ():
        text = line.text[:1500]
        if said := _all_remote(text) if len(text) <= LONGEST else None:
            yield Stated(value=said, source="text:remote", confidence=0.5)
            return
        for found in _wholly().finditer(text):
            before = text[max(0, found.start() - _BEFORE_NOT) : found.start()].rpartition(". ")[2]
            if not _NOT.search(f"{before} {found[0]}"):
                named = _REMOTE.search(text) if found["place"] else None  # "live anywhere in the world: all is remote"
                said = named[0] if named else found["mode"] or found["place"] or found["way"]
                yield Stated(value=said[:1].upper() + said[1:], source="text:remote", confidence=0.5)
                return


def _all_remote(text: str) -> str | None:
    """Return an item that names nothing but such work, wholly or twice ("Work from home / Remote.")."""
    bare = text.rstrip(" .!")
    parts = re.split(r"\s*[/|·•]\s*|, ", bare)
    whole = len(parts) > 1 or bool(re.search(rf"(?<!\w)(?:{_listed('wholly')})(?!\w)", bare, re.I))
    return bare if whole and all(map(_is_remote, parts)) else None


@cache
def _wholly() -> re.Pattern[str]:
    """Return what finds "fully remote", "this is a remote role" and "live anywhere in the world"."""
    modes = "|".join(re.escape(mode) for mode in _by_length(filter(_is_remote, table("places")["modes"])))
    anywhere = "|".join(re.escape(name) for name in _by_length(table("places")["everywhere"]) if " " in name)
    return re.compile(
        rf"(?<!\w)(?:(?P<mode>(?:{_listed('wholly')})[ -]?(?:(?:en|in|à|im|op|på) )?(?:{modes}))|"
        rf"(?:{_listed('to_live')}) (?:from |von |vanuit )?(?P<place>{anywhere})|"
        rf"(?:{_listed('work_is')}) (?P<way>{modes}))(?!\w)",
        re.I,
    )


@cache
def _listed(kind: str) -> str:
    return "|".join(map(re.escape, _by_length(table("places")[kind])))


def _by_length(phrases: Iterable[str]) -> list[str]:
    return sorted(phrases, key=len, reverse=True)


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
