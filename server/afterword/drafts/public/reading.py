"""A post as one reads it before answering: its question, what it leaves open, what one has of one's own."""

# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from importlib import import_module
from itertools import takewhile
from types import ModuleType

from msgspec.structs import replace

from afterword import text
from afterword.drafts.anchors import Anchor, closing_question, facts, people, proud, suspects, things
from afterword.drafts.asked_for import counts, kind_of
from afterword.drafts.asking_back import Asking, asking_back
from afterword.drafts.dull import telling
from afterword.drafts.languages import grammar as g
from afterword.drafts.own import Own, own_things
from afterword.drafts.public.deeds import ORDER, chosen
from afterword.drafts.public.plain import apart, plain
from afterword.drafts.public.seeking import seeking
from afterword.model import FactUsed, Occasion, Sentence, Value
from afterword.networks import measure

COURTESY = ("courtesy",)
# Stems of speaking and thinking: they stand in every post and name none.
PALE = frozenset(
    ("say", "said", "tell", "told", "ask", "know", "think", "sag", "frag", "dir", "dit", "dec", "instead", "look")
)
_NAME = 80
_ALIKE = 2  # telling words in common
_OF_THE_TALK, JUST_THAT = 2.5, 3  # how near a talk is that was about the post's matter, and about little else
_GAP = re.compile(
    r"\b(?:(?<!until )next time|nächstes mal|beim nächsten mal|la prochaine fois|la próxima vez"
    r"|I haven['’]t|I have not|I['’]ve never|I have never|not done (?:that|it|this) (?:yet|before)"
    r"|noch nie|habe ich (?:noch )?nicht|das habe ich nie"
    r"|je n['’]ai (?:jamais|pas encore)|pas encore (?:fait|eu)"
    r"|(?:no lo|no la|nunca lo|nunca la|nunca|todavía no|aún no) he)\b",
    re.IGNORECASE,
)

_SOMEWHERE = re.compile(
    r"(?i:\b(?:at|in|on|bei|beim|im|chez|à|en|sur|auf)) (?:(?:the|der|dem|la|le|les|el|los|las) )?[A-ZÀ-Ý]"
)
_WELCOME = re.compile(
    r"\b(?:welcome|willkommen|bienvenue?s|bienvenid[oa]s|looking for (?:ideas|tips|advice)|[Ii]deas|Ideen|[Ii]dées)\b"
)
# A deed with how it was done, or what came of it.
_MEANS = re.compile(
    r"[;:,]|\d\D+\d|\b(?:by|with|without|because|so|until|instead|after|before|per|weil|bis|damit|mit|ohne|statt|nach|vor|pro|indem|parce|pour|par|avec|sans|porque|hasta|con|sin|por|para|en vez)\b"
)
# A question that leans on the sentences before it.
_AS_BEFORE = re.compile(r"\b(?:this|that|it|das|es|dies\w*|so etwas|ça|cela|ce genre|eso|esto|algo así)\b")
_NUMBER = re.compile(r"(?<![\w.,])\d+\b")
# What somebody wanted to know in the talk, which notes tell beside the answer.
_ASKED_THERE = re.compile(
    r"\b(?:asked|asks|to ask|wanted to know|gefragt|fragte|wollte wissen|a demandé|demandait|preguntó|preguntaron|me preguntan?)\b"
)
_OF_IT = re.compile(r"\b(?:je|nous|on) (?:ne )?(?:l['’]|l[ae] |les )", re.IGNORECASE)


class Reading(Value, frozen=True, kw_only=True):
    """A post, the language to answer it in, and everything an answer can be made of."""

    occasion: Occasion
    language: str
    answers: Mapping[str, str]
    rows: tuple[FactUsed, ...]
    asked: FactUsed | None
    own: tuple[Own, ...]
    people: tuple[Anchor, ...]
    things: tuple[Anchor, ...]
    asking: tuple[Asking, ...]
    lastly: tuple[Asking, ...]
    proud: bool
    suspects: bool

    @property
    def author(self) -> str:
        """Who wrote it, nothing where no name is known."""
        name = " ".join((self.occasion.post.author or "").split()) if self.occasion.post else ""
        return "" if name.isdigit() else name[:_NAME]

    @property
    def wordings(self) -> ModuleType:
        """What a comment says in this language."""
        return _wordings(self.language)

    def fits(self, said: Sequence[Sentence]) -> bool:
        """Say whether sentences are short enough for the network."""
        length = measure(self.occasion.channel, joined(said))
        return length.limit is None or length.used <= length.limit

    def telling(self, words: str) -> set[str]:
        """Return the stems of *words* that tell something."""
        return telling(words, self.language)

    def stems(self, words: str) -> set[str]:
        """Return the rare stems of *words*."""
        return set(text.rare(text.stems(words, self.language), self.language))


def _wordings(language: str) -> ModuleType:
    return import_module(f"afterword.drafts.frames.comments.{language}")


def at_a_loss(reading: Reading) -> bool:
    """Say whether a post tells of a trouble that is not over."""
    return bool(reading.wordings.TROUBLE.search(" ".join(f.text for f in reading.rows)))


def joined(said: Sequence[Sentence]) -> str:
    """Return sentences as one text."""
    return " ".join(s.text for s in said)


def is_call(asked: str, language: str) -> bool:
    """Say whether an author only calls for words: "Suggestions?", "Advice is welcome."."""
    return len(telling(asked, language)) <= 1 or bool(_WELCOME.search(asked))


