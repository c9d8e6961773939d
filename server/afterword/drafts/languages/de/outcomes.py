"""German: what came of a deed, noted without a verb ("Abbrüche von sechs auf zwei"), as a sentence."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.de.capitals import gender
from afterword.drafts.languages.de.clauses import FINITE

_NUMBER = (
    r"(?:rund |etwa |über |fast )?(?:\d+(?:[.,]\d+)?(?: ?%)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)"
)
_FROM_TO = re.compile(
    rf"^(?P<what>.{{3,60}}?) (?P<span>von (?P<a>{_NUMBER})(?P<unit>(?: (?!auf\b)[\wäöüß%]+){{0,2}}) (?:runter |hoch )?auf (?P<b>{_NUMBER})(?P<rest>.*))$"
)
_PLUS = re.compile(r"^(?P<what>[^,;:]{3,60}?) (?P<sign>plus|minus) (?P<by>\d+(?:[.,]\d+)? ?(?:%|Prozent))(?P<rest>.*)$")
_INSTEAD = re.compile(r"^(?P<what>[^,;:]{3,50}?) (?P<day>am \d{1,2}\. statt (?:am )?\d{1,2})$")
_ITSELF = re.compile(r"^(?P<what>[^,;:]{3,60}?) (?P<how>(?:halbiert|verdoppelt|verdreifacht|verbessert|verkürzt))$")
_WORDS = dict(
    zip(
        ["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"],
        range(2, 13),
        strict=True,
    )
)
_NOMINATIVE = {"m": "der", "f": "die", "n": "das", "p": "die"}
_DETERMINED = re.compile(r"(?:der|die|das|alle|unsere?|meine?|ihre?|\d+)\b|(?-i:[a-zäöüß]+e )", re.IGNORECASE)


def outcome(came: str) -> str:
    """Return what came of a deed with a verb, or nothing where its noun or its direction is not certain."""
    came = came.strip().rstrip(".")
    if any(w in FINITE for w in came.split()):
        return ""
    if match := _FROM_TO.match(came):
        a, b = _value(match["a"]), _value(match["b"])
        thing, many = _named(match["what"])
        if (
            not thing
            or a == b
            or (
                match["unit"].strip() and match["rest"].strip() and match["unit"] != match["rest"][: len(match["unit"])]
            )
        ):
            return ""
        verb = ("stieg", "stiegen") if b > a else ("sank", "sanken")
        return f"{thing} {verb[many]} {match['span']}"
    if match := _PLUS.match(came):
        thing, many = _named(match["what"])
        verb = {"plus": ("stieg", "stiegen"), "minus": ("sank", "sanken")}[match["sign"]]
        return f"{thing} {verb[many]}{match['rest']} um {match['by']}" if thing else ""
    if match := _ITSELF.match(came):
        thing, many = _named(match["what"])
        return f"{thing} {'haben' if many else 'hat'} sich {match['how']}" if thing else ""
    if match := _INSTEAD.match(came):
        thing, many = _named(match["what"])
        return f"{thing} {'standen' if many else 'stand'} {match['day']}." if thing else ""
    return ""


def _value(number: str) -> float:
    digits = re.search(r"\d+(?:[.,]\d+)?", number)
    return float(digits[0].replace(",", ".")) if digits else float(_WORDS.get(number.rsplit(maxsplit=1)[-1], 0))


def _named(what: str) -> tuple[str, bool]:
    """Return the thing with its article and whether there are many of it."""
    words = what.split()
    of = next((gender(w) for w in words if w[:1].isupper() and gender(w)), "")
    if of not in _NOMINATIVE:
        return "", False
    thing = what if _DETERMINED.match(what) else f"{_NOMINATIVE[of]} {what}"
    return thing[0].lower() + thing[1:], of == "p"
