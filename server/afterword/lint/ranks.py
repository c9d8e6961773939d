"""Degrees and ranks that a message claims: my Master, as head of the mill; in four languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.lint import names
from afterword.lint.companies import with_short
from afterword.lint.written import Span, Written

# One line a degree: its words in all languages.
_DEGREES = (
    r"bachelor'?s?|bachelorabschluss|licence|licenciatura|grado(?= en)|b\.?sc|b\.?a",
    r"master(?:'s|s|abschluss|studium|(?= (?:in|of|degree|en|de|kann|habe)))|mastère|máster|maestría|m\.?sc|mba",
    r"ph\.?d|doctorate|doktor(?:titel|grad)|promotion|doctorat|doctorado|dissertation",
    r"meister(?:brief|prüfung|titel)",
    r"staatsexamen|agrégation|dscg|dcg|abitur|baccalauréat",
)
_HAVE = (
    r"(?:\b(?:my|with an?|have an?|hold an?|holding an?|completed (?:my|an?)|did (?:my|an?)|earned (?:my|an?)"
    r"|meine[mnr]?|mein|mit (?:einem|meinem)|habe (?:einen|meinen)|mon|ma|avec (?:un|une|mon|ma)"
    r"|titulaire d'une?|titulaire du|mi|con (?:un|una|mi)|tengo (?:un|una|el)|j'ai (?:un|une|mon))\s(?:[\w'-]+\s){0,1})"
)
_LEADS = (
    r"(?:led|ran|run|headed|managed|owned|founded|directed|(?:director|head|manager|owner|chief|boss) (?:of|at)"
    r"|leite|leitete|geleitet|führte|leiter(?:in)? (?:de[rs]|von|bei)|leitung (?:de[rs]|von|bei)"
    r"|chef(?:in)? (?:de[rs]|von|bei)|dirigé|dirigeais|dirige|direct(?:eur|rice) (?:de|du|d'|chez)|gérais"
    r"|gérante? (?:de|du|chez)|patronn?e? (?:de|du|chez)"
    r"|dirigí|dirigía|dirijo|(?:gerente|directora?|jef[ea]|dueñ[oa]) (?:de|del|en))"
)
_RANK = re.compile(
    r"\b(?:ran|run|running|head|headed|manage[dr]?|managing|owner|owned|founded|founder"
    r"|direct(?:ed|or|eur|rice|ora)|chief|boss|\w*leit(?:e|ete|er|erin|ung|et)|geleitet|chefin|führte|dirig\w+|dirijo"
    r"|gérante?|patronn?e|gerente|jef[ea]|dueñ[oa]"
    r"|inhaber\w*|geschäftsführ\w+)\b",
    re.IGNORECASE,
)
# "As a chief engineer I have seen": said of oneself, and not of the seat that is open.
_AS_RANK = re.compile(
    r"\b(?:as an?|being an?|i'm an?|i am an?|having been an?|als|en tant que|comme|como)"
    r" (?P<rank>chief|head|senior|lead|principal|managing|executive|director|manager|leitende[rnsm]?"
    r"|leiter(?:in)?|chef(?:in)?|direktor(?:in)?|directeur|directrice|responsable|cheffe|jef[ea]|directora?|gerente"
    r"|encargad[oa])\b",
    re.IGNORECASE,
)
_MINE = re.compile(r"\b(?:i|ich|je|j'|yo|me|mi|my|mein\w*|as|als|comme|como|fui|he|era|having)\b|j'", re.IGNORECASE)


def degrees(written: Written) -> Iterator[tuple[Span, str]]:
    """Yield the degrees that no fact of the person's names."""
    told = " ".join((*written.facts.claims, *written.facts.talk))
    for words in _DEGREES:
        if not re.search(rf"(?<!\w)(?:{words})", told, re.IGNORECASE):
            for match in re.finditer(rf"{_HAVE}(?:{words})(?!\w)", written.plain, re.IGNORECASE):
                yield match.span(), "no fact of yours names this degree."


def heads(written: Written) -> Iterator[tuple[Span, str]]:
    """Yield where the person was at the head of an employer, of which no fact speaks."""
    employers = with_short(written.facts.employers, written.facts.company)
    told = (*written.facts.claims, *written.facts.answered)
    if not employers or any(_RANK.search(text) for text in told):
        return
    lead = re.compile(rf"\b{_LEADS}(?:\s[\w'’-]+){{0,7}}?\s(?={names.word_pattern(employers).pattern})", re.IGNORECASE)
    for part in written.sentences:
        for match in lead.finditer(part.text):
            if _MINE.search(part.text[: match.end()]):
                yield (part.start + match.start(), part.start + match.end()), "no fact of yours says that you led it."


def offices(written: Written) -> Iterator[tuple[Span, str]]:
    """Yield the ranks that the person gives themself, where neither a fact nor the role has them."""
    role = written.facts.situation.opportunity.title if written.facts.situation else ""
    told = " ".join((*written.facts.claims, *written.facts.answered, role))
    for match in _AS_RANK.finditer(written.plain):
        if not re.search(rf"\b{match.group('rank')[:6]}", told, re.IGNORECASE):
            yield match.span(), "no fact of yours gives you this rank."
