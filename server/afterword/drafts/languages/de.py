"""German: Sie and du, lower case after the greeting, slots that stay in the nominative or after a colon."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from datetime import date, datetime

from afterword.drafts.languages import plain
from afterword.drafts.languages.grammar import Manner, clause, sentence
from afterword.drafts.names import Called
from afterword.drafts.tables import words_of

# What this language does as most do.
as_typed = plain.as_typed
in_context = plain.in_context
role = plain.role
typeset = plain.typeset
with_acronyms = plain.with_acronyms

_MONTHS = words_of("Januar Februar März April Mai Juni Juli August September Oktober November Dezember")
_DAYS = words_of("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag")

MENDINGS = (
    *plain.rules(
        (r"\bjd\b\.?", "jemand"), (r"\bwg\.?(?= )", "wegen"), (r"\blt\.?(?= )", "laut"), (r"(?<=\d) ?Wo\b\.?", " Wochen"), (r"\bWo\.", "Woche"),
        (r"\bmtl\.?(?= )", "monatlich"), (r"\btgl\.?(?= )", "täglich"), (r"\bgg\.?(?= )", "gegen"), (r"\bv\.? ?a\.(?= )", "vor allem"),
        (r"\bu\.(?= )", "und"), (r"\bm\.(?= )", "mit"), (r"\bo\.(?= )", "oder"), (r"(?<=[^\W\d]) \+ (?=[^\W\d])", " und "),
        (r"\b[Hh]ab\b(?= (?:ich|von|ihm|ihr))", "habe"), (r"\b([Ii]ch) hab\b", r"\1 habe"), (r"\bnich\b", "nicht"), (r"\bn(?= (?:paar|bisschen))", "ein"),
        (r"\bMA\b", "Mitarbeitende"), (r"(?<=\d) ?Std\b\.?", " Stunden"), (r"(?<=\d) ?Min\b\.?", " Minuten"), (r"(?<=\d) ?J\.", " Jahre"),
    ),
    *((re.compile(rf"\b{name.lower()}\b"), name) for name in _DAYS),
)  # fmt: skip

# --- what they said ---------------------------------------------------------------------------------

_WHO = r"(?:[Ss]ie|[Ee]r|(?:(?:Frau|Herr|Dr\.) )*[A-ZÄÖÜ][\w-]+)"
_ASKED = re.compile(
    rf"^(?:(?:dass? )?{_WHO} )?(?:(?:hat|haben) )?(?:mich |uns )?(?:fragte|fragt|gefragt|wollte wissen|wollte von mir wissen)(?: mich| uns)?,? "
    r"(?=(?:wie|was|warum|wieso|weshalb|ob|wann|wer|wen|wem|wo|woran|womit|wofür|welche\w*|nach)\b)"
)
_TOLD = re.compile(
    rf"^(?:{_WHO} )?(?:hat )?(?:sagte|sagt|meinte|meint|erzählte|erzählt|erklärte|erwähnte|findet|gesagt|erzählt|gemeint)(?: mir)?,? ?"
)
_QUOTE = re.compile(r"^[\"“„»'‚](?=\w)([^\"“”„«»]{3,200})[\"“”«'‘][.!]?$")
_THIRD = re.compile(r"\b(?:[Ee]r|ihm|ihn|seine?[rmsn]?)\b|, sie\b")
_SHE_FIRST = re.compile(r"^(?:sie|er|ihre?[rmn]?)\b")


# The verb after er or sie, as it stands after Sie and after du.
_VERBS = {
    "sucht": ("suchen", "suchst"), "will": ("wollen", "willst"), "möchte": ("möchten", "möchtest"), "hat": ("haben", "hast"),
    "ist": ("sind", "bist"), "findet": ("finden", "findest"), "braucht": ("brauchen", "brauchst"), "macht": ("machen", "machst"),
    "arbeitet": ("arbeiten", "arbeitest"), "plant": ("planen", "planst"), "mag": ("mögen", "magst"), "kennt": ("kennen", "kennst"),
    "hält": ("halten", "hältst"), "nimmt": ("nehmen", "nimmst"), "war": ("waren", "warst"), "hatte": ("hatten", "hattest"),
    "wollte": ("wollten", "wolltest"), "baut": ("bauen", "baust"), "leitet": ("leiten", "leitest"), "sieht": ("sehen", "siehst"),
}  # fmt: skip
_SPEAKER = re.compile(r"^(?:[Ee]r|[Ss]ie) (\w+)\b")
_THEY = re.compile(r"^[Ss]ie (?=(?:\w+en|sind|tun)\b)")
_THEIRS = re.compile(r"^[Ii]hr(e[nmrs]?|)\b(?= )")


def read_said(said: str, near: bool) -> dict[str, str]:
    """Return the slots asked, that (with its dass), said and quote, as far as *said* fills them safely."""
    if match := _QUOTE.match(said):
        return {"quote": clause(match[1])}
    if match := _ASKED.match(said):
        rest = clause(said[match.end() :])
        return {"asked": rest} if not _THIRD.search(rest) and not re.search(r"\bsie\b", rest) else {}
    rest = _to_speaker(_as_you(clause(_TOLD.sub("", said)), near), near)
    if (
        _THIRD.search(rest)
        or re.search(r"\bsie\b", rest.partition(" ")[0])
        or _SHE_FIRST.match(re.sub(r"^dass ", "", rest))
    ):
        return {}
    if rest.startswith("dass "):
        return {"that": rest} if len(rest.split()) <= 22 else {}
    return {"said": rest[:1].upper() + rest[1:]}


# "…, und sie wollen umstellen": who wants, looks for or plans is the other side, where nobody else was named.
_THEY_WANT = re.compile(
    r"(?<=, und )sie (?=(?:wollen|möchten|suchen|planen|brauchen)\b)|(?<=, )sie (?=(?:wollen|möchten|suchen|planen|brauchen)\b)"
)
_SOMEBODY = re.compile(
    r"\b(?:Kund\w+|Anwohner\w*|Patient\w*|Elter\w*|Kinder\w*|Schüler\w*|Kolleg\w+|Mitarbeit\w+|Lieferant\w*|Nutzer\w*|Leute|Gäste|Mieter\w*|Bürger\w*|Azubis?|Fahrer\w*|Teams?)\b"
)


def _as_you(said: str, near: bool) -> str:
    return said if near or _SOMEBODY.search(said) else _THEY_WANT.sub("Sie ", said)


def _to_speaker(said: str, near: bool) -> str:
    """Turn "er sucht" into "Sie suchen" or "Du suchst", and "ihre Mappe" into "Ihre" or "Eure"."""
    if (match := _SPEAKER.match(said)) and match[1] in _VERBS:
        return f"{'Du' if near else 'Sie'} {_VERBS[match[1]][near]}{said[match.end() :]}"
    if (they := _THEY.match(said)) and not near:
        return "S" + said[1:]
    if they:
        verb, blank, rest = said[they.end() :].partition(" ")
        return f"Ihr {_after_ihr(verb)}{blank}{rest}"
    return _THEIRS.sub(lambda m: ("Eu" + ("er" if not m[1] else "r" + m[1])) if near else f"Ihr{m[1]}", said)


def _after_ihr(verb: str) -> str:
    """Return sucht, arbeitet, liefert, seid: the form after ihr is regular."""
    if verb == "sind":
        return "seid"
    if verb.endswith(("eln", "ern")) or not verb.endswith("en"):
        return verb.removesuffix("n") + "t"
    stem = verb[:-2]
    return stem + ("et" if stem.endswith(("t", "d", "chn", "ffn", "gn")) else "t")


_SMALL = re.compile(
    r"^(?:Der|Die|Das|Ein|Eine|Den|Dem|Ihre?|Euer|Eure|Unsere?|Mein|Meine|Wie|Was|Warum|Keine?|Zu|Mit|Im|Bei)\b"
)


def _decapital(words: str) -> str:
    return words[0].lower() + words[1:] if _SMALL.match(words) else words


def handle(words: str, near: bool) -> str:
    """Return the short name as it stands after a colon or as a subject."""
    words = clause(_decapital(words))
    yours = ("dein", "deine") if near else ("Ihr", "Ihre")
    return re.sub(r"^(?:ihre|seine)\b", yours[1], re.sub(r"^(?:ihr|sein)\b", yours[0], words))


def has_article(words: str) -> bool:
    """Say whether a handle has an article in the nominative singular, so that it can be a subject with "ist"."""
    return bool(re.match(r"^(?:der|das|ein|Ihr|dein)\b", words))


def forms(handle: str) -> dict[str, str]:
    """Return a short name as it stands after über, where no ending changes."""
    article, _, rest = handle.partition(" ")
    if article in ("die", "das", "eine", "Ihre", "deine", "eure"):
        return {"acc": handle, "topic_on": handle}
    if article == "der" and rest[:1].isupper() and not rest.split()[0].endswith(("e", "ent", "ist", "ant")):
        return {"acc": f"den {rest}", "topic_on": f"den {rest}"}
    return {}


_THEM = re.compile(
    r"\b((?:[Ii]ch |[Ww]ir )?(?:habe|haben|hatte|erzählte|zeigte|sagte|erklärte)(?: ich| wir)?) (?:ihm|ihr|ihnen)\b"
)


def turned(mine: str, near: bool) -> str:
    """Return the person's sentence with its recipient as Sie or du."""
    return _THEM.sub(rf"\1 {'dir' if near else 'Ihnen'}", sentence(mine))


