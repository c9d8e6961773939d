"""The people below "Meet the hiring team": a name, a degree of contact, a headline, for each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import unquote

from afterword.capture import names
from afterword.capture.contact import PROFILE, is_role, same_person
from afterword.capture.sections import closes
from afterword.capture.words import pattern
from afterword.model import PersonSeen
from afterword.page import Line

_STATUS = re.compile(
    r"^(?:[•·]\s*)?(?:1st|2nd|3rd\+?|\d[.ºe]?\+?)(?:\W|$)|^(?:message|job poster|follow|connect|"
    r"premium|verified)\b|degree connection|mutual connection",
    re.I,
)


def hiring_team(lines: Sequence[Line]) -> list[PersonSeen]:
    """Return the people below "Meet the hiring team": a name, a degree of contact, a headline, for each."""
    start = next(
        (at for at, line in enumerate(lines) if len(line.text) < 60 and pattern("team_words").search(line.text)), None
    )
    found: list[PersonSeen] = []
    for at in range(start + 1, min(len(lines), start + 25)) if start is not None else ():
        text = lines[at].text
        if closes(text) or len(text) > 300 or lines[at].element.tag in ("h1", "h2"):
            break
        profile = next((match[0] for link in lines[at].links if (match := PROFILE.search(_absolute(link)))), None)
        name = names.person(re.split(r"\s+[•·]\s+", text)[0], single=bool(profile))
        known = profile or (name and not found and _is_somebody(name, lines[at + 1 : at + 3]))
        if name and known and not any(same_person(name, one.name) for one in found):
            headline = next(
                (
                    line.text
                    for line in lines[at + 1 : at + 5]
                    if not _STATUS.search(line.text) and names.tidy(line.text) != name
                ),
                None,
            )
            found.append(
                PersonSeen(name=name, role=headline, kind="recruiter", profile_url=profile, source="label:hiring team")
            )
    return found


def _is_somebody(name: str, below: Sequence[Line]) -> bool:
    """Whether a name that leads to no profile is a person's: by a given name, a role or a degree of contact below."""
    told = any(is_role(line.text) or _STATUS.search(line.text) for line in below)
    return told or names.has_given_name(name)


def _absolute(link: str) -> str:
    return f"https://www.linkedin.com{link}" if link.startswith("/in/") else unquote(unquote(link))
