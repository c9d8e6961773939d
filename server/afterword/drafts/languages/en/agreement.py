"""English: who does has an s, and many do without, where the subject is sure; a team may do either."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.en.numbering import COUNTED, PERSONS, are_many, does, is_one
from afterword.drafts.languages.en.verbs import PAST
from afterword.drafts.languages.plain import rules
from afterword.drafts.tables import words_of

# Verbs that are no nouns, so that behind a subject they can be nothing else.
SURE = words_of("""
want get have make take give know think say go come see ask tell keep bring buy sell send forget lose pay become seem belong happen arrive decide explain
understand write speak believe agree prefer expect remember choose learn teach receive depend exist need like start
""")
_VERB = "|".join(SURE)
# Where a clause begins, so that what follows is its subject.
_START = r"(?:(?<=^)|(?<=[,;:.(–—-] )|(?<=\bbecause )|(?<=\bif )|(?<=\bwhen )|(?<=\bbut )|(?<=\bso )|(?<=\bwhy )|(?<=\bhow )|(?<=\bwhile )|(?<=\bsince )|(?<=\bthat )|(?<=\bsays )|(?<=\bsaid )|(?<=^then )|(?<=^Then )|(?<=[,;] then )|(?<=\band then )|(?<=\bwhere )|(?<=\buntil ))"
_ONE = r"(?:[Tt]he|[Aa]n?|[Tt]his|[Mm]y|[Oo]ur|[Yy]our|[Hh]is|[Hh]er|[Tt]heir|[Ee]very|[Ee]ach|[Oo]ne|[Aa]nother)"
_HEAD = r"(?:CEO|CFO|CTO|COO|CIO|CMO|CPO|CISO|MD|GM|VP)"
_ADVERB = "really|still|just|often|also|usually|always|simply|never|then"
_MOSTLY = rf"(?: (?:{_ADVERB}))?"
_NO_ADVERB = rf"(?!(?:{_ADVERB})\b)"
_DO = rf"don't|do not|haven't|have|are|aren't|{_VERB}"
# What a verb cannot stand before: "the customer need is clear" has another.
_NOT_NOUN = r"(?! (?:is|are|was|were|has|does|do|to be)\b)"

_ONE_DOES = re.compile(
    rf"{_START}({_ONE} (?:([a-z-]+) )?)({_NO_ADVERB}[a-z-]+|[A-Z]{{2,5}})({_MOSTLY}) ({_DO})\b(?!['’-]){_NOT_NOUN}"
)
_HEAD_DOES = re.compile(rf"{_START}({_HEAD}{_MOSTLY}) ({_DO})\b(?!['’-]){_NOT_NOUN}")
_PERSON_DOES = re.compile(
    rf"{_START}([Tt]he )?({'|'.join(PERSONS)}|{'|'.join(p.capitalize() for p in PERSONS)})({_MOSTLY}) ({_DO})\b(?= (?:a|an|the|no|to|it|two|one|my|our|their|email|letter|angry|lost|late|early|back|on|in|at|\d+)\b)"
)
_SECTION_DOES = re.compile(
    rf"{_START}([Ff]inance|[Aa]ccounting|[Pp]urchasing|[Pp]rocurement|[Mm]arketing|[Cc]ompliance|[Pp]roduction|[Ll]egal|HR)({_MOSTLY}) (don't|have|start|{_VERB})\b(?= [a-z\d'])"
)
_IT_DOES = re.compile(
    rf"(?:{_START}|(?<=\band )|(?<=\bwhat )|(?<=\bas ))([Ii]t|[Ss]?[Hh]e)({_MOSTLY}) (don't|do not|haven't|have|are|(?:{_VERB}|work|break|fall|run|look|mean|stay|rain|leak|smell))\b(?!['’-])"
)
_ALL_DO = re.compile(
    rf"(?:{_START}|(?<=\band )|(?<=\bwho )|(?<=\bas ))([Nn]obody|[Ee]verybody|[Ss]omebody|[Ee]veryone|[Ss]omeone|[Aa]nybody|[Nn]o one)({_MOSTLY}) (haven't|have|are|(?:{_VERB}|listen|work|look|answer|open|check|use|stop|wait|write))\b(?!['’-])"
)
_WHO_DOES = re.compile(
    rf"\b((?:somebody|someone|nobody|anybody|anyone|everybody|everyone|no one|one|asks?|asked|knows|about|decides|sees|no idea),? who(?: also| really| still)?) (don't|have|{_VERB}|sign|decide)\b(?!['’-])(?= [a-z\d'])"
)
_ONE_WHO = re.compile(
    rf"(?:{_START}|(?<=\bis )|(?<=\bwas )|(?<=\bneed )|(?<=\bneeds )|(?<=\bwant )|(?<=\bhire )|(?<=\bhad )|(?<=\bfind ))({_ONE} (?:([a-z-]+) )?)([a-z-]+)( who) (don't|do not|have|are|{_VERB})\b(?!['’-])"
)
_WHICH = re.compile(rf"\b([Ww]hich )([a-z]+) ({_VERB})\b(?= [a-z\d])")
_WHAT = re.compile(r"\b([Ww]hat) (happen|matter|change|break|come|go)(?= (?!on\b)[a-z]|$| on [A-Z])([^;.]*)")
_BEFORE_VERB = frozenset(words_of("does did do will would can could should shall may might must let make to see"))

_PEOPLE_DO = re.compile(
    rf"{_START}((?:(?:[Tt]he|[Tt]hese|[Tt]hose|[Mm]ost|[Mm]any|[Ss]ome|[Oo]ur|[Yy]oung|[Oo]ld) )?[Pp]eople) (is|was|has|doesn't|isn't|wasn't|hasn't)\b(?!['’-])"
)
_THEY_DO = re.compile(r"(?:(?<=^)|(?<=\W))([Tt]hey|[Ww]e) (is|was|has|doesn't|isn't|wasn't|hasn't)\b(?!['’-])(?! [.,])")
_MANY_DO = re.compile(
    rf"{_START}((?:[Tt]he|[Tt]hese|[Tt]hose|[Mm]any|[Ss]everal|[Mm]ost|[Oo]ur) (?:new |old |other |big |small )?)([a-z]+s) (is|was|has|doesn't|isn't|wasn't|hasn't)\b(?!['’-])"
)
_THERE = re.compile(r"\b([Tt]here) (is|was) (?=(?:(?:so |too )?many|several|a few|two|three|four|five|six) )")
_TOGETHER = {"is": "are", "was": "were", "has": "have", "does": "do"}

# Done one after the other, one of them told as past: "she pick a card and said".
_ENDED = dict(
    pair.split(":")
    for pair in words_of("pick:picked look:looked stop:stopped walk:walked open:opened turn:turned point:pointed start:started call:called ask:asked "
    "laugh:laughed smile:smiled nod:nodded sign:signed check:checked close:closed wait:waited pull:pulled push:pushed come:came go:went take:took "
    "say:said tell:told stand:stood sit:sat get:got give:gave make:made see:saw bring:brought write:wrote show:showed")
)  # fmt: skip
_AND_SAID = re.compile(
    rf"(?:(?<=^)|(?<=[,;:.] )|(?<=\bthen ))((?:[Ss]?[Hh]e|[Tt]hey|[Ww]e|I|[Ee]verybody|[Nn]obody) )({'|'.join(_ENDED)})((?: [a-z']+){{0,3}} and )(?=(?:{'|'.join(sorted(PAST | set(_ENDED.values())))})\b)"
)


def _one_does(match: re.Match[str]) -> str:
    led, between, noun, adverb, verb = match.groups()
    if (noun.isupper() and noun.endswith("S")) or not is_one(noun.lower(), between or ""):
        return match[0]
    if verb in _NOUNS_TOO and (noun.lower() not in COUNTED or not _AFTER_VERB.match(match.string, match.end())):
        return match[0]
    if verb in SURE and _told_as_past(match):
        return match[0]
    return f"{led}{noun}{adverb} {_does(verb)}"


_NOUNS_TOO = frozenset(("need", "like", "start", "go", "say", "think"))
_AFTER_VERB = re.compile(
    r" (?:to|the|an?|no|it|that|this|my|our|we|they|\d+|nothing|somebody|something|all|in|on|at)\b"
)


def _does(verb: str) -> str:
    return "does not" if verb == "do not" else does(verb)


def _told_as_past(match: re.Match[str]) -> bool:
    """Say whether its sentence has a verb in the past: what was typed plain may be past too."""
    return bool(_PAST_WORD.search(match.string))


_PAST_WORD = re.compile(rf"\b(?:was|were|had|did|{'|'.join(sorted(PAST))})\b")


_PLAIN = frozenset(("don't", "do not", "haven't", "have", "are", "aren't"))


def _last_two(match: re.Match[str]) -> str:
    """Mend the verb, which is the last group; what stands before it stays."""
    verb = match.groups()[-1]
    if verb not in _PLAIN and _told_as_past(match):
        return match[0]
    return f"{match[0][: -len(verb)]}{_does(verb)}"


def _one_who(match: re.Match[str]) -> str:
    led, between, noun, who, verb = match.groups()
    return f"{led}{noun}{who} {_does(verb)}" if is_one(noun, between or "") else match[0]


def _which(match: re.Match[str]) -> str:
    return f"{match[1]}{match[2]} {does(match[3])}" if match[2] in COUNTED else match[0]


def _what(match: re.Match[str]) -> str:
    before = match.string[: match.start()].split()[-1:]
    if before and before[0] in _BEFORE_VERB:
        return match[0]
    past = match[2] == "happen" and re.search(rf"\b(?:yesterday|ago|{_PAST_WORD.pattern})\b", match[3])
    return f"{match[1]} {'happened' if past else does(match[2])}{match[3]}"


def _many_do(match: re.Match[str]) -> str:
    return f"{match[1]}{match[2]} {_together(match[3])}" if are_many(match[2]) else match[0]


def _together(verb: str) -> str:
    bare = verb.removesuffix("n't")
    return _TOGETHER[bare] + verb[len(bare) :]


AGREED = (
    (_AND_SAID, lambda m: f"{m[1]}{_ENDED[m[2]]}{m[3]}"),
    (_ONE_DOES, _one_does),
    (_HEAD_DOES, _last_two),
    (_PERSON_DOES, _last_two),
    (_SECTION_DOES, _last_two),
    (_IT_DOES, _last_two),
    (_ALL_DO, _last_two),
    (_WHO_DOES, _last_two),
    (_ONE_WHO, _one_who),
    (_WHICH, _which),
    (_WHAT, _what),
    (_PEOPLE_DO, lambda m: f"{m[1]} {_together(m[2])}"),
    (_THEY_DO, lambda m: f"{m[1]} {_together(m[2])}"),
    (_MANY_DO, _many_do),
    (_THERE, lambda m: f"{m[1]} {_TOGETHER[m[2]]} "),
    *rules((r"\b([Ww]hat|[Hh]ow|[Ww]hy|[Ww]hen|[Ww]here|[Ww]ho) do (s?he)\b", r"\1 does \2"), (r"\b([Ww]hat|[Hh]ow long|[Hh]ow much) do (it)\b", r"\1 does \2")),
)  # fmt: skip
