"""What calls for somebody around the name of a job: "Cook wanted", "Apply for: Cook", "Cook: Job Role"."""

from __future__ import annotations

import re
from functools import cache

from afterword.capture.job_words import looks_like_job
from afterword.capture.title_parts import EDGES, is_noise, split
from afterword.capture.words import any_of, is_label, words

# In languages without blanks the word for an ad ends the title ("夜勤調理師の求人情報").
AD = r"(?:の(?:求人|募集|採用)(?:詳細)?(?:情報|要項)?|招聘(?:信息|启事)?| ?채용 ?(?:공고|정보))"
_AD_BEHIND = re.compile(rf"(?<=\w\w){AD}$")


def without_call(text: str) -> str:
    """Return "Cook" for "Cook wanted", "[Hiring] Cook", "Koch (m/w/d) gesucht!"."""
    text = _AD_BEHIND.sub("", text)
    folded = text.casefold()
    for start in (one for one in _calls("wanted") if folded.startswith(one)):
        if looks_like_job(rest := text[len(start) :].strip(EDGES)):
            return without_call(rest)
    bare = text.rstrip("!. ")
    last = bare.casefold()
    for end in (one for one in words("wanted_end") if last.endswith(f" {one}")):
        if looks_like_job(rest := bare[: -len(end) - 1].strip(EDGES)):
            return rest
    return text


def without_end(text: str) -> str:
    """Return "Cook" for "Cook: Job Role" and "Cook | Details", where the end only says what the page is."""
    end = next(iter(reversed(split(text))), "")
    rest = text[: -len(end)].strip(EDGES) if text.endswith(end) and end != text else ""
    return rest if rest and (is_label(end, "detail") or is_noise(end)) and looks_like_job(rest) else text


def without_apply(text: str) -> str:
    """Return "Cook" for "Apply for: Cook", "Bewerbung als Cook", "Career Opportunities: Cook"."""
    head, colon, tail = text.partition(": ")
    if colon and tail and is_label(head, "generic"):
        return tail.strip()
    body, called = split_apply(text)
    while called and (first := body.split(" ", 1)) and len(first) == 2 and first[0].casefold() in words("article"):
        body = first[1]
    return (_without_house(body.rstrip("! ")) if called else body) or text


def _without_house(text: str) -> str:
    """Return "bogholder" for "bogholder til vores kontor i Wels", as a sentence that seeks somebody goes on."""
    found = _house().search(text)
    return text[: found.start()] if found and looks_like_job(text[: found.start()]) else text


@cache
def _house() -> re.Pattern[str]:
    return re.compile(rf",? (?:{any_of('in_or_for')}) (?:{any_of('our')}) ", re.I)


def split_apply(text: str) -> tuple[str, bool]:
    """Return a text without the call to apply that begins it, and whether there was one."""
    folded = text.casefold()
    if folded.startswith(_calls("apply_for")):
        start = next(start for start in _calls("apply_for") if folded.startswith(start))
        rest = text[len(start) :].strip(EDGES)
        head, colon, tail = rest.partition(": ")
        if colon and len(head.split()) <= 4 and looks_like_job(tail) and not looks_like_job(head):
            rest = tail.strip(EDGES)  # "Hledáme posilu do týmu: kuchař"
        return rest, True
    return text, False


@cache
def _calls(kind: str) -> tuple[str, ...]:
    """Return the phrases of a kind with the blank behind them, the longest first."""
    return tuple(sorted((f"{phrase} " for phrase in words(kind)), key=len, reverse=True))