def _public(own: Own, post: str, asked: FactUsed | None, before: str, language: str) -> bool:
    """Say whether words can be said in public: no gap admitted in a talk, and no plan that is about something else."""
    kind = kind_of(asked.text, language) if asked else ""
    if kind == "choice" and asked and not telling(own.words, language) & telling(asked.text, language):
        return own.fact.id == "D-experience" or (
            own.near >= _OF_THE_TALK and g.grammar(language).stance(own.words) != "proposal"
        )
    if own.fact.source == "profile" and asked:
        told, means = telling(own.words, language), _MEANS.search(own.fact.text)
        of_it, of_all = len(told & telling(asked.text, language)), len(told & telling(post, language))
        if kind == "would":
            return of_it >= _ALIKE or bool(means and of_all >= _ALIKE)
        return bool(means or of_it or is_call(asked.text, language))
    if own.fact.source == "profile" or own.fact.id == "D-experience":
        return True
    if _GAP.search(own.words) or (own.fact.source == "notes" and _ASKED_THERE.search(own.words)):
        return False
    called = asked and is_call(asked.text, language)
    about = telling(f"{own.about} {own.words}", language)
    if asked and not called and own.near < _ALIKE and not about & telling(f"{before} {asked.text}", language):
        return False
    if (
        asked
        and kind == "count"
        and not (counts(own.words) or telling(own.words, language) & telling(asked.text, language))
    ):
        return False
    if g.grammar(language).stance(own.words) != "proposal" or called:
        return True
    if not asked and own.near >= JUST_THAT:
        return True
    shared = len(telling(own.words, language) & telling(post, language))
    if kind == "done":
        return own.near >= JUST_THAT
    return bool(shared >= _ALIKE or (own.near >= _ALIKE and (shared or kind == "would")))


def _of_theirs(words: str, post: str, profile: str, language: str) -> str:
    """Return words without first sentences on the author's matter with a number that only the talk told."""
    known = set(_NUMBER.findall(f"{post} {profile}"))
    mine = _wordings(language).MINE
    said = text.sentences(words)
    theirs = takewhile(
        lambda s: not (mine.search(s) or _SOMEWHERE.search(s)) and not set(_NUMBER.findall(s)) <= known, said
    )
    return " ".join(said[len(list(theirs)) :])


def _off(own: Own, post: str, asked: FactUsed | None, language: str) -> bool:
    """Say whether words share nothing with a post that neither asks nor is at a loss, or with how much it asks for."""
    tables = _wordings(language)
    if own.fact.id == "D-experience":
        return False
    told = telling(own.words, language)
    if asked:
        if told & (about := telling(asked.text, language)):
            return False
        extent = own.near < JUST_THAT and tables.EXTENT.search(asked.text) and not re.search(tables.SPAN, own.words)
        proposed = g.grammar(language).stance(own.words) == "proposal"
        whole = len(about) > _ALIKE and not _AS_BEFORE.search(asked.text)
        return bool(extent or (whole and not proposed and kind_of(asked.text, language) == "done"))
    shared = (told & telling(post, language)) - PALE or set(_NUMBER.findall(own.words)) & set(_NUMBER.findall(post))
    proposed = g.grammar(language).stance(own.words) == "proposal" and own.near >= JUST_THAT
    named = telling(own.handle, language)
    sought = tables.TROUBLE.search(post) and own.near >= _OF_THE_TALK and named and named <= telling(post, language)
    return not (shared or proposed or sought)


def _restates(own: Own, post: str, asked: FactUsed | None, language: str) -> bool:
    """Say whether words tell the author, who asks nothing, only what the post tells."""
    told = telling(own.words, language)
    if ORDER.match(own.words):
        return False
    return not asked and own.fact.id != "D-experience" and len(told) > 1 and told <= telling(post, language)


def _leans(own: Own, words: str, language: str) -> bool:
    """Say whether words lean on what was asked in the talk, now that the yes before them is gone."""
    if own.fact.source != "profile" and language == "fr" and _OF_IT.search(words):
        return True
    return own.leaning and bool(g.grammar(language).DANGLING.search(words))


def read(occasion: Occasion, language: str | None, answers: Mapping[str, str]) -> Reading:
    """Read the post of an occasion."""
    post, situation = occasion.post, occasion.situation
    assert post is not None
    rows = facts(post)
    everything = " ".join(f.text for f in rows)
    spoken = text.language_of(everything[:3000])
    language = text.base_language(language or spoken or (situation.opportunity.language if situation else None))
    asked = closing_question(post) or seeking(rows, language)
    profile = " ".join(f.text for f in situation.profile.facts) if situation else ""
    found = [
        replace(o, words=words, leaning=_leans(o, words, language))
        for o in own_things(occasion, language, rows, answers, asked.text if asked else "")
        if (said := apart(plain(o.words)) if language == "en" else plain(o.words))
        and (words := _of_theirs(said, everything, profile, language) if o.fact.source != "profile" else said)
    ]
    before = rows[rows.index(asked) - 1].text if asked in rows[1:] else ""
    own = [
        o
        for o in found
        if _public(o, everything, asked, before, language)
        and not (_restates(o, everything, asked, language) or _off(o, everything, asked, language))
    ]
    return Reading(
        occasion=occasion,
        language=language,
        answers=answers,
        rows=rows,
        asked=asked,
        own=tuple(chosen(own, asked.text if asked else "", everything, language)),
        people=tuple(people(rows, language)),
        things=tuple(things(rows, language)),
        asking=tuple(asking_back(rows, language, asked.id if asked else "")),
        lastly=tuple(asking_back(rows, language, asked.id, last=True)) if asked else (),
        proud=proud(rows, language),
        suspects=suspects(rows, language),
    )
