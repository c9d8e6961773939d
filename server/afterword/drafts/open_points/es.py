"""What Spanish posts leave open; nobody is addressed, so that neither tú nor usted is needed."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

from afterword.drafts.asking_back.move import BODY, Move
from afterword.drafts.counts import NUMBER
from afterword.drafts.turns.turn import turn

NAMED = {"cuaderno": "el", "parte": "el", "informe": "el", "formulario": "el", "diario": "el", "libreta": "la", "hoja": "la", "ficha": "la", "lista": "la", "mapa": "el", "registro": "el", "calendario": "el"}  # fmt: skip
_N = rf"(?i:{NUMBER['es']})"
_SPOKEN_HERS, _SPOKEN_HIS = (
    r"(?:llamadas|quejas|consultas|preguntas|reclamaciones|solicitudes)",
    r"(?:correos|mensajes|avisos|tickets)",
)
_HERS, _HIS = (
    r"(?:averías|devoluciones|incidencias|alarmas|ausencias|paradas|cancelaciones|fugas|bajas)",
    r"(?:errores|fallos|retrasos|accidentes|defectos|rechazos)",
)
_FELL = r"(?:bajó|bajaron|bajado|pasó|pasaron|pasado|pasamos|cayó|cayeron|redujo|redujeron|bajamos)"
_ROSE = r"(?:subió|subieron|subido|pasó|pasaron|pasado|pasamos|creció)"
_ANSWERED = r"\b(?:[Ll][oa]s|[Ee]l|[Ll]a) (?:\w+ )?(?:demás|restantes?|resto|otr[oa]s)\b|\b[Ll][oa]s que quedan\b|\b[Ll]os (?:regados|de)\b[^.!?]{0,30}, la mitad\b"
_BESIDES = r"(?:precios?|interés|impuesto\w*|inflación|tarifas?|descuento\w*|ventas)\b"
_DID = r"(?:han|ha|son|eran|dicen|dijo|dijeron|vinieron|quieren|querían|usan|prefieren|volvieron|volvió|llegaron|pasó|pasaron|saben|aguantó|aprobó|aprobaron|contestó|contestaron|eligió|eligieron|venían)"
_LISTED_HERS = r"(?:preguntas|reglas|fotos|columnas|frases|recetas|palabras|rutas|canciones|plantas)"
_LISTED_HIS = r"(?:platos|postres|criterios|campos|indicadores|controles|objetos|libros|colores|gestos|idiomas)"
_READ = r"(?:cuaderno|parte|formulario|diario|libreta|ficha)"
_KEPT = r"(?:lista|mapa|registro|calendario)"
_PEOPLE_HIS = r"(?:conductores|profesores|padres|alumnos|pacientes|clientes|técnicos|aprendices|voluntarios|vecinos|cocineros|repartidores)"
_PEOPLE_HERS = r"(?:enfermeras|familias|profesoras|cajeras|cuadrillas|limpiadoras|técnicas)"
_CHOOSE = r"(?:eligen|deciden|planifican|fijan|pueden) (?:ahora|ya|desde|ellos|ellas|por fin)\b"
_WITH = r"(?<!de )\b(?:con|las|los|solo|tiene|hay|hace|hacemos|dejamos|quedan|son) (?P<n__as>tres|cuatro|cinco|seis)"
_WE = r"\b\w{3,}(?:amos|emos|imos)\b|\b[Nn]uestr|\b[Nn]os\b"
_MONTH = r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
MOVES = (
    turn("¿Tenían algo en común esos {n}?", rf"(?:^|[:;] )(?:[Ss]olo )?(?P<n__as>{_N}) (?:de ellos )?(?:lo hicieron|respondieron|contestaron|vinieron|volvieron|aceptaron|dijeron que (?:sí|no)|se quedaron)(?=[.,;!])", unless=r"\ben común\b|\b[Ll]os demás\b"),
    turn("¿Hacia dónde se inclina la balanza por ahora?", r"\b(?:[Dd]udamos|[Dd]udo) (?:entre|si)\b", r"\b(?:[Nn]o|[Tt]odavía no|[Aa]ún no) (?:he|hemos) decidido\b", unless=r"\b(?:candidat\w*|inscripci\w*)\b", mild=True),
    turn("Me gustaría saber qué sale {x}.", rf"\b(?:[Vv]amos a|[Vv]oy a|[Qq]ueremos|[Pp]ensamos|[Vv]olveremos a) (?:volver a )?(?:contar|medir|probar|preguntar|revisar|comparar|pesar|mirar)\b[^.!?]{{0,50}}?(?P<x__as>(?:en {_MONTH}|en primavera|este verano|este otoño|este invierno|la semana que viene|el mes que viene|el año que viene))(?=[.,;!])", rf"(?P<x__word>En {_MONTH}|En primavera|La semana que viene|El mes que viene|El año que viene),? (?:vamos a|voy a|queremos|pensamos|volveremos a) (?:volver a )?(?:contar|medir|probar|preguntar|revisar|comparar|pesar|mirar)\b"),
    Move(cues=(rf"\b(?i:{_SPOKEN_HERS})\b[^.!?]{{0,60}}?\b{_FELL} de (?P<before__as>{_N}) a (?P<left__as>{_N})(?! ?%)\b",), asks="De {before} a {left}: ¿de qué tratan las {left} que quedan?", unless=_ANSWERED),
    Move(cues=(rf"\b(?i:{_SPOKEN_HIS})\b[^.!?]{{0,60}}?\b{_FELL} de (?P<before__as>{_N}) a (?P<left__as>{_N})(?! ?%)\b",), asks="De {before} a {left}: ¿de qué tratan los {left} que quedan?", unless=_ANSWERED),
    Move(cues=(rf"\b(?i:{_HERS})\b[^.!?]{{0,60}}?\b{_FELL} de (?P<before__as>{_N}) a (?P<left__as>{_N})(?! ?%)\b",), asks="De {before} a {left}: ¿qué tienen en común las {left} que quedan?", unless=_ANSWERED),
    Move(cues=(rf"\b(?i:{_HIS})\b[^.!?]{{0,60}}?\b{_FELL} de (?P<before__as>{_N}) a (?P<left__as>{_N})(?! ?%)\b",), asks="De {before} a {left}: ¿qué tienen en común los {left} que quedan?", unless=_ANSWERED),
    Move(cues=(rf"\b{_FELL} de (?P<before__as>{_N})(?: minutos)? a (?P<left__as>{_N}) (?P<u__as>minutos|segundos|días)\b",), asks="De {before} a {left} {u}: ¿en qué se van los {left} {u} que quedan?", unless=_ANSWERED),
    Move(cues=(rf"\b{_FELL} de (?P<before__as>{_N})(?: horas)? a (?P<left__as>{_N}) (?P<u__as>horas|semanas)\b",), asks="De {before} a {left} {u}: ¿en qué se van las {left} {u} que quedan?", unless=_ANSWERED),
    Move(cues=(rf"\b{_FELL} del (?P<before__as>\d\d?)(?: ?%)? al (?P<left__as>\d\d?) ?%",), asks="Del {before} al {left} %: ¿qué tiene de particular ese {left} %?", unless=rf"{_ANSWERED}|\b{_BESIDES}"),
    Move(cues=(rf"\b{_ROSE} del (?P<low__as>\d\d?)(?: ?%)? al (?P<high__as>\d\d) ?%",), asks="Del {low} al {high} %: ¿qué falta para el {rest} % restante?", unless=rf"{_ANSWERED}|\b{_BESIDES}"),
    Move(cues=(rf"\b(?P<share__as>\d\d) ?% (?:de (?:los|las|nuestr[oa]s) )?(?:[a-zñáéíóú]+ ){{0,5}}?{_DID}\b",), asks="¿Qué se sabe del {rest} % restante?", unless=r"\b(?:[Ll][oa]s|[Ee]l) (?:demás|restantes?|resto)\b", where=BODY),
    Move(cues=(r"\b[Dd]os tercios de (?:los|las|nuestr[oa]s)\b",), asks="¿Qué se sabe del otro tercio?", unless=_ANSWERED, where=BODY),
    Move(cues=(r"\b[Tt]res cuartas partes de (?:los|las|nuestr[oa]s)\b",), asks="¿Qué se sabe de la otra cuarta parte?", unless=_ANSWERED, where=BODY),
    Move(cues=(rf"\b[Ll]a mitad de (?:los|las|nuestr[oa]s) [a-zñáéíóú]+ {_DID}\b",), asks="¿Qué se sabe de la otra mitad?", unless=_ANSWERED, where=BODY),
    Move(cues=(rf"{_WITH} (?P<x__as>{_LISTED_HERS})\b(?=[^:;]*[.!]$)",), asks="¿Cuáles son esas {n} {x}?", unless=r"\b(?:primero|segundo|en primer lugar)\b", where=BODY),
    Move(cues=(rf"{_WITH} (?P<x__as>{_LISTED_HIS})\b(?=[^:;]*[.!]$)",), asks="¿Cuáles son esos {n} {x}?", unless=r"\b(?:primero|segundo|en primer lugar)\b", where=BODY),
    Move(cues=(rf"\b(?:un|una|el|la|nuestr[oa]) (?P<x__named>{_READ}) (?:atad[oa]|con|donde|de una sola|en el que|que|junto)\b",), asks="¿Quién lee {x} primero?", unless=r"\b(?:lee|leen|leyó|leyeron|leer)\b|\bpor parte\b|\bla mayor parte\b|\b(?:a|en) diario\b", also=r"\b(?:apunt\w+|escrib\w+|anot\w+|rellen\w+)\b", where=BODY),
    Move(cues=(rf"\b(?:una|un|nuestr[oa]) (?P<x__named>{_KEPT})(?= con\b| de\b| donde\b| que\b|[.,;])",), asks="¿Quién mantiene {x} al día?", mild=True, unless=r"\bal día\b|\blista de espera\b|\bmapa de carreteras\b", also=r"\b(?:invierno|pared|[Nn]uestr[oa]|sale|marcaron|cuelga)\b", where=BODY),
    Move(cues=(r"\b(?:[Uu]na|[Ll]a|[Nn]uestra) (?:nueva |sola |única )?(?:regla|norma)\b(?= (?:nueva|es|dice|desde|sencilla|para)|:)", r"^(?P<t__as>Regla|Norma) nueva\b"), asks="¿Quién puede hacer una excepción a la regla?", unless=r"\bexcepci\w+|\bsalvo\b|\b(?:ley|decreto|normativa)\b", also=_WE),
    Move(cues=(rf"\b(?:[Nn]uestros|[Ll]os) (?P<x__as>{_PEOPLE_HIS}) {_CHOOSE}",), asks="¿Qué dicen los {x}?", unless=r"\b(?:dicen|dice|cuentan|opinan)\b", where=BODY),
    Move(cues=(rf"\b(?:[Nn]uestras|[Ll]as) (?P<x__as>{_PEOPLE_HERS}) {_CHOOSE}",), asks="¿Qué dicen las {x}?", unless=r"\b(?:dicen|dice|cuentan|opinan)\b", where=BODY),
    Move(cues=(rf"\b[Dd]e {_N} [a-zñáéíóú]+s [a-zñáéíóú]+ (?:volvieron|llegaron|quedaron) {_N}\b",), asks="¿Qué pasó con el resto?", unless=_ANSWERED, where=BODY),
    Move(cues=(r"\bllamó (?:el|la|un|una) [a-zñáéíóú]+(?: [a-zñáéíóú]+)?(?=[:.,])", r"\b(?:[Ee]l|[Ll]a|[Uu]na?) [a-zñáéíóú]+ (?:nos )?llamó(?=[:.,])"), asks="¿La llamada llegó sin más, o alguien había preguntado antes?", unless=r"\b(?:habíamos preguntado|preguntamos)\b", where=BODY),
    Move(cues=(r"\b(?:[Ee]stamos probando|[Ll]levamos \w+ \w+ probando) (?!la (?:app|aplicación|versión))", r"\ben fase de prueba\b"), asks="¿Qué decidirá cómo sigue la prueba?", unless=r"\b(?:beta|versión|API)\b", where=(True, False)),
    Move(cues=(r"\b(?:sustituimos|hemos sustituido|cambiamos|hemos cambiado) (?P<x__as>(?:el|la) (?:pizarra|papel|cuaderno|fax|libreta|archivador|libro|hoja|ficha|formulario|parte)(?: (?:de papel|en papel))?) por\b",), asks="¿Se guarda {x} por si acaso?", unless=r"\bpor si acaso\b", where=BODY),
    Move(cues=(r"\b[Ee]n la primera semana\b[^.!?]{0,60}\d", r"\b[Ll]a primera semana\b[^.!?]{0,60}\d"), asks="¿Se han mantenido las cifras de la primera semana?", unless=r"\bsegunda semana\b|\bdesde entonces\b", where=BODY),
)  # fmt: skip

# What is asked beside an answer, where nothing above fits.
_SAME = r"\b(?:siempre (?:el|la|los|las|en|por) |casi siempre|sobre todo|la mayoría|los mismos|las mismas)\b|\bsiempre por\b"
_MANY = r"(?:\d{2,}|once|doce|trece|catorce|quince|dieci\w+|veinti?\w*|treinta|cuarenta|cincuenta|sesenta|cien|ciento \w+|\w+cient[oa]s(?: \w+)?)"
LAST = (
    Move(cues=(rf"\b(?P<n>(?i:{_MANY})) (?P<x__as>quejas|reclamaciones|averías|llamadas|devoluciones|faltas|incidencias|consultas|preguntas|ausencias|fugas)\b",), asks="De esas {n} {x}, ¿cuál se repite más?", unless=_SAME, where=BODY),
    Move(cues=(rf"\b(?P<n>(?i:{_MANY})) (?P<x__as>errores|fallos|retrasos|rechazos|avisos|defectos|accidentes)\b",), asks="De esos {n} {x}, ¿cuál se repite más?", unless=_SAME, where=BODY),
    Move(cues=(rf"\b(?P<x__as>(?i:un[oa]?|dos|tres) de cada {NUMBER['es']}(?: [a-záéíóúñ]{{4,}}s)?)\b",), asks="{x}: ¿se reparte por igual o se concentra en alguna parte?", unless=_SAME, where=BODY),
    Move(cues=(r"\b(?:de media|en promedio|como media)\b",), asks="Detrás de esa media, ¿hay mucha diferencia de un caso a otro?", unless=r"\bentre \d", where=BODY),
    Move(cues=(r"\b[Hh]emos [a-záéíóúñ]+ [^.!?,]{3,40}, hemos [^.!?]{3,80}",), asks="De todo lo que ya se ha probado, ¿qué se acercó más?", unless=r"\b(?:celebrado|ganado|abierto|inaugurado)\b", where=BODY),
    Move(cues=(r"\bnueve (?:veces )?de (?:cada )?diez(?: veces)?\b",), asks="¿Y la décima vez, qué fue distinto?", unless=r"\bdécima\b", where=BODY),
    Move(cues=(rf"\b(?P<n__as>(?i:{NUMBER['es']})) me (?:dijeron|han dicho) [^.!?]{{0,50}}\b(?:antiguo|primer) oficio\b",), asks="¿De qué oficios venían esos {n}?", where=BODY),
    Move(cues=(rf"\b(?:[Vv]otamos|[Vv]otaron|votado)[^.!?]{{0,30}}? (?P<a__as>{NUMBER['es']}) (?:votos )?(?:a|contra) (?P<n__as>{NUMBER['es']})\b",), asks="¿Y los otros {n}, qué razón tenían?", where=BODY),
)  # fmt: skip
