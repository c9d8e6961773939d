"""How a Spanish comment takes up what the author wrote; nobody is addressed: it may be tú, usted or vosotros."""
# ruff: noqa: E501 (tables of words)

import re

from afterword.drafts.tables import words_of

ASIDE = re.compile(
    r"\b(?:postul\w+|candidatur\w+|buscamos|inscrí\w+|inscripci\w+|síguenos|seguidnos|únete|más información|enlace|pincha|haz clic|suscrí\w+|descarga\w*|te esperamos|os esperamos)\b"
    r"|^¡?(?:gracias|enhorabuena|felicidades|bienvenid\w+|hola|querid\w+|qué (?:gran|buen\w*|bonito)|aquí (?:está|tenéis|tienen))\b"
    r"|\b(?:encantad[oa]s?|felic(?:es)?|orgullos[oa]s?|ilusionad[oa]s?|nos alegra|con ganas) (?:de|que|por)\b",
    re.IGNORECASE,
)
SORROW = re.compile(
    r"\b(?:falleci\w+|muerte\w*|murió|luto|funeral|condolencias|pésame|despid[oi]\w*|ere|erte|concurso de acreedores|quiebra|mortal\w*|recorte de plantilla)\b",
    re.IGNORECASE,
)
# Words that lean on the sentence before them.
OPEN = re.compile(
    r"^(?:antes|hasta|es|esto|eso|esa?|este|esta|él|ella|ellos|ellas|entonces|luego|y|pero|así|porque|lo (?!que|más|mejor|peor|difícil)|la de|los que|también)\b",
    re.IGNORECASE,
)
# Words that two texts may share and have nothing in common.
DULL = frozenset(
    words_of(
        "vez veces tiempo día días semana semanas mes meses año años hora horas minuto minutos gente personas equipo trabajo uno una dos tres cuatro cinco seis siete ocho nueve diez primer primera último última nuevo nueva bueno buena grande pequeño hace hacer hecho hacía cosa cosas hoy ayer mañana tarde mitad"
    )
)
FRAMES = {
    "share": ("«{q}».",),
    "ask": ("«{q}»: {ask}",),
}  # fmt: skip
KINDS = (
    (3.3, r"\b(?:ni idea|no sabemos|nadie sabe|nadie supo|no se explica|no lo entendemos|no entendemos|misterio|sin explicación|no está claro)\b",
     ("¿cuál es hoy la mejor pista?", "¿qué se ha podido descartar ya?")),
    (3.25, r"\b(?:todavía|aún|sigu\w+|seguimos)\b[^.!?]*\b(?:no|sin|demasiad\w+|mal|fall\w+)\b|\bno\b[^.!?]*\b(?:todavía|aún)\b|\b(?:hasta ahora|de momento|no es la solución|no basta|atasc\w+)\b",
     ("¿qué se ha probado ya?",)),
    (3.1, r"\b(?:todavía|aún|igualmente|sigue|siguen|seguimos)\b",
     ("¿a qué se debe sobre todo?",)),
    (2.85, r"\b(?:probamos|hemos probado)\b",
     ("¿qué marcó la diferencia?",)),
    (2.8, r"\b(?:probando|prueba piloto|proyecto piloto|a prueba|ensayando)\b",
     ("¿qué tal va de momento?",)),
    (2.75, r"\b(?:a partir de|vamos a|va a|abriremos|habrá|estará|estarán|será|serán|haremos|pediremos|pondremos|podrán|podrá|próxim[oa]|pronto)\b",
     ("¿quién lo pidió primero?",)),
    (2.75, r"\bnadie (?:lo |la |los |las |se )?(?:había|supo|vio|miró|leyó)\b",
     ("¿cómo salió a la luz?",)),
    (2.7, r"\b(?:sorpre\w+|esper(?:aba|ábamos)\w*|(?:el|la|lo) mejor|truco|secreto|error\w*|por casualidad|raro|rara|preferid[oa]|resultó|del revés|una sola cosa)\b",
     ("¿cómo salió a la luz?",)),
    (2.65, r"\b(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\d+) de (?:cada |los |las )?(?:\d+|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte)\b",
     ("¿se esperaban más o menos?",)),
    (2.6, r"\b(?:(?:en|a|con|por) (?:el mismo|la misma)|sigue igual|no ha cambiado|no cambió|(?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\d+) de (?:cada )?(?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte))\b",
     ("¿a qué se debe?",)),
    (2.55, r"\b(?:dijeron|dijo|dicen|contaron|escribi\w+|contestaron|respondieron|se quej\w+|pidieron)\b",
     ("¿qué se les contestó?",)),
    (2.5, r"\b(?:preguntamos|hemos preguntado|encuesta\w*|llamamos a|entrevist\w+)\b",
     ("¿qué respuesta llamó más la atención?", "¿qué respuesta no se esperaba nadie?")),
    (2.4, r"\b(?:sol[oa]|sólo|solamente|salvo|nadie|nunca|en vez de|en lugar de|incluso|sin|ningun[oa]|ningún)\b",
     ("¿quién se dio cuenta primero?",)),
    (2.3, r"\b(?:desde (?!1|2)|ahora|dejamos de|hemos dejado|ya no|cambi\w+|sustitui\w+|quitamos|quitado|pusimos|nuev[oa]s?|decidi\w+|acord\w+|cada (?:día|mañana|semana|lunes|viernes|mes|turno)|todos los (?:días|lunes|meses))\b",
     ("¿a quién se le ocurrió?",)),
    (2.0, r"\b(?:problema\w*|difícil\w*|peor\w*|lo más duro|demasiad[oa]s?|cuesta\w*)\b",
     ("¿cuándo saltó a la vista?",)),
    (1.9, r"\d",
     ("¿se esperaba más o menos?",)),
    (1.7, r"\b(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cien|mitad|tercio|cuarto|doble)\b",
     ("¿se esperaban más o menos?",)),
    (0.8, r"",
     ("¿dónde se nota más?",)),
)  # fmt: skip
# What one asks where the next sentence says that nobody had expected it.
WONDERED = KINDS[7][2]


def inside(ask: str) -> str:
    """Return a question as it goes on after a colon."""
    return ask[:1] + ask[1].lower() + ask[2:] if ask.startswith("¿") else ask
