"""Español: lo que se retiene, lo que pide cautela y lo que solo lo parece; un giro por línea."""

# ruff: noqa: E501

PEOPLE = (
    "(empleado|empleados|empleada|empleadas|trabajador|trabajadores|trabajadora|trabajadoras|operario|operarios|operaria|compañero|compañeros|compañera|compañeras"
    "|personas|persona|pasajeros|pacientes|paciente|niños|niño|alumno|alumna|alumnos|profesor|profesora|profesores|enfermeras|enfermeros|enfermera|médicos"
    "|conductor|conductores|repartidores|repartidor|hombre|mujer|obrero|obreros|vecinos|clientes|técnico|residentes|docentes|personal|pilotos|azafatas)"
)
LEADER = (
    "(director|directora|consejero delegado|consejera delegada|ceo|presidente|presidenta|fundador|fundadora|jefe|jefa|gerente|directivo|directivos|directora general"
    "|director general|director financiero|directora financiera|rector|rectora|entrenador|chef)"
)
PLACE = (
    "(tienda|tiendas|fábrica|fábricas|planta|plantas|sede|oficina|oficinas|hospital|clínica|escuela|colegio|restaurante|restaurantes|hotel|almacén|librería"
    "|sucursal|sucursales|taller|local|estudio|centro|bodega|imprenta|redacción|cafetería|cine|bar|factoría|delegación|nave|mina|supermercado)"
)
AUTHORITY = (
    "(fiscalía|policía|guardia civil|juez|jueza|juzgado|inspección|inspección de trabajo|regulador|cnmv|cnmc|hacienda|agencia tributaria|agencia de protección de datos"
    "|autoridades|autoridad|competencia|ministerio|audiencia nacional|tribunal de cuentas|bruselas|comisión europea|sanidad|udef|profeco)"
)

