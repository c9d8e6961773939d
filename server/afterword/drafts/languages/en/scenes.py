"""English: a scene of the visit: what I loved, what there was to drink, what happened around us."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.en.fragments import is_fragment
from afterword.drafts.languages.en.second_person import THIRD, from_singular, second_person
from afterword.drafts.sayable import NOT_WHOLE

_LONGEST = 13

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


# What somebody did for me on the day: showed me a thing, walked me through a place, let me try my hand.
_FOR_ME = re.compile(
    r"\b(?P<verb>showed|walked|talked|drove|took|put|chucked|threw|stuck|let|gave|lent) me (?:also )?(?P<rest>[^,;:.!?()\"“”]{4,70}?)(?=[,;:.!?()]|$| - | and (?:s?he|they|I|it|we|laughed|smiled|said|then|asked)\b| (?:so|but|because|which|then|when|n)\b)"
)
_DOING = {
    "showed": "showing me", "walked": "walking me", "talked": "talking me", "drove": "driving me", "took": "taking me", "put": "putting me",
    "chucked": "putting me", "threw": "putting me", "stuck": "putting me", "let": "letting me", "gave": "giving me", "lent": "lending me",
}  # fmt: skip
_WHOSE = r"(?:the|his|her|their)"
_REST = {
    "showed": rf"{_WHOSE} (?!door\b|round\b)[a-z]|how (?:the|his|her|their|s?he|they) [a-z]",
    "walked": rf"(?:all )?(?:through|round|around|along|down|up|out|over|across) (?:to )?{_WHOSE} ",
    "talked": rf"through {_WHOSE} ",
    "drove": rf"(?:round|around|through|out|up|over|along) (?:to )?(?:{_WHOSE}|all|every|\d+|two|three|four|a) ",
    "took": rf"(?:along|out) (?:in|on|to|with) (?:{_WHOSE}|an?) |(?:all )?(?:through|round|around|along|down|up|out|over|across|into|to) (?:to )?{_WHOSE} ",
    "put": rf"on {_WHOSE} [a-z]+ for {_WHOSE} |in {_WHOSE} (?:[a-z]+ )?(?:truck|van|car|cab|pickup|boat|ute|tractor|lorry|seat)$",
    "let": r"(?!know\b|down\b|off\b|in\b|out\b|go\b|wait|sit\b|talk\b|speak\b|finish\b|ramble|waffle|stew|be\b|have it\b|keep\b)[a-z]+ ",
    "gave": r"(?:a|the) (?:whole|full) (?:morning|afternoon|day|hour|evening)$|(?:(?:a|an|some|two|three|the|\d) )?[a-z ]{3,30} to (?:take home|try|taste|eat|plant)$",
    "lent": rf"(?:a|an|{_WHOSE}) [a-z]",
}
_NOT_SAID = re.compile(
    r"\b(?:me|my|I|him|it|them|that|this|those|lol|cv|resume|contract|salary|toilets?|loo)\b", re.IGNORECASE
)


# Where we went together from there: "and we went on a real boiler call".
_AND_WENT = re.compile(
    r"^ and we (?:all )?(?:went|drove|rode|rolled) (?:out )?(?P<to>(?:on|to) (?:an?|the) (?:[a-z-]+ ){0,2}[a-z-]+)(?=$|[,;:.!?()]| (?:at|in|on|near|by|and)\b)"
)
_BEST = re.compile(
    r"\b(?P<what>best (?:interview|conversation|talk|chat|hour|tour|morning|afternoon|visit)) (?:[Ii](?: have|'ve|ve)? )?(?P<ever>ever )?(?:had|been on|been to)(?P<since> in (?:years|months|ages|weeks|a long (?:time|while)))?\b"
)


# Where the talk went on: "yard office, then down to the boat with Ruth".
_ON_TO = re.compile(
    r"(?:^|, ?|\b(?:and|then) )(?:then |went |go )?(?P<way>down|out|up|over|across) (?P<to>to|into|onto) the (?P<what>[a-z-]+(?: [a-z-]+)?) (?:with|w/?) (?!(?:a|an|the|my|no|it)\b)[a-z]",
    re.IGNORECASE,
)


def _for_me(told: str) -> str:
    """Return what they did for me, as what one gives thanks for: "showing me the pans"."""
    if match := _ON_TO.search(told):
        return f"taking me {match['way']} {match['to']} the {match['what']}".lower()
    match = _FOR_ME.search(told)
    if not match or re.match(r"(?:I|nobody|no one)\b", told):
        return ""
    verb = match["verb"] if match["verb"] in _REST else "put"
    rest = re.sub(r"^((?:all )?)thru\b", r"\1through", match["rest"].strip())
    rest = re.sub(r" with (?:him|her|them)$", " with you", rest)
    if not re.match(_REST[verb], rest, re.IGNORECASE) or _NOT_SAID.search(rest) or len(rest.split()) > _LONGEST:
        return ""
    if re.match(r"how they\b", rest) and not THIRD.search(rest):
        return f"{_DOING[verb]} how you{rest.removeprefix('how they')}".replace(" their ", " your ")
    asked = second_person(f"they {match['verb']} {rest}") if not THIRD.search(rest) else from_singular(rest)
    said = (asked or "").removeprefix(f"you {match['verb']} ")
    went = _AND_WENT.match(told[match.end() :])
    along = f" and taking me along {went['to']}" if went else ""
    return f"{_DOING[match['verb']]} {said}{along}" if said and not NOT_WHOLE.search(said) else ""


def scene(told: str, after: str) -> dict[str, str]:
    """Return what a line and the one after it tell of a scene."""
    found: dict[str, str] = {}
    match = _AND_LOVED.match(told)
    what = match["what"] if match else told if _LOVED.match(after) else ""
    if what and is_fragment(what) and len(what.split()) > 1 and not re.search(r"\b(?:I|my|me|they|she|he)\b", what):
        found["scene"] = _the(what.strip(" !.,"))
    elif match := _LOVED_THE.search(told):
        found["scene"] = f"{'the' if match['whose'] == 'the' else 'your'} {match['what']}"
    if done := _for_me(told):
        found["shown_me"] = done
    if match := _BEST.search(told):
        found["best"] = f"the {match['what']} I have {match['ever'] or ''}had{match['since'] or ''}"
    if match := _TREAT.search(told):
        found["treat"] = f"the {match['what'].lower()}"
    if match := _EVENT.search(told):
        found["event"] = match["what"].lower()
    return found


def _the(what: str) -> str:
    what = re.sub(r"^(?:s?he|they) (?:has|have) ", "", what)
    return what if re.match(r"(?:the|your)\b", what) else "the " + re.sub(r"^(?:an?|his|her|their) ", "", what)
