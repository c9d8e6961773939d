"""French: what the other side is quoted with, and what an answer would tell the world."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages import plain
from afterword.drafts.languages.fr.mending import MONTHS

_DOOR = re.compile(
    r"\b(?:poste|printemps|été|automne|hiver|année prochaine|plus tard|contact|à nouveau|rouvr\w+|ouvr\w+|saison|reven(?:ez|ir|ons)|reviens|recontact\w*|rappel\w+|rentrée|"
    + "|".join(MONTHS)
    + r")\b"
)
_PRAISE = re.compile(
    r"\b(?:meilleure?s?|impressionn\w*|excellent\w*|plu|touch\w+|convain\w+|séduit\w*|beau|belle|brillant\w*|marqu[ée]\w*|aimé|adoré|apprécié)\b",
    re.IGNORECASE,
)
_BUT = re.compile(r"\b(?:pas|mais|aucune?|malheureusement|toutefois|cependant|autre)\b", re.IGNORECASE)
read_event = plain.quoted_later(_DOOR, _PRAISE, _BUT)


REVEALS = re.compile(
    r"\b(?:vous|votre|vos|lui|leur|leurs|elle|entretien|candidature|poste|j['’]ai (?:dit|parlé|expliqué|proposé)|expliqué)\b",
    re.IGNORECASE,
)
DANGLING = re.compile(
    r"^(?:Oui|Non|Parce que|Cela|Ça|C['’]est|Donc)\b|^(?:\S+ ){0,3}(?:ça|cela|le faire|l['’]ai)\b", re.IGNORECASE
)
