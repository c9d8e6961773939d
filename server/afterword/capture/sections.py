"""People in contact sections: a heading or label ("Ansprechpartnerin"), then names with roles and addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from urllib.parse import unquote

from afterword.capture import names
from afterword.capture.contact import (
    MAIL,
    PHONE,
    PROFILE,
    Found,
    is_credible,
    is_role,
    is_role_word,
    kind_of,
    same_person,
)
from afterword.capture.job_words import looks_like_job
from afterword.capture.rows import KINDS
from afterword.capture.words import is_label, label, pattern, words
from afterword.page import Line

BLOCK = 12
_HEADINGS = frozenset(["h1", "h2", "h3", "h4"])
_APART = frozenset(["b", "strong", "a"])

_DEGREE = re.compile(r"(?:ph\.?d|m\.?sc|b\.?sc|mba|doctoral|postdoc)", re.I)


def in_sections(lines: Sequence[Line]) -> Iterator[Found]:
    """Yield the people of every contact section."""
    at = 0
    while at < len(lines):
        head, colon, tail = _split(lines[at].text)
        opens = len(lines[at].text) <= 160 and _opens(head if colon else lines[at].text)
        if not opens or _is_role_below(lines, at) or _is_of_menu(lines, at):
            at += 1
            continue
        block = [replace(lines[at], text=tail.strip())] if tail.strip() else []
        end = at + 1
        while end < min(len(lines), at + 1 + BLOCK) and (
            lines[end].element == lines[at].element  # a heading of two lines
            or not (_ends_block(lines[end]) or _opens_another(lines[end]))
        ):
            block.append(lines[end])
            end += 1
        yield from _credible(block, head)
        at = max(at + 1, end)


def _is_of_menu(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is one of several links to other pages, as "Contact" in a menu is."""
    around = lines[max(0, at - 1) : at + 2]
    links = [line.links and not line.links[0].startswith(("mailto:", "tel:")) for line in around]
    heads = lines[at].element.tag in _HEADINGS
    return not heads and len(links) > 1 and bool(links[min(at, 1)]) and sum(map(bool, links)) > 1


def in_cards(lines: Sequence[Line]) -> Iterator[Found]:
    """Yield who stands on a line of their own with their own mail address right below, as on a card."""
    for at, line in enumerate(lines):
        reached = "@" in line.text or any(link.startswith("mailto:") for link in line.links)
        mails = MAIL.findall(" ".join((line.text[:400], *line.links))) if reached else ()
        for mail in mails[:3]:
            above = enumerate(lines[max(0, at - 4) : at], max(0, at - 4))
            named = ((place, name) for place, one in above if (name := _alone(one.text)) and names.spells(mail, name))
            for place, name in list(named)[-1:]:
                role = lines[place].text.partition(", ")[2]
                card = _card(name, mail, lines[place + 1 : at + 2])
                yield replace(card, role=role, kind=kind_of(role)) if role else card


def _alone(text: str) -> str | None:
    """Return the name that is all of a line, or all but a role ("Ann Lee, founder")."""
    name, comma, role = text.partition(", ")
    text = name if comma and is_role(role) else text
    return names.person(text) if 4 < len(text) <= 60 and not text.endswith((".", ":")) else None


def _card(name: str, mail: str, below: Sequence[Line]) -> Found:
    role = next((line.text for line in below[:2] if is_role(line.text)), "")
    found = Found(name, role, email=mail, kind=kind_of(role), source="text:card")
    return replace(
        found, profile=next((one.profile for line in below if (one := _with_details(found, line)).profile), None)
    )


_DASH = re.compile(r"\s?[—–•·|-]\s")


def _split(text: str) -> tuple[str, str, str]:
    """Return label and value of "Contact: Ann Lee", "联系人：李晓峰", "Hiring Manager — Ann Lee"."""
    head, colon, tail = text.replace("：", ":").partition(":")
    if not colon and len(text) <= 90 and (dash := _DASH.search(text)) and _opens(text[: dash.start()]):
        return text[: dash.start()], dash[0], text[dash.end() :]
    return head, colon, tail


def _is_role_below(lines: Sequence[Line], at: int) -> bool:
    """Whether a short line is what the person named above it does ("Lena Ortmann" / "Recruiter")."""
    before = lines[at - 1].text if at else ""
    return is_role(lines[at].text) and lines[at].element.tag not in _HEADINGS and bool(names.person(before))


def _credible(block: Sequence[Line], head: str) -> Iterator[Found]:
    """Yield the people of a block; below "Contact person" the first name is one, below "Contact" it needs proof."""
    stated = bool(pattern("contact_head").search(head))
    first = name_in_line(block[0].text) if block and len(block[0].text) <= 140 else None
    for one in _in_block(block, head):
        if (stated and first and first[0] == one.name) or is_credible(one, reachable=stated):
            yield one


def _opens(text: str) -> bool:
    if len(text) > 70 or pattern("similar").match(text):  # "Other jobs posted by Ann"
        return False
    return is_label(text, "contact") or bool(pattern("contact_head").search(text))


def _opens_another(line: Line) -> bool:
    """Whether a line in a section is a section of its own ("For technical questions: Ann Lee, Head of X")."""
    head, colon, tail = line.text.partition(":")
    return bool(colon and tail.strip() and len(head) <= 70) and bool(pattern("contact_head").search(head))


