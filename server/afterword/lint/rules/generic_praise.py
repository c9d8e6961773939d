"""generic-praise: praise that would fit any post and any company."""

from __future__ import annotations

from afterword.lint.phrases import rule, table

find = rule("generic-praise", "warn", "“{words}” would fit anybody: say what exactly.", table("generic_praise"))
