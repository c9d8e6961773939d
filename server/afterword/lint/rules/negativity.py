"""negativity: quarrelling with the decision, the interview, or one's own employer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword import text as words_of
from afterword.lint import names
from afterword.lint.companies import with_short
from afterword.lint.phrases import hits, late_in_the_trade, pattern, table
from afterword.lint.voice import is_somebody_elses, speaks_of_the_reader
from afterword.lint.written import Written
from afterword.model import Finding

_QUARREL, _HARSH = table("negativity"), table("harsh")
_MESSAGE = "“{words}” closes the door that this message should leave open."
# "my current place", "bei meiner jetzigen Stelle": the employer without a name.
_PLACE = re.compile(
    r"\b(?:(?:my|our) (?:current|present|old|last|previous|former) \w+|where i (?:work|am) now"
    r"|(?:mein|unser)\w* (?:jetzig|aktuell|alt|letzt|bisherig|früher|derzeitig)\w+ \w+"
    r"|m(?:on|a) (?:\w+ )?(?:actuel\w*|ancien\w*|dernière?)(?: \w+)?|m(?:on|a) \w+ (?:actuel\w*|précédent\w*)"
    r"|mi (?:actual|antigu[oa]|anterior|últim[oa]) \w+|mi \w+ (?:actual|anterior))\b",
    re.IGNORECASE,
)

_ARTICLE = re.compile(r"^(?:the|der|die|das|les?|la|l'|el|los|las) ?(?=[A-ZÀ-Ý])", re.IGNORECASE)


# "We never cut corners", "a mess until we drew the routes": no complaint.
_DENIED = re.compile(
    r"\b(?:never|not|nobody|no|without|n't|nie|kein\w*|nicht|niemand|jamais|pas|nunca|sin|nadie)\b(?:\W+\w+){0,2}\W*\Z"
    r"|n't(?: \w+){0,2} \Z",
    re.IGNORECASE,
)
_MENDED = re.compile(
    r"\b(?:until|before (?:i|we)|when (?:i|we) (?:started|came|arrived|began|joined)"
    r"|(?:so |and )?(?:i|we) (?:fixed|sorted|mended|cleaned|changed|labelled|built|drew|wrote|put|made|rebuilt|turned)"
    r"|bis (?:ich|wir)|bevor (?:ich|wir)|also (?:habe|haben|hab)"
    r"|jusqu'à ce que|avant que|alors (?:j'|on|nous)|hasta que|así que)",
    re.IGNORECASE,
)


def find(written: Written) -> Iterator[Finding]:
    """Find quarrels by their words, and harsh words beside an employer's name."""
    for match in hits(written, _QUARREL):
        if late_in_the_trade(written, match) or _of_something_else(written, match):
            continue
        yield written.finding("negativity", "warn", match.span(), _MESSAGE)
    employer, harsh = _employers(written), pattern(_HARSH.get(written.language, ""))
    for part in written.sentences:
        if employer.search(part.text) or _PLACE.search(part.text):
            for match in harsh.finditer(part.text):
                if not _told(written, match) and not _overcome(part.text, match):
                    span = (part.start + match.start(), part.start + match.end())
                    yield written.finding("negativity", "warn", span, _MESSAGE)


# Kinds in which a quarrel with the decision is to be feared.
_AFTER_A_NO = ("rejection_reply", "close", "status_1", "status_2")
_LIGHT = re.compile(
    r"unfair|mistake|wrong|waste of time|disappoint|ungerecht|fehler|enttäusch|injust|erreur|perte de temps|déçu"
    r"|error|equivocaci|pérdida de tiempo|decepcion",
    re.IGNORECASE,
)
# So much more than the words found says what they are about.
_MORE = 4


def _of_something_else(written: Written, match: re.Match[str]) -> bool:
    """Say whether what is a mistake, or unfair, is neither theirs nor an employer's: "unfair to treadmills"."""
    part = written.sentence_at(match.start())
    if is_somebody_elses(written, match.start()):
        return True
    if written.occasion.kind in _AFTER_A_NO or not _LIGHT.search(match.group()) or _PLACE.search(part.text):
        return False
    more = len(part.text.split()) - len(match.group().split())
    return (
        more >= _MORE
        and not speaks_of_the_reader(part.text, written.language)
        and not _employers(written).search(part.text)
    )


def _employers(written: Written) -> re.Pattern[str]:
    """Their names, an article before them left out: "aux Galopins"."""
    every = with_short(written.facts.employers, written.facts.company)
    return names.word_pattern(tuple(_ARTICLE.sub("", name) for name in every))


def _overcome(sentence: str, match: re.Match[str]) -> bool:
    """Say whether it is denied, or was there to be mended."""
    return bool(_DENIED.search(sentence[: match.start()]) or _MENDED.search(sentence, match.end()))


def _told(written: Written, match: re.Match[str]) -> bool:
    """Say whether the person's own facts tell it in this word: what was a mess, and was mended."""
    rare = words_of.rare(words_of.stems(match.group(), written.language), written.language)
    return bool(rare) and all(stem in written.facts.own_index.stems for stem in rare)