HOLD = {
    "bad_news": """
        (comunicado|declaración) del (consejo|patronato)
        (en crisis|en el alero|al borde de|al borde del|en peligro|en entredicho|en la cuerda floja|en la picota)
        (tras|ante|por|pese a) (las|los|una|la) (quejas|denuncias|críticas|acusaciones|protestas|polémica|sospechas)
        (futuro) .. (incierto|en el aire|en duda)
    """,
    "layoffs": """
        (cocineros|camareros|compañer*|trabajador*|emplead*|personas|familias|conductor*) .. buscan (un |una |)(nuevo |nueva |otro |)(sitio|trabajo|empleo|puesto|hueco|colocación)
        (su|una) (etapa|camino|trayectoria) (aquí |con nosotros |en la empresa |)(termina|terminó|acaba|llega a su fin)
        (seguiremos|continuaremos|quedaremos) (siendo |con |sólo |solo |solamente |)(\\d+|diez|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien)
        (que|quienes) (ya |)no (estarán|seguirán|continuarán|formarán)
        a los (\\d+|diez|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien) que no
        en vilo
        (peligran|peligra) .. (empleos|puestos|trabajo)
        (empleos|puestos) (en peligro|en riesgo|en el aire)
        contratos? .. no .. renov*
        (dice|dicen|decimos|decir) adiós a (\\d+|parte|un tercio|compañeros|la mitad|varios)
        (despido|despidos|despedido|despedidos|despedida|despedidas|despide|despiden|despedir|despedirá|erte|ertes|reestructuración|reestructuraciones|prejubilaciones|bajas incentivadas|recorte de personal|recortes de personal|desvinculación|desvinculaciones)
        (un|el|del|ere|expediente) ere
        expediente de regulación
        (recorte|recortes|recorta|recortar|recortará|supresión|suprime|suprimir|elimina|eliminar|eliminación|destrucción|ajuste|amortiza|reducción|reduce|reducir|reducimos|reducirá) .. (plantilla|puestos|empleos|empleo|puesto|personal|empleados|trabajadores|nómina)
        (puestos|empleos) .. (eliminados|suprimidos|peligro|riesgo|perder|perderán|desaparecer|desaparecen|aire|amenazados)
        (pierde|pierden|perder|perderán|perdido|pierda) .. (empleo|trabajo|puesto|puestos)
        (adelgazar|reajuste|reorganización) .. plantilla
        (prescinde|prescindir|prescindirá|prescindimos) de .. (empleados|trabajadores|compañeros|personal|puestos|%|personas)
        (decisión|decisiones) (difícil|difíciles|dolorosa|dolorosas|dura)
        (difícil|dura|dolorosa) decisión
        (congelación|recorte|rebaja|bajada) (salarial|de sueldos|de salarios)
        (deslocaliza|deslocalización|traslada la producción|traslado de la producción)
    """,
    "death": """
        (quienes|los que|todos los que) (lo |la |le |)conoc*
        se (apagó|nos fue|ha apagado) .. (domingo|lunes|martes|miércoles|jueves|viernes|sábado|familia|hijos|paz|siempre)
        (funeral|velatorio) (será|tendrá lugar|se celebrará)
        (triste|tristes|terrible|dolorosa) (noticia|noticias)
        (montaña|mar|sierra|nieve|río) .. no (volvió|regresó|ha vuelto|ha regresado)
        minuto de silencio
        nos deja \\w+ tras
        (fallece|fallecen|falleció|fallecieron|fallecido|fallecida|fallecidos|fallecimiento|fallecer|muere|mueren|murió|murieron|luto|duelo|condolencias|pésame|difunto|difunta|obituario|esquela|funeral|descanse en paz|suicidio|suicidó|mortal|mortales|tragedia|trágico|trágica|trágicamente)
        (muerto|muerta|muertos|muertas) (en|por|tras|al|a|y|el|ayer|un)
        (muerte) (de|del|por|en|repentina|accidental|súbita)
        (perdió|perdieron|pierde|pierden|costó|perder|perdido) la vida
        (nos dejó|nos ha dejado|se nos ha ido|se nos fue|nos dejaron)
        (en|a la) (memoria|recuerdo) (de|del)
        en memoria
        (profundo|inmenso|gran|enorme) (dolor|pesar|tristeza|pena)
        (profunda|inmensa|enorme) (tristeza|pena|consternación)
        nuestro* (pensamiento|pensamientos|pésame|más sentido|abrazo .. familia)
        (homenaje|tributo) a .. (compañero|compañera|fundador|fundadora|fallecid*|víctimas|memoria|vida|colega)
        (cadáver|sin vida)
    """,
    "accident": """
        (cae|cayó|caen|cede|cedió|vuelca|volcó|desplom*|derrumb*) .. (grúa|andamio|muro|pared|techo|mástil|puente|árbol|grada|balcón|torre|chimenea|avioneta)
        (grúa|andamio|muro|pared|techo|puente|grada|balcón) .. (cayó|cedió|volcó|desplom*|derrumb*|se cayó|se vino)
        (hiervan|hierva|hervir) .. agua .. (grifo|beber|consumo|nuevo aviso)
        (bacterias|contaminación|plomo|nitratos) .. (agua|análisis|muestras|red)
        (análisis|muestras) .. (bacterias|contaminación|plomo)
        (arde|arden|ardió|calcinado|calcinada)
        (arrasa|arrasó|anega|inundado|inundada|desaparecido|desaparecidos|atropellada)
        (accidente|accidentes) (laboral|laborales|mortal|de tráfico|de tren|en|de autobús|aéreo|ferroviario|grave|de autocar|industrial|múltiple|de helicóptero|de obra|con|de un|del)
        (herido|heridos|herida|heridas|lesionado|lesionados|hospitalizado|hospitalizados|hospitalizada|intoxicado|intoxicados|intoxicación|quemaduras|atropellado|atropello|descarrilamiento|descarrila|derrumbe|derrumbó|derrumba|desplome|colapso de|explosión|explosiones|explotó|explota|evacuado|evacuados|evacuación|desalojar|desalojo|desalojado|desalojada|siniestro|electrocutado|sepultado|atrapado|atrapados|ahogado|ahogados)
        (incendio|incendios|fuego) (en|obligó|obliga|arrasa|arrasó|destruye|destruyó|calcina|declarado|afecta|de|se|provoc*|ha)
        (bomberos|emergencias|servicios de emergencia|ambulancias) .. (acud*|intervien*|trabajan|sofoc*|traslad*|movilizad*|extingu*|desplaz*)
        (fuga|fugas|escape|vertido|vertidos|derrame|derrames) (tóxico|tóxicos|químico|contaminante|al río|al mar|de gas|de amoniaco|de amoníaco|de cloro|de petróleo|de combustible|de productos|de residuos|de ácido|de aguas|de sustancias)
        (contaminado|contaminada|contaminados|contamina|contaminó|contaminación) .. (río|lago|agua|aguas|acuífero|suelo|playa|lote|alimentos|bacteria|listeria)
        (cae|cayó|caer|caído|caída) .. (andamio|tejado|escalera|altura|metros|cubierta)
        (salmonela|salmonelosis|listeria|listeriosis|legionela|e coli|brote|brotes)
        (inundación|inundaciones|riada|terremoto|huracán|dana|temporal) .. (destru*|arras*|afect*|víctimas|daños|damnificad*)
    """,
    "violence": f"""
        (apuñalado|apuñalada|apuñalamiento|tiroteo|disparos|tiros|asesinado|asesinada|asesinato|homicidio|atentado|atentados|secuestro|secuestrado|violación|violada|violado|agresión|agresiones|agredido|agredida|agreden|terrorismo|terrorista|rehenes|amenaza de bomba|navajazo|paliza|masacre|atraco)
        {PEOPLE} .. (atacado|atacada|atacados|golpeado|golpeada|amenazado|amenazada)
        (detenido|detenida|detenidos|detención|detenciones|arrestado|arrestada|encarcelado|prisión preventiva)
        violencia (machista|de género|policial|en|contra|callejera|sexual|laboral)
    """,
    "lawsuit": """
        (tribunal|juzgado|juez|jueza|corte|audiencia) .. (rechaza|rechazó|desestima|falla|falló|condena|condenó|ordena|dicta)
        (demanda|demandas) (colectiva|colectivas|judicial|judiciales|contra|por (despido|plagio|daños|acoso|discriminación|incumplimiento|competencia|vulner*)|de un ex*|millonaria|laboral|interpuesta|presentada)
        (demandado|demandada|demandados|demandan|demandó|demandante|demandantes|demandar)
        demanda a (la|su|una|el|los|un)
        (interpone|interpuesto|interponen|presenta|presentan|presentó|admite) .. (demanda|querella|denuncia|recurso)
        (querella|querellas|querellado|litigio|litigios|pleito|pleitos|juicio|juicios|condenado|condenada|condenan|condena a|condenó|sentencia|sentencias|imputado|imputada|imputados|procesado|indemnización|indemnizar|indemnizaciones|arbitraje|difamación|mala praxis|negligencia|negligencias|incumplimiento de contrato)
        (ante|en) (los tribunales|el juzgado|la justicia|el tribunal|los juzgados)
        (tribunal|juzgado|audiencia|juez|jueza|tribunal supremo) .. (orden*|oblig*|conden*|falla|fall*|desestim*|da la razón|admit*|sentenci*|investiga|anul*|rechaz*|obliga|lo social)
        (acusa|acusan|acusado|acusada|acusados|acusación|acusaciones|presunto|presunta|presuntos|presuntas|presuntamente|denuncian|denunciado|denunciada|denunciados|denuncia|denuncias)
        infracción .. (patente|patentes|marca|derechos)
        (disputa|batalla) (legal|judicial|contractual|laboral|por la patente)
    """,
    "investigation": f"""
        (facturas|documentos|títulos|certificados) (falsas|falsos|falsificados)
        (declarado|declara|declaran|declarar) ante (el|la) (juez|jueza|fiscal)
        diligencias
        (fraude|fraudes|corrupción|soborno|sobornos|blanqueo|malversación|prevaricación|estafa|estafas|evasión fiscal|delito fiscal|cohecho|desfalco|cártel|escándalo|escándalos|irregularidades|trama|tapadera|encubrimiento|encubrió|información privilegiada|alertador|pacto de precios)
        (investiga|investigan|investigado|investigada|investigados|investigación|investigaciones|pesquisa|pesquisas) (a|al|por|judicial|policial|abierta|de la (fiscalía|policía|cnmc|cnmv)|contra|penal|interna|oficial|si|la fiscalía|un presunto|presunto*|posible*)
        (se|fiscalía|abre|abren|abierta|abierto|bajo|lanza|inicia) (investiga|investigan|una investigación|investigación|un expediente|expediente|diligencias)
        (registro|registros|registra|registró|registraron) .. (sede|oficinas|policial|domicilio|policía|guardia civil|judicial)
        (redada|redadas|allanamiento|incautación|incautado)
        {AUTHORITY} .. (investig*|mult*|sancion*|registr*|expedient*|abre|abrió|advier*|inspeccion*|requier*|precint*|ordena|ordenó|apercib*|suspend*)
        (multa|multas|multado|multada|sanción|sanciones|sancionado|sancionada|expediente sancionador|inspección sorpresa)
        (licencia|autorización|permiso) .. (retirada|suspendida|revocada|retiran|pierde)
        (graves deficiencias|deficiencias graves|fallos de seguridad graves)
    """,
    "breach": """
        (programa|script|código|software) (oculto|malicioso|espía)
        (números|datos) de (tarjeta|tarjetas|cuenta|pago) .. (a un|robad*|copiad*|servidor|expuest*|sustraíd*)
        (cambie|cambien|cámbiela|cámbielas|cambia|modifique) .. (contraseña|contraseñas|claves|todos los sitios|todas partes)
        (no conocemos|desconocido|desconocidos|un tercero|terceros|persona ajena) .. (descargó|descargaron|copió|accedió|accedieron|consultó|leyó) .. (tabla|datos|cuentas|nombres|fichero|ficheros|correos|base|historiales|expedientes)
        (ciberataque|ciberataques|ransomware|hackeo|hackeado|hackeada|hackeados|piratas informáticos|secuestro de datos|ciberdelincuentes|hackers|rescate .. (datos|sistemas|bitcoin*)|suplantación)
        (filtración|fuga|robo|brecha|exposición|filtran|filtrado|filtrados|filtradas|vulneración|sustracción) .. (dato|datos|información|contraseñas|seguridad)
        (datos|contraseñas|información|historiales|registros|correos) .. (expuestos|expuesta|expuestas|robados|robadas|filtrados|filtradas|filtrada|comprometidos|comprometidas|sustraídos|al descubierto|a la venta|accesibles sin|publicados en)
        (acceso|accesos|accedió) .. (no autorizado|no autorizados|indebido|ilícito|sin autorización)
        (incidente|brecha|ataque) (de seguridad|de ciberseguridad|informático|cibernético|de privacidad)
        (sistemas|servidores) .. (cifrados|bloqueados|secuestrados|paralizados|comprometidos|caídos)
    """,
    "harassment": """
        (apartado|apartada|apartados|apartadas|suspendido|suspendida|relevado|relevada) (de|del) (su cargo|sus cargos|sus funciones|cargo|servicio)
        (nunca|jamás) (debería|deberían|debió|debieron) .. (pasar|ocurrir|suceder)
        (acoso|acosado|acosada|acosador|acosadores|hostigamiento|discriminación|discriminado|discriminada|discriminatorio|racismo|racista|racistas|machismo|machista|machistas|sexismo|sexista|antisemit*|homofobia|homófobo|abusos|maltrato|maltratos|maltratado|maltratados|explotación laboral|explotación infantil|trabajo infantil|trabajo forzoso|esclavitud|mobbing|metoo|vejaciones|humillaciones|tocamientos|bullying)
        abuso* (sexual|sexuales|de poder|de menores|de autoridad|laboral|laborales|infantil)
        (ambiente|clima|cultura|entorno) .. (tóxico|tóxica|hostil|de miedo|de terror|irrespirable)
        (conducta|comportamiento|comportamientos|comentarios) (inapropiada|inapropiado|inapropiados|indebida|sexual|sexuales|machistas)
    """,
    "strike": f"""
        (huelga|huelgas|huelguista|huelguistas|paro patronal|paro nacional|paro general|piquete|piquetes|protesta|protestas|protestan|protestar|boicot|boicotear|boicots|manifestación|manifestaciones|manifestantes|manifiestan|concentración ante|concentraciones|concentran ante|encierro|cacerolada|sentada)
        (paro|paros) (de|parcial|parciales|indefinido|laboral|convocado|del|en)
        (sindicato|sindicatos|ccoo|ugt|comité de empresa|cgt|cnt|csif) .. (convoc*|denunci*|amenaz*|exig*|rechaz*|alert*|critic*|protest*|reclam*|acus*|huelga|se plant*|advier*)
        (conflicto|conflictividad|disputa) (laboral|colectivo|salarial|sindical)
        (negociación|negociaciones|convenio) .. (fracas*|rot*|bloquead*|sin acuerdo|estancad*)
        {PEOPLE} .. (en pie de guerra|se plantan|plante|exigen|se concentran|se manifiestan)
        carta abierta
    """,
    "politics": """
        (elecciones|elección) (generales|municipales|autonómicas|europeas|presidenciales|legislativas|anticipadas|regionales|de noviembre|en|americanas)
        las elecciones
        (campaña|promesa|promesas|jornada|resultado|resultados|noche|contienda) (electoral|electorales)
        (electoral|electorales|referéndum|gobierno central|psoe|trump|putin|hamás|hamas|gaza|ucrania|israel|palestina|kremlin|extrema derecha|extrema izquierda|ultraderecha|geopolítica|guerra comercial|aranceles|arancel|independentismo|aborto|inmigración|deportación|deportaciones|golpe de estado|netanyahu|bukele|maduro|milei)
        (oposición|gobierno|alcalde|alcaldesa|ministro|ministra|senador|senadora|diputado|diputada|diputados|congreso|senado|ayuntamiento|pleno|parlamento|partido|partidos|concejal|concejales|pp|junta|gobernador|presidente) .. (critic*|acus*|rechaz*|enfrent*|polémic*|carg*|denunci*|exig*|divid*|bronca|contra|arremet*|reproch*|tacha|veta|veto)
        (bronca|polémica|choque|disputa|batalla|debate|tensión|enfrentamiento) .. (ayuntamiento|pleno|congreso|senado|gobierno|alcalde|política|político|municipal|partidos)
        guerra (en|de ucrania|entre|contra|civil|comercial|y|nuestros|sigue|continúa|continua)
        (la|esta|una|por|desde) guerra
        (desde|inicio|comienzo|debido|causa|estalla) .. (guerra|conflicto|invasión)
        (invasión|bombardeo|bombardeos|alto el fuego|genocidio|refugiados|crímenes de guerra|ofensiva militar|misiles|conflicto armado|rehenes)
        (proyecto de ley|reforma|ley) .. (polémic*|controvert*|rechaz*|divide|protest*|congreso|senado|oposición)
    """,
    "criticism": """
        (polémica|polémico|polémicas|polémicos|controversia|controvertido|controvertida|indignación|indignado|indignados|indigna|indignan|revuelo|linchamiento|escarnio|publicidad engañosa|greenwashing|ecopostureo)
        (duras|fuertes|lluvia de|aluvión de|oleada de|numerosas) (críticas|quejas)
        (en el punto de mira|en el ojo del huracán|bajo presión|en entredicho|en la picota)
        (críticas|crítica) (a|por|contra|al)
        (ampliamente|duramente) (criticado|criticada)
        disculpas públicas
    """,
    "recall": """
        no (deje|dejen|consuma|consuman|utilice|utilicen|use|usen|coma|coman|beba|beban|dé|den) .. (usándola|usándolo|usar|producto|más|lote|hijo|hija|niño|bebé|lo|la)
        (devuelva|devuélvalo|devuélvala|devuelvan|retire|retiren|tire) .. (tienda|dinero|importe|frigorífico|producto|modelo|bicicleta)
        no (lo|la|los|las) (consuma|consuman|utilice|utilicen|use|usen|coma|beba)
        (retirada|retiro|retira|retiran|retirado|retirados|retiradas) .. (mercado|lote|lotes|producto|productos|venta|vehículos|juguete|juguetes)
        (llamada|llamado|llaman|llama) a (revisión|taller|revisar)
        (no) (consumir|consuma|consuman|utilizar|utilice|usar|use|comer|ingerir|beber|coma|usen)
        (alerta|aviso) (alimentaria|sanitaria|de seguridad|de consumo)
        (riesgo|peligro) (de asfixia|de incendio|de quemaduras|de lesiones|de sobrecalentamiento|de descarga|de atragantamiento|para la salud)
        (alérgenos|alérgeno) no declarado*
        (fragmentos|trozos|restos) de (vidrio|metal|plástico|cristal)
        devolver .. (producto|lote|tienda .. reembolso)
    """,
    "closure": f"""
        (conjunto|orquesta|compañía|asociación|sociedad|fundación|equipo|grupo|coro|club) (se disolverá|se disuelve|será disuelto|será disuelta|queda disuelt*)
        (ponemos|poner|pone|pondrá) fin a (nuestra|nuestras|su|sus|la|toda) .. (actividad|actividades|producción|presencia|explotación)
        (servirá|sirve|imprime|imprimirá|publica|publicará|tocará|horneará) (su|nuestra|nuestro|la|el) (última|último) (comida|cena|café|edición|número|función|concierto|hornada|emisión)
        (cuentas|números) (ya no|no) (salían|salen|cuadran|cuadraban)
        (bonos|vales|tarjetas) .. (regalo|canje*) .. (antes de esa|antes del cierre|ya no)
        (colgar|colgamos|cuelga|cuelgan|colgará) .. (delantal|llaves)
        (alquiler|contrato de alquiler) .. (duplicado|doblado|rescindido|no se renueva)
        (bajar|baja|bajará|bajan|bajamos|bajaremos) .. (persiana|telón)
        telón no volverá
        (cierre|cierres|clausura|desaparición|fin) (de|del|definitivo|definitiva|inminente|total|patronal) .. {PLACE}
        cierre (definitivo|patronal|de fábrica|de plantas|de tiendas)
        {PLACE} .. (cierra|cierran|cerrará|cerrarán|cerrar|cerrado|cerrada|clausurado|clausurada|baja la persiana|bajan la persiana|echa el cierre|desaparece|va a cerrar)
        (cierra|cierran|cerrará|cerrarán|cerramos|cerraremos|cerró|echa|echan) .. (definitivamente|para siempre|sus puertas|nuestras puertas|persiana|el cierre|puertas)
        (cierra|cierran|cerrará|cerrarán|cerramos|cerrar) (su|sus|la|las|el|los|nuestra|nuestro|nuestras|dos|tres|cuatro|cinco|\\d+) .. {PLACE}
        (cese|cesa|cesan|cesará|cesamos|suspende|suspensión|fin) (de la |de su |de |la |su |nuestra |sus |)(actividad|actividades|producción|operaciones|negocio)
        (bajar|baja|bajamos|bajan) la persiana
    """,
    "insolvency": """
        (banco|bancos|inversor*|accionista*) .. (no prorroga*|no renueva*|niega*|rechaza*|se niega*|no financia*|no amplía*)
        no (prorroga|prorrogan|renueva|renuevan) .. crédito
        (entra|entran|entró) en concurso
        (adeuda|adeudan|debe millones)
        (concurso de acreedores|concurso voluntario|preconcurso|quiebra|quiebras|bancarrota|suspensión de pagos|insolvencia|insolvente|liquidación judicial|en liquidación|acreedores|administrador concursal|impago|impagos|rescate financiero|al borde de la quiebra|sin liquidez|asfixia financiera)
        (no puede|no pueden|incapaz de|sin poder) pagar .. (deudas|nóminas|proveedores|salarios|deuda)
        (nóminas|salarios|sueldos) .. (impagad*|sin pagar|sin cobrar|retras*)
        {P} .. sin cobrar
    """.replace("{P}", PEOPLE),
    "profit_warning": """
        (advertencia|aviso|alerta) (sobre|de) (beneficios|resultados|ganancias|los beneficios|pérdidas)
        (profit warning|números rojos|pérdidas millonarias)
        (objetivo|objetivos|previsión|previsiones|resultado) .. no (será |se |es |son |) (alcanzará*|alcanzable*|cumplirá*|posible)
        no .. alcanzable .. (objetivo|objetivos|previsión|resultado)
        (muy|bastante) por debajo de .. (previsto|esperado|previsiones|expectativas|objetivos)
        (rebaja|rebajado|recorta|recortó|reduce|revisa|revisa a la baja|retira) .. (previsiones|previsión|perspectivas|objetivos|estimaciones|pronóstico|dividendo)
        (pérdida|pérdidas) (de|netas|neta|por|récord|históricas|en|millonarias|semestrales|anuales|operativas)
        (prevé|prevén|registra|anuncia|espera|entra en|sufre|acumula|declara|reporta|arroja) .. (pérdidas|pérdida)
        (acción|acciones|bolsa|cotización|ventas|ingresos|beneficio|beneficios|pedidos|facturación) .. (cae|caen|caída|hunde|hunden|desploma|desploman|desplome|descalabro|bajan|se derrumba*|retrocede*|caído)
        (caída|desplome|hundimiento|descenso) (de|del|en) .. (ventas|ingresos|beneficio*|acciones|bolsa|facturación|pedidos)
    """,
    "ousted": f"""
        (destituido|destituida|destituyen|destitución|destituye|cesado|cesada|cesa al|cesa a la|cesan al|fulminado|fulminada|fulmina|apartado|apartada|forzado a dimitir|forzada a dimitir|defenestrado|moción de censura|crisis de liderazgo|lucha de poder|guerra interna|pérdida de confianza)
        (ha cesado|han cesado) a*
        (dimite|dimisión|dimitió|renuncia|renunció|sale|salida|abandona|marcha) .. (escándalo|críticas|polémica|efecto inmediato|presión|presiones|acusaciones|abrupt*|repentin*|inesperad*|irregularidades|sorpresa|investigación)
        con efecto inmediato
        (salida|marcha|dimisión|renuncia) (abrupta|repentina|inesperada|forzada|fulminante)
        {LEADER} .. (suspendido|suspendida|despedido|despedida|expulsado|expulsada)
    """,
    "hiring_freeze": """
        no (podremos|podemos|vamos a poder|se podrán) (cumplir|respetar|mantener|firmar) .. (contratos|ofertas|incorporaciones)
        (congelación|congela|congelan|congeladas|congelamos|congelar|paralización|pausa|suspensión|parón|freno) .. (contratación|contrataciones|vacantes|selección|plantilla|nuevas incorporaciones)
        (contratación|contrataciones|vacantes|procesos de selección|ofertas de empleo|selección|incorporaciones|ofertas) .. (suspendidas|suspendida|suspendidos|congeladas|congelada|paralizadas|paralizados|pausa|nuevo aviso|retiradas|canceladas|anuladas|aplazadas)
        (suspende|suspendemos|paraliza|pausamos|detiene|detenemos|frena) .. (contratación|contrataciones|selección|incorporaciones)
    """,
    "harm": """
        (llamadas|avisos|alarmas|alertas) .. (sin atender|sin respuesta|no sonaron|no llegaron|no se atendieron)
        sin (luz|agua|calefacción|suministro|electricidad|gas|internet|teléfono)
        (incidencia|incidencias|avería|interrupción|caída|fallo) (en curso|masiva|masivas|general|generalizada|grave|global|nacional|mundial|activa)
        (clientes|pacientes|usuarios|pasajeros|viajeros|hogares|comerciantes|abonados) .. (no pueden|no podían|no pudieron|no han podido|sin servicio|sin luz|sin agua|sin suministro|afectados|afectadas|perjudicados|atrapados|varados|cobro* duplicad*|cobrados dos veces|recibieron .. erróne*|resultados erróneos)
        (pagos|pedidos|envíos|transferencias|vuelos|trenes|citas|operaciones|nóminas|entregas|cirugías) .. (cancelados|canceladas|cancelan|perdidos|retrasados|retrasadas|aplazadas|aplazados|fallidos|rechazados|bloqueados|bloqueadas|suspendidas|suspendidos|erróneos|no procesad*)
        (pedimos|pide|piden|nuestras|ofrecemos|rogamos|queremos pedir) (disculpas|perdón|disculpen|sinceras disculpas)
        (lamentamos|sentimos) (las|los|la|el|mucho|profundamente|lo)
        (cobrado|cobrados|cobros|cargos|cobro|cobró|cobramos) (dos veces|duplicado|duplicados|por duplicado|indebidos|indebido|de más)
        (resultados|diagnósticos|facturas|medicación) (erróneos|erróneo|erróneas|equivocados|equivocada|equivocadas|incorrectos|incorrectas)
        error* (médico|médicos|de diagnóstico|de medicación)
        (corte|cortes|apagón|apagones) (de luz|de agua|de suministro|eléctrico|de gas|masivo|en|de electricidad)
        (estamos|seguimos|nuestros equipos) (investigando|trabajando para restablecer|trabajan para)
    """,
}

