"""Spanish: the candidate's own points and to-dos."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.es.deeds import deed, with_article
from afterword.drafts.languages.es.speech import decapital
from afterword.drafts.languages.grammar import clause, sentence

GAP = re.compile(
    r"^(?:no|nunca|sin|ningun\w*|ningún|poca?|todavía no|aún no)\b|\b(?:todavía|aún) no\b|,\s*(?:pero )?(?:no|nunca|sin)\b|\bsolo (?:lectura|nociones|básico|lo básico)\b|\bno$|\b(?:intermedio|básico)$",
    re.IGNORECASE,
)
PAPERS = re.compile(
    r"\b(?:permiso de (?:trabajo|conducir)|carné|visado|disponib\w+|preaviso|incorporación)\b", re.IGNORECASE
)
_FIRST_PERSON = re.compile(
    r"^(?!Carné|Café|Comité|Puré|Bebé)(?:(?:\w{3,}(?:é|í))|Hice|Puse|Conduje|Reduje|Traduje|Llevo|Hablo|Gestiono|Dirijo|Soy|Tengo|Doy|Mantengo|Enseño|Cocino|Diseño|Escribo|Coordino|Formo|He) "
)


# "En Ebro ganamos …", "Preparo con …": the place first, or a verb in the present with what it takes.
_DEED = re.compile(
    r"^(?:(?:En|Con|Para|Durante) [^,;:]{2,50}? \w{2,}(?:amos|imos) |\w{3,}o (?:con|un|una|el|la|los|las|cada) )"
)


def of_me(fact: str) -> str | None:
    """Return a point as a sentence where its verb is in the first person, or can be put there."""
    fact = clause(fact)
    own = (
        _FIRST_PERSON.match(fact)
        or _DEED.match(fact)
        or _ITS_VERB.match(fact)
        or re.search(r"\b(?:yo|llevo|monté|hice)\b", fact)
    )
    return sentence(fact) if own else deed(fact) or None


# "Los errores pasaron de 31 a 7": a sentence about what came of it.
_ITS_VERB = re.compile(
    r"^(?:El|La|Los|Las|En|Con (?:el|la|los|las)) [^,;:]{3,80}? \w{3,}(?:aron|ieron|amos|imos|aban|ían|ó) "
)


_STEP = re.compile(
    r"\b(?:prueba|entrevista|test|caso práctico|visita|presentación|ejercicio|llamada|turno|charla)\b", re.IGNORECASE
)
_PAPER = re.compile(
    r"\b(?:referencias?|cv|currículum|portfolio|portafolio|título|certificados?|copias?|documentos?|enlace|contactos?|menú|carta)\b",
    re.IGNORECASE,
)


_SENDING = re.compile(r"^(?:hay que )?(?:enviar|mandar|pasar|reenviar|llevar|entregar)(?:l[aeo]s?|te)? ", re.IGNORECASE)
_INFINITIVE = re.compile(r"^[^\W\d_]{2,}(?:ar|er|ir)(?:l[aeo]s?|se)?\b", re.IGNORECASE)


_ON_DAY = re.compile(r" el (lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b")


def read_todo(todo: str, recipient: str, near: bool) -> dict[str, str]:
    """Return a to-do as what is sent, what comes next, or a whole sentence: it is never left out."""
    del recipient, near
    as_typed = clause(decapital(todo))
    if not as_typed:
        return {}
    todo = _SENDING.sub("", as_typed)
    if re.match(r"(?:el|la|los|las|un|una|unos|unas|mi|mis) ", todo) and todo != as_typed:
        return {"paper": todo}
    if _STEP.search(todo) and not _INFINITIVE.match(todo):
        step = _ON_DAY.sub(r" del \1", with_article(todo))
        return {"steps": step} if step else {"i_will": sentence(f"Queda apuntado lo siguiente: {todo}")}
    if _PAPER.search(todo) and not _INFINITIVE.match(todo):
        return {"paper": _of_mine(todo)}
    return {"i_will": _i_will(as_typed)}


# One thing without its article: "preparar clase de prueba"; "pedir cita" and "llevar ropa" are said so.
_BARE = re.compile(
    r"(?!(?:cita|hora|turno|ropa|permiso|ayuda|consejo|tiempo|nota|clase con)\b)[^\W\d_]{3,}(?<!s)(?: (?:de|del|para|sobre|con) .+)?$"
)
_THEIRS = re.compile(r"(?<=[aei]r)les?(?= )")


def _i_will(todo: str) -> str:
    """Return what else there is to do as a sentence, which says neither tú nor usted."""
    if found := _INFINITIVE.match(todo):
        thing = todo[found.end() :].strip()
        named = with_article(thing) if _BARE.match(thing) else ""
        return sentence(f"No me olvido de {f'{found[0]} {named}' if named else _THEIRS.sub('', todo)}")
    thing = with_article(todo)
    return (
        sentence(f"No me olvido de {thing}".replace(" de el ", " del "))
        if thing
        else sentence(f"También tengo apuntado esto: {todo}")
    )


_MINE = re.compile(r"(?:cv|currículum|portfolio|portafolio|título|certificado|referencia)\b", re.IGNORECASE)
_MINE_ALL = re.compile(r"(?:referencias|títulos|certificados|contactos)\b", re.IGNORECASE)


def _of_mine(paper: str) -> str:
    """Return a paper as what somebody sends: mis referencias."""
    return f"mis {paper}" if _MINE_ALL.match(paper) else f"mi {paper}" if _MINE.match(paper) else paper