def _ends_block(line: Line) -> bool:
    """Whether a line begins something else: another part of the ad, or a heading that is nobody's name."""
    heads = line.element.tag in _HEADINGS and not _opens(line.text)
    return closes(line.text) or (heads and name_in_line(line.text) is None)


def closes(text: str) -> bool:
    """Whether a line begins another part of the ad."""
    bare = label(text)
    return any(bare in words(kind) for kind in ("section", "similar", "apply", "search", *KINDS)) and bare not in words(
        "contact"
    )


def _in_block(block: Sequence[Line], head: str) -> list[Found]:
    found: list[Found] = []
    before = ""
    for line in block:
        text = line.text
        if _is_other_office(text):
            break
        one = None if len(text) > 140 else _named(line)
        if one and found and not found[-1].role and one[0].casefold() == one[0].upper().casefold() == one[0].upper():
            one = None  # a script without capitals cannot tell a role from a second name
            found[-1] = replace(found[-1], role=text)
        elif one and found and not found[-1].role and _is_role_of_place(text, one[0]):
            found[-1] = replace(found[-1], role=text, kind=kind_of(f"{head} {text}", found[-1].kind))
        elif one:
            name, role = one
            if not any(same_person(other.name, name) for other in found):
                role = role or (before if is_role(before) else "")
                kind = kind_of(f"{head} {role}")
                found.append(Found(name, role, kind=kind, source=f"label:{head.strip()[:60]}", sure=_is_sure(text)))
        elif found and not found[-1].role and len(text) <= 120 and is_role(text):
            found[-1] = replace(found[-1], role=text, kind=kind_of(f"{head} {text}", found[-1].kind))
            text = ""
        if found:
            found[-1] = _with_details(found[-1], line)
        before = text
    return found


def _is_role_of_place(text: str, name: str) -> bool:
    """Whether a line below a name says what somebody leads ("Standortleiter Pflege Nord"), and is nobody's own."""
    begins = is_role_word(text.split(maxsplit=1)[0])
    return begins and text.endswith(name) and not names.has_given_name(name)


def _is_other_office(text: str) -> bool:
    """Whether a line is about an office that answers for something else; a manager by name may answer for the job."""
    found = pattern("not_contact").search(text)
    if found is None:
        return False
    named = names.person(text[: found.start()].rstrip(" ,|–—-(/"))
    return not (named and found[0].casefold() in words("owner"))


def _is_sure(text: str) -> bool:
    """Whether a line addresses somebody ("Frau Ottenlohe") or reaches them itself ("Elof Ek, smith, 070-555 01 22")."""
    first = text.split(maxsplit=1)[0].casefold().rstrip(".:") if text.split() else ""
    return first in words("honorific") or bool(PHONE.search(text) or MAIL.search(text))


def _with_details(found: Found, line: Line) -> Found:
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


def _named(line: Line) -> tuple[str, str] | None:
    """Return name and role of a short line; where it begins with a name set apart, by that."""
    apart = line.element.text if line.element.tag in _APART else ""
    if apart and len(apart) < len(line.text) and line.text.startswith(apart) and (name := names.person(apart)):
        return name, pattern("phone_word").sub(" ", line.text[len(apart) :]).strip(" ,;:–-|/")
    return name_in_line(line.text)


def name_in_line(text: str) -> tuple[str, str] | None:
    """Return name and role of a short line: "Ann Lee, Head of X", "Recruiter: Ann Lee", "Team Lead Ann Lee"."""
    text = PHONE.sub(" , ", MAIL.sub(" ", text.replace("（", " (").replace("）", ")")))
    text = names.without_suffix(pattern("phone_word").sub(" ", text)).strip(" ,;:–-|/")
    first, _, rest = text.partition(" ")
    if len(rest.split()) > 1 and looks_like_job(first) and names.has_given_name(named := names.person(rest) or ""):
        return named, first  # "Overtannlege Sigrun Moe"
    whole = names.person(text)
    if whole:
        return whole, ""
    head, separator, tail = _cut(text)
    if separator:
        if name := names.person(head):
            return name, tail
        if (name := names.person(tail)) and (is_role(head) or is_label(head, "contact") or len(head) < 25):
            return name, head
    tokens = text.split()
    for start in range(1, len(tokens) - 1):
        name = names.person(" ".join(tokens[start:]))
        if name and is_role_word(tokens[start - 1]):
            return name, " ".join(tokens[:start]).rstrip(" -–")
    for end in range(len(tokens) - 1, 1, -1):
        name = names.person(" ".join(tokens[:end]))
        # "Fully Funded Ph.D. Position" is a job, "Ann Lee Recruiter" is somebody.
        if name and is_role_word(tokens[end]) and (not _DEGREE.match(tokens[end]) or names.has_given_name(name)):
            return name, " ".join(tokens[end:])
    return None


def _cut(text: str) -> tuple[str, str, str]:
    found = re.search(r"\s*[,|•·:/(]\s*|\s+[–—-]\s+", text)
    return (text[: found.start()], found[0], text[found.end() :].rstrip(")")) if found else (text, "", "")
