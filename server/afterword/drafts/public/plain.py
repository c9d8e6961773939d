"""The person's words without the yes and the "me too" with which they took up somebody, the hyphen where it belongs."""

# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.whole import VERB

_YES = re.compile(
    r"^(?:yes|yeah|yep|sure|exactly|right|true|ja|genau|stimmt|klar|oui|exactement|tout à fait|sí|claro|exacto)"
    r"(?:[,.!:;]+ |, | — | - )",
    re.IGNORECASE,
)
# What agrees with something that was said there, and has no meaning here.
_TOO = re.compile(
    r"^(?:(?:I|we)(?:['’]d| would| do| did) (?:do )?(?:that|it|the same)(?: too| as well)?\b|same here\b|me too\b"
    r"|(?:das|dasselbe|so) (?:würd\w*|mach\w*|tu\w*) (?:ich|wir) (?:auch|genauso)\b|(?:geht|ging) (?:mir|uns) auch so\b"
    r"|(?:je|nous|on) (?:ferais|ferions|ferait|fais|faisons|fait) (?:pareil|de même|la même chose|ça aussi)\b"
    r"|(?:yo )?(?:haría|hago|haríamos|hacemos) (?:lo mismo|eso también)\b|(?:yo también|a mí también)\b)"
    r"[^.,;:!]*(?P<end>[.,;:!])? *",
    re.IGNORECASE,
)
_BUT = re.compile(r"^(?:but|and|aber|und|mais|et|pero|y) ", re.IGNORECASE)
_FEWEST = 4
_ACTS = rf"{VERB['en']}|\b(?:I|[Ww]e) [a-z]+|\b(?:wrote|ran|sat|stood|began|built|hung|gave|paid|read|put|set|told|brought|found|held|sent|chose)\b"
_HYPHEN = re.compile(r"\b([Pp]re|[Nn]on|[Ss]emi|[Aa]nti|[Mm]ulti) (?=[a-z]{4,})")  # no word by itself
_SCRAP = re.compile(r"(?:with|but|and|on|in|mit|aber|und|auf|im|avec|mais|et|con|pero|y|en)\b", re.IGNORECASE)
# Two sentences with a comma between them, where the first is whole.
_RUN_ON = re.compile(
    r"(?:^|(?<=[.!?] ))(?P<first>[^.!?;:]{15,}), (?P<next>(?:(?:it|that|they|this)(?: (?:is|was|were|are|took|takes|went|goes|has|had|made"
    r"|keeps|kept|came|got|saved|saves|costs?|works|worked)\b|['’]s\b)|(?:we|I) (?:did|do|had|have) (?:this|that|it)\b)[^.!?]*)"
)
_UNTIL = re.compile(
    r"\b(?:when|whenever|if|once|after|while|as|unless|although|though|since|until|where|wherever|who|which)\b",
    re.IGNORECASE,
)


def apart(words: str) -> str:
    """Return words with a full stop between two English sentences that only a comma parts."""
    match = _RUN_ON.search(words)
    if not match or _UNTIL.search(match["first"]) or not re.search(_ACTS, match["first"]):
        return words
    start = match.start("next")
    return f"{words[: start - 2]}. {words[start].upper()}{words[start + 1 :]}"


def plain(words: str) -> str:
    """Return words without a leading yes or "I'd do that too"; nothing where only a scrap is left."""
    words = _HYPHEN.sub(r"\1-", words)
    said = _YES.sub("", words)
    while said != (shorter := _YES.sub("", said)):
        said = shorter
    if said != words:
        said = _BUT.sub("", said)
    if agreed := _TOO.match(said):
        said = said[agreed.end() :]
        if len(said.split()) < _FEWEST or (agreed["end"] != "." and _SCRAP.match(said)):
            return ""
    return said[:1].upper() + said[1:]
