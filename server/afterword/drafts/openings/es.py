"""What Spanish posts leave open. Questions do without an address: nobody knows yet whether it is tú, vosotros or usted."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.anchoring.es import _GENERIC as GENERIC
from afterword.drafts.anchoring.es import _N as N
from afterword.drafts.anchoring.es import _STOP as STOP
from afterword.drafts.anchoring.es import _UNITS as UNITS
from afterword.drafts.anchoring.es import _VALUE as VALUE
from afterword.drafts.anchoring.es import _value as value
from afterword.drafts.openings import Move
from afterword.drafts.openings.deeds import es as deeds

__all__ = ["MOVES", "OURS", "SHAPES", "shaped", "value", "written"]

_WORD = r"[a-zñá-ú][\wñá-ú]*"
_UNIT = r"(?:minutos?|horas?|días?|semanas?|mes(?:es)?|años?)"
_ARTICLE = r"(?:el|la|los|las|un|una|unos|unas|nuestr[oa]s?|est[ea]|estos|estas)"
# Whose doing a sentence tells of: in a long post most sentences are about the world.
OURS = re.compile(r"\b(?:nosotros|nuestr\w+|nos|\w+mos|yo|mi|mis)\b", re.IGNORECASE)
SHAPES = {
    "deed": deeds.DEED,
    "n": rf"(?:{N})",
    "span": rf"(?:{N}) {_UNIT}",
    "amount": rf"(?:{N})(?: ?%| {_UNIT})?",
    "the": rf"{_ARTICLE} {_WORD}(?: de (?:la |los |las )?{_WORD}| del {_WORD}| a {_WORD}| {_WORD})?(?: de {_WORD})?",
    "plural": r"[a-zñá-ú][\wñá-ú]*s",
    "those": rf"(?:{N}) [a-zñá-ú]+s",
    "name": r"(?-i:[A-ZÁÉÍÓÚÑ][\wñá-ú-]+ [A-ZÁÉÍÓÚÑ][\wñá-ú-]+)",
    "place": r"(?-i:[A-ZÁÉÍÓÚÑ][\wñá-ú-]+(?: [A-ZÁÉÍÓÚÑ][\wñá-ú-]+)?)",
}  # fmt: skip
_THE = {"un": "el", "una": "la", "unos": "los", "unas": "las", "nuestro": "el", "nuestra": "la", "nuestros": "los", "nuestras": "las", "este": "el", "esta": "la", "estos": "los", "estas": "las"}  # fmt: skip
_SORTS = r"solicitudes|casos|pedidos|reclamaciones|reparaciones|facturas|incidencias|consultas|cambios|siniestros|expedientes|contratos|obras|préstamos|pacientes|visitas|decisiones|entregas|tareas|trámites|urgencias"
_JUDGED = r"sencill[oa]s|simples|urgentes|complej[oa]s|pequeñ[oa]s|graves|leves|crític[oa]s|difíciles|menores|rutinari[oa]s|fáciles|prioritari[oa]s"
_FAULTS = r"desviaciones|defectos|errores|fallos|fugas|grietas|averías|faltas|erratas"
_TROUBLE = r"quejas|incidentes|incidencias|reclamaciones|objeciones|excepciones|bajas|renuncias"
_GROUPS = r"equipos|escuelas|tiendas|centros|clientes|proveedores|clases|plantas|turnos|hospitales|restaurantes|barrios|pueblos|cooperativas|productores|oficinas|líneas|familias|sedes|cocinas|almacenes"
_PLACES = r"mercados|países|centros|tiendas|oficinas|plantas|sedes|ciudades|regiones|escuelas|hospitales|almacenes|líneas|hoteles"
_GONE = r"quitamos|eliminamos|suprimimos|dejamos de usar|retiramos|cerramos|abandonamos|sustituimos|hemos (?:quitado|eliminado|suprimido|retirado|cerrado|abandonado|sustituido)"
_MISSED = r"\b(?:echa\w* de menos|se quej\w+|quejas|reclam\w+ que volviera)\b"
_MADE = r"construyeron|pintaron|plantaron|diseñaron|fabricaron|cosieron|montaron|escribieron|restauraron|han (?:construido|pintado|plantado|diseñado|fabricado|montado|escrito|restaurado)"
_MONTH = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
_SITES = "nave|tienda|oficina|sede|planta|clínica|escuela|almacén|sucursal|taller|restaurante|local|delegación|cocina"


def written(number: int) -> str:
    """Return a count as it stands in a sentence."""
    return next((w for w, v in VALUE.items() if v == number), str(number))


def shaped(shape: str, words: str, before: str, after: str) -> str:
    """Return a part of a post as it stands in a question, or nothing where it cannot be told safely."""
    del before
    if shape == "deed":
        return deeds.told(words, after)
    if shape == "plural":
        return "" if words.lower() in STOP | GENERIC | UNITS else words.lower()
    if shape == "those":
        number, noun = words.split()
        low = noun.lower()
        feminine = low.endswith(("as", "iones", "dades", "eses"))
        return "" if low in STOP | GENERIC | UNITS else f"{'esas' if feminine else 'esos'} {number.lower()} {low}"
    if shape == "the":
        return _thing(words, after)
    return words.lower() if shape in ("n", "span", "amount") else words


def _thing(words: str, after: str) -> str:
    first, noun, *rest = words.split()
    if noun.lower() in STOP | GENERIC | UNITS or noun.lower() in VALUE:
        return ""
    kept = [noun]
    if (rest and rest[0].lower() in ("de", "del") and rest[-1].lower() not in STOP) or (
        len(rest) == 2 and rest[0].lower() == "a"
    ):
        kept += rest
    elif rest and rest[0].lower() not in STOP:
        following = after.split()[:1]
        over = not after[:1].isspace() or not following or following[0].lower().strip(".,;:!?") in STOP
        kept += rest[:1] if over and len(rest) == 1 and not re.search(r"(?:ó|aron|ieron|an|en)$", rest[0]) else []
    return f"{_THE.get(first.lower(), first.lower())} {' '.join(kept)}"


MOVES = (
    Move(cue=rf"\b(?P<some>{N}) (?P<what>equipos|turnos|centros|barrios|pueblos|alumnos|clientes|productores|grupos|hospitales) de (?P<whole>{N})\b", weight=7,
         asks=("¿Y qué hacen los otros {less}?",)),
    Move(cue=rf"\b(?P<some>{N}) (?P<what>tiendas|escuelas|clases|familias|cocinas|plantas|oficinas|cooperativas) de (?P<whole>{N})\b", weight=7,
         asks=("¿Y qué hacen las otras {less}?",)),
    Move(cue=r"\b(?:cobramos|pagamos|cuesta) (?P<n>un euro|\w+ euros|\d+ (?:euros|€))\b", weight=7.2,
         asks=("¿Cómo se llegó a {n}?",)),
    Move(cue=r"(?:^|[,;:.] )<what:the> no (?:ha |han )?(?P<v>bajaron|bajado|subieron|subido|cambiaron|cambiado|aumentaron|aumentado)", weight=7.8,
         asks=("¿Alguien esperaba otra cosa de {what}?",)),
    Move(cue=r"\b(?:esperábamos|temíamos|contábamos con)\b", weight=7.6,
         asks=("¿A qué se debe la diferencia con lo esperado?",)),
    Move(cue=r"\b(?P<n>\d+) (?:personas |clientes |lectores )?(?:respondieron|contestaron|nos escribieron)\b", weight=8.2,
         asks=("¿Qué escribieron esas {n} personas?",)),
    Move(cue=r"(?:^|[.;] )(?P<them>(?:la|el) [a-zñá-ú]+(?: de noche)?) (?:dudaba|no lo veía|estaba en contra|no se fiaba|tenía dudas)\b", weight=8.4,
         asks=("¿Qué dice hoy {them}?",)),
    Move(cue=r"(?:^|[.;,] )(?:hemos |nosotros )?<do:deed>", weight=6.5, short=True,
         asks=("¿De dónde salió la idea de {do}?",)),
    Move(cue=r"\b(?:más costó|más difícil|más duro) fue (?P<do>[a-zñá-ú]+(?:ar|er|ir)(?: [a-zñá-ú]+){1,4})(?=[.,;])", weight=8.8,
         asks=("¿Qué hizo tan difícil {do}?",)),
    Move(cue=r"(?:^|[.;] )(?P<them>l[oa]s [a-zñá-ú]+s) (?:dudaban|no lo veían|estaban en contra|no se fiaban)\b", weight=7.6,
         asks=("¿Qué dicen hoy {them}?",)),
    Move(cue=r"\b<who:those> se quejaron\b", weight=8.6,
         asks=("¿De qué se quejaron {who}?",)),
    Move(cue=rf"\b[Dd]e los (?P<whole>{N}) (?P<what>[a-zñá-ú]+s),? [^.!?]{{0,40}}?\b(?P<some>{N})\b", weight=7.8,
         asks=("¿Qué pasó con los otros {rest}?",)),
    Move(cue=rf"\b[Dd]e las (?P<whole>{N}) (?P<what>[a-zñá-ú]+s),? [^.!?]{{0,40}}?\b(?P<some>{N})\b", weight=7.8,
         asks=("¿Qué pasó con las otras {rest}?",)),
    Move(cue=r"(?:^|[.;] )los (?P<who>[a-zñá-ú]+s) (?:eligieron|decidieron|votaron|escogieron)\b", weight=8,
         asks=("¿En qué estaban menos de acuerdo los {who}?",)),
    Move(cue=r"(?:^|[.;] )las (?P<who>[a-zñá-ú]+s) (?:eligieron|decidieron|votaron|escogieron)\b", weight=8,
         asks=("¿En qué estaban menos de acuerdo las {who}?",)),
    Move(cue=r"\b(?:cambiamos|movimos|sustituimos|arreglamos) [^.!?,]{3,30}, no (?:el (?P<y>[a-zñá-ú]+))\b", weight=8.6,
         asks=("¿Alguien sospechaba del {y}?",)),
    Move(cue=r"\b(?:cambiamos|movimos|sustituimos|arreglamos) [^.!?,]{3,30}, no (?P<y>(?:la|los|las) [a-zñá-ú]+)\b", weight=8.6,
         asks=("¿Alguien sospechaba de {y}?",)),
    Move(cue=r"\b(?:tras|después de) (?P<n>dos|tres|cuatro|cinco|seis|ocho|diez|\d+) (?P<unit>semanas|horas)\b", weight=7.2, also=r"\b(?:vuelve|volvió|reabr\w+|de nuevo|otra vez)\b",
         asks=("¿En qué se fueron esas {n} {unit}?",)),
    Move(cue=r"\b(?:tras|después de) (?P<n>dos|tres|cuatro|cinco|seis|ocho|diez|\d+) (?P<unit>meses|días)\b", weight=7.2, also=r"\b(?:vuelve|volvió|reabr\w+|de nuevo|otra vez)\b",
         asks=("¿En qué se fueron esos {n} {unit}?",)),
    Move(cue=r"\b[Ee]n (?P<n>dos|tres|cuatro|cinco|seis|ocho|diez|\d+) (?P<unit>semanas|horas) hemos\b", weight=7,
         asks=("¿Qué fue lo que más retrasó en esas {n} {unit}?",)),
    Move(cue=r"(?:^|[,;:.] )<what:the> (?:han bajado|bajaron|cayeron|se redujeron) a la mitad\b", weight=7.2,
         asks=("¿A partir de cuándo se notó que bajaban {what}?",)),
    Move(cue=r"\buna (?P<who>paciente|clienta|lectora|alumna|vecina|usuaria|madre)\b[^.!?]*[«\"“](?P<word>[\wñá-ú-]+(?: [\wñá-ú-]+)?)[»\"”]", weight=8.2,
         asks=("¿Es la única que entendió «{word}» así?",)),
    Move(cue=r"\bun (?P<who>paciente|cliente|lector|alumno|vecino|usuario|padre)\b[^.!?]*[«\"“](?P<word>[\wñá-ú-]+(?: [\wñá-ú-]+)?)[»\"”]", weight=8.2,
         asks=("¿Es el único que entendió «{word}» así?",)),
    Move(cue=r"\blas primeras (?P<n>dos|tres|cuatro|cinco|seis|ocho|diez|\d+) (?P<unit>semanas|horas)\b", weight=7.6,
         asks=("¿Y qué pasa después de esas {n} {unit}?",)),
    Move(cue=r"\blos primeros (?P<n>dos|tres|cuatro|cinco|seis|ocho|diez|\d+) (?P<unit>meses|días|años)\b", weight=7.6,
         asks=("¿Y qué pasa después de esos {n} {unit}?",)),
    Move(cue=r"\b<what:those> (?:siguen|continúan|quedan) (?:sin|igual|en)\b", weight=8.3,
         asks=("¿A qué se debe lo de {what}?",)),
    Move(cue=r"\b<who:those> (?:se negaron|han pedido|pidieron|prefieren|no quieren|estaban en contra)\b", weight=8.4,
         asks=("¿Qué razón dan {who}?",)),
    Move(cue=rf"\b[Aa]hora (?:vuelven|quedan|son|fallan|llegan|faltan) (?:solo )?(?P<n>{N})\b", weight=8,
         asks=("¿Qué pasa con esos {n} casos que quedan?",)),
    Move(cue=r"\b(?:menos de|hasta|más de|por debajo de) (?P<limit>\d[\d.]* (?:€|euros|kilos|metros|páginas|horas))", weight=8, also=r"\b(?:sin|automátic\w+|solo|pag\w+|devol\w+|aprueb\w+)\b",
         asks=("¿Cómo se llegó al límite de {limit}?",)),
    Move(cue=r"\b(?:certificad[oa]s?|acreditad[oa]s?)\b", weight=7.2,
         asks=("¿Qué preguntaron los auditores que nadie esperaba?",)),
    Move(cue=rf"\b(?P<what>{_SORTS}) (?P<adj>{_JUDGED})\b", weight=8.5,
         asks=("¿Quién decide qué {what} son {adj}?",)),
    Move(cue=rf"\b(?P<n>dos|tres|cuatro|cinco|seis|\d|1\d) (?P<what>{_TROUBLE})\b", weight=8,
         asks=("¿De qué iban las {n} {what}?",), unless=r"\bincidentes\b"),
    Move(cue=r"\b(?P<n>dos|tres|cuatro|cinco|seis|\d|1\d) incidentes\b", weight=8,
         asks=("¿De qué iban los {n} incidentes?",)),
    Move(cue=r"\bmás (?:difícil|difíciles|costoso|duros?) de convencer\b|\bcostó (?:más )?convencer\b", weight=8.8,
         asks=("¿Qué acabó de convencerlos?",)),
    Move(cue=r"\b<name:name>,? que (?:lo|la) (?:propuso|pidió|sugirió|impulsó|ideó)\b", weight=8.4,
         asks=("¿Qué llevó a {name} a proponerlo?", "¿Cómo se le ocurrió a {name}?")),
    Move(cue=r"\b(?:propuesta|idea) (?:fue |es |vino |salió )?de <name:name>", weight=8.4,
         asks=("¿Cómo se le ocurrió a {name}?",)),
    Move(cue=r"\b(?:idea|propuesta) (?:vino|salió|partió|nació) (?:de |del )<who:the>", weight=8.2,
         asks=("¿Qué dio pie a la idea?",)),
    Move(cue=rf"\b(?P<whole>{N}) (?P<what>[a-zñá-ú]+s)\b[^.!?]*[.!?] (?P<some>{N}) (?:\w+ron|están|ya)\b", weight=7.6,
         asks=("¿Qué tenían en común los otros {rest}?",)),
    Move(cue=rf"\b(?P<some>{N}) de (?:los |las |nuestr[oa]s |cada )?(?P<whole>{N})(?: (?P<what>[a-zñá-ú]+s))?\b", weight=7.4,
         asks=("¿Y en los otros {rest}, qué pasó?", "¿Cómo se eligieron esos {few}?")),
    Move(cue=r"\b[Ll][oa]s (?:demás|restantes|otr[oa]s) [^.!?]*\b(?:a mano|rehac\w+|revis\w+)\b", weight=7.9,
         asks=("¿Qué tienen en común los que hay que rehacer a mano?",), also=r"\brehac\w+[^.]*a mano\b"),
    Move(cue=r"\b(?:encontramos|detectamos|contamos|anotamos|aparecieron|salieron)\b[^.!?]{0,20}?\b<n:n> (?P<what>errores|defectos|fallos)\b", weight=6.9,
         asks=("¿Cuántos de los {n} {what} se pudieron corregir sobre la marcha?",)),
    Move(cue=r"\b(?:encontramos|detectamos|contamos|anotamos|aparecieron|salieron)\b[^.!?]{0,20}?\b<n:n> (?P<what>desviaciones|fugas|grietas|averías|faltas|erratas)\b", weight=6.9,
         asks=("¿Cuántas de las {n} {what} se pudieron corregir sobre la marcha?",)),
    Move(cue=rf"\b(?:{_GONE}) <gone:the>", weight=7.5, unless=_MISSED,
         asks=("¿Alguien ha pedido que vuelva {gone}?",)),
    Move(cue=r"\b(?:funciona|funcionó|va|fue|sirve|resultó) (?:mucho )?mejor que (?P<y>la aplicación|el sistema|la herramienta|el formulario|la hoja|el programa|el papel|la pizarra|el fax)\b", weight=8.2,
         asks=("¿Queda alguien que todavía use {y}?",)),
    Move(cue=rf"\babr(?:imos|ió|irá|iremos|iendo|e)\b[^.!?]{{0,30}}?\b(?:{_SITES})\b[^.!?]{{0,20}}? en <place:place>", weight=8,
         asks=("¿Quién empieza en {place}: gente del equipo actual o gente contratada allí?",)),
    Move(cue=r"\b[Uu]na (?P<who>paciente|clienta|lectora|alumna|vecina|conductora|usuaria|madre|socia|compañera) (?:nos|me) (?:dijo|escribió|preguntó|llamó|contó|avisó)\b", weight=7.6,
         asks=("¿Fue la única, o ya lo habían dicho otras personas?",)),
    Move(cue=r"\b[Uu]n (?P<who>paciente|cliente|lector|alumno|vecino|conductor|usuario|padre|socio|compañero) (?:nos|me) (?:dijo|escribió|preguntó|llamó|contó|avisó)\b", weight=7.6,
         asks=("¿Fue el único, o ya lo habían dicho otras personas?",)),
    Move(cue=r"\b<n:n> (?P<who>[a-zñá-ú]+es) se organizaron\b", weight=6.5,
         asks=("¿Quién de los {n} {who} dio el primer paso?",)),
    Move(cue=rf"\b(?:con|en) (?P<n>dos|tres|cuatro|cinco|seis) (?P<what>{_GROUPS})\b", weight=6.5, also=r"\b(?:prob\w+|piloto|empez\w+|ensay\w+)\b",
         asks=("¿Cómo se eligieron los primeros {n}?",), unless=r"\b(?:tiendas|escuelas|clases|plantas|cooperativas|oficinas|líneas|familias|sedes|cocinas)\b"),
    Move(cue=r"\b(?:tard\w+|llev\w+|dur\w+)\b[^.!?]{0,20}?\b<span:span>", weight=6.9,
         asks=("¿En qué se va la mayor parte de esas {span}?",), unless=r"\b(?:días|meses|años|minutos)\b"),
    Move(cue=r"\b(?:tard\w+|llev\w+|dur\w+)\b[^.!?]{0,20}?\b(?P<n>\w+) (?P<unit>días|meses|años|minutos)\b", weight=6.8,
         asks=("¿En qué se van la mayoría de esos {n} {unit}?",)),
    Move(cue=rf"\b(?P<within>en (?:menos de )?(?:{N}) (?:horas|días|minutos))\b", weight=5.8,
         asks=("¿Se cumple ese plazo también en las semanas de más trabajo?",)),
    Move(cue=r"\b(?:cuadrante|turnos?|horarios?|planilla)\b.*?\b<span:span> (?:antes|de antelación|por adelantado)\b|\b(?:cuadrante|turnos?|horarios?|planilla)\b.*?\bcon <span2:span> de antelación\b", weight=8.5,
         asks=("¿Se pueden cambiar turnos dentro de ese plazo de {span}?",)),
    Move(cue=r"\b(?P<n>dos|tres|cuatro|cinco|seis|siete|\d+) (?P<what>bancos|prestamistas|inversores|financiadores)\b", weight=7.5,
         asks=("¿Aceptan los {n} {what} un mismo informe, o cada uno pide el suyo?",)),
    Move(cue=rf"\b(?:{_MADE}) <what:the>", weight=7.5,
         asks=("¿Cuánto tiempo llevó {what}?",), unless=rf"\ben (?:{N}|un|una) (?:meses|mes|semanas?|días|tardes?|horas)"),
    Move(cue=rf"\b(?:{_MADE}) <what:the>", weight=6.5,
         asks=("¿Qué se hará ahora con {what}?",)),
    Move(cue=r"\b(?:vinieron|acudieron|participaron|llegaron) (?:más de |unas |unos |casi )?(?P<n>cien|doscientas|\d+|cuarenta|cincuenta|veinte|treinta) (?P<what>familias|personas|vecinas)\b", weight=6.5,
         asks=("¿Cómo se enteraron las {n} {what}?",)),
    Move(cue=rf"\b(?P<n>{N}) (?P<what>simulacros|ensayos)\b", weight=7.5,
         asks=("¿Se avisan los {n} {what}, o llegan por sorpresa?",)),
    Move(cue=r"(?:^|[,;:] )<what:the> (?:han )?(?:bajaron|bajado|cayeron|caído|disminuyeron|se redujeron)\b", weight=6.9,
         asks=("¿A partir de cuándo se notó que bajaban {what}?",)),
    Move(cue=r"(?:^|[,;:] )<what:the> (?:han )?(?:subieron|subido|crecieron|aumentaron|se duplicaron)\b", weight=6.9,
         asks=("¿A partir de cuándo se notó que subían {what}?",)),
    Move(cue=r"\bdel? <a:amount>(?: de [a-zñá-ú]+)? al? <b:amount>", weight=6.4,
         asks=("¿Cuánto se tardó en pasar de {a} a {b}?", "¿Se ha mantenido en {b} desde entonces?"), unless=r"\bdel \d+ ?% al \d"),
    Move(cue=r"\bdel <a:amount> al <b:amount>", weight=6.4,
         asks=("¿Cuánto se tardó en pasar del {a} al {b}?", "¿Se ha mantenido en el {b} desde entonces?")),
    Move(cue=r"\b(?P<share>5[5-9]|[6-9]\d) ?% de (?:los|nuestros) (?P<what>[a-zñá-ú]+s)\b", weight=6,
         asks=("¿Qué tienen en común los demás {what}?",)),
    Move(cue=r"\b(?P<share>5[5-9]|[6-9]\d) ?% de (?:las|nuestras) (?P<what>[a-zñá-ú]+s)\b", weight=6,
         asks=("¿Qué tienen en común las demás {what}?",)),
    Move(cue=rf"\bpróxim[oa] (?:\w+ ){{0,2}}?(?:será |es |:)? ?(?:en )?(?P<month>{_MONTH})\b", weight=5,
         asks=("¿Qué cambiará para {month}?",)),
    Move(cue=r"\b(?P<n>dos|tres|cuatro|cinco|seis|siete|ocho|diez) (?P<what>mercados|países|centros|hospitales|almacenes|hoteles)\b", weight=4.5,
         asks=("¿Alguno de los {n} {what} va por delante?",)),
    Move(cue=r"\bsospech\w+ (?:de )?<what:the>", weight=7.5,
         asks=("Lo de {what}, ¿es una corazonada o ya se ha visto en los datos?",)),
    Move(cue=r"\b<name:name>,? (?:que )?(?:ha )?(?:aprobó|aprobado|ganó|ganado|terminó|terminado|recibió|recibido)", weight=4.5,
         asks=("¿Y qué viene ahora para {name}?",)),
    Move(cue=r"\b(?:revisamos|leímos|visitamos|probamos|contamos|recogimos|llamamos a|medimos|comprobamos) (?:los |las |unos |unas |más de )?(?P<n>\d[\d.]*) (?P<what>[a-zñá-ú]+s)\b", weight=5.5, short=True,
         asks=("De {n} {what}, ¿qué fue lo que más sorprendió?",)),
)  # fmt: skip
