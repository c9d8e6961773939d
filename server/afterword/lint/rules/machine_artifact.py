"""machine-artifact: what a machine said to its user, or a post to the machine."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword import text as words_of
from afterword.lint.phrases import pattern, table
from afterword.lint.written import Written
from afterword.model import Finding

_SAID = table("machine_artifact")["any"]
_LEAK = re.compile(
    r"```|:?contentReference\[oaicite[^\n]{0,40}|oaicite:?\d*|turn\d(?:search|view|news)\d+|【\d+[^】\n]{0,20}】"
    r"|utm_source=(?:chatgpt|openai)[\w.]*"
    r"|(?m:^[ ]*(?:\*\*)?(?:Subject|Betreff|Objet|Asunto|Subject line)(?:\*\*)? ?:(?:\*\*)?[^\n]{0,120})"
    r"|\*\*[^*\n]{1,80}\*\*|(?m:^#{1,4} [^\n]{1,80})|</?(?:think|s|im_start|im_end)\|?>|<\|[a-z_]{2,30}\|>"
    r"|(?m:^(?:Option|Version|Draft|Entwurf|Opción|Proposition) [1-3A-C] ?:[^\n]{0,60})"
)
_ORDERS = pattern(table("orders")["any"])
_RUN = 6


def find(written: Written) -> Iterator[Finding]:
    """Find what was said to somebody else than the reader."""
    message = "“{words}” was said by a machine, not to your reader: take it out."
    for match in (*pattern(_SAID).finditer(written.plain), *_LEAK.finditer(written.text)):
        yield written.finding("machine-artifact", "block", match.span(), message, fix="")
    yield from _from_the_post(written)


def _from_the_post(written: Written) -> Iterator[Finding]:
    """Words that a post put up for machines, six in a row."""
    post = written.occasion.post
    if not post:
        return
    ordered = [s for s in words_of.sentences(post.text[:20_000]) if _ORDERS.search(s)]
    planted = {tuple(run) for s in ordered for run in _runs(words_of.words(s))}
    if not planted:
        return
    for part in written.sentences:
        if any(tuple(run) in planted for run in _runs(words_of.words(part.text))):
            yield written.finding(
                "machine-artifact",
                "block",
                (part.start, part.end),
                "This line comes from the post, which told machines to say it.",
                fix="",
            )


def _runs(words: list[str]) -> Iterator[list[str]]:
    for start in range(max(1, len(words) - _RUN + 1)):
        if len(words) >= _RUN:
            yield words[start : start + _RUN]
