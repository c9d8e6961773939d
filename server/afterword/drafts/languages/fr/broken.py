"""French: signs that a sentence is not whole, or was noted and not written."""

from __future__ import annotations

import re

from afterword.drafts.languages.fr.own_scraps import is_fragment

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


def broken(said: str) -> bool:
    """Say whether a sentence shows a sign of breakage that only French has."""
    if _SIGNS.search(said):
        return True
    return not (_COURTESY.match(said) or _HAS_VERB.search(said)) and is_fragment(said)
