"""What went wrong at a house of the person's past is told without the name of the house."""

# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.public.reading import Reading

_SAINT = r"(?:St|Ste|Mt|Ft|Dr|Mrs?)\."
_N = rf"(?:{_SAINT} |(?!{_SAINT}))[A-ZÀ-Ý][\w'’&-]*"
_NAME = rf"{_N}(?: (?:(?:of|de|du|des|und|y|et|and|&) )?{_N}| & {_N})*"
# What harms a house that is named with it.
_HARM = re.compile(
    r"\b(?:infect\w*|contaminat\w*|salmonell\w*|listeri\w*|legionell\w*|outbreaks?|poison\w*|recall(?:ed|s)?|fraud\w*|theft|stole|stolen|embezzl\w*|lawsuits?|sued|breach(?:ed)?|insolven\w*|bankrupt\w*|laid off|layoffs?|died|deaths?|injur\w*|cockroach\w*"
    r"|Infektion\w*|Keime?n?|verkeimt\w*|Salmonellen|Listerien|Legionellen|Rückruf\w*|Betrug\w*|Diebstahl|gestohlen|verklagt|Datenpanne|insolvent|Insolvenz|entlassen|gestorben|verletzt\w*|Schimmel"
    r"|infections?|salmonelles?|légionelles?|rappel de lots?|fraudes?|volée?s?|procès|faillite|licenciements?|mortes?|blessée?s?|moisissures?"
    r"|infección|infecciones|contaminación|fraudes?|robos?|robaron|demanda judicial|quiebra|despidos?|murió|heridos?|moho)\b",
    re.IGNORECASE,
)
# Unless it grew less, which does a house credit, or was not there.
_LESS = re.compile(
    r"\b(?:from|von|de) \d\S* (?:\w+ ){0,3}(?:to|auf|à|a) \d|\b(?:no|zero|without|prevent\w*|avoid\w*|keine?n?|ohne|aucune?|sans|ningun[oa]?|sin|fewer|less|weniger|moins|menos)\b",
    re.IGNORECASE,
)
_ROWS = {
    "en": (
        (rf"(?P<b>^|[;:,.] )[Aa]t (?:the )?{_NAME},? (?=(?:I|we)\b)", "At another place "),
        (rf"(?P<b>^|[;:,.] )[Aa]t (?:the )?{_NAME},? (?=[a-z])", "With us "),
        (rf"(?P<b>(?<=\w)),? at (?:the )?{_NAME}(?=[,;:.]|$| (?:and|so|because|from|by|after|before|when|until|where)\b)", ""),
    ),
    "de": (
        (rf"(?P<b>^|[;:,.] )(?:[Bb]ei(?: uns)?(?: im| in der| bei)?|[Ii][nm](?: der)?) {_NAME} (?=[a-zäöüß]+ (?:wir|ich)\b)", "Anderswo "),
        (rf"(?P<b>^|[;:,.] )(?:[Bb]ei(?: uns)?(?: im| in der| bei)?|[Ii][nm](?: der)?) {_NAME} (?=[a-zäöüß])", "Bei uns "),
    ),
    "fr": (
        (rf"(?P<b>^|[;:,.] )(?:[Cc]hez|[ÀàA](?:u|ux)?(?: la)?) {_NAME} ?,? (?=(?:nous|je|on)\b|j['’])", "Ailleurs, "),
        (rf"(?P<b>^|[;:,.] )[Cc]hez {_NAME}(?= ?[,:] | (?:les?|la|une?|des|chaque) |  ?l['’])", "Chez nous"),
    ),
    "es": ((rf"(?P<b>^|[;:,.] )[Ee]n (?:el |la )?{_NAME},? (?=[a-zñá-ú])", "En otro sitio "),),
}  # fmt: skip


def discreet(words: str, reading: Reading) -> str:
    """Return words of the person's own without the name of the house, where they or the profile tell of harm there."""
    for pattern, instead in _ROWS[reading.language]:
        found = re.search(pattern, words)
        if found and _harms(words, found[0], reading):
            begun = found["b"]
            small = bool(instead and begun and begun[0] != ".")
            put = f"{instead[0].lower()}{instead[1:]}" if small else instead
            return f"{words[: found.start()]}{begun}{put}{words[found.end() :]}"
    return words


def _harms(words: str, place: str, reading: Reading) -> bool:
    """Say whether words tell of harm at a *place*, or a point of the profile does that tells the same of it."""
    situation = reading.occasion.situation
    names = re.findall(_N, place[1:].partition(" ")[2])
    mine = reading.telling(words) - reading.telling(" ".join(names))
    facts = situation.profile.facts if situation else ()
    told = [words, *(f.text for f in facts if any(n in f.text for n in names) and reading.telling(f.text) & mine)]
    return not _LESS.search(words) and any(_HARM.search(t) and not _LESS.search(t) for t in told)
