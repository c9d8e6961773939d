"""Spanish: what my own sentence is carried on with, and what they told that is something to work on."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.carrying import carrying, troubles

# What one is, has, learns or finds is no practice; neither is a station.
_STATES = (
    r"trabajé|trabajamos|trabajaba|trabajábamos|aprendí|aprendimos|entendí|entendimos|vi|vimos|viví|vivimos|encontré|encontramos|descubrí|descubrimos|noté|notamos"
    r"|recibí|tuve|tuvimos|fui|fuimos|estuve|estuvimos|supe|supimos|pensé|pensaba|creí|estudié|pasé|pasamos|empecé|terminé|terminamos|acabé|acabamos|logré|conseguí|conseguimos|gané|ganamos|dejé|sentí|conocí|pude|pudimos|quise|debí|era|éramos|iba|íbamos|estaba|había|sabía|quería|podía|tenía"
)
_IS = r"soy|estoy|tengo|sé|creo|pienso|veo|vengo|vivo|trabajo|conozco|espero|quiero|puedo|debo|voy|entiendo|siento|como|bueno|luego|solo|cada|todo|cuando|mismo|primero|segundo|tercero|equipo|turno|grupo|barco|cuaderno|año|hecho"
_FRONT = r"^(?:(?:En|Con|Para|Durante|Antes de|Al|A|Cada|Desde) [^.;:]{2,60}?,? )?(?:(?:siempre|primero|también|[Yy]o|[Nn]osotros|les?|las?|los?) ){0,2}"
_PRACTICE = re.compile(
    rf"^(?:En (?:(?:la|el) )?[A-ZÁÉÍÓÚ][^\W\d_]+(?: [A-ZÁÉÍÓÚ][^\W\d_]+)*,? )?(?:siempre )?(?!(?i:{_STATES})\b)[^\W\d_]{{3,}}(?:aba|ía) (?=cada|con|en|tod[oa]s|primero|antes|el|la|los|las|un|una)|"
    rf"{_FRONT}(?!(?i:{_STATES})\b)(?:[a-záéíóúñ]\w*|[A-ZÁÉÍÓÚ][a-záéíóúñ]+)(?:(?<=.[^e])é|[^aei]í|amos|imos|ábamos|íamos)(?= )"
    rf"|{_FRONT}(?:[Hh]ice|[Hh]icimos|[Pp]use|[Pp]usimos|[Dd]imos|[Dd]i|[Tt]raje|[Tt]rajimos|[Mm]antuve|[Mm]antuvimos|[Tt]eníamos|[Hh]acíamos|(?:[Hh]e|[Hh]emos) \w+(?:ado|ido|cho|sto))(?= )"
    rf"|{_FRONT}(?!(?i:{_IS})\b)(?:[a-záéíóúñ]{{2,}}(?<!ad)(?<!id)o|[A-Z][a-záéíóúñ]+o|[Dd]oy|[Hh]ago)(?= (?:a |al |con |en |primero |siempre |cada |todos? |todas? |el |la |los |las |un |una |unos |unas |tres |dos |cuatro |cinco |su |sus |por |desde |antes |lo ))"
)
_THERE = re.compile(
    r"En (?:(?:la|el) )?[^\W\d_]+(?: [A-ZÁÉÍÓÚ][^\W\d_]+)*,? (?:alguien|cada|todos?|todas?|el|la|los|las|un|una) [^.;:]*\b[^\W\d_]{2,}(?:a|e|an|en)\b"
)
_PAST = re.compile(
    r"\b(?:hice|hicimos|puse|pusimos|fue|fueron|había|habían|hemos|he|estuvimos|terminamos|tenía|tenían|era|eran|\w{2,}aba|Llevo (?=\w+ (?:años|meses)))\b|\w{2,}(?:(?<!qu)é|í|amos|imos|aron|ieron)(?= |\b)",
)
_SINGLE = re.compile(
    r"\b(?:[Uu]na (?:sola )?vez|[Uu]n día|[Uu]na noche|en una (?:sola )?noche|el (?:año|mes|verano|invierno|otoño) pasado|la (?:semana|primavera) pasada)\b"
)
_SPOILS = re.compile(
    r"\b(?:olvid\w+|perdí|perdimos|suspend\w+|rompí|rompimos|quemé|quemamos|fallé|fallamos|confundí|equivoqué|caí|dimití|despidieron|negué|negamos|rechacé|lamentablemente|por desgracia|la verdad|francamente"
    r"|dije|conté|expliqué|comenté|hablé|mostré|enseñé (?:las|los|la|el) \w+|pregunté|respondí|contesté|propuse|prometí|usted|ustedes|te|ti|contigo|tu|tus|tú|vosotros|os|hoy|ahora mismo|esta (?:mañana|tarde)"
    r"|gustaría|encantaría|querría|preferiría|ojalá)\b|^Les? (?!\w+ba)|\b\w+ría(?:mos)?\b(?<!habría)(?<!había)(?<!mayoría)(?<!categoría)(?<!librería)(?<!panadería)(?<!batería)(?<!tubería)(?<!cafetería)"
    r"|\b(?:nunca|jamás|todavía no|aún no)\b|^No\b|\bno (?:lo |la |he |tengo )",
    re.IGNORECASE,
)
carried = carrying(
    _PRACTICE,
    _PAST,
    _SINGLE,
    _SPOILS,
    re.compile(r"\b(?:yo|nosotros|me)\b|^(?:\w+ ){0,3}(?:he|hemos|tuve|fui|aguanté|soporté)\b", re.IGNORECASE),
    _THERE,
    ("hacer lo mismo", "probar lo mismo"),
    "trabajar así",
    "aprovechar esa experiencia",
)

troubled = troubles(
    re.compile(
        r"\b(?:falt\w+|problemas?|difícil|nadie|ningun\w+|ningún|nunca|demasiad\w+|tarde|retras\w+|error\w*|fallos?|fallas?|averías?|quejas?|reclamaciones|pérdidas?|pierd\w+|perd\w+|atasc\w+|colas?|esper\w+|vací\w+|dos veces|tres veces|rot[oa]s?|se (?:cae|caen|van|va|para|paran|acumulan?)"
        r"|no (?:llega\w*|funciona\w*|cuadra\w*|sab\w+|da tiempo|tien\w+|hay|alcanza|caben?)|ya no|cambiar|renovar|rehacer|abrir|abren|lanzar|lanzan|montar|mudar\w*|poner en marcha|modernizar|reorganizar|suspend\w+)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:enferm\w+|muert\w*|murió|falleci\w+|accidente\w*|despid\w+|despedid\w+|dimisión|de baja|burnout|duelo|embarazada|juicio laboral|quiebra|sueldos?|salarios?)\b",
        re.IGNORECASE,
    ),
)
