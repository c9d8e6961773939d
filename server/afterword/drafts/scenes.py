"""A scene of the visit that may be greeted in one short clause: what I loved to see, the coffee, the fire drill."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import ModuleType

from afterword.drafts import private
from afterword.drafts.languages import grammar as g
from afterword.drafts.sayable import RAW, Row, fact_of
from afterword.model import Line

MOST = 14
# By what something was shown is nothing against them.
_SHOWN_ON = re.compile(r"\b(?:phone|watch|old)\b")


def scenes(lines: list[tuple[Line, str]], words: ModuleType) -> Iterator[Row]:
    """Yield scene, treat and event, one of each, from lines that everybody may hear of."""
    found: set[str] = set()
    after_each = [told for _, told in lines[1:]] + [""]
    for (line, t), after in zip(lines, after_each, strict=False):
        if private.is_private(t) or private.is_angry(t):
            continue
        for name, said in words.scene(t.strip(), after.strip()).items():
            heard = _SHOWN_ON.sub("", said) if name == "shown_me" else said
            fine = len(said.split()) <= MOST and not RAW.search(said) and not words.NOT_BACK.search(heard)
            if fine and name not in found:
                found.add(name)
                yield name, g.clause(said), fact_of(line)
