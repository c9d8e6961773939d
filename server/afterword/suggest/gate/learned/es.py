"""What words weigh in es: made by `tests/learn_gate.py`."""

BIAS = 0.52
WEIGHTS = {
    1.3: """
        no
    """,
    0.9: """
        compañer
    """,
    0.7: """
        pid trabaj
    """,
    0.6: """
        apart ces emple her hospital pag retir
    """,
    0.5: """
        =por a_los activ ante avis client consej devuelval direccion fallec famili ha hay la_direccion la_empres
        nuestr_compañer prevision puest qued
    """,
    0.4: """
        #_emple =ces =cierr =compañer =fallec =lo =plantill =retir a baj_la busc carreter cay cerr cierr comunic
        conoc contrat dat_de desped deten doming el_consej el_hospital fallec_de fiscal han la_fiscal llev
        mil_de niñ operari par_siempr pued rebaj sig sig_en sindicat sus
    """,
    0.3: """
        #_y =ajust =club =contrat =en =fabric =fundador =los =lot =luz =pag =prevision =tribunal =una =urgenci
        a_cad acreedor acus_de afect anoch anunci apag_el apart_y aplaz atend avergüenz avis_a ayud cierr_de
        con_el conductor confianz conveni convoc convoc_par correccion dañ de_la de_plantill de_prevision
        de_segur demand denunci desped_de desvi diecinuev dosis el_doming el_fallec el_juev el_laboratori ella
        en_la en_octubr enfermer esta estaran fallec_nuestr firm fueron fundador hem historial hoy incendi
        indemniz inspeccion inund juez la_cocin la_gui la_nav la_persian la_redaccion la_sed las las_carreter
        las_contrat las_cuent los_sindicat lot luz mañan merc mientr nav no_estaran no_sal nos_avergüenz nos_dej
        notici octubr pact pact_preci pagin par_de perd perd_de persian person present que_la reduc_la sal se_ha
        sed ser sin_luz sueld suspend tambien trabaj_en un_# un_lot un_operari vari ya_no
    """,
    0.2: """
        #_client #_compañer #_par #_trabaj :_nuestr =abrir =acos =alumn =ante =cerr =ciberataqu =client =clinic
        =conductor =consej =contraseñ =cuent =demand =denunci =despid =destitu =eleccion =equip =escol =fiscal
        =gui =han =hast =huelg =incendi =indefin =inspeccion =la =notici =nuestr =pagin =persian =president
        =registr =repartidor =segur =septiembr =sill =sobr =tall =tesorer =trabaj =volv a_nuestr a_proveedor
        a_sus abrir accident_del accion acos acus adios ajust al_hospital algo alli ante_el ante_la autobus_de
        año años_de banc carg cerr_nuestr ciberataqu cierr_la cit client_no clinic competent comunic_a con_ella
        con_nosotr congel consej_ha contraseñ dat_en de_# de_cuent de_dat de_desvi de_pag de_sueld deb decision
        declar dej dej_de del_club denunci_de deposit desaloj despid_a destitu desvi_fond detect devolv_el diner
        doming_la dos_her durant efect el_club el_import el_juez el_mart el_miercol el_patronat eleccion empres
        en_los en_man en_un entre_# esta_seman estan extranjer fabric_de fin_de fueron_llev general guard
        ha_fallec habr huelg huelg_de import incendi_en indefin indefin_en julian la_activ la_decision
        la_fundacion la_line la_polic la_produccion la_tiend la_use la_verj las_vacant le les lleg llev_al
        llev_la lo_ocurr lo_que lo_sab los_dat los_pag los_repartidor lot_# man_de mart mayor medic merc_el mil
        millon_a min much_client nav_de no_conoc no_volv nos nosotr nuestr_no nuestr_oficin oblig oblig_a ocurr
        ofert otra pacient patronat perdon period polic por_riesg por_un por_una president prev produccion
        profesor profesor_de protest proveedor puest_en que_no qued_en qued_sin rebaj_sus recib reclam redaccion
        reduc repartidor respuest_al retir_del retir_el riesg riesg_de sal_el se se_han se_le se_les se_llev
        segur seman sill sin sindicat_convoc sobr_la su_carg sus_prevision tesorer tiend tiend_de tod_la tod_las
        tom trat treint tribunal una_inund unas urgenci use vacant vacant_qued vec vecin verj volv_a y_#
    """,
    0.1: """
        #_# #_pacient :_# =: =acreedor =aeropuert =al =avis =baj =buen =caden =call =canter =carm =colect
        =comunic =concurs =congel =consejer =constructor =dat =dej =desp =desped =dificil =direccion =director
        =dos =electr =emple =entra =entren =ere =explosion =famili =filtr =futur =hospital =inform =libr
        =limpiez =line =mas =metr =mi =muell =muer =mult =muse =nav =obra =oficin =otoñ =pacient =palabr =pas
        =profesor =puert =redaccion =sed =si =sin =tres =unas =vuelc a_# a_la a_las a_man a_qui a_quien a_tod
        a_tres a_un abrir_la acced accident acept aeropuert afect_a agenci algui almacen alumn antes_de apag aun
        ayer años_un años_y banc_no buen caden canter carm colabor colect colegi comision con_nuestr congel_las
        consejer_deleg constructor contr contrat_hast corre cos cotiz de_acreedor de_alta de_ayer de_client
        de_contrat de_ellas de_form de_may de_mil de_pacient de_una ded dej_el del_limit deleg demand_por
        descans desd_anoch desd_las desp devuelv dia_trist dic dificil direct director_ha diseñ document
        dos_años el_banc el_dia el_diner el_profesor el_servici el_tall el_viern electr ellas empres_recurr
        en_concurs en_nuestr en_tod encim encim_del enfermed enter enter_por entra entra_en envi ere escap esper
        estam evacu expedient expedient_de explosion fals filtr filtr_los fin form fraud fue fuerz fundacion
        futur gui ha_apart ha_detect han_present han_suspend hem_avis huelg_indefin indemniz_a inform
        inform_sobr inici institut joven juzg la_agenci la_autor la_caden la_canter la_confianz la_constructor
        la_huelg la_inspeccion la_limpiez la_mes la_noch la_obra la_puert larg larg_enfermed las_# las_nuev
        las_person las_tres las_vent lech limit limpiez line_# listeri lleg_en lo lo_hem los los_analisis
        los_banc los_numer lot_de man matriz mensaj metr mi millon much muer muer_un mult muse ni no_acept
        no_habr no_lo no_podr no_pued nombr notici_de nuev_y numer numer_de obra ocult once orden pag_las palabr
        par_las par_tod peligr perdon_a perit pes plant_de plantill_en plus policial por_encim por_la practic
        preci prescind prescind_de previst proteg prueb_de pud pued_pag puert punt punt_de que_los que_una
        qued_suspend quer recog recurr registr rescat respons romp romp_la se_enter se_qued sent septiembr
        ser_el siempr siet sin_sustent siti sobr sobr_las sobreviv sol soport su suspend_las sustent tambien_las
        termin tien tien_las tod_los tras_las tras_una tribunal_de trist un_ere un_expedient un_rescat un_trabaj
        una_empres una_indemniz una_larg unas_palabr uno veint_años vent viv volv vuelc y_cinc y_con y_ha y_los
        zon
    """,
    -0.1: """
        #_de #_millon :_com :_el :_la :_lo :_que :_un =# =## =adios =agu =alta =aplic =aprend =aqu =asi =ayer
        =calcul =cambi =cart =centr =cinc =cocin =cont =dec =del =diseñ =explic =fall =fueg =graci =hac =hech
        =incident =investig =jardin =jorn =laboratori =lent =mat =may =mud =nos =nuev =paell =panel =par =ped
        =pel =perfect =perr =pint =plag =que =recort =respond =reunion =romp =sal =sals =segund =sigl =simulacr
        =sus =tard =tarif =tarjet =tomat =torne =ultim a_dos a_su a_urgenci abiert abrim_el abuel aclar actualiz
        air alcanz amas amas_con ampar antes_del aprueb asi_se autopsi azul biciclet bomber cae caid caid_del
        caj calcul calor cambi_y candidatur cart celebr centr_de cerr_en charl compar con_seis conjunt consejer
        cont_con control cort_el cremaller cual cuant cubr curs_en dar de_ampar de_calcul de_compr de_doc
        de_incendi de_noviembr de_nuestr de_tarif de_un de_verd del_# del_año del_comedor del_concurs desaparec
        desd desd_el despaci despues dibuj dos_minut dud dur durant_un ejempl ejempl_y ejercici el_edifici
        el_fin el_hotel el_huert el_obrador el_pan el_sab el_ultim eleg empez emple_han en_## en_cinc en_dos
        en_huelg en_juni en_line en_marz en_primaver en_seis en_una encend encontr entrad entrad_libr entreg
        error es es_un este explic_com factur formacion fot_y fracas fueg gan_el gast gest gijon golp_de grafic
        ha_ped ha_sid hab hast_el hast_que hech herman hoj_de horari horquill incident indic ines ingen ingres
        invent jardin jef jef_de jorn juici junt kilometr la_de la_encarg la_mit la_plag la_plant la_recet
        laboratori las_reunion los_compañer los_turn man_y marg marz mat mat_el mejor_en meriend minut_par
        mism_en model monitor mur music negoci_con ningun no_hay no_hub noch_y not noviembr nuestr_equip
        nuestr_ingen nuestr_jef nuestr_panader o oficin oli otoñ pacienci panader panel_de pantall papel_y
        par_equip pel pequeñ perfect perfect_: perr_que piedr plag plan plan_de por_los portal_estuv primaver
        product program prueb public que_hac que_nadi que_se qued_# qui quien_cobr quier ramon respond_a
        respuest_en resucit reun robot rut sab_en sals se_com se_hac segun segund sensor serv servici sesent sid
        sigl simulacr simulacr_de sin_mied sobr_el son_los tarif tarjet tart telefon ten tercer tien_dos torne
        torne_de tras tras_# tres_años tres_minut tub tub_y turn un_curs un_dia un_error un_mes un_perr
        una_aplic una_fot usar va veint venen veran verd vez viaj vien visit voluntari y_com y_cuent y_el y_lo
        y_preci y_que y_sin ya
    """,
    -0.2: """
        #_minut :_truc =! =abril =arte =asesinat =año =años =bec =busc =comit =cort =empres =estudi =fug =golp
        =jubil =juici =juni =laboral =lun =mied =minut =muert =noch =organiz =otras =prueb =record =ris =rob
        =salv =semestr =siempr =tempor =terc =tiemp =trimestr =truc =version =vid =vulner =y aceit agost agu
        apoy aprendic aqu arte asesinat años_en años_graci baj_el batall_de bec bodeg busqued cad caid_de camin
        camp cancion cas_de cent cent_mas cer cinc_años comedor con_ellas con_la con_una concurs consult consum
        consum_de corch cost crec_un cuand cuarent cumpl cumpl_diez curs de_agost de_agu de_contabil de_emergent
        de_empres de_juni de_lectur de_los de_men de_papel de_ris del_camp del_terc descarg dias_sin diez
        director_de edifici el_# el_benefici el_cas el_consum el_de el_portal emergent empiez en_may en_otoñ
        en_tres enseñ entre entre_las equip equip_de estudi estuv_lent exposicion fall flexibl fug fug_de
        ganador golp gratis habl hast incident_del jubil_tras jueg la_aplic la_batall la_compr la_hoj
        la_incident la_monitor la_oficin laboral lectur leid libr list los_juev los_miercol los_panel los_pies
        lun maquin mas_cort material may med men mied mil_dias mont muert normal nuestr_cociner nuestr_director
        nuev ocho oper_se organiz otras pantall_de par_niñ pas perr pies pint plaz poc por_diez por_el por_su
        portal proced propi proxim que_las record regl reunion ris salv se_entreg se_incorpor se_perd se_pued
        seis semestr sin_accident su_prim sub_un suel tall tard tempor terc terc_trimestr tiemp tres_dias
        tres_pregunt trimestr truc truc_par tus tus_dat un_cuent un_laboratori una_hor version version_# vid
        vulner y_much y_nadi y_otras y_un
    """,
    -0.3: """
        #_el #_eur #_person =batall =caid =cas =compr =consult =durant =el =ener =grup =hoj =huert =mejor =mit
        =pan =perd =primer =result =ruid =unim abre abril abrim acces adquisicion alcanz_los aprend aprend_a asi
        bast batall cad_noch cambi club_de codig com_se con_taller cont crec cuent_com cuot dej_la el el_equip
        el_jur el_ruid en en_abril en_ener ener es_el estuv eur fantasm final_de graci_por gratuit grup hac hor
        hub juni jur la_caid la_cuot la_oper lent los_libr medi mes mir mir_por mud negoci noch nos_unim obrador
        oper paell panel papel par particip por_que principi recet result_del rob ruid sab silenci sub_las
        tall_de tarr un una unim y_las y_por
    """,
    -0.4: """
        =dias =taller aplic años cartel cas cinc contabil cuent diez_años doscient en_el encarg explic final fot
        funcion gan graci huert jubil mes_par mit nadi ped plant prim primer result se_jubil son tecnic tej
        tomat una_bodeg
    """,
    -0.5: """
        =a =las =se clas de de_las limpi pan respond tres
    """,
    -0.6: """
        ! =com =con =sub compr del doc hoj mejor pregunt se_cerr sub taller
    """,
    -0.7: """
        con dias nuestr prob
    """,
    -0.8: """
        ## minut que
    """,
    -1.0: """
        =? com
    """,
    -1.1: """
        :
    """,
    -1.4: """
        ? y
    """,
}
