"""English: whom a post names or thanks, and the things it speaks of."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.drafts.phrases.en import SHAPES, STOP, shaped

_WHO = re.compile(
    r"\b(?:[Pp]roud of|[Cc]ongratulations to|[Cc]ongrats to|[Tt]hanks to|[Tt]hank you to|[Kk]udos to|[Ww]ell done to|[Cc]redit to|[Tt]hank you,?) (?:(?:drivers|nurses|cooks|colleagues|teachers|volunteers|engineers|apprentices|trainees) )?"
    r"((?:the |our )(?:[a-z]+ )?(?:[a-z]+(?:er|or|ist|ee|ant|ent|ician)s|colleagues|staff|crews?|teams?|shift|volunteers|nurses|families|kids|interns|apprentices|clerks|cooks|chefs|guides|coaches|nurses|pilots|judges|students|pupils|parents)\b|(?:(?:Mr|Ms|Mrs|Dr)\. )?[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}(?: and [A-Z][\w'-]+(?: [A-Z][\w'-]+)?| and (?:the|her|his) (?:whole )?(?:[a-z]+ )?(?:team|department|crew|class|colleagues|students|staff|shift)\b)?)"
)
# A colleague by the full name, in a post that is proud.
OURS = re.compile(r"\b[Oo]ur (?:[a-z]+ ){1,3}([A-Z][\w'-]+ [A-Z][\w'-]+)")
THING = re.compile(rf"\b(?=(?:the|our|an?|this) ){SHAPES['the']}", re.IGNORECASE)
_WORK = re.compile(
    rf"\b(?:(?:re)?built|rewrote|redesigned|designed|planned|organi[sz]ed|started|translated|trained|tested|led|introduced|simplified|automated|set up|painted|wrote) ({SHAPES['it']})",
    re.IGNORECASE,
)
_GUSHING = re.compile(r"\b(?:amazing|great|fantastic|incredible|wonderful|talented|awesome|brilliant) ")
SUSPECT = re.compile(r"\b(?:suspect\w*|culprit|first guess)\b", re.IGNORECASE)
PROUD = re.compile(
    r"\b(?:proud|congratulations|congrats|award|prize|won (?:the|an?|our) (?:[a-z]+ )?(?:award|prize|contract|bid|tender|medal|title)|milestone|anniversary|celebrat\w+|certified|kudos)\b",
    re.IGNORECASE,
)


def people(sentence: str) -> Iterator[str]:
    """Yield whom a sentence thanks or praises."""
    for match in _WHO.finditer(sentence):
        who = _GUSHING.sub("", re.sub(r"^our\b", "the", match[1]))
        if who.split()[-1].lower() not in STOP:
            yield who


def work(sentence: str) -> str:
    """Return what somebody worked on: the mock exams of "Ada rebuilt our mock exams"."""
    match = _WORK.search(sentence)
    return shaped("it", match[1], "…", sentence[match.end() :]) if match else ""
