"""Spanish words of trouble and of calm."""

# ruff: noqa: E501

FAMILIES = {
    "layoffs": (
        """
        a_la_calle adelgaza_su_plantilla afecta_a_los_empleados afecta_a_toda_la_plantilla afectados_son ajuste_de_personal ajuste_de_plantilla
        ajuste_laboral ajustes_de_plantilla al_paro amortizar_puestos bajada_de_sueldos bajada_salarial bajan_el_sueldo bajas_incentivadas
        bajas_voluntarias burofax* carta_de_despido cartas_de_despido comunicación_de_despido con_ella_se_van condiciones_de_salida
        congela_los_salarios congelación_salarial contratos_no_renovados contratos_que_terminan decisiones_difíciles decisión_difícil
        decisión_dolorosa deja_en_la_calle dejan_de_trabajar dejan_en_la_calle dejan_su_puesto dejará_de_trabajar dejarán_la_empresa
        desaparecen_puestos desaparecerán_puestos desempleados desempleo deslocaliza* despedidas despedidas_en despedidos despedimos despedir_a
        despediremos despedirnos_de_una_parte despedirá despedirán despide* despide_a despido_colectivo despido_de despidos despidos_en despidos_por
        destrucción_de_empleo dos_fábricas_en_una elegir_entre_mudarse elimina_puestos eliminación_de_puestos eliminará_puestos empleos_en_peligro
        empleos_en_riesgo empleos_menos en_la_calle en_paro equipo_más_pequeño equipo_más_reducido equipo_reducido equipo_se_reduce ere erte ertes
        expediente_de_regulación externaliza* fin_de_contrato fin_de_la_línea han_recibido_hoy_la_noticia indemnizaciones_por_despido
        jubilaciones_anticipadas llevarse_la_línea llevarse_la_producción línea_se_cierra me_han_despedido menos_empleados menos_plantilla
        menos_trabajadores momento_difícil mudarse_o_irse negociaremos_con negociaremos_las_condiciones no_estarán_con_nosotros no_renovará
        no_renovarán no_renueva no_se_renovarán no_se_renueva no_se_renuevan no_serán_renovados nos_obliga_a_prescindir obliga_a_prescindir
        parte_de_la_plantilla parte_del_equipo perder_el_empleo perder_su_empleo perder_su_trabajo perderán_el_empleo perderán_el_trabajo
        perderán_su_empleo perderán_su_puesto perderán_sus_empleos perderán_sus_puestos pierde_su_empleo pierden_el_empleo pierden_el_trabajo
        pierden_su_empleo pierden_su_puesto pierden_su_sueldo pierden_su_trabajo pierden_sus_empleos pierden_sus_puestos pierden_sus_trabajos
        plan_de_ajuste plan_de_recortes plan_de_salidas plan_social prejubilacion* prejubilación prescinde_de prescindimos prescindimos_de prescindir
        prescindir_de prescindirá prescindirá_de puestos_de_trabajo_en puestos_en_peligro puestos_en_riesgo puestos_menos puestos_sobran
        pérdida_de_empleo pérdida_de_empleos pérdida_de_puestos rebaja_salarial recibido_la_noticia recibieron_la_noticia recortan_plantilla
        recortar_personal recortar_plantilla recortará_plantilla recorte_de_empleo recorte_de_personal recorte_de_plantilla recorte_de_sueldos
        recorte_salarial recortes_de_personal recortes_de_plantilla recortes_en_la_plantilla reducción_de_empleo reducción_de_jornada
        reducción_de_personal reducción_de_plantilla reduce_plantilla reduce_su_plantilla reducimos_plantilla reducir_la_plantilla reducir_plantilla
        reducirá_su_plantilla reestructuración_de_la reestructuración_del regulación_de_empleo representantes_de_los_trabajadores
        representantes_sindicales saldrán_de_la_empresa salen_de_la_empresa salida_de_trabajadores salidas_voluntarias se_enteraron_por
        se_lleva_la_producción se_quedan_en_la_calle se_quedan_sin_empleo se_quedan_sin_su_empleo se_quedan_sin_sueldo se_quedan_sin_trabajo
        se_van_con se_van_diez se_van_nueve seremos_menos sin_empleo sin_trabajo supresión_de_puestos suprime_puestos suprimirá_puestos
        sus_representantes sustituidos_por sustituidos_por_ia sustituidos_por_máquinas sustituirá_a_los traslado_a_marruecos traslado_a_portugal
        turno_de_noche_desaparece una_parte_del_equipo vacaciones_forzosas ya_no_estarán ya_no_estarán_con_nosotros
        """,
        """
        adelgaza* afectados_por afectará_a ajuste ajustes bajas despedir despide despidió despido elimina_* externalización línea_a matriz obliga_a
        plantilla* recorta recortar recorte recortes redimension* reducción reduce_su reestructura* reorganiza* salida salidas sobran sueldos
        supresión suprim*
        """,
    ),
    "death": (
        """
        a_la_memoria accidente_mortal acompañamos_a_la_familia acompañamos_en_el adiós_a_nuestra adiós_a_nuestro ahogad* alcanzado_por_un_contenedor
        banderas_a_media_asta capilla_ardiente con_gran_pesar condolencia* conmocion* consternación consternad* coronas_de_flores crespón*
        cuerpo_sin_vida d.e.p deja_dos_muertos deja_un_muerto deja_viuda demasiado_pronto descansa_en_paz descanse descanse_en_paz desolad*
        despedimos_a_nuestra despedimos_a_nuestro dolorosa_pérdida dos_muertos en_memoria_de en_recuerdo_de encontrado_muerto entierro*
        enviamos_un_abrazo_a_su esquela* fallec* fallece_tras falleció_el falleció_tras funeral* golpeado_por_un_contenedor ha_fallecido
        ha_fallecido_tras ha_muerto ha_perdido_la_vida hallada_muerta hallado_muerto hallan_el_cuerpo hallan_muerto han_fallecido han_muerto
        hemos_perdido_a huérfan* irreparable_pérdida lamentamos_comunicar lamentamos_la_muerte larga_enfermedad luto* media_asta minuto_de_silencio
        misa_por muere_ahogad* muere_al muere_aplastad* muere_atropellad* muere_después muere_el muere_electrocutad* muere_en muere_la muere_por
        muere_tras muere_un muere_una mueren_dos mueren_tres muerta_tras muerto_en muerto_tras muertos_en muertos_tras murieron murió
        más_sentido_pésame no_despertó no_ha_despertado no_se_despertó no_volverá nos_deja_a nos_dejó nos_ha_abandonado nos_ha_dejado
        nos_ha_dejado_para nuestro_cariño_a_su nuestro_más_sentido nuestros_pensamientos_están parada_cardiaca parada_cardiorrespiratoria
        pensamientos_con_su perdemos_a_un perdemos_a_una perdido_la_batalla perdieron_la_vida perdió_la_batalla perdió_la_vida pierde_la_batalla
        pierde_la_vida pierden_la_vida profunda_tristeza profundo_dolor pésame* q.e.p.d rotos_de_dolor se_fue_demasiado se_ha_ido_nuestro
        se_ha_ido_para se_nos_fue se_nos_ha_ido sepelio* silla_vacía nos_quedamos_sin_palabras sin_vida sobrevive_a_su su_marido_y_sus su_mujer_y_sus suicidi*
        tanatorio* tras_una_breve tras_una_enfermedad tres_muertos triste_pérdida un_muerto un_paciente_ha_fallecido una_muerta velatorio* viuda viudo
        víctima_mortal víctimas_mortales ya_no_volverá último_adiós
        """,
        """
        abrazo_a_su adiós ausencia dolidos dolor drama dramátic* duelo homenaje homenaje_a infarto* luctuos* morir mortal mortales muere mueren muerta
        muerte muertes muerto muertos perdido pérdida pérdidas_humanas recuerdo tragedia triste tristeza trágic* vacío_enorme vela velas víctima
        víctimas
        """,
    ),
    "accident": (
        """
        acaban_en_el acabaron_en_el acabó_en_el accidente_aéreo accidente_de accidente_en accidente_laboral accidente_mortal accidentes_laborales
        agua_contaminada algas_tóxicas alud* amerizaje* amianto* amputa* aplastad* arde_una ardió ardió_anoche arrasa* arrolla arrollad* asfixia*
        aterrizaje_de_emergencia aterrizaje_forzoso atrapada_en atrapado_en atrapados_bajo atrapados_en atropell* avalancha* aves_muertas bajo_tierra
        brazo_amputado buscan_a_los búsqueda_de_los cae_al cae_de_un cae_desde calcin* causa_del_accidente causa_del_incendio cayó_al cayó_de cayó_del
        cayó_desde caída_de_un_andamio caída_desde caída_mortal cedió_durante cedió_el cedió_la choca_contra chocan_contra chocó_contra choque_de
        colisión* contaminación_del cuatro_operarios cuidados_intensivos dedo_amputado deflagración* derram* derrumb* desaloj* desaparecid* descarril*
        desplome_de desprendimiento* destruido_el destruido_la destruye_nuestro destruyó_nuestro electrocut* embisti* en_el_hospital en_estado_crítico
        en_llamas en_quirófano equipos_de_emergencia escape_de_gas estado_crítico estado_grave estado_grave_en estall* está_en_el_hospital
        están_en_el_hospital explosión_de explosión_deja explosión_en explota* explota_un explota_una explotó fuego_arrasa fuego_en fuera_de_peligro
        fuga_de_amoniaco fuga_de_cloro fuga_de_gas gases_tóxicos gastroenteritis* grada_norte grave_estado gripe_aviar ha_destruido_nuestro
        helicóptero_accidentad* herida_en herida_grave heridas_graves herido_en herido_grave heridos hospital_con hospitalizad* humareda* hundimiento*
        incendio* intoxica* inundaci* inundad* la_grada legionel* listeri* llamas_en llevada_al_hospital llevado_al_hospital llevados_al_hospital
        mano_atrapada monitor_perdió monóxido* muy_grave naufrag* nube_de_cloro nube_de_humo nube_tóxica olor_a_gas peces_muertos perdió_el_control
        peste_porcina pierde_el_control pierde_un_dedo pierde_una_mano playa_cerrada_por playa_contaminada precipit* prende_fuego prendió_fuego
        pronóstico_grave pronóstico_reservado quemados quemaduras radiactiv* reducid*_a_cenizas rescatad* rescate_de_los resultan_heridos
        resultaron_heridos resultó_herido río_contaminado salida_de_vía salmonel* se_derrumba se_ha_perdido_todo se_precipitó se_salió_de_la sepultad*
        sepultados_por servicios_de_emergencia sigue_en_quirófano sigue_hospitalizad* siguen_bajo siniestro_* tareas_de_rescate tejado* todo_el_stock
        trasladado_al_hospital trasladados_al uci vertid* vertidos_al volcó volcó_el volcó_en vuelca vía_muerta_choque vómitos*
        """,
        """
        accidentad* accidente accidentes ambulancia* andamio* aplasta arde arde_el arden ardiendo atrapad* bomberos* brote brote_de catástrofe* cayó
        caída contamina* crítico daños desastre* emergencia* enferm* equipos_de_rescate evacu* explosión explota fuego fuga fugas grave graves herida
        heridas herido hospital humo ingresad* lesion* llamas monitor nube olor peligro* plomo_en quemad* quemó rescate riada* roto siniestro*
        temporal_deja tierra tóxic*
        """,
    ),
    "violence": (
        """
        a_punta_de a_tiros abuso_de_menores agrede* agredid* agredió* agresiones_sexuales agresión_a agresión_en agresión_sexual agresor* alunizaje*
        amenaza_de_bomba amenazas_de_muerte amenazó_con_un_cuchillo apuñal* arma_blanca artefacto* asalt* asesin* ataca_a_una ataca_con atacó_a_una
        atacó_con atentado* atracador* atracaron atraco atracos butrón* con_arma con_pistola con_un_cuchillo con_una_pistola cóctel_molotov
        cócteles_molotov desvalij* disparos_contra disparos_en disturbio* encapuchad* enmascarad* escupi* esvástica* explosivo_casero golpeada_por
        golpeado_por golpeó* homicid* insultos_y_golpes lanzan_piedras le_propin* linch* mano_armada navajazo* paliza* pederast* pedófil*
        pintadas_nazis pintadas_racistas pistolero* propina_una proxenet* puñetaz* rehenes rehén retenid*_a_la robo_a_mano robo_con sabotaje*
        sacó_un_arma sacó_un_cuchillo sacó_una_navaja saquead* saqueo* secuestr* terroris* tirotead* tiroteo* trata_de_personas vandal* viola_a_una
        violación_de_una violad* violencia_machista
        """,
        """
        agresión* amenaz* arma armado* armas ataca atacad* ataque ataques cuchillo disparo disparos golpe golpea golpead* golpearon ladron* ladrón
        mata_a matan_a navaja odio patad* pelea* policía robad* roban robo robos vigilante_herido violencia violent*
        """,
    ),
    "lawsuit": (
        """
        a_juicio a_los_tribunales acciones_legales acción_judicial al_juzgado ante_el_juez ante_los_tribunales antiguo_proveedor_demanda
        arranca_el_juicio atrasos_salariales audiencia_nacional audiencia_provincial banquillo* batalla_legal caso_llega_a_los cesión_ilegal
        conciliación_laboral condena_a condena_por condenad* condenan_a copia_de_nuestro da_la_razón_a dar_de_alta_a_sus debemos_pagar
        deberá_indemnizar deberá_pagar deberá_readmitir declara_ante_el declarar_ante demanda_a demanda_colectiva demanda_contra demanda_laboral
        demandad* demandan_a demandan_por demandante* demandaron* demandará_a denuncia_ante denuncia_contra denuncia_de_los denuncia_por denuncian_a
        denuncian_al denuncian_ante derechos_de_autor_infracción desahucia* despido_improcedente despido_nulo despidos_nulos difamación* disputa_legal
        el_juez_obliga empieza_el_juicio en_los_tribunales fallo_judicial falsos_autónomos ha_denunciado han_denunciado han_ido_al_juzgado
        horas_extra_impagadas horas_extras_sin horas_impagadas horas_no_pagadas ido_al_juzgado impago_de impago_de_salarios imputación_de
        indemnización_a indemnización_por indemnizar_a infracción_de_patente juez_condena juez_ordena jueza_le_ha jueza_ordena juicio_contra
        juicio_por justicia_da_la_razón juzgad*_por juzgado* la_empresa_recurrirá la_jueza litigi* llega_a_los_tribunales los_tribunales_dan nos_copia
        nos_defenderemos nos_demanda nos_ha_demandado nos_reclama nulo_el_despido obliga_a_la_app pago_de_salarios pide_indemnización
        piden_indemnización piden_una_indemnización plagi* pleito* presenta_demanda presentado_una_demanda presentado_una_querella presentan_demanda
        propiedad_intelectual_violada querell* querella_contra readmitir* reclama_daños reclamación_judicial reclaman_daños recurrirá recurrirán
        retirado_el_pasaporte salarios_atrasados salarios_impagados salarios_no_pagados se_sienta_en_el_banquillo sin_consentimiento sin_fundamento
        sin_su_consentimiento tendremos_que_pagar tendrá_que_indemnizar tendrá_que_pagar tribunal_anula tribunal_condena tribunal_da
        tribunal_da_la_razón tribunal_obliga tribunal_ordena tribunal_superior tribunal_supremo un_antiguo_proveedor_reclama van_al_juzgado
        vista_judicial vista_oral vulnera vulneración vulnerado vulnerados vulneran vulneró
        """,
        """
        abogad* acusad* apelación* caso conflicto culpable* demanda demandan demandas denunci* disputa* ilegal* ilícit* indemniza* judicial* jueces
        juez jueza juicio* juicio_a juzga legal multa niega pacto_extrajudicial pasaporte pleitos reclam* recurso* sentencia* tribunal tribunales
        vista
        """,
    ),
    "investigation": (
        """
        a_la_cárcel a_prisión abre_expediente abre_un_expediente abre_una_investigación abren_una_investigación aclara_el_destino acusa_de_pactar
        adulterad* aepd_multa agentes_entran agentes_registran amañ* arrestad* arresto* auditores_detectan auditoría_detecta auditoría_revela
        años_de_cárcel años_de_prisión bajo_fianza blanqueo* buscan_pruebas caja_b certificados_falsos cierra_por_orden cita_a_nuestro
        cita_al_tesorero cita_como_investigado citada_como citado_a_declarar citado_como clausurado_por cohecho comisiones_ilegales competencia_la
        competencia_multa consumo_investiga consumo_multa contabilidad_b contrabando* corrupción* corrupt* cuentas_en_suiza cuentas_maquilladas
        cámara_oculta cárcel cártel* datos_falseados declara_como_investigad* declaración_ante denunciante_anónimo desfalco* destino_de_600
        desvío_de_fondos detención* detenid* dinero_negro documentos_falsos dopaje* encarcel* encubr* entra_en_la_sede entran_en_la_sede entre_rejas
        escándalo* espiaba* espiad* espionaje estafa* evasión_de evasión_fiscal expediente_disciplinario expediente_sancionador factura_falsa
        facturas_de_20 facturas_falsas falsead* falsific* filtración_de fiscal_investiga fiscalía* fiscalía_cita fraude_de fraude_en fraude_fiscal
        grabadas_sin grabados_sin guardia_civil hacienda_investiga imputad* información_privilegiada informe_denuncia informe_revela
        ingresa_en_prisión inhabilit* inspección_de_trabajo inspectores_cierran inspectores_hallan interrogad* investiga_a investiga_la investiga_lo
        investiga_si investiga_una investigación_a investigación_por investigad*_por investigan_a irregularidad* la_cnmv_investiga la_cnmv_multa
        la_fiscalía le_retiran_la libertad_bajo_fianza llamada_a_declarar llamado_a_declarar malversa* malversó* manipulación_de manipuló* maquill*
        mordida* multa_a multa_de multa_de_la multa_millonaria multa_por multad* nos_ha_multado nos_ha_sancionado nos_multa nos_sanciona ocultaba*
        ocultad* ocultó* pactar_precios pacto_de_precios paraíso_fiscal pena_de_prisión pierde_la_licencia plagio* plagió* policía_entra
        policía_registra precinta_* precintad* prevaricac* prisión* redada* registran_la registro_en_la registros_en retira_la_licencia
        retirada_de_licencia retirada_la_licencia retiran_la_licencia sabía_de_los sale_de_prisión sancionad* sancionados_por sancionan sanción_a
        sanción_de sanidad_cierra se_aclara_el_destino se_le_pregunta_por sin_licencia soborn* sospech*_de tesis_plagiad* trama_corrupta trucad*
        trucó* tráfico_de título_falso títulos_falsos udef unas_facturas_de vigilancia_ilegal
        """,
        """
        abuso_de_mercado aclara agentes auditoría culpable delito* desviado* desvió* engañ* fianza* fiscal fraude fraude* hacienda incumpl* informe
        infracción* inspección inspector* investiga* manipul* multa multas policía presunt* pruebas registra registro revela sancion* sanción sospech*
        tesis
        """,
    ),
    "breach": (
        """
        a_la_venta_en_internet accesibles_en_internet acceso_no_autorizado accesos_no_autorizados agencia_de_protección_de_datos al_descubierto
        ataque_a_nuestros_servidores ataque_a_nuestros_sistemas avisado_a_la_agencia_de_protección brecha_de_datos brecha_de_seguridad
        cambia_tu_contraseña cambiar_la_contraseña cambie_la_contraseña cambie_su_contraseña cambien_la_contraseña cambien_su_contraseña ciberataqu*
        ciberdelincuent* ciberincidente* contraseñas_robadas copiado_datos copiado_los_datos copiaron_datos correo_enviado_por_error correos_filtrados
        correos_sospechosos cuenta_hackeada cuentas_ajenas cuentas_comprometidas cuentas_hackeadas dark_web datos_ajenos datos_al_descubierto
        datos_bancarios_de datos_copiados datos_expuestos datos_filtrados datos_personales_de datos_robados datos_sustraídos desconocidos_copi*
        desconocidos_han destinatario_equivocado documentos_filtrados en_la_red_oscura en_nuestro_nombre expedientes_médicos expuestos_en_internet
        filtración_de_datos filtran_datos filtran_los fuga_de_datos hackead* hackeo* historiales_de_pacientes incidente_de_seguridad
        información_filtrada información_robada intrusión_en llamadas_sospechosas mensajes_fraudulentos nueva_contraseña números_de_cuenta
        números_de_tarjeta piden_un_rescate piratas_informáticos piratead* pirateo* publicados_en_internet ransomware rescate_en_bitcoin
        restablecer_la_contraseña roba_datos roban_datos robaron_datos robo_de_datos robo_de_información se_filtran se_han_filtrado secuestro_de_datos
        servidores_secuestrados sistemas_bloqueados_por sistemas_cifrados suplantación_de_identidad suplantan* sustracción_de sustraíd*
        visibles_para_cualquiera web_oscura
        """,
        """
        accedido* accedieron ajen* ataque_informático brecha cifrado_por comprometid* contraseña* datos_de_clientes desconocidos direcciones expuest*
        filtra* filtrad* fuga hacker hackers* historiales intrus* phishing pirat* rescate robad* sospechosas sospechosos
        """,
    ),
    "harassment": (
        """
        abandono_de_ancianos abofete* abuso_de_poder abuso_sexual abusos_a abusos_sexuales acosad* acoso* acusa_a_su_jefe acusa_al_jefe
        acusa_al_profesor acusan_a_su acusan_al_jefe acusan_al_profesor ambiente_tóxico ancianos_atados antiguas_alumnas antiguos_alumnos antisemit*
        atad*_a_la besos_no_consentidos brecha_salarial_denuncia bullying castigos_físicos clima_de_miedo cobran_menos comentarios_obscenos
        comentarios_sexistas comportamiento_inapropiado condiciones_indignas condiciones_infrahumanas conducta_inapropiada cultura_tóxica desatención*
        desatendid* despedida_por_embarazo despedida_por_estar discrimin* embarazada_despedida encerraban encerrad*_en_su esclav* exalumn*
        exalumnos_denuncian exempleadas explotación_infantil explotación_laboral explotad* extrabajador*_denuncian grita_a gritos_e_insultos
        ha_sido_apartado hacinad* homofob* homófob* hostigamiento* humilla* insinuaciones* insultaba jornadas_abusivas jornadas_de_catorce
        ley_del_silencio lo_ha_apartado machis* malos_tratos maltrat* mensajes_subidos mobbing negligencia_en_la_residencia no_consentid* novatadas
        obscen* pegaba_a pegaban_a racis* sexual* silencio_de_la_dirección sin_atención sin_contrato_ni sin_su_permiso_tocó temporeros_explotados
        tocamient* trabajo_forzado trabajo_infantil trato_degradante trato_vejatorio vejac* vejatori* xenofob* xenófob*
        """,
        """
        a_gritos abuso abusos alumna apartad* apartado denuncian embaraz* exemplead* extrabajador* gritos humillante inapropiad* insult* intimida*
        queja quejas represalia* testimoni* trato tóxic* víctimas
        """,
    ),
    "strike": (
        """
        a_la_huelga acampada_frente acampan_frente anuncia_paros anuncian_movilizaciones anuncian_paros bloquean_el_acceso bloquean_el_puerto
        bloquean_la_carretera bloquean_la_entrada bloquean_los_accesos boicot* brazos_cruzados cacerolada* calendario_de_paros ccoo cierre_patronal
        comité_de_empresa comité_rechaza concentraciones_ante concentración_ante concentración_frente concentrados_frente concentran_ante
        concentran_frente condiciones_laborales conflicto_colectivo conflicto_laboral convenio_bloqueado convenio_caducado convenio_roto
        convoca_huelga convocan_huelga cortan_el_tráfico cortan_la_carretera corte_de_carretera cruzan_los_brazos dejan_de_trabajar_en_protesta
        desacuerdo* en_huelga encerrados_en_la_sede encierro_de encierro_en estibador* exigen_mejoras exigen_una_subida hasta_cobrar
        hasta_que_les_paguen hasta_que_paguen hasta_que_se_les_paguen huelga_contra huelga_de_hambre huelga_de_la huelga_de_las huelga_de_los
        huelga_en huelga_general huelga_indefinida huelga_por huelguist* jornada_de_lucha jornada_de_paro jornadas_de_paro la_huelga
        llaman_a_la_huelga manifestación_contra manifestantes manifestarse marcha_contra marchan_contra mejoras_salariales movilizaci*
        negociaciones_rotas negociación_del_convenio ni_un_euro_más niegan_a_trabajar no_encenderán no_trabajarán ocupan_la_fábrica ocupan_la_sede
        paran_dos paran_el paran_el_puerto paran_hoy paran_la paran_la_producción paran_las paran_los paran_mañana paran_tres paro_de paro_en
        paro_parcial paros paros_de paros_parciales piden_que_se_respete piden_subida piquete* plantan_cara protesta_ante protesta_contra protesta_de
        protesta_en protesta_frente protestan protestas_contra protestas_en protestas_por respete_el_convenio rompen_las_negociaciones
        rota_la_negociación ruptura_de_las_negociaciones se_manifiestan se_niega_a_trabajar se_niegan_a se_respete_el_convenio
        seguimiento_de_la_huelga servicios_mínimos silbatos* sin_acuerdo_con_los sin_acuerdo_en_la sin_convenio sindical* sindicat*
        subida_salarial_exig* tractorada* ugt
        """,
        """
        acuerdo bloque* concentra* convenio convoca* exige exigen exigir huelga huelgas manifesta* movilización negociaci* oferta_rechazada pancartas*
        paran paro piden plante plantes protest* pulso_con rechaza* reclaman reivindica* respete salarios unión_sindical
        """,
    ),
    "politics": (
        """
        aborto alto_el_fuego amnistía_* antes_de_las_elecciones apoyo_a_israel apoyo_a_palestina arancel aranceles ataque_aéreo ataque_con_drones
        ayuntamiento_dividido bandera_arcoíris_retir* bandera_polémica boicot_a_israel bombarde* brexit bronca_en_el_pleno campaña_electoral
        candidat*_a_la_alcaldía combates combates_en comunis* conflicto_armado conflicto_bélico congreso_de_los crímenes_de_guerra
        debido_a_los_combates decreto_ley deporta* desplazados_por_la_guerra dictadur* diputación* drones_atacan elecciones electoral*
        embargo_de_armas en_plena_campaña estado_de_alarma estado_de_excepción evacuamos_a_nuestro exportación_de_armas extrema_derecha fascis* fosa*
        franquis* frente_de_guerra frontera_cerrada gaza genocid* gobierno_central gobierno_de golpe_de_estado guerra_comercial guerra_de_ucrania
        guerra_en huelga_política huyen_de_la_guerra huyen_del ideología_de_género independentis* inmigración_ilegal inmigrante* invasión* israel*
        izquierdas la_guerra_obliga ley_de_asilo ley_mordaza ley_polémica manifiesto_contra memoria_histórica migrante* misil* mitin* moción_contra
        moción_de_censura moncloa nacionalis* nuestra_posición_sobre_la oposición_acusa oposición_exige palestin* partido_popular patera*
        pedimos_a_los_diputados pleno_bronco pleno_dividido polémica_política por_los_combates posicionamiento_político presidente_del_gobierno
        proyecto_de_ley psoe putin referendo referéndum* reforma_laboral_polémica refugiad* repatriad* repatriamos rusia* rusos régimen_de
        sanciones_a_rusia sanciones_contra senador* suspendemos_nuestra_actividad_en suspensión_de_nuestra_actividad toma_partido toma_posición
        toque_de_queda tras_las_elecciones trump ucrania* ultraderech* ultraizquierda* ultras valla_de* venta_de_armas vox
        """,
        """
        alcald* ayuntamiento bandera campaña concejal* concejales conflicto derechas diputado* divid* donación* ejército elección gobierno guerra
        leyes manifiesta_contra manifiesto militar* ministra ministro ministros oposición* partidista partido partidos pleno polític* sancion* senado
        tensión* veto votación votar voto votos
        """,
    ),
    "criticism": (
        """
        abuche* acusa_a acusaciones* acusad*_de acusan_a alud_de_críticas anuncio_machista anuncio_ofensivo anuncio_retirado avalancha_de_críticas
        avalancha_de_quejas bajo_presión blanco_de_las_críticas bochorno* boicot* bronca_por campaña_retirada causa_indignación causa_malestar
        chapuza* clientes_enfadados clientes_furiosos clientes_indignados crisis_de_imagen crisis_de_reputación criticad*_por criticad*_por_su
        críticas_a críticas_al críticas_por cuestionad*_por desata_críticas desata_la_ira desata_la_polémica desconfianza* descontent* desprestigio*
        disculpas_por duras_críticas en_el_centro_de_la_polémica en_el_ojo_del en_el_punto_de_mira en_entredicho en_medio_de_la_polémica
        en_pie_de_guerra engañó_a escándalo* estalla_la_polémica genera_malestar genera_polémica greenwashing hemos_fallado imagen_dañada indigna*
        informaciones_publicadas llueven_las_críticas lluvia_de_críticas lo_ocurrido_con lo_que_ha_pasado_con mala_imagen malestar_de malestar_entre
        no_estuvimos_a_la_altura nos_equivocamos ofendid* ofensiv* oleada_de_quejas padres_indignados pedimos_disculpas pedimos_perdón pedir_perdón
        pide_disculpas pide_la_dimisión pide_perdón piden_la_dimisión piden_perdón pierde_la_confianza pitada* plataforma_vecinal polémica*
        polémico_anuncio provoca_indignación publicidad_engañosa pérdida_de_confianza quejas_de quejas_por queremos_pedir_disculpas recibe_críticas
        recibe_duras reconoce_errores reconocemos_el_error reconocemos_errores reprobad* repulsa* reputación_dañada respuesta_a_las_acusaciones
        respuesta_a_las_informaciones retira_el_anuncio retira_la_campaña señalad*_por sobre_las_informaciones_publicadas vecinos_contra
        vecinos_denuncian vecinos_en_contra vecinos_en_pie vecinos_protestan vecinos_se_oponen
        """,
        """
        acus* controversi* crisis critic* crític* cuestionad* desgraciadamente disculp* enfad* error_de errores fiasco* furia* informaciones ira
        lamenta* malestar molest* ocurrido perdón periódico prensa preocup* queja* rabia rechazo* rectific* reproch* tensión vergüenza*
        """,
    ),
    "recall": (
        """
        airbag* alergia_a_la_leche alerta_alimentaria alerta_de_seguridad_del alerta_sanitaria alérgeno_no alérgenos_no aviso_de_retirada
        aviso_de_seguridad_de_producto aviso_urgente cambio_gratuito contaminación_por cuerpos_extraños defecto_de_fabricación defectuosas_devuélv*
        dejar_de_usar deje_de_consumir deje_de_usar deje_de_utilizar dejen_de_consumir dejen_de_usar devolución_del_importe devolvemos_el_dinero
        devolveremos_el devuélv* error_de_etiquetado error_en_el_etiquetado etiquetado_incorrecto fallo_de_frenos fragmentos_de frenos_defectuosos
        histamina* listeri* llama_a_revisión llamada_a_revisión lote_afectado lotes_afectados no_beba no_beban no_cargue no_coma no_coman no_conduzca
        no_consuma no_consuman no_consumir no_debe_tomarlo no_deben_consumir no_deben_tomarlo no_declarad* no_enchuf* no_indica_que no_lo_coma
        no_lo_consuma no_lo_tome no_lo_use* no_lo_utilice no_usar no_utilice* no_utilicen orden_de_retirada patinetes_retirados personas_alérgicas
        posible_presencia presencia_de_ presencia_de_listeria presencia_de_metal producto_defectuoso puede_arder puede_causar puede_contener
        puede_desprenderse puede_estallar puede_explotar puede_provocar puede_quemar puede_romperse puede_sobrecalentarse puede_soltarse pueden_arder
        pueden_contener pueden_romperse pueden_soltarse reparación_gratuita retira_del_mercado retira_miles retira_sus retira_un_lote
        retirada_de_la_venta retirada_de_lotes retirada_de_producto* retirada_de_un retirada_de_vehículos retirada_del_mercado retirada_por_riesgo
        retirado_de_la_venta retirado_de_los_supermercados retirado_del_mercado retirado_por_riesgo retirados_de_la_venta retirados_del
        retirados_por_riesgo retiran_del_mercado retiran_un_lote revisión_de_vehículos riesgo_de_asfixia riesgo_de_caída riesgo_de_descarga
        riesgo_de_explosión riesgo_de_incendio riesgo_de_lesion* riesgo_de_quemadura* salmonel* se_devolverá_el se_devuelve_el_dinero se_retira_de
        se_retiran_de sin_declarar sustitución_gratuita toxina* trozos_de_metal trozos_de_plástico trozos_de_vidrio
        """,
        """
        alergi* alerta alérgic* arder asfixia batería contaminad* defect* devolución* devolver devuelva* devuelve dinero envase etiqueta importe lote
        lotes límite moho peligros* reembols* retira retirada retiran riesgo sobrecalent* tomarlo
        """,
    ),
    "closure": (
        """
        abandona_el_país abandona_españa abandona_la_ciudad abandona_la_planta adiós_definitivo anuncia_el_cierre anuncia_su_cierre
        anunciamos_el_cierre apaga_las_luces apaga_los_hornos apagan_las_luces baja_el_telón baja_la_persiana baja_la_verja bajamos_la_persiana
        bajamos_la_verja bajan_la_persiana bajar_la_persiana bajará_la_persiana cerramos_a_final cerramos_definitivamente cerramos_dos cerramos_el
        cerramos_en_ cerramos_la cerramos_las cerramos_los cerramos_nuestra cerramos_nuestro cerramos_nuestros cerramos_para_siempre cerramos_tres
        cerraremos cerrará_a cerrará_definitivamente cerrará_en cerrará_la cerrará_su cerrará_sus cerrará_sus_puertas cerrará_tras cerrarán
        cerrarán_tres cesa_la_producción cesa_su_actividad cese_de_actividad cese_de_la_actividad cierra_definitivamente cierra_el cierra_la
        cierra_para_siempre cierra_su cierra_sus cierra_sus_puertas cierra_tras cierran_sus_puertas cierre_anunciado cierre_de_aulas cierre_de_la
        cierre_de_la_fábrica cierre_de_la_planta cierre_de_la_tienda cierre_de_nuestra cierre_de_oficinas cierre_de_su cierre_de_sucursales
        cierre_de_sus cierre_de_tienda cierre_de_tiendas cierre_definitivo cierre_del cierre_inminente cierre_para_siempre cierre_patronal cierre_por
        cierre_tras clausur* deja_de_producir deja_de_publicarse dejamos_de_producir dejará_de_fabricar dejará_de_producir dejará_de_publicarse
        desahuci* desmantel* echa_el_cierre echa_la_persiana echa_la_verja echamos_el_cierre echamos_la_persiana echar_el_cierre entrega_las_llaves
        entregamos_las_llaves falta_de_relevo festival_cancelado fin_de_la_empresa fin_de_la_producción fin_de_la_tienda fin_de_trayecto
        fin_de_una_era fin_de_una_etapa fin_del_negocio hasta_aquí_hemos liquidación_por_cierre local_vacío no_abrirá_más no_habrá_festival
        no_habrá_temporada no_podemos_continuar no_podemos_seguir no_podrá_continuar no_puede_continuar no_reabrirá no_reabrirán no_volverá_a_abrir
        pone_punto_final ponemos_fin_a punto_final se_cancela_el_festival se_despide_tras se_marcha_de_españa se_marcha_de_la_ciudad
        se_suspende_el_festival se_traslada_a_marruecos se_traslada_a_portugal se_va_a_marruecos se_va_a_portugal sin_relevo suspendida_la_temporada
        temporada_cancelada tira_la_toalla tiramos_la_toalla traslada_la_producción traslado_de_la_producción ya_no_abrirá última_edición
        última_función última_hornada última_jornada última_sesión último_día_de último_día_en último_número último_servicio último_tren
        """,
        """
        abandon* acaba acabó adiós cerrad* cerrar cerrará cesa cese cierra cierran cierre cierres continuar definitiv* deja_de derribo_de desaparece*
        fin fin_de llaves persiana pone_fin_a se_acabó toalla traslad* última último últimos
        """,
    ),
    "insolvency": (
        """
        a_la_deriva acreedor* adeuda* administrador_concursal agujero_de agujero_económico ahogad*_por_las_deudas al_borde_de al_borde_de_la_quiebra
        al_borde_del al_borde_del_cierre arcas_vacías arruinad* asfixia_financiera asfixiad*_por bancarrota* banco_corta bancos_ejecutan caja_vacía
        concurso_de_acreedores contra_las_cuerdas debe_dinero debe_millones debe_ocho_millones debe_tres deben_tres_nóminas desahucio* deuda_con
        deuda_millonaria deudas_con deudas_millonarias dificultades_económicas dificultades_financieras ejecución_hipotecaria embargad* embargan
        embargo_de en_la_ruina en_liquidación entra_en_liquidación falta_de_dinero falta_de_fondos falta_de_liquidez fracasa_la_ronda impagad* impago*
        insolven* inversor_se_retira inversores_se_retiran liquidación_de_la lucha_por_sobrevivir lucha_por_su_supervivencia no_cobran no_ha_pagado
        no_han_cobrado no_logra_financiación no_paga_a_los no_paga_a_sus no_paga_las_nóminas no_pagan_las_nóminas no_podemos_pagar no_podrá_pagar
        no_puede_pagar no_pueden_pagar_a_los nóminas_atrasadas nóminas_impagadas nóminas_pendientes nóminas_sin_pagar pende_de_un_hilo
        pierde_la_subvención pierde_las_subvenciones pierde_subvenciones preconcurso* problemas_de_liquidez problemas_económicos quebró quiebra*
        recorte_de_la_subvención refinanciación_de_la_deuda rescate_económico rescate_financiero rescate_público retiran_la_subvención
        se_queda_sin_dinero se_queda_sin_fondos se_retira_el_inversor sin_cobrar sin_cobrar_desde sin_cobrar_la sin_dinero sin_financiación sin_fondos
        sin_liquidez sin_subvenciones sin_subvención subasta_de_la_nave subasta_de_los_bienes sueldos_atrasados suspensión_de_pagos
        """,
        """
        agujero arcas atrasad* bancos busca_comprador cobrar comprador debe deben deuda deudas dinero déficit* financier* liquidación nóminas pagar
        pagos proveedor* préstamo* pérdidas_millonarias rescate ruina* sobrevivir subvención* supervivencia*
        """,
    ),
    "profit_warning": (
        """
        acciones_caen acciones_se_desploman acción_cae acción_se_desploma acción_se_hunde acumula_pérdidas advierte_de_menores alerta_de_beneficios
        anuncia_pérdidas aviso_de_beneficios año_difícil año_negro bajada_de_la_facturación bajada_de_ventas bajan_las_ventas bajan_los_ingresos
        bajistas beneficio_baja beneficio_cae beneficio_se_desploma beneficio_se_hunde beneficio_se_reduce beneficios_se_hunden bolsa_castiga
        cae_el_beneficio cae_el_consumo cae_la_facturación caen_las_ventas caen_los_ingresos caen_los_pedidos cancela_el_dividendo castigo_en_bolsa
        caída_de_ingresos caída_de_la_demanda caída_de_la_facturación caída_de_las_ventas caída_de_pedidos caída_de_ventas caída_del_beneficio
        caída_en_bolsa declara_pérdidas degrada_la_nota desplome_de_las_ventas desplome_en_bolsa deterioro_de_activos en_números_rojos
        entra_en_pérdidas facturación_baja facturación_cae gana_menos hunden_en_bolsa incumple_sus_previsiones ingresos_bajan ingresos_caen
        ingresos_se_hunden mal_año malas_cifras malos_resultados menos_beneficios menos_ventas multiplica_pérdidas no_cumple_sus_objetivos
        números_rojos peor_año peor_campaña peor_temporada peor_trimestre pierde_a_su_mayor pierde_clientes pierde_dos_millones pierde_el_contrato
        pierde_la_mitad_de_su_valor pierde_millones pierde_su_mayor_cliente pierde_su_principal pierde_un_contrato por_debajo_de_las_expectativas
        por_debajo_de_lo_esperado por_debajo_de_lo_previsto profit_warning pérdidas_de pérdidas_millonarias pérdidas_netas pérdidas_récord
        rebaja_de_calificación rebaja_el_rating rebaja_la_nota rebaja_las_previsiones rebaja_previsiones rebaja_sus_previsiones recorta_previsiones
        recorta_sus_previsiones registra_pérdidas resultado_negativo resultados_decepcionantes resultados_negativos revisa_a_la_baja se_desploma_en
        se_desploman se_hunde_en sin_dividendo suspende_el_dividendo trimestre_negro ventas_bajan ventas_caen ventas_se_desploman ventas_se_hunden
        """,
        """
        acciones advierte baja bajada bajan beneficio_menor bolsa cae caen caída contracción* decepcion* desaceler* descenso* desplom* débil*
        facturación hund* ingresos mal negativ* pedidos peor previsiones pérdida pérdida_de pérdidas retroce* valor ventas
        """,
    ),
    "ousted": (
        """
        abandona_el_cargo abandona_su_cargo abandona_tras apartad*_del apartada_de apartado_de_su apartado_del apartado_por apartado_tras apartan_a
        apartan_al cesad* cesad*_por cesad*_tras cesada_en cesado_en cesan_a cesan_al cese_de_la_directora cese_del cese_fulminante
        con_efecto_inmediato conflicto_en_el_consejo crisis_de_gobierno_en crisis_en_la_cúpula deja_el_cargo_en_medio deja_el_cargo_por
        deja_el_cargo_tras deja_la_presidencia_tras despide_a_su_director despide_al_director despide_al_entrenador despide_al_gerente destitución*
        destitución_de_la destitución_del destituid* destituid*_por destituid*_tras destituye* dimisiones_en_cadena dimisión_de_la dimisión_del
        dimisión_en_bloque dimisión_forzada dimisión_irrevocable dimisión_tras dimite_el dimite_en_medio dimite_la dimite_por dimite_tras dimiten*
        echan_al efecto_inmediato en_la_calle_el_director forzad*_a_dejar forzada_a forzado_a_dimitir fuera_de_la_empresa golpe_en_el_consejo
        guerra_en_el_consejo guerra_interna interin*_tras lucha_de_poder moción_de_censura obligad*_a_dejar obligado_a_dimitir pierde_la_confianza_de
        pierde_la_confianza_del pone_fin_al_mandato portazo* presenta_su_dimisión presentado_su_dimisión presentó_su_dimisión presionad*_para_dimitir
        pérdida_de_confianza_del releva_de_sus_funciones relevad* relevad*_de relevada_de_sus_funciones relevado_de_sus_funciones relevado_del
        relevan_al relevo_fulminante retira_la_confianza retirada_de_confianza sale_de_la_empresa_tras sale_por_la_puerta_de_atrás salida_abrupta
        salida_repentina se_va_tras_el_escándalo se_va_tras_la_polémica suspende_a_su_director suspenden_a suspenden_al_director suspendid*_de
        suspendido_de_empleo
        """,
        """
        abrupt* cargo cesa cese confianza consejera consejero consejo dimisión* dimit* director directora entrenador fulmin* fulminante gerente
        inmediat* interina interino junta patronato presidenta presidente puesto_de_director relevo renuncia* renunció repentin* salida suspendid*
        sustituye
        """,
    ),
    "hiring_freeze": (
        """
        anula_contratos anulados_los_contratos anulan_contratos becas_canceladas cancela_el_programa_de_jóvenes cancela_las_prácticas
        cancelamos_las_prácticas congela_la_plantilla congela_las_contrataciones congela_vacantes congelación_de_contrataciones
        congelación_de_la_contratación congelad*_las_vacantes congelamos_las_contrataciones congelamos_vacantes congelan_contrataciones
        contrataciones_congeladas contrataciones_suspendidas contratos_ya_firmados convocatoria_anulada convocatoria_cancelada convocatoria_suspendida
        de_selección_en_curso_quedan deja_de_contratar dejamos_de_contratar dejará_de_contratar detenemos_los_procesos detenidos_los_procesos
        en_suspenso entrevistas_canceladas frena_las_contrataciones no_contrata no_contratamos no_contrataremos no_contrataremos_a_nadie no_contratará
        no_habrá_becarios no_habrá_contrataciones no_habrá_incorporaciones no_habrá_nuevas no_habrá_nuevas_plazas no_habrá_nuevos_puestos
        no_habrá_oferta no_habrá_plazas no_habrá_prácticas no_incorporaremos no_incorporará no_se_contrata no_se_contratará no_se_cubrirán
        no_se_reemplazará* no_se_repondrán no_vamos_a_contratar nuevas_incorporaciones_hasta ofertas_canceladas ofertas_de_empleo_retiradas
        ofertas_retiradas oposiciones_quedan oposiciones_suspendidas paraliza_las_contrataciones paralizadas_las_contrataciones
        paralizamos_contrataciones pausa_en_la_contratación pausa_en_las_contrataciones pausamos_la_contratación pausamos_las plazas_en_suspenso
        ponemos_en_pausa proceso_detenido procesos_de_selección_paralizados procesos_de_selección_suspendidos procesos_detenidos
        programa_de_becas_cancelado prácticas_canceladas prácticas_suspendidas queda_en_suspenso quedan_en_suspenso retira_ofertas_de
        retiradas_las_ofertas retiramos_las_ofertas retiramos_las_ofertas_de_empleo sin_becarios sin_contratar sin_nuevas_contrataciones sin_prácticas
        suspende_las_contrataciones suspendemos_las_contrataciones suspenden_las_contrataciones suspendidas_las_contrataciones
        suspendidos_los_procesos tasa_de_reposición_cero vacantes_congeladas vacantes_no_cubiertas vacantes_no_se vacantes_sin_cubrir
        vacantes_sin_reponer ya_no_contratamos
        """,
        """
        anulad* aplaz* becas cancelad* congel* contratacion* contratación contratar firmados hasta_nuevo_aviso incorporaci* oposiciones paraliz* pausa
        pausamos plazas prácticas retirad* suspend* suspenso vacante* ya_firmadas
        """,
    ),
    "harm": (
        """
        abonados_sin agua_del_grifo agua_no_apta alumnos_sin ambulancias_fueron_desviadas apagón* aplicación_caída avería_deja avería_eléctrica
        avería_en_el avería_en_la_red avería_general avería_masiva bebés_intercambiados cajeros_fuera cajeros_sin caos_en caos_informático caos_por
        caída_de_la_aplicación caída_de_la_red caída_de_la_web caída_de_los_sistemas caída_del_servicio caída_del_sistema caída_general caída_masiva
        cirugías_canceladas cirugías_suspendidas citas_canceladas citas_suspendidas clases_suspendidas clientes_afectados clientes_no_pueden
        clientes_sin_acceso cobrado_dos_veces cobro_duplicado cobro_indebido cobros_duplicados cobros_indebidos colas_interminables
        consultas_canceladas corte_de_agua corte_de_luz corte_de_suministro cortes_de_luz datos_perdidos dejaron_de_funcionar dejó_de_funcionar
        desde_anoche desde_esta_mañana desde_hace_horas desde_hace_tres_días desde_primera_hora diagnóstico_erróneo disculpen_las_molestias
        doble_cobro dosis_equivocada dosis_errónea dosis_incorrecta entregas_paradas entregas_suspendidas envíos_parados equipaje_perdido
        error_de_dosis error_en_las_facturas error_en_las_nóminas error_médico errores_médicos estamos_trabajando_para factura_errónea
        facturas_erróneas facturas_infladas fallo_de_suministro fallo_del_sistema fallo_eléctrico fallo_general fallo_informático
        fallo_informático_deja fallo_masivo fuera_de_línea fuera_de_servicio ha_dejado_de_funcionar hogares_siguen_sin hogares_sin horas_de_cola
        horas_de_espera imposible_acceder imposible_pagar inaccesible* inoperativ* intercambiad* lamentamos_las_molestias largas_colas
        maletas_perdidas medicamento_equivocado miles_de_clientes muestras_cambiadas nada_funciona negligencia* no_beban_agua no_disponible_desde
        no_es_posible_acceder no_es_posible_pagar no_está_disponible no_funciona* no_funciona_nada no_pueden_acceder no_pueden_entrar no_pueden_operar
        no_pueden_pagar no_saldrán_esta no_se_entregarán no_se_puede_acceder no_se_puede_entrar no_se_puede_pagar nóminas_retrasadas
        operaciones_canceladas paciente_equivocado pacientes_afectados pacientes_no_pueden pagos_bloqueados pagos_rechazados paquetes_atascados
        paquetes_perdidos pasajeros_atrapados pasajeros_sin pedidos_atascados pedidos_perdidos pierna_equivocada pruebas_equivocadas quirófano_cerrado
        quirófanos_cerrados recibir_una_dosis red_caída resultados_cambiados resultados_de_otra_persona resultados_de_otros resultados_equivocados
        resultados_erróneos se_cayó_el_sistema se_cayó_la_red se_ha_caído se_han_suspendido seguimos_trabajando segundo_día_sin semanas_sin
        sentimos_las_molestias sigue_sin_luz siguen_sin_luz siguen_trabajando sin_agua sin_agua_caliente sin_calefacción sin_cobertura
        sin_electricidad sin_gas sin_internet sin_servicio sin_sistema sin_suministro sin_teléfono sistema_caído sistemas_caídos tarjetas_no_funcionan
        tarjetas_rechazadas trabaja_a_mano trabajamos_para_resolver trabajamos_para_restablecer transferencias_bloqueadas transferencias_retrasadas
        trenes_cancelados trenes_parados trenes_suspendidos usuarios_afectados usuarios_no_pueden usuarios_sin vacuna_equivocada vecinos_sin
        viajeros_atrapados viajeros_sin viajeros_tirados vuelos_cancelados vuelos_suspendidos web_caída
        """,
        """
        afecta afectad* atascad* avería* bloquead* cancelad* caos caída caído clientes_sin colaps* colas disculpen error erróne* espera fallo fallos
        imposible inaccesib* incidencia* indisponib* interrumpid* interrup* parad* perturba* retras* sin_luz sin_red suspendid* técnicos
        """,
    ),
}

