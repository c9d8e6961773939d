"""What words weigh in es: made by `tests/learn_gate.py`."""

MADE_FROM = "3802bf1648089f8e"
BIAS = -0.22
WEIGHTS = {
    2.58: """
        ~stop
    """,
    2.23: """
        ~dark
    """,
    1.99: """
        ~review
    """,
    1.76: """
        ~ashamed ~placeless ~rite
    """,
    1.74: """
        ~2
    """,
    1.61: """
        ~missing
    """,
    1.45: """
        ~fewer
    """,
    1.43: """
        ~halted
    """,
    1.42: """
        ~absent
    """,
    1.35: """
        ~lenders
    """,
    1.27: """
        ~sick
    """,
    1.19: """
        ~sides
    """,
    1.18: """
        ~unhired
    """,
    1.14: """
        ~mute
    """,
    1.07: """
        ~intruder
    """,
    1.06: """
        ~families
    """,
    0.96: """
        no
    """,
    0.86: """
        ~unlike
    """,
    0.85: """
        pag
    """,
    0.82: """
        ~respect
    """,
    0.75: """
        ~reports
    """,
    0.7: """
        ~leak
    """,
    0.69: """
        habr
    """,
    0.58: """
        compañer
    """,
    0.57: """
        trabaj
    """,
    0.55: """
        el_mart
    """,
    0.54: """
        algui retir treint
    """,
    0.52: """
        cerr her ~cleared
    """,
    0.49: """
        la_empres
    """,
    0.45: """
        call prevision
    """,
    0.44: """
        qued
    """,
    0.42: """
        ces sig
    """,
    0.41: """
        famili mañan period
    """,
    0.4: """
        =prevision alli comunic
    """,
    0.39: """
        afect qued_en
    """,
    0.38: """
        demand nosotr
    """,
    0.37: """
        carreter la_cocin
    """,
    0.36: """
        a_los aplaz cocin dia_# juez ~callers
    """,
    0.35: """
        atend fallec mart
    """,
    0.34: """
        =ajust =plantill a clinic part person tom
    """,
    0.33: """
        anoch el_hospital hogar operari rebaj reduc_la
    """,
    0.32: """
        ; =call =compañer =entra grav medic mil_de niñ quier sent sindicat
    """,
    0.31: """
        =retir cincuent el_dia fuim las_cuent merc muj ofert
    """,
    0.3: """
        corre de_plantill la_decision las_carreter llev numer_de ten treint_y
    """,
    0.29: """
        =ces =indefin entra_en hospital hoy indefin_en las_famili tuv
    """,
    0.28: """
        =plant avis cas de_prevision el_juev es_verd esta_seman hay hem la_fiscal millon nuestr_compañer
        qued_sin recog
    """,
    0.27: """
        =merc a_oscur acreedor activ ante ayer llav reclam sueld sup
    """,
    0.26: """
        ced clor cumpleañ de_clor dej_a huelg_indefin inund la_sed las_person lo_sab que_escrib tiend_de
    """,
    0.25: """
        #_client ajust_de capill cierr_de el_puert emple fiscal hij historial la_capill llen pact pact_preci
        paquet
    """,
    0.24: """
        ^<de agenci al_equip al_hospital alquil denunci dic_que el_miercol entreg_las exig habl indemniz
        la_agenci lleg_los notici person_con protest seis_años sus suspend tarjet_de trabaj_par
    """,
    0.23: """
        #_emple =ciberataqu =escol =fallec =muell acus ciberataqu deb dentr deten dias_de doming estam guard
        habl_con la_direccion la_produccion las_llav lo_decid no_pued produccion tesorer troz
    """,
    0.22: """
        =cuarent =tesorer abrir acus_de arranc de_la diner estan han indefin inspeccion lleg lo_hac mayor no_vam
        nos_dej numer persian pod pued recurr super un_operari unas
    """,
    0.21: """
        =avis =cierr =clinic =mult =urgenci apag baj_la client con_nosotr conductor dañ de_ped dej dej_de
        esta_mañan expuest limpiez los_sindicat mult once_años sal una_doctor una_inund
    """,
    0.2: """
        =club =vuelc aparc cobr con_profund constructor decision_en fin_de firm fueron ha la_constructor la_line
        la_mes la_persian las_contrat lueg man_el mism sed sig_en super_el vuelc
    """,
    0.19: """
        :_tres =aplaz =concurs =emple =filtracion =lo =sed afect_a apart caden chic cincuent_y colabor convoc
        de_funcion de_may dejadl despach dueñ en_concurs en_marz filtracion filtracion_de fren la_caden la_gent
        la_recog la_verj las_eleccion line_# llev_a lo_sup mart_por mejor_que merec mil nav no_sal no_volv
        novent_person nuev_y que_cont qued_expuest rescat respuest_al sac su tendr tierr uno vam verj ya_no
    """,
    0.18: """
        =acreedor =agresion =fiscal =her =lot =trabaj accion agresion algun autobus_de avis_a caen_un camion
        client_no compañ conoc contest contratadl cuarent_de desvi devuelval en_observ en_urgenci enfermer eram
        fulmin hombr juev_el la_compañ la_tiend les notici_de oscur par_siempr ped prevision_y que_nadi sab_por
        sab_ya sal_de su_ultim transport un_veran y_tres
    """,
    0.17: """
        #_hogar =client =demand =halvers =nav =quer =tribunal al_pas animal busc_un caen cart_abiert cierr
        con_men concentr cualqui_tiend de_dat de_sueld decision demas despert direccion en_la en_man ere ficher
        halvers hast herman incendi_en min necesit noch_en nombr nuev_ced nuev_dueñ nunc_mas ped_en presunt
        profund_dolor serv sin_efect su_muj suspend_las un_terci una_cas vacant vay y_no
    """,
    0.16: """
        #_compañer #_trabaj =caden =defectu =luz =notici =president =respuest abiert_de ajust apagon basur cay
        cocin_de consej_lo contrat cumpleañ_de dat_de de_don de_seman defectu del_merc demand_por despues dir
        el_juez el_laboratori el_mism enter_por familiar fueron_atend guardi_civil juli la_juez la_mism la_noch
        las_vacant llev_al llev_la lo_ocurr los_horn otro pas_por patronat pregunt_por present present_una
        proces profund proteccion qued_suspend respet saldr se_apag se_llev sencill sin_luz su_puest tres_her
        tribunal troz_de valvul vam_a vecin veran
    """,
    0.15: """
        =fabric =fundador =limpiez =otoñ =por =tom ^rá> a_call abog al_president alcald anunci buen cart_que
        conductor_no cont_con convoc_par cos dat_en de_acreedor de_client de_rosari desaloj doming_la el_diner
        el_estudi el_institut el_period en_vez escrib_desd explosion_en fabric_de fallec_de fals haciend hem_ped
        her_grav la_confianz la_guardi la_inspeccion limpi_los los los_que los_tribunal nuestr_nombr observ
        pens_en por_ahor prev que_quer rechaz remedi respet_el rosari se se_van ser si_viv tarjet terci_de
        tras_otro tres_años tuv_que un_cuadern un_presunt un_tercer unanim urgenci veintis vez_de volv
    """,
    0.14: """
        =baj =colect =contraseñ =equip =gru =nub =present =septiembr =señor =silenci ^den a_habl abaj analisis
        apag_el ardient asum cambi_la capill_ardient catorc cerr_y cocin_cuand colect confianz credit cualqui
        de_# de_contrat durant_años el_conductor el_inici encontr escap_de escrit espaci graci_al gru habr_una
        hospital_el inici_de invit la_demand la_limpiez la_merc la_nav la_obra la_pirotecni la_polic las_nuev
        lleg_una los_analisis los_proces marz_y matriz millon_a nav_de no_pod nub ojal padr pens pirotecni polic
        prefer prox rechaz_la se_han se_qued seman sentenci_del seran señor sobrin trabaj_aqu un_años un_escap
        un_for una_invit val vieron vio viv voluntari y_a y_ocho
    """,
    0.13: """
        =acos =constructor =destitu =electr =explosion =hast =medic =rechaz =recib =registr =sab =vecin ^emo
        ^emos abri accident accident_en acos ade adjunt algui_a amig_y antigu avion banc busc cancel carg_a
        carter cautel ced_el cierr_la civil comunic_el conduc confirm cooper cuadern culp de_fuer demand_de
        deposit destitu devuelv dolor_comunic doming_a doming_por el_terc en_un encapuch enfermed escap
        explosion fallec_nuestr famili_de fiscal_investig fundador_de hoy_empiez incendi incorpor_hast la_autor
        la_fundacion la_lech la_niñ larg_enfermed llam_al lo_dir man_de mensaj mi miercol no_abrim no_deb no_sab
        nuestr_cas oficin_de once part_del permanec permis_par pie puest que_pas qued_cancel qued_con rebaj_sus
        recib_un retir_voluntari segur sindicat_convoc sus_amig trescient_famili un_avis una_fot una_larg
        voluntari_de volv_del vuestr
    """,
    0.12: """
        :_graci =antigu =consej =eleccion =liger =muer =tall =viern a_disposicion a_sus abre_hast activ_en
        agu_del algui_de amabl banc_no cad_equip cam cerc_de compr_de compr_y comunic_a congel conserver
        contrat_hast cuent_no de_mil de_sal del_club desd_may deterior deterior_de dias_un dio disposicion
        dos_famili dosis el_alcald el_aparc el_deterior el_doming el_tribunal eleccion entrad_hay esta_abiert
        estib factur_de falt_un garaj garaj_de gent_de han_perd hast_septiembr hem_lleg la_conserver la_llav
        la_plantill la_redaccion liger llev_el lo_primer los_cuarent lot_# manden maner mas_liger mayor_de menus
        nadi_toc nivel no_abre no_conoc notific pais paraliz paraliz_el ped_que peligr por_un prefier president
        prueb_de pud que_necesit repartidor rosari_con sancion se_devuelv seis_dias septiembr su_hij sucursal
        sus_padr terci tod un_garaj un_lot unas_factur
    """,
    0.11: """
        :_ped =abrir =aparc =cit =descubiert =enfermer =extract =medi =palabr =paquet =part =siet =voluntari
        ^<ha ^<hab ^ado ^ami ^hab ^pag ^rid al_juzg amig ante_la autobus cart_de circul compañer_que comunic_del
        cuand_volv cuart de_cinc de_segur de_tarjet de_usuari de_vuelt declar_ante ded demas_se descubiert
        desd_ener dio_la disc dividend don_evarist dond el_alquil el_banc el_barc el_camion el_fallec
        el_presupuest el_sindicat en_febrer estab este evarist expedient_de extract fueron_llev graci_y griet
        hab_algui hab_promet hac_con hay_un hem_avis hem_habl hor_una horari_de huelg_en indemniz_a institut_y
        la_madrug la_ria la_tap la_vist las_autor las_fiest las_llam las_plant las_sal las_tarjet las_ventan
        limpiador lleg_a lo los_bomber los_centr lot medi_en nadi_la nav_cuatr ningun_de no_habr no_hay nos_llev
        nuestr_president once_dias orquest otro_mod pas_la ped_una permanec_cerr plan_es por_acos posibl
        presupuest promet proveedor proyect que_pod que_sub que_volv quier_el ria rob_de salg se_aclar sed_de
        sep_por seri sesent_y sig_cerr silenci_por sup_por sus_extract taquill un_ere un_rescat una_buen
        una_cifr unas_palabr violin volc ~3
    """,
    0.1: """
        :_primer =accion =air =alumn =basur =cobr =competent =culiacan =dej =denunci =despid =doming =ere =falt
        =futur =grav =horari =huelg =min =obra =pas =plan =pod =til =visit =volc ^cci ^ido ^ier ^mil ^per ^remo
        ^tra ana años años_de banc_se camion_no canal cas_el cifr cit_a client_que client_y coj compañer_de
        con_las conozc contraseñ contrat_con correct cuadern_par cuadrant cuarent_y culiacan de_fren de_usarl
        despid_a detect detect_que dij dos_direct efect el_agu el_armari el_numer el_patronat el_ped el_planif
        el_salon el_señor el_tranv emple_en empres_de en_culiacan en_vig equip_y estan_segur excel extranjer
        fogon fri futur gobiern ha_abiert han_present hor_en hotel iban kilometr_de la_hor la_investig la_junt
        la_matriz la_min las_rodill los_contrat los_hech los_pag los_prox lun_a niñ_en no_compart no_encend
        no_lo no_podr nos_da nos_escrib nuestr_tecnic numer_roj ocup ofert_par pared pas_de pasaport perd_de
        period_en pierd planif_de plantill_en prescind prescind_de primaver_no pus que_conozc que_iban recomend
        redaccion respir retir_del rival roqu salon san_roqu sant se_enter se_investig se_retir silenci_con
        sin_sab subast telefer terci_men traj un_lun un_trabaj usarl y_estuv
    """,
    0.09: """
        #_famili :_# :_revision =# =ahor =algui =brech =ceram =dar =decision =filtr =mortal =pati =peticion
        =policial =redaccion =repartidor =rob =segund =segur =sop =vert ^<pu ^ana> ^do> ^her ^mos> ^res ^rido
        abiert_diligent accident_mortal al_consej al_director apag_los apertur años_sin bols brech_de cab_en caj
        carm carpet ceram choqu cient cocin_esta com_de conductor_esta confianz_tras consej_y consider cont_la
        cos_no dar de_año de_fin debaj decid dej_en del_mart destru diez_vec diligent dos_niñ el_deposit el_horn
        el_sil en_los entra entrad_en entren ere_par esquem esta este_año fall_en filtr fri_los getaf ha_solicit
        hab habl_y hospital_ha huelg iba implic inici invi justici la_activ la_cam la_correct la_entrad la_fil
        la_marc la_razon la_segund la_socied la_tard las_doc las_enfermer ley llev_agu lo_que los_cuatr
        los_demas los_tres marz marz_no mensaj_y mes_de mortal mortal_en muer_un no_qued nomin_de nuestr_puert
        nuev_hor nuev_punt ochent_y octubr ocult ocurr_en oest otra_cos otra_part otros pagin_# pagin_y par_de
        perd_dos perd_la perdon pod_dec policial_en pon_fin por_la por_las por_orden por_primer presunt_fraud
        primer_vez pued_devolv puert punt que_estab que_nos quien_esper razon_a recib_una reduc registr_policial
        roj sab_se sacrific se_concentr sed_por seis_de señor_sig sil socied solicit su_herman sus_acreedor
        tampoc trabaj_alli trabaj_con tras_un turn_no un_incendi un_mes un_telefon una_señor unos usted
        vacant_qued vari veint_años veintidos verd_en vert vez_mas vid viern_a y_cinc y_cuatr ya_nadi
    """,
    0.08: """
        #_y :_nuestr =afect =al =ante =buen =carm =comunic =congel =contrat =cooper =devuelt =director =en
        =error =juez =metr =oficin =recort =tres =verd ^<an ^<co ^<ll ^<pa ^<pag ^<sa ^ado> ^cció ^con ^dem ^en>
        ^nun ^rem ^ret ^se> ^ten ^tes ^uie a_qui acced accident_del administr agenci_de ajen alcanz_y algui_se
        alto alumn_nos ante_el ascensor_que asesinat_de atend_por atrap ayer_al bar cad_person caden_de cadiz
        cerr_nuestr ces_de ciberdelincuent colect_contr con_nombr conoc_los credit_no cuent_de dad de_abaj
        de_abrir de_cadiz de_cincuent de_consult de_credit de_cuatr de_getaf de_marz dej_una del_grup del_muell
        del_turn demand_colect desd desped_de despues_los devuelt devuelt_la dia_trist doctor dos_millon echo
        el_articul el_asesinat el_colegi el_porton el_viern ella en_suspens enferm equip_del estab_en faen
        febrer fil fot_de ha_apart ha_convoc ha_tom haci_las hem_dad horn impec inform inmediat inquilin iran
        iran_a julian la_call la_director la_list la_ofert las_contraseñ las_lin las_nomin lej les_deb les_pag
        les_ped limpiez_del llam_el los_repartidor los_tecnic lun_el nadi_ha no_abrir nuev_avis nunc oblig_a
        ocurr orden orden_y palanc par_parcial parcial part_en period_de person_se plan_de plant_de pon_al
        por_una present_un proces_de que que_quier que_result recog_en recort result_fals sab_lo se_par se_sent
        seman_el sent_en sentenci su_carg su_cas su_diner su_nombr sufr sur suspens toc_el torr tras_conoc
        tras_una trist un_administr una_cart una_gru una_ide una_videollam videollam videollam_de y_avis y_cre
        y_ningun yo
    """,
    0.07: """
        =ade =camin =cuent =doc =factur =fren =gui =habr =juev =limpiador =mas =pag =patent =persian =posicion
        =produccion =protest =puent =razon =sus =torr =volv ^<con ^<lle ^<po ^<tr ^aga ^alg ^baja ^cia ^dore
        ^dos> ^eri ^erid ^erá ^ias ^ias> ^idos ^na> ^ncia ^nda ^paga ^te> a_algui a_algun a_dar a_las a_punt
        acced_a acept acord_por agarr ahor_no ahor_un alrededor ambul aplaz_la armari atras ayer_en años_el
        blanc brech cad_uno campañ_de caser cerr_hast cog colegi competent comprador comunic_la
        concurs_voluntari condicion cuatr_años da_la de_ayer de_hoy de_nuestr de_otro de_proteccion de_silenci
        dej_un del_aeropuert del_pati del_puert delant_de demasi descubr desmont diecisiet_person diez_a
        diner_desd diner_que dni dolor dos_her el_cabl el_fall el_program el_rest eladi empres empres_recurr
        en_las en_octubr en_segund en_su en_television equivoc esper_un exig_un extrañ famili_pid foli for fuer
        funeral graci_los grit guardi ha_cerr ha_dich ha_fallec ha_pas ha_retir hac_lo haci han_suspend
        hast_nuev hay_ahor helicopter hij_nos hoy_no inform_del internet investig_lo la_altur la_bodeg la_caj
        la_calid la_campañ la_carreter la_gru la_muert la_notici la_puert la_use la_vid las_# las_limpiador
        les_pregunt libr_del limpiador_de llam_a lo_demas lo_descubr lo_hem los_conductor lot_de mañan_nos
        mañan_se merc_no mientr model_con much much_client no_acept no_contest no_sup nomin nos_reun
        nuestr_proces nuestr_sed par_ade patent paz ped_un policial por_riesg pregunt_la proteccion_de puent
        puert_y que_abri que_cualqui que_llam que_se que_sep que_vio quer qui_quier quien razon razon_en
        registr_la represent result_de retir_el reun reun_con riesg_de rodill se_fueron se_lo se_pag seman_con
        seman_en seman_no setent_voc si sig_ingres som_una su_propi sus_hij sus_prevision suspend_y suy telar
        television television_se ten_que un_error una_demand una_indemniz una_llam una_niñ una_person verd
        vez_los vez_no voc vol y_despues y_dos y_llam ya ya_lo
    """,
    0.06: """
        #_: #_no #_par #_tras #_vecin =aprendic =autobus =campament =canter =carril =choqu =compañ =doctor
        =entren =escrib =este =ha =lueg =lut =ocurr =ofert =otro =pres =profesor ^<al ^<alg ^<apa ^<es ^<fa
        ^<her ^<par ^<ret ^algu ^arr ^ará ^ará> ^año ^baj ^cia> ^den> ^dent ^ecc ^ecci ^edi ^ere ^ere> ^erra
        ^fec ^fect ^gar ^habr ^ind ^les ^les> ^lgu ^lias ^mos ^mpañ ^nunc ^ona ^ore ^rad ^ras ^res> ^reti ^rán
        ^rán> ^spe ^sup ^unda ^uras ^án> a_cad a_la a_mi a_once a_proveedor abiert_y abri_el administr_concursal
        agent_se ante_las antigu_director anunci_en artist ayud_a bacteri banc_ha bolsill caj_con camb cambi_el
        camion_de campament carpet_con carretill carril carril_bici celebr_la cerr_la cifr_los cifr_que cin
        cinc_person com_el comision con_algui con_efect con_ello con_su conciert_de conden consej_ha
        contraseñ_de convoc_una copi_de cre cuadrill cuadrill_de cuatr_compañer cuent_estan cupon dan de_cuent
        de_desvi de_factur de_limpiez de_maner de_muebl de_octubr de_pintur de_repartidor de_salud de_sus
        de_treint deb_sal dej_que del_agu del_campament demand_a descarg desp_colect despues_de desvi_fond
        deten_el devolv diecinuev direct director_financier doc_joven don dos_vec echa efect_inmediat el_air
        el_año el_carril el_conjunt el_ere el_espaci el_futur el_servici ello emple_que en_cas en_quirofan
        en_unas entre_# entrev era eran escrib_antes escuch escuch_a eso esper esper_una esta_madrug esta_noch
        estacion estan_bloqu estan_enferm estan_par esten fabric_en farmaci financier frut futur_de gent
        ha_detect hab_lleg hoy_nadi inform_medic intent juzg_nos la_basur la_cint la_estacion la_provinci
        la_unic las_maquin las_vent lech les_dij lo_vio los_otros los_plan los_proveedor lut lut_en luz
        mañan_hem me_enseñ mecan merc_: mercantil mes_y mientr_no minut_a mism_dia moment muebl nad nieg_los
        no_dej no_la no_quier nuestr_antigu nuestr_oficin orgull otro_pais pag_las par_exig part_no pas_con
        ped_perdon peticion_de piez piez_a por_perd porton portugal pres_de present_en prim_dia profesor
        provinci_no pued_sobrecalent puert_hast puest_de punt_de que_habl que_su quier_habl recib_el recog_el
        redactor rediseñ riesg sab_a saldran san se_celebr servidor señal si_el sobrecalent socorr su_banc
        su_famili sus_mensaj tabler tan_orgull tant telefon_de tendr_que tiend_no tiend_y tod_y tres_la un_#
        un_grup un_mensaj una_carretill una_famili una_juez unos_# urgent use ven_de verd_el vergüenz viern_cerr
        vuelt_a y_acab zamor ~4
    """,
    0.05: """
        =cae =da =may =puert =qued =soci =solicitud ^<ce ^<ci ^<den ^<des ^<fam ^<he ^<mil ^<pre ^<pro ^<reb
        ^<sup ^<ten ^<va ^<vol ^abaj ^aja ^amil ^arem ^aro ^añe ^añer ^años ^bía ^cap ^cim ^cta ^cti ^cur ^did
        ^dos ^ede ^efi ^eman ^ente ^ení ^enía ^eran ^erc ^fam ^fami ^fer ^guie ^heri ^iere ^ilia ^indi ^ire ^ivi
        ^lec ^lgui ^lí> ^me> ^mili ^mina ^nica ^nte ^nte> ^ntes ^pañ ^pañe ^pers ^prev ^pue ^ran ^ras> ^rde ^reb
        ^ron ^rote ^rra ^rse> ^rtad ^stab ^tal> ^tend ^trei ^uien ^unc ^unci ^vid ^vol ^ñer ^ños a_cuatr
        alarm_son almussaf barc_de boton cab cabl cad_dia cerc compr_en contr de_alta de_concurs de_ensay
        de_negr de_tratamient de_veran deb_a derrumb dia_tod director_ha dos_hombr el_ces el_local el_nivel
        el_pas el_pati el_result empeor empiez_el en_paus en_paz en_silenci encend_el es_culp escol estas exist
        expedient famili_la gerent grabacion ha_vuelt hast_el hay_recet hem_comunic herramient_y hic_lo huert_y
        incorpor la_negoci la_visit las las_cifr las_ofert las_siet llen_de los_mejor mañan_no mil_cien minut_de
        minut_en muer muert_de muestr muy nivel_# no_estaran no_exist no_saldr no_val nombr_y nort_el nos_han
        nuestr_carrer otra par_segu pod_pag posicion provoc provoc_un psicolog puest_en que_dic que_lo que_pued
        que_respond quinc_dias recib sanid sanid_ha sep siest sin_result solicitud_de sus_dat tambien tien_razon
        tranv_y tratamient tunel ultim_funcion usa vec_en ventan ver_en vez_el y_provoc y_yo
    """,
    0.04: """
        ^<agr ^<arr ^<com ^<dej ^<dem ^<det ^<dev ^<est ^<fi ^<ind ^<mañ ^<mer ^<pue ^<pé ^<pér ^<sen ^abr ^abrá
        ^acci ^agr ^ajad ^ales ^allí ^alo ^anca ^arde ^aya ^añan ^ban ^bemo ^brá ^brá> ^cad ^call ^carr ^cerr
        ^cib ^cimo ^cond ^cree ^ctiv ^curr ^dac ^dan> ^dema ^det ^dete ^dev ^devu ^dio ^dio> ^duc ^ebaj ^edan
        ^egar ^eint ^ema ^enfe ^ero ^ert ^esp ^ete ^eti ^etir ^evar ^evu ^gad ^gado ^genc ^iad ^ica ^ida> ^ien
        ^imo ^imos ^incu ^ino ^irad ^irem ^jad ^lam ^lea ^lia ^lig ^llec ^llí ^llí> ^lqu ^lver ^mañ ^maña ^mbre
        ^merc ^nci ^ndo> ^nfe ^nfer ^nic ^nos ^ntr ^nía ^nía> ^onas ^ondu ^ores ^osa ^osi ^paro ^ped ^pera ^peri
        ^pro ^pér ^pérd ^rada ^ran> ^rdid ^reba ^rme ^rno ^rnos ^rot ^rre ^rret ^rse ^sabe ^sen ^sent ^ser ^taba
        ^tení ^test ^tuv ^ucim ^uct ^ued ^ueda ^uest ^ueve ^umb ^vio ^vis ^xtra ^ya> ^ábam ^érd ^érdi ^ñana
        ^ños>
    """,
    0.03: """
        ^<ac ^<acr ^<afe ^<all ^<alq ^<ano ^<at ^<atr ^<cap ^<cer ^<ces ^<cib ^<coc ^<ef ^<enf ^<ex ^<ext ^<fil
        ^<fui ^<hay ^<mu ^<muj ^<niñ ^<ocu ^<ofe ^<os ^<pat ^<ped ^<per ^<pod ^<pos ^<pub ^<que ^<sig ^<su ^<sus
        ^<tie ^<tre ^<tro ^<tuv ^<vo ^aba ^abem ^abl ^aco ^acre ^act ^adl ^ados ^afec ^agar ^agre ^ald ^alo>
        ^alq ^alqu ^alí ^alía ^amie ^ana ^anc ^anda ^anoc ^ante ^apag ^apar ^apla ^aqu ^ares ^arm ^arno ^aros
        ^arre ^ars ^arse ^atr ^avis ^aya> ^aza ^bem ^bie ^bier ^bir ^birl ^blar ^bres ^brió ^bíam ^cado ^calí
        ^cami ^can ^car> ^cat ^cato ^cedi ^che ^cher ^cin ^ción ^clo ^coc ^coci ^cog ^com ^comu ^cos ^ctar ^daci
        ^dej ^dena ^desp ^dica ^dico ^dida ^dire ^drá ^duci ^eci ^ecta ^edió ^eed ^eedo ^efic ^ejar ^endo ^enf
        ^enta ^era ^erar ^erca ^erm ^erso ^erá> ^esa ^espe ^esta ^eten ^evis ^ext ^ferm ^fert ^fil ^fir ^firm
        ^fui ^fuim ^gamo ^gare ^ger ^gon ^guen ^habí ^hay ^haya ^iado ^ibir ^icad ^icar ^icat ^icia ^icos ^ida
        ^iden ^ien> ^ierr ^igu ^igue ^ijo ^ile ^ili ^inta ^ira ^irm ^iro ^irán ^isio ^ital ^ivid ^ió> ^jer ^jer>
        ^juez ^jó> ^lama ^laza ^lece ^lega ^lon ^lqui ^lto ^mand ^mart ^mbr ^mesa ^mile ^mill ^muj ^muje ^mun
        ^muni ^nca ^ncen ^nda> ^ndac ^ndid ^ndu ^nduc ^ngo> ^niñ ^nos> ^noti ^ntra ^obr ^ocin ^oduc ^ofe ^ofer
        ^ogar ^ole ^olv ^omi ^ompa ^omu ^omun ^on> ^ones ^ontr ^orer ^oro ^oro> ^oxi ^pedi ^pen ^pie ^ple ^plea
        ^pod ^pres ^prod ^pron ^prot ^pub ^publ ^qued ^quie ^quil ^rden ^ree ^rei ^rein ^rete ^rev ^revi ^ric
        ^rica ^rida ^riod ^rodu ^rona ^rrad ^rreo ^rvir ^ró> ^sac ^sal ^sali ^sia ^sig ^sigu ^sin ^sind ^spen
        ^spit ^susp ^tab ^tes> ^teso ^tid ^tido ^tira ^tiv ^tivo ^tox ^toxi ^trab ^tran ^tron ^tuvi ^ubl ^ubli
        ^uci ^ucto ^uen ^uen> ^ues ^uete ^uez ^uier ^uil ^uim ^uimo ^ujer ^uli ^und ^unic ^urr ^usp ^uspe ^val
        ^var ^ve> ^verá ^ves> ^vida ^vir ^visi ^voc ^vue ^yer ^zad ^édi ^éra ^éram ^íam ^íamo ^íni ^ñan ^ñera
        ^ño>
    """,
    0.02: """
        ^<abo ^<ade ^<adm ^<af ^<ag ^<and ^<anu ^<ard ^<ate ^<av ^<avi ^<ay ^<aye ^<ban ^<cas ^<ced ^<cin ^<cl
        ^<clí ^<dañ ^<dom ^<due ^<exi ^<fal ^<fir ^<fis ^<fre ^<grú ^<hi ^<hij ^<his ^<hom ^<hos ^<ib ^<iba ^<in
        ^<int ^<inu ^<jue ^<jul ^<lla ^<lue ^<may ^<mis ^<mue ^<mul ^<méd ^<nav ^<nec ^<nú ^<núm ^<oc ^<on ^<or
        ^<osc ^<paq ^<pie ^<qu ^<rec ^<sab ^<sac ^<sal ^<san ^<sed ^<sin ^<sob ^<tes ^<ti ^<tra ^<tu ^<urg ^<val
        ^<vam ^<vid ^<vio ^<ví ^<ér ^<éra ^abe ^aben ^able ^abo ^abri ^abí ^abía ^acan ^acc ^aco> ^acti ^acus
        ^adas ^adle ^adm ^admi ^aen ^afe ^agó ^ajam ^aje ^ajer ^alde ^aldr ^alto ^aló ^ama ^anim ^apa ^apil
        ^aqui ^arad ^are ^arme ^arn ^arra ^arri ^asu ^aten ^atra ^ave ^ave> ^aves ^aye ^ayer ^ayor ^aza> ^azad
        ^aña ^añí ^añía ^ber ^bera ^bles ^bols ^bram ^bre ^brí ^cade ^caen ^can> ^cand ^capi ^ced ^cel ^cerá
        ^cese ^che> ^chic ^cian ^cibe ^cibi ^cill ^cino ^cio> ^cis ^clam ^clie ^clí ^clín ^coge ^cogi ^cole
        ^comp ^conf ^cong ^cono ^conv ^ctad ^cto ^ctor ^ctos ^cuad ^cus ^cusa ^cán ^dan ^dañ ^daño ^dea> ^dec
        ^deci ^def ^deje ^demn ^denu ^dest ^dido ^dijo ^dios ^dir ^dió> ^dle ^dles ^dmi ^dom ^domi ^dre ^drem
        ^drá> ^ducc ^duct ^due ^dueñ ^eañ ^eaño ^ebió ^ech ^ecin ^ecis ^ecn ^ecog ^ecu ^ecur ^eda ^edar ^ede>
        ^eden ^efe ^efec ^ein ^elad ^elan ^eld ^eldo ^emb ^emn ^emni ^empl ^ena ^enad ^endr ^ent ^enu ^enun ^eos
        ^eos> ^ept ^erat ^erio ^erj ^erja ^erme ^ero> ^erta ^erto ^erán ^esa> ^esad ^ese> ^esit ^esió ^espa
        ^esti ^esun ^eter ^eve ^eve> ^evi ^evue ^evué ^exig ^expu ^extr ^eño ^fal ^fia ^fian ^filt ^fini ^fis
        ^fisc ^fund ^gam ^gel ^gela ^gno ^gone ^grav ^gres ^grú ^grúa ^gui ^gó> ^gón ^gón> ^habl ^haci ^he>
        ^herm ^hero ^hij ^hist ^hom ^homb ^hos ^hosp ^ial ^iale ^iana ^ianz ^iare ^iba ^iber ^ibo> ^icó ^idas
        ^idor ^ient ^iga> ^ige ^ign ^igno ^ijo> ^iles ^ilt ^iltr ^imal ^imp ^impi ^inan ^inde ^ine ^ines ^ingo
        ^inid ^inos ^inun ^iod ^iodi ^irma ^irá ^isc ^isca ^isió ^ist ^ista ^isé ^itac ^itad ^ivo ^ivos ^izac
        ^iér ^jado ^jal ^jan> ^jaro ^jue ^jul ^juli ^jus ^just ^lanc ^lca ^lca> ^lde ^ldo ^ldr ^ldrá ^leañ ^leci
        ^lga> ^lici ^lie ^lige ^limp ^llav ^lle> ^llev ^llon ^lone ^loro ^lsas ^lto> ^ltr ^ltra ^lue ^lueg ^lval
        ^lía ^lín ^líni ^lón ^lón> ^man ^maro ^mas> ^may ^mayo ^mbo ^mer ^mere ^mero ^mier ^migo ^ming ^mism
        ^mni ^mniz ^mpl ^mple ^mues ^mult ^méd ^médi ^nas ^nas> ^nato ^nav ^nave ^nca> ^nce ^ncue ^ndan ^ndef
        ^ndem ^nder ^ndr ^ne> ^nec ^nece ^nero ^nfia ^ngel ^nia ^nia> ^nima ^niño ^noc ^noch ^nsp ^nspo ^nund
        ^nvi ^nvo ^núm ^núme ^obra ^oces ^ocu ^odem ^odi ^odis ^odu ^ofu ^ofun ^oga ^ojal ^olab ^oles ^olic ^ols
        ^olu ^olve ^omin ^omp ^onar ^once ^onf ^ong ^onge ^onv ^onvo ^orno ^oscu ^osib ^ospi ^ostu ^ote ^otes
        ^otic ^oye ^ozo ^ozos ^pac ^pago ^pagó ^paq ^paqu ^par ^parc ^pat ^pate ^pañí ^pecc ^pens ^pert ^peta
        ^pill ^pir ^pita ^plaz ^pleo ^plo ^poc ^pode ^poli ^posi ^pref ^prof ^prov ^pued ^puer ^raba ^raj ^raje
        ^rans ^rare ^rará ^rasa ^rata ^rav ^rave ^rca ^rcam ^rci ^rdad ^rder ^rdó ^recc ^rech ^recl ^reco ^red
        ^rede ^reed ^reo ^rer ^rero ^resa ^resc ^rir ^rió ^rió> ^rja> ^rles ^rman ^rmer ^rod ^rom ^ron> ^rov
        ^roz ^rozo ^rran ^rrid ^rsia ^rson ^rta ^rta> ^rtid ^rtis ^rto ^ruct ^rumb ^rúa ^sab ^saca ^sado ^sald
        ^sas ^sas> ^sca ^scan ^scar ^scat ^sco> ^scub ^scur ^sed ^sede ^seño ^sian ^side ^sis> ^sob ^sobr ^sona
        ^sore ^spac ^sper ^spi ^spor ^sta ^stam ^ste> ^stic ^stur ^sun ^sunt ^supe ^supi ^sus ^taci ^taq ^taqu
        ^tecn ^tela ^tern ^tir ^tis ^tist ^tivi ^trac ^traj ^trat ^traí ^tri ^tro ^troz ^táb ^tába ^ubie ^ucc
        ^ucci ^udie ^uede ^ueld ^ueza ^ugad ^uile ^unto ^uos ^upe ^uper ^upi ^urg ^urge ^urri ^usa> ^uvi ^uvie
        ^uél ^uélv ^ués ^vamo ^vari ^varo ^verd ^verj ^vert ^vide ^vier ^virá ^viso ^voca ^volv ^vues ^vué ^vuél
        ^xig ^xplo ^xpu ^xpue ^xtr ^yer> ^yor ^yore ^zac ^zaci ^zado ^ába ^áct ^ánd ^édic ^éis ^éis> ^élv ^élva
        ^ía> ^ínic ^ñero ^ñía ^ñía> ^úa> ^úme ^úmer ^ús>
    """,
    0.01: """
        ^<aba ^<aco ^<acu ^<ad ^<adj ^<age ^<aju ^<ami ^<aná ^<bue ^<cae ^<caj ^<cau ^<cay ^<civ ^<cob ^<coj
        ^<cré ^<cul ^<cum ^<dec ^<din ^<dio ^<dir ^<ech ^<ere ^<fab ^<gri ^<gua ^<inv ^<ley ^<lig ^<mié ^<niv
        ^<nom ^<nub ^<oja ^<onc ^<ord ^<pad ^<paí ^<pir ^<poc ^<pud ^<reg ^<rí ^<ser ^<soc ^<vay ^<vue ^abog
        ^abrí ^abó> ^acos ^acta ^acto ^ade> ^adj ^adju ^adr ^adre ^aen> ^aer> ^agam ^agón ^ajan ^aju ^ajus ^ajó
        ^alas ^aloj ^alá> ^amab ^amar ^ame ^ame> ^amen ^amio ^anci ^anco ^aner ^anje ^ansp ^anu ^anun ^aná ^anál
        ^ape> ^aque ^arj ^arje ^aro> ^asar ^asum ^asur ^ato ^atri ^avi ^ayó ^ayó> ^az> ^año> ^ban> ^banc ^basu
        ^ble ^bog ^boga ^brec ^brer ^brin ^brir ^bría ^bun ^buna ^bús> ^cabl ^cae ^caj ^cama ^cant ^cape ^capu
        ^car ^cará ^casa ^cate ^cay ^cayó ^ccid ^ccio ^cela ^cemo ^cenc ^cend ^cesi ^chad ^cidi ^cil ^cisi ^cist
        ^civ ^civi ^ció ^cli ^cob ^cobr ^coj ^comi ^coop ^coso ^cré ^créd ^cta> ^cte ^cubi ^cum ^cump ^cup ^cía
        ^cío> ^dam ^daro ^debí ^dedo ^defi ^dejó ^demá ^depó ^derí ^desv ^dia> ^dic ^dist ^dió ^dju ^djun ^dmin
        ^dor ^dosi ^dres ^dón> ^eada ^ebí ^ebía ^ecer ^eces ^echa ^eche ^ecib ^ecim ^ecl ^ecla ^edit ^edor ^eem
        ^eemo ^efie ^efin ^egio ^egul ^egó ^egó> ^eje> ^ejó ^ejó> ^elg ^elig ^elto ^emas ^emed ^emá ^emás ^enas
        ^enga ^enid ^entr ^envi ^epti ^epó ^epós ^erda ^erdó ^erec ^erma ^erna ^erno ^eros ^ers ^erse ^erv ^erve
        ^ería ^esal ^esen ^est ^este ^esté ^esv ^etid ^eus ^eváb ^evé> ^eza> ^eñas ^eñor ^fab ^fabr ^fall ^fals
        ^fie ^fier ^fras ^fren ^gara ^garo ^ger> ^gera ^gida ^gro ^gro> ^guar ^guas ^gue ^gula ^habi ^halv ^haza
        ^hica ^hija ^his ^ibie ^ibo ^ibun ^icas ^icí ^icía ^ie> ^iert ^ieta ^igen ^iger ^igi ^ija ^ija> ^iler
        ^ince ^iner ^ino> ^inti ^into ^inv ^invi ^irec ^irl ^irle ^isad ^isi ^isis ^isma ^iso> ^ispo ^isto ^istr
        ^iséi ^ituy ^ive> ^ivel ^ivil ^iéra ^iérc ^iña ^iña> ^iño> ^ión ^ión> ^jalá ^jan ^jen ^laci ^lame ^lave
        ^laz ^lde> ^ldo> ^ldos ^lef ^leg ^legó ^ley ^licí ^licó ^lien ^lier ^lin ^lisi ^llam ^llar ^lleg ^loja
        ^lona ^losa ^losi ^lunt ^lva ^lve ^lía> ^mab ^mal ^male ^mana ^mane ^medi ^meti ^mim ^mimo ^mion ^mié
        ^miér ^mió ^mna ^mor ^mpa ^mpet ^mue ^más ^más> ^nan ^ncil ^ncon ^ndam ^ndio ^ndrá ^nfi ^nfir ^ngo ^nim
        ^nis ^nist ^niña ^nje ^njer ^nme ^nomb ^nsaj ^nser ^nta> ^ntar ^ntas ^ntid ^ntis ^ntro ^nub ^nvit ^nvoc
        ^nzar ^nál ^náli ^nóm ^obri ^obú ^obús ^oca ^ocad ^oco> ^ocur ^ogad ^oger ^ogi ^ojo ^ojos ^oli ^olun
        ^omad ^ombr ^onat ^one> ^oner ^onfi ^onis ^onoc ^oop ^oope ^ope ^oper ^orac ^orce ^orde ^orid ^orre
        ^osar ^osas ^osis ^osió ^osp ^oto> ^oyec ^pach ^pad ^padr ^pam ^patr ^paí ^país ^peli ^perm ^piad ^piam
        ^pie> ^pied ^pier ^pimo ^pit ^poco ^pras ^proy ^pró ^ptie ^pud ^pudi ^pues ^pué ^pués ^quia ^rado ^rano
        ^rari ^rce ^rce> ^rcia ^rcio ^rcol ^rde> ^rdón ^recu ^reem ^ref ^refi ^rega ^reme ^reo> ^reos ^rerí
        ^rese ^rial ^ribu ^ries ^riet ^rito ^riv ^riz ^riz> ^rja ^rje ^rjet ^rle ^rma> ^rmar ^rmed ^rmi ^rna>
        ^rof ^rofu ^roga ^rome ^roy ^roye ^rsa ^rsal ^rter ^rtes ^rva ^rvac ^rve ^réd ^rédi ^ríam ^río ^ríos
        ^rúa> ^sad ^saj ^saje ^salo ^sanc ^scal ^scap ^scin ^sema ^senc ^sept ^serv ^será ^sib ^sibl ^sie ^sien
        ^sió ^sión ^sma> ^spet ^spos ^spué ^star ^stas ^stei ^stib ^stig ^sté ^sur ^sura ^séi ^séis ^tami ^tarj
        ^tars ^tará ^tecc ^tei ^teis ^teng ^tera ^tib ^tie ^tiem ^tig ^tiga ^tigu ^tisé ^tob ^tobú ^torc ^trar
        ^trib ^trip ^triz ^tum ^tuy ^tuye ^tún ^uad ^uade ^uard ^uas ^uas> ^udio ^ueri ^uez> ^uje ^ulio ^umna
        ^ump ^umpl ^unal ^upa ^upar ^upim ^ursa ^us> ^use> ^usti ^utob ^ués> ^vac ^vado ^vale ^vam ^vars ^vas
        ^vay ^vaya ^vec ^veci ^vení ^ver ^vien ^vio> ^viol ^vise ^vita ^vuel ^váb ^vába ^vé> ^vía> ^xigi ^ximo
        ^yec ^yect ^yó> ^áli ^ális ^álv ^áni ^édit ^érc ^érco ^ío> ^ñor ^úne
    """,
    -0.01: """
        ^<abs ^<aca ^<ace ^<adi ^<anc ^<api ^<apo ^<ase ^<aso ^<bal ^<bic ^<bod ^<bu ^<buf ^<bú ^<bús ^<cat
        ^<cen ^<cir ^<cuo ^<dis ^<dor ^<eti ^<fl ^<fun ^<fáb ^<gat ^<gen ^<go ^<grá ^<gui ^<gus ^<guí ^<hue
        ^<hum ^<ide ^<inc ^<ins ^<jar ^<jo ^<jor ^<ki ^<kil ^<lab ^<let ^<li ^<lit ^<log ^<luc ^<mae ^<map ^<mas
        ^<mig ^<muc ^<mét ^<nac ^<ni ^<och ^<ofr ^<pae ^<pl ^<pul ^<pág ^<ref ^<rei ^<ren ^<rev ^<rin ^<ris ^<rá
        ^<ráp ^<sat ^<sei ^<ses ^<sis ^<sop ^<sub ^<suc ^<tap ^<tur ^<us ^<va> ^<vem ^<vet ^<vez ^<via ^<vil
        ^<viñ ^<voz ^<víd ^<za ^<ín ^<índ ^abs ^acen ^actu ^acua ^aduc ^ae> ^ael ^aell ^aes ^aest ^afa ^afas
        ^afi ^afé ^afé> ^ajar ^ajed ^alad ^alam ^alda ^aliz ^alme ^alor ^ama> ^amis ^ampa ^anas ^anch ^anga
        ^aniz ^ant ^apa> ^apro ^arac ^arar ^arco ^aren ^arif ^arpi ^arro ^asm ^asma ^asoc ^asto ^asus ^atui
        ^atur ^atá ^atál ^ató ^audi ^aura ^autó ^aver ^ayu ^azos ^aída ^baba ^bati ^bel ^bian ^biar ^bic ^bio
        ^bis ^bit ^bod ^bode ^bos ^bote ^bra ^brig ^bro> ^buel ^buf ^bufa ^bujo ^burr ^búsq ^cac ^café ^cale
        ^camp ^cari ^carp ^caso ^catá ^cen> ^cint ^cioc ^cipa ^ció> ^clu ^cola ^coor ^copi ^coro ^cret ^crip
        ^cris ^cruz ^cuer ^cula ^cuo ^cuot ^curs ^cut ^cuán ^dab ^daba ^deas ^dedi ^deg ^dega ^deo> ^desc ^detr
        ^din ^dina ^diod ^drez ^duca ^dura ^dó> ^eat ^ebe ^ebra ^ecar ^ecas ^ecio ^eco ^eco> ^edab ^edad ^edas
        ^edre ^ee> ^efa ^egi ^egid ^ego> ^egos ^ejam ^ella ^elle ^elo> ^elv ^ene> ^enve ^ené ^enú> ^epo ^epos
        ^erdo ^erg ^erge ^eria ^erin ^erne ^eso> ^etiq ^eto> ^etro ^etrá ^eud ^evan ^eía> ^eó> ^fand ^fano ^fin>
        ^fle ^fug ^fáb ^fábr ^fé> ^gac ^gaci ^gar> ^gato ^ge> ^gin ^gina ^glas ^gos ^gre> ^grá ^gráf ^guer ^gulo
        ^gust ^guía ^hara ^hivo ^hue ^huer ^iaj ^iaja ^iaro ^ibam ^icha ^icim ^icio ^id> ^idi ^idid ^idir ^iedo
        ^ienv ^iera ^ifa ^ifas ^igo ^ilad ^ilos ^in> ^inar ^ing> ^ini ^ins ^inú ^inúa ^ioc ^ioch ^iodí ^iona
        ^ipo> ^ipt ^ique ^iru ^isar ^ise ^isit ^ita ^itar ^ite> ^itut ^ité ^iñe ^jedr ^jet ^jo> ^jora ^jorn ^jos
        ^jos> ^kil ^laba ^lac ^lag ^lanz ^lazo ^lda> ^ldad ^lect ^lee> ^len> ^leía ^leíd ^li> ^lia> ^lib ^list
        ^lit ^lito ^liz ^liza ^lla> ^llu ^lmen ^lne ^lor> ^ls> ^lsa ^ltad ^luce ^lvim ^lán ^lán> ^lít ^líti
        ^mado ^mae ^maes ^manz ^map ^mapa ^mar> ^mbas ^mbio ^mel ^ment ^mied ^miga ^mio ^mité ^mo> ^mode ^mono
        ^mpie ^muc ^much ^muer ^mét ^món> ^nal ^namo ^nan> ^nar ^ncho ^nco> ^ncr ^ncur ^ncó ^nd> ^nde ^ndiz
        ^neas ^ng> ^ngr ^ngul ^nico ^nimo ^nio ^nion ^nito ^niv ^nive ^noct ^nol ^noli ^nomo ^nsor ^nsti ^nt>
        ^nti ^nton ^nví ^nza> ^nzan ^nó> ^nú> ^núa ^obo ^oced ^odeg ^ogo> ^ogot ^oja ^old ^olda ^olit ^olme
        ^olít ^oló ^ome ^omit ^oncu ^oni ^onid ^onol ^onse ^ont ^oor ^oord ^opor ^oque ^orio ^oso ^oste ^ostg
        ^osto ^otar ^otor ^ovió ^oya ^oz> ^pae ^pael ^pan> ^parq ^pato ^pció ^pel ^peti ^pic ^pida ^plia ^polí
        ^pone ^pun ^punt ^pág ^pági ^que> ^quej ^rami ^ranq ^rarl ^rasp ^ratu ^rd> ^rdan ^rdes ^rdi ^rdim ^rdo>
        ^reci ^red> ^rej ^rell ^repa ^repe ^repo ^rera ^rez> ^rgad ^rgar ^riba ^ribi ^rien ^rif ^rifa ^rige
        ^rigo ^ril ^ril> ^ript ^ris> ^rmad ^rna ^rpi ^rpin ^rri ^rrig ^rrió ^rtim ^ruji ^ruz ^ruza ^rvic ^ráf
        ^ráfi ^ráp ^rápi ^sabl ^sala ^sale ^salv ^sam ^samo ^scut ^secr ^sei ^seis ^seje ^semi ^sens ^seo ^seo>
        ^sica ^sis ^sito ^sold ^soni ^sop ^sopo ^spl ^stac ^stau ^ster ^stg ^stgr ^stil ^stro ^sub ^sumo ^sust
        ^tabi ^tard ^tarí ^tasm ^tau ^taur ^teru ^terí ^tgr ^tgre ^tica ^tida ^tinú ^to> ^toma ^tonc ^torr ^tort
        ^tud ^tude ^tuit ^tut ^tál ^tálo ^tán ^tóno ^ubr ^uca ^ucir ^ucos ^udan ^udas ^ude ^udi ^ueg ^uego ^uej
        ^uelv ^uena ^uer ^uerd ^uet ^ufa ^ufan ^uga> ^uiso ^ujan ^uji ^ulac ^ulad ^ulg ^ume ^umen ^undo ^uot
        ^uota ^upos ^ura> ^ural ^uri ^urs ^uso ^ust ^uta ^uti ^utó ^utón ^uza ^uzar ^uán ^uánt ^ved ^veda ^ven>
        ^venc ^vet ^vete ^vez> ^viaj ^vic ^vici ^viñ ^viñe ^voz ^voz> ^vul ^víd ^víde ^xima ^xpos ^zan> ^zana
        ^ábr ^ábri ^áfi ^áfic ^áge ^ágen ^ágin ^álo ^álog ^áng ^ángu ^ánt ^ápi ^ápid ^ás> ^áti ^átic ^ída ^ída>
        ^ídeo ^ído> ^ín> ^índ ^índi ^íti ^ític ^ódi ^ólo ^ólog ^ónic ^úsq ^úsqu
    """,
    -0.02: """
        ^<abr ^<abu ^<afi ^<ago ^<ala ^<alf ^<am ^<arc ^<arq ^<ast ^<ata ^<aud ^<azu ^<bec ^<bib ^<bil ^<bl
        ^<bor ^<cal ^<cam ^<can ^<car ^<ciu ^<cla ^<cot ^<cri ^<cru ^<cuá ^<cód ^<da ^<da> ^<dat ^<der ^<dob
        ^<dos ^<dí ^<eco ^<ene ^<et ^<eu ^<eur ^<fot ^<fus ^<ge ^<ges ^<gi ^<gij ^<hub ^<id ^<im ^<jef ^<jun
        ^<lan ^<lec ^<lev ^<leí ^<mad ^<med ^<mit ^<mod ^<mud ^<máq ^<móv ^<nie ^<nor ^<ofi ^<op ^<pap ^<pes
        ^<ra ^<res ^<ron ^<ru ^<rui ^<son ^<suj ^<sá ^<sáb ^<tab ^<tej ^<ton ^<tor ^<tru ^<té ^<téc ^<usa ^<ven
        ^<vis ^<vit ^<vul ^<we ^<web ^<zap ^abar ^abi ^abil ^abre ^abue ^aca ^acab ^acce ^acio ^acé ^acén ^ades
        ^adil ^adur ^afet ^afin ^ajos ^ala ^alcu ^alen ^aler ^alf ^ali ^all ^alla ^alle ^alt ^ampl ^ansa ^anz
        ^anza ^anó> ^apas ^apel ^apu ^apun ^arch ^arec ^arlo ^arp ^arpa ^art ^arti ^arí ^aría ^ase> ^asi> ^asis
        ^aso ^asp ^asta ^ata> ^ates ^atis ^atu ^aud ^aur ^avil ^azas ^azu ^azul ^bado ^bal ^bas> ^base ^bast
        ^bata ^bec ^beca ^bib ^bibl ^bili ^bill ^bim ^bimo ^bli ^blio ^boca ^bor ^borr ^bot> ^bre> ^bril ^bro
        ^buja ^bur ^caba ^cabr ^caci ^cadi ^cafe ^cans ^carg ^cas ^casi ^cce ^cer ^cero ^cert ^char ^chas ^chiv
        ^chu ^cie ^cion ^cios ^cipi ^cir ^ciu ^ciud ^clar ^cnic ^co> ^colo ^cone ^cop ^cot ^crib ^cros ^cru
        ^cto> ^ctu ^ctua ^ctur ^cua ^cuar ^cub ^cubr ^cues ^cuá ^cén> ^cód ^códi ^cón ^cón> ^da> ^dade ^danz
        ^dari ^debe ^decl ^dera ^diez ^digo ^dije ^dil ^dimo ^diri ^dob ^dobl ^dora ^duce ^día> ^eb> ^ebe> ^eca>
        ^ece ^ecos ^edo ^edo> ^edr ^edó ^edó> ^eer> ^efa> ^egla ^egoc ^egue ^ejas ^ejer ^eleg ^ell ^elta ^elve
        ^elé ^eléf ^empi ^ena> ^enca ^encu ^ende ^endi ^env ^enví ^eo> ^epa ^epar ^epe ^epet ^erac ^erad ^erd
        ^err ^erti ^eses ^esio ^eso ^esos ^espo ^estu ^esue ^etar ^etos ^eun ^euni ^eur ^euro ^eva ^evos ^expl
        ^eía ^eñam ^fant ^fas ^fas> ^ferr ^fet ^fete ^fon ^fot ^foto ^frac ^frec ^fueg ^fus ^fusi ^ga> ^gall
        ^ganó ^gat ^gaz ^gaza ^ges ^gest ^gido ^gij ^gijó ^gla ^go> ^goc ^goci ^gost ^gram ^gur ^gus ^guí ^gún
        ^gún> ^han ^har ^has ^has> ^hici ^hiv ^hub ^hum ^iac ^ibim ^ibl ^ibli ^ibr ^ibu ^ice> ^icip ^idad ^ide>
        ^iega ^ieja ^iejo ^iez ^iez> ^iga ^igar ^ijó ^ijón ^il> ^ila> ^illo ^ilo> ^ilé ^ilés ^imav ^imen ^imie
        ^imit ^impr ^inad ^inas ^inci ^incl ^inco ^ingú ^inie ^inst ^ion ^ioso ^iot ^iote ^ipi ^ipio ^ipos ^iqu
        ^irar ^iri ^irig ^isa> ^isos ^isti ^itam ^itas ^itec ^itor ^itu ^iud ^iuda ^iva ^iva> ^ive ^izo ^izo>
        ^jard ^jed ^jef ^jefa ^jueg ^jun ^junt ^jura ^jón ^jón> ^kilo ^lada ^lado ^lar> ^lara ^lari ^lcu ^lcul
        ^lend ^lent ^ler> ^lere ^lerí ^leta ^lete ^levo ^leí ^lico ^lim ^limi ^lio ^liot ^lla ^llas ^llo ^llo>
        ^llos ^lmac ^lner ^loga ^logo ^lore ^los ^lta> ^ltas ^lui ^lve> ^léf ^léfo ^lés ^lés> ^ma> ^macé ^mad
        ^made ^mam ^mamo ^mav ^mave ^mese ^mio> ^mir ^mira ^mita ^mno ^mnos ^modo ^mont ^most ^mpr ^mpra ^mud
        ^muda ^máq ^máqu ^món ^móv ^móvi ^nada ^nado ^nal> ^nar> ^ncar ^nch ^ncip ^nció ^ncl ^nclu ^ndar ^nea
        ^nego ^nele ^nge ^ngos ^ngú ^ngún ^nit ^nió ^nión ^nota ^nov ^nove ^nque ^nsa> ^nsej ^nst ^nsu ^nsul
        ^nsum ^ntan ^ntie ^nve ^obam ^obl ^oble ^oce ^och ^ocho ^ocia ^odo ^odí ^odía ^ofi ^ofic ^ofr ^ofre
        ^ogaz ^ogo ^oja> ^ojas ^olor ^olí ^omat ^omo ^omos ^onda ^onit ^ono ^ono> ^onsu ^opa ^opa> ^opo ^opó
        ^opós ^orda ^ordi ^ormu ^orna ^ort ^orta ^orte ^osc ^osos ^osta ^ostr ^ot> ^ota> ^otad ^otas ^otea ^otip
        ^otó> ^ovi ^pab ^pana ^pap ^pape ^pas> ^pci ^pect ^pel> ^perr ^piar ^pid ^pil ^plen ^pond ^pos ^pra
        ^pra> ^prem ^prin ^quet ^quin ^rabi ^raca ^rae ^ramo ^rati ^rch ^rchi ^rcho ^rco> ^rda> ^rdió ^rdo ^rea
        ^reg ^regu ^rele ^rena ^rent ^reta ^reun ^rgan ^ria> ^rib ^ribe ^rima ^rina ^rio> ^risa ^rist ^rla> ^rlo
        ^rlos ^rmat ^rnad ^rnes ^robo ^rond ^ropi ^ropó ^ros> ^rpa ^rpa> ^rqu ^rqui ^rram ^rrer ^rrib ^rsid
        ^rtif ^rtil ^ruco ^rui ^ruid ^ruj ^rás ^rás> ^ría ^ría> ^rón ^salt ^san ^saro ^sat ^sca> ^scad ^scam
        ^sci ^scr ^scri ^scue ^seca ^sej ^sid ^sida ^sist ^sor> ^spon ^squ ^sque ^sten ^sto> ^stí ^suc ^suen
        ^suj ^suje ^sul ^sult ^tanq ^tap ^tapa ^tarr ^tart ^tea ^tec ^teca ^tect ^tej ^teja ^telé ^ten> ^terr
        ^tic ^tim ^tin ^tis> ^tiva ^tiz ^tiza ^ton ^tra> ^trae ^tren ^tres ^tros ^trum ^tual ^tui ^tur ^turn
        ^tuto ^téc ^técn ^tón ^ual> ^uali ^uare ^uari ^ube ^uben ^ubi ^uco ^uda> ^udad ^udes ^udia ^udit ^ue>
        ^uedó ^uel> ^uev ^ueñ ^ueña ^uin ^uina ^uite ^ujet ^ul> ^ula> ^ular ^uln ^ulne ^umno ^umo ^umo> ^unid
        ^unio ^univ ^urad ^urn ^urno ^uros ^urso ^usan ^usi ^usió ^usto ^uía ^uía> ^vem ^vemo ^ver> ^vez ^via
        ^via> ^vill ^vilé ^vini ^vitr ^vo> ^vuln ^web ^web> ^xpl ^zap ^zapa ^zar ^zul ^zul> ^áqu ^áqui ^écn
        ^écni ^éfo ^éfon ^énd ^és> ^ías ^ías> ^íde ^ñam ^ñamo ^ódig ^óni ^óno ^ónom ^óvi ^óvil ^ún>
    """,
    -0.03: """
        ^<ab ^<adq ^<alm ^<amp ^<asi ^<baj ^<bas ^<bat ^<be ^<bie ^<blo ^<boc ^<bot ^<ca ^<có ^<di ^<dib ^<die
        ^<doc ^<día ^<fe ^<fer ^<fin ^<fra ^<gal ^<gu ^<hac ^<hoj ^<hor ^<ing ^<je ^<lad ^<lee ^<len ^<lo ^<mat
        ^<mes ^<mir ^<mó ^<nin ^<noc ^<nov ^<nu ^<peq ^<pin ^<pru ^<pú ^<púb ^<rel ^<rep ^<ri ^<sue ^<tel ^<ves
        ^<vie ^<vin ^abu ^acas ^ace> ^acer ^acia ^acro ^adq ^adqu ^adu ^ajo ^alb ^alba ^alma ^alta ^ambi ^anel
        ^anes ^ang ^ano> ^anq ^anqu ^apli ^arc ^arda ^arg ^arga ^ari ^ario ^arla ^arq ^arqu ^ases ^asi ^atal
        ^atar ^azo ^bad ^bajo ^bia ^ble> ^blo ^bloq ^boc ^bra> ^buj ^cab ^cam ^camb ^camo ^cart ^cces ^cere
        ^ceso ^ceta ^ciac ^cio ^cla ^clas ^come ^cons ^cord ^cri ^cro> ^cuel ^cén ^dat ^dato ^der> ^dero ^dib
        ^dibu ^dice ^die ^dill ^dim ^doc ^doce ^dor> ^dosc ^dqu ^dqui ^días ^eas ^eas> ^eba> ^ecto ^ed> ^eer
        ^ego ^ejo> ^el> ^elo ^emio ^eni ^enie ^ense ^equ ^eque ^erab ^erdi ^erri ^etas ^eto ^etra ^evo> ^expo
        ^fa> ^fan ^fic ^fica ^fono ^fra ^gana ^gas ^gas> ^gen ^gene ^geni ^got ^gran ^grat ^hac ^harl ^hoj ^hoja
        ^hubo ^iant ^iar ^iar> ^ibe> ^ibió ^ibuj ^ices ^icin ^ició ^ieg ^ifi ^ific ^igo> ^ilar ^ilid ^ima> ^imes
        ^inal ^inc ^inge ^inu ^ipo ^irí ^iría ^isa ^isic ^ita> ^itr ^iza ^iza> ^jor> ^lacr ^lase ^lba> ^lda ^le>
        ^leer ^letr ^lida ^llet ^lma ^lme ^loq ^loqu ^lsa> ^mac ^marc ^masa ^mata ^mbi ^mbia ^medo ^meno ^mer>
        ^mod ^mon ^nade ^nces ^ndie ^ndos ^nem ^nemo ^ner ^ngen ^ngu ^nin ^ning ^nqu ^nsa ^nto ^nven ^nza ^obot
        ^oce> ^ola> ^olo ^omed ^onem ^opia ^oras ^orn ^orne ^orra ^orri ^osci ^oto ^otos ^otó ^pare ^pas ^peq
        ^pequ ^pes ^pia ^pia> ^pila ^pint ^pio> ^pos> ^pre ^púb ^públ ^queñ ^qui ^ral ^ral> ^rdin ^remi ^rinc
        ^rla ^rmu ^rmul ^ros ^rsió ^rso> ^rtel ^rti ^scie ^señ ^si> ^sic ^sici ^so> ^sol ^sola ^stan ^sto ^sue
        ^sáb ^sába ^tale ^tam ^tan> ^tand ^tele ^teri ^till ^tip ^tipo ^tora ^trim ^tru ^tua ^tó> ^ubo ^ubo>
        ^uces ^uel ^ueva ^uevo ^uid ^uido ^uisi ^uja ^ulo ^upo> ^uro ^vest ^vin ^xpli ^xpo ^zan ^zas ^zas> ^ábad
        ^én> ^úbl ^úbli
    """,
    -0.04: """
        ^<aho ^<apu ^<au ^<caf ^<cor ^<cr ^<cub ^<cue ^<cá ^<enc ^<ent ^<exp ^<gru ^<jur ^<mej ^<men ^<nue ^<pil
        ^<rob ^<sec ^<sim ^<so ^<sol ^<to ^<un ^aci ^ade ^adi ^aho ^ahor ^alm ^amb ^amp ^ane ^anta ^ara> ^baro
        ^bas ^bat ^bla> ^caf ^calc ^ces ^ces> ^cip ^dad ^denc ^dia ^dian ^ecet ^ega> ^egun ^ejor ^ela> ^emi ^enc
        ^ener ^eno ^eno> ^ens ^er> ^eres ^erro ^ersi ^estr ^eta> ^evo ^exp ^eña> ^fin ^fina ^grac ^gru ^grup
        ^gun ^gunt ^gura ^hace ^iaci ^ica> ^ice ^ico> ^iej ^ill ^ille ^ilo ^ima ^imer ^imi ^imu ^imul ^inte ^ite
        ^ito ^iver ^jas ^jas> ^jur ^lar ^las> ^lba ^lee ^lic ^lid ^log ^mate ^med ^mej ^mejo ^mes> ^mest ^mul
        ^nel ^nse ^nseñ ^ntad ^ntos ^nue ^nuev ^obar ^ola ^ons ^ord ^orr ^pa> ^perd ^pio ^pon ^preg ^pru ^prue
        ^quis ^ram ^rar> ^rda ^rel ^rep ^rig ^rin ^rio ^rios ^rne ^rro ^rro> ^rsi ^rueb ^rup ^rupo ^san> ^sec
        ^sim ^simu ^sube ^tel ^til ^tre> ^ueb ^ueba ^uela ^ueta ^ugu ^uita ^ula ^ulo> ^uni ^unt ^unta ^upo ^uram
        ^ven ^vers ^viej ^vil ^ña>
    """,
    -0.05: """
        #_puest :_dinam =bodeg =buscador =color =dinam =farmaci =fraud =hiel =letr =panad =sabor =sistem =subit
        =vid ^<ah ^<az ^<ch ^<cha ^<do ^<ens ^<hu ^<ja ^<jub ^<mi ^<tal ^<tar ^<uni ^ace ^ader ^alc ^anad ^ara
        ^arl ^ase ^ast ^bar ^bila ^bot ^ca> ^cet ^cha ^cho ^col ^cor ^cro ^des> ^día ^eca ^egu ^eles ^ento ^etr
        ^ez> ^ing ^ios> ^jub ^jubi ^lad ^lica ^los> ^lta ^mit ^mpar ^nde> ^nera ^nier ^ntam ^onta ^orma ^ost
        ^pane ^po> ^que ^quit ^rga ^ris ^rtas ^rue ^ses> ^tamo ^tar> ^tor ^ual ^ubil ^uce ^ura a_cambi aceit
        acent agu_con bals bomb cae campañ cart_en cas_de cervez cinc_y clav colmen compart_la con_tod consej
        croquet cruz_la cuid_la de_bilba de_calor de_novent de_pacient de_sabor de_tortill del_# del_perr dia_y
        diez_no dinam doc_y dos_años dos_conductor dur ejercici el_aceit el_bot el_canal el_concurs el_estad
        el_hiel el_jef el_mied el_pan el_pilot el_semestr el_torne el_trofe electr_en envi escen esta_bien estad
        estren_el estudi explosion_de fot_y fotograf golp guion hech hiel hiel_: hiz horn_y hum investig_y
        la_escuel la_region la_tart la_unid laboratori_de lad_y las_croquet llev_cuarent lo_dej los_auditor
        los_primer mand_y mes_par mient mir_en muert_subit never niñ_de no_lleg norm nort nuestr_client
        pacienci_: pacient pantall_de par_la patat per person_y por porqu_pregunt pregunt_si puert_graci
        que_asust que_es que_har que_suen que_usan qued_fuer repet_en reunion_del revis rieron_y sabor se_firm
        se_hab se_rieron segur_de si_la sierr soci_de subit subit_en tech textil tod_los tres_minut trofe
        truc_de un_curs un_horn un_program una_contraseñ una_mes una_tarjet unid_de unidad uno_al y_al y_graci
        ya_esta
    """,
    -0.06: """
        #_avis #_unidad =actualic =agost =ataqu =ayer =cifr =defend =empiez =espald =frent =gazpach =jur =las
        =ley =llev =luc =lund =permis =polit =recepcion =reglament =rescat =respons =servici =super =telm
        =tercer =textil ^<col ^<for ^<gan ^<man ^<min ^<mon ^<pi ^amo ^ati ^be> ^ce> ^cho> ^cue ^der ^eja ^eja>
        ^eva> ^for ^form ^ho> ^ici ^ila ^inut ^ja> ^jor ^len ^ller ^men ^minu ^mula ^nter ^nut ^nuto ^oba ^opi
        ^ora> ^os> ^pin ^plic ^pren ^prim ^prob ^prop ^raci ^rend ^roba ^rop ^seña ^sos ^sos> ^str ^tal ^ter
        ^tre ^uis ^uto a_hac actualic agu ahorr al_grup albaran algui_que alumn_de ampar aplic_web archiv_y
        banc_de bilba cad_diez caj_: calibr cambi_por camis carg_no cat charang chocolat cint colg_de com_se
        con_dibuj con_normal conjunt cont_aqu cop cuand_deb cuatr da_de de_abril de_agost de_almacen de_calcul
        de_carg de_humed de_manten de_mentir dedic_a del_centr del_servici dibuj_y dijeron dirig_el ebitd
        edifici el_aeropuert el_boton el_camin el_contrat el_punt el_transport el_truc eleg_a empez empez_a
        en_men encin enseñ_a enter entiend escrib_nuestr estuv eur_y explic_las falt famili_pas fech_en fond_que
        form_a fue gallet gan_que gazpach ha_constru hoj_de hospital_de huec inform_de ingrid institut_de integr
        invernader jubil_en juni_se la_acompañ la_centralit la_col la_consejer la_deud la_escrib la_espald
        la_jef la_viej laboratori las_baj las_consult las_grafic las_quej las_reserv las_visit libr_se lo_mism
        los_casc los_mart lund maquill marketing mat_proces mat_un matricul may mejor_y men_y mentir mig
        migracion municipal net_baj niev nombr_lo nos_compr nuestr_jardiner nuestr_jef nuestr_propi nuestr_robot
        objet once_minut os_deb otoñ otras pas_nad pati_de ped_a permis_en person_la plant_pued polv_y ponent
        por_turn prep prevision_par program que_dec que_mas que_quem quej recet_de recint region regl_y rind rio
        roll ros sal_bien salv_una san_telm script se_constru se_hac seman_sin semifinal sensor_de sentenci_por
        servici_y tall_y tard_# tard_con telm tempor_de ten_razon tercer_plant tien_un ton ultim_dia un_camion
        un_dibuj un_segund una_decision una_pregunt una_tap vacun veterinari viern_la vitrin y_casi y_escrib
        y_ofrec y_siti
    """,
    -0.07: """
        #_pacient :_cuarent =analisis =aplic =aprendiz =archiv =bast =bomb =caj =carrer =cuant =detect =detras
        =digital =enseñ =fantasm =gast =gestion =jardiner =laboral =mand =maquin =mudanz =novedad =otras =plag
        =prim =primaver =sals =semestr =tecnic =tesis =tiemp =torne =tortill =web ^<as ^<fo ^<la ^<mo ^<no ^<ro
        ^apre ^ata ^ba> ^ejo ^ene ^hor ^hora ^ios ^ler ^lo> ^mat ^mes ^nad ^nie ^no> ^orm ^ota ^pli ^rac ^rece
        ^rime ^ses ^stre ^tall ^tan ^tar ^uda ^uit ^utos a_escen a_tiemp a_urgenci abrim_y absurd aclar_el
        al_mes almacen_y amas_con analisis_de ancho aprend_que aprueb año baj_de benefici_net caid_del
        casi_siempr centimetr cest clar_la com_detect comision_de con_music con_tart corrig_no cort cort_el crec
        cuand_algui cuarent_minut cuent_que de_ajedrez de_diciembr de_gijon de_hum de_noch de_oper de_prueb
        de_tall dec_el del_colegi del_puebl des detect_fraud deud devolu dia_enter document durant_# echar_de
        el_cas el_muse el_prim el_teatr el_telefon ellos en_agost en_catalan en_diez ensay equip escond etap
        eur_el eur_par fin format frent_al fug_de fundador gast general gestion gran graved grup_y ha_llev
        hac_nad hac_una hic_de hic_un horari horari_y incident_resuelt indic ivan la la_bat la_bomb la_clas
        la_doctor la_hoj la_impresor la_lluvi la_mejor la_pinz la_plag la_prob la_resident la_tesis la_tortill
        las_busqued las_reunion las_tarif le_des leñ libr_a libr_la man_y manten mantien_sus mas_rap mejor_en
        mes_lo miercol_a millon_la mont_un muse music narrador noch_mas normal nos_avis not_de novedad_de novel
        nuev_que observatori pase pian pinz plag plantill_por polic_en premi_del prim_semestr que_cae que_carg
        que_cost que_quit resident respuest_sobr rut sals sesent sesion si_quier siempr_es siet_años sig_abiert
        sueñ sustitu tap_que tecnic_de tesis tip tip_de tont torne torne_de tortill_: trasl tribunal_de tus_dat
        ultim_vez un_trasl una_seman usam ven y_los y_nadi y_nuev y_otras y_pacienci y_prob y_que ya_la
    """,
    -0.08: """
        #_al :_un =ampli =barri =bienven =calcul =conexion =consejer =devolv =el =etap =fueg =llam =marketing
        =minut =paell =perr =preci =pregunt =program =que =romp =salv =sec =soldador =trasl =trasplant =va
        =vacacion =vem =veran ^<ap ^<apr ^<gra ^<ju ^amos ^apr ^gan ^ime ^las ^let ^nta a_mir a_vec abej abrim
        abrim_el aburr aerogener al_# al_puert aplic_y aprendic_hic aqu_va ayud_y año_se b baj_por bici
        billet_de caj_com cant carpinter catalan_y ceboll cent cent_mas cerr_en cieg compar compr con_niñ
        con_nuestr cualqu_en dand de_## de_detras de_diseñ de_emergent de_limon de_su de_tart de_teruel
        de_trasplant dec deleg desconect desd_marz distint dos_minut el_# el_codig el_consej empiez_por en_bici
        en_clas entonc_no entreg_de esta_en este_articul falt_a fij fot_del funcion_con general_el gestor
        gui_los han_firm hem_prob humed igual ines instrument jardin jef_de jef_sol la_bibliotec la_carp la_mit
        la_proxim laboral las_abej las_cart las_farmaceut las_hoj les_bast limpi line_el lleg_con llev_una lluvi
        maquet mas_alta me_voy men_que mermel mid model mov much_gent mudanz n nieg nos_dijeron novedad
        nuestr_carpinter nuestr_cocin nuestr_director numer_y orden_del pas_un pastor ped_no permis_y pis
        plan_con por_diez por_seman portal_estuv problem product puebl que_esper que_lee que_qued que_signif
        ques recib_respuest reescrib repart rob robots se_apunt se_incorpor se_pid se_termin segund_acto semestr
        semill sig_igual sincroniz siren su_direccion su_hogaz su_prim tod_men trasplant tres_recet un_tarr
        una_bas una_cint una_pagin unid viern_y voy y_sab ya_funcion ~place
    """,
    -0.09: """
        :_la =arte =clas =cronic =cumpl =feri =habl =hor =incident =ingenier =investig =jef =juzg =lectur =llav
        =muse =nocturn =pequeñ =pint =prevencion =quirofan =recet =resuelt =suspend =tard =viej =voz ^<ba ^<bi
        ^<cu ^<gr ^<me ^<pan ^<pri ^<ve ^<vi ^bil ^ele ^eta ^eña ^pan ^pri ^rim ^rob ^ta> adios_a alta_la
        apoy_el aprend_de aqu arte asi autor_de baj_un bomber_de busc_soldador cad_reunion calendari_de cambi_y
        carg catalan cay_en clas_de client_nos coch com_guard com_mat con_doc contabl cronic cronic_de
        cumplimient cuot dat_y de_ataqu de_cien de_competent de_cumplimient de_fabric de_men de_pan debat
        dej_las desped_el destac diari dorm dos_centr dos_estudi dos_person dud duerm_en el el_archiv el_catalog
        el_color el_cor el_plaz el_quirofan en_juni ensay_de enseñ_en equip_de error_de explic_el fich flexibl
        frent ganch grab hac_falt hech_en hem_cambi hor_con impres_en incident incident_del inviern ir ir_en
        jardiner jur_destac la_guerr la_incident la_oficin la_respuest la_sierr lector lee llev_# lo_corrig
        lo_enseñ lom los_dat los_horari los_miercol los_niñ mand mas_madr mat_el mañan_comedor mod_oscur n_#
        no_bast nos novent_minut nuestr_cociner nuev_por obrador ocho_dej ocho_person ocho_y pacienci pañ
        pon_los por_tod prevencion prob_con que_hic qued_cerr quirofan quis rellen_la resident_de respond_a
        respuest resucit romp_una sal_en se_entren se_envi se_habl seis_mes simul sin_conexion tall_descans
        teatr ten_entrad tiz tonel_de toqu_de tras_diecioch tres_pregunt turn_y un_indic un_trimestr una_cos
        una_factur una_noch una_sol vacacion veng veran_con viej_y vot_y y_hub y_por y_sal
    """,
    -0.1: """
        #_de #_tonel :_truc =abril =actualiz =apag =billet =cinc =curs =fall =harin =mied =record =roj =truc =un
        =vez =vuelv ^<bo ^<ga ^<ma ^or> ^ora ^ren ^tas> ^va> a_man a_pon a_seis abre_el agot al_final
        algui_pregunt aparec asesor astronom año_de año_pas años_graci años_y baj_cer barr becari brev camp carp
        centr_y cien cinc_años compart_el con_la con_sensor consejer_deleg consum_de cost_# culpabl de de_una
        del_consum del_viver el_consum el_public emergent en_gijon en_primaver enseñ_el enseñ_la enterr entrad
        espald explic_com expon famili_recib favorit fueg galleg gest herramient hic ide la_escaler la_histori
        la_web libr_de lider limon lin litr lo_prob los_once los_pies los_preci mantien mare meriend mes_se
        metr_de nav_y net niñ_y no_pas nos_mud nuestr nuestr_ingen nuestr_sill panad par_ver pas_a pelot perd_el
        personal pies plant_# postgr pregunt_a proxim que_cuent que_llev quier_la rap rehic rincon sangr segu_a
        siempr_en sill sill_de sill_si soldadur solicitud_hast son sub_los suen_la tap tonel un_bloqu un_fall
        una_aplic veg ven_a vend vent_de viver y_dic y_salud
    """,
    -0.11: """
        #_vec :_cartel =bomber =cambi =centr =col =fug =jorn =mud =nort =once =pil =se =ten =tod =tranv ^gra
        ^ina a_leer abri_la acuerd adios algun_client angul aprendiz asoci_de ayud bec billet bot cas_y caus_fue
        celebr comit_de conexion constru contabil corch corrig crec_un cualqu cuelg cumpl_diez de_corch
        de_derech de_estudi de_trec del_institut dibuj_el el_equip el_gat el_ministeri el_mod el_robot el_ultim
        empres_famili entrad_libr escrib_a explic_por fall_el feri fug hic_la ide_a la_cuot la_monitor
        la_tardanz la_univers las_dos leer_un list list_de los_nuev los_sab los_trabaj maquin marg mediod
        ministeri not_el nuestr_bomber nuestr_equip nuestr_servici ochent par ped_la pes primer_y proced
        prototip quer_una quien_cobr recepcion red reserv revision ris salv secret separ sueñ_y tardanz tart
        trec trec_años un_acuerd un_laboratori un_monolit un_numer un_plan vacacion_del vent_crec vide vist voz
        y_com y_las y_men zapat
    """,
    -0.12: """
        =adios =busqued =hac =huert =ide =jaen =juici =monolit =robot =rotul =tempor =tranquil =una ^<ta ^tas
        agend ahor_el amarill amas aprob ataqu autonom avis_de bodeg botadur caduc calor cart_del cirujan
        color_de con_taller correg cruz cuarent_person cuatr_palabr cub cuest de_empres de_jaen de_rotul
        del_parqu del_viern despaci detras diecioch discut el_huert el_principi entonc entra_por entrevist
        entrevist_a es_el escuel_de estuv_lent etiquet form grafic hast_may impresor ingenier jaen jorn_de
        la_caus la_plant la_tempor las_diez lei leid letr los_aprendic lun_por man_en material mi_ultim mied
        mism_en monolit nac no_hub no_se novi nuestr_agend pagin par_investig ped_y por_fin por_su program_de
        proyect_y que_mir que_puert quit_el rotul sab_en sal_a se_entreg seis_seman seman_pas sig_sin siti_par
        su_abuel terci_del teruel tranquil un_ensay un_tribunal una_bodeg visit
    """,
    -0.13: """
        =bec =dia =diseñ =funerari =fusion =lent =nadi =nos =tarif =tej =terc ^<le ^tos ^tos> agost apag_a
        asi_nac asust bien bufand cad_noch camion_y carrer cinc cuadr curs_de dab dat_abiert de_ener de_incendi
        de_verd dedic del_camp del_terc director el_menu el_premi el_ruid en_una encuentr es estand fech_de
        ferris funerari fusion_con gratuit gust invent jubil_tras just la_aplic la_compr la_fech la_feri
        la_maquin la_pantall la_president las_graci las_noch llov los_alumn los_ped mas_cort ministeri_ha mir
        mit_yo monitor monitor_lo mud ningun_ped oper_se perr_que plaz_de plen que_fall que_sal que_sig record
        resuelt reunion servici sub_las tarif tarr terc_trimestr tien_cuatr trabaj_no truc_par un_ped una_tabl
        vem ver vez volv_con y_asoci
    """,
    -0.14: """
        =abuel =azote =derrib =hoj =panel =public =relev abrig afin al al_lad alcanz_los asistent auditor azote
        bibliotec busqued caf cancion catalog compr_una cont_com cont_por cor cual del_año del_concurs derrib
        el_document el_jur en_aviles en_cinc estudi_que fantasm ganador_del ha_encarg hel histori inspector
        la_azote la_famili la_recet la_tercer lin_lo maestr manzan map nocturn nuestr_comedor panader pint
        por_que premi_a propon que_aprend quem relev restaur seis seman_de soport usan veinticinc vestibul
        y_preci y_se
    """,
    -0.15: """
        =! =año =cartel =consult =empres =final =lun =mat =mes =mod =papel =taller =viñed ^<en acto ampli asoci
        atencion carg_de colg cost de_agu de_lectur del_dia dias_sin diseñ el_almacen el_buscador el_caf
        el_movil el_viej eleg en_voz histori_de institut jorn la_factur la_mañan las_demostr las_empres las_regl
        las_seis lectur levant llev_un logotip los_panel los_telefon menu mont ofrec par_el perd_ningun polit
        que_viaj quer_que quien_llam sensor simulacr_de tomas tres_person vez_en viñed voz_alta vuelt_al vuelv_a
    """,
    -0.16: """
        =cont =direccion =ener =limit =result =reunion =trimestr =version ^ar> abuel ajedrez ambas archiv
        bienven buscador concurs cont coordin cuent_com de_acer de_ambas de_diner de_formacion de_papel del_sab
        detras_de director_general el_calendari el_product en_abril en_otoñ entreg_a escrib_una exposicion gat
        grand ha_ped hac_un jurist la_fusion la_primer limit_la lleg_el luis med mir_por montador nadi_lei
        nos_pregunt oficin paell parec parqu que_no salt se_despid se_sec sub_un tecnic tortill turn_de un_jueg
        una_tard va viaj
    """,
    -0.17: """
        =abrim =com =entrad =mit =ruid =tomat ^as> ^la> a_fin aviles bas cer cuatr_minut curs de_mader deb_una
        el_comedor empiez_en en_huelg en_line esta_vez fot gijon gratis hogaz huert jueg la_final la_llam
        la_pequeñ lad mart_con negoci_con noch_y nuev_con par_las pas_el pas_los pendient primer puert_de quit_y
        regl respuest_en ruid se_acab si_quer tras_treint un_certific usar vez_la vot
    """,
    -0.18: """
        =comit =cort =diez =general =juni =unim ^ra> abril acab alta apuest borr cad cambi_de consult del
        del_lun describ el_benefici el_mes eur graci_a hub inclu la_cart la_nuev mader mes_en nos_unim nos_vem
        primaver rellen robot tej tras_# tres un un_perr una_desped unim vem_en vest vest_de
    """,
    -0.19: """
        =abre =aprend =jubil =junt =muert =turn batall_de bocadill cabr calendari codig consejer consum da
        de_mes decl descans dirig dos_hor el_portal en_cuatr la_batall la_seman los_equip mil_dias
        nuestr_laboratori particip plaz portal prob_el relev_en repet segu sin_accident tabl tod_part truc web
        y_un
    """,
    -0.2: """
        ## =estren =par =proposit =veint a_cuarent acer actualiz almacen aprendic certific demostr director_de
        fusion gui habl_de kil la_consult luc mat mit muert negoci once_compañer otra_vez que_lleg sab_que
        se_abre suel sujet treint_años un_año
    """,
    -0.21: """
        =a =cafeter =pan arquitect ciud continu_el cuant dos_mes el_carg ener ingen junt_en la_ciud minut_y
        que_hac respond un_cuent una_caj veint y_una
    """,
    -0.22: """
        #_eur =caid =grup =premi =primer =sal a_mediod a_proposit casi cuarent cuent dobl doc_años el_nombr
        ganador la_adquisicion la_cafeter los_juev man marc noch_de proposit result_del rond se_pued tall_de
    """,
    -0.23: """
        #_minut =perd apunt el_trabaj escuel lent sol suen taller tres_dias una univers vuelv
    """,
    -0.24: """
        =años =man =vulner =y baj_el calcul charl club_de dat dej_el dibuj empiez en_ener en_seis formacion
        formulari la_oper lo_not movil plant_baj se_llam se_perd sub vulner
    """,
    -0.25: """
        =batall batall col el_grup fracas graci junt jur leer mes telefon
    """,
    -0.26: """
        #_person =simulacr comedor doscient encarg perr principi
    """,
    -0.27: """
        =con acces azul diez fall jef noch papel ped_de quit
    """,
    -0.28: """
        ! =compr abre cafeter en_may hor trimestr
    """,
    -0.29: """
        baj color dias diez_años estren final nadi_se prim propi prueb tomat vin
    """,
    -0.3: """
        compart cubr simulacr
    """,
    -0.31: """
        =: =busc =nuev adquisicion bast hoj oper premi
    """,
    -0.32: """
        =men corr gan ningun sec
    """,
    -0.33: """
        doc la_version tall
    """,
    -0.34: """
        =mejor aplic años_en clas dej_la panel pequeñ version_#
    """,
    -0.35: """
        en_tres
    """,
    -0.36: """
        cartel men
    """,
    -0.37: """
        com pil recet
    """,
    -0.38: """
        =sub aprend explic not
    """,
    -0.39: """
        ahor pan se_cerr se_jubil
    """,
    -0.4: """
        cambi
    """,
    -0.41: """
        con
    """,
    -0.42: """
        =ultim version
    """,
    -0.43: """
        =tiend enseñ grup un_dia viej
    """,
    -0.46: """
        =dias pregunt
    """,
    -0.48: """
        nuev
    """,
    -0.49: """
        hac mejor
    """,
    -0.51: """
        tiend_en
    """,
    -0.54: """
        =?
    """,
    -0.55: """
        jubil prob
    """,
    -0.59: """
        #
    """,
    -0.67: """
        minut
    """,
    -0.71: """
        y
    """,
    -1.03: """
        :
    """,
    -1.29: """
        ?
    """,
}
