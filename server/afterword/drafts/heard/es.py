"""How Spanish notes tell of a talk."""
# ruff: noqa: E501 (tables of words)

from afterword.drafts.heard import Signs
from afterword.drafts.heard import accentless as sign
from afterword.drafts.languages.es.speech import asking


class _Signs(Signs, frozen=True, kw_only=True):
    """Spanish signs: what asks has its accent."""

    def question_of(self, words: str) -> str:
        """Return a question as it stands inside a sentence."""
        return asking(words.strip())


SIGNS = _Signs(
    ask="me preguntó ",
    question=sign(
        r"\b(?:me preguntó|me preguntaron|preguntó|pregunta:?|quería saber|quiso saber) (?P<asked>(?!si (?:\w+ría|puedo|tengo|estoy)\b)(?:cómo|qué|por qué|por dónde|con qué|si|cuándo|cuánt\w+|cuál\w*|dónde|quién)\b[^,;:(?!]+?)(?= ?[,;:(?!]| [-–—]+ |\.?$)"
    ),
    prized=sign(r"^(?!yo\b)(?:\w+ ){0,3}(?:quiere|quiso|pidió) (?:verlo|verla|ver|leer|probar\w*)\b"),
    told=sign(
        r"^(?:(?:yo )?(?:le |les )?(?:dije|conté|contesté|expliqué|propuse|comenté|respondí|sugerí|hablé))\b|^(?:yo|(?:mi )?respuesta):"
    ),
    admitted=sign(
        r"(?=.*\b(?:no|nunca|ni|sin|ninguna?)\b)(?=.*\b(?:dije|se lo dije|sincer\w*|francamente|reconocí|admití|la verdad)\b)"
    ),
    laugh=sign(r"\bnos reímos (?:mucho )?(?P<about>(?:de |del )[^,;.!?()]{4,60}?)(?= ?[,;.!?()]|$)"),
    lively=sign(r"\b(?:se rió|se rieron|nos reímos|risas|carcajada\w*)\b"),
    wrote=sign(r"\b(?:lo|la) (?:apuntó|anotó|apuntaron|anotaron)\b|\btomó nota\b"),
    liked=sign(r"\b(?:le|les) (?:gustó|encantó)\b"),
    hopeful=sign(r"\b(?:dijo|dice|cree|piensa) (?P<that>que (?:podríamos|podemos) [^,;]+?)(?=[,;]|\.?$)"),
    praised=sign(r"\b(?:bien|bueno|buena|perfecto|por fin|exacto|nunca había|genial|estupendo)\b"),
    loved=sign(r"\b(?:eso )?me (?:encantó|gustó)(?: eso| la idea)?(?=[,.;!]|$)"),
    wanted=sign(r"\b(?:busca[sn]?|quiere[sn]?|necesita[sn]?) (?:a )?alguien (?P<who>(?:que|para) [^;()]{3,90}?)\.?$"),
    forgot=sign(
        r"\b(?:olvidé|se me olvidó|me olvidé de) preguntar\b(?=.*\b(?:cuándo|decid\w+|fecha|plazo)\b|\W*$)|\bno pregunté cuándo\b"
    ),
    forgot_that=sign(
        r"\b(?:olvidé|se me olvidó|me olvidé de|no me acordé de|se me pasó) preguntar(?:le|les)? (?!.*\bdecid)(?:(?P<q>(?:quién|qué|cómo|dónde|si|cuál\w*|cuánt\w+)\b [^,;.?!()]{4,70})|(?P<np>(?:por|sobre) (?:el|la|los|las) [^,;.?!()]{3,60}))"
    ),
    bare=sign(r"^¿?(?P<asked>(?:qué|cómo|por dónde|por qué) (?:\w+ría|\w+[oé])\b[^,;.?!¿]{3,70})\?"),
    aloud=sign(r"^(?:él|ella|[A-ZÁÉÍÓÚ]\w+)(?: (?:me )?(?:dijo|preguntó|contestó))?: ¿?(?P<q>[^.?!:«»¿]{8,80})\?$"),
    gap=sign(r"^(?:sin|ninguna) experiencia (?P<gap>(?:en|con) [^,;]{2,40})$"),
    raised=sign(r"\b(?:preguntó|duda\w*|sabe|nunca|tocado|carencia|tema)\b|\?"),
)
