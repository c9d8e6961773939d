"""English: what they said, as it may be said to them."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from itertools import pairwise

from afterword.drafts.languages import plain
from afterword.drafts.languages.en.second_person import MANY_ALIVE, SOMEBODY, THIRD, from_singular, second_person
from afterword.drafts.languages.en.verbs import MANY_DO, PAST, TOLD_WITH
from afterword.drafts.languages.grammar import clause, sentence
from afterword.drafts.plain_questions import inside
from afterword.drafts.tables import words_of

_WHO = r"(?:she|he|they|(?:(?:[Dd]r|[Mm]rs?|[Mm]s|[Pp]rof)\.? )?[A-Z][\w'-]+)"
_ASKED = re.compile(
    rf"^(?:{_WHO} )?(?:also |then |just )?(?:asked|asks|ask(?= me\b| (?:how|what|why|whether|if|which|who|where|when)\b)|wanted to know|wants to know|wondered)(?: us)? "
    r"(?=(?:me )?(?:what|how|why|whether|if|when|which|who|where|about|for|to)\b)"
)
_TOLD = re.compile(
    rf"^(?:{_WHO} )?(?:also |then |just )?(?:said|says|told (?:me|us)|mentioned|explained|noted|pointed out|thinks|argued|admitted|warned)"
    r"(?: that\b|:)? "
)
_WHOLE_QUOTE = re.compile(r"^[\"“'‘](?=\w)([^\"“”]{3,200})[\"”'’][.!]?$")
_QUOTE_WHEN = re.compile(r"^[\"“'‘](?=\w)([^\"“”]{3,120}?)[\"”'’] (?:when|after) I\b")
_DOUBT = re.compile(
    r"\b(?:wasn't|weren't|isn't|aren't|not|don't|doesn't|didn't)\b.*\b(?:convinced|impressed|sold|keen|happy|like|sure)\b.*\b(?:my|me|I)\b|\b(?:over|under)qualified\b"
    r"|\btoo (?:junior|senior|old|young|expensive|quiet)\b|\bjob[- ]hop",
)
_ROUGH = re.compile(r"(?<![\w'’.-])[bcdfghjklmnpqrstvwxz]{2,4}\b(?![.'’-]\w)")
_NOT_ROUGH = frozenset(words_of("vs st nd rd th pm mr dr ms kg km cm mm ml lb lbs ft mph kmh"))
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|should|cannot|may|might|must|do|does|did|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|can't|\w+'(?:s|re|ll|ve|d))\b"
)


_ANDS = re.compile(r"\b(?:and|but|so) you\b|^you\b|[;:]")
_THEN_YOU = re.compile(r", (?=you (?!know\b|see\b)[a-z]+)")

# "told me about the flood in 2019, lost everything": what they told of, as a noun.
_ABOUT = re.compile(r"about ((?:the|a|an|\d|last) (?:[\w'-]+ ){0,7}[\w'-]+)(?:,.*)?$")
# What may be left out where nobody can say whom it is about.
_THEIR_SIDE = re.compile(r",? (?:and|but|so) (?:she|he|they)(?:'\w+)? .*$")
MOST_THAT = 28
_BEFORE_NOUN = frozenset(
    words_of(
        "the a an his her its their our your my this that no every each some any of in on at for with by to from and or"
    )
)


_SOMEBODY_DOES = re.compile(
    r"(?:no one|nobody|everyone|everybody|someone|somebody|nothing|everything)(?: (?:else|here|ever|really|\w+ly))? \w+s\b"
)


# Many things and a verb with its particle: "donations pile up to the ceiling".
PILES_UP = re.compile(r"(?:the |all |most |half the )?[a-z]+s [a-z]{3,} (?:up|out|down|off|away|back)\b")


def _whole(said: str) -> bool:
    """Say whether a line has a verb of its own after a first word that is its subject."""
    # A count at the start is a subject only if a verb follows before the comma: "600 overdue, letters cost 2".
    begin = said.partition(", ")[0] if said[:1].isdigit() else said
    first = [w.strip(",;").lower() for w in begin.split()[:9]]
    if (
        PILES_UP.match(begin)
        or MANY_DO.match(begin)
        or _SOMEBODY_DOES.match(begin)
        or _FINITE.search(" ".join(first))
        or re.search(r"\b(?:look|search|wait|ask|pay|care) for\b", " ".join(first))
    ):
        return True
    verbs = [w for before, w in pairwise(first) if before not in _BEFORE_NOUN and not before.isdigit()]
    return any(
        {w} & PAST or {w, w.removesuffix("s"), w.removesuffix("es"), re.sub("ies$", "y", w)} & TOLD_WITH for w in verbs
    )


# What is asked of me and answered with yes or no: "have I run a group", "would I do nights".
_YES_OR_NO = re.compile(
    rf"^(?:(?:{_WHO} )?(?:also |then |just )?(?:asked|asks|wanted to know|wants to know|wondered)(?: me| us)?:? )?(?:whether |if )?(have|had|do|did|am|was|would|could|can|should|will) I ([^?]{{6,110}})\??$",
    re.IGNORECASE,
)
# A question with the word order of one, and nothing that tells how it stands in a clause.
_ASKED_TURNED = re.compile(
    rf"^(?:{_WHO} )?(?:also |then |just )?(?:asked|asks|wanted to know|wants to know|wondered)(?: me| us)? (?:is|are|was|were|do|does|did|can|could|would|will|should|has|have|am)\b",
)
_FOR_I = {"do": "", "did": ""}
# "How would I split it": the order of a question, where a clause is due.
_TURNED = re.compile(
    r"(?:how|what|why|when|where|which|who)\b(?: [\w-]+){0,3}? (?:do|would|could|should|can|will) (?:I|we|you|they)\b"
)
# A thing with what is the matter with it, and no verb of its own: "900 maps nobody can open".
_THING = re.compile(
    r"^(?:the |a |an |all |those )?(?:\d[\d.,]* )?(?:(?!nobody|no one|and\b|but\b|so\b)[a-z-]+ ){1,4}?(?:nobody|no one|nothing|you|we|everybody|everyone) (?:can|could|ever|has|had|have|[a-z]+s?)\b[^,;]*$"
)


# Many of something and a word before a preposition: that word may be a verb that is not known.
_MANY_THEN = re.compile(
    r"(?:(?:the|their|our|your|all|most) )?[a-z-]+s [a-z]+ (?:on|in|at|from|under|behind|since|between)\b"
)
_NO_THING = re.compile(
    r"\b(?:somebody|someone|everybody|everyone|people|put|left|made|took|got|almost|hardly|nobody|no one|nothing|never|always|that|it|they|you|we|I|most|only|not)\b"
)


def _told_of(said: str) -> str:
    """Return what they spoke of, where it is a thing and no clause; nothing else."""
    match = _THING.match(said)
    thing = re.split(r" (?:nobody|no one|nothing|you|we|everybody|everyone) ", said)[0] if match else said
    verbs = _FINITE.search(thing) or any(
        ({w, w.removesuffix("s"), w.removesuffix("es")} & TOLD_WITH or w in PAST)
        and before not in _BEFORE_NOUN
        and not before.isdigit()
        for before, w in pairwise(thing.split())
    )
    verbless = (
        not match
        and not PILES_UP.match(said)
        and re.match(r"^(?:(?:the|a|an|their|our|your) )?[a-z-]+ [a-z-]+\b[^,;:]{3,60}$", said)
        and re.search(r" (?:on|in|at|from|under|behind|since|between|of) ", said)
    )
    named = not match or re.match(r"(?:the|a|an|all|those|\d)", said) or thing.endswith("s")
    if (
        verbs
        or _MANY_THEN.match(thing)
        or thing.endswith((" what", " which", " who", " that"))
        or not named
        or not (match or verbless)
        or len(said.split()) > 13
        or _NO_THING.search(thing)
    ):
        return ""
    return f"the {said}" if said[:1].isdigit() else said


def _known(said: str) -> str:
    """Return a line without the parts behind its commas in which nobody can say who she or he is."""
    head, *rest = said.split(", ")
    kept = head
    for part in rest:
        if THIRD.search(part):
            return kept if len(kept.split()) > 4 and _whole(kept) else said
        kept = f"{kept}, {part}"
    return said


# What they explained: "why you can't buy a forklift" stands after "you told me" only.
_WHAT_IT_IS = re.compile(r"what [a-z ]{3,20}? you(?: most| at night)? (?:is|isn't|was|wasn't)\b")
_WHY = re.compile(r"(?:why|what|where|when|who)\b")


# A count without its verb, and what they all were: "last week 4 bus breakdowns and all 4 were belts".
_COUNT_FIRST = re.compile(
    r"^(?P<when>(?:last|this) [a-z]+,? )?(?P<np>\d{1,3} (?!of\b)(?:(?!of\b|and\b|in\b)[a-z-]+ ){0,2}?[a-z-]{3,}(?<!always)(?<!besides)(?<!sometimes)s)(?P<late> (?:last|this) [a-z]+)?,? (?:and )?(?P<rest>(?:all(?: \d+| of them)?|both|most(?: of them)?|none(?: of them)?|half(?: of them)?) (?:were|was|had|came|turned out|went)\b.*)$"
)

_COUNT_AND = re.compile(
    r"^(?P<np>\d{1,3}%? (?!of\b)(?:(?!of\b|and\b|in\b)[a-z-]+ )?[a-z-]{3,}s(?: (?:an?|per|every|each|on|in|at|for|by) (?:(?:the|an?|our|your|every) )?[A-Za-z]+){0,2}) and (?P<rest>(?:the|almost all|nearly all|half|most|all|both|none|nobody|everyone|some|our|your) .*)$"
)
_WAS = re.compile(r"\b(?:was|were|had|did|went|came)\b")


def _there_are(match: re.Match[str]) -> str:
    verb = "were" if _WAS.search(match["rest"]) else "are"
    return f"there {verb} {match['np']}, and {match['rest']}"


def _there_were(match: re.Match[str]) -> str:
    when = (match["when"] or match["late"] or "").strip(" ,")
    return f"there were {match['np']}{' ' if when else ''}{when}, and {match['rest']}"


def _asked(said: str) -> str | None:
    """Return what they asked as a clause; nothing where its order is not certain, None where they asked nothing."""
    if match := _YES_OR_NO.match(said):
        verb = _FOR_I.get(match[1].lower(), match[1].lower())
        return clause(f"whether I {verb} {match[2]}".replace("  ", " "))
    if match := _ASKED.match(said):
        asked = clause(said[match.end() :])
        asked = inside(asked, "en") if _TURNED.match(asked) else asked
        rest = second_person(asked) or (from_singular(asked) if not SOMEBODY.search(asked) else None)
        return rest if rest and clean(rest) else ""
    return "" if _ASKED_TURNED.match(said) else None


def read_said(said: str, near: bool) -> dict[str, str]:
    """Return the slots asked, why, that, said and quote, as far as *said* fills them safely."""
    del near
    if match := _WHOLE_QUOTE.match(said) or _QUOTE_WHEN.match(said):
        return {"quote": clause(match[1])}
    if (asked := _asked(said)) is not None:
        return {"asked": asked} if asked else {}
    rest = _TOLD.sub("", said)
    if match := _WHOLE_QUOTE.match(rest):
        return {"quote": clause(match[1])}
    clausal = rest.startswith("that ")
    rest = re.sub(r"^(?:that|how) ", "", rest)
    rest = re.sub(r"^same (?=\w)", "the same ", clause(decapital(rest)))
    if about := _ABOUT.match(rest):
        return {"aside_on": f"telling me about {decapital(about[1])}"} if clean(about[1]) else {}
    if _OF_THE_WRITER.search(rest):
        return _as_quote(rest)
    rest = _COUNT_AND.sub(_there_are, _COUNT_FIRST.sub(_there_were, rest))
    rest = _DONE.sub(r"you \g<0>", _ours(rest))
    rest = _NOBODY_DOES.sub(
        lambda m: f"{m['who']} {m['does']} the {m['things']}" + re.sub(r"^, (?!and\b|but\b|so\b)", ", and ", m["and"]),
        rest,
    )
    rest = rest if re.search(r"\b(?:I|me|my)\b|[\"“‘]", rest) else re.sub(r", we (?=[a-z]+ )", ", and you ", rest)
    rest = re.sub(r"\b(of|for|to|by|with) us$", r"\1 you", rest) if not re.search(r"\b(?:I|me|my)\b", rest) else rest
    rest = _PART_OF.sub(r"\2 of the \1 \3", rest)
    you = _cut_they(
        second_person(rest) or second_person(_THEIR_SIDE.sub("", rest)) or second_person(_known(rest)) or ""
    )
    if not you or not clean(you) or _DOUBT.search(you):
        return {}
    if _WHY.match(you) and not _WHAT_IT_IS.match(you):
        return {"why": you}
    you = _BLAMES.sub("", you)
    you = _NO_SUBJECT.sub("", you)
    you = _cut_tail(re.sub(r"(\bwho [^,;]+?) and you ", r"\1, and you ", you))
    you = re.sub(r"^(you .*), (never|always) (?=[a-z]+ )", r"\1 and \2 ", you)
    you = you if _ANDS.search(you) else _THEN_YOU.sub(", and ", you, count=1)
    slots = {"said": you}
    if not clausal and (thing := _told_of(you)):
        return {**slots, "told_of": thing}
    you = _in_brackets(_AND_THEIR_WORDS.sub("", you))
    if len(you.split()) <= MOST_THAT and (clausal or you.startswith("you ") or _whole(you)):
        slots["that"] = you
    elif whole := _whole_parts(you):
        slots["that"] = slots["said"] = whole
    return slots


# What they did, without who: "went quiet and then said …". Forms that cannot be a state of things.
_DONE = re.compile(
    r"^(?:went|saw|took|gave|came|knew|wrote|drove|began|ate|flew|forgot|grew|rang|ran|spoke|threw|wore|woke|chose|laughed|smiled|nodded|tried|wanted|wished|loved|liked|hated|admitted|thought) (?!by\b)"
)
_OUR = {"we": "you", "our": "your", "us": "you", "ours": "yours", "ourselves": "yourselves"}
_OURS = re.compile(r"\b(?:we|our|us|ours|ourselves)\b", re.IGNORECASE)


def _ours(said: str) -> str:
    """Return words of theirs about themselves as told to them: "we never let them" is you, where I am not in it."""
    if not re.match(r"(?:we|our)\b", said, re.IGNORECASE) or re.search(r"\b(?:I|me|my|you|your)\b|[\"“‘]", said):
        return said
    return _OURS.sub(lambda m: _OUR[m[0].lower()], said)


# Inside another sentence their "me" would be mine: "you tried it and 'housekeeping nearly killed me'".
_AND_THEIR_WORDS = re.compile(
    r"(?<=\w{3}),? (?:and|but|so|-) [\"“'‘](?=[^\"”’]*\b(?:me|I|we|us|our|my)\b)[^\"”]{6,80}[\"”'’]$"
)
# Nobody likes to read whom they blame.
_BLAMES = re.compile(
    r"(?<=\w),? (?:and|but|so) (?:you (?:blame|hate|dislike|dread|can't stand|can't bear|can't sleep|cannot sleep|cry|cried)|(?:you're|you are) (?:dreading|sick of|tired of|fed up with|scared of|worried sick about|ashamed of|angry about|furious about))(?: [^,;]+)?$"
)


# A second clause that has left out its subject: "kids won't wear hoods, can't hear".
_NO_SUBJECT = re.compile(r"(?<=\w{3}), (?:can't|won't|don't|doesn't|isn't|aren't|didn't|couldn't) [^,;]{2,40}$")
# What hangs on behind a comma with a number and no verb: "…, three retiring by Christmas and two apprentices".
_NUMBERED = re.compile(r"^(?:just |only |about )?(?:\d|two|three|four|five|six|seven|eight|nine|ten)\b")


# What goes on as a list of counts: "with one tech, nine patients and …".
_LISTED = re.compile(
    r"\b(?:with|has|have|of|are|were|is|need|needs|got) (?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten) [\w-]+$"
)


def _cut_tail(said: str) -> str:
    """Return a clause without a verbless count behind its comma."""
    head, comma, tail = said.partition(", ")
    while comma and ", " in tail and not _NUMBERED.match(tail):
        more, comma, tail = tail.partition(", ")
        head = f"{head}, {more}"
    hangs = comma and _NUMBERED.match(tail) and not _FINITE.search(tail) and _whole(head) and len(head.split()) > 4
    hangs = hangs and not _LISTED.search(head)
    return head if hangs and not re.search(r"\bor\b|\bnot$", tail) and len(tail.split()) > 2 else said


# A thing without a verb behind the only comma: "the ropes last eight months, chafe on the fairlead".
_THING_BEHIND = re.compile(
    r"^(?P<head>[^,;:()]{12,}), (?P<thing>(?!(?:and|or|but|so|not|no|both|all|each|mostly|mainly|especially|including|like|as|with|without|because|since|which|who|whose|even|just|only|sometimes|usually|often|most|half|some|one|two|three|every|never|always|then|too|to|on|in|at|by|for|from|of|up|down|if|when|where|while|until|after|before|the|an?|your|my|their|his|her|you|they|we|it|that|this|there|nobody|everybody)\b)[a-z-]{3,}(?: [a-z-]+){1,5})$"
)


def _in_brackets(said: str) -> str:
    """Put what hangs behind a whole clause without a verb into brackets."""
    match = _THING_BEHIND.match(said)
    if not match or not _whole(match["head"]) or _FINITE.search(match["thing"]):
        return said
    words = match["thing"].split()
    verbs = any(w in PAST or w.endswith(("ed", "ing")) or {w, w.removesuffix("s")} & TOLD_WITH for w in words)
    return said if verbs else f"{match['head']} ({match['thing']})"


# "25 rules nobody reads, and people leave": nobody reads the 25 rules.
_NOBODY_DOES = re.compile(
    r"^(?:the )?(?P<things>\d+ (?:[a-z]+ )?[a-z]{3,}s) (?P<who>nobody|no one) (?P<does>[a-z]+s)(?P<and>$|,.*$)"
)
_SUBJECT_FIRST = re.compile(
    r"(?:everyone|everybody|nobody|no one|someone|somebody|people|patients|customers|guests|clients|parents|drivers|staff|visitors|residents|the|an? (?!third|quarter|half|few|lot)[a-z]+|your|you) "
)


def _whole_parts(said: str) -> str:
    """Return the main clauses of a line of scraps, where each has its subject; a scrap that "it" means is missed."""
    parts = said.split(", ")
    kept = [p for p in parts if _SUBJECT_FIRST.match(p) and _whole(p) and len(p.split()) > 3]
    if not kept or len(parts) < 2 or set(said) & set('"“”‘;:(') or len(said.split()) > MOST_THAT:
        return ""
    if kept[0] != parts[0] and re.search(r"\b(?:it|them|this|that|these|those)\b", kept[0]):
        return ""
    return kept[0] if len(kept) == 1 else f"{', '.join(kept[:-1])}, and {kept[-1]}"


# What things cannot do is done by people who are not named: "the engines come back and they strip the loom".
_AND_THEY = re.compile(
    r"(?P<head>^.{12,}?),? (?:and|but|so|because) they (?:(?:still|always|just|only|mostly|then|all) )?(?P<does>\w+)(?P<rest>.*)$"
)
_OF_PEOPLE = frozenset(
    words_of(
        "throw strip swap build drive ring call phone write send buy sell hire bin scrap redo reprint retype copy type count check order refund clean wash fix repair replace patch guess cancel skip forget lend rent print scan train teach plan book"
    )
)


# "412 open repairs, a third are boilers": a third of them.
_PART_OF = re.compile(r"^(\d[\d,]* (?:[a-z]+ ){0,2}[a-z]+s), (a third|a quarter|half|most) (are|were|is)\b")


def _as_quote(said: str) -> dict[str, str]:
    """Return their words as a quotation, where they hold none themselves."""
    fine = clean(said) and '"' not in said and "'" not in _APOSTROPHE.sub("", said)
    return {"quote": clause(said)} if fine else {}


def _cut_they(said: str) -> str:
    """Return a clause without the end in which "they" would be the things before it."""
    match = _AND_THEY.match(said)
    if not match or match["does"] not in _OF_PEOPLE or MANY_ALIVE.search(match["head"]):
        return said
    return match["head"] if len(match["head"].split()) > 4 and _whole(match["head"]) else said


# Their words about me: inside another sentence "you" would be the reader.
_OF_THE_WRITER = re.compile(
    r"\b(?:but|and|that) you (?:didn't|did|were|weren't|had|hadn't|have|are|taught|asked|\w+ed)\b|^you (?:didn't|did|were|weren't|are|asked|taught)\b"
)
_APOSTROPHE = re.compile(r"(?<=\w)['’](?=\w)|(?<=s)['’](?= )")


# Of what was noted, this is not for their ears: how they seemed, who left, what hurts.
NOT_BACK = re.compile(
    r"\b(?:seem\w*|look(?:s|ed)|friendly|nice|kind of|sort of|tired|late|rude|bored|cold|weird|nervous|funny|cute|hot|old|accent|dress\w*|wore|hair"
    r"|fired|quit|left|leaving|lost|laid|layoffs?|budget|frozen|freeze|fail\w*|turnover|toxic|complain\w*|fight\w*|argu\w*|mess\w*|chaos|chaotic|blam\w*"
    r"|under-?staffed|burn\w*|behind schedule|hate\w*|hates|lol|maybe|idk|dunno|rambled|remember|sorry|overtime|unpaid|cheap|visa|(?:\d|two|three|four|his|her|their|has|have|my) kids?|phone|watch|laugh\w*|smil\w*|nodd\w*)\b|\?\?",
    re.IGNORECASE,
)


def told_back(said: str, near: bool) -> str:
    """Return a note about them as a clause after "that", or nothing: "they count" becomes "you count"."""
    if re.match(r"(?:I|we|my|told|asked)\b", said) or _ASKED.match(said) or not _ABOUT_THEM.match(said):
        return ""
    you = read_said(said, near).get("that", "")
    return you if you.startswith(("you ", "you'", "your ")) else ""


_ABOUT_THEM = re.compile(r"(?:s?he|they|their|wants|needs|plans)\b|(?:s?he|they)'", re.IGNORECASE)


def clean(words: str) -> bool:
    """Say whether nothing is left that reads like a note: she, tf, mtg."""
    if THIRD.search(words):
        return False
    return all(m[0] in _NOT_ROUGH for m in _ROUGH.finditer(words))


_SMALL_START = re.compile(
    r"^(?:The|A|An|For|With|From|By|My|Our|That|This|Their|They|She|He|It|We|You|There|In|On|At|About|Every|Each|Most|Some|No|Not|How|Why|What|When|If)\b"
)


def with_acronyms(words: str) -> str:
    """Return *words* with letters that spell nothing as the acronym that they are: tf as TF."""
    return _ROUGH.sub(lambda m: m[0] if m[0] in _NOT_ROUGH else m[0].upper(), words)


def decapital(words: str) -> str:
    """Return *words* as they stand inside a sentence."""
    return words[0].lower() + words[1:] if _SMALL_START.match(words) else words


def handle(words: str, near: bool) -> str:
    """Return the short name as it stands inside a sentence."""
    del near
    words = re.sub(r"^(?:their|her|his)\b", "your", clause(decapital(words)), flags=re.IGNORECASE)
    if not clean(words):
        return ""
    return f'"{words}"' if _NO_NOUN.match(words) else words


# A short name that starts with one of these is no noun; it is quoted, so that it can stand after about.
_NO_NOUN = re.compile(
    r"(?:(?:one|two|three|four|five|half|\d+) (?:an?|per|each|every|at)\b|backwards?|forwards?|again|never|always|just|only|not|yes|from|until|till|before|after|if|because|too|so|but|and|let|do|don't|stop|keep|start|ask|go|say)\b",
    re.IGNORECASE,
)


def forms(handle: str) -> dict[str, str]:
    """Return a short name as one thanks for having talked about it."""
    del handle
    return {}


def has_article(words: str) -> bool:
    """Say whether a handle can be the subject of a sentence."""
    return bool(
        re.match(
            r"^(?:the|a|an|your|our|my|that|this|\d)\b|^[A-Z][a-zà-ÿ]+$|^(?!something|nothing|anything|everything)[a-z]{3,}ing (?!is\b|was\b)",
            words,
        )
    )


_TOLD_THEM = re.compile(
    r"\b(I|We|we)( also|'ve| have)? (told|showed|asked|gave|offered|promised|sent) (?:them|her|him)\b"
)
_SAID_TO = re.compile(r"\b(said|explained|described|suggested) (?:it )?to (?:them|her|him)\b")


# A sentence that starts with one of these has left out its "I".
_MY_VERBS = frozenset(
    words_of("""
