"""German comments and shares."""
# ruff: noqa: E501 (tables of words)

import re

# Before words of the person's own that do not answer the question, or only answer its other half.
PARTLY = "Eine ganze Antwort ist es nicht, aber mir hilft: {own}"
REMEDY = "Einen Verdächtigen habe ich nicht, aber ein Gegenmittel: {own}"
# What is done against a trouble, and is not its cause.
CURES = re.compile(
    r"\b(?:umgestellt|gewechselt|ersetzt|eingebaut|gekauft|eingeführt|angefangen|geändert|nutzen|nehmen|prüfen)\b",
    re.IGNORECASE,
)
# Questions that ask for a name or a word, which no story answers.
NAMES = re.compile(r"\b(?:sag(?:t|en)|nenn(?:t|en)|schreib(?:t|en)|welche[rsnm]?)\b", re.IGNORECASE)
# Words of the person's own that ask by themselves.
ASKS = re.compile(r"\?|\b(?:wüsste|frage mich|interessiert mich)\b", re.IGNORECASE)
ON = "Zum Thema {on}: {own}"
REASON = "Ich frage, denn {own}"
CONGRATULATIONS = "Glückwunsch an {who}!"
CONGRATULATIONS_ON = "Glückwunsch an {who} {what}!"
WELL_DONE = "Hut ab vor {who}."
# Who is new, and how one greets them.
WELCOMED = re.compile(r"\b[Ww]illkommen(?:,| im Team,)? (?P<who>[A-ZÄÖÜ][\w-]+ [A-ZÄÖÜ][\w-]+)")
WELCOME = "Willkommen, {who}!"
TEAM = "das ganze Team"
WORTH = "Lesenswert: {what}."
WORTH_ALONE = "Lesenswert."

# What was reached, as it follows the congratulations.
MILESTONES = (
    (re.compile(r"\b(?:die|ihre|seine|eine) (?P<what>[A-ZÄÖÜ][a-zäöüß-]*(?:[Pp]rüfung|[Pp]rüfungen|[Zz]ertifizierung))\b.*\b(?:bestanden|geschafft|gemeistert)\b"), "zur bestandenen {what}"),
    (re.compile(r"\b(?P<what>Finanzierungsrunde|Zertifizierung|Eröffnung|Grundsteinlegung|Auszeichnung|Inbetriebnahme)\b"), "zur {what}"),
    (re.compile(r"\b(?P<what>Spatenstich|Jubiläum|Richtfest)\b"), "zum {what}"),
    (re.compile(r"\b(?P<n>\d[\d.]*) Tage ohne (?P<what>Unfall|Zwischenfall)\b"), "zu {n} Tagen ohne {what}"),
)  # fmt: skip

_BECAUSE = re.compile(
    r"^(?P<where>(?:In|Bei|Auf|Beim|Im) [^,]{2,40}?) (?P<verb>waren|haben|hatten|konnten|kamen|lagen) (?P<who>wir|ich) (?P<what>[^,]{5,90}), "
    r"weil (?P<why>[^,.;]{8,110})\.$"
)


def reason_first(words: str) -> str:
    """Return "Weil …, waren wir …": what was done stands before what came of it, where one sentence tells both."""
    match = _BECAUSE.match(words)
    if not match:
        return ""
    where = match["where"][0].lower() + match["where"][1:]
    return f"Weil {match['why']}, {match['verb']} {match['who']} {where} {match['what']}."
