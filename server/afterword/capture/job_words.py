"""Whether a text reads like the title of a job: by its words, its ends, the marks that only titles bear."""

from __future__ import annotations

import re

from afterword.capture.names import has_job_end
from afterword.capture.words import pattern

# Marks of the posting's gender and workload, which only job titles carry.
_ONLY_JOBS = re.compile(
    r"\((?:[a-zäöü]{1,3}\s?[/|,*]\s?){1,3}[a-zäöü*]{1,7}\)|\b\d{2,3}\s?[-–]\s?\d{2,3}\s?%|"
    r"\b[hf]/[fh]\b|\bm/w/d\b|:in\b|\*in\b|[^\W\d_]{3}(?:/-?|_)in\b|\ball genders?\b|\(a\)|"
    r"[^\W\d_]{3}(?:\((?:e|ne|le|se|ère|euse|rice|trice|in|innen|ka|ice)\)|·(?:e|ne|se|euse|rice|trice|ère)\b)|"
    r"[^\W\d_]{3}(?:o/a|e/a|r/a|or/ora|/trice|/euse|/rice|/ère|/ka|/ice|/nice|/ová)\b",
    re.I,
)


def marks_a_job(text: str) -> bool:
    """Whether a text bears a mark of gender or workload, which only titles of jobs do."""
    return bool(_ONLY_JOBS.search(text))


def looks_like_job(text: str) -> bool:
    """Whether a text reads like the title of a job."""
    return (
        len(text) <= 160
        and not text.endswith("?")
        and bool(_ONLY_JOBS.search(text) or pattern("job_word").search(text) or _names_occupation(text))
    )


def _names_occupation(text: str) -> bool:
    """Whether one word of the text is a compound that ends like an occupation, as in German or Swedish."""
    return any(has_job_end(word) for word in re.findall(r"[^\W\d_]{5,40}", text.casefold()))
