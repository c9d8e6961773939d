"""German comments and shares."""
# ruff: noqa: E501 (tables of words)

import re

# Before words of the person's own that do not answer the question, or only answer its other half.
PARTLY = "Eine ganze Antwort ist es nicht, aber mir hilft: {own}"
REMEDY = "Einen Verdächtigen habe ich nicht, aber ein Gegenmittel: {own}"
ON = "Zum Thema {on}: {own}"
REASON = "Ich frage, denn {own}"
CONGRATULATIONS = "Glückwunsch an {who}!"
CONGRATULATIONS_ON = "Glückwunsch an {who} {what}!"
WELL_DONE = "Hut ab vor {who}."
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
