"""German: how they took my answer, as a main clause about du or Sie: "du hast dir das aufgeschrieben"."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.de.capitals import capitals
from afterword.drafts.languages.reactions import reader

_IT = r"(?:das|es|alles|den satz|die zahl|die idee)"
_NOTED = re.compile(
    rf"^(?:hat|haben)? ?(?:sich )?(?P<what>(?:{_IT} )?(?:gleich |sofort )?(?:(?:auf|in) (?:den|die|das|der|dem|einen|ein|eine|ihren?|seinen?) [\w-]+ )?)(?P<verb>notiert|aufgeschrieben|geschrieben|mitgeschrieben|rausgeschrieben|fotografiert)(?: ['„\"].*)?$",
    re.IGNORECASE,
)
_TRY = re.compile(
    rf"^(?P<how>will|wollte|möchte|würde) (?P<what>{_IT} (?:[\w.]+ ){{0,5}}?(?:ausprobieren|probieren|testen|übernehmen|versuchen|einführen|machen|haben|klauen))$",
    re.IGNORECASE,
)
_SHOWN = re.compile(
    r"^(?:(?:hat|haben) (?P<done>gelacht|genickt|gestrahlt|gegrinst|geschmunzelt)|(?P<did>lachte|nickte|strahlte|grinste))$",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"^(?:meinte?|sagte?|sagt|hat gesagt)[,:]? [\"„'‚]?(?P<so>das (?:hat|hatte|habe|haben) (?:noch )?(?:nie(?:mand)?|keine?r?|nie einer|bisher keiner|hier keiner)\b[^,;:?\"“”]{3,50}?)[\"“”']?$",
    re.IGNORECASE,
)
_QUOTED = re.compile(
    r"^(?:meinte?|sagte?|sagt|hat gesagt)?[,:]? ?[\"„'‚»](?P<so>[^\"“”„'‘’«»]{6,60})[\"“”'‘«]$", re.IGNORECASE
)
_SO_SAID = re.compile(
    r"^[\"„'‚»](?P<so>[^\"“”„'‘’«»]{6,60})[\"“”'‘«],? (?:hat (?:sie|er) gesagt|sagte (?:sie|er)|meinte (?:sie|er))$",
    re.IGNORECASE,
)
_WHO = re.compile(
    r"^(?:(?:und |dann |da )*)(?:(?P<who>sie|er)|(?P<name>(?:(?:frau|herr|dr|prof)\.? ){0,2}[\w-]+))(?P<colon>:)? ",
    re.IGNORECASE,
)
_HAS = {
    "will": ("wollen", "willst"),
    "wollte": ("wollten", "wolltest"),
    "möchte": ("möchten", "möchtest"),
    "würde": ("würden", "würdest"),
}

# Words that nobody is glad to have heard.
_RESERVED = re.compile(
    r"\b(?:unmöglich|niemals|nein|mal (?:sehen|schauen)|schwierig|schade|zu (?:teuer|spät|riskant|aufwendig)|geht (?:hier |bei uns )?nicht|glaube ich nicht|eher nicht|(?:mir|uns|das|hier) (?:keiner|niemand)\b[.!]?|na ja|naja|hmm)\b",
    re.IGNORECASE,
)

# Words that one is glad of: only these are said to have been.
_GLAD = re.compile(
    r"\b(?:mach\w*|genau|gut\w*|super|endlich|klasse|toll|stimmt|richtig|deal|probier\w*|noch (?:nie\w*|kein\w*)|(?:hat|hatte) (?:hier |bisher |mir )?(?:keiner|niemand|nie)|perfekt|fang\w*|komm\w*|zeig\w*|mutig|schön|ja|gern\w*|morgen|brauch\w*|gefällt|lob|recht|sofort|nehm\w*|glaub\w*|einverstanden|pragmatisch|ehrlich\w*|idee)\b",
    re.IGNORECASE,
)


def _read(said: str, near: bool, spoken: bool) -> tuple[str, str] | None:
    del spoken
    you, have, oneself = ("du", "hast", "dir") if near else ("Sie", "haben", "sich")
    if match := _NOTED.match(said):
        if match["verb"].lower() == "notiert" and len(match["what"].split()) < 2:
            return None
        what = capitals(match["what"].strip()) or "das"
        what = what if re.match(_IT, what, re.IGNORECASE) else f"das {what}"
        what = re.sub(r"\b(?:ihre?|seine?)(n?) ", rf"{'deine' if near else 'Ihre'}\1 ", what)
        return "did_note", f"{you} {have} {oneself} {what} {match['verb']}"
    if match := _TRY.match(said):
        return "did_try", f"{you} {_HAS[match['how'].lower()][near]} {capitals(match['what'])}"
    if match := _SHOWN.match(said):
        done = (
            match["done"]
            or {"lachte": "gelacht", "nickte": "genickt", "strahlte": "gestrahlt", "grinste": "gegrinst"}[
                match["did"].lower()
            ]
        )
        return "did_show", f"{you} {have} {done.lower()}"
    match = _SAID.match(said) or _QUOTED.match(said)
    if match and len(match["so"].split()) <= 9:
        return "did_say", _quoted(match["so"], near)
    return None


def _quoted(so: str, near: bool) -> str:
    so = capitals(so.strip().rstrip(".!"))
    return f"„{so[0].upper()}{so[1:]}“, {'hast du' if near else 'haben Sie'} gesagt"


_did = reader(_WHO, _read, _GLAD, _RESERVED)


def did(told: str, who: str, near: bool) -> tuple[str, str]:
    """Return the sort of a reaction and its main clause; nothing where the line tells of none."""
    said = told.strip().rstrip(".!").strip()
    if match := _SO_SAID.match(said):
        return "did_say", _quoted(match["so"], near)
    # "hat er sich notiert" has its verb first.
    return _did(re.sub(r"^(?:das |es )?(hat) (er|sie) ", r"\2 \1 ", said, flags=re.IGNORECASE), who, near)
