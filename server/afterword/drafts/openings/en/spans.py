"""What English posts leave open: how long something takes."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

from afterword.drafts.openings.move import Move
from afterword.drafts.phrases.en import UNIT, N

MOVES = (
    Move(cue=r"\b[Ii]t (?:adds|costs|takes) (?:us )?(?:about |around |roughly |nearly )?(?:a|one|an extra|a whole) (?P<unit>day|week|month|hour)(?: longer| more)?(?=[.,;])", weight=7.9,
         says=("Who was hardest to win over for the extra {unit}?",)),
    Move(cue=r"\b(?:argued|quarrelled|debated|disputed|fought)\b[^.!?]{0,30}? (?:for |over )?(?:about |almost |nearly )?<span:span>", weight=8.4,
         says=("What settled it after {span}?",)),
    Move(cue=r"\b(?:a|an|one) (?P<unit>day|hour|week|minute|month) (?:less|shorter|faster|sooner|earlier)\b", weight=8, unless=r"\b(?:half an hour|go(?:es)? home)\b",
         says=("Where was that {unit} lost before?",)),
    Move(cue=r"\btook (?P<span>(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:hours|minutes)) instead of\b", weight=8,
         says=("What took up most of the {span}?",)),
    Move(cue=r"\b[Oo]ne (?:of them )?(?:had|has|was|is|dates)\b[^.!?]{0,40}\b(?:since|from) (?P<year>(?:19|20)\d\d)\b", weight=8,
         says=("Which one was it, the one from {year}?",)),
    Move(cue=r"\b(?:charge|fine|fee|deposit)\b[^.!?]{0,20}?\b(?P<n>[a-z]+|\d+) (?P<unit>euros?|pounds|dollars|francs)\b", weight=7.3,
         says=("How did you arrive at {n} {unit}?",)),
    Move(cue=r"\b[Tt]his (?P<when>year|winter|summer|spring|autumn|month|week|season|quarter)(?: it was| it is| there were| only| just|,| so far)* (?P<n>two|three|four|five|six|seven|eight|nine)\.", weight=8,
         says=("And what was behind the {n} of this {when}?",)),
    Move(cue=r"\b(?:back|open again|running again|up again)[a-z ]* after (?:about |almost |nearly )?(?P<span>(?:{N}) (?:hours|days|weeks|months))", weight=7.5,
         says=("What took up most of the {span}?",)),
    Move(cue=r"\b[Ii]n (?P<span>(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:days|weeks|months)),? (?:we|our \w+|the \w+) (?:have )?[a-z]+ (?:\d[\d,.]*|all|every)\b", weight=7,
         says=("What held you up most in the {span}?",)),
    Move(cue=rf"\b(?P<some>{N}) (?:working )?(?P<unit>days|hours|minutes|weeks|pages|steps|meetings|months)(?: a week| a day)?,? (?:down from|instead of) (?P<whole>{N})\b", weight=8.2,
         says=("Where did the {less} {unit} go?",)),
    Move(cue=r"\b(?:gets?|has|have|receives?|pay|paid|free|works?|spends?|learns?|shadows?|stays?|drives?)\b[^.!?]{0,60}\b(?:for|in|during|through) (?:the|their|her|his) first (?P<span>(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+) (?:days|weeks|months|hours|shifts|years))\b", weight=7.6,
         says=("And what happens after the {span}?",)),
    Move(cue=r"\bthe (?:very )?first (?P<x>test|run|round|try|attempt|time|drill|batch|move|one) took (?:about |almost |nearly )?<span:span>", weight=8.3,
         says=("The first {x} took {span}: and by now?",)),
    Move(cue=r"^After (?P<span>(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|\d+) (?:weeks|months|years))(?: of [a-z]+)?,? [^.]*\b(?:certified|open|finished|live|done|ready|complete|approved|signed)\b", weight=7.8,
         says=("What took up most of the {span}?",)),
    Move(cue=rf"\btook (?:(?:us|me|them|him|her|[\w'’-]+ and [\w'’-]+|the \w+) )?(?:about |almost |nearly |around |some )?(?P<span>(?:{N}) (?:days|weeks|months|years))\b", weight=6.5,
         says=("What took up most of the {span}?",)),
    Move(cue=r"\bstill (?:takes?|need|needs|wait|waits) (?:about |almost |up to )?<span:span>", weight=7.5,
         says=("What takes up most of the {span}?",)),
    Move(cue=rf"\b(?:answer\w*|repl\w+|pa(?:y|id|ys)|ship\w*|correct\w*|call\w*|deliver\w*|respond\w*|fix\w*|repair\w*|settle\w*|approv\w*|process\w*|refund\w*|collect\w*|replac\w*|see|seen|treated)\b[^.!?]{{0,40}}?\bwithin (?P<within>(?:{N}|an?|the) {UNIT})\b(?! or\b)", weight=6,
         says=("Do you manage that within {within} in busy weeks too?", "Does it stay within {within} at weekends too?")),
    Move(cue=r"\b(?:rota|roster|shift plan|shifts?|schedule|timetable)\b.*?\b<span:span> (?:ahead|in advance|earlier|before)\b", weight=8.5,
         says=("Can people still swap shifts inside the {span}?", "Can people still swap shifts at short notice?",)),
    Move(cue=r"\b(?P<n>\d[\d,.]*|twenty|thirty|forty|fifty|sixty|eighty|ninety) (?P<what>people|families|visitors|guests|patients|children|volunteers|callers) in (?P<span>(?:[a-z]+|\d+) (?:hours|minutes|days))\b", weight=6,
         says=("What was the longest anybody had to wait in the {span}?",)),
)  # fmt: skip
