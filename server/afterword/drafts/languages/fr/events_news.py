"""French: what comes with a no, and why somebody withdraws."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

CHOSEN = re.compile(
    r"\b(?:pris|choisi|retenu|recruté|embauché|préféré|prennent|prend|opté pour) (?P<np>(?:quelqu['’]un|une personne|une? (?:autre )?candidate?|une? autre) [^.;:,\"«(]{3,90}?)(?=[.;:,\"«(\n]| et | mais |$)",
    re.IGNORECASE,
)
NEEDED = re.compile(
    r"\b(?:(?:leur|lui) faut|ont besoin d['’e]|a besoin d['’e]|cherchent|cherche) ?(?P<np>(?:quelqu['’]un|une?|plus de) [^.;:,\"«(]{3,80}?)(?=[.;:,\"«(\n]| et | mais |$)",
    re.IGNORECASE,
)
INTERNAL = re.compile(
    r"\b(?:en |candidate?s? )?interne\b|\bpromu\w* quelqu['’]un|\bde (?:leur (?:propre )?|l['’])équipe\b", re.IGNORECASE
)
INSIDER = "quelqu'un en interne"
NOT_ALONE = re.compile(r"\b(?:l['’](?=a|ont)|elle|il|ils|elles|lui|leur|je|moi|nous|vous|tu)\b", re.IGNORECASE)
COME_BACK = re.compile(
    r"\b(?:reven\w+|reviens|recontact\w*|postul\w+ à nouveau|repostul\w*|rappel\w+)\b[^.]{0,30}\b(?:quand|lorsque|dès que|après|en|une fois)\b",
    re.IGNORECASE,
)
INVITE = ""
EXAM = re.compile(
    r"[,;:] (?:l['’])?(?P<what>examen|épreuve|formation|stage|concours)(?: est)? (?P<when>(?:en|au|le|cet|cette|dans) [^,;.]{3,40})\.?$",
    re.IGNORECASE,
)
REQUEST = re.compile(
    r"\b(?:veut|voudrait|aimerait(?: avoir)?|demande|souhaite(?:rait)?(?: avoir)?) (?P<np>(?:la|le|l['’]|les|une copie d)[^.;:,!?\"«(]{3,50}?)(?=[.;:,!?\"«(\n]| pour |$)",
    re.IGNORECASE,
)
ONLY_SAY = re.compile(
    r"\b(?:dis|dites|dire|écris|mets) (?:juste|seulement|simplement) (?:que |qu['’])?(?P<told>[^.;\"«\n]{4,140})",
    re.IGNORECASE,
)
LEAVE_OUT = re.compile(
    r"[,;.]?\s*\b(?:ne (?:parle|mentionne|dis)\w* pas|sans (?:parler|mentionner|dire)|pas un mot (?:de|sur)|laisse\w* (?:de côté|hors)) (?P<what>[^.;]{0,50})",
    re.IGNORECASE,
)
# What nobody tells in a letter unless they said so: family, health, money, other people.
OWN_MATTER = re.compile(
    r"\b(?:enfants?|bébé|enceinte|mari|femme|mère|père|parents|malad\w*|hôpital|opération|santé|divorce|argent|payé\w*|famille|patron\w*|elle|il|offre|chaos|ambiance|stress\w*|mauvais\w*|aime)\b",
    re.IGNORECASE,
)
WITHDRAWING = re.compile(
    r"^(?:je )?(?:me )?(?:retire|dois retirer|veux retirer)(?: ma candidature)?\b[^,:;.]{0,20}?(?:[:,;] ?|\b(?:parce que |car )|$)",
    re.IGNORECASE,
)


def as_mine(told: str) -> str:
    """Return a reason that is told of oneself, or nothing."""
    told = re.sub(
        r"^(?=(?:accepté|pris|signé|trouvé) (?:un |une |autre)|accepté ailleurs|signé ailleurs)",
        "j'ai ",
        told.strip(' ,."«»'),
        flags=re.IGNORECASE,
    )
    told = re.sub(r"\bune autre offre\b", "un autre poste", told, flags=re.IGNORECASE)
    told = re.sub(
        r"^(?P<does>reste|garde|prends|pars|continue|change|déménage|retourne|reprends) (?P<rest>[^,]+)(?:, (?!car\b|parce\b|où\b|puisque\b).*)?$",
        r"je \g<does> \g<rest>",
        told,
        flags=re.IGNORECASE,
    )
    told = re.sub(r"^accepte (?=un)", "j'accepte ", told, flags=re.IGNORECASE)
    told = re.sub(
        r"^(?:un )?autre poste (accepté|signé|trouvé)\b", r"j'ai \1 un autre poste", told, flags=re.IGNORECASE
    )
    return told if re.match(r"(?:je|j['’]|le moment|la distance|ma situation)", told, re.IGNORECASE) else ""


_HERS = ("formation",)


def exam(match: re.Match[str]) -> str:
    """Return "Mon examen est en juin"."""
    what = match["what"].lower()
    return f"{'Ma' if what in _HERS else 'Mon'} {what} est {match['when']}"
