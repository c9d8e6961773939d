"""Which format a file has: by what stands in it; its name only decides where that leaves a choice."""

from __future__ import annotations

import re

from afterword.exchange import encodings

HEAD = 64 << 10  # bytes that are looked at
_MAIL = re.compile(r"\A(?:[!-9;-~]{1,60}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n)*){2,}")
_HEADERS = re.compile(
    r"^(?:from|received|return-path|message-id|mime-version|date|subject|delivered-to)\s*:",
    re.IGNORECASE | re.MULTILINE,
)


def format_of(head: bytes, name: str) -> str | None:
    """Return the name of the format module that reads a file which begins like this, "zip", or None."""
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "zip"
    text = encodings.text(head[:HEAD]).lstrip().replace("\r\n", "\n").replace("\r", "\n")
    upper = text[:4000].upper()
    ending = name.rpartition(".")[2].casefold()
    if "BEGIN:VCALENDAR" in upper[:3000] and ending != "eml":
        return "ics"
    if "<OPML" in upper:
        return "opml"
    if ending in ("eml", "ics", "opml") and _fits(ending, text):
        return ending
    if len(_HEADERS.findall(text[:8000])) >= 3 and _MAIL.match(re.sub(r"\AFrom [^\n]*\n", "", text)):
        return "eml"
    if ending in ("csv", "tsv", "tab"):
        return "csv"
    if ending in ("txt", "text", "") and text:
        return "text"
    return None


def _fits(ending: str, text: str) -> bool:
    return ending == "eml" and bool(_HEADERS.search(text[:8000]))