# Of what was noted, this is not for their ears.
NOT_BACK = re.compile(
    r"\b(?:wirkt\w*|nett\w*|müde|unfreundlich\w*|komisch\w*|spät|gekündigt|entlassen|verlassen|verlor\w*|budget|chaos|chaotisch\w*|streit\w*|schuld|überlastet|unterbesetzt|hasst|vielleicht|lol)\b|\?\?",
    re.IGNORECASE,
)


def told_back(said: str, near: bool) -> str:
    """Return a note about them as it stands after a colon, or nothing: "sie suchen" becomes "Sie suchen"."""
    back = read_said(said, near).get("said", "")
    return back if re.match(r"(?:Du|Ihr|Eu(?:er|re)\w*)\b" if near else r"(?:Sie|Ihre?\w?)\b", back) else ""


_PROPOSES = re.compile(r"\b(?:würden?|könnten?)\b(?! (?:mich|gern\w* (?:mehr|bei)))", re.IGNORECASE)
_RETELLS = re.compile(r"\b(?:erzählt|gesagt|erklärt|gezeigt|gesprochen|gefragt|sagte|erzählte|fragte)\b")
_DID = re.compile(r"\b(?:haben|habe|hatten|hatte|waren|war|wurden?)\b|\b(?:wir|ich) \w+te[n]?\b")

