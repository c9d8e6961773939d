"""What stays out of every message: family, health, pay, confidences, and words written in anger."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Iterable

from afterword import text
from afterword.model import Line

_OF_SOMEBODY = r"\b(?:her|his|my|'s|ihre?|seine?|meine?|sa|son|ses|ma|mon|mes|su|sus|mi|mis)\s+"
_KIN = (
    r"(?:wife|husband|spouse|daughters?|sons?|mum|mom|dad|mother|father|parents|grand\w+|girlfriend|boyfriend|fianc\w+"
    r"|baby|babies|toddler|twins|siblings?|brother|sister"
    r"|wedding(?! (?:cakes?|flowers|guests|parties|season|trade|customers|venue))"
    r"|family(?! (?:business|practice|medicine|doctor|owned|farm|law))"
    r"|tochter|töchter|sohn|söhne|frau|mann|mutter|vater|ehefrau|ehemann"
    r"|fille|fils|mari|femme|mère|père|famille|conjoint\w*|hij[oa]s?|esposa|marido|mujer|madre|padre|familia)\b"
)
_FAMILY = (
    # Spanish "su problema son …" is about nobody's son.
    r"(?!\b(?:sus?|mis?)\s+(?:\w+\s+)?sons?\b)"
    + _OF_SOMEBODY
    + r"(?:\w+\s+)?"
    + _KIN
    + (
        r"|\b(?:divorc|getting married|maternity leave|paternity leave|parental leave|elternzeit|mutterschutz"
        r"|scheidung|congé (?:maternité|parental)|baja (?:maternal|paternal))"
    )
)
_HEALTH = (
    r"\b(?:(?:is|was|am|'s|'m) pregnant|(?:her|my) pregnancy|(?:ist|war|bin) schwanger|(?:est|suis) enceinte"
    r"|(?:está|estoy) embarazada|burn-?out|depress(?:ed|ion)|chemo|miscarriage"
    r"|(?:her|his|my) (?:surgery|operation|illness|cancer|diagnosis|therapy|health|bad back|knee)"
    r"|(?:i|she|he)(?:'s| is| was|'m| am)? (?:ill|off sick|in hospital)\b"
    r"|sick leave|sick note|krankgeschrieben|krankschreibung|arrêt maladie|baja (?:médica|por enfermedad))"
)
_PAY = (
    r"\b(?:salar(?:y|ies|io|ios)|compensation|pay (?:range|band|expectation)|base pay|total comp|comp w(?:ith|/)"
    r"|comp (?:range|expectation|is|was|\d)|ote\b|day rate|gehalt\w*|lohn\b|rémunération|salaires?|sueldos?|retribución"
    r"|prétentions)"
)
_CONFIDENCE = (
    r"\b(?:in confidence|confidential\w*|off the record|between us|between you and me|don'?t (?:tell|repeat|share)"
    r"|not public|not (?:yet )?announced|under nda|nda\b|keep (?:it|this) (?:quiet|to (?:myself|yourself))|secret\b"
    r"|im vertrauen|vertraulich\w*|unter uns|nicht weitersagen|noch nicht (?:öffentlich|bekannt)"
    r"|confidentiel\w*|entre nous|ne pas (?:répéter|diffuser)|pas encore (?:public|annoncé)\w*"
    r"|en confianza|confidencial\w*|entre nosotros|entre tú y yo|no (?:contar|decir a nadie)|aún no es público)"
)
_ANGER = (
    r"\b(?:idiots?|morons?|stupid|dumb(?:ass)?|asshole\w*|arsehole\w*|jerks?|bitch\w*|bastards?|wank\w*|twat|prick"
    r"|fuck\w*|shit\w*|bullshit|crap\w*|hate (?:him|her|them|this|it)|i'?m (?:a )?(?:failure|loser|useless|worthless)"
    r"|need this job|desperate\w*|please please"
    r"|arschl\w*|idioten?|blöd\w*|scheiß\w*|scheiss\w*|wichser|depp\w*|vollpfosten"
    r"|conn(?:ard|asse)s?|merd\w*|abruti\w*|crétin\w*|débile\w*|putain"
    r"|gilipollas|imb[eé]cil\w*|mierda|capull\w*|cabr[oó]n\w*|puta\w*|estúpid\w*)\b"
)
_PRIVATE = re.compile(f"{_FAMILY}|{_HEALTH}|{_PAY}", re.IGNORECASE)
# Where pay is the trade itself, only what is about the candidate's own pay stays private.
_PAY_IS_THE_WORK = re.compile(
    r"\b(?:payroll|compensation|comp (?:and|&) ben\w*|total rewards|remuneration|wages?|lohn(?:buchhalt\w*|abrechn\w*|verrechn\w*)|gehaltsabrechn\w*|entgelt\w*"
    r"|(?:gestionnaire|responsable|technicienne?) (?:de )?paie|rémunération|nóminas?|retribuci\w+)\b",
    re.IGNORECASE,
)
_OWN_PAY = (
    r"\b(?:my|our|your|mein\w*|ihr\w*|mon|ma|mes|mi|mis) (?:\w+ )?(?:salar\w+|pay\b|comp\b|compensation|gehalt\w*|lohn|salaire|rémunération|sueldo|salario)"
    r"|\b(?:salary|pay|comp|compensation|gehalts?|salar\w*) ?(?:range|band|expect\w*|vorstellung\w*|spanne)|\b(?:salaire|rémunération|sueldo|salario) (?:souhait|propos|ofrec|pretend)\w*"
    r"|\bcomp w(?:ith|/)|\bote\b|\bprétentions|\b(?:role|job|position|stelle|poste|puesto) pays\b|\b(?:salary|gehalt|salaire|sueldo|salario)\b[^.]{0,30}\d"
)
_PRIVATE_AT_PAY = re.compile(f"{_FAMILY}|{_HEALTH}|{_OWN_PAY}", re.IGNORECASE)
_CONFIDENTIAL = re.compile(_CONFIDENCE, re.IGNORECASE)
_ANGRY = re.compile(_ANGER, re.IGNORECASE)
_ALIKE = 0.6


def is_private(words: str, work: str = "") -> bool:
    """Say whether *words* are about somebody's family, health or pay; *work* is the role, whose trade may be pay."""
    return bool((_PRIVATE_AT_PAY if _PAY_IS_THE_WORK.search(work) else _PRIVATE).search(words))


def is_confidential(words: str) -> bool:
    """Say whether *words* were told in confidence."""
    return bool(_CONFIDENTIAL.search(words))


def is_angry(words: str) -> bool:
    """Say whether *words* are an insult or despair, which nobody is glad to have sent."""
    return bool(_ANGRY.search(words))


def repeats(words: str, ticked: Iterable[Line], language: str | None = None) -> bool:
    """Say whether *words* tell what a private or confidential line tells."""
    said = set(text.stems(words, language))
    for line in ticked:
        told = set(text.stems(line.text, language))
        shared = len(said & told)
        if said <= told and text.rare(said, language):
            return True
        if shared >= 2 and shared >= _ALIKE * min(len(said), len(told)):
            return True
    return False


def unsendable(words: str, lines: Iterable[Line], language: str | None = None, work: str = "") -> bool:
    """Say whether *words* may not reach a draft."""
    ticked = [line for line in lines if line.private or line.confidential]
    return is_private(words, work) or is_confidential(words) or is_angry(words) or repeats(words, ticked, language)
