"""Spanish: what they said, as it may be said to them."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages import plain
from afterword.drafts.languages.chains import chained
from afterword.drafts.languages.grammar import clause, sentence
from afterword.drafts.tables import words_of

_WHO = r"(?:[ÉéEe]l(?:la)?|[Ee]ll[oa]s|(?:(?:Sr|Sra|Dr|Dra|don|doña)\.? )?[A-ZÁÉÍÓÚ][\w-]+)"
_ASKED = re.compile(
    plain.loose(
        rf"^(?:{_WHO} )?(?:me |nos )?(?:preguntó|pregunta|preguntaron|quiso saber|quería saber) (?:que )?(?=(?:cómo|qué|por qué|si|cuándo|cuánt\w+|cuál\w*|dónde|quién|por|con qué|para qué)\b)"
    )
)
_TOLD = re.compile(
    rf"^(?:{_WHO} )?(?:me |nos )?(?:dijo|dice|contó|cuenta|explicó|comentó|mencionó|cree|piensa)(?: que)? "
)
_QUOTE = re.compile(r"^[\"“«'‘](?=\w)([^\"“”«»]{3,200})[\"”»'’][.!]?$")
_THIRD = re.compile(r"\b(?:él|ella|ellos|ellas)\b|^(?:su|sus)\b", re.IGNORECASE)


# "llama él mismo": who tells it of himself is who is written to.
_HIMSELF = re.compile(r"\b(?:él|ella) mism([oa])\b", re.IGNORECASE)


def read_said(said: str, near: bool) -> dict[str, str]:
    """Return the slots asked, that (with its que), said and quote, as far as *said* fills them safely."""
    if match := _QUOTE.match(said):
        return {"quote": clause(match[1])}
    if match := _ASKED.match(said):
        rest = clause(said[match.end() :])
        return {} if _THIRD.search(rest) else {"asked": asking(rest)}
    rest = clause(re.sub(r"^que ", "", _TOLD.sub("", said)))
    rest = rest if near else _HIMSELF.sub(lambda m: f"usted mism{m[1]}", rest)
    rest = (
        _THEY_DO.sub(lambda m: f"{m[1][:-2]}áis" if near else m[1], rest) if not near or _ENDS_AN.match(rest) else rest
    )
    if not rest or _THIRD.search(rest):
        return {}
    first, _, after = rest.partition(" ")
    if near and first.lower() in _OF_ONE:
        # What goes on behind a comma has a verb of its own, which is nobody's then.
        rest = f"{first}s {_GOES_ON.split(after)[0]}" if after else rest
    rest = _AND_THEY.sub(" y ", _ASIDE.split(rest)[0])
    of_one = first.lower() in _OF_ONE and " " in rest
    whole = bool(of_one or said.startswith("que ") or _WHOLE.match(rest) or _VERB_FIRST.match(rest))
    if _OURS.search(rest) or (not whole and not _NAMED.match(rest)):
        return _as_quote(clause(re.sub(r"^que ", "", _TOLD.sub("", said))))
    if not (rest := _chained(rest)):
        return {}
    slots = {"said": decapital(rest)}
    if whole and not _RUN_ON.search(rest) and len(rest.split()) <= 26:
        told = decapital(rest)
        slots["that"] = f"que {told if ':' in told else _WHY.sub(': ', told)}"
    return slots


# ", demasiadas vitrinas": what stands without a verb behind a comma is the reason.
_WHY = re.compile(
    r", (?=(?:demasiad[oa]s?|muy poc[oa]s?|poc[oa]s?|ningún|ninguna|much[oa]s?) [^\W\d_]+(?: [^\W\d_]+){0,3}$)"
)


_VERBS = re.compile(
    r"\b(?:es|son|era|eran|está|están|ha|han|hay|había|hubo|fue|va|van|tiene|tienen|puede|pueden|queda|quedan|viene|vienen|hace|hacen|sale|salen|llega|llegan|falta|faltan|cuesta|tarda|sobra|sobran|pierde|pierden"
    r"|(?:se|nadie|nadie los|nadie las|no|ni|nunca|ya no|les?|los|las|lo|la|nos) (?!(?:más|menos|muy|tan|tanto|todo|solo)\b)[a-záéíóúñ]{2,}(?:a|e|an|en|ó|ió|aron|ieron|aba|aban|ía|ían)(?= |$)|\w{3,}(?:ó|aron|ieron|aba|aban|ían))\b",
    re.IGNORECASE,
)
_FIRST_CLAUSE = re.compile(
    r"(?:que )?(?:el|la|los|las|un|una|su|sus|cada|mi) [^,\s]+ (?:[^,]+ )?[a-záéíóúñ]{2,}(?:a|e|an|en)\b(?: |$|,)",
    re.IGNORECASE,
)
_chained = chained(
    lambda part: bool(_VERBS.search(part)) and not re.search(r"\bque (?!se\b)", part[4:]),
    re.compile(r"^(?:y|e|o|pero|porque|pues|si|cuando|que|quien|donde|como|con|sin|para|por|en|a|al|de|desde|hasta|así|es decir|ni|sobre todo|menos|salvo|también|nunca|siempre|antes|después|tampoco)\b|\b(?:y|e) ", re.IGNORECASE),
    re.compile(r"\d|\b(?:uno?|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|cien|mil)\b", re.IGNORECASE),
    re.compile(r"(?:el|la|los|las|una?|todos?|todas?|ningún|ninguna) ", re.IGNORECASE),
    "y",
    _FIRST_CLAUSE,
)  # fmt: skip


# Of themselves they speak as nosotros; of whom yo and mi tell is not certain.
_OURS = re.compile(
    r"\b(?:nosotr[oa]s|nuestr[oa]s?|nos|aquí|somos|\w{2,}[aei]mos)\b(?<!\bextremos)(?<!\bramos)(?<!\btramos)(?<!gramos)",
    re.IGNORECASE,
)
_MINE = re.compile(r"\b(?:yo|me|mi|mis|conmigo|tú|te|tu|tus|usted)\b|[\"«»“”:]", re.IGNORECASE)
_SPOKEN = re.compile(
    r"\b(?:es|son|está|están|hay|tiene|tienen|hace|falta|va|van|puede|[^\W\d_]{2,}(?:an|en|aba|aban|ía|ían|ó|aron|ieron))\b|\b(?:nadie|nunca|siempre|no|se) [^\W\d_]{2,}[ae]\b",
    re.IGNORECASE,
)
_WHO_DOES = re.compile(r"(?:nadie|nunca|no|se|siempre|el|la|los|las|un|una|tod[oa]s?|much[oa]s|cada)\b", re.IGNORECASE)
_MOST_QUOTED = 18


def _as_quote(said: str) -> dict[str, str]:
    """Return what they said of themselves as their words: "perdemos dos horas al día"; others are left out."""
    fits = (_OURS.search(said) or (_WHO_DOES.match(said) and _SPOKEN.search(said))) and 3 <= len(
        said.split()
    ) <= _MOST_QUOTED
    return {"quote": said[0].upper() + said[1:]} if fits and not _MINE.search(said) else {}


# "tiras 40 bizcochos, hace lo mismo": of two things that one does the first is told.
_GOES_ON = re.compile(
    r"[,;] | (?:porque|y|pero|cuando|aunque) (?!(?:el|la|los|las|un|una|nadie|tod[oa]s?|hay|no hay)\b)"
)
# What is thrown in behind a comma: "…, con razón, allí no llega nadie".
_ASIDE = re.compile(r", (?:con razón|allí|ahí|total|claro|normal|lógico|pobres?|imagínate|menos mal)\b")
# "entran por atrás, no pasan por los libros": the same people do both.
_AND_THEY = re.compile(r"(?<=\w), (?=(?:no|se|no se|ni) \w+(?:an|en)\b)(?=[^,;]*$)")
# Somebody's name and what they do, or a verb in the first words.
_NAMED = re.compile(
    r"(?:[A-ZÁÉÍÓÚ][\w-]+(?: [A-ZÁÉÍÓÚ][\w-]+)?|cuando|si|como|en|de|por|para|con|a|desde|hasta|casi|solo|lo|eso|esto|aquí|allí|ahí|antes|después|tod[oa]s?|much[oa]s|poc[oa]s|cada|\d+) .*\b(?:es|son|está|están|ha|han|hay|se|tiene|hace|va|puede|sube|baja|entra|sale|viene|llega|compra|pasa|come|falta|queda|cuesta|suena|espera|\w{2,}(?:an|en|aron|ieron|aba|aban|ían|ó))\b"
)


# "ellos revisan": the verb says that it is many, who are the firm that is written to.
_THEY_DO = re.compile(r"^ell[oa]s ([a-záéíóúñ]{3,}[ae]n)\b", re.IGNORECASE)
_ENDS_AN = re.compile(r"^ell[oa]s [a-záéíóúñ]{3,}an\b(?<!dan)(?<!van)(?<!están)", re.IGNORECASE)


# What asks has its accent inside our sentence.
_ASKING = (("como", "cómo"), ("que", "qué"), ("por que", "por qué"), ("cuando", "cuándo"), ("donde", "dónde"), ("por donde", "por dónde"), ("quien", "quién"), ("cual", "cuál"), ("cuales", "cuáles"), ("cuanto", "cuánto"), ("cuantos", "cuántos"), ("cuantas", "cuántas"), ("cuanta", "cuánta"))  # fmt: skip


def asking(rest: str) -> str:
    """Return an indirect question with the accent of its first word."""
    for typed, written in sorted(_ASKING, key=lambda a: -len(a[0])):
        if re.match(rf"{typed}\b", rest, re.IGNORECASE):
            return written + rest[len(typed) :]
    return rest


# "salta el diferencial cada viernes": the verb may come first; two sentences with a comma between them are no clause.
_VERB_FIRST = re.compile(
    r"(?:salta|falta|sobra|entra|sale|llega|vuelve|viene|pasa|queda|suena|cuesta|duele|hace)n? (?:el|la|los|las|un|una|unos|unas|mucho|poco|cada|en|a)\b",
    re.IGNORECASE,
)
_RUN_ON = re.compile(r", (?:es|son|está|están|hay|luego|después|entonces|así que|lo|la|se) \w", re.IGNORECASE)


def of_them(told: str) -> str:
    """Return a note that says who said it: "dijo que …", "Ochoa cuenta que …"; else nothing."""
    match = _TOLD.match(told)
    return told[match.end() :] if match and " que " in f"{match[0]} " else ""


# A subject with its article, or a verb in the third person plural, and a verb after it.
_WHOLE = re.compile(
    r"^(?:(?:el|la|los|las|un|una|nadie|todo|todos|cada|\d+)\b.*\b(?:es|son|está|están|ha|han|hay|se|no|habla|viene|sale|entra|queda|cuesta|dura|pide|paga|sabe|puede|debe|hace|pierde|usa|abre|cierra|funciona|tarda|trabaja|tiene|tienen|llega|llegan|falta|va|van|coloca|recoge|guarda|llena|manda|espera|pregunta|llama|aprende|compra|busca|repite|rompe|sube|baja|crece|vuelve|tira|cobra|decide|\w{2,}(?:an|en|aron|ieron|aba|aban|ían))\b"
    r"|(?:se|no|hay|(?:busca|quiere|necesita|tiene|hace|lleva)s?|\w{3,}(?:an|en)) \w)",
    re.IGNORECASE,
)
# Verbs of one person: told to somebody addressed as tú, they take an s.
_OF_ONE = frozenset(
    words_of(
        "busca quiere necesita tiene hace prefiere trabaja lleva pesa odia pierde usa pide espera revisa tira vende cierra abre manda guarda paga compra"
    )
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


def forms(handle: str) -> dict[str, str]:
    """Return a short name that is a noun as it stands after a verb; another one is a catchword."""
    if (
        re.match(r"(?:el|la|los|las|tus?|sus?|un|una|unos|unas|dos|tres|cuatro|\d+)\b", handle)
        and " sobre " not in handle
    ):
        return {"acc": handle}
    return {"catchword": handle.strip("«»")}


# What was told in the talk was told to them, where nobody else is named.
_I_TOLD = re.compile(
    r"^(Conté|Expliqué|Comenté|Dije|Hablé) (?=(?:que|cómo|lo de|lo del|de|del)\b(?![^.;:]* a (?:mi|mis|los|las|la|un|una|cada)\b))"
)
_THEM = re.compile(r"\b([Ll]es?) (?=(?:conté|dije|expliqué|comenté|enseñé|mostré|propuse|hablé)\b)")


def _formal(mine: str) -> str:
    """Return a sentence of mine with te and tu as le and su, where no verb goes with tú."""
    if re.search(r"\b(?:tú|contigo|vos|ti)\b|\bte (?:\w+as|\w+es)\b", mine, re.IGNORECASE):
        return mine
    mine = re.sub(r"\b([Tt])u(s?)\b(?= [a-záéíóúñ])", lambda m: f"{'S' if m[1] == 'T' else 's'}u{m[2]}", mine)
    return re.sub(r"\b([Tt])e\b", lambda m: "Le" if m[1] == "T" else "le", mine)


def turned(mine: str, near: bool) -> str:
    """Return the person's sentence with its recipient as tú; le is usted already."""
    mine = _I_TOLD.sub(lambda m: f"{'Te' if near else 'Le'} {m[1].lower()} ", sentence(mine))
    return _THEM.sub(lambda m: "Te " if m[1][0] == "L" else "te ", mine) if near else _formal(mine)


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
