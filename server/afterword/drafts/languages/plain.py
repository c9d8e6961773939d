"""What most languages do alike: printing as typed, capitals after the greeting, words quoted about later."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime

from afterword.drafts.languages.grammar import Instead, Manner, Rule, clause, sentence
from afterword.drafts.tables import quotation

_QUOTED = quotation(4, 300)
# What they do with what is mine: "Ihre Karte probieren wir aus".
_YOURS = re.compile(
    r"(?:Ihre?n?|Deine?n?|Votre|Vos|Ton|Ta|Tes|Sus?|Tus?) (?!Bewerbung|Profil|Unterlagen|candidature|profil|dossier|candidatura|perfil|CV|currículum)\w",
    re.IGNORECASE,
)
_MOST_WORDS = 20
_FEW = 3


def rules(*rows: tuple[str, Instead]) -> tuple[Rule, ...]:
    """Return rows of pattern and replacement as rules of mending."""
    return tuple((re.compile(pattern), instead) for pattern, instead in rows)


# Makes that people type small.
BRANDS = rules(
    (r"\bwhatsapp\b", "WhatsApp"), (r"\blinkedin\b", "LinkedIn"), (r"\bpowerpoint\b", "PowerPoint"), (r"\byoutube\b", "YouTube"),
    (r"\binstagram\b", "Instagram"), (r"\bexcel\b", "Excel"), (r"\boutlook\b", "Outlook"), (r"\bgoogle\b", "Google"), (r"\bkubernetes\b", "Kubernetes"),
    (r"\bsap\b", "SAP"), (r"\bdatev\b", "DATEV"), (r"\bpython\b", "Python"), (r"\bjava\b", "Java"), (r"\bkafka\b", "Kafka"), (r"\bjira\b", "Jira"),
)  # fmt: skip


def stances(
    proposes: re.Pattern[str], did: re.Pattern[str], retells: re.Pattern[str], wishes: re.Pattern[str] | None = None
) -> Callable[[str], str]:
    """Return what tells a proposal from an experience: what one would do or has done; "" where it is neither."""

    def stance(mine: str) -> str:
        if proposes.search(mine):
            return "" if wishes and wishes.search(mine) else "proposal"
        return "experience" if did.search(mine) and not retells.search(mine) else ""

    return stance


def typeset(words: str, region: str = "") -> str:
    """Return *words* as the language prints them."""
    del region
    return words


def outcome(came: str) -> str:
    """Return what came of a deed as a sentence; most languages leave it as it was noted."""
    del came
    return ""


def wished(mine: str) -> str:
    """Return what I proposed as what somebody would have liked to do, or nothing."""
    del mine
    return ""


# Words in the marks that a keyboard has.
QUOTED_ONCE = re.compile(r"(?<!\w)'([^'’]{2,60})'(?!\w)")
_QUOTATION = re.compile(r"(„[^“]*“|«[^»]*»|“[^”]*”)")


def speller(numbers: Sequence[str], measures: str, named: str) -> Callable[[str], str]:
    """Return what writes the small numbers of a sentence in words where they count something.

    What *measures* follow stays in figures, and so does a number behind a word of *named* (week 10, from 4 to 2);
    quotations stay as they are.
    """
    # "4 of 10 vans": two numbers that are compared stay alike.
    of = r"(?: [^\W\d_]+){0,2} (?:of|out of|von|sur|de cada) \d| (?:und|oder|bis|et|ou|à|y|o|and|or) \d"
    counts = re.compile(
        rf"(?<![\w.,:/%$€£#+’'-])(\d{{1,2}})(?= (?!(?:{measures})\b)[^\W\d_]{{3,}})(?!{of})", re.IGNORECASE
    )
    before = re.compile(rf"(?:\b(?:{named})|[(]|\d[^,;.]*) $|(?-i:\b[A-Z][A-Z\d-]* $)", re.IGNORECASE)

    def in_words(match: re.Match[str]) -> str:
        number = int(match[1])
        name = before.search(match.string[: match.start()])
        return numbers[number] if 1 < number < len(numbers) and not name else match[0]

    def spelled(words: str) -> str:
        parts = _QUOTATION.split(words)
        made = "".join(part if i % 2 else counts.sub(in_words, part) for i, part in enumerate(parts))
        return made if made == words else made[:1].upper() + made[1:]

    return spelled


def as_typed(words: str) -> str:
    """Return an answer as sentences; its first letter stays as typed, for it may stand after a colon."""
    told = sentence(words)
    return words.lstrip()[0] + told[1:] if told[:1].isalpha() else told


def forms(handle: str) -> dict[str, str]:
    """Return other forms of a short name; most languages need none."""
    del handle
    return {}


def is_phrase(fact: str) -> bool:
    """Say whether a point can stand after a colon as it is."""
    return bool(re.match(r"^[\w][^:;]{8,120}$", clause(fact)))


def role(title: str) -> str:
    """Return a job title as it stands in a sentence."""
    return title


def with_acronyms(words: str) -> str:
    """Return *words* as they are."""
    return words


def in_context(said: str, world: str) -> str:
    """Return *said* as it is."""
    del world
    return said


def broken(said: str) -> bool:
    """Say whether a sentence shows a sign of breakage that only this language has."""
    del said
    return False


def still(mine: str) -> str:
    """Return what I said in the talk as it is."""
    return mine


_OWN = re.compile(
    r"(?:j['’]ai (?:proposé|suggéré)|(?:le |les )?(?:propuse|sugerí) |ich habe\b)",
    re.IGNORECASE,
)


def own(said: str, asked: str) -> str:
    """Return what a note says that I said, as a sentence, or nothing; *asked* is the question before it."""
    del asked
    said = re.sub(r"^[Hh]abe? (?:ich )?(?=vorgeschlagen, )", "Ich habe ", said)
    return said if _OWN.match(said) else ""


def ahead(name: str, words: str) -> str:
    """Return what is to come as it stands in a sentence, or nothing."""
    del name, words
    return ""


def did(told: str, who: str, near: bool) -> tuple[str, str]:
    """Return the sort of a reaction and its words, or nothing."""
    del told, who, near
    return "", ""


def with_verb(todo: str, lines: Sequence[str]) -> str:
    """Return a to-do with the verb that the notes have for it."""
    del lines
    return todo


def scene(told: str, after: str) -> dict[str, str]:
    """Return what a line and the one after it tell of a scene, or nothing."""
    del told, after
    return {}


def lacking(point: str) -> str:
    """Return what a gap of the profile is about, as the subject of a sentence, or nothing."""
    del point
    return ""


def completed(mine: str, asked: bool, told: bool) -> str:
    """Return my sentences with what they lack to be sentences."""
    del asked, told
    return mine


def pending(point: str) -> str:
    """Return a paper that is on its way as a clause about mine, or nothing."""
    del point
    return ""


def there(said: str, before: str, instead: str = "") -> str:
    """Return what was done without naming again the place that stands before it."""
    del before, instead
    return said


def shown(mine: str) -> str:
    """Return what I can show them how to do after *mine*; most languages leave it."""
    del mine
    return ""


def carried(mine: str) -> str:
    """Return what I would like to do with them after *mine*; nothing where there is nothing to go on with."""
    del mine
    return ""


def before_you(todo: str) -> str:
    """Return what they would do next, in a to-do, as a clause about the reader; most languages leave it."""
    del todo
    return ""


def troubled(said: str) -> bool:
    """Say whether what they told is a trouble or a plan of the work."""
    del said
    return False


def spoken_of(told: str) -> str:
    """Return what a note says that I told them of, with its preposition, or nothing."""
    del told
    return ""


def as_told(mine: str) -> str:
    """Return *mine* as what I said already; most languages say it as it is."""
    return mine


def meant(mine: str) -> str:
    """Return what I proposed as a clause after "I meant what I said:", or nothing."""
    del mine
    return ""


def call_by(promised: str, until: str) -> str:
    """Return by when they said they would call, or nothing where they did not speak of a call."""
    del promised, until
    return ""


def of_them(told: str) -> str:
    """Return a note that says that they said it, or nothing."""
    del told
    return ""


def in_notes(said: str) -> str:
    """Return a note about them as it is."""
    return said


def spelled(words: str) -> str:
    """Return a sentence with its numbers as typed."""
    return words


def joined(one: str, other: str) -> str:
    """Return two sentences as one, or nothing where they stay two."""
    del one, other
    return ""


def ongoing(noted: str) -> str:
    """Return what they are doing as a noun, or nothing."""
    del noted
    return ""


def after_greeting(words: str, manner: Manner) -> str:
    """Return the first sentence as it stands after the greeting: with its capital."""
    del manner
    return words


def small(pattern: str) -> Callable[[str], str]:
    """Return what writes words as they stand inside a sentence: an article or the like in front loses its capital."""
    first = re.compile(pattern)
    return lambda words: words[0].lower() + words[1:] if first.match(words) else words


def told_day(
    months: Sequence[str], days: Sequence[str], form: str, joint: str, first: str = "1"
) -> Callable[[date, str, bool], str]:
    """Return what tells a day by *form* ("{}. {}"), after its weekday and *joint* where that is asked for."""

    def day(day: date, region: str, weekday: bool = False) -> str:
        """Return a day of the month; with its weekday where that is asked for."""
        del region
        words = form.format(first if day.day == 1 else day.day, months[day.month - 1])
        return f"{days[day.weekday()]}{joint}{words}" if weekday else words

    return day


def told_when(
    parts: Sequence[tuple[int, str]],
    yesterday: str,
    on: str,
    days: Sequence[str],
    dated: Callable[[date, str, bool], str],
) -> Callable[[datetime, datetime, str], str]:
    """Return what tells when a talk was: the part of the same day, yesterday, the weekday, then the date."""

    def when(then: datetime, at: datetime, region: str) -> str:
        """Return when it was, as people say it."""
        ago = (at.date() - then.date()).days
        if ago == 0 and at >= then:
            return next(words for until, words in parts if then.hour < until)
        if ago == 1:
            return yesterday
        if 2 <= ago <= 6:
            return on.format(days[then.weekday()])
        return on.format(dated(then.date(), region, False)) if ago > 6 else ""

    return when


_PLAIN_LETTERS = str.maketrans("àâéèêëîïôöûüùçáíóúñ", "aaeeeeiioouuucaioun")
_ACCENTED = re.compile(r"\[[^\]]*\]|[àâéèêëîïôûùçáíóúñ]")


def loose(pattern: str) -> str:
    """Return a pattern that also reads what was typed without accents."""

    def either(match: re.Match[str]) -> str:
        bare = match[0].translate(_PLAIN_LETTERS)
        if match[0][0] != "[":
            return f"[{match[0]}{bare}]"
        return match[0] if bare == match[0] or match[0][1] == "^" else f"{match[0][:-1]}{bare[1:-1].replace('-', '')}]"

    return _ACCENTED.sub(either, pattern)


def small_first(words: str) -> str:
    """Return words as they stand after a colon: in lower case, but for names and acronyms."""
    first = words.split(" ", 1)[0]
    small = first[1:].islower() or first[1:2] in ("'", "’") or first in ("À", "A", "Y", "O")
    return words[0].lower() + words[1:] if small else words


def quoted_later(
    door: re.Pattern[str],
    praise: re.Pattern[str],
    but: re.Pattern[str],
    place: Callable[[str, bool], str] = lambda _said, _near: "",
    they_call: re.Pattern[str] = re.compile(r"(?!)"),
) -> Callable[[str, bool], dict[str, str]]:
    """Return a reader of the sentences that the other side is quoted with: about later, and in praise of one's work.

    *place* names a place that comes free, *they_call* is how they say that they will be in touch themselves.
    """

    def praises(said: str) -> bool:
        fine = (_YOURS.match(said) or praise.search(said)) and not but.search(said)
        return bool(fine) and len(said.split()) > _FEW

    def apart(said: str) -> list[str]:
        """Part praise from what is said of later: "Your idea was good, a place comes free in May"."""
        head, comma, tail = said.partition(", ")
        return [head, tail] if comma and praises(head) and not door.search(head) and door.search(tail) else [said]

    def read_event(words: str, near: bool) -> dict[str, str]:
        told = [s for match in _QUOTED.finditer(words) for s in re.split(r"(?<=[.!?]) ", match[1])]
        told = [part for said in told for part in apart(said)]
        short = [clause(s) for s in told if len(s.split()) <= _MOST_WORDS and "?" not in s]
        found: dict[str, str] = {}
        for said in short:
            if named := place(said, near):
                found.setdefault("project_mine", named)
            elif _YOURS.match(said) and praises(said):
                found.setdefault("their_words", said)
            elif door.search(said) and not re.search(r"\d{3}", said):
                name = "door_when" if they_call.search(said) else "later"
                found.setdefault(name, said[:1].upper() + said[1:])
            elif praises(said):
                found.setdefault("their_words", said)
        return found

    return read_event
