"""People that an ad names: in contact sections, beside telephone numbers, and in sentences such as "call … on …".

A name counts only where the page says what the person is there for; authors, privacy officers and the viewer are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import unquote

import msgspec

from afterword.capture import names
from afterword.capture.jsonld import types
from afterword.capture.rows import KINDS
from afterword.capture.values import text_of
from afterword.capture.words import is_label, label, pattern, words
from afterword.model import PersonKind, PersonSeen, Profile
from afterword.page import Line

MAX_PEOPLE = 12
BLOCK = 12
MAX_LINE = 1500

MAIL = re.compile(r"[\w.+'-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-z]{2,12}", re.I)
PHONE = re.compile(
    r"(?<![\w/.-])(?:\+|00|\(0|0)[\d(][\d\s()/.\u00a0-]{5,20}\d(?![\w/])|(?<![\w/.-])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)|(?<=tel\.: )\d[\d\s]{6,14}\d|(?<![\w/.-])(?:\d{2,3} ){2,5}\d{2,4}(?!\w)"
)
_SHARED = re.compile(
    r"^(?:info|jobs?|careers?|career|karriere|hr|recruit\w*|recruiting|talent\w*|apply|application\w*|bewerb\w*|personal\w*|hello|hi|contact|kontakt|office|support|help\w*|privacy|dpo|datenschutz|dataprotection|gdpr|"
    r"rh|emploi|recrutement|candidature\w*|empleo|rrhh|seleccion|lavoro|vacatures?|werken|job|jobb|rekrytering|rekruttering|nabor|kariera|prace|kariéra|people|team|admin|service|sales|press\w*|media|no-?reply|"
    r"accommodat\w*|humanresources|human\.resources|ausbildung|verwaltung|sekretariat|secretariat|hiring|work|cv|resume|staff\w*)(?:[._+-].*)?@", re.I)  # fmt: skip
PROFILE = re.compile(
    r"(?:https?://)?(?:[\w-]+\.)?(?:linkedin\.com/in/[^/?#\s\"']+|xing\.com/profile/[^/?#\s\"']+)", re.I
)
_STATUS = re.compile(
    r"^(?:[•·]\s*)?(?:1st|2nd|3rd\+?|\d[.ºe]?\+?)(?:\W|$)|^(?:message|job poster|follow|connect|premium|verified)\b|degree connection|mutual connection",
    re.I,
)
_WORD = re.compile(r"[^\s,;:!?()\"“”„«»|•·*<>\[\]…]+|[,;:!?()|•·…]")
_SENTENCE = re.compile(r"(?<=[a-zà-ž)\d]{3}[.!?])\s+(?=[A-ZÀ-Ž„\"])")


@dataclass(frozen=True, slots=True)
class _Found:
    name: str
    role: str = ""
    email: str | None = None
    phone: str | None = None
    profile: str | None = None
    kind: PersonKind = "other"
    source: str = "text"


def find(lines: Sequence[Line], company: str | None, viewer: Profile) -> list[PersonSeen]:
    """Return the people whom these lines name as contacts, recruiters, managers or interviewers."""
    found = [*_in_sections(lines), *_in_sentences(lines)]
    return [_seen(one) for one in _merged(found) if not _is_excluded(one.name, company, viewer)][:MAX_PEOPLE]


def in_markup(items: Sequence[dict[str, Any]]) -> list[PersonSeen]:
    """Return the people who stand in an ad as items of their own (schema.org Person), authors aside."""
    found = []
    for item in items:
        if "Person" in types(item) and (name := names.person(text_of(item.get("name")) or "")):
            found.append(
                PersonSeen(
                    name=name,
                    role=text_of(item.get("jobTitle")),
                    email=_mail_of(item),
                    phone=text_of(item.get("telephone")),
                    source="microdata:Person",
                )
            )
    return found


def _mail_of(item: dict[str, Any]) -> str | None:
    found = MAIL.search(text_of(item.get("email")) or "")
    return found[0] if found else None


def hiring_team(lines: Sequence[Line]) -> list[PersonSeen]:
    """Return the people below "Meet the hiring team": a name, a degree of contact, a headline, for each."""
    start = next(
        (at for at, line in enumerate(lines) if len(line.text) < 60 and pattern("team_words").search(line.text)), None
    )
    found: list[PersonSeen] = []
    for at in range(start + 1, min(len(lines), start + 25)) if start is not None else ():
        text = lines[at].text
        if _closes(text) or len(text) > 300 or lines[at].element.tag in ("h1", "h2"):
            break
        profile = next((match[0] for link in lines[at].links if (match := PROFILE.search(_absolute(link)))), None)
        name = names.person(re.split(r"\s+[•·]\s+", text)[0], single=bool(profile))
        if name and (profile or not found) and not any(same_person(name, one.name) for one in found):
            headline = next(
                (
                    line.text
                    for line in lines[at + 1 : at + 5]
                    if not _STATUS.search(line.text) and names.tidy(line.text) != name
                ),
                None,
            )
            found.append(
                PersonSeen(name=name, role=headline, kind="recruiter", profile_url=profile, source="label:hiring team")
            )
    return found


def _absolute(link: str) -> str:
    return f"https://www.linkedin.com{link}" if link.startswith("/in/") else unquote(unquote(link))


def may_be_same(one: str, other: str) -> bool:
    """Whether two names may be one person's, a short first name ("Alex") included."""
    mine, theirs = one.casefold().split(), other.casefold().split()
    return mine[-1:] == theirs[-1:] and bool(mine) and (mine[0].startswith(theirs[0]) or theirs[0].startswith(mine[0]))


