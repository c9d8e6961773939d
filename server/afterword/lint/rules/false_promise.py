"""false-promise: a deed with a day, that is in nobody's to-do list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from afterword.lint import days
from afterword.lint.claims import known, topic
from afterword.lint.index import index_of
from afterword.lint.phrases import pattern, table
from afterword.lint.voice import RELATIVE
from afterword.lint.written import Part, Word, Written
from afterword.model import Finding

_DEED, _DAY = table("promise"), table("deadline")
# "If it helps, I can send it", "my answer by Wednesday": an offer, or the answer that is owed.
_FREE = re.compile(
    r"\b(?:if|whether|would|could|can|happy to|glad to|may i|shall i|wenn|falls|würde|könnte|kann|si|pourrais"
    r"|peux|puis|podría|puedo"
    r"|answer|decision|reply|response|let you know|be in touch|get back|come back|antwort|entscheidung|bescheid"
    r"|rückmeldung|réponse|décision|recontact\w+|reviens|respuesta|decisión|responder\w*"
    r"|read|think|follow|look forward|freue|thank|danke|merci|gracias|until then|bis dahin)\b",
    re.IGNORECASE,
)
# What one will feel is no deed, and what others do is none of mine.
_FELT = re.compile(
    r"\b(?:dream|dreaming|smell|miss|remember|forgotten|träumen|riechen|vermissen|denken|lachen|wissen|rêver|régime"
    r"|rire"
    r"|oublié|soñ\w+|contar|oler|extrañar)\b",
    re.IGNORECASE,
)
_NOT_I = re.compile(rf"\b(?:nobody|no one|niemand|personne|nadie)\b|{RELATIVE}", re.IGNORECASE)
_BY = re.compile(r"(?:by|before|until|within|no later|bis|vor|spätestens|d'ici|avant|sous|antes|para)\b", re.IGNORECASE)
_WITH_THEM = re.compile(r"(?:you|my|the|an?|sie|du|haben|hast|liegt|finde\w*|ser|estar)\b", re.IGNORECASE)
_ASKED = re.compile(
    r"\b(?:next|todo|to do|send|sent|asked (?:for|me to|to see)|take ?-?home|bring|schicken|senden|nachreichen|bat um"
    r"|fragt\w* nach|envoyer|transmettre|demandé?e?|enviar|mandar|pide|pidió)\b",
    re.IGNORECASE,
)
# "Asked me how long it takes" is a question that was answered, and no errand.
_QUESTIONED = re.compile(
    r"\b(?:asked (?:me )?(?:how|whether|why|what|if)|fragt\w* (?:mich )?(?:wie|ob|warum|was)"
    r"|demand(?:é|e|ait|ent) (?:combien|si|pourquoi|comment|ce que)|preguntó (?:cuánto|si|por qué|cómo|qué))\b",
    re.IGNORECASE,
)
# What they want may be mine to send, or theirs to do: every word of the promise has to be in it.
_WANTED = re.compile(
    r"\b(?:wants?|wanted|needs?|curious|(?:would|'d) like|interested in|braucht|möchte|will|wollte[n]?|hätte gern\w*"
    r"|veut|voulait|voudrait|souhait\w+|quiere|quería|necesita)\b",
    re.IGNORECASE,
)


def find(written: Written) -> Iterator[Finding]:
    """Find deeds with a day in sentences that promise."""
    if written.public or written.is_subject:
        return
    talk = written.facts.talk
    asked = index_of((*written.facts.todos, *_lines(talk, _ASKED), *_of_the_offer(written)))
    wanted = index_of(_lines(talk, _WANTED))
    for part in written.sentences:
        deed = pattern(_DEED.get(written.language, "")).search(part.text)
        if not deed or part.text.endswith("?") or _free(part, deed):
            continue
        if _FELT.search(part.text, deed.end()) or _NOT_I.search(part.text[: deed.end()]):
            continue
        day = _day(written, part, deed)
        words = topic(written, part.start + deed.end(), part.end)
        if written.language != "en":  # "Ein Muster schicke ich Ihnen morgen"
            words += topic(written, part.start, part.start + deed.start())
        if (
            not day
            or _appointment(written, part, day)
            or known(words + _inside(written, part, deed), asked, written.language)
        ):
            continue
        if not words or len(known(words, wanted, written.language)) < len(words):
            span = (part.start + min(deed.start(), day.start()), part.start + max(deed.end(), day.end()))
            yield written.finding(
                "false-promise", "warn", span, "“{words}”: promised? Note it as a to-do, or soften it."
            )


def _day(written: Written, part: Part, deed: re.Match[str]) -> re.Match[str] | None:
    """The day by which it is promised: behind the deed, or at the head of the sentence."""
    days = pattern(_DAY.get(written.language, ""))
    return days.search(part.text, deed.start()) or days.match(part.text)


def _inside(written: Written, part: Part, deed: re.Match[str]) -> list[Word]:
    """What a deed itself names, where it is not mine to do: "you'll have my card in your inbox"."""
    theirs = _WITH_THEM.match(deed.group())
    return topic(written, part.start + deed.start(), part.start + deed.end()) if theirs else []


def _appointment(written: Written, part: Part, day: re.Match[str]) -> bool:
    """Say whether the day is one that they named, and no deadline: "I'll bring my boots on June 3"."""
    if _BY.match(day.group()):
        return False
    now = written.occasion.at.date()
    named = list(days.read(part.text[max(0, day.start() - 12) : day.end() + 12], written.language))
    said = [d for t in written.facts.talk for d in days.read(t[:20_000], written.language)]
    dates = {days.date_of(d, now) for d in said if d.month}
    bare = re.search(r"\d{1,2}", day.group())  # "am 26.", "on the 21st"
    if bare and not any(d.month for d in named) and int(bare.group()) in {d.day for d in said if d.month}:
        return True
    return any(
        days.date_of(d, now) in dates if d.month else d.weekday is not None and d.weekday in {o.weekday for o in said}
        for d in named
    )


def _free(part: Part, deed: re.Match[str]) -> bool:
    return bool(
        _FREE.search(part.text[: deed.start()][-60:]) or _FREE.search(part.text[deed.start() : deed.end() + 40])
    )


@lru_cache(maxsize=16)
def _lines(talk: tuple[str, ...], asks: re.Pattern[str]) -> tuple[str, ...]:
    """Sentences of the notes in which they ask for something."""
    return tuple(
        s for t in talk for s in re.split(r"[.!?;\n]+|, ", t[:20_000]) if asks.search(s) and not _QUESTIONED.search(s)
    )


def _of_the_offer(written: Written) -> list[str]:
    situation = written.facts.situation
    return [h.words for h in (situation.happenings if situation else ()) if h.words]
