"""What of a message is usual courtesy: thanks for time, talk and tour, joy, wishes, the close."""

from __future__ import annotations

import re
from functools import lru_cache

from afterword import text as words_of
from afterword.lint import days
from afterword.lint.claims import generic
from afterword.lint.phrases import pattern, table

# "about the registrar post", "für die Stelle als Netzplaner": what the letter is about is no moment of it.
_ROLE = re.compile(
    r"\b(?:about|regarding|concerning|for|on) (?:the|your|an?) (?:[\w&'/-]+ ){0,4}?"
    r"(?:role|position|job|post|vacancy|opening)\b"
    r"|\b(?:für|zur?|über|um|bezüglich|wegen) (?:die |der |Ihre |eure )?(?:Stelle|Position)"
    r"(?: (?:als|des|der|im|in der) [\w-]+)?"
    r"|\b(?:pour|sur|concernant|au sujet d[eu]) (?:le |votre )?poste(?: d(?:e |'|u )[\w-]+)?"
    r"|\b(?:para|sobre|por) (?:el |su |vuestro )?(?:puesto|vacante)(?: de [\w-]+(?: de [\w-]+)?)?",
    re.IGNORECASE,
)
# Less than this, beside the courtesy, is no moment.
_LEAST = 2.0
# Up to this much an opening or a close that two messages share is their frame.
_FRAME = 3.5


@lru_cache(maxsize=4)
def _polite(language: str) -> frozenset[str]:
    """Return the words and stems of courtesy, and of the calendar."""
    told = table("courtesy").get(language, "").split()
    stems = {words_of.stem(w, language) for w in told}
    return frozenset(told) | stems | generic(language) | days.WEEKDAYS | days.MONTHS


def weights(words: tuple[str, ...] | list[str], language: str) -> dict[str, float]:
    """Return the stems that are more than grammar and generalities, each with its weight."""
    empty = generic(language)
    return {
        stem: 1.0 if words_of.rare([word], language) else 0.5
        for word in words
        if word not in words_of.STOP_WORDS[language]
        and word not in empty
        and (stem := words_of.stem(word, language)) not in empty
    }


def own_words(sentence: str, language: str) -> list[str]:
    """Return the words of a *sentence* that says something; where it thanks or wishes, those that are no courtesy."""
    words = words_of.words(sentence)
    if not pattern(table("courtesy_marks").get(language, "")).search(sentence):
        return words if sum(weights(words, language).values()) >= 1 else []
    left = _left(sentence, language)
    return left if sum(weights(left, language).values()) >= _LEAST else []


def is_frame(sentence: str, language: str) -> bool:
    """Say whether a *sentence* that two messages share, at their head or end, tells little."""
    return sum(weights(_left(sentence, language), language).values()) <= _FRAME


def _left(sentence: str, language: str) -> list[str]:
    """The words of *sentence* that are neither courtesy nor grammar nor the name of the role."""
    polite = _polite(language)
    return [
        w
        for w in words_of.words(_ROLE.sub(" ", sentence))
        if w not in polite and words_of.stem(w, language) not in polite and weights([w], language)
    ]
