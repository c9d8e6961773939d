"""Spanish as a region speaks it: vos on the River Plate, vosotros in Spain; only for words that the frames use."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

_VOSEO = ("AR", "UY", "PY")
# What stands for tú in our own wording, and the verbs that are told of one reader.
_VOS = {
    "ti": "vos", "contigo": "con vos", "tienes": "tenés", "quieres": "querés", "puedes": "podés", "sabes": "sabés", "eres": "sos", "dime": "decime",
    "cuenta conmigo": "contá conmigo", "dale": "dale", "buscas": "buscás", "necesitas": "necesitás", "haces": "hacés", "prefieres": "preferís",
    "trabajas": "trabajás", "llevas": "llevás", "pesas": "pesás", "odias": "odiás", "pierdes": "perdés", "usas": "usás", "pides": "pedís",
    "esperas": "esperás", "revisas": "revisás", "tiras": "tirás", "vendes": "vendés", "cierras": "cerrás", "abres": "abrís", "mandas": "mandás",
    "guardas": "guardás", "pagas": "pagás", "compras": "comprás", "vas": "vas", "prefieras": "prefieras", "avísame": "avisame", "dices": "decís", "vosotros": "ustedes",
}  # fmt: skip
_TU = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(_VOS, key=len, reverse=True))})(?!\w)", re.IGNORECASE)
_QUOTED = re.compile(r"(«[^»]*»)")
# "Me contaste que venden …": they are the firm, whom one calls vosotros in Spain.
_THEY = {
    "venden": "vendéis", "tienen": "tenéis", "buscan": "buscáis", "necesitan": "necesitáis", "quieren": "queréis", "hacen": "hacéis",
    "usan": "usáis", "piden": "pedís", "pierden": "perdéis", "trabajan": "trabajáis", "llevan": "lleváis", "esperan": "esperáis",
    "pagan": "pagáis", "abren": "abrís", "cierran": "cerráis", "reciben": "recibís", "tiran": "tiráis", "van": "vais", "están": "estáis",
    "mandan": "mandáis", "guardan": "guardáis", "compran": "compráis", "revisan": "revisáis",
}  # fmt: skip
_YOU_TOLD = re.compile(
    rf"^(Me (?:quedé con lo que me )?(?:contaste|contabas|decías|dijiste)(?: que|:) (?:no |ya |siempre |aquí )?)({'|'.join(_THEY)})\b"
)


def spoken(words: str, region: str) -> str:
    """Return a sentence as *region* says it; what is quoted stays as it was said."""
    country = region.upper()[:2]
    if country in _VOSEO:
        parts = _QUOTED.split(words)
        return "".join(p if i % 2 else _TU.sub(_vos, p) for i, p in enumerate(parts))
    return _of_you(_YOU_TOLD.sub(lambda m: m[1] + _THEY[m[2]], words)) if country == "ES" else words


# "Me contaste que la uva les entra caliente": to the firm it is os.
_TOLD_OF = re.compile(r"^Me (?:quedé con lo que me )?(?:contaste|contabas|decías|dijiste)(?: que|:) ")
_TO_THEM = re.compile(r"\bles (?=[a-záéíóúñ]+(?:a|e|an|en|ó|aron|ieron|ía|ían|aba|aban)\b)")
_THEY_SPEND = re.compile(r"\bse ((?![^\W\d_]*(?:ie|ue))[a-zñ]{3,})an\b")
_PEOPLE = re.compile(r"\b(?:los|las|sus|muchos|muchas|algunos|algunas) [^\W\d_]+[oae]s\b")


def _of_you(words: str) -> str:
    """Return a sentence that they told with "os" for the firm, where no other people are named in it."""
    told = _TOLD_OF.match(words)
    first = re.split(r"(?<=[.!?]) ", words, maxsplit=1)[0]
    if not told or _PEOPLE.search(first) or not _TO_THEM.search(first):
        return words
    return _THEY_SPEND.sub(r"os \1áis", _TO_THEM.sub("os ", first)) + words[len(first) :]


def _vos(match: re.Match[str]) -> str:
    said = _VOS[match[0].lower()]
    return said[0].upper() + said[1:] if match[0][0].isupper() else said
