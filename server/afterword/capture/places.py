"""Whether a short text is a place: it names a country, a state, a well-known city, or "Remote"."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache
from itertools import pairwise

from afterword.capture.data import small_towns, table, towns
from afterword.capture.words import holds, is_label, pattern

_LONGEST_MODE = 50
_ABBREVIATION = 3
_GENDERS = frozenset("mwfdxhi")
_LABELS = ("company", "title", "location", "region", "date_posted", "employment_type", "job_id", "deadline", "contact")


def _names(kind: str) -> frozenset[str]:
    return table("places")[kind]


def _is_known(part: str) -> bool:
    return any(part in _names(kind) for kind in ("countries", "cities", "states"))


def _is_town(part: str) -> bool:
    return _is_known(part) or part in towns() or (part.isupper() and len(part) > 3 and part.title() in towns())


def is_place(text: str) -> bool:
    """Whether the text names a place that is well known, and little else."""
    return _names_place(text, _is_known)


def is_country(text: str) -> bool:
    """Whether the text is the name of a country."""
    return text in _names("countries")


def names_town(text: str) -> bool:
    """Whether the text names a town of any size: where a place may stand, for many are names of companies too."""
    return _names_place(text, _is_town)


# How Czech and Polish names of towns end behind "in", and in their base form: "v Brně" (Brno), "w Katowicach".
_LOCATIVE = re.compile(r"(?:ách|ích|ach|ech|iu|ie|ě|e|i|u)$")
_BASES = ("", "a", "o", "e", "y", "ice", "ce")
_SOFTENED = (
    ("z", "h"), ("ow", "ów"), ("n", "ń"), ("c", "k"), ("c", "t"), ("c", "ć"), ("dz", "da"), ("jc", "jec"),
    ("lc", "lec"),
)  # fmt: skip


# "в Мурманске", "у Львові", "в Одесі"; "στη Νάξο"
_CYRILLIC = re.compile(r"(?:ові|еві|єві|иві|ах|ях|е|и|і|у|ю|ї)$")
_CYRILLIC_BASES = ("", "ь", "а", "я", "ів", "їв", "иїв", "и", "ы", "і", "о", "й")
_GREEK = re.compile(r"[α-ωά-ώ]$")


def base_form(town: str) -> str:
    """Return the name of a town without its ending of place ("Olomouci" → "Olomouc"); any other as it is."""
    if names_town(town):
        return town
    if _GREEK.search(town):
        return f"{town}ς" if _is_town(f"{town}ς") else town
    if found := _CYRILLIC.search(town):
        stems = [town[: found.start()], town[:-1]]
        forms = (stem + base for stem in stems for base in _CYRILLIC_BASES)
        return next((form for form in forms if len(form) > 3 and _is_town(form)), town)
    if not (found := _LOCATIVE.search(town)):
        return town
    stem = town[: found.start()]
    softened = (stem[: -len(end)] + hard for end, hard in _SOFTENED if stem.endswith(end))
    forms = (one + base for one in (*softened, stem) for base in _BASES)
    return next((form for form in forms if len(form) > 3 and _is_town(form)), town)


def is_town(text: str) -> bool:
    """Whether the text is the name of a town however small, and no wider region ("customers in Europe")."""
    if text in _names("cities"):
        return True
    known = text in towns() or text in small_towns()
    return known and not any(text in _names(kind) for kind in ("countries", "states"))


def _names_place(text: str, is_known: Callable[[str], bool]) -> bool:
    if not 2 <= len(text) <= 110 or text.endswith((".", "!", "?", ":")) or "@" in text:
        return False
    parts = [part for part in re.split(r"\s*[,/;()|·•]\s*|\s+(?:or|and|oder|und|ou|et)\s+|\s+[-–—]\s+", text) if part]
    parts = parts[3:] if {*map(str.casefold, parts[:3])} <= _GENDERS and len(parts) > 3 else parts  # "m/w/d, Wels"
    bare = [
        re.sub(
            r"^(?:in|Greater|Gro(?:ß|ss)raum|Raum|Remote|Hybrid|On-?site)\b[\s:-]*(?:in\s+|from\s+)?|^\d{3,5}\s+|"
            r"\s+(?:Area|Metropolitan Area|HQ|Office|Gro(?:ß|ss)raum|und Umgebung|\d+|[A-Z]{2,3}(?: \d{4,5})?)$",
            "",
            part,
        )
        for part in parts
    ]
    if len(parts) > 1 and all(part.isupper() and len(part) <= 3 for part in parts):
        return False  # "CT, MRT" is no state
    known = sum(1 for part in bare if is_known(part) or _with_country(part, is_known))
    return known >= 1 and known * 3 >= len(parts) and all(len(part.split()) <= 5 for part in parts)


def _with_country(part: str, is_known: Callable[[str], bool]) -> bool:
    """Whether a part is a town with its country behind it ("Linz Austria")."""
    town, _, country = part.rpartition(" ")
    return bool(town) and country in _names("countries") and is_known(town)


@lru_cache(maxsize=4096)
def is_mode(text: str) -> bool:
    """Whether the text is only "Remote", "Hybrid", "100% remote" or the like."""
    folded = text.strip("() ").casefold()
    if not folded or len(folded) > _LONGEST_MODE:
        return False
    bare = " ".join(word for word in folded.split() if word not in _names("mode_adverbs"))
    return folded in _modes() or bare in _modes()


@cache
def _modes() -> frozenset[str]:
    return frozenset(mode.casefold() for mode in _names("modes"))


# "East Coast region"; "Region Holm" is an authority.
_AREA = re.compile(r"\w (?:region|territory|area)$", re.I)


def is_area(text: str) -> bool:
    """Whether the text is a part of a country by its last word ("East Coast region")."""
    return bool(_AREA.search(text))


# "Piraeus, Greece – Ref. TS-11"
_REFERENCE = re.compile(r"\s[–—-]\s(?:ref|req|job|id|nr|no)\b.{0,40}$", re.I)


def in_line(text: str) -> str | None:
    """Return the place that a short line beside a title names ("Data · Geneva · Hybrid" → "Geneva")."""
    if len(text) > 140:
        return None
    text = _REFERENCE.sub("", text)
    head, colon, tail = text.partition(": ")
    if colon and not re.search(r"[,·•|–-]", head):  # "Imprint: Adler GmbH, 4600 Wels"
        return in_line(tail) if any(is_label(head, kind) for kind in ("location", "region")) else None
    if is_place(text) and not re.search(r"[·•|]", text):
        return text
    parts = [part for part in re.split(r"\s*[·•|]\s*", text) if part]
    found = [part for part in parts if is_place(part) and not is_mode(part)]
    if not found:  # "Mill Street HQ · Hybrid": what stands before the mode is the place
        found = [before for before, after in pairwise(parts) if is_mode(after) and not is_mode(before)]
    return ", ".join(found) or beside_contract(parts)


_TOWN = re.compile(r"[^\W\d_][^\W\d_'’.-]*(?:[ -][^\W\d_][^\W\d_'’.-]*){0,3}")


def like_place(text: str) -> bool:
    """Whether a line has the form of a place, "Town, Region", and is nothing else that has it."""
    parts = [part.strip() for part in text.split(",")]
    if (
        not 2 <= len(parts) <= 3
        or len(text) > 60
        or not all(_TOWN.fullmatch(part) and part[0].isupper() for part in parts)
    ):
        return False
    if holds(text, "job_word"):
        return False
    return not any(is_label(part, "contract") or is_mode(part) or pattern("department").search(part) for part in parts)


def beside_contract(parts: list[str]) -> str | None:
    """Return the one part beside kinds of contract, which is the place ("Permanent, Full-time · Cuxhaven")."""
    others = [part for part in parts if not all(is_label(one, "contract") for one in re.split(r"\s*[,/]\s*", part))]
    rest = [part for part in others if not re.search(r"[€$£¥₹%\d]", part)]
    if len(rest) != 1 or len(others) == len(parts) or not 1 <= len(rest[0].split()) <= 4:
        return None
    place = rest[0]
    if holds(place, "job_word") or (place.isupper() and len(place) <= _ABBREVIATION):
        return None
    if any(is_label(place, kind) for kind in _LABELS):  # "Contract type" above "Permanent"
        return None
    named = place[0].isupper() and not any(letter.isdigit() for letter in place)
    return place if named and not is_mode(place) and not pattern("department").search(place) else None
