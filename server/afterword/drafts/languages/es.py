"""Spanish: tú and usted, a colon after the greeting, ¿ and ¡."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re
from datetime import date, datetime

from afterword.drafts.languages import plain
from afterword.drafts.languages.grammar import Manner, clause, sentence
from afterword.drafts.names import Called
from afterword.drafts.tables import words_of

# What this language does as most do.
after_greeting = plain.after_greeting
as_typed = plain.as_typed
forms = plain.forms
in_context = plain.in_context
role = plain.role
typeset = plain.typeset
with_acronyms = plain.with_acronyms
phrase = plain.small_first

_MONTHS = words_of("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre")
_DAYS = words_of("lunes martes miércoles jueves viernes sábado domingo")

MENDINGS = plain.rules(
    (r"\bxq\b|\bpq\b|\bporq\b", "porque"), (r"\b[qk]\b(?= )", "que"), (r"\btb\b|\btmb\b|\btbn\b", "también"), (r"\bxa\b", "para"), (r"\bdpto\b\.?", "departamento"),
    (r"\bpzs?\b\.?", "piezas"), (r"(?<=\d) ?min\b", " minutos"), (r"(?<=\d) ?hrs?\b\.?", " horas"), (r"\bsem\b\.?", "semana"), (r"\bpersonas? ?aprox\b\.?", "personas aproximadamente"),
    (r"\bd(?= (?:la|los|las|el)\b)", "de"), (r"\bc/u\b", "cada uno"), (r"\bc/(?= ?\w)", "con"), (r"(?<=[^\W\d]) \+ (?=[^\W\d])", " y "), (r"\bmñn\b", "mañana"), (r"\bdsp\b", "después"),
)  # fmt: skip

# --- what they said ---------------------------------------------------------------------------------

_WHO = r"(?:[ÉéEe]l(?:la)?|[Ee]ll[oa]s|(?:(?:Sr|Sra|Dr|Dra|don|doña)\.? )?[A-ZÁÉÍÓÚ][\w-]+)"
_ASKED = re.compile(
    rf"^(?:{_WHO} )?(?:me |nos )?(?:preguntó|pregunta|preguntaron|quiso saber|quería saber) (?:que )?(?=(?:cómo|como|qué|por qué|si|cuándo|cuánt\w+|cuál\w*|dónde|quién|por|para qué)\b)"
)
_TOLD = re.compile(
    rf"^(?:{_WHO} )?(?:me |nos )?(?:dijo|dice|contó|cuenta|explicó|comentó|mencionó|cree|piensa)(?: que)? "
)
_QUOTE = re.compile(r"^[\"“«'‘](?=\w)([^\"“”«»]{3,200})[\"”»'’][.!]?$")
_THIRD = re.compile(r"\b(?:él|ella|ellos|ellas)\b|^(?:su|sus)\b", re.IGNORECASE)


def read_said(said: str, near: bool) -> dict[str, str]:
    """Return the slots asked, that (with its que), said and quote, as far as *said* fills them safely."""
    if match := _QUOTE.match(said):
        return {"quote": clause(match[1])}
    if match := _ASKED.match(said):
        rest = clause(said[match.end() :])
        return {} if _THIRD.search(rest) else {"asked": rest}
    rest = clause(re.sub(r"^que ", "", _TOLD.sub("", said)))
    if not rest or _THIRD.search(rest):
        return {}
    first, _, after = rest.partition(" ")
    if near and first.lower() in _OF_ONE:
        rest = f"{first}s {after}" if after else rest
    slots = {"said": _decapital(rest)}
    if (said.startswith("que ") or _WHOLE.match(rest)) and len(rest.split()) <= 26:
        slots["that"] = f"que {_decapital(rest)}"
    return slots


# A subject with its article, or a verb in the third person plural, and a verb after it.
_WHOLE = re.compile(
    r"^(?:(?:el|la|los|las|un|una|nadie|todo|todos|cada|\d+)\b.*\b(?:es|son|está|están|ha|han|hay|se|no|habla|viene|sale|entra|queda|cuesta|dura|pide|paga|sabe|puede|debe|hace|pierde|usa|abre|cierra|funciona|tarda|trabaja|tiene|tienen|llega|llegan|falta|va|van|\w{2,}(?:an|en|aron|ieron|aba|aban|ían))\b"
    r"|(?:se|no|hay|(?:busca|quiere|necesita|tiene|hace|lleva)s?|\w{3,}(?:an|en)) \w)",
    re.IGNORECASE,
)
# Verbs of one person: told to somebody addressed as tú, they take an s.
_OF_ONE = frozenset(
    words_of("busca quiere necesita tiene hace prefiere trabaja lleva pesa odia pierde usa pide espera revisa")
)
_SMALL = re.compile(r"^(?:El|La|Los|Las|Un|Una|Lo|Que|En|Por|Nuestr[oa]s?|Mi|Mis|Su|Sus|Cada|Tres|Dos)\b")


def _decapital(words: str) -> str:
    return words[0].lower() + words[1:] if _SMALL.match(words) else words


def handle(words: str, near: bool) -> str:
    """Return the short name as it stands after a preposition that does not contract."""
    words = clause(_decapital(words))
    return re.sub(r"^su(s?)\b", r"tu\1", words) if near else words


def has_article(words: str) -> bool:
    """Say whether a handle has an article."""
    return bool(re.match(r"^(?:el|la|los|las|tu|tus|su|sus|un|una|lo)\b", words))


_THEM = re.compile(r"\b([Ll]es?) (?=(?:conté|dije|expliqué|comenté|enseñé|mostré|propuse|hablé)\b)")


def turned(mine: str, near: bool) -> str:
    """Return the person's sentence with its recipient as tú; le is usted already."""
    return _THEM.sub(lambda m: "Te " if m[1][0] == "L" else "te ", sentence(mine)) if near else sentence(mine)


