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
_THING = re.compile(rf"\b(?=(?:the|our|an?|this) ){SHAPES['the']}", re.IGNORECASE)
_WORK = re.compile(
    rf"\b(?:(?:re)?built|rewrote|redesigned|designed|planned|organi[sz]ed|started|translated|trained|tested|led|introduced|simplified|automated|set up|painted|wrote) ({SHAPES['it']})",
    re.IGNORECASE,
)
_GUSHING = re.compile(r"\b(?:amazing|great|fantastic|incredible|wonderful|talented|awesome|brilliant) ")
_SUSPECT = re.compile(r"\b(?:suspect\w*|culprit|first guess)\b", re.IGNORECASE)
_PROUD = re.compile(
    r"\b(?:proud|congratulations|congrats|award|prize|won (?:the|an?|our) (?:[a-z]+ )?(?:award|prize|contract|bid|tender|medal|title)|milestone|anniversary|celebrat\w+|certified|kudos)\b",
    re.IGNORECASE,
)


def achievement(words: str) -> bool:
    """Say whether a post is about something to be congratulated on."""
    return bool(_PROUD.search(words))


def suspected(words: str) -> bool:
    """Say whether a post names a suspect."""
    return bool(_SUSPECT.search(words))


def people(sentence: str) -> Iterator[str]:
    """Yield whom a sentence thanks or praises."""
    for match in _WHO.finditer(sentence):
        who = _GUSHING.sub("", re.sub(r"^our\b", "the", match[1]))
        if who.split()[-1].lower() not in STOP:
            yield who


def things(sentence: str, title: bool) -> Iterator[str]:
    """Yield the things of a sentence, each with its article."""
    del title
    for match in _THING.finditer(sentence):
        if thing := shaped("the", match[0], sentence[: match.start()], sentence[match.end() :]):
            yield thing


def work(sentence: str) -> str:
    """Return what somebody worked on: the mock exams of "Ada rebuilt our mock exams"."""
    match = _WORK.search(sentence)
    return shaped("it", match[1], "…", sentence[match.end() :]) if match else ""
