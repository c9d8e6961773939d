"""What words weigh in es: made by `tests/learn_gate.py`."""

MADE_FROM = "3a9dfa8b090bab2b"
BIAS = -0.10
WEIGHTS = {
    2.45: """
        ~stop
    """,
    2.09: """
        ~dark
    """,
    1.96: """
        ~review
    """,
    1.85: """
        ~ashamed
    """,
    1.7: """
        ~2
    """,
    1.5: """
        ~fewer
    """,
    1.49: """
        ~missing
    """,
    1.4: """
        ~placeless
    """,
    1.36: """
        ~rite
    """,
    1.34: """
        ~halted
    """,
    1.31: """
        ~absent
    """,
    1.3: """
        ~lenders
    """,
    1.24: """
        ~sick
    """,
    1.13: """
        ~unhired
    """,
    1.09: """
        ~intruder
    """,
    1.05: """
        ~mute
    """,
    1.01: """
        ~families
    """,
    1.0: """
        no
    """,
    0.89: """
        ~sides
    """,
    0.85: """
        ~unlike
    """,
    0.81: """
        ~respect
    """,
    0.75: """
        pag
    """,
    0.68: """
        ~reports
    """,
    0.59: """
        habr
    """,
    0.57: """
        qued
    """,
    0.54: """
        compañer
    """,
    0.53: """
        algui retir ~cleared ~leak
    """,
    0.52: """
        la_empres
    """,
    0.51: """
        treint
    """,
    0.5: """
        her
    """,
    0.49: """
        trabaj
    """,
    0.45: """
        ces el_mart
    """,
    0.42: """
        cerr period
    """,
    0.4: """
        prevision
    """,
    0.38: """
        a_los carreter comunic famili
    """,
    0.37: """
        qued_en
    """,
    0.36: """
        call demand fallec operari
    """,
    0.35: """
        =plantill a mil_de sig
    """,
    0.34: """
        juez mart person
    """,
    0.33: """
        =prevision nuestr_compañer part
    """,
    0.32: """
        ; =entra =retir avis rebaj
    """,
    0.31: """
        atend clinic el_hospital merc nosotr tom
    """,
    0.3: """
        aplaz el_juev las_carreter ofert reduc_la sent sindicat
    """,
    0.29: """
        =indefin alli ced cierr_de corre dia_# entra_en indefin_en la_cocin la_fiscal niñ protest
    """,
    0.28: """
        =call =merc cumpleañ de_plantill el_miercol el_puert emple las_cuent llev
    """,
    0.27: """
        =ces =compañer afect dej_a notici
    """,
    0.26: """
        #_emple =ajust =cierr acreedor ante deten diner hogar huelg_indefin la_produccion medic muj once_años
        produccion
    """,
    0.25: """
        =ciberataqu =fallec acus acus_de cas ciberataqu client conoc denunci fiscal hospital la_decision
        las_famili los numer_de pact pact_preci pued reclam sal sup sus ten volv
    """,
    0.24: """
        =plant activ cierr demas fuim inund la_sed nav recog sueld tesorer trabaj_par treint_y
    """,
    0.23: """
        =escol =tesorer a_oscur de_prevision doming estam guard indefin lleg_los mañan tuv un_operari
    """,
    0.22: """
        =club =urgenci clor de_clor dias_de el_dia exig firm hij historial hoy la_direccion las_contrat llen
        paquet qued_sin tribunal ya_no
    """,
    0.21: """
        ^<de agenci ajust_de alquil apag ayer cocin contrat de_may dic_que en_la entreg_las grav ha la_agenci
        las_llav las_person lo_decid lo_sab los_sindicat mayor nadi no_volv nos_dej person_con pid suspend tierr
        troz ~callers
    """,
    0.2: """
        =clinic =her =mult =tribunal =vecin =vuelc al_equip aparc apart dej_de desvi dueñ en_concurs han
        inspeccion limpiez llav lo_sup mult no_vam se_qued unas vuelc y_tres
    """,
    0.19: """
        #_client =demand =fabric =fiscal =trabaj algun baj_la cobr colabor convoc dañ de_# deb eram es_verd
        fueron la_line la_nav la_tiend la_verj que_escrib recurr su super_el transport una_inund verj
    """,
    0.18: """
        #_trabaj =caden =concurs =contraseñ =emple =lot =muer =president =quer =sed abrir arranc caden chic
        con_profund conductor dat_de direccion esta_seman ficher hem hombr indemniz la_caden la_mes las_eleccion
        line_# llev_a lo_hac lueg miercol no_pued nuev_dueñ nuev_y numer oscur profund_dolor rescat sig_en
        suspend_las tiend_de un_terci uno vam veint_años
    """,
    0.17: """
        #_compañer =acreedor =filtracion =fundador =lo =luz =present accion anoch anunci apag_el autobus_de
        basur buen camion catorc cincuent cit confianz contratadl cos de_sueld demand_por dentr devuelval
        el_juez el_laboratori en_observ enfermer escrib expuest fabric_de fallec_de filtracion filtracion_de
        incendi_en la_gent la_recog los_bomber millon notici_de nuev_ced persian proteccion puest sab_por sed
        sin_luz su_ultim super tarjet_de
    """,
    0.16: """
        =avis =limpiez =otoñ al_hospital alcald animal apagon avis_a busc_un caen caen_un cay cincuent_y
        client_no cuarent_de de_la del_merc doming_la el_conductor en_man en_vez enter_por equivoc ere estan
        fals fin_de fren graci_al habl_con hast herman la_confianz la_persian la_polic las_vacant les llev_al
        los_analisis los_demas no_sab noch_en patronat polic pregunt_por presunt prevision_y quier respuest_al
        se_van serv tres_her urgenci vacant vam_a vez_de y_no
    """,
    0.15: """
        =acos =defectu =muell abog acos activ_en compañ con_nosotr contraseñ defectu despert dic el_año
        el_institut el_period en_marz enfermed fallec_nuestr fueron_atend fulmin guardi_civil haciend juli
        la_compañ la_fundacion la_guardi la_limpiez la_mism la_obra la_tap larg_enfermed llev_la los_que lot
        man_el mil nombr otro ped pens pens_en present_una president profund que_cont qued_expuest sab_ya saldr
        se_apag ser su_puest terci_de tuv_que una_larg valvul
    """,
    0.14: """
        =aplaz =constructor =cuarent =destitu =doctor =explosion =halvers =nav =notici =pas =tom avion años_de
        cart_abiert compañer_de comunic_a consej_lo constructor convoc_par de_acreedor de_contrat de_don de_mil
        de_sal decid deposit desaloj destitu dolor_comunic durant_años efect el_agu estab estib explosion
        halvers hay hoy_empiez la_constructor la_inspeccion la_juez la_lech la_pirotecni la_redaccion mejor_que
        min mism no_habr no_sal observ ocurr pas_por pirotecni pod present rebaj_sus rechaz respet sac seis_años
        si_viv sin_efect sindicat_convoc sus_amig trescient_famili troz_de un_lot vecin viv
    """,
    0.13: """
        :_graci =baj =colect =dej =descubiert =equip =huelg =palabr =registr =septiembr ^den a_sus abiert_de
        al_president algui_a autobus años_el capill cierr_la colect concentr contrat_hast cre dat_en de_rosari
        del_club descubiert desd despid_a dos_direct entra escap_de esper gent habl huelg incendi la_capill
        la_demand la_merc la_vist las_contraseñ lo_ocurr los_horn los_tribunal man_de mart_por matriz mi nadi_lo
        nav_de no_conoc no_deb nos_llev nuestr_president padr plantill_en por_un rechaz_la respet_el rosari se
        se_enter se_llev seman su_muj tras_otro un_escap un_presunt unas_palabr volv_del
    """,
    0.12: """
        :_ped =cit =consej =contrat =electr =ere =futur =hast =medic =nub =til =volv ^emos ^ido a_las abaj abri
        ade carg_a cit_a civil compañer_que compr_de cre_que cuent_no de_dat declar_ante desd_ener devuelv dio
        dir el_fallec el_inici el_terc empres entren escap futur graci_y hem_lleg hospital_el incorpor_hast
        inici_de institut_y juev_el las_llam las_nuev lleg_a lo_dir los_proces lun_a necesit nos_escrib nub
        nuestr_cas ocult ojal pais paraliz paraliz_el part_del period_en permanec permanec_cerr pie prefer prev
        que_pas que_quer qued_con qued_suspend quier_el redaccion retir_voluntari se_han se_retir subast terci
        trabaj_aqu un_ere un_for un_trabaj unanim val vuestr ya
    """,
    0.11: """
        =alumn =client =competent =congel =denunci =mortal =obra =pag =patent =rechaz =respuest =tall ^ado ^cci
        ^emo ^rid a_disposicion a_habl a_proveedor acced accident_mortal ajust al_juzg algui_de ana bols carm
        cerr_nuestr cifr competent comunic_el conduc cos_no de_cinc decision dej demand_de dio_la direct
        disposicion doming_por dos_famili dos_her el_patronat el_tribunal en_cas en_octubr encapuch esta_mañan
        extranjer fiscal_investig fueron_llev habr_una han_present horn la_autor la_niñ la_noch la_plantill
        las_autor llam_al llev_el lo_primer los_cuarent los_pag lot_# manden millon_a mortal mortal_en muer
        nadi_toc no_podr oficin_de pagin_y par_siempr pared patent peligr posibl prefier prescind prescind_de
        proyect prueb_de que_pod repartidor rival sal_de sancion se_aclar se_devuelv segur seis_dias septiembr
        seran sesent_y si silenci_con soci tras_una vari vieron voluntari volv_a y_a
    """,
    0.1: """
        =abrir =accion =aparc =ceram =cobr =culiacan =despid =doc =eleccion =paquet =por =protest =redaccion
        =segur =volc ^do> ^pag ^rá> ^tra abre_hast accident accident_en adjunt agu_del amig analisis asum busc
        cab_en caj canal cautel choqu compr_y comunic_del con_las conductor_esta contest contrat_con cuand_volv
        culiacan de_client de_cuent de_segur demas_se despach deterior deterior_de doctor el_alquil el_aparc
        el_articul el_camion el_deterior el_doming el_estudi el_mism el_presupuest el_viern eleccion en_culiacan
        ere_par escrib_desd este gent_de gobiern ha_fallec hab hab_algui hab_promet horari_de hospital_ha iban
        julian justici la_bodeg la_list la_ria la_tard las_enfermer las_sal lleg los_centr los_hech marz_y
        medi_en menus merec much_client muer_un ni ningun_de niñ_en no_abre no_pod nomin nomin_de notific
        nuestr_tecnic ofert_par once paz ped_que ped_una plan_es por_acos present_un presupuest proces que_iban
        retir_del ria rob_de seis_de sucursal sus_padr sus_prevision tarjet trabaj_alli un_grup un_incendi
        un_rescat un_tercer una_fot vio violin volc
    """,
    0.09: """
        #_pacient =air =ante =autobus =buen =canter =carm =choqu =comunic =en =enfermer =entren =grav =medi
        =metr =min =part =persian =policial =produccion =seman =señor ^<ha ^<hab ^<pa ^<tr ^en> ^hab ^ier ^per
        ^remo ^te> ^tes al_consej ante_el atrap banc_no cad_person cam cart_de carter cas_el ceram confianz_tras
        cont_con contraseñ_de correct credit cuadrant de_desvi de_pag de_vuelt desd_may desvi_fond dij dividend
        echo el_colegi el_deposit el_numer el_sindicat ella emple_en en_paz entrad_en equip_y escrit fogon garaj
        garaj_de getaf gru guardi ha_abiert ha_apart han_suspend indemniz_a iran iran_a la_madrug la_marc
        la_matriz la_min la_reunion la_segund las_plant las_tarjet las_tiend los_cuatr marz_no mayor_de
        no_encend no_lo no_qued noch_del numer_roj oblig_a ocup par_de par_parcial parcial pasaport perd_de
        permis_par policial_en por_la posicion presunt_fraud promet punt que_algui que_dic que_estab que_necesit
        que_sub quien_esper reduc registr_policial respir roj rosari_con salg sed_de sed_por su_nombr tampoc
        un_garaj un_mensaj vacant_qued verd_en y_cuatr ya_nadi
    """,
    0.08: """
        :_nuestr =cuatr =dar =filtr =graci =gru =juev =oficin =plan =repartidor =sop =verd =vert =voluntari
        ^baja ^cció ^cia ^dos> ^her ^nte> ^ret ^spe a_punt abiert_diligent acced_a alcanz_y ante_la asesinat_de
        atras ayud_a blanc cab carpet ces_de colegi com_de comision con_nombr congel conoc_el conveni de_año
        de_consult de_fin de_getaf de_muebl de_ped de_usarl debaj dej_en del_aeropuert demand_colect desped_de
        despues destru dia_trist diecinuev diez_vec diligent dolor dos_niñ dosis el_asesinat el_horn el_pati
        el_sil ello en_febrer en_los en_suspens encontr equip_del escol excel expedient_de fabric_en faen filtr
        fundacion hast_nuev hem_avis hem_ped hor_en hor_una hotel inquilin invi la_caj la_carreter la_correct
        la_junt la_ofert las_nomin lech limpiador limpiez_del lo_demas los_repartidor los_tecnic los_tres maner
        mensaj merc_no muebl nad no_compart nos_da nuev_avis octubr orden otro_mod pacient pagin_# palabr
        period_de pierd plant_de pon_fin por_ahor por_orden por_riesg por_una present_concurs proveedor pus que
        recib riesg riesg_de sab_se sacrific sal_el sant se_investig sig_cerr sil sin_sab su_carg su_famili
        su_herman su_hij suspens taquill tiend_y torr trabaj_en trist tu una_indemniz usarl vay veintidos vert
        vez_no y_dos
    """,
    0.07: """
        :_primer :_revision =ahor =al =cuent =devuelt =factur =habr =juez =ofert =peticion =posicion =profesor
        =qued =razon =recort =tres =viern ^<al ^<an ^<ll ^<pag ^<po ^<pu ^<sa ^ado> ^ami ^dem ^dore ^ente ^erid
        ^erá ^ias ^ind ^mil ^mos> ^na> ^ncia ^nda ^nun ^ore ^ras ^res ^rido ^se> ^ten a_algun a_cad accident_del
        aeropuert agenci_de al_director algui_se ante_las antigu_director aplaz_la ayer_en bacteri barc barc_de
        brech celebr_la cient colect_contr compr_la comprador comunic_la con_algui con_su conoc_los consej_y
        cooper cuadrill cuadrill_de cuatr_años da_la dar de_alta de_hoy de_pintur de_proteccion de_seman deb_sal
        ded del_doming delant demasi descans_en detect devuelt devuelt_la diez_a dond el_conjunt el_rest
        el_servici el_señor empres_recurr en_un en_vig era esper_un estab_en este_año exig_un famili_en foli
        fot_de fri ha_detect ha_tom hab_lleg hac_con helicopter inici investig_lo juzg la_calid la_call
        la_director la_hor la_investig la_muert la_socied la_use las_vent les_dij les_pag les_pregunt ley
        libr_del llev_agu lo lo_hem los_contrat lot_de mal me_enseñ merc_: nadi_ha no_estaran no_la no_quier
        novent nuestr_antigu nuestr_oficin orquest otros pag_las pas_la ped_un peg perd_dos perdon plan plantill
        policial previst prim_dia primaver_no profesor proteccion_de pued_devolv puert_y que_habl que_nadi
        razon_a razon_en recib_una recog_en registr_la result_fals retir_el saldran seman_en sobr socied som_una
        sus_acreedor sus_hij telefer tendr terci_men traj tres_años tres_seman turn_no un_administr una_enfermer
        una_person una_videollam use videollam videollam_de voluntari_de y_avis ya_lo yo
    """,
    0.06: """
        #_años #_famili #_no #_y :_# =ade =aeropuert =afect =carril =cart =cooper =error =este =hospital =muebl
        =puert =recib =rob =torr ^<ci ^<pro ^<ret ^aja ^alg ^algu ^ana> ^año ^baj ^den> ^did ^dos ^eri ^erra
        ^ete ^ias> ^idos ^lgu ^mpañ ^ona ^rem ^res> ^reti ^rote ^rra ^rre ^ued a_dar a_mi abri_el acept ahor_un
        ajen alumn_nos antigu anunci_moviliz artist atend_por ayer_al año banc_ha bar biciclet bomber camion_de
        carril carril_bici casc central cerr_la ciberdelincuent cistern client_y con_ello conden condicion
        consej_ha cont_la convoc_una cuent_y cupon de_abrir de_ayer de_fuer de_repartidor de_salud de_treint
        de_veran dej_que dej_un del_puert delant_de demand_a desd_hac desmont despues_de detect_que dia
        diner_desd dos_años dos_de dos_vec el_armari el_banc el_carril el_futur empres_de en_paus en_quirofan
        en_segund en_su en_unas esper_una esta_abiert estas fall_en febrer for futur_de ha_dich ha_pas haci
        haci_las hoy_nadi huelg_de huert_y impec inform_del juev junt_a la_notici la_vuelt las las_ofert les_deb
        llam_a los_conductor los_otros lun_el mal_y mañan_hem mes_y minut_en mold moviliz nieg_los no_acept
        no_contest no_saldr nuestr_cart nuestr_proces oblig obra ocurr_en opon par_ade ped_en perd_la piez pon
        portugal proces_de produj puest_de puest_en punt_de que_abri que_llam que_nos que_pregunt que_result
        que_vien que_vio que_volv quien razon recomend recort regional result_de rodill sab_a sanid sanid_ha
        se_concentr se_les se_lo se_produj seman_no semestr_con servici_min servidor señal si_el sindicat_anunci
        su_cas tien_razon tiend_no tir titul titul_y toc tranv_y un_error un_minut una_gru una_niñ unos valenci
        vec ventan ver_en vez_mas viern_a vol y_cinc y_cre y_perdon
    """,
    0.05: """
        #_par =# =conoc =director =inform =limpiador =line =lut =otro =suspension ^<alg ^<apa ^<ce ^<co ^<com
        ^<fa ^<her ^<lle ^<pre ^<vol ^ados ^aga ^an> ^arem ^añe ^añer ^bía ^cad ^cia> ^cta ^cti ^ctiv ^cur ^dan>
        ^dent ^duc ^ecc ^ecci ^ede ^efi ^ena ^ere> ^ero ^fec ^fect ^habr ^indi ^ire ^lec ^les ^les> ^lgui ^mina
        ^mos ^nos ^nos> ^nte ^nunc ^omi ^ores ^paga ^pañ ^pañe ^pers ^prev ^pro ^rad ^ran> ^rot ^rtad ^rán ^rán>
        ^stab ^sup ^trei ^ueda ^ueve ^uie ^unda ^vis ^vol ^án> ^ñer a_once ahor_no alrededor ardient autor
        cad_uno campañ_de capill_ardient cerr_hast cerr_y cin com_el conoc_a contr cualqui_tiend de_abaj de_baj
        de_cuatr de_juni de_limpiez de_otro de_sus del_agu del_conveni descubr desp_colect diner_a disc
        document_y echa el_diner electr emple_que entre_# escrib_antes escuch_a esta_par filtr_los furgonet
        ha_convoc hac_lo hay_un hem_comunic iglesi import inform juzg_mercantil juzg_nos la_campañ la_cint
        la_entrad la_provinci la_razon las_# las_limpiador limpiador_de llev_document lo_descubr lo_que lut
        lut_en luz mañan_no mañan_se mecan mercantil mercantil_numer mes_de metr mientr minut_a no_abrir
        no_encontr no_sup oposicion orgull otra_part otro_pais pag_de palanc par_desd pas_con person_que
        person_se peticion_de piez_a provinci_no pued_que que_lo que_nunc que_respond san se_le ser_el
        setent_voc sufr suspend_y suspension tabler tan_orgull ten_que tiend trabaj_de tras_romp un_veran
        una_juez uno_sig unos_# viern_cerr voc y_ningun y_ten
    """,
    0.04: """
        ^<agr ^<arr ^<at ^<con ^<dem ^<den ^<des ^<det ^<dev ^<es ^<fam ^<he ^<ind ^<mil ^<par ^<pue ^<pé ^<pér
        ^<que ^<reb ^<sup ^<tra ^aba ^abaj ^abrá ^acci ^agr ^ajad ^alí ^alía ^amil ^arr ^años ^brá ^brá> ^cado
        ^can ^cato ^cim ^cimo ^com ^con ^cond ^curr ^dac ^dema ^det ^dete ^dev ^dio> ^ebaj ^eda ^edan ^eint
        ^eman ^erar ^ere ^esp ^espe ^eti ^etir ^eve ^evis ^fam ^fami ^fer ^gad ^gado ^gar ^genc ^guie ^heri ^ida
        ^ida> ^ien> ^iere ^ierr ^ilia ^irad ^irem ^ivi ^ivo ^ió> ^lam ^lea ^lias ^llec ^lver ^me> ^mili ^nica
        ^ntes ^ntr ^ntra ^olv ^onas ^ontr ^osa ^osi ^ote ^pera ^peri ^ple ^plea ^pue ^pér ^pérd ^qued ^ran ^ras>
        ^rde ^reb ^reba ^rev ^rida ^rme ^rnos ^rret ^rse ^rse> ^tal> ^test ^ucim ^uien ^unc ^unci ^und ^uras
        ^ve> ^vid ^vue ^érd ^érdi
    """,
    0.03: """
        ^<ac ^<acr ^<alq ^<avi ^<ced ^<ces ^<cib ^<ef ^<enf ^<est ^<fi ^<hi ^<lla ^<mer ^<muj ^<nav ^<niñ ^<oc
        ^<ocu ^<ofe ^<pat ^<ped ^<per ^<pos ^<sus ^<ten ^<tie ^<tre ^<tro ^<vo ^abr ^aco ^acre ^agar ^ald ^ales
        ^allí ^alo ^alo> ^ama ^anca ^anda ^ante ^apag ^apla ^aqu ^arde ^aro ^arre ^ará> ^aten ^ato ^atr ^avis
        ^aya ^aya> ^ban ^bem ^bemo ^ber ^bie ^bier ^bres ^call ^calí ^can> ^cap ^car> ^carr ^cat ^ced ^cedi
        ^cerr ^che ^cher ^cib ^cin ^cole ^comp ^comu ^cos ^cree ^ctar ^daci ^def ^dena ^desp ^devu ^dica ^dico
        ^dida ^dido ^dio ^dir ^dió> ^ede> ^edió ^eed ^eedo ^efe ^efec ^ein ^ema ^enf ^enfe ^ent ^ení ^enía ^eran
        ^erc ^erso ^ert ^erá> ^esa ^eten ^evar ^eve> ^evi ^evu ^ferm ^fert ^gon ^guen ^iad ^iado ^iber ^ibir
        ^ica ^icad ^icar ^icat ^icia ^icos ^iden ^ido> ^ien ^iga> ^ile ^imo ^inos ^inta ^iodi ^isca ^isio ^ivid
        ^iér ^ión ^ión> ^jer ^juez ^lca ^lece ^lega ^lia ^lie ^lig ^llí ^llí> ^lqu ^lto ^lí> ^mand ^mart ^mañ
        ^mbre ^merc ^mile ^mple ^muj ^muje ^mun ^muni ^nav ^ndac ^ndid ^ndo> ^ndu ^nduc ^nfe ^nfer ^nia ^nic
        ^niñ ^noti ^nía ^nía> ^obr ^oca ^ocu ^odis ^odu ^oduc ^ofe ^ofer ^ole ^omp ^ompa ^omu ^omun ^ondu ^ones
        ^orer ^otes ^oxi ^paro ^ped ^pen ^pres ^prod ^pron ^prot ^quil ^rada ^rdid ^ree ^rei ^rein ^rero ^resc
        ^rete ^revi ^ric ^rica ^riod ^rno ^rodu ^ron ^rona ^rra> ^rrad ^rreo ^rta> ^sabe ^sal ^sali ^sent ^sin
        ^sind ^sió ^sión ^spen ^sper ^susp ^tab ^taba ^tend ^tení ^tes> ^teso ^tid ^tido ^tir ^tira ^tiv ^tivo
        ^tox ^toxi ^trab ^tran ^tro ^uct ^ucto ^uede ^uete ^uez ^uil ^ujer ^uli ^unic ^urr ^usp ^uspe ^verá
        ^ves> ^vier ^vio ^visi ^voc ^voca ^volv ^ábam ^éra ^éram ^íni ^ñera ^ño> ^ños ^ños>
    """,
    0.02: """
        ^<abo ^<acu ^<afe ^<ag ^<all ^<ano ^<anu ^<ate ^<atr ^<av ^<aye ^<cas ^<cit ^<cl ^<clí ^<coc ^<dañ ^<dej
        ^<din ^<dir ^<dom ^<due ^<emp ^<exi ^<ext ^<fal ^<fil ^<fir ^<fis ^<fre ^<gua ^<hay ^<hij ^<his ^<hom
        ^<hos ^<inu ^<jue ^<jul ^<lue ^<may ^<mañ ^<mié ^<mul ^<méd ^<na ^<nad ^<nú ^<núm ^<on ^<os ^<osc ^<pac
        ^<paq ^<pid ^<pod ^<pr ^<pub ^<qu ^<rec ^<reg ^<sab ^<sac ^<sal ^<san ^<sed ^<sen ^<sig ^<sin ^<sob ^<su
        ^<tes ^<ti ^<tuv ^<urg ^<va ^<vam ^<vec ^<vio ^<vue ^<ér ^<éra ^abe ^abem ^aben ^abl ^abo ^abrí ^abí
        ^abía ^acan ^acc ^aco> ^acr ^act ^acti ^acus ^adas ^adl ^aen ^aen> ^afec ^agó ^ajam ^aje ^ajer ^aldr
        ^alq ^alqu ^alto ^amar ^ana ^anim ^anu ^anun ^apa ^apar ^aque ^aqui ^arad ^are ^aria ^arm ^arme ^arn
        ^arno ^aros ^arra ^ars ^arse ^arta ^ará ^asu ^ataq ^ator ^atra ^ave ^aves ^avi ^aye ^ayer ^ayor ^aza
        ^azad ^añan ^año> ^bera ^bir ^birl ^bles ^bols ^bram ^bre ^brí ^bría ^bun ^buna ^bíam ^cade ^cami ^casa
        ^cate ^cel ^cemo ^cerá ^chic ^cian ^cias ^cibe ^cino ^cis ^cita ^ción ^clam ^cli ^clie ^clo ^clí ^clín
        ^coc ^coci ^cog ^cogi ^comi ^cono ^ctad ^cum ^cus ^cusa ^cán ^dan ^dañ ^daño ^deje ^demn ^demá ^denu
        ^dest ^dic ^die> ^dire ^dist ^dió ^dom ^domi ^drá ^ducc ^duci ^duct ^due ^dueñ ^ech ^eci ^ecin ^ecis
        ^ecog ^ecta ^ecti ^ecur ^edar ^eden ^edi ^efic ^efin ^egad ^egar ^egio ^elan ^eld ^eldo ^elg ^elga ^emn
        ^emni ^empl ^emá ^emás ^enad ^endo ^enu ^enun ^eos ^eos> ^ept ^erat ^erca ^erio ^erj ^erja ^erm ^erme
        ^eros ^ers ^erta ^erto ^erán ^es> ^esa> ^esta ^eter ^evue ^evué ^exig ^expu ^ext ^fal ^fia ^fian ^fil
        ^filt ^fini ^fir ^firm ^fis ^fisc ^gamo ^gare ^gone ^gres ^guar ^gui ^guno ^gó> ^gón ^gón> ^habí ^haci
        ^hay ^haya ^hero ^hij ^hist ^hom ^homb ^hosp ^ial ^iale ^ianz ^iba ^ibun ^icas ^icó ^idió ^idor ^ie>
        ^iern ^ige ^igen ^ign ^igue ^ijo ^ijo> ^iles ^ilt ^iltr ^imos ^incu ^inde ^ine ^ingo ^inid ^into ^inun
        ^iod ^ira ^irm ^irá ^irán ^isc ^isió ^iso> ^ist ^ista ^ital ^ivos ^iérc ^jad ^jaro ^jer> ^jue ^jul ^juli
        ^jus ^just ^jó> ^lama ^lanc ^laza ^lca> ^lde> ^ldo ^ldr ^ldrá ^leci ^leva ^lga> ^lien ^lige ^llam ^llev
        ^loro ^lqui ^lsas ^ltr ^ltra ^lueg ^lval ^lve ^lía ^lía> ^lín ^líni ^mar ^maro ^may ^mayo ^maña ^mbr
        ^mesa ^met ^migo ^mill ^ming ^mié ^miér ^mni ^mniz ^mpl ^mult ^más ^más> ^méd ^médi ^nadi ^nas ^nas>
        ^nato ^nave ^nce ^ncen ^nci ^nda> ^ndef ^ndi ^ne> ^nece ^nero ^nfia ^ngo ^ngo> ^nia> ^nsp ^ntas ^nund
        ^nvi ^núm ^núme ^obra ^ocin ^ocur ^odem ^odi ^ofu ^ofun ^ogar ^olab ^oles ^olic ^ols ^olve ^ombr ^omin
        ^once ^one ^oner ^onoc ^orce ^orno ^oro ^oro> ^orre ^oscu ^ostu ^otic ^ozo ^ozos ^pac ^pago ^pagó ^paq
        ^paqu ^parc ^pat ^pate ^pecc ^pedi ^pens ^pert ^pet ^pide ^pier ^pir ^pit ^pita ^plaz ^plo ^poc ^pod
        ^pode ^poli ^posi ^pref ^prof ^prov ^pub ^publ ^pued ^raba ^rado ^raj ^rans ^rari ^rasa ^rata ^rca ^rcam
        ^rce> ^rcol ^rden ^rder ^recc ^recl ^reco ^red ^rede ^reed ^reo ^rer ^resa ^ribu ^rir ^rió ^rió> ^rja
        ^rja> ^rman ^rmer ^rmi ^rod ^rof ^rom ^rov ^roz ^rozo ^rran ^rsia ^rson ^rta ^rtes ^rtid ^rvir ^ró> ^sab
        ^sac ^sald ^sas ^sas> ^scan ^scat ^sco> ^scub ^scur ^sed ^sede ^sen ^sia ^sian ^sig ^sigu ^sis> ^sob
        ^sobr ^sona ^sore ^spi ^spit ^stam ^sti ^stic ^stur ^sun ^sunt ^supe ^supi ^sus ^taq ^taqu ^tela ^tera
        ^tie ^tiga ^tist ^tivi ^torc ^tori ^trac ^trat ^traí ^tri ^trib ^tron ^troz ^tuv ^tuvi ^uard ^ubie ^ubl
        ^ubli ^ucc ^ucci ^uci ^ueld ^uen ^uen> ^ueri ^uest ^ueza ^ugad ^uile ^uim ^uimo ^umb ^unal ^unto ^uos
        ^upi ^urg ^urge ^urri ^us> ^usa> ^uvi ^uvie ^uél ^uélv ^val ^var ^vec ^verj ^vert ^vida ^vir ^viso ^vuel
        ^vues ^vué ^vuél ^xig ^xpu ^xpue ^xtra ^ya> ^yer ^yer> ^yor ^yó> ^zad ^áct ^ánd ^édi ^édic ^élv ^élva
        ^érc ^érco ^ía> ^íam ^íamo ^ínic ^ñana ^ñero ^úme ^úmer ^ús>
    """,
    0.01: """
        ^<aco ^<ade ^<adm ^<aju ^<ami ^<ana ^<and ^<ani ^<ay ^<ban ^<bue ^<caj ^<cay ^<cer ^<cin ^<civ ^<cos
        ^<cum ^<del ^<dic ^<dio ^<efe ^<ere ^<esp ^<ex ^<fab ^<ho ^<hog ^<ib ^<iba ^<in ^<lot ^<mar ^<mis ^<mu
        ^<nec ^<nom ^<nub ^<oja ^<opo ^<pad ^<paí ^<pir ^<poc ^<pol ^<re ^<rí ^<soc ^<ur ^<var ^able ^abog ^acie
        ^acos ^acta ^ade> ^adie ^adm ^admi ^adr ^aer> ^afe ^aju ^ajus ^ala> ^alas ^alde ^aloj ^alá> ^ame> ^amio
        ^anc ^anoc ^ansp ^ape> ^apil ^ares ^arte ^aseñ ^atad ^atos ^atri ^ave> ^ayo ^ayó ^ayó> ^aza> ^aído ^añí
        ^añía ^ban> ^biad ^bid ^bido ^blar ^ble ^bo> ^bog ^boga ^bras ^brec ^brer ^brió ^buen ^bús> ^caen ^caj
        ^cama ^cant ^cape ^capi ^capu ^car ^carm ^cará ^cay ^cayó ^ccio ^cem ^cend ^cesa ^chad ^chaz ^cicl ^cidi
        ^cisi ^cist ^cit ^civ ^civi ^cobr ^conf ^cong ^conv ^coso ^cte ^ctor ^ctos ^cuad ^cubi ^cump ^cup ^dacc
        ^dar> ^das ^de> ^dea> ^debi ^debí ^deci ^defe ^defi ^dej ^dejó ^depó ^derí ^desv ^dia> ^dijo ^dine ^dmi
        ^dor ^dres ^drá> ^ead ^eada ^ebió ^ebí ^ebía ^eces ^echa ^eche ^ecl ^ecla ^ecn ^ecu ^edes ^edit ^eem
        ^eemo ^egó ^egó> ^ejar ^eje> ^ejó ^ejó> ^elig ^emas ^enar ^enid ^enta ^envi ^epti ^epó ^epós ^erda ^ero>
        ^eron ^erse ^ervi ^esad ^esal ^esci ^esen ^esit ^esió ^esor ^esti ^esté ^esun ^esv ^etid ^eváb ^extr
        ^eñas ^fab ^fabr ^fals ^fich ^fier ^fund ^futu ^gam ^gara ^garo ^gent ^ger ^gida ^gio ^gle ^gno ^gos>
        ^grav ^habl ^hal ^haz ^haza ^herm ^hica ^hijo ^his ^hos ^iana ^ibo> ^icen ^icí ^icía ^idas ^ient ^iert
        ^igno ^igu ^iler ^impi ^inan ^iner ^ione ^irec ^irma ^iro ^isad ^isi ^isma ^isé ^itac ^ituy ^ivil ^ivoc
        ^iña ^iña> ^iño ^iño> ^jado ^jal ^jalá ^jamo ^jen ^laz ^lde ^ldo> ^lead ^lef ^legó ^lga ^lici ^licí
        ^licó ^lier ^limp ^lin ^lir ^lir> ^llar ^llav ^lle> ^llon ^lló ^llón ^lon ^losa ^losi ^lote ^lto> ^lue
        ^lunt ^lva ^ló> ^lón ^lón> ^male ^man ^mana ^mbo ^mere ^mero ^mim ^mimo ^mion ^mism ^mió ^mna ^mpa ^mpet
        ^nan ^nca ^ndan ^ndem ^ndio ^nec ^nido ^nima ^niña ^niño ^noc ^noce ^nomb ^nse> ^ntal ^nub ^nvo ^nvoc
        ^nóm ^obre ^obú ^obús ^ocad ^oces ^oco> ^ocul ^ogad ^ogi ^ojal ^ojos ^oli ^olsa ^olun ^omb ^onar ^onat
        ^ond ^one> ^onf ^ong ^onis ^onv ^onvo ^ope ^oper ^ori ^oria ^orid ^orti ^osar ^osas ^osib ^osió ^osp
        ^ospi ^ote> ^oye ^oyec ^pad ^padr ^pant ^paso ^patr ^paí ^país ^pañí ^peli ^peta ^pete ^pid ^pie ^pie>
        ^pleo ^poco ^pras ^prom ^proy ^ptie ^puer ^pues ^quiv ^raje ^rare ^rase ^rcad ^rce ^rci ^rcia ^rdad ^rdó
        ^rech ^recu ^reem ^ref ^refi ^reo> ^reos ^rerí ^rias ^ries ^riv ^riz> ^rles ^rmar ^rme> ^rofu ^roy ^roye
        ^rren ^rrid ^rrir ^rter ^rto ^rto> ^ruct ^rumb ^rvac ^rvi ^río ^ríos ^saca ^sado ^saj ^saje ^salo ^scap
        ^scin ^sema ^sept ^ser ^será ^sibl ^side ^sie ^sien ^spet ^spos ^ste> ^stei ^stib ^sté ^sur ^taci ^taro
        ^tecc ^tecn ^tei ^teis ^tenc ^teni ^tier ^tis ^tob ^tobú ^traj ^triz ^tum ^turo ^tuy ^tuye ^táb ^tába
        ^uere ^uez> ^uier ^uiv ^uivo ^uje ^umna ^ump ^umpl ^uno ^uno> ^upe ^uper ^use> ^usti ^utob ^utu ^utur
        ^ués ^vaci ^vale ^vamo ^van ^vari ^varo ^vars ^vece ^veci ^vent ^verd ^vide ^viol ^virá ^vise ^váb ^vába
        ^xigi ^xplo ^xtr ^yec ^yect ^yore ^zado ^zos ^zos> ^álv ^áni ^éct ^ían ^ían> ^íos ^íos> ^ñas ^ñas> ^ñía
        ^ñía> ^ñó> ^ón> ^úa>
    """,
    -0.01: """
        ^<abs ^<aca ^<ace ^<act ^<alf ^<anc ^<apo ^<ase ^<aso ^<ata ^<baj ^<bal ^<bib ^<bic ^<bod ^<buf ^<bú
        ^<bús ^<car ^<cen ^<cot ^<cri ^<da> ^<dis ^<dob ^<ec ^<ent ^<fac ^<fl ^<fá ^<gat ^<ges ^<gi ^<gij ^<go
        ^<gui ^<gus ^<hum ^<imp ^<jar ^<jo ^<jor ^<ki ^<kil ^<log ^<mae ^<map ^<máq ^<mét ^<nac ^<nin ^<och
        ^<ofi ^<ofr ^<pul ^<qui ^<ref ^<rei ^<ren ^<rin ^<ris ^<ré ^<réc ^<sat ^<sc ^<scr ^<sop ^<sub ^<tom
        ^<ton ^<téc ^<us ^<va> ^<vem ^<vet ^<viñ ^<vot ^<víd ^<zap ^<ín ^<índ ^abs ^abue ^acab ^ach ^acia ^acé
        ^acén ^ací ^adi ^adur ^ae> ^aes ^aest ^afa ^afas ^afin ^afé ^afé> ^ajar ^ajed ^alam ^alen ^aler ^alf
        ^alme ^alor ^ampa ^anas ^anch ^anga ^anó ^apat ^apel ^arac ^arar ^arch ^arco ^aren ^arg ^ari ^ark ^arlo
        ^arpa ^arpi ^arro ^asi> ^asoc ^asto ^asus ^atis ^ativ ^atui ^atur ^atál ^ató ^aud ^audi ^aura ^autó
        ^aver ^avil ^azas ^aída ^baba ^bado ^base ^bec ^beca ^bib ^bibl ^bimo ^bio ^bit ^blio ^boca ^bod ^bode
        ^bor ^borr ^bos ^bot> ^brig ^bril ^buf ^bufa ^bur ^búsq ^cabr ^cac ^caci ^cadi ^café ^cale ^calo ^camo
        ^cans ^carp ^casi ^cen> ^chas ^chiv ^cion ^cipa ^clu ^cnic ^coor ^corc ^cret ^crip ^cros ^cruz ^cuen
        ^cun ^curs ^cut ^cén> ^da> ^dand ^dari ^deas ^decl ^delo ^deo> ^dera ^detr ^dif ^dig ^dije ^dil ^dimo
        ^dina ^diod ^diri ^disc ^dise ^dob ^dobl ^dora ^drez ^dura ^día> ^ebe ^ecas ^echo ^ecio ^eco> ^edas
        ^edia ^edo> ^edre ^ega ^egi ^egid ^egos ^egui ^ela ^ella ^elle ^elt ^elve ^ema> ^empo ^enci ^eng ^epar
        ^epet ^epo ^epos ^erd ^erin ^erne ^esas ^esc ^esca ^esco ^et> ^etin ^etrá ^eva ^eíd ^eído ^fand ^fant
        ^ferr ^fle ^frec ^fue ^fug ^func ^fé> ^ga> ^gato ^ge> ^ges ^gest ^gij ^gijó ^gram ^gulo ^gur ^gus ^gust
        ^hara ^has> ^herr ^hici ^hiv ^hub ^hubo ^huer ^iaj ^iaja ^iaro ^ibam ^ibil ^ibim ^ibl ^ibli ^ibra ^ibu
        ^ide> ^ieja ^ijó ^ijón ^ilad ^ilb ^ilba ^ilos ^ilé ^ilés ^imó ^imón ^in> ^inas ^ing> ^ini ^inie ^inis
        ^io> ^iodí ^iona ^ipa ^ipt ^ique ^irar ^iri ^irig ^ise ^iseñ ^isit ^isti ^itas ^ite> ^iva ^iva> ^ive
        ^izo ^izo> ^iñe ^jed ^jedr ^jet ^jorn ^jos> ^jueg ^junt ^jón ^jón> ^kil ^kilo ^lada ^lag ^lanz ^lari
        ^lat ^lata ^lcu ^lcul ^lda ^legi ^lend ^lerí ^lete ^lib ^libr ^lico ^limi ^lio ^liot ^lmac ^lne ^lor>
        ^lta> ^ltas ^luc ^luce ^lán ^lán> ^lés ^lés> ^lít ^líti ^maci ^macé ^mado ^mae ^maes ^mam ^mamo ^mant
        ^manz ^map ^mapa ^mar> ^mas ^mató ^mbio ^medi ^mel ^ment ^mil> ^mio ^mno ^mnos ^modo ^mpe> ^mpie ^mpli
        ^mpra ^máq ^máqu ^mét ^món> ^nac ^naci ^nado ^namo ^nces ^ncho ^nció ^nclu ^ncr ^ncur ^ncó ^nea ^nel>
        ^nes ^ng> ^ngre ^ngul ^nin ^ning ^nio ^nit ^nito ^niv ^nive ^niz ^nió ^nión ^noct ^nol ^nom ^nomo ^nove
        ^novi ^nsej ^nstr ^nsul ^nsum ^ntab ^ntie ^ntin ^nzan ^obl ^oble ^obo ^oda ^odeg ^odel ^ofi ^ofic ^oga>
        ^ogo> ^ogot ^olor ^olí ^olít ^oló ^oma ^omo ^omos ^oncu ^onda ^onid ^onti ^onó ^oor ^oord ^opa ^opa>
        ^opo ^oral ^oras ^orch ^ord> ^orda ^ordi ^ort ^oso ^ostg ^ot> ^otar ^ovi ^ovia ^ovió ^oya ^parq ^pci
        ^pect ^pel ^pelo ^pic ^plat ^plia ^polí ^que> ^quem ^quet ^ratu ^rchi ^rd> ^rdan ^rdes ^rdió ^rdo ^rdí
        ^rea ^red> ^rej ^rele ^ren> ^repo ^rera ^rez> ^ria> ^riba ^rico ^rien ^rigo ^ril> ^rio> ^ript ^ris>
        ^rmac ^rmad ^rnes ^rni ^roda ^ros> ^rpa ^rpa> ^rpi ^rpin ^rrib ^rrio ^rtir ^ruz ^ruza ^réc ^réco ^ría
        ^róni ^salt ^sat ^scad ^sci ^sco ^scri ^scut ^seca ^secr ^sej ^seje ^semi ^sens ^seo ^seo> ^sepa ^sil
        ^sis ^so> ^soni ^sop ^spue ^ss> ^stau ^stg ^stgr ^sub ^suc ^suel ^suen ^sumo ^sust ^tabi ^tad> ^tand
        ^tart ^tarí ^tau ^taur ^tect ^terí ^tgr ^tgre ^tic ^tima ^tis> ^tiza ^tod ^trad ^tude ^tui ^tuit ^tuto
        ^tál ^tálo ^tán ^téc ^técn ^tóno ^ual> ^uari ^ubr ^ucha ^ucos ^uda> ^udan ^udes ^uel> ^uelt ^uem ^uema
        ^uer ^ueño ^ufa ^ufan ^uina ^uir ^uiso ^uji ^ujos ^ulac ^ular ^ume ^umno ^unid ^unim ^upos ^ural ^uran
        ^uri ^urs ^usan ^usi ^uta ^uti ^utó ^utón ^uza ^veda ^vet ^vete ^via ^vilé ^vini ^viñ ^viñe ^vot ^vota
        ^víd ^víde ^zan> ^zana ^zap ^zapa ^álo ^álog ^áng ^ángu ^ápi ^áqu ^áqui ^áti ^átic ^écn ^écni ^éco ^écor
        ^énd ^ída ^ída> ^ídeo ^ín> ^índ ^índi ^íti ^ític ^ódi ^ólo ^ólog ^ónic ^ún> ^úsq ^úsqu
    """,
    -0.02: """
        ^<abu ^<afi ^<ago ^<aho ^<ala ^<alm ^<apu ^<arc ^<arq ^<ast ^<aud ^<azu ^<bas ^<bat ^<be ^<bec ^<bie
        ^<bl ^<blo ^<boc ^<bor ^<bot ^<ca ^<cam ^<cir ^<ciu ^<cla ^<cre ^<cru ^<cua ^<cuo ^<cuá ^<cód ^<da ^<dat
        ^<der ^<die ^<dos ^<eco ^<el ^<ele ^<ene ^<et ^<eu ^<eur ^<fe ^<fot ^<fun ^<fáb ^<gal ^<gu ^<guí ^<hac
        ^<hor ^<hue ^<id ^<ide ^<jef ^<lad ^<lan ^<lec ^<lee ^<leí ^<li ^<lo ^<mad ^<med ^<mit ^<mod ^<mud ^<mó
        ^<móv ^<nie ^<noc ^<nor ^<nu ^<pae ^<pap ^<pes ^<pin ^<pl ^<pla ^<pru ^<pú ^<púb ^<ra ^<ron ^<rui ^<sei
        ^<son ^<suj ^<sá ^<sáb ^<te ^<tej ^<tru ^<tur ^<té ^<usa ^<ves ^<vez ^<vie ^<vin ^<vis ^<vul ^<we ^<web
        ^abar ^abi ^abil ^abre ^abu ^aca ^acce ^ace> ^acio ^acro ^actu ^ades ^adil ^adu ^ael ^aell ^afet ^afi
        ^aho ^ahor ^ajos ^alla ^alle ^alma ^alt ^alta ^ama> ^amb ^ampl ^aniz ^ansa ^anta ^anz ^anza ^anó> ^apas
        ^arc ^arda ^arec ^arga ^arif ^ario ^arp ^arti ^arí ^aría ^asad ^ase> ^asi ^asis ^aso ^asta ^ates ^aur
        ^azo ^azu ^azul ^bad ^bal ^bas ^bast ^bata ^bia ^bill ^bim ^bla> ^blo ^bloq ^boc ^bri ^brim ^bro ^buja
        ^cab ^caba ^cafe ^calc ^cam ^camp ^cart ^caso ^cata ^cce ^cere ^cert ^chu ^ciac ^cios ^cipi ^ciu ^ciud
        ^ció> ^clar ^co> ^colo ^cone ^cop ^copi ^cord ^cot ^crec ^cri ^cro> ^cru ^ctu ^ctua ^cuar ^cub ^cubr
        ^cuel ^cues ^cuo ^cuot ^cuá ^cuán ^cén ^cód ^códi ^cón ^cón> ^dade ^danz ^dat ^dato ^debe ^deg ^deja
        ^dero ^desc ^dice ^dici ^die ^diez ^digo ^dill ^dim ^dó> ^eat ^eb> ^ebe> ^eca> ^eco ^ecos ^ed> ^edo ^edr
        ^edó ^edó> ^eer ^eer> ^efa> ^egim ^ego> ^egoc ^egue ^ejad ^ejas ^ejer ^ejo> ^ell ^elta ^elé ^empi ^enca
        ^encu ^end ^eni ^env ^enve ^enví ^epa ^epe ^erab ^erac ^eria ^erti ^eses ^esio ^eso ^eso> ^esos ^espo
        ^esue ^etar ^eto ^etos ^etra ^eun ^euni ^eur ^euro ^evo> ^evos ^expl ^eñam ^fa> ^fet ^fete ^fic ^fica
        ^fot ^foto ^fra ^frac ^fueg ^fáb ^fábr ^gall ^gana ^ganó ^gar> ^gas ^gas> ^gat ^gaz ^gen ^gene ^gido
        ^go> ^goc ^goci ^gost ^got ^grac ^gran ^gue> ^guí ^guía ^gún ^gún> ^hac ^han ^harl ^has ^hue ^hum ^iac
        ^ibió ^ibr ^icin ^icio ^icip ^idad ^idea ^ieg ^iega ^iejo ^ienv ^iera ^iez ^iez> ^ifa ^ifas ^igar ^igo
        ^il> ^illo ^ilo ^imav ^imie ^imit ^impr ^inad ^inal ^incl ^inco ^ingú ^ino> ^inst ^inu ^ioso ^iot ^iote
        ^ipi ^ipio ^ipo> ^ipos ^iqu ^ir> ^irí ^iría ^isa> ^isos ^ita ^itec ^itor ^itr ^iud ^iuda ^iza> ^jard
        ^jef ^jefa ^jos ^jun ^jura ^lac ^lacr ^lar> ^lara ^lect ^leer ^len> ^lent ^ler> ^lere ^letr ^leí ^lim
        ^lit ^lla> ^llas ^lle ^llo ^llo> ^lma ^lme ^lner ^loga ^logo ^loq ^loqu ^lore ^los ^lsa> ^ltad ^ltó
        ^ltó> ^lui ^lve> ^mac ^mad ^made ^marc ^masa ^mata ^mav ^mave ^mbi ^mbia ^mer> ^mese ^mien ^mini ^mio>
        ^mira ^mo> ^mode ^mon ^most ^mpr ^mud ^muda ^món ^móv ^móvi ^nada ^nade ^ncar ^nch ^ncio ^ncip ^ncl
        ^nco> ^ndie ^nego ^nele ^nemo ^ner ^nge ^ngr ^ngu ^ngú ^ngún ^nimo ^nota ^nqu ^nque ^nsa ^nsa> ^nst ^nti
        ^nto ^nue ^nuev ^nve ^nven ^nví ^nza ^nó> ^obam ^obot ^och ^ocho ^ocia ^odo ^odí ^odía ^ofr ^ofre ^ogo
        ^oja ^oja> ^ojas ^olo ^omat ^ome ^onem ^onit ^ono ^opó ^opós ^oqu ^oque ^ormu ^orn ^orna ^orne ^orr
        ^orta ^osc ^osos ^osta ^oste ^ostr ^otad ^otas ^otea ^otip ^otó ^pab ^pae ^pael ^pan> ^pana ^pap ^pape
        ^pas ^pas> ^pel> ^perr ^piar ^plen ^pond ^pos ^pra ^pra> ^prin ^púb ^públ ^quin ^quip ^quit ^rabi ^raca
        ^rae ^ral> ^rami ^ramo ^rand ^rati ^rch ^rcho ^rco> ^rda ^rda> ^rdi ^rdin ^regu ^rent ^reta ^reun ^rgad
        ^rgan ^rie ^rif ^rifa ^rima ^rina ^rio ^risa ^rla> ^rlo ^rlos ^rma ^rmu ^rmul ^rna ^rnad ^robo ^rond
        ^ropi ^ropó ^ros ^rqu ^rqui ^rram ^rrer ^rri ^rso> ^rti ^rtif ^ruco ^ruid ^ruj ^rás ^rás> ^rón ^sale
        ^san> ^saro ^sca> ^scam ^scie ^scr ^scue ^sei ^seis ^si> ^sic ^sici ^sid ^sida ^sist ^spon ^sten ^sto>
        ^stra ^stuv ^suj ^suje ^sul ^sult ^sáb ^sába ^tale ^tam ^tanq ^tard ^tarr ^teca ^tej ^teja ^ten> ^tica
        ^til ^till ^tim ^tir> ^tiva ^tiz ^toma ^tora ^trae ^tres ^tros ^trum ^tua ^tual ^tud ^tura ^tó> ^tón
        ^uali ^uare ^ube ^uben ^ubi ^ubo ^ubo> ^uco ^udad ^udi ^udia ^udit ^uedó ^ueg ^uego ^uel ^uert ^ueña
        ^ugu ^uido ^uin ^uip ^uipo ^uita ^uite ^uja ^ujet ^ul> ^uln ^ulne ^ulo ^umo ^umo> ^unio ^unt ^uot ^uota
        ^upo> ^urad ^urno ^uro ^uros ^urso ^ust ^usto ^uán ^uánt ^uía ^uía> ^vem ^vemo ^vend ^ver> ^vera ^vest
        ^vez ^vez> ^via> ^vill ^vin ^vo> ^vuln ^web ^web> ^xpl ^xpli ^zar ^zas ^zas> ^zul ^zul> ^ábad ^ábr ^ábri
        ^áge ^ágen ^ánt ^én> ^és> ^íde ^ído> ^ñam ^ñamo ^ódig ^óni ^óno ^ónom ^óvi ^óvil ^úbl ^úbli
    """,
    -0.03: """
        ^<abr ^<adq ^<ah ^<amp ^<asi ^<au ^<bil ^<caf ^<cor ^<cub ^<cá ^<có ^<dib ^<doc ^<dí ^<día ^<fer ^<fin
        ^<fra ^<hoj ^<im ^<ing ^<je ^<jun ^<mat ^<men ^<mir ^<nov ^<nue ^<peq ^<pi ^<rel ^<rep ^<res ^<ri ^<rob
        ^<ru ^<sec ^<sim ^<so ^<sol ^<sue ^<tel ^<to ^<un ^<ven ^acas ^acer ^ació ^adq ^adqu ^ajo ^alb ^alba
        ^alc ^alm ^ambi ^anel ^anes ^ang ^ano ^ano> ^anq ^anqu ^apli ^ara> ^arla ^arq ^arqu ^ases ^ata> ^atal
        ^atar ^atu ^bajo ^bili ^ble> ^bra> ^bre> ^buj ^caf ^camb ^carg ^cces ^cer ^cero ^ces> ^ceso ^ceta ^char
        ^cla ^clas ^cto> ^ctur ^cua ^der> ^dib ^dibu ^doc ^doce ^dosc ^dqu ^dqui ^eas ^eas> ^eba> ^ecto ^el>
        ^ela> ^eleg ^elo> ^eléf ^emio ^ende ^enie ^ens ^ense ^eo> ^eque ^erdi ^eres ^erri ^ersi ^estu ^eta>
        ^etas ^etr ^expo ^fan ^fas ^fas> ^fin ^fon ^fono ^geni ^grat ^grup ^gun ^gura ^hace ^har ^hoj ^hoja
        ^iaci ^iant ^iar ^iar> ^ibe> ^ibuj ^ice ^ices ^ició ^ico> ^ifi ^ific ^ila> ^ilar ^ilid ^ima> ^imer ^imes
        ^imu ^imul ^inci ^ing ^inge ^isa ^isic ^ita> ^iver ^jas ^jas> ^jor> ^lado ^lase ^lba> ^lee ^lic ^lida
        ^lla ^llet ^léf ^léfo ^medo ^meno ^mest ^mir ^mita ^mod ^mul ^ndos ^nem ^ngen ^nov ^nse ^nsu ^ntad ^obar
        ^oce ^ola ^ola> ^omed ^ono> ^onsu ^opia ^ord ^orra ^orri ^osci ^ota> ^otos ^pa> ^pare ^peq ^pequ ^pes
        ^pia> ^pil ^pila ^pint ^pio> ^pon ^pre ^prem ^queñ ^ral ^re> ^reci ^remi ^ribe ^rig ^rinc ^rios ^rist
        ^rla ^rsi ^rsió ^rtel ^rui ^rup ^rupo ^sec ^sim ^simu ^sol ^sola ^squ ^sque ^sto ^tamo ^tan> ^tea ^tele
        ^telé ^teri ^tin ^tip ^tipo ^to> ^tre> ^trim ^tru ^tur ^turn ^uces ^ue> ^ueba ^uela ^ueta ^ueva ^uevo
        ^ueñ ^uid ^uisi ^ula ^ulo> ^unta ^upo ^uram ^urn ^vers ^vil ^xpo ^zan ^éfo ^éfon ^ías ^ías> ^ña>
    """,
    -0.04: """
        ^<ab ^<ch ^<cha ^<cue ^<do ^<enc ^<gru ^<hu ^<jub ^<jur ^<len ^<mej ^<mes ^<pil ^<uni ^ace ^all ^amp
        ^anad ^ane ^ase ^ast ^baro ^bat ^bila ^bot ^ce> ^ces ^cha ^cio ^cip ^cir ^col ^come ^cons ^cor ^cro ^dad
        ^denc ^des> ^dia ^dian ^dor> ^días ^eca ^ecet ^ega> ^ego ^egun ^eja> ^ejor ^ener ^eno ^eno> ^ento ^equ
        ^era> ^erro ^estr ^evo ^eña> ^fina ^gru ^gunt ^hor ^hora ^iej ^igo> ^ill ^ille ^imi ^inc ^inte ^ios>
        ^ipo ^ite ^ito ^iza ^jub ^jubi ^jur ^las> ^lba ^le> ^lid ^log ^los> ^lta ^mate ^mej ^mejo ^men ^mes>
        ^mpar ^nad ^nde> ^nel ^nera ^nier ^nseñ ^ntam ^oce> ^onta ^orma ^ost ^oto ^perd ^pia ^pio ^pos> ^preg
        ^pru ^prue ^qui ^quis ^ram ^rar> ^rel ^rep ^rga ^rne ^rro ^rro> ^rue ^rueb ^ses> ^señ ^stan ^sube ^sue
        ^tel ^ter ^tre ^ual ^ubil ^uce ^ueb ^uit ^uni ^ven ^viej
    """,
    -0.05: """
        :_once =aprendiz =ataqu =curs =dur =eleg =flor =gestion =ley =perfect =permis =primaver =subit =telm
        ^<az ^<col ^<cr ^<ens ^<exp ^<for ^<gan ^<ja ^<min ^<mo ^<mon ^<no ^<ro ^<se ^<tal ^<tar ^aci ^ade ^ader
        ^amo ^ara ^arl ^ati ^bar ^cet ^cho ^cue ^día ^egu ^eles ^elo ^emi ^enc ^er> ^eva> ^exp ^ez> ^form ^ima
        ^inut ^ja> ^jor ^lad ^lar ^lica ^ma> ^minu ^mit ^mula ^nta ^nter ^ntos ^nut ^nuto ^ons ^ora> ^pane ^pin
        ^po> ^prim ^prob ^prop ^que ^rend ^rin ^rop ^rtas ^ses ^seña ^stre ^tal ^tar> ^uis ^uto ahog alumn_de
        aplic_web ayud_de barri campañ cas_y com_eleg com_lo con_tart cuatr cuest_la de_competent de_man
        de_prueb del_centr desped_la devolu dia_en diari doc_y dos_conductor el_pan el_torne el_trofe eleg_a
        en_# equip_de esta_en fabric falt final_de firm_en gan_que gestion grapador gui_los ha_ped horn_y indic
        institut_de itzi jef_sol la_bat la_primer las_cart ley_de libr_la llev_# lluvi mas_madr men_y
        muert_subit muse novent_minut nuestr_jardiner oli pag_la perfect perfect_: permis_en pis prep problem
        que_quem que_suen quit rio san_telm segur_de sencill si_quier siempr sin_mied son_los subit subit_en
        tanqu telm tempor_de trofe un_jur una_man vacacion venen visit_los y_much y_por y_siti
    """,
    -0.06: """
        =actualic =analisis =consejer =detect =detras =frent =gazpach =hech =jardiner =juzg =llav =llev =model
        =niñ =novedad =pel =quem =rescat =respons =sabor =sals =salv =seis =suspend =veran =vid =web ^<ap ^<as
        ^<fo ^<ju ^<la ^<mi ^apre ^ba> ^be> ^cho> ^ejo ^for ^ho> ^ica> ^ici ^ime ^len ^ler ^let ^lo> ^mat ^med
        ^nie ^oba ^opi ^orm ^os> ^plic ^pren ^raci ^rece ^rime ^ris ^roba ^sos ^sos> ^tan ^uda ^ura ^utos
        a_urgenci abrim_y aclar_el actualic adios ahor_escrib al_mes altur analisis_de ancho antes_del archiv_y
        bals barr bien carg_no celebr cerr_en cest charang client_: com_detect com_se comerci con_dos con_nuestr
        consej_de consejer_deleg cuand_algui cuand_deb dand de_## de_calor de_carg de_contabil de_detras
        de_diciembr de_gast de_gijon de_humed de_manten de_mentir de_novent de_sabor de_tod del_colegi desconect
        detect_fraud deud diciembr dijeron dirig_el durant_# ebitd echar echar_de el_aceit el_archiv el_camin
        el_consej el_punt el_quirofan empez empres_famili en_diez enchuf enseñ_a entiend error etap eur_el
        explosion_de famili_recib fond_que form_a fot_y fotograf funcion_la gazpach general gest gestor graved
        grup_y hem_hech hic_de hub huelg_dec igual ines inform_de judicial la_caid la_deud la_encarg la_escrib
        la_farmaci la_guerr la_jef la_resident la_sierr las_grafic los_auditor los_niñ los_turn lun matricul
        me_voy medi mentir mes_lo net no_hub novedad_de nuestr_client nuestr_cocin nuestr_propi
        nuestr_veterinari o ocho_años pacient_nuev panel_de par_la pastor patat person_y plantill_por plataform
        pres product que_asust que_es que_mas quier_la quirofan rap remolach resucit sab_en sabor sal_en sals
        se_entiend se_firm se_sal seleccion seman_de semifinal sensor_de servici_y solicitud sub_de tall_y
        tard_con tech ten_razon tip tip_de tranquil trat un_despach una_list una_pregunt unidad vaci vot_# voy
        y_al y_escrib y_fin ya_la
    """,
    -0.07: """
        #_al #_unidad :_dinam =aplic =barri =bomb =calcul =color =del =dinam =funerari =golp =hiel =ingenier
        =muse =noch =pequeñ =prim =reglament =roj =sec =servici =tecnic =vel =viej ^<gra ^<man ^amos ^ata ^ca>
        ^der ^eja ^ene ^gan ^ila ^ios ^ller ^mes ^pli ^rac ^tall ^va> a_escen a_leer a_man aburr al_# al_grup
        al_puert almacen_y amas_con aqu_va atac ataqu autor_de ayud_y año_se años_y baj_por cae caid_de calibr
        camp carg cas_de cieg coch com_mat con_music con_normal contabl cort cort_el cuatr_seman cuelg
        cumplimient de_ajedrez de_calcul de_cumplimient de_diseñ de_hum de_tall de_tarif del_puebl del_viern des
        desped_el dinam dos_estudi edifici ejercici el_boton el_cartel el_color el_contrat el_cor el_hiel
        el_teatr el_veran electr_en empez_a empiez_por en_catalan en_cinc encuentr ensay ensay_de entreg_de envi
        fiest funerari gan_el ganch gast golp golp_de ha_llev hac_nad hac_un han_firm hem_prob hiel hiel_:
        hoj_de hor_con hospital_de humed ingres instrument la_bomb la_doctor la_proxim la_tortill las_farmaceut
        le_des lector libr lin llev_una lun_por marketing mejor_en men_que nort nos nos_dijeron nos_mud
        nuestr_jef objet observatori pacienci pequeñ_y permis_y plant plat por_su premi_del prim_semestr proxim
        puebl que_dec que_esper que_hic que_llev que_qued ques renov resident resident_de rob salv seis_mes
        seis_seman sesion siempr_es su_direccion su_hogaz su_trabaj tard tecnic_de ten_entrad tien_un tonel_de
        toqu toqu_de tres_de turn_y un_curs un_fall un_numer una_decision una_empres una_pagin usam vel ven_a
        veran_con veterinari y_nuev y_pacienci
    """,
    -0.08: """
        #_# #_de #_tonel :_la :_un =actualiz =carrer =cinc =deb =empiez =estudi =farmaci =harin =jef =laboral
        =nocturn =plag =preci =respond =soldador =va =vuelv ^<apr ^<ba ^<bi ^<bo ^<pan ^<pri ^apr ^eta ^eña ^ina
        ^las ^ora ^ota ^pan ^pri ^ren ^str ^tar a_hac a_tiemp abrim_el absurd aceit agu_a aplic_y apoy_el aprueb
        atencion b baj_cer brev caid_del catalan_y con_dibuj cuent_que d de_agost de_trec debat dedic del_consum
        del_sab dia_y dos_centr dud dur el el_# el_codig el_concurs el_orden el_public el_robot en_recepcion
        entreg escen este_articul factur favorit fot_del funcion_con grab grafic hac_una horari_y hum ir ir_en
        jardiner jubil_tras juni la_bibliotec la_carp la_col la_famili la_hoj la_oficin la_plag la_prob las_abej
        las_hoj las_reserv las_tarif leer_un libr_de lider litr lleg_con lo_corrig lom los_preci los_servici
        mare mat_proces mes_par mied minut_y n n_# narrador nieg normal novedad novel nuestr_cociner
        nuestr_director ocho_y orden_del otras par_niñ part_de pas_a pas_un pase plag plan_con plant_# ponent
        prob_con que_cae que_sal que_sig que_signif qui recet_de recib_respuest respuest_sobr robots rut script
        se_constru se_habl se_incorpor sincroniz teruel tortill trec trec_años tres_pregunt un_plan una_bas
        una_not una_sol vent_crec viej_y vot_y voz y_otras y_que y_salud ya_funcion zapat
    """,
    -0.09: """
        =adios =ampli =ayer =conexion =cuant =fueg =fug =gast =incident =investig =las =lectur =marketing =mud
        =mudanz =otras =paell =pint =recet =semestr =tard =ten =tiemp =vem ^<vi ^ele ^gra ^or> ^rim ^rob
        a_cuarent a_seis abej abre_el al_lad algun_client aprendic_hic asoci_de avis_de becari bilba billet_de
        bot cambi_y carpinter cart_del cat catalan cay_en cent cent_mas cinc cirujan comit_de con_la con_niñ
        con_sensor cont_com continu cost_# cualqu dab de_cien de_estudi de_fabric de_limon de_pan de_tart
        del_institut del_lun del_parqu dibuj_el el_catalog el_telefon en_gijon en_juni enseñ_el es_el escuel_de
        fall_el fug fug_de fundador graci_a graci_por hast_may incident incident_resuelt ingenier jardin
        la_escaler la_tarjet laboral las_dos lo_prob los_horari los_once los_sab man_y manten maquet maquin
        mermel mid mont mudanz nos_compr not_de nuestr_carpinter nuestr_sill ocho_person oficin panad pantall_de
        perd_el personal por_tod portal_estuv que_aprend que_quit quer_que quis quit_y red reescrib rehic result
        rincon romp_una sal_a se_mantien sill sill_de sin_conexion sub_los teatr tonel tras tras_diecioch
        tres_minut tres_person tres_recet un_bloqu un_indic una_tabl usan veg ven veng vent_de volv_con
    """,
    -0.1: """
        =apag =arte =bienven =billet =cartel =centr =col =devolv =dia =jorn =men =mes =mied =monolit =perr
        =resuelt =tod =torne =tranv =vacacion ^<cu ^<ga ^<gr ^<le ^<ma ^<me ^<ta ^<ve ^bil ^no> ^ta> ^tas> a_fin
        abuel afin agost aprend_de aprob arte astronom auditor año_de baj_un camin carp caus_fue centr_y cien
        color_de compart_el conexion contabil cor corrig cuadr dat_y de_derech de_emergent de_men de_mes de_una
        de_verd del_camp del_viver desd_marz dos_hor dos_minut el_cas el_fin el_ultim en_aviles en_primaver
        enseñ_en explic_por fech_de ferris fij fin flexibl form frent funcion hech hic_la histori histori_de
        incident_del jef_de jorn_de just la_caus la_fech la_histori la_incident la_llam la_mit la_respuest
        la_seman lad las_graci las_regl las_seis limon list lo_enseñ los_miercol los_pies los_trabaj man_en
        meriend mes_se mi_ultim mism_en monolit niñ_y no_bast nuestr_equip nuestr_servici numer_y ochent pagin
        pas_el pañ pelot pendient pies plaz_de postgr proced proyect_y que_cuent que_no respond_a sangr
        seman_pas separ simul siti_par su_prim tercer terci_del torne torne_de turn tus_dat un_acuerd
        un_laboratori un_monolit vacun viver vuelv_a y_com y_men
    """,
    -0.11: """
        #_vec :_truc =abril =busqued =cronic =cumpl =feri =habl =hor =ide =jaen =minut =mod =nos =record =robot
        =romp =tej =truc =vez ^tas abrig agend agot al amas aprendiz archiv asesor ayud bec bibliotec bici
        billet bodeg botadur catalog compar compr constru consum_de crec_un cronic cronic_de cuarent_person
        cuatr_palabr cub culpabl cuot curs de_incendi de_jaen dej_las del_dia despaci diecioch el_consum el_menu
        el_premi el_principi emergent en_bici en_clas entrad_libr entrevist entrevist_a estudi etiquet
        explic_com fueg galleg ganador_del gust hel hogaz ide_a impresor institut jaen la_mañan la_nuev
        la_tardanz la_tempor la_web list_de llov lo_not los_telefon mart_con mas menu nuestr_agend nuestr_ingen
        obrador panader ped_la por_diez por_fin pregunt_a prototip quien_cobr se_entreg se_sec servici siempr_en
        silenci soport tabl tardanz un_ped una_aplic veint veinticinc vuelt_al y_las y_una ~3
    """,
    -0.12: """
        =bomber =cambi =clas =don =el =hac =huert =mat =nort =pil =public =relev =rotul =se =terc =una ^<en
        a_mediod almacen angul aparec asi_nac asistent asoci caf calcul correg cuatr_minut cumpl_diez dat_abiert
        de_corch de_empres de_rotul dec del_terc diseñ el_caf el_jur enseñ_la entrad error_de estand estudi_que
        estuv_lent feri la_aplic la_maquin limpi los_alumn maestr mantien mas_cort mud ningun_ped noch_y nocturn
        nos_pregunt not_el novi nuestr_bomber par_el ped_y perd_ningun pes por_que que_fall relev rellen
        respuest reunion rotul se_envi secret sig_sin sueñ sueñ_y terc_trimestr un_certific un_tribunal una_noch
        una_tard vide vist y_se
    """,
    -0.13: """
        =años =bec =cas =direccion =empres =fall =lent =organiz =papel =tempor =turn =viñed acto ajedrez alta
        asust autonom bas bufand buscador busqued cad_noch calor cancion centr certific colg cont cont_por
        coordin corch cruz cual cuest de_acer del_concurs descans detras detras_de director_general dirig discut
        dobl el_almacen el_buscador el_huert el_ministeri el_product en_una fantasm ha_encarg habl_de la_cart
        la_compr la_cuot la_factur la_president la_tercer las_diez las_empres llev_un mand material mediod
        ministeri montador organiz par_investig par_las parqu perr_que plaz plen polit primer que_viaj regl ris
        se_despid sensor simulacr_de turn_de vez_la viaj viñed y_preci
    """,
    -0.14: """
        =comit =consult =derrib =diseñ =final =juni =limit =lun =mit =panel =que ^tos ^tos> abril aviles cabr
        carg_de carrer cinc_años concurs consult da de_agu de_ener de_formacion del_año derrib describ
        el_calendari el_equip el_viej en_voz fusion gratuit inspector invent jorn la_monitor limit_la logotip
        los_aprendic luis manzan ningun nuestr nuestr_comedor ofrec oper_se prob_el quem record repet reserv
        respuest_en restaur salt se_acab son sub_las tarr tecnic tomas truc_par una_bodeg va vem vez_en voz_alta
    """,
    -0.15: """
        =! =abrim =cont =estren =general =hoj =trimestr =veint =version ^la> ^ra> acab alcanz_los apag_a apuest
        baj bocadill calendari casi consejer cost de_mader de_papel doc_años el_benefici el_movil el_nombr
        en_abril en_cuatr en_huelg entreg_a fot gijon graci gratis herramient kil la_feri la_plant la_recet
        los_panel luc map marc med mes_en ministeri_ha monitor_lo once_compañer pint resuelt sol tras_# vend
    """,
    -0.16: """
        #_person =azote =diez =entrad =juici =junt =result actualiz ahor arquitect azote borr cambi_de ciud
        consum continu_el dias_sin director el_ruid en_otoñ esta_vez ganador gat grand jueg jurist la_azote
        la_ciud la_final la_pequeñ las_demostr los_equip mir_por model monitor parec premi_a relev_en robot
        se_abre suen tod_part treint_años una_desped usar vest vest_de visit
    """,
    -0.17: """
        ## =aprend =año =cort =jubil =primer =reunion =tarif ^ar> ^as> ampli años_graci bienven cer compr_una
        cuarent deb_una el_comedor el_portal empiez_en en_line estren ide la_consult leer mader mat nac
        negoci_con nos_vem paell pas_los portal primaver ruid sab_que si_quer sub_un suel tarif tres truc un_año
        vem_en vez vot
    """,
    -0.18: """
        =abre =taller =unim acer batall_de con_taller de_lectur dej_el dos_mes el_mes ener estuv eur inclu
        junt_en la_batall lectur mil_dias muert nos_unim se_pued sin_accident sujet tej un un_perr unim vuelv
    """,
    -0.19: """
        =ener =perd =proposit =simulacr =tomat abrim codig dat equip exposicion ingen negoci noch otra_vez par
        particip que_lleg seis trabaj_no tres_dias un_cuent una_caj web
    """,
    -0.2: """
        #_eur =cafeter =com =ruid =vulner el_carg en_ener escuel formacion huert junt la_adquisicion leid
        los_juev rond segu univers vulner
    """,
    -0.21: """
        =premi =sal =y a_proposit aprendic charl corr crec cuent_com demostr director_de el_trabaj en_may gui
        la_cafeter proposit respond se_perd simulacr una ~place
    """,
    -0.22: """
        =batall =man =muert batall cad cuant de del doscient en_seis fracas la_oper man mir movil prim
    """,
    -0.23: """
        #_minut =caid =con =grup =par años_en dej_la formulari jef mit papel perr que_hac result_del y_un
    """,
    -0.24: """
        =a =pan cafeter col el_grup escrib_una final jur lent plant_baj sec sub tall_de vin
    """,
    -0.25: """
        baj_el compart cubr dibuj empiez encarg hor se_llam
    """,
    -0.26: """
        =compr club_de eleg nadi_se prueb
    """,
    -0.27: """
        ! =busc acces azul color cuent la_version noch_de oper principi propi trimestr
    """,
    -0.28: """
        abre diez men not ped_de taller
    """,
    -0.29: """
        =: adquisicion cartel clas comedor diez_años premi
    """,
    -0.3: """
        cambi nuev un_dia version_#
    """,
    -0.31: """
        =tiend bast gan hoj tall telefon tomat
    """,
    -0.32: """
        en_tres
    """,
    -0.33: """
        aprend explic pil se_jubil
    """,
    -0.34: """
        fall panel
    """,
    -0.35: """
        =nuev mes version
    """,
    -0.36: """
        =mejor aplic
    """,
    -0.37: """
        =sub grup pequeñ
    """,
    -0.38: """
        com doc
    """,
    -0.39: """
        dias recet
    """,
    -0.4: """
        =dias =ultim hac tiend_en viej
    """,
    -0.41: """
        con pan se_cerr
    """,
    -0.42: """
        enseñ pregunt
    """,
    -0.44: """
        jubil
    """,
    -0.47: """
        mejor
    """,
    -0.52: """
        prob
    """,
    -0.56: """
        #
    """,
    -0.57: """
        minut
    """,
    -0.59: """
        =?
    """,
    -0.79: """
        y
    """,
    -0.9: """
        :
    """,
    -1.02: """
        ?
    """,
}
