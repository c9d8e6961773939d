"""French: what the other side is quoted with, and what an answer would tell the world."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages import plain

_DOOR = re.compile(
    r"\b(?:poste|printemps|été|automne|hiver|année prochaine|plus tard|contact|à nouveau|rouvr\w+|ouvr\w+)\b"
)
read_event = plain.quoted_later(_DOOR)


REVEALS = re.compile(
    r"\b(?:vous|votre|vos|lui|leur|leurs|elle|entretien|candidature|poste|j['’]ai (?:dit|parlé|expliqué|proposé)|expliqué)\b",
    re.IGNORECASE,
)
DANGLING = re.compile(
    r"^(?:Oui|Non|Parce que|Cela|Ça|C['’]est|Donc)\b|^(?:\S+ ){0,3}(?:ça|cela|le faire|l['’]ai)\b", re.IGNORECASE
)
