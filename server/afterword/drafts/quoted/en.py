"""How an English comment takes up what the author wrote."""
# ruff: noqa: E501 (tables of words)

import re

from afterword.drafts.tables import words_of

ASIDE = re.compile(
    r"\b(?:apply|hiring|sign up|register|follow us|join us|read more|learn more|link in|find out more|click|stay tuned|come (?:and|along|by)|see you|get in touch|subscribe|download)\b"
    r"|^(?:thanks?|thank you|congratulations|congrats|welcome|happy|hello|hi|dear|great|what an?|please|here (?:is|are))\b"
    r"|\b(?:thrilled|excited|delighted|pleased|proud|honou?red|happy|looking forward) (?:to|of|that|about)\b",
    re.IGNORECASE,
)
SORROW = re.compile(
    r"\b(?:passed away|died|death|funeral|mourn\w*|layoffs?|laid off|redundanc\w+|redundant|insolven\w+|bankrupt\w*|killed|fatal\w*|condolences|rest in peace|job cuts|letting go of)\b",
    re.IGNORECASE,
)
# Words that lean on the sentence before them.
OPEN = re.compile(
    r"^(?:before|until|once|for (?:years|decades)|it|this|that|they|these|those|he|she|then|so|because|which|who|and|but|also|there)\b|\b(?:them|it|one|ones|those)$",
    re.IGNORECASE,
)
# Words that two texts may share and have nothing in common.
DULL = frozenset(
    words_of(
        "time times thing things way ways lot bit day days week weeks month months year years hour hours minute minutes people team work one two three four five six seven eight nine ten first second third last next new old good big small make made get got put said says ask asked used use now still back long much many half number today yesterday morning evening"
    )
)
FRAMES = {
    "share": ("“{q}.”",),
    "ask": ("“{q}”: {ask}",),
}  # fmt: skip
KINDS = (
    (3.3, r"\b(?:no idea|don't know|do not know|nobody knows|no one knows|could tell us why|can't explain|cannot explain|don't understand|do not understand|puzzl\w+|mystery|not sure|unclear)\b",
     ("what is your best guess so far?", "what have you been able to rule out?")),
    (3.25, r"\b(?:still|so far|yet)\b[^.!?]*\b(?:too|not|no|half|fail\w*|miss\w*|lose|wrong|never|against)\b|\bn['’]t\b[^.!?]*\byet\b|\b(?:hardest part|not the (?:answer|solution)|not enough|stubborn\w*|struggl\w+)\b",
     ("what have you tried there?",)),
    (3.1, r"(?<!will )\b(?:still|so far|not yet|yet to|anyway)\b",
     ("what keeps it that way?",)),
    (2.85, r"\b(?:we|i) (?:have )?tried\b",
     ("what made the difference in the end?",)),
    (2.8, r"\b(?:(?:we|we're|we are|i'm|i am) (?:now )?(?:trying|testing|piloting)|a (?:small )?(?:pilot|trial|experiment)|pilot project)\b",
     ("what do you see so far?",)),
    (2.75, r"^(?:from|as of|starting) (?:\d|january|february|march|april|may|june|july|august|september|october|november|december|monday|next|spring|summer|autumn|winter)|\b(?:will|'ll|going to|plan to|(?:is|are) planned|from (?:january|february|march|april|may|june|july|august|september|october|november|december|monday|next \w+))\b",
     ("who asked for it first?",)),
    (2.75, r"\b(?:nobody|no one|none of us) (?:had|ever|noticed|saw|knew|checked|looked|read)\b",
     ("how did it come to light?",)),
    (2.7, r"\b(?:surpris\w+|expected|the best|turned out|trick|secret|wrong|by accident|by chance|oddly|strange\w*|funny|favou?rite|unexpected\w*|written off|upside down|back to front|only one thing|the one thing)\b",
     ("how did you find that out?",)),
    (2.65, r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty) of (?:the|our|those|these|them|\d+|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty)\b",
     ("had you expected more or fewer?",)),
    (2.6, r"\b(?:(?:in|at|on|with|from) the same [a-z]+|same as before|stayed the same|remained the same|did not change|didn't change|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|half|most) of (?:the|our|those|these|them|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty)\b|(?:one|two|three|four) in (?:three|four|five|six|seven|eight|nine|ten|twenty))",
     ("what do you put that down to?",)),
    (2.55, r"\b(?:told us|said|says|say that|wrote (?:back|to us|that)|answered|complained|replied)\b",
     ("what did you answer?",)),
    (2.5, r"\b(?:asked|surveyed|interviewed|phoned|rang|wrote to|polled) (?:(?:all|every|our|the|\d[\d,]*|[a-z]+) )?(?:\w+ )?(?:families|customers|patients|people|drivers|guests|members|readers|tenants|parents|pupils|students|staff|colleagues|nurses|suppliers|visitors|users|clients|residents|teams|teachers|growers|farmers)\b",
     ("which answer do you remember best?", "which answer had nobody expected?")),
    (2.4, r"\b(?:only|except|nobody|no one|never|instead|least|even|until|not a single|without|none)\b",
     ("who noticed it first?",)),
    (2.3, r"\b(?:now|since (?!1|2)|began|begun|started|stopped|no longer|switched|changed|replaced|moved|dropped|introduced|new|cut|decided|agreed|used to|instead of|put|every (?:day|week|morning|monday|friday|shift|month))\b",
     ("who came up with it?",)),
    (2.0, r"\b(?:trouble|problem|harder|difficult|too (?:many|few|much|late|long|slow|often)|slowest|worst)\b",
     ("when did it first show?",)),
    (1.9, r"\d",
     ("had you expected more or less?",)),
    (1.7, r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|half|third|twice)\b",
     ("had you expected more or fewer?",)),
    (0.8, r"",
     ("where do you notice that most?",)),
)  # fmt: skip
# What one asks where the next sentence says that nobody had expected it.
WONDERED = KINDS[7][2]


_QUESTION = re.compile(
    r"(?:What|How|Which|Where|When|Who|Whose|Why|Has|Have|Had|Is|Are|Was|Were|Did|Does|Do|Would|Could|Can|And|Of|Does|If|Would)\b"
)


def inside(ask: str) -> str:
    """Return a question as it goes on after a colon."""
    return ask[0].lower() + ask[1:] if _QUESTION.match(ask) else ask
