"""French: who asks and who answers, in what is typed about a message that came."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

REPORTS = re.compile(
    r"^(?:[\w'’.]+\W+){0,4}?(?:[ée]crit|demande\w*|mail|e-?mail|courriel|message|dit|veut|veulent|voudrait|souhaite\w*|r[ée]pond|appelle|propose\w*)\b",
    re.IGNORECASE,
)
ASKS = re.compile(r"\b(?:demande\w*|savoir)(?: (?:si|s['’](?=il))\b)?:? ", re.IGNORECASE)
ANSWERS = re.compile(r"[,;:–-] (?=(?:oui|non|ok|d'accord)\b)", re.IGNORECASE)
MINE = re.compile(
    r"^(?:et |mais )?(?:je|j['’]\w|mon|ma|mes|oui|non|ok|d['’]accord|dispo\w*|à partir|dès|libre)\b|\b(?:pour|chez) moi\b|\bme (?:va|convient|arrange)\b|^[\w ]{3,20} (?:impossible|ok|possible)\b|\bpas de \w+$",
    re.IGNORECASE,
)
THIRD = re.compile(
    r"\b(?:elle|il|ils|elles|lui|leur|demande\w*|veut|propose\w*|vous|votre|tu|ton|Mme|Monsieur|Madame)\b",
    re.IGNORECASE,
)
JOIN = re.compile(
    r",? (?:et|aussi)(?: aussi)? (?=(?:comment|combien|quand|quels?|quelles?|si|s['’]ils?|pouvez|peux|avez|as|êtes|es|à partir|dès quand|où|depuis)\b)",
    re.IGNORECASE,
)
LET_KNOW = re.compile(
    r"\b(?:dites|indiquez|précisez|dis)[- ](?:moi|nous) (?:aussi )?(?P<q>(?:quand|quelle?s?|comment|si|votre|vos|ta|ton)\b[^.?!;]{3,80})",
    re.IGNORECASE,
)
YES = re.compile(
    r"\b(?:oui|ok|d['’]accord|je peux|préfère|ça me va|ça va|convient|parfait|je viens|je viendrai)\b", re.IGNORECASE
)
NO = re.compile(r"\b(?:non|peux pas|pas possible|impossible|pas dispo\w*|pas libre)\b", re.IGNORECASE)
OF_ME = re.compile(r"\bje\b|\bj['’]|\b(?:mon|ma|mes)\b", re.IGNORECASE)
START = re.compile(r"\b(?:commenc\w*|d[ée]but\w*|disponible|dispo|arriv\w*|prise de poste)\b", re.IGNORECASE)
TOPIC = re.compile(r"\b(?:votre|ton|ta|mon|ma|tes|vos|mes) ([\wéèêàçôîû'-]+)", re.IGNORECASE)


BRING = re.compile(
    r"\b(?:apporte[rz]?|avec|montre[rz]?(?:-nous)?) (?:vos|tes) ([\w'’-]+(?: (?:de|d['’]) ?[\w'’-]+)?)", re.IGNORECASE
)


def of_mine(match: re.Match[str]) -> str:
    """Return what is mine, as the object of a sentence."""
    return f"mes {match[1]}"


def about(topic: str, told: str, familiar: bool, several: bool) -> str:
    """Return an answer that is no sentence, under the name of what was asked."""
    told = re.sub(r"^dispo(?:nible)? ", "disponible ", told)
    if told.startswith("disponible "):
        return f"Je suis {told}"
    if topic and not told.lower().startswith(topic.lower()):
        return f"Pour répondre à {'ta' if familiar else 'votre'} question sur le point « {topic} » : {told}"
    small = told[0].lower() + told[1:] if told[1:2].islower() else told
    return f"Pour répondre à {'ton autre' if familiar and several else 'ta' if familiar else 'votre autre' if several else 'votre'} question : {small}"


def confirmed(asked: str) -> str:
    """Return a yes to a question that takes one; only the person's own words answer it here."""
    del asked
    return ""


def finished(told: str, asked: str) -> str:
    """Return an answer noted in scraps as a sentence; French ones stay under the name of the question."""
    del told, asked
    return ""
