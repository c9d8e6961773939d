"""People in sentences: "For questions call Ann Lee, Head of X, on …", "45 min technical interview with Bo Ek"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from urllib.parse import unquote

from afterword.capture import names
from afterword.capture.contact import (
    MAIL,
    PHONE,
    PROFILE,
    Found,
    is_credible,
    is_role_word,
    is_shared,
    is_usual,
    kind_of,
)
from afterword.capture.data import table
from afterword.capture.introductions import has_own_mail, introduces
from afterword.capture.letters import UPPER
from afterword.capture.named import in_text
from afterword.capture.roles import called, only_roles, role_around
from afterword.capture.words import beginnings, is_label, pattern, words
from afterword.page import Line

MAX_LINE = 1500
# So many lines below "Interview process" tell of it.
STEPS = 10

# A house's number, which stands behind a street.
_HOUSE = re.compile(r" \d{1,3}[a-z]?(?:,|$| \d{4,5})")
# Perhaps a telephone number.
_FIGURES = re.compile(r"\d{3}[\d /.-]{0,4}\d{2}")
# "Ana (ana@adler.example)", "Ana: ana@adler.example"
_FIRST_NAME = re.compile(
    rf"(?<![\w.@-])(?P<name>[{UPPER}][^\W\d_]{{1,20}})(?: at| via|:|,)? ?[(<\[]? ?(?P<mail>{MAIL.pattern})", re.I
)
_HANDLE = re.compile(
    r"https?://(?:www\.)?(?:github\.com|gitlab\.com|twitter\.com|x\.com|bsky\.app/profile|linkedin\.com/in|t\.me)/"
    r"@?([\w.-]{3,40})/?$"
)
_CALLS = ("cue", "reports_to", "ask", "answers", "interview")
_TOKEN = re.compile(r"\w+")
_SENTENCE = re.compile(
    r"(?<!Prof\.)(?<!\bmed\.)(?<!\brer\.)(?<!\bnat\.)(?<!phil\.)(?<!Ing\.)(?<!habil\.)(?<!Dipl\.)(?<!Mag\.)(?<!Dott\.)"
    r"(?<!Dr\. )(?:(?<=[a-zà-ž)\d]{3}[.!?])|(?<=-\d\d[.]))\s+(?=[A-ZÀ-Ž„\"])"
)
# "Frau Dipl.-Kffr. Anke …" goes on.
_GRADE = re.compile(r"\bDipl\.-[\w.-]{2,16}\.$")


def in_sentences(lines: Sequence[Line]) -> Iterator[Found]:
    """Yield the people whom sentences with a cue name."""
    steps = 0
    for line in lines:
        steps = _steps_left(line, steps)
        mails = "@" in line.text or any(link.startswith(("mailto:", "tel:")) for link in line.links)
        mails = mails or bool(_FIGURES.search(line.text))
        if not 12 <= len(line.text) <= 6000 or not (mails or steps or _calls(line.text)):
            continue
        for sentence in _sentences(line.text):
            text = sentence[:MAX_LINE]
            if not (mails or steps or _calls(text)):
                continue
            if not (others := pattern("not_contact").findall(text)):
                yield from _of_sentence(text, line, in_process=steps > 0)
            elif words("head_of_firm").issuperset(others):  # "Mail Ann Lee, our CEO: ann@…", "You report to our CEO …"
                found = _of_sentence(text, line, in_process=steps > 0)
                above = bool(pattern("reports_to").search(text))
                yield from (one for one in found if above or (one.email and has_own_mail(one.name, one.email)))


def _steps_left(line: Line, left: int) -> int:
    """Return how many lines may still tell of the interviews, below a heading "Interview process"."""
    if is_label(line.text, "process"):
        return STEPS
    if not left:
        return 0
    ends = line.element.tag in ("h1", "h2", "h3") or is_label(line.text, "section") or is_label(line.text, "similar")
    return 0 if ends else max(0, left - 1)


def _calls(text: str) -> bool:
    """Whether a text has words that lead to a name; nearly none has, and a closer look costs much more."""
    may = not _cores().isdisjoint(_TOKEN.findall(text.casefold()))
    return may and any(pattern(kind).search(text) for kind in _CALLS)


@cache
def _cores() -> frozenset[str]:
    """Return the longest word of each phrase that leads to a name."""
    return frozenset(max(_TOKEN.findall(phrase), key=len) for kind in _CALLS for phrase in words(kind))


def _sentences(text: str) -> Iterator[str]:
    """Yield the sentences; a short question ("Questions?") stays with its answer."""
    question = ""
    for sentence in _SENTENCE.split(text):
        if (sentence.endswith("?") and len(sentence) < 60 and not question) or _GRADE.search(sentence):
            question = f"{question}{sentence} "
        else:
            yield question + sentence
            question = ""
    if question:
        yield question


def _of_sentence(text: str, line: Line, *, in_process: bool) -> list[Found]:
    told = bool(pattern("interview").search(text))
    interview = told or in_process
    kinds = ("cue", "reports_to", "ask", "meeting")[: 3 + interview]
    cues = [cue.end() for kind in kinds for cue in pattern(kind).finditer(text)]
    if in_process:  # "60 min panel: Ann Lee, Bo Ek"
        cues += [colon.end() for colon in re.finditer(":", text)]
    right_behind = {cue.end() + 1 for cue in pattern("reports_to").finditer(text)}
    answers = [found.start() for found in pattern("answers").finditer(text)]
    found: list[Found] = []
    last_end = -1
    mailed = [link[7:].partition("?")[0] for link in line.links if link.startswith("mailto:")]
    own = [*mailed, *MAIL.findall(line.text)]
    for start, end, name in in_text(text):
        after = text[end : end + 90]
        if _HOUSE.match(after) or _is_of_house(text[:start]):
            continue
        direct = any(0 <= start - cue <= 70 and only_roles(text[cue:start]) for cue in cues)
        joined = bool(found) and _joins(text[last_end:start], listed=interview)
        reachable = any(cue <= start for cue in cues) and bool(PHONE.search(after) or MAIL.search(after))
        direct = direct or _is_sent_to(text, start)
        introduces_self = introduces(text, start, end, line)
        asked = not found and _is_reached(text[max(0, start - 60) : start], after)
        serves = any(0 <= answer - end <= 80 and only_roles(text[end:answer], capitals=True) for answer in answers)
        if (
            direct
            or reachable
            or asked
            or has_own_mail(name, " ".join([text[start : end + 70], *mailed]))
            or serves
            or introduces_self
            or (joined and (interview or PHONE.search(after) or MAIL.search(after) or start - last_end < 8))
        ):
            one = Found(
                name,
                role_around(text, start, end) or ("" if interview else called(text[max(0, start - 60) : start])),
                email=next((mail for mail in mailed if names.spells(mail, name)), None)
                or next(
                    (mail for mail in own if names.spells(mail, name if introduces_self else name.split()[-1])), None
                ),
                kind="interviewer" if interview else kind_of(text[max(0, start - 60) : end + 60]),
                source="text:interview" if interview else "text:contact",
                sure=asked
                or _is_addressed(text[:start])
                or (direct and bool(MAIL.search(text)))
                or (start in right_behind and not is_usual(name))
                or (direct and _has_handle(name, line)),
            )
            found.append(_reached(one, text[end : end + 140]))
            last_end = end
    if len(found) == 1 and not found[0].email:
        mails = [mail for mail in MAIL.findall(text) if not is_shared(mail)]
        found = [replace(found[0], email=mails[0] if len(mails) == 1 else None)]
    found = found or [*_by_first_name(text)]
    item = told and len(line.text) < 140
    linked = (_linked(one, line) for one in found)
    return [one for one in linked if (item and not names.is_common(one.name)) or is_credible(one, reachable=True)]


def _by_first_name(text: str) -> Iterator[Found]:
    """Yield who is called by one name that their own address repeats ("email Ana (ana@adler.example)")."""
    for found in _FIRST_NAME.finditer(text):
        name = names.person(found["name"], single=True)
        local = found["mail"].partition("@")[0]
        if name and not is_shared(found["mail"]) and names.folded(name) == names.folded(local):
            yield Found(name, email=found["mail"], source="text:contact", sure=True)


def _is_of_house(before: str) -> bool:
    """Whether a name is the place of what stands before it ("our branch in", "filiale di")."""
    last = [token.casefold() for token in before.split()[-2:]]
    return len(last) == 2 and last[0] in words("house") and last[1] in words("house_in")


def _is_sent_to(text: str, start: int) -> bool:
    """Whether an application goes to a name ("Bewerbungen bis 15.12. an Pfarrer Lukas Obermaier")."""
    before = text[:start].split()[-6:]
    fillers = words("article") | table("names")["articles"]
    while before and (is_role_word(before[-1]) or before[-1].casefold() in fillers):
        before.pop()
    return bool(before) and before[-1].casefold() in words("to") and bool(_application().search(text.casefold()))


@cache
def _application() -> re.Pattern[str]:
    return beginnings(table("signs")["application"])


def _is_addressed(before: str) -> bool:
    """Whether a form of address stands right before a name ("an Frau", "para a Sra.")."""
    last = before.split()[-1:]
    return bool(last) and names.is_honorific(last[0])


def _is_reached(before: str, after: str) -> bool:
    """Whether a name, with its role before it, is followed at once by how to reach it ("our chef Bo Ek: 0664 …")."""
    reached = min((found.start() for kind in (PHONE, MAIL) if (found := kind.search(after))), default=MAX_LINE)
    role = before.rpartition(". ")[2] or before
    return reached <= 25 and any(is_role_word(token.strip(",.:()")) for token in role.split()[-4:])


def _reached(one: Found, after: str) -> Found:
    mail, phone = MAIL.search(after), PHONE.search(after)
    following = next((start for start, _, _ in in_text(after)), len(after))
    return replace(
        one,
        email=mail[0] if mail and mail.start() < following and not is_shared(mail[0]) else one.email,
        phone=phone[0].strip() if phone and phone.start() < following else None,
    )


def _linked(one: Found, line: Line) -> Found:
    profiles = [match[0] for link in line.links if (match := PROFILE.search(unquote(link)))]
    return replace(one, profile=profiles[0]) if len(profiles) == 1 else one


def _has_handle(name: str, line: Line) -> bool:
    """Whether a link on the line leads to an account that is called after the named one ("github.com/annlee")."""
    handles = (found[1] for link in line.links if (found := _HANDLE.match(link)))
    return any(names.spells(handle, name) for handle in handles)


def _joins(between: str, *, listed: bool) -> bool:
    """Whether what stands between two names makes a list of them; *listed* lets a comma do so."""
    gap = re.sub(r"\([^)]*\)", "", between)
    if listed and gap.strip() in (",", "&", "/"):
        return True
    first, _, role = gap.strip(" ,").partition(" ")
    if listed and role and pattern("joining").fullmatch(first.casefold()) and only_roles(role):
        return True  # "… and head of people "
    return bool(pattern("joining").fullmatch(" ".join(gap.split()[-2:]).strip(" ,").casefold()))
