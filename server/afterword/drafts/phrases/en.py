"""English phrases: what counts, spans, things and people look like in a post, and how they stand in a question."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.openings.deeds import en as deeds
from afterword.drafts.tables import words_of

_SMALL = words_of(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
)
_TENS = words_of("twenty thirty forty fifty sixty seventy eighty ninety")
VALUE = {word: i for i, word in enumerate(_SMALL, 2)} | {ten: 10 * i for i, ten in enumerate(_TENS, 2)}
VALUE |= {f"{ten}-{one}": VALUE[ten] + i for ten in _TENS for i, one in enumerate(("one", *_SMALL[:8]), 1)}
N = rf"(?:\d[\d,.]*\d|\d|(?:{'|'.join(_TENS)})(?:-[a-z]+)?|{'|'.join(_SMALL)})"
THOUSANDS, DECIMAL = ",", "."
PORTIONS = ("a tenth", "a fifth", "a quarter", "a third", "half", "two thirds", "three quarters", "four fifths", "nine tenths")  # fmt: skip
NEARLY, OVER = "nearly {part}", "more than {part}"
# Things that people make, keep or collect, and of which they remember one.
KEPT = (
    r"pairs|letters|drawings|photos|photographs|corrections|tests|samples|desserts|puppets|notes|stories|books|recipes|songs|models|pieces|versions|sketches|ideas|names|words|hives|maps|plans|cards"
    r"|trombones|instruments|objects|tools|negatives|paintings|posters|costumes|shades|colou?rs|glazes|dishes|loaves|cakes|trees|apples|varieties|seeds|birds|bridges|boats|chairs|doors|clocks|bells|stones|masks"
    r"|poems|plays|prototypes|designs|labels|signs|questions|mistakes|attempts|entries|suggestions|replies|postcards|recordings|calls"
)
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
    "doing": deeds.DEED,
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
    "group": rf"(?:(?:the|our|all|some|many) )?(?:{_WORD} ){{0,2}}{PLURAL}",
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


def shaped(shape: str, words: str, before: str, after: str) -> str:
    """Return a part of a post as it stands in a question, or nothing where it cannot be told safely."""
    if shape in ("n", "span", "amount"):
        return words.lower()
    if shape in ("name", "place"):
        return "" if words.split(maxsplit=1)[0].lower() in _NOT_NAMES else words
    if shape in ("deed", "habit"):
        return deeds.told(words, after)
    if shape == "doing":
        return deeds.doing(words, after)
    if shape == "one":
        return "" if words.lower() in STOP | GENERIC else words
    if not before.strip() and words[1:2].islower():
        words = words if shape == "who" and _is_name(words) else words[0].lower() + words[1:]
    if shape == "things":
        return "" if words.lower() in GENERIC else _plural(words)
    if shape in ("who", "group"):
        return "" if shape == "group" and _is_name(words) else _who(words)
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
    if first[0].isdigit() or first.lower() in VALUE:
        return ""
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
