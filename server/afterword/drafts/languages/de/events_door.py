"""German: a door that is held open beside a no, told without their words."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.grammar import Manner

_SEASON = r"(?:(?:im|ab|Anfang|Mitte|Ende|zum|nach)(?: (?:nächsten|kommenden))? (?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Frühjahr|Frühling|Sommer|Herbst|Winter|Jahr|Quartal|Semester|Schuljahr)|nächstes Jahr|nach Ostern)"
_WHEN = re.compile(
    rf"\b(?P<when>{_SEASON})(?: \w+){{0,2}},? (?:wenn|sobald) (?:sie|wir) (?:dann )?(?P<do>[^.;,!?„“()]{{3,70}}?) (?P<verb>[a-zäöü]+en)(?=[.;,!?\"“]|$)"
    rf"|\b(?:wenn|sobald) (?:sie|wir) (?P<when2>{_SEASON}) (?P<do2>[^.;,!?„“()]{{3,70}}?) (?P<verb2>[a-zäöü]+en)(?=[.;,!?\"“]|$)"
)
_POOL = re.compile(
    rf"\b(?:(?:in|auf) )?(?:den |die |der |dem |einen? )?(?P<what>Springerpool|Aushilfspool|Vertretungspool|Aushilfenliste|Vertretungsliste|Springerliste)\b(?: (?P<when>{_SEASON}))?"
)
_KEEP = re.compile(
    r"\b(?:ob|dürfen|darf|würden?|möchten?|fragt)\b[^.;]{0,50}\b(?:meine|Ihre|ihre|deine|die) (?P<what>Unterlagen|Daten|Kontaktdaten|Bewerbung|Nummer)\b[^.;]{0,40}\b(?:behalten|aufbewahren|aufheben|speichern)\b"
)
_END = re.compile(r"(?:[dt]|[^aeiouäöülrh][mn])$")


def opens(said: str, manner: Manner) -> str:
    """Return what they will do, for "wenn": "Sie im Januar ein neues Team aufbauen"."""
    match = _WHEN.search(said)
    if match is None:
        return ""
    when, do, verb = (match[n] or match[f"{n}2"] for n in ("when", "do", "verb"))
    if not manner.near:
        return f"Sie {when} {do} {verb}"
    stem = verb[:-2]
    return f"ihr {when} {do} {stem}{'et' if _END.search(stem) else 't'}"


def pool(said: str) -> str:
    """Return the list or pool that they name: "den Springerpool im Februar"."""
    match = _POOL.search(said)
    if match is None:
        return ""
    when = f" {match['when']}" if match["when"] else ""
    return f"{'die' if match['what'].endswith('liste') else 'den'} {match['what']}{when}"


def kept(said: str) -> str:
    """Return what of mine they ask to keep."""
    match = _KEEP.search(said)
    return f"meine {match['what']}" if match else ""


def still_told(said: str) -> str:
    """Return what they say is still spoken of; reported words change their form here."""
    del said
    return ""
