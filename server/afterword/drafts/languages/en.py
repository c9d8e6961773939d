"""English: mendings, who said what to whom, greetings and days."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from datetime import date, datetime

from afterword.drafts.languages.grammar import Manner, clause, sentence
from afterword.drafts.names import Called
from afterword.drafts.tables import words_of


def _rules(*rows: tuple[str, str]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), instead) for pattern, instead in rows)


_MONTHS = words_of("january february march april may june july august september october november december")
_DAYS = words_of("monday tuesday wednesday thursday friday saturday sunday")
_NEGATED = words_of("did was were is are do does has have had could would should might must need")

MENDINGS = (
    *_rules(
        (r"\b[Aa]bt\b", "about"), (r"\bw/o\b", "without"), (r"\bw/in\b", "within"), (r"\bw/\s?", "with "), (r"\bw/?(?= (?:the|a|an|my|our|your)\b)", "with"),
        (r"\bbc\b|\bb/c\b|\bcuz\b", "because"), (r"\bwks\b", "weeks"), (r"\bwk\b", "week"), (r"\byrs\b", "years"), (r"\byr\b", "year"),
        (r"\bppl\b", "people"), (r"\bthru\b", "through"), (r"\bu\b(?!\.)", "you"), (r"\bur\b", "your"), (r"\bb4\b", "before"),
        (r"\bsb\b|\bsbdy\b", "somebody"), (r"\bsmth\b|\bsth\b", "something"), (r"\bdept\b\.?", "department"), (r"\bmgr\b", "manager"),
        (r"\bmgmt\b", "management"), (r"\brefs\b", "references"), (r"\bavg\b", "average"), (r"\bhrs\b", "hours"), (r"\bqtr\b", "quarter"),
        (r"(?<=\d) ?mins?\b", " minutes"), (r"(?<=\d) ?pgs?\b", " pages"), (r"\bnxt\b", "next"), (r"(?<=[a-z] )&(?= [a-z])", "and"), (r"\btake home\b(?= (?:test|task|exercise|assignment)|[,;)]|$)", "take-home"), (r"\bpls\b", "please"),
        (r"\btmrw\b|\btmr\b", "tomorrow"), (r"\bcos\b(?= )", "because"), (r"(?<=[^\W\d_]) \+ (?=[^\W\d_])", " and "),
        (r"\bi(?='|\b(?!\.))", "I"), (r"\bim\b", "I'm"), (r"\bIm\b", "I'm"), (r"\b[Ii]ve\b", "I've"),
        (r"(?:(?<=^)|(?<=what )|(?<=how )|(?<=that )|(?<=and )|(?<=so )|(?<=said )|(?<=when )|(?<=where )|(?<=if )|(?<=, ))[Ii]d(?= [a-z]+\b)", "I'd"),
        (rf"\b({'|'.join(_NEGATED)})nt\b", r"\1n't"), (rf"\b({'|'.join(w.capitalize() for w in _NEGATED)})nt\b", r"\1n't"),
        (r"\bcant\b", "can't"), (r"\bwont\b", "won't"), (r"\bdont\b", "don't"), (r"\bDont\b", "Don't"),
        (r"\b([Tt]hat|[Tt]here|[Ww]hat|[Hh]ere)s\b(?= (?:the|a|an|why|how|what|no|not|where|when|one|my|our)\b)", r"\1's"),
        (r"\b([Tt]hey|[Yy]ou)re\b(?= )", r"\1're"), (r"\b([Tt]hey|[Yy]ou|[Ww]e)ve\b(?= )", r"\1've"),
    ),
    *((re.compile(rf"\b{day}(?=s?\b)"), day.capitalize()) for day in _DAYS),
    *((re.compile(rf"\b{day[:3]}(?=,? (?:at )?\d|,? (?:morning|afternoon|evening))"), day.capitalize()) for day in _DAYS),
    *((re.compile(rf"(?<=\b{p} ){month}\b"), month.capitalize()) for month in _MONTHS for p in ("in", "since", "by", "until", "from", "last", "next", "early", "late", "of")),
    *((re.compile(rf"\b{month}\b"), month.capitalize()) for month in _MONTHS if month not in ("may", "march")),
)  # fmt: skip
_PATIENT = re.compile(r"\bpt\b")

# --- what they said, as it may be said to them --------------------------------------------------

_WHO = r"(?:she|he|they|[A-Z][\w'-]+)"
_ASKED = re.compile(
    rf"^(?:{_WHO} )?(?:also |then |just )?(?:asked|asks|wanted to know|wondered)(?: us)? "
    r"(?=(?:me )?(?:what|how|why|whether|if|when|which|who|where|about|for|to)\b)"
)
_TOLD = re.compile(
    rf"^(?:{_WHO} )?(?:also |then |just )?(?:said|says|told (?:me|us)|mentioned|explained|noted|pointed out|thinks|argued|admitted|warned)"
    r"(?: that\b|:)? "
)
_WHOLE_QUOTE = re.compile(r"^[\"“'‘](?=\w)([^\"“”]{3,200})[\"”'’][.!]?$")
_THIRD = re.compile(r"\b(?:s?he|him|her|hers|his|herself|himself)(?:'\w+)?\b", re.IGNORECASE)
_THEY_FIRST = re.compile(r"^they\b", re.IGNORECASE)
_THEM = re.compile(r"\b(?:them|they)\b", re.IGNORECASE)
_THEIR = re.compile(r"\b(?:their|theirs|themselves|them)\b", re.IGNORECASE)
_SOMEBODY = re.compile(
    r"\b(?:patients?|customers?|clients?|users?|people|parents?|kids?|students?|boys?|girls?|bank\w*|carriers?|vendors?|teams?|nurses?"
    r"|engineers?|managers?|colleagues?|everyone|everybody|someone|somebody|somebody|candidates?|suppliers?|agenc(?:y|ies)|members"
    r"|drivers?|residents|guests|readers|founders?|ceo|cto|cfo|boss|(?:wo)?m[ae]n|juniors?|founder|partners?|doctors?|teachers?|buyers?)\b",
    re.IGNORECASE,
)
_OWNED = re.compile(
    r"\btheir((?: [a-z]+){0,1} (?:own|team|product|process|traffic|budget|board|code|codebase|site|website|app|newsletter|revenue|roadmap|platform"
    r"|pipeline|business|brand|shop|store|warehouse|office|school|department|unit|ward|kitchen|fleet|plant|factory|backlog|stack|system"
    r"|systems|projects?|pilots?|clients|customers|users|readers|guests|suppliers|sales|numbers|stock|menu|classes|handoffs?|audits?|reports?))\b"
)
_IRREGULAR = {
    "is": "are", "was": "were", "has": "have", "does": "do", "goes": "go", "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't",
    "doesn't": "don't", "focuses": "focus", "caches": "cache", "uses": "use", "loses": "lose", "chooses": "choose", "closes": "close",
}  # fmt: skip
_PARTICIPLES = frozenset(
    words_of(
        "been got had seen done gone made run kept left lost met sent taken given written built bought brought begun led won"
    )
)
_ADVERBS = frozenset(
    words_of("always never just also still really now only often usually sometimes then even actually already")
)
_FUNCTION = frozenset(
    words_of(
        "a an the to of in on at by for with from and or but so that this when if because as than i we you it what how why where who is was will would can about up down out off over back again before after into through myself"
    )
)
_ENDS_IN_S = re.compile(r"(?:ss|sh|ch|x|zz|o)es$")


def _base(verb: str) -> str:
    """Return the form after "you" of a verb that stood after she or he."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("ies") and len(verb) > 4:
        return verb[:-3] + "y"
    if _ENDS_IN_S.search(verb):
        return verb[:-2]
    return verb[:-1] if verb.endswith("s") and not verb.endswith(("ss", "us", "'s")) else verb


