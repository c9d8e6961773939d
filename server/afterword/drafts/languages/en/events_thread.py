"""English: who asks and who answers, in what is typed about a message that came."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.en.mending import DAYS, MONTHS

REPORTS = re.compile(
    r"^(?:(?:also|and|then)\W+)?(?:\w+ ){0,4}?(?:writes?|wrote|asks?|asked|emailed|e-?mails?|mail|email|message|says|said|wants?|would like|needs?|texted|replied|calls?|called|rang|rings|invites?|invited)\b(?! me to stay)",
    re.IGNORECASE,
)
ASKS = re.compile(
    r"\b(?:(?:asks?|asked|wants?|wanted|would like)(?: me| us)?(?: to know| to hear)?|to know)(?: (?:if|whether)\b)?:? ",
    re.IGNORECASE,
)
ANSWERS = re.compile(r"[,;:–-] (?=(?:yes|yep|no|nope|ok|fine|works)\b)", re.IGNORECASE)
MINE = re.compile(
    r"^(?:and |but |so |also )?(?:that'?s (?:fine|ok|okay|good|great|no problem)|I|I'm|im|I've|my|yes|yep|no|nope|ok|okay|works|sure|fine|from|until|available|can|could|can't|cant|dont|cannot)\b|\b(?:for|suits|with) me\b|\bI (?:can|could|prefer|am)\b",
    re.IGNORECASE,
)
THIRD = re.compile(r"\b(?:she|he|they|her|his|their|them|him|wants|asks|asked|whether|you|your)\b", re.IGNORECASE)
JOIN = re.compile(
    r",? (?:and|also|plus)(?: also)?,? (?:(?:tell|let) (?:us|me)(?: know)? )?(?=(?:how|when|what|which|whether|if|where|(?:could|can|do|are|have|would|will) (?:you|we|I)|is (?:it|my|your|there))\b)|, (?=(?:whether|if|what|when|how|which) (?:I|my|you|your|she|he|his|her|they)\b)|,? and (?=(?:please|confirm|send|bring|(?:tell|let) (?:us|me))\b)",
    re.IGNORECASE,
)
LET_KNOW = re.compile(
    r"\b(?:let (?:me|us) know|tell (?:me|us)|(?:please|and|to) confirm)(?: by \w+)? (?P<q>(?:your|when|how|what|which|where|who)\b(?! (?:you think|works|suits))[^.?!;]{3,80})",
    re.IGNORECASE,
)
YES = re.compile(
    r"\b(?:yes|yep|ok|okay|sure|good|great|better|perfect|prefer|can come|can do|can make it|works|suits|fine|will be there|i can)\b",
    re.IGNORECASE,
)
NO = re.compile(
    r"\b(?:no(?=[,;]|$)|nope|away|can't|cant|cannot|can not|doesn't work|don't have time|impossible|not possible|not free)\b",
    re.IGNORECASE,
)
OF_ME = re.compile(r"\b(?:I|i|I'm|im|I've|my)\b")
START = re.compile(r"\b(?:start|begin|available|join)\b", re.IGNORECASE)
TOPIC = re.compile(
    r"\b(?:your|my) ((?!own\b)[\w'-]+(?: (?!is\b|are\b|was\b|have\b|has\b|with\b|for\b|at\b|and\b|to\b|in\b|on\b|of\b|by\b|from\b|will\b|would\b)[\w'-]+){0,2})"
    r"|\bhave (?:an? |any |the )((?:[\w'-]+ ){0,3}[\w'-]+)$",
    re.IGNORECASE,
)


BRING = re.compile(
    r"\b(?:with|bring|show us|show) your ((?:[\w'-]+ ){0,3}[\w'-]+?)(?= (?:and|for|to|at|on|in|along)\b|$)",
    re.IGNORECASE,
)


def of_mine(match: re.Match[str]) -> str:
    """Return what is mine, as the object of a sentence."""
    return f"my {match[1]}"


def about(topic: str, told: str, familiar: bool, several: bool) -> str:
    """Return an answer that is no sentence, under the name of what was asked."""
    del familiar
    if topic and re.fullmatch(r"\d[\d.,]*(?: [a-z]+)?", told):
        return f"My {topic} is {told}"
    if topic and not told.lower().startswith(topic.lower()):
        return f"My {topic}: {told}"
    return f"{'As to your other question' if several else 'To answer your question'}: {told[0].lower() + told[1:] if told[1:2].islower() else told}"


_YES_NO = re.compile(r"^(?P<verb>do|can|could|would|will|are|am|have|got)(?: (?:you|I))? (?P<rest>.+)$", re.IGNORECASE)
_SAYS = {"do": "I", "can": "I can", "could": "I can", "would": "I would", "will": "I will", "are": "I am", "am": "I am"}


def confirmed(asked: str) -> str:
    """Return a yes to a question that takes one: "do you drive" is "yes, I drive"."""
    asked = re.sub(r"\bhave you got\b", "got", re.sub(r"^(?:if|whether) ", "", asked))
    asked = re.sub(r"^(?:I|you) (could|can|would|will|am|are|have) ", r"\1 I ", asked)
    match = _YES_NO.match(asked)
    if match is None:
        return ""
    rest = re.sub(r"\byour\b", "my", match["rest"])
    return f"yes, {_SAYS.get(match['verb'].lower(), 'I have')} {rest}"


_NP = r"(?:my |the )?(?P<np>(?!(?:I|we|you|it|that|yes|no|can|could|will|have|not|from|until)\b)[a-z][\w'-]*(?: (?!(?:I|we|can|will|is|are|was|has|have)\b)[a-z][\w'-]*){0,2}?)"
_NUMBER = r"(?:\d+|an?|one|two|three|four|five|six|eight|ten|twelve|half|end of|the end of)"
_SENDS = re.compile(
    rf"^{_NP}[:,]? (?:I'll|I will|will|can|I can) (?P<verb>scan|send|bring|mail|e-?mail|forward|share|post|attach|upload|print|drop)\b(?P<rest>(?: (?!it\b|them\b)[\w'-]+){{0,6}})$",
    re.IGNORECASE,
)
_RATHER = re.compile(
    rf"^{_NP} (?:I'd|I would|id) (?:rather|prefer to) (?P<verb>[a-z]+) (?P<rest>[a-z].*)$", re.IGNORECASE
)
_FINE = re.compile(
    rf"^{_NP} (?:is |are )?(?P<adj>fine|ok|okay|possible|no problem|clean|valid|ready|current)\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_COUNTS = re.compile(
    rf"^{_NP}(?:[:,]| is)? (?P<rest>{_NUMBER} (?:[a-z]+ )?(?:days?|weeks?|months?|years?|term)\b.*)$", re.IGNORECASE
)
_LASTS = re.compile(rf"^{_NP} (?P<rest>(?:expired|renewed|passed|ended|lapsed)\b.*)$", re.IGNORECASE)
_ACTS = re.compile(r"^(?:can|could|will|would|have|had|prefer|speak|know|am)\b(?! (?:you|I|we)\b)", re.IGNORECASE)


_ILL = re.compile(r"\bill(?= (?:scan|send|bring|mail|share|print))", re.IGNORECASE)
_YES_TO = re.compile(rf"^{_NP}[:,]? (?:yes|sure|ok|of course)[,]?(?P<rest>(?: [\w']+){{0,4}})$", re.IGNORECASE)
_ASKED_FOR = re.compile(r"\b(?:send|bring|share|forward|mail)\b", re.IGNORECASE)
_HAVE = re.compile(r"\b(?:do you have|have you(?: got)?|you have|own)\b", re.IGNORECASE)
# A thing that is only named beside what they ask: "and closed shoes".
_THING = re.compile(
    r"(?!(?:how|what|when|where|who|which|any|your|all)\b)[a-z-]+(?: [a-z-]+)? [a-z]{3,}s|[a-z]{3,}-[a-z]+ [a-z]+s",
    re.IGNORECASE,
)


def taken_note(asked: str) -> str:
    """Return a word that a thing they only named is noted; nothing where it is a question."""
    thing = _THING.fullmatch(asked.strip())
    return f"I have noted the {asked.strip().lower()}" if thing and not _VERBAL.search(asked) else ""


_VERBAL = re.compile(
    r"\b(?:do|does|is|are|can|could|will|would|have|has|you|we|suits|works|needs|means|it|that)\b", re.IGNORECASE
)
_DATE = re.compile(
    r"(?<=\d )(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?(?= \d)"
    r"|\b(?:mon|tues?|wed|thu(?:rs)?|fri)(?:day)?\b|\b(?:tuesday|wednesday|thursday|january|february|april|june|july|august|september|october|november|december)\b",
    re.IGNORECASE,
)


def _spelled(match: re.Match[str]) -> str:
    """Return the whole name of a day or month."""
    typed = match[0].lower().rstrip(".")
    return next((n.capitalize() for n in (*DAYS, *MONTHS) if n.startswith(typed[:3])), match[0])


def finished(told: str, asked: str) -> str:
    """Return an answer noted in scraps as a sentence: "notice two weeks", "weekends fine", "diploma I'll scan"."""
    told = re.sub(r"^got (?=my|an?|the)", "have ", told)
    told = _DATE.sub(_spelled, _ILL.sub("I'll", told.replace("tonite", "tonight"))).strip(" .,")
    if (match := _YES_TO.match(told)) and (verb := _ASKED_FOR.search(asked)):
        return f"I'll {verb[0].lower()} {_owned(match['np'])}{match['rest']}"
    if match and match["np"].lower().startswith("own ") and _HAVE.search(asked):
        return f"I have my {match['np'].lower()}{re.sub('^,? ', ', ', match['rest'])}"
    if " or " in asked and (choice := re.match(r"^(?:the )?(\w+),? please$", told, re.IGNORECASE)):
        return f"I'd prefer the {choice[1].lower()}"
    size = re.match(r"^size (\S+)$", told, re.IGNORECASE)
    if size and not re.search(r"\byour (?:\w+ )?size", asked, re.IGNORECASE):
        return f"my size is {size[1].upper()}"
    if match := _RATHER.match(told):
        return f"I'd rather {match['verb']} {_owned(match['np'])} {match['rest']}"
    if match := _SENDS.match(told):
        return f"I'll {match['verb'].lower()} {_owned(match['np'])}{match['rest']}"
    if match := _FINE.match(told):
        many = match["np"].endswith("s") and not match["np"].endswith("ss")
        be = ("have been" if many else "has been") if " since" in match["rest"] else "are" if many else "is"
        rest = re.sub(r"^ (?=\d)", ", ", match["rest"])
        return f"{_small(match['np']) if many else _owned(match['np'])} {be} {match['adj'].lower()}{rest}"
    if match := _COUNTS.match(told):
        name = "notice period" if match["np"].lower() == "notice" else match["np"]
        return f"my {_small(name)} is {re.sub('^end of', 'the end of', match['rest'])}"
    if match := _LASTS.match(told):
        return f"my {_small(match['np'])} {match['rest']}"
    return f"I {told[0].lower()}{told[1:]}" if _ACTS.match(told) and asked else ""


def _small(name: str) -> str:
    return name if name[1:2].isupper() else name[0].lower() + name[1:]


def _owned(name: str) -> str:
    return f"my {_small(name)}"
