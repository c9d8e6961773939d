"""Spanish: what the turns of a story leave one to ask; nobody is addressed, so that tú, usted and vosotros agree."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

from afterword.drafts.counts import NUMBER
from afterword.drafts.turns.turn import of_line, turn

_N = rf"(?i:{NUMBER['es']})"
_MONTH = r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
_DAY = r"(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)"
_MISSED = {"leyó": "lee", "leía": "lee", "revisó": "revisa", "revisaba": "revisa", "miraba": "mira", "abrió": "abre"}
_JOB = r"\b(?:candidat\w*|vacante\w*|currículum|incorporar\w*|postul\w+|puesto de)\b"
_OTHERS = r"\b[Ll][oa]s (?:demás|otr[oa]s|restantes)\b"
_LOOKED = r"(?i:medimos|revisamos|visitamos|abrimos|probamos|llamamos a|preguntamos a|pregunté a|llamé a|revisé|medí|visité|abrí|seguimos|contamos)"
MOVES = (
    turn("¿Qué se calculaba antes de medir?", r"\b[Nn]adie (?:lo )?(?:había|ha) medido\b"),
    turn("¿Qué se calculaba antes de contar?", r"\b[Nn]adie l?[oa]?s? ?(?:había|ha) contado\b"),
    turn("¿Y en las otras {x}?", rf"\b{_LOOKED} {_N} (?P<x__as>[a-zñá-ú]+as)\b(?= y en {_N}\b|[^.!?:]{{0,60}}[.!] En {_N} de ellas)", unless=_OTHERS),
    turn("¿Y en los otros {x}?", rf"\b{_LOOKED} {_N} (?P<x__as>[a-zñá-ú]+os)\b(?= y en {_N}\b|[^.!?:]{{0,60}}[.!] En {_N} de ellos)", unless=_OTHERS),
    turn("¿Y qué pasaba en los demás casos, aparte de esos {n}?", rf"\b[Ee]n (?P<n__as>{_N}) casos\b", unless=rf"{_OTHERS}|\bdemás\b"),
    turn("¿Hay ya una {x} para eso?", r"\b(?:no (?:había|tenía|hay|tiene)|sin) (?:ninguna )?(?P<x__as>casilla|línea|columna|regla|hoja|palabra) para (?:eso|ello|esto)\b"),
    turn("¿Hay ya un {x} para eso?", r"\b(?:no (?:había|tenía|hay|tiene)|sin) (?:ningún )?(?P<x__as>campo|sitio|lugar|cajón|código|nombre|botón) para (?:eso|ello|esto)\b"),
    of_line("«{x}»: ¿quién se lo dice ahora?", r"\b[Nn]adie (?:les|le) (?:había|ha) (?:dicho|explicado|enseñado)\b", after="[,;:]"),
    *(of_line(f"«{{x}}»: ¿quién lo {does} ahora?", rf"\b(?:[Nn]adie lo {did}|[Nn]o lo {did} nadie)\b", after="[,;:]") for did, does in _MISSED.items()),
    of_line("«{x}»: ¿y qué viene en segundo lugar?", r"\b(?:[Ee]l|[Ll]a|[Ll]o) (?:[a-zñá-ú]+ )?más (?:frecuente|común|habitual|repetid[oa]) (?:es|era|fue)\b", unless=r"\bsegundo lugar\b"),
    of_line("«{x}»: ¿quién se dio cuenta?", r"\b[Nn]adie (?:l[oa]s? |se )?(?:sabía|tenía por|vio|había visto|notó|había notado|sospechaba|había dado cuenta|dio cuenta)\b", after="[,;:]", unless=r"\bse dio cuenta (?!nadie)"),
    turn("¿Y qué dicen hoy los {n} {x}?", rf"(?:^|[.,;] )(?P<n__as>{_N}) (?P<x__as>[a-zñá-ú]{{3,}}os) (?:se quejaron|protestaron|se rieron|estaban en contra|dijeron que no|no querían)\b"),
    turn("¿Y qué dicen hoy las {n} {x}?", rf"(?:^|[.,;] )(?P<n__as>{_N}) (?P<x__as>[a-zñá-ú]{{3,}}as) (?:se quejaron|protestaron|se rieron|estaban en contra|dijeron que no|no querían)\b"),
    turn("¿Y en qué quedó la discusión?", r"\b(?:[Dd]iscutimos|[Nn]os peleamos|[Ll]levamos [^.!?]{2,25} discutiendo)\b", unless=r"\b(?:decidimos|acordamos|votamos|quedamos en|[Tt]enía razón|[Ee]ra una?)\b"),
    of_line("«{x}»: ¿qué estuvo más cerca de funcionar?", r"\b(?:[Nn]ada (?:ha )?(?:funcion\w+|sirvió|servido|ayud\w+)|[Nn]o (?:ha )?(?:funcionó|servido|sirvió) nada)\b"),
    of_line("«{x}»: ¿quién lo vio al final?", r"\bno lo (?:vieron|vio|habían visto|había visto|notaron)\b"),
    of_line("«{x}»: ¿qué se ha descartado ya?", r"\b(?:[Bb]uscamos|[Bb]usco|[Ee]stamos buscando|[Ee]stoy buscando) (?:ahora |todavía )?(?:un|una|cómo|el|la|otr[oa]) (?!persona|compañer)", unless=_JOB),
    turn("¿Hasta dónde se ha llegado con {x}?", r"\b(?:[Ee]stamos|[Ee]stoy) (?:construyendo|escribiendo|reescribiendo|dibujando|preparando|mapeando|traduciendo|escaneando|montando|ordenando|rehaciendo) (?P<x__as>(?:el|la|los|las|ese|esa) [a-zñá-ú]{3,})\b", r"\b(?:[Hh]emos empezado|[Ee]mpezamos) a (?:construir|escribir|dibujar|mapear|traducir|escanear|ordenar) (?P<x__as>(?:el|la|los|las|ese|esa) [a-zñá-ú]{3,})\b"),
    turn("¿Por qué {x}, en concreto?", rf"\b(?P<x__as>{_MONTH}|los {_DAY}s?) (?:es|son|fue|era|eran) (?:siempre )?(?:el peor|los peores)\b", rf"\b(?P<x__as>{_MONTH}|los {_DAY}s?) (?:tiene|tienen) más\b"),
    turn("¿Alguien ha preguntado por los {n} {x}?", rf"\b(?:quitamos|retiramos|eliminamos|hemos quitado|hemos retirado|quité) (?P<n__as>{_N}) (?P<x__as>(?!minutos|puntos)[a-zñá-ú]+os)\b"),
    turn("¿Alguien ha preguntado por las {n} {x}?", rf"\b(?:quitamos|retiramos|eliminamos|hemos quitado|hemos retirado|quité) (?P<n__as>{_N}) (?P<x__as>(?!horas|semanas)[a-zñá-ú]+as)\b"),
    turn("¿Qué fue distinto esta vez?", r"\b[Pp]or primera vez\b", unless=r"\besta vez\b"),
    turn("¿Y cuál fue el mes pasado?", r"\b(?:[Ee]l|[Ll]a) [a-zñá-ú]+ del mes(?::| es\b|$)"),
    turn("¿Y cuál fue la semana pasada?", r"\b(?:[Ee]l|[Ll]a) [a-zñá-ú]+ de la semana(?::| es\b|$)"),
    turn("Después de {n} {u}, ¿qué es lo que más ha sorprendido?", rf"\b[Ll]levamos (?P<n__as>{_N}) (?P<u__as>días|semanas|meses) (?:apuntando|contando|midiendo|anotando)\b", unless=r"\bsorp\w+"),
    turn("¿Para cuándo los {n} {x} que quedan?", rf"\b[Qq]uedan (?P<n__as>{_N}) (?P<x__as>(?!minutos)[a-zñá-ú]+os)\b"),
    turn("¿Para cuándo las {n} {x} que quedan?", rf"\b[Qq]uedan (?P<n__as>{_N}) (?P<x__as>(?!semanas|horas|días)[a-zñá-ú]+as)\b"),
    turn("¿Qué pasa en la otra mitad de {x}?", r"\ben (?:casi |más o menos )?la mitad de (?P<x__as>l[oa]s [a-zñá-ú]+)", unless=rf"{_OTHERS}|\botra mitad\b"),
)  # fmt: skip
# What is asked where nothing above and no deed of theirs fits.
LATE = (
)  # fmt: skip
