"""German: the candidate's own points and to-dos."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.de.capitals import capitals, gender
from afterword.drafts.languages.de.clauses import FINITE
from afterword.drafts.languages.de.mending import DAYS, MONTHS
from afterword.drafts.languages.de.outcomes import outcome
from afterword.drafts.languages.grammar import clause, sentence

GAP = re.compile(
    r"^(?:kein\w*|nicht|nie(?:mals)?|ohne|noch (?:nie|nicht|kein\w*)|bisher (?:nicht|kein\w*)|wenig|kaum)\b|\bnoch (?:nicht|kein\w*|nie)\b|,\s*(?:aber )?(?:nicht|kein\w*|nie)\b"
    r"|\b(?:nicht|nein)$|\bnur (?:als|aus|in der Theorie|theoretisch|Grundlagen|Grundkenntnisse|Tutorials?|oberflächlich|privat|Hobby)\b|\bfehlt (?:mir|noch)\b|\b(?:nur|höchstens) Grundlagen\b|\bbisher (?:nur|nicht|nie|kein\w*)\b",
    re.IGNORECASE,
)
PAPERS = re.compile(
    r"\b(?:arbeitserlaubnis|aufenthalt\w*|kündigungsfrist|führerschein|verfügbar ab|visum|umzug\w*)\b", re.IGNORECASE
)

_PARTICIPLE = (
    r"(?:[a-zäöüß]*ge[a-zäöüß]{2,}(?:t|en)|[a-zäöüß]{3,}iert|(?:be|er|ver|zer|ent|über|unter)[a-zäöüß]{2,}(?:t|en))"
)
# "Bei Kranz die Anlage umgebaut": the participle that "habe ich" goes with stands at the end of the deed.
_DONE = re.compile(
    r"^((?:Bei|In|Im|An|Am|Für|Beim) (?:(?:der|den|dem|die|das|eine[rmn]?|meine[rmn]?) )?[A-ZÄÖÜ][\w&.-]*(?: [A-ZÄÖÜ][\w&.-]*(?= (?:die|den|das|eine?n?|\d+) ))?)"
    rf" ((?:[a-zäöüß\d]\S*|[A-ZÄÖÜ]\S*(?= (?:mit|auf|für|von|zu|in|an|um|aus|nach|über) ))[^,;:]* {_PARTICIPLE})(?=[,;:]|$)(?!.*\b(?:ich|wir)\b)"
)
# "Lesetandems mit der vierten Klasse aufgebaut"
_DEED = re.compile(
    rf"^((?:\d+ |(?:[Dd]en|[Dd]ie|[Dd]as|[Ee]inen?) )?(?:[a-zäöüß]+e[nrs]? )?)([A-ZÄÖÜ][\w-]+)((?: [^,;:.]*)? {_PARTICIPLE})(?=[,;:]|$)(?!.*\b(?:ich|wir)\b)"
)
_HAS = re.compile(r"^(?:Hat|Habe) (?=.* " + _PARTICIPLE + r"(?:[,;:]|$))")
# What somebody is, not what somebody did, comes with "bin".
_MOVED = re.compile(
    r"(?:geschult|ausgebildet|zertifiziert|anerkannt|gelernt|geprüft|befristet|gegangen|gekommen|gefahren|gereist|geworden|gewesen|geblieben|gewachsen|gestiegen|gesunken)$"
)
_WORKS = re.compile(
    r"^([A-ZÄÖÜ][a-zäöüß]+?)(t|e)(?= (?:seit|nach|für|die|den|das|mit|bei|jede\w*|eine?n?|\d+|[A-ZÄÖÜ]))"
)
_ACCUSATIVE = {"m": "den", "f": "die", "n": "das", "p": ""}


def of_me(fact: str) -> str | None:
    """Return a point that is a sentence already, or becomes one with "habe ich"; others stay after a colon."""
    fact = clause(fact)
    if (done := _DONE.match(fact)) and not _MOVED.search(done[2]):
        return _with_result(f"{done[1]} habe ich {done[2]}", fact[done.end() :])
    if has := _HAS.match(fact):
        deed, mark, came = re.match(r"([^;:]*)([;:]?)(.*)", fact[has.end() :]).groups()  # type: ignore[union-attr]
        return _with_result(f"Ich habe {deed}", mark + came)
    if made := _works(fact):
        return made
    if re.search(r"\b(?:ich|habe ich|wir)\b", fact, re.IGNORECASE):
        return sentence(fact) if len(fact.split()) > 3 and ":" not in fact else None
    return _deed(fact)


def _deed(fact: str) -> str | None:
    """Return "Mahnlauf umgestellt" as what I did, with the article that a single thing needs."""
    match = _DEED.match(fact)
    if not match or _MOVED.search(match[3]):
        return None
    before, noun, rest = match.groups()
    article = "" if before else _ACCUSATIVE.get(gender(noun))
    if article is None:
        return None
    what = " ".join(filter(None, [article, f"{before[:1].lower()}{before[1:]}{noun}"]))
    return _with_result(f"Ich habe {what}{rest}", fact[match.end() :])


def _with_result(deed: str, after: str) -> str:
    """Return the deed and what came of it, which needs a verb to stand behind it."""
    told = deed
    for mark, came in re.findall(r"([,;:]) ((?:(?![;:] ).)+)", after):
        done = outcome(came)
        if not done and mark == "," and _SIZE.fullmatch(came):
            told += f" ({came})"
            continue
        has_verb = any(w in FINITE for w in came.split()) and not came.startswith(("statt ", "ohne ", "um "))
        told += f"; {done}" if done else f"{'; ' if has_verb and mark in ';:' else ', '}{came}"
    return sentence(told)


# "Waldgruppe aufgebaut, 18 Kinder": how many there were has no verb.
_SIZE = re.compile(r"\d[\d.]* [A-ZÄÖÜ][\wäöüß-]+")


def _works(fact: str) -> str:
    """Return "Stimmt nach Gehör" or "Spreche Polnisch" as what I do."""
    match = _WORKS.match(fact)
    if not match or gender(match[0]):
        return ""
    stem = match[1].lower()
    known = {stem + "en", stem + "t", stem.removesuffix("e") + "en", stem + "e"} & FINITE
    if not known or fact.rsplit(maxsplit=1)[-1] in FINITE:
        return ""
    return sentence(f"Ich {stem.removesuffix('e')}e{fact[match.end() :]}")


def is_phrase(fact: str) -> bool:
    """Say whether a point can stand after a colon as it is."""
    return bool(re.match(r"^[A-ZÄÖÜ\d][^:;]{8,120}$", clause(fact)))


def phrase(fact: str) -> str:
    """Return a point as it stands after a colon."""
    return fact


_STEP = re.compile(
    r"\b\w*(?:probe(?:tag|arbeit\w*|schicht|stunde|führung|dienst|lauf|fahrt|lektion|woche)|gespräch|test|hospitation|termin|präsentation|fallstudie|runde|kennenlernen|telefonat|challenge|aufgabe|schnuppertag\w*|assessment)\b",
    re.IGNORECASE,
)
_PAPER = re.compile(
    r"\b\w*(?:zeugniss?e?|arbeitsproben?|referenz(?:en)?|lebenslauf|cv|unterlagen|mappe|portfolio|kopien?|nachweise?|bescheinigung(?:en)?|formulare?|checkliste|liste|link|zertifikate?|muster|plan|konzept|fotos?|etiketten|entwurf|entwürfe|beispiele?|protokolle?|vorlagen?|vertrag)\b",
    re.IGNORECASE,
)
_SENDING = re.compile(
    r",? (?:nach|zu|noch |ihm |ihr |ihnen )*(?:schicken|senden|reichen|mailen|mitbringen|nachreichen|zuschicken|zusenden|weiterleiten|weitergeben)$",
    re.IGNORECASE,
)
_SEND = re.compile(
    r"^(?:schick\w*|send\w*|mail\w*|reich\w*) (?=(?:ihr|ihm|ihnen|noch|die|den|das|eine?n?|meine?n?)\b)", re.IGNORECASE
)
_TO_THEM = re.compile(r"^(?:(?:ihm|ihr|ihnen|noch) )+", re.IGNORECASE)
_BY = re.compile(
    r" (?:bis|am|nächste[nr]?) ?(?:zum |spätestens )?(?:\w+tag|mittwoch|\d{1,2}\.(?: ?\w+)?|morgen|ende \w+)\b",
    re.IGNORECASE,
)
_DAY = re.compile(r" (Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)$")
_INFINITIVE = re.compile(r" (?:[a-zäöüß]{2,}(?:en|eln|ern))$")
_DETERMINED = re.compile(
    r"(?:den|die|das|dem|eine?[nmr]?|meine?[nmr]?|unsere?[nmr]?|drei|zwei|vier|\d+)\b", re.IGNORECASE
)


# What is filled in or signed: nobody promises to send it.
_FILLED_IN = re.compile(r"\b\w*(?:formulare?|bogen|bögen|erklärung|vereinbarung)\b", re.IGNORECASE)
_DAY_FIRST = re.compile(r"^(?:am )?(Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag) ([A-ZÄÖÜ][\w-]+)$")


# "Probetag Fr 20.11. 9 Uhr"
_ON_DATE = re.compile(
    r"(?:\bam )?\b(?P<day>Mo|Di|Mi|Do|Fr|Sa|So)\w*\.?,? (?:dem |den )?(?P<date>\d{1,2})\.(?P<month>\d{1,2})\.?(?:,? (?:um )?(?P<hour>\d{1,2}(?::\d\d)?) ?(?:Uhr|h)\b)?"
)


def _on_date(match: re.Match[str]) -> str:
    """Return "am Freitag, 20. November, um 9 Uhr"."""
    day = next((d for d in DAYS if d.startswith(match["day"])), "")
    month = int(match["month"])
    if not day or not 0 < month <= len(MONTHS):
        return match[0]
    hour = f", um {match['hour']} Uhr" if match["hour"] else ""
    return f"am {day}, {match['date']}. {MONTHS[month - 1]}{hour}"


def read_todo(todo: str, recipient: str, near: bool) -> dict[str, str]:
    """Return a to-do as what is sent, what is looked forward to, or a whole sentence: it is never left out."""
    del recipient
    if re.search(r"\bmitbringen$", todo.rstrip(" .")) and not _PAPER.search(todo):
        return {}  # What is shown on the spot is not sent.
    todo = _ON_DATE.sub(_on_date, todo)
    todo = re.sub(r"(?<=\b(?:am|is|um|om) )(\d{1,2})$", r"\1.", _DAY_FIRST.sub(r"\2 \1", capitals(clause(todo))))
    by = _BY.search(todo)
    undated = clause(todo.replace(by[0], "", 1)) if by else todo
    bare = _TO_THEM.sub("", _SEND.sub("", _SENDING.sub("", undated)))
    thing, sent = with_article(bare), bare != undated
    bare = todo if by and not sent else bare
    you, get = ("du", "bekommst") if near else ("Sie", "bekommen")
    if not sent and _FILLED_IN.search(bare) and not _INFINITIVE.search(bare):
        return {"i_will": sentence(f"An {thing} denke ich")}
    if thing and (sent or _PAPER.search(bare)) and not _INFINITIVE.search(bare):
        if by:
            return {"i_will": sentence(f"{thing[0].upper()}{thing[1:]} {get} {you}{by[0]}")}
        return {"paper": thing}
    if trial := _TRIAL.match(bare):
        day = trial["first"] or trial["last"]
        return {"steps": f"das Probearbeiten am {day.capitalize()}" if day else "das Probearbeiten"}
    if perhaps := _PERHAPS.match(bare):
        return _perhaps(bare[perhaps.end() :])
    if step := _STEP.search(bare):
        if (by and by[0].startswith(" bis")) or "challenge" in step[0].lower() or "aufgabe" in step[0].lower():
            return {"i_will": sentence(f"{thing[0].upper()}{thing[1:]} {get} {you}{by[0] if by else ' von mir'}")}
        return {"steps": _on_its_day(with_article(bare))}
    return {"i_will": _i_will(todo, near)}


_TRIAL = re.compile(
    r"(?:am )?(?P<first>\w+tag|mittwoch)? ?probe ?arbeiten(?: am (?P<last>\w+tag|mittwoch))?$", re.IGNORECASE
)
_PERHAPS = re.compile(r"(?:eventuell|vielleicht|möglicherweise|gegebenenfalls|ggf\.?) ", re.IGNORECASE)
_ARTICLE_OF_ONE = re.compile(r"(?:ein(?:e|en)?|der|die|das|den) ", re.IGNORECASE)


def _perhaps(step: str) -> dict[str, str]:
    """Return a step that may come: "eine mögliche Probeführung"; where its article is not certain, nothing."""
    step = _ARTICLE_OF_ONE.sub("", step)
    first = step.split()[0] if step else ""
    of = gender(first) if first[:1].isupper() else ""
    one = {"m": "einen möglichen", "f": "eine mögliche", "n": "ein mögliches"}.get(of)
    return {"steps": _on_its_day(f"{one} {step}")} if one else {}


# "Montag und Dienstag, 7 Uhr": on which days, and when.
_DAYS_AND_HOUR = re.compile(
    rf" (?:am )?(?P<days>(?:{'|'.join(DAYS)})(?: und (?:{'|'.join(DAYS)}))?)(?P<hour>,? (?:um )?(?P<at>\d{{1,2}}(?::\d\d)?) Uhr)?$"
)


def _on_its_day(step: str) -> str:
    if match := _DAYS_AND_HOUR.search(step):
        hour = f" um {match['at']} Uhr" if match["hour"] else ""
        return f"{step[: match.start()]} am {match['days']}{hour}"
    return _DAY.sub(r" am \1", step) if not re.search(r"\b(?:am|nächste\w*|kommende\w*) \w+$", step) else step


def _i_will(todo: str, near: bool) -> str:
    """Return what else there is to do as a sentence."""
    to_you = re.sub(r"\b(?:ihm|ihr|ihnen)\b", "dir" if near else "Ihnen", todo)
    if _INFINITIVE.search(to_you) and len(to_you.split()) > 1:
        what, _, verb = to_you.rpartition(" ")
        things = what.split()
        only = gender(things[0]) and all(w[:1].isupper() for w in things)
        to_you = f"{with_article(what)} {verb}" if only else to_you
        return sentence(
            f"Wie besprochen werde ich noch {to_you[0].lower() if not gender(to_you.split()[0]) else to_you[0]}{to_you[1:]}"
        )
    thing = with_article(to_you)
    return sentence(f"An {thing} denke ich" if thing != to_you else f"Notiert habe ich mir auch: {to_you}")


# An adjective without an article: zweites Gespräch.
_STRONG = re.compile(r"^([a-zäöüß]{3,}?)(es|er|e) ([A-ZÄÖÜ][\w-]+)")


def with_article(thing: str) -> str:
    """Return a thing with its article in the accusative, so that it can be what somebody sends."""
    words = thing.split()
    if not words or _DETERMINED.match(thing):
        return thing
    if match := _STRONG.match(thing):
        of = gender(match[3])
        if match[2] == {"n": "es", "m": "er", "f": "e"}.get(of):
            return f"{_ACCUSATIVE[of]} {match[1]}{'en' if of == 'm' else 'e'} {thing[match.start(3) :]}"
    at = next((i for i, w in enumerate(words) if gender(w) or w in ("CV", "Link")), None)
    if at is None or any(w.islower() for w in words[:at]):
        return thing
    # Of two nouns side by side the first one counts: Zeugnis Praxisanleitung; English ones go with their last.
    article = {"CV": "den", "Link": "den"}.get(words[at]) or _ACCUSATIVE.get(gender(words[at]), "")
    article = "die" if gender(words[at]) == "p" else article
    return f"{article} {thing}" if article else thing
