"""What words weigh in es: made by `tests/learn_gate.py`."""

MADE_FROM = "7760937a4cb4b1f1"
BIAS = -0.51
WEIGHTS = {
    2.59: """
        ~stop
    """,
    2.26: """
        ~dark
    """,
    1.94: """
        ~review
    """,
    1.87: """
        ~ashamed
    """,
    1.79: """
        ~placeless
    """,
    1.74: """
        ~2
    """,
    1.67: """
        ~rite
    """,
    1.62: """
        ~missing
    """,
    1.5: """
        ~absent
    """,
    1.45: """
        ~halted
    """,
    1.41: """
        ~sick
    """,
    1.4: """
        ~fewer
    """,
    1.35: """
        ~unhired
    """,
    1.32: """
        ~lenders
    """,
    1.31: """
        ~intruder
    """,
    1.13: """
        ~mute ~sides
    """,
    1.06: """
        ~respect
    """,
    1.0: """
        no
    """,
    0.97: """
        ~families
    """,
    0.88: """
        ~unlike
    """,
    0.86: """
        pag
    """,
    0.85: """
        ~reports
    """,
    0.76: """
        ~leak
    """,
    0.66: """
        compañer
    """,
    0.65: """
        habr
    """,
    0.61: """
        el_mart trabaj treint
    """,
    0.6: """
        algui retir
    """,
    0.56: """
        cerr
    """,
    0.51: """
        her
    """,
    0.49: """
        mañan
    """,
    0.48: """
        la_empres
    """,
    0.47: """
        prevision
    """,
    0.45: """
        call sig
    """,
    0.44: """
        cocin
    """,
    0.43: """
        ces famili part
    """,
    0.42: """
        atend pact period
    """,
    0.4: """
        =prevision carreter demand qued_en sup
    """,
    0.39: """
        afect el_hospital person
    """,
    0.38: """
        cincuent juez las_llav las_person llav operari
    """,
    0.37: """
        ayer comunic qued quier
    """,
    0.36: """
        =ajust dia_# ofert sent ~callers
    """,
    0.35: """
        ; a_los alli ced fallec llev nosotr
    """,
    0.34: """
        =plantill aplaz
    """,
    0.33: """
        =sed anoch firm grav lo_sup rebaj reduc_la sed sueld
    """,
    0.32: """
        =entra avis el_dia fuim la_fiscal muj
    """,
    0.31: """
        =call =indefin de_plantill hogar hospital indefin_en las_carreter sindicat ~cleared
    """,
    0.3: """
        =ces =compañer cas dej_de entra_en fiscal la_cocin la_decision mil_de nuestr_compañer treint_y
    """,
    0.29: """
        =retir cincuent_y deb hay hij hoy mart qued_sin
    """,
    0.28: """
        =plant acreedor alquil de_prevision es_verd historial inund las_famili niñ numer_de tom
    """,
    0.27: """
        =cierr a_oscur activ capill cierr_de corre el_juev emple esta_seman estan guard huelg_indefin la_agenci
        la_capill rechaz reclam tuv
    """,
    0.26: """
        ^<de a ajust_de apag dej_a el_puert el_viern la_line lo_decid mayor que_escrib super sus
    """,
    0.25: """
        =muell =tesorer al_equip baj_la clinic clor colabor cumpleañ de_clor dej denunci dias_por dic_que diner
        la_noch lo_sab millon notici paquet ped pued que_cont tesorer
    """,
    0.24: """
        ante cierr client dentr el_miercol enfermer entreg_las exig hem la_produccion la_sed medic merc no_pued
        pact_preci produccion un_operari
    """,
    0.23: """
        =escol =fallec =nub deten doming han indefin indemniz inspeccion las_cuent no_vam nub part_del
        person_con recurr super_el suspend tarjet_de tendr tiend_de troz un_veran
    """,
    0.22: """
        #_emple =ciberataqu =club =cuarent =doming =urgenci ciberataqu fin_de la_direccion la_puert lleg
        lleg_los man_el mil no_volv nos_dej protest seis_años ten una_inund
    """,
    0.21: """
        =baj =concurs =vuelc abrir acus agenci caden confianz constructor dañ de_ped dias_de dir en_concurs
        estam habl habl_con hombr la_caden la_constructor les llen llev_las los_sindicat nav_de once_años
        par_siempr su_puest su_ultim una_doctor vuelc
    """,
    0.2: """
        #_client :_tres =fiscal =her =mult =president accion acus_de antigu apart arranc camion cient conductor
        contest contrat dat_en decision_en desaloj devuelval direccion en_marz en_observ esquem esta_mañan ha
        hast la_mes la_recog las_contrat las_eleccion limpiez mart_en mejor_que mult peligr pod sac se_apag
        se_qued trabaj_par un_terci usarl vam
    """,
    0.19: """
        =avis =consej =demand =emple =lot =merc =quer abri acog aparc cay chic client_no cobr con_profund cos
        de_funcion de_sueld de_usarl dejadl demas despach despues fren fulmin las_enfermer mayor_de merec
        no_habr noch_en notici_de nunc_mas recog sab_ya sig_en unas y_cinc
    """,
    0.18: """
        =acreedor =agresion =aplaz =caden afect_a agresion al_hospital autobus_de año_nos cart_abiert cierr_la
        conmig cualqui_tiend cuarent_de de_la del_merc demand_por desvi el_juez en_urgenci eram hac_veint herman
        line_# llev_a llev_al lo_hac lueg min no_sal no_saldran novent novent_person numer observ piez
        pregunt_por prevision_y rescat respuest_al rumb tierr uno vam_a y_no
    """,
    0.17: """
        =equip =halvers =nav =septiembr =trabaj =tribunal abiert_de ajust al_pas animal anunci apoy_en avis_a
        años_el baj_voluntari basur busc_un caen caen_un cambi_la compañ con_nosotr conoc consej_lo cont_con
        contratadl convers convoc de_# de_dat decision despert en_man encontr ere familiar ficher fil fri
        furgonet guardi_civil haciend halvers incendi_en la_compañ la_verj las_convers llev_veint lot_#
        nuestr_nombr nuev_ced nuev_y present president presunt profund_dolor proteccion que_nadi remedi sab_por
        si_viv sin_efect su_muj transport vacant valvul verj viern ya_no
    """,
    0.16: """
        #_compañer #_hogar #_trabaj =gru =notici =silenci =tall ^rá> al_president apag_el autobus buen cocin_de
        con_men de_don de_fuer de_rosari doming_la el_conductor el_estudi el_laboratori enter_por escap_de
        explosion_en fabric_de fueron_atend graci_al her_grav la_gent la_juez la_merc la_obra la_tiend
        las_vacant limpi_los llam llev_la lo_ocurr los_horn mas_pequeñ millon_a necesit otro ped_perdon pens
        prev puest respet rosari se se_aclar se_llev serv su suspend_las tendr_que tres_her troz_de un_escap
        un_lun val
    """,
    0.15: """
        =defectu =explosion =fundador =lo =luz =medic =muer =pag ^den a_call a_habl abaj abog analisis ardient
        capill_ardient cart_que compañer_de concentr credit cumpleañ_de de_acreedor defectu deterior dividend
        durant_años el_alquil el_camion el_diner encapuch escap espaci esta_abiert explosion expuest fals
        fundador_de gru habr_una hospital_el incendi la_confianz la_demand la_guardi la_inspeccion la_pirotecni
        les_ped los_contrat los_que los_tribunal no_abrim no_deb no_sab patronat ped_en pirotecni por_ahor
        present_una promet que_quer qued_con qued_suspend respet_el saldr seman sentenci_del ser señor sin_cobr
        sin_luz trabaj_aqu tras_otro treint_dias tribunal tuv_que un_presunt unanim unas_factur vay y_tres ~3
    """,
    0.14: """
        =colect =despues =destitu =limpiez =otoñ =present =respuest =rob =tom =viern ^emo ^emos ^remo adjunt
        alcald apagon are asum busc carg_a cautel civil cocin_cuand colect conductor_no confirm convoc_par
        cualqui de_contrat de_seman destitu devuelv el_inici el_institut el_period factur_de fallec_de famili_de
        fiscal_investig grit ha_retir han_perd inici_de la_limpiez la_mism la_piez la_votacion lleg_una lo
        lo_primer los_analisis lot marz_y matriz miercol once oscur padr pas_por pens_en proces profund
        qui_quier rechaz_la rob_de sab_se saldran se_retir su_cas su_hij sucursal sup_ayer sus_amig terci_de
        trescient_famili un_cuadern un_for un_tercer una_fot una_invit urgenci veint_años y_llam
    """,
    0.13: """
        =acos =huelg =obra =paquet =rechaz =til ^<ha a_disposicion accident_en acos algui_a amabl amig_y cancel
        carpet cart_de carter ced_el compr_y comunic_el conduc congel conserver culp de_may de_segur demand_de
        desd_ener disposicion dolor_comunic doming_a dosis efect el_banc el_horn el_terc escrib_desd fueron
        hem_ped hor_una incorpor_hast la_autor la_conserver la_ofert la_plantill las_cuatr las_nuev los_proces
        man_de mi no_conoc no_pod oficin_de pais paraliz paraliz_el pas_la person_a pierd prefer que_llam
        que_volv qued_cancel qued_expuest quier_el rebaj_sus repartidor sal se_han se_van segur septiembr seri
        silenci_por sin_turn sindicat_convoc sobrin suy tarjet terci tod un_años un_lot viern_cerr vio viv
        volv_del votacion y_a
    """,
    0.12: """
        =clinic =constructor =contraseñ =dej =denunci =extract =filtracion =juev =pas =recib =voluntari ^ado
        ^rem activ_en algun ayer_por años_de banc_no bastant cad_equip catorc cit_a cobertiz compr_de consej_ha
        cuadrant cuent_no de_cinc de_sal de_tarjet decid ded del_club demas_se desd_may dij don_evarist
        el_alcald el_cobertiz el_fallec el_sab el_tribunal en_febrer en_la entren escrit estib evarist extract
        fallec_nuestr filtracion filtracion_de garaj garaj_de gent_de griet ha_abiert hab hab_algui hab_promet
        hast_el hast_septiembr hem_avis hotel huelg_en la_altur la_niñ la_polic la_redaccion las_llam las_sal
        las_ventan lleg_a lo_dir manden menus nav_cuatr no_encend no_podr nomin nuestr_cas nuestr_sistem ojal
        perdon permanec permis_par pie plan_es polic prefier prox qued_# respir retir_del rosari_con se_devuelv
        sesent_y sus_extract tres_años un_avis un_garaj una_cas veintidos viern_a violin volc voluntari vuestr
        y_ningun
    """,
    0.11: """
        :_graci :_ped =abrir =air =antigu =basur =competent =eleccion =electr =hast =liger =mas =palabr =part
        =registr =sab =segur =vecin =volc ^<hab ^ami ^do> ^hab ^ido ^pag ^rid ^tes a_sus ade agu_del al_juzg
        algui_de amig avion banc_se caj camion_no cerc_de cerr_y circul client_que compañer_que conductor_esta
        conozc contrat_hast cuadern cuand_volv cuarent_y dat_de de_mil de_moment de_nuestr declar_ante del_grup
        deterior_de dio dio_la dispon dos_famili el_aparc el_armari el_barc el_deterior el_doming el_presupuest
        el_salon el_sil eleccion en_un enfermed equip_y expedient_de fueron_llev habl_y hac_con hem_habl hor_en
        hospital_ha hoy_empiez huelg invit juev_el juli la_port la_ria la_tap larg_enfermed las_plant las_tarjet
        libr_del liger limpiador llam_al los los_autobus los_centr los_cuarent los_suy los_testimoni maner marz
        mas_liger mensaj moment nadi_toc nivel nombr nos_da nos_llev notific nuestr_president orquest otro_mod
        pasaport perd_de perd_la por_la por_un prescind prescind_de proveedor punt pus que_conozc que_necesit
        que_sub recib_una retir_voluntari ria rival sal_de salg salon sancion sep_por sil sup_por taz testimoni
        un_administr un_ere un_incendi un_rescat un_trabaj una_buen una_cifr una_larg unas_palabr vecin veintis
        veran victim y_ocho
    """,
    0.1: """
        :_primer :_revision =# =alumn =aparc =congel =culiacan =descubiert =ere =error =futur =grav =juez
        =mortal =sop ^<ll ^<pu ^cci ^ier ^mil ^per ^tra abiert_diligent abre_hast accident accident_mortal
        al_consej ana apag_los apertur atend_por calefaccion cam canal client_y comunic_a comunic_del consej_y
        consider contraseñ contrat_con correct culiacan de_año de_fren de_silenci de_usuari del_consej del_mart
        del_muell descubiert despid_a destru dias_un diez_vec diligent disc doming_por dos_direct dos_her
        dos_niñ el_agu el_fall el_patronat el_ped el_sindicat el_tranv emple_en en_cas en_culiacan entrad_hay
        esta esta_noch este_año excel extranjer falt_un famili_pid febrer fot_de fuer futur gobiern graci_y
        haci_las han_present hem_lleg horn inmediat invi la_correct la_fil la_investig la_lech la_llav la_marc
        la_matriz la_razon la_segund la_socied la_vist les_pag ley llam_a llev_agu los_hech medi_en men_las
        mortal mortal_en muer_un nadi_la ningun_de niñ_en no_abre no_hay no_lo no_qued norm nuev_punt nunc
        oblig_a ocup oest otra_part pagin_# perd_dos period_en persian_par plant pon_fin por_acos port posibl
        primaver_no prueb_de que_pod quien_esper razon_a roj roqu san_roqu se_enter se_investig sed_de seis_dias
        sentenci sig_cerr silenci_con socied subast sus_acreedor sus_padr tampoc taquill terci_men toc traj
        un_telefon una_gru vacant_qued verd vez_mas voluntari_de volv_a y_estuv
    """,
    0.09: """
        #_las =accion =al =carreter =ceram =client =cobr =dar =decision =despid =devuelt =fabric =falt =filtr
        =metr =min =pacient =pati =peticion =pod =repartidor =segund =sin =sus =verd =votacion ^<an ^cció ^en>
        ^eri ^na> ^nun ^ore ^ras ^res a_la a_las acab_en acced al_director ante_la asesinat_de ayer_al años_sin
        bar blanc cab_en ceram cifr cocher coj con_las confianz_tras cuart dar de_fin de_pintur deb_sal
        desped_de detect_que devuelt devuelt_la dia_trist doctor el_asesinat el_año el_cabl el_colegi el_numer
        el_planif el_señor en_su equip_del ere_par estaran este extrañ fall_en filtr getaf haci han_suspend iba
        implic indemniz_a inici institut_y internet justici kilometr_de la_activ la_caj la_carreter la_hor
        la_list la_madrug la_min la_tard las_autor las_cre las_rodill limpiez_del lo_demas lo_que los_control
        los_demas los_pag los_prox los_recarg los_tecnic mart_por mañan_no mensaj_y mism no_compart
        nuestr_tecnic numer_roj ocult ocurr par_parcial parcial pas_de ped_que ped_una permanec_cerr persian
        planif_de por_primer por_riesg presupuest primer_vez proyect pued_devolv puert_el puert_y que_quier
        recarg recort redaccion reduc san se_par seis_de si_algui socorr su_carg su_diner su_herman su_nombr sur
        sus_funcion telefer trabaj_alli tras_conoc trist un_error un_extrañ un_mes una_cart una_videollam vari
        videollam videollam_de y_cre
    """,
    0.08: """
        #_famili :_# =afect =ahor =ante =aprendic =bici =brech =buen =choqu =enfermer =entren =famili =gui =habr
        =oficin =patent =persian =plan =policial =razon =recort =redaccion =señor =tres =vert =visit =volv ^<al
        ^<co ^<pag ^<po ^ado> ^ará ^baja ^dem ^dore ^dos> ^her ^idos ^les> ^mos> ^ncia ^ret ^rido ^se> ^sup ^uie
        abril_qui acept administr agenci_de alarm alcanz_y alto alumn_nos ante_el apoy armari atrap banc barc_de
        bici_de boton brech_de cabl camin camion_de carm cas_el ciberdelincuent cin colabor_y colect_contr
        com_de comentari con_efect conden conoc_los cont_la cos_no cre credit_no cuadern_par da_la dan de_abrir
        de_baj de_cincuent de_credit de_factur de_getaf de_proteccion de_vuelt dej_sin demand_colect desd_hac
        desmont despues_de detect dias_no diez_a doc_joven dond dos_millon echo efect_inmediat el_air el_metr
        empres en_las entra entrad_en escol esper_un estab_en estan_segur exig_un faen foli for fri_los
        graci_los guardi ha_apart ha_solicit ha_tom hac_lo hay_un helicopter hij_nos iban inform inquilin
        investig_lo julian la_bodeg la_cam la_director la_persian las_nomin les_dij llam_el los_cuatr los_tres
        lun_a marz_no mañan_nos minut_a minut_de muell muer no_acept nomin_de nos_hac nos_reun nuev_hor obra
        ochent_y ocurr_en ofert_par once_dias orden_y otra_cos otros pag_a pagin_y palanc pared part_en part_se
        patent ped_un person_se plantill_en pod_dec podr podr_cumpl policial_en pon_al por_las por_orden
        present_un presunt_fraud proteccion_de public_ayer pud que_estab que_iban que_result que_sep recien
        recog_en recomend registr_policial result_fals rot rot_en sab_lo sacrific sant se_concentr se_levant
        se_sent sed_por sencill sent_en seran sin_sab solicit su_famili sus_prevision tranv_y tras_un tunel
        turn_no una_famili una_indemniz una_part unos usted utilic van verd_en vert vez_los y_avis y_cuatr
        ya_nadi ~4
    """,
    0.07: """
        :_nuestr =algui =autobus =bast =camin =canter =carm =cart =director =doctor =en =factur =fren =incendi
        =limpiador =medi =no =nomin =por =posicion =pres =produccion =profesor =vot =vuel ^<ac ^<ci ^<es ^<lle
        ^<pa ^<ret ^<sa ^<sup ^aga ^alg ^algu ^ana> ^arem ^ará> ^cia ^cia> ^con ^ede ^edi ^erid ^erá ^ias ^les
        ^lgu ^lias ^mpañ ^nda ^ona ^ores ^paga ^ras> ^reti ^án> a_dar a_proveedor a_punt a_una acced_a
        accident_del acord_por acud acud_a agarr ahor_no ahor_un ajen alcanz ambul anunci_en ayud_a banc_ha
        becari_de bogot bols brech cad_dia cad_person caden_de cadiz campañ_de caser celebr_la cerr_nuestr
        ces_de choqu cocin_esta competent comunic_la con_ello con_nombr cuatr_años dad de_abaj de_cadiz
        de_consult de_marz de_octubr dej_en del_aeropuert del_puert del_turn delant_de demand_a demasi deposit
        descubr despues_los detuv diecinuev diecisiet_person diner_desd direct dni dueñ el_articul el_conjunt
        el_conveni el_juzg el_porton ella empres_de empres_recurr en_los en_quirofan en_segund en_suspens
        encend_el fabric_en fall_de falt funeral ha_dich ha_fallec ha_pas hast_nuev hay_ahor hay_recet hem_dad
        hoy_no impec inform_del inform_medic la_calid la_call la_campañ la_muert la_notici la_use las las_doc
        las_limpiador las_lin les_deb limpiador_de lo_descubr lo_elig lo_vio los_client los_repartidor mand_la
        me me_enseñ merc_: merc_no mes_de mism_dia much_client nav no_abrir no_contest no_dir no_quier
        nuestr_puert nuestr_sed nuev_avis part_no period_de piez_a plan_de pres_de proces_de program punt_de
        que_eleg que_habl que_nos que_se razon razon_en registr_la represent retir_el reun reun_con rodill sab_a
        se_pag seman_el seman_no servidor señor_sig sistem som_una su_propi sufr sus_hij suspens tiemp toc_el
        torr trabaj_con tras_una un_libr una_compañer una_demand una_ide una_person una_señor ven_de vez_no
        vieron ya_lo yo zamor
    """,
    0.06: """
        #_par #_tras #_vecin =blanc =cae =campament =comunic =contrat =da =deterior =dosis =este =ofert =puent
        =qued =rued =siet =soci =torr ^<alg ^<apa ^<ce ^<con ^<des ^<fa ^<tr ^abaj ^aco ^aja ^aro ^añe ^añer
        ^año ^baj ^bía ^cap ^cta ^dent ^dio ^dos ^ecc ^ecci ^efi ^ema ^eran ^ere> ^ert ^esa ^eti ^fec ^fect ^fer
        ^gar ^habr ^ias> ^ind ^ire ^mas> ^mina ^ndo> ^ntes ^nunc ^pañ ^pañe ^rán ^rán> ^spe ^te> ^ten ^trei ^unc
        ^uras ^ñer a_algui a_mi a_once a_part abri_el administr_y agenci_del agent_se alarm_son algui_se
        almacen_de almussaf alrededor ante_las artist ascensor_que atras ayer_en bacteri bolsill cad_uno caj_con
        campament carpet_con cerr_hast cifr_los cifr_que cistern cog compañer_estan compr_la comprador comun
        con_algui con_cad conciert_de concurs_voluntari confianz_en cooper cuadrill cuadrill_de cuarent_niñ
        cuent_el de_client de_cuent de_desvi de_diez de_ensay de_hoy de_juni de_limpiez de_maner de_mañan
        de_muebl de_negr de_otro de_salud dej_que dej_una del_campament del_medicament del_pati desp_colect
        desvi_fond deten_el dia_el diferent dij_que director_financier doc_minut dolor dos_dias dos_mil echa
        el_ayunt el_ere el_espaci el_futur el_pas el_result el_silenci eladi ello empeor en_paus en_television
        en_vez enferm enfermer_de entrar entrev equivoc era eso esta_madrug estacion estan_par esten famili_la
        farmaci final_y financier frut futur_de ha_cerr ha_convoc hoy_nadi incorpor iran iran_a juzg juzg_nos
        la_estacion la_pagin la_provinci la_sal la_unic la_vid las_# las_contraseñ las_vent lej les_gust line
        llam_su llen_de los_mejor los_otros lot_de luz mañan_se medi medicament mientr mientr_no mil_cien
        model_con much muebl mujer nadi_ha negr nieg_los niñ_que no_la no_saldr no_sup no_val nombr_y nos_escrib
        nuestr_carrer nuestr_proces oblig ocho_de otoñ otro_pais pag_las par_exig pas_con ped_del peticion_de
        pintur plantill pod_pag policial por_una portugal pregunt_la provinci_no provoc provoc_un
        pued_sobrecalent puent puert_hast puest_de puest_en que_abri que_cualqui que_dic quer recog_el result_de
        se_celebr seman_con seman_en servici_min setent_voc señal siempr sierr_blanc sig_ingres silb sobrecalent
        su_banc sus_dat sus_mensaj sus_perfil suspend_y tabler tant telar telefon_de television television_se
        ten_que teng tien_razon tiend_no tiend_y tod_y tres_la ultim_horn un_# un_grup una_carretill una_dosis
        una_explosion una_juez una_llam una_niñ use vecin_de ver_en verd_el vergüenz vez_de voc y_acab y_dos
        y_le y_provoc y_ten ya
    """,
    0.05: """
        #_millon #_no =ade =doc =gent =jarkov =lueg =lut =ni =ocurr =otro =pasajer =puert =telefon =vig ^<com
        ^<den ^<det ^<fam ^<her ^<mil ^<par ^<pro ^<reb ^<su ^abr ^amil ^arr ^añan ^cim ^cin ^com ^den> ^det
        ^dete ^did ^dio> ^eint ^eman ^ení ^enía ^erc ^ere ^ete ^etir ^evar ^fam ^fami ^guie ^heri ^iere ^igu
        ^ilia ^indi ^irad ^ivi ^lam ^lgui ^lia ^lig ^lver ^mañ ^mesa ^mili ^mos ^nte> ^onas ^pie ^ran> ^res>
        ^rno ^ron ^rote ^rse ^rse> ^rtad ^sent ^stab ^tal> ^tes> ^uien ^unci ^unda ^vid a_algun a_qui abaj_estan
        abiert_y administr_concursal altur antigu_director aplaz_la autor avis_sobr cerr_la cinc_person com_el
        compr_en con_su concurs_de condicion contest_en convoc_una copi_de cubiert cuent_estan de_ayer de_navid
        de_repartidor de_septiembr de_sus deb_a dej_un del_agu devolv_el diner_que dir_mas dos_hombr dos_se
        el_ces el_encarg el_frent el_lot el_pati el_prestam el_servici emple_que entre_# escrib_antes escrib_par
        escuch_a estan_bloqu estan_cubiert exist furgonet_y gerent ha_detect ha_puest hab_lleg hem_notific
        huert_y jarkov juev la_visit las_siet las_tres les_pregunt lo_hem los_accion los_bomber los_proveedor
        lug lut lut_en maquin_que marketing_y mañan_hem mercantil muert_de navid no_dej no_entrar no_exist
        nort_el nuestr_antigu nuev_dueñ ocho_minut par_ade par_famili polv porton posicion present_en prestam
        psicolog pued_que puert que que_contest que_vio que_viv quien quier_habl recib_el reclam_el redactor
        rediseñ rued se_les se_lo sep si siest sill_vac trabaj_de tripul un_ejempl un_mensaj unos_# vec_en
        veint_furgonet veintidos_años ventan y_despues y_yo
    """,
    0.04: """
        ^<afe ^<agr ^<arr ^<coc ^<dej ^<dem ^<dev ^<ef ^<enf ^<est ^<ex ^<fil ^<he ^<ind ^<lla ^<mañ ^<ped ^<pre
        ^<pub ^<pue ^<sen ^<sig ^<va ^aba ^acci ^act ^afec ^agar ^agr ^ajad ^ales ^alo ^alí ^alía ^ama ^anca
        ^anda ^ante ^arde ^aten ^aya ^años ^bemo ^call ^cami ^can ^cerr ^cimo ^coc ^coci ^cog ^comu ^cond ^conv
        ^cree ^cti ^cur ^curr ^dan> ^dej ^dema ^dev ^devu ^dico ^eci ^edan ^eedo ^endo ^enf ^enfe ^era ^erm
        ^erra ^erá> ^esp ^evu ^ferm ^fil ^fir ^firm ^genc ^ger ^gon ^iad ^ibir ^ien ^ien> ^igue ^imo ^incu ^inta
        ^irem ^irm ^ist ^ió> ^jad ^lec ^llec ^lqu ^lí> ^mand ^maña ^migo ^min ^nca ^nfe ^nfer ^nica ^nis ^nist
        ^nos ^nte ^ntr ^nía ^nía> ^ocin ^ompa ^omu ^omun ^ontr ^onv ^oro ^oro> ^osi ^pact ^ped ^peri ^pers ^pres
        ^prev ^pro ^pub ^publ ^pue ^ran ^rde ^rdid ^reb ^reba ^ree ^rei ^rein ^rida ^rmas ^rme ^rnos ^rot ^rre
        ^rret ^sabe ^sac ^sen ^sigu ^taba ^tend ^tení ^test ^trab ^tuv ^ubl ^ubli ^ucim ^uct ^ucto ^ued ^ueda
        ^uen ^umb ^und ^ves> ^vis ^vue ^xtra ^ya> ^yer ^ábam ^ñan ^ñana ^ñera ^ño>
    """,
    0.03: """
        ^<aco ^<acr ^<all ^<alq ^<ano ^<at ^<ate ^<atr ^<ay ^<aye ^<cap ^<ced ^<cer ^<ces ^<cib ^<cin ^<ext
        ^<fal ^<fi ^<fir ^<fre ^<fui ^<hay ^<hij ^<mer ^<mu ^<muj ^<niñ ^<ocu ^<ofe ^<pat ^<per ^<pie ^<pod
        ^<pos ^<pé ^<pér ^<rec ^<sab ^<sac ^<sed ^<sus ^<tie ^<tre ^<tro ^<vol ^abem ^abl ^abrá ^aco> ^acre
        ^acta ^adl ^ados ^afe ^agre ^aldr ^allí ^alo> ^alq ^alqu ^an> ^ana ^anoc ^apag ^apar ^apla ^aqu ^arad
        ^arm ^arno ^aron ^arre ^atr ^ave ^aves ^avis ^aya> ^aye ^ayer ^ayor ^aña ^ban ^bem ^ber ^bie ^bier ^bir
        ^birl ^blar ^bles ^bres ^brá ^brá> ^bíam ^cad ^calí ^car> ^carr ^cat ^cato ^ced ^che ^cher ^cib ^cio>
        ^clo ^comp ^ctad ^ctar ^ctiv ^ctor ^dac ^daci ^de> ^deje ^dena ^desp ^dido ^dir ^dire ^duc ^duci ^ebaj
        ^ech ^echa ^ecta ^edar ^ede> ^edió ^eed ^efic ^egar ^ein ^ejar ^eld ^eldo ^empl ^ente ^erar ^eras ^erio
        ^ern ^ers ^erse ^erso ^espe ^esta ^eten ^evis ^ext ^fal ^fert ^fia ^fian ^fisc ^fui ^fuim ^gad ^gado
        ^gare ^guen ^gui ^habí ^hay ^haya ^hij ^hos ^iado ^iale ^ianz ^icad ^icar ^icat ^icia ^ida ^idas ^ide
        ^iden ^ijo ^ile ^ili ^imos ^ine ^ino ^iodi ^ira ^irma ^iro ^irán ^isca ^isio ^ital ^ivid ^jer ^jer>
        ^juez ^jó> ^lama ^lca ^ldr ^ldrá ^lea ^lece ^lef ^lega ^lige ^llev ^llí ^llí> ^lon ^lqui ^lto ^mart ^mas
        ^mbre ^me> ^merc ^mile ^mill ^mpl ^mple ^muj ^muje ^mun ^muni ^nas ^nas> ^nda> ^ndac ^ndu ^nduc ^ngo>
        ^nic ^niñ ^nos> ^noti ^ntra ^nvi ^odi ^odis ^oduc ^ofe ^ofer ^ogar ^oli ^omi ^on> ^ondu ^orer ^orno ^osa
        ^oxi ^ozo ^paro ^pedi ^pera ^pert ^pier ^ple ^plea ^pod ^poli ^pref ^prod ^pron ^prot ^pér ^pérd ^quie
        ^quil ^rad ^rada ^rech ^rer ^rero ^resa ^rete ^rev ^revi ^rgo ^ric ^rica ^riod ^rió ^rma ^rodu ^rona
        ^rra ^rreo ^ró> ^sal ^sald ^sas ^sas> ^sca ^sed ^sede ^sig ^sin ^sind ^sona ^spen ^spi ^spit ^ste> ^supe
        ^supi ^susp ^tab ^tad ^teso ^tid ^tido ^tir ^tira ^tivo ^tox ^toxi ^tuvi ^uci ^ueld ^uen> ^uest ^uete
        ^ueve ^uez ^ugad ^uier ^uil ^uim ^uimo ^ujer ^unic ^upi ^urg ^urr ^usp ^uspe ^uvi ^var ^verá ^vier ^vio
        ^visi ^voc ^vol ^yer> ^yor ^zad ^édi ^éra ^éram ^érd ^érdi ^íam ^íamo ^ños
    """,
    0.02: """
        ^<acu ^<ad ^<ade ^<adm ^<af ^<aju ^<and ^<anu ^<ard ^<av ^<avi ^<cas ^<cay ^<clí ^<cob ^<cum ^<dañ ^<din
        ^<dir ^<dom ^<emp ^<ere ^<esq ^<exi ^<fis ^<frí ^<gri ^<grú ^<gua ^<hi ^<his ^<hom ^<hos ^<ib ^<iba
        ^<int ^<inu ^<inv ^<jue ^<jul ^<lue ^<may ^<mue ^<mul ^<nub ^<oc ^<on ^<os ^<paq ^<pe ^<poc ^<pol ^<qu
        ^<que ^<rum ^<rí ^<san ^<sin ^<ten ^<tes ^<ti ^<toc ^<tu ^<tuv ^<urg ^<vam ^<vio ^<vo ^<vue ^<ér ^<éra
        ^abe ^aben ^able ^abo ^abrí ^abí ^abía ^acan ^acc ^acti ^acus ^adle ^adm ^admi ^adr ^aen ^agó ^ajam
        ^ajer ^aju ^ajus ^ald ^alid ^aloj ^alto ^aló ^amar ^amen ^amie ^amin ^and ^anim ^anun ^apa ^apil ^aqui
        ^are ^arma ^arme ^arn ^aros ^arra ^arri ^ars ^arse ^arte ^arán ^asu ^ate ^ato ^atos ^atra ^avi ^ayó
        ^ayó> ^aza ^azad ^año> ^ben ^bera ^bog ^bram ^bre ^brer ^brió ^brí ^bría ^bían ^cade ^cado ^cal ^cama
        ^can> ^cand ^cant ^capi ^capu ^car ^casa ^cay ^cayó ^cedi ^cel ^cerá ^cese ^chaz ^che> ^chic ^cian ^cibi
        ^cino ^cis ^ción ^clam ^cli ^clie ^clí ^clín ^cob ^coge ^cogi ^conf ^cong ^cono ^cte ^cto ^cuad ^cump
        ^cus ^cusa ^cán ^dam ^dan ^dar ^dare ^dañ ^daño ^dea> ^debí ^dec ^deci ^def ^dejó ^demn ^demá ^denu
        ^dest ^dica ^dijo ^dios ^dió> ^dle ^dles ^dmi ^dom ^domi ^dor ^dre ^drem ^drá ^drá> ^duct ^dón> ^eañ
        ^eaño ^ebió ^ebí ^ebía ^ecim ^ecis ^ecn ^ecog ^ecur ^eden ^edio ^eem ^eemo ^efec ^efin ^eje> ^ejó ^ejó>
        ^elad ^elig ^emed ^emn ^emni ^emp ^emá ^emás ^enad ^enid ^enta ^enu ^enun ^envi ^eos ^eos> ^ept ^erca
        ^erdó ^erj ^erja ^erme ^erta ^erto ^erve ^erán ^esa> ^esad ^esal ^ese> ^esen ^esq ^esqu ^esti ^eter ^etu
        ^etuv ^eve ^evi ^evue ^evué ^exig ^extr ^eza> ^filt ^fini ^fis ^frí ^frío ^furg ^gam ^gamo ^gel ^gela
        ^gno ^gone ^grav ^gres ^gro ^gro> ^grú ^grúa ^gua ^guar ^guas ^gó> ^gón ^gón> ^habl ^haci ^haz ^haza
        ^he> ^herm ^hero ^hija ^his ^hist ^hom ^homb ^hosp ^ial ^iare ^iba ^iber ^icos ^icó ^ida> ^idor ^iend
        ^iern ^ierr ^ieza ^iga> ^ige ^igen ^ign ^igno ^ija ^ija> ^ijo> ^iles ^ilt ^iltr ^imal ^impi ^inan ^inde
        ^iner ^ines ^ingo ^inid ^inis ^inos ^int ^inun ^inv ^iod ^irl ^irá ^isad ^isi ^isió ^iso> ^ispo ^ista
        ^istr ^isé ^itac ^itad ^ivil ^ivo ^ivos ^izac ^iér ^jado ^jan> ^jaro ^jue ^jul ^juli ^jus ^just ^lav
        ^lave ^laza ^lca> ^ldo ^leañ ^leci ^lga> ^lien ^ligr ^limp ^llam ^llav ^lle> ^loja ^loro ^lsas ^lto>
        ^ltr ^ltra ^lueg ^lval ^lía ^lía> ^lín ^líni ^lón ^lón> ^man ^maro ^may ^mayo ^mbo ^mbr ^medi ^mere
        ^meti ^mier ^mig ^ming ^mini ^mió ^mni ^mniz ^mpa ^mult ^mín ^nan ^nato ^nca> ^ncen ^nci ^ncon ^ncue
        ^ndan ^ndef ^ndem ^nder ^ndi ^ndo ^ne> ^nec ^nece ^net ^neta ^nfi ^nfia ^ngel ^nia ^nia> ^noc ^noch ^nsp
        ^nspo ^nto> ^ntro ^nub ^nube ^nund ^nvo ^nóm ^núme ^obr ^oca ^oces ^oco ^ocu ^odem ^odu ^ofu ^ofun ^oga
        ^oge ^oger ^olab ^ole ^oles ^olic ^omen ^omin ^omp ^onar ^once ^ond ^one> ^onet ^onf ^onfi ^ong ^onge
        ^onve ^onvo ^osp ^ospi ^ostu ^otes ^otic ^oye ^ozos ^pac ^pago ^pagó ^paq ^paqu ^parc ^paso ^pat ^pate
        ^pecc ^peli ^pen ^pens ^peta ^piez ^pill ^pir ^pita ^pleo ^plo ^poc ^pode ^posi ^pras ^prov ^pued ^puer
        ^pué ^pués ^qued ^raj ^raje ^rare ^rará ^rasa ^rata ^rav ^rave ^rcam ^rce ^rci ^rdad ^rde> ^rden ^rdó
        ^rdón ^rec ^recc ^recl ^red ^rede ^reed ^reem ^reme ^reo ^rerí ^resc ^rgon ^ria ^rir ^rito ^rió> ^rja>
        ^rles ^rma> ^rman ^rmer ^rod ^roga ^rom ^ron> ^rov ^roz ^rozo ^rrad ^rran ^rrid ^rsa ^rson ^rta> ^rtes
        ^rtid ^rtis ^rto ^ruct ^rumb ^rvac ^rve ^rvir ^río ^ríos ^rúa ^sab ^saca ^sad ^sado ^sali ^salo ^sarl
        ^scal ^scan ^scar ^scat ^sco> ^scub ^ser ^seño ^sia ^side ^sis> ^sore ^spac ^sper ^spor ^spué ^sta ^stam
        ^stic ^stra ^stur ^sun ^sunt ^sus ^taci ^tada ^tará ^taz ^tecc ^tecn ^tela ^teng ^tera ^tern ^tie ^tiem
        ^tig ^tiga ^tigu ^tist ^tiv ^tivi ^toc ^trac ^traj ^trar ^trat ^traí ^tri ^tro ^tron ^troz ^táb ^tába
        ^uard ^uas ^uas> ^ubie ^udie ^uede ^ueri ^ues ^ueza ^uile ^uli ^ump ^umpl ^una ^upe ^uper ^upie ^urge
        ^urgo ^urri ^usa> ^uvie ^uél ^uélv ^ués ^ués> ^vado ^val ^vale ^vamo ^vari ^varo ^vent ^ver ^verd ^verj
        ^vert ^ves ^vida ^vide ^vir ^virá ^viso ^voca ^vuel ^vues ^vué ^vuél ^xig ^xplo ^xtr ^yore ^yó> ^zac
        ^zaci ^zado ^zo> ^ába ^áct ^ánd ^éis ^éis> ^élv ^élva ^íni ^ínic ^ío> ^íos ^íos> ^ñero ^ños> ^úa> ^úme
        ^úmer ^ús>
    """,
    0.01: """
        ^<aba ^<abo ^<adj ^<ag ^<ami ^<ana ^<aná ^<ban ^<bar ^<bue ^<cae ^<cau ^<cie ^<civ ^<coj ^<cré ^<cul
        ^<dec ^<due ^<ech ^<efe ^<exc ^<fab ^<hot ^<ig ^<in ^<ley ^<lot ^<mié ^<méd ^<nav ^<nec ^<niv ^<nó ^<nóm
        ^<nú ^<núm ^<oja ^<onc ^<osc ^<pac ^<pad ^<paí ^<pir ^<pus ^<sal ^<ser ^<señ ^<suy ^<vay ^<ví ^<áre
        ^abog ^abó> ^acos ^ad> ^ada ^ada> ^adas ^adj ^adju ^aen> ^aer> ^agón ^ais ^ais> ^ajan ^aje ^ajó ^ala>
        ^alas ^alde ^alef ^amab ^ame ^ame> ^amio ^amió ^anje ^ansp ^anu ^aná ^anál ^ape> ^ard ^argo ^aria ^arj
        ^arje ^arpe ^asa> ^asar ^aso> ^asum ^asur ^atri ^auto ^ayo ^aza> ^añí ^añía ^barr ^basu ^ben> ^blad ^bo>
        ^boga ^bols ^bora ^brar ^brec ^brin ^bun ^buna ^bús> ^cabl ^cae ^caen ^cape ^cará ^cate ^cela ^cenc
        ^cesi ^chad ^cibe ^cicl ^cidi ^cinc ^cine ^cisi ^cist ^civ ^civi ^cobr ^coj ^cole ^coma ^cos ^cose ^coso
        ^cré ^créd ^ctos ^cubi ^cum ^cío> ^damo ^debi ^dece ^defi ^dend ^dep ^derá ^derí ^desv ^dida ^dine ^disp
        ^dist ^dit ^divi ^dió ^dju ^djun ^dmin ^dosi ^dran ^dres ^due ^dós ^dós> ^ea> ^eada ^ecer ^ecin ^ecl
        ^ecla ^ecu ^eda ^edit ^edor ^efac ^efe ^efie ^egul ^egó ^egó> ^eje ^elan ^elef ^elg ^eli ^elto ^ena
        ^enco ^enga ^ent ^epti ^erat ^erce ^erec ^erma ^erna ^erno ^eros ^ervi ^erí ^ería ^es> ^esas ^esci ^esit
        ^esió ^espa ^este ^esté ^esun ^esv ^etes ^etid ^eus ^evab ^eve> ^eváb ^evé ^evé> ^exc ^exce ^expu ^eza
        ^ezan ^eñor ^fab ^fabr ^fall ^fals ^fier ^fila ^fras ^fren ^gan> ^gara ^garo ^gera ^gida ^gir ^gir> ^gre
        ^gri ^grit ^gue ^gula ^guri ^had ^hica ^hot ^hote ^iada ^ibo> ^ibun ^ica ^icen ^icl ^icí ^icía ^idó
        ^idós ^iem ^iemp ^ient ^iert ^ieta ^iger ^igi ^igr ^iler ^ince ^ino> ^insp ^into ^invi ^ioli ^ioro ^irec
        ^irle ^isc ^isis ^isma ^iso ^iséi ^ituy ^ive> ^ivel ^iérc ^iña> ^jal ^jan ^je> ^jen ^jug ^labo ^laci
        ^lato ^lde> ^ldo> ^ldos ^lefa ^legó ^ley ^lici ^licí ^licó ^lie ^lisi ^lleg ^llon ^loj ^lona ^lone ^losa
        ^losi ^lote ^ltan ^lue ^lunt ^lva ^mab ^male ^mana ^mane ^mbie ^mer ^mero ^mim ^mimo ^mié ^miér ^mión
        ^mna ^mue ^mues ^más ^más> ^méd ^médi ^nat ^nav ^nce ^ncu ^nden ^ndic ^ndid ^ndio ^ndr ^ndre ^nfir ^nim
        ^nima ^niña ^niño ^nje ^njer ^nmi ^nsaj ^nspe ^ntas ^ntid ^ntig ^nvas ^nver ^nves ^nvia ^nvit ^nvoc
        ^nzar ^nál ^náli ^nómi ^núm ^obo> ^obri ^obú ^obús ^oca> ^oco> ^ocur ^odre ^ogad ^ogi ^ojal ^ojo ^ojos
        ^olc ^olec ^ols ^olu ^olun ^olv ^omad ^omet ^onat ^ones ^onis ^onoc ^oper ^orac ^orce ^oria ^orid ^orti
        ^osar ^oscu ^oser ^osib ^osis ^osió ^otac ^ote> ^oto> ^ovee ^oven ^oyec ^pad ^padr ^pam ^patr ^paí ^país
        ^pañí ^pet ^piad ^piam ^pide ^pie> ^pied ^pimo ^pira ^plos ^poco ^pol ^pre> ^prom ^proy ^pró ^ptie ^pudi
        ^quia ^raba ^rans ^rant ^rari ^raro ^rce> ^rcer ^rcia ^rcio ^rcol ^rder ^reas ^recu ^ref ^refi ^reo>
        ^reos ^revé ^rial ^rias ^ribu ^riet ^riv ^riz ^riz> ^rja ^rje ^rjet ^rle ^rmed ^rmi ^rna> ^rno> ^rofu
        ^rog ^rojo ^rol ^roma ^rome ^roye ^rpe ^rpet ^rren ^rrir ^rsac ^rsal ^rter ^rtiz ^rvan ^rvi ^réd ^rédi
        ^rúa> ^saci ^saj ^saje ^sar ^sar> ^scap ^scin ^scur ^sema ^sept ^seri ^sibl ^sie ^sien ^sió ^sión ^spet
        ^spos ^star ^ste ^stib ^sté ^sur ^sura ^suy ^suyo ^séi ^séis ^tami ^taq ^taqu ^tarj ^tenc ^teo ^tidó
        ^timo ^tis ^tob ^tobú ^toca ^torc ^tran ^trib ^trip ^triz ^tró> ^tum ^tuy ^tuye ^tún ^uad ^uará ^udio
        ^uema ^uent ^uez> ^uia> ^uje ^umna ^unal ^uos ^upa ^upar ^upim ^ursa ^uró> ^us> ^use> ^usti ^utob ^uvim
        ^uyo ^uyos ^vab ^vaba ^vac ^vaci ^vad ^vam ^vars ^vas ^vay ^vaya ^vee ^veed ^vení ^viar ^vio> ^viol
        ^vise ^volc ^váb ^vába ^vé> ^xce ^xigi ^ximo ^xpu ^xpue ^yec ^yect ^zan> ^áli ^ális ^álv ^áre ^área
        ^édic ^édit ^érc ^érco ^ía> ^ñor ^ñor> ^ñía ^ñía> ^ómi ^ómin ^úne
    """,
    -0.01: """
        ^<abs ^<ace ^<adi ^<anc ^<api ^<ase ^<aso ^<aud ^<bal ^<bas ^<bib ^<bod ^<buf ^<bús ^<cal ^<cat ^<cop
        ^<cuc ^<cuo ^<dob ^<dor ^<dup ^<eco ^<eme ^<eti ^<fie ^<fl ^<fug ^<fá ^<gat ^<gaz ^<gen ^<gi ^<gij ^<go
        ^<grá ^<gus ^<guí ^<hic ^<hum ^<ide ^<ins ^<iné ^<is ^<jar ^<jo ^<jor ^<lab ^<let ^<lin ^<lit ^<log
        ^<luc ^<mad ^<mae ^<map ^<mas ^<mig ^<muc ^<mét ^<na ^<nie ^<och ^<olm ^<pae ^<pas ^<pes ^<pit ^<pl
        ^<pla ^<ref ^<reh ^<rei ^<ren ^<rin ^<ris ^<rom ^<rá ^<ráp ^<sat ^<ses ^<son ^<sop ^<tem ^<tom ^<tor
        ^<tur ^<téc ^<usa ^<ve> ^<vem ^<vez ^<vig ^<viñ ^<voz ^<víd ^<za ^<ín ^abe> ^abs ^aca ^ach ^actu ^adur
        ^ael ^aell ^aes ^aest ^afa> ^afas ^afi ^al> ^alac ^alad ^alme ^alor ^alta ^ama> ^amis ^anch ^anga ^aniz
        ^ano ^anza ^apa> ^are> ^aren ^arif ^arpi ^art ^artu ^asam ^asm ^asma ^aso ^asoc ^asta ^asto ^astr ^asus
        ^asó ^asó> ^atui ^atur ^atá ^atál ^ató ^audi ^aura ^autó ^ax> ^ayo> ^ayu ^ayud ^azos ^azp ^azpa ^aña>
        ^baba ^bal ^bati ^bel ^bib ^bibl ^bio> ^bis ^bit ^blio ^bod ^bode ^bos ^brab ^buel ^buf ^bujo ^burr
        ^búsq ^cada ^camp ^carg ^caso ^catá ^cele ^cer ^cest ^cic ^cien ^cio ^cipa ^cir ^ció> ^cnic ^co> ^conj
        ^cont ^coor ^coro ^cost ^crea ^cret ^cris ^cron ^cruz ^cub ^cubr ^cula ^cuo ^cuot ^curo ^curs ^cut ^cuán
        ^dab ^daba ^dal ^deas ^dedi ^deg ^deo> ^der> ^dera ^detr ^diar ^dici ^dig ^dimi ^dimo ^dina ^diod ^dob
        ^dobl ^dorm ^dro ^dros ^dup ^dupl ^dura ^eat ^ebe ^eblo ^ebra ^ecas ^ecep ^ecio ^eco> ^eda> ^edab ^edad
        ^edal ^edo ^edo> ^efe> ^egid ^egos ^eleb ^eleg ^elev ^elt ^elv ^emer ^enca ^ence ^enem ^enir ^enti ^entí
        ^enve ^ené ^epos ^er> ^erdo ^erg ^erge ^erin ^erti ^etas ^etiq ^etro ^etrá ^eud ^evo> ^ezar ^ezas ^eía>
        ^eños ^eó> ^fant ^fas ^fas> ^fax ^fax> ^fueg ^fug ^fuga ^gato ^gaza ^gazp ^gij ^gijó ^go> ^graf ^gre>
        ^grá ^gráf ^gulo ^gus ^gust ^guía ^gía ^gía> ^hara ^hat ^hent ^hivo ^iaja ^iaje ^ibam ^ibl ^ibli ^ibre
        ^icac ^icim ^ide> ^idi ^iedo ^ieja ^ienv ^ifa ^ifas ^iga ^igo ^ijó ^ijón ^ilad ^ilos ^imen ^imó ^imón
        ^inar ^ingú ^ins ^iné ^inés ^inú ^inúa ^iodí ^ion ^iona ^ipa ^ipt ^ique ^iru ^iscu ^ise ^isit ^isos
        ^ite> ^iñe ^jefe ^jet ^jeta ^jora ^jorn ^jos ^jos> ^jun ^jón ^jón> ^laba ^land ^lanz ^lar> ^lazo ^lda>
        ^ldad ^leas ^leb ^lebr ^lect ^len> ^ler> ^lere ^lev ^leva ^leía ^li> ^lib ^libr ^lid ^lida ^liot ^list
        ^lit ^lito ^llos ^llu ^lmen ^lmos ^lor> ^lore ^los ^ls> ^lsa ^ltó ^ltó> ^luc ^luce ^lán ^lán> ^lít ^líti
        ^mada ^mae ^maes ^mam ^mamo ^manz ^map ^mapa ^mar> ^mató ^mbas ^mel ^merg ^mied ^mien ^miga ^mno ^mnos
        ^mo> ^mono ^mpa> ^mpri ^muc ^much ^muer ^mét ^mía ^mía> ^món> ^naza ^ncar ^ncho ^nco> ^ncr ^ncó ^nd>
        ^ndiz ^ner> ^nes ^nex ^nexi ^ng> ^ngr ^ngul ^ngú ^ngún ^nimo ^nion ^nir ^nir> ^nito ^noct ^nol ^noli
        ^nomo ^nqui ^nsa> ^nsor ^nsum ^nti ^ntir ^nto ^ntí ^nzan ^nés ^nés> ^núa ^obo ^oced ^octu ^oda ^odeg
        ^ogaz ^ogo> ^olas ^old ^olda ^olit ^olmo ^olor ^olít ^omat ^omb ^omo ^ompr ^onda ^onex ^onju ^onol ^oor
        ^oord ^opor ^oqu ^oque ^orio ^orna ^oste ^ostg ^osto ^otar ^oto ^otor ^oved ^ovió ^oyam ^oz> ^pae ^pael
        ^parq ^pase ^pasó ^pato ^paño ^pció ^pect ^peti ^pic ^pida ^plia ^polí ^pos ^pueb ^pun ^punt ^pós ^pósi
        ^quej ^rae> ^rape ^rarl ^ratu ^rco> ^rdes ^rdi ^rdim ^rea ^red> ^regi ^regl ^reh ^rej ^rell ^rena ^repo
        ^rera ^rest ^riba ^ribi ^rieg ^rien ^rif ^rifa ^rige ^rigo ^rina ^ript ^rist ^rla> ^rlo ^rlos ^rmad
        ^rmam ^robo ^roda ^ropo ^rpi ^rpin ^rrib ^rrig ^rtim ^ráf ^ráfi ^ráp ^rápi ^rías ^sabl ^sabí ^sala ^salv
        ^scad ^scut ^secr ^seje ^sejo ^semi ^sens ^sica ^sid ^sist ^sit ^sito ^soci ^sold ^sonr ^sop ^sopo ^sora
        ^spl ^stau ^stg ^stgr ^stil ^stud ^sum ^tan> ^tard ^tarí ^tasm ^tau ^taur ^tec ^tect ^temp ^tene ^tero
        ^tgr ^tgre ^tica ^tida ^tif ^tifi ^tigo ^tim ^tima ^tinú ^ton ^torr ^treg ^tude ^tudi ^tuit ^tur ^tál
        ^tálo ^tán ^téc ^técn ^tóno ^ube ^ubr ^ucir ^ucos ^udas ^ude ^udit ^udo ^ueg ^uego ^uej ^uelt ^uelv
        ^ues> ^uet ^ufa ^uga> ^uja> ^uji ^ulac ^ulad ^ulg ^um> ^uma ^ume ^umen ^umno ^unid ^unio ^uot ^uota ^upl
        ^upli ^upos ^ural ^uri ^urs ^ust ^uta ^uti ^utó ^utón ^uzar ^uán ^uánt ^vacu ^ven> ^venc ^vend ^veni
        ^vero ^vet ^vez> ^vig ^vim ^vimo ^vitr ^viñ ^viñe ^vor ^voz ^voz> ^vul ^víd ^víde ^xpos ^yud ^yuda ^zana
        ^zpa ^zpac ^áfi ^áfic ^áge ^ágen ^álo ^álog ^áng ^ángu ^ánt ^ápid ^ás> ^áti ^átic ^écn ^écni ^ídeo ^ído>
        ^íti ^ític ^ódi ^ólo ^ólog ^ósi ^ósit ^úsq ^úsqu
    """,
    -0.02: """
        ^<abr ^<abu ^<afi ^<ago ^<alf ^<arc ^<arq ^<ast ^<ata ^<azo ^<baj ^<bec ^<bie ^<bom ^<bú ^<cam ^<car
        ^<ciu ^<cot ^<cri ^<cru ^<cuá ^<cód ^<da ^<da> ^<der ^<dis ^<dos ^<du ^<dí ^<et ^<eu ^<eur ^<fe ^<fot
        ^<fun ^<fus ^<fáb ^<ge ^<ges ^<gui ^<hac ^<hoj ^<hub ^<id ^<imp ^<ir ^<jef ^<jua ^<jun ^<ki ^<kil ^<lan
        ^<lec ^<leí ^<lo ^<mes ^<mir ^<mit ^<mod ^<mud ^<máq ^<móv ^<nin ^<noc ^<nor ^<nov ^<nu ^<ofi ^<ofr ^<ol
        ^<op ^<pap ^<peq ^<pr ^<pág ^<ra ^<ron ^<rui ^<sub ^<sue ^<suj ^<sá ^<sáb ^<tab ^<tap ^<tej ^<tel ^<ton
        ^<tru ^<té ^<tí ^<tít ^<ven ^<via ^<vie ^<vin ^<vis ^<vit ^<vul ^<we ^<web ^<zap ^<índ ^abar ^abi ^abil
        ^abue ^acce ^ace> ^acer ^acio ^acua ^acé ^acén ^adil ^aduc ^ae> ^afet ^afin ^afé ^afé> ^ajed ^ajo> ^ajos
        ^alcu ^alda ^alen ^aler ^alf ^ali ^all ^alla ^alle ^ampa ^ampl ^ansa ^anz ^anó ^anó> ^apas ^apel ^apu
        ^apun ^arac ^arar ^arch ^arco ^arda ^arec ^arg ^arla ^arlo ^arp ^arpa ^arro ^arti ^arí ^aría ^ase> ^asi>
        ^asis ^ata> ^ates ^atis ^ativ ^atu ^aud ^aur ^avil ^azot ^bado ^bas ^bas> ^base ^bata ^bec ^beca ^bian
        ^bili ^bill ^bim ^bimo ^bio ^ble> ^boca ^bom ^bomb ^bor ^borr ^bot> ^bota ^bote ^brig ^brim ^buja ^bur
        ^cab ^caba ^cabr ^cac ^caci ^cadi ^cafe ^café ^cans ^casi ^cce ^cero ^char ^chas ^chiv ^chu ^cie ^cint
        ^cipi ^ciu ^ciud ^clar ^clu ^colo ^cone ^cot ^crib ^cros ^cru ^cto> ^ctu ^ctua ^cuar ^cues ^cuá ^cén>
        ^cód ^códi ^cón ^cón> ^danz ^dari ^debe ^decl ^del ^die ^digo ^dije ^dill ^diri ^disc ^dora ^drez ^duca
        ^duce ^días ^dó> ^eb> ^ebe> ^ece ^eco ^ecos ^ecto ^edr ^edre ^ee> ^eer ^eer> ^efa> ^ega ^egi ^egla ^ego>
        ^egoc ^egue ^ejam ^ejer ^ell ^ella ^elta ^elve ^elé ^eléf ^empi ^encu ^ende ^endi ^ene> ^ento ^enví
        ^enú> ^epa ^epar ^epe ^epet ^eque ^erac ^erva ^ese ^eser ^esio ^eso ^eso> ^esos ^estu ^esue ^etar ^eto
        ^etos ^eun ^euni ^eur ^euro ^evan ^evos ^expl ^eía ^eñam ^ferr ^fet ^fete ^fies ^fin> ^fle ^fot ^foto
        ^frac ^frec ^fus ^fusi ^fáb ^fábr ^fé> ^gall ^ganó ^gat ^ge> ^gene ^ges ^gest ^gido ^gin ^gina ^gla
        ^glas ^goc ^goci ^gos ^gost ^got ^guer ^gur ^guí ^gún ^gún> ^hac ^har ^harl ^has ^has> ^herr ^hici ^hiv
        ^hoj ^hoja ^hub ^hubo ^hum ^iac ^iaj ^ian ^ibim ^ibr ^ibu ^ice> ^ices ^icha ^icip ^ico ^idad ^idid ^ieg
        ^iega ^ies ^iest ^igar ^ije ^ilo> ^ilé ^ilés ^imav ^imes ^imie ^imit ^in> ^inad ^inal ^inas ^inc ^inci
        ^incl ^inco ^inie ^inst ^ioso ^iot ^iote ^ipi ^ipio ^ipo> ^ipos ^iqu ^irar ^iri ^irig ^isa ^isa> ^isar
        ^isti ^ita ^ita> ^itam ^itas ^itec ^itor ^itu ^itut ^ité ^iud ^iuda ^ive ^jard ^jed ^jedr ^jef ^jua
        ^juan ^jueg ^junt ^jura ^kil ^kilo ^lac ^lada ^lado ^lara ^lari ^laro ^lcu ^lcul ^lee> ^leer ^lend ^lerí
        ^leta ^lete ^letr ^leí ^lia> ^lico ^lim ^limi ^lio ^lla ^llan ^llo ^llo> ^lmac ^lme ^lmo ^lne ^lner
        ^loga ^logo ^lta> ^ltas ^lui ^lve> ^lvi ^lvim ^léf ^léfo ^lés ^lés> ^ma> ^macé ^made ^mang ^mav ^mave
        ^mba ^mbio ^med ^medo ^mio ^mir ^mira ^mita ^mité ^mode ^modo ^mont ^most ^mud ^muda ^máq ^máqu ^món
        ^móv ^móvi ^nada ^nado ^nal ^nal> ^namo ^nar> ^nces ^nch ^ncip ^nclu ^ndie ^nea ^neas ^nego ^nele ^nge
        ^ngos ^nin ^ning ^nit ^niv ^nive ^nió ^nión ^nom ^nort ^nota ^nov ^nque ^nst ^nsti ^nsu ^nsul ^ntac
        ^ntic ^ntie ^ntre ^nví ^nvía ^nza ^nó> ^nú> ^obam ^obl ^ocho ^odo ^odí ^odía ^ofi ^ofic ^ofr ^ofre ^ogo
        ^oja> ^ojas ^olm ^olí ^omba ^omit ^omos ^onid ^onit ^ono> ^onsu ^ont ^opa ^opa> ^opo ^opó ^opós ^oras
        ^orat ^orda ^ordi ^ormu ^orn ^orri ^orta ^oso ^osos ^ostr ^ot> ^ota> ^otad ^otas ^otea ^otip ^otos ^otó
        ^otó> ^ovi ^pab ^paci ^pan> ^pana ^pap ^pape ^pas> ^pci ^pel> ^peq ^pequ ^perr ^pes ^piar ^pid ^pil
        ^pint ^pio> ^plen ^pone ^pran ^prin ^pág ^pági ^que> ^quet ^queñ ^quin ^rabi ^raca ^rae ^ral ^ramo ^ranq
        ^rat ^rch ^rchi ^rcho ^rdan ^rdió ^rdo ^re> ^rele ^repa ^repe ^reun ^rez> ^rgan ^rgar ^ria> ^rib ^ribe
        ^rima ^ris> ^risa ^rla ^rmat ^rnad ^rne ^ro> ^robl ^rond ^ropi ^ropó ^rpa ^rpa> ^rqui ^rrer ^rsid ^rtac
        ^rti ^rtil ^ruco ^rui ^ruid ^ruj ^rva> ^rás ^rás> ^rón ^salt ^san ^saro ^sat ^sca> ^scam ^sci ^scr ^scri
        ^scu ^seca ^seo ^seo> ^sic ^sici ^sida ^sla ^so> ^soni ^sor> ^spon ^sten ^stro ^stí ^sub ^suc ^sue ^suen
        ^suj ^suje ^sul ^sult ^sust ^sáb ^sába ^só> ^tanq ^tap ^tapa ^tarr ^tart ^tea> ^teca ^tele ^telé ^ten>
        ^tena ^tere ^teri ^terr ^tic ^tin ^tis> ^tiza ^to> ^toma ^tora ^tort ^trad ^trae ^tren ^tres ^trim ^trum
        ^tua ^tual ^tud ^tui ^turn ^tut ^tuto ^té> ^tít ^tón ^ual> ^uali ^uan ^uare ^uari ^uben ^uca ^uco ^uda>
        ^udad ^udan ^udes ^udia ^ue> ^uel ^uel> ^uev ^ueva ^ueño ^uin ^uina ^uisi ^uite ^ujet ^ul> ^ula> ^ular
        ^uln ^ulne ^umo ^umo> ^undo ^univ ^upo> ^urad ^urn ^urno ^uros ^usan ^usi ^usió ^usto ^uía ^uía> ^vant
        ^ved ^veda ^ver> ^vest ^vez ^viaj ^vilé ^vini ^vist ^vuln ^web ^web> ^xpl ^zaf ^zap ^zapa ^zar ^zot
        ^zote ^zul> ^ábr ^ábri ^ági ^ágin ^ápi ^áqu ^áqui ^éfo ^éfon ^én> ^énd ^ías ^ías> ^íde ^índ ^índi ^ñam
        ^ñamo ^ódig ^óni ^óno ^ónom ^óvi ^óvil ^ún>
    """,
    -0.03: """
        ^<ab ^<adq ^<alm ^<am ^<amp ^<asi ^<au ^<azu ^<bat ^<be ^<bil ^<bl ^<blo ^<boc ^<bor ^<ca ^<cla ^<cub
        ^<cá ^<có ^<dat ^<di ^<dib ^<die ^<doc ^<día ^<fer ^<fra ^<gal ^<gu ^<hor ^<hu ^<je ^<lad ^<lev ^<li
        ^<mat ^<mó ^<pin ^<pru ^<rel ^<rep ^<res ^<ri ^<ru ^<te ^<va> ^<ves ^<vil ^abu ^acas ^acia ^acro ^ades
        ^adq ^adqu ^afa ^alb ^alba ^alma ^anel ^ang ^arga ^ari ^ario ^ases ^asi ^atal ^azas ^azo ^azu ^azul ^bad
        ^bat ^bia ^blo ^bloq ^boc ^bra ^buj ^cam ^camo ^cart ^cas ^cas> ^cces ^cere ^cert ^ceso ^ceta ^ciac
        ^cios ^cla ^clas ^come ^cop ^copi ^cord ^cri ^cro> ^ctur ^cua ^cén ^dade ^dero ^dib ^dibu ^dice ^diez
        ^dim ^doc ^doce ^dor> ^dosc ^dqu ^dqui ^día> ^eas ^eas> ^eba> ^eca> ^ecet ^ed> ^edó ^edó> ^ego ^ejas
        ^el> ^elo ^emio ^enie ^ense ^eo> ^equ ^erab ^erad ^erdi ^err ^erri ^erro ^eses ^espo ^estr ^etra ^eva
        ^expo ^eña> ^fan ^fica ^fon ^fono ^fra ^ga> ^gana ^gas> ^gaz ^geni ^gran ^grat ^gru ^grup ^gura ^hace
        ^iant ^iar ^iar> ^ibió ^ibuj ^ice ^icin ^ició ^iejo ^iez> ^ific ^igo> ^ila> ^ilar ^ilid ^illo ^inte ^inu
        ^ios> ^ipo ^irí ^iría ^isic ^itr ^iva ^iva> ^iza ^iza> ^jo> ^jor> ^lacr ^lase ^lba ^lba> ^lda ^lent
        ^llas ^lma ^loq ^loqu ^lsa> ^lvem ^mac ^mad ^marc ^masa ^mata ^mbia ^meno ^mer> ^mese ^mest ^mio> ^mod
        ^mon ^mpra ^nade ^nció ^ncl ^nel ^ngen ^nqu ^nsa ^nsej ^nue ^nuev ^nven ^oble ^obot ^oce ^oce> ^ocia
        ^olo ^omed ^onem ^ono ^onse ^orma ^orne ^ort ^orte ^osc ^osci ^osta ^perd ^pila ^pon ^pos> ^pra> ^pre
        ^prem ^qui ^quis ^ral> ^rami ^rar> ^rda> ^rdin ^regu ^rent ^reta ^rinc ^rio> ^rmu ^rmul ^ros> ^rqu ^rram
        ^rsió ^rso> ^rtel ^rtif ^rup ^ruz ^ruza ^sale ^scie ^scue ^sej ^señ ^si> ^tale ^tam ^tand ^tea ^tej
        ^teja ^tip ^tipo ^tiva ^tre> ^tros ^tru ^tó> ^ubi ^ubo ^ubo> ^uces ^uedó ^uevo ^ueñ ^ugu ^uid ^uido ^uja
        ^ulo ^uni ^upo ^uro ^urso ^uza ^ven ^via ^via> ^vin ^xpli ^xpo ^zul ^ábad ^és> ^ña>
    """,
    -0.04: """
        ^<apu ^<bot ^<cor ^<cr ^<cue ^<ene ^<exp ^<fin ^<gru ^<im ^<ing ^<ja ^<jur ^<lee ^<len ^<mej ^<men ^<mi
        ^<min ^<nue ^<pil ^<pú ^<púb ^<rob ^<sec ^<sim ^<sol ^<tar ^<to ^<un ^ace ^ade ^ader ^adi ^adu ^alm
        ^ambi ^amp ^anad ^ane ^anes ^ano> ^anq ^anqu ^anta ^apli ^ara> ^arc ^arl ^arq ^arqu ^ast ^atar ^bajo
        ^bar ^baro ^bla> ^bra> ^bre> ^calc ^camb ^ces> ^cip ^cons ^cuel ^da> ^dad ^dat ^dato ^denc ^der ^dian
        ^ega> ^ejo> ^ejor ^ela> ^eni ^eno ^eno> ^ens ^eta> ^evo ^exp ^fa> ^fic ^fina ^gas ^gen ^grac ^iaci ^ibe>
        ^ica> ^ico> ^iej ^ifi ^ilo ^ima> ^imi ^impr ^imu ^imul ^inge ^ite ^ito ^iver ^jas ^jas> ^jur ^lan ^lar
        ^le> ^lee ^lic ^llet ^log ^los> ^lta ^mate ^mbi ^mej ^mejo ^nde> ^ndos ^nem ^nemo ^ner ^nera ^ngu ^nseñ
        ^ntad ^obar ^ola ^ola> ^opia ^orr ^orra ^pa> ^pare ^pas ^pia ^pia> ^pio ^pra ^pru ^prue ^púb ^públ ^rati
        ^rda ^reg ^rel ^remi ^rig ^rin ^rio ^rios ^ros ^rue ^rueb ^rupo ^san> ^sec ^sim ^simu ^sol ^sola ^stan
        ^sube ^tel ^til ^till ^tor ^ual ^ueb ^ueba ^uela ^ueta ^uita ^ulo> ^unt ^ura ^uram ^vem ^vemo ^vers
        ^viej ^vill ^úbl ^úbli
    """,
    -0.05: """
        #_puest :_dinam =agost =api =bomb =casi =color =dinam =dos =emergent =envi =farmaci =fuerz =gat =hiel
        =investig =local =mañan =noch =recepcion =reglament =sent =super ^<ah ^<aho ^<caf ^<ch ^<cha ^<do ^<enc
        ^<ent ^<jub ^<pi ^<tal ^<uni ^aci ^aho ^ahor ^ajo ^alc ^amb ^ara ^ase ^bila ^ca> ^caf ^ces ^cet ^cha
        ^col ^cor ^cro ^cue ^dia ^día ^egu ^egun ^eles ^emi ^enc ^ener ^eres ^ersi ^etr ^ez> ^fin ^gun ^gunt
        ^ici ^ille ^ima ^imer ^ing ^jor ^jub ^jubi ^lad ^las> ^men ^mes> ^mit ^mpar ^mpr ^mul ^nier ^ntos ^ons
        ^onta ^ord ^os> ^ost ^pane ^po> ^preg ^prop ^que ^quit ^ram ^rend ^rep ^rga ^ris ^rro ^rro> ^rsi ^rtas
        ^ses> ^sos> ^sto ^sto> ^str ^tan ^tar> ^ter ^ubil ^uce ^uis ^ula ^unta ^zas ^zas> ala api aqu archiv_y
        asi_hac billet_de bland cambi_por chocolat colegi com_se con_tod continu croquet cuand_deb cuid_la
        de_calor de_cas de_manten de_novent de_padel dinam dur edifici el_hiel el_pan el_semestr el_torne
        en_recepcion enchuf encin enhorabuen entram escen eur_y explic_que fech_en fond_que funcion_la golp_de
        hiel hiel_: huell interfaz invernader investig_y jubil_en jurid la_interfaz la_jef la_mit la_mudanz
        la_plaz la_prob las_cinc las_croquet leñ lo_dej manten manual maquill mejor_y mes_par miercol_a
        migracion motor music padel pag_la pantall_de pas_nad pas_nuev person_habl piens pizarr plant_pued
        por_noch por_turn prevision_par que_quem qued_fuer quej quis repas respons romp seleccion sensor_de
        sentenci_por sin_abog su_prim su_trabaj tech tempor_de textil tien_un ton ultim_dia una_contraseñ
        una_pizarr una_respuest vecin_y verd_y veredict veterinari y_prob
    """,
    -0.06: """
        #_a #_al #_de :_cuarent =ampar =analisis =aprendiz =caj =deb =defend =deud =devolv =espald =fantasm
        =fraud =gazpach =golp =histori =jur =laboral =letr =ley =lun =lund =memori =minut =otras =paell =permis
        =pist =polit =prim =primaver =ques =rescat =sabor =semestr =servici =telm =tercer =textil ^<az ^<col
        ^<ens ^<for ^<gan ^<man ^<mon ^<no ^amo ^apre ^bot ^ce> ^cho ^cho> ^des> ^eca ^eja> ^for ^form ^gan ^ho>
        ^ila ^ill ^inut ^ios ^ler ^lica ^ller ^lo> ^mes ^minu ^nad ^nse ^ntam ^nter ^nut ^nuto ^oba ^orm ^ota
        ^pin ^prob ^roba ^rop ^seña ^sos ^stre ^tal ^tamo ^tre ^uto ^vil a_hac agenci_y al_# al_mar al_puert
        analisis_de aplic_web aprueb años_y baj_de bat benefici_net bloqu bols_de caid_del calibr camis campañ
        carg_no casi_siempr cent cent_mas cervez cint client_: colg_de compart_la con_dibuj con_la con_music
        con_niñ con_tart cont_aqu cort_el cruz_la dand de_almacen de_bilba de_carg de_lo de_prueb de_sabor
        de_trabaj del_centr del_perr del_servici desd_hoy deud_tecnic dibuj_y ebitd ejercici el_aeropuert el_bot
        el_camin el_canal el_concurs el_curs el_testig el_transport el_truc en_catalan en_diez en_juli en_juni
        en_men escond escrib_por estren_el etap explic_las explosion_de feri firm_en form_a format fotograf
        fug_de gan_que golp gran grup_y guerr_a guion ha_constru hic_un horari_y horn_y hospital_de humed igual
        inform_de integr la_centralit la_col la_consejer la_doctor la_espald la_impresor la_lluvi la_mejor
        la_señal la_unid la_viej laboratori_de las_baj las_grafic las_pist libr_a libr_se limpi lluvi los_preci
        lot_y lund madr_y mand_y mat_proces mat_un mejor_en mentir_y municipal nadi_sab never nieg niev niñ_de
        nos_dijeron nuestr_client nuestr_herramient nuestr_jardiner nuestr_jef nuestr_robot nuev_que nuev_tiend
        nuev_vot ocho_person otras pacienci_: pastor pati_de ped_el permis_en person_la person_y pist
        plantill_por polv_y pon_el por_nuev prim_semestr product que_dec que_quit quirofan regl_y rind sabor
        salv_una san_telm script se_constru se_firm se_hac seman_sin seman_y semifinal semill sesent siempr_es
        simulacr_con sub_a sub_los tap_que tard_con telm ten_razon tercer_plant testig testig_a tod_men
        tribunal_de un_curs un_dibuj un_guion un_program un_tarr una_cint una_decision una_mañan una_mes
        una_tarjet unid_de vacun ven_sin viern_la y_casi y_escrib y_ofrec y_otras ya_esta ya_la ~place
    """,
    -0.07: """
        #_pacient =abril =actualic =archiv =band =bienven =carrer =cifr =consejer =cuant =de =descans =detect
        =detras =diciembr =digital =duplic =gast =gestion =huert =jardiner =juzg =las =llev =map =marketing =paz
        =perr =plag =puest =respons =sals =sistem =tesis =torne =tortill =una =vacacion =vem =vez =web ^<apr
        ^<as ^<bi ^<fo ^<mo ^<so ^apr ^ata ^ba> ^be> ^eva> ^eña ^ja> ^let ^mat ^mula ^nie ^opi ^plic ^pren ^prim
        ^rece ^ses ^tall ^tar ^uda ^uit ^utos a_escen actualic agu_con aguj al_comit al_grup almacen_y antes
        aprend_a aprend_que aprendic_hic ataqu_por autor_de año_de años_se band becari bomber_de cad_diez caj_:
        cart_en cerr_en cieg cinc_y clar_la col_y com_detect con_nuestr contabl cop corrig_no cost_# cuot de
        de_## de_man de_oper de_teruel dec del_juev del_veran deleg des destac detect_fraud dia_en dia_enter
        dia_y distint dos_minut echar_de el_cartel el_comit el_contrat el_mied el_pilot el_teatr eleg eleg_a
        elen empez entonc_no es_de estant este_mes eur_el eur_par evacu fabric fing frent frent_al fundador
        gallet gan_el ganch general_el gestion grab gui_los ha_llev hiz incident_resuelt ingrid instrument
        inviern ivan izquierd jardin jef_sol jur_destac la_acompañ la_aguj la_band la_bat la_clas la_deud la_hoj
        la_plag la_resident la_tesis laboral laboratori las_hoj las_reserv las_reunion las_tarif le_des
        los_auditor los_mart mantien_sus matricul merc_de mermel mes_lo mig millon_la mod much_gent narrador
        no_lleg nos_avis not_de novel nuestr nuestr_bomber nuestr_director nuestr_propi nuev_por once_minut
        orden_del os_deb par_la par_ver pas_a patat pian pist_de plag por_diez premi_del previst pued_ven
        que_cae que_carg que_esper recib_respuest recint reescrib rellen_la resident respond_a ros rut sal_en
        sals se_entiend se_incorpor se_pid semestr sesion si_quier siet_años sig_abiert sig_igual sill son
        sonris su_direccion su_hogaz suen_la sueñ sujet_la sum sustitu tall_y ten_entrad tesis tip tip_de tont
        torne_de tortill_: tras tres_pregunt tres_recet tus_dat un_camion un_segund una_pregunt una_seman unidad
        vacacion vend veng voluntari_hic y_cont y_graci y_nadi y_nuev y_pacienci y_que y_siti
    """,
    -0.08: """
        #_unidad :_la =ampli =calcul =cronic =cumpl =el =empiez =enseñ =esper =etap =fueg =habl =harin =incident
        =ingenier =lectur =libr =mes =mudanz =muse =preci =quirofan =record =romp =salv =sec =trasplant ^<ap
        ^<ba ^<cu ^<gr ^<gra ^<ju ^<la ^<me ^<ro ^amos ^ati ^eja ^ele ^eta ^hor ^hora ^len ^no> ^ora> ^pli ^raci
        ^rime a_mir a_prob a_urgenci a_vec abrim_y absurd aburr aerogener ahorr al_mes algui_que ancho aparec
        aplic_y aqu_va año_pas años_graci baj_por bilba cad_reunion calendari_de cambi_y cas_de cay_en ceboll
        centimetr cest cinc contabil cost_un cronic cronic_de da_de dat_y de_ajedrez de_ataqu de_discotec
        de_diseñ de_hum de_noch de_tall de_trasplant del_consum desconect desd_marz desped_el deud devolu
        discotec dos dos_centr el el_archiv el_gat el_lun el_muse el_porter el_quirofan en_clas enseñ_el entiend
        equip escrib_a escrib_nuestr este_articul eur_en gast gestor graved hac_una han_firm huec hum_de
        incident ir_en jardiner la_bibliotec la_carp la_guerr la_pinz la_tortill las_cart libr_la libret lider
        line_el lleg_con lom los_horari man_y maquet mas_alta men_y mes_que mid mism_en mont_un nav_# no_pas
        no_se nos_compr not_el nuestr_profesor observatori pacient_en panad pas_un ped_a permis_y pinz polic_en
        ponent portal_estuv porter problem proxim que_cuent que_qued que_signif qued_cerr recepcion_se recet_de
        repet_en respuest_sobr robots se_entren se_termin segund_acto servici sincroniz sobr_se teatr tiz torne
        tranv tras_diecioch trasl trasplant ultim_vez un_cort un_pequeñ un_trasl una_aplic una_gui una_tap unid
        usam veg veran_con y_devolv y_por
    """,
    -0.09: """
        #_# #_tonel :_truc :_un =actualiz =arte =bol =clas =cocin =conexion =feri =jef =luc =mand =mil =nort
        =pint =prevencion =recet =resuelt =rio =roj =soldador =suspend =tecnic =tempor =tod =trasl =truc =vist
        ^<ma ^<pan ^<pri ^ejo ^ime ^ina ^las ^nta ^or> ^pan ^rac ^ren ^ta> a_leer a_man a_recog abej abril adios
        algui_pregunt amas_con apag_a arte asi ayud_y año_se años_a b bol brev caj_com carp carpinter catalan
        catalan_y caus_fue centr_y clas_de client_nos coch com_guard comision_de compar compr con_doc
        consejer_deleg constru copi crec cualqu_en cuand_algui cuarent_minut cuent_que de_cien de_competent
        de_detras de_emergent de_limon de_su de_tart de_trec debat dec_el dej_los del_institut del_tej diari dud
        duerm_en durant_# el_cas el_codig el_color el_cor el_menu el_merc el_plaz el_prim el_tall en_bici
        en_primaver ensay_de enseñ_la enterr equip_de error_de estudi explic_el fich fij fot_del gan_# gest hic
        hor_con hum impres_en incident_del indic inspector junt_al la la_cuot la_escaler la_escuel la_histori
        la_incident la_president la_proxim la_tempor la_web las_abej las_farmaceut le_pas lector leid libr_de
        llav_de los_miercol los_vecin maquin mas_madr mas_rap mat_el men_que mes_se model mov mudanz muse n
        nav_y net noch_mas nos_mud nuestr_carpinter nuestr_sill nuev_años nur ocho_y orden pañ pelot plan_con
        plant_# por_su por_tod pregunt_a prep prevencion que_hic que_llev resident_de respuest resucit romp_una
        sab_antes se_envi se_habl silenci sill_si simul tall_descans tonel_de toqu_de trec trec_años un_plan
        un_trimestr una_bas una_bodeg una_factur va_a ven_a viej_y vot_y y_com y_hub
    """,
    -0.1: """
        #_vec =autonom =cont =jorn =nocturn =obrador =once =se =tard =veran ^<ta ^bil ^ene ^gra ^rob a_ver
        abre_el aclar_el adios_a al_colegi aprend_de aprendic aprob asesor asoci_de baj_cer baj_un bien bodeg
        camp carg_de cart_del cirujan com_mat comit compart_el con_normal con_sensor conjunt consum_de content
        corch culpabl cumpl_diez cumplimient de_corch de_cumplimient de_ener de_men debaj_de del_puebl del_viver
        diecioch dijeron_que document dos_estudi el_catalog el_consum el_equip el_huert el_jef el_public
        el_puest empiez_por en_gijon enseñ_en entrad_libr entreg_de espald explic_com falt_a favorit flexibl
        fueg galleg hech_en hem_prob hic_de ide ide_a impresor jef_de la_recib la_respuest las_busqued leer_un
        les_bast list litr llev_# lo_corrig lo_enseñ los_nuev los_trabaj lun_por mantien mare marg material
        me_voy metr_de mir mod_oscur n_# niñ_y normal novent_minut nuestr_cociner nuestr_servici ocho_dej
        pacienci ped_no postgr premi_a prob_con que_lee quier_la ris salv sangr secret seis seis_mes sill_de
        sin_conexion soci soldadur solicitud_hast sueñ_y terci_del trabaj_la turn_y una_cos una_noch una_sol
        vacacion_del veint vent_crec vien_nuestr viern_y visit volv_con voy y_los y_men y_sab y_sal
    """,
    -0.11: """
        =adios =centr =col =curs =hoj =ide =lent =llav =menu =mied =mud =novedad =pil =rotul =voz =vuelv ^<ga
        ^pri ^rim ^tas> a_seis acab agot ahor_el al al_final algun_client alta_la amarill atencion avis_de
        años_cuatr barr botell bufand busc_soldador cinc_años con_taller concurs crec_un cub de_derech de_estudi
        de_mentir de_pan de_rotul de_una dej_las del_menu diciembr dos_person duplic el_robot el_ruid el_telefon
        empez_en empres_famili en_agost en_una entonc entrad_y es_el explic_por expon famili_recib gust hast_may
        hem_cambi hic_la ir jorn_de jubil_tras la_compr la_feri la_maquin la_tardanz la_univers limon lo_prob
        los_niñ los_once los_pies manguer marg_de may mañan_comedor mentir meriend minut_los no_cambi novedad_de
        novi nuestr_ingen numer_y pase perr_que persian_en pes pies pit pon_los por_debaj primer_y prototip
        que_mir quem quer_una quien_cobr red rehic repart revision rincon rotul sab_en se_va segu_a su_abuel
        tardanz tarr tart teruel tonel tras_# un_acuerd un_bloqu un_indic un_laboratori un_numer y_dic y_las
        y_salud ya_funcion zapat
    """,
    -0.12: """
        :_cartel =apag =ataqu =cambi =hac =jaen =juici =movil =panel =public =relev =sal =tarif =tej =tranv ^<bo
        ^<ve ^ora ^tas a_pon agend alcanz_los ampar apoy_el aprendiz bibliotec botadur calor camion_y cancion
        carrer cart_y color_de comit_de conexion cont_por contact corrig cuarent_person de_jaen del_concurs dia
        dibuj_el dorm el_jur el_principi emergent encend entrevist entrevist_a estand estuv_lent etiquet
        fall_las fantasm fech_de form ganador_del gratuit ingenier jaen la_caus la_monitor la_señor la_ultim
        las_empres lei letr list_de llov los_alumn los_aprendic maestr mediod no_bast no_hub nuestr_agend ochent
        par par_investig perd_el personal plen por_que proced puebl que_cost que_viaj recepcion record sal_a
        se_entreg seman_pas separ siempr_en siti_par su_lad sub_las tap tarif trabaj_no truc_par un_ensay
        un_institut un_monolit un_ped un_tribunal ve vem vent_de y_asoci
    """,
    -0.13: """
        =abuel =ener =fug =hor =monolit =nadi =nos =papel =robot =terc =turn =un =vid =viñed ^<vi ^as> ^tos
        ^tos> abuel afin al_lad angul asistent astronom asust cien consej cor correg cort cual cualqu
        cuatr_palabr cuest del_camp del_dia del_parqu del_terc describ detras dijeron el_mod el_product en_cinc
        entra_por es fall_el fug gat gazpach gijon habr_caf histori horari huert imprent imprim la_oficin
        la_tercer las_dos las_graci lee lin los_ped map mas_cort mit_yo monolit mud novedad paell par_el par_las
        plaz_de que_sig qued_muy ques rap resuelt seis_seman sig_sin tecnic terc_trimestr tien usan ven vide
        viñed vuelt_al y_preci y_se
    """,
    -0.14: """
        =bomber =busqued =derrib =direccion =diseñ =final =funerari =junt =taller =tranquil ^va> abrim_en acto
        amas ambas ampli asi_nac asoci ayud billet_sencill cad_noch cajon catalog celebr colg compr_una cruz
        cuadr dab de_ambas de_diner de_empres de_lectur de_verd del_ruid derrib director discut dobl el_billet
        el_caf en_aviles entrad fabric_la fax funerari grafic grand ha_encarg hac_nad invent jorn just la_factur
        la_fech la_fusion la_pantall la_recet las_noch llev_una lo_previst los_telefon med mi_ultim mied nocturn
        obrador oper_se ped_la que_no que_puert quer_que quit_el reunion se_despid sierr soport sub_un turn_de
        un_perr una_pagin veinticinc vestibul vig
    """,
    -0.15: """
        =a =cas =fusion =limit =trimestr =viaj ^ar> a_fin abrig actualiz auditor autonom bienven buscador caduc
        cuelg curs_de de_acer de_agu de_diciembr de_mader de_mes de_papel de_viaj del_sab despaci
        director_general dirig_el diseñ el_buscador el_ministeri el_movil el_viej en_abril en_line en_septiembr
        encuentr esta_vez estudi_que fusion_con hel histori_de ines lectur lentej limit_la lin_lo lleg_el
        llev_un logotip los_dat los_olmos los_panel manzan monitor_lo mont montador nadi_lei nuestr_comedor
        nuestr_equip olmos pacient panader parec pint polit pregunt_si proyect_y que_aprend que_fall quit_y
        rellen restaur segu sensor su_medic tendran tomas una_tabl va_al vez viver vot voz
    """,
    -0.16: """
        =! =aplic =cartel =cinc =com =diez =empres =entrad =fall =general =mat =mit =par =result =tomat ^<le
        ^la> agost archiv bec coordin cuent_com de_formacion de_incendi de_ruzaf dedic del_viern el_benefici
        el_calendari el_comedor en_voz entreg_a escuel_de exposicion fin fot hogaz la_mañan la_plant las_regl
        los_equip luis mir_por monitor negoci_con ningun_ped nos_pregunt nos_vem parqu puert_de quien_llam
        reserv respuest_en ruzaf seman_de tien_cuatr tras_treint ultim_funcion un_jueg una_tard usar vem_en
        vez_en vez_la voz_alta
    """,
    -0.17: """
        =azote =bec =billet =mod =nombr =reunion =unim =viej ^<en ajedrez ataqu aviles azote batall_de billet
        busqued cabr carr cer conserv consum dat_abiert de_fabric de_herramient del_lun detras_de dias
        el_document empiez empiez_en en_huelg escrib_una fiest hub jueg junt_de jurist la_azote la_batall
        la_final la_pequeñ las_demostr levant_la mader man_en mart_con ministeri_ha nos_unim nuev_con pas_los
        propon salt se_acab si_quer simulacr_de tranquil un unim ver vest vest_de vist vuelv_a y_un
    """,
    -0.18: """
        ## =consult =proposit a_cuarent bas bocadill bomb cad_pacient consejer cont deb_una decl el_almacen
        el_carg en_otoñ ferris hac_un juan la_cart man negoci ofrec otra_vez pagin particip pas_el pendient
        perd_ningun primaver prob_el que_lleg que_sal regl relev se_sec tres_person truc una_desped
    """,
    -0.19: """
        =aprend =ten ^ra> abre apuest cit_por codig cuant cuent da dias_sin director_de entreg ganador la_aplic
        la_bomb la_llam la_nuev la_sierr menu mit nav_dos nort nuestr_laboratori once_compañer relev_en robot
        ruid suen tall_de telefon un_certific un_cuent web y_una
    """,
    -0.2: """
        =abre =cafeter =caid =estren =grup =juni =muert =veint =version =y a_proposit acer alta bot cad
        calendari ciud cost curs el_portal el_trabaj encarg fusion ha_ped inclu institut junt_en la_ciud
        la_seman los_juev los_sab marc muert noch oficin portal proposit respond se_abre sol taller tortill
        un_año una_caj viaj
    """,
    -0.21: """
        =funcion =jubil a_mediod cambi_de cont_com cuarent cuatr_minut dirig doc_años dos_hor eur gratis habl_de
        junt la_adquisicion la_cafeter lent mat mes que_hac result_del rond sab_que suel tabl tod_part tres una
    """,
    -0.22: """
        =pan baj_el casi certific consult continu_el descans dos_clinic dos_mes graci_a jef kil lo_not lun_se
        mes_en mil_dias minut_y noch_de noch_y plant_baj repet sin_accident univers
    """,
    -0.23: """
        =batall =con =dia almacen bast batall cubr del demostr el_nombr gui jur la_primer luc ningun perr
        trimestr
    """,
    -0.24: """
        #_minut =abrim =años apunt arquitect charl corr dej_el diez_años el_mes el_premi fall herramient
        la_consult lad leer movil primer tej treint_años vuelv
    """,
    -0.25: """
        #_eur #_person =cort =perd baj borr calcul comedor dibuj en_cuatr en_may formacion fracas la_oper
        las_diez levant se_llam sujet tres_dias
    """,
    -0.26: """
        =comit =vulner cafeter club_de col el_grup formulari ingen ped_de por_fin prim principi se_perd vin
        vulner
    """,
    -0.27: """
        =compr =man abrim caf dat en_seis hor la_famili papel plaz quit sub tomat volv_en
    """,
    -0.28: """
        adquisicion color final pequeñ
    """,
    -0.29: """
        =primer azul escuel estren se_pued
    """,
    -0.3: """
        =busc =mejor =ruid =simulacr diez doscient hoj propi prueb
    """,
    -0.31: """
        =año =premi acces clas compart del_año graci nadi_se
    """,
    -0.32: """
        ! dej_la oper panel sec va
    """,
    -0.34: """
        =: doc en_tres men simulacr tall
    """,
    -0.35: """
        com ener recet
    """,
    -0.36: """
        cartel explic pil
    """,
    -0.37: """
        =sub la_version not
    """,
    -0.38: """
        =men con gan se_cerr version_#
    """,
    -0.39: """
        aprend grup premi se_jubil
    """,
    -0.4: """
        =tiend años_en
    """,
    -0.41: """
        en_ener enseñ pan
    """,
    -0.42: """
        hac
    """,
    -0.43: """
        ahor
    """,
    -0.44: """
        =nuev aplic
    """,
    -0.46: """
        mejor nuev viej
    """,
    -0.47: """
        tiend_en version
    """,
    -0.48: """
        cambi
    """,
    -0.49: """
        =dias
    """,
    -0.5: """
        #
    """,
    -0.51: """
        pregunt
    """,
    -0.53: """
        =ultim un_dia
    """,
    -0.54: """
        =?
    """,
    -0.55: """
        jubil
    """,
    -0.6: """
        prob
    """,
    -0.62: """
        y
    """,
    -0.7: """
        minut
    """,
    -0.95: """
        :
    """,
    -1.29: """
        ?
    """,
}
CARE_BIAS = -2.28
CARE = {
    0.71: """
        sub
    """,
    0.63: """
        ~place
    """,
    0.55: """
        cambi
    """,
    0.52: """
        años
    """,
    0.51: """
        =sub
    """,
    0.48: """
        se_perd
    """,
    0.47: """
        ~placeless
    """,
    0.45: """
        vent ~families
    """,
    0.44: """
        graci
    """,
    0.42: """
        estuv
    """,
    0.41: """
        =incident eur incident
    """,
    0.39: """
        cerr_en
    """,
    0.38: """
        fusion
    """,
    0.37: """
        adquisicion perd_ningun resuelt tras va
    """,
    0.36: """
        =rotul cost de_rotul rotul
    """,
    0.35: """
        # dej
    """,
    0.34: """
        despues_de ningun se_va
    """,
    0.33: """
        #_millon famili
    """,
    0.32: """
        fall se_cerr
    """,
    0.3: """
        duplic llen mes_y
    """,
    0.29: """
        =fusion =resuelt =taller =tarif fusion_con tarif ~review
    """,
    0.28: """
        =result =semestr diecioch director oper perd sub_un
    """,
    0.27: """
        consej semestr ~mute
    """,
    0.26: """
        años_cuatr caus
    """,
    0.25: """
        compr dej_la despues ingres me_voy millon result sig voy
    """,
    0.24: """
        =duplic =vent cas de_mes director_de grup mi_ultim ~intruder
    """,
    0.23: """
        cerr corrig dijeron_que la_famili taller
    """,
    0.22: """
        =clinic =grup =ques clinic dos_clinic el_portal jef mes minut nuestr_director pas portal veg vent_de
    """,
    0.21: """
        cach comerci content ebitd incident_resuelt se_jubil
    """,
    0.2: """
        #_eur el_consej el_fall incident_del la_caus la_incident mal no_cambi result_del
    """,
    0.19: """
        =trimestr =vulner cost_un en_otoñ estuv_lent las_vent ped veint_minut vim vulner
    """,
    0.18: """
        #_m ambas cambi_de de_ambas diciembr el_mart la_fusion m may nort pag que_hac ques va_al y_cont
    """,
    0.17: """
        #_minut ; =cas a_fin años_a cit_por conserv cont_com corrig_no de_tarif dijeron el_lun en_vez junt
        la_cas march marg nombr nos_avis otoñ pacient que_pas relev su_lad un_certific vez_de
    """,
    0.16: """
        =actualic =graci abril actualic avis_de caus_fue competent crec crec_un dej_el echar echar_de el_carg
        el_rest en_ener indic jubil lent lo_vim los_horari man_en pas_de plataform portal_estuv un_eur
    """,
    0.15: """
        #_person =adond adond aerogener borr certific cobr cuatr_mes gris hast_siempr la_adquisicion libret
        lo_corrig lun mostr negoci permit rest sub_a tras_#
    """,
    0.14: """
        =abril =actualiz =ley =man =pequeñ =siempr =va alcanz alcanz_los años_en años_graci con_taller continu
        continu_el copi cuadr de_men devolv el_nombr en_vig gent graci_por hac_un la_cuot la_plantill la_tarjet
        las_graci ley ley_de los_map mantien municipal ningun_dat no_se pas_el pod qued_sin sub_de text toc
        trimestr un_# ver
    """,
    0.13: """
        =ayer =bol =busqued =cuent =fall =tarjet =unim =viern =vot al_mar bol carg cit cuot debat del_#
        del_parqu durant el_mism el_panel en_may ferris fin_de imprim la_echar la_gent mar minut_la minut_sin
        ningun_ped nos_unim pacient_en propi pud resum se se_pod soci tras_diecioch un_fall un_indic unim
    """,
    0.12: """
        =analisis =compr =cooper =dos =lent =map =nuev =ocho =sierr =ten a_su al_frent analisis analisis_de
        asoci años_al bodeg cad_pacient de_man del_tej desd_marz dos_vec entreg_la fall_el frent_de ha_ped hast
        junt_al la_cooper la_oper lad parqu pendient por_diez prevision prevision_par sub_los sus_prevision
        tendran vend vig ~dark
    """,
    0.11: """
        =mart =prim =terc ayunt caduc con_normal del_terc el_semestr el_servici en_abril factur funcion_con lech
        net nombr_y plan prim_semestr resuelt_: terc_trimestr treint un_año y_las ya_funcion
    """,
    0.1: """
        #_# =# =cambi =entreg =record ^cia ^rá> ayer benefici caus_y compañ dand de_diciembr de_oper decid
        dedic_a deud_net dobl el_benefici en_octubr entrar ir la_compañ la_luz las_diez lo_demas mes_que no
        no_pud panel_de pil plen que_cost que_usan relev_en se_mantien seis_años si sig_igual tempor terc
        ultim_dia un_cort vien_nuestr
    """,
    0.09: """
        =dej =iba =lun =nos =preci =textil a_leer acces aprob año año_y años_se botadur busqued caen cambi_que
        cent cent_mas centralit cest cifr cost_# cuatr_cambi de_# de_febrer de_veran demas despaci despid dia_en
        dobl_de el_dobl el_ejercici el_equip el_grup el_prim electr_en empiez_en entreg fond form frent hor
        hor_una horari_y iba imprent investig la_caid la_centralit la_direccion las le_pas lo_previst los_cuatr
        marg_de matricul medic men_que nuestr_jef nuev_pes ocho present que_fall que_llev que_si remedi
        se_despid ser textil un_plan una_hor una_sol vendr
    """,
    0.08: """
        #_: #_men =ampar =cam =eur =explic =famili =juev =trimestral ^amb actualiz aguj algun armari caid_del
        cont cooper de_control detect dos_centr entre_las error_en fabric_la hast_final la_aguj la_aplic las_cam
        las_dos leer_un los_soci luz map median net_de ocho_y panel plantill previst revision sangr secret
        segund_en seri tomas treint_años trimestral una_contraseñ una_puert viern ~ashamed
    """,
    0.07: """
        =arte =cort =doctor =ener =general =jef =nombr =pas ^<sub ^<ve ^ias ^ias> ^ser ^sub a_part adios_y arte
        avis baj_el cam catalog cuelg de_fabric de_sesent decision doc_minut dos_hor ejercici el_acuerd el_plaz
        el_testig en en_cinc en_primaver encarg enseñ_a enter entre far febrer form_a guardi horari jubil_tras
        junt_de la_busqued las_ocho las_tarif lo_mejor los_contrat mas_de me normal que_vien record se_qued
        sierr soci_de sub_las teruel testig_a tiend un_muse un_servidor usan va_a va_con veintis y_graci y_ya
    """,
    0.06: """
        #_a #_de :_# =pag ^<res ^ará> ^cio ^esu ^irá ^mes ^ola> ^resu a_# a_ver ampar carton compr_una de_pag
        dedic desd_may disculp el_director el_mes el_muell en_aviles en_brev en_recepcion eur_el gratis grav
        hor_y igual jubil_en las_nuev los_client manten mas_y mi mont_un muse nos ocho_años ocurr oper_se
        pediatr que_sal quirofan recepcion_se resident ros semestr_: sustitu termin testig tras_el una_col viv
        y_los y_lueg
    """,
    0.05: """
        =direccion =director =doming =nort =vid ^<añ ^<año ^<co ^<fa ^<su ^<va ^aci ^ambi ^asa ^ca> ^camb ^cias
        ^ene ^ica ^ili ^irá> ^isi ^lia ^mar ^ntas ^va> ^ños ^ños> balanc bibliotec contraseñ control de_abril
        de_doc de_noch des director_general emple ener eur_en gan_# inici juan le_des luis minut_de novent_minut
        objet octubr peor prim retras sonris un_balanc vent_crec vid viver vot ~2
    """,
    0.04: """
        ^<as ^<cos ^<gr ^<ma ^<mar ^<ser ^<ven ^acia ^act ^actu ^ali ^ará ^asa> ^año ^años ^cad ^cho> ^cia>
        ^cio> ^cont ^cost ^denc ^emos ^ent ^er> ^gún ^gún> ^icad ^iden ^ing ^lio ^lun ^mbi ^mest ^mil ^ncia
        ^ncid ^ola ^rac ^raci ^re> ^sa> ^stuv ^sube ^tará ^tre> ^ube ^ubi ^vent ^ún>
    """,
    0.03: """
        ^<ad ^<adq ^<ca ^<cam ^<dej ^<dup ^<eu ^<eur ^<fam ^<fus ^<nin ^<ope ^<va> ^adq ^adqu ^allo ^amil ^arif
        ^asam ^asó ^bil ^bio ^ble ^bre ^cado ^cas ^casa ^cho ^cid ^cide ^cioc ^cons ^ctu ^ctua ^dej ^dir ^dió>
        ^dqu ^dqui ^dup ^dupl ^ebi ^ecio ^efa ^efa> ^ego ^ein ^eja> ^elt ^eme ^emo ^en> ^enem ^ente ^erdi ^ese
        ^esue ^eur ^euro ^fall ^fam ^fami ^fus ^fusi ^gen ^gen> ^go> ^grac ^gre ^ho> ^ia> ^ifas ^ilia ^ime ^inci
        ^ingú ^ioc ^ioch ^ire ^isic ^jefa ^lia> ^lic ^lio> ^lta ^mbio ^mbre ^mili ^mpr ^ngr ^ngre ^ngú ^ngún
        ^nic ^nin ^ning ^nse ^obl ^oca> ^ocho ^oci ^ons ^onse ^ont ^ope ^oper ^osta ^pas ^pli ^quis ^rdió ^rem
        ^remo ^res ^rime ^rri ^sici ^soc ^soci ^stre ^stu ^subi ^suel ^só> ^te> ^tras ^tul ^tulo ^tuv ^tuvo ^ual
        ^uelt ^uis ^uisi ^ulos ^ult ^upl ^upli ^uro ^usi ^uvo ^uvo> ^ven ^vim ^vimo
    """,
    0.02: """
        ^<act ^<am ^<amp ^<cac ^<cas ^<cau ^<ce ^<cer ^<cob ^<con ^<di ^<dir ^<du ^<eb ^<ebi ^<ent ^<fal ^<gra
        ^<gru ^<inc ^<ing ^<je ^<jef ^<ju ^<lu ^<lun ^<mes ^<min ^<ne ^<nor ^<oc ^<op ^<ot ^<oto ^<pag ^<ped
        ^<pil ^<ren ^<se ^<señ ^<sig ^<soc ^<suc ^<tal ^<te ^<tex ^<tri ^<val ^<veg ^<vim ^<vul ^abil ^aché
        ^acio ^ados ^ald ^alde ^ales ^all ^ampl ^arc ^arca ^arch ^arg ^arge ^asó> ^aus ^ausa ^ba> ^ben ^bian
        ^bid ^bili ^bios ^bir ^bit ^bitd ^bre> ^cach ^carg ^cas> ^cau ^caus ^cerr ^ché ^ché> ^ciem ^cob ^cobr
        ^comp ^cre ^cto ^dal ^deja ^den ^der> ^desp ^dido ^diec ^dire ^dirá ^dió ^dos> ^ebit ^eci ^edal ^eint
        ^elev ^elta ^emes ^ener ^entr ^erab ^erac ^erci ^erem ^erin ^eron ^erri ^eser ^eso ^esos ^est ^estr
        ^estu ^esul ^ete ^evis ^evo ^ext ^eñal ^eño ^eñó ^eñó> ^fa> ^fal ^fas ^fas> ^gado ^gres ^gru ^grup ^guen
        ^hare ^hora ^hé> ^iac ^iaci ^ice> ^ici ^ició ^ide ^idi ^iec ^ieci ^iem ^iend ^ifa ^ige ^ige> ^igo ^igo>
        ^igue ^ijer ^ila> ^ilid ^ill ^imes ^inar ^ingr ^inut ^iona ^ios> ^irec ^itd ^itda ^ivi ^ja> ^jef ^jer
        ^jero ^lame ^lanc ^lba> ^lde ^lea ^ler ^lere ^levo ^lida ^llen ^ller ^llo ^llon ^lló ^lne ^lner ^lon
        ^lone ^ltad ^mal ^mant ^mar> ^mbas ^mbr ^merc ^mill ^minu ^mpra ^ndas ^nem ^nemo ^nen> ^nera ^nes ^nes>
        ^nica ^nici ^nor ^nort ^nsej ^ntam ^nte ^nten ^nti ^nto> ^ntr ^ntra ^nut ^nuto ^oble ^ocia ^ocio ^omer
        ^ompr ^onta ^opi ^opia ^ost ^otoñ ^oy> ^oño ^oño> ^paci ^pasó ^per ^pera ^perd ^pet ^pete ^pil ^plia
        ^pra ^prev ^pué ^pués ^ques ^rabi ^ramo ^rará ^rati ^rch ^rci ^rdi ^rei ^rein ^ret ^reta ^rev ^revi ^rif
        ^rifa ^rig ^rige ^rina ^ris ^rnes ^robl ^rrar ^rrig ^rtal ^rte> ^rup ^rupo ^rva> ^rán ^rán> ^rías ^sam
        ^sej ^sejo ^seme ^señó ^sic ^sig ^sigu ^sio ^sion ^sió ^sión ^sola ^spué ^star ^suc ^sue ^sul ^sult ^tal
        ^tal> ^tari ^tda ^tda> ^tec ^ten ^tene ^tex ^text ^tie ^tien ^toñ ^toño ^tri ^trim ^tua ^tual ^uali
        ^ube> ^uben ^ubir ^uce ^uen> ^ueño ^uir ^uirá ^uln ^ulne ^ulo ^ulta ^una ^una> ^unto ^upo ^upo> ^uros
        ^usa ^usa> ^utos ^ués ^ués> ^val ^veg ^vega ^vend ^vid ^vis ^vos ^vos> ^vul ^vuln ^zo> ^ás> ^ñal ^ño>
    """,
    0.01: """
        ^<ae ^<aer ^<ale ^<anu ^<ar ^<aso ^<be ^<bib ^<bla ^<cit ^<cop ^<cre ^<cuc ^<cuo ^<de ^<dev ^<die ^<dij
        ^<div ^<due ^<ech ^<fu ^<gen ^<gri ^<gua ^<hor ^<jub ^<ley ^<lin ^<mal ^<may ^<mil ^<mos ^<neg ^<net
        ^<nom ^<pac ^<par ^<pas ^<pe ^<po ^<por ^<pud ^<rui ^<toc ^<vei ^<vet ^<vig ^<viv ^<ín ^<índ ^ach ^acto
        ^adro ^aero ^afo ^agam ^alb ^alba ^ale ^aleg ^alie ^ame ^ami ^anc ^anca ^anos ^ares ^argo ^asoc ^atr
        ^atrí ^avi ^bate ^ben> ^bia ^bib ^bibl ^bida ^bila ^bio> ^birá ^blan ^blio ^borr ^bril ^cam ^cert ^ceso
        ^ciac ^cidi ^cipa ^cita ^cop ^copi ^cos ^crec ^ctor ^cuo ^cuot ^dab ^daba ^deb ^deba ^dega ^dev ^devo
        ^dic ^dici ^die ^dij ^dije ^div ^dro ^dros ^drán ^due ^dían ^ebat ^eda ^eda> ^edia ^edid ^ega ^ega>
        ^egoc ^ejo> ^el> ^emb ^embr ^enas ^end ^enda ^endr ^erat ^erc ^erd ^ermi ^erne ^erog ^erva ^erá ^esid
        ^espu ^etec ^eten ^evi ^evol ^evos ^ey> ^ezo ^ezo> ^eños ^gad ^gamo ^ge> ^gene ^goc ^goci ^gri ^gue
        ^ian> ^ibli ^icas ^idid ^iemb ^iene ^igad ^igu ^ije ^ila ^ille ^ime> ^inti ^inú ^ion ^iot ^iote ^ipa
        ^ir> ^irán ^isis ^isió ^itas ^ite> ^iti ^ivos ^iz> ^ión ^ión> ^jor> ^jub ^jubi ^lata ^lcan ^len ^lent
        ^ley ^lice ^lico ^lid ^lie ^lier ^lina ^liot ^lle ^llo> ^lune ^lín ^mal> ^marc ^marg ^may ^mayo ^mbia
        ^mes> ^mic ^mica ^mite ^mpet ^mpli ^mpri ^más ^más> ^nam ^namo ^nar ^nca ^nca> ^ndr ^ndrá ^neg ^nego
        ^ner ^nomb ^nser ^nsta ^ntac ^nte> ^ntin ^och ^omp ^ones ^onti ^orma ^orri ^ort ^orte ^osa> ^pac ^parq
        ^pas> ^pias ^plic ^prim ^pud ^rca ^rca> ^rcio ^rect ^rele ^rese ^reso ^rge ^rgen ^rgo> ^ril> ^rim ^rmi
        ^rmit ^roge ^ropi ^rque ^rte ^rtif ^rtir ^ruc ^rva ^ría ^sali ^scul ^serv ^señ ^sos> ^spu ^stig ^stró
        ^tado ^taf ^tall ^tami ^tenc ^tent ^teri ^tif ^tifi ^timo ^tiv ^toc ^tral ^trí ^tró> ^tur ^uadr ^ual>
        ^ubid ^ubil ^ueñ ^une ^unes ^uot ^uota ^usió ^vas ^vas> ^vei ^vein ^vet ^vete ^vig ^visi ^vo> ^xto ^yunt
        ^án> ^és> ^íde ^índ ^índi ^ñó>
    """,
    -0.01: """
        ^<abr ^<ago ^<agu ^<ah ^<aho ^<ant ^<at ^<au ^<aud ^<baj ^<bar ^<bic ^<caj ^<cel ^<cha ^<cum ^<cuá ^<có
        ^<cód ^<doc ^<dom ^<dur ^<eq ^<equ ^<eti ^<fot ^<gal ^<go ^<gu ^<guí ^<hac ^<hi ^<hos ^<hue ^<la ^<lis
        ^<lín ^<me ^<med ^<mir ^<mod ^<mue ^<má ^<máq ^<nad ^<nav ^<niñ ^<nov ^<of ^<ofi ^<on ^<onc ^<pa ^<pid
        ^<pie ^<pin ^<pon ^<pri ^<pág ^<ra ^<re ^<reg ^<rep ^<ro ^<seg ^<sen ^<sil ^<sim ^<sop ^<sue ^<ta ^<tab
        ^<ti ^<tor ^<vo ^aba ^able ^abo ^abue ^acer ^acr ^acro ^acé ^acén ^agos ^aho ^ahor ^aja> ^aje> ^ajo
        ^ala> ^alta ^alu ^ama> ^anad ^ane ^anes ^ans ^apa ^apag ^arco ^ard ^asad ^asc ^ast ^asta ^ata> ^ate
        ^ator ^atos ^audi ^ave ^añe ^añer ^bam ^bamo ^ban ^bic ^bici ^bim ^bió ^bió> ^bot ^bram ^brim ^bro ^bue
        ^buel ^caj ^cale ^cami ^camo ^cans ^cant ^car> ^cart ^cci ^cha> ^cien ^cina ^cinc ^cle ^cole ^comi ^cond
        ^conf ^cro> ^cuen ^cump ^cuá ^cuán ^cén> ^cía ^cía> ^cód ^códi ^dado ^dam ^damo ^dan ^dan> ^de> ^dera
        ^dida ^die> ^dig ^digo ^dim ^din ^dit ^dito ^doc ^doce ^dom ^dora ^dur ^dura ^ebra ^eca> ^ece ^ecet ^ecl
        ^eco ^ede ^ejam ^eles ^ella ^eléf ^enc ^encu ^eng ^enid ^enso ^env ^epar ^equ ^equi ^ersi ^esa ^esa>
        ^esco ^esp ^espo ^ete> ^eti ^etiq ^etro ^evan ^expo ^fe> ^fes ^fic ^fin ^fono ^fot ^foto ^fue ^ga> ^gal
        ^gana ^gar> ^gin ^gina ^gua ^gund ^guí ^guía ^ha> ^habl ^hace ^hici ^hue ^hum ^ibro ^ibu ^ida> ^idas
        ^ie> ^ieja ^iejo ^ient ^iert ^ilad ^ilen ^ilo ^imie ^impi ^imu ^imul ^iner ^ino> ^ione ^ipo ^ipos ^ique
        ^iso> ^itad ^itut ^iño ^iños ^jam ^jamo ^je> ^jora ^jos ^jos> ^lacr ^lant ^lara ^lec ^lect ^lenc ^leta
        ^limp ^list ^llam ^lleg ^lmac ^lme ^loc ^lum ^léf ^léfo ^líne ^macé ^mam ^mamo ^mero ^met ^metr ^mie
        ^mir ^mis ^mpa ^mpi ^máq ^máqu ^naci ^nadi ^nav ^nave ^nch ^ncio ^nco> ^ncue ^ndid ^nfi ^ngo ^ngo> ^nio>
        ^nis ^nist ^niñ ^niño ^noch ^nota ^nsay ^nso ^nst ^nsti ^nstr ^ntes ^ntos ^nven ^nví ^nvía ^oba ^obo
        ^ofi ^ofic ^oga ^ogr ^ogra ^oja> ^olla ^olo ^omo ^omos ^ompa ^once ^ondi ^onf ^onfi ^oni ^or> ^ora>
        ^oras ^ord ^orio ^orn ^orre ^osc ^oso> ^osp ^ospi ^oto> ^otos ^ove ^pa> ^pach ^pan ^par ^pare ^pañ ^pañe
        ^pel ^perr ^pes ^pic ^pita ^pond ^pone ^pru ^prue ^pró ^pág ^pági ^quer ^quet ^qui ^quit ^rama ^rar>
        ^ras ^rata ^raz ^rco> ^rda> ^rece ^rep ^rid ^rimo ^rlo> ^rme ^rna ^rno> ^rnos ^roba ^robo ^ros ^ros>
        ^rot ^rro ^rso ^rso> ^rueb ^ruid ^sala ^sayo ^sci ^scie ^sen ^sile ^sim ^simu ^sit ^sop ^sora ^sped ^spo
        ^spon ^stor ^stra ^stru ^stud ^tad ^tad> ^tand ^tart ^telé ^tes> ^tim ^tiq ^tiqu ^tori ^tra> ^trad ^tran
        ^tren ^tros ^tudi ^tut ^tuto ^ua> ^ucha ^udia ^ueba ^ued ^uet ^ueta ^uev ^uina ^uita ^ulac ^ume ^umo
        ^umo> ^ump ^umpl ^uri ^urso ^ust ^uto> ^uán ^uánt ^uía ^uía> ^vac ^ve> ^ved ^veda ^veni ^ver ^vers ^ves
        ^ves> ^vin ^vol ^vía> ^xpo ^ági ^ágin ^ánt ^áqu ^áqui ^éfo ^éfon ^én> ^íne ^ínea ^ñer ^ñero ^ódi ^ódig
    """,
    -0.02: """
        ^<ap ^<apa ^<bi ^<bie ^<ch ^<ci ^<cin ^<cla ^<cua ^<des ^<dis ^<do ^<en ^<ens ^<fi ^<gan ^<hab ^<ho
        ^<hoj ^<ins ^<lim ^<ll ^<lla ^<lo ^<mi ^<mit ^<mo ^<mon ^<mu ^<noc ^<nu ^<pan ^<pru ^<pá ^<reu ^<ron
        ^<sal ^<sá ^<sáb ^<tel ^<vie ^<vol ^<vue ^abaj ^abe ^abla ^abr ^ació ^ader ^adie ^ador ^agu ^agua ^ajar
        ^aje ^ala ^alla ^alt ^anas ^and ^ande ^ante ^apre ^are ^aren ^arán ^aud ^aza ^bad ^bado ^baja ^bien
        ^bier ^bla> ^bra ^cab ^caci ^can ^cat ^cel ^cen ^cet ^ceta ^cha ^clar ^co> ^crib ^cua ^cuar ^cue ^cum
        ^curs ^der ^des> ^dimo ^dio ^dio> ^dis ^día ^día> ^días ^edim ^edo ^edor ^ela> ^ele ^ell ^elo> ^endi
        ^ensa ^enti ^eras ^ers ^erto ^espe ^etas ^etr ^eun ^euni ^eva> ^gan ^gos ^gost ^gunt ^gur ^hab ^hac ^hoj
        ^hoja ^hos ^ido ^ido> ^iej ^ien ^ien> ^iera ^ieza ^ile ^ima ^ima> ^imi ^inas ^inco ^ins ^inst ^iqu ^ira
        ^iso ^ista ^iste ^ito> ^itor ^lab ^lac ^lad ^let ^leva ^llas ^llev ^lor ^lve ^mac ^mas> ^mat ^med ^medo
        ^mita ^mod ^mon ^mue ^mul ^mula ^nal ^nal> ^nce ^nce> ^ncu ^nda> ^nea ^nea> ^nida ^nier ^nio ^noc ^ntad
        ^ntar ^oce> ^oche ^oja ^ole ^oli ^oll ^olve ^omed ^omi ^on> ^onc ^ond ^ono ^ore ^ores ^ori ^oria ^oso
        ^osto ^oto ^para ^pid ^pie ^pin ^pit ^pos ^preg ^prob ^pued ^pues ^que ^quie ^raba ^ral> ^ran> ^rand
        ^rco ^rda ^rea ^reg ^regu ^rena ^rend ^resp ^reu ^reun ^ria ^ria> ^ribi ^rio ^rlo ^rno ^rob ^ron> ^rre
        ^rsi ^rta> ^rto ^rto> ^sad ^sal ^sar ^say ^scan ^sco ^scr ^se> ^seg ^segu ^sil ^spe ^sta> ^stas ^sáb
        ^sába ^tab ^tabl ^taci ^tada ^tan ^tar> ^taro ^tas ^tel ^tera ^tes ^tima ^tos> ^tre ^tro ^tru ^tud ^uar
        ^uare ^udi ^ueb ^uede ^uela ^uent ^uert ^uga ^uier ^uit ^ula ^ulo> ^uni ^unio ^unt ^ura ^urs ^van ^via
        ^vie ^viej ^vue ^vuel ^vía ^za> ^zar ^ába ^ábad ^ón>
    """,
    -0.03: """
        ^<ab ^<cal ^<col ^<cu ^<dí ^<día ^<enc ^<ex ^<exp ^<hu ^<li ^<na ^<pu ^<pue ^<sa ^<tra ^abl ^aca ^ace
        ^ad> ^ada> ^adi ^ama ^ara ^arr ^art ^arta ^ata ^ato ^baj ^bar ^cla ^cos> ^cri ^dad ^desc ^do> ^dor> ^ea>
        ^egun ^elo ^eman ^ena> ^eni ^ens ^eros ^ert ^esca ^escr ^eva ^exp ^eza> ^gar ^gun ^ibi ^ida ^ier ^ina>
        ^jar ^jas ^jas> ^lar ^le> ^lim ^lla> ^mana ^mas ^nco ^nid ^no> ^nsa ^oce ^one ^ora ^pon ^pre ^rad ^rado
        ^rec ^ren ^rib ^rio> ^ro> ^rtas ^sca ^scri ^sema ^so> ^sta ^ste ^to> ^tos ^tra ^uda ^uest ^uie ^unta
    """,
    -0.04: """
        ^<ag ^<es ^<esc ^<ga ^<pi ^<pro ^<tre ^ada ^ade ^aja ^amo ^amos ^anta ^aro ^aron ^as> ^bie ^cin ^col
        ^des ^dor ^egu ^ela ^ema ^ena ^era ^esta ^eza ^ist ^ita ^ito ^ma> ^man ^na> ^nad ^nas ^nas> ^nta ^pro
        ^pue ^ran ^res> ^ron ^rta ^tor
    """,
    -0.05: """
        =abuel =bien =descans =deud =dias =huert =luc =monolit =paz =pint =tall =un =vacacion =vez ^<ba ^<ha
        ^<rec ^ana ^ar> ^cal ^da> ^ina ^las ^las> ^lo> ^tres ^uer ^ía> a_pon a_un ajust al alta aprendic bucl
        cabez cabez_y calendari con_un concurs cuant dañ de_compr de_humed de_mentir despach deud_tecnic dia_#
        discut dos el_local el_result el_veran en_nuestr en_paz encontr entrad_y estant formacion fuer fug_de
        galleg hic_de huert ines la_gui la_recet la_tempor levant_la los_libr los_sab mat_el mentir migracion
        mil milisegund mism_en monolit nac_en nadi_lo nuestr_fundador paell panader paz pañ prob_la puebl
        recuent se_envi sec som suen tard_# terci_del tunel un_grup una_tard veng vien_en vio volv_a volv_con
        ~lenders
    """,
    -0.06: """
        =ampli =cartel =casi =comit =cont =dur =en =fug =gan =guerr =incendi =juici =junt =millon =no =pan =ped
        =tecnic =tempor =y ^<tr ^an> ^ant ^era> ^lla ^nta> abre_el acer ampoll aplic_y aprend aprendiz autonom
        bail becari boton cafeter calid cambi_el cant cart_de cien club club_de colegi comit conductor confirm
        conjunt contest cort_y cualqu cumplimient de_cumplimient de_ener de_incendi de_lectur de_limon de_papel
        de_tart descans_en el_# el_huert el_movil el_principi en_line en_tres encuentr entren escuel explic
        fantasm fech feri final fug graci_al guerr hech_en herramient hiz horn humed incendi juici la_cart
        la_entrad la_escaler la_feri la_gru la_hoj la_mejor la_sal la_ultim lectur lee list_de lo_not los_niñ
        luc mejor mes_de mied mit_de model music nos_cost novedad_de numer otra_vez pas_los pel plat por_fin
        por_la prob_el proced punt que_cambi quien regl reun se_apag seman_pas sensor_de sop tall_descans tart_y
        turn ultim una_tabl ventil vide votacion_del voz vuelv y_medi
    """,
    -0.07: """
        ## =aprend =autobus =comedor =el =estren =men =mes =perr =person =respond =tej =turn =votacion ahor
        aplic aprend_a auditor bast biciclet bomber cad_diez call cambi_y camin cas_de con_tart corre
        cuatr_minut cumpl curs da de_agost de_las de_prueb deb diecinuev dos_cos doscient el_comedor el_hospital
        el_jef en_cuatr en_juni en_una escaler eur_par gazpach grafic gru grup_de guard impresor inform kil la
        la_call la_man la_puert la_version la_votacion larg limon local los_equip man_y metr minut_y movil nunc
        person_y pic pint pit que que_cuest quit rap recog rellen sab_en sal_de se_llam segund si_quer sig_en
        simulacr_de sobr soport tap tecnic tendr terci trabaj_con tres_dias un un_minut un_perr un_segund
        un_terci una_pagin vacacion version_# visit voluntari vuelt
    """,
    -0.08: """
        #_vec =adios =busc =desped =mat =muert =novedad =perd =premi =vem ^es> ^esc acab adios alumn autobus cad
        calcul cas_y color consum dibuj el el_fin equip_de esper falt incorpor juni la_noch la_plant la_seman
        la_sierr la_tercer las_reunion lun_el men_de mud oficin orden podr principi puest rob se_incorpor
        su_ultim sujet sum tabl un_mes viaj y_ningun y_un
    """,
    -0.09: """
        =a =diez =fin =mur =panel =prueb =sal ^<pr abre antigu bienven caj de_verd declar del dia dic diseñ
        doming el_dia el_nuev el_tall estren export hech hoj_y ide la_fabric levant los_dat lug maestr mat
        mi_abuel muert noch_de premi proxim rond segur sensor sill son tercer tra votacion
    """,
    -0.1: """
        =com =libr =noch =par =simulacr ^ra> adios_a apag ayud baj constru dec dio dirig el_almacen empez
        en_agost en_el equip es mur nac novedad pan pantall que_nadi respuest tall_de version vin ~absent
    """,
    -0.11: """
        =año =cerr =dat =tiend abiert azul bien celebr clas cuent en_la hic la_nav la_viej limpi line lleg med
        mir nav perdon pon primer program public recib simulacr telefon tranv ~fewer
    """,
    -0.12: """
        =: =cart =mejor =reunion =veint agu almacen codig compañer desped el_ultim etiquet grand gui habl la_mit
        llam maquin not quier respond tiend_en
    """,
    -0.13: """
        =viej ^ta> cinc doc el_sab fot gan institut perr pid plant por quer silenci tart ~sick
    """,
    -0.14: """
        =? abuel descans dur ensay estudi reunion ~stop
    """,
    -0.15: """
        =años abrim list noch nuev once pagin
    """,
    -0.16: """
        comedor hac niñ recet
    """,
    -0.17: """
        agost cart com llev mit nadi volv
    """,
    -0.18: """
        trabaj una ~rite
    """,
    -0.19: """
        de nuestr
    """,
    -0.2: """
        dias escrib libr pued
    """,
    -0.21: """
        =version
    """,
    -0.22: """
        cuarent par prob
    """,
    -0.23: """
        pregunt prueb y
    """,
    -0.24: """
        : con ~cleared
    """,
    -0.25: """
        hoj
    """,
    -0.27: """
        =de seman
    """,
    -0.28: """
        viej
    """,
    -0.35: """
        sab
    """,
    -0.38: """
        ?
    """,
    -0.39: """
        ~callers
    """,
    -0.5: """
        tres
    """,
    -0.51: """
        ~unlike
    """,
}
