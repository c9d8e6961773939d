"""The group to which an employer belongs: an ad tells of it, and its name stands in the footer, but it seeks nobody."""

from __future__ import annotations

from afterword.capture.data import table
from afterword.capture.evidence import Evidence
from afterword.capture.words import pattern, words

# So many places of a name are looked at.
MOST = 12
_BEFORE = 48
_GROUPS = frozenset(
    ["group", "groupe", "gruppe", "gruppo", "grupo", "groep", "grupy", "skupiny", "koncernen", "konzern"]
)
# How much less sure the name of a group is; where no other is said it stays.
DOUBT = 0.14


def is_parent(name: str, seen: Evidence) -> bool:
    """Whether the ad calls its employer a part of the one that bears this name ("a division of …")."""
    text, bare = seen.text, name.rstrip(" .,")
    at = text.find(bare)
    for _ in range(MOST if len(bare) > 2 else 0):
        if at < 0:
            return False
        if _leads_up(text[max(0, at - _BEFORE) : at]):
            return True
        at = text.find(bare, at + 1)
    return False


def _leads_up(before: str) -> bool:
    """Whether a text ends with what stands before the name of a group, an article or "Group" between them."""
    tokens = before.casefold().replace("’", "'").split()
    for _ in range(4):
        last = " ".join(tokens[-4:])
        if any(last.endswith(found) for found in pattern("parent_of").findall(last)):
            return True
        if not tokens or tokens.pop() not in words("article") | table("names")["articles"] | _GROUPS:
            return False
    return False
