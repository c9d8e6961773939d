"""English: typed points and answers as they are written in a letter: articles, numbers in words, what still holds."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.grammar import clause, sentence
from afterword.drafts.tables import words_of

_NUMBERS = words_of(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
)
_QUOTED = re.compile(r"(\"[^\"]*\"|“[^”]*”|(?<!\w)'[^']+'(?!\w))")
# A number that counts something: no name (line 3, grade 9), no end of a range (from 9 to 2), no measure.
_COUNTS = re.compile(
    r"(?<![\w.,:/%$€£#+-])(?<!\b[A-Z]\w )(?:(?<=^)|(?<=[a-z(] )|(?<=[;,] ))(\d{1,2})(?= (?!(?:mm|cm|km|kg|am|pm|hz|gb|mb|tb|kw|mw|kv|amp|percent|pct|out|and|for|per|the|with|til|till|until|over)\b)[a-z][a-z-]{2,})"
)
_NAMED_BY_IT = re.compile(
    r"\b(?:from|to|between|by|at|until|till|after|before|than|line|grades?|level|period|number|room|floor|page|step|phase|tier|version|type|class|route|unit|week|day|map|ward|bay|gate|dock|pier|site|zone|shift|year|form|band|part|chapter|stage|math|maths|area|block|store|branch|tram|bus|track|shop|team|box|case) $",
    re.IGNORECASE,
)
# What is counted is many, or has come, gone or stayed: "7 came back".
_PLURAL = re.compile(
    r" (?!(?:always|sometimes|is|was|has|does|runs|needs|gets|keeps)\b)(?:[\w'/-]+ ){0,2}?(?:[\w-]{2,}(?<![su])(?<!i)s|people|children|men|women|feet|staff)\b| (?:came|went|left|stayed|joined|asked|signed|said)\b"
)
_OUT_OF = re.compile(r"\d (?:of|in|out of) $")
_SHARE = re.compile(r"(?<!\d)\d{1,2} (?:of|in|out of) \d")
_RANGE = re.compile(r"\b(?:from|between) (?:\w+ ){0,2}\d[^,;.]* (?:to|and) \d")
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
    r"\b(a|an|the|my|your|our|their|this|each|every) (\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten) (week|day|hour|minute|month|year|page|person|user|step|point|metre|mile|man)"
    r"(?= (?!after\b|before\b|later\b|ago\b|and\b|or\b|in\b|of\b|for\b|to\b|at\b|is\b|was\b|has\b|from\b|on\b|with\b|that\b|who\b|we\b)[a-z]{3,})"
)


def spelled(words: str) -> str:
    """Return a sentence as it is printed: small numbers in words, commas and hyphens; quotations stay."""
    parts = _QUOTED.split(words)
    parts[::2] = [_AGAINST.sub(", not ", _LONG.sub(_hyphened, part)) for part in parts[::2]]
    words = "".join(parts)
    if _RANGE.search(words):
        return words
    made = "".join(part if i % 2 else _COUNTS.sub(_in_words, part) for i, part in enumerate(parts))
    lead = _LEADS.match(made)
    if lead and int(lead[1]) <= _MOST:
        made = _NUMBERS[int(lead[1])] + made[lead.end(1) :]
    return made if made == words else made[:1].upper() + made[1:]


def _hyphened(match: re.Match[str]) -> str:
    number = _NUMBERS[int(match[2])] if match[2].isdigit() and int(match[2]) <= _SMALL else match[2]
    return f"{match[1]} {number}-{match[3]}"


def _in_words(match: re.Match[str]) -> str:
    number, before = int(match[1]), match.string[: match.start()]
    counted = _PLURAL.match(match.string[match.end() :])
    if not 0 < number <= _SMALL or not counted or _NAMED_BY_IT.search(before) or _OUT_OF.search(before):
        return match[0]
    return _NUMBERS[number]


# Things that are counted: one of them has an article.
_THINGS = (
    r"flow|workflow|process|system|tool|form|page|site|app|dashboard|pipeline|campaign|newsletter|programme|program|scheme|timetable|catalogue|menu|kitchen|team|brigade|ward|clinic|department"
    r"|checklist|template|guide|handbook|manual|index|register|log|sheet|board|budget|fleet|library|workshop|warehouse|store|shop|line|route|rota|roster|schedule|portal|website|database|model|study|survey|trial|project|report|archive"
)
_BARE = re.compile(
    rf"^((?:re)?[a-z]+) (?!(?:the|an?|my|our|its|his|her|their|all|both|every|each|no|some|many|more|over|up|out|for|to|in|on|at|with|how|what|that|\d|(?:{'|'.join(_NUMBERS[1:])})\b)\b)((?:[\w/&-]+ ){{0,4}}?(?:{_THINGS}))\b(?! ?[\w-]*s\b)(?=$|[,;.]| (?:at|in|for|of|on|with|from|to|that|which|so|by|after)\b)"
)
_KNOWN_THING = re.compile(r"^(?:re\w+|moved|improved|cut|shortened|simplified|automated|migrated)$")
_IN_CHARGE = re.compile(r"^(?:led|ran|run|managed|manage|headed|oversaw|took|maintain\w*)$")
_VOWEL = re.compile(r"^(?:[aeioAEIO]|[FHLMNRSX][A-Z])")


def with_article(rest: str) -> str:
    """Return "redesigned upload flow at …" as "redesigned the upload flow at …"."""
    match = _BARE.match(rest)
    if not match:
        return rest
    there = _IN_CHARGE.match(match[1]) and rest[match.end() :].startswith((" at ", " in "))
    article = "the" if there or _KNOWN_THING.match(match[1]) else "an" if _VOWEL.match(match[2]) else "a"
    return f"{match[1]} {article} {rest[match.start(2) :]}"


_RESULT = re.compile(r" ?; (?=(?:(?!and\b|then\b|after\b)[\w%'-]+ ){1,7})")
_FROM_TO = re.compile(r", ((?:[a-z-]+ ){1,3})(from (?:[^,;]*\d)[^,;]* to [^,;]*\d[^,;]*)$")
_BARE_STEP = re.compile(r", (?=\d[\d.,]*\s?[a-z%]* to \d[\d.,]*\s?[a-z%]*$)")
_ITS_VERB = re.compile(
    r"^(?:[\w%'-]+ ){1,5}?(?:went|fell|rose|dropped|came|is|are|was|were|has|have|had|got|went|took|kept|stayed|grew|settled|joined|asked|\w{3,}ed)\b"
)


def with_result(fact: str) -> str:
    """Return "…; drop-off went from 31% to 19%" and "…, drop-off from 31% to 19%" as what came of it: ", and …"."""
    if match := _FROM_TO.search(fact):
        what, _, last = match[1].strip().rpartition(" ")
        what, way = (what, f"{last} ") if last in ("down", "up") else (match[1].strip(), "")
        article = "" if what.split()[0] in ("the", "our", "my") or (way and what.endswith("s")) else "the "
        return f"{fact[: match.start()]}, and {article}{what} went {way}{match[2]}"
    fact = _BARE_STEP.sub(", from ", fact)
    deed, *after = _RESULT.split(fact, maxsplit=1)
    if after and ";" not in after[0] and _ITS_VERB.match(after[0]):
        return f"{deed}, and {after[0][0].lower() if after[0].split()[0][1:].islower() else after[0][0]}{after[0][1:]}"
    return fact


def joined(one: str, other: str) -> str:
    """Return two sentences about what I did as one: "I managed … and introduced …"."""
    first, second = clause(one), there(clause(other), clause(one), "")
    if not (first.startswith("I ") and second.startswith("I ")) or ";" in first + second:
        return ""
    same = _tense(first) == _tense(second)
    if same and not re.search(r"[,;]| and ", first):
        return sentence(f"{first} and {second.removeprefix('I ')}")
    return sentence(f"{first}, and {second}")


_AT = re.compile(r" at ([A-Z][\w&'’-]*(?: [A-Z&][\w&'’-]*)*)")


def there(said: str, before: str, instead: str = " there") -> str:
    """Return *said* without naming again where it was: the place stands in what comes *before* it."""
    match = _AT.search(said)
    again = match and re.search(rf"\b(?:at|At) {re.escape(match[1])}\b", before)
    return f"{said[: match.start()]}{instead}{said[match.end() :]}" if match and again else said


def _tense(said: str) -> str:
    verb = said.split()[1]
    return "past" if verb.endswith("ed") or verb in _PAST_FORMS else verb if verb in ("have", "am") else "now"


_PAST_FORMS = frozenset(
    words_of(
        "built wrote ran led cut grew made taught sold set won held kept took brought drove began oversaw rebuilt rewrote spoke gave found got put shot spent swam did was had"
    )
)

_RETOLD = re.compile(r"^I (?:said|suggested|proposed)(?: to you)?,? (?:that )?")
_WOULD = re.compile(
    r"^((?:[A-Z][^.,]{2,40}, )?)(?:I'd|I would) (?!still\b|also\b|rather\b|like\b|love\b|want\b|be\b|enjoy\b)"
)
_GERUND = re.compile(r"^([a-z]{2,}?)([b-df-hj-np-tv-z]?)ing\b")
_DOING = frozenset(
    words_of("""