told said explained suggested showed mentioned described offered proposed used built ran moved kept made wrote tried did would
answered admitted promised
""")
)


# A sentence that starts with what to do is what I would do, no order to them: "start small, one shop".
_MY_PLAN = re.compile(
    r"(?:start|begin|ask|take|put|keep|lend|ring|phone|write|send|move|cut|try|measure|give|leave|pick|drop|weigh|use|build|add|bring|let|make|split|train|swap|stop|move|merge|sort|tag"
    r"|(?:test|plan|set|run|show|call|check|print|count|label|text|share) (?!\w+ (?:is|was|are|were|has|had)\b)(?:the|a|an|one|two|every|each|all|it|them|half|only|first)\b)\b(?!['’])",
    re.IGNORECASE,
)
_ITS_OBJECT = frozenset(words_of("the a an it them every each one all my two three four both half everything"))


# "On leasehold: check the accounts first".
_ON_IT_DO = re.compile(r"(?:(?<=^)|(?<=[.!?] ))(?P<on>(?:On|About|For|With) [^.:,]{3,40}): (?P<do>[a-z][^.!?]*)")


def is_plan(mine: str) -> bool:
    """Say whether a sentence begins with a verb and its object: "cook the base first"."""
    verb, _, rest = mine.partition(" ")
    verb = verb.lower()
    if verb in TOLD_WITH and (rest.partition(" ")[0] in _ITS_OBJECT or _OBJECT_ALONE.match(rest)):
        return True
    open_class = verb.isalpha() and not (verb in PAST or verb in _BEFORE_OBJECT or _NO_BASE.search(verb))
    return open_class and bool(_OBJECT.match(rest))


# A short order: "read files".
_OBJECT_ALONE = re.compile(r"(?:[a-z]+ )?[a-z]{3,}s(?:[.!]|$)")
_OBJECT = re.compile(r"(?:the|it|them) [a-z]|an? (?!(?:day|week|month|year|time|few|bit|little|lot)\b)[a-z]")
_NO_BASE = re.compile(r"(?:ed|ing|ly|[^s]s)$")
# What stands before an article and is no verb.
_BEFORE_OBJECT = frozenset(
    words_of("""
