"""French: what the other side is quoted with, and what an answer would tell the world."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages import plain
from afterword.drafts.languages.fr.mending import MONTHS

_DOOR = re.compile(
    r"\b(?:poste|printemps|été|automne|hiver|année prochaine|plus tard|contact|à nouveau|rouvr\w+|ouvr\w+|saison|reven(?:ez|ir|ons)|reviens|recontact\w*|rappel\w+|préviendr\w+|rentrée|"
    + "|".join(MONTHS)
    + r")\b"
)
_PRAISE = re.compile(
    r"\b(?:meilleure?s?|impressionn\w*|excellent\w*|plu|touch\w+|convain\w+|séduit\w*|beau|belle|brillant\w*|marqu[ée]\w*|aimé|adoré|apprécié)\b",
    re.IGNORECASE,
)
_BUT = re.compile(r"\b(?:pas|mais|aucune?|malheureusement|toutefois|cependant|autre)\b", re.IGNORECASE)
_PLACE = re.compile(
    r"^(?:(?P<when>(?:au|en|à la|dès|courant) [^\W\d_]+),? )?(?:il y aura |nous aurons )?(?P<np>un (?:autre )?poste|une (?:autre )?place)(?P<kind>(?: (?!s['’]|se |va |sera )[^\W\d_]+){0,4}?) (?P<free>(?:s['’]|se |va s['’]|va se |sera )(?:ouvrir|ouvrira|ouvre|libérer|libérera|libère|libre|vacant\w*)\b[^,;.]{0,60})",
    re.IGNORECASE,
)


def place(said: str, near: bool) -> str:
    """Return a place that comes free as it is thanked for: "le poste qui s'ouvre à la gare en mai"."""
    match = _PLACE.match(said)
    if not match:
        return ""
    noun = "la place" if match["np"].endswith("place") else "le poste"
    free = re.sub(r"\bchez nous\b", "chez toi" if near else "chez vous", match["free"].strip())
    when = f" {match['when'][0].lower()}{match['when'][1:]}" if match["when"] else ""
    return f"{noun}{match['kind']} qui {free}{when}"


_THEY_CALL = re.compile(
    r"\b(?:je|nous|on) (?:vous|te|t['’]) ?(?:re)?(?:préviendr|appeller|contacter|écrir|fer|tiendr)\w+", re.IGNORECASE
)
read_event = plain.quoted_later(_DOOR, _PRAISE, _BUT, place, _THEY_CALL)


REVEALS = re.compile(
    r"\b(?:vous|votre|vos|lui|leur (?:ai|avais)|elle|entretien|candidature|poste|j['’]ai (?:dit|parlé|expliqué|proposé)|expliqué)\b",
    re.IGNORECASE,
)
DANGLING = re.compile(
    r"^(?:Oui|Non|Parce que|Cela|Ça|C['’]est|Donc)\b|^(?:\S+ ){0,3}(?:ça|cela|le faire|l['’]ai)\b", re.IGNORECASE
)