PEOPLE = """
    abonad* accionista* actor actores actrices actriz ahorrador* albañil* alumn* amiga amigo aprendi* autónomo* bailarin* bebé* becari* camarer*
    cantante* chófer* ciclista* clienta cliente clientes cociner* compañer* conductor* consumidor* deportista* director directora docente* emplead*
    empleo empleos enfermer* equipo espectador* esquiador* estudiante* familia familias fundador* gente habitante* hija* hijo* hombre hombres
    inquilin* inversor* jefa jefe jornaler* jugador* limpiador* madre madres maestr* menor menores miembro* minero* mujer mujeres médic* niña* niño*
    obrer* operari* paciente* padre padres pasajer* peatón* periodist* persona personal personas piloto* plantilla* presidenta presidente productor*
    profesor* proveedor* puesto puestos repartidor* residente* sanitari* senderista* soci* temporer* trabajador* turista* técnic* usuari* vecina*
    vecino* viajer* vigilante* visitante* voluntari*
"""

POWER = """
    abogad* accionistas acreedores administrador* aduana* agencia_de alcald* asociaciones autoridad* ayuntamiento banco bancos bombero*
    ciberdelincuent* cnmv comité competencia consejo consejo_de_administración consumidores defensor_del_pueblo dirección emergencias expert* fiscal*
    gobierno guardia_civil hacienda hackers inspección inspector* inversores investigador* juez* junta justicia juzgado* ministerio ministr* perito*
    policía portavoz regulador* sanidad sindicat* tribunal*
"""

