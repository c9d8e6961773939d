"""Where an employer is at home: by what stands behind its name, and by the name itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.capture.evidence import Evidence
from afterword.capture.places import base_form, is_town, names_town
from afterword.capture.spelled_place import NAME, prepositions
from afterword.capture.words import any_of
from afterword.model import Stated

# "University of Leeds", "Universität Ulm", "Durham University"
_OF_TOWN = re.compile(
    rf"(?:The )?(?:University of|Universität(?: zu)?|Hochschule|Université de|Universidad de|Università di)"
    rf" ({NAME})|({NAME}) (?:University|City Council|Hospital)"
)


def beside_employer(seen: Evidence, company: str | None) -> Iterator[Stated]:
    """Yield the place that stands behind the employer's name in the text ("Adler (Wels) seeks", "Adler, Wels.")."""
    if not company or len(company) < 3:
        return
    name = re.escape(company)
    ends = r"[.,;]|$| - [A-Z]{2}$| [A-Z]{1,2}\d{1,2}$"
    behind = rf" \(({NAME})\)|, ({NAME})(?={ends})|,? (?:{prepositions()}) ({NAME})"
    for found in re.finditer(rf"(?<!\w){name}(?:{behind})", seen.text[:20_000], re.M):
        town = base_form(found[1] or found[2] or found[3])
        if found[1] and company.casefold() == "".join(word[0] for word in found[1].split()).casefold():
            continue  # "HTV (Holm Tarn Vale)" is what the letters stand for
        region = found[2] and seen.text[found.end() :][:2] == " -"  # "Adler, Diamantina - MG"
        if is_town(town) or region or (found[1] and len(town) > 4 and not town.isupper()):
            yield Stated(value=town, source="text:employer", confidence=0.36)
            return


def of_employer(company: str | None) -> Iterator[Stated]:
    """Yield the town of a municipality or a club or a university by its name ("Gemeente Ede", "Ekhamns kommun")."""
    head = re.match(rf"(?i:{any_of('town_of')}) ({NAME})$", company or "")
    tail = re.match(rf"({NAME}) kommune?$", company or "")
    town = head[1] if head else tail[1] if tail else ""
    if tail and town.endswith("s") and not names_town(town):
        town = town[:-1]
    house = _OF_TOWN.fullmatch(company or "") if not town else None
    if house and is_town(house[1] or house[2]):
        town = house[1] or house[2]
    if len(town) > 2:
        yield Stated(value=town, source="text:employer", confidence=0.28)
