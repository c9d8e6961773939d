"""How an answer was taken, as the notes tell it: kind words, a laugh, what I liked of theirs, what I forgot to ask."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from afterword.drafts import private, reacted
from afterword.drafts.noted import rare
from afterword.drafts.sayable import NOT_WHOLE, RAW, Row, delicate, fact_of
from afterword.drafts.tables import quotation

if TYPE_CHECKING:
    from afterword.drafts.talk import Talk

_QUOTED = quotation(8, 70)
QUOTE_WORDS, SHORT = range(3, 10), 5
_SAID = re.compile(r"\b(?:said|says|found|called|sagte|meinte|dit|dijo)\b", re.IGNORECASE)
_BUT = re.compile(r"\b(?:not|but|too|bad|no|nicht|aber|kein\w*|pas|mais|pero)\b|n't", re.IGNORECASE)
# Their question, noted without its mark.
_ASKS = re.compile(
    r"(?:(?:have|has|had|do|does|did|are|is|were|was|can|could|would|will) (?:you|he|she|they|we|i|it|that)"
    r"|(?:who|what|why|how|when|where) (?:told|have|has|do|does|did|are|is|can|could|would|will))\b",
    re.IGNORECASE,
)
# What they guess of me is no answer of theirs.
_ABOUT_ME = re.compile(r"(?:so )?you(?:['’]ve| have| must| do)\b", re.IGNORECASE)
_DOUBT = re.compile(
    r"\b(?:not?|never|but|doubt|bad|kill|hate|nicht|nie|kein\w*|aber|krieg|teuer|brennt|pas|jamais|mais|guerre|cher|chère|brûle"
    r"|nunca|pero|guerra|car[oa]|arde)\b|n't\b",
    re.IGNORECASE,
)


def rows(talk: Talk) -> Iterator[Row]:
    """Yield what each line gives: a slot, or a circumstance as a slot of its own."""
    reaction = list(reacted.rows(talk))
    strong = any(row[0] not in ("did_show",) for row in reaction)
    taken = [row for row in _taken(talk) if not (strong and row[0] in ("wrote", "liked"))]
    yield from taken
    yield from (row for row in reaction if strong or not taken)
    told = {row[1] for row in taken}
    yield from (row for row in (*_praised(talk), *_laughed(talk)) if row[1] not in told)
    yield from _forgotten(talk)
    yield from (("hour", told, fact_of(line)) for line, told in talk.lines[:3] if talk.signs.hour.search(told))


def _taken(talk: Talk) -> Iterator[Row]:
    """Yield how the answer was taken: said aloud, written down, liked."""
    after = talk.from_the_answer()
    for i, (line, told) in enumerate(after):
        if i > 1 and len(after[1][1].split()) > 6:
            break
        glad = talk.signs.liked.search(told) or (i and talk.signs.lively.search(told))
        if glad or (i and talk.signs.liked.search(after[i - 1][1])):
            quoted = _quote(told)
            if quoted and _SAID.search(told) and not _ABOUT_ME.match(quoted):
                yield "heard", quoted, fact_of(line)
                return
        quoted = _quote(told)
        if i == 1 and quoted and re.match(r"\W", told) and not _DOUBT.search(quoted):
            yield from ((name, quoted, fact_of(line)) for name in _kept(quoted) if name == "heard")
            return
        if i == 1 and quoted and _SAID.search(told) and not _DOUBT.search(quoted) and talk.kind(quoted):
            yield from ((name, quoted, fact_of(line)) for name in _kept(quoted))
            return
        go = (
            talk.signs.blunt.search(told)
            if not (talk.signs.owned.search(told) or talk.signs.told.search(told))
            else None
        )
        if go and not NOT_WHOLE.search(go["go"]):
            yield "heard", go["go"].strip(), fact_of(line)
            return
        for name in ("wrote", "liked"):
            if getattr(talk.signs, name).search(told) and not (
                name == "liked" and i + 1 < len(after) and _quote(after[i + 1][1])
            ):
                yield name, told, fact_of(line)
                return
    for line, told in talk.lines:
        match = talk.signs.hopeful.search(told)
        near = any(line is a for a, _ in after)
        first = match.groupdict().get("first") if match else None
        if match and (near or (first and line.id in talk.sure)) and (that := _that(talk, first or match["that"])):
            yield ("first" if first else "hopeful"), that, fact_of(line)
            return


def _kept(quoted: str) -> tuple[str, ...]:
    """Return as what their words are told: a go-ahead is good to hear, but no line that one keeps."""
    if reacted.OF_OTHERS.search(quoted):
        return ()
    return ("heard",) if reacted.GO_AHEAD.search(quoted) else ("echo", "heard")


def _that(talk: Talk, that: str) -> str:
    that = re.sub(r"^that(?= (?:might|could|would)\b)", "it", re.sub(r"\bactual?ly ", "", that).strip())
    fine = not (RAW.search(that) or NOT_WHOLE.search(that)) and len(that.split()) <= 20 and talk.kind(that)
    return that if fine else ""


def _praised(talk: Talk) -> Iterator[Row]:
    """Yield kind words that were said to me."""
    for line, told in talk.lines:
        quoted = _quote(told) if line.id in talk.sure and _SAID.search(told) else ""
        if quoted and talk.signs.praised.search(quoted) and not _BUT.search(quoted) and talk.kind(quoted):
            yield "kind_words", quoted, fact_of(line)
            return


def _laughed(talk: Talk) -> Iterator[Row]:
    for line, told in talk.lines:
        match = talk.signs.laugh.search(told)
        if match and talk.kind(match["about"]) and not NOT_WHOLE.search(match["about"]):
            yield "laugh", match["about"].strip(), fact_of(line)
            return
    for line, told in talk.lines:
        quoted = _quote(told)
        theirs = line.person_id is None and (line.id in talk.sure or line.id in talk.nobodys)
        if quoted and theirs and talk.kind(quoted) and talk.signs.lively.search(told):
            yield "gem", quoted, fact_of(line)
            return


def _forgotten(talk: Talk) -> Iterator[Row]:
    """Yield what is only a sign: that I liked what they said, that I forgot to ask when."""
    said = rare(talk.said, talk.language)
    for i, (line, told) in enumerate(talk.lines):
        about = f"{talk.lines[i - 1][1]} {told}" if i and len(told.split()) < SHORT else told
        if talk.signs.loved.search(told) and rare(about, talk.language) & said:
            yield "loved", told, fact_of(line)
            break
    for line, told in talk.lines:
        if match := talk.signs.forgot_that.search(told):
            name, words = next((n, w) for n, w in match.groupdict().items() if w)
            if talk.cased(words) and not (delicate(words) or NOT_WHOLE.search(words) or private.is_private(words)):
                asked = talk.signs.question_of(words) if name == "q" else words.strip()
                yield f"forgot_{name}", asked, fact_of(line)
                break
        if talk.signs.forgot.search(told):
            yield "forgot", told, fact_of(line)
            break


def _quote(told: str) -> str:
    match = _QUOTED.search(told)
    fine = (
        match
        and not _ABOUT_ME.match(match[1])
        and len(match[1].split()) in QUOTE_WORDS
        and not (match[1].endswith("?") or _ASKS.match(match[1]))
    )
    return match[1].rstrip(".,") if match and fine else ""
