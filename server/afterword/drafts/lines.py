"""Notes cut into lines, and lines given to the people they are about."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import blake2s

from afterword import text
from afterword.drafts import private
from afterword.drafts.tables import words_of
from afterword.model import Line, Person

MAX_CHARS = 100_000
MAX_LINES = 500
_VERBS = (
    r"said|says|asked|asks|told|mentioned|explained|thinks|thought|wants|wanted|liked|laughed|noted|walked|showed"
    r"|worries|worried|cares|pointed|rang|stopped|admitted|suggested|dug|wrote|nodded|smiled|grinned|wondered|loved|got|took"
    r"|sagt|sagte|fragt|fragte|meint|meinte|erzählt|erzählte|will|wollte|möchte|zeigte"
    r"|dit|a dit|demande|a demandé|a expliqué|veut|voulait|a noté|a montré|pense"
    r"|dijo|dice|preguntó|pregunta|contó|explicó|quiere|quería|mencionó|enseñó"
)
_PRONOUNS = r"she|he|they|i|er|sie|ich|elle|il|j'ai|je|ella|él|yo"
# Notes start sentences in lower case; a short form or a single letter before the stop does not end one.
_STOP = re.compile(r"(?<=[.!?])\s+")
_SHORT = re.compile(
    r"(?:^|[\s(])(?:[^\W\d]|[^\W\d]\.[^\W\d]|mr|mrs|ms|dr|prof|approx|etc|inc|ltd|vs|no|nr|ca|bzw|z\.b|lt|wg|fr|hr|p\.ex|av|sra?|dept|min|max"
    r"|(?:frau|fr\.?|herr|hr\.?|dr\.|prof\.) (?:mm?ag|ing|dipl|lic))\.$",
    re.IGNORECASE,
)
_ARROW = re.compile(r"\s*(?:->|→|=>)\s*")
_BOTH = re.compile(r"^\S+(?: \S+)? (?:and|und|et|y|&|\+) ", re.IGNORECASE)
_SAME_SPEAKER = re.compile(
    rf"(?:{_PRONOUNS}|we|wir|nous|on)\b|j['’]ai\b|(?:also )?(?:asked|asks|said|told (?:him|her))\b|(?:hat |wollte |me |m['’]a )?(?:gefragt|wissen|preguntó|demandé)\b"
    r"|(?:hab|habe) (?:ihm|ihr)\b|(?:le )?(?:dije|conté)\b",
    re.IGNORECASE,
)
# Somebody by title and one letter: "Dr N asked", "Ms W:".
_INITIAL = re.compile(r"(?:dr|mr|mrs|ms|prof|fr|hr|frau|herr|mme|sra?)\.? ([^\W\d_])(?:\.|\b)(?!['’\w])", re.IGNORECASE)
_ONLY_MARKS = re.compile(r"^[\W_]*$")
_TITLES = frozenset(
    words_of("mr mrs ms miss mx dr prof professor herr frau hr fr mme madame m monsieur sr sra srta don doña chef")
)


def cut(notes: str, people: Sequence[Person], kept: Sequence[Line] = (), work: str = "") -> tuple[Line, ...]:
    """Return *notes* as lines with stable ids; the marks of *kept* lines stay with their words.

    *work* is the role: in a payroll office salaries are no private matter.
    """
    called = {p.id: _names(p) for p in people}
    known = {line.id: line for line in kept}
    seen: Counter[str] = Counter()
    lines: list[Line] = []
    for row in text.clean(notes[:MAX_CHARS]).splitlines():
        about: str | None = None
        for piece in _pieces(row, called):
            about = _about(piece, called) or _goes_on(piece, about)
            key = text.fold(piece)
            line = _line(piece, f"{key}|{seen[key]}", about, work)
            lines.append(_marked(line, known, kept))
            seen[key] += 1
            if len(lines) == MAX_LINES:
                return tuple(lines)
    return tuple(lines)


def _line(words: str, key: str, person_id: str | None, work: str) -> Line:
    return Line(
        id="N" + blake2s(key.encode("utf-8", "surrogatepass"), digest_size=4).hexdigest(),
        text=words,
        person_id=person_id,
        private=private.is_private(words, work),
        confidential=private.is_confidential(words),
    )


def _marked(line: Line, known: dict[str, Line], kept: Sequence[Line]) -> Line:
    """A line that is new but tells what a ticked one told stays ticked: editing a typo must not publish it."""
    if line.id in known:
        return known[line.id]
    private_ones = [k for k in kept if k.private]
    confidential = [k for k in kept if k.confidential]
    return Line(
        id=line.id,
        text=line.text,
        person_id=line.person_id,
        private=line.private or private.repeats(line.text, private_ones),
        confidential=line.confidential or private.repeats(line.text, confidential),
    )


def _pieces(row: str, called: dict[str, frozenset[str]]) -> Iterator[str]:
    """Cut a row at sentence ends, arrows and before a new speaker's verb."""
    for part in _ARROW.split(row):
        for sentence in _sentences(part):
            for piece in _speaker(called).split(sentence):
                words = piece.strip(" \t,;-–")
                if words and not _ONLY_MARKS.match(words):
                    yield words


def _sentences(row: str) -> Iterator[str]:
    held = ""
    for part in _STOP.split(row):
        held = f"{held} {part}" if held else part
        if not _SHORT.search(held[-16:]):
            yield held
            held = ""
    if held:
        yield held


def _speaker(called: dict[str, frozenset[str]]) -> re.Pattern[str]:
    names = sorted({re.escape(n) for group in called.values() for n in group if len(n) > 1})
    who = "|".join([_PRONOUNS, *names])
    return re.compile(rf"(?:\s[-–]\s|[,;]\s+)(?=(?:{who})\s+(?:{_VERBS})\b)", re.IGNORECASE)


def _names(person: Person) -> frozenset[str]:
    """The words that mean this person, casefolded: given and family name without titles."""
    return frozenset(w for w in text.words(person.name) if w not in _TITLES and len(w) > 1)


def _about(piece: str, called: dict[str, frozenset[str]]) -> str | None:
    """Return the person a piece names: first at its start ("Paula: …"), else the only one named in it."""
    spoken = text.words(piece)
    first = [w for w in spoken[:3] if w not in _TITLES][:1]
    starts = [p for p, names in called.items() if first and first[0] in names]
    if not starts and (initial := _INITIAL.match(piece)):
        starts = [p for p, names in called.items() if any(n.startswith(initial[1].casefold()) for n in names)]
    named = [p for p, names in called.items() if names & set(spoken)]
    if len(named) > 1 and _BOTH.search(piece):
        return None
    return starts[0] if len(starts) == 1 else named[0] if len(named) == 1 else None


def _goes_on(piece: str, about: str | None) -> str | None:
    """A row that began with somebody stays with them while it says she, he or I."""
    return about if _SAME_SPEAKER.match(piece) else None
