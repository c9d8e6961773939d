"""English: a scene of the visit: what I loved, what there was to drink, what happened around us."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.en.fragments import is_fragment

_LOVED = re.compile(
    r"^(?:i )?(?:really |so |absolutely )?loved (?:it|that|this)(?: (?:so much|a lot))?[!.]*$", re.IGNORECASE
)
_AND_LOVED = re.compile(
    r"^(?P<what>[^,;:.!]{8,70}?)[!,]? (?:and )?(?:i )?(?:really |so )?loved (?:it|that)[!.]*$", re.IGNORECASE
)
_LOVED_THE = re.compile(
    r"(?:^|\bI |\bi |[,;-] )loved (?P<whose>the|his|her|their|your) (?P<what>[a-z][a-z' -]{3,50}?)(?=[,;.!]|$)"
)
_TREAT = re.compile(
    r"\b(?:great|good|lovely|excellent|amazing|best|nice|brilliant|superb|fab) (?P<what>coffee|tea|soup|cake|biscuits|cookies|lunch|bread|scones|sandwich(?:es)?|hot chocolate|chai|pastries|pie)\b(?! (?:machine|shop|round|break))",
    re.IGNORECASE,
)
_EVENT = re.compile(r"\b(?P<what>fire drill|fire alarm|power cut|thunderstorm|snowstorm|hailstorm)\b", re.IGNORECASE)


def scene(told: str, after: str) -> dict[str, str]:
    """Return what a line and the one after it tell of a scene."""
    found: dict[str, str] = {}
    match = _AND_LOVED.match(told)
    what = match["what"] if match else told if _LOVED.match(after) else ""
    if what and is_fragment(what) and len(what.split()) > 1 and not re.search(r"\b(?:I|my|me|they|she|he)\b", what):
        found["scene"] = _the(what.strip(" !.,"))
    elif match := _LOVED_THE.search(told):
        found["scene"] = f"{'the' if match['whose'] == 'the' else 'your'} {match['what']}"
    if match := _TREAT.search(told):
        found["treat"] = f"the {match['what'].lower()}"
    if match := _EVENT.search(told):
        found["event"] = match["what"].lower()
    return found


def _the(what: str) -> str:
    what = re.sub(r"^(?:s?he|they) (?:has|have) ", "", what)
    return what if re.match(r"(?:the|your)\b", what) else "the " + re.sub(r"^(?:an?|his|her|their) ", "", what)
