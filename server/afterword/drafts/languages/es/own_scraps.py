"""Spanish: an answer noted in scraps as a sentence, what a gap is about, a to-do with the verb of the notes."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.grammar import clause
from afterword.drafts.languages.scraps import completing, verb_of_notes
from afterword.drafts.whole import VERB

_ASIDE = re.compile(r"(?<=\w )(?:que|donde|cuando|porque|si|quien)\b.*$", re.IGNORECASE)
_MORE_VERBS = re.compile(
    r"\b(?:\w+(?:aría|ería|iría|aríamos|eríamos|iríamos|amos|emos|imos|aba|aban|ábamos|aron|ieron|aste|iste)|[^\W\d_]{2,}[éóí]|yo|nosotros|dije|dijo|hizo|hicimos|puso|tuve|tuvimos|estuve|quise|pude|supe|traje|vine|fui|fuimos|di|vi|conduje|reduje|puedo|podemos|quiero|creo|vivo|conozco|prefiero|tengo|tenía|hago|hice|pongo|puse|llevo|pido|digo|uso|soy|estoy|voy|cojo|doy|veo|sé|trabajo|empiezo|hay|va|van|me|nos|basta|sirve|funciona|ayuda|puede|pueden|debe|tiene|tienen|hace|hacen|viene|queda|vale)\b",
    re.IGNORECASE,
)
_NO_VERBS = re.compile(
    r"\b(?:día|mediodía|energía|compañía|guía|vía|policía|mercancía|garantía|fotografía|librería|panadería|así|aquí|ahí|allí|café|jamás|sofá|después|también|según)\b",
    re.IGNORECASE,
)


# "Anoto cada caja": what I do.
_I_DO = re.compile(
    r"(?:les?|l[oa]s?|me|nos|se) [a-záéíóúñ]{2,}o\b|(?!(?:primero|todo|solo|luego|uno|cuando|como|mismo|pero|bajo|menos)\b)(?:(?:lo|la|los|las|le|les|me) )?[a-záéíóúñ]{2,}o (?:cada|al|a (?:los|las|mis|cada)|mis?|tod[oa]s?|el|la|los|las|un|una)\b",
    re.IGNORECASE,
)


# "Mis alumnos tocan": many, and what they do.
_MANY_DO = re.compile(
    r"(?:en [^,;:]{2,40},? )?(?:mis|nuestr[oa]s|los|las|sus|dos|tres|cuatro) [a-záéíóúñ]{2,}s (?:(?:se|lo|la|los|las|no) )*[a-záéíóúñ]{2,}[ae]n\b"
    # "Tocan juntos desde …"
    r"|(?!(?:orden|examen|imagen|joven|margen|origen|resumen|volumen|gran|bien|quien|plan|pan|sin|con|en)\b)[a-záéíóúñ]{3,}[ae]n (?:junt[oa]s|la|el|los|las|un|una|en|a|con|sus?|cada|tod[oa]s?|por|al|del|de|lo|más|menos|\d+)\b",
    re.IGNORECASE,
)


def is_fragment(said: str) -> bool:
    """Say whether a sentence has no verb: "Primero una, la más pequeña"."""
    said = clause(said)
    if ":" in said or len(said.split()) < 2:
        return False
    if _I_DO.match(said) or _MANY_DO.match(said):
        return False
    bare = _NO_VERBS.sub("", _ASIDE.sub("", said))
    return not (re.search(VERB["es"], bare) or _MORE_VERBS.search(bare))


completed = completing(
    is_fragment,
    lambda asked, told: "Mi respuesta" if asked else "Sigo con mi idea" if told else "Mi idea",
)

_LACKING = re.compile(
    r"^(?:sin|ninguna|no tengo|aún sin|todavía sin) experiencia (?P<what>(?:en|con) [^,;:.]{2,45})\.?$",
    re.IGNORECASE,
)


def lacking(point: str) -> str:
    """Return what a gap is about, with its preposition: "Sin experiencia con bebés" is "con bebés"."""
    match = _LACKING.match(point)
    return match["what"].strip() if match else ""


_VERBS = r"rellenar|firmar|leer|releer|llamar|traer|llevar|enviar|mandar|preparar|mirar|probar|imprimir|escanear|devolver|revisar|pedir|reservar"
_THEY_DO = re.compile(
    r"^(?:ella|él|rrhh|la empresa|el sr\.? \w+|la sra\.? \w+)(?: va a)? (?:me |nos )?(?:envía|envia|enviar|manda|llama|escribe|trae|da|enseña|organiza|reserva)\b",
    re.IGNORECASE,
)


def _article(bare: str, noun: str, line: str) -> str | None:
    if found := re.search(rf"\b(el|la|los|las|un|una) {re.escape(noun)}", line, re.IGNORECASE):
        return f"{found[1].lower()} "
    first = bare.split(maxsplit=1)[0].lower()
    if re.match(r"(?:formulario|documento|manual|contrato|acuerdo|cuestionario|test|guion|horario)$", first):
        return "el "
    return "la " if re.match(r"(?:ficha|hoja|carta|guía|solicitud|declaración)$", first) else None


with_verb = verb_of_notes(
    _THEY_DO,
    re.compile(r"[a-záéíóúñ]{2,}(?:ar|er|ir)(?:l[aeo]s?)?\b", re.IGNORECASE),
    sends=r"\b(?:me|nos) (?:envía|envia|manda|va a enviar|va a mandar)\b[^.;,]*\bNOUN",
    wanted=r"\b(?:pidió|pidio|quería|quiere|quiso) (?P<article>un|una|el|la|los|las) NOUN",
    near=rf"\bNOUN\b[^.;,]{{0,25}}? (?:por|para|a) (?P<verb>{_VERBS})\b|\b(?P<before>{_VERBS}) (?:(?:el|la|los|las|un|una) )NOUN\b",
    send="enviar",
    article=_article,
)


_SPOKEN_OF = re.compile(
    r"^(?:yo )?(?:le |les )?(?:conté|conte|comenté|comente|expliqué|explique|hablé|hable) (?P<of>(?:lo )?(?:del? )[^,;:.()]{3,60}?|(?:el|la|los|las) [^,;:.()]{3,60}?)(?=[,;:.(]|[,;:.( ] ?[(]| (?:que|q|y|donde|con|para)\b|$)"
    r"|^(?:yo )?(?:le |les )?habl[ée] (?P<spoken>del? [^,;:.()]{3,60}?)(?=[,;:.(]| [(]| (?:que|q|y|donde|con|para)\b|$)",
    re.IGNORECASE,
)


def spoken_of(told: str) -> str:
    """Return what a note says that I told them of: "de las sondas"."""
    match = _SPOKEN_OF.match(told)
    of = re.sub(r"^lo ", "", (match["of"] or match["spoken"]).strip(), flags=re.IGNORECASE) if match else ""
    of = f"de {of}" if of and not re.match(r"del? ", of, re.IGNORECASE) else of
    return re.sub(r"^de el ", "del ", of)
