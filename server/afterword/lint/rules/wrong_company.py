"""wrong-company: a message meant for another company."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.lint import names
from afterword.lint.companies import marks, with_short
from afterword.lint.written import Span, Written
from afterword.model import Finding
from afterword.text import FREQUENT, fold

# After these words a company is the one that is written to.
_TOWARDS = re.compile(
    r"(?:\b(?:role|position|job|opportunity|opening|vacancy|interview|interviewed|career|future|working|work|spot"
    r"|place) (?:at|with|for)"
    r"|\bjoin(?:ing)?(?: the team at| you at)?|\b(?:call|conversation|chat|talk|meeting|spoke|speaking"
    r"|interview) with|\bcontribute to|\bpart of"
    r"|\bbring [^.!?\n]{0,60} to|\binterest(?:ed)? in(?: joining)?|\bteam at|\bmove to"
    r"|\b(?:Stelle|Position|Rolle|Aufgabe|Tätigkeit|Zukunft|Karriere|Gespräch|Interview|Mitarbeit|Einstieg"
    r"|anfangen|arbeiten) (?:bei|mit)(?: der)?|\bTeam (?:von|bei)(?: der)?|\bzu(?:r)?"
    r"|\b(?:poste|rôle|place|avenir|entretien|échange|carrière|travailler|équipe) (?:chez|avec|de|à|au sein de)"
    r"|\b(?:rejoindre|intégrer)(?: l'équipe de)?|\bau sein de"
    r"|\b(?:puesto|vacante|futuro|entrevista|conversación|carrera|trabajar|equipo) (?:en|con|de)"
    r"|\b(?:incorporarme|unirme|sumarme) a(?:l equipo de)?|\bformar parte de)"
    r"\s{1,3}(?:the )?\Z",
    re.IGNORECASE,
)
_SEAT = re.compile(
    r"\b(?:(?:role|position|job|opportunity|opening|vacancy|career|future) (?:at|with)|(?:join|joining"
    r"|part of) (?:the|your) team at|join(?:ing)? (?!forces|the|a|you|us"
    r"|your)|(?:Stelle|Position) bei(?: der)?"
    r"|(?:poste|rôle) chez|(?:puesto|vacante) en(?! el| la))\s"
    r"((?:[A-ZÄÖÜÉ][\w&'-]+)(?: (?:& |and )?[A-ZÄÖÜÉ][\w&'-]+){0,3})",
)


def find(written: Written) -> Iterator[Finding]:
    """Find the names of other applications, employers in the place of the company, and companies nobody knows."""
    facts = written.facts
    own = facts.company[-1] if facts.company else None
    taken: set[int] = set()
    for name, span in _named(written, with_short(facts.elsewhere, facts.company)):
        if _is_another_word(written, name, span):
            continue
        if _is_theirs(written, name, span[0]):
            taken.add(span[0])
            yield _another(written, name, span, own)
    for name, span in _slips(written):
        if span[0] not in taken:
            yield _another(written, name, span, own)
    for name, span in _named(written, facts.employers):
        if _towards(written, span[0], seat=True):
            yield written.finding(
                "wrong-company",
                "block",
                span,
                f"{name} is where you work or worked. This goes to {own or 'another company'}.",
                fix=own,
            )
    yield from _unknown(written, own)


# "Brookline, where I grew up".
_PLACE = re.compile(r",? (?:where|wo|où|donde|en donde)\b", re.IGNORECASE)


def _is_another_word(written: Written, name: str, span: Span) -> bool:
    """Say whether it is the name of a place, or a company's short name in small letters: tidal power."""
    full = {fold(n) for n in written.facts.elsewhere}
    if (
        " " in name
        and fold(name) not in full
        and name not in with_short(written.facts.elsewhere, written.facts.company)
    ):
        return True
    return bool(_PLACE.match(written.plain[span[1] :][:12]))


def _another(written: Written, name: str, span: Span, own: str | None) -> Finding:
    message = f"{name} is another application of yours. This goes to {own or 'another company'}."
    return written.finding("wrong-company", "block", span, message, fix=own)


