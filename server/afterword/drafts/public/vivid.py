"""The line of a post that stays: a turn at its end, one thing set against another, what somebody said, a number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from importlib import import_module
from itertools import pairwise

from afterword import text
from afterword.drafts.anchors import Anchor
from afterword.drafts.marks import MARKS, Marks
from afterword.drafts.public.reading import Reading
from afterword.drafts.tables import quotation
from afterword.drafts.whole import VERB
from afterword.model import FactUsed

_WORDS = range(3, 21)
_TELLING, _ENOUGH, _ENOUGH_OF_FEW, _FEW = 2, 0.9, 1.1, 3
_SOME, _MANY, _ARTICLE = 8, 12, 1400
_SHORT, _LONG, _WORDY = 10, 14, 0.2
_AGAINST, _DENIES, _TURNS, _TURNED = 2.0, 1.0, 0.5, 1.2
_SPOKEN, _LAST, _LAST_LONG, _FIRST = 2.5, 1.6, 0.6, -0.8
_STRONG, _NAMED, _LACKING = 0.8, 1.2, -1.5
_SAYING = 4
_SAID_IN_TWO, _TURNING, _FEWEST = 4.0, 2.8, 6
_NUMBERS, _NUMBER, _WEIGHT, _MOST = 1.5, 0.5, 0.3, 4
_DATED, _PLANNED, _NEAR = -1.5, -2.5, 0.5
_QUOTED = quotation(12, 140)
_INNER = quotation(3, 30)
_TURN = re.compile(r"(?:It|They|That|He|She|Es|Sie|Er|Das|C['’]|Il|Elle|Ce|Era|Eran|Fue|Son|Venían)\b")
_PARTS = re.compile(r"[;:] ")
# A stop after a number ends a sentence, but not before a month: "am 14. Juli".
_STOPS = re.compile(r"(?<=\d)\. (?=[A-ZÀ-Ý¿¡])(?!(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))")
# Words of posts about wares and papers, whose sentences nobody keeps.
_WARES = re.compile(
    r"\b(?:AI|APIs?|SDKs?|LLMs?|GPT|GitHub|VPS|KVM|GB|PayPal|JavaScript|Python|Java|SQL|CPU|GPU|URLs?|HTML|iOS|Android"
    r"|open[- ]source|datasets?|benchmarks?|frameworks?|plugins?|beta|alpha|releases?|released"
    r"|autonomous(?:ly)?|robotics|researchers?"
    r"|v\d|endpoints?|deploy(?:ment|ed)|cloud|codebase|repository|migrat\w+|tokens?|inference|models?|developers?|users?"
    r"|workflows?|platforms?|enterprise|queries|query|vector|prompts?|clients?|servers?|database|search engine|roadmap"
    r"|agents?|updates?|features?|offers?|blogs?|website|interviewed|sponsors?|subscribers?|webinar|newsletter)\b"
)
# Sentences that tell readers what to do, or how well a thing works.
_SOLD = re.compile(
    r"^(?:Watch|This is part|I guess|Check)\b"
    r"|^(?:Before|If|Ensure|Please|Make sure|Note|Remember|Avant|Veuillez|Antes de|Bitte|Wenn Sie|Si vous|Si usted)\b"
    r"|\b(?:successfully|seamless\w*|effortless\w*|empower\w*|unlock\w*|innovative?\w*|cutting[- ]edge|world[- ]class"
    r"|than ever|nahtlos\w*|innovativ\w*|erfolgreich|innovante?s?|incontournable|innovador\w*|éxito)\b"
)
_OFFICE = re.compile(
    r"\b(?:team|newsroom|press|news|redaktion|presse\w*|rédaction|prensa|communications?|blog)\b", re.IGNORECASE
)
_DIGITS = re.compile(r"(?<![\w.,])\d[\d.,]*")
_BROKEN = re.compile(r"[\"“”„«»\[\]{}<>|@#_/=*•®™\\]|https?:|…|\.\.|\?|\b[a-z]+[A-Z]|\(\)|\d\.\d+\.|^- | [-–] ")
_SENTENCE = re.compile(r"[\"“„«‘']?[ \u00a0\u202f]?[A-ZÀ-Ý\d¿¡'’].*[.!][\"”“»’']?$")


class Line(Anchor, frozen=True, kw_only=True):
    """Words of a post that can be quoted, how much they stay, whether a number does, or nothing in it."""

    weight: float
    counted: bool
    plain: bool
    marked: float


def vivid(reading: Reading, near: str = "", *, plain: bool = False) -> list[Line]:
    """Return the lines that can be quoted, the one that stays most first; *near* is what the person says beside it.

    Where nothing else can be said of a short post, a line of the house in *plain* words will do that ends it or counts.
    """
    marks, stems = MARKS[reading.language], reading.telling(near)
    told = [f for f in reading.rows if f.id != "E0" and f != reading.asked and not f.text.endswith("?")]
    told = [f for f in told if _SENTENCE.match(f.text)]
    cut = [(f, [(w, b) for w, b in _parts(f.text, reading) if _quotable(w, marks, reading)]) for f in told]
    last = next((f for f, parts in reversed(cut) if parts), None)
    before = {b.id: a.text for a, b in pairwise(told)}
    lines = [_spanning(told), *_turns(told, marks, last)]
    for fact, parts in cut:
        place = (fact == last != told[0]) * _LAST + (fact == told[0]) * _FIRST
        lines += [
            _line(words, fact, bonus + _after(words, before.get(fact.id, ""), marks), place, reading)
            for words, bonus in parts
        ]
    near_to = {n: n.weight + _NEAR * len(stems & reading.telling(n.words)) for n in lines if n}
    enough = 0.0 if plain else _ENOUGH if len(told) >= _FEW else _ENOUGH_OF_FEW
    kept = (n for n in near_to if n.weight >= enough)
    return sorted(_of_a_story(list(kept), told, reading, plain=plain), key=lambda n: -near_to[n])


def _of_a_story(lines: list[Line], told: Sequence[FactUsed], reading: Reading, *, plain: bool) -> list[Line]:
    """Return the lines that one may quote: none of a long post, nor of one about wares and papers."""
    ours = import_module(f"afterword.drafts.asking_back.{reading.language}").OURS
    post = " ".join(f.text for f in reading.rows)
    wares = {w.lower() for w in _WARES.findall(post)}
    theirs = bool(ours.search(post))
    if (
        len(told) > _MANY
        or len(post) > _ARTICLE
        or len(wares) >= _FEW
        or (len(told) < _FEW and not (theirs or reading.asked))
    ):
        return []
    plainly = not wares and 1 < len(told) <= _SOME and (plain or not _by_the_house(reading))
    if plain and plainly:
        marks = MARKS[reading.language]
        return [n for n in lines if not (n.plain or marks.planned.search(n.words) or marks.dated.search(n.words))]
    return lines if plainly else [n for n in lines if n.marked >= _STRONG]


def _by_the_house(reading: Reading) -> bool:
    """Say whether a post is signed by a company or its office, whose plain sentences nobody keeps."""
    situation = reading.occasion.situation
    house = situation.company.name if situation and situation.company else ""
    author = reading.author
    return not author or bool(_OFFICE.search(author)) or bool(house and text.fold(house) in text.fold(author))


def _line(words: str, fact: FactUsed, bonus: float, place: float, reading: Reading) -> Line:
    marks = MARKS[reading.language]
    marked = bonus + _marked(words, marks)
    place = min(place, _LAST_LONG) if marks.dated.search(words) else place
    weight = marked + _WEIGHT * min(len(reading.telling(words)), _MOST) + _placed(words, place)
    plain = marked < _STRONG and not (place == _LAST and len(words.split()) <= _SHORT)
    return Line(words=_bare(words), from_=fact.id, weight=weight, counted=_counted(words), plain=plain, marked=marked)


def _spanning(told: Sequence[FactUsed]) -> Line | None:
    """Return what somebody said in two sentences."""
    for first, second in pairwise(told):
        both = f"{first.text} {second.text}"
        spoken = _QUOTED.search(both)
        if spoken and spoken.start() < len(first.text) < spoken.end() and len(spoken[1].split()) in _WORDS:
            return Line(
                words=_bare(spoken[1]), from_=first.id, weight=_SAID_IN_TWO, counted=False, plain=False, marked=_AGAINST
            )
    return None


def _turns(told: Sequence[FactUsed], marks: Marks, last: FactUsed | None) -> Iterator[Line]:
    """Yield what was denied with the few words that turn it: "Nobody saw it. It was the rope."."""
    for first, second in pairwise(told):
        both = f"{first.text} {second.text}"
        short = len(first.text.split()) <= _SHORT and len(second.text.split()) <= _FEWEST
        fits = short and not _BROKEN.search(both)
        if fits and marks.denies.search(first.text) and _TURN.match(second.text) and not marks.never.search(both):
            weight = _TURNING + (_LAST if last in (first, second) else 0)
            yield Line(words=_bare(both), from_=first.id, weight=weight, counted=False, plain=False, marked=_AGAINST)


def _parts(sentence: str, reading: Reading) -> Iterator[tuple[str, float]]:
    """Yield what somebody said in it, else the sentence and what follows a colon or a semicolon in it."""
    spoken = _QUOTED.search(sentence)
    if spoken and len(spoken[1].split()) >= _SAYING and spoken[1][0].isupper():
        yield spoken[1], _SPOKEN
        return
    inner = _INNER.sub(r"‘\1’", sentence)
    for stop in _STOPS.split(inner):
        yield stop, _NAMED if inner != sentence else 0.0
        _, *parts = _PARTS.split(stop)
        yield from ((part, 0.0) for part in parts[-1:] if re.search(VERB[reading.language], part))


def _quotable(words: str, marks: Marks, reading: Reading) -> bool:
    fits = len(words.split()) in _WORDS and not _BROKEN.search(words)
    if not fits or marks.never.search(words) or _SOLD.search(words):
        return False
    telling = len(reading.telling(words))
    marked = marks.denies.search(words) or marks.turns.search(words) or _DIGITS.search(words)
    return telling >= _TELLING or bool(telling and marked)


def _marked(words: str, marks: Marks) -> float:
    numbers = len(_numbers(words))
    weight = _AGAINST * bool(marks.against.search(words)) or _DENIES * bool(marks.denies.search(words))
    weight += _TURNS * bool(marks.turns.search(words))
    weight += _NUMBERS if numbers > 1 else _NUMBER * numbers
    weight += _DATED * bool(marks.dated.search(words)) + _PLANNED * bool(marks.planned.search(words))
    weight += _LACKING * bool(marks.lacking.search(words))
    return weight - _WORDY * max(0, len(words.split()) - _LONG)


def _after(words: str, before: str, marks: Marks) -> float:
    """Return what it adds that a short line turns what the one before it denied or asked."""
    return _TURNED * bool(before and len(words.split()) <= _SHORT and marks.denies.search(before))


def _placed(words: str, place: float) -> float:
    return place if len(words.split()) <= _LONG else min(place, _LAST_LONG)


def _counted(words: str) -> bool:
    """Say whether a number is what one keeps of it: two of them, or one that is neither a label nor a year."""
    numbers = _numbers(words)
    return len(numbers) > 1 or any(len(n) > 1 for n in numbers)


def _numbers(words: str) -> list[str]:
    numbers = (n.strip(".,") for n in _DIGITS.findall(words))
    return [n for n in numbers if not re.fullmatch(r"(?:19|20)\d\d", n)]


def _bare(words: str) -> str:
    return text.clean(words).strip(" .!,;:")
