"""Numbers that follow from others: what is left, what it makes in all, how many days three weeks are."""

from __future__ import annotations

import re

from afterword.lint import counted, days, numbers
from afterword.lint.facts import Facts
from afterword.lint.index import derived
from afterword.lint.numbers import Number
from afterword.lint.voice import names_a_relative
from afterword.lint.written import Written

# So far from a number stand those that it follows from; and so many are added up at most.
_NEAR, _FEW = 200, 8
# "Three tours of twelve" are thirty-six people.
_TIMES_AT_MOST = 20
# Nobody shares out less by the day.
_LEAST_SHARED = 20
_HUNDRED = re.compile(r"\b(?:hundred|hundert|cent|cien)\b", re.IGNORECASE)
_BASES = (10.0, 100.0)
_ABOUT = re.compile(
    r"\b(?:about|almost|nearly|around|roughly|some|over|close to|fast|rund|etwa|knapp|gut|über|près de|presque|environ"
    r"|more than|mehr als|quelque|plus de|casi|unos|unas|cerca de|más de)\s\Z",
    re.IGNORECASE,
)
_MORE_THAN = re.compile(r"over|more than|über|mehr als|plus de|más de", re.IGNORECASE)
_UNTIL = re.compile(
    r"\A (?:\w+ )?(?:(weeks?|wochen?|semaines?|semanas?|\w{3,6}days?|\w{3,8}tagen?|\w{2,5}dis?|lunes|martes|miércoles"
    r"|jueves|viernes|sábados|domingos)|(?:days?|nights?|tagen?|nächten?|jours?|nuits?|días?|noches?))\b",
    re.IGNORECASE,
)
# Seven days are a week: the unit that follows → how many of the next one make it.
_UNITS = (
    (re.compile(r"\A[ -]?(?:days?|nights?|tagen?|nächten?|jours?|nuits?|días?|noches?)\b", re.IGNORECASE), (7.0,)),
    (re.compile(r"\A[ -]?(?:months?|monaten?|mois|mes(?:es)?)\b", re.IGNORECASE), (12.0,)),
    (re.compile(r"\A[ -]?(?:weeks?|wochen?|semaines?|semanas?)\b", re.IGNORECASE), (1 / 7, 52.0, 4.0)),
    (re.compile(r"\A[ -]?(?:minut\w+|hours?|stunden?|heures?|horas?)\b", re.IGNORECASE), (60.0, 24.0, 1 / 60)),
)
# "Half an hour" is thirty minutes.
_CLOCKS = (
    (30.0, r"half an hour|half-hour|halbe[nr]? stunde|demi-heure|media hora"),
    (15.0, r"(?<!three )quarters? of an hour|(?<!drei)viertelstunde|quart d'heure|cuarto de hora"),
    (45.0, r"three quarters of an hour|dreiviertelstunde|trois quarts d'heure|tres cuartos de hora"),
    (90.0, r"hour and a half|anderthalb stunden|eineinhalb stunden|heure et demie|hora y media"),
)
_IN_MINUTES = re.compile(r"\A[ -]?min", re.IGNORECASE)
_PER = (
    (re.compile(r"\b(?:a|per|each|pro|par|por|al?|die|in der|je) (?:week|woche|semaine|semana)\b", re.IGNORECASE), 7.0),
    (re.compile(r"\b(?:a|per|each|pro|par|por|al|im) (?:month|monat|mois|mes)\b", re.IGNORECASE), 4.0),
    (re.compile(r"\b(?:a|per|each|pro|par|por|al|im) (?:year|jahr|an|año)\b", re.IGNORECASE), 12.0),
)
# "260 calls a month are thirteen each working day": how many of the shorter time make the longer one.
_SHORTER = (
    (r"days?|night|morning|shift|tag|nacht|schicht|werktag|arbeitstag|jour|nuit|journée|día|noche|turno|jornada",
     (5, 6, 7, 20, 21, 22, 30, 250, 260, 365)),
    (r"weeks?|woche|semaine|semana", (4, 52)),
    (r"months?|monat|mois|mes", (12,)),
    (r"hours?|stunde|heure|hora", (8, 24, 40)),
)  # fmt: skip
_EACH = (
    r"(?:\b(?:an?|per|each|every|pro|je|jede[nrs]?|am|die|in der|par|chaque|au|por|cada|al?)"
    r" (?:\w+ )?(?:{})|\b(?:daily|weekly|monthly|täglich|wöchentlich|diari\w+))\b"
)
_SHARED = tuple((re.compile(_EACH.format(word), re.IGNORECASE), times) for word, times in _SHORTER)
_PARTS = (
    (re.compile(r"\b(?:quarter|viertel|quart|cuarto|cuarta)\b", re.IGNORECASE), 4.0),
    (re.compile(r"\b(?:third|drittel|tiers|tercio|tercera)\b", re.IGNORECASE), 3.0),
    (re.compile(r"\b(?:half|hälfte|halb\w*|moitié|mitad)\b", re.IGNORECASE), 2.0),
)
_AGED = re.compile(
    r"\A(?: ?[,.;:!?)]| (?:and|und|et|y)\b|[ -](?:years?|jahre?n?|ans|añ(?:os|itos))\b| (?:now|already|jetzt|schon"
    r"|ya)\b)",
    re.IGNORECASE,
)
# Of what is counted in years, people also count the winters and the birthdays.
_YEARS = re.compile(
    r"\A(?:(?:[ -]\w+)?[ -](?:years?|yrs?|winters?|summers?|seasons?|birthdays?|old|jahre?n?|sommern?|wintern?"
    r"|geburtstagen?|jährig\w*|ans|années|hivers|étés|printemps|anniversaires|añ(?:os|itos)|inviernos|veranos|primaveras)\b"
    r"|jährig)",
    re.IGNORECASE,
)
_TIMES = re.compile(r"\A ?-?(?:times|mal|fois|veces|vueltas)\b", re.IGNORECASE)
_MULLED = re.compile(
    r"\b(?:thought|think|said|told|repeated|rehearsed|read|asked|changed my mind|dreamt|heard|turned it over"
    r"|gedacht|überlegt|gesagt|vorgesagt|gelesen|gefragt|nachgedacht|gehört"
    r"|pensé|répété|dit|relu|lu|demandé|réfléchi|raconté|entendu|ferais"
    r"|pensado|dicho|repetido|leído|preguntado|dado|pensé|repetí)\b",
    re.IGNORECASE,
)