AFTER = """
    afectad* afectadas_por afectará* amenaz* angustia* anoche anunci* apoyo_psicológico asegura aseguran aviso_a_los_clientes aviso_urgente ayer
    buscan cancelad* carta_a_nuestros carta_de_la_dirección causa_desconocida causas cedió cerrad* colabora colabora_con_la colaboramos_con
    colaborando_con comunicado_a comunicado_a_nuestras comunicado_de comunicado_del comunicado_sobre condolenc* confirma* conmoción crisis
    de_inmediato deberá deberán deberíamos_haber decisión denunci* desgraciadamente desmiente* desviad* devolución difícil* disculp* dolor* domingo
    duelo dura duro día_difícil día_duro día_triste ella_niega emergencia en_contacto_con_la_familia en_contacto_con_las_autoridades
    en_este_momento_no espera* esta_madrugada esta_mañana está_parad* están_cerrados exige exigen expediente familia familiares familias fuentes_de
    fueron_desviadas golpe grave graves ha_abierto_una han_ido_al_juzgado han_sido_cerrados hasta_ahora_sabemos hasta_aquí_hemos_llegado hasta_nuevo
    hasta_nuevo_aviso hasta_que_se hemos_avisado hemos_decidido hemos_informado hemos_tenido_que hospital* incertidumbre* indemniza*
    información_sobre_lo informad* ingresad* inmediat* investiga* investigación_interna ira jueves la_noticia lament* les_estamos_llamando
    lo_que_ha_pasado lo_que_sabemos lo_que_sabemos_hasta lunes martes mañana_nos_reunimos miedo miércoles negó niega niegan no_encontramos_palabras
    no_sabemos_cómo nos_obliga nos_reunimos_con nos_toca_decir nos_toca_despedirnos nuestra_culpa obligad* peligro permanece_cerrad* perplej* pesar
    pide pide_a_quien pide_perdón piden preocup* queda_suspendida queda_suspendido quedan_suspendidas quien_sepa_algo quirófano rechaza* recurrirá
    reembols* reunión_de_urgencia reunión_urgente riesgo se_desconoce se_enteraron se_ha_informado se_investiga se_investigan
    seguimos_en_contacto_con_la_familia según_el según_fuentes según_la_policía sentimos nos_quedamos_sin_palabras sobre_el_futuro sobre_las_pruebas
    sobre_lo_ocurrido suspendid* sábado temen temor* tendrá_que terrible* testigo* todavía_no_se_sabe trabaja_a_mano triste_para_todos trágic*
    unas_palabras_sinceras uno_por_uno urgencia urgente urgentes viernes ya_no_estará ya_no_estarán él_niega
"""

