"""German: an answer noted in scraps as a sentence, a gap as its preposition, a to-do with the verb of the notes."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.drafts.languages.de.clauses import FINITE
from afterword.drafts.languages.grammar import clause
from afterword.drafts.languages.scraps import completing, small

_SUBJECT = re.compile(
    r"\b(?:ich|wir|man|es|er|sie|ihr|du|jeder|alle|keiner|niemand|das (?:ist|war|hat|wird|geht|kann)|die \w+ (?:ist|sind|war|waren|hat|haben|kommt|kommen))\b",
    re.IGNORECASE,
)
_COMMON = re.compile(
    r"^(?:Nachts|Morgens|Mittags|Abends|Erst|Zuerst|Dann|Danach|Nur|Immer|Nie|Nicht|Lieber|Einfach|Klein|Mit|Ohne|Am|Im|In|An|Auf|Bei|Vor|Nach|Von|Zu|Alle|Jeden|Jede|Jedes|Einen|Eine|Ein|Die|Der|Das|Den|Weniger|Mehr|Zwei|Drei|Vier|Fünf|Samstags|Sonntags|Vorher|Nachher|Ganz)\b"
)
_NO_VERB_AT_ALL = re.compile(
    r"(?<!\bdas )(?<!\bdie )(?<!\bder )(?<!\bden )\b[a-zäöüß]+(?:te|ten|iert)\b|\b(?:hinge|käme|gäbe|ginge|stünde|läge|bliebe|hielte|nähme|ließe|täte|wäre|wären|hätte|hätten|würde|würden|hing|stand|lag|gab|kam|ging|lief|hielt|blieb|fiel|schrieb|rief|half|nahm|sprach|traf|trug|fuhr|las|sah|aß|trank|sang|schnitt|stieg|zog|wuchs|hieß|ließ|schloss|brach|warf|galt|fand|saß|schlief|flog|bot|bat|brachte|dachte|kannte|wusste|war|waren|wurde|hat|haben)\b"
)


# "Am Bett, zwölf Minuten, …": what begins with a place or a thing, and a comma behind it.
# "Die Baufirma, wenn …": somebody, and no verb of the main clause.
_ONLY_WHO = re.compile(
    r"(?:Der|Die|Das|Den|Dem|Ein|Eine|Einen) (?:[a-zäöüß]+e[nrs]? )?[A-ZÄÖÜ][\wäöüß-]+, (?:wenn|weil|sobald|falls|bevor|damit) [^,:;]+$"
)
_BEGINS_BARE = re.compile(r"(?:Am|Im|Mit|Bei|Auf|An|In|Ohne|Per|Pro|Nach|Vor|Zwei|Drei|Fünf)\b[^,]{2,30}, [^,]+,")


def is_fragment(said: str) -> bool:
    """Say whether a sentence has neither a subject nor a finite verb: "Nachts füllen, nicht morgens"."""
    said = clause(said)
    if _ONLY_WHO.match(said):
        return True
    if ":" in said or _SUBJECT.search(said) or len(said.split()) < 2:
        return False
    if _BEGINS_BARE.match(said) and not any(w in FINITE for w in said.partition(",")[0].split()):
        return True
    finite = [w for w in re.findall(r"[^\W\d_]+", said) if w in FINITE]
    at_the_end = {part.split()[-1] for part in re.split(r"[,;] ?", said) if part.split()}
    return not _NO_VERB_AT_ALL.search(said) and all(
        w.endswith(("en", "ern", "eln")) and w in at_the_end for w in finite
    )


completed = completing(
    is_fragment,
    lambda asked, _told: "Meine Antwort" if asked else "Mein Gedanke dazu",
    lower=lambda said: small(said) if _COMMON.match(said) else said,
)

_LACKING = re.compile(
    r"^(?:noch |bisher |bislang )?keine (?:erfahrung(?:en)?|praxis) (?P<with>(?:mit|in|im|bei|beim|am|auf) [^,;:.]{2,50}?)(?: bisher| bislang)?\.?$",
    re.IGNORECASE,
)


def lacking(point: str) -> str:
    """Return what a gap is about, with its preposition: "Keine Erfahrung mit Kassen" is "mit Kassen"."""
    match = _LACKING.match(point)
    return match["with"][0].lower() + match["with"][1:] if match else ""


_INFINITIVES = r"ausfüllen|unterschreiben|lesen|durchlesen|anrufen|mitbringen|schicken|senden|mailen|nachreichen|ansehen|anschauen|probieren|ausprobieren|prüfen|besorgen|beantragen|vorbereiten|üben|lernen|melden|einreichen|abgeben|abholen|scannen|drucken"
_THEY_DO = re.compile(
    r"^(?:sie|er|frau [\w-]+|herr [\w-]+|hr|die personalabteilung)(?: will| wird)? (?:mir |uns )?(?:noch )?(?:schickt|sendet|mailt|ruft|meldet|schreibt|bringt|besorgt|leitet|organisiert|schicken|senden|zeigt|gibt)\b",
    re.IGNORECASE,
)


def with_verb(todo: str, lines: Sequence[str]) -> str:
    """Return a to-do with the verb that the notes have for it; nothing where somebody else does it."""
    bare = clause(todo)
    if _THEY_DO.match(bare):
        return ""
    if re.search(rf"\b(?:{_INFINITIVES})\b", bare, re.IGNORECASE) or re.search(r" [a-zäöüß]+(?:en|ern|eln)$", bare):
        return todo
    noun = max(re.findall(r"[^\W\d_]{4,}", bare) or [""], key=len)
    for line in lines if noun else ():
        if re.search(
            rf"\b(?:sie|er) (?:will |wird )?(?:mir |uns )?(?:\w+ ){{0,3}}?(?:schickt|sendet|mailt|schicken|senden)\b[^.;,]*\b{re.escape(noun)}",
            line,
            re.IGNORECASE,
        ) or re.search(rf"\b(?:sie|er) (?:schickt|sendet|mailt)\b[^.;,]*\b{re.escape(noun)}", line, re.IGNORECASE):
            return ""
        if match := re.search(
            rf"\b{re.escape(noun)}\b(?: \w+){{0,2}}? (?:zu )?({_INFINITIVES})\b", line, re.IGNORECASE
        ):
            return f"{bare} {match[1].lower()}"
    return todo


# "hab von der Schichtübergabe erzählt", "hab erzählt vom Ampelbrett: …", "hab ihm 'Drei Fragen' erzählt".
_SPOKEN_OF = re.compile(
    r"^(?:ich )?(?:habe?|hatte) (?:ich )?(?:ihm |ihr |ihnen |beiden )?(?:auch |dann |kurz )?(?P<of>(?:von |vom )[^,;:.()]{3,60}?|['„‚][^'“‘”]{3,40}['“‘”]) erzählt\b"
    r"|^(?:ich )?(?:habe?|hatte) (?:ich )?(?:ihm |ihr |ihnen )?erzählt (?P<after>(?:von |vom )[^,;:.()]{3,60}?)(?=[,;:.(]|$)",
    re.IGNORECASE,
)


def spoken_of(told: str) -> str:
    """Return what a note says that I told them of: "von der Schichtübergabe"."""
    match = _SPOKEN_OF.match(told)
    of = (match["of"] or match["after"]) if match else ""
    name = re.fullmatch(r"['„‚](.+)['“‘”]", of)
    return f"von „{name[1]}“" if name else of
