"""What English posts leave open."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.anchoring.en import _GENERIC as GENERIC
from afterword.drafts.anchoring.en import _N as N
from afterword.drafts.anchoring.en import _PAST as PAST
from afterword.drafts.anchoring.en import _STOP as STOP
from afterword.drafts.anchoring.en import _VALUE as VALUE
from afterword.drafts.anchoring.en import _value as value
from afterword.drafts.openings import Move
from afterword.drafts.openings.deeds import en as deeds
from afterword.drafts.tables import words_of

__all__ = ["MOVES", "OURS", "SHAPES", "shaped", "value", "written"]

_WORD = r"[A-Za-z0-9][\w'’-]*"
_PLURAL = r"(?:[a-z][\w-]*s|people|staff|children|women|men|families)"
_UNIT = r"(?:minutes?|hours?|days?|weeks?|months?|years?|working days?)"
_DETERMINER = r"(?:the|our|a|an|this|its|their|his|her|all|every)"
# Whose doing a sentence tells of: in a long post most sentences are about the world.
OURS = re.compile(r"\b(?:[Ww]e|[Oo]ur|us|I|[Mm]y)\b")
SHAPES = {
    "deed": deeds.DEED,
    "n": rf"(?:{N})",
    "span": rf"(?:{N}) {_UNIT}",
    "amount": rf"(?:about |around |nearly |almost )?(?:{N})(?: ?%| {_UNIT}| points)?",
    # a thing with its article, or several without; ends where a small word or a stop shows it
    "the": rf"(?:{_DETERMINER} )?{_WORD}(?: {_WORD}){{0,3}}",
    # what the rest of the cue shows to be over
    "gone": rf"(?:{_DETERMINER} )?{_WORD}(?: {_WORD}){{0,3}}",
    "it": rf"(?:{_DETERMINER} )?{_WORD}(?: {_WORD}){{0,3}}",
    "exact": rf"(?:{_DETERMINER} )?{_WORD}(?: {_WORD}){{0,2}}",
    "things": rf"(?:[A-Za-z][\w-]* ){{0,2}}{_PLURAL}",
    "who": rf"(?:(?-i:[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){{0,2}})|(?:(?:the|our|all|some|many) )?(?:{_WORD} ){{0,2}}{_PLURAL})",
    "name": r"(?-i:(?:(?:Mr|Ms|Mrs|Dr)\. )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,2})",
    "place": r"(?-i:[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)",
    "one": r"[a-z][a-z-]+",
}  # fmt: skip
_BARE = frozenset(words_of("the our a an this its their his her all every some many"))
_NOT_NAMES = frozenset(
    words_of(
        "we it they this that there here our the a an in on at for from with after since every each some many most all "
        "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday"
    )
)
_NOBODY = frozenset(words_of("things ways times days weeks months years hours minutes points reasons steps"))
_LIKE_VERBS = re.compile(r"(?:ly|n't|['’](?:ve|re|ll|d|s))$")


def written(number: int) -> str:
    """Return a count as it stands in a sentence."""
    return next((w for w, v in VALUE.items() if v == number and v < 13), str(number))


def shaped(shape: str, words: str, before: str, after: str) -> str:
    """Return a part of a post as it stands in a question, or nothing where it cannot be told safely."""
    if shape in ("n", "span", "amount"):
        return words.lower()
    if shape in ("name", "place"):
        return "" if words.split(maxsplit=1)[0].lower() in _NOT_NAMES else words
    if shape == "deed":
        return deeds.told(words, after)
    if shape == "one":
        return "" if words.lower() in STOP | GENERIC else words
    if not before.strip() and words[1:2].islower():
        words = words if shape == "who" and _is_name(words) else words[0].lower() + words[1:]
    if shape == "things":
        return "" if words.lower() in GENERIC else _plural(words)
    if shape == "who":
        return _who(words)
    return _thing(
        words,
        "." if shape == "exact" else after,
        "the" if shape == "it" else "your",
        _NOBODY if shape == "gone" else GENERIC,
    )


def _is_name(words: str) -> bool:
    low = {w.lower() for w in words.split()}
    if low & (STOP | _NOT_NAMES) or words.isupper() or "'" in words or "’" in words:
        return False
    return (
        all(w[0].isupper() for w in words.split())
        and words.split(maxsplit=1)[0].lower() not in _NOT_NAMES
        and not words.endswith("s")
    )


def _plural(words: str) -> str:
    """Return a plural without its article; what stands before an article belongs to something else."""
    kept = words.split()
    cut = max((i for i, w in enumerate(kept) if w.lower() in _BARE), default=-1)
    kept = kept[cut + 1 :]
    while kept and kept[0].lower() in STOP | {"own"} | _NOT_NAMES:
        kept = kept[1:]
    low = [w.lower() for w in kept]
    if not kept or len(kept) > 3 or set(low) & (STOP | PAST) or any(_LIKE_VERBS.search(w) for w in low):
        return ""
    return "" if " ".join(low) in _NOBODY or low[-1].endswith(("ss", "us", "is")) else " ".join(kept)


def _who(words: str) -> str:
    if _is_name(words):
        return words
    plural = _plural(words)
    article = "your" if "our" in words.lower().split() else "the"
    return f"{article} {plural}" if plural else ""


def _thing(words: str, after: str, ours: str, vague: frozenset[str]) -> str:
    first, *rest = words.split()
    bare = first.lower() not in _BARE
    if bare:
        rest = [first, *rest]
    kept: list[str] = []
    over = False
    for word in rest:
        if word.lower().strip("'") in STOP | PAST:
            over = True
            break
        kept.append(word)
    if not over:
        following = after.split()[:1]
        over = not after[:1].isspace() or not following or following[0].lower().strip(".,;:!?)") in STOP
    low = [w.lower() for w in kept]
    if not kept or not over or len(kept) > 3 or low[-1] in vague or any(_LIKE_VERBS.search(w) for w in low):
        return ""
    if re.search(r"ed$", low[-1]) or (len(low) == 1 and re.search(r"ing$", low[-1])):
        return ""
    if kept[-1][0].isupper() and not kept[-1].isupper():
        return ""
    if bare:
        return " ".join(kept) if low[-1].endswith("s") and not low[-1].endswith(("ss", "us")) else ""
    return f"{ours if first.lower() == 'our' else 'the'} {' '.join(kept)}"


_SORTS = (
    r"(?:changes|requests|cases|claims|tickets|orders|applications|incidents|complaints|repairs|jobs|patients|calls|invoices|contracts|payments|deviations|defects"
    r"|findings|deployments|permits|loans|referrals|reports|questions|expenses|purchases|deliveries|accounts|procedures|visits|appointments|documents|alerts"
    r"|letters|shipments|pupils|clients|faults|suppliers)"
)
_JUDGED = r"low-risk|high-risk|simple|small|minor|urgent|standard|routine|risky|difficult|eligible|vulnerable|straightforward|easy|non-urgent|severe|trivial|high-priority|low-priority"
_FAULTS = r"(?:deviations|defects|errors|faults|bugs|findings|issues|mistakes|leaks|cracks|flaws|failures|non-conformities|gaps|misprints|typos)"
_GROUPS = (
    r"(?:teams|schools|wards|sites|stores|shops|customers|hauliers|branches|classes|depots|suppliers|farms|units|clinics|partners|merchants|offices|plants|crews|shifts|kitchens"
    r"|hotels|libraries|departments|growers|carriers|drivers|hospitals|restaurants|cities|villages|routes|lines|pharmacies|practices|studios|warehouses|families|clients)"
)
_PLACES = r"(?:markets|sites|countries|branches|stores|shops|wards|schools|languages|depots|warehouses|plants|cities|regions|clinics|hospitals|offices|hotels|libraries|lines|routes)"
_AGAINST = (
    r"complaints?|incidents?|exceptions?|objections?|near misses|refusals?|withdrawals?|rejections?|cancellations?"
)
_GONE = r"removed|dropped|scrapped|abolished|stopped|got rid of|deleted|retired|took out|switched off|did away with|ended|withdrew|banned"
_MISSED = r"\b(?:complain\w*|miss(?:es|ed)? (?:it|them)|asked for (?:it|them) back|back by popular)\b"
_YOUNG = r"graders|pupils|students|apprentices|trainees|interns|volunteers|kids|children|classes|artists|nurses|engineers|members|neighbours|neighbors|residents|colleagues|crews?|carpenters|cooks|teachers"
_MADE = r"built|made|painted|planted|designed|sewed|baked|carved|programmed|rebuilt|restored|wrote|drew|translated|transcribed|recorded|knitted|laid"
_IDEA = r"pushed for|asked for|insisted on|fought for|suggested|proposed|called for"
_SOLD = r"office|branch|site|store|shop|clinic|restaurant|depot|warehouse|plant|hub|campus|studio|lab|school|library|workshop|factory|bakery|kitchen"

MOVES = (
    Move(cue=r"\b(?P<them>the (?!idea|plan|answer)[a-z]+(?: [a-z]+)?) (?:was|were) (?:all |at first |initially |firmly )?(?:against it|sceptical|skeptical|not convinced|unconvinced|horrified)\b", weight=8.8,
         asks=("What won {them} over in the end?",)),
    Move(cue=r"\bone (?P<what>[a-z]+(?: [a-z]+)?) instead of (?:[a-z]+|\d+)\b", weight=8,
         asks=("What happened with the one {what}?",)),
    Move(cue=r"\b(?P<n>\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:of them |people |readers |customers )?(?:answered|replied|wrote back|responded)\b", weight=8.2, unless=r"\b(?:all|nearly all) (?:of them )?(?:answered|replied)",
         asks=("What did the {n} write?",)),
    Move(cue=r"\b(?P<n>two|three|four|five) (?:of them )?were (?P<how>angry|unhappy|upset|annoyed|disappointed|furious)\b", weight=8.5,
         asks=("What were the {n} {how} about?",)),
    Move(cue=r"\bone of them (?:had been|was|is|used to be) an? (?P<x>[a-z]+(?:er|or|man|woman|ist|ian|ant|ent|eer))\b", weight=8,
         asks=("What does the {x} do differently from the others?",)),
    Move(cue=r"\b(?:can't|cannot|can not|couldn't) (?:really )?(?:prove|be sure|swear|say for certain) (?:that )?it (?:was|is) (?P<x>the [a-z]+(?: [a-z]+)?)(?=[.,;]| but)", weight=9,
         asks=("What else could it have been, if not {x}?",)),
    Move(cue=r"\b(?:thanked|cheered|liked|loved|agreed|noticed)\b[^.!?]{0,20}, (?P<x>(?:the )?[a-z]+) did(?: not|n't)\.", weight=8,
         asks=("And what did {x} say?",)),
    Move(cue=r"\b<who:who> (?:now )?(?:drive|work|walk|wait|pay|need|stay|travel|carry) (?P<more>(?:[a-z]+|\d+) (?:miles|minutes|hours|kilometres|km|steps|pounds|euros)) (?:more|longer)\b", weight=8.5,
         asks=("What do {who} say to the extra {more}?",)),
    Move(cue=r"\b(?:lost|missed|dropped) (?:the )?most (?:of (?:them|it) |points )?(?:on|in|at) (?P<x>(?:the )?[a-z]+)(?=[.,;])", weight=8.3,
         asks=("What will you change first about {x}?",)),
    Move(cue=r"\b(?:we|I)(?: had|'d)? (?:expected|feared|reckoned with|hoped for|planned for|budgeted) (?:about |at least )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half|twice|more|fewer|less|worse)", weight=7.8,
         asks=("What do you put the difference down to?",)),
    Move(cue=r"\b<n:n> (?P<what>cards|suggestions|comments|ideas|letters|replies|interviews|postcards|entries|answers|wishes)\b", weight=6,
         short=True, asks=("What did most of the {n} {what} say?",)),
    Move(cue=r"(?:^|[.;:,] (?:and |so |then )?|^(?:So|Then|Now|In \w+|On \w+|Last \w+|Since \w+|After \w+ \w+|From \w+) )(?:we|I)(?:'ve| have)? (?:now |then |finally |also |simply |just |recently )?<do:deed>", weight=6.4, short=True,
         asks=("What made you {do}?",)),
    Move(cue=r"\b(?P<who>drivers|nurses|tenants|residents|customers|parents|patients|cooks|pupils|students|teachers|supervisors|visitors|clerks|guests|members|engineers) had asked for\b", weight=7.4,
         asks=("What do the {who} say now?",)),
    Move(cue=r"\b(?:older |younger |some |many |most )?(?P<who>[a-z]+s) (?:prefer|still prefer) (?P<what>the [a-z]+(?: [a-z]+)?)(?=[.,;])", weight=7.4,
         asks=("What is it about {what}?",)),
    Move(cue=r"\b(?P<fell>[A-Za-z]+(?: (?:per|of|in|at|on) [a-z]+)?) (?:did not|didn't|has not|hasn't) (?P<v>change|move|drop|fall|suffer|rise)[a-z]*\b", weight=7.6,
         asks=("Had anybody expected {fell} to {v}?",)),
    Move(cue=r"\b(?P<x>(?-i:[A-Z][a-z]+ \d+|One [a-z]+|The [a-z]+ team)) still (?:uses|has|prints|keeps|wants) (?:its|their|the old) (?:own|one|way)\b", weight=8.2,
         asks=("What does {x} say for its own way?",)),
    Move(cue=r"\b[Ww]e (?:have )?kept (?P<some>two|three|four|five|six|seven) of (?:the )?(?P<whole>three|four|five|six|seven|eight|nine|ten)\b", weight=8.7,
         asks=("Which of the {whole} did you not keep?",)),
    Move(cue=r"\btook (?P<span>(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:hours|minutes)) instead of\b", weight=8,
         asks=("What took up most of the {span}?",)),
    Move(cue=r"\b(?:got stuck|was stuck|stuck|stumbled|gave up|tripped|failed) (?:on|at|over) (?P<x>the (?:[a-z]+ )?[a-z]+)(?=[.,;])", weight=8.7,
         asks=("What was it about {x}?",)),
    Move(cue=r"\b[Tt]he (?P<x>[a-z]+(?: (?:about|on|for|of|with) [a-z]+)?) took (?:us |me |them )?(?:the )?longest\b", weight=9,
         asks=("What made the {x} take so long?",)),
    Move(cue=r"\b(?:was|were|had been) (?:chosen|suggested|proposed|designed|written|thought up|built) by (?:the |our )(?P<who>[a-z]+s)\b", weight=7.8,
         asks=("How did the {who} come by it?",)),
    Move(cue=r"\b[Oo]ne (?:of them )?(?:had|has|was|is|dates)\b[^.!?]{0,40}\b(?:since|from) (?P<year>(?:19|20)\d\d)\b", weight=8,
         asks=("Which one was it, the one from {year}?",)),
    Move(cue=r"\b(?:charge|fine|fee|deposit)\b[^.!?]{0,20}?\b(?P<n>[a-z]+|\d+) (?P<unit>euros?|pounds|dollars|francs)\b", weight=7.3,
         asks=("How did you arrive at {n} {unit}?",)),
    Move(cue=r"(?:^|[.] )From (?:\d+|[a-z]+) (?P<what>(?!minutes|hours|days|weeks|months|years|percent|points)[a-z]+s) to (?:\d+|[a-z]+)(?=[.,;])", weight=8.5,
         asks=("Which of the {what} that went was the hardest to give up?",)),
    Move(cue=r"\b[Tt]his (?P<when>year|winter|summer|spring|autumn|month|week|season|quarter)(?: it was| it is| there were| only| just|,| so far)* (?P<n>two|three|four|five|six|seven|eight|nine)\.", weight=8,
         asks=("And what was behind the {n} of this {when}?",)),
    Move(cue=r"\b[Tt]he (?:other )?(?P<n>two|three|four|five) (?:others )?(?:say|find|think|still|want|prefer)\b", weight=8.6, also=r"\b(?:others|other) ",
         asks=("What would have to change for the other {n}?",)),
    Move(cue=r"\b(?:it|this|that) (?:now |only |just )?takes (?:about |around |nearly )?<span:span>", weight=6.2,
         asks=("Does it stay at {span} on a full day?",)),
    Move(cue=r"\b<who:who> needed (?:another |about |almost |over )?<span:span>", weight=8,
         asks=("What held {who} up in those {span}?",)),
    Move(cue=r"\b[Hh]alf (?:of )?(?:the|our) (?P<what>[a-z]+s) ", weight=7,
         asks=("And the other half of the {what}: what makes them different?",)),
    Move(cue=r"\b(?:not at all|nothing|no change|hardly) (?:\w+ )?in the other\b", weight=8.8, also=r"\btwo (?P<what>schools|sites|stores|shops|wards|teams|classes|branches|plants|kitchens|clinics|villages|towns|hotels|depots|groups|shifts)\b",
         asks=("What is different in the other of the two {what}?",)),
    Move(cue=r"\b<who:who> (?:now )?(?:make|do|write|run|plan|order|cook|clean|repair|answer|book|read|check|test|draw)s? (?:[a-z'’-]+ ){1,4}themselves\b", weight=7.8,
         asks=("Did {who} ask for it, or did they have to be talked into it?",)),
    Move(cue=r"\b(?:are|were|is|was|come|came) (?:nearly all|almost all|mostly|nearly always|almost always) (?:on |from |in |at )?(?P<x>(?-i:[A-Z][a-z]+ [a-z]+s|[A-Z][a-z]+s|[a-z]+ [a-z]+s))(?=[.,;])", weight=8.7,
         asks=("What is it about {x}?",)),
    Move(cue=r"\b(?:back|open again|running again|up again)[a-z ]* after (?:about |almost |nearly )?<span:span>", weight=7.5,
         asks=("What took up most of the {span}?",)),
    Move(cue=r"\b[Ii]n (?P<span>(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:days|weeks|months)),? (?:we|our \w+|the \w+) (?:have )?[a-z]+ (?:\d[\d,.]*|all|every)\b", weight=7,
         asks=("What held you up most in the {span}?",)),
    Move(cue=r"\b[Oo]nly (?P<n>two|three|four|five) (?:were|was|have been|had been) (?:missed|needed|asked for|wanted back)\b|\b(?P<n2>two|three|four|five) (?:were|have been) (?:missed|asked for)\b", weight=8.4,
         asks=("Which {n} were they?",)),
    Move(cue=rf"\b(?P<some>{N}) (?P<what>(?!minutes|hours|days|weeks|months|years)[a-z]+s) instead of (?P<whole>{N})\b", weight=7.4,
         asks=("Where did the {more} extra {what} come from?",)),
    Move(cue=rf"\b{N} (?P<what>applicants|visitors|callers|customers|patients|guests) instead of {N}\b", weight=7,
         asks=("What do you think kept the other {what} away?",)),
    Move(cue=r"\b<who:who> (?:chose|picked|voted (?:on|for)|decided (?:on|where|which)|agreed on) (?:the|where|which|what|a|one|two|three)\b", weight=8, unless=r"\b[Ww]e (?:chose|picked)\b",
         asks=("What did {who} disagree about most?",)),
    Move(cue=r"\b(?:changed|moved|replaced|fixed|trained|swapped|rewrote) (?:the|our|a) [a-z -]{3,30}, not (?=(?:the|our|its|a) )<y:the>", weight=8.6,
         asks=("Had anybody suspected {y}?",)),
    Move(cue=r"\bonly thing (?:that )?(?:we|I) (?:changed|did differently|moved|touched) (?:is|was) <x:the>", weight=9,
         asks=("What made you look at {x}?",)),
    Move(cue=rf"\b(?P<whole>{N}) (?:[a-z][\w-]* ){{0,2}}(?P<what>[a-z-]+s)\b[^.!?]{{0,40}}?\b(?P<some>{N}) of (?:them|these|those) (?P<where>(?:at|in|on|from|under|behind|near) (?:the|our|a) [a-z-]+(?: [a-z-]+)?)(?=[.,;])", weight=7.6,
         asks=("What were the {rest} {what} that were not {where}?",)),
    Move(cue=rf"\b(?P<whole>{N}) (?:[a-z][\w-]* ){{0,2}}(?P<what>[a-z-]+s)\b[^.!?]{{0,40}}?\b(?P<some>{N}) of them (?P<kind>[a-z-]+ [a-z-]+s)(?=[.,;])", weight=7.5,
         asks=("If {some} were {kind}, what were the other {rest}?",)),
    Move(cue=r"\ban? (?P<one>customer|patient|client|reader|driver|parent|visitor|guest|user|tenant|supplier|passenger|shopper|member|student|resident) (?:recently |once |last week )?(?:told|wrote|called|rang|emailed|said|complained|thought|understood|took|read)\b[^.!?]*(?:'|‘|“|\")(?P<word>[\w-]+(?: [\w-]+)?)(?:'|’|”|\")", weight=8.2,
         asks=("Have other {one}s read “{word}” that way too?",)),
    Move(cue=r"\b<n:n> (?P<what>drills|mock codes|fire alarms)\b", weight=8.6, also=r"\b(?P<night>nights?|night shifts?)\b",
         asks=("Do the {n} {what} come as a surprise at night too?",)),
    Move(cue=rf"\b(?P<some>{N}) (?:working )?(?P<unit>days|hours|minutes|weeks|pages|steps|meetings|months)(?: a week| a day)?,? (?:down from|instead of) (?P<whole>{N})\b", weight=8.2,
         asks=("Where did the {less} {unit} go?",)),
    Move(cue=r"\b(?:gets?|has|have|receives?|pay|paid|free|works?|spends?|learns?|shadows?|stays?|drives?)\b[^.!?]{0,60}\b(?:for|in|during|through) (?:the|their|her|his) first (?P<span>(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+) (?:days|weeks|months|hours|shifts|years))\b", weight=7.6,
         asks=("And what happens after the {span}?",)),
    Move(cue=r"\bmoved (?P<n>two|three|four|five|six) (?P<who>people|colleagues|nurses|drivers|cooks|clerks|packers|engineers|trainees|teachers) (?:to|into|onto|over to) <x:the>", weight=8,
         asks=("Did the {n} {who} volunteer for {x}?",)),
    Move(cue=r"\bfrom (?P<month>(?-i:January|February|March|April|May|June|July|August|September|October|November|December))\b[^.!?]*\bwill\b", weight=5,
         asks=("What still has to happen before {month}?",)),
    Move(cue=r"\b(?:an?|the|our) (?P<x>[a-z]+(?: (?:of )?[a-z]+){0,2}) that (?:nobody|no one|hardly anybody|hardly anyone) (?:ever |really |had |has )*(?:used|read|needed|looked at|opened|filled in|wanted)\b", weight=8.3,
         asks=("Who had wanted the {x} in the first place?",)),
    Move(cue=rf"\b(?:switched off|deleted|moved|migrated|started with|picked|closed|chose|tried|trained|replaced|converted|tested|retired|fixed) (?:[a-z]+ ){{0,3}}(?P<some>{N}) (?:out )?of (?:the |our |all )?(?P<whole>{N})\b", weight=7.4,
         asks=("How did you choose the {few} out of {whole}?",)),
    Move(cue=r"\bwe (?:have |are )?(?:gone|went|cut|trimmed|reduced|are down|came down|down)(?: (?:the|our) [a-z]+)? from (?P<n>\d+|[a-z]+) (?P<what>(?!minutes|hours|days|weeks|months|years|percent|points)[a-z]+s) to (?P<m>\d+|[a-z]+)\b", weight=8.6,
         asks=("Which of the {what} that went was the hardest to give up?",)),
    Move(cue=r"\b<who:who> (?:noticed|saw|felt|spotted) (?:it |the difference |that )?(?:before|first|sooner|straight away|within)\b", weight=8.2,
         asks=("What did {who} notice first?",)),
    Move(cue=r"\bthe (?P<last>last|remaining|other|final) (?P<n>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|\d{1,3})\b(?! ?%| percent| others| (?:minutes|hours|days|weeks|months|years|percent))(?P<what> [a-z]+s)?", weight=8.1,
         asks=("What do the {last} {n}{what} have in common?", "What do the {last} {n} have in common?")),
    Move(cue=r"\bthe (?:very )?first (?P<x>test|run|round|try|attempt|time|drill|batch|move|one) took (?:about |almost |nearly )?<span:span>", weight=8.3,
         asks=("The first {x} took {span}: and by now?",)),
    Move(cue=r"\bmost of (?:them|it) (?:about|because of|over) (?:the |their )?(?P<x>[a-z-]+(?: [a-z-]+)?)(?=[.,;])", weight=7.9,
         asks=("What brought those who did not come about {x}?",)),
    Move(cue=r"\blooking for (?:ways|a way) to (?P<do>[a-z]+(?: [a-z]+){1,3})(?=[.,;])", weight=8,
         asks=("What have you already tried to {do}?",)),
    Move(cue=r"\bthe <n:n> (?P<what>questions|rules|steps|topics|reasons|sentences|signs|points|phrases|words)\b", weight=6.4,
         asks=("Which of the {n} {what} comes up most?",)),
    Move(cue=r"\b(?:is|are|been|got|become|became|now) (?:\w+ )?(?:[A-Z]{2,}[- ]?\d* )?(?:\w+[- ])?(?:certified|accredited|audited)\b", weight=7.6,
         asks=("What did the auditors ask that nobody had expected?",)),
    Move(cue=r"^After (?P<span>(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|\d+) (?:weeks|months|years))(?: of [a-z]+)?,? [^.]*\b(?:certified|open|finished|live|done|ready|complete|approved|signed)\b", weight=7.8,
         asks=("What took up most of the {span}?",)),
    Move(cue=r"(?:^|[.;,] )(?:our |the )?(?P<fell>(?!it |this |that |they |we |prices )[a-z-]+(?: [a-z-]+){0,1}(?: (?:on|of|at|in|from|about|with|over) [a-z-]+)?) (?:has |have |is |are )?(?:halved|(?:fell|fallen|dropped|went down|down|shrank|sank) (?:by )?(?:about |almost |nearly )?(?:a third|a quarter|half|a fifth|\d+ ?%|[a-z]+ points))", weight=6.9,
         asks=("How soon did the {fell} start to go down?",)),
    Move(cue=r"\b(?P<n>two|three|four|five|six|seven|eight|nine) (?P<who>[a-z]+(?: [a-z]+)?s) (?:have |has |had )?(?:asked (?:us )?to|refused|opted out|declined|gave up|went back|stayed away|dropped out|still (?:print|write|phone|send|do))\b", weight=8.4,
         asks=("What do the {n} {who} give as a reason?",)),
    Move(cue=r"\b(?:works|worked|is enough|holds|runs) (?:well )?(?:for|in|at|on) (?P<some>[a-z]+|\d+) of (?:our |the )?(?P<total>[a-z]+|\d+) (?P<what>[a-z]+s)\b", weight=8,
         asks=("What is different where it does not work yet?",), unless=r"\b(?:two|three) of (?:our |the )?(?:ten|twelve|twenty)"),
    Move(cue=r"(?=[^.!?]*\b(?:without|automatically|only (?:if|when)|pa(?:id|y)|approved?|refund\w*|allowed|waiv\w+|exempt|skip\w*|decides?|sign\w*)\b)[^.!?]*?\b(?:under|below|up to|less than|over|above|more than) (?P<limit>(?:[$€£] ?\d[\d,.]*|\d[\d,.]* (?:pounds|euros?|dollars|francs|kilos?|kg|metres|km|miles|hours|pages)))", weight=8.4,
         asks=("How did you arrive at {limit}?",)),
    Move(cue=r"\b(?:the |our )?(?P<x>[a-z]+) came up (?:thirty|forty|fifty|twenty|\d\d|most|again and again|more often)", weight=8,
         asks=("What exactly did people say about the {x}?",)),
    Move(cue=r"\b<who:who> (?:say|says|find|finds|think|thinks|tell us) (?:that )?(?:it is |it's |it |the work is )(?P<adj>[a-z]+er|more [a-z]+) than (?:before|it was|ever)\b", weight=8.3,
         asks=("What makes it {adj} for {who}?",)),
    Move(cue=r"\b(?:on|in|at|to|for) every (?P<one>plot|bed|machine|desk|door|van|truck|table|site|ward|class|bus|pump|shelf|line|label|room|bottle|box|field|boat|bench)\b", weight=6,
         asks=("Did you try it with one {one} first, or with all of them at once?",)),
    Move(cue=rf"\b(?P<n>{N}) of (?:our |the )?(?P<all>{N}) (?P<who>families|patients|customers|parents|tenants|residents|pupils|students|clients|members|drivers|callers) (?:did it|use|used|have|had|came|signed|answered|paid|replied)\b", weight=7.6,
         asks=("What kept the other {who} from it?",)),
    Move(cue=r"\ban? (?:new |young |first-year |junior |older |temporary )?(?P<one>trainee|apprentice|colleague|nurse|customer|child|pupil|student|visitor|driver|porter|intern|volunteer|junior|operator|patient) (?:once |then )?(?:asked|wondered|noticed|spotted|pointed out)\b", weight=7.9,
         asks=("Does the {one} know what came of it?",)),
    Move(cue=rf"\b(?<!even )(?P<adj>{_JUDGED}) (?P<what>(?!changes|questions)(?:[A-Z]?[\w-]+ )?{_SORTS})\b(?! (?:under|below|over|above|up to))", weight=9,
         also=r"\b(?P<share>5[5-9]|[6-9]\d) ?(?:%|percent) of (?:the |our |all )?[a-z]+s (?:passed|pass|went|go|were|are|came|ended|took|needed)\b",
         asks=("Are the {what} that you call {adj} all in the {share}%, or did some end up in the other {other}?",)),
    Move(cue=r"\bexplain (?:two thirds|half|most|three quarters|a third|\d+ ?%) of the (?P<what>[a-z-]+s)\b", weight=9.2,
         also=r"\b[Ss]ome (?P<did>(?:ran|were|had|came|left|went|got|lost|did|arrived|failed) (?!not)[a-z]+(?: [a-z]+){0,3})[,.;].*\bsome\b",
         asks=("Of the {what} that you could explain, how many {did}?",)),
    Move(cue=r"\b<n:n> (?P<what>[a-z]+s)\b[^.!?]{0,50}\bwithout (?:a single|one|any) (?P<adj>late|missed|lost|failed|wrong|missing|faulty|broken|delayed|rejected|returned|damaged)\b", weight=8.6,
         asks=("Which of the {n} {what} came closest to being {adj}?",)),
    Move(cue=r"\b(?:<n:n> (?P<who>families|visitors|people|guests|children|neighbours|neighbors|parents|students|residents) (?:came|joined|turned up|visited|helped|took part|were there|showed up)|brought <n2:n> (?P<who2>families|visitors|people|guests|children|neighbours|parents|residents))\b", weight=5.5,
         asks=("How did the {n} {who} hear of it?",)),
    Move(cue=r"\b(?:cut|cutting|reduc(?:ed|ing)|improv(?:ed|ing)|sp(?:ed|eeding) up|shr(?:ank|inking)|lower(?:ed|ing)|sav(?:ed|ing)|increas(?:ed|ing)|rais(?:ed|ing)|boost(?:ed|ing))\b[^.!?]{0,60}? by (?:over |more than |about |almost |nearly |around )?(?P<by>\d+(?:\.\d+)?(?:x| ?%))", weight=7.2,
         asks=("Which single step brought most of the {by}?",)),
    Move(cue=r"\b(?P<by>\d+(?:\.\d+)?(?:x| ?%)) (?P<how>faster|cheaper|smaller|fewer|less|lower|higher|shorter|lighter)\b", weight=6,
         asks=("Which single step brought most of the {by}?",), also=r"\bwe\b"),
    Move(cue=r"^(?:[\w ]+: )?How (?:we|I) (?:built|made|designed|rebuilt|created|wrote|rewrote|set up) <x:it>", weight=6.8,
         asks=("What did you leave out of the first version of {x}?",)),
    Move(cue=r"\b(?P<n>two|three|four|five|six|seven|eight|nine|ten|\d\d?) (?P<what>lessons|mistakes|principles|rules|myths|habits|things (?:we|I) (?:have )?learned)\b", weight=6.2,
         asks=("Which of the {n} do new colleagues find hardest to believe?",)),
    Move(cue=r"\b(?:the case for|in praise of|in defen[cs]e of) <x:it>", weight=6,
         asks=("Where would you not use {x}?",)),
    Move(cue=r"\bwe (?:finally |then |also )?(?:chose|picked|went with|decided on|opted for|settled on) [\w -]{3,40}? (?:over|instead of|rather than) <y:the>", weight=8.6,
         asks=("What was it in the end that ruled out {y}?",)),
    Move(cue=r"\b(?:we|our \w+|I) (?:have |has |recently |just |finally )*(?:migrated|moved|switched|changed over|went) from (?P<x>(?-i:[A-Z][\w.+#-]*(?: [A-Z][\w.+#-]*)?)) to (?P<y>(?-i:[A-Z][\w.+#-]*))", weight=8.2,
         asks=("Is there anything from {x} that you miss in {y}?",)),
    Move(cue=r"\b(?:we|I) (?:have |recently |just |finally )*(?:migrated|moved|switched|changed over) (?:\w+ ){0,3}?from <x:exact> to (?:the|an?|our) ", weight=8,
         asks=("Is there anything about {x} that people miss?",)),
    Move(cue=r"\bwe (?:have |finally |ended up )*(?:built|wrote|made|building|writing|making) our own <x:it>", weight=7.4,
         asks=("What was missing in the ones that one can buy?",), unless=r"\bopen[- ]source"),
    Move(cue=r"\b(?P<num>two|three|four|five|six|\d) <things:things> (?:that |which )?we (?:could not|couldn't|can't|cannot|were not able to) (?P<v>[a-z]+)\b", weight=9.5,
         asks=("Which are the {num} {things} that you could not {v}?",)),
    Move(cue=rf"\b(?<!even )(?P<adj>{_JUDGED}) (?P<what>(?!changes|questions)(?:[A-Z]?[\w-]+ )?{_SORTS})\b(?! (?:under|below|over|above|up to))", weight=8.5,
         asks=("Who decides which {what} count as {adj}?", "When do {what} count as {adj} for you?")),
    Move(cue=r"\b<who:who> (?:were|was|are|have been|proved|turned out) (?:much |far |a lot )?(?:harder|slower|more difficult|the hardest) to (?:convince|win over|persuade|get on board|reach)\b", weight=9.5,
         asks=("What won {who} over in the end?",)),
    Move(cue=r"\b<who:who> (?:were|was) (?:at first |initially )?(?:sceptical|skeptical|against it|opposed|not convinced|unconvinced)\b", weight=9,
         asks=("What won {who} over in the end?",)),
    Move(cue=r"\b(?:did not|didn't) (?:move|change|improve|budge|rise|drop|fall|work|help) for <group:things>\b", weight=9,
         asks=("Have you had the chance to watch a few {group} at it, or to ask them?", "Did any of the {group} say what they made of it?")),
    Move(cue=r"\bexplain (?:two thirds|half|most|three quarters|a third|\d+ ?%) of the (?P<what>[a-z-]+s)\b", weight=9, also=r"\bsome\b.*\bsome\b",
         asks=("Of the {what} that you could explain, which cause came up most?",)),
    Move(cue=r"\b(?:could|can) explain (?:two thirds|half|most|three quarters|a third|\d+ ?%) of the (?P<what>[a-z-]+s)\b", weight=8,
         asks=("What do the {what} that you can't explain yet have in common, if anything?",)),
    Move(cue=r"\bhow (?P<how>long|big|large|wide|short|small) (?:a|an|the) (?P<what>[a-z-]+(?: [a-z-]+)?) (?:should|needs to|has to|must|ought to) be\b.*\bour (?P<group>[a-z]+)s (?:disagree|differ|vary)", weight=9.5,
         asks=("Would one {what} for all {group}s work at all, or does it have to be one per {group}?",)),
    Move(cue=r"\bour (?P<group>[a-z]+)s (?:disagree|differ|vary|all (?:have|use|want))\b", weight=6.5,
         asks=("Which of the {group}s is furthest from the others?",)),
    Move(cue=r"\b<n:n> (?P<who>[a-z]+s) (?:complained|objected|disagreed|refused|said no|were against it|left)\b", weight=8.5,
         asks=("What did the {n} {who} have against it?",)),
    Move(cue=rf"\b(?P<n>two|three|four|five|six|seven|eight|nine|ten|\d|1\d) (?P<what>{_AGAINST})\b(?! (?:a|per) )", weight=8,
         asks=("What were the {n} {what} about?",)),
    Move(cue=r"\bstill (?:have|has|need|use|left with|are|is) (?P<about>about |around |some )?<n:n> <things:things>\b", weight=8.5,
         asks=("What happens to the {n} {things} that are left?",)),
    Move(cue=r"\b<who:who> (?:(?:now|also|will|can) )?(?:plan|set|choose|decide|write|order|run|manage|schedule|pick) their own (?P<own>(?:[a-z-]+ )?[a-z-]+s)\b", weight=8.5,
         asks=("What did {who} change first, now that the {own} are theirs?",)),
    Move(cue=rf"\b<who:who> (?:who |that )?(?:{_IDEA}) (?:it|this|that)\b", weight=8,
         asks=("What made {who} bring it up?", "What was the argument of {who} that settled it?")),
    Move(cue=r"\b(?:idea|suggestion|proposal|push) (?:came|comes|was) from <who:who>", weight=8,
         asks=("What gave {who} the idea?",)),
    Move(cue=rf"\b(?:we|I|they|have|has|been|were|was|are) (?:\w+ly |now |also |just |then )?(?:{_GONE}) <gone:gone>", weight=7.5, unless=_MISSED,
         asks=("Has anybody asked for {gone} back?", "Did anybody notice that {gone} had gone?")),
    Move(cue=r"\breplaced <gone:exact> (?:with|by) <new:the>", weight=8, unless=_MISSED,
         asks=("Has anybody asked for {gone} back since {new} came?", "What can {gone} still do better than {new}?")),
    Move(cue=rf"\b(?:cut|reduced|went|got|are down|is down|came down|brought) (?:\w+ ){{0,3}}from (?:{N}) (?P<what>[a-z]+s)? ?to (?P<b>two|three|four|five|six|seven)\b", weight=8.5,
         asks=("Which {b} did you keep?",), unless=r"from (?:\S+ ){1,2}(?:minutes|hours|days|weeks|months|years)"),
    Move(cue=r"\b(?P<what>[a-z]+s)\. We cut (?:them|it) (?:down )?to (?P<b>two|three|four|five|six|seven)\b", weight=8.5,
         asks=("Which {b} {what} did you keep?",)),
    Move(cue=r"\bcut (?:them|it) (?:down )?to (?P<b>two|three|four|five|six|seven)\b", weight=8,
         asks=("Which {b} did you keep?",)),
    Move(cue=rf"\b(?:tried|tested|piloted|started|began|trialled|run|ran|with|in|at) (?:\w+ ){{0,6}}?(?:with|in|at|on) (?P<n>two|three|four|five|six|seven|eight|ten|twelve) (?P<what>{_GROUPS})\b", weight=6.5,
         asks=("How did you choose the {n} {what} to start with?",)),
    Move(cue=rf"\b(?:found|logged|recorded|counted|listed|turned up|there were) <n:n> (?P<what>{_FAULTS})\b", weight=6.5,
         asks=("How many of the {n} {what} could you put right on the spot?",)),
    Move(cue=r"\b(?P<adj>stalled|abandoned|overdue|stuck|dormant|inactive|lost|late|idle|missed|failed) (?P<what>pilots|projects|deals|orders|carts|tickets|invoices|deliveries|loans|cases|claims|shipments|trains|buses|containers|boxes|sites|homes|applications|calls|payments|visits)\b", weight=5.2,
         asks=("When do {what} count as {adj} for you?",)),
    Move(cue=r"\b(?:every|each|an?) (?P<adj>stalled|abandoned|overdue|stuck|dormant|inactive|lost|late|missed|failed) (?P<what>pilot|project|deal|order|ticket|invoice|delivery|case|claim|shipment|site|application|visit)\b", weight=6,
         asks=("When does a {what} count as {adj} for you?",)),
    Move(cue=rf"\btook (?:(?:us|me|them|him|her|[\w'’-]+ and [\w'’-]+|the \w+) )?(?:about |almost |nearly |around |some )?(?P<span>(?:{N}) (?:days|weeks|months|years))\b", weight=6.5,
         asks=("What took up most of the {span}?",)),
    Move(cue=r"\bstill (?:takes?|need|needs|wait|waits) (?:about |almost |up to )?<span:span>", weight=7.5,
         asks=("What takes up most of the {span}?",)),
    Move(cue=r"\b(?:(?:are|'re|have been|is|am) |we )(?:re\w+|check|review|rewrit|replac|test|audit|inspect|clean|sort)(?:ing|ed) (?:every|each) (?P<one>use|page|form|letter|contract|machine|line|valve|label|recipe|report|screen|file|room|route|site|process|case|pump|door|sign|template|document)\b", weight=7,
         asks=("Which {one} did you start with?",)),
    Move(cue=r"\ban? (?P<one>customer|patient|client|reader|driver|parent|visitor|guest|student|pupil|nurse|user|member|tenant|resident|supplier|farmer|colleague|neighbour|neighbor|teacher|passenger|shopper|player|volunteer|engineer|operator) (?:recently |once |last week )?(?:told|wrote|called|rang|emailed|said|complained)\b", weight=7.5,
         asks=("Have other {one}s told you the same?", "Had other {one}s said something like it before?")),
    Move(cue=r"\bsend us (?P<a>an? (?:photo|picture|note|report|correction|message|screenshot|postcard|sample|recording)) and we(?:'ll| will) (?P<v>correct|update|fix|change|add|remove|check|replace) <what:the>", weight=8,
         asks=("Who checks {a} before you {v} {what}?",)),
    Move(cue=r"\bsend us (?P<a>an? (?:photo|picture|note|report|correction|message|screenshot|sample|recording))\b.*?\bwe(?:'ll| will) (?P<v>correct|update|fix|change|add|remove|replace) <what:the>", weight=8,
         asks=("Who checks {a} before you {v} {what}?", "Do you check {a} with somebody on the spot before you {v} {what}?")),
    Move(cue=rf"\b(?:answer\w*|repl\w+|pa(?:y|id|ys)|ship\w*|correct\w*|call\w*|deliver\w*|respond\w*|fix\w*|repair\w*|settle\w*|approv\w*|process\w*|refund\w*|collect\w*|replac\w*|see|seen|treated)\b[^.!?]{{0,40}}?\bwithin (?P<within>(?:{N}|an?|the) {_UNIT})\b(?! or\b)", weight=6,
         asks=("Do you manage that within {within} in busy weeks too?", "Does it stay within {within} at weekends too?")),
    Move(cue=r"\b(?:rota|roster|shift plan|shifts?|schedule|timetable)\b.*?\b<span:span> (?:ahead|in advance|earlier|before)\b", weight=8.5,
         asks=("Can people still swap shifts inside the {span}?",)),
    Move(cue=r"\b(?P<n>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?P<what>lenders|banks|funders|investors|sponsors)\b", weight=7.5,
         asks=("Do the {n} {what} share one set of reports from here on, or does each want its own?",)),
    Move(cue=rf"\bopen(?:s|ed|ing)? (?:a |an |our |another |the )?(?:new |second |third |first )?<place:place> (?P<what>{_SOLD})\b", weight=8,
         asks=("Who goes to {place} first: people from the team you have, or people hired there?",)),
    Move(cue=rf"\bopen(?:s|ed|ing)? (?:a |an |our |another |the )?(?:\w+ ){{0,2}}(?P<what>{_SOLD}) (?:in|near|at) <place:place>", weight=8,
         asks=("Who goes to {place} first: people from the team you have, or people hired there?",)),
    Move(cue=rf"\b<who:who> (?:{_MADE}) <what:it>", weight=8, unless=r"\bin (?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:weekends?|days?|weeks?|months?|evenings?|hours?)\b|\b(?:built|made|designed|recorded|wrote|drew|made) (?:an?|the) (?:\w+ ){0,2}(?:article|post|blog|video|explainer|guide|book|tool|api|model|library|pipeline|framework|system|decision|case|difference|change)\b",
         asks=("How long did {who} work on {what}?",)),
    Move(cue=rf"\b<who:who> (?:{_MADE}) (?P<n>\d[\d,.]*) (?P<what>[a-z]+s)\b", weight=7.5,
         asks=("How long did {who} work on the {n} {what}?",)),
    Move(cue=r"\b<n:n> (?P<who>[a-z]+s) still (?:use|send|want|ask for|prefer|order) (?P<what>it|them|paper|cash)\b", weight=8.5,
         asks=("What keeps the {n} {who} with it?",)),
    Move(cue=rf"\b(?P<whole>{N}) (?:[a-z][\w-]* ){{0,2}}(?P<what>[a-z-]+s)\b[^.!?]{{0,40}}?(?P<some>{N}) of (?:them|these|those|which)\b", weight=7.2,
         asks=("What was different about the other {rest} {what}?",)),
    Move(cue=rf"\b(?P<some>{N}) (?:out )?of (?:the |our |all )?(?P<whole>{N}) (?P<what>(?:[a-z-]+ )?[a-z-]+s)\b", weight=7.2,
         asks=("What was different about the other {rest} {what}?", )),
    Move(cue=r"\b<name:name> (?:rebuilt|painted|organi[sz]ed|set up|planned|redesigned) <what:it>", weight=6.5,
         asks=("How long did {name} work on {what}?",)),
    Move(cue=r"\b(?:next|the next) (?:[A-Za-z]+ ){0,3}?(?:is |will be |takes place |follows )?(?:in |on )?:? ?(?P<month>(?-i:January|February|March|April|May|June|July|August|September|October|November|December)|spring|summer|autumn|winter)\b", weight=5,
         asks=("What will you do differently in {month}?",)),
    Move(cue=r"\b<n:n> (?P<what>drills|mock codes|fire alarms)\b", weight=8.2,
         asks=("Are the {n} {what} announced, or do they come as a surprise?",)),
    Move(cue=rf"\b(?P<n>(?:more than |about |almost |over |nearly )?(?:{N})) <what:things> (?:took part|tested|tried it|tried|joined (?:in|the beta|the pilot))\b", weight=7,
         asks=("What did the {what} who took part want changed?",)),
    Move(cue=r"\b<who:who> (?:had |have |often |kept )*(?:asked|asking) (?:us )?for (?P<what>an? [a-z]+(?: [a-z]+)?)(?=[,.;]| and\b| so\b| but\b)", weight=8.6,
         asks=("What did {who} want {what} for?",)),
    Move(cue=r"\b(?P<n>(?:\d[\d,.]*|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)) (?P<what>[a-z-]+ )?(?P<last>events|orders|labels|messages|records|parcels|invoices|emails|letters) (?:over ?night|twice|again|by mistake)\b", weight=6,
         asks=("How did you first notice the {n} {last}?",)),
    Move(cue=r"\b(?:goes?|went|work(?:s|ed)?|is|was|does|did) (?:much |far )?better than (?P<y>the|our) (?P<what>app|form|system|tool|portal|spreadsheet|list|fax|machine|board|meeting|paper|manual|scanner|program|software)\b", weight=7.5,
         asks=("Does anybody still use the {what}?",)),
    Move(cue=r"\bthis (?:week|month|year|season|quarter)'s suspect:? <what:the>|\b(?:suspect|suspecting) (?:that )?(?:it is |it's )?<what2:the>", weight=8,
         asks=("Is {what} a hunch so far, or have you already seen it in the data?",)),
    Move(cue=r"(?:^|[,;:] |\band )(?:[Oo]ur |[Tt]he )?<what:things> (?:have |has |are |is )?(?:\w+ )?(?:halved\b|(?:fell|fallen|dropped|went down|gone down|sank|are down|is down) (?:by|from|to) )", weight=6.8,
         asks=("How soon did the {what} start to go down?",)),
    Move(cue=r"(?:^|[,;:] |\band )(?:[Oo]ur |[Tt]he )?<what:things> (?:have |has |are |is )?(?:\w+ )?(?:(?:doubled|tripled)\b|(?:rose|risen|went up|gone up|climbed) (?:by|from|to) )", weight=6.6,
         asks=("How soon did the {what} start to go up?",)),
    Move(cue=r"\b(?:went|fell|rose|dropped|cut|reduced|grew|improved|down|up|increased|shrank|brought|shortened|got|came|gone|fallen|risen|halved|slipped|climbed)\b[^.!?]{0,40}?\bfrom <a:amount>(?: a \w+)? to <b:amount>(?! (?:and|or) )", weight=6.3,
         asks=("How long did it take to get from {a} to {b}?", "Has it stayed at {b} since?")),
    Move(cue=r"\b(?P<share>5[5-9]|[6-9]\d) ?(?:%|percent) of (?:the |our |all )?(?P<what>[a-z]+[a-rt-z]s)\b", weight=5.5,
         asks=("What do the other {what} have in common?",)),
    Move(cue=r"\b(?:notebook|data|dataset|code|guide|template|checklist|handbook|model|pages|recordings|photos|drawings)\b[^.]* (?:are|is) (?:now )?(?:public|open|online|available|free)\b", weight=4,
         asks=("Has anybody outside sent you something back on it yet?",)),
    Move(cue=rf"\b(?P<n>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d\d?) (?P<what>{_PLACES})\b", weight=4, also=r"\b(?:roll\w* out|so far|pilot\w*|introduc\w+|switch\w+|trial\w*)\b",
         asks=("Which of the {n} {what} is furthest along?",)),
    Move(cue=r"\b<name:name>,? (?:who |has |have )*(?:passed (?:her|his|their)|won the|was named|is our)\b", weight=4,
         asks=("What is {name} working on next?",)),
    Move(cue=r"\b(?:collected|gathered|tracked down|found|sorted|scanned|checked|reviewed|read|reread|visited|called|tested|inspected|went through) (?:all |the |some |more than |about |nearly |over )*(?P<n>\d[\d,.]*|twenty|thirty|forty|fifty|sixty|eighty|ninety) (?P<what>(?!percent|pounds|euros|people|minutes|hours|days|weeks|months|years)[a-z]+s)\b", weight=5.5, short=True,
         asks=("What surprised you most in the {n} {what}?",)),
    Move(cue=r"^(?P<them>(?:The|A|An) (?-i:(?:[a-z-]+ ){0,2}[a-z-]+)[^s\W])$", weight=4, short=True, also=r"\b(?:we|our)\b",
         asks=("Whose idea was {them}?",)),
    Move(cue=r"\b(?P<n>\d[\d,.]*|twenty|thirty|forty|fifty|sixty|eighty|ninety) (?P<what>people|families|visitors|guests|patients|children|volunteers|callers) in (?P<span>(?:[a-z]+|\d+) (?:hours|minutes|days))\b", weight=6,
         asks=("What was the longest anybody had to wait in the {span}?",)),
)  # fmt: skip