# Of what was noted, this is not for their ears.
NOT_BACK = re.compile(
    r"\b(?:parec\w*|maj[oa]s?|simpátic\w*|cansad\w*|frí[oa]|rar[oa]|tarde|despid\w*|despedid\w*|se fue\w*|perdi\w*|presupuesto|caos|pele\w*|desbordad\w*|odi[ao]\w*|quizás?|jaja\w*|lol)\b|\?\?",
    re.IGNORECASE,
)


def told_back(said: str, near: bool) -> str:
    """Return nothing: a Spanish verb without its pronoun does not say whom it is about."""
    del said, near
    return ""


_PROPOSES = re.compile(r"\b\w+ría(?:mos)?\b")
_WISHES = re.compile(r"\b(?:gustaría|encantaría|querría|preferiría)\b")
_RETELLS = re.compile(r"\b(?:dije|conté|expliqué|comenté|hablé|mostré|pregunté)\b")
_DID = re.compile(r"\b\w+(?:é|imos|amos|aba|ábamos|ía|íamos)\b|\b(?:hice|hicimos|puse|pusimos|fue|hemos|he)\b")

stance = plain.stances(_PROPOSES, _DID, _RETELLS, _WISHES)

NEXT_STEP = re.compile(
    r"\b(?:nos? avis\w+|me avis\w+|avisarán|decidir\w+ (?:en|antes|la|el)|respuesta (?:en|antes|la|el)|me llamar\w+|en contacto|próximos? pasos?)\b",
    re.IGNORECASE,
)


# --- the candidate's own points -----------------------------------------------------------------------

GAP = re.compile(
    r"^(?:no|nunca|sin|ningun\w*|ningún|poca?|todavía no|aún no)\b|\b(?:todavía|aún) no\b|,\s*(?:pero )?(?:no|nunca|sin)\b",
    re.IGNORECASE,
)
PAPERS = re.compile(
    r"\b(?:permiso de (?:trabajo|conducir)|carné|visado|disponib\w+|preaviso|incorporación)\b", re.IGNORECASE
)
_FIRST_PERSON = re.compile(
    r"^(?:(?:\w{3,}(?:é|í))|Hice|Puse|Conduje|Reduje|Traduje|Llevo|Hablo|Gestiono|Dirijo|Soy|Tengo|Doy|Mantengo|Enseño|Cocino|Diseño|Escribo|Coordino|Formo|He) "
)


def of_me(fact: str) -> str | None:
    """Return a point as a sentence where its verb is in the first person."""
    fact = clause(fact)
    return sentence(fact) if _FIRST_PERSON.match(fact) or re.search(r"\b(?:yo|llevo|monté|hice)\b", fact) else None


def is_phrase(fact: str) -> bool:
    """Say whether a point can stand after a colon as it is."""
    return bool(re.match(r"^[\w][^:;]{8,120}$", clause(fact)))


# --- todo ---------------------------------------------------------------------------------------------

_STEP = re.compile(
    r"\b(?:prueba|entrevista|test|caso práctico|visita|presentación|ejercicio|llamada|turno|charla)\b", re.IGNORECASE
)
_PAPER = re.compile(
    r"\b(?:referencias?|cv|currículum|portfolio|portafolio|título|certificados?|copias?|documentos?|enlace|contactos?|menú|carta)\b",
    re.IGNORECASE,
)


def read_todo(todo: str, recipient: str, near: bool) -> dict[str, str]:
    """Return a to-do as step or paper; both stand after a colon."""
    del recipient, near
    todo = re.sub(r"^(?:enviar(?:le|les)?|mandar(?:le|les)?|pasar(?:le|les)?) ", "", clause(_decapital(todo)))
    if _STEP.search(todo):
        return {"step": todo}
    return {"paper": _of_mine(todo)} if _PAPER.search(todo) else {}


_MINE = re.compile(r"(?:cv|currículum|portfolio|portafolio|título|certificado|referencia)\b", re.IGNORECASE)
_MINE_ALL = re.compile(r"(?:referencias|títulos|certificados|contactos)\b", re.IGNORECASE)


