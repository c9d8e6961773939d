"""English: a sentence of theirs about me, told back: "your talk was the best" is my talk, "we measured it" is you."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.tables import words_of

_SWAP = {
    "we": "you", "our": "your", "ours": "yours", "us": "you", "i": "you", "my": "your", "mine": "yours", "me": "you",
    "your": "my", "yours": "mine", "myself": "yourself", "ourselves": "yourselves", "yourself": "myself",
    "i'd": "you'd", "we'd": "you'd", "we'll": "you'll", "i'll": "you'll", "we're": "you're", "i'm": "you're",
    "we've": "you've", "i've": "you've", "you're": "I'm", "you've": "I've", "you'd": "I'd", "you'll": "I'll",
    "here": "there",
}  # fmt: skip
# Verbs that stand behind a "you" which does something; behind any other word it is somebody to whom it is done.
_DOES = frozenset(
    words_of("""
are were have had did do don't can could will would should may might must know knew said told made came come brought showed gave asked
took put got want need thought saw see wrote spoke spotted found left sent kept did read ran built drew taught cut rang held
""")
)
_OFTEN = frozenset(
    words_of("really clearly already also just never always so really first both still quickly immediately")
)
_BEFORE = frozenset(
    words_of(
        "to for with of about at from on by like than thank told tell asked ask wish let see hear call want wanted"
    )
)
_BE = {"i": {"am": "are", "was": "were"}, "you": {"are": "am", "were": "was"}}
# What such letters all say, and what is no news to be glad of.
_FORMULA = re.compile(
    r"\b(?:appl(?:y|ied|ications?)|interest(?:ed)?|cv|r[eé]sum[eé]|profile|files?|candidates?|candidacy|wish|luck|success|thanks?|thank|best of|process|decision|decided|regret|sorry|afraid|unfortunately|however|hope|background check|reference|salary|pay|contract|letter|paperwork|offer|sign\w*|start date|decide|details?|keep you|in touch|contact|hesitate|inform\w*|proceed|move forward|other|another|someone|somebody|unable|waiting)\b",
    re.IGNORECASE,
)
_NO = re.compile(
    r"\b(?:not|no|never|nobody|nothing|without|but|only|lack\w*|less|too|almost|nearly|if)\b|n't\b", re.IGNORECASE
)
_TOLD = re.compile(
    r"^(?:I|we|you|your|our|my|the|this|that|a|an|everybody|everyone|nobody|all|both|(?!Please\b)[A-Z][a-z]+)\b(?!:).*? [\w']+"
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|did|does|do|\w+ed|\w+(?<!s)s|told|said|made|came|put|got|took|found|spoke|laughed|still|showed|wrote|read|kept|hung|went|asks?|love|like|miss|use|think|talk)\b|'(?:ve|re|s|d|ll)\b"
)
# Two sentences with a comma between them, as people write who are in a hurry.
_JOINED = re.compile(r"(?<=\w), (?=(?:we|I)(?:['’]\w+)? (?!think\b|believe\b|hope\b)\w+)", re.IGNORECASE)
_SMALL = re.compile(
    r"(?!I\b)(?:the|an?|this|that|these|those|my|your|you|every\w*|all|both|half|some|most|many|several|people|nobody|two|three|four|five|there|when|how|what)\b",
    re.IGNORECASE,
)
_LIKED = re.compile(r"^(?:Really |Truly |Honestly )?(?:liked|loved|enjoyed)(?= (?:the|your|that|how)\b)", re.IGNORECASE)
# Another sentence about somebody else, behind a comma.
_NEXT = re.compile(
    r", (?:they|he|she|it|there|so|then|(?:please |just |do )?(?:keep|stay|don't|go|come|call|ring|write|send|take|try|apply|look|remember|bring|tell))\b.*$",
    re.IGNORECASE,
)
_LENGTH = range(4, 21)


def news_of_me(sentence: str) -> str:
    """Return what they tell of me as I would tell it back to them, where it is kind and certainly well formed."""
    sentence = _LIKED.sub(lambda m: f"We {m[0][0].lower()}{m[0][1:]}", _NEXT.sub("", sentence))
    if not _TOLD.match(sentence) or "?" in sentence or len(sentence.split()) not in _LENGTH:
        return ""
    about_me = re.search(r"\b[Yy]ou(?:r|rs|'\w+)?\b|^We (?:really )?(?:liked|loved|enjoyed)\b", sentence)
    if not about_me or _FORMULA.search(sentence) or _NO.search(sentence):
        return ""
    told = told_back(sentence)
    return told if _FINITE.search(told) else ""


def told_back(sentence: str) -> str:
    """Return words of theirs with you and I changed over, or nothing where it is not sure who does what."""
    given = _JOINED.sub(", and ", sentence.strip(" .,;!")).replace("’", "'").split()
    told: list[str] = []
    for i, word in enumerate(given):
        bare = word.lower().strip(",.;:")
        new = _SWAP.get(bare, "")
        if bare == "you":
            new = _who(given, i)
            if not new:
                return ""
        before = given[i - 1].lower() if i else ""
        if before in _BE and bare in _BE[before] and (before != "you" or told[-1] == "I"):
            new = _BE[before][bare]
        told.append(word.lower().replace(bare, new) if new else word)
    made = " ".join(told)
    return made[0].lower() + made[1:] if _SMALL.match(made) else made


def _who(given: list[str], at: int) -> str:
    """Return I where "you" does something, me where something is done to them, nothing where it is not clear."""
    before = given[at - 1].lower().strip(",") if at else ""
    after = next((w.lower().strip(".,;:") for w in given[at + 1 :] if w.lower() not in _OFTEN), "")
    closed = at + 1 == len(given) or given[at].endswith((",", ";", "."))
    does = after in _DOES or (after.endswith("ed") and not closed)
    if does and before in ("like", "as"):
        return "I"
    if closed or before in _BEFORE:
        return given[at].lower().replace("you", "me").strip(",;.") if closed or not does else ""
    if does or at == 0 or before in ("when", "how", "what", "that", "because", "and", "where", "while", "why"):
        return "I"
    return (
        "me"
        if after in ("to", "in", "on", "for", "at", "and", "again", "with", "as", "the", "a", "from", "all", "by")
        else ""
    )


_COME = re.compile(
    r"^(?:(?:so|and|but|then|also|please|do|hi \w+),? )*(?P<told>(?:(?:come|stop|drop|swing|pop|call) (?:to|by|and|over|along|in|for|round|see|visit|with)\b|(?:join|visit) (?:us|me|our|the team)\b|be (?:our|my) guest\b).*)$",
    re.IGNORECASE,
)
_INVITES = re.compile(
    r"\b(?:(?:invite|have) you (?:along )?(?:to|at|for)|you(?:'re| are| would be|'d be) (?:always |very |most |warmly )*(?:welcome|invited) (?:to|at|in|for)|see you at) (?P<np>(?:our|my|the|a|an) [^.;!?]{3,80})",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r",? (?:paid|free|no charge|bring|of course|obviously|if you)\b.*$|,? and (?:bring|tell|we|I)\b.*$", re.IGNORECASE
)


_RING = re.compile(
    r"\b(?P<told>(?:ring|call|phone|text|email|write to|come and see|come to see|talk to) (?:me|us)\b(?: again)?(?: (?:in|after|when|once|next|at|as soon as)\b[^.;,!?]{2,50})?)",
    re.IGNORECASE,
)


def asked_back(sentence: str) -> str:
    """Return what they ask me to do later, as it stands after "asking me to": "ring you in February"."""
    match = _RING.search(sentence) if "?" not in sentence else None
    return (
        told_back(match["told"])
        if match and not re.search(r"\b(?:not|never|don't|I|we|will|'ll)\b", sentence[: match.start()])
        else ""
    )


def invited(sentence: str) -> str:
    """Return what they invite me to, as it stands after "inviting me to"."""
    match = _COME.match(sentence.strip())
    told = match["told"] if match else ""
    if not told and (named := _INVITES.search(sentence)):
        told = named["np"]
    told = _ASIDE.sub("", told).strip(" ,.!")
    back = told_back(told) if 1 < len(told.split()) <= _LENGTH[-1] and "?" not in told else ""
    return back[:1].lower() + back[1:]
