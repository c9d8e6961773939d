"""English anchors: numbers with their nouns, deeds, plans, things, open puzzles, people."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.drafts.tables import words_of

Found = tuple[str, str, str]

_SMALL = words_of(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
)
_VALUE = {word: i for i, word in enumerate(_SMALL, 2)} | {
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_N = rf"(?:\d[\d,.]*\d|\d|{'|'.join(_VALUE)})"
_STOP = frozenset(
    words_of(
        "a an the this that these those our their his her its my your we they he she it i you of in on at to from for with by and or but so as than then because while when where who whom whose "
        "which what why how is are was were be been being has have had do does did will would can could should may might must not no never still now only also just about over under into out up down "
        "off after before since until through during without within per if more most less least each every all both some any other others another last next first there here ago"
    )
)
_UNITS = frozenset(words_of("years months weeks days hours minutes seconds times points"))
_PAST = frozenset(
    words_of(
        "caught took gave got made went came saw said told found held kept left lost met ran sent spent stood thought won wrote began broke built bought chose cut did fell felt grew knew led "
        "let put read rose sold set shut taught threw understood wore rebuilt rewrote use uses need needs want wants make makes take takes help helps"
    )
)
_GENERIC = frozenset(
    words_of(
        "week month year day time thing things way ways lot people team teams company part question end start moment number kind bit case fact result results idea others one ones everyone "
        "today first second third fourth fifth sixth seventh years months weeks days hours minutes nobody post work job world whole others customers users patients reasons steps update updates news newsletter recap announcement report apprentices colleagues interns graduates trainees joiners starters hires members volunteers nurses engineers managers"
    )
)
_PLURALS = frozenset(words_of("people children families staff women men colleagues trainees"))
_DETERMINERS = frozenset(words_of("the our a an this every all its their"))
_GERUND = re.compile(r"(?:ing|ed|ly)$")
_VERBISH = re.compile(r"(?:ed|ly)$")

_WHO = re.compile(
    r"\b(?:[Pp]roud of|[Cc]ongratulations to|[Cc]ongrats to|[Tt]hanks to|[Tt]hank you to|[Kk]udos to|[Ww]ell done to|[Cc]redit to|[Tt]hank you,?) (?:(?:drivers|nurses|cooks|colleagues|teachers|volunteers|engineers|apprentices|trainees) )?"
    r"((?:the |our )(?:[a-z]+ )?(?:[a-z]+(?:er|or|ist|ee|ant|ent|ician)s|colleagues|staff|crews?|teams?|shift|volunteers|nurses|families|kids|interns|apprentices|clerks|cooks|chefs|guides|coaches|nurses|pilots|judges|students|pupils|parents)\b|(?:(?:Mr|Ms|Mrs|Dr)\. )?[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}(?: and [A-Z][\w'-]+(?: [A-Z][\w'-]+)?| and (?:the|her|his) (?:whole )?(?:team|department|crew|class|colleagues|students|staff|shift)\b)?)"
)
_DONE = {
    "removed": "removing", "dropped": "dropping", "replaced": "replacing", "changed": "changing", "moved": "moving", "introduced": "introducing",
    "started": "starting", "stopped": "stopping", "cut": "cutting", "rebuilt": "rebuilding", "rewrote": "rewriting", "built": "building", "added": "adding",
    "redesigned": "redesigning", "switched": "switching", "opened": "opening", "tested": "testing", "tried": "trying", "automated": "automating",
    "split": "splitting", "merged": "merging", "halved": "halving", "doubled": "doubling", "simplified": "simplifying", "shipped": "shipping",
    "launched": "launching", "reduced": "reducing", "deleted": "deleting", "migrated": "migrating", "trained": "training", "planted": "planting",
    "ship": "shipping", "publish": "publishing", "measure": "measuring", "rotate": "rotating", "renovated": "renovating", "swapped": "swapping",
    "published": "publishing", "measured": "measuring", "painted": "painting", "paired": "pairing", "retired": "retiring", "organised": "organising",
    "organized": "organizing", "designed": "designing", "translated": "translating", "compared": "comparing", "asked": "asking", "let": "letting",
}  # fmt: skip
_TODO = {
    "open": "opening", "pay": "paying", "build": "building", "launch": "launching", "move": "moving", "start": "starting", "add": "adding", "test": "testing", "replace": "replacing",
    "introduce": "introducing", "expand": "expanding", "publish": "publishing", "plant": "planting", "train": "training", "rebuild": "rebuilding", "extend": "extending",
    "redesign": "redesigning", "double": "doubling", "halve": "halving", "retire": "retiring", "renovate": "renovating", "translate": "translating",
}  # fmt: skip
_DETERMINED = r"((?:(?:the|our|a|an|every|all|its|their) )?[\w'-]+(?: [\w'-]+){0,3})"
_DEED = re.compile(
    rf"(?:\b(?:[Ww]e|I|they|[Oo]ur \w+)|\b[A-Z][a-z]+) (?:have |had |has |also |then |finally |now |just |recently |simply ){{0,2}}({'|'.join(_DONE)}) {_DETERMINED}"
)
_PLAN = re.compile(rf"\b(?:will|to|and|'ll) (?:also |soon |now )?({'|'.join(_TODO)}) {_DETERMINED}")
_OF = re.compile(rf"\b({_N}) (?:out )?of (?:the |our )?({_N})((?: [a-z][a-z-]*){{0,3}})", re.IGNORECASE)
_PERCENT = re.compile(r"(?<![\w.,])(\d{1,2}) ?(?:%|percent)(?: of ((?:the |our )?[a-z]+s)\b)?")
_CHANGE = re.compile(rf"\bfrom ((?:about )?{_N}%?(?: [a-z]+)?) to ({_N}%?(?: [a-z]+)?)", re.IGNORECASE)
_CONTRAST = re.compile(
    rf"\b({_N} [a-z]+(?: ahead| earlier| later| longer)?) (rather than|instead of) ({_N}|one)\b", re.IGNORECASE
)
_COUNT = re.compile(rf"(?<![\w.,$€£-])({_N})(?![\w%-])((?: [a-z][a-z-]*){{1,4}})", re.IGNORECASE)
_FRACTION = re.compile(
    r"\b(?:two thirds|three quarters|half|a third|a quarter|a fifth|a tenth) of (?:the |our )?[a-z]+(?:'s [a-z]+|s)\b",
    re.IGNORECASE,
)
_WITHIN = re.compile(rf"\bwithin ({_N}|a|an|one) (minutes?|hours?|(?:working )?days?|weeks?)\b", re.IGNORECASE)
_TITLE = re.compile(r"^((?:[A-Za-z][\w-]* ){0,2}[A-Za-z][\w-]*)(?=$| (?:for|of|at|in|on|with|from)\b|[:,–—])")
_QUOTE = re.compile(r"[\"“‘](\w[^\"“”]{2,50}?)[\"”’]|(?<!\w)'(\w[^'\"]{2,50}?)'(?!\w)")
_THING = re.compile(r"\b(the|our|a|an|this) ([A-Za-z][\w'-]*(?: [A-Za-z][\w'-]*){0,3})", re.IGNORECASE)
_AMONG = re.compile(r"\b(?:for|about|of|with|between) ((?:[a-z]+ )?[a-z]{3,}s)\b")
_OPEN = re.compile(
    r"\b(?:not sure|(?:don't|do not|did not|didn't)(?: yet)?(?: fully| really| quite)? (?:know|understand)|still (?:looking|wonder\w*|unclear|open)|no idea|puzzl\w+|mystery"
    r"|(?:can't|cannot) (?:yet )?explain|remains? open)\b",
    re.IGNORECASE,
)
_SUSPECT = re.compile(r"\b(?:suspect\w*|culprit|first guess)\b", re.IGNORECASE)
_TROUBLE = re.compile(
    r"\b(?:incident|fail|error|replay|duplicate|defect|complaint|breach|outage|bug|ticket|near miss|cancell)\w*",
    re.IGNORECASE,
)
_PROUD = re.compile(
    r"\b(?:proud|congratulations|congrats|award|prize|won (?:the|an?|our) (?:[a-z]+ )?(?:award|prize|contract|bid|tender|medal|title)|milestone|anniversary|celebrat\w+|certified|kudos)\b",
    re.IGNORECASE,
)


def achievement(words: str) -> bool:
    """Say whether a post is about something to be congratulated on."""
    return bool(_PROUD.search(words))


def puzzled(words: str) -> bool:
    """Say whether a post leaves something open."""
    return bool(_OPEN.search(words))


def suspected(words: str) -> bool:
    """Say whether a post names a suspect."""
    return bool(_SUSPECT.search(words))


def find(sentence: str, title: bool) -> Iterator[Found]:
    """Yield the anchors of one sentence: kind, words, and what a share leaves over."""
    yield from _people(sentence)
    yield from _acts(sentence)
    yield from _numbers(sentence)
    for match in _QUOTE.finditer(sentence):
        words = (match[1] or match[2]).strip(" ,.")
        if len(words.split()) <= 5:
            yield "quote", words, ""
    things = list(_title_thing(sentence) if title else _things(sentence))
    for thing in things:
        yield "thing", thing, ""
    groups = list(_groups(sentence))
    for group in groups:
        yield "group", group, ""
    things += groups
    if things and not title and _SUSPECT.search(sentence):
        yield "suspect", things[-1], ""
    elif things and not title and _OPEN.search(sentence):
        yield "puzzle", things[-1], ""


def _people(sentence: str) -> Iterator[Found]:
    for match in _WHO.finditer(sentence):
        who = re.sub(r"^our\b", "the", match[1])
        if who.split()[-1].lower() not in _STOP:
            yield "who", who, ""


def _acts(sentence: str) -> Iterator[Found]:
    for kind, pattern, forms in (("deed", _DEED, _DONE), ("plan", _PLAN, _TODO)):
        for match in pattern.finditer(sentence):
            if thing := _noun_phrase(match[2], sentence[match.end() :]):
                yield kind, f"{forms[match[1].lower()]} {thing}", ""


def _numbers(sentence: str) -> Iterator[Found]:
    for match in _OF.finditer(sentence):
        some, whole = _value(match[1]), _value(match[2])
        if some + 1 < whole < 2 * some:
            yield "share", f"{match[1].lower()} of {match[2].lower()}{_noun_after(match[3])}", str(whole - some)
    for match in _PERCENT.finditer(sentence):
        if 50 < int(match[1]) < 100:
            yield "share", f"{match[1]}%" + (f" of {_your(match[2])}" if match[2] else ""), f"{100 - int(match[1])}%"
    for match in _FRACTION.finditer(sentence):
        yield "part", _your(match[0].lower()), ""
    for match in _WITHIN.finditer(sentence):
        yield "within", match[0].lower(), ""
    for match in _CHANGE.finditer(sentence):
        yield "change", f"from {match[1]} to {match[2]}", ""
    for match in _CONTRAST.finditer(sentence):
        yield "contrast", match[0].lower(), ""
    for match in _COUNT.finditer(sentence):
        if (noun := _noun_after(match[2])) and _value(match[1]) > 9:
            yield "trouble" if _TROUBLE.search(noun) else "count", match[1].lower() + noun, ""


def _value(number: str) -> int:
    digits = number.replace(",", "").partition(".")[0]
    return int(digits) if digits.isdigit() and len(digits) < 12 else _VALUE.get(number.lower(), 0)


def _your(words: str) -> str:
    return re.sub(r"\bour\b", "your", words)


def _noun_after(words: str) -> str:
    """Return " tracking events", the words up to the first plural noun, or nothing."""
    taken: list[str] = []
    for word in words.split():
        if word in _STOP or word in _PAST or word in _UNITS:
            return ""
        taken.append(word)
        if (word.endswith("s") and not word.endswith(("ss", "us", "is"))) or word in _PLURALS:
            return " " + " ".join(taken)
    return ""


def _things(sentence: str) -> Iterator[str]:
    for match in _THING.finditer(sentence):
        if thing := _noun_phrase(match[0], sentence[match.end() :]):
            yield thing


def _groups(sentence: str) -> Iterator[str]:
    """Yield plural nouns without a determiner: sole traders, limited companies."""
    for match in _AMONG.finditer(sentence):
        words = match[1].split()
        after = sentence[match.end() :].split()
        over = (
            not sentence[match.end() : match.end() + 1].isspace() or not after or after[0].lower().strip(".,") in _STOP
        )
        if over and not {w.lower() for w in words} & (_STOP | _GENERIC | _UNITS):
            yield match[1]


def _title_thing(title: str) -> Iterator[str]:
    """Yield what a title names: the solar roof, the Series A."""
    yield from _things(title)
    if match := _TITLE.match(title):
        words = match[1].split()
        low = {w.lower() for w in words}
        if any(w.endswith("s") and not w.endswith("ss") for w in low):
            return  # completes, arrives: as likely a verb as a plural
        if (
            low & (_STOP | _GENERIC | _PAST)
            or _GERUND.search(words[0].lower())
            or (len(words) == 1 and match.end() == len(title))
        ):
            return
        first = words[0] if any(w[0].isupper() for w in words[1:]) or words[0].isupper() else words[0].lower()
        yield " ".join(["the", first, *words[1:]])


def _noun_phrase(phrase: str, after: str) -> str:
    """Return determiner and nouns, where the next word shows that the phrase is over; our becomes your."""
    first, *rest = phrase.split()
    bare = first.lower() not in _DETERMINERS
    if bare:
        rest = [first, *rest]
    kept: list[str] = []
    over = False
    for i, word in enumerate(rest):
        low = word.lower().strip("'")
        if low in _STOP or low in _PAST:
            over = low in _STOP
            break
        if kept and (
            _VERBISH.search(low) or (kept[-1].lower().endswith("s") and not kept[-1].lower().endswith(("ss", "us")))
        ):
            return ""
        kept.append(word)
        if i == len(rest) - 1:
            following = after.split()[:1]
            over = not after[:1].isspace() or not following or following[0].lower().strip(".,;:!?") in _STOP
    if kept and kept[-1][0].isupper() and not kept[-1].isupper():
        return ""
    if not kept or not over or len(kept) > 3 or kept[-1].lower() in _GENERIC or _VERBISH.search(kept[-1].lower()):
        return ""
    if bare:
        return " ".join(kept) if kept[-1].endswith("s") and not kept[-1].endswith(("ss", "us")) else ""
    determiner = {"our": "your", "a": "the", "an": "the", "this": "the", "its": "the", "their": "the"}.get(
        first.lower(), first.lower()
    )
    return " ".join([determiner, *kept])
