"""What words weigh in es: made by `tests/learn_gate.py`."""

MADE_FROM = "2bc99482771d21b3"
BIAS = -0.14
WEIGHTS = {
    2.56: """
        ~stop
    """,
    2.13: """
        ~dark
    """,
    2.0: """
        ~review
    """,
    1.82: """
        ~ashamed
    """,
    1.76: """
        ~2
    """,
    1.73: """
        ~placeless
    """,
    1.7: """
        ~rite
    """,
    1.62: """
        ~missing
    """,
    1.51: """
        ~fewer
    """,
    1.38: """
        ~halted
    """,
    1.35: """
        ~absent
    """,
    1.33: """
        ~lenders
    """,
    1.24: """
        ~sick
    """,
    1.2: """
        ~mute
    """,
    1.17: """
        ~sides
    """,
    1.1: """
        ~unhired
    """,
    0.99: """
        ~families
    """,
    0.97: """
        no ~intruder
    """,
    0.89: """
        ~unlike
    """,
    0.87: """
        ~respect
    """,
    0.82: """
        pag
    """,
    0.79: """
        ~reports
    """,
    0.74: """
        ~leak
    """,
    0.68: """
        habr
    """,
    0.58: """
        algui
    """,
    0.54: """
        compañer
    """,
    0.53: """
        retir
    """,
    0.52: """
        la_empres treint ~cleared
    """,
    0.51: """
        qued
    """,
    0.5: """
        trabaj
    """,
    0.49: """
        cerr
    """,
    0.47: """
        el_mart
    """,
    0.44: """
        ces her prevision
    """,
    0.43: """
        period
    """,
    0.41: """
        call
    """,
    0.4: """
        carreter comunic famili qued_en
    """,
    0.39: """
        =prevision alli demand la_cocin sig
    """,
    0.38: """
        mart mañan
    """,
    0.37: """
        a_los dia_# operari
    """,
    0.36: """
        a fallec juez mil_de
    """,
    0.35: """
        =plantill afect atend clinic tom
    """,
    0.34: """
        nosotr part rebaj
    """,
    0.33: """
        ; =ajust =entra aplaz avis las_cuent niñ person ten
    """,
    0.32: """
        corre las_carreter reduc_la
    """,
    0.31: """
        =retir ced cincuent cocin la_fiscal las_famili muj notici nuestr_compañer ofert sent sindicat ~callers
    """,
    0.3: """
        deb el_dia el_hospital el_juev entra_en guard medic merc numer_de protest
    """,
    0.29: """
        =call =ces =indefin de_plantill hogar indefin_en la_decision reclam recog
    """,
    0.28: """
        =compañer =merc =plant activ ayer cierr_de dej_a fuim inund llev lo_sab sueld
    """,
    0.27: """
        a_oscur acreedor de_prevision el_puert fiscal hospital huelg_indefin pued qued_sin sup
    """,
    0.26: """
        =fallec alquil ante cas clor cumpleañ de_clor el_miercol firm hij la_sed lleg llen pact pact_preci
        una_doctor
    """,
    0.25: """
        #_client agenci deten dias_de dic_que diner emple entreg_las exig grav hoy la_agenci las_llav lleg_los
        once_años sus tarjet_de tesorer
    """,
    0.24: """
        #_emple =ciberataqu =muell =tesorer ^<de acus_de ajust_de al_equip al_hospital ciberataqu doming
        esta_seman fin_de historial la_produccion llav nos_dej paquet person_con produccion trabaj_par treint_y
    """,
    0.23: """
        =cuarent =escol acus cobr dej_de denunci dueñ esta_mañan estam la_direccion las_person lo_decid numer
        suspend un_operari
    """,
    0.22: """
        =cierr =urgenci anoch colabor hay hem indefin lo_hac los_sindicat mayor mism no_pued no_vam no_volv
        nuev_y recurr sal super_el transport troz tuv una_inund y_tres
    """,
    0.21: """
        =clinic =club =fiscal =mult =vuelc aparc arranc camion dañ de_may es_verd estan expuest fueron
        inspeccion la_mes line_# mult nuev_dueñ sig_en unas vuelc ya_no
    """,
    0.2: """
        =quer =sed =tribunal algun apag buen cierr client conoc de_funcion dentr despach eram ha la_gent la_verj
        las_nuev les llev_a lo_sup los man_el mejor_que millon necesit pod quier serv tierr verj volv
    """,
    0.19: """
        =her apart autobus_de avis_a baj_la chic cincuent_y client_no con_profund conductor convoc de_la dejadl
        en_concurs en_marz en_observ ficher herman hombr la_line la_recog la_tiend las_eleccion lueg no_sal
        noch_en notici_de oscur profund_dolor que_escrib sab_ya su tribunal un_veran vam
    """,
    0.18: """
        =concurs =emple =filtracion =present =trabaj abrir accion animal caen capill con_men confianz contrat
        contratadl cuarent_de dat_de de_# de_sueld demas desvi dir direccion el_juez en_man fabric_de filtracion
        filtracion_de fren fulmin han hast la_capill las_contrat limpiez nuev_ced nunc_mas persian prevision_y
        que_cont qued_expuest rescat sab_por sac super suspend_las un_terci uno viv
    """,
    0.17: """
        #_compañer =acreedor =avis =caden =contraseñ =demand =fabric =lo =luz =muer =nav =notici =president
        afect_a ajust al_pas alcald busc_un caden caen_un cart_abiert catorc compañ despert el_laboratori
        el_mism en_la guardi_civil incendi_en indemniz la_caden la_compañ la_confianz la_mism la_tap llev_al
        los_bomber los_que mil nav otro presunt proces proteccion respet saldr seman sin_luz su_ultim tiend_de
        tres_her valvul vam_a y_no
    """,
    0.16: """
        #_trabaj =aplaz =baj =fundador =halvers =limpiez =lot =vecin abiert_de al_president anunci apagon
        años_de basur cad_equip compañer_de con_nosotr cumpleañ_de de_seman del_merc demand_por devuelval
        el_camion el_diner el_institut el_period enfermer enter_por ere escrib_desd fals fueron_atend haciend
        halvers incendi juev_el juli la_fundacion la_guardi la_inspeccion la_juez la_lech la_persian la_polic
        los_horn los_tribunal no_deb no_sab observ pas_por patronat polic pregunt_por present_una profund
        qued_suspend respuest_al sed seis_años ser si_viv sin_efect su_muj su_puest terci_de tuv_que urgenci
        veint_años
    """,
    0.15: """
        =colect =otoñ =pas =señor =tom abaj apag_el cambi_la cay cerr_y colect consej_lo de_rosari de_sal decid
        dej desaloj desd_ener durant_años el_conductor en_vez encapuch fallec_de habl habl_con la_demand
        la_limpiez la_merc la_pirotecni las_vacant llam_al llev_la los_analisis mart_por mi miercol min
        nos_escrib padr pais ped pens pens_en pirotecni prev que_quer respet_el rosari se se_apag se_qued se_van
        segur sus_amig trabaj_aqu tras_otro troz_de vacant val vez_de volv_del
    """,
    0.14: """
        :_graci =cit =constructor =defectu =gru =medic =nub =tall ^rá> a_habl abog accident_en activ_en avion
        carg_a cautel constructor cont_con contest cos cuent_no de_contrat de_dat de_don decision defectu dio_la
        dolor_comunic doming_la doming_por el_inici entren escap_de espaci fallec_nuestr graci_al gru habr_una
        hospital_el hoy_empiez incorpor_hast inici_de la_constructor la_niñ la_obra lleg_a lleg_una lo_ocurr
        los_proces matriz nombr nub nuestr_cas ojal pie por_un prefer president puest que_necesit qued_con
        quier_el rechaz sancion sindicat_convoc trescient_famili un_escap un_for un_presunt una_invit unanim
    """,
    0.13: """
        =acos =buen =destitu =equip =explosion =por =registr =septiembr ^den ^emos a_disposicion a_sus acos ade
        agu_del al_juzg algui_a algui_de amabl asum cam carter ced_el cit_a civil compañer_que comunic_a conduc
        congel contraseñ convoc_par dat_en de_acreedor de_mil demand_de deposit desd_may despues destitu devuelv
        dio disposicion dos_famili el_agu el_terc encontr enfermed escap explosion fiscal_investig hem_lleg
        invit la_plantill larg_enfermed las_fiest las_sal lo_dir man_de marz_y nav_de nos_llev paraliz
        paraliz_el permanec plan_es prefier proyect que_nadi que_pas rebaj_sus rechaz_la retir_voluntari
        se_devuelv se_han seis_dias seran subast sucursal tarjet un_tercer una_fot una_larg viern_a vio ~3
    """,
    0.12: """
        :_ped :_tres =abrir =client =consej =descubiert =eleccion =electr =extract =futur =palabr =protest
        =rechaz =tres =volv ^emo abre_hast accident adjunt busc cart_de cierr_la compr_de concentr cuand_volv
        de_tarjet declar_ante del_club demas_se descubiert deterior deterior_de dij doctor dos_direct efect
        el_deterior el_tribunal eleccion entra equip_y estab estib extract futur gent_de gobiern graci_y
        hab_promet horari_de institut_y la_noch la_redaccion la_vist las_autor las_contraseñ las_llam las_tarjet
        llev_el lo_primer los_cuarent menus merec nadi_toc no_abre no_conoc oficin_de part_del pas_de ped_una
        peligr perdon permanec_cerr permis_par prueb_de que_pod repartidor rival rob_de salg se_llev septiembr
        seri sesent_y señor silenci_con su_hij sus_extract sus_padr terci un_lot unas_palabr voluntari vuestr
        y_cuatr
    """,
    0.11: """
        #_años #_famili =ceram =culiacan =dej =doc =entren =ere =grav =pod =respuest =siet =til =voluntari ^<ha
        ^pag ^tra autobus bols caj canal choqu client_y coj compr_y comunic_el conozc contrat_con contrat_hast
        correct credit cuadrant culiacan de_cinc de_client de_vuelt ded despid_a el_alquil el_año el_estudi
        el_fallec el_patronat el_presupuest el_viern en_cas en_culiacan en_un en_vig ere_par escrib fueron_llev
        garaj garaj_de hor_una horn la_autor la_caj la_hor la_junt la_madrug la_marc la_nav la_reunion la_ria
        la_tard las_plant limpiador los_centr los_hech los_pag lot_# manden maner mayor_de nav_cuatr no_habr
        no_lo no_pod notific nuestr_president ocup orquest otro_mod paz por_ahor por_la prescind prescind_de
        present_un que_conozc que_dic que_sub redaccion respir ria rosari_con sant se_aclar se_retir sed_de
        seis_de sep_por taquill tiend_y un_ere un_garaj un_grup un_trabaj una_cas vieron violin y_a ya
    """,
    0.1: """
        :_revision =# =air =algui =aparc =cobr =competent =enfermer =hast =huelg =juev =medi =min =obra =paquet
        =part =patent =redaccion =vert =viern =volc ^<hab ^<pa ^ado ^cci ^hab ^ido ^rid ^te> a_las ana banc_no
        cab_en cad_person carpet cas_el ceram competent comunic_del con_las conductor_esta confianz_tras cos_no
        de_ped de_usarl el_aparc el_deposit el_numer el_planif el_sil emple_en en_febrer en_segund estan_segur
        este excel gent ha_abiert hab hab_algui hac_con han_present hor_en huelg iban inici inquilin julian
        la_matriz la_min la_segund la_socied la_vuelt los_contrat los_tres lot lun_a marz_no medi_en nadi_lo
        ningun_de niñ_en no_compart nos_da nuestr_tecnic oest otros pagin_y par_siempr pared pasaport patent
        ped_que perd_de period_en planif_de plantill_en pod_dec por_acos posibl present presupuest primaver_no
        promet proveedor pus que_estab que_iban retir_del sab_se sal_de se_enter si sig_cerr sil sin_sab socied
        su_carg su_herman sur sus_acreedor tampoc tod traj un_incendi una_cifr usarl vay veintidos vert volc
        voluntari_de y_ocho
    """,
    0.09: """
        :_primer =accion =ahor =alumn =ante =basur =despid =devuelt =doctor =factur =metr =mortal =persian =plan
        =policial =rob =verd ^<tr ^ami ^do> ^en> ^her ^per ^remo ^tes a_proveedor a_qui acced accident_mortal
        al_consej amig analisis ante_el ayer_al bar camion_no carm cerr_hast cient cifr client_que cocin_esta
        colect_contr com_de con_nombr cont_la de_cuatr de_cuent de_fren de_salud de_segur delant demand_colect
        desd desped_de destru devuelt devuelt_la diez_vec diligent direct dividend dolor dond dos_niñ dosis echo
        el_armari el_articul el_colegi el_horn en_los en_octubr en_paz entrad_en era escrit esquem este_año
        expedient_de extranjer faen fogon foli fri fundacion getaf ha_fallec hospital_ha indemniz_a invi justici
        juzg la_correct la_investig las_enfermer lech les_pag les_pregunt lo los_demas los_tecnic mañan_se
        mensaj millon_a minut_a mortal mortal_en nadi_ha no_encend no_podr no_qued nomin nomin_de nuev_punt
        numer_roj ochent_y ofert_par pagin_# palabr par_de par_parcial parcial pas_la perd_dos pierd policial_en
        pon_fin por_orden presunt_fraud punt que_habl que_llam que_volv quer quien_esper razon_a recib_una
        recog_en registr_policial rodill sacrific se_investig sed_por seman_el señor_sig su_diner su_famili
        telefer terci_men torr trabaj_alli tras_un turn_no un_administr un_rescat una_señor una_videollam vari
        verd_en vez_mas videollam videollam_de vuelt_a y_avis y_cinc
    """,
    0.08: """
        #_y :_nuestr =autobus =carril =choqu =comunic =cuent =dar =decision =denunci =director =error =filtr
        =juez =peticion =posicion =razon =segur =sop ^<ll ^<pag ^<pu ^<sa ^ana> ^cció ^dos> ^ier ^mil ^mos> ^na>
        ^nte> ^nun ^ret ^ten a_once a_punt abiert_diligent agenci_de ahor_un al_director alcanz_y algui_se
        alrededor ambul ante_la ascensor_que asesinat_de atrap ayer_en ayud_a barc blanc carril carril_bici
        cerr_nuestr ces_de ciberdelincuent colegi comunic_la con_su conoc_los consej_y cooper culp da_la de_abaj
        de_consult de_getaf de_proteccion debaj dej_en del_puert demasi dia_trist diez_a diner_desd dos_her
        el_asesinat el_banc el_cabl el_carril el_doming el_pati el_result el_sindicat ella empres enferm
        equip_del equivoc esper_un estab_en filtr fot_de guardi ha_apart ha_dich ha_pas ha_tom haci_las
        han_suspend hay_un hem_avis hem_ped hij_nos hotel iba iran iran_a junt_a la_activ la_bodeg la_calid
        la_carreter la_director la_gru la_muert la_notici la_ofert la_razon las_tiend les_deb limpiez_del
        llev_agu lo_demas los_cuatr merc_no muer muer_un no_hay no_sup nuestr_proces oblig_a octubr ocult
        otra_part par_exig pas ped_un peg period_de person_se por_una posicion pregunt_la present_concurs
        prim_dia proteccion_de pued_devolv puert_y que_abri razon razon_en reduc result_fals roj saldran se_par
        seman_con som_una su_nombr sus_prevision suspend_y tendr tras_una tres_años trist una_cart una_person
        usted vacant_qued vecin vez_no y_cre y_despues y_dos ya_nadi yo
    """,
    0.07: """
        #_no =ade =al =canter =carm =congel =contrat =cooper =este =gui =limpiador =ofert =pag =produccion
        =puent =puert =recort =repartidor =segund =sus =torr ^<al ^<an ^<lle ^<po ^ado> ^alg ^baja ^cia ^dem
        ^eri ^erid ^erá ^ias ^idos ^ncia ^nda ^rad ^ras ^res ^rido ^se> ^spe ^án> a_algui a_algun a_mi a_una
        abri abri_el acced_a accident_del acept acord_por ahor_no ajen alumn_nos antigu antigu_director aplaz_la
        ardient are armari atend_por atras años_el banc banc_ha biciclet brech cab campañ_de capill_ardient
        carpet_con casc caser cin cinc_person compr_la comprador con_algui con_efect con_ello condicion
        contraseñ_de cuadrill cuadrill_de cualqui_tiend cuatr_años cuatr_compañer cupon dar de_abrir de_alta
        de_año de_fin de_hoy de_muebl de_otro de_treint deb_sal del_agu del_grup del_muell delant_de demand_a
        descans_en descubr diner_que echa efect_inmediat el_conjunt el_futur el_program el_servici el_señor
        electr ello emple_que empres_recurr en_las en_suspens en_television escol esper estan_par expedient
        fabric_en fall_en for futur_de graci_los ha_cerr ha_retir haci helicopter hoy_nadi impec inmediat
        investig_lo la_cam la_campañ la_list la_puert la_use las_limpiador las_lin las_nomin las_vent les_dij
        ley libr_del limpiador_de lo_descubr los_otros los_repartidor mañan_hem merc_: mientr much_client muebl
        mujer nad no_acept no_contest no_estaran no_quier nuestr_antigu nuev_avis ocurr_en orden palanc pantall
        par_ade part_en ped_en ped_perdon perd_la policial pon_al por_perd por_riesg portugal proces_de puent
        puest_de punt_de que que_nos que_respond que_result que_sep que_vien que_vio quien registr_la result_de
        retir_el riesg_de sab_a san se_concentr se_fueron se_lo segund seman_en sencill setent_voc sufr sus_hij
        suspens telefon_de television television_se tiend_no tu un_cuadern un_error un_mensaj un_minut
        una_famili una_indemniz unos use veintis veran viern voc vol y_ningun ya_lo
    """,
    0.06: """
        #_par #_tras =aprendic =cuatr =da =doming =en =habr =incendi =lueg =lut =may =ni =oficin =otro =profesor
        =qued =recib =seman =si =soci ^<alg ^<apa ^<ce ^<co ^<es ^<her ^<pro ^<ret ^aga ^algu ^aro ^ará> ^baj
        ^dore ^dos ^ere> ^erra ^fect ^gar ^habr ^ias> ^ind ^ire ^lgu ^mos ^mpañ ^nos ^ona ^ore ^paga ^rem ^reti
        ^rote ^rra ^rre ^rán ^rán> ^uie ^unda ^vol a_cad a_dar abaj_estan acab_con ante_las are_de artist
        auditor_no barc_de cabl cad_uno caj_con cambi_el camion_de carretill celebr_la cerr_la cifr_los cit cog
        com_el comision conden consej_ha contr convoc_una corre_y cuart cuent_estan de_ayer de_baj de_desvi
        de_diez de_fuer de_maner de_nuestr de_nuev de_pintur de_sus de_veran deb_a declar dej_un del_aeropuert
        del_doming del_pati del_turn derrumb desmont desp_colect desvi_fond detect detect_que dia dic diecinuev
        diecisiet diecisiet_person diner_a disc doc_joven dos_de el_ayunt el_nivel el_pas el_rest en_quirofan
        en_su en_unas entre_# eran escrib_antes escuch eso esper_una esta_noch estacion estan_bloqu estan_enferm
        estas exig_un famili_en febrer frut gent_del gerent grit grup_de ha_detect ha_solicit hab_lleg hac_lo
        hast_el hast_nuev huert_y incorpor juev juzg_mercantil juzg_nos la_call la_entrad la_estacion la_llav
        la_provinci la_recepcion las_ofert las_siet les_gust les_ped lo_hem lo_que lo_vio los_mejor lot_de
        lun_el lut lut_en mal mal_y mañan_no me_enseñ men_de mercantil mercantil_numer mes_de mes_no mientr_no
        minut_en mism_dia mold moment muert_de muestr nieg_los nivel nivel_# no_la noch_no nuestr_carrer
        nuestr_cart nuestr_oficin nuestr_sistem ocho_minut ocurr once opon orgull otro_pais pag_las pas_con
        person_que pid_que piez piez_a plant_de plantill provinci_no puert_hast que_mat que_pued que_se
        quier_habl recomend reg represent riesg sab_lo sanid sanid_ha segu_cerr sep ser_el servidor señal si_el
        sin_sustent solicit su_banc su_cas su_propi sustent tabler tan_orgull telar ten_que tien_razon trabaj_de
        trabaj_en tranv_y tres_la un_# una_carretill una_gru una_niñ unos_# urgent valenci van vec_en ven_de
        vent ventan ver_en verd_el verl vuelt y_perdon y_ten ~4
    """,
    0.05: """
        :_# =afect =compañ =ha =hospital =inform =ocurr =pasajer =perdon ^<ci ^<com ^<den ^<fi ^<he ^<mil ^<par
        ^<pre ^<reb ^<vol ^aja ^alo ^arem ^arr ^ará ^añe ^añer ^año ^bía ^cap ^cia> ^con ^cta ^cur ^dan> ^den>
        ^dent ^dio> ^duc ^ecc ^ecci ^ede ^efi ^ema ^eman ^ente ^ení ^enía ^eran ^ere ^esp ^ete ^eti ^fec ^fer
        ^guie ^iere ^indi ^ivi ^lec ^les ^les> ^lgui ^lias ^lí> ^mina ^nica ^nte ^ntr ^nunc ^pañ ^pañe ^pers
        ^prev ^pro ^pue ^ran ^ran> ^ras> ^reb ^res> ^rno ^rot ^rtad ^stab ^sup ^trei ^ued ^ueda ^uien ^unc ^unci
        ^uras ^vis ^ñer a_cualqui a_la agarr ajust_en anunci_en bacteri calid_del calm cistern compr_en conoc_el
        consult_de cre cuent_del de_los de_navid de_negr de_repartidor del_conveni dos_hombr dos_miner dos_se
        el_juzg el_local el_prestam empeor en_silenci entrev equip_lo escuch_a esta esta_abiert estuv_una
        famili_la farmaci final_y grabacion ha_convoc hem_comunic inform intent la_basur la_cint la_negoci
        las_are los_conductor los_ultim madrug_del mecan mensaj_y mes_y miner nacional navid no_saldr
        nuev_compañer par_desd peticion_de polv porton prestam previst pued_que puest_en que_lo que_su
        quinc_dias reclam_el redactor regional se_les servici_min si_pod siest signif sus_dat tecl toc tras_romp
        tres_seman vergüenz vez_el y_estam
    """,
    0.04: """
        ^<agr ^<arr ^<at ^<con ^<dem ^<des ^<det ^<dev ^<est ^<fa ^<fam ^<mu ^<pue ^<pé ^<pér ^<sup ^<ten ^<tra
        ^abaj ^abrá ^acci ^ados ^agr ^ajad ^allí ^alí ^alía ^amil ^anca ^arde ^atr ^aya ^aya> ^años ^ban ^brá
        ^brá> ^can ^cato ^cerr ^cim ^cin ^com ^cond ^cree ^cti ^ctiv ^curr ^dac ^daci ^dema ^det ^dete ^dev ^did
        ^dio ^ebaj ^edan ^edi ^edió ^egar ^eint ^ena ^erc ^ero ^ert ^erá> ^etir ^fam ^fami ^gad ^gado ^genc
        ^heri ^iad ^ibir ^ica ^ien> ^ilia ^incu ^irad ^irem ^isio ^jer ^lea ^lega ^llec ^llí ^llí> ^lver ^mañ
        ^mbre ^me> ^mili ^ndac ^ndo> ^nfe ^nic ^nos> ^noti ^ntes ^ntra ^nía ^nía> ^omi ^onas ^ones ^ontr ^ores
        ^osa ^osi ^paro ^ped ^pera ^peri ^pér ^pérd ^rada ^rde ^reba ^rnos ^ron ^rrad ^rret ^rse> ^sabe ^taba
        ^tal> ^tend ^tení ^test ^tid ^tido ^ucim ^uct ^uest ^ueve ^und ^vid ^vio ^vue ^ábam ^érd ^érdi
    """,
    0.03: """
        ^<acr ^<afe ^<ag ^<all ^<alq ^<atr ^<aye ^<ced ^<cer ^<ces ^<cib ^<clí ^<coc ^<dej ^<due ^<ef ^<enf
        ^<fil ^<fui ^<hay ^<ind ^<inu ^<mañ ^<mer ^<muj ^<niñ ^<ocu ^<ofe ^<os ^<pat ^<ped ^<pod ^<pos ^<pub
        ^<que ^<sen ^<sig ^<sus ^<tre ^<tro ^<va ^<vo ^aba ^abe ^abem ^abr ^aco ^acre ^adl ^afec ^agar ^ald
        ^ales ^alo> ^alq ^alqu ^ana ^anda ^ante ^apa ^apag ^apar ^apla ^aqu ^arm ^arn ^arno ^aros ^arre ^aten
        ^ato ^avis ^aye ^ayer ^añan ^bem ^bemo ^ber ^bie ^bier ^bir ^birl ^blar ^bres ^bíam ^cad ^cado ^call
        ^calí ^cami ^can> ^car> ^carr ^cedi ^che ^cher ^cib ^cimo ^cis ^clam ^clo ^clí ^clín ^coci ^cog ^comp
        ^comu ^cos ^ctar ^dan ^dej ^dena ^desp ^devu ^dica ^dico ^dida ^dir ^dire ^dió> ^duci ^due ^ecog ^ecta
        ^eda ^eed ^eedo ^efic ^eld ^eldo ^enf ^enfe ^erar ^erm ^esa ^espe ^est ^esta ^eten ^evar ^eve ^evis ^evu
        ^ferm ^fert ^fia ^fir ^firm ^fui ^fuim ^gamo ^gare ^gon ^guar ^guen ^habí ^hay ^haya ^iado ^iber ^icad
        ^icar ^icat ^icia ^icos ^ida> ^iden ^ien ^ierr ^igue ^ijo ^ile ^imo ^ine ^inos ^inta ^inun ^iodi ^ira
        ^irm ^irán ^isca ^ital ^ivid ^ivo ^jad ^jaro ^jer> ^juez ^jó> ^lam ^lca ^ldo ^lece ^lia ^lig ^lqu ^lqui
        ^lto ^lín ^líni ^mand ^mart ^maña ^merc ^mile ^mple ^muj ^muje ^mun ^muni ^nas> ^nca ^nci ^ndid ^ndu
        ^nduc ^ne> ^nfer ^ngo> ^niñ ^nund ^nvi ^obr ^ocin ^odis ^oduc ^ofe ^ofer ^ole ^olv ^ompa ^omu ^omun
        ^ondu ^orer ^orno ^oro ^oro> ^ote ^otes ^otic ^oxi ^pen ^ple ^plea ^pod ^pref ^prod ^pron ^prot ^pub
        ^publ ^qued ^quil ^rado ^rden ^rdid ^recl ^ree ^rei ^rein ^rero ^resc ^rete ^rev ^revi ^ric ^rida ^riod
        ^rme ^rodu ^rona ^rreo ^rse ^rvir ^ró> ^sal ^sali ^sen ^sent ^ser ^sig ^sigu ^sin ^sind ^spen ^sper
        ^spit ^stic ^susp ^tab ^tes> ^teso ^tira ^tist ^tiv ^tivo ^tox ^toxi ^tran ^tri ^tuv ^tuvi ^uard ^ubl
        ^ubli ^uci ^ucto ^ueld ^uen ^uen> ^uete ^uez ^uil ^ujer ^uli ^unic ^urr ^usp ^uspe ^val ^verá ^ves>
        ^vier ^vir ^visi ^voc ^volv ^ya> ^yer ^yer> ^édi ^éra ^éram ^íam ^íamo ^íni ^ínic ^ñana ^ñera ^ño> ^ños
        ^ños>
    """,
    0.02: """
        ^<ac ^<acu ^<ade ^<aju ^<and ^<ano ^<anu ^<ate ^<av ^<avi ^<ban ^<bue ^<cap ^<cas ^<cin ^<dañ ^<din
        ^<dom ^<esp ^<ex ^<exi ^<ext ^<fir ^<fis ^<fre ^<grú ^<gua ^<hi ^<hij ^<his ^<hom ^<hos ^<ib ^<iba ^<inv
        ^<jue ^<jul ^<lue ^<may ^<mis ^<mue ^<mul ^<méd ^<nav ^<nec ^<nub ^<nú ^<núm ^<oc ^<on ^<osc ^<paq ^<per
        ^<qu ^<rec ^<reg ^<sab ^<sac ^<sal ^<san ^<ser ^<sin ^<su ^<tes ^<ti ^<tie ^<tuv ^<urg ^<vam ^<vio ^<vue
        ^<ér ^<éra ^aben ^abl ^able ^abo ^abí ^abía ^acan ^aco> ^act ^acti ^acus ^adas ^adle ^adm ^aen ^aen>
        ^afe ^agó ^ajam ^aje ^ajer ^aju ^ajus ^ala> ^aldr ^ama ^anc ^anim ^anoc ^ansp ^anu ^apil ^aqui ^arad
        ^arme ^aro> ^arra ^ars ^arse ^asu ^atos ^atra ^aves ^avi ^ayor ^aza ^aza> ^azad ^aña ^año> ^añí ^añía
        ^bera ^bles ^bols ^bram ^brió ^brí ^bun ^buna ^cade ^caen ^cama ^cant ^capu ^cat ^cate ^ced ^cel ^cerá
        ^chic ^cian ^cibe ^cisi ^ción ^clie ^cobr ^coc ^coge ^coj ^cole ^cong ^cono ^ctos ^cum ^cus ^cusa ^cán
        ^dañ ^daño ^debí ^dec ^deci ^def ^deje ^dejó ^demn ^denu ^dest ^dijo ^dió ^dle ^dles ^dom ^domi ^dres
        ^drá ^ducc ^duct ^dueñ ^eañ ^eaño ^ebió ^ebí ^ebía ^eces ^ech ^ecis ^ecl ^ecla ^ecn ^ecu ^ecur ^edar
        ^ede> ^eden ^eem ^efe ^efec ^ein ^ejar ^ejó ^ejó> ^elan ^elg ^emn ^emni ^empl ^endo ^ent ^enta ^enu
        ^enun ^eos ^eos> ^ept ^erat ^erca ^erio ^erj ^erja ^ero> ^eros ^ers ^erso ^erta ^erto ^erán ^esa> ^esit
        ^esió ^esor ^espa ^esun ^eter ^eve> ^evi ^evue ^eváb ^exig ^expu ^ext ^fian ^fie ^fil ^filt ^fini ^fis
        ^fisc ^gam ^gel ^gela ^ger ^gone ^grav ^gres ^grú ^grúa ^gui ^gó> ^gón ^gón> ^haci ^herm ^hero ^hij
        ^hist ^hom ^homb ^hos ^hosp ^ial ^iale ^iana ^ianz ^iba ^ibo> ^ibun ^icas ^icó ^ida ^idor ^iern ^iga>
        ^igen ^ign ^igu ^ijo> ^iles ^ilt ^iltr ^imal ^imos ^impi ^ince ^inde ^ines ^ingo ^inid ^into ^inv ^invi
        ^iod ^irma ^iro ^irá ^isc ^isma ^iso> ^ista ^itac ^ivos ^izac ^iér ^iña ^ió> ^ión ^ión> ^jue ^jul ^juli
        ^jus ^just ^lama ^lanc ^laz ^laza ^lca> ^lde> ^ldr ^ldrá ^leañ ^leci ^leg ^lga> ^lie ^lige ^limp ^llav
        ^lleg ^llev ^lon ^loro ^lsas ^lto> ^ltr ^ltra ^lue ^lueg ^lve ^lía ^mana ^maro ^may ^mayo ^mbo ^mbr
        ^mere ^mero ^mesa ^mier ^migo ^mill ^ming ^mism ^mió ^mni ^mniz ^mpl ^mue ^mues ^mult ^méd ^médi ^nan
        ^nas ^nato ^nav ^nave ^nca> ^ncen ^ncue ^nda> ^ndan ^ndef ^ndi ^nec ^nece ^nero ^nes> ^nfia ^ngel ^nia
        ^nia> ^nima ^niña ^nsp ^ntal ^ntas ^nub ^nóm ^núm ^núme ^obra ^oca ^oces ^ocu ^odem ^odi ^odu ^ofu ^ofun
        ^ogar ^olab ^oles ^olic ^ols ^olu ^olve ^omin ^omp ^on> ^onar ^one> ^ong ^onge ^orce ^orre ^orti ^oscu
        ^osp ^ospi ^ostu ^ozo ^ozos ^pac ^pago ^pagó ^paq ^paqu ^par ^parc ^pat ^pate ^pañí ^pecc ^pedi ^pens
        ^pert ^pet ^peta ^pie ^pir ^pit ^pita ^plaz ^pleo ^plo ^poc ^pode ^poli ^posi ^pres ^prof ^prov ^pued
        ^puer ^raj ^raje ^rans ^rare ^rari ^rasa ^rata ^rca ^rcam ^rce ^rce> ^rder ^rdó ^recc ^rech ^reco ^red
        ^rede ^reed ^reem ^reo ^rer ^ribu ^rica ^rir ^rió ^rja ^rja> ^rles ^rman ^rmer ^rod ^rom ^ron> ^rov ^roz
        ^rozo ^rran ^rsia ^rson ^rta> ^rtes ^rtid ^rumb ^rúa ^sab ^sac ^saca ^sald ^sas ^sas> ^sca ^scan ^scat
        ^sco> ^scub ^scur ^sema ^sia ^sian ^sió ^sión ^sona ^sore ^spac ^spet ^spi ^stam ^ste> ^stur ^sun ^sunt
        ^supe ^supi ^sus ^taci ^taq ^taqu ^tecc ^tecn ^tela ^tera ^tir ^tis ^tivi ^torc ^trab ^trac ^traj ^trat
        ^traí ^trib ^tro ^tron ^troz ^táb ^tába ^ubie ^ucc ^ucci ^uede ^ueri ^ues ^ueza ^ugad ^uier ^uile ^uim
        ^uimo ^uje ^umb ^unal ^unto ^upe ^upi ^urg ^urge ^urri ^us> ^usa> ^uvi ^uvie ^ués ^vale ^var ^ve> ^verj
        ^vert ^vida ^virá ^viso ^voca ^vuel ^vues ^váb ^vába ^xig ^xigi ^xplo ^xpu ^xpue ^xtra ^yor ^zac ^zaci
        ^zad ^zado ^ába ^áct ^ánd ^édic ^éis ^éis> ^ñan ^ñero ^ñía ^ñía> ^úa> ^úme ^úmer ^ús>
    """,
    0.01: """
        ^<aba ^<abo ^<aco ^<adj ^<adm ^<af ^<ami ^<ana ^<ani ^<ard ^<ay ^<cae ^<caj ^<cau ^<cay ^<civ ^<cob
        ^<coj ^<cos ^<cum ^<deb ^<dec ^<dij ^<dio ^<dir ^<efe ^<emp ^<ere ^<fab ^<fal ^<ho ^<hog ^<int ^<lla
        ^<mar ^<mié ^<oja ^<or ^<pad ^<paí ^<pie ^<pir ^<poc ^<pol ^<rí ^<sed ^<sob ^<soc ^<taq ^<ur ^<val ^abog
        ^abrí ^abó> ^acc ^acos ^acr ^acta ^ade> ^adj ^adju ^admi ^adr ^adre ^aer> ^agam ^alas ^alde ^aloj ^alto
        ^alá> ^ame ^ame> ^amen ^amie ^amio ^an> ^anci ^and ^ani ^ant ^anun ^ape> ^aque ^ard ^ares ^aria ^arj
        ^arje ^arma ^arte ^asa> ^asar ^aseñ ^asum ^asur ^atad ^ataq ^atri ^ave ^ayo ^ayó ^ayó> ^az> ^aís ^band
        ^basu ^ben ^biad ^bido ^ble ^bog ^boga ^brec ^brer ^bría ^buen ^bús> ^cabl ^cae ^caj ^cal ^cana ^cape
        ^capi ^car ^cará ^casa ^cay ^cayó ^ccid ^cem ^cemo ^cend ^cesi ^chad ^chaz ^cicl ^cidi ^cind ^cino ^cio>
        ^cist ^civ ^civi ^cli ^cob ^cogi ^comi ^conf ^conv ^coso ^cta> ^ctad ^cte ^cto ^ctor ^cuad ^cubi ^cump
        ^cup ^cío> ^debi ^dedo ^defi ^demá ^depó ^derá ^derí ^desv ^dia> ^dic ^dido ^dij ^dine ^dist ^dju ^djun
        ^dmi ^doct ^drá> ^dón> ^ead ^eada ^ebi ^ecer ^echa ^eche ^ect ^ecti ^edes ^edit ^edor ^eemo ^efie ^efin
        ^egad ^egio ^egul ^egur ^egó ^egó> ^eje> ^elad ^elga ^elig ^elto ^emas ^emb ^emá ^emás ^enad ^enas ^enga
        ^enid ^entr ^envi ^epti ^epó ^epós ^erda ^erdó ^erma ^erme ^erna ^erse ^ervi ^esad ^esal ^esci ^esen
        ^este ^esti ^esté ^esv ^etid ^eus ^evab ^evué ^evé ^extr ^eza> ^eñas ^eñor ^fab ^fabr ^fal ^fals ^fich
        ^fier ^fras ^fren ^fund ^futu ^gara ^garo ^gent ^gida ^gle ^gno ^gro ^gro> ^gula ^habl ^had ^haz ^haza
        ^hica ^hija ^his ^iare ^ibo ^icen ^icl ^icí ^icía ^idas ^ido> ^ie> ^ient ^iert ^ige ^igi ^igim ^igno
        ^ija> ^iler ^imp ^inan ^iner ^ino ^io> ^ione ^iran ^irec ^irl ^isad ^isió ^ispo ^ist ^isto ^isé ^ituy
        ^ivil ^iérc ^iña> ^jado ^jal ^jalá ^jen ^lame ^lant ^lave ^lcal ^lde ^ldo> ^ldos ^lef ^legó ^leva ^lga
        ^lici ^licí ^licó ^lien ^lier ^lin ^lir ^llar ^lle> ^llon ^lló ^loja ^lone ^losa ^losi ^lunt ^lval ^lía>
        ^ló> ^male ^man ^mane ^mas> ^meti ^mim ^mimo ^mion ^mié ^miér ^mna ^mpet ^mpró ^más ^más> ^nat ^ncon
        ^ndem ^nder ^ndio ^ngo ^niño ^nse> ^nta> ^ntid ^ntro ^nvas ^nvit ^nzar ^obo> ^obú ^obús ^ocie ^oco>
        ^octo ^ocur ^ogad ^oge ^oger ^ogi ^ojal ^ojo ^ojos ^oli ^olsa ^olun ^ombr ^omen ^onat ^ond ^one ^oner
        ^onf ^onis ^onoc ^onv ^ope ^oper ^orac ^oria ^orid ^osar ^osas ^osib ^osió ^ote> ^oye ^oyec ^pach ^pad
        ^padr ^pala ^pam ^pant ^paso ^patr ^paí ^país ^peli ^piad ^pide ^pie> ^pier ^pill ^pira ^poco ^pras
        ^proy ^pró> ^ptie ^pues ^pué ^pués ^quer ^quie ^raba ^rará ^rase ^rav ^rave ^raí ^rci ^rcia ^rcol ^rdad
        ^rde> ^rdón ^recu ^ref ^refi ^rega ^reo> ^reos ^rerí ^resa ^revé ^rge ^rgen ^ries ^rito ^riv ^riz> ^rió>
        ^rjet ^rma> ^rmar ^rmi ^rof ^rofu ^rome ^roy ^roye ^rra> ^rren ^rrid ^rsa ^rsal ^rter ^rto ^ruct ^rvac
        ^rvi ^río ^ríos ^rúa> ^salg ^salo ^sanc ^sar ^sar> ^sari ^scal ^scap ^scar ^scin ^sed ^sede ^sept ^seri
        ^será ^seño ^sibl ^side ^sie ^sien ^sma> ^smo ^sob ^sobr ^spa ^spos ^spué ^sta ^stas ^stei ^stib ^sté
        ^sur ^sura ^tarj ^tei ^teis ^teng ^teni ^tiem ^tiga ^tob ^tobú ^tori ^trar ^trip ^triz ^tum ^turo ^tuy
        ^tuye ^uere ^uez> ^ugal ^ulas ^umna ^ump ^umpl ^uos ^upa ^upar ^uper ^ursa ^uró> ^use> ^usti ^utob ^utu
        ^utur ^uél ^uélv ^ués> ^vab ^vaba ^vac ^vaci ^vamo ^van ^vari ^varo ^vars ^vas ^vení ^ver ^verd ^vide
        ^vien ^vio> ^viol ^vise ^vita ^vola ^vué ^vuél ^xtr ^yec ^yect ^yore ^yó> ^zgad ^zos ^zos> ^álv ^éct
        ^élv ^élva ^érc ^érco ^ío> ^ñas ^ñas> ^ñor
    """,
    -0.01: """
        ^<abs ^<aca ^<act ^<adi ^<alf ^<anc ^<api ^<ase ^<aso ^<bal ^<bib ^<bod ^<buf ^<bú ^<bús ^<can ^<cat
        ^<cuo ^<dor ^<el ^<er ^<fl ^<fun ^<fá ^<gat ^<ge ^<gi ^<go ^<grá ^<gui ^<gus ^<guí ^<hub ^<hum ^<jar
        ^<jor ^<ki ^<kil ^<lec ^<lev ^<log ^<luc ^<lun ^<mae ^<map ^<med ^<mig ^<máq ^<nor ^<ofi ^<ofr ^<pae
        ^<pl ^<pla ^<pul ^<qui ^<ref ^<rei ^<ren ^<rin ^<ris ^<sat ^<se ^<sei ^<sil ^<sis ^<son ^<sop ^<sub
        ^<tab ^<tur ^<vem ^<vet ^<vil ^<viñ ^<vot ^<víd ^<za ^<ín ^<índ ^abla ^abs ^acl ^ae> ^ael ^aell ^aes
        ^aest ^afa ^afas ^afé ^afé> ^ajed ^alad ^alam ^alcu ^alf ^ali ^aliz ^alla ^alor ^amis ^ampa ^anas ^anch
        ^anga ^anta ^ao> ^apel ^apro ^apu ^arar ^arch ^arco ^arif ^arlo ^arpi ^arro ^asoc ^asto ^asus ^atis
        ^ativ ^atui ^atur ^atá ^atál ^audi ^aura ^autó ^aver ^ayu ^bas> ^bati ^bec ^beca ^bel ^bia> ^bian ^bib
        ^bibl ^bio ^bis ^bit ^bla ^bli ^blio ^bod ^bos ^bote ^brig ^bril ^buel ^buf ^bufa ^burr ^búsq ^cac ^café
        ^carp ^caso ^catá ^chas ^chiv ^cif ^cioc ^cion ^cipa ^clu ^cola ^coor ^corc ^coro ^cre ^cret ^crib ^crip
        ^cris ^cron ^cruz ^cul ^cula ^cun ^cuo ^cuot ^cut ^dado ^deas ^decl ^dega ^del ^delo ^deo> ^dera ^detr
        ^dici ^dig ^dimo ^dina ^disc ^dise ^dora ^drez ^duca ^duce ^dura ^dó> ^ebe ^ecar ^ecas ^echo ^ecie ^ecio
        ^eco> ^edab ^edas ^edo ^edo> ^edre ^ee> ^efa ^egas ^egi ^egid ^egla ^egos ^ejam ^ella ^elle ^elta ^eme
        ^eng ^engu ^enve ^ené ^epe ^epet ^epos ^erad ^erg ^erin ^erne ^err ^esas ^esc ^escr ^eto> ^etrá ^eud
        ^eun ^euni ^eía> ^eíd ^eído ^fac ^falt ^fand ^fano ^fle ^fue ^fé> ^gac ^gaci ^gar> ^gato ^gaza ^gla
        ^glas ^gos ^gre> ^grá ^gráf ^gue> ^guer ^gulo ^gust ^guí ^guía ^hara ^has> ^hiv ^huer ^iaj ^iaja ^ibam
        ^ibil ^ibl ^ibli ^ibra ^ibu ^icio ^idi ^idid ^ieja ^ienv ^ifas ^igua ^il> ^ilb ^ilba ^ilos ^imen ^imó
        ^imón ^in> ^inar ^ino> ^inú ^inúa ^ioc ^ioch ^ipt ^ir> ^iru ^irá> ^isar ^iseñ ^isit ^isti ^itam ^ite>
        ^itos ^itut ^ité ^izar ^izo ^izo> ^iñe ^jedr ^jet ^jo> ^jora ^jorn ^jos> ^jun ^jón ^jón> ^kil ^kilo
        ^laba ^lag ^lanz ^lat ^ldad ^lect ^lee> ^leng ^leta ^lete ^leía ^li> ^lio ^liot ^list ^liz ^liza ^llos
        ^llu ^lne ^lor> ^lsa ^ltad ^ltu ^ltur ^luce ^lvim ^lán ^lán> ^lít ^líti ^maci ^mado ^mae ^maes ^mam
        ^mamo ^mant ^manz ^map ^mapa ^mbas ^mbio ^mel ^mil> ^mité ^mno ^mnos ^mo> ^mont ^mpe> ^mpie ^mpli ^mpra
        ^mpre ^máq ^máqu ^món> ^nac ^naci ^namo ^nar ^nar> ^nch ^ncho ^ncio ^ncr ^ncur ^ncó ^nd> ^nde ^ndiz
        ^nel> ^ner> ^ng> ^nge ^ngua ^ngul ^nico ^nit ^nito ^nió ^nión ^noct ^nol ^nom ^nomo ^novi ^nsor ^nsti
        ^nsul ^nsum ^ntab ^ntin ^nton ^nzan ^nó> ^núa ^obo ^oced ^odel ^ofi ^ofic ^oga> ^ogaz ^ogo> ^ogot ^oja
        ^olda ^olor ^olí ^olít ^oló ^omit ^omo ^onc ^oncu ^oni ^onid ^onol ^onti ^oor ^oord ^opa ^opa> ^opio
        ^opo ^opor ^oqu ^oque ^orch ^orda ^ort ^oste ^ostg ^otar ^otor ^ovió ^oya ^paci ^pae ^pael ^parq ^pció
        ^pect ^pel ^pic ^pid ^pida ^plia ^polí ^pone ^que> ^quej ^quet ^quin ^rami ^ranq ^ratu ^rchi ^rd> ^rdan
        ^rdes ^rdió ^rdo ^rdo> ^rea ^red> ^rej ^rell ^repa ^rera ^reun ^rez> ^rgan ^rgar ^ria> ^rib ^riba ^rico
        ^rien ^rif ^rige ^rigo ^ril> ^rio> ^ript ^ris> ^rlo ^rmad ^rnes ^rni ^roda ^ros ^ros> ^rpi ^rpin ^rrio
        ^rrió ^rtil ^ruza ^rvic ^ráf ^ráfi ^sabl ^sabí ^salv ^sam ^samo ^sat ^scut ^secr ^sei ^seis ^seje ^semi
        ^sens ^seo ^seo> ^sica ^sil ^sile ^silo ^sito ^sold ^soni ^sop ^sopo ^sor> ^spue ^ss> ^stau ^stg ^stgr
        ^stil ^stro ^sub ^suel ^sust ^tabi ^tad> ^tand ^tap ^tarí ^tau ^taur ^tec ^tene ^terr ^tgr ^tgre ^tic
        ^tinú ^tir> ^tis> ^tiza ^tod ^toma ^ton ^tonc ^torn ^tren ^tres ^tude ^tuit ^tut ^tál ^tálo ^tóno ^ua>
        ^uar ^ubi ^ubr ^uca ^ucos ^udas ^ude ^udes ^ueg ^uego ^uej ^uel> ^uert ^uet ^ufa ^ufan ^uin ^uina ^uir>
        ^uiso ^ujan ^uji ^ujos ^ula> ^ulg ^ume ^umno ^undo ^unid ^unim ^unio ^uot ^uota ^upos ^ural ^uran ^usió
        ^ust ^uta ^uti ^utó ^utón ^uza ^uzar ^veda ^ver> ^vera ^vet ^vete ^vic ^vici ^viñ ^viñe ^vot ^vota ^víd
        ^víde ^xima ^zan> ^zana ^áfi ^áfic ^áge ^ágen ^álo ^álog ^áng ^ángu ^ápi ^áqu ^áqui ^ás> ^áti ^átic ^énd
        ^ídeo ^ín> ^índ ^índi ^íti ^ític ^ñar ^ódi ^ólo ^ólog ^ónic ^úsq ^úsqu
    """,
    -0.02: """
        ^<abu ^<afi ^<ago ^<ala ^<alm ^<am ^<amp ^<apo ^<arc ^<arq ^<ast ^<ata ^<aud ^<ayu ^<azu ^<baj ^<be
        ^<bec ^<bor ^<bot ^<ca ^<cal ^<cam ^<car ^<cen ^<cir ^<ciu ^<cot ^<cri ^<cru ^<cua ^<cuá ^<cód ^<da
        ^<da> ^<dat ^<der ^<di ^<die ^<dis ^<dob ^<dos ^<ec ^<eco ^<ene ^<et ^<eu ^<eur ^<fac ^<fot ^<fus ^<fáb
        ^<ges ^<gij ^<gu ^<hac ^<hor ^<hue ^<id ^<ide ^<ins ^<jef ^<jun ^<lab ^<lad ^<lan ^<li ^<lo ^<mad ^<mir
        ^<mit ^<mod ^<mud ^<mét ^<mó ^<móv ^<nac ^<ni ^<nie ^<och ^<op ^<pap ^<pes ^<pin ^<ra ^<res ^<ron ^<rui
        ^<suj ^<sá ^<sáb ^<tej ^<to ^<ton ^<tru ^<té ^<téc ^<us ^<va> ^<ven ^<vez ^<vie ^<vis ^<vul ^<we ^<web
        ^<zap ^abar ^abi ^abil ^abre ^abue ^aca ^acab ^acce ^acia ^acio ^ació ^actu ^acé ^acén ^ades ^adil ^adur
        ^afi ^afin ^ajos ^alen ^aler ^all ^alle ^alma ^alme ^altó ^ama> ^ampl ^anz ^anza ^anó> ^apas ^apun ^arac
        ^arc ^arda ^arec ^aren ^arg ^ario ^arp ^arpa ^art ^arti ^arí ^aría ^asad ^ase> ^asi ^asi> ^asis ^aso
        ^ata> ^ates ^atu ^aud ^aur ^avil ^ayud ^azas ^azo ^azu ^azul ^baba ^bado ^bal ^base ^bast ^bata ^bill
        ^bim ^bimo ^boca ^bode ^bor ^borr ^bot> ^bri ^brim ^bro ^buja ^bur ^cab ^caba ^cabr ^caci ^cadi ^cam
        ^camo ^camp ^cans ^casi ^cata ^cce ^cert ^chu ^cie ^cipi ^ciu ^ciud ^ció> ^clar ^cnic ^co> ^cone ^copi
        ^cord ^cot ^crec ^cri ^cro> ^cros ^cru ^cto> ^ctua ^cuar ^cub ^cubr ^cues ^cuá ^cuán ^cén ^cén> ^cód
        ^códi ^cón ^cón> ^da> ^dab ^daba ^dade ^danz ^dari ^dat ^dato ^debe ^deg ^desc ^diez ^digo ^dije ^dil
        ^dill ^dim ^diri ^dob ^dobl ^dosc ^eat ^eb> ^ebe> ^eca> ^eco ^ecos ^edr ^edó ^edó> ^eer ^eer> ^efa>
        ^ego> ^egoc ^egue ^egui ^ejas ^ejer ^el> ^eleg ^ell ^elv ^elve ^elé ^empi ^enca ^enci ^encu ^end ^env
        ^enví ^epa ^epar ^epo ^erac ^erd ^eria ^erti ^eses ^esio ^eso ^eso> ^esos ^espo ^estr ^estu ^esue ^etar
        ^eto ^etos ^eur ^euro ^eva ^evos ^expl ^eía ^eñam ^fas ^fas> ^ferr ^fot ^foto ^frac ^frec ^fueg ^fus
        ^fusi ^fáb ^fábr ^gall ^ganó ^gas> ^gat ^gaz ^ge> ^ges ^gest ^gido ^gij ^gijó ^go> ^goc ^goci ^gost ^got
        ^gram ^grat ^gur ^gus ^gún ^gún> ^hac ^han ^harl ^has ^hici ^hub ^hubo ^hue ^hum ^iac ^ibim ^ibr ^ice>
        ^icin ^icip ^idad ^ide> ^idea ^iega ^iera ^iez ^iez> ^ifa ^iga ^igar ^igo ^ijó ^ijón ^ila> ^ilo> ^ilé
        ^ilés ^imav ^imes ^imie ^imit ^impr ^inad ^inas ^incl ^inco ^ingú ^ini ^inie ^ins ^inst ^ioso ^iot ^iote
        ^ipa ^ipi ^ipio ^iqu ^irar ^iri ^irig ^isa ^isa> ^ise ^isos ^ita ^itas ^itec ^itor ^itr ^itu ^iud ^iuda
        ^iva ^iva> ^ive ^jard ^jed ^jef ^jefa ^jos ^jueg ^jura ^lac ^lacr ^lada ^lado ^lar> ^lari ^lcu ^lcul
        ^lda ^leer ^len> ^lend ^lent ^ler> ^lere ^lerí ^letr ^lico ^lim ^limi ^lit ^lla ^llas ^llo> ^lmac ^lme
        ^lner ^loga ^logo ^lore ^los ^lta> ^ltas ^ltó ^ltó> ^lui ^lve> ^lés ^lés> ^mac ^macé ^mad ^made ^mar>
        ^marc ^mav ^mave ^meno ^mese ^mien ^mio ^mir ^mira ^mode ^modo ^most ^mpr ^mud ^muda ^mét ^món ^móv
        ^móvi ^nada ^nado ^ncar ^ncip ^nció ^ncl ^nclu ^nco> ^ndar ^nea ^nego ^nele ^ngr ^ngú ^ngún ^nimo ^niv
        ^nive ^nota ^nove ^nque ^nsa> ^nsej ^nstr ^nti ^ntie ^nto ^nve ^nven ^nví ^nza ^obam ^obl ^oble ^oce
        ^ocho ^ocia ^odeg ^odo ^odí ^odía ^ofr ^ofre ^ogo ^oja> ^ojas ^omat ^ome ^omos ^onda ^onit ^onse ^opó
        ^opós ^ordi ^ormu ^orn ^orna ^orta ^osc ^osci ^oso ^osos ^osta ^ostr ^ot> ^ota> ^otas ^otea ^otip ^otó>
        ^ovi ^pab ^pan> ^pana ^pap ^pape ^pas> ^pci ^pel> ^perr ^piar ^plen ^pond ^pra ^pra> ^prin ^rabi ^raca
        ^rae ^ral ^rati ^rch ^rcho ^rco> ^rda ^rda> ^re> ^regu ^rele ^rent ^repo ^reta ^rgad ^rifa ^ril ^rima
        ^rina ^risa ^rla ^rla> ^rlos ^rna ^rnad ^robo ^rond ^ropó ^rpa ^rpa> ^rqu ^rqui ^rram ^rrib ^rti ^rtif
        ^ruco ^rui ^ruid ^ruj ^ruz ^rás ^rás> ^ría> ^rón ^sa> ^sale ^salt ^saro ^sca> ^scad ^scam ^scie ^scr
        ^scri ^scue ^seca ^sej ^sic ^sici ^sid ^sida ^sis ^sist ^so> ^spon ^squ ^sque ^sten ^sto> ^suc ^suen
        ^suj ^suje ^sul ^sult ^tanq ^tarr ^tart ^teca ^tect ^tej ^teja ^ten> ^terí ^tica ^til ^till ^tim ^tima
        ^tiva ^tiz ^to> ^tor ^trae ^trim ^tros ^trum ^tua ^tual ^tud ^tui ^turn ^tuto ^tán ^téc ^técn ^tón ^ual>
        ^uali ^uare ^uari ^ube ^uben ^uco ^uda> ^udan ^udi ^udia ^udit ^uedó ^uelv ^uev ^ueña ^uir ^uite ^uja
        ^ujet ^ul> ^ulac ^ular ^uln ^ulne ^ulo ^umo ^umo> ^upo> ^ura> ^uri ^urn ^urno ^uros ^urso ^usan ^usi
        ^usto ^uán ^uánt ^uía ^uía> ^vem ^vemo ^vend ^vest ^vez ^vez> ^via ^via> ^vill ^vilé ^vini ^vo> ^vuln
        ^web ^web> ^xpl ^xpli ^yud ^yuda ^zap ^zapa ^zar ^zul ^zul> ^ábr ^ábri ^ánt ^écn ^écni ^és> ^íde ^ído>
        ^ñam ^ñamo ^ódig ^óni ^óno ^ónom ^óvi ^óvil ^ún>
    """,
    -0.03: """
        ^<abr ^<adq ^<apu ^<asi ^<bas ^<bat ^<bie ^<bil ^<bl ^<blo ^<boc ^<cla ^<cre ^<có ^<dib ^<doc ^<dí ^<día
        ^<ent ^<fe ^<fer ^<fin ^<fra ^<gal ^<hoj ^<im ^<je ^<lee ^<leí ^<mat ^<men ^<nin ^<noc ^<nov ^<nu ^<peq
        ^<pru ^<pú ^<púb ^<rel ^<rep ^<ru ^<sim ^<sue ^<tel ^<un ^<usa ^<ves ^<vin ^abu ^acas ^ace> ^acer ^acro
        ^adq ^adqu ^adu ^afet ^ahor ^ajo ^alb ^alba ^alta ^amb ^ambi ^ane ^anel ^anes ^ang ^ano ^ansa ^apli
        ^arga ^ari ^arla ^arq ^arqu ^ases ^asta ^atal ^bad ^bajo ^bia ^bili ^ble> ^blo ^bloq ^boc ^bra> ^bre>
        ^buj ^cafe ^camb ^carg ^cart ^cces ^cer ^cere ^cero ^ceso ^ceta ^char ^ciac ^cios ^cir ^cla ^clas ^colo
        ^cop ^ctu ^cua ^cuel ^der> ^dero ^dib ^dibu ^dice ^die ^doc ^doce ^dor> ^dqu ^dqui ^días ^eas ^eas>
        ^ecet ^ecto ^ed> ^ejo> ^elo> ^eléf ^emio ^ende ^eni ^enie ^ense ^eo> ^eque ^erab ^eres ^erri ^eta> ^etra
        ^evo> ^expo ^fa> ^fan ^fet ^fete ^fic ^fica ^fon ^fono ^fra ^ga> ^gana ^gas ^gen ^gene ^geni ^grac ^gran
        ^grup ^har ^hoj ^hoja ^iant ^iar> ^ibió ^ibuj ^ices ^ició ^ieg ^iejo ^ifi ^ific ^igo> ^ilar ^ilid ^illo
        ^ilo ^ima> ^imu ^imul ^inal ^inc ^inci ^inge ^inu ^ipos ^irí ^iría ^isic ^ita> ^iver ^iza ^iza> ^jor>
        ^lara ^las> ^lase ^lba> ^le> ^leí ^lida ^llet ^llo ^lma ^loq ^loqu ^lsa> ^léf ^léfo ^ma> ^masa ^mata
        ^mbi ^mbia ^medo ^mer> ^mest ^mio> ^mita ^mon ^nade ^nces ^ndie ^ndos ^nem ^nemo ^ner ^ngen ^nin ^ning
        ^nov ^nqu ^nsa ^nst ^nsu ^ntad ^nue ^nuev ^obot ^och ^ola> ^olo ^omed ^onem ^ono ^ono> ^onsu ^oras ^ord
        ^orne ^orr ^orra ^orri ^otad ^oto ^otos ^otó ^pare ^pas ^peq ^pequ ^pes ^pil ^pila ^pint ^pio> ^pos
        ^prem ^púb ^públ ^queñ ^ral> ^ramo ^rdi ^rdin ^remi ^ribe ^rinc ^rio ^rist ^rmu ^rmul ^ropi ^rrer ^rri
        ^rsió ^rso> ^rtel ^rup ^rupo ^ría ^san> ^si> ^sim ^simu ^sol ^sola ^sto ^sáb ^sába ^tale ^tam ^tea ^telé
        ^teri ^tin ^tip ^tipo ^tora ^tre> ^tura ^ubo ^ubo> ^uces ^udad ^ue> ^uel ^ueva ^uevo ^ueñ ^uid ^uido
        ^uisi ^uita ^ulo> ^uni ^unt ^upo ^urad ^uro ^vil ^vin ^xpo ^zan ^zas ^zas> ^ábad ^éfo ^éfon ^én> ^ías
        ^ías> ^úbl ^úbli
    """,
    -0.04: """
        ^<ab ^<aho ^<au ^<caf ^<cor ^<cub ^<cue ^<cá ^<enc ^<exp ^<gru ^<ing ^<jub ^<jur ^<len ^<mej ^<mes ^<nue
        ^<pi ^<pil ^<ri ^<rob ^<sec ^<so ^<sol ^<uni ^ace ^adi ^aho ^alc ^alm ^alt ^amp ^anad ^ano> ^anq ^anqu
        ^ara> ^atar ^bas ^bat ^bila ^bla> ^caf ^calc ^cha ^cio ^cip ^come ^cor ^cro ^ctur ^denc ^des> ^dia ^dian
        ^día ^eba> ^eca ^ego ^egun ^ejor ^ela> ^ener ^eno ^eno> ^ens ^equ ^era> ^erdi ^erro ^ersi ^etas ^etr
        ^evo ^exp ^eña> ^fin ^fina ^gru ^gun ^gunt ^gura ^hace ^iaci ^iar ^ibe> ^ice ^ico> ^iej ^ille ^imer ^imi
        ^inte ^ipo ^ite ^ito ^jas ^jas> ^jub ^jubi ^jur ^lar ^lba ^lee ^lic ^lid ^los> ^lta ^mate ^med ^mej
        ^mejo ^men ^mod ^mpar ^mul ^nel ^nera ^ngu ^nse ^nseñ ^ntos ^obar ^oce> ^ola ^onta ^opia ^orma ^ost ^pa>
        ^perd ^pia ^pia> ^pio ^pon ^pos> ^pre ^preg ^pru ^prue ^qui ^quis ^quit ^rar> ^reci ^rel ^rep ^rig ^rios
        ^rne ^rro> ^rsi ^rtas ^rueb ^sec ^ses> ^señ ^stan ^sube ^tan> ^tel ^tele ^tre ^tru ^tur ^tó> ^ubil ^ueb
        ^ueba ^uela ^ueta ^ugu ^ula ^unta ^uram ^ven ^vers ^viej ^ña>
    """,
    -0.05: """
        :_dinam =ataqu =bodeg =cam =dinam =eleg =golp =hiel =ley =pregunt =telm =vin ^<ah ^<az ^<ch ^<cha ^<col
        ^<do ^<ens ^<hu ^<ja ^<mi ^<min ^<ro ^<tal ^<tar ^ade ^ader ^amo ^ara ^arl ^ase ^ast ^bar ^baro ^bot
        ^ces ^ces> ^cet ^col ^cons ^cue ^dad ^ega> ^egu ^eja> ^elo ^emi ^enc ^ento ^er> ^ez> ^ica> ^ill ^ima
        ^ja> ^jor ^lad ^lica ^log ^mes> ^mit ^nde> ^nier ^nta ^ntam ^ora> ^pane ^pin ^po> ^prob ^que ^ram ^rend
        ^rga ^rin ^rro ^rue ^seña ^stre ^sue ^tal ^tamo ^tar> ^ter ^ual ^uce ^uis ^uit a_cambi a_cieg agu
        agu_con ahog al_volv caid_del cas_de cat_a chocolat cinc_y com_eleg com_lo com_se con_dos consej_de
        contenedor cuarent_años de_calor de_carg de_humed de_man dec_el del_libr del_perr del_servici desped_la
        dia_en diez_no dinam edifici el_arbol el_canal el_hiel el_pan encin error esta_bien feri_del
        fisioterapeut fotograf gan_el gestor golp_de harin hiel hiel_: investig_y judicial la_escuel la_region
        la_viej laboratori_de las_consult las_pist letr ley_de llam llev_cuarent los_auditor los_dat los_primer
        los_turn los_vecin matricul mejor_en music net_baj no_mas pacient_nuev person_y plant_pued por
        porqu_pregunt prep product puert_graci que_mas que_usan qued_fuer qui region repas rieron_y rio san_telm
        se_rieron seman_y si_la sub_de tech telm tempor_de ton un_jur una_sill uno_al veint_minut ver y_graci
        y_por
    """,
    -0.06: """
        #_avis #_unidad =actualic =analisis =archiv =barri =bast =buscador =carrer =cerr =color =defend =detect
        =detras =empiez =estudi =farmaci =gestion =jur =lund =model =novedad =permis =primaver =quem =respons
        =sabor =sentenci =siempr =sistem =subit =tercer =vid ^<as ^<cr ^<fo ^<for ^<gan ^<ju ^<mon ^<no ^aci
        ^apre ^ati ^be> ^ca> ^ce> ^cho ^eles ^eva> ^for ^form ^hor ^hora ^ici ^ila ^ing ^inut ^ios> ^ler ^ller
        ^lo> ^minu ^mula ^nter ^nut ^nuto ^oba ^ons ^opi ^orm ^os> ^plic ^pren ^prim ^prop ^rece ^ris ^roba ^rop
        ^ses ^sos> ^tall ^tan ^uto a_hac a_urgenci abrim_el aceit actualic acuerd al_grup ala analisis_de
        aplic_web asi atac banc_de bat benefici_net bici bon cad_diez cae caj_: camin carg_no centr cerr_en
        charang clav colg_de com_detect con_music con_normal con_tart conjunt corrig_no cort_el cuand_algui
        cuand_deb cuid_la da_de de_## de_abril de_agost de_diciembr de_pacient de_sabor de_tod del_colegi
        del_viern detect_fraud devolu diciembr dijeron dirig_el document dos_conductor durant_# ebitd el_aceit
        el_aeropuert el_contrat el_ejercici el_punt el_telefon el_torne el_trofe electr_en eleg_a en_catalan
        en_juni equip_de escond esta_en estren_el eur_y explic_las explosion_de fech_en fond_que fot_y gan_que
        gestion golp gran graved grup_y gui_los guion ha_constru ha_perd inform_de institut_de interpret
        interpret_y invernader jef_sol juici la_acompañ la_bat la_escrib la_luz la_mudanz la_señal la_tarjet
        la_tart las_grafic las_quej lo_mism lund mantien_sus maquill mejor_y men_y mes_par metric mient mig
        millon_la minut_de muert_subit municipal muse_de never niev no_pas nombr_lo normal nos_avis nos_enseñ
        novedad_de nuestr_cocin nuestr_director nuestr_jardiner nuestr_jef nuev_trabaj once_minut pacient par_la
        par_ver pas_nad patat pequeñ_y permis_en pian pis plantill_por polv_y por_turn prevision_par problem
        que_es que_suen quej qui_quier recet_de revision sab_en sabor salv_una se_constru se_firm segur_de
        sensor_de sentenci_por servici_y siempr_es siet_años su_trabaj subit subit_en tall_y tard_# ten_razon
        tercer_plant trasl trofe turn ultim_vez un_camion un_guion un_juzg un_program una_de una_mes una_pantall
        una_pregunt venen veredict veterinari viern_la y_al y_casi y_escrib y_fin y_pacienci y_prob y_siti
    """,
    -0.07: """
        #_al :_la =actualiz =aprendiz =ayer =bomb =caj =calcul =cuant =curs =enseñ =frent =gast =gazpach
        =jardiner =juzg =llav =pequeñ =reglament =rescat =sals =servici =tecnic =tesis =textil =veran =web ^<gra
        ^<man ^<mo ^amos ^ata ^ba> ^cho> ^der ^eja ^ejo ^ene ^gan ^ho> ^ime ^len ^let ^mat ^mes ^nad ^nie ^raci
        ^rime ^sos ^str ^uda ^utos abrim_y absurd adios aerogener al_# al_final al_mes alumn_de amas_con ancho
        archiv_y autor_de ayud_de año_se bals calibr cart celebr cent cent_mas comerci con_dibuj cop cuent_que
        de_ajedrez de_calcul de_competent de_detras de_hum de_manten de_mentir de_novent de_oper de_prueb de_su
        de_tall del_final deleg des desconect distint doc_y dur ejercici el_archiv el_boton el_concurs el_cor
        el_teatr empez_a empiez_por en_bici enseñ_a escen eur_el fich form_a gast gazpach general graci_por
        hac_falt hac_nad hech hic hoj_de horari_y hospital_de hum humed igual indic ingrid jubil_tras la_bomb
        la_col la_hoj la_jef la_sierr la_tesis las_farmaceut las_tarif le_des libr_la lin llev_# lun lun_por
        mat_proces mentir mes_lo miercol_a mov much_gent muse narrador noch_mas nos_compr novel nuestr_propi
        observatori os_deb otras pastor plat ponent por_diez premi_del pres puebl que_asust que_cae que_carg
        que_cost que_quem que_quit que_signif recepcion recib_respuest repart resident revis rind rob rut sals
        script seleccion semifinal sesion si_quier su_direccion sustitu tard_con ten_entrad tesis textil
        tres_minut un_curs un_fall un_trasl una_decision voz y_que ya_la
    """,
    -0.08: """
        #_# :_un =ampli =aplic =bienven =cinc =consejer =fueg =fug =ingenier =las =llam =llev =marketing =mied
        =mudanz =otras =pint =plag =preci =prim =salv =semestr =suspend =tiemp =trasl =va ^<ap ^<apr ^<bi ^<la
        ^<me ^<pan ^apr ^eña ^ios ^las ^ota ^pan ^pli ^rac ^ura a_escen a_tiemp aburr aclar_el almacen_y altur
        aplic_y aprueb asesor años_y b centimetr cest cien client_: con_doc con_nuestr continu dand de_cien
        de_doc de_gijon de_limon de_permis de_tart de_trec debat dec del_consum desped_el dos_person echar
        echar_de el el_camin el_cas el_quirofan en_diez entreg_de este_articul etap falt_a favorit frent fug
        fug_de gest ha_llev hac_una han_firm hic_de incident_resuelt ines instrument ir ir_en jardiner jef_de
        la_bibliotec la_carp la_doctor la_fabric la_guerr la_lluvi la_plag la_prob la_resident la_tortill
        laboratori las_abej las_cart las_hoj lector les_bast levant libr_a libr_de limpi llev_una lluvi lom
        los_niñ los_servici man_y maquet mas_madr me_voy men_que mermel nos_dijeron not_de novedad nuestr_vecin
        nuev_que ochent ocho ocho_años pacienci pantall_de part_de pase permis_y plag plan_con polic_en
        prim_semestr proxim que_esper que_lee que_mir que_qued que_sig quirofan rap reescrib renov resident_de
        respuest_sobr reunion se_incorpor se_mantien se_sal sig_igual sincroniz solicitud su_hogaz teruel tip
        tip_de tonel_de tortill trec trec_años turn_y tus_dat una_bas una_empres una_factur una_pagin una_seman
        una_sol usam vacun veran_con vist voy y_dic y_hub y_otras
    """,
    -0.09: """
        #_tonel =abril =arte =cas =conexion =cronic =cumpl =devolv =el =investig =laboral =lectur =mand =mes
        =nocturn =nort =once =paell =perr =recet =roj =romp =tard =torne =un =vacacion =vem =viej ^<bo ^<pri
        ^<vi ^ele ^eta ^or> ^ora ^pri ^ren ^rim ^rob ^ta> ^tar ^va> a_seis abej abre_el agost agu_a al_puert
        aparec apoy_el aprend_de aqu_va arte ayud_y baj_cer becari billet_de brev cambi_y camp carg carpinter
        cat catalan catalan_y cieg coch com_mat compar con_niñ con_sensor consejer_deleg contabl cronic
        cronic_de cruz_la cualqu_en cumplimient cuot dat_y de_ataqu de_cumplimient de_diseñ de_emergent
        de_fabric de_pan dej_las del_puebl desd_marz diari dorm dos_estudi dos_minut el_codig el_color
        el_ministeri el_veran empres_famili en_gijon ensay_de enseñ_en envi equip estudi etiquet fall_el
        famili_recib flexibl fot_del funcion_con ganch grab hem_prob herramient hor_con incident_del jardin
        la_escaler la_incident la_proxim las_reserv las_visit lee line_el litr lleg_con lo_corrig lo_enseñ
        los_horari maquin marg mas mat_el mediod mied ministeri mod_oscur n n_# net nieg no_se nos_mud
        nuestr_carpinter nuestr_cociner nuestr_ingen numer_y obrador ocho_y pas_a pas_un perd_el por_tod
        portal_estuv prob_con que_hic qued_cerr quer_que ques quier_la quis red respond_a resucit robots sal_en
        semill siempr sin_conexion son sub_los teatr tecnic_de tercer tien_un toqu_de torne torne_de
        tras_diecioch tres_recet un_indic un_tarr ven_a veng vot_y y_nuev ya_funcion
    """,
    -0.1: """
        #_de =adios =billet =centr =fall =feri =habl =harin =hor =incident =jef =jorn =record =resuelt =sec
        =soldador =ten =vez =vuelv ^<ba ^<ga ^<gr ^<ma ^<ta ^<ve ^bil ^gra ^ina ^no> ^tas> a_leer abri_la
        aprendic_hic asoci_de astronom año_pas baj_por baj_un barr bec bot cad_reunion caduc cart_del cas_y
        cay_en client_nos comit_de con_la constru consum_de cont cost_# crec_un cualqu cuelg de_estudi
        de_incendi dia_y dibuj_el dos_centr dud el_catalog el_consum el_orden el_public el_ultim emergent
        en_clas en_primaver encuentr enseñ_el enseñ_la es escrib_a estuv explic_com fabric fij fueg histori
        histori_de incident just la_histori la_respuest laboral lider limon list lo_prob los_miercol los_once
        los_pies los_preci manten mare mas_alta meriend metr_de mid mir mont mudanz niñ_y no_bast nos
        novent_minut nuestr_client nuestr_servici nuestr_sill ocho_person orden_del pagin pañ personal pes pies
        plant_# por_su que_llev rehic rellen_la rincon romp_una seis_mes sill_de simul solicitud_hast su_prim
        tart tonel tres_pregunt un_bloqu un_numer una_tabl veg vent_crec vent_de viej_y volv_con y_las y_men
        y_salud
    """,
    -0.11: """
        :_truc =apag =bec =clas =col =dia =huert =ide =monolit =mud =pil =se =tod =tranv =truc ^<cu ^tas a_man
        agot ahor_el al bien billet carp caus_fue centr_y cirujan compart_el conexion contabil cor corrig
        cuatr_minut cuest culpabl cumpl_diez curs de_derech de_una dedic del_institut del_parqu el_# el_consej
        el_robot error_de es_el escuel_de explic_por feri galleg hast_may hic_la ide_a jorn_de la_mit la_tardanz
        la_web las_dos las_seis leer_un los_sab monolit no_hub novi nuestr nuestr_equip panad pelot plaz_de
        pon_los por_que pregunt_a primer_y proced program_de que_puert quien_cobr salv sangr se_envi separ
        siempr_en sill sill_si simulacr_de soldadur sueñ sueñ_y tall_descans tardanz terci_del un_monolit
        un_plan una_aplic una_noch y_com zapat
    """,
    -0.12: """
        #_vec =busqued =empres =hac =muse =papel =robot =rotul =terc =tranquil ^<le a_pon al_lad algun_client
        amarill amas angul aprendiz aprob archiv asust avis_de año_de bilba botadur bufand caf color_de cont_com
        correg cuarent_person cuatr_palabr dab de_empres de_men de_rotul de_verd del_camp del_dia del_terc
        del_viver desd_entonc el_equip el_huert el_menu el_mod el_principi entrad entrad_libr falt fantasm
        fech_de ferris form grafic gust impresor ingenier la_caus la_cuot la_famili la_fech la_maquin la_monitor
        list_de llov los_trabaj man_en mand mart_con material menu mes_se mi_ultim mism_en nav_y not_el oficin
        par_investig ped_la ped_y perr_que postgr que_cuent que_fall que_sal quer_una relev respuest ris rotul
        se_entreg secret seis_seman seman_pas silenci siti_par soport terc_trimestr tien_cuatr un_acuerd
        un_laboratori un_ped vide viver y_asoci
    """,
    -0.13: """
        =bomber =cambi =don =funerari =fusion =jaen =lent =panel =relev =tej =tempor =una ^tos> abrig acto afin
        agend alcanz_los asi_nac asoci ataqu autonom bibliotec bodeg calor carrer cinc con_taller cont_por corch
        cort cost cual cub de_corch de_jaen del_año del_concurs diecioch discut el_premi en_aviles en_cinc
        entrevist entrevist_a estuv_lent fundador funerari fusion_con ganador_del gratis gratuit hel hogaz hub
        jaen la_aplic la_compr la_factur las_diez las_regl lei los_alumn los_nuev mantien mas_cort ministeri_ha
        monitor monitor_lo mud nocturn nuestr_agend nuestr_bomber oper_se pas_el pendient pint plaz por_fin
        prototip proyect_y que_aprend que_no que_viaj record sal_a seman_de sig_sin su_abuel tranquil tras_#
        un_tribunal una_bodeg usan y_preci
    """,
    -0.14: """
        =año =derrib =direccion =minut =nadi =nos =public =que =viñed ^<en ^tos apag_a atencion auditor busqued
        cancion colg cuadr dat_abiert de_agu del_sab derrib despaci director_general el_caf el_jur el_movil
        el_ruid en_cuatr en_otoñ estand estudi_que graci_a ha_encarg ha_ped hac_un jorn la_feri la_plant
        la_primer la_seman la_tempor la_tercer las_noch los_aprendic los_panel luis map model ningun_ped par_el
        perd_ningun plen polit quit reserv se_sec sensor servici sub_las tomas tres tres_person veinticinc vem
        viaj visit viñed y_se
    """,
    -0.15: """
        =! =abrim =azote =cartel =consult =cont =diseñ =hoj =juici =mat =mit =result =tarif =trimestr ^la> a_fin
        abuel ambas ampli asistent azote cad_noch catalog cinc_años de de_ambas de_diner de_ener de_formacion
        de_papel del_lun detras detras_de dias_sin director diseñ el_product en_abril en_voz factur gat
        inspector institut junt la_azote la_fusion la_mañan la_president lad las_empres las_graci logotip
        los_telefon maestr manzan marc med nuestr_comedor parqu quem quien_llam regl repet restaur resuelt
        se_despid sub_un tarif tarr trabaj_no truc_par turn_de un_certific una_tard veint vez_en voz_alta
        vuelt_al vuelv_a
    """,
    -0.16: """
        =aprend =estren =final =mod =reunion =taller =veint =version abril ajedrez bienven carg_de compr_una
        coordin cruz de_acer de_lectur de_mader de_mes del descans el_almacen el_benefici el_buscador
        el_calendari el_comedor en_una entonc entreg_a ganador invent jurist la_nuev la_recet las_demostr lectur
        llev_un montador panader par_las parec perd premi_a prob_el rellen respuest_en se_acab tabl un vend
        vez_la
    """,
    -0.17: """
        =años =comit =cort =entrad =juni =limit ^as> abrim aviles ayud buscador cer concurs consult consum
        describ el_portal el_viej eleg empiez_en ener esta_vez fot gijon grand kil la_llam limit_la lleg_el
        los_equip mir_por negoci_con noch_y nos_pregunt ofrec paell par portal ruid salt se_abre seis tecnic tej
        tras_treint un_perr vest vest_de y_una
    """,
    -0.18: """
        =com =diez =general =lun =unim ^ar> a_mediod actualiz almacen alta apunt años_graci bocadill cabr
        calendari certific consejer da doc_años en_huelg huert jueg la_pequeñ mader mes_en muert nac nadi_lei
        nos_unim nuev_con primaver puert_de robot se_habl una_desped unim usar va vez vot
    """,
    -0.19: """
        ## =: =ener =jubil =primer =ruid =tomat ^ra> acab apuest baj bas cad cambi_de continu_el deb_una dos_mes
        en_line eur ide inclu la_consult la_final leid luc mat mil_dias negoci nos_vem pas_los quit_y relev_en
        respond si_quer sin_accident tod_part truc un_año vem_en
    """,
    -0.2: """
        =abre =junt =turn a_cuarent acer arquitect batall_de borr casi codig dat director_de dirig dos_hor
        doscient exposicion fusion gui junt_en la_batall lo_not minut_y nuestr_laboratori once_compañer otra_vez
        particip que_hac se_pued sub suel sujet tall_de treint_años un_cuent una web
    """,
    -0.21: """
        =muert =par =proposit ciud cuent_com demostr dibuj dobl el_nombr en_ener ingen la_ciud los_juev que_lleg
        suen tres_dias una_caj
    """,
    -0.22: """
        =cafeter =caid =perd =sal =vulner crec cuant dej_el el_mes estren habl_de la_adquisicion leer movil
        primer result_del rond sab_que sol vulner
    """,
    -0.23: """
        #_eur =a =men =premi =y a_proposit aprendic calcul el_carg formacion graci la_oper lent noch_de proposit
        segu taller trimestr univers y_un ~place
    """,
    -0.24: """
        #_minut =grup =pan =simulacr charl cuarent el_trabaj empiez encarg escuel la_cafeter man se_llam se_perd
    """,
    -0.25: """
        ! =batall =con batall club_de col dej_la diez en_seis escrib_una formulari mit vuelv
    """,
    -0.26: """
        =compr =man abre el_grup fracas jef jur la_cart papel plant_baj prim
    """,
    -0.27: """
        #_person baj_el comedor diez_años final perr principi simulacr
    """,
    -0.28: """
        azul años_en cafeter compart nadi_se sec
    """,
    -0.29: """
        cuent en_may hoj hor oper
    """,
    -0.3: """
        =busc acces color cubr la_version men noch ped_de prueb
    """,
    -0.31: """
        fall telefon tomat
    """,
    -0.32: """
        adquisicion aprend corr premi propi tall version_# vin
    """,
    -0.33: """
        =nuev bast clas com mes ningun panel se_jubil
    """,
    -0.34: """
        dias en_tres explic
    """,
    -0.35: """
        ahor cartel
    """,
    -0.36: """
        =mejor =sub aplic con gan not pil
    """,
    -0.37: """
        un_dia
    """,
    -0.38: """
        doc grup pequeñ recet
    """,
    -0.39: """
        version
    """,
    -0.4: """
        =tiend cambi
    """,
    -0.41: """
        se_cerr
    """,
    -0.42: """
        =ultim pan
    """,
    -0.43: """
        pregunt
    """,
    -0.44: """
        jubil nuev
    """,
    -0.45: """
        =dias enseñ mejor
    """,
    -0.46: """
        hac viej
    """,
    -0.49: """
        tiend_en
    """,
    -0.53: """
        prob
    """,
    -0.57: """
        =?
    """,
    -0.61: """
        #
    """,
    -0.65: """
        minut
    """,
    -0.75: """
        y
    """,
    -1.03: """
        :
    """,
    -1.15: """
        ?
    """,
}
