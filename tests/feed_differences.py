"""What Afterword reads otherwise than feedparser alone, entry by entry, and why; also whether cutting changes anything."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import feedparser

from afterword.feeds import read, words
from afterword.feeds.dates import FIRST_YEAR, LAST_YEAR, from_tuple
from afterword.feeds.identity import keyed
from afterword.model import Entry

URL = "https://feeds.example/feed.xml"
KINDS = "application/xml"


class Difference(NamedTuple):
    """One field of one entry; *why* is empty where nobody has decided that it should differ."""

    entry: int
    field: str
    ours: object
    theirs: object
    why: str


def differences(body: bytes) -> Iterator[Difference]:
    """Compare all entries of a feed, as read whole by Afterword, with what feedparser's own settings give."""
    ours = read._read(body, URL, KINDS, certain=False).entries
    found = feedparser.parse(io.BytesIO(body), response_headers={"content-type": KINDS, "content-location": URL})
    if len(ours) != len(found.entries):
        why = (
            "a kind of feed that feedparser does not know" if not found.entries else "" if found.version else "no feed"
        )
        yield Difference(0, "entries", len(ours), len(found.entries), why)
        return
    for number, (entry, theirs) in enumerate(zip(ours, found.entries, strict=True)):
        yield from (Difference(number, *found) for found in _fields(entry, theirs))


def _fields(entry: Entry, theirs: Any) -> Iterator[tuple[str, object, object, str]]:
    for field, compare in FIELDS.items():
        ours, given, why = compare(entry, theirs)
        if ours != given:
            yield field, ours, given, why


Compared = tuple[object, object, str]


def _id(entry: Entry, theirs: Any) -> Compared:
    given = str(dict.get(theirs, "id") or "").strip()
    # feedparser's settings make a relative id whole; as an identity it stays as it is written.
    return (
        entry.key,
        given,
        "a relative id stays as it is written" if given.startswith("https://feeds.example/") else "",
    )


def _title(entry: Entry, theirs: Any) -> Compared:
    value, detail = str(dict.get(theirs, "title") or ""), dict.get(theirs, "title_detail") or {}
    given = words.title_of(value, markup=dict.get(detail, "type") != "text/plain" and "<" in value)
    if not given:
        return entry.title, given, "no title: the first words of the text"
    if len(entry.title) >= 500 or given == entry.title:
        return given, given, ""
    return entry.title, given, _text_reason(entry.title, given, value)


def _link(entry: Entry, theirs: Any) -> Compared:
    given = str(dict.get(theirs, "link") or "").strip()
    if not given.lower().startswith(("http://", "https://")):
        return (
            entry.url or "",
            given,
            "a link that is no web address" if not entry.url else "a relative link is made whole",
        )
    return entry.url or "", given[:2000], ""


def _date(entry: Entry, theirs: Any) -> Compared:
    names = ("published", "created", "updated")
    given = next((when for name in names if (when := from_tuple(dict.get(theirs, f"{name}_parsed"), None))), None)
    years = [parsed[0] for name in names if (parsed := dict.get(theirs, f"{name}_parsed"))]
    if given is None and entry.published_at:
        return entry.published_at, given, "a date that feedparser cannot read"
    return entry.published_at, given, "" if all(FIRST_YEAR <= year <= LAST_YEAR for year in years) else "no real year"


def _text(entry: Entry, theirs: Any) -> Compared:
    details = [*(dict.get(theirs, "content") or ()), dict.get(theirs, "summary_detail") or {}]
    values = [(str(dict.get(d, "value") or ""), str(dict.get(d, "type") or "")) for d in details]
    values.append((str(dict.get(theirs, "summary") or ""), "text/html"))
    texts = [words.lines(value) if kind == "text/plain" else words.text_of(value) for value, kind in values]
    given, value = _blanks(max(texts, key=len)), " ".join(value for value, _ in values)
    ours = _blanks(entry.text)
    return ours, given, _text_reason(ours, given, value)


def _text_reason(ours: str, given: str, value: str) -> str:
    if words.mended(value) != value:
        return "mojibake mended"
    if ours.replace(" ", "") == given.replace(" ", ""):
        return "blanks between blocks"
    if re.search(r"&[a-z]+\b(?!;)|&amp;[a-z]+", value):
        return "an entity without its semicolon is read"
    if ours and _within(ours.split(), given.split()):
        return "words of an embedded frame, form or object are left out"
    return "what only begins as a tag is left out" if "<!" in value or given.startswith("<") else ""


def _within(few: list[str], many: list[str]) -> bool:
    """Say whether *few* words stand in *many* in their order."""
    rest = iter(many)
    return all(word in rest for word in few)


def _blanks(text: str) -> str:
    return " ".join(text.split())


FIELDS = {"id": _id, "title": _title, "link": _link, "date": _date, "text": _text}


# --- does cutting change anything? -----------------------------------------------------------


def cut_differences(body: bytes) -> Iterator[str]:
    """Compare readings that cut entries out with one that reads everything; there must be no difference."""
    try:
        whole = read._read(body, URL, KINDS, certain=False)
        expected = read.newest_first(keyed(whole.entries))[: read.NEWEST]
        first, memory = read.parse_new(body, URL, KINDS, {})
    except read.Hostile:
        return
    if _set(first.entries) != _set(expected):
        yield "first reading"
    known = {e.key: e for e in keyed(whole.entries)}
    for gone in _without_some(memory):
        again, _ = read.parse_new(body, URL, KINDS, gone)
        if any(known.get(entry.key) != entry for entry in again.entries):
            yield "reading of what is new"


def _set(entries: tuple[Entry, ...]) -> list[tuple[str, str]]:
    return sorted((entry.key, repr(entry)) for entry in entries)


def _without_some(memory: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield memories of the same feed before one, three and half of its entries were there."""
    entries = list((memory.get("entries") or {}).items())
    for count in {1, 3, len(entries) // 2}:
        if 0 < count < len(entries):
            yield {**memory, "entries": dict(entries[count:])}


def tell(folder: Path) -> None:
    """Print every difference of the feeds in a folder with its reason, then how many there are of each."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != "expected.json")
    counts: Counter[str] = Counter()
    entries = cut = 0
    for path in files:
        body = path.read_bytes()
        entries += len(read._read(body, URL, KINDS, certain=False).entries)
        for found in cut_differences(body):
            cut += 1
            print(f"CUT {path.relative_to(folder)}: {found}")
        for one in differences(body):
            counts[f"{one.field}: {one.why or 'NOT EXPLAINED'}"] += 1
            shown = f"{str(one.ours)[:90]!r} for {str(one.theirs)[:90]!r}"
            print(f"{path.relative_to(folder)} [{one.entry}] {one.field}: {shown} ({one.why or 'NOT EXPLAINED'})")
    print(f"\n{len(files)} files, {entries} entries; cutting changed {cut} readings")
    for reason, count in counts.most_common():
        print(f"{count:6} {reason}")
