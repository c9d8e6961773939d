"""English: several questions in one message, each with its yes or no."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

YES, NO, TO = r"yes|yep|yeah|ok|fine", r"no|nope|not", r"to|for|on"
FIRST, SECOND = r"(?:the )?(?:first|1st)(?: (?:one|question))?", r"(?:the )?(?:second|2nd|other)(?: (?:one|question))?"
BOTH = r"both(?: of them)?|all(?: of (?:it|them))?|all three|everything"
VALID = re.compile(r"\b(?:current|valid|up[- ]to[- ]date|in date|live) ?", re.IGNORECASE)
MERE = re.compile(r"(?:certificat|licen[cs]|card|permit|qualif|driv|full|clean|own)\w*", re.IGNORECASE)
_HOLDS = re.compile(
    r"^(?:(?:whether|if) )?(?:(?:he|she|they|I|you) (?:still |also |already )?(?:holds?|has|have|owns?)(?: got)?|(?:do|have) (?:I|you)(?: (?:still|also|already))?(?: hold| have| own| got)) (?P<np>(?!to\b|been\b|ever\b|worked\b|done\b|used\b)[^,?]{2,60})$",
    re.IGNORECASE,
)
_IS_VALID = re.compile(
    r"^(?:(?:whether|if) )?(?:is )?(?:my|your|his|her|their) (?P<np>[\w' -]{2,40}?) (?:is )?(?:still )?(?P<adj>current|valid|up to date|in date)$",
    re.IGNORECASE,
)
_DOES = re.compile(
    r"^(?:(?:whether|if) )?(?:he|she|they|I|you) (?P<verb>can|could|would|will|is|am|are|drives?|speaks?|works?|lives?) (?P<rest>[^?]{3,100})$",
    re.IGNORECASE,
)
_MINE = re.compile(r"\b(?:his|her|their|your)\b(?= [a-z])", re.IGNORECASE)
_AS_I = {"could": "can", "will": "can", "is": "am", "are": "am"}
BOTH_TOLD = "yes to both: {0}, and {1}"
# Since when or how long it is mine; last where the clause says that it is valid.
SINCE = (
    (
        re.compile(r"(?P<mid>(?:on|in|with|under) [^,;.]{3,50}?) since (?P<when>(?:[A-Z][a-z]+ )?\d{4})\b"),
        "{told}; it has been {mid} since {when}",
        "{told}; it has been {mid} since {when}",
    ),
    (
        re.compile(r"\bsince (?P<when>(?:[A-Z][a-z]+ )?\d{4})\b"),
        "{lasting} since {when}",
        "{told}; I have had it since {when}",
    ),
    (
        re.compile(r"\bvalid (?:until|till|to) (?P<when>(?:[A-Z][a-z]+ )?\d{4})\b"),
        "{told}; it is valid until {when}",
        "{told}; it is valid until {when}",
    ),
)


def named(asked: str) -> str:
    """Return the thing that a question asks whether I hold."""
    match = _HOLDS.match(asked) or _IS_VALID.match(asked)
    return match["np"] if match else ""


def held(asked: str, yes: bool, sure: bool) -> str:
    """Return whether I hold it; what nobody said is valid (not *sure*) is only held."""
    if match := _IS_VALID.match(asked):
        if not sure:
            return ""
        return (
            f"my {match['np']} is {match['adj'].lower()}" if yes else f"my {match['np']} is not {match['adj']} just now"
        )
    match = _HOLDS.match(asked)
    if match is None:
        return ""
    np = _MINE.sub("my", re.sub(r"^any\b", "a", match["np"] if sure else VALID.sub("", match["np"])))
    np = re.sub(r"^an? (?=\w)", lambda m: "an " if np[m.end()] in "aeiou" else "a ", np)
    return f"I hold {np}" if yes else f"I don't hold {np}"


def done(asked: str, yes: bool) -> str:
    """Return whether I do what they ask: "he can start in May" is "I can start in May"."""
    match = _DOES.match(asked)
    if match is None:
        return ""
    verb = match["verb"].lower()
    verb, rest = _AS_I.get(verb, verb), _MINE.sub("my", match["rest"])
    if verb in ("can", "would", "am"):
        return f"I {verb}{'' if yes else ' not' if verb != 'can' else 'not'} {rest}"
    return f"I {verb.removesuffix('s')} {rest}" if yes else f"I don't {verb.removesuffix('s')} {rest}"


def sorry(told: str) -> str:
    """Return a no as it is told."""
    return f"unfortunately {told}"
