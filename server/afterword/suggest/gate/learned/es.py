"""What words weigh in es: made by `tests/learn_gate.py`."""

MADE_FROM = "5ded5048d9cd016a"
BIAS = -0.86
WEIGHTS = {
    3.54: """
        ~halted
    """,
    3.32: """
        ~unhired
    """,
    2.86: """
        ~respect
    """,
    2.44: """
        ~mute
    """,
    2.42: """
        ~stop
    """,
    2.31: """
        ~absent ~lenders
    """,
    2.09: """
        ~sick
    """,
    2.07: """
        ~missing
    """,
    2.01: """
        ~dark
    """,
    1.98: """
        ~review
    """,
    1.88: """
        ~ashamed
    """,
    1.78: """
        ~rite
    """,
    1.64: """
        ~fewer
    """,
    1.58: """
        qued_en
    """,
    1.51: """
        sup
    """,
    1.49: """
        fuim
    """,
    1.37: """
        pact
    """,
    1.32: """
        esta_seman no_pued
    """,
    1.31: """
        ~placeless ~sides
    """,
    1.3: """
        cancel
    """,
    1.24: """
        fallec
    """,
    1.23: """
        ~unlike
    """,
    1.21: """
        ~intruder
    """,
    1.14: """
        lo_sab
    """,
    1.13: """
        anoch
    """,
    1.1: """
        =retir
    """,
    1.07: """
        compañer
    """,
    1.06: """
        demand
    """,
    1.04: """
        cuatr_años
    """,
    1.03: """
        afect historial
    """,
    1.0: """
        ces sed
    """,
    0.99: """
        ~families
    """,
    0.97: """
        alquil la_empres muj
    """,
    0.95: """
        avis_a baj_la no
    """,
    0.92: """
        la_fiscal retir
    """,
    0.9: """
        comunic
    """,
    0.89: """
        el_mart pag
    """,
    0.87: """
        cart_abiert rechaz
    """,
    0.86: """
        no_volv
    """,
    0.84: """
        denunci
    """,
    0.82: """
        =plantill dej_de medicin sab_por
    """,
    0.81: """
        apell client_no
    """,
    0.8: """
        par_siempr ~2
    """,
    0.79: """
        esta_mañan
    """,
    0.78: """
        proteccion trabaj
    """,
    0.77: """
        entreg_las her rebaj
    """,
    0.75: """
        es_verd grav respet sac_a ~3
    """,
    0.73: """
        hij
    """,
    0.72: """
        =ajust =indefin indefin_en sent_en sin_cobr
    """,
    0.71: """
        de_plantill patronat
    """,
    0.7: """
        lo_sup
    """,
    0.69: """
        hogar juez la_decision la_guardi pens_en
    """,
    0.68: """
        activ hoy_nadi insult juev_y person_con
    """,
    0.66: """
        abri las_llav period un_expedient
    """,
    0.65: """
        alli huelg_indefin ofert part_del que_cont
    """,
    0.64: """
        no_vam
    """,
    0.63: """
        la_agenci la_caden un_operari
    """,
    0.62: """
        deten
    """,
    0.61: """
        afect_a asum el_period habr paquet sueld tendr_que
    """,
    0.6: """
        abri_un desaloj no_sal nuestr_compañer sindicat treint_y
    """,
    0.59: """
        acos la_capill la_sed la_verj vari verj
    """,
    0.58: """
        aut esta_noch lleg_los pid_que presunt ~leak
    """,
    0.57: """
        =sed colabor eram operari
    """,
    0.56: """
        inund
    """,
    0.55: """
        congres enter_por la_socied mil_de recurr socied
    """,
    0.54: """
        =entra =profesor devuelval el_profesor escrib_desd pregunt_por
    """,
    0.53: """
        ayer dias_de part qued_sin reclam
    """,
    0.52: """
        =prevision accion lo_ocurr nav_de su_puest tampoc
    """,
    0.51: """
        clor convoc cualqui_tiend de_clor fui no_sab volc
    """,
    0.5: """
        =medic =transport atend compañ las_famili
    """,
    0.49: """
        =ciberataqu acreedor ciberataqu dias_en dosis entra_en ministr produccion ~callers
    """,
    0.48: """
        alcanz contrat_de credit de_transport llev_a ~cleared
    """,
    0.47: """
        abrir condicion guardi_civil las_cuent
    """,
    0.46: """
        acud aplaz en_concurs esta_abiert los_repartidor mi_soci no_conoc notici perd_de
    """,
    0.45: """
        al_hospital algui anunci demasi hem_ped indemniz la_niñ las_convers nuestr_nombr sus_padr
    """,
    0.44: """
        #_trabaj habl_con min necesit president tendr trist una_cocin
    """,
    0.43: """
        =ces =compañer alcald caden cerr_y diner la_juez la_palabr las_pantall los_sindicat no_deb reduc_la
        se_apag su_hij suspend ten
    """,
    0.42: """
        de_fuer deb encapuch entro_con ere los_horn peligr permis_par profesor_de sig su_cas tuv
    """,
    0.41: """
        =acreedor =doming =rebaj apag apag_la avis chic civil consej_ha corredor inmediat la_puert las_contrat
        los_contrat rebaj_de
    """,
    0.4: """
        acus_de baj_voluntari congel conmig en_observ firm ha_abiert ha_retir los_tribunal medic qued su_herman
        sufr_un
    """,
    0.39: """
        #_compañer =present are_de cerr clinic delantal doming_la emple fabric_de justici las_recet llev_al
        matriz no_abrim notici_de suspend_las una_pacient
    """,
    0.38: """
        =aplaz =demand cas de_prevision niñ prevision proces_de usarl
    """,
    0.37: """
        cart_que choqu_en concili constructor del_club dij empres_que fiscal hast_nuev la_clinic la_constructor
        la_direccion las_doc lo_decid mañan tod_mayor treint un_lun
    """,
    0.36: """
        #_emple cierr_la cincuent_y confianz decan dias_por dividend el_decan el_hospital famili fond ginebr
        hombr_que llev nunc_mas sin_efect su_famili tiemp_de trabaj_aqu un_rescat vay
    """,
    0.35: """
        ; =rector =septiembr apart are concesionari decision_en del_hospital hem_avis la_produccion las_vacant
        ojo ped_perdon rector sent telefon_de
    """,
    0.34: """
        =va =vuelc algui_a cautel clas_desd de_sub de_usarl del_grup disculp el_alquil mart_en muer_un parraf
        perd_la recib_una sed_de sig_ingres vuelc
    """,
    0.33: """
        =call =cierr año_no canal de_cincuent dejadl dir el_patronat enferm hospital hoy inspeccion la_compañ
        les_pag no_exist nuestr_maquin numer_de precipit reproch retir_del sustitut tesorer un_compañer
        veintidos ~4
    """,
    0.32: """
        =abrir =paquet =sab abon conserver del_bocadill el_aparc la_campañ la_circul la_conserver les_ped
        los_control los_corre nivel ped_que polic puert_con sac_la seman_que si_viv tiend_de un_escap una_doctor
        una_ultim
    """,
    0.31: """
        =notici =president bebes capill cocin comentari concentr cuarent_de de_don de_tarjet desp_en deterior
        el_edifici exig la_ambul la_bodeg no_entrar no_podr nuestr_cas organiz_mas sus_hij una_organiz vacant
    """,
    0.3: """
        =alumn =ayud =habr =obra =tom bander bonist corre el_diari el_gener enferm_y garaj hab_lleg herman
        las_eleccion las_piedr line_# llev_la lo_permit los_nombramient medic_del mi nub promet qued_suspend
        quier regul se_aclar se_llev testimoni zon_nort
    """,
    0.29: """
        =emple =filtracion acog cinc_puest convoc_par de_ajust direccion familiar filtracion filtracion_de getaf
        hab_algui juzg la_inspeccion les_dij llev_las mensaj_y ped_una por_presunt prox puest_men que_pod rot
        sab_ya sin_luz suel_hast vend_entre vuel
    """,
    0.28: """
        =asamble =avis =canter =fallec =tesorer a_cuent adentr al_juzg año_nos comunic_a contest el_alcald
        el_conductor el_juzg escaler_fueron ha_solicit la_ofert la_rut lot lueg_de transform un_transform
        una_inund viv
    """,
    0.27: """
        =ere =nav a al_hombr apoy_en ayunt_no cumpl_la de_cambi de_mil dentr destil dia_# dni el_porton hund_el
        ignaci manden niñ_fueron no_encend no_saldran nuev_avis otra_part pag_las pediatr_y perfil person
        que_llam qued_con sin_hac su_muj un_ere un_tercer
    """,
    0.26: """
        =alcald =cient =optimiz =otoñ =postur =viern al_consej ardient cacerol capill_ardient carter ced circul
        cri_de cuent_de de_consult de_funcion dej detect_que en_man fui_la hospital_el iban jarkov justici_y
        la_consej la_med las_clas limpiez lo_acompañ los_puebl med_cautel nuestr_postur optimiz optimiz_de
        pact_preci period_de plaz_a postur prev sab_si som troz_de un_cri vist_las
    """,
    0.25: """
        #_hogar =balneari =plant =vuel al_pas apell_por balneari cit_a cualqui de_usuari dej_a destitu
        entonc_por hac_veint haciend hund inspeccion_tien la_obra la_startup la_vall la_vid los_tecnic
        los_testimoni lot_# marz_no me_pid no_cumpl no_pod nuestr_president nuev_ced sep startup terci_de
        un_fond val vam_a volv_de
    """,
    0.24: """
        #_client =instanci ^<fui ^fui accident_en cam_sin cincuent con_profund de_proteccion de_seman demand_por
        desaparec dic_que diligent durant_años en_marz enfermed es_culp eso_signif estan etic fueron_llam
        han_perd hotel instanci la_confianz las_novi las_nuev lleg_una mañan_no montañ nadi_ha niñ_esta
        no_autoriz nosotr ojal por_apell prevision_y qued_once rechaz_el recurs trabaj_par tres_her un_veran
        una_invit
    """,
    0.23: """
        =agresion =algui =halvers =muell =razon =tuv agresion ajust_de atencion_telefon calm camion compañer_que
        dos_direct el_juev el_viern en_urgenci escrib_: estaran_en explosion_en fot_de halvers han_decid
        her_grav las_nomin le_pag marron mañan_nos no_contest nuestr_soci que_pas rut_# serv sin_sab sup_por
        super_el urgenci use
    """,
    0.22: """
        =acos =client =fiscal =rechaz ^remo acab_la alto antigu año_que carreter cierr_de declar_ante destru
        devolv_el el_nort en_suspens esta expedient guard hay hipotec la_justici las_condicion mayor_de mensaj
        nadi_les ocult pod present_una proces pued se_investig se_subast sep_por sig_en sus_funcion suspens
        tres_invi
    """,
    0.21: """
        =extract =lot =til ^den a_los acces_no agradec alcanz_a apoy autobus_de años_el banc_no bobin cas_el
        cesion club_se conozc contrat de_getaf de_nuestr de_rosari el_caser el_cementeri el_horn en_tierr
        extract fals fueron_llev hay_psicolog hic_lo investig_por la_busc la_cesion la_via las_ventan limpi_los
        llam los_pas nav_cuatr no_fui par_entreg pod_dec prescind prescind_de primaver_no psicolog_y que_conozc
        que_sep qued_expuest qui_quier sufr sus_extract taz tres_plaz tribunal troz un_cajon un_extrañ
        unas_palabr via via_a
    """,
    0.2: """
        =audi =colect =congel =dosis =intox =limpiez =respuest =treint a_oscur abog_y al_president audienci
        basur carg_a cay_la cistern cont_con cos del_alcald del_vall demand_colect desd_gaz el_miercol
        el_tribunal en_once fabric_en feder fueron_atend fundador_de gaz hotel_de inform_que intox inversor
        la_carter la_feder la_noch la_orden la_plataform la_use la_votacion las_carreter las_enfermer los_centr
        los_hech mart_lleg merec nort_el nos_escrib nos_reun nuestr_sistem person_se portugal psicolog
        que_escrib quier_el repartidor sac sentenci_del sig_baj sus tiemp tres_gener trescient_famili uva vam
        veint_años veintis
    """,
    0.19: """
        =camin =defectu =deposit =firm =futur =liger =luz =mult =nub =pid =quint =silenci a_cualqu accident_del
        advertent algui_necesit ambul bah cad_famili cay colect concurs_voluntari cuand_ced cuand_volv de_fin
        defectu el_camion el_juez el_lot el_suy entrad_hay exig_un fallec_de fiel futur hombr la_asamble la_ley
        la_recog llev_tres lo_alto los_sistem mas_liger mañan_el merc motor_en necesit_una no_alcanz no_llev
        no_pid nombramient notific remov remov_al silenci_por sindicat_convoc transport unanim volv_del y_tres
        ya_no
    """,
    0.18: """
        =concurs =filtr =jarkov =vecin a_nombr acud_a aguant al_merc ante apag_los bacteri basur_se blanc_en
        camion_no cierr ciert cocin_cuand colect_contr conductor_no contratadl de_abrir de_desvi del_hotel
        demas_se derech_a dos_her el_niñ esquem estan_enferm estaran factur_fals falt_un ha hab_promet
        la_central la_cuent la_demand la_matriz la_piez las_cre las_person ley lo_social los_pag mañan_en me_toc
        mejor_que ment merc_que mujer mult niñ_ten no_dir otro_mod perdon por_acos que_necesit quier_dej
        quier_un recog respet_el rosari salg setent_y sin_llam tarjet_de termin_la terren tres_años un_administr
        y_client y_tuv
    """,
    0.17: """
        =destitu =electr =gas =insulin =recib ^bemo ^dico ^emos ^rá> al_equip años_abri busc_un compañer_de
        contien convers cuent_no cun de_sueld den denunci_a don_evarist edwin el_colegi el_servidor el_suprem
        estib farmaci figur gobiern ha_declar han_ped helicopter hem_habl import indemniz_a insulin intern iran
        iran_a la_tiend la_uco las_imagen las_tres las_unidad le_peg llamadn mercantil no_har oficin_de pag_a
        patronat_ha pid por_orden precint profund_dolor pued_romp rival sanid soci_y suprem ten_setent teo uco
        un_chic un_error un_garaj y_avis y_despues y_estuv
    """,
    0.16: """
        =# =expect =lo =part =pod ^<de ^<hay ^<reb ^emo ^hay ^haya ^sup ^upi abiert_de algui_de aval ayunt
        becari_de column con_efect conductor_esta cuand_termin de_acos de_copi de_jarkov de_result del_consej
        diez_vec director_por disc dolor dos_niñ efect_inmediat el_ayunt el_braz el_credit el_estudi el_ficher
        el_president en_un estam_llam expect famili_pued ficher gas ha_dej ha_dich hast la_activ la_cocin
        la_correct la_limpiez la_notici la_polic las las_autor las_becari las_siet le_mand les limpiador
        los_proces no_circul nos_acus numer_# padr pagin_# papel_con paraliz part_el perd_dos posicion
        proyect_de public_ayer que quien_esper recurs_human saldran se_enter seis_dias sin_turn su_diner tang
        television tiend_no viern_cerr vot_de
    """,
    0.15: """
        #_dej :_ped =cobr =constructor =fundador =historial =oficin =pequeñ ^dema ^leci ^pact a_dar accident
        administr agenci alcanz_y algun_ten animal aparc apertur asamble avion ayer_al banc_se canal_de cerc_de
        cinc_seman client conoc consej_y convoy cos_no de_estructur deficitari del_patronat desped_a doming
        dos_tecnic el_are el_convoy el_fallec el_pleit el_polideport el_retras embarg en_roj escrit esper_y
        expedient_de extranjer fin_de gent_de ha_convoc her_dos hoy_empiez huelg_en la_concili la_marc la_merc
        licenci lo_hub localiz los_autobus los_prox lun_los merc_: mism_pelicul mur_el no_quier no_sup nomin_de
        nuestr_asoci ocurr_en otra_cos pas_la plataform por_ahor por_puert president_ha que_habr que_iban
        quier_habl rechaz_la resolu se_van seis_años señor sub_del superior sur titul_y tres_emple tuv_que
        un_lot una_part y_apell y_ningun y_ocho
    """,
    0.14: """
        :_tres =ceram =deterior =devuelt =merc =min =mortal =ofert =urgenci =volc ^deje ^erid ^rid ^rido acced
        accident_mortal acos_laboral agu_del algui_se andand aparc_del ayer_en becari_del buen_dias cab_en
        cansanci chat colabor_y consej_lo consider contrat_hast cos_los decision despid_a deterior_de devuelt_la
        devuelv dias_un diez_con dir_mas edifici el_deterior el_laboratori el_puert el_señor el_tren emple_que
        ere_par extincion extincion_de famili_de fri_los fulmin gener_y gent gerent gobern implic incident_de
        juev_el juez_de juzg_de la_audienci la_autor la_cortin la_cost la_extincion la_gent la_line la_min
        la_redaccion la_subvencion la_udef las_urgenci lleg_la los_recarg lun_la mañan_habr merc_no mortal
        mortal_en ningun_de niñ_del niñ_en no_saldr nos_llev nos_quit nuev_hor numer_roj ojo_el ped_del pens
        que_acud quier_sab reforz retir_el retir_voluntari se_cambi silenci_con solicit solicit_el solt su_cit
        subvencion tard_hay udef ultim_mes un_for una_videollam videollam videollam_de y_cinc y_cuatr
    """,
    0.13: """
        #_pued =anoch =dec =despues =gru =posicion =tribunal ^<sup ^abem ^bem ^fuim ^pag ^reba ^reti ^supi acat
        acat_el activ_el acus alcanz_la alde amanec_con apag_el camin cas_dond cayeron cayeron_desd cient_por
        cobr comarcal compr_la comun_que con_cacerol con_ello con_nombr continu_con contrat_en convers_sin
        cortin cuadrant de_cort de_leon de_siet deb_indemniz deposit desped diagnost dos_dias durant_treint
        el_congres el_dia el_dividend el_inici el_metr el_mism el_mosqueton estructur expuest fiscal_investig
        han hast_septiembr hospital_ha iba indefin indemniz_con inform inici_de la_acer la_ria las_factur leon
        llav los_analisis los_proveedor mand_los may_detect mier mil_pelicul mosqueton nadi_dij no_dej
        no_estaran nombr_dni nos_cit nos_demand nuestr_antigu nuev_y ofert_par part_se pasaport ped_ayud
        por_riesg presupuest profesor proteccion_de provisional que_vot qued_cancel recort regres renuev
        renunci_a rescat respuest_al rumb sab_cuand sab_se sanid_ha si_algui siet_la sig_cerr social sosten_el
        su_banc su_carg su_ultim subast suy_a turn_no un_incendi una_fundacion uno utilic valvul ventan
        vist_esta y_dat yo ~reports
    """,
    0.12: """
        #_baj =afect =baj =decision =equip =hotel =inversor =mas =no =padr =pas =persian =radi =trabaj =vall
        =victim =voluntari ^<alq ^cong ^llec ^mpañ ^ncel ^nun ^rió ^voc ^voca agradec_la agricultor alrededor
        analisis artist atend_por cab cerr_el chat_de ciberdelincuent cient client_que cocin_esta cocin_no
        con_catorc contrat_a culp de_acreedor de_octubr de_ped deb_sal decret del_ayunt del_doming descart
        descubiert desd_cas desped_de desprend detect diput dos_famili el_director el_futur el_presupuest
        esa_ley escuch_a foli fueron futur_de habl_y hall_sin hast_el hay_once hem huelg incendi_en
        incorpor_hast interin la_fundacion la_malet la_radi la_resolu la_zon lament_el llam_: llav_en lueg_una
        marz_y murci no_abrir no_vin nos_den novent nuev_punt once_dias otro_pais pag_de pantall_en part_y ped
        portafoli prev_perd program que_pued que_volv qued_# rebaj_sus sab_no sancion_de sant se_concentr
        sentenci setent sin_vid sus_amig suspend_tod telefer tierr un_años un_proces un_result un_terci
        una_famili una_orden una_voz unidad urgent usted veintidos_años volc_en voz_que y_seis
    """,
    0.11: """
        #_g #_posicion :_graci =arras =brech =enfermer =her =rued =segur =soci =votacion ^ami ^arem ^birl ^dore
        ^drem ^insu ^reb ^rem a_las a_medi abiert_diligent abiert_una abre_hast acced_a ajust arras bloqu_y
        brech_de camarer canter cas_; cas_no catorc_person comision con_algui con_las con_men consultor
        cuent_hem cumpleañ dat_de de_confianz de_credit de_golp de_segur del_equip desvi_de desvi_fond dias_a
        direct distanci domicili el_rio el_servici equivoc escap_de estam explosion fallec_nuestr filtr_los
        gent_que grit_; guardi ha_entreg ha_present hor_tras hum_y la_caj la_consultor la_denunci la_prens
        la_vist larg_del larg_enfermed las_mujer las_sal leganes llam_el lleg_el los_sesent lot_de march_el
        medic_de nuestr_clinic otro par_parcial parcial perdon_a persian_par person_el pirotecni podr_cumpl
        pon_al pon_fin port prefer prens protest psicolog_en pued_sobrecalent puert que_tuv razon_a recog_el
        recog_las represent result_fals retir_de sab_desd se_levant seis_de seman_se sesent_y señor_sig
        sobrecalent soci su_propi ten_que timbr tras_los traslad_al treint_niñ ultim_año un_presunt una_demand
        una_explosion una_larg unas_factur vend_el ventan_el veran visteis volv_a y_cre
    """,
    0.1: """
        #_contrat =culiacan =dej =direct =industrial =muer =palabr =pong =sucursal =volv ^<afe ^ará> ^añe ^añer
        ^calí ^dent ^ecur ^paq ^paqu ^pañe ^poc ^reem ^rió> ^tivi ^ñer a_proveedor abandon acuerd_sobr
        administr_concursal agil agil_y al_dia almussaf ardi ayer_de banc_ha cajer carg_en cercan_al clausur
        clinic_el cobr_desd comit comunic_el con_nosotr conductor confirm_el contrat_nuev cuarent_y cuatr_seman
        culiacan de_concurs de_servici declar dej_sin del_turn despach desplom dia_trist digit_de diner_desd
        division division_de dolor_comunic el_bar embaraz en_culiacan en_las en_recurs estan_segur explosion_se
        fabric grabacion graci_y ha_cerr habl_esta hag haran la_cosech la_division la_huelg la_plantill
        las_contraseñ las_plaz le_recomend llam_a lleg madrug_del mart_por mas_agil mañan_se me_cit millon_a
        mism_dia nomin nuestr_sed nuestr_tiend par_sac pasill_de pelicul pud_pag pued_devolv que_teng qued_atrap
        quer_habl recien_nac se_desplom segur seman_; seman_no sin solicitud_de sup_ayer termin tien_razon
        trabaj_alli un_avis una_carretill una_compañer una_niñ una_perd vend_en vi viern_a vio y_a y_no y_perdon
    """,
    0.09: """
        :_revision =antigu =caden =conserver =contraseñ =cuarent =dar =guardi =protest =red =señor ^<cib ^<den
        ^<pag ^<sed ^afec ^alq ^alqu ^alí ^arad ^brió ^cció ^cesi ^edan ^edió ^enu ^ení ^enía ^fect ^gro> ^ido
        ^idos ^ivid ^lqu ^lqui ^lí> ^marr ^nvo ^onvo ^poco ^sede ^uspe a_cas a_chipr a_perd a_una academi
        administr_y agenci_de agent_se anunci_en atiend aun aventur call caser cerr_nuestr chipr client_de
        com_president compr_en confirm cooper_por cuand cuatr_de de_corre de_may de_muebl de_pie debaj
        del_director del_muell descart_que desd_may despues_de detector deten_el dic doming_a dond edifici_ser
        ejercici_peor el_air el_comit el_cumpleañ el_libr el_pas el_sindicat en_march entro escrib_antes
        estuv_una extingu extrañ falt_de famili_pid fren frent_a funeral gerent_de gremi grit ha_apart ha_detect
        han_present impec invi julian juzg_mercantil la_academi la_accion la_canter la_comun la_uci las_plant
        les_dec listeri los_accion lun_a mañan_hem menor_la millon montañ_y mur nieg_los no_hay no_quis no_ten
        noch_no nombr_en notific_a nuestr_proces numer oblig_a observ once_años orden_y paraliz_el patrull
        peor_de period_en plant_de por_las por_unanim present_en produj proyect que_su razon_en recien rot_el
        se_alcanz se_produj se_vot sin_sueld solucion som_las super sus_acreedor ten_una titul tod tom_declar
        transferent uci un_ejercici un_trabaj una_hor vacant_qued vall vecin_no vend vot votacion
    """,
    0.08: """
        #_años #_no =consej =inmediat =jarab =line =maestr =numer =rob =solicitud =tras =vert ^<adv ^<muj ^<ret
        ^adl ^adv ^aga ^alía ^ame> ^anoc ^ará ^baja ^cenc ^cree ^cte ^den> ^denu ^eri ^haza ^iden ^irem ^ivi
        ^ió> ^mbie ^migo ^muj ^muje ^ores ^paga ^rare ^rtad ^tení ^ueri ^verá ^zad a_medianoch a_mi a_punt
        acompañ acompañ_a activ_en agradec_a ahor_un algun amabl ante_la antigu_director arranc años_y balcon
        bien_el bolet borr_su boton caj cam cambi_la cart_de cementeri central cinc_a comunic_del congel_las
        consej_de convoc_una cosech cumpl de_alta de_recomend de_viajer dej_en demand_a demand_de dependient
        desenchuf desmay desped_y despert dias dias_con diner_a diner_en dos_hombr efect el_balcon el_camp
        empres_de en_la en_television encontr_la enfermer espaci esta_gent estab estab_en estan_cubiert estar
        este_año faen fil frigorif fueron_evacu golpe ha_borr ha_caid habl habr_clas historial_de human incendi
        investig jarab la_esper la_fabric la_list la_llav lad_del las_tarjet les_gust llam_al llen llev_desd
        lo_cont lo_hac lo_sac los los_bolet los_bomber los_compañer los_libr mal manej me mes_qued mis mov_la
        much nadi_toc nav no_habl no_pag no_sobreviv norm nuestr_alumn nuestr_cart ocho_a oir once otra_person
        person_a pid_explic plant_en plantill_en pleit plus por_la prorrog pued_que que_dej que_el que_quer
        que_repart que_vien querell quien_hic renunci resident_y respir revist rob_de sal_de se_devuelv se_han
        se_suspend seran servici_min setent_voc sosten su sus_mensaj suspend_y television_se trabaj_sin tras_la
        ultim_horn un_abraz un_juez un_lug un_pasill unas unic van_a verd_el vert vez_no vin_a voc y_ayer y_dec
        y_llam
    """,
    0.07: """
        =accion =al =barri =comision =escol =expedient =explosion =farmaci =huelg =los =muebl =niev =pediatr
        =registr =toc =vot ^<acr ^<an ^<ext ^<hij ^<ll ^ajad ^ajan ^ama ^ayer ^dec ^dem ^eje> ^en> ^endo ^enun
        ^eran ^ext ^hij ^irad ^jan ^jer> ^lca ^lias ^nunc ^ong ^ore ^pañ ^rvir ^sabe ^sed ^sind ^spen ^spet
        ^susp ^tecc ^tox ^toxi ^ucim ^uie ^uile ^usp ^éra ^éram a_grit a_noeli a_sus abaj_estan al_volant ambos
        anoch_en ante_el apagon aplaz_la busc_a cad_person castig ced_el cinc_person cocin_de compañer_con
        comprador confianz_en contrari corre_de cos_nuestr credit_no credit_se cuot_de curv de_abaj de_alli
        de_dialisis de_leganes de_limpiez de_maner de_montañ de_parqu de_rey de_septiembr de_sus de_tratamient
        del_administr del_are del_pati del_patinet desvi devolv_cad dialisis direccion_de doc_mes duch el_club
        el_diner el_poz el_silenci el_terc electoral en_españ en_febrer en_mexic en_silenci encontr escrit_en
        esta_madrug estan_garantiz este flor_y fracas_la fri fri_y garantiz gent_la hac_cuatr hay_client
        hay_flor hay_recet hem_abiert iban_a la_bat la_guard la_hor la_lavand la_solicitud la_unic las_cuatr
        le_dispar llam_antes lo_contrari lo_elig lo_use los_represent los_suy lueg mas_pequeñ mayoritari
        mercantil_numer mes_de mexic_y minut_a mism no_abre no_trabaj noch_en noeli normal_las nos_da
        nuestr_mochil once_mes opon orden_judicial orient pacient_y pag_los palabr patent por_favor provinci_no
        puebl puest_de que_abri que_nos que_pag que_promet quinc_dias redactor rescat_que retir_y rued
        sal_diecinuev se_cos seman ser sesent si_habr sobreviv som_una suscriptor tecnic_que telar telefon_que
        ten_la toc_el traj tras_las tras_otro tratamient tres_la una_fot van vern vien voluntari_de waterpol
        y_segu ya
    """,
    0.06: """
        #_: #_las =aparc =beb =comun =corre =descubiert =en =fabric =g =gerent =getaf =grif =hast =otro =pag
        =produccion =recort =social =sus =termin =urgent =vaci ^<apa ^<av ^<fam ^<par ^acre ^allí ^ansf ^aya>
        ^aye ^cad ^cama ^cci ^curr ^daci ^dete ^ecc ^ecci ^ecip ^eem ^egar ^erdó ^evar ^fami ^gara ^gare ^garo
        ^ger ^gro ^heri ^iado ^icad ^ilia ^indi ^irm ^irmé ^jan> ^juez ^llí> ^mand ^mil ^mili ^ndac ^nsf ^ntox
        ^nvoc ^oco> ^oxic ^per ^peri ^pimo ^rmé ^rmé> ^rote ^rver ^ubl ^uez ^ujer ^unda ^upim ^varo a_algui
        a_call a_habl a_la a_ojo abraz_a acord_por agenci_del al_numer alcald_de alegr alquil_se ana anoch_tras
        anunci_que atrac autoriz_a ayer_por años bailarin bloqu calder call_a cambi_el campament carretill
        ces_de cobertiz cog coj coleg compr_y compuert comunic_la confianz_tras cuadern_par cuadrill_de
        cuent_estan de_ajedrez de_anoch de_año de_dibuj de_negr de_santiag de_usted del_medicament del_merc
        depend_de deport derrumb desd detect_un dich doc_dias doc_en document_y duerm el_cin el_claustr
        el_cobertiz el_comunic el_encarg el_envas el_import el_nivel el_pati el_prestam el_puebl el_trimestr
        eladi ellas embotell empres_recurr empujon en_paus en_quirofan entrad_en entreg equip_del estan_par
        exist explic_a favor fregon graci_al grav_el ha_fallec ha_quer habr_una han_suspend hay_tres hem_apart
        hem_lleg hem_notific histori_clinic hor_una horn inform_medic inmediat_y inspeccion_de institut_y
        investig_lo jarab_infantil la_auditor la_basur la_embotell la_investig la_muert la_peticion la_pist
        la_razon la_sub las_victim limpiez_del lleg_a llev_document lo lo_demas lo_dir los_que lun_el man_el
        manifest mart mart_los medicament mexic mit_a moment nadi_la nivel_# no_acept no_despert no_encontr
        no_lo no_qued no_se no_suen no_viaj nos_defend nos_dej nuestr_fundador nuestr_part nuestr_tres oblig
        ocho_millon oposicion otros pac part_en part_que pas_con perch permit pes_en pod_pag policial por_cient
        por_respet present_concurs prestam principal profund provinci public_en pued_solt puert_esta que_quier
        qued_treint recib_hoy reclam_el reconoc_que repart respet_y restablec reun_con rot_y santiag se_pag
        se_va seis_en servidor sient silenci_en socorr su_version sus_ahorr te_devolv ticket tijer tiqu
        trabaj_con trabaj_desd tras_conoc treint_dias tren un_barc un_choqu un_eur un_papel un_perfil una_cas
        una_dosis unos urgent_: vaci vecin venc venc_en verd victim viern vieron y_yo ya_nadi zaragoz
    """,
    0.05: """
        #_tras =air =ajedrez =bej =compañ =desd =esta =gent =horari =mensaj =sop =tall =torr =tres ^<ano ^<ans
        ^<ard ^<aye ^<ces ^<des ^<ef ^<gin ^<ha ^<hab ^<inu ^<lle ^<paq ^<pu ^<pue ^<soc ^<sus ^<sé> ^<ten ^<tie
        ^<ér ^<éra ^acan ^ado ^agar ^aja ^algu ^amar ^ana> ^apag ^asum ^baj ^bona ^bían ^cade ^cami ^capu ^ciad
        ^cian ^cio> ^clam ^coso ^cta ^ctiv ^dare ^dece ^devu ^dido ^dos> ^ebaj ^ecta ^edar ^ede ^egul ^eld ^eldo
        ^ere> ^erja ^erá ^esun ^evu ^evué ^fam ^fir ^firm ^fui> ^gela ^gine ^gula ^hab ^habr ^habí ^hará ^iad
        ^ibir ^icat ^ien ^inme ^inun ^ivil ^lam ^lef ^lgu ^lto ^lval ^mile ^mpoc ^nec ^nfer ^nund ^nzar ^nía
        ^olab ^omu ^onge ^ongr ^onia ^ozos ^pleo ^plir ^pode ^pár ^rdó ^recl ^ree ^res ^res> ^rias ^rida ^riod
        ^rja> ^rles ^rred ^rsor ^saca ^stab ^tamp ^tido ^tris ^tuv ^tuy ^udie ^ued ^ueld ^ufri ^uél ^uélv ^verj
        ^volc ^vué ^vuél ^xtra ^yer ^yer> ^zado ^édi ^élv ^élva ^íni a_domicili a_pag a_part amig_y ayunt_y bols
        busc cambi_su camion_de camionet carpet_con catorc ceram club cobr_dos conduc conoc_la conoc_los
        contraseñ_de correccion cri de_alumn de_dat de_repart de_veran del_gerent del_limit desp_colect destin
        difund durant_una el_chat el_far el_sil eleccion emit emple_en en_el enemig error_# escolt escrib_el ese
        evarist fall_de fall_en far_de griet ha_admit ha_muert ha_vuelt habl_por hast_que hay_ahor hoy_mism ido
        industrial inversor_y jug la_camionet la_caset la_column la_gui la_mism la_pirotecni la_riad
        la_superintendent las_ayud las_limpiador llev_agu llor marz may_el medi_en met mi_cuñ mil muer nadi
        nadi_sab niev no_la no_pregunt nuestr_cocin nuestr_tecnic orden_retir par_de par_ser person_que present
        puert_el que_lo recomend riad rut sal_las seis_plant sig_con sil sin_pregunt siti sueld_de
        superintendent una_indemniz una_muj vec_en veint_person vel_en vez_este zon
    """,
    0.04: """
        ^<agr ^<alc ^<all ^<avi ^<civ ^<com ^<cré ^<dec ^<dej ^<emb ^<ere ^<fir ^<nec ^<nub ^<pro ^<pub ^<sab
        ^<sig ^<su ^<ti ^<tuv ^<vía ^acud ^aden ^adle ^alca ^aln ^alne ^amab ^aman ^amil ^ans ^anun ^argo ^arno
        ^aro ^asa> ^asia ^avis ^aya ^añí ^añía ^bir ^bía ^cado ^cana ^canz ^cato ^cia> ^civ ^civi ^comu ^cré
        ^créd ^ctad ^ctar ^cud ^cól ^cólo ^dac ^demn ^did ^dien ^dijo ^dle ^dles ^dres ^ebés ^ect ^edi ^eemo
        ^efec ^egro ^ejar ^ema ^emn ^emni ^enfe ^epr ^erm ^ers> ^esad ^esi ^esit ^eten ^etir ^fals ^fec ^fert
        ^gar ^gel ^ger> ^gna ^grav ^guen ^her ^hip ^igna ^iler ^incu ^ind ^ine ^inis ^ire ^isca ^isió ^ituy
        ^ivos ^izac ^jand ^jer ^lama ^lgui ^lia ^lido ^llí ^ltra ^mbo ^mere ^mina ^mniz ^nami ^ncia ^ndid ^ndre
        ^neci ^nga ^ngel ^nist ^nme ^nmed ^nmig ^nocí ^noti ^nsió ^ntem ^nub ^ocem ^oces ^ocía ^omun ^onat ^onmi
        ^oxi ^pago ^paro ^pañí ^peli ^pen ^pens ^pers ^poli ^pro ^proc ^pron ^pub ^publ ^pue ^quie ^rans ^rave
        ^rcam ^recc ^reed ^rgo ^rren ^rret ^rs> ^réd ^rédi ^sac ^sent ^siad ^side ^supe ^sé> ^ten ^tend ^tern
        ^tivo ^tra ^trab ^ubli ^ueda ^uien ^uim ^uimo ^ulto ^urg ^use> ^vari ^vel> ^xic ^yore ^zac ^zaci ^zada
        ^zgad ^édit ^íam ^íamo ^ñera ^ñero ^ñía
    """,
    0.03: """
        ^<al ^<ava ^<ay ^<cay ^<cl ^<clí ^<cof ^<dem ^<dn ^<dni ^<enf ^<exi ^<fab ^<fed ^<fil ^<fon ^<get ^<her
        ^<ib ^<iba ^<ign ^<ind ^<juz ^<lla ^<lot ^<lum ^<mañ ^<niv ^<niñ ^<ocu ^<ofe ^<oj ^<pa ^<per ^<poc ^<pé
        ^<pér ^<sex ^<urg ^<va ^<var ^<vay ^<áre ^aba ^abaj ^abon ^adec ^afe ^afe> ^agr ^alg ^aloj ^amie ^anje
        ^apil ^araj ^arid ^aron ^arra ^aré> ^aute ^azad ^aía ^aía> ^bría ^can ^card ^caut ^cay ^cerr ^chad ^chan
        ^chaz ^chic ^clo ^clí ^clín ^cof ^cog ^coge ^com ^coma ^comi ^cti ^ctor ^cura ^dan> ^dará ^debi ^debí
        ^deca ^def ^dej ^dena ^dend ^dire ^diá ^dni ^do> ^dos ^dé> ^díam ^dón> ^ebí ^ebía ^eci ^ecla ^eden ^eedo
        ^egó ^egó> ^ejen ^elef ^elli ^elva ^eman ^enf ^enga ^erma ^erol ^ers ^erso ^erve ^esa ^esen ^esl ^etaf
        ^etie ^etuv ^extr ^fab ^fabr ^fer ^ferm ^fil ^filt ^fisc ^fol ^foli ^fond ^gres ^guie ^han ^han> ^haz
        ^hija ^hijo ^iale ^iban ^icar ^icí ^icía ^icó ^icól ^ide ^idor ^idó ^idós ^ieda ^ier ^igu ^ijo ^ijo>
        ^ile ^ilic ^ilt ^iltr ^ioro ^irle ^irma ^irán ^isad ^isio ^isol ^ital ^ivel ^ivo ^izad ^jen> ^jerí ^juz
        ^juzg ^lcan ^licí ^llam ^llev ^lma> ^lmin ^lumb ^lver ^líni ^marl ^mañ ^maña ^mbar ^merc ^miti ^mió
        ^mpró ^mur ^muri ^mín ^na> ^ndo> ^nfe ^nfia ^nica ^nis ^niñ ^nsp ^nube ^nía> ^ocie ^odem ^odre ^ofer
        ^oger ^ojal ^ojo ^olcó ^olic ^olio ^olt ^ona ^onas ^onfi ^onio ^ontr ^osió ^otic ^ozo ^pac ^par ^part
        ^patr ^pecc ^ped ^pedi ^peto ^pier ^plea ^prad ^prod ^pró> ^put ^puta ^pér ^pérd ^rade ^raj ^ran> ^rav
        ^raía ^rcia ^rder ^rdón ^repr ^ret ^rgo> ^rial ^rma ^rmas ^rmed ^rna> ^rona ^rre ^rreo ^rsa ^rsac ^rta>
        ^rtan ^rumb ^río ^ríos ^salo ^sen ^sex ^sia ^sicó ^sig ^sió ^sión ^spe ^spi ^spit ^ste> ^sun ^sunt ^sura
        ^taf ^tafe ^tafo ^tami ^taz ^tid ^tidó ^tiga ^tigu ^tile ^tocó ^traj ^trar ^traí ^trei ^tuvi ^táb ^tába
        ^uará ^uct ^uez> ^ueza ^ui> ^uier ^ulan ^ulm ^ulmi ^umb ^upar ^upie ^urge ^urió ^usti ^uvie ^uzg ^uzga
        ^vay ^vias ^vion ^vir ^virá ^viso ^votó ^xica ^xtr ^ya> ^zga ^án> ^áre ^área ^érd ^érdi ^íba ^ínic ^ñana
        ^ñía>
    """,
    0.02: """
        ^<aco ^<af ^<alg ^<ape ^<cas ^<ced ^<cob ^<cun ^<det ^<dij ^<diá ^<fi ^<fig ^<fis ^<his ^<hom ^<hot
        ^<hun ^<já ^<jár ^<lic ^<ni ^<oja ^<ojo ^<opo ^<ped ^<pid ^<psi ^<qu ^<sac ^<sé ^<taz ^<tr ^<uc ^<uco
        ^<use ^<vo ^<vot ^<vá ^aba> ^abo ^abrá ^acar ^acat ^acci ^aco ^acte ^acti ^adm ^ador ^ados ^adve ^afo
        ^afos ^agas ^aju ^ajó ^alde ^alif ^alve ^alá> ^ana ^anim ^aná ^apar ^aper ^apoy ^apuc ^arde ^arr ^arró
        ^arto ^aré ^asur ^aten ^ave> ^aves ^ayó ^ayó> ^aza ^azo> ^añan ^año ^años ^bact ^basu ^beb ^bebé ^ber
        ^blar ^bora ^bram ^brar ^bres ^brá> ^brí ^bula ^bun ^buna ^bés ^bés> ^calm ^cano ^cap ^carl ^casa ^cayó
        ^cese ^cied ^cier ^cin ^cind ^cita ^cito ^cla ^clau ^colu ^conc ^cono ^conv ^cos ^cose ^cosi ^cosí ^críb
        ^cter ^cudi ^culo ^cupa ^cur ^cías ^dar ^deci ^dera ^des ^desp ^dest ^det ^diac ^dic ^dif ^dili ^dir
        ^diál ^dmin ^dni> ^dor ^dosi ^dre ^duc ^duct ^dve ^dver ^dós ^dós> ^eada ^ebió ^ebé ^ecan ^ecir ^eció
        ^eed ^efi ^efic ^egr ^ejan ^elíc ^emas ^endr ^enta ^eos ^eos> ^epre ^epro ^erar ^erc ^erch ^erio ^erj
        ^erme ^erna ^erp ^erpo ^erre ^ersa ^ert ^erta ^ervi ^erá> ^erám ^erán ^esap ^esp ^esti ^etu ^evé> ^expe
        ^ey> ^fed ^fede ^fian ^fig ^figu ^fis ^fri ^futu ^gado ^gané ^genc ^gere ^guan ^guar ^gui ^guno ^guo
        ^guo> ^guri ^gó> ^haci ^hado ^hero ^hica ^hico ^hom ^homb ^hosp ^hot ^hote ^huel ^hun ^hund ^ianz ^ias
        ^ias> ^iat ^iata ^iato ^iber ^ibie ^ibun ^icen ^icia ^icit ^iemp ^ien> ^iene ^iere ^iga> ^ign ^igro
        ^igue ^iguo ^igur ^ija ^ilig ^imbr ^imo ^imos ^impo ^inde ^io> ^iodi ^iodo ^ipu ^irl ^irá ^isc ^iti
        ^itó> ^iál ^ián> ^ión ^ión> ^jad ^jal ^jalá ^jará ^jere ^jus ^just ^jár ^járk ^kov ^kov> ^lab ^labo
        ^lame ^lcal ^lea ^lece ^legó ^ley> ^lici ^lifi ^lig ^ligr ^lisi ^liá ^lián ^llad ^lmi ^loja ^loro ^lote
        ^ltor ^ltr ^lía ^lícu ^mab ^mas> ^masi ^mbo> ^mbul ^mesa ^meti ^mici ^mier ^min ^mni ^moni ^mort ^mos>
        ^mple ^mult ^nab ^naba ^nas ^nas> ^nato ^ndan ^ndo ^ndrá ^nduc ^neb ^nebr ^nfi ^ngo> ^nia ^niña ^niño
        ^nmi ^noch ^nsaj ^nse> ^nsi ^nspo ^nsul ^nte> ^ntid ^ntáb ^nves ^nó> ^oca ^ocu ^ocul ^ocur ^ocí ^odi
        ^odis ^oduc ^ofe ^ojo> ^omi ^omic ^ompa ^on> ^onar ^ondo ^ontá ^onv ^orid ^ose ^osi ^osis ^ospi ^ostu
        ^ov> ^oye ^oyec ^pari ^pelí ^perc ^pert ^pide ^pit ^pita ^pió ^pió> ^ple ^poy ^poyo ^prot ^proy ^psic
        ^pudi ^pued ^puer ^qued ^quil ^rago ^raje ^ran ^rará ^rasa ^rde ^rdid ^rect ^rein ^rens ^renu ^reo ^reos
        ^resa ^resc ^rfil ^ria ^rir ^rire ^rja ^rko ^rkov ^rle ^rman ^rme ^rnos ^rodu ^rola ^ron ^ron> ^roye
        ^rozo ^rra ^rsos ^rto ^rtol ^ruct ^rven ^rvi ^rvis ^rán ^rán> ^ríb ^ríba ^ró> ^sab ^sabi ^saj ^saje
        ^sald ^salg ^sanc ^sap ^sapa ^scrí ^se> ^seño ^sigu ^sion ^sis> ^soc ^solu ^somo ^sona ^sore ^spac ^spor
        ^star ^stur ^sufr ^sur ^taba ^tal> ^tarm ^taré ^te> ^teso ^test ^tie ^tiem ^tien ^tim ^timb ^tio ^tiró
        ^tisé ^tiv ^tió ^tió> ^tore ^tran ^trib ^triz ^troz ^turo ^tuye ^uci ^ucto ^udir ^uead ^uede ^ugal ^uil
        ^uliá ^ult ^unal ^unci ^unte ^uos ^uper ^ur> ^uras ^uste ^uzad ^vac ^val ^vale ^van> ^var ^vars ^vaya
        ^vent ^viar ^vide ^vier ^vis ^vot ^vé> ^xigi ^xpe ^xped ^xtin ^yó> ^ábam ^áli ^ális ^árk ^árko ^ños
        ^ños>
    """,
    0.01: """
        ^<abo ^<adm ^<agu ^<aju ^<amb ^<and ^<aná ^<bar ^<beb ^<cad ^<ci ^<coc ^<es ^<fa ^<fal ^<fol ^<ger ^<gob
        ^<hi ^<hos ^<hue ^<jue ^<mal ^<mer ^<mil ^<mu ^<mur ^<méd ^<mín ^<nó ^<oí ^<pac ^<pad ^<pat ^<po ^<que
        ^<ria ^<riv ^<río ^<sam ^<teo ^<tim ^<tra ^<vac ^<vam ^<vio ^<vol ^<vál ^abe ^abor ^abr ^abri ^abrí ^abí
        ^abía ^ació ^aco> ^acta ^acus ^acío ^ad> ^admi ^ado> ^afor ^agam ^agan ^agnó ^agra ^ajam ^ajer ^ajus
        ^ajó> ^aldr ^alef ^ales ^alid ^alto ^amad ^amió ^and ^anda ^ansp ^anál ^ané ^apla ^aria ^arle ^arme
        ^arre ^art ^asu ^ataf ^atri ^avi ^avio ^aza> ^bajó ^barg ^bera ^bid ^bida ^bie ^blad ^blam ^blec ^bo>
        ^bols ^brec ^brá ^bíam ^capi ^cará ^cat ^cced ^cedi ^cem ^cemo ^cen ^che ^cia ^ciel ^cina ^cisi ^cit
        ^cié ^cién ^ció ^cob ^coci ^cond ^corp ^cto ^cual ^cump ^cusa ^cóp ^cópt ^demi ^depo ^depó ^derí ^diat
        ^difi ^dij ^dine ^dio ^dios ^dipu ^divi ^dmi ^dno ^dnos ^drá> ^ducc ^due ^ebi ^ebl ^ecog ^ecto ^ecu
        ^edie ^edif ^efac ^egur ^eint ^eje ^ejé ^elc ^emba ^embo ^emia ^empl ^empu ^ensi ^enue ^envi ^epor ^epó
        ^epós ^ere ^erfi ^ermi ^erra ^esal ^ese> ^espe ^espr ^esup ^evab ^evue ^exig ^expu ^exte ^exti ^exto
        ^eñor ^fal ^farm ^feso ^fos ^fos> ^frió ^fro ^fron ^gad ^gal> ^get ^geta ^gnó ^gnós ^gob ^gona ^gric
        ^had ^hat> ^his ^hist ^hue ^ial ^iare ^ibo> ^icóp ^ient ^ierr ^igim ^ija> ^illó ^imal ^imiz ^impi ^inab
        ^inf ^ingo ^inid ^inta ^iod ^iput ^iso ^iso> ^istr ^isé ^itid ^itó ^ivis ^iño ^jue ^jé> ^laza ^lde ^lde>
        ^ldr ^ldrá ^les> ^liac ^lige ^limp ^linc ^llen ^lló ^lló> ^lsas ^lsi ^lto> ^lvu ^lvul ^lía> ^maba ^mado
        ^mal ^mala ^mane ^mar ^maro ^me> ^medi ^mens ^ming ^mini ^miz ^miza ^mión ^mpo> ^mpuj ^murc ^mé> ^méd
        ^médi ^míni ^nce ^ndad ^ndef ^ndu ^ne> ^nece ^nect ^nfí ^nia> ^nida ^nje ^njer ^noc ^nsam ^nsid ^nsu
        ^ntas ^ntañ ^ntes ^ntig ^ntro ^nver ^nál ^náli ^nóst ^núme ^obi ^obre ^obu ^obus ^ocad ^ocar ^oci ^ocin
        ^odu ^ofes ^ofu ^ofun ^oge ^olc ^olta ^olu ^olum ^omen ^omp ^once ^onec ^onfí ^onoc ^orac ^orer ^orno
        ^osar ^osía ^otac ^otel ^oyo> ^pañó ^pedí ^pim ^pol ^prec ^prev ^pte ^pter ^puj ^quea ^rabe ^rad ^rama
        ^rant ^raño ^rcal ^rci ^rdam ^rdel ^rden ^rdó> ^rei ^rfi ^rgos ^rgü ^rgüe ^ribu ^rir> ^rit ^rito ^rmer
        ^rmi ^rmin ^roc ^roce ^roch ^rogr ^rojo ^rot ^roy ^rpo ^rraf ^rras ^rrec ^rrón ^rson ^rta ^rtid ^rtin
        ^rtió ^rve ^saci ^sado ^sali ^sam ^sare ^sarl ^scan ^scat ^scub ^set ^sign ^sio ^soci ^spr ^spre ^sti
        ^suba ^suf ^supr ^supu ^sur> ^suyo ^tab ^tana ^tari ^taza ^tig ^timo ^tino ^tio> ^tobu ^tori ^treg ^tro>
        ^tron ^ualq ^uant ^uard ^ubie ^uctu ^uea ^uebl ^uelo ^uema ^uen> ^uer ^ugad ^uje ^ulas ^umna ^ump ^umpl
        ^unc ^upa ^upe ^upr ^upu ^upue ^urc ^urci ^urid ^usco ^uta ^uto> ^uvi ^uyo ^vab ^vaba ^vací ^vad ^vap
        ^vení ^vid ^visi ^vola ^vula ^vál ^válv ^xig ^xpu ^xpue ^xte ^xti ^xto> ^yad ^yect ^yunt ^álvu ^ánd ^ára
        ^édic ^éne ^éric ^ícu ^ícul ^ínim ^íos ^íos> ^ño> ^ñor ^ñor> ^ón> ^ópt ^ópte ^óst ^ósti ^úmer
    """,
    -0.01: """
        ^<abe ^<acc ^<ad ^<arm ^<aut ^<be ^<bie ^<bil ^<boc ^<bod ^<cab ^<cal ^<cel ^<ch ^<ciu ^<cri ^<cuc ^<cue
        ^<dat ^<ded ^<der ^<dim ^<dob ^<dos ^<dud ^<exp ^<fan ^<fe ^<fer ^<flo ^<got ^<gu ^<hig ^<idi ^<igu
        ^<ina ^<jar ^<jua ^<jun ^<kil ^<let ^<leñ ^<lo ^<lui ^<lá ^<mec ^<mi ^<na ^<ofi ^<oli ^<olí ^<peñ ^<piz
        ^<piñ ^<re ^<rui ^<rur ^<ró ^<rót ^<seg ^<suj ^<sót ^<te ^<vas ^<vil ^<vin ^<vit ^<zap ^<zu ^<áng ^<índ
        ^abar ^abej ^abez ^abil ^abre ^acas ^acc ^acce ^aces ^acio ^acul ^acén ^ada ^aga> ^age ^ajar ^ajo> ^al>
        ^ala ^alac ^alis ^all ^alli ^almo ^alti ^alu ^amb ^ampe ^ang ^anua ^apic ^aran ^arga ^aría ^asar ^ases
        ^aso ^aspl ^ast ^ataj ^ati ^ató ^auda ^avid ^ax> ^bado ^bari ^bata ^bec ^bej ^beja ^bez ^beza ^biam
        ^bimo ^bis ^bla> ^ble ^blem ^boc ^bod ^bol ^boll ^bos ^bosq ^botá ^brac ^bre ^bur ^burr ^cala ^cam ^carp
        ^cart ^cas ^cas> ^catá ^cce ^cebo ^cede ^cepc ^cer ^cert ^cesa ^ceso ^chit ^cias ^cic ^cid ^cimi ^ciu
        ^ciud ^co> ^conj ^cont ^coor ^cosa ^coy ^cre ^crem ^cto> ^cue ^curo ^cuán ^céi ^céis ^cén> ^dado ^dadu
        ^dari ^das ^das> ^dat ^dato ^desf ^devo ^deó ^deón ^dig ^dije ^dimo ^diom ^diri ^dise ^dobl ^dud ^duda
        ^día ^día> ^dían ^ebe> ^eber ^ebol ^ecep ^echo ^ecid ^edim ^efa ^egi ^egim ^egio ^egoc ^egu ^eir ^ejam
        ^eji ^el> ^ela ^elo ^elu ^elv ^eléf ^emb ^embr ^enal ^ened ^enir ^enos ^enov ^ense ^ent> ^entí ^enú ^epc
        ^epci ^epe ^epit ^ept ^erdi ^erdo ^erem ^erfe ^erg ^ermo ^ersi ^erva ^esa> ^esfi ^est ^esó ^etar ^ete>
        ^evol ^evái ^exam ^exib ^exió ^exp ^ez> ^ezar ^eía> ^eíd ^eído ^eños ^fac ^fax ^fax> ^fel ^feli ^fic
        ^fla ^flex ^fono ^form ^frec ^fue ^fuen ^fé> ^gala ^gam ^gamo ^gat ^gene ^gib ^gid ^gin ^glo ^goc ^goci
        ^gost ^gual ^gue ^guer ^guet ^guio ^gulo ^gunt ^har ^hen ^hent ^herr ^hig ^hit ^hug ^hurr ^iac ^iaci
        ^iaj ^iar> ^ibe ^ibre ^ica ^icac ^icha ^ico ^ico> ^icro ^ict ^icto ^idad ^iga ^ilio ^ilé ^imav ^imie
        ^imit ^inar ^inau ^inco ^incr ^ing> ^ini ^inie ^inoc ^inú ^iom ^ioma ^ion> ^ione ^ios> ^ipt> ^irar ^irig
        ^iru ^is> ^isa ^iseñ ^ista ^ito ^itro ^itzi ^iuda ^jarl ^jemp ^jet ^jos ^jos> ^juan ^kin ^laci ^lal
        ^land ^lant ^lar ^las> ^lce ^ldad ^lem ^lema ^lend ^lera ^lero ^lete ^lex ^lexi ^leí ^leía ^leíd ^leñ
        ^leña ^lga ^lgar ^lib ^lico ^lida ^lie ^lien ^limi ^lla ^lmac ^lme ^lo> ^loga ^logo ^lor ^lta> ^luis
        ^lvem ^lvim ^lvo> ^léf ^léfo ^macé ^marc ^mató ^mav ^mave ^mec ^mela ^menú ^mer> ^mirl ^mod ^mone ^mono
        ^mpan ^mpre ^mud ^mund ^mét ^nar ^nar> ^nara ^naug ^nch ^ncip ^nció ^ncó ^ncón ^nda> ^ndie ^ndos ^ndí
        ^nedo ^nego ^nem ^neo> ^nex ^ngl ^ngos ^ngul ^nido ^nion ^nió ^njun ^nri ^nris ^nst ^nsum ^nteg ^nter
        ^ntin ^nto ^ntos ^ntí ^nual ^nví ^nza> ^nzo ^obl ^obr ^ocio ^oct ^ocá ^oda ^oda> ^odo ^odr ^ofi ^ofic
        ^ofre ^oga> ^olac ^olor ^olía ^omí ^omía ^onda ^onel ^onfe ^onju ^ono ^onos ^onri ^onti ^oor ^oord ^opia
        ^opo ^or> ^orda ^orm ^orr ^orto ^ostg ^otán ^ova ^ove ^oved ^ovi ^ovie ^oyam ^oz> ^panc ^pas> ^pase
        ^pato ^ped> ^pelu ^perd ^pet ^peñ ^peña ^pio> ^piza ^piñ ^plia ^podr ^post ^preg ^prin ^pt> ^pulp ^ques
        ^qui ^ral> ^ramp ^rani ^rape ^rast ^rata ^rba ^rban ^rdeó ^rdi ^rdin ^rdo ^red> ^regi ^rell ^rema ^rent
        ^rep ^repi ^rfa ^rfec ^rga ^ribe ^rige ^rios ^rirá ^ris> ^rne ^roda ^rpa> ^rsi ^rume ^rur ^rura ^ruza
        ^rvar ^rvez ^róni ^rótu ^róxi ^sal ^sale ^salu ^sang ^sast ^scad ^scot ^scue ^seco ^secr ^seje ^sera
        ^señ ^sic ^sier ^sopa ^sopo ^sque ^st> ^stan ^stañ ^sten ^ster ^stg ^stgr ^sue ^suj ^suje ^sót ^tabi
        ^tal ^tam ^tan> ^tand ^tar ^tart ^teg ^tegr ^telé ^tgr ^tgre ^tici ^tida ^tigo ^tis> ^tiva ^tocá ^toma
        ^tonc ^trop ^tua ^turn ^tzi ^tzia ^táni ^tón ^ual ^ual> ^uare ^ube ^ubo> ^ubr ^ubri ^uce> ^uel ^uelv
        ^uev ^uevo ^ueño ^uid ^uio ^uion ^ula> ^ulga ^ultó ^uman ^ume ^unta ^unté ^upo> ^urd ^urn ^urso ^usa
        ^usio ^ute ^utie ^uza ^uán ^uánt ^uía> ^vati ^vech ^veda ^vega ^vest ^veza ^viaj ^vái ^váis ^xam ^xced
        ^xib ^xibl ^xió ^xión ^ye> ^yuno ^zapa ^zarr ^zia ^ziar ^áfo ^áfon ^ági ^áis ^áis> ^ángu ^ánic ^ánt
        ^ánto ^áti ^éfo ^éfon ^ént ^énti ^és> ^índ ^índi ^ña> ^ótu ^ótul ^óxi ^óxim
    """,
    -0.02: """
        ^<ab ^<ago ^<ap ^<api ^<apo ^<as ^<asi ^<au ^<aux ^<azo ^<bas ^<bec ^<bel ^<bú ^<bús ^<ca ^<ceb ^<cr
        ^<cró ^<cu ^<cé ^<da ^<da> ^<die ^<do ^<doc ^<eme ^<enc ^<ene ^<exa ^<fac ^<fel ^<fla ^<fle ^<fo ^<fra
        ^<fug ^<fun ^<gen ^<go ^<gor ^<id ^<ide ^<im ^<it ^<itz ^<ja ^<je ^<jef ^<ju ^<ki ^<lan ^<lev ^<leí
        ^<mas ^<mat ^<mej ^<mes ^<mir ^<moj ^<mud ^<máq ^<mét ^<mú ^<mús ^<net ^<no ^<olv ^<pae ^<pes ^<pin ^<pl
        ^<pla ^<pr ^<pú ^<púb ^<rea ^<reh ^<rel ^<rif ^<rod ^<rol ^<ron ^<ruz ^<ré ^<sal ^<so ^<só ^<tab ^<tap
        ^<tar ^<tel ^<tem ^<usa ^<vis ^<vul ^abad ^abam ^abu ^abur ^acia ^actu ^acé ^adal ^ader ^adro ^ae> ^aell
        ^afa> ^afas ^afet ^ajit ^alaj ^alam ^aldo ^alfa ^alor ^alv ^amé> ^anc ^ane ^angr ^ano> ^ant ^apa> ^apt
        ^ara ^ara> ^arac ^ardí ^arec ^arl ^arpa ^artó ^asm ^asma ^asp ^atar ^ates ^atu ^aux ^auxi ^azot ^azp
        ^azul ^añas ^bad ^bada ^bala ^base ^bat ^bili ^bim ^bio> ^ble> ^borr ^bot> ^bota ^brab ^bre> ^buf ^bufa
        ^bulo ^bús ^búsq ^cab ^cafe ^carg ^cep ^cera ^ces ^chap ^cho ^cho> ^choc ^chur ^ciac ^cios ^cip ^cipa
        ^clar ^cle ^cluy ^colg ^copi ^cor ^cot ^cris ^cron ^cruj ^crón ^ctu ^cues ^cupe ^cén ^dad ^dal ^dap
        ^deas ^dedi ^demo ^denc ^deo> ^detr ^dian ^digo ^dim ^din ^disf ^diz ^dob ^doc ^doce ^dín ^dín> ^ear>
        ^eas ^eat ^ebe ^ece ^eda> ^eer ^ega> ^egl ^ego ^eja ^eja> ^ejor ^ele ^elis ^eloc ^eluc ^eme ^emer ^empa
        ^empi ^enda ^ene ^eni ^enim ^enve ^eo> ^epi ^epue ^eque ^erad ^erat ^erge ^erif ^erog ^esos ^esto ^esue
        ^etrá ^evos ^expl ^eza ^eía ^eñan ^fan ^fand ^fare ^fico ^fin ^flo ^flot ^for ^foto ^fra ^fueg ^fuga
        ^fun ^gal ^gand ^gas ^gaz ^geno ^gido ^gorr ^got ^gote ^grap ^grar ^guad ^guia ^gun ^gund ^gus ^gust
        ^gún ^gún> ^hap ^ho> ^horc ^hur ^ia> ^ian ^iant ^iará ^ibim ^ici ^ició ^idea ^ieg ^iega ^ieja ^iemb
        ^iest ^igo> ^ilad ^ilo> ^ilos ^ima> ^imer ^imi ^imó ^imón ^ina ^inad ^incó ^ing ^inst ^inté ^iore ^ioso
        ^ipa ^ipio ^iqu ^ique ^ira> ^iri ^isar ^isf ^isfr ^isit ^isos ^ist ^ita ^ita> ^itam ^ite ^iten ^itri
        ^iva> ^ivar ^iñed ^ja> ^jef ^jefa ^jeno ^jit ^jita ^jun ^junt ^kil ^laga ^laja ^lamé ^lanz ^lara ^las
        ^lbar ^leer ^lent ^lesc ^leta ^lfa ^lfar ^lica ^limó ^list ^litr ^liv ^llas ^lmen ^lmos ^lner ^loci
        ^ltas ^luda ^luy ^luye ^lvid ^lvo ^ma> ^manz ^mbió ^medo ^mej ^mejo ^melo ^men ^merg ^mest ^migr ^mio>
        ^mir ^mira ^mit ^moj ^moja ^mon ^mont ^mpa> ^mpe> ^mpri ^mul ^máq ^máqu ^mát ^máti ^món> ^móni ^mús
        ^músi ^nad ^namo ^nan> ^nand ^ncha ^ncho ^nclu ^nde> ^ndro ^ned ^nela ^nele ^nemo ^ner ^nes> ^nie ^nieg
        ^nil ^nill ^nir ^nir> ^nit ^nma ^noct ^nol ^noli ^nomo ^nosa ^nova ^nove ^nse ^nt> ^ntac ^nti ^nton ^nue
        ^nven ^nvía ^nzan ^oa> ^obra ^ocol ^ogaz ^ogen ^ogo> ^oje ^ojer ^olg ^olga ^olit ^oliv ^olo ^olv ^olve
        ^olí ^omat ^omba ^one ^onem ^onex ^onom ^ont ^opio ^opl ^ora> ^orad ^ord ^ordo ^orn ^orna ^osos ^ota>
        ^otad ^otas ^otog ^otul ^otó ^ovec ^ovel ^pae ^pael ^pan> ^pana ^par> ^pas ^pci ^pció ^peci ^pelo ^pend
        ^peon ^pesc ^peti ^pia ^pia> ^pida ^pini ^pite ^piz ^pla ^plan ^plas ^plen ^pon ^pone ^pos> ^prem ^pres
        ^pret ^pul ^púb ^públ ^que ^quet ^rab ^raca ^rasp ^ratu ^rda ^rdí ^rdín ^reab ^reg ^regl ^reh ^reli
        ^remi ^rena ^repu ^rer> ^rest ^ria> ^riga ^rigi ^ril ^rla> ^rmat ^rmel ^rmón ^rnea ^rneo ^robl ^robo
        ^rond ^ropo ^rore ^rpa ^rpin ^rqu ^rqui ^rra> ^rrer ^rro> ^rtac ^rtas ^rtic ^rtif ^ruid ^rva> ^ríai ^sa>
        ^saco ^sar ^saya ^sec ^seca ^sejo ^semi ^sfr ^sfra ^sgos ^somb ^sonr ^sora ^sos ^sos> ^squ ^sta ^sta>
        ^str ^suc ^tajo ^tamo ^tan ^tap ^tasm ^tbo ^tbol ^tea ^tel ^tero ^tic ^tica ^tipo ^to> ^togr ^tone ^tra>
        ^tre ^tren ^trin ^tráf ^trás ^tur ^tut ^tuto ^uada ^uan> ^uben ^ubo ^uces ^udes ^udia ^ue> ^ueja ^ueso
        ^ueva ^ueñ ^ufan ^ugu ^uiad ^uido ^uis ^uja> ^ul> ^uln ^ulne ^ulo> ^uni ^unt ^urad ^uram ^uris ^usan
        ^usi ^uxi ^uxil ^uzaf ^vant ^veg ^velo ^vem ^vemo ^veni ^ver> ^via ^vill ^vist ^vit ^volv ^vuln ^xil
        ^xili ^xpl ^zaf ^zafa ^zana ^zap ^zas ^zas> ^zot ^zote ^zul ^zul> ^áqu ^áqui ^ás> ^íde ^ñan> ^ñed ^ñedo
        ^óni ^óno ^ónom ^úbl ^úbli ^ún> ^úsi ^úsic ^úsq ^úsqu
    """,
    -0.03: """
        ^<ado ^<adq ^<alm ^<ast ^<ata ^<aur ^<azu ^<bor ^<bos ^<caf ^<cuá ^<dib ^<ent ^<fin ^<fot ^<fus ^<grá
        ^<gui ^<gus ^<ing ^<iné ^<jor ^<lec ^<lit ^<ma ^<men ^<min ^<mo ^<mun ^<móv ^<nu ^<ol ^<pi ^<pru ^<pág
        ^<ris ^<rá ^<ráp ^<sop ^<tej ^<tut ^<ve ^<ves ^<víd ^abso ^adq ^adqu ^aed ^aed> ^ajo ^ajos ^alm ^alme
        ^alva ^alvo ^ambi ^amo ^amp ^apas ^apu ^apue ^arif ^arp ^arpi ^arro ^ash ^asi> ^astr ^atal ^ato ^atos
        ^atui ^atá ^atál ^azpa ^azu ^bajo ^bas ^bas> ^bati ^be> ^bian ^bio ^bono ^bote ^bret ^bso ^cabe ^caf
        ^car ^ceb ^char ^cieg ^cion ^cir ^cop ^cros ^ctur ^cuel ^cuá ^dala ^dibu ^dica ^diez ^dqu ^dqui ^dros
        ^dua ^duce ^eas> ^eca ^edal ^eer> ^ega ^egla ^egun ^ejo ^ejos ^eles ^elta ^emio ^ena> ^enc ^ener ^enie
        ^eno ^eon ^epos ^epu ^ero ^ero> ^es> ^etra ^etro ^exa ^fle ^fot ^fotó ^fus ^fusi ^ga> ^gato ^gazp ^gla
        ^graf ^ibl ^ibuj ^ica> ^ices ^icim ^icip ^ida ^ienv ^ies ^iez ^iez> ^igas ^ila ^ilid ^ill ^ima ^inal
        ^incl ^ingl ^iné ^inés ^ios ^iosa ^isic ^iñe ^jorn ^late ^ler ^lit ^llov ^lori ^lota ^lovi ^lpab ^lui
        ^luna ^lve ^lés ^lés> ^manc ^mbas ^mbi ^meno ^meri ^mes ^metr ^mide ^mist ^most ^mpr ^muda ^móv ^móvi
        ^nade ^nau ^ncl ^ncr ^ndiz ^nera ^nes ^njas ^nta ^ntam ^ntir ^ntím ^nuev ^nza ^núan ^obam ^oce> ^onan
        ^onol ^onse ^opa> ^ops ^opó ^opós ^oras ^orch ^oris ^osta ^ostr ^ot> ^ota ^otip ^otu ^otóg ^ovat ^pabl
        ^pare ^pic ^pil ^pint ^pio ^pios ^pran ^pre ^prop ^pulg ^pág ^pági ^rae> ^raed ^rat ^rcas ^rdan ^re>
        ^rel ^ren ^rin ^rinc ^rind ^rla ^roge ^ropó ^ros ^ros> ^rotu ^rpi ^rpr ^rpre ^rrib ^rrig ^rro ^rsió ^rue
        ^ráp ^rápi ^salt ^satu ^scop ^scut ^sop ^sto> ^tara ^teca ^temp ^tip ^tiq ^tiqu ^tog ^tops ^torn ^tort
        ^tre> ^trá ^tui ^tuit ^tál ^tálo ^tíme ^udad ^uet ^uina ^uisi ^ujet ^ulad ^ural ^urb ^urel ^uros ^vat
        ^vato ^vil ^viñe ^víd ^víde ^xima ^xpos ^zpa ^zpac ^ágin ^átic ^ídeo ^óvi ^óvil ^úan ^úan>
    """,
    -0.04: """
        ^<buf ^<car ^<col ^<et ^<eu ^<eur ^<fl ^<for ^<hor ^<is ^<lee ^<man ^<map ^<mid ^<nue ^<opi ^<peq ^<réc
        ^<sec ^<sor ^<tal ^<tor ^<vi ^<viñ ^<web ^afa ^agi ^aji ^alb ^alie ^amos ^anta ^anó ^anó> ^arq ^arqu
        ^ata ^aur ^brig ^buj ^buja ^cabr ^camb ^camo ^ceta ^chu ^col ^cola ^colo ^cons ^debe ^dib ^dro ^eab
        ^ecet ^ee> ^efa> ^elve ^eno> ^enú> ^esum ^etas ^eur ^euro ^ezas ^faz ^faz> ^fet ^fete ^fina ^gall ^gan
        ^ganó ^gen ^gina ^glas ^grac ^grá ^gráf ^gía ^gía> ^hara ^harl ^ifas ^ila> ^imen ^iote ^isa> ^jor ^jora
        ^lan ^lee> ^len ^letr ^llet ^logí ^made ^map ^mapa ^mate ^mbio ^mel ^miga ^món ^nov ^nsej ^ntej ^nú>
        ^ogí ^ogía ^ola ^olog ^omed ^onid ^ons ^opi ^opin ^ord> ^ormu ^os> ^pa> ^peq ^pequ ^pes ^prob ^pru ^pun
        ^punt ^queñ ^rac ^raci ^rd> ^rif ^rig ^rima ^risa ^rop ^rope ^rtil ^ruco ^rás ^rás> ^réc ^réco ^san>
        ^scam ^scie ^sej ^sica ^sola ^soni ^sto ^suen ^tag ^tall ^tanq ^tar> ^tea> ^ton ^top ^trum ^tím ^tóg
        ^tógr ^uda ^udan ^uga> ^undo ^uro ^vero ^viñ ^web ^web> ^xpli ^ápi ^ápid ^éco ^écor ^íme ^ímet
    """,
    -0.05: """
        #_litr #_tarr :_dinam =ahog =ampli =bodeg =bomb =cambi =dinam =explot =fax =formacion =fuerz =gazpach
        =hoj =menu =mur =noch =otras =pacient =ped =polit =public =quiebr =softwar =vin ^<abs ^<alf ^<bib ^<chu
        ^<có ^<cód ^<ens ^<eti ^<gat ^<hoj ^<llu ^<me ^<mó ^<pil ^<pul ^<ro ^abs ^acro ^alcu ^alf ^anch ^anes
        ^arla ^ata> ^bib ^bibl ^bila ^blio ^ca> ^ces> ^cet ^cód ^códi ^eb> ^etiq ^eva> ^fa> ^fas ^fas> ^hoco
        ^hoj ^hoja ^ibli ^ilo ^iot ^itas ^itec ^jas ^jas> ^jub ^jubi ^lba ^lee ^liot ^lito ^lluv ^mat ^nada ^no>
        ^nqu ^nque ^nseñ ^obot ^oja> ^ola> ^olat ^onta ^ora ^orne ^orra ^otea ^ps> ^quej ^quit ^rae ^repe ^ris
        ^rmu ^rmul ^sens ^si> ^tas> ^tej ^tos ^tos> ^trae ^tros ^ubil ^uej ^uela ^uita ^uite ^uja ^ulg ^usto
        ^uvia ^vitr ^ódig a_fin acuerd afuer agenci_y al_curs ancho aprendic_hic apunt_a arbitr arrib autonom
        año_de año_se buen_estad cae_la calor_y cambi_que cas_de cay_en cinc_entrad cint_y ciud client_le
        compart_con con_razon confes confund conserv_su conveni cuart_de de_cabr de_corch de_discotec de_logist
        de_salvament de_sueñ de_trasplant del_menu departament diez_mes dificil dijeron dinam discotec
        dos_aprendic el_lun el_numer el_vient en_ocho encim_del encuentr_de esta_en esta_entrad esta_public
        estupend excedent_de fot fres fug_de gimnasi got gram grapador han_firm hiel_: hub interpret_y ir_en ira
        juev_en la_encarg la_furgonet la_lintern las_escritur lei llev_cuarent lo_mejor los_avis los_nuev maquin
        meriend_y mes_que mied mil_doscient notari nuestr_gent nuev_a obras_de once_pais pacienci pag_un pas_por
        pas_un pañ pilot_y polic_en ponent por_tod preci_de que_signif que_viaj ques_y quimic recib registr_que
        rod rueg sal_azul salv_una salvament se_rueg servici señ sin_quer softwar softwar_libr sord_y su_hogaz
        tabl tien_list toc_desd tod_las ultim_viern un_model un_roll una_bas una_factur una_panad venen veng
        viej_fax viern_y vig web_se y_algui y_recib ya_la
    """,
    -0.06: """
        #_alumn #_pacient =abet =accident =almoh =apag =biciclet =cartel =contrat =crim =crisis =de =el =encuest
        =ener =escolar =fueg =hech =lament =leid =libr =local =mal =mand =mes =muse =nacional =nombr =prim
        =reglament =rotul ^<en ^<gal ^<mon ^<nar ^<nov ^<pan ^<ri ^<rob ^<sat ^<ta ^<we ^ampl ^anad ^anq ^anqu
        ^apli ^ar> ^asan ^baro ^bil ^da> ^eca> ^ed> ^ejas ^ela> ^encu ^epet ^geni ^gra ^ime ^irí ^iría ^iver
        ^jard ^ller ^log ^luvi ^lve> ^masa ^mplo ^ngen ^oba ^oble ^ojas ^osc ^ost ^pel> ^rime ^seña ^sim ^ta>
        ^tas ^urio ^uto ^va> a_el a_veinticinc abet abril aguj ahor_cad al_amanec al_mar al_men ala algun_client
        aprend_de aprendic_de asesinat_en asoci_y aves bail baj_un bas_en bat_verd belen benefici_net bicis bod
        borr_las bufet caj_: calient canch_de cart_del casc_antigu catalan centr cer_y ciud_de clar colegi
        con_gust con_tart confi_en convert convert_en cost crisis croquet de_aves de_braz de_choqu de_circ
        de_debat de_juguet de_mayor de_padel de_piscin de_rotul de_talc de_trec de_zamor del_gimnasi del_lun
        derech des desfil dias_esta dibuj_y disparat ejempl el_arbol el_calendari el_contrat el_desayun el_dron
        el_manual el_mes el_mied el_movil el_proxim el_rest el_robot el_ruid el_simulacr el_sotan eleg empez_en
        en_banc enseñ_la entonc_los escob espantapajar estudi explic_las fuert funcionari gestor_y granj gust_a
        habr_caf hac_nad hem_cambi hil_de horari_flexibl imprent ingrid jubil_sig junt_al la_aven la_becari
        la_brig la_cooper la_esquin la_feri la_mudanz la_never la_resident la_respuest la_tesis las_obras
        las_ofert le_des leid_en libr limit lo_corrig los_jubil los_preci los_telefon los_vehicul madrug_con
        manch mand_una mas_lent mas_rar mermel mi_ultim mied_al minut_par mir_el model moliner muell_dos
        music_la muy nos_cost nos_prest nos_qued nuestr_director nuestr_equip nuestr_vecin nuev_trabaj nunc_se
        obras once_hor once_minut padel pajit palomit pel pelot pequeñ_el perdedor pes planific plant
        polic_local polit por_dentr posibl_con premi_nacional prim_semestr promocion prototip pulg que_asust qui
        reabr recepcion_se refresc relev_en respuest_sobr robots rout se_cort se_entreg se_termin segund_de
        seman_: semestr_y sergi servici_de sesion sig_pag silenci_que sill sill_de sin_mied sindrom sindrom_de
        son su_dueñ su_medic suel talc taller_de tesis tonel_de tortill_: trabaj_a tranquiliz tranv tras tutor
        un_bloqu un_gat un_pequeñ un_public una_baj una_clas una_not vec_el vecin_y veg verd_y veredict vient
        vot_y voz y_empiez y_otras y_que y_salud y_term y_tranquiliz ya_esta
    """,
    -0.07: """
        #_a #_metr #_visit :_la :_un =adios =calcul =calor =cuelg =cuot =detras =dificil =director =espald
        =fantasm =felic =feri =gast =gat =gener =got =grand =hac =itzi =jardin =junt =llav =mar =mayor =mism
        =nos =observatori =pint =primaver =puest =relev =result =ten =testig =truc ^<arq ^<gr ^<jub ^<to ^alba
        ^cro> ^eta> ^grat ^hela ^iejo ^ifa ^inge ^itr ^iza> ^lacr ^let ^luv ^nel ^nut ^nuto ^plic ^pren ^prim
        ^prue ^rend ^reta ^rifa ^roba ^rtel ^rueb ^salv ^stre ^teja ^ueba a_# a_cerr abri_la absolv acces adopt
        aguant_la ahor_hay ahor_son algui_que anterior asust_y autobus automat_y autor aviles avis_del años_ya
        baj_cer bautiz bibliotec_municipal bomb burel cad_reunion calibr carpint cartograf cartulin cent chap
        chimene cit_y coch coloc color_a color_de con_gorr con_nuestr con_vist confi contact corch corr cuenc
        de_almacen de_burel de_cartulin de_dia de_formacion de_grap de_mes de_nomin de_prueb de_sistem de_tall
        de_tard de_tarif del_barri del_horn dentist diez_y director_de dorm dos_hoj dos_mes el_benefici el_caf
        el_conserj el_ded el_invernader el_mejor el_pilot el_product el_tej el_trafic ellos empat empiez_con
        en_plen ener_las enseñ_una entren es_de etiquet_en eur_par facult falt_tres felic fich firm_en
        form_interin frent fuent funcion gat_de general_el gorr_de grab_un grap gui_los ha_encarg ha_perd
        hab_pregunt habl_de hac_una hast_ener hombr_y horari_y ide_sal impres_en inviern jubil_tras juici_de la
        la_bibliotec la_cociner la_espald la_fiest la_mejor la_pinz la_señor la_tardanz las_baj las_farmaceut
        leim libr_la linar llav_ingles lo_previst los_doming los_horari los_ped lug_la mariquit mart_: mañan_a
        migracion modul music_de nombr_del norm_de nos_dijeron novedad_de noviembr nuestr_bomber nuestr_ingen
        nuev_mes nur ofici oficin_y oli_a oro otras par_estudi part_de patat perr pinz plaz_hast podr
        por_decision por_su portal_estuv postgr pregunt_si primaver_volv proyect_y puert_abiert que_entiend
        que_suen quer_que quier_volv recicl recint recorr_la recre regal_un regl_y retir_por reunion rob
        rural_de sal_por se_incorpor segovi segu_a segund_acto septiembr silenci_y sueñ sueñ_y tall_de tardanz
        tecnic_y tel teruel titer tiz tod_sal tranquil tres_person truc_par un_autobus un_niñ un_ped una_aplic
        una_col una_llav una_pregunt usar va vall_de vec veintitres vien_nuestr voz_alta y_absolv y_com y_nunc
        y_tras
    """,
    -0.08: """
        =app =arte =balanc =cabez =croquet =del =devolu =dos =eleg =esper =fri =ide =ingenier =lectur =mudanz
        =objet =perfect =pist =quinc =roj =setent =suspend =tej =turn =veterinari ^<az ^<bi ^<bo ^<jur ^<rin
        ^<ton ^cord ^etr ^eñam ^ibe> ^iej ^inut ^jur ^jura ^lcu ^lcul ^mes> ^minu ^mpar ^pli ^ra> ^rece ^sat
        ^uce ^uit ^viej a_seis abrim_el angul arroz avis_el bec_par bibliotecari bot_de boy braz_de campeon
        centr_y cesp cinc clinic_veterinari com_eleg compart_quirofan compr_se consejer contabl cortafueg cual
        cuatr_pagin cuelg_en cumplimient da_de de_cienci de_cumplimient de_detras de_emple de_febrer de_limon
        de_metr de_tap de_tart de_un del_perr devolu dia_el diez_minut disculp_a disfraz disfraz_de dor dos
        el_corre el_gimnasi el_grup el_menu electr_en empres en_biciclet en_recepcion en_una enter espald
        especial esquin esta_sec estuv_lent expon fall fall_las fij_y fin fueg gaf gan_el hab_toc hac_dos
        huert_escol incident_resuelt interfaz invit jubil_y la_consult la_declar la_doctor la_interfaz
        las_busqued las_etiquet las_luc lector line_el llev_# los_vecin mirl moned mul nav_y navid noch_mas
        noch_nuestr nos_pregunt not_de nuestr_agend nuestr_carpinter nunc_hab objet_perd ocho_dej ofrec padr_se
        pantall_de ped_# per perd_el perfect pit plen premi_a primer pris que_ahor que_dec que_hic que_mir
        reserv_en respond rest reunion_del romp_una ruid sab san_juan se_abre se_constru se_entren segur_de
        sensor_de siempr_en sill_si sord sotan sujet_la tech terc tercer tres_mañan turn_de turn_y un_tribunal
        una_hoj una_maquin una_mes una_pantall urban viej_y visit_y vuelt_al vuelv_el vuelv_en y_acept y_asoci
        y_opin y_preci y_quinc ya_funcion
    """,
    -0.09: """
        =bosqu =conexion =cumpl =decl =marketing =nuestr =obrador =repart =respond =sals =solidari =tranv
        =trasplant =viñed =y ^<aho ^<apr ^<bot ^<gra ^<len ^<mig ^<pri ^<sim ^ahor ^anel ^apr ^apun ^as> ^cro
        ^dosc ^eta ^impr ^kilo ^lba> ^llu ^osci ^pan ^pila ^pin ^rim ^ueta ^utos ^ñam ^ñamo a_mediod abrig_y
        abrim acuari al_reves alcoy algui_pregunt almoh apicultor asoci asoci_de asust ayud_y años_cuatr barr
        bert biolog boc_abaj bodeg botadur brind cad_tard cambi_y caus ceb celebr cierr_a client_en col_y
        colegi_con colg_de con_music con_sensor contabil crec cuent cumpl_diez de_alcoy de_almoh de_cant
        de_catorc de_manten de_pesc de_teruel de_una decl_en defens del_viern del_viver despues_del di diet
        dijeron_que dobl document dos_años echar_de el_acuari el_ministeri el_mund el_pan el_semestr el_tercer
        eleg_a elig empiez_por en_huelg encuest enseñ_en enseñ_lo entonc_el entrad_y es_abiert escritur
        este_articul explic_por fax final_de form gan_# garbanz gast grup grup_y hab_pas hech hub_maner humed
        impuest ir iren jef_de la_caus la_music la_sucursal las_man le_pas letr liber limoner llam_los
        los_huesped marg mat_un men_que minut_se muel mund ofrec_el once_compañer oper pacient panad_de par_el
        par_investig par_la pas_nad pase pañuel ped_no perr_que prest prob_con pulser que_aguant que_cae que_deb
        que_puert qui_lleg quier_la recaud restaur reves roc sals salv_el se_encend semestr sierr siti_par
        su_prim sucursal_y tap telefon telescopi torn trabaj_y trasplant tres tres_list un_acordeon un_casc
        un_limoner un_numer un_plan un_tall una_ingen una_sol veinticinc vendimi vent_crec vist
    """,
    -0.1: """
        #_segund =detect =entrad =fotografi =gust =lei =list =mit =mud =prevencion =recet =soldador =tesis =viaj
        =vid =vuelv ^<ah ^<amp ^erri ^expo ^eña ^gana ^mata ^nier ^pri ^rda> ^rob ^ráf ^ráfi ^xpo ^áfi ^áfic
        a_cuarent abre_el abrim_en absurd agost ahog anual apunt_# aqu_va avis_con balanc bonit caj_com camion_y
        cant cart_esta certif client_nos com_detect con_ejempl cont_lo contrat_indefin coordin_a cuarent_person
        cuatr_minut de de_incendi de_jaen de_obra desped_el detect_fraud dia dos_terci el_observatori el_telefon
        el_viej encord enmarc entrevist_a es_el esta_enmarc estren_el eur_los explic_que export fall_el
        fotografi galleg gest gijon graci_a hab_vist hor_por hum_de igual jaen juguet jur_de la_cafeter la_cuot
        la_mia las_abej las_dos las_quej le_da lo_recaud los_equip los_pies luc mant_y mas_rap menor_de menu_de
        millon_la ministeri minut_los mit_yo mod_oscur mont_un monterrey much_gent naranj_en never novent_minut
        nuestr_servici numer_y obrador organiz_una otra_vez pagin_que par_fotografi par_las peluch persian_en
        pies plan_y plant_la por_debaj por_que pregunt_y prep prevencion protagon que_avis que_lleg que_pid
        quien_ten recet_de recib_respuest recuper redond reescrib repar_de repuest resucit salud_a se_hac
        se_rieron seis seis_el sin_cambi sincroniz sol sombrer su_abuel tarr termin_el ton toqu_de tras_diecioch
        tres_en tres_pregunt un_consej un_institut un_marg un_monolit un_muell una_apuest una_bufand una_cam
        una_gui una_pizarr una_tarjet usad vas_de viaj_a vin visit_los vist_nunc y_aparec ~place
    """,
    -0.11: """
        =integr =juni =lluvi =nort =perd =pil =preci =rescat =ris =semestr =silbat =tercer =una ^aho ^eba>
        abiert_el acab aliment amas_con apunt_el armas aureli banc bec botan buen_de busc_soldador cad_mart caf
        cancion cart_y con_pegatin consum contenedor content continu coordin cort_el cualqu_en dat de_guadalaj
        de_naranj del_camp del_colegi del_dia dos_asambl eclips el el_hiel el_silbat el_trabaj empan empez_por
        en_bici escrit_por fabric_la falt_a florec hac_falt hac_un hast_may hiz integr interpret jardiner
        la_celebr la_lluvi la_tempor la_tortill lamp las_armas las_cinc las_marc las_pist leer_un les_bast
        los_dat los_viern mañan_comedor mir negoci negoci_con no_bast nuestr_jef par pas_las pegatin plat
        plaz_de por_diez propus pulp que_falt quien_cobr rail relev rind rog se_despid se_entiend se_toc
        seman_sin servillet sop sori su_lad sub_las tempor_de tendran tres_dias ultim_dia un_acuerd un_perr
        un_segund una_lamp valient veint_minut voluntari_par ya_pued
    """,
    -0.12: """
        #_de #_llam #_llav #_vec :_cartel =años =bol =compr =cuch =deb =empres =habl =histori =ingles =jaen
        =jorn =llam =perr =resuelt =ultim ^bot ^eña> ^hor ^ille ^imu ^imul ^la> ^obar ^simu abiert_hast abre
        acto agit agost_los ahor_se al_frent apoy_el astronom auxili batall_de bod_y bol cinc_minut con_hil
        concurs cor cronic_de cuch de_calor de_carton de_cien de_diner de_emergent de_ener de_lentej de_men
        de_niñ de_verd dirig el_color el_equip el_nombr el_plaz el_testig en_aviles en_pie enseñ_el excedent
        explic_com factur gall indic invernader la_batall la_derech la_ide la_monitor las_carpet las_noch
        lo_enseñ lo_prob los_miercol manten monitor_lo nid no_asust nos_mud not nuestr_sill oli opin pes_#
        plant_a pregunt pulgon que_lee repet_en resuelt sab_# salt se_admit seis_music semill sonris tanqu
        tempor terc_trimestr tien un_año un_trimestr una_caj una_seman usam vestibul y_explic y_graci y_ofrec
    """,
    -0.13: """
        #_unidad =a =autonom =grup =men =novedad =robot =unim ^apre ^mula a_prob alta antifaz aprovech asi_nac
        auxili_par boler bosqu botell cad_minut carpinter ceboll con_antifaz conjunt consum_de cont_por crim
        de_acer de_empres de_estudi de_gijon de_guardi de_mentir debaj_de decl del_concurs dud el_catalog
        el_consum el_pacient el_personal el_principi en_abril en_agost en_cuatr encant encarg entonc entra_por
        error_de escond flexibl florist flot general gorr hor_de hor_el horne horne_cuarent imaginari instrument
        juan la_acompañ la_finc la_sop la_viej lavavajill libret_y llev_doc logotip los_fracas los_olmos
        los_panel luis mas_alta medi_hor meriend metod microscopi mont_a montador niñ_y nos_unim pist_de pizarr
        porter primer_auxili quit recomiend sal_en se_podr semanal soport suen_la taquill_y tom_la tres_minut
        truc_de un_cort un_cuent un_ensay un_tarr unim vest_de y_chocolat y_qued
    """,
    -0.14: """
        #_# =cronic =jef =map =nocturn =plag =tiend =tranquil =veint =web ^<ga ^<le ^calc ^pane abej abrig
        alta_la amas ambas calor carr_de caus_fue cruj cuatr_palabr curs de_ambas de_man diciembr_de dinosauri
        doc_y el_carr el_cociner el_despach el_gat ganador_del graci_por ha_firm hac jurist la_col la_novi
        la_plag la_ultim la_vecin lleg_sin los_trabaj man_la mas_madr mat_el me_dio nort_y observatori ochent
        plag problem propi recepcion rehic renov repit rond_en salud sangr se_acab soldadur tien_cuatr torne_de
        tras_treint veran_con y_se
    """,
    -0.15: """
        =abrim =com =fusion =movil =par =un ^<gan al al_tall alfar almacen ataj ataqu cartel_en cervez cinc_y
        compar conserv consult cubr dat_abiert de_carpint de_lectur deb_una dias_sin dibuj_el el_document
        el_tecnic en_voz es explic_el fech_de form_a fracas fusion_con gps guard_en guion hech_en idiom inaugur
        itzi la_adquisicion la_primer leid lin_lo line_en medic_empiez nadi_quier novedad pati_de ped_de plan
        presum primaver que_funcion qued_fuer rural seis_seman solidari taller una una_desped una_libret vas
        visit vuelv_la
    """,
    -0.16: """
        =! =funerari =limit =monolit =salv ^<apu ^hora a_vec asambl calendari churr cienci col_de con_doc
        consej_par cost_# cub del del_mes desastr detras_de el_almacen el_portal el_record el_viver escrib_una
        estand estudi_que funerari hem_contrat imprim_en jorn_de junt la_plant la_tart leñ limit_la llev_una
        mart_de metr_y monolit mud nieg nuestr_cociner par_nuev quit_y respond_a se_sec sin_conexion ten_un
        torne trabaj_no un_indic y_men y_un
    """,
    -0.17: """
        #_person =busc =con =estren =funcion =reunion =romp =sal a_pon bast billet_sencill brev busqued cad_noch
        camb club_de cort_por cronic cuarent de_derech de_esper de_veint del_papel desp_a director_general
        edicion el_becari el_billet el_plan el_truc entrevist horchat institut junt_en la_famili la_profesor
        levant_la lleg_con lo_cuent marg_de med nav_dos nuev_años prob_el rein roll se_pued secret vent_de
        vist_buen y_propon y_pus
    """,
    -0.18: """
        #_tonel =año =billet =bomber =corr =empiez =general ^sube ampli_el bon borr cien cuadr cuand_algui
        de_form de_novent de_pan de_ruzaf del_tej detras en_seis fot_y guadalaj gui histori_de la_cart la_tercer
        list_de los_dias naranj nos_gust olmos olvid oper_se plan_con que_sal real ruzaf simul tall term
        tod_part un_jueg una_got viaj volv
    """,
    -0.19: """
        =bec =bienven =busqued bufand cambi_de con_dibuj de_mader dej_el desd_entonc en_cinc en_septiembr
        entiend eur_en frances gust ide la_bomb la_proxim la_web las_demostr las_diez litr man manzan mes_se
        novel pesc pint portal que_traig qued_muy rif un vitrin
    """,
    -0.2: """
        =abuel =caid ^via> anual_de billet carr carton conexion de_herramient demostr dia_ya el_dobl el_public
        entrad golp_de grad invent just la_fusion los_aprendic mart_con metr moj particip personal que_cost rond
        saturn segund vez_en viñed vulner
    """,
    -0.21: """
        =azote =cafeter =mied =proposit =record =taller acordeon al_lad aprendic cafeter con_taller crec_un
        el_carg el_departament el_mayor encarg_# fantasm jef los_lun mes mir_la music ningun_ped paragu
        plant_baj quej quer_una una_cos y_lueg
    """,
    -0.22: """
        =ataqu =mod =pan =voz ampli aparec_en boc continu_el de_hel doc emergent hic_la hogaz kil_de la_maquin
        la_pequeñ lug_de marc mil_dias nieg_a noch_y nuestr_comedor paell que_fall se_nieg sin_accident un_map
        vest
    """,
    -0.23: """
        =batall =bibliotec =derrib =hor a_man años_en batall cad carg_de cuant cuelg derrib diseñ el_buscador
        el_codig encuentr escuel gratuit la_asoci la_impresor la_llam la_oper llev_su lo_not net no_hac nocturn
        ocho_y papel regal sal_los una_bodeg
    """,
    -0.24: """
        =consult =golp =tomat a_ver aerogener asil asil_en bas consej grab imprim la_fech leer los_cartel
        nadi_lei panad prest_y respuest_en tej un_certific
    """,
    -0.25: """
        :_factur =final =fug ahor_el al_final azote cad_mes com_mat correg dedic entrad_libr fug herramient
        la_azote mas_cort no_cambi noch_de novat pas_los pendient prim quit_el ris seis_mes trafic un_curs
        volv_con
    """,
    -0.26: """
        =: =direccion =diseñ =terc da de_autobus decision_propi director el_huert empiez equip_de la_sierr mejor
        qued_una result_del rincon robot salv su_autor testig zapat
    """,
    -0.27: """
        =enseñ =lent =mat =mejor aparec buscador cambi canch dirig_el en_noviembr la_canch levant mont volv_en
    """,
    -0.28: """
        =tarif ampar cuent_los del_parqu diez el_premi facult_de ferris inclu ingles municipal nuev_con pas_el
        primer_y se_llam simulacr_de tart un_dibuj
    """,
    -0.29: """
        adquisicion bibliotec bienven de_diciembr doming_# eur grafic la_rond las_regl mentir par_ver una_pagin
    """,
    -0.3: """
        a_proposit cald dos_clinic el_jur los_juev mader mig movil pagin proposit rap usan
    """,
    -0.31: """
        =juici =primer =viej casi centimetr cer de_papel debat desd_marz etiquet_de fotograf ines ingenier
        libret sab_que tonel ultim_funcion una_tard
    """,
    -0.32: """
        =? dibuj dos_hor el_comedor enter_de jardin la_factur
    """,
    -0.33: """
        apuest azul catalog com corrig lee limon qued_a ques tortill una_tabl
    """,
    -0.34: """
        fusion llov
    """,
    -0.35: """
        cieg comedor con cuent_que en_may ener exposicion gazpach ingen la_ciud la_final lun_se va_al ver y_sal
    """,
    -0.36: """
        =dias bot compart de_agu jorn lectur
    """,
    -0.37: """
        ## =version aburr al_mes aprendiz colg culpabl graci hel proxim recet sujet vide
    """,
    -0.38: """
        aport diez_años estren formacion gratis hub_que la_aplic que_aprend sensor tarif
    """,
    -0.39: """
        =trimestr discut empiez_en horari recorr
    """,
    -0.4: """
        =jubil baj_el ganador grand pequeñ sal_# si_quer
    """,
    -0.41: """
        en_ener formulari lentej map metr_de suen
    """,
    -0.42: """
        cuent_com que_hac version
    """,
    -0.43: """
        arquitect del_terc hor minut_y pan vuelv
    """,
    -0.44: """
        #_minut =man =nuev en_tres sub_un
    """,
    -0.45: """
        cabr doc_años perd_ningun treint_años
    """,
    -0.46: """
        ! =comit =vulner mat rellen se_jubil
    """,
    -0.47: """
        col escuel_de truc
    """,
    -0.48: """
        #_eur charl la_recet menu mid
    """,
    -0.49: """
        =cinc =ruid =simulacr cont_com un_dia web
    """,
    -0.5: """
        =sub curs_de final men nuev principi rotul
    """,
    -0.51: """
        =papel enseñ tomat
    """,
    -0.53: """
        lluvi mes_en record sec y
    """,
    -0.54: """
        # =cort =muert =premi etiquet nadi_se
    """,
    -0.55: """
        codig en_line propon repet
    """,
    -0.56: """
        gat
    """,
    -0.57: """
        cartel chocolat explic impresor
    """,
    -0.59: """
        tiend_en
    """,
    -0.61: """
        man_y
    """,
    -0.62: """
        color
    """,
    -0.63: """
        =aprend
    """,
    -0.64: """
        los_sab por_fin
    """,
    -0.65: """
        parec
    """,
    -0.66: """
        en_otoñ prueb
    """,
    -0.67: """
        aplic jubil
    """,
    -0.68: """
        regl se_cerr
    """,
    -0.69: """
        la_nuev lent
    """,
    -0.7: """
        viver
    """,
    -0.71: """
        panel
    """,
    -0.73: """
        aprend minut
    """,
    -0.74: """
        #_hor simulacr
    """,
    -0.75: """
        calcul
    """,
    -0.8: """
        gan pil se_perd
    """,
    -0.81: """
        hoj
    """,
    -0.84: """
        jur
    """,
    -0.87: """
        doscient
    """,
    -0.89: """
        los_mart
    """,
    -0.91: """
        viej
    """,
    -0.92: """
        premi
    """,
    -0.94: """
        apunt
    """,
    -0.97: """
        : kil version_#
    """,
    -1.02: """
        la_version
    """,
    -1.17: """
        ahor
    """,
    -1.29: """
        prob
    """,
    -1.59: """
        ?
    """,
}
CARE_BIAS = -3.46
CARE = {
    1.51: """
        se_perd
    """,
    1.43: """
        #_millon
    """,
    1.38: """
        fusion perd_ningun
    """,
    1.21: """
        el_fall
    """,
    1.2: """
        conserv
    """,
    1.12: """
        =incident incident
    """,
    1.11: """
        se_va
    """,
    1.06: """
        =sub
    """,
    1.03: """
        años_cuatr
    """,
    0.99: """
        asambl
    """,
    0.98: """
        =tarif
    """,
    0.95: """
        se_cerr
    """,
    0.9: """
        oper
    """,
    0.88: """
        =rotul de_rotul
    """,
    0.87: """
        dej_la
    """,
    0.86: """
        duplic tarif
    """,
    0.83: """
        ingres
    """,
    0.82: """
        adquisicion ~mute
    """,
    0.81: """
        cost_# mantien
    """,
    0.78: """
        me_voy voy ~place
    """,
    0.75: """
        =fusion =semestr fusion_con vent
    """,
    0.74: """
        cuadr_gris dos_asambl
    """,
    0.73: """
        =resuelt estuv
    """,
    0.71: """
        cambi_de de_tempor
    """,
    0.7: """
        cerr_en cost
    """,
    0.69: """
        el_portal graci
    """,
    0.68: """
        =clinic =trimestr dos_clinic se_retir
    """,
    0.67: """
        cambi
    """,
    0.66: """
        despues_de graci_por
    """,
    0.65: """
        =vent la_fusion tom_la
    """,
    0.63: """
        =taller caus el_panel quintanill
    """,
    0.61: """
        =cit =duplic el_consej eur se_jubil
    """,
    0.6: """
        durant_veint net
    """,
    0.59: """
        brind complet cost_un
    """,
    0.58: """
        corrig_no lo_corrig nos_avis resuelt
    """,
    0.57: """
        decision_propi por_decision
    """,
    0.56: """
        contrat_anual diecioch orig un_certific
    """,
    0.55: """
        crec_un
    """,
    0.53: """
        ebitd se_march
    """,
    0.52: """
        al_frent caus_fue un_catalog
    """,
    0.51: """
        =result complet_esta mi_ultim
    """,
    0.5: """
        los_map
    """,
    0.49: """
        integr la_famili octubr_el portal
    """,
    0.48: """
        dolar treint_y
    """,
    0.47: """
        años_a clinic marg mostr su_lad sub
    """,
    0.46: """
        #_eur a_fin del_tej fall_el hast_siempr incident_resuelt que_pas sig tras_#
    """,
    0.45: """
        compr_se el_carg estuv_lent ~2
    """,
    0.44: """
        =unen las_vent se_unen unen
    """,
    0.43: """
        la_caus man_en millon net_de
    """,
    0.42: """
        años incident_del la_incident no_cambi nuestr_director plataform result_del rotul tras
    """,
    0.41: """
        fall la_adquisicion semestr sustitu
    """,
    0.4: """
        brind_con enolog horari_y permit portal_estuv
    """,
    0.39: """
        años_al cent el_testig march ningun_ped
    """,
    0.38: """
        excedent nuev_preci sol_nadi
    """,
    0.37: """
        =actualic =preci actualic años_graci benefici content cuatr_mes dej las_graci
    """,
    0.36: """
        #_minut blanc comerci continu_el detect jubil la_oper previst siempr_don terc_trimestr
    """,
    0.35: """
        anual caduc catalog mait pacient_en renov
    """,
    0.34: """
        #_m =dueñ director en_tiend gasole gris la_imprent mes_y ningun un_marg veint_minut
    """,
    0.33: """
        cach cient_la la_cuot las_cuent millon_y ningun_dat
    """,
    0.32: """
        #_cent =analisis =mart analisis_de dijeron_que la_echar la_lech lun_con minut_el ~reports
    """,
    0.31: """
        ambas celebr_el con_rotul conserv_el de_ambas echar echar_de entreg_la eur_al juli la_asamble la_ventan
        los_soci nuestr_jef regl_del se_deb sig_igual sub_de termin_a tras_diecioch una_cas veg
    """,
    0.3: """
        =blanc =manten =prim dej_el excedent_de lo_aprend not_par numer_y por_diez prim_semestr qued_sin
        quinient se_pod seis_el sub_un un_mart y_pag y_termin
    """,
    0.29: """
        =integr =vot bloque bloque_de cortafueg editor imprim_en la_cooper las_marc pes_el polem se_aplic text
        tiemp_y y_cont y_mantien
    """,
    0.28: """
        =actualiz =ley =vulner autoriz borr_las cit_por de_mes en_vig grup impresor_del la_voz ley_de va vent_de
        vulner
    """,
    0.27: """
        =rural =siempr =sierr =veterinari caj_rural clinic_veterinari compart_quirofan corrig de_integr
        desarroll director_de el_lun estab_previst form form_a los_grup que_deb se_conserv seis_años su_nombr
        zon
    """,
    0.26: """
        competent crec de_oper de_recib gener las_escritur manten_que pas_de
    """,
    0.25: """
        =ayer =map con_normal de_tarif del_terc despues el_mund frent_de jubil_sig leyeron los_jubil miercol_:
        mund nombr_y pag_lo relev repuest se_mantien sig_pag un_eur un_indic vim zon_horari
    """,
    0.24: """
        ;_ahor =grup =unim al_mar en_vez la_tiend nos_unim ped result ultim_viern unim vez_de viaj_a
    """,
    0.23: """
        =don =tarjet =va car cuot de_eur en_otoñ jef los_horari millon_el va_al
    """,
    0.22: """
        =entreg =ten =viern absorb alcanz_los balanc bon_de de_envi devolv esper_en famili ferris la_director
        la_plantill mar nuev_tarif tarif_de un_fall una_regl vien_nuestr
    """,
    0.21: """
        =adond =not =silbat adond bodeg compañ compr de_naranj de_veran el_silbat frent la_compañ lo_vim mes_que
        minut_se naranj_en por_cient prevision_par sus_prevision una_contraseñ vendr
    """,
    0.2: """
        =ampar =bodeg =etiquet =seri balon caus_y certific conserv_su diciembr fabric_la factur_de la_direccion
        las_cam le_pas m mal manten nort pas_el sigu tej_y tras_once
    """,
    0.19: """
        =terc alza analisis años_en años_ochent caramel de_punt ejercici el_ayunt el_conserj escritur herman
        igual_con los_caramel los_ingres niñ_que octubr_a pregunt_de provinci sub_los taller testig tiend
        vist_buen
    """,
    0.18: """
        =compr ciudad col_y decision esta_public eur_un la_cas la_fiest la_prueb la_tarjet llen no_pud part_de
        pas soci ventan
    """,
    0.17: """
        =carg =director =ques aerogener bastant cad_pacient consej continu deud_net el_benefici en_ener enseñ_lo
        factur funcion_con grit la_compr llev_su millon_la nort_y nuestr_editor ocho_años oficin_y panel plan_y
        proveedor_camb tendran tiemp veintis ya_funcion
    """,
    0.16: """
        =bol =cas =fall ^ará> a_leer avis_de años_se benefici_net bol botadur cambi_que de_treint el_pan gust_a
        juni_se la_aguj ley liger marg_de negoci que_fall relev_en retir su_hij testig_a vig
    """,
    0.15: """
        =graci =profesional =relev =señor adios_y ajust_el alcanz billet contenedor copi de_man de_may de_men
        desd_marz el_muell el_orig empiez_en en_noviembr eur_en lun_de may naveg normal_y numer pag prevision
        seleccion septiembr_el sub_a treint un_cort y_devolv
    """,
    0.14: """
        =ener =envi =eur a_medi begoñ central cont_com cooper correg cuatr_cambi de_vent del_ejercici despid
        el_inform el_mes escrib_por eur_el guardi hast_final ident lent los_cuatr motiv motiv_en pagin_de
        resuelt_: resum revision_de se_despid se_toc tom tom_el trimestr usan_# viñed ~families
    """,
    0.13: """
        =abril =general =ocho al_tall centralit complet_y cuelg de_guardi debat dedic_a del_parqu el_mart
        el_nombr el_semestr en_octubr exam firm_el indic ir la_caid la_celebr la_centralit la_gent la_secret
        miercol_y pendient que_usan que_vien se_firm
    """,
    0.12: """
        ; =busqued =cifr =iba ^<fus ^fus ^fusi ^rá> ^tará a_part abril acces acequi acord al_mes ampli_el
        asamble canch carg cas_con ced cronic_de dand de_cienci de_fabric del_sab desd_ener dijeron document
        el_armari el_ejercici el_grup emple en_abril en_papel la_canch la_razon lo_demas minut_sin notari
        novent_person once_pais siet_años tiend_de ultim_dia un_benefici viaj
    """,
    0.11: """
        =arte =cam =cuent =juev =pequeñ =tel ^<ró ^<rót ^rótu ^ótu ^ótul alquil arte año_y bombill caid_del
        conexion cuent_de de_diciembr dia_los el_hotel el_mism explic_los hor_una igual la_carreter la_peluqu
        la_zon lent_el lorc los_plan minut_; municipal muse_de normal nuev_pes otoñ peluqu primer_de propi pud
        recorr_la ruben soci_de sueld sum sum_y sur va_a
    """,
    0.1: """
        =balanc =man =pas ^blea ^ebi ^mble ^osta ^samb ^sube ahor_el arranc ayer baj_el bon cinc_y cort_de
        cristal cronolog cuenc de_siempr dos_vec dueñ el_servici electr_en en_primaver eusebi fin_de ha_ped
        inform jubil_tras junt_al la_calder la_cronolog la_pagin la_toc leer_un los_objet lun nadi_tien
        once_años pod post sal_en sed silbat toc_desd un_muse ~dark
    """,
    0.09: """
        =cronic =cuot =dej =doctor =nort =testig =textil ^amb ^ará a_man actualiz aureli caen cerr_la che const
        de_ocho de_pel de_pes de_sesent de_valparais deb el_preci empan en_aviles form_part grav hac_un hor_a
        horari la_cest la_impresor libret lo_previst matricul men_que nuev_y octubr panel_de perd preci prim
        que_cost r recepcion_se tecnic_y termin traspas valparais veintiun y_graci y_ocho
    """,
    0.08: """
        =cambi =nuev =plan =rout =trimestral ^<dup ^arif ^asam ^cost ^dup ^dupl ^gen> ^rót ^ube ^upl ^upli
        al_equip aprob armari arregl avis bonit buen_de cartel_en cienci cobr compr_una con_taller cuadr de_juli
        despaci despues_del diez_kil diferent durant el_acuerd en_diciembr en_may encarg gat_de gent iba
        investig la_barc los_client los_contrat mand_una median mont_un nombr pil profesional que_ahor quirofan
        social tarif_desd tarjet tempor tomas trimestral un_plan una_factur una_puert vall_de vecin_de
        veterinari y_sig ~intruder
    """,
    0.07: """
        #_# #_: #_person =cooper =deleg =explic =lent =ocurr =pil ^<adq ^<asa ^<ope ^<une ^adq ^adqu ^ambl ^dqu
        ^dqui ^isic ^ivid ^ivos ^lone ^mbi ^mbio ^oper ^stuv a_# acuerd agrari aren avis_con ayunt cambi_las
        carreter cas cas_en cent_mas cest cient cifr cit continu_y cronic de_# de_control dej_de del_gimnasi
        deleg_de des dia_en direccion disculp dobl_de doc_minut el_catalog el_indic el_institut el_personal
        el_plaz entreg espaci ha_firm juan la_busqued la_hor la_tard lad las_tarif le_des mand_a monic obrador
        pas_por plan plantill plen riend segund_en septiembr sonris sub_las va_con ven_de viñ y_los y_nunc
    """,
    0.06: """
        #_men :_# =buscador =cuant =doming =dos =nombr =vid ^<cos ^<sub ^ambi ^bio ^camb ^caus ^debi ^ene ^enem
        ^irá ^leas ^mbl ^nser ^núan ^raci ^sub ^tral ^ént ^énti ^úan ^úan> ^ún> aguj anterior anual_de calder
        cerr cont_las de_logist de_pag del_banc del_prim detall en_recepcion equip_y españ estacion estand
        fich_de inici la_estacion las_dos lo_mejor logist medic menu_del minut_la muse naranj oficial
        pacienci_cont parqu que_hac ros semestr_: textil un_balanc un_servidor una_tabl vot_a y_las
    """,
    0.05: """
        ^<clí ^<eb ^<ebi ^<eu ^<eur ^<net ^atá ^bio> ^bitd ^cia ^cias ^cioc ^clí ^clín ^dirá ^divi ^ebit ^enó
        ^erac ^esu ^eur ^euro ^grac ^guen ^ias ^ias> ^icad ^idir ^itd ^itda ^lea ^líni ^mest ^ola> ^ope ^pete
        ^plia ^resu ^sam ^taf ^tda ^tda> ^íni ^ínic a_su bibliotecari campañ combin compart conserj consult
        contraseñ cuarent_minut el_cambi el_color el_plan entrar entre_las gratuit imprent jubil_en los_ped map
        mart_: mes_lo noviembr pacient revision rout salud_a siempr sin_conexion sol_las transport util vot
    """,
    0.04: """
        ^<cau ^<op ^<ren ^<sig ^<ven ^acia ^allo ^arge ^asó ^ausa ^bil ^bsor ^dían ^ecio ^edit ^emes ^esue ^fa>
        ^fall ^gún ^gún> ^hare ^herm ^iem ^igue ^ioch ^irá> ^itui ^lal ^lei ^leto ^llon ^lon ^mant ^mut ^ncid
        ^nem ^nemo ^nteg ^oa> ^ocio ^ogo ^ompl ^onse ^plet ^rame ^rcas ^rdió ^rifa ^rige ^rmó> ^rtal ^seme ^sigu
        ^stró ^tegr ^tene ^tie ^tuvo ^uben ^usti ^uvo ^uvo> ^vega
    """,
    0.03: """
        ^<anu ^<añ ^<año ^<bl ^<cuo ^<cén ^<dej ^<jub ^<mai ^<mos ^<nin ^<tex ^<tie ^<va> ^actu ^arg ^asa ^atál
        ^años ^bene ^bila ^brin ^catá ^cede ^cio> ^ctos ^ctu ^ctua ^cuo ^cuot ^cént ^deb ^denc ^dido ^dir ^efa
        ^efa> ^efic ^eja> ^endo ^enef ^enov ^erci ^esos ^etec ^eto> ^exa ^gris ^iemb ^ifa ^ifas ^ige ^igu ^ingr
        ^ingú ^inúa ^ioc ^itur ^jefa ^jub ^jubi ^kin ^lanc ^lia ^lio> ^lló ^logo ^mar ^marg ^mple ^nef ^nefi
        ^ngre ^ngú ^ngún ^ning ^núa ^ogo> ^orig ^oy> ^pasó ^pera ^ple ^prev ^rabi ^rac ^rará ^rci ^rele ^rupo
        ^rva> ^ser ^sig ^tani ^teg ^tex ^text ^tien ^tinú ^trí ^tulo ^tuv ^tál ^tálo ^uali ^ube> ^ubil ^uen>
        ^uirá ^ulos ^uot ^uota ^uros ^usió ^veg ^vos ^vos> ^xced ^álo ^álog ^ños ^ños>
    """,
    0.02: """
        ^<aná ^<as ^<bal ^<ben ^<bla ^<blo ^<bon ^<cam ^<cit ^<co ^<cé ^<deb ^<dir ^<div ^<enm ^<exa ^<fa ^<fam
        ^<gen ^<gr ^<gri ^<gru ^<je ^<jef ^<jul ^<ley ^<m> ^<mar ^<mun ^<ori ^<ped ^<res ^<soc ^<suc ^<vim ^<vul
        ^<zo ^<zon ^<ín ^<índ ^aché ^aci ^act ^afor ^afu ^afue ^ait ^alde ^alea ^alic ^amba ^amil ^ampl ^ancó
        ^andi ^anel ^aná ^anál ^arch ^argó ^asa> ^asó> ^aus ^aye ^año ^best ^bian ^bill ^bios ^bir ^bir> ^bloq
        ^bode ^bon ^cach ^cara ^cas> ^ced ^ché ^ché> ^cici ^cide ^ciem ^cio ^comp ^cons ^crec ^dega ^dej ^dejó
        ^dire ^div ^dos> ^dros ^edid ^egid ^ein ^eint ^ejó ^ejó> ^elev ^emb ^embr ^enas ^ener ^enm ^erdi ^erog
        ^erri ^erró ^erva ^erán ^esar ^esul ^evis ^ext ^eól ^fam ^fami ^gac ^gaci ^gen ^gene ^gida ^gre ^gres
        ^gru ^grup ^hé> ^ia> ^icar ^iden ^iend ^iene ^ifa> ^ila> ^imes ^inar ^inci ^ind ^inda ^inti ^inú ^irec
        ^irán ^isió ^ite> ^ivi ^jef ^jerc ^jul ^juli ^lba> ^led ^leo> ^lere ^levo ^ley ^lia> ^lica ^lne ^lner
        ^ltad ^mai ^mali ^mar> ^mbre ^mes ^mill ^miti ^most ^mpet ^mpos ^mpra ^mund ^nare ^nca> ^ncó> ^nel>
        ^nen> ^nera ^ngr ^nici ^nin ^nort ^nse ^ntic ^ntie ^ntim ^nál ^náli ^nól ^nólo ^núme ^odeg ^ombi ^omp
        ^ons ^opia ^otad ^otar ^pane ^parl ^pli ^plic ^podí ^pué ^pués ^rati ^rcic ^rdia ^revi ^rgó ^rgó> ^rig
        ^rik ^rind ^riza ^rmit ^rmos ^rmó ^rrar ^rreg ^rrig ^rtir ^rup ^rva ^rvan ^ríc ^sbo ^silb ^sio ^sion
        ^soc ^soci ^spué ^star ^stig ^sul ^sult ^só> ^tari ^tiem ^tirá ^tiv ^tiva ^tre> ^trim ^tríc ^tual ^tui
        ^ual ^ual> ^ubi ^ubir ^ueo ^ueo> ^uint ^uisi ^ulio ^uln ^ulne ^ulta ^uma> ^une ^upo ^upo> ^usi ^ués
        ^ués> ^vald ^vent ^vigo ^vim ^vimo ^vul ^vuln ^xto ^yer ^yero ^áfon ^índi ^ñía> ^úmer
    """,
    0.01: """
        ^<amb ^<con ^<de ^<edi ^<ir> ^<is ^<lun ^<nor ^<nú ^<núm ^<ot ^<oto ^<pag ^<pud ^<roc ^<ré ^<su ^<tes
        ^<un ^<ur ^<ut ^<uti ^<veg ^<vil ^<viñ ^abso ^ados ^adro ^agam ^agre ^aleg ^ali ^alz ^alza ^ame ^amel
        ^anc ^anca ^arca ^ares ^aria ^atrí ^añí ^añía ^ben ^bia ^bida ^birá ^blan ^bono ^bre> ^bso ^bíam ^cado
        ^cam ^canz ^caro ^cau ^cció ^cia> ^cobr ^coop ^ctiv ^deg ^deta ^dete ^did ^eado ^ebat ^edal ^egoc ^elu
        ^eme ^empo ^ened ^epue ^erab ^erat ^erin ^ermi ^esti ^estu ^etiv ^eto ^evol ^ey> ^eyer ^ezo ^ezo> ^eñó
        ^eñó> ^fact ^form ^gamo ^gand ^gla> ^goc ^goci ^gri ^iac ^iaci ^ica ^idid ^idos ^iemp ^igen ^igo> ^ila
        ^ili ^ilia ^ilid ^ime> ^iona ^ir> ^ire ^isor ^isé ^iséi ^itu ^ivad ^iñed ^jeti ^jita ^jó> ^lame ^land
        ^lea> ^lete ^leye ^li> ^lic ^lice ^lina ^lio ^lisi ^llo ^log ^loq ^loqu ^lun ^luna ^lune ^lza ^mal ^mal>
        ^marc ^mbas ^mbia ^mbil ^mbr ^mim ^mimo ^minó ^mna> ^mpl ^mpli ^mpr ^mun ^mó> ^nca ^ncia ^ndas ^ndo>
        ^ndrá ^nedo ^nego ^neto ^nica ^nito ^nova ^nri ^ntas ^nten ^nti ^núm ^oca> ^ocho ^oma> ^onex ^onti ^oop
        ^oope ^oriz ^ost ^ostr ^ota ^otoñ ^ova ^pale ^pas ^pañí ^pias ^pra ^pra> ^pud ^quis ^ral ^rali ^rani
        ^rca> ^rch ^rcha ^rdi ^rei ^rein ^reno ^repu ^reti ^rgad ^rgo> ^rif ^ritu ^rje ^rmar ^roge ^rró> ^rán>
        ^rías ^saro ^scul ^sejo ^sele ^señó ^sici ^sti ^stim ^stu ^suc ^suel ^suma ^sumi ^séi ^séis ^tanc ^tigo
        ^toñ ^toño ^tras ^trei ^tró> ^tua ^tul ^tura ^ubes ^ubid ^ucho ^ucu ^ucur ^uis ^uli ^ult ^unes ^urac
        ^uro ^usio ^ven ^vend ^vis ^vist ^viñ ^xame ^zona ^áfo ^áli ^ális ^és> ^índ ^ñed ^ñedo ^ñía ^ñó> ^úme
    """,
    -0.01: """
        ^<ag ^<alu ^<apu ^<au ^<cu ^<dis ^<día ^<fl ^<fue ^<in ^<li ^<me ^<mod ^<má ^<máq ^<noc ^<pat ^<qu ^<que
        ^<reu ^<ri ^<sab ^<sal ^<sim ^<tr ^<tra ^<tre ^<vie ^abre ^abue ^ace ^algu ^alla ^amo ^amos ^an> ^apa
        ^ar> ^ara ^arri ^baja ^cami ^cant ^ces> ^chi ^cinc ^col ^conf ^crib ^cue ^cuen ^cía ^dad ^dan ^de> ^dida
        ^dig ^dimo ^dis ^doce ^dora ^dra ^eca> ^ecen ^egu ^elo> ^enso ^erta ^esca ^eun ^euni ^eva ^eña ^ga>
        ^gada ^gan ^gar ^gio ^gun ^habl ^ier ^iert ^ile ^imu ^imul ^ina> ^inco ^ins ^ira ^isit ^ist ^lant ^lav
        ^le> ^leg ^lenc ^lgu ^lib ^libr ^lla> ^llas ^lo> ^lti ^ma> ^mad ^madr ^med ^mina ^mita ^mos ^mpi ^mue
        ^máq ^máqu ^nas ^nida ^nier ^nist ^noc ^nvi ^oco ^ole ^olve ^omed ^ond ^onf ^orio ^osc ^oso ^pid ^pit
        ^pon ^prob ^que ^quie ^quit ^rce ^rda> ^rend ^reu ^reun ^rio ^rla> ^rno> ^rob ^rto> ^sad ^say ^sca ^scu
        ^simu ^sit ^sita ^spe ^tad> ^tar> ^tel ^terí ^tra ^tra> ^tru ^uare ^ueb ^ued ^uga ^ve> ^ver ^vie ^za>
        ^zas ^zas> ^áqu ^áqui
    """,
    -0.02: """
        ^<ab ^<abi ^<aca ^<ap ^<bie ^<cal ^<cha ^<cin ^<dí ^<en ^<enc ^<es ^<fot ^<gan ^<ha ^<hab ^<ho ^<hoj
        ^<lim ^<lla ^<mad ^<mir ^<pal ^<pid ^<pin ^<pon ^<pr ^<pu ^<re ^<vue ^abie ^able ^adi ^ado> ^alta ^ama
        ^ama> ^ant ^apar ^apu ^ata ^ata> ^ate ^aud ^baj ^bar ^bot ^cen ^cer ^cla ^cuar ^da> ^dan> ^do> ^dre ^eca
        ^ece ^ecet ^egun ^ela> ^elo ^ens ^erto ^esco ^fot ^foto ^gal ^gunt ^hab ^hoj ^hoja ^ibr ^iej ^iera ^iet
        ^ieza ^ina ^ine ^iner ^iste ^itad ^jar ^jos ^jos> ^lla ^lleg ^lor ^mat ^medo ^met ^mira ^mod ^mos> ^mula
        ^na> ^nad ^nas> ^ncu ^nea ^nta ^nta> ^ntar ^ntes ^oce ^oce> ^ogra ^oja ^one ^os> ^pat ^pint ^preg ^raba
        ^rad ^rado ^ran> ^rda ^rec ^regu ^res> ^rio> ^rna ^rno ^rso> ^rta> ^sal ^taro ^tera ^tor ^tros ^uede
        ^uent ^uert ^uie ^uien ^uina ^ula ^ulo> ^urso ^viej ^vuel
    """,
    -0.03: """
        ^<apa ^<ga ^<ll ^<rec ^<ro ^<sa ^<tor ^abaj ^abe ^abl ^aca ^ada ^ada> ^ader ^ana ^anas ^aza ^cab ^cet
        ^ceta ^cin ^co> ^curs ^der ^desc ^días ^ela ^ena ^ena> ^ensa ^epar ^eras ^ert ^es> ^esta ^etro ^eza>
        ^ima> ^lac ^las ^las> ^lve ^metr ^mir ^mul ^nco ^ogr ^oras ^orn ^para ^pued ^ra> ^rea ^rta ^rtas ^rto
        ^sim ^tro ^uela ^urs ^vue ^ía>
    """,
    -0.04: """
        ^<esc ^<hu ^<pi ^<pue ^<vol ^aba ^ade ^arta ^as> ^bier ^cos> ^era> ^etr ^ita ^lim ^mac ^nid ^pin ^pue
        ^ro> ^so> ^ste ^tres ^uer
    """,
    -0.05: """
        #_vec =aprend =panel ^<ch ^alt ^anta ^bie ^cal ^eman ^ien> ^mana ^sema a_un bucl cumplimient
        de_cumplimient de_limon de_tart dec el_mecan ha infantil med nuestr_fundador pint son tall_de tercer vio
        ~absent
    """,
    -0.06: """
        =casi =com =la =mat =millon =sal =tiend =vem ^esc ^nsa ^ta> a al almacen aplic_y aprend_a año calcul
        codig con_tart cuent curs da diseñ doscient dur el_local encontr escrib gui hoj_y la_mit libr_se
        lo_celebr moliner orden por puert que reunion se_recog sobr tart tras_treint vuelv y_preci ~sides
    """,
    -0.07: """
        =? =a =el =simulacr =una ^eza abrim agu antigu banc cad de_agost es eur_y ide la la_plant la_puert
        lun_el metr niñ nuev primer program siet silenci su_ultim ultim
    """,
    -0.08: """
        #_hor =: apunt bien cinc del el_ultim en en_la escuel fot mat mayor mil proxim que_nadi quier simulacr
        tart_y telefon
    """,
    -0.09: """
        =# =adios =en =version abre abuel adios banc_de decent dibuj ensay falt ha_constru la_viej llev los nadi
        sum_# ~unlike
    """,
    -0.1: """
        =billet ^ema acab com dic llam noch prueb prueb_y ~ashamed
    """,
    -0.11: """
        ## algui gan mit un visit ~sick
    """,
    -0.12: """
        cuarent en_el maquin quer ~cleared
    """,
    -0.13: """
        alumn comedor el habl lleg ~missing
    """,
    -0.14: """
        cart doc list pon
    """,
    -0.15: """
        el_sab millon_de nuestr
    """,
    -0.16: """
        con recet
    """,
    -0.17: """
        abiert par una
    """,
    -0.18: """
        mir trabaj
    """,
    -0.19: """
        pid volv
    """,
    -0.2: """
        de pregunt y
    """,
    -0.21: """
        =de sab
    """,
    -0.24: """
        hoj
    """,
    -0.26: """
        : plant
    """,
    -0.27: """
        prob viej
    """,
    -0.28: """
        dias
    """,
    -0.29: """
        libr pued
    """,
    -0.39: """
        seman ~callers
    """,
    -0.41: """
        tres
    """,
    -0.46: """
        ?
    """,
}
