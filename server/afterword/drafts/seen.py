"""Occasions within a visit that deserve a word of thanks, found in the notes."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

_ROWS: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (
        (r"\bdemo lesson|\bteaching demo|\bsample lesson", "the chance to teach a lesson"),
        (r"\bjob talk\b", "the chance to give my talk"),
        (r"\bportfolio review\b", "the portfolio review"),
        (r"\b(?:tour|walked (?:me|us) (?:through|thru|round|around)|showed (?:me|us) (?:round|around))\b", "the tour"),
        (r"\btrial (shift|day|rehearsal|lesson|class|session|run|bake|service|morning|week)\b", r"the trial \1"),
        (r"^trial (?:w/|with)", "the trial shift"),
        (
            r"\bwalked the (store|yard|floor|site|ward|line|plant|shop|fields|depot|greenhouse|gallery|kitchen)\b",
            r"the walk round the \1",
        ),
        (r"\bup the (?:\w+ )?(tower|mast|scaffold|ladder)\b", r"the climb up the \1"),
        (r"\bpair(?:ed|ing)? (?:programming|session|w/?|with)\b", "the pairing session"),
        (r"\bwhiteboard (?:session|exercise|interview)\b", "the whiteboard session"),
        (r"\bcase (?:study|interview)\b", "the case discussion"),
        (r"\blunch with\b|\bhad lunch\b|\bover lunch\b", "lunch"),
    ),
    "de": (
        (
            r"\bmir (?:den|die|das) [A-ZÄÖÜ]\w+ gezeigt|\bwerks?(?:rundgang|führung)|\brundgang|\bbetriebsführung|\bführung durch",
            "den Rundgang",
        ),
        (r"\bprobeschicht", "die Probeschicht"),
        (r"\bprobe(?:arbeit\w*|tag)", "den Probetag"),
        (r"\bhospit(?:ation|iert)", "die Hospitation"),
        (r"\bschnupper(?:tag|lehre|n)", "den Schnuppertag"),
        (r"\b(?:lehr|unterrichts)probe|\bprobestunde", "die Gelegenheit zur Lehrprobe"),
    ),
    "fr": (
        (r"\bvisite (?:du|de l'|des|de la)|\bfait visiter", "la visite"),
        (r"\bjournée d'essai|\bessai en (?:cuisine|salle|service)", "la journée d'essai"),
        (r"\bessai de \d ?h", "l'essai"),
        (r"\bcours d'essai|\bleçon d'essai", "le cours d'essai"),
    ),
    "es": (
        (r"\b(?:visita|recorrido) (?:a|de|del|por)\b|\bme (?:enseñ|mostr)\w+ (?:la|el|las|los)\b", "la visita"),
        (r"\bdía de prueba|\bturno de prueba|^(?:[\w.]+, )?(?:de tú?, )?prueba (?:de )?\d ?h", "el turno de prueba"),
        (
            r"\b(?:di|dimos|hice|hicimos|impartí) (?:la |una )?clase de (?:prueba|muestra)|^clase (?:de (?:prueba|muestra)|demo)",
            "la oportunidad de dar una clase",
        ),
    ),
}
_OCCASIONS = {
    language: tuple((re.compile(pattern, re.IGNORECASE), words) for pattern, words in rows)
    for language, rows in _ROWS.items()
}


_TO_COME = re.compile(
    r"\b(?:mon|tues?|wed|thurs?|fri|sat|sun) (?:the )?\d|\b(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:agreed|booked|arranged|planned|scheduled|invited me)\b|\b(?:evtl|eventuell|vielleicht|éventuel\w*|peut-être|quizás?|tal vez|im (?:2\.|zweiten) gespräch|next|tomorrow|nächste\w*|morgen|prochaine?|prévue?s?|demain|am (?:mo|di|mi|do|fr|sa|so|\d)|siguiente|mañana|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|lunes|martes|miércoles|jueves|viernes|sábado)\b",
    re.IGNORECASE,
)


def occasion(line: str, language: str) -> str:
    """Return the occasion a note line tells of, as the object of thanks, or nothing; what is to come is no occasion."""
    if _TO_COME.search(line):
        return ""
    found = ((pattern.search(line), words) for pattern, words in _OCCASIONS.get(language, ()))
    return next((match.expand(words).lower() if match.re.groups else words for match, words in found if match), "")
