"""What the notes of a talk tell besides: whom they look for, what I said, a gap that was spoken of."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from afterword.drafts import private
from afterword.drafts.languages import grammar as g
from afterword.drafts.noted import rare
from afterword.drafts.sayable import NOT_WHOLE, RAW, fact_of
from afterword.drafts.talk import Row, Talk
from afterword.model import Fact, FactUsed

MINE_WORDS = range(5, 26)
_AFTERWARDS = re.compile(r"[,;] (?=(?:s?he|they|er|sie|elle|il|ils|ella|él)\b)", re.IGNORECASE)


def sought(talk: Talk, gaps: Sequence[str]) -> Iterator[Row]:
    """Yield a sign where whom they look for is what they said."""
    match = talk.signs.wanted.search(talk.said)
    if match and not rare(match["who"], talk.language) & rare(" ".join(gaps), talk.language):
        yield "seeks", talk.said, FactUsed(id="D-said", text=talk.said, source="debrief")


def wanted(talk: Talk, told: str, gaps: Sequence[str]) -> Iterator[Row]:
    """Yield whom they look for, where it is told nowhere else and is none of the gaps."""
    known, never = rare(told, talk.language), rare(" ".join(gaps), talk.language)
    for line, words in talk.lines:
        match = talk.signs.wanted.search(words) if line.id in talk.sure else None
        who = match["who"].strip() if match else ""
        stems = rare(who, talk.language)
        if (
            who
            and talk.kind(who)
            and not RAW.search(who)
            and not stems & never
            and 2 * len(stems & known) <= len(stems)
        ):
            yield "wanted", who, fact_of(line)
            return


# Advice that was given: "I said start with the oldest" is what I would do.
_ADVISED = re.compile(
    r"^I said (?=(?:(?:to )?(?:start|begin|ask|take|put|keep|lend|ring|call|phone|write|send|move|cut|try|check|show|split|measure|give|leave|go|pick|walk|drop|count|print|test|weigh|label)\b) )(?:to )?"
)


def own_words(talk: Talk) -> Iterator[Row]:
    """Yield what the notes say that I said, where nobody has typed an answer."""
    for line, told in talk.lines:
        words = _AFTERWARDS.split(re.sub(r"^(?:and|so) ", "", told))[0]
        words = re.sub(r"^then (?=I)", "", words.rstrip("!"))
        words = _ADVISED.sub("I'd ", words) if talk.language == "en" else words
        words = re.sub(r"^[Hh]abe? (?:ich )?(?=vorgeschlagen, )", "Ich habe ", words)
        whole = re.match(
            r"(?:I (?!said\b|told\b)|I'd (?!like|love|rather|say)|j['’]ai (?:proposé|suggéré)|(?:le |les )?(?:propuse|sugerí) |ich habe\b)",
            words,
            re.IGNORECASE,
        )
        advised = _ADVISED.match(told)
        words = words.partition(", ")[0] if advised and len(words.partition(", ")[0].split()) > 4 else words
        would = line.id in talk.sure and words.startswith("I'd ")
        if not ((talk.signs.told.search(told) or would) and whole) or RAW.search(words) or NOT_WHOLE.search(words):
            continue
        if (
            len(words.split()) in MINE_WORDS
            and talk.cased(words)
            and not private.is_private(words)
            and not talk.signs.question.search(words)
        ):
            yield "mine", g.sentence(words), fact_of(line)
            return


_THEIR_LINE = re.compile(
    r"^(?:[^\W\d_][\w'.-]* ){0,3}[^\W\d_][\w'.-]*(?: \([^()]{2,30}\))?: (?P<what>.{15,140}?)(?:\.(?: (?=s?he |they |i |I ).*)?)?$"
)
_OF_MINE = re.compile(r" [-–—]+ |\b(?:my|I|mein\w*|ich|mon|ma|mes|je|mi|mis|yo)\b|\b[Jj]['’]", re.IGNORECASE)
_THEY_TOLD = re.compile(r"^(?:s?he|they) said (?P<what>(?:they|we|it|the|their)\b.{10,110})$", re.IGNORECASE)


def their_words(talk: Talk) -> Iterator[Row]:
    """Yield what the notes say that they said, where nobody has typed it: the line that begins with their name.

    What they answered just before a sentence of mine that begins with "so" goes in front of that one.
    """
    lines = [(line, told) for line, told in talk.lines if line.id in talk.sure]
    for line, told in lines:
        match = _THEIR_LINE.match(told) if line.person_id else None
        if (
            match
            and talk.kind(match["what"])
            and talk.cased(match["what"])
            and not _OF_MINE.search(match["what"])
            and not any(
                sign.search(match["what"]) for sign in (RAW, talk.signs.told, talk.words.NEXT_STEP, talk.words.NOT_BACK)
            )
        ):
            slots = talk.words.read_said(match["what"].rstrip("."), talk.near)
            yield from ((name, words, fact_of(line)) for name, words in slots.items() if name in ("said", "quote"))
            break
    for (line, told), (_, after) in pairwise(lines):
        match = _THEY_TOLD.match(told.rstrip("."))
        if not (match and re.match(r"so (?:then )?I'd\b", after)) or private.is_private(told):
            continue
        if that := talk.words.read_said(f"said {match['what']}", talk.near).get("that"):
            yield "they_said", that, fact_of(line)
            return


def gap(talk: Talk, facts: Sequence[Fact]) -> Iterator[Row]:
    """Yield a gap of the profile that was spoken of."""
    for fact in facts:
        match = talk.signs.gap.search(fact.text)
        if not match:
            continue
        stems = rare(" ".join(filter(None, match.groups())), talk.language)
        for _, told in talk.lines:
            if stems & rare(told, talk.language) and talk.signs.raised.search(told):
                name, words = next((n, w) for n, w in match.groupdict().items() if w)
                yield (
                    ("gap" if name == "gap" else "gap_with"),
                    words,
                    FactUsed(id=fact.id, text=fact.text, source="profile"),
                )
                return
