"""Mail addresses written so that no machine finds them: "ann (at) adler.example", "ann[at]adler[dot]example"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from afterword.page import Line

_LONGEST = 6000
_WORD = r"(?:at|ät|bei|arroba|chiocciola|snabel-?a|alfa|zavin[aá][cč]|ma[lł]pa|klammeraffe|æt|@)"
_DOT = r"(?:\s?[\[({<]\s?(?:dot|punkt|point|punto|ponto|punt|tecka|kropka|\.)\s?[\])}>]\s?| dot | punkt |\.)"
_HOST = rf"(?P<host>[\w-]{{1,63}}(?:{_DOT}[\w-]{{1,63}}){{0,3}}{_DOT}[a-z]{{2,12}})"
_LOCAL = r"(?<![\w.@-])(?P<local>[a-z0-9][\w.+-]{0,40})"
_WRITTEN = (
    # "ann(at)adler.example", "ann [at] adler [dot] example"
    re.compile(rf"{_LOCAL}\s?[\[({{<]\s?{_WORD}\s?[\])}}>]\s?{_HOST}(?![\w@])", re.I),
    # "(ann at adler.example)", "E-mail: ann at adler dot example": without brackets only where these or a colon precede
    re.compile(rf"(?<=[\[(<:])(?P<space>\s?)(?P<local>[a-z0-9][\w.+-]{{0,40}}) (?:at|ät) {_HOST}(?![\w@])"),
)
_SIGN = re.compile(rf"[\[({{<]\s?{_WORD}\s?[\])}}>]| (?:at|ät) [\w-]+(?:\.| dot | ?[\[(])", re.I)
_BETWEEN = re.compile(_DOT, re.I)


def shown(lines: Sequence[Line]) -> list[Line]:
    """Return the lines with such addresses written out."""
    return [
        replace(line, text=written_out(line.text)) if len(line.text) <= _LONGEST and _SIGN.search(line.text) else line
        for line in lines
    ]


def written_out(text: str) -> str:
    """Return a text with such addresses written as others are."""
    for pattern in _WRITTEN:
        text = pattern.sub(_plain, text)
    return text


def _plain(found: re.Match[str]) -> str:
    space = found.groupdict().get("space") or ""
    return f"{space}{found['local']}@{_BETWEEN.sub('.', found['host'])}"