ask start begin take put keep lend ring call phone write send move cut try check show split measure give leave go pick walk drop count print test weigh label
make use build run text email mail swap pair set share add bring train work talk meet let read sort plan offer invite
""")
)


def still(mine: str) -> str:
    """Return what I proposed in the talk as what I would still do; what I said there as what I still think."""
    retold = _RETOLD.match(mine)
    said = mine[retold.end() :] if retold else mine
    if match := re.match(r"(?i:i'd|i would) ", said):
        said = f"I'd {said[match.end() :]}"
    if _WOULD.match(said):
        return _WOULD.sub(r"\1I'd still ", said, count=1)
    if not retold:
        return mine
    if said.startswith("to "):
        return f"I'd still {said[3:]}"
    if (doing := _GERUND.match(said)) and (verb := _verb(doing)):
        return f"I'd still {verb}{said[doing.end() :]}"
    if re.match(r"(?:(?:the|it|that|this|they|most|nobody|everybody|people)\b \w+ \w+ \w+)", said):
        return f"I still think {said}"
    return mine


def meant(mine: str) -> str:
    """Return what I proposed as a clause after "I meant what I said:", or nothing."""
    retold = _RETOLD.match(mine)
    said = clause(mine[retold.end() :] if retold else mine)
    stands = still(mine)
    if stands.startswith("I'd still "):
        said = "I'd " + clause(stands.removeprefix("I'd still "))
    whole = re.match(r"(?:I'd|I would|we'd|the|it|that|they) ", said, re.IGNORECASE)
    return f"{said[0] if said.startswith('I') else said[0].lower()}{said[1:]}" if whole and ". " not in said else ""


def _verb(doing: re.Match[str]) -> str:
    """Return ask for asking, use for using, put for putting; nothing where it is no verb of the list."""
    stem, last = doing[1], doing[2]
    return next((v for v in (stem + last, f"{stem}{last}e", stem) if v in _DOING), "")


_DO = re.compile(rf"^(?:to )?(?:{'|'.join(sorted(_DOING))})\b ")
_SAID = re.compile(r"^I said (?:that )?")
_REASON = re.compile(r"(?:people|they|nobody|everybody|you|it|that) [a-z]+ \w+")
_NEVER = re.compile(r"\b(?:never|haven't|hadn't|didn't|don't|no|none)\b")
_PAST = re.compile(
    r"^(?:the|it|that|they|we|nobody|somebody|our|my)\b(?: [\w'-]+){0,3}? (?:\w+ed|was|were|had|felt|saw|heard|knew|took|came|went|fell|broke)\b"
)


def own(said: str, asked: str) -> str:
    """Return what a note says that I said, as a sentence, or nothing; *asked* is the question before it."""
    if not _SAID.match(said):
        return (
            said if re.match(r"I(?! told\b|')|I'd (?!like|love|rather|say)", said) and not _NEVER.search(said) else ""
        )
    said = _SAID.sub("", said)
    if re.match(r"(?:I|we|my|our)\b", said):
        return "" if _NEVER.search(said) else said
    if _DO.match(said):
        head, _, reason = said.partition(", ")
        deed = _DO.sub(lambda m: m[0].removeprefix("to "), head if len(head.split()) > 3 else said)
        return f"I'd {deed}; {reason}" if _REASON.match(reason) and deed != said else f"I'd {deed}"
    if _PAST.match(said):
        return said if asked else ""
    return f"I'd say {said}" if re.match(r"(?:what|which|who|where)\b", asked) else ""


# A subject that a hurried note leaves without its article: "ward has 22 beds", "last guy didn't label them".
_BARE_SUBJECT = re.compile(
    r"^(?!(?:he|she|it|they|we|you|this|that|what|who|there|here|nobody|everybody|somebody|everyone|most|every|each|no|some|any|one|winter|summer)\b)"
    r"((?:(?:last|next|first|old|new|big|biggest|main|only|whole|worst|best|hard|hardest|real) )?[a-z]{3,}(?<!s)(?: [a-z]+(?<!s))?) (?=(?:is|was|has|had|needs|isn't|wasn't|hasn't|doesn't|didn't)\b)"
)
_NO_SUBJECT = re.compile(r", ((?:took|takes|cost|costs|meant|means) (?=you\b|\d))")
_HYPHENED = re.compile(r"^[A-Z](?=[a-z]+-[a-z])")


_FAILED = re.compile(r", (failed|flopped|didn't work|worked)(?:,|;) ")


def in_notes(said: str) -> str:
    """Return a note about them with the article and the "it" that it left out."""
    said = re.sub(r", average (\d[\d.,]*\s?[a-z%]+)!?$", r", \1 on average", said.rstrip("!"))
    said = _FAILED.sub(r" and it \1; ", said)
    said = re.sub(r"^(?=(?:GP|CEO|CTO|CFO|COO|MD|GM) [a-z]+)", "the ", said)
    said = _HYPHENED.sub(lambda m: m[0].lower(), said)
    return _NO_SUBJECT.sub(r", and it \1", _BARE_SUBJECT.sub(r"the \1 ", said))


_PENDING = re.compile(
    r"^(?P<paper>[A-Z][\w' -]{3,40}?) (?P<state>(?:filed|booked|pending|applied for|under way|in progress)\b[^.;]*)\.?$"
)


def pending(point: str) -> str:
    """Return "Kansas license filed, not issued yet" as "my Kansas license is filed, not issued yet"."""
    match = _PENDING.match(point)
    return f"my {match['paper']} is {match['state']}" if match else ""


_WHEN = re.compile(
    r"(?<=[a-z]) (?=(?:early |mid |late )?(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)$)",
    re.IGNORECASE,
)
_PREPOSED = re.compile(r"\b(?:in|on|next|early|mid|late) [a-z]+$", re.IGNORECASE)


def ahead(name: str, words: str) -> str:
    """Return "the new wing opens in spring", "the board for the first three months" and "lend me your almanac"."""
    if name == "offered":
        return re.sub(r"\b(?:his|her|their)\b", "your", words)
    words = re.sub(r"^(?:the )?", "the ", words)
    if name == "start_on":
        return re.sub(r" (?:for )?(?:the )?first ", " for the first ", words)
    return words if _PREPOSED.search(words) else _WHEN.sub(" in ", words, count=1)


_ONGOING = re.compile(r"^you(?:'re| are) (?:now |just |also |currently )?((?!going\b|looking\b)[a-z]+ing\b.*)$")


def ongoing(noted: str) -> str:
    """Return "you're moving to events" as "moving to events", and nothing where nothing is under way."""
    match = _ONGOING.match(noted)
    return clause(match[1]) if match and ";" not in match[1] else ""