about above across after against all almost along although among and around as at because before behind being below beneath beside between beyond both but by
despite down during either else even ever every except finally find first for found from half hardly here how however if in inside instead into is it just last
later less like maybe mainly minus more most mostly much near nearly neither never next no nor not now of off often on once one only onto or otherwise out outside
over per perhaps plus probably put quite rather same second since so some soon still such than that the then there thereafter these third this those though
through thus till to today together tomorrow too toward towards twice under unless unlike until up upon usually very via was were what whatever when whenever
where whereas wherever whether which while who whoever whole whom whose why with within without yes yet yesterday
""")
)


# How they took it is no part of what I said.
_THEN_THEY = re.compile(
    r",? (?:and |but )?(?:s?he|they) (?:both |all )?(?:laughed|smiled|nodded|grinned|agreed|liked (?:it|that)|loved (?:it|that))(?: at that| a lot)?[.!]?$"
)


def turned(mine: str, near: bool) -> str:
    """Return the person's sentence with its recipient as "you"; a first word Their or They is the company."""
    del near
    mine = re.sub(r"(?<=[a-z]) which (?=(?:we|I) )", " that ", mine)
    mine = _THEN_THEY.sub("", re.sub(r"^[Tt]hat (?=I\b|we\b)", "", mine))
    if mine.split(" ", 1)[0].lower() in _MY_VERBS:
        mine = f"I {mine[0].lower()}{mine[1:]}"
    elif (_MY_PLAN.match(mine) or is_plan(mine)) and not re.search(r"\byours?\b", mine):
        mine = re.sub(r"\byourself\b", "myself", f"I'd {mine[0].lower()}{mine[1:]}")
    mine = _ON_IT_DO.sub(
        lambda m: f"{m['on']}, I'd {m['do']}" if _MY_PLAN.match(m["do"]) or is_plan(m["do"]) else m[0], mine
    )
    mine = _SAID_TO.sub(r"\1 to you", _TOLD_THEM.sub(r"\1\2 \3 you", mine))
    mine = _I_ASKED_THEM.sub(lambda m: from_singular(m[0]), mine)
    alone = [m for m in THIRD.finditer(mine) if not _TOGETHER.search(mine[: m.end()])]
    first = THIRD.search(mine)
    if first and not alone and not SOMEBODY.search(mine) and not _SOMEBODY_ELSE.search(mine[: first.start()]):
        mine = from_singular(mine)
    elif alone and not SOMEBODY.search(mine) and not _SOMEBODY_ELSE.search(re.sub(r"[.!?] [A-Z]", ". ", mine)):
        mine = _and_you_did(_WHAT_THEY_DID.sub(lambda m: f"You{from_singular(m[0])[3:]}", mine))
    return re.sub(r"^Their\b", "Your", sentence(mine))


