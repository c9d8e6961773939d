"""German: several questions in one message, each with its yes or no."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

YES, NO, TO = r"ja|passt|geht", r"nein", r"zum|zur|zu|auf|bei"
FIRST, SECOND = (
    r"(?:de[rm] |die |das )?(?:ersten?|erstens|1\.)",
    r"(?:de[rm] |die |das )?(?:zweiten?|zweitens|andere[nm]?|2\.)",
)
BOTH = r"beide[mns]?|alle[mn]?|alles"
VALID = re.compile(r"\b(?:gültige?[nmrs]?|aktuelle?[nmrs]?) ?", re.IGNORECASE)
MERE = re.compile(r"(?:zertifikat|ausweis|schein|nachweis|eine?n?)", re.IGNORECASE)
_HOLDS = re.compile(
    r"^(?:ob )?(?:(?:er|sie|ich|Sie|du) )(?:noch |auch |schon )?(?P<np>(?:eine?n? |den |die |das |meine?n? |Ihre?n? )?[^,?]{2,60}?) (?:hat|habe|haben|hast|besitzt|besitze|besitzen)$"
    r"|^(?:haben Sie|hast du|habe ich) (?:noch |auch |schon )?(?P<np2>[^,?]{2,60})$",
    re.IGNORECASE,
)
_IS_VALID = re.compile(
    r"^(?:ob |ist )?(?:sein|ihr|mein|dein)(?P<end>e?) (?P<np>[\w -]{2,40}?) (?P<still>noch )?(?P<adj>gültig|aktuell)(?: ist)?$",
    re.IGNORECASE,
)
_DOES = re.compile(
    r"^(?:ob )?(?:er|sie|ich|Sie|du) (?P<rest>[^?]{3,100}?) (?P<verb>kann|könnte|können|könnten|ist|sind|bin|arbeiten würde|arbeitet)$"
    r"|^(?P<verb2>können Sie|könnten Sie|kannst du|könntest du|sind Sie|bist du) (?P<rest2>[^?]{3,100})$",
    re.IGNORECASE,
)
_AS_I = {"k": "kann", "i": "bin", "s": "bin", "b": "bin", "a": "arbeite"}
_MINE = re.compile(r"\b(?:sein|ihr|dein)(?=e?[nmrs]?\b [a-zA-ZÄÖÜ])|\bIhr(?=e?[nmrs]?\b)")
BOTH_TOLD = "ja zu beidem: {0}, und {1}"
SINCE = (
    (re.compile(r"\bseit (?P<when>(?:[A-ZÄÖÜ]\w+ )?\d{4})\b"), "{told} seit {when}", "{told}, und das seit {when}"),
    (
        re.compile(r"\bgültig bis (?P<when>(?:[A-ZÄÖÜ]\w+ )?\d{4})\b"),
        "{told}, gültig bis {when}",
        "{told}, gültig bis {when}",
    ),
)


def named(asked: str) -> str:
    """Return the thing that a question asks whether I hold."""
    match = _IS_VALID.match(asked) or _HOLDS.match(asked)
    return next((x for x in (match["np"], match.groupdict().get("np2")) if x), "") if match else ""


def held(asked: str, yes: bool, sure: bool) -> str:
    """Return whether I hold it; what nobody said is valid (not *sure*) is only held."""
    if match := _IS_VALID.match(asked):
        still = match["still"] or ""
        told = f"mein{match['end']} {match['np']} ist {still if yes else 'nicht mehr ' if still else 'nicht '}{match['adj']}"
        return told if sure else ""
    np = _MINE.sub("mein", named(asked))
    np = np if sure else VALID.sub("", np)
    if not np:
        return ""
    if yes:
        return f"ich habe {np}"
    return f"ich habe leider k{np}" if re.match(r"eine?n? ", np) else f"{np} habe ich leider nicht"


def done(asked: str, yes: bool) -> str:
    """Return whether I do what they ask: "ob sie am Samstag arbeiten kann" is "ich kann am Samstag arbeiten"."""
    match = _DOES.match(asked)
    if match is None:
        return ""
    verb = _AS_I[(match["verb"] or match["verb2"])[0].lower()]
    rest = _MINE.sub("mein", match["rest"] or match["rest2"])
    return f"ich {verb} {rest}" if yes else f"ich {verb} leider nicht {rest}"


def sorry(told: str) -> str:
    """Return a no as it is told."""
    return told
