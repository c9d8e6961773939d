"""English: whom a post names or thanks, and the things it speaks of."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.drafts.counts import NUMBER
from afterword.drafts.tables import words_of

# Where a noun ends: small words, and pasts that look like nouns.
_STOP = frozenset(
    words_of(
        "a an the this that these those our their his her its my your we they he she it i you of in on at to from for with by and or but so as than then because while when where who whom whose "
        "which what why how is are was were be been being has have had do does did will would can could should may might must not no never still now only also just about over under into out up down "
        "off after before since until through during without within per if more most less least each every all both some any other others another last next first there here ago"
    )
)
_PAST = frozenset(
    words_of(
        "caught took gave got made went came saw said told found held kept left lost met ran sent spent stood thought won wrote began broke built bought chose cut did fell felt grew knew led "
        "let put read rose sold set shut taught threw understood wore rebuilt rewrote use uses need needs want wants make makes take takes help helps"
    )
)
# Nouns that name nothing of the post.
_VAGUE = frozenset(
    words_of(
        "week month year day time thing things way ways lot people team teams company part question end start moment number kind bit case fact result results idea others one ones everyone "
        "today first second third fourth fifth sixth seventh years months weeks days hours minutes nobody post work job world whole others customers users patients reasons steps update updates news newsletter recap announcement report apprentices colleagues interns graduates trainees joiners starters hires members volunteers nurses engineers managers"
    )
)
_WORD = r"[A-Za-z0-9][\w'’-]*"
_NOUNS = rf"(?:(?:the|our|a|an|this|its|their|his|her|all|every) )?{_WORD}(?: {_WORD}){{0,3}}"
_WITH_ARTICLE = frozenset(words_of("the our a an this its their his her all every some many"))
_LIKE_VERBS = re.compile(r"(?:ly|ed|n't|['’](?:ve|re|ll|d|s))$")
_WHO = re.compile(
    r"\b(?:[Pp]roud of|[Cc]ongratulations to|[Cc]ongrats to|[Tt]hanks to|[Tt]hank you to|[Kk]udos to|[Ww]ell done to|[Cc]redit to|[Tt]hank you,?|[Cc]ongratulations,|[Cc]ongrats,|Well [a-z]+,|Bravo,) (?:(?:drivers|nurses|cooks|colleagues|teachers|volunteers|engineers|apprentices|trainees) |(?:our|the) [a-z]+(?: [a-z]+)?, (?=[A-Z])|(?:our|the|my) (?:[a-z-]+ ){1,2}(?=[A-Z][\w'-]+ [A-Z]))?"
    r"((?:the |our )(?:[a-z]+ )?(?:[a-z]+(?:er|or|ist|ee|ant|ent|ician)s|colleagues|staff|crews?|teams?|shift|volunteers|nurses|families|kids|interns|apprentices|clerks|cooks|chefs|guides|coaches|nurses|pilots|judges|students|pupils|parents)\b|(?:(?:Mr|Ms|Mrs|Dr)\. )?[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}(?: and [A-Z][\w'-]+(?: [A-Z][\w'-]+)?| and (?:the|her|his) (?:whole )?(?:[a-z]+ )?(?:team|department|crew|class|colleagues|students|staff|shift)\b)?)"
)
# A colleague by the full name, in a post that is proud.
OURS = re.compile(r"\b[Oo]ur (?:[a-z]+ ){1,3}([A-Z][\w'-]+ [A-Z][\w'-]+)")
_THING = re.compile(rf"\b(?=(?:the|our|an?|this) ){_NOUNS}", re.IGNORECASE)
_WORK = re.compile(
    rf"\b(?:(?:re)?built|rewrote|redesigned|designed|planned|organi[sz]ed|started|translated|trained|tested|led|introduced|simplified|automated|set up|painted|wrote) ({_NOUNS})",
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
        if who.split()[-1].lower() not in _STOP:
            yield who


def things(sentence: str, title: bool) -> Iterator[str]:
    """Yield the things of a sentence, each with its article."""
    del title
    for match in _THING.finditer(sentence):
        words = match[0] if sentence[: match.start()].strip() else match[0][0].lower() + match[0][1:]
        if named := thing(words, sentence[match.end() :]):
            yield named


def work(sentence: str) -> str:
    """Return what somebody worked on: the mock exams of "Ada rebuilt our mock exams"."""
    match = _WORK.search(sentence)
    return _thing(match[1], sentence[match.end() :], "the") if match else ""


def thing(words: str, after: str) -> str:
    """Return a noun of the post as one speaks of it to its author: the clock, your clock."""
    return _thing(words, after, "your")


def _thing(words: str, after: str, ours: str) -> str:
    """Return a noun with its article, nothing where its end is not certain."""
    first, *rest = words.split()
    bare = first.lower() not in _WITH_ARTICLE
    if re.fullmatch(NUMBER["en"], first, re.IGNORECASE):
        return ""
    told = words.split() if bare else rest
    end = next((i for i, w in enumerate(told) if w.lower().strip("'") in _STOP | _PAST), None)
    kept, following = told[:end], after.split()[:1]
    over = end is not None or not after[:1].isspace() or not following or following[0].lower().strip(".,;:!?)") in _STOP
    low = [w.lower() for w in kept]
    if not kept or not over or len(kept) > 3 or low[-1] in _VAGUE or any(_LIKE_VERBS.search(w) for w in low):
        return ""
    if (len(low) == 1 and low[0].endswith("ing")) or (kept[-1][0].isupper() and not kept[-1].isupper()):
        return ""
    if bare:
        return " ".join(kept) if low[-1].endswith("s") and not low[-1].endswith(("ss", "us")) else ""
    return f"{ours if first.lower() == 'our' else 'the'} {' '.join(kept)}"
