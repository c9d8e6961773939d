# ruff: noqa: E501
"""How Spanish says when you will hear."""

from . import Table

IN = r"(?:(?:otros|otras|en|dentro de|a|al cabo de|por|unos|unas|los|las|el|la|plazo de|aproximadamente|alrededor de|cosa de|como|mas o menos|unos?|proximos|proximas|siguientes|maximo|aprox\.?) ){0,5}"
DAYTIME = r"(?: por la (?:manana|tarde|noche)| a (?:primera|ultima) hora| al mediodia| temprano)?"
NEXT_WEEK = r"(?:la otra semana|(?:la )?semana (?:que viene|proxima|entrante|siguiente|que entra|que empieza)|(?:la )?(?:proxima|siguiente) semana)"

SMALL = """
los las una unos unas del con sin por para sobre entre hacia hasta desde durante segun antes despues tras que quien como cuando donde pero sino aunque
pues entonces tambien solo aun todavia muy mas menos mucho poco todo toda todos algo nada nadie bien asi ahora luego ella ellas ellos nos les usted
ustedes este esta esto ese esa eso esos estos son sera seran seria ser estar estan estara estaria fue habia hay habra tiene tienen tendra tendran
tendre tener debe deben deberia deberian puede pueden podria podrian quieren quiere van haran hacer hace saben probablemente seguramente posiblemente
quiza quizas tal vez igual ojala idealmente aproximadamente alrededor cerca mas-o-menos normalmente teoricamente originalmente finalmente final
inicialmente supuestamente tardar tarde temprano pronto plazo plazos maximo minimo tope peor mejor casos caso falta justo largo dia dias semana
semanas mes meses manana mediodia noche hora horas primera ultima proxima proximo siguiente inclusive fecha objetivo calendario esperar espera listo
lista cerrado cerrar resuelto reclutadora reclutador responsable gerente jefe jefa director directora rrhh   proceso ronda etapa dan denos
danos dame den puesto
ultimar concluir terminar resolver quiere cuestion
"""

