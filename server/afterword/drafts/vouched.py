"""What whoever opened the door did for me, as it is thanked for: "telling Luc about the stair before I said a word"."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Iterator
from types import ModuleType

from afterword.drafts import private
from afterword.drafts.languages import grammar as g
from afterword.drafts.languages.grammar import Manner
from afterword.drafts.sayable import RAW, Row
from afterword.model import FactUsed, Line, Occasion, Person

_MOST = 26
_ING = {
    "told": "telling", "put": "putting", "recommended": "recommending", "gave": "giving", "introduced": "introducing", "sent": "sending",
    "mentioned": "mentioning", "passed": "passing", "forwarded": "forwarding", "spoke": "speaking", "vouched": "vouching", "called": "calling",
    "rang": "ringing", "wrote": "writing", "brought": "bringing", "showed": "showing", "pushed": "pushing", "sat": "sitting", "handed": "handing",
    "suggested": "suggesting", "talked": "talking", "warned": "warning", "emailed": "emailing", "tipped": "tipping", "asked": "asking",
}  # fmt: skip
_INFINITIVE = {
    "habló": "hablar", "contó": "contar", "recomendó": "recomendar", "presentó": "presentar", "mencionó": "mencionar", "pasó": "pasar",
    "mandó": "mandar", "envió": "enviar", "dio": "dar", "dijo": "decir", "avisó": "avisar", "enseñó": "enseñar", "llevó": "llevar", "explicó": "explicar",
    "puso": "poner", "llamó": "llamar", "escribió": "escribir",
}  # fmt: skip
_EN = re.compile(
    rf"^(?:also |already |even |kindly )?(?P<verb>{'|'.join(_ING)}) (?!(?:me|us) (?!(?:to|in|over|the|an?|on)\b))(?P<rest>[^;.]{{4,140}})",
    re.IGNORECASE,
)
_DE = re.compile(
    r"^(?:hat|hatte) (?P<mid>[^;.,]{3,90}?) (?P<done>ge[a-zäöüß]+(?:t|en)|[a-zäöüß]+(?:ge[a-zäöüß]+(?:t|en)|iert|ählt|ohlen|ittelt|racht|sprochen))(?P<tail>, (?:noch )?(?:bevor|als|ohne)[^;.]{4,80})?$",
    re.IGNORECASE,
)
_FR = re.compile(
    r"^(?P<to>m['’]|lui |leur )?(?:a|avait) (?P<rest>(?:aussi |déjà )?(?:[a-zéè]+é|dit|mis|transmis|écrit|fait|remis|permis|soutenu|promis) [^;.]{3,120})$",
    re.IGNORECASE,
)
_ES = re.compile(rf"^(?P<to>me |le |les )?(?P<verb>{'|'.join(_INFINITIVE)}) (?P<rest>[^;.]{{3,120}})$", re.IGNORECASE)
_NOTED_EN = re.compile(r"^(?:(?:its|it's|it is|it was) (?:her|him|\w+) who )")
# What is done for me is about me; lines of notes tell much else.
_FOR_ME = re.compile(
    r"\b(?:my|me|mich|mir|mein\w*|m['’]|mon|ma|mes|moi|mí|mi)\b|\b(?:name|CV|Namen|Lebenslauf|nom|nombre)\b",
    re.IGNORECASE,
)


def rows(occasion: Occasion, words: ModuleType, manner: Manner, language: str) -> Iterator[Row]:
    """Yield what this person did for me, from what I answered about them, else from the notes about them."""
    interview, person = occasion.interview, occasion.people[0] if occasion.people else None
    if interview is None or person is None:
        return
    told = [
        (d.said, FactUsed(id="D-said", text=d.said, source="debrief"))
        for d in interview.debrief
        if d.person_id == person.id and d.said
    ]
    told += [(n.text, FactUsed(id=n.id, text=n.text, source="notes")) for n in interview.lines if _tells(n, person)]
    for typed, fact in told:
        if deed := _deed(typed, person, words, manner, language):
            yield "vouched", deed, fact
            return


def _tells(line: Line, person: Person) -> bool:
    """Say whether a line of the notes tells what this person did for me, and may be told."""
    return (
        line.person_id == person.id and not line.private and not line.confidential and bool(_FOR_ME.search(line.text))
    )


def _deed(typed: str, person: Person, words: ModuleType, manner: Manner, language: str) -> str:
    given, family = person.name.split()[0], person.name.split()[-1]
    who = rf"^(?:(?:and|und|et|y|&) )?(?:she|he|they|sie|er|elle|il|ella|él|(?:Frau|Herr|Mme|M\.|Sra?\.?) \w+|{re.escape(given)}|{re.escape(family)})(?: {re.escape(family)})? "
    mended = g.mend(_NOTED_EN.sub("she ", typed.strip(" .")), words.MENDINGS, {}).strip(" .")
    match = re.match(who, mended, re.IGNORECASE)
    if match is None and not (language == "es" and _ES.match(mended)):
        return ""
    deed = _TURNED[language](mended[match.end() :] if match else mended, manner)
    fine = deed and len(deed.split()) <= _MOST and not (RAW.search(deed) or private.is_private(deed))
    return deed if fine and not private.is_confidential(typed) else ""


def _english(did: str, manner: Manner) -> str:
    del manner
    match = _EN.match(did)
    rest = re.sub(r"\b(?:her|his) (?=[a-z])", "your ", match["rest"]) if match else ""
    rest = re.split(r",? (?:and|&) (?:she|he|they|I)\b|,? but ", rest)[0].strip(" ,")
    return f"{_ING[match['verb'].lower()]} {rest}" if match else ""


def _german(did: str, manner: Manner) -> str:
    match = _DE.match(did)
    if match is None:
        return ""
    mid = re.sub(r"\b(?:ihr|sein)(?=(?:e[nmrs]?)? )", "dein" if manner.near else "Ihr", match["mid"])
    return f"dass {'du' if manner.near else 'Sie'} {mid} {match['done']} {'hast' if manner.near else 'haben'}{match['tail'] or ''}"


def _french(did: str, manner: Manner) -> str:
    match = _FR.match(did)
    if match is None:
        return ""
    rest = re.sub(r"\bs(?=(?:on|a|es) )", "t", match["rest"]) if manner.near else match["rest"]
    to = (match["to"] or "").lower()
    return f"de {to}avoir {rest}" if to else f"d'avoir {rest}"


def _spanish(did: str, manner: Manner) -> str:
    del manner
    match = _ES.match(did)
    if match is None:
        return ""
    return f"{_INFINITIVE[match['verb'].lower()]}{(match['to'] or '').strip().lower()} {match['rest']}"


_TURNED = {"en": _english, "de": _german, "fr": _french, "es": _spanish}
