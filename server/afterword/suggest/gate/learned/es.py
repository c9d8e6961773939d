"""What words weigh in es: made by `tests/learn_gate.py`."""

MADE_FROM = "82821acee6b8c9e7"
BIAS = -0.91
WEIGHTS = {
    3.43: """
        ~halted
    """,
    3.06: """
        ~unhired
    """,
    2.64: """
        ~respect
    """,
    2.55: """
        ~stop
    """,
    2.44: """
        ~missing
    """,
    2.38: """
        ~ashamed
    """,
    2.31: """
        ~absent ~lenders ~sick
    """,
    2.3: """
        ~mute
    """,
    2.02: """
        ~review
    """,
    1.91: """
        ~dark
    """,
    1.88: """
        ~fewer
    """,
    1.84: """
        ~rite
    """,
    1.77: """
        qued_en
    """,
    1.61: """
        ~placeless
    """,
    1.41: """
        fuim
    """,
    1.39: """
        sup
    """,
    1.37: """
        ~unlike
    """,
    1.35: """
        pact
    """,
    1.33: """
        ~sides
    """,
    1.25: """
        ~intruder
    """,
    1.21: """
        compañer esta_seman
    """,
    1.19: """
        cancel
    """,
    1.16: """
        no_pued
    """,
    1.11: """
        fallec
    """,
    1.05: """
        anoch la_empres
    """,
    1.02: """
        demand
    """,
    1.01: """
        ces
    """,
    1.0: """
        historial
    """,
    0.99: """
        afect
    """,
    0.98: """
        =retir
    """,
    0.97: """
        reclam
    """,
    0.95: """
        no retir
    """,
    0.93: """
        lo_sab
    """,
    0.92: """
        sed
    """,
    0.91: """
        baj_la
    """,
    0.9: """
        cuatr_años la_fiscal
    """,
    0.89: """
        muj ofert pag
    """,
    0.88: """
        hij
    """,
    0.87: """
        el_mart
    """,
    0.85: """
        ~2
    """,
    0.84: """
        alquil
    """,
    0.82: """
        avis_a comunic
    """,
    0.81: """
        denunci
    """,
    0.79: """
        dej_de rechaz ~families
    """,
    0.77: """
        no_volv proteccion
    """,
    0.76: """
        abri es_verd
    """,
    0.75: """
        par_siempr
    """,
    0.74: """
        =plantill cart_abiert sab_por
    """,
    0.72: """
        apell atend
    """,
    0.71: """
        esta_mañan grav rebaj respet
    """,
    0.7: """
        habr la_decision numer_de trabaj
    """,
    0.69: """
        medicin
    """,
    0.68: """
        sac_a
    """,
    0.67: """
        =indefin aplaz her indefin_en
    """,
    0.66: """
        client_no de_plantill entreg_las hogar lo_sup
    """,
    0.64: """
        =ajust insult las_famili no_vam patronat
    """,
    0.63: """
        huelg_indefin juez la_guardi
    """,
    0.62: """
        la_caden period sin_cobr
    """,
    0.61: """
        activ pens_en
    """,
    0.6: """
        deten la_sed person_con sent_en
    """,
    0.59: """
        desaloj que_cont sindicat un_expedient
    """,
    0.58: """
        pid_que
    """,
    0.57: """
        afect_a alli juev_y la_agenci part_del un_operari
    """,
    0.56: """
        =entra hoy_nadi paquet presunt
    """,
    0.55: """
        algui asum ayer el_period operari treint_y
    """,
    0.54: """
        devuelval esta_noch inund mil_de ~3 ~leak
    """,
    0.53: """
        =call abri_un acos part su_puest
    """,
    0.52: """
        #_client dir no_sal recurr
    """,
    0.51: """
        =profesor =sed congres el_profesor nav_de
    """,
    0.5: """
        accion colabor entra_en la_verj nuestr_compañer produccion sueld tuv vari verj
    """,
    0.49: """
        avis la_socied lo_ocurr socied
    """,
    0.48: """
        carreter cerr chic contrat_de la_capill las_llav sig volc
    """,
    0.47: """
        =prevision cualqui_tiend dias_de enter_por llav nuev_avis
    """,
    0.46: """
        acreedor convoc dij el_ayunt recog
    """,
    0.45: """
        =medic clor compañ de_clor deb eram fui la_puert lleg_los los_sindicat mañan ministr qued_sin ten
        tendr_que
    """,
    0.44: """
        =ces =ciberataqu acab_la ciberataqu credit diner escrib_desd guardi_civil los_repartidor perd_de
    """,
    0.43: """
        ; abrir acud carter el_hospital en_concurs esta_abiert nuestr_nombr president suspend tampoc
    """,
    0.42: """
        alcanz anunci condicion ere llev_a no_conoc no_sab permanec qued sent tuv_que
    """,
    0.41: """
        #_trabaj de_fuer la_juez las_pantall mi_soci pregunt_por sus_padr
    """,
    0.4: """
        =acreedor =compañer ajust_de caden cas la_palabr las_carreter notici suspend_las una_cocin ~cleared
    """,
    0.39: """
        acus_de al_hospital civil consej_ha dias_en famili hem_ped lo_decid reduc_la trist
    """,
    0.38: """
        =doming comentari delantal dosis ha_abiert indemniz justici la_niñ las_contrat las_convers los_contrat
        medic permis_par se_apag su_cas usarl
    """,
    0.37: """
        =present apag constructor corredor del_club demasi ha_retir la_constructor la_produccion los_horn
        trabaj_aqu una_pacient
    """,
    0.36: """
        =demand =rebaj are_de de_transport el_miercol habl_con inmediat las_doc las_recet llev los_tribunal min
        prevision proces_de profesor_de rebaj_de sufr_un
    """,
    0.35: """
        alcald apag_la clinic confianz conmig culp en_observ fabric_de firm las_cuent llev_al matriz necesit
        no_abrim notici_de sin_efect su_herman tendr
    """,
    0.34: """
        #_emple =transport autobus_de cierr_la de_prevision dias_por disculp doming_la en_marz fiscal la_clinic
        sed_de su_hij treint un_lun ~callers
    """,
    0.33: """
        #_compañer aparc cautel cerr_y clas_desd congel de_usarl decision_en del_grup emple entro_con fond
        la_direccion niñ peligr tesorer un_rescat
    """,
    0.32: """
        año_no cincuent cincuent_y comarcal contest decan del_hospital dia_# dividend el_decan el_patronat
        encapuch herman hombr_que la_marc la_obra las_person mayor_de muer_un nivel no_deb su_famili
        una_compañer
    """,
    0.31: """
        =president corre hem_avis hoy las_nuev mi nunc_mas precipit si_viv urgenci
    """,
    0.3: """
        =muell =nav =rector =septiembr cocin empres_que exig ginebr hast_nuev hospital la_ambul la_compañ
        las_vacant nuestr_maquin parraf ped_en polic recib_una rector regul retir_del saldr sant sustitut
        una_doctor vay
    """,
    0.29: """
        =alumn =notici =paquet =tesorer a apart are baj_voluntari camion canal cart_que choqu_en conserver
        dejadl el_aparc el_juzg la_campañ la_conserver la_cuent las_eleccion les_ped los_control nadi_ha
        ped_perdon ped_que perd_la precint que_escrib sac_la seman_que sig_ingres sin_luz
    """,
    0.28: """
        =part =vuelc algui_a bebes concesionari de_golp de_sub dej el_alquil el_numer enferm estaran familiar
        fri_los ha_dich la_circul la_line mart_en no_entrar organiz_mas person puert_con qued_suspend rot sab_ya
        sac se_llev telefon_de testimoni tiemp_de una_organiz vacant veintidos vuelc
    """,
    0.27: """
        =aplaz =canter =cierr =obra =tom abon animal ayunt bander de_ajust desp_en deterior direccion el_juev
        la_inspeccion les_pag llav_en lo_permit los_nombramient nub por_presunt prorrog repartidor se_aclar serv
        tod_mayor una_ultim
    """,
    0.26: """
        =emple =ere =halvers =postur =va ^remo acog alto año_nos comunic_a concentr cuarent_de cumpl_la
        de_cincuent de_mil de_ped el_diari el_porton enferm_y halvers inspeccion las_piedr les_dij lot mensaj
        mensaj_y no_exist no_pod nuestr_postur ojo postur sancion sus_hij un_compañer una_inund vam_a zon_nort
    """,
    0.25: """
        =avis =fallec =sab a_cuent bonist capill cinc_puest concili consider cos cri_de de_consult del_bocadill
        destitu dos_famili farmaci garaj getaf justici_y la_bodeg la_med la_prens llev_las med_cautel medic_del
        niñ_fueron pact_preci pediatr_y period_de prens prev prox puest_men que_llam que_volv sin_hac tiend_de
        transform un_cri un_ere un_escap un_tercer un_transform vend_entre ~4
    """,
    0.24: """
        =alcald adentr al_consej convoc_par cuent_de de_cambi de_funcion demand_por dni el_camion el_edifici
        el_gener en_man eso_signif explosion_en hab_algui hab_lleg her_grav ignaci la_confianz la_vall ley
        limpiez lo_acompañ los_puebl mult no_cumpl no_podr nosotr nuestr_cas nuestr_president otra_part part_que
        prevision_y promet que_pod qued_con quier si_algui tres_her vist_las viv y_seis
    """,
    0.23: """
        =asamble =ayud =filtracion =instanci =optimiz =otoñ =vuel al_hombr al_juzg apoy_en ayunt_no cacerol
        cierr cualqui de_don de_nuestr de_usuari destil detect_que diligent el_alcald escaler_fueron escrib_:
        esta filtracion filtracion_de ha_solicit hund_el instanci jarkov juzg la_rut line_# llev_la
        los_testimoni lot_# mi_cuñ optimiz optimiz_de perfil protest trabaj_par troz_de volv_de vuel
    """,
    0.22: """
        #_hogar ^<fui ^fui ^rá> ardient capill_ardient ced conoc de_tarjet dej_a dos_direct el_diner enfermed
        entonc_por etic fui_la han_decid han_perd inspeccion_tien la_startup las_nomin llam lleg_una manden
        niñ_esta no_autoriz no_encend nuev_ced ojal pued rechaz_el startup su_muj suel_hast tarjet_de una_invit
        y_tres
    """,
    0.21: """
        =abrir =agresion =cient =fiscal =limpiez =lot =plant =razon a_los agresion apell_por call cam_sin
        cistern cit_a client con_profund dentr durant_años el_conductor en_urgenci entrad_en estaran_en guard
        haciend hombr hospital_el hotel iban la_consej la_vid las_clas las_novi marron mañan_no mañan_nos me_pid
        pag_las ped plaz_a sab_si se_investig terci_de un_veran val volv_a ~reports
    """,
    0.2: """
        =acos =balneari =defectu =respuest =viern ^den acces_no alcanz_a balneari calm de_proteccion defectu
        dic_que el_servici estan fallec_de fueron_llam hac_veint la_busc larg_del las_condicion le_pag los_pas
        marz_no mayor ped_una por_apell que_pas qued_once quier_el recurs sep_por super_el sus_funcion
    """,
    0.19: """
        =camin =filtr =habr =luz accident_en aguant cierr_de circul compañer_que conozc de_rosari declar_ante
        del_puert dos_her edwin el_cementeri el_horn en_suspens fot_de fueron_llev hay hipotec hotel_de hund
        investig_por la_justici la_orden las_cre las_ventan los_hech los_proveedor nav_cuatr necesit_una
        no_alcanz no_saldran notific permanec_cerr portugal prescind prescind_de que_conozc qui_quier rut_#
        se_subast sentenci_del sig_baj sin_sab som sup_por suspens tres_plaz un_fond unanim vi
    """,
    0.18: """
        =dosis =rechaz =tuv ^sup agradec al_pas al_president aut banc_no bobin club_se cocin_cuand conductor
        cuand_volv de_desvi de_getaf de_seman del_alcald del_vall desaparec doming el_dia el_lot el_niñ el_nort
        el_ped el_suy el_viern es_culp expedient fabric_en fals famili_de fundador_de habr_una la_cocin la_ley
        la_mism la_plataform la_via los_tecnic merec montañ no_contest nos_escrib nos_reun nuestr_sistem
        nuestr_soci paraliz pod pod_dec present_una proces public_ayer rechaz_la remov remov_al respet_el sus
        trescient_famili troz unas_palabr use veintis via via_a volv_del ya_no
    """,
    0.17: """
        =algui =audi =carreter =colect =concurs =firm =futur =intox =liger =nub =treint =tribunal =vecin a_oscur
        abog_y advertent ambul apag_los camin carg_a cesion ciert de_corre de_fin el_caser el_juez el_laboratori
        en_once en_tierr en_un entrad_hay estib exig_un falt_un fiel fueron_atend futur hast hay_psicolog iba
        intox la_central la_cesion la_guard la_matriz la_noch la_ofert las_enfermer llev_tres los_pag lueg_de
        mas_liger merc nadi_les no_fui no_pid otro_mod padr por_orden profesor psicolog psicolog_y qued_expuest
        quier_dej seman_se sep sindicat_convoc sufr terren tres_invi un_cajon y_despues y_tuv
    """,
    0.16: """
        =constructor =destitu =electr =mult =quint =silenci ^<de ^<sup ^dico ^emos ^erá a_cualqu apoy
        atencion_telefon audienci años_abri años_el bacteri bah basur camion_no cay_la cobr compañer_de cont_con
        contratadl cuand_ced cuatr_de cubiert declar del_hotel demas_se den desd_gaz destru el_president estam
        factur_fals figur gaz gobiern ha inform_que inversor la_demand la_limpiez la_piez la_polic la_use
        la_votacion las las_sal limpi_los llam_al lo_alto los_centr mercantil motor_en mujer no_abre no_llev
        nombramient nort_el ocult par_entreg part_el patronat_ha person_se primaver_no profund_dolor que_necesit
        rival rosari salg silenci_por sin_llam taz tres_gener un_administr un_extrañ uva vam veint_años y_client
        yo
    """,
    0.15: """
        =congel =deposit =insulin =jarkov =merc =min =pid =volc ^emo ^pact a_dar a_nombr acud_a agenci ajust
        al_equip ante antigu apag_el aval basur_se cas_el cerr_el cuent_no cun de_acos de_result de_segur
        de_sueld decision demand_colect denunci_a don_evarist el_are el_fallec el_señor el_suprem esper_y esquem
        expedient_de feder fulmin habilit han_ped hast_el hectar hem hem_habl import insulin iran iran_a
        la_asamble la_carter la_feder la_min la_taquill las_imagen las_tres le_mand mart_lleg mañan_el mejor_que
        no_quier numer_roj oficin_de pag_a papel_con pens por_acos president_ha principal pued_romp que_sep
        setent_y señor suprem taquill television teo termin_la tiemp tres_años un_chic un_error un_lot un_papel
        uno viern_a viern_cerr vot_de y_cuatr y_estuv
    """,
    0.14: """
        :_ped =expect =extract =fundador =historial =lo =til ^<hay ^<reb ^bemo ^hay ^haya ^leci ^rid ^rido ^upi
        a_las acced al_merc alcanz_y algui_necesit ayer_al busc_un cab_en canal_de cay colect_contr consej_lo
        contien contrat_hast cos_no cuand_termin de_copi de_vuelt deb_sal del_consej del_pati derech_a despid_a
        devolv_el disc dos_dias el_braz el_credit el_ficher el_servidor encontr exist expect extract ficher
        gent_de ha_declar ha_dej hic_lo hoy_empiez incident_de indemniz_a intern la_activ la_llav la_redaccion
        la_uco las_autor las_unidad llamadn lleg lleg_a lo_dir lo_social los_prox los_sistem merc_: merc_que
        mism_pelicul no_dir no_suen nomin_de nos_acus nuestr_asoci numer otra_cos pas_la perch perd_dos pid
        plataform posicion program proyect_de quien_esper quier_habl quier_un retir_el se_van sesent_y sig_en
        sin_turn soci_y su_carg su_diner sub_del superior suprim sus_extract ten_la ten_setent tiend_no uco
        un_garaj una_part y_apell y_ocho
    """,
    0.13: """
        #_baj :_tres =anoch =ceram =gas =mortal =oficin =pequeñ =pod =recib ^alí ^alía ^dema ^fuim ^pag ^rem
        ^reti accident_del accident_mortal acus banc_se becari_de blanc_en cad_famili cas_dond cerc_de colect
        column con_efect concurs_voluntari conductor_no contrat convoy cos_los de_acreedor de_jarkov de_leon
        desvi deterior_de diagnost director_por doming_a efect_inmediat el_colegi el_convoy el_deterior
        el_polideport el_puert el_retras embarg en_roj ere_par escrit extincion extincion_de extrañ famili_pued
        fiscal_investig gas gobern hab_promet han helicopter her_dos hospital_ha huelg_en la_cost la_extincion
        la_ria las_siet leon les limpiador llam_a lo_hub los_proces los_recarg mañan_en me_toc merc_no
        mil_pelicul mortal mortal_en mur_el niñ_ten no_estaran no_har no_sup nos_llev novent ocurr_en pasaport
        ped_del perdon proteccion_de quier_sab recort recurs_human reforz renunci_a retir_voluntari seis_dias
        suspend_tod tard_hay ultim_mes un_for un_part y_avis
    """,
    0.12: """
        #_dej =client =despues =her =pas =persian =posicion =radi =vall ^arem ^deje ^erid ^nun ^reba ^supi acat
        acat_el acos_laboral activ_el agu_del algui_de amanec_con andand becari_del buen_dias cerr_hast
        ciberdelincuent cient cinc_seman cocin_esta con_cacerol con_ello consej_y contrat_en convers cuadrant
        deb_indemniz decret deficitari del_patronat desped_a desvi_fond dos_tecnic el_estudi el_mosqueton
        el_tren emple_que estan_enferm fueron gerent implic incendi_en indemniz_con la_caj la_notici licenci
        lun_la lun_los mand_los may_detect medic_de ment mosqueton niñ_en no_qued nos_demand numer_# once_años
        pag_de pantall_en persian_par por_ahor por_riesg presupuest provisional que que_acud que_habr que_vot
        rebaj_sus rescat respuest_al sab_se seis_en sentenci setent suy_a timbr transport tres_emple un_años
        un_incendi y_dat y_no
    """,
    0.11: """
        #_pued =afect =culiacan =deterior =inversor =mas =muer =muestr =padr =trabaj =urgenci =victim ^abem ^ami
        ^añe ^bem ^dore ^llec ^mpañ ^ncel ^pañe ^rió ^rtad abiert_de acced_a administr agradec_la agricultor
        alcanz_la alde algun_ten asamble avion cab cansanci catorc_person chat cient_por client_que colabor_y
        compañer_no compr_la comun_que comunic_el con_nombr conductor_esta consultor culiacan de_abrir de_credit
        de_estructur del_ayunt demas desped desped_de desprend devuelv diez_con diez_vec diput dir_mas direct
        dolor dos_niñ durant_treint el_congres el_dividend el_metr el_pas en_culiacan esa_ley explosion
        extranjer filtr_los fin_de gener_y grabacion ha_entreg habl_esta habl_y hay_once indefin juev_el juez_de
        juzg_de la_audienci la_autor la_consultor la_correct la_gent la_malet la_merc la_radi la_recog
        la_subvencion la_udef larg_enfermed las_becari las_mujer las_urgenci le_peg lleg_la los_analisis lot_de
        lueg mier murci niñ_del no_circul no_dej nombr_dni nos_cit nos_den nos_quit nuev_y pagin_# par_parcial
        parcial part_se part_y ped_ayud pirotecni pon_fin por_perd por_puert prev_perd puert que_iba regres
        renuev rob_de rumb sab_no sancion_de se_cambi se_concentr se_enter segur seis_años señor_sig solicit_el
        su_cit su_propi su_ultim subvencion sus_amig tang termin titul_y tribunal udef un_trabaj una_carretill
        una_explosion una_fundacion una_larg una_voz utilic valvul ventan ventan_el vist_esta voz_que y_cinc
    """,
    0.1: """
        #_posicion :_graci =aparc =arras =cobr =dec =direct =enfermer =no =numer =rob =segur ^<alq ^añer ^birl
        ^cong ^cree ^erá> ^ilia ^insu ^irem ^lias ^reb ^reem ^voc ^voca ^ñer a_una abiert_diligent accident
        al_dia almussaf arranc arras atend_por ayer_en bloqu_y caj_con cam chat_de client_de cocin_no cog
        comunic_del con_algui con_las contrat_a cuarent_y cuñ de_confianz de_siet del_equip deposit descubiert
        desplom desvi_de detect devuelt dias_a edifici el_director el_doming el_futur el_inici el_mism el_sab
        en_la en_las en_silenci enfermer estam_llam estructur explosion_se futur_de gent_que gerent_de graci_y
        ha_present hall_sin hast_septiembr huelg incorpor_hast inici_de la_cortin la_denunci la_huelg la_tiend
        las_factur las_lin llam_el localiz los los_sesent lueg_una march_el marz_y me met muebl nadi_dij
        ningun_de no_saldr nuev_hor nuev_punt otro paraliz_el pasill_de period_en person_el polideport por_la
        porqu portafoli produj pued_sobrecalent puest_de que_iban que_nadi que_su qued_cancel razon_a recog_el
        retir_de sab_cuand sab_desd saldran sanid se_desplom se_levant se_produj siet_la sig_cerr sig_con
        silenci_con sin sin_vid sobrecalent social solt subast super sur ten_que tierr titul trabaj_alli
        transferent traslad_al turn_no un_presunt un_proces un_result una_famili una_orden unas unas_factur
        usted veran volc_en y_cre y_ningun y_perdon
    """,
    0.09: """
        #_contrat =brech =conserver =dar =decision =equip =gru =hotel =industrial =jarab =rued =votacion ^<afe
        ^<pag ^<ret ^afec ^arad ^calí ^clam ^den> ^dent ^ecur ^enu ^ido ^indi ^lqu ^marr ^paq ^paqu ^poc ^recl
        ^rió> ^tivi a_mi a_proveedor abiert_una agil agil_y ahi analisis aparc_del apertur ardi artist aun
        banc_ha brech_de camarer canter carg_en cayeron cayeron_desd cercan_al clinic_el con_men con_nosotr
        contrat_nuev cooper_por cortin cumpleañ de_recomend de_servici dej_en del_agu demand_a descart destin
        deten_el dias_un dolor_comunic domicili duerm el_comit el_frent el_libr el_presupuest empres_de
        en_recurs entreg expuest fallec_nuestr foli ha_apart ha_detect hum_y inform interin jarab julian
        juzg_mercantil la_acer la_comun la_concili la_esper la_farmaci la_lavand la_unic la_vist la_zon
        lament_el las_contraseñ las_plaz las_tarjet leganes les_dec lo_hac los_accion los_autobus los_bomber mal
        marz mas_agil mañan_habr mia mis mism mism_dia molin nieg_los no_abrir no_vin nomin norm nuestr_clinic
        oblig_a ojo_el once_dias pac patent pelicul podr_cumpl por_unanim port prefer que_pued que_teng que_tuv
        razon_en recog_las represent resolu result_fals rot_el sab_a seman_no solicit sup_ayer telefer
        trabaj_sin treint_niñ ultim_año ultim_horn un_abraz un_terci una_demand una_niñ una_perd unic urgent
        vecin_no veintidos_años vend vend_el visteis y_a
    """,
    0.08: """
        #_años #_g :_revision =baj =caden =consej =corre =devuelt =ofert =palabr =protest =red =registr =soci
        =volv ^<adv ^<cib ^<hij ^<sed ^adv ^ará> ^brió ^cció ^cog ^cte ^denu ^drem ^edar ^en> ^endo ^ení ^enía
        ^eri ^evar ^fect ^fert ^gro> ^hij ^idos ^irad ^lí> ^sede ^uspe ^ñera a_perd a_sus abandon activ_en
        acuerd_sobr administr_y algui_se alquil_se alrededor aventur boton buzon caj camion_de central clausur
        client_y cobr_desd com_president comit compr_en convers_sin cuand cuart cuatr_seman cuent_hem dat_de
        de_marz de_may de_muebl dej_sin del_director del_turn desd devuelt_la dia_trist dias dich digit digit_de
        diner_desd division division_de dos_hombr edifici_ser ejercici_peor el_centr el_institut el_pleit
        el_terc en_el en_febrer entro esta_madrug estab estab_en estan_segur extingu faen famili_pid fil fri
        gent grit_; ha_convoc historial_de impec incendi investig_lo la_accion la_canter la_cosech la_division
        la_fundacion le_recomend llam_: llam_en madrug_del mart_por mes_de millon no_hay no_lo noch_no notific_a
        nuestr_sed observ par_sac peor_de pid_explic plant_de plantill_en pon_al por_cient por_las posibl
        prefier proveedor psicolog_en que_el qued_# qued_atrap quer_habl recien_nac roqu san_roqu sanid_ha se
        se_alcanz se_han se_vot seis_de seman_; septiembr ser sesent sin_pregunt sin_sueld solucion sosten_el
        su_banc sus_acreedor ten_una tien_razon tod tom_declar tren un_avis un_ejercici una_fot una_llam
        una_señor una_videollam vacant_qued vecin vehicul vend_en verd_el videollam videollam_de vien vio y_tard
        ya
    """,
    0.07: """
        #_las #_no =accion =ajedrez =bat =contraseñ =cuarent =explosion =fabric =guardi =inmediat =pong =señor
        =sucursal =tras =vert ^<an ^<apa ^<av ^<ces ^<den ^<ext ^<ll ^<muj ^adl ^aga ^ajad ^algu ^alq ^alqu
        ^anoc ^ará ^baja ^cci ^cenc ^cesi ^dec ^dem ^edan ^edió ^elli ^enun ^ext ^habí ^haza ^iden ^ivi ^ivid
        ^lgu ^lqui ^migo ^muj ^muje ^mé> ^nec ^nunc ^nvo ^onvo ^ores ^per ^poco ^pron ^rote ^rret ^spen ^susp
        ^tecc ^tení ^tox ^toxi ^ueri ^uie ^usp ^verá ^xtra ^zad a_cas a_chipr a_medi a_medianoch a_punt
        abaj_estan abre_hast academi administr_concursal agenci_de agent_se agradec_a algun amabl anoch_en
        ante_la anunci_en atiend ayer_de balcon bien_el borr_su cajer cambi_el cambi_la carretill cart_de cas_;
        cas_no caser cementeri cerr_nuestr chipr comercial comision con_catorc confianz_en convoc_una credit_no
        credit_se de_ajedrez de_alta de_concurs de_cort de_viajer del_patinet demand_de dependient derrumb
        descart_que desd_cas desd_may desenchuf dias_con diner_a distanci dond el_air el_balcon el_bar el_camp
        el_cumpleañ el_nivel el_poz el_rio el_sindicat emple_en empres_recurr en_television encontr_la entraron
        equivoc escap_de escrib_antes escuch_a estan_cubiert estan_par estuv_una fabric fall_y fuer fueron_evacu
        funeral gent_la golpe graci_al grit guardi ha_borr ha_caid ha_fallec hag han_present han_suspend haran
        hay_client hem_apart hiel human investig jug la_academi la_call la_resolu la_solicitud las_plant
        limpiez_del llam_antes llev_desd llev_veint lo_cont los_que mañan_hem mañan_se me_cit menor_la
        mercantil_numer miercol millon_a much mur nadi nivel_# no_pag no_se no_trabaj noch_en nombr_en
        nos_defend nuestr_alumn nuestr_proces nuestr_tiend ofert_par opon orden_judicial orden_y otro_pais peg
        plaz_del poz present_en pud pud_pag pued_devolv pued_que que_dej que_pag que_quer que_repart querell
        recien reclam_la renunci resident_y retir_y sac_de se_devuelv septiembr_y solicitud_de supermerc
        sus_mensaj suspend_y tecnic_que television_se teng tras_las tras_los tras_otro un_pasill vaci vert
        vez_no vin_a vot votacion y_ayer y_dec y_llam y_yo
    """,
    0.06: """
        #_famili #_tras =antigu =comision =comun =expedient =gerent =grif =huelg =line =maestr =muebl =niev =pag
        =pediatr =recort =solicitud =tall =tres =voluntari ^<acr ^<fam ^<par ^ado ^ama ^amar ^ame> ^ansf ^ayer
        ^daci ^devu ^dres ^eem ^egar ^eje> ^eran ^erma ^evu ^fam ^fami ^gar ^ger ^habr ^iale ^ibir ^icad ^incu
        ^ió> ^jer> ^juez ^lca ^lto ^mand ^mbie ^mili ^ndac ^nsf ^ong ^ore ^paga ^pañ ^peri ^pimo ^rare ^ree
        ^rman ^rvir ^sabe ^sed ^sind ^spet ^stab ^táb ^tába ^ucim ^uez ^upim ^éra ^éram a_noeli abraz_a
        acompañ_a acord_por agenci_del ahor_un al_volant ambos ana antigu_director apagon atrev atrev_a
        autoriz_a bols bomber cabl cad_person campan carm castig ced_el centr_de ces_de cinc_a cocin_de coleg
        com_de comprador confianz_tras confirm confirm_el consej_de cosech cuadern_par cumpl cumpleañ_de cuot_de
        dat_en de_dialisis de_leganes de_maner de_montañ de_parqu de_septiembr de_sus de_tratamient de_usted ded
        del_doming del_medicament del_molin depend_de deport desmay desp_colect desped_y detect_un dialisis
        dias_y difund diner_en direccion_de doc_mes efect el_part el_silenci eleccion ella embaraz en_los
        en_march en_mexic en_quirofan espaci esta_gent estan_garantiz estar este falt_de fren fri_y frigorif
        garantiz habr_clas hac_cuatr hay_recet hem_lleg hor_del hor_en hor_una iban_a inspeccion_de inversor_y
        invi jarab_infantil la_campan la_gui la_investig la_list la_mes la_plantill la_razon la_sub la_uci
        line_de lleg_el llen lo_elig lo_sac los_represent los_suy lun_a madrug_la manej mart mas_pequeñ
        mayoritari medicament mexic_y montañ_y mov_la nadi_toc nav niev no_despert no_encontr no_habl
        no_sobreviv no_ten noeli nos_da novent_person nuestr_antigu nuestr_cart nuestr_fundador nuestr_tres
        oblig ocho_a ocho_millon oir once_mes otros patrull perdon_a plus pod_pag por por_respet present_concurs
        provinci_no que_nos que_promet quien_hic redactor respet_y respir revist rey sal sal_de se_atrev
        se_suspend se_va seman setent_voc si_habr silenci_en sin_cost som_una suscriptor suy telefon_que ten_el
        tras_la tratamient tres_la uci un_juez un_lug un_telefon una_dosis unos vall van_a venc venc_en verd
        vern voc
    """,
    0.05: """
        =al =barri =comunic =descubiert =escol =este =farmaci =g =getaf =los =patent =sus =vien =vot ^<ano ^<ans
        ^<ape ^<ard ^<aye ^<hab ^<inu ^<lle ^<ofe ^<paq ^<pu ^<pue ^acan ^acre ^aldr ^allí ^amil ^ana> ^asum
        ^aten ^avis ^aya> ^aye ^bía ^cad ^cade ^cama ^cami ^cerá ^ciad ^cian ^coge ^coso ^curr ^dac ^dete ^dos>
        ^ebaj ^ecc ^ecci ^ecip ^egul ^eld ^eldo ^erdó ^erm ^ers> ^esun ^evué ^gara ^gare ^garo ^gro ^guen ^gula
        ^hab ^heri ^iad ^iado ^icat ^inun ^irm ^irmé ^isad ^jan ^jan> ^jerí ^ldr ^lgui ^lia ^llí> ^lval ^mici
        ^mil ^mile ^nfer ^ntox ^nund ^nvoc ^nzar ^nía ^oco> ^ofer ^oger ^omic ^omu ^ongr ^oxic ^pen ^pleo ^poli
        ^rcam ^res ^res> ^rida ^riod ^rles ^rma ^rmé ^rmé> ^rred ^rs> ^rver ^rán ^sac ^saca ^sald ^sanc ^tami
        ^ten ^tido ^tuv ^tuvi ^tuy ^ubl ^ued ^ueda ^ueld ^uien ^uile ^ujer ^unda ^urg ^uvie ^uél ^uélv ^varo
        ^vué ^vuél ^yer> ^zado ^áre ^área ^édi ^élv ^élva ^íam ^íamo a_grit a_la a_pag acompañ alegr anoch_tras
        aplaz_la articul ayer_por años años_y bailarin buen cerr_por comit_de compañer_con compuert conoc_los
        cos_nuestr cri cuadrill_de cuent_del curv de_alli de_anoch de_año de_limpiez de_octubr de_pintur de_sal
        de_santiag debaj del_are del_camion del_muell despert despues_de dic dic_la doc_dias dos_millon duch
        el_chat el_nunc el_prestam el_puebl electoral en_cas en_españ en_paus equip_del escrib_el estoy explic_a
        frent_a grav_el ha_cerr ha_suspend hac_diez hem_abiert hem_notific histori_clinic hospital_comarcal
        hoy_mism inform_medic institut_y la_auditor la_cam la_hor la_pirotecni la_superintendent lad_del
        las_cuatr las_ofert listeri lo_demas lo_use los_atac minut_de muestr no_quis no_viaj normal_las nos_dej
        nud nuestr_mochil nuestr_part oposicion otra_person palabr par_ser patern permit piez prestam primer_vez
        public_en puebl puert_esta quint recib_hoy reclam_el remedi remolqu rescat_que retras reun_con rot_y
        rued santiag se_cos se_le se_par se_retras seran sobreviv su superintendent telar tiqu tras_conoc
        un_choqu una_muj uno_sig van vel_en victim vieron voluntari_de vuestr waterpol ya_nadi
    """,
    0.04: """
        ^<avi ^<com ^<cré ^<dej ^<dem ^<des ^<ef ^<ere ^<fir ^<gin ^<ha ^<lla ^<mañ ^<per ^<pro ^<pub ^<sig
        ^<sus ^<sé> ^<ten ^<tuv ^<urg ^<ér ^<éra ^aba ^acci ^acud ^aden ^adle ^agar ^aja ^ajan ^alg ^amab ^anun
        ^apag ^argo ^arno ^aro ^arra ^asa> ^baj ^bir ^bona ^bían ^cado ^canz ^capu ^cato ^cerr ^chic ^cio> ^coma
        ^comu ^cré ^créd ^cta ^ctad ^ctar ^ctiv ^cud ^dare ^dará ^dece ^did ^dido ^dle ^dles ^drá> ^ebés ^ecla
        ^ecog ^ect ^ecta ^ede ^eden ^edi ^eedo ^eemo ^efec ^egro ^ema ^enfe ^ere> ^erja ^erán ^esad ^eten ^fec
        ^fian ^fir ^firm ^fui> ^gamo ^gela ^gine ^gna ^grav ^guie ^hará ^hijo ^hip ^ianz ^iare ^ide ^ien ^ier
        ^igna ^ijo> ^iler ^inme ^isca ^ituy ^ivil ^ivos ^izac ^lam ^ldrá ^lef ^ltra ^lver ^maña ^mbo ^merc ^mpoc
        ^nfe ^nist ^nocí ^noti ^ntem ^ocem ^ocía ^olab ^omun ^onge ^onia ^ozos ^pago ^ped ^pedi ^pell ^pens
        ^plir ^pode ^pro ^pub ^publ ^pár ^rave ^rcia ^rdó ^recc ^reed ^rens ^ret ^rgo ^rja> ^rona ^rán> ^réd
        ^rédi ^sent ^side ^spe ^supe ^supr ^sé> ^tamp ^tend ^tern ^tivo ^trab ^tris ^ubli ^udie ^ufri ^ulto ^upr
        ^urge ^vari ^vel> ^verj ^viso ^volc ^yer ^yore ^zac ^zaci ^án> ^édit ^íni ^ñana
    """,
    0.03: """
        ^<agr ^<alc ^<alg ^<all ^<ava ^<ay ^<civ ^<cl ^<clí ^<dec ^<dn ^<dni ^<emb ^<enf ^<fab ^<fil ^<fon ^<ib
        ^<iba ^<ind ^<lum ^<mí ^<nec ^<niv ^<niñ ^<nub ^<ped ^<pé ^<pér ^<sab ^<sac ^<soc ^<su ^<ti ^<tie ^<var
        ^<vay ^<vía ^<áre ^abaj ^aco ^afe ^afe> ^agr ^alca ^aln ^alne ^aman ^amie ^anim ^ans ^apar ^arde ^arid
        ^aron ^arto ^aré> ^asia ^aute ^aves ^aya ^aía ^aía> ^añan ^añí ^añía ^brar ^brí ^can ^cana ^card ^casa
        ^caut ^chad ^chan ^chaz ^cia> ^cin ^civ ^civi ^clo ^clí ^clín ^cof ^com ^comi ^cti ^ctor ^cura ^cól
        ^cólo ^dan> ^debí ^deca ^def ^dej ^demn ^dend ^dien ^dijo ^dire ^diá ^dni ^do> ^dos ^drá ^díam ^ebí ^eci
        ^eed ^efi ^ejar ^ejen ^elva ^eman ^emn ^emni ^enf ^enga ^erj ^erol ^ert ^erta ^esen ^esi ^esit ^esl
        ^etir ^extr ^fab ^fabr ^fals ^fer ^ferm ^fil ^fisc ^fond ^gel ^genc ^gres ^han> ^haz ^her ^hija ^icar
        ^icí ^icía ^idó ^idós ^ieda ^igu ^igue ^ijo ^ile ^ind ^ine ^inis ^ire ^irl ^irle ^irá ^irán ^isc ^isio
        ^isió ^ital ^ivel ^ivo ^izad ^jad ^jen> ^jer ^lama ^lece ^les> ^lgun ^licí ^lido ^llam ^llev ^llí ^lmin
        ^ltor ^lumb ^líni ^mab ^mar ^maro ^mañ ^mbar ^mere ^mina ^miti ^mniz ^muri ^na> ^nami ^ncia ^ndre ^nece
        ^neci ^nfia ^nga ^ngel ^nica ^niñ ^nme ^nmed ^nmig ^nsaj ^nsió ^nub ^nía> ^oces ^odem ^omi ^ona ^onas
        ^onat ^onmi ^ontá ^osió ^oxi ^ozo ^par ^paro ^patr ^pañí ^peli ^perc ^pers ^pide ^pier ^plea ^pod ^prot
        ^pró> ^pue ^put ^puta ^pér ^pérd ^qued ^quie ^quil ^rade ^raj ^ran> ^rans ^rasa ^rav ^raía ^rcal ^rde
        ^rdel ^rder ^rias ^rmas ^rme ^rmed ^rna> ^rre ^rren ^rreo ^rsos ^rta> ^rumb ^rvi ^río ^ríos ^salo ^sarl
        ^se> ^sen ^siad ^sig ^sió ^spit ^star ^ste> ^sun ^sunt ^taba ^taf ^tafo ^te> ^test ^tidó ^tiem ^tiga
        ^tile ^tiv ^tocó ^tra ^traí ^trei ^uct ^uez> ^ueza ^ui> ^uil ^ulan ^ulm ^ulmi ^umb ^unic ^unte ^upar
        ^upie ^urió ^use> ^usti ^vay ^vias ^vir ^virá ^votó ^xic ^xtr ^zada ^zgad ^ábam ^ára ^érd ^érdi ^ínic
        ^ñero ^ñía ^ñía>
    """,
    0.02: """
        ^<aco ^<af ^<agu ^<al ^<ate ^<cas ^<cay ^<ced ^<ci ^<cob ^<cof ^<cun ^<det ^<dev ^<dij ^<exi ^<fa ^<fal
        ^<fed ^<fi ^<fig ^<fis ^<gar ^<get ^<her ^<hom ^<hot ^<hun ^<ign ^<jue ^<juz ^<já ^<jár ^<lic ^<lot ^<mu
        ^<ocu ^<oj ^<oja ^<pa ^<pe ^<pid ^<po ^<poc ^<pod ^<psi ^<sex ^<sé ^<tr ^<uc ^<use ^<va ^<vi> ^<vo ^aba>
        ^abo ^abon ^abrá ^abrí ^acar ^ació ^aco> ^acte ^acti ^adec ^adm ^ado> ^ados ^adve ^afo ^afos ^agam ^agas
        ^aju ^ajó ^alde ^ales ^alid ^alif ^aloj ^alve ^alá> ^amió ^ana ^anec ^anje ^apil ^apla ^aqui ^araj ^arme
        ^arr ^arró ^aré ^ave ^ave> ^avi ^ayor ^aza ^aza> ^azad ^año ^años ^bact ^bebé ^ber ^bie ^bora ^bres ^brá
        ^brá> ^bría ^bula ^bés ^bés> ^bíam ^calm ^cap ^carl ^cay ^cedi ^cela ^cese ^cied ^cier ^cind ^ció ^cla
        ^clie ^cogi ^colu ^conc ^cono ^cos ^cosi ^cosí ^cter ^cubi ^cudi ^culo ^cupa ^cur ^cías ^dar ^debi ^dena
        ^depo ^dera ^desp ^dest ^det ^dev ^diac ^dic ^dij ^dili ^dine ^dni> ^dor ^dosi ^dre ^duc ^dve ^dver ^dé>
        ^dón> ^dós ^dós> ^ebió ^ebé ^ebía ^ecir ^eció ^ecl ^efic ^egr ^egó ^egó> ^ejan ^elef ^elíc ^enta ^epor
        ^epr ^erar ^erch ^erio ^erme ^ermi ^erna ^erp ^erpo ^erre ^ers ^erso ^erve ^ervi ^erám ^esa ^esap ^esp
        ^espe ^esti ^etaf ^etie ^etuv ^evue ^evé> ^expe ^ey> ^feso ^fig ^figu ^filt ^fis ^fol ^foli ^fri ^futu
        ^gado ^gané ^ger> ^guan ^guar ^guri ^gó> ^haci ^hado ^han ^hero ^hica ^hico ^hom ^homb ^hosp ^hot ^hote
        ^hun ^hund ^ial ^ias ^ias> ^iat ^iban ^iber ^ibo> ^icia ^icó ^icól ^idor ^iem ^iemp ^ien> ^iene ^iere
        ^iga> ^ign ^ilic ^ilig ^illó ^ilt ^iltr ^imal ^imbr ^imo ^imos ^inf ^inta ^iodi ^iodo ^ioro ^ipu ^irma
        ^isma ^isol ^istr ^itac ^iti ^itó> ^ián> ^ión ^ión> ^jal ^jalá ^jará ^jere ^jue ^jus ^just ^juz ^juzg
        ^jár ^járk ^kov ^kov> ^lab ^labo ^lame ^laza ^lcal ^lcan ^legó ^les ^ley> ^lifi ^ligr ^lir ^lisi ^liá
        ^lián ^llav ^llid ^lló ^lma> ^lmi ^loro ^lote ^lía ^lícu ^maba ^mane ^marl ^masi ^mbul ^mens ^mesa ^mier
        ^min ^ming ^mió ^mión ^mni ^mos> ^mple ^mpró ^mult ^muni ^mur ^mín ^nas ^nas> ^ndan ^ndid ^ndo> ^ndu
        ^nduc ^ngo> ^nia ^nis ^niño ^nmi ^noch ^nsi ^nsid ^nsp ^nsul ^nte> ^ntr ^ntro ^ntáb ^nube ^nó> ^ocie
        ^ocu ^odi ^odis ^odre ^ofe ^ojal ^ojo ^olcó ^olic ^olio ^olt ^on> ^ondo ^onfi ^onio ^onoc ^ontr ^orid
        ^osi ^osía ^otic ^ov> ^pac ^parc ^part ^pecc ^pedí ^pelí ^perm ^peto ^peó ^pit ^pita ^poyo ^prad ^proc
        ^prod ^psic ^pti ^pudi ^pued ^puer ^rabe ^rad ^raje ^rama ^rará ^rdid ^rdó> ^rdón ^rein ^renu ^reo ^resc
        ^rev ^rfil ^rgo> ^rial ^rire ^rja ^rko ^rkov ^rle ^rmer ^rodu ^roga ^rogr ^rola ^ron ^ron> ^rot ^rozo
        ^rra ^rrad ^rsa ^rsac ^rse ^rse> ^rta ^rtan ^rto ^rtol ^rven ^ró> ^saci ^saj ^saje ^sali ^sap ^sapa ^sex
        ^seño ^sia ^sicó ^sigu ^sion ^sis> ^sión ^somo ^sona ^spi ^stam ^sufr ^sura ^tafe ^tal> ^taré ^taz ^teso
        ^tid ^tigu ^timb ^tiró ^tisé ^tió ^tió> ^traj ^triz ^troz ^turo ^tuye ^tár ^uant ^uará ^ubie ^uci ^ucto
        ^uead ^uede ^ugal ^uier ^uim ^uimo ^uliá ^unci ^uos ^uper ^uras ^urid ^uste ^uzad ^uzg ^uzga ^vac ^val
        ^vale ^var ^vars ^vaya ^vent ^vi> ^viar ^vid ^vide ^vier ^vion ^vis ^vise ^vé> ^xica ^xigi ^xpe ^xped
        ^ya> ^yor ^yunt ^yó> ^zga ^áli ^ális ^ánd ^árk ^árko ^íba ^ñan ^ños ^ón>
    """,
    0.01: """
        ^<abo ^<adm ^<aju ^<amb ^<ave ^<bar ^<cad ^<cie ^<cum ^<diá ^<dom ^<eng ^<fol ^<gob ^<hi ^<his ^<in
        ^<inf ^<inm ^<mal ^<mil ^<méd ^<ni ^<nó ^<nú ^<núm ^<ojo ^<opo ^<pad ^<pat ^<pos ^<pud ^<qu ^<que ^<rem
        ^<rev ^<ria ^<riv ^<sa ^<sep ^<taz ^<teo ^<tim ^<tre ^<uco ^<vac ^<vol ^<vot ^<vá ^abor ^abí ^abía ^acat
        ^acos ^acta ^acus ^admi ^ador ^afor ^agnó ^ajam ^ajus ^ajó> ^alto ^amin ^amo> ^anda ^aná ^aper ^apoy
        ^apuc ^aqu ^arle ^arre ^asur ^ataf ^atri ^aven ^ayun ^ayó ^ayó> ^azo> ^añó> ^bajó ^ban ^barg ^basu ^beb
        ^bid ^bier ^blar ^bo> ^bols ^bram ^brec ^buna ^call ^cano ^capi ^cat ^cayó ^cced ^cem ^cemo ^cia ^ciel
        ^cina ^cino ^cisi ^cita ^cito ^cié ^cién ^clau ^cob ^coci ^con ^cond ^conv ^cose ^críb ^crío ^cusa ^cóp
        ^cópt ^des ^diat ^dif ^dio ^dio> ^dios ^dir ^diál ^dmi ^dmin ^domi ^ducc ^duct ^due ^duer ^eada ^ebl
        ^ecan ^echa ^ecim ^ecin ^eda ^edid ^edí ^egur ^eint ^elan ^elc ^emas ^embo ^empu ^endr ^envi ^eos> ^epre
        ^erc ^erca ^ere ^erfi ^erra ^ersa ^esal ^ese> ^esté ^esup ^etu ^evab ^eve ^eve> ^evis ^exig ^exis ^exte
        ^eñor ^fal ^farm ^fed ^fede ^fes ^fia ^frió ^gal> ^gere ^get ^geta ^gir> ^gnó ^gnós ^gob ^gui ^hist
        ^hoga ^huel ^iata ^iato ^ibie ^ibí ^iche ^icóp ^ie> ^iel ^ielo ^ient ^ierr ^iert ^igim ^igro ^igur ^ija>
        ^imb ^impo ^inab ^ingo ^inm ^int ^io> ^irs ^irse ^iso> ^isé ^itó ^iál ^jado ^jand ^je> ^lav ^lde ^lde>
        ^lea ^lici ^lig ^lige ^linc ^llad ^llen ^loja ^lque ^lsi ^lto> ^ltr ^luci ^lud> ^lé> ^lón ^lón> ^mal
        ^mbo> ^mbr ^medi ^mera ^meti ^mida ^mini ^mion ^moni ^mort ^mov ^mpuj ^murc ^méd ^médi ^nab ^naba ^nato
        ^nce ^nci ^ncil ^ncon ^ndir ^ndo ^ndrá ^neb ^nebr ^nfi ^nfí ^nia> ^niña ^nje ^njer ^noc ^nse> ^nspo ^nsu
        ^ntid ^ntró ^nves ^nóst ^núm ^núme ^obi ^obo> ^oca ^ocar ^ocin ^ocul ^ocur ^ocí ^ocó ^ocó> ^oduc ^ofes
        ^ofu ^ofun ^oge ^ojo> ^olq ^olqu ^olu ^olum ^omen ^omin ^ompa ^onar ^ondu ^onfí ^onv ^orer ^orno ^orro
        ^ose ^osis ^ospi ^ostu ^ote ^otel ^oye ^padr ^pagó ^pari ^parr ^pañó ^pert ^pim ^pió ^pió> ^plaz ^ple
        ^poy ^prec ^pref ^prof ^prog ^prov ^pte ^pter ^pud ^puj ^rago ^ran ^rant ^ras> ^raño ^rci ^rdie ^reas
        ^rect ^rei ^repr ^revi ^rfi ^rgos ^rgü ^rgüe ^rir ^rita ^rma> ^rmi ^rmin ^rnos ^rog ^rojo ^rovi ^rras
        ^rrum ^rson ^rsor ^rtid ^rtiv ^rto> ^ruct ^rve ^rvis ^ré> ^ríb ^ríba ^sab ^sabi ^sado ^salg ^salí ^sare
        ^scat ^scin ^scrí ^scub ^senc ^sep ^sign ^sio ^soc ^solu ^sore ^spac ^spor ^sti ^stur ^stáb ^sté ^suf
        ^supu ^sur ^suyo ^sía ^tab ^tana ^tarm ^teng ^tie ^tim ^tio ^tore ^tran ^trar ^trañ ^treg ^tro> ^tum
        ^uard ^ucio ^udir ^uebl ^uen> ^uer ^uete ^ugad ^uire ^uje ^ult ^ump ^unc ^upa ^upe ^upu ^upue ^ur> ^urc
        ^urci ^uta ^uto> ^uyo ^vab ^vaba ^van> ^vap ^ves ^ves> ^vido ^visi ^vot ^vues ^xig ^xte ^xtin ^xto> ^yun
        ^édic ^éric ^ícu ^ícul ^ígi ^íos ^íos> ^ño> ^ñor ^ñor> ^ños> ^ópt ^ópte ^óst ^ósti ^úme ^úmer
    """,
    -0.01: """
        ^<abu ^<acc ^<arm ^<aut ^<aux ^<bel ^<bie ^<bil ^<ceb ^<ch ^<cho ^<cir ^<ciu ^<cu ^<cuc ^<cue ^<ded
        ^<die ^<dob ^<doc ^<dud ^<ene ^<fan ^<fe ^<fer ^<flo ^<ge ^<gor ^<got ^<hig ^<imp ^<ir> ^<jar ^<jaé ^<jo
        ^<jua ^<jun ^<leí ^<leñ ^<lo ^<lui ^<lá ^<mú ^<mús ^<na ^<nac ^<not ^<ofi ^<olí ^<pas ^<pañ ^<piz ^<piñ
        ^<rei ^<rol ^<ró ^<rót ^<sc ^<scr ^<seg ^<só ^<tab ^<tom ^<uni ^<veg ^<vil ^<vin ^<vit ^<áng ^abej ^abre
        ^abue ^acce ^aché ^acio ^actu ^acul ^acén ^adro ^afas ^afé ^afé> ^ahog ^ajo> ^alac ^alis ^alma ^almo
        ^alvo ^ampe ^amó ^ane ^ang ^anil ^apic ^aran ^arda ^arec ^aren ^arga ^artó ^arí ^asar ^ase ^aso ^ataj
        ^atui ^auda ^aura ^aux ^auxi ^ax> ^az> ^aén ^aén> ^bado ^banc ^bari ^beca ^bej ^beja ^beza ^bia ^biam
        ^bimo ^blem ^bol ^boll ^bosq ^botá ^bur ^burr ^bús ^cac ^café ^cala ^calo ^cam ^cas ^cce ^cebo ^cepc
        ^cer ^cert ^ceso ^chen ^chit ^ché ^ché> ^ciac ^cias ^cid ^cida ^cimi ^ciu ^ciud ^cla> ^clui ^co> ^cont
        ^cot ^coy ^cruj ^cto> ^cuar ^cue ^curo ^cuál ^cén> ^dado ^dadu ^danz ^dari ^decí ^deo ^des> ^digo ^dimo
        ^diri ^dise ^diz ^dobl ^doc ^dra> ^dud ^duda ^día ^día> ^ebe> ^eber ^ebol ^ece ^echo ^ecid ^edim ^ees
        ^eesc ^ega> ^egi ^egio ^egos ^egu ^eir ^ela ^elu ^elv ^eléf ^eme ^empr ^enal ^enir ^enos ^enov ^ense
        ^entí ^enú ^eo> ^epc ^epci ^er> ^erat ^erdi ^erfe ^erti ^eses ^esg ^esto ^esuc ^ete> ^exam ^eños ^eó>
        ^fat ^fax ^fax> ^fel ^feli ^fic ^fla ^fono ^for ^frac ^fue ^fé> ^gala ^gand ^gas> ^gat ^gene ^glo ^gorr
        ^gre> ^gue ^guer ^guet ^guio ^gulo ^gunt ^har ^has> ^hech ^hici ^hig ^hit ^hon ^hug ^hé> ^iac ^iaci ^ibr
        ^ibre ^ibu ^icac ^icha ^icip ^ico ^ico> ^icro ^icto ^idad ^idr ^iga ^igo> ^ilio ^ilés ^imit ^inau ^incr
        ^ing> ^ini ^inie ^inté ^inú ^inúa ^ion> ^iore ^ipt> ^irar ^irig ^isar ^iseñ ^ist ^ita> ^ito ^ito> ^itro
        ^iuda ^jarl ^jaé ^jaén ^jemp ^jet ^juan ^kin ^laci ^lag ^lant ^lar ^las ^lce ^ldad ^leas ^lema ^lend
        ^lete ^leñ ^leña ^lib ^lico ^lima ^limi ^llas ^lma ^loga ^ls> ^lta> ^luid ^luis ^léf ^léfo ^mad ^man>
        ^marc ^mató ^mela ^mene ^menú ^mer> ^mit ^mod ^mpre ^mud ^mét ^mús ^músi ^nand ^nar ^nar> ^nara ^naug
        ^ncip ^nció ^ncro ^ncó ^ncón ^nda> ^ndí ^nem ^nes> ^nexi ^ngul ^nid ^nido ^nieg ^nió ^njun ^not ^nova
        ^nris ^nsti ^nsum ^nteg ^nter ^ntin ^nto ^nton ^ntos ^ntí ^nve ^nza> ^núa ^oba> ^obra ^oced ^ocio ^oct
        ^oda> ^ofi ^ofic ^olac ^olg ^olga ^olmo ^olor ^olía ^oma ^oma> ^omí ^omía ^onda ^one ^ono ^onos ^onri
        ^opia ^opor ^opus ^or> ^orb ^ordo ^orn ^orpr ^orr ^orto ^otog ^otul ^otán ^ove ^ovi ^pab ^pale ^panc
        ^pato ^peci ^perd ^pesc ^pest ^pio> ^piza ^piñ ^pla ^post ^pra ^pra> ^preg ^pret ^pt> ^pta ^pul ^pulp
        ^ques ^quis ^rab ^ral> ^ramp ^rani ^ranq ^rape ^rar> ^rba ^rban ^rcho ^rdon ^red> ^rees ^rep ^rest ^rfa
        ^rfec ^rga ^rgad ^rige ^ril ^rios ^riq ^riqu ^rirá ^rne ^robo ^roda ^rond ^rore ^rpa> ^rrer ^rri ^rro
        ^rume ^ruza ^róno ^rótu ^sabo ^sale ^sang ^scad ^scot ^scue ^seco ^secr ^seje ^sera ^ses ^ses> ^señ ^sic
        ^sier ^sina ^sinc ^sini ^sopa ^sor ^sorp ^span ^ss> ^stau ^stañ ^sten ^suci ^só> ^tabi ^tal ^tam ^tan>
        ^tapa ^tar ^tart ^tau ^taur ^teg ^tegr ^telé ^tem ^terc ^tic ^tici ^tigo ^tinú ^tiva ^tone ^trat ^trí
        ^tría ^tua ^tual ^tuit ^tuli ^tur ^táni ^ual ^ual> ^uali ^ube ^ubo ^ubr ^ubri ^ucac ^uce> ^ucit ^ueja
        ^uel ^uelv ^ueso ^uevo ^ueño ^ufe ^ugo ^ugu ^uio ^uion ^ultó ^uman ^ume ^upos ^urd ^urna ^usa ^utad ^ute
        ^uter ^utó ^utón ^uxi ^uxil ^uál ^uále ^uía> ^vati ^vech ^vega ^velo ^veni ^vest ^vez ^viaj ^vig ^vios
        ^vist ^xac ^xam ^xced ^xil ^xili ^xpor ^ye> ^zarr ^áfon ^ági ^ále ^áles ^álo ^álog ^ángu ^ás> ^átic ^éfo
        ^éfon ^ént ^énti ^és> ^índ ^ónic ^ótu ^ótul ^úsi ^úsic
    """,
    -0.02: """
        ^<ab ^<ado ^<ap ^<api ^<apo ^<as ^<asi ^<ata ^<au ^<azo ^<bas ^<be ^<boc ^<bor ^<bos ^<bú ^<bús ^<ca
        ^<cr ^<cri ^<cró ^<cuá ^<da ^<dat ^<der ^<do ^<dos ^<eme ^<enc ^<ent ^<exa ^<exp ^<fac ^<fel ^<fla ^<fle
        ^<fo ^<fra ^<fug ^<fun ^<gen ^<go ^<gu ^<hor ^<id ^<ide ^<idi ^<im ^<it ^<itz ^<ja ^<je ^<jef ^<ju ^<kil
        ^<la ^<lec ^<let ^<ma ^<mas ^<mat ^<mec ^<mej ^<mes ^<min ^<mir ^<moj ^<mud ^<mun ^<máq ^<móv ^<net ^<no
        ^<nu ^<ol ^<oli ^<pae ^<peñ ^<pi ^<pin ^<pl ^<pla ^<pú ^<púb ^<reh ^<rel ^<rif ^<rod ^<ron ^<rui ^<rur
        ^<ruz ^<ré ^<so ^<suj ^<tap ^<tar ^<te ^<usa ^<vis ^<vul ^<víd ^<zap ^<zu ^<índ ^abad ^abam ^abez ^abu
        ^abur ^acia ^acé ^adal ^ader ^ae> ^aell ^afa> ^ajit ^ajo ^ajos ^ala ^alaj ^alam ^aldo ^alfa ^alor ^amb
        ^amo ^amos ^anc ^ano> ^ant ^apa> ^apu ^ardí ^arl ^arpa ^arro ^aría ^ases ^asi> ^asp ^aspl ^ast ^ates
        ^ati ^atos ^azot ^azp ^azul ^añas ^bad ^bajo ^bala ^bat ^bec ^bez ^bili ^bim ^bio> ^bis ^bla> ^ble> ^boc
        ^borr ^bota ^bre> ^buf ^bufa ^bulo ^búsq ^cab ^car ^carg ^carp ^cas> ^catá ^ceb ^cede ^ces ^cho ^cho>
        ^choc ^chur ^cic ^cion ^cios ^clar ^cluy ^conj ^copi ^cor ^cris ^cron ^crón ^ctu ^cuel ^cues ^cupe ^cuá
        ^cén ^dad ^dal ^dap ^dat ^dato ^deas ^dedi ^demo ^denc ^deo> ^dian ^dica ^diez ^dim ^din ^diom ^disf
        ^dob ^dían ^dín ^dín> ^eas ^eat ^ebe ^ecep ^eda> ^eer ^efa ^ega ^egim ^egl ^ego ^eja ^eja> ^eji ^ejor
        ^ele ^elis ^elo ^eloc ^eluc ^emer ^empi ^enc ^enda ^ene ^ener ^eni ^enim ^ent> ^enve ^epi ^epue ^eque
        ^erge ^erif ^ero ^ero> ^ersi ^es> ^esa> ^esos ^esue ^esó ^etra ^evos ^exib ^exió ^exp ^expl ^eza ^ezar
        ^eía ^eñan ^fan ^fand ^fare ^flex ^flo ^flot ^foto ^fra ^fueg ^fuga ^fun ^gal ^gas ^gaz ^geno ^gin ^got
        ^gote ^grap ^grar ^guad ^guia ^gun ^gund ^gust ^hen ^hent ^herr ^ho> ^horc ^hurr ^iaj ^iant ^iar> ^ibe
        ^ibim ^ibl ^ica> ^ici ^ict ^ida ^idea ^ieg ^iega ^ieja ^iest ^iez ^iez> ^ilad ^ill ^ilos ^ilé ^ima> ^imi
        ^imie ^imó ^imón ^inal ^incó ^ing ^ingl ^ingú ^inoc ^inst ^iom ^ioma ^ios> ^ipio ^iqu ^ique ^ira> ^iru
        ^isf ^isfr ^isit ^isos ^ista ^ita ^itam ^ite ^itri ^itzi ^iva> ^iñed ^ja> ^jef ^jit ^jita ^jos ^jos>
        ^jun ^junt ^kil ^laga ^laja ^lal ^land ^lara ^leer ^lent ^lera ^lesc ^leta ^lex ^lexi ^lfa ^lfar ^list
        ^litr ^liv ^llov ^lmac ^lme ^lmen ^lmos ^lner ^lo> ^loci ^logo ^lor ^lori ^lovi ^ltas ^luda ^luy ^luye
        ^lvem ^lvim ^lés> ^ma> ^macé ^manz ^mbia ^mbió ^mec ^mej ^mejo ^melo ^men ^merg ^mest ^metr ^mide ^migr
        ^mio> ^mir ^mira ^moja ^mon ^mono ^mont ^mpa> ^mpe> ^mpri ^mul ^mund ^máq ^máqu ^món> ^móni ^móv ^móvi
        ^nad ^namo ^nan> ^nch ^ncha ^nde> ^ndie ^ndiz ^nela ^nele ^nemo ^ner ^nes ^nex ^ngos ^ngú ^ngún ^nil
        ^nill ^nir ^nir> ^nit ^njas ^nma ^nol ^nomo ^nosa ^nove ^nri ^nse ^nta ^ntac ^ntam ^nti ^ntir ^nue ^nuev
        ^nven ^nví ^nvía ^nzan ^nzo ^oa> ^obl ^oce> ^ocol ^oga> ^ogaz ^ogen ^ogo> ^ojer ^oliv ^olo ^olve ^olí
        ^omat ^omba ^onan ^onem ^onex ^onju ^onom ^ont ^opio ^opl ^opo ^ora> ^orad ^ord ^orna ^osos ^ostg ^ota>
        ^otu ^otó ^ovec ^oved ^ovel ^pae ^pael ^pan> ^pana ^par> ^pare ^pas ^pci ^pció ^ped> ^pelo ^pend ^peon
        ^peñ ^peña ^pia ^pia> ^pida ^pil ^pini ^pint ^pite ^piz ^plan ^plas ^plen ^plia ^pon ^pos> ^prem ^pres
        ^pulg ^pun ^punt ^púb ^públ ^que ^quet ^raca ^rasp ^rat ^rata ^rda ^rdo ^rdín ^re> ^reg ^reh ^remi ^rena
        ^rent ^repu ^ria> ^ribe ^riga ^rigi ^rinc ^rla> ^rmat ^rmel ^rmón ^rneo ^robl ^ropo ^rotu ^rpa ^rpr
        ^rpre ^rqu ^rqui ^rra> ^rro> ^rsi ^rtac ^rtas ^ruid ^rur ^rura ^rva> ^rvez ^róni ^sa> ^sar ^sast ^saya
        ^sec ^seca ^sejo ^sfr ^sfra ^sgos ^sola ^somb ^sonr ^sopo ^sora ^sos ^sos> ^squ ^sque ^st> ^sta ^sta>
        ^stan ^stg ^stgr ^str ^sue ^suj ^suje ^tajo ^tamo ^tand ^tasm ^tbo ^tbol ^tea ^teca ^tel ^tero ^tgr
        ^tgre ^tica ^tida ^tipo ^tiq ^tiqu ^tis> ^to> ^togr ^toma ^torn ^tra> ^tren ^trin ^trá ^trás ^tui ^turn
        ^tut ^tzi ^tzia ^uada ^uan> ^uare ^uben ^uces ^udes ^udia ^ue> ^uet ^ueñ ^ufan ^uiad ^uid ^uido ^uja>
        ^ul> ^uln ^ulne ^ulo> ^uni ^unt ^unta ^urad ^uram ^uris ^urn ^usi ^utie ^uza ^uzaf ^vant ^veda ^veg ^vem
        ^vemo ^ver> ^vero ^veza ^via ^vil ^vill ^vit ^volv ^vuln ^víd ^víde ^xib ^xibl ^xió ^xión ^xpl ^yuno
        ^zaf ^zana ^zap ^zapa ^zia ^ziar ^zot ^zote ^zul ^zul> ^áfo ^ánic ^áqu ^áqui ^íde ^ídeo ^índi ^ña> ^ñan>
        ^ñed ^ñedo ^óno ^ónom ^óvi ^óvil ^úbl ^úbli ^ún> ^úsq ^úsqu
    """,
    -0.03: """
        ^<adq ^<alm ^<aur ^<azu ^<bec ^<bib ^<col ^<cé ^<da> ^<et ^<eur ^<fin ^<fot ^<fus ^<grá ^<gui ^<gus
        ^<iné ^<ki ^<lan ^<lev ^<lit ^<llu ^<men ^<mo ^<mét ^<pes ^<pil ^<pru ^<pág ^<ris ^<ráp ^<sop ^<tej
        ^<tel ^<tem ^<tor ^<tut ^abso ^adq ^adqu ^aed ^aed> ^afet ^alie ^alm ^alme ^alva ^angr ^apas ^apue ^ara>
        ^arp ^arpi ^asm ^asma ^astr ^atal ^ato ^atá ^atál ^azpa ^azu ^base ^be> ^bian ^bib ^bibl ^bio ^blio
        ^bono ^bot> ^bote ^bret ^bso ^cafe ^cera ^char ^cieg ^cle ^col ^cola ^colo ^cons ^cop ^cros ^ctur ^dala
        ^dqu ^dqui ^dro ^duce ^eab ^ear> ^eas> ^egla ^egun ^ejo ^ejos ^eles ^elta ^emio ^ena> ^eno ^eon ^epos
        ^epu ^erad ^erog ^etas ^etro ^eur ^euro ^exa ^fin ^fle ^fot ^fotó ^fus ^fusi ^ga> ^gan ^gazp ^gla ^graf
        ^gus ^gún ^gún> ^hur ^ia> ^iará ^ibli ^ices ^ició ^ienv ^ies ^igas ^ila ^ila> ^ilid ^ilo> ^ima ^imer
        ^ina ^inad ^iné ^inés ^iosa ^ioso ^iote ^iri ^isic ^ivar ^jefa ^jora ^late ^ler ^lica ^limó ^liot ^lit
        ^lluv ^lota ^lui ^lve ^lés ^manc ^mbas ^mbio ^medo ^meno ^meri ^mist ^moj ^most ^mpr ^muda ^nade ^nau
        ^ncho ^ncl ^nclu ^ncr ^ndro ^nie ^noct ^noli ^nt> ^ntím ^nza ^oje ^ola ^olit ^onol ^onse ^opa> ^opó
        ^opós ^orch ^ostr ^ot> ^otad ^otas ^otip ^otóg ^ovat ^peti ^pio ^pios ^pone ^pre ^prob ^pág ^pági ^queñ
        ^rae> ^raed ^rdan ^rdí ^regl ^rel ^reli ^ren ^rer> ^rima ^rin ^rla ^roge ^ropó ^ros ^ros> ^rpi ^rpin
        ^rrib ^rrig ^rtic ^rtif ^rue ^ráp ^rápi ^rás ^rás> ^salt ^satu ^semi ^sica ^sto> ^suc ^tan ^tap ^tar>
        ^temp ^tip ^tort ^tre> ^tuto ^tál ^tálo ^tíme ^udad ^ueva ^uina ^uis ^uisi ^ulad ^ulg ^ural ^urb ^urel
        ^uros ^usan ^uvia ^vat ^vato ^xima ^xpos ^zafa ^zas ^zas> ^zpa ^zpac ^ágin ^óni
    """,
    -0.04: """
        ^<ast ^<buf ^<caf ^<car ^<dib ^<eti ^<eu ^<fl ^<for ^<hoj ^<ing ^<jor ^<man ^<mid ^<nue ^<opi ^<peq ^<ro
        ^<rá ^<réc ^<tal ^<ve ^<ves ^afa ^agi ^aji ^alb ^alcu ^ambi ^amp ^anta ^anó ^arif ^arq ^arqu ^ash ^ata
        ^bas ^bas> ^bati ^brig ^buj ^buja ^ca> ^caf ^camo ^ceta ^cir ^debe ^dib ^dibu ^dros ^dua ^eca ^ecet
        ^edal ^ee> ^eer> ^elve ^enie ^eno> ^etiq ^fas ^fas> ^faz ^faz> ^fete ^fina ^gall ^gato ^gen ^gina ^glas
        ^grá ^gráf ^hara ^harl ^hoj ^hoja ^ibuj ^icim ^ifas ^incl ^ios ^iot ^isa> ^itas ^iñe ^jor ^jorn ^lan
        ^lanz ^lee> ^len ^letr ^lito ^logí ^lpab ^luna ^mate ^mbi ^mel ^mes ^nada ^nera ^no> ^nov ^nsej ^ntej
        ^núan ^obam ^ogí ^ojas ^ola> ^omed ^ons ^opi ^opin ^ops ^ora ^ord> ^ormu ^orne ^os> ^osta ^pa> ^pabl
        ^peq ^pequ ^pes ^pic ^pran ^prop ^pru ^quej ^rac ^raci ^rcas ^rd> ^repe ^rig ^rind ^rop ^rsió ^rtel
        ^rtil ^réc ^réco ^san> ^scam ^scie ^scop ^scut ^sej ^si> ^sop ^sto ^suen ^tag ^tall ^tara ^tea> ^tog
        ^ton ^top ^tops ^tros ^trum ^tím ^tóg ^tógr ^udan ^uej ^uga> ^ujet ^undo ^viñe ^ápid ^éco ^écor ^íme
        ^ímet ^úan ^úan>
    """,
    -0.05: """
        #_de #_litr #_metr #_pestañ :_dinam =actualic =adond =aplic =cifr =color =defend =digital =dinam
        =emergent =entreg =explot =flot =guerr =lament =migr =orquest =otras =quiebr =recepcion =reglament
        =reloj =tir =vacacion =vin ^<abs ^<alf ^<cód ^<en ^<ens ^<gat ^<is ^<lee ^<map ^<me ^<mó ^<nov ^<pul
        ^<sec ^<sor ^<vi ^<viñ ^<web ^abs ^acro ^alf ^anch ^anes ^anó> ^apun ^ar> ^arla ^ata> ^aur ^baro ^bila
        ^cabe ^cabr ^camb ^ces> ^chu ^cód ^códi ^da> ^eb> ^eca> ^efa> ^ejas ^enú> ^esum ^ezas ^fet ^ganó ^grac
        ^grat ^gía ^gía> ^hoco ^imen ^irí ^iría ^iver ^jas ^jas> ^jub ^jubi ^lba ^llet ^luv ^luvi ^made ^map
        ^mapa ^miga ^món ^nseñ ^nú> ^obot ^ogía ^oja> ^olat ^olog ^onid ^onta ^orra ^ota ^pel> ^quit ^rae ^rif
        ^ris ^risa ^rmu ^rmul ^ruco ^salv ^sim ^soni ^tanq ^trae ^ubil ^uda ^uita ^uro ^usto ^vitr ^viñ ^web
        ^web> ^xpli ^ápi ^ódig a_cambi a_gir abre_los actualic adios adond al_puert alba algun_client aren
        arranc_el autobus_nocturn bachillerat benefici_net bord cambi_que cambi_un catalan_y cañ certific che
        cinc_grad cit_por coleccion compr_una conveni corazon cremaller de_aliment de_cabr de_humed de_ris
        de_soldadur del_torne describ deud_tecnic diez_mes dinam dobl_de el_acus el_autobus el_casc el_contrat
        el_panel el_papel electr_en ellos en_tiend esta_entrad exigent explic_las famili_recib fantasm_del far
        fraud_en grab_un guerr gui_par habr_caf han_aprend hech_por hic_de hiel_: hog institut_de invit ivan
        la_abuel la_cafet la_cat la_cañ la_charl la_escaler la_ingeni la_ris la_secret la_tortug laboratori_de
        las_gaf las_grafic las_quej le_habl llan los_miercol los_result lourd man_la mare mas_jov mas_rar
        mañan_del mejor_y meriend_y migr milisegund mud_y nac nadi_pud no_hab nocturn_par nuestr_equip obisp
        once_pais otras pag_el pan_de par_prob parqu pas_por pestañ peticion pilot_y polic_local por_seman
        product proyect_y que_cuent que_mas que_sig registr_que se_aplic se_quej se_romp sill sill_de sin_cambi
        sin_mied siniestr sol sol_nadi taller_de tanqu_de tarazon tesis tien_un tiend tont tortug trabaj_a
        trimestr_el tus_dat un_ataj un_despert un_model un_roll una_clas vacacion_del viern_al viern_del y_buen
        y_con y_empiez y_fot y_otras y_prest y_recib y_sab ya_la
    """,
    -0.06: """
        #_cent =ampli =bodeg =contrat =crisis =cuant =dificil =estad =fall =fax =formacion =gener =grand =hoj
        =junt =llav =menu =muse =nacional =pacienci =ped =prepar =respons =softwar =suspend ^<chu ^<có ^<gal
        ^<mon ^<nar ^<ri ^<sat ^<ta ^<to ^<we ^anad ^apli ^bil ^cet ^encu ^epet ^etr ^eva> ^gra ^hela ^iejo ^ilo
        ^itec ^jard ^lee ^masa ^mat ^nqu ^nque ^nuto ^oble ^osc ^ost ^otea ^pila ^prim ^ps> ^reta ^sens ^seña
        ^ta> ^tas> ^tej ^tos ^tos> ^uela ^uite ^uja ^uto a_veinticinc abril absorb acces acordeon acuerd al_mar
        ala ancho andami anual anual_de aprend_de aprendic_de apunt_lo arbitr artificial asistent asoci autobus
        autonom autor avis_del ayud baj_de bat_verd bien_que cabez cach calibr carril carton_piedr cay_en
        chocolat_calient cinc_minut ciud_de client_en colegi con_churr con_normal conserv_su contact crisis
        cristal de_almacen de_ataqu de_corch de_envi de_mand de_oper de_salvament de_una de_zamor del_barri
        del_comedor del_horn del_menu del_sab departament descans dia_enter dibuj_a dibuj_y dorm dos
        el_calendari el_porter el_problem el_proyect el_ruid el_trafic el_vient eleg empiez_a en_pediatr
        encuentr_de enseñ_la escob esta_en estad_en estupend eur_al exact favorit final_de form fres gorr gram
        grapador guard_en hem_prob hoj_de impres_en incident_del inclu_en indic ingrid interpret interpret_y
        jubil_en juev_de juni_con juni_los la_feri la_imprent la_incident la_pint la_rein la_torr lad
        las_etiquet las_graci las_obras libr_se linar llev_cuarent lo_corrig lo_mejor lo_mism lo_previst
        los_avis los_lun manch maquin march mart_de mas_lent may_en mit monic municipal net_de nos_cost nos_qued
        notari nuestr_gent nuev_mes nuev_tarif once_minut pantall_de papel_que par_que pas_un pañ ped_a perdedor
        polic_en pon pon_los por_tod por_turn preci preci_de pregunt_y premi_nacional promocion prototip
        que_asust que_avis que_carg que_tard qued_cerr quer_que qui quier_volv quimic regl_y resident_de retrat
        revision robots rod ruben sab_hay sal_azul salvament se_entreg se_practic se_rind se_visit semestr_y
        sergi sesion señ sig_igual silenci_y softwar softwar_libr sor su_dueñ su_hogaz su_medic tarif_de terc
        termin_el tien_list toled tortill_: tranquiliz truequ ultim_viern un_audi un_bloqu un_niñ un_ped
        un_pequeñ un_plan un_puebl un_reloj una_man una_panad van_los veg veint ven ven_a veng veredict viej_fax
        viej_y vient y_algui y_casi y_com y_cuant y_escrib y_los y_lueg y_que y_term y_tranquiliz
    """,
    -0.07: """
        =ahog =almoh =apag =biciclet =calor =centr =cuelg =director =envi =espald =felic =fuerz =gat =hech =libr
        =mand =mar =mud =mur =noch =observatori =piscin =proveedor =rotul =solidari ^<ah ^<gr ^<pan ^<rob ^<ton
        ^alba ^ampl ^anq ^anqu ^as> ^asan ^cord ^cro> ^ed> ^ela> ^eta> ^fa> ^geni ^inut ^itr ^lacr ^ller ^log
        ^lve> ^mes> ^minu ^mplo ^nel ^ngen ^nut ^oba ^pren ^prue ^rece ^rime ^roba ^rueb ^ráf ^ráfi ^tas ^teja
        ^ueta ^uit ^urio ^va> ^áfi ^áfic a_fin abrim_el abuel aguj ahor_hay al al_amanec aleg anterior
        aprendic_hic asoci_de bail baj_un bas_en becari bicis bomb bufet burel cald_y calient calor_y cartograf
        celebr cinc_años clar compart_con con_gust con_nuestr con_tart con_vist confi confund consejer cont
        continu convert convert_en corr croquet de_braz de_burel de_choqu de_juguet de_logist de_mes de_nomin
        de_padel de_rotul de_tall de_trasplant decl_en del_gimnasi dentist des devolv dias_esta disculp_a
        dos_aprendic dos_person ejempl el_gimnasi el_invernader el_lun el_mes el_mied el_muse el_simulacr
        en_banc en_huelg en_una en_voz entren es_de espantapajar esta_public este_mes estrell estudi estudi_de
        excedent_de facult felic form_interin frent funcion funcion_: funcionari gaf gast gat_de got ha_encarg
        ha_ped hub_que ide_sal jubil_sig jubil_tras juguet juici_de junt_el la_becari la_dio la_encarg la_espald
        la_fiest la_mudanz la_resident la_respuest la_tesis las_baj las_escritur le_des libr libr_la lo_propus
        los_equip los_jubil los_preci mañan_a mecan merc_de mermel mi_ultim mied migracion mil_doscient
        ministeri_ha minut_par mir_el model moliner muy no_hub nos_dijeron nuestr_bomber nuestr_director
        nuev_trabaj nunc_se ofici once_hor orden otra_vez padel pajit palomit par_estudi pas patat pelot peluch
        perd_el planific plaz_hast polit por_dentr por_su premi_a proced que_entiend que_viaj qued_fuer reabr
        recre refresc rellen_la respuest_sobr retir_por rob sab salv_una se_termin seis seman_: sig_pag silbat
        silenci_que sindrom sindrom_de tarr tech tecnic_y teruel titer tiz toc_desd trabaj_y truc_par un_gat
        un_public un_tribunal una_aplic una_bas una_caj una_tarjet vecin_y veinticinc venen verd_y viern_y vot_y
        voz_alta vuelt_al
    """,
    -0.08: """
        #_pacient :_cuarent :_un =calcul =crim =croquet =decl =detras =dos =encuest =esper =fantasm =fueg =gast
        =itzi =mudanz =nos =perr =prim =primaver =ten =testig =trasl =truc ^<arq ^<jub ^<sim ^ahor ^iej ^ifa
        ^ime ^inge ^iza> ^jura ^lcu ^lcul ^let ^llu ^plic ^ra> ^rend ^rifa ^sat ^stre ^uce ^ueba ^viej a_cerr
        abri_la absolv ahor_cad angul arroz asust_y autoriz aviles año_se bod braz_de canch_de catalan caus ciud
        color_de concurs contabl coordin corch cortafueg de_circ de_debat de_dia de_emergent de_emple de_grap
        de_prueb de_sistem de_sueñ de_talc de_tard de_tarif de_un del_lun derech despues_del dobl document dor
        dos_minut el_benefici el_ded el_dron el_manual el_mejor el_ministeri el_pan el_robot el_semestr
        empiez_por en_plen entonc entonc_los espald expon factur general_el grap gui_los gust_a hem_cambi hil_de
        hombr_y hor_el horari_y interfaz ir_en jubil_y la_cociner la_doctor la_interfaz la_mejor la_pinz
        la_señor la_tablet le_da le_pas line_el lo_recaud los_cartel los_horari los_telefon los_vecin madrug_con
        mand_una mariquit mart_: medi_hor mied_al modul noch_mas not_de nuestr_ingen nur oli_a once_compañer
        part_de perr pinz portal_estuv pregunt_si prim_semestr prob_con que_algui que_deb que_suen recepcion_se
        recib regal_un roc rout sal_# san_juan se_constru se_entren segund_de sensor_de sin_quer suel tablet
        talc tall_descans tod_sal tonel_de turn_de tutor una_baj una_factur una_ingen una_pantall una_sol urban
        vec_el veintitres vez vuelv_en y_absolv y_nunc y_opin y_qued y_salud y_una
    """,
    -0.09: """
        =adios =arte =balanc =cabez =del =empres =fri =got =hac =jardin =nuestr =objet =perfect =pint =roj =tej
        =veterinari =vuelv =y ^<aho ^<az ^<bi ^<bo ^<gra ^<jur ^<rin ^anel ^dosc ^eta ^eñam ^hor ^ibe> ^impr
        ^jur ^kilo ^mpar ^osci ^pin ^pli ^rda> ^rim ^ñam ^ñamo adopt al_tall algui_que aparec_en apicultor
        asesinat_en aves baj_cer bec_par bert bibliotecari bodeg boy cad_mes cad_reunion caj_: carpint cartulin
        casc_antigu cent chimene clinic_veterinari colg_de compart_quirofan compr_se con_music contabil cual
        cuatr_pagin cuenc cuent cumplimient de_aves de_cartulin de_cienci de_cumplimient de_detras de_diciembr
        de_form de_formacion de_limon de_manten de_piscin de_tart defens del_viern detras dia dia_el director_de
        disfraz disfraz_de disparat el_desayun el_menu el_product en_biciclet enter es_abiert esta_sec estren_el
        eur_par fij_y firm_en gan_# gan_el gijon grup grup_y hac_dos hac_una horari_flexibl huert_escol hum_de
        junt_al la la_tardanz los_doming los_ped luc lug_la mul music_de negoci negoci_con never noch_nuestr
        norm_de novedad_de nuestr_carpinter objet_perd ocho_dej oficin_y ped_no pequeñ_el perfect pint pit
        por_decision postgr puert_abiert qui_lleg quien_ten quier_la recaud redond repit respond reunion ruid
        rural_de se_entiend se_incorpor segund_acto seis_seman semestr siempr_en sill_si su_prim sueñ_y sujet_la
        tall_de tardanz telefon trafic tranv ultim_dia una_col una_mes usar vall_de vec vent_crec vin vuelv_el
        web_se y_preci
    """,
    -0.1: """
        #_tonel =app =bibliotec =bosqu =cartel =conexion =de =detect =el =fotografi =gust =llam =marketing =mism
        =obrador =pist =respond =tercer =tesis =ultim ^<apr ^<bot ^<len ^<mig ^<pri ^aho ^apr ^cro ^eba> ^expo
        ^eña ^gana ^lba> ^mata ^pan ^pri ^rob ^xpo abrim_en acab acuari ahor_se alcoy almoh apoy_el asust ayud_y
        bautiz centr_y cesp col_y colegi_con com_detect con_doc con_gorr consum cost cuelg_en cumpl_diez da_de
        de_alcoy de_almoh de_cant de_carton de_catorc de_hel de_incendi del_perr desped_el detect_fraud dos_mes
        el_acuari el_caf el_grup el_telefon el_tercer empan empat en_recepcion en_septiembr enseñ_una entrad_y
        entrevist_a es_el escritur fall fall_las fax fich fin fotografi garbanz gorr_de hab_pas hab_toc habl_de
        impuest incident_resuelt iren jur_de la_sucursal las_busqued las_cinc las_farmaceut liber los_nuev
        mat_un ministeri minut_los much_gent muel nos_pregunt nuestr_agend nuestr_servici obrador oro pacienci
        pacient panad_de par_el par_fotografi par_la par_las perr_que persian_en pes por_que primaver protagon
        pulser que_dec que_hic que_lleg que_mir recet_de recib_respuest recint reunion_del romp_una salud
        se_abre se_hac segu_a sucursal_y sueñ tabl tel tendran toqu_de torn turn_y un_acuerd un_consej un_numer
        una_gui una_maquin una_pregunt una_seman usad usam vas voluntari_par ya_funcion
    """,
    -0.11: """
        =cumpl =cuot =eleg =ide =lectur =mes =prevencion =recet =relev =repart =sals =soldador =turn =una ^<apu
        ^erri ^hora ^nier ^utos abrig_y absurd al_final algui_pregunt amas_con aqu_va armas avis_con años_cuatr
        boc_abaj botadur brind cad_mart campeon com_eleg con_ejempl con_sensor cor cualqu_en cuelg de_empres
        de_gijon de_guadalaj de_teruel del_camp del_dia detras_de dos_años el_mund el_observatori el_plan
        el_testig el_viej elig empiez_con empres encord encuest enseñ_en este_articul estuv_lent explic_que fueg
        hab_vist hiz hor_de hub_maner humed jef_de la_caus la_consult la_tortill las_abej las_armas las_carpet
        las_man letr llev_# los_pies mant_y manten marg men_que menu_de millon_la minut_se mir mirl mod_oscur
        mont_un monterrey mund nuestr_jef ocho_y oper organiz_una par_investig pas_nad pañuel pies plan plan_con
        plat plen por_debaj pregunt prevencion pris recuper sals se_acab seis_el sincroniz su_abuel su_lad tap
        tempor_de un_año un_casc un_institut un_tall una_bufand una_pizarr vendimi vien_nuestr vist vist_nunc
        y_asoci
    """,
    -0.12: """
        =bol =ener =entrad =habl =histori =ingenier =mit =nort =rescat =semestr =silbat =tranv =trasplant =vid
        =viñed ^<amp ^imu ^imul ^la> ^simu a_cuarent a_mediod abre_el ahog aureli balanc banc batall_de biolog
        bod_y bol buen_de busc_soldador caj_com cant cart_esta cart_y ceboll client_nos content contrat_indefin
        cronic_de cruj cuarent_person de de_calor de_estudi de_man de_mentir de_naranj de_niñ decl del_viver
        dijeron_que el_hiel el_silbat eleg_a enmarc enseñ_el entonc_el error_de escrit_por esta_enmarc
        explic_com export fabric_la fall_el falt_a gall galleg general ha_perd integr invernader la_batall
        la_cafeter la_col la_ide la_ultim las_dos llev_su los_olmos marc mas_rap mañan_comedor med microscopi
        no_bast not numer_y opin pagin_que plan_y por_diez primer pulgon que_cae que_pid quej quien_cobr quit
        restaur salud_a se_despid servillet sierr sombrer sori telescopi tien ton tranquil tras_diecioch
        trasplant un_perr una_apuest una_cam valient y_explic y_ofrec
    """,
    -0.13: """
        #_# =autonom =com =integr =pil =preci =ris ^apre ^eña> abre alta bec bonit borr bosqu caf cambi_y
        camion_y cancion consult cont_lo de_jaen de_men deb_una desd_entonc dias_sin echar_de eclips el
        el_despach el_principi el_tecnic el_trabaj en_aviles en_bici en_pie encarg explic_por florec gest
        gratuit hac hech instrument ir jaen jardiner la_tempor las_marc leer_un les_bast lo_enseñ lo_prob
        los_dat los_viern menor_de metod metr_y mit_yo mont_a plant_a plaz_de prep pulp que_lee rail reescrib
        relev repuest resucit sal_en se_toc seis_music seman_sin siti_par solidari sop tres_minut un_marg
        un_monolit vestibul vez_en viaj_a visit_los y_aparec y_graci y_sal ya_pued ~place
    """,
    -0.14: """
        #_vec =a =compr =deb =jaen =juni =lluvi =perd =plag =sal =viaj ^<ga ^<le ^bot ^calc ^ille ^mula ^obar
        ^via> agit agost_los alfar aliment asi_nac auxili auxili_par boler botan cartel_en certif cinc_y con_hil
        cuatr_minut cubr dat de_lentej debaj_de del_concurs director_general doc dos_asambl el_catalog el_gat
        el_plaz empez_por entra_por escond graci_a hast_may imaginari la_derech la_monitor la_plag la_plant
        la_viej las_noch las_pist logotip los_panel los_trabaj mat_el medic_empiez meriend metr monitor_lo mud
        nav_y nid nieg no_cambi nuestr_sill oli par pes_# plag primer_auxili que_puert real repet_en resuelt
        roll salv suen_la tanqu tempor terc_trimestr trabaj_no tras_treint tres_dias un_cuent un_segund
        veran_con y_un
    """,
    -0.15: """
        :_cartel =! =cronic =jorn =novedad =par =resuelt =result =robot =tiend =veint =web ^pane a_prob abej
        abiert_hast abrim acto al_frent amas antifaz aprovech astronom ataj ataqu cad_minut carpinter
        con_antifaz con_pegatin conjunt consum_de cont_por de_diner de_guardi de_verd dud el_color el_consum
        en_abril en_cuatr entrad estand explic_el fracas ganador_del guion hac_falt hac_un la_cuot la_finc
        la_novi la_rond lamp lleg_sin mas_alta music naranj niñ_y no_asust novent_minut nuev_con observatori
        pas_las pegatin problem que_ahor renov rind salt semill soldadur sub_las tercer tres_pregunt un un_ensay
        un_trimestr una una_lamp visit y_se
    """,
    -0.16: """
        #_unidad =año =años =grup =movil =unim ^<gan a_vec alta_la ambas aparec calendari carr_de caus_fue
        compar cuatr_palabr cub curs de_acer de_ambas de_carpint del_mes el_carr el_cociner el_dobl el_document
        el_nombr el_pacient el_portal encant ener eur_en excedent fech_de flot graci_por ha_firm inaugur juan
        jurist just la_acompañ la_sop leñ libret_y llev_doc luis montador nav_dos nos_mud nos_unim pati_de
        pist_de pizarr portal porter propus que_funcion recomiend rond rond_en sangr sonris taller tom_la
        torne_de truc_de un_tarr unim veint_minut vest_de y_chocolat y_men
    """,
    -0.17: """
        =empiez =funcion =fusion =general =map =romp =voz abrig almacen bon brev camb cervez cienci col_de
        con_dibuj consej_par crim dat_abiert de_cien de_veint del_papel dibuj_el dinosauri dirig el_almacen
        el_equip el_personal entrevist escrib_una flexibl fusion_con hech_en hor institut itzi junt
        la_adquisicion lo_cuent los_fracas nadi_quier nort_y nuev_años ochent olmos par_nuev pesc propi
        recepcion rehic se_sec soport un_cort una_desped vent_de volv
    """,
    -0.18: """
        #_person =abrim =bienven =billet =limit =reunion a_man bibliotec billet_sencill cambi_de correg cronic
        cuant dej_el desp_a el_billet el_record emergent entiend form_a guadalaj gui hac_nad hem_contrat
        imprim_en la_famili la_tart limit_la line_en lleg_con mas_madr nadi_lei novedad nuestr_cociner qued_muy
        respond_a sal_los secret simul sin_conexion tien_cuatr viaj vist_buen y_pus
    """,
    -0.19: """
        =bomber =con =men cad_noch calor casi churr conserv cuadr de_derech del desastr es fot_y gps la_factur
        la_primer la_profesor la_vecin lin_lo llev_una manzan rein rural segund tall term torne una_libret
        vuelv_la
    """,
    -0.2: """
        =estren =jef =nocturn =pan =salv =tranquil =un ^sube bast bufand cad carton de_esper de_novent de_pan
        diez edicion frances grad gust hic_la idiom jorn_de junt_en la_proxim la_web levant_la moj presum recorr
        se_pued ten_un un_indic un_jueg vitrin vulner y_propon
    """,
    -0.21: """
        =azote =funerari =monolit asambl boc botell busqued cuand_algui cuarent de_herramient el_becari
        el_public el_truc en_noviembr estudi_que funerari ingles la_bomb list_de litr los_aprendic mart_con
        mes_se monolit noch_de oper_se ped_de que_traig qued_una rif tod_part una_got volv_con
    """,
    -0.22: """
        =abuel =bec =busc =busqued =corr =direccion =record ampli_el aprendic carg_de carr colg con_taller
        conexion cost_# crec_un de_lectur de_ruzaf del_tej el_carg histori_de horchat ide kil_de la_asoci
        la_fusion las_diez marg_de mejor mir_la movil novel prob_el ruzaf tonel
    """,
    -0.23: """
        =batall =caid =mied =taller batall billet cer cien consej de_mader demostr el_departament en_seis grab
        invent las_demostr man mes nuestr_comedor paell plant_baj proxim quit_y saturn una_cos
    """,
    -0.24: """
        =: =cafeter =mod =proposit cafeter club_de continu_el de_autobus director diseñ escuel golp_de hogaz
        la_impresor llov los_juev ningun_ped papel paragu testig una_bodeg
    """,
    -0.25: """
        =ataqu =derrib =diseñ =terc al_mes ampli azote derrib dia_ya el_comedor imprim jef la_azote la_cart
        la_pequeñ mentir mil_dias mont nieg_a no_hac noch_y particip pas_el que_sal regal sab_que se_nieg
        sin_accident tart vest viñed
    """,
    -0.26: """
        =final =fug =tomat aprendiz el_codig empiez en_cinc entrad_libr fantasm fug jardin la_fech la_maquin
        la_oper leer lun_se net personal quer_una rincon su_autor zapat
    """,
    -0.27: """
        =lent a_pon a_ver asil asil_en dedic facult_de la_llam panad pas_los pendient seis_mes simulacr_de tej
        un_certific un_map
    """,
    -0.28: """
        =consult =mejor com_mat corrig dirig_el el_buscador el_huert encuentr fotograf hel prim que_cost
        que_fall sub_un un_curs
    """,
    -0.29: """
        :_factur =golp =juici =mat ahor_el bienven da decision_propi el_premi eur la_sierr mas_cort novat robot
        una_pagin
    """,
    -0.3: """
        =cort =hor bot cuent_los de_papel etiquet_de herramient las_regl pagin par_ver primer_y quit_el
        respuest_en ris
    """,
    -0.31: """
        adquisicion aerogener al_lad años_en canch com diez_años equip_de grafic la_canch libret lo_not rellen
        una_tard
    """,
    -0.32: """
        =tarif =version ampar bas dos_hor el_jur ferris inclu lectur lee levant nocturn un_dibuj ver
    """,
    -0.33: """
        =viej buscador cambi en_may horari ques result_del se_llam tortill volv_en
    """,
    -0.34: """
        =enseñ a_proposit catalog de_agu debat ines lluvi mader proposit ultim_funcion usan
    """,
    -0.35: """
        =primer aburr desd_marz dos_clinic gazpach rap viver
    """,
    -0.36: """
        azul centimetr dibuj enter_de exposicion la_aplic limon
    """,
    -0.37: """
        ## cald comedor con la_final metr_de pequeñ
    """,
    -0.38: """
        apuest cieg del_parqu fusion ingenier mig vide
    """,
    -0.39: """
        cartel cuent_que discut empiez_en grand nadi_se recet una_tabl
    """,
    -0.4: """
        # =jubil compart ganador gratis ingen que_aprend que_hac qued_a
    """,
    -0.41: """
        ! baj_el estren formulari suen
    """,
    -0.42: """
        =dias =trimestr aport etiquet formacion sensor si_quer sujet
    """,
    -0.43: """
        #_eur jorn treint_años
    """,
    -0.44: """
        =? final la_ciud mid tarif va_al vuelv
    """,
    -0.45: """
        cuent_com culpabl graci lentej rotul
    """,
    -0.46: """
        =man nuev
    """,
    -0.47: """
        =vulner en_otoñ
    """,
    -0.48: """
        del_terc en_ener
    """,
    -0.49: """
        arquitect mat men
    """,
    -0.5: """
        #_minut =comit la_recet map pan se_jubil
    """,
    -0.51: """
        =nuev =ruid col doc_años en_tres menu web
    """,
    -0.52: """
        =papel =simulacr chocolat cont_com tomat
    """,
    -0.53: """
        =cinc charl color la_tercer mes_en minut_y perd_ningun truc
    """,
    -0.54: """
        =muert cabr curs_de principi
    """,
    -0.55: """
        enseñ escuel_de record y
    """,
    -0.56: """
        =premi apunt en_line repet
    """,
    -0.57: """
        impresor
    """,
    -0.58: """
        gat sec tiend_en
    """,
    -0.6: """
        codig explic propon
    """,
    -0.61: """
        =sub un_dia
    """,
    -0.62: """
        parec
    """,
    -0.64: """
        man_y pil
    """,
    -0.65: """
        =aprend hoj minut
    """,
    -0.66: """
        los_mart
    """,
    -0.68: """
        prueb
    """,
    -0.7: """
        aplic regl
    """,
    -0.72: """
        jubil la_nuev
    """,
    -0.74: """
        calcul por_fin
    """,
    -0.75: """
        lent los_sab panel
    """,
    -0.76: """
        se_perd
    """,
    -0.77: """
        se_cerr
    """,
    -0.79: """
        simulacr
    """,
    -0.8: """
        gan
    """,
    -0.82: """
        aprend
    """,
    -0.84: """
        viej
    """,
    -0.87: """
        jur
    """,
    -0.88: """
        version
    """,
    -0.89: """
        version_#
    """,
    -0.9: """
        doscient
    """,
    -0.93: """
        la_version
    """,
    -0.95: """
        premi
    """,
    -0.98: """
        kil
    """,
    -0.99: """
        ahor
    """,
    -1.06: """
        :
    """,
    -1.25: """
        ?
    """,
    -1.26: """
        prob
    """,
}
CARE_BIAS = -3.47
CARE = {
    1.89: """
        se_perd
    """,
    1.39: """
        fusion
    """,
    1.38: """
        #_millon
    """,
    1.29: """
        perd_ningun
    """,
    1.2: """
        el_fall
    """,
    1.16: """
        conserv
    """,
    1.14: """
        =incident incident se_va
    """,
    1.06: """
        años_cuatr
    """,
    1.03: """
        ~mute
    """,
    1.0: """
        =sub asambl
    """,
    0.97: """
        =tarif
    """,
    0.93: """
        se_cerr
    """,
    0.89: """
        duplic oper
    """,
    0.87: """
        =rotul de_rotul
    """,
    0.86: """
        dej_la
    """,
    0.83: """
        adquisicion ingres
    """,
    0.82: """
        tarif
    """,
    0.81: """
        me_voy voy
    """,
    0.8: """
        estuv
    """,
    0.79: """
        mantien
    """,
    0.78: """
        el_portal portal
    """,
    0.77: """
        =semestr
    """,
    0.76: """
        =resuelt cuadr_gris
    """,
    0.74: """
        =fusion fusion_con
    """,
    0.73: """
        cost_# dos_asambl
    """,
    0.71: """
        cambi_de de_tempor vent
    """,
    0.7: """
        eur se_retir
    """,
    0.69: """
        se_march ~place
    """,
    0.68: """
        cerr_en complet
    """,
    0.67: """
        =clinic =trimestr cambi cost despues_de dos_clinic graci tom_la
    """,
    0.66: """
        =vent
    """,
    0.65: """
        diecioch graci_por la_fusion
    """,
    0.64: """
        no_cambi
    """,
    0.63: """
        =duplic
    """,
    0.62: """
        caus el_panel
    """,
    0.61: """
        =cit se_jubil
    """,
    0.6: """
        =taller
    """,
    0.59: """
        #_eur corrig_no decision_propi durant_veint net nos_avis por_decision quintanill
    """,
    0.58: """
        el_consej
    """,
    0.57: """
        brind la_famili lo_corrig sig
    """,
    0.56: """
        treint_y
    """,
    0.55: """
        cost_un resuelt
    """,
    0.54: """
        crec_un ebitd orig
    """,
    0.53: """
        un_certific
    """,
    0.52: """
        caus_fue marg mi_ultim un_catalog
    """,
    0.51: """
        =result al_frent contrat_anual rotul
    """,
    0.5: """
        complet_esta gris
    """,
    0.49: """
        los_map
    """,
    0.48: """
        tras_#
    """,
    0.47: """
        años_a del_tej dolar march su_lad
    """,
    0.46: """
        a_fin celebr_el integr las_vent sub_un
    """,
    0.45: """
        clinic incident_resuelt sub
    """,
    0.44: """
        =unen compr_se el_carg fall_el hast_siempr que_pas se_unen unen
    """,
    0.43: """
        =mart incident_del la_incident mostr octubr_el
    """,
    0.42: """
        estuv_lent la_caus mes_y millon net_de nuestr_director plataform
    """,
    0.41: """
        anual dej la_adquisicion result_del ~reports
    """,
    0.4: """
        años el_testig man_en semestr sustitu tras
    """,
    0.39: """
        cent minut_el
    """,
    0.38: """
        =actualic actualic años_al brind_con diciembr enolog fall horari_y permit siempr_don
    """,
    0.37: """
        benefici content las_graci mait
    """,
    0.36: """
        años_graci cuatr_mes ningun_ped previst sol_nadi
    """,
    0.35: """
        comerci de_mes excedent la_oper
    """,
    0.34: """
        continu_el crec en_octubr jubil la_cooper nuev_preci
    """,
    0.33: """
        #_m =preci blanc catalog detect en_tiend pacient_en terc_trimestr un_marg
    """,
    0.32: """
        #_cent #_minut cach caduc corrig director form la_echar la_lech las_cuent millon_y ningun ningun_dat
        nuestr_jef renov veint_minut
    """,
    0.31: """
        =manten ambas de_ambas dijeron_que la_ventan lo_aprend not_par por_diez portal_estuv termin_a una_cas
        veg
    """,
    0.3: """
        =dueñ =prim bloque bloque_de cient_la conserv_el entreg_la juli la_imprent ped por_cient prim_semestr
        relev se_aplic sub_de tiemp_y y_cont y_pag ~2
    """,
    0.29: """
        echar echar_de gasole igual_con la_asamble la_cuot la_voz regl_del se_deb seis_el tras_diecioch un_mart
    """,
    0.28: """
        =blanc =integr =veterinari cit_por clinic_veterinari compart_quirofan desarroll excedent_de grup
        las_marc los_soci lun_con pes_el qued_sin quinient se_pod text va y_mantien
    """,
    0.27: """
        =actualiz =ley cortafueg dej_el estab_previst eur_al famili impresor_del ley_de numer_y sig_igual
        vent_de
    """,
    0.26: """
        =analisis =rural =vot =vulner al_mar analisis_de autoriz caj_rural de_integr director_de editor en_vig
        form_a imprim_en la_cas las_escritur manten_que polem se_conserv su_nombr vulner
    """,
    0.25: """
        =siempr competent de_oper el_lun en_otoñ que_deb zon
    """,
    0.24: """
        ;_ahor =sierr =unim de_tarif el_mund gener herman jubil_sig la_prueb leyeron los_jubil manten mund nort
        nos_unim pag_lo repuest seis_años sig_pag ultim_viern un_eur unim vim
    """,
    0.23: """
        =don =map =terc de_diciembr de_recib del_terc despues devolv frent_de la_tarjet miercol_: municipal
        se_mantien un_indic viaj_a zon_horari
    """,
    0.22: """
        =grup =va =viern alcanz_los balon car compañ de_eur esper_en factur ferris frent la_compañ la_director
        la_tiend llev_su los_horari mal millon_el nombr_y pas_de prevision_par sus_prevision
    """,
    0.21: """
        =ayer =entreg =not =silbat =tarjet balanc bombill con_normal de_veran el_silbat exam jef le_pas mar
        nuev_tarif provinci tej_y un_fall va_al vendr
    """,
    0.2: """
        =adond =ampar =cam absorb adond conserv_su cuelg cuot de_envi de_naranj decision en_vez la_direccion
        la_plantill lo_vim minut_se numer part_de result tarif_de una_contraseñ una_regl vez_de vist_buen
    """,
    0.19: """
        =bodeg =etiquet =seri =ten bodeg caus_y continu fabric_la las_cam ley m pas_el sigu sub_los testig
        tras_once vien_nuestr
    """,
    0.18: """
        al_tall alza avis_de años_en bon_de col_y compr contenedor ejercici escritur eur_en factur_de la_fiest
        los_ingres mes_que retir taller veintis
    """,
    0.17: """
        ; =bol =compr ^ará> ^rá> ^tará a_leer adios_y al_mes años_se bol botadur certific ciudad el_benefici
        esta_public eur_un igual la_aguj llen no_pud ocho_años plan_y siet_años tiend ventan ~families
    """,
    0.16: """
        =carg =director =ocho =ques años_ochent central cooper de_man de_men de_punt deud_net en_ener
        funcion_con grit indic juni_se la_celebr la_compr millon_la niñ_que octubr_a oficin_y pag pregunt_de
        prevision relev_en soci testig_a ya_funcion
    """,
    0.15: """
        anual_de bastant benefici_net cad_pacient copi correg de_siempr el_muell el_pan empiez_en en_noviembr
        gust_a marg_de nort_y nuestr_editor panel pas septiembr su_hij tendran tiemp treint
    """,
    0.14: """
        =graci =señor a_medi aerogener alcanz analisis billet cambi_que carg cerr cit desd_marz despid dijeron
        el_mart el_servici escrib_por liger naveg negoci pud que_fall se_despid seleccion sin_cambi sub_a tom_el
        trimestr usan_# vig
    """,
    0.13: """
        =cas =envi =fall =general =profesional ^<fus ^fus ^fusi ajust_el begoñ centralit complet_y consej
        cuatr_cambi de_may dedic_a del_ejercici el_nombr el_semestr electr_en firm_el hast_final la_centralit
        la_secret los_cuatr noviembr pendient que_usan resuelt_: resum sal_en un_cort va_a viaj
    """,
    0.12: """
        =pequeñ a_part acequi armari año_y cas_con cobr conserj cont_com dand de_fabric de_vent el_ejercici
        el_inform el_mes en_papel eur_el guardi ident ir la_gent la_pagin la_razon lo_demas lorc may miercol_y
        motiv motiv_en notari novent_person octubr pagin_de se_firm se_toc sum tarjet tecnic_y tiend_de tom
        ultim_dia un_benefici viñed ~intruder
    """,
    0.11: """
        =busqued =cifr =eur =iba =tel abril acord aprob canch cartel_en ced cinc_y cronic_de deb debat del_parqu
        del_sab el_hotel el_orig emple en_abril horari iba jubil_tras la_canch la_zon minut_sin normal_y
        once_pais otoñ pil post que_vien ruben sur un_plan vecin_de
    """,
    0.1: """
        =abril =arte =cambi =cuent =ener =juev ^<ró ^<rót ^blea ^ebi ^mble ^osta ^rótu ^samb ^sube ^ótu ^ótul
        acces ahor_el alquil ampli_el arte asamble avis ayer ayunt baj_el caen cient conexion cristal de_cienci
        de_guardi dia_los document el_grup el_mism en_primaver eusebi hor_una junt_al la_calder la_peluqu
        leer_un lent lent_el libret lun nuev_pes peluqu prim primer_de sed silbat soci_de sueld termin y_graci
    """,
    0.09: """
        =balanc =cronic =nort =pas =testig =textil ^amb ^ará ^gen> a_man arranc cas_en cent_mas che cort_de
        cronolog cuenc de_# de_pel de_pes de_valparais desd_ener dos_vec el_institut empan en_aviles ener
        explic_los fich_de form_part ha_ped inform la_caid la_cronolog la_tard la_toc los_objet los_plan men_que
        muse_de ocho_y once_años propi toc_desd traspas un_muse una_puert valparais veintiun
    """,
    0.08: """
        #_person =dej =doctor =nombr =rout =trimestral ^<dup ^asam ^dup ^dupl ^nser ^rót ^ube ^upl ^upli a_#
        actualiz aureli bon buen_de caid_del cest de_juli de_ocho despues_del dueñ en_may fin_de gat_de grav
        hac_un la_hor lo_previst mand_una matricul nadi_tien naranj nombr normal panel_de perd pod proveedor
        recepcion_se social trimestral vall_de veterinari y_nunc y_sig
    """,
    0.07: """
        =cuot =man =pil =plan ^<adq ^<ope ^<une ^adq ^adqu ^arif ^cost ^dqu ^dqui ^guen ^irá ^isic ^ivid ^ivos
        ^mbi ^mbio ^oper ^raci ^rtal ^stuv acuerd al_equip arregl avis_con bonit cas cerr_la cifr compr_una
        con_taller cuadr de_control de_sesent dej_de dej_los despaci dia_en disculp doc_minut durant el_acuerd
        el_plaz el_preci encarg entreg españ gratuit ha_firm investig la_impresor lad los_client median minut_la
        monic mont_un plan profesional que_cost quirofan riend semestr_: tarif_desd tempor tomas y_ocho
    """,
    0.06: """
        #_# #_: #_a #_men :_# =cooper =deleg =dos =explic =ocurr ^<asa ^<cos ^ambi ^ambl ^bio ^camb ^caus ^cioc
        ^debi ^ene ^enem ^ias ^ias> ^iemb ^ioch ^leas ^lone ^mbl ^ope ^rame ^tral ^ént ^énti agrari aguj
        anterior borr calder cambi_las cienci continu_y cronic del_banc del_prim deleg_de demas direccion
        dobl_de el_catalog el_indic el_personal el_rest en_recepcion espaci estacion gent hij juan la_barc
        la_busqued la_estacion las_tarif lectur los_contrat mand_a muse nuev_y obrador pacienci_cont pas_por
        plen que_hac revision rout se segund_en sonris terc textil un_servidor una_factur va_con ven_de viver
        viñ y_las y_los
    """,
    0.05: """
        =vid ^<clí ^<eb ^<ebi ^<eu ^<eur ^<net ^<sub ^arge ^atá ^bio> ^bitd ^cia ^cias ^clí ^clín ^divi ^ebit
        ^enó ^erac ^esu ^eur ^euro ^grac ^hare ^herm ^iem ^irá> ^itd ^itda ^líni ^mest ^núan ^ola> ^ompl ^pete
        ^plet ^resu ^sam ^sigu ^sub ^taf ^tda ^tda> ^tene ^íni ^ínic ^úan ^úan> ^ún> aren de_logist de_pag
        del_gimnasi des estand inici las_dos le_des lo_mejor logist medic menu_del parqu que_ahor ros seri
        siempr sol_las sub_las un_balanc una_tabl
    """,
    0.04: """
        ^<cau ^<dej ^<ren ^<sig ^<ven ^acia ^actu ^ausa ^bil ^bsor ^dirá ^dían ^ecio ^embr ^emes ^endo ^fa>
        ^fall ^gris ^icad ^igu ^igue ^ioc ^itui ^lal ^lea ^lei ^leto ^llon ^lló ^lon ^mant ^mar ^ncid ^nem ^nemo
        ^nteg ^ocio ^onse ^plia ^rac ^rcas ^rdió ^rele ^rifa ^rige ^seme ^sig ^tegr ^tie ^tulo ^uben ^uen> ^ulos
        ^uros ^usti ^vega
    """,
    0.03: """
        ^<anu ^<añ ^<año ^<bl ^<cit ^<cén ^<jub ^<mai ^<mar ^<mos ^<mun ^<nin ^<op ^<tex ^afor ^allo ^arg ^asó
        ^atál ^años ^bene ^bila ^bill ^brin ^cara ^cede ^ciem ^cio> ^crec ^ctos ^ctu ^ctua ^cént ^deb ^dej ^denc
        ^dido ^dir ^edit ^efa ^efa> ^efic ^eja> ^elev ^emb ^enef ^ener ^enov ^esue ^etec ^eto> ^exa ^ext ^gida
        ^gres ^gún ^gún> ^ifa ^ifas ^ige ^inci ^ingr ^ingú ^inú ^inúa ^itur ^jefa ^jub ^jubi ^kin ^lanc ^lia
        ^lio> ^mai ^marg ^mbre ^mple ^nef ^nefi ^ngú ^ngún ^nici ^ning ^núa ^oa> ^ogo ^orig ^oy> ^pera ^ple
        ^prev ^rabi ^rará ^rmit ^rmó> ^rrig ^rupo ^rva> ^ser ^stró ^tani ^teg ^tex ^text ^tien ^tinú ^tui ^tuv
        ^tuvo ^tál ^tálo ^uali ^ube> ^ubil ^uirá ^une ^usió ^uvo ^uvo> ^vos ^vos> ^xced ^álo ^álog ^ños ^ños>
    """,
    0.02: """
        ^<as ^<ben ^<bla ^<blo ^<cam ^<co ^<cuo ^<cé ^<deb ^<div ^<enm ^<exa ^<fa ^<fam ^<gen ^<gr ^<gri ^<gru
        ^<jef ^<jul ^<ley ^<m> ^<nú ^<núm ^<ori ^<ped ^<res ^<soc ^<suc ^<tie ^<va> ^<vim ^<vul ^<zon ^aché ^aci
        ^act ^adro ^afu ^afue ^agam ^ait ^alde ^alea ^alic ^amba ^amil ^ancó ^andi ^anel ^arca ^arch ^ares ^asa
        ^asa> ^asó> ^aus ^aye ^año ^best ^bian ^bios ^bir ^bir> ^bloq ^bon ^bre> ^bíam ^cach ^catá ^cau ^ced
        ^ché ^ché> ^cici ^cide ^cio ^comp ^cons ^cuo ^cuot ^dega ^dejó ^dire ^div ^dros ^edid ^ein ^eint ^ejó>
        ^enas ^ened ^enm ^erci ^erdi ^erri ^erró ^erva ^erá ^esos ^esul ^eto ^evis ^evol ^eól ^fact ^fam ^fami
        ^gac ^gaci ^gamo ^gen ^gene ^gre ^gru ^grup ^hé> ^icar ^iend ^iene ^ila> ^ili ^ilia ^imes ^inar ^inda
        ^inti ^ipal ^irec ^irán ^isió ^isé ^iséi ^ite> ^ivi ^jef ^jerc ^jul ^juli ^lba> ^led ^leo> ^lere ^levo
        ^ley ^lia> ^lne ^lner ^logo ^mal> ^mali ^mar> ^marc ^mbr ^mes ^mill ^miti ^most ^mpet ^mpos ^mun ^mund
        ^nare ^ncó> ^nedo ^nel> ^nen> ^nera ^ngr ^ngre ^nin ^nort ^nten ^ntic ^nól ^nólo ^núm ^núme ^ogo> ^ombi
        ^ons ^opia ^otar ^pane ^pasó ^pias ^pli ^pué ^pués ^rati ^rca> ^rci ^rcic ^repu ^revi ^rig ^rik ^rind
        ^riza ^rje ^rmó ^rrar ^rreg ^rtir ^rup ^rva ^rvan ^rán> ^ríc ^silb ^sio ^sion ^soc ^soci ^spué ^star
        ^stig ^sul ^sult ^sumi ^só> ^tiem ^tirá ^tiv ^tiva ^tre> ^trim ^trí ^tríc ^tual ^tura ^ual ^ubi ^ubir
        ^ucho ^ueo ^ueo> ^uint ^uisi ^ulio ^uln ^ulne ^ulta ^unic ^uot ^uota ^upo ^upo> ^usi ^usio ^ués ^ués>
        ^vald ^veg ^vent ^vigo ^vim ^vimo ^vul ^vuln ^xto ^yer ^yero ^ñía> ^úme ^úmer
    """,
    0.01: """
        ^<amb ^<aná ^<bal ^<bon ^<bri ^<de ^<dir ^<igu ^<ir> ^<is ^<je ^<lun ^<mal ^<nor ^<ot ^<oto ^<pag ^<pil
        ^<pud ^<su ^<tes ^<ur ^<ut ^<uti ^<veg ^<zo ^<ín ^<índ ^abil ^abso ^ados ^agre ^aleg ^ali ^alon ^alz
        ^alza ^ame ^ampl ^anca ^aná ^anál ^arc ^arj ^arje ^atrí ^añí ^añía ^bal ^ben ^bia ^birá ^bode ^bso ^cado
        ^canz ^carg ^caro ^cas> ^casa ^cció ^cia> ^cipa ^cobr ^coop ^ctiv ^ctub ^deg ^deja ^devo ^did ^dos>
        ^eado ^edal ^egid ^egoc ^ejó ^elu ^eme ^empo ^ept ^epti ^epue ^erab ^erat ^erin ^erj ^erje ^ermi ^erog
        ^esti ^etiv ^evi ^exam ^ey> ^eyer ^ezo> ^eñó ^eñó> ^fac ^form ^gand ^gid ^gla> ^goc ^goci ^gri ^grit
        ^gual ^gue ^ia> ^iac ^iaci ^icip ^iden ^idid ^iemp ^ifa> ^igo> ^ijer ^ila ^ill ^ime> ^ind ^ing ^iona
        ^ir> ^itos ^ivad ^iñed ^jeti ^jita ^lame ^lde ^lea> ^lete ^li> ^liar ^lic ^lica ^lice ^lio ^log ^loq
        ^loqu ^ltad ^lun ^luna ^lune ^lza ^mal ^mbas ^mbia ^melo ^mim ^mimo ^minó ^mna> ^mpl ^mpra ^mó> ^nca>
        ^ndo> ^nego ^neto ^nic ^nica ^nito ^nova ^nse ^nsta ^nti ^ntie ^ntim ^nál ^náli ^oca> ^ocho ^odeg ^oma>
        ^omer ^omp ^onti ^oop ^oope ^oriz ^orri ^ost ^ostr ^otad ^otoñ ^pale ^parl ^pas ^pañí ^plic ^podí ^pra>
        ^ptie ^pud ^ral ^rani ^rca ^rcha ^rdi ^rdia ^rei ^rein ^ret ^reti ^rev ^rgo> ^rie> ^rif ^ritu ^rje>
        ^rjet ^rmar ^rmos ^rró> ^rán ^rías ^saro ^sbo ^scul ^sept ^serj ^señó ^sici ^sti ^stim ^suma ^séi ^séis
        ^tado ^tanc ^tari ^tarj ^tigo ^toñ ^toño ^tras ^trei ^tró> ^tua ^tubr ^tul ^ual> ^ubes ^ubr ^ucu ^ucur
        ^ult ^uma> ^una> ^unes ^uro ^vend ^viem ^vis ^vist ^xam ^zona ^áfo ^áfon ^índi ^ñed ^ñedo ^ñía ^ñó>
    """,
    -0.01: """
        ^<ag ^<alm ^<alu ^<au ^<aud ^<ba ^<cu ^<dis ^<dur ^<dí ^<día ^<en ^<ens ^<fl ^<fue ^<lib ^<lla ^<mat
        ^<me ^<mit ^<mod ^<máq ^<pa ^<pat ^<pru ^<qu ^<que ^<re ^<reu ^<sab ^<sim ^<so ^<sue ^<tr ^<tra ^abre
        ^abue ^ace ^acr ^aje ^alla ^ant ^apa ^apar ^ara ^arri ^ato ^baja ^ber ^buel ^buj ^cami ^can ^ces> ^chi
        ^chu ^crib ^cue ^cuen ^cía ^dan ^de> ^dea ^des> ^dib ^dida ^dig ^dimo ^doce ^dra ^eca> ^ecen ^ella ^elo>
        ^enc ^enso ^erme ^esca ^eun ^euni ^eva> ^eña ^eña> ^ga> ^gada ^gan ^gana ^gar ^gio ^gun ^habl ^hum ^ier
        ^iet ^ile ^imu ^imul ^inco ^isit ^ist ^lant ^le> ^leg ^lenc ^lib ^libr ^lla> ^llas ^lleg ^lo> ^lti ^mad
        ^madr ^mas ^med ^mina ^mos ^mpi ^mue ^muer ^máq ^máqu ^naci ^nade ^nas ^ncue ^nde> ^nge ^nida ^nist
        ^nsay ^nso ^nsor ^nvi ^oba ^oco ^olve ^ond ^onda ^one ^oras ^orio ^oro ^osc ^oto ^otos ^pa> ^peti ^pie
        ^pit ^pon ^pone ^prob ^que ^quie ^quit ^ran ^rata ^rec ^rend ^reu ^reun ^rio ^rno> ^roba ^rom ^sad ^sal
        ^sca ^scan ^scie ^sco ^scue ^simu ^spe ^stru ^tar> ^terí ^tra ^tru ^uare ^ucha ^ueb ^ued ^uelo ^ues
        ^uest ^uga ^uien ^ve> ^ver ^vie ^za> ^zas ^zas> ^áqu ^áqui
    """,
    -0.02: """
        ^<ab ^<abi ^<aca ^<ap ^<bie ^<cal ^<cha ^<cin ^<es ^<fot ^<gan ^<ha ^<hab ^<ho ^<hoj ^<li ^<lim ^<mad
        ^<má ^<noc ^<pal ^<pid ^<pin ^<pon ^<pr ^<pu ^<ri ^<vie ^<vue ^abie ^able ^adi ^ado> ^alta ^ama ^ama>
        ^an> ^ar> ^ata> ^ate ^baj ^bar ^bot ^cant ^cen ^cer ^cla ^conf ^cuar ^da> ^dan> ^dis ^do> ^dora ^dre
        ^días ^eca ^ece ^ecet ^egu ^egun ^elo ^erto ^es> ^esco ^eva ^fot ^foto ^gunt ^hab ^hoj ^hoja ^ibr ^iera
        ^ina ^ina> ^ine ^iner ^ira ^itad ^jar ^jos ^jos> ^lla ^lor ^ma> ^mat ^medo ^met ^mira ^mita ^mod ^mos>
        ^na> ^nad ^nas> ^nea ^nier ^noc ^nta ^ntar ^ntes ^oce> ^ogr ^ogra ^oja ^omed ^onf ^os> ^oso ^pat ^pid
        ^pint ^preg ^raba ^rad ^rado ^ran> ^rda ^rda> ^rea ^regu ^res> ^rio> ^rla> ^rno ^rob ^rso> ^rta> ^say
        ^scu ^sit ^sita ^tad> ^tera ^tor ^tra> ^tros ^uede ^uent ^uert ^uie ^uina ^ula ^ulo> ^urso
    """,
    -0.03: """
        ^<apa ^<enc ^<ga ^<ll ^<mir ^<rec ^<ro ^<sa ^aba ^abaj ^ada ^ada> ^ana ^anas ^as> ^ata ^aud ^aza ^bier
        ^cab ^ceta ^cin ^co> ^curs ^der ^ela ^ela> ^ena ^ens ^ensa ^epar ^eras ^ert ^etro ^gal ^iej ^ieza ^ima>
        ^iste ^lac ^las ^las> ^metr ^mir ^mul ^mula ^nco ^ncu ^nta> ^oce ^orn ^pued ^ra> ^rna ^rta ^rtas ^rto
        ^sim ^taro ^tro ^urs ^viej ^vue ^vuel ^ía>
    """,
    -0.04: """
        ^<esc ^<hu ^<pi ^<pue ^<tor ^<vol ^abe ^abl ^aca ^ader ^cet ^cos> ^desc ^ena> ^esta ^etr ^eza> ^ita ^lve
        ^mac ^para ^pin ^pue ^ro> ^sema ^so> ^ste ^tres ^uela
    """,
    -0.05: """
        #_vec =casi =vem ^<ch ^ade ^arta ^bie ^cal ^eman ^era> ^ien> ^lim ^mana ^nid ^uer al ampoll aplic_y azul
        bucl cabez_y constru el_local equip grand ha hac la_puert lo_celebr pint puert respuest sobr telefon
        y_preci
    """,
    -0.06: """
        =: =años =com =millon ^alt ^anta ^nsa ^ta> apag cad cinc de_agost dec hoj_y jur lun_el med metr model
        nac premi program proxim sensor su_ultim tercer tra tras_treint vuelv ~absent
    """,
    -0.07: """
        =? =a =aprend =la =mat =sal =una ^esc adios antigu banc calcul codig cuent curs da diseñ doscient dur en
        en_la es escrib eur_y gui infantil la la_plant la_viej libr_se nuev orden que que_nadi reunion tall_de
        tart_y ~ashamed ~sick
    """,
    -0.08: """
        =adios =el =simulacr ^eza algui almacen aprend_a banc_de decent del ha_constru la_mit los
    """,
    -0.09: """
        =billet agu bien com falt fot ide llam nadi niñ primer prueb_y silenci simulacr ultim
    """,
    -0.1: """
        =en abre abrim acab dibuj el_ultim en_el escuel llev mil sum_#
    """,
    -0.11: """
        =# ^ema abuel el_sab ensay lleg mat quier un visit
    """,
    -0.12: """
        ## =version dic noch prueb
    """,
    -0.13: """
        alumn el mit
    """,
    -0.14: """
        doc maquin quer
    """,
    -0.15: """
        comedor con cuarent gan millon_de nuestr pon ~cleared
    """,
    -0.16: """
        cart habl una volv
    """,
    -0.17: """
        abiert par
    """,
    -0.18: """
        ~unlike
    """,
    -0.19: """
        list recet y
    """,
    -0.2: """
        de
    """,
    -0.21: """
        pid sab trabaj
    """,
    -0.22: """
        =de mir pregunt
    """,
    -0.24: """
        hoj
    """,
    -0.25: """
        dias
    """,
    -0.26: """
        plant
    """,
    -0.27: """
        :
    """,
    -0.29: """
        pued
    """,
    -0.3: """
        prob
    """,
    -0.31: """
        viej
    """,
    -0.33: """
        libr
    """,
    -0.36: """
        ?
    """,
    -0.39: """
        tres
    """,
    -0.42: """
        seman
    """,
    -0.43: """
        ~callers
    """,
}
