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
    r"^(?:es|esto|eso|esa?|este|esta|él|ella|ellos|ellas|entonces|luego|y|pero|así|porque|lo|la de|los que|también)\b",
    re.IGNORECASE,
)
# Words that two texts may share and have nothing in common.
DULL = frozenset(
    words_of(
        "vez veces tiempo día días semana semanas mes meses año años hora horas minuto minutos gente personas equipo trabajo uno una dos tres cuatro cinco seis siete ocho nueve diez primer primera último última nuevo nueva bueno buena grande pequeño hace hacer hecho hacía cosa cosas hoy ayer mañana tarde mitad"
    )
)
FRAMES = {
    "ask": ("«{q}»: {ask}", "Sobre «{q}»: {ask}"),
    "would": (
        "«{q}» me ha hecho pensar.",
        "Sobre «{q}», una idea.",
    ),
    "own": (
        '«{q}» me ha recordado un caso propio.',
        'Me he quedado con esto: «{q}». Me recuerda a un caso propio.',
        'Al leer «{q}» he pensado en un caso propio.',
    ),
}  # fmt: skip
KINDS = (
    (3.0, r"\b(?:ni idea|no sabemos|nadie sabe|no se explica|no lo entendemos|no entendemos|misterio|sin explicación|no está claro)\b",
     ("¿cuál es hoy la mejor pista?", "¿qué se ha podido descartar ya?")),
    (2.8, r"\b(?:probando|prueba piloto|piloto|a prueba|ensayando)\b",
     ("¿qué tal va de momento?", "¿qué es lo que más ha llamado la atención hasta ahora?")),
    (2.5, r"\b(?:preguntamos|hemos preguntado|encuesta\w*|llamamos a|entrevist\w+)\b",
     ("¿qué respuesta llamó más la atención?", "¿qué respuesta no se esperaba nadie?")),
    (2.9, r"\b(?:todavía|aún|hasta ahora|de momento|sigue|siguen|seguimos|no es la solución|no basta|atasc\w+)\b",
     ("¿qué se ha probado ya?", "¿qué es lo que más cuesta?")),
    (2.75, r"\b(?:a partir de|desde (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) (?:habrá|será|vamos)|vamos a|va a|habrá|será|serán|haremos|pediremos|pondremos|próxim[oa]|pronto)\b",
     ("¿será para todos a la vez o poco a poco?", "¿por dónde se empieza?")),
    (2.7, r"\b(?:sorpre\w+|mejor\w*|truco|secreto|error\w*|por casualidad|raro|rara|preferid[oa]|resultó)\b",
     ("¿cómo se llegó a eso?", "¿cómo salió a la luz?")),
    (2.4, r"\b(?:sol[oa]|sólo|solamente|salvo|nadie|nunca|en vez de|en lugar de|incluso|sin|ningun[oa]|ningún)\b",
     ("¿cómo se llegó a eso?", "¿a qué se debe sobre todo?")),
    (2.3, r"\b(?:desde|ahora|empeza\w+|dejamos de|hemos dejado|ya no|cambi\w+|sustitui\w+|quitamos|quitado|nuev[oa]s?|decidi\w+|acordad\w+|acord\w+|antes|cada (?:día|mañana|semana|lunes|viernes|mes|turno)|todos los (?:días|lunes|meses))\b",
     ("¿cómo lo ha recibido la gente?", "¿qué fue lo primero que cambió?")),
    (2.0, r"\b(?:problema\w*|difícil\w*|lo más duro|demasiad[oa]s?|cuesta\w*|perd\w+|tarde)\b",
     ("¿dónde se notaba más?", "¿cuándo saltó a la vista?")),
    (1.9, r"\d|\b(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cien|mitad|tercio|cuarto|doble)\b",
     ("¿cuál fue la mayor sorpresa?", "¿qué hay detrás de esa cifra?")),
    (0.8, "", ("¿qué historia hay detrás?", "¿de dónde salió la idea?")),
)  # fmt: skip


def inside(ask: str) -> str:
    """Return a question as it goes on after a colon."""
    return ask[:1] + ask[1].lower() + ask[2:] if ask.startswith("¿") else ask
