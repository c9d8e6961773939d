"""What a Spanish comment says of a result; nobody is addressed: it may be tú, vosotros or usted."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.openings.move import Move
from afterword.drafts.phrases.es import N

_GONE = r"quitamos|eliminamos|suprimimos|retiramos|cerramos|quitado|eliminado|suprimido|retirado|cerrado"
_WORDS = r"(?:[\wñá-ú]+ ){0,3}[\wñá-ú]+"

# A short sentence of the author's, kept in mind, and words that tie one to others or to the company.
LINE = "«{q}»: me quedo con esa frase."
TIED = re.compile(
    r"^(?:[Ll]o|[Ll]a|[Ll]os|[Ll]as) (?:\w+mos)\b|\b\w+mos\b|\b(?:eso|esto|ello)\b|\b(?:en línea|aquí|vídeo|video|enlace|descargar|plantilla)\b|:|\b(?:próxim\w+|sesión|plazas|entradas|enero|febrero|marzo|abril|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|código|repositorio|inscripci\w+)\b|\b(?:gracias|entrada|gratis)\b",
    re.IGNORECASE,
)

MOVES = (
    Move(cue=r"(?P<rate>\d\d ?%) (?:de (?:los|las) )?[^.!?]{0,40}?\bsin (?P<x>(?:ningún |ninguna |un |una )?[a-zñá-ú]+)(?=[.,;]| y\b)", weight=9,
         says=("Un {rate} sin {x} es un buen resultado.",)),
    Move(cue=rf"\ba (?P<b>{N})(?: ?°C| ?°| grados) y (?:ya )?no a (?P<a>{N})\b", weight=8.8,
         says=("De {a} a {b} grados: eso se nota.",)),
    Move(cue=r"\b[Ee]ra (?P<x>una? [a-zñá-ú]+)\b", weight=8.8, also=r"\b(?P<cost>\d+ euros)\b",
         says=("Así que era {x} de {cost}.",)),
    Move(cue=r"\b[Ee]ra (?P<x>una? [a-zñá-ú]+)(?=[.,])", weight=8,
         says=("Así que era {x}.",)),
    Move(cue=rf"\bno (?:es|era|fue|por|con) (?P<x>{_WORDS}), sino (?P<y>{_WORDS})(?=[.,;:])", weight=8.2,
         says=("No {x}, sino {y}: eso hay que verlo.",)),
    Move(cue=r"\b(?:ha acordado|han acordado|acordó|acordaron|hemos acordado|acordamos) (?P<x>no [a-zñá-ú]+r(?: [a-zñá-ú]+){1,2})(?= por| a | en | con|[.,;])", weight=8.6,
         says=("Acordar {x} ya es mucho.",)),
    Move(cue=rf"\b(?P<n>{N}) (?P<unit>semanas|días|meses) (?:de antelación|antes|por adelantado)\b", weight=8.4, also=r"\b(?:cuadrante|turnos?|horarios?|calendario|planificación)\b",
         says=("{n} {unit} de antelación cambian el día a día.",)),
    Move(cue=r"\b(?:en|de) una sola (?P<x>página|hoja|pantalla|lista)\b", weight=8,
         says=("Una sola {x} tiene más posibilidades de que alguien la lea.",)),
    Move(cue=r"\best(?:aba|aban) (?:apuntad|anotad|escrit|registrad)[oa]s?\b", weight=7.6, also=r"\b(?:nadie|no lo leyó|sin leer)\b",
         says=("Apuntado y sin leer: eso pasa en más de un sitio.",)),
    Move(cue=r"\bcada (?P<x>cuartel|parcela|máquina|sala|planta|equipo|turno|mesa|cliente|línea) tiene (?:un|una) (?:dueñ[oa]|responsable|persona)\b", weight=7.8,
         says=("Que cada {x} tenga a alguien que responda se nota.",)),
    Move(cue=rf"\b(?:preguntamos|hemos preguntado|encuestamos|llamamos) a (?P<n>{N}) (?P<who>[a-zñá-ú]+s)\b", weight=7.6,
         says=("Preguntar a {n} {who} es un buen comienzo.",)),
    Move(cue=r"\b(?:a ciegas|las dos versiones|ambas versiones|las dos recetas)\b", weight=7.8,
         says=("Probar vale más que discutir.",)),
    Move(cue=rf"\besper(?:a|an|ando|amos) (?P<span>(?:{N}) (?:horas|minutos))\b|\b(?P<span2>(?:{N}) (?:horas|minutos)) de espera\b", weight=7.2,
         says=("{span} de espera no se recuperan.",)),
    Move(cue=rf"\b(?:cuesta|lleva|tarda|añade)n? (?:solo |unos |unas )?(?P<span>(?:{N}) (?:segundos|minutos))\b", weight=7.4,
         says=("{span} no es mucho pedir.",)),
    Move(cue=r"\b(?:apuntando|contando|midiendo|anotando)\b", weight=7.4,
         says=("Apuntar vale más que suponer.",)),
    Move(cue=rf"\b(?:pas|baj|redu|cay|descend)\w+[^.!?\d]{{0,25}}? del? (?P<a>{N})(?: [a-zñá-ú]+)? al? (?P<b>{N})\b(?! ?(?:%|°|horas))", weight=7,
         says=("De {a} a {b}: {fall} menos.",)),
    Move(cue=rf"\b(?P<some>{N}) de (?:los |las |cada )?(?P<whole>{N})\b", weight=6.6,
         says=("{some} de {whole} es {portion}.",)),
    Move(cue=rf"(?:^|[.;:,] |\b(?:y|hemos|han|ha) )(?=(?:{_GONE}))<do:deed>", weight=7,
         says=("Hace falta valor para {do}.",)),
    Move(cue=r"\b(?:acordado|decidido|pactado) (?:entre todos|juntos|en común)\b", weight=6.8,
         says=("Lo que se acuerda entre todos aguanta mejor.",)),
    Move(cue=r"\b(?:no sabemos|nadie sabe|aún no|todavía no|problema nuevo|sin resolver)\b", weight=6.2,
         says=("Se agradece leer también lo que aún no está resuelto.",)),
    Move(cue=r"(?:^|[.;:,] |\b(?:y|hemos|han|ha) )<do:deed>", weight=6, short=True, unless=r"\b(?:error|por desgracia|despid\w+)\b",
         says=("{do} me parece acertado.",)),
    Move(cue=r"\b(?=\d\d)<those:those>\b", weight=5, unless=r"\b(?:euros|personas) ",
         says=("Me acordaré de {those}.",)),
    Move(cue=r"\b[Ee]ra (?P<x>(?:el|la) [a-zñá-ú]+(?: de(?:l| la)? [a-zñá-ú]+)?)(?=[.,])", weight=7.9, also=r"\b(?:cambiamos|buscamos|sospech\w+|cada|veces|durante)\b",
         says=("Así que era {x}.",)),
    Move(cue=rf"\b[Dd]e (?:los|las) (?P<whole>{N}) [a-zñá-ú]+s\b[^.!?\d]{{0,40}}? (?P<some>{N})(?=[.,;])", weight=6.8,
         says=("{some} de {whole} es {portion}.",)),
    Move(cue=r"\b(?:ninguna queja|ningún accidente|ninguna reclamación|cero quejas)\b|\b[Qq]uejas: (?:ninguna|cero)\b", weight=7.6,
         says=("Ni una queja: eso lo dice todo.",)),
    Move(cue=r"\b(?:no costó nada|no cuesta nada|[Cc]oste: (?:cero|ninguno))\b", weight=6.9, short=True,
         says=("Y sin gastar nada, que es raro.",)),
    Move(cue=rf"\bdurante (?P<span>(?:{N}) (?:semanas|meses|años))\b", weight=6,
         says=("{span} son mucho tiempo.",)),
    Move(cue=r"\b[Gg]anó (?P<x>(?:el|la) [a-zñá-ú]+)\b", weight=7.8,
         says=("Da gusto leer que ganó {x}.",)),
    Move(cue=r"\b[Yy]a nadie (?P<v>(?:se )?[a-zñá-ú]+)(?=[.,;])|\bnadie (?P<v2>(?:se )?[a-zñá-ú]+) ya\b", weight=8.4,
         says=("Ya nadie {v}: con eso está todo dicho.",)),
    Move(cue=r"\b[Ll]o más (?:ruidoso|lento|caro|difícil|pedido|leído|pesado) (?:era|es|fue) (?P<x>(?:el|la) [a-zñá-ú]+)(?=[.,;])", weight=8.4,
         says=("Quién lo diría, {x}.",)),
    Move(cue=r"\b(?P<them>(?:[Ll]as|[Ll]os) [a-zñá-ú]+s) no han (?:bajado|caído|cambiado)(?=[.,;])", weight=8.2,
         says=("Que {them} no hayan bajado es el mejor argumento.",)),
    Move(cue=rf"\b(?:pas(?:ó|aron|amos|ado)|sub\w+|creci\w+|aument\w+)[^.!?\d]{{0,25}}? del? (?P<a>{N})(?: [a-zñá-ú]+)? al? (?P<b>{N})\b(?! ?(?:%|°|horas))", weight=7,
         says=("De {a} a {rise} ya es un paso.",)),
    Move(cue=r"\b[Ee]ra (?P<x>una? [a-zñá-ú]+)\b", weight=9.2, also=rf"^(?=.*?\b(?P<n>{N}) (?P<what>visitas|llamadas|intentos|reparaciones|avisos))(?=.*?\b(?P<cost>\d+ euros))",
         says=("{n} {what}, y era {x} de {cost}.",)),
    Move(cue=r"\b[Ee]ra (?P<x>una? [a-zñá-ú]+)\b", weight=8.6, also=rf"\b(?P<n>{N}) (?P<what>visitas|llamadas|intentos|reparaciones|avisos)\b",
         says=("{n} {what}, y era {x}.",)),
    Move(cue=r"\b(?P<them>(?:[Ll]as|[Ll]os) [a-zñá-ú]+s) casi han desaparecido\b", weight=7.8,
         says=("Que {them} casi hayan desaparecido cuenta.",)),
    Move(cue=rf"\b[Aa]ntes\b[^.!?\d]{{0,25}}?(?P<a>{N}) [a-zñá-ú]+, (?:ahora|hoy) (?P<b>{N})\b", weight=7.8,
         says=("De {a} a {rise} ya es un paso.", "De {a} a {b}: {fall} menos.")),
    Move(cue=r"\b(?:publicamos|hicimos|abrimos|enseñamos|publicado|hecho) (?:igualmente|de todos modos|de todas formas)\b", weight=8,
         says=("Hacerlo de todos modos fue lo correcto.",)),
    Move(cue=rf"\bdel? (?P<a>{N}) ?%? al? (?P<b>{N}) ?%", weight=7, unless=r"\b(?:ventas|margen|beneficios?)\b",
         says=("Del {a} al {b} % es un paso claro.",)),
    Move(cue=rf"\b(?P<n>{N}) de cada (?P<m>{N}) veces\b", weight=7.6,
         says=("{n} de cada {m} veces es un argumento.",)),
)  # fmt: skip
