"""Spanish comments and shares."""
# ruff: noqa: E501 (tables of words)

import re

REMEDY = "No tengo culpable, pero sí un remedio: {own}"
# What is done against a trouble, and is not its cause.
CURES = re.compile(
    r"\b(?:pasamos a|cambiamos|sustituimos|añadimos|instalamos|compramos|pusimos|empezamos|usamos|revisamos)\b",
    re.IGNORECASE,
)
# Questions that ask for a name or a word, which no story answers.
NAMES = re.compile(
    r"\b(?:decís|dicen|llamáis|escribís|añadirías?|cuál(?:es)?|qué (?:herramienta|palabra|pregunta|regla|nombre))\b",
    re.IGNORECASE,
)
# Words of the person's own that ask by themselves.
ASKS = re.compile(r"\?|\b(?:saber|me pregunto)\b", re.IGNORECASE)
# An answer without a verb, and what makes a sentence of it.
FRAGMENT = re.compile(
    r"(?:Primero|Siempre|Nunca|Un|Una|Dos|Tres) (?!.*\b(?:es|son|fue|era|ha|he|hay|\w+amos|\w+emos|\w+imos)\b)(?!.*\w(?:o|é|í|ía)\b)"
)
# An answer about people whom it does not name.
THEY = re.compile(r"(?:Ellos|Ellas)\b")
FOR_ME = "En mi caso:"
# A question whether to do a thing, and what one asks back.
DECIDES = re.compile(r"\b(?:[Dd]eberíamos|[Dd]ebemos|[Dd]ebería)\b[^?]*\?")
LEANING = "¿Hacia dónde se inclina la balanza por ahora?"
# How little or how old is asked for, which no other deed answers.
EXTENT, SPAN = re.compile(r"\b[Hh]asta dónde\b|\b[Dd]esde qué edad\b"), r"\b(?:años|meses|semanas|días)\b"
# Words on oneself, which are no account of the author's matter.
MINE = re.compile(r"\b(?:yo|nosotr[oa]s|me|nos|mi|nuestr\w+)\b|\b\w+(?:é|í|amos|imos|emos|aba|ía)\b|\b(?:hago|pongo|uso|tengo|hice|puse|llevo|llamo)\b", re.IGNORECASE)  # fmt: skip
# An author who is at a loss, or looks for something.
TROUBLE = re.compile(
    r"\b(?:no (?:lo )?(?:sabemos|sé|entendemos|entiendo)|ni idea|buscamos|busco|ideas|nadie sabe|sigue igual|demasiado (?:tarde|lento|bajo|oscuro|largo)|perdimos|perdemos|tiramos|sobran|secas?)\b"
)
CONGRATULATIONS = "Enhorabuena a {who}."
CONGRATULATIONS_ON = "Enhorabuena a {who} por {what}."
CONGRATULATIONS_ALONE = "Enhorabuena por {what}."
CONTRACTED = ((" a el ", " al "),)
WELL_DONE = "Un aplauso para {who}."
WELL_DONE_FOR = "Un aplauso para {who} {what}."
WELL_DONE_WHO = "Un aplauso para {who}, {clause}."
# What the people did, as the post tells it after their names, and what only the company can say so.
WHO_DID = re.compile(r"^,? (?P<clause>que (?!se (?:une|incorpora))[^.!?;:]{8,120})[.!]")
ONLY_THEIRS = re.compile(r"\b(?:nos|nuestr\w+|mi|mis|me)\b|\w+mos\b", re.IGNORECASE)
# Who is new, and how one greets them.
WELCOMED = re.compile(r"\b[Bb]ienvenid[oa],? (?:a )?(?P<who>[A-ZÁÉÍÓÚÑ][\w-]+ [A-ZÁÉÍÓÚÑ][\w-]+)")
WELCOME = "¡Mucha suerte, {who}!"
# What one says of a line of the post that stays, of one with a number, of a plain one.
LINES = (
    "«{words}»: me quedo con esa frase.",
    "«{words}»: eso lo dice todo en una línea.",
    "«{words}»: esa frase no se olvida.",
)
NUMBERS = ("«{words}»: me quedo con ese dato.", "«{words}»: eso dice más que un informe largo.")
PLAIN = ("«{words}»: es bueno saberlo.",)
TEAM = "todo el equipo"
WORTH = "Vale la pena leerlo: {what}."
WORTH_ALONE = "Vale la pena leerlo."

# What was reached, as it follows the congratulations.
MILESTONES = (
    (re.compile(r"\b(?:ha (?:terminado|ganado|obtenido|aprobado|recibido|superado)|ganó|obtuvo|aprobó|recibió) (?P<what>(?:su |sus |el |la )(?:premios?|concurso|exámen(?:es)?|examen|oposición|título|diploma|certifica(?:do|ción)|medalla|licencia|contrato|licitación|beca|sello|trofeo|grado|formación|prácticas)(?: (?-i:[A-ZÁÉÍÓÚÑ])[\wñá-ú-]+)*(?: de(?:l| la)? [\wñá-ú-]+)?)"), "{what}"),
    (re.compile(r"\b(?P<n>\d[\d.]*) días sin (?P<what>accidentes?|incidentes?)\b"), "esos {n} días sin {what}"),
    (re.compile(r"\b(?P<what>ronda de financiación|certificación|inauguración)\b"), "la {what}"),
)  # fmt: skip


_FOR = re.compile(r"^ (?P<for>por (?:la idea|el empujón|la paciencia|la pregunta|las tardes|los domingos))\b")


def thanked_for(after: str) -> str:
    """Return what somebody is thanked for, from what the post says after the name."""
    if re.match(r",? que lo propuso\b", after):
        return "por proponerlo"
    match = _FOR.match(after)
    return match["for"] if match else ""


_MINE = re.compile(
    r"^(?:En (?:el |la |los |las )?[A-ZÁÉÍÓÚÑ][\wñá-ú.-]*(?: [A-ZÁÉÍÓÚÑ][\wñá-ú.-]*)*,? )?(?:[a-zñá-úA-Z]+(?:amos|imos|é|í)|(?i:uso|hago|pongo|preparo|reviso|anoto|empiezo|organizo|enseño|mido|pido|escribo|dibujo|grabo|monto|atiendo|reparo|cocino|planifico|evalúo|llamo|reduje|hice|puse)) "
)
_STATION = re.compile(r"^(?:Monitor|Técnic|Grado|Máster|Título|Carné|\d)")


def deed(fact: str) -> str:
    """Return a point that is a sentence with "I" or "we" in it."""
    fact = fact.strip().rstrip(".")
    return f"{fact}." if _MINE.match(fact) and not _STATION.match(fact) else ""


# An author's question as words that an answer can stand behind: "para mover un horario".