def _second_person(said: str) -> str | None:
    """Turn "she takes … before she'll" into "you take … before you'll", or return None where it is not safe."""
    third = {w.lower() for w in _THIRD.findall(said)}
    if third:
        if len({("f" if w.startswith(("she", "her")) else "m") for w in third}) > 1:
            return None
        first = _THIRD.search(said)
        if first and first.start() > 0 and not _about_them(said[: first.start()]):
            return None
        said = _from_singular(said)
    if _THEY_FIRST.match(said):
        if len(_THEM.findall(said)) > 1:
            return None
        said = _THEY_FIRST.sub("you", said)
        return re.sub(r"\bthemselves\b", "yourselves", re.sub(r"\btheir(s?)\b", r"your\1", said))
    if _THEIR.search(said) and not _SOMEBODY.search(said.partition("their")[0]):
        said = _OWNED.sub(r"your\1", said)
    return said


def _about_them(before: str) -> bool:
    """Say whether a pronoun after *before* can only mean the speaker."""
    return bool(re.search(r"(?:\band|\bbut|\bso|[,:;-])\s$", before)) and not _SOMEBODY.search(before)


def _from_singular(said: str) -> str:
    parts = re.split(r"(\s+)", said)
    for i, word in enumerate(parts):
        bare = word.lower().strip(",.;:!?\"'")
        after = next((p.lower() for p in parts[i + 1 :] if p.strip()), "")
        if bare in ("she", "he", "she's", "he's", "she'd", "he'd", "she'll", "he'll"):
            tail = bare.lstrip("she")
            parts[i] = word.lower().replace(bare, "you" + ("'re" if tail == "'s" else tail))
            _agree(parts, i, bare)
        elif bare in ("her", "him"):
            possessive = bare == "her" and after and word.lower() == "her" and after.strip(",.;:") not in _FUNCTION
            parts[i] = word.lower().replace(bare, "your" if possessive else "you")
        elif bare in ("his", "hers"):
            parts[i] = word.lower().replace(bare, "yours" if bare == "hers" or not after else "your")
        elif bare in ("herself", "himself"):
            parts[i] = word.lower().replace(bare, "yourself")
    return "".join(parts)


