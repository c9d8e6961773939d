"""over-apology: sorry, twice and more."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.lint.phrases import hits, table
from afterword.lint.written import Written
from afterword.model import Finding

_WORDS = table("over_apology")


def find(written: Written) -> Iterator[Finding]:
    """Find apologies where there are two or more."""
    found = list(hits(written, _WORDS))
    if len(found) >= 2:
        for match in found:
            yield written.finding(
                "over-apology",
                "warn",
                match.span(),
                f"“{{words}}”: {len(found)} apologies in one message. Nobody was wronged: keep one at most.",
            )
