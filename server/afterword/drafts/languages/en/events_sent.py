"""English: what they ask me to send, and that I do."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.en.mending import DAYS

_STOP = r"(?=[.?!;\"]|$|,? (?:and|or) (?:could|can|would|please|tell|let|when|how|what|whether|is|are|we|I|you)\b|,? (?:so|before|by|if|when|as)\b (?!soon)| (?:would|will) (?:help|be)\b| (?:over|back)? ?to (?:me|us|the|hr)\b| to (?=(?:an?|the|your|our) (?:second|interview|conversation|talk|meeting|visit|call)\b))"
_NP = r"(?P<np>(?:your|my|an?|the|some|any|one|two|three|copies|proof|photos?|details) [^.?!;\"]{3,90}?)"
_PAPERS = r"(?=[^.?!;\"]*\b(?:your|copy|copies|sample|samples|certificates?|references?|referees?|portfolio|cv|licen[cs]e|card|photos?|examples?|list|transcripts?|records?|forms?|proof|scan|schedule|plan|drawings?|diploma|permit|reports?)\b)"
WANTED = (
    re.compile(
        rf"(?<!we'll )(?<!I'll )(?<!will )(?<!she'll )(?<!he'll )\b(?:send|share|forward|e-?mail|mail|scan|upload|bring|attach|let (?:us|me) have)(?: (?:me|us|over|in|across|along|back|with you))*(?: please)? (?!you\b){_NP}{_STOP}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?:^|, |: )(?:and )?{_NP} would (?:also )?(?:help|be (?:very )?(?:helpful|useful|great|good|welcome))",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:needs?|wants?|would like|'d like|asks? for|asked for|requires?)(?: to (?:see|have))?(?: also)? {_PAPERS}{_NP}{_STOP}",
        re.IGNORECASE,
    ),
)
BRINGS = re.compile(r"\bbring\b", re.IGNORECASE)
SENDS = re.compile(
    r"\b(?:send|scan|e-?mail|mail|forward|upload|attach|post|print|bring|share|on its way|both)\b", re.IGNORECASE
)
TODAY, TOMORROW = "today", "tomorrow"
WHEN = re.compile(
    r"\b(?P<near>tonight|tonite|this evening|today|tomorrow(?: morning| evening)?|tmrw?)\b|\b(?P<day>(?:by |on )?(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|r|rs|ur)?(?:day)?)\b|\b(?P<week>(?:this|next|over the) (?:week|weekend))\b",
    re.IGNORECASE,
)
_STATE = re.compile(
    r", (?:with )?((?!I\b|we\b|it\b|they\b)(?:[a-z]+ (?:[+&] )?){1,4}(?:(?:black|cross|cut|crop|mask|strik|tak)(?:ed|ped|en)|struck|redacted|removed|hidden|covered|blurred|taken|left|anonymi[sz]ed|deleted)(?: out| off)?)$",
    re.IGNORECASE,
)
_SPELLED = {"tmrw": "tomorrow", "tmr": "tomorrow", "tonite": "tonight"}


def of_mine(thing: str) -> str:
    """Return a thing that they call yours as mine."""
    return re.sub(r"^any\b", "the", re.sub(r"\byour\b", "my", re.sub(r"\byours\b", "mine", thing)))


def how(note: str) -> str:
    """Return in which state I bring what I said yes to: ", with the names blacked out"."""
    match = _STATE.search(note.rstrip(" ."))
    the = "" if match and re.match(r"(?:the|all|any|my|our|every)\b", match[1]) else "the "
    return f", with {the}{re.sub(' ?[+&] ?', ' and ', match[1])}" if match else ""


def near(said: str) -> str:
    """Return "tomorrow" for "tmrw"."""
    return _SPELLED.get(said.lower(), said.lower())


def on_day(day: str) -> str:
    """Return "on Monday" for "mon", "by Friday" for "by fri"."""
    how, _, name = day.lower().rpartition(" ")
    return f"{how or 'on'} {next(d for d in DAYS if d.startswith(name[:3])).capitalize()}"


week = str.lower


def promise(thing: str, bring: bool, at: str, familiar: bool) -> str:
    """Return "I'll send you a copy of my certificate tonight"."""
    del familiar
    if bring:
        return f"I'll bring {thing}"
    return f"I'll send you {thing}{',' if ', ' in thing and at else ''} {at}".strip()
