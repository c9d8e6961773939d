"""What one may ask the author of a Spanish post; nobody is addressed, so that neither tú nor usted is needed."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.asking_back.clause import REST, Clause
from afterword.drafts.asking_back.move import TITLE, Move
from afterword.drafts.counts import NUMBER
from afterword.drafts.tables import words_of

# What one does on purpose.
_DEEDS = words_of(
    "abandonar abrir acabar acortar adelantar agrupar ajustar alquilar ampliar añadir apagar automatizar borrar cambiar cancelar cerrar comprar compartir congelar contratar convertir cortar crear desmontar digitalizar diseñar dividir doblar "
    "donar duplicar eliminar empezar enterrar entrenar enseñar fusionar grabar implantar instalar invitar jubilar lanzar limitar matar migrar montar mover mudar plantar prohibir publicar quitar rebajar recortar reducir reescribir "
    "reemplazar renombrar reordenar repartir restaurar retirar retrasar rotular separar simplificar suprimir sustituir traducir trasladar unificar vender"
)
_WE_DID = {f"{v[:-2]}{'amos' if v.endswith('ar') else 'imos'}": v for v in _DEEDS}
_WE_DID |= {
    "redujimos": "reducir",
    "tradujimos": "traducir",
    "pusimos": "poner",
    "hicimos": "hacer",
    "rehicimos": "rehacer",
}
_DONE = {f"{v[:-2]}{'ado' if v.endswith('ar') else 'ido'}": v for v in _DEEDS}
_DONE |= {"puesto": "poner", "abierto": "abrir", "reescrito": "reescribir", "hecho": "hacer"}
_BASE = _WE_DID | _DONE
_CLAUSE = Clause(
    ends="porque|cuando|después|antes|desde|durante|hace|pero|para|mientras|hasta|aunque|así",
    leaning="lo le les se nos eso esto ello que quien qué algo nada todo y e o u ni no más menos muy tan sí mismo misma con sin donde esa ese esos esas también juntos",
    small="el la los las un una unos unas de del a al en con por sobre entre nuestro nuestra nuestros nuestras su sus muy",
    yours={"nuestro": "el", "nuestra": "la", "nuestros": "los", "nuestras": "las"},
)
_SITE = r"(?:oficina|taller|tienda|planta|fábrica|cocina|sede|escuela|laboratorio|clínica|almacén|sucursal|librería|panadería)"
OURS = re.compile(r"\b(?:[Nn]osotr[oa]s|[Nn]uestr\w+|[Nn]os|\w{2,}mos)\b")
HURTS = re.compile(r"\b(?:falleci\w+|murió|luto|despid\w+|despedid\w+|huelga|herid[oa]s?|pésame)\b", re.IGNORECASE)
USUAL: dict[str, str] = {}
OTHERS, THOSE = "l{g} otr{g} {n}", "es{g} {n}"
SHAPES = {
    "deed": rf"(?:{'|'.join(_WE_DID)}|(?<=emos )(?:{'|'.join(_DONE)})) {REST}",
    "thing": r"(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as) (?:código|plantilla|guía|guion|cuaderno|receta|recetas|herramienta|repositorio|diapositivas|datos|plano|planos|mapa|método|lista|ficha|hoja|manual|biblioteca|juego|modelo|script|patrón|cuestionario|calculadora|protocolo)(?: de [a-zñáéíóú]{3,})?",
    "clause": r"[^.!?,;:()]{6,70}",
    "place": r"[A-ZÁÉÍÓÚÑ][\wñáéíóú-]+(?: [A-ZÁÉÍÓÚÑ][\wñáéíóú-]+)?",
}  # fmt: skip


def shaped(shape: str, words: str, after: str) -> str:
    """Return a part of a post as it stands in a question, or nothing where that is not certain."""
    if shape == "deed":
        verb, _, rest = words.partition(" ")
        told = _CLAUSE.told(rest, after)
        article = re.match(r"(?:el|la|los|las|un|una|a|de|\d[\d.]*|dos|tres|cuatro) ", told)
        return f"{_BASE[verb.lower()]} {told}" if article and " " in told else ""
    if shape == "clause":
        return "" if re.search(r"\b(?:nos|nuestr\w+|lo|eso|esto|\w+mos)\b", words) or len(words.split()) < 3 else words
    if shape == "span":
        return f"{'esas' if _feminine(words.rsplit(maxsplit=1)[-1]) else 'esos'} {words.lower()}"
    return words[0].lower() + words[1:] if shape in ("word", "thing", "cut") else words


def _feminine(noun: str) -> bool:
    return noun.endswith(("as", "iones", "dades", "tudes", "noches")) and not noun.endswith("gramas")


MOVES = (
    Move(
        cues=(r"\b(?:[Nn]o (?:lo )?(?:sabemos|entendemos)|[Nn]adie sabe)(?: aún| todavía| muy bien| bien)? (?P<q__word>por qué|si|cuánto tiempo) <x:clause>(?=[.,;]|$)",),
        asks="¿Qué ayudaría a saber {q} {x}?",
    ),
    Move(
        cues=(r"\b(?i:<some:n>) de l(?P<g__word>os|as) <whole:n> (?P<x__word>[a-zñáéíóú]{3,}s)\b",),
        asks="¿Qué tenían de distinto {which} {x}?", unless=r"\b[Ll][oa]s (?:demás|otr[oa]s|restantes)\b",
    ),
    Move(
        cues=(rf"\b(?:[Dd]urante|[Ee]n|[Tt]ardamos) (?:solo |casi |unas |unos )?(?P<x__span>(?i:{NUMBER['es']}) (?:semanas|meses|noches|fines de semana))\b",),
        asks="¿Qué llevó más tiempo en {x}?", also=r"\b\w{3,}(?:amos|imos)\b", unless=r"\bgarantía\b|\bcurso\b",
    ),
    Move(
        cues=(rf"\b(?:[Aa]brimos|[Aa]bre|[Aa]briremos|[Nn]uev[oa]|[Ss]egund[oa]|[Pp]rimer[oa]?|[Tt]ercer[oa]?) (?:un[oa]?|nuestr[oa]|su)? ?(?:nuev[oa] |segund[oa] |primera? )?{_SITE} en <x:place>",),
        asks="¿Qué inclinó la balanza a favor de {x}?",
    ),
    Move(
        cues=(r"\b<x:thing> (?:ya )?(?:es|está|son|están) (?:ya )?(?:públic[oa]s?|abiert[oa]s? a|en abierto|en línea|en GitHub|disponibles? (?:para|en)|libres?)\b", r"\b(?:[Cc]ompartimos|[Pp]ublicamos|[Dd]ejamos) <x:thing>(?=[.,;]| por si| que| con\b|$)"),
        asks="¿Alguien de fuera ha usado ya {x}?",
    ),
    Move(cues=(r"^(?:[^:]{2,30}: )?[Cc]ómo <x:deed>(?=$|[,:])",), where=TITLE, asks="¿Qué fue lo más difícil de {x}?"),
)  # fmt: skip
