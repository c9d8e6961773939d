"""A question noted without who asked it, as a clause after "you asked": "how do I price it" becomes "how I price it"."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

_STARTS = {
    "en": r"(?:how|why|what|which|who|whom|where|when)\b",
    "de": r"(?:wie|warum|wieso|weshalb|womit|was|welche[nrsm]?|wer|wen|wem|wo|wann)\b",
    "fr": r"(?:comment|pourquoi|par quoi|par où|avec qui|combien|où|quand|quel(?:le)?s?)\b",
    "es": r"(?:por qué|cómo|como|qué|cuál(?:es)?|cuánt[oa]s?|cuándo|dónde|por dónde|a quién)\b",
}
_OF_ME = {
    "en": r"\b(?:I|I'd|I'm|my|me)\b",
    "de": r"\b(?:ich|mein\w*|mich|mir)\b",
    "fr": r"\b(?:je|moi|mon|ma|mes|me)\b|\b[jm]['’]",
    "es": r"\b(?:yo|mi|mis|me|\w{2,}(?:[^tm]o|ría))\b",
}
_MODAL = r"would|could|should|can|will|am|have"
_EN = re.compile(
    rf"^(?P<ask>\w+(?: [\w-]+){{0,4}}?) (?:(?P<do>do)|(?P<aux>{_MODAL})) (?P<who>I|you|we|they|anyone|anybody|someone|somebody|everyone|everybody|people)\b(?P<rest>.*)$"
)
_EN_TURNED = re.compile(
    r"^\w+(?: [\w-]+){0,3}? (?:do|does|did|am|is|are|was|were|can|could|would|will|should|has|have|shall)(?:n't)? (?:I|you|we|they|he|she|it|the|a|this|that|these|those|my|your|our|any(?:one|body)|every(?:one|body)|some(?:one|body)|people)\b"
)
_DE = re.compile(
    r"^(?P<ask>\w+(?: [\w-]+){0,2}?) (?P<aux>würde|sollte|soll|kann|könnte|muss|müsste|will|darf) (?P<who>ich|man)\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_DE_TURNED = re.compile(r"^\w+(?: [\w-]+){0,2}? \w+(?:e|t|st|en) (?:ich|du|Sie|wir|ihr|man)\b", re.IGNORECASE)
_FR = re.compile(r"^(?P<ask>[\w ]+?) (?P<verb>[\w'’]+)-je\b(?P<rest>.*)$", re.IGNORECASE)
_FR_TURNED = re.compile(r"\w-(?:t-)?(?:tu|il|elle|on|nous|vous|ils|elles)\b", re.IGNORECASE)


# "what scares her isn't the fog" tells, and asks nothing.
_WHAT_DOES_IT = re.compile(r"what (?:[a-z]+ )?[a-z]+s (?:her|him|them|us|you) ", re.IGNORECASE)


def is_question(said: str, language: str) -> bool:
    """Say whether words begin as a question and ask it of me, or have the word order of one."""
    if not re.match(_STARTS[language], said, re.IGNORECASE) or (language == "en" and _WHAT_DOES_IT.match(said)):
        return False
    turned = {"en": _EN_TURNED, "de": _DE_TURNED, "fr": _FR_TURNED}.get(language)
    return bool(
        (turned and turned.search(said)) or re.search(_OF_ME[language], said, re.IGNORECASE if language != "en" else 0)
    )


def inside(said: str, language: str) -> str:
    """Return a question with the word order it has inside a sentence, or nothing where that is not certain."""
    said = said.strip().rstrip("?.! ").strip()
    said = said[:1].lower() + said[1:]
    return {"en": _english, "de": _german, "fr": _french}.get(language, _as_it_is)(said)


def _english(said: str) -> str:
    if match := _EN.match(said):
        if match["who"] in ("they", "you") and (match["who"] == "they" or re.search(r"\byour?\b", match["rest"])):
            return ""
        who = "I" if match["who"] == "you" else match["who"]
        verb = f" {match['aux']}" if match["aux"] else ""
        said = f"{match['ask']} {who}{verb}{match['rest']}"
    return "" if _EN_TURNED.match(said) else said


def _german(said: str) -> str:
    if match := _DE.match(said):
        clause, comma, after = match["rest"].partition(",")
        said = f"{match['ask']} {match['who']}{clause} {match['aux'].lower()}{comma}{after}"
    return "" if _DE_TURNED.match(said) else said


def _french(said: str) -> str:
    said = re.sub(r" est-ce qu(?:e |['’])", " ", said)
    if match := _FR.match(said):
        joined = "j'" if re.match(r"[aeéèêiouyh]", match["verb"], re.IGNORECASE) else "je "
        said = f"{match['ask']} {joined}{match['verb']}{match['rest']}"
    return "" if _FR_TURNED.search(said) else said


def _as_it_is(said: str) -> str:
    return said
