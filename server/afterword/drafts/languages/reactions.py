"""How they took my answer, read from one line: what German, French and Spanish share."""

from __future__ import annotations

import re
from collections.abc import Callable

Read = Callable[[str, bool, bool], tuple[str, str] | None]


def reader(
    begins: re.Pattern[str], read: Read, glad: re.Pattern[str], reserved: re.Pattern[str]
) -> Callable[[str, str, bool], tuple[str, str]]:
    """Return what reads a line that *begins* with the person ("who", "name", "colon"); their words count where glad."""

    def did(told: str, who: str, near: bool) -> tuple[str, str]:
        """Return the sort of a reaction and its main clause; nothing where the line tells of none."""
        said = told.strip().rstrip(".!").strip()
        first = begins.match(said)
        if not first or (first["name"] and first["name"].casefold().split()[-1] not in who.casefold().split()):
            return "", ""
        said = said[first.end() :]
        found = read(said, near, bool(first["colon"])) or read(said.partition(",")[0], near, False)
        if not found or found[0] != "did_say":
            return found or ("", "")
        return found if glad.search(found[1]) and not reserved.search(found[1]) else ("", "")

    return did
