"""What words weigh in es: made by `tests/learn_gate.py`."""

BIAS = 0.35
WEIGHTS = {
    1.1: """
        no trabaj
    """,
    0.7: """
        compañer ha han pid pued
    """,
    0.6: """
        ces her hospital pag
    """,
    0.5: """
        #_y =cierr a_los apart cierr client comunic consej devuelval emple en_la hay la_empres nuestr_compañer
        prevision rebaj retir
    """,
    0.4: """
        =# =ces =compañer =contrat =en =fallec =lo =nuestr =plantill =por =sobr ante baj_la con_el conoc contrat
        conveni deten direccion doming el_consej el_doming el_hospital el_laboratori fallec famili firm fueron
        la_direccion las llev lot mil_de nos par_de puest qued
    """,
    0.3: """
        #_emple =alumn =club =dat =equip =escol =fabric =fundador =huelg =lot =luz =retir =una =urgenci a
        a_nuestr adios afect anoch apart_y autobus_de ayud baj busc carreter cerr cierr_de cierr_la conductor
        confianz convoc convoc_par dañ de_# de_plantill denunci desped desped_de diecinuev document el_fallec
        esta estan fallec_de fiscal fue fundador general hem historial hoy huelg indemniz inund juez la_cocin
        la_fiscal la_nav la_persian la_redaccion las_contrat los luz mañan nav pact pact_preci perd persian
        por_una present redaccion reduc_la se_han sig sin_luz sindicat sobr un_lot vari vecin
    """,
    0.2: """
        #_client #_compañer :_nuestr =acos =ajust =ante =avis =cerr =ciberataqu =client =clinic =comunic =congel
        =consej =contraseñ =demand =denunci =despid =destitu =fiscal =han =hast =incendi =indefin =inspeccion
        =la =los =notici =pag =persian =president =redaccion =repartidor =septiembr =tall =tesorer =trabaj =volv
        a_# a_la a_proveedor a_sus acced acos acreedor activ acus acus_de ajust al_hospital alli ante_el apag
        apag_el aun avis año años_de cay cerr_nuestr ciberataqu cit clinic congel consej_ha contraseñ dat dat_de
        de_mil de_pag deb decision del_club demand demand_por denunci_de desaloj desd_el despid_a destitu desvi
        dia diner doming_la dos dos_her durant efect el_club el_juez el_lun el_mart el_patronat el_tall empres
        en_octubr en_un estam estaran fabric fabric_de fallec_nuestr fin fin_de fueron_llev guard import incendi
        incendi_en indefin indefin_en inspeccion institut julian la la_decision la_fabric la_fundacion la_polic
        la_produccion la_sed la_tiend las_cuent las_vacant le llev_al lo_ocurr los_dat los_repartidor
        los_sindicat lot_# mart mayor merc mientr millon millon_a min nav_de no_estaran no_volv nos_dej notici
        nuestr_oficin numer_de oblig oblig_a octubr ocurr ofert operari orden pacient par_siempr patronat perdon
        period polic por por_riesg produccion protest proveedor que_se qued_en rebaj_sus recib reclam repartidor
        retir_del retir_el riesg riesg_de se se_apag se_ha se_le se_llev sed seman septiembr sig_en
        sindicat_convoc siti sobr_la sueld sus sus_prevision tambien tesorer tiend tiend_de tod_las trat treint
        un_# un_operari una_indemniz uno vacant vacant_qued viv ya_no
    """,
    0.1: """
        #_pacient #_par #_trabaj :_# =acreedor =aeropuert =al =autobus =baj =caden =call =canter =carm =comedor
        =conductor =constructor =dej =desp =desped =dificil =direccion =director =dos =eleccion =electr =emple
        =entra =entren =ere =explosion =famili =filtr =futur =hospital =libr =limpiez =metr =muell =muer =mult
        =muse =nav =obra =oficin =otoñ =pacient =palabr =pas =profesor =registr =sed =segur =sin =tribunal =unas
        =vuelc a_qui a_tres a_un abiert_par abrir acept aclar adios_a aeropuert afect_a agenci algui ante_la
        anunci atend autobus avis_a ayer banc bat caden call canter carg carm client_no colabor colegi comision
        compañer_que competent comunic_a con_ella con_nosotr con_nuestr con_un congel_las constructor
        contrat_hast corre cuent_en dat_en de_acreedor de_alta de_ayer de_client de_contrat de_cuent de_dat
        de_la de_pacient declar dej dej_el del_limit desd desd_anoch desd_las desp devolv_el devuelv
        devuelval_en dia_trist dic dificil dos_años el_diner el_profesor el_servici el_viern eleccion electr
        eleg ella empres_recurr en_concurs en_los encim encim_del enfermed enfermer enter enter_por entra
        entra_en envi ere escol escuch esta_en expedient explosion fals filtr filtr_los fraud fundacion futur
        ha_apart ha_detect ha_fallec habr han_present hast_que hem_avis hem_comunic hoy_hem huelg_de
        huelg_indefin indemniz_a investig joven juzg la_agenci la_autor la_caden la_call la_canter la_confianz
        la_constructor la_huelg la_limpiez la_line la_obra larg larg_enfermed las_person las_tres las_vent lech
        les limit limpiez line_# listeri lleg llev_la lo_que lo_sab los_analisis los_numer los_pag lot_de matriz
        medic merc_el metr much much_client muell muer muer_un mult muse niñ no_acept no_conoc no_lo no_podr
        no_pued nomin_de nosotr numer obra ocult pag_las palabr par_tod part peligr perdon_a perit person pes
        plantill_en podr policial por_encim por_la por_un preci prescind prescind_de president profesor
        profesor_de proteg prueb_de public pud pued_pag punt punt_de que_los que_su qued_sin qued_suspend recurr
        reduc registr rescat romp romp_la sal sal_de se_enter se_les se_qued sent ser ser_el sid sobr_las
        suspend suspend_las termin tod_la tom trabaj_en tras_las tras_una trist ultim un_dia un_ere un_expedient
        un_rescat un_trabaj una_alumn una_larg unas unas_palabr urgenci veint_años vent volv volv_a vuelc y_con
        y_devuelval y_el y_no ya
    """,
    -0.1: """
        :_el :_la :_lo :_un =? =agu =alta =aprend =aqu =asi =ataqu =ayer =calcul =cambi =cocin =cont =contr =de
        =dec =del =diseñ =explic =fueg =graci =hac =jardin =laboratori =lent =mat =mejor =nuev =o =paell =panel
        =pel =perfect =perr =plag =prueb =recort =reunion =romp =sal =sals =segund =sigl =simulacr =suspend
        =tarif =tomat =torne =ultim =un =voluntari a_dos a_urgenci abrim_el agu ahor air amas amas_con ampar
        antes antes_del aplic aprendic aprueb aqu asi_se ataqu_de autopsi bomber cae caid_de caj calcul calor
        cambi cart cerr_en comit con_la con_seis con_sus con_tres consum cort cort_el cremaller cuand cuant
        cuatr curs_en de_ampar de_calcul de_compr de_doc de_incendi de_noviembr de_nuestr de_tarif de_un
        del_comedor del_concurs desaparec despues deud devolv dud dur durant_un edifici ejempl ejempl_y el
        el_comit el_edifici el_hotel el_obrador el_pan el_sab empiez emple_han en_cinc en_marz en_seis encarg
        encend ensay equip_de error es_un evacu explic_com factur fall fot_y fueg gan_el gest golp_de ha_ped
        hoj_de horquill hub ingres jardin jef jef_de juici la_de la_mit la_plag la_plant la_recet los_#
        los_compañer man man_y marz mat mat_el meriend minut_par model monitor mujer mur music ningun no_se
        nombr not noviembr nuestr_jef nuestr_panader nuev ocho oficin oli otoñ panader panel_de par par_equip
        ped pel pequeñ perfect perfect_: perr_que plag por_los portal_estuv prueb que_hac que_sal qued_# qui
        quien quien_cobr recort recort_de respond_a rut sab_en sals se_com se_romp segund servici sigl simulacr
        simulacr_de sobr_una su tarif ten tercer tod torne torne_de tras tras_# tres_minut un_error un_mes
        una_fot una_hor usar vec viern visit voluntari vot y_lo y_sin y_una
    """,
    -0.2: """
        ## #_eur #_millon #_minut #_person :_truc =abril =arte =asesinat =durant =empres =ener =estudi =fall
        =fug =golp =grup =hoj =jubil =juici =laboral =lun =minut =muert =no =noch =otras =perd =que =record =ris
        =rob =salv =semestr =siempr =tarjet =tempor =terc =tiemp =trimestr =truc =vid ? aceit alcanz alcanz_los
        arte asesinat años_en años_graci baj_el batall_de bodeg busqued cad_noch caid caid_del camp cancion
        celebr cent cent_mas cer comedor concurs cont corch cost crec_un cuarent cumpl cumpl_diez curs
        de_contabil de_los de_men de_papel de_ris dej_la del_camp del_terc director_de el_# el_benefici el_de
        el_fin el_huert el_portal el_ultim en_## en_otoñ encontr ener enseñ entrad entrad_libr entre entre_las
        equip es estuv_lent fantasm final fug fug_de golp gratis grup gui hac hech herman incident_del
        jubil_tras jueg juev la_batall la_compr la_hoj la_incident la_oficin laboral las_reunion leid libr list
        los_miercol los_panel los_pies maquin mas_cort may med men mont muert negoci noch_y normal
        nuestr_cociner nuestr_director o oper_se otras par_niñ pas perr pies pint poc por_diez por_el por_su
        portal propi que_las que_nadi record reunion ris salv seis semestr sensor si silenci sin_mied sobr_el
        su_prim sub_un suel tall tard tarjet tecnic tempor terc terc_trimestr tiemp tien tien_dos tres_pregunt
        trimestr truc truc_par un un_cuent un_perr venen veran vid y_much y_nadi y_otras y_por
    """,
    -0.3: """
        #_de =: =a =batall =caid =cas =compr =cort =huert =mied =mit =pan =result =se =unim =y abre abril abrim
        adquisicion asi bast batall cad cartel club_de codig com_se con_taller contabil crec cuent_com cuot de
        de_empres el_cas el_equip en en_abril en_ener en_tres estudi estuv eur explic exposicion ganador gratuit
        habl hor juni la_caid la_cuot la_monitor la_oper lent los_juev los_libr medi mes mes_par mied mir noch
        nos_unim obrador oper paell papel plant por_que prim primer recet result result_del rob ruid sab se_perd
        son sub_las tall_de tarr tres una una_bodeg unim y_un
    """,
    -0.4: """
        =com =dias =el =ruid =taller aprend aprend_a años cas cinc de_las del dias diez diez_años doscient
        el_ruid fot funcion gan graci graci_por jubil mejor pan panel pregunt respond se_jubil tej tomat
    """,
    -0.5: """
        =con =las clas cuent doc en_el huert limpi mit nadi se_cerr
    """,
    -0.6: """
        =sub compr hoj que sub taller
    """,
    -0.7: """
        : con nuestr
    """,
    -0.8: """
        minut prob
    """,
    -1.0: """
        com
    """,
    -1.3: """
        y
    """,
}