def _is_theirs(written: Written, name: str, place: int) -> bool:
    """Say whether *name* means the other company, and is no word of these facts."""
    facts = written.facts
    known = facts.index.has(name, written.language)
    if name not in facts.elsewhere and " " not in name:
        return not known
    told = known and fold(name) in fold(" ".join((*facts.talk, *facts.post)))
    return not told or _towards(written, place)


def _slips(written: Written) -> Iterator[tuple[str, Span]]:
    """Other companies with a slip of the keys: "Contalys" for Comptalys."""
    from rapidfuzz.distance import OSA

    facts = written.facts
    other = {fold(m): m for m in marks(facts.elsewhere)}
    ours = [fold(w) for n in facts.company for w in n.split()]
    most = 1 if written.language == "de" else 2
    for word in written.words if other else ():
        low = fold(word.text).removesuffix("'s")
        if not word.text[0].isupper() or len(low) < 6 or low in FREQUENT[written.language]:
            continue
        best = min(other, key=lambda mark: OSA.distance(low, mark))
        distance = OSA.distance(low, best)
        if not 0 < distance <= (most if len(best) >= 8 else 1) or low[0] != best[0] or low in (best + "s", best[:-1]):
            continue
        if facts.index.has(low, written.language) or any(OSA.distance(low, o) <= distance for o in ours):
            continue
        yield other[best], word.span


def _named(written: Written, all_names: tuple[str, ...]) -> Iterator[tuple[str, tuple[int, int]]]:
    taken = 0
    for match in names.word_pattern(all_names).finditer(written.plain):
        if match.start() >= taken:
            taken = match.end()
            yield match.group(), match.span()


def _towards(written: Written, place: int, *, seat: bool = False) -> bool:
    """Say whether the words before *place* speak of where the person wants to go; *seat* asks for surer ones."""
    part = written.sentence_at(place)
    before = written.plain[max(part.start, place - 90) : place]
    return bool(_TOWARDS.search(before)) and not (seat and (_OWN_PAST.search(before) or not _SURE.search(before)))


# "my role at Acme", "while working at Acme", "our team at Acme": the person's own past.
_OWN_PAST = re.compile(
    r"\b(?:my|our|own|we|mine|meine[rmns]?|mein|unser\w*|wir|mon|ma|mes|notre|nos|nous|mi|mis|nuestr\w+"
    r"|current\w*|previous|former|last|past|worked|working|work|while|when|since|was|were|had|did"
    r"|years?|aktuell\w*|bisherig\w*|früher\w*|letzte\w*|actuel\w*|ancien\w*|dernier|actual|anterior|último"
    r"|jahre\w*|ans|années|años|war|waren|habe|hatte|as an?|als|comme|como|trabaj\w+|travaill\w+)\b",
    re.IGNORECASE,
)
_SURE = re.compile(
    r"\b(?:role|position|job|opportunity|opening|vacancy|join(?:ing)?|call|conversation|chat|talk|interview\w*"
    r"|future|contribute|interest(?:ed)?|bring|part of|spoke|meeting|place"
    r"|Stelle|Position|Rolle|Gespräch|Interview|Zukunft|Einstieg|Mitarbeit|poste|rôle|entretien|échange|rejoindre"
    r"|intégrer|avenir|puesto|vacante|entrevista|conversación|incorporarme|unirme|futuro)\b",
    re.IGNORECASE,
)


def _unknown(written: Written, own: str | None) -> Iterator[Finding]:
    """A role at a company that nothing known speaks of."""
    if not own:
        return
    for match in _SEAT.finditer(written.plain):
        name = match.group(1)
        tokens = re.findall(r"[^\W\d_]+", name)
        if not any(written.facts.index.has(t, written.language) for t in tokens) and not _near(
            name, written.facts.company
        ):
            yield written.finding(
                "wrong-company", "warn", match.span(1), f"{name} is not {own}: is this the right company?", fix=own
            )


def _near(name: str, own: tuple[str, ...]) -> bool:
    """Say whether *name* is a slip of the company's own name, which another rule tells."""
    from rapidfuzz.distance import OSA

    return any(OSA.normalized_similarity(fold(name), fold(n)) >= 0.7 for n in own)
