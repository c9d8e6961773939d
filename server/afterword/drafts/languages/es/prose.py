"""Spanish: typed points and answers as they stand in a letter: numbers in words, what I said, what I would have liked."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages import plain
from afterword.drafts.languages.es.points import GAP
from afterword.drafts.languages.grammar import clause, sentence
from afterword.drafts.tables import words_of

_NUMBERS = words_of("cero uno dos tres cuatro cinco seis siete ocho nueve diez")
spelled = plain.speller(
    _NUMBERS,
    measures=r"h|horas?|min|ms|mm|cm|km|kg|kw|euros?|pesos|grados|por|metros|litros|am|pm|de|y|o",
    named=r"del?|al?|entre|y|o|número|semana|sala|mesa|andén|línea|página|fase|nivel|aula|turno|planta|versión|las?|los|el|hacia|antes|desde|hasta|sobre|nave|calle|unos?",
)


def joined(one: str, other: str) -> str:
    """Return two deeds as one sentence: "Monté … y reduje …"."""
    first, second = clause(one), clause(other)
    past = all(re.match(r"[A-ZÁÉÍÓÚ][^\W\d_]*(?:é|í|uje|ice|use) ", said) for said in (first, second))
    if not past or re.search(r"[,;:]| y ", first + second):
        return ""
    return sentence(f"{first} {and_before(second)} {second[0].lower()}{second[1:]}")


def and_before(words: str) -> str:
    """Return y, or e before the sound of i."""
    return "e" if re.match(r"(?:i|hi(?!e))", words, re.IGNORECASE) else "y"


_SAID = re.compile(
    r"^(?:yo )?(?:le |les )?(?:dije|contesté|conteste|respondí|respondi|propuse|sugerí|sugeri)(?: ?: ?| )(?:(?:que|q) )?(?P<what>.+)$|^yo: ?(?P<me>.+)$",
    re.IGNORECASE,
)
_PROPOSED = re.compile(r"^(?:le |les )?(?:propuse|sugerí|sugeri) (?!que\b)", re.IGNORECASE)
_WOULD = re.compile(
    r"^(?:yo )?(?:(?:lo|la|los|las|les?) )?\w+(?:ría|ria|ríamos)\b|^(?:yo )?(?:(?:lo|la|los|las|les?|me) )?\w{3,}o\b(?! (?:es|son)\b)|^(?:yo|lo|la|los|las) \w+",
    re.IGNORECASE,
)
_FEW = 3
# What we did, wherever it was: "en la otra biblioteca pusimos …".
_DID = re.compile(r"\b(?:[^\W\d_]{2,}(?:imos|amos|íamos|ábamos)|pusimos|hicimos)\b(?<!vamos)(?<!estamos)")
# What I do (etiqueto), not what I did or would do.
_NOW = re.compile(r"(?:yo )?(?:(?:lo|la|los|las|les?|me) )?\w{3,}o\b", re.IGNORECASE)
_IF = re.compile(r"\w+r[ií]a(?:[ns]|mos|is)?\b", re.IGNORECASE)


def own(said: str, asked: str) -> str:
    """Return what a note says that I said, as a sentence, or nothing; *asked* is the question before it."""
    if _PROPOSED.match(said):
        return sentence(re.split(r"[,;] (?=(?:le|les|lo|la|ella|él|se)\b)", said)[0])
    match = _SAID.match(said)
    rest = (
        re.split(r"[,;] (?=(?:le|les|lo|ella|él|se|me) \w+(?:ó|aron|ieron)\b)", (match["what"] or match["me"]))[
            0
        ].strip()
        if match
        else ""
    )
    if not rest or GAP.search(rest) or rest.lower().startswith("lo de "):
        return ""
    if _WOULD.match(rest):
        return sentence(rest if asked or not _NOW.match(rest) else f"Como comenté, {rest[0].lower()}{rest[1:]}")
    if _DID.search(rest) and len(rest.split()) > _FEW:
        return sentence(f"Como comenté, {rest[0].lower()}{rest[1:]}" if not asked else rest)
    if not asked or len(rest.split()) <= _FEW:
        return ""
    return sentence(f"Mi propuesta: {rest[0].lower()}{rest[1:]}" if _IF.search(asked) else rest)


_COULD = re.compile(
    r"^(?P<it>(?:Lo|La|Los|Las) )?(?!Me\b|Le\b|Les\b)(?P<verb>[^\W\d_]+r|[^\W\d_]+)ía(?P<i> yo)?\b(?P<rest>[^.;:?!]*)\.$"
)
_AND_COULD = re.compile(r"(?P<joint>,? [ye] )(?P<verb>[^\W\d_]+r)ía\b")
_IRREGULAR = {
    "har": "hacer", "pondr": "poner", "dir": "decir", "tendr": "tener", "saldr": "salir", "vendr": "venir", "podr": "poder", "querr": "querer", "sabr": "saber",
    "habr": "haber", "propondr": "proponer", "mantendr": "mantener", "desharr": "deshacer", "valdr": "valer", "cabr": "caber", "repondr": "reponer",
}  # fmt: skip
_WISHES = frozenset(["gustar", "encantar", "querr", "prefer", "preferir", "ser", "estar"])


def _infinitive(stem: str) -> str:
    """Return the infinitive of a verb by what stands before -ía in its conditional."""
    return _IRREGULAR.get(stem) or (stem if re.search(r"[aeií]r$", stem) else "")


def wished(mine: str) -> str:
    """Return what I proposed as what somebody does: "empezar por etiquetar el cuadro", or nothing."""
    match = _COULD.match(mine)
    verb = _infinitive(match["verb"].lower()) if match else ""
    if not match or not verb or verb in _WISHES or match["it"]:
        return ""
    found = [_infinitive(m["verb"]) for m in _AND_COULD.finditer(match["rest"])]
    if not all(found):
        return ""
    return verb + _AND_COULD.sub(lambda m: f"{m['joint']}{_infinitive(m['verb'])}", match["rest"])
