"""German: trial days, projects for later, words to stay in touch, questions about an offer."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.de.mending import MONTHS

TRIAL = re.compile(
    r"\b(?:(?:zweite[sn]?|2\.|nächste[sn]?) (?:Gespräch|Termin|Runde)|(?:Probe|Schnupper|Zweit|Kennenlern|Praxis)(?:tag|arbeiten|arbeit|schicht|stunde|woche|gespräch|termin|dienst|lehrgang|unterricht)|Hospitation|Hospitationstag|Probearbeiten|Schnuppern|Assessment(?:-?Center)?|Betriebsbesichtigung|Besichtigung|Arbeitsprobe)\b",
    re.IGNORECASE,
)
_GENDERS = (
    (("tag", "termin", "dienst", "unterricht", "lehrgang"), "den"),
    (("gespräch", "arbeiten", "schnuppern", "assessment", "center"), "das"),
)
_WHEN = rf"(?P<when>(?:ab|im|ab dem|zum|nach dem|nächste[sn]?|kommende[sn]?|Anfang|Mitte|Ende) (?:{'|'.join(MONTHS)}|Frühjahr|Frühling|Sommer|Herbst|Winter|Jahr|Quartal|Halbjahr|Schuljahr|Semester|Saison|Monat))\b"
_NP = r"(?P<np>eine?n?s? (?:(?!und\b|aber\b|der\b|die\b|das\b)[\wäöüß-]+ ){0,5}?[A-ZÄÖÜ][\wäöüß-]+(?: (?:für|zur|zum|mit|im|in) [\wäöüß -]{3,40}?)?)"
PROJECTS = (
    re.compile(
        rf"\b{_WHEN},? (?:\w+ ){{0,3}}?{_NP}(?= (?:geplant|vorgesehen|frei|ausgeschrieben|starte\w*|beginn\w*|los)\b|[,;.]|$)",
        re.IGNORECASE,
    ),
    re.compile(rf"\b{_NP},? (?:\w+ ){{0,3}}?{_WHEN}", re.IGNORECASE),
)
FOR_ME = re.compile(
    r"\b(?:an (?:Sie|dich|mich) (?:gedacht|denken)|denk\w* (?:da |dabei |dann )?an (?:Sie|dich|mich)|zuerst (?:Ihnen|dir|mir))\b",
    re.IGNORECASE,
)
CALL = re.compile(rf"\b(?:ruft|rufe|anrufen|telefonieren)\b[^.;]{{0,20}}{_WHEN}", re.IGNORECASE)
CONNECT = re.compile(
    r"\b(?:lass(?:en Sie)? uns (?:in Kontakt bleiben|vernetzen)|bleiben wir in Kontakt|wir bleiben in Kontakt|vernetzen (?:Sie sich|wir uns))\b",
    re.IGNORECASE,
)
QUESTIONS = re.compile(
    r"\b(?:noch )?(?:frag(?:en?)?|nachfragen|klären)(?: (?:noch|sie|ihn))*:? ?(?:nach|wegen|zu[mr]?|über|:) (?P<np>[^.;:?!\n()„\"]{3,80})",
    re.IGNORECASE,
)


def trial(named: str) -> str:
    """Return "die Hospitation", "das zweite Gespräch", as it is called off."""
    named = re.sub(r"^2\.", "zweite", named)
    first, _, last = named.rpartition(" ")
    noun = last[0].upper() + last[1:]
    article = next((a for ends, a in _GENDERS if noun.lower().endswith(ends)), "die")
    stem = re.sub(r"(?:s|n)$", "", first.lower())
    ordinal = f"{stem}{'n' if article == 'den' else ''} " if first else ""
    return f"{article} {ordinal}{noun}"


def on(thing: str, day: str) -> str:
    """Return "die Hospitation am Mittwoch, 27. Januar"."""
    return f"{thing} am {day}"


def project(match: re.Match[str]) -> str:
    """Return "ein befristetes Projekt ab Juni", as the subject of a sentence."""
    named = re.sub(
        r"^einen ((?:[a-zäöüß]+en )*)", lambda m: "ein " + re.sub(r"en\b", "er", m[1]), match["np"], flags=re.IGNORECASE
    )
    named = re.sub(r" (?:auf|an|aus|ein|vor|frei|los)$", "", named)
    named = re.sub(r"^einer? (?=[a-zäöüß]+en )", "eine ", named)
    return f"{named[0].upper()}{named[1:]} {match['when'][0].lower()}{match['when'][1:]}"


def connected(said: str) -> str:
    """Return their word as it is quoted."""
    return f"{said[0].upper()}{said[1:]}"


def thing(named: str) -> str:
    """Return what a question is about; it stands after a colon."""
    return re.sub(r"^(?:dem|der|den|die|das) ", "", named)
