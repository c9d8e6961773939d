"""What English posts leave open: its numbers and what they leave over."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

from afterword.drafts.openings.move import Move
from afterword.drafts.phrases.en import UNIT, N

_GROUPS = (
    r"(?:teams|schools|wards|sites|stores|shops|customers|hauliers|branches|classes|depots|suppliers|farms|units|clinics|partners|merchants|offices|plants|crews|shifts|kitchens"
    r"|hotels|libraries|departments|growers|carriers|drivers|hospitals|restaurants|cities|villages|routes|lines|pharmacies|practices|studios|warehouses|families|clients)"
)
_PLACES = r"(?:markets|sites|countries|branches|stores|shops|wards|schools|languages|depots|warehouses|plants|cities|regions|clinics|hospitals|offices|hotels|libraries|lines|routes)"
_AGAINST = (
    r"complaints?|incidents?|exceptions?|objections?|near misses|refusals?|withdrawals?|rejections?|cancellations?"
)
_OVER = r"calls|complaints|tickets|alarms|incidents|visits|emails|reminders|errors|defects|faults|queries|claims|returns|cancellations|callouts|repairs|falls|injuries|requests|letters|phone calls"

MOVES = (
    Move(cue=rf"\b(?P<few>{N}) (?P<what>[a-z]+s)\b[^.!?]{{0,30}} where there (?:were|had been|used to be) (?P<n>{N})\b", weight=8.4,
         says=("From {n} {what} to {few}: which one was the hardest to drop?",)),
    Move(cue=rf"\b(?P<fell>{_OVER})\b[^.!?;]{{0,40}}? from (?:about |around |nearly )?(?P<a>{N})(?: an? [a-z]+)? to (?P<b>{N})(?! ?(?:%|per ?cent|{UNIT}))\b", weight=8.8,
         says=("What is behind the {b} {fell} that remain?",)),
    Move(cue=r"\bfrom (?P<a>\d[\d,.]*) (?P<what>calls|complaints|tickets|alarms|incidents|visits|emails|reminders|errors|defects|faults|queries|claims)\b[^.!?;]{0,20}? to (?P<b>\d[\d,]*\d|\d)", weight=8.8,
         says=("What is behind the {b} {what} that remain?",)),
    Move(cue=r"\bare (?P<do>scanning|digitising|digitizing|photographing|copying) (?:them|all of them|every one)\b", weight=8.4, also=r"\b(?P<n>\d[\d,]*) (?P<what>drawings|photos|photographs|letters|maps|notebooks|pages|plans|recordings|negatives|recipes|cards|files|sketches)\b",
         says=("Where will people find the {n} {what} once you are done {do}?",)),
    Move(cue=r"\b(?P<n>[a-z]+(?:-[a-z]+)?|\d+) (?:of them )?(?:were|came|had to be) [a-z]+ only (?:after|when|once|because)\b", weight=8, unless=r"\b(?:they|we|these|those|boxes|letters) were [a-z]+ only\b",
         says=("Do the {n} have anything in common?",)),
    Move(cue=r"\b(?:disagreed with|overruled|objected to|sent back|stepped in (?:on|for)|refused|turned down|corrected|said no to) (?:only |just )?(?P<n>one|two|three|four|five|six) of (?P<all>(?:the )?[a-z\d]+)\b", weight=8.7,
         says=("What was it about the {n} of {all}?",)),
    Move(cue=r"\b(?P<n>\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:of them |people |readers |customers )?(?:answered|replied|wrote back|responded)\b", weight=8.2, unless=r"\b(?:all|nearly all) (?:of them )?(?:answered|replied)",
         says=("What did the {n} write?",)),
    Move(cue=r"\b(?P<n>two|three|four|five) (?:of them )?were (?P<how>angry|unhappy|upset|annoyed|disappointed|furious)\b", weight=8.5,
         says=("What were the {n} {how} about?",)),
    Move(cue=r"\b<n:n> (?P<what>cards|suggestions|comments|ideas|letters|replies|postcards|entries|answers|wishes)\b", weight=6,
         short=True, says=("What did most of the {n} {what} say?",)),
    Move(cue=r"\b[Tt]he (?:other )?(?P<n>two|three|four|five) (?:others )?(?:say|find|think|still|want|prefer)\b", weight=8.6, also=r"\b(?:others|other) ",
         says=("What would have to change for the other {n}?",)),
    Move(cue=r"\b[Oo]nly (?P<n>two|three|four|five) (?:were|was|have been|had been) (?:missed|needed|asked for|wanted back)\b|\b(?P<n2>two|three|four|five) (?:were|have been) (?:missed|asked for)\b", weight=8.4,
         says=("Which {n} were they?",)),
    Move(cue=rf"\b(?P<some>{N}) (?P<what>(?!minutes|hours|days|weeks|months|years)[a-z]+s) instead of (?P<whole>{N})\b", weight=7.4,
         says=("Where did the {more} extra {what} come from?",)),
    Move(cue=rf"\b(?P<whole>{N}) (?:[a-z][\w-]* ){{0,2}}(?P<what>[a-z-]+s)\b[^.!?]{{0,40}}?\b(?P<some>{N}) of (?:them|these|those) (?P<where>(?:at|in|on|from|under|behind|near) (?:the|our|a) [a-z-]+(?: [a-z-]+)?)(?=[.,;])", weight=7.6,
         says=("What were the {rest} {what} that were not {where}?",)),
    Move(cue=rf"\b(?P<whole>{N}) (?:[a-z][\w-]* ){{0,2}}(?P<what>[a-z-]+s)\b[^.!?]{{0,40}}?\b(?P<some>{N}) of them (?P<kind>[a-z-]+ [a-z-]+s)(?=[.,;])", weight=7.5,
         says=("If {some} were {kind}, what were the other {rest}?",)),
    Move(cue=r"\b<n:n> (?P<what>drills|mock codes|fire alarms)\b", weight=8.6, also=r"\b(?P<night>nights?|night shifts?)\b",
         says=("How do you fit the {n} {what} in at night: announced, or out of the blue?",)),
    Move(cue=rf"\b(?:switched off|deleted|moved|migrated|started with|picked|closed|chose|tried|trained|replaced|converted|tested|retired|fixed) (?:[a-z]+ ){{0,3}}(?P<some>{N}) (?:out )?of (?:the |our |all )?(?P<whole>{N})\b", weight=7.4,
         says=("How did you choose the {few} out of {whole}?",)),
    Move(cue=r"\bthe (?P<last>remaining|other|last(?= (?:[a-z]+|\d+)(?:[.,;!?]| (?:are|is|have|were)))) (?P<n>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|(?:twenty|thirty|forty)(?:-[a-z]+)?|\d{1,3})\b(?! ?%| percent| others| (?:minutes|hours|days|weeks|months|years|percent))(?P<what> [a-z]+s)?", weight=8.1,
         says=("What do the {last} {n}{what} have in common?", "What do the {last} {n} have in common?")),
    Move(cue=r"\bthe <n:n> (?P<what>questions|rules|steps|topics|reasons|sentences|signs|points|phrases|words)\b", weight=6.4,
         says=("Which of the {n} {what} comes up most?",)),
    Move(cue=r"(?=[^.!?]*\b(?:without|automatically|only (?:if|when)|pa(?:id|y)|approved?|refund\w*|allowed|waiv\w+|exempt|skip\w*|decides?|sign\w*)\b)[^.!?]*?\b(?:under|below|up to|less than|over|above|more than) (?P<limit>(?:[$€£] ?\d[\d,.]*|\d[\d,.]* (?:pounds|euros?|dollars|francs|kilos?|kg|metres|km|miles|hours|pages)))", weight=8.4,
         says=("How did you arrive at {limit}?",)),
    Move(cue=r"\b<n:n> (?P<what>[a-z]+s)\b[^.!?]{0,50}\bwithout (?:a single|one|any) (?P<adj>late|missed|lost|failed|wrong|missing|faulty|broken|delayed|rejected|returned|damaged)\b", weight=8.6,
         says=("Which of the {n} {what} came closest to being {adj}?",)),
    Move(cue=r"\b(?:cut|cutting|reduc(?:ed|ing)|improv(?:ed|ing)|sp(?:ed|eeding) up|shr(?:ank|inking)|lower(?:ed|ing)|sav(?:ed|ing)|increas(?:ed|ing)|rais(?:ed|ing)|boost(?:ed|ing))\b[^.!?]{0,60}? by (?:over |more than |about |almost |nearly |around )?(?P<by>\d+(?:\.\d+)?(?:x| ?%))", weight=7.2,
         says=("Which single step brought most of the {by}?",)),
    Move(cue=r"\b(?P<by>\d+(?:\.\d+)?(?:x| ?%)) (?P<how>faster|cheaper|smaller|fewer|less|lower|higher|shorter|lighter)\b", weight=6,
         says=("Which single step brought most of the {by}?",), also=r"\bwe\b"),
    Move(cue=r"\b(?P<n>two|three|four|five|six|seven|eight|nine|ten|\d\d?) (?P<what>lessons|mistakes|principles|rules|myths|habits|things (?:we|I) (?:have )?learned)\b", weight=6.2,
         says=("Which of the {n} do new colleagues find hardest to believe?",)),
    Move(cue=r"\b(?P<num>two|three|four|five|six|\d) <things:things> (?:that |which )?we (?:could not|couldn't|can't|cannot|were not able to) (?P<v>[a-z]+)\b", weight=9.5,
         says=("Which are the {num} {things} that you could not {v}?",)),
    Move(cue=rf"\b(?P<n>two|three|four|five|six|seven|eight|nine|ten|\d|1\d) (?P<what>{_AGAINST})\b(?! (?:a|per) )", weight=8,
         says=("What were the {n} {what} about?",)),
    Move(cue=r"\bstill (?:have|has|need|use|left with|are|is) (?P<about>about |around |some )?<n:n> <things:things>\b", weight=8.5,
         says=("What happens to the {n} {things} that are left?",)),
    Move(cue=rf"\b(?:cut|reduced|went|got|are down|is down|came down|brought) (?:\w+ ){{0,3}}from (?:{N}) (?P<what>[a-z]+s)? ?to (?P<b>two|three|four|five|six|seven)\b", weight=8.5,
         says=("Which {b} did you keep?",), unless=r"from (?:\S+ ){1,2}(?:minutes|hours|days|weeks|months|years)"),
    Move(cue=r"\b(?P<what>[a-z]+s)\. We cut (?:them|it) (?:down )?to (?P<b>two|three|four|five|six|seven)\b", weight=8.5,
         says=("Which {b} {what} did you keep?",)),
    Move(cue=r"\bcut (?:them|it) (?:down )?to (?P<b>two|three|four|five|six|seven)\b", weight=8,
         says=("Which {b} did you keep?",)),
    Move(cue=rf"\b(?:tried|tested|piloted|started|began|trialled|run|ran|with|in|at) (?:\w+ ){{0,6}}?(?:with|in|at|on) (?P<n>two|three|four|five|six|seven|eight|ten|twelve) (?P<what>{_GROUPS})\b", weight=6.5,
         says=("How did you choose the {n} {what} to start with?",)),
    Move(cue=r"\b(?P<n>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?P<what>lenders|banks|funders|investors|sponsors)\b", weight=7.5,
         says=("Do the {n} {what} share one set of reports from here on, or does each want its own?",)),
    Move(cue=rf"\b(?P<whole>{N}) (?:[a-z][\w-]* ){{0,2}}(?P<what>[a-z-]+s)\b[^.!?]{{0,40}}?(?P<some>{N}) of (?:them|these|those|which)\b", weight=7.2,
         says=("What was different about the other {rest} {what}?", "Do the {few} have anything in common?")),
    Move(cue=rf"\b(?P<some>{N}) (?:out )?of (?:the |our |all )?(?P<whole>{N}) (?P<what>(?:[a-z-]+ )?[a-z-]+s)\b", weight=7.2,
         says=("What was different about the other {rest} {what}?", )),
    Move(cue=r"\b<n:n> (?P<what>drills|mock codes|fire alarms)\b", weight=8.2,
         says=("Are the {n} {what} announced, or do they come as a surprise?",)),
    Move(cue=r"\b(?P<n>(?:\d[\d,.]*|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)) (?P<what>[a-z-]+ )?(?P<last>events|orders|labels|messages|records|parcels|invoices|emails|letters) (?:over ?night|twice|again|by mistake)\b", weight=6,
         says=("How did you first notice the {n} {last}?",)),
    Move(cue=r"\b(?:went|fell|rose|dropped|cut|reduced|grew|improved|down|up|increased|shrank|brought|shortened|got|came|gone|fallen|risen|halved|slipped|climbed)\b[^.!?]{0,40}?\bfrom <a:amount>(?: a \w+)? to <b:amount>(?! (?:and|or) )", weight=6.3,
         says=("How long did it take to get from {a} to {b}?", "Has it stayed at {b} since?")),
    Move(cue=rf"\b(?P<n>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d\d?) (?P<what>{_PLACES})\b", weight=4, also=r"\b(?:roll\w* out|so far|pilot\w*|introduc\w+|switch\w+|trial\w*)\b",
         says=("Which of the {n} {what} is furthest along?",)),
    Move(cue=r"\b(?:collected|gathered|tracked down|found|sorted|scanned|checked|reviewed|read|reread|visited|called|tested|inspected|went through) (?:all |the |some |more than |about |nearly |over )*(?P<n>\d[\d,.]*|twenty|thirty|forty|fifty|sixty|eighty|ninety) (?P<what>(?!percent|pounds|euros|people|minutes|hours|days|weeks|months|years)[a-z]+s)\b", weight=5.5, short=True,
         says=("What surprised you most in the {n} {what}?",)),
)  # fmt: skip
