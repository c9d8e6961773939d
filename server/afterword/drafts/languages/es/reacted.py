"""Spanish: how they took my answer, as a main clause about tú or usted: "dijiste que querías probarlo en febrero"."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.plain import loose
from afterword.drafts.languages.reactions import reader


def _sign(pattern: str) -> re.Pattern[str]:
    return re.compile(loose(pattern), re.IGNORECASE)


_WHO = _sign(
    r"^(?:(?:y|entonces|luego) )*(?:(?P<who>él|ella)(?= )|(?P<name>(?:(?:sr|sra|don|doña|dr|dra)\.? )?[\w-]+)(?= ?:| (?:me |lo |la |se )?(?:dijo|preguntó|quiere|pidió|apuntó|anotó|asintió|sonrió|rió)))?(?P<colon> ?:)? ?"
)
_NOTED = _sign(
    r"^(?:lo|la|se lo) (?P<verb>apuntó|anotó|copió) (?P<where>(?:todo )?(?:en|sobre) (?:la|el|una?|su) [\w ]{3,25})$"
)
_TRY = _sign(
    r"^(?P<how>quiere|quería|va a) (?P<do>(?:probar|usar|copiar|hacer|montar|enseñar|poner|quedárse)(?:l[oae]s?)?(?: (?:en|desde|con|a partir|ya|el|la) [\w ]{2,30})?)$"
)
_MAY = _sign(
    r"^(?:me )?preguntó si (?:lo |la )?(?:podía|podría) (?P<do>(?:usar|copiar|quedárse|ver|enseñar|probar|llevárse)l[oae]s?\b[^,;:?]{0,30})$"
)
_NOBODY = _sign(
    r"^(?:me )?dijo (?:que )?(?P<that>(?:nadie|ninguno) (?:se |lo |la |me |le )*(?:había|lo había|ha) [^,;:?«»]{3,60})$"
)
_SAID = _sign(r"^(?:me )?(?:dijo|contestó|respondió|dice)?[ :,]*[\"'«‘“](?P<so>[^\"«»“”]{4,60}?)[\"'»’”]$")
_SHORT = _sign(
    r"^(?:me )?dijo (?P<so>(?:exacto|exactamente|perfecto|empezamos [\w ]{3,20}|hazlo [\w ]{3,20}|hágalo [\w ]{3,20}|eso mismo|pragmático))$"
)
_SHOWN = _sign(r"^(?:(?P<nod>asintió)|(?P<smile>sonrió)|se (?P<laugh>rió|rio))$")
_HOW = {"quiere": ("quiere", "quieres"), "quería": ("quería", "querías"), "va a": ("va a", "vas a")}

# Words that nobody is glad to have heard.
_RESERVED = re.compile(
    r"\b(?:imposible|jamás|no creo|ya veremos|difícil|lástima|demasiado|no se puede|aquí no|no sé|ni hablar|hmm)\b",
    re.IGNORECASE,
)

# Words that one is glad of: only these are said to have been.
_GLAD = re.compile(
    r"\b(?:exact\w+|bien|claro|eso|buen[oa]?|perfecto|nadie|ninguno|hazlo|h[aá]galo|mañana|empez\w+|gusta|fin|falta|quiero|vamos|dale|sirve|probemos|pruébalo|trae\w*|sí|genial|razón|pragmático|me l[oa] quedo|copio)\b",
    re.IGNORECASE,
)


def _read(said: str, near: bool, spoken: bool) -> tuple[str, str] | None:
    if match := _NOTED.match(said):
        return "did_note", f"lo {'apuntaste' if near else 'apuntó'} {match['where']}"
    if match := _TRY.match(said):
        how = _HOW[{"queria": "quería"}.get(match["how"].lower(), match["how"].lower())][near]
        return "did_try", f"me {'dijiste' if near else 'dijo'} que {how} {match['do']}"
    if match := _MAY.match(said):
        return "did_ask", f"me {'preguntaste' if near else 'preguntó'} si {'podías' if near else 'podía'} {match['do']}"
    if match := _NOBODY.match(said):
        return "did_say", f"me {'dijiste' if near else 'dijo'} que {match['that']}"
    match = _SHORT.match(said)
    quoted = match or (
        _SAID.match(said) if spoken or re.match(r"(?:me )?(?:dijo|contest|respond|dice)", said) else None
    )
    if quoted and len(quoted["so"].split()) <= 9:
        return "did_say", f"«{quoted['so'][0].upper()}{quoted['so'][1:]}», me {'dijiste' if near else 'dijo'}"
    if match := _SHOWN.match(said):
        one, two = (
            ("asentiste", "asintió")
            if match["nod"]
            else ("sonreíste", "sonrió")
            if match["smile"]
            else ("te reíste", "se rió")
        )
        return "did_show", one if near else two
    return None


did = reader(_WHO, _read, _GLAD, _RESERVED)
