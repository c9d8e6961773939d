"""Labelled rows ("Location: Wels", "Ansprechpartner" above a name) in the part of a page that is about the job."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from afterword.capture import references
from afterword.capture.firms import has_legal_form
from afterword.capture.pieces import set_apart
from afterword.capture.words import is_label, label, words
from afterword.page import Line

KINDS = ("company", "title", "location", "region", "date_posted", "employment_type", "job_id", "website", "deadline")
MAX_LINES = 1500
# Lines of several facts are no longer.
_SHORT = 140
MAX_VALUE = 160
# No label is longer, with what closes it.
LONGEST = 70
_SENTENCE = re.compile(r"(?<=[^\W\d_]{4}[.])\s+(?=[^\W\d_][^.:]{2,40}\s?:\s)")
# "Vacancy number 2026-114"
_APART = re.compile(r"\s+[|•·]\s+")
_NUMBERED = re.compile(r"([^\d:]{2,30}) (\S*\d\S*)")
# "Job profile (K119ZU)"
_IN_BRACKETS = re.compile(r"([^\d:()]{3,30}) \(((?=[^()]*\d)(?=[^()]*[A-Z])[A-Z\d][\w./-]{2,20}|\d{5,12})\)")
_NAMED = re.compile(r"[^\W\d_]*[a-zà-ÿ]{4}.* ")
_CODE = re.compile(r"(?=\S*\d)[\w/.-]{4,40}(?= [–—-] )")
_FIELD = "input:not([type=hidden]),select,textarea"
# A list of facts may stand above the title.
BEFORE = 30
_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
_CELLS = frozenset(["td", "th", "dt"])
_BULLETS = "*-–—>»›•·►▶●👉✅📍💼🕒💰🏢📅🗓\ufe0f \t"
_INLINE = frozenset(["b", "strong", "span", "em", "label", "font", "i", "a", "time", "small"])


@dataclass(frozen=True, slots=True)
class Row:
    """A label with its value."""

    kind: str
    label: str
    value: str


def others(lines: Sequence[Line]) -> list[int]:
    """Return the numbers of the lines that may head a list of other jobs."""
    return [at for at, line in enumerate(lines) if is_label(line.text, "similar")]


def span(lines: Sequence[Line], title: str | None, others: Sequence[int]) -> tuple[int, int]:
    """Return which lines are about the job: from shortly before its title to where other jobs are listed."""
    start = next((at for at, line in enumerate(lines) if title and line.text == title), 0)
    begin = max(0, start - BEFORE)
    end = min(len(lines), begin + MAX_LINES)
    for at in others:
        # A link "View all jobs" beside the title ends nothing.
        if start < at < end and (lines[at].element.tag in _HEADINGS or at > start + 30):
            return begin, at
    return begin, end


def read(lines: Sequence[Line]) -> list[tuple[int, Row]]:
    """Return the rows with the numbers of their lines; what a form asks the applicant for is no row."""
    return [(at, row) for at in range(len(lines)) for row in ([*_rows_at(lines, at)] or _told_apart(lines[at]))]


def first(rows: Sequence[Row], kind: str) -> Row | None:
    """Return the first row of this kind."""
    return next((row for row in rows if row.kind == kind), None)


def _rows_at(lines: Sequence[Line], at: int) -> Iterator[Row]:
    line = lines[at]
    text = line.text
    if len(text) > MAX_VALUE + 60 or "*" in text or "✱" in text:
        return
    if (listed := _listed(text)) is not None:
        yield from listed
        return
    if ". " in text and len(told := _SENTENCE.split(text)) > 1:  # "Permanent, from January. Place of work: Wels"
        for part in told:
            head, _, tail = _split(part)
            yield from (Row(kind, head, tail.rstrip(".")) for kind in kinds(head) if tail and is_value(tail, kind))
        return
    head, colon, tail = _split(text)
    if tail and "location" in kinds(head) and (is_label(tail, "town") or "region" in kinds(tail)):  # "Location: City"
        text, head, colon, tail = tail, tail, False, ""
    told = kinds(head)
    if not told and _may_hold_label(text) and (inline := _inline_label(line)):
        head, colon, tail = inline, True, text[len(inline) :].strip(" :-–|")
        told = kinds(head)
    if not told and (number := _NUMBERED.fullmatch(text)) and "job_id" in kinds(number[1]):
        head, colon, tail, told = number[1], True, number[2], ["job_id"]
    if not told and text.endswith(")") and (number := _IN_BRACKETS.fullmatch(text)) and is_label(number[1], "detail"):
        head, colon, tail, told = number[1], True, number[2], ["job_id"]
    if not told or _asks(line) or _answers(line):
        return
    if colon and tail:
        code = _CODE.match(tail) if "job_id" in told else None  # "Ref.: AD-07/2026 – Cook"
        tail = code[0] if code else tail
        yield from (Row(kind, head, tail) for kind in told if is_value(tail, kind))
    elif (
        at + 1 < len(lines)
        and not (line.links and not colon)
        and lines[at + 1].element.tag != "button"
        and (not _is_heading(lines[at + 1]) or _heads_name(line, lines[at + 1]))
    ):
        value = lines[at + 1].text
        # "Position" alone may head anything; in a table's cell it is a label.
        labelled = colon or line.element.tag in _CELLS
        stated = (kind for kind in kinds(text) if is_value(value, kind) and (labelled or kind != "title"))
        yield from (Row(kind, head, value) for kind in stated)


def _told_apart(line: Line) -> Iterator[Row]:
    """Yield the rows behind the first of the elements that a line consists of ("Wels", "Job ID: 4711")."""
    for piece in set_apart(line)[1:] if ":" in line.text and len(line.text) <= _SHORT else ():
        head, _, tail = _split(piece)
        yield from (Row(kind, head, tail) for kind in kinds(head) if tail and is_value(tail, kind))


def _listed(text: str) -> list[Row] | None:
    """Return the rows of a line of several facts ("Ref: 4711 | Place: Wels"), or None where it is none."""
    if not ("|" in text or "•" in text or "·" in text):
        return None
    parts = [_split(part) for part in _APART.split(text)]
    labels = sum(bool(tail and kinds(head)) for head, _, tail in parts)
    if len(parts) < 2 or not labels:
        return None
    found = [Row(kind, head, tail) for head, _, tail in parts if tail for kind in kinds(head) if is_value(tail, kind)]
    if labels > 1 or all(tail for _, _, tail in parts):
        return found
    # "8 September | Ref: 2465"; of other facts the whole line may be the value.
    return [row for row in found if row.kind == "job_id"] or None


@cache
def _labels() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for kind in KINDS:
        for phrase in words(kind):
            found.setdefault(phrase, []).append(kind)
    return found


@cache
def _beginnings() -> dict[str, tuple[str, ...]]:
    """Return the labels by the words with which they begin."""
    found: dict[str, tuple[str, ...]] = {}
    for phrase in _labels():
        first = phrase.split()[0]
        found[first] = (*found.get(first, ()), phrase)
    return found


def _may_hold_label(text: str) -> bool:
    """Whether a line begins with a label; nearly none does, and a closer look costs much more."""
    folded = text[:LONGEST].casefold().replace("’", "'").lstrip(_BULLETS)
    first = folded.partition(" ")[0]
    known = _beginnings().get(first) or _beginnings().get(label(first)) or ()
    return any(folded.startswith(phrase) for phrase in known)


def kinds(text: str) -> list[str]:
    """Return what a label is for: kinds of facts, none or several."""
    if len(text) > LONGEST:
        return []
    if "\ufffd" in text:
        return _with_gaps(text)
    known = _labels().get(label(text)) or (["job_id"] if references.names_number(text) else [])
    return known or (_joined(text) if "/" in text else [])


@lru_cache(maxsize=256)
def _with_gaps(text: str) -> list[str]:
    """Return what a label is for whose letters a wrong character set has lost ("R�f�rence")."""
    whole = re.compile("..?".join(map(re.escape, label(text).split("\ufffd"))))
    return next((known for phrase, known in _labels().items() if whole.fullmatch(phrase)), [])


def _joined(text: str) -> list[str]:
    """Return what both of two labels are for that stand in one ("Organisation/Company")."""
    first, *rest = (set(_labels().get(label(part), [])) for part in text.split("/"))
    return sorted(first.intersection(*rest))


def _is_heading(line: Line) -> bool:
    return line.element.tag in _HEADINGS


def _heads_name(line: Line, below: Line) -> bool:
    """Whether a heading "Company" has the company's name in a lower heading below it."""
    return "company" in kinds(line.text) and line.element.tag in _HEADINGS and line.element.tag < below.element.tag


