"""French: the "ne" that is left out where one speaks and types in a hurry."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.tables import words_of

_CLITICS = r"(?:(?:me|te|se|nous|vous|le|la|les|lui|leur|y|en) |[mtsl]['’]){0,2}"
_VERB = r"[^\W\d_]{2,}"
_NOT = r"(?:pas|jamais|rien)"
_BEFORE = r"(?:je|tu|ils?|elles?|on|nous|vous|ça|cela|qui|ceux qui|celles qui|tout le monde)"
# A subject of a word of its own; what stands between it and the verb is told by its own pattern.
_PRONOUN = re.compile(rf"\b({_BEFORE}) ({_CLITICS})(?!ne\b)({_VERB}) (?={_NOT}\b)", re.IGNORECASE)
_I = re.compile(rf"\b([Jj])['’]((?:y |en |l['’])?)({_VERB}|a) (?={_NOT}\b)")
_IT_IS = re.compile(rf"\b([Cc])['’](est|était|étaient) (?={_NOT}\b)")
_THERE_IS = re.compile(r"\b((?:[Ii]l )?y) (a|avait|aura) (?=(?:pas|plus|jamais|rien)\b)")
_SUBJECT = re.compile(
    rf"\b((?:les?|la|l['’]|une?|des|mes|mon|ma|nos|notre|vos|votre|leurs?|ses|son|sa|ces?|cette|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+ ?)[ ]?[^\W\d_]{{3,}}(?: de [^\W\d_]+)?) ({_CLITICS})({_VERB}) (?={_NOT}\b)",
    re.IGNORECASE,
)
_NOBODY = re.compile(rf"\b(plus personne|plus rien) (?!ne\b|n['’]|d['’]|de |à |qui )({_CLITICS})({_VERB})\b")
# Before these "pas" or "jamais" denies no verb.
_NO_VERB = frozenset(
    words_of(
        "ne même surtout vraiment presque pourquoi mais ou et si que plus est-ce sûrement certainement seulement toujours encore absolument premier petit grand faux peut-être alors sauf donc car puis non oui tout à de sans quand comme"
    )
)
_VOWEL = re.compile(r"[aeéèêiîoôuyhàâœ]", re.IGNORECASE)


_QUOTED = re.compile(r"(«[^»]*»|“[^”]*”|\"[^\"]*\")")


def with_ne(words: str) -> str:
    """Return *words* with the "ne" of a denied verb, where the subject stands before it; quoted words stay."""
    return "".join(p if i % 2 else _spoken(p) for i, p in enumerate(_QUOTED.split(words)))


def _spoken(words: str) -> str:
    words = _IT_IS.sub(lambda m: f"{m[1]}e n'{m[2]} ", words)
    words = _THERE_IS.sub(lambda m: f"{m[1].removesuffix('y')}n'y {m[2]} ", words)
    words = _I.sub(lambda m: f"{m[1]}e {_ne(m[2] + m[3])} " if m[3].lower() not in _NO_VERB else m[0], words)
    for pattern in (_PRONOUN, _SUBJECT):
        words = pattern.sub(_denied, words)
    return _NOBODY.sub(lambda m: f"{m[1]} {_ne(m[2] + m[3])}", words)


def _denied(match: re.Match[str]) -> str:
    """Return the subject, "ne" and the verb; a word that is no verb stays as it was typed."""
    verb = match[3].lower()
    if verb in _NO_VERB or verb.endswith("ment") or re.search(r"(?:^|\W)n['’]$", match[2]):
        return match[0]
    return f"{match[1]} {_ne(match[2] + match[3])} "


def _ne(verb: str) -> str:
    return f"n'{verb}" if _VOWEL.match(verb) else f"ne {verb}"
