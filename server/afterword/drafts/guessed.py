"""What is only guessed: nothing beside a maybe, a question mark or an "I don't know" is told as news."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

_GUESS = re.compile(
    r"\?|\b(?:maybe|perhaps|prob|probs|probably|possibly|presumably|apparently|guess|guessing|suppose|supposing|assume|assuming|wonder|wondering|hope|hopefully|might|must have|could have|could be|not sure|unsure|no idea|no clue|who knows|idk|dunno|(?:don'?t|do not|didn'?t|doesn'?t) (?:know|say|tell)|either|sounds? like|seems?|as if"
    r"|vielleicht|evtl|eventuell|vllt|wohl|vermutlich|wahrscheinlich|möglicherweise|vermute|keine ahnung|weiß (?:ich )?nicht|weiss (?:ich )?nicht|hoffe|hoffentlich|ob|könnte|scheint|angeblich"
    r"|peut-être|peut etre|sans doute|probablement|sûrement|je suppose|j'imagine|aucune idée|(?:ne |n')?sais pas|j'espère|j'espere|semble|on dirait"
    r"|quizás?|tal vez|a lo mejor|igual fue|seguramente|probablemente|supongo|imagino|ni idea|no (?:lo )?sé|no se sabe|espero|parece)\b",
    re.IGNORECASE,
)
# That nothing of the kind was heard of.
_DENIED = re.compile(
    r"\b(?:no|not|never|without|any|kein\w*|nicht|ohne|pas|aucune?|sans|ning[uú]n\w*|sin|ni) (?:\w+ ){0,2}$",
    re.IGNORECASE,
)


def is_guess(words: str) -> bool:
    """Say whether *words* say of themselves that they are a guess, a hope or a question."""
    return bool(_GUESS.search(words))


def told(pattern: re.Pattern[str], sentence: str, after: str = "") -> bool:
    """Say whether a sentence tells something for certain; what comes right after it may take it back."""
    match = pattern.search(sentence)
    aside = after if len(after.split()) <= _AN_ASIDE else ""
    return bool(match and not is_guess(f"{sentence} {aside}") and not _DENIED.search(sentence[: match.start()]))


_AN_ASIDE = 6  # words of a sentence that is only about the one before: "no idea really"
