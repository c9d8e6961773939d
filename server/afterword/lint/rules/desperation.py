"""desperation: words that beg."""

from __future__ import annotations

from afterword.lint.phrases import rule, table

find = rule(
    "desperation",
    "warn",
    "“{words}” begs, and begging lowers what you offer: say what you bring.",
    table("desperation"),
)
