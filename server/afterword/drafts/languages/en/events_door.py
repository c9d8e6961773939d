"""English: a door that is held open beside a no, told without their words."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.grammar import Manner

_INVITES = re.compile(
    r"\b(?:(?:keep|have) an eye (?:out|on)|look out|watch (?:out|for|this space)|get (?:back )?in touch|(?:keep|stay) in touch|apply|try|come back|check (?:in|back)|write|call|ring|text|contact|let me know|think of me|hear from|talk again|next)\b",
    re.IGNORECASE,
)
_SEASON = r"(?:(?:in|from|around|by|after|next|this|early|late)(?: (?:early|late|mid|the|next))* (?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|fall|winter|year|term|season|month|quarter|Christmas|Easter)|next (?:year|month|season|term))"
_WHEN = re.compile(
    rf"\b(?P<when>{_SEASON})(?: \w+){{0,2}},? (?:when|once|as soon as) (?P<who>they|we|she|he) (?P<do>[a-z][^.;,!?\"“”()]{{4,70}})"
    rf"|\b(?:when|once|as soon as) (?P<who2>they|we|she|he) (?P<do2>[a-z][^.;,!?\"“”()]{{4,60}}? {_SEASON})\b",
    re.IGNORECASE,
)
_POOL = re.compile(
    rf"\b(?:the|their|our|an?) ?(?P<what>(?:casual|relief|bank|supply|freelance|substitute|sub|holiday|talent|reserve|on-call) (?:pool|list|team|staff|rota))\b(?: (?P<opens>opens|starts|comes up|reopens))?(?: (?P<when>{_SEASON}))?|\b(?P<what2>(?:casual|relief|bank|supply|freelance|substitute|holiday|reserve) (?:pool|list|team)) (?P<when2>{_SEASON})",
    re.IGNORECASE,
)
_KEEP = re.compile(
    r"\b(?:may|can|could|ok(?:ay)?|fine|asks?|asked|wants?|like|love)\b[^.;]{0,40}\b(?:keep|hold on to|hang on to) (?:my|your) (?P<what>details|cv|r[eé]sum[eé]|name|number|application|contact details|portfolio)\b",
    re.IGNORECASE,
)
_STILL_TOLD = re.compile(
    r"\b(?:said|says|told me|mentioned)(?: that)? (?P<what>(?:the|my) (?:[\w-]+ ){1,5}(?:is|was|are|were) (?:still |really |very |much )*(?:(?:being )?(?:talked about|remembered|discussed|passed around|praised|liked|loved|appreciated)|useful|helpful|memorable|on the (?:wall|board))\b(?: in the (?:team|office|shop|kitchen|staff ?room))?)",
    re.IGNORECASE,
)
_ONE = re.compile(
    r"\ban? (?=[\w-]+ ?[\w-]* (?:team|desk|unit|site|shop|branch|office|role|post|line|group|centre|center|kitchen|studio|class|course|department)\b)"
)


def opens(said: str, manner: Manner) -> str:
    """Return what they will do, for "when": "you set up the escalations team in January"."""
    del manner
    match = _WHEN.search(said) if _INVITES.search(said) else None
    if match is None:
        return ""
    who, do = (
        (match["who"], f"{match['do'].strip()} {match['when']}")
        if match["who"]
        else (match["who2"], match["do2"].strip())
    )
    verb, _, rest = do.partition(" ")
    if who.lower() in ("she", "he"):
        verb = re.sub(r"(?:(?<=[sxz])es|(?<=sh)es|(?<=ch)es|s)$", "", verb)
    rest = re.sub(r"\b(?:their|our)\b", "your", _ONE.sub("the ", rest))
    return f"you {verb} {rest}"


def pool(said: str) -> str:
    """Return the list or pool that they name: "the casual pool in February"."""
    match = _POOL.search(said)
    if match is None:
        return ""
    when = match["when"] or match["when2"]
    return f"the {(match['what'] or match['what2']).lower()}{f' {when}' if when else ''}"


def kept(said: str) -> str:
    """Return what of mine they ask to keep."""
    match = _KEEP.search(said)
    what = match["what"].lower() if match else ""
    return f"my {'CV' if what == 'cv' else what}" if what else ""


def still_told(said: str) -> str:
    """Return what they say is still spoken of."""
    match = _STILL_TOLD.search(said)
    return match["what"] if match else ""
