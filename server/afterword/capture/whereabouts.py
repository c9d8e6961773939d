"""The place in which a sentence that seeks somebody, or that names the employer, says that something is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.capture import nearby, spelled_place
from afterword.capture.evidence import Evidence
from afterword.capture.firms import is_organisation
from afterword.capture.letters import CAPITALS
from afterword.capture.names import has_given_name, is_common
from afterword.capture.places import base_form, is_country, is_town
from afterword.capture.words import holds, pattern, words
from afterword.model import Stated

_SENTENCES = re.compile(r"(?<=[^\W\d_]{3}[.!?])\s+|(?<=\))[.]\s+")
# "Horka nad Moravou", "Mühldorf am Inn", "Alphen aan den Rijn"
_WITHIN = (
    "nad|pod|u|am|an der|im|ob der|bei|sur|sous|lès|les|de|del|della|do|da|dos|upon|on|under|aan den|aan de|in der"
)
_NAME = rf"[{CAPITALS}][\w'’-]{{2,}}(?: (?:(?:{_WITHIN}) )?[{CAPITALS}][\w'’-]{{2,}}){{0,3}}"
_MORE = re.compile(rf"{spelled_place.MORE}{{1,4}}")


def told(seen: Evidence, title: str | None, company: str | None) -> Iterator[Stated]:
    """Yield the one place in which a sentence that seeks somebody, or names the employer, says that something is.

    A place so small that no list has it counts where it stands close behind the employer's name.
    """
    found: dict[str, float] = {}
    for line in seen.lines_for(title)[:60]:
        for sentence in _SENTENCES.split(line.text[:900]):
            if (company and company in sentence) or pattern(
                "hiring", "seeks", "apply_for", "we_seek", "has_post"
            ).search(sentence):
                found |= _places_in(sentence[:500], company)
    best = [town for town, sure in found.items() if sure == max(found.values())]
    if len(best) == 1:
        yield Stated(value=best[0], source="text:employer", confidence=found[best[0]])


def _places_in(sentence: str, company: str | None) -> dict[str, float]:
    """Return the places of a sentence with how sure each is."""
    found: dict[str, float] = {}
    taken = 0
    after = sentence.find(company) + len(company) if company and company in sentence else -1
    for one in re.finditer(
        rf"(?<!\w)(?:{spelled_place.prepositions()}) ({_NAME})( \(\d{{2,3}}\))?(?![\w’'])", sentence
    ):
        if one.start() < taken:
            continue
        town = base_form(one[1])
        known = bool(one[2]) or is_town(town)
        more = _MORE.match(sentence, one.end(1))  # "in Gouda, Woerden en Ede"
        if more and known and all(map(is_town, spelled_place.APART.split(more[0])[1:])):
            town, taken = town + more[0], more.end()
        close = 0 <= after <= one.start() <= after + 22
        if (known or close) and _may_be_place(town, company):
            found[f"{town}{one[2] or ''}"] = 0.34 if known else 0.26
    called = pattern("hiring", "seeks", "we_seek")
    for one in re.finditer(rf", ({_NAME}), (?=[^\W\d_])", sentence):  # "The Adler Trust, Wels, is seeking …"
        told = pattern("has_post").match(sentence[one.end() :]) and (is_town(one[1]) or is_country(one[1]))
        seeks = called.search(sentence[one.end() :][:20]) and _may_be_place(one[1], company)
        if (told or seeks) and one.start() > len("Today"):
            found[one[1]] = 0.3
    for one in re.finditer(rf"\(({_NAME}), ({_NAME})\)", sentence):  # "the University of Wels (Wels, Austria)"
        if is_country(one[2]) and _may_be_place(one[1], None):
            found[f"{one[1]}, {one[2]}"] = 0.35
    return found


def _may_be_place(town: str, company: str | None) -> bool:
    """Whether a name behind "in" may be a place: nobody's name, no word of ads, no part of the employer's name."""
    first = town.split(maxsplit=1)[0]
    if (company and town in company) or is_common(town) or has_given_name(town) or is_organisation(town):
        return False
    folded = first.casefold()
    return (
        folded not in words("nobody")
        and not nearby.is_other(town)
        and not holds(town, "job_word")
        and not town.isupper()
    )
