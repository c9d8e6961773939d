"""ai-ism: words and turns that readers take for a machine's.

The words are those whose use jumped with language models (Kobak et al. 2025, Science Advances: "excess vocabulary").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.lint.phrases import pattern, table
from afterword.lint.written import Span, Written
from afterword.model import Finding, Tier

_WORDS = table("ai_ism")
_DASH = re.compile(r"[^\W_][ ]?—[ ]?[^\W_]|\w [–—] \w")
_THREE = {
    "en": re.compile(r"\b[a-z]+(?:ive|ed|ing|ic|ful|ous|al|ant|ent|able|ible|ary|y), [a-z]+(?:ive|ed|ing|ic|ful"
    r"|ous|al|ant|ent|able|ible|ary|y),? and [a-z]+(?:ive|ed|ing|ic|ful|ous|al|ant|ent|able|ible|ary)\b(?= [a-z])"),
    "de": re.compile(r"\b[a-zäöü]+(?:ive|isch|ig|lich|end|iert|voll|reich|sam)e[nrsm]?, [a-zäöü]+(?:iv|isch|ig"
    r"|lich|end|iert|voll|reich|sam)e[nrsm]? und [a-zäöü]+(?:iv|isch|ig|lich|end|iert|voll|reich"
    r"|sam)e[nrsm]?\b(?= [A-ZÄÖÜ])"),
}  # fmt: skip
_CURE = {
    "leverage": "use", "leveraged": "used", "leveraging": "using", "leverages": "uses", "utilize": "use",
    "utilise": "use", "utilizing": "using", "utilising": "using",
    "utilized": "used", "utilised": "used", "delve into": "look into", "delving into": "looking "
    "into", "facilitate": "help", "streamline": "simplify", "showcase": "show",
    "seamlessly": "smoothly", "seamless": "smooth", "robust": "solid", "foster": "encourage", "myriad": "many",
    "plethora": "many", "pivotal": "important",
    "paramount": "important", "cutting-edge": "new", "elevate": "raise", "garnered": "got", "spearheaded": "led",
    "harness": "use", "circle back": "come back",
}  # fmt: skip


def find(written: Written) -> Iterator[Finding]:
    """Find them all: one alone is a hint, since people use these words too; two together are a warning."""
    found = [(span, weight) for span, weight in _spans(written) if not written.is_habit(written.plain[slice(*span)])]
    tier: Tier = "warn" if sum(weight for _, weight in found) >= 2 else "hint"
    for span, _ in found:
        cure = _CURE.get(written.plain[slice(*span)].casefold())
        yield written.finding(
            "ai-ism", tier, span, "“{words}”: readers take this for a machine. A plainer word is yours.", fix=cure
        )


def _spans(written: Written) -> Iterator[tuple[Span, int]]:
    for weight, lines in _weighed(_WORDS.get(written.language, "")).items():
        for match in pattern(lines).finditer(written.plain):
            yield match.span(), weight + _more(match.group())
    dashes = [m.span() for m in _DASH.finditer(written.plain, *written.body)]
    if len(dashes) >= 2 and len(dashes) * 120 >= 2 * len(written.words):
        yield (dashes[0][0], dashes[-1][1]), 1
    three = _THREE.get(written.language)
    for match in three.finditer(written.plain) if three else ():
        yield match.span(), 1


def _more(words: str) -> int:
    """A turn with two such words in it counts for both: "aligns seamlessly"."""
    return int(
        bool(
            re.search(
                r"(?:align|resonat|impress|inspir)\w* (?:\w+ )?(?:seamless|deep|perfect|strong)\w*",
                words,
                re.IGNORECASE,
            )
        )
    )


def _weighed(lines: str) -> dict[int, str]:
    found: dict[int, list[str]] = {}
    for line in lines.splitlines():
        weight, bar, rest = line.partition("|")
        heavy = bool(bar) and weight.isdigit()
        found.setdefault(int(weight) if heavy else 1, []).append(rest if heavy else line)
    return {weight: "\n".join(choices) for weight, choices in found.items()}
