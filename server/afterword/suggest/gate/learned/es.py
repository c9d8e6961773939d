"""What words weigh in es: made by `tests/learn_gate.py`."""

MADE_FROM = "41123cb010d8d0a4"
BIAS = -0.24
WEIGHTS = {
    2.59: """
        ~stop
    """,
    2.22: """
        ~dark
    """,
    1.99: """
        ~review
    """,
    1.75: """
        ~2 ~rite
    """,
    1.74: """
        ~ashamed ~placeless
    """,
    1.62: """
        ~missing
    """,
    1.52: """
        ~absent
    """,
    1.46: """
        ~fewer
    """,
    1.43: """
        ~halted
    """,
    1.36: """
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
    1.17: """
        ~intruder
    """,
    1.13: """
        ~mute
    """,
    1.05: """
        ~families
    """,
    0.97: """
        no
    """,
    0.86: """
        ~unlike
    """,
    0.85: """
        pag
    """,
    0.8: """
        ~respect
    """,
    0.74: """
        ~reports
    """,
    0.69: """
        ~leak
    """,
    0.68: """
        habr
    """,
    0.6: """
        el_mart
    """,
    0.57: """
        compañer
    """,
    0.54: """
        cerr trabaj
    """,
    0.53: """
        algui retir treint
    """,
    0.52: """
        her
    """,
    0.49: """
        la_empres
    """,
    0.45: """
        call prevision
    """,
    0.44: """
        mañan
    """,
    0.42: """
        ces famili period
    """,
    0.41: """
        qued
    """,
    0.4: """
        =prevision alli sig
    """,
    0.39: """
        afect comunic qued_en
    """,
    0.38: """
        a_los carreter demand mart nosotr
    """,
    0.37: """
        juez la_cocin
    """,
    0.36: """
        aplaz atend cocin dia_# part ~callers
    """,
    0.35: """
        =ajust a
    """,
    0.34: """
        =plantill clinic fallec operari person tom ~cleared
    """,
    0.33: """
        anoch el_hospital quier rebaj reduc_la
    """,
    0.32: """
        =call cas grav hogar mil_de sindicat
    """,
    0.31: """
        ; =compañer =entra =plant =retir cincuent corre el_dia fuim las_carreter las_cuent medic merc muj niñ
        ofert sent
    """,
    0.3: """
        =indefin de_plantill indefin_en la_decision numer_de ten treint_y
    """,
    0.29: """
        =ces avis hospital hoy llev
    """,
    0.28: """
        de_prevision entra_en esta_seman hay hem la_fiscal nuestr_compañer qued_sin reclam tuv
    """,
    0.27: """
        =merc a_oscur acreedor activ ante cierr_de el_juev es_verd las_famili llav millon recog sueld sup
        tiend_de
    """,
    0.26: """
        ayer ced clor cumpleañ de_clor dej_a huelg_indefin la_sed las_person lo_sab pact pact_preci que_escrib
    """,
    0.25: """
        agenci ajust_de dic_que el_puert emple fiscal hij historial inund la_agenci llen paquet seis_años
    """,
    0.24: """
        =ciberataqu ^<de al_equip capill ciberataqu denunci entreg_las exig guard habl la_capill la_produccion
        lleg_los no_pued notici person_con produccion protest sus tarjet_de
    """,
    0.23: """
        #_emple =cuarent =escol =fallec =muell al_hospital alquil deb dentr dias_de doming el_miercol habl_con
        indemniz la_direccion las_llav lo_decid suspend tesorer trabaj_par un_operari
    """,
    0.22: """
        =tesorer abrir acus acus_de apag arranc baj_la cos de_la deten diner estam estan han indefin inspeccion
        lleg lo_hac no_vam nos_dej numer persian pod pued recurr su super troz unas
    """,
    0.21: """
        =cierr =clinic =club =mult =urgenci con_nosotr conductor de_ped dej dej_de fin_de los_sindicat man_el
        mayor mult una_doctor
    """,
    0.2: """
        #_client =avis =vuelc aparc cobr constructor dañ decision_en esta_mañan firm fueron la_constructor
        la_line la_mes la_persian las_contrat limpiez lueg merec mil min mism once_años sed super_el tierr
        una_inund vuelc
    """,
    0.19: """
        :_tres =aplaz =concurs =emple =lo =sed afect_a apart avis_a caden camion chic cincuent_y client_no
        colabor con_profund convoc de_funcion de_may dejadl despach dueñ en_concurs en_marz eram fren ha hombr
        la_caden la_gent la_recog la_verj las_eleccion line_# lo_sup mejor_que nav no_sal novent_person nuev_y
        que_cont que_nadi rescat respuest_al sac sig_en tendr transport uno vam verj ya_no
    """,
    0.18: """
        =acreedor =agresion =fiscal =her =nav =trabaj accion agresion algun autobus_de buen caen_un client
        compañ conoc contest contratadl cuarent_de de_sueld desvi devuelval en_la en_urgenci ficher fulmin
        juev_el la_compañ la_tiend les llev_a mart_en mart_por necesit no_volv notici_de oscur prevision_y
        remedi sab_por sab_ya sal su_puest su_ultim y_tres
    """,
    0.17: """
        #_hogar =caden =defectu =demand =halvers =lot =quer =tribunal al_pas animal busc_un caen cart_abiert
        cierr cocin_de cualqui_tiend de_seman defectu direccion el_juez en_man en_observ enfermer ere fabric_de
        halvers hast herman incendi_en juli la_mism noch_en nuev_ced nuev_dueñ nunc_mas otro par_siempr ped
        ped_en presunt profund_dolor proteccion se se_apag sencill sin_efect suspend_las un_terci un_veran
        una_cas vacant vecin y_no
    """,
    0.16: """
        #_compañer #_trabaj =fundador =luz =notici =president abiert_de ajust anunci basur cay con_men concentr
        consej_lo contrat cumpleañ_de dat_en de_don de_rosari decision demand_por demas desaloj despert dir
        el_institut el_laboratori el_mism encontr enter_por expuest familiar fueron_atend guardi_civil
        la_confianz la_inspeccion la_juez la_noch las_vacant llev_al llev_la lo_ocurr los los_horn los_que nombr
        pas_por patronat pregunt_por present present_una proces puest qued_suspend respet rosari saldr serv
        sin_luz su_muj tras_otro tres_her tribunal troz_de valvul vam_a vay veran
    """,
    0.15: """
        =limpiez =otoñ =respuest =silenci =tom ^rá> a_call abog al_president alcald apagon cart_que conductor_no
        confianz cont_con convoc_par del_merc durant_años el_diner el_period escrib_desd explosion_en fals
        haciend hem_ped her_grav la_guardi la_merc limpi_los los_tribunal nuestr_nombr observ pens_en por_ahor
        prev profund que_quer rechaz respet_el se_llev se_qued se_van ser si_viv su_cas tarjet terci_de
        trabaj_aqu tuv_que un_cuadern un_presunt un_tercer unanim urgenci
    """,
    0.14: """
        =baj =colect =contraseñ =electr =equip =explosion =gru =nub =por =present =septiembr =señor =vecin ^den
        a_habl abaj analisis ardient asum busc cambi_la capill_ardient catorc cerr_y cocin_cuand colect credit
        cualqui de_acreedor de_contrat despues doming_la el_conductor el_estudi el_inici en_vez encapuch
        escap_de escrit espaci explosion fallec_de famili_de graci_al gru habr_una hospital_el hoy_empiez
        inici_de invit la_demand la_limpiez la_nav la_obra la_pirotecni la_polic las_nuev los_analisis
        los_proces marz_y matriz millon_a nav_de no_abrim no_pod no_sab nub padr pens pirotecni polic prefer
        prox rechaz_la se_han seran señor sobrin trescient_famili un_avis un_años un_escap un_for val veintis
        vez_de viern_cerr vieron vio voluntari volv y_a
    """,
    0.13: """
        =acos =antigu =client =constructor =destitu =filtracion =hast =medic =rechaz =recib =registr =sab ^emo
        ^emos abri accident accident_en acos ade adjunt algui_a amig_y antigu apag_el avion banc banc_no cam
        cancel carg_a cautel ced_el cierr_la civil comunic_el conduc confirm congel cooper culp de_# de_dat
        de_fuer demand_de deposit desd_may destitu devuelv dolor_comunic doming_a doming_por dos_famili el_terc
        en_un enfermed escap fallec_nuestr filtracion filtracion_de fiscal_investig fundador_de han_perd incendi
        incorpor_hast la_autor la_fundacion la_lech la_niñ la_plantill larg_enfermed llam_al lleg_una lo_primer
        man_de mensaj mi miercol nuestr_cas oficin_de ojal once part_del permanec permis_par pie que_pas
        qued_cancel qued_con qued_expuest rebaj_sus retir_voluntari segur seman sentenci_del septiembr
        sindicat_convoc sucursal sus_amig suy un_lot una_fot una_invit una_larg voluntari_de vuestr y_ocho
    """,
    0.12: """
        :_graci =consej =liger =muer =tall ^<ha a_disposicion a_sus abre_hast activ_en agu_del algui_de amabl
        carter cerc_de compr_de compr_y comunic_a conserver contrat_hast cuadern cuand_volv cuart cuent_no
        dat_de de_mil de_sal del_club dias_un disposicion dosis el_alcald el_aparc el_camion el_doming
        el_tribunal entrad_hay esta_abiert estib factur_de falt_un garaj garaj_de gent_de hast_septiembr
        institut_y la_conserver la_llav la_redaccion las_plant liger llev_el lo_dir los_cuarent los_suy lot_#
        manden maner mas_liger mayor_de menus nadi_toc nivel no_abre no_conoc no_deb notific pais paraliz
        paraliz_el ped_que plan_es por_un prefier president prueb_de pud que_necesit repartidor rosari_con
        se_devuelv seis_dias seri silenci_por su_hij terci tod un_garaj un_rescat unas_factur violin volv_del
    """,
    0.11: """
        :_ped =abrir =aparc =cit =competent =descubiert =eleccion =ere =extract =futur =huelg =palabr =paquet
        =part =viern =voluntari ^<hab ^ami ^cci ^hab ^pag ^rid al_juzg amig autobus cad_equip cifr circul
        compañer_que cuadrant de_cinc de_segur de_tarjet de_usuari declar_ante ded demas_se descubiert desd_ener
        deterior deterior_de dij dio dio_la disc dividend don_evarist dond el_alquil el_banc el_barc el_deterior
        el_fallec el_presupuest el_sindicat el_tranv eleccion en_febrer estab este evarist expedient_de extract
        fueron_llev futur graci_y griet hab_algui hab_promet hac_con hay_un hem_avis hem_habl hem_lleg hor_una
        horari_de huelg_en indemniz_a la_entrad la_junt la_ria la_tap la_vist las_autor las_fiest las_llam
        las_sal las_tarjet las_ventan limpiador lleg_a lo los_bomber los_centr los_hech lot medi_en nadi_la
        ningun_de no_habr nos_llev nuestr_president once_dias orquest otro_mod pas_de pas_la peligr
        permanec_cerr por_la posibl presupuest proveedor proyect que_pod que_sub que_volv quier_el ria rob_de
        salg sancion se_aclar se_retir sed_de sep_por sesent_y sig_cerr sus_extract sus_padr un_ere un_trabaj
        una_buen una_cifr unas_palabr volc
    """,
    0.1: """
        :_primer =# =air =basur =cobr =culiacan =dej =denunci =enfermer =falt =grav =horari =medi =min =obra
        =pas =pati =plan =pod =rob =siet =til =volc ^ado ^do> ^ido ^ier ^mil ^per ^remo ^tra ana ante_la banc_se
        cab_en camion_no canal cart_de cas_el cit_a client_que client_y coj compañer_de comunic_del con_las
        conozc consej_y contraseñ contrat_con cuarent_y culiacan de_fren de_vuelt decid despid_a detect
        dos_direct efect el_agu el_armari el_numer el_patronat el_ped el_planif el_salon emple_en empres_de
        en_culiacan en_vig equip_y esta excel extranjer fri gobiern ha_abiert hab han_present hor_en hotel iban
        implic invi kilometr_de la_hor la_investig la_madrug la_matriz la_min la_segund la_socied las_rodill
        los_contrat los_pag los_prox lun_a nav_cuatr niñ_en no_hay no_lo no_podr nos_da nos_escrib numer_roj
        ocup pared pasaport ped_una perd_de perd_la period_en planif_de plantill_en por_acos por_primer prescind
        prescind_de primaver_no primer_vez promet punt pus que_conozc que_iban redaccion respir retir_del rival
        roqu sal_de salon san_roqu sant se_enter silenci_con sin_sab socied subast sup_por taquill telefer
        un_lun un_telefon usarl viv y_estuv ya_nadi ~3
    """,
    0.09: """
        #_famili :_# :_revision =accion =al =algui =alumn =ante =brech =ceram =dar =decision =despid =director
        =doming =fabric =filtr =juez =mortal =peticion =policial =redaccion =repartidor =segund =segur =sop
        =vert =visit ^<pu ^ana> ^her ^rem ^res ^rido ^tes accident_mortal administr al_consej al_director
        apag_los apertur ayer_al años_sin bols brech_de caj carm carpet ceram choqu cient cocin_esta com_de
        conductor_esta confianz_tras consider correct cos_no cuadern_par dar de_año de_client de_cuatr de_fin
        de_usarl del_mart destru detect_que diez_vec diligent dos_niñ el_deposit el_horn el_señor el_sil
        el_viern en_los en_su entra entrad_en entren ere_par esquem esta_noch estan_segur este_año fall_en filtr
        fogon fri_los getaf ha_solicit habl_y hospital_ha huelg iba inici julian justici la_activ la_correct
        la_fil la_marc la_razon la_tard las_doc ley llev_agu lo_que los_cuatr los_demas los_tres mensaj_y mes_de
        mortal mortal_en muer_un no_compart no_encend no_qued nomin_de nuestr_puert nuestr_tecnic nuev_punt
        ochent_y octubr ocurr_en oest ofert_par otra_part otros pagin_# pagin_y par_de perd_dos perdon pierd
        plant_de pod_dec policial_en pon_fin por_las por_orden presunt_fraud pued_devolv que_estab quien_esper
        razon_a recib_una recomend registr_policial roj sab_se sacrific se_concentr se_investig sed_por seis_de
        señor_sig sil solicit su_herman sus_acreedor tampoc terci_men torr trabaj_alli trabaj_con traj tras_un
        turn_no un_administr un_incendi un_mes una_señor unos usted vacant_qued vari veintidos vert vez_mas vid
        y_avis y_cinc y_cuatr
    """,
    0.08: """
        #_y :_nuestr =afect =ahor =buen =comunic =congel =contrat =cooper =devuelt =metr =oficin =recort =tres
        =verd ^<an ^<co ^<ll ^<pag ^ado> ^cció ^cia ^con ^dem ^en> ^mos> ^nun ^ret ^se> ^te> ^uie a_algui a_qui
        abiert_diligent acced acept agenci_de alcanz_y alto ante_el ascensor_que asesinat_de atrap bar
        cad_person caden_de cadiz cerr_nuestr ces_de ciberdelincuent colect_contr con_nombr conoc_los cont_la
        credit_no cuent_de dad de_abaj de_abrir de_cadiz de_cincuent de_consult de_credit de_getaf de_marz
        de_proteccion de_silenci debaj dej_en dej_una demand_colect desped_de despues_los devuelt devuelt_la
        dia_trist doctor dos_millon echo el_articul el_asesinat el_colegi el_porton ella empres enferm equip_del
        estab_en faen for fot_de fuer ha_apart ha_tom haci_las hem_dad impec inform inform_del inmediat inquilin
        la_altur la_bodeg la_call la_cam la_director la_list la_notici la_ofert la_puert las_contraseñ
        las_enfermer las_lin las_nomin lej les_pag les_ped limpiez_del llam_el los_repartidor los_tecnic marz
        marz_no no_abrir no_acept nuev_avis nuev_hor nunc oblig_a ocult ocurr orden_y otra_cos palanc
        par_parcial parcial part_en period_de person_se plan_de pon_al por_una present_un proces_de
        proteccion_de puert que que_llam que_nos que_quier que_result qui_quier recog_en recort reduc
        result_fals rodill sab_lo se_par seman_el seman_no sentenci su_carg su_nombr sufr sur toc_el tras_conoc
        tras_una tres_años trist una_cart una_ide una_videollam veint_años verd_en vez_los videollam
        videollam_de viern_a y_cre y_dos y_ningun yo
    """,
    0.07: """
        =camin =carm =carril =cuent =doc =en =error =este =fren =gui =habr =juev =limpiador =lueg =mas =patent
        =persian =posicion =produccion =protest =puent =razon =sus =torr ^<con ^<lle ^<pa ^<po ^<sa ^aga ^alg
        ^baja ^dore ^dos> ^eri ^erid ^erá ^ias ^ias> ^idos ^mpañ ^na> ^ncia ^nda ^paga ^ten ^án> a_algun a_dar
        a_las a_proveedor a_punt acced_a accident_del acord_por acud acud_a agarr ahor_no ahor_un ajen algui_se
        alrededor alumn_nos ambul aplaz_la armari atend_por atras ayer_en años años_el banc_ha blanc brech
        cad_uno caj_con campañ_de carril carril_bici caser cifr_los cog competent comprador comunic_la
        concurs_voluntari condicion cuatr_años da_la de_ayer de_factur de_hoy de_juni de_nuestr de_otro
        de_pintur de_salud deb_sal dej_un del_aeropuert del_grup del_muell del_puert del_turn delant_de demasi
        descubr desd desmont diecinuev diecisiet_person diez_a diner_desd diner_que dni dolor dos_her el_cabl
        el_carril el_conveni el_fall el_program el_rest eladi empres_recurr en_las en_octubr en_segund
        en_suspens en_television equivoc era esper esper_un exig_un extrañ famili_pid febrer fil foli funeral
        grit guardi ha_cerr ha_convoc ha_dich ha_fallec ha_retir hac_lo haci han_suspend hast_nuev hay_ahor
        helicopter hij_nos horn hoy_no internet investig_lo iran iran_a la_caj la_calid la_campañ la_carreter
        la_gru la_muert la_use la_vid las_# las_limpiador les_deb les_dij les_pregunt libr_del limpiador_de
        llam_a lo_demas lo_descubr lo_vio lot_de lun_el mañan_nos mañan_se merc_no model_con much much_client
        nadi_ha no_contest no_sup nomin nos_reun nuestr_proces nuestr_sed orden patent paz ped_perdon ped_un
        policial por_riesg pregunt_la puent puert_y punt_de que_cualqui que_se que_sep quer quien razon razon_en
        registr_la represent result_de retir_el reun reun_con riesg_de saldran san se_fueron se_lo se_pag
        se_sent seman_con sent_en servici_min setent_voc si sig_ingres som_una su_diner su_famili su_propi
        sus_hij sus_prevision suspend_y suspens telar television television_se ten_que tendr_que un_error
        un_grup una_demand una_gru una_indemniz una_llam una_niñ una_person verd vez_no voc vol y_despues y_llam
        ya_lo
    """,
    0.06: """
        #_: #_no #_par #_tras #_vecin =ade =aprendic =autobus =campament =canter =choqu =compañ =doctor =entren
        =escrib =factur =ha =lut =may =ocurr =ofert =otro =pag =pres =profesor =qued =volv =vuel ^<al ^<alg
        ^<apa ^<es ^<fa ^<her ^<mil ^<ret ^<tr ^algu ^arr ^ará ^ará> ^año ^baj ^cia> ^den> ^dent ^ecc ^ecci ^edi
        ^ere ^ere> ^erra ^fec ^fect ^gar ^habr ^ind ^les ^les> ^lgu ^lias ^mos ^nte> ^nunc ^ona ^ore ^pañ ^ras
        ^res> ^reti ^rtad ^rán ^rán> ^spe ^sup ^unda ^uras a_cad a_la a_mi a_once abiert_y abri_el
        administr_concursal agent_se ante_las antigu_director anunci_en artist ayud_a bacteri barc_de bolsill
        cab cabl cambi_el camion_de campament carpet_con carretill celebr_la cerr_hast cifr_que cin colegi
        com_el con_algui con_efect con_ello con_su conciert_de conden consej_ha contraseñ_de convoc_una copi_de
        cre cuadrill cuadrill_de cuatr_compañer cuent_estan cupon dan de_cuent de_desvi de_limpiez de_maner
        de_muebl de_octubr de_repartidor de_sus dej_que del_agu del_campament del_pati demand_a descarg
        desp_colect desvi_fond deten_el devolv direct director_financier doc_joven don dos_hombr dos_vec echa
        efect_inmediat el_air el_año el_conjunt el_ere el_espaci el_futur el_local el_servici electr ello
        empiez_el emple_que en_quirofan en_unas entre_# entrev eran escol escrib_antes escuch escuch_a eso
        esper_una esta_madrug estacion estan_bloqu estan_enferm estan_par esten fabric_en farmaci financier frut
        futur_de gent graci_los ha_detect ha_pas hab_lleg hoy_nadi incorpor inform_medic intent juzg_nos la_cint
        la_estacion la_provinci la_unic las lech lo_hem los_conductor los_otros los_plan los_proveedor lut
        lut_en luz mañan_hem medi merc_: mercantil mes_y mientr mientr_no mil_cien minut_a minut_de mism_dia
        moment muebl nad nieg_los no_dej no_la no_quier no_saldr nuestr_antigu nuestr_oficin orgull otro_pais
        pag_las par_ade par_exig part_no pas_con peticion_de piez piez_a por_perd porton portugal posicion
        pres_de prim_dia profesor provinci_no puest_de que_abri que_su que_vio quier_habl recib_el redactor
        rediseñ riesg sab_a se_celebr seman_en servidor señal si_el su_banc sus_mensaj tabler tan_orgull
        telefon_de tiend_no tiend_y tod_y tres_la tripul tunel un_# un_libr un_mensaj una_carretill una_famili
        una_juez unos_# urgent use ven_de verd_el vergüenz vuelt_a y_acab ya zamor ~4
    """,
    0.05: """
        =da =graci =pacient =soci =solicitud ^<ce ^<ci ^<den ^<des ^<fam ^<he ^<par ^<pre ^<pro ^<pue ^<reb
        ^<sup ^<ten ^<va ^<vol ^abaj ^aja ^amil ^arem ^aro ^añe ^añer ^bía ^cap ^cim ^cta ^cti ^cur ^did ^dio
        ^dio> ^dos ^ede ^efi ^eman ^ente ^ení ^enía ^eran ^erc ^fam ^fami ^guie ^heri ^iere ^ilia ^indi ^ire
        ^lec ^lgui ^lia ^lí> ^mañ ^me> ^mili ^mina ^nica ^ntes ^pañe ^pers ^prev ^pue ^rad ^ran ^ras> ^rde ^ron
        ^rote ^rra ^rse> ^ser ^stab ^tal> ^tend ^trei ^uien ^unc ^unci ^vid ^vol ^ñer a_cuatr alarm_son almussaf
        boton cad_dia camb cerc cerr_la cinc_person cistern comision compr_en conveni de_alta de_concurs
        de_emple de_ensay de_negr de_regul de_tratamient deb_a derrumb dia_tod dos_miner dos_se el_ayunt el_ces
        el_nivel el_pati el_result en_paus en_paz en_silenci es_culp escrib esos exist expedient famili_en
        famili_la filtr_los gent_del gerent grabacion ha_vuelt hay_recet hem_comunic herramient_y hic_lo huert_y
        la_basur la_visit las_cifr las_maquin las_vent list_la los_mejor madrug_del maquin_que me_enseñ mecan
        millon_de miner muer muestr muy nivel_# no_estaran no_exist no_val nombr_y nort_el nuestr_carrer
        nuestr_sistem ocho_minut otra par_segu pod_pag present_en previst provoc provoc_un psicolog pued_que
        pued_sobrecalent puert_hast puest_en que_afect que_dic que_habl que_lo que_respond quinc_dias recib_un
        recog_el regul regul_de sanid sanid_ha se_les sep siest sin_result sin_sustent sobrecalent socorr
        solicitud_de sus_dat sustent tant tranv_y tratamient tres_trabaj ultim_funcion una_abog vec_en ver_en
        vez_el vil y_cuent y_provoc y_yo
    """,
    0.04: """
        ^<ac ^<afe ^<arr ^<com ^<dej ^<dem ^<det ^<dev ^<est ^<ind ^<mañ ^<mer ^<pé ^<pér ^<sen ^<su ^abr ^abrá
        ^acci ^aco ^act ^afec ^agr ^ajad ^ales ^allí ^alo ^anca ^arde ^aya ^aya> ^añan ^años ^ban ^bemo ^brá
        ^brá> ^cad ^call ^carr ^cerr ^cimo ^com ^cond ^cree ^curr ^dac ^dan> ^dema ^det ^dete ^dev ^devu ^duc
        ^ebaj ^edan ^egar ^eint ^ema ^ero ^esa ^esp ^ete ^eti ^etir ^evar ^evu ^fer ^genc ^iad ^ibir ^ica ^ida>
        ^ien ^imo ^imos ^incu ^ino ^irad ^irem ^ivi ^jad ^jer ^lam ^lea ^lig ^llec ^llí ^llí> ^lqu ^lver ^maña
        ^mbre ^merc ^nci ^ndo> ^nfe ^nic ^nos ^nte ^ntr ^nía ^nía> ^onas ^ondu ^ontr ^ores ^osi ^paro ^ped ^pera
        ^peri ^ple ^pro ^pér ^pérd ^rada ^ran> ^rdid ^reb ^reba ^rme ^rno ^rnos ^rot ^rre ^rret ^rse ^sabe ^sen
        ^sent ^taba ^tení ^test ^tuv ^ucim ^uct ^ued ^uest ^ueve ^umb ^vio ^vis ^vue ^xtra ^ya> ^ábam ^érd ^érdi
        ^ñana ^ños ^ños>
    """,
    0.03: """
        ^<acr ^<agr ^<all ^<alq ^<ano ^<at ^<atr ^<cap ^<cer ^<ces ^<cib ^<coc ^<ef ^<enf ^<ex ^<ext ^<fi ^<fil
        ^<fui ^<hay ^<mu ^<muj ^<niñ ^<ocu ^<ofe ^<os ^<pat ^<ped ^<per ^<pod ^<pos ^<pub ^<que ^<sac ^<sig
        ^<sus ^<tro ^<tuv ^<vo ^aba ^abem ^abl ^acre ^adl ^ados ^agar ^agre ^ald ^alo> ^alq ^alqu ^alí ^alía
        ^amie ^ana ^anc ^anda ^anoc ^ante ^apag ^apar ^apla ^aqu ^ares ^arm ^arno ^aros ^arre ^ars ^arse ^aten
        ^atr ^avis ^aza ^aña ^bem ^bie ^bier ^bir ^birl ^blar ^bres ^brió ^cado ^calí ^cami ^can ^car> ^cat
        ^cato ^cedi ^che ^cher ^cib ^cin ^ción ^clo ^coc ^coci ^cog ^comu ^conv ^cos ^ctar ^ctiv ^daci ^dej
        ^dena ^desp ^dica ^dico ^dida ^dir ^dire ^drá ^duci ^eci ^ecta ^edió ^eed ^eedo ^efic ^ejar ^endo ^enf
        ^enfe ^enta ^era ^erar ^erca ^erm ^erso ^ert ^erá> ^espe ^esta ^eten ^evis ^ext ^ferm ^fert ^fia ^fir
        ^firm ^fui ^fuim ^gad ^gado ^gamo ^gare ^ger ^gon ^guen ^habí ^hay ^haya ^iber ^icad ^icar ^icat ^icia
        ^icos ^ida ^iden ^ien> ^ierr ^igu ^igue ^ijo ^ile ^ili ^inta ^irm ^iro ^irán ^isio ^ital ^ivid ^jer>
        ^juez ^jó> ^lama ^lca ^lece ^lega ^lon ^lqui ^lto ^mand ^mart ^mbr ^mesa ^migo ^mile ^mill ^muj ^muje
        ^mun ^muni ^nca ^ncen ^ndac ^ndu ^nduc ^nfer ^ngo> ^niñ ^nos> ^noti ^ntra ^obr ^ocin ^oduc ^ofe ^ofer
        ^ogar ^ole ^olv ^omi ^ompa ^omu ^omun ^ones ^onv ^orer ^oro ^oro> ^osa ^oxi ^pedi ^pie ^plea ^pod ^pres
        ^prod ^pron ^prot ^pub ^publ ^quie ^quil ^rden ^ree ^rei ^rein ^rero ^rete ^rev ^revi ^ric ^rida ^riod
        ^rodu ^rona ^rrad ^rreo ^ró> ^sac ^sal ^sca ^sia ^sig ^sigu ^sin ^sind ^spen ^spit ^susp ^tab ^tes>
        ^teso ^tid ^tido ^tira ^tiv ^tivo ^tox ^toxi ^trab ^tran ^tron ^tuvi ^ubl ^ubli ^uci ^ucto ^ueda ^uen
        ^uen> ^ues ^uete ^uez ^uier ^uil ^uim ^uimo ^ujer ^uli ^und ^unic ^urr ^usp ^uspe ^val ^var ^ve> ^verá
        ^ves> ^vida ^visi ^voc ^yer ^zad ^édi ^éra ^éram ^íam ^íamo ^íni ^ñan ^ñera ^ño>
    """,
    0.02: """
        ^<abo ^<aco ^<acu ^<ade ^<adm ^<af ^<ami ^<and ^<anu ^<ard ^<ate ^<av ^<avi ^<ay ^<aye ^<ban ^<bue ^<cas
        ^<ced ^<cin ^<cl ^<clí ^<dañ ^<dom ^<due ^<exi ^<fal ^<fir ^<fis ^<fre ^<grú ^<hi ^<hij ^<his ^<hom
        ^<hos ^<ib ^<iba ^<int ^<inu ^<inv ^<jue ^<jul ^<lla ^<lue ^<may ^<mis ^<mue ^<mul ^<méd ^<nav ^<nec
        ^<nú ^<núm ^<oc ^<on ^<or ^<osc ^<paq ^<pie ^<qu ^<rec ^<sab ^<san ^<sed ^<sin ^<sob ^<tes ^<ti ^<tie
        ^<tra ^<tre ^<tu ^<urg ^<val ^<vam ^<vid ^<vio ^<vue ^<ví ^<ér ^<éra ^abe ^aben ^able ^abo ^abri ^abí
        ^abía ^acan ^acc ^aco> ^acti ^acus ^adas ^adle ^adm ^admi ^aen ^afe ^agó ^ajam ^aje ^ajer ^alde ^aldr
        ^alto ^aló ^ama ^anim ^apa ^apil ^aqui ^arad ^are ^arme ^arn ^arra ^arri ^asu ^atra ^ave ^ave> ^aves
        ^aye ^ayer ^ayor ^aza> ^azad ^año> ^añí ^añía ^ber ^bera ^bles ^bols ^bram ^bre ^brí ^bíam ^cade ^caen
        ^cama ^can> ^cand ^capi ^car ^cate ^ced ^cel ^cerá ^cese ^che> ^chic ^cian ^cibi ^cill ^cino ^cio> ^cis
        ^clam ^clie ^clí ^clín ^coge ^cogi ^cole ^comp ^conf ^cong ^cono ^ctad ^cto ^ctor ^ctos ^cuad ^cus ^cusa
        ^cán ^dan ^dañ ^daño ^dea> ^dec ^deci ^def ^deje ^demn ^denu ^dest ^dido ^dijo ^dios ^dió> ^dle ^dles
        ^dmi ^dom ^domi ^drem ^drá> ^ducc ^duct ^due ^dueñ ^eañ ^eaño ^ebió ^ech ^ecim ^ecin ^ecis ^ecn ^ecog
        ^ecu ^ecur ^eda ^ede> ^eden ^edio ^efe ^efec ^ein ^elad ^elan ^eld ^eldo ^emb ^emed ^emn ^emni ^empl
        ^ena ^enad ^endr ^enu ^enun ^eos ^eos> ^ept ^erat ^erio ^erj ^erja ^erme ^ero> ^erta ^erto ^erán ^esa>
        ^ese> ^esit ^esió ^espa ^esti ^esun ^eter ^eve ^eve> ^evi ^evue ^evué ^exig ^extr ^eño ^fal ^fian ^fil
        ^filt ^fini ^fis ^fisc ^gam ^gel ^gela ^gone ^grav ^gres ^grú ^grúa ^guar ^gui ^gó> ^gón ^gón> ^habl
        ^haci ^he> ^hero ^hij ^hist ^hom ^homb ^hos ^hosp ^iado ^ial ^iale ^iana ^ianz ^iare ^iba ^ibo> ^icó
        ^idas ^idor ^ient ^iga> ^ige ^ign ^ijo> ^iles ^ilt ^iltr ^imal ^imp ^impi ^inan ^inde ^ine ^ines ^ingo
        ^inid ^inos ^into ^inun ^inv ^io> ^iod ^iodi ^ira ^irma ^irá ^isad ^isc ^isca ^isió ^isma ^ist ^ista
        ^isé ^itac ^itad ^ivo ^ivos ^izac ^iér ^ió> ^jado ^jan> ^jaro ^jue ^jul ^juli ^jus ^just ^laci ^lanc
        ^laza ^lca> ^lde ^ldo ^ldr ^ldrá ^leañ ^leci ^lga> ^lici ^lie ^lige ^limp ^lin ^llav ^lle> ^llev ^llon
        ^lone ^loro ^lsas ^lto> ^ltr ^ltra ^lue ^lueg ^lval ^lía ^lín ^líni ^lón ^lón> ^man ^maro ^mas> ^may
        ^mayo ^mbo ^medi ^mer ^mere ^mero ^mier ^ming ^mism ^mió ^mni ^mniz ^mpl ^mple ^mues ^mult ^méd ^médi
        ^nas ^nas> ^nato ^nav ^nave ^nca> ^nce ^ncue ^nda> ^ndan ^ndef ^ndem ^nder ^ndid ^ndr ^ne> ^nec ^nece
        ^nero ^nfia ^ngel ^nia ^nia> ^nima ^noc ^noch ^nsp ^nspo ^ntro ^nund ^nvi ^nvo ^núm ^núme ^obra ^oca
        ^oces ^ocu ^odem ^odi ^odis ^odu ^ofu ^ofun ^oga ^olab ^oles ^olic ^ols ^olu ^olve ^omin ^omp ^on> ^onar
        ^onf ^ong ^onge ^onvo ^orno ^oscu ^osib ^ospi ^ostu ^ote ^otes ^otic ^oye ^ozo ^ozos ^pac ^pago ^pagó
        ^paq ^paqu ^parc ^pat ^pate ^pañí ^pecc ^pen ^pens ^pert ^peta ^pill ^pir ^pita ^plaz ^pleo ^plo ^poc
        ^pode ^poli ^posi ^pref ^prof ^prov ^pued ^puer ^qued ^raba ^raj ^raje ^rans ^rare ^rará ^rasa ^rata
        ^rav ^rave ^rca ^rcam ^rci ^rdad ^rder ^rdó ^recc ^rech ^recl ^reco ^red ^rede ^reed ^reme ^reo ^rer
        ^resa ^resc ^rica ^rir ^rió ^rió> ^rja> ^rles ^rman ^rmer ^rmi ^rod ^rov ^roz ^rozo ^rran ^rrid ^rsia
        ^rson ^rta ^rta> ^rtes ^rtid ^rtis ^rto ^ruct ^rumb ^rvir ^rúa ^sab ^saca ^sad ^sado ^sald ^sali ^sas
        ^sas> ^scan ^scar ^scat ^sco> ^scub ^scur ^sed ^sede ^seño ^sian ^side ^sis> ^sob ^sobr ^sona ^sore
        ^spac ^sper ^spi ^spor ^sta ^stam ^ste> ^stic ^stur ^sun ^sunt ^supe ^supi ^sus ^taci ^taq ^taqu ^tecc
        ^tecn ^tela ^tern ^tir ^tis ^tist ^tivi ^trac ^traj ^trat ^traí ^tri ^tro ^troz ^táb ^tába ^uard ^ubie
        ^ucc ^ucci ^udie ^uede ^ueld ^ueza ^ugad ^uile ^unto ^uos ^upe ^uper ^upi ^urg ^urge ^urri ^usa> ^uvi
        ^uvie ^uél ^uélv ^vale ^vamo ^vari ^varo ^verd ^verj ^vert ^vide ^vier ^vir ^virá ^viso ^voca ^volv
        ^vues ^vué ^vuél ^xig ^xplo ^xtr ^yer> ^yor ^yore ^zac ^zaci ^zado ^ába ^áct ^ánd ^édic ^éis ^éis> ^élv
        ^élva ^ía> ^ínic ^ñero ^ñía ^ñía> ^úa> ^úme ^úmer ^ús>
    """,
    0.01: """
        ^<ad ^<adj ^<ag ^<age ^<aju ^<aná ^<cae ^<caj ^<cau ^<cay ^<civ ^<coj ^<cos ^<cré ^<cul ^<cum ^<dec
        ^<dij ^<din ^<dio ^<dir ^<ech ^<ere ^<fab ^<gua ^<in ^<ley ^<lig ^<lu ^<mié ^<niv ^<nom ^<nub ^<oja
        ^<onc ^<ord ^<pad ^<paí ^<pir ^<poc ^<pud ^<reg ^<rem ^<rí ^<sal ^<ser ^<soc ^<suy ^<vay ^abog ^abrí
        ^abó> ^acos ^acta ^acto ^ade> ^adj ^adju ^adr ^adre ^aen> ^aer> ^agam ^agón ^ajan ^aju ^ajus ^ajó ^alas
        ^aloj ^alá> ^amab ^amar ^ame ^ame> ^amen ^amio ^anci ^anco ^aner ^anje ^ansp ^anu ^anun ^aná ^anál ^ape>
        ^aque ^arj ^arje ^aro> ^arte ^asa> ^asar ^asum ^asur ^ato ^atri ^avi ^ayo ^ayó ^ayó> ^az> ^ban> ^banc
        ^basu ^ble ^bog ^boga ^brec ^brer ^brin ^bría ^buen ^bun ^buna ^bús> ^cabl ^cae ^caj ^cant ^cape ^capu
        ^cará ^casa ^cay ^cayó ^ccid ^ccio ^cela ^cend ^cer> ^cesi ^chad ^cibe ^cidi ^cil ^cisi ^cist ^civ ^civi
        ^ció ^cobr ^coj ^comi ^coop ^cose ^coso ^cré ^créd ^cte ^cubi ^cum ^cump ^cup ^cía ^cío> ^debi ^debí
        ^defi ^dejó ^demá ^depó ^derí ^desv ^dia> ^dic ^dij ^dist ^dió ^dju ^djun ^dmin ^dosi ^dre ^dres ^dón>
        ^ea> ^eada ^ebí ^ebía ^ecer ^eces ^echa ^eche ^ecl ^ecla ^edar ^edit ^edor ^eem ^eemo ^efin ^egio ^egul
        ^egó ^egó> ^eje> ^ejó ^ejó> ^elg ^elig ^elto ^emas ^emá ^emás ^enas ^enga ^enid ^ent ^entr ^envi ^epti
        ^epó ^epós ^erda ^erdó ^erec ^erma ^erna ^erno ^eros ^ers ^erse ^erv ^erve ^ervi ^ería ^esad ^esal ^esci
        ^esen ^est ^este ^esté ^esv ^etid ^eus ^eváb ^evé ^evé> ^expu ^eza> ^eñas ^eñor ^eñó ^eñó> ^fab ^fabr
        ^fals ^fie ^fier ^fras ^fren ^fund ^gara ^garo ^ger> ^gera ^gida ^gno ^gro ^gro> ^guas ^gue ^gula ^habi
        ^halv ^haza ^herm ^hica ^hija ^hijo ^his ^ibie ^ibo ^ibun ^icas ^icí ^icía ^ido> ^iert ^ieta ^igen ^iger
        ^igi ^igno ^ija ^ija> ^iler ^ince ^ino> ^int ^inti ^invi ^ioli ^irec ^irl ^irle ^isi ^isis ^iso> ^ispo
        ^isto ^istr ^iséi ^ituy ^ive> ^ivel ^ivil ^iéra ^iérc ^iña ^iña> ^iño> ^ión ^ión> ^jal ^jalá ^jan ^je>
        ^jen ^jug ^lame ^lave ^laz ^lde> ^ldo> ^ldos ^lef ^leg ^legó ^ley ^licí ^licó ^lien ^lier ^lisi ^llam
        ^llar ^lleg ^loj ^loja ^lona ^losa ^losi ^lunt ^lva ^lve ^lía> ^mab ^mal ^male ^mana ^mane ^meti ^mim
        ^mimo ^mié ^miér ^mna ^mor ^mpa ^mue ^mán ^nan ^ncil ^ncon ^ndam ^ndio ^ndrá ^nes> ^nfi ^nfir ^ngo ^nim
        ^nis ^nist ^niña ^niño ^nje ^njer ^nme ^nomb ^nsaj ^nser ^ntar ^ntas ^ntid ^ntis ^nub ^nves ^nvit ^nvoc
        ^nzar ^nál ^náli ^nóm ^obri ^obú ^obús ^ocad ^oco> ^ocur ^ogad ^oger ^ogi ^ojal ^ojos ^oli ^olun ^omad
        ^ombr ^onat ^once ^one> ^oner ^onfi ^onis ^onoc ^oop ^oope ^ope ^oper ^orac ^orce ^orde ^orid ^orre
        ^osar ^osas ^ose ^oser ^osis ^osió ^osp ^oto> ^ovee ^oyec ^pach ^pad ^padr ^pam ^par ^patr ^paí ^país
        ^peli ^perm ^piad ^piam ^pie> ^pied ^pier ^pimo ^pit ^poco ^pras ^proy ^pró ^ptie ^pud ^pudi ^pues ^pué
        ^pués ^quia ^rado ^rano ^rari ^rce ^rce> ^rcia ^rcio ^rcol ^rde> ^rdón ^recu ^reem ^ref ^refi ^rega
        ^reo> ^reos ^rerí ^rese ^revé ^rial ^ribu ^ries ^riet ^rito ^riv ^riz ^riz> ^rja ^rje ^rjet ^rle ^rma>
        ^rmar ^rmed ^rna> ^rof ^rofu ^roga ^rom ^ron> ^roy ^roye ^rrir ^rsa ^rsal ^rva ^rvac ^rve ^rvi ^réd
        ^rédi ^ríam ^río ^ríos ^rúa> ^saj ^saje ^salo ^sanc ^scal ^scap ^sema ^senc ^sept ^seri ^serv ^será
        ^señó ^sib ^sibl ^sie ^sien ^sió ^sión ^sma> ^spet ^spos ^spué ^stas ^stei ^stib ^stig ^stra ^sté ^sur
        ^sura ^suy ^suyo ^séi ^séis ^tami ^tarj ^tars ^tará ^tei ^teis ^teng ^tera ^tie ^tiem ^tig ^tiga ^tigu
        ^tisé ^tob ^tobú ^torc ^trar ^trib ^trip ^triz ^tub ^tum ^tuy ^tuye ^tún ^uad ^uade ^uas ^uas> ^udio
        ^ueri ^uez> ^uje ^ulio ^umna ^ump ^umpl ^unal ^upa ^upar ^upim ^ursa ^us> ^use> ^usti ^utob ^uyo ^uyos
        ^ués ^ués> ^vac ^vado ^vam ^vars ^vas ^vay ^vaya ^vec ^veci ^vee ^veed ^vení ^ver ^vien ^vio> ^viol
        ^vise ^vita ^vuel ^váb ^vába ^vé> ^vía> ^xigi ^ximo ^xpu ^xpue ^yec ^yect ^yó> ^áli ^ális ^álv ^áni ^éct
        ^édit ^érc ^érco ^ío> ^ñor ^úne
    """,
    -0.01: """
        ^<abs ^<aca ^<ace ^<adi ^<agu ^<anc ^<api ^<apo ^<ase ^<aso ^<bal ^<bic ^<bod ^<buf ^<bú ^<bús ^<cat
        ^<cen ^<cir ^<cuo ^<dis ^<dor ^<er ^<eti ^<fun ^<fá ^<gat ^<gen ^<gij ^<go ^<grá ^<gui ^<gus ^<guí ^<hue
        ^<hum ^<id ^<ide ^<inc ^<jar ^<jo ^<jor ^<ki ^<kil ^<lab ^<let ^<li ^<lit ^<log ^<luc ^<mae ^<map ^<mas
        ^<med ^<mig ^<muc ^<mét ^<nac ^<ni ^<och ^<ofr ^<pae ^<pla ^<pul ^<pág ^<ref ^<rei ^<ren ^<rev ^<rin
        ^<ris ^<rui ^<rá ^<ráp ^<sat ^<sei ^<ses ^<sis ^<sop ^<suc ^<tap ^<tor ^<tur ^<téc ^<us ^<vem ^<vez
        ^<via ^<vil ^<viñ ^<voz ^<víd ^<za ^<ín ^<índ ^abs ^acen ^actu ^acua ^adió ^aduc ^ae> ^ael ^aell ^aes
        ^aest ^afas ^afi ^afé ^afé> ^agu ^ajar ^ajed ^ajo> ^alad ^alam ^alda ^ale ^aliz ^alme ^alor ^ama> ^amis
        ^ampa ^anas ^anch ^anga ^ano ^anó ^apa> ^ape ^apro ^arac ^arar ^arco ^aren ^arif ^arpi ^arro ^art ^artó
        ^asm ^asma ^asoc ^asp ^asus ^atui ^atur ^atá ^atál ^ató ^audi ^aura ^autó ^aver ^ayu ^azos ^aída ^baba
        ^bal ^bati ^bel ^bian ^biar ^bic ^bio ^bis ^bit ^bli ^bod ^bode ^bos ^bote ^bra ^brig ^buel ^buf ^bufa
        ^bujo ^burr ^búsq ^cac ^café ^camp ^cari ^carp ^caso ^catá ^cer ^cie ^cint ^cioc ^cipa ^ció> ^clu ^cnic
        ^cola ^coor ^copi ^coro ^cret ^cris ^cruz ^ctu ^cula ^cuo ^cuot ^curs ^cut ^cuán ^deas ^decl ^dedi ^deg
        ^dega ^deo> ^desc ^detr ^din ^dina ^diod ^diós ^drez ^duca ^dura ^dó> ^eat ^ebe ^ebra ^ecar ^ecas ^echo
        ^ecio ^eco ^eco> ^edab ^edad ^edre ^ee> ^efa ^egi ^egid ^ego> ^egos ^ejam ^ella ^elle ^elm ^elo> ^elv
        ^ena> ^ene> ^enve ^ené ^enú> ^epo ^epos ^erd ^erdo ^erg ^erge ^eria ^erin ^erne ^etiq ^eto> ^etro ^etrá
        ^eud ^evan ^eía> ^eó> ^fand ^fano ^fin> ^fle ^fug ^fé> ^gac ^gaci ^gar> ^gato ^ge> ^gij ^gijó ^gin ^gina
        ^glas ^graf ^gre> ^grá ^gráf ^guer ^gulo ^gust ^guía ^hara ^hivo ^hue ^huer ^iaj ^iaja ^iaro ^ibam ^ibe
        ^icha ^icim ^id> ^idi ^idid ^idir ^iedo ^ienv ^ifa ^ifas ^iga ^igo ^ijó ^ijón ^ilad ^ilos ^in> ^inar
        ^ing> ^ini ^inú ^inúa ^ioc ^ioch ^iodí ^iona ^ipo> ^ipt ^ique ^iru ^isar ^ise ^isit ^ita ^itar ^ite>
        ^ité ^iñe ^iós ^iós> ^jedr ^jora ^jorn ^jos ^jos> ^kil ^laba ^lac ^lag ^lan ^lanz ^lazo ^lda> ^ldad
        ^lect ^lee> ^len> ^leía ^leíd ^li> ^lia> ^lib ^list ^lit ^lito ^liz ^liza ^lla> ^llu ^lmen ^lne ^lor>
        ^ls> ^lsa ^ltad ^luce ^lvim ^lán ^lán> ^lít ^líti ^mado ^mae ^maes ^mano ^manz ^map ^mapa ^mbas ^mel
        ^ment ^mied ^miga ^mio ^mité ^mo> ^mode ^modo ^mono ^mpie ^muc ^much ^muer ^mét ^món> ^namo ^nan> ^nar
        ^ncho ^ncio ^nco> ^ncr ^ncur ^ncó ^nd> ^neas ^ng> ^ngr ^ngul ^nico ^nimo ^nion ^nito ^niv ^nive ^noct
        ^nol ^noli ^nomo ^nsor ^nt> ^nti ^nton ^ntó ^nví ^nza> ^nzan ^nó> ^nú> ^núa ^obo ^oced ^odeg ^ogo> ^ogot
        ^oja ^old ^olda ^olit ^olme ^olít ^oló ^ome ^omit ^oncu ^oni ^onid ^onol ^onse ^ont ^oor ^oord ^opor
        ^oque ^orio ^oso ^oste ^ostg ^osto ^otar ^otor ^ovió ^oya ^oz> ^pae ^pael ^parq ^pció ^pel ^peti ^pic
        ^pida ^plia ^polí ^pun ^punt ^pág ^pági ^quej ^rami ^ramo ^ranq ^rarl ^rasp ^ratu ^rd> ^rdan ^rdes ^rdim
        ^red> ^regl ^rej ^rell ^repa ^repe ^repo ^rera ^rez> ^rgad ^rgar ^riba ^ribi ^rien ^rif ^rifa ^rige
        ^rigo ^ril ^ril> ^ript ^ris> ^rmad ^rna ^rpi ^rpin ^rri ^rrió ^rtim ^rui ^ruid ^ruz ^ruza ^ráf ^ráfi
        ^ráp ^rápi ^ría> ^sa> ^sabl ^sabí ^sala ^salv ^sam ^samo ^scad ^scut ^secr ^sei ^seis ^seje ^semi ^sens
        ^seo ^seo> ^sica ^sil ^sis ^sito ^sold ^soni ^sop ^sopo ^spl ^stac ^stau ^ster ^stg ^stgr ^stil ^stos
        ^stro ^sumo ^sust ^tabi ^tard ^tarí ^tasm ^tau ^taur ^teru ^terí ^tgr ^tgre ^tica ^tida ^tinú ^to> ^toma
        ^tonc ^torr ^tort ^tra> ^tud ^tude ^tuit ^tál ^tálo ^tán ^téc ^técn ^tóno ^ubr ^uca ^ucir ^ucos ^udan
        ^udas ^ude ^ueg ^uego ^uej ^uelv ^uena ^uet ^ufa ^ufan ^uga> ^uiso ^ujan ^uji ^ula> ^ulad ^ulg ^ume
        ^undo ^unio ^uot ^uota ^upos ^ura> ^ural ^uri ^urs ^uso ^ust ^uta ^uti ^utó ^utón ^uza ^uzar ^uán ^uánt
        ^ved ^veda ^ven> ^venc ^vet ^vez> ^viaj ^viñ ^viñe ^vor ^voz ^voz> ^vul ^víd ^víde ^xima ^xpos ^zan>
        ^zana ^áfi ^áfic ^áge ^ágen ^ágin ^álo ^álog ^áng ^ángu ^ánt ^ápi ^ápid ^ás> ^áti ^átic ^écn ^écni ^ída
        ^ída> ^ídeo ^ído> ^ín> ^índ ^índi ^íti ^ític ^ódi ^ólo ^ólog ^ónic ^úsq ^úsqu
    """,
    -0.02: """
        ^<abr ^<abu ^<afi ^<ago ^<ala ^<alf ^<am ^<arc ^<arq ^<ast ^<ata ^<aud ^<azu ^<bec ^<bib ^<bil ^<bl
        ^<bor ^<cal ^<cam ^<can ^<car ^<ciu ^<cla ^<cot ^<cri ^<cru ^<cuá ^<cód ^<da ^<da> ^<dat ^<der ^<dob
        ^<dos ^<dí ^<eco ^<ene ^<et ^<eu ^<eur ^<fl ^<fot ^<fus ^<fáb ^<ge ^<ges ^<gi ^<hac ^<hub ^<im ^<ins
        ^<jef ^<jun ^<lan ^<lec ^<lev ^<leí ^<mad ^<mit ^<mod ^<mud ^<máq ^<móv ^<nie ^<noc ^<nor ^<ofi ^<op
        ^<pap ^<pes ^<pl ^<ra ^<res ^<ri ^<ron ^<ru ^<son ^<sub ^<suj ^<sá ^<sáb ^<tab ^<tej ^<tel ^<ton ^<tru
        ^<té ^<usa ^<va> ^<ven ^<vis ^<vit ^<vul ^<we ^<web ^<zap ^abar ^abi ^abil ^abre ^abue ^aca ^acab ^acce
        ^acer ^acia ^acio ^acé ^acén ^ades ^adil ^adur ^afa ^afet ^afin ^ajos ^ala ^alcu ^alen ^aler ^alf ^ali
        ^all ^alla ^alle ^alt ^ampl ^aniz ^ansa ^ant ^anz ^anza ^anó> ^apas ^apel ^apu ^apun ^arch ^arec ^arlo
        ^arp ^arpa ^arti ^arí ^aría ^ase> ^asi> ^asis ^aso ^asta ^asto ^ata> ^ates ^atis ^atu ^aud ^aur ^avil
        ^azas ^azu ^azul ^bado ^bas> ^base ^bast ^bata ^bec ^beca ^bib ^bibl ^bili ^bill ^bim ^bimo ^blio ^boca
        ^bor ^borr ^bot> ^bre> ^bril ^bro ^buja ^bur ^caba ^cabr ^caci ^cadi ^cafe ^cans ^carg ^cas ^casi ^cce
        ^cen> ^cero ^cert ^char ^chas ^chiv ^chu ^cion ^cipi ^cir ^ciu ^ciud ^clar ^co> ^colo ^cone ^cop ^cot
        ^crib ^cros ^cru ^cto> ^ctua ^ctur ^cua ^cuar ^cub ^cubr ^cues ^cuá ^cén> ^cód ^códi ^cón ^cón> ^da>
        ^dab ^daba ^dade ^danz ^dari ^debe ^dera ^diez ^digo ^dije ^dil ^dill ^dimo ^diri ^dob ^dobl ^dora ^duce
        ^día> ^días ^eb> ^ebe> ^eca> ^ece ^ecos ^edo ^edo> ^edr ^edó ^edó> ^eer> ^efa> ^egla ^egoc ^egue ^ejas
        ^ejer ^eleg ^ell ^elta ^elve ^elé ^eléf ^empi ^enca ^encu ^ende ^endi ^env ^enví ^epa ^epar ^epe ^epet
        ^er> ^erac ^erad ^err ^erti ^eses ^esio ^eso ^eso> ^esos ^espo ^estu ^esue ^etar ^etos ^eun ^euni ^eur
        ^euro ^eva ^evos ^expl ^eía ^eñam ^fant ^fas ^fas> ^ferr ^fet ^fete ^fon ^fot ^foto ^fra ^frac ^frec
        ^fueg ^fus ^fusi ^fáb ^fábr ^ga> ^gall ^ganó ^gat ^gaz ^gaza ^ges ^gest ^gido ^gla ^go> ^goc ^goci ^gos
        ^gost ^gram ^gur ^gus ^guí ^gún ^gún> ^hac ^han ^har ^has ^has> ^hici ^hiv ^hub ^hum ^iac ^ibim ^ibl
        ^ibli ^ibr ^ibu ^ice> ^icip ^idad ^ide> ^iega ^ieja ^iejo ^iez ^iez> ^igar ^il> ^ila> ^illo ^ilo> ^ilé
        ^ilés ^imav ^imen ^imie ^imit ^impr ^inad ^inas ^inci ^incl ^inco ^ingú ^inie ^ins ^inst ^inu ^ion ^ioso
        ^iot ^iote ^ipi ^ipio ^ipos ^iqu ^irar ^iri ^irig ^isa> ^isos ^isti ^itam ^itas ^itec ^itu ^itut ^iud
        ^iuda ^iva ^iva> ^ive ^izo ^izo> ^jard ^jed ^jef ^jefa ^jo> ^jueg ^jun ^junt ^jura ^jón ^jón> ^kilo
        ^lada ^lado ^lar> ^lara ^lari ^lcu ^lcul ^lend ^lent ^ler> ^lere ^lerí ^leta ^lete ^levo ^leí ^lico ^lim
        ^limi ^lio ^liot ^lla ^llas ^llo ^llo> ^llos ^lmac ^lner ^loga ^logo ^lore ^los ^lta> ^ltas ^lui ^lve>
        ^léf ^léfo ^lés ^lés> ^ma> ^macé ^mad ^made ^mam ^mamo ^mar> ^mav ^mave ^mbio ^mese ^mio> ^mir ^mira
        ^mita ^mno ^mnos ^mont ^most ^mpr ^mpra ^mud ^muda ^máq ^máqu ^món ^móv ^móvi ^nada ^nado ^nal ^nal>
        ^nar> ^ncar ^nch ^ncip ^nció ^ncl ^nclu ^ndar ^nea ^nego ^nele ^nge ^ngos ^ngú ^ngún ^nit ^nió ^nión
        ^nota ^nov ^nove ^nque ^nsa> ^nsej ^nsti ^nsu ^nsul ^nsum ^ntan ^ntie ^nve ^obam ^obl ^oble ^obot ^oce
        ^och ^ocho ^ocia ^odo ^odí ^odía ^ofi ^ofic ^ofr ^ofre ^ogaz ^ogo ^oja> ^ojas ^olor ^olí ^omat ^omo
        ^omos ^onda ^onit ^ono ^ono> ^onsu ^opa ^opa> ^opo ^opó ^opós ^orda ^ordi ^ormu ^orna ^ort ^orta ^orte
        ^osc ^osos ^osta ^ostr ^ot> ^ota> ^otas ^otea ^otip ^otó> ^ovi ^pab ^pan> ^pana ^pap ^pape ^pas> ^pci
        ^pect ^pel> ^perr ^piar ^pid ^pint ^plen ^pond ^pone ^pos ^pra ^pra> ^prem ^prin ^que> ^quet ^quin ^rabi
        ^raca ^rae ^rati ^rch ^rchi ^rcho ^rco> ^rda> ^rdi ^rdió ^rdo ^rea ^reci ^reg ^regu ^rele ^rena ^rent
        ^reta ^reun ^rgan ^ria> ^rib ^ribe ^rima ^rina ^rio> ^risa ^rist ^rla> ^rlo ^rlos ^rmat ^rnad ^rnes
        ^robo ^rond ^ropi ^ropó ^ros> ^rpa ^rpa> ^rqu ^rqui ^rram ^rrer ^rrib ^rsid ^rtif ^rtil ^ruco ^ruj ^rás
        ^rás> ^ría ^rón ^sale ^salt ^san ^saro ^sat ^sca> ^scam ^sci ^scr ^scri ^scue ^seca ^sej ^sid ^sida
        ^sist ^sor> ^spon ^squ ^sque ^sten ^sto> ^stí ^sub ^suc ^suen ^suj ^suje ^sul ^sult ^sáb ^sába ^tanq
        ^tap ^tapa ^tarr ^tart ^tec ^teca ^tect ^tej ^teja ^telé ^ten> ^terr ^tic ^tim ^tin ^tis> ^tiva ^tiz
        ^tiza ^ton ^trae ^tren ^tres ^tros ^trum ^tual ^tui ^tur ^turn ^tut ^tuto ^tón ^ual> ^uali ^uare ^uari
        ^ube ^uben ^ubi ^uco ^uda> ^udad ^udes ^udia ^udit ^uedó ^uel> ^uev ^ueñ ^ueña ^uid ^uido ^uin ^uina
        ^uite ^ujet ^ul> ^ular ^uln ^ulne ^umno ^umo ^umo> ^unid ^univ ^urad ^urn ^urno ^uros ^urso ^usan ^usi
        ^usió ^usto ^uía ^uía> ^vem ^vemo ^ver> ^vest ^vez ^via ^via> ^vill ^vilé ^vini ^vitr ^vo> ^vuln ^web
        ^web> ^xpl ^zan ^zap ^zapa ^zar ^zul ^zul> ^ábr ^ábri ^áqu ^áqui ^éfo ^éfon ^énd ^és> ^ías ^ías> ^íde
        ^ñam ^ñamo ^ódig ^óni ^óno ^ónom ^óvi ^óvil ^ún>
    """,
    -0.03: """
        ^<ab ^<adq ^<alm ^<amp ^<asi ^<baj ^<bas ^<bat ^<be ^<bie ^<blo ^<boc ^<bot ^<ca ^<có ^<di ^<dib ^<die
        ^<doc ^<día ^<fe ^<fer ^<fin ^<fra ^<gal ^<gu ^<hoj ^<hor ^<je ^<lad ^<len ^<lo ^<mat ^<mes ^<mir ^<mó
        ^<nin ^<nov ^<nu ^<peq ^<pin ^<pru ^<pú ^<púb ^<rel ^<rep ^<sim ^<sue ^<un ^<ves ^<vie ^<vin ^abu ^acas
        ^ace> ^acro ^adq ^adqu ^adu ^ajo ^alb ^alba ^alma ^alta ^ambi ^anel ^anes ^ang ^ano> ^anq ^anqu ^apli
        ^arda ^arg ^arga ^ari ^ario ^arla ^arq ^arqu ^ases ^asi ^atal ^atar ^azo ^bad ^bajo ^bia ^ble> ^blo
        ^bloq ^boc ^bra> ^buj ^cab ^cam ^camb ^camo ^cart ^cces ^cere ^ceso ^ceta ^ciac ^cio ^cios ^cla ^clas
        ^come ^cons ^cord ^cri ^cro> ^cuel ^cén ^der> ^dero ^dib ^dibu ^dice ^die ^dim ^doc ^doce ^dor> ^dosc
        ^dqu ^dqui ^eas ^eas> ^eba> ^ecet ^ecto ^ed> ^eer ^ego ^ejo> ^el> ^elo ^emio ^eni ^enie ^ense ^eo> ^equ
        ^eque ^erab ^erdi ^erri ^estr ^etas ^eto ^etra ^evo> ^expo ^fa> ^fic ^fica ^fono ^gana ^gas> ^gen ^gene
        ^geni ^got ^gran ^grat ^harl ^hoj ^hoja ^hubo ^iant ^iar ^iar> ^ibió ^ibuj ^ices ^icin ^ició ^ieg ^ifi
        ^ific ^igo> ^ilar ^ilid ^ima> ^imes ^imu ^imul ^inal ^inc ^inge ^ipo ^irí ^iría ^isa ^isic ^ita> ^itor
        ^itr ^iza ^iza> ^jor> ^lacr ^lase ^lba> ^lda ^leer ^letr ^lic ^lida ^lma ^lme ^loq ^loqu ^lsa> ^mac
        ^marc ^masa ^mata ^mbi ^mbia ^med ^medo ^meno ^mer> ^mod ^mon ^nade ^nces ^ndie ^ndos ^nem ^nemo ^ner
        ^ngen ^ngu ^nin ^ning ^nqu ^nsa ^nst ^nto ^nue ^nuev ^nven ^nza ^oce> ^ola> ^olo ^omed ^onem ^opia ^oras
        ^orn ^orne ^orra ^orri ^osci ^otad ^oto ^otos ^otó ^pare ^pas ^peq ^pequ ^pes ^pia ^pil ^pila ^pio>
        ^pos> ^pre ^púb ^públ ^queñ ^qui ^ral ^ral> ^rdin ^remi ^rinc ^rla ^rmu ^rmul ^ros ^rsió ^rso> ^rtel
        ^rti ^scie ^señ ^si> ^sic ^sici ^simu ^so> ^sol ^sola ^stan ^sue ^tale ^tam ^tan> ^tand ^tea ^tele ^teri
        ^till ^tip ^tipo ^tora ^tre> ^trim ^tru ^tua ^tó> ^ubo ^ubo> ^uces ^ue> ^uel ^ueva ^uevo ^uisi ^uja ^ulo
        ^upo> ^uro ^vin ^xpli ^xpo ^zas ^zas> ^ábad ^én> ^úbl ^úbli
    """,
    -0.04: """
        ^<aho ^<apu ^<au ^<caf ^<cor ^<cr ^<cub ^<cue ^<cá ^<enc ^<ent ^<gru ^<ing ^<jur ^<lee ^<mej ^<men ^<nue
        ^<pil ^<rob ^<sec ^<so ^<sol ^<to ^ace ^aci ^ade ^adi ^aho ^ahor ^alc ^alm ^amb ^amp ^ane ^anta ^ara>
        ^arc ^baro ^bas ^bat ^bla> ^caf ^calc ^cip ^dad ^dat ^dato ^denc ^dia ^dian ^ega> ^egun ^ejor ^ela> ^emi
        ^enc ^ener ^eno ^eno> ^ens ^eres ^erro ^ersi ^eta> ^evo ^eña> ^fan ^fin ^fina ^gas ^grac ^gru ^grup ^gun
        ^gunt ^gura ^hace ^iaci ^ibe> ^ica> ^ice ^ico> ^iej ^ill ^ille ^ilo ^ima ^imer ^imi ^inte ^ios> ^ite
        ^ito ^iver ^jas ^jas> ^jur ^lar ^las> ^lba ^le> ^lee ^lid ^llet ^log ^los> ^mate ^mej ^mejo ^mes> ^mest
        ^mul ^nde> ^nel ^nera ^nse ^nseñ ^ntad ^ntos ^obar ^ola ^ons ^onta ^ord ^orr ^pa> ^perd ^pia> ^pio ^pon
        ^preg ^pru ^prue ^quis ^ram ^rar> ^rda ^rel ^rep ^rig ^rin ^rio ^rios ^rne ^rro> ^rsi ^rueb ^rup ^rupo
        ^san> ^sec ^sim ^sto ^sube ^tel ^til ^ueb ^ueba ^uela ^ueta ^ugu ^uita ^ula ^ulo> ^uni ^unt ^unta ^upo
        ^uram ^ven ^vers ^viej ^vil ^ña>
    """,
    -0.05: """
        #_puest :_dinam =bodeg =buscador =cas =color =dinam =farmaci =fraud =golp =hiel =letr =ley =local =sabor
        =sistem =tercer =vid ^<ah ^<az ^<ch ^<cha ^<do ^<ens ^<exp ^<hu ^<ja ^<jub ^<mi ^<tal ^<tar ^<uni ^ader
        ^anad ^ara ^arl ^ase ^ast ^bar ^bila ^bot ^ces ^ces> ^cet ^cha ^col ^cor ^cro ^der ^des> ^día ^eca ^egu
        ^eles ^ento ^etr ^exp ^ez> ^ing ^jub ^jubi ^lad ^lica ^lta ^mit ^mpar ^nier ^ntam ^orma ^os> ^ost ^pane
        ^que ^quit ^rga ^ris ^rro ^rtas ^rue ^ses> ^tal ^tamo ^tar> ^tor ^ual ^ubil ^uce ^ura a_cambi aceit
        acent al_mar ala alumn_de bals bon caid_de cart_en cas_de charang clav colmen compart_la con_tod cost_y
        croquet cuand_deb de_agost de_bilba de_calor de_man de_sabor de_tortill del_perr desd_entonc dia_en
        diez_no dinam diner_el doc_y dos_conductor duplic dur ejercici el_aceit el_bot el_canal el_concurs
        el_hiel el_mied el_pan el_pilot el_semestr electr_en encin envi escen estad estren_el explic_que
        explosion_de fot_y fotograf gaf golp_de guion hech hiel hiel_: hiz hospital_de jubil_en la_region
        la_tart laboratori_de lad_y las_croquet las_quej llev_cuarent lo_dej los_primer maquill mes_par mir_en
        never no_lleg nort ocho pacienci_: pantall_de par_la patat per person_y plant_pued porqu_pregunt
        puert_graci que_asust que_es que_har que_suen qued_fuer rieron_y sabor sal_bien se_firm se_hab se_rieron
        segur_de servici_y si_la sierr sin_abog soci_de tercer_plant tod_los ton truc_de un_curs un_guion
        un_program una_mes una_tarjet unidad uno_al veterinari viern_la vitrin y_al y_fin y_graci y_ofrec
        ya_esta
    """,
    -0.06: """
        #_# #_avis #_unidad :_cuarent =actualic =ayer =cifr =defend =detras =empiez =espald =frent =gazpach =jur
        =laboral =las =llev =luc =lund =maquin =panad =permis =polit =recepcion =reglament =rescat =respons
        =servici =super =tesis =textil ^<col ^<for ^<gan ^<man ^<min ^<mon ^<no ^<pi ^amo ^ati ^ca> ^ce> ^cho
        ^cho> ^cue ^eja ^eja> ^eva> ^for ^form ^ho> ^ici ^ila ^inut ^jor ^ler ^ller ^men ^minu ^mula ^nter ^nut
        ^nuto ^oba ^opi ^pin ^plic ^po> ^pren ^prim ^prob ^prop ^rend ^roba ^rop ^seña ^sos ^sos> ^str ^ter ^tre
        ^uis ^uto actualic agu_con aguj ahorr al_grup albaran algui_que ampar aplic_web archiv_y años_se banc_de
        bilba cad_diez cae caj_: calibr cambi_por camis campañ carg_no cervez chocolat cinc_y cint colg_de
        com_se con_dibuj conjunt consej cont_aqu corrig_no cuatr cuid_la da_de de_abril de_calcul de_carg
        de_humed de_manten de_mentir de_novent de_trabaj dedic_a defens del_centr del_servici dia_enter dia_y
        dibuj_y dijeron dirig_el ebitd edifici el_aeropuert el_boton el_camin el_contrat el_estad el_jef el_punt
        el_transport el_truc eleg_a ellos empez empez_a en_men enhorabuen ensay enter entiend escrib_nuestr
        estudi estuv eur_y explic_las falt fech_en fond_que form_a format fug_de gallet gan_que gazpach golp
        ha_constru hoj_de horari horn_y huec hum inform_de ingrid integr invernader investig_y ivan juni_se la
        la_acompañ la_aguj la_centralit la_col la_consejer la_deud la_escrib la_escuel la_espald la_jef la_tesis
        la_viej laboratori las_baj las_consult las_grafic las_reserv las_tarif las_visit libr_se lo_mism
        los_auditor los_casc los_mart lund marketing mat_un matricul may mejor_y men_y mentir miercol_a mig
        migracion municipal net_baj niev nombr_lo nos_avis nos_compr novedad_de nuestr_jardiner nuestr_jef
        nuestr_propi nuestr_robot objet once_minut os_deb otoñ otras pas_nad pati_de ped_a permis_en polv_y
        ponent por_turn prep prevision_par program que_dec que_mas que_quem recet_de recint region regl_y
        repet_en reunion_del revis rind rio roll ros salv_una se_constru se_hac seman_sin semifinal sensor_de
        sentenci_por sesent siempr_es tard_# tard_con tech tempor_de ten_razon tesis tien tien_un turn ultim_dia
        un_camion un_dibuj un_horn un_segund una_decision una_pregunt una_tap vacun y_casi y_escrib y_prob
        y_siti
    """,
    -0.07: """
        #_al #_pacient =agost =analisis =aplic =aprendiz =archiv =bast =bomb =caj =carrer =cuant =detect
        =digital =enseñ =fantasm =fueg =gast =gestion =jardiner =llam =mand =minut =mudanz =novedad =otras
        =paell =plag =prim =primaver =sals =semestr =tecnic =telm =torne =tortill =va =web ^<as ^<fo ^<gra ^<la
        ^<mo ^<ro ^apre ^ata ^ba> ^be> ^ejo ^ene ^hor ^hora ^ios ^ja> ^len ^lo> ^mat ^mes ^nie ^no> ^ora> ^orm
        ^ota ^pli ^rac ^raci ^rece ^rime ^ses ^stre ^tall ^tar ^uda ^uit ^utos a_escen a_hac a_tiemp a_urgenci
        a_vec abrim_y absurd aburr aclar_el al_# al_mes almacen_y analisis_de ancho aprend_que año baj_de
        benefici_net caid_del casi_siempr cat centimetr clar_la com_detect comision_de compr con_music
        con_normal con_tart content cort cort_el crec cuand_algui cuarent_minut cuent_que de_ajedrez de_almacen
        de_diciembr de_emergent de_gijon de_hum de_noch de_oper de_prueb de_teruel dec dec_el del_colegi
        del_puebl deleg des detect_fraud deud devolu document dos_minut durant_# echar_de el_cas el_muse
        el_teatr el_telefon el_torne en_agost en_catalan en_diez escond etap eur_par famili_pas fin frent_al
        gan_el gast gestion gran graved grup_y gui_los ha_llev hac_nad hac_una hic_de hic_un horari_y humed
        indic instrument jef_sol la_bat la_bomb la_clas la_doctor la_impresor la_lluvi la_mejor la_pinz la_plag
        la_prob la_resident la_tortill laboral las_busqued las_reunion le_des leñ libr_a libr_la lluvi manten
        mantien_sus mas_rap mat_proces mejor_en mermel mes_lo millon_la mont_un muse music narrador nieg
        noch_mas normal not_de novel nuestr_director nuev_que observatori pase pian pinz plag plantill_por
        polic_en por_diez premi_del prim_semestr problem que_cae que_carg que_cost que_quit resident
        respuest_sobr sals san_telm script se_apunt sesion si_quier siet_años sig_abiert sueñ sustitu tall_y
        tap_que tecnic_de telm tip tip_de tont torne_de tortill_: trasl tribunal_de tus_dat ultim_vez un_trasl
        una_seman unid usam va_a ven y_nuev y_otras y_pacienci y_que ya_la
    """,
    -0.08: """
        :_un =arte =ataqu =barri =bienven =conexion =consejer =devolv =el =investig =lectur =perr =preci
        =pregunt =program =que =romp =salv =sec =soldador =tiemp =trasl =trasplant =vacacion =vem =veran ^<ap
        ^<apr ^<ju ^<me ^amos ^apr ^gan ^ime ^las ^let ^nad ^nta ^tan a_mir abej abrim abrim_el acuerd aerogener
        al_puert amas_con aprendic_hic aprueb aqu_va arte ayud_y año_se años_y b baj_por bici billet_de cant
        carpinter catalan_y ceboll cent cent_mas cest cieg compar con_niñ con_nuestr cualqu_en dand de_##
        de_detras de_diseñ de_limon de_men de_su de_tall de_tart de_trasplant destac distint duerm_en el_#
        el_consej el_prim empiez_por en_bici en_clas en_juni ensay_de entonc_no entreg_de equip esta_en
        este_articul eur_el falt_a fij fot_del funcion_con fundador general general_el gestor grab han_firm
        incident_resuelt ines jardin jef_de junt_al jur_destac la_bibliotec la_carp la_hoj la_mañan la_mit
        la_proxim las_abej las_cart las_farmaceut las_hoj lector les_bast limpi line_el lleg_con llev_una man_y
        mand maquet mas_alta me_voy men_que mid model mov much_gent mudanz n nos nos_dijeron novedad
        nuestr_carpinter nuestr_cocin numer_y obrador orden_del pas_un pastor ped_no permis_y pis plan_con
        por_seman portal_estuv product que_esper que_lee que_qued que_signif ques recib_respuest reescrib repart
        respond_a respuest rob robots rut sal_en se_incorpor se_termin segund_acto semestr semill sig_igual
        sincroniz siren su_direccion su_hogaz su_prim ten_entrad tod_men tras_diecioch trasplant tres_pregunt
        tres_recet un_tarr un_trimestr una_bas una_cint viern_y voy y_los y_nadi y_sab ya_funcion
    """,
    -0.09: """
        #_tonel :_la =actualiz =ampli =calcul =clas =cronic =cumpl =etap =feri =habl =harin =hor =incident
        =ingenier =jef =juzg =llav =marketing =muse =nocturn =pequeñ =pint =prevencion =quirofan =recet =roj
        =suspend =tard =viej =voz ^<ba ^<bi ^<cu ^<gr ^<pan ^<pri ^<ve ^<vi ^bil ^ele ^eta ^eña ^pan ^pri ^rim
        ^rob adios_a alta_la aplic_y apoy_el aprend_de aqu asi autor_de año_pas años_graci bomber_de brev
        caj_com calendari_de cambi_y carg catalan cay_en cerr_en clas_de client_nos com_guard com_mat con_doc
        consejer_deleg contabl cop cronic cronic_de culpabl cumplimient cuot dat_y de_ataqu de_cien de_competent
        de_cumplimient debat dej_las desconect desd_marz desped_el diari dos_estudi dos_person dud el el_archiv
        el_catalog el_codig el_color el_cor el_plaz el_quirofan en_gijon enseñ_en entrad escrib_a explic_el
        fabric fich flexibl frent fueg hac_falt hem_cambi hem_prob herramient hor_con igual impres_en incident
        incident_del inviern ir ir_en jardiner la_guerr la_incident la_respuest la_sierr llev_# lo_corrig
        lo_enseñ lom los_horari los_miercol los_niñ mas_madr mat_el mod_oscur n_# no_bast novent_minut nuestr
        nuestr_cociner nuev_por ocho_dej ocho_person ocho_y pacienci pañ plant_# pon_los prevencion prob_con
        puebl que_hic qued_cerr quirofan quis rellen_la resident_de resucit romp_una se_entren se_envi se_habl
        se_pid seis_mes sill simul sin_conexion soldadur suen_la teatr tonel_de toqu_de torne turn_y un_indic
        una_cos una_pagin una_sol veng vent_de veran_con viej_y vot_y y_hub y_por y_sal ~place
    """,
    -0.1: """
        #_de :_truc =abril =apag =billet =centr =cinc =curs =mied =once =record =resuelt =truc =un =vez =vuelv
        ^<bo ^<ma ^or> ^ren ^ta> ^tas> ^va> a_man a_pon a_seis abre_el agot al_final algun_client aparec asesor
        asoci_de astronom año_de baj_cer baj_un barr becari busc_soldador cad_reunion camp carp centr_y cien
        cinc_años coch compart_el con_la con_sensor consum_de contabil cost_# de_corch de_pan de_trec de_una
        del_consum del_institut del_viver dorm dos_centr el_consum el_ministeri el_public emergent en_primaver
        enseñ_la enterr equip_de error_de espald explic_com explic_por expon famili_recib favorit galleg ganch
        gest hech_en hic ide la_escaler la_histori la_oficin la_recib la_tardanz lee libr_de lider limon lin
        list litr lo_prob los_once los_pies los_preci mantien mañan_comedor mes_se metr_de ministeri nav_y net
        niñ_y no_pas nos_mud not_el nuestr_ingen nuestr_servici nuestr_sill panad par_ver pas_a pelot perd_el
        personal pies por_tod postgr pregunt_a proxim que_cuent que_llev quier_la rap rehic rincon ruid sangr
        secret segu_a silenci sill_de sill_si solicitud_hast son sub_los tall_descans tap tardanz tart tiz tonel
        trabaj_la trec trec_años un_bloqu un_fall una_aplic una_factur una_noch vacacion veg ven_a vend vist
        viver y_dic y_men y_salud
    """,
    -0.11: """
        #_vec :_cartel =bomber =col =fall =fug =jorn =nort =pil =ten =tod =tranv =una ^<ga ^<ta ^gra ^ina ^ora
        ^tas a_leer abri_la adios algui_pregunt aprendiz ayud bec billet bot caus_fue celebr comit_de conexion
        constru corch corrig crec_un cualqu de de_derech de_estudi dibuj_el el_gat el_mod el_robot el_ultim
        empres_famili enseñ_el entrad_libr feri fug hast_may hic_la ide_a la_monitor la_univers la_web list_de
        los_nuev los_trabaj maquin mare marg material meriend nuestr_bomber nuestr_equip ochent par ped_la pes
        primer_y proced prototip quien_cobr recepcion red reserv revision ris salv separ servici siempr_en
        sueñ_y teruel un_acuerd un_laboratori un_numer un_plan vent_crec voz y_com y_las zapat
    """,
    -0.12: """
        =busqued =cambi =hac =huert =ide =jaen =juici =lent =monolit =mud =robot =rotul =se =tempor =tranquil
        agend ahor_el amarill angul apag_a aprob autonom avis_de bien bodeg caduc calor cart_del cirujan
        color_de con_taller cruz cuarent_person cuatr_palabr cub cumpl_diez de_empres de_incendi de_jaen
        de_rotul del_parqu del_viern despaci diecioch discut el_equip el_huert el_principi entra_por entrevist
        entrevist_a es_el escuel_de estuv_lent fall_el form grafic impresor jaen jorn_de jubil_tras la_caus
        la_cuot la_president la_tempor las_diez las_dos leer_un lei leid letr los_aprendic los_sab lun_por
        man_en mediod mi_ultim mism_en monolit nac no_hub no_se novi nuestr_agend pagin par_investig ped_y
        por_su program_de que_mir que_sal quer_una quit_el record rotul sab_en sal_a se_entreg seman_pas sig_sin
        siti_par su_abuel terci_del trabaj_no tranquil un_ensay un_institut un_monolit un_tribunal una_bodeg
        vacacion_del vide visit y_asoci
    """,
    -0.13: """
        =abuel =adios =año =bec =dia =diseñ =fusion =nadi =panel =relev =tarif =tej =terc ^<le ^tos> afin agost
        amas asi_nac asust botadur bufand camion_y carrer correg cuadr cuest curs_de de_ener de_verd dedic
        del_camp del_terc detras director el_menu el_premi en_una encuentr entonc es estand etiquet fabric_la
        fech_de ferris fusion_con gratuit gust ingenier invent just la_aplic la_compr la_fech la_feri la_maquin
        la_pantall las_graci las_noch llov los_alumn los_dat los_ped maestr mas_cort mied ministeri_ha mit_yo
        monitor_lo mud ningun_ped oper_se perr_que pint plen por_fin proyect_y que_puert que_sig quem resuelt
        seis_seman sub_las tarif tarr terc_trimestr tien_cuatr truc_par un_ped una_tabl ver vez volv_con
    """,
    -0.14: """
        =! =azote =derrib =empres =funerari =hoj =nos =viñed ^<en ^tos abrig al al_lad alcanz_los asistent asoci
        ataqu azote bibliotec busqued cad_noch caf cancion catalog cinc colg compr_una cont_com cont_por cor
        cual dab dat_abiert del_año del_concurs derrib el_document el_jur el_movil el_ruid en_aviles en_cinc
        estudi_que fantasm funerari ganador_del ha_encarg hel histori inspector la_azote la_famili la_recet
        la_tercer lin_lo llev_un logotip manzan map mir monitor nocturn nuestr_comedor plaz_de por_que premi_a
        propon que_aprend que_fall que_viaj relev restaur reunion seis seman_de simulacr_de soport usan
        veinticinc vem vestibul viñed y_se
    """,
    -0.15: """
        =consult =final =lun =mat =mes =mod =papel =public =result =taller acto ampli atencion auditor carg_de
        cont cuelg de_acer de_agu de_lectur del_dia dias_sin diseñ eleg en_voz gat histori_de la_factur
        las_demostr las_empres las_regl las_seis lectur levant lleg_el los_telefon menu mont montador ofrec
        paell panader par_el parqu perd_ningun polit quer_que quien_llam sensor tecnic tomas tras_treint
        tres_person vez_en voz_alta vuelt_al vuelv_a y_preci
    """,
    -0.16: """
        =cartel =cont =direccion =juni =limit =trimestr =version ^ar> a_fin abuel ajedrez ambas archiv bienven
        buscador concurs coordin cost cuatr_minut cuent_com de_ambas de_diner de_formacion de_mader de_papel
        del_sab detras_de director_general el_almacen el_buscador el_caf el_calendari el_product el_viej en_otoñ
        entreg_a escrib_una gijon grand jorn jurist la_fusion la_llam limit_la los_panel luis mir_por nadi_lei
        negoci_con nos_pregunt nuev_con oficin parec que_no salt se_despid se_sec tortill turn_de un_jueg
        una_tard viaj
    """,
    -0.17: """
        =abrim =com =ener =entrad =mit =reunion =tomat ^as> ^la> aviles bas cer curs de_fabric deb_una describ
        el_comedor en_abril en_huelg en_line esta_vez exposicion fot gratis ha_ped hac_un hogaz hub huert jueg
        la_final la_pequeñ la_plant lad mader mart_con med par_las pas_el pendient puert_de quit_y regl
        respuest_en se_acab si_quer sub_un tras_# usar vez_la vot
    """,
    -0.18: """
        =comit =cort =diez =general =junt =par =ruid =unim ^ra> abril acab alta bocadill borr cabr cad cambi_de
        consejer consult da del del_lun el_benefici empiez_en graci_a la_cart la_nuev los_equip mes_en noch_y
        nos_unim pas_los primaver robot tej un_certific un_perr una_desped unim vest vest_de y_un
    """,
    -0.19: """
        ## =abre =aprend =estren =muert =turn acer apuest batall_de calendari codig consum de_mes decl dos_hor
        el_mes el_portal en_cuatr eur habl_de inclu la_batall la_seman mil_dias nos_vem nuestr_laboratori
        once_compañer particip plaz portal que_lleg rellen se_abre segu sin_accident sujet tabl tod_part truc un
        va vem_en
    """,
    -0.2: """
        =proposit =veint a_cuarent actualiz almacen aprendic certific cuant demostr descans director_de dirig
        fusion gui junt_en la_consult luc mat mit muert negoci otra_vez primer prob_el relev_en repet respond
        suel web
    """,
    -0.21: """
        =a =cafeter =pan a_proposit arquitect ciud cuent doc_años dos_mes el_carg ener ingen institut kil
        la_ciud minut_y proposit result_del sab_que tres un_año un_cuent una_caj veint y_una
    """,
    -0.22: """
        #_eur =caid =jubil =premi a_mediod casi continu_el cuarent dobl el_nombr el_trabaj ganador
        la_adquisicion la_cafeter lent los_juev man marc que_hac suen treint_años univers
    """,
    -0.23: """
        =perd apunt la_primer lo_not movil noch_de plant_baj rond se_pued sol tall_de una
    """,
    -0.24: """
        #_minut =años =grup =man =vulner =y baj_el calcul charl club_de dibuj empiez en_ener escuel formacion
        fracas graci jur la_oper se_llam se_perd taller telefon tres_dias vuelv vulner
    """,
    -0.25: """
        #_person =batall batall col dej_el en_seis formulari leer noch sub
    """,
    -0.26: """
        =simulacr comedor dat doscient el_grup encarg junt mes
    """,
    -0.27: """
        =con azul dias diez jef papel perr principi quit trimestr
    """,
    -0.28: """
        abre acces cafeter diez_años en_may fall ped_de
    """,
    -0.29: """
        =compr =primer =sal baj color estren hor prim prueb tall tomat vin
    """,
    -0.3: """
        =nuev cubr final nadi_se premi propi simulacr
    """,
    -0.31: """
        ! =: =busc bast compart corr hoj oper sec
    """,
    -0.32: """
        adquisicion ningun
    """,
    -0.33: """
        =men años_en dej_la doc la_version pequeñ
    """,
    -0.34: """
        =mejor clas gan version_#
    """,
    -0.35: """
        aplic en_tres panel
    """,
    -0.36: """
        men
    """,
    -0.37: """
        cartel com not pil recet
    """,
    -0.38: """
        ahor explic
    """,
    -0.39: """
        =sub aprend enseñ
    """,
    -0.4: """
        pan se_cerr
    """,
    -0.41: """
        cambi con se_jubil
    """,
    -0.42: """
        =ultim version
    """,
    -0.43: """
        =tiend grup un_dia viej
    """,
    -0.45: """
        hac
    """,
    -0.46: """
        =dias pregunt
    """,
    -0.48: """
        nuev
    """,
    -0.5: """
        mejor
    """,
    -0.51: """
        tiend_en
    """,
    -0.54: """
        =? prob
    """,
    -0.57: """
        jubil
    """,
    -0.59: """
        #
    """,
    -0.65: """
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