def follows(written: Written, number: Number, known: frozenset[float]) -> bool:
    """Say whether *number* follows from what its sentence and the facts count."""
    part = written.sentence_at(number.start)
    first, last = max(part.start, number.start - _NEAR), min(part.end, number.end + _NEAR)
    after, before = written.plain[number.end :][:24], written.plain[first : number.start]
    said = written.plain[first:last]
    if _is_an_age(before, after, number) or (_TIMES.match(after) and _MULLED.search(said)):
        return True
    if any(_is_a_year(v, after, written.facts) for v in number.values):
        return True
    about = bool(_ABOUT.search(before))
    if is_rounded(written, number, known if about else written.facts.plain_numbers):
        return True
    others = [
        v for n in numbers.read(said, written.language, least=1) if first + n.start != number.start for v in n.values
    ]
    others += [100.0] * bool(_HUNDRED.search(said))
    if any(value == round(m) for m in _shared_out(others, known, said) for value in number.values):
        return True
    made = _made([v for v in others if v in known or v <= 2], said) | _whole(written, known, said)
    made |= counted.all_but(written.facts.talk)
    near = 0.05 if about else 0.0
    return any(
        _is_a_share(v, others, written.facts.shares)
        or _is_in_units(v, after, known)
        or _is_on_the_clock(v, after, written.facts)
        or _is_until(v, after, written)
        or any(abs(m - v) <= near * v for m in made)
        for v in number.values
        if v
    )


def is_rounded(written: Written, number: Number, told: frozenset[float]) -> bool:
    """Say whether *number* is one of *told* as people say it: three thousand for 3,100, about fifty for 52."""
    about = _ABOUT.search(written.plain[max(0, number.start - 16) : number.start])
    if not (about or number.spelt):
        return False
    near, least = (0.1, 20.0) if about else (0.05, 100.0)
    near += 0.05 * bool(about and _MORE_THAN.search(about.group()))
    return any(
        v >= least
        and v == round(v, (2 if about and v > 99 else 1) - len(f"{v:.0f}"))
        and any(abs(v - t) <= near * t for t in told)
        for v in number.values
    )


def made_of(written: Written, number: Number, known: frozenset[float]) -> frozenset[float]:
    """Return what the known numbers of the sentence around *number* make, times or shared out."""
    part = written.sentence_at(number.start)
    others = sorted(
        v
        for n in numbers.read(part.text, written.language)
        if part.start + n.start != number.start
        for v in n.values & known
    )[:_FEW]
    two = [(a, b) for at, b in enumerate(others) for a in others[:at]]
    return frozenset(v for a, b in two for v in (a * b, b / a))