_TWO = re.compile(r"(?P<mine>[^.!?]+)\. You (?P<did>[a-z]+ [^.!?]+)[.!]?")


def _and_you_did(mine: str) -> str:
    """Join what I told them and what they did then: "I told you that …, and you went and got chalk"."""
    match = _TWO.fullmatch(mine)
    if not match:
        return mine
    told = re.match(r"I (?:told|said|showed|explained)\b", match["mine"])
    said = match["mine"] if told else f"I told you that {decapital(match['mine'])}"
    return f"{said}, and you {match['did']}."


# A sentence of its own about how they took it: "She went and got chalk."
_WHAT_THEY_DID = re.compile(r"(?<=[.!?] )(?:She|He) \w[^.!?]*")
_I_ASKED_THEM = re.compile(r"^I asked (?:her|him|you) (?:how|what|why|whether|where|when|which)\b[^.]*")
# What I did with the one who reads it: "out loud with her"; "his sister" is somebody else's.
_TOGETHER = re.compile(
    r"\b(?:I|[Ww]e)\b.*\b(?:with|told|showed|asked|gave|offered|sent|thanked) (?:her|him)$(?<!\bnot)"
)
# Anybody else that she, he or her may mean.
_SOMEBODY_ELSE = re.compile(
    r"(?<=[\w,;:] )(?!I\b|I')[A-Z]|\b(?:mother|mum|mom|father|dad|sister|brother|aunt|uncle|wife|husband|grand\w+|daughter|son|friend|neighbou?r|child|baby|apprentice|trainee|pupil|owner|chef|cook|farmer|foreman|driver|person|(?!(?:number|paper|water|order|letter|corner|matter|power|paper|computer|printer|folder|drawer|colou?r|floor|door|summer|winter|dinner|counter|cover|river|weather|error|mirror|motor|after|over|under|never|ever|other|another|either|whether|rather|together|however|later|better|bigger|longer|earlier|order|cover|plant|restaurant|important|constant|timer|meter|layer|filter|sensor|ladder|butter|sugar|corner|master|register|calendar|poster|sticker|trailer|container|freezer|boiler|burner|mixer|roller|minor|major|minister|offer|answer|fever|paper|newsletter|center|monitor|quarter|tractor|flower|feather|leather|timber|number)\b)\w{4,}(?:er|or|ist|ian|ant)|lady|guy|lad|who|whoever|cat|dog|horse|cow|animal)s?\b"
)