def _split(text: str) -> tuple[str, bool, str]:
    for colon in (":", "："):
        head, found, tail = text.partition(colon)
        if found and len(head) <= 40:
            return head.strip(), True, tail.strip()
    return text, False, ""


def _answers(line: Line) -> bool:
    """Whether the line stands in a cell that is another label's value ("Directorate" | "Place")."""
    before = line.element.previous if line.element.tag in ("td", "dd") else None
    return (
        before is not None and before.tag in ("th", "dt") and line.element.tag == ("td" if before.tag == "th" else "dd")
    )


def _asks(line: Line) -> bool:
    """Whether the line belongs to a field of a form."""
    for element in (line.element, line.element.parent):
        if element is not None and element.tag in ("label", "legend"):
            around = element.parent
            return around is None or around.tag in ("form", "body") or around.first(_FIELD) is not None
    return False


def is_value(text: str, kind: str) -> bool:
    """Whether a text can be what a label of this kind says."""
    if not text or len(text) > MAX_VALUE or text.endswith("?") or "*" in text or "©" in text:
        return False
    if kind == "company" and text.endswith(".") and len(text.split()) > 3 and not has_legal_form(text):
        return False  # "Company" may head a text about it
    if kind == "location" and (not text[0].isalnum() or re.search(r"[?!]", text)):
        return False
    if kind == "job_id":  # "Cook in a hospital - 33705" is a job's name
        return len(text) <= 40 and any(map(str.isdigit, text)) and not _NAMED.search(text)
    return not any(is_label(text, other) for other in (*KINDS, "contact", "section", "apply", "search"))


def _inline_label(line: Line) -> str | None:
    """Return the label that shares a line with its value, told apart by an element ("<b>Job ID</b> 4711")."""
    for element in (line.element, *line.element.few(2)):
        text = element.text if element.tag in _INLINE else ""
        if not text or text == line.text:
            continue
        begins = line.text.startswith(text) and element.tag != "a"  # a menu's words are links
        head = text if begins else line.text[: -len(text)].strip() if line.text.endswith(text) else ""
        if 0 < len(head) <= 40 and any(is_label(head, kind) for kind in KINDS):
            return head
    return None