def pairs(values: list[float]) -> frozenset[float]:
    """Return what any two of *values* make: sums and differences from three on, and small ones times each other."""
    two = [(a, b) for at, a in enumerate(values) for b in values[at + 1 :]]
    small = {a * b for a, b in two if max(a, b) <= _TIMES_AT_MOST}
    return frozenset(m for m in {*small, *(a + b for a, b in two), *(abs(a - b) for a, b in two)} if m > 2)


def has_unit(after: str) -> bool:
    """Say whether days, weeks, months, hours or minutes are counted."""
    return any(unit.match(after) for unit, _ in _UNITS)


def _is_on_the_clock(value: float, after: str, facts: Facts) -> bool:
    """Say whether the facts tell these minutes in parts of an hour."""
    told = next((words for minutes, words in _CLOCKS if minutes == value), None)
    texts = facts.everything if told and _IN_MINUTES.match(after) else ()
    return any(re.search(told or "", text.replace("’", "'"), re.IGNORECASE) for text in texts)


def _is_until(value: float, after: str, written: Written) -> bool:
    """Say whether so many days, weeks or Wednesdays are left until a day that the facts or the message name."""
    unit = _UNTIL.match(after)
    if not unit:
        return False
    now, language = written.occasion.at.date(), written.language
    told = (d for t in (*written.facts.talk, written.plain) for d in days.read(t[:5_000], language) if d.month)
    left = [(when - now).days % 365 for when in (days.date_of(d, now) for d in told) if when]
    return any(abs(n / (7 if unit.group(1) else 1) - value) <= 1 for n in left)


def _made(stated: list[float], sentence: str) -> frozenset[float]:
    """What the numbers of one sentence make together."""
    found: set[float] = set()
    stated = stated[:_FEW]
    for at, a in enumerate(stated):
        found |= {a * factor for per, factor in _PER if per.search(sentence)}
        for b in stated[at + 1 :]:
            found |= {a + b, abs(a - b), a * b, a * b / 100, max(a, b) / max(1.0, min(a, b))}
            found |= {a * b / factor for per, factor in _PER if per.search(sentence)}
    return frozenset(found - {1.0, 2.0})


def _shared_out(stated: list[float], known: frozenset[float], sentence: str) -> frozenset[float]:
    """What the numbers of one sentence are each day, week, month or hour."""
    times = {t for each, times in _SHARED if each.search(sentence) for t in times}
    return frozenset(v / t for v in stated[:_FEW] if v in known and v >= _LEAST_SHARED for t in times)


def _whole(written: Written, known: frozenset[float], sentence: str) -> frozenset[float]:
    """A quarter, a third or half of what the facts count."""
    cuts = [cut for word, cut in _PARTS if word.search(sentence)]
    every = known | {v for t in written.facts.talk for v in derived(t)} if cuts else frozenset()
    return frozenset(v / cut for v in every for cut in cuts)


def _is_a_share(value: float, others: list[float], shares: frozenset[float]) -> bool:
    """Say whether *value* in ten, or in a hundred, is a share that the facts have, or the rest of it."""
    pairs = [(value, base) for base in _BASES if base in others and value <= base]
    if value in _BASES:
        pairs += [(other, value) for other in others if other < value]
    return any(round(100 * a / base) in shares or round(100 - 100 * a / base) in shares for a, base in pairs)


def _is_in_units(value: float, after: str, known: frozenset[float]) -> bool:
    """Say whether the facts have *value* in another unit: 14 days, two weeks."""
    factors = next((f for unit, f in _UNITS if unit.match(after)), ())
    return any(value / f in known for f in factors)


def _is_a_year(value: float, after: str, facts: Facts) -> bool:
    """Say whether *value* is the year in which what is 34 years old was new, or the years of what is of 2011."""
    now = facts.occasion.at.year
    is_counted = 1900 < value < now or (3 <= value <= 150 and _YEARS.match(after))
    return bool(is_counted) and now - value in facts.plain_numbers


def _is_an_age(before: str, after: str, number: Number) -> bool:
    """Say whether a relative is so old: "my nephew, eleven"."""
    return max(number.values) <= 110 and names_a_relative(before[-50:]) and bool(_AGED.match(after))