stance = plain.stances(_PROPOSES, _DID, _RETELLS)

NEXT_STEP = re.compile(
    r"\b(?:rückmeld\w+|melde\w* (?:mich|sich|uns)|meldet sich|bescheid|hör(?:e|en) von|entscheid\w+ (?:bis|am|in|nächste)|nächste[rn]? schritt\w*)\b",
    re.IGNORECASE,
)


# --- the candidate's own points -----------------------------------------------------------------------

GAP = re.compile(
    r"^(?:kein\w*|nicht|nie(?:mals)?|ohne|noch (?:nie|nicht|kein\w*)|bisher (?:nicht|kein\w*)|wenig|kaum)\b|\bnoch (?:nicht|kein\w*)\b|,\s*(?:aber )?(?:nicht|kein\w*|nie)\b",
    re.IGNORECASE,
)
PAPERS = re.compile(
    r"\b(?:arbeitserlaubnis|aufenthalt\w*|kündigungsfrist|führerschein|verfügbar ab|visum|umzug\w*)\b", re.IGNORECASE
)


def of_me(fact: str) -> str | None:
    """Return a point that is a sentence already; German points without a verb stay after a colon."""
    fact = clause(fact)
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


# --- todo ---------------------------------------------------------------------------------------------

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
    todo = re.sub(r",? (?:nach)?(?:schicken|senden|reichen|mailen|zuschicken|mitbringen)$", "", clause(todo))
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


AND = "und"

# --- greeting, closing, days ----------------------------------------------------------------------------


def greeting(who: Called, manner: Manner) -> str:
    """Return Hallo Jonas, · Sehr geehrter Herr Dr. Krüger, · Guten Tag, Dr. Jonas Krüger, where nothing says Herr or Frau."""
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
    words = (
        "Viele Grüße"
        if manner.near or (manner.tone == "warm" and manner.address != "title_surname")
        else "Mit freundlichen Grüßen"
    )
    return words.replace("ß", "ss") if manner.region.startswith("CH") else words


