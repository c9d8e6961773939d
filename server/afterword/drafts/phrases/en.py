"""English phrases: what counts, spans, things and people look like in a post, and how they stand in a question."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.openings.deeds import en as deeds
from afterword.drafts.tables import words_of

_SMALL = words_of(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
)
VALUE = {word: i for i, word in enumerate(_SMALL, 2)} | {
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
N = rf"(?:\d[\d,.]*\d|\d|{'|'.join(VALUE)})"
STOP = frozenset(
    words_of(
        "a an the this that these those our their his her its my your we they he she it i you of in on at to from for with by and or but so as than then because while when where who whom whose "
        "which what why how is are was were be been being has have had do does did will would can could should may might must not no never still now only also just about over under into out up down "
        "off after before since until through during without within per if more most less least each every all both some any other others another last next first there here ago"
    )
)
UNITS = frozenset(words_of("years months weeks days hours minutes seconds times points"))
PAST = frozenset(
    words_of(
        "caught took gave got made went came saw said told found held kept left lost met ran sent spent stood thought won wrote began broke built bought chose cut did fell felt grew knew led "
        "let put read rose sold set shut taught threw understood wore rebuilt rewrote use uses need needs want wants make makes take takes help helps"
    )
)
GENERIC = frozenset(
    words_of(
        "week month year day time thing things way ways lot people team teams company part question end start moment number kind bit case fact result results idea others one ones everyone "
        "today first second third fourth fifth sixth seventh years months weeks days hours minutes nobody post work job world whole others customers users patients reasons steps update updates news newsletter recap announcement report apprentices colleagues interns graduates trainees joiners starters hires members volunteers nurses engineers managers"
    )
)

_WORD = r"[A-Za-z0-9][\w'’-]*"
PLURAL = r"(?:[a-z][\w-]*s|people|staff|children|women|men|families)"
UNIT = r"(?:minutes?|hours?|days?|weeks?|months?|years?|working days?)"
_DETERMINER = r"(?:the|our|a|an|this|its|their|his|her|all|every)"
# Whose doing a sentence tells of: in a long post most sentences are about the world.
OURS = re.compile(r"\b(?:[Ww]e|[Oo]ur|us|I|[Mm]y)\b")
SHAPES = {
    "deed": deeds.DEED,
    "habit": deeds.HABIT,
    "n": rf"(?:{N})",
    "span": rf"(?:{N}) {UNIT}",
    "amount": rf"(?:about |around |nearly |almost )?(?:{N})(?: ?%| {UNIT}| points)?",
    # a thing with its article, or several without; ends where a small word or a stop shows it
    "the": rf"(?:{_DETERMINER} )?{_WORD}(?: {_WORD}){{0,3}}",
    # what the rest of the cue shows to be over
    "gone": rf"(?:{_DETERMINER} )?{_WORD}(?: {_WORD}){{0,3}}",
    "it": rf"(?:{_DETERMINER} )?{_WORD}(?: {_WORD}){{0,3}}",
    "exact": rf"(?:{_DETERMINER} )?{_WORD}(?: {_WORD}){{0,2}}",
    "things": rf"(?:[A-Za-z][\w-]* ){{0,2}}{PLURAL}",
    "who": rf"(?:(?-i:[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){{0,2}})|(?:(?:the|our|all|some|many) )?(?:{_WORD} ){{0,2}}{PLURAL})",
    "name": r"(?-i:(?:(?:Mr|Ms|Mrs|Dr)\. )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,2})",
    "place": r"(?-i:[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)",
    "one": r"[a-z][a-z-]+",
}  # fmt: skip
_BARE = frozenset(words_of("the our a an this its their his her all every some many"))
_NOT_NAMES = frozenset(
    words_of(
        "we it they this that there here our the a an in on at for from with after since every each some many most all "
        "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday"
    )
)
_NOBODY = frozenset(words_of("things ways times days weeks months years hours minutes points reasons steps"))
_LIKE_VERBS = re.compile(r"(?:ly|n't|['’](?:ve|re|ll|d|s))$")


def value(number: str) -> int:
    """Return a count that is written in digits or in words; 0 for anything else."""
    digits = number.replace(",", "").partition(".")[0]
    return int(digits) if digits.isdigit() and len(digits) < 12 else VALUE.get(number.lower(), 0)


def written(number: int) -> str:
    """Return a count as it stands in a sentence."""
    return next((w for w, v in VALUE.items() if v == number and v < 13), str(number))


def shaped(shape: str, words: str, before: str, after: str) -> str:
    """Return a part of a post as it stands in a question, or nothing where it cannot be told safely."""
    if shape in ("n", "span", "amount"):
        return words.lower()
    if shape in ("name", "place"):
        return "" if words.split(maxsplit=1)[0].lower() in _NOT_NAMES else words
    if shape in ("deed", "habit"):
        return deeds.told(words, after)
    if shape == "one":
        return "" if words.lower() in STOP | GENERIC else words
    if not before.strip() and words[1:2].islower():
        words = words if shape == "who" and _is_name(words) else words[0].lower() + words[1:]
    if shape == "things":
        return "" if words.lower() in GENERIC else _plural(words)
    if shape == "who":
        return _who(words)
    return _thing(
        words,
        "." if shape == "exact" else after,
        "the" if shape == "it" else "your",
        _NOBODY if shape == "gone" else GENERIC,
    )


def _is_name(words: str) -> bool:
    low = {w.lower() for w in words.split()}
    if low & (STOP | _NOT_NAMES) or words.isupper() or "'" in words or "’" in words:
        return False
    return (
        all(w[0].isupper() for w in words.split())
        and words.split(maxsplit=1)[0].lower() not in _NOT_NAMES
        and not words.endswith("s")
    )


def _plural(words: str) -> str:
    """Return a plural without its article; what stands before an article belongs to something else."""
    kept = words.split()
    cut = max((i for i, w in enumerate(kept) if w.lower() in _BARE), default=-1)
    kept = kept[cut + 1 :]
    while kept and kept[0].lower() in STOP | {"own"} | _NOT_NAMES:
        kept = kept[1:]
    low = [w.lower() for w in kept]
    if not kept or len(kept) > 3 or set(low) & (STOP | PAST) or any(_LIKE_VERBS.search(w) for w in low):
        return ""
    return "" if " ".join(low) in _NOBODY or low[-1].endswith(("ss", "us", "is")) else " ".join(kept)


def _who(words: str) -> str:
    if _is_name(words):
        return words
    plural = _plural(words)
    article = "your" if "our" in words.lower().split() else "the"
    return f"{article} {plural}" if plural else ""


def _thing(words: str, after: str, ours: str, vague: frozenset[str]) -> str:
    first, *rest = words.split()
    bare = first.lower() not in _BARE
    if bare:
        rest = [first, *rest]
    kept: list[str] = []
    over = False
    for word in rest:
        if word.lower().strip("'") in STOP | PAST:
            over = True
            break
        kept.append(word)
    if not over:
        following = after.split()[:1]
        over = not after[:1].isspace() or not following or following[0].lower().strip(".,;:!?)") in STOP
    low = [w.lower() for w in kept]
    if not kept or not over or len(kept) > 3 or low[-1] in vague or any(_LIKE_VERBS.search(w) for w in low):
        return ""
    if re.search(r"ed$", low[-1]) or (len(low) == 1 and re.search(r"ing$", low[-1])):
        return ""
    if kept[-1][0].isupper() and not kept[-1].isupper():
        return ""
    if bare:
        return " ".join(kept) if low[-1].endswith("s") and not low[-1].endswith(("ss", "us")) else ""
    return f"{ours if first.lower() == 'our' else 'the'} {' '.join(kept)}"
