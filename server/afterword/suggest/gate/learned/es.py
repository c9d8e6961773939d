"""What words weigh in es: made by `tests/learn_gate.py`."""

MADE_FROM = "4ae2e750c2ddc30d"
BIAS = -0.10
WEIGHTS = {
    2.54: """
        ~stop
    """,
    2.12: """
        ~dark
    """,
    1.95: """
        ~review
    """,
    1.85: """
        ~ashamed
    """,
    1.77: """
        ~2
    """,
    1.52: """
        ~missing
    """,
    1.41: """
        ~fewer
    """,
    1.39: """
        ~placeless
    """,
    1.38: """
        ~absent
    """,
    1.36: """
        ~rite
    """,
    1.33: """
        ~lenders
    """,
    1.32: """
        ~halted
    """,
    1.26: """
        ~sick
    """,
    1.13: """
        ~unhired
    """,
    1.1: """
        ~intruder
    """,
    1.06: """
        ~mute
    """,
    0.96: """
        ~families
    """,
    0.94: """
        no
    """,
    0.85: """
        ~sides
    """,
    0.84: """
        ~unlike
    """,
    0.82: """
        ~respect
    """,
    0.69: """
        ~reports
    """,
    0.62: """
        pag
    """,
    0.57: """
        qued
    """,
    0.56: """
        compañer
    """,
    0.54: """
        habr treint
    """,
    0.53: """
        trabaj ~cleared ~leak
    """,
    0.51: """
        retir
    """,
    0.5: """
        her la_empres
    """,
    0.44: """
        algui ces period
    """,
    0.42: """
        cerr
    """,
    0.41: """
        prevision
    """,
    0.4: """
        a_los
    """,
    0.39: """
        carreter
    """,
    0.38: """
        comunic el_mart person
    """,
    0.36: """
        fallec famili nuestr_compañer operari
    """,
    0.35: """
        =plantill a mart qued_en
    """,
    0.34: """
        =retir mil_de
    """,
    0.33: """
        =prevision avis demand tom
    """,
    0.32: """
        =entra el_hospital la_cocin merc ofert rebaj
    """,
    0.31: """
        ; =call atend diner el_juev nosotr
    """,
    0.3: """
        aplaz clinic conoc hospital las_carreter medic pid sindicat
    """,
    0.29: """
        =indefin alli el_miercol entra_en indefin_en juez reduc_la
    """,
    0.28: """
        =compañer =merc acreedor cas cumpleañ dej_a dia_# emple la_fiscal las_cuent notici sent sig
    """,
    0.27: """
        =ces acus de_plantill
    """,
    0.26: """
        =fallec acus_de call cierr_de cit deten dic_que doming hogar huelg_indefin la_produccion los produccion
        sal
    """,
    0.25: """
        #_emple =ajust =cierr afect ante fiscal inund la_sed numer_de pact pact_preci part pued sueld volv
    """,
    0.24: """
        =ciberataqu =escol activ bols ced ciberataqu contrat corre denunci exig fuim llen llev nav recog
        trabaj_par treint_y
    """,
    0.23: """
        =tesorer ayer camion cierr cocin de_prevision deb guard indefin sup tesorer ya_no
    """,
    0.22: """
        =club =president =urgenci clor de_clor demas direccion en_la entreg_las ha hij las_contrat las_famili
        lleg_los lo_sab nos_dej reclam sus ten tuv un_operari unas
    """,
    0.21: """
        =demand agenci alquil aparc dañ dej_de el_dia estan firm hem inspeccion la_agenci lo_decid niñ no_volv
        person_con que_escrib suspend
    """,
    0.2: """
        =fabric =her =lot =mult ^<de ajust_de algun ana baj_la chic dentr dic dueñ en_concurs eram es_verd grav
        han historial la_direccion la_tiend la_verj limpiez los_sindicat lueg mult no_pued once_años pod se_apag
        super_el una_inund verj
    """,
    0.19: """
        =clinic =concurs =contraseñ =fiscal =plant =sed =vecin =vuelc ajust arranc cobr colabor convoc de_#
        demand_por fueron hombr indemniz la_nav las_person miercol nuev_dueñ quier su_ultim transport vuelc
        y_tres ~callers
    """,
    0.18: """
        #_client =acreedor =caden =emple =lo =muell abrir accion anunci autobus_de caden catorc contratadl cos
        de_la desvi el_conductor el_laboratori esta_seman estam ficher hoy la_caden la_line la_mes las_eleccion
        las_llav llev_al lo_hac lo_sup mayor millon muj numer proteccion rescat se_qued su super tiend_de
        veint_años
    """,
    0.17: """
        #_trabaj =filtracion =fundador =muer =trabaj anoch apag_el apart avis_a años_de basur busc_un cay
        cincuent client con_profund decid deposit devuelval el_juez en_marz en_observ enfermer fallec_de
        filtracion filtracion_de la_decision las_vacant line_# llav los_bomber los_demas nombr notici_de observ
        profund_dolor sab_por sed ser serv suspend_las tribunal uno vacant
    """,
    0.16: """
        #_compañer =consej =defectu =limpiez =luz =otoñ =present caen caen_un contraseñ cuarent_de dat_de
        de_sueld defectu del_merc despert doming_la en_man enfermed enter_por expuest fallec_nuestr fueron_atend
        haciend hay incendi_en juli la_polic la_recog larg_enfermed los_analisis los_que no_habr no_sab noch_en
        paquet pens pens_en persian polic present president prevision_y protest puest recurr saldr se sin_luz
        tarjet_de tres_her una_larg urgenci vecin viv
    """,
    0.15: """
        =aplaz =avis =contrat =dej =pas =quer =tom al_hospital al_president animal apag apagon cincuent_y compañ
        con_nosotr de_acreedor de_dat de_sal el_institut el_period el_puert ere estib fabric_de fals fulmin
        guardi_civil hast la_compañ la_fundacion la_guardi la_lech la_limpiez la_mism la_obra la_persian llev_la
        los_tribunal lot no_sal otro pas_por patronat presunt que_cont respuest_al sab_ya sac troz valvul ya
    """,
    0.14: """
        :_ped =acos =constructor =destitu =equip =huelg =notici =pag =palabr =registr =respuest abog acos
        activ_en autobus años_el consej_lo constructor de_contrat de_don de_mil desaloj desd destitu
        dolor_comunic durant_años el_agu el_año en_octubr entra estab hoy_empiez huelg incendi la_constructor
        la_inspeccion la_pirotecni la_puert la_redaccion les lo_ocurr man_el matriz mejor_que mil min mism
        no_conoc no_deb ocurr period_en pirotecni present_una prev profund qued_expuest rebaj_sus repartidor
        seis_años si_viv sindicat_convoc su_puest tras_otro tuv_que un_lot unas_palabr y_no
    """,
    0.13: """
        :_graci =baj =colect =descubiert =doctor =explosion =nav =por =septiembr =til =tribunal ^ido a_las
        al_juzg cierr_la cit_a client_no colect compañer_de compañer_que concentr convoc_par de_rosari
        descubiert despid_a doctor el_fallec el_inici el_viern encapuch escap_de esper explosion hospital_el
        inici_de institut_y la_demand la_merc la_vist las_contraseñ las_llam los_horn los_pag lot_# man_de
        mart_por mañan nuestr_cas oficin_de pais permanec permanec_cerr plantill_en por_un prefer proyect
        que_pas qued_con qued_sin redaccion retir_voluntari rosari se_enter se_retir segur sig_en
        trescient_famili un_escap un_presunt volv_del
    """,
    0.12: """
        =alumn =cit =client =culiacan =electr =futur =medic =nub =volc ^den abaj abri caj carg_a carm
        cart_abiert cerr_nuestr civil compr_de comunic_a conductor confianz contest contrat_hast cuent_no
        culiacan declar_ante del_club devuelv dia dias_de dos_direct el_doming en_cas en_culiacan equivoc escap
        escrib fueron_llev futur gent_de graci_y hem_lleg incorpor_hast juev_el la_plantill llam_al los_proces
        nadi nav_de necesit no_pod notific nub ocult pacient padr pie qued_suspend quier_el se_han se_van
        silenci_con soci subast sucursal trabaj_aqu tras_una un_for un_trabaj unanim val vari volc
    """,
    0.11: """
        =aparc =competent =ere =hast =medi =obra =redaccion =seman =tall =voluntari =volv ^ado ^cci ^emo ^emos
        ^rid ^tra a_disposicion abiert_de accident accident_en ayud_a canal choqu competent comunic_el conduc
        conductor_esta cos_no dat_en de_cinc de_may dij direct disposicion doming_por dos_famili el_alquil
        el_aparc el_estudi el_patronat el_presupuest en_los hab_promet justici la_confianz las_autor las_sal
        lun_a marz_y medi_en much_client nadi_toc ni ningun_de no_podr nomin nomin_de octubr oscur pagin_y
        par_siempr paraliz paraliz_el part_del ped_que peligr presupuest proces promet prueb_de que_pod respet
        sal_de sancion seis_de seman seran si sus_padr un_ere un_incendi un_rescat vieron volv_a
    """,
    0.1: """
        #_pacient =abrir =ante =carm =choqu =comunic =denunci =despid =eleccion =mortal =part =policial =protest
        =repartidor ^do> ^per ^rá> a_habl a_proveedor abre_hast acced accident_mortal agu_del analisis
        asesinat_de asum autor cab_en cad_person cam cifr comunic_del consej contraseñ_de correct credit
        de_client de_cuent de_pag de_vuelt desd_ener desped_de diecinuev dond dos_her echo el_articul
        el_asesinat el_camion el_colegi el_deposit el_mism el_numer el_pati el_sindicat eleccion empres este
        extranjer fin_de getaf gobiern gru ha_fallec hab_algui habl_con han_present hor_una iban iran iran_a
        julian la_autor la_bodeg la_noch la_reunion la_ria las_enfermer las_tiend llev_el los_cuarent los_hech
        mal menus merec mes_y mi millon_a mortal mortal_en muer muer_un niñ_en no_abre no_lo nuestr_tecnic
        oblig_a palabr pared permis_par plant_de policial_en por_una posibl posicion prescind prescind_de
        presunt_fraud que_algui que_dic que_iban registr_policial retir_del ria rob_de sab_se se_aclar
        se_devuelv sed_por septiembr sesent_y sin_sab sus_prevision tarjet tierr trabaj_alli trabaj_con un_grup
        un_mensaj veintidos verd_en vio violin voluntari ya_nadi
    """,
    0.09: """
        =accion =air =autobus =canter =ceram =cobr =doc =enfermer =entren =graci =grav =gru =plan =produccion
        =segur ^<pa ^<tr ^cció ^dos> ^pag ^res ^ret ^se> ^te> ante_el banc_no carpet carter cient colegi compr_y
        con_las con_nombr confianz_tras cont_con cuadrant cuand_volv de_alta de_getaf de_segur dej_en delant
        demand_colect despach deterior deterior_de el_deterior ella ello emple_en empres_recurr en_paz en_vez
        ere_par escol este_año excel fiscal_investig fri fundacion garaj garaj_de guardi hab han_suspend hem_ped
        horari_de hospital_ha hotel indemniz_a inquilin la_call la_carreter la_gent la_juez la_list la_marc
        la_matriz la_tard las_nomin las_plant las_tarjet lo_primer los_centr los_cuatr los_repartidor luz
        mayor_de mensaj no_qued noch_del nos_llev nuestr_fundador nuestr_president ocup ofert_par par_de paz
        perd_de por_ahor por_la present_un pus que_estab que_nadi que_sub quien_esper respir roj rosari_con
        sal_el salg sant sed_de sig_cerr su_famili su_hij su_nombr tampoc turn_no un_garaj un_tercer vacant_qued
        vay vez_de vuestr y_cuatr
    """,
    0.08: """
        :_nuestr =ahor =al =dar =en =juev =juez =metr =min =pacient =persian =posicion =qued =tres =vert ^<an
        ^<ci ^<ha ^<hab ^<po ^baja ^dem ^en> ^hab ^ier ^nte> ^remo ^spe ^tes a_punt a_sus acced_a alcanz_y
        ante_la atrap ayer_en blanc brech cab cas_el ceram colect_contr com_de compr_la conden conoc_el conveni
        cre cuatr_años de_año de_consult de_desvi de_fin de_muebl de_ped de_usarl dej_que del_aeropuert demasi
        desvi_fond detect dio dir dividend dolor el_club el_sil en_febrer en_suspens entrad_en esta esta_mañan
        expedient_de fall_en fogon foli fren graci_al ha_abiert ha_apart hast_nuev inici la_caj la_madrug la_min
        la_ofert la_segund la_socied la_use las_ofert lech les_dij limpiador limpiez_del lleg llev_agu
        los_contrat los_tecnic los_tres maner merc_: merc_no metr mold muebl nadi_ha no_compart no_encend
        no_estaran no_quier nuestr_oficin nuev_avis nuev_y numer_roj otros par_parcial parcial pasaport
        period_de pierd plantill por_acos por_riesg previst proveedor pued_devolv que que_habl que_necesit
        que_quer que_vien reduc riesg_de sacrific seman_en sil sobr socied som_una su_cas su_herman suspens
        telefer tendr tiend tiend_y torr tra un_terci una_indemniz una_niñ usarl use vert vez_no voluntari_de
        y_dos
    """,
    0.07: """
        #_no :_revision =cuarent =devuelt =director =factur =filtr =may =ofert =profesor =recib =recort ^<ll
        ^aja ^baj ^ente ^erid ^erá ^her ^ias ^ind ^mil ^na> ^nun ^ras ^rido a_algun a_cad a_dar a_mi
        abiert_diligent aeropuert agenci_de al_consej algui_a algui_se almacen_de ante_las antigu
        antigu_director aplaz_la ardient atras bacteri bar biciclet buen capill capill_ardient cart_de ces_de
        comprador comunic_la con_ello con_su conoc_los consej_y cre_que cuadrill cuadrill_de cuent_y dar
        de_pintur de_proteccion deb_sal debaj ded del_consej del_doming del_puert descans_en despues destru
        detect_que devuelt devuelt_la dia_trist diez_a diez_vec dij_que diligent diner_desd dos_niñ dosis durant
        echa el_conjunt el_diner en_vig estab_en exig_un fabric_en faen famili_en filtr for ha_detect ha_dich
        ha_tom helicopter hem_avis horn hoy_nadi inform_del investig_lo invi juev junt_a la_calid la_capill
        la_correct la_muert la_notici la_tap las_vent les_deb les_pag libr_del lleg_a llev_a los_conductor
        lot_de mal_y mañan_no me_enseñ no_la no_saldr no_vam novent nuestr_antigu nuestr_cart nuestr_proces
        ocurr_en opon otra_cos pag_las pagin_# pas ped_en ped_un perd_dos piez policial present_concurs prim_dia
        primaver_no profesor proteccion_de que_result que_vio que_volv recib_una registr_la result_fals riesg
        sab_a sanid sanid_ha se_concentr se_investig se_llev su_carg sus_acreedor sus_hij ten_que tien_razon toc
        trabaj_en traj trist un_administr una_enfermer una_person una_videollam ver_en videollam videollam_de
        viern y_a y_avis ya_lo
    """,
    0.06: """
        #_años #_famili #_y :_# :_primer =aeropuert =cuatr =cuent =este =habr =hospital =inform =mart =muebl
        =oficin =puent =verd =viern ^<al ^<pag ^<pu ^<ret ^<sa ^aba ^alg ^ami ^ana> ^bía ^cia ^dent ^did ^dore
        ^dos ^ecc ^ecci ^eri ^ias> ^idos ^mos> ^mpañ ^ncia ^nda ^ona ^ore ^rad ^res> ^reti ^rra ^ten ^ued a_#
        abri_el accident_del acept adjunt agradec ahor_un ajen al_director alumn_nos are arregl atend_por
        ayer_al busc cad_uno camion_de central cerr_hast cerr_y cin client_y com_el condicion consej_ha contr
        contrat_con convoc_una cooper cualqui_tiend de_abrir de_ayer de_baj de_repartidor de_salud de_treint
        de_veran dej del_agu delant_de desd_hac desmont diecisiet diecisiet_person dos_años dos_vec el_autobus
        el_banc el_futur el_lun el_servici el_tanatori emple_que en_quirofan en_un en_unas entre_# escrib_antes
        esper_un esper_una esta_abiert esta_par estacion estan_en estas futur_de gent ha_perd habl hac_con haci
        haci_las hay_un herman huelg_de impec impres juzg juzg_mercantil la_director la_estacion la_investig
        la_vuelt las las_# las_siet lo lo_hem los_otros los_suy lun_el mañan_hem mercantil mercantil_numer
        mientr minut_en mujer nadi_lo nieg_los no_acept no_dej no_encontr no_val oblig obra oposicion orquest
        otro_pais palanc pantall pas_la ped_disculp peg person_que pid_que piez_a podr portugal proces_de produj
        pud pued_que puent puest_en punt_de que_abri que_llam que_lo que_pregunt que_respond que_viv rechaz
        recib recog_en recort regional result_de retir_el san se_le se_les se_produj seman_no semestr_con
        servidor señal si_el su_tarjet sufr suspend_y tanatori tendr_que terci_men tiend_no trabaj_de
        transferent tranv_y tres_años tres_mes tres_seman una_gru una_juez uno_sig unos valenci vam vec vent
        verd vez_mas viern_a y_cinc y_ningun y_perdon y_ten
    """,
    0.05: """
        ##_el #_par =cooper =dat =doming =error =famili =getaf =ha =limpiador =ni =otro =rob =si =suspension
        =torr =treint ^<alg ^<apa ^<co ^<den ^<es ^<fa ^<her ^<lle ^<pre ^<pro ^<tra ^ado> ^ados ^algu ^an>
        ^arem ^añe ^añer ^año ^cad ^cim ^cta ^ctiv ^dan> ^den> ^ede ^ere> ^ero ^erra ^ete ^fer ^habr ^heri ^ida
        ^ida> ^ien ^indi ^ire ^les ^les> ^lgu ^mina ^nos ^nunc ^ores ^pañ ^pañe ^peri ^pers ^prev ^ran> ^rem
        ^rote ^rre ^rse ^rse> ^rta> ^rtad ^rán ^rán> ^stab ^sup ^trei ^ueda ^uie ^unda ^vis ^vol ^án> ^ñer
        a_cualqui ahor_no alrededor anunci_moviliz are_de carretill casc castig cerr_la ciberdelincuent
        cinc_person cistern de_limpiez de_sus deb_a del_conveni descubr desprend desprend_en diner_a
        director_del disc disculp document_y electr en_paus error_# famili_se ha_convoc hag hast_el hic iba
        import la_entrad lament_el las_limpiador les_gust limpiador_de llev_document lo_demas lo_descubr lo_que
        mañan_se me merc_de mes_de moviliz much nacional no_contest no_pud no_sup nuestr_gent obras orgull
        pag_de par_desd perd_la person_se pregunt_por que_nunc que_se recomend se_ha servici_min sindicat_anunci
        suspension tabler tan_orgull trabaj_sig tras_romp tres_trabaj un_error una_carretill unos_# veintis
        ventan viern_cerr y_medi
    """,
    0.04: """
        ^<ac ^<agr ^<arr ^<at ^<ce ^<com ^<con ^<dem ^<des ^<det ^<dev ^<est ^<fam ^<he ^<ind ^<mil ^<par ^<pue
        ^<pé ^<pér ^<que ^<reb ^<sup ^<vol ^abaj ^acci ^aga ^agr ^ajad ^alí ^alía ^amil ^anca ^aro ^arr ^años
        ^cado ^can ^cato ^cimo ^cin ^com ^comp ^con ^cond ^cti ^cur ^curr ^dac ^dema ^det ^dete ^dev ^dic ^dir
        ^duc ^ebaj ^eda ^edan ^eint ^eman ^erar ^ere ^ert ^esp ^espe ^eti ^etir ^evis ^fam ^fami ^fec ^fect ^gar
        ^genc ^guie ^ica ^ido> ^ilia ^imo ^irad ^ivi ^ivo ^ió> ^lea ^lec ^lgui ^lias ^llec ^me> ^mos ^nfe ^nica
        ^nos> ^noti ^nte ^ntr ^ntra ^olv ^omi ^omp ^ompa ^onas ^ontr ^osa ^osi ^paga ^pera ^ple ^plea ^pres ^pro
        ^pue ^pér ^pérd ^qued ^ran ^ras> ^rdid ^reb ^reba ^rein ^rev ^revi ^rida ^rme ^rot ^rret ^tab ^taba
        ^tend ^tid ^tido ^tro ^ucim ^ueve ^uien ^unc ^unci ^und ^uras ^vid ^vue ^érd ^érdi
    """,
    0.03: """
        ^<acr ^<ag ^<alq ^<ces ^<cib ^<dir ^<enf ^<exi ^<hi ^<mer ^<nav ^<oc ^<ocu ^<ofe ^<pac ^<pat ^<per ^<pid
        ^<pod ^<pos ^<qu ^<su ^<sus ^<ten ^<tre ^<tro ^<vo ^abr ^abrá ^aco ^acre ^adas ^agar ^ales ^allí ^ama
        ^apag ^apla ^arde ^aros ^arre ^ars ^arse ^ará> ^aten ^ato ^atr ^avis ^aya ^aya> ^bie ^bols ^bres ^brá
        ^brá> ^brí ^calí ^cami ^can> ^cap ^car> ^carr ^cat ^cerr ^che ^cher ^cia> ^cib ^cita ^cole ^comu ^cono
        ^cos ^cree ^ctar ^daci ^def ^dena ^desp ^devu ^dica ^dico ^dida ^dido ^dio ^dio> ^dire ^ede> ^eed ^eedo
        ^efi ^ein ^ema ^ena ^enf ^enfe ^enid ^ent ^ení ^enía ^eran ^erc ^eros ^erso ^erta ^erá> ^es> ^eten ^eve
        ^eve> ^evi ^evu ^ferm ^fert ^gad ^habí ^iad ^iado ^iber ^ibir ^icad ^icar ^icat ^icia ^icos ^iden ^ien>
        ^iere ^ierr ^iga> ^ile ^imos ^inde ^ine ^inos ^inta ^iodi ^irem ^irán ^isca ^isio ^ital ^ivid ^jer ^juez
        ^lam ^lece ^lia ^lig ^llí ^llí> ^lqu ^lsas ^lto ^lí> ^lía ^mart ^mbre ^merc ^mile ^mili ^mpl ^mple ^mun
        ^muni ^nas> ^nav ^ncen ^ndac ^ndi ^ndid ^ndo> ^nfer ^ngo> ^nic ^ntes ^nía ^obr ^oca ^ocu ^odis ^odu
        ^oduc ^ofe ^ofer ^ole ^ols ^omu ^omun ^ones ^orer ^ote ^otic ^oxi ^pac ^paro ^pen ^pod ^pode ^prod ^pron
        ^quil ^rada ^rca ^rce ^rde ^ree ^reed ^rei ^rero ^resc ^rete ^ric ^rica ^riod ^rodu ^ron ^rona ^rrad
        ^rson ^rta ^sabe ^sali ^sas ^sas> ^sent ^ser ^sin ^sind ^sona ^spen ^sper ^spi ^spit ^susp ^tal> ^tení
        ^tes> ^teso ^tira ^tiv ^tivo ^tox ^toxi ^trab ^tran ^trat ^tron ^tuvi ^uct ^uede ^uez ^uil ^uli ^unic
        ^urr ^usp ^uspe ^ve> ^verá ^ves> ^vier ^visi ^voc ^voca ^volv ^ya> ^édi ^íam ^íamo ^íni ^ñera ^ño> ^ños
        ^ños>
    """,
    0.02: """
        ^<acu ^<afe ^<aju ^<all ^<ana ^<ano ^<anu ^<ate ^<atr ^<avi ^<ay ^<aye ^<caj ^<cas ^<cay ^<ced ^<cit
        ^<cl ^<clí ^<coc ^<cum ^<dañ ^<di ^<dic ^<din ^<dom ^<due ^<ef ^<emp ^<ex ^<ext ^<fal ^<fi ^<fir ^<fis
        ^<hay ^<hij ^<his ^<hom ^<hos ^<inu ^<jul ^<lla ^<lu ^<lue ^<mar ^<mié ^<muj ^<mul ^<méd ^<niñ ^<nú
        ^<núm ^<os ^<pub ^<sab ^<sac ^<san ^<sed ^<sig ^<sin ^<sob ^<soc ^<tes ^<tie ^<tuv ^<urg ^<vec ^<vio
        ^<vue ^<ér ^<éra ^aba> ^abe ^abem ^aben ^abo ^abrí ^abí ^abía ^acan ^acc ^acie ^aco> ^acr ^acti ^acus
        ^adl ^aen ^afe ^afec ^agó ^aje ^ajer ^aju ^ajus ^alo ^alo> ^alq ^alqu ^alto ^ana ^anda ^ante ^anu ^anun
        ^apar ^aqu ^arad ^are ^ares ^arm ^arme ^arra ^arta ^ará ^asu ^atos ^atra ^aves ^aye ^ayer ^ayor ^ayó
        ^ayó> ^aza ^azad ^año> ^ban ^bem ^bemo ^ber ^bera ^bier ^bir ^birl ^bles ^bre ^bría ^bun ^buna ^bíam
        ^cade ^caj ^call ^cama ^car ^casa ^cate ^cay ^cayó ^ced ^cedi ^cel ^cemo ^cerá ^chic ^cian ^cibe ^cidi
        ^cino ^cit ^ción ^clam ^clie ^clo ^clí ^clín ^coc ^coci ^cog ^cogi ^comi ^ctad ^ctor ^cum ^cump ^cus
        ^cusa ^cán ^dan ^dar ^das ^das> ^dañ ^daño ^deje ^demn ^demá ^denu ^depó ^dest ^dine ^dist ^dió ^dió>
        ^dom ^domi ^drá ^ducc ^duci ^duct ^due ^dueñ ^eci ^ecin ^ecog ^ecta ^ecti ^edar ^edió ^efe ^efec ^efin
        ^egar ^egio ^ejar ^eld ^eldo ^elg ^elga ^emn ^emni ^empl ^emá ^emás ^endo ^enta ^enu ^enun ^epó ^epós
        ^erat ^erca ^erio ^erj ^erja ^erm ^erme ^ero> ^erse ^erto ^erv ^ervi ^erán ^esa ^esta ^eter ^evar ^evue
        ^evué ^exig ^eza> ^eñas ^fal ^fia ^fian ^filt ^fini ^fir ^firm ^fis ^fisc ^fund ^gado ^gamo ^gare ^gio
        ^gno ^gon ^gres ^guar ^guen ^guno ^gó> ^gón ^gón> ^haci ^hay ^haya ^hero ^hij ^hist ^hom ^homb ^hos
        ^hosp ^iale ^ianz ^iba ^ibun ^icas ^icó ^idas ^idió ^idor ^ient ^iern ^ige ^igen ^ign ^igno ^ijo ^ijo>
        ^iles ^ilt ^iltr ^incu ^iner ^ingo ^inid ^into ^inun ^iod ^ira ^irec ^irm ^iro ^irá ^isc ^iso> ^ivos
        ^iér ^iérc ^ión ^ión> ^jad ^jado ^jaro ^jer> ^jul ^juli ^jus ^just ^jó> ^lama ^lanc ^laz ^laza ^lca
        ^lca> ^ldo ^ldo> ^leci ^lega ^leva ^lga> ^lie ^lige ^llam ^lle> ^llev ^loro ^lqui ^ltr ^ltra ^lue ^lueg
        ^lval ^lver ^lía> ^lín ^líni ^mand ^mañ ^mbr ^mesa ^mill ^mim ^mimo ^ming ^mié ^miér ^mió ^mni ^mniz
        ^muj ^muje ^mult ^más ^más> ^méd ^médi ^nas ^nato ^nave ^nca ^ndef ^ndu ^nduc ^nece ^nero ^ngo ^nia
        ^nia> ^nid ^niñ ^noce ^nsp ^nund ^nvi ^nía> ^nóm ^núm ^núme ^obra ^ocin ^ocur ^odem ^odi ^ogar ^olab
        ^oles ^olic ^olve ^ombr ^omin ^ondu ^onoc ^orce ^orid ^orno ^oro ^oro> ^orre ^osp ^ospi ^ostu ^ote>
        ^otes ^pago ^pagó ^par ^parc ^pecc ^ped ^pedi ^pens ^pert ^pid ^pide ^pie ^pir ^pit ^pita ^plaz ^plo
        ^poc ^poli ^posi ^pref ^prof ^prot ^pub ^publ ^pued ^pues ^raba ^rado ^raj ^rans ^rari ^rata ^rcam ^rce>
        ^rcol ^rden ^recc ^recl ^reco ^rede ^reo ^rer ^resa ^ribu ^rir ^rió ^rió> ^rja ^rja> ^rles ^rmer ^rno
        ^rnos ^rof ^rra> ^rran ^rreo ^rtes ^rtid ^rvi ^rvir ^ró> ^sab ^sac ^sal ^scan ^scat ^sco> ^scub ^sed
        ^sede ^sia ^sig ^sob ^sobr ^sore ^stei ^sti ^stic ^stur ^sun ^sunt ^supe ^supi ^sus ^taq ^taqu ^tecc
        ^tei ^teis ^tera ^test ^tiga ^tir ^tivi ^torc ^tori ^traí ^tri ^trib ^tuv ^uard ^ubie ^ubl ^ubli ^ucc
        ^ucci ^uci ^ucto ^ueld ^uen ^uen> ^ueri ^uest ^uete ^ugad ^uile ^uim ^uimo ^ujer ^ump ^umpl ^unal ^uos
        ^upe ^upi ^urg ^urge ^urri ^usa> ^use> ^uvi ^uvie ^uél ^uélv ^vale ^var ^vec ^verj ^vert ^vida ^vio ^vir
        ^viso ^vuel ^vues ^vué ^vuél ^xig ^xtra ^yer ^yer> ^yor ^zad ^ábam ^édic ^élv ^élva ^éra ^éram ^érc
        ^érco ^ía> ^ían ^ían> ^ínic ^ñero ^ñó> ^úme ^úmer ^ús>
    """,
    0.01: """
        ^<abo ^<aco ^<aj ^<and ^<ani ^<ard ^<av ^<bol ^<cae ^<cer ^<chi ^<cie ^<cin ^<civ ^<cos ^<deb ^<dej
        ^<dep ^<ere ^<esp ^<fab ^<fil ^<fre ^<hog ^<ib ^<iba ^<inv ^<jue ^<lot ^<mañ ^<met ^<mis ^<mu ^<na ^<nad
        ^<nec ^<nom ^<nub ^<opo ^<pad ^<paq ^<paí ^<ped ^<pir ^<poc ^<pol ^<rec ^<rí ^<sal ^<ser ^<ti ^<toc ^<ur
        ^<va ^<var ^abl ^able ^abog ^acos ^act ^acta ^adr ^aen> ^ajam ^ajó ^alas ^aldr ^aloj ^ame> ^amio ^amió
        ^anim ^anoc ^ansp ^apa ^ape> ^aque ^aqui ^aria ^aro> ^asa ^asas ^aseñ ^atad ^ataq ^ate ^ator ^atri ^auto
        ^ave ^ave> ^avi ^aído ^aís ^añan ^añí ^añía ^ban> ^biad ^bid ^bido ^blar ^ble ^bog ^boga ^bol ^bras
        ^brec ^brer ^brió ^bús> ^cae ^caen ^cant ^cape ^capu ^carm ^cará ^ccid ^ccio ^cem ^cend ^cesa ^chad
        ^ciad ^cias ^cicl ^cien ^cis ^cist ^civ ^civi ^cli ^cobr ^conv ^coso ^cte ^ctos ^cuad ^cubi ^dacc ^daro
        ^debí ^defe ^defi ^dejó ^dere ^desv ^dia> ^die> ^dijo ^dit ^dor ^drem ^dres ^drá> ^dón> ^ead ^eada ^ebió
        ^ebí ^ebía ^ece> ^ecer ^eces ^ech ^eche ^ecim ^ecla ^ecn ^ecu ^ecur ^eden ^edes ^edi ^edit ^efic ^egad
        ^egó ^egó> ^eje> ^ejó ^ejó> ^elig ^emas ^envi ^eos ^eos> ^ept ^erda ^erdó ^erec ^ers ^esa> ^esad ^esal
        ^esci ^esen ^esit ^esió ^esor ^espa ^esti ^esté ^esun ^esup ^esv ^etid ^evab ^eváb ^exi ^expu ^ext ^extr
        ^eñó ^eñó> ^fab ^fabr ^fals ^fich ^futu ^gara ^garo ^ger ^gida ^gle ^grav ^gui ^hic ^hica ^hijo ^his
        ^ial ^iana ^ich ^icl ^icí ^icía ^ie> ^iend ^iert ^ieza ^igi ^igim ^igue ^iler ^impi ^inan ^ince ^ino
        ^inv ^ione ^irl ^irma ^isad ^ise> ^isma ^ist ^ista ^isé ^itac ^ituy ^ivil ^izac ^iño ^iño> ^jam ^jamo
        ^jará ^jen ^jo> ^jue ^jug ^ldr ^ldrá ^lead ^lef ^legó ^lena ^lici ^licí ^licó ^lien ^lier ^limp ^lin
        ^lir ^lir> ^llav ^llon ^lló ^llón ^lon ^losa ^losi ^lote ^lto> ^lva ^ló> ^lón ^lón> ^male ^mana ^mar
        ^maña ^mbo ^mer ^mere ^mero ^met ^meti ^mion ^mism ^mión ^mna ^mpa ^mpet ^nadi ^nan ^nat ^nca> ^nce
        ^nda> ^ndem ^ndio ^nec ^nfia ^nido ^nima ^niño ^noc ^nomb ^nse> ^ntas ^ntid ^ntil ^nub ^nvo ^nvoc ^nómi
        ^obre ^obú ^obús ^ocad ^oces ^oct ^ocul ^ofu ^ofun ^ogad ^ogi ^ojos ^olc ^oli ^omb ^omid ^onar ^onat
        ^once ^onv ^onvo ^oper ^orti ^osa> ^osar ^osas ^osib ^osió ^oye ^oyec ^ozo ^pad ^padr ^pal ^pala ^pant
        ^paq ^paqu ^paso ^pat ^patr ^paí ^país ^pañí ^peli ^pete ^pie> ^pier ^piez ^pleo ^poco ^pol ^pras ^prom
        ^prov ^proy ^puer ^raje ^rare ^rase ^rave ^rcad ^rcia ^rdad ^rder ^rdó ^rdón ^rech ^recu ^red ^reo>
        ^rerí ^rias ^ries ^riz> ^rman ^rod ^rofu ^rom ^rome ^rov ^roy ^roye ^rren ^rrid ^rrir ^rsal ^rsia ^rso
        ^rter ^rto ^rto> ^ruct ^rumb ^río ^ríos ^saca ^sado ^saj ^saje ^sald ^salo ^sari ^scap ^scin ^scur ^sema
        ^sen ^serv ^será ^señó ^sian ^sibl ^side ^sie ^sien ^sis> ^sió ^sión ^spos ^stam ^star ^ste> ^stib ^sté
        ^supu ^sur ^taci ^taro ^tecn ^tenc ^teng ^teni ^tern ^tib ^tis ^tob ^tobú ^toc ^trac ^traj ^triz ^turo
        ^tuy ^tuye ^táb ^tába ^uere ^uez> ^ueza ^uier ^umb ^umna ^uno ^uno> ^unto ^uper ^upu ^upue ^ursa ^use
        ^usti ^utob ^utu ^utur ^ués ^vab ^vaba ^vaca ^vaci ^val ^vari ^vars ^vece ^veci ^vent ^verd ^vide ^vien
        ^viol ^virá ^vise ^volc ^váb ^vába ^xigi ^xplo ^xpu ^xpue ^xtr ^yec ^yect ^yore ^yó> ^zac ^zaci ^zado
        ^zam ^zamo ^áct ^álv ^ánd ^áni ^éct ^éis ^éis> ^íos ^íos> ^ís> ^ñana ^ñas ^ñas> ^ñía ^ñía> ^ómi ^úa>
    """,
    -0.01: """
        ^<abs ^<aca ^<ace ^<ala ^<alf ^<am ^<apo ^<arc ^<arq ^<art ^<ase ^<ata ^<baj ^<bar ^<bib ^<bie ^<bod
        ^<bor ^<bu ^<buf ^<bú ^<bús ^<cel ^<cen ^<cir ^<cot ^<cri ^<cru ^<da ^<da> ^<dec ^<dis ^<dob ^<ec ^<el
        ^<ent ^<er ^<fac ^<fl ^<fr ^<fáb ^<gat ^<gi ^<gij ^<go ^<gui ^<hac ^<hub ^<hum ^<jar ^<jo ^<jor ^<lab
        ^<lad ^<lan ^<log ^<map ^<muc ^<máq ^<mét ^<nac ^<nie ^<nin ^<nor ^<och ^<ofi ^<ofr ^<pae ^<pul ^<rei
        ^<ren ^<ris ^<ré ^<réc ^<sub ^<suj ^<ton ^<tor ^<té ^<téc ^<us ^<va> ^<vem ^<ven ^<vet ^<vez ^<vie ^<viñ
        ^<víd ^<za ^<zap ^<ín ^<índ ^abla ^abs ^abue ^acab ^ach ^acé ^ada> ^adur ^ael ^aell ^afin ^ahor ^ajed
        ^alam ^alf ^allo ^alme ^alv ^alva ^ama> ^ampl ^anas ^anch ^anga ^angr ^anó ^ao> ^apat ^arac ^arar ^aren
        ^arpi ^arro ^asi> ^asto ^asus ^ater ^atis ^ativ ^atui ^atur ^ató ^aura ^autó ^avil ^aída ^aña> ^baba
        ^bado ^bal ^bam ^bamo ^base ^bast ^bec ^bib ^bibl ^bic ^bill ^bim ^bit ^bla ^blio ^boca ^bod ^bode ^bor
        ^bos ^bot> ^bra ^brig ^bril ^buf ^bufa ^bujo ^bur ^búsq ^cabr ^cac ^cadi ^cam ^camo ^cans ^carp ^casi
        ^cele ^cen> ^chas ^ci> ^cioc ^cipa ^ció> ^clu ^cnic ^co> ^colg ^cone ^coor ^copi ^corc ^cre ^cret ^crip
        ^cros ^cru ^cub ^cun ^cut ^cuán ^cón ^cón> ^dand ^dari ^dato ^dea ^deas ^decl ^deg ^del ^delo ^deo>
        ^dice ^dig ^dije ^dina ^diod ^disc ^dob ^dobl ^dona ^drez ^día> ^ebe ^ecas ^echo ^ecio ^eco> ^ed> ^edo>
        ^edre ^efa> ^egid ^egla ^ego> ^egos ^egra ^egui ^elar ^eleb ^ell ^ella ^elta ^elv ^elve ^ema> ^empi
        ^enci ^eng ^enve ^epet ^epos ^erdo ^err ^esas ^esc ^esca ^esco ^escr ^eso> ^esue ^etos ^eud ^eun ^euni
        ^evos ^eíd ^eído ^fand ^fant ^fila ^fin> ^fle ^frec ^fue ^fug ^fáb ^fábr ^fía ^fía> ^gar> ^gará ^gato
        ^ge> ^gene ^gido ^gij ^gijó ^gla ^go> ^gos ^gram ^gre> ^gua ^gulo ^hac ^hara ^has ^has> ^hat ^hubo ^iac
        ^iaj ^iaja ^iaro ^ibil ^ibim ^ibl ^ibli ^ibra ^idea ^ieja ^iez ^ijó ^ijón ^ilad ^ilb ^ilba ^illo ^ilos
        ^ilé ^ilés ^imie ^impr ^imó ^imón ^inco ^ing> ^ini ^inie ^inis ^inú ^inúa ^io> ^ioc ^ioch ^iodí ^iona
        ^ipa ^ipt ^ique ^irar ^isit ^itas ^itec ^izo ^izo> ^iñe ^jed ^jedr ^jet ^jorn ^jueg ^kilo ^lag ^lanz
        ^lare ^lari ^lat ^lcu ^lcul ^lda ^leb ^lebr ^len> ^lend ^lerí ^lete ^lib ^libr ^lico ^limi ^lio ^liot
        ^llos ^loga ^lpab ^lsa> ^lés ^lés> ^lít ^líti ^mac ^macé ^mano ^mant ^manz ^map ^mapa ^mar> ^marc ^mbio
        ^mel ^ment ^mic ^mien ^mig ^mil> ^mio ^mnos ^mpli ^mpr ^muc ^much ^máq ^máqu ^mét ^nac ^naci ^nam ^namo
        ^ncar ^nces ^nció ^nco ^ncur ^ncó ^ndar ^ndiz ^nea ^nel> ^nes ^ng> ^ngre ^ngul ^nin ^ning ^nit ^nito
        ^niz ^nió ^nión ^nol ^nomo ^nove ^novi ^nstr ^nsum ^ntan ^ntie ^ntin ^nto> ^nve ^nvía ^nzan ^núa ^obl
        ^oble ^obo ^oda ^odeg ^odel ^ofi ^ofic ^ofr ^oga> ^ogo ^ogot ^ogr ^olar ^olg ^olga ^olo ^olí ^olít ^oló
        ^omo ^omos ^oncu ^onid ^ono ^onó ^oor ^oord ^opa ^opa> ^opio ^oqu ^oque ^orch ^ord> ^orda ^ordi ^oso
        ^oste ^ostg ^ot> ^otar ^ovi ^oya ^pabl ^pae ^pael ^parq ^paña ^pci ^pect ^peti ^pic ^pla ^plan ^plat
        ^plia ^podí ^polí ^pra ^que> ^quem ^quin ^raf ^rand ^ratu ^rch ^rd> ^rdan ^rdi ^rdió ^rdon ^rdí ^rea
        ^red> ^rej ^rele ^rena ^rent ^rera ^reun ^rez> ^rico ^rien ^rigo ^ril ^rimo ^rio> ^ript ^ris> ^rlos
        ^rmad ^rna ^robo ^roda ^rpi ^rpin ^rqui ^rrib ^rrio ^ruj ^rás ^rás> ^réc ^réco ^sala ^salt ^salv ^sang
        ^sat ^scad ^sco ^scut ^seca ^secr ^seje ^semi ^sens ^seo ^sepa ^seso ^sic ^silo ^sis ^so> ^soni ^ss>
        ^sta> ^stau ^ster ^stg ^stgr ^stuv ^sub ^suc ^suj ^suje ^tabi ^tand ^tap ^tapa ^tard ^tarí ^tau ^taur
        ^terí ^tgr ^tgre ^tina ^tinú ^tir> ^tis> ^tiza ^tod ^tog ^tres ^tud ^tui ^tuit ^tul ^tulo ^tut ^tuto
        ^téc ^técn ^tóno ^ua> ^uar ^uari ^ubo> ^ucha ^ucos ^udan ^udes ^ueg ^uego ^uel ^uel> ^uelv ^uem ^uema
        ^uert ^ufa ^ufan ^uin ^uina ^uir> ^uite ^ujet ^uji ^ulac ^ular ^ume ^unid ^unim ^unio ^upo> ^upos ^ural
        ^uran ^uri ^usan ^usi ^usto ^uta ^uta> ^utó ^utón ^uán ^uánt ^veda ^vet ^vete ^vez> ^via ^via> ^vilé
        ^vini ^viñ ^viñe ^víd ^víde ^za> ^zan> ^zana ^zap ^zapa ^ábr ^ábri ^áge ^ágen ^áng ^ángu ^ánt ^ápi ^áqu
        ^áqui ^áti ^átic ^écn ^écni ^éco ^écor ^énd ^ída ^ída> ^ídeo ^ín> ^índ ^índi ^íti ^ític ^ódi ^ólo ^ólog
        ^ónic ^ún> ^úsq ^úsqu
    """,
    -0.02: """
        ^<abr ^<abu ^<afi ^<ago ^<aho ^<alm ^<amp ^<apu ^<azu ^<bas ^<bat ^<be ^<bec ^<bic ^<bl ^<blo ^<boc
        ^<bot ^<ca ^<cam ^<car ^<ciu ^<cla ^<cre ^<cua ^<cuo ^<cuá ^<cód ^<dat ^<der ^<die ^<doc ^<dos ^<eco
        ^<ele ^<ene ^<et ^<eu ^<eur ^<fot ^<fun ^<gal ^<ges ^<gu ^<guí ^<id ^<ide ^<im ^<ins ^<je ^<jef ^<jun
        ^<ki ^<kil ^<lec ^<lee ^<leí ^<li ^<lo ^<mad ^<mit ^<mod ^<mud ^<mó ^<móv ^<noc ^<pap ^<pe ^<pes ^<pi
        ^<pin ^<pru ^<pú ^<púb ^<ra ^<rep ^<rod ^<ron ^<rui ^<sei ^<son ^<sop ^<sue ^<sá ^<sáb ^<te ^<tej ^<tru
        ^<tur ^<usa ^<ves ^<vin ^<vis ^<vul ^<we ^<web ^abar ^abi ^abil ^abre ^abu ^aca ^acce ^acer ^acia ^ació
        ^acro ^actu ^ades ^adi ^adil ^adu ^afet ^afi ^aho ^ajos ^aler ^alle ^alma ^alt ^alta ^amb ^ambi ^ampa
        ^aniz ^ansa ^anz ^anza ^anó> ^apas ^apel ^arco ^arda ^arec ^arga ^ari ^arif ^arp ^arti ^arí ^aría ^asad
        ^ase> ^asi ^asis ^aso ^asta ^atu ^aur ^aver ^ayo> ^azo ^azu ^azul ^bad ^bas ^bata ^bia ^bla> ^blo ^bloq
        ^boc ^bra> ^bre> ^bri ^brim ^bro ^buja ^cab ^caba ^cafe ^calc ^camb ^camp ^carg ^caso ^cata ^cce ^cer
        ^cere ^cero ^cert ^chu ^ciac ^cios ^cipi ^ciu ^ciud ^clar ^colo ^cop ^cord ^cot ^crec ^cri ^cro> ^ctu
        ^ctua ^cuar ^cubr ^cuel ^cues ^cuo ^cuot ^cuá ^cén ^cód ^códi ^dade ^danz ^dat ^debe ^dera ^dero ^des>
        ^dici ^die ^diez ^digo ^dil ^dim ^doc ^don ^dó> ^eat ^eb> ^ebe> ^ebr ^ebra ^eca> ^eco ^ecos ^edo ^edr
        ^edó ^edó> ^eer ^eer> ^egim ^egoc ^egue ^ejad ^ejas ^ejer ^ela ^ela> ^eleg ^elé ^enca ^encu ^enie ^ense
        ^env ^enví ^epe ^epo ^erab ^erac ^erd ^eria ^erin ^erri ^erti ^eses ^esio ^eso ^esos ^espo ^etar ^eto
        ^etra ^eur ^euro ^evo> ^expl ^eñam ^fa> ^fas ^fas> ^ferr ^fet ^fete ^fica ^fot ^foto ^fueg ^func ^gal
        ^gall ^gana ^ganó ^gas ^gas> ^gat ^gaz ^gen ^geni ^ges ^gest ^goc ^goci ^gost ^got ^graf ^gran ^grup
        ^gur ^gura ^guí ^guía ^gún ^gún> ^han ^har ^harl ^hub ^hum ^iant ^ibió ^ibr ^ibu ^ice ^ici> ^icin ^icio
        ^icip ^idad ^iega ^iejo ^iera ^iez> ^ifa ^ifas ^igar ^il> ^illa ^ilo ^imav ^imit ^in> ^inad ^incl ^inge
        ^ingú ^ino> ^ins ^inst ^inu ^ioso ^iot ^iote ^ipi ^ipio ^ipo> ^ipos ^iqu ^ir> ^irí ^iría ^isa> ^isos
        ^ita> ^ite> ^itor ^itr ^iud ^iuda ^iva ^ive ^jard ^jef ^jefa ^jos ^jos> ^jun ^junt ^jura ^kil ^lac ^lacr
        ^lada ^lan ^lara ^lect ^leer ^lent ^ler> ^lere ^letr ^leí ^lim ^lit ^llas ^lle ^llo ^llo> ^lma ^lme
        ^lner ^logo ^loq ^loqu ^los ^lta> ^ltad ^ltó ^ltó> ^lui ^lve> ^mad ^made ^mado ^mas ^masa ^mata ^mav
        ^mave ^mbi ^mbia ^medi ^meno ^mer> ^mese ^mini ^mio> ^mira ^mita ^mo> ^mode ^modo ^most ^mud ^muda ^món
        ^món> ^móv ^móvi ^nada ^nade ^nado ^nch ^ncio ^ncip ^ncl ^nclu ^nco> ^nego ^nele ^nemo ^ner ^nge ^ngen
        ^ngr ^ngu ^ngú ^ngún ^nimo ^niv ^nive ^nota ^nqu ^nque ^nsa ^nsa> ^nse ^nsul ^ntad ^nten ^nti ^nue ^nuev
        ^nven ^nví ^nza ^nó> ^obam ^obot ^oce ^ocho ^ocia ^odo ^odí ^odía ^ofre ^oja> ^ojas ^oma ^omat ^onda
        ^onem ^oni ^onit ^onti ^opó ^opós ^ormu ^orn ^orna ^orne ^orr ^orra ^orta ^osos ^osta ^ostr ^otad ^otas
        ^otea ^otip ^otó ^pab ^pan> ^pana ^pap ^pape ^pas ^pas> ^pel ^pel> ^perr ^piar ^plen ^pond ^pos ^pra>
        ^prin ^púb ^públ ^quet ^quip ^quit ^rabi ^raca ^ral ^ral> ^rami ^rati ^rcho ^rco> ^rda ^rda> ^rdin ^rdo
        ^repo ^reta ^rgad ^rgan ^ria> ^rie ^rif ^rifa ^rig ^ril> ^rina ^rio ^risa ^rla ^rla> ^rma ^rmu ^rmul
        ^rnad ^rond ^ropó ^rqu ^rram ^rrer ^rso> ^rti ^rtif ^ruco ^ruid ^rup ^rupo ^rón ^sale ^saro ^scam ^scie
        ^scr ^scri ^scue ^sei ^seis ^si> ^sici ^sid ^sida ^sist ^sol ^sola ^sop ^spon ^sten ^stra ^sult ^sust
        ^tale ^tam ^tanq ^tarr ^teca ^tej ^teja ^tele ^ten> ^tent ^tic ^tica ^til ^till ^tim ^tima ^tiva ^tiz
        ^tora ^trad ^tren ^trum ^tua ^tual ^tura ^turn ^tó> ^tón ^ual> ^uali ^uare ^ube ^uben ^ubo ^uces ^uco
        ^uda> ^udad ^udia ^uedó ^ueva ^uevo ^ueñ ^ueña ^uid ^uido ^uip ^uipo ^uir ^uisi ^uita ^uja ^ujos ^ul>
        ^uln ^ulne ^umo ^umo> ^uot ^uota ^upo ^urad ^urn ^urno ^uro ^uros ^urso ^uía ^uía> ^vem ^vemo ^ven ^vend
        ^ver ^ver> ^vest ^vez ^vill ^vin ^vo> ^vuln ^web ^web> ^xpl ^xpli ^zan ^zar ^zas ^zas> ^zul ^zul> ^én>
        ^és> ^íde ^ído> ^ñam ^ñamo ^ódig ^óni ^óno ^ónom ^óvi ^óvil ^úbl ^úbli
    """,
    -0.03: """
        ^<ab ^<adq ^<ah ^<asi ^<au ^<bil ^<caf ^<ch ^<cor ^<cub ^<cue ^<cá ^<có ^<dib ^<do ^<dí ^<día ^<fe ^<fer
        ^<fra ^<gru ^<hoj ^<hor ^<ing ^<len ^<mat ^<med ^<men ^<mir ^<nov ^<nu ^<nue ^<peq ^<pl ^<pla ^<rel
        ^<res ^<rob ^<ru ^<sec ^<sim ^<so ^<sol ^<tel ^<to ^<un ^acas ^ace> ^aci ^adq ^adqu ^ajo ^alb ^alba
        ^alla ^alm ^amp ^anel ^anes ^ang ^ano ^anq ^anqu ^anta ^apli ^ara> ^arl ^arla ^arq ^arqu ^ases ^ast
        ^ata> ^atal ^atar ^bajo ^bat ^bili ^ble> ^buj ^caf ^cart ^cces ^ces ^ces> ^ceso ^ceta ^char ^cir ^cla
        ^clas ^cto> ^ctur ^cua ^da> ^dad ^deja ^der> ^desc ^dia ^dian ^dib ^dibu ^dill ^doce ^dosc ^dqu ^dqui
        ^eas ^eas> ^eba> ^eca ^ecto ^ega ^ego ^el> ^elo> ^eléf ^emio ^ende ^ener ^ens ^eo> ^eque ^erdi ^eres
        ^estr ^estu ^eta> ^etas ^etr ^evo ^expo ^fan ^fic ^fon ^fono ^fra ^frac ^grac ^grat ^gru ^gue> ^hoj
        ^hoja ^iaci ^iar ^iar> ^ibe> ^ibuj ^ices ^ició ^ico> ^ieg ^iej ^ifi ^ific ^ilar ^ilid ^ima> ^imer ^imes
        ^imu ^imul ^inal ^inci ^ing ^ios> ^isa ^isic ^ito ^iver ^iza> ^jor> ^lado ^lar> ^las> ^lase ^lba> ^le>
        ^lee ^lic ^lida ^lla> ^llet ^léf ^léfo ^medo ^mest ^mir ^mon ^mul ^nde ^ndie ^ndos ^nem ^nov ^nseñ ^nst
        ^nsu ^nto ^obar ^oce> ^och ^oja ^ola> ^ome ^omed ^ono> ^onsu ^onta ^opia ^ord ^orri ^osc ^osci ^ota>
        ^otos ^pare ^peq ^pequ ^pes ^pia ^pia> ^pila ^pint ^pio> ^pon ^pos> ^pre ^prem ^queñ ^qui ^quis ^ramo
        ^rar> ^re> ^reci ^rel ^remi ^rep ^ribe ^rima ^rinc ^rios ^rist ^rne ^ropi ^rri ^rsió ^rtel ^rui ^san>
        ^sca> ^sec ^señ ^sim ^simu ^squ ^sque ^sto ^sto> ^sue ^sul ^sáb ^sába ^tea ^telé ^tin ^tip ^tipo ^tre>
        ^trim ^tur ^ubi ^ueba ^uela ^ueta ^ugu ^ula ^ulo ^ulo> ^uni ^unt ^uram ^vera ^viej ^vil ^xpo ^ábad ^éfo
        ^éfon
    """,
    -0.04: """
        ^<cha ^<col ^<enc ^<fin ^<hu ^<jub ^<jur ^<mej ^<mes ^<pil ^<ri ^<tar ^<uni ^ace ^ade ^alc ^anad ^ano>
        ^ara ^ase ^baro ^bila ^bot ^ce> ^cio ^cip ^col ^come ^cons ^cor ^cro ^denc ^dor> ^días ^ecet ^ega> ^ejor
        ^eles ^eno ^eno> ^equ ^era> ^erro ^ersi ^eva> ^ez> ^eña> ^fin ^fina ^gun ^hace ^igo ^igo> ^ila> ^ille
        ^imi ^inc ^inte ^ipo ^ite ^iza ^jas ^jas> ^jub ^jubi ^jur ^lba ^lid ^lla ^log ^lta ^mate ^mej ^mejo ^men
        ^mes> ^mit ^mod ^mpar ^mula ^nde> ^nel ^nera ^nier ^ntam ^nter ^ntos ^ola ^ons ^ora> ^orma ^ost ^oto
        ^pa> ^perd ^pil ^pio ^po> ^pru ^prue ^reg ^regu ^rga ^rin ^rro ^rro> ^rsi ^rue ^rueb ^ses> ^seña ^stan
        ^sube ^tamo ^ter ^teri ^tre ^tru ^ual ^ubil ^uce ^ue> ^ueb ^uit ^uto ^ías ^ías> ^ña>
    """,
    -0.05: """
        #_unidad =analisis =aprendiz =cantin =detect =esper =flor =jur =niñ =perfect =quem =respons =tart ^<as
        ^<az ^<ens ^<exp ^<for ^<gan ^<ja ^<min ^<mon ^<no ^<tal ^ader ^all ^ane ^ati ^bar ^be> ^cet ^cha ^cho
        ^cho> ^cue ^egun ^eja> ^ejo ^elo ^emi ^enc ^ento ^exp ^for ^form ^gunt ^ho> ^hor ^hora ^ica> ^ill ^ima
        ^inut ^ja> ^jor ^lad ^lica ^los> ^ma> ^minu ^nad ^nut ^nuto ^pane ^pin ^plic ^preg ^pren ^prim ^prob
        ^que ^ram ^rend ^rop ^rtas ^sos> ^stre ^tal ^tan> ^tar> ^tel ^to> ^uda ^uis ^unta ^vers a_tres a_vec
        aerogener analisis_de aprend_a ayud_de barri benefici cantin chocolat cieg com_detect com_respond
        comerci con_tart cuand cuand_deb de_doc de_man de_su del_centr del_comedor desd_el detect_fraud dia_en
        diari dijeron doc_person dos_conductor echar echar_de el_pan el_punt eleg_a envi fiest fotograf gan_que
        huelg_dec institut_de integr itzi jef_sol judicial la_farmaci la_pres la_resident la_señal la_sierr
        laboratori_de las_once letr libr_la me_voy municipal no_hub nuestr_propi oli pastor perfect perfect_:
        prep problem que_es que_mas quej ramp rio rodaj sal_en se_entiend se_sal sencill sill sin_mied solicitud
        tall_que tech tempor_de trabaj_a tunel un_jur una_man vacacion vaci venen visit_los voy y_al y_por
        y_siti ya_la
    """,
    -0.06: """
        =ataqu =gestion =harin =hech =model =muse =noch =novedad =pel =pequeñ =permis =rescat =sabor =sals
        =veran =vid ^<ap ^<bo ^<cr ^<fo ^<gra ^<ju ^<la ^<mi ^<mo ^<ro ^<se ^apre ^ba> ^día ^ici ^ime ^ios ^len
        ^ler ^let ^ller ^mat ^med ^nie ^oba ^opi ^os> ^prop ^raci ^rece ^rime ^ris ^roba ^ses ^sos ^tall ^ura
        ^utos a_man a_urgenci abrim_y aclar_el ahog ahor_escrib antes_del aplic_web aqu_va atencion auditor
        autor_de año_se años_y barc barc_de barr caid_de camp carg carg_no casi_siempr centr_de cest client_:
        com_se con_cuatr con_dos con_normal consej_de cuand_algui cuatr_seman cuelg cuest_la cumpl dab
        de_ajedrez de_carg de_competent de_gast de_humed de_manten de_mentir de_novent de_sabor dec_que del_#
        del_colegi del_viern desconect despaci devolu director_general doc_y dos_centr dud durant_# ebitd
        edifici el_quirofan el_teatr empez empez_a en_diez enchuf entreg equip_de etap eur_el explosion_de
        factur famili_recib fech fond_que fot_y funcion_la gest gestion graci_por gust hem_hech hic_de
        hospital_de igual indic ines inform_de ingres jardiner la_bat la_encarg la_escrib la_guerr la_jef
        la_primer lector litr llev_# los_niñ los_turn maquin marketing mas_madr men_y mentir mod net nort
        novedad_de novent_minut nuestr_cocin nuestr_jardiner nuestr_jef nuestr_veterinari ocho_años pacienci
        pag_la panel_de par_la patat permis_en peticion plan_con plantill_por plataform pregunt_la pres product
        puert_y que_asust que_qued que_sal que_signif que_suen quit rap resident_de respuest_sobr resucit sab_en
        sabor sals se_firm seleccion semifinal sensor_de servici son_los su_hogaz su_trabaj sub_de tall_y
        tard_con tip tip_de tonel_de toqu toqu_de tranquil trat turn_y un_despach un_fall una_list una_pregunt
        vall vot_# voz vuelv_el y_el y_much y_pacienci
    """,
    -0.07: """
        #_# #_al #_tonel =actualic =actualiz =adios =apag =aplic =ayer =bomb =conexion =consejer =del =direccion
        =farmaci =funerari =gazpach =ingenier =laboral =llav =prim =roj =salv =soldador =suspend =tecnic =web
        ^<apr ^<man ^<ve ^<vi ^amo ^apr ^ata ^ca> ^der ^egu ^eja ^ene ^er> ^eña ^ina ^lar ^las ^lo> ^mes ^nta
        ^ora ^orm ^ota ^pli ^str ^tan ^tar ^va> a_cuarent a_escen a_leer aburr aceit actualic al_# al_grup
        al_mes almacen_y amas_con atac ataqu ayud ayud_y baj_por becari calibr coch con_dibuj consejer_deleg
        contabl cort cort_el cuent_que dand de_## de_cien de_diciembr de_hum de_tall de_tarif debat del_consum
        del_puebl deud dia_y dirig dirig_el dos_estudi ejercici el_aceit el_cartel el_color el_cor el_orden
        el_public electr_en empiez_por empres_famili en_catalan en_cinc en_el ensay_de entre_las entreg_de error
        es escen form_a funerari gast gazpach gestor graci_a grup_y ha_llev hac_nad hac_un hem_prob hor_con
        horari_y humed ir ir_en juici la_bomb la_deud la_hoj la_tortill laboratori las_farmaceut libr lin
        llev_una lom los_once marc mare matricul men_que mes_lo narrador no_cambi normal nos nos_dijeron nos_mud
        objet observatori ocho_person orden_del otoñ par_niñ pequeñ_y plant plat por_su premi_del prim_semestr
        que_esper que_hic que_sig quer_que ques quier_la resident rob salv seis_mes seis_seman seman_de sesion
        siempr_es simul sin_conexion sincroniz tecnic_de ten_entrad teruel tien_un un_curs un_numer una_bas
        una_empres una_hor una_sol usam vot_y y_com y_fin y_nuev y_que
    """,
    -0.08: """
        :_dinam :_la :_un =barri =calcul =centr =cinc =color =dinam =empiez =fueg =gast =golp =hiel =jef =jorn
        =lectur =marketing =nocturn =paell =preci =respond =sec =semestr =tomat =va =viej =vuelv ^<bi ^<pan
        ^<pri ^eta ^gan ^ila ^pan ^pri ^rac ^ren ^rob ^ta> a_fin a_seis a_tiemp abrim_el absurd al_lad
        algun_client aprueb avis_de baj_cer brev cae caid_del cart cart_del cat centr_y cinc com_mat compr
        con_la con_music de_agost de_calcul de_diseñ de_pan de_primaver de_trec dedic del_institut del_lun
        del_sab detras detras_de diciembr dinam el_# el_boton el_catalog el_codig el_concurs el_hiel el_robot
        el_sab el_ultim el_veran el_viej en_primaver en_recepcion encuentr ensay escuel_de este_articul favorit
        fot_del funcion_con gan_el golp golp_de grafic hac_una han_firm hast_final hiel hiel_: hoj_de hum
        ingenier instrument just la_famili la_oficin la_proxim la_respuest la_seman laboral lad las_abej
        las_reserv las_tarif leer_un libr_de lleg_con lo_corrig los_sab los_servici maestr manten maquet
        mat_proces mejor_en mid mied minut_y n n_# not_de novedad novel nuestr_cociner nuestr_sill ocho_y otras
        pas_a pas_un pase permis_y plan ponent portal_estuv prob_con proxim que_aprend que_cae que_dec que_llev
        que_no qui quis recet_de reescrib result robots romp_una rut script se_constru se_habl se_incorpor
        se_mantien suen tabl tard tonel trec trec_años tres_de tres_pregunt tres_recet un_bloqu un_indic un_plan
        una_not una_pagin una_tabl vent_crec veterinari y_otras ya_funcion zapat
    """,
    -0.09: """
        =cuant =estudi =habl =incident =mod =monolit =mudanz =otras =pint =plag =recet =segund =tard =tiemp
        =torne =tranv =vem ^<ba ^<gr ^<le ^<me ^amos ^ele ^or> abej abuel afin agost agu_a al almacen apoy_el
        aprend_de asoci_de b billet_de borr campañ carpinter catalan catalan_y cay_en cent cent_mas cerr_en
        cirujan comit_de con_niñ conexion cont_com contabil cost_# cruz de_estudi de_fabric de_limon de_men
        de_mes de_tart de_una del_camp desd_marz desped_el dibuj_el diseñ el_fall el_telefon en_gijon entrevist
        entrevist_a estudi fall_el fech_de flexibl galleg grab hast_may incident incident_resuelt jardin jef_de
        jorn_de jubil_tras la_bibliotec la_col la_fech la_mit la_plag la_plant la_tardanz la_tarjet las_dos
        las_hoj list llov lo_prob los_horari los_preci man_en man_y mermel mes_par monolit mudanz nieg niñ_y
        no_bast nos_compr nuestr_carpinter numer_y ochent oficin pantall_de pas_el personal plag por_tod postgr
        que_quit quit_y recib_respuest respuest sal_a se_entreg seman_pas separ siet sill_de sub_los tardanz
        teatr terc terci_del torne torne_de tortill tres_minut tres_person turn tus_dat un_monolit usan vacun
        veg veng vent_de veran_con volv_con y_men y_salud
    """,
    -0.1: """
        =arte =billet =busqued =cartel =col =cronic =fug =investig =juzg =las =men =mes =mud =perr =tej =ten
        =una =vacacion ^<cu ^<ga ^<ma ^<ta ^bil ^gra ^rim ^tas> a_mediod agot amas ampli aprob arte baj_un bec
        bilba bodeg caf calor cambi_y camin caus_fue cien con_sensor cont_por cor corrig cronic cronic_de cuadr
        cualqu cuarent_person cuatr_palabr curs de_corch de_emergent del_dia del_parqu director dos_minut
        el_almacen el_caf enseñ_el enseñ_en etiquet explic_por ferris fueg fug fug_de grand hech hogaz
        incident_del intent la_caus la_escaler la_incident la_llam la_nuev la_tempor las_graci las_regl las_seis
        lider limon los_aprendic los_miercol los_pies mart_con meriend mi_ultim mism_en nuestr_equip panad pañ
        ped_la pelot perd_el pies proced prototip proyect_y puebl quien_cobr red se_sec silenci siti_par sop
        su_prim sueñ sueñ_y tap tras tras_diecioch un_ped una_noch vuelt_al vuelv_a y_una ~3
    """,
    -0.11: """
        #_de #_vec =abril =bec =cambi =devolv =dia =fall =hor =ide =mat =mied =pil =record =relev =resuelt
        =robot =rotul =se ^<en ^no> ^tas abrig agend aprendiz asesor asi_nac asistent asoci billet botadur
        catalog color_de compar consum_de continu crec_un cub cuot de_incendi de_rotul del_viver el_consum
        el_equip el_plan el_premi emergent en_aviles en_bici en_clas entrad_libr es_el estuv_lent explic_com fil
        final_de ganador_del hel hic_la huert ide_a impresor institut list_de llev_un lo_enseñ lo_not los_alumn
        los_equip los_telefon los_trabaj luc mantien mes_se ningun_ped noch_y nocturn nos_pregunt novi
        nuestr_agend nuestr_director nuestr_ingen otra_vez panader ped_y pendient plaz plaz_de por_diez
        pregunt_a rehic relev respond_a reunion rotul siempr_en soport un_acuerd un_laboratori un_tribunal veint
        veinticinc vist viver y_se
    """,
    -0.12: """
        :_truc =bienven =clas =cumpl =feri =hac =jaen =minut =nort =nos =panel =papel =public =romp =tempor
        =terc =tod =truc ajedrez alta angul aparec asust baj bibliotec bienven busqued calcul cancion cas_de
        centr coordin corch correg cuatr_minut culpabl cumpl_diez dat_abiert de_acer de_jaen del_año del_terc
        discut el_buscador el_fin el_menu el_product estand estudi_que feri form funcion ha_encarg habl_de hub
        jaen la_aplic la_factur la_maquin la_mañan la_web logotip mand mas_cort mediod menu mont montador mud
        not_el obrador ofrec par_el par_las parec perd_ningun por_fin primer que_cuent que_fall que_viaj regl
        restaur resuelt ris sangr se_despid se_envi secret sig_sin simulacr_de terc_trimestr un_certific
        una_aplic una_tard
    """,
    -0.13: """
        =abre =bomber =consult =cont =derrib =diseñ =don =empres =lent =limit =que =turn =viñed ^tos ^tos> acto
        ahor alcanz_los bas bufand buscador cabr cad_noch carg_de certific colg constru cual de_empres de_ener
        de_verd deb_una del_concurs derrib descans diecioch el el_benefici el_calendari el_grup el_huert el_jur
        el_nombr en_una enseñ_la entrad entreg_a error_de herramient histori histori_de inspector jorn la_cart
        la_compr la_cuot la_histori las_diez las_empres limit_la limpi los_client manzan may ningun
        nuestr_bomber par_investig perr_que pes polit rellen salt se_abre una_bodeg va vem vez_la viaj viñed
        y_preci
    """,
    -0.14: """
        =años =general =hoj =huert =lun =mit =organiz =version ^as> ^la> abril acab apag_a autonom bocadill
        calendari celebr concurs cost cuest de_mader dej_las describ dobl doc_años el_ministeri empiez en_cuatr
        en_voz esta_vez fantasm gijon gratuit invent la_pequeñ la_president luis material mes_en ministeri
        nuestr_comedor once_compañer organiz parqu part_de pas_los plen prob_el quem record repet reserv sab_que
        se_acab sensor sol tarr tecnic tomas treint_años truc_par turn_de una_desped vez vide visit vot voz_alta
        y_las y_nadi
    """,
    -0.15: """
        =! =aprend =el =estren =final =juici =juni =veint apuest arquitect aviles cambi_de ciud compr_una consum
        cont de_agu de_papel dias_sin el_cas el_movil el_ruid en_abril en_line fusion gratis jurist kil la_ciud
        la_feri la_monitor map ministeri_ha mir_por model pint plant_# respuest_en robot son sub_las tod_part
        tras_# tres_dias vend
    """,
    -0.16: """
        ## =abrim =comit =diez =entrad =result =reunion =trimestr ^ra> actualiz casi cer cinc_años da dat dec
        en_huelg en_otoñ estuv ganador gat ide jueg junt_en la_recet los_panel mader mat monitor_lo nac nos_vem
        oper_se paell por_que premi_a relev_en si_quer sub_un sujet usar vem_en vest vest_de vez_en
    """,
    -0.17: """
        =azote =primer =tarif ^ar> azote años_graci batall_de charl color compart consejer consult continu_el
        dos_mes el_comedor el_mes el_portal en_may estren fin la_azote la_batall la_final las_demostr leer
        mil_dias muert negoci_con particip portal ruid sin_accident suel tarif tej un_cuent un_perr
    """,
    -0.18: """
        #_person =año =cort =jubil =junt =perd =simulacr =taller =unim abrim acer bici con_taller cuarent
        de_lectur dej_el formacion la_consult lectur man monitor negoci nos_unim se_pued segu trabaj_no tres
        truc una_caj unim
    """,
    -0.19: """
        =a =cas =proposit aprendic años_en cad de director_de ener equip escuel exposicion graci inclu ingen
        la_adquisicion que_lleg vuelv
    """,
    -0.2: """
        =cafeter =com =ener =ruid =sal =vulner codig corr crec el_carg en_ener eur leid se_perd un vulner web
    """,
    -0.21: """
        =batall =caid =man =muert =premi a_proposit batall cuant cuent_com del demostr el_trabaj escrib_una fot
        la_cafeter los_juev mit movil nuestr proposit respond rond simulacr tomat univers vin y_un
    """,
    -0.22: """
        #_eur =con =pan club_de dej_la doscient en_seis encarg formulari gui jef junt perr prim primaver un_año
    """,
    -0.23: """
        #_minut cubr cuent lent mir nadi_se papel que_hac result_del se_llam seis tall_de
    """,
    -0.24: """
        =nuev =par abre cafeter jur la_oper par plant_baj sec
    """,
    -0.25: """
        ! =grup eleg noch noch_de principi sub
    """,
    -0.26: """
        =busc =y baj_el col med men prueb trimestr
    """,
    -0.27: """
        =compr acces azul cambi diez la_version not ped_de taller una
    """,
    -0.28: """
        adquisicion fracas grup un_dia
    """,
    -0.29: """
        =tiend bast comedor diez_años oper premi
    """,
    -0.3: """
        aplic cartel clas dibuj gan tall version_#
    """,
    -0.31: """
        =: en_tres final
    """,
    -0.32: """
        explic hoj hor pil telefon
    """,
    -0.33: """
        aprend com
    """,
    -0.34: """
        hac nuev panel propi version viej
    """,
    -0.35: """
        =mejor mes pequeñ se_jubil
    """,
    -0.36: """
        fall
    """,
    -0.37: """
        =sub con doc enseñ
    """,
    -0.39: """
        =dias =ultim pan recet ~place
    """,
    -0.4: """
        tiend_en
    """,
    -0.41: """
        se_cerr
    """,
    -0.43: """
        dias
    """,
    -0.46: """
        jubil mejor
    """,
    -0.51: """
        # prob
    """,
    -0.53: """
        pregunt
    """,
    -0.58: """
        minut
    """,
    -0.59: """
        =?
    """,
    -0.79: """
        y
    """,
    -0.86: """
        :
    """,
    -1.01: """
        ?
    """,
}
