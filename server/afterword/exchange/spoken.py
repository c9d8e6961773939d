"""The people whom an invitation names in its words: after "with", behind "Interviewers:", in a schedule."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.exchange.lists import listed
from afterword.model import PersonKind, PersonSeen
from afterword.text import fold

LONGEST = 20_000  # characters that are looked at
MOST = 12  # people; a longer list is no panel

_LABEL = re.compile(
    r"^[ \t>*•·‣–-]*(?:(?:your|the|our|ihre?|deine?|vos?|votre|tus?|sus?|los|les|die)\s+)?"
    r"(interview(?:ers?|er\(s\)|er:innen|erinnen)|interview (?:panel|team|with)|panel(?: members| ?ists?)?|"
    r"panell?ists?|"
    r"hiring (?:manager|team)|(?:hiring )?recruiter(?:in)?|(?:interview )?coordinator|attendees|participants?|"
    r"(?:meeting|speaking) with|with|"
    r"gesprächspartner(?:in(?:nen)?|:innen|\*innen)?|ansprechpartner(?:in)?|teilnehmer(?:innen|:innen)?|mit dabei|"
    r"interlocuteurs?|interlocutrices?|recruteu(?:r|se)|avec|"
    r"entrevistador(?:a|es|as)?|participantes|reclutador(?:a)?|con)\s*[:：]\s*(.*)$",
    re.IGNORECASE,
)
_WITH = re.compile(
    r"\b(?:(?:interview|call|chat|meeting|conversation|screen(?:ing)?|session|discussion|round|talk|time|slot)\b(?:[^.!?\n]|(?<=\d)\.){0,80}?"
    r"\bwith|(?:meet|speak|talk|chat|interview(?:ed)?|meeting|speaking|talking|chatting|"
    r"interviewing)(?: (?:with|to|by))?|"
    r"(?:\w{0,30}gespräch|interview|telefonat|termin|call)\b(?:[^.!?\n]|(?<=\d)\.){0,80}?\bmit|(?:sprechen|"
    r"sprichst|treffen|triffst)(?: sie)?(?: mit)?|"
    r"(?:entretien|échange|appel|rendez-vous)\b(?:[^.!?\n]|(?<=\d)\.){0,80}?\bavec|rencontrerez|rencontreras|"
    r"échangerez avec|"
    r"(?:entrevista|llamada|reunión|charla)\b(?:[^.!?\n]|(?<=\d)\.){0,80}?\bcon|(?:hablará[ns]?|conocerá[ns]?|"
    r"reunirá[ns]?)(?: con| a)?):?\s+",
    re.IGNORECASE,
)
_SLOT = re.compile(
    r"^[ \t*•·–-]*\d{1,2}[:.h]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:[-–—]|to|bis|à|a)\s*\d{1,2}[:.h]\d{2}\s*(?:[ap]\.?m\.?)?"
    r"(?:\s+[A-Z]{2,5}\b)?\s*[:|,–—-]*\s*(.*)$",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^[ \t]*(?:[-*•·‣▪–]|\d{1,2}[.)])[ \t]*")
_TITLES = listed("titles")
_INNER = listed("inner")
_AND = re.compile(
    r"^\s*(?:[,;/&+|]|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bas well as\b|\bsowie\b)+\s*(?:(?:and|und|et|y)\b\s*)?",
    re.IGNORECASE,
)
_ROLE = re.compile(r"^\s*(?:\(([^()\n]{2,80})\)|[,–—-]\s*((?:[^,;()\n.]|\.(?=\w)){2,80}))")
_WORK = listed("work")
_RECRUITS = re.compile(
    r"recruit|talent|sourc|people (?:partner|ops|operations|team)|\bhr\b|human resources|personal|\brh\b|recrut|reclut",
    re.I,
)
_COORDINATES = re.compile(r"coordinat|assistan|assistenz|koordinat|schedul", re.IGNORECASE)
_MANAGES = re.compile(r"hiring manager|manager der stelle|fachvorgesetzt", re.IGNORECASE)


def people_in(text: str, company: str | None = None) -> tuple[PersonSeen, ...]:
    """Return the people whom *text* names as those one will meet, in order, each once."""
    found: dict[str, PersonSeen] = {}
    for person in _all(text[:LONGEST]):
        if not company or fold(person.name) not in fold(company):
            found.setdefault(fold(person.name), person)
    return tuple(found.values())[:MOST]


def kind_of(role: str | None, otherwise: PersonKind = "interviewer") -> PersonKind:
    """Return what somebody with this *role* is for the candidate."""
    if not role:
        return otherwise
    if _MANAGES.search(role):
        return "hiring_manager"
    if _COORDINATES.search(role):
        return "coordinator"
    return "recruiter" if _RECRUITS.search(role) else otherwise


def is_work(word: str) -> bool:
    """Say whether a word belongs to an office, a thing or a place rather than to a name."""
    return word.casefold().strip(".,:;()") in _WORK


def _all(text: str) -> Iterator[PersonSeen]:
    lines = text.splitlines()
    for at, line in enumerate(lines):
        if label := _LABEL.match(line):
            # "Hiring manager: Ana" says what Ana is.
            kind = kind_of(label[1])
            if label[2].strip():
                yield from _listed(label[2], kind, single=True)
            else:
                for below in _block(lines[at + 1 :]):
                    yield from _listed(below, kind, single=False)
        elif slot := _SLOT.match(line):
            # A schedule names whom one meets behind the time, or on the line below.
            told = slot[1] or next(iter(lines[at + 1 : at + 2]), "")
            yield from _listed(told, "interviewer", single=False)
            yield from _behind(told)
        else:
            yield from _behind(line)


def _behind(line: str) -> Iterator[PersonSeen]:
    for with_ in _WITH.finditer(line[:2000]):
        yield from _listed(line[with_.end() :], "interviewer", single=False)


def _block(lines: list[str]) -> Iterator[str]:
    """Give the lines of a list that stands below its label."""
    begun = False
    for line in lines[: MOST + 3]:
        if not line.strip():
            if begun:
                return
            continue
        begun = True
        yield _BULLET.sub("", line)


def _listed(text: str, kind: PersonKind, *, single: bool) -> Iterator[PersonSeen]:
    """Give the people of a list: "Ana Okafor (Head of Data), Bo Lind and Cy Ng, recruiter"."""
    rest = text[:600]
    for _ in range(MOST):
        taken = name_at(rest, single=single)
        if not taken:
            return
        name, rest = taken
        role, rest = _role(rest)
        yield PersonSeen(name=name, role=role, kind=kind_of(role, kind), source="text")
        joined = _AND.match(rest)
        if not joined:
            return
        rest = rest[joined.end() :]


def _role(rest: str) -> tuple[str | None, str]:
    found = _ROLE.match(rest)
    if not found:
        return None, rest
    role = (found[1] or found[2]).strip()
    role, _, others = role.partition(" and ") if found[2] else (role, "", "")
    if found[1] and not any(map(is_work, re.split(r"[\s/,-]+", role))) and len(role.split()) > 1 and "@" in role:
        return None, rest[found.end() :]
    if found[2] and not any(map(is_work, re.split(r"[\s/-]+", role))):
        return None, rest
    return role, (f" and {others}" if others else "") + rest[found.end() :]


def name_at(text: str, *, single: bool = False) -> tuple[str, str] | None:
    """Return the name that *text* begins with, and the rest; *single* lets one word be a name."""
    words: list[str] = []
    end = 0
    for token in re.finditer(r"\S+", text[:120]):
        bare = token[0].rstrip(",;:)(!?")
        # A full stop ends a name, but not an initial.
        initials = re.fullmatch(r"(?:[^\W\d_]\.)+", bare)
        ends = bare != token[0] or (bare.endswith(".") and not initials and fold(bare).rstrip(".") not in _TITLES)
        bare = bare.rstrip(".") if ends else bare
        if not words and fold(bare).rstrip(".") in _TITLES:
            continue
        if words and bare.casefold() in _INNER and not ends:
            words.append(bare)
            continue
        if not _is_name_word(bare):
            break
        words.append(bare)
        end = token.start() + len(token[0].rstrip(",;:)(!?").rstrip(".") if ends else token[0])
        if ends or len(words) == 5:
            break
    while words and words[-1].casefold() in _INNER:
        words.pop()
    # "Night Baker" is a job, not somebody called Night.
    follows = text[end:].split(maxsplit=1)[:1] if end and text[end : end + 1] == " " else []
    alone = single and len(words) == 1 and len(words[0]) > 1 and not any(map(is_work, follows))
    if len(words) >= 2 or alone:
        return " ".join(words), text[end:]
    return None


def _is_name_word(word: str) -> bool:
    letters = re.sub(r"['’.\-]", "", word)
    if not letters.isalpha() or len(word) > 30 or is_work(word):
        return False
    shouts = len(letters) > 4 and letters.isupper() and letters.isascii()
    return word[0].isupper() and not shouts and not word.endswith(("'s", "’s"))