def is_viewer(name: str, viewer: Profile) -> bool:
    """Whether *name* is the candidate's own."""
    return bool(viewer.name) and names.company_key(name) == names.company_key(viewer.name)


def _is_excluded(name: str, company: str | None, viewer: Profile) -> bool:
    if is_viewer(name, viewer):
        return True
    # "Adler Bakery" is Adler's; "Hans Adler" may well be its owner.
    first = company.split()[0].strip(",.") if company and company.split() else ""
    return bool(company) and (
        name.split(maxsplit=1)[0] == first or names.company_key(company or "") == names.company_key(name)
    )


def together(*groups: Iterable[PersonSeen]) -> tuple[PersonSeen, ...]:
    """Return the people of all groups, each once, the first mention's facts first."""
    kept: list[PersonSeen] = []
    for person in (person for group in groups for person in group):
        same = next((at for at, other in enumerate(kept) if same_person(other.name, person.name)), None)
        if same is None:
            kept.append(person)
            continue
        old = kept[same]
        more = {key: getattr(old, key) or getattr(person, key) for key in ("role", "email", "phone", "profile_url")}
        kept[same] = msgspec.structs.replace(old, **more, kind=old.kind if old.kind != "other" else person.kind)
    return tuple(kept[:MAX_PEOPLE])


def same_person(one: str, other: str) -> bool:
    """Whether two names are of one person: the same, or first and last word the same."""
    mine, theirs = one.casefold().split(), other.casefold().split()
    return mine == theirs or (len(mine) > 1 < len(theirs) and mine[0] == theirs[0] and mine[-1] == theirs[-1])


def _seen(found: _Found) -> PersonSeen:
    role = found.role.strip(" ,;:|–-·()") or None
    return PersonSeen(name=found.name, role=role[:160] if role else None, kind=kind_of(f"{found.role} {found.kind}", found.kind), email=found.email,
                      phone=found.phone, profile_url=found.profile, source=found.source)  # fmt: skip


def kind_of(role: str, otherwise: PersonKind = "other") -> PersonKind:
    """Return what somebody is in the process, by the words about them."""
    folded = role.casefold()
    if "hiring manager" in folded or pattern("manager_role").search(folded):
        return "hiring_manager"
    return "recruiter" if pattern("recruiter_role").search(folded) else otherwise


# --- contact sections ---------------------------------------------------------------------------


def _in_sections(lines: Sequence[Line]) -> Iterator[_Found]:
    at = 0
    while at < len(lines):
        head, colon, tail = lines[at].text.partition(":")
        if len(lines[at].text) > 160 or not _opens(head if colon else lines[at].text):
            at += 1
            continue
        block = [replace(lines[at], text=tail.strip())] if tail.strip() else []
        end = at + 1
        while end < min(len(lines), at + 1 + BLOCK) and not _closes(lines[end].text):
            block.append(lines[end])
            end += 1
        yield from _in_block(block, head)
        at = max(at + 1, end)


def _opens(text: str) -> bool:
    return len(text) <= 70 and (is_label(text, "contact") or bool(pattern("contact_head").search(text)))


def _closes(text: str) -> bool:
    bare = label(text)
    return any(bare in words(kind) for kind in ("section", "similar", "apply", "search", *KINDS)) and bare not in words(
        "contact"
    )


