"""De qué hablan las publicaciones en español, y qué pregunta de una línea hacer a su autor: o esto, o lo otro."""
# ruff: noqa: E501 (tables of words)

DEEDS = (
    ("incident", r"\bincidentes?\b|\bincidencias?\b|\baver[ií]as?\b|\bca[ií]da del (?:sistema|servicio)|\bcortes? de\b|\bpost-?mortem|\bcasi accidentes?\b", (
        "¿Cuál fue la primera señal: una alerta o una llamada?",
        "¿Se vio primero en una pantalla o por una llamada?",
    )),
    ("choosing", r"\bcómo (?:elegís|elegís|eligen|decidís|deciden|fijáis|fijan)\b|\bcuánto tiempo (?:debe|conviene)\b", (
        "¿Va a ser más bien una regla para todos o una por caso?",
        "¿Una sola respuesta para todos o caso por caso?",
    )),
    ("growers", r"\bproductores\b|\bcosechas?\b|\bcampaña\b|\bagricultor\w+|\bcooperativa\b|\blluvias?\b|\bgranizo\b|\briego\b", (
        "¿La idea salió de los propios productores o de la casa?",
        "¿Se sigue usando desde entonces o fue cosa de aquellos días?",
    )),
    ("contract", r"\bcontratos?\b|\bcláusulas?\b|\bdepartamento jurídico|\blicitaci\w+|\bcompras\b", (
        "¿Suelen ser siempre las mismas cláusulas las que frenan o cada vez otras?",
        "¿Se atasca siempre en el mismo punto o cada vez en uno distinto?",
    )),
    ("lenders", r"\bpréstamos?\b|\bbancos\b|\bconsorcio\b|\bcrédito sindicado|\bcierre financiero|\bfinanciación de proyecto", (
        "¿Aceptan los bancos un mismo formato de informe o cada uno trae el suyo?",
        "¿Habrá un solo informe para todos los bancos o uno para cada uno?",
    )),
    ("opening", r"\b(?:abr\w+|nuev[oa]|segund[oa]|tercer[oa]?) (?:\w+ ){0,4}(?:oficina|sede|tienda|clínica|restaurante|almacén|planta|centro|local|nave|taller|laboratorio)\w*|\bapertura\b|\binaugur\w+", (
        "¿Empezará gente de la casa o un equipo contratado allí?",
        "¿El primer equipo vendrá de la casa o será nuevo desde el primer día?",
    )),
    ("money", r"\bronda de (?:financiación|inversión)|\bserie [a-e]\b|\binversores?\b|\bsubvenci\w+|\bmillones de euros", (
        "¿Las primeras incorporaciones irán al producto o más cerca de los clientes?",
        "¿Lo primero será el producto o estar más cerca de los clientes?",
    )),
    ("drills", r"\bsimulacros?\b|\bsimulaci\w+|\bentrenamientos?\b|\bprimeros auxilios|\bejercicios? de\b", (
        "¿Los simulacros se avisan o llegan por sorpresa?",
        "¿La gente lo sabe antes o la pilla en mitad del turno?",
    )),
    ("rota", r"\bturnos?\b|\bcuadrantes?\b|\bhorarios?\b|\bsemana de cuatro días|\bguardias\b|\bjornada\b", (
        "¿Después todavía se puede cambiar el turno o ya queda fijo?",
        "¿Hay menos cambios desde entonces o solo se piden antes?",
    )),
    ("wording", r"\bla palabra\b|\blenguaje claro|\blectura fácil|\bglosario|\bjerga\b|\bredacci\w+|\blegib\w+", (
        "¿Se prueba antes una redacción nueva con unos pocos lectores o se cambia en todas partes?",
        "¿Una sola palabra para sustituirla siempre o una distinta según el caso?",
    )),
    ("removal", r"\beliminamos\b|\beliminad\w+|\bquitamos\b|\bhemos quitado\b|\bdejamos de\b|\bhemos dejado de\b|\bsimplific\w+|\bsuprim\w+|\bya no usamos\b", (
        "¿Alguien pidió volver a lo de antes o nadie lo echó de menos?",
        "¿Hubo quejas la primera semana o casi nadie lo notó?",
    )),
    ("migration", r"\bmigraci\w+|\bmigr(?:amos|ado|ar)\b|\bnuevo (?:ERP|sistema)\b|\bsustitu\w+|\breescrib\w+", (
        "¿Se cambió todo de una vez o por partes?",
        "¿Convivieron lo viejo y lo nuevo o hubo un día para el cambio?",
    )),
    ("testing", r"\bbancos? de pruebas|\bpruebas? (?:de|en|antes)\b|\bpuesta en marcha|\bantes de (?:la )?entrega|\bensayos?\b", (
        "¿Se comprueba punto por punto o por muestreo?",
        "¿Se prueba todo antes de salir o sobre todo lo que ya dio problemas?",
    )),
    ("policy", r"\bnuevas? normas?\b|\bnormativa\b|\bpolítica de\b|\baprobaci\w+|\bcumplimiento\b|\bautorizaci\w+", (
        "¿Decide más el tipo de caso o su tamaño?",
        "¿Vale igual para todos los casos o hay excepciones?",
    )),
    ("patients", r"\bpacientes?\b|\bresidentes?\b|\bcuidador\w+|\benfermer\w+|\baltas? hospitalari\w+|\bplanta\b", (
        "¿Funciona igual los fines de semana o sobre todo entre semana?",
        "¿La idea salió del propio equipo o vino de fuera?",
    )),
    ("pupils", r"\balumn\w+|\bguardería\b|\bnuestros niños\b|\bescuelas?\b|\bcolegios?\b|\bestudiantes?\b|\baprendices\b|\bformación profesional|\baula\b|\binstituto\b", (
        "¿La idea fue de los pequeños o de los mayores?",
        "¿Trabajaron en ello en clase o fuera de horas?",
    )),
    ("event", r"\bpuertas abiertas|\bvisitantes?\b|\bfamilias\b|\bferia\b|\bfestival\b|\bjornadas\b|\bcongreso\b|\btaller\b|\basistentes\b|\bfiesta\b|\binvitados\b", (
        "De {people}, ¿había más caras nuevas o más conocidos de siempre?",
        "¿Había más caras nuevas o más conocidos de siempre?",
        "¿La gente se quedó hasta el final o fue un ir y venir?",
    )),
    ("volunteering", r"\bvoluntari\w+|\bdonaci\w+|\bdonamos\b|\bsolidari\w+|\bplantamos\b|\bbarrio\b|\bvecin\w+|\bbanco de alimentos", (
        "¿Ayudaron sobre todo los de siempre o muchos por primera vez?",
        "¿Fue cosa de un día o se va a convertir en costumbre?",
    )),
    ("award", r"\bpremi\w+|\bgalard\w+|\bcertific\w+|\breconocimiento\b|\bISO \d+|\bfinalistas?\b|\bsello\b|\bmedalla", (
        "¿Hubo celebración o enseguida de vuelta al trabajo?",
        "¿Fue una sorpresa o ya se veía venir?",
    )),
    ("anniversary", r"\baniversario\b|\bcumplimos\b|\b\d+ años\b|\bdesde \d{4}\b", (
        "¿Queda alguien del primer día o ha cambiado todo desde entonces?",
        "¿Sigue el primer cliente o ha cambiado todo?",
    )),
    ("record", r"\bsin (?:un solo|una sola|ningún|ninguna)\b|\brécord\b|\bcero (?:accidentes|fallos|retrasos)", (
        "¿Hubo algún momento justo o todo fue con calma?",
        "¿Estuvo a punto de torcerse en algún momento o salió todo rodado?",
    )),
    ("safety", r"\bseguridad\b|\baccidentes?\b|\bprevención\b|\briesgos laborales|\bequipos de protección", (
        "¿La mayoría de los avisos vienen de la gente o de las inspecciones?",
        "¿Las cosas pequeñas se avisan solas o más bien cuando se pregunta?",
    )),
    ("guide", r"\bguías?\b|\bmanual(?:es)?\b|\bdocumentación\b|\blistas? de comprobación|\bplantillas?\b|\bfichas?\b|\btutorial", (
        "¿Las correcciones llegan más de los lectores o de la propia casa?",
        "¿Se lee de principio a fin o se busca una cosa concreta?",
    )),
    ("hiring", r"\bbienvenid\w+|\bse (?:une|unen|incorpora\w*)\b|\bnuev[oa]s? (?:compañer\w+|equipo|director\w*)|\bincorporaci\w+|\bcontratad\w+", (
        "¿Empezaron todos el mismo día o poco a poco?",
        "¿Hay ya un primer proyecto o primero toca aterrizar?",
    )),
    ("partner", r"\balianza\b|\bacuerdo (?:con|marco)\b|\bcolaboraci\w+|\bjunto (?:a|con)\b|\bproveedor\w*|\bsoci[oa]s?\b|\bconvenio\b", (
        "¿Ya habíais trabajado juntos o es la primera vez?",
        "¿La idea salió de la casa o de la otra parte?",
    )),
    ("launch", r"\blanzamiento\b|\blanza(?:mos|do|r)\b|\bnuev[oa] (?:producto|versión|app|carta|gama|función)|\bbeta\b|\bpilotos?\b|\bya (?:está )?disponible\b", (
        "¿Las primeras opiniones confirmaron el plan o lo cambiaron?",
        "¿Los primeros en usarlo fueron los de siempre o gente nueva?",
    )),
    ("research", r"\bestudio\b|\bmedi(?:mos|do|ciones)\b|\bencuesta\b|\bcompara(?:mos|do)\b|\bensayo\b|\banaliza(?:mos|do)\b|\bresultados\b|\bconjunto de datos", (
        "¿Salió lo que se esperaba o más bien lo contrario?",
        "¿Se vio a la primera o solo con el tiempo?",
    )),
    ("energy", r"\bsolar\w*|\bemisiones\b|\bCO2\b|\breciclaje\b|\brecicl\w+|\bresiduos\b|\bdesperdicio\b|\benerg\w+|\bagua\b", (
        "¿El mayor paso vino de los equipos o de las costumbres?",
        "¿Al principio fue cuestión de coste o de costumbre?",
    )),
    ("review", r"\brevisi\w+|\bidas y vueltas|\bida y vuelta|\bvalidaci\w+|\bcorrecciones\b", (
        "¿Se revisa cada pieza o una sola vez un modelo?",
        "¿La revisión entra desde el principio o solo al final?",
    )),
    ("search", r"\bhemos (?:probado|cambiado|buscado)\b|\buna de cada (?:tres|cuatro|cinco|diez)\b|\bnadie sabe\b|\bno aparece\b", (
        "¿Hay algo descartado del todo o sigue siendo posible cualquier cosa?",
        "¿Queda una explicación favorita o sigue todo abierto?",
    )),
    ("mistakes", r"\berror(?:es)?\b|\berratas?\b|\bfe de erratas\b|\bequivocaci\w+|\breclamaci\w+", (
        "¿La mayoría de los errores se ven en casa o los avisa alguien de fuera?",
        "¿Se suelen encontrar dentro o escribe alguien de fuera?",
    )),
    ("tool", r"\bherramientas?\b|\baplicaci[oó]n\b|\bapp\b|\bnuev[oa] (?:método|máquina|proceso|software)|\bpusimos en marcha\b|\bimplant\w+|\bautomatiz\w+|\bgrupo de mensajes", (
        "¿Empezó un equipo o todos a la vez?",
        "¿La gente lo adoptó sola o hubo que ir enseñándolo?",
    )),
    ("faster", r"\bmás rápid\w+|\bplazos?\b|\btiempos? de espera|\besperas?\b|\ba tiempo\b|\bpuntual\w*|\bde \d+ minutos\b|\bahorr\w+ tiempo", (
        "¿Se notó desde la primera semana o poco a poco?",
        "¿Fue un paso grande o muchos pequeños?",
    )),
    ("better", r"\bde(?:l)? \d+ ?%? al? \d+|\bmejor(?:ó|amos|ado|a)\b|\bsub(?:ió|ido)\b|\bbaj(?:ó|ado)\b|\bmenos\b|\bduplic\w+", (
        "¿La mejora se notó desde la primera semana o fue llegando?",
        "¿Llegó de golpe o poco a poco?",
    )),
)  # fmt: skip
BY_ANCHOR = (
    ("suspect", 9, ("¿Esa sospecha ({suspect}) es una intuición por ahora o ya se ve en los datos?",)),
    ("open", 8, ("¿La parte que queda abierta sigue algún patrón o parece cosa del azar?",)),
    ("share", 4, ("Más allá de ese dato ({share}), ¿el resto ({rest}) es más bien un mismo tipo de caso o un poco de todo?", "Junto a ese dato ({share}), ¿el resto ({rest}) se parece entre sí o hay de todo?")),
    ("asked", 3, ("¿Las respuestas van hasta ahora en la misma dirección o cada cual lo hace a su manera?",)),
    ("change", 3, ("¿El paso {change} llegó de golpe o poco a poco?",)),
    ("people", 2, ("¿Ese dato ({people}) era lo que se esperaba o fue una sorpresa?",)),
    ("thing", 1, ("¿Dónde se puede leer más sobre {thing}?",)),
)  # fmt: skip
GONE = ""
THE = ""
# Counts of people, who may be asked after one by one.
PEOPLE = r"\b(?:personas|familias|visitantes|invitados|niños|padres|alumnos|estudiantes|vecinos|asistentes|participantes|voluntarios|clientes|socios|compañeros)$"
