"""pressure: words that push the reader."""

from __future__ import annotations

import re

from afterword.lint.phrases import late_in_the_trade, pattern, rule, table
from afterword.lint.voice import is_denied, speaks_of_me, speaks_of_the_reader
from afterword.lint.written import Written

# "You'll have my answer by Wednesday", "I will answer by …": it is I who promise.
_MINE = re.compile(
    r"\b(?:you(?:'ll| will) (?:have|get|receive|hear)|my answer|from me|i(?:'ll| will| can| shall)"
    r"|ich (?:gebe|melde|werde|antworte|sage)|meine (?:antwort|entscheidung|rückmeldung)|je (?:vous (?:donne"
    r"|réponds|réponde|ferai|donnerai))|ma réponse|mi respuesta|le (?:daré|respond)|te (?:daré|respond))",
    re.IGNORECASE,
)


_ANSWER = re.compile(
    r"answer|reply|respon|decision|antwort|entscheid|rückmeld|répon|décision|respuesta"
    r"|decisión",
    re.IGNORECASE,
)
_PUSH = re.compile(r"offer|heard|need|wait|compan|deadline|\bif\b|promise|still|received|overdue|past", re.IGNORECASE)


_I_WILL = re.compile(r"i(?:'ll| will| can| shall|'m going to| am going to)\b", re.IGNORECASE)
_YOU = re.compile(r"\b(?:you|please)\b", re.IGNORECASE)


def _promised_by_me(written: Written, match: re.Match[str]) -> bool:
    part = written.sentence_at(match.start())
    owed = _ANSWER.search(match.group()) and not _PUSH.search(match.group())
    before = written.plain[part.start : match.start()]
    if match.group().startswith("and ") and _I_WILL.match(before) and not _YOU.search(before):
        return True
    return bool(owed and _MINE.search(part.text))


# "The rain held off, as you promised", "if the boat hadn't been waiting": no answer is owed.
_WAITS = re.compile(r"been (?:still )?waiting\b", re.IGNORECASE)
_I_WAIT = re.compile(
    r"(?:\b(?:i|we)(?:'ve|'d)?(?: \w+){0,3}|(?:^|[.,;!?\n]|\b(?:have|and|still|kept)) ?)\s?\Z", re.IGNORECASE
)
_PROMISED = re.compile(r"(?:as|like) (?:you|they|was) (?:had |have )?promised", re.IGNORECASE)
_NEWS = re.compile(
    r"\b(?:hear|heard|answer|reply|replied|decision|decide|decided|news|call|called|word|touch|respon\w+|write|wrote"
    r"|feedback|update|contact|contacted|yet|still|wait|waiting|weeks?|days?|ago|never|nothing|not|n't)\b|n't\b",
    re.IGNORECASE,
)


def _nothing_owed(written: Written, match: re.Match[str]) -> bool:
    part = written.sentence_at(match.start())
    if _WAITS.match(match.group()):
        return not _I_WAIT.search(written.plain[part.start : match.start()])
    return bool(_PROMISED.match(match.group())) and not _NEWS.search(part.text)


_OFFER = re.compile(r"offer|angebot|offre|oferta|proposition", re.IGNORECASE)
# "A customer who wants an answer ASAP", "el socio que espera": somebody of whom something is told.
_SOMEBODY = re.compile(
    r"\b(?:an?|every|any|some|the|ein\w*|jede[rs]?|une?|chaque|el|la|un|una|cada) [\w-]+,? (?:who|that|der|die|das"
    r"|qui|que)\b",
    re.IGNORECASE,
)
# "I am still waiting for the client who …": no answer of theirs.
_FOR_ANOTHER = re.compile(
    r"(?:j'attends (?:toujours|encore)|sigo esperando|warte (?:noch )?immer noch) (?:le|la|un|une|que|el|a que"
    r"|auf \w+) "
    r"(?!\w*(?:réponse|retour|décision|nouvelle|mail|appel|suite|respuesta|decisión|noticia|llamada|antwort"
    r"|rückmeldung|entscheid|nachricht|anruf|bescheid|vous|me |su ))",
    re.IGNORECASE,
)


def _of_others(written: Written, match: re.Match[str]) -> bool:
    """Say whether an offer is denied, or somebody else waits."""
    part = written.sentence_at(match.start())
    if _OFFER.search(match.group()) and is_denied(written, match):
        return True
    if _FOR_ANOTHER.search(part.text):
        return True
    told = _SOMEBODY.search(written.plain[part.start : match.end()])
    return (
        bool(told)
        and not speaks_of_the_reader(part.text, written.language)
        and not speaks_of_me(part.text, written.language)
    )


_GONE = re.compile(r"(?:come and gone|came and went)", re.IGNORECASE)


def _says_the_day(written: Written, match: re.Match[str]) -> bool:
    """Say whether a day has merely passed: "Tuesday has come and gone, and so has the rain"."""
    owed = _NEWS.search(written.sentence_at(match.start()).text)
    return bool(_GONE.search(match.group()) and not owed and not _ANSWER.search(match.group()))


# "You said I'd hear by Friday. If that has moved, no problem": what was said is named, and nobody is blamed.
_RECALLED = re.compile(
    r"(?:you|she|he|they|your \w+) (?:had |have |told|said|mentioned|stated)|(?:sie|du|ihr|man) ha|vous|tu"
    r"|(?:usted|me|nos)? ?(?:di|comen|hab)\w+ que",
    re.IGNORECASE,
)
_VOWED = re.compile(r"promis|assur|verspr|zugesagt|zugesich|angekünd|prome|asegur", re.IGNORECASE)
_BLAMES = re.compile(
    r"\b(?:but|yet|still|didn't|never|nothing|ago|overdue|aber|jedoch|nichts|her|noch|immer|dennoch"
    r"|mais|pourtant|rien|toujours|or|depuis|pero|sigo|nada|hace|todavía|aún|sin embargo)\b",
    re.IGNORECASE,
)
_EASE = table("ease")
# So far behind what was said the ease of it may stand.
_SOON = 240


def _at_ease(written: Written, match: re.Match[str]) -> bool:
    """Say whether what they said is only named, and ease follows at once."""
    if not _RECALLED.match(match.group()) or _VOWED.search(match.group()):
        return False
    after = written.plain[match.end() : match.end() + _SOON]
    ease = pattern(_EASE.get(written.language, "")).search(after)
    return bool(ease) and not _BLAMES.search(after[: ease.start()] if ease else after)


def _no_push(written: Written, match: re.Match[str]) -> bool:
    if _at_ease(written, match):
        return True
    if _says_the_day(written, match):
        return True
    if _of_others(written, match):
        return True
    return _nothing_owed(written, match) or late_in_the_trade(written, match) or _promised_by_me(written, match)


find = rule(
    "pressure",
    "warn",
    "“{words}” reads as pressure: ask once, and leave room.",
    table("pressure"),
    unless=_no_push,
)
