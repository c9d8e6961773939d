"""French: what they ask me to send, and that I do."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

_NP = r"(?P<np>(?:votre|vos|ton|ta|tes|mon|ma|mes|une?|la|le|les|l['’]|deux|trois) ?(?!nous\b|moi\b|vous\b)[^.?!;«»,]{3,70}?)"
_STOP = r"(?=\s*[.?!;,]|\s*$| et (?:me|nous|si|quand|dites|est|pouvez)\b| (?:avant|d['’]ici|pour|par|lors)\b)"
_VERB = r"(?:envoy(?:er|ez|iez)|transmett(?:re|ez)|faire (?:parvenir|passer)|fournir|adresser|joindre|apport(?:er|ez|iez)|amener|scanner|envoies?|apportes?)"
WANTED = (
    re.compile(
        rf"\b(?:(?:me|nous|m['’]|de|d['’]) ?)*{_VERB}(?:[- ](?:moi|nous))?(?: (?:aussi|également|par mail|svp))* {_NP}{_STOP}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:il (?:me|nous) (?:faudrait|faut|manque)|j['’]aurais besoin de|nous aurions besoin de|auraient besoin de|veut|voudrait|veulent|demande) (?:aussi |encore |voir )*{_NP}{_STOP}",
        re.IGNORECASE,
    ),
)
BRINGS = re.compile(r"apport|amen", re.IGNORECASE)
SENDS = re.compile(r"\b(?:envoi\w*|envoy\w*|transm\w*|scann?\w*|apport\w*|joins|mail|les deux)\b", re.IGNORECASE)
TODAY, TOMORROW = "aujourd'hui", "demain"
WHEN = re.compile(
    r"\b(?P<near>ce soir|aujourd['’]hui|demain(?: matin| soir)?)\b|\b(?P<day>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|\b(?P<week>cette semaine|ce week-end|la semaine prochaine)\b",
    re.IGNORECASE,
)


def of_mine(thing: str) -> str:
    """Return a thing that they call yours as mine."""
    thing = re.sub(r"(?<= )(?:vos|tes)\b", "mes", thing)
    first = thing.split(" ", 1)[1] if " " in thing else ""
    mine = {"vos": "mes", "tes": "mes", "ton": "mon", "ta": "ma", "mon": "mon", "ma": "ma", "mes": "mes"}
    owner = thing.split(" ", 1)[0].lower()
    if owner == "votre":
        return f"{'ma' if _hers(first) else 'mon'} {first}"
    return f"{mine[owner]} {first}" if owner in mine else thing


_HERS = re.compile(
    r"^(?:carte|lettre|copie|liste|photo|fiche|adresse|attestation|licence|disponibilité|pièce|réponse|autorisation|habilitation)\b",
    re.IGNORECASE,
)


def _hers(thing: str) -> bool:
    return bool(_HERS.match(thing)) and not re.match(r"[aeiouyéèêàh]", thing, re.IGNORECASE)


near = on_day = week = str.lower


def promise(thing: str, bring: bool, at: str, familiar: bool) -> str:
    """Return "Je vous envoie mon certificat ce soir"."""
    if bring:
        return f"J'apporterai {thing}"
    return f"Je {'t' if familiar else 'vous '}{chr(39) if familiar else ''}envoie {thing} {at}".strip()