def _in_block(block: Sequence[Line], head: str) -> list[_Found]:
    found: list[_Found] = []
    before = ""
    for line in block:
        text = line.text
        if pattern("not_contact").search(text):
            break
        one = None if len(text) > 140 else name_in_line(text)
        if one and found and not found[-1].role and one[0].casefold() == one[0].upper().casefold() == one[0].upper():
            one = None  # a script without capitals cannot tell a role from a second name
            found[-1] = replace(found[-1], role=text)
        elif one:
            name, role = one
            if not any(same_person(other.name, name) for other in found):
                role = role or (before if _is_role(before) else "")
                found.append(_Found(name, role, kind=kind_of(f"{head} {role}"), source=f"label:{head.strip()[:60]}"))
        elif found and not found[-1].role and len(text) <= 120 and _is_role(text):
            found[-1] = replace(found[-1], role=text, kind=kind_of(f"{head} {text}", found[-1].kind))
            text = ""
        if found:
            found[-1] = _with_details(found[-1], line)
        before = text
    return found


def _is_role(text: str) -> bool:
    tokens = re.findall(r"[^\W\d_][\w'-]*", text.casefold())
    return (
        0 < len(text) <= 120
        and not MAIL.search(text)
        and any(token in words("role") for token in tokens)
        and not text.endswith(("?", "!", "."))
    )


def _with_details(found: _Found, line: Line) -> _Found:
    mail, phone = MAIL.search(line.text), PHONE.search(line.text)
    links = [unquote(link) for link in line.links]
    mailto = next((link[7:].split("?")[0] for link in links if link.startswith("mailto:")), None)
    tel = next((link[4:] for link in links if link.startswith("tel:")), None)
    profile = next((match[0] for link in links if (match := PROFILE.search(link))), None)
    return replace(
        found,
        email=found.email or (mail[0] if mail else mailto) or None,
        phone=found.phone or (phone[0].strip() if phone else tel) or None,
        profile=found.profile or (profile if not profile or profile.startswith("http") else f"https://{profile}"),
    )


def name_in_line(text: str) -> tuple[str, str] | None:
    """Return the name and role of a short line: "Ann Lee", "Ann Lee, Head of X", "Recruiter: Ann Lee", "Team Lead Ann Lee"."""
    text = PHONE.sub(" ", MAIL.sub(" ", text))
    text = names.without_suffix(pattern("phone_word").sub(" ", text)).strip(" ,;:–-|/")
    whole = names.person(text)
    if whole:
        return whole, ""
    head, separator, tail = _cut(text)
    if separator:
        if name := names.person(head):
            return name, tail
        if (name := names.person(tail)) and (_is_role(head) or is_label(head, "contact") or len(head) < 25):
            return name, head
    tokens = text.split()
    for start in range(1, len(tokens) - 1):
        name = names.person(" ".join(tokens[start:]))
        if name and _is_role_word(tokens[start - 1]):
            return name, " ".join(tokens[:start]).rstrip(" -–")
    for end in range(len(tokens) - 1, 1, -1):
        name = names.person(" ".join(tokens[:end]))
        if name and _is_role_word(tokens[end]):
            return name, " ".join(tokens[end:])
    return None


def _cut(text: str) -> tuple[str, str, str]:
    found = re.search(r"\s*[,|•·:/(]\s*|\s+[–—-]\s+", text)
    return (text[: found.start()], found[0], text[found.end() :].rstrip(")")) if found else (text, "", "")


def _is_role_word(token: str) -> bool:
    bare = token.casefold().strip(".,")
    return (
        bare in words("role")
        or bare.removesuffix("s") in words("role")
        or token.casefold().rstrip(".") in words("honorific")
    )


# --- sentences ----------------------------------------------------------------------------------


def _in_sentences(lines: Sequence[Line]) -> Iterator[_Found]:
    for line in lines:
        if not 12 <= len(line.text) <= 6000:
            continue
        for sentence in _SENTENCE.split(line.text):
            text = sentence[:MAX_LINE]
            if pattern("cue").search(text) and not pattern("not_contact").search(text):
                yield from _of_sentence(text, line)


