"""French: greetings, closings, days and promises."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from datetime import datetime

from afterword.drafts.languages import plain
from afterword.drafts.languages.ahead import month_ahead, number_of, still_ahead
from afterword.drafts.languages.fr.mending import DAYS, MONTHS
from afterword.drafts.languages.grammar import Manner
from afterword.drafts.names import Called

AND = "et"


def greeting(who: Called, manner: Manner) -> str:
    """Return Madame, · Bonjour Hélène, · Bonjour, where nothing says Madame or Monsieur."""
    if manner.near:
        return f"Bonjour {who.given or who.full},"
    if "Maître" in who.titles:
        return "Maître,"
    if re.match(r"Dr\b", who.degrees or ""):
        return "Docteur," if manner.tone != "warm" else f"Bonjour Docteur {who.last},"
    if who.civil in ("Madame", "Monsieur"):
        return f"{who.civil}," if manner.tone != "warm" else f"Bonjour {who.civil} {who.last},"
    return f"Bonjour {' '.join(filter(None, [who.degrees, who.full]))},"


def nobody(manner: Manner) -> str:
    """Return the greeting where no recipient is known."""
    return "Madame, Monsieur," if manner.tone == "formal" else "Bonjour,"


def closing(manner: Manner, civil: str) -> str:
    """Return the closing; the full formula only in a formal letter."""
    if manner.familiar:
        return "À bientôt,"
    if manner.near:
        return "Bien cordialement,"
    if manner.tone == "formal" and manner.address == "title_surname":
        return f"Je vous prie d'agréer{', ' + civil + ',' if civil else ''} mes salutations distinguées."
    return "Cordialement," if manner.tone != "warm" else "Bien cordialement,"


_SENTENCE_OF_THEIRS = re.compile("(?<=: «\u202f)([a-zàâéèêîôû])(?=[^» ]*(?: [^» ]+){3})")
_DE_VOWEL = re.compile(r"\b(poste) de (?=[aeiouyéèêâîôûAEIOUÉÈÊÂÎÔÛ])")


def typeset(words: str, region: str = "") -> str:
    """Return *words* with d' before vowels and narrow no-break spaces before : ; ? ! and inside guillemets."""
    del region
    words = plain.QUOTED_ONCE.sub(r"« \1 »" if "«" not in words else r"“\1”", words)
    words = _DE_VOWEL.sub(r"\1 d'", words)
    words = re.sub(r"[ \u00a0]([:;?!»])", "\u202f\\1", words)
    words = re.sub(r"(?<=[\w)])([?!;])(?=\s|$)", "\u202f\\1", words)
    words = re.sub(r"«[ \u00a0]?", "«\u202f", words)
    # After a colon a whole sentence of theirs begins with its capital.
    return _SENTENCE_OF_THEIRS.sub(lambda m: m[1].upper(), words)


def role(title: str) -> str:
    """Return a job title as French writes it in a sentence: infirmière coordinatrice, but Product Manager."""
    first, *rest = title.split()
    plain = first[1:].islower() and all(w.islower() or w.isupper() or not w.isalpha() for w in rest)
    return title[0].lower() + title[1:] if plain else title


day = plain.told_day(MONTHS, DAYS, "{} {}", " ", first="1er")
_when = plain.told_when(
    ((12, "de ce matin"), (18, "de cet après-midi"), (24, "de ce soir")), "d'hier", "de {}", DAYS, day
)


def when(then: datetime, at: datetime, region: str) -> str:
    """Return de ce matin, d'hier, de mardi, du 15 octobre, as it stands after "notre entretien"."""
    return re.sub(r"^de (?=\d)", "du ", _when(then, at, region))


def agreed(then: datetime, region: str) -> str:
    """Return "mardi 3 novembre à 10 h 00"."""
    return f"{day(then.date(), region, True)} à {then.hour} h {then:%M}"


_NEAR = 14  # days after the talk in which a feast that was named is the next one
# They name a last day, not a talk.
DEADLINE = re.compile(
    r"\b(?:d['’]ici|avant|au plus tard|jusqu)\b|\bpour (?:lundi|mardi|mercredi|jeudi|vendredi)", re.IGNORECASE
)
BY = "d'ici le {}"
_UNTIL = re.compile(
    plain.loose(
        r"\bd['’]ici (?:à )?(?:la )?fin (?:du mois|de (?:la )?semaine)(?: prochaine)?|\bd['’]ici (?:une dizaine de jours|une quinzaine de jours|(?:une?|deux|trois|quatre|dix|quinze|\d{1,2}) (?:jours|semaines?))|\bsous (?:une?|deux|trois|huit|dix|quinze|\d{1,2}) (?:jours|semaines?)"
        r"|\b(?:en )?(?:début|fin|courant|milieu) de (?:la )?semaine(?: prochaine)?|\b(?:la )?semaine pro(?:chaine)?\b|\bdans (?:une?|deux|trois|dix|quinze|\d{1,2}) (?:jours|semaines?)|\bavant (?:le \d{1,2} \w+|la fin (?:du mois|de la semaine))|\b(?:à la )?fin du mois|\bcette semaine\b|\b(?:avant |d['’]ici (?:à )?)?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: prochain)?\b"
    ),
    re.IGNORECASE,
)
# A second talk that was named is no answer: nobody writes then.
_MEETING = re.compile(
    plain.loose(
        r"\b(?:2e|2ème|deuxième|second|prochain|3e) (?:entretien|rendez-vous|rdv|tour)|^(?:entretien|rendez-vous|rdv)\b|\b(?:essai|visite|test|revien[st]|revenez|revenir|on se (?:voit|revoit))\b"
    ),
    re.IGNORECASE,
)


