"""Ways to engage with a post, each only where its facts exist."""

from __future__ import annotations

import re

from afterword import text
from afterword.model import Angle, Post, Situation
from afterword.suggest.kinds import is_outside
from afterword.suggest.reading import Reading
from afterword.suggest.topic import is_gap, said

ANSWER = Angle(id="answer_question", label="Answer their question from your own experience")
EXPERIENCE = Angle(id="add_experience", label="Add an experience of your own")
ASK = Angle(id="ask", label="Ask about one detail")
CONGRATULATE = Angle(id="congratulate", label="Congratulate them on what they did")
SHARE = Angle(id="share_takeaway", label="Share it with what you take away")
SILENT = Angle(id="stay_silent", label="Read it and say nothing")
ALL_ANGLES = (ANSWER, EXPERIENCE, ASK, CONGRATULATE, SHARE, SILENT)

SHARED = 2  # rare words in common before an experience is worth telling
_DETAIL = re.compile(r"\d|[\"“„«]|\b(?:we|wir|nous|hemos) \w+")


def _own(situation: Situation, language: str | None) -> set[str]:
    """The rare stems of what the person has done and said, gaps and private lines left out."""
    told = [fact.text for fact in situation.profile.facts if not is_gap(fact.text)]
    for interview in situation.interviews:
        told += [said(interview), *(debrief.mine for debrief in interview.debrief if debrief.mine)]
    code = text.base_language(language)
    return set(text.rare(text.stems("\n".join(told)[:20_000], code), code))


def angles(post: Post, reading: Reading, situation: Situation, *, careful: bool) -> tuple[Angle, ...]:
    """Return the ways to engage with *post*, the best first; silence comes first where one should be *careful*."""
    if reading.shows("changelog") or reading.job_ad:
        return (SILENT,)
    names = set(text.stems(" ".join((situation.company.name, *situation.company.aliases)), reading.language))
    shared = (_own(situation, reading.language) & reading.weights.keys()) - names
    has_own = len(shared) >= SHARED
    shown = f"{post.title}\n{post.text[:2000]}".casefold()
    found = [ANSWER] if reading.shows("question") and has_own else []
    found += [EXPERIENCE] if has_own and not reading.shows("question") else []
    found += [ASK] if _DETAIL.search(shown) or reading.shows("question") else []
    found += [CONGRATULATE] if reading.deed and not reading.shows("question") else []
    found += [SHARE] if not reading.network and not is_outside((post.source or "").casefold()) else []
    return (SILENT, *found) if careful else tuple(found) or (SILENT,)
