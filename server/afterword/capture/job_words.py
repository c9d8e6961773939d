"""Whether a text reads like the title of a job: by its words, its ends, the marks that only titles bear."""

from __future__ import annotations

import re
from functools import cache

from afterword.capture.names import has_job_end
from afterword.capture.words import beginnings, holds, words

# Marks of the posting's gender and workload, which only job titles carry.
_ONLY_JOBS = re.compile(
    r"\((?:[a-zäöü]{1,3}\s?[/|,*]\s?){1,3}[a-zäöü*]{1,7}\)|\b\d{2,3}\s?[-–]\s?\d{2,3}\s?%|"
    r"\b[hf]/[fh]\b|\bm/w/d\b|:in\b|\*in\b|[^\W\d_]{3}(?<!\.com)(?:/-?|_)in\b|\ball genders?\b|\(a\)|"
    r"[^\W\d_]{3}(?:\((?:e|ne|le|se|ère|euse|rice|trice|in|innen|ka|ice)\)|·(?:e|ne|se|euse|rice|trice|ère)\b)|"
    # French, with a point between the genders; "adler.se" is an address.
    r"(?:[^\W\d_]{3}\.(?:euse|rice|trice|ère)|é\.e|(?:ien|on)\.ne|eur\.se)\b|"
    # Who cares for people, in Italy; "med oss" is "with us" in the North.
    r"(?-i:\bOSS\b)|"
    # "N. 1 posto di …", "2 plazas de …", as public notices begin.
    r"^(?:n[.°º]?\s*)?\d{1,2} (?:post[oi]|collaborazion[ei]|assegn[oi]|bors[ae]|incaric(?:o|hi)|contratt[oi]|plazas?|"
    r"postes?) (?:d[eai]|di|presso|per|para|pour)\b|"
    r"[^\W\d_]{3}(?:o/a|a/o|e/a|r/a|or/ora|/trice|/euse|/rice|/ère|/ka|/ice|/nice|/ová)\b",
    re.I,
)

_ONE = r"[^\W\d_]{0,20}(?:er|or|ist|ian|ant|ent|ook|uty|llow|ive|eur|ern|hef|urse|tech|ide)"
_SEVERAL = re.compile(rf"(?<![^\W\d_])({_ONE})s(?![^\W\d_])", re.I)
# "… Tutors", "… Cooks (nights)"; "Adler & Sons, Boatbuilders" is a house.
_ENDS = re.compile(rf"[^,&]*(?<![^\W\d_])({_ONE})s(?: \([^()]*\))?", re.I)

# How names of jobs end in Czech, Slovak and Polish, by case and gender; "hodinářství" is a watchmaker's trade.
_ENDINGS = (
    "|a|e|i|y|u|í|ě|ů|k|em|om|ów|ka|ku|ky|ki|kę|ek|ce|cí|cę|ce|czka|czkę|czki|čka|čku|čky|nik|nika|níka|ník|níci|níky|"
    "nice|nici|nica|nicę|nic|ová|ovou|owa|ową|ového|ové|owi|owie|ovi|ho|ího|ą|ę|kyně|kyni|czyni|czynię|er|era|erka|erku"
)


def marks_a_job(text: str) -> bool:
    """Whether a text bears a mark of gender or workload, which only titles of jobs do."""
    return bool(_ONLY_JOBS.search(text))


def looks_like_job(text: str) -> bool:
    """Whether a text reads like the title of a job."""
    return (
        len(text) <= 160
        and not text.endswith("?")
        and bool(_ONLY_JOBS.search(text) or holds(text, "job_word") or _names_occupation(text))
    )


def _names_occupation(text: str) -> bool:
    """Whether a word begins like an occupation, in languages that inflect, or ends like one, in those that compound."""
    found = re.findall(r"[^\W\d_]{5,40}", text.casefold())
    return any(has_job_end(word) or _stems().match(word) for word in found) or _ends_with_several(text)


def _ends_with_several(text: str) -> bool:
    """Whether a short text ends with several who do a job ("Part-time Maths Tutors"); a longer one tells of them."""
    last = _ENDS.fullmatch(text) if len(text) <= 60 else None
    return last is not None and last[1].casefold() in words("job_word") and " and " not in text.casefold()


def speaks_of_several(text: str) -> bool:
    """Whether a text speaks of several who do one job ("patient tutors")."""
    return any(found.casefold() in words("job_word") for found in _SEVERAL.findall(text))


@cache
def _stems() -> re.Pattern[str]:
    """Return what finds names of jobs by their beginnings ("kuchař" in "přijmeme kuchaře")."""
    return re.compile(rf"(?:{beginnings(words('job_stem')).pattern})(?:{_ENDINGS})$")