CALM = """
    abejas abre abrimos accessibility_audit aceite* adiestr* adversarial aficionad* afilar agrónom* ahorr* ahorro_de_agua aislamiento* ajedrez alegr*
    algodón algorithm* algoritmo* aniversario* apertura* api apis aplicación* aprend* aprendizaje_automático arte artesan* artista* astrónom*
    atención_al_cliente audiolibro* aws azure backend bailar baile* base_de_datos bastidores benchmark benchmarks biblioteca* biblioteca_municipal
    bici* bienvenid* bomba_de_calor bonit* browser* básic* cache_invalid* caché café calcetines campamento_de canción* carrera carrera_solidaria
    cartel* cata* celebr* cero_residuos cerámica* chatbot* chocolate* ci ciencia* científic* club_de_lectura code_review* colágeno* comedia* comedor
    commit_* compiler* compost* concierto* concurso_de_fotos concurso_entre consejo_práctico consejos construid* construir consulta_sql coro corrieron
    coser costura cremallera* css cuda cuenta* cumpleaños curios* curso cursos código código_abierto código_fuente cómo data_structure* dataset
    datasets deadlock* deploy* dermatólog* desarrollador* desayuno* design_system* despliegue* detectar digital* dinámica* diseñ* divertid* docker
    dropdown ejercicio* embedding* endpoint* ensay* enseñ* entrada_libre entradas entrevista_a episodio* equipo_gana escena escenario* escenas
    escuchar estudio* evitar exception_handling excursión* explica* exposición* expresion* favorit* feature_flag* felicidades fermentación* festival*
    fiesta* fin_de_semana finetun* flores formación* fresc* frontend fruta* función* fácil* fútbol galería gana ganador* garbage_collect* git github
    gitlab golang gpu gpus graphql gratis guía* guía_explica historia_de hojas html huerto* humedad* idea* identity_playbooks imitan inaugura*
    index_scan inference iniciación* integration_test* invent* investigación_científica jailbreak* jardiner* jardín* java javascript json juego
    juego_de juegos jueves_de kafka kubernetes lanza* latency lección* levadura libros linux lista llm llms load_balanc* load_test* lámpara madera
    maratón masa medid* medimos medir mejor* memoria memory_leak* menos_residuos merienda* microscopio* microservice* mitos ml modelo*
    monitor_de_tiempo_libre monólogo* mudanza* museo* mysql método* música* nacieron narrador* naturaleza neural novela* noviembre_en_fotos npm
    nutrición* oauth obrador* open-source open_source orgullos* orient palmeras panader* panes parque_natural paseo* paso_a_paso pasos pastel* pelo
    película* piel pintar pintura* pipeline pipelines planeta* planta_de_interior plugin* podcast* por_qué postgres* preguntad* premio* prevención*
    prevenir primavera probamos proceso_de_desarrollo programación prompt prompts protección* protege proteger prototype* puertas_abiertas
    pull_request* pytest python pájaros quantiz* query_plan* queue_depth race_condition* receta* receta_de recicl* redis refactor* regla
    regression_test* reinforcement_learning repositories repository retrato* reutiliz* robustness runtime* rust ruta_por rápid* récord sabor* salsa*
    saturno sdk segur* sencill* senderismo sensor* servidor* software solar* sorprendente* sorpres* sostenible* source_code sql stack_trace*
    style_guide* sueño taller talleres tarta* teatro* tejados tela telescopio* tenis terraform test thread_pool* throughput tokeniz* tokens tomate*
    torneo* tradiciones tradición transformer transformers truco trucos typescript ui unit_test* usability uva* ux vacaciones vector vectors vendimia*
    versión* veterinari* visita* viñedo* voluntariado* voz_alta webhook* wordpress writing_lab yaml yoga árbol*
"""