def _agree(parts: list[str], at: int, bare: str) -> None:
    """Put the verb after a pronoun that became "you" into its form."""
    if "'" in bare:
        verb = next((p.lower() for p in parts[at + 1 : at + 8] if p.strip() and p.lower() not in _ADVERBS), "")
        if bare.endswith("'s") and (verb in _PARTICIPLES or verb.endswith("ed")):
            parts[at] = parts[at].replace("'re", "'ve")
        return
    for i in range(at + 1, min(at + 6, len(parts))):
        if parts[i].strip() and parts[i].lower() not in _ADVERBS:
            parts[i] = _base(parts[i])
            return


_ROUGH = re.compile(r"(?<![\w'’.-])[bcdfghjklmnpqrstvwxz]{2,4}\b(?![.'’-]\w)")
_NOT_ROUGH = frozenset(words_of("vs st nd rd th pm mr dr ms"))
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|should|do|does|did|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|can't|\w+'(?:s|re|ll|ve|d))\b"
)


def read_said(said: str, near: bool) -> dict[str, str]:
    """Return the slots asked, that, said and quote, as far as *said* fills them safely."""
    del near
    if match := _WHOLE_QUOTE.match(said):
        return {"quote": clause(match[1])}
    if match := _ASKED.match(said):
        asked = clause(said[match.end() :])
        rest = _second_person(asked) or (_from_singular(asked) if not _SOMEBODY.search(asked) else None)
        return {"asked": rest} if rest and _clean(rest) else {}
    rest = re.sub(r"^(?:that|how) ", "", _TOLD.sub("", said))
    you = _second_person(clause(_decapital(rest)))
    if not you or not _clean(you):
        return {}
    slots = {"said": you}
    if len(you.split()) <= 16 and (you.startswith("you ") or _FINITE.search(" ".join(you.split()[:8]))):
        slots["that"] = you
    return slots


def _clean(words: str) -> bool:
    """Say whether nothing is left that reads like a note: she, tf, mtg."""
    if _THIRD.search(words):
        return False
    return all(m[0] in _NOT_ROUGH for m in _ROUGH.finditer(words))


_SMALL_START = re.compile(
    r"^(?:The|A|An|That|This|Their|They|She|He|It|We|You|There|In|On|At|About|Every|Each|Most|Some|No|Not|How|Why|What|When|If)\b"
)


def _decapital(words: str) -> str:
    return words[0].lower() + words[1:] if _SMALL_START.match(words) else words


def handle(words: str, near: bool) -> str:
    """Return the short name as it stands inside a sentence."""
    del near
    words = re.sub(r"^(?:their|her|his)\b", "your", clause(_decapital(words)), flags=re.IGNORECASE)
    return words if _clean(words) else ""


def has_article(words: str) -> bool:
    """Say whether a handle can be the subject of a sentence."""
    return bool(re.match(r"^(?:the|a|an|your|our|my|that|this|\d)\b", words))