_MONTHS = "|".join(MONTHS)
_DAY = re.compile(
    plain.loose(
        rf"\b(avant|d['’]ici|d['’]ici à|pour|jusqu['’]au|le|après (?:le |la |l['’])[^\W\d_]+ (?:du|de l['’]\w+))(?: le)? (\d{{1,2}})(?:er)?(?: ({_MONTHS}))?\b(?! ?(?:h|%|jours|semaines))"
    ),
    re.IGNORECASE,
)
_MONTH = re.compile(
    plain.loose(rf"\b(?:d['’]ici )?(?:la |le )?((?:fin|début|mi|courant|en)[ -])({_MONTHS})\b"), re.IGNORECASE
)
_QUINZAINE = re.compile(r"\bsous (?:quinzaine|huitaine)\b", re.IGNORECASE)


def _month(typed: str) -> str:
    """Return a month with its accents."""
    return next(m for m in MONTHS if re.fullmatch(plain.loose(m), typed.lower()))


_FEASTS = (
    "Noël", "les fêtes", "le Nouvel An", "le jour de l'An", "l'Épiphanie", "Pâques", "l'Ascension", "la Pentecôte",
    "le 14 juillet", "le 15 août", "l'Assomption", "la Toussaint", "l'Armistice", "la Saint-Jean", "la fête nationale",
    "la fête du Travail", "l'Action de grâce", "la relâche", "les vacances", "la rentrée", "le carnaval",
)  # fmt: skip
_FEAST = re.compile(plain.loose(rf"\b(avant|après) ({'|'.join(_FEASTS)})(?!\w)"), re.IGNORECASE)


def _named(words: str, said_at: datetime, at: datetime) -> str:
    """Return "d'ici le 9 octobre" or "fin novembre", while that lies ahead."""
    day = _DAY.search(words)
    if day and still_ahead(int(day[2]), number_of(_month(day[3]), MONTHS) if day[3] else 0, said_at, at):
        said = day[1].lower()
        before = (
            "avant le"
            if said == "avant"
            else "le"
            if said == "le"
            else said.replace("apres", "après")
            if said[:2] == "ap"
            else "d'ici le"
        )
        later = said_at.month if int(day[2]) >= said_at.day else said_at.month % 12 + 1
        return f"{before} {'1er' if day[2] == '1' else day[2]} {_month(day[3]) if day[3] else MONTHS[later - 1]}"
    if (feast := _FEAST.search(words)) and (at.date() - said_at.date()).days < _NEAR:
        named = next(f for f in _FEASTS if re.fullmatch(plain.loose(f), feast[2], re.IGNORECASE))
        return f"{'avant' if feast[1].lower() == 'avant' else 'après'} {named}"
    month = _MONTH.search(words)
    if month and month_ahead(_month(month[2]), MONTHS, said_at, at):
        return f"{month[1].lower().replace('debut', 'début')}{_month(month[2])}"
    return match[0].lower() if (match := _QUINZAINE.search(words)) and (at - said_at).days < 3 else ""


_DAY_OF_NEXT = re.compile(
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:en huit|de la semaine prochaine)\b", re.IGNORECASE
)


def promised(words: str, said_at: datetime, at: datetime) -> str:
    """Return "d'ici la fin du mois"; relative words only while they still mean the same."""
    if _MEETING.search(words):
        return ""
    if re.search(r"\bdemain\b", words) and said_at.date() == at.date():
        return "demain"
    if named := _named(words, said_at, at):
        return named
    if week := re.search(r"\bsem(?:aine|\.)? (\d{1,2})\b", words):
        return f"en semaine {week[1]}"
    if later := _DAY_OF_NEXT.search(words):
        same_week = said_at.date().isocalendar()[:2] == at.date().isocalendar()[:2]
        return later[0].lower() if same_week else ""
    match = _UNTIL.search(words)
    if not match:
        return ""
    same_month = (said_at.year, said_at.month) == (at.year, at.month)
    same_week = said_at.date().isocalendar()[:2] == at.date().isocalendar()[:2]
    told = re.sub(
        r"^(?:la )?semaine pro(?:chaine)?$", "la semaine prochaine", match[0].lower().replace("debut", "début")
    )
    told = re.sub(r"^(?=(?:début|fin|milieu) de)", "en ", told)
    return told if (same_month if "mois" in match[0] else same_week) else ""
