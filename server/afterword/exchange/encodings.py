"""Bytes as text: by their mark, by what they say of themselves, else by what fits."""

from __future__ import annotations

import codecs

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
          (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))  # fmt: skip
# Names that mail programs give to sets of letters that they do not keep to.
_WIDER = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "utf-8", "ascii": "utf-8",
          "iso-8859-9": "cp1254", "ks_c_5601-1987": "cp949", "gb2312": "gb18030", "shift_jis": "cp932"}  # fmt: skip


def text(body: bytes, said: str | None = None) -> str:
    """Return *body* as text; *said* is the encoding it claims. What cannot be read becomes a sign for it."""
    for mark, name in _MARKS:
        if body.startswith(mark):
            return _plain(body[len(mark) :].decode(name, "replace"))
    claimed = _known(said)
    found: str | None
    for found in ("utf-8", claimed, _wide(body), "cp1252"):
        if found:
            try:
                return _plain(body.decode(found))
            except (UnicodeDecodeError, UnicodeError):
                continue
    return _plain(body.decode("latin-1"))


def _plain(text: str) -> str:
    return text.replace("\x00", "").lstrip("\ufeff")


def _known(said: str | None) -> str | None:
    name = (said or "").strip().strip("\"'").casefold()
    name = _WIDER.get(name, name)
    try:
        # Others than these do not turn bytes into text ("base64", "rot13") or run for long ("punycode").
        return name if name and codecs.lookup(name)._is_text_encoding and "code" not in name.replace("gb", "") else None
    except (LookupError, ValueError):
        return None


def _wide(body: bytes) -> str | None:
    """Recognise UTF-16 without a mark: every other byte of a western text is none."""
    start = body[:2000]
    if len(start) < 8 or b"\x00" not in start:
        return None
    even, odd = start[0::2].count(0), start[1::2].count(0)
    if odd > 0.6 * len(start[1::2]):
        return "utf-16-le"
    return "utf-16-be" if even > 0.6 * len(start[0::2]) else None
