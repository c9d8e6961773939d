"""German: what they ask me to send, and that I do."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.de.events_hours import STARTS

_NP = r"(?P<np>(?:Ihre?n?|Deine?n?|das|die|den|eine?n?|zwei|drei) (?!Sie\b|wir\b|Gespräch|Termin|zweites)[^.?!;„“,]{3,70}?)"
_VERB = r"(?:schicken|senden|mailen|zusenden|zuschicken|zukommen lassen|nachreichen|mitbringen|bringen|mit(?:zu)?bringen|reichen)"
WANTED = (
    re.compile(
        rf"\b(?:mir|uns|bitte|noch|auch|vorab|und) {_NP} (?:noch |vorab |bitte |zum Gespräch |dazu )*{_VERB}\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:schicken?|schick|senden?|mailen?|bringen?|bring|reichen?) (?:(?:Sie|du|mir|uns|bitte|noch|auch|vorab|dann|mal) )*{_NP}(?: (?:mit|nach|zu|vorab|noch))?(?=[.?!;,]|$| (?:und|an|bis|mit|zum)\b)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:brauch\w*|benötig\w*|fehl\w*|bitten Sie um|bittet um|hätte[nt]? (?:ich |wir )?gern\w*|will|wollen|möchte\w*) (?:(?:ich|wir|uns|mir|noch|auch|dann|von Ihnen) )*{_NP}(?: sehen| haben)?(?=[.?!;,]|$| (?:und|bis)\b)"
        + r"|\b(?:will|möchte|braucht|wollen) (?:noch |auch )?(?P<np2>(?:\w+zeugnis(?:se)?|Zeugnisse|Lebenslauf|Führerschein|Referenzen|Arbeitsproben|Mappe|Nachweis|\w+nachweis|\w+schein|\w+zertifikat|Zertifikate?|Fotos))\b",
        re.IGNORECASE,
    ),
)
BRINGS = re.compile(r"bring", re.IGNORECASE)
SENDS = re.compile(
    r"\b(?:(?:zu|nach|ab|mit)?(?:schick|send|mail|scann|reich|bring)\w*|nachreichen|mitbringen|mitnehmen|geht raus|beides)\b",
    re.IGNORECASE,
)
TODAY, TOMORROW = "heute", "morgen"
WHEN = re.compile(
    r"\b(?P<near>heute(?: abend| noch)?|morgen(?: früh| abend)?|gleich)\b|\b(?:am |bis )?(?P<day>(?:mo|di|mi|do|fr|sa|so)(?:ntag|enstag|ttwoch|nnerstag|eitag|mstag)?)\b|\b(?P<week>diese Woche|nächste Woche|am Wochenende)\b",
    re.IGNORECASE,
)
_DAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")


def of_mine(thing: str) -> str:
    """Return a thing that they call yours as mine; it stands in the accusative."""
    thing = re.sub(r"(?<= )(?:Ihr|dein)(?=e[rnms]\b)", "mein", thing)
    thing = re.sub(r"^(?:Ihr|Dein)(?=(?:e|en)?\b)", "mein", thing, flags=re.IGNORECASE)
    bare = re.match(r"[A-ZÄÖÜ]", thing)
    return (
        thing
        if not bare or re.match(r"(?:Das|Die|Den|Eine?n?|Zwei|Drei)\b", thing)
        else f"mein {thing}"
        if thing.endswith(("zeugnis", "zertifikat"))
        else ""
    )


def near(said: str) -> str:
    """Return "heute Abend" for "heute abend"."""
    said = said.lower()
    return "heute noch" if said == "gleich" else said.replace("abend", "Abend")


def on_day(day: str) -> str:
    """Return "am Montag" for "mo"."""
    return f"am {_DAYS[STARTS.index(day.lower()[:2])]}"


week = str  # its noun stays large


def promise(thing: str, bring: bool, at: str, familiar: bool) -> str:
    """Return "Mein Zeugnis schicke ich Ihnen morgen": the thing in front keeps its case."""
    if bring:
        return f"{thing} bringe ich mit"
    return f"{thing} schicke ich {'dir' if familiar else 'Ihnen'} {at}".strip()
