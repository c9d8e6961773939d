"""French: a spoken "on" of mine as nous: "on faisait" becomes "nous faisions", where every verb of it is certain."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

_PRESENT = {
    "a": "avons", "avait": "avions", "est": "sommes", "était": "étions", "fait": "faisons", "met": "mettons", "prend": "prenons", "voit": "voyons",
    "dit": "disons", "va": "allons", "doit": "devons", "peut": "pouvons", "écrit": "écrivons", "lit": "lisons", "rend": "rendons", "attend": "attendons",
    "tient": "tenons", "vient": "venons", "part": "partons", "sort": "sortons", "sert": "servons", "suit": "suivons", "commence": "commençons", "avance": "avançons", "range": "rangeons",
    "change": "changeons", "mange": "mangeons", "partage": "partageons", "échange": "échangeons", "place": "plaçons", "lance": "lançons", "remplace": "remplaçons",
}  # fmt: skip
_PRONOUNS = r"(?P<pro>(?:ne |n['’]|les? |la |l['’]|lui |leur |y |en )*)"
_ON = re.compile(rf"\b(?P<on>[Oo]n|[Ll]['’]on) {_PRONOUNS}(?P<verb>[^\W\d_]+)\b")
_GOES_ON = re.compile(r"\b(?:et|puis|mais) (?:ne |n['’]|les? |la |l['’]|lui |leur |y |en )*[^\W\d_]{2,}(?<!f)ait\b")
# "À Valmore nous faisions": where it was stands apart.
_FRONT = re.compile(r"^((?:À|Chez|Au|Aux|Dans|Là-bas|Avant)(?: [^\s,]+){0,4}) (?=nous )")


def _nous(verb: str) -> str:
    """Return the form after nous of a verb that stood after on, or nothing where it is not certain."""
    if verb in _PRESENT:
        return _PRESENT[verb]
    if verb.endswith("ait") and len(verb) > 4:
        stem = re.sub(r"(?<=g)e$", "", verb.removesuffix("ait")).replace("ç", "c")
        return f"{stem}ions" if not stem.endswith(("er", "ir", "dr")) else ""  # a conditional
    certain = re.fullmatch(r"[^\W\d_è]{2,}(?<![gcè])(?<!l[vn])(?<!ll)(?<!tt)e", verb)
    return f"{verb[:-1]}ons" if certain else ""


def as_nous(mine: str) -> str:
    """Return a sentence of mine with nous for on; as it is where a verb is not certain, or on is anybody."""
    found = list(_ON.finditer(mine))
    if not found or not all(_nous(m["verb"]) for m in found) or re.search(r"\bon (?:se|s['’])", mine, re.IGNORECASE):
        return mine

    def ours(match: re.Match[str]) -> str:
        nous = "Nous" if match["on"][0].isupper() else "nous"
        return f"{nous} {match['pro']}{_nous(match['verb'])}"

    # "et on rangeait …, et vidait": what goes on without a subject is not certain.
    tail = mine[found[-1].end() :]
    return mine if _GOES_ON.search(tail) else _FRONT.sub(r"\1, ", _ON.sub(ours, mine))
