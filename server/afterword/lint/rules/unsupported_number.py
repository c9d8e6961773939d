"""unsupported-number: a number that nothing known speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword import text as words_of
from afterword.lint import calendar_numbers, changes, counted, days, magnitudes, numbers, sums
from afterword.lint.index import ORDINALS, numbers_in, shares_in
from afterword.lint.numbers import Number
from afterword.lint.phrases import pattern, table
from afterword.lint.written import Part, Span, Written
from afterword.model import Finding, Tier

_MASKS = table("not_a_number")
# A letter or an acronym before or after makes it a name: S7, ISO 9001, B2B.
_NAMED_BEFORE = re.compile(r"(?:[^\W\d_]-?|\b[A-Z]{2,}[ -]|[#/+.])\Z")
_NAMED_AFTER = re.compile(r"\A(?:[A-Za-zÄÖÜäöüßéèñ](?![^\W\d_]{0,2}\b)|[a-zA-Z]{3,}|/\d)")
_CLAIM = re.compile(
    r"\A(?:[ -]?(?:%|[€$£¥]|percent|per cent|prozent|pour cent|por ciento|years?|jahre?n?|ans|années|años|times"
    r"|mal|fois|veces"
    r"|million|thousand|people|leute|personen|personnes|personas|k\b))",
    re.IGNORECASE,
)
_MESSAGE = "Where does “{words}” come from? It is in none of your facts: add it there, or take it out."
_OTHER = "“{words}”: your notes give another number for this. Which one is right?"
_MINUTES = re.compile(r"\A[ -]?min", re.IGNORECASE)
_BEFORE_A_DATE = re.compile(
    r"(?:\b(?:on|the|at|by|until|till|before|after|from|to|since|around|or|and|am|um|den|dem|vom|zum|bis|ab|gegen|nach"
    r"|vor|oder|und|le|du|au|à|dès|avant|après|vers|ou|et|el|del|al|las?|hasta|desde|día|o|y"
    r"|\w{3,8}day|\w{3,6}tag|\w{2,5}di|lunes|martes|jueves|viernes)|@)[ ]?\Z",
    re.IGNORECASE,
)
_SUPPOSED = re.compile(
    r"(?:^|, )(?:if|suppose|imagine|say|wenn|falls|angenommen|sollten?|si|supposons|imaginons|supongamos)\b",
    re.IGNORECASE,
)
# "Eighty years old, I'd guess."
_GUESSED = re.compile(
    r"\b(?:schätze|vermute|schätzungsweise|i'd guess|i guess|i reckon|at a guess|i'd say|je dirais|à vue de nez"
    r"|calculo yo|diría yo|a ojo)\b",
    re.IGNORECASE,
)
# "Divided the complaints by four": a claim, however small the number.
_FACTOR = re.compile(
    r"\b(?:divi\w+|multipli\w+|cut|reduced|geteilt|verringert|vervielfacht|reduj\w+)\b[^.;!?\n]{0,60}\b(?:by|par|por"
    r"|entre|durch|auf ein)\s(?:a factor of |un facteur )?\Z",
    re.IGNORECASE,
)
# "28 days or 29?": nobody knows, and it is asked.
_EITHER = re.compile(r"\d[^.?!]{0,20}\b(?:or|oder|ou|o)\s\d", re.IGNORECASE)
# "You are eight, with me it would be nine."
_WITH_ME = re.compile(r"\b(?:with me|counting me|mit mir|avec moi|en me comptant|conmigo)\b", re.IGNORECASE)
_SHARE = r"(?: ?%| ?(?:percent|per cent|prozent|pour cent|por ciento)\b)"
_UNIT = re.compile(
    rf"\A(?:{_SHARE}| ?[€$£¥]"
    rf"|(?: (?:al?|to|auf|à|and|und|et|y|or|oder|ou|o|bis) | ?[–-] ?)\d{{1,3}}(?:[.,]\d)?{_SHARE})",
    re.IGNORECASE,
)
# "Every third book": one of three.
_EACH = re.compile(
    rf"\b(?:every|each|jede[rsnm]?|chaque|cada)\s({'|'.join(ORDINALS)})[nrsm]?\b"
    r"(?! (?:day|week|month|year|time|night|saturday|sunday|friday|monday|tag|woche|monat|jahr|mal|samstag|jour|día))",
    re.IGNORECASE,
)
_OR_SO = re.compile(r"(?: \w+)? (?:or so|or thereabouts|ungefähr|etwa|environ|à peu près|más o menos)\b", re.IGNORECASE)
# Bare behind one of these, a number in words is a step or a share: "down to two", "one of nine".
_STEP = re.compile(r"\b(?:to|from|by|of|only|just|auf|von|um|nur|des?|à|par|a|por|sobre)\s\Z", re.IGNORECASE)
# "The first ten breaths": a stretch of something, and no count of it.
_STRETCH = re.compile(
    r"\b(?:first|next|last|ersten|nächsten|letzten|premi(?:er|ère)s|prochaine?s|derni(?:er|ère)s|primer[oa]s"
    r"|próxim[oa]s|últim[oa]s)\s\Z",
    re.IGNORECASE,
)
# From here on a number that stands in the facts is no slip of another one.
_LARGE = 13
# Nothing is counted: the sentence or the clause ends, and the number stands alone.
_BARE = re.compile(r" ?(?:[.!?:;,\n]|\Z)| (?:ist|sind|bin|bist|seid|wird|werden|werde)\b", re.IGNORECASE)
_STRETCH_AFTER = re.compile(
    r" (?:premi(?:er|ère)s|derni(?:er|ère)s|prochaine?s|primer[oa]s|últim[oa]s) (?!ans|années|años)"
)
# A post with more numbers makes almost any.
_FEW_OF_A_POST = 6
# Nobody does more sums in a message.
_MOST_DERIVED = 60


def find(written: Written) -> Iterator[Finding]:
    """Find numbers that are in no fact and are no date, time or manner of speaking."""
    facts = written.facts
    if not facts.any or written.occasion.kind == "offer_decision_reminder" or (written.public and not facts.post):
        return
    known = facts.numbers | calendar_numbers.counts_of(facts) | _made_of_the_post(written)
    masked = [
        m.span() for m in pattern(_MASKS["any"] + "\n" + _MASKS.get(written.language, "")).finditer(written.plain)
    ]
    masked += [m.span() for m in re.finditer(r"\buna quincena\b", written.plain, re.IGNORECASE)]
    masked += [day.span for day in days.read(written.plain, written.language)]
    derivable = _MOST_DERIVED
    for number in numbers.read(written.plain, written.language):
        if number.start >= written.close or any(s <= number.start < e for s, e in masked) or _named(written, number):
            continue
        contradicts = _contradicts(written, number)
        if not contradicts and _supported(written, number, known):
            continue
        derivable -= 1
        if derivable > 0 and sums.follows(written, number, known):
            # What was worked out once may be said again.
            known |= number.values
            continue
        if not contradicts and _is_figurative(written, number):
            continue
        tier: Tier = "warn" if contradicts else _tier(written, number)
        message = _OTHER if contradicts else _MESSAGE
        yield written.finding("unsupported-number", tier, (number.start, number.end), message)
    for match in _EACH.finditer(written.plain):
        every = float(ORDINALS[match.group(1).casefold()])
        near = 1.0 if _OR_SO.match(written.plain[match.end() :][:20]) else 0.0
        said = written.sentence_at(match.start()).text
        shares = known | facts.shares | (shares_in(said) if numbers_in(said) <= known else frozenset())
        if every not in known and not any(abs(100 / every - s) <= near for s in shares):
            yield written.finding("unsupported-number", "warn", match.span(), _MESSAGE)
    for part in written.sentences:
        yield from _told_otherwise(written, part, masked)
        for step in magnitudes.read(part.text):
            if not magnitudes.is_told(step.value, facts.everything):
                span = (part.start + step.start, part.start + step.end)
                yield written.finding("unsupported-number", "warn", span, _MESSAGE)


def _told_otherwise(written: Written, part: Part, masked: list[Span]) -> Iterator[Finding]:
    """A step that the facts tell with another number: from fourteen to two, where they say from 14 to 5."""
    if written.public or part.text.endswith("?") or _SUPPOSED.search(part.text):
        return
    for step in changes.read(part.text, written.language):
        start, end = part.start + step.number.start, part.start + step.number.end
        if not step.start and any(s <= start < e for s, e in masked):
            continue
        if changes.contradicts(step, part.text, written.language, written.facts.everything):
            yield written.finding("unsupported-number", "warn", (start, end), _OTHER)
        return


def _tier(written: Written, number: Number) -> Tier:
    """A few of something is soon said; years, shares and money are claims; what is supposed is none."""
    claim = _CLAIM.match(written.plain[number.end :][:20])
    part = written.sentence_at(number.start)
    asked = part.text.endswith("?") and (number.spelt or _EITHER.search(part.text))
    if asked or _SUPPOSED.search(written.plain[part.start : number.start]) or _GUESSED.search(part.text):
        return "hint"
    factor = _FACTOR.search(written.plain[part.start : number.start])
    return "hint" if max(number.values) <= 5 and not claim and not factor else "warn"


def _named(written: Written, number: Number) -> bool:
    before, after = written.plain[max(0, number.start - 6) : number.start], written.plain[number.end : number.end + 8]
    return not number.spelt and bool(_NAMED_BEFORE.search(before) or _NAMED_AFTER.match(after))


def _dated(written: Written, number: Number) -> bool:
    """Say whether *number* may be a day or an hour: "the 12th or the 14", "at two", and no noun after it."""
    if not _BEFORE_A_DATE.search(written.plain[max(0, number.start - 14) : number.start]):
        return False
    after = re.match(r"[ ]+([^\W\d_]+)", written.plain[number.end :][:24])
    return not after or after.group(1).casefold() in words_of.STOP_WORDS[written.language]


def _contradicts(written: Written, number: Number) -> bool:
    """Say whether the facts count the same thing, and never so: four recalls where the notes have three."""
    told = counted.counted(written.facts.everything, written.language)
    after = counted.things(written.plain[number.end :][:40], written.language)
    part = written.sentence_at(number.start)
    told_so = written.facts.numbers if max(number.values) >= _LARGE else _numbers_of_the_post(written)
    if max(number.values) < 3 or number.values & (told_so | _made_of_the_post(written)):
        return False
    if _SUPPOSED.search(written.plain[part.start : number.start]) or part.text.endswith("?"):
        return False
    found = [told[thing] for thing in after if thing in told]
    if not found or any(number.values & values or sums.is_rounded(written, number, values) for values in found):
        return False
    if number.values & (
        sums.made_of(written, number, written.facts.plain_numbers) | counted.all_but(written.facts.talk)
    ):
        return False
    went = changes.differences(written.facts.everything, written.language)
    return not any(number.values & step.numbers and step.stems.intersection(after) for step in went)


def _numbers_of_the_post(written: Written) -> frozenset[float]:
    """What is counted in a post is often counted again in other words: eleven of forty, eleven shops."""
    return frozenset(v for t in written.facts.post for v in numbers_in(t)) if written.public else frozenset()


def _made_of_the_post(written: Written) -> frozenset[float]:
    """What is left of two numbers of a post, and what they make: 29 lost of 600 where 571 are whole."""
    values = sorted(_numbers_of_the_post(written))
    return sums.pairs(values) if len(values) <= _FEW_OF_A_POST else frozenset()


def _is_figurative(written: Written, number: Number) -> bool:
    """Say whether a number in words counts nothing: "when they are sixty", "the first ten breaths"."""
    before, after = written.plain[max(0, number.start - 14) : number.start], written.plain[number.end :]
    if not number.spelt or _CLAIM.match(after[:20]) or sums.has_unit(after[:24]):
        return False
    if _STRETCH.search(before) or _STRETCH_AFTER.match(after):
        return True
    return bool(_BARE.match(after)) and not _STEP.search(before)


def _supported(written: Written, number: Number, known: frozenset[float]) -> bool:
    share = _UNIT.match(written.plain[number.end :][:24])
    if _MINUTES.match(written.plain[number.end :][:12]) and number.values & calendar_numbers.minutes_of(written.facts):
        return True
    if number.values & calendar_numbers.dates_of(written.facts) and _dated(written, number):
        return True
    if share and any(100 - value in _numbers_of_the_post(written) for value in number.values):
        return True
    more = number.spelt and any(v - 1 in known for v in number.values)
    if more and _WITH_ME.search(written.sentence_at(number.start).text):
        return True
    if max(number.values) < 3 and not (share and max(number.values)):
        return True
    return any(value in (written.facts.shares if share else known) for value in number.values)
