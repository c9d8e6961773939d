"""What English posts leave open."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

from afterword.drafts.asking_back.move import BODY, Move
from afterword.drafts.counts import NUMBER
from afterword.drafts.open_points.en_ahead import AHEAD

NAMED: dict[str, str] = {}
_N = rf"(?i:{NUMBER['en']})"
_SPOKEN = r"(?:calls|complaints|tickets|e-?mails|questions|requests|letters|enquiries|inquiries|messages|reminders)"
_TROUBLE = r"(?:errors|mistakes|alarms|call-outs|callouts|incidents|defects|no-shows|returns|stops|stoppages|accidents|injuries|cancellations|claims|faults|failures|leaks|clicks|forms|signatures|bugs|outages|interruptions|corrections|breakdowns|absences|delays|visits|repairs|near misses)"
_FELL = r"\b(?:fell|dropped|went|came|down|shrank|cut|reduced|declined|gone|brought|fallen)\b[^.!?]{0,24}?\bfrom"
_ABOUT, _PER = r"(?:about |around |nearly |almost |over )?", r"(?: (?:a|per|every|each) [a-z]+)?"
_FROM_TO = rf"{_FELL} {_ABOUT}(?P<before__as>{_N}){_PER} to {_ABOUT}(?P<left__as>{_N})"
_MONEY = r"(?i:prices|costs|rates|sales|profits|shares|revenues|fees|wages|emissions|temperatures|times|points)\b"
# What is counted in units has no remaining ones.
_UNIT = r"(?! ?%| (?:percent|per cent|million|billion|thousand|euros?|pounds?|dollars?|francs?|degrees?|points?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|metres?|meters?|miles?|kilo\w*|tons?|tonnes?|kg|km|[gkm]b|litres?|liters?|out of)\b)"
_TIME = r"(?:seconds|minutes|hours|days|weeks)"
_ANSWERED = rf"\b(?:the|those|these|all|our) (?:others?|rest|remainder)\b|\b(?:the|all) remaining (?:ones|few|{_N})\b|\bthe last (?:few|\d)"
_DID = r"(?:said|say|told|took|take|chose|came|come|got|made|did|knew|found|went|kept|gave|left|met|work|worked|agree|agreed|passed|survived|stayed|answered|opened|returned|finished|arrived|wanted|accepted|reported|showed|use|used|slept|voted|signed|trust|know|want|think)"
_PAPER = r"(?:paper|handwritten|hand-written|printed|wall|phone|manual|fax)(?: [a-z]+){1,2}|whiteboard|fax(?: machine)?|clipboard|card index|paper"
_KEPT = r"(?:list|map|register|wall chart|calendar|wiki|rota|inventory)"
_READ = r"(?:diary|logbook|log sheet|notebook|slip|protocol|journal|free-text field|incident report|shift report|handover note|feedback form|comment card|log book)"
_LISTED = r"(?:questions|rules|photos|pictures|words|tools|dishes|desserts|checks|signals|criteria|fields|columns|routes|songs|exercises|loads|objects|books|phrases|sentences|colours|colors|plants|recipes|habits|conditions|ingredients|pages|tests)"
MOVES = (
    *AHEAD,
    Move(
        cues=(rf"\b(?P<x__word>(?i:{_SPOKEN}))\b[^.!?]{{0,60}}?{_FROM_TO}{_UNIT}\b",),
        asks="From {before} to {left} {x}: what are the remaining {left} about?", unless=_ANSWERED,
    ),
    Move(
        cues=(rf"\b(?P<x__word>(?i:{_TROUBLE}))\b[^.!?]{{0,60}}?{_FROM_TO}{_UNIT}\b",),
        asks="From {before} to {left} {x}: what do the remaining {left} have in common?", unless=_ANSWERED,
    ),
    Move(
        cues=(rf"{_FELL} (?:about )?(?P<before__as>{_N})(?: {_TIME})? to (?:about )?(?P<left__as>{_N}) (?P<u__as>{_TIME})\b", rf"{_FELL} (?:about )?(?P<before__as>{_N}) (?P<u__as>{_TIME}) to (?:about )?(?P<left__as>{_N})(?=[.,;]|$)"),
        asks="From {before} to {left} {u}: where do the remaining {left} {u} go?", unless=_ANSWERED,
    ),
    Move(
        cues=(rf"\b(?!{_MONEY})(?P<x__word>[A-Za-z][a-z]{{2,}}s)(?: (?:in|at|of|on|to|per|a) [^.!?,;:]{{2,25}}?)?(?: (?:have|has|had|are|were|now|then)){{0,2}} {_FROM_TO}{_UNIT}\b",),
        asks="From {before} to {left} {x}: what do the remaining {left} have in common?", unless=_ANSWERED, also=r"\b(?:[Ww]e|[Oo]ur|us)\b", where=BODY,
    ),
    Move(
        cues=(rf"{_FELL} (?P<before__as>\d\d?(?:\.\d)?) ?(?:%|percent)? to (?P<left__as>\d\d?(?:\.\d)?) ?(?:%|percent)", rf"{_FELL} (?P<before__as>\d\d?(?:\.\d)?) ?(?:%|percent) to (?P<left__as>\d\d?(?:\.\d)?)(?=[.,;]? |[.,;]?$)"),
        asks="From {before}% to {left}%: what is different about the remaining {left}%?", unless=_ANSWERED + r"|\b(?:prices?|interest|tax|margin|inflation|unemployment|discount|latency|memory|CPU)\b",
    ),
    Move(
        cues=(r"\b(?:rose|went|up|climbed|grew|increased|improved|gone|risen)\b[^.!?]{0,24}?\bfrom (?P<low__as>\d\d?) ?(?:%|percent)? to (?P<high__as>\d\d) ?(?:%|percent)",),
        asks="From {low}% to {high}%: what would it take to reach the other {rest}%?", unless=_ANSWERED + r"|\b(?:prices?|interest|tax|margin|inflation|market|revenue|benchmarks?|accuracy|score\w*)\b",
    ),
    Move(
        cues=(r"\b(?P<share__as>\d\d) ?(?:%|percent) of the (?:time|cases)\b",),
        asks="What happens in the other {rest}%?", unless=_ANSWERED,
    ),
    Move(
        cues=(rf"\b(?P<share__as>\d\d) ?(?:%|percent) (?:of (?:the |our |all |these |them )?(?:[a-z-]+ ){{0,3}}?)?{_DID}\b",),
        asks="What do you know about the other {rest}%?", unless=_ANSWERED, where=BODY,
    ),
    Move(cues=(r"\b[Tt]wo[- ]thirds of (?:the|our|them|those|these|all|it)\b(?! (?:world|country|market))",), asks="What do you know about the other third?", unless=_ANSWERED + r"|\bthird\b(?! of)", where=BODY),
    Move(cues=(r"\b[Tt]hree[- ]quarters of (?:the|our|them|those|these|all)\b(?! (?:world|country|market))",), asks="What do you know about the other quarter?", unless=_ANSWERED, where=BODY),
    Move(
        cues=(rf"\b(?:[Oo]nly|[Aa]bout|[Aa]lmost|[Ee]xactly|[Hh]alf(?= of)) ?(?:half )?(?:of )?(?:the|our|them|those) (?:[a-z-]+ )?[a-z]+s {_DID}\b",),
        asks="What do you know about the other half?", unless=_ANSWERED, also=r"\bhalf\b.*\b(?:we|our)\b|\b(?:we|our)\b.*\bhalf\b", where=BODY,
    ),
    Move(
        cues=(rf"(?<!of )\b(?:the|with|asks?|ask|only|now|kept|keep|have|has|into|to|for) (?P<n__as>three|four|five|six) (?P<x__as>{_LISTED})\b(?! (?:a|per|in a|of) )(?=[^:;]*[.!]$)",
              rf"^(?P<n__as>Three|Four|Five|Six) (?P<x__as>{_LISTED}) (?:from|per|for|on) [^:;]*[.!]$"),
        asks="Which {n} {x} are they?", unless=r"\b(?:first|second|thirdly|namely|fourth|fifth)\b", also=r"\b(?:we|our|us)\b", where=BODY,
    ),
    Move(
        cues=(rf"\b(?:writes?|wrote|notes?|logs?|keeps?|kept|fills?|hands?|gave|have|get|added|put|hangs?|leave|left|introduced|started|goes|go)\b[^.!?]{{0,50}}\b(?:a|an|one|the|our) (?:[a-z-]+ )?(?P<x__as>{_READ})\b",),
        asks="Who reads the {x} first?", unless=r"\b(?:reads?|laptop|jupyter|python|notebook(?:s|LM)|protocol buffers?)\b", also=r"\b(?:[Ww]e|[Oo]ur)\b", where=BODY,
    ),
    Move(
        cues=(rf"\b(?:[Tt]here is|[Tt]here's|[Ww]e (?:now )?(?:keep|drew|started|have|hung|publish)) (?:now )?(?:a|an|one|the) (?:[a-z-]+ )?(?P<x__as>{_KEPT})\b(?= (?:on|of|in|with|that|which|where|for)\b|[.,;])",
              rf"\b[Oo]ur (?P<x__as>{_KEPT}) (?:had|has|hangs|lists|shows)\b", rf"\b(?:on|in) our (?P<x__as>{_KEPT})(?=[.,;])"),
        asks="Who keeps the {x} up to date?", mild=True, unless=r"\b(?:up to date|maintain\w*|waiting list|short ?list|mailing list|updated?|API|road ?map)\b", where=BODY,
    ),
    Move(
        cues=(r"\b(?:[Tt]he|[Oo]ur|[Aa]|[Nn]ew|[Oo]ne|[Tt]his) (?:new |simple |only |one )?rule\b(?! (?:of|engine|set|based|book))(?= (?:is|has|says|now|since)\b|:)", r"\b(?:[Oo]ur|[Nn]ew) (?:only |one )?rule\b(?= in| for| from|[:.,;]|$)",),
        asks="Are there any exceptions to the rule?", unless=r"\bexceptions?\b|\bexcept\b|\bunless\b|\b(?:regulat\w+|law|court|federal|firewall|lint\w*|compiler|agency|linter|SQL)\b", also=r"\b(?:[Ww]e|[Oo]ur|us)\b",
    ),
    Move(
        cues=(r"\b(?:[Tt]he|[Aa]|[Oo]ne) (?P<x__as>(?:[a-z]+ )?(?!team|company|series|programme|program|project|book|film|show|article|function|method|code|server|client|app|user)[a-z]{4,}) (?:rang|telephoned|phoned|called us|wrote to us|called)(?: us)?(?=[:.,;])",),
        asks="Had you asked, or did the {x} get in touch unprompted?", unless=r"\b(?:we (?:asked|had asked|wrote|rang|called))\b|\b(?:API|function|callback|so-called)\b", where=BODY,
    ),
    Move(
        cues=(rf"\b(?P<n__as>{_N}) more (?:[a-z]+ )?(?:join|follow|start|are next|will follow|will join)\b",),
        asks="How did you choose the next {n}?", where=BODY,
    ),
    Move(
        cues=(r"\b[Ww]e (?:are|['’]re|have been) (?:now |currently )?(?:testing|trying(?: out)?|trialling|piloting) (?!to\b|the (?:app|code|software|limits|waters)|our\b)", r"\b[Tt]he (?:pilot|trial) (?:runs|is running|lasts|continues|goes on)\b"),
        asks="What will decide how the trial ends?", unless=r"\b(?:API|SDK|beta|release|repository|model)\b", where=BODY,
    ),
    Move(
        cues=(rf"\b(?:[Ww]e|I)(?: have|['’]ve)? (?:then |now |finally |just )?(?:replaced|swapped) (?:the|our) (?P<x__as>{_PAPER}) (?:with|by|for)\b",),
        asks="Do you still keep the {x} as a backup?", unless=r"\bback-?up\b|\bstill (?:keep|there|use)\b|\b(?:white ?paper)\b", where=BODY,
    ),
    Move(
        cues=(r"\b[Ii]n (?:its|the|our) first (?P<u__as>week|month|season|winter)\b[^.!?]{0,60}\d",),
        asks="Did the numbers of the first {u} hold?", unless=r"\bsince then\b|\b(?:second|third|later|next) (?:week|month|season|winter)\b", also=r"\b(?:[Ww]e|[Oo]ur|us)\b", where=BODY,
    ),
)  # fmt: skip

# What is asked beside an answer, where nothing above fits.
LAST = (
    Move(cues=(r"\bnine times (?:out of|in) ten\b",), asks="What was different the tenth time?", unless=r"\btenth\b", where=BODY),
    Move(cues=(rf"\b(?P<n__as>(?i:{_N})) (?:of them |people |trainees )?(?:told me|said|say|tell me) [^.!?]{{0,40}}\b(?:old|former|previous|first|earlier) (?P<x__as>jobs?|trades?|professions?)\b",), asks="Which {x} did the {n} come from?", where=BODY),
    Move(cues=(rf"\bvoted? (?:was )?(?P<a__as>{_N}) (?:to|against) (?P<n__as>{_N})\b",), asks="And the {n} who lost the vote, what was their reason?", where=BODY),
)  # fmt: skip