_TOLD_THEM = re.compile(
    r"\b(I|We|we)( also|'ve| have)? (told|showed|asked|gave|offered|promised|sent) (?:them|her|him)\b"
)
_SAID_TO = re.compile(r"\b(said|explained|described|suggested) (?:it )?to (?:them|her|him)\b")


def turned(mine: str, near: bool) -> str:
    """Return the person's sentence with its recipient as "you"; a first word Their or They is the company."""
    del near
    mine = _SAID_TO.sub(r"\1 to you", _TOLD_THEM.sub(r"\1\2 \3 you", mine))
    return re.sub(r"^They\b", "You", re.sub(r"^Their\b", "Your", sentence(mine)))


NEXT_STEP = re.compile(
    r"\b(?:(?:be|stay|keep) in touch|get back|hear back|let (?:me|you|us) know|(?:will|to|they) decide|decision (?:by|in|on|early|next|couple)"
    r"|hr will|next steps?|will (?:call|revert|respond|reply))\b",
    re.IGNORECASE,
)
_WARD = re.compile(r"\b(?:nurs\w+|patients?|icu|ward|clinic\w*|hospital|medical|physio\w*|doctor)\b", re.IGNORECASE)


def in_context(said: str, world: str) -> str:
    """Return *said* with the short forms of a trade written out: pt is a patient where there are nurses."""
    return re.sub(r"\bpts\b", "patients", _PATIENT.sub("patient", said)) if _WARD.search(world) else said


# --- the candidate's own points -------------------------------------------------------------------

GAP = re.compile(
    r"^(?:no|not|never|none|without|lacks?|limited|little)\b|\b(?:yet|nothing in production|not certified)\.?$|,\s*(?:not|nothing|no|never)\b",
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
    r"^(\d{1,2}\+?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) (years?|months|seasons?) (?:of )?(.+)$"
)


_COUNTED = re.compile(r"(?:\d|the|a|an|new|over|more|all|two|three|four|five|six|seven|eight|nine|ten)\b")


def of_me(fact: str) -> str | None:
    """Return a profile point as a sentence, where its first word says how."""
    fact = clause(fact)
    first, _, rest = fact.partition(" ")
    word = first.lower()
    if re.match(r"^(?:I|I'm|I've|My|We|At|In|During|For|As)\b", fact) and re.search(r"\b(?:I|my|My|we)\b", fact):
        return sentence(fact)
    if match := _YEARS.match(fact):
        return _years(match)
    if not rest or (word in _NOT_VERBS and not (word == "trained" and _COUNTED.match(rest))):
        return None
    if word in _PAST or (
        word.endswith("ed") and len(word) > 4 and first.isalpha() and not word.endswith(("eed", "need"))
    ):
        return sentence(f"I {word} {rest}")
    if word in _THIRD_FORMS:
        return sentence(f"I {_THIRD_FORMS[word]} {_my(rest)}")
    if word in _BASES:
        return sentence(f"I {word} {rest}")
    return None


def is_phrase(fact: str) -> bool:
    """Say whether a point can stand after a colon as it is."""
    return bool(re.match(r"^[A-Z][^:;.]{8,120}$", fact)) and not re.match(r"^\w+ing\b", fact)


def phrase(fact: str) -> str:
    """Return a point as it stands after a colon."""
    return fact


def _my(rest: str) -> str:
    return re.sub(r"\b(?:their|her|his) own\b", "my own", rest)


def _years(match: re.Match[str]) -> str:
    count, unit, rest = match.groups()
    first = rest.split()[0].lower()
    if first.endswith("ing") and not first.startswith(
        ("engineering", "nursing", "marketing", "accounting", "teaching")
    ):
        return sentence(f"I have spent {count} {unit} {rest}")
    joint = "" if first in ("in", "as", "at", "with", "on") else "of "
    return sentence(f"I have {count} {unit} {joint}{rest} behind me")


# --- todo -----------------------------------------------------------------------------------------

