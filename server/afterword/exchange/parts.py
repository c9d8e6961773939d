"""The parts of a calendar file: events and zones as lists of properties, read one line at a time so that one bad line
spoils nothing (`icalendar` reads the lines)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

_FOLD = re.compile(r"\r?\n[ \t]")
_LINES = re.compile(r"\r\n|\r|\n")
MOST_LINES = 4000  # of one event; the rest is not looked at
LONGEST = 200_000  # characters of one line


class Property(NamedTuple):
    """One property: its parameters by upper-case name, and its value."""

    params: Mapping[str, str]
    value: str


class Part:
    """An event or a zone: its raw lines, taken apart on the first question."""

    def __init__(self, name: str, number: int, lines: Sequence[str]) -> None:
        self.name, self.number, self.lines = name, number, lines

    @cached_property
    def raw(self) -> str:
        """All lines as one text."""
        return "\n".join(self.lines)

    @cached_property
    def properties(self) -> dict[str, list[Property]]:
        """The properties of the part itself, not of the alarms within it."""
        found: dict[str, list[Property]] = {}
        depth = 0
        for line in self.lines[:MOST_LINES]:
            upper = line[:6].upper()
            if upper == "BEGIN:":
                depth += 1
            elif line[:4].upper() == "END:":
                depth -= 1
            elif not depth and (parsed := _parsed(line)):
                found.setdefault(parsed[0], []).append(parsed[1])
        return found

    def first(self, name: str) -> Property | None:
        """Return the first property of this name."""
        return next(iter(self.properties.get(name, ())), None)

    def text(self, name: str) -> str:
        """Return the value of the first property of this name, or ""."""
        found = self.first(name)
        return found.value.strip() if found else ""

    def inner(self, name: str) -> list[Part]:
        """Return the parts of this name within."""
        return [part for part in split("\n".join(self.lines)) if part.name == name]


class Calendar(NamedTuple):
    """A calendar file: its own properties, its zones by name, its events."""

    head: Part
    zones: Mapping[str, Part]
    events: Sequence[Part]


def calendar(text: str) -> Calendar:
    """Take a calendar file apart."""
    unfolded = _FOLD.sub("", text)
    events, zones, head = list[Part](), dict[str, Part](), list[str]()
    found = list(split(unfolded))
    for part in found:
        if part.name == "VEVENT":
            events.append(part)
        elif part.name == "VTIMEZONE" and len(zones) < 100:
            zones[part.text("TZID").strip('"')] = part
    inside = False
    for line in _LINES.split(unfolded[:LONGEST]):
        if line.upper().startswith(("BEGIN:VEVENT", "BEGIN:VTIMEZONE")):
            inside = True
        elif line.upper().startswith(("END:VEVENT", "END:VTIMEZONE")):
            inside = False
        elif not inside and not line.upper().startswith(("BEGIN:", "END:")):
            head.append(line)
    return Calendar(Part("VCALENDAR", 0, head), zones, events)


def split(text: str) -> Iterator[Part]:
    """Give the outermost events, zones and observances of a text; one that has no end ends with the text."""
    name, number, lines = "", 0, list[str]()
    for line in _LINES.split(text):
        upper = line[:40].strip().upper()
        if not name:
            if upper in ("BEGIN:VEVENT", "BEGIN:VTIMEZONE", "BEGIN:STANDARD", "BEGIN:DAYLIGHT"):
                name, lines, number = upper.removeprefix("BEGIN:"), [], number + 1
        elif upper == f"END:{name}":
            yield Part(name, number, lines)
            name = ""
        elif line.strip():
            lines.append(line[:LONGEST])
    if name:
        yield Part(name, number, lines)


def _parsed(line: str) -> tuple[str, Property] | None:
    from icalendar.parser import Contentline

    try:
        name, params, value = Contentline(line).parts()  # type: ignore[no-untyped-call]
    except (ValueError, IndexError):
        return _loosely(line)
    # A comma that should stand in quotes cuts a name in two: CN=Okafor, Ana.
    plain = {key.upper(): ", ".join(each) if isinstance(each, list) else str(each) for key, each in params.items()}
    return name.upper(), Property({key: value.strip() for key, value in plain.items()}, value)


def _loosely(line: str) -> tuple[str, Property] | None:
    """Read a line that breaks the grammar: its name and what stands behind the first colon."""
    name, colon, value = line.partition(":")
    bare = name.partition(";")[0].strip().upper()
    return (bare, Property({}, value)) if colon and bare.replace("-", "").isalnum() else None
