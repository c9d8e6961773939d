"""English: trial days, projects for later, words to stay in touch, questions about an offer."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

TRIAL = re.compile(
    r"\b(?:trial(?: (?!(?:on|is|at|was|has|for|mon|tue|wed|thu|fri|sat|sun|next|this)\w*\b)[a-z]+)?|taster (?:day|session|shift|morning)|work(?:ing)? (?:sample|interview)|assessment (?:day|cent(?:re|er))|(?:shadow(?:ing)?|observation|induction) (?:day|shift|morning|visit)|demo (?:lesson|class|day)|audition|tasting|panel(?: interview)?"
    r"|(?:second|2nd|third|3rd|final|panel|next|follow-?up) (?:interview|talk|chat|conversation|round|meeting|call|visit)|(?:bench|skills?|practical|driving|typing|welding|knife|cooking) test|HR (?:round|interview|call|chat)|(?:site|farm|shop|school|kitchen|studio) (?:visit|tour|day))\b",
    re.IGNORECASE,
)
_WHEN = r"(?P<when>(?:from|in|for|this|next|by|after|around|at the (?:start|end) of)(?: (?:early|late|mid|the|next))*[ -](?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|fall|winter|year|term|season|month|quarter|new year|Easter|Christmas|half-term|semester))\b(?! (?!when|if|and|but|with|for|to|so|that|already|or|as|on|at|once|while|until)[a-z])"
_NP = r"(?P<np>(?:(?:more |some )?(?:freelance|part[- ]time|seasonal|temporary|casual|contract|relief|maternity|summer|weekend|project)(?= [a-z])|an?|another|the|their|our|one|some|two|three|more) (?!(?:decision|answer|contract|letter|reply|call|lot|bit)\b)(?:(?!(?:and|but|who|that|if|I|me|you|we|they|is|are)\b)[\w'-]+ ){0,9}?[\w'-]+)"
_SOON = r"(?:planned|coming up|due|starting|expected|likely|opening|advertised|going out|to start|going to start)"
PROJECTS: tuple[re.Pattern[str], ...] = (
    re.compile(
        rf"\b{_NP} (?:may|might|could|will|should)(?: well| also)? (?:come(?: up| free)?|open(?: up)?|be (?:available|free|advertised|going)|start|follow) {_WHEN}",
        re.IGNORECASE,
    ),
    re.compile(rf"\b{_NP} (?:is|are|will be) (?:being )?{_SOON}(?: to start)? {_WHEN}", re.IGNORECASE),
    re.compile(
        rf"\bthere(?:'s|s| is| are| will be| may be| might be| could be| should be)(?: (?:also|probably|likely))? {_NP} (?:{_SOON} )?{_WHEN}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:they|we|she|he)(?:'re|re|'ll| are| will be| will| may| might| plan to| hope to| want to| expect to)?(?: also| probably)* (?:doing|do|starting|start|planning|plan|opening|open|running|run|launching|launch|advertising|advertise|hiring|hire|recruiting|recruit|looking for|need|needing|setting up|set up|have|having|building|build)(?: for)? {_NP} (?:{_SOON} )?{_WHEN}",
        re.IGNORECASE,
    ),
)
_FIRST = re.compile(
    rf"\b{_WHEN},? (?:they|we|she|he)(?:'re|'ll| are| will| may| might)? (?:open|opening|start|starting|launch|need|have|get|run|running|hire|hiring|plan|planning|do|doing)s? {_NP}(?= (?:and|but|so)\b|[,.;]|$)",
    re.IGNORECASE,
)
PROJECTS = (*PROJECTS, _FIRST)
FOR_ME = re.compile(
    r"\b(?:would|'d) (?:like|love) (?:you|me) to (?:have|see|take)|\bthought of (?:you|me)\b|\b(?:keep|kept|have|has|had) (?:you|me) in mind\b|\bif (?:you|I)(?:'d| would)? (?:want|like) it\b|\bfirst (?:look|refusal|call)\b|\bthink(?:ing)? of (?:you|me) for\b",
    re.IGNORECASE,
)
CALL = re.compile(
    rf"\b(?:would like to|'d like to|wants? to|will|'ll|going to) (?:ring|call|phone) (?:me|you)(?: (?:about|on) (?:it|that))? {_WHEN}",
    re.IGNORECASE,
)
CONNECT = re.compile(
    r"\b(?:let'?s|we should|do) (?:connect|(?:stay|keep) in touch)\b|\b(?:connect|link up) on linked ?in\b|\b(?:find|add|connect with) me on linked ?in\b",
    re.IGNORECASE,
)
QUESTIONS = re.compile(
    r"\b(?:ask(?: (?:her|him|them|HR|[A-Z][a-z]+))?|questions?(?: for (?:her|him|them))?)(?: still)? ?(?:about|abt|re|on|:) (?P<np>[^.;:?!\n()\"]{3,80})",
    re.IGNORECASE,
)


def trial(named: str) -> str:
    """Return "the trial shift"."""
    named = named.lower().replace("2nd", "second").replace("3rd", "third")
    return f"the {re.sub(r'^hr ', 'HR ', named)}"


def on(thing: str, day: str) -> str:
    """Return "the trial shift on Friday 20 November"."""
    return f"{thing} on {day}"


_INDEFINITE = re.compile(r"^(?:an?|one) ", re.IGNORECASE)


def project(match: re.Match[str]) -> str:
    """Return "the cataloguing project from June"."""
    named = re.sub(r"^(?:their|our)\b", "your", _INDEFINITE.sub("the ", match["np"]), flags=re.IGNORECASE)
    if not re.match(r"(?:the|your|another|some|more|two|three)\b", named):
        named = f"the {named}"
    named = re.sub(r"\b(part|full) time\b", r"\1-time", named)
    planned = "planned " if re.search(r"\bplanned\b", match[0][len(match["np"]) :]) else ""
    return f"{named[0].lower()}{named[1:]} {planned}{match['when'][0].lower()}{match['when'][1:]}"


def connected(said: str) -> str:
    """Return their word as it is quoted."""
    return re.sub(r"^lets\b", "let's", re.sub(r"linked ?in", "LinkedIn", said.lower()))


def thing(named: str) -> str:
    """Return what a question is about, with its article."""
    return named if re.match(r"(?:the|an?|my|your|how|what|when|whether|if|who)\b", named) else f"the {named}"