_PROPOSES = re.compile(
    r"\b(?:I'd|I would|I'll|I will)\b(?! (?:want|like|love|be (?:glad|happy)|enjoy|rather|say|prefer))"
)
_RETELLS = re.compile(r"\b(?:told|said|explained|mentioned|described|showed|asked|talked)\b")
_DID = re.compile(
    r"\b(?:[Ww]e|I) (?:also |then |first |once |always )?(?:[a-z]+ed|kept|built|wrote|ran|led|cut|made|taught|took|brought|began|did|was|got|had|put|went|left|set|gave|threw|split|hung|found|held|sold|sent|met|won|lost|paid|drove|spent|stood|bought|caught|drew|fed|flew|rode|sat|saw|stuck|swept|dug|grew|shot|swam|tore|wore|broke|chose|froze|bound|ground|laid|lent|shut|slid|spun)\b|\bI've \w+ed\b"
)

stance = plain.stances(_PROPOSES, _DID, _RETELLS)

NEXT_STEP = re.compile(
    r"\b(?:(?:be|stay|keep) in touch|get back|hear(?:ing)? (?:back|from)|(?:i|you)(?:'ll| will) hear|let (?:me|you|us) know|(?:will|'ll|they) decide|decision (?:by|in|on|early|next|couple)"
    r"|hr will|next steps?|will (?:call|revert|respond|reply))\b",
    re.IGNORECASE,
)
