"""What the person has of their own to say to a post: from the profile, or from an answer that tells of no interview."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from afterword import text
from afterword.drafts import private
from afterword.drafts.languages import grammar as g
from afterword.drafts.points import claimable
from afterword.model import Debrief, FactUsed, Interview, Occasion, Value

ENOUGH, TITLED = 1.7, 0.8
WHOLE = 6
_THEN = re.compile(r"(?:then|after that|danach|seitdem|ensuite|depuis|después|desde entonces)\b", re.IGNORECASE)
_ADDED = re.compile(r"(?:and|also|plus|und|außerdem|et|aussi|y|además)\b", re.IGNORECASE)
ALIKE = 5  # explaining and an explanation: as many letters of a stem as have to agree


class Own(Value, frozen=True, kw_only=True):
    """A sentence of the person's own, how well it fits a post, and whether it leans on what was asked.

    A *slight* one only shares a word of the title.
    """

    words: str
    fact: FactUsed
    fit: float
    slight: bool = False
    about: str = ""
    handle: str = ""
    leaning: bool = False


def own_things(occasion: Occasion, language: str, post: Sequence[FactUsed], answers: Mapping[str, str]) -> list[Own]:
    """Return what fits the post well enough; what was typed for this post comes before everything."""
    words = g.grammar(language)
    if typed := answers.get("experience"):
        fact = FactUsed(id="D-experience", text=typed, source="debrief")
        return [Own(words=g.sentence(g.mend(typed, words.MENDINGS, {})), fact=fact, fit=10)]
    fitting = _Fitting(post, language)
    found = [*_from_profile(occasion, fitting), *_from_answers(occasion, fitting)]
    return [o for o in found if o.fit >= ENOUGH]


class _Fitting:
    """How well words fit a post: rare stems they share, any stem of the title."""

    def __init__(self, post: Sequence[FactUsed], language: str) -> None:
        self.language, self.words = language, g.grammar(language)
        stems = text.stems(" ".join(f.text for f in post), language)
        title = text.stems(" ".join(f.text for f in post if f.id == "E0"), language)
        self.title = {s[:ALIKE] for s in title}
        self.stems_told = {s[:ALIKE] for s in text.rare(stems, language)}
        self.stems = self.stems_told | self.title

    def fit(self, words: str) -> float:
        return len(self._of(words) & self.stems)

    def close(self, words: str) -> bool:
        """Say whether words share two stems with the post, or one with its title."""
        return self.fit(words) > 1 or bool(self._of(words) & self.title)

    def named(self, words: str) -> float:
        """Return what it adds that a telling word is in the title."""
        return TITLED * bool(self._of(words) & self.title & self.stems_told)

    def _of(self, words: str) -> set[str]:
        return {s[:ALIKE] for s in text.stems(words, self.language) if len(s) > 1 and not s[0].isdigit()}


def _from_profile(occasion: Occasion, fitting: _Fitting) -> Iterator[Own]:
    situation = occasion.situation
    for fact in situation.profile.facts if situation else ():
        if claimable(fact.text, fitting.words) and text.language_of(fact.text) in (None, fitting.language):
            said = fitting.words.of_me(g.mend(fact.text, fitting.words.MENDINGS, {}))
            if said:
                used = FactUsed(id=fact.id, text=fact.text, source="profile")
                fit = fitting.fit(fact.text)
                # Years alone are a station, and no reason to ask about one post.
                named = 0 if fact.text[:1].isdigit() else fitting.named(fact.text)
                yield Own(words=said, fact=used, fit=fit + named, slight=fit < ENOUGH)


def _from_answers(occasion: Occasion, fitting: _Fitting) -> Iterator[Own]:
    for interview in occasion.situation.interviews if occasion.situation else ():
        for i, debrief in enumerate(interview.debrief):
            person = (
                next((p for p in occasion.situation.people if p.id == debrief.person_id), None)
                if occasion.situation
                else None
            )
            by_them = bool(person and occasion.post and _same(person.name, occasion.post.author or ""))
            if own := _answer(debrief, interview, fitting, i, by_them):
                yield own


def _same(name: str, author: str) -> bool:
    """Say whether an author is this person: the last name and one more."""
    parts, others = text.words(name), text.words(author)
    return len(parts) > 1 and parts[-1] in others and len(set(parts) & set(others)) > 1


def _telling(said: Sequence[str]) -> Iterator[str]:
    """Yield the first sentence, and the second unless it only adds to it or is no whole sentence."""
    yield from said[:1]
    yield from (s for s in said[1:] if (len(s.split()) >= WHOLE or _THEN.match(s)) and not _ADDED.match(s))


def _answer(debrief: Debrief, interview: Interview, fitting: _Fitting, number: int, by_them: bool) -> Own | None:
    """An answer given in a talk is the person's own to tell, so long as it does not tell that there was a talk."""
    mine = g.mend(debrief.mine or "", fitting.words.MENDINGS, {})
    spoken = text.language_of(mine) if len(mine.split()) > 4 else None
    if (
        not mine
        or spoken not in (fitting.language, None)
        or private.unsendable(mine, interview.lines, fitting.language)
    ):
        return None
    if fitting.words.REVEALS.search(mine):
        return None
    about = f"{debrief.handle or ''} {debrief.said or ''}"
    kept = " ".join(g.sentence(s) for s in _telling(text.sentences(mine)[:2]))
    fact = FactUsed(id=f"D{number}-mine", text=debrief.mine or "", source="debrief")
    fit = fitting.fit(mine)
    if not fit and not (by_them and fitting.close(about)):
        return None
    fit += 0.75 * fitting.fit(about) + by_them
    return Own(
        words=kept,
        fact=fact,
        fit=fit,
        about=about,
        handle=debrief.handle or "",
        leaning=bool(fitting.words.DANGLING.search(mine)),
    )