CAUTION = {
    "law": """
        (nueva|proyecto de|propuesta de|anteproyecto de|futura) ley
        (ley|decreto|directiva|ordenanza|reglamento|normativa) .. (parlamento|senado|congreso|comisión|debate|vota|enmiendas|tramita)
        (parlamento|senado|congreso|ayuntamiento|pleno|cabildo|consejo municipal) .. (debate|vota|decide|consulta|tramita|aprueba|discute)
        (enmiendas|alegaciones) .. (ley|decreto|asociación|ordenanza)
    """,
    "outage": """
        (incidencia|incidente|problema) (resuelta|resuelto)
        (retraso|retrasos) en (las|los) (notificaciones|avisos|pagos|mensajes|correos)
        (lo que|qué) (falló|pasó|ocurrió|sucedió|ha pasado) .. (el|con|en|ayer|anoche|domingo|lunes|martes|miércoles|jueves|viernes|sábado)
        (incidencia|fallo|caída|problema) (del|de la) (lunes|martes|miércoles|jueves|viernes|sábado|domingo|web|app|\\d+)
        (minutos|horas|hora) .. (sin|no se podía|no se podían|inaccesible*|lento|caíd*|error)
        (certificado|disco|servidor|caché|cola) .. (caducado|caducó|lleno|llena|falló|estaba en)
        no se perdi* .. (dato|datos|reserva|reservas|pedido|pedidos)
        (actualización|parche|boletín|aviso) de seguridad
        (vulnerabilidad|agujero|fallo de seguridad) .. (corregid*|cerrad*|permitía|permite)
        (caída|caídas|interrupción|interrupciones|incidencia|incidencias|avería|averías) (del|de|en|el|de la|de los) .. (servicio|portal|sistema|web|plataforma|aplicación|app|servidor|servidores|mayo|enero|febrero|marzo|abril|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|red)
        (estuvo|estuvieron|ha estado|quedó) .. (caído|caída|inaccesible|fuera de servicio|indisponible|sin servicio|lento|lenta)
        (post mortem|postmortem|vulnerabilidad|vulnerabilidades|fallo de seguridad|parche de seguridad|actualización de seguridad|fuera de servicio|qué pasó el)
    """,
    "departure": f"""
        mi (última semana|último día|último mes|último turno) (en|aquí)
        (se va|se marcha|se jubila|se retira|se despide) (nuestr*|\\w+ (tras|después|deja)|\\w+)
        (gracias|adiós),? .. (por .. años|por tantas|por todo)
        (deja|dejará) \\w+ (después de|tras) .. años
        (pasa|entrega) el (testigo|relevo|bastón)
        (feliz|buena) jubilación
        (cuelga|colgará) .. (delantal|botas|bata|guantes)
        (jubila|jubilan|jubilación|jubilado|jubilada|dimite|dimisión|renuncia|despedimos a|despedimos al|despide de|hasta siempre|te echaremos de menos|relevo|sucesor|sucesora|sucede|se despide|último día)
        (deja|dejan|dejará|abandona) (la|el|nuestra|su|sus|nuestro) .. (empresa|compañía|cargo|casa|colegio|dirección|equipo|puesto|presidencia|funciones)
        (tras|después de) .. años .. (deja|jubila|se va|se marcha|despide|dice adiós|abandona)
        (adiós|despedida) (a|de|al|y gracias)
        {LEADER} .. (deja|se va|se marcha|dimite|abandona|se jubila)
    """,
    "earnings": """
        (el|nuestro) (año|trimestre|semestre) en (cifras|números)
        (cifras|números|resultados) (del|de) .. (trimestre|semestre|año|ejercicio|meses)
        (resultado|resultados|beneficio|beneficios|ingresos|ventas|facturación) (trimestral|trimestrales|anual|anuales|semestral|semestrales|financieros|del primer|del segundo|del tercer|del cuarto|del trimestre|del año|del ejercicio|neto|netos|operativo|crece|crecen|aumentan|suben|récord|de \\d+|consolidados|económicos)
        (trimestre|semestre|informe anual|memoria anual|dividendo|dividendos|salida a bolsa|accionistas|ebitda|cuentas anuales|ejercicio 20\\d\\d|facturó|factura un)
        (ingresos|ventas|facturación|beneficio) .. (crec*|aument*|sub*|millones|increment*|alcanz*)
    """,
    "merger": """
        acuerdo (de|para) .. (fusionar*|fusión)
        (nos unimos|se une|se unen|unirse|nos integramos|se integra) (al|a|en el|en) (grupo|\\w+ grupo)
        cambio de (manos|dueño|propietario|dueños)
        (cambia|cambian) de (manos|dueño|dueños|propietario)
        (nuevo|nuevos) (dueño|dueños|propietario|propietarios)
        (venden|vende|vendemos|vendido) (el|su|la|sus|nuestro|nuestra) (negocio|empresa|parte|participación|acciones)
        (operación|compra|venta) se (cerrará|cierra|ha cerrado|completará)
        (adquisición|adquisiciones|adquiere|adquieren|adquirimos|adquirido|adquirida|adquirir|fusión|fusiones|fusiona|fusionan|fusionamos|absorción|opa|oferta pública|toma de control|participación mayoritaria|entra en el capital|desinversión)
        (compra|compramos|compran|comprado|comprada|vende|vendida|vendido|venta de) .. (empresa|compañía|líder|filial|rival|millones|grupo|participación|startup|competidor|fabricante)
        compramos (a |la |el |) (\\w+)
        (pasa|pasamos|pasan) a formar parte
    """,
    "price_rise": """
        (costará|costarán|cuesta|pasa a costar|valdrá) .. (más|euros|céntimos)
        (sube|suben|subirá|subirán) .. (euros|céntimos|%|por ciento|tarifas|precio|precios|cuota)
        (céntimos|euros|euro) más
        (subida|subidas|aumento|incremento|actualización|revisión|alza|ajuste) (de|del|en) .. (precio|precios|tarifa|tarifas|cuota|cuotas|alquiler|alquileres|matrícula)
        (precio|precios|tarifa|tarifas|cuota|cuotas|alquiler|suscripción|suscripciones) .. (sub*|aument*|increment*|más caro|más cara|más caros|cambi*|actualiz*|encarec*)
        (subimos|aumentamos|sube|aumenta|incrementamos|actualizamos) .. (precio|precios|tarifa|tarifas|cuota|cuotas)
        (nuevos|nuevas) (precios|tarifas)
        (costará|costarán|pagar) .. más
    """,
}

