"""Who writes an ad or a message and says so: "I'm Ann Lee, CTO. Mail me: ann@…"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from afterword.capture import names
from afterword.capture.contact import MAIL, Found, kind_of
from afterword.capture.named import in_text
from afterword.capture.roles import role_around
from afterword.capture.words import pattern, words
from afterword.page import Line

MAX_LINE = 1500


def introductions(lines: Sequence[Line]) -> Iterator[Found]:
    """Yield who names themselves in a message, or is called its hiring manager or recruiter right behind the name."""
    for line in lines:
        text = line.text[:MAX_LINE]
        for start, end, name in in_text(text):
            role = role_around(text, start, end)
            if introduced(text, start, end) or (role and pattern("manager_role", "recruiter_role").search(role)):
                mail = next(
                    (mail for one in lines for mail in MAIL.findall(one.text) if names.spells(mail, name)), None
                )
                yield Found(name, role, email=mail, kind=kind_of(role), source="text:contact")


def introduces(text: str, start: int, end: int, line: Line) -> bool:
    """Whether somebody who says what they do here gives their own address ("I'm Ann Lee, CTO. Mail me: ann@…")."""
    return introduced(text, start, end) and has_own_mail(text[start:end], line.text)


def introduced(text: str, start: int, end: int) -> bool:
    """Whether the name at this place is the writer's own, with what they do ("I'm Ann Lee, CTO")."""
    before = " ".join(text[:start].casefold().replace("’", "'").split()[-3:])
    says = any(before == phrase or before.endswith(f" {phrase}") for phrase in words("introduction"))
    return says and bool(role_around(text, start, end))


def has_own_mail(name: str, text: str) -> bool:
    """Whether a mail address close behind a name is the named one's ("Ann Lee (ann.lee@…)")."""
    return any(names.spells(mail, name) for mail in MAIL.findall(text))
