"""What the person has of their own to say to a post: from the profile, or from an answer that tells of no interview."""

# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from itertools import chain, takewhile

from msgspec.structs import replace

from afterword import text
from afterword.drafts import private
from afterword.drafts.languages import grammar as g
from afterword.drafts.own_cleaned import clear, of_the_job, plainly, public
from afterword.drafts.own_fitting import Fitting
from afterword.drafts.own_noted import named_first, noted
from afterword.drafts.points import claimable
from afterword.model import Debrief, FactUsed, Interview, Line, Occasion, Value

ENOUGH, UNASKED = 1.7, 2.0
WHOLE = 6
_THEN = re.compile(r"(?:then|after that|danach|seitdem|ensuite|depuis|después|desde entonces)\b", re.IGNORECASE)
# A short second sentence that says by itself who or what it is about.
_SHORT = re.compile(
    r"(?:I|We|It|They|The|Everyone|Nobody|\d\S*|Ich|Wir|Es|Das|Die|Der|Nous|On|Je|C['’]était|Personne|Nadie|Era|Fue)\b(?: \S+){2}"
)
_ADDED = re.compile(r"(?:and|also|plus|und|außerdem|et|aussi|y|además)\b", re.IGNORECASE)
_SAME = 3  # telling words of a talk that stand in a post on the same matter
_RESULT, _REVEALED, _TIED, _OF_THE_TALK = 1, 1.5, 1, 0.75
_ON_IT = 3  # telling words of a whole talk that stand in a post of the same person: it was about the post's matter
_COUNT = re.compile(r"\D\d")
_STATION = re.compile(
    r"(?:over |about |seit |mehr als |plus de |más de )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)\+? "
    r"(?:years?|months|seasons|winters|summers|jahren?|monaten?|saisons|ans|années|mois|años|meses|cursos|temporadas)\b",
    re.IGNORECASE,
)
_TO_THE_AUTHOR = 2  # what it adds that the author of a post was told it
_MUCH = 15  # words of a sentence that says enough
_WHY = re.compile(
    r"\b(?:because|weil|parce qu\w*|porque|halved|doubled|halbiert\w*|verdoppelt\w*)\b"
    r"|\b(?:from|von|de|del) \d.* (?:to|auf|à|a|al) \d|\w (?:out of|von|sur) \w",
    re.IGNORECASE,
)
_FEWEST = 3  # words of an answer


# "es" and "it" that stand for nothing.
_EMPTY = re.compile(
    r"\b(?:(?:war|ist|gibt|gab|wäre|braucht) es|it (?:is|was) (?=(?:a|an|the|always|never)\b)|it (?:takes|took))\b"
)


# What somebody is, has or speaks, and where from: no deed.
_TRAIT = re.compile(
    r"(?:I(?:['’]m| am| was(?! the one\b| \w+ing\b)| grew| speak| know| hold| learn| live| love| like| play| studied| graduated| served| passed| trained as| have (?:an? |my |\d))"
    r"|Ich (?:bin|war|spreche|kann|kenne|lerne|wohne|komme|stamme|liebe|mag)|Je (?:suis|peux|parle|connais|sais)|J['’]ai (?:grandi|étudié|obtenu|le permis|un(?:e)? (?:licence|master|diplôme|CAP|bac)\b)"
    r"|Soy|Puedo|Hablo|Crecí|Nací|Tengo|Sé|Estudié|Conozco)\b"
)


# The first letter of a sentence in hurried notes; few short forms are as long as the word before it.
_NEXT = re.compile(
    r"(?<=[a-zà-ÿß]{4}[.!?] )(?<!prox. )(?<!incl. )(?<!evtl. )(?<!dept. )(?<!appt. )[a-zà-ÿ](?=[a-zà-ÿ]* )"
)


# A thing that the main clause names, before the next one calls it "it".
_ITSELF = re.compile(
    r"(\b(?:[Tt]he|[Aa]n?|[Mm]y|[Oo]ur|one|every|each) [a-z]{3,}\b[^.!?]{0,60}?(?:\b(?:because|so that|so|until|when|before|after|and)|,)) it\b"
)


class Own(Value, frozen=True, kw_only=True):
    """A sentence of the person's own, how well it fits a post, and whether it leans on what was asked.

    A *slight* one only shares a word of the title. An answer is *near* where the talk was about what the post tells.
    """

    words: str
    fact: FactUsed
    fit: float
    slight: bool = False
    about: str = ""
    handle: str = ""
    leaning: bool = False
    near: float = 0