UNLESS = """
    (sube|suben|subimos|subiremos|levanta|levantan|levantamos|abrimos) .. (persiana|persianas|telón)
    (logo|fax|impresora|servidor|cafetera|versión|tóner|máquina|reloj de fichar|web|app) .. (jubila|despide|adiós|jubilación|retira)
    (adiós|despedida|despedimos) .. (logo|fax|impresora|servidor|cafetera|versión|tóner|papel|excel|ascensor)
    despedida de solter*
    (un|una) \\w+ jubilad*
    (máquina|impresora|cafetera|aparato|ascensor|fotocopiadora|robot|reloj de fichar|caldera|tostadora) .. (huelga|niega|niegan|jubila|jubilación)
    (huelga|rebelión|motín) de (la|las|los) (máquina|máquinas|cafetera|impresora|impresoras|robots)
    adiós (a la|a las|al|a los) (versi*|fax|papel*|plástico*|vieja*|viejo*|contraseña*|clave*|hoja* de cálculo|cola|colas|espera*|cable*|formulario*|ficha*|atasco*|bolsa*|factura* en papel|reunion*)
    (comunicar|notificar|avisar de|informar de) una vulnerabilidad
    (despido*|concurso de acreedores|quiebra|divorcio|herencia|accidente) .. (guía|para no juristas|paso a paso|explicad*|contada a|en \\w+ preguntas|qué hacer)
    huelga (decir|decirlo|recordar|añadir|comentar|mencionar|explicar)
    (despedimos|despedir|despide|despiden|despidiendo|despedida) (el|la|al|a la|este|esta|del|de la) (verano|año|otoño|invierno|primavera|temporada|curso|mes|semana|agosto|julio|trimestre)
    (practican|practica|ensayan|entrenan|simulan|aprenden) .. (ahogamiento|incendio|evacuación|accidente|ataque|apagón|rescate|emergencia)
    (caso|misterio) de (la|las|los|el) \\w+ (desaparecid*|perdid*|robad*)
    (servidor|impresora|máquina|robot|camión|ordenador) .. (se jubila|jubilación|jubilado)
    (jurado|jueces) .. (probaron|cataron|ganador*|premio|premios)
    (leer|entender|aprender|curso) .. (balance|pérdidas|deudas)
    (hackear|hackeamos|atacar|atacamos|forzar) nuestr* propi*
    nadie (echa|echó) de menos
    (mal|bien) (cerrad*|abiert*)
    (seguro|seguros|póliza|pólizas|cobertura) (de|por|contra) (vida|decesos|accidente|accidentes|incendio|incendios|robo|desempleo|paro|fallecimiento|muerte|invalidez|responsabilidad)
    toque de queda (para|a|de) (los |las |el |)(móviles|móvil|pantallas|teléfonos|tabletas|correo|correos)
    (portal|web|plataforma|software|aplicación|proyecto) (para|con|de|del) (el |la |los |)(\\w+ |)(tribunal|juzgado|policía|ministerio|gobierno|ayuntamiento|parlamento)
    (días|años|meses) sin (accidente|accidentes|heridos)
    (simulacro|simulacros) (de|en) \\w+
    (receta|recetas|vida|hogar) sin (gas|luz|agua)
    (a fuego lento|fuego lento)
    (accidente|accidentes|caídas|fraudes|averías|incendios|errores) .. (evitados|evitadas|reducidos|reducir|reducido|prevención|detectados|detectadas|menos)
    (detectamos|detecta|detectan|evitamos|prevenimos|combatir|frenar|frenamos|parar) .. (fraude|fraudes|accidentes|averías|abuso|abusos|acoso)
    (qué hacer|consejos|guía|prepararse|preparados) .. (apagón|incendio|accidente|inundación|duelo|corte|huelga|retirada)
    (mata|matan|matar|mató|muere|mueren|murió) .. (proceso|procesos|bacterias|gérmenes|virus|tiempo|aburrimiento|servidor|batería|idea|proyecto|conexión|malas hierbas)
    (proceso|procesos|servidor|servicio|batería|idea|proyecto|conexión|piloto|pilotos) .. (muere|mueren|murió|mata|matar|muerto|muertos)
    muerte (a|al) (las|los|papel|excel|la|hojas)
    (punto|puntos|código|ángulo|ángulos|tiempo|tiempos|peso|naturaleza) (muerto|muertos|muerta)
    (sin|cero|ningún|ninguna|evitar|evita|evitan|prevenir|previene|prevención|contra|menos|reducir|detectar|detección|lucha contra|libre de|proteger|protege) .. (accidente|accidentes|incidente|incidentes|heridos|lesiones|fraude|fraudes|ciberataque|ciberataques|acoso|discriminación|blanqueo|caídas|caída|averías|incendio|incendios|despidos|fugas|corrupción|racismo|machismo|violencia|maltrato|pérdidas|pérdida|huelga|huelgas|brecha|brechas|contaminación|suicidio|intoxicación|bullying)
    (simulacro|simulacros|ejercicio|ensayo|simulación|entrenamiento|juego de rol|taller|formación) .. (incendio|incendios|evacu*|emergencia*|bomberos|heridos|accidente|crisis|ataque)
    (evacu*|incendio|bomberos|desaloj*) .. (simulacro|ejercicio|minutos|ensayo)
    (contra|puerta|alarma|seguro de|extintor) incendios
    cierre (contable|de caja|de mes|mensual|fiscal|de año|de edición|perimetral|de ciclo|de sesión|hermético|por vacaciones|por inventario)
    (cierra|cierran|cerrado|cerrada|cerrará|cerramos|cierre|cerrar) .. (festivo|festivos|navidad|inventario|obras|vacaciones|domingo|domingos|lunes|agosto|horas|semana santa|reforma|mediodía|puente|año nuevo|a las)
    (cierra|cierran|cerrar|cerramos|cierre) .. (mes|acuerdo|ronda|trato|ciclo|brecha|año|trimestre|círculo|contrato|ticket|venta)
    (elección|elecciones) (del|de la|de un|de una|de los|de) (mejor|material|materiales|delegado|delegada|delegados|comité|color|talla|herramienta|proveedor|ruta)
    (alta|gran|mayor|creciente|fuerte|oferta y|según|la|bajo|en) demanda (de|del|crece|sube|aumenta|supera|creció)
    (oferta y|alta|bajo|a la|en|picos de|previsión de|predecir la|prever la|pronosticar la) demanda
    demanda (eléctrica|energética|de energía|de vivienda|de empleo|de perfiles|de talento|turística|interna|del cliente|de los clientes)
    (caída|caídas) (de precios|de los precios|del precio|del cabello|del pelo|libre|de agua|de temperatura|de tensión)
    huella de carbono
    (premio|premios|reconocimiento|galardón) .. (investigación|denuncia|lucha|fraude)
    investigación (y desarrollo|clínica|científica|básica|aplicada|de mercado|de mercados|de usuarios|con usuarios|biomédica|operativa|académica|del cáncer|en (cáncer|salud|materiales))
    (equipo|centro|proyecto|beca|grupo|instituto) de investigación
    duelo (de titanes|en la cumbre|entre equipos)
    (sentencia|sentencias) (sql|de control|condicional|if)
    juicio (clínico|crítico|de valor|de expertos)
    función de pérdida
    pérdida* (de peso|de calor|de energía|de agua|de datos|de tiempo|alimentarias|de alimentos)
    (adquisición) (de datos|de clientes|de talento|de habilidades|de usuarios|del lenguaje|de imágenes|de conocimientos)
    fusión (de datos|nuclear|de ramas|de sabores|de culturas|de estilos)
    cocina fusión
    (guerra) (al desperdicio|al plástico|de las galaxias|de precios|al papel|por el talento)
    (compra|compras|compramos) (online|pública|a proveedores|producto|productos|verduras|fruta|local)
    (plan de|planes de|ahorro para la|fondo de) (jubilación|pensiones)
    (ingresos) (hospitalarios|en urgencias)
    (no se perdieron|no se perdió|sin pérdida de) .. (datos|dato)
    (brote|brotes) (verdes|verde|de soja)
    (ningún|sin) .. (herido|heridos|cliente|clientes) .. (afectad*|herid*)
    protocolo .. (acoso|violencia|maltrato)
    plan de igualdad
    (violación) de (acceso|segmento|la regla|clave)
    (ejercicio) (20\\d\\d) no
    (dirección|disparos) (de penalti|a puerta)
"""
