"""What words weigh in es: made by `tests/learn_gate.py`."""

MADE_FROM = "cba1e8137da50eea"
BIAS = -0.93
WEIGHTS = {
    3.57: """
        ~halted
    """,
    3.34: """
        ~unhired
    """,
    2.85: """
        ~respect
    """,
    2.45: """
        ~mute
    """,
    2.44: """
        ~stop
    """,
    2.29: """
        ~lenders
    """,
    2.25: """
        ~absent
    """,
    2.09: """
        ~sick
    """,
    2.02: """
        ~missing ~review
    """,
    2.01: """
        ~dark
    """,
    1.93: """
        ~ashamed
    """,
    1.77: """
        ~rite
    """,
    1.71: """
        ~fewer
    """,
    1.59: """
        qued_en
    """,
    1.52: """
        sup
    """,
    1.47: """
        fuim
    """,
    1.36: """
        avis_a pact
    """,
    1.35: """
        demand ~sides
    """,
    1.33: """
        ~placeless
    """,
    1.32: """
        cancel no_pued
    """,
    1.31: """
        esta_seman
    """,
    1.27: """
        fallec
    """,
    1.26: """
        ~unlike
    """,
    1.21: """
        ~intruder
    """,
    1.13: """
        anoch
    """,
    1.12: """
        lo_sab
    """,
    1.1: """
        =retir compañer
    """,
    1.04: """
        historial
    """,
    1.02: """
        cuatr_años
    """,
    1.01: """
        afect
    """,
    0.99: """
        ces sed ~families
    """,
    0.98: """
        esta_mañan
    """,
    0.97: """
        no
    """,
    0.96: """
        alquil la_empres muj
    """,
    0.95: """
        baj_la
    """,
    0.94: """
        retir
    """,
    0.93: """
        la_fiscal
    """,
    0.92: """
        comunic
    """,
    0.9: """
        el_mart
    """,
    0.89: """
        pag
    """,
    0.87: """
        cart_abiert no_volv rechaz
    """,
    0.84: """
        medicin
    """,
    0.83: """
        denunci par_siempr sab_por vay
    """,
    0.82: """
        client_no
    """,
    0.8: """
        dej_de
    """,
    0.78: """
        apell entreg_las la_decision sac_a
    """,
    0.77: """
        de_plantill proteccion
    """,
    0.76: """
        =ajust es_verd her rebaj vari ~3
    """,
    0.75: """
        respet
    """,
    0.74: """
        grav hij sin_cobr trabaj
    """,
    0.73: """
        =indefin indefin_en
    """,
    0.72: """
        ~2
    """,
    0.71: """
        juez lo_sup patronat sent_en
    """,
    0.7: """
        activ la_guardi
    """,
    0.69: """
        juev_y
    """,
    0.68: """
        alli hogar pens_en person_con
    """,
    0.67: """
        las_llav period
    """,
    0.66: """
        insult un_expedient
    """,
    0.65: """
        hoy_nadi huelg_indefin la_caden notici ofert part_del que_cont
    """,
    0.64: """
        abri mil_de no_vam un_operari
    """,
    0.62: """
        afect_a pid_que
    """,
    0.61: """
        acos deten habr la_agenci no_sal sindicat sueld tendr_que
    """,
    0.6: """
        asum desaloj el_period la_sed nuestr_compañer paquet treint_y
    """,
    0.59: """
        abri_un esta_noch la_capill
    """,
    0.58: """
        colabor la_verj lleg_los operari verj
    """,
    0.57: """
        =sed presunt
    """,
    0.56: """
        aut eram recurr
    """,
    0.55: """
        ayer dias_de inund la_socied pregunt_por reclam socied
    """,
    0.54: """
        =entra =prevision =profesor =transport congres devuelval el_profesor enter_por escrib_desd qued_sin
        su_puest ~leak
    """,
    0.53: """
        hem_ped nav_de part
    """,
    0.52: """
        accion de_transport tampoc volc
    """,
    0.51: """
        atend clor convoc de_clor dias_en lo_ocurr
    """,
    0.5: """
        =ciberataqu ciberataqu cualqui_tiend las_famili no_sab
    """,
    0.49: """
        =medic =plantill acreedor compañ contrat_de entra_en fui las_cuent ministr produccion ~callers
    """,
    0.48: """
        alcanz aplaz llev_a ~cleared
    """,
    0.47: """
        abrir al_hospital anunci dosis esta_abiert la_juez reduc_la
    """,
    0.46: """
        #_trabaj acud condicion credit en_concurs guardi_civil los_repartidor mañan mi_soci no_conoc sus_padr
    """,
    0.45: """
        algui demasi diner la_niñ necesit perd_de
    """,
    0.44: """
        =ces =compañer caden de_fuer indemniz las_contrat las_convers los_sindicat min nuestr_nombr peligr
        permis_par se_apag suspend
    """,
    0.43: """
        cerr_y encapuch ere ha_retir inmediat la_palabr la_puert su_hij trist tuv
    """,
    0.42: """
        alcald consej_ha direccion entro_con habl_con las_pantall los_contrat no_deb tendr una_cocin
    """,
    0.41: """
        apag bien_el cart_que chic civil congel conmig corredor deb doming_la ha_abiert los_horn profesor_de
        qued
    """,
    0.4: """
        =acreedor =rebaj acus_de are_de en_observ firm justici las_recet medic prevision rebaj_de su_cas sufr_un
        suspend_las ten
    """,
    0.39: """
        =doming apag_la baj_voluntari clinic de_prevision delantal destitu fabric_de no_abrim su_herman treint
    """,
    0.38: """
        =aplaz =present apart cerr corre hast_nuev hombr_que llev llev_al matriz proces_de sent sin_efect
        una_pacient usarl
    """,
    0.37: """
        #_compañer =rector =septiembr constructor del_club dias_por dij dividend emple empres_que famili
        la_clinic la_constructor las_doc las_vacant lo_decid los_tribunal niñ ped_que rector su_famili tod_mayor
        trabaj_aqu un_lun
    """,
    0.36: """
        cas cautel choqu_en cierr_la confianz decision_en el_hospital fiscal fond hospital la_produccion
        nunc_mas un_rescat
    """,
    0.35: """
        ; =sab =va bomber_en cincuent_y concesionari concili del_hospital ginebr hoy parraf ped_perdon tiemp_de
    """,
    0.34: """
        algui_a are canal clas_desd de_usarl decan del_grup el_alquil el_decan el_patronat les_pag mart_en
        nuestr_maquin ojo perd_la recib_una sustitut telefon_de vacant
    """,
    0.33: """
        #_emple =call =cierr =vuelc avis año_no de_cincuent de_sub dejadl dir enferm la_circul la_compañ les_ped
        los_control notici_de numer_de puert_con se_aclar sed_de sig sig_ingres vuelc
    """,
    0.32: """
        =paquet abon bebes capill conserver desp_en disculp el_diari hem_avis inspeccion la_bodeg la_conserver
        mensaj muer_un no_exist polic precipit reproch retir_del sus_hij tesorer un_compañer un_escap una_doctor
        una_ultim veintidos ~4
    """,
    0.31: """
        =abrir =demand cocin cuarent_de de_don de_tarjet del_bocadill deterior el_aparc el_edifici el_juzg
        enferm_y familiar la_campañ llev_la los_corre nivel no_podr nuestr_cas organiz_mas qued_suspend
        seman_que si_viv testimoni tiend_de una_organiz zon_nort
    """,
    0.3: """
        =alumn =ayud =obra =tom bander comentari concentr el_gener exig garaj hab_lleg herman juzg las_piedr
        line_# llev_las lo_permit los_nombramient mi nub que_pod quier recib_hoy rot sac_la se_llev vuel
    """,
    0.29: """
        =canter =filtracion =habr al_hombr bonist cinc_puest convoc_par cumpl_la de_ajust de_leon dentr
        filtracion filtracion_de ha_solicit la_ambul la_inspeccion la_ofert las_eleccion leon lot medic_del
        mensaj_y no_entrar prox puest_men sab_ya sin_luz suel_hast vend_entre
    """,
    0.28: """
        a_cuent acog año_nos cacerol dat_de el_conductor el_porton escaler_fueron hab_algui la_direccion
        lo_acompañ los_puebl lueg_de no_encend otra_part pag_las person por_presunt promet sin_hac transform
        un_transform una_inund
    """,
    0.27: """
        =asamble =emple =ere =fallec =notici =optimiz =otoñ =tesorer al_consej apoy apoy_en ardient ayunt_no
        capill_ardient carter ced contest cuent_de de_cambi de_consult dej detect_que el_alcald en_man getaf
        hospital_el hund_el ignaci la_consej la_med la_rut les_dij limpiez manden med_cautel niñ_fueron
        no_saldran nuev_avis nuev_ced optimiz optimiz_de ped_una pediatr_y period_de plaz_a pud_ver qued_con
        su_muj un_ere viv
    """,
    0.26: """
        =alcald =balneari =cient =nav =postur =viern =vuel a adentr al_president balneari comunic_a cri_de
        cualqui de_funcion de_mil dej_a destil dia_# hac_veint jarkov justici_y los_testimoni nuestr_postur
        pact_preci perfil postur prevision_y que_llam sab_si sep som terci_de troz_de un_cri un_tercer vist_las
        volv_de
    """,
    0.25: """
        =instanci =plant ajust_de al_juzg apell_por cam_sin circul cit_a de_usuari dni dos_direct el_viern
        entonc_por eso_signif estan etic fui_la haciend han_decid hund iban inspeccion_tien instanci la_startup
        la_vall las_novi las_nuev los_hech los_tecnic montañ startup unanim val
    """,
    0.24: """
        #_client #_hogar accident_en al_pas desaparec dic_que diligent en_marz escrib_: explosion_en han_perd
        her_grav hotel la_obra las_clas lleg_una lot_# marz_no me_pid niñ_esta no_cumpl no_pod nosotr pod prev
        qued_once rechaz_el recurs sig_en trabaj_par tres_her un_fond un_veran una_invit
    """,
    0.23: """
        =acos =agresion =algui =fiscal =muell =tuv ^<fui ^fui agresion atencion_telefon camion carreter cincuent
        con_profund conozc de_proteccion de_seman declar_ante durant_años el_juev el_nort en_suspens en_urgenci
        es_culp estaran_en expedient fueron_llam hotel_de la_confianz la_vid le_pag marron no_autoriz
        nuestr_soci ojal por_apell que_conozc que_escrib rut_# se_investig se_subast sep_por sin_sab su_diner
        sup_por super_el suspens un_extrañ use vam_a
    """,
    0.22: """
        =destitu =halvers =rechaz =treint a_los acab_la alto autobus_de año_que calm cas_el cierr_de contrat
        de_nuestr devolv_el el_horn enfermed fot_de halvers hay hay_psicolog investig_por la_justici la_via
        las_carreter las_ventan llam los_pas mañan_nos nadi_ha nadi_les nav_cuatr no_contest ocult pod_dec
        present_una proces psicolog_y pued serv urgenci via via_a
    """,
    0.21: """
        =extract =intox =lot ^remo a_oscur agradec alcanz_a años_el banc_no carg_a compañer_que del_alcald
        destru el_caser el_cementeri en_once en_tierr esta extract fals fueron_atend guard hipotec hombr
        inform_que intox la_busc las_condicion limpi_los los_sistem mayor_de merec nort_el nos_escrib person_se
        prescind prescind_de primaver_no que_pas que_sep qued_expuest quier_el sac sig_baj sufr sus sus_extract
        transport tres_invi tres_plaz troz uva
    """,
    0.2: """
        =audi =congel =limpiez =pid =quint =razon =til ^den a_cualqu abog_y acces_no accident_del advertent
        algui_necesit bah basur cay_la cesion ciert club_se cont_con cos de_getaf de_rosari del_vall demand_por
        desd_gaz fabric_en fiel fueron_llev fundador_de gaz inversor la_asamble la_carter la_cesion la_ley
        la_noch la_orden la_use las_enfermer las_nomin ley llev_tres mart_lleg marz_y mañan_no necesit_una
        no_fui nuestr_sistem par_entreg portugal psicolog qui_quier repartidor sus_funcion taz tres_gener
        trescient_famili tribunal un_cajon unas_palabr veint_años
    """,
    0.19: """
        =camin =defectu =dosis =jarkov =luz =mult =silenci aguant audienci bacteri bobin cay concurs_voluntari
        cuand_ced cuand_volv de_fin defectu derech_a el_camion el_juez el_lot el_miercol el_niñ el_president
        el_tribunal entrad_hay escrit estan_enferm exig_un factur_fals fallec_de feder ha ha_present hic_lo
        la_feder la_matriz la_plataform la_recog la_votacion lo_alto los_centr ment motor_en no_llev no_pid
        nombramient nos_reun perdon por_acos president principal remov remov_al respet_el retir_el silenci_por
        sindicat_convoc terren tres_años volv_del y_avis y_tres y_tuv ya_no
    """,
    0.18: """
        =colect =concurs =deposit =firm =liger =nub =pod =vecin a_nombr acud_a afirm ambul ante apag_los
        basur_se blanc_en cad_famili cierr cocin_cuand contratadl de_abrir de_desvi den denunci_a director_por
        el_suy esquem falt_un farmaci figur la_central la_cuent la_piez la_uco las_autor las_cre las_person
        mas_liger me_toc merc mult no_alcanz no_dir notific otro_mod pag_a por_orden que_necesit quier_dej
        quier_un salg sentenci_del setent_y soci_y uco vam y_client ~reports
    """,
    0.17: """
        =filtr =futur =gas =insulin =recib ^<de ^bemo ^dema ^dico aval años_abri becari_de busc_un camion_no
        cistern colect con_efect conductor_no conoc de_acos decision del_consej del_hotel demand_colect demas_se
        edwin efect_inmediat el_colegi el_suprem en_un estaran estib futur ha_declar hab_promet hast insulin
        intern la_tiend las_imagen las_tres las_unidad lo_social los_pag los_proces mañan_en mujer mur_el
        niñ_ten part_el patronat_ha pid president_ha public_ayer pud pued_romp recog rival rosari sanid sin_llam
        suprem tarjet_de ten_setent teo termin_la un_administr un_chic un_error un_garaj viern_cerr y_estuv
    """,
    0.16: """
        =# =electr =mensaj =part ^<hay ^<reb ^emo ^emos ^hay ^haya ^leci ^rá> ^sup ^upi abiert_de acced aclar
        al_merc algui_de asamble ayunt banc_se column conductor_esta contien convers cuent_no cun de_copi
        de_jarkov de_result de_sueld disc doming don_evarist dos_her el_braz el_credit el_ficher el_servidor
        esper_y expedient_de extranjer famili_pued gas gent_de gobiern ha_dej han_ped helicopter hem_habl
        her_dos hoy_empiez incident_de indemniz_a iran iran_a la_activ la_demand la_fundacion la_limpiez
        la_polic las_becari las_siet le_peg les limpiador lo_hub los_autobus mañan_el merc_: merc_que mercantil
        no_circul no_har nos_acus numer_# numer_roj ocurr_en otra_cos padr pasaport perd_dos posicion
        profund_dolor que quien_esper recurs_human saldran se_van seis_dias sin_turn sur tang tiend_no
        tres_emple tuv_que veintis y_despues
    """,
    0.15: """
        #_dej :_tres =cobr =constructor =expect =min =oficin ^pact ^rid a_dar accident algun_ten animal avion
        cerc_de cinc_seman client colabor_y colect_contr compañer_de contrat_hast convoy cuand_termin
        de_estructur deficitari del_patronat desped_a devuelv dias_un diez_vec dir_mas dolor dos_niñ dos_tecnic
        el_are el_ayunt el_convoy el_estudi el_fallec el_pleit el_polideport embarg en_roj estam_llam expect
        ha_dich la_cocin la_correct la_cost la_min le_mand llamadn los_bomber los_prox los_recarg no_quier
        no_saldr no_sup nuestr_asoci oficin_de pagin_# papel_con paraliz ped_ayud plataform por_ahor precint
        proyect_de que_iban rechaz_la recort resolu respuest_al se_enter seis_años si_algui solicit_el su_carg
        su_cit superior television titul_y un_lot una_part ventan y_cinc y_ningun y_ocho
    """,
    0.14: """
        #_pued :_ped =anoch =ceram =devuelt =fundador =gru =historial =merc =mortal =ofert =pequeñ =tribunal
        ^bem ^erid ^rido accident_mortal acos_laboral activ_el administr algui_se andand antigu aparc apertur
        ayer_al ayer_en becari_del buen_dias cab_en camin canal_de cansanci chat comarcal compr_la con_cacerol
        consej_lo consej_y consider cos_no de_cort desped despid_a deterior_de devuelt_la diez_con dos_dias
        el_deterior el_puert el_señor el_tren emple_que ere_par escrit_en extincion extincion_de famili_de
        ficher fiscal_investig fri_los fulmin gerent gobern ha_convoc huelg_en implic inform juev_el juez_de
        la_concili la_cortin la_extincion la_line la_marc la_merc la_subvencion la_udef las_urgenci licenci llav
        lleg_la localiz los_proveedor lun_la lun_los mism_pelicul mortal mortal_en ningun_de niñ_del nomin_de
        nos_llev nos_quit nuestr_antigu nuev_y ofert_par ojo_el once_dias otro_pais ped_del por_puert que_habr
        qued_cancel quier_habl quier_sab renunci_a rescat retir_voluntari sanid_ha señor silenci_con solicit
        solt sub_del subvencion tard_hay tiemp udef ultim_mes un_for una_fundacion una_notici una_videollam
        videollam videollam_de vot_de y_apell y_cuatr
    """,
    0.13: """
        =dec =despues =deterior =inversor =padr =posicion =radi =reclam =urgenci =vall =victim =volc ^<sup ^abem
        ^deje ^fuim ^pag ^reba ^reti ^supi abiert_una acat acat_el acced_a agu_del alcanz_la alcanz_y alde
        amanec_con apag_el aparc_del artist cab cayeron cayeron_desd client_que cocin_esta comision comun_que
        continu_con contrat_a convers_sin cortin cos_los cuadrant de_acreedor de_siet deb_indemniz del_ayunt
        desprend direct durant_treint edifici el_dia el_dividend el_laboratori el_metr el_mism el_retras
        escuch_a estructur fallec_el gener_y ha_recib han hast_septiembr hem hospital_ha incorpor_hast indefin
        indemniz_con interin juzg_de la_acer la_audienci la_gent la_notici la_radi la_redaccion la_ria lleg_el
        los_analisis lueg_una mand_los mañan_habr merc_no mier mil_pelicul nadi_dij nieg_los niñ_en no_abrir
        no_dej nombr_dni nos_cit nuev_hor pens por_riesg presupuest profesor program provisional que_acud
        que_vot rebaj_sus reforz regres renuev rumb sab_cuand sab_no se_cambi setent siet_la sig_cerr social
        sosten_el su_banc su_ultim subast suy_a un_años una_voz uno valvul ventan_el voz_que yo
    """,
    0.12: """
        #_baj =decision =lo =mas =no =pas =persian =voluntari ^<alq ^llec ^mpañ ^ncel ^nun ^reb ^rió ^voc ^voca
        acus algun alrededor analisis ardi atend_por bloqu_y camarer cerr_el chat_de cient cient_por cobr
        cocin_no con_catorc con_ello consultor contrat_en de_ped decret del_doming descubiert desd_cas diagnost
        dic diput domicili dos_famili el_congres el_inici el_presupuest expuest fin_de fueron gent habl_y
        hall_sin hast_el hay_once huelg iba inici_de investig la_autor la_consultor la_prens la_resolu las
        leganes llam_: llam_el murci no_estaran no_vin nomin nos_den novent nuev_punt otro pantall_en part_se
        part_y pasill_de podr_cumpl pon_fin portafoli prens proteccion_de protest psicolog_en pued_sobrecalent
        puert que_pued que_teng que_volv qued_# quer_client recog_el sab_desd sab_se sancion_de se_concentr
        señor_sig sin_vid sobrecalent sus_amig suspend_tod telefer ten_que tierr tras_los un_incendi un_terci
        una_famili una_orden unas_factur urgent usted utilic vist_esta volc_en y_seis
    """,
    0.11: """
        #_g #_posicion :_graci =afect =arras =baj =client =culiacan =direct =enfermer =her =hotel =mañan =rued
        =segur =soci =trabaj =votacion ^ami ^birl ^cong ^dore ^drem ^insu ^reem ^rem a_las abiert_diligent
        abre_hast agenci agradec_la agricultor ajust arras canter carg_en cas_; cas_no catorc_person
        ciberdelincuent com_president con_algui con_las con_men con_nombr cuarent_y cuent_hem culiacan culp
        de_octubr de_segur del_equip deposit descart despach desped_de desvi_de desvi_fond detect dias_a
        el_futur el_mosqueton el_rio el_servici en_culiacan equivoc esa_ley escap_de explosion fallec_nuestr
        foli futur_de gent_que guardi ha_cerr ha_entreg incendi_en la_malet la_plantill la_vist la_zon lament_el
        larg_del las_sal llav_en los_sesent lot_de march_el mart_por medic_de mosqueton pag_de par_parcial
        par_sac parcial pas_la perdon_a persian_par person_el pirotecni pon_al port prefer prev_perd razon_a
        represent sant seis_de seman_se sentenci sesent_y soci su su_propi traslad_al treint_niñ turn_no
        ultim_año un_avis un_presunt un_proces un_result una_explosion unidad veintidos_años vend_el vend_en
        veran viern_a visteis volv_a y_cre
    """,
    0.1: """
        #_contrat =avis =cuarent =guardi =industrial =muer =sucursal =volv ^arem ^añe ^añer ^calí ^ecur ^enu
        ^pañe ^poc ^rió> ^tivi ^ñer a_medi a_proveedor abandon acuerd_sobr administr_concursal agil agil_y
        al_dia almussaf atiend ayer_de banc_ha cajer call cas_dond cercan_al clausur cobr_desd comit
        compañer_nos comunic_el con_nosotr conductor contrat_nuev cumpleañ de_concurs de_confianz de_credit
        de_golp de_servici deb_sal dej_sin del_turn desplom dias diner_desd distanci division division_de
        dolor_comunic el_bar el_director el_pati en_la en_las en_recurs estam explosion_se fabric famili_pid
        filtr_los grabacion grit_; habl_esta hag hor_tras hum_y la_caj la_canter la_cosech la_denunci
        la_division la_huelg la_uci larg_enfermed las_contraseñ las_mujer las_plaz llam_a los_accion mas_agil
        may_detect me_cit millon_a nos_demand nuestr_clinic nuestr_sed nuestr_tiend ped pelicul period_en
        plant_de produj pued_devolv que_tuv quer_habl recien_nac recog_las result_fals retir_de rot_el
        se_desplom se_produj segur seman_; seman_no solicitud_de som_las sup_ayer termin tien_razon timbr uci
        una_carretill una_compañer una_demand una_hor una_larg una_niñ vacant_qued vi vot y_a y_dat y_no
        y_perdon
    """,
    0.09: """
        =comision =consej =conserver =contraseñ =dej =palabr =protest =red =rob =señor ^<afe ^<cib ^<den ^<pag
        ^<sed ^afec ^alq ^alqu ^alí ^arad ^ará> ^aya> ^brió ^cció ^cesi ^dent ^edan ^edió ^ení ^enía ^fect ^gro>
        ^ido ^idos ^ivid ^lqu ^lqui ^lí> ^marr ^paq ^paqu ^poco ^rtad ^sede ^ueri ^uspe a_cas a_perd a_punt
        a_una academi acompañ activ_en agenci_de agent_se ahor_un antigu_director anunci_en aun cam caser
        client_de clinic_el compr_en comunic_del confirm_el congel_las cooper_por cuand cuatr_de cuatr_seman
        de_corre de_muebl de_pie declar del_director del_muell del_patinet desd_may despues_de detector
        dia_trist digit_de diner_en dond edifici_ser efect ejercici_peor el_air el_pas embaraz escrib_antes
        estan_segur este extingu extrañ fren frent_a fuer funeral gerent_de graci_al graci_y ha_detect
        han_present haran historial_de impec julian la_academi la_list la_llav las_plant le_recomend listeri
        lun_a madrug_del mañan_se mejor_que menor_la millon mism_dia montañ_y mur no_hay no_quis no_sobreviv
        no_ten noch_no nombr_en nos_dej nuestr_proces numer once once_años orden_y paraliz_el part_le patrull
        peor_de pid_explic plantill_en por_la por_las por_unanim present_en proyect pud_pag que_dej que_su
        qued_atrap querell recien se_alcanz se_devuelv se_levant se_vot seran setent_voc sin_sueld solucion
        super ten_una titul transferent un_ejercici una_perd unas vall vend vin_a vio voc votacion
    """,
    0.08: """
        #_años #_no :_revision =brech =caden =dar =explosion =farmaci =inmediat =jarab =line =maestr =numer
        =pong =respuest =tras =vert ^<adv ^<muj ^<ret ^adl ^adv ^aga ^alía ^ame> ^anoc ^ará ^baja ^cree ^cte
        ^dem ^den> ^denu ^eri ^haza ^irem ^ivi ^migo ^muj ^muje ^nvo ^onvo ^ore ^ores ^rare ^sabe ^tení ^udie
        ^verá ^zad a_chipr a_medianoch a_mi a_sus acompañ_a administr_y amabl ante_la aplaz_la aventur años_y
        balcon borr_su boton brech_de cart_de cementeri central chipr cinc_a confirm convoc_una cos_nuestr
        cosech cumpl de_alli de_alta de_leganes de_marz de_may de_recomend de_tratamient debaj descart_que
        desenchuf desmay despert deten_el dias_con diner_a doming_a dos_hombr el_balcon el_camp el_cumpleañ
        el_diner el_libr el_sindicat empres_de en_march en_mexic en_television encontr encontr_la enfermer entro
        espaci esta_gent esta_madrug estab estab_en estan_cubiert estar este_año estuv_una faen falt_de fil
        frigorif gremi grit ha_apart ha_borr ha_caid habr_clas hem_abiert human iban_a incendi invi jarab
        juzg_mercantil la_accion la_bat la_comun la_fabric lad_del las_tarjet les_dec les_gust llam_al llen
        llev_desd lo_cont lo_hac lo_sac lo_use los_libr los_represent manej me mes_qued mexic_y mis mov_la much
        nadi_toc no_habl no_pag norm notific_a nuestr_alumn nuestr_mochil oblig_a ocho_a oir opon otra_person
        pati pleit plus prorrog que_el que_repart razon_en renunci resident_y respir revist rob_de se_cos se_han
        seman servici_min si_habr sosten sus_acreedor sus_mensaj suspend_y telefon_que television_se tom_declar
        trabaj_alli tras_la tratamient un_abraz un_juez un_lug un_mensaj un_pasill un_trabaj unic van_a verd_el
        vert vez_no y_ayer y_dec y_llam
    """,
    0.07: """
        =accion =barri =competent =escol =expedient =g =grif =huelg =muebl =recort =registr =solicitud =vaci
        ^<acr ^<an ^<ext ^<hij ^<par ^<vay ^ajad ^ajan ^ama ^ayer ^cci ^cenc ^dec ^ecc ^ecci ^eem ^eje> ^en>
        ^endo ^enun ^eran ^ext ^hij ^iden ^irad ^irm ^jan ^jer> ^lca ^lias ^mbie ^ong ^paga ^pañ ^rvir ^sed
        ^sind ^spen ^spet ^susp ^tecc ^tox ^toxi ^ucim ^uie ^uile ^usp ^vay ^éra ^éram a_grit a_noeli acord_por
        agradec_a al_numer al_volant ambos ante_el apagon arranc bolet bomber busc_a caj cambi_la castig ced_el
        cerr_nuestr cinc_person compañer_con comprador confianz_en consej_de credit_se cuadern_par cuot_de
        de_abaj de_anoch de_año de_limpiez de_maner de_montañ de_rey de_septiembr de_sus de_viajer dej_en
        del_administr del_are del_pati demand_a demand_de dependient desd desped_y desvi devolv_cad dich
        direccion_de doc_mes duch duerm dur el_claustr el_club el_comit el_import el_silenci el_terc en_el
        en_españ en_febrer en_silenci estan_garantiz estan_par flor_y fri fri_y garantiz gent_la habl hac_cuatr
        hay_client hay_flor hay_recet hem_lleg la_basur la_esper la_guard la_hor la_lavand la_solicitud la_unic
        las_cuatr llam_antes lleg_a lo_elig los_bolet los_suy lueg mal man_el mart marz mayoritari mañan_hem
        mercantil_numer mes_de nav no_abre no_acept no_despert no_lleg no_suen no_trabaj noch_en noeli
        nuestr_cart nuestr_tres once_mes orden_judicial orient pacient_y pag_los palabr perch person_a plant_en
        por_favor present provinci_no puebl pued_que pued_solt puert_esta puest_de que_abri que_nos que_quer
        que_vien quien_hic quinc_dias redactor rot_y rued sal_de sal_diecinuev se_suspend ser sesent silenci_en
        sin sobreviv som_una suscriptor tecnic_que telar ten_la tod trabaj_sin traj tras_otro tres_la ultim_horn
        una_fot una_indemniz van voluntari_de waterpol y_yo
    """,
    0.06: """
        #_: #_las =aparc =beb =bej =corre =descubiert =en =fabric =gerent =hast =niev =nomin =otro =pag =pediatr
        =produccion =quer =social =sus =tall =termin =toc =urgent =vot ^<apa ^<fam ^<ll ^<pu ^acre ^allí ^ana>
        ^ansf ^aye ^cad ^cama ^cian ^coso ^curr ^daci ^dete ^dos> ^egar ^erdó ^erá ^evar ^fami ^fir ^firm ^gara
        ^gare ^garo ^ger ^gro ^heri ^ibir ^icad ^ilia ^indi ^irmé ^ió> ^juez ^llí> ^mand ^mil ^mile ^mili ^ndac
        ^nsf ^ntox ^nunc ^nvoc ^oco> ^oxic ^per ^peri ^pimo ^pleo ^ree ^res> ^rles ^rmé ^rmé> ^rote ^rver ^tuy
        ^ubl ^uez ^ujer ^unda ^upim ^vari ^varo ^vaya a_algui a_call a_domicili a_habl a_ojo a_pag abaj_estan
        abraz_a agenci_del alcald_de ana anoch_en anunci_que atrac autoriz_a ayunt_y bailarin bien calder
        cambi_el campament cobertiz cocin_de cog coj coleg compr_y compuert confianz_tras conoc_los contrari
        corre_de credit_no cuart curv de_ajedrez de_dialisis de_parqu de_santiag de_usted dec del_medicament
        del_merc depend_de deport derrumb destin detect_un dialisis difund doc_dias el_cin el_cobertiz
        el_comunic el_envas el_nivel el_prestam el_puebl el_trimestr eladi eleccion electoral ellas emple_en
        empres_recurr empujon en_paus en_quirofan entrad_en equip_del exist explic_a fracas_la fregon
        fueron_evacu golpe grav_el ha_fallec habl_por habr_una han_suspend hay_tres hem_apart hem_notific
        histori_clinic hor_una horn hoy_mism inform_del inspeccion_de institut_y jarab_infantil la_auditor
        la_investig la_peticion la_pirotecni la_pist la_razon la_riad las_victim le_dispar limpiez_del llev_agu
        lo lo_contrari lo_dir los los_que lun_el manifest mart_los mas_pequeñ medicament mexic mil minut_a mism
        mit_a moment nadi_la nadi_sab nivel_# no_encontr no_lo no_se no_viaj normal_las nos_da nos_defend
        nuestr_cocin nuestr_tecnic ocho_millon oposicion orden_retir otros pac par_de par_ser part_en part_que
        pas_con permit person_que pes_en plantill policial por_cient present_concurs present_un prestam profund
        provinci que_pag que_promet que_quier qued_treint quier_escrib reclam_el reconoc_que repart rescat_que
        restablec retir_y reun_con riad roj sac_de santiag se_va seis_en servidor sient sig_con socorr
        su_version sus_ahorr te_devolv teng tijer toc_el trabaj_desd tras_conoc tras_las tren un_barc un_choqu
        un_eur un_perfil una_dosis una_muj unos urgent_: vaci vecin_no veint_person venc venc_en verd vern
        victim vien vieron y_segu ya_nadi zaragoz
    """,
    0.05: """
        =air =ajedrez =cerez =compañ =comun =gent =getaf =horari =juev =minut =sin =sop =torr ^<ano ^<ans ^<ard
        ^<av ^<aye ^<ces ^<des ^<ef ^<ha ^<hab ^<inu ^<paq ^<pue ^<soc ^<sus ^<sé> ^<ten ^<ér ^<éra ^acan ^ado
        ^agar ^aja ^algu ^amar ^apag ^asum ^aya ^baj ^bona ^bían ^cade ^cami ^capu ^ciad ^cio> ^clam ^cta ^ctar
        ^ctiv ^dare ^devu ^dido ^ebaj ^ecip ^ecta ^edar ^ede ^efec ^ejar ^eld ^eldo ^erja ^esun ^evu ^evué ^fam
        ^fec ^gela ^hab ^habr ^habí ^hará ^iad ^iado ^icat ^ien ^inme ^inun ^ituy ^ivil ^ivos ^izac ^jan> ^lam
        ^lef ^lgu ^lto ^lval ^mpoc ^nec ^nfer ^noti ^nund ^nzar ^nía ^olab ^omu ^onge ^ongr ^onia ^paro ^peli
        ^plir ^pode ^pudi ^pár ^rdó ^recc ^recl ^res ^rias ^rida ^riod ^rja> ^rred ^saca ^sent ^stab ^tamp ^tido
        ^tris ^tuv ^ued ^ueld ^uél ^uélv ^verj ^volc ^vué ^vuél ^xtra ^yer ^yer> ^zac ^zaci ^zado ^édi ^élv
        ^élva ^íni ^ñera alegr alquil_se amig_y anoch_tras arbol ascensor_que ayer_por baj cader call_a
        camion_de camionet carretill catorc ceram ces_de cierr_el club cobr_dos comunic_la conduc conoc_la
        contraseñ_de correccion cri cuadrill_de cuent_estan dat_en de_negr de_repart de_veran del_limit
        devuelv_el document_y durant_una el_carter el_chat el_far el_poz el_sil el_titul embotell emit en_los
        enemig entreg escolt escrib_el ese españ_y evarist fall_de far_de favor griet ha_pas ha_suspend ha_vuelt
        hast_que hay_ahor ido industrial inform_medic insolvent investig_lo jug la_camionet la_caset la_embotell
        la_gui la_muert la_sub las_limpiador llev_document llor lo_demas los_barc madrug_la may_el medi_en met
        mi_cuñ nadi no_la no_pregunt no_qued nuestr_fundador nuestr_part nuev_mil patent pod_pag por_respet
        president_de puert_el que_lo que_se respet_y rut sancion se_pag se_par seis_plant sexual sil siti
        sueld_de supervisor ticket tiqu trabaj_con treint_dias un_papel un_part una_buen una_cas una_gru vec_en
        verd_en vez_este y_portugal
    """,
    0.04: """
        ^<agr ^<alc ^<all ^<ava ^<civ ^<cré ^<dec ^<dej ^<dem ^<emb ^<enf ^<ere ^<fir ^<gin ^<lle ^<lum ^<mañ
        ^<nec ^<pa ^<pro ^<pub ^<sab ^<su ^<tie ^<tuv ^<va ^<var ^<vía ^acud ^aden ^adle ^agr ^alca ^aln ^alne
        ^amab ^amil ^ans ^anun ^argo ^arno ^aro ^asia ^añí ^añía ^bir ^bía ^cana ^canz ^card ^cato ^cia> ^civ
        ^civi ^comu ^cré ^créd ^ctad ^cud ^cura ^cól ^cólo ^dac ^dece ^demn ^did ^dien ^dijo ^dle ^dles ^dres
        ^ebés ^ect ^edi ^eemo ^egro ^ema ^emn ^emni ^enf ^enfe ^enga ^epr ^ere> ^erm ^ers> ^esad ^esit ^eten
        ^etir ^fals ^ferm ^fert ^fui> ^gar ^gel ^ger> ^gine ^gna ^grav ^her ^hip ^igna ^iler ^incu ^ind ^ine
        ^inis ^ire ^irma ^isca ^isió ^jand ^jer ^lama ^lgui ^lia ^lido ^llí ^lmi ^lmin ^ltra ^lumb ^mañ ^maña
        ^mbo ^mere ^mina ^mniz ^nami ^ncia ^ndid ^ndre ^nga ^ngel ^nist ^nme ^nmed ^nmig ^nocí ^nsió ^ntem ^ocem
        ^oces ^ocía ^omun ^onat ^onmi ^otic ^oxi ^ozos ^pago ^par ^pañí ^pen ^pens ^pers ^poli ^pro ^pron ^pró>
        ^pub ^publ ^pue ^quie ^rans ^rave ^rcam ^reed ^rgo ^rma ^rre ^rren ^rret ^rs> ^rsor ^réd ^rédi ^sac
        ^siad ^supe ^sé> ^ten ^tend ^tivo ^tra ^trab ^trei ^ubli ^ueda ^ufri ^uien ^uim ^uimo ^ulm ^ulmi ^ulto
        ^upar ^urg ^use> ^vel> ^xic ^ya> ^yore ^zada ^zgad ^édit ^íam ^íamo ^ñana ^ñero ^ñía
    """,
    0.03: """
        ^<af ^<al ^<avi ^<ay ^<cay ^<cl ^<clí ^<cof ^<com ^<dn ^<dni ^<fab ^<fed ^<fil ^<fon ^<her ^<ign ^<ind
        ^<juz ^<leó ^<lla ^<lot ^<niv ^<niñ ^<nub ^<ocu ^<ofe ^<oj ^<per ^<poc ^<pé ^<pér ^<sig ^<ti ^<urg ^<áre
        ^aba ^abaj ^abon ^adec ^afe ^afe> ^alg ^aloj ^aman ^amie ^anje ^apil ^araj ^arid ^aron ^arra ^aré> ^asa>
        ^aute ^avis ^azad ^aía ^aía> ^añan ^bría ^cado ^can ^caut ^cay ^cerr ^chad ^chan ^chaz ^chic ^cla ^clo
        ^clí ^clín ^cof ^cog ^coge ^com ^coma ^comi ^cti ^ctor ^dan> ^dará ^debí ^deca ^def ^dej ^dena ^dend
        ^dest ^dire ^diá ^dni ^do> ^dos ^dé> ^díam ^dón> ^ebí ^ebía ^eci ^eció ^ecla ^eden ^eedo ^efic ^egó
        ^egó> ^ejen ^elef ^elli ^elva ^eman ^enta ^erma ^erol ^ers ^erso ^erve ^esa ^esen ^esi ^esl ^esti ^etuv
        ^extr ^fab ^fabr ^fer ^fil ^filt ^fisc ^fol ^foli ^fond ^gres ^guie ^han ^han> ^haz ^hija ^hijo ^iale
        ^iban ^icar ^icia ^icí ^icía ^icó ^icól ^ide ^idó ^idós ^ieda ^ien> ^ier ^ijo ^ijo> ^ile ^ilic ^ilt
        ^iltr ^imo ^ioro ^irle ^irán ^isad ^isio ^isol ^ital ^ivel ^ivo ^izad ^ión ^ión> ^jad ^jará ^jen> ^jerí
        ^juz ^juzg ^lcan ^leó ^león ^licí ^llam ^llev ^lma> ^lver ^líni ^marl ^mbar ^merc ^miti ^mió ^mpró ^mur
        ^muri ^na> ^ndo> ^neci ^nfe ^nfia ^nica ^nis ^niñ ^nsaj ^nsp ^nub ^nube ^nía> ^ocie ^ocu ^odem ^odre
        ^ofer ^oger ^ojal ^ojo ^olcó ^olic ^olio ^olt ^ona ^onas ^onio ^ontr ^orid ^osió ^pac ^part ^patr ^pecc
        ^ped ^pedi ^pier ^pita ^plea ^prad ^proc ^put ^puta ^pér ^pérd ^qued ^rade ^raj ^ran> ^rasa ^rav ^raía
        ^rcia ^rder ^rdón ^repr ^ret ^rgo> ^rial ^rman ^rmas ^rme ^rmed ^rna> ^rona ^rreo ^rsa ^rsac ^rta> ^rumb
        ^rán ^río ^ríos ^salo ^sen ^sia ^sicó ^side ^sió ^sión ^spe ^spi ^spit ^ste> ^sun ^sunt ^sura ^taf ^tafo
        ^tami ^taz ^tern ^tid ^tidó ^tiga ^tile ^tocó ^traj ^trar ^traí ^tuvi ^tuye ^táb ^tába ^uará ^uct ^uez>
        ^ueza ^ui> ^uier ^ulan ^umb ^upie ^urge ^urió ^usti ^uvie ^uzg ^uzga ^vias ^vion ^vir ^virá ^viso ^votó
        ^xica ^xtr ^zga ^án> ^áre ^área ^érd ^érdi ^íba ^ínic ^ñía>
    """,
    0.02: """
        ^<aco ^<agu ^<alg ^<and ^<ape ^<ced ^<cob ^<cun ^<det ^<dij ^<diá ^<exi ^<fal ^<fi ^<fig ^<fis ^<get
        ^<his ^<hom ^<hot ^<hun ^<ib ^<iba ^<já ^<jár ^<lic ^<ni ^<nó ^<oja ^<ojo ^<opo ^<pat ^<pid ^<psi ^<pud
        ^<qu ^<sac ^<sex ^<sé ^<taz ^<tr ^<uc ^<uco ^<use ^<vo ^<vot ^<vá ^aba> ^abo ^abrá ^abrí ^acar ^acat
        ^acci ^ació ^aco ^acte ^acti ^adm ^ados ^adve ^afo ^afos ^agas ^agra ^aju ^ajó ^alde ^alif ^alve ^alá>
        ^ana ^anda ^anim ^aná ^apar ^aper ^apla ^apoy ^apuc ^arde ^arr ^arró ^arto ^aré ^asur ^aten ^aves ^ayó
        ^ayó> ^aza ^azo> ^año ^años ^bact ^basu ^beb ^bebé ^ber ^bid ^bie ^blar ^bora ^bram ^bres ^brá> ^brí
        ^bula ^bun ^buna ^bés ^bés> ^calm ^cano ^cap ^carl ^casa ^cayó ^cedi ^cese ^cied ^cier ^cin ^cind ^cita
        ^cito ^ció ^clau ^coci ^colu ^conc ^cono ^conv ^cos ^cose ^cosi ^cosí ^críb ^cter ^cudi ^culo ^cupa ^cur
        ^cías ^dar ^debi ^deci ^dera ^des ^desp ^det ^diac ^dic ^dif ^dili ^dir ^diál ^dmin ^dni> ^dor ^dosi
        ^dre ^duc ^dve ^dver ^dós ^dós> ^eada ^ebió ^ebé ^ecir ^eed ^efi ^egr ^ejan ^elíc ^emas ^endr ^eos ^eos>
        ^epre ^epro ^erar ^erc ^erch ^erio ^erme ^erna ^eros ^erp ^erpo ^erre ^ert ^erta ^ervi ^erá> ^erám ^erán
        ^esap ^esp ^espe ^etaf ^etie ^etu ^evé> ^expe ^ey> ^fed ^fede ^fian ^fig ^figu ^fis ^fri ^futu ^gado
        ^gané ^genc ^gere ^guan ^guar ^guen ^guno ^guri ^gó> ^haci ^hado ^hero ^hica ^hico ^hom ^homb ^hosp ^hot
        ^hote ^huel ^hun ^hund ^ianz ^ias ^ias> ^iat ^iata ^iato ^iber ^ibie ^ibun ^icen ^icit ^idor ^iemp ^iene
        ^iere ^iga> ^ign ^igro ^igu ^igue ^igur ^ilig ^imos ^inde ^inta ^io> ^iodi ^iodo ^ipu ^irl ^irá ^isc
        ^iti ^itó> ^iál ^ián> ^jal ^jalá ^jere ^jus ^just ^jár ^járk ^kov ^kov> ^lab ^labo ^lame ^lcal ^lea
        ^lece ^legó ^les> ^ley> ^lici ^lifi ^lig ^ligr ^lisi ^liá ^lián ^llad ^loja ^loro ^lote ^ltor ^ltr ^lía
        ^lícu ^mab ^mar ^mas> ^masi ^mbo> ^mbul ^mens ^mesa ^mici ^mier ^min ^mni ^moni ^mort ^mos> ^mult ^mín
        ^nab ^naba ^nas ^nas> ^nato ^ndan ^ndo ^nduc ^neb ^nfi ^ngo> ^nia ^niña ^niño ^nmi ^noch ^nse> ^nsi
        ^nspo ^ntas ^ntes ^ntid ^ntáb ^nves ^nó> ^obu ^obus ^oca ^ocul ^ocur ^ocí ^odi ^odis ^ofe ^ojo> ^omi
        ^omic ^ompa ^on> ^onar ^ondo ^onfi ^ontá ^onv ^ose ^osi ^osis ^ospi ^ostu ^ov> ^oye ^ozo ^pari ^pedí
        ^pelí ^perc ^pert ^peto ^pide ^pit ^pió ^pió> ^poy ^poyo ^prod ^prot ^psic ^pud ^pued ^puer ^rago ^raje
        ^rama ^ran ^rará ^raño ^rde ^rdid ^rect ^rein ^rens ^renu ^reo ^reos ^resa ^resc ^rfil ^ria ^rir ^rire
        ^rja ^rko ^rkov ^rle ^rnos ^rodu ^rojo ^rola ^ron ^ron> ^rozo ^rra ^rto ^rtol ^ruct ^rven ^rvi ^rvis
        ^rán> ^ríb ^ríba ^ró> ^sab ^sabi ^saj ^saje ^sald ^salg ^sanc ^sap ^sapa ^scrí ^se> ^sex ^seño ^sig
        ^sigu ^sion ^sis> ^soc ^solu ^somo ^sona ^sore ^spac ^spor ^star ^sti ^stur ^sufr ^sur ^taba ^tafe ^tal>
        ^tana ^tarm ^taré ^te> ^teso ^test ^tien ^tigu ^tim ^tio ^tiró ^tiv ^tió ^tió> ^tore ^tran ^trib ^triz
        ^troz ^turo ^uci ^ucto ^udir ^uead ^uede ^ugal ^uliá ^unal ^unci ^unte ^uos ^upa ^uper ^ur> ^uste ^uzad
        ^val ^vale ^van> ^var ^vars ^vent ^viar ^vid ^vide ^vot ^vé> ^xigi ^xpe ^xped ^xtin ^yó> ^ábam ^áli
        ^ális ^árk ^árko ^ñan ^ños ^ón>
    """,
    0.01: """
        ^<abo ^<acl ^<adm ^<aju ^<amb ^<aná ^<bar ^<beb ^<cad ^<cas ^<ci ^<coc ^<dic ^<est ^<fol ^<ger ^<gob
        ^<hi ^<hos ^<jue ^<mal ^<mer ^<mil ^<mu ^<mur ^<méd ^<mín ^<nóm ^<on ^<oí ^<pac ^<pad ^<ped ^<po ^<pos
        ^<que ^<ria ^<riv ^<río ^<sam ^<teo ^<ter ^<tim ^<tit ^<tra ^<vac ^<vam ^<vio ^<vol ^<vál ^abe ^abor
        ^abr ^abri ^aco> ^acta ^acus ^acío ^ad> ^admi ^ado> ^ador ^afor ^agam ^agan ^agnó ^ajam ^aje ^ajer ^ajus
        ^aldr ^alef ^ales ^alid ^alto ^amin ^amió ^amo> ^and ^ansp ^anál ^ané ^anés ^aria ^arle ^arme ^arre ^art
        ^asu ^ataf ^atri ^ave> ^avio ^aza> ^aña ^bajó ^ban ^barg ^bera ^bida ^blad ^blam ^blec ^bo> ^bols ^brar
        ^brec ^brá ^bíam ^capi ^cará ^cat ^cced ^cem ^cemo ^cen ^che ^che> ^cia ^cib ^cibi ^ciel ^cina ^cisi
        ^cit ^cié ^cién ^ció> ^cob ^cond ^corp ^cto ^cual ^cump ^cusa ^cóp ^cópt ^demi ^depo ^desa ^diat ^difi
        ^dij ^dine ^dio ^dios ^dipu ^divi ^dmi ^dol ^duci ^duct ^due ^ebi ^ebl ^ecan ^ecog ^ecto ^ecu ^edie
        ^edif ^efac ^egul ^egur ^eint ^ejé ^elac ^elc ^emba ^embo ^emia ^empl ^empu ^ens ^ensi ^enue ^epor ^ere
        ^erfi ^erj ^ermi ^erra ^ersa ^esal ^ese> ^espr ^esup ^evab ^evue ^exig ^expu ^exti ^exto ^eñor ^fal
        ^farm ^feso ^fos ^fos> ^frió ^fro ^fron ^gad ^gal> ^get ^geta ^gnó ^gnós ^gob ^gona ^gric ^gui ^gula
        ^had ^hat> ^he> ^herm ^his ^hist ^hue ^ial ^iare ^ibo> ^icóp ^ient ^ierr ^igim ^ija ^ija> ^iles ^illó
        ^imal ^imbr ^imiz ^impi ^inab ^inf ^ingo ^inid ^inve ^iod ^iput ^irlo ^iso> ^istr ^isé ^itó ^ivis ^iño
        ^jado ^je> ^jue ^jé> ^laza ^lde ^lde> ^ldr ^ldrá ^les ^liac ^lige ^limp ^linc ^llen ^lló ^lló> ^losi
        ^lsas ^lsi ^lto> ^lvu ^lvul ^lía> ^maba ^mado ^mal ^mane ^maro ^mas ^mbe ^me> ^medi ^meti ^ming ^mini
        ^miz ^miza ^mió> ^mión ^mper ^mple ^mpuj ^murc ^mé> ^méd ^médi ^míni ^nce ^nda ^ndad ^ndef ^ndrá ^ndu
        ^ne> ^nebr ^nece ^nect ^nfí ^nia> ^nje ^njer ^noc ^nsam ^nsid ^nspe ^nsul ^ntañ ^nte> ^ntro ^nver ^nál
        ^náli ^nóst ^núme ^obre ^ocad ^ocar ^oci ^ocin ^oduc ^ofu ^ofun ^ojos ^olc ^olta ^olu ^olum ^omen ^omp
        ^once ^onec ^onfí ^onoc ^orac ^orer ^orno ^osar ^osía ^otac ^otel ^oyec ^oyo> ^pagó ^pañó ^pim ^ple ^pol
        ^prec ^prev ^prov ^proy ^pte ^pter ^puj ^quea ^quil ^rabe ^rad ^rant ^rcal ^rci ^rdam ^rdel ^rden ^rdó>
        ^rei ^rfi ^rgos ^rgü ^rgüe ^ribu ^rir> ^rit ^rito ^rma> ^rmer ^rmi ^rmin ^roce ^roch ^rogr ^rot ^roy
        ^roye ^rpo ^rraf ^rras ^rrec ^rrón ^rsal ^rson ^rsos ^rtid ^rtin ^rtió ^rto> ^rve ^saci ^sado ^sam ^sarl
        ^scan ^scat ^scub ^set ^sign ^sio ^soci ^spr ^spre ^suba ^suf ^supr ^supu ^sur> ^suyo ^tab ^tanc ^tari
        ^taza ^teng ^tie ^tiem ^timb ^timo ^tino ^tio> ^tisé ^tobu ^tori ^treg ^tro> ^tron ^ualq ^uant ^uard
        ^ubie ^uctu ^uea ^uebl ^uelo ^uema ^uer ^ugad ^uil ^uje ^ulas ^ult ^umna ^ump ^umpl ^unc ^upe ^upr ^upu
        ^upue ^urc ^urci ^urid ^ursa ^usco ^uta ^uto> ^uvi ^uyo ^vab ^vaba ^vac ^vací ^vad ^vier ^vis ^visi
        ^vola ^vula ^vál ^válv ^xig ^xpu ^xpue ^xti ^xto> ^yad ^yect ^yunt ^álvu ^ánd ^ára ^édic ^éne ^éric ^ícu
        ^ícul ^ínim ^íos ^íos> ^ño> ^ñor ^ñor> ^ños> ^ómin ^ópt ^ópte ^óst ^ósti ^úmer
    """,
    -0.01: """
        ^<abe ^<ad ^<alb ^<apo ^<arm ^<aut ^<bas ^<be ^<bil ^<blo ^<cab ^<cal ^<cel ^<ch ^<ciu ^<cri ^<cu ^<cuc
        ^<dat ^<ded ^<der ^<dob ^<dos ^<dud ^<fan ^<fer ^<flo ^<ge ^<got ^<gu ^<hig ^<idi ^<ina ^<jar ^<jua
        ^<jun ^<leñ ^<lui ^<lá ^<mec ^<mi ^<na ^<ofi ^<oli ^<olí ^<pañ ^<peñ ^<piz ^<piñ ^<reg ^<rui ^<rur ^<ró
        ^<rót ^<seg ^<son ^<sót ^<vas ^<vil ^<vin ^<vit ^<zu ^<áng ^<índ ^abar ^abej ^abez ^abil ^abre ^acas
        ^acc ^acce ^aces ^acio ^acul ^acé ^ada ^aga> ^age ^ajar ^ajo> ^al> ^ala ^alac ^alis ^all ^alli ^almo
        ^alti ^alu ^amb ^ampe ^ang ^anua ^apic ^ara ^arac ^aran ^arga ^aría ^asar ^ases ^aso ^aspl ^ast ^ataj
        ^ati ^ató ^auda ^ax> ^bado ^bari ^bata ^bec ^bej ^beja ^bez ^beza ^biam ^bimo ^bió ^bió> ^ble ^blem
        ^bloq ^bol ^boll ^bos ^bosq ^botá ^brac ^bre ^bur ^burr ^cala ^cam ^carp ^cart ^cas ^cas> ^catá ^cce
        ^cebo ^cede ^cepc ^cert ^cesa ^ceso ^cha> ^chit ^cias ^cic ^cid ^cimi ^ciu ^ciud ^cli ^clic ^co> ^cont
        ^cor ^cosa ^coy ^cre ^crem ^crib ^cron ^cruj ^cto> ^curo ^cuán ^céi ^céis ^cén ^dado ^dadu ^danz ^dari
        ^das ^das> ^dat ^dato ^deas ^dero ^desf ^devo ^deó ^deón ^dig ^dimo ^diom ^dise ^dobl ^dor> ^dud ^duda
        ^día ^día> ^dían ^ebe> ^eber ^ebol ^ecep ^echo ^ecid ^efa ^egan ^egi ^egim ^egio ^egoc ^eir ^ejam ^eji
        ^ela ^elo ^elu ^elv ^eléf ^embr ^enal ^engu ^enir ^enos ^enov ^ense ^ent> ^enú ^eo> ^epc ^epci ^epe
        ^epit ^equ ^eque ^erdi ^erdo ^erem ^erfe ^ersi ^esa> ^esfi ^eso ^esos ^est ^esó ^etar ^ete> ^evol ^evái
        ^exam ^exib ^exió ^ez> ^ezar ^eía> ^eíd ^eído ^eños ^fact ^fax ^fax> ^fel ^feli ^fic ^fla ^flex ^fono
        ^form ^frec ^fuen ^fé> ^gala ^gamo ^gan> ^gat ^gene ^gib ^gin ^glo ^goc ^goci ^gost ^gre> ^guer ^guet
        ^guio ^gulo ^guí ^ha> ^har ^hen ^hent ^herr ^hig ^hit ^hubo ^hug ^hurr ^iac ^iaci ^iaj ^ian ^iar> ^ibe
        ^ibre ^ica ^icac ^icha ^ico ^ico> ^icro ^ict ^idad ^ilio ^ilé ^ima> ^imav ^imie ^imit ^impo ^inau ^inco
        ^incr ^ing> ^ini ^inie ^inoc ^inú ^iom ^ioma ^ion> ^iore ^ipa ^irar ^iru ^is> ^iseñ ^isos ^ista ^itro
        ^itzi ^iuda ^jarl ^jemp ^jet ^jos ^jos> ^juan ^kin ^lal ^lant ^lara ^las ^las> ^lce ^lem ^lema ^lend
        ^lera ^lero ^lete ^lex ^lexi ^leí ^leía ^leíd ^leñ ^leña ^lga ^lgar ^lib ^lico ^lida ^lie ^lien ^lima
        ^limi ^llas ^lme ^lo> ^loga ^lor ^ltas ^luis ^lvem ^lvim ^léf ^léfo ^marc ^mató ^mav ^mave ^mbia ^mec
        ^mela ^menú ^mer> ^mirl ^mod ^mone ^mono ^mpan ^mpre ^mud ^mund ^mét ^móni ^nar ^nar> ^nara ^naug ^nch
        ^nció ^ncó ^nda> ^ndie ^ndos ^ndí ^ned ^nego ^nem ^neo> ^nex ^ngl ^ngos ^ngua ^ngul ^nieg ^njun ^nri
        ^nris ^nst ^nsti ^nsum ^ntad ^nteg ^nter ^ntin ^nto ^ntos ^nté ^nual ^nví ^nvía ^nza> ^nzo ^oba> ^obr
        ^oce ^ocio ^oct ^ocá ^oda ^oda> ^odo ^odr ^ofi ^ofic ^ofre ^oga> ^olac ^olor ^olía ^ompl ^omí ^omía
        ^onda ^onel ^onfe ^ono ^onos ^onri ^onsu ^onti ^opia ^opo ^opus ^or> ^orda ^orm ^orr ^orta ^ostg ^otán
        ^ova ^oved ^ovi ^ovie ^oz> ^pab ^panc ^pape ^pas ^pas> ^pase ^pato ^ped> ^pelu ^perd ^pesc ^pet ^peñ
        ^peña ^pio> ^piza ^piñ ^pla ^plan ^plet ^plia ^po> ^podr ^por ^pos> ^post ^preg ^pulp ^ques ^ral> ^ramp
        ^rani ^rape ^rast ^rata ^rba ^rban ^rdeó ^rdi ^rdin ^rdo ^red> ^regi ^regu ^rele ^rema ^rent ^rep ^repi
        ^rfa ^rfec ^rga ^ria> ^rib ^ribe ^ribi ^rige ^rinc ^riq ^riqu ^rirá ^ris> ^robo ^roda ^rpa> ^rri ^rsi
        ^rso> ^rume ^rur ^rura ^ruza ^rvar ^rvez ^róni ^rótu ^róxi ^sal ^sale ^salu ^sang ^sast ^scad ^scot
        ^scue ^seco ^secr ^seje ^sera ^sic ^sier ^sopo ^sque ^st> ^stan ^sten ^ster ^stg ^stgr ^sue ^só> ^sót
        ^tabi ^tal ^tam ^tan> ^tar ^tart ^teg ^tegr ^telé ^tgr ^tgre ^tici ^tida ^tigo ^tis> ^tiva ^tocá ^toma
        ^tonc ^trop ^turn ^tzi ^tzia ^táni ^tón ^ual ^ual> ^uare ^ubo> ^ubr ^ubri ^udia ^uel ^uelv ^uev ^ueño
        ^uid ^uio ^uion ^ul> ^ulga ^ultó ^uman ^ume ^unio ^unta ^unté ^upo> ^upos ^urd ^urn ^urso ^usa ^usio
        ^ute ^utie ^uza ^uán ^uánt ^uía> ^vati ^vech ^veda ^vega ^veni ^ver> ^vest ^veza ^viaj ^vig ^vini ^vái
        ^váis ^xam ^xib ^xibl ^xió ^xión ^ye> ^yuno ^zarr ^zia ^ziar ^zul> ^áfo ^áfon ^ági ^áis ^áis> ^ángu
        ^ánic ^ánt ^ánto ^áti ^éfo ^éfon ^ént ^énti ^índ ^índi ^ña> ^ótu ^ótul ^óxi ^óxim
    """,
    -0.02: """
        ^<ab ^<ago ^<alm ^<ap ^<api ^<as ^<asi ^<au ^<aux ^<azo ^<bec ^<bel ^<boc ^<bú ^<bús ^<ca ^<ceb ^<cr
        ^<cró ^<da ^<die ^<do ^<doc ^<eme ^<enc ^<ene ^<exp ^<fe ^<fel ^<fla ^<fle ^<fo ^<fra ^<fug ^<fun ^<gen
        ^<go ^<gor ^<id ^<ide ^<im ^<imp ^<it ^<itz ^<ja ^<je ^<jef ^<ju ^<ki ^<kil ^<lan ^<let ^<lev ^<leí ^<lo
        ^<log ^<mas ^<mat ^<mej ^<men ^<mes ^<mir ^<moj ^<mud ^<máq ^<mét ^<mú ^<mús ^<net ^<no ^<ol ^<pae ^<pes
        ^<pin ^<pl ^<pla ^<pr ^<pú ^<púb ^<re ^<rea ^<reh ^<rel ^<rif ^<ris ^<rod ^<rol ^<ron ^<ruz ^<ré ^<sal
        ^<so ^<suj ^<só ^<tab ^<tap ^<tel ^<tem ^<usa ^<ve ^<vis ^<vul ^<zap ^abad ^abam ^abu ^abur ^acia ^adal
        ^ader ^adro ^ae> ^aell ^afa> ^afas ^afet ^ajit ^ajo ^alaj ^alam ^aldo ^alfa ^alm ^alor ^alv ^amé> ^anc
        ^ane ^angr ^ano> ^apa> ^apt ^ara> ^ardí ^arec ^arl ^arpa ^arq ^arqu ^artó ^asp ^atar ^ates ^atu ^aux
        ^auxi ^azot ^azp ^azul ^añas ^bad ^bada ^bala ^base ^bat ^be> ^bili ^bim ^bio> ^ble> ^boc ^borr ^bot>
        ^bota ^brab ^bre> ^buf ^bufa ^bulo ^bús ^búsq ^cab ^cafe ^carg ^cep ^cera ^ces ^chap ^cho ^cho> ^choc
        ^chur ^ciac ^cios ^cle ^cluy ^colg ^conj ^copi ^cot ^cris ^crón ^cues ^cupe ^dad ^dal ^dap ^dedi ^demo
        ^denc ^deo> ^detr ^dian ^digo ^dim ^din ^disf ^diz ^dob ^doc ^doce ^dín ^dín> ^ear> ^eas ^eat ^ebe ^ece
        ^eda> ^edim ^eer ^ega> ^egl ^ego ^egu ^eja ^eja> ^ejor ^el> ^ele ^elis ^eloc ^eluc ^emb ^eme ^emer ^empa
        ^empi ^ena> ^enda ^ene ^eni ^enim ^enve ^epi ^ept ^epue ^erad ^erat ^erge ^erif ^ero ^erog ^erva ^esto
        ^esue ^etra ^etrá ^evos ^exp ^expl ^eza ^eía ^eñan ^fac ^fan ^fand ^fare ^fico ^flo ^flot ^for ^foto
        ^fra ^fueg ^fuga ^fun ^gal ^gam ^gand ^gas ^gaz ^geno ^gido ^gorr ^got ^gote ^grap ^grar ^guad ^gue
        ^guia ^gun ^gund ^gust ^gún ^gún> ^hap ^ho> ^horc ^hur ^ia> ^iant ^iará ^ibim ^ic> ^ici ^ició ^ida ^idea
        ^ieg ^iega ^ieja ^iemb ^iest ^iez ^igo> ^ilad ^ill ^ilo> ^ilos ^imi ^imó ^imón ^ina ^inad ^incó ^ing
        ^inst ^inté ^ion ^ione ^ios ^iosa ^ioso ^ipio ^iqu ^ique ^iri ^isar ^isf ^isfr ^isit ^ist ^ita ^ita>
        ^itam ^ite ^iten ^ito ^itri ^iva> ^ivar ^iñed ^ja> ^jef ^jefa ^jeno ^jit ^jita ^jun ^junt ^kil ^laga
        ^laja ^lamé ^land ^lanz ^lbar ^leer ^lent ^lesc ^lfa ^lfar ^lica ^limó ^list ^litr ^liv ^lmen ^lmos
        ^lner ^loci ^logo ^lta> ^luda ^luy ^luye ^lve ^lvo ^lvo> ^ma> ^manz ^mbió ^mej ^mejo ^melo ^men ^merg
        ^mest ^migr ^mio> ^mit ^moj ^moja ^mon ^mont ^mpa> ^mpe> ^mpri ^mul ^máq ^máqu ^mát ^máti ^món> ^mús
        ^músi ^nad ^namo ^nan> ^nand ^ncha ^ncho ^nclu ^nde> ^ndro ^nela ^nele ^nemo ^nie ^nil ^nill ^nir ^nir>
        ^nit ^nma ^noct ^nol ^noli ^nomo ^nosa ^nova ^nove ^nse ^nt> ^ntac ^nti ^nton ^nue ^nven ^nzan ^oa> ^obl
        ^obra ^ocol ^ogaz ^ogen ^oje ^ojer ^olg ^olga ^olit ^oliv ^olve ^olí ^omat ^omba ^one ^onem ^ones ^onex
        ^onju ^onom ^ont ^opio ^opl ^ora> ^orad ^ord ^ordo ^orn ^orna ^orto ^osos ^ota> ^otad ^otas ^otog ^otul
        ^otó ^ovec ^ovel ^pae ^pael ^pan> ^pana ^par> ^pci ^pció ^peci ^pend ^peon ^peti ^pia ^pia> ^pida ^pini
        ^pite ^piz ^plas ^plen ^pon ^pone ^prem ^pret ^pul ^púb ^públ ^que ^quet ^qui ^rab ^raca ^rasp ^ratu
        ^rda ^rdí ^rdín ^reab ^reg ^regl ^reh ^rel ^reli ^remi ^rena ^repu ^rer> ^rest ^riga ^rigi ^ril ^rin
        ^rla> ^rmat ^rmel ^rmón ^rne ^rnea ^rneo ^robl ^rond ^ropo ^rore ^ros> ^rpa ^rpin ^rqui ^rra> ^rrer
        ^rro> ^rtan ^rtas ^rtic ^rtif ^ruid ^rva> ^ríai ^sa> ^saco ^sar ^saya ^sejo ^semi ^señ ^sfr ^sfra ^sgos
        ^somb ^sora ^sos ^sos> ^squ ^sta ^sta> ^str ^suc ^suj ^suje ^tajo ^tamo ^tan ^tand ^tap ^tasm ^tbo ^tbol
        ^tea ^tel ^tero ^tic ^tica ^tipo ^to> ^togr ^tone ^tra> ^tre ^tren ^trin ^tráf ^trás ^tui ^tur ^tut
        ^tuto ^uada ^uan> ^uben ^ubo ^uces ^udes ^ue> ^ueja ^ueso ^ueva ^ueñ ^ufan ^ugu ^uiad ^uido ^uis ^uja>
        ^uln ^ulne ^ulo> ^unt ^urad ^uram ^uris ^usan ^usi ^uxi ^uxil ^uzaf ^vant ^veg ^velo ^vem ^vemo ^via
        ^vil ^vist ^vit ^volv ^vuln ^xil ^xili ^xpl ^zaf ^zafa ^zana ^zap ^zapa ^zot ^zote ^zul ^áqu ^áqui ^ás>
        ^és> ^íde ^ñan> ^ñed ^ñedo ^óni ^óno ^ónom ^úbl ^úbli ^ún> ^úsi ^úsic ^úsq ^úsqu
    """,
    -0.03: """
        ^<ado ^<adq ^<ast ^<ata ^<aur ^<azu ^<bor ^<bos ^<caf ^<cuá ^<cé ^<da> ^<dib ^<ent ^<eur ^<exa ^<fac
        ^<fin ^<fot ^<fus ^<grá ^<gui ^<gus ^<ing ^<iné ^<jor ^<lec ^<lit ^<ma ^<min ^<mo ^<móv ^<nu ^<opi ^<pi
        ^<pru ^<pág ^<rá ^<ráp ^<réc ^<sop ^<tar ^<tej ^<tut ^<ves ^<víd ^abso ^actu ^adq ^adqu ^aed ^aed> ^ajos
        ^alme ^alva ^alvo ^ambi ^amo ^amp ^ant ^apas ^apu ^apue ^arif ^arp ^arpi ^arro ^ash ^asi> ^asm ^asma
        ^astr ^atal ^ato ^atos ^atui ^atá ^atál ^azpa ^azu ^bajo ^bas ^bas> ^bati ^bian ^bio ^bono ^bote ^bret
        ^bso ^cabe ^caf ^car ^ceb ^char ^cieg ^cion ^cir ^cop ^cros ^ctu ^cuel ^cuá ^dala ^debe ^dibu ^dica
        ^diez ^dqu ^dqui ^dua ^duce ^eas> ^eca ^eca> ^edal ^eer> ^ega ^egla ^egun ^ejo ^ejos ^eles ^elta ^emio
        ^enc ^ener ^enie ^eno ^eon ^epu ^ero> ^es> ^etro ^eur ^euro ^faz ^faz> ^fin ^fle ^fot ^fotó ^fus ^fusi
        ^ga> ^gato ^gazp ^gla ^graf ^gus ^ibl ^ibuj ^ica> ^ices ^icim ^icip ^ies ^iez> ^igas ^ilid ^ima ^imer
        ^inal ^incl ^ingl ^iné ^inés ^isic ^iñe ^jorn ^late ^ler ^leta ^lit ^llov ^lori ^lota ^lovi ^lpab ^lui
        ^luna ^lés ^lés> ^manc ^mbas ^mbi ^mbio ^medo ^meno ^meri ^mes ^metr ^mide ^mist ^most ^mpr ^muda ^móv
        ^móvi ^nade ^nau ^ncl ^ncr ^ndiz ^ner ^nera ^nes> ^njas ^nta ^ntam ^ntir ^ntím ^nuev ^nza ^núan ^obam
        ^oce> ^olo ^onan ^onol ^onse ^opa> ^opin ^ops ^opó ^opós ^oras ^orch ^ord> ^oris ^os> ^osta ^ostr ^ot>
        ^ota ^otip ^otu ^otóg ^ovat ^pare ^pelo ^pic ^pil ^pint ^pio ^pios ^pran ^pre ^pres ^prop ^pulg ^pág
        ^pági ^rac ^rae> ^raed ^rat ^rcas ^rdan ^re> ^ren ^rind ^rla ^roge ^ropó ^ros ^rotu ^rpi ^rpr ^rpre
        ^rrib ^rrig ^rro ^rsió ^rue ^ráp ^rápi ^réc ^réco ^salt ^san> ^satu ^scop ^scut ^sop ^sto> ^tara ^teca
        ^temp ^tip ^tiq ^tiqu ^tog ^tops ^torn ^tort ^tre> ^trá ^tuit ^tál ^tálo ^tíme ^udad ^uet ^uina ^uisi
        ^uni ^ural ^urb ^urel ^uros ^vat ^vato ^viñe ^víd ^víde ^xima ^xpor ^xpos ^zas ^zas> ^zpa ^zpac ^ágin
        ^éco ^écor ^ídeo ^óvi ^óvil ^úan ^úan>
    """,
    -0.04: """
        ^<buf ^<car ^<col ^<et ^<eu ^<fl ^<for ^<hor ^<is ^<man ^<map ^<me ^<mid ^<mun ^<nue ^<peq ^<sor ^<tal
        ^<tor ^<vi ^<viñ ^<web ^afa ^agi ^aji ^alb ^alie ^amos ^anta ^anó ^ata ^aur ^brig ^buj ^buja ^ca> ^cabr
        ^camb ^camo ^ceta ^chu ^col ^cola ^colo ^cons ^ctur ^dib ^dro ^dros ^eab ^ecet ^efa> ^elve ^eno> ^enú>
        ^epos ^esum ^etas ^exa ^ezas ^fet ^fete ^fina ^gall ^gen ^gina ^glas ^grac ^grá ^gráf ^gía ^gía> ^hara
        ^harl ^ienv ^ifas ^ila ^ila> ^imen ^isa> ^jor ^jora ^lan ^len ^letr ^llet ^logí ^made ^map ^mapa ^mate
        ^mel ^miga ^món ^nes ^nion ^nov ^nsej ^ntej ^nú> ^ogo> ^ogí ^ola ^onid ^ons ^opi ^ormu ^orra ^pa> ^pabl
        ^peq ^pequ ^pes ^prob ^pru ^pun ^punt ^queñ ^raci ^rd> ^rif ^rig ^rima ^risa ^rop ^rope ^rtac ^rtil
        ^ruco ^rás ^rás> ^scam ^scie ^sej ^sica ^sola ^soni ^sonr ^sto ^suen ^tag ^tall ^tanq ^tar> ^tea> ^ton
        ^top ^trum ^tím ^tóg ^tógr ^uda ^udan ^uga> ^ujet ^undo ^uro ^vero ^viñ ^web ^web> ^xpli ^ápi ^ápid
        ^átic ^íme ^ímet
    """,
    -0.05: """
        #_tarr =ahog =ampli =bodeg =bomb =cambi =centr =contrat =formacion =fuerz =laboral =mand =mur =otras
        =polit =quiebr =softwar =trasl =vin ^<abs ^<alf ^<bib ^<chu ^<có ^<cód ^<ens ^<eti ^<gat ^<hoj ^<lee
        ^<llu ^<mó ^<pil ^<pul ^<ro ^<sec ^abs ^acro ^alcu ^alf ^anch ^anes ^anó> ^arla ^ata> ^bib ^bibl ^bila
        ^blio ^ces> ^cód ^códi ^eb> ^ee> ^etiq ^eva> ^fa> ^fas ^fas> ^gan ^ganó ^hoco ^hoj ^hoja ^ibli ^ilo ^iot
        ^iote ^irí ^iría ^itas ^itec ^jas ^jas> ^jub ^jubi ^lba ^lee> ^liot ^lito ^lluv ^mat ^nada ^no> ^nqu
        ^nque ^nseñ ^obot ^ogía ^oja> ^ola> ^olat ^olog ^omed ^onta ^ora ^orne ^otea ^ps> ^quej ^quit ^rae ^repe
        ^ris ^rmu ^rmul ^sens ^si> ^tas> ^tej ^trae ^tros ^ubil ^uej ^uela ^uita ^uite ^uja ^ulad ^ulg ^usto
        ^uvia ^vitr ^ódig a_fin a_mir afuer agenci_y alba andami apunt_a arbitr arranc_el autonom autoriz bas_en
        belen buen_estad cae_la calor_y cambi_que chocolat_calient cinc_entrad cint_y ciud compart_con confes
        confund conserv_su cuart_de cuatr_kil de_cabr de_corch de_salvament de_trabaj de_zamor departament
        dias_esta dificil dijeron el_calendari el_desayun el_mied el_numer el_vient empres en_curs esta_en
        estupend explic_las form_de fot fres fug_de funcion_: gestor gimnasi got grapador han_firm hub huert
        inclu_en ingrid ir_en ira jubil_sig juev_en la_charl la_cooper la_dio la_encarg la_esquin la_lintern
        la_respuest lad las_ofert lei limit lo_mejor los_avis los_jubil los_nuev maquin mas_rar mentir_y
        meriend_y mes_que mied mil_doscient nos_qued notari nuestr_oficin nuev_a nunc_se obisp obras_de once_hor
        once_pais pag_el pag_un par_tod pas_un pilot_y plant polic_en polic_local ponent por_tod preci_de
        pued_vers que_nuestr que_signif que_viaj ques_y regul retrat rod ruben rueg salv_una salvament se_rueg
        señ sig_pag sill sill_de sin_quer sindrom sindrom_de siniestr softwar softwar_libr tarjet tien_list
        toc_desd tod_las tras un_bloqu un_model un_pequeñ un_roll una_factur una_not una_panad van_los ver_que
        vers viern_y web_se y_cuant y_fot y_otras y_term
    """,
    -0.06: """
        #_litr #_visit =abet =accident =almoh =biciclet =cartel =consejer =crim =crisis =cuot =de =ener =escolar
        =explot =felic =fueg =hech =itzi =jardin =lament =leid =libr =local =mal =menu =muse =nacional =nombr
        =observatori =pacient =ped =prim =reglament =result =rotul =truc ^<en ^<gal ^<mon ^<nar ^<nov ^<pan ^<ri
        ^<rob ^<sat ^<we ^ampl ^anad ^anq ^anqu ^apli ^ar> ^asan ^baro ^bil ^da> ^ed> ^ejas ^ela> ^encu ^epet
        ^geni ^gra ^ime ^jard ^lee ^ller ^luvi ^lve> ^masa ^mplo ^ngen ^oba ^oble ^ojas ^osc ^ost ^pel> ^rime
        ^seña ^sim ^tas ^tos ^tos> ^urio ^uto ^va> a_el a_veinticinc abet abri_la acuerd aguj al_curs al_mar
        al_men ancho aprend_de aprendic_de aprendic_hic asesinat_en asoci_y aves avis_del año_de bail baj_un
        bat_verd benefici_net bicis bod borr_las caj_: calient canch_de cart_a cart_del cas_de casc_antigu
        catalan cay_en cer_y ciud_de colegi con_gust con_razon con_tart confi_en consejer convert convert_en
        cost crisis croquet de_aves de_braz de_choqu de_circ de_debat de_discotec de_juguet de_metr de_padel
        de_piscin de_rotul de_sueñ de_talc de_tall de_trasplant de_trec del_gimnasi del_lun del_menu derech des
        desfil dibuj_y diez_y discotec disparat dos_aprendic el_arbol el_contrat el_manual el_mes el_proxim
        el_rest el_robot el_ruid el_sotan empez_en en_banc en_plen enseñ_la entonc_los escob espantapajar
        esta_entrad estudi felic fuent fuert funcionari gestor_y gram granj habr_caf hac_nad hem_cambi hil_de
        horari_flexibl imprent impres_en interpret_y junt_al la_aven la_becari la_brig la_doctor la_feri
        la_never la_resident la_tesis las_obras le_des leid_en libr llev_cuarent lo_corrig los_ped los_preci
        los_telefon los_vehicul madrug_con manch mand_una manguer mi_ultim mied_al minut_par mir_el model
        muell_dos music_la nos_cost nos_prest nuestr_equip nuestr_gent nuev_trabaj obras oficin once_minut otras
        pacienci padel palomit pequeñ_el perdedor perr pes planific polit portal_estuv posibl_con premi_nacional
        prim_semestr promocion prototip proyect_y pulg que_asust qui quimic reabr recepcion_se refresc
        respuest_sobr rob robots rout sab sab_hay se_cort se_entreg se_termin seman_: sergi servici servici_de
        sesion silenci_que sin_mied sor su_hogaz su_medic suel tabl talc taller_de tambien tesis tod_los
        tonel_de tortill_: trabaj_a tranquiliz tranv truc_par tutor un_gat un_public una_clas vec_el vecin_y veg
        venen verd_y veredict vient vot_y voz y_algui y_com y_empiez y_que y_recib y_salud y_tranquiliz
    """,
    -0.07: """
        #_a #_alumn #_pacient :_la :_un =balanc =calcul =calor =detras =devolu =dificil =director =el =encuest
        =espald =fantasm =feri =gast =gat =gener =got =grand =hac =junt =llav =mar =mayor =mes =nos =pint
        =primaver =puest =respond =suspend =ten =testig =turn ^<arq ^<az ^<bi ^<gr ^<jub ^<ta ^<to ^<ton ^alba
        ^cet ^cro> ^grat ^hela ^ibe> ^iejo ^ifa ^inge ^itr ^iver ^lacr ^luv ^mpar ^nel ^nut ^nuto ^plic ^pren
        ^prim ^prue ^ra> ^rece ^rend ^reta ^rifa ^roba ^rtel ^rueb ^salv ^sat ^stre ^ta> ^teja ^ueba a_# a_cerr
        abril abrim absolv acces adopt aguant_la ahor_hay ahor_son al_amanec ala algui_que angul anterior
        asust_y autobus automat_y autor aviles baj_cer bautiz bomb braz_de bufet burel cad_reunion calibr
        cartograf cartulin cent centr chap chimene cit_y clar coch coloc color_a color_de con_gorr con_nuestr
        con_vist confi contabl contact corch corr de_almacen de_burel de_cartulin de_detras de_dia de_formacion
        de_grap de_mayor de_nomin de_sistem de_tard del_barri del_horn dentist devolu dorm dos_hoj dos_mes
        ejempl el_almacen el_benefici el_caf el_ded el_dron el_invernader el_mejor el_movil el_pilot el_product
        el_simulacr el_tej el_trafic ellos empat en_una ener_las enseñ_una entren equip es_de especial esquin
        etiquet_en expon facult falt_tres fich firm_en form_interin frent funcion gat_de general_el gorr_de
        grab_un grap gui_los gust_a ha_perd hab_pregunt habl_de hac_una hast_ener hombr_y horari_y ide_sal
        interfaz invit jubil_tras juici_de la_bibliotec la_cociner la_espald la_interfaz la_mejor la_mudanz
        la_pinz la_señor la_tardanz las_baj las_farmaceut leim libr_la linar llav_ingles lo_previst los_client
        los_doming los_horari lug_la mermel migracion modul moliner music_de muy noch_mas noch_nuestr nombr_del
        nos_dijeron novedad_de noviembr nuestr_bomber nuestr_carpinter nuestr_ingen nuestr_vecin nuev_mes nur
        ofici oficin_y oli_a oro pajit par_estudi patat ped_no pel pelot pinz pit plaz_hast por_decision por_su
        postgr pregunt_si premi_a primaver_volv pris puert_abiert que_entiend quer_que quier_volv recicl recint
        recre regal_un regl_y retir_por reunion_del rural_de sal_por se_incorpor segovi segu_a segund_acto
        segund_de semestr_y sensor_de septiembr sord su_dueñ sueñ_y tall_de tardanz tel teruel titer tiz tod_sal
        tres_person turn_y un_autobus un_niñ un_ped una_aplic una_baj una_col una_hoj una_llav una_pregunt usar
        va vall_de vec veintitres vuelt_al y_absolv y_nunc y_tras
    """,
    -0.08: """
        #_metr =app =arte =cabez =croquet =cuelg =del =fri =ide =lectur =mism =objet =perfect =pist =quinc
        =repart =roj =sals =setent =veterinari ^<amp ^<bo ^<jur ^<rin ^cord ^eta> ^etr ^eñam ^iej ^inut ^iza>
        ^jur ^jura ^lcu ^lcul ^let ^log ^mes> ^minu ^pli ^uce ^ueta ^uit ^viej a_mediod abrim_el adios
        algui_pregunt arroz años_ya bec_par bot_de boy campeon carpint centr_y cesp cinc client_en
        clinic_veterinari col_y compart_quirofan compr_se cortafueg cual cuatr_pagin cuelg_en cuenc cumpl_diez
        da_de de_cienci de_emple de_limon de_mes de_pesc de_prueb de_tap de_tarif de_tart de_un decl_en del_perr
        del_viern dia_el diez_minut disculp_a disfraz disfraz_de dor dos el_conserj el_gimnasi el_grup el_menu
        el_mund el_personal empiez_con en_biciclet en_huelg enter entrad_y es_abiert escritur espald esta_sec
        explic_por fall fall_las fij_y fin fueg gaf gan_el gast ha_encarg hab_toc hac_dos hech huert_escol
        incident_resuelt inviern jubil_y la la_declar la_fiest las_busqued las_etiquet las_luc lector limoner
        line_el llam_los llev_# los_equip los_huesped los_vecin mariquit mart_: mat_un ministeri minut_se mirl
        moned mul mund nav_y navid norm_de nos_pregunt not_de nuestr_agend nunc_hab objet_perd ocho_dej ofrec
        once_compañer pantall_de part_de pase ped_# per perd_el perfect perr_que plen podr primer prob_con
        que_ahor que_dec que_hic que_mir que_suen recorr_la reserv_en respond rest romp_una ruid sals san_juan
        se_abre se_constru se_entren siempr_en silenci_y sill_si sotan sueñ tech tecnic_y tranquil tres_mañan
        un_casc un_limoner un_tribunal una_pantall urban veinticinc viej_y vien_nuestr visit_y voz_alta vuelv_el
        vuelv_en y_acept y_asoci y_opin y_quinc ya_esta ya_funcion
    """,
    -0.09: """
        =bosqu =conexion =cumpl =decl =dos =eleg =entrad =esper =ingenier =mudanz =obrador =recet =relev
        =solidari =tej =tesis =tranv =trasplant =viñed =y ^<aho ^<bot ^<gra ^<mig ^<pri ^<sim ^ahor ^anel ^apun
        ^as> ^cro ^dosc ^impr ^kilo ^lba> ^llu ^osci ^pan ^pila ^pin ^pri ^rim ^utos ^ñam ^ñamo a_seis abrig_y
        absurd ahog al_reves alcoy almacen almoh apicultor asoci asoci_de asust avis_el ayud_y años_cuatr banc
        bert bibliotecari biolog boc_abaj bodeg brind cad_ped cad_tard cambi_y cart_esta ceb cierr_a clic
        client_nos colegi_con colg_de com_eleg con_ejempl con_sensor cont_lo coordin_a crec cumplimient de_alcoy
        de_almoh de_cant de_catorc de_cumplimient de_febrer de_manten de_una defens del_viver di dia diet
        dijeron_que dobl document dos_años dos_terci echar_de el el_corre el_ministeri el_pan el_semestr
        el_tercer el_viej electr_en eleg_a elig empiez_por en_recepcion enmarc enseñ_en enseñ_lo entonc_el es_el
        esta_enmarc este_articul estren_el estuv_lent eur_los eur_par fall_el fax final_de form gan_# garbanz
        grup grup_y hab_pas hub_maner igual impuest ir iren jef_de la_caus la_music la_sucursal las_man le_pas
        liber los_pies marg mas_lent mañan_a men_que mod_oscur muel nuestr_director numer_y obrador ofrec_el
        oper pacient padr_se panad_de par_investig par_la pas_nad pañuel pies plant_la prest pulser que_aguant
        que_cae que_deb que_lleg que_puert qui_lleg quier_la recaud reescrib relev_en restaur reves roc salud_a
        se_encend se_rieron segur_de seman_sin semestr sierr sig_sin sombrer sucursal_y sujet_la tambien_en tap
        telefon telescopi terc trabaj_y trasplant tres tres_list turn_de un_clic un_institut un_muell un_numer
        un_tall una_cam una_ingen una_maquin una_mes una_sol una_tarjet vendimi visit_los vist y_preci
    """,
    -0.1: """
        #_segund =detect =fotografi =gust =lei =list =marketing =mit =mud =nort =nuestr =pil =prevencion =ris
        =semestr =soldador =viaj =vuelv ^<ah ^<apr ^<len ^apr ^erri ^eta ^eña ^gana ^mata ^nier ^rob ^ráf ^ráfi
        ^áfi ^áfic a_cuarent abre_el abrim_en acuari agost aliment anual apoy_el apunt_el aqu_va avis_con balanc
        barr bibliotec_municipal bonit botadur cad_mart cant cart_y caus celebr certif com_detect con_music
        consum contabil content contrat_indefin cualqu_en cuarent_person de_incendi de_jaen de_teruel del_camp
        desped_el despues_del detect_fraud director_de el_acuari el_hiel el_observatori el_telefon empez_por
        encord encuest escrit_por fabric_la fotografi galleg gest gijon hab_vist hor_por humed jaen juguet
        jur_de la_cafeter la_cuot la_mia las_dos las_quej le_da les_bast letr lo_recaud luc mant_y menor_de
        menu_de millon_la mit_yo mont_un monterrey much_gent naranj_en novent_minut organiz_una pagin_que par_el
        par_fotografi par_las peluch persian_en plan_y plat plaz_de prep prevencion protagon que_avis que_pid
        recet_de recib_respuest recuper redond repar_de repuest salv_el se_toc seis_el servillet sin_cambi
        sincroniz siti_par sol sop su_prim sub_las tarr tempor_de termin_el ton toqu_de torn tras_diecioch
        tres_en tres_pregunt un_acordeon un_consej un_marg un_monolit un_perr un_plan una_apuest una_bufand
        una_gui una_pizarr usad veint_minut vent_crec viaj_a vist_nunc y_aparec
    """,
    -0.11: """
        #_vec =bol =histori =integr =jaen =llam =lluvi =perd =preci =silbat =tercer =tod =una =vid ^aho ^eba>
        ^rda> abiert_el acab acept amas_con apunt_# armas asi_nac aureli batall_de bec bod_y bol buen_de
        busc_soldador caf caj_com camion_y cancion complet con_hil contenedor continu coordin cort_el cronic_de
        cuatr_minut de_guadalaj de_lentej de_men de_naranj de_obra del_colegi dos_asambl eclips el_silbat
        el_trabaj empan en_bici entrevist_a excedent explic_que falt_a florec hac_falt hac_un hast_may hiz
        hum_de integr jardiner la_batall la_lluvi la_monitor la_tortill lamp las_abej las_armas las_cinc
        las_marc las_noch las_pist leer_un lo_logr logotip los_dat los_miercol manten mas_rap mañan_comedor
        minut_los mir monitor_lo negoci negoci_con never nid no_bast nuestr_jef nuestr_servici otra_vez
        por_debaj pregunt pregunt_y propus que_decid que_falt que_lee quien_cobr quien_ten rail resucit rind rog
        salt se_despid se_entiend se_hac seis su_abuel su_lad tendran tres_dias ultim_dia un_acuerd un_segund
        una_lamp valient vas_de vin voluntari_par ya_pued
    """,
    -0.12: """
        #_de #_llav :_cartel =adios =años =compr =cuch =deb =empres =escrib =grup =habl =ingles =jorn =novedad
        =perr =rescat =resuelt =ultim ^bot ^eña> ^ille ^imu ^imul ^la> ^obar ^simu abiert_hast acto agit
        agost_los ahor_se al_frent aprovech astronom auxili avis_import bienven_a bloqu boler botan carpinter
        con_pegatin concurs cor cuch dat de_carton de_cien de_diner de_emergent de_ener de_niñ de_verd del_dia
        dirig el_color el_equip el_plaz en_agost en_aviles en_pie enseñ_el entonc escond explic_com flexibl
        florist gall horne horne_cuarent indic interpret la_celebr la_derech la_ide la_tempor las_carpet
        llev_doc lo_enseñ lo_prob los_olmos mas_alta meriend microscopi no_asust nos_mud nuestr_sill oli opin
        pas_las pegatin pist_de plant_a por_diez pulgon pulp quit repet_en repit resuelt se_admit seis_music
        sori tempor terc_trimestr tien tras_treint un_trimestr una_caj una_seman usam y_graci
    """,
    -0.13: """
        #_llam =a =men =robot =un =unim ^apre ^expo ^hor ^mula ^xpo abre antifaz auxili_par bosqu botell
        cad_minut ceboll cinc_minut con_antifaz conjunt consum_de cont_por crim cruj de_acer de_calor de_estudi
        de_gijon de_guardi decl del_concurs doc_y el_catalog el_consum el_document el_gat el_nombr el_pacient
        el_principi el_testig en_abril encarg entra_por error_de escrib_una flot gorr hac hor_de hor_el
        imaginari instrument invernader la_acompañ la_col la_sop la_viej lavavajill libret_y los_fracas
        los_panel luis medi_hor metod mont_a montador niñ_y nos_unim not ochent personal pes_# pizarr
        primer_auxili recomiend relev sab_# sal_en semanal semill soldadur sonris soport tom_la tres_minut
        truc_de un_cort un_cuent un_ensay un_tarr una_desped unim vest_de vestibul y_chocolat y_explic y_ofrec
    """,
    -0.14: """
        #_# =autonom =cronic =map =nocturn =plag =reunion =tiend =tranquil =veint =web ^<ga ^<le ^calc ^pane
        a_prob abej abrig alta alta_la amas ampar bast carr_de cuatr_palabr de_empres de_man de_mentir deb_una
        debaj_de dinosauri dud el_carr el_cociner el_despach en_cuatr ganador_del general ha_firm inaugur itzi
        juan jurist la_finc la_novi la_plag la_vecin lin_lo line_en lleg_sin los_trabaj man_la me_dio metr_y
        nieg nort_y observatori par plag porter problem propi que_funcion recepcion rehic renov rond_en salud
        sangr se_acab se_podr suen_la taller tanqu taquill_y tien_cuatr torne_de y_qued y_se
    """,
    -0.15: """
        #_unidad =! =abrim =com =fusion =jef =juni =movil ^<gan alfar ambas ataj ataqu calendari calor caus_fue
        cinc_y compar conserv consult cubr curs de_ambas de_lectur desastr dias_sin dibuj_el diciembr_de
        el_portal el_tecnic en_voz encant equip_de es explic_el fracas fusion_con gps guard_en hech_en idiom
        junt la_adquisicion la_cart la_consult la_primer la_ultim las_factur leid mas_madr mat_el medic_empiez
        nadi_quier novedad par_nuev pati_de ped_de por_que presum primaver seis_seman una una_libret vas
        veran_con vuelv_la y_men
    """,
    -0.16: """
        =funerari =limit =monolit =romp =sal =salv ^<apu ^hora a_vec al_tall asambl billet_sencill brev
        cartel_en cervez churr cienci con_doc consej_par cuarent cub de_carpint del del_mes desp_a el_billet
        el_record el_viver estand estudi_que fech_de form_a funerari guion hem_contrat imprim_en jorn_de junt_en
        la_plant leñ limit_la lleg_con mart_de med monolit mud nuestr_cociner plan qued_fuer quit_y respond_a
        rural se_pued se_sec secret sin_conexion solidari trabaj_no un_indic vent_de visit y_propon y_un
    """,
    -0.17: """
        #_person =billet =busc =con =corr =estren =funcion ^sube adios_al borr busqued cad_noch club_de col_de
        cort_por cost_# cronic de_derech de_esper de_form de_veint del_papel detras_de el_becari el_plan el_truc
        en_seis entrevist graci_por gui la_famili la_profesor levant_la llev_una lo_cuent marg_de nav_dos
        nuestr_president rein roll ten_un torne un_jueg vist_buen y_pus
    """,
    -0.18: """
        #_tonel =año =empiez =general =par a_pon ampli_el bufand camb cuand_algui de_novent de_pan de_ruzaf
        del_tej detras director_general edicion fot_y frances histori_de horchat la_tart la_web list_de los_dias
        manzan naranj nos_gust olmos oper_se pint plan_con portal prob_el real reunion rif ruzaf simul term
        tod_part un un_año viaj volv
    """,
    -0.19: """
        =bec =mied al anual_de billet bocet bon carr cien cuadr de_herramient demostr desd_entonc dia_ya
        el_public en_septiembr eur_en golp_de guadalaj ide institut just la_bomb la_proxim las_demostr las_diez
        man mart_con mes_se metr moj nuev_años pesc que_sal que_traig qued_muy saturn segund tall una_got
    """,
    -0.2: """
        =abuel =busqued =direccion =import =proposit =taller ^via> cafeter cambi_de con_dibuj con_taller
        conexion de_mader dej_el el_dobl en_cinc entiend entrad factur graci_a grad gust invent la_pequeñ
        la_tercer litr los_aprendic los_lun novel plant_baj quer_una ver vitrin viñed
    """,
    -0.21: """
        =azote =bomber =cafeter =caid =mod =pan =record al_lad boc carton crec_un de_hel el_carg el_mayor
        encarg_# hic_la la_fusion lug_de ningun_ped noch_y nuestr_comedor paragu particip que_cost que_fall quej
        rond sobr_dat una_cos vez_en vulner y_lueg
    """,
    -0.22: """
        =batall =derrib =voz a_man acordeon ampli aparec_en batall consej continu_el cuant derrib diseñ
        el_departament emergent jef kil_de la_impresor la_maquin lo_not marc mes mil_dias mir_la music net
        nieg_a ocho_y pas_los se_nieg sin_accident un_map una_bodeg
    """,
    -0.23: """
        =ataqu =hor aprendic asil asil_en cuelg el_buscador encuentr escuel gratuit hogaz la_llam la_oper
        llev_su los_cartel no_hac nocturn paell prest_y regal tej un_certific vest
    """,
    -0.24: """
        :_factur =bienven =golp =tomat ahor_el años_en bas cad dedic el_codig empiez fantasm grab import imprim
        la_asoci la_fech leer mas_cort nadi_lei panad papel quit_el respuest_en ris sal_los seis_mes
    """,
    -0.25: """
        =bibliotec =final =fug aerogener al_final azote cad_mes carg_de com_mat entrad_libr fug herramient
        la_azote mont no_cambi noch_de novat nuev_con pendient qued_una rincon robot un_curs volv_con
    """,
    -0.26: """
        =diseñ =lent a_ver cambi correg de_autobus decision_propi el_huert la_sierr mejor trafic zapat
    """,
    -0.27: """
        =enseñ =mat =mejor =terc aparec buscador canch cuent_los dirig_el doc en_noviembr la_canch prim
        result_del se_llam su_autor testig
    """,
    -0.28: """
        =: =? =tarif diez el_premi eur export facult_de grafic ingles levant primer_y salv un_dibuj una_pagin
        volv_en
    """,
    -0.29: """
        a_proposit adquisicion da de_diciembr del_parqu director ferris inclu ines la_factur la_rond las_regl
        los_juev proposit simulacr_de usan
    """,
    -0.3: """
        =viej azul bibliotec cald casi centimetr cer de_papel doming_# mig movil pagin pas_el sab_que tart tonel
    """,
    -0.31: """
        =juici =primer catalog dat_abiert desd_marz dos_clinic dos_hor el_jur etiquet_de fotograf ingenier
        jardin libret mentir municipal par_ver rap ultim_funcion una_tard
    """,
    -0.32: """
        apuest debat en_may enter_de limon mader ques tortill
    """,
    -0.33: """
        com dibuj graci llov qued_a una_tabl
    """,
    -0.34: """
        bot exposicion fusion lun_se
    """,
    -0.35: """
        al_mes aport cieg compart con corrig ener ingen jorn la_ciud proxim va_al
    """,
    -0.36: """
        =dias de_agu escrib_al gazpach gratis hel la_final recet
    """,
    -0.37: """
        ## aburr colg cuent_que culpabl diez_años empiez_en estren
    """,
    -0.38: """
        =jubil =version aprendiz formacion horari hub_que que_aprend sensor tarif y_sal
    """,
    -0.39: """
        =trimestr baj_el discut lectur pequeñ recorr sujet vide
    """,
    -0.4: """
        formulari la_aplic lee lentej que_hac sal_# si_quer
    """,
    -0.41: """
        en_ener ganador map suen treint_años
    """,
    -0.42: """
        =consult cuent_com metr_de version
    """,
    -0.43: """
        #_minut bienven comedor del_terc hor pan se_jubil sub_un vuelv
    """,
    -0.44: """
        =nuev arquitect doc_años en_tres grand los_viern
    """,
    -0.45: """
        ! =comit =man cabr mat minut_y perd_ningun rellen
    """,
    -0.46: """
        escuel_de la_recet truc
    """,
    -0.47: """
        #_eur =sub =vulner col
    """,
    -0.48: """
        cont_com web
    """,
    -0.49: """
        =cinc =papel =ruid charl menu mid principi tomat un_dia
    """,
    -0.5: """
        =simulacr nuev y
    """,
    -0.51: """
        final men propon rotul
    """,
    -0.52: """
        enseñ mes_en
    """,
    -0.53: """
        # =premi codig curs_de lluvi record
    """,
    -0.54: """
        etiquet
    """,
    -0.55: """
        =muert en_line repet sec
    """,
    -0.56: """
        =cort el_comedor explic gat impresor
    """,
    -0.57: """
        cartel chocolat nadi_se
    """,
    -0.58: """
        tiend_en
    """,
    -0.61: """
        =aprend
    """,
    -0.62: """
        color man_y
    """,
    -0.63: """
        por_fin
    """,
    -0.64: """
        los_sab
    """,
    -0.65: """
        en_otoñ
    """,
    -0.66: """
        jubil parec
    """,
    -0.67: """
        la_nuev
    """,
    -0.68: """
        aplic prueb regl se_cerr
    """,
    -0.69: """
        lent
    """,
    -0.7: """
        viver
    """,
    -0.72: """
        panel
    """,
    -0.74: """
        aprend calcul minut
    """,
    -0.75: """
        #_hor
    """,
    -0.76: """
        simulacr
    """,
    -0.79: """
        hoj
    """,
    -0.8: """
        se_perd
    """,
    -0.81: """
        gan pil
    """,
    -0.85: """
        jur
    """,
    -0.86: """
        doscient
    """,
    -0.89: """
        los_mart
    """,
    -0.9: """
        viej
    """,
    -0.91: """
        premi
    """,
    -0.94: """
        version_#
    """,
    -0.97: """
        : apunt
    """,
    -0.99: """
        kil
    """,
    -1.0: """
        la_version
    """,
    -1.15: """
        ahor
    """,
    -1.32: """
        prob
    """,
    -1.57: """
        ?
    """,
}
CARE_BIAS = -3.58
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
    1.22: """
        conserv
    """,
    1.21: """
        el_fall
    """,
    1.12: """
        =incident incident se_va
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
    0.94: """
        se_cerr
    """,
    0.91: """
        oper
    """,
    0.88: """
        =rotul de_rotul dej_la
    """,
    0.86: """
        duplic tarif ~mute
    """,
    0.83: """
        ingres mantien
    """,
    0.82: """
        adquisicion
    """,
    0.8: """
        cost_# me_voy voy
    """,
    0.75: """
        dos_asambl
    """,
    0.74: """
        =fusion =semestr cuadr_gris estuv fusion_con vent
    """,
    0.73: """
        =resuelt
    """,
    0.72: """
        graci_por
    """,
    0.71: """
        cambi_de de_tempor ~place
    """,
    0.7: """
        cerr_en cost
    """,
    0.69: """
        =clinic dos_clinic el_portal se_retir
    """,
    0.68: """
        =trimestr cambi
    """,
    0.67: """
        despues_de
    """,
    0.65: """
        graci la_fusion
    """,
    0.64: """
        =taller =vent tom_la
    """,
    0.63: """
        caus el_panel quintanill
    """,
    0.61: """
        =cit =duplic eur net se_jubil
    """,
    0.6: """
        brind cost_un durant_veint
    """,
    0.59: """
        decision_propi por_decision
    """,
    0.58: """
        corrig_no lo_corrig nos_avis resuelt
    """,
    0.57: """
        diecioch
    """,
    0.56: """
        contrat_anual orig un_certific
    """,
    0.55: """
        crec_un
    """,
    0.53: """
        mi_ultim se_march
    """,
    0.52: """
        al_frent caus_fue complet_esta ebitd
    """,
    0.51: """
        =result un_catalog ~2
    """,
    0.5: """
        integr la_famili los_map
    """,
    0.49: """
        complet octubr_el portal
    """,
    0.48: """
        clinic dolar el_carg mostr sub treint_y
    """,
    0.47: """
        a_fin marg
    """,
    0.46: """
        #_eur años_a compr_se del_tej fall_el que_pas sig su_lad tras_#
    """,
    0.45: """
        estuv_lent hast_siempr incident_resuelt
    """,
    0.44: """
        años las_vent man_en millon net_de tras
    """,
    0.43: """
        =unen la_caus no_cambi rotul se_unen sustitu unen
    """,
    0.42: """
        incident_del la_adquisicion la_incident plataform result_del
    """,
    0.41: """
        brind_con fall horari_y
    """,
    0.4: """
        enolog ningun_ped portal_estuv semestr
    """,
    0.39: """
        años_al benefici cent dej el_testig excedent march permit
    """,
    0.38: """
        años_graci content cuatr_mes sol_nadi
    """,
    0.37: """
        comerci continu_el detect las_graci nuev_preci previst
    """,
    0.36: """
        #_minut =actualic =preci actualic blanc jubil la_oper renov siempr_don terc_trimestr
    """,
    0.35: """
        =dueñ anual caduc catalog el_consej la_imprent mait ningun pacient_en por_diez veint_minut
    """,
    0.34: """
        cach director en_tiend gris mes_y un_marg
    """,
    0.33: """
        #_m =mart cient_la conserv_el gasole la_cuot minut_el ningun_dat tras_diecioch
    """,
    0.32: """
        #_cent =analisis ambas analisis_de de_ambas dej_el dijeron_que juli la_echar la_lech las_cuent lun_con
        millon_y nuestr_jef ~reports
    """,
    0.31: """
        =manten celebr_el con_rotul echar echar_de entreg_la la_ventan lo_aprend los_soci not_par regl_del
        se_deb sig_igual sub_de termin_a una_cas y_pag y_termin
    """,
    0.3: """
        =actualiz =blanc bloque bloque_de editor eur_al excedent_de imprim_en la_asamble nuestr_director numer_y
        pes_el qued_sin quinient se_aplic se_pod seis_el text tiemp_y un_mart veg y_mantien
    """,
    0.29: """
        =integr =ley =prim =vot cit_por cortafueg de_mes grup impresor_del la_cooper las_marc ley_de polem
        prim_semestr sub_un y_cont
    """,
    0.28: """
        =vulner autoriz borr_las de_oper estab_previst form la_voz va vulner
    """,
    0.27: """
        =rural =sierr =veterinari caj_rural clinic_veterinari compart_quirofan corrig de_integr desarroll el_lun
        los_grup manten_que que_deb se_conserv seis_años su_nombr vent_de zon
    """,
    0.26: """
        ;_ahor =ayer =siempr competent con_normal crec de_recib del_terc form_a gener jubil_sig las_escritur
        los_jubil nombr_y pag_lo pas_de relev sig_pag un_indic zon_horari
    """,
    0.25: """
        =grup =map =va de_eur de_tarif despues el_mund frent_de leyeron miercol_: mund repuest se_mantien
        ultim_viern un_eur vim
    """,
    0.24: """
        =tarjet =unim =viern al_mar en_vez jef la_director los_horari millon_el nos_unim unim vez_de viaj_a
    """,
    0.23: """
        =entreg =ten balanc car cuot en_otoñ esper_en famili la_tiend result va_al
    """,
    0.22: """
        =don =not absorb alcanz_los bodeg compr de_envi devolv director_de ferris frent mar minut_se nuev_tarif
        por_cient tarif_de un_fall una_regl vien_nuestr
    """,
    0.21: """
        =adond =silbat adond bon_de certific compañ de_naranj de_veran diciembr el_silbat herman la_compañ
        la_direccion lo_vim mal manten mes_que naranj_en nort prevision_par sus_prevision taller tiend
        una_contraseñ vendr
    """,
    0.2: """
        =ampar =bodeg =etiquet =seri alza años_en balon caus_y conserv_su fabric_la factur_de las_cam le_pas
        llen m sigu tej_y tras_once vist_buen
    """,
    0.19: """
        =compr =terc analisis caramel de_punt decision ejercici el_conserj en_vig escritur esta_public eur_un
        igual_con la_prueb los_caramel los_ingres octubr_a pas_el pregunt_de provinci sub_los testig
    """,
    0.18: """
        años_ochent ciudad col_y continu el_ayunt la_cas la_compr la_fiest la_tarjet liger niñ_que no_pud
        oficin_y part_de pas soci veintis ventan
    """,
    0.17: """
        =bol =carg =graci =ques ^ará> aerogener bastant benefici_net bol cad_pacient deud_net el_benefici el_pan
        en_ener enseñ_lo funcion_con grit llev_su millon_la negoci nort_y nuestr_editor ocho_años panel ped
        plan_y proveedor_camb relev_en tendran ya_funcion
    """,
    0.16: """
        =cas =fall =profesional =relev a_leer adios_y avis_de años_se billet botadur cambi_que copi de_man
        de_treint desd_marz el_muell empiez_en gust_a juni_se la_aguj ley marg_de pag que_fall retir
        septiembr_el su_hij sub_a testig_a
    """,
    0.15: """
        =señor ajust_el alcanz contenedor correg de_may de_men del_ejercici despid el_orig en_noviembr eur_en
        factur lun_de may naveg normal_y numer prevision resum se_despid seleccion tom_el treint un_cort viñed
        y_devolv ~families
    """,
    0.14: """
        =ener =envi a_medi begoñ central complet_y cont_com cooper cuatr_cambi el_inform el_mes el_nombr
        escrib_por guardi ident ir los_cuatr motiv motiv_en pagin_de pendient resuelt_: revision_de se_toc tom
        trimestr un_benefici usan_#
    """,
    0.13: """
        =abril =arte =eur =general =ocho acequi acord arte carg centralit consej cuelg de_vent debat dedic_a
        del_parqu dijeron el_mart el_semestr en_octubr eur_el exam firm_el hast_final indic la_caid la_celebr
        la_centralit la_gent la_secret miercol_y once_pais que_usan que_vien se_firm
    """,
    0.12: """
        ; =busqued =cifr =director =iba ^<fus ^fus ^fusi ^rá> ^tará a_part acces al_mes al_tall ampli_el asamble
        caid_del canch cas_con ced cronic_de dand de_cienci de_fabric de_guardi del_sab desd_ener document
        el_armari el_ejercici el_grup emple en_abril en_papel la_canch la_razon lent lo_demas minut_sin notari
        novent_person otoñ propi sum tiend_de ultim_dia viaj vig
    """,
    0.11: """
        =cam =cuent =juev =pequeñ =tel ^<ró ^<rót ^rótu ^ótu ^ótul abril alquil año_y bombill conexion cristal
        de_diciembr dia_los dueñ el_hotel el_mism explic_los fin_de ha_ped hor_una la_carreter la_peluqu la_zon
        lent_el lorc los_plan minut_; muse_de nadi_tien normal peluqu primer_de pud recorr_la sal_en sed
        siet_años soci_de sueld sum_y sur ~dark
    """,
    0.1: """
        =balanc =cronic =dej =man =nort =pas ^blea ^ebi ^mble ^osta ^samb ^sube actualiz ahor_el arranc ayer
        baj_el bon che cinc_y cort_de cronolog cuenc cuent_de de_pel de_siempr deb dos_vec el_servici electr_en
        en_aviles en_primaver eusebi form_part igual inform junt_al la_calder la_cronolog la_pagin la_plantill
        la_toc leer_un los_objet lun nuev_pes once_años pod post prim ruben silbat termin toc_desd un_muse va_a
        y_graci
    """,
    0.09: """
        =cuot =doctor =plan =testig =textil ^amb ^ará ^ube a_man aureli buen_de caen cerr_la con_taller const
        de_juli de_ocho de_pes de_product de_sesent de_valparais el_preci empan en_may grav hac_un hor_a horari
        investig jubil_tras la_cest la_impresor libret lo_previst matricul median men_que nombr nuev_y octubr
        panel_de perd pil que_ahor que_cost r recepcion_se tecnic_y traspas una_factur valparais veintiun y_ocho
    """,
    0.08: """
        =cambi =deleg =pil =rout =trimestral ^<dup ^arif ^asam ^cost ^dup ^dupl ^gen> ^ivid ^rót ^upl ^upli
        aprob armari arregl bonit cartel_en cient cobr compr_una cronic cuadr deleg_de despaci despues_del
        diez_kil diferent direccion durant el_acuerd el_plaz en_diciembr encarg gat_de gent ha_firm iba la_barc
        la_hor los_contrat mand_una municipal plan preci quirofan social tarif_desd tempor tiemp tomas
        trimestral un_plan una_puert vall_de vecin_de veterinari y_sig
    """,
    0.07: """
        #_# #_: #_person =cooper =direccion =explic =lent =nombr =nuev =ocurr ^<adq ^<asa ^<ope ^<une ^adq ^adqu
        ^ambl ^dqu ^dqui ^isic ^ivos ^lone ^mbi ^mbio ^oper ^stuv a_# acuerd agrari aren avis_con ayunt
        cambi_las carreter cas cas_en cent_mas cest cienci cifr cit continu_y de_# de_control dej_de del_gimnasi
        des dia_en director_general disculp dobl_de doc_minut el_catalog el_indic el_institut en_recepcion
        entreg espaci juan la_busqued la_tard lad las_tarif le_des mand_a minut_la monic mont_un naranj obrador
        oficial pas_por plen riend segund_en semestr_: septiembr sonris sub_las tarjet un_servidor va_con ven_de
        viñ y_los y_nunc ~intruder
    """,
    0.06: """
        #_men :_# =buscador =cuant =doming =vid =viñed ^<cos ^<net ^<sub ^ambi ^bio ^camb ^caus ^debi ^ene ^enem
        ^irá ^leas ^mbl ^nser ^núan ^raci ^sub ^tral ^ént ^énti ^úan ^úan> ^ún> aguj anterior anual_de avis
        bibliotecari calder cerr combin compart conserj cont_las de_logist de_pag del_prim detall equip_y españ
        estacion estand fich_de imprent inici la_estacion las_dos lo_mejor logist los_ped map medic menu_del
        mes_lo muse pacienci_cont pacient parqu que_hac ros se siempr textil una_tabl vot_a y_las
    """,
    0.05: """
        # =dos ^<clí ^<eb ^<ebi ^<eu ^<eur ^<ven ^atá ^bio> ^bitd ^cia ^cias ^cioc ^clí ^clín ^dirá ^divi ^ebit
        ^ecio ^enó ^erac ^esu ^eur ^euro ^grac ^guen ^herm ^ias ^ias> ^icad ^idir ^irá> ^itd ^itda ^lea ^líni
        ^mest ^ola> ^ope ^pete ^plia ^resu ^sam ^taf ^tda ^tda> ^íni ^ínic a_su borr campañ cierr contraseñ
        cuarent_minut de_maipu del_banc dich_que el_color el_plan entrar entre_las gratuit jubil_en la_doctor
        maipu mart_: minut noviembr revision rout sin_conexion sol_las transport un_balanc util vend vot
    """,
    0.04: """
        ^<cau ^<op ^<ren ^<sig ^acia ^allo ^arge ^asó ^ausa ^años ^bene ^bil ^bsor ^cio> ^dían ^edit ^efic ^emes
        ^enef ^esue ^fa> ^fall ^gún ^gún> ^hare ^igue ^ioch ^itui ^lal ^lei ^leto ^llon ^lon ^mant ^mut ^ncid
        ^nef ^nefi ^nem ^nemo ^nteg ^oa> ^ocio ^ompl ^onse ^plet ^rame ^rcas ^rdió ^rifa ^rige ^rmó> ^rtal ^seme
        ^sigu ^stró ^tegr ^tene ^tuvo ^uben ^usti ^uvo ^uvo> ^vega
    """,
    0.03: """
        ^<anu ^<añ ^<año ^<bl ^<cam ^<cuo ^<cén ^<dej ^<jub ^<mai ^<mar ^<mos ^<nin ^<tex ^<va> ^<vul ^actu ^arg
        ^asa ^atál ^bila ^brin ^cara ^catá ^cede ^ctos ^ctu ^ctua ^cuo ^cuot ^cént ^deb ^dej ^denc ^dido ^dir
        ^dire ^efa ^efa> ^eja> ^endo ^enov ^erci ^esos ^etec ^eto> ^exa ^gris ^iem ^iemb ^ifa ^ifas ^ige ^igu
        ^ingr ^ingú ^inúa ^ioc ^irec ^itur ^jefa ^jub ^jubi ^kin ^lanc ^lio> ^lló ^lne ^lner ^mai ^mar ^marg
        ^ngre ^ngú ^ngún ^ning ^núa ^ogo ^orig ^oy> ^pasó ^pera ^ple ^prev ^rabi ^rac ^rará ^rci ^rele ^rupo
        ^rva> ^ser ^sig ^tani ^teg ^tex ^text ^tie ^tien ^tinú ^trí ^tui ^tulo ^tuv ^tál ^tálo ^uali ^ube> ^ubil
        ^uirá ^uln ^ulne ^ulos ^uot ^uota ^uros ^usió ^veg ^vos ^vos> ^vuln ^xced ^álo ^álog ^ños ^ños>
    """,
    0.02: """
        ^<aná ^<as ^<bal ^<ben ^<bla ^<bon ^<cit ^<co ^<cé ^<deb ^<dir ^<div ^<enm ^<exa ^<fa ^<fam ^<gen ^<gr
        ^<gri ^<gru ^<je ^<jef ^<jul ^<ley ^<m> ^<mun ^<ori ^<res ^<soc ^<su ^<suc ^<tie ^<vim ^<zo ^<zon ^<ín
        ^<índ ^aché ^aci ^act ^afor ^afu ^afue ^ait ^alde ^alea ^alic ^amba ^amil ^ampl ^ancó ^andi ^anel ^aná
        ^anál ^arch ^ares ^argó ^asa> ^asó> ^aus ^aye ^año ^best ^bian ^bill ^bios ^bir ^bir> ^bode ^bon ^cach
        ^cas> ^ced ^ché ^ché> ^cici ^cide ^ciem ^cio ^comp ^cons ^crec ^dega ^dejó ^div ^dos> ^dros ^egid ^egoc
        ^ein ^eint ^ejó ^ejó> ^elev ^emb ^embr ^enas ^ener ^enm ^erdi ^erog ^erri ^erró ^erva ^erán ^esar ^esul
        ^evis ^ext ^eyer ^ezo> ^eól ^fam ^fami ^gac ^gaci ^gen ^gene ^gida ^goc ^goci ^gre ^gres ^gru ^grup ^hé>
        ^ia> ^icar ^iden ^iend ^iene ^ifa> ^ila> ^imes ^inar ^inci ^ind ^inda ^inti ^inú ^irán ^isió ^ite> ^ivi
        ^jef ^jerc ^jul ^juli ^lame ^lba> ^led ^leo> ^lere ^levo ^ley ^lia ^lia> ^lica ^logo ^ltad ^mali ^mar>
        ^mbre ^mes ^mill ^miti ^most ^mpet ^mple ^mpos ^mpra ^mund ^nare ^nca> ^ncó> ^nego ^nel> ^nen> ^nera
        ^neto ^ngr ^nin ^nort ^nten ^ntic ^ntie ^ntim ^nál ^náli ^nól ^nólo ^núme ^odeg ^ogo> ^ombi ^omp ^opia
        ^otad ^otar ^pane ^parl ^pli ^plic ^podí ^pué ^pués ^rati ^rcic ^rdia ^revi ^rgó ^rgó> ^rig ^rik ^rind
        ^riza ^rmit ^rmos ^rmó ^rrar ^rreg ^rrig ^rtir ^rup ^rvan ^ríc ^sbo ^silb ^sion ^soc ^soci ^spué ^star
        ^stig ^stim ^sul ^sult ^só> ^tari ^tirá ^tiv ^tiva ^tre> ^trim ^tríc ^tual ^ual ^ual> ^ubi ^ubir ^uen>
        ^ueo ^ueo> ^uint ^uisi ^ulio ^ulta ^uma> ^une ^upo ^upo> ^usi ^ués ^ués> ^vald ^vend ^vent ^vim ^vimo
        ^vul ^xto ^yer ^yero ^áfon ^índi ^ñía> ^úmer
    """,
    0.01: """
        ^<amb ^<blo ^<con ^<de ^<edi ^<ir> ^<is ^<lun ^<mal ^<nor ^<nú ^<núm ^<ot ^<oto ^<pag ^<ped ^<pud ^<roc
        ^<ré ^<tes ^<un ^<ur ^<ut ^<uti ^<va ^<veg ^<vil ^<viñ ^abso ^ados ^adro ^agam ^agre ^aleg ^alz ^alza
        ^ame ^amel ^anc ^anca ^arca ^aria ^atrí ^añí ^añía ^ben ^bia ^bida ^birá ^blan ^bloq ^bono ^bre> ^bso
        ^bíam ^ca> ^cado ^cam ^canz ^carg ^caro ^cau ^cció ^cia> ^cobr ^coop ^cre ^ctiv ^deg ^deta ^dete ^devo
        ^eado ^ebat ^edal ^edid ^elu ^eme ^emos ^empo ^ened ^epue ^erab ^erat ^erin ^ermi ^esti ^estu ^etiv ^eto
        ^evo ^evol ^ey> ^ezo ^eñó ^eñó> ^fact ^form ^gamo ^gand ^gla> ^gri ^gue ^iac ^iaci ^ica ^idid ^idos
        ^igen ^igo> ^ila ^ili ^ilia ^ilid ^imag ^ime> ^ing ^ir> ^ire ^isor ^isé ^iséi ^itu ^ivad ^iñed ^jeti
        ^jita ^jó> ^land ^lba ^lea> ^lete ^leye ^li> ^lic ^lice ^lina ^lio ^lisi ^llo ^lun ^luna ^lune ^lza ^mal
        ^mal> ^marc ^mbas ^mbia ^mbr ^mim ^mimo ^minó ^mna> ^mpl ^mpli ^mpr ^mó> ^nar ^nca ^ncia ^ndas ^ndo>
        ^ndrá ^nedo ^nica ^nici ^nito ^nova ^nri ^nse ^ntas ^núm ^oca> ^ocho ^oma> ^onex ^ons ^onti ^oop ^oope
        ^oriz ^ost ^ostr ^otoñ ^ova ^pale ^pas ^pañí ^pias ^pra ^pra> ^pud ^quis ^ral ^rali ^rani ^rca> ^rch
        ^rcha ^rcio ^rdi ^re> ^rei ^rein ^reno ^repu ^reti ^rgad ^rgo> ^rif ^ritu ^rmal ^rmar ^roge ^ropi ^rró>
        ^rva ^rán> ^rías ^saro ^scul ^sele ^señó ^sici ^sio ^sti ^stu ^suc ^suel ^suma ^sumi ^séi ^séis ^tanc
        ^tiem ^tigo ^toñ ^toño ^tras ^trei ^tró> ^tua ^tul ^ubes ^ubid ^ucho ^ucu ^ucur ^uis ^uli ^ult ^unes
        ^urac ^uro ^usio ^vigo ^vis ^vist ^viñ ^xame ^zon ^zona ^áfo ^áli ^ális ^és> ^índ ^ñed ^ñedo ^ñía ^ñó>
        ^úme
    """,
    -0.01: """
        ^<ag ^<alu ^<apu ^<au ^<cu ^<dí ^<día ^<fl ^<fue ^<in ^<mad ^<me ^<má ^<máq ^<noc ^<pat ^<qu ^<que ^<reu
        ^<ri ^<sal ^<sim ^<so ^<tr ^<tra ^<tre ^<vie ^abre ^abue ^ace ^algu ^alla ^amo ^amos ^an> ^anti ^ar>
        ^arri ^cami ^cant ^cart ^cen ^ces> ^chi ^cinc ^cla ^conf ^crib ^cuen ^cía ^dad ^dan ^de> ^dida ^dig
        ^dimo ^dis ^doce ^dora ^dra ^ecen ^ecet ^egu ^elo> ^enso ^erta ^esca ^eun ^euni ^eva ^eña ^foto ^ga>
        ^gada ^gan ^gar ^gio ^gra ^gun ^habl ^ibr ^ida ^ier ^iert ^ile ^imu ^imul ^ina> ^inco ^ira ^isit ^lav
        ^le> ^leg ^lenc ^lgu ^lib ^libr ^lla> ^llas ^lo> ^ma> ^mad ^madr ^med ^mina ^mira ^mita ^mos ^mue ^máq
        ^máqu ^nas ^nier ^noc ^oco ^ole ^omed ^ond ^onf ^orio ^osc ^oso ^pid ^pit ^pon ^que ^quie ^quit ^rce
        ^rda> ^rec ^rend ^reu ^reun ^rio ^rla> ^rno> ^rob ^rto> ^sad ^say ^sca ^scu ^simu ^sit ^sita ^spe ^tad>
        ^tar> ^tera ^terí ^tra ^tra> ^uare ^ueb ^ued ^uest ^uga ^uie ^ve> ^vie ^za> ^zas ^zas> ^áqu ^áqui
    """,
    -0.02: """
        ^<ab ^<abi ^<aca ^<ap ^<bie ^<cal ^<cha ^<cin ^<en ^<enc ^<es ^<fot ^<gan ^<ha ^<hab ^<ho ^<hoj ^<lim
        ^<lla ^<mir ^<pal ^<pid ^<pin ^<pon ^<pr ^<pu ^<re ^<ro ^<vue ^abaj ^abie ^able ^ada> ^adi ^ado> ^alta
        ^ama ^ama> ^ant ^apar ^apu ^ata ^ata> ^ate ^aud ^baj ^bar ^bot ^cer ^ceta ^co> ^cuar ^da> ^dan> ^do>
        ^dre ^eca ^eca> ^ece ^egun ^ela> ^elo ^ena ^ens ^erto ^esco ^fot ^gal ^gunt ^hab ^hoj ^hoja ^iej ^iera
        ^iet ^ieza ^ina ^ine ^iner ^iste ^itad ^jar ^jos ^jos> ^lant ^lleg ^lor ^mat ^medo ^met ^mod ^mos> ^mula
        ^na> ^nad ^nas> ^ncu ^nea ^nida ^nta ^nta> ^ntar ^ntes ^nvi ^oce> ^oja ^one ^os> ^pat ^pint ^preg ^raba
        ^rad ^rado ^ran> ^rda ^regu ^res> ^rio> ^rna ^rno ^rso> ^sal ^taro ^tor ^tros ^uede ^uent ^uert ^uien
        ^uina ^ula ^ulo> ^urso ^viej ^vuel ^ía>
    """,
    -0.03: """
        ^<apa ^<ga ^<hu ^<ll ^<rec ^<tor ^aba ^abe ^abl ^aca ^ada ^ader ^ana ^anas ^aza ^cab ^cin ^curs ^der
        ^desc ^días ^ela ^ena> ^ensa ^epar ^eras ^ert ^es> ^esta ^etro ^eza> ^ima> ^lac ^las ^las> ^lla ^lve
        ^metr ^mir ^mul ^nco ^oce ^ogra ^oras ^orn ^para ^pued ^ra> ^rea ^rta ^rta> ^rtas ^rto ^sim ^ste ^tro
        ^uela ^urs ^vue
    """,
    -0.04: """
        ^<ch ^<esc ^<pi ^<pue ^<sa ^<vol ^ade ^arta ^as> ^bier ^cet ^cos> ^era> ^etr ^ita ^lim ^mac ^ogr ^pin
        ^pue ^ro> ^sema ^so> ^tres ^uer
    """,
    -0.05: """
        #_vec =aprend =casi =mat =panel =tiend ^alt ^anta ^bie ^cal ^eman ^ien> ^mana ^nid ^nsa a_tiemp a_un
        ampoll cambi_la codig de_limon de_tart dec export infantil med pint puert se_incorpor son tall_de tart
        ~absent
    """,
    -0.06: """
        =? =cart =com =millon =sal =simulacr =vem ^esc ^ta> almacen aprend_a bucl calcul con_tart cuent curs
        de_agost diseñ doscient dur el_local encontr escrib gui hoj_y ide la_mit la_plant libr_se lo_celebr
        lo_logr logr moliner orden por primer que se_recog siet sobr tras_treint vuelv y_preci ~sides
    """,
    -0.07: """
        =el =una ^eza a abrim agu al año banc bien cinc da del en en_la es eur_y la la_bienven la_puert lun_el
        metr niñ nuev program reunion silenci ultim
    """,
    -0.08: """
        #_hor =la abuel apunt cad el_ultim escuel falt fot mat mayor mil proxim que_nadi quier simulacr su_ultim
        tart_y telefon ~unlike
    """,
    -0.09: """
        =# =: =a =adios =plantill =version abre adios antigu banc_de cad_ped com decent dibuj ensay ha_constru
        la_viej llev los nadi ~ashamed
    """,
    -0.1: """
        =billet =en ^ema acab algui dic llam mit noch prueb prueb_y sum_#
    """,
    -0.11: """
        ## gan un visit ~cleared ~sick
    """,
    -0.12: """
        cuarent el en_el habl maquin quer
    """,
    -0.13: """
        alumn lleg pon ~missing
    """,
    -0.14: """
        el_sab list millon_de nuestr
    """,
    -0.15: """
        comedor con doc recet
    """,
    -0.17: """
        trabaj una
    """,
    -0.18: """
        de mir par pid volv
    """,
    -0.19: """
        abiert pregunt y
    """,
    -0.2: """
        =de cart sab
    """,
    -0.24: """
        hoj
    """,
    -0.25: """
        plant prob
    """,
    -0.26: """
        :
    """,
    -0.27: """
        libr viej
    """,
    -0.28: """
        dias pued
    """,
    -0.38: """
        ~callers
    """,
    -0.39: """
        seman
    """,
    -0.4: """
        tres
    """,
    -0.46: """
        ?
    """,
}