def own_things(
    occasion: Occasion, language: str, post: Sequence[FactUsed], answers: Mapping[str, str], asked: str = ""
) -> list[Own]:
    """Return what fits the post well enough; what was typed for this post comes before everything."""
    words = g.grammar(language)
    if typed := answers.get("experience"):
        fact = FactUsed(id="D-experience", text=typed, source="debrief")
        return [Own(words=g.sentence(g.mend(typed, words.MENDINGS, {})), fact=fact, fit=10)]
    fitting = Fitting(post, language, asked)
    found = [*_from_profile(occasion, fitting), *_from_answers(occasion, fitting)]
    kept = [o for o in found if o.fit >= (ENOUGH if asked else UNASKED)]
    told = [o for o in kept if o.fact.source != "profile"]
    return [*kept, *_fuller(told, [o for o in found if o not in kept and o.fact.source == "profile"], fitting)]


def _fuller(told: Sequence[Own], deeds: Sequence[Own], fitting: Fitting) -> Iterator[Own]:
    """Yield points of the profile that tell all of an answer and more: they fit as well as it does."""
    for deed in deeds:
        done = fitting.stems_of(deed.words)
        if answer := next((o for o in told if _tells_all(done, fitting.stems_of(o.words))), None):
            ours = re.search(r"\b(?:[Ww]ir haben|haben wir)\b", answer.words)
            words = deed.words.replace(" habe ich ", " haben wir ") if ours else deed.words
            yield replace(deed, words=words, fit=answer.fit, near=answer.near, slight=False)


def _tells_all(done: set[str], told: set[str]) -> bool:
    return len(told) >= _SAME and told <= done and len(done) > len(told) + 1


def _from_profile(occasion: Occasion, fitting: Fitting) -> Iterator[Own]:
    situation = occasion.situation
    told = [(i, d) for i in situation.interviews for d in i.debrief] if situation else []
    talked = fitting.stems_of(" ".join(f"{d.handle or ''} {d.mine or ''}" for _, d in told))
    for fact in situation.profile.facts if situation else ():
        if not claimable(fact.text, fitting.words) or text.language_of(fact.text) not in (None, fitting.language):
            continue
        if said := deed_told(fact.text, fitting.language):
            used = FactUsed(id=fact.id, text=fact.text, source="profile")
            fit = fitting.fit(fact.text)
            tied = bool(fit and fitting.by_what_was_done and fitting.stems_of(fact.text) & talked)
            counted = _RESULT * (fit >= ENOUGH and bool(_COUNT.search(fact.text)))
            near = max((_near(d, i, fitting) for i, d in told if fitting.tells_too(fact.text, d.mine or "")), default=0)
            fit += tied * _TIED + _OF_THE_TALK * near
            yield Own(
                words=said, fact=used, fit=fit + fitting.named(fact.text) + counted, slight=fit < ENOUGH, near=near
            )


def as_told(fact: str, language: str) -> str:
    """Return a deed of the profile as the person would tell it; years at a place are a station, and no deed."""
    if _STATION.match(fact):
        return ""
    words = g.grammar(language)
    deed = getattr(import_module(f"afterword.drafts.frames.comments.{language}"), "deed", None)
    return (deed(fact) if deed else "") or words.of_me(g.mend(fact, words.MENDINGS, {})) or ""


def deed_told(fact: str, language: str) -> str:
    """Return a deed of the profile; nothing where the point tells what the person is, has or speaks."""
    told = as_told(fact, language)
    return "" if _TRAIT.match(told) else told


def _from_answers(occasion: Occasion, fitting: Fitting) -> Iterator[Own]:
    """Yield what was answered to each person: as it was typed, else as the notes tell it."""
    for interview in occasion.situation.interviews if occasion.situation else ():
        told: set[str] = set()
        typed = (
            (d, FactUsed(id=f"D{i}-mine", text=d.mine or "", source="debrief")) for i, d in enumerate(interview.debrief)
        )
        first = named_first(occasion, interview, fitting.language)
        for debrief, fact in chain(first, typed, noted(occasion, interview, fitting.language)):
            by_them = _is_the_author(debrief.person_id, occasion)
            own = None if debrief.person_id in told else _answer(debrief, interview, fitting, fact, by_them)
            if own:
                told.add(debrief.person_id)
                yield own


def _is_the_author(who: str, occasion: Occasion) -> bool:
    person = next((p for p in occasion.situation.people if p.id == who), None) if occasion.situation else None
    return bool(person and occasion.post and is_same(person.name, occasion.post.author or ""))


