"""English: the closed list of what may be mended in typed words, and the short forms of trades."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages import plain
from afterword.drafts.languages.en.slips import GRAMMAR, MISTYPED
from afterword.drafts.languages.en.verbs import PAST, TOLD_WITH
from afterword.drafts.tables import words_of


def _with_capital(match: re.Match[str]) -> str:
    return f"{match[1]} {match[2].capitalize()}"


def _month(match: re.Match[str]) -> str:
    return f"{match[1]} {next(m for m in MONTHS if m.startswith(match[2][:3])).capitalize()}"


def _lower(match: re.Match[str]) -> str:
    return match[0].lower()


def _acronym(match: re.Match[str]) -> str:
    letters = match[0]
    return letters[:-1].upper() + "s" if len(letters) == 4 and letters.endswith("s") else letters.upper()


_SHOUTED = frozenset(
    words_of(
        "sat all every nobody nothing one two three four ten whole same wrong right only really stop start best worst whom who why how what when half sits stand never hate love alone again year day week night front back two twice once long short old new wet dry hot cold full empty real still out off down over under"
    )
)


def _not_shouted(match: re.Match[str]) -> str:
    return match[0].lower() if match[0].lower() in _SHOUTED else match[0]


MONTHS = words_of("january february march april may june july august september october november december")
DAYS = words_of("monday tuesday wednesday thursday friday saturday sunday")
_NEGATED = words_of("did was were is are do does has have had could would should might must need")

# He and she with a bare verb is no English present: what was done in the talk is past, what holds is told in the present.
_DID = dict(
    w.split(":")
    for w in words_of(
        "ask:asked say:said tell:told laugh:laughed smile:smiled nod:nodded write:wrote show:showed stop:stopped explain:explained mention:mentioned give:gave take:took come:came go:went bring:brought like:likes want:wants need:needs make:makes have:has know:knows think:thinks work:works call:calls"
    )
)
_VERB = "|".join(_DID)
_HE_DO = re.compile(
    rf"(?:(?<=^)|(?<=[,;:.] )|(?<=\band )|(?<=\bthen )|(?<=\bbut )|(?<=\bso ))([Ss]?[Hh]e) ({_VERB})\b(?!['’])(?: (and|then) ({_VERB})\b(?!['’]))?"
)


def _he_did(match: re.Match[str]) -> str:
    second = f" {match[3]} {_DID[match[4]]}" if match[4] else ""
    return f"{match[1]} {_DID[match[2]]}{second}"


# Hours are counted "15h in the lab"; "at 14h" and "from 9h" are times of the day.
_HOURS_LONG = re.compile(
    r"(?<![\d:.])(\d+(?:\.\d)?) ?(?:h|hr)(?= (?:log|day|shift|week|drive|test|run|course|wait|call|visit|delay|window|turnaround|slot|session|watch|list|rule|limit|notice)s?\b)"
    r"|(?<=\bthe )(\d+) ?(?:h|hr)(?= (?!after\b|before\b|of\b|in\b|that\b|we\b|they\b|I\b|until\b|till\b|is\b|was\b|were\b|are\b|on\b|at\b|for\b|when\b|and\b|or\b|you\b|it\b)[a-z])"
)
_HOURS = re.compile(
    r"(?<!\bat )(?<!\bfrom )(?<!\bto )(?<!\btill )(?<!\buntil )(?<!\bby )(?<!\bafter )(?<!\bbefore )(?<!\baround )(?<!-)(?<![\d:.])(\d+(?:\.\d)?) ?(?:h|hrs?)\b(?![-'’\d]| \d)"
)


def _hours(match: re.Match[str]) -> str:
    return f"{match[1]} hour{'' if match[1] == '1' else 's'}"


# One who does, in a question that was typed without its ending: "asked who decide".
_WHO_DO = re.compile(r"\b(ask(?:s|ed)?(?: me)?,? who (?:else )?)([a-z]{3,})(?= (?:[a-z]|on$|for$))")


def _who_does(match: re.Match[str]) -> str:
    return f"{match[1]}{match[2]}s" if match[2] in TOLD_WITH | _BASE and match[2] not in PAST else match[0]


_BASE = frozenset(words_of("decide own touch lead"))
_SAY_TOO = re.compile(
    r"(?<=\w)(,? (?:and|then|and then) )(say|ask|tell|laugh|smile|nod)(?= ['\"“‘]|$| (?:that|me|yes|no)\b)"
)
_SHE_DID = re.compile(
    r"^[Ss]?[Hh]e (?:asked|said|told|laughed|smiled|nodded|wrote|showed|stopped|explained|mentioned)\b"
)


def _and_said(match: re.Match[str]) -> str:
    """Put what was done after it into the past too, where the note begins with what she or he did."""
    return f"{match[1]}{_DID[match[2]]}" if _SHE_DID.match(match.string) else match[0]


_SPELT = re.compile(rf"\b(?:{'|'.join(sorted(MISTYPED, key=len, reverse=True))})\b", re.IGNORECASE)


def _spelt(match: re.Match[str]) -> str:
    right = MISTYPED.get(match[0], "") or MISTYPED[match[0].lower()].capitalize()
    return right if match[0][1:].islower() else match[0]  # FOTO may be a name


MENDINGS = (
    (_SPELT, _spelt),
    (_HOURS_LONG, lambda m: f"{m[1] or m[2]}-hour"),
    (_HOURS, _hours),
    *plain.rules(
        (r"(?<=\d) ?mo\b(?!\.)", " months"), (r"\b(with|in|at|from|of|by|on|for|to) (same|wrong) (?=[a-z]{3,})(?!(?:as|and|or|but)\b)", r"\1 the \2 "),
        (r"\b((?:write|read|check|log|measure|record|note|chalk|watch)[a-z]* (?:down )?the (?:[a-z]+ )?)temp(s?)\b", r"\1temperature\2"), (r"\b(water|air|room|core|oven|dough|milk|fridge|freezer|surface|resin|oil|tank|kiln|glue|soil|body|cure|cabinet) temp(s?)\b", r"\1 temperature\2"),
        (r"(?<!first )(?<!indigenous )(?<!native )(?<!other )(?<!these )(?<!those )(?<!of )\bpeoples(?= (?!are\b|were\b|who\b|never\b|always\b|have\b|don|want\b|come\b|say\b)[a-z]{3,})", "people's"), (r"\b(children|women|men)s(?= [a-z]{3,})", r"\1's"), (r"\bkids(?= (?:corner|wall|pool|zone|meals|menu|area|club|room|shelf|section|table|books|shoes|clothes|party|ward|class|classes|team)\b)", "kids'"),
        (r"\bcust(s?)\b", r"customer\1"), (r"\bemps\b", "employees"), (r"\bbldg\b", "building"), (r"\bwhse\b", "warehouse"), (r"(?<=per )rm\b|(?<=the )rm\b", "room"), (r"\bsched(s?)\b(?! [a-z]+(?:ed)\b)", r"schedule\1"), (r"\bmsg(s?)\b", r"message\1"), (r"(?<=no )docs\b|(?<=the )docs\b", "documents"), (r"\bbkg(s?)\b", r"booking\1"), (r"\b(some|any|every)1\b", r"\1one"),
        (r"\b[Aa]bt\b", "about"), (r"\bw/o(?:ut)?\b", "without"), (r"\bur(?= (?:a|an|the|one|not|so|going|doing|very|too|all)\b)", "you're"), (r"(?<=[a-z] )r(?= (?:a|an|the|not|so|all|in|on|still|just|enough|always|never|fine|too|very|[a-z]+ing)\b)", "are"), (r"\bdiff(?= [a-z])", "different"), (r"\bw/in\b", "within"), (r"\bw/\s?", "with "), (r"\bw/?(?= (?:the|a|an|my|our|your)\b)", "with"),
        (r"\bbc\b|\bb/c\b|\bcuz\b|\bbcs\b|\bbcz\b", "because"), (r"(?<!\bjust)(?<!\bonly)(?<=\w),? because (?!reasons\b)[a-z]+(?=[.;]|$)", ""), (r"\bwks\b", "weeks"), (r"\bwk\b", "week"), (r"\byrs\b", "years"), (r"\byr\b", "year"),
        (r"\bppl\b", "people"), (r"\bthru\b", "through"), (r"\bu\b(?!\.)", "you"), (r"\bur\b", "your"), (r"\bb4\b", "before"),
        (r"\bsb\b|\bsbdy\b", "somebody"), (r"\bsmth\b|\bsth\b", "something"), (r"\bdept\b\.?", "department"), (r"\bmgr\b", "manager"),
        (r"\bmgmt\b", "management"), (r"\brefs\b", "references"), (r"(?<=[a-z] )nos\b\.?", "numbers"), (r"\baccts\b", "accounts"), (r"(?<=\d )docs\b", "documents"), (r"\bavg\b", "average"), (r"(?<=[a-z] )w(?= [a-z])", "with"), (r"\bwd\b", "would"), (r"\bshd\b", "should"), (r"\bmths\b", "months"), (r"\bmth\b", "month"), (r"\bhrs\b", "hours"), (r"(?<=\d) ?(?:hr|hour)(?= (?:log|day|shift|week|drive|test|run|course|wait|call|visit|delay|window|turnaround|slot|session|watch)s?\b)", "-hour"), (r"\bqtr\b", "quarter"),
        (r"(?<=\d) ?mins?\b", " minutes"), (r"(?<=\d) ?pgs?\b", " pages"), (r"\bnxt\b", "next"), (r"(?<=[a-z] )&(?= [a-z])", "and"), (r"\btake home\b(?= (?:test|task|exercise|assignment)|[,;)]|$)", "take-home"), (r"(?<=[a-z] )pic(s?)\b", r"picture\1"), (r"(\b(?:do|does|did)n't (\w{3,}) [^,;.:!?]{2,40}?) (?=(?:they|we|you|it|s?he) (?:just )?\2s?\b)", r"\1, "), (r"\bpls\b", "please"), (r"(?:(?<=\ban )|(?<=\bper )|(?<=\beach ))hr\b", "hour"), (r"(?<!\d )(?<!\d)\bhr\b", "HR"), (r"\b(?:qa|sql|apis?|slas?|kpis?|crm|erp|aws|gcp|ux|seo|cto|cfo|ceo|roi|nps)\b", _acronym),
        (r"\b(?:NOT|AND|AFTER|BEFORE|ALWAYS|NEVER|ONLY|BUT|EVERY|ALL|VERY|REALLY|WITHOUT)\b(?! [A-Z]{2})", _lower),
        (r"\b(?:dbs|nda|pdf|gdpr|(?<!what )(?<!which )(?<!how )(?<!where )id(?= (?:card|check)))\b", _acronym), (r"\b(?:cv|CV)\b", "CV"),
        (r"\b((?:the|a|our|your|their|his|her|my) (?:captain|boss|owner|manager|customer|patient|company|driver|teacher|chef|director|child|client|tenant|foreman|guest|doctor|nurse|farmer|head|board|council|family|cook|baker|builder|player|student|parent))s(?= (?:job|decision|problem|idea|fault|name|office|desk|choice|turn|business|car|view|house|opinion|table|room|list|own|daughter|son|signature|keys?|phone|shoes|hands?)\b)", r"\1's"),
        (r"\b((?:is|was|'s|are) (?:not )?(?:the|a|our|your|their|his|her|my) \w+[^s\W])s(?= call\b)", r"\1's"),
        (r"(?<=[a-z\d])(?<!\bbecause)(?<!\band)(?<!\bbut)(?<!\bso)(?<!\bthinks)(?<!\bthink)(?<!\bsays)(?<!\bsaid)(?<!\bthat) (?=that'?s (?:when|why|how|where)\b)", "; "),
        (r"(?<=\basked )re:?(?= [a-z])", "about"), (r"(?<=\basks )re:?(?= [a-z])", "about"), (r"(?<=\basked me )re:?(?= [a-z])", "about"), (r"(?<=[a-z] )vs\.?(?= [a-z])", "versus"), (r"\bshld\b", "should"),
        (r"\b[Xx][- ]?ray(s?|ed)\b", r"X-ray\1"), (r"\b([Ss]?he)s\b", r"\1's"), (r"\bhed\b(?= [a-z])", "he'd"),
        (r"\bx-?mas\b|\bXmas\b", "Christmas"), (r"\bbtwn\b", "between"), (r"\bpcs\b", "pieces"), (r"\bgonna\b", "going to"), (r"\bwanna\b", "want to"), (r"\bprob\b", "probably"), (r"\bdef\b(?= [a-z])", "definitely"),
        (r"\b(drop|cut|skip|remove|lose) (the \w+) (keep|leave) (?=the\b)", r"\1 \2 and \3 "),
        (r"\bapprox\b\.?", "about"), (r"\bgovt\b", "government"), (r"\bmtgs\b", "meetings"), (r"\bmtg\b", "meeting"), (r"\bappts\b", "appointments"), (r"\bappt\b", "appointment"), (r"\basst\b\.?", "assistant"), (r"\besp\b\.?(?= [a-z])", "especially"),
        (r"\bcld\b", "could"), (r"\bwld\b", "would"), (r"\bthru\b", "through"), (r"\btho\b", "though"), (r"\balot\b", "a lot"), (r"\binfront\b", "in front"), (r"(?<=[a-z]) n (?=[a-z])", " and "), (r"\b1/4(?= of)", "a quarter"), (r"\b1/2(?= of)", "half"), (r"\b1/3(?= of)", "a third"), (r"\b3/4(?= of)", "three quarters"),
        (r"\bshed(?= (?:try|use|steal|like|love|take|have|never|been|call|ask|show|want|put|keep|do|be|copy|borrow|rather)\b)", "she'd"), (r"\b(he|they|we|you)d(?= (?:try|use|steal|like|love|take|have|never|been|call|ask|show|want|put|keep|do|be|copy|borrow|rather)\b)", r"\1'd"),
        (r"(?<=, )(?:its)(?= (?:yours|mine|ours)\b)", "it's"), (r"\b(arent|couldnt|hadnt)\b", lambda m: m[0][:-2] + "n't"),
        (r"(?<=[a-z] )[A-Z]{3,}(?= [a-z]|[.,;!?'\"]|$)", _not_shouted), (r"\b(nobody|everybody|somebody|everyone|someone) (know|want|like|need|ask|use|see|call|come|take|say|work)(?= [a-z])", r"\1 \2s"),
        (r"\b(count|use|make|see|do|take|get|have|say) same (?=[a-z])", r"\1 the same "),
        (r"(?<=[a-z] )1st\b(?=[.,;?!]|$| (?:and|then|at|in|when)\b)", "first"), (r"(?<=the )1st(?= [a-z])", "first"), (r"\btmrw\b|\btmr\b", "tomorrow"), (r"\bcos\b(?= )", "because"), (r"(?<=[^\W\d_]) \+ (?=\w)", " and "), (r"\bcert(s?)\b", r"certificate\1"),
        (r"\bi(?='|\b(?!\.))", "I"), (r"\bim\b", "I'm"), (r"\bIm\b", "I'm"), (r"\b[Ii]ve\b", "I've"),
        (r"(?:(?<=^)|(?<=what )|(?<=thing )|(?<= one )|(?<=which )|(?<=why )|(?<=who )|(?<=how )|(?<=that )|(?<=and )|(?<=then )|(?<=so )|(?<=said )|(?<=when )|(?<=where )|(?<=if )|(?<=, ))[Ii]d(?= [a-z]+\b)", "I'd"),
        (rf"\b({'|'.join(_NEGATED)})nt\b", r"\1n't"), (rf"\b({'|'.join(w.capitalize() for w in _NEGATED)})nt\b", r"\1n't"),
        (r"(?<!on )(?<!in )(?<!of )(?<!with )(?<!for )(?<!at )(?<!from )\bits(?= (?:\d\w*|the|a|an|not|about|all)\b)", "it's"), (r"\b(if|thinks?|says?|said|because|since|when) its (?=(?:too |so |very |still |always |just |really |only )?[a-z]+ ?(?:$|[.,;!]))", r"\1 it's "), (r"\b(waits?|waited) (?=(?:who|what|whether) )", r"\1 to see "), (r"(\b(?:(?:is|was|are|were)n't|not)\b [^,.;:!?]{2,40}?)(?= it's\b)", r"\1,"), (r"\bcant\b", "can't"), (r"\bcan not\b(?! only)", "cannot"), (r"\bwont\b", "won't"), (r"\bdont\b", "don't"), (r"\bDont\b", "Don't"),
        (r"\b([Tt]hat|[Tt]here|[Ww]hat)s\b", r"\1's"), (r"\b([Tt]hat|[Ii]t|[Tt]here)d(?= [a-z])", r"\1'd"), (r"\b([Yy]ou|[Tt]hey)ll(?= [a-z])", r"\1'll"), (r"\bwed\b\.?(?= |$)", "Wednesday"), (r"\bthu(?:rs?)?\b\.?", "Thursday"), (r"\btues?\b\.?(?= |$)", "Tuesday"), (r"\bfri\b\.?(?= |$)", "Friday"),
        (r"\b([Tt]hey|[Yy]ou)re\b(?= )", r"\1're"), (r"\b([Tt]hey|[Yy]ou|[Ww]e)ve\b(?= )", r"\1've"),
    ),
    (re.compile(r"\b(the) (jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?(?= [a-z]{3,})"), _month),
    (_HE_DO, _he_did),
    (_WHO_DO, _who_does),
    (re.compile(r"^(\d+ [a-z]+s), they (?=no |don't |do not )"), r"\1 "),
    (re.compile(r"\b(they|we|you|I|\d+ [a-z]+s) no (?=(?:eat|want|like|have|know|come|use|read|write|work|need|see|understand|drink|pay|sleep|go|speak|call|answer|trust|look|ask|help)\b)"), r"\1 don't "),
    (re.compile(r"\b(in|into) bin\b(?! [a-z]+s\b)"), r"\1 the bin"),
    (_SAY_TOO, _and_said),
    (re.compile(r"\b([Bb]y|[Bb]efore|[Uu]ntil|[Tt]ill|[Nn]ext|[Tt]his) (mon|tue|wed|thu|fri|sat|sun)\b(?!['-])"), lambda m: f"{m[1]} {next(d for d in DAYS if d.startswith(m[2])).capitalize()}"),
    (re.compile(r"\b((?:an?|per|each|every) (?:hour|shift|day|week|month|year|season|night|morning)) (?=(?:mostly|mainly|largely|almost all|all|usually) [a-z])"), r"\1, "),
    (re.compile(r"\b((?:s?he|they|you|we) (?:do|does|did)n't (?:want|need) [^,;.]{3,30}?) (?=(?:s?he|they|you|we) (?:want|need)s? )"), r"\1, "),
    *((re.compile(rf"\b{day}(?=s?\b)"), day.capitalize()) for day in DAYS),
    *((re.compile(rf"\b{day[:3]}(?=,? (?:at )?\d|,? (?:morning|afternoon|evening))"), day.capitalize()) for day in DAYS),
    *((re.compile(rf"\b{feast}\b"), feast.capitalize()) for feast in ("christmas", "easter", "thanksgiving", "diwali", "ramadan", "latin", "english", "french", "german", "spanish", "italian", "welsh", "dutch", "portuguese", "arabic", "russian")),
    (re.compile(r"\b(in|by|till|until|since|from|of|early|mid|late|next|last) (jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?(?!\w)"), _month),
    (re.compile(r"\b()(jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?(?= \d{1,2}\b)"), lambda m: _month(m).strip()),
    (re.compile(r"(?<=\d )()(jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?(?=$|[ ,;.)])(?! \d)"), lambda m: _month(m).strip()),
    (re.compile(rf"\b(in|since|by|until|from|last|next|early|late|of) ({'|'.join(MONTHS)})\b"), _with_capital),
    *((re.compile(rf"\b{month}\b"), month.capitalize()) for month in MONTHS if month not in ("may", "march")),
    *GRAMMAR,
)  # fmt: skip
_PATIENT = re.compile(r"\bpt\b")
_WARD = re.compile(
    r"\b(?:nurs\w+|pharmac\w+|dispens\w+|dent(?:al|ist)\w*|patients?|icu|ward|clinic\w*|hospital|medical|physio\w*|doctor)\b",
    re.IGNORECASE,
)


def in_context(said: str, world: str) -> str:
    """Return *said* with the short forms of a trade written out: pt is a patient where there are nurses."""
    return re.sub(r"\bpts\b", "patients", _PATIENT.sub("patient", said)) if _WARD.search(world) else said
