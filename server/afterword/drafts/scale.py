"""How large their matter is: a count of theirs that nothing else in the letter tells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from afterword.drafts.noted import content
from afterword.drafts.sayable import RAW, Row, fact_of
from afterword.drafts.talk import Talk
from afterword.model import FactUsed

LEAST = 5
_DIGITS = re.compile(r"\d[\d.,]*")
# Who works there is no measure of the matter.
_STAFF = re.compile(
    r"\b(?:people|staff|colleagues|nurses|assistants|planners|clerks|execs|techs|devs|juniors"
    r"|(?!customers|orders|boilers|papers|members|containers|letters|filters|trailers|freezers|chargers|computers|servers|users|readers|passengers|growers|suppliers)"
    r"\w{3,}(?:ers|ors|ists|ians))\b"
)


def scale(talk: Talk, told: str, work: str, ad: Iterable[FactUsed]) -> Iterator[Row]:
    """Yield the count that has most to do with the work; a number that is *told* is not told twice."""
    lines = [(words, fact_of(line)) for line, words in talk.lines if line.id in talk.sure and talk.kind(words)]
    about, known = content(f"{told} {work}", talk.language), set(_DIGITS.findall(told))
    best: tuple[int, str, FactUsed] | None = None
    for words, fact in (*lines, *((f.text, f) for f in ad)):
        if talk.signs.told.search(words) or talk.words.NEXT_STEP.search(words):
            continue
        for match in talk.signs.counted.finditer(words):
            counted = match["scale"].strip()
            number = _DIGITS.match(counted)
            if (
                not number
                or number[0] in known
                or int(re.sub(r"\D", "", number[0]) or 0) < LEAST
                or RAW.search(counted)
            ):
                continue
            near = len(content(_DIGITS.sub("", counted), talk.language) & about)
            if near and not _STAFF.search(counted) and (best is None or near > best[0]):
                best = near, counted, fact
    if best:
        yield "scale", best[1], best[2]
