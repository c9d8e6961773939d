"""English: the candidate's own points and to-dos as sentences, where their first word says how."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.en.mending import MONTHS
from afterword.drafts.languages.en.results import with_article, with_result
from afterword.drafts.languages.en.speech import clean, decapital
from afterword.drafts.languages.en.todo import deed, fills, theirs
from afterword.drafts.languages.grammar import clause, sentence
from afterword.drafts.tables import words_of
from afterword.drafts.whole import run_together

GAP = re.compile(
    r"^(?:no|not|never|has never|have never|none|without|lacks?|limited|little)\b|\b(?:yet|nothing in production|not certified)\.?$|,\s*(?:not|nothing|no|never)\b",
    re.IGNORECASE,
)
PAPERS = re.compile(
    r"\b(?:work permit|visa|notice period|driving licen[cs]e|right to work|citizen\w*|available from)\b", re.IGNORECASE
)
_PAST = frozenset(
    words_of(
        "built wrote ran led cut grew made taught sold set won held kept took brought drove began oversaw rebuilt rewrote spoke gave found got put shot spent swam"
    )
)
_NOT_VERBS = frozenset(
    words_of(
        "certified experienced licensed skilled qualified registered trained interested based chartered advanced accredited dedicated motivated united limited "
        "associated unlimited used related bilingual red"
    )
)
_THIRD_FORMS = {
    "runs": "run", "speaks": "speak", "leads": "lead", "manages": "manage", "teaches": "teach", "writes": "write", "builds": "build",
    "maintains": "maintain", "organises": "organise", "organizes": "organize", "owns": "own", "coaches": "coach", "mentors": "mentor",
    "volunteers": "volunteer", "sells": "sell", "plays": "play", "holds": "hold", "has": "have", "works": "work", "knows": "know",
    "uses": "use", "edits": "edit", "trains": "train", "translates": "translate", "keeps": "keep", "makes": "make", "bakes": "bake",
}  # fmt: skip
_BASES = frozenset(_THIRD_FORMS.values()) - {"lead", "coach", "use", "work", "train", "play"}
_YEARS = re.compile(
    r"^(\d{1,2}\+?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) (years?|months|seasons?) (?:of )?(.+)$",
    re.IGNORECASE,
)

_COUNTED = re.compile(r"(?:\d|the|a|an|new|over|more|all|two|three|four|five|six|seven|eight|nine|ten)\b")


# A number tacked on ("…, 30k users") belongs to a list of points, not to a sentence.
_COUNT_AFTER = re.compile(r"(?<=\w), \d[\w.,%]* \w+(?: \w+)?$")


def of_me(fact: str) -> str | None:
    """Return a profile point as a sentence, where its first word says how."""
    fact = run_together(with_result(_COUNT_AFTER.sub("", clause(fact))))
    first, _, rest = fact.partition(" ")
    word = first.lower()
    if re.match(r"^(?:I|I'm|I've|My|We|At|In|During|For|As)\b", fact) and re.search(r"\b(?:I|my|My|we)\b", fact):
        return sentence(fact)
    if match := _YEARS.match(fact):
        return _years(match)
    if described := _described(fact):
        return described
    if not rest or _PERSON.match(rest) or (word in _NOT_VERBS and not (word == "trained" and _COUNTED.match(rest))):
        return None
    if word in _PAST or (
        word.endswith("ed") and len(word) > 4 and first.isalpha() and not word.endswith(("eed", "need"))
    ):
        return sentence(f"I {with_article(f'{word} {_and_verb(_my(rest))}')}")
    if word == "mentor" and rest.startswith(("for ", "to ", "of ", "at ")):
        return None
    if (word in _THIRD_FORMS or word in _BASES) and _OBJECT.match(rest):
        return sentence(f"I {with_article(f'{_THIRD_FORMS.get(word, word)} {_my(rest)}')}")
    return None


# Who somebody is or does it for a living: what stands before it is no verb.
_PERSON_NOUNS = r"driver|manager|teacher|nurse|coach|editor|designer|engineer|cook|chef|clerk|buyer|officer|worker|assistant|member|leader|trainer|player|writer|singer|owner|welder|operator|inspector|technician|librarian|tutor|guide|guard|host|pilot|warden|steward|mentor|interpreter|translator|treasurer|secretary|captain|firefighter|lifeguard|referee|volunteer|carer|caretaker|gardener|farmer|baker|painter|carpenter|electrician|plumber|organiser|organizer|programmer|developer|planner|adviser|advisor|counsellor|counselor|accountant|analyst|midwife|paramedic|beekeeper|climber|runner|swimmer|sailor|diver|photographer|maker|grower|roaster|speaker"
_PERSON = re.compile(rf"^(?:[a-z-]+ ){{0,2}}(?:{_PERSON_NOUNS})\b(?!s)(?=$|[,;.]| (?:for|at|in|of|with|on|since|to)\b)")
_DESCRIBED = re.compile(
    rf"^(?P<what>(?:(?:[Vv]olunteer|[Tt]rained|[Qq]ualified|[Cc]ertified|[Ff]ormer|[Kk]een|[Aa]mateur|[Pp]art-time|[Hh]obby) )(?:[a-z-]+ ){{0,2}}?(?:{_PERSON_NOUNS}))\b(?P<rest>$| (?:for|at|of|with) [^,;:.]{{3,70}})"
)
# What is done to something: an article, a number, a name, many of something, or where.
_OBJECT = re.compile(
    r"^(?:the|an?|my|our|all|both|every|each|no|some|many|more|over|up|out|for|to|in|on|at|with|how|what|that|by|from|one|two|three|four|five|six|seven|eight|nine|ten|and|\d|[A-Z])|^(?:[a-z-]+ ){0,3}?[a-z-]{3,}(?<!s)s\b|^(?:staff|people|children|bread|food|music|English|data|code|fluent|piano|guitar)\b"
)


def _described(fact: str) -> str | None:
    """Return "volunteer driver for the bus" as "I am a volunteer driver for the bus"; what was once, as what it was."""
    match = _DESCRIBED.match(fact)
    if not match:
        return None
    what = match["what"][0].lower() + match["what"][1:]
    return sentence(f"I am {'an' if what[0] in 'aeio' else 'a'} {what}{match['rest']}")


def _and_verb(rest: str) -> str:
    """Return "…, halved hands-on time" as "… and halved hands-on time", where the list has two parts."""
    head, comma, tail = rest.rpartition(", ")
    verb = tail.partition(" ")[0]
    joins = (
        comma and "," not in head and (verb in _PAST or re.fullmatch(r"[a-z]{3,}ed", verb)) and verb not in _NOT_VERBS
    )
    return f"{head} and {tail}" if joins and " " in tail else rest


def is_phrase(fact: str) -> bool:
    """Say whether a point can stand after a colon as it is."""
    return bool(re.match(r"^[A-Z][^:;.]{8,120}$", fact)) and not re.match(r"^\w+ing\b", fact)


def phrase(fact: str) -> str:
    """Return a sentence or a point as it stands after a colon."""
    return decapital(fact)


# "their own" belongs to those who were named before: "120 farmers: each planted one row beside their own".
_OTHERS = re.compile(
    r"\b(?:[a-z]{2,}[^s\W]s|people|children|women|men|staff|teams?|each|everyone|everybody|nobody|all)\b"
)
# Somebody named before "her" and "his": "coached a pupil through her first exam".
_SOMEBODY = re.compile(
    r"\b(?:pupil|student|patient|colleague|guest|child|girl|boy|man|woman|apprentice|trainee|intern|customer|client|neighbou?r"
    r"|mother|father|daughter|son|sister|brother|driver|teacher|nurse|worker|farmer|baker|cook|chef|owner|tenant|resident"
    r"|manager|boss|director|teenager|newcomer|volunteer|learner|player|artist)\b"
)


def _my(rest: str) -> str:
    """Return what somebody does told by themselves: "for his church" is for mine, where nobody else is named."""
    if not _OTHERS.search(rest.partition("their own")[0]):
        rest = re.sub(r"\btheir own\b", "my own", rest)
    if _SOMEBODY.search(re.split(r"\b(?:her|his)\b", rest)[0]):
        return rest
    rest = re.sub(r"\b(?:her|his) own\b", "my own", rest)
    return re.sub(r"^([^A-Z]*?)\b(?:her|his)(?= [a-z])", r"\1my", rest)


# "maintenance electrician at …": the years of somebody, not of something.
_TRADE = re.compile(
    r"^((?:[a-z-]+ ){0,2}(?:[a-z]+ian|engineer|nurse|cook|chef|clerk|driver|manager|teacher|baker|buyer|planner|designer|developer|welder|carpenter|waiter|officer"
    r"|assistant|accountant|editor|operator|instructor|inspector|fitter|mechanic|plumber|gardener|receptionist|analyst|pharmacist|therapist))(?= (?:at|in|for|with|on)\b|$)"
)


def _years(match: re.Match[str]) -> str | None:
    count, unit, rest = match[1].lower(), match[2], match[3]
    rest = re.split(r": |, ", rest, maxsplit=1)[0]
    if trade := _TRADE.match(re.sub(r"^as (?:an? )?", "", rest)):
        article = "an" if trade[1][0].lower() in "aeio" else "a"
        return sentence(f"I have worked as {article} {trade[1]}{trade.string[trade.end() :]} for {count} {unit}")
    first = rest.split()[0].lower()
    if first.endswith("ing") and not first.startswith(
        ("engineering", "nursing", "marketing", "accounting", "teaching")
    ):
        return sentence(f"I have spent {count} {unit} {rest}")
    if first == "qualified" and (len(rest.split()) == 1 or rest.startswith("qualified,")):
        return sentence(f"I have been qualified for {count} {unit}{rest.removeprefix('qualified')}")
    if first.startswith("post-"):
        return None
    if first in ("in", "as", "at", "with", "on"):
        return sentence(f"I have spent {count} {unit} {rest}")
    return sentence(f"I have {count} {unit} of {rest} behind me")


_STEP = re.compile(
    r"\b(?:take[- ]?home|chat|interview|call|test|round|panel|task|exercise|presentation|meeting|onsite|on-site|visit|trial|shift|lesson|assessment|case)\b",
    re.IGNORECASE,
)
_PAPER = re.compile(
    r"\b(?:references?|cv|résumé|resume|portfolio|samples?|certificates?|transcript|copy|forms?|links?|documents?|licen[cs]e|permit)\b",
    re.IGNORECASE,
)


def read_todo(todo: str, recipient: str, near: bool) -> dict[str, str]:
    """Return a to-do as one of the slots i_will, step and paper."""
    del near
    todo = re.sub(
        r"^([a-z-]{3,} )(?:her|him|them)(?= (?:an?|the|my|our|some|two|three|that|this|it|\d|cop(?:y|ies) of|photos?\b|through|about|how|why|what|where|which|round|around|back))",
        r"\1you",
        clause(decapital(todo)),
    )
    todo = _ALSO_YOU.sub("you", todo)
    todo = re.sub(r"\b(for|with|to) (?:her|him|them)\b(?! \w+ing\b)", r"\1 you", todo)
    todo = re.sub(
        r"^((?:come|visit|join|start)(?: in| over| by)?) (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)",
        r"\1 on ",
        todo,
    )
    todo = re.sub(
        r"^(come|go) (?:and )?(see|watch|help|meet|visit) (?=(first|last|next|second|early|late)\b)?",
        lambda m: f"{m[1]} and {m[2]} {'the ' if m[3] else ''}",
        todo,
    )
    todo = re.sub(r"(?<=day) (?=\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b)", " at ", todo)
    if theirs(todo) or not clean(todo):
        return {}
    verb, what = deed(re.sub(r", (?:trial|test|paid|unpaid|optional|practical)$", "", todo))
    what = re.sub(r"^(you )?copy of (?=\w)", r"\1a copy of ", what)
    what = re.sub(r"(?:,| and) copy of (?:my |the )?", " and a copy of my ", what)
    what = re.sub(r"\b(passport|licen[cs]e|diploma|certificate|degree|id) copy\b", r"a copy of my \1", what)
    what = re.sub(r"^(you )?(?:the |my )?([A-Z]{2,}(?: [a-z]+)?) copy$", r"\1a copy of my \2", what)
    what = _MY_PAPER.sub(r"my \1", what)
    if verb and not (verb in _NOUNS_TOO and _STEP.match(f"{verb} {what}")):
        done = f"{'fill in' if verb == 'fill' and not what.startswith(('in ', 'out ')) else verb} {_with_the(what)}"
        if recipient:
            done = re.sub(rf"\b{re.escape(recipient)}\b(?!')", "you", done)
        return {"i_will": "I'll " + re.sub(r"\b(?:her|him|them)\b(?= (?:a|an|the|my|our|some|two|\d))", "you", done)}
    if dated := _DATED_STEP.match(todo):
        when = re.sub(
            r" with (?:both|all|them|everyone)$",
            "",
            re.sub(r"(?<=day) (?=\d)", " at ", re.sub(r"(?<=day) (?=\d+(?:st|nd|rd|th)\b)", " the ", dated["when"])),
        )
        on = "" if dated["when"].startswith(("on ", "next ")) else "on "
        return {"i_will": f"I have noted the {dated['what']} {on}{when}"}
    if _SOON.search(todo) and (step := _one_step(_SOON.sub("", todo))):
        return {"i_will": f"I'm ready for {step['steps']}"}
    if _STEP.search(todo):
        due = _DUE.search(todo)
        named = _named("steps", _STEPS, todo) or _one_step(todo)
        return {"step": todo} | named | ({"due": due[1].capitalize()} if due else {})
    if not _PAPER.search(todo) or fills(todo):
        if _DOES.match(todo):
            return {}  # Whether it is a thing or a deed, nobody can say.
        listed = _the(todo)
        return {"i_will": f"{listed[0].upper()}{listed[1:]} {'are' if _MANY.search(todo) else 'is'} on my list"}
    named = _named("papers", _PAPERS, todo)
    if named or _LOOSE.search(todo):
        return named
    return {"paper": todo} if "," in todo or " and " in todo else {"papers": _the(todo)}


_DOES = re.compile(
    r"(?:sort|clean|wash|move|pack|load|cut|measure|weigh|count|fix|plan|design|research|compare|explore|consider|decide|discuss|clarify|mention|tell|say|remember|remind|remove|add|include|collect|gather|organi[sz]e|arrange|create|develop|improve|adapt|replace|reduce|introduce|invite|thank|follow|keep|let|take|put|go|be|see|use|buy|sell|build|demonstrate|outline|summari[sz]e|inform|contact|google|double-check|recheck)\b(?!-)",
    re.IGNORECASE,
)
_DATED_STEP = re.compile(
    rf"^(?:the |an? )?(?P<what>(?:[a-z]+ ){{0,2}}(?:day|shift|interview|call|test|lesson|round|visit|meeting|study|task|exercise|session)),? (?P<when>(?:on |next )?(?:[A-Z][a-z]+day\b(?: [^,;]{{1,20}})?|(?:{'|'.join(m.capitalize() for m in MONTHS)}) \d{{1,2}}|\d{{1,2}} (?:{'|'.join(m.capitalize() for m in MONTHS)})))$"
)
# "The test file tonight": it is not for me to say when.
_SOON = re.compile(r",? (?:comes )?(?:tonight|today|tomorrow|this evening)\b.*$")
# What only I can have needs no article of somebody else's: "and updated CV", "the CV".
_MY_PAPER = re.compile(
    r"(?:\bthe |(?<!\bmy )(?<!\ban )(?<!\ba )(?<!\bmy updated )(?<!\ban updated )(?<!\bupdated )(?<!\bnew )(?<!\blatest )\b)((?:updated |new |latest )?(?:CV|résumé|resume|portfolio|transcript|cover letter))\b"
)
_NOUNS_TOO = ("trial", "test", "call", "visit")
_MANY = re.compile(r"^(?:\S+ ){0,2}?\S+[^s\W]s(?= of\b| for\b|$)| and ")
_BARE_THING = re.compile(
    r"^(in |out |up |at |through |over )?((?!the\b|an?\b|my\b|our\b|your\b|you\b|some\b|half\b|one\b|two\b|three\b|four\b|both\b|all\b|every|each\b|his\b|her\b|him\b|them\b|it\b|\d|to\b|if\b|whether\b|how\b|what\b|who\b|about\b|back\b|(?:in|out|up|at|through|over|down|off) )[a-z][\w-]*(?: (?!by\b|on\b|to\b|for\b|before\b|until\b)[\w-]+){0,3})(?=$| (?:by|on|to|for|before|until)\b)"
)


def _with_the(what: str) -> str:
    """Return what I do something with, with an article where it has none and is one thing."""
    match = _BARE_THING.match(what)
    if not match or match[2].endswith("s") or re.search(r"\w+day\b|\btomorrow\b", match[2]):
        return what
    return f"{match[1] or ''}the {what[len(match[1] or '') :]}"


def _the(paper: str) -> str:
    """Return a paper with an article, where it has none."""
    bare = not re.match(r"(?:the|an?|my|our|some|half|one|two|three|four|\d+)\b", paper) and not re.search(
        r"s$", paper.split(" of ", maxsplit=1)[0]
    )
    mine = re.search(r"\b(?:certificate|licen[cs]e|diploma|passport|registration|permit)\b", paper)
    return f"{'my' if mine else 'the'} {paper}" if bare else paper


_COUNT = {"2": "two", "3": "three", "4": "four"}
_DUE = re.compile(r"\btake[- ]?home\b.*\bby ((?:mon|tues|wednes|thurs|fri|satur|sun)day)\b", re.IGNORECASE)
_STEPS = re.compile(
    r"\b(?:(?P<take>take[- ]?home)|(?P<kind>team|panel|final|second|technical|coding|design|writing|trial|demo|site|case|practical)[ -]"
    r"(?P<what>chat|interview|round|test|exercise|presentation|call|shift|day|lesson|visit|meeting|task|study))\b",
    re.IGNORECASE,
)
_PAPERS = re.compile(
    r"\b(?:(?:(?P<count>\d|two|three) )?(?P<many>references|(?:writing |work |code )?samples|certificates|drawings|photos)|(?P<new>updated |new )?(?P<one>CV|cv|résumé|resume|portfolio|transcript))\b"
)
_LOOSE = re.compile(r"\b(?:bit|stuff|thing|things|etc|asap)\b|[+/]", re.IGNORECASE)


_ONE_STEP = re.compile(
    r"^(?:(?:an?|the|short|small|quick) )*((?:[\w-]+ ){0,2}(?:case|test|task|exercise|translation|trial|assessment|presentation|interview|call|chat|meeting|visit|lesson|shift|loop|round|session)"
    r"(?: with (?:the |an? )?(?!next\b|\d)[\w-]+(?: (?:manager|engineer|team|director|head|lead|board|principal|owner|founder))?(?: and (?:the |her |his |their )?[\w]+)?)?)\b"
)
_ALSO_YOU = re.compile(r"(?<=with )(?:her|him|them)\b")


def _one_step(todo: str) -> dict[str, str]:
    """Return a single step with its article: the interview with the city engineer."""
    match = _ONE_STEP.match(todo)
    return {"steps": re.sub(r"\b(?:her|his|their)\b", "your", f"the {match[1]}")} if match else {}


def _named(slot: str, table: re.Pattern[str], todo: str) -> dict[str, str]:
    """Return the things of a to-do as people name them: two references and my updated CV."""
    named = list(dict.fromkeys(_thing(m) for m in table.finditer(todo)))
    return {slot: " and ".join([", ".join(named[:-1]), named[-1]] if len(named) > 1 else named)} if named else {}


def _thing(match: re.Match[str]) -> str:
    found = match.groupdict()
    if found.get("take"):
        return "the take-home"
    if found.get("what"):
        return f"the {found['kind']} {found['what']}".lower()
    if found.get("many"):
        count = found["count"] or ""
        return f"{_COUNT.get(count, count) or 'my'} {found['many']}"
    one = found["one"] or ""
    return f"my {found['new'] or ''}{'CV' if one == 'cv' else one}"
