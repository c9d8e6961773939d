"""sensitive-topic: layoffs, courts, deaths and other things that are not a candidate's to bring up."""

from __future__ import annotations

import re

from afterword import text as words_of
from afterword.lint import names
from afterword.lint.listing import listed
from afterword.lint.phrases import of_the_trade, pattern, rule, table
from afterword.lint.voice import around, speaks_of_the_reader
from afterword.lint.written import Written
from afterword.model import Tier

_DIES = re.compile(
    r"died|dies|dead|deaths?|on strike|gr[èe]ve|streik\w*|huelga|(?:ge)?st[oa]rb\w*|tote?[nr]?|morte?s?"
    r"|muri\w+|muert[oa]s?",
    re.IGNORECASE,
)
# "Nobody died" says so.
_NOBODY = re.compile(
    r"\b(?:nobody|no one|niemand|keiner|personne n'|personne|nadie)(?: ?(?:ever|has|had|ist|daran|est|en est|se|ha))*"
    r"\s?\Z",
    re.IGNORECASE,
)
# "Like dead flies", "wie tot".
_LIKE = re.compile(r"\b(?:like|as|as if|wie|comme (?:des? )?|como)\s\Z", re.IGNORECASE)
# Where dying is the daily work.
_WITH_DEATH = frozenset(
    listed(
        "hospice palliative mortuary funeral undertaker hospiz palliativ bestattung bestatter palliatif funéraire "
        "obsèques paliativos funeraria tanatorio hospicio"
    )
)
_LIFELESS = table("lifeless")


def _tier(written: Written) -> Tier:
    return "block" if written.public else "warn"


# Who is dead and no creature.
_PERSONS = re.compile(
    r"(?:\w*m[ae]n|people|persons?|(?:\w*work|driv|rid|hik|climb|sail|div|ski|swimm|min|build|farm|teach|football|passeng"
    r"|found|own|play|bystand)ers?|sailors?|guests?|visitors?|neighbou?rs?|soldiers?|pilots?|nurses?|doctors?|cyclists?"
    r"|tourists?|children|child|kids?|boys?|girls?|bab(?:y|ies)|victims?|bodies|body|friends?|relatives?"
    r"|\w*(?:fahrer|arbeiter|kletterer|wanderer|steiger|besucher|nachbar|schüler|spieler|läufer|lehrer|springer)\w*"
    r"|\w*(?:gast|gäste\w*|mann|männer\w*|frau(?:en)?|kind(?:er\w*)?|menschen?|leute|personen|soldat\w*|pilot\w*|tourist\w*)"
    r"|(?:homme|femme|enfant|client|voisin|fille|garçon|soldat|pilote|touriste|cycliste|passager|salarié|personne)\w*"
    r"|(?:ouvri|randonn|bless)\w+|gens|hombres?|mujer(?:es)?|niñ\w+|obrer\w+|vecin\w+|client\w+|personas?|gente"
    r"|(?:visitante|excursionista|senderista|ciclista|turista|piloto|soldado|trabajador|pasajer|conductor)\w*)",
    re.IGNORECASE,
)
_DEAD = re.compile(r"dead|tote[nrs]?|morte?s?|muert[oa]s?", re.IGNORECASE)
_WORD_AFTER, _WORD_BEFORE = re.compile(r" ([^\W\d_]+)"), re.compile(r"([^\W\d_]+) \Z")


def _of_a_creature(written: Written, match: re.Match[str]) -> bool:
    """Say whether a thing or a creature is called dead: the next word, or in French and Spanish the one before."""
    if not _DEAD.fullmatch(match.group()) or _TO_PEOPLE.search(around(written, match.start())):
        return False
    behind = written.language in ("fr", "es")
    found = (
        _WORD_BEFORE.search(written.plain[: match.start()][-40:])
        if behind
        else _WORD_AFTER.match(written.plain[match.end() :][:40])
    )
    thing = found.group(1) if found else ""
    is_name = thing[:1].isupper() == (written.language != "de")
    return (
        len(thing) > 2
        and thing not in words_of.STOP_WORDS[written.language]
        and not (is_name or _PERSONS.fullmatch(thing))
    )


def _figurative(written: Written, match: re.Match[str]) -> bool:
    """Say whether what dies is a thing: "the battery of my phone died", "starb ein Akku"."""
    if not _DIES.fullmatch(match.group()):
        return False
    if _LIKE.search(written.plain[max(0, match.start() - 12) : match.start()]):
        return True
    if _NOBODY.search(written.plain[max(0, match.start() - 20) : match.start()]) or _of_a_creature(written, match):
        return True
    part, thing = written.sentence_at(match.start()), pattern(_LIFELESS.get(written.language, ""))
    around = [written.plain[max(part.start, match.start() - 30) : match.start()]]
    if written.language != "en":
        around.append(written.plain[match.end() : min(part.end, match.end() + 40)])
    return any(thing.search(words) for words in around)


# Words that are as often said of batteries, games and lifts.
_LIGHT = re.compile(
    r"died|dies|dead|deaths?|(?:a |the |this |on )?strikes?|politics|scandal|victims?|protests?"
    r"|(?:the )?war(?: in)?|fatal|tragic|tragedy"
    r"|(?:ge)?st[oa]rb\w*|tote?[nr]?|streiks?|skandal\w*|opfer|protest\w*"
    r"|(?:est |sont )?morte?s?|gr[èe]ves?|victimes?|scandale|procès|drame"
    r"|mur(?:ió|ieron)|muert[oa]s?|huelgas?|víctimas?|protestas?|escándalo|tragedia",
    re.IGNORECASE,
)
# Those to whom it happens, and where one hears of it.
_TO_PEOPLE = re.compile(
    r"\b(?:staff|employees?|workers?|colleagues?|crew|union|people|person|man|woman|men|women|child\w*|patients?"
    r"|passengers?"
    r"|students?|residents?|drivers?|founder|news\w*|heard|hear|sorry|hope\w*|hoffe\w*|espère|espero|ends?|over"
    r"|last (?:week|month|year)|years? ago"
    r"|mitarbeit\w*|beschäftigt\w*|kolleg\w+|gewerkschaft\w*|mensch\w*|mann|frau|kind|patient\w*|gelesen|gehört"
    r"|leid|zeitung"
    r"|salariée?s?|employée?s?|collègues?|syndicat\w*|personnes?|gens|homme|femme|enfant|patients?|lu|entendu"
    r"|appris|presse"
    r"|emplead\w+|trabajador\w*|compañer\w+|sindicato\w*|persona\w*|gente|hombre|mujer|niñ\w+|paciente\w*|leí|leído"
    r"|prensa"
    r"|sentí|siento)\b",
    re.IGNORECASE,
)


def _light(written: Written, match: re.Match[str]) -> bool:
    """Say whether nobody is struck: a lift on strike, a dead calm."""
    if written.public or not _LIGHT.fullmatch(match.group()):
        return False
    text = around(written, match.start())
    theirs = names.word_pattern(written.facts.company).search(text) if written.facts.company else None
    return not (theirs or _TO_PEOPLE.search(text) or speaks_of_the_reader(text, written.language))


def _no_harm(written: Written, match: re.Match[str]) -> bool:
    if _light(written, match):
        return True
    if _DIES.fullmatch(match.group()) and written.facts.index.stems & _WITH_DEATH:
        return True
    return of_the_trade(written, match) or _figurative(written, match)


find = rule(
    "sensitive-topic",
    _tier,
    "“{words}”: leave this to them. Nothing you write about it can help you.",
    table("sensitive_topic"),
    unless=_no_harm,
    quotes=False,
)
