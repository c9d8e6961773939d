"""machine-artifact: what a machine said to its user, or a post to the machine."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword import text as words_of
from afterword.lint.phrases import pattern, table
from afterword.lint.salutation import greeting
from afterword.lint.written import Written
from afterword.model import Finding

_SAID = table("machine_artifact")["any"]
_FRAME, _TAIL = table("machine_frame")["any"], table("machine_tail")["any"]
# "Option 1: Tuesday at ten" is an offer; a greeting after it makes it one of several drafts.
_OPTION = re.compile(r"^(?:Option|Version|Draft|Entwurf|Opción|Proposition) [1-3A-C] ?:", re.MULTILINE)
# What a machine calls the text that it was asked for.
_DRAFT = re.compile(
    r"\b(?:draft|version|e-?mail|message|note|reply|comment|letter|rewrite|template|entwurf|fassung|vorschlag|\w*mail"
    r"|nachricht|brouillon|proposition|projet|courriel|borrador|correo|mensaje|versión|propuesta)\b",
    re.IGNORECASE,
)
_YOURS = re.compile(r"\b(?:you|your|for you)\b", re.IGNORECASE)
_SURE = re.compile(r"[\w' ]{0,30}[!,.]?\s*")
_LEAK = re.compile(
    r"```|:?contentReference\[oaicite[^\n]{0,40}|oaicite:?\d*|turn\d(?:search|view|news)\d+|【\d+[^】\n]{0,20}】"
    r"|utm_source=(?:chatgpt|openai)[\w.]*"
    r"|(?m:^[ ]*(?:\*\*)?(?:Subject|Betreff|Objet|Asunto|Subject line)(?:\*\*)? ?:(?:\*\*)?[^\n]{0,120})"
    r"|\*\*[^*\n]{1,80}\*\*|(?m:^#{1,4} [^\n]{1,80})|</?(?:think|s|im_start|im_end)\|?>|<\|[a-z_]{2,30}\|>"
)
_ORDERS = pattern(table("orders")["any"])
_RUN = 6


def find(written: Written) -> Iterator[Finding]:
    """Find what was said to somebody else than the reader."""
    message = "“{words}” was said by a machine, not to your reader: take it out."
    for match in (*pattern(_SAID).finditer(written.plain), *_LEAK.finditer(written.text)):
        yield written.finding("machine-artifact", "block", match.span(), message, fix="")
    for match in (*pattern(_FRAME).finditer(written.plain), *_OPTION.finditer(written.plain)):
        if _introduces(written, match):
            yield written.finding("machine-artifact", "block", match.span(), message, fix="")
    for match in pattern(_TAIL).finditer(written.plain):
        if _follows(written, match):
            yield written.finding("machine-artifact", "block", match.span(), message, fix="")
    yield from _from_the_post(written)


def _introduces(written: Written, match: re.Match[str]) -> bool:
    """Say whether a message follows: a greeting, or the text whose very first words these are."""
    after = written.plain[match.end() :]
    line, _, rest = after.partition("\n")
    option = match.re is _OPTION
    rest = line + "\n" + rest if option else rest.lstrip()
    found = greeting(rest[:200])
    signed = len(written.plain) - len(rest) >= written.close
    if found and found.start <= (2 if option else 0) and (found.hello or not signed):
        return True
    before, said = written.plain[: match.start()], match.group() + line
    if not _SURE.fullmatch(before) or not _DRAFT.search(said) or option:
        return False
    return bool(_YOURS.search(said)) or ("\n" in after and written.plain[: match.end()].count("\n") <= 1)


def _follows(written: Written, match: re.Match[str]) -> bool:
    """Say whether it stands behind the message: after the name, or at the end of one that nobody signs."""
    if written.public:
        return False
    end = len(written.plain.rstrip())
    if match.start() >= written.close and written.close < end:
        return True
    rest = written.plain[match.end() : end].strip(" !.?")
    return not rest and (written.occasion.channel == "email" or written.greeting is None)


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
