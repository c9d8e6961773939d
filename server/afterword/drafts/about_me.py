"""What of the profile goes into a message: proof of the same matter, a point tied to a line of theirs, near ones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from afterword import text
from afterword.drafts import proof as proofs
from afterword.drafts import reception
from afterword.drafts import scale as counts
from afterword.drafts.languages import grammar as g
from afterword.drafts.noted import long_words
from afterword.drafts.points import Near
from afterword.drafts.sayable import Row
from afterword.drafts.whose import for_this_person, not_done
from afterword.model import Fact, FactUsed

if TYPE_CHECKING:
    from afterword.drafts.gathering import Gathering

# With what one begins: only then is a count of theirs a reason to begin there.
_BEGINS = re.compile(
    r"\b(?:start\w*|beg[ai]n\w*|(?<!the )(?<!our )(?<!my )(?<!your )first"
    r"|anf\w+|beginn\w*|begonnen|zuerst|erst\w*|commenc\w*|d['’]abord|premi\w+|empe[zc]\w*|empie\w*|comen[zc]\w*|primer\w*)\b",
    re.IGNORECASE,
)
TOLD = ("said", "that", "asked", "quote", "handle", "mine", "i_will", "step", "paper")


def proof(of: Gathering) -> Iterator[Row]:
    """Yield the point that tells the same matter; one that a colleague has read of is not told again."""
    mine = of.words_of("mine")
    if not of.answers_something() or not_done(mine):
        return
    told = " ".join(f.text for f in of.facts if f.source == "debrief")
    told += f" {of.words_of('they_said')} {of.words_of('asked_too')}"
    facts = [f for f in _of_the_profile(of) if text.fold(f.text) not in of.used]
    rows = proofs.proof(of.heard(mine, told), facts, told, mine, _employers(of))
    yield from (r for r in rows if not _used(of, r[1]))


def received(of: Gathering) -> Iterator[Row]:
    """Yield how they took the point that tells the same matter, where the notes say that I told it."""
    talk, stems = of.heard("", ""), long_words(of.words_of("proof"), of.language) - long_words("told said", of.language)
    lines = enumerate(talk.lines)
    talk.at = next((i for i, (_, t) in lines if talk.signs.told.search(t) and long_words(t, of.language) & stems), None)
    if talk.at is not None:
        yield from (row for row in reception.rows(talk) if row[0] in _TAKEN)


_TAKEN = frozenset(("echo", "heard", "did_note", "did_try", "did_do", "did_laugh", "did_quiet", "did_say", "hopeful"))


def scale(of: Gathering) -> Iterator[Row]:
    """Yield a count of theirs beside what I would do or have done."""
    if of.situation is None or not {"mine", "proof"} & set(of.slots) or not_done(of.words_of("mine")):
        return
    if not _BEGINS.search(of.words_of("mine", "proof")):
        return
    told = " ".join(of.slots[s].words for s in (*TOLD, "proof", "came", "noted", "they_said") if s in of.slots)
    o = of.situation.opportunity
    ad = [f for f in of.facts if f.source == "job" and f.id not in ("J-title", "J-company")]
    yield from counts.scale(of.heard(of.words_of("mine"), ""), told, f"{o.title} {(o.description or '')[:20_000]}", ad)


def noted(of: Gathering) -> Iterator[Row]:
    """Yield a line of theirs that has to do with a point, and the point."""
    if of.situation is None or of.interview is None:
        return
    told = [of.slots[s].words for s in TOLD if s in of.slots]
    ranked = _ranked(of, everything=True)
    points = [f for f in ranked if of.words.of_me(f.text) and text.fold(f.text) not in of.used]
    o = of.situation.opportunity
    yield from of.notes.noted(told, f"{o.title} {(o.description or '')[:20_000]}", points)


def points(of: Gathering) -> Iterator[Row]:
    """Yield up to two points that are near, as sentences, or one that is none as it stands after a colon."""
    if not_done(of.words_of("mine")):
        return
    told = set(text.stems(of.words_of("mine"), of.language))
    taken = {f for s in ("proof", "came", "example") if s in of.slots for f in of.slots[s].from_}
    first: set[str] = set()
    for fact in (f for f in _ranked(of) if f.id not in taken):
        stems = set(text.stems(fact.text, of.language))
        if 5 * len(stems & told) >= 2 * len(stems) or (first and 2 * len(stems & first) >= len(stems)):
            continue
        used = FactUsed(id=fact.id, text=fact.text, source="profile")
        sentence = of.words.of_me(g.mend(fact.text, of.words.MENDINGS, {}))
        phrase = of.words.phrase(g.clause(fact.text)) if of.words.is_phrase(fact.text) else ""
        if _used(of, sentence or phrase):
            continue
        if sentence:
            yield "second" if first else "point", of.words.phrase(sentence), used
            if first:
                return
            first = set(text.stems(of.words.phrase(sentence), of.language))
        elif phrase and not first:
            yield "points", phrase, used
            return


def _used(of: Gathering, sentence: str) -> bool:
    """Say whether a colleague has read this sentence."""
    return text.fold(g.clause(of.words.spelled(sentence))) in of.used


def _near(of: Gathering) -> Near:
    assert of.situation is not None
    o = of.situation.opportunity
    talk = [f.text for f in of.facts if f.source in ("debrief", "event")]
    return Near(talk, [n.text for n in of.notes.free], [o.title, o.description or ""], of.language, _employers(of))


def _ranked(of: Gathering, everything: bool = False) -> list[Fact]:
    """Return the points that may be claimed and touch the talk or the role, nearest first."""
    near = _near(of)
    ranked = near.ranked(_of_the_profile(of), least=0)
    return [f for f in ranked if near.touches(f)] if of.answers_something() and not everything else ranked


def _of_the_profile(of: Gathering) -> list[Fact]:
    """Return the points of the profile that are not a colleague's matter."""
    assert of.situation is not None
    who = of.person.id if of.person else None
    return for_this_person(of.situation.profile.facts, of.interview, who, of.language)


def _employers(of: Gathering) -> tuple[str, ...]:
    return of.situation.profile.employers if of.situation else ()
