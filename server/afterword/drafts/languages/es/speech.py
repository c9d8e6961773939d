"""Spanish: what they said, as it may be said to them."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages import plain
from afterword.drafts.languages.grammar import clause, sentence
from afterword.drafts.tables import words_of

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
    slots = {"said": decapital(rest)}
    if (said.startswith("que ") or _WHOLE.match(rest)) and len(rest.split()) <= 26:
        slots["that"] = f"que {decapital(rest)}"
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
decapital = plain.small(r"^(?:El|La|Los|Las|Un|Una|Lo|Que|En|Por|Nuestr[oa]s?|Mi|Mis|Su|Sus|Cada|Tres|Dos)\b")


def handle(words: str, near: bool) -> str:
    """Return the short name as it stands after a preposition that does not contract."""
    words = clause(decapital(words))
    if _NO_NOUN.match(words):
        return f"«{words}»"
    return re.sub(r"^su(s?)\b", r"tu\1", words) if near else words


# A short name that starts with one of these is no noun; it is quoted, so that it can stand after sobre.
_NO_NOUN = re.compile(r"(?:que|se|no|sí|cómo|si|cuando|lo que|hacer|nunca|siempre|solo)\b", re.IGNORECASE)


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
