"""What English posts leave open: one thing or the other, both of them in the post or next to it."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

from afterword.drafts.openings.move import Move
from afterword.drafts.phrases.en import KEPT, N

_SORTS = (
    r"(?:changes|requests|cases|claims|tickets|orders|applications|incidents|complaints|repairs|jobs|calls|invoices|contracts|payments|deviations|defects|findings|deployments|permits|loans|referrals"
    r"|reports|questions|expenses|purchases|deliveries|accounts|procedures|visits|appointments|documents|alerts|letters|shipments|faults|patients|tasks|files|parcels)"
)
_JUDGED = r"low-risk|high-risk|simple|small|minor|urgent|standard|routine|risky|difficult|eligible|vulnerable|straightforward|easy|non-urgent|severe|trivial|high-priority|low-priority|complex|critical"
_MONTHS = r"January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|Monday|next (?:month|week|year|season)"
_BUILDERS = r"(?:graders|pupils|students|children|kids|apprentices|volunteers|trainees|class|crew|team|interns|joiners|residents|parents|neighbours)"

MOVES = (
    Move(cue=rf"\b(?P<adj>{_JUDGED}) (?:[A-Z][A-Za-z]+ )?(?P<x>{_SORTS})\b", weight=8.4, also=r"\b(?:we|our|us)\b",
         says=("What decides which {x} are {adj}: a fixed list, or somebody's judgement?",)),
    Move(cue=r"\basked for [^.!?]{3,40}? back (?:because of|over|for the sake of) (?P<why>the [a-z]+(?: [a-z]+)?)(?=[.,;])", weight=9, also=r"\b(?P<who>stores|shops|schools|wards|drivers|customers|teachers|parents|teams|branches|crews|nurses|tenants|members|residents|clinics)\b",
         says=("Did the {who} name {why} themselves, or did you see it in the figures?",)),
    Move(cue=rf"\b[Ff]rom (?:{_MONTHS})\b[^.!?]* (?:will (?:also |now )?ask|will (?:also |now )?charge|will (?:also |now )?need)\b", weight=8.6,
         says=("Will that go for what is already under way too, or only for new ones?",)),
    Move(cue=r"\bno longer (?:charge|collect|send) (?P<x>fines|fees|reminders|invoices|deposits|penalties|bills)\b", weight=7.8,
         says=("What becomes of the {x} that are still open?",)),
    Move(cue=r"\b(?:somebody|someone) (?P<v>rings|calls|phones|visits|checks|reads|decides|writes|counts|looks|signs|comes)\b", weight=8, unless=r"\b(?:somebody|someone) (?:calls|says|asks|wrote)\b[^.!?]*[\"“]",
         says=("Who {v}: always the same person, or whoever is free?",)),
    Move(cue=r"\b(?:in|of) (?:about |around |roughly )?half (?:of )?the (?:cases|[a-z]+s)\b", weight=8.6, also=r"\b(?P<who>technicians|crews|nurses|drivers|teachers|engineers|teams|branches|wards|shops|stores|volunteers|parents|customers|colleagues|managers|guides|cooks|clerks|suppliers|carriers)\b",
         says=("In the half you do get, is it the same {who} every time?",)),
    Move(cue=rf"\b(?:asked|surveyed|phoned|rang|interviewed|wrote to) (?:all |about )?(?P<n>{N}) (?:of our |of the )?(?P<who>[a-z]+s)\b", weight=7,
         says=("Did any of the {n} {who} say something that surprised you?",)),
    Move(cue=rf"\b(?:followed|tracked|traced|reread|retested)\b[^.!?]{{0,60}}[.] [^.!?]*[.] (?P<n>Twenty-[a-z]+|Thirty-[a-z]+|{N}) (?:were|had been|came)\b", weight=8.3,
         says=("Do the {n} have anything in common?",)),
    Move(cue=r"\b(?:count|counted|measure|measured|time|timed) the (?:minutes|hours|waiting|time)\b|\bwaits? (?:[a-z]+ ){0,2}(?:hours|minutes)\b", weight=8,
         says=("Where does the clock start for you: on arrival, or at the agreed time?",)),
    Move(cue=r"\b(?:searched|looked (?:in|through|everywhere)|gone through|went through)\b", weight=7.6, also=r"\b(?:has none|have none|could not find|couldn't find|nothing|not found|missing|without)\b",
         says=("Where will you look next?",)),
    Move(cue=r"\b(?:checked|compared|matched|check|compare|match)\b[^.!?]{0,40} (?:against|with) (?:a|an|the|our) (?P<x>directory|list|register|index|database|map|drawing|calendar|log|ledger|catalogue)\b", weight=7.8,
         says=("How do you keep the {x} itself up to date?",)),
    Move(cue=r"\b[Tt]he most (?:frequent|common) (?:cause|reason|mistake|error)\b", weight=7.8,
         says=("What have you changed about that since?",)),
    Move(cue=r"\b[Ww]e could [^.!?]{3,60}, but\b", weight=7.4,
         says=("Has it ever been tried, even for a week?",)),
    Move(cue=r"\bsend us (?:an? )?(?P<x>photo|picture|note|message|line|letter)\b", weight=7.6,
         says=("Do many people send a {x}, or does most of it still come from your own people?",)),
    Move(cue=r"\b(?:tally|kept count|count(?:ed|ing) (?:them|it)|logbook|diary of)\b", weight=6.4, short=True,
         says=("Will you go on counting?",)),
    Move(cue=rf"\b{_BUILDERS} (?:have )?(?:built|made|painted|sewed|carved|designed|welded|planted|knitted) (?:an?|the|our) (?P<x>(?:[\w-]+ )?(?:[a-z]+ )?[a-z]+)(?= and\b| that\b| for\b| with\b| in\b| on\b|[.,;])", weight=8.2,
         says=("What becomes of the {x} now?",)),
    Move(cue=rf"\b(?P<n>{N}) (?P<x>(?:{KEPT})(?: of [a-z]+)?)\b", weight=6, short=True,
         says=("Which of the {n} {x} do you like best yourself?",)),
    Move(cue=r"\bopen (?:an?|our (?:first|second|new|third)) (?P<place>(?-i:[A-Z][a-z]+)) (?:office|studio|site|branch|hub)\b", weight=9.6, also=r"\b(?:grow|expand|build|double|hire for) (?:our |the )?(?P<y>engineering|sales|design|research|support|product)\b",
         says=("Curious about {place}: will it start with {y}, or with people closer to the customers?",)),
    Move(cue=r"\bopen(?:ing|ed)? (?:an?|our (?:first|second|new|third)) (?P<place>(?-i:[A-Z][a-z]+)) (?:office|studio|site|branch|hub)\b", weight=8.8,
         says=("Curious about {place}: who will be the first to work there?",)),
)  # fmt: skip