TABLE = Table(
    numbers={
        r"una?": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
        "doce": 12, "quince": 15, "veinte": 20, "treinta": 30, r"(?:un )?par de": 2, r"unos(?: pocos)?|unas(?: pocas)?|algunos|algunas|pocos|pocas": 3,
        r"una decena de": 10, r"una quincena de": 15,
    },
    loose=r"(?:un )?par de|unos(?: pocos)?|unas(?: pocas)?|algunos|algunas|pocos|pocas",
    weekdays=(r"lunes", r"martes", r"miercoles", r"jueves", r"viernes", r"sabados?", r"domingos?"),
    months=(
        r"ene(?:ro|\.)?", r"feb(?:rero|\.)?", r"marzo", r"abr(?:il|\.)?", r"mayo", r"jun(?:io|\.)?", r"jul(?:io|\.)?", r"ago(?:sto|\.)?",
        r"sept?(?:iembre|\.)?|setiembre", r"oct(?:ubre|\.)?", r"nov(?:iembre|\.)?", r"dic(?:iembre|\.)?",
    ),
    holidays={
        r"(?:la |las )?navidad(?:es)?|nochebuena": "christmas", r"las fiestas(?: navidenas| de fin de ano| de navidad)?|las vacaciones de navidad": "holidays",
        r"(?:el )?ano nuevo|nochevieja|fin de ano nuevo": "new year", r"(?:el dia de )?(?:los )?reyes(?: magos)?": "epiphany",
        r"(?:la )?semana santa": "holy week", r"(?:la )?pascua": "easter", r"(?:el )?viernes santo": "good friday",
        r"(?:el )?puente de (?:todos los santos|noviembre)|todos los santos": "all saints", r"(?:el )?puente de (?:diciembre|la constitucion)": "constitution",
        r"(?:el )?puente de mayo|(?:el )?(?:1|primero|uno) de mayo": "labour day", r"(?:el )?puente del pilar|el pilar|(?:el )?12 de octubre": "hispanic day",
        r"(?:la )?inmaculada": "immaculate", r"(?:la )?constitucion": "constitution", r"(?:la )?asuncion|(?:el )?15 de agosto|(?:el )?puente de agosto": "assumption",
    },
    nth={r"primer[ao]?|1a": 1, r"segund[ao]|2a": 2, r"tercer[ao]?|3a": 3, r"cuart[ao]|4a": 4, r"ultima?": 9},
    parts={
        "early": r"(?:a |al |en los |para |desde )?(?:principios?|comienzos?|inicios?|primeros(?: dias)?|empezar)(?: de la| de| del| de los)?(?: mes de)?",
        "mid": r"(?:a |para |hacia )?(?:mediados?|mitad|la mitad|(?:en )?(?:la )?primera (?:quincena|mitad)|medio)(?: de la| de| del)?(?: mes de)?",
        "end": r"(?:a |al |para |hacia |en los |en el |el )?(?:(?:el )?ultimo dia(?: habil| laborable)?|final(?:es)?|fines|fin|ultimos(?: dias)?|(?:en )?(?:la )?segunda (?:quincena|mitad)|acabar|terminar|que (?:acabe|termine)|cierre)(?: de la| de| del| la| el)?(?: mes de)?",
    },
    days={
        r"uno|primero": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12,
        "trece": 13, "catorce": 14, "quince": 15, "dieciseis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20,
        "veintiuno": 21, "veintidos": 22, "veintitres": 23, "veinticuatro": 24, "veinticinco": 25, "veintiseis": 26, "veintisiete": 27,
        "veintiocho": 28, "veintinueve": 29, "treinta": 30, "treinta y uno": 31,
    },
    dom=r"(?P<dom>3[01]|[12]\d|0?[1-9]|primero)",
    rows=(
        (r"(?:todos )?los (?:lunes|martes|miercoles|jueves|viernes)(?! \d)|{n} ?(?:horas?|h|dias?) (?:semanales|diarias|mensuales|(?:a la|por|al|a) ?(?:semana|dia|mes|ano))", "gone", 0),
        (r"(?:en |durante )?(?:la )?semana (?:antes de|anterior a|previa a)(?:l)? ?(?:la |las |el |los )?{holiday}", "week_of_holiday", -1),
        (r"{part}(?:en |durante )?(?:la )?(?:semana (?:siguiente|de despues|posterior)|siguiente semana)", "following_week", 1),
        (r"(?:el )?{weekday} (?:de la semana )?siguiente|(?:el )?siguiente {weekday}|el {weekday} de (?:la semana de )?despues", "following_weekday", 0),
        (r"(?:en |a |al )?(?:el )?(?:mes siguiente|siguiente mes|mes de despues)", "following_month", 0),
        (r"(?:a )?la manana siguiente|(?:al|el) (?:dia siguiente|siguiente dia)|el dia (?:despues|de despues)|un dia (?:despues|mas tarde)", "next_day", 1),
        (r"a los {n} dias|{n} dias? (?:despues|mas tarde)(?= ?(?:$|[,.;)]))", "days_later", 1),
        (r"{n} semanas? (?:despues|mas tarde)(?= ?(?:$|[,.;)]))", "days_later", 7),
        (r"{n} dias? (?:habiles|laborables|laborales) (?:despues|mas tarde)(?= ?(?:$|[,.;)]))", "business_days_later", 1),
        (r"(?:el|la) (?:otro|otra|siguiente|de despues)(?= ?(?:$|[,.;)]))", "following_one", 0),
        (r"al final del dia|(?:hoy )?a ultima hora(?: del? (?:hoy|dia))?|antes de (?:que acabe|acabar) el dia", "end_of_day", 0),
        (r"(?:el |el dia |dia |para el |al ){named_dom}(?= ?(?:$|[,.;)]| a mas tardar| como (?:tarde|mucho|maximo)| o ))", "day_of_month", 0),
        (r"{part}(?:en |durante |para )?(?:la )?semana (?:n[o°]?\.? ?|numero )?(?:\d\d? ?(?:-|/|o|a|y) ?)?{n}(?! (?:dias|semanas|meses|de ))(?: de {year})?", "week_number", 0),
        (r"a lo largo (?:del dia|de la jornada)(?: de hoy)?", "day_after", 0),
        (r"(?:{some}|en |durante |dentro de |a lo largo de |en el transcurso de |en el curso de )(?:de )?(?:la |esta |de esta )?(?:misma |presente )?semana|esta (?:misma )?semana|(?P<part>(?:a )?(?:finales|mediados|mitad|principios|comienzos|inicios) de )semana|entre semana|lo que queda de semana", "week", 0),
        (rf"(?:{{part}}|en |durante |dentro de |a lo largo de |en el transcurso de |en el curso de |para )?(?:de )?(?:toda )?{NEXT_WEEK}", "week", 1),
        (r"(?:la )?(?:semana que viene|proxima semana|semana proxima),?(?: o| u| como mucho| a lo sumo| si no| quizas?| a mas tardar)+ la (?:siguiente|otra|de despues|semana siguiente)", "next_or_after", 0),
        (r"(?<=sino )(?:en )?(?:la )?(?:siguiente|proxima|que viene|otra)", "week", 1),
        (rf"(?:(?:a )?(?:finales|fin|final) de (?:esta |la )?semana|esta (?:misma )?semana)[ ,]*(?:(?:o|u|/|bien|si no|como mucho|quizas?|tal vez|a|ya|seguramente|por) ?){{1,4}}(?P<part>principios (?:de )?|comienzos (?:de )?|inicios (?:de )?)?(?:{NEXT_WEEK}|la (?:que viene|siguiente|proxima|otra|que sigue))", "this_or_next", 0),
        (r"(?:la )?semana (?:de despues|siguiente a la proxima|subsiguiente)|en dos semanas a partir del lunes", "week", 2),
        (rf"(?:el )?{{weekday}}{DAYTIME} de (?:la )?{NEXT_WEEK}|{NEXT_WEEK},? (?:el )?{{weekday}}", "week", 1),
        (rf"(?:este |el |este mismo |el mismo |el proximo |proximo |hasta el |para el )*{{weekday}}{DAYTIME}(?: que viene| proximo| entrante| de esta semana| mismo)?", "weekday", 0),
        (r"(?:del? (?:este |el )?)?{weekday} en ocho(?: dias)?", "weekday", 1),
        (r"(?:del? (?:este |el )?)?{weekday} en quince(?: dias)?", "weekday", 2),
        (r"de (?:hoy|aqui) (?:en|a) ocho(?: dias)?|dentro de ocho dias contando hoy|de hoy a ocho(?: dias)?|de aqui a una semana", "fixed_days", 7),
        (r"de (?:hoy|aqui) en quince(?: dias)?|(?:en |dentro de |de )?(?:una|la) quincena", "fixed_days", 15),
        (rf"{IN}{{n}} semanas?(?: mas| aproximadamente| como maximo| vista)?|de aqui a {{n}} semanas", "days", 7),
        (rf"{IN}{{n}} dias?(?: naturales| mas| aproximadamente| vista)?|de aqui a {{n}} dias", "days", 1),
        (rf"{IN}{{n}} dias? (?:habiles|laborables|laborales|de trabajo|utiles)", "business_days", 1),
        (r"una semana o {n}", "days", 7),
        (r"un dia o {n}", "days", 1),
        (r"{n} (?:semanas?|mes(?:es)?|dias?) y medi[ao]|mes y medio|semana y media", "unclear", 0),
        (rf"{IN}{{n}} mes(?:es)?", "months", 1),
        (r"(?:(?:en|dentro de|las|unas|plazo de|proximas|menos de|de) )+{n} ?(?:h|hs|hrs|horas?)|(?P<n>24|36|48|72|96) ?(?:h|hs|hrs|horas?)|(?P<n0>24|48) ?(?:a|-|o) ?(?P<n>48|72|96) ?(?:h|hs|horas?)", "hours", 1),
        (r"hoy(?: mismo)?(?! en)(?: por la (?:tarde|noche|manana))?|esta (?:misma )?(?:tarde|noche|manana)|en el dia", "day_after", 0),
        (r"(?<!la )(?<!esta )(?<!por la )(?<!pasado )manana(?: mismo)?(?: por la (?:manana|tarde|noche)| a (?:primera|ultima) hora| temprano| al mediodia)?", "day_after", 1),
        (r"(?:manana o )?pasado manana|manana o pasado", "day_after", 2),
        (r"(?:despues|pasado|tras) (?:del |el |este )?fin de semana", "weekend", 1),
        (r"antes (?:del |de este |de que acabe el )?fin de semana|(?:para|hasta) el fin de semana", "weekend", -1),
        (r"(?:el |este |durante el )fin de semana", "weekend", 0),
        (r"(?:{some}(?:de )?(?:el |del |este |de este )?|(?:en |durante |dentro de |a lo largo de )(?:el |del |este ))(?:mismo |presente )?mes(?: en curso| actual)?(?! (?:y|que))|este (?:mismo )?mes|dentro del mes|fin de mes", "month", 0),
        (r"(?:este mes|(?:a )?final(?:es)? de(?:l| este)? mes)[ ,]*(?:o|u|si no)(?: quizas?| a| ya)* ?(?P<part>principios )?(?:del? |el |al )?(?:mes )?(?:que viene|siguiente|proximo(?: mes)?)", "this_or_next_month", 0),
        (r"(?:{part}|en |durante |a lo largo )?(?:de |del )?(?:el |del )?(?:mes (?:que viene|proximo|entrante|siguiente)|(?:proximo|siguiente) mes)", "month", 1),
        (r"(?:{part}|en |durante |para |a lo largo de )?(?:el mes de |de )?{month}(?: (?:de |del )?{year})?", "named_month", 0),
        (r"(?:en |durante )?(?:la )?{nth} semana de(?:l mes de)? {month}(?: (?:de |del )?{year})?", "week_of_month", 0),
        (r"(?:la )?{nth} semana del (?:mes que viene|proximo mes|mes proximo)", "week_of_month", 1),
        (r"(?:la )?{nth} semana del? (?:este )?mes", "week_of_month", 0),
        (r"(?:(?:el )?{weekday},? )?(?:el |dia |el dia )?{dom} (?:de )?{month}(?: (?:de |del )?{year})?", "dated", 0),
        (r"(?:(?:el|del|entre el) )?\d\d? ?(?:-|al|a|o|u|y|/)(?: el)? ?{dom} de {month}(?: (?:de |del )?{year})?", "dated", 0),
        (r"(?:(?:el )?{weekday},? )?(?:(?<!antes )del|el|dia|el dia|al|(?<=antes )del dia)(?: dia| proximo)? (?P<dom>3[01]|[12]\d|0?[1-9])(?! ?(?:h|hs|horas?|%|de (?:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic)|del mes que|del proximo|dias|semanas|candidat|[:/.]\d))", "day_of_month", 0),
        (r"(?<=antes del )(?:dia )?(?P<dom>3[01]|[12]\d|0?[1-9])(?! de )", "day_of_month", 0),
        (r"(?:el |este |el proximo |proximo )?{weekday},? (?:dia )?(?P<dom>3[01]|[12]\d|0?[1-9])(?! ?(?:h|hs|horas?|[:/.]\d|de ))", "day_of_month", 0),
        (r"(?:el )?(?:dia )?(?P<dom>3[01]|[12]\d|0?[1-9]) del (?:mes que viene|proximo mes|mes proximo)", "day_of_next_month", 1),
        (r"(?:en )?(?:la )?semana del (?:lunes )?{dom}(?: (?:de )?{month})?(?: al \d\d?(?: de \w+)?)?", "week_of", 0),
        (r"(?:la )?semana del (?:lunes )?(?P<dom>3[01]|[12]\d|0?[1-9])/(?P<month>1[0-2]|0?[1-9])", "week_of", 0),
        (r"(?:{some}|este )(?:de |del |este )?trimestre(?: en curso)?", "quarter", 0),
        (r"{part}(?:de |del |el )?(?:proximo trimestre|trimestre que viene)", "quarter", 1),
        (r"{part}(?:del |el |en )?(?:t|q)(?P<n>[1-4])(?: {year})?|{part}(?:del |el |en el )?{nth} trimestre", "named_quarter", 0),
        (r"entre (?:la )?navidad y (?:el )?ano nuevo|{some}(?:de |del |este |de este )?ano(?: en curso)?|este ano|fin de ano", "year", 0),
        (r"{part}(?:de |del |el )?(?:ano que viene|proximo ano|ano proximo)|(?P<part>principios) de(?:l)? ano|(?P<part>principios) de {year}", "year", 1),
        (r"(?:justo |mucho )?(?:antes de(?:l)?|para|hasta) (?:la |las |el |los )?{holiday}", "before_holiday", 0),
        (r"(?:justo |poco |ya )?(?:despues de(?:l)?|pasad[ao]s?|tras|a la vuelta de) (?:la |las |el |los )?{holiday}", "after_holiday", 0),
        (r"(?:la )?semana (?:despues|siguiente|posterior) (?:de|del|a) (?:la |las |el )?{holiday}", "week_after_holiday", 0),
        (r"(?:la )?semana de {holiday}", "week_of_holiday", 0),
        (r"(?:desde )?hace(?: unas| unos| mas de| casi)? {n} (?:horas?|dias?|semanas?|mes(?:es)?|anos?)|(?:la )?semana (?:pasada|anterior)|(?:el )?mes (?:pasado|anterior)|(?:el )?{weekday} pasado|(?:el )?(?:pasado) {weekday}|fin de semana pasado|ayer|anteayer|desde (?:el )?{weekday}", "gone", 0),
    ),
    before=r"antes(?: de| del| de que)?(?: la| el| los| las)? ?$|previo a(?:l)? ?$",
    after=r"(?:despues|tras|a partir|una vez|luego|cuando)(?: de| del| de la| el| la)?(?: \w+){0,2} ?$|desde(?: el| la)? ?$",
    not_before=r"\b(?:no|nada|nunca|ninguna? \w+)\b[^,;.]{0,30}\bantes(?: de| del)?(?: la| el)? ?$|(?:al menos|por lo menos|como minimo|minimo) ?$|(?:como pronto|como minimo)(?: el| la| en)? ?$",
    not_until=r"\b(?:no|nada|nadie|nunca)\b[^,;.]{0,30}(?:\bhasta(?: (?:el|la|los|las|por|lo|menos))*) ?$",
    no_later=r"no (?:\w+ ){0,3}(?:mas tarde (?:de|del)|mas alla (?:de|del)|mas de)(?: la| el)? ?$",
    not_=r"(?<!si )\b(?:no|ni|en vez de|en lugar de)(?: (?:es|sera|en|para|el|la|los|dentro|de|va a ser))* ?$",
    conditional=r"\bsi\b(?! no el| no la)",
    latest=r"a mas tardar|como (?:muy tarde|mucho|maximo|tarde)|en el peor de los casos|maximo|tope|lo mas tarde|si no|a lo sumo|fecha limite",
    to=r"-|a|al|hasta(?: el)?|y",
    perhaps=r"y si no|si no|quizas?|tal vez|igual|a lo mejor|mas bien|incluso|hasta|puede que|si se (?:alarga|complica|retrasa)",
    at_least=r"^ ?(?:como (?:muy )?(?:pronto|minimo)|o (?:mas tarde|despues)\b|en adelante|por lo menos|minimo\b)",
    relative=r"siguiente|despues|mas tarde|el otro|la otra",
    next_one=r"(?:en |a )?(?:la |el )?(?:que viene|proxim[ao]|siguiente|otr[ao]|de despues)",
    until=r"\bhasta\b",
    nothing=r"\b(?:no|nada|nadie|imposible|ningun\w*)\b",
    either=r"o|u|/|o bien|o quiza|o quizas|o tal vez",
    instead=r"es decir|o sea|asi que|perdon|mejor dicho|digo|mas bien",
    after_all=r"\b(?:quizas?|tal vez|igual|o|si no|a lo mejor|puede que)(?: ya| justo)? despues(?=$|[ ]?[,.;)])",
    boundary=r"[;!?\n()]|\.(?=\s|$)|,|\b(?:pero|y|luego|entonces|porque|mientras)\b| - | -- ",
    others=r"\b(?:empie[cz]\w*|incorpora\w*|empez\w+|empiez\w+|comenz\w+|comienz\w+|inicio del? (?:contrato|trabajo)|fecha de inicio|arranc\w*|periodo de prueba|preaviso|contrato|vacaciones|mudanza|lanzamiento|salida|fundada?|primer dia|cubrir|otr[ao] (?:oferta|empresa|compania|proceso|propuesta)|mi (?:oferta|plazo|preaviso|respuesta|decision)|vence|caduca|expira|tengo que|debo|yo |puedo|podria|envio|mando|estoy|estare|salgo|les digo|disponib\w*|experiencia)\b",
    receives=r"\b(?:debo|deberia|podria|puedo|voy a|tengo que) (?:saber|tener|recibir|enterarme)",
    past=r"\b(?:hubo|fue|fueron|era|tuvo|hizo|\w{3,}(?:aron|ieron))\b",
    tasks=r"\b(?:comite|se reun\w*|reunion|mudarme|de viaje|de baja|planificacion|abiert[oa]s?|abren|cierran|horarios?|en casa|remoto|prueba(?: tecnica)?|ejercicio|tarea|caso|entregar|enviar|mandar|entrega|entrevistas?|entrevistan|entrevistando|candidat\w*|personas|equipo|rondas?|formacion|cerrad\w*|fuera|vuelve\w*|regresa\w*|teletrabajo|anos|oficina|guardias?|feria|congreso|conferencia|jornadas|avion|vuelo|cumpleanos|boda|pagan|nomina|sueldo|salario)\b",
    trailing=r"^ ?(?:no(?= mas|$| ?,| ?sino)|de vacaciones|fuera\b|despues|mas tarde|de (?:prueba|preaviso|experiencia|vacaciones|contrato|formacion|antiguedad|teletrabajo)|para (?:empezar|incorpor\w*|entregar)|por (?:semana|mes|ano)|a la semana|al (?:mes|ano)|pasad[oa]s?\b|incorpora\w*)",
    behind=r"(?:llevan?(?: \w+){0,2}|desde|cada|todos los|todas las|por|hace|duro|pasad[oa]s?|ultim[oa]s?)(?: el| la| los| las)? ?$",
    hear=r"\b(?:lo tendra\w*|entera\w*|bandeja|whatsapp|sms|luz verde|si o no|un toque|telefon\w*|dicen|dira\w*|digan|avis\w*|respuesta\w*|respond\w*|contest\w*|llam\w*|decid\w*|decision\w*|noticias|contact\w*|escrib\w*|inform\w*|comunic\w*|feedback|resultado\w*|oferta|confirm\w*|sabr\w*|saber|mail|correo|vuelta|comentan|comentar\w*|resolu\w*|resolver\w*|resuelv\w*|notific\w*|cuentan|elegir\w*|eligen|veredicto|pronuncia\w*|retorno|devolucion)\b",
    says=r"dijo|dijeron|dice|dicho|comento|comentaron|cree|creen|esperan?|prometi\w+|calcula\w*|prev[ei]\w*",
    vague=r"\b(?:pronto|breve|antes posible|cuanto antes|proximos dias|proximas semanas|primavera|verano|otono|invierno|cuando|despues|tras|en cuanto|mas adelante)\b",
    small=frozenset(SMALL.split()),
    aliases={
        r"sems\.?": "semanas",
        r"sem\.": "semana", r"viern?\.?|vie\.?": "viernes", r"lun\.?": "lunes", r"mart?\.": "martes", r"mierc?\.?|mie\.?": "miercoles", r"jue\.?": "jueves", r"hab\.": "habiles", r"ppios?\.?|princ\.": "principios", r"qe": "que", r"mnn|mnna|mna": "manana", r"prox\.": "proxima", r"fin\.(?= de)": "finales",
        r"(?<=que )bien": "viene",
        r"q": "que", r"biene|vienee|vine": "viene", r"xq": "porque", r"pa": "para", r"sem": "semana", r"finde": "fin de semana", r"senana|semna|semnaa|smeana": "semana", r"prox\.?": "proxima",
        r"miercolse|mierocles": "miercoles", r"maniana": "manana",
    },
    spelling=(
        "lunes", "martes", "miercoles", "jueves", "viernes", "enero", "febrero", "abril", "agosto", "septiembre", "octubre", "noviembre",
        "diciembre", "proxima", "proximo", "semana", "semanas", "manana", "principios", "mediados", "finales", "habiles", "laborables", "quincena", "navidad",
    ),
    spelled_right=("entro", "entra", "entran", "entrar", "entre", "tener", "ganar", "gente", "entero", "entera", "jueces", "manzana", "manzanas", "marte", "semanales", "legal", "lunas", "quinceava", "abierto", "abierta", "proximos", "proximas", "martes", "final", "semanal", "habil", "laborable", "laborales", "abrir", "abrira", "mananas", "viernes", "quince", "legales", "gusto", "dinero", "medidas", "principio", "ventas", "navidades", "finalmente", "semanales"),
)  # fmt: skip