MILD = """
    almohadas animales bailar caballo* campamento cepillo cerveza cine clase clases cocina* color colores cuál cuáles editora foto* gato* grullas
    horno hornos huevos invierno jardín libro mirador música novela nueva nuevas nuevo nuevos orquesta otoño paella pan película perro* pies pinza
    playa primer primera prueba* queso qué salud* sartenes tarde_de tardes tortillas verano vino
"""

FRAMES = """
    aprender_a así_es así_hacemos así_se_hace club_de conoce_a consejos_de consejos_para contado_por cuatro_escenas cuenta_cómo cuenta_qué cuenta_su
    cómo_conseguimos cómo_elegir cómo_evitar cómo_hemos cómo_logramos cómo_proteger cómo_se_hace cómo_sobrevivir de_la_biblioteca el_arte_de
    en_cinco_pasos en_tres_pasos entrada_libre entre_bastidores explica_cómo explica_cómo_lo fotos_de hemos_medido hemos_probado inscríbete
    la_historia_de la_noche_más la_receta_está lo_explica lo_que_aprendimos los_secretos_de medido_durante nos_contó nos_cuenta nuestra_agrónoma
    nuestra_astrónoma nuestra_guía nuestra_veterinaria nuestro_panadero nuestros_consejos para_principiantes paso_a_paso por_qué_hemos probamos_doce
    qué_es qué_significa reserva_tu todo_lo_que_debes tres_juegos trucos_para un_día_con una_regla una_visita veinte_aficionados
"""

SCENE = """
funeraria descalcificador simulacro_superado humo_de_mentira
    acertijo* ajedrez arqueólog* centrocamp* comisaria_de_la_exposición compañía_de_teatro compost* coreograf* cuento cuentos descanso_del_partido
    dramaturg* ensayos estreno estudiantes_de_derecho explicamos exposición facultad_de_derecho glosario guerra_mundial historiador* juego_de_cartas
    juego_de_mesa juego_de_rol letra_pequeña leyenda* marioneta* mariquitas medieval* mito mitos monstruo novela novelas obra_de_teatro personaje*
    porter* puesta_en_escena pulgones pulgón semillero simulacro* simulada simulado simulador* títeres villano* ópera
"""

US = """
    nos nosotros nuestro nuestra nuestros nuestras hemos tenemos mi mis
"""
