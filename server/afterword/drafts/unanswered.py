"""What the notes give where nobody typed an answer: what I said or told them of, and what they said best."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from afterword import text
from afterword.drafts import private
from afterword.drafts.languages import grammar as g
from afterword.drafts.moments import score
from afterword.drafts.noted import rare
from afterword.drafts.points import claimable
from afterword.drafts.sayable import RAW, Row, fact_of
from afterword.drafts.talk import Talk
from afterword.drafts.whole import VERB
from afterword.drafts.whose import not_done
from afterword.model import Fact, FactUsed

MINE_WORDS, LEAST_THEIRS, LEAST_BEFORE = range(4, 26), 5, 4
_MOST_COMMAS = 2  # a line with more is a list of scraps
_AFTERWARDS = re.compile(r"[,;] (?=(?:s?he|they|er|sie|elle|il|ils|ella|él)\b)", re.IGNORECASE)
_AND = re.compile(r"^(?:(?:and|so|then) )+(?=i\b|told\b|said\b)", re.IGNORECASE)
_SOMEBODY = re.compile(r"\b(?:they|she|he|her|him|his)\b", re.IGNORECASE)
_SO = re.compile(r"so\b", re.IGNORECASE)
_SAID = re.compile(r"^said (?!(?:s?he|they|that's)\b)", re.IGNORECASE)


def own_words(talk: Talk) -> Iterator[Row]:
    """Yield what the notes say that I said: what I answered to an objection ("so I'd …") before anything else."""
    found = [row for i in range(len(talk.lines)) if (row := _own(talk, i))]
    if found:
        yield max(found, key=lambda row: row[0])[1]


def _own(talk: Talk, at: int) -> tuple[bool, Row] | None:
    line, told = talk.lines[at]
    if line.id not in talk.sure and line.id not in talk.nobodys:
        return None
    asked = talk.asked_in(told) or (talk.asked_in(talk.lines[at - 1][1]) if at else "")
    words = _AND.sub("", _AFTERWARDS.split(told)[0].rstrip("!"))
    words = _SAID.sub("I said ", words) if asked else words
    would = line.id in talk.sure and words.startswith("I'd ")
    mine = talk.words.own(words, asked) if talk.signs.told.search(words) or would else ""
    fine = not (RAW.search(mine) or _SOMEBODY.search(mine) or private.is_private(mine) or not_done(mine))
    if len(mine.split()) not in MINE_WORDS or not fine or not talk.cased(mine) or talk.signs.question.search(mine):
        return None
    return bool(_SO.match(told)), ("mine", g.sentence(mine), fact_of(line))


def told_of(talk: Talk, facts: Sequence[Fact], names: Sequence[str]) -> Iterator[Row]:
    """Yield the point of the profile that the notes say I told them of, or that they liked."""
    places = rare(" ".join(names), talk.language)
    best: tuple[float, Row] | None = None
    for line, told in talk.lines:
        if line.id not in talk.sure or not (talk.signs.told.search(told) or talk.signs.prized.search(told)):
            continue
        about = rare(told, talk.language)
        for fact in facts:
            shared = about & rare(fact.text, talk.language)
            weight = len(shared - places) + len(shared & places) / 2
            said = talk.words.of_me(g.mend(fact.text, talk.words.MENDINGS, {})) if weight >= 1 else None
            if said and (best is None or weight > best[0]) and claimable(fact.text, talk.words):
                best = weight, ("mine", said, fact_of(line), FactUsed(id=fact.id, text=fact.text, source="profile"))
    if best:
        yield best[1]


_NAMED = re.compile(
    r"^(?P<who>(?:[^\W\d_][\w'.-]* ){0,3}[^\W\d_][\w'.-]*)(?: \([^()]{2,40}\))?(?::| [-–]) (?P<what>.{15,140}?)$"
)
_OUR = re.compile(r"\b(?:our|us)\b", re.IGNORECASE)
_FIRST_NAMED = re.compile(r"^([^\W\d_][\w'-]*) (?=(?:[a-z]+s|has|is|was|had|said|told)\b)")
_OF_THEM = re.compile(r"(?:s?he|they|their|'|\"|“|‘)\b|['\"“‘]|s?he'|they'", re.IGNORECASE)
_OF_MINE = re.compile(
    r" [-–—]+ |\b(?:my|I|me|mein\w*|ich|mich|mir|mon|ma|mes|je|moi|mi|mis|yo)\b|\b[Jj]['’]"
    r"|\b(?:don't know|no idea|not sure)\b",
    re.IGNORECASE,
)
_OF_MY_ANSWER = ("told", "question", "bare", "prized", "liked", "wrote", "lively")
_THEY_TOLD = re.compile(r"^(?:s?he|they) said (?P<what>(?:they|we|it|the|their)\b.{10,110})$", re.IGNORECASE)


def background(talk: Talk) -> Iterator[Row]:
    """Yield what they told just before my answer."""
    before = talk.lines[max((talk.at or 0) - 2, 0) : talk.at or 0]
    for line, told in reversed(before):
        what = talk.words.in_notes(_without_name(told.rstrip(".!"), talk)) if line.id in talk.sure else ""
        that = talk.words.read_said(what, talk.near).get("that") if _is_theirs(what, talk) else ""
        if that:
            yield "that", that, fact_of(line)
            yield "said", that, fact_of(line)
            return


def their_words(talk: Talk) -> Iterator[Row]:
    """Yield the line of theirs that says most; what they answered just before a "so I'd" goes in front of that."""
    lines = [(line, told.rstrip(".")) for line, told in talk.lines if line.id in talk.sure]
    found: list[tuple[float, list[Row]]] = []
    after_mine = {line.id for (_, before), (line, told) in pairwise(lines) if talk.signs.told.search(before)}
    for line, told in lines:
        if line.id in after_mine and not _NAMED.match(told):
            continue
        what = talk.words.in_notes(_without_name(told, talk))
        plain = _is_theirs(what, talk) and what.count(",") < _MOST_COMMAS
        slots = talk.words.read_said(what, talk.near) if plain else {}
        if slots and ({"that", "quote"} & set(slots) or re.search(VERB[talk.language], what)):
            rows: list[Row] = [(n, w, fact_of(line)) for n, w in slots.items() if n in ("said", "that", "quote")]
            found.append((score(line.text, (), talk.language), rows))
    if not found and (before := _before_mine(talk)):
        found = [(0.0, before)]
    if found:
        yield from max(found, key=lambda f: f[0])[1]
    for (line, told), (_, after) in pairwise(lines):
        match = _THEY_TOLD.match(told)
        if not (match and re.match(r"so (?:then )?I'd\b", after)) or private.is_private(told):
            continue
        if that := talk.words.read_said(talk.words.in_notes(match["what"]), talk.near).get("that"):
            yield "they_said", that, fact_of(line)
            return


_PROBLEM = re.compile(
    r"^(?:(?:haupt|gros+es |größtes )?problem[ea]?|problème)(?: (?:laut|selon|según) \w+)? ?: ?", re.IGNORECASE
)


def _before_mine(talk: Talk) -> list[Row]:
    """Return what stands just before what I told them: in a talk with one person, the matter that they told of."""
    mine = next((i for i, (_, told) in enumerate(talk.lines) if talk.signs.told.search(told)), 0)
    for line, told in reversed(talk.lines[max(mine - 2, 0) : mine]):
        what = _PROBLEM.sub("", told).rstrip(".")
        plain = line.id in talk.sure and _is_theirs(what, talk, LEAST_BEFORE) and what.count(",") < _MOST_COMMAS
        slots = talk.words.read_said(what, talk.near) if plain else {}
        slots = slots if "that" in slots or not plain else talk.words.read_said(what.partition(",")[0], talk.near)
        if "that" in slots:
            return [(n, w, fact_of(line)) for n, w in slots.items() if n in ("said", "that")]
    return []


def _without_name(told: str, talk: Talk) -> str:
    """Return a line about them without the name in front: "Rosa: fog cancels" and "Rosa keeps a box"; else nothing."""
    known = talk.who.split()
    match = _NAMED.match(told)
    if match and text.fold(match["who"]).split()[0] in known:
        # What they say is ours is theirs, in English notes.
        return (
            _OUR.sub(lambda m: "your" if m[0].lower() == "our" else "you", match["what"])
            if talk.language == "en"
            else match["what"]
        )
    if talk.language != "en":
        return str(talk.words.of_them(told))
    first = _FIRST_NAMED.match(told)
    if first and text.fold(first[1]) in known:
        return f"he {told[first.end() :]}"
    if not (_OF_THEM.match(told) or any(text.fold(w) in known for w in told.split()[1:])):
        return ""
    return re.sub(r"(?<=[a-z] )[A-Z][\w'-]+", lambda m: "you" if text.fold(m[0]) in known else m[0], told)


def _is_theirs(what: str, talk: Talk, least: int = LEAST_THEIRS) -> bool:
    if len(what.split()) < least or not (talk.kind(what) and talk.cased(what)) or _OF_MINE.search(what) or "?" in what:
        return False
    mine = (getattr(talk.signs, name) for name in _OF_MY_ANSWER)
    return not any(sign.search(what) for sign in (*mine, RAW, talk.words.NEXT_STEP, talk.words.NOT_BACK))
