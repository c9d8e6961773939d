"""French: the candidate's own points and to-dos."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.fr.speech import decapital
from afterword.drafts.languages.grammar import clause, sentence

GAP = re.compile(
    r"^(?:pas|aucune?|jamais|sans|ne|n'|peu|non)\b|\bpas encore\b|,\s*(?:mais )?(?:pas|jamais|aucune?)\b|\bdébutante?\b",
    re.IGNORECASE,
)
PAPERS = re.compile(
    r"\b(?:permis|visa|préavis|disponible (?:à|dès|le)|titre de séjour|mobilité|autorisation de travail)\b",
    re.IGNORECASE,
)


def of_me(fact: str) -> str | None:
    """Return a point that is a sentence already; points without a verb stay after a colon."""
    fact = clause(fact)
    return sentence(fact) if re.search(r"\b(?:j['’]|je |nous )", fact, re.IGNORECASE) else None


def is_phrase(fact: str) -> bool:
    """Say whether a point can stand after a colon as it is."""
    return bool(re.match(r"^[\w][^:;]{8,120}$", clause(fact)))


_STEP = re.compile(
    r"\b(?:essai|entretien|test|étude de cas|rencontre|visite|présentation|exercice|appel)\b", re.IGNORECASE
)
_PAPER = re.compile(
    r"\b(?:références?|cv|portfolio|diplômes?|attestations?|certificats?|copies?|book|documents?|lien|dossier|contacts?)\b",
    re.IGNORECASE,
)


def read_todo(todo: str, recipient: str, near: bool) -> dict[str, str]:
    """Return a to-do as step or paper; both stand after a colon."""
    del recipient, near
    as_typed = clause(decapital(todo))
    todo = re.sub(
        r"^(?:(?:lui |leur )?(?:envoyer|transmettre|donner|faire suivre)) ", "", as_typed, flags=re.IGNORECASE
    )
    if todo != as_typed and re.match(r"(?:l['’]|(?:le|la|les|un|une|des|mon|ma|mes) )", todo):
        return {"paper": todo}
    if _STEP.search(todo):
        return {"step": todo}
    return {"paper": _with_article(todo)} if _PAPER.search(todo) else {}


_OF_MINE = (
    (re.compile(r"(?:cv|portfolio|book|diplôme|dossier|certificat|lien)\b", re.IGNORECASE), "mon"),
    (re.compile(r"(?:attestation|copie|présentation)\b", re.IGNORECASE), "une"),
    (re.compile(r"(?:références|diplômes|attestations|certificats|copies|documents|contacts)\b", re.IGNORECASE), "mes"),
)


def _with_article(paper: str) -> str:
    """Return a paper as what somebody sends: mes références."""
    if re.match(r"(?:l['’]|d['’]|(?:le|la|les|un|une|des|mon|ma|mes|deux|trois|\d+)\b)", paper):
        return paper
    article = next((article for noun, article in _OF_MINE if noun.match(paper)), "")
    return f"{article} {paper}" if article else f"ce qui suit : {paper}"
