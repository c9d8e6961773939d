"""What words weigh in es: made by `tests/learn_gate.py`."""

MADE_FROM = "afa2e5896d320429"
BIAS = -0.51
WEIGHTS = {
    2.52: """
        ~stop
    """,
    2.18: """
        ~dark
    """,
    1.95: """
        ~review
    """,
    1.85: """
        ~ashamed
    """,
    1.82: """
        ~placeless
    """,
    1.72: """
        ~2
    """,
    1.7: """
        ~rite
    """,
    1.61: """
        ~missing
    """,
    1.48: """
        ~absent
    """,
    1.46: """
        ~sick
    """,
    1.44: """
        ~fewer
    """,
    1.41: """
        ~halted
    """,
    1.33: """
        ~lenders
    """,
    1.31: """
        ~unhired
    """,
    1.3: """
        ~intruder
    """,
    1.13: """
        ~mute
    """,
    1.12: """
        ~sides
    """,
    1.07: """
        ~respect
    """,
    0.98: """
        no
    """,
    0.97: """
        ~reports
    """,
    0.95: """
        ~families ~unlike
    """,
    0.84: """
        pag
    """,
    0.77: """
        ~leak
    """,
    0.71: """
        habr
    """,
    0.63: """
        compañer treint
    """,
    0.61: """
        el_mart
    """,
    0.59: """
        retir trabaj
    """,
    0.56: """
        cerr
    """,
    0.54: """
        algui
    """,
    0.53: """
        her
    """,
    0.49: """
        la_empres
    """,
    0.48: """
        prevision
    """,
    0.45: """
        call
    """,
    0.44: """
        famili mañan part
    """,
    0.43: """
        ces
    """,
    0.42: """
        cocin period
    """,
    0.41: """
        =prevision ayer pact sig
    """,
    0.4: """
        afect carreter demand llav qued_en quier
    """,
    0.39: """
        atend comunic juez las_llav llev sup
    """,
    0.38: """
        cincuent el_hospital las_person person
    """,
    0.37: """
        alli ofert ~callers ~cleared
    """,
    0.36: """
        =ajust a_los ced operari
    """,
    0.35: """
        ; =plantill dia_# fallec nosotr sent
    """,
    0.34: """
        aplaz firm qued rebaj reduc_la
    """,
    0.33: """
        anoch
    """,
    0.32: """
        =entra cas grav hospital la_cocin la_fiscal lo_sup sueld
    """,
    0.31: """
        =indefin =plant de_plantill el_dia fuim hogar indefin_en las_carreter merc mil_de muj nuestr_compañer
        sindicat
    """,
    0.3: """
        =call =compañer dej_de entra_en hij hoy la_decision mart puest treint_y
    """,
    0.29: """
        =ces =merc cierr_de cincuent_y de_prevision deb fiscal hay niñ numer_de pued qued_sin tom
    """,
    0.28: """
        =retir a acreedor alquil corre el_juev es_verd historial las_famili
    """,
    0.27: """
        a_oscur avis dej_a emple esta_seman guard huelg_indefin reclam
    """,
    0.26: """
        =cierr activ apag capill colabor el_puert estan inund la_agenci la_capill la_line lo_sab mayor notici
        que_escrib
    """,
    0.25: """
        =muell ^<de ajust_de al_equip ante clinic clor de_clor dentr denunci dic_que la_sed lo_decid paquet ped
        que_cont sus tesorer tuv
    """,
    0.24: """
        =cuarent =tesorer client cumpleañ diner doming entreg_las exig fin_de hem la_produccion mil millon
        no_pued pact_preci produccion seis_años suspend tiend_de un_operari
    """,
    0.23: """
        =ciberataqu =escol =fallec =nub ciberataqu cierr deten dias_por el_miercol han indefin indemniz la_noch
        las_cuent lleg medic no_vam nos_dej nub persian person_con recurr super tarjet_de troz
    """,
    0.22: """
        #_emple =club =doming =urgenci agenci constructor dej habl inspeccion la_constructor la_direccion les
        lleg_los man_el once_años part_del protest super_el ten tendr un_veran una_inund
    """,
    0.21: """
        =concurs =mult =nav abrir accion acus baj_la conductor confianz contest cos de_ped el_viern esta_mañan
        estam habl_con hombr incendi_en la_mes la_persian la_recog las_contrat llen llev_las mejor_que mult
        no_volv pod se_apag sig_en su_ultim una_doctor
    """,
    0.2: """
        #_client =baj =fiscal =vuelc acus_de al_hospital antigu arranc caden camion contrat dañ decision_en
        dias_de dir direccion en_concurs ha la_caden las_eleccion limpiez los_sindicat lueg no_saldran notici_de
        recog sac se se_qued sed trabaj_par vam vuelc
    """,
    0.19: """
        :_tres =acreedor =avis =consej =demand =emple =president =quer =sed abri aparc apart autobus_de chic
        con_profund dat_en de_sueld de_usarl despach devuelval en_marz en_observ esquem fren fulmin hast mart_en
        mayor_de merec no_sal noch_en nunc_mas rescat su_puest tierr un_terci unas usarl y_cinc
    """,
    0.18: """
        =agresion =aplaz =caden =halvers =her =lot =tribunal afect_a agresion ajust avis_a baj_voluntari caen_un
        cart_abiert cay client_no contratadl convoc cualqui_tiend cuarent_de de_dat de_funcion decision dejadl
        demand_por demas desaloj desvi el_juez en_urgenci enfermer eram fil guardi_civil hac_veint halvers
        herman la_verj line_# llev_a lo_hac min nav_de novent_person nuestr_nombr numer par_siempr present
        presunt prevision_y respuest_al rumb sab_ya se_llev sin_efect transport vam_a verj y_no
    """,
    0.17: """
        #_compañer =equip =notici =septiembr abiert_de acog animal apag_el busc_un caen compañ con_nosotr
        concentr conmig conoc consej_lo cont_con despert en_man fabric_de ficher fri haciend la_compañ la_guardi
        la_mism las_vacant llev_al lo_ocurr necesit novent nuev_ced nuev_y observ piez pregunt_por profund_dolor
        proteccion qued_suspend qui_quier rechaz remedi sal serv si_viv suspend_las un_lun uno vacant valvul
        ya_no
    """,
    0.16: """
        #_hogar #_trabaj =gru =lo =otoñ =silenci =trabaj ^rá> al_pas anunci autobus año_nos basur buen cambi_la
        cocin_de credit de_don de_fuer de_la de_rosari del_merc doming_la durant_años encontr enter_por ere
        escap_de expuest familiar fueron_atend furgonet incendi la_gent la_juez la_merc la_obra la_tiend
        limpi_los llev_veint los_horn millon_a no_deb no_habr no_sab pas_por patronat ped_en por_ahor
        present_una prev que_nadi rosari sab_por seman sencill señor su su_hij su_muj tendr_que tribunal troz_de
        un_escap un_presunt
    """,
    0.15: """
        =defectu =fundador =luz =medic =muer =tall =viern a_call a_habl abaj abog al_president apagon ardient
        are años_el busc capill_ardient cart_que cierr_la civil colect compañer_de con_men conductor_no confirm
        cumpleañ_de de_# de_acreedor de_contrat de_seman defectu deterior el_alquil el_camion el_conductor
        el_diner el_estudi el_laboratori el_period explosion_en fallec_de fals fundador_de graci_al her_grav
        hospital_el la_confianz la_inspeccion la_ofert la_plantill llev_la los_que los_tribunal lot_# once oscur
        otro ped_perdon pens president que_quer qued_con rechaz_la respet respet_el saldr saldran se_aclar segur
        sentenci_del ser sin_luz su_cas trabaj_aqu tras_otro tres_her trescient_famili tuv_que unanim
        unas_factur val vay veint_años y_tres ~3
    """,
    0.14: """
        =# =colect =contraseñ =limpiez =present =rechaz =respuest =tom ^den ^emos alcald analisis carg_a carter
        cautel ced_el cobr cocin_cuand congel convoc_par cre cualqui devuelv dividend efect el_banc el_inici
        el_institut el_sab encapuch escap espaci esta_abiert factur_de famili_de fiscal_investig fueron gru
        habr_una han_perd hem_ped inici_de la_demand la_pirotecni la_polic les_ped lo_primer los_contrat
        los_proces marz_y matriz no_abrim no_pod oficin_de padr pens_en pirotecni polic proces profund promet
        rebaj_sus rob_de sab_se sucursal sup_ayer tarjet terci_de un_cuadern un_for un_tercer una_fot veran
        viern viern_cerr viv
    """,
    0.13: """
        =acos =constructor =destitu =explosion =filtracion =huelg =obra =paquet =pas =recib =rob ^ado ^emo ^remo
        accident_en acos adjunt algui_a algun amabl amig_y asum banc_no cancel carpet catorc cerr_y comunic_el
        conduc cuent_no culp dat_de de_may de_segur demand_de desd_ener despues destitu dolor_comunic doming_a
        dosis el_horn el_terc el_tribunal en_la escrib_desd escrit explosion fallec_nuestr filtracion
        filtracion_de grit ha_retir hor_una hoy_empiez incorpor_hast la_autor la_limpiez la_niñ la_piez las_nuev
        llam_a lleg_una lo lo_dir los_analisis lot man_de miercol no_conoc nuestr_cas pais pas_la perdon prefer
        prox que_volv qued_cancel qued_expuest repartidor se_han se_van septiembr seri silenci_por sin_turn
        sindicat_convoc sobrin sus_amig suy terci treint_dias un_avis un_años una_invit urgenci vio violin volc
        voluntari volv_del y_a
    """,
    0.12: """
        =clinic =denunci =eleccion =electr =hast =juev =registr =sab =segur =vecin =volc ^<ha ^rid a_disposicion
        activ_en agu_del ayer_por bastant bols camion_no cit_a compañer_que consej_ha conserver contrat_hast
        cuadrant cuand_volv de_mil de_sal decid declar_ante desd_may dij disposicion don_evarist dos_famili
        el_alcald el_fallec eleccion en_febrer en_un estib evarist garaj garaj_de gent_de griet hab hab_algui
        hast_septiembr hem_avis huelg juev_el la_altur la_conserver la_port la_puert la_redaccion la_tap
        las_llam las_plant las_sal las_ventan llam_al lleg_a los manden menus mi nav_cuatr nivel no_encend
        no_podr ojal paraliz paraliz_el pas_de permanec permis_par pie plan_es prefier que_sub quier_el respir
        rosari_con sal_de se_devuelv se_retir sesent_y taz tod tres_años un_garaj un_lot una_cas
    """,
    0.11: """
        :_ped =abrir =air =alumn =antigu =basur =competent =dej =descubiert =en =extract =liger =palabr =part
        =til ^<hab ^<pu ^ami ^do> ^hab ^ido ^ier ^pag ^per ^rem ^tes a_sus ade al_juzg algui_de ana avion
        años_de banc_se cad_equip caj cam cart_de cerc_de circul compr_de compr_y comunic_a comunic_del conozc
        contraseñ correct cuadern de_cinc de_moment de_tarjet de_usuari ded del_club del_mart demas_se
        descubiert despid_a destru dias_un diez_vec dio dio_la disc dos_niñ el_aparc el_armari el_barc el_doming
        el_presupuest el_salon el_sil el_sindicat enfermed entren excel expedient_de extract fueron_llev
        ha_abiert hab_promet habl_y hac_con hem_habl hospital_ha hotel huelg_en invit juli la_correct la_ria
        la_vist larg_enfermed las_tarjet ley liger limpiador llev_el los_autobus los_cuarent los_suy maner
        mas_liger mensaj nadi_toc no_lo nos_llev notific nuestr_president orquest otro_mod pagin_# pasaport
        peligr perd_de perd_la pierd por_la por_un prescind prescind_de proveedor prueb_de que_conozc
        que_necesit que_pod retir_voluntari ria rival roqu salon san_roqu sancion sed_de sep_por sig_cerr sil
        subast sus_extract sus_padr traj un_administr un_ere un_rescat un_trabaj una_buen una_larg unas_palabr
        vuestr y_ocho
    """,
    0.1: """
        :_graci :_primer :_revision =aparc =client =cobr =congel =culiacan =dar =enfermer =ere =fabric =futur
        =juez =mortal =pod =segund =sop =sus =voluntari ^<ll ^cci ^eri ^mil ^tra abiert_diligent abre_hast
        acab_en accident accident_mortal al_consej amig ante_la apag_los apertur calefaccion canal client_que
        client_y cocher consej_y consider contrat_con cuarent_y culiacan dan de_año de_fren de_silenci
        del_consej del_muell deterior_de diligent doming_por dos_direct el_año el_deterior el_fall el_patronat
        el_ped el_tranv emple_en en_culiacan entrad_hay equip_y esta extranjer falt_un famili_pid febrer fot_de
        fuer futur gobiern graci_y han_present hem_lleg hor_en horn implic indemniz_a inmediat institut_y la_fil
        la_hor la_investig la_lech la_llav la_marc la_matriz la_segund la_socied la_tard las_autor les_pag llam
        llev_agu los_centr los_hech los_prox los_testimoni mart_por marz mañan_no medi_en men_las moment mortal
        mortal_en muer_un nadi_la ningun_de niñ_en no_abre no_hay no_qued nombr nomin_de nos_da oest otra_part
        ped_una period_en plantill_en por_acos port posibl presupuest primaver_no proyect pus recib_una
        retir_del salg san se_investig seis_dias sentenci silenci_con socied su_nombr sup_por sus_acreedor
        terci_men testimoni un_incendi un_mes una_cifr una_gru vacant_qued vecin veintidos veintis vez_mas
        voluntari_de y_estuv
    """,
    0.09: """
        =accion =ahor =al =brech =carreter =ceram =decision =despid =devuelt =error =falt =filtr =grav =min
        =pati =peticion =plan =policial =repartidor =señor =tres =volv ^<an ^<po ^ado> ^cció ^dem ^en> ^idos
        a_la acced acept al_director alto alumn_nos asesinat_de atend_por ayer_al bar blanc boton brech_de
        cab_en ceram choqu cifr coj con_efect con_las conductor_esta confianz_tras credit_no cuart de_baj
        de_consult de_credit de_fin de_getaf de_nuestr de_vuelt deb_sal del_grup desped_de detect detect_que
        devuelt devuelt_la dia_trist dias_no doctor dos_her efect_inmediat el_agu el_asesinat el_cabl el_colegi
        el_numer el_planif el_señor en_cas en_su en_vez entra entrad_en equip_del ere_par esper_un esta_noch
        estan_segur este este_año extrañ fall_en filtr fri_los getaf guardi haci haci_las hij_nos iba inform
        inici internet invi julian justici kilometr_de la_activ la_caj la_carreter la_list la_madrug la_min
        la_razon las_enfermer las_rodill lej libr_del lo_demas lo_que los_bomber los_control los_cuatr los_demas
        los_pag mensaj_y mes_de mism nav no_acept no_compart norm nuestr_tecnic nuev_avis nuev_hor nuev_punt
        numer_roj oblig_a ochent_y ocult ocup ocurr once_dias par_parcial parcial pared part_se ped_que perd_dos
        period_de permanec_cerr person_se planif_de pod_dec policial_en pon_fin por_las por_primer presunt_fraud
        primer_vez pued_devolv punt que_estab quien_esper razon_a recomend redaccion reduc registr_policial roj
        se_enter se_par sed_por seis_de seran señor_sig sin_sab su_herman tampoc taquill telefer toc trabaj_alli
        tras_conoc trist un_error un_extrañ un_telefon una_señor una_videollam vari verd vez_de videollam
        videollam_de volv_a y_avis y_cre y_cuatr ya_nadi
    """,
    0.08: """
        #_famili :_# =afect =algui =ante =buen =comunic =contrat =fren =gui =incendi =medi =metr =oficin
        =pacient =pag =patent =recort =redaccion =verd =vert =visit ^<pag ^ana> ^baja ^cia ^dore ^dos> ^her
        ^mos> ^na> ^ncia ^nda ^nun ^ore ^ras ^res ^ret ^rido ^se> ^sup ^uie a_dar agenci_de ahor_no ahor_un
        alcanz_y ante_el atrap años_sin banc cad_dia cad_person camion_de carm cas_el cerr_nuestr
        ciberdelincuent cient cocin_esta colabor_y colect_contr com_de con_nombr conoc_los cont_la cos_no
        cuadern_par cuatr_años dad dar de_abrir de_cincuent de_factur de_marz de_proteccion demand_colect demasi
        desd_hac desmont despues_los diecinuev diecisiet_person diez_a dond dos_millon echo el_metr el_nuev
        empres_de empres_recurr en_las estab_en exig_un faen graci_los ha_apart ha_solicit ha_tom han_suspend
        hast_el hast_nuev hay_ahor helicopter iban inquilin investig_lo iran iran_a la_bodeg la_cam la_notici
        las_cre las_doc las_nomin les_dij limpiez_del llam_el los_tecnic los_tres lun_a marz_no minut_a minut_de
        muell muer nunc ocurr_en ofert_par orden_y otra_cos otros pagin_y palanc part_en patent plan_de podr
        pon_al por_orden present_un proces_de program proteccion_de pud puert_y que_iban que_nos que_quier
        que_result que_sep recog_en recort registr_la result_fals sab_lo sacrific sant se_concentr se_sent
        sent_en socorr solicit su_carg su_diner su_famili su_propi sur sus_funcion sus_prevision tras_un turn_no
        una_cart una_demand una_famili una_ide una_part unos usted utilic verd_en vert ya ~4
    """,
    0.07: """
        #_vecin :_nuestr =autobus =bast =camin =carm =choqu =deterior =director =doctor =entren =factur =famili
        =limpiador =mas =por =posicion =pres =produccion =profesor =razon =siet =sin =vuel ^<ac ^<lle ^<pa ^<ret
        ^<sa ^<sup ^<tr ^aga ^ará> ^cia> ^con ^cta ^dos ^edi ^erid ^erá ^ias ^ias> ^les ^les> ^lias ^mpañ ^paga
        ^reti ^spe ^te> a_proveedor a_punt abril_qui acced_a accident_del acord_por administr agarr ajen alcanz
        algui_se ambul anunci_en armari ayud_a banc_ha barc_de bogot brech cabl caden_de cadiz campañ_de
        carretill caser celebr_la ces_de cin comunic_la con_ello conden da_la de_abaj de_cadiz de_client
        de_cuatr de_mañan de_pintur de_salud dej_en del_aeropuert del_puert delant_de deposit descubr diner_desd
        direct dni dueñ el_air el_articul el_conjunt el_conveni el_pas el_porton ella en_los en_quirofan
        en_segund en_suspens en_television entrev equivoc era escol fabric_en falt foli for funeral ha_dich
        ha_fallec ha_pas hac_lo hay_un hem_dad hoy_no impec incorpor inform_del inform_medic la_calid la_call
        la_campañ la_director la_muert la_provinci la_use las_contraseñ las_limpiador las_lin les_deb
        les_pregunt limpiador_de llam_su lo_descubr lo_vio los_repartidor luz mand_la mañan_nos me me_enseñ
        mientr mism_dia model_con much_client no_abrir no_contest no_dir nos_hac nos_reun nuestr_proces
        nuestr_puert nuestr_sed obra pag_las part_no ped_un person_a peticion_de piez_a plantill podr_cumpl
        policial por_riesg pregunt_la pres_de provinci_no public_ayer punt_de que_eleg que_habl que_llam que_se
        quer quier_pued razon razon_en recien represent retir_el reun_con rodill rot rot_en se_celebr se_levant
        se_pag seman_con seman_en seman_no sig_ingres silb som_una sufr sus_hij suspens tabler telar television
        television_se ten_que toc_el torr trabaj_con tras_una un_grup una_carretill una_compañer una_indemniz
        una_juez una_person use ven_de vez_los vez_no vieron y_llam y_ningun ya_lo yo zamor
    """,
    0.06: """
        #_millon =aprendic =blanc =cae =campament =canter =carril =cart =da =este =habr =jarkov =lueg =ocurr
        =ofert =otro =persian =puent =puert =rued =soci =torr =vot ^<al ^<apa ^<ce ^<ci ^<con ^<des ^<es ^<fa
        ^<pro ^<pue ^abaj ^abr ^aco ^aja ^alg ^algu ^arem ^arr ^ará ^añe ^añer ^baj ^bía ^cap ^dent ^dio ^ecc
        ^ecci ^ede ^eran ^erc ^ere> ^eti ^fec ^fect ^fer ^gar ^habr ^ind ^ire ^ivi ^lgu ^ndo> ^ntes ^nunc ^ona
        ^ores ^pañ ^pañe ^pue ^ran ^ras> ^trei ^uras ^ñer a_algui a_algun a_las a_mi a_once abri_el acud acud_a
        administr_y agenci_del agent_se alarm_son almacen_de almussaf alrededor ante_las artist ascensor_que
        atras autor ayer_en becari_de bolsill cad_uno caj_con camb campament carpet_con carril carril_bici
        cerr_hast cifr_los cifr_que cinc_person cistern cog comision competent compr_la comprador con_algui
        conciert_de concurs_voluntari condicion contraseñ_de convoc_una cooper copi_de cuadrill cuadrill_de
        cuarent_niñ cuent_el de_cuent de_desvi de_diez de_ensay de_hoy de_limpiez de_muebl de_octubr de_otro
        deb_a dej_que dej_una del_agu del_campament del_medicament del_pati del_turn demand_a desp_colect
        desvi_fond detuv devolv_el dia_el diferent dij_que diner_que director_financier doc_joven dolor don
        dos_dias dos_hombr echa el_ayunt el_carril el_espaci el_futur el_juzg el_local el_servici eladi empeor
        emple_que en_paus encend_el enferm entre_# eso esta_madrug estacion estan_par exist famili_la final_y
        financier frut futur_de ha_cerr ha_convoc ha_detect hay_recet hoy_nadi huert_y intent investig jarkov
        juev juzg_nos la_estacion la_pagin la_unic la_vid la_votacion las_# las_maquin las_siet las_vent
        los_accion los_mejor los_otros lot_de lun_el maquin_que mañan_hem mañan_se medi medicament merc_:
        merc_no mercantil mil_cien much muebl mujer nadi_ha nieg_los niñ_que no_dej no_exist no_la no_quier
        no_saldr no_sup no_val nombr_y nomin nos_escrib otro_pais par_exig pas_con ped_del plant_de pod_pag
        por_una porton portugal posicion present_en prim_dia psicolog pued_sobrecalent puent puert_hast puest_de
        que_abri que_cualqui que_dic que_su quien quier_habl recog_el rediseñ result_de reun sab_a se_grab
        se_les seman_el servidor setent_voc señal siempr sierr_blanc sobrecalent su_banc sus_dat sus_mensaj
        suspend_y telefon_de tien_razon tiend_no tiend_y tod_y tranv_y tres_la tunel ultim_horn un_# un_libr
        una_llam una_niñ unos_# vecin_de ver_en verd_el vergüenz viern_a voc y_acab y_despues y_le y_ten
    """,
    0.05: """
        #_no #_par #_tras #_y =ade =compañ =dosis =lut =ni =pasajer =perdon =protest =qued =revision =telefon
        ^<alg ^<co ^<den ^<fam ^<her ^<mil ^<par ^<reb ^<sen ^<su ^amil ^aro ^año ^cim ^cti ^dan> ^den> ^did
        ^dio> ^efi ^eint ^ema ^eman ^ení ^enía ^ere ^esa ^ete ^etir ^fam ^fami ^guie ^heri ^iere ^ilia ^imo
        ^indi ^lam ^lec ^lgui ^lia ^lver ^mas> ^mañ ^mili ^mina ^mos ^nica ^nte> ^onas ^pers ^ran> ^reb ^rno
        ^ron ^rote ^rre ^rse ^rse> ^rtad ^rán ^rán> ^sen ^sent ^stab ^tal> ^ten ^tes> ^uest ^uien ^unc ^unda
        ^vid ^án> a_cad a_part a_qui abaj_estan abiert_y acces_no administr_concursal agu_de antigu_director
        aplaz_la avis_sobr bacteri cambi_el centr_de com_el con_su concurs_de confianz_en cooper_de corre_y
        cubiert cuent_estan cupon de_ayer de_juni de_maner de_repartidor de_septiembr de_siet de_sus
        de_tratamient dej_un deten_el dia_tod dir_mas dispon dos_mil dos_se el_encarg el_ere el_frent el_result
        el_silenci ello empres entrar eran escrib_antes escuch_a estan_bloqu estan_cubiert estan_enferm esten
        gerent ha_vuelt hab_lleg hem_comunic hem_notific juzg la_cint la_visit las_ofert les_gust lleg_en lo_hem
        los_client los_libr los_plan los_proveedor lueg_escrib lut lut_en marketing_y mientr_no no_autoriz
        no_entrar nombr_dni nuestr_antigu nuestr_carrer nuestr_oficin nuestr_sistem nuev_dueñ oblig ocho_minut
        orgull par_ade par_segu pintur provinci provoc provoc_un que_pas que_respond que_vio recib_el redactor
        se_lo sep servici_min si_el siest sill_vac suspend_tod tan_orgull tant teng trabaj_de tratamient
        un_mensaj una_dosis una_explosion urgent valenci vec_en votacion vuelt_a y_dij y_dos y_provoc y_yo
    """,
    0.04: """
        ^<afe ^<agr ^<arr ^<aye ^<coc ^<com ^<dej ^<dem ^<det ^<dev ^<ef ^<ex ^<ext ^<fi ^<fil ^<he ^<ind ^<lla
        ^<mañ ^<mer ^<ped ^<per ^<pre ^<pub ^<pé ^<tre ^abrá ^acci ^act ^afec ^agar ^agr ^ajad ^ales ^alo ^alí
        ^alía ^ana ^anca ^anda ^ante ^arde ^aya ^aye ^ayer ^añan ^años ^bemo ^brá ^brá> ^call ^can ^cerr ^che
        ^cimo ^cin ^coc ^coci ^cog ^com ^cond ^cree ^cur ^curr ^dema ^det ^dete ^dev ^devu ^dico ^dir ^eci ^edan
        ^eed ^eedo ^endo ^ente ^era ^erio ^erm ^erra ^ert ^erá> ^evar ^evu ^ferm ^fir ^firm ^genc ^gon ^guen
        ^iad ^ibir ^ien ^ien> ^igu ^ili ^incu ^inta ^irad ^irem ^irm ^ist ^lig ^llec ^lqu ^lí> ^mand ^maña ^merc
        ^mesa ^migo ^nic ^nis ^nist ^nos ^nte ^ntr ^nía ^nía> ^ocin ^ompa ^ontr ^osi ^pact ^ped ^peri ^pie ^pres
        ^prev ^pro ^pub ^publ ^rad ^rde ^rdid ^reba ^ree ^rei ^rein ^res> ^rida ^rme ^rnos ^rot ^rret ^sabe
        ^taba ^tend ^tení ^test ^trab ^tuv ^ubl ^ubli ^ucim ^uct ^ucto ^ued ^ueda ^uen ^uen> ^umb ^unci ^und
        ^ves> ^vis ^visi ^vue ^xtra ^ya> ^yer ^yer> ^ábam ^ñana ^ñera
    """,
    0.03: """
        ^<aco ^<acr ^<all ^<alq ^<ano ^<at ^<ate ^<atr ^<ay ^<cap ^<ced ^<cer ^<ces ^<cib ^<cin ^<enf ^<est
        ^<fal ^<fir ^<fre ^<fui ^<hay ^<hij ^<mu ^<muj ^<niñ ^<ocu ^<ofe ^<on ^<pat ^<pie ^<pod ^<pos ^<pér
        ^<sab ^<sig ^<sus ^<tie ^<tro ^<va ^<vol ^aba ^abem ^abl ^able ^acre ^acta ^adl ^ados ^afe ^agre ^aldr
        ^allí ^alo> ^alq ^alqu ^ama ^anoc ^apag ^apar ^apla ^aqu ^arad ^arm ^arno ^arre ^ars ^arse ^arte ^aten
        ^atr ^ave ^aves ^avis ^aya> ^aña ^ban ^bem ^bie ^bier ^bir ^birl ^blar ^bres ^bíam ^cad ^cado ^calí
        ^cami ^car> ^carr ^cat ^cato ^ced ^cedi ^cher ^cib ^cio> ^cis ^clo ^comp ^comu ^ctad ^ctar ^ctiv ^dac
        ^daci ^deci ^dej ^deje ^dena ^desp ^dido ^dire ^drem ^duc ^duci ^ebaj ^ecta ^ede> ^edió ^efec ^efic
        ^egar ^ein ^ejar ^eld ^eldo ^empl ^enf ^enfe ^enta ^erar ^erca ^ero ^erse ^esa> ^esp ^espe ^eten ^ext
        ^fal ^fert ^fia ^fian ^fil ^fisc ^fui ^fuim ^gad ^gado ^gare ^ger ^gui ^habí ^hay ^haya ^hij ^hos ^iado
        ^iale ^ianz ^iber ^icad ^icar ^icat ^icia ^ida ^ida> ^idas ^ide ^iden ^ige ^igue ^ijo ^ile ^imos ^ine
        ^ino ^ira ^irma ^iro ^irán ^isca ^isio ^ital ^ivid ^ió> ^jad ^jer ^jer> ^juez ^jó> ^lama ^lave ^lca ^ldr
        ^ldrá ^lea ^lece ^lef ^lega ^lige ^llav ^llev ^llí ^llí> ^lqui ^lto ^mart ^mbre ^me> ^mile ^mill ^min
        ^mpl ^mple ^muj ^muje ^mun ^muni ^nas> ^nca ^nci ^nda> ^ndac ^ndu ^nduc ^nfe ^nfer ^ngo> ^niñ ^nos>
        ^noti ^ntra ^odi ^oduc ^ofe ^ofer ^ogar ^oli ^omi ^omu ^omun ^on> ^ondu ^orer ^oro ^oro> ^osa ^oxi ^ozo
        ^pac ^paro ^pedi ^pen ^pera ^pert ^pier ^ple ^plea ^pod ^poli ^prod ^pron ^prot ^pér ^pérd ^quie ^quil
        ^rada ^raj ^reed ^rer ^rero ^rete ^ric ^rica ^riod ^rmas ^rodu ^rona ^rra ^rreo ^rtis ^rvir ^ró> ^sab
        ^sac ^sal ^sald ^sali ^sca ^ser ^sia ^sig ^sigu ^sin ^sind ^spen ^spi ^spit ^ste> ^supe ^supi ^susp ^tab
        ^tad ^teso ^tid ^tido ^tir ^tira ^tivo ^tox ^toxi ^tuvi ^uci ^uede ^ueld ^ues ^uete ^ueve ^uez ^ugad
        ^uier ^uil ^uim ^uimo ^ujer ^unic ^upi ^urg ^urr ^usp ^uspe ^uvi ^var ^verá ^vier ^vio ^voc ^vol ^zad
        ^édi ^éra ^éram ^érd ^érdi ^ía> ^íam ^íamo ^íni ^ñan ^ño>
    """,
    0.02: """
        ^<acu ^<ad ^<ade ^<adm ^<af ^<aju ^<ami ^<and ^<anu ^<ard ^<av ^<avi ^<cas ^<cay ^<clí ^<cum ^<dañ ^<dec
        ^<din ^<dir ^<dom ^<esq ^<exi ^<fis ^<gri ^<grú ^<gua ^<hi ^<his ^<hom ^<hos ^<ib ^<iba ^<int ^<inu
        ^<inv ^<jue ^<jul ^<lue ^<may ^<mue ^<mul ^<nec ^<nub ^<oc ^<os ^<pac ^<paq ^<pe ^<poc ^<pol ^<qu ^<que
        ^<rum ^<sac ^<san ^<sed ^<sin ^<ten ^<tes ^<ti ^<tu ^<tuv ^<urg ^<vam ^<vio ^<ví ^<ér ^<éra ^abe ^aben
        ^abo ^abrí ^abí ^abía ^acan ^acc ^aco> ^acti ^acus ^adas ^adle ^adm ^admi ^adr ^aen ^agó ^ajam ^ajer
        ^aju ^ajus ^ald ^alid ^aloj ^alto ^aló ^amar ^ame ^amen ^amie ^an> ^and ^anim ^apa ^apil ^aqui ^arme
        ^arn ^aros ^arra ^arri ^asu ^ate ^ato ^atos ^atra ^auto ^ayor ^ayó ^ayó> ^aza ^aza> ^azad ^año> ^añí
        ^añía ^ben ^ber ^bera ^bles ^bog ^bols ^bram ^bre ^brer ^brió ^brí ^bría ^bían ^cade ^caen ^cal ^cama
        ^can> ^cand ^cant ^capi ^car ^casa ^cate ^cay ^cayó ^cel ^cela ^cerá ^cese ^che> ^chic ^cian ^cibi ^cidi
        ^cisi ^clam ^clie ^clí ^clín ^coge ^cogi ^conf ^cong ^cono ^conv ^cte ^ctor ^cuad ^cump ^cus ^cusa ^cán
        ^dam ^dan ^das ^das> ^dañ ^daño ^de> ^dea> ^debí ^dec ^def ^demn ^demá ^denu ^dest ^dica ^dida ^dijo
        ^dios ^dió> ^dle ^dles ^dmi ^dom ^domi ^dor ^dre ^drá ^drá> ^duct ^dón> ^eañ ^eaño ^ebió ^ebí ^ebía ^ech
        ^echa ^ecim ^ecis ^ecn ^ecog ^ecur ^edar ^eden ^edio ^eem ^eemo ^eje> ^elad ^emed ^emn ^emni ^emás ^enad
        ^enga ^enu ^enun ^eos ^eos> ^ept ^eras ^erdó ^erj ^erja ^erme ^ern ^eros ^ers ^erso ^erta ^erto ^erán
        ^esad ^esal ^ese> ^esen ^esit ^esió ^esq ^esqu ^esta ^esti ^esun ^eter ^etu ^etuv ^eve ^evi ^evis ^evue
        ^evué ^exig ^extr ^eza> ^fila ^filt ^fini ^fis ^frí ^gam ^gamo ^gel ^gela ^gno ^gone ^grav ^gres ^grú
        ^grúa ^guar ^guas ^gó> ^gón ^gón> ^habl ^haci ^haza ^he> ^herm ^hero ^hija ^his ^hist ^hom ^homb ^hosp
        ^ial ^iana ^iare ^iba ^ica ^icos ^icó ^idor ^iend ^iern ^ierr ^iga> ^igen ^ign ^igno ^ija ^ija> ^ijo>
        ^iles ^ilt ^iltr ^imal ^impi ^inan ^ince ^inde ^iner ^ines ^ingo ^inid ^inis ^ino> ^inos ^inun ^inv ^iod
        ^iodi ^irl ^irá ^isad ^isc ^isi ^isió ^isma ^ista ^istr ^isé ^itac ^itad ^ivil ^ivo ^ivos ^izac ^iér
        ^jado ^jan> ^jaro ^jue ^jul ^juli ^jus ^just ^lav ^laza ^lca> ^ldo ^leañ ^leci ^lga> ^lici ^lie ^lien
        ^limp ^llam ^lle> ^lon ^loro ^lsas ^lto> ^ltr ^ltra ^lue ^lueg ^lval ^lía ^lía> ^lín ^líni ^lón ^lón>
        ^man ^mana ^maro ^mas ^may ^mayo ^mbo ^mbr ^medi ^mer ^mere ^mero ^mier ^mig ^ming ^mini ^mió ^mni ^mniz
        ^mpa ^mues ^mult ^mín ^nan ^nas ^nato ^nca> ^nce ^ncen ^ncue ^ndan ^ndef ^ndem ^nder ^ndo ^ndr ^ne> ^nec
        ^nece ^net ^neta ^nfi ^nfia ^nga ^ngel ^nia ^nia> ^noc ^noch ^nsp ^nspo ^ntro ^nub ^nube ^nund ^nvi ^nvo
        ^núme ^obr ^oca ^oces ^ocu ^odem ^odis ^odu ^ofu ^ofun ^oga ^oge ^oger ^olab ^ole ^oles ^olic ^ols ^omin
        ^omp ^once ^ond ^one> ^onet ^onf ^onfi ^ong ^onge ^onv ^onvo ^orno ^orti ^osp ^ospi ^ostu ^otes ^otic
        ^oye ^ozos ^pago ^pagó ^paq ^paqu ^parc ^paso ^pat ^pate ^pañí ^pecc ^pens ^peta ^pill ^pir ^pita ^pleo
        ^plo ^poc ^pode ^posi ^pras ^pref ^prov ^pued ^pues ^qued ^raje ^rans ^rará ^rasa ^rata ^rav ^rave ^rca
        ^rcam ^rce ^rci ^rdad ^rde> ^rden ^rdó ^rdón ^recc ^rech ^recl ^red ^rede ^reem ^reme ^reo ^resa ^resc
        ^rev ^revi ^rgo ^ria ^rir ^rito ^rió ^rja> ^rles ^rma ^rma> ^rman ^rmer ^rmi ^rod ^rog ^roga ^rom ^ron>
        ^rov ^roz ^rozo ^rrad ^rran ^rrid ^rsia ^rson ^rtes ^rtid ^rto ^ruct ^rumb ^rvac ^ríos ^rúa ^saca ^sad
        ^sado ^salo ^sarl ^sas ^sas> ^scal ^scan ^scar ^scat ^sco> ^scub ^sed ^sede ^sema ^seño ^sian ^side
        ^sis> ^sió ^sión ^sona ^sore ^spac ^sper ^spor ^stam ^stic ^stra ^stur ^sun ^sunt ^sus ^tada ^taz ^tecc
        ^tecn ^tela ^teng ^tera ^tern ^tig ^tiga ^tigu ^tist ^tiv ^tivi ^trac ^traj ^tran ^trar ^trat ^traí ^tri
        ^tro ^tron ^troz ^táb ^tába ^uard ^uas ^uas> ^ubie ^udie ^uent ^ueri ^ueza ^uile ^uli ^umna ^ump ^umpl
        ^upe ^uper ^upie ^urge ^urri ^usa> ^use> ^uvie ^uél ^uélv ^vac ^val ^vale ^vamo ^vari ^varo ^vent ^verd
        ^verj ^vert ^ves ^vida ^vide ^vir ^virá ^viso ^voca ^vuel ^vues ^vué ^vuél ^xig ^xplo ^xtr ^yor ^yore
        ^yó> ^zac ^zaci ^zado ^ába ^áct ^ánd ^éis ^éis> ^élv ^élva ^ínic ^íos ^íos> ^ñero ^ños ^ños> ^ñía ^ñía>
        ^úa> ^úme ^úmer ^ús>
    """,
    0.01: """
        ^<aba ^<abo ^<adj ^<ag ^<age ^<ana ^<aná ^<ban ^<bar ^<br ^<bue ^<cae ^<cau ^<civ ^<coj ^<cré ^<cul
        ^<due ^<ech ^<efe ^<ere ^<exc ^<fab ^<frí ^<fu ^<hot ^<in ^<ley ^<lot ^<lu ^<mié ^<méd ^<nav ^<niv ^<nú
        ^<núm ^<oja ^<onc ^<osc ^<pad ^<paí ^<pir ^<rec ^<sal ^<ser ^<señ ^<suy ^<taz ^<toc ^<tra ^<val ^<vay
        ^<vo ^<vue ^<áre ^abog ^abri ^abó> ^acos ^acr ^ada ^adj ^adju ^ador ^adre ^aen> ^aer> ^agón ^ajan ^aje
        ^ajó ^ala> ^alas ^alde ^alef ^alá> ^amab ^ame> ^amio ^amió ^anje ^ansp ^anu ^anun ^aná ^anál ^ape> ^ard
        ^aria ^arj ^arje ^aron ^arpe ^asa> ^asar ^aso> ^asum ^asur ^atri ^ave> ^avi ^ayo ^barr ^basu ^ben> ^blad
        ^bo> ^boga ^bora ^brec ^brin ^bun ^buna ^bús> ^cabl ^cae ^cape ^capu ^cará ^cau ^cesi ^chad ^cibe ^cicl
        ^cil ^cill ^cinc ^cino ^cist ^civ ^civi ^ción ^cli ^coj ^cole ^coma ^cose ^coso ^cre ^cré ^créd ^cto
        ^ctos ^cubi ^cum ^cío> ^damo ^dare ^debi ^dece ^defi ^dejó ^dend ^dep ^derá ^derí ^desv ^dine ^dist ^dit
        ^divi ^dió ^dju ^djun ^dosi ^dran ^dres ^due ^ea> ^eada ^ecer ^ecla ^ecu ^eda ^edit ^edor ^efac ^efe
        ^efin ^egul ^egur ^egó ^egó> ^eje ^ejó ^ejó> ^elan ^elef ^elg ^elto ^emas ^emp ^emá ^enco ^enid ^ent
        ^envi ^epti ^erat ^erce ^erci ^erec ^erma ^erna ^erno ^erve ^ervi ^erí ^ería ^esci ^espa ^este ^esté
        ^esv ^etid ^eus ^eve> ^eváb ^evé ^evé> ^exc ^exce ^expu ^eñas ^eñor ^fab ^fabr ^fall ^fals ^fier ^fras
        ^fren ^frío ^furg ^gan> ^gara ^garo ^gera ^gida ^gir> ^gre ^grit ^gro> ^gua ^gue ^gula ^guri ^halv ^hica
        ^hot ^hote ^iada ^ibo> ^ibun ^icen ^icl ^icí ^icía ^iert ^ieta ^iger ^iler ^insp ^int ^into ^invi ^ioli
        ^ioro ^irec ^irle ^isis ^iso> ^ispo ^iséi ^ituy ^ive> ^ivel ^iérc ^iña ^iña> ^jal ^jalá ^jan ^je> ^jen
        ^jug ^labo ^laci ^lato ^laz ^lde ^lde> ^ldo> ^lefa ^legó ^ley ^licí ^licó ^lisi ^lleg ^llon ^loj ^loja
        ^lona ^lone ^losa ^losi ^lote ^ltan ^lunt ^lva ^mab ^male ^mane ^mbie ^meti ^mim ^mimo ^mié ^miér ^mión
        ^mna ^mue ^más ^más> ^méd ^médi ^nat ^nav ^ncil ^ncon ^ncu ^ndi ^ndid ^ndio ^ndre ^nfir ^nim ^nima ^niña
        ^niño ^nje ^njer ^nmi ^nsaj ^nspe ^nta> ^ntid ^ntig ^nto> ^nvas ^nves ^nvoc ^nzar ^nál ^náli ^nóm ^núm
        ^obo> ^obri ^obú ^obús ^oche ^ocie ^oco ^oco> ^ocur ^odre ^ogad ^ogi ^ojal ^ojos ^olc ^olsa ^olu ^olun
        ^olv ^omen ^omet ^onar ^onat ^oner ^onis ^onoc ^oper ^orac ^orce ^orid ^orre ^osar ^osas ^oscu ^oser
        ^osib ^osis ^osió ^ote ^ote> ^oto> ^ovee ^oven ^oyec ^pad ^padr ^pam ^patr ^paí ^país ^peli ^pet ^piad
        ^piam ^pide ^pie> ^pied ^pimo ^pira ^pis ^pit ^plaz ^poco ^pol ^pre> ^prom ^proy ^pró ^ptie ^pudi ^puer
        ^pué ^pués ^quia ^rant ^rare ^rari ^raro ^rce> ^rcer ^rcia ^rcio ^rcol ^rder ^reas ^recu ^ref ^refi
        ^reo> ^reos ^rerí ^rese ^revé ^rgon ^rial ^rias ^ribu ^riet ^riv ^riz ^riz> ^rió> ^rja ^rje ^rjet ^rle
        ^rmed ^rna> ^rno> ^rofu ^rol ^roma ^rome ^roye ^rpe ^rpet ^rrir ^rsa ^rsal ^rta> ^rter ^rve ^rvi ^réd
        ^rédi ^río ^rúa> ^saj ^saje ^sar ^sar> ^scap ^scur ^senc ^sept ^seri ^sibl ^sien ^sma> ^spet ^spos ^spué
        ^sta ^sta> ^stei ^stib ^stig ^sté ^sur ^sura ^suy ^suyo ^séi ^séis ^taci ^tado ^tami ^taq ^taqu ^tarj
        ^taza ^tei ^teis ^tenc ^teo ^tie ^tiem ^timo ^tis ^tob ^tobú ^toc ^toca ^torc ^trib ^trip ^triz ^tró>
        ^tum ^tumb ^tuy ^tuye ^tún ^uad ^uade ^uará ^udio ^uema ^uez> ^uia> ^uje ^una ^unal ^unto ^uos ^upa
        ^upim ^urgo ^ursa ^uró> ^us> ^usti ^utob ^uvim ^uyo ^uyos ^ués ^ués> ^vad ^vado ^vam ^vars ^vas ^vay
        ^vaya ^vee ^veed ^vení ^ver ^vio> ^viol ^vise ^volc ^váb ^vába ^vé> ^xce ^xigi ^ximo ^xpu ^xpue ^yec
        ^yect ^zo> ^áli ^ális ^álv ^áre ^área ^édic ^édit ^érc ^érco ^ñas ^ñas> ^ñor ^ñor> ^ón> ^úne
    """,
    -0.01: """
        ^<ace ^<adi ^<ala ^<alf ^<anc ^<api ^<ase ^<aso ^<aud ^<bal ^<bas ^<bib ^<bic ^<bod ^<bom ^<buf ^<bú
        ^<bús ^<cal ^<can ^<cat ^<cir ^<cop ^<cuo ^<dob ^<dor ^<dup ^<eti ^<fie ^<fl ^<fug ^<fá ^<gas ^<gat
        ^<gaz ^<gen ^<gi ^<gij ^<go ^<grá ^<gus ^<guí ^<hic ^<ide ^<iné ^<is ^<jar ^<jo ^<jor ^<lab ^<let ^<lin
        ^<lit ^<log ^<luc ^<mad ^<mae ^<map ^<mas ^<med ^<mig ^<muc ^<máq ^<mét ^<olm ^<pae ^<pas ^<pes ^<pit
        ^<pl ^<ref ^<rei ^<ren ^<rin ^<ris ^<rom ^<rá ^<ráp ^<sat ^<sei ^<ses ^<sis ^<sop ^<tom ^<tur ^<téc
        ^<usa ^<ve> ^<vem ^<vez ^<vig ^<viñ ^<voz ^<víd ^<za ^<ín ^abe> ^aca ^actu ^acua ^ae> ^ael ^aell ^aes
        ^aest ^afa ^afas ^afi ^afé ^afé> ^ajar ^ajed ^ajo> ^al> ^ala ^alad ^alf ^ali ^alme ^alor ^alta ^amis
        ^anch ^anga ^aniz ^anza ^anó ^apo ^arco ^are> ^aren ^arif ^arpi ^artu ^asam ^asl ^asla ^asm ^asma ^aso
        ^asoc ^asta ^asto ^astr ^asus ^asó> ^atui ^atur ^atá ^atál ^ató ^aud ^audi ^aura ^autó ^ax> ^ayo> ^ayud
        ^azos ^azp ^azpa ^aída ^aña> ^baba ^bal ^bas> ^bati ^bel ^bib ^bibl ^bic ^bio> ^bis ^bit ^blio ^bod
        ^bode ^bom ^bomb ^bos ^brab ^brig ^bril ^brim ^buel ^buf ^bujo ^bur ^burr ^búsq ^caci ^cada ^café ^camp
        ^caso ^catá ^cele ^cepc ^cer ^cic ^ciem ^cien ^cint ^cipa ^cir ^ció> ^clu ^cnic ^co> ^coor ^coro ^cost
        ^cret ^crib ^crip ^cris ^cron ^cruz ^cula ^cuo ^cuot ^curo ^curs ^cut ^cuán ^dab ^daba ^dal ^deas ^dedi
        ^deg ^dega ^del ^deo> ^der> ^detr ^diar ^die ^dig ^dill ^dimo ^dina ^diod ^diri ^disc ^dob ^dobl ^dorm
        ^drez ^dro ^duca ^dup ^dupl ^dura ^eat ^ebe ^ebra ^ecas ^ecep ^ecio ^eco> ^ecor ^edab ^edad ^edal ^edo
        ^edo> ^edre ^efe> ^egas ^egid ^ego> ^egos ^eleb ^eleg ^ena> ^enca ^ence ^ene> ^enem ^entí ^enve ^enví
        ^ené ^epc ^epci ^epos ^erd ^erdo ^erf ^erg ^erge ^erin ^erva ^ese ^eser ^etas ^etiq ^eto> ^etro ^etrá
        ^eud ^eva ^ezas ^eía> ^eños ^eó> ^fas ^fas> ^fax ^fax> ^fle ^fueg ^fug ^fuga ^fé> ^gar> ^gato ^gaza
        ^gazp ^gij ^gijó ^go> ^graf ^gre> ^grá ^gráf ^gue> ^gulo ^gust ^guía ^hara ^hat ^hent ^hivo ^ia> ^iaja
        ^iaje ^ibam ^ibli ^ibre ^icim ^ide> ^idi ^idid ^iedo ^ieja ^ienv ^iez ^ifa ^ifas ^iga ^igo ^ije ^ijó
        ^ijón ^il> ^ilad ^ilos ^imen ^iné ^inés ^inú ^inúa ^iodí ^iona ^ipt ^ique ^iri ^irig ^iru ^isar ^iscu
        ^ise ^isit ^isos ^ite> ^iñe ^jedr ^jefe ^jet ^jora ^jorn ^jos ^jos> ^lag ^land ^lanz ^lar> ^laro ^lazo
        ^lda> ^ldad ^leb ^lebr ^lect ^ler> ^lere ^leía ^li> ^lib ^libr ^lid ^lida ^liot ^list ^lit ^lito ^llo>
        ^llos ^llu ^lmen ^lmos ^lor> ^ls> ^ltó ^ltó> ^luc ^luce ^lán ^lán> ^lít ^líti ^mae ^maes ^mam ^mamo
        ^manz ^map ^mapa ^mató ^mbas ^mel ^mied ^miga ^mo> ^mode ^mono ^mpra ^mpri ^muc ^much ^muer ^máq ^máqu
        ^mét ^mía ^mía> ^món> ^namo ^naza ^ncar ^ncho ^nco> ^ncr ^ncó ^nd> ^ndiz ^neas ^nex ^nexi ^ng> ^ngr
        ^ngul ^nico ^nimo ^nion ^nito ^niv ^nive ^noct ^nol ^noli ^nomo ^nov ^nqui ^nsor ^nsum ^nt> ^nti ^ntre
        ^ntí ^nví ^nvía ^nzan ^nés ^nés> ^núa ^obo ^oced ^octu ^odeg ^ogaz ^ogo> ^oja ^olas ^old ^olda ^olit
        ^olmo ^olor ^olít ^omat ^omb ^onda ^onex ^onol ^oor ^oord ^opor ^oque ^ordi ^orio ^orna ^oso ^oste ^ostg
        ^otor ^oved ^ovió ^oya ^oyam ^oz> ^pae ^pael ^parq ^pasó ^pato ^paño ^pció ^pect ^pel ^peti ^pic ^pida
        ^plia ^polí ^pos ^poya ^pun ^punt ^pós ^pósi ^rae> ^rarl ^rasl ^rat ^ratu ^rco> ^rdes ^rdi ^rdim ^regl
        ^rej ^rell ^repo ^rera ^rez> ^rgan ^rgar ^rib ^riba ^ribi ^rieg ^rien ^rif ^rifa ^rigo ^ril> ^rina ^ript
        ^rist ^rla> ^rlo ^rlos ^rmad ^rmam ^robl ^robo ^roda ^ropo ^rpi ^rpin ^rri ^rrig ^rrió ^rtim ^ruz ^ráf
        ^ráfi ^ráp ^rápi ^ría ^rías ^sabl ^sabí ^sala ^salv ^sam ^scad ^scu ^scut ^secr ^sei ^seis ^seje ^sejo
        ^semi ^sens ^sica ^sier ^sis ^sit ^slad ^soci ^sold ^sonr ^sop ^sopo ^sor> ^sora ^stau ^stg ^stgr ^stil
        ^stud ^sum ^tabi ^tard ^tarí ^tasm ^tau ^taur ^tene ^tgr ^tgre ^tica ^tida ^tif ^tifi ^tigo ^tima ^tinú
        ^tiza ^toma ^ton ^torr ^tude ^tudi ^tuit ^tur ^tál ^tálo ^tán ^té> ^téc ^técn ^tóno ^uca ^ucir ^ucos
        ^udas ^ude ^udit ^udo ^ueg ^uego ^uena ^uer ^ues> ^uet ^uev ^ufa ^uga> ^uina ^ujan ^uji ^ujos ^ulad ^ulg
        ^um> ^uma ^ume ^umen ^umo> ^unas ^unio ^uot ^uota ^upl ^upli ^upos ^ural ^uri ^urs ^usan ^ust ^uta ^utó
        ^utón ^uzar ^uán ^uánt ^ved ^ven> ^venc ^vend ^vero ^vez> ^vig ^vim ^vimo ^vitr ^viñ ^viñe ^vor ^voz
        ^voz> ^vul ^víd ^víde ^xpos ^yud ^yuda ^zan> ^zana ^zpa ^zpac ^áfi ^áfic ^áge ^ágen ^ági ^álo ^álog ^áng
        ^ángu ^ánt ^ápid ^áqu ^áqui ^áti ^átic ^écn ^écni ^ída ^ídeo ^ído> ^íti ^ític ^ódi ^ólo ^ólog ^ósi ^ósit
        ^úsq ^úsqu
    """,
    -0.02: """
        ^<ab ^<abu ^<afi ^<apo ^<arc ^<arq ^<ast ^<ata ^<azo ^<azu ^<bec ^<bie ^<bil ^<ca ^<car ^<ciu ^<cot
        ^<cri ^<cru ^<cuá ^<cód ^<da ^<da> ^<dat ^<der ^<di ^<die ^<dis ^<dos ^<du ^<dí ^<día ^<eco ^<et ^<eu
        ^<eur ^<fe ^<fot ^<fun ^<fus ^<fáb ^<ges ^<gui ^<hac ^<hub ^<id ^<imp ^<ins ^<je ^<jef ^<jua ^<ki ^<kil
        ^<lan ^<lec ^<lev ^<leí ^<li ^<lo ^<mir ^<mit ^<mod ^<mud ^<mó ^<móv ^<ni ^<nie ^<noc ^<nor ^<nov ^<nu
        ^<och ^<ofi ^<ofr ^<ol ^<op ^<pap ^<pág ^<ra ^<res ^<ron ^<ru ^<rui ^<son ^<sub ^<sue ^<suj ^<sá ^<sáb
        ^<tab ^<tap ^<te ^<tej ^<tel ^<ton ^<tor ^<tru ^<té ^<tí ^<tít ^<via ^<vin ^<vis ^<vit ^<vul ^<we ^<web
        ^<zap ^<índ ^abar ^abi ^abil ^abue ^acce ^acer ^acio ^acé ^acén ^adil ^aduc ^adur ^afet ^afin ^ajos
        ^alcu ^alda ^alen ^aler ^all ^alla ^alle ^ampa ^ampl ^ansa ^anz ^anó> ^apas ^apel ^apu ^apun ^arac ^arar
        ^arch ^arda ^arec ^arg ^arla ^arlo ^arp ^arpa ^arro ^arti ^arí ^aría ^ase> ^asi> ^asis ^asó ^ata> ^ates
        ^atis ^ativ ^atu ^aur ^avil ^azas ^azot ^azu ^azul ^bado ^bas ^base ^bata ^bec ^beca ^bian ^bili ^bill
        ^bim ^bimo ^bio ^ble> ^boca ^bor ^borr ^bot> ^bota ^bote ^buja ^cab ^caba ^cabr ^cadi ^cafe ^cans ^carg
        ^casi ^cce ^cero ^char ^chas ^chiv ^chu ^cie ^cio ^cion ^cipi ^ciu ^ciud ^clar ^colo ^cone ^copi ^cot
        ^cros ^cru ^cto> ^ctu ^ctua ^cuar ^cub ^cubr ^cues ^cuá ^cén> ^cód ^códi ^cón ^cón> ^danz ^dari ^debe
        ^decl ^dera ^dici ^diez ^digo ^dije ^dim ^dor> ^dora ^duce ^día> ^días ^dó> ^eb> ^ebe> ^eca> ^ece ^eco
        ^ecos ^edr ^ee> ^eer ^eer> ^efa> ^ega ^egi ^egla ^egoc ^egue ^ejam ^ejas ^ejer ^el> ^ell ^ella ^elta
        ^elv ^elve ^elé ^eléf ^empi ^encu ^ende ^endi ^env ^enú> ^epa ^epar ^epe ^epet ^erac ^erti ^esio ^eso
        ^eso> ^esos ^espo ^estu ^esue ^etar ^eto ^etos ^eun ^euni ^eur ^euro ^evos ^expl ^eía ^eñam ^fant ^ferr
        ^fies ^fin> ^fot ^foto ^frac ^frec ^fus ^fusi ^fáb ^fábr ^ga> ^gall ^ganó ^gat ^gene ^ges ^gest ^gido
        ^gin ^gina ^gla ^glas ^goc ^goci ^gos ^got ^guer ^gur ^gus ^guí ^hac ^han ^har ^harl ^has ^has> ^herr
        ^hici ^hiv ^hub ^hubo ^hum ^iac ^iaj ^ibim ^ibl ^ibr ^ibu ^ice> ^ices ^icha ^icip ^idad ^iega ^ies ^iest
        ^iez> ^igar ^illo ^ilo> ^ilé ^ilés ^imav ^imie ^imit ^in> ^inad ^inar ^inas ^inc ^inci ^incl ^inco ^ingú
        ^inie ^ins ^ion ^ioso ^iot ^iote ^ipi ^ipio ^ipo> ^ipos ^iqu ^irar ^isa> ^isti ^ita ^ita> ^itam ^itas
        ^itec ^itor ^itu ^itut ^ité ^iud ^iuda ^iva> ^ive ^izo ^izo> ^jard ^jed ^jef ^jua ^juan ^jueg ^jun ^junt
        ^jura ^jón ^jón> ^kil ^kilo ^lac ^lada ^lado ^lara ^lari ^lcu ^lcul ^lee> ^leer ^len> ^lend ^lerí ^leta
        ^lete ^letr ^leí ^lia> ^lico ^lim ^limi ^lio ^lla ^llan ^llo ^lmac ^lme ^lmo ^lne ^lner ^loga ^logo
        ^lore ^los ^lta> ^ltas ^lui ^lve> ^lvi ^lvim ^léf ^léfo ^lés ^lés> ^ma> ^macé ^mad ^made ^mang ^mar>
        ^mav ^mave ^mba ^mbio ^med ^medo ^mese ^mio ^mir ^mira ^mita ^mité ^mno ^mnos ^modo ^mon ^mont ^most
        ^mpie ^mud ^muda ^món ^móv ^móvi ^nada ^nado ^nal ^nal> ^nar ^nar> ^nces ^nch ^ncip ^nclu ^ndie ^nea
        ^nego ^nele ^nes ^nge ^ngos ^ngú ^ngún ^nit ^nió ^nión ^nom ^nort ^nota ^nque ^nsa ^nsa> ^nst ^nsti ^nsu
        ^nsul ^ntac ^ntic ^ntie ^nto ^nve ^nza ^nó> ^nú> ^obam ^obl ^oce ^ocho ^odo ^odí ^odía ^ofi ^ofic ^ofr
        ^ofre ^ogo ^oja> ^ojas ^olm ^olí ^omba ^omit ^omo ^omos ^onid ^onit ^ono ^ono> ^onsu ^ont ^opa ^opa>
        ^opo ^opó ^opós ^oras ^orat ^orda ^ormu ^orn ^orri ^orta ^osos ^osto ^ostr ^ot> ^ota> ^otad ^otas ^otea
        ^otip ^oto ^otos ^otó ^otó> ^ovi ^pab ^paci ^pan> ^pana ^pap ^pape ^pas> ^pci ^pel> ^perr ^piar ^pid
        ^pil ^pint ^pio> ^plen ^pone ^pra ^pra> ^prin ^pág ^pági ^que> ^quet ^quin ^rabi ^raca ^rae ^ral ^rami
        ^ramo ^ranq ^rch ^rchi ^rcho ^rdan ^rdió ^rdo ^re> ^red> ^rele ^rena ^repa ^repe ^reun ^ria> ^ribe ^rima
        ^ris> ^risa ^rla ^rmat ^rnad ^rne ^rond ^ropi ^ropó ^ros> ^rpa ^rpa> ^rqu ^rqui ^rrer ^rrib ^rsid ^rtac
        ^rtif ^rtil ^ruco ^rui ^ruid ^ruj ^ruza ^rva> ^rás ^rás> ^rón ^salt ^san ^saro ^sat ^sca> ^scam ^sci
        ^scr ^scri ^seca ^seo ^seo> ^señ ^sida ^sist ^sito ^sla ^so> ^soni ^spon ^sten ^stro ^stí ^sub ^suc ^sue
        ^suen ^suj ^suje ^sul ^sult ^sust ^sáb ^sába ^só> ^tanq ^tap ^tapa ^tarr ^tart ^tea> ^tec ^teca ^tect
        ^tele ^telé ^ten> ^tena ^tere ^teri ^terr ^tic ^tin ^tis> ^tiz ^to> ^tora ^tort ^trad ^trae ^tren ^tres
        ^trum ^tua ^tual ^tud ^tui ^turn ^tut ^tuto ^tít ^tón ^ual> ^uali ^uan ^uare ^uari ^ube ^uben ^ubi ^ubr
        ^uco ^uda> ^udad ^udan ^udes ^udia ^uel> ^uelv ^uert ^ueva ^uevo ^ueña ^ueño ^uin ^uite ^ujet ^ul> ^ula>
        ^ular ^uln ^ulne ^umno ^umo ^undo ^unid ^univ ^upo> ^urad ^urn ^urno ^uros ^usi ^usió ^usto ^uza ^uía
        ^uía> ^veda ^ven ^ver> ^vest ^vez ^viaj ^vilé ^vini ^vist ^vuln ^web ^web> ^xpl ^zap ^zapa ^zar ^zot
        ^zote ^zul ^zul> ^ábr ^ábri ^ágin ^ápi ^éfo ^éfon ^én> ^énd ^ías ^ías> ^íde ^índ ^índi ^ñam ^ñamo ^ódig
        ^óni ^óno ^ónom ^óvi ^óvil
    """,
    -0.03: """
        ^<adq ^<ago ^<alm ^<am ^<amp ^<asi ^<au ^<baj ^<bat ^<be ^<bl ^<blo ^<boc ^<bor ^<cam ^<cla ^<cr ^<cub
        ^<có ^<dib ^<doc ^<fer ^<fra ^<gal ^<ge ^<gu ^<hoj ^<hor ^<hu ^<jun ^<lad ^<lee ^<mat ^<mes ^<mi ^<nin
        ^<peq ^<pin ^<pru ^<pú ^<púb ^<rel ^<rep ^<ri ^<sim ^<va> ^<vie ^<vil ^abu ^acas ^ace> ^acia ^acro ^ades
        ^adq ^adqu ^alb ^alba ^alma ^anel ^anes ^ano> ^apli ^arga ^ari ^ases ^ast ^atal ^atar ^bad ^bat ^blo
        ^bloq ^boc ^bra ^bre> ^buj ^camo ^cart ^cas ^cas> ^cces ^cere ^cert ^ceso ^ceta ^ciac ^cios ^cla ^clas
        ^come ^cop ^cord ^cri ^cro> ^ctur ^cua ^cén ^dade ^dero ^dib ^dibu ^dice ^doc ^doce ^dosc ^dqu ^dqui
        ^eas ^eas> ^eba> ^ecet ^ecto ^ed> ^edó ^edó> ^ego ^elo ^emio ^eni ^enie ^ense ^ento ^eo> ^eque ^erab
        ^erad ^erdi ^err ^erri ^erro ^eses ^estr ^etra ^evo ^expo ^fa> ^fan ^fet ^fete ^fica ^fon ^fono ^fra
        ^gana ^gas> ^gaz ^geni ^gost ^gran ^grat ^grup ^gura ^gún ^gún> ^hoj ^hoja ^iant ^iar ^iar> ^ibió ^ibuj
        ^ice ^icin ^ició ^ico ^ieg ^iejo ^ific ^igo> ^ila> ^ilar ^ilid ^imes ^imu ^imul ^inal ^inst ^inte ^inu
        ^ios> ^ipo ^irí ^iría ^isa ^isic ^ito ^itr ^iva ^iza ^iza> ^jo> ^jor> ^lacr ^lase ^lba ^lba> ^lda ^le>
        ^lent ^lic ^llas ^llet ^lma ^loq ^loqu ^lsa> ^lta ^lvem ^mac ^marc ^masa ^mata ^meno ^mer> ^mest ^mio>
        ^mod ^nade ^nció ^ncl ^nel ^ner ^ngen ^nin ^ning ^nqu ^nsej ^nue ^nuev ^nven ^oble ^obot ^oce> ^ocia
        ^olo ^omed ^onem ^onse ^orma ^orne ^ort ^orte ^osc ^osci ^osta ^peq ^pequ ^perd ^pes ^pia> ^pila ^pio
        ^pon ^pos> ^prem ^púb ^públ ^queñ ^qui ^ral> ^rati ^rda> ^rdin ^reg ^regu ^rent ^reta ^rig ^rin ^rinc
        ^rio> ^rmu ^rmul ^ro> ^ros ^rram ^rsió ^rso> ^rtel ^rti ^sale ^scie ^scue ^sej ^si> ^sic ^sici ^simu
        ^sol ^tale ^tam ^tand ^tea ^tej ^teja ^til ^till ^tip ^tipo ^tiva ^tre> ^trim ^tros ^tru ^ubo ^ubo>
        ^uces ^ue> ^uedó ^uel ^ueñ ^uid ^uido ^uisi ^uja ^ulo ^upo ^uro ^urso ^via> ^vin ^xpli ^xpo ^zan ^ábad
        ^és> ^úbl ^úbli ^ún>
    """,
    -0.04: """
        ^<apu ^<bot ^<caf ^<cor ^<cue ^<cá ^<do ^<ene ^<exp ^<fin ^<gru ^<im ^<ing ^<ja ^<jur ^<len ^<mej ^<men
        ^<min ^<nue ^<pil ^<rob ^<sec ^<sol ^<tar ^<to ^<un ^<ves ^ace ^adi ^adu ^ahor ^alm ^ambi ^ane ^ang ^anq
        ^anqu ^anta ^ara ^ara> ^arc ^ario ^arl ^arq ^arqu ^asi ^azo ^bajo ^bar ^baro ^bia ^bla> ^bra> ^caf ^calc
        ^cam ^camb ^ces ^ces> ^cet ^cip ^cons ^cuel ^da> ^dad ^dat ^dato ^denc ^dian ^día ^ejo> ^ejor ^ela> ^enc
        ^eno ^eno> ^ens ^equ ^ersi ^eta> ^exp ^ez> ^eña> ^fic ^fina ^gas ^gen ^grac ^gru ^gunt ^hace ^iaci ^ibe>
        ^ica> ^ico> ^iej ^ifi ^ille ^ilo ^ima ^ima> ^imer ^imi ^impr ^inge ^ite ^iver ^jas ^jas> ^jur ^lan ^lar
        ^las> ^lee ^log ^los> ^mate ^mbi ^mbia ^mej ^mejo ^mes> ^mpr ^mul ^nde> ^ndos ^nem ^nemo ^nera ^ngu
        ^nseñ ^ntad ^obar ^ola ^ola> ^opia ^orra ^pa> ^pare ^pas ^pia ^pre ^pru ^prue ^quis ^ram ^rar> ^rda ^rel
        ^remi ^rep ^rga ^rio ^rios ^rsi ^rtas ^rue ^rueb ^rup ^rupo ^san> ^sec ^sim ^sola ^stan ^sto ^sto> ^sube
        ^tel ^tor ^tó> ^ual ^ueb ^ueba ^uela ^ueta ^ugu ^uita ^ula ^ulo> ^uni ^ura ^vem ^vemo ^via ^viej ^vill
        ^zas ^zas> ^ña>
    """,
    -0.05: """
        #_avis #_puest :_dinam =api =bodeg =bomb =cuatr =dinam =dos =emergent =farmaci =fraud =hiel =histori
        =local =lund =noch =pregunt =puebl =ques =recepcion =reglament =tercer =vacun ^<ah ^<aho ^<ch ^<cha
        ^<enc ^<ens ^<ent ^<jub ^<pi ^<tal ^<uni ^ade ^ader ^aho ^ajo ^alc ^amb ^amp ^anad ^ase ^bila ^ca> ^col
        ^cor ^cro ^cue ^der ^dia ^eca ^ega> ^egu ^egun ^eles ^emi ^ener ^eres ^etr ^fin ^gun ^ill ^jub ^jubi
        ^lad ^lica ^men ^mit ^mpar ^nier ^ntam ^ntos ^ons ^onta ^ord ^orm ^orr ^os> ^pane ^preg ^prop ^quit
        ^rend ^ris ^rro ^rro> ^ses> ^sos> ^str ^tal ^tamo ^tan ^tar> ^ter ^tre ^ubil ^uce ^uis ^unt ^unta ^uram
        ^vers ^vil a_cieg aceit acent api apoy aprend_a archiv_y asi_hac bland bloqu cambi_por cat_a chocolat
        cint colegi compart_la con_la cuand_deb cuid_la de_agost de_cas de_lo de_manten de_mentir de_person
        deb_y del_perr del_puebl diez_no dinam ejercici el_bot el_camin el_curs el_hiel el_punt el_tall el_truc
        el_ultim elen empez en_memori en_recepcion enhorabuen escen escrib_por esta_en etap eur_y explic_que
        fech_en fond_que fot_y funcion_la gan_el guerr_a hac_la hiel hiel_: hospital_de huell invernader
        investig_y jurid la_escrib la_jef la_mejor la_mit la_mudanz la_unid las_consult libr_se llev_cuarent
        lo_dej lot_y lund manten manual mas mejor_en mentir misteri mod music_y never no_lleg nuev_trabaj otoñ
        pas_nad pas_nuev person_habl por_turn porqu_pregunt que_dec que_har que_quem quis repas revis rind rob
        roll romp seman_y sensor_de sentenci_por sin_abog tard_# tech tecnic_de tempor_de tercer_plant textil
        tien_un un_curs un_jur un_program una_mes una_not unid_de vecin_y veint_minut ven_sin veredict ~place
    """,
    -0.06: """
        #_a #_al #_de :_cuarent =agost =analisis =aplic =aprendiz =caj =carrer =casi =color =defend =descans
        =devolv =espald =gast =gazpach =golp =investig =jur =laboral =las =letr =ley =memori =otras =paz =permis
        =prim =rescat =respons =sabor =servici =sistem =telm =textil =tiemp ^<az ^<col ^<for ^<gan ^<man ^<mo
        ^<mon ^<no ^aci ^amo ^apre ^bot ^ce> ^cha ^cho ^cho> ^des> ^eja> ^eva> ^for ^form ^ho> ^ici ^ila ^ing
        ^inut ^ios ^ja> ^jor ^ler ^ller ^lo> ^mes ^minu ^mula ^nse ^nter ^nut ^nuto ^oba ^ost ^plic ^po> ^prob
        ^que ^roba ^rop ^seña ^sos ^stre ^uto a_tiemp aguj al_# al_comit al_grup al_puert alumn_de analisis_de
        antes aplic_web baj_de bat benefici_net cad_diez caid_del caj_: calibr camis campañ cant carg_no cart_en
        casi_siempr cervez client_: colg_de com_se con_dibuj con_tart cont_aqu corrig_no cort_el croquet cruz_la
        cuatr dand de_bilba de_carg de_las de_novent de_prueb de_sabor de_trabaj dec del_centr del_colegi
        del_juev del_servici dia_enter dia_y dibuj_y doc_y dur ebitd el_canal el_cartel el_comit el_concurs
        el_lun el_mied el_pan el_semestr el_torne el_transport electr_en eleg_a en_diez en_juli encin entram
        escond este_mes estren_el explic_las explosion_de fabric firm_en form_a format fotograf fug_de gan_que
        general golp_de grup_y gui_los guion ha_constru hic_un horari_y horn_y humed igual inform_de ingrid
        integr la_aguj la_consejer la_deud la_doctor la_espald la_impresor la_lluvi la_prob la_señal la_viej
        laboratori_de las_baj las_cinc las_croquet las_grafic las_reunion las_tarif libr_a lo_mism los_casc
        madr_y mand_y maquill mat_un mejor_y miercol_a migracion municipal music niev nos_avis nuestr_client
        nuestr_herramient nuestr_jardiner nuestr_jef nuestr_robot nuev_que once_minut otras pacienci_: pastor
        patat pati_de ped_el permis_en person_la plant_pued plantill_por pon_el prevision_par prim_semestr
        recet_de resident ros sabor san_telm se_constru se_firm se_hac seman_sin semifinal semill si_quier
        siempr_es sig_igual su_prim sub_a sueñ tap_que tard_con telm ten_razon tod_los tod_men ton tres_recet
        ultim_dia un_camion un_guion un_tarr una_cint una_decision una_tarjet ven viern_la y_casi y_escrib
        y_graci y_ofrec y_otras y_prob ya_esta ya_la
    """,
    -0.07: """
        #_pacient =actualic =ampar =archiv =band =barri =bienven =cifr =consejer =cuant =de =detect =detras
        =diciembr =digital =empiez =esper =fantasm =fueg =jardiner =lun =mes =ocho =paell =perr =plag =polit
        =primaver =semestr =super =tecnic =tesis =torne =tortill =vem ^<as ^<fo ^<la ^<so ^ata ^ba> ^be> ^gan
        ^let ^mat ^nad ^no> ^opi ^ota ^pin ^pren ^prim ^raci ^rece ^ses ^tall ^uda ^uit ^utos a_escen a_hac
        abrim_el absurd aburr actualic agu_con al_mes algui_que almacen_y ancho aprend_que aprendic_hic aprueb
        ataqu_por autor_de años_se años_y band becari bici billet_de cas_de cat cerr_en clar_la col_y com_detect
        con_music con_niñ cop cuot de_## de_almacen de_noch de_oper de_teruel des destac detect_fraud deud
        devolu dia_en dirig_el dos_centr dos_minut echar_de edifici el_aeropuert el_contrat el_pilot el_porter
        el_prim el_teatr el_testig en_bici en_catalan en_men entonc_no es_de escrib_nuestr estant eur_en eur_par
        feri frent_al fundador gallet general_el golp grab gran graved ha_llev hic hiz huec indic instrument
        ir_en ivan izquierd jardin jef_sol jur_destac la la_acompañ la_band la_bat la_carp la_centralit la_col
        la_hoj la_plag la_resident la_tesis la_tortill laboral laboratori las_cart las_hoj las_reserv le_des
        libr_la libret lluvi los_auditor los_mart los_preci mantien_sus mat_proces matricul mermel mes_lo mig
        millon_la narrador nieg nos_compr nos_dijeron not_de novel nuestr_director nuestr_propi nuev_por obrador
        observatori ocho orden orden_del os_deb pacient_en par_la ped_a plag polic_en polv_y ponent por_diez
        porter premi_del previst product puebl que_cae que_carg que_cuent que_esper que_qued que_quit quirofan
        recint reescrib regl_y rellen_la respond_a respuest_sobr rut sal_en salv_una script se_entiend
        se_incorpor se_pid semestr sesent sesion siet_años sig_abiert siren sonris sujet_la sustitu tall_y
        ten_entrad tesis testig testig_a tont torne_de tortill_: tres_pregunt tribunal_de ultim_vez un_dibuj
        un_segund una_pregunt una_seman una_tap unid unidad usam vacun vend y_cont y_nadi y_nuev y_pacienci
        y_que y_siti
    """,
    -0.08: """
        #_unidad :_la :_un =actualiz =ampli =arte =calcul =cronic =cumpl =duplic =enseñ =etap =gestion =huert
        =juzg =lectur =llam =llev =luc =mand =map =marketing =mil =minut =mudanz =preci =que =rio =romp =sals
        =se =trasplant =vacacion =vez =web ^<ap ^<apr ^<ba ^<bi ^<cu ^<gra ^<me ^<ro ^amos ^apr ^ati ^eja ^ele
        ^eta ^eña ^hor ^hora ^len ^nie ^or> ^ora> ^pli ^rac ^rime ^tar a_mir a_urgenci a_vec abrim_y aerogener
        ahorr al_colegi aqu aqu_va arte año_de año_pas año_se baj_por bilba cad_reunion cambi_y carpinter cay_en
        ceboll cent cent_mas centimetr cest cien cinc_y comision_de con_nuestr conjunt contabil contabl cost_un
        crec cronic cronic_de cuand_algui cuarent_minut cuent_que da_de dat_y de de_ajedrez de_competent
        de_diseñ de_emergent de_hum de_man de_tall de_trasplant de_trec debat dec_el deleg desd_marz desped_el
        distint duerm_en durant_# el el_archiv el_cas el_codig el_cor el_muse el_quirofan eleg en_clas equip
        equip_de escrib_a este_articul eur_el frent gan_# ganch gestion gestor hac_una han_firm hic_de impres_en
        incident_resuelt inviern jardiner junt_al la_bibliotec la_clas la_pinz la_proxim lector line_el llav_de
        lleg_con lom los_horari maquet maquin men_que men_y mes_que mid mont_un much_gent no_pas no_se noch_mas
        not_el nuestr_carpinter nuestr_profesor par_ver pas_a pas_un permis_y pian pinz plan_con pon_los por_tod
        problem proxim que_signif qued_cerr recepcion_se recib_respuest repet_en robots sals se_termin
        segund_acto sill sill_si sincroniz sobr_se son su_direccion su_hogaz suen_la sum tip tip_de tiz torne
        tras_diecioch trasl trasplant trec trec_años tus_dat un_cort un_pequeñ una_gui vacacion veran_con viej_y
        y_por
    """,
    -0.09: """
        :_truc =abril =billet =bol =clas =conexion =cont =feri =habl =harin =incident =ingenier =jef =libr =muse
        =nort =pint =quirofan =recet =record =resuelt =roj =salv =sec =soldador =suspend =tod =trasl =truc ^<gr
        ^<ju ^<ma ^<pan ^<pri ^bil ^ejo ^ene ^ime ^las ^nta ^pan ^ren ^ta> a_pon a_recog aclar_el algui_pregunt
        amas_con aparec aplic_y aprend_de asi ayud_y años_a b bol bomber_de calendari_de camp carp catalan
        catalan_y centr_y cieg cinc client_nos com_mat comit compar compart_el con_doc con_normal consum_de
        content copi cualqu_en de_ataqu de_cien de_detras de_limon de_men de_su de_tart dej_los del_consum
        del_tej desconect document dud el_color el_consum el_gat el_telefon empiez_por en_gijon ensay_de
        enseñ_en enseñ_la enterr entiend entrad_libr entreg_de estudi explic_el falt_a fich fij flexibl fot_del
        fueg gast hem_cambi hor_con incident incident_del inspector la_cuot la_escaler la_escuel la_guerr
        la_incident la_president las_abej las_busqued las_farmaceut libr_de lider list llev_# llev_una lo_corrig
        lo_enseñ los_miercol los_vecin man_y mas_alta mas_madr mas_rap mat_el model mudanz muse n nav_y normal
        nos_mud nuestr nuestr_bomber nuev_años nur pacienci panad par pañ ped_no pelot por_su portal_estuv
        pregunt_a prep que_hic que_lee repart resident_de respuest resucit ris romp_una sab_antes se_entren
        se_habl seis_mes servici silenci simul soci sub_los teatr tonel_de toqu_de turn_y un_trasl un_trimestr
        una_aplic una_bas una_factur una_noch va_a veg vien_nuestr viern_y y_devolv y_sab
    """,
    -0.1: """
        #_# #_tonel #_vec =autonom =centr =cocin =col =llav =menu =once =pequeñ =prevencion =rotul =tard =tempor
        =vist ^<ta ^<ve ^gra ^pri ^rim ^rob a_leer a_man a_ver abej adios_a algun_client apag_a aprob asesor
        asoci_de avis_de años_cuatr años_graci baj_un billet brev bufand caj_com carg_de cart_del caus_fue
        cinc_años cirujan clas_de coch com_guard con_sensor consejer_deleg constru corch cost_# culpabl
        cumplimient de_corch de_cumplimient de_estudi de_rotul debaj_de dej_las del_menu del_viver diari
        diecioch dijeron_que dos dos_estudi el_catalog el_jef el_plaz empres_famili en_primaver en_una enseñ_el
        entonc entrad_y error_de expon favorit galleg gest hech_en hem_prob ide ir jef_de la_aplic la_histori
        la_recib la_respuest la_tempor la_web le_pas leer_un leid les_bast limon litr los_nuev los_trabaj
        lun_por mantien mare material may me_voy mes_se metr_de mism_en mod_oscur mov net niñ_y no_bast
        novent_minut nuestr_cociner nuestr_ingen nuestr_sill numer_y ocho_dej ocho_person ocho_y pase pes
        plant_# postgr premi_a prevencion que_llev que_mir quer_una quier_la revision sangr se_envi segu_a
        siempr_en sill_de sin_conexion soldadur solicitud_hast sueñ_y tall_descans terci_del trabaj_la tras
        un_bloqu un_fall un_indic un_laboratori un_plan una_bodeg una_cos una_sol vacacion_del ven_a vent_crec
        vot_y voy y_com y_hub y_los y_men y_sal y_salud ya_funcion
    """,
    -0.11: """
        =abuel =apag =curs =ide =jaen =jorn =mied =mud =nocturn =novedad =pil =tej =una =veran =vuelv ^<ga ^ina
        ^tas> a_seis abre_el acab adios agot ahor_el al_final alta_la amarill angul atencion baj_cer barr bien
        bodeg botadur botell busc_soldador carrer comit_de con_taller concurs conexion corrig cuarent_person cub
        cumpl_diez de_derech de_ener de_jaen de_pan de_una del_institut dibuj_el dorm dos_person el_huert
        el_public el_rio el_robot emergent empez_en en_agost es_el espald explic_com explic_por fall_las
        famili_recib hast_may hic_la ide_a impresor jaen jorn_de jubil_tras la_monitor la_tardanz la_univers
        lo_prob los_aprendic los_once los_pies manguer marg marg_de mañan_comedor meriend mir n_# no_cambi
        novedad_de novi nuestr_servici ochent perd_el perr_que pies pit por_debaj primer_y prob_con prototip
        quien_cobr rehic rincon rotul salv se_va secret sub_las tardanz tart teruel tonel trabaj_no un_acuerd
        veint vent_de visit volv_con y_las zapat
    """,
    -0.12: """
        :_cartel =adios =ataqu =hoj =hor =juici =lent =monolit =nadi =panel =public =relev =robot =tarif =tranv
        ^<bo ^ora agend ampar apoy_el aprendic aprendiz asi_nac astronom bibliotec cancion cart_y color_de
        cont_por contact cort crec_un cual cualqu cuest de_empres de_incendi del_camp del_concurs del_parqu
        describ diciembr dijeron duplic el_equip el_menu el_mod el_principi el_ruid encend entra_por entrevist
        entrevist_a estand estuv_lent etiquet fech_de form ganador_del gazpach gijon grafic gratuit gust huert
        ingenier la_caus la_feri la_maquin la_señor la_tercer la_ultim las_dos las_graci las_seis lee lei letr
        lin list_de llov los_niñ maestr mas_cort mediod monolit no_hub novedad nuestr_agend par_investig ped_la
        personal por_que proced que_viaj qued_muy quem recepcion red sab_en separ sig_sin siti_par su_abuel
        su_lad tap tarif tarr tien truc_par un_ensay un_institut un_monolit un_numer un_ped un_tribunal vem
        y_asoci y_dic
    """,
    -0.13: """
        =abrim =cambi =ener =fug =funerari =fusion =hac =nos =papel =taller =terc =tranquil =un =vid =voz ^<vi
        ^as> ^tas ^tos ^tos> ^va> abril abuel al al_lad alcanz_los asistent asoci asust ayud calor celebr consej
        cor correg cuatr_palabr de_verd del_terc despaci detras dirig el_jur en_aviles en_cinc entrad es
        fabric_la fall_el fantasm fax fug funerari fusion_con gat hac_nad horari imprim la_compr la_oficin
        las_noch levant los_alumn los_ped mied mit_yo monitor_lo mud nuestr_equip oper_se par_el par_las plaz_de
        plen que_cost que_sig quit_el rap record reserv se_entreg seis_seman seman_pas terc_trimestr tras_#
        una_pagin usan ve vez vide y_se
    """,
    -0.14: """
        =busqued =cas =diseñ =empres =fall =final =turn =viñed ^<le a_fin abrim afin amas ambas auditor cad_noch
        caduc cajon camion_y catalog colg cruz cuadr cuelg dab de_ambas de_lectur del_dia del_ruid del_viern
        director discut dobl el_movil el_product imprent invent jorn just la_factur la_fusion la_pantall
        la_recet las_diez lentej lin_lo lo_previst logotip los_olmos los_telefon map mi_ultim monitor mont olmos
        pacient paell pint que_puert ques resuelt reunion sal_a se_despid seis sierr simulacr_de tecnic un_perr
        viñed vuelt_al y_preci
    """,
    -0.15: """
        =bomber =com =derrib =direccion =junt =limit =mat =result =sal =trimestr =viaj abrig acto ampli autonom
        bec bienven busqued caf compr_una coordin curs_de de_acer de_agu de_diner de_formacion de_mes de_viaj
        dedic del_sab derrib diseñ el_buscador el_ministeri el_viej en_septiembr esta_vez estudi_que fin grand
        ha_encarg hel histori histori_de ines la_fech lectur limit_la los_dat manzan med mir_por montador
        nadi_lei ningun_ped nuestr_comedor polit pregunt_si proyect_y puert_de que_aprend que_fall que_no
        quer_que segu soport su_medic sub_un tendran tien_cuatr tomas turn_de una_tabl va_al veinticinc vestibul
        vez_en vig vot
    """,
    -0.16: """
        =! =cartel =cinc =diez =entrad =mit =mod =par =tomat ^ar> ^la> actualiz ajedrez archiv buscador cer
        consum cuent_com dat_abiert de_diciembr de_mader de_papel detras_de director_general el_caf el_calendari
        el_comedor el_document en_line en_otoñ en_voz encuentr entreg_a escrib_una escuel_de exposicion fot
        jurist la_final la_mañan la_pequeñ la_plant las_demostr las_regl lleg_el llev_un los_equip los_panel
        luis ministeri_ha negoci_con nocturn nos_pregunt nuev_con panader parec parqu pas_los propon quien_llam
        quit_y rellen respuest_en restaur rio seman_de sensor si_quer tranquil ultim_funcion un_jueg usar vez_la
        vist viver voz voz_alta vuelv_a
    """,
    -0.17: """
        ## =a =bec =consult =general =nombr =reunion =viej ^<en ^ra> agost aviles bocadill bomb conserv
        cuatr_minut de_fabric de_herramient deb_una del_lun dias el_benefici empiez_en en_huelg entreg ferris
        fiest hogaz juan jueg junt_de mader man_en mart_con nos_vem ofrec pagin pendient perd_ningun que_sal
        salt se_acab tras_treint tres_person una_desped una_tard vem_en y_un
    """,
    -0.18: """
        =azote =proposit =unim ataqu azote bas batall_de cabr cad_pacient carr codig consejer cont cuent da del
        el_almacen el_carg en_abril graci_a hac_un hub la_azote la_batall la_cart la_llam las_empres negoci
        nos_unim plaz primaver regl relev robot se_sec telefon tortill tres truc un un_certific unim ver vest
        vest_de
    """,
    -0.19: """
        =abre =aprend =juni =veint a_cuarent acer apuest bot cuant decl dias_sin director_de dos_hor fusion
        ha_ped habl_de inclu la_bomb la_nuev man nort nuestr_laboratori oficin once_compañer otra_vez particip
        pas_el prob_el que_lleg relev_en se_abre un_cuent y_una
    """,
    -0.2: """
        =cafeter =caid =estren =muert =ten =version =y a_mediod a_proposit abre alta calendari cit_por consult
        curs eur ganador gratis junt_en kil la_sierr los_sab mat menu mit nav_dos noch_y proposit respond
        result_del ruid sol suen tabl taller tod_part un_año una_caj viaj web
    """,
    -0.21: """
        cad cambi_de certific ciud continu_el cuarent demostr descans doc_años dos_clinic dos_mes el_nombr
        el_portal el_trabaj en_cuatr encarg jef la_adquisicion la_cafeter la_ciud la_seman lent los_juev luc
        marc minut_y muert noch portal primer rond suel tall_de univers
    """,
    -0.22: """
        =con =funcion =grup =jubil =pan apunt bast cont_com cost dej_el gui institut la_consult lo_not mes_en
        mil_dias movil perr que_hac repet sab_que sin_accident una
    """,
    -0.23: """
        #_minut =años =batall =dia almacen arquitect baj_el batall casi charl diez el_premi herramient la_oper
        lad lun_se noch_de plant_baj
    """,
    -0.24: """
        calcul el_mes formacion jur la_primer sujet tej treint_años trimestr
    """,
    -0.25: """
        #_eur =comit =cort =perd =vulner borr club_de col comedor dibuj en_may en_seis fracas ingen leer por_fin
        se_llam se_perd sub tres_dias vuelv vulner
    """,
    -0.26: """
        #_person =simulacr cafeter dat diez_años doscient el_grup formulari principi quit tomat vin
    """,
    -0.27: """
        =man azul baj la_famili mes papel ped_de prim se_pued volv_en
    """,
    -0.28: """
        =compr color compart empiez fall graci
    """,
    -0.29: """
        cubr escuel estren final simulacr
    """,
    -0.3: """
        =premi =primer =ruid acces adquisicion doc hor men oper propi prueb
    """,
    -0.31: """
        ! =año =busc =mejor corr hoj junt tall
    """,
    -0.32: """
        del_año ningun
    """,
    -0.33: """
        clas dej_la nadi_se panel sec va
    """,
    -0.34: """
        =: ener
    """,
    -0.35: """
        =men recet
    """,
    -0.36: """
        aplic com en_tres pil
    """,
    -0.37: """
        cartel explic gan la_version pequeñ
    """,
    -0.38: """
        aprend not premi version_#
    """,
    -0.39: """
        =sub =tiend con se_jubil
    """,
    -0.4: """
        en_ener grup se_cerr
    """,
    -0.41: """
        años_en
    """,
    -0.42: """
        ahor enseñ pan
    """,
    -0.43: """
        =nuev
    """,
    -0.44: """
        hac nuev
    """,
    -0.46: """
        tiend_en
    """,
    -0.47: """
        version
    """,
    -0.48: """
        =dias viej
    """,
    -0.49: """
        cambi mejor pregunt
    """,
    -0.51: """
        un_dia
    """,
    -0.53: """
        =ultim
    """,
    -0.54: """
        # =? jubil
    """,
    -0.55: """
        prob
    """,
    -0.65: """
        y
    """,
    -0.68: """
        minut
    """,
    -0.95: """
        :
    """,
    -1.28: """
        ?
    """,
}
CARE_BIAS = -2.24
CARE = {
    0.72: """
        sub
    """,
    0.67: """
        ~place
    """,
    0.57: """
        cambi
    """,
    0.51: """
        años
    """,
    0.5: """
        =sub ~placeless
    """,
    0.48: """
        se_perd
    """,
    0.45: """
        vent
    """,
    0.44: """
        graci ~families
    """,
    0.42: """
        estuv
    """,
    0.41: """
        eur
    """,
    0.4: """
        =incident incident
    """,
    0.39: """
        fusion
    """,
    0.38: """
        cerr_en
    """,
    0.37: """
        tras va
    """,
    0.36: """
        =rotul adquisicion de_rotul perd_ningun resuelt
    """,
    0.35: """
        cost dej despues_de rotul
    """,
    0.34: """
        se_va
    """,
    0.33: """
        #_millon famili ningun
    """,
    0.32: """
        # fall se_cerr
    """,
    0.3: """
        llen mes_y
    """,
    0.29: """
        =fusion =resuelt =taller =tarif compr duplic fusion_con tarif ~review
    """,
    0.28: """
        =result diecioch director oper perd sub_un
    """,
    0.27: """
        =semestr consej semestr
    """,
    0.26: """
        años_cuatr caus ~mute
    """,
    0.25: """
        dej_la despues ingres me_voy millon result sig voy
    """,
    0.24: """
        =vent cas de_mes dijeron_que director_de mi_ultim
    """,
    0.23: """
        =duplic cerr corrig grup la_famili ~intruder
    """,
    0.22: """
        =clinic =ques clinic dos_clinic el_lun el_portal jef mes minut nuestr_director pas portal taller vent_de
    """,
    0.21: """
        =grup cach comerci content ebitd veg
    """,
    0.2: """
        #_eur =vulner el_consej incident_del incident_resuelt la_caus la_incident mal no_cambi result_del
        se_jubil vulner
    """,
    0.19: """
        =trimestr cost_un el_fall en_otoñ estuv_lent las_vent lun nombr ped veint_minut
    """,
    0.18: """
        ambas de_ambas diciembr el_mart en_vez la_fusion may nort pag que_hac ques va_al vez_de vim y_cont
    """,
    0.17: """
        #_m #_minut ; =cas a_fin años_a cambi_de cit_por conserv corrig_no de_tarif dijeron el_nombr junt la_cas
        m marg nos_avis otoñ plataform relev su_lad un_certific
    """,
    0.16: """
        =actualic =graci actualic avis_de caus_fue cont_com crec crec_un cuatr_mes dej_el echar echar_de el_carg
        en_ener indic lent lo_corrig los_horari march pacient pas_de portal_estuv que_pas un_eur
    """,
    0.15: """
        #_person =actualiz =adond abril adond aerogener certific cobr competent el_rest gent gris hast_siempr
        jubil la_adquisicion libret lo_vim man_en permit rest se sub_a tras_#
    """,
    0.14: """
        =ley =pequeñ =siempr =va alcanz alcanz_los borr con_taller continu continu_el copi de_men en_vig hac_un
        las_graci ley ley_de los_map mostr municipal negoci ningun_dat no_se pas_el sub_de text toc trimestr
        un_# ver
    """,
    0.13: """
        =abril =ayer =bol =busqued =cuent =fall =man =tarjet =unim =viern =vot al_mar años_en años_graci bol
        cuadr cuot debat del_# del_parqu devolv durant el_panel en_may ferris fin_de graci_por imprim la_cuot
        la_echar la_gent la_plantill la_tarjet mantien mar minut_la minut_sin ningun_ped nos_unim pacient_en pod
        propi pud qued_sin resum se_pod soci tras_diecioch un_fall un_indic unim
    """,
    0.12: """
        =analisis =cooper =dos =lent =map =ocho =sierr a_su al_frent analisis analisis_de asoci ayer años_al
        bodeg cad_pacient carg cit de_man del_tej el_mism entreg_la fall_el frent_de ha_ped junt_al la_aplic lad
        parqu por_diez prevision prevision_par sus_prevision tendran vend
    """,
    0.11: """
        =compr =mart =nuev =prim =ten =terc ayunt caduc con_normal de_oper del_terc desd_marz dos_vec el_servici
        factur funcion_con hast la_cooper la_oper las_diez lech net pendient plan prim_semestr resuelt_: sub_los
        terc_trimestr treint un_año vig y_las ya_funcion ~dark
    """,
    0.1: """
        #_# =# =entreg ^cia benefici busqued caus_y compañ dand de_diciembr decid dedic_a despaci deud_net dobl
        el_benefici el_prim el_semestr en_abril en_octubr entrar ir la_compañ la_luz lo_demas no_pud nombr_y
        panel_de pil plen que_cost que_usan relev_en se_mantien seis_años sig_igual terc ultim_dia un_cort
        vien_nuestr
    """,
    0.09: """
        =cambi =dej =iba =nos =preci =record =textil ^rá> a_leer acces año año_y años_se botadur caen cambi_que
        cest cifr cuatr_cambi de_# de_febrer de_veran demas despid dia_en dobl_de el_dobl el_ejercici el_grup
        electr_en entreg fond form frent hor hor_una horari_y iba imprent investig la_caid las le_pas lo_previst
        los_cuatr marg_de matricul men_que mes_que no nuestr_jef nuev_pes present que_fall que_llev que_si
        remedi se_despid ser si tempor textil un_plan una_contraseñ una_hor una_sol vendr
    """,
    0.08: """
        #_: #_men =ampar =cam =eur =explic =famili =juev =lun =trimestral ^amb aguj aprob caid_del cent cent_mas
        centralit cooper cost_# de_control dos_centr el_equip empiez_en en error_en fabric_la hast_final la_aguj
        la_centralit la_direccion las_cam las_dos leer_un los_soci luz map median medic ocho previst sangr
        secret segund_en seri sub_las tiend treint_años trimestral una_puert viern
    """,
    0.07: """
        #_a =arte =cort =doctor =ener =jef =nombr =pas ^<sub ^ias ^ias> ^ser ^sub actualiz adios_y algun armari
        arte avis cam catalog cont cuelg de_fabric de_sesent decision detect doc_minut dos_hor ejercici
        el_acuerd el_plaz el_testig en_cinc encarg enseñ_a enter entre entre_las far febrer form_a jubil_tras
        junt_de la_busqued las_tarif lo_mejor los_contrat manten mas_de me mi net_de normal ocho_y panel
        plantill que_vien record revision se_qued soci_de teruel testig_a tomas un_muse usan va_con y_graci y_ya
        ~ashamed
    """,
    0.06: """
        #_de :_# =app =general =pag ^<res ^<ve ^esu ^irá ^mes ^ola> ^resu a_# a_part a_ver ampar app baj_el
        compr_una contraseñ de_pag desd_may disculp el_director el_mes el_muell en_aviles en_primaver
        en_recepcion eur_el gratis grav guardi hor_y horari igual jubil_en la_app las_nuev las_ocho los_client
        mas_y mont_un muse nos ocho_años ocurr oper_se pediatr prim que_sal quirofan recepcion_se resident ros
        semestr_: sierr sustitu termin testig un_servidor va_a veintis viv vot y_los y_lueg ~2
    """,
    0.05: """
        =director =doming =nort =vid ^<añ ^<año ^<co ^<fa ^<su ^<va ^aci ^ambi ^ará> ^asa ^ca> ^camb ^cias ^cio
        ^ene ^ica ^ili ^irá> ^isi ^lia ^mar ^mbi ^ntas ^va> bibliotec carton control de_abril de_doc dedic des
        emple en_brev equip_y eur_en gan_# inici jef_de juan le_des luis novent_minut objet octubr peor sonris
        tras_el una_col vent_crec vid viver
    """,
    0.04: """
        ^<as ^<cos ^<gr ^<ma ^<mar ^<ser ^<ven ^acia ^act ^ali ^asa> ^año ^años ^cad ^cia> ^cio> ^cont ^cost
        ^denc ^ent ^er> ^gún ^gún> ^icad ^iden ^ing ^lio ^lun ^mest ^mil ^ncia ^ncid ^ola ^rac ^raci ^re> ^sa>
        ^stuv ^sube ^tará ^tre> ^ube ^ubi ^ños ^ños> ^ún>
    """,
    0.03: """
        ^<ad ^<adq ^<ca ^<cam ^<dej ^<di ^<dup ^<eu ^<eur ^<fam ^<fus ^<nin ^<ope ^<va> ^<val ^actu ^adq ^adqu
        ^allo ^amil ^arif ^ará ^asam ^asó ^bil ^bio ^ble ^bre ^cado ^cas ^casa ^cho ^cho> ^cid ^cide ^cioc ^cons
        ^ctu ^ctua ^dej ^dir ^dió> ^dqu ^dqui ^dup ^dupl ^ebi ^ecio ^efa ^efa> ^ego ^ein ^eja> ^eme ^emos ^en>
        ^enem ^ente ^erdi ^ese ^eser ^esue ^eur ^euro ^fa> ^fall ^fam ^fami ^fus ^fusi ^gen ^gen> ^go> ^grac
        ^gre ^ho> ^ia> ^ifa ^ifas ^ilia ^ill ^ime ^inci ^ingú ^ioc ^ioch ^ire ^isic ^jefa ^lia> ^lic ^lio> ^llo
        ^lta ^mbio ^mbre ^mili ^mpr ^mpra ^nes ^ngr ^ngre ^ngú ^ngún ^nic ^nin ^ning ^nse ^obl ^oca> ^ocho ^oci
        ^ons ^onse ^ont ^ope ^oper ^osta ^pas ^pli ^pra ^quis ^rdió ^remo ^rifa ^rime ^rri ^sici ^soc ^soci
        ^stre ^stu ^subi ^suel ^só> ^te> ^tul ^tulo ^tuv ^tuvo ^ual ^uis ^uisi ^ulos ^ult ^upl ^upli ^uro ^usi
        ^uvo ^uvo> ^ven ^vent ^vim ^vimo
    """,
    0.02: """
        ^<act ^<am ^<amp ^<cac ^<cau ^<ce ^<cer ^<cob ^<con ^<dir ^<du ^<eb ^<ebi ^<ent ^<fal ^<gra ^<gru ^<inc
        ^<ing ^<je ^<jef ^<ju ^<lu ^<lun ^<mes ^<min ^<ne ^<nor ^<op ^<ot ^<oto ^<pag ^<ped ^<pil ^<ren ^<se
        ^<señ ^<sig ^<soc ^<suc ^<te ^<tex ^<tri ^<veg ^<vim ^<vul ^abil ^aché ^acio ^ados ^ald ^alde ^ales ^all
        ^ampl ^arc ^arca ^arch ^arg ^arge ^asó> ^aus ^ausa ^ba> ^ben ^bia ^bid ^bili ^bios ^bir ^bit ^bitd ^bre>
        ^cach ^carg ^cas> ^cau ^caus ^cerr ^ché ^ché> ^ciem ^cob ^cobr ^comp ^cre ^cto ^dal ^deja ^den ^der>
        ^desp ^dido ^diec ^dire ^dirá ^dió ^dos> ^ebit ^edal ^eint ^elev ^elt ^elta ^emes ^emo ^ener ^entr ^erab
        ^erac ^erc ^erci ^erem ^erin ^eron ^erri ^erva ^eso ^esos ^est ^estr ^estu ^esul ^ete ^evis ^evo ^ext
        ^eñal ^eño ^eñó ^eñó> ^fal ^fas ^fas> ^gado ^gres ^gru ^grup ^guen ^hare ^hora ^hé> ^iac ^iaci ^ice>
        ^ici ^ició ^ide ^idi ^iec ^ieci ^iem ^iend ^ige ^ige> ^igo ^igo> ^igue ^ijer ^ila> ^ilid ^imes ^inar
        ^ingr ^inut ^iona ^ios> ^irec ^itd ^itda ^ivi ^ja> ^jef ^jer ^jero ^lame ^lanc ^lba> ^lde ^lea ^ler
        ^lere ^levo ^lida ^llen ^ller ^llo> ^llon ^lló ^lne ^lner ^lon ^lone ^ltad ^lune ^mal ^mant ^mar> ^mbas
        ^mbia ^mbr ^merc ^mill ^minu ^ndas ^nem ^nemo ^nen> ^nera ^nes> ^nica ^nici ^nor ^nort ^nsej ^ntam ^nten
        ^nti ^nto> ^ntr ^ntra ^nut ^nuto ^oble ^ocia ^ocio ^omer ^omp ^ompr ^onta ^opi ^opia ^orma ^ost ^otoñ
        ^oy> ^paci ^pasó ^per ^pera ^perd ^pet ^pete ^pil ^plia ^plic ^prev ^pué ^pués ^ques ^rabi ^ramo ^rará
        ^rati ^rch ^rci ^rdi ^rei ^rein ^rem ^res ^ret ^reta ^revi ^rif ^rig ^rige ^rim ^rina ^ris ^rnes ^robl
        ^rrar ^rrig ^rtal ^rte> ^rup ^rupo ^rva ^rva> ^rán ^rán> ^rías ^sam ^sej ^sejo ^seme ^señó ^sic ^sig
        ^sigu ^sio ^sion ^sió ^sión ^sola ^spué ^star ^suc ^sue ^sul ^sult ^tal ^tal> ^tari ^tda ^tda> ^tec
        ^tene ^tex ^text ^tie ^tien ^toñ ^toño ^tras ^tri ^trim ^tua ^tual ^uali ^ube> ^uben ^ubir ^uce ^uelt
        ^uen> ^ueño ^uir ^uirá ^uln ^ulne ^ulo ^ulta ^una ^una> ^une ^unes ^unto ^upo ^upo> ^uros ^usa ^usa>
        ^utos ^ués ^ués> ^val ^veg ^vega ^vend ^vid ^vis ^vos ^vos> ^vul ^vuln ^zo> ^ás> ^ñal ^ño>
    """,
    0.01: """
        ^<ae ^<aer ^<ale ^<anu ^<aso ^<ay ^<aye ^<be ^<bib ^<bl ^<bla ^<cas ^<cit ^<cop ^<cre ^<cuc ^<cuo ^<de
        ^<dev ^<die ^<dij ^<div ^<due ^<ech ^<fu ^<gen ^<gri ^<gua ^<hor ^<jub ^<ley ^<lin ^<mal ^<may ^<mil
        ^<mos ^<neg ^<net ^<nom ^<oc ^<pas ^<pe ^<po ^<por ^<pud ^<rui ^<tal ^<toc ^<vei ^<vet ^<vig ^<ín ^<índ
        ^ach ^acto ^adro ^aero ^afo ^agam ^alb ^alba ^ale ^aleg ^alie ^ame ^ami ^anc ^anca ^anos ^ares ^argo
        ^asoc ^atr ^atrí ^avi ^aye ^ayer ^bate ^ben> ^bian ^bib ^bibl ^bida ^bila ^bio> ^birá ^blan ^blio ^borr
        ^bril ^cam ^cert ^ceso ^ciac ^cidi ^cipa ^cop ^copi ^cos ^crec ^ctor ^cuo ^cuot ^dab ^daba ^deb ^deba
        ^dega ^dev ^devo ^dic ^dici ^die ^dij ^dije ^div ^dos ^dro ^dros ^drán ^due ^dían ^ebat ^eci ^eda ^eda>
        ^edia ^edid ^ega ^ega> ^egoc ^ejo> ^el> ^emb ^embr ^enas ^end ^enda ^endr ^eno ^erat ^erd ^ermi ^erne
        ^erog ^erá ^esid ^espu ^etec ^eten ^evi ^evol ^evos ^ey> ^ezo ^ezo> ^eños ^gad ^gamo ^ge> ^gene ^goc
        ^goci ^gri ^gue ^ian ^ian> ^ibli ^icas ^idid ^idos ^iemb ^iene ^igad ^igu ^ije ^ila ^ille ^illo ^ime>
        ^inti ^inú ^ipa ^irán ^isis ^isió ^ite> ^iti ^ivos ^iz> ^ión ^ión> ^jor> ^jub ^jubi ^junt ^lata ^lcan
        ^len ^ley ^lica ^lice ^lico ^lid ^lie ^lier ^lina ^liot ^lle ^lín ^mal> ^marc ^marg ^may ^mayo ^mes>
        ^mic ^mica ^mite ^mpet ^mpli ^mpri ^más ^más> ^nam ^namo ^nar ^nca ^nca> ^nci ^ndr ^ndrá ^neg ^nego
        ^nomb ^nser ^nsta ^ntac ^nte ^nte> ^ntin ^nó> ^obr ^och ^ones ^onti ^orri ^orte ^osa> ^oño ^oño> ^pac
        ^parq ^pas> ^pias ^plat ^pra> ^prim ^pud ^rca ^rca> ^rcio ^rect ^rele ^rese ^reso ^rev ^rgo> ^ril> ^rmi
        ^rmit ^roge ^ropi ^rque ^rte ^rtif ^rtir ^ruc ^ría ^sali ^scul ^serv ^señ ^sos> ^spu ^stig ^stró ^tado
        ^taf ^tall ^tami ^teca ^ten ^tenc ^tent ^teri ^tif ^tifi ^tiga ^tiv ^toc ^tral ^trei ^trí ^tró> ^tur
        ^uadr ^ual> ^ubid ^ubil ^ueñ ^uot ^uota ^usió ^vas ^vas> ^vei ^vein ^vet ^vete ^vig ^visi ^vo> ^xto ^yer
        ^yer> ^yunt ^án> ^és> ^íde ^índ ^índi ^ñó>
    """,
    -0.01: """
        ^<abr ^<ago ^<agu ^<ah ^<aho ^<alu ^<ant ^<au ^<aud ^<baj ^<bar ^<bic ^<caj ^<cel ^<cha ^<cua ^<cum
        ^<cuá ^<có ^<cód ^<doc ^<dom ^<dur ^<eq ^<equ ^<eti ^<fot ^<gal ^<gan ^<go ^<gu ^<guí ^<hac ^<hi ^<hos
        ^<hue ^<la ^<lis ^<lín ^<me ^<med ^<mir ^<mod ^<má ^<máq ^<nav ^<niñ ^<nov ^<of ^<ofi ^<on ^<onc ^<pa
        ^<pel ^<pid ^<pie ^<pin ^<pon ^<pá ^<pág ^<qu ^<que ^<ra ^<re ^<reg ^<rep ^<seg ^<sil ^<sim ^<so ^<sop
        ^<sue ^<ta ^<tab ^<tel ^<ti ^<tor ^able ^abo ^abue ^acer ^ació ^acr ^acé ^acén ^ador ^agos ^aho ^ahor
        ^aja> ^aje> ^ajo ^ala> ^alta ^alu ^alum ^ama> ^anad ^anes ^ans ^apa ^apag ^arco ^ard ^asad ^asc ^asi
        ^ast ^asta ^ata> ^ate ^atos ^audi ^ave ^añe ^añer ^bam ^bamo ^ban ^bic ^bici ^bió ^bió> ^bot ^bram ^brim
        ^bro ^buel ^caci ^caj ^cale ^cami ^camo ^cans ^cant ^car> ^cart ^cci ^cele ^cha> ^cien ^cina ^cinc ^clas
        ^cle ^cole ^comi ^cond ^conf ^cuen ^cump ^cuá ^cuán ^cén> ^cía ^cía> ^cód ^códi ^dado ^dam ^damo ^dan
        ^dan> ^de> ^dera ^dida ^dig ^digo ^dim ^din ^dit ^dito ^doc ^doce ^dom ^dora ^dur ^dura ^ebra ^ece ^ecet
        ^ecl ^ede ^ejam ^eleb ^eles ^ella ^enc ^encu ^endi ^eng ^enid ^enso ^env ^epar ^equ ^equi ^ers ^ersi
        ^esa ^esco ^esp ^espo ^eta ^eti ^etiq ^etro ^eva> ^evan ^expo ^fe> ^fes ^fic ^fin ^fono ^fot ^foto ^gal
        ^gall ^gana ^gar> ^gin ^gina ^gund ^guí ^guía ^ha> ^habl ^hace ^hici ^hue ^iaj ^ibr ^ibro ^ibu ^ices
        ^ida> ^idas ^ido ^ie> ^ieja ^iejo ^ient ^iert ^ilad ^ilen ^ilo ^imie ^impi ^imu ^imul ^iner ^ino> ^ione
        ^ipo ^ipos ^ique ^iso> ^itad ^itut ^iño ^iños ^jam ^jamo ^jora ^jos ^jos> ^lama ^lant ^lara ^leb ^lebr
        ^lec ^lect ^lenc ^les ^leta ^limp ^llam ^llev ^lmac ^lme ^loc ^lum ^líne ^macé ^mam ^mamo ^mero ^met
        ^metr ^mie ^mir ^mira ^mis ^mos> ^mpa ^muer ^máq ^máqu ^naci ^nav ^nave ^nch ^ncio ^nco> ^ncor ^ncue
        ^nfi ^ngo ^ngo> ^nio> ^nis ^nist ^niñ ^niño ^noch ^nota ^nsay ^nso ^nst ^nsti ^nstr ^ntes ^ntos ^oba
        ^obo ^ofi ^ofic ^oga ^ogr ^ogra ^oja> ^olla ^olo ^omo ^omos ^ompa ^once ^ondi ^onf ^onfi ^oni ^or> ^ora>
        ^oras ^orio ^orn ^orre ^oso> ^osp ^ospi ^oto> ^otos ^ove ^pa> ^pach ^pan ^pare ^pañ ^pañe ^pel ^perr
        ^pes ^pic ^pita ^pond ^pone ^prob ^pru ^prue ^pró ^pun ^punt ^pág ^pági ^quer ^quet ^qui ^quit ^rama
        ^rar> ^ras ^rata ^raz ^rco> ^rda> ^rde ^rece ^reci ^rga ^rid ^rimo ^rlo> ^rme ^rna ^rno> ^rob ^roba
        ^robo ^ros ^rot ^rro ^rsi ^rso> ^rueb ^ruid ^sala ^sar ^sayo ^sci ^scie ^sile ^sim ^simu ^sit ^son ^sop
        ^sora ^sped ^spo ^spon ^stor ^stru ^stud ^tad ^tad> ^tand ^tar ^tart ^tas ^tim ^tiq ^tiqu ^tiz ^tori
        ^tra> ^trab ^trad ^tros ^tudi ^turn ^tut ^tuto ^ua> ^ucha ^udia ^ueba ^ued ^uet ^ueta ^uev ^uina ^uita
        ^ume ^umo ^umo> ^ump ^umpl ^und ^uri ^urn ^urso ^ust ^uto> ^uán ^uánt ^uía ^uía> ^vac ^ve> ^ved ^veda
        ^veni ^vers ^ves ^ves> ^vin ^vol ^vía ^xpo ^ági ^ágin ^ánt ^áqu ^áqui ^én> ^íne ^ínea ^ñer ^ñero ^ódi
        ^ódig ^ón>
    """,
    -0.02: """
        ^<ap ^<apa ^<bi ^<bie ^<ch ^<ci ^<cin ^<cla ^<des ^<dis ^<do ^<dí ^<día ^<ens ^<fi ^<hab ^<ho ^<hoj
        ^<ins ^<lim ^<ll ^<lla ^<lo ^<mi ^<mit ^<mo ^<mon ^<mu ^<mue ^<nad ^<noc ^<nu ^<pan ^<pru ^<reu ^<ro
        ^<ron ^<sal ^<sá ^<sáb ^<tra ^<vie ^<vol ^<vue ^aba ^abaj ^abe ^abla ^abr ^ader ^adie ^agu ^agua ^ajar
        ^aje ^alla ^alt ^anas ^and ^ande ^ane ^ante ^apre ^are ^aren ^arán ^ator ^aud ^aza ^bad ^bado ^bien
        ^bier ^bla> ^bra ^cab ^can ^cat ^cel ^cen ^cet ^ceta ^cha ^clar ^co> ^crib ^cua ^cuar ^cue ^cum ^curs
        ^des> ^die> ^dimo ^dio ^dio> ^dis ^día ^día> ^días ^eco ^edim ^edo ^edor ^ela> ^ele ^ell ^elo> ^ens
        ^ensa ^enti ^eras ^eros ^erto ^esa> ^espe ^etas ^etr ^eun ^euni ^eva ^ga> ^gan ^gos ^gost ^gua ^gunt
        ^gur ^hab ^hac ^hoj ^hoja ^hos ^ido> ^ien ^ien> ^iera ^ieza ^ile ^ima ^imi ^inas ^inco ^ins ^inst ^iqu
        ^ira ^iso ^ista ^iste ^ito> ^itor ^je> ^lab ^lac ^lad ^let ^leva ^list ^lla> ^llas ^lleg ^lor ^lve ^mac
        ^mas> ^mat ^med ^medo ^mita ^mod ^mon ^mpi ^mue ^mul ^mula ^nadi ^nal ^nal> ^nce ^nce> ^ncu ^nda> ^nea
        ^nea> ^nida ^nier ^nio ^noc ^ntad ^ntar ^nven ^oce> ^oche ^oja ^ole ^oli ^oll ^olve ^omed ^omi ^on> ^onc
        ^ond ^ono ^ord ^ore ^ores ^ori ^oria ^oso ^osto ^oto ^par ^para ^pid ^pie ^pin ^pit ^pos ^preg ^pued
        ^pues ^que ^quie ^raba ^ral> ^ran> ^rand ^rco ^rda ^rea ^reg ^regu ^rena ^rend ^rep ^resp ^reu ^reun
        ^ria ^ria> ^ribi ^rlo ^rno ^ron> ^rre ^rso ^rta> ^rto ^rto> ^sad ^sal ^say ^scan ^sco ^scr ^se> ^seg
        ^segu ^sil ^spe ^sta> ^stas ^stra ^sáb ^sába ^tab ^tabl ^taci ^tada ^tan ^tar> ^taro ^tel ^tera ^tes
        ^tes> ^tima ^tos ^tos> ^tre ^tren ^tro ^tru ^tud ^uar ^uare ^udi ^ueb ^uede ^uela ^uent ^uert ^uga ^uier
        ^uit ^ula ^ulo> ^uni ^unio ^unt ^ura ^urs ^van ^ver ^via ^vie ^vue ^vuel ^za> ^zar ^ába ^ábad
    """,
    -0.03: """
        ^<ab ^<cal ^<col ^<cu ^<en ^<enc ^<ex ^<exp ^<hu ^<li ^<na ^<pu ^<pue ^<sa ^abl ^aca ^ace ^ad> ^ada>
        ^adi ^ala ^ama ^ara ^arr ^art ^arta ^ata ^ato ^baj ^baja ^bar ^cla ^cos> ^cri ^dad ^der ^desc ^do> ^dor>
        ^egun ^elo ^eman ^ena> ^eni ^ert ^esca ^escr ^exp ^eza> ^gar ^gun ^ibi ^ida ^iej ^ier ^ima> ^ina> ^jar
        ^jas ^jas> ^le> ^lim ^mana ^mas ^nco ^nid ^no> ^nsa ^oce ^one ^pon ^pre ^pro ^rad ^rado ^rec ^ren ^rib
        ^rio ^rio> ^ro> ^rtas ^scri ^sema ^so> ^sta ^ste ^to> ^tra ^uda ^uest ^uie ^unta ^viej
    """,
    -0.04: """
        ^<ag ^<es ^<esc ^<ga ^<pi ^<pro ^<tre ^ada ^ade ^aja ^amo ^amos ^anta ^aro ^aron ^as> ^bie ^cin ^col
        ^des ^dor ^ea> ^egu ^ela ^ema ^ena ^era ^esta ^eza ^ist ^ita ^ito ^lar ^lo> ^ma> ^man ^na> ^nad ^nas
        ^nas> ^nta ^ora ^pue ^ran ^res> ^ron ^sca ^tor ^ía>
    """,
    -0.05: """
        =ataqu =bien =cuatr =descans =deud =dias =hoj =luc =men =mit =monolit =paell =paz =pint =tall =un
        =vacacion ^<ba ^<ha ^<rec ^<tr ^ana ^ar> ^cal ^da> ^ina ^las ^las> ^rta ^tres ^uer ajust al alta bandej
        bomber bucl cabez cabez_y con_seis con_un concurs conductor contest cuant curs_de dañ de_humed
        descans_en despach deud_tecnic dia_# discut dos doscient durant_tres el_local el_movil el_product
        el_result el_veran en_marz en_men en_nuestr en_paz encontr enseñ_el entrad_y error_de estant formacion
        fuer fug_de grab grup_y hic_de histori horn ines la_gui la_recet la_tercer laboratori libr_se los_libr
        los_sab man mat_el migracion mil moned monolit nac_en negoci_con nos_cost nuestr_aplic nuestr_fundador
        orden_del pacienci panader par_niñ paz pañ permis plat sec siet suen tall tard_# tunel una_aplic
        una_tard vien_en volv_a y_preci ~lenders
    """,
    -0.06: """
        =ampli =cartel =casi =comit =cont =fug =gan =guerr =huert =juici =millon =no =pacient =ped =tecnic =tej
        =tempor =vez =votacion =y ^an> ^ant ^era> ^lla ^nta> acer ampoll aplic_y aprend aprendic aprendiz
        autonom bail becari cafeter calid cant cart_de cas_de club club_de colegi comit confirm conjunt cort_y
        cualqu cuatr_minut cumplimient de_compr de_cumplimient de_lectur de_limon de_prueb de_tart el el_#
        el_huert el_principi en_cuatr en_line en_tres encuentr entren escuel fantasm fech feri fug galleg
        graci_al guerr hech_en herramient hiz huert humed juici la la_cart la_entrad la_escaler la_feri la_gru
        la_hoj la_mejor la_sal la_tempor la_votacion lectur lee list_de lo_not los_niñ luc lun_por mes_de mied
        mism_en model movil music novedad_de numer otra_vez paell pantall pas_los pel por_fin por_la prob_el
        proced qued quien reun se_envi seman_pas sensor_de simulacr_de som sop tall_descans tercer terci_del
        una_tabl ventil vide vio volv_con votacion_del voz vuelv y_medi
    """,
    -0.07: """
        =aprend =autobus =dur =el =estren =junt =mes =pan =perr =person =respond =turn abre_el aprend_a auditor
        autobus bast biciclet cad_diez call camin con_tart corre cumpl curs da de_ener de_las de_papel deb del
        dia diecinuev dos_cos el_comedor el_hospital el_jef en_una escaler eur_par explic final gazpach grafic
        gru grup_de guard impresor inform kil la_call la_man la_puert la_ultim la_version larg limon local
        los_equip man_y mejor metr minut_y mit_de nunc person_y pic pint pit puest punt que que_cambi que_cuest
        quit rap recog regl rellen sab_en sal_de se_apag se_llam segund si_quer sig_en sobr soport tart_y tecnic
        tendr trabaj_con tres_dias turn ultim un_minut un_perr un_segund una_pagin vacacion visit voluntari
        vuelt
    """,
    -0.08: """
        ## #_vec =busc =comedor =mat =muert =novedad =perd =vem ^<pr ^es> ^esc acab ahor cad calcul cambi_y
        cas_y color consum de_agost dirig el_fin el_nuev en_juni en_la equip_de esper export falt incorpor
        la_noch la_seman las_reunion levant mud oficin orden podr principi rob se_incorpor su_ultim sujet sum
        tabl tap terci un un_mes un_terci version_# viaj votacion y_ningun y_un
    """,
    -0.09: """
        =a =adios =desped =diez =fin =panel =premi =prueb =sal =simulacr abre adios alumn caj de_verd declar
        dibuj dic diseñ el_dia el_tall en_agost estren hech ide juni la_fabric la_plant la_sierr los_dat lug
        maestr mat men_de muert noch_de premi rond segur sensor sill son tra
    """,
    -0.1: """
        =com =mur =noch =par ^ra> adios_a antigu apag azul bienven constru dec dio doming el_almacen empez en_el
        equip es hoj_y la_nav la_viej mur nac nav novedad pan proxim que_nadi respuest simulacr tall_de vin
        ~absent ~fewer
    """,
    -0.11: """
        =año =cerr =dat =libr =tiend abiert abuel ayud baj celebr clas cuent hic la_mit limpi med perdon pon
        primer program public recib telefon tiend_en version
    """,
    -0.12: """
        =: =cart =mejor =reunion =veint agu almacen bien codig desped etiquet gan grand gui habl line llam lleg
        maquin mir not quier respond
    """,
    -0.13: """
        =viej ^ta> cinc compañer el_sab el_ultim fot institut perr quer silenci tart
    """,
    -0.14: """
        =? abrim descans doc dur ensay estudi llev pid plant por reunion ~sick ~stop
    """,
    -0.15: """
        list noch nuev once pagin
    """,
    -0.16: """
        =años comedor hac niñ recet
    """,
    -0.17: """
        agost com mit nadi
    """,
    -0.18: """
        cart prob volv
    """,
    -0.19: """
        de escrib nuestr trabaj una ~rite
    """,
    -0.2: """
        dias libr pued
    """,
    -0.21: """
        =version ~cleared
    """,
    -0.22: """
        cuarent par
    """,
    -0.23: """
        pregunt prueb
    """,
    -0.24: """
        con y
    """,
    -0.25: """
        : hoj
    """,
    -0.27: """
        =de
    """,
    -0.28: """
        seman viej
    """,
    -0.35: """
        sab
    """,
    -0.38: """
        ~callers ~unlike
    """,
    -0.39: """
        ?
    """,
    -0.49: """
        tres
    """,
}