_STAYS = re.compile(r"^(?:Sie|Ihr\w*|Ihnen)\b")
_LOWERED = re.compile(
    r"^(?:Vielen|Herzlichen|Besonders|Vielleicht|Über|Meine|Den|Einen|Danke|Ich|Mir|Was|Im|In|Am|Bei|Noch|Über|Für|Es|Unser|Wir|Von|Der|Die|Das|Ein|Eine|Du|Schön|Nach|Zu|Ob|Gern|Leider|Auf|Mit|Seit|Dass|Danach|Mich|Hiermit|Heute|Gestern)\b"
)


def after_greeting(words: str, manner: Manner) -> str:
    """Return the first sentence in lower case, but in Switzerland, where no comma stands before it."""
    del manner
    return words[0].lower() + words[1:] if _LOWERED.match(words) and not _STAYS.match(words) else words


def when(then: datetime, at: datetime, region: str) -> str:
    """Return heute Vormittag, gestern, am Dienstag, am 15. Oktober."""
    days = (at.date() - then.date()).days
    if days == 0 and at >= then:
        return "heute Vormittag" if then.hour < 12 else "heute Nachmittag" if then.hour < 17 else "heute Abend"
    if days == 1:
        return "gestern"
    if 2 <= days <= 6:
        return f"am {_DAYS[then.weekday()]}"
    return f"am {day(then.date(), region)}" if days > 6 else ""


def day(day: date, region: str, weekday: bool = False) -> str:
    """Return 15. Oktober; with the weekday for "bis": Mittwoch, 30. September."""
    del region
    words = f"{day.day}. {_MONTHS[day.month - 1]}"
    return f"{_DAYS[day.weekday()]}, {words}" if weekday else words


def agreed(then: datetime, region: str) -> str:
    """Return "am Dienstag, 3. November, um 10:00 Uhr"."""
    return f"am {day(then.date(), region, weekday=True)}, um {then:%H:%M} Uhr"


_UNTIL = re.compile(
    r"\b(?:bis )?(?:zum )?Ende (?:der )?(KW ?\d{1,2})\b|\bbis (?:zum )?Ende (?:des Monats|der Woche|nächster Woche|der nächsten Woche|dieser Woche)\b"
    r"|\bbis (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag)\b|\bAnfang (?:nächster Woche|nächsten Monats)\b|\b(?:Ende|Mitte) nächster Woche\b|\bnächste Woche\b|\b(?:in|innerhalb von) (?:ein|zwei|drei|vier|\d{1,2})e?[rn]? (?:Tagen|Wochen?)\b",
    re.IGNORECASE,
)


def promised(words: str, said_at: datetime, at: datetime) -> str:
    """Return "bis Ende der KW 46"; relative words only while they still mean the same week."""
    match = _UNTIL.search(words)
    if not match:
        return ""
    if match[1]:
        return f"bis Ende der {match[1]}"
    if said_at.date().isocalendar()[:2] != at.date().isocalendar()[:2]:
        return ""
    found = match[0]
    return (
        found if found[0].isupper() and found.startswith(("Anfang", "Ende", "Mitte")) else found[0].lower() + found[1:]
    )


# --- what an event says ---------------------------------------------------------------------------------

_DOOR = re.compile(
    r"\b(?:Stelle|Position|Frühjahr|Frühling|Sommer|Herbst|Winter|nächstes Jahr|später|Kontakt|wieder)\b"
)
read_event = plain.quoted_later(_DOOR)


# --- in public --------------------------------------------------------------------------------------------

REVEALS = re.compile(
    r"\b(?:Ihnen|Ihre?[mnrs]?|dir|dein\w*|ihm|ihr|ihnen|erzählt|gefragt|Gespräch|Bewerbung|Stelle|Interview|gesagt|vorgeschlagen|gern bei)\b"
)
DANGLING = re.compile(r"^(?:Ja|Nein|Weil|Das|Dies\w*|Deshalb|Damit)\b|^(?:\S+ ){0,4}(?:das|es|ihn|sie|diese\w*)(?= |$)")
