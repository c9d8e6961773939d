"""German: the closed list of what may be mended in typed words."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages import plain
from afterword.drafts.tables import words_of

MONTHS = words_of("Januar Februar März April Mai Juni Juli August September Oktober November Dezember")
DAYS = words_of("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag")

MENDINGS = (
    *plain.rules(
        (r"\bjd\b\.?", "jemand"), (r"\bwg\.?(?= )", "wegen"), (r"\blt\.?(?= )", "laut"), (r"(?<=\d) ?Wo\b\.?", " Wochen"), (r"\bWo\.", "Woche"),
        (r"\bmtl\.?(?= )", "monatlich"), (r"\btgl\.?(?= )", "täglich"), (r"\bgg\.?(?= )", "gegen"), (r"\bv\.? ?a\.(?= )", "vor allem"),
        (r"\bu\.(?= )", "und"), (r"\bm\.(?= )", "mit"), (r"\bo\.(?= )", "oder"), (r"(?<=[^\W\d]) \+ (?=[^\W\d])", " und "),
        (r"\b[Hh]ab\b(?= (?:ich|von|ihm|ihr))", "habe"), (r"\b([Ii]ch) hab\b", r"\1 habe"), (r"\bnich\b", "nicht"), (r"\bn(?= (?:paar|bisschen))", "ein"),
        (r"\bMA\b", "Mitarbeitende"), (r"(?<=\d) ?Std\b\.?", " Stunden"), (r"(?<=\d) ?Min\b\.?", " Minuten"), (r"(?<=\d) ?J\.", " Jahre"),
    ),
    *((re.compile(rf"\b{name.lower()}\b"), name) for name in DAYS),
)  # fmt: skip
