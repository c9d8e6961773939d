"""What words weigh in es: made by `tests/learn_gate.py`."""

BIAS = 0.42
WEIGHTS = {
    1.3: """
        no
    """,
    0.9: """
        compañer
    """,
    0.8: """
        trabaj
    """,
    0.7: """
        pid
    """,
    0.6: """
        apart avis ces client emple her hospital pag qued retir
    """,
    0.5: """
        =cierr =por a_los ante cierr consej devuelval direccion fallec famili ha hay la_empres llev
        nuestr_compañer prevision puest sus
    """,
    0.4: """
        #_emple =ces =compañer =fallec =lo =plantill =retir =tribunal a activ baj_la carreter cay cerr comunic
        conoc contrat dat_de el_consej el_hospital fallec_de fiscal han hem inspeccion la_direccion la_fiscal
        lot mil_de operari par_siempr person rebaj sal sig sig_en sindicat
    """,
    0.3: """
        #_y =ajust =club =contrat =en =fundador =lot =luz =prevision =una =urgenci a_cad acreedor acus acus_de
        afect anoch anunci apag_el apart_y aplaz atend avergüenz avis_a ayud busc cad_person cierr_de cierr_la
        con_el conductor confianz conveni convoc convoc_par correccion dañ de_la de_plantill de_prevision
        de_segur demand denunci desped desvi deten doming dosis durant el_fallec el_laboratori el_puert ella
        en_la enfermer esta estan estaran estib fallec_nuestr firm fueron fundador historial hoy incendi
        indemniz juez julian la_cocin la_gui la_nav la_persian la_redaccion la_sed las las_carreter las_contrat
        las_cuent los_sindicat luz mayor mientr nav niñ no_estaran no_sal nos_avergüenz nos_dej notici pact
        pact_preci pagin par_de perd_de persian por_un present pued que_la reduc_la sed ser sin_luz sueld
        tambien trabaj_en tribunal un_lot un_operari vari ya_no
    """,
    0.2: """
        #_# #_compañer #_par #_trabaj :_nuestr :_ped =abrir =acos =alumn =ante =cerr =ciberataqu =clinic
        =conductor =consej =cuent =demand =denunci =despid =destitu =equip =escol =fabric =filtracion =fiscal
        =gui =han =hast =huelg =incendi =indefin =inspeccion =la =los =mortal =nav =notici =nuestr =pag =pagin
        =persian =president =puert =registr =repartidor =segur =septiembr =sill =sobr =tall =tesorer =trabaj
        =treint a_proveedor a_sus abrir accident_del accident_mortal accion acos adios agenci ajust al_hospital
        alli ante_el ante_la atrap autobus_de ayer año años_de banc carg cerr_nuestr ciberataqu cit client_no
        clinic competent comunic_a con_cad con_ella con_nosotr consej_ha corre dat_en de_# de_cuent de_desvi
        de_pag de_sueld deb decision declar dej dej_de del_club denunci_de deposit desaloj desped_de despid_a
        destitu desvi_fond detect devolv_el diecinuev diner doming_la dos_her efect el_club el_doming el_import
        el_juev el_juez el_mart el_miercol el_patronat el_tall el_viern empres en_man en_octubr en_un entre_#
        estam extranjer fabric_de filtracion filtracion_de fin_de general gru guard ha_renov habl_con habr hij
        huelg huelg_de import incendi_en indefin indefin_en inund la_agenci la_decision la_fundacion la_line
        la_polic la_produccion la_tiend la_use la_verj las_vacant le les lleg llev_la lo_hem lo_ocurr lo_que
        los_dat los_repartidor lot_# man_de mart mañan medic merc merc_el mil millon_a min mortal mortal_en
        nav_de no_conoc no_volv nos nosotr notific nuestr_no nuestr_oficin oblig oblig_a octubr ocurr ofert otra
        pacient patronat perd perdon period polic por_riesg por_una president prev produccion profesor
        profesor_de protest proveedor puest_en que_no qued_en qued_sin rebaj_sus reclam redaccion reduc
        repartidor respuest_al retir_del retir_el riesg riesg_de sal_el se se_ha se_han se_le se_les se_llev
        segur seman sill sin sindicat_convoc sobr_la su_carg sus_prevision suspend tesorer tiend tiend_de tod_la
        tod_las tom treint treint_y un_# una_inund unas urgenci use vacant vacant_qued vec vecin verj y_# y_ayud
    """,
    0.1: """
        #_client #_pacient :_# =: =accident =acreedor =aeropuert =al =avis =baj =bej =buen =caden =call =canter
        =carm =client =colect =comunic =concurs =congel =consejer =constructor =contraseñ =dat =dej =desp
        =desped =dificil =direccion =director =dos =eleccion =electr =emple =entra =entren =ere =explosion
        =famili =filtr =futur =ha =hospital =inform =libr =limpiez =mas =metr =mi =muer =mult =muse =obra
        =oficin =otoñ =pacient =palabr =pas =profesor =redaccion =sed =si =sin =tien =tres =unas =volv =vuelc
        a_# a_la a_las a_man a_nuestr a_qui a_quien a_tod a_tres a_un abrir_la acced accident acept aeropuert
        afect_a algo almacen alumn antes_de apag aun años_y bacteri banc_no bej caden canter carm colabor colect
        colegi comision con_nuestr congel congel_las consejer_deleg constructor contr contraseñ contrat_hast cos
        cotiz de_acreedor de_alta de_ayer de_client de_contrat de_dat de_ellas de_form de_may de_mil de_pacient
        de_una ded dej_el del_limit deleg demand_por descans desd_anoch desd_las desp devuelv devuelval_en
        dia_trist dic dificil direct director_ha diseñ document dos_años durant_una el_banc el_dia el_diner
        el_lun el_muell el_profesor el_servici eleccion electr elen empres_recurr en_concurs en_los en_nuestr
        en_tod encim encim_del enfermed enter enter_por entra entra_en envi ere escap esper esta_seman evacu
        expedient expedient_de explosion fals filtr filtr_los fin form fraud fue fueron_llev fuerz fundacion
        futur gui ha_apart ha_detect ha_fallec han_present han_suspend hast_nuev hem_avis huelg_indefin
        indemniz_a inform inform_sobr inici institut joven juzg la la_activ la_autor la_caden la_canter
        la_confianz la_constructor la_huelg la_inspeccion la_limpiez la_mes la_noch la_obra la_puert larg
        larg_enfermed las_# las_nuev las_person las_tres las_vent limit limpiez line_# listeri lleg_en llev_al
        lo_sab los los_analisis los_banc los_numer los_pag lot_de man matriz mensaj metr mi millon much
        much_client muell muer muer_un mult muse ni no_acept no_ha no_habr no_lo no_podr no_pued nombr nombr_y
        notici_de nuev_avis nuev_y numer numer_de obra ocult orden pag_las palabr par_las par_tod ped_perdon
        peligr perdon_a perit pes plant_de plantill_en plus policial por_encim por_la practic preci prescind
        prescind_de previst proteg prueb_de pud pued_pag puert punt punt_de que_una qued_suspend quer recib
        recog recurr registr rescat respons respuest romp romp_la se_enter se_qued sent septiembr ser_el siempr
        siet sin_sustent siti sobr sobr_las sol soport su suspend_las sustent tambien_las termin tien tien_las
        tod_los trabaj_alli tras_las tras_una trat tribunal_de trist un_ere un_expedient un_rescat un_trabaj
        una_empres una_indemniz una_inspeccion una_larg unas_palabr uno veint_años vel vent viv volv_a vuelc
        y_cinc y_con y_devuelval y_ha y_una zon
    """,
    -0.1: """
        #_de #_millon :_com :_el :_la :_lo :_que :_un =# =## =abril =adios =agu =almacen =alta =aplic =aqu =asi
        =busc =calcul =cambi =cart =centr =cinc =cocin =cont =de =dec =del =detect =diseñ =error =explic =fraud
        =fueg =graci =hac =hech =incident =investig =jardin =jorn =laboratori =lent =mat =may =mud =paell =panel
        =par =ped =pel =perfect =perr =pint =que =recet =recort =respond =reunion =romp =sal =sals =segund =sigl
        =simulacr =sus =tard =tarif =tarjet =tomat =torne =tortill =turn =ultim a_dos a_final a_su a_urgenci
        abrim_el abuel aclar actualiz acuerd air alcanz amas amas_con ampar antes_del aprueb asi_se autopsi azul
        biciclet bomber cae caid caid_de caid_del calcul calor cambi_y camin candidatur cart celebr cent
        cent_mas centr_de cerr_en charl cinc_años com_detect compar con_seis conjunt consejer cont_con control
        cort_el cremaller cual cubr curs_en dar de_ampar de_calcul de_compr de_doc de_incendi de_men de_noviembr
        de_nuestr de_tarif de_un de_verd del_# del_año del_comedor del_concurs demasi desaparec descarg desd
        desd_el despaci despues detect_fraud deud dibuj diez dos_minut dud dur durant_un ejempl ejempl_y
        ejercici el_almacen el_edifici el_fin el_hotel el_obrador el_pan el_sab el_ultim eleg empez emple_han
        en_## en_cinc en_cuatr en_dos en_huelg en_juni en_line en_marz en_primaver en_seis en_una encend encontr
        entrad entrad_libr entre entreg error error_en es_un escaler este explic_com fabric factur formacion
        fot_y fotograf fracas fraud_en fueg gan_el gast gest gijon golp_de ha_ped hab habl hast_el hast_que hech
        herman hoj_de horari horquill incident indic ines ingen ingres invent jardin jef jef_de jorn juici
        kilometr la_de la_deud la_encarg la_mit la_plant la_recet laboratori las_reunion los_compañer los_turn
        lun man_y marg mat mat_el mejor_en meriend minut_par mism_en model monitor mur music negoci_con ningun
        no_hay no_hub noch_y novent noviembr nuestr_cocin nuestr_ingen nuestr_jef nuestr_panader o oficin oli
        otoñ pacienci panader panel_de pantall papel_y par_equip parec pase pel pequeñ perfect perfect_:
        perr_que plan plan_de por_los portal_estuv primaver product prueb public que_hac que_nadi que_se qued_#
        quem quien_cobr quier ramon recet_de respond_a respuest_en resucit reun robot rut sab_en sals salv_una
        se_com segun segund sensor serv servici sesent sid sigl simulacr simulacr_de sin_mied sobr_el son_los
        tarif tarjet tart telefon ten tercer tien_dos torne torne_de tortill tras tras_# tres_años tres_minut
        tub tub_y turn un_curs un_dia un_mes un_perr una_aplic una_fot usar va veint venen veran vez viaj vien
        visit voluntari y_com y_cuent y_lo y_nadi y_preci y_que y_sin ya
    """,
    -0.2: """
        #_minut =! =aprend =arte =asesinat =ayer =año =años =bec =bomber =cort =cumpl =empres =estudi =fall =fug
        =gast =golp =jubil =juici =juni =laboral =lun =mied =minut =muert =noch =nuev =organiz =otras =plag
        =prueb =record =ris =rob =salv =semestr =siempr =tempor =terc =tiemp =trimestr =version =vid =vulner =y
        abiert aceit agost agu apoy aprendic aqu arte asesinat años_en años_graci baj_el batall_de bec bodeg
        busqued cad caj camp cancion cas_de casi cer comedor con_ellas con_la con_una concurs consult consum
        consum_de cont corch cost crec_un cuand cuant cuarent cumpl cumpl_diez curs de_agost de_agu de_contabil
        de_emergent de_empres de_juni de_lectur de_los de_papel de_ris del_camp del_terc dias_sin director_de
        edifici el_# el_benefici el_cas el_consum el_de el_huert el_portal emergent empiez en_may en_otoñ
        en_tres entre_las equip equip_de es escrib estudi estuv_lent fall flexibl fug fug_de ganador golp gratis
        ha_sid hast hub incident_del jubil_tras jueg junt la_aplic la_batall la_compr la_hoj la_incident
        la_monitor la_oficin la_plag laboral lectur leid libr list los_juev los_miercol los_panel los_pies
        manzan maquin marz mas_cort material may med men mied mil_dias mont muert nad normal not nuestr_bomber
        nuestr_cociner nuestr_director nuev ocho oper_se organiz otras pantall_de par_niñ pas perr piedr pies
        pint plag plaz poc por_diez por_el por_su portal proced program propi proxim que_las qui record regl
        reunion ris salv se_entreg se_incorpor se_pued seis semestr sin_accident su_prim sub_un suel tall tard
        tempor terc terc_trimestr tiemp tres_pregunt trimestr tus tus_dat un un_cuent un_laboratori una una_hor
        una_not vend verd version version_# vid vulner y_much y_otras y_un
    """,
    -0.3: """
        #_el #_eur #_person :_truc =batall =caid =cas =comit =compr =consult =durant =el =ener =grup =hoj =huert
        =mejor =mit =pan =perd =primer =result =ruid =truc =unim abre abril abrim acces adquisicion alcanz_los
        aprend_a asi bast batall cad_noch cas club_de codig com_se con_taller contabil crec cuent_com cuot
        dej_la el el_equip el_jur el_ruid en en_abril en_el en_ener ener enseñ es_el estuv eur exposicion
        fantasm final_de graci_por gratuit grup hac hor juni jur la_caid la_cuot la_oper lent los_libr medi mes
        mes_par mir_por mud negoci noch nos_unim obrador oper paell papel par particip ped por_que prim principi
        recet result_del rob ruid sab se_perd silenci sub_las tall_de tarr tres_dias truc truc_par unim y_las
        y_por
    """,
    -0.4: """
        =dias =se =taller aplic aprend años cambi cartel cinc cuent diez_años doscient explic final fot gan
        graci huert jubil mir mit nadi pan panel plant primer result se_jubil son tecnic tej tomat una_bodeg
    """,
    -0.5: """
        ! =a clas de de_las doc encarg funcion limpi mejor pregunt respond tres
    """,
    -0.6: """
        =com =con =las =sub compr del hoj se_cerr sub taller
    """,
    -0.7: """
        con dias nuestr prob
    """,
    -0.8: """
        ## minut
    """,
    -0.9: """
        que
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