def is_same(name: str, author: str) -> bool:
    """Say whether an author is this person: the last name and one more, or the initials: "PJ" is Pieter-Jan."""
    parts, others = text.words(name.replace("-", " ")), text.words(author.replace("-", " "))
    if len(parts) < 2 or parts[-1] not in others:
        return False
    initials = "".join(p[0] for p in parts[:-1])
    return len(set(parts) & set(others)) > 1 or "".join(others[:-1]) in (initials, initials[0])


def _telling(said: Sequence[str]) -> Iterator[str]:
    """Yield the first sentence, and the second unless the first says enough, or it only adds to it or is not whole."""
    yield from said[:1]
    if said and len(said[0].split()) >= _MUCH:
        yield from (s for s in said[1:] if _adds(s) and not _ADDED.match(s))
        return
    yield from (
        s for s in said[1:] if (len(s.split()) >= WHOLE or _THEN.match(s) or _SHORT.match(s)) and not _ADDED.match(s)
    )


def _adds(sentence: str) -> bool:
    """Say whether a sentence behind one that says enough is short, or says why it went so or what came of it."""
    length = len(sentence.split())
    return length < WHOLE or (length < _MUCH and bool(_WHY.search(sentence)))


def _noted(debrief: Debrief, interview: Interview, mine: str, fitting: Fitting) -> str:
    """Return what was noted of the talk before and with an answer: the lines that share a word with it."""
    lines = [n for n in interview.lines if not (n.private or n.confidential)]
    lines = [n for n in lines if n.person_id in (None, debrief.person_id)]
    told = fitting.stems_of(mine)
    pairs = zip([Line(id="", text=""), *lines], lines, strict=False)
    return " ".join(f"{before.text} {line.text}" for before, line in pairs if told & fitting.stems_of(line.text))


def _talked(debrief: Debrief, interview: Interview) -> str:
    """Return all that may be used of what was noted of a talk with somebody."""
    lines = (n for n in interview.lines if not (n.private or n.confidential))
    return " ".join(n.text for n in lines if n.person_id in (None, debrief.person_id))


def _near(debrief: Debrief, interview: Interview, fitting: Fitting) -> float:
    """Return how near a talk was to what the post tells."""
    about, mine = f"{debrief.handle or ''} {debrief.said or ''}", debrief.mine or ""
    return max(fitting.fit(about), fitting.fit(_noted(debrief, interview, mine, fitting)))


def _answer(debrief: Debrief, interview: Interview, fitting: Fitting, fact: FactUsed, by_them: bool) -> Own | None:
    """An answer given in a talk is the person's own to tell, so long as it does not tell that there was a talk."""
    mine = _NEXT.sub(lambda m: m[0].upper(), g.mend(debrief.mine or "", fitting.words.MENDINGS, {}))
    mine = plainly(mine)
    spoken = text.language_of(mine) if len(mine.split()) > 4 else None
    if (
        not mine
        or spoken not in (fitting.language, None)
        or private.unsendable(mine, interview.lines, fitting.language)
    ):
        return None
    mine = " ".join(
        takewhile(lambda s: not fitting.words.REVEALS.search(fitting.of_the_post(s, mine)), text.sentences(mine))
    )
    mine = public(mine)
    if len(mine.split()) < _FEWEST or _TRAIT.match(mine) or of_the_job(mine):
        return None
    about = f"{debrief.handle or ''} {debrief.said or ''}"
    kept = " ".join(g.sentence(s) for s in _telling(clear(text.sentences(mine))[:2]))
    fit = fitting.fit(mine)
    near = max(_near(debrief, interview, fitting), by_them * fitting.same(about))
    talked = fitting.fit(_talked(debrief, interview)) if by_them else 0
    if not fitting.asked and talked > _ON_IT and fitting.same(mine):
        near = max(near, _ON_IT)
    if fitting.asked and talked >= _ON_IT:
        near = max(near, _ON_IT)
        fit += _TO_THE_AUTHOR * (fitting.words.stance(mine) != "proposal")
    proposed = fitting.words.stance(mine) == "proposal"
    if not proposed and fitting.names(debrief.handle or ""):
        near = max(near, _SAME)
    if not fit and not (by_them and near) and near < _SAME:
        return None
    fit += _OF_THE_TALK * near + by_them - _REVEALED * (proposed and fitting.reveals(mine, debrief.said or ""))
    return Own(
        words=kept,
        fact=fact,
        fit=fit,
        about=about,
        handle=debrief.handle or "",
        leaning=bool(fitting.words.DANGLING.search(_ITSELF.sub(r"\1", _EMPTY.sub("", mine)))),
        near=near,
    )
