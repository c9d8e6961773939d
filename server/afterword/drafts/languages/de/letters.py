"""German: greetings, closings, days and promises."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from datetime import datetime

from afterword.drafts.languages import plain
from afterword.drafts.languages.ahead import month_ahead, number_of, still_ahead
from afterword.drafts.languages.de.capitals import capitals, typed
from afterword.drafts.languages.de.mending import DAYS, MONTHS
from afterword.drafts.languages.grammar import Manner
from afterword.drafts.names import Called

AND = "und"


def greeting(who: Called, manner: Manner) -> str:
    """Return Hallo Jonas, · Sehr geehrter Herr Dr. Krüger, · Guten Tag, Dr. Jonas Krüger, where nothing says Herr or Frau.

    In Switzerland no comma stands behind it.
    """
    if manner.region.startswith("CH"):
        return _greeting(who, manner).removesuffix(",")
    return _greeting(who, manner)


def _greeting(who: Called, manner: Manner) -> str:
    if manner.near:
        return f"Hallo {who.given or who.full},"
    name = " ".join(filter(None, [who.degrees, who.last]))
    if who.civil in ("Frau", "Herr") and manner.address == "title_surname":
        if manner.tone == "warm":
            return f"Guten Tag, {who.civil} {name},"
        return f"Sehr geehrte{'' if who.civil == 'Frau' else 'r'} {who.civil} {name},"
    return f"Guten Tag, {' '.join(filter(None, [who.degrees, who.full]))},"


def nobody(manner: Manner) -> str:
    """Return the greeting where no recipient is known."""
    return "Sehr geehrte Damen und Herren," if manner.tone == "formal" else "Guten Tag,"


def closing(manner: Manner, civil: str) -> str:
    """Return the closing; German has no comma after it, Switzerland no ß."""
    del civil
    swiss = manner.region.startswith("CH")
    if manner.near or (manner.tone == "warm" and manner.address != "title_surname"):
        return "Viele Grüsse" if swiss else "Viele Grüße"
    if swiss:
        return "Freundliche Grüsse"
    return "Freundliche Grüße" if manner.tone == "warm" else "Mit freundlichen Grüßen"


_STAYS = re.compile(r"^(?:Sie|Ihr\w*|Ihnen)\b")
_LOWERED = re.compile(
    r"^(?:Ab|Bis|Ja|Nein|Vielen|Herzlichen|Besonders|Vielleicht|Über|Meine|Den|Einen|Danke|Ich|Mir|Was|Im|In|Am|Bei|Noch|Über|Für|Es|Unser|Wir|Von|Der|Die|Das|Ein|Eine|Du|Schön|Nach|Zu|Ob|Gern|Leider|Auf|Mit|Seit|Dass|Danach|Dies\w*|Nachts|Eben|Zuerst|Nochmals|Schade|Unter|Wie|Wenn|Ein\w*|Dank|Mich|Hiermit|Heute|Gestern)\b"
)


def after_greeting(words: str, manner: Manner) -> str:
    """Return the first sentence in lower case, but in Switzerland, where no comma stands before it."""
    if manner.region.startswith("CH"):
        return words
    return words[0].lower() + words[1:] if _LOWERED.match(words) and not _STAYS.match(words) else words


# A whole sentence that is quoted begins with a capital.
_SENTENCE_OF_THEIRS = re.compile(r"(?<=(?:Satz|\w\w\w:) „)([a-zäöü])(?=[^“ ]* [^“ ]+ [^“ ]+ )")
_GERMAN_QUOTES = str.maketrans("„“", "«»")


# "dass Klassen 'nach 20 Minuten umfallen'": its verb is the one of the clause, which needs no quotation.
_SCRAP = re.compile(r"(?<=\w )'([^'„“]{4,60}(?:en|t))'(?=[,.;])")


def typeset(words: str, region: str = "") -> str:
    """Return *words* as they are printed: in Switzerland with «» and without ß."""
    words = _SENTENCE_OF_THEIRS.sub(lambda m: m[1].upper(), words)
    words = _SCRAP.sub(r"\1", words)
    words = plain.QUOTED_ONCE.sub(r"‚\1‘" if "„" in words else r"„\1“", words)
    return words.translate(_GERMAN_QUOTES).replace("ß", "ss") if region.startswith("CH") else words


day = plain.told_day(MONTHS, DAYS, "{}. {}", ", ")
when = plain.told_when(
    ((12, "heute Vormittag"), (17, "heute Nachmittag"), (24, "heute Abend")), "gestern", "am {}", DAYS, day
)


def agreed(then: datetime, region: str) -> str:
    """Return "am Dienstag, 3. November, um 10:00 Uhr"."""
    return f"am {day(then.date(), region, True)}, um {then:%H:%M} Uhr"


_NUMBERS = {
    str(n): w
    for n, w in enumerate(
        ["null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"]
    )
    if n > 1
}
_NEAR = 14  # days after the talk in which a feast that was named is the next one
# They name a last day, not a talk.
DEADLINE = re.compile(r"\b(?:bis|spätestens)\b", re.IGNORECASE)
BY = "bis {}"
_UNTIL = re.compile(
    r"\b(?:bis )?(?:zum )?Ende (?:der )?(KW ?\d{1,2})\b|\bin (?:der )?(?P<in>KW ?\d{1,2})\b|^(?P<week>KW ?\d{1,2})\b|\bbis (?:zum )?(?:Ende|Mitte|Anfang) (?:des Monats|Monat|der Woche|dieser Woche|(?:der )?(?:nächster|nächsten|kommender|kommenden) Woche)\b"
    r"|\b(?:bis |am |spätestens (?:am )?)(?:nächsten |kommenden )?(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)\b|\bAnfang (?:nächster Woche|nächsten Monats)\b|\b(?:Ende|Mitte) (?:nächster|dieser|der) Woche\b|\bEnde (?:des Monats|Monat)\b|\b(?:bis )?nächste Woche\b"
    r"|(?:^|\b(?:sich|Rückmeldung|Bescheid|Antwort|Entscheidung|mich|ruft|rufen|Anruf|Telefonat|Nachricht) )(?:(?:nächsten|kommenden) )?(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)\b"
    r"|\b(?:in|innerhalb von|binnen) (?:einer|einem|ein|zwei|drei|vier|fünf|zehn|14|\d{1,2})(?: bis (?:zwei|drei|vier|\d{1,2}))? (?:Tagen?|Werktagen|Arbeitstagen|Wochen?)\b",
    re.IGNORECASE,
)
# A next talk that was named is no answer: nobody writes then.
_MEETING = re.compile(
    r"\b(?:(?:zweite[sr]?|nächste[sr]?|dritte[sr]?) (?:gespräch|runde|interview|termin)|probe(?:tag|arbeit\w*|schicht)|hospitation|hospitieren|schnupper\w+|kennenlernen|(?:\d\.|2tes) (?:gespräch|runde|termin))\b",
    re.IGNORECASE,
)


_MONTHS = "|".join(MONTHS)
_DAY = re.compile(
    rf"(?:\b|^)(^(?=\d)|bis (?:zum |spätestens )?|am |nach dem |nach der \w+ am |(?:bis )?spätestens (?:am |zum )?)(\d{{1,2}})\.(?: ?({_MONTHS})\b)?",
    re.IGNORECASE,
)
_AFTER = re.compile(rf"\bnach (?:der|dem) [A-ZÄÖÜ][\w-]+ am \d{{1,2}}\. ?(?:{_MONTHS}|\d{{1,2}}\.)", re.IGNORECASE)
_HEDGED = re.compile(r"\b(?:vielleicht|wohl|etwa|ca|hoffentlich|ungefähr|eher)\b", re.IGNORECASE)
_MONTH = re.compile(rf"\b((?:bis )?(?:Anfang|Mitte|Ende)|im) ({_MONTHS})\b", re.IGNORECASE)


_FEAST = re.compile(
    r"\b(vor|nach) (Weihnachten|Neujahr|Silvester|Dreikönig|Fasching|Fasnacht|Karneval|Ostern|Pfingsten|Auffahrt|Fronleichnam|Mariä Himmelfahrt|Allerheiligen|Martini|dem (?:Nationalfeiertag|Feiertag|1\. Mai)|den (?:Feiertagen|Festtagen|(?:\w+)?[Ff]erien))\b",
    re.IGNORECASE,
)


def _named(words: str, said_at: datetime, at: datetime) -> str:
    """Return "bis 4. Dezember" or "Ende November", while that lies ahead."""
    day = _DAY.search(words)
    if day and still_ahead(int(day[2]), number_of(day[3] or "", MONTHS), said_at, at):
        if after := _AFTER.search(words):
            return capitals(after[0][0].lower() + after[0][1:])
        until = {"bis ": "bis zum ", "": "am "}.get(day[1].lower(), day[1].lower())
        return f"{until}{day[2]}. {(day[3] or MONTHS[_month_of(int(day[2]), said_at) - 1]).capitalize()}"
    if (feast := _FEAST.search(words)) and (at.date() - said_at.date()).days < _NEAR:
        named = capitals(" ".join(w if w.lower() in ("dem", "den") else w[0].upper() + w[1:] for w in feast[2].split()))
        return f"{'noch vor' if feast[1].lower() == 'vor' else 'nach'} {named}"
    month = _MONTH.search(words)
    if month and month_ahead(month[2], MONTHS, said_at, at):
        *before, part = (
            ["etwa", month[1].split()[-1]] if _HEDGED.search(words) and month[1] != "im" else month[1].split()
        )
        part = "im" if part.lower() == "im" else part.capitalize()
        return " ".join([*(b.lower() for b in before), part, month[2].capitalize()])
    return ""


def _month_of(day: int, said_at: datetime) -> int:
    return said_at.month if day >= said_at.day else said_at.month % 12 + 1


_SHORT_MONTH = re.compile(r"\b(jan|feb|apr|aug|sep|okt|nov|dez)\b(?!\w)\.?", re.IGNORECASE)


_SHORT_DAY = re.compile(
    r"\b([Bb]is|[Aa]m|[Aa]ntwort|[Bb]escheid|[Mm]eldung|[Rr]ückmeldung) (Mo|Di|Mi|Do|Fr|Sa|So|mo|di|mi|do|fr|sa|so)\b\.?$"
)


_DAY_OF_NEXT = re.compile(
    r"\b(Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag) (?:(?:der )?(?:nächste[rn]?|kommende[rn]?) Woche|in einer Woche)\b",
    re.IGNORECASE,
)


def promised(words: str, said_at: datetime, at: datetime) -> str:
    """Return "bis Ende der KW 46"; relative words only while they still mean the same week."""
    words = _SHORT_MONTH.sub(lambda m: next(n for n in MONTHS if n.lower().startswith(m[1].lower())), words)
    words = _SHORT_DAY.sub(lambda m: f"{m[1]} {next(d for d in DAYS if d.startswith(m[2].capitalize()))}", words)
    words = re.sub(r"\b([Ee]nde|[Mm]itte|[Aa]nfang) (nächste|kommende) ([Ww]oche)\b", r"\1 \2r \3", words)
    words = re.sub(r"(?<=\d) wo\b", " Wochen", capitals(typed(words)))
    if _MEETING.search(words):
        return ""
    if re.search(r"(?<!bis )\bmorgen\b", words) and said_at.date() == at.date():
        return "morgen"
    if named := _named(words, said_at, at):
        return named
    if later := _DAY_OF_NEXT.search(words):
        same_week = said_at.date().isocalendar()[:2] == at.date().isocalendar()[:2]
        return f"am {later[1].capitalize()} nächster Woche" if same_week else ""
    match = _UNTIL.search(words)
    if not match:
        return ""
    if week := match["in"] or match["week"]:
        return f"in der {week}"
    if match[1]:
        return f"bis Ende der {match[1]}"
    same = (
        (said_at.year, said_at.month) == (at.year, at.month)
        if "Monat" in match[0]
        else (said_at.date().isocalendar()[:2] == at.date().isocalendar()[:2])
    )
    return _told(match[0]) if same else ""


def _told(found: str) -> str:
    """Return a span of time with its capitals and its numbers in words."""
    first = {"b": "b", "B": "b", "i": "i", "I": "i", "n": "n", "N": "n", "a": "a"}.get(found[0], found[0])
    found = re.sub(r"\b\d{1,2}\b", lambda m: _NUMBERS.get(m[0], m[0]), first + found[1:])
    found = re.sub(
        r"\b(ende|mitte|anfang|woche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|tagen?|wochen|monats?)\b",
        lambda m: m[0].capitalize(),
        found,
    )
    day = re.search(r"(?:\b(?:nächsten|kommenden) )?\b\w+(?:tag|woch)$", found, re.IGNORECASE)
    if day and not re.match(r"(?:bis|am|spätestens)\b", found, re.IGNORECASE):
        found = day[0] if " " in day[0] else f"am {day[0]}"
    return re.sub(r"\bEnde Monat\b", "Ende des Monats", found)
