"""What English posts leave open: one thing or the other, both of them in the post or next to it."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

from afterword.drafts.openings.move import Move
from afterword.drafts.phrases.en import N

_SORTS = (
    r"(?:changes|requests|cases|claims|tickets|orders|applications|incidents|complaints|repairs|jobs|calls|invoices|contracts|payments|deviations|defects|findings|deployments|permits|loans|referrals"
    r"|reports|questions|expenses|purchases|deliveries|accounts|procedures|visits|appointments|documents|alerts|letters|shipments|faults|patients|tasks|files|parcels)"
)
_JUDGED = r"low-risk|high-risk|simple|small|minor|urgent|standard|routine|risky|difficult|eligible|vulnerable|straightforward|easy|non-urgent|severe|trivial|high-priority|low-priority|complex|critical"
_MONTHS = r"January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|Monday|next (?:month|week|year|season)"
_BUILDERS = r"(?:graders|pupils|students|children|kids|apprentices|volunteers|trainees|class|crew|team|interns|joiners|residents|parents|neighbours)"
_LIKED = r"(?:pairs|drawings|photos|photographs|samples|desserts|puppets|stories|recipes|songs|models|sketches|ideas|maps|paintings|posters|costumes|shades|colou?rs|glazes|dishes|cakes|varieties|masks|poems|plays|designs)"

MOVES = (
    Move(cue=rf"\b(?P<adj>{_JUDGED}) (?:[A-Z][A-Za-z]+ )?(?P<x>{_SORTS})\b", weight=8.4, also=r"\b(?:we|our|us)\b",
         says=("What decides which {x} are {adj}: a fixed list, or somebody's judgement?",)),
    Move(cue=r"\basked for [^.!?]{3,40}? back (?:because of|over|for the sake of) (?P<why>the [a-z]+(?: [a-z]+)?)(?=[.,;])", weight=9, also=r"\b(?P<who>stores|shops|schools|wards|drivers|customers|teachers|parents|teams|branches|crews|nurses|tenants|members|residents|clinics)\b",
         says=("Did the {who} name {why} themselves, or did you see it in the figures?",)),
    Move(cue=rf"\b[Ff]rom (?:{_MONTHS})\b[^.!?]* will (?:now |also )?ask for (?P<x>an? [a-z]+(?: [a-z]+)?) when (?P<y>an? [a-z]+) is (?P<v>[a-z]+ed)\b", weight=9,
         says=("Will you ask for {x} where {y} is already {v}, or only from then on?",)),
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
    Move(cue=rf"\b(?:searched|looked through|gone through|went through) (?P<x>(?:{N}|every|all) [a-z]+(?: [a-z]+)?(?: and (?:an?|one|{N}) [a-z]+)?)(?=[.,;])", weight=8, also=r"\b(?:has none|have none|could not find|couldn't find|nothing|not found|missing|without)\b",
         says=("After {x}, where will you look next?",)),
    Move(cue=r"\b(?:searched|looked (?:in|through|everywhere)|gone through|went through)\b", weight=7.6, also=r"\b(?:has none|have none|could not find|couldn't find|nothing|not found|missing|without)\b",
         says=("Where will you look next?",)),
    Move(cue=r"\b(?:checked|compared|matched|check|compare|match)\b[^.!?]{0,40} (?:against|with) (?:a|an|the|our) (?P<x>directory|list|register|index|database|map|drawing|calendar|log|ledger|catalogue)\b", weight=7.8,
         says=("How do you keep the {x} itself up to date?",)),
    Move(cue=r"\b[Tt]he most (?:frequent|common) (?:cause|reason|mistake|error)\b", weight=7.8,
         says=("What have you changed about that since?",)),
    Move(cue=r"\b[Ww]e could [^.!?]{3,60}, but\b", weight=7.4,
         says=("Has it ever been tried, even for a week?",)),
    Move(cue=r"\b(?:every|each|all our) (?:stalled|failed|late|lost|delayed|cancelled|returned|missed|broken) (?P<x>[a-z]+[a-rt-z])\b", weight=8.4,
         says=("Is it always the same sticking point, or a different one for every {x}?",)),
    Move(cue=r"\bif any(?:one|body) has an? |\bif you have an? [^.!?]{3,40} to (?:spare|lend|give away)\b", weight=8, short=True,
         says=("What else are you short of?",)),
    Move(cue=r"\bsend us (?:an? )?(?P<x>photo|picture|note|message|line|letter)\b", weight=7.6,
         says=("Do many people send a {x}, or does most of it still come from your own people?",)),
    Move(cue=r"\b(?:tally|kept count|count(?:ed|ing) (?:them|it)|logbook|diary of)\b", weight=6.4, short=True,
         says=("Will you go on counting?",)),
    Move(cue=rf"\b{_BUILDERS} (?:have )?(?:built|made|painted|sewed|carved|designed|welded|planted|knitted) (?:an?|the|our) (?P<x>(?:[\w-]+ )?(?:[a-z]+ )?[a-z]+)(?= and\b| that\b| for\b| with\b| in\b| on\b|[.,;])", weight=8.2,
         says=("What becomes of the {x} now?",)),
    Move(cue=rf"\b(?P<n>{N}) (?P<x>(?:{_LIKED})(?: of [a-z]+)?)\b", weight=6, short=True,
         says=("Which of the {n} {x} do you like best yourself?",)),
    Move(cue=r"\bopen (?:an?|our (?:first|second|new|third)) (?P<place>(?-i:[A-Z][a-z]+)) (?:office|studio|site|branch|hub)\b", weight=9.6, also=r"\b(?:grow|expand|build|double|hire for) (?:our |the )?(?P<y>engineering|sales|design|research|support|product)\b",
         says=("Curious about {place}: will it start with {y}, or with people closer to the customers?",)),
    Move(cue=r"\bopen(?:ing|ed)? (?:an?|our (?:first|second|new|third)) (?P<place>(?-i:[A-Z][a-z]+)) (?:office|studio|site|branch|hub)\b", weight=8.8,
         says=("Curious about {place}: who will be the first to work there?",)),
    Move(cue=rf"\b[Ii]n (?:{_MONTHS})\b[^.!?]* {N} (?:out )?of (?:our |the )?{N}(?: [a-z]+)? (?:did|managed|made|paid|uploaded|sent|answered|signed|handed|filed)\b", weight=8.6,
         says=("Are the ones that are missing the same every month?",)),
    Move(cue=r"\bby (?:somebody|someone) (?:else|who)\b", weight=8.4,
         says=("Is it always the same person, or do you take turns?",)),
    Move(cue=r"\b[Tt]he first (?P<x>line|machine|delivery|station|class|branch|batch|shift|group|house|boat|site|plant)\b (?:for|ran|went|is|was|has)\b", weight=8.3,
         says=("Will every {x} go that way from now on, or only some?",)),
    Move(cue=r"\ba (?P<part>third|quarter|fifth|tenth) of (?:our|the|all) ", weight=8.2, also=r"\b(?P<who>customers|suppliers|clients|stores|farms|branches|teams|drivers|wards|schools)\b",
         says=("Does that {part} come from a few {who}, or a little from all of them?",)),
    Move(cue=r"\b(?:[Yy]esterday|[Tt]his morning|[Ll]ast (?:night|week))\b[^.!?]*\b(?:perfect|worked|came out right|held)\b", weight=8.4,
         says=("What was different that time, as far as you can tell?",)),
    Move(cue=r"\b(?:open day|open house|we (?:will )?open the [a-z]+(?: [a-z]+)?(?: to (?:families|everybody|everyone|the public))? on)\b", weight=7.4, short=True,
         says=("Do people need to sign up, or can they just come?",)),
    Move(cue=r"\b(?P<name>(?-i:[A-Z][a-z]+)) (?:\(\d+\) )?(?:found out|noticed|discovered|worked out|spotted)\b", weight=7.8, unless=r"\b(?:We|Nobody|They|Somebody|Everybody|Who|She|He|One|None|Then|Researchers) (?:found out|noticed|discovered|worked out|spotted)",
         says=("How did {name} come to look there?",)),
    Move(cue=r"\b(?:we|I|she|he|they|somebody|someone) (?:have |has )?(?:just )?(?:found|discovered|dug up) an? (?P<x>(?!way\b|reason\b|bug\b|mistake\b|error\b|problem\b|solution\b|cure\b)[a-z]+(?: [a-z]+)?)(?= from| in| under| behind| on| at|[.,;])", weight=8,
         says=("Where is the {x} now?",)),
    Move(cue=r"\b(?:don't|do not|still don't|didn't|nobody|no one) (?:yet |really |fully )?(?:understand|know|knows) why (?P<x>(?!we\b|our\b|I\b|my\b)(?:[\w'’-]+ ){1,5}[\w'’-]+)(?=[.,;])", weight=8.4,
         says=("What is your best guess so far why {x}?",)),
)  # fmt: skip
