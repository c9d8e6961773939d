"""The texts of the shared components: the extension's own messages, in a language that the dashboard speaks."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from werkzeug.datastructures import LanguageAccept

# The dashboard's own texts are English: a page half in another language would be read out in the wrong voice.
SPOKEN = ("en",)


def language_for(wanted: LanguageAccept, spoken: Sequence[str] = SPOKEN) -> str:
    """Return the language of *spoken* that the browser wants most; the first one when it wants none of them."""
    return wanted.best_match(spoken) or spoken[0]


@cache
def messages(locales: Path, language: str) -> dict[str, str]:
    """Return a language's messages as key and text."""
    told = json.loads((locales / language / "messages.json").read_text("utf-8"))
    return {key: entry["message"] for key, entry in told.items()}
