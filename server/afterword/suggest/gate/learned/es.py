"""What words weigh in es: made by `tests/learn_gate.py`."""

MADE_FROM = "843c6a26768abf48"
BIAS = -0.89
WEIGHTS = {
    3.7: """
        ~halted
    """,
    3.28: """
        ~unhired
    """,
    2.88: """
        ~respect
    """,
    2.47: """
        ~stop
    """,
    2.33: """
        ~mute
    """,
    2.18: """
        ~lenders
    """,
    2.11: """
        ~sick
    """,
    1.99: """
        ~dark
    """,
    1.85: """
        ~ashamed
    """,
    1.75: """
        ~fewer ~review
    """,
    1.72: """
        ~rite
    """,
    1.63: """
        fuim
    """,
    1.62: """
        ~absent
    """,
    1.55: """
        qued_en
    """,
    1.5: """
        sup
    """,
    1.45: """
        ~missing
    """,
    1.42: """
        esta_seman
    """,
    1.39: """
        ~unlike
    """,
    1.38: """
        ~sides
    """,
    1.37: """
        avis_a
    """,
    1.32: """
        demand
    """,
    1.31: """
        ~placeless
    """,
    1.29: """
        cancel
    """,
    1.27: """
        compañer
    """,
    1.19: """
        fallec
    """,
    1.17: """
        ~intruder
    """,
    1.16: """
        juev_y
    """,
    1.15: """
        alquil
    """,
    1.13: """
        anoch
    """,
    1.07: """
        esta_mañan
    """,
    1.03: """
        historial
    """,
    1.02: """
        sed
    """,
    1.01: """
        ces
    """,
    1.0: """
        afect
    """,
    0.99: """
        la_fiscal retir
    """,
    0.98: """
        lo_sab ~families
    """,
    0.96: """
        comunic muj
    """,
    0.94: """
        credit pact
    """,
    0.92: """
        no
    """,
    0.91: """
        anunci dej_de
    """,
    0.9: """
        client_no rechaz
    """,
    0.88: """
        cart_abiert vay
    """,
    0.87: """
        baj_la
    """,
    0.85: """
        denunci
    """,
    0.84: """
        respet
    """,
    0.83: """
        de_plantill es_verd medicin sab_por
    """,
    0.82: """
        =retir hij
    """,
    0.81: """
        abri
    """,
    0.8: """
        rebaj
    """,
    0.79: """
        la_decision
    """,
    0.78: """
        =ajust el_mart
    """,
    0.77: """
        her par_siempr sin_cobr
    """,
    0.76: """
        proteccion
    """,
    0.75: """
        no_pued vari
    """,
    0.74: """
        apell grav hogar la_verj sac_a verj
    """,
    0.73: """
        ~2
    """,
    0.72: """
        juez
    """,
    0.7: """
        reclam
    """,
    0.69: """
        =indefin indefin_en la_guardi person_con que_cont
    """,
    0.68: """
        mil_de paquet
    """,
    0.67: """
        insult pens_en sent_en sin_hac sueld un_expedient ~3
    """,
    0.66: """
        eram la_sed las_llav patronat ~callers
    """,
    0.65: """
        alcanz part_del un_operari
    """,
    0.64: """
        activ entreg_las habr hoy_nadi huelg_indefin period
    """,
    0.63: """
        nuestr_compañer operari su_puest
    """,
    0.62: """
        notici recurr tuv
    """,
    0.61: """
        afect_a convoc la_capill no_vam tendr_que
    """,
    0.6: """
        apart colabor el_profesor la_caden lleg_los
    """,
    0.59: """
        algui ayer esta_noch pag
    """,
    0.58: """
        =entra =profesor abri_un asum deten la_agenci lo_sup no_sal qued_sin
    """,
    0.57: """
        acos cualqui_tiend el_period los_repartidor presunt
    """,
    0.56: """
        cart_que el_alquil en_concurs los_sindicat part produccion treint_y
    """,
    0.55: """
        atend desaloj enter_por no_contest sus_padr trabaj volc ~leak
    """,
    0.54: """
        =ciberataqu =sed aut bander ciberataqu dias_de
    """,
    0.53: """
        accion congel la_empres la_puert la_socied lo_ocurr ped_que socied
    """,
    0.52: """
        compañ congres devuelval entra_en nav_de no_sab
    """,
    0.51: """
        #_trabaj =prevision escrib_desd la_juez la_palabr
    """,
    0.5: """
        =transport contrat_de de_transport dias_en indemniz inmediat inund la_central ministr
    """,
    0.49: """
        acreedor doming_la hem_ped les_ped los_contrat sent
    """,
    0.48: """
        acud chic de_fuer dond_pon la_niñ mi_soci pid_que su_famili suspend
    """,
    0.47: """
        acus_de apag_la consej_ha diner ere llev_a perd_de pregunt_por reduc_la
    """,
    0.46: """
        cerr_y clor condicion corre de_clor habl_con las_pantall matriz medic min profesor_de ten tres_gener
    """,
    0.45: """
        =compañer =doming =medic al_hospital apag aplaz cuatr_años empiez_el encapuch las_contrat mañan
        nuestr_nombr ofert tampoc veintidos
    """,
    0.44: """
        ha_retir las_vacant marz_no peligr suspend_las trist un_result una_cocin
    """,
    0.43: """
        =present are are_de cerr corredor dosis guardi_civil la_bodeg la_tiend necesit proces_de su_herman
        tras_los un_rescat ~cleared
    """,
    0.42: """
        =acreedor bien_el clas_desd demasi treint
    """,
    0.41: """
        =ces =rebaj abrir caden confianz conmig de_usarl dij entro_con fabric_de ha_abiert hac_ruid la_acer
        las_convers presupuest rebaj_de sufr_un un_lun
    """,
    0.4: """
        baj_voluntari column constructor del_club dias_por el_hospital empres_que en_observ familiar hast_nuev
        la_constructor las_nuev les_pag llev no_conoc sig sus_funcion
    """,
    0.39: """
        alcald alli cierr_la civil de_prevision justici la_clinic los_control los_horn no_abrim no_exist
        permis_par sin_efect su_hij tuv_la una_pacient ~4
    """,
    0.38: """
        =abrir =call cautel cicl del_hospital desp_en destitu fiscal llev_la lot no_pod nunc_mas oficin_de
        tiemp_de vacant
    """,
    0.37: """
        =rector =septiembr bomber_en cas el_juzg ese_tiemp la_produccion las_doc notici_de numer_de rector
        sig_en su_cas volv_a
    """,
    0.36: """
        ; =liger =paquet comentari decision_en dejadl del_vall desped_y el_polideport ginebr mas_liger
        me_sustitu no_alcanz no_podr seman_que
    """,
    0.35: """
        #_compañer =plantill acog concili decan dividend educ_y el_decan haran hem_avis hombr_que inspeccion
        lo_decid nuestr_maquin parraf sig_ingres sin_luz sustitut tesorer
    """,
    0.34: """
        =aplaz =vuelc año_nos cincuent_y clinic de_tarjet el_edifici firm funeral la_compañ lot_# nivel
        no_encend ojo pact_preci prevision super_el telefon_de tod_mayor volv_de vuelc
    """,
    0.33: """
        =dej alrededor concesionari conserver cuent_de de_sub dir el_patronat exig la_conserver las_eleccion
        llev_al los_corre no_volv perd_la precipit puert_con recib_hoy recib_una reproch se_apag trabaj_aqu
        una_ultim
    """,
    0.32: """
        =demand al_señor capill choqu_en cocin dec dec_nad enferm figur hospital la_circul las_butac
        los_tribunal niñ no_saldr ped_perdon que_pod retir_del sab_si se_aclar se_llev sed_de sindicat tendr
        un_compañer viv vuel
    """,
    0.31: """
        #_client =canter =filtracion =va comunic_a cuarent_de deterior durant_años el_aparc esta_abiert famili
        filtracion filtracion_de la_campañ la_inspeccion la_revision los_puebl mayor_de organiz_mas pod quier
        sab_ya si_viv un_escap una_doctor una_organiz
    """,
    0.3: """
        =habr =riad =tesorer algui_a ardient avis año_no canal capill_ardient ced convoc_par dat_de de_cincuent
        de_leon diagnost dueñ_quier el_diari el_gener hab_lleg hombr la_ambul las_piedr leon line_# llev_las
        los_proces manden mensaj_y montañ quien_esper quier_el sac_la sig_cerr sus_hij
    """,
    0.29: """
        =ayud =cierr =postur a_cuent artist cinc_puest cri_de de_ajust de_don de_funcion dentr direccion dni
        emple herman la_med le_pag me_toc med_cautel muer_un no_entrar no_saldran noch_del nuestr_postur
        nuev_avis pag_las perfil person plaz_a pod_dec polic postur puest_men qued_suspend rot un_cri
    """,
    0.28: """
        =emple =lin =luz =notici =optimiz al_pas al_president bebes camion contrat dej_a del_bocadill detect_que
        el_juev escaler_fueron guard_silenci ha_solicit han_decid limpiez los_nombramient medic_del optimiz
        optimiz_de por_presunt prev transform ultim_horn un_transform volv_del zon_nort
    """,
    0.27: """
        =balneari =ere =nav =razon =rechaz =veintidos a al_consej apoy balneari bonist de_cambi desaparec fot_de
        garaj getaf hund_el jarkov la_noch la_startup las_clas lo_acompañ los_tecnic nos_dej nub nuev_ced ocult
        pediatr_y prevision_y prox qued_con recurs result_y segu_siend segu_trabaj si_algui sindicat_convoc
        startup su_muj suel_hast terci_de un_ere
    """,
    0.26: """
        =cient =instanci =obra =tom =viern =vuel adentr ajust_de al_hombr alquil_se ayunt_no concurs_voluntari
        de_mil dej destil dia_# disculp el_camion el_conductor eso_signif esquem exig_un fui_la hac_veint
        haciend hospital_el hund iban instanci justici_y juzg la_confianz la_consej la_ofert la_subvencion
        las_siet lueg_de niñ_fueron nuestr_cas otra_part proces pud pud_ver qued se_suspend subvencion testimoni
        tiend_de un_tercer vist_las y_despues
    """,
    0.25: """
        =alumn =fallec =fiscal =halvers =mult apoy_en atiend audienci cam_sin cumpl_la de_usuari delantal
        dos_direct enferm_y estan_enferm guard ha_apart halvers ignaci inform_que intern la_obra la_rut las_novi
        les_dij los_hech me_pid ojal ped_una pelicul pued puert_por sep_por transport un_veran una_inund unanim
        uva vend_entre
    """,
    0.24: """
        #_hogar :_perdon =congel =plant accident_en advertent autobus_de carter circul cit_a cuand_vuelv
        cuent_no de_consult de_tudel el_funeral expedient_de fueron_llam gent_de hab_algui han_sal la_cuent
        la_vid lleg_una los_pag nadi_les no_cumpl nos_reun otro_siti period_de por_apell prescind prescind_de
        que_necesit repartidor se_dirig se_investig un_extrañ una_invit
    """,
    0.23: """
        =destitu =extract =tuv a_andar alcanz_a apell_por año_que cierr_de de_desvi de_proteccion declar_ante
        diligent el_alcald el_cementeri entonc_por es_culp escrib_: estam_con extract fiel fui han_perd
        hay_psicolog hoy inspeccion_tien la_asamble la_matriz ley los_centr los_pas mañan_nos mi otro_mod
        qued_expuest qued_once renuev sanid sep sid_apart sig_alli sin_sab som su_diner sup_por sus_extract
        tratamient tres_invi una_part ~reports
    """,
    0.22: """
        =acos =agresion =alcald a_cualqu a_los agenci agresion atencion_telefon carg_a carreter cas_el cay
        cay_la ciert cobr con_profund deb del_lot destru el_nort el_president el_rio en_man en_urgenci etic
        explosion_en fals her_grav la_plataform las_condicion lo_alto lo_social los_analisis los_testimoni
        mart_por mult nadi_ha no_autoriz no_fui nuestr_sistem pag_a par_entreg perdon psicolog_y sab_no tiend_no
        tres_her tribunal un_cajon un_chic urgenci usarl
    """,
    0.21: """
        =colect =concurs =electr =muell ^den aclar al_juzg alto basur busc_a cacerol cesion con_efect conozc
        de_fin de_rosari del_consej efect_inmediat el_tribunal en_once en_tierr esta estam hipotec hotel
        la_bander la_cesion la_direccion la_justici la_recog la_via las_cuent las_ventan marron mercantil
        nav_cuatr negoci_desd niñ_esta nos_escrib nuestr_soci otra_person prefer que_conozc rechaz_el represent
        salg setent_y su_ultim teng tres_plaz use vam_a via via_a
    """,
    0.2: """
        =cocher =futur =intox =lueg ^dico ^sup acab_la acces_no aconsej algui_de ambul bobin camion_no cincuent
        club_se colect conductor_no conoc cuand_ced de_getaf del_alcald denunci_a devuelv el_caser el_cin
        el_miercol el_niñ el_suprem entrad_hay estan estaran_en estructur famili_sab fueron_atend fundador_de
        intox la_marc las_carreter las_enfermer las_nomin limpi_los llav mart_lleg mensaj merec no_har no_pid
        nombr_por nort_el person_se plant_de plataform present_una primaver_no que_escrib que_llam que_pas
        respet_el sac soci_y suprem suspend_los taz terren vill y_tres
    """,
    0.19: """
        #_dej =artist =audi =camin =defectu =deposit =despues =dosis =jarkov =mensaj =pid =silenci =til ^remo
        a_oscur abog_y aclar_sobr altas amabl analisis banc_no basur_se blanc_en central cont_con de_nuestr
        defectu demand_por derech_a devolv_el el_estudi el_ganch el_horn el_juez en_suspens expedient fabric_en
        hay hic_lo la_uco le_peg les merc motor_en niñ_ten no_llev no_sup nos_quit nosotr por_acos portugal
        posicion proces_abiert que_sep rut_# siet_los sig_baj silenci_por sin_llam sin_sueld sufr suspens uco
        y_avis y_client y_tuv
    """,
    0.18: """
        =constructor =dij =gas =gru =limpiez =lot =pod =sab =toc ^rá> acced accident_del anda bah cierr
        cinc_seman cistern client_que cocin_cuand contrat_hast cos del_grup del_hotel del_lad demand_colect
        despid_a edwin el_are el_colegi el_primer emple_que en_marz factur_fals fallec_de fueron_llev ha_declar
        ha_dej ha_present hab_promet han_ped hombr_de hotel_de hoy_empiez investig_por iran iran_a la_busc
        la_piez la_use la_votacion las_autor las_person lo_hub los_barc mañan_en mañan_no mi_tarjet mujer mur_el
        no_circul patronat_ha precint principal que_habr qui_quier recurs_human retir_el rosari se_subast
        sentenci_del serv señor sus_famili tarjet_de television tres_años trescient_famili un_administr un_terci
        vacant_qued veint_años vieron
    """,
    0.17: """
        =anoch =lad =nub ^<hay ^hay ^haya a_cas acud_a al_merc bacteri cad_famili charl_de cocin_no colect_contr
        compañer_que compr_en convers cuand_volv cun de_lin decision desd_gaz devuelv_los dij_a don_evarist
        el_dia el_pleit el_señor el_suy el_trimestr enfermed estib famili_pued fond gas gaz indemniz_a
        la_audienci la_carter la_cocin la_feder la_orden las_cre las_famili las_imagen limpiador llamadn
        los_fond los_recarg merc_: merc_que no_abrir no_dir nombramient ocurr_en ped_del perd_dos por_orden
        protest proyeccion psicolog rechaz_la remov remov_al resolu sancion_de se_devuelv se_van setent
        ten_setent termin_la un_lot ventan_el
    """,
    0.16: """
        #_pued :_ped =part =treint =tribunal =vecin =volc ^<de ^<fui ^dema ^fui ^upi afirm algui_busc
        algui_necesit algun_ten amarr andand ante apag_los apart_de busc_trabaj busc_un cansanci chat cin
        consej_y convoc_una convoy cort_la de_atend de_jarkov demas_se diez_vec dos_niñ el_convoy el_director
        el_tren embarg en_un entrad_en estam_llam gobern hem_habl her_dos huelg_en incident_de investig juzg_de
        la_activ la_correct la_demand la_ley la_merc lament_el las_recet lleg_la lun_los no_lleg no_vuelv
        nomin_de notific nuev_esquem pagin_# president_ha profund_dolor promet quier_dej quier_habl renunci_a
        respuest_al retir_voluntari rio rival saldran sanid_ha se_concentr se_enter se_renuev seis_dias sentenci
        su_cit superior sus tang tres_emple un_garaj unas_palabr vecin_del vend vend_el ventan
    """,
    0.15: """
        #_años =avis =cobr =expect =filtr =firm =historial =inversor =merc =min =persian =posicion =quint =radi
        =voluntari ^<reb ^<sup ^fuim ^leci ^rido a_encend a_medi abiert_de acat acat_el administr_concursal
        aguant aval años_abri busc cab_en canal_de cuand cuand_termin de_acos de_result de_siet de_sueld
        deb_indemniz den despues_de direct disc dos_her el_ficher el_lot el_viern escrit escrit_en expect
        extranjer fin_de ha ha_convoc helicopter indemniz_con interin la_fundacion la_min la_ques la_radi
        las_cuatr las_unidad le_mand los_autobus mañan_el me nadi_dij niñ_en no_deb no_ten nuestr_antigu
        nuestr_asoci numer_# ojo_el papel_con papel_la part_se profesor proyect_de pued_devolv pued_romp
        que_contrat que_iban rebaj_sus recog redactor seis_años social solicit solicit_el su_carg teo titul_y
        tripul ultim_mes una_empres urgent val viern_cerr vist_esta vot_de y_cuatr
    """,
    0.14: """
        #_emple #_g =ceram =client =deterior =direct =fundador =insulin =lo =urgenci ^abem ^ami ^emos ^reba ^rid
        a_dar a_nombr a_proveedor abiert_una acced_a acus al_dia amig animal avion ayer_al ayunt becari_de calm
        catorc_person cerr_el chat_de colabor_y comarcal conductor conductor_esta consej_lo consider consultor
        cuadrant cuent_hem de_copi de_ped deficitari del_turn desped_a desvi_fond dia_uno dir_mas director_por
        duerm durant_treint efect el_credit el_inici el_metr el_mosqueton el_porton el_servidor el_titul en_roj
        ere_par estaran ficher fil fiscal_investig fulmin gerent ha_dich hem_abiert inici_de insulin la_autor
        la_consultor la_limpiez la_notici la_resolu la_ria las_becari las_urgenci licenci llev_tres lo_permit
        localiz los_prox mañan_habr ment mosqueton murci necesit_una niñ_del no_vin nomin nos_acus nos_cit
        numer_roj otro_pais padr pag_de pag_en paraliz pasaport pens person_el pid por_ahor por_puert
        provisional public_ayer que_dij que_pued quier_un quiz recort reembols reforz regres sab_desd sab_quien
        saban seman_un siend siet_la solt sub_del super sur tecnic_han ten_que vam vend_y y_cinc y_estuv
        y_ningun y_ocho
    """,
    0.13: """
        :_tres =devuelt =hotel =mortal =reclam =trabaj ^<alq ^cong ^deje ^emo ^erid ^reti ^rió ^supi ^verá
        accident_mortal activ_el agradec_la algui_se aparc banc_se becari_del cab call cas_no cient cocin_esta
        comunic_el con_ello contien continu_con contrat_a contratadl cos_no decret desprend deterior_de
        devuelt_la el_braz el_deterior el_diner el_fallec el_limit el_retras en_la extincion extincion_de
        fallec_el foli futur_de gent_que ha_recib habl_y hall_sin hast hay_recet iba juez_de la_concili
        la_cortin la_extincion la_polic la_riad llev_el lo_promet los_bomber lun_la mañan_se medic_de mier
        mil_pelicul millon_a mism_pelicul mortal mortal_en much_tiemp no_despert nombr_dni nuev_hor ofert_par
        padr_nos pantall_en polideport por_riesg portafoli prev_perd proteccion_de provinci_no pued_ced
        pued_sobrecalent punt_de que_acud que_vend quer_client recog_el rescat riad sin_vid sobrecalent
        sosten_el sus_represent tard_hay titul tuv_que un_incendi una_fundacion una_videollam uno valvul
        videollam videollam_de viern_a voluntari_del y_apell y_segu
    """,
    0.12: """
        #_baj #_posicion :_graci =afect =baj =dec =enfermer =line =padr =pas =pres =recib =respuest =rued ^añe
        ^bemo ^drem ^ecur ^mpañ ^ncel ^nun ^pañe a_busc acos_laboral ajust alcanz_la alli_y almussaf amanec_con
        aparc_del ardi atend_por cient_por cobr_dos compañer_de comun_que con_cacerol con_catorc contrat_en
        cortin cos_los cualqui cuarent_y culp de_acreedor de_confianz de_cort de_estructur de_may de_octubr
        de_seman declar del_are del_ayunt del_doming del_equip del_patronat del_transport deposit descubiert
        despach desplom desvi_de dic dic_que diez_con distanci dos_famili dos_tecnic duerm_en el_air el_bar
        el_dividend el_elev elev en_recurs entreg entreg_el expuest farmaci gent grit_; ha_cerr han
        hast_septiembr hospital_ha implic incorpor_hast juev_el la_ayud la_column la_malet la_redaccion la_vist
        las las_tres leganes levant_el llam llam_: lo_cuid los_accion mart_en marz_y nieg_los no_continu otro
        palabr pasill_de paus pon_fin pres_de program puert que que_teng que_vot qued_cancel rumb sab_cuand
        sab_se se_desplom seman_se seran señor_sig silenci_con sin_turn suscriptor suy_a turn_no un_for una_niñ
        una_notici unas_factur utilic veran vi vio volc_en vot y_seis ya_no yo
    """,
    0.11: """
        =accion =cuarent =culiacan =dar =decision =industrial =mas =mañan =protest =puert =red =segur =sucursal
        =victim =votacion ^arad ^añer ^birl ^brió ^dore ^enu ^ido ^llec ^marr ^reb ^rió> ^rtad ^tuy ^voca ^ñer
        a_grit abaj_estan abiert_diligent acuerd_sobr agil agil_y agu_del alcanz_par algun antigu_alumn apag_el
        ayer_de borr_su boton cajer camarer carg_en cas_dond cercan_al cobr_desd cocin_las compr_la comprador
        con_men convers_sin culiacan cumpleañ de_segur de_servici deb_sal dej_sin del_muell desconoc desd_cas
        desenchuf despert detect dias_un diner_a diner_en division division_de domicili el_ayunt el_camp
        el_laboratori el_pati el_puert en_culiacan en_las escuch escuch_a estab fri_los fueron ha_borr ha_entreg
        habl_esta hay_once hem huelg ignor incendi_en indefin inform la_division la_huelg la_prens la_udef
        la_zon lleg_a los los_proveedor lot_de lueg lueg_una lun_a madrug_del mand_los mas_agil montañ_y no_dej
        nos_llev novent nuev_punt orient par_parcial par_sac parcial part_y pas_la ped_ayud ped_mas perdon_a
        persian_par podr_cumpl pon_al port prens pud_pag pued_pag que_tuv qued_# razon_a result_fals retir_de
        sant se_cambi se_levant sesent_y supervisor telefer treint_niñ troz udef ultim_año un_error un_presunt
        un_telefon una_compañer veintis y_cre y_dat
    """,
    0.1: """
        #_contrat =air =andami =arras =asamble =cin =g =her =muer =oficin =redaccion =vot ^<den ^<sus ^ará>
        ^calí ^edan ^gro> ^ibir ^insu ^ituy ^pact ^pag ^paq ^paqu ^rem ^stab ^udie abandon academi accident
        administr agenci_de apertur aplaz_la arras asamble atiend_dia ayud_no añad_nad bloqu_y buen_dias caj
        cayeron cayeron_desd ciberdelincuent clausur clinic_el con_algui con_las con_nombr concentr cooper_por
        cuot_de de_concurs de_ocho de_pie de_recomend del_patinet desmay desvi dias digit_de diput dolor
        el_congres el_dueñ el_pas en_mexic esa_ley escap_de esta_gent estuv_una explosion extrañ fallec_nuestr
        famili_pid fren gener_y guardi hag hast_el invi la_academi la_cosech la_cost la_marquesin la_organiz
        la_plantill la_razon la_tripul larg_del las_contraseñ las_mujer las_tarjet llav_en llev_document lo
        los_sesent los_sistem lun_el march_el may_detect mexic_y no_habl nos_demand nuestr_clinic nuestr_tres
        numer otra_cos pantall_y patrull period_en person_han pirotecni por_favor president psicolog_en
        puert_esta que_pag quer_habl quier_escrib retir_y rot_y sancion se_va seman_; semill solicitud_de subast
        sup_ayer sus_amig suspend_tod tecnic_que telefon_que ten_una timbr trabaj_sin traslad_al un_mensaj
        un_papel un_pasill un_proces un_trabaj una_carretill una_hor una_orden una_voz usted visteis voz_que
        y_dec y_estam y_llam y_noch
    """,
    0.09: """
        =caden =conserver =devuelv =guardi =inmediat =miel =pag =rob =urgent =vert ^<afe ^<cib ^<par ^<sed ^afec
        ^anoc ^ará ^baja ^bem ^cció ^cesi ^den> ^dent ^edió ^fect ^hará ^idos ^ivid ^jan ^lca ^nvo ^onvo ^poc
        ^reem ^sede ^tivi ^uspe ^voc a_las a_una agent_se alcanz_y andar apart_y canter caser cementeri
        competent comunic_del consej_de contrat_nuev corre_de cuarent_kilometr de_credit de_golp de_limpiez
        de_pag del_director dependient descart desped_de destin detector deten_el devuelv_el dia_trist
        dolor_comunic doming dond edifici_ser el_cumpleañ el_envas el_import empres_de en_silenci estab_en
        estructur_mas explic_a explosion_se extern extingu faen falt_de falt_un filtr_los frent_a graci_al
        ha_caid ha_detect ha_fallec habr_clas horn hoy_mism hum_y human impec la_caj la_canter la_comun
        la_denunci la_luz las_plaz le_recomend les_dec liger llam_al los_dueñ los_tarr luz me_cit mejor_que
        men_diez menor_la merc_no mes_de mur ningun_de no_acept no_quis no_sobreviv no_trabaj noch_no nos_den
        nuestr_cart nuestr_sed nuestr_tiend nuev_y ocho_a once_dias orden_y pid_explic plantill_en pleit
        present_en puest_de puest_no que_nos que_repart querell recog_las recoloc redaccion renunci represent_y
        rot_el se_alcanz se_cos se_vot segur setent_voc sobreviv solucion som_las til transferent tras_otro
        troz_de una_demand una_estructur una_explosion una_perd urgent_: vall van_a verd_el vert voc votacion
        y_a y_no
    """,
    0.08: """
        :_revision =brech =competent =comun =contraseñ =fabric =jarab =resident =señor =social ^<adv ^<cré ^<ext
        ^<muj ^<vay ^adl ^adv ^alí ^alía ^ame> ^anun ^cian ^cré ^créd ^cte ^dem ^denu ^endo ^enun ^eran ^erá
        ^ext ^haza ^idó ^ilia ^irem ^ivi ^mbie ^migo ^muj ^muje ^ong ^pago ^rare ^réd ^rédi ^spet ^uile ^usp
        ^vay ^édi ^édit a_chipr a_pag a_perd a_punt abraz_a abre_hast activ_en agu ajen_a antigu_director
        anunci_en apagon arranc atrac aun ayer_en banc_ha brech_de cam camin cart_de cay_sobr ced_el cerr_nuestr
        chipr cinc_a com_president comit compañer_con cos_nuestr cosech cuatr_de curs_qued de_ajedrez de_alli
        de_año de_corre de_leganes de_montañ de_muebl de_rey de_septiembr demand_a dias_a difund diner_desd
        document_y doming_a dos_hombr dur ejercici_peor el_andami el_club el_encarg el_gerent el_terc embaraz
        en_febrer escrib_el escrib_un ese espaci estan_cubiert estan_segur este feder fogon frigorif fuer
        gerent_de golpe grabacion graci_y habr_una hac_cuatr han_present historial_de hor_tras iban_a jarab
        julian la_accion la_baj la_hor la_pasarel la_peticion la_unic las_sal letr lleg_el llev_desd lo_hac
        lo_sac los_represent mayoritari mes_qued mexic moment montaj nadi nadi_toc no_estaran no_suen nombr_en
        normal_las nuestr_mochil nuev_dias ocho_millon once_mes opon par_segu paraliz_el part_que pas_de pasarel
        pati ped peor_de pie plant_en plus pod_pag por_las por_ultim present_concurs produj profund prorrog
        proyect que_nadi que_su que_volv qued_atrap qui_ven quinc_dias recien recien_nac rescat_que resident_y
        retir_la revist rob_de sal_de se_produj seis_de seis_en si_habr sin som_una sosten su_propi sus_acreedor
        tiemp tiemp_lo tien_razon tom_declar tres_la un_abraz un_barc un_ejercici un_part una_cart una_fot
        una_indemniz unic unidad van veintidos_años vin_a y_nadi
    """,
    0.07: """
        #_no =# =algui =apag =barri =bej =engañ =escol =estuv =explosion =farmaci =gent =graci =maestr =niev
        =nomin =numer =otro =palabr =pediatr =pequeñ =pong =produccion =quer =recort =registr =solicitud =torr
        =tres ^<acr ^<an ^<hij ^ajad ^ajan ^alq ^alqu ^ama ^amar ^aya> ^ayer ^bir ^cci ^cenc ^dec ^eem ^eje>
        ^en> ^erdó ^erja ^evar ^ger ^hij ^jan> ^jer> ^lqu ^lqui ^lver ^nunc ^ore ^ores ^pañ ^pimo ^poco ^rja>
        ^sabe ^sed ^spen ^susp ^tecc ^tení ^tox ^toxi ^tuv ^tuye ^ucim ^ueri ^uie ^upim ^verj ^zad ^éra ^éram
        ^ñero a_mi a_sus abon abri_la agenci_del ahor_un alcald_de ana ante_la antigu apen_se aventur ayunt_y
        bailarin balcon bolsill bomber caj_de cambi_el cambi_la cas_; coj coleg compañ_por compr con_llav
        con_nosotr cuadern_par cuent_estan cumpl curv dar de_abaj de_anoch de_cinc de_dialisis de_maner de_parqu
        de_semill del_administr del_medicament del_merc demand_de depend_de descart_que desp_colect devolv_cad
        devuelv_la diagnost_y dialisis dias_con director_del doc_mes duch dueñ el_balcon el_claustr el_far
        el_libr el_mostrador el_muell el_nunc el_puebl el_tanatori electoral emit empres_recurr en_television
        enfermer engañ entro equivoc escrib_antes esta_madrug estan_garantiz estan_par este_año estuv estuv_en
        far_de favor fermin garantiz gremi hor_una incendi investig_lo juev jug juzg_mercantil la_basur la_bat
        la_guard la_investig la_lavand la_negoci larg_enfermed las_cocher letr_que listeri llam_a llen lo_elig
        lo_use lonj_no los_atac lun_empiez mart_los marz medicament miercol minut_a mis negat no_añad no_hay
        no_viaj noch_en nos_da notific_a nuestr_proces nuestr_proveedor oblig_a oest oposicion pacient_y pag_los
        part_le ped_con por_public por_respet por_unanim primer_de public_engañ puebl pued_dej pued_que que_quer
        que_retir quien_hic razon_en reconoc_que respet_y respir restablec reun_con revision rued sal_diecinuev
        se_han seis_la septiembr_la servici_min señor_de silenci_en sueld_de suspend_y tanatori television_se
        ten_la terci termin trabaj_con trabaj_par tras_el treint_dias tren tudel un_avis un_años un_huert
        un_juez un_lug una_dosis una_larg unas vec_en vel_en vend_en verd vez_el voluntari_de waterpol y_perdon
        y_yo
    """,
    0.06: """
        #_: =ajedrez =aparc =descubiert =despid =ensay =escrit =expedient =huelg =muebl =que =sop ^<apa ^<ard
        ^<des ^<ef ^<paq ^<pu ^<ret ^<ten ^<tuv ^<ér ^<éra ^acan ^acre ^aja ^algu ^amab ^ana> ^ansf ^arem ^argo
        ^aye ^cad ^cama ^canz ^clam ^clo ^cree ^ctar ^curr ^daci ^dete ^dido ^dos> ^ecc ^ecci ^eld ^eldo ^ení
        ^enía ^ere> ^eri ^eten ^gara ^gro ^habr ^heri ^icad ^iden ^indi ^irad ^irm ^irmé ^izac ^ió> ^juez ^lgu
        ^lias ^lido ^ltra ^lí> ^mand ^mbo ^mile ^mili ^ndac ^nsf ^nvoc ^nzar ^oco> ^onge ^per ^pleo ^pode ^rdó
        ^recl ^ree ^res ^res> ^rles ^rmé ^rmé> ^rote ^rver ^sun ^tido ^ueld ^uez ^ujer ^unci ^usti ^vaya ^yer
        ^zac ^zaci a_habl a_medianoch a_noeli a_ojo abog abril_qui acapulc acord_por agricultor al_numer
        al_volant ambos anoch_tras ante_el anunci_moviliz año_lo baj bes bes_en bolet cad_person calder call_a
        cambi_su camion_de camionet ces_de cinc_person cobertiz cocin_de cog compañer_nos compr_y conduc
        confianz_a confianz_en confianz_tras confirm_el credit_no cri dat_en de_negr de_seis de_sus de_vill
        dej_en deport diecinuev dij_que doc_en dos_millon duel edifici educ el_agu el_chat el_cobertiz el_comit
        el_ere el_ped el_poz el_presupuest eladi ellas empujon en_cas en_el en_españ encontr encontr_la evarist
        fall_de fall_en flor_y fregon fueron_evacu futur gobiern grav_el guant ha_muert ha_pas ha_quer
        ha_suspend hay_client hay_flor hay_tres hem_apart ido industrial inmediat_y inspeccion_de inversor_y
        jarab_infantil la_camionet la_firm la_fronter la_funcion la_gent la_gui la_lonj la_mism la_solicitud
        la_uci las_victim llam_antes llev_agu lo_dir lonj los_bolet los_libr maestr_torner mal man_el manej
        manifest marc_de mart mas_pequeñ mañan_hem mercantil_numer mi_cuñ mit_a moviliz much muestr_en
        no_encontr no_quier no_teng noeli norm nos nos_hac nuestr_cocin nuestr_corre nuestr_tecnic otra pac
        part_en pas_con pel perch perjudic person_a pes_en plantill por_cient present protest_de que_abri que_el
        que_iba que_quier que_sab qued_treint roj sab_antes sac_de sal_y se_ha ser su_director su_madr
        su_version sudan tierr tijer traj trec uci ultim_fil un_eur un_perfil una_abog una_man una_muj vac_en
        vecin vecin_no verd_en victim y_ayer y_la y_pon ya_nadi zaragoz
    """,
    0.05: """
        =beb =compañ =corre =este =gerent =grif =plan ^<alc ^<ano ^<ans ^<av ^<aye ^<ces ^<dec ^<fam ^<hab ^<ll
        ^<pue ^<su ^<sé> ^ado ^aga ^alca ^apag ^asum ^bían ^cade ^capu ^ciad ^colu ^coso ^ctiv ^dare ^devu ^ecip
        ^ecta ^edar ^ede ^efec ^egro ^elva ^epr ^ers> ^esad ^esun ^evu ^evué ^fam ^fami ^fir ^firm ^gel ^gela
        ^hab ^iad ^iado ^ien ^iler ^ine ^inme ^ivil ^ivos ^lgui ^lto ^lval ^mil ^miti ^ndre ^nec ^ngel ^noti
        ^ntox ^odem ^olab ^omu ^ongr ^oxic ^ozos ^par ^peli ^peri ^plir ^poli ^pudi ^pár ^rans ^rma ^rred ^rs>
        ^rán ^saca ^sent ^supe ^tami ^tris ^ubl ^ueda ^uien ^uél ^uélv ^vari ^vel> ^volc ^vué ^vuél ^xtra ^yer>
        ^zado ^án> ^élv ^élva ^íni a_call a_domicili anoch_en anunci_que apart_mientr ascensor_que bast_ya bols
        carretill castig ceram comision_del con_una confirm conoc_la contrari credit_se cuent_del cuent_y
        cumpleañ_de de_alta de_juni de_marz de_viajer del_camion del_limit derrumb desd_ayer desd_may detuv dich
        direccion_de doc_dias el_comunic el_nivel el_perr el_silenci el_text embotell emple_en empres_comunic
        en_bej en_paus enemig enter_en equip_del es_una estan_bloqu fabric gerenci griet han_ido histori_clinic
        institut_y la_embotell la_list la_llav la_madrug la_pirotecni la_pist la_provinci la_sentenci la_sub
        la_vall lad_del las_ayud las_oficin las_señal les_gust limpiez_del llam_de llor lo_contrari lo_vieron
        los_familiar los_que medi_en met mientr millon_por nadi_la nadi_sab niev nivel_# nos_habl nos_llam
        nuev_mil orden_judicial orden_retir otros par_ten patent por_la por_minut porqu present_un pued_solt
        que_dej que_promet quien quint recomend remedi repart sal se_les se_pus segu_cerr sexual sig_con sig_la
        sin_pregunt sin_sustent socorr sus_ahorr sustent te_devolv tiend tras_conoc tras_las tres_trabaj turn_a
        un_minut una_buen usarl_y veint_person vern vez_este vien y_agu
    """,
    0.04: """
        ^<ava ^<dej ^<emb ^<ere ^<fab ^<fil ^<gin ^<ha ^<ign ^<inu ^<lum ^<mañ ^<nec ^<pa ^<pag ^<sab ^<sig
        ^<soc ^<var ^<áre ^aba ^acud ^aden ^adle ^agar ^alg ^aln ^alne ^amac ^amie ^amil ^arno ^asia ^aya ^añí
        ^añía ^baj ^bía ^cado ^cami ^cana ^card ^cerr ^chad ^chaz ^chic ^cin ^cio> ^comu ^cta ^ctad ^cud ^cól
        ^cólo ^dac ^dará ^debí ^demn ^did ^dijo ^dle ^dles ^dos ^dres ^dón> ^ebaj ^ebés ^ebí ^ebía ^edi ^egar
        ^egó ^egó> ^ema ^emn ^emni ^enfe ^enga ^erm ^erán ^esa ^esi ^esit ^esup ^etir ^fab ^fabr ^fals ^ferm
        ^gar ^garo ^ger> ^gine ^gna ^grav ^guie ^habí ^haz ^her ^hip ^iale ^icia ^ide ^idós ^igna ^ile ^incu
        ^inun ^isca ^ivo ^jad ^jand ^jer ^lam ^lcan ^lmi ^lmin ^lumb ^maña ^merc ^mere ^mina ^mniz ^mpoc ^nami
        ^ncia ^ndid ^nfer ^nfia ^nga ^nmed ^nmig ^nocí ^nsió ^nsp ^ntem ^nund ^nía ^ocac ^ocem ^ocía ^omun ^onmi
        ^otic ^paga ^paro ^pañí ^pens ^proc ^pron ^ran> ^rcam ^rdón ^recc ^reed ^repr ^rgo ^rgo> ^rias ^rida
        ^riod ^rmas ^rre ^rren ^rreo ^rret ^rvir ^rán> ^sac ^siad ^side ^sind ^supu ^taba ^taf ^tafo ^tamp ^tarm
        ^ten ^tend ^tern ^tid ^tidó ^tivo ^tra ^trei ^ued ^ufri ^uim ^uimo ^ulm ^ulmi ^unda ^upar ^upu ^upue
        ^use> ^varo ^xic ^yore ^áre ^área ^íam ^íamo ^ñana ^ñera ^ñía
    """,
    0.03: """
        ^<alg ^<alr ^<and ^<avi ^<ay ^<cay ^<cic ^<civ ^<cob ^<cof ^<com ^<dem ^<dn ^<dni ^<due ^<enf ^<est
        ^<fig ^<fir ^<her ^<hom ^<ib ^<iba ^<leó ^<lla ^<lle ^<lot ^<ni ^<niv ^<niñ ^<nub ^<per ^<poc ^<pro
        ^<pub ^<pud ^<pé ^<pér ^<río ^<ti ^<tie ^<tr ^<urg ^<va ^<vía ^acci ^adve ^afe ^afe> ^agnó ^allí ^alr
        ^alre ^anda ^anje ^ans ^aná ^apil ^arme ^aro ^aré> ^asa> ^aute ^avis ^azad ^aía ^aía> ^añan ^bols ^bres
        ^bría ^can ^caut ^cay ^chan ^cia> ^cind ^civ ^civi ^cla ^clí ^clín ^cof ^cog ^coge ^cono ^cosí ^cti
        ^ctor ^cura ^dan> ^dar ^deca ^deci ^dej ^dena ^dend ^dera ^des ^dest ^dire ^diá ^dni ^dni> ^do> ^dor
        ^dre ^duc ^due ^dve ^dver ^dé> ^díam ^dós ^dós> ^ebió ^eci ^ecir ^ecla ^ect ^eded ^eden ^eemo ^efic
        ^ejan ^ejar ^elef ^elli ^elíc ^embo ^enf ^eoc ^epre ^erma ^erol ^ers ^erve ^erá> ^esen ^esl ^esti ^etuv
        ^evé> ^extr ^fec ^fert ^fian ^fig ^figu ^fil ^filt ^fisc ^fol ^foli ^gare ^genc ^gnó ^gnós ^gres ^guan
        ^hado ^han ^han> ^hija ^hijo ^hom ^homb ^iban ^ibie ^icar ^icat ^icí ^icía ^icó ^icól ^ieda ^ien> ^ier
        ^iere ^iga> ^ign ^igur ^ijo ^ijo> ^ilt ^iltr ^imo ^imos ^inis ^ioro ^ipu ^irle ^irma ^irá ^irán ^isad
        ^isio ^isió ^itid ^ivel ^jerí ^lama ^lef ^legó ^leó ^león ^lia ^licí ^lifi ^lisi ^llev ^llí ^llí> ^lote
        ^lre ^lred ^ltr ^lícu ^líni ^mab ^mar ^marl ^mañ ^mbar ^mió ^mos> ^mpró ^mur ^muri ^mín ^na> ^ndo> ^neci
        ^nfe ^ngo> ^nica ^nist ^niñ ^noc ^noch ^nsi ^nub ^nóst ^oces ^ocie ^ocur ^odre ^ofer ^oger ^ojal ^ojo
        ^olcó ^olic ^olio ^olt ^olum ^on> ^onas ^onat ^onfi ^ontr ^orid ^oxi ^oyo> ^pecc ^pedi ^pelí ^pen ^pers
        ^peto ^pier ^plea ^pro ^pró> ^pub ^publ ^pud ^pue ^put ^puta ^pér ^pérd ^quie ^raj ^rará ^rasa ^rave
        ^raía ^rcia ^rder ^renu ^reo ^resa ^rfil ^rial ^rir ^rja ^rman ^ron> ^rona ^roy ^rsa ^rsac ^rtis ^rtol
        ^rumb ^rven ^rvis ^ré> ^río ^ríos ^sanc ^se> ^sen ^sicó ^sig ^sió ^spe ^spit ^ste> ^sti ^sunt ^sura ^sé>
        ^taz ^tien ^tiga ^tile ^tocó ^traj ^traí ^tuve ^tuvi ^táb ^tába ^uará ^ubli ^uct ^uez> ^ueza ^ulan ^ulto
        ^umb ^unc ^urg ^urge ^urió ^uve> ^uvie ^uzga ^viar ^vias ^vion ^vir ^viso ^votó ^vé> ^xtr ^ya> ^zada
        ^zga ^zgad ^ábam ^áli ^ális ^érd ^érdi ^ínic ^ñor> ^ñía> ^óst ^ósti
    """,
    0.02: """
        ^<ac ^<acl ^<aco ^<af ^<agr ^<agu ^<al ^<all ^<ami ^<aná ^<ati ^<ced ^<ci ^<clí ^<cun ^<det ^<dij ^<diá
        ^<es ^<exi ^<fi ^<fis ^<fon ^<get ^<his ^<hot ^<hun ^<jue ^<juz ^<já ^<jár ^<lic ^<méd ^<mín ^<nó ^<ofe
        ^<oj ^<oja ^<ojo ^<opo ^<pat ^<pe ^<ped ^<pid ^<po ^<psi ^<qu ^<qui ^<ria ^<sac ^<sex ^<sé ^<taz ^<uc
        ^<uco ^<use ^<vo ^<vot ^<vá ^<vál ^aba> ^abaj ^abe ^abo ^abor ^abr ^abri ^abrá ^abrí ^acar ^acat ^ació
        ^aco ^acte ^acti ^ador ^ados ^agam ^agas ^agr ^aju ^aldr ^ales ^alid ^alif ^aloj ^alve ^alá> ^amió ^amo>
        ^and ^anim ^ansp ^anál ^apar ^apoy ^apuc ^araj ^arde ^arid ^aron ^arr ^arra ^arre ^arró ^arto ^aré ^asu
        ^asur ^ataf ^atri ^ave> ^aves ^ayó ^ayó> ^aza ^azo> ^bact ^basu ^bebé ^ber ^bid ^blad ^blec ^bora ^bram
        ^brar ^brá> ^brí ^bula ^bun ^buna ^bve ^bven ^bés ^bés> ^cano ^cap ^carl ^casa ^cato ^cayó ^cced ^cedi
        ^cen ^cese ^che ^cia ^cibi ^cied ^cina ^cir> ^cisi ^cita ^clau ^cob ^cobr ^coci ^com ^coma ^comi ^comp
        ^conc ^cos ^cose ^cter ^cudi ^culo ^cur ^cías ^dece ^def ^depo ^desp ^det ^diac ^diat ^dien ^dij ^dili
        ^dine ^dir ^dit ^divi ^diál ^dosi ^duer ^eada ^ebl ^ebé ^ecan ^eció ^eda ^eed ^eedo ^efi ^eint ^ejen
        ^eman ^ende ^endr ^enta ^enue ^epor ^epro ^erc ^erfi ^erme ^erna ^erp ^erpo ^erre ^erso ^ert ^erta ^erám
        ^esap ^esar ^esté ^etaf ^etie ^etu ^eve ^eve> ^evue ^expe ^exte ^ey> ^eñor ^fer ^fia ^fiam ^fis ^fond
        ^fri ^fui> ^gané ^gere ^gir> ^guar ^guen ^gui ^guri ^gó> ^had ^hero ^hica ^hico ^hosp ^hot ^hote ^hue
        ^huel ^hun ^hund ^ial ^ianz ^ias ^ias> ^iat ^iata ^iato ^iber ^ibo> ^ibun ^icen ^icit ^ido> ^idor ^iend
        ^igro ^igu ^igue ^ilic ^ilig ^ind ^inta ^io> ^iodi ^iodo ^irl ^iró> ^isol ^ital ^iti ^izad ^iál ^ián>
        ^ión ^ión> ^jado ^jal ^jalá ^jen> ^jere ^jue ^jus ^just ^juz ^juzg ^jár ^járk ^kov ^kov> ^lab ^labo
        ^lame ^lcal ^ldr ^ldrá ^lece ^les> ^ley> ^lici ^lig ^ligr ^liá ^lián ^llad ^llam ^lma> ^loro ^lsi ^ltor
        ^lvan ^lía ^líc ^mabl ^mare ^maro ^mas> ^masi ^mbo> ^mbul ^medi ^mesa ^meti ^mici ^mier ^mión ^mni ^moni
        ^mort ^mos ^mov ^mpet ^mult ^méd ^médi ^míni ^nas ^nas> ^nato ^nda ^ndan ^nden ^nder ^ndo ^ndu ^nduc
        ^neb ^nfi ^nis ^niña ^nmi ^noci ^nsaj ^nse> ^nspo ^nsul ^ntid ^ntro ^ntáb ^nube ^nves ^nál ^náli ^nía>
        ^nó> ^oca ^oche ^oci ^ocin ^ocul ^ocí ^odi ^odis ^ofe ^ojo> ^ols ^omen ^omic ^omp ^ompa ^onia ^onio
        ^onoc ^ontá ^ose ^osi ^osis ^osió ^ospi ^ostu ^otam ^ov> ^oye ^oyec ^oyo ^ozo ^pac ^pari ^part ^patr
        ^pañó ^ped ^perc ^pert ^pide ^pita ^pió ^pió> ^poy ^poyo ^prod ^prot ^proy ^psic ^pued ^puer ^qued ^quil
        ^rabe ^rad ^rago ^raje ^rama ^ran ^rant ^rav ^raño ^rci ^rde ^rden ^rdid ^rect ^rei ^rein ^rens ^reos
        ^resc ^rfi ^rgos ^rire ^rko ^rkov ^rle ^rma> ^rme ^rmed ^rna> ^rnos ^roc ^roce ^rodu ^rojo ^rola ^ron
        ^roye ^rse ^rse> ^rta> ^rto ^ruct ^rvi ^sab ^sabi ^sald ^salg ^salo ^sami ^sap ^sapa ^sare ^sex ^seño
        ^sia ^sigu ^sion ^sis> ^sión ^solu ^somo ^spi ^spor ^stur ^sté ^sté> ^subv ^sufr ^sur ^sus ^tab ^tafe
        ^tana ^tari ^tars ^taré ^te> ^teng ^teso ^tim ^tino ^tio ^tiró ^tiv ^tió ^tió> ^tore ^trab ^tran ^trar
        ^treg ^trib ^triz ^té> ^uant ^ubv ^ubve ^ucto ^uctu ^udir ^uead ^uer ^ugal ^ui> ^uier ^uil ^uliá ^ult
        ^umna ^unal ^unte ^uos ^upe ^uper ^upie ^ur> ^uve ^uvi ^uzad ^uzg ^val ^van> ^var ^vars ^vent ^ves ^ves>
        ^vide ^vier ^vot ^vue ^vál ^xica ^xigi ^xpe ^xped ^xte ^xtin ^xto> ^yec ^yó> ^ára ^árk ^árko ^édic ^ínim
        ^ñor
    """,
    0.01: """
        ^<abo ^<aju ^<amb ^<ape ^<beb ^<cad ^<caj ^<cas ^<cl ^<coc ^<dic ^<du ^<efe ^<emi ^<fal ^<fed ^<fol
        ^<ger ^<gua ^<hos ^<hue ^<ind ^<lu ^<mer ^<mu ^<mur ^<mí ^<nom ^<nóm ^<núm ^<or ^<pac ^<pad ^<pol ^<riv
        ^<rí ^<sam ^<sen ^<teo ^<ter ^<tim ^<tre ^<vi> ^<vio ^<vol ^abe> ^aca ^acla ^aco> ^acus ^adas ^adia
        ^adir ^adm ^afo ^afor ^agn ^ago> ^agu ^ajam ^aje ^ajer ^ajus ^ajó ^alde ^alto ^aman ^ambu ^amig ^amio
        ^ando ^anid ^ané ^anés ^aper ^apla ^arel ^arg ^ari ^arle ^aros ^art ^asun ^atam ^avio ^aza> ^aído ^aña
        ^año ^años ^ban> ^barg ^beb ^bera ^bida ^blam ^bo> ^brec ^brir ^brá ^bus ^bíam ^caj ^calm ^cará ^cem
        ^cemo ^cen> ^che> ^cib ^ciel ^cier ^cis ^cit ^cito ^cié ^cién ^coc ^conf ^conv ^corp ^cosi ^crío ^cto
        ^cump ^cusa ^cóp ^cópt ^dad> ^dame ^debi ^demi ^depó ^der ^desm ^dic ^dio> ^dir> ^dito ^dmin ^dno ^dnos
        ^drá> ^ducc ^duct ^déca ^dón ^ecin ^ecog ^ecu ^edí> ^eemb ^efe ^egul ^egur ^ein ^ejé ^elac ^elc ^elí
        ^eló ^emas ^emia ^empl ^empu ^end ^ent ^eos ^eos> ^epó ^epós ^erar ^erch ^erci ^erio ^erió ^erj ^ersa
        ^ertó ^ervi ^esal ^esid ^esp ^espe ^espr ^eváb ^exig ^expu ^exti ^exto ^eí> ^fal ^feso ^frió ^fro ^fron
        ^gad ^gal> ^get ^geta ^gona ^gula ^haci ^hat> ^he> ^herm ^hist ^hoga ^iag ^iagn ^iba ^iclo ^icos ^icóp
        ^idep ^iene ^ient ^igim ^igno ^iles ^imal ^imbr ^imiz ^ine> ^infe ^inid ^insp ^int ^inu ^iod ^ioni ^ipul
        ^ire ^isc ^iso ^iso> ^istr ^itac ^ivis ^izá ^izá> ^iód ^iódi ^jé> ^lamo ^lav ^laza ^lea ^les ^levi ^lif
        ^lige ^linc ^llav ^llen ^lló ^lló> ^loja ^los ^lsas ^lto> ^lva ^lva> ^lvu ^lvul ^maba ^mbe ^mbol ^mbu
        ^mens ^mie ^min ^mini ^mion ^miz ^miza ^mna ^mole ^movi ^mpuj ^murc ^mé> ^ncen ^ndad ^ndef ^ndem ^ndrá
        ^ne> ^nebr ^nece ^nect ^nega ^nfí ^nia ^nicó ^niño ^nje ^njer ^nomb ^nsam ^nsid ^nspe ^nsu ^ntañ ^ntes
        ^ntil ^ntr ^nómi ^nós ^núm ^núme ^obre ^obu ^obus ^och ^oduc ^ofes ^ofu ^ofun ^ogar ^oge ^ojos ^olc
        ^olsa ^olta ^olu ^omb ^ombr ^onar ^onec ^onf ^onfí ^onsi ^onv ^orac ^oram ^orer ^orma ^orno ^orti ^osar
        ^osía ^otac ^ote> ^paus ^perv ^pie ^pim ^pit ^pol ^prar ^pref ^prof ^pte ^pter ^puj ^quea ^quem ^quiz
        ^rado ^ram ^rcal ^rcan ^rdad ^rdel ^rdie ^rdó> ^rego ^ret ^rgü ^rgüe ^riad ^ribu ^ripu ^rir> ^riz> ^riód
        ^rmer ^rmir ^roch ^rogr ^rot ^rpo ^rra ^rraf ^rran ^rrec ^rsal ^rson ^rsos ^rtin ^rtiv ^rtió ^rto> ^rve
        ^rvió ^río> ^ró> ^saci ^saj ^saje ^sali ^sam ^scat ^scin ^scon ^scuc ^semi ^será ^set ^sid ^sign ^sio
        ^soc ^sona ^sonó ^spac ^spr ^spre ^stam ^ste ^stei ^stic ^suf ^sul ^supr ^sur> ^susc ^tal> ^taza ^tei
        ^teis ^tie ^timb ^tio> ^tisé ^tobu ^tri ^trip ^tron ^uard ^ubie ^uch ^ucha ^uea ^uebl ^uede ^uell ^uem
        ^uema ^uerm ^uert ^ueve ^ugad ^uizá ^uje ^ulas ^ulta ^ump ^umpl ^up> ^upr ^urc ^urci ^urid ^ursa ^usc
        ^usco ^uscr ^uste ^uta ^uto> ^uz> ^vaca ^vale ^ve> ^vi> ^vid ^virá ^visi ^vola ^vula ^váb ^vába ^válv
        ^xig ^xpu ^xpue ^xter ^xti ^yunt ^zará ^zá> ^álvu ^ánd ^éca ^écad ^éne ^éric ^ícu ^ícul ^ío> ^ñan ^ño>
        ^ódic ^ómi ^ómin ^ópt ^ópte ^úme ^úmer
    """,
    -0.01: """
        ^<ad ^<adi ^<ago ^<alb ^<apo ^<arm ^<asi ^<aut ^<be ^<bie ^<blo ^<bod ^<bri ^<cel ^<cep ^<cho ^<ciu
        ^<cli ^<cri ^<cuc ^<ded ^<der ^<die ^<dis ^<dos ^<dud ^<eul ^<fan ^<fer ^<fr ^<gij ^<gu ^<hac ^<hig
        ^<igu ^<imp ^<ina ^<jor ^<jua ^<kil ^<lev ^<leñ ^<mat ^<na ^<nev ^<oli ^<olí ^<pas ^<pañ ^<peñ ^<piz
        ^<pra ^<re ^<reg ^<rel ^<ró ^<rót ^<sal ^<seg ^<sep ^<sol ^<tom ^<vas ^<vit ^<áng ^abal ^abej ^aber
        ^abil ^abre ^abu ^abue ^acce ^aché ^acu ^acul ^acé ^ací ^acía ^ada> ^ael ^agia ^ajar ^ajit ^al> ^alac
        ^alli ^almo ^alti ^anas ^anja ^ano> ^apa> ^apic ^ara ^arc ^arga ^arq ^arqu ^arí ^asad ^asco ^ascu ^ases
        ^aso ^atad ^atar ^ató ^aura ^aver ^ax> ^azp ^bado ^banc ^bari ^bará ^bas ^bej ^beja ^ber> ^bim ^bimo
        ^blem ^bloq ^bod ^bole ^boll ^bolí ^bosq ^botá ^brac ^bril ^cabe ^cach ^calo ^carg ^cart ^cas ^casi
        ^catá ^cce ^cebo ^cepc ^cer ^cerc ^cert ^ces ^cesa ^chit ^ciac ^cid ^cios ^cipa ^ciu ^ciud ^clic ^clui
        ^cluy ^co> ^conj ^cosa ^coy ^cre ^cret ^cris ^cron ^cto> ^cua ^cubo ^cubr ^cue ^cup ^curo ^céi ^céis
        ^cén ^dadu ^dea ^deo ^depe ^dero ^desf ^detr ^deó ^deón ^dian ^dida ^dig ^dimi ^dimo ^dise ^diz> ^dob
        ^doce ^don ^dud ^duda ^día ^día> ^eba ^ebe> ^ebol ^ecar ^ece ^ecep ^echo ^ecid ^ecr ^ecre ^ecup ^eda>
        ^edó ^edó> ^een ^een> ^eer> ^egl ^egoc ^egos ^egue ^eir ^eja> ^ela ^eleb ^elo ^eléf ^embr ^ena ^enal
        ^enda ^enma ^enos ^enov ^ense ^ent> ^enú ^epc ^epci ^epen ^epin ^epti ^equ ^erat ^erdi ^erdo ^eres ^erfe
        ^erif ^ermo ^erro ^ersi ^esa> ^esfi ^esos ^est ^esta ^esto ^ete> ^etrá ^eul ^evái ^exib ^ez> ^ezar ^eía
        ^eñad ^fact ^fax ^fax> ^fel ^feli ^flex ^flo ^fono ^fuen ^fund ^gal ^gala ^gam ^gas> ^gat ^gene ^gib
        ^gij ^gijó ^gin ^glo ^goc ^goci ^gost ^gre> ^gual ^guet ^guio ^gunt ^gura ^gún ^gún> ^hac ^has> ^hig
        ^hit ^hubo ^hug ^iac ^iaci ^iaja ^iar ^ibe ^ibim ^ibió ^ibra ^ibre ^icac ^icro ^icto ^ieja ^ienc ^iga
        ^ijó ^ijón ^ilio ^ilos ^ilé ^inar ^inco ^ing ^inoc ^ion> ^ipa ^ipio ^ipo ^ipo> ^ipt> ^irar ^iru ^irí
        ^iría ^isa ^iseñ ^ito ^itro ^itzi ^iuda ^jar ^jarl ^jet ^jit ^jita ^jorn ^jos ^jos> ^juan ^kin ^lce
        ^ldad ^leas ^lebr ^lega ^lema ^leng ^lera ^lero ^lete ^letr ^lex ^lexi ^leñ ^leña ^lga ^lgar ^lico ^lida
        ^limi ^list ^lle ^llo ^lme ^loga ^lta> ^ltas ^luid ^luy ^luye ^lve ^lvem ^lvi ^léf ^léfo ^ma> ^magi
        ^marc ^mató ^mbió ^melo ^mene ^menú ^mest ^mido ^miga ^mio> ^mira ^mirl ^misi ^mod ^mone ^mont ^most
        ^mpa ^mpe> ^mpre ^mpri ^mul ^mund ^mét ^móni ^nad ^nal> ^nara ^nca> ^nch ^ncho ^nció ^ncó ^nda> ^ned
        ^nego ^neo> ^nev ^neve ^ngl ^nie ^nio ^njun ^nmar ^nomo ^nova ^nove ^nris ^nsum ^ntac ^nteg ^nto ^nve
        ^nví ^nza> ^nzo ^núan ^obl ^obo ^obra ^ocio ^ocá ^oda> ^odo ^odr ^ofre ^oga> ^olac ^oluc ^olía ^oma
        ^omis ^onem ^onju ^ono ^onri ^onso ^onsu ^onte ^onti ^opo ^opus ^ordo ^ori ^orna ^orpr ^orr ^orri ^orto
        ^ostg ^ostr ^otos ^otán ^ova ^ove ^ovec ^oved ^ovi ^oz> ^pana ^panc ^pape ^pas> ^pata ^ped> ^pelu ^perd
        ^pet ^pez ^peñ ^peña ^pies ^pina ^piza ^po> ^podr ^por ^post ^preg ^pt> ^pta ^ptie ^ptor ^pul ^pulp
        ^puls ^qui ^rani ^ranq ^rape ^rarl ^rast ^rato ^rban ^rda ^rdeó ^rdin ^rdo ^rdo> ^regu ^rell ^rep ^rfa
        ^rfec ^rga ^ribe ^ril> ^rinc ^rind ^riqu ^rmón ^ro> ^rpa> ^rrer ^rsi ^rso> ^rume ^ruza ^rvar ^rótu ^róxi
        ^sad ^salu ^sang ^sar ^sast ^scad ^scot ^sec ^seco ^seo> ^sep ^sept ^sera ^señ ^sier ^so> ^sol ^sopo
        ^sor ^sord ^sorp ^sos ^sos> ^squ ^stac ^stau ^stañ ^stg ^stgr ^str ^sue ^tan ^tan> ^tau ^taur ^tbo ^tbol
        ^tech ^teg ^tegr ^tele ^telé ^tem ^tgr ^tgre ^tic ^tida ^tigo ^tis> ^tiva ^tocá ^tod ^tonc ^tor ^trop
        ^tuli ^turn ^tzi ^tzia ^táni ^ube ^ubo> ^ubr ^ue> ^ueb ^uedó ^uero ^ueñ ^uido ^uio ^uion ^uja> ^ulga
        ^ulo> ^uls ^ultó ^uman ^ume ^unté ^ura ^urd ^urn ^urso ^usa ^usio ^usió ^ute ^utie ^uzar ^uía> ^vant
        ^vati ^veda ^vega ^velo ^veni ^viaj ^viam ^vig ^vist ^vit ^volv ^vái ^váis ^xac ^xib ^xibl ^yuno ^zarr
        ^zia ^ziar ^zul> ^áfo ^áfon ^ági ^áti ^éfo ^éfon ^énti ^ía> ^ña> ^ótu ^ótul ^óxi ^óxim ^úan ^úan> ^ún>
    """,
    -0.02: """
        ^<ab ^<alm ^<ap ^<api ^<as ^<au ^<aux ^<azo ^<azu ^<bel ^<bil ^<boc ^<br ^<cab ^<ch ^<con ^<cr ^<cró
        ^<cu ^<cé ^<da ^<dat ^<deb ^<do ^<doc ^<eme ^<enc ^<ene ^<exp ^<fac ^<fe ^<fel ^<fin ^<fla ^<fle ^<fo
        ^<fug ^<fun ^<gl ^<go ^<gor ^<hiz ^<ide ^<im ^<itz ^<ja ^<jar ^<je ^<jef ^<jun ^<ki ^<lan ^<lee ^<lo
        ^<log ^<ma ^<mas ^<mec ^<mej ^<mi ^<min ^<mir ^<moj ^<máq ^<net ^<no ^<pae ^<peq ^<pes ^<pl ^<pla ^<pr
        ^<pú ^<púb ^<rea ^<reh ^<rif ^<ris ^<rod ^<rur ^<ruz ^<ré ^<so ^<son ^<suj ^<tap ^<tar ^<tej ^<tel ^<tem
        ^<ve ^<vis ^<vul ^<za ^<zap ^<zu ^<índ ^abad ^abam ^aces ^acia ^actu ^adal ^ader ^aell ^afa ^afa> ^afet
        ^afé ^afé> ^ajo> ^ajos ^alaj ^alam ^alfa ^all ^alm ^alor ^alv ^amb ^amé> ^an> ^anc ^ane ^ang ^anua ^apt
        ^apu ^ara> ^aran ^arec ^arl ^arpa ^arro ^aría ^asc ^aseo ^asm ^asma ^aspl ^asus ^ataj ^ates ^atos ^atu
        ^auda ^aux ^auxi ^azot ^azu ^azul ^añas ^bad ^bada ^bala ^base ^bat ^bata ^be> ^bec ^beca ^bia ^bili
        ^bio> ^bió ^bió> ^ble ^ble> ^boc ^bol ^bos ^bota ^brab ^bre ^bue ^buf ^bufa ^bulo ^bús ^cafe ^café ^cam
        ^carp ^cep ^ceta ^cha> ^chap ^char ^cho> ^choc ^chur ^cimi ^cli ^colg ^cont ^copi ^cor ^cot ^cruj ^crón
        ^ctu ^cupe ^cuán ^cía ^dad ^dado ^dal ^danz ^dap ^dat ^dato ^deb ^dedi ^demo ^denc ^deo> ^depa ^devo
        ^digo ^dim ^din ^disf ^doc ^dona ^dían ^ear> ^eas ^eas> ^eat ^ecet ^edim ^efa ^ega> ^egan ^egi ^egim
        ^egio ^egu ^eja ^ejam ^ejor ^elis ^eloc ^elta ^elu ^eluc ^elve ^emb ^eme ^emer ^empa ^enci ^ene ^ener
        ^engu ^eo> ^epe ^epit ^ept ^epue ^erad ^erge ^ero ^erog ^erva ^esue ^esó ^etar ^etem ^evo ^evol ^exam
        ^exió ^exp ^expl ^eñan ^fac ^fan ^fand ^fare ^fico ^fies ^fin ^foto ^fra ^fres ^fueg ^fuga ^fun ^fé>
        ^ga> ^gan> ^gand ^gas ^gaz ^ge> ^geno ^gido ^goni ^gorr ^grap ^grar ^guad ^gue ^guer ^guia ^gulo ^gun
        ^gust ^ha> ^hací ^hap ^herr ^hiz ^hizo ^ho> ^horc ^hur ^hurr ^iaj ^iar> ^iará ^ic> ^ica ^ices ^ici ^ict
        ^ida ^idea ^ieg ^iega ^iemb ^iez ^ige> ^igo> ^ilad ^ill ^illo ^ilo> ^imi ^imó ^imón ^ina ^inau ^incó
        ^ingl ^inst ^inté ^ion ^ione ^ios> ^iosa ^iqu ^ique ^ira> ^iri ^isar ^isf ^isfr ^isit ^ita> ^iten ^itri
        ^iva> ^ivar ^izo ^izo> ^iñed ^ja> ^jef ^jeno ^junt ^kil ^laga ^laja ^lal ^lamé ^lant ^lanz ^lbar ^leg
        ^lent ^ler ^lesc ^lfa ^lfar ^lica ^lie ^lien ^litr ^liv ^llo> ^lmen ^lmos ^lner ^lo> ^loci ^logo ^lor
        ^lor> ^lota ^luda ^lés> ^mbia ^mec ^mej ^mejo ^mela ^men ^merg ^migr ^mit ^mita ^moj ^moja ^mon ^mono
        ^mpa> ^mpr ^mud ^máq ^máqu ^mát ^máti ^méto ^món> ^nan> ^nand ^nar ^naug ^ncha ^nclu ^ndie ^ndos ^ndro
        ^nela ^nemo ^ner ^nera ^nex ^nexi ^ngos ^ngua ^ngul ^nieg ^nil ^nill ^nit ^noct ^nol ^noli ^nosa ^notó
        ^nri ^nse ^nsor ^nst ^nt> ^ntad ^ntam ^nte ^nter ^nti ^nton ^nual ^nue ^nvía ^oa> ^oce> ^ocol ^oct ^oda
        ^ogen ^oja ^ojer ^olg ^olga ^olit ^oliv ^olor ^olí ^oma> ^omat ^omba ^ompl ^onda ^one ^ones ^onfe ^onom
        ^onos ^opa> ^opia ^opio ^opl ^or> ^orad ^orb ^ord ^orn ^osos ^ota> ^otad ^otas ^otog ^otul ^otó ^ovel
        ^pab ^pae ^pael ^par> ^pare ^pas ^pase ^pato ^pci ^peci ^peon ^peq ^pequ ^pesc ^peti ^pia> ^pida ^pio
        ^pite ^piz ^pla ^plan ^plas ^plen ^plet ^plia ^pon ^pone ^pos> ^prem ^pret ^pun ^punt ^púb ^públ ^que
        ^quet ^queñ ^raba ^raca ^rasp ^rat ^ratu ^rba ^reab ^reg ^regi ^regl ^reh ^rel ^reli ^remi ^repi ^repu
        ^rer> ^rest ^ria> ^riga ^rige ^ril ^rin ^rla ^rla> ^rmel ^rne ^rneo ^robl ^ropo ^rore ^rpa ^rqui ^rrib
        ^rro> ^rtan ^rtas ^rtif ^rur ^rura ^rva> ^rvez ^ríai ^róni ^sa> ^scue ^secr ^sejo ^seo ^sfr ^sfra ^sgos
        ^sic ^somb ^sora ^sta ^sta> ^sten ^suj ^suje ^tabi ^tago ^tajo ^tal ^tamo ^tap ^tar ^tart ^tasm ^tea
        ^tel ^tero ^tica ^to> ^todo ^togr ^toma ^tone ^tra> ^tre> ^trin ^tráf ^trás ^tui ^tur ^tut ^tuto ^uada
        ^ual ^ual> ^uan> ^uben ^ubo ^uces ^udes ^ueja ^ueso ^ueva ^uevo ^ufan ^ugu ^uiad ^uis ^uln ^ulne ^unio
        ^unta ^urad ^uram ^uris ^usi ^uxi ^uxil ^uza ^uzaf ^uán ^uánt ^veg ^vem ^vemo ^veza ^vil ^vori ^vuln
        ^xam ^xil ^xili ^xima ^xió ^xión ^xpl ^xpor ^zaf ^zafa ^zap ^zapa ^zas ^zas> ^zot ^zote ^zul ^ángu ^ánic
        ^ánt ^ánto ^áqu ^áqui ^ás> ^ént ^és> ^éto ^étod ^índ ^índi ^ñan> ^ñed ^ñedo ^óni ^óno ^ónom ^úbl ^úbli
    """,
    -0.03: """
        ^<ado ^<adq ^<ata ^<aur ^<bec ^<bos ^<ca ^<ceb ^<co ^<có ^<da> ^<dib ^<ent ^<exa ^<fl ^<fot ^<fra ^<fus
        ^<grá ^<gui ^<gus ^<id ^<idi ^<ing ^<iné ^<it ^<ju ^<man ^<map ^<men ^<mo ^<mud ^<mét ^<móv ^<mú ^<mús
        ^<ol ^<pi ^<pin ^<pág ^<réc ^<sop ^<sor ^<tab ^<tal ^<tor ^<tut ^<usa ^<ves ^<víd ^abso ^adq ^adqu ^adro
        ^aed ^aed> ^aji ^ajo ^aldo ^alie ^alme ^alva ^alvo ^amo ^amos ^amp ^angr ^ant ^apas ^apue ^ardí ^ash
        ^astr ^atal ^ato ^atui ^atá ^atál ^azpa ^bajo ^bas> ^bati ^bian ^bio ^bono ^bre> ^bret ^bso ^cab ^car
        ^ceb ^cho ^chu ^cion ^cir ^cle ^colo ^cons ^cop ^cros ^cues ^cía> ^dala ^deas ^dibu ^dica ^diez ^diom
        ^diz ^dqu ^dqui ^dros ^dua ^duce ^dín ^dín> ^ebe ^eca> ^ed> ^edal ^egla ^ejos ^ele ^emio ^ena> ^enc ^eni
        ^enie ^enim ^enir ^enve ^eon ^epu ^ero> ^es> ^etro ^eva> ^evos ^fas ^fas> ^faz ^faz> ^fet ^fete ^fot
        ^fotó ^gazp ^gen ^grac ^graf ^gund ^gus ^harl ^ia> ^ibl ^ibuj ^ica> ^icim ^iez> ^ila ^ila> ^ilid ^ima
        ^imav ^inad ^inal ^incl ^iné ^inés ^iom ^ioma ^ios ^ioso ^isic ^ita ^itam ^itas ^ite ^iñe ^jefa ^jun
        ^late ^lee ^len ^leta ^limó ^lit ^llov ^lovi ^lui ^luna ^lés ^man> ^manc ^mapa ^mav ^mave ^mbas ^mbio
        ^medo ^mel ^meno ^meri ^metr ^mide ^mist ^móv ^móvi ^mús ^músi ^nade ^namo ^ncl ^ncr ^nele ^nion ^nir>
        ^njas ^nma ^nsej ^nta ^ntej ^ntir ^ntím ^nuev ^nven ^nza ^obam ^ogaz ^olo ^onex ^onol ^onse ^ont ^ops
        ^opó ^opós ^ora> ^oras ^orch ^ord> ^oris ^orró ^ota ^otóg ^ovat ^pció ^pes ^pia ^pic ^pil ^pini ^pios
        ^pran ^pre ^pulg ^pág ^pági ^rab ^rac ^raed ^rdan ^rdí ^rdín ^rig ^risa ^rmat ^rnea ^robo ^roge ^ropó
        ^ros ^ros> ^rpin ^rpr ^rpre ^rra> ^rrig ^rro ^rsió ^rtac ^rtic ^réc ^réco ^saco ^salt ^san> ^satu ^saya
        ^scop ^sej ^sop ^st> ^sto ^sto> ^suen ^tara ^teca ^temp ^tip ^tipo ^tiq ^tiqu ^tog ^tops ^tren ^trá
        ^tuit ^tál ^tálo ^tíme ^udad ^uet ^uina ^uisi ^uni ^unt ^ural ^urel ^usan ^vat ^vato ^via ^viñe ^víd
        ^víde ^xpos ^zpa ^zpac ^ágin ^éco ^écor ^ídeo ^óvi ^óvil ^úsi ^úsic
    """,
    -0.04: """
        ^<abs ^<bor ^<buf ^<car ^<col ^<cuá ^<et ^<eur ^<for ^<hor ^<is ^<lec ^<lit ^<mes ^<mid ^<mun ^<nu ^<ri
        ^<rin ^<ron ^<ráp ^<vi ^<viñ ^<web ^abs ^agi ^alb ^ambi ^anch ^anta ^anó ^anó> ^arif ^arla ^arp ^arpi
        ^asi> ^asp ^ata ^aur ^borr ^bot> ^brig ^buj ^buja ^ca> ^cabr ^camo ^cieg ^col ^cola ^ctur ^cuel ^cuá
        ^debe ^dib ^dro ^eca ^ega ^egun ^ejo ^ela> ^eles ^eno ^epi ^epos ^esum ^eur ^euro ^exa ^ezas ^fina ^fle
        ^fus ^fusi ^gall ^ganó ^gato ^gina ^gios ^gla ^glas ^gía ^gía> ^hara ^icip ^ició ^ienv ^iest ^ifas ^ilo
        ^imen ^imer ^isa> ^jas ^jas> ^jor ^jora ^lan ^llet ^lori ^lpab ^lve> ^made ^map ^mate ^mbi ^mer> ^mes
        ^món ^nada ^nau ^ndiz ^nes ^nes> ^nir ^no> ^nseñ ^ogo> ^ola ^omed ^onid ^ons ^ormu ^orra ^os> ^ot> ^otip
        ^otu ^pend ^pint ^prob ^raci ^rd> ^re> ^ren ^rena ^rif ^ris ^rond ^rope ^rotu ^rpi ^ruco ^ráp ^rápi ^rás
        ^rás> ^scam ^scie ^scut ^soni ^sonr ^tall ^tanq ^tar> ^tea> ^tej ^ton ^top ^tort ^trum ^tím ^tóg ^tógr
        ^uga> ^uja ^ujet ^undo ^urb ^uros ^va> ^vero ^viñ ^web ^web> ^xpli ^átic ^íde ^íme ^ímet
    """,
    -0.05: """
        #_d #_gram =buscador =centr =estad =formacion =gazpach =hech =nombr =ped =proveedor =sal =se =tempor
        =trasl =y ^<alf ^<bib ^<caf ^<cód ^<ens ^<eti ^<gal ^<me ^<mó ^<nue ^<pan ^<pil ^<pru ^<ro ^<rá ^<sat
        ^<ta ^<we ^acro ^ae> ^alcu ^alf ^anad ^anes ^bib ^bibl ^bila ^blio ^bote ^caf ^camb ^ces> ^cet ^cód
        ^códi ^eab ^eb> ^efa> ^eno> ^enú> ^etas ^etiq ^grá ^gráf ^hoco ^ibli ^ies ^igas ^iote ^itec ^jub ^jubi
        ^lba ^liot ^lito ^ller ^logí ^muda ^nov ^nque ^nú> ^ogí ^ojas ^olat ^onan ^onta ^opi ^osta ^pa> ^pabl
        ^pel> ^prop ^ps> ^quej ^quit ^rda> ^repe ^rima ^rmu ^rmul ^rtil ^rue ^sica ^sim ^tag ^teja ^torn ^tos
        ^tos> ^tros ^ubil ^uce ^uda ^uej ^uite ^ulg ^upa> ^uro ^usto ^uvia ^vitr ^ápid ^ódig a_fin abiert antes
        antigu_se aprend_de apunt_a arranc_el asamble_de autoriz años_y bien_que borr_las brig cae calor_y
        carrer cart_a carton cas_de catalan celebr_con chatarr cint_y con_churr confes consejer copi
        de_formacion de_mand de_metr de_padel dijeron doc_metr dos_aprendic el_acus el_calendari el_client
        el_cor el_merc el_salon en_una encuentr_de error es_de escob espantapajar esta_entrad estad_en estupend
        etiquet_en expresion frasc_de fraud_en funcion_: gestor glori gust_a ha_dad ha_promet he_pint hem_cambi
        hub incident_del independient ingrid jubil_sig juev_en juici_simul juni_se la_abuel la_encarg la_esquin
        la_incident la_persian la_piedr la_rein la_tortug las_funcionari las_grafic las_seis le_habl leen
        leen_en lleg llev_un lo_corrig lo_propus los_ded los_jubil mal_puest mas_rar mat_proces mañan_sal med
        mil_doscient milisegund minut_de modul nos_qued nuev_a nuev_vot nunc_se objet otras padel pag_se pag_y
        pan_de pantall papel_que pas_por pas_un perd perdedor person_habl pilot_y planific polic_en por_nuev
        primer_se proyect_y que_deb que_lleg que_mas que_signif que_usam reconstru regl_y remolach rescat_en
        sab_hay salon script sesion señ sig_pag sill_de sill_si simul_en siniestr siren tecnic_lo tortug tres
        un_fotograf una_not una_vitrin ver_que veredict vol_en y_contrat y_fot y_hub y_otras ya
    """,
    -0.06: """
        #_a #_alumn #_tarr #_visit :_cuarent :_la =abet =almoh =alta =balanc =cartel =compr =crim =cuelg =cuot
        =ener =escolar =fall =famili =fax =fueg =huert =leid =libr =mur =nacional =observatori =prepar =rotul
        =semanal =servidor =ten =truc ^<az ^<chu ^<eu ^<gat ^<llu ^<mon ^<nar ^<nov ^<opi ^<pul ^<sec ^<sim
        ^apli ^ar> ^asan ^ata> ^baro ^da> ^ee> ^ejas ^epet ^etr ^fa> ^geni ^ime ^impr ^inge ^iot ^iver ^lee>
        ^lluv ^mat ^mplo ^ngen ^nqu ^nuto ^oba ^ogía ^olog ^opin ^ora ^orne ^osc ^ost ^otea ^pren ^pru ^rae>
        ^rece ^rime ^rop ^sens ^seña ^si> ^sola ^tas> ^udan ^uela ^uita ^ulad ^urio ^uto ^ápi a_veinticinc abet
        acept ahor_cad ahor_hay ahor_son al_curs al_puert al_tall albaran algui_pregunt ancho antolog
        aprendic_de aren asesinat_en autor aves avis_del ayud años_ya baj_un bas_en bat_verd bautiz benefici_net
        bicis bod bodeg bodeguer bot_de buen caid_del calient calient_y cambi_que camp cant_el carpet cay_en
        cepill charang cit_y ciud ciud_de color_de com_guard con_casc con_niñ con_razon con_vist consol const
        contact corch cristal cuatr cuatr_pagin curios de de_aprendiz de_aves de_braz de_desped de_grap
        de_logist de_piscin de_rotul de_salvament de_sistem de_tarif de_tortill de_trasplant de_trec del_colegi
        derech des dia dibuj_y diez_y dificil disparat dos_minut ejempl el_caf el_ded el_dron el_lun el_mied
        el_pilot el_proveedor el_simulacr empat empez_con empez_en enigm_y enseñ_una era estacion eur_al fin
        firm_en form_interin fot fundicion ganch gast gestor_y got grap grapador grup gui_los habl_de habr_caf
        hac_nad hac_una han_firm hast_octubr hic_un horari_flexibl horari_y iman inclu_en ir juni_los la_aven
        la_barc la_brig la_cocher la_doctor la_feri la_music la_tardanz la_tesis la_vez las_escritur las_graci
        le_des leid leid_en llan llav_ingles llev_# llev_cuarent lo_mejor los_nuev los_telefon los_vehicul
        madrug manch manguer march mes_que ministeri moned nadi_pud narrador no_habr noch_mas nombr_del
        nos_prest nuestr_gent nuestr_vecin nuev_mes nuev_trabaj nur obisp obra_con obras obras_de once_hor
        palomit par_la pañ pequeñ_el perr pit polit pon_el pon_la ponent por_su pregunt_si premi_nacional
        primer_rond primer_vez pris pued_vers que_cuent que_dec que_tard que_venc ques_y recicl recint region
        registr_que regul repas repint retir_por rod rueg sal_azul salv_una salvament se_entreg se_habl se_rueg
        segovi segund_acto segund_de seis sensor_de silenci_que sill_vac sistem_llev su_medic sub sub_la tardanz
        tint tint_se tod_part tod_sal tranquiliz tres_los tres_recet truc_par tutor un_audi un_bloqu un_model
        un_paragu un_pequeñ un_public un_roll una_aplic una_bas una_factur una_hoj una_panad vec_el veg vers
        vot_y voz vuelt_al y_com y_da y_nunc y_que y_tom y_tranquiliz ya_pag
    """,
    -0.07: """
        #_litr #_pacient #_segund :_un =aplic =arte =biciclet =cabl =calor =colegi =comision =conexion =croquet
        =del =detras =dificil =dos =fantasm =felic =feri =fri =gener =got =itzi =lament =llam =llav =local =mal
        =mand =menu =model =muse =nuestr =objet =pist =quiebr =quinc =recet =relev =respons =setent =vac =vig
        ^<ah ^<arq ^<en ^<gr ^<jub ^<rob ^<ton ^ahor ^alba ^ampl ^anq ^anqu ^bil ^cord ^cro> ^grat ^hela ^ifa
        ^inut ^itr ^jard ^jura ^lacr ^luv ^luvi ^masa ^minu ^mpar ^nel ^nier ^nut ^oble ^obot ^ola> ^plic ^rend
        ^rifa ^roba ^rtel ^salv ^sat ^stre ^tas a_gir abiert_no abril absolv acces adopt al_client al_conserj
        al_men ala aprendic_hic aqu_va asistent asoci_y autobus automat_y aviles bail belen borr_tod braz_de
        busqued cach caj_: calibr cambi_y campeon canch_de carton_piedr chap colegi_con comision comit_que
        compr_se con_gorr con_nuestr contest_a cor corr cost cual cuelg_el cuent_lo cuid_intens de_almacen
        de_cabr de_cas de_choqu de_circ de_dia de_juguet de_mayor de_mes de_sueñ de_talc de_un de_una de_zamor
        deb_habl del_barri del_pel del_perr del_sab descans document dos_años dos_hoj el_arbol el_camin
        el_desayun el_grup el_jardin el_manual el_mejor el_mes el_product el_trafic eleg_a empres_abre en_banc
        en_biciclet en_cuid en_plen en_recepcion ener_las entonc_los entrad_y equip_el escolar esquin este_fin
        etap eulali explic_las expon facult fall_las falt_tres felic fich fresn fuent garbanz gat_de general_el
        gorr_de gram granj hab_pregunt hech hil_de impres_en inscripcion intens interpret_y jubil_tras
        la_bibliotec la_cociner la_never la_pantall la_sucursal las_busqued las_farmaceut las_maquin las_obras
        line_el los_client los_horari los_vecin lug_la madrug_con manzan maquin men_que men_y mi_ultim mied_al
        migracion minut_par model muel music_de muy navid noch_nuestr norm_de nos_dijeron nos_pregunt novedad_de
        nuestr_bomber nuestr_director nuestr_equip nuestr_oficin nunc_hab objet_perd ocho_dej ocup ofrec oli_a
        ovej ped_de ped_no pelot per_casi pes por_decision posibl_con postgr preci_de primaver_volv proced pulg
        que_algui que_hic que_suen quier_volv quimic reabr recre regal_un relev_en respond retrat revis revis_y
        robots romp_una rout sab_y se_abre se_constru se_termin segu_a seleccion servici_de silenci_y sin_mied
        sor sori sorprend su_hogaz sucursal_y talc tambien_en tecnic_y telefon teruel tesis titer tiz tortill_:
        turn_y un_autobus un_gat un_niñ un_ped un_tribunal una una_baj una_clas una_col una_llav una_pregunt
        una_sol vall_de veintitres verd_y vin y_absolv y_asoci y_las y_lueg y_opin y_quinc y_tras ya_esta
    """,
    -0.08: """
        =a =abiert =accident =app =calcul =cumpl =de =espald =harin =ingenier =jaen =junt =marketing =mayor
        =nort =perfect =pint =repart =respond =ris =roj =tod =turn =un =veterinari =viñed ^<aho ^<amp ^<gra
        ^<hoj ^<jur ^<to ^as> ^cro ^encu ^eta> ^gan ^gra ^hoj ^hoja ^ibe> ^jur ^lba> ^lcu ^lcul ^let ^oja> ^pan
        ^pli ^reta ^ta> abrim absurd aburr adios al_amanec algui_que arroz asust_y atencion_al avis_el baj_cer
        balanc bert burel cad_ped carpint cartulin cent cer_y cerc_de cesp chimene cinc clar clic
        clinic_veterinari coloc color_a compart_quirofan con_gust con_music con_sensor cortafueg cuatr_lin
        cumplimient dat_con de_burel de_cartulin de_cumplimient de_detras de_jaen de_nomin decl_en del_lun
        del_viern del_viver delant_y desd_marz desfil desped_el director_de dos_terci el el_almacen el_benefici
        el_conserj el_format el_gimnasi el_invernader el_ministeri el_mund electr_en empez en_huelg en_juni
        enigm entonc_el entra equip es_el espald especial esta_sec este_articul estren_el explic_por fall_el
        frent funcionari gan_# gan_el grab_un grup_y ha_encarg hac_dos hast_ener hombr_y huert_escol ide_sal
        incident_resuelt jaen jubil_y la_charl la_espald la_pinz las_baj las_dos las_etiquet las_luc leim
        limoner llam_los los_dat los_dias los_equip los_estudi mand_una mariquit mart_: mas_lent mas_rap mañan_a
        mecan men_el mermel minut_se model_abiert much_gent mund nadi_echa naranj_en noviembr nuestr_ingen
        nuev_tien oficin_y ofrec_el once_compañer pacient par_estudi par_investig par_las pas_nad ped_# per
        perd_el perfect perr_que pinz plant_la plaz_de plaz_hast portal_estuv premi_a prob_con promocion
        propuest que_cae que_entiend que_mir que_puert quer_que quier_la recepcion_se recorr_la redact_sus
        reescrib reserv_en rest ruben sab sab_la san_juan se_entren semestr_y sin_cambi sincroniz siren_:
        sol_nadi son sord su_prim su_trabaj suel sueñ_y tabl tel telescopi tranv tras_catorc tres_person
        un_acuerd un_casc un_clic un_limoner una_tart vecin_y veinticinc viej_y vien_nuestr vist y_acept y_recib
        y_una ya_funcion
    """,
    -0.09: """
        #_metr =asust =bol =cart =conjunt =declar =enterr =esper =ide =list =mar =mud =qued =semestr =solidari
        =suspend =tesis =testig =una =viaj ^<apr ^<bi ^aho ^anel ^apr ^apun ^dosc ^eñam ^iej ^iejo ^kilo ^llu
        ^log ^mes> ^osci ^pila ^prim ^prue ^rae ^rim ^rueb ^trae ^ueba ^ueta ^uit ^utos ^viej a_cerr a_mediod
        abrim_el acab agost_los ahog al_reves alcoy almoh angul apicultor apoy_el apunt_el asoci_de ayud_y
        bec_par bibliotecari biolog boc_abaj boy brav brind brom cant capital caus centr_y col_y colegi concurs
        conjunt_sobr cont_que contenedor coordin_a cualqu_en cuelg_en cuenc cumpl_diez da_de de_alcoy de_almoh
        de_cien de_limon de_pesc de_tall de_tart declar_conjunt defens devolu di dirig_la discurs disfraz
        disfraz_de dos_mes el_menu el_muse el_observatori el_personal el_ruid el_tej el_telefon el_tercer
        empiez_a empiez_con entrevist_a esta_pagin estuv_lent excedent fall fax final_de fres fueg funcion
        galleg ha_perd hab_toc habl_por humed imprent interfaz jef_de la_bienven la_caus la_cuot la_declar
        la_interfaz la_mejor la_mia la_señor lamp le_pas lenguaj liber libr_la los_huesped manten menor_de
        millon_la mirl mod_oscur moliner monterrey mul not_de nuestr_agend nuestr_model ofert_de oro padr_se pal
        pantall_de part_de patat qued_arrib qui_lleg quien_ten recaud recib_respuest redact reunion_del reves
        roc rural_de salud_a salv_el se_rieron segur_de semestr sop su_dueñ tall_de terc tiemp_y tres_en
        tres_list tres_mañan un_acordeon un_institut un_marg un_perr un_segund un_tall una_cam una_ingen
        una_lamp una_maquin urban vall_del venc vendimi viaj_a visit_los visit_y y_un
    """,
    -0.1: """
        #_de =ampliacion =bomb =bosqu =crisis =decl =el =eleg =entrad =fotografi =gat =grand =lectur =map =robot
        =sals =silbat =soldador =tranv =trasplant =volv ^<mig ^erri ^eña ^eña> ^iza> ^la> ^mata ^ra> ^ráf ^ráfi
        ^áfi ^áfic ^ñam ^ñamo a_cuarent abiert_el abre abrig_y acuari aguant_la al_año ampliacion apunt_# asoci
        astronom atencion bibliotec_municipal bomb botadur busc_soldador cad_minut cad_noch camion_y cancion
        cart_esta cartel_la certif cierr_a colg_de com_eleg com_llev con_ejempl cont cont_lo contrat_indefin
        conveni crec crisis cuant_tiemp cuarent_person de_cant de_cienci de_febrer de_lentej de_manten de_tap
        del del_camp desd_septiembr despues_del dia_enter diet dijeron_que dirig dos echar_de el_acuari
        el_principi el_semestr el_silbat el_viej empez_por en_bici en_primaver encord enter escrit_por escritur
        esta_enmarc eur_los fabric_la fotografi graci_por hab_pas hac_un hast_may hub_maner hum_de impuest iren
        jardiner jur_de la_furgonet la_resident las_abej las_noch las_pist le_da lo_logr lo_prob los_pies
        los_trabaj luc man mant_y mat_un mañan_comedor minut_los mit mont_un negoci_con noch_y oper
        par_fotografi pascu pañuel peluch persian_en plant por_diez postal prep prototip puest_a pulser que_pid
        que_sal redond repuest rog sals se_encend se_revis seis_el siempr_en sig_igual sig_sin su_abuel sueñ
        sujet_la tap tempor_de ton torn trabaj_alli trabaj_y tras_diecioch trasplant tres_pregunt un_ataj
        un_consej un_numer una_apuest una_bufand una_gui una_pantall ven voz_alta vuelv_en y_buen y_ofrec
        y_preci ya_pued
    """,
    -0.11: """
        #_llav :_cartel =busc =cabez =cuch =detect =direccion =encuentr =grup =integr =lluvi =perd =prevencion
        =puest =resuelt =unim =web ^<bot ^<le ^<len ^<pri ^apre ^eta ^pri ^rob abiert_hast abre_el abrim_en acto
        acuerd agost aliment almacen antifaz aprovech armas aureli auxili avis_import años_cuatr bec bien_y
        bloqu boligraf botan buen_de cad_mart cae_la caj_com cart_del ceb celebr com_detect con_antifaz
        con_pegatin consum coordin cuatr_minut cuch de_catorc de_emergent de_incendi de_niñ de_sierr despues_caf
        detect_fraud disculp_a el_color el_consej el_document el_hiel el_testig el_trabaj empiez empiez_por
        enseñ_lo explic_que fij_y general gest hab_vist hor_de hor_por juguet junt_a la_celebr la_escuel
        la_lintern la_maquin las_armas las_carpet las_marc las_quej llev_doc lo_recaud los_bocadill luis
        mas_alta mit_yo nid nos_mud nos_unim novent_minut nuestr_sill ochent organiz_una pagin_que panad_de
        par_el pegatin pist_de plen por_que prest prevencion protagon public_en que_aguant que_avis que_funcion
        qui quier_sab relev repar_de resucit salt se_toc seman_sin servillet sol sombrer su_lad sub_las tendran
        toqu_de tres_dias un_monolit un_muell un_pase un_tarr una_seman unim usar valient vas_de vent_crec
        vist_nunc vuelv_el y_chocolat y_quier y_se
    """,
    -0.12: """
        #_person #_vec =abre =años =director =empres =gust =histori =ingles =levant =noch =novedad =pil
        =primaver =tej =tercer ^<bo ^expo ^hor ^imu ^imul ^pin ^simu ^xpo aficion agit amas_con asi_nac
        auxili_par avis_con banc batall_de becari bod_y bol camb con_hil consum_de cont_por contabil cort_el
        cuarent de_acer de_calor de_guadalaj de_guardi de_mentir de_naranj de_teruel deb_una del_pasill dias_mas
        dor echa_de el_bocadill el_cociner el_consum el_despach el_plaz en_abril en_aviles en_vig encant
        enseñ_en entren error_de eur_par explic_com falt_a florec format funcion_del gijon hor_el horn_y horne
        horne_cuarent igual integr la_acompañ la_batall la_cafeter la_col la_lluvi la_mudanz la_seleccion
        las_cinc lavavajill les_bast logotip los_miercol lun_se microscopi montador never niñ_y nuestr_jef
        nuestr_robot pagin_dic person_y plan_y por_debaj pregunt_y primer_auxili problem pulgon pulp que_ahor
        que_decid que_falt quien_cobr quien_llam rail rehic repet_en restaur resuelt reunion salud seis_music
        septiembr soldadur tech ten_nuev termin_el tom_la tom_un tra_un turn_de ultim_dia una_pizarr una_tarjet
        usad veran_con vestibul y_diez y_empiez y_graci
    """,
    -0.13: """
        #_llam =adios =autonom =boletin =casi =com =digital =perr =president =ultim =veint =vid ^<ga ^gana ^ille
        alta_la ambas ampar aprend_a años_en boletin ceboll con_tart conjunt continu crim cronic_de cuatr_palabr
        de_ambas de_empres de_tiemp de_verd dia_el diez_minut dos_asambl eclips el_equip el_for el_gat
        el_pacient empan encarg entonc entra_por es_public escond fiest flexibl gall gorr guard_en ha_cambi
        ha_firm habr_un imprim_en instrument la_derech la_estacion la_famili la_finc la_monitor la_vecin leer_un
        libret_y los_olmos marg mir monitor_lo not nuestr_carpinter oli pan_par pes_# plant_a porter propus
        recet_de reun_# se_entiend sin_conexion soport suen_la torne_de trabaj_la veint_minut
    """,
    -0.14: """
        #_# =dias =fusion =habl =plag =rescat ^<gan ^calc ^mula a_prob a_seis abej abrig al_frent aprendic bosqu
        carr_de caus_fue client_de cost_# dat de_diner de_ener decl del_concurs del_nuev desastr dinosauri
        el_carr el_catalog el_record en_septiembr florist fusion_con guion hech_en imaginari indic interpret
        juan junt_en jurist la_cart la_consult la_ide la_plag la_primer la_tortill la_ultim line_en lo_enseñ
        los_fracas los_panel mas_content mas_madr mat_el medi_hor menu_de mudanz nav_y negoci no_asust nort_y
        novedad nuev_director nuev_sal observatori pacienci par_nuev pas_las pies pizarr plag pregunt qued_fuer
        recomiend renov sab_# se_admit se_despid se_hac se_podr sierr solidari sonris tall tranquil tres_minut
        truc_de un un_cort un_cuent un_ensay una_mes vest_de vig y_explic
    """,
    -0.15: """
        =con =cronic =funerari =juni =limit =movil =nocturn ^hora ^obar ^pane ahor_se amas ataqu boler bonit
        consult cruj de_derech de_estudi detras_de diciembr_de director_general el_anterior el_tecnic el_viver
        elig enmarc enseñ_el entrevist escrib_una fracas funerari ganador_del hac_falt itzi jorn la_llam
        la_plant limit_la lleg_sin lo_ped los_doming man_la me_dio meriend metr_y mont_a mud nieg ocup_dos
        opinion pati_de plat prim_dia prob_el recuper rond_en se_acab semanal tanqu tien torne un_plan visit
        vuelv y_propon
    """,
    -0.16: """
        #_tonel #_unidad =abrim =contest =corr =romp =salv ^bot ^eba> al alfar anterior anual brev cinc_minut
        club_de complet consej_par curs de_devolu de_form debaj_de del_mes dias_sin dibuj_el direccion_y
        el_becari el_portal en_agost en_ocho equip_de explic_el form_a grad gui hac hem_contrat imprim institut
        la_adquisicion la_diferent la_novi la_prueb la_viej las_factur levant levant_# leñ list_de mart_de
        plan_con preci quer_una quit recepcion retorn_y sangr se_sec tej terc_trimestr vas vist_buen volv
    """,
    -0.17: """
        =! =año =estren =funcion =general =monolit ^<apu a_vec alegr_cont ampli_el asust cartel_en cervez cinc_y
        col_de compar cort_por de_esper de_gijon de_veint del_tej detras dud el_carg en_voz es estand favorit
        gps invent invernader just la_profesor la_sop las_diez lector lin_lo lleg_con medic_empiez metod monolit
        nav_dos novel oper_se pase personal presum que_lee quit_y rein repit respond_a rif sal_en tempor
        una_libret y_men y_pus y_qued
    """,
    -0.18: """
        =caid =import =men ^sube adios_al alta asambl año_de bienven_a billet_sencill bufand cienci conserv
        cronic cuand_algui cubr de_carpint de_lectur de_novent departament dia_ya edicion el_billet es_abiert
        estudi_que factur fot_y hiz la_fusion la_tart la_web marg_de moj naranj net nuestr_cociner olmos par
        pued_usar real ris saturn term trabaj_no tras_treint una_cos usam vent_de
    """,
    -0.19: """
        =bec =cafeter =jef =mod =par =record anual_de bocet bon calor carr churr con_dibuj cuelg de_mader de_pan
        de_ruzaf dej_el doc el_plan en_seis entrad eur_en fech_de hic_la histori_de horchat inaugur la_bomb
        las_demostr mes_se metr mir_el nos_gust nuestr_comedor nuev_años pag_la pesc plant_baj portal propi
        que_traig qued_muy roll rural ruzaf sobr_dat taller tien_cuatr tra un_año una_got viñed vulner
    """,
    -0.2: """
        =abuel =billet =proposit =taller =tiend ampli ataj cafeter cambi_de carg_de chaquet con_taller cuadr
        cuatr_mes de_man de_obra del_papel desd_entonc desp_a dos_fond el_truc en_cuatr golp_de guadalaj
        hoy_dirig import levant_la llev_su llev_una los_lun mart_con plan que_fall un_indic un_jueg viaj
    """,
    -0.21: """
        =escrib =tranquil ^via> al_lad billet carpinter continu_el el_codig el_mayor el_nombr emergent encarg_#
        frances la_pequeñ la_proxim lug_de marc ocho_y pint puert_abiert regal
    """,
    -0.22: """
        =azote =bienven =derrib =trimestr a_pon asil asil_en caf cien com_mat de_hel derrib en_cinc export gust
        ide jef la_fech la_oper nieg_a ningun_ped no_cambi pas_los recet se_nieg simul un_map vez_en vitrin
    """,
    -0.23: """
        :_factur =batall =fug =hac =mied =mit =voz aparec_en barr batall cad cad_mes consej de_prueb de_tard
        dedic encuentr fantasm firm_el fug junt kil_de la_fundicion nuestr_president paragu quit_el respuest_en
        se_pued ten_un un_certific una_bodeg ver
    """,
    -0.24: """
        =busqued =empiez =mudanz =tomat acordeon al_final azul crec_un el_dobl gratuit mejor mil_dias nocturn
        pan papel pequeñ sin_accident volv_con
    """,
    -0.25: """
        =ataqu =enseñ =final =golp canch cub decision_propi del_parqu el_buscador grab la_canch la_tempor lo_not
        mas_cort nadi_lei paell pas_el pas_once pendient que_cost quej rincon sal_los segund trafic vest
    """,
    -0.26: """
        ahor_el bas de_men diseñ grand la_asoci la_impresor la_sierr litr novat opin prest_y testig y_aparec
    """,
    -0.27: """
        =: =bibliotec =diseñ =juici a_ver aerogener azote entrad_libr graci han_pas ingles la_azote la_tercer
        panad particip ques su_autor treint_años un_curs
    """,
    -0.28: """
        a_proposit correg cuent_los dat_abiert de_autobus de_diciembr el_huert hogaz las_regl mentir movil
        no_hac pagin proposit que_hac secret tonel una_pagin
    """,
    -0.29: """
        =? =bomber =mejor =pan =reunion centimetr con director dirig_el el_premi ferris formacion fotograf inclu
        ingenier mir_la primaver primer_y qued_a simulacr_de suen
    """,
    -0.3: """
        adquisicion cald de_herramient debat demostr doming_# dos_hor etiquet_de facult_de gazpach grafic idiom
        music salv
    """,
    -0.31: """
        =lent apuest bibliotec buscador charl com dos_clinic enter_de los_cartel los_juev mes par_ver result_del
        un_dibuj
    """,
    -0.32: """
        =mat =nuev =sub =tarif =terc conexion diez_años en_noviembr encuest fusion graci_a gratis herramient
        ines la_factur libret llov municipal se_llam
    """,
    -0.33: """
        catalog cer de_agu de_papel dibuj el_jur la_fiest map mont nuev_con siti_par ultim_funcion una_tard
    """,
    -0.34: """
        =primer bot cambi da diez limon
    """,
    -0.35: """
        borr colg compart corrig en_may escuel eur exposicion fiest_de ingen la_final mader mig proxim sab_que
        tiend_en una_tabl
    """,
    -0.36: """
        =jubil =version cuant cuent_que lentej noch_de seis_seman un_dia usan y_sal
    """,
    -0.37: """
        ## a_man la_ciud tortill zapat
    """,
    -0.38: """
        =hor content hel la_rond recorr si_quer version
    """,
    -0.39: """
        cieg ener principi sal_# sujet
    """,
    -0.4: """
        =viej baj_el escrib_al formulari tarif volv_en
    """,
    -0.41: """
        =consult botell comedor en_ener ganador que_aprend robot sensor
    """,
    -0.42: """
        aport casi la_aplic lectur metr_de qued_una vide
    """,
    -0.43: """
        aparec arquitect del_terc discut doc_años hub_que se_jubil
    """,
    -0.44: """
        =preci el_comedor horari perd_ningun va_al
    """,
    -0.45: """
        =comit =vulner enseñ hor jardin rond
    """,
    -0.46: """
        ! #_eur mat minut_y tart
    """,
    -0.47: """
        aprendiz escuel_de propon rap web
    """,
    -0.48: """
        cont_com los_viern truc
    """,
    -0.49: """
        =cinc cabr culpabl lee men mid
    """,
    -0.5: """
        #_minut bienven cuent_com el_departament empiez_en y
    """,
    -0.51: """
        =simulacr col menu prim tomat
    """,
    -0.52: """
        en_tres etiquet final
    """,
    -0.53: """
        # =man
    """,
    -0.54: """
        =premi =ruid al_mes chocolat codig curs_de record
    """,
    -0.55: """
        la_recet nadi_se por_fin rellen
    """,
    -0.56: """
        estren explic sec sub_un
    """,
    -0.57: """
        =cort =papel lluvi
    """,
    -0.58: """
        en_line rotul
    """,
    -0.59: """
        nuev
    """,
    -0.6: """
        repet
    """,
    -0.61: """
        mes_en
    """,
    -0.62: """
        aprend cartel color los_sab
    """,
    -0.64: """
        gat
    """,
    -0.65: """
        impresor
    """,
    -0.66: """
        regl
    """,
    -0.67: """
        =muert minut
    """,
    -0.68: """
        jubil parec
    """,
    -0.69: """
        aplic viver
    """,
    -0.7: """
        =aprend
    """,
    -0.71: """
        man_y
    """,
    -0.73: """
        calcul simulacr
    """,
    -0.77: """
        lent panel
    """,
    -0.81: """
        pil
    """,
    -0.82: """
        #_hor jur
    """,
    -0.83: """
        en_otoñ
    """,
    -0.85: """
        se_perd
    """,
    -0.87: """
        se_cerr
    """,
    -0.89: """
        doscient los_mart prueb
    """,
    -0.92: """
        version_#
    """,
    -0.93: """
        ahor
    """,
    -0.95: """
        kil
    """,
    -0.96: """
        premi
    """,
    -0.99: """
        : viej
    """,
    -1.01: """
        gan
    """,
    -1.02: """
        la_nuev
    """,
    -1.04: """
        apunt
    """,
    -1.08: """
        la_version
    """,
    -1.2: """
        hoj
    """,
    -1.44: """
        prob
    """,
    -1.61: """
        ?
    """,
}
CARE_BIAS = -3.68
CARE = {
    1.45: """
        fusion
    """,
    1.43: """
        se_perd
    """,
    1.33: """
        conserv
    """,
    1.3: """
        perd_ningun
    """,
    1.25: """
        el_fall
    """,
    1.13: """
        =incident incident
    """,
    1.12: """
        =sub se_va
    """,
    1.07: """
        años_cuatr
    """,
    1.02: """
        asambl
    """,
    0.99: """
        =tarif
    """,
    0.95: """
        ingres
    """,
    0.92: """
        mantien
    """,
    0.9: """
        graci_por
    """,
    0.89: """
        dej_la
    """,
    0.88: """
        =rotul cambi_de de_rotul
    """,
    0.86: """
        tarif
    """,
    0.84: """
        adquisicion
    """,
    0.83: """
        cost_# me_voy voy
    """,
    0.81: """
        #_millon
    """,
    0.8: """
        =semestr duplic oper
    """,
    0.77: """
        =fusion fusion_con
    """,
    0.76: """
        dos_asambl net
    """,
    0.75: """
        cerr_en cuadr_gris
    """,
    0.74: """
        de_tempor
    """,
    0.72: """
        =clinic cost dos_clinic
    """,
    0.71: """
        =resuelt la_fusion se_cerr
    """,
    0.7: """
        =trimestr
    """,
    0.69: """
        despues_de el_portal ~mute
    """,
    0.68: """
        =vent
    """,
    0.66: """
        cambi cuelg_el
    """,
    0.65: """
        =taller vent
    """,
    0.63: """
        caus decision_propi el_panel estuv lo_corrig por_decision quintanill treint_y ~place
    """,
    0.62: """
        cost_un tom_la
    """,
    0.61: """
        brind contrat_anual se_jubil
    """,
    0.6: """
        #_minut
    """,
    0.59: """
        durant_veint un_indic
    """,
    0.58: """
        corrig_no nos_avis orig un_años
    """,
    0.57: """
        =cit al_frent resuelt
    """,
    0.56: """
        =duplic diecioch mi_ultim
    """,
    0.55: """
        graci sub
    """,
    0.54: """
        #_eur complet_esta se_march
    """,
    0.53: """
        dolar
    """,
    0.52: """
        =result caus_fue la_famili las_vent octubr_el un_certific
    """,
    0.51: """
        crec_un el_carg integr los_map marg net_de
    """,
    0.5: """
        del_tej ebitd excedent un_catalog
    """,
    0.49: """
        portal tras_#
    """,
    0.48: """
        compr_se
    """,
    0.47: """
        a_fin benefici estuv_lent incident_resuelt millon_y
    """,
    0.46: """
        hast_siempr
    """,
    0.45: """
        =unen años no_cambi se_unen unen
    """,
    0.44: """
        cent fall_el la_adquisicion rotul se_retir semestr sustitu
    """,
    0.43: """
        años_a enolog la_caus ningun su_lad ~2
    """,
    0.42: """
        años_al brind_con eur eur_al horari_y incident_del la_incident man_en portal_estuv sig
    """,
    0.41: """
        el_testig fall march
    """,
    0.4: """
        años_graci la_oper las_graci lent_el mostr nuev_preci plataform que_pas tras
    """,
    0.39: """
        =prim clinic conserv_el continu_el excedent_de la_asamble la_cooper por_diez prim_semestr
    """,
    0.38: """
        comerci jubil result_del terc_trimestr
    """,
    0.37: """
        #_cent detect en_tiend gasole la_cuot mait
    """,
    0.36: """
        =dueñ blanc catalog dej la_imprent mes_y pacient_en siempr_don
    """,
    0.35: """
        =actualic actualic ambas cient_la de_ambas entreg_la gris juli la_echar millon_el tras_diecioch un_marg
    """,
    0.34: """
        =analisis analisis_de echar echar_de la_lech sub_un veint_minut ~reports
    """,
    0.33: """
        con_rotul de_oper dej_el dijeron_que director ningun_ped nuestr_jef pas_de ten_nuev una_cas y_mantien
    """,
    0.32: """
        =actualiz alcanz_los caduc celebr_el complet millon minut_el nuestr_director regl_del renov se_deb
        seis_el
    """,
    0.31: """
        #_m =manten content imprim_en la_ventan not_par numer_y ruben se_pod termin_a y_termin
    """,
    0.3: """
        =grup =integr =ley =vulner anual bloque bloque_de cortafueg impresor_del indic las_marc ley_de lo_aprend
        lun_con qued_sin text vulner zon
    """,
    0.29: """
        =blanc =preci competent cuatr_mes de_mes editor grup jubil_sig llev_tres los_jubil pag_lo quinient
        se_aplic seis_años sig_pag veg
    """,
    0.28: """
        =map =rural =unim =veterinari balanc caj_rural clinic_veterinari compart_quirofan corrig de_integr
        de_recib el_consej estab_previst la_voz manten_que ningun_dat nos_unim pes_el previst que_deb se_conserv
        se_mantien un_eur unim vent_de
    """,
    0.27: """
        ;_ahor =siempr =va =vot de_man de_sierr desarroll despaci eur_un form form_a frent_de gener la_director
        miercol_: permit polem relev ultim_viern y_cont zon_horari
    """,
    0.26: """
        =viern borr_las cit_por crec cuot devolv director_de factur_de ferris las_escritur leyeron los_grup
        minut_la por_cient prevision_par su_nombr sus_prevision
    """,
    0.25: """
        =entreg =sierr =tarjet =ten bodeg car compañ con_normal del_terc ejercici el_mund la_compañ las_copi
        los_horari mund repuest sol_nadi sub_de va viaj_a
    """,
    0.24: """
        al_mar benefici_net cobr compr el_lun frent jef las_cuent y_pag
    """,
    0.23: """
        =caj absorb alza de_envi dos_vec en_vez lent liger nort nuev_tarif result tarif_de un_mart una_contraseñ
        una_regl vec_no vez_de
    """,
    0.22: """
        =bodeg =compr =don =etiquet años_en bon_de despaci_y fabric_la factur la_tiend las_cam mar millon_la
        puls tiemp_y tiend tras_once va_al vien_nuestr y_devolv
    """,
    0.21: """
        =graci =mart =not alcanz analisis cuelg de_tarif de_veran decision desd_abril en_otoñ igual_con mal
        manten mes_que minut_se prevision treint
    """,
    0.2: """
        =adond =ampliacion =lent =silbat =terc adond ampliacion caus_y conserv_su del_ejercici diciembr
        el_silbat esta_public herman la_tarjet le_pas naranj_en pas_el sum taller testig vendr vist_buen
    """,
    0.19: """
        =ampar =bol =man =ques adios_y cad_pacient ciudad continu de_naranj despues deud_net escritur indic_y
        la_seleccion los_ingres los_soci octubr_a pas proveedor_camb sub_los un_fall
    """,
    0.18: """
        =carg =cas años_ochent bastant certific col_y de_punt el_benefici el_muell enseñ_lo esper_en famili
        la_direccion m niñ_que nort_y oficin_y panel part_de pregunt_de relev_en sub_a tendran un_benefici
        veintis_años ventan vim
    """,
    0.17: """
        =abril =cambi =relev a_leer balon botadur cach caramel cuent_de el_ayunt el_pan ident la_compr ley
        los_caramel no_pud nuestr_editor ocho_años ped plan_y provinci su_hij tej_y
    """,
    0.16: """
        =profesional =señor ^ará> aerogener ajust_el avis_de cambi_que contenedor cooper correg desd_marz
        el_conserj en_ener escrib_por eur_en juni_se llen llev_su lun_de marg_de naveg negoci numer septiembr_el
        sigu testig_a tom_el un_cort viñed ya_funcion
    """,
    0.15: """
        ; =cuent =envi al_mes años_se billet central de_treint el_grup en_noviembr eur_el guardi gust_a ir
        la_aguj pagin_de resum revision_de se_toc trimestr ~families
    """,
    0.14: """
        =arte =ayer =balanc =general =ocho acequi arte autoriz año_y bol ced centralit complet_y consej
        cuatr_cambi de_fabric de_vent debat despid el_ejercici el_mes el_orig en_octubr hast_final la_caid
        la_cas la_centralit la_secret los_cuatr miercol_y motiv motiv_en normal_y pendient que_fall resuelt_:
        se_despid
    """,
    0.13: """
        =cifr =fall ^<fus a_part abril acces al_tall alquil ampli_el begoñ cas_con cronic_de de_guardi de_men
        dedic_a del_parqu desd_ener dia_los dijeron el_armari el_preci fiest_de hac_un juev_hay la_celebr
        la_peluqu la_razon llev_ahor lo_demas lo_vim nombr_y once_pais pastel peluqu que_usan retir sueld usan_#
    """,
    0.12: """
        =cam =ener =remedi =sig =tel acord actualiz baj_el caid_del canch che cont_com copi cort_de dand
        de_cienci de_may dueñ el_inform el_semestr empiez_en en_papel explic_los la_canch la_fiest la_prueb
        la_zon lorc may nadi_tien notari novent_person pud sal_en siet_años sig_igual soci_de sur tarif_desd
        tiend_de tras_treint ultim_dia veintis viaj y_graci
    """,
    0.11: """
        #_emple =cooper =cronic =cuot =dej =nort =textil ^<ró ^<rót ^rá> ^rótu ^sube ^tará ^ótu ^ótul ahor_el
        arranc bon caen cinc_y cristal de_juli de_pel de_pes electr_en emple en_abril en_aviles en_vig exam
        glori grit ha_ped igual jubil_tras la_carreter la_cest la_pagin la_toc los_plan mantien_la men_que
        minut_; muse_de normal pascu pod post recorr_la respond sed sum_y toc_desd un_muse una_cach una_factur
        ~dark
    """,
    0.1: """
        # =doctor =testig =trimestral ^osta aureli carg cient con_taller de_diciembr del_sab document el_hotel
        eusebi form_part grav investig junt_al la_aplic la_calder leer_un libret los_contrat matricul median
        minut_sin propi que_hac recepcion_se seleccion silbat tom trimestral
    """,
    0.09: """
        #_llev =deleg =direccion =director =iba =juev =pas =pequeñ =plan ^amb ^ará ^ebi ^gen> ^ube anual_de
        armari asamble avis_con bombill buen_de cerr combin compr_una conexion de_product de_sesent deleg_de
        diez_kil director_general el_acuerd el_plan el_plaz empan en_diciembr funcion_con ha_firm hor_una horari
        la_barc la_gent la_plantill los_objet lun mand_una mes_larg obrador otoñ perd pil plan primer_de
        que_ahor que_cost quirofan social tecnic_y tempor termin tomas traspas vecin_de veintiun veterinari
        y_sig
    """,
    0.08: """
        =nombr =pil ^<adq ^adq ^adqu ^arif ^blea ^cost ^dqu ^dqui ^fus ^fusi ^isic ^ivid ^mble ^rót ^samb a_medi
        agrari arregl ayer cartel_en cest cienci const cronic cronolog cuadr cuenc de_maipu de_ocho dej_de des
        doc_minut durant el_catalog el_servici en_primaver encarg estand gat_de gent juan la_cronolog la_hor
        le_des maipu medic minut mont_un municipal nuev_pes panel_de r sub_las vall_de y_nunc
    """,
    0.07: """
        #_# #_men :_factur =busqued =cuant =ocurr ^<cos ^<dup ^<net ^<une ^asam ^dup ^dupl ^ivos ^mbi ^oper ^upl
        ^upli ^énti ^ún> a_# aprob aren avis bonit cambi_las campañ carreter cerr_la cifr cit continu_y de_#
        de_valparais deb del_gimnasi del_prim despues_del dia_en direccion disculp el_mism el_nombr el_rest
        en_may en_recepcion equip_y españ firm_el inici la_doctor la_impresor la_tard lad las_tarif mand_a map
        menu_del mes_lo monic nombr octubr oficial pacienci_cont pas_por riend ros sonris tarjet textil
        un_servidor una_puert va_a valparais ven_de vig viñ y_ocho ~intruder
    """,
    0.06: """
        #_: #_person =acuerd =doming =explic =rout =seri =vid =viñed ^<asa ^<ope ^<sub ^ambi ^ambl ^bio ^camb
        ^caus ^ene ^esu ^leas ^mbio ^nser ^núan ^resu ^stuv ^sub ^tral ^úan ^úan> a_man acuerd aguj anterior
        aplic ayunt año_con bibliotecari calder cas cas_en cierr compart contraseñ cuarent_minut de_control
        de_form de_logist de_pag del_banc detall dich_que dobl_de el_color el_institut en_pie entrar fich_de
        fin_de gratuit hor_a iba imprent impuest jubil_en lo_mejor logist los_client los_ped mes muse naranj
        noviembr ocho_y pacient parqu preci_del se_celebr se_firm septiembr sin_conexion soci una_tabl util
        va_con vot vot_a y_los
    """,
    0.05: """
        ^arge ^atá ^cioc ^debi ^dirá ^divi ^enem ^enó ^gún ^gún> ^ias ^ias> ^icad ^idir ^irá ^lea ^lone ^mbl
        ^mest ^nteg ^ope ^pete ^raci ^rcas ^rifa ^sam ^taf ^tegr ^xced ^ént acuerd_de asegur aviles barc carm
        cent_mas conjunt cont_aqu de_niñ discurs efect el_director el_indic entrar_en espaci estacion gratis
        inform juni_con la_bas la_estacion lech los_preci mart_: plen preci prim rest segund_en sum_# transport
        un_balanc vend ver y_las
    """,
    0.04: """
        ^<cau ^<clí ^<cén ^<eb ^<ebi ^<mai ^<nin ^<ren ^<ven ^actu ^allo ^arg ^asó ^ausa ^años ^bene ^bil ^bio>
        ^bitd ^bsor ^cede ^cia ^cias ^cio> ^clí ^clín ^cént ^denc ^ebit ^ecio ^edit ^efic ^emes ^enef ^erac
        ^esos ^esue ^fa> ^fall ^grac ^guen ^herm ^igue ^ingr ^ingú ^ioch ^irá> ^itd ^itda ^itui ^lanc ^lei ^leto
        ^líni ^mant ^mar ^marg ^mut ^ncid ^nef ^nefi ^nemo ^ngú ^ngún ^ning ^oa> ^ola> ^onse ^rame ^rdió ^rige
        ^rtal ^rva> ^seme ^sigu ^stró ^tda ^tda> ^tene ^tien ^tuvo ^ube> ^uben ^ulos ^usti ^uvo ^uvo> ^vega ^íni
        ^ínic
    """,
    0.03: """
        ^<año ^<ben ^<bl ^<cam ^<cuo ^<dej ^<eu ^<eur ^<jub ^<mar ^<mos ^<op ^<sig ^<tex ^<vul ^<ín ^<índ ^acia
        ^act ^asa ^atál ^bian ^bila ^bir ^brin ^bén ^bén> ^cara ^catá ^cobr ^ctos ^ctu ^ctua ^cuo ^cuot ^dido
        ^dir ^dían ^efa ^efa> ^eja> ^endo ^enov ^erci ^etec ^eto> ^eur ^euro ^ext ^gene ^gre ^gres ^gris ^hare
        ^ifa ^ifas ^ige ^inci ^inúa ^ioc ^itur ^jefa ^jub ^jubi ^kin ^lal ^lio> ^llon ^lne ^lner ^lon ^mai ^mpet
        ^nem ^nera ^ngr ^ngre ^nin ^nól ^nólo ^núa ^ogo ^orig ^oy> ^pera ^pli ^plia ^prev ^rabi ^rac ^rará ^rati
        ^rci ^rele ^rrig ^rtir ^rubé ^rupo ^ríc ^saro ^sig ^tani ^teg ^tex ^text ^tie ^tinú ^tre> ^trí ^tríc
        ^tui ^tulo ^tuv ^tál ^tálo ^uali ^ubil ^ubé ^ubén ^uirá ^ulio ^uln ^ulne ^uot ^uota ^upo> ^veg ^vuln
        ^álo ^álog ^índ ^índi ^ños ^ños>
    """,
    0.02: """
        ^<amb ^<anu ^<aná ^<as ^<añ ^<bal ^<bla ^<cit ^<co ^<cob ^<cé ^<de ^<dir ^<div ^<exa ^<fa ^<fam ^<gen
        ^<gr ^<gru ^<je ^<jef ^<jul ^<ley ^<m> ^<mun ^<ori ^<ped ^<res ^<rub ^<su ^<suc ^<va> ^<var ^<vim ^<zo
        ^<zon ^abso ^aci ^afor ^afu ^afue ^ait ^alde ^alea ^alic ^amba ^anca ^ancó ^andi ^anel ^aná ^anál ^arch
        ^argó ^asa> ^asó> ^aus ^aye ^año ^ben ^best ^bia ^bill ^bios ^bir> ^bso ^canz ^cas> ^cau ^ced ^cici
        ^cide ^ciem ^cio ^comp ^cons ^crec ^ctiv ^deb ^dega ^dej ^dejó ^dire ^div ^dió> ^dros ^egid ^ein ^eint
        ^ejó ^ejó> ^elev ^emb ^embr ^ener ^erdi ^erri ^erró ^erva ^erán ^esar ^esti ^esul ^exa ^ey> ^eyer ^ezo>
        ^eól ^fact ^fami ^gac ^gaci ^gen ^gida ^gru ^grup ^ian> ^ica ^icar ^iden ^iem ^iemb ^iend ^ifa> ^igu
        ^ila> ^imes ^inar ^inda ^inti ^inú ^irec ^irán ^ite> ^ivi ^jef ^jerc ^jul ^juli ^lba> ^led ^leo> ^lere
        ^levo ^ley ^lia ^lic ^lica ^lló ^logo ^ltad ^mali ^mar> ^mbas ^mbia ^mbre ^mes ^mill ^miti ^most ^mple
        ^mpra ^mund ^nare ^nca> ^ncó> ^nel> ^nen> ^neto ^nito ^nort ^nse ^nten ^ntic ^ntie ^ntim ^nál ^náli
        ^núme ^ocio ^ogo> ^ombi ^omp ^ompl ^opia ^otad ^otar ^ovar ^pane ^parl ^pas ^pasó ^ple ^plet ^plic ^podí
        ^pué ^pués ^ral ^rcic ^rdia ^rein ^rgó ^rgó> ^rig ^rik ^rind ^rmit ^rmó> ^rrar ^rreg ^rub ^rup ^rva
        ^rvan ^sbo ^ser ^silb ^soci ^spué ^star ^stig ^stim ^sul ^sult ^suma ^sumi ^só> ^tigo ^tirá ^tiv ^tiva
        ^tras ^trei ^trim ^tual ^ual ^ubi ^ubir ^uen> ^ueo ^ueo> ^uint ^uisi ^ulta ^uma> ^une ^upo ^urac ^uros
        ^usió ^ués> ^vada ^vald ^var ^vend ^vent ^vim ^vimo ^vos ^vos> ^vul ^xto ^yer ^yero ^zona ^áfon ^ñía>
        ^úmer
    """,
    0.01: """
        ^<ape ^<blo ^<bon ^<ced ^<deb ^<edi ^<enm ^<fac ^<fal ^<gri ^<ir> ^<is ^<lig ^<lun ^<mal ^<nor ^<nú
        ^<núm ^<olm ^<pas ^<pud ^<roc ^<soc ^<sum ^<tes ^<tie ^<un ^<ur ^<ut ^<uti ^<veg ^<vet ^<vil ^<viñ ^acce
        ^aché ^acio ^ados ^adro ^agam ^agre ^alan ^aleg ^alz ^alza ^ame ^amel ^amil ^ampl ^anc ^ance ^arc ^arca
        ^ares ^aria ^ativ ^atrí ^añí ^añía ^bala ^bida ^birá ^blan ^bloq ^bode ^bon ^bono ^bíam ^ca> ^cach ^cam
        ^caro ^cce ^cces ^ché ^ché> ^cob ^coop ^cre ^den ^desp ^deta ^dete ^devo ^dos> ^dueñ ^eado ^ebat ^edal
        ^edid ^egoc ^elu ^eme ^enas ^ened ^enm ^epue ^erab ^erat ^erin ^erog ^evis ^evol ^exce ^ezo ^eñó ^eñó>
        ^fac ^fal ^fam ^fren ^gamo ^gand ^gid ^gla> ^goc ^goci ^grar ^hé> ^ia> ^idid ^idos ^iene ^igen ^iger
        ^ili ^ilia ^imag ^ime> ^ind ^ing ^inic ^inie ^ir> ^ire ^isió ^isé ^iséi ^itu ^ivad ^iñed ^jita ^jó>
        ^lame ^land ^lcan ^lent ^lete ^leye ^li> ^lia> ^liar ^lice ^lina ^lio ^lisi ^llo ^lun ^luna ^lza ^mal
        ^mal> ^marc ^mbr ^mim ^mimo ^minó ^mna> ^mpos ^mpr ^mó> ^nari ^nca ^ndas ^ndo> ^nedo ^nego ^nica ^nici
        ^nova ^nri ^ntas ^nti ^núm ^oca> ^odeg ^olmo ^ompr ^ons ^onti ^oop ^oope ^orte ^ost ^ostr ^ova ^paci
        ^pale ^pas> ^pasa ^pañí ^pra ^pra> ^pud ^quis ^rali ^rani ^rca> ^rch ^rcha ^rdi ^rei ^reno ^repu ^reti
        ^revi ^rgad ^rgo> ^rif ^ritu ^rmar ^rmos ^rmó ^robl ^roge ^rris ^rte> ^rtó> ^rán ^rán> ^rías ^ró> ^señó
        ^sici ^sio ^sion ^soc ^spac ^stan ^sti ^suc ^suel ^sum ^tanc ^tari ^tir ^tisé ^tró> ^tua ^tul ^tura
        ^ual> ^ubes ^ubid ^ucho ^ucu ^ucur ^uis ^uli ^ult ^umar ^una> ^usi ^usio ^ués ^va> ^vete ^vist ^viñ ^xce
        ^zon ^áfo ^áli ^ális ^ñed ^ñedo ^ñía ^ñó> ^úme
    """,
    -0.01: """
        ^<aca ^<ag ^<al ^<alt ^<alu ^<ap ^<apu ^<au ^<do ^<fl ^<fue ^<in ^<li ^<mad ^<me ^<mit ^<mod ^<má ^<máq
        ^<noc ^<pa ^<pat ^<pro ^<pru ^<qu ^<reu ^<ri ^<ron ^<sab ^<sal ^<sim ^<so ^<tra ^<vie ^abre ^abue ^ace
        ^algu ^alla ^anti ^apu ^ar> ^arri ^art ^ber ^ble> ^cami ^cant ^cart ^chi ^cla ^comi ^crib ^cuen ^curs
        ^cía ^cía> ^dad ^dea ^dida ^dig ^dimo ^do> ^doce ^dora ^dra ^día ^ece ^ecen ^egu ^ella ^elo> ^enc ^enco
        ^enso ^epe ^ern ^ers ^erta ^esca ^esco ^eun ^euni ^eva ^foto ^gada ^gana ^habl ^iert ^ieza ^ile ^imu
        ^imul ^ina> ^inco ^ins ^invi ^ios ^ira ^isit ^ist ^jos> ^lav ^lenc ^lgu ^lib ^libr ^lla> ^lo> ^loc ^lti
        ^mad ^med ^mera ^mina ^mos ^mue ^máq ^máqu ^nal> ^ncue ^nida ^nier ^nist ^noc ^nso ^nsor ^nta ^oco ^ole
        ^olve ^ond ^onda ^oro ^oso ^pa> ^pid ^pone ^pro ^que ^quie ^quit ^rce ^rda> ^rec ^reu ^reun ^rio ^rla>
        ^rno> ^rob ^rom ^ros ^ros> ^rtos ^sab ^sad ^sca ^simu ^sit ^sita ^spe ^stru ^tar> ^tera ^terc ^tre ^tru
        ^uare ^ueb ^ued ^uest ^uga ^urs ^ve> ^ver ^vie ^za> ^zas ^zas> ^áqu ^áqui
    """,
    -0.02: """
        ^<ab ^<abi ^<bie ^<cal ^<cha ^<cin ^<cu ^<dí ^<día ^<en ^<enc ^<es ^<fot ^<gan ^<ha ^<hab ^<hoj ^<lim
        ^<ll ^<lla ^<mir ^<pal ^<pid ^<pin ^<pon ^<pu ^<que ^<re ^<tr ^<vue ^abie ^adi ^ado> ^alt ^ama ^ama>
        ^an> ^ant ^apar ^ata> ^ate ^ato ^aud ^baj ^bar ^bot ^cen ^cer ^co> ^cuar ^dan> ^de> ^dre ^eca ^eca>
        ^ecet ^egun ^ela ^ela> ^elo ^erto ^eza> ^fot ^gal ^gan ^gar ^gio ^gunt ^hab ^hoj ^hoja ^ibr ^ier ^iera
        ^iet ^ina ^ine ^iner ^itad ^jar ^jos ^las ^las> ^le> ^leg ^lla ^lleg ^ma> ^mat ^medo ^met ^mira ^mita
        ^mod ^mos> ^mula ^na> ^nad ^nas ^nas> ^ncu ^nea ^nta> ^ntar ^ntes ^nvi ^oce> ^ogra ^oja ^omed ^one ^os>
        ^pat ^pint ^pit ^preg ^raba ^rad ^rado ^ran> ^rda ^regu ^res> ^rio> ^rno ^sal ^say ^tad> ^taro ^tor ^tra
        ^tra> ^tros ^uede ^uert ^uie ^uien ^uina ^ula ^ulo> ^vuel ^ía>
    """,
    -0.03: """
        ^<apa ^<ga ^<ho ^<hu ^<pi ^<pr ^<rec ^<ro ^<tor ^aba ^abaj ^able ^aca ^ada ^ada> ^ana ^anas ^as> ^ata
        ^aza ^cab ^ceta ^cin ^da> ^der ^desc ^días ^ena ^ens ^ensa ^epar ^eras ^ert ^es> ^etro ^iej ^ima> ^iste
        ^lac ^lve ^metr ^mir ^mul ^nco ^oce ^ogr ^oras ^orn ^para ^pued ^ra> ^rea ^rna ^rta ^rta> ^rtas ^rto
        ^sim ^so> ^ste ^tro ^uent ^viej ^vue
    """,
    -0.04: """
        ^<ch ^<esc ^<sa ^abe ^abl ^ade ^ader ^anta ^bier ^cet ^cos> ^ena> ^esta ^etr ^lim ^mac ^nid ^pue ^ro>
        ^tres ^uela ^uer
    """,
    -0.05: """
        #_vec =tiend =una ^<pue ^<vol ^arta ^cal ^eman ^era> ^eza ^ien> ^ita ^mana ^pin ^sema al aprendic bail
        capital cinc con_tart contest de_agost de_preci diseñ el_local el_mecan equip_el escrib eur_y famili_de
        la_plant lo_celebr mi_abuel model moliner nuev_director orden se_incorpor se_recog sencill son tall_de
        tres_mañan
    """,
    -0.06: """
        #_milisegund =? =complet =el =mat =plantill =rond =sal =simulacr =vem ^bie ^esc ^nsa ^ta> abrim antigu
        apag aprend_a banc bucl cad_ped calcul codig constru curs de_aplic de_limon de_tart dec del dur en_la
        en_tres fond_de gui ha_constru la la_puert libr_se metr milisegund prest que rond siet vuelv ~sides
    """,
    -0.07: """
        =a =aplic =cart =eur =la a agu año cad contest_a cuent decent empez en encontr es la_viej lun_el mil niñ
        program proxim prueb_y puert silenci tra un_fond y_preci
    """,
    -0.08: """
        #_hor =: =en abuel adios apunt de_eur fot ide inversor mat mayor que_nadi reunion simulacr su_ultim
        tart_y telefon ultim ~unlike
    """,
    -0.09: """
        =adios =version acab bien com da dibuj el el_ultim escuel graci_a la_mit nuev un
    """,
    -0.1: """
        ^ema abre algui en_el ensay los nadi noch visit ~absent ~ashamed ~cleared ~sick
    """,
    -0.11: """
        ## =billet almacen llam maquin primer prueb quer
    """,
    -0.12: """
        alumn gan nuestr quier
    """,
    -0.13: """
        con dic habl millon_de sab
    """,
    -0.14: """
        cuarent doc mit una
    """,
    -0.16: """
        =# list
    """,
    -0.17: """
        comedor lleg par pregunt recet y
    """,
    -0.18: """
        =de de mir pid
    """,
    -0.19: """
        ~missing
    """,
    -0.2: """
        abiert cart pon
    """,
    -0.21: """
        trabaj
    """,
    -0.22: """
        volv
    """,
    -0.25: """
        hoj plant
    """,
    -0.26: """
        : libr prob
    """,
    -0.28: """
        viej
    """,
    -0.3: """
        dias pued
    """,
    -0.36: """
        ~callers
    """,
    -0.38: """
        tres
    """,
    -0.4: """
        seman
    """,
    -0.46: """
        ?
    """,
}
