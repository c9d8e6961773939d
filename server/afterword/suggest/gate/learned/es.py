"""What words weigh in es: made by `tests/learn_gate.py`."""

MADE_FROM = "9ed8d226c1d1b504"
BIAS = -0.10
WEIGHTS = {
    2.54: """
        ~stop
    """,
    2.11: """
        ~dark
    """,
    1.93: """
        ~review
    """,
    1.84: """
        ~ashamed
    """,
    1.77: """
        ~2
    """,
    1.51: """
        ~missing
    """,
    1.41: """
        ~fewer
    """,
    1.39: """
        ~placeless
    """,
    1.37: """
        ~absent
    """,
    1.36: """
        ~rite
    """,
    1.32: """
        ~halted ~lenders
    """,
    1.25: """
        ~sick
    """,
    1.14: """
        ~unhired
    """,
    1.1: """
        ~intruder
    """,
    1.04: """
        ~mute
    """,
    0.96: """
        ~families
    """,
    0.94: """
        no
    """,
    0.83: """
        ~unlike
    """,
    0.82: """
        ~sides
    """,
    0.81: """
        ~respect
    """,
    0.68: """
        ~reports
    """,
    0.62: """
        pag
    """,
    0.56: """
        qued
    """,
    0.55: """
        compañer
    """,
    0.54: """
        habr treint ~cleared
    """,
    0.53: """
        trabaj ~leak
    """,
    0.51: """
        retir
    """,
    0.5: """
        her la_empres
    """,
    0.45: """
        period
    """,
    0.44: """
        algui ces
    """,
    0.42: """
        cerr
    """,
    0.4: """
        prevision
    """,
    0.39: """
        a_los carreter
    """,
    0.38: """
        el_mart person
    """,
    0.37: """
        comunic
    """,
    0.36: """
        fallec famili operari
    """,
    0.35: """
        a nuestr_compañer qued_en
    """,
    0.34: """
        ; =plantill =retir demand mart mil_de
    """,
    0.33: """
        =prevision
    """,
    0.32: """
        =call =entra avis el_hospital juez la_cocin merc ofert rebaj tom
    """,
    0.31: """
        atend el_juev nosotr
    """,
    0.3: """
        alli aplaz clinic diner hospital las_carreter medic sindicat
    """,
    0.29: """
        =indefin conoc el_miercol entra_en indefin_en las_cuent pid reduc_la sal
    """,
    0.28: """
        =compañer =merc acreedor corre cumpleañ dej_a dia_# emple la_fiscal notici sig
    """,
    0.27: """
        =ces acus cas de_plantill los part sent
    """,
    0.26: """
        ante call cierr_de cit demas deten dic_que hogar huelg_indefin la_produccion produccion
    """,
    0.25: """
        #_emple =ajust =cierr =fallec acus_de afect doming fiscal inund la_sed numer_de pact pact_preci volv
    """,
    0.24: """
        =ciberataqu =escol activ bols ced ciberataqu contrat exig fuim pued sueld
    """,
    0.23: """
        =tesorer ayer cierr cocin de_prevision denunci en_la hij indefin lleg_los llen llev nav recog sup
        tesorer trabaj_par treint_y ya_no
    """,
    0.22: """
        =club =urgenci camion deb direccion entreg_las guard las_contrat las_famili nos_dej reclam sus ten tuv
        un_operari unas
    """,
    0.21: """
        =demand =president alquil clor dañ de_clor dej_de el_dia estan firm ha inspeccion lo_decid lo_sab niñ
        no_volv person_con que_escrib suspend
    """,
    0.2: """
        =fabric =her =lot =mult ^<de agenci ajust_de algun ana aparc baj_la chic dentr dueñ en_concurs es_verd
        grav hem historial la_agenci la_direccion la_tiend la_verj limpiez los_sindicat lueg mult no_pued
        once_años recurr se_apag super_el una_inund verj
    """,
    0.19: """
        =clinic =contraseñ =fiscal =quer =sed =vecin =vuelc arranc client cobr colabor convoc de_# demand_por
        dic eram fueron han hombr indemniz la_nav las_person miercol muj numer pod president su su_ultim
        transport vuelc y_tres ~callers
    """,
    0.18: """
        #_client =caden =concurs =emple =lo =muell =plant abrir accion ajust anunci apart autobus_de caden
        catorc contratadl cos desvi devuelval el_conductor el_laboratori esta_seman estam ficher hoy la_caden
        la_line la_mes las_eleccion las_llav lo_hac lo_sup mayor millon nuev_dueñ proteccion quier rescat
        se_qued super suspend_las tiend_de veint_años
    """,
    0.17: """
        #_trabaj =acreedor =filtracion =fundador =muer =trabaj anoch apag_el basur busc_un cay cincuent
        client_no con_profund cuarent_de dat_de de_la decid deposit en_marz en_observ enfermed enfermer
        fallec_de filtracion filtracion_de la_decision larg_enfermed las_vacant line_# llav llev_al los_bomber
        notici_de observ profund_dolor sab_por sed ser tribunal una_larg uno vacant
    """,
    0.16: """
        #_compañer =defectu =limpiez =luz =otoñ =present avis_a años_de caen caen_un contraseñ de_sueld defectu
        del_merc despert doming_la el_juez el_period en_man equivoc expuest fallec_nuestr fueron_atend haciend
        hay incendi_en juli la_polic la_recog los_analisis los_demas lot mañan no_habr no_sab noch_en nombr otro
        paquet pens pens_en persian polic prevision_y protest puest saldr se serv sin_luz tarjet_de tres_her
        urgenci valvul viv
    """,
    0.15: """
        =aplaz =avis =consej =contrat =dej =pas =tom al_hospital al_president animal apag apagon cincuent_y
        compañ con_nosotr de_acreedor de_dat de_sal el_institut enter_por ere fabric_de fals fulmin guardi_civil
        hast la_compañ la_fundacion la_guardi la_inspeccion la_limpiez la_mism la_obra la_persian llev_la
        los_que los_tribunal no_sal pas_por patronat present presunt que_cont respet respuest_al sab_ya sac troz
        vecin ya
    """,
    0.14: """
        =acos =constructor =destitu =equip =huelg =nav =notici =palabr =por =registr abog acos activ_en autobus
        años_el consej_lo constructor de_contrat de_don de_mil desaloj destitu dolor_comunic durant_años el_agu
        el_año el_puert el_viern en_octubr entra estab estib hoy_empiez huelg incendi la_constructor la_lech
        la_pirotecni la_redaccion les lo_ocurr man_el matriz mejor_que mil min no_conoc ocurr pirotecni
        present_una profund qued_expuest rebaj_sus seis_años si_viv sindicat_convoc su_puest tras_otro
        trescient_famili tuv_que un_lot unas_palabr y_no
    """,
    0.13: """
        :_graci :_ped =baj =colect =descubiert =doctor =explosion =pag =respuest =septiembr =til =tribunal a_las
        cierr_la cit_a colect compañer_de concentr convoc_par cre cre_que del_club descubiert desd despid_a dio
        doctor el_inici encapuch escap_de esper explosion hospital_el inici_de institut_y la_demand la_juez
        la_merc la_puert la_vist las_contraseñ los_horn los_pag lot_# man_de mism nav_de no_deb nuestr_cas
        nuestr_president oficin_de pais period_en permanec permanec_cerr plantill_en por_un prefer prev proyect
        que_pas que_quer qued_con qued_sin redaccion repartidor respet_el retir_voluntari se_enter se_retir
        sig_en un_escap un_presunt volv_del
    """,
    0.12: """
        =alumn =cit =client =culiacan =electr =futur =medic =nub =volc ^den ^emos ^ido abaj abri al_juzg caj
        carg_a carm cart_abiert cerr_nuestr civil compañer_que compr_de comunic_a confianz contrat_hast cuent_no
        culiacan de_cinc de_rosari devuelv dia dias_de dir dos_direct dos_famili el_doming el_fallec en_cas
        en_culiacan escap esta_mañan este fueron_llev futur gent_de graci_y hem_lleg incorpor_hast juev_el
        la_plantill las_llam llam_al lo_dir los_proces mart_por necesit no_pod nub pacient padr pie qued_suspend
        quier_el rosari se_han se_van segur subast sucursal tras_una un_trabaj unanim val vari volc
    """,
    0.11: """
        =competent =ere =hast =mortal =obra =redaccion =tall =voluntari =volv ^ado ^cci ^emo ^rid a_disposicion
        abiert_de accident accident_mortal adjunt ayud_a choqu competent comunic_el conduc conductor
        conductor_esta contest cos_no dat_en de_may declar_ante demand_de demas_se dij dio_la disposicion
        doming_por el_alquil el_estudi el_patronat el_presupuest en_los escrib justici la_confianz las_autor
        las_sal los_cuarent lun_a marz_y mortal mortal_en much_client nadi nadi_toc ni ningun_de no_podr nomin
        nomin_de notific octubr ocult oscur pagin_y par_siempr paraliz paraliz_el part_del ped_que peligr
        presupuest promet prueb_de que_pod sal_de sancion seran silenci_con soci tarjet trabaj_aqu un_ere un_for
        un_incendi un_rescat vieron
    """,
    0.1: """
        #_pacient =abrir =ante =aparc =carm =choqu =denunci =eleccion =medi =part =policial =protest =seman
        =verd ^do> ^per ^res ^rá> ^tra a_habl a_proveedor abre_hast acced accident_en agu_del analisis
        asesinat_de asum cab_en cad_person cam canal cifr compr_y comunic_del credit cuadrant de_client de_cuent
        de_pag de_vuelt desd_ener desped_de diecinuev direct dond dos_her echo el_aparc el_articul el_asesinat
        el_colegi el_deposit el_numer el_pati el_sindicat eleccion extranjer fin_de getaf gobiern gru ha_fallec
        hab_algui hab_promet han_present hor_una iban iran iran_a julian la_autor la_bodeg la_noch la_reunion
        la_ria las_enfermer las_tiend llev_el mal mayor_de medi_en menus merec mi millon_a muer muer_un niñ_en
        no_abre no_lo nuestr_tecnic oblig_a palabr pared permis_par plant_de policial_en por_una posibl posicion
        prescind prescind_de presunt_fraud proces que_algui que_dic que_iban registr_policial retir_del ria
        rob_de sab_se se_aclar se_devuelv sed_por seis_de seman septiembr sesent_y si sin_sab sus_padr tierr
        trabaj_alli trabaj_con un_grup un_mensaj verd_en vio violin voluntari volv_a ya_nadi
    """,
    0.09: """
        =accion =air =autobus =canter =ceram =cobr =comunic =despid =doc =enfermer =entren =graci =grav =gru
        =persian =plan =produccion =repartidor =segur =señor ^<ha ^<pa ^cció ^dos> ^pag ^ret ^se> ^te> ante_el
        autor banc_no carpet carter colegi con_nombr confianz_tras consej contraseñ_de correct cuand_volv
        de_getaf de_segur dej_en despach deterior deterior_de el_camion el_deterior el_mism ella ello emple_en
        empres en_paz en_vez ere_par escol escrit esta excel fiscal_investig garaj garaj_de guardi ha_abiert hab
        habl_con han_suspend hem_ped horari_de hospital_ha hotel indemniz_a inquilin la_call la_carreter la_gent
        la_list la_marc la_matriz la_segund la_tard las_nomin las_plant las_tarjet lo_demas lo_primer los_centr
        los_cuatr los_hech los_repartidor luz mensaj mes_y no_qued noch_del nos_llev nuestr_fundador numer_roj
        ofert_par par_de paz perd_de por_la present_un punt pus que que_estab que_sub quien_esper respir roj
        rosari_con sal_el salg sant sed_de sig_cerr sobr su_famili su_hij su_nombr sus_prevision tampoc turn_no
        un_garaj un_tercer vacant_qued vay veintidos verd vez_de vuestr
    """,
    0.08: """
        :_nuestr :_revision =ahor =al =dar =en =juev =metr =min =pacient =posicion =qued =tres =vert ^<an ^<ci
        ^<hab ^<po ^<tr ^baja ^dem ^en> ^hab ^ier ^nte> ^remo ^spe ^tes a_sus acced_a alcanz_y algui_a algui_se
        ante_la atrap ayer_en blanc brech cab cart_de cas_el ceram cient colect_contr com_de comprador con_las
        conden conoc_el cont_con de_alta de_año de_desvi de_fin de_muebl de_ped de_usarl dej_que delant
        demand_colect demasi desvi_fond detect dividend dolor el_club el_sil empres_recurr en_suspens en_un
        entrad_en este_año expedient_de fogon fren fri fundacion graci_al ha_apart hast_nuev invi la_caj
        la_madrug la_min la_ofert la_socied la_use las_ofert les_dij ley limpiador limpiez_del lleg llev_agu
        los_contrat los_tecnic los_tres maner me_enseñ merc_: merc_no metr mold muebl nadi_ha no_compart
        no_encend no_estaran no_quier nuestr_oficin nuev_avis nuev_y ocup otros par_parcial parcial pasaport
        ped_un pierd plantill por_acos por_ahor por_riesg previst proveedor pued_devolv que_habl que_nadi
        que_necesit que_vien quer reduc riesg_de sacrific seman_en sil socied som_una su_herman sus_acreedor
        suspens telefer tendr tiend_y torr tra un_terci una_indemniz una_niñ usarl use vert vez_no viern
        voluntari_de y_cuatr y_dos
    """,
    0.07: """
        #_años #_no :_primer =cuarent =cuatr =devuelt =director =factur =filtr =juez =may =ofert =profesor
        =recib =recort =viern ^ana> ^baj ^ente ^erid ^erá ^her ^ias ^ind ^mil ^na> ^nun ^ore ^ras ^rido a_algun
        a_cad a_dar a_mi a_punt abiert_diligent accident_del aeropuert agenci_de al_consej almacen_de ante_las
        antigu antigu_director aplaz_la ardient atras bacteri bar biciclet buen capill capill_ardient ces_de
        compr_la comunic_la con_su conoc_los consej_y cont_la conveni cuadrill cuadrill_de cuatr_años cuent_y
        dar de_consult de_pintur de_proteccion deb_sal debaj ded del_aeropuert del_consej del_doming del_puert
        descans_en destru detect_que devuelt devuelt_la dia_trist diez_a diez_vec diligent diner_desd dos_niñ
        dosis durant el_conjunt el_diner el_señor en_febrer en_vig estab_en exig_un fabric_en faen fall_en
        famili_en filtr foli ha_detect ha_dich ha_tom helicopter hem_avis herman hoy_nadi inici investig_lo juev
        junt_a la_calid la_capill la_correct la_muert la_notici la_tap lech les_deb les_pag libr_del llev_a
        los_conductor lot_de mal_y no_la no_saldr no_vam nuestr_antigu nuestr_cart nuestr_proces otra_cos
        otro_mod pag_las pagin_# pas perd_dos period_de piez policial present_concurs prim_dia primaver_no
        profesor proteccion_de que_result que_volv razon_a recib_una registr_la result_fals riesg sab_a sanid
        sanid_ha se_concentr se_investig se_llev su_carg su_cas sus_hij ten_que tiend trabaj_en tranv_y trist
        un_administr una_enfermer una_person una_videollam vam videollam videollam_de y_avis ya_lo
    """,
    0.06: """
        #_famili #_y :_# =aeropuert =cuent =este =habr =hospital =inform =mart =muebl =oficin ^<al ^<ll ^<pag
        ^<pu ^<ret ^<sa ^aja ^alg ^ami ^año ^bía ^cia ^dent ^dore ^dos ^ecc ^ecci ^eri ^ias> ^idos ^mos> ^mpañ
        ^ncia ^nda ^ona ^res> ^reti ^rra ^rre ^ten ^ued abri_el acept ahor_un al_director alumn_nos are arregl
        atend_por ayer_al año central cerr_hast cerr_y cin client_y com_el con_ello condicion consej_ha
        contrat_con convoc_una cooper cualqui_tiend de_abrir de_ayer de_baj de_repartidor de_treint de_veran
        del_agu desd_hac desmont despues diecisiet diecisiet_person dij_que dos_años dos_vec echa el_futur
        el_lun el_servici el_tanatori emple_que en_paus en_quirofan en_unas entre_# escrib_antes esper_un
        esper_una esta_abiert esta_par estacion estan_en estas for futur_de gent ha_perd habl hac_con haci
        haci_las hay_un horn huelg_de impec impres inform_del juzg_mercantil la_director la_estacion la_investig
        las_# las_siet las_vent lleg_a lo lo_hem lo_que los_otros los_suy lun_el mañan_hem mañan_no mercantil
        mercantil_numer mientr minut_en mujer nadi_lo nieg_los no_acept no_dej no_encontr no_val nos_defend
        novent oblig obra ocurr_en opon oposicion orquest otro_pais palanc pas_la ped_disculp ped_en peg
        person_que piez_a podr portugal proces_de produj pud pued_que puest_en que_abri que_llam que_lo
        que_pregunt que_respond que_se que_vio que_viv rechaz recog_en recomend recort regional result_de
        retir_el se_le se_les se_lo se_produj seman_no semestr_con servici_min señal si_el su_tarjet sufr
        suspend_y tanatori tendr_que terci_men tien_razon tiend_no toc trabaj_de traj transferent tres_años
        tres_mes tres_seman una_gru uno_sig unos valenci vent ver_en vez_mas viern_a y_a y_cinc y_cre y_ningun
        y_perdon
    """,
    0.05: """
        #_par =comision =cooper =dat =gent =ha =limpiador =ni =otro =puent =rob =si =suspension =treint ^<alg
        ^<apa ^<co ^<com ^<den ^<fa ^<her ^<lle ^<pre ^<pro ^<tra ^aba ^ado> ^ados ^algu ^an> ^añe ^añer ^cad
        ^cim ^cta ^cti ^dan> ^den> ^did ^ede ^ere> ^ero ^erra ^ete ^habr ^heri ^ida ^ida> ^ien ^indi ^ire ^les
        ^les> ^lgu ^mina ^nte ^nunc ^omi ^ores ^pañ ^pañe ^peri ^pers ^prev ^rad ^ran> ^rem ^rote ^rse ^rse>
        ^rta> ^rtad ^stab ^sup ^trei ^unda ^vis ^án> ^ñer a_# a_cualqui agradec ahor_no ajen alrededor
        anunci_moviliz are_de bomber cad_uno camion_de carretill casc cerr_la ciberdelincuent cinc_person
        cistern contr de_limpiez de_otro de_salud de_sus deb_a defend dej del_conveni delant_de descubr desprend
        desprend_en director_del document_y el_autobus el_banc electr ha_convoc hag hast_el hic import juzg
        la_entrad la_vuelt las las_limpiador limpiador_de llev_document lo_descubr mañan_se me merc_de mes_de
        moviliz much nacional nad no_contest no_pud no_sup no_tien nuestr_gent obras orgull otra otra_part
        pag_de pantall par_desd perd_la person_se pregunt_por puent punt_de que_nunc razon recib san servidor
        sindicat_anunci suspension tabler tan_orgull trabaj_sig tras_romp tres_trabaj un_error una_carretill
        una_juez unos_# vec veintis ventan viern_cerr y_ten
    """,
    0.04: """
        ^<ac ^<agr ^<arr ^<at ^<ce ^<con ^<dem ^<des ^<det ^<dev ^<es ^<est ^<fam ^<he ^<ind ^<mil ^<par ^<pé
        ^<pér ^<qu ^<que ^<reb ^<sup ^<vol ^abaj ^acci ^aga ^agr ^ajad ^alí ^alía ^amil ^anca ^arem ^aro ^arr
        ^años ^cado ^can ^cato ^cimo ^cin ^com ^comp ^con ^cree ^ctiv ^cur ^curr ^dac ^dema ^det ^dete ^dev
        ^dio> ^dir ^duc ^ebaj ^eda ^edan ^eint ^eman ^erar ^ere ^ert ^esp ^espe ^eti ^etir ^evi ^evis ^fam ^fami
        ^fec ^fect ^fer ^gar ^genc ^guie ^ica ^ido> ^ilia ^imo ^irad ^irem ^ivi ^ivo ^ió> ^lea ^lec ^lgui ^lias
        ^llec ^me> ^mos ^nfe ^nica ^nos ^nos> ^ntes ^ntr ^ntra ^olv ^omp ^ompa ^onas ^ontr ^osa ^osi ^paga ^pera
        ^ple ^plea ^pres ^pro ^pue ^pér ^pérd ^qued ^ran ^ras> ^rdid ^reb ^reba ^rein ^rev ^revi ^rida ^rme ^rot
        ^rret ^rán ^rán> ^tab ^taba ^tend ^tes> ^tid ^tido ^tro ^ucim ^ueda ^ueve ^uie ^uien ^unc ^unci ^und
        ^uras ^vid ^voc ^vol ^vue ^érd ^érdi
    """,
    0.03: """
        ^<acr ^<ag ^<alq ^<ces ^<cib ^<dir ^<enf ^<exi ^<hi ^<mer ^<nav ^<oc ^<ocu ^<ofe ^<pac ^<pat ^<per ^<pid
        ^<pod ^<pos ^<pue ^<su ^<sus ^<ten ^<tro ^abr ^abrá ^aco ^acre ^adas ^agar ^ales ^allí ^ama ^apag ^apla
        ^arde ^aros ^arre ^ars ^arse ^ará> ^aten ^atr ^avis ^aya ^aya> ^bols ^bres ^brá ^brá> ^brí ^calí ^cami
        ^can> ^cap ^car> ^carr ^cat ^cerr ^cher ^cia> ^cib ^cita ^cole ^comu ^cond ^cono ^cos ^ctar ^daci ^def
        ^dena ^desp ^devu ^dic ^dica ^dico ^dida ^dio ^dire ^ede> ^eed ^eedo ^efi ^ein ^ema ^ena ^enf ^enfe
        ^enid ^ent ^ení ^enía ^eran ^erc ^eros ^erso ^erta ^erá> ^es> ^eten ^eve ^eve> ^evu ^ferm ^fert ^gad
        ^habí ^iad ^iado ^iber ^ibir ^icad ^icar ^icat ^icia ^icos ^iden ^ien> ^iere ^ierr ^iga> ^ile ^imos
        ^inde ^ine ^inos ^inta ^iodi ^isca ^isio ^ital ^ivid ^jer ^juez ^lam ^lece ^lia ^lig ^llí ^llí> ^lqu
        ^lsas ^lto ^lver ^lí> ^lía ^mart ^mbre ^merc ^mile ^mili ^mpl ^mple ^mun ^muni ^nav ^ncen ^ndac ^ndi
        ^ndid ^ndo> ^nfer ^ngo> ^nic ^noti ^nía ^obr ^oca ^ocu ^odis ^odu ^oduc ^ofe ^ofer ^ole ^ols ^omu ^omun
        ^ones ^orer ^ote ^otic ^oxi ^pac ^paro ^pen ^pod ^pode ^prod ^pron ^quil ^rada ^rca ^rde ^ree ^rei ^rero
        ^resc ^rete ^ric ^rica ^riod ^rodu ^ron ^rona ^rrad ^rson ^rta ^sabe ^sal ^sali ^sas ^sas> ^sent ^sin
        ^sind ^sona ^spen ^sper ^spi ^spit ^susp ^tal> ^tení ^teso ^tira ^tiv ^tivo ^tox ^toxi ^trab ^tran ^trat
        ^tron ^tuvi ^uct ^uede ^uez ^uil ^uli ^unic ^urr ^urri ^usp ^uspe ^ve> ^verá ^ves> ^vier ^visi ^voca
        ^volv ^ya> ^édi ^íam ^íamo ^íni ^ñera ^ño> ^ños
    """,
    0.02: """
        ^<acu ^<afe ^<aju ^<all ^<ana ^<ano ^<anu ^<ate ^<atr ^<avi ^<ay ^<aye ^<caj ^<cas ^<cay ^<ced ^<cit
        ^<cl ^<clí ^<coc ^<cum ^<dañ ^<di ^<dic ^<din ^<dom ^<due ^<ef ^<emp ^<ext ^<fal ^<fi ^<fir ^<fis ^<hay
        ^<hij ^<his ^<hom ^<hos ^<inu ^<jue ^<jul ^<lla ^<lu ^<lue ^<mar ^<mié ^<muj ^<mul ^<méd ^<niñ ^<nú
        ^<núm ^<os ^<pub ^<sab ^<sac ^<san ^<sed ^<sig ^<sin ^<sob ^<tes ^<tie ^<tre ^<tuv ^<urg ^<vio ^<vo
        ^<vue ^<ér ^<éra ^aba> ^abe ^abem ^aben ^abl ^abo ^abrí ^abí ^abía ^acan ^acc ^acie ^aco> ^acr ^acti
        ^acus ^adl ^aen ^afe ^afec ^agó ^aje ^ajer ^aju ^ajus ^alo ^alo> ^alq ^alqu ^alto ^ana ^anda ^ante ^anu
        ^anun ^apar ^aqu ^arad ^are ^ares ^arm ^arme ^arra ^arta ^ará ^asu ^ato ^atos ^atra ^aves ^aye ^ayer
        ^ayor ^ayó ^ayó> ^aza ^azad ^año> ^ban ^bem ^bemo ^ber ^bera ^bie ^bier ^bir ^birl ^bles ^bre ^bría
        ^bíam ^cade ^caj ^call ^cama ^casa ^cate ^cay ^cayó ^ced ^cedi ^cel ^cemo ^cerá ^che ^chic ^cian ^cibe
        ^cidi ^cino ^cit ^ción ^clam ^clie ^clo ^clí ^clín ^coc ^coci ^cog ^cogi ^comi ^ctad ^ctor ^cum ^cump
        ^cus ^cusa ^cán ^dan ^dar ^das ^das> ^dañ ^daño ^defe ^deje ^demn ^demá ^denu ^depó ^dest ^dido ^dine
        ^dist ^dió ^dió> ^dom ^domi ^ducc ^duci ^due ^dueñ ^eci ^ecin ^ecog ^ecta ^ecti ^ecur ^edar ^edió ^efe
        ^efec ^efin ^egar ^egio ^ejar ^eld ^eldo ^elg ^elga ^emn ^emni ^empl ^emá ^emás ^enad ^endo ^enta ^enu
        ^enun ^eos ^eos> ^epó ^epós ^erat ^erca ^erio ^erj ^erja ^erm ^erme ^ero> ^ers ^erse ^erv ^erán ^esa
        ^esta ^eter ^evar ^evue ^evué ^exig ^ext ^eza> ^eñas ^fal ^fia ^fian ^filt ^fini ^fir ^firm ^fis ^fisc
        ^fund ^gado ^gare ^gno ^gon ^gres ^guar ^guen ^guno ^gó> ^gón ^gón> ^haci ^hay ^haya ^hero ^hij ^hist
        ^hom ^homb ^hos ^hosp ^iale ^ianz ^iba ^icas ^icó ^idas ^idió ^idor ^ient ^iern ^ige ^igen ^ign ^igno
        ^ijo ^ijo> ^iles ^ilt ^iltr ^incu ^iner ^ingo ^inid ^into ^inun ^iod ^ira ^irec ^irm ^iro ^irán ^isc
        ^iso> ^ivos ^iér ^iérc ^ión ^ión> ^jad ^jado ^jaro ^jer> ^jue ^jul ^juli ^jus ^just ^jó> ^lama ^lanc
        ^laz ^laza ^lca ^lca> ^ldo ^ldo> ^leci ^lega ^leva ^lga> ^lie ^lige ^llam ^lle> ^llev ^loro ^lqui ^ltr
        ^ltra ^lue ^lueg ^lval ^lía> ^lín ^líni ^mand ^mañ ^mbr ^mero ^mesa ^mill ^mim ^mimo ^ming ^mié ^miér
        ^mió ^mni ^mniz ^mpa ^muj ^muje ^mult ^más ^más> ^méd ^médi ^nas ^nas> ^nato ^nave ^nca ^ndef ^ndu ^nduc
        ^nece ^nero ^ngo ^nia ^nia> ^nid ^niñ ^noce ^nsp ^nund ^nvi ^nía> ^nóm ^núm ^núme ^obra ^ocin ^ocur
        ^odem ^odi ^ogar ^olab ^oles ^olic ^olve ^ombr ^omin ^ondu ^onoc ^orce ^orid ^orno ^oro ^oro> ^orre ^osp
        ^ospi ^ostu ^ote> ^otes ^pago ^pagó ^par ^parc ^pecc ^ped ^pedi ^pens ^pert ^pid ^pide ^pie ^pir ^pit
        ^pita ^plaz ^plo ^poc ^poli ^posi ^pref ^prof ^prot ^pub ^publ ^pued ^raba ^rado ^raj ^rans ^rari ^rata
        ^rcam ^rce ^rce> ^rcol ^rden ^recc ^recl ^reco ^rede ^reed ^reo ^rer ^ribu ^rir ^rió ^rió> ^rja ^rja>
        ^rles ^rmer ^rno ^rnos ^rof ^rra> ^rran ^rreo ^rtes ^rtid ^rvir ^ró> ^sab ^sac ^scan ^scat ^sco> ^scub
        ^sed ^sede ^sen ^ser ^sia ^side ^sig ^sob ^sobr ^sore ^stei ^sti ^stic ^stur ^sun ^sunt ^supe ^supi ^sus
        ^taq ^taqu ^tecc ^tei ^teis ^tera ^test ^tiga ^tir ^tivi ^torc ^tori ^traí ^tri ^trib ^tuv ^uard ^ubie
        ^ubl ^ubli ^ucc ^ucci ^uci ^ucto ^ueld ^uen ^uen> ^ueri ^uest ^uete ^ueza ^ugad ^uile ^uim ^uimo ^ujer
        ^ump ^umpl ^unto ^uos ^upe ^upi ^urg ^urge ^usa> ^use> ^uvi ^uvie ^uél ^uélv ^vale ^var ^vec ^verd ^verj
        ^vert ^vida ^vio ^vir ^viso ^vuel ^vues ^vué ^vuél ^xig ^xtra ^yer ^yer> ^yor ^yó> ^zad ^ábam ^áct ^édic
        ^élv ^élva ^éra ^éram ^érc ^érco ^ía> ^ínic ^ñero ^ños> ^ñó> ^úme ^úmer ^ús>
    """,
    0.01: """
        ^<abo ^<aco ^<and ^<ani ^<ard ^<av ^<bol ^<cae ^<cer ^<chi ^<cie ^<cin ^<civ ^<cos ^<deb ^<dej ^<dep
        ^<dio ^<ere ^<esp ^<ex ^<fab ^<fil ^<fre ^<hog ^<ib ^<iba ^<inv ^<ley ^<lot ^<mañ ^<met ^<mis ^<mu ^<na
        ^<nad ^<nec ^<nom ^<nub ^<opo ^<pad ^<paq ^<paí ^<ped ^<pir ^<poc ^<pol ^<rec ^<rí ^<sal ^<sen ^<ser
        ^<soc ^<ti ^<toc ^<ur ^<va ^<var ^<vec ^able ^abog ^acos ^act ^acta ^adr ^aen> ^ajam ^ajó ^ala> ^alas
        ^aldr ^aloj ^ame> ^amio ^amió ^anim ^anoc ^ansp ^apa ^ape> ^aque ^aqui ^aria ^aro> ^asas ^aseñ ^atad
        ^ataq ^ate ^ator ^atri ^auto ^ave> ^avi ^aído ^aís ^añan ^añí ^añía ^ban> ^bid ^bido ^blar ^ble ^bog
        ^boga ^bol ^bras ^brec ^brer ^brió ^bun ^buna ^bús> ^cae ^caen ^cant ^cape ^capu ^car ^carm ^cará ^ccid
        ^ccio ^cem ^cend ^cesa ^chad ^ciad ^cias ^cicl ^cien ^cis ^cist ^civ ^civi ^cli ^cobr ^conv ^coso ^cte
        ^ctos ^cuad ^cubi ^dacc ^daro ^debí ^defi ^dejó ^dere ^desv ^dia> ^die> ^dijo ^dit ^dor ^dres ^drá ^drá>
        ^duct ^ead ^eada ^ebió ^ebí ^ebía ^ece> ^ecer ^eces ^eche ^ecim ^ecn ^ecu ^eden ^edes ^edi ^edit ^eem
        ^eemo ^efic ^egad ^egó ^egó> ^eje> ^ejó ^ejó> ^elig ^emas ^envi ^ept ^erda ^erdó ^erec ^ern ^erto ^ervi
        ^esa> ^esad ^esal ^esci ^esen ^esit ^esió ^esor ^espa ^esti ^esté ^esun ^esv ^etid ^eus ^eváb ^expu
        ^extr ^eñó ^eñó> ^fab ^fabr ^fals ^fich ^futu ^gamo ^gara ^garo ^ger ^gida ^gio ^gle ^grav ^gui ^hic
        ^hica ^hijo ^his ^ial ^iana ^ibun ^icl ^icí ^icía ^ide ^ie> ^iend ^iert ^ieza ^igi ^igim ^igue ^iler
        ^impi ^ince ^ino ^int ^inv ^ione ^irl ^irma ^irá ^isad ^ise> ^isma ^ist ^ista ^isé ^itac ^ituy ^ivil
        ^ivoc ^iño ^iño> ^jam ^jamo ^jará ^jen ^ldr ^ldrá ^lead ^lef ^legó ^lena ^ley ^lici ^licí ^licó ^lien
        ^lier ^limp ^lin ^lir ^lir> ^llav ^lló ^llón ^lon ^losa ^losi ^lote ^lto> ^lva ^ló> ^lón ^lón> ^male
        ^mar ^maña ^mbo ^mer ^mere ^met ^meti ^mion ^mism ^mión ^mna ^mpet ^nadi ^nan ^nce ^nda> ^ndem ^ndio
        ^nec ^nfia ^nima ^niño ^noc ^nomb ^nse> ^ntas ^ntil ^nub ^nvo ^nvoc ^nómi ^obre ^obú ^obús ^ocad ^oces
        ^oct ^ofu ^ofun ^ogad ^ogi ^ojos ^olc ^oli ^omb ^omid ^onar ^onat ^once ^onv ^onvo ^ope ^oper ^ori ^oria
        ^orti ^osa> ^osar ^osas ^osib ^osió ^oye ^oyec ^ozo ^pad ^padr ^pala ^pant ^paq ^paqu ^paso ^pat ^patr
        ^paí ^país ^pañí ^peli ^pet ^peta ^pie> ^pier ^piez ^pleo ^poco ^pol ^pras ^prom ^prov ^proy ^puer ^pues
        ^quiv ^raje ^rare ^rase ^rave ^rcad ^rcia ^rdad ^rder ^rdó ^rech ^recu ^red ^reem ^reo> ^reos ^rerí
        ^resa ^rias ^ries ^rito ^riz> ^rman ^rod ^rofu ^rom ^rome ^rov ^roy ^roye ^rren ^rrid ^rrir ^rsal ^rsia
        ^rso ^rter ^rto ^rto> ^ruct ^rumb ^rvi ^río ^ríos ^saca ^sado ^saj ^saje ^sald ^salo ^scap ^scar ^scin
        ^scur ^serv ^será ^seño ^señó ^sian ^sibl ^sie ^sien ^sis> ^sió ^sión ^spet ^spos ^stam ^star ^ste>
        ^stib ^sté ^sur ^taci ^taro ^tecn ^tenc ^teng ^teni ^tern ^tib ^tis ^tob ^tobú ^toc ^trac ^traj ^triz
        ^turo ^tuy ^tuye ^táb ^tába ^uere ^uez> ^uier ^uiv ^uivo ^umb ^umna ^unal ^uno ^uno> ^uper ^ursa ^use
        ^usti ^utob ^utu ^utur ^ués ^vaca ^vaci ^val ^vari ^vars ^vece ^veci ^vent ^vide ^vien ^viol ^virá ^vise
        ^volc ^váb ^vába ^xigi ^xplo ^xpu ^xpue ^xtr ^yec ^yect ^yore ^zado ^zam ^álv ^ánd ^áni ^éct ^éis ^éis>
        ^ían ^ían> ^íos ^íos> ^ñana ^ñas ^ñas> ^ñía ^ñía> ^ómi ^úa>
    """,
    -0.01: """
        ^<abs ^<aca ^<ace ^<act ^<ala ^<alf ^<am ^<apo ^<arc ^<arq ^<art ^<ase ^<aso ^<ata ^<baj ^<bar ^<bib
        ^<bie ^<bod ^<bor ^<bu ^<buf ^<bú ^<bús ^<cel ^<cen ^<cir ^<cot ^<cri ^<cru ^<da ^<dec ^<dis ^<dob ^<ec
        ^<el ^<er ^<err ^<fac ^<fl ^<fr ^<fáb ^<gat ^<gi ^<gij ^<go ^<gui ^<hac ^<hub ^<hum ^<inc ^<jar ^<jo
        ^<jor ^<lab ^<lad ^<lan ^<log ^<map ^<muc ^<máq ^<mét ^<nac ^<nie ^<nin ^<nor ^<och ^<ofi ^<ofr ^<pae
        ^<pul ^<rei ^<ren ^<ris ^<ré ^<réc ^<sub ^<suj ^<te ^<ton ^<tor ^<té ^<téc ^<us ^<va> ^<vem ^<ven ^<vet
        ^<vez ^<vie ^<viñ ^<vot ^<víd ^<za ^<zap ^<ín ^<índ ^abla ^abs ^abue ^acab ^ach ^acé ^ada> ^adur ^ael
        ^aell ^afin ^ahor ^ajed ^alam ^alf ^alme ^alva ^ama> ^ampl ^anas ^anch ^anga ^angr ^ant ^anó ^ao> ^apat
        ^arac ^arar ^arc ^aren ^arpi ^arro ^asi> ^asoc ^asto ^asus ^ater ^atis ^ativ ^atui ^atur ^ató ^aura
        ^autó ^avil ^aída ^aña> ^baba ^bado ^bal ^bam ^bamo ^base ^bast ^bec ^bian ^bib ^bibl ^bic ^bim ^bit
        ^bla ^blio ^boca ^bod ^bode ^bor ^bos ^bot> ^bra ^brig ^bril ^bros ^buf ^bufa ^bujo ^bur ^búsq ^cabr
        ^cadi ^cam ^camo ^cans ^carp ^casi ^cele ^cen> ^chas ^ci> ^cioc ^cipa ^ció> ^clu ^cnic ^co> ^colg ^cone
        ^coor ^copi ^corc ^cret ^crib ^crip ^cros ^cru ^cub ^cun ^cut ^cuán ^cón ^cón> ^dand ^dari ^dea ^deas
        ^decl ^deg ^del ^delo ^deo> ^dice ^dig ^dije ^dimo ^dina ^diod ^disc ^dise ^dob ^dobl ^dona ^drez ^ebe
        ^ecas ^echo ^ecio ^eco> ^ed> ^edo> ^edre ^efa> ^egid ^egla ^ego> ^egos ^egra ^egui ^elar ^eleb ^ell
        ^ella ^elta ^elv ^elve ^ema> ^empi ^enci ^eng ^enve ^epet ^epos ^erdo ^err ^esas ^esc ^esco ^eso> ^esue
        ^etos ^eud ^eun ^euni ^evos ^eíd ^eído ^fand ^fant ^fila ^fle ^frec ^fue ^fug ^fáb ^fábr ^fía ^fía>
        ^gar> ^gará ^gato ^gaz ^ge> ^gene ^gido ^gij ^gijó ^gla ^go> ^gos ^gram ^gre> ^gulo ^gus ^hac ^hara ^has
        ^has> ^hubo ^iac ^iaj ^iaja ^iaro ^ibil ^ibim ^ibl ^ibli ^ibra ^ieja ^iez ^ijó ^ijón ^ilad ^ilb ^ilba
        ^ilos ^ilé ^ilés ^imie ^impr ^imó ^imón ^inco ^ing> ^inie ^inis ^inú ^inúa ^io> ^ioc ^ioch ^iodí ^iona
        ^ipa ^ipt ^ique ^irar ^iseñ ^isit ^itas ^itec ^izo ^izo> ^iñe ^jar> ^jed ^jedr ^jet ^jorn ^jueg ^junt
        ^jón ^jón> ^kilo ^lag ^lanz ^lare ^lari ^lat ^lcu ^lcul ^lda ^leb ^lebr ^len> ^lend ^lete ^lib ^libr
        ^lico ^limi ^lio ^liot ^llo> ^llos ^lor> ^lpab ^lsa> ^lés ^lés> ^lít ^líti ^mac ^maci ^macé ^mano ^mant
        ^manz ^map ^mapa ^mar> ^marc ^mbio ^mel ^mic ^mien ^mig ^mil> ^mio ^mnos ^modo ^mpe> ^mpli ^mpr ^mpra
        ^muc ^much ^máq ^máqu ^mét ^nac ^naci ^nado ^nam ^namo ^nar ^ncar ^nces ^nció ^nco ^ncur ^ncó ^ndar
        ^ndiz ^nea ^nel> ^nen ^nes ^ng> ^ngul ^nin ^ning ^nit ^nito ^niz ^nió ^nión ^nol ^nomo ^nove ^novi ^nstr
        ^nsum ^nten ^ntie ^ntin ^nve ^nvía ^nza> ^nzan ^núa ^obl ^oble ^obo ^oda ^odeg ^odel ^ofi ^ofic ^oga>
        ^ogo ^ogot ^olar ^olg ^olga ^olo ^olí ^olít ^oló ^omo ^oncu ^onid ^ono ^onó ^oor ^oord ^opa ^opa> ^opio
        ^oqu ^oque ^orch ^ord> ^orda ^ordi ^oso ^oste ^ostg ^ot> ^otar ^ovi ^oya ^pabl ^pae ^pael ^parq ^paña
        ^pci ^pect ^pelo ^peti ^pic ^pla ^plan ^plat ^plia ^podí ^polí ^pra ^que> ^quem ^quet ^raf ^rand ^ratu
        ^rch ^rd> ^rdan ^rdi ^rdió ^rdon ^rdí ^rea ^red> ^rej ^rele ^rena ^rent ^rera ^reun ^rez> ^ria> ^rico
        ^rien ^rigo ^ril ^rio> ^ript ^ris> ^rlos ^rmad ^rna ^robo ^roda ^rpi ^rpin ^rqui ^rrib ^rrio ^rror ^rtir
        ^ruj ^rás ^rás> ^réc ^réco ^salt ^salv ^sang ^sat ^scad ^sco ^scri ^scut ^seca ^secr ^seje ^semi ^sens
        ^seo ^sepa ^seso ^sic ^sid ^sil ^sile ^sis ^so> ^soni ^ss> ^sta ^sta> ^stau ^stg ^stgr ^stuv ^sub ^suc
        ^suj ^suje ^tabi ^tam ^tand ^tap ^tapa ^tarí ^tau ^taur ^tent ^terí ^tgr ^tgre ^tic ^tica ^tina ^tinú
        ^tis> ^tiza ^tod ^tog ^tres ^tud ^tui ^tuit ^tul ^tulo ^tut ^tuto ^téc ^técn ^tóno ^ua> ^uar ^uari ^ubo>
        ^ucha ^ucos ^udan ^udes ^udi ^ueg ^uego ^uel ^uel> ^uelv ^uem ^uema ^uert ^ufa ^ufan ^uina ^uir ^uir>
        ^uite ^ujet ^uji ^ulac ^ular ^ult ^ume ^unid ^unim ^unio ^upo> ^upos ^ural ^uran ^uri ^usan ^usi ^uta
        ^uta> ^uti ^utó ^utón ^uán ^uánt ^vas> ^veda ^ver ^vet ^vete ^vez> ^via ^via> ^vilé ^vini ^viñ ^viñe
        ^vo> ^vot ^víd ^víde ^za> ^zan> ^zana ^zap ^zapa ^ábr ^ábri ^áge ^ágen ^áng ^ángu ^ánt ^ápi ^áqu ^áqui
        ^áti ^átic ^écn ^écni ^éco ^écor ^énd ^ída ^ída> ^ídeo ^ín> ^índ ^índi ^íti ^ític ^ódi ^ólo ^ólog ^ónic
        ^ún> ^úsq ^úsqu
    """,
    -0.02: """
        ^<abr ^<abu ^<afi ^<ago ^<aho ^<alm ^<amp ^<apu ^<azu ^<bas ^<bat ^<be ^<bec ^<bic ^<bl ^<blo ^<boc
        ^<bot ^<ca ^<cam ^<car ^<ciu ^<cla ^<cre ^<cua ^<cuo ^<cuá ^<cód ^<da> ^<dat ^<der ^<die ^<doc ^<dos
        ^<eco ^<ele ^<ene ^<ent ^<et ^<eu ^<eur ^<fot ^<fun ^<gal ^<ges ^<gu ^<guí ^<id ^<ide ^<im ^<ins ^<je
        ^<jef ^<jun ^<ki ^<kil ^<lec ^<lee ^<leí ^<li ^<lo ^<mad ^<mit ^<mod ^<mud ^<mó ^<móv ^<noc ^<nu ^<pap
        ^<pe ^<pes ^<pi ^<pin ^<pru ^<pú ^<púb ^<ra ^<rep ^<res ^<rod ^<ron ^<sei ^<son ^<sop ^<sue ^<sá ^<sáb
        ^<tej ^<tru ^<tur ^<usa ^<ves ^<vin ^<vis ^<vul ^<we ^<web ^abar ^abi ^abil ^abre ^abu ^aca ^acce ^acer
        ^acia ^ació ^acro ^actu ^ades ^adi ^adil ^adu ^afet ^afi ^aho ^ajos ^aler ^alle ^alma ^alt ^alta ^amb
        ^ambi ^ampa ^aniz ^ansa ^anz ^anza ^anó> ^apas ^apel ^arco ^arda ^arec ^arga ^ari ^arif ^arp ^arti ^arí
        ^aría ^asad ^ase> ^asi ^asis ^aso ^asta ^atu ^aur ^aver ^ayo> ^azo ^azu ^azul ^bad ^bas ^bata ^bia ^bill
        ^bla> ^bloq ^boc ^bra> ^bre> ^bri ^brim ^bro ^buja ^cab ^caba ^cac ^cafe ^calc ^camb ^camp ^carg ^caso
        ^cata ^cce ^cer ^cere ^cero ^cert ^chu ^ciac ^cios ^cipi ^ciu ^ciud ^clar ^colo ^cop ^cord ^cot ^crec
        ^cri ^cro> ^ctua ^cuar ^cubr ^cuel ^cues ^cuo ^cuot ^cuá ^cén ^cód ^códi ^dade ^danz ^dat ^dato ^debe
        ^dera ^dero ^des> ^dici ^die ^diez ^digo ^dil ^dim ^doc ^don ^día> ^dó> ^eat ^eb> ^ebe> ^ebr ^ebra ^eca>
        ^eco ^ecos ^edo ^edr ^edó ^edó> ^eer ^eer> ^egim ^egoc ^egue ^ejad ^ejas ^ejer ^ela ^ela> ^eleg ^elé
        ^enca ^encu ^enie ^ense ^env ^enví ^epe ^epo ^erab ^erac ^erd ^eria ^erin ^erri ^erti ^eses ^esio ^eso
        ^esos ^espo ^etar ^eto ^etra ^eur ^euro ^evo> ^expl ^eñam ^fa> ^fas ^fas> ^ferr ^fet ^fete ^fica ^fin>
        ^fot ^foto ^frac ^fueg ^func ^gal ^gall ^gana ^ganó ^gas ^gas> ^gat ^gen ^geni ^ges ^gest ^goc ^goci
        ^gost ^got ^graf ^gran ^grup ^gua ^gur ^gura ^guí ^guía ^gún ^gún> ^han ^har ^harl ^hub ^hum ^iant ^ibió
        ^ibr ^ibu ^ice ^ici> ^icin ^icio ^icip ^idad ^idea ^iega ^iejo ^iera ^iez> ^ifa ^ifas ^igar ^il> ^illa
        ^illo ^ilo ^imav ^imit ^in> ^inad ^incl ^inge ^ingú ^ini ^ino> ^ins ^inst ^inu ^ioso ^iot ^iote ^ipi
        ^ipio ^ipo> ^ipos ^iqu ^ir> ^irí ^iría ^isa> ^isos ^ita> ^ite> ^itor ^itr ^iud ^iuda ^iva ^ive ^jard
        ^jef ^jefa ^jos ^jos> ^jun ^jura ^kil ^lac ^lacr ^lada ^lan ^lara ^lect ^leer ^lent ^ler> ^lere ^lerí
        ^letr ^leí ^lim ^lit ^llas ^lle ^llo ^lma ^lme ^lner ^loga ^logo ^loq ^loqu ^los ^lta> ^ltad ^ltó ^ltó>
        ^lui ^lve> ^mad ^made ^mado ^mas ^masa ^mata ^mav ^mave ^mbi ^mbia ^medi ^meno ^ment ^mer> ^mese ^mini
        ^mio> ^mira ^mita ^mo> ^mode ^most ^mud ^muda ^món ^món> ^móv ^móvi ^nada ^nade ^nch ^ncio ^ncip ^ncl
        ^nclu ^nco> ^nego ^nele ^nem ^nemo ^ner ^nge ^ngen ^ngr ^ngre ^ngu ^ngú ^ngún ^nimo ^niv ^nive ^nota
        ^nqu ^nque ^nsa ^nsa> ^nse ^nsul ^ntad ^ntan ^nti ^nto ^nue ^nuev ^nven ^nví ^nza ^nó> ^obam ^obot ^oce
        ^ocho ^ocia ^odo ^odí ^odía ^ofr ^ofre ^oja> ^ojas ^oma ^omat ^omos ^onda ^onem ^oni ^onit ^onti ^opó
        ^opós ^ormu ^orn ^orna ^orne ^orr ^orra ^orta ^osos ^osta ^ostr ^otad ^otas ^otea ^otip ^otó ^pab ^pan>
        ^pana ^pap ^pape ^pas ^pas> ^pel ^pel> ^perr ^piar ^plen ^pond ^pos ^pra> ^prin ^púb ^públ ^quip ^quit
        ^rabi ^raca ^ral ^ral> ^rami ^rati ^rcho ^rco> ^rda ^rda> ^rdin ^rdo ^repo ^reta ^rgad ^rgan ^rie ^rif
        ^rifa ^rig ^ril> ^rina ^rio ^risa ^rla ^rla> ^rma ^rmu ^rmul ^rnad ^rond ^ropó ^rqu ^rram ^rrer ^rso>
        ^rti ^rtif ^ruco ^ruid ^rup ^rupo ^rón ^sale ^saro ^scam ^scie ^scr ^scue ^sei ^seis ^si> ^sici ^sida
        ^sist ^sol ^sola ^sop ^spon ^sten ^stra ^sult ^sust ^tale ^tanq ^tard ^tarr ^teca ^tej ^teja ^tele ^ten>
        ^til ^till ^tim ^tima ^tir> ^tiva ^tiz ^tora ^trad ^tren ^trum ^tua ^tual ^tura ^turn ^tó> ^tón ^ual>
        ^uali ^uare ^ube ^uben ^ubo ^uces ^uco ^uda> ^udad ^udia ^uedó ^uevo ^ueña ^uid ^uido ^uip ^uipo ^uja
        ^ujos ^ul> ^uln ^ulne ^umo ^umo> ^uot ^uota ^upo ^urad ^urn ^urno ^uro ^uros ^urso ^usto ^uía ^uía> ^vem
        ^vemo ^vend ^ver> ^vest ^vez ^vill ^vin ^vuln ^web ^web> ^xpl ^xpli ^zan ^zar ^zas ^zas> ^zul ^zul> ^én>
        ^és> ^íde ^ído> ^ñam ^ñamo ^ódig ^óni ^óno ^ónom ^óvi ^óvil ^úbl ^úbli
    """,
    -0.03: """
        ^<ab ^<adq ^<ah ^<asi ^<au ^<bil ^<caf ^<cor ^<cub ^<cue ^<cá ^<có ^<dib ^<do ^<dí ^<día ^<fe ^<fer
        ^<fra ^<gru ^<hoj ^<hor ^<ing ^<len ^<mat ^<med ^<men ^<mir ^<nov ^<nue ^<peq ^<pl ^<pla ^<rel ^<rob
        ^<ru ^<rui ^<sec ^<sim ^<so ^<sol ^<tel ^<to ^<un ^acas ^ace> ^adq ^adqu ^ajo ^alb ^alba ^alla ^alm ^amp
        ^anel ^anes ^ang ^ano ^anq ^anqu ^anta ^apli ^ara> ^arl ^arla ^arq ^arqu ^ases ^ast ^ata> ^atal ^atar
        ^bajo ^bat ^bili ^ble> ^blo ^buj ^caf ^cart ^cces ^ces ^ces> ^ceso ^ceta ^char ^cir ^cla ^clas ^cto>
        ^ctu ^ctur ^cua ^da> ^dad ^deja ^der> ^desc ^dia ^dian ^dib ^dibu ^dill ^doce ^dosc ^dqu ^dqui ^eas
        ^eas> ^eca ^ecto ^ega ^ego ^el> ^elo> ^eléf ^emio ^ende ^ener ^ens ^eo> ^eque ^erdi ^eres ^estr ^estu
        ^eta> ^etas ^etr ^evo ^expo ^fan ^fic ^fon ^fono ^fra ^grac ^grat ^gru ^gue> ^hoj ^hoja ^iaci ^iar ^iar>
        ^ibe> ^ibuj ^ices ^ició ^ico> ^ieg ^iej ^ifi ^ific ^ilar ^ilid ^ima> ^imer ^imes ^imu ^imul ^inal ^inci
        ^ing ^ios> ^isa ^isic ^ito ^iver ^iza> ^jor> ^lado ^lar> ^las> ^lase ^lba> ^le> ^lee ^lic ^lida ^lla>
        ^llet ^léf ^léfo ^medo ^mest ^mir ^mod ^mon ^mpar ^mul ^nde ^ndie ^ndos ^nov ^nseñ ^nst ^nsu ^obar ^oce>
        ^och ^oja ^ola> ^ome ^omed ^ono> ^onsu ^onta ^opia ^ord ^orri ^osc ^osci ^ota> ^otos ^pare ^peq ^pequ
        ^pes ^pia ^pia> ^pila ^pint ^pio> ^pon ^pos> ^pre ^prem ^queñ ^qui ^quis ^ramo ^rar> ^re> ^reci ^rel
        ^remi ^rep ^ribe ^rima ^rinc ^rios ^rist ^rne ^ropi ^rri ^rsió ^rtel ^rui ^san> ^sca> ^sec ^señ ^sim
        ^simu ^squ ^sque ^sto ^sto> ^sue ^sul ^sáb ^sába ^tamo ^tea ^telé ^tin ^tip ^tipo ^tre> ^trim ^tur ^ubi
        ^ueba ^uela ^ueta ^ueva ^ueñ ^ugu ^uisi ^uita ^ula ^ulo ^ulo> ^uni ^unt ^uram ^ven ^vera ^viej ^vil ^xpo
        ^ábad ^éfo ^éfon
    """,
    -0.04: """
        ^<ch ^<cha ^<col ^<enc ^<fin ^<hu ^<jub ^<jur ^<mej ^<mes ^<pil ^<ri ^<tar ^<uni ^ace ^aci ^ade ^alc
        ^anad ^ano> ^ara ^ase ^baro ^bila ^bot ^ce> ^cio ^cip ^col ^come ^cons ^cor ^cro ^denc ^dor> ^días ^eba>
        ^ecet ^ega> ^ejor ^eles ^eno ^eno> ^equ ^erro ^ersi ^eva> ^eña> ^fin ^fina ^gun ^hace ^igo ^igo> ^ila>
        ^ille ^imi ^inc ^inte ^ipo ^ite ^iza ^jas ^jas> ^jub ^jubi ^jur ^lba ^lid ^log ^lta ^mate ^mej ^mejo
        ^men ^mes> ^mit ^mula ^nde> ^nel ^nera ^nier ^ntam ^nter ^ntos ^ola ^ons ^ora> ^orma ^ost ^oto ^pa>
        ^perd ^pil ^pio ^po> ^pru ^prue ^reg ^regu ^rga ^rin ^rro ^rro> ^rsi ^rue ^rueb ^ses> ^stan ^sube ^tan>
        ^ter ^teri ^to> ^tre ^tru ^ual ^ubil ^uce ^ue> ^ueb ^uit ^uto ^vers ^ías ^ías> ^ña>
    """,
    -0.05: """
        =analisis =aprendiz =cantin =control =detect =esper =jur =ley =muse =perfect =respons =subit =tart ^<as
        ^<az ^<cr ^<ens ^<exp ^<for ^<gan ^<ja ^<min ^<mon ^<no ^<tal ^ader ^all ^ane ^ati ^bar ^be> ^cet ^cha
        ^cho ^cho> ^cue ^egun ^ejo ^elo ^emi ^enc ^ento ^era> ^exp ^ez> ^for ^form ^gunt ^ho> ^hor ^hora ^ica>
        ^ill ^ima ^inut ^ja> ^jor ^lad ^lica ^lla ^los> ^ma> ^minu ^nad ^nut ^nuto ^pane ^pin ^plic ^preg ^pren
        ^prim ^prob ^que ^ram ^rend ^rop ^rtas ^seña ^sos> ^stre ^tal ^tar> ^tel ^uda ^uis ^unta a_vec aerogener
        altur analisis_de aprend_a ayud_de años bald barri benefici cantin ceboll chocolat cieg com_detect
        com_respond comerci con_tart cuand_algui cuand_deb cumpl de_contabil de_su decision del_centr
        del_comedor desd_el detect_fraud dia_en dijeron dos_conductor echar echar_de el_contrat el_pan el_punt
        el_torne el_trofe el_turn envi esmalt fiest fotograf gan_que graved gui_los huelg_dec institut_de integr
        itzi jef_sol judicial la_bat la_farmaci la_pres la_resident la_señal la_sierr laboratori_de letr ley_de
        libr_la me_voy minut_de muert_subit municipal oli pastor perfect perfect_: plataform prep problem que_es
        que_mas quej quirofan ramp rodaj sal_en se_entiend segur_de sencill sin_mied solicitud subit subit_en
        tall_que tech trabaj_a trofe tunel un_jur unidad vacacion venen vol voy y_al y_por y_siti ya_la
    """,
    -0.06: """
        #_unidad =ataqu =flor =gestion =harin =hech =llav =model =niñ =noch =novedad =pel =pequeñ =permis =quem
        =rescat =sabor =sals =veran =vid ^<ap ^<bo ^<fo ^<gra ^<ju ^<la ^<mo ^<ro ^<se ^apre ^ba> ^día ^eja>
        ^ici ^ime ^ios ^len ^ler ^let ^ller ^lo> ^mat ^med ^nie ^nta ^oba ^opi ^os> ^prop ^raci ^rece ^rime ^ris
        ^roba ^ses ^sos ^tall ^ura ^utos a_man a_urgenci abrim_y aclar_el ahog ahor_escrib antes_del aplic_web
        aqu_va atencion auditor año_se barc barc_de barr caid_de camp carg carg_no casi_siempr centr_de cest
        client_: com_se con_cuatr con_dos con_normal consej_de cuand cuatr_seman cuelg cuest_la dab dand
        de_ajedrez de_carg de_competent de_gast de_man de_manten de_mentir de_novent de_sabor del_# del_colegi
        del_viern desconect despaci devolu diari director_general doc_y dos_centr durant_# ebitd edifici
        el_quirofan el_teatr eleg_a empez empez_a en_diez enchuf entreg equip_de etap eur_el explosion_de factur
        famili_recib fech fond_que fot_y funcion_la gest gestion graci_por gust hem_hech hic_de hospital_de
        igual indic ines inform_de ingres intent jardiner la_encarg la_escrib la_guerr la_jef la_primer litr
        llev_# los_niñ los_turn maquin marketing mas_madr men_y mentir net nort novedad_de novent_minut
        nuestr_cocin nuestr_jardiner nuestr_jef nuestr_veterinari ocho_años pag_la panel_de par_la patat
        permis_en peticion plan_con plantill_por pregunt_la pres product puert_y que_asust que_qued que_sal
        que_suen quit rap resident_de resucit sab_en sabor sals se_firm se_sal semifinal servici sill son_los
        su_hogaz su_trabaj sub_de tall_y tard_con tip tip_de tonel_de toqu toqu_de tranquil trat turn_y
        un_despach un_fall una_list una_pregunt vaci vall visit_los vot_# voz vuelv_el y_much y_pacienci
    """,
    -0.07: """
        #_# #_al #_tonel =actualic =actualiz =adios =apag =ayer =barri =bomb =consejer =del =direccion =farmaci
        =funerari =gazpach =ingenier =laboral =nocturn =prim =roj =salv =soldador =suspend =tecnic =web ^<apr
        ^<man ^<mi ^<ve ^<vi ^amo ^apr ^ata ^ca> ^der ^egu ^eja ^ene ^er> ^eta ^eña ^ina ^lar ^las ^mes ^ora
        ^orm ^ota ^pli ^str ^tan ^tar ^va> a_cuarent a_escen a_leer aburr actualic al_# al_grup al_mes almacen_y
        amas_con aprueb atac ataqu autor_de ayud ayud_y años_y baj_por becari calibr coch con_dibuj
        consejer_deleg contabl cort cort_el cuent_que de_## de_cien de_diciembr de_hum de_humed de_pan de_tall
        de_tarif de_trec debat dec_que del_consum del_puebl deud dia_y dirig dirig_el dos_estudi dud ejercici
        el_aceit el_cartel el_color el_cor el_orden el_public electr_en empiez_por empres_famili en_catalan
        en_cinc encuentr ensay_de entre_las entreg_de escen form_a funerari gast gazpach gestor graci_a grup_y
        ha_llev hac_nad hac_un hem_prob hor_con horari_y humed ir ir_en juici la_bomb la_deud la_oficin
        la_tortill laboratori las_farmaceut lector lin llev_una lom marc matricul men_que mes_lo n n_# narrador
        normal nos_dijeron nos_mud objet observatori ocho_person orden_del otoñ pacienci par_niñ pequeñ_y plant
        plat por_su premi_del prim_semestr que_esper que_hic que_sig que_signif quer_que quier_la resident
        respuest_sobr rob salv seis_mes seis_seman seleccion seman_de sensor_de sesion siempr_es simul sincroniz
        tecnic_de ten_entrad teruel tien_un trec trec_años un_curs un_numer una_bas una_empres una_hor una_sol
        usam vot_y y_com y_el y_fin y_que
    """,
    -0.08: """
        :_dinam :_la :_un =aplic =calcul =centr =cinc =color =conexion =dinam =empiez =fueg =gast =golp =hiel
        =jef =jorn =marketing =plag =preci =respond =sec =semestr =tomat =va =viej ^<bi ^<pan ^<pri ^amos ^gan
        ^ila ^pan ^pri ^rac ^ta> a_seis a_tiemp abrim_el absurd aceit al_lad algun_client almacen apoy_el
        avis_de baj_cer brev cae caid_del cart cat catalan_y centr_y cinc com_mat con_la con_music de_agost
        de_calcul de_diseñ de_primaver dedic del_institut del_sab desped_el detras detras_de dinam el_# el_boton
        el_catalog el_codig el_concurs el_hiel el_robot el_sab el_veran el_viej en_el en_primaver en_recepcion
        ensay error es_el escuel_de este_articul favorit fot_del funcion_con gan_el golp golp_de grafic hac_una
        han_firm hast_final hiel hiel_: hoj_de hum ingenier instrument la_bibliotec la_famili la_hoj la_plag
        la_proxim la_respuest la_seman laboral lad las_abej las_reserv las_tarif leer_un libr libr_de lleg_con
        lo_corrig lo_prob los_client los_once los_sab los_servici maquet mare mat_proces mejor_en mid mied
        minut_y nos not_de novedad novel nuestr_cociner nuestr_sill ocho_y otras pas_a pas_un pase permis_y plag
        plan ponent portal_estuv prob_con proxim que_aprend que_cae que_dec que_llev que_no ques qui quis
        recet_de reescrib robots rut script se_constru se_habl se_incorpor se_mantien sill_de sin_conexion suen
        tabl tard tonel tres_de tres_pregunt tres_recet un_bloqu un_indic un_plan una_not una_pagin una_tabl
        vent_crec veran_con veterinari y_nuev y_otras ya_funcion zapat
    """,
    -0.09: """
        =cuant =estudi =habl =incident =lectur =mod =mudanz =otras =paell =pint =recet =segund =tard =tiemp
        =torne =tranv =vem =vuelv ^<ba ^<gr ^<le ^<me ^ele ^or> ^ren ^rim ^rob a_fin abej abuel afin agost agu_a
        aprend_de asoci_de b billet_de borr camin campañ carpinter cart_del catalan cay_en cent cent_mas cerr_en
        cirujan comit_de compr con_niñ conexion cont_com contabil cost_# cruz de_estudi de_fabric de_limon
        de_men de_mes de_tart de_una de_verd del_camp del_lun desd_marz dibuj_el diciembr el_telefon el_ultim
        en_gijon entrevist entrevist_a estudi fech_de flexibl galleg grab hast_may histori histori_de incident
        incident_resuelt jardin jef_de jorn_de jubil_tras just la_col la_fech la_histori la_mit la_plant
        la_tardanz la_tarjet las_dos las_hoj las_seis llov los_aprendic los_horari los_preci maestr man_en man_y
        manten mermel mes_par mudanz nieg niñ_y no_bast nos_compr nuestr_carpinter numer_y ochent oficin
        pantall_de pas_el personal por_tod postgr que_quit quit_y recib_respuest respuest result romp_una sal_a
        seman_pas separ siet sub_los tardanz teatr terc terci_del torne torne_de tortill tres_minut tres_person
        tus_dat usan vacun veg veng vent_de volv_con y_men y_salud
    """,
    -0.1: """
        =arte =billet =busqued =cartel =col =cronic =fug =investig =juzg =las =men =monolit =mud =perr =tej =ten
        =una =vacacion ^<cu ^<ga ^<ma ^<ta ^bil ^gra ^tas> a_mediod agot al amas ampli aprob arte baj_un bilba
        bodeg caf calor cambi_y caus_fue cien con_sensor cor corrig cronic cronic_de cuadr cualqu cuarent_person
        curs de_corch de_emergent del_dia del_parqu director diseñ dos_minut el_almacen el_caf enseñ_el enseñ_en
        entrad_libr etiquet explic_por fall_el fueg fug fug_de grand hech hogaz incident_del la_caus la_escaler
        la_incident la_llam la_tempor las_graci las_regl lider list los_equip los_miercol los_pies luc meriend
        mi_ultim monolit nuestr_equip panad pañ ped_la pelot perd_el pies proced prototip proyect_y puebl
        quien_cobr red relev se_entreg siti_par sop su_prim sueñ sueñ_y tap tras tras_diecioch turn un_monolit
        un_ped veinticinc vuelt_al vuelv_a y_una ~3
    """,
    -0.11: """
        #_de #_vec :_truc =abril =devolv =dia =hor =ide =mat =mes =mied =pil =que =record =relev =resuelt =robot
        =rotul =se =tod =truc ^no> ^tas abrig agend aprendiz asesor asi_nac asistent asoci año_de bec billet
        botadur calcul cancion catalog color_de compar consum_de cont_por continu crec_un cuatr_palabr cub cuot
        de_incendi de_rotul del_viver el el_consum el_equip el_premi emergent en_aviles en_bici en_clas
        explic_com ferris fil final_de ganador_del hel hic_la ide_a impresor institut la_mañan la_nuev limon
        list_de llev_un lo_enseñ lo_not los_alumn los_telefon los_trabaj mart_con mes_se mism_en ningun_ped
        noch_y nocturn nos_pregunt novi nuestr_agend nuestr_director nuestr_ingen otra_vez panader ped_y
        pendient plaz plaz_de por_diez pregunt_a rehic respond_a reunion rotul sangr se_sec secret siempr_en
        silenci soport un_acuerd un_laboratori un_tribunal una_noch veint vist viver y_se
    """,
    -0.12: """
        =bec =bienven =cambi =clas =cumpl =fall =feri =hac =jaen =minut =nort =nos =panel =papel =public =romp
        =tempor =terc ^<en ^tos> ajedrez alta angul aparec asust baj bibliotec bienven busqued cas_de centr
        coordin corch correg cuatr_minut culpabl cumpl_diez dat_abiert de_acer de_jaen del_año del_terc
        el_buscador el_fin el_menu el_plan el_product entrad estand estudi_que estuv_lent feri funcion habl_de
        hub huert jaen la_aplic la_factur la_maquin la_web limpi logotip mand mantien mas_cort mediod menu
        montador mud not_el obrador par_las parec pes por_fin primer que_cuent que_fall regl restaur resuelt
        se_abre se_despid se_envi sig_sin terc_trimestr un_certific una_aplic una_tard
    """,
    -0.13: """
        =abre =bomber =consult =cont =derrib =don =empres =lent =limit =turn =viñed ^tos acto ahor alcanz_los
        bas bufand buscador cabr cad_noch carg_de certific colg cont cual de_empres de_ener del_concurs derrib
        descans diecioch discut el_benefici el_calendari el_grup el_huert el_jur el_nombr en_una enseñ_la
        error_de form ha_encarg herramient inspector jorn la_cart la_compr la_cuot las_diez las_empres limit_la
        manzan may mont nuestr_bomber ofrec par_el par_investig perd_ningun perr_que polit que_viaj rellen ris
        salt simulacr_de turn_de una_bodeg va vez_la viaj vide viñed y_preci
    """,
    -0.14: """
        =años =diseñ =general =hoj =huert =lun =organiz =version ^as> ^la> abril acab apag_a autonom calendari
        celebr concurs constru cost cuest de_mader deb_una dej_las describ dobl doc_años el_cas el_ministeri
        empiez en_cuatr en_voz entreg_a fantasm gijon gratuit invent la_president luis material mes_en ministeri
        ningun nuestr_comedor once_compañer organiz parqu pas_los plen prob_el record repet reserv sab_que
        se_acab sensor sol tarr tecnic tomas treint_años tres_dias truc_par una_desped vem visit voz_alta y_las
    """,
    -0.15: """
        =! =aprend =el =estren =final =juici =juni =mit =reunion =veint apuest arquitect aviles bocadill
        cinc_años ciud compr_una consum de_agu de_papel dias_sin el_movil en_abril en_huelg en_line esta_vez
        fusion gratis jurist kil la_ciud la_feri la_monitor la_pequeñ map ministeri_ha mir_por model part_de
        plant_# por_que quem respuest_en robot son sub_las sub_un tras_# vez vot y_nadi
    """,
    -0.16: """
        ## =abrim =comit =diez =entrad =result =trimestr ^ra> actualiz cambi_de casi cer dat el_ruid en_otoñ
        ganador gat jueg la_recet los_panel mader mat monitor_lo oper_se paell pint premi_a relev_en sujet
        tod_part usar vend vest vest_de vez_en
    """,
    -0.17: """
        =azote =primer =tarif ^ar> azote años_graci batall_de charl color consejer continu_el da dec dej_el
        dos_mes el_comedor el_mes el_portal en_may estren estuv ide junt_en la_azote la_batall la_final
        las_demostr leer mil_dias nac negoci negoci_con nos_vem particip portal segu si_quer sin_accident suel
        tarif tej un_cuent un_perr vem_en
    """,
    -0.18: """
        #_person =año =cort =jubil =junt =perd =simulacr =taller =unim acer bici compart consult cuarent
        de_lectur director_de ener fin formacion la_consult lectur monitor muert nos_unim ruid se_pued trabaj_no
        tres truc un_año una_caj unim
    """,
    -0.19: """
        =cas =proposit abrim aprendic años_en con_taller de escuel exposicion graci inclu ingen la_adquisicion
        man que_lleg vuelv
    """,
    -0.2: """
        =a =cafeter =com =ener =ruid =vulner cad codig corr el_carg en_ener equip eur leid rond se_perd un
        vulner web
    """,
    -0.21: """
        =batall =caid =man =muert =pan =premi =sal batall crec cuant cuent_com del demostr el_trabaj escrib_una
        fot la_cafeter los_juev mit movil nuestr respond simulacr tomat univers vin y_un
    """,
    -0.22: """
        #_eur =con a_proposit club_de dej_la doscient en_seis formulari gui jef perr prim primaver proposit
    """,
    -0.23: """
        #_minut cubr encarg junt la_oper lent nadi_se papel plant_baj que_hac result_del se_llam tall_de
    """,
    -0.24: """
        =par abre cafeter cuent jur mir par seis sub
    """,
    -0.25: """
        ! =grup cambi eleg noch_de principi sec
    """,
    -0.26: """
        =busc =nuev =y baj_el col med men noch prueb
    """,
    -0.27: """
        =compr acces azul diez grup la_version not ped_de taller trimestr
    """,
    -0.28: """
        adquisicion fracas un_dia una
    """,
    -0.29: """
        =tiend bast cartel comedor diez_años oper premi
    """,
    -0.3: """
        =: aplic clas dibuj gan nuev tall version_#
    """,
    -0.31: """
        en_tres final
    """,
    -0.32: """
        explic fall hoj hor pil telefon
    """,
    -0.34: """
        aprend com panel propi
    """,
    -0.35: """
        =mejor hac mes pequeñ se_jubil version viej
    """,
    -0.37: """
        =sub con doc enseñ
    """,
    -0.38: """
        ~place
    """,
    -0.39: """
        =dias =ultim pan
    """,
    -0.4: """
        recet tiend_en
    """,
    -0.41: """
        se_cerr
    """,
    -0.43: """
        dias
    """,
    -0.46: """
        jubil
    """,
    -0.47: """
        mejor
    """,
    -0.51: """
        prob
    """,
    -0.52: """
        #
    """,
    -0.54: """
        pregunt
    """,
    -0.58: """
        minut
    """,
    -0.6: """
        =?
    """,
    -0.8: """
        y
    """,
    -0.87: """
        :
    """,
    -1.01: """
        ?
    """,
}
