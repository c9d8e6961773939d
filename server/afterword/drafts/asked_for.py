"""What kind of answer an author asks for: something done, or what one would do."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

_START = r"(?:^|[,:] |¿)"
_DONE = {
    "en": rf"{_START}(?:[Ww]ho (?:else )?(?:has|have|did)\b|[Hh]as any(?:body|one)\b|[Hh]ave you (?:ever |also )?[a-z]+|[Ww]hat did [a-z ]+ teach\b|[Ww]hat (?:did|have) you (?:ever |finally )?(?!say\b|think\b|use\b|call\b)[a-z]+|[Ww]hat (?:has |finally |actually |ever )*worked\b)",
    "de": rf"{_START}(?:[Ww]er (?:von (?:euch|Ihnen) )?(?:hat|kennt)\b|[Hh]at (?:schon )?jemand\b|(?:[Hh]abt ihr|[Hh]aben Sie) schon\b)",
    "fr": rf"{_START}(?:[Qq]ui (?:d['’]entre vous |parmi vous )?(?:a|avait)\b|[Qq]uelqu['’]un (?:a|aurait)\b|[Aa]vez-vous déjà\b)",
    "es": rf"{_START}(?:[Qq]uién (?:de ustedes |de vosotros )?(?:ha|tiene)\b|[Aa]lguien (?:ha|tiene)\b|(?:[Hh]an|[Hh]abéis) [a-z]+do alguna vez\b)",
}
_CHOICE = re.compile(r"(?::|\b(?:preferís|prefieren|prefieres|rather)\b).* (?:or|oder|ou|o) ")
_WOULD = {
    "en": r"\bwould\b|\bshould\b",
    "de": r"\bwürde\w*\b|\bsollte\w*\b",
    "fr": r"\w(?:riez|rais|rait|raient|rions)\b",
    "es": r"\w(?:ría|rían|ríais|rías)\b",
}
_COUNTED = {
    "en": r"\b[Hh]ow (?:often|many|much|long)\b",
    "de": r"\b[Ww]ie (?:oft|viele?|lange)\b",
    "fr": r"\b[Cc]ombien\b|\bfréquence\b",
    "es": r"\b[Cc]uánt[oa]s?\b|\bfrecuencia\b",
}
_COUNT = re.compile(
    r"\d|\b(?:always|every|each|never|once|twice|two|three|four|five|six|ten|twenty|thirty|immer|jede\w*|nie|einmal|zweimal|zwei|drei|vier|fünf|zehn|dreißig"
    r"|toujours|chaque|jamais|deux|trois|quatre|cinq|dix|trente|siempre|cada|nunca|dos|tres|cuatro|cinco|diez|treinta)\b",
    re.IGNORECASE,
)


def kind_of(asked: str, language: str) -> str:
    """Return what is asked: a "count", a "choice", a thing "done", what one "would" do; nothing where it is open."""
    if _CHOICE.search(asked):
        return "choice"
    if re.search(_COUNTED[language], asked):
        return "count"
    if re.search(_DONE[language], asked):
        return "done"
    return "would" if re.search(_WOULD[language], asked, re.IGNORECASE) else ""


def counts(words: str) -> bool:
    """Say whether words tell how often or how much."""
    return bool(_COUNT.search(words))
