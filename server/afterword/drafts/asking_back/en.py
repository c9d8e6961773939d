"""What one may ask the author of an English post."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.anchoring.en import thing
from afterword.drafts.asking_back import en_deeds
from afterword.drafts.asking_back.clause import REST, Clause
from afterword.drafts.asking_back.move import BODY, TITLE, Move
from afterword.drafts.counts import NUMBER, value
from afterword.drafts.tables import words_of

# What one does on purpose.
_REGULAR = words_of(
    "kill abolish abandon add adopt allow automate ban cancel centralize centralise change close combine consolidate cover decommission delay delete deprecate disable ditch drop "
    "end freeze halve hire invite install label limit lock lower merge migrate mix move open open-source outsource pair pause plant pool port postpone publish record redesign "
    "refactor remove rename rent reopen reorganize reorganise replace restore retire reverse rework rotate shorten simplify skip standardize standardise start stop swap switch teach train translate trim turn upgrade widen"
)
_IRREGULAR = {"built": "build", "rebuilt": "rebuild", "bought": "buy", "chose": "choose", "gave": "give", "put": "put", "rewrote": "rewrite", "sold": "sell", "split": "split", "took": "take", "taught": "teach", "hung": "hang", "lent": "lend", "shut": "shut", "wrote": "write", "left": "leave", "tried": "try"}  # fmt: skip
_DOUBLED = frozenset(words_of("ban drop skip stop swap trim put split shut"))
# Verbs that say what was decided only together with certain words.
_WITH = {"start": r"\w+ing\b", "stop": r"\w+ing\b", "give": r"up \w+ing\b", "take": r".* (?:off|out|down|away|over)$", "write": r"your own ", "leave": r".* (?:open|out|off|alone|on)$", "turn": r".*\b(?:off|on|down|into|over)\b"}  # fmt: skip
_TO = frozenset(words_of("move switch change migrate port open rename turn give sell lend teach upgrade"))


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ied"
    return f"{verb}{verb[-1]}ed" if verb in _DOUBLED else f"{verb}ed"


_BASE = {_past(verb): verb for verb in _REGULAR} | _IRREGULAR
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_WHEN = rf"(?:(?:the )?(?:early |late |mid-|end of |second half of |first half of )?(?:{_MONTH}(?: \d{{4}})?|(?:next |the )?(?:spring|summer|autumn|winter)(?: \d{{4}})?|next (?:year|month))|\d{{1,2}} {_MONTH})"
_CLAUSE = Clause(
    ends=rf"(?:in|on|from|since|for|over|until|at) (?:the end of )?(?:{_WHEN}|\d{{4}}|(?:\w+ ){{0,2}}(?:weeks?|months?|years?|days?)|(?:Mon|Tues|Wednes|Thurs|Fri)day)|so|while|when|after|before|until|since|last|this|these|yesterday|today|now|recently|again|then"
    r"|and (?:we|I|they|it|let|made|ran|had|sent|found|kept|set|cut|asked|gave|took|put|went|got|began|started|left|now|\w+ed (?:it|them|the|a|our|your))",
    leaning="its they their it them this that these those him her me I ones one some something everything nothing there here such same other another sure wrong what which who whose how why if than rather instead by without not via using as where unless because too well though although or but also only even and it's they're",
    small="for in on at with from about of to into every under through around behind between across near onto beside towards outside inside per against our your the a an its their all any very more no up",
    yours={"our": "your", "us": "you", "my": "your", "we": "you", "ourselves": "yourselves"},
)
_NOT_COUNTED = re.compile(
    r"\b(?:weeks?|months?|years?'?|days?|hours?|minutes?|times?|things?|ways?|lots?|points?|people|cases|series|users|them|us|posts?|and|or|of|to|in|on|at|is|are|was|were|be|has|have|so|its|their|\w+(?:ed|ing|ly|ss))\b"
)
_BESIDE = re.compile(r"(?:for|in|with|at|by|of|about|from|into|through|around|behind|between|near|against|very|more)\b")
_NOT_NAMES = re.compile(r"\b(?:out|up|off|back|home|in|day|and|from|to|for|this|that|it|what|so|because)\b")
_PEOPLE = r"(?:(?:[a-z]+ )?(?:drivers|nurses|teachers|parents|students|pupils|families|patients|residents|staff|crews?|cooks|chefs|pilots|guides|technicians|engineers|volunteers|apprentices|trainees|carers|midwives|doctors|farmers|growers|bakers|baristas|tenants|neighbours|neighbors|members|visitors|guests|passengers|riders|readers|librarians|clerks|cashiers|couriers|pickers|welders|electricians|mechanics|gardeners|musicians|players|coaches|merchants|suppliers|schools|wards|stores|depots|colleagues|employees|interns|children|kids))"
_USABLE = r"(?:checklist|template|script|tool|toolkit|code|notebook|dataset|guide|worksheet|solver|library|form|plan|recipe|playbook|runbook|handbook|query|pattern|kit|drawings?|slides|map|spreadsheet|plugin|package|calculator|game|questionnaire|method|module|framework|model)"
_SITE = r"(?:office|site|store|shop|kitchen|depot|factory|plant|warehouse|hub|studio|clinic|branch|lab|school|bakery|workshop|centre|center)"
_EFFORTS = r"(?:prototypes|attempts|drafts|tries|iterations|interviews|drills|experiments|rehearsals|workshops|test [a-z]+s|sketches|recipes|varieties|samples|pilots|trials)"
_FEWEST, _MOST = 5, 500  # of what is tried again and again
OURS = re.compile(r"\b(?:[Ww]e|[Oo]ur|us|I|[Mm]y)\b")
HURTS = re.compile(
    r"\b(?:passed away|died|funeral|laid off|layoffs?|lawsuit|injured|in memory of|in memoriam|(?:deeply|sorely) missed|no longer be needed|saying goodbye|hiring freeze|paus\w+ hiring)\b",
    re.IGNORECASE,
)
USUAL = {"q": "about"}  # of parts that a cue leaves out
OTHERS, THOSE, SHARE = "the other {n}", "those {n}", "the other {n}% of"
_REST = rf" {REST}(?!['’\w])"
SHAPES = {
    "done": rf"(?:{'|'.join(_BASE)}){_REST}",
    "doing": rf"(?:Mov|Migrat|Rewrit|Teach|Mapp|Rebuild|Build|Scal|Cutt|Shrink|Replac|Automat|Port|Reduc|Speed|Simplify|Streamlin|Translat|Restor|Renovat|Convert|Upgrad|Redesign|Track|Debugg|Fix|Drain|Hunt|Open|Trac|Refactor|Mak|Turn|Bring|Test|Clean|Sort|Count|Measur)ing{_REST}",
    "things": r"(?:(?!of|the|in|to|a|on|and)[a-z-]+ )?[a-z]+s",
    "those": r"(?:[a-z]+ )?[a-z]+s",
    "usable": rf"(?:(?!and |of )[\w-]+ ){{0,2}}{_USABLE}",
    "clause": _REST[1:],
    "people": _PEOPLE,
    "place": r"(?!The |March|May|January)[A-Z][a-z]+(?: [A-Z][a-z]+)?",
    **en_deeds.SHAPES,
}  # fmt: skip


def shaped(shape: str, words: str, after: str) -> str:
    """Return a part of a post as it stands in a question, or nothing where that is not certain."""
    if shape in en_deeds.SHAPES:
        return en_deeds.shaped(shape, words, after, thing)
    verb, _, rest = words.partition(" ")
    if shape == "done":
        base, told = _BASE[verb], _CLAUSE.told(rest, after)
        placed = told and not (_BESIDE.match(told) or told[0].isdigit()) and ("to" not in told.split() or base in _TO)
        return f"{_ing(base)} {told}" if placed and re.match(_WITH.get(base, ""), told) else ""
    if shape == "people":
        return words.lower()
    if shape == "doing":
        told = _CLAUSE.told(rest, after)
        return f"{verb.lower()} {told}" if told and not _BESIDE.match(told) else ""
    if shape == "clause":
        told = _CLAUSE.told(words.removesuffix(" yet"), "")
        return told if told.count(" ") > 1 else ""
    if shape == "those":
        return "" if _NOT_COUNTED.search(words.rsplit(maxsplit=1)[-1]) else f"the {words}"
    if shape in ("things", "usable"):
        return "" if _NOT_COUNTED.search(words) else words
    if shape == "some":
        return words[0].lower() + words[1:] if _FEWEST <= value(verb, "en") <= _MOST else ""
    if shape == "name":
        return "" if _NOT_NAMES.search(words) else words
    if shape == "guessed":
        return f"as to {'whether' if words == 'if' else words}"
    return words[0].lower() + words[1:] if shape == "word" else words


def _ing(verb: str) -> str:
    return f"{verb[:-1] if verb.endswith('e') else verb + verb[-1] * (verb in _DOUBLED)}ing"


_TIME = r"(?:(?:In(?! Part| this| the)|On|Last|This|Since|Early|Late|From) [^.!?,;:]{2,30}?,? |(?:A|One|Two|Three|Four|Five|Six|Ten) (?:years?|months?|weeks?|days?) ago,? |Then |Now |Today,? |Yesterday,? |Recently,? |Instead,? )"
_ANSWERED = rf"\b(?:[Tt]he|[Tt]hose|[Tt]hese) (?:others?|rest|remaining|remainder)\b|\b(?:{NUMBER['en']}) of (?:them|those) (?:said|had|told|admitted|knew)\b|\b[Aa]ll (?:{NUMBER['en']}) (?:had|were|came|of)\b|\b[Tt]he (?:two|three|four|five|six) (?:have|had|are|were|all|both)\b"
_TUTORIAL = r"\btutorial\b|step[- ]by[- ]step|\bguide\b|\bin this (?:post|article|blog)\b|\byou(?:['’]ll| will| can)\b"
_PUBLIC = r"(?:is|are) (?:now |all )?(?:open source|public|open to all|attached|included|free to (?:use|copy|download)|on GitHub)"
MOVES = (
    Move(
        cues=(r"\b(?:[Ww]e|I|[Nn]obody|[Nn]o one|am|are|is)\b[^.!?,;:]{0,30}?(?:\b(?:don't|do not|didn't|not|cannot|can't)|[Nn]obody|[Nn]o one) (?:yet |really |fully |quite )*(?:understands? |knows? |sure |say |explain |tell |clear )(?:yet |exactly |for certain )?(?P<q__guessed>why|how (?:long|much|many|often|far)|whether|if|where|which [a-z]+)\b <x:clause>(?=[.,;:]|$)",
              r"\b(?:for|of|in|with|among|from) (?:the |our )?<x:those>, (?:which|and|but) (?:we|I|nobody) (?:still |really )*(?:do not|don't|cannot|can't|could not) (?:yet |really |fully |quite )*(?:understand|explain)\b"),
        asks="What is your best guess {q} {x}?",
    ),
    Move(
        cues=(r"(?:^|(?<=[ ,]))(?i:<some:n>)(?: out)? of (?:the |our |all |those )?<whole:n> <x:things>\b(?= [a-z]|[.,;:]|$)",
              r"(?i:<whole:n>) <x:things>, <some:n> of (?:them|which)\b",
              r"^Of (?:the |our )?<whole:n> <x:things>,? (?:[a-z]+ ){0,3}<some:n>\b(?! [a-z]+s\b|%)",
              r"(?:^|(?<=[ ,]))(?i:<some:n>) <x:things> out of <whole:n>\b",
              r"(?:^|(?<=[ ,:]))(?P<share__word>\d\d) ?(?:%|percent) of (?:the |our |all )*<x:things>(?= (?:[a-z]+ed|came|got|made|did|went) )"),
        asks="What was different about {which} {x}?", unless=_ANSWERED,
    ),
    Move(
        cues=(r"\b(?:[Ii]t took|[Tt]ook us|(?:[Ww]e|I|crew|team|shift) (?:then |have |all )?(?:spent|needed|took)) (?:us |me |the team |about |around |nearly |almost |only |just )*<n:n> (?P<u__word>weekends|weeks|months|days)\b(?! to (?:find|learn|see|notice|understand|realise|realize)\b)",
              r"\b(?:[Oo]ver|[Ii]n|[Ww]ithin) (?:just |only )?<n:n> (?P<u__word>weekends|nights|weeks|months),? (?:we|I) ",
              r"\b(?:built|rebuilt|finished|moved|migrated|cleared|completed|rewrote|sewed|restored|wired|planted)\b[^.!?,;:]{0,40} in (?:just |only |under |less than )?<n:n> (?P<u__word>weekends|nights|weeks|months|days)(?=[.,;!]|$)"),
        asks="Where did most of the {n} {u} go?",
    ),
    Move(
        cues=(r"\b[Ww]hy (?:our|the) <x:people> now\b",
              rf"(?:^|\b[Oo]ur |^(?:{_TIME})(?:the |our )?)(?:[A-Z]\w+ )?(?i:<x:people>) (?:in [A-Z]\w+ )?(?:now|can now|will now|will get|can|may|no longer) ",
              r"\b(?:open|opens|opening|opened|launch|launching|launched|built|introduce|introducing|introduced) (?:a|an|our|the) (?:[\w-]+ ){1,3}for (?:our |the )?<x:people>\b"),
        asks="What do the {x} say about it?", unless=r"\b(?:says?|said|told us|complain\w*|love it|like it|hiring|apply)\b",
    ),
    Move(
        cues=(rf"\b(?:[Oo]pen(?:s|ed|ing)? (?:a|an|our|its) (?:[\w-]+ ){{0,2}}{_SITE}|(?:new|second|third|first) (?:[\w-]+ )?{_SITE}) in <x:place>",
              rf"\b[Oo]pen(?:s|ed|ing)? (?:a|an|our|its) (?:new |first |second )?<x:place> {_SITE}\b",
              r"\b(?:trying|testing|piloting|starting|opening) (?:it|this|the same) in <x:place> (?:next|now|soon|first)\b",
              r"\b(?:[Ww]e are|[Ww]e['’]re|[Oo]ur [a-z]+ is) (?:moving|relocating)(?: our [a-z]+)? (?:from [A-Z][a-z]+ )?to <x:place>(?= in\b| next\b| this\b|[.,;]|$)"),
        asks="What made you choose {x}?",
    ),
    Move(
        cues=(rf"\b(?:The|Our|A) <x:usable> (?:and [^.!?,;:]{{3,30}} |(?:for|of) [^.!?,;:]{{3,30}} )?{_PUBLIC}\b",
              r"\b[Ww]e (?:have |recently |just |also )*(?:published|open-sourced|open sourced|share) (?:the|our|a|an) <x:usable>(?=[.,;]|$| (?:that|we|under|as|so|for|on)\b)",
              r"\b[Hh]ere(?:'s| is) (?:the|our) <x:usable>(?= we use|[.,]| with)"),
        asks="Has anybody outside used the {x} yet?",
    ),
    Move(
        cues=(r"^How (?:we|I) <x:done>(?=$|[:,])", r"^<x:doing>(?=$|: (?:how|what|notes|lessons)\b)"), where=TITLE,
        asks="What took longest in {x}?", unless=_TUTORIAL, also=r"\b(?:[Ww]e|I) (?:\w+ed|built|took|ran|wrote|made|found|cut|began|spent|knew|sat)\b|\bour\b.*\bour\b",
    ),
    Move(
        cues=(r"\b(?:[Ww]e|[Tt]hey|I) (?:now )?call(?:ed)? (?:it|them|him|her) (?P<x__name>(?:the |a |an |our )?[\w-]+(?: [\w-]+)?)(?=[.,;]|$)", r"\b(?:is|was) (?:named|christened|called) (?P<x__name>[A-Z][a-z]+)(?=[.,;])(?!,? because)"), where=BODY,
        asks="Who came up with the name “{x}”?",
    ),
    Move(
        cues=(rf"(?:^|(?<!and )(?<!to )(?<!of ))\b(?P<x__some>(?i:{NUMBER['en']}) (?!million|billion|trillion|percent)(?:[a-z]+ )?{_EFFORTS})\b",),
        asks="Which of the {x} taught you most?", also=r"\b(?:[Ww]e|our|us)\b",
    ),
    *en_deeds.DEEDS,
)  # fmt: skip