_I_DO = re.compile(
    r"^(?:I'll |I will |to )?(send|share|forward|email|write|call|bring|prepare|finish|complete|provide|confirm|check|ask|get|draft|upload|fill)\b (.+)$",
    re.IGNORECASE,
)
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
    todo = clause(_decapital(todo))
    if not _clean(todo):
        return {}
    if match := _I_DO.match(todo):
        done = f"{match[1].lower()} {match[2]}"
        if recipient:
            done = re.sub(rf"\b{re.escape(recipient)}\b(?!')", "you", done)
        return {"i_will": "I'll " + re.sub(r"\b(?:her|him|them)\b(?= (?:a|an|the|my|our|some|two|\d))", "you", done)}
    if _STEP.search(todo):
        return {"step": todo}
    return {"paper": todo} if _PAPER.search(todo) else {}


# --- greeting, closing, days ------------------------------------------------------------------------

_SOFT = {"Mr.": "Mr", "Mrs.": "Mrs", "Ms.": "Ms", "Dr.": "Dr", "Mx.": "Mx", "Prof.": "Prof"}
_BRITISH = ("GB", "UK", "IE", "AU", "NZ", "ZA")


def greeting(who: Called, manner: Manner) -> str:
    """Return Hi Priya, · Dear Ms. Rao, · Dear Leila Farahani, where nothing says how she is addressed."""
    if manner.address == "title_surname":
        title = " ".join(filter(None, [who.degrees or who.civil]))
        return f"Dear {_title(title, manner.region)} {who.last}," if title else f"Dear {who.full},"
    if manner.address is None:
        chef = "Chef " if "Chef" in who.titles else ""
        return f"Dear {chef}{who.full},"
    name = who.given or who.full
    name = f"Chef {name}" if "Chef" in who.titles else name
    return f"{'Dear' if manner.tone == 'formal' else 'Hi'} {name},"


def _title(title: str, region: str) -> str:
    return " ".join(_SOFT.get(t, t) if region.startswith(_BRITISH) else t for t in title.split())


def closing(manner: Manner, civil: str) -> str:
    """Return a closing as the region and the tone have it."""
    del civil
    if manner.address == "title_surname" or manner.tone == "formal":
        return "Kind regards," if manner.near or manner.region.startswith(_BRITISH) else "Sincerely,"
    if manner.tone == "warm":
        return "Best wishes," if manner.region.startswith(_BRITISH) else "Best,"
    return "Best wishes," if manner.region.startswith(("GB", "UK")) else "Kind regards,"


def when(then: datetime, at: datetime, region: str) -> str:
    """Return when the talk was, as somebody says it at *at*."""
    days = (at.date() - then.date()).days
    if days == 0 and at >= then:
        return "this morning" if then.hour < 12 else "this afternoon" if then.hour < 17 else "this evening"
    if days == 1:
        return "yesterday"
    if 2 <= days <= 6:
        return f"on {then:%A}"
    return f"on {day(then.date(), region)}" if days > 6 else ""


def day(day: date, region: str, weekday: bool = False) -> str:
    """Return October 15 in the US and Canada, 15 October elsewhere."""
    month = _MONTHS[day.month - 1].capitalize()
    american = region.upper().startswith(("US", "CA", "PH"))
    date_words = f"{month} {day.day}" if american else f"{day.day} {month}"
    return f"{_DAYS[day.weekday()].capitalize()}{', ' if american else ' '}{date_words}" if weekday else date_words


_UNTIL = re.compile(
    r"\b(?:by|before) (?:the )?(?:end of (?:next|this|the) (?:week|month)|(?:next )?(?:mon|tues|wednes|thurs|fri)day)\b"
    r"|\b(?:by )?(?:the )?end of (?:next|this|the) (?:week|month)\b|\bearly next (?:week|month)\b|\blater this (?:week|month)\b"
    r"|\bnext (?:week|month)\b|\b(?:in|within) (?:about |around )?(?:a|an|one|two|three|four|\d{1,2}) (?:business |working )?(?:days?|weeks?)\b",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"\b((?:mon|tues|wednes|thurs|fri)day)(?: week)?,? (?:the )?\(?(\d{1,2})(?:st|nd|rd|th)?\b", re.IGNORECASE
)
_FROM_HR = re.compile(r"\b(HR|the recruiter|the agency) (?:will|is going to|should)\b", re.IGNORECASE)


