"""German: the candidate's own points and to-dos."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.grammar import clause, sentence

GAP = re.compile(
    r"^(?:kein\w*|nicht|nie(?:mals)?|ohne|noch (?:nie|nicht|kein\w*)|bisher (?:nicht|kein\w*)|wenig|kaum)\b|\bnoch (?:nicht|kein\w*)\b|,\s*(?:aber )?(?:nicht|kein\w*|nie)\b",
    re.IGNORECASE,
)
PAPERS = re.compile(
    r"\b(?:arbeitserlaubnis|aufenthalt\w*|kündigungsfrist|führerschein|verfügbar ab|visum|umzug\w*)\b", re.IGNORECASE
)


# "Bei Kranz die Anlage umgebaut": the participle that "habe ich" goes with stands at the end of the deed.
_DONE = re.compile(
    r"^((?:Bei|In|Im|An|Am|Für|Beim) (?:(?:der|den|dem) )?[A-ZÄÖÜ][\w&.-]*(?: [A-ZÄÖÜ][\w&.-]*(?= (?:die|den|das|eine?n?|\d+) ))?)"
    r" ((?:[a-zäöüß\d]\S*|[A-ZÄÖÜ]\S*(?= (?:mit|auf|für|von|zu|in|an|um|aus|nach|über) ))[^,;:]* (?:\w*ge\w{2,}(?:t|en)|\w{3,}iert|(?:be|er|ver|zer|ent|über|unter)\w{2,}(?:t|en)))(?=[,;]|$)(?!.*\b(?:ich|wir)\b)"
)
_MOVED = re.compile(r"(?:gegangen|gekommen|gefahren|gereist|geworden|gewesen|geblieben|gewachsen|gestiegen|gesunken)$")


def of_me(fact: str) -> str | None:
    """Return a point that is a sentence already, or becomes one with "habe ich"; others stay after a colon."""
    fact = clause(fact)
    if (done := _DONE.match(fact)) and not _MOVED.search(done[2]):
        return sentence(f"{done[1]} habe ich {done[2]}{fact[done.end() :]}")
    return (
        sentence(fact)
        if re.search(r"\b(?:ich|habe ich|wir)\b", fact, re.IGNORECASE) and len(fact.split()) > 3 and ":" not in fact
        else None
    )


def is_phrase(fact: str) -> bool:
    """Say whether a point can stand after a colon as it is."""
    return bool(re.match(r"^[A-ZÄÖÜ\d][^:;]{8,120}$", clause(fact)))


def phrase(fact: str) -> str:
    """Return a point as it stands after a colon."""
    return fact


_STEP = re.compile(
    r"\b(?:probe\w*|gespräch|aufgabe|test|hospitation|termin|präsentation|fallstudie|runde|kennenlernen|telefonat)\b",
    re.IGNORECASE,
)
_PAPER = re.compile(
    r"\b(?:zeugnis\w*|arbeitsprobe\w*|referenz\w*|lebenslauf|cv|unterlagen|mappe|portfolio|kopie|nachweis\w*|bescheinigung|formular\w*|checkliste|link)\b",
    re.IGNORECASE,
)


def read_todo(todo: str, recipient: str, near: bool) -> dict[str, str]:
    """Return a to-do as step or paper; both stand after a colon."""
    del recipient, near
    as_typed = clause(todo)
    todo = re.sub(r",? (?:nach|zu)?(?:schicken|senden|reichen|mailen|mitbringen)$", "", as_typed)
    todo = re.sub(r"^(?:ihm|ihr|ihnen) (?=(?:den|die|das|eine?n?|meine?n?) )", "", todo) if todo != as_typed else todo
    if todo != as_typed and re.match(r"(?:den|die|das|eine?n?|meine?n?) ", todo):
        return {"paper": todo}
    if _STEP.search(todo):
        return {"step": todo}
    return {"paper": _with_article(todo)} if _PAPER.search(todo) else {}


# The article in the accusative, so that a paper can be what somebody sends.
_ARTICLES = (
    (re.compile(r"(?:Lebenslauf|CV|Nachweis|Link)\b"), "den"),
    (re.compile(r"(?:\w*[Mm]appe|Kopie|\w*bescheinigung|\w*liste|Arbeitsprobe)\b"), "die"),
    (re.compile(r"(?:\w*zeugnis|\w*[Zz]ertifikat|Portfolio|\w*[Ff]ormular)\b", re.IGNORECASE), "das"),
    (re.compile(r"(?:\w*zeugnisse|Unterlagen|Referenzen|Arbeitsproben|Nachweise)\b", re.IGNORECASE), "die"),
)


def _with_article(paper: str) -> str:
    article = next((article for noun, article in _ARTICLES if noun.match(paper)), "")
    return f"{article} {paper}" if article else paper
