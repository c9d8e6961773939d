"""What an event of a calendar calls the job and the company: behind a label, else in its title."""

from __future__ import annotations

import re

from afterword.exchange.attendees import People
from afterword.exchange.mailboxes import is_me
from afterword.exchange.words import line

# What an interview is called; in a title it is enough, in a text it speaks for it.
SIGN = re.compile(
    r"\b(?:interview\w*|phone ?screen\w*|screening|recruiter|recruiting|hiring (?:manager|team)|candidate|"
    r"candidacy|on-?site|"
    r"final round|(?:first|second|third|final|next|1st|2nd|3rd) (?:round|stage)|case study|take-?home|panel|"
    r"vorstellungsgespräch\w*|bewerbungsgespräch\w*|kennenlern\w*|erstgespräch|zweitgespräch|bewerbung\w*|probearbeit\w*|"
    r"entretien\w*|recrutement|candidature|entrevista\w*|candidatura|proceso de selección|reclutador\w*)\b",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"^[ \t*•-]*(?:job(?: title)?|position|role|stelle|stellenbezeichnung|poste|intitulé du poste|puesto|"
    r"vacante|requisition|opening)"
    r"\s*[:：]\s*([^\n]{2,150})$",
    re.IGNORECASE | re.MULTILINE,
)
_COMPANY = re.compile(
    r"^[ \t*•-]*(?:company|employer|organi[sz]ation|unternehmen|firma|arbeitgeber|entreprise|société|"
    r"empresa)\s*[:：]\s*([^\n]{2,100})$",
    re.IGNORECASE | re.MULTILINE,
)
_IN_SUMMARY = re.compile(
    r"\b(?:interview|gespräch|vorstellungsgespräch|entretien|entrevista|screen)\b\s*(?:for|zur stelle|als|für|"
    r"pour le poste de|"
    r"para el puesto de|para|[:–|-])\s*(?:the\s+|die\s+)?(.{2,120}?)(?=\s+(?:with|mit|avec|con|at|bei|chez|"
    r"en)\s|\s*[|@(–]|\s+-\s|$)",
    re.IGNORECASE,
)
_AT = re.compile(
    r"(?:\s(?:at|bei|chez)\s+|@\s*)((?:[\w&.'’-]+\s?){1,5}?)(?=\s+(?:with|mit|avec|con|on|am|for|als)\b|\s*[|,(:–]|\s-\s|$)"
)
_WITH = re.compile(
    r"^(?:.{0,60}?\binterview|gespräch|entretien|entrevista)\s+(?:with|mit|avec|con)\s+((?:[\w&.'’-]+ ?){1,4})$",
    re.IGNORECASE,
)
# "Interview with Crumb: Night Baker - Sam", "Vorstellungsgespräch Bäckerin - Sam", "… for the Night Baker position".
_WITH_FIRST = re.compile(
    r"^(?:.{0,40}?\b(?:interview|screen|call)|gespräch|entretien|entrevista)\s+(?:with|mit|avec|"
    r"con)\s+((?:[\w&.'’-]+ ?){1,3}):",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"\b(?:with|mit|avec|con)\s[^:]{2,60}:\s*(.{3,120}?)(?=\s+[-–|]\s|\s*[(|]|$)", re.IGNORECASE)
_BARE = re.compile(
    r"^\w{0,20}(?:gespräch|interview|entretien|entrevista)\s+(?!mit\b|with\b|avec\b|con\b|am\b|on\b|le\b|el\b|bei\b|at\b)"
    r"([^\W\d_].{2,120}?)(?=\s+[-–|]\s|\s*[(|@]|\s(?:bei|at|chez|with|mit|avec|con)\s|$)",
    re.IGNORECASE,
)
_FOR_POSITION = re.compile(
    r"\b(?:for|zu|zur|für)\s(?:the|our|die|unsere)\s(?:(?:position|role|stelle)\s(?:of|as|als)\s(?:an?\s)?)?([^.,:\n]{3,80}?)\s(?:position|role|opening|stelle|job)\b",
    re.IGNORECASE,
)
_NO_TITLE = re.compile(
    r"(?:(?:first|second|third|final|next|1st|2nd|3rd|initial|erste\w*|zweite\w*)\s)?(?:round|confirmation|invitation|invite|schedule|"
    r"details|request|reminder|availability|call|interview|gespräch|runde|bestätigung|einladung|with|mit|day|today|tomorrow|\d)\b",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"^\s*([^<>/:|]{2,60}?)\s*(?:<>|<->|↔|⇄|<=>| x | // )\s*([^<>/:|]{2,60}?)\s*(?:[:|–(].*|\s-\s.*)?$"
)
_PREFIX = re.compile(
    r"^\s*(?:cancel+ed|updated|invitation|accepted|abgesagt|aktualisiert|einladung|annulé|invitación)\s*:\s*", re.I
)


def label_of(summary: str) -> str:
    """Return an event's title without what calendars put in front."""
    return _PREFIX.sub("", summary)


def title_of(summary: str, text: str, names: set[str]) -> str | None:
    """Return the job's title: behind its label, else out of the event's title; a name is none."""
    if found := _TITLE.search(text):
        return line(found[1]).strip(" *")
    bare = label_of(summary)
    for source, patterns in ((bare, (_IN_SUMMARY, _BEHIND, _BARE)), (text[:3000], (_FOR_POSITION,))):
        for pattern in patterns:
            found = pattern.search(source)
            title = line(found[1]).strip(" -:|–") if found else ""
            if len(title) > 2 and title.casefold() not in names and not _NO_TITLE.match(title):
                return title
    return None


def company_of(summary: str, text: str, who: People, me: str) -> str | None:
    """Return the company: behind its label, or out of the event's title."""
    if found := _COMPANY.search(text):
        return line(found[1]).strip(" *")
    if found := _BETWEEN.match(label_of(summary)):
        sides = [side.strip() for side in found.groups() if side and not is_me(side, "", me, ())]
        return sides[0] if len(sides) == 1 and sides[0] not in {p.name for p in who.met} else None
    names = {person.name.casefold() for person in who.met}
    for pattern in (_AT, _WITH, _WITH_FIRST):
        for source in (summary, *text.splitlines()[:3]):
            found = pattern.search(source[:300])
            name = found[1].strip(" .,") if found else ""
            if (
                name[:1].isupper()
                and name.casefold() not in names
                and not SIGN.search(name)
                and not is_me(name, "", me, ())
            ):
                return name
    return None
