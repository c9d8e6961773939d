"""English: a point of the profile as it is told: its article, what came of it, two of them as one, no place twice."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.en.prose import NUMBERS
from afterword.drafts.languages.en.verbs import PAST
from afterword.drafts.languages.grammar import clause, sentence
from afterword.drafts.tables import words_of

# Things that are counted: one of them has an article.
_THINGS = (
    r"flow|workflow|process|system|tool|form|page|site|app|dashboard|pipeline|campaign|newsletter|programme|program|scheme|timetable|catalogue|menu|kitchen|team|brigade|ward|clinic|department"
    r"|checklist|template|guide|handbook|manual|index|register|log|sheet|board|budget|fleet|library|workshop|warehouse|store|shop|line|route|rota|roster|schedule|portal|website|database|model|study|survey|trial|project|report|archive"
)
_BARE = re.compile(
    rf"^((?:re)?[a-z]+) (?!(?:the|an?|my|our|its|his|her|their|all|both|every|each|no|some|many|more|over|up|out|for|to|in|on|at|with|how|what|that|\d[\d.,]*|(?:{'|'.join(NUMBERS[1:])})\b)\b)((?:[\w/&-]+ ){{0,4}}?(?:{_THINGS}))\b(?! ?[\w-]*s\b)(?=$|[,;.]| (?:at|in|for|of|on|with|from|to|that|which|so|by|after)\b)"
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
# Here "cut" is what I did, not what was cut: "…, cut review from 3 days to 1".
_CUT_FROM_TO = re.compile(
    r", (?=(?:cut|took|brought|got|moved|raised|reduced|dropped) (?:the |our )?(?:[a-z-]+ ){1,3}(?:down |up )?from [^,;]*\d[^,;]* to [^,;]*\d[^,;]*$)"
)
_FROM_TO = re.compile(r", ((?:[a-z-]+ ){1,3})(from (?:[^,;]*\d)[^,;]* to [^,;]*\d[^,;]*)$")
# "; write-offs down by a third", "; churn from 9 to 5 percent": what has no verb went there.
_DOWN_BY = re.compile(
    r"(?<=[;,] )((?:the |our |\d+ )?[a-z-]+(?: [a-z-]+){0,3}?) ((?:down|up) (?:by |to )?(?:an? |\d)[^,;]*|from [^,;]*\d[^,;]* to [^,;]*\d[^,;]*)$"
)
_OF_THEM = re.compile(r", (?=\d+ of (?:the|my|our) \w+ (?:now |still )?(?:have|are|were|had|went|got)\b)")
_BARE_STEP = re.compile(r", (?=\d[\d.,]*\s?[a-z%]* to \d[\d.,]*\s?[a-z%]*$)")
_ITS_VERB = re.compile(
    r"^(?!.*\b(?:I|we|you|they) (?:have|had|\w+ed)\.?$)(?:[\w%'-]+ ){1,5}?(?:went|fell|rose|dropped|came|is|are|was|were|has|have|had|got|went|took|kept|stayed|grew|settled|joined|asked|\w{3,}ed)\b"
)


# What came of it has no verb: "…, fewer returns".
_FEWER = re.compile(
    r", ((?:a lot |far |many |much )?(?:fewer|less|more|no|half the|hardly any) (?:[a-z-]+ ?){1,3})\.?$"
)


def with_result(fact: str) -> str:
    """Return "…; drop-off went from 31% to 19%" and "…, drop-off from 31% to 19%" as what came of it: ", and …"."""
    if (fewer := _FEWER.search(fact)) and not _ITS_VERB.match(fewer[1]):
        return f"{fact[: fewer.start()]}, and had {fewer[1].strip()}"
    if cut := _CUT_FROM_TO.search(fact):
        return f"{fact[: cut.start()]} and {fact[cut.start() + 2 :]}"
    if (match := _FROM_TO.search(fact)) and not _ITS_VERB.match(match[1]):
        what, _, last = match[1].strip().rpartition(" ")
        what, way = (what, f"{last} ") if last in ("down", "up") else (match[1].strip(), "")
        article = "" if what.split()[0] in ("the", "our", "my") or (way and what.endswith("s")) else "the "
        return f"{fact[: match.start()]}, and {article}{what} went {way}{match[2]}"
    if (match := _DOWN_BY.search(fact)) and not _ITS_VERB.match(match[0]):
        fact = f"{fact[: match.start()]}{match[1]} went {match[2]}"
    fact = _OF_THEM.sub(", and ", fact)
    fact = _BARE_STEP.sub(", from ", fact)
    deed, *after = _RESULT.split(fact, maxsplit=1)
    if after and ";" not in after[0] and _ITS_VERB.match(after[0]):
        return f"{deed}, and {after[0][0].lower() if after[0].split()[0][1:].islower() else after[0][0]}{after[0][1:]}"
    if (
        after
        and ";" not in after[0]
        and (after[0].split()[0].lower() in PAST | _PAST_FORMS or after[0].split()[0].endswith("ed"))
    ):
        return f"{deed}, and {after[0][0].lower()}{after[0][1:]}"
    return fact


def joined(one: str, other: str) -> str:
    """Return two sentences about what I did as one: "I managed … and introduced …"."""
    first, second = clause(one), there(clause(other), clause(one), "")
    if not (first.startswith("I ") and second.startswith("I ")) or ";" in first + second or ", and " in first + second:
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


_PENDING = re.compile(
    r"^(?P<paper>[A-Z][\w' -]{3,40}?) (?P<state>(?:filed|booked|pending|applied for|under way|in progress)\b[^.;]*)\.?$"
)


def pending(point: str) -> str:
    """Return "Kansas license filed, not issued yet" as "my Kansas license is filed, not issued yet"."""
    match = _PENDING.match(point)
    return f"my {match['paper']} is {match['state']}" if match else ""


_NEVER_DID = re.compile(
    r"^(?:I have |I've )?(?:[Nn]ever|[Nn]ot)(?: yet)? (?P<verb>(?!experienced|interested|trained|certified|licen[cs]ed|qualified|registered|convinced|involved|based)[a-z]{3,}ed|taught|run|sold|led|built|driven|kept|bought|held|written|spoken|flown|grown|sung)(?P<rest> [^,;:.()]{2,60}?)(?: yet| before| so far)?\.?$"
)
_NO_THING = re.compile(
    r"^(?:[Nn]o (?P<a>(?!more\b)[a-z][^,;:.()]{2,40}?) (?:so far|yet|before)|[Nn]ot experienced (?:with|in) (?P<b>[^,;:.()]{3,40}))\.?$"
)
_GERUNDS = {
    "taught": "teaching", "run": "running", "sold": "selling", "led": "leading", "built": "building", "driven": "driving", "kept": "keeping", "bought": "buying",
    "held": "holding", "written": "writing", "spoken": "speaking", "flown": "flying", "grown": "growing", "sung": "singing",
}  # fmt: skip
_PAPER = re.compile(
    r"\b(?:licen[cs]\w*|degree|registration|certific\w*|diploma|permit|ticket|card|exam|chartered|qualified|admitted|job|number\w*)\b",
    re.IGNORECASE,
)


def lacking(point: str) -> str:
    """Return what a gap is about, as the subject of a sentence: "Never cooked for a ward" is cooking for a ward."""
    if _PAPER.search(point):
        return ""
    if match := _NEVER_DID.match(point):
        verb = match["verb"]
        doing = _GERUNDS.get(verb) or (f"{verb[:-3]}ying" if verb.endswith("ied") else f"{verb[:-2]}ing")
        return doing + re.sub(r"\bany\b ?", "", match["rest"])
    match = _NO_THING.match(point)
    return (match["a"] or match["b"]).strip() if match else ""
