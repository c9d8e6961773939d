"""What words weigh in es: made by `tests/learn_gate.py`."""

MADE_FROM = "2378e49ba1ab8e03"
BIAS = -0.50
WEIGHTS = {
    2.58: """
        ~stop
    """,
    2.16: """
        ~dark
    """,
    1.95: """
        ~review
    """,
    1.87: """
        ~ashamed
    """,
    1.84: """
        ~placeless
    """,
    1.75: """
        ~2
    """,
    1.66: """
        ~rite
    """,
    1.62: """
        ~missing
    """,
    1.49: """
        ~absent
    """,
    1.44: """
        ~sick
    """,
    1.43: """
        ~halted
    """,
    1.36: """
        ~fewer
    """,
    1.32: """
        ~intruder
    """,
    1.31: """
        ~lenders
    """,
    1.29: """
        ~unhired
    """,
    1.12: """
        ~mute
    """,
    1.1: """
        ~sides
    """,
    1.06: """
        ~respect
    """,
    0.98: """
        no
    """,
    0.94: """
        ~families
    """,
    0.91: """
        ~unlike
    """,
    0.85: """
        ~reports
    """,
    0.83: """
        pag
    """,
    0.74: """
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
    0.51: """
        mañan
    """,
    0.49: """
        la_empres
    """,
    0.48: """
        prevision
    """,
    0.46: """
        sig
    """,
    0.44: """
        call
    """,
    0.43: """
        ces famili part
    """,
    0.42: """
        cocin
    """,
    0.41: """
        ayer pact period
    """,
    0.4: """
        =prevision atend demand llev qued_en quier
    """,
    0.39: """
        afect carreter cincuent juez llav sup
    """,
    0.38: """
        comunic el_hospital las_llav las_person
    """,
    0.37: """
        operari qued
    """,
    0.36: """
        =ajust a_los alli dia_# el_juev ofert person sent ~callers ~cleared
    """,
    0.35: """
        ced fallec
    """,
    0.34: """
        ; =plantill nosotr rebaj
    """,
    0.33: """
        =sed aplaz firm sed
    """,
    0.32: """
        anoch grav la_fiscal lo_sup reduc_la sueld
    """,
    0.31: """
        =compañer =entra =indefin cas de_plantill el_dia fuim hogar hospital indefin_en la_cocin merc mil_de muj
        nuestr_compañer sindicat
    """,
    0.3: """
        =call =ces deb dej_de fiscal hij la_decision las_carreter treint_y
    """,
    0.29: """
        =merc cincuent_y entra_en hoy mart numer_de puest
    """,
    0.28: """
        =plant =retir a a_oscur acreedor alquil cierr_de corre de_prevision dej_a es_verd hay historial
        las_famili niñ pued qued_sin tom
    """,
    0.27: """
        activ avis esta_seman huelg_indefin inund la_agenci que_escrib rechaz reclam
    """,
    0.26: """
        =cierr apag capill dic_que el_puert emple estan guard la_capill lo_decid lo_sab mayor notici paquet
    """,
    0.25: """
        =muell =tesorer ^<de ajust_de al_equip ante client clinic clor colabor cumpleañ de_clor dentr denunci
        diner la_line ped que_cont sus tesorer tuv
    """,
    0.24: """
        dias_por el_miercol enfermer entreg_las exig hem la_produccion mil millon nos_dej pact_preci produccion
        suspend tiend_de un_operari
    """,
    0.23: """
        =ciberataqu =cuarent =escol =fallec =nub ciberataqu deten doming fin_de indefin indemniz la_direccion
        la_noch la_sed las_cuent medic no_pued no_vam nub persian person_con recurr seis_años super tarjet_de
        tendr troz
    """,
    0.22: """
        #_emple =club agenci cierr dej han hombr inspeccion les lleg lleg_los man_el part_del protest super_el
        un_veran una_doctor una_inund
    """,
    0.21: """
        =concurs =doming =mult =nav =urgenci abrir acus arranc baj_la caden conductor confianz constructor cos
        dañ de_ped el_viern en_concurs estam habl habl_con incendi_en la_caden la_constructor la_persian
        la_recog llev_las mejor_que mult no_volv once_años se_apag su_ultim ten
    """,
    0.2: """
        #_client :_tres =fiscal =vuelc accion acus_de antigu con_profund contest devuelval dias_de dir direccion
        en_marz esta_mañan ha hast las_eleccion llen los_sindicat notici_de pod sac trabaj_par vam vuelc
    """,
    0.19: """
        =acreedor =avis =baj =consej =demand =emple =her =president =quer abri al_hospital aparc apart
        autobus_de avis_a camion chic cient dat_en de_sueld de_usarl decision_en demas despach en_observ esquem
        fren fulmin la_mes la_puert las_contrat las_enfermer limpiez mart_en mayor_de merec nav_de noch_en
        nunc_mas rescat se_qued sig_en su_puest un_terci unas usarl vam_a y_cinc y_no
    """,
    0.18: """
        =agresion =aplaz =caden =lot =septiembr afect_a agresion ajust baj_voluntari caen_un cart_abiert cay
        client_no conmig contrat contratadl convoc cuarent_de de_funcion dejadl demand_por desaloj despues desvi
        el_juez en_urgenci eram fil guardi_civil hac_veint herman line_# llev_a lo_hac lueg no_sal no_saldran
        novent_person nuestr_nombr pregunt_por present prevision_y profund_dolor recog respuest_al rumb sab_ya
        se se_llev tierr valvul
    """,
    0.17: """
        =equip =halvers =notici =trabaj =tribunal abiert_de acog al_pas animal anunci apag_el año_nos basur
        busc_un caen cambi_la compañ con_nosotr conoc consej_lo convers cualqui_tiend de_# de_dat de_la decision
        despert en_man encontr enter_por ere fabric_de ficher fri haciend halvers la_compañ la_juez la_verj
        las_convers llev_al min necesit novent nuev_ced nuev_y numer observ par_siempr piez presunt proteccion
        qui_quier remedi si_viv sin_efect su_muj transport un_lun uno vacant verj ya_no
    """,
    0.16: """
        #_compañer #_hogar #_trabaj =gru =lo =silenci ^rá> a_call años_el buen cierr_la cocin_de cont_con credit
        de_don de_fuer de_rosari del_merc doming_la durant_años el_conductor el_laboratori escap_de familiar
        fueron_atend furgonet hospital_el incendi la_gent la_guardi la_merc la_obra la_tiend las_vacant
        limpi_los llev_la llev_veint lo_ocurr los_horn mas_pequeñ millon_a no_deb no_habr pas_por patronat pens
        por_ahor present_una president prev que_nadi qued_suspend respet rosari sab_por sal se_aclar serv su
        su_hij suspend_las tendr_que tribunal troz_de un_escap veint_años ~3
    """,
    0.15: """
        =defectu =fundador =luz =medic =viern a_habl abaj abog al_president apagon apoy_en ardient are autobus
        busc capill_ardient cart_que civil con_men concentr confirm cre cumpleañ_de de_acreedor de_seman defectu
        deterior el_alquil el_diner el_estudi en_la encapuch escap explosion_en expuest fallec_de fals
        fundador_de graci_al habr_una her_grav la_confianz la_demand la_inspeccion los_contrat los_que
        los_tribunal lot_# no_sab oscur otro ped_en ped_perdon profund promet que_quer qued_con respet_el saldr
        segur seman sencill sentenci_del señor sin_luz su_cas trabaj_aqu tras_otro tres_her tuv_que un_presunt
        unanim unas_factur val vay
    """,
    0.14: """
        =colect =destitu =limpiez =muer =otoñ =present =rob =tall =tom ^den ^emos ^remo alcald analisis asum
        carg_a carter cautel cobr cocin_cuand colect compañer_de conductor_no congel convoc_par de_contrat
        de_segur destitu dividend el_camion el_inici el_institut el_period el_sab escrib_desd escrit espaci
        esta_abiert factur_de famili_de fiscal_investig fueron gru ha_retir han_perd hem_ped inici_de
        la_pirotecni les_ped lo_primer los_analisis los_proces marz_y no_abrim no_pod oficin_de once padr
        pirotecni proces rebaj_sus rechaz_la rob_de sab_se ser sindicat_convoc sucursal sup_ayer sus_amig
        terci_de treint_dias trescient_famili un_cuadern un_for un_tercer una_fot urgenci veran viern viern_cerr
        y_tres
    """,
    0.13: """
        =# =acos =contraseñ =explosion =obra =paquet =rechaz =recib =respuest =segur ^<ha ^ado ^emo accident_en
        acos adjunt algui_a amabl amig_y banc_no cancel carpet ced_el comunic_el conduc cualqui cuent_no culp
        de_may demand_de desd_ener devuelv dolor_comunic doming_a dosis efect el_banc el_horn el_terc explosion
        grit hor_una incorpor_hast la_autor la_limpiez la_mism la_ofert la_piez la_plantill la_votacion las_llam
        las_nuev lleg_a lleg_una lo lot man_de matriz mi miercol no_conoc no_podr nuestr_cas pas_la pens_en
        prefer prox que_volv qued_# qued_cancel qued_expuest repartidor saldran se_han se_van septiembr seri
        silenci_por sin_turn tarjet terci un_avis un_años una_invit vio violin viv volv_del votacion y_a
    """,
    0.12: """
        =clinic =constructor =dej =denunci =despues =eleccion =electr =extract =filtracion =huelg =pas =til
        =vecin =volc ^rid a_disposicion a_sus activ_en agu_del algun ayer_por años_de bastant cart_de catorc
        cerr_y cit_a compr_y conozc consej_ha conserver cuadrant cuand_volv dat_de de_cinc de_mil de_sal
        de_tarjet decid declar_ante ded del_club demas_se desd_may dij disposicion don_evarist el_alcald
        el_fallec el_tribunal eleccion en_febrer en_un enfermed estib evarist extract fallec_nuestr filtracion
        filtracion_de garaj garaj_de gent_de griet hab hab_algui hast_septiembr hem_avis huelg_en la_altur
        la_conserver la_niñ la_polic la_port la_redaccion larg_enfermed las_cuatr las_sal las_ventan llam_al
        lo_dir manden mensaj menus nav_cuatr no_encend ojal pais paraliz paraliz_el perdon permanec permis_par
        pie plan_es polic prefier que_conozc que_sub quier_el respir rosari_con se_devuelv se_retir sesent_y
        sobrin sus_extract suy tres_años un_garaj un_lot un_rescat un_trabaj una_cas una_larg volc voluntari
        vuestr
    """,
    0.11: """
        :_ped =abrir =air =antigu =basur =competent =descubiert =ere =hast =liger =mas =part =registr =sab ^<hab
        ^<pu ^ami ^hab ^ido ^ier ^pag ^rem ^tes ade al_juzg algui_de amig ana avion banc_se bols cad_equip cam
        camion_no cerc_de circul client_que cobertiz compañer_que compr_de comunic_a comunic_del contraseñ
        contrat_hast cuadern cuarent_y de_moment de_usuari descubiert despid_a destru dias_un diez_vec dio
        dio_la dos_famili dos_niñ el_armari el_barc el_cobertiz el_doming el_presupuest el_salon el_sil
        el_sindicat entren excel expedient_de fuer fueron_llev ha_abiert hab_promet habl_y hac_con hast_el
        hem_habl hor_en hospital_ha hotel hoy_empiez juev juev_a juev_el juli la_correct la_ria la_tap la_vist
        las_plant las_tarjet liger limpiador llam_a llev_el los los_centr los_cuarent los_suy maner mas_liger
        nadi_la nadi_toc nivel nos_llev notific nuestr_president orquest otro_mod pagin_# pasaport peligr
        perd_de perd_la pierd por_la por_un posibl prescind prescind_de proveedor pus que_necesit
        retir_voluntari ria rival sal_de salon sancion sep_por sig_cerr sil sus_padr taz tod traj un_administr
        un_ere una_buen unas_palabr veintis y_ocho
    """,
    0.1: """
        :_graci :_primer :_revision =alumn =aparc =client =cobr =congel =culiacan =dar =despid =filtr =grav
        =juev =juez =palabr =pod =sop =sus =voluntari ^<ll ^cci ^do> ^eri ^mil ^per ^tra abiert_diligent acab_en
        accident al_consej apag_los apertur caj calefaccion canal client_y conductor_esta consej_y consider
        contrat_con correct cuart culiacan de_fren de_silenci del_consej del_grup del_mart del_muell detect
        deterior_de diligent disc doming_por dos_direct el_agu el_aparc el_deterior el_fall el_patronat el_ped
        el_tranv emple_en en_culiacan entrad_hay equip_y esta extranjer falt_un famili_pid febrer filtr fot_de
        gobiern graci_y han_present hem_lleg horn huelg inici inmediat institut_y invit la_fil la_investig
        la_lech la_llav la_marc la_matriz la_segund la_socied la_tard las_autor les_pag ley llam llev_agu
        los_autobus los_demas los_hech los_testimoni marz medi_en men_las moment muer_un ningun_de niñ_en
        no_compart no_hay no_lo no_qued nombr norm nos_da oest otra_part pas_de ped_una period_en por_acos port
        primaver_no prueb_de que_pod quien_esper razon_a recib_una retir_del roqu salg san san_roqu se_enter
        se_investig sed_de seis_dias sentenci socied subast sup_por sus_acreedor taquill terci_men testimoni toc
        un_incendi una_cifr una_gru vacant_qued vecin veintidos vez_mas voluntari_de y_estuv
    """,
    0.09: """
        #_las =al =brech =carreter =ceram =decision =devuelt =en =error =fabric =falt =futur =metr =min =mortal
        =pati =peticion =repartidor =segund =señor =verd =volv ^<an ^ana> ^cció ^dem ^idos ^na> abre_hast acced
        accident_mortal agenci_de al_director alto alumn_nos ante_la asesinat_de atend_por ayer_al años_sin
        blanc boton brech_de cab_en ceram choqu cifr cocher coj con_las confianz_tras dan de_año de_baj de_getaf
        de_vuelt deb_sal desd_hac desped_de detect_que devuelt devuelt_la dia_trist doctor dos_her el_asesinat
        el_año el_cabl el_colegi el_numer el_planif el_señor en_cas en_su entrad_en equip_del ere_par esta_noch
        este este_año extrañ fall_en futur getaf guardi haci haci_las hij_nos iba implic indemniz_a inform invi
        julian justici kilometr_de la_activ la_caj la_carreter la_hor la_list la_madrug la_min la_razon las_cre
        las_rodill lej libr_del lo_demas lo_que los_bomber los_control los_cuatr los_pag los_prox los_tecnic
        mart_por mañan_no mensaj_y mortal mortal_en nav no_abre nomin_de nuestr_tecnic nuev_hor nuev_punt
        numer_roj oblig_a ochent_y ocult ocup ocurr once_dias palanc par_parcial parcial ped_que perd_dos
        permanec_cerr planif_de pod_dec podr pon_fin por_primer presupuest primer_vez proyect pud pued_devolv
        puert_el punt que_estab que_quier recomend redaccion roj se_par seis_de silenci_con su_diner su_herman
        su_nombr sur tampoc telefer trabaj_alli tras_conoc trist un_error un_extrañ un_mes un_telefon
        una_videollam vari verd videollam videollam_de volv_a y_avis y_cre y_cuatr ya_nadi
    """,
    0.08: """
        #_famili :_# =accion =afect =ahor =algui =ante =autobus =buen =enfermer =entren =famili =fren =gui
        =incendi =oficin =pacient =pag =patent =plan =policial =recort =redaccion =tres =vert =visit =votacion
        ^<pag ^<po ^ado> ^ará ^baja ^cia ^con ^dore ^dos> ^en> ^her ^mos> ^ncia ^nda ^nun ^ore ^ras ^res ^ret
        ^rido ^se> ^sup ^uie a_dar a_la acept ahor_no alcanz_y ambul ante_el banc bar cabl cad_person cadiz
        camion_de carm cas_el cerr_nuestr ciberdelincuent colabor_y colect_contr com_de con_efect con_nombr
        conoc_los cont_la cos_no credit_no cuadern_par cuatr_años dad dar de_abrir de_cadiz de_cincuent
        de_credit de_factur de_fin de_nuestr de_proteccion demand_colect demasi descubr desmont dias_no
        diecisiet_person diez_a dni dond dos_millon efect_inmediat el_metr empres_de empres_recurr en_las entra
        escol esper_un estab_en estan_segur estaran exig_un faen fri_los funeral graci_los ha_apart ha_solicit
        ha_tom hac_lo han_suspend helicopter inquilin internet investig_lo la_bodeg la_cam la_notici las_nomin
        les_dij limpiez_del llam_el lo_descubr los_tres lun_a marz_no me mes_de minut_a minut_de muell muer
        no_acept nuev_avis nunc ocurr_en ofert_par orden_y otra_cos otros pagin_y pared part_en part_se patent
        person_a person_se plant plantill_en podr_cumpl policial_en pon_al por_las por_orden present_un
        presunt_fraud program proteccion_de public_ayer puert_y que_result que_sep razon recien recog_en recort
        reduc registr_policial result_fals sab_lo sacrific sant se_concentr se_sent sed_por sent_en seran
        señor_sig sin_sab socorr solicit su_carg su_famili sus_funcion sus_prevision tras_un turn_no una_cart
        una_demand una_famili una_part una_señor usted utilic verd_en vert vez_los y_llam y_ningun ~4
    """,
    0.07: """
        #_vecin :_nuestr =aprendic =bast =bici =canter =carm =choqu =comunic =contrat =director =doctor =factur
        =limpiador =medi =posicion =pres =produccion =profesor =razon =sin =vuel ^<ac ^<ci ^<lle ^<pa ^<ret ^<sa
        ^<sup ^<tr ^aga ^arem ^ará> ^cia> ^cta ^dos ^ede ^edi ^erid ^erá ^ias ^ias> ^les ^les> ^mpañ ^paga ^reti
        ^spe ^án> a_algui a_las a_proveedor a_punt acced_a accident_del acord_por administr agarr ahor_un ajen
        alcanz anunci_en apoy armari ascensor_que atrap ayer_en ayud_a banc_ha barc_de bogot bolsill brech
        cad_dia caden_de camin campañ_de carretill caser celebr_la ces_de cin cocin_esta competent comunic_la
        con_ello conden da_la de_abaj de_consult de_marz de_otro de_pintur dej_en del_turn delant_de demand_a
        deposit despues_de despues_los diecinuev diner_desd doc_joven dueñ echo el_air el_articul el_conjunt
        el_conveni el_pas el_porton ella en_los en_quirofan en_segund en_television equivoc estacion fabric_en
        foli for ha_dich ha_fallec ha_pas hast_nuev hay_ahor hay_un hem_dad hoy_no iban impec incorpor
        inform_del inform_medic la_calid la_campañ la_director la_estacion la_muert la_provinci la_use
        las_contraseñ las_limpiador las_lin les_deb limpiador_de llam_su lo_vio los_mejor los_repartidor mand_la
        mañan_nos me_enseñ mientr mism mism_dia much_client mujer no_abrir no_contest no_dir no_quier nombr_y
        nos_reun nuestr_puert nuestr_sed obra pag_las part_no ped_un period_de piez_a plan_de por_riesg pres_de
        proces_de provinci_no punt_de que_eleg que_habl que_iban que_llam que_nos que_se razon_en registr_la
        represent result_de retir_el rodill rot rot_en se_celebr se_pag seman_con seman_no servidor setent_voc
        silb som_una su_propi sufr telar television television_se ten_que toc_el torr trabaj_con tranv_y
        tras_una un_grup una_carretill una_compañer una_ide una_indemniz una_juez una_person unos use ven_de
        vez_no vieron voc ya yo zamor
    """,
    0.06: """
        #_tras =blanc =cae =camin =campament =cart =da =deterior =dosis =este =jarkov =lueg =ocurr =ofert =otro
        =persian =por =puent =rued =siet =soci =torr =vot ^<al ^<apa ^<ce ^<co ^<con ^<des ^<es ^<fa ^<pro ^<pue
        ^abaj ^abr ^aco ^aja ^alg ^algu ^añe ^añer ^baj ^bía ^cap ^dent ^dio ^ecc ^ecci ^eran ^ere> ^eti ^fec
        ^fect ^fer ^gar ^habr ^ind ^ire ^lgu ^lias ^mina ^ntes ^nunc ^ona ^ores ^pañ ^pañe ^pue ^ran ^ras> ^rán
        ^rán> ^te> ^trei ^uras ^ñer a_algun a_mi a_once abaj_estan abri_el abril_qui acud acud_a administr_y
        agenci_del agent_se alarm_son algui_se almacen_de almussaf alrededor ante_las artist atras autor
        avis_sobr becari_de bici_de cad_uno caj_con campament carpet_con cerr_hast cifr_los cifr_que cistern cog
        compr_la comprador con_algui conciert_de concurs_de concurs_voluntari condicion contraseñ_de convoc_una
        cooper copi_de cuadrill cuadrill_de cuarent_niñ cuent_el de_client de_cuent de_desvi de_diez de_ensay
        de_hoy de_limpiez de_maner de_muebl de_octubr de_salud dej_que del_aeropuert del_agu del_campament
        del_medicament del_pati del_puert desp_colect desvi_fond deten_el detuv diferent dij_que diner_que
        direct director_financier dolor don dos_dias dos_hombr dos_mil echa el_ayunt el_espaci el_juzg el_local
        el_servici el_silenci eladi empeor emple_que en_suspens en_vez encend_el enferm enfermer_de entre_#
        entrev era eso esta_madrug estan_par exist falt famili_la final_y financier frut ha_cerr ha_convoc
        ha_detect hay_recet hoy_nadi huert_y iran iran_a jarkov juzg_nos la_call la_pagin la_unic la_vid las
        las_# las_doc las_siet las_vent les_pregunt los_client los_otros lot_de lun_el luz maquin_que mañan_se
        medi medicament merc_: merc_no mercantil mil_cien model_con much muebl nadi_ha nieg_los niñ_que no_exist
        no_la no_saldr no_sup nomin nos_hac nuestr_proces nuestr_sistem oblig otoñ otro_pais par_exig pas_con
        ped_del peticion_de policial por_una porton portugal pregunt_la prim_dia psicolog pued_sobrecalent puent
        puert_hast puest_de que_abri que_dic que_vio quer quier_habl quier_pued recib_el recog_el reun reun_con
        se_grab se_les se_levant seman_el seman_en señal sierr_blanc sig_ingres sobrecalent su_banc sus_dat
        sus_hij sus_mensaj suspend_y suspens tabler tant telefon_de tien_razon tiend_no tiend_y tod_y tunel
        ultim_horn un_# un_libr un_mensaj una_dosis una_llam una_niñ vecin_de ver_en verd_el vergüenz vez_de
        y_acab y_despues y_le y_ten ya_lo
    """,
    0.05: """
        #_millon #_no #_par =ade =compañ =dec =habr =lut =ni =pasajer =perdon =qued ^<alg ^<den ^<fam ^<her
        ^<mañ ^<mil ^<par ^<reb ^<sen ^<su ^amil ^aro ^arr ^añan ^año ^cim ^cti ^den> ^did ^dio> ^efi ^eint ^ema
        ^eman ^ení ^enía ^erc ^ere ^ert ^esa ^ete ^etir ^fam ^fami ^guie ^heri ^ien ^iere ^igu ^ilia ^imo ^indi
        ^ivi ^lam ^lec ^lgui ^lia ^lver ^mas> ^mañ ^maña ^mili ^mos ^ndo> ^nica ^nte> ^onas ^pers ^pie ^ran>
        ^rno ^ron ^rote ^rre ^rse ^rse> ^rtad ^sen ^sent ^stab ^ten ^tes> ^ued ^uest ^uien ^unc ^unci ^unda
        ^ves> ^vid ^ñana a_cad a_part abiert_y acces_no administr_concursal agu_de antigu_director aplaz_la
        bacteri camb cinc_person com_el con_su confianz_en cooper_de corre_y cuent_estan cupon de_ayer de_jarkov
        de_mañan de_repartidor de_septiembr de_sus deb_a dej_un dej_una devolv_el dia_el dia_tod dispon
        doc_minut dos_se el_ces el_encarg el_ere el_frent el_futur el_result ello en_paus eran escrib_antes
        escuch_a esper_una estan_bloqu estan_enferm esten farmaci futur_de ha_vuelt hab_lleg hem_notific intent
        juzg la_cint la_visit las_ofert les_gust line llen_de lo_hem los_accion los_libr los_plan los_proveedor
        lut lut_en marketing_y mañan_hem mientr_no muert_de no_autoriz no_dej no_val nombr_dni nort_el
        nos_escrib nuestr_antigu nuestr_carrer nuestr_oficin nuev_dueñ ocho_minut par_ade par_famili pintur
        plantill pod_pag polv posicion present_en provinci provoc provoc_un que_cualqui que_respond que_su
        que_viv quien rediseñ sab_a se_lo sep si_el sill_vac teng trabaj_de tres_la un_ejempl una_explosion
        unos_# urgent viern_a vuelt_a y_dos y_provoc y_yo
    """,
    0.04: """
        ^<agr ^<arr ^<aye ^<coc ^<com ^<dej ^<dem ^<det ^<dev ^<ef ^<enf ^<est ^<ex ^<ext ^<fil ^<he ^<ind ^<mer
        ^<ped ^<per ^<pre ^<pub ^<pé ^<sig ^<tre ^abrá ^acci ^act ^agar ^agr ^ajad ^ales ^alo ^alí ^alía ^an>
        ^ana ^anca ^anda ^ante ^arde ^aya ^aye ^ayer ^aña ^años ^bemo ^bres ^brá ^brá> ^cami ^can ^cerr ^cimo
        ^cin ^coc ^coci ^cog ^com ^cond ^conv ^cree ^cur ^curr ^dan> ^dema ^det ^dete ^dev ^devu ^dico ^dir ^eci
        ^edan ^ede> ^eed ^eedo ^endo ^enf ^enfe ^ente ^era ^erm ^erra ^erá> ^esp ^evar ^evu ^ferm ^fir ^firm
        ^genc ^gon ^iad ^ibir ^ien> ^igue ^incu ^inta ^irad ^irem ^irm ^ist ^juez ^lig ^llec ^lqu ^lí> ^mand
        ^merc ^mesa ^migo ^nfe ^nfer ^nis ^nist ^nos ^nte ^ntr ^nía ^nía> ^ocin ^ompa ^ontr ^onv ^osi ^pact ^ped
        ^peri ^pres ^prev ^pro ^pub ^publ ^rad ^rdid ^reb ^reba ^ree ^rei ^rein ^res> ^rida ^rme ^rnos ^rot
        ^rret ^sabe ^sac ^sigu ^taba ^tal> ^tend ^test ^trab ^tuv ^ubl ^ubli ^ucim ^uct ^ucto ^ueda ^uen ^ueve
        ^uez ^umb ^visi ^xtra ^ya> ^yer ^yer> ^ábam ^ñan ^ñera
    """,
    0.03: """
        ^<aco ^<acr ^<afe ^<all ^<alq ^<ano ^<at ^<ate ^<ay ^<cap ^<ced ^<cer ^<ces ^<cib ^<cin ^<fal ^<fi ^<fir
        ^<fre ^<fui ^<hay ^<hij ^<jue ^<lla ^<mu ^<muj ^<niñ ^<ocu ^<ofe ^<on ^<pat ^<pie ^<pod ^<pos ^<pér
        ^<sab ^<sac ^<sed ^<sus ^<tie ^<tro ^<va ^<vol ^aba ^abem ^abl ^acre ^acta ^adl ^ados ^afec ^agre ^aldr
        ^allí ^alo> ^alq ^alqu ^ama ^anoc ^apag ^apar ^apla ^aqu ^arad ^arm ^arno ^arre ^arte ^aten ^atr ^ave
        ^aves ^avis ^aya> ^aza ^bem ^ber ^bie ^bier ^bir ^birl ^blar ^bíam ^cad ^cado ^call ^calí ^car> ^carr
        ^cat ^cato ^ced ^che ^cher ^cib ^cio> ^cis ^clo ^comp ^comu ^ctad ^ctar ^ctiv ^dac ^daci ^de> ^dej ^deje
        ^dena ^desp ^dido ^dire ^drem ^duc ^duci ^ebaj ^ech ^echa ^ecta ^edar ^edió ^efec ^efic ^egar ^ein ^ejar
        ^eld ^eldo ^empl ^erar ^erca ^erio ^ers ^erse ^espe ^eten ^ext ^extr ^fal ^fert ^fia ^fian ^fil ^fisc
        ^fui ^fuim ^gad ^gado ^gare ^ger ^guen ^habí ^hay ^haya ^hij ^hos ^iado ^ial ^iale ^ianz ^iber ^icad
        ^icar ^icat ^icia ^ida ^ida> ^idas ^ide ^iden ^ige ^ijo ^ile ^ili ^imos ^ine ^ino ^iodi ^ira ^irma ^iro
        ^irán ^isca ^isio ^ital ^ivid ^ió> ^jad ^jer ^jer> ^jue ^jó> ^lama ^lca ^ldr ^ldrá ^lea ^lece ^lef ^lega
        ^llav ^llev ^llí ^llí> ^lqui ^lto ^mart ^mbre ^me> ^mile ^mill ^min ^mpl ^mple ^muj ^muje ^mun ^muni
        ^nca ^nci ^nda> ^ndac ^ndu ^nduc ^ngo> ^nic ^niñ ^nos> ^noti ^ntra ^odi ^odis ^oduc ^ofe ^ofer ^ogar
        ^oli ^omi ^omu ^omun ^ondu ^orer ^orno ^oro ^oro> ^osa ^oxi ^ozo ^paro ^pedi ^pera ^pert ^pier ^ple
        ^plea ^pod ^prod ^pron ^prot ^pér ^pérd ^quie ^quil ^rada ^raj ^rde ^rech ^reed ^rer ^rero ^rete ^ric
        ^rica ^riod ^rmas ^rodu ^rona ^rra ^rreo ^rvir ^ró> ^sab ^sal ^sald ^sas ^sas> ^sca ^sed ^sede ^sia ^sig
        ^sin ^sind ^spen ^spi ^spit ^ste> ^supe ^supi ^susp ^tab ^tad ^tení ^teso ^tid ^tido ^tir ^tira ^tivo
        ^tox ^toxi ^tuvi ^uci ^uede ^ueld ^uen> ^ues ^uete ^ugad ^uier ^uil ^uim ^uimo ^ujer ^uli ^und ^unic
        ^upi ^urg ^urr ^usp ^uspe ^uvi ^var ^verá ^vier ^vio ^vis ^voc ^vol ^vue ^xtr ^zad ^édi ^éra ^éram ^érd
        ^érdi ^íam ^íamo ^ño>
    """,
    0.02: """
        ^<acu ^<ad ^<ade ^<adm ^<af ^<aju ^<and ^<anu ^<ard ^<atr ^<av ^<avi ^<cas ^<cay ^<clí ^<cob ^<cum ^<dañ
        ^<din ^<dir ^<dom ^<esq ^<exi ^<fis ^<gri ^<grú ^<gua ^<hi ^<his ^<hom ^<hos ^<ib ^<iba ^<int ^<inu
        ^<jul ^<lue ^<may ^<mue ^<mul ^<nec ^<nub ^<os ^<pac ^<paq ^<pe ^<poc ^<qu ^<que ^<rec ^<rum ^<rí ^<san
        ^<sin ^<ten ^<tes ^<ti ^<toc ^<tu ^<tuv ^<urg ^<vam ^<vio ^<vo ^<ví ^<ér ^<éra ^abe ^aben ^able ^abo
        ^abrí ^abí ^abía ^acan ^acc ^aco> ^acti ^acus ^adas ^adle ^adm ^admi ^aen ^afe ^agó ^ajam ^ajer ^aju
        ^ajus ^ald ^alid ^aloj ^alto ^aló ^amar ^amen ^amie ^amin ^and ^anim ^apa ^apil ^aqui ^arme ^arn ^aros
        ^arra ^arri ^ars ^arse ^arán ^asu ^asur ^ate ^ato ^atra ^ayor ^ayó ^ayó> ^aza> ^azad ^año> ^añí ^añía
        ^ban ^basu ^ben ^bera ^bles ^bog ^bols ^bram ^bre ^brer ^brió ^brí ^bría ^bían ^cade ^caen ^cal ^cama
        ^can> ^cand ^cant ^capi ^car ^casa ^cate ^cay ^cayó ^cedi ^cel ^cerá ^cese ^chaz ^che> ^chic ^cian ^cibi
        ^cisi ^ción ^clam ^cli ^clie ^clí ^clín ^cob ^coge ^cogi ^conf ^cong ^cono ^cte ^ctor ^cuad ^cump ^cus
        ^cusa ^cán ^dan ^dañ ^daño ^dea> ^debí ^dec ^deci ^def ^demn ^demá ^denu ^dest ^dida ^dijo ^dios ^dió>
        ^dle ^dles ^dmi ^dom ^domi ^dor ^dre ^drá ^drá> ^duct ^dón> ^eañ ^eaño ^ebió ^ebí ^ebía ^ecim ^ecis ^ecn
        ^ecog ^ecur ^eda ^eden ^edio ^eem ^eemo ^efin ^eje> ^elad ^emed ^emn ^emni ^emp ^emá ^emás ^enad ^enga
        ^enta ^enu ^enun ^eos ^eos> ^ept ^eras ^erdó ^erj ^erja ^erme ^ern ^ero ^eros ^erso ^erta ^erto ^erán
        ^esa> ^esal ^ese> ^esen ^esit ^esq ^esqu ^esta ^esti ^eter ^etu ^etuv ^eve ^evi ^evis ^evue ^evué ^exig
        ^eza> ^fila ^filt ^fini ^fis ^frí ^gam ^gamo ^gel ^gela ^gno ^gone ^grav ^gres ^grú ^grúa ^gua ^guar
        ^guas ^gui ^gó> ^gón ^gón> ^habl ^haci ^haz ^haza ^he> ^herm ^hero ^hija ^his ^hist ^hom ^homb ^hosp
        ^iana ^iare ^iba ^icos ^icó ^idor ^iend ^iern ^ierr ^ieza ^iga> ^igen ^ign ^igno ^ija ^ija> ^ijo> ^iles
        ^ilt ^iltr ^imal ^impi ^inan ^ince ^inde ^iner ^ines ^ingo ^inid ^inis ^inun ^iod ^irl ^irá ^isad ^isc
        ^isi ^isió ^ista ^istr ^isé ^itac ^itad ^ivil ^ivo ^ivos ^izac ^iér ^jado ^jan> ^jaro ^jul ^juli ^jus
        ^just ^lav ^lave ^laza ^lca> ^ldo ^leañ ^leci ^lga> ^lie ^lien ^lige ^limp ^lle> ^lon ^loro ^lsas ^lto>
        ^ltr ^ltra ^lue ^lueg ^lval ^lía ^lía> ^lín ^líni ^lón ^lón> ^man ^mana ^maro ^mas ^may ^mayo ^mbo ^mbr
        ^medi ^mer ^mere ^meti ^mier ^mig ^ming ^mini ^mió ^mni ^mniz ^mpa ^mues ^mult ^mín ^nan ^nas ^nas>
        ^nato ^nca> ^ncen ^ncon ^ncue ^ndan ^ndef ^ndem ^nder ^ndi ^ne> ^nec ^nece ^net ^neta ^nfi ^nfia ^nga
        ^ngel ^nia ^nia> ^nima ^noc ^noch ^nsp ^nspo ^ntas ^ntro ^nub ^nube ^nund ^nvi ^nvo ^núme ^obr ^oca
        ^oces ^ocu ^odem ^odu ^ofu ^ofun ^oga ^oge ^oger ^olab ^ole ^oles ^olic ^ols ^omin ^omp ^on> ^once ^ond
        ^one> ^onet ^onf ^onfi ^ong ^onge ^onve ^onvo ^orti ^osp ^ospi ^ostu ^otes ^otic ^oye ^ozos ^pac ^pago
        ^pagó ^paq ^paqu ^parc ^paso ^pat ^pate ^pañí ^pecc ^pen ^pens ^peta ^piez ^pill ^pir ^pita ^pleo ^plo
        ^poc ^pode ^poli ^posi ^pras ^pref ^prov ^pued ^puer ^pues ^pué ^pués ^qued ^raje ^rará ^rasa ^rata ^rav
        ^rave ^rca ^rcam ^rci ^rdad ^rde> ^rden ^rdó ^rdón ^rec ^recc ^recl ^rede ^reem ^reme ^reo ^resa ^resc
        ^rev ^revi ^rgo ^ria ^rir ^rito ^rió ^rja> ^rles ^rma ^rma> ^rman ^rmer ^rod ^rog ^roga ^rom ^ron> ^rov
        ^roz ^rozo ^rrad ^rran ^rrid ^rsa ^rsia ^rson ^rta> ^rtes ^rtid ^rtis ^rto ^ruct ^rumb ^rvac ^río ^ríos
        ^rúa ^saca ^sad ^sado ^sali ^salo ^sarl ^scal ^scan ^scar ^scat ^sco> ^scub ^ser ^seño ^sian ^side ^sis>
        ^sona ^sore ^spac ^sper ^spor ^spué ^sta ^stam ^stic ^stra ^stur ^sun ^sunt ^sura ^sus ^tada ^tará ^taz
        ^tecc ^tecn ^tela ^teng ^tera ^tern ^tig ^tiga ^tigu ^tist ^tiv ^tivi ^toc ^trac ^traj ^tran ^trar ^trat
        ^traí ^tri ^tro ^tron ^troz ^táb ^tába ^uard ^uas ^uas> ^ubie ^udie ^uent ^ueri ^ueza ^uile ^umna ^ump
        ^umpl ^upe ^uper ^upie ^urge ^urri ^usa> ^use> ^uvie ^uél ^uélv ^ués ^ués> ^vac ^val ^vamo ^vari ^varo
        ^vent ^ver ^verd ^verj ^vert ^ves ^vida ^vide ^vir ^virá ^viso ^voca ^vues ^vué ^vuél ^xig ^xplo ^yor
        ^yore ^yó> ^zac ^zaci ^zado ^zo> ^ába ^áct ^ánd ^éis ^éis> ^élv ^élva ^ía> ^íni ^ínic ^ío> ^íos ^íos>
        ^ñero ^ños ^ños> ^ñía ^ñía> ^úa> ^úme ^úmer ^ús>
    """,
    0.01: """
        ^<aba ^<abo ^<adj ^<ag ^<age ^<ami ^<ana ^<aná ^<ban ^<bar ^<br ^<bue ^<cae ^<cau ^<cie ^<civ ^<coj
        ^<cré ^<cul ^<dec ^<dio ^<due ^<ech ^<efe ^<emp ^<ere ^<exc ^<fab ^<frí ^<inv ^<ley ^<lot ^<lu ^<mié
        ^<méd ^<nav ^<niv ^<nú ^<núm ^<oc ^<oja ^<onc ^<osc ^<pad ^<paí ^<pir ^<pol ^<sal ^<se ^<ser ^<señ ^<suy
        ^<taz ^<vay ^<vue ^<áre ^abog ^abri ^abó> ^acos ^acr ^ada ^ade> ^adj ^adju ^ador ^adr ^adre ^aen> ^aer>
        ^agón ^ajan ^aje ^ajó ^ala> ^alas ^alde ^alef ^alá> ^amab ^ame ^ame> ^amio ^anje ^ansp ^anu ^anun ^aná
        ^anál ^ape> ^ard ^are ^aria ^arj ^arje ^aron ^arpe ^asa> ^asar ^aso> ^asum ^atos ^atri ^auto ^ave> ^avi
        ^ayo ^barr ^ben> ^blad ^bo> ^boga ^bora ^brec ^brin ^bun ^buna ^bús> ^cabl ^cae ^cape ^capu ^cará ^cau
        ^cela ^cenc ^cesi ^chad ^cibe ^cicl ^cidi ^cill ^cinc ^cino ^cist ^civ ^civi ^coj ^cole ^coma ^cose
        ^coso ^cre ^cré ^créd ^cto ^ctos ^cubi ^cum ^cío> ^dam ^damo ^dar ^dare ^das ^das> ^debi ^dece ^defi
        ^dejó ^dend ^dep ^derá ^derí ^desv ^dica ^dine ^dist ^dit ^divi ^dió ^dju ^djun ^dosi ^dran ^dres ^due
        ^ea> ^eada ^ecer ^ecla ^ecu ^edit ^edor ^efac ^efe ^efie ^egul ^egur ^egó ^egó> ^eje ^ejó ^ejó> ^elan
        ^elef ^elg ^elto ^emas ^enco ^enid ^ent ^envi ^epti ^erat ^erce ^erda ^erec ^erma ^erna ^erno ^erve
        ^ervi ^erí ^ería ^esad ^esci ^esió ^espa ^este ^esun ^esv ^etid ^eus ^evab ^eve> ^eves ^eváb ^evé ^evé>
        ^exc ^exce ^expu ^eza ^ezan ^eñas ^eñor ^fab ^fabr ^fall ^fals ^fier ^fras ^fren ^frío ^furg ^gan> ^gara
        ^garo ^gera ^gida ^gir ^gir> ^gre ^grit ^gue ^gula ^guri ^had ^hica ^iada ^ibo> ^ibun ^ica ^icen ^icl
        ^icí ^icía ^idió ^ient ^iert ^ieta ^iger ^iler ^ino> ^inos ^insp ^int ^into ^inv ^invi ^ioli ^ioro ^irec
        ^irle ^isis ^isma ^iso> ^ispo ^iséi ^ituy ^ive> ^ivel ^iérc ^iña ^iña> ^jal ^jalá ^jan ^je> ^jen ^jug
        ^labo ^laci ^lato ^laz ^lde> ^ldo> ^lefa ^legó ^ley ^lici ^licí ^licó ^lisi ^llam ^lleg ^llon ^loj ^loja
        ^lona ^lone ^losa ^losi ^lote ^ltan ^lunt ^lva ^mab ^male ^mane ^mbie ^mero ^mim ^mimo ^mié ^miér ^mna
        ^mue ^más ^más> ^méd ^médi ^nat ^nav ^nce ^ncil ^ncu ^ndid ^ndio ^ndo ^ndr ^ndre ^nfir ^nim ^niña ^niño
        ^nje ^njer ^nmi ^nsaj ^nspe ^ntid ^ntig ^nto> ^nvas ^nves ^nvoc ^nzar ^nál ^náli ^nóm ^núm ^obo> ^obri
        ^obú ^obús ^oco ^oco> ^ocur ^odre ^ogad ^ogi ^ojal ^ojo ^ojos ^olc ^olsa ^olu ^olun ^olv ^omad ^ombr
        ^omet ^onar ^onat ^oner ^ones ^onis ^onoc ^oper ^orac ^orce ^orid ^osar ^oscu ^oser ^osib ^osis ^osió
        ^otac ^oto> ^ovee ^oven ^pad ^padr ^pam ^patr ^paí ^país ^peli ^pet ^piad ^piam ^pide ^pie> ^pied ^pimo
        ^pira ^pis ^plaz ^poco ^pol ^pre> ^prom ^pró ^ptie ^pudi ^quia ^raba ^rado ^rajo ^rans ^rant ^rare ^rari
        ^raro ^rce ^rce> ^rcer ^rcia ^rcio ^rcol ^rder ^reas ^recu ^red ^ref ^refi ^reo> ^reos ^rerí ^rese ^revé
        ^rgon ^rial ^rias ^ribu ^riet ^riv ^riz ^riz> ^rió> ^rja ^rje ^rjet ^rle ^rmed ^rmi ^rna> ^rno> ^rofu
        ^rojo ^rol ^roma ^rome ^rpe ^rpet ^rrir ^rsac ^rsal ^rter ^rve ^rvi ^réd ^rédi ^rúa> ^saci ^saj ^saje
        ^sar ^sar> ^scap ^scin ^scur ^sema ^senc ^sept ^seri ^sibl ^sien ^sió ^sión ^spet ^spos ^sta> ^star
        ^stei ^sur ^suy ^suyo ^séi ^séis ^taci ^tado ^tami ^taq ^taqu ^tarj ^taza ^tei ^teis ^tenc ^teni ^teo
        ^tiem ^timo ^tis ^tob ^tobú ^toca ^torc ^trib ^trip ^triz ^tum ^tuy ^tuye ^tún ^uad ^uará ^udio ^uema
        ^uez> ^uia> ^uje ^una ^unal ^uos ^upa ^upim ^urgo ^urid ^ursa ^uró> ^us> ^usti ^utob ^uvim ^uyo ^uyos
        ^vab ^vaba ^vad ^vado ^vale ^vam ^vars ^vas ^vay ^vaya ^vee ^veed ^vení ^vio> ^viol ^vise ^volc ^vuel
        ^váb ^vába ^vé> ^xce ^xigi ^ximo ^xpu ^xpue ^zan> ^áli ^ális ^álv ^áre ^área ^édic ^édit ^érc ^érco ^ñor
        ^úne
    """,
    -0.01: """
        ^<abs ^<ace ^<adi ^<ala ^<alf ^<anc ^<api ^<ase ^<aso ^<aud ^<bal ^<bas ^<bib ^<bod ^<bom ^<buf ^<bú
        ^<bús ^<cal ^<can ^<cat ^<cir ^<cuc ^<cuo ^<dob ^<dor ^<dup ^<eco ^<eme ^<eti ^<fie ^<fl ^<fug ^<fá
        ^<gas ^<gat ^<gaz ^<gen ^<gi ^<gij ^<go ^<grá ^<gus ^<guí ^<hic ^<hue ^<ide ^<iné ^<is ^<jar ^<jo ^<jor
        ^<lab ^<let ^<lin ^<lit ^<log ^<luc ^<mae ^<map ^<mas ^<mig ^<muc ^<mét ^<olm ^<pae ^<pas ^<pes ^<pit
        ^<pl ^<pr ^<pul ^<ref ^<rei ^<ren ^<rin ^<ris ^<rom ^<rá ^<ráp ^<sat ^<seg ^<ses ^<sis ^<sop ^<tom ^<tur
        ^<téc ^<usa ^<ve> ^<vem ^<ven ^<vez ^<vig ^<viñ ^<voz ^<víd ^<za ^<ín ^aban ^abe> ^abs ^aca ^acab ^ach
        ^actu ^acua ^ae> ^ael ^aell ^aes ^aest ^afa ^afas ^afi ^afé ^afé> ^ajar ^ajo> ^al> ^alf ^ali ^alme ^alor
        ^alta ^ama> ^amis ^anch ^anga ^aniz ^anza ^apa> ^are> ^aren ^arif ^arpi ^art ^artu ^asam ^asm ^asma ^aso
        ^asoc ^asta ^asto ^astr ^asus ^asó> ^atui ^atur ^atá ^atál ^ató ^aud ^audi ^aura ^autó ^aver ^ax> ^ayo>
        ^ayu ^ayud ^azos ^azp ^azpa ^aída ^aña> ^baba ^bal ^bas> ^bati ^bel ^bib ^bibl ^bio> ^bis ^bit ^blio
        ^bod ^bode ^bom ^bomb ^bos ^brab ^brig ^bril ^brim ^buel ^buf ^bujo ^burr ^búsq ^caci ^cada ^café ^camp
        ^caso ^catá ^cele ^cepc ^cer ^cic ^ciem ^cion ^cipa ^ció> ^clu ^cnic ^co> ^coor ^coro ^cost ^cret ^cris
        ^cron ^cruz ^cula ^cuo ^cuot ^curo ^curs ^cut ^cuán ^dab ^daba ^dal ^deas ^dedi ^deg ^deo> ^der> ^detr
        ^diar ^dimi ^dimo ^dina ^diod ^diri ^disc ^dob ^dobl ^dorm ^dro ^dros ^duca ^dup ^dupl ^dura ^días ^eat
        ^ebe ^ebra ^ecas ^ecep ^ecio ^eco> ^eda> ^edab ^edad ^edal ^edo ^edo> ^efe> ^egas ^egid ^egim ^egos
        ^eleb ^eleg ^elo> ^elt ^emer ^ena> ^enca ^ence ^ene> ^enem ^entí ^enve ^ené ^epc ^epci ^epos ^erd ^erdo
        ^erf ^erg ^erge ^erin ^erti ^erva ^ese ^eser ^etas ^etiq ^eto> ^etro ^etrá ^eud ^eva ^evan ^evo> ^ezas
        ^eía> ^eños ^eó> ^fas ^fas> ^fax ^fax> ^fle ^fueg ^fug ^fuga ^fé> ^gar> ^gato ^gaza ^gazp ^gij ^gijó
        ^go> ^graf ^gre> ^grá ^gráf ^gulo ^gust ^guía ^hara ^hat ^hent ^hivo ^hum ^ia> ^iaja ^iaje ^ibam ^ibli
        ^ibre ^icim ^ide> ^idi ^idid ^iedo ^ieja ^ienv ^ifa ^ifas ^iga ^igo ^ijó ^ijón ^il> ^ilad ^ilos ^imen
        ^imó ^imón ^inar ^iné ^inés ^inú ^inúa ^iodí ^ion ^iona ^ipa ^ipt ^ique ^iri ^irig ^iru ^isar ^iscu ^ise
        ^isit ^isos ^itar ^ite> ^iñe ^jefe ^jet ^jeta ^jora ^jorn ^jos ^jos> ^lag ^land ^lanz ^lar> ^laro ^lazo
        ^lda> ^ldad ^leb ^lebr ^lect ^ler> ^lere ^leía ^li> ^lib ^libr ^lid ^lida ^liot ^list ^lit ^lito ^llo>
        ^llos ^llu ^lmen ^lmos ^lne ^lor> ^ls> ^ltó ^ltó> ^luc ^luce ^lán ^lán> ^lít ^líti ^mae ^maes ^mam ^mamo
        ^manz ^map ^mapa ^mató ^mbas ^mel ^merg ^mied ^mien ^miga ^mo> ^mode ^mono ^mpra ^mpre ^mpri ^muc ^much
        ^muer ^mét ^mía ^mía> ^món> ^namo ^naza ^ncar ^ncho ^nco> ^ncr ^ncó ^nd> ^ndiz ^nes ^nex ^nexi ^ng> ^ngr
        ^ngul ^nico ^nimo ^nion ^nito ^niv ^nive ^noct ^nol ^noli ^nomo ^nqui ^nsor ^nsum ^nt> ^nti ^ntí ^nví
        ^nvía ^nzan ^nés ^nés> ^núa ^obo ^oced ^och ^octu ^odeg ^ogaz ^ogo> ^oja ^olas ^old ^olda ^olit ^olmo
        ^olít ^omat ^omb ^onda ^onex ^onol ^oor ^oord ^opor ^oqu ^oque ^ordi ^orio ^orna ^oso ^oste ^ostg ^oto
        ^otor ^oved ^ovió ^oyam ^oz> ^pae ^pael ^parq ^pasó ^pato ^paño ^pció ^pect ^peti ^pic ^pida ^plia ^polí
        ^pos ^pun ^punt ^pós ^pósi ^rae> ^rarl ^rat ^ratu ^rco> ^rdes ^rdi ^rdim ^regi ^regl ^rej ^rell ^repo
        ^rera ^rest ^rgar ^riba ^ribi ^rieg ^rien ^rif ^rifa ^rigo ^ril> ^rina ^ript ^rist ^rla> ^rlo ^rlos
        ^rmad ^rmam ^robl ^robo ^roda ^ropo ^rpi ^rpin ^rri ^rrió ^rtim ^ruji ^ráf ^ráfi ^ráp ^rápi ^ría ^rías
        ^sabl ^sabí ^sala ^salv ^scad ^scut ^secr ^seje ^sejo ^semi ^sens ^sica ^sid ^sier ^sis ^sit ^sito ^sla
        ^soci ^sold ^sonr ^sop ^sopo ^sor> ^sora ^spl ^stau ^stg ^stgr ^stil ^stud ^sum ^tard ^tarí ^tasm ^tau
        ^taur ^tene ^tgr ^tgre ^tica ^tida ^tif ^tifi ^tigo ^tima ^tinú ^toma ^ton ^torr ^tude ^tudi ^tuit ^tál
        ^tálo ^tán ^té> ^téc ^técn ^tóno ^uca ^ucir ^ucos ^udas ^ude ^udi ^udit ^udo ^ueg ^uego ^uelt ^uena ^uer
        ^uert ^ues> ^uet ^uev ^ufa ^uga> ^ujan ^uji ^ujos ^ulad ^ulg ^um> ^uma ^ume ^umen ^umo ^umo> ^unas ^unio
        ^uot ^uota ^upl ^upli ^upos ^ural ^uri ^urs ^usan ^ust ^uta ^uti ^utó ^utón ^uzar ^uán ^uánt ^ven> ^venc
        ^vend ^vero ^vet ^vez> ^vig ^vim ^vimo ^vit ^vitr ^viñ ^viñe ^vo> ^vor ^voz ^voz> ^vul ^víd ^víde ^xpos
        ^yud ^yuda ^zana ^zpa ^zpac ^áfi ^áfic ^áge ^ágen ^ági ^álo ^álog ^áng ^ángu ^ánt ^ápid ^ás> ^áti ^átic
        ^écn ^écni ^ída ^ídeo ^ído> ^íti ^ític ^ódi ^ólo ^ólog ^ósi ^ósit ^úsq ^úsqu
    """,
    -0.02: """
        ^<ab ^<abu ^<afi ^<ago ^<arc ^<arq ^<ast ^<ata ^<azo ^<azu ^<bec ^<bie ^<ca ^<cam ^<car ^<ciu ^<cop
        ^<cot ^<cri ^<cru ^<cuá ^<cód ^<da ^<da> ^<der ^<die ^<dis ^<dos ^<du ^<dí ^<día ^<et ^<eu ^<eur ^<fe
        ^<fot ^<fun ^<fus ^<fáb ^<ge ^<ges ^<gui ^<hac ^<hoj ^<hub ^<id ^<imp ^<ins ^<je ^<jef ^<jua ^<jun ^<ki
        ^<kil ^<lan ^<lec ^<lev ^<leí ^<lo ^<mad ^<mir ^<mit ^<mod ^<mud ^<máq ^<mó ^<móv ^<ni ^<nie ^<noc ^<nor
        ^<nov ^<nu ^<och ^<ofi ^<ofr ^<ol ^<op ^<pap ^<peq ^<pág ^<ra ^<res ^<ron ^<ru ^<rui ^<son ^<sub ^<sue
        ^<suj ^<sá ^<sáb ^<tab ^<tap ^<te ^<tej ^<tel ^<ton ^<tor ^<tru ^<té ^<tí ^<tít ^<via ^<vin ^<vis ^<vit
        ^<vul ^<we ^<web ^<zap ^<índ ^abar ^abi ^abil ^abue ^acce ^ace> ^acer ^acio ^acé ^acén ^adil ^aduc ^adur
        ^afet ^afin ^ajed ^ajos ^ala ^alad ^alcu ^alda ^alen ^aler ^all ^alla ^alle ^ampa ^ampl ^ansa ^anz ^anó
        ^anó> ^apas ^apel ^apu ^apun ^arac ^arar ^arch ^arco ^arda ^arec ^arg ^arla ^arlo ^arp ^arpa ^arro ^arti
        ^arí ^aría ^ase> ^asi> ^asis ^asó ^ata> ^ates ^atis ^ativ ^atu ^aur ^avil ^azas ^azot ^azu ^azul ^bado
        ^bas ^base ^bata ^bec ^beca ^bian ^bili ^bill ^bim ^bimo ^bio ^ble> ^boca ^bor ^borr ^bot> ^bota ^bote
        ^buja ^bur ^cab ^caba ^cabr ^cadi ^cafe ^cans ^carg ^cas> ^casi ^cce ^cero ^cert ^char ^chas ^chiv ^chu
        ^cie ^cint ^cio ^cipi ^cir ^ciu ^ciud ^clar ^colo ^cone ^cot ^crib ^cros ^cru ^cto> ^ctu ^ctua ^cua
        ^cuar ^cub ^cubr ^cues ^cuá ^cén> ^cód ^códi ^cón ^cón> ^danz ^dari ^debe ^decl ^del ^dera ^dice ^dici
        ^die ^diez ^digo ^dije ^dill ^dim ^dor> ^dora ^drez ^duce ^día> ^dó> ^eb> ^ebe> ^eca> ^ece ^eco ^ecos
        ^edr ^edre ^ee> ^eer ^eer> ^efa> ^ega ^egi ^egla ^ego> ^egoc ^egue ^ejam ^ejer ^ella ^elta ^elv ^elve
        ^elé ^eléf ^empi ^encu ^ende ^endi ^env ^enví ^enú> ^epa ^epar ^epe ^epet ^eque ^erac ^esio ^eso ^eso>
        ^esos ^espo ^estu ^esue ^etar ^eto ^etos ^eun ^euni ^eur ^euro ^evos ^expl ^eía ^eñam ^fant ^ferr ^fet
        ^fete ^fies ^fin> ^fot ^foto ^frac ^frec ^fus ^fusi ^fáb ^fábr ^gall ^ganó ^gat ^gene ^ges ^gest ^gido
        ^gin ^gina ^gla ^glas ^goc ^goci ^gos ^got ^guer ^gur ^gus ^guí ^hac ^har ^harl ^has ^has> ^herr ^hici
        ^hiv ^hoj ^hoja ^hub ^hubo ^iac ^iaj ^ibim ^ibl ^ibr ^ibu ^ice> ^ices ^icha ^icip ^idad ^iega ^ies ^iest
        ^iez> ^igar ^ije ^illo ^ilo> ^ilé ^ilés ^imav ^imes ^imie ^imit ^in> ^inad ^inas ^inc ^inci ^incl ^inco
        ^ingú ^inie ^ins ^inu ^ioso ^iot ^iote ^ipi ^ipio ^ipo> ^ipos ^iqu ^irar ^isa> ^isti ^ita ^ita> ^itam
        ^itas ^itec ^itor ^itu ^itut ^ité ^iud ^iuda ^iva> ^ive ^jard ^jed ^jedr ^jef ^jua ^juan ^jueg ^jun
        ^junt ^jura ^jón ^jón> ^kil ^kilo ^lac ^lada ^lado ^lara ^lari ^lcu ^lcul ^lee> ^leer ^len> ^lend ^lerí
        ^leta ^lete ^letr ^leí ^lia> ^lico ^lim ^limi ^lio ^lla ^llan ^llo ^lmac ^lme ^lmo ^lner ^loga ^logo
        ^lore ^los ^lta> ^ltas ^lui ^lve> ^lvi ^lvim ^léf ^léfo ^lés ^lés> ^macé ^mad ^made ^mang ^mar> ^mav
        ^mave ^mba ^mbio ^med ^medo ^mio ^mir ^mira ^mita ^mité ^mno ^mnos ^modo ^mont ^most ^mud ^muda ^máq
        ^máqu ^món ^móv ^móvi ^nada ^nado ^nal ^nal> ^nar> ^nces ^nch ^ncip ^nclu ^ndie ^nea ^neas ^nego ^nele
        ^nge ^ngos ^ngú ^ngún ^nit ^nió ^nión ^nom ^nort ^nota ^nov ^nque ^nsa ^nsa> ^nsti ^nsu ^nsul ^ntac
        ^ntic ^ntie ^nto ^ntre ^nza ^nó> ^nú> ^obam ^obl ^oce ^ocho ^odo ^odí ^odía ^ofi ^ofic ^ofr ^ofre ^ogo
        ^oja> ^ojas ^olm ^olor ^olí ^omba ^omit ^omo ^omos ^onid ^onit ^ono ^ono> ^onsu ^ont ^opa ^opa> ^opo
        ^opó ^opós ^oras ^orat ^orda ^ormu ^orn ^orri ^orta ^osos ^osto ^ostr ^ot> ^ota> ^otad ^otas ^otea ^otip
        ^otos ^otó ^otó> ^ovi ^pab ^paci ^pan> ^pana ^pap ^pape ^pas> ^pci ^pel ^pel> ^peq ^pequ ^perr ^pes
        ^piar ^pid ^pil ^pint ^pio> ^plen ^pone ^pra ^pra> ^prin ^pág ^pági ^que> ^quet ^queñ ^quin ^rabi ^raca
        ^rae ^ral ^ramo ^ranq ^rch ^rchi ^rcho ^rdan ^rdió ^rdo ^re> ^red> ^rele ^rena ^repa ^repe ^reun ^rez>
        ^rgan ^ria> ^rib ^ribe ^rima ^ris> ^risa ^rla ^rmat ^rnad ^rne ^rond ^ropó ^ros> ^rpa ^rpa> ^rqu ^rqui
        ^rrer ^rrib ^rsid ^rtac ^rti ^rtif ^rtil ^ruco ^rui ^ruid ^ruj ^ruz ^ruza ^rva> ^rás ^rás> ^rón ^salt
        ^sam ^san ^saro ^sat ^sca> ^scam ^sci ^scr ^scri ^scu ^seca ^seo ^seo> ^sida ^sist ^so> ^soni ^spon
        ^sten ^stro ^stí ^sub ^suc ^sue ^suen ^suj ^suje ^sul ^sult ^sust ^sáb ^sába ^só> ^tam ^tanq ^tap ^tapa
        ^tarr ^tart ^tea> ^tec ^teca ^tect ^tele ^telé ^ten> ^tena ^tere ^teri ^terr ^tic ^tin ^tis> ^tiza ^to>
        ^tora ^tort ^trad ^trae ^tren ^tres ^trim ^trum ^tua ^tual ^tud ^tui ^tur ^tut ^tuto ^tít ^tón ^ual>
        ^uali ^uan ^uare ^uari ^ube ^uben ^ubi ^ubr ^uco ^uda> ^udad ^udan ^udes ^udia ^ue> ^uel> ^uelv ^ueva
        ^ueño ^uin ^uina ^uite ^ujet ^ul> ^ula> ^ular ^uln ^ulne ^umno ^undo ^unid ^univ ^upo> ^urad ^urno ^uros
        ^usi ^usió ^usto ^uza ^uía ^uía> ^ved ^veda ^ver> ^vest ^vez ^viaj ^vilé ^vini ^vist ^vuln ^web ^web>
        ^xpl ^zap ^zapa ^zar ^zot ^zote ^zul ^zul> ^ábr ^ábri ^ágin ^ápi ^áqu ^áqui ^éfo ^éfon ^én> ^énd ^ías
        ^ías> ^íde ^índ ^índi ^ñam ^ñamo ^ódig ^óni ^óno ^ónom ^óvi ^óvil
    """,
    -0.03: """
        ^<adq ^<alm ^<am ^<amp ^<asi ^<au ^<baj ^<bat ^<be ^<bil ^<bl ^<blo ^<boc ^<bor ^<cla ^<cr ^<cub ^<có
        ^<dat ^<di ^<dib ^<doc ^<fer ^<fra ^<gal ^<gu ^<hor ^<hu ^<lad ^<li ^<mat ^<mes ^<nin ^<pin ^<pru ^<rel
        ^<rep ^<ri ^<sim ^<va> ^<vie ^<vil ^abu ^acas ^acia ^acro ^ades ^adq ^adqu ^alb ^alba ^alma ^anel ^anes
        ^ano> ^apli ^arga ^ari ^ario ^ases ^atal ^atar ^azo ^bad ^bat ^bia ^blo ^bloq ^boc ^bra ^buj ^cam ^camo
        ^cart ^cas ^cces ^cere ^ceso ^ceta ^ciac ^cios ^cla ^clas ^come ^cop ^copi ^cord ^cri ^cro> ^ctur ^cén
        ^dade ^dero ^dib ^dibu ^doc ^doce ^dosc ^dqu ^dqui ^eas ^eas> ^eba> ^ecet ^ecto ^ed> ^edó ^edó> ^ego
        ^ejas ^el> ^ell ^elo ^emio ^eni ^enie ^ense ^ento ^eo> ^equ ^erab ^erad ^erdi ^err ^erri ^erro ^eses
        ^estr ^etra ^expo ^eña> ^fa> ^fan ^fica ^fon ^fono ^fra ^ga> ^gana ^gas> ^gaz ^geni ^gost ^gran ^grat
        ^grup ^gura ^gún ^gún> ^iant ^iar ^iar> ^ibió ^ibuj ^ice ^icin ^ició ^ico ^ieg ^iejo ^ific ^igo> ^ila>
        ^ilar ^ilid ^imu ^imul ^inal ^inst ^inte ^ios> ^ipo ^irí ^iría ^isa ^isic ^itr ^iva ^iza ^iza> ^jo>
        ^jor> ^lacr ^lase ^lba ^lba> ^lda ^le> ^lent ^llas ^llet ^lma ^loq ^loqu ^lsa> ^lvem ^ma> ^mac ^marc
        ^masa ^mata ^mbia ^meno ^mer> ^mese ^mest ^mio> ^mod ^mon ^nade ^nció ^ncl ^nel ^ner ^ngen ^nin ^ning
        ^nqu ^nsej ^nst ^nue ^nuev ^nven ^oble ^obot ^oce> ^ocia ^olo ^omed ^onem ^onse ^orma ^orne ^ort ^orte
        ^osc ^osci ^osta ^perd ^pila ^pio ^pon ^pos> ^prem ^qui ^ral> ^rami ^rati ^rda> ^rdin ^regu ^rent ^reta
        ^rig ^rinc ^rio> ^rmu ^rmul ^ro> ^ropi ^rram ^rsió ^rso> ^rtel ^sale ^scie ^scue ^sej ^señ ^si> ^sic
        ^sici ^simu ^sol ^tale ^tand ^tea ^tej ^teja ^til ^till ^tip ^tipo ^tiva ^tre> ^tros ^tru ^turn ^ubo
        ^ubo> ^uces ^uedó ^uel ^uevo ^ueñ ^uid ^uido ^uisi ^uja ^ulo ^upo ^urn ^uro ^urso ^ven ^via> ^vin ^xpli
        ^xpo ^ábad ^és> ^ña> ^ún>
    """,
    -0.04: """
        ^<apu ^<bot ^<caf ^<cor ^<cue ^<cá ^<do ^<ene ^<fin ^<gru ^<im ^<ing ^<jur ^<lee ^<len ^<mej ^<men ^<mi
        ^<min ^<nue ^<pil ^<pú ^<púb ^<rob ^<sec ^<sol ^<tar ^<to ^<un ^<ves ^ace ^adi ^adu ^alm ^ambi ^ane ^ang
        ^anq ^anqu ^anta ^ara ^ara> ^arc ^arl ^arq ^arqu ^asi ^ast ^bajo ^bar ^baro ^bla> ^bra> ^bre> ^caf ^calc
        ^camb ^ces ^ces> ^cet ^cip ^cons ^cuel ^da> ^dat ^dato ^denc ^dian ^día ^ejo> ^ejor ^ela> ^enc ^eno
        ^eno> ^ens ^ersi ^eta> ^evo ^fic ^fina ^gas ^gen ^grac ^gru ^gunt ^hace ^iaci ^ibe> ^ica> ^iej ^ifi
        ^ille ^ilo ^ima ^ima> ^imer ^imi ^impr ^inge ^ite ^ito ^iver ^jas ^jas> ^jur ^lan ^lee ^lic ^log ^los>
        ^lta ^mate ^mbi ^mej ^mejo ^mes> ^mpr ^mul ^nde> ^ndos ^nem ^nemo ^nera ^ngu ^nseñ ^ntad ^obar ^ola
        ^ola> ^opia ^orra ^pa> ^pare ^pas ^pia ^pia> ^pre ^pru ^prue ^púb ^públ ^quis ^rar> ^rda ^reg ^rel ^remi
        ^rin ^rio ^rios ^ros ^rsi ^rue ^rueb ^rup ^rupo ^san> ^sec ^sim ^sola ^stan ^sto ^sto> ^sube ^tel ^tor
        ^tó> ^ual ^ueb ^ueba ^uela ^ueta ^ugu ^uita ^ula ^ulo> ^uni ^ura ^vem ^vemo ^vers ^via ^viej ^vill ^zas
        ^zas> ^úbl ^úbli
    """,
    -0.05: """
        #_avis :_dinam =agost =api =deud =dinam =dos =el =farmaci =fraud =hiel =histori =investig =local =lund
        =puebl =ques =recepcion =sent =vacun ^<ah ^<aho ^<ch ^<cha ^<enc ^<ens ^<ent ^<exp ^<ja ^<jub ^<pi ^<tal
        ^<uni ^aci ^ade ^ader ^aho ^ahor ^ajo ^alc ^amb ^amp ^anad ^ase ^bila ^ca> ^cha ^col ^cor ^cro ^cue ^dad
        ^der ^dia ^ega> ^egu ^egun ^eles ^emi ^ener ^eres ^etr ^exp ^ez> ^fin ^gun ^ici ^ico> ^ila ^ill ^jub
        ^jubi ^lad ^lar ^las> ^lica ^men ^mit ^mpar ^nier ^ntam ^ntos ^ons ^onta ^ord ^orr ^os> ^pane ^preg
        ^prop ^que ^quit ^ram ^rend ^rep ^rga ^ris ^rro ^rro> ^rtas ^ses> ^sos> ^str ^tamo ^tar> ^ter ^tre ^ubil
        ^uce ^uis ^unt ^unta ^uram ^vil a_cieg a_tiemp al_mar ala alumn_de api aprend_a archiv_y asi_hac bert
        bland bloqu cat_a chocolat cint clausul colegi con_la cuid_la de_calor de_cas de_lo de_manten de_mentir
        de_person deb_y del_colegi del_puebl deud_tecnic diez_no dinam diqu ejercici el_# el_hiel el_punt
        el_truc el_ultim encin enhorabuen escen esta_en eur_y fech_en fond_que fot_y general hac_la hiel hiel_:
        huell invernader investig_y jurid la_escrib la_jef la_mejor la_mit la_mudanz la_señal la_unid
        las_consult leim leñ limpi llev_cuarent lo_dej lund manten manual mejor_en mentir mes_par misteri motor
        music_y never niñ_de nuev_que nuev_trabaj pag_la pantall_de pas_nad person_habl piens plant_pued pon_el
        por_turn prevision_par que_dec que_har repas revis roll seleccion sensor_de sin_abog su_trabaj tard_#
        tecnic_de tempor_de tien_un ton un_jur un_program una_not una_respuest unid_de vec vecin_y veint_minut
        venen verd_y veredict viern_la
    """,
    -0.06: """
        #_a #_al #_puest =actualic =analisis =aplic =bomb =caj =carrer =casi =color =cuatr =de =defend =descans
        =devolv =emergent =espald =fuerz =gazpach =golp =jur =laboral =letr =mañan =memori =noch =otras =paell
        =paz =permis =polit =prim =primaver =rescat =respons =sabor =servici =sistem =telm =tercer =textil
        =tiemp ^<az ^<col ^<for ^<gan ^<man ^<mon ^<no ^amo ^apre ^ce> ^cho ^cho> ^des> ^eca ^eja> ^eva> ^for
        ^form ^ho> ^ing ^inut ^ios ^jor ^ler ^ller ^lo> ^mes ^minu ^mula ^nse ^nter ^nut ^nuto ^oba ^orm ^ost
        ^plic ^po> ^prob ^roba ^rop ^seña ^sos ^stre ^tal ^tan ^uto actualic al_# al_comit al_puert almacen_y
        analisis_de antes aplic_web aprueb baj_de bat benefici_net caid_del calibr cambi_por campañ cant carg_no
        cart_en casi_siempr cat cervez client_: colg_de com_se con_dibuj con_tart cont_aqu corrig_no cort_el
        croquet cruz_la cuand_deb dand de_agost de_bilba de_carg de_novent de_prueb de_sabor de_trabaj del_centr
        del_perr del_servici dibuj_y doc_y dur ebitd el_bot el_camin el_canal el_cartel el_comit el_concurs
        el_curs el_pan el_semestr el_tall el_torne el_transport electr_en eleg_a elen empez en_juli en_juni
        en_men en_recepcion entram escond escrib_por estren_el etap explic_las explosion_de firm_en form_a
        format fotograf fug_de gan_que golp_de grup_y guerr_a guion ha_constru hic_un horari_y horn_y
        hospital_de humed igual inform_de integr la_aguj la_consejer la_espald la_impresor la_lluvi la_prob
        la_viej laboratori laboratori_de las_baj las_cinc las_croquet las_grafic las_tarif libr_a libr_se
        lo_mism los_casc lot_y madr_y mand_y maquill mat_proces mat_un mejor_y miercol_a migracion mod municipal
        narrador no_lleg nos_avis nuestr_client nuestr_herramient nuestr_jardiner nuestr_jef nuestr_robot
        nuev_vot once_minut otras pacienci_: pastor patat pati_de ped_el permis_en person_la plantill_por
        por_nuev prim_semestr product que_quem quis recet_de respond_a rind romp ros sabor salv_una san_telm
        script se_firm se_hac seman_sin seman_y semifinal semill siempr_es su_prim sueñ tap_que tard_con telm
        ten_razon tercer_plant tod_los tod_men tres_recet ultim_dia ultim_vez un_curs un_dibuj un_guion
        un_segund un_tarr una_cint una_decision una_mes una_tarjet ven_sin vend y_casi y_escrib y_graci y_ofrec
        y_otras y_prob y_que ya_esta ya_la
    """,
    -0.07: """
        #_de #_pacient :_cuarent =ampar =aprendiz =archiv =band =barri =bienven =cifr =consejer =cuant =detect
        =detras =digital =esper =fantasm =fueg =gast =gestion =huert =jardiner =ley =perr =que =semestr =super
        =tesis =torne =tortill =una =vem ^<ap ^<as ^<bi ^<fo ^<mo ^ata ^ba> ^be> ^bot ^eña ^gan ^ja> ^let ^mat
        ^nad ^no> ^opi ^ota ^pin ^pren ^prim ^rece ^ses ^tall ^uda ^uit ^utos a_escen a_hac abrim_el absurd
        aburr aerogener agu_con aguj al_grup algui_que aprend_que ataqu_por autor_de año_de años_se años_y band
        becari billet_de cad_diez caj_: camis cerr_en clar_la col_y com_detect con_music con_niñ con_nuestr cop
        cuot da_de de de_almacen de_noch de_oper de_teruel dec des destac detect_fraud devolu dia dia_en
        dia_enter dia_y dirig_el dos_centr dos_minut echar_de edifici el el_aeropuert el_contrat el_mied
        el_pilot el_teatr el_testig en_catalan en_clas en_diez entonc_no es_de escrib_nuestr estant este_mes
        eur_en eur_par fabric feri frent frent_al gallet gan_el general_el gestion golp gran graved gui_los
        ha_llev hiz huec incident_resuelt indic ingrid instrument ivan izquierd jardin jef_sol jur_destac la
        la_acompañ la_band la_bat la_bibliotec la_carp la_centralit la_col la_deud la_doctor la_hoj la_resident
        la_tesis la_tortill laboral las_hoj las_reserv las_reunion le_des libr_la libret lluvi los_auditor
        los_mart los_preci mantien_sus matricul mermel mes_lo mes_que mig millon_la much_gent music nieg niev
        no_se nos_dijeron not_de novel nuestr_director nuestr_propi obrador orden_del os_deb pacient_en ped_a
        polic_en polv_y ponent por_diez premi_del previst que_cae que_carg que_cuent que_esper que_quit
        qued_cerr quirofan recint regl_y rellen_la resident rut sal_en se_constru se_entiend se_incorpor se_pid
        sesent sesion si_quier siet_años sig_abiert sig_igual sill siren sonris sub_a sujet_la sustitu tall_y
        ten_entrad tesis testig testig_a tip tip_de tont torne_de tortill_: tres_pregunt tribunal_de un_camion
        un_cort una_pregunt una_seman unid unidad vacun ven y_nadi y_nuev y_pacienci y_siti
    """,
    -0.08: """
        #_unidad :_la =calcul =cronic =cumpl =diciembr =duplic =empiez =enseñ =etap =incident =juzg =las =lectur
        =llev =luc =lun =mand =map =marketing =mes =mil =minut =mudanz =muse =ocho =plag =preci =recet =romp
        =sals =salv =tecnic =trasplant =vacacion =vez =web ^<apr ^<ba ^<cu ^<gra ^<ju ^<la ^<me ^<ro ^<so ^amos
        ^apr ^ati ^eja ^ele ^eta ^hor ^hora ^ime ^len ^nie ^nta ^ora> ^pli ^raci ^rime ^tar a_urgenci a_vec
        abrim_y ahorr al_mes ancho aparec aprendic_hic aqu_va año_pas baj_por bilba cad_reunion calendari_de
        cambi_y cas_de ceboll cent cent_mas centimetr cest cinc_y comision_de compar contabil contabl cost_un
        cronic cronic_de cuand_algui cuarent_minut dat_y de_## de_ajedrez de_diseñ de_emergent de_hum de_man
        de_tall de_trasplant de_trec dec_el del_consum del_juev deleg desconect desd_marz desped_el deud distint
        dos durant_# el_archiv el_codig el_gat el_muse el_porter el_prim eleg entiend equip equip_de escrib_a
        este_articul eur_el fundador gan_# ganch gestor grab hac_una han_firm hic hic_de impres_en incident
        inviern ir_en jardiner junt_al la_clas la_guerr la_pinz la_plag la_proxim las_cart lector lider line_el
        llav_de lleg_con lom los_horari maquet mat_el men_que men_y mid mont_un no_pas nos_compr not_el
        nuestr_profesor nuev_por observatori par_la par_ver pas_a pas_un pelot permis_y pian pinz plag pon_los
        por_tod porter proxim puebl que_qued que_signif recepcion_se recib_respuest reescrib repet_en
        respuest_sobr robots sals se_termin segund_acto semestr sill_si sincroniz sobr_se son su_direccion
        su_hogaz suen_la sum tiz torne tras_diecioch trasl trasplant trec trec_años tus_dat un_pequeñ un_trasl
        una_aplic una_factur una_gui una_tap usam vacacion veran_con viej_y y_cont y_por
    """,
    -0.09: """
        :_truc :_un =actualiz =ampli =arte =bol =clas =conexion =cont =feri =habl =harin =ingenier =jef =llam
        =nort =once =pint =quirofan =record =resuelt =roj =se =sec =soldador =suspend =tempor =tod =trasl =truc
        =vist ^<gr ^<ma ^<pan ^<pri ^bil ^ejo ^ene ^las ^or> ^pan ^rac ^ren ^ta> a_mir a_pon abej al_colegi
        algui_pregunt amas_con aplic_y arte ayud_y año_se años_a años_graci b bol bomber_de carp carpinter
        catalan catalan_y cay_en centr_y cieg cien cinc coch com_guard comit compart_el con_doc con_normal
        conjunt copi crec cualqu_en cuent_que de_ataqu de_cien de_competent de_detras de_limon de_men de_su
        de_tart debat dej_los del_tej diari dud duerm_en el_cas el_cor el_quirofan en_bici en_gijon ensay_de
        enseñ_el enseñ_la enterr entrad_libr entreg_de explic_el falt_a fich fij flexibl fot_del fueg gast
        hem_cambi hor_con incident_del inspector jef_de la_escaler la_incident la_president las_abej las_busqued
        las_farmaceut leid lo_corrig los_miercol los_vecin man_y maquin mas_alta mas_madr mas_rap mism_en model
        mov mudanz n nav_y niñ_y noch_mas normal nos_mud nuestr_bomber nuestr_carpinter nuev_años nur ocho orden
        panad pañ ped_no plan_con por_su portal_estuv pregunt_a prep problem que_lee que_llev resident_de
        respuest resucit ris romp_una sangr se_entren se_habl seis servici silenci simul sub_los tall_descans
        teatr terci_del tonel_de tras turn_y un_trimestr una_bas una_noch veg vien_nuestr viern_y y_com y_devolv
        y_hub
    """,
    -0.1: """
        #_# #_tonel #_vec =abril =autonom =billet =centr =cocin =jorn =libr =nocturn =prevencion =rio =tard ^<ta
        ^gra ^ina ^pri ^rim ^rob a_leer a_man a_recog a_ver aclar_el algun_client alta_la apag_a aprend_de
        asesor asi asoci_de atencion avis_de baj_cer baj_un brev caj_com camp carg_de cart_del caus_fue
        cinc_años clas_de client_nos com_mat con_sensor concurs consejer_deleg constru consum_de content corch
        cost_# cumpl_diez cumplimient de_corch de_cumplimient debaj_de dej_las del_institut del_viver diecioch
        dijeron_que document el_catalog el_color el_consum el_jef el_plaz el_telefon empiez_por en_primaver
        enseñ_en entonc entrad_y error_de explic_com favorit galleg gest hech_en hem_prob ide ide_a ir la_aplic
        la_cuot la_escuel la_histori la_recib la_respuest la_tempor la_web le_pas leer_un les_bast libr_de list
        litr llev_# llev_una lo_enseñ los_nuev mantien mare material may me_voy mes_se metr_de mod_oscur muse
        n_# net novent_minut nuestr nuestr_cociner nuestr_ingen nuestr_servici nuestr_sill numer_y ocho_dej
        ocho_person ocho_y pacienci par pase plant_# premi_a prevencion prob_con que_hic que_mir quer_una
        quier_la repart revision rincon sab_antes se_envi segu_a seis_mes sill_de sin_conexion soci soldadur
        solicitud_hast sueñ_y tart toqu_de trabaj_la un_fall un_indic un_laboratori un_plan una_bodeg una_cos
        una_sol va_a vacacion_del ven_a vent_crec vot_y voy y_los y_sab y_sal ya_funcion
    """,
    -0.11: """
        =abuel =apag =col =curs =ide =lent =llav =menu =mied =pil =rotul =tarif =veran =vuelv ^<ga ^<ve ^tas>
        a_seis abre_el acab adios adios_a agend agot ahor_el al al_final amarill aprendic aprob años_cuatr barr
        bien billet bodeg bufand busc_soldador carrer cirujan comit_de con_taller corrig cub culpabl de_derech
        de_ener de_estudi de_pan de_rotul de_una del_menu dibuj_el dos_estudi dos_person el_equip el_huert
        el_public el_ruid emergent empez_en empres_famili en_agost en_una es_el espald estudi explic_por expon
        fall_las famili_recib ganador_del hast_may impresor jorn_de jubil_tras la_tardanz la_ultim la_univers
        limon lo_prob los_aprendic los_once los_pies los_trabaj lun_por manguer marg marg_de mañan_comedor
        meriend mir no_bast no_cambi novi nuestr_agend perr_que pes pies pit por_debaj postgr primer_y prototip
        quien_cobr rehic rotul salv se_va secret siempr_en su_lad sub_las tardanz tarif teruel tonel un_acuerd
        un_bloqu vent_de visit volv_con y_dic y_las y_men y_salud
    """,
    -0.12: """
        :_cartel =adios =ataqu =hoj =hor =jaen =juici =monolit =mud =nadi =novedad =panel =public =relev =tej
        ^<bo ^ora ^tas abuel alcanz_los ampar angul apoy_el aprendiz astronom bibliotec botadur botell cancion
        conexion cont_por contact cort crec_un cualqu cuarent_person cuest de_empres de_incendi de_jaen del_camp
        del_concurs del_parqu describ diciembr dorm duplic el_menu el_mod el_principi el_robot entra_por
        entrevist entrevist_a estand estuv_lent etiquet fech_de form gratuit gust hic_la ingenier jaen la_caus
        la_compr la_feri la_maquin la_monitor la_oficin las_graci lee lei letr lin list_de llov los_alumn
        los_niñ maestr mediod monolit no_hub novedad_de ochent par_investig perd_el personal plen por_que proced
        que_viaj quem red sab_en se_entreg separ siti_par su_abuel tap tarr trabaj_no truc_par un_ensay
        un_institut un_monolit un_numer un_tribunal ve veint vem vide y_asoci zapat
    """,
    -0.13: """
        =cambi =ener =fug =funerari =fusion =hac =robot =taller =terc =tranquil =tranv =vid =voz ^as> ^tos ^tos>
        ^va> al_lad ambas asi_nac asistent asust ayud cad_noch calor cart_y celebr color_de consej cor correg
        cual cuatr_palabr dab de_ambas del_terc detras dijeron dirig discut el_jur el_movil el_product en_cinc
        encend es fabric_la fall_el fantasm fax fug funerari fusion_con gat gazpach gijon grafic hac_nad horari
        huert imprent imprim la_fusion la_pantall la_señor la_tercer las_dos las_noch los_ped mas_cort mit_yo
        mud novedad nuestr_equip paell par_el par_las ped_la plaz_de que_cost qued_muy quit_el rap recepcion
        record reserv resuelt seman_pas sig_sin terc_trimestr tien tras_# un_ped usan y_se
    """,
    -0.14: """
        =abrim =busqued =diseñ =empres =fall =final =nos =papel =sal =turn =un =viñed ^<le ^<vi abril abrim afin
        amas asoci auditor caduc cajon camion_y catalog colg cuadr cuelg de_diner de_lectur de_verd del_dia
        del_ruid del_viern despaci director dobl en_aviles entrad esta_vez histori invent jorn just la_factur
        la_fech la_recet las_diez lo_previst logotip los_olmos los_telefon manzan map med mi_ultim mied mont
        nadi_lei nuestr_comedor olmos oper_se pint que_puert que_sig ques reunion sal_a se_despid seis_seman
        sierr simulacr_de un_perr una_pagin veinticinc viñed y_preci
    """,
    -0.15: """
        =bomber =cas =com =derrib =direccion =junt =limit =mat =result =trimestr =viaj a_fin abrig acto ampli
        autonom bienven caf compr_una coordin cruz curs_de de_agu de_formacion de_mes de_viaj derrib diseñ
        el_calendari el_ministeri el_viej en_septiembr encuentr estudi_que grand ha_encarg hel histori_de ines
        lectur lentej levant limit_la lin_lo llev_un los_panel mir_por monitor_lo ningun_ped nocturn pacient
        panader parec polit pregunt_si proyect_y que_aprend que_fall que_no quer_que quit_y soport su_medic
        sub_un tecnic tendran tien_cuatr tomas turn_de una_tabl va_al vestibul vez_en vig viver vuelt_al
    """,
    -0.16: """
        =! =cartel =cinc =diez =par =tomat ^ar> ^la> actualiz archiv bec buscador busqued cer consum cuent_com
        de_acer de_diciembr de_mader de_papel dedic del_sab director_general el_benefici el_buscador el_caf
        el_comedor en_line en_voz entreg_a escrib_una exposicion fin jurist la_final la_pequeñ las_demostr
        las_regl lleg_el los_dat los_equip luis monitor montador negoci_con nos_pregunt nuev_con parqu puert_de
        quien_llam rellen respuest_en restaur segu seman_de sensor si_quer tranquil tras_treint ultim_funcion
        un_jueg usar vez vez_la vist vot voz voz_alta vuelv_a
    """,
    -0.17: """
        =a =bec =consult =entrad =general =mit =mod =reunion =viej ^<en agost ajedrez aviles bomb cabr conserv
        cuatr_minut dat_abiert de_fabric de_herramient del_lun detras_de dias el_document en_huelg escuel_de
        ferris fot hogaz hub jueg junt_de la_mañan mader man_en mart_con ministeri_ha nos_vem ofrec pagin
        pas_los pendient perd_ningun propon que_sal salt tres_person truc una_desped una_tard vem_en ver y_un
    """,
    -0.18: """
        ## =azote =nombr =unim ^ra> a_cuarent ataqu azote bas batall_de bocadill cad_pacient carr codig consejer
        cont cuent da deb_una el_almacen el_carg empiez empiez_en en_abril en_otoñ fiest graci_a hac_un juan
        la_azote la_batall la_cart la_llam la_plant las_empres nos_unim oficin regl relev se_acab se_sec telefon
        tortill un_certific un_cuent unim vest vest_de
    """,
    -0.19: """
        =aprend =estren =proposit =veint alta apuest calendari decl del dias_sin director_de entreg fusion inclu
        la_bomb la_nuev negoci nort nuestr_laboratori once_compañer otra_vez particip pas_el plaz primaver
        que_lleg relev_en respond robot un y_una
    """,
    -0.2: """
        =abre =caid =juni =muert =ten =version =y a_mediod a_proposit abre acer cit_por cuant curs dos_hor eur
        ganador gratis ha_ped habl_de junt_en la_sierr man marc mat mit nav_dos noch_y prob_el proposit
        result_del ruid se_abre sol suen taller tres un_año una viaj web
    """,
    -0.21: """
        =cafeter bot certific ciud continu_el cuarent descans el_portal el_trabaj en_cuatr encarg institut jef
        kil la_adquisicion la_cafeter la_ciud lent los_sab luc menu mes minut_y muert noch portal rond sab_que
        suel tabl tall_de tod_part una_caj
    """,
    -0.22: """
        =con =funcion =grup =jubil =pan baj_el bast cad cambi_de consult cont_com cost dej_el demostr doc_años
        dos_clinic dos_mes el_nombr gui la_seman lo_not los_juev mil_dias noch_de primer que_hac repet
        sin_accident univers
    """,
    -0.23: """
        almacen arquitect casi charl herramient la_consult la_primer lun_se mes_en movil perr plant_baj
    """,
    -0.24: """
        #_eur #_minut =años =batall =comit =dia batall calcul diez el_mes el_premi junt jur lad tej treint_años
        trimestr vuelv
    """,
    -0.25: """
        =cort =vulner apunt col comedor dibuj diez_años doscient en_may formacion fracas la_oper leer principi
        se_perd sub sujet tres_dias vulner
    """,
    -0.26: """
        =perd =simulacr borr cafeter club_de el_grup formulari ingen la_famili por_fin quit se_llam tomat
    """,
    -0.27: """
        #_person azul baj dat en_seis ped_de pequeñ prim se_pued vin volv_en
    """,
    -0.28: """
        =man compart estren fall final papel
    """,
    -0.29: """
        =compr color cubr escuel graci
    """,
    -0.3: """
        =año =busc =mejor =primer =ruid acces adquisicion propi simulacr
    """,
    -0.31: """
        ! =premi corr del_año doc hoj hor prueb
    """,
    -0.32: """
        dej_la men ningun oper panel sec tall
    """,
    -0.33: """
        clas nadi_se va
    """,
    -0.34: """
        =:
    """,
    -0.35: """
        ener pil recet
    """,
    -0.36: """
        aplic com en_tres
    """,
    -0.37: """
        =men cartel explic la_version not
    """,
    -0.38: """
        =tiend gan
    """,
    -0.39: """
        =sub aprend con premi se_jubil version_#
    """,
    -0.4: """
        grup se_cerr
    """,
    -0.41: """
        años_en en_ener
    """,
    -0.42: """
        ahor enseñ pan
    """,
    -0.43: """
        =nuev
    """,
    -0.44: """
        hac
    """,
    -0.46: """
        nuev tiend_en
    """,
    -0.47: """
        version
    """,
    -0.48: """
        viej
    """,
    -0.49: """
        =dias cambi mejor pregunt
    """,
    -0.51: """
        #
    """,
    -0.52: """
        =ultim
    """,
    -0.53: """
        un_dia
    """,
    -0.54: """
        =? jubil
    """,
    -0.55: """
        prob
    """,
    -0.65: """
        y
    """,
    -0.67: """
        minut
    """,
    -0.96: """
        :
    """,
    -1.28: """
        ?
    """,
}
CARE_BIAS = -2.25
CARE = {
    0.72: """
        sub
    """,
    0.66: """
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
    0.38: """
        cerr_en fusion
    """,
    0.37: """
        tras va
    """,
    0.36: """
        =rotul adquisicion de_rotul perd_ningun resuelt
    """,
    0.35: """
        cost dej rotul
    """,
    0.34: """
        # despues_de se_va
    """,
    0.33: """
        #_millon famili ningun
    """,
    0.32: """
        se_cerr
    """,
    0.31: """
        fall
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
        =semestr consej semestr ~mute
    """,
    0.26: """
        años_cuatr caus
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
        #_eur =vulner el_consej incident_del incident_resuelt la_caus la_incident mal no_cambi nombr result_del
        se_jubil vulner
    """,
    0.19: """
        =trimestr cost_un el_fall en_otoñ estuv_lent las_vent lun veint_minut
    """,
    0.18: """
        diciembr el_mart may nort pag ped que_hac ques va_al vim y_cont
    """,
    0.17: """
        #_m #_minut ; =cas a_fin ambas años_a cambi_de cit_por conserv corrig_no de_ambas de_tarif dijeron
        el_nombr en_vez junt la_cas la_fusion m marg nos_avis otoñ plataform relev su_lad un_certific vez_de
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
        =busqued =ley =pequeñ =siempr =va alcanz alcanz_los borr con_taller continu continu_el copi de_men
        en_vig hac_un las_graci ley ley_de los_map mostr municipal negoci ningun_dat no_se pacient_en pas_el
        sub_de text toc trimestr un_# ver
    """,
    0.13: """
        =abril =ayer =bol =cuent =fall =man =tarjet =unim =viern =vot al_mar años_en años_graci bol cuadr cuot
        debat del_# del_parqu devolv durant el_mism el_panel en_may ferris fin_de graci_por imprim la_cuot
        la_echar la_gent la_plantill la_tarjet mantien mar minut_la minut_sin ningun_ped nos_unim pod propi pud
        qued_sin resum se_pod soci tras_diecioch un_fall un_indic unim
    """,
    0.12: """
        =analisis =cooper =dos =lent =map =nuev =ocho =sierr a_su al_frent analisis analisis_de asoci ayer
        años_al bodeg cad_pacient carg cit de_man del_tej entreg_la fall_el frent_de ha_ped hast junt_al
        la_aplic la_cooper lad parqu por_diez prevision prevision_par sus_prevision tendran vend
    """,
    0.11: """
        =compr =mart =prim =ten =terc ayunt caduc con_normal de_oper del_terc desd_marz dos_vec el_servici
        entrar factur funcion_con la_oper las_diez lech net pendient plan prim_semestr resuelt_: sub_los
        terc_trimestr treint un_año vig y_las ya_funcion ~dark
    """,
    0.1: """
        #_# =# =entreg =iba ^cia benefici busqued caus_y compañ dand de_diciembr decid dedic_a despaci deud_net
        dobl el_benefici el_prim el_semestr en_abril en_octubr iba ir la_compañ la_luz lo_demas mes_que no_pud
        nombr_y panel_de pil plen que_cost que_usan relev_en se_mantien seis_años sig_igual terc ultim_dia
        un_cort vien_nuestr
    """,
    0.09: """
        =cambi =dej =nos =preci =record =textil ^rá> a_leer acces año año_y años_se botadur caen cambi_que cest
        cifr cuatr_cambi de_# de_febrer de_veran demas despid dia_en dobl_de el_dobl el_ejercici el_grup
        electr_en entreg fond form frent hor hor_una horari_y imprent investig la_caid la_direccion las le_pas
        lo_previst los_cuatr marg_de matricul men_que no nuestr_jef nuev_pes present que_fall que_llev que_si
        remedi se_despid si tempor textil un_plan una_contraseñ una_hor una_sol vendr
    """,
    0.08: """
        #_: #_men =ampar =cam =eur =explic =famili =lun =trimestral ^amb aguj algun aprob caid_del cent cent_mas
        centralit cooper cost_# de_control dos_centr el_equip empiez_en en error_en fabric_la hast_final la_aguj
        la_centralit las_cam las_dos leer_un los_soci luz map median medic ocho panel previst sangr secret
        segund_en ser seri sub_las tiend treint_años trimestral una_puert viern
    """,
    0.07: """
        =arte =cort =doctor =ener =jef =juev =nombr =pas ^<sub ^ias ^ias> ^ser ^sub actualiz adios_y armari arte
        avis baj_el cam catalog cont cuelg de_fabric de_sesent decision detect doc_minut dos_hor ejercici
        el_acuerd el_plaz el_testig en_cinc encarg enseñ_a enter entre entre_las far febrer form_a jubil_tras
        junt_de la_busqued las_tarif lo_mejor los_contrat mas_de me mi net_de normal ocho_y plantill que_vien
        record revision se_qued soci_de teruel testig_a tomas un_muse usan va_con veintis y_graci y_ya ~ashamed
    """,
    0.06: """
        #_a #_de :_# =app =general =pag ^<res ^<ve ^esu ^irá ^mes ^ola> ^resu a_# a_part a_ver ampar app carton
        compr_una contraseñ de_pag desd_may disculp el_director el_mes el_muell en_aviles en_brev en_primaver
        en_recepcion eur_el gratis grav guardi hor_y horari igual jubil_en la_app las_nuev las_ocho los_client
        manten mas_y mont_un muse nos ocho_años ocurr oper_se pediatr prim que_sal quirofan recepcion_se
        resident ros semestr_: sierr sustitu termin testig un_servidor va_a viv y_los y_lueg ~2
    """,
    0.05: """
        =director =doming =nort =vid ^<añ ^<año ^<co ^<fa ^<su ^<va ^aci ^ambi ^ará> ^asa ^ca> ^camb ^cias ^cio
        ^ene ^ica ^ili ^irá> ^isi ^lia ^mar ^mbi ^ntas ^va> bibliotec control de_abril de_doc dedic des emple
        equip_y eur_en gan_# inici jef_de juan le_des luis novent_minut objet octubr peor sonris tras_el una_col
        vent_crec vid viver vot
    """,
    0.04: """
        ^<as ^<cos ^<gr ^<ma ^<mar ^<ser ^<ven ^acia ^act ^ali ^asa> ^año ^años ^cad ^cho> ^cia> ^cio> ^cont
        ^cost ^denc ^emos ^ent ^er> ^gún ^gún> ^icad ^iden ^ing ^lio ^lun ^mest ^mil ^ncia ^ncid ^ola ^rac ^raci
        ^re> ^sa> ^stuv ^sube ^tará ^tre> ^ube ^ubi ^ños ^ños> ^ún>
    """,
    0.03: """
        ^<ad ^<adq ^<ca ^<cam ^<dej ^<di ^<dup ^<eu ^<eur ^<fam ^<fus ^<nin ^<ope ^<va> ^<val ^actu ^adq ^adqu
        ^allo ^amil ^arif ^ará ^asam ^asó ^bil ^bio ^ble ^bre ^cado ^cas ^casa ^cho ^cid ^cide ^cioc ^cons ^ctu
        ^ctua ^dej ^dir ^dió> ^dqu ^dqui ^dup ^dupl ^ebi ^ecio ^efa ^efa> ^ego ^ein ^eja> ^eme ^en> ^enem ^ente
        ^erdi ^ese ^eser ^esue ^eur ^euro ^fa> ^fall ^fam ^fami ^fus ^fusi ^gen ^gen> ^go> ^grac ^gre ^ho> ^ia>
        ^ifas ^ilia ^ill ^ime ^inci ^ingú ^ioc ^ioch ^ire ^isic ^jefa ^lia> ^lic ^lio> ^llo ^lta ^mbio ^mbre
        ^mili ^mpr ^mpra ^nes ^ngr ^ngre ^ngú ^ngún ^nic ^nin ^ning ^nse ^obl ^oca> ^ocho ^oci ^ons ^onse ^ont
        ^ope ^oper ^osta ^pas ^pli ^pra ^quis ^rdió ^remo ^rime ^rri ^sici ^soc ^soci ^stre ^stu ^subi ^suel
        ^só> ^te> ^tul ^tulo ^tuv ^tuvo ^ual ^uis ^uisi ^ulos ^ult ^upl ^upli ^uro ^usi ^uvo ^uvo> ^ven ^vent
        ^vim ^vimo
    """,
    0.02: """
        ^<act ^<am ^<amp ^<cac ^<cas ^<cau ^<ce ^<cer ^<cob ^<con ^<dir ^<du ^<eb ^<ebi ^<ent ^<fal ^<gra ^<gru
        ^<inc ^<ing ^<je ^<jef ^<ju ^<lu ^<lun ^<mes ^<min ^<ne ^<nor ^<op ^<ot ^<oto ^<pag ^<ped ^<pil ^<ren
        ^<se ^<señ ^<sig ^<soc ^<suc ^<te ^<tex ^<tri ^<veg ^<vim ^<vul ^abil ^aché ^acio ^ados ^ald ^alde ^ales
        ^all ^ampl ^arc ^arca ^arch ^arg ^arge ^asó> ^aus ^ausa ^ba> ^ben ^bia ^bid ^bili ^bios ^bir ^bit ^bitd
        ^bre> ^cach ^carg ^cas> ^cau ^caus ^cerr ^ché ^ché> ^ciem ^cob ^cobr ^comp ^cre ^cto ^dal ^deja ^den
        ^der> ^desp ^dido ^diec ^dire ^dirá ^dió ^dos> ^ebit ^edal ^eint ^elev ^elt ^elta ^emes ^emo ^ener ^entr
        ^erab ^erac ^erc ^erci ^erem ^erin ^eron ^erri ^erva ^eso ^esos ^est ^estr ^estu ^esul ^ete ^evis ^evo
        ^ext ^eñal ^eño ^eñó ^eñó> ^fal ^fas ^fas> ^gado ^gres ^gru ^grup ^guen ^hare ^hora ^hé> ^iac ^iaci
        ^ice> ^ici ^ició ^ide ^idi ^iec ^ieci ^iem ^iend ^ifa ^ige ^ige> ^igo ^igo> ^igue ^ijer ^ila> ^ilid
        ^imes ^inar ^ingr ^inut ^iona ^ios> ^irec ^itd ^itda ^ivi ^ja> ^jef ^jer ^jero ^lame ^lanc ^lba> ^lde
        ^lea ^ler ^lere ^levo ^lida ^llen ^ller ^llo> ^llon ^lló ^lne ^lner ^lon ^lone ^ltad ^lune ^mal ^mant
        ^mar> ^mbas ^mbia ^mbr ^merc ^mill ^minu ^ndas ^nem ^nemo ^nen> ^nera ^nes> ^nica ^nici ^nor ^nort ^nsej
        ^ntam ^nten ^nti ^nto> ^ntr ^ntra ^nut ^nuto ^oble ^ocia ^ocio ^omer ^omp ^ompr ^onta ^opi ^opia ^orma
        ^ost ^otoñ ^oy> ^paci ^pasó ^per ^pera ^perd ^pet ^pete ^pil ^plia ^plic ^prev ^pué ^pués ^ques ^rabi
        ^ramo ^rará ^rati ^rch ^rci ^rdi ^rei ^rein ^rem ^res ^ret ^reta ^rev ^revi ^rif ^rifa ^rig ^rige ^rim
        ^rina ^ris ^rnes ^robl ^rrar ^rrig ^rtal ^rte> ^rup ^rupo ^rva ^rva> ^rán ^rán> ^rías ^sam ^sej ^sejo
        ^seme ^señó ^sic ^sig ^sigu ^sio ^sion ^sió ^sión ^sola ^spué ^star ^suc ^sue ^sul ^sult ^tal ^tal>
        ^tari ^tda ^tda> ^tec ^ten ^tene ^tex ^text ^tie ^tien ^toñ ^toño ^tras ^tri ^trim ^tua ^tual ^uali
        ^ube> ^uben ^ubir ^uce ^uelt ^uen> ^ueño ^uir ^uirá ^uln ^ulne ^ulo ^ulta ^una ^una> ^une ^unes ^unto
        ^upo ^upo> ^uros ^usa ^usa> ^utos ^ués ^ués> ^val ^veg ^vega ^vend ^vid ^vis ^vos ^vos> ^vul ^vuln ^zo>
        ^ás> ^ñal ^ño>
    """,
    0.01: """
        ^<ae ^<aer ^<ale ^<anu ^<aso ^<ay ^<aye ^<be ^<bib ^<bl ^<bla ^<cit ^<cop ^<cre ^<cuc ^<cuo ^<de ^<dev
        ^<die ^<dij ^<div ^<due ^<ech ^<fu ^<gen ^<gri ^<gua ^<hor ^<jub ^<ley ^<lin ^<mal ^<may ^<mil ^<mos
        ^<neg ^<net ^<nom ^<oc ^<pas ^<pe ^<po ^<por ^<pud ^<rui ^<tal ^<toc ^<vei ^<vet ^<vig ^<viv ^<ín ^<índ
        ^ach ^acto ^adro ^aero ^afo ^agam ^alb ^alba ^ale ^aleg ^alie ^ame ^ami ^anc ^anca ^anos ^ares ^argo
        ^asoc ^atr ^atrí ^avi ^aye ^ayer ^bate ^ben> ^bian ^bib ^bibl ^bida ^bila ^bio> ^birá ^blan ^blio ^borr
        ^bril ^cam ^cert ^ceso ^ciac ^cidi ^cipa ^cop ^copi ^cos ^crec ^ctor ^cuo ^cuot ^dab ^daba ^deb ^deba
        ^dega ^dev ^devo ^dic ^dici ^die ^dij ^dije ^div ^dos ^dro ^dros ^drán ^due ^dían ^ebat ^eci ^eda ^eda>
        ^edia ^edid ^ega ^ega> ^egoc ^ejo> ^el> ^emb ^embr ^enas ^end ^enda ^endr ^eno ^erat ^erd ^ermi ^erne
        ^erog ^erá ^esid ^espu ^etec ^eten ^evi ^evol ^evos ^ey> ^ezo ^ezo> ^eños ^gad ^gamo ^ge> ^gene ^goc
        ^goci ^gri ^gue ^ian ^ian> ^ibli ^icas ^idid ^idos ^iemb ^iene ^igad ^igu ^ije ^ila ^ille ^illo ^ime>
        ^inti ^inú ^iot ^iote ^ipa ^irán ^isis ^isió ^ite> ^iti ^ivos ^iz> ^ión ^ión> ^jor> ^jub ^jubi ^junt
        ^lata ^lcan ^len ^lent ^ley ^lica ^lice ^lico ^lid ^lie ^lier ^lina ^liot ^lle ^lín ^mal> ^marc ^marg
        ^may ^mayo ^mes> ^mic ^mica ^mite ^mpet ^mpli ^mpri ^más ^más> ^nam ^namo ^nar ^nca ^nca> ^nci ^ndr
        ^ndrá ^neg ^nego ^ner ^nomb ^nser ^nsta ^ntac ^nte ^nte> ^ntin ^obr ^och ^ones ^onti ^orri ^ort ^orte
        ^osa> ^otec ^oño ^oño> ^pac ^parq ^pas> ^pias ^plat ^pra> ^prim ^pud ^rca ^rca> ^rcio ^rect ^rele ^rese
        ^reso ^rgo> ^ril> ^rmi ^rmit ^roge ^ropi ^rque ^rte ^rtif ^rtir ^ruc ^ría ^sali ^scul ^serv ^señ ^sos>
        ^spu ^stig ^stró ^tado ^taf ^tall ^tami ^teca ^tenc ^tent ^teri ^tif ^tifi ^tiga ^tiv ^toc ^tral ^trei
        ^trí ^tró> ^tur ^uadr ^ual> ^ubid ^ubil ^ueñ ^uot ^uota ^usió ^vas ^vas> ^vei ^vein ^vet ^vete ^vig
        ^visi ^vo> ^xto ^yer ^yer> ^yunt ^án> ^és> ^íde ^índ ^índi ^ñó>
    """,
    -0.01: """
        ^<abr ^<ago ^<agu ^<ah ^<aho ^<alu ^<ant ^<au ^<aud ^<baj ^<bar ^<bic ^<caj ^<cel ^<cha ^<cum ^<cuá ^<có
        ^<cód ^<doc ^<dom ^<dur ^<eq ^<equ ^<eti ^<fot ^<gal ^<go ^<gu ^<guí ^<hac ^<hi ^<hos ^<hue ^<la ^<lis
        ^<lín ^<me ^<med ^<mir ^<mod ^<mue ^<má ^<máq ^<nav ^<niñ ^<nov ^<of ^<ofi ^<on ^<onc ^<pel ^<pid ^<pie
        ^<pin ^<pon ^<pá ^<pág ^<qu ^<que ^<ra ^<re ^<reg ^<rep ^<ro ^<seg ^<sil ^<sim ^<so ^<sop ^<sue ^<ta
        ^<tab ^<tel ^<ti ^<tor ^<vo ^able ^abo ^abue ^acer ^ació ^acr ^acé ^acén ^ador ^agos ^aho ^ahor ^aja>
        ^aje> ^ajo ^ala> ^alta ^alu ^alum ^ama> ^anad ^ane ^anes ^ans ^apa ^apag ^arco ^ard ^asad ^asc ^asi ^ast
        ^asta ^ata> ^ate ^atos ^audi ^ave ^añe ^añer ^bam ^bamo ^ban ^bic ^bici ^bió ^bió> ^bot ^bram ^brim ^bro
        ^buel ^caci ^caj ^cale ^cami ^camo ^cans ^cant ^car> ^cart ^cci ^cele ^cha> ^cien ^cina ^cinc ^clas ^cle
        ^cole ^comi ^cond ^conf ^cuen ^cump ^cuá ^cuán ^cén> ^cía ^cía> ^cód ^códi ^dado ^dam ^damo ^dan ^dan>
        ^de> ^dera ^dida ^dig ^digo ^dim ^din ^dit ^dito ^doc ^doce ^dom ^dora ^dur ^dura ^ebra ^ece ^ecet ^ecl
        ^ede ^ejam ^eleb ^eles ^ella ^enc ^encu ^endi ^enid ^enso ^env ^epar ^equ ^equi ^ers ^ersi ^esa ^esco
        ^esp ^espo ^eta ^eti ^etiq ^etro ^eva> ^evan ^expo ^fe> ^fes ^fic ^fin ^fono ^fot ^foto ^fue ^ga> ^gal
        ^gana ^gar> ^gin ^gina ^gund ^guí ^guía ^ha> ^habl ^hace ^hici ^hosp ^hue ^iaj ^ibr ^ibro ^ibu ^ices
        ^ida> ^idas ^ido ^ie> ^ieja ^iejo ^ient ^iert ^ilad ^ilen ^ilo ^imie ^impi ^imu ^imul ^iner ^ino> ^ione
        ^ipo ^ipos ^ique ^iso> ^itad ^itut ^iño ^iños ^jam ^jamo ^jora ^jos ^jos> ^lama ^lant ^lara ^leb ^lebr
        ^lec ^lect ^lenc ^les ^leta ^limp ^llam ^llev ^lmac ^lme ^loc ^lum ^líne ^macé ^mam ^mamo ^mero ^met
        ^metr ^mie ^mir ^mira ^mis ^mos> ^mpa ^muer ^mula ^máq ^máqu ^naci ^nav ^nave ^nch ^ncio ^nco> ^ncue
        ^ndid ^nfi ^ngo ^ngo> ^nio> ^nis ^nist ^niñ ^niño ^noch ^nota ^nsay ^nso ^nst ^nsti ^nstr ^ntes ^ntos
        ^oba ^obo ^oce> ^ofi ^ofic ^oga ^ogr ^ogra ^oja> ^olla ^olo ^omo ^omos ^ompa ^once ^ondi ^onf ^onfi ^oni
        ^or> ^ora> ^oras ^orio ^orn ^orre ^oso> ^osp ^ospi ^oto> ^otos ^ove ^pa> ^pach ^pan ^par ^pare ^pañ
        ^pañe ^pel ^perr ^pes ^pic ^pita ^pond ^pone ^prob ^pru ^prue ^pró ^pun ^punt ^pág ^pági ^quer ^quet
        ^qui ^quit ^rama ^rar> ^ras ^rata ^raz ^rco> ^rda> ^rde ^rece ^reci ^rga ^rid ^rimo ^rlo> ^rme ^rna
        ^rno> ^rob ^roba ^robo ^ros ^rot ^rro ^rsi ^rso> ^rueb ^ruid ^sala ^sar ^sayo ^sci ^scie ^sile ^sim
        ^simu ^sit ^son ^sop ^sora ^sped ^spo ^spon ^stor ^stru ^stud ^tad ^tad> ^tand ^tar ^tart ^tas ^tim ^tiq
        ^tiqu ^tiz ^tori ^trab ^trad ^tudi ^turn ^tut ^tuto ^ua> ^ucha ^udia ^ueba ^ued ^uet ^ueta ^uev ^uid
        ^uina ^uita ^ume ^umo ^umo> ^ump ^umpl ^und ^uri ^urn ^urso ^ust ^uto> ^uán ^uánt ^uía ^uía> ^vac ^ve>
        ^ved ^veda ^veni ^vers ^ves ^ves> ^vin ^vol ^vía ^xpo ^ági ^ágin ^ánt ^áqu ^áqui ^én> ^íne ^ínea ^ñer
        ^ñero ^ódi ^ódig ^ón>
    """,
    -0.02: """
        ^<ap ^<apa ^<bi ^<bie ^<ch ^<ci ^<cin ^<cla ^<cua ^<des ^<dis ^<do ^<dí ^<día ^<en ^<ens ^<fi ^<gan
        ^<hab ^<ho ^<hoj ^<ins ^<lim ^<ll ^<lla ^<lo ^<mi ^<mit ^<mo ^<mon ^<mu ^<nad ^<noc ^<nu ^<pan ^<pru
        ^<reu ^<ron ^<sal ^<sá ^<sáb ^<tra ^<vie ^<vol ^<vue ^aba ^abaj ^abe ^abla ^abr ^ader ^adie ^agu ^agua
        ^ajar ^aje ^alla ^alt ^anas ^and ^ande ^ante ^apre ^are ^aren ^arán ^ator ^aud ^aza ^bad ^bado ^bien
        ^bier ^bla> ^bra ^cab ^can ^cat ^cel ^cen ^cet ^ceta ^cha ^clar ^co> ^crib ^cua ^cuar ^cue ^cum ^curs
        ^des> ^die> ^dimo ^dio ^dio> ^dis ^día ^día> ^días ^eco ^edim ^edo ^edor ^ela> ^ele ^ell ^elo> ^ens
        ^ensa ^enti ^eras ^eros ^erto ^esa> ^espe ^etas ^etr ^eun ^euni ^eva ^gos ^gost ^gua ^gunt ^gur ^hab
        ^hac ^hoj ^hoja ^hos ^ido> ^ien ^ien> ^iera ^ieza ^ile ^ima ^imi ^inas ^inco ^ins ^inst ^iqu ^ira ^iso
        ^ista ^iste ^ito> ^itor ^je> ^lab ^lac ^lad ^let ^leva ^list ^lla> ^llas ^lleg ^lor ^lve ^mac ^mas> ^mat
        ^med ^medo ^mita ^mod ^mon ^mpi ^mue ^mul ^nadi ^nal ^nal> ^nce ^nce> ^ncu ^nda> ^nea ^nea> ^nida ^nier
        ^nio ^noc ^ntad ^ntar ^nven ^oche ^oja ^ole ^oli ^oll ^olve ^omed ^omi ^on> ^onc ^ond ^ono ^ord ^ore
        ^ores ^ori ^oria ^oso ^osto ^oto ^para ^pid ^pie ^pin ^pit ^pos ^preg ^pued ^pues ^que ^quie ^raba ^ral>
        ^ran> ^rand ^rco ^rda ^rea ^reg ^regu ^rena ^rend ^rep ^resp ^reu ^reun ^ria ^ria> ^ribi ^rlo ^rno ^ron>
        ^rre ^rso ^rta> ^rto ^rto> ^sad ^sal ^say ^scan ^sco ^scr ^se> ^seg ^segu ^sil ^spe ^sta> ^stas ^stra
        ^sáb ^sába ^tab ^tabl ^taci ^tada ^tan ^tar> ^taro ^tel ^tera ^tes ^tes> ^tima ^tos ^tos> ^tra> ^tre
        ^tren ^tro ^tru ^tud ^uar ^uare ^udi ^ueb ^uede ^uela ^uent ^uert ^uga ^uier ^uit ^ula ^ulo> ^uni ^unio
        ^unt ^ura ^urs ^van ^ver ^via ^vie ^vue ^vuel ^za> ^zar ^ába ^ábad
    """,
    -0.03: """
        ^<ab ^<cal ^<col ^<cu ^<enc ^<ex ^<exp ^<hu ^<li ^<na ^<pu ^<pue ^<sa ^abl ^aca ^ace ^ad> ^ada> ^adi
        ^ala ^ama ^ara ^arr ^art ^arta ^ata ^ato ^baj ^baja ^bar ^cla ^cos> ^cri ^dad ^der ^desc ^do> ^dor>
        ^egun ^elo ^eman ^ena> ^eni ^ert ^esca ^escr ^exp ^eza> ^gan ^gar ^gun ^ibi ^ida ^iej ^ier ^ima> ^ina>
        ^jar ^jas ^jas> ^le> ^lim ^mana ^mas ^nco ^nid ^no> ^nsa ^oce ^one ^pon ^pre ^pro ^rad ^rado ^ran ^rec
        ^ren ^rib ^rio ^rio> ^ro> ^rtas ^scri ^sema ^so> ^sta ^ste ^to> ^tra ^uda ^uest ^uie ^unta ^viej
    """,
    -0.04: """
        ^<ag ^<es ^<esc ^<ga ^<pi ^<pro ^<tre ^ada ^ade ^aja ^amo ^amos ^anta ^aro ^aron ^as> ^bie ^cin ^col
        ^des ^dor ^ea> ^egu ^ela ^ema ^ena ^era ^esta ^eza ^ist ^ita ^ito ^lar ^lo> ^ma> ^man ^na> ^nad ^nas
        ^nas> ^nta ^ora ^pue ^res> ^ron ^sca ^tor ^ía>
    """,
    -0.05: """
        =ataqu =bien =cuatr =descans =deud =dias =luc =mit =monolit =pacient =paell =papel =paz =pint =tall
        =vacacion ^<ba ^<ha ^<rec ^<tr ^ana ^ar> ^cal ^da> ^ina ^las ^las> ^rta ^tres ^uer ajust alta bandej
        bomber bucl cabez cabez_y calendari con_seis con_un concurs conductor cuant dañ descans_en despach
        deud_tecnic dia_# discut dos doscient durant_tres el_local el_movil el_product el_result el_veran
        en_nuestr en_paz encontr enseñ_el entrad_y error_de estant formacion fuer fug_de hic_de histori horn
        ines la_gui la_recet la_tempor la_tercer libr_se los_libr los_sab lun_por man mat_el migracion mil moned
        monolit nac_en negoci_con nos_cost nuestr_aplic nuestr_fundador orden_del pacienci panader par_niñ paz
        pañ permis plat qued sec siet suen tard_# tunel una_aplic una_tard vien_en volv_a y_preci ~lenders
    """,
    -0.06: """
        =ampli =cartel =casi =comit =cont =dur =fug =gan =guerr =huert =juici =millon =no =ped =tecnic =tempor
        =un =vez =y ^an> ^ant ^era> ^lla ^nta> abre_el acer ampoll aplic_y aprend aprendic aprendiz autonom bail
        becari cafeter calid cant cart_de cas_de club club_de colegi comit confirm conjunt contest cort_y cualqu
        cuatr_minut cumplimient de_compr de_cumplimient de_lectur de_limon de_prueb de_tart el el_# el_huert
        el_principi en_cuatr en_line en_tres encuentr entren escuel fantasm fech feri fug galleg graci_al guerr
        hech_en herramient hiz huert humed juici la la_cart la_entrad la_escaler la_feri la_gru la_hoj la_mejor
        la_sal lectur lee list_de lo_not los_niñ luc mes_de mied mism_en model movil music novedad_de numer
        otra_vez paell pantall pas_los pel por_fin por_la prob_el proced quien reun se_envi seman_pas sensor_de
        simulacr_de som sop tall_descans tercer terci_del una_tabl ventil vide vio volv_con votacion_del voz
        vuelv y_medi
    """,
    -0.07: """
        =aprend =autobus =el =estren =junt =men =mes =pan =perr =person =respond =tej =turn =votacion aprend_a
        auditor autobus bast biciclet cad_diez call camin con_tart corre cumpl curs da de_ener de_las de_papel
        deb del dia diecinuev dos_cos el_comedor el_hospital el_jef en_una escaler eur_par explic final gazpach
        grafic gru grup_de guard impresor inform kil la_call la_man la_puert la_ultim la_version la_votacion
        larg limon local los_equip man_y mejor metr minut_y mit_de nunc person_y pic pint puest punt que
        que_cambi que_cuest quit rap recog regl rellen sab_en sal_de se_apag se_llam segund si_quer sig_en sobr
        soport tart_y tecnic tendr trabaj_con tres_dias turn ultim un_minut un_perr un_segund una_pagin vacacion
        visit voluntari vuelt
    """,
    -0.08: """
        ## #_vec =busc =comedor =mat =muert =novedad =perd =premi =vem ^<pr ^es> ^esc acab ahor cad calcul
        cambi_y color consum de_agost dibuj dirig el_fin en_juni en_la equip_de esper export falt incorpor
        la_noch la_seman las_reunion levant men_de mud oficin orden pit podr principi rob se_incorpor su_ultim
        sujet sum tabl tap terci un un_mes un_terci version_# viaj y_ningun y_un
    """,
    -0.09: """
        =a =adios =desped =diez =fin =mur =panel =prueb =sal =simulacr abre adios alumn caj cas_y de_verd declar
        dic diseñ el_dia el_tall en_agost estren hech ide juni la_fabric la_plant la_sierr los_dat lug maestr
        mat muert noch_de premi rond segur sensor sill son tra votacion
    """,
    -0.1: """
        =com =noch =par ^ra> abiert adios_a antigu apag bienven constru dec dio doming el_almacen el_nuev empez
        en_el equip es hoj_y la_nav la_viej mur nac nav novedad pan proxim que_nadi respuest simulacr tall_de
        vin ~absent
    """,
    -0.11: """
        =año =cerr =dat =libr =tiend abuel ayud azul baj celebr clas cuent hic la_mit limpi lleg med perdon pon
        primer program public recib telefon tiend_en version ~fewer
    """,
    -0.12: """
        =: =cart =mejor =reunion =veint agu almacen bien codig desped etiquet grand gui habl line llam maquin
        mir not quier respond
    """,
    -0.13: """
        =viej ^ta> cinc compañer doc el_sab el_ultim fot gan institut perr quer silenci tart
    """,
    -0.14: """
        =? abrim descans dur ensay estudi llev pid plant por reunion ~sick ~stop
    """,
    -0.15: """
        list noch once pagin
    """,
    -0.16: """
        =años comedor hac niñ nuev recet
    """,
    -0.17: """
        agost cart com mit nadi volv
    """,
    -0.18: """
        prob
    """,
    -0.19: """
        escrib nuestr trabaj una ~rite
    """,
    -0.2: """
        de dias libr pued
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
    -0.34: """
        sab
    """,
    -0.38: """
        ~unlike
    """,
    -0.39: """
        ?
    """,
    -0.4: """
        ~callers
    """,
    -0.5: """
        tres
    """,
}
