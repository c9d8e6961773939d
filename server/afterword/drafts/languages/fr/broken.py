"""French: signs that a sentence is not whole, or was noted and not written."""

from __future__ import annotations

import re

from afterword.drafts.languages.fr.own_scraps import is_fragment
from afterword.drafts.languages.scraps import breakage

# Thanks and short replies have no verb and need none.
_COURTESY = re.compile(
    r"\W*(?:merci|bonjour|au plaisir|comme convenu|bien cordialement|en chiffres|sur )\b", re.IGNORECASE
)
_SIGNS = re.compile(
    # A verb of nobody: "Ai refait le chariot", "Tiens un tableau".
    r"(?:^|[.;] |: )(?:[Aa]i|[Tt]iens|[Rr]éponds|[Ff]ais|[Cc]onnais|[Ss]uis|[Éé]cris|[Cc]onduis|[Tt]raduis) (?!-)"
    r"|\bdisiez ceci|\bracontiez ceci|\bj (?:ai|en)\b|\b[ldcn] (?=[aeéiouy]\w)|\b(?:hmm|euh|mdr|aprem|rép|cand|dem)\b"
    r"|\b[Ss]ur \d+ [^\W\d_]+\s?:|\b(?:de|le|la|les|un|une|des|et|ou|que|pour|avec|dans|sur|par)\s?[.?!]$",
)

# Where one of these stands there is a verb, known or not.
_HAS_VERB = re.compile(
    r"\b(?:je|tu|vous|nous|on|me|te|votre|vos|notre|nos|ta|ton|qui|que|où|quand|si)\b|\b(?:[jmtl]|qu|c|n)['’]",
    re.IGNORECASE,
)

broken = breakage(_SIGNS, _COURTESY, _HAS_VERB, is_fragment)