def _of_sentence(text: str, line: Line) -> list[_Found]:
    interview = bool(pattern("interview").search(text))
    cues = [cue.end() for cue in pattern("cue").finditer(text)]
    found: list[_Found] = []
    last_end = -1
    for start, end, name in _names_in(text):
        after = text[end : end + 90]
        direct = any(0 <= start - cue <= 70 and _only_roles(text[cue:start]) for cue in cues)
        joined = bool(found) and bool(pattern("joining").fullmatch(_last_words(text[last_end:start])))
        reachable = any(cue <= start for cue in cues) and bool(PHONE.search(after) or MAIL.search(after))
        if direct or reachable or (joined and (PHONE.search(after) or MAIL.search(after) or start - last_end < 8)):
            one = _Found(
                name,
                _role_around(text, start, end),
                kind="interviewer" if interview else kind_of(text[max(0, start - 60) : end + 60]),
                source="text:interview" if interview else "text:contact",
            )
            found.append(_reached(one, text[end : end + 140]))
            last_end = end
    if len(found) == 1 and not found[0].email:
        mails = [mail for mail in MAIL.findall(text) if not _SHARED.match(mail)]
        found = [replace(found[0], email=mails[0] if len(mails) == 1 else None)]
    return [_linked(one, line) for one in found]


def _reached(one: _Found, after: str) -> _Found:
    mail, phone = MAIL.search(after), PHONE.search(after)
    following = next((start for start, _, _ in _names_in(after)), len(after))
    return replace(
        one,
        email=mail[0] if mail and mail.start() < following and not _SHARED.match(mail[0]) else None,
        phone=phone[0].strip() if phone and phone.start() < following else None,
    )


def _linked(one: _Found, line: Line) -> _Found:
    profiles = [match[0] for link in line.links if (match := PROFILE.search(unquote(link)))]
    return replace(one, profile=profiles[0]) if len(profiles) == 1 else one


def _names_in(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the names in running text with their places."""
    tokens = [(found.start(), found.end(), found[0]) for found in _WORD.finditer(text)]
    at = 0
    while at < len(tokens):
        run = _run(tokens, at)
        longest = next((size for size in range(len(run), 1, -1) if _is_name(run[:size])), 0)
        if longest:
            start, end = run[0][0], run[longest - 1][1]
            name = names.person(text[start:end].rstrip("."))
            if name:
                yield start + text[start:end].find(name), end, name
            at += longest
        else:
            at += 1


def _run(tokens: list[tuple[int, int, str]], at: int) -> list[tuple[int, int, str]]:
    run = []
    for token in tokens[at : at + 6]:
        if not token[2][0].isalpha() or token[2] in ",;:":
            break
        run.append(token)
        if token[2].endswith(".") and len(token[2]) > 4:
            break
    return run


def _is_name(run: list[tuple[int, int, str]]) -> bool:
    first, last = run[0][2], run[-1][2]
    if not (first[0].isupper() and last[0].isupper()) or any(
        "." in token[2][:-1] and len(token[2]) > 4 for token in run
    ):
        return False
    return names.person(" ".join(token[2] for token in run).rstrip(".")) is not None


def _only_roles(between: str) -> bool:
    """Whether only fillers and a role stand between a cue and a name: "our recruiter", "Team Manager at Herlev,"."""
    tokens = re.findall(r"[^\W\d_][\w'’.-]*", between)
    if len(tokens) > 9 or re.search(r"[.!?]\s", between):
        return False
    return all(token[0].islower() or _is_role_word(token) or token.isupper() for token in tokens) and (
        len(tokens) <= 4 or any(_is_role_word(token) for token in tokens)
    )


def _last_words(text: str) -> str:
    return " ".join(text.split()[-2:]).strip(" ,").casefold()


def _role_around(text: str, start: int, end: int) -> str:
    after = re.match(
        r"\s*[,(–-]\s*([^.;()@+\d]{3,90}?)(?=\s*(?:[,)(.;+\d@]|$| at | on | by | via | unter | tel))", text[end:]
    )
    if after and _is_role(after[1]):
        return after[1].strip(" ,")
    before = re.search(
        r"((?:[A-ZÀ-Ž][\w&'’/-]*|of|for|and|the|de|du|des|für|von)(?:\s+(?:[A-ZÀ-Ž][\w&'’/-]*|of|for|and|the|de|du|des|für|von|&)){0,8})\s*,?\s*$",
        text[max(0, start - 100) : start],
    )
    if before and _is_role(before[1]):
        return re.sub(r"^(?:of|for|and|the|de|du|des|für|von)\s+", "", before[1])
    return ""


def _merged(found: list[_Found]) -> list[_Found]:
    kept: list[_Found] = []
    for one in found:
        same = next((at for at, other in enumerate(kept) if same_person(other.name, one.name)), None)
        if same is None:
            kept.append(one)
        else:
            old = kept[same]
            kept[same] = replace(old, name=max(old.name, one.name, key=len), role=old.role or one.role, email=old.email or one.email, phone=old.phone or one.phone,
                                 profile=old.profile or one.profile, kind=old.kind if old.kind != "other" else one.kind)  # fmt: skip
    return kept
