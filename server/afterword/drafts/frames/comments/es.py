"""Spanish comments and shares."""

import re

# Before words of the person's own that do not answer the question, or only answer its other half.
PARTLY = "No es una respuesta completa, pero a mí me ayuda esto: {own}"
REMEDY = "No tengo culpable, pero sí un remedio: {own}"
ON = "Sobre {on}: {own}"
REASON = "Lo pregunto porque {own}"
CONGRATULATIONS = "Enhorabuena a {who}."
CONGRATULATIONS_ON = "Enhorabuena a {who} por {what}."
WELL_DONE = "Enhorabuena a {who}."
TEAM = "todo el equipo"
WORTH = "Vale la pena leerlo: {what}."
WORTH_ALONE = "Vale la pena leerlo."

# What was reached, as it follows the congratulations.
MILESTONES = (
    (re.compile(r"\b(?P<n>\d[\d.]*) días sin (?P<what>accidentes?|incidentes?)\b"), "esos {n} días sin {what}"),
    (re.compile(r"\b(?P<what>ronda de financiación|certificación|inauguración)\b"), "la {what}"),
)  # fmt: skip
