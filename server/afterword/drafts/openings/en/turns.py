"""What English posts leave open: a turn of its story."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

from afterword.drafts.openings.move import Move

MOVES = (
    Move(cue=r"\b(?:voted|a vote|put it to the vote|show of hands)\b", weight=7.8, unless=r"\d+ (?:to|zu|gegen|à|contre|a|contra) \d+", short=True,
         says=("How close was the vote?",)),
    Move(cue=r"\b(?:spend|spends|spent) (?:a|one|half a) day\b", weight=7, short=True,
         says=("What is it that surprises people most on that day?",)),
    Move(cue=r"\b(?:no idea why|don't know why|do not know why|nobody knows why)\b", weight=7, short=True,
         says=("What have you been able to rule out so far?",)),
    Move(cue=r"\b[Oo]ne of them (?:saved|cost|led|became|won|turned|made|brought|got)\b", weight=8.4,
         says=("Which one was that?",), short=True),
    Move(cue=r"\b(?:we|I)(?: had|'d)? (?:expected|feared|reckoned with|hoped for|planned for|budgeted) (?:about |at least )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half|twice|more|fewer|less|worse)", weight=7.8,
         says=("What do you put the difference down to?",)),
    Move(cue=r"\b(?:is|are|been|got|become|became|now) (?:\w+ )?(?:[A-Z]{2,}[- ]?\d* )?(?:\w+[- ])?(?:certified|accredited|audited)\b", weight=7.6,
         says=("What did the auditors ask that nobody had expected?",)),
    Move(cue=r"\b(?:works|worked|is enough|holds|runs) (?:well )?(?:for|in|at|on) (?P<some>[a-z]+|\d+) of (?:our |the )?(?P<total>[a-z]+|\d+) (?P<what>[a-z]+s)\b", weight=8,
         says=("What is different where it does not work yet?",), unless=r"\b(?:two|three) of (?:our |the )?(?:ten|twelve|twenty)"),
    Move(cue=r"\bwe (?:have |finally |ended up )*(?:built|wrote|made|building|writing|making) our own <x:it>", weight=7.4,
         says=("What was missing in the ones that one can buy?",), unless=r"\bopen[- ]source"),
    Move(cue=r"\b(?:notebook|data|dataset|code|guide|template|checklist|handbook|model|pages|recordings|photos|drawings)\b[^.]* (?:are|is) (?:now )?(?:public|open|online|available|free)\b", short=True, weight=4,
         says=("Has anybody outside sent you something back on it yet?",)),
)  # fmt: skip
