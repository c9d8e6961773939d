"""English: what comes with a no, and why somebody withdraws."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

CHOSEN = re.compile(
    r"\b(?:took|take|chose|chosen|hired|promoted|appointed|went (?:with|for)|going with|picked|decided (?:for|on)|gave (?:it|the (?:job|role|place)) to|preferred) (?P<np>(?:someone|somebody|another|the other|an?) [^.;:,\"“(]{3,90}?)(?=[.;:,\"“(\n]| and | but |$)"
    r"|(?:^|[.:;,] ?)(?P<there>(?:someone|somebody) (?:with|who) [^.;:,\"“(]{3,80}?)(?=[.;:,\"“(\n]| and | but |$)",
    re.IGNORECASE,
)
NEEDED = re.compile(
    r"\b(?:needs?|needed|looking for|wants?|wanted|require[sd]?) (?P<np>(?:someone|somebody|an?|more|at least) [^.;:,\"“(]{3,90}?)(?=[.;:,\"“(\n]| and | but | so |$)",
    re.IGNORECASE,
)
INTERNAL = re.compile(r"\binternal(?:ly)?\b|\bfrom (?:inside|within)\b|\bin-house\b", re.IGNORECASE)
INSIDER = "an internal candidate"
NOT_ALONE = re.compile(r"\b(?:it|that|this|them|she|he|her|him|his|their|we|me|I|I'm|my|you)\b", re.IGNORECASE)
COME_BACK = re.compile(
    r"\b(?:come back|apply again|try again|knock again|reapply|get in touch again|(?:call|ring) (?:me|us)) (?:when|once|as soon as|if|after|next|in)\b",
    re.IGNORECASE,
)
INVITE = "come back"
EXAM = re.compile(
    r"[,;:] (?:(?:the|my) )?(?P<what>exam|test|course|assessment|final)(?: is| comes)?(?: (?:booked|scheduled|set|due))?(?: (?P<when>(?:in|on|next|this|at) [^,;.]{3,40})| for (?P<month>[A-Z][a-z]+))\.?$",
    re.IGNORECASE,
)
REQUEST = re.compile(
    r"\b(?:wants?|asks? (?:me )?for|asked (?:me )?for|would (?:like|love)) (?P<np>(?:the|a copy of|some of) (?!job\b|reply\b|answer\b)[^.;:,!?\"“(]{3,60}?)(?=[.;:,!?\"“(\n]| for | if |$)",
    re.IGNORECASE,
)
ONLY_SAY = re.compile(
    r"\b(?:(?:just|only|simply) (?:say|tell (?:them|him|her)|write|mention|put)|(?:say|write|mention) (?:just|only|simply))(?: that)?:? [\"'“]?(?P<told>[^.;\"“”\n]{4,140})",
    re.IGNORECASE,
)
LEAVE_OUT = re.compile(
    r"[,;.]?\s*\b(?:please )?(?:keep|leave) (?P<what>[^.;]{0,60}?) out(?: of (?:it|this|the letter))?\b"
    r"|[,;.]?\s*\b(?:don'?t|do not|never|no need to) (?:mention|say|tell(?: them)?|write)(?: about)? (?:that|this|it|[^.;]{3,60})|\bwithout mentioning [^.;]{2,60}|[,;]?\s*\b(?:not|no) (?:telling|saying|need to say)(?: them| her| him)? why\b",
    re.IGNORECASE,
)
# What nobody tells in a letter unless they said so: family, health, money, other people.
OWN_MATTER = re.compile(
    r"\b(?:baby|babies|pregnan\w*|kids?|child\w*|husband|wife|partner|mother|father|mom|mum|dad|parents?|sick|ill|illness|cancer|surgery|hospital|treatment|therapy|health|divorce\w*|burn-?out|depress\w*|money|pay|paid|pays|family|owner|boss|toxic|rude|weird|awful|she|he|they|offer|gut|vibes?|trust|hate|hated|dislike|like|liked|bored|boring|cold|scared|stress\w*|underpaid|chaos|chaotic|shout\w*|bad)\b",
    re.IGNORECASE,
)
WITHDRAWING = re.compile(
    r"^(?:so )?(?:(?:I'?m|I am|I have to|I need to|I must|I want to|I) ?)?(?:withdraw(?:ing)?|pull(?:ing)? back|taking my name out|pull(?:ing)? out|dropping out|stepping back|out)\b[^,:;.]{0,40}?(?:[:,;] ?|\b(?:because|since|as)\b ?|[.]? ?$)",
    re.IGNORECASE,
)


_TIMING = re.compile(
    r"(?:the|this|my) (?:timing|commute|distance|drive|location|start date|date|hours|schedule|situation|circumstances|plans)\b[^,;:]{0,50}\b(?:is|was|are|has|would|isn't|doesn't|does)\b",
    re.IGNORECASE,
)


# What was done just now, and holds: "I accepted another role".
_JUST = re.compile(
    r"^(?:I )?(?:have |has |'ve )?(accepted|decided|chosen|signed|found|taken|took|got)\b(?!.*\b(?:yesterday|today|ago|last|on)\b)",
    re.IGNORECASE,
)
# Who wrote the line, what is to be done with it, and what stands in brackets: no part of the reason.
_WRITER = re.compile(r"^(?:the )?(?:user|candidate|applicant) (?:is |was )?(?=[a-z])", re.IGNORECASE)
_ASIDE = re.compile(
    r" ?\([^()]*\)|,? (?:and )?(?:(?:tell|let|write(?: to)?|inform) (?:her|him|them)\b|(?:wants?|would like|needs?) (?:out|to (?:tell|let|withdraw|pull|step|leave)))[^.;]*"
)


_STAYING = re.compile(r"^(?:staying|moving|going back|returning|keeping|taking|starting)\b", re.IGNORECASE)


# What one decides now is under way: "I stay with my employer".
_STAYS_AS = {
    "stay": "staying",
    "go": "going",
    "move": "moving",
    "take": "taking",
    "start": "starting",
    "keep": "keeping",
}
_STAYS = re.compile(rf"^I ({'|'.join(_STAYS_AS)})\b", re.IGNORECASE)


def as_mine(told: str) -> str:
    """Return a reason that is told of oneself, or nothing."""
    told = _ASIDE.sub("", _WRITER.sub("", told.strip(" ,.\"'")))
    told = _JUST.sub(
        lambda m: f"I have {'taken' if m[1].lower() == 'took' else m[1].lower()}",
        _STAYING.sub("I'm \\g<0>", told.strip(" ,.\"'")),
    )
    told = re.sub(r"^((?:my )?(?:circumstances|plans)) changed$", r"\1 have changed", told, flags=re.IGNORECASE)
    told = _STAYS.sub(lambda m: f"I am {_STAYS_AS[m[1].lower()]}", told)
    told = re.sub(
        r"^(?:circumstances|plans) (?=have changed|changed)", lambda m: f"My {m[0].lower()}", told, flags=re.IGNORECASE
    )
    fits = re.match(r"(?:I|My)\b|I['’]|im\b", told, re.IGNORECASE) or _TIMING.match(told)
    return told if fits and not re.match(r"(?:that|which|who)\b", told) else ""


def exam(match: re.Match[str]) -> str:
    """Return "My exam is in June"."""
    return f"My {match['what'].lower()} is {match['when'] or 'in ' + match['month']}"