def _of_mine(paper: str) -> str:
    """Return a paper as what somebody sends: mis referencias."""
    return f"mis {paper}" if _MINE_ALL.match(paper) else f"mi {paper}" if _MINE.match(paper) else paper


AND = "y"

# --- greeting, closing, days ----------------------------------------------------------------------------


_HERS, _HIS = ("Dra.", "Mtra.", "Profa."), ("Mtro.",)


def greeting(who: Called, manner: Manner) -> str:
    """Return Hola, Vicente: · Estimada Sra. Gil: · Buenos días, Vicente Gil:, where nothing says Sr. or Sra."""
    if manner.near:
        chef = "chef " if "Chef" in who.titles else ""
        return f"Hola, {chef}{who.given or who.full}:"
    name = " ".join(filter(None, [who.degrees, who.last]))
    if "Dra." in who.titles or ("Dr." in who.titles and who.civil == "Sr."):
        return f"Estimad{'a' if 'Dra.' in who.titles else 'o'} {name}:"
    if who.degrees in _HERS or who.degrees in _HIS:
        return f"Estimad{'a' if who.degrees in _HERS else 'o'} {name}:"
    if who.civil in ("Sr.", "Sra."):
        return f"Estimad{'o' if who.civil == 'Sr.' else 'a'} {who.civil} {name}:"
    if who.civil in ("Don", "Doña"):
        return f"Estimad{'o' if who.civil == 'Don' else 'a'} {who.civil.lower()} {who.given or who.full}:"
    return f"Buenos días, {' '.join(filter(None, [who.degrees, who.full]))}:"


def nobody(manner: Manner) -> str:
    """Return the greeting where no recipient is known."""
    del manner
    return "Buenos días:"


def closing(manner: Manner, civil: str) -> str:
    """Return the closing."""
    del civil
    if manner.tone == "formal" and not manner.near:
        return "Atentamente,"
    return "Un saludo," if manner.tone != "warm" else "Un saludo cordial,"


def when(then: datetime, at: datetime, region: str) -> str:
    """Return de esta mañana, de ayer, del martes, del 15 de octubre, as it stands after "la conversación"."""
    days = (at.date() - then.date()).days
    if days == 0 and at >= then:
        return "de esta mañana" if then.hour < 13 else "de esta tarde" if then.hour < 21 else "de esta noche"
    if days == 1:
        return "de ayer"
    if 2 <= days <= 6:
        return f"del {_DAYS[then.weekday()]}"
    return f"del {day(then.date(), region)}" if days > 6 else ""


def day(day: date, region: str, weekday: bool = False) -> str:
    """Return 15 de octubre; with the weekday: miércoles 30 de septiembre."""
    del region
    words = f"{day.day} de {_MONTHS[day.month - 1]}"
    return f"{_DAYS[day.weekday()]} {words}" if weekday else words


def agreed(then: datetime, region: str) -> str:
    """Return "el martes 3 de noviembre a las 10:00"."""
    article = "la" if then.hour == 1 else "las"
    return f"el {day(then.date(), region, weekday=True)} a {article} {then:%H:%M}"


_UNTIL = re.compile(
    r"\ba (?:finales|principios|mediados) de (?:la )?(?:semana|mes)(?: que viene| próxim[ao])?|\bla (?:semana que viene|próxima semana)|\bantes de (?:fin|final|finales) de (?:mes|semana)"
    r"|\ben (?:un|una|dos|tres|cuatro|\d{1,2}) (?:días|semanas?)|\besta semana\b|\bel (?:lunes|martes|miércoles|jueves|viernes)\b(?! que)",
    re.IGNORECASE,
)


def promised(words: str, said_at: datetime, at: datetime) -> str:
    """Return "la semana que viene"; relative words only while they still mean the same."""
    match = _UNTIL.search(words)
    if not match:
        return ""
    same_month = (said_at.year, said_at.month) == (at.year, at.month)
    same_week = said_at.date().isocalendar()[:2] == at.date().isocalendar()[:2]
    return match[0].lower() if (same_month if "mes" in match[0] else same_week) else ""


# --- what an event says ---------------------------------------------------------------------------------

_DOOR = re.compile(
    r"\b(?:puesto|vacante|plaza|primavera|verano|otoño|invierno|año que viene|próximo año|más adelante|contacto|abrir\w*)\b"
)
read_event = plain.quoted_later(_DOOR)


# --- in public --------------------------------------------------------------------------------------------

REVEALS = re.compile(
    r"\b(?:usted|ustedes|te|le|les|tu|tus|entrevista\w*|puesto|candidatura|dije|conté|expliqué|propuse|comenté|vuestr\w+)\b",
    re.IGNORECASE,
)
DANGLING = re.compile(
    r"^(?:Sí|No|Porque|Eso|Esto|Así)\b|^(?:\S+ ){0,3}(?:lo|eso|esto)\b(?= (?:hice|haría|dejé|quité|pediría))",
    re.IGNORECASE,
)
