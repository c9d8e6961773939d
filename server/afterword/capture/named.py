"""The names of people in running text, with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.capture import names
from afterword.capture.contact import is_role_word
from afterword.capture.firms import is_organisation
from afterword.capture.words import words

_WORD = re.compile(r"[^\s,;:!?()\"“”„«»|•·*<>\[\]…]+|[,;:!?()|•·…]")


def in_text(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the names in running text with their places."""
    tokens = [_without_article(found) for found in _WORD.finditer(text)]
    at = 0
    while at < len(tokens):
        run = _run(tokens, at)
        longest = next((size for size in range(len(run), 1, -1) if _is_name(run[:size])), 0)
        if longest and _goes_on(run[longest:]):
            at += longest + 1
        elif longest:
            start, end = run[0][0], run[longest - 1][1]
            name = names.person(text[start:end].rstrip("."))
            if name:
                yield start + text[start:end].find(name), end, name
            at += longest
        else:
            at += 1


def _without_article(found: re.Match[str]) -> tuple[int, int, str]:
    """Return a word and its place without what French and Italian write together with it ("d'Enora")."""
    word, start = found[0], found.start()
    joined = word[:1] in "dlDL" and word[1:2] in ("'", "’") and word[2:3].isupper() and word[:1].islower()
    return (start + 2, found.end(), word[2:]) if joined else (start, found.end(), word)


def _goes_on(rest: list[tuple[int, int, str]]) -> bool:
    """Whether the next word makes it the name of an office ("Santa Clara County")."""
    following = rest[0][2].rstrip(".") if rest else ""
    office = following.casefold() in words("nobody") and not is_role_word(following)
    return following[:1].isupper() and (office or is_organisation(following))


def _run(tokens: list[tuple[int, int, str]], at: int) -> list[tuple[int, int, str]]:
    run = []
    for token in tokens[at : at + 6]:
        if not (token[2][0].isalpha() or token[2][0] in "'’") or token[2] in ",;:":
            break
        run.append(token)
        if token[2].endswith(".") and len(token[2]) > 4:
            break
    return run


def _is_name(run: list[tuple[int, int, str]]) -> bool:
    first, last = run[0][2], run[-1][2]
    if not (first[0].isupper() and last[0].isupper()) or any(
        "." in token[2][:-1] and len(token[2]) > 4 for token in run
    ):
        return False
    return names.person(" ".join(token[2] for token in run).rstrip(".")) is not None
