"""Español: una silla vacía, una planta muda, agentes en la puerta; cuánto pesa cada indicio se aprende."""

# ruff: noqa: E501

HINTS = {
    "absent": r"""
        (silla|sitio|puesto|mesa|taquilla|taza|casco|delantal|lámpara|banco|chaqueta|bicicleta|luz|escritorio|percha|sombrero|rincón) .. (vacía|vacío|sigue|sigue en|encendida|cuelga|colgado|intacta|intacto|quedó|queda vacío)
        (nadie) .. (atreve|atrevido|sentado|sienta|guardarla|guardarlo|apagarla|apagarlo|moverla|moverlo|que la arreglen|encendido)
        (ya no|no|nunca) (volverá|vuelve|volvió|abrirá|regresará|regresó|estará|vendrá|subirá|bajará|saludará)
        (no la|no lo) (subió|abrió|encendió)
        (hasta la semana pasada|hasta ayer|todavía ayer|el sábado) .. (no|corregía|estaba|reía|subió|saludaba)
        (el|la) que (les|nos|os) (saludaba|abría|atendía|recibía|enseñó|hacía)
        (echaremos|echamos) .. (de menos|en falta) .. (risa|voz|a diario)
        (su|el) corazón .. (paró|dejó|falló|detuvo)
        (la iba a|lo iba a|iba a) (preparar|hacer|traer|cocinar|tocar) \w+
    """,
    "rite": r"""
        (un) minuto .. (jueves|lunes|martes|doce|mediodía|silencio|pararemos|parada|viernes|once)
        (pararemos|pararán|paramos|detendremos|guardar|guardaremos) .. (minuto|silencio|allí donde)
        (guardar|guardaremos|guardó|guarden) silencio
        (flores|velas|vela|corona|tartera) .. (caseta|puerta|verja|entrada|cocina|mesa|taller|reja|nombre)
        (en lugar de|en vez de|ni) flores
        (cocina|caseta|puerta|mesa|taller) .. (flores|velas)
        (su|sus|a sus) (hermana|hermano|hijos|hijas|hija|hijo|padres|madre|padre|esposa|marido|mujer|viuda|familia|familiares) .. (pedido|pide|piden|cariño|abrazo|ruega|ruegan|solo|quiere|atienden)
        (todo nuestro cariño|nuestro abrazo|un abrazo enorme|pensando en|nuestros pensamientos)
        (nombres) .. (leerán|leídos|lectura)
        (iglesia|tanatorio|cementerio|misa|capilla|funeral) .. (viernes|sábado|lunes|jueves|domingo|todos)
        (vayamos|vengan|venid|vestid) de (colores|negro|blanco)
        (por) las personas que (iban|estaban|viajaban|trabajaban)
    """,
    "respect": r"""
        (por|con) respeto (a|al|hacia) .. (familia|familias|compañeros|suyos|vecinos|víctimas|menores|allegados)
        (aplazamos|aplazado|aplazada|suspendemos|suspendida|suspendido|cancelamos|cancelada) .. (respeto|familia|compañeros|función|lo ocurrido|romería|duelo)
        (rogamos|pedimos|os pedimos|les pedimos) .. (respeto|silencio|intimidad|privacidad|no llamen|tiempo|calma)
        (dejen|dejad|dejar) .. (en paz|tranquila|tranquilos|descansar|solos)
        (necesita|necesitamos|necesitan) (silencio|tiempo|calma|paz)
        (hasta que) (ellos|ella|la familia) (quieran|quiera|decida*)
        sean (amables|pacientes|comprensivos)
    """,
    "unlike": r"""
        (hoy|esta semana|mañana|este \w+) no (hay|habrá|publicamos|publicaremos|toca|cocinamos|abrimos) (receta|concierto|música|capítulo|episodio|mercado|función|clase|boletín|podcast|partido|fiesta|nada)
        (no hay|no habrá) (receta|concierto|música|capítulo|boletín|función|clase|fiesta|partido|cena)
        (sin|con) ganas de (no|nada|encender|escribir|cantar|cocinar|publicar|bailar)
        (no (estamos|tenemos) (para|ganas|ánimo|cuerpo))
        (está|están|sigue|siguen|queda|quedó|se quedó) (callada|callado|calladas|callados|muda|mudo|en silencio|parada|parado|a oscuras|apagado|apagada)
        (desde el|desde) (lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|anoche)
        (ni) \w+ ni \w+ desde
        (no hay|nada) (nada |)que (brindar|celebrar|decir|añadir)
        (no hay palabras|nos faltan las palabras|nos quedamos sin palabras)
        (silencio) (en|en la|en el)
    """,
    "missing": r"""
        (sin|faltan|nos faltan|no tenemos) (noticias|noticia|señales|rastro|contacto) (de|del|con)
        (falta|faltan) .. (por volver|por regresar|por aparecer|por localizar|noticias|barco)
        (tendría que|debía|debería|tenía que) (haber|volver|llegar|regresar|entrar)
        (hasta que) (aparezca|aparezcan|vuelva|vuelvan|los encuentren)
        (si sabe|quien sepa|si alguien sabe) (algo|de ellas|de ellos|dónde)
        (después|tras|desde) (del|el|la|los|las) (huracán|terremoto|sismo|inundación|riada|dana|incendio|temporal|ciclón)
        (búsqueda|rescatistas|rescate) .. (sigue|continúa|suspend*|buscan)
        (no tiene techo|sin techo|se cayó|se derrumbó|quedó en nada|se llevó)
    """,
    "families": r"""
        (debemos|debe|debo) .. (respuesta|explicación|verdad) .. (familias|padres|familia|vecinos)
        (a las|las|con las|a los) (familias|padres|vecinos|familiares) .. (respuesta|verdad|preguntan|esperan|contacto|merecen|explicación|daremos)
        (por qué|cómo) .. (nadie|pasó|ocurrió|revisó|falló|pudo)
        (arnés|andamio|freno|barandilla|anclaje) .. (revisó|falló|cedió|metros|roto)
        (no hay|no tiene) (excusa|perdón|disculpa)
        (no debió|no debía|nunca debió) (salir|abrir|ocurrir|circular|volar|funcionar)
        (sin abogados|en persona) .. (delante|casa|familia*)
        (juicio|banquillo|fiscalía|fiscal|juzgado)
    """,
    "dark": r"""
        (apagamos|apaga|apagan|apagaremos|apagarán|cierra|cerramos|cerraremos|cerrará|bajamos|baja) .. (último|última|luces|persiana|portón|hornos|horno|faro|para siempre|definitiv*|telón|puertas|último)
        (luces|hornos|máquinas|telares|luz|faro|chimenea|rotativas) .. (apagan|apaga|apagarán|se apagan|última vez|callan|callaron|se apaga)
        (última|último|últimas|últimos) (vez|camión|turno|hornada|edición|número|función|día|pedido|tren|palé|colada|carta|ronda|boletín|cliente|telar|barril|capítulo)
        (nunca más|para siempre|ya nadie|nunca mas|no volverá a abrir|no volveremos)
        (no pasará|no llegará) (del|de|a|al) (verano|invierno|año|marzo|junio|otoño|primavera)
        (no|sin) (encontrado|encontramos|hallado|hay|aparecido|haber) .. (comprador|relevo|otra salida|salida|inversor|sucesor|solución)
        (llamado|llamamos|tocado) (a |)muchas puertas
        (decir|decimos|dijimos|despedirnos|despedirse|despedimos) (adiós|hasta siempre|de ustedes|de vosotros|de un|de una)
        (a partir del|desde el|después) .. (nunca más|nada|ya no|cerrado|no habrá)
        (entregamos|devolvemos|entregar|devolver) las llaves
        (cuentas|alquiler|números|precio) .. (no dan|no salen|no cuadran|no salieron|no daban)
        (años|generaciones) de .. (caben|aquí|cajas|terminan|acaban)
        (fin de|final de) .. (etapa|aventura|camino|viaje|proyecto)
    """,
    "place": r"""
        (gracias|adiós|hasta siempre|hasta pronto|chau),? (planta|equipo|fábrica|tienda|taller|estudio|querida|querido|\w+)
        (a nuestros|a nuestras|queridos|queridas|estimados|a los) (vecinos|amigos|clientes|vecinas|habitantes|cooperativistas|pueblos)
        (carta|mensaje|unas palabras) (a|para) (los|las|nuestros|nuestras) (vecinos|pueblos|amigos|habitantes|familias|socios|clientes)
        (despedida) de (un|una|nuestro|nuestra|la|el)
    """,
    "placeless": r"""
        (busco|buscan|buscamos|buscando) .. (trabajo|empleo|personas de lujo|nuevo reto|algo nuevo|nuevo rumbo|treinta|conmigo|oportunidad)
        (disponibles|disponible|libres) .. (desde|ya|lunes|inmediata*|mañana|enero)
        (si|quien) .. (busca|buscas|buscan|necesita|contrata) .. (gente|talento|equipo|escríbame|escribidme|perfiles|personas|manos)
        (excompañeros|excompañeras|ex compañeros|perfiles) .. (disponibles|abajo|aquí|míos|presento|comentarios)
        (caja|carpeta|credencial|portátil|acceso|llaves) .. (mis cosas|mensajero|blanca|ya no|correo|en la mano|devuelto|devolver|cortado)
        (ya no tenía|sin) acceso
        (videollamada|llamada|reunión|convocatoria) .. (minutos|sin asunto|a las|micrófonos|terminó)
        (no fue) (decisión|culpa|idea) (suya|mía|nuestra|de ellos)
        (hoy|ayer|nos|les) (me |)(tocó|tocaba) (a mí|a nosotros|a ellos|a mi)
        (me citaron|nos citaron|me llamaron a|nos reunieron)
        (mi|nuestro|su) último día
        (puestos) .. (no viajan|no siguen|se van|desaparecen|trasladan)
    """,
    "fewer": r"""
        (seremos|somos|quedamos|quedaremos|queda) (menos|más pocos|la mitad|pocos)
        (equipo|plantilla|redacción|estructura) .. (más pequeño|más pequeña|reducido|reducida|se reduce|menor|más corta)
        (hablamos|hablado|hablaremos|conversamos) .. (uno en uno|uno a uno|con todos|cara a cara|cada uno|con cada)
        (de uno en uno|uno por uno|uno a uno)
        (les dijimos|dijimos) .. (hasta aquí|adiós|no seguían|que no)
        (nombres|personas) .. (en la lista|lista)
        (\d+|\w+) (personas|puestos|en lugar de|en vez de) .. (en vez|en lugar|no siguen|salen)
        (indemnización|meses de sueldo|cobra más|prejubilaciones|finiquito)
        (lo decidimos|lo decidí|decisión nuestra|decisión mía|la culpa es nuestra)
        (renovar|renovados|renovado) .. (no|tampoco|ninguno)
        (no|tampoco|sin) .. (renovar|renovaremos|renovarán|continúan|seguirán)
        (matriz|central|casa matriz) .. (concentra|traslada|lleva|cierra|decide)
        (asamblea|comité de empresa|concentración) .. (vemos|veremos|convoc*|mañana|viernes)
    """,
    "callers": r"""
        (agentes|policías|policía|guardia civil|inspectores|patrullas|funcionarios|señores|investigadores|fiscal|hombres) .. (orden|llevado|cajas|servidores|chaleco|puerta|registro|frente|llegaron|registraron|discos|oficinas|amanecer|planta|bodega)
        (orden|mandamiento) (judicial|de registro|de entrada)
        (traen|traían|mostraron|con) una orden
        (llevado|llevaron|llevan|incautado|incautaron|fueron con) .. (discos|cajas|ordenadores|computadoras|servidores|documentos|libros|archivos|carpetas)
        (colaboramos|cooperamos|colaborando|colabora) (con|plenamente|en)
        (nada que ocultar|todo se aclare|se aclare pronto)
        (precintado|precintada|precintó|asiento de atrás|esposado)
    """,
    "mute": r"""
        (no) (podemos|vamos a|haremos|habrá|se prevén|añadiremos|daremos) .. (más|añadir|nada|declaraciones|comunicaciones|comentarios|detalles|nombres)
        (sin|no hay) (más |otros |)(comentarios|declaraciones|detalles)
        (no|nada) .. (añadir|comentar)
        (por ahora|de momento|por el momento|en este momento) .. (no|nada|sin)
        (se limita|nos limitamos) a
        (acuerdo|pacto) de confidencialidad
        (corresponde|queda en manos|está en manos) .. (justicia|juez|fiscalía|comité)
    """,
    "reports": r"""
        (ante|tras|sobre|en relación con|a raíz de) (las|los|la) (informaciones|noticias|publicaciones|denuncias|testimonios|acusaciones|recientes) .. (publicadas|difundidas|medios|prensa|publicados|difundidos|aparecidas)
        (tenido conocimiento|hemos conocido|hemos sabido)
        (testimonios|relatos|vídeo|video|grabación|audio) .. (difundid*|publicad*|escucha|circula|real|auténtic*|mí|medios)
        (acerca de|sobre) (la|el|esa|ese|mi) (grabación|vídeo|video|audio)
        (lo que) (pasó|ocurrió|sucedió) (en|durante|aquella|esa) (la|el|las|una|noche) (cena|fiesta|convivencia|viaje|campamento|reunión|retiro|empresa)
        (compañeras|alumnas|exalumnas|jóvenes|mujeres|ella|trabajadoras|becarias) .. (contó|contaron|valor|valentía|denunci*|hablaron|atrevieron|relataron)
        (manos|comentarios|bromas|risas) .. (no tenían que|donde no|fuera de lugar|alrededor)
        (tardamos|tardó) .. (contestar|responder|escuchar|reaccionar|creer)
    """,
    "review": r"""
        (revisión|auditoría|investigación|firma|comisión|examen|despacho) (externa|externo|independiente|interna|ajena|ajeno)
        (encargado|encargó|encomendado|pedido|contratado) .. (firma|despacho|auditoría|abogada|examen|jueza|investigación|revisión|bufete)
        (apartado|apartada|apartados|suspendido de|relevado|cesado|separado del|separada del|de baja mientras)
        (efecto|carácter) inmediato
        (mutuo acuerdo|han acordado|acordado que) .. (deje|cese|salida|abandone|presidencia|cargo)
        (servicios prestados|agradecen los servicios)
        (mientras|hasta que) (dure|se aclare|termine|concluya)
        (dejado|dejo|deja|pongo|puesto) (el|mi|su) cargo
        (faltan|falta) .. (millones|caja|dinero|euros|pesos|miles)
    """,
    "ashamed": r"""
        (les|os|te|le) (hemos|he) (fallado|defraudado|decepcionado|mentido)
        (fallado|fallamos|defraudamos|vergüenza|avergüenza|imperdonable|inexcusable|bochorno)
        (debimos|deberíamos|tendríamos|teníamos que) (haber|verlo|escuchar|escucharla|parar|saber|actuar)
        (no hay palabra|no hay palabras|nada arregla|no arregla)
        (es nuestra|es nuestro|son nuestros|la culpa es) .. (culpa|nuestra|responsabilidad|error)
        (perdón) (por|a)
        (devolver|devolveremos|devolvemos) .. (cuota|dinero|cada|euro|importe|céntimo)
        (no pido|no pedimos|no espero) (que|perdón|indulgencia|comprensión)
        (ninguna|nadie) .. (respuesta|levantó|escuchó|vino|contestó|hizo nada|miró)
    """,
    "intruder": r"""
        (alguien|un tercero|un desconocido|desconocidos|terceros|un extraño|intruso*) .. (visto|leído|entró|accedi*|copiado|abrió|tuvo|ojos|descargado|acceso|movió)
        (historias clínicas|historiales|pasaportes|nóminas|mensajes|expedientes|datos|recetas|fotos) .. (visto|ojos|leíd*|copiad*|expuest*|accesible*|visible*|abiert*|internet)
        (no debía|no debió|no tenía por qué|nunca debió) (ver|leer|abrir|estar|entrar|tener)
        (cambie|cambien|cambiado|cambiar) .. (contraseña|contraseñas|llaves|cerraduras|clave)
        (qué datos|qué puede) .. (eran|reclamar|vio|vieron)
    """,
    "stop": r"""
        (no|deje|dejen|dejad) (lo |la |los |las |de |se lo |se la )(use|usen|utilice|utilicen|coma|consuma|consuman|beba|dé|ponga|usar|utilizar|comer|consumir|tomar|venda)
        no (use|utilice|coma|consuma|beba|ponga|rieguen|pesquen|bañen|beban|rieguen|se bañen|consuman|utilicen)
        (lote|modelo|número de serie|referencia) .. (no|devuel*|ponga|cambio|tienda|use)
        (devuélv*|devuelva|tire|destruya|desenchufe|desenchúfe*|llév*) .. (tienda|dinero|página|farmacia|tique|recibo|ya|inmediat*)
        (sin) (tique|ticket|recibo|factura)
        (hebilla|cierre|freno|batería|correa|bisagra|pieza|tapón) .. (cede|puede|falla|suelta|rompe|sobrecalienta)
        (acuda|acudan|vaya|llame) .. (urgencias|médico|hospital|112|emergencias)
        (diez|cien|\w+) veces (superior|mayor|más)
    """,
    "sick": r"""
        (uci|quirófano|cuidados intensivos|hospital|urgencias|ingresado|ingresada|ingresados|ingreso|sala de espera) .. (niño|niños|acróbata|circo|grave|compañer*|dos|tres|clientes|entero)
        (hay|está|están|tenemos) .. (uci|quirófano|ingresad*|cuidados intensivos|hospital)
        (fiebre|mareo|vómitos|picor|visión borrosa) .. (urgencias|médico|centro de salud|acuda|llame)
        (si) (comió|cenó|bebió|almorzó|comieron) .. (local|restaurante|sábado|domingo|viernes|nosotros|casa)
        (cayó|caída|cayeron|atrapado|aplastado) .. (metros|andamio|máquina|tejado|altura|escalera)
    """,
    "leak": r"""
        (agua|río|arroyo|pozo|cauce|ribera|acequia|playa|laguna|embalse) .. (naranja|nuestra|nuestro|peces|no|turbia|vertido|olor|contamin*|baja|muert*|color)
        (balsa|presa|depósito|tanque|válvula|tubería) .. (rompió|reventó|cedió|vieja|derrame|derramó|desbordó)
        (peces|truchas) .. (muertos|muertas|panza)
        (cisterna|agua embotellada|bidones) .. (pasa|reparte*|escuela|plaza|camión)
        (camión) cisterna
        (olor|humo|nube|polvo) .. (nuestro|nuestra|ventanas|fábrica|salió)
        (cierren|cerrar) .. ventanas
    """,
    "sides": r"""
        (no vamos a|no podemos|no queremos) (ser|callar|quedarnos|mirar|seguir) (neutrales|callados|al margen|hacia|calladas)
        (neutrales|tomar partido|tomamos partido|posición|postura)
        (ese|este|aquel|esa) (candidato|gobierno|régimen|partido|país|presidente|guerra) .. (no|aquí|promete|bombardea|miente|debe|gobierne|nuestro|imprime)
        (ocupación|dictadura|genocidio|apartheid|cunetas|represión|golpe de estado|invasión) .. (financia|niega|no|de|nuestros|basta)
        (financia|niega|bombardea|ocupa|mata|apoya) (la|el|una|a) (ocupación|dictadura|guerra|régimen|genocidio|invasión)
        (mientras|hasta que) .. (bombard*|guerra|misiles|ocupación|bombas|régimen|caigan)
        (pedimos|invitamos|llamamos|animamos) .. (hagan lo mismo|retirarse|boicot*|votar|demás|no comprar|a los demás|congreso|diputados)
        (dejen|deje|no compren|no compre|retiramos|quitamos) .. (estante|estantes|aceite|marca|producto|tiendas|naranjas)
        (votar|votaremos|voten|vota|votad) (no|sí|contra|por|a favor|en)
        (gobierno|ministro|ministra|alcalde|presidente|congreso|senado) .. (vergüenza|dimisión|dimita|renuncie|miente|basta|debe|responsable)
        (nos bajamos|nos retiramos|abandonamos|nos vamos) (del|de la|de este|de esta) (congreso|asociación|patronal|feria|gremio|cámara)
        (marcha|manifestación|concentración) .. (sábado|domingo|plaza|unámonos|acompáñ*)
    """,
    "halted": r"""
        (no habrá|no hay|sin|ni) (metro|autobús|autobuses|tren|trenes|buses|vuelos|clases|tranvía|ferry|reparto|micros|subte|servicio)
        (maquinistas|conductores|pilotos|docentes|enfermeras|trabajadores|repartidores|choferes|profesores) .. (reclaman|exigen|piden|quieren|votaron|han votado|decidido|firmó|paran)
        (lo que se firmó|la empresa entiende|mesa de negociación|mesa de diálogo|seguimos negociando|vuelta a la mesa)
        (salir con tiempo|servicios mínimos|fogatas|hoguera|pancarta|neumáticos)
    """,
    "lenders": r"""
        (bancos|banco|acreedores|juzgado|prestamistas|tribunal) .. (protección|tiempo|conversación|conversaciones|aplazamiento|calma|quita|prórroga|plazo|negociamos|hablar)
        (conversación|conversaciones|hablar|hablando|negociación) .. (bancos|acreedores|prestaron dinero|prestamistas)
        (solicitado|pedido|pedimos) (protección|tiempo|más tiempo|prórroga|amparo|una quita)
        (obras|pagos|reintegros|anticipos|señal|retiros|dividendo|facturas) .. (pausa|parados|suspendid*|congelad*|carta certificada|paralizad*|en espera)
        (proveedores) .. (paciencia|confianza|esperar|cobrar|pagos)
        (objetivo|objetivos|previsión|margen) .. (no|por debajo|rebaj*|abandona*|recorta*|inferior)
    """,
    "unhired": r"""
        (este año|no) (no |)(entrará|contrataremos|incorporaremos|habrá|convocaremos) .. (nadie|nadie nuevo|prácticas|becas|plazas|becarios|incorporaciones|contrataciones)
        (contrataciones|vacantes|incorporaciones|ofertas|prácticas) .. (congelad*|suspendid*|retirad*|cancelad*|este año no|no habrá)
        (tampoco|no) podremos (renovar|contratar|incorporar|mantener)
    """,
    "cleared": r"""
        (desalojamos|desalojado|desalojada|desalojo|evacuado|evacuada|evacuamos|desalojados|evacuados)
        (auditorio|sala|edificio|estación|teatro|feria|pabellón|colegio|centro|hotel) .. (desaloj*|evacu*|salieron|abandonar)
        (maleta|paquete|bolso|mochila|objeto) (sospechoso|sospechosa|abandonada|abandonado)
        (aviso|llamada|amenaza) .. (no era|de bomba|en serio|ensayo|anónim*)
        (hasta que) nos den permiso
    """,
}