def _ordinal(number: int) -> str:
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def promised(words: str, said_at: datetime, at: datetime) -> str:
    """Return "from you by the end of next week"; relative words only while they still mean the same week."""
    who = _FROM_HR.search(words)
    hearing = f"from {'HR' if who and who[1].lower() == 'hr' else who[1].lower() if who else 'you'}"
    if dated := _DATED.search(words):
        return f"{hearing} by {dated[1].capitalize()} the {_ordinal(int(dated[2]))}"
    match = _UNTIL.search(words)
    same_week = said_at.date().isocalendar()[:2] == at.date().isocalendar()[:2]
    if not match or not same_week:
        return hearing
    until = match[0].lower()
    if (name := next((d for d in _DAYS if d in until), None)) and _DAYS.index(name) <= at.weekday():
        return hearing
    until = re.sub(r"^(?:by )?(?:the )?(?=end of)", "by the ", until)
    for name in _DAYS:
        until = until.replace(name, name.capitalize())
    return f"{hearing} {until}"


def agreed(then: datetime, region: str) -> str:
    """Return "at 10:00 on Tuesday 3 November"."""
    american = region.startswith(("US", "CA", "PH"))
    clock = f"{then.hour % 12 or 12}:{then:%M} {'a.m.' if then.hour < 12 else 'p.m.'}" if american else f"{then:%H:%M}"
    return f"at {clock} on {day(then.date(), region, weekday=True)}"


def nobody(manner: Manner) -> str:
    """Return the greeting where no recipient is known."""
    return "Dear hiring team," if manner.tone == "formal" else "Hello,"


def after_greeting(words: str, manner: Manner) -> str:
    """Return the first sentence as it stands after the greeting."""
    del manner
    return words


def typeset(words: str) -> str:
    """Return *words* as the language prints them."""
    return words


def as_typed(words: str) -> str:
    """Return an answer as sentences."""
    return sentence(words)


# --- what an event says ---------------------------------------------------------------------------

_QUOTED = re.compile(r"(?<!\w)[\"“'‘]([^\"“”]{4,300}?)[\"”'’](?!\w)")
_DOOR = re.compile(
    r"\b(?:expect|hope|plan|going|open|opening|position|role|again|future|spring|summer|autumn|fall|winter|next year|later|keep)\b",
    re.IGNORECASE,
)
_PRAISED = re.compile(
    r"\byour\b.*\b(?:best|strong\w*|great|excellent|impress\w*|enjoyed|liked|loved|clear\w*)\b", re.IGNORECASE
)
_SWAP = {
    "we": "you",
    "our": "your",
    "us": "you",
    "i": "you",
    "my": "your",
    "me": "you",
    "your": "my",
    "you": "me",
    "i'd": "you'd",
    "we'd": "you'd",
    "we'll": "you'll",
    "i'll": "you'll",
    "we're": "you're",
    "i'm": "you're",
    "we've": "you've",
    "i've": "you've",
}


def read_event(words: str, near: bool) -> dict[str, str]:
    """Return praise ("my talk …") and door ("you expect to open …") from what the other side is quoted with."""
    del near
    found: dict[str, str] = {}
    for match in _QUOTED.finditer(words):
        for part in re.split(r",? (?:and|but) (?=(?:we|i|you|your|our)\b)|[.;] ", match[1], flags=re.IGNORECASE):
            turned = " ".join(_swap(w) for w in part.split())
            if _PRAISED.search(part) and not re.search(r"\bme\b", turned):
                found.setdefault("praise", clause(turned))
            elif (
                _DOOR.search(part) and re.match(r"(?:we|i|there)\b", part, re.IGNORECASE) and "me" not in turned.split()
            ):
                found.setdefault("door", clause(turned))
    return found


def _swap(word: str) -> str:
    bare = word.lower().strip(",.;:")
    return word.lower().replace(bare, _SWAP[bare]) if bare in _SWAP else word


# --- in public --------------------------------------------------------------------------------------

# Words of an answer that would tell the world that there was an interview.
REVEALS = re.compile(
    r"\b(?:told|asked|interview\w*|you|your|yours|them|their|theirs|her|his|him|she|he|role|job|take-home|join\w*|apply\w*|hir(?:e|ed|ing)"
    r"|(?:would|I'd) (?:like|love) to|looking forward|I (?:said|explained|suggested|mentioned|showed))\b",
    re.IGNORECASE,
)
# An answer that leans on what was asked, and says nothing by itself.
DANGLING = re.compile(r"^(?:Yes|No|Because|So)\b|^(?:\S+ ){0,5}(?:it|that|this|them|these|those)\b", re.IGNORECASE)
