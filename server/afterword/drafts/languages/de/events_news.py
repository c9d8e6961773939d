"""German: what comes with a no, and why somebody withdraws."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

CHOSEN = re.compile(
    r"\bfür (?P<np>(?:jemand(?:en)?|eine\w?|einen|die andere|den anderen) [^.;:,\"„(]{3,90}?) entschieden\b|\b(?:nehmen|nimmt|genommen haben sie|haben) (?P<np2>jemanden mit [^.;:,\"„(]{3,60}?)(?: genommen)?(?=[.;:,\"„(\n]|$)",
    re.IGNORECASE,
)
NEEDED = re.compile(
    r"\b(?:brauch\w*|benötig\w*|such\w*|gesucht (?:wird|wurde)) (?:doch )?(?P<np>(?:jemanden?|eine\w?|einen|mehr|mindestens) [^.;:,\"„(]{3,80}?)(?=[.;:,\"„(\n]| und | aber |$)",
    re.IGNORECASE,
)
INTERNAL = re.compile(r"\bintern(?:e\w?)?\b|\baus dem (?:eigenen )?(?:haus|team)\b", re.IGNORECASE)
INSIDER = "jemanden aus dem eigenen Haus"
NOT_ALONE = re.compile(r"\b(?:er|sie|es|ihn|ihm|ihr|ich|mich|mir|wir|uns)\b", re.IGNORECASE)
COME_BACK = re.compile(
    r"\b(?:meld\w* (?:sie |dich )?(?:sich )?|komm\w* (?:sie )?wieder|bewerb\w* (?:sie |dich )?(?:sich )?)[^.]{0,30}\b(?:wenn|sobald|nach|im)\b",
    re.IGNORECASE,
)
INVITE = ""
EXAM = re.compile(
    r"[,;:] (?P<what>(?:\w+)?prüfung|kurs|examen|abschluss|lehrgang)(?: ist)? (?P<when>(?:im|in|am|nächst\w+|kommend\w+) [^,;.]{3,40})\.?$",
    re.IGNORECASE,
)
REQUEST = re.compile(
    r"\b(?:will|möchte|hätte gern|bittet um|wünscht sich|wollen|möchten) (?P<np>(?:das|die|den) [^.;:,!?\"„(]{3,50}?)(?: haben)?(?=[.;:,!?\"„(\n]| für |$)",
    re.IGNORECASE,
)
ONLY_SAY = re.compile(
    r"\b(?:(?:sag\w*|schreib\w*) (?:bitte )?(?:nur|einfach|bloß)|(?:nur|einfach) (?:sagen|schreiben)),? ?(?P<told>(?:dass )?[^.;\"„\n]{4,140})",
    re.IGNORECASE,
)
LEAVE_OUT = re.compile(
    r"[,;.]?\s*\b(?P<what>[^.;,]{0,40}?) (?:bitte )?(?:weglassen|raushalten|nicht erwähnen|nicht schreiben|nicht nennen)\b|[,;.]?\s*\b(?:lass|halt\w*|erwähn\w*) [^.;]{2,50} (?:weg|raus|nicht)\b",
    re.IGNORECASE,
)
# What nobody tells in a letter unless they said so: family, health, money, other people.
OWN_MATTER = re.compile(
    r"\b(?:kind|kinder|baby|schwanger\w*|mann|frau|mutter|vater|eltern|krank\w*|operation|klinik|therapie|gesundheit\w*|scheidung|geld|bezahl\w*|familie\w*|chef\w*|angebot|sie|er|bauchgefühl|chaos|chaotisch\w*|unfreundlich\w*|stress\w*|mag|schlecht\w*)\b",
    re.IGNORECASE,
)
WITHDRAWING = re.compile(
    r"^(?:ich )?(?:muss |möchte |will )?(?:(?:meine )?bewerbung zurück(?:ziehen)?|(?:ziehe?n? )?(?:meine bewerbung |mich )?(?:zurück(?:ziehen)?)|rückzug|springe ab|sage ab)\b[^,:;.]{0,20}?(?:[:,;] ?|$)",
    re.IGNORECASE,
)
_FINITE = r"muss|will|kann|möchte|werde|bleibe|habe|bin|brauche|ziehe|soll|darf|mag|finde|gehe|nehme|arbeite|wohne"


# "hab woanders zugesagt, näher an zuhause"
_DONE = re.compile(
    r"^(?:ich )?(?:habe? )?(?P<obj>(?:heute? |nun |jetzt |schon )?(?:(?:die |eine )?(?:andere?|andre|neue) stelle|woanders|anderswo|bei uns in der nähe)) (?P<done>zugesagt|angenommen|unterschrieben|gefunden)\b(?:, [^;.]*)?$",
    re.IGNORECASE,
)


# "bleibe beim jetzigen Arbeitgeber, Frühschicht bekommen": what I do, told without me.
_I_DO = re.compile(
    r"^(?P<does>bleibe?|nehme?|gehe?|ziehe?|wechsle|mache?|beginne|werde) (?!ich\b|sich\b)(?P<rest>[^,]+?)(?:, (?!weil\b|da\b|wo\b).*)?$",
    re.IGNORECASE,
)


def as_mine(told: str) -> str:
    """Return a reason told of oneself; "dass ich in Kassel bleiben muss" gets its verb in second place."""
    told = re.sub(r"\bein anderes angebot\b", "eine andere Stelle", told.strip(' ,."„“'), flags=re.IGNORECASE)
    if last := re.match(rf"(?:dass|weil|da) ich (?P<rest>.+) (?P<verb>{_FINITE})$", told, re.IGNORECASE):
        return f"Ich {last['verb']} {last['rest']}"
    if done := _DONE.match(told):
        obj = re.sub(r"^(?=andere? |andre |neue )", "eine ", done["obj"])
        return f"Ich habe {obj} {done['done'].lower()}"
    if does := _I_DO.match(told):
        rest = re.sub(r"(?<!,) wo ich ", ", wo ich ", f" {does['rest']}").strip(" ")
        rest = re.sub(r"^beim (?=(?:jetzigen|aktuellen|alten) )", "bei meinem ", rest)
        verb = does["does"].lower()
        return f"Ich {verb if verb.endswith('e') else verb + 'e'} {rest}".replace(" ,", ",")
    return told if re.match(r"ich\b", told, re.IGNORECASE) else ""


_HIS = ("kurs", "abschluss", "lehrgang", "examen")


def exam(match: re.Match[str]) -> str:
    """Return "Meine Prüfung ist im Herbst"."""
    what = match["what"][0].upper() + match["what"][1:]
    return f"{'Mein' if what.lower().endswith(_HIS) else 'Meine'} {what} ist {match['when']}"
