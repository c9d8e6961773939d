"""French comments and shares."""
# ruff: noqa: E501 (tables of words)

import re

# Before words of the person's own that do not answer the question, or only answer its other half.
PARTLY = "Ce n'est pas une réponse complète, mais voici ce qui m'aide : {own}"
REMEDY = "Je n'ai pas de coupable, mais un remède : {own}"
ON = "À propos de {on} : {own}"
REASON = "Je pose la question parce que {own}"
CONGRATULATIONS = "Bravo à {who} !"
CONGRATULATIONS_ON = "Bravo à {who} pour {what} !"
WELL_DONE = "Bravo à {who}."
TEAM = "toute l'équipe"
WORTH = "À lire : {what}."
WORTH_ALONE = "À lire."

# What was reached, as it follows the congratulations.
MILESTONES = (
    (re.compile(r"\b(?P<n>\d[\d \u00a0\u202f]*) jours sans (?P<what>accident|incident)\b"), "ces {n} jours sans {what}"),
    (re.compile(r"\b(?P<what>levée de fonds|certification|inauguration)\b"), "la {what}"),
)  # fmt: skip
