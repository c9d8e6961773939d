"""English: a sentence as it is printed: small numbers in words, commas before what is set against, hyphens."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.tables import words_of

NUMBERS = words_of(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
)
_QUOTED = re.compile(r"(\"[^\"]*\"|“[^”]*”|(?<!\w)'[^']+'(?!\w))")
# A number that counts something: no name (line 3, grade 9), no end of a range (from 9 to 2), no measure.
_COUNTS = re.compile(
    r"(?<![\w.,:/%$€£#+-])(?<!\b[A-Z]\w )(?:(?<=^)|(?<=[a-z(] )|(?<=[;,] ))(\d{1,2})(?= (?!(?:mm|cm|km|kg|am|pm|hz|gb|mb|tb|kw|mw|kv|amp|percent|pct|out|and|for|per|the|with|til|till|until|over)\b)[a-z][a-z-]{2,})"
)
_NAMED_BY_IT = re.compile(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|\w+day|from|to|between|by|at|until|till|after|before|than|line|grades?|level|period|number|room|floor|page|step|phase|tier|version|type|class|route|unit|week|day|map|ward|bay|gate|dock|pier|site|zone|shift|year|form|band|part|chapter|stage|math|maths|area|block|store|branch|tram|bus|track|shop|team|box|case|kiln|tank|cell|dock|door|pump|boiler|press|gate|bay|well|vat|barn|plot|pen|site|grade|class|engine|mill|machine|printer|server|lane|court|pitch|studio|theatre|ward|wing|level) $",
    re.IGNORECASE,
)
# What is counted is many, or has come, gone or stayed: "7 came back".
_PLURAL = re.compile(
    r" (?!(?:always|sometimes|is|was|has|does|runs|needs|gets|keeps)\b)(?:[\w'/-]+ ){0,2}?(?:[\w-]{2,}(?<![su])(?<!i)s|people|children|men|women|feet|staff)\b| (?:came|went|left|stayed|joined|asked|signed|said)\b"
)
_HAS_ONE = re.compile(r"\b(?:with|without|has|have|had|only|just|got|is|was|by|needs?) $")
_NAME_BEFORE = re.compile(r"\w.* [A-Z][\w'-]* $")
_OUT_OF = re.compile(r"\d (?:of|in|out of) $")
_RANGE = re.compile(r"\b(?:from|between) (?:\w+ ){0,2}\d[^,;.]* (?:to|and) \d")
# Where a part stays in figures, so does the rest of its sentence: "6 of the last 8".
_PART_LEFT = re.compile(
    r"(?<![\w.,:/%$€£#+-])\d{1,2} (?:of|in|out of) (?:the )?(?:last |first |my |our |your )?[a-z]+\b"
)
# The count of what was counted before it: "three trips, and all 3 were …".
# What is counted was named before: "why ours took 1."
_ONE_LEFT = re.compile(r"(?<=\btook )([1-9])(?=[.?!]?$)")
_ALL_OF = re.compile(r"(?<=\ball )([2-9])(?= (?:were|are|had|have|of|came|went|turned|was|got)\b)")
_LEADS = re.compile(r"^(\d{1,2}) (?=(?!of\b)[A-Za-z])")
_SMALL, _MOST = 10, 20


# What is set against the other has a comma: "by noon, not midnight".
_AGAINST = re.compile(
    r"(?<![,;:.])(?<!\bis)(?<!\bare)(?<!\bwas)(?<!\bam)(?<!\bbe)(?<!\bdo)(?<!\bdoes)(?<!\bdid)(?<!\bhas)(?<!\bhave)(?<!\bhad)(?<!\bwere)(?<!\bwill)(?<!\bwould)(?<!\bcan)(?<!\bcould)(?<!\bshould)"
    r"(?<!\bmay)(?<!\bmight)(?<!\bmust)(?<!\bif)(?<!\bor)(?<!\bbut)(?<!\band)(?<!\bwhy)(?<!\bwhether)(?<!\bthat)(?<!\bwhat)(?<!\bmaybe)(?<!\bprobably)(?<!\bstill)(?<!\bit)(?<!\bI)(?<!'s)(?<!'m)(?<!'d)(?<!'re)"
    r" not (?=(?:on|in|at|by|for|from|with|the|a|an|to|when|because)\b|[a-z]+(?: [a-z]+)?[.;,]|[a-z]+(?: [a-z]+)?$)"
)
# A length in front of what has it: "the 6 week call", "a one page summary".
_LONG = re.compile(
    r"\b(a|an|the|my|your|our|their|this|each|every) (\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten) (week|day|hour|minute|month|year|page|line|person|user|step|point|metre|mile|man)"
    r"(?= (?!after\b|before\b|later\b|ago\b|and\b|or\b|in\b|of\b|for\b|to\b|at\b|is\b|was\b|has\b|from\b|on\b|with\b|that\b|who\b|we\b|they\b|you\b|she\b|he\b|it\b|nobody\b|everybody\b|everyone\b|people\b)[a-z]{3,})"
)


def set_against(words: str) -> str:
    """Return a sentence with the commas and hyphens that hurried words lack; quotations stay."""
    parts = _QUOTED.split(words)
    parts[::2] = [_AGAINST.sub(", not ", _LONG.sub(_hyphened, part)) for part in parts[::2]]
    return "".join(parts)


def spelled(words: str) -> str:
    """Return a sentence as it is printed: small numbers in words, commas and hyphens; quotations stay."""
    words = set_against(words)
    parts = _QUOTED.split(words)
    if _RANGE.search(words):
        return words
    made = "".join(part if i % 2 else _COUNTS.sub(_in_words, part) for i, part in enumerate(parts))
    made = _ONE_LEFT.sub(lambda m: NUMBERS[int(m[1])], made)
    made = _ALL_OF.sub(lambda m: NUMBERS[int(m[1])], made)
    made = words if _PART_LEFT.search(made) else made
    lead = _LEADS.match(made)
    if lead and int(lead[1]) <= _MOST:
        made = NUMBERS[int(lead[1])] + made[lead.end(1) :]
    return made if made == words else made[:1].upper() + made[1:]


def _hyphened(match: re.Match[str]) -> str:
    number = NUMBERS[int(match[2])] if match[2].isdigit() and int(match[2]) <= _SMALL else match[2]
    return f"{match[1]} {number}-{match[3]}"


def _in_words(match: re.Match[str]) -> str:
    number, before = int(match[1]), match.string[: match.start()]
    counted = _PLURAL.match(match.string[match.end() :])
    if (
        not 0 < number <= _SMALL
        or not (counted or (number == 1 and _HAS_ONE.search(before)))
        or _NAMED_BY_IT.search(before)
        or _OUT_OF.search(before)
        or _NAME_BEFORE.search(before)
    ):
        return match[0]
    return NUMBERS[number]
