"""French comments and shares."""
# ruff: noqa: E501 (tables of words)

import re

# Before words of the person's own that do not answer the question, or only answer its other half.
PARTLY = "Ce n'est pas une réponse complète, mais voici ce qui m'aide : {own}"
REMEDY = "Je n'ai pas de coupable, mais un remède : {own}"
# What is done against a trouble, and is not its cause.
CURES = re.compile(
    r"\b(?:passés? à|remplacé|ajouté|installé|acheté|mis|introduit|commencé|changé|utilisons|vérifions)\b",
    re.IGNORECASE,
)
# Questions that ask for a name or a word, which no story answers.
NAMES = re.compile(r"\b(?:dites|appelez|écrivez|ajouteriez|quel(?:le)?s?)\b", re.IGNORECASE)
# Words of the person's own that ask by themselves.
ASKS = re.compile(r"\?|\b(?:savoir|me demande)\b", re.IGNORECASE)
ON = "À propos de {on} : {own}"
REASON = "Je pose la question parce que {own}"
CONGRATULATIONS = "Bravo à {who} !"
CONGRATULATIONS_ON = "Bravo à {who} pour {what} !"
WELL_DONE = "Bravo à {who}."
# Who is new, and how one greets them.
WELCOMED = re.compile(r"\b[Bb]ienvenue à (?P<who>[A-ZÉ][\w'’-]+ [A-ZÉ][\w'’-]+)")
WELCOME = "Bienvenue à {who} !"
TEAM = "toute l'équipe"
WORTH = "À lire : {what}."
WORTH_ALONE = "À lire."

# What was reached, as it follows the congratulations.
MILESTONES = (
    (re.compile(r"\b(?P<n>\d[\d \u00a0\u202f]*) jours sans (?P<what>accident|incident)\b"), "ces {n} jours sans {what}"),
    (re.compile(r"\b(?P<what>levée de fonds|certification|inauguration)\b"), "la {what}"),
)  # fmt: skip
