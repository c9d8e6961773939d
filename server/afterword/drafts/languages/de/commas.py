"""German: a relative clause that was typed without its comma."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.de.clauses import FINITE

_RELATIVE = re.compile(
    r"([A-ZÄÖÜ][\wäöüß-]+) (?P<clause>(?:der|die|das|den|dem|denen) (?:nicht|nie|noch|immer|keiner|niemand|man|er|wir|ich|jeder|schon|sonst|gerade|oft|selten|sowieso|dort|drin|hier|da)\b(?: [^\s,.;:?!]+){1,5})(?=[.,;:?!]|$)"
)
_SUBORDINATE = re.compile(
    r"\b(?:wenn|weil|dass|ob|als|wie|was|wo|wer|da|damit|bevor|obwohl|sobald|nachdem|bis)\b[^,;:]*$"
)


def relative(words: str) -> str:
    """Return "wegen einer Muffe die nicht drin steht" with its comma; what stands in a clause already stays."""

    def parted(match: re.Match[str]) -> str:
        last = match["clause"].split()[-1]
        if last not in FINITE or _SUBORDINATE.search(words[: match.start()].lower()):
            return match[0]
        return f"{match[1]}, {match['clause']}"

    return _RELATIVE.sub(parted, words)
