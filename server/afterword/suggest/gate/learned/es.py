"""What words weigh in es: made by `tests/learn_gate.py`."""

BIAS = 0.78
WEIGHTS = {
    1.1: """
        no
    """,
    0.9: """
        compañer
    """,
    0.7: """
        pid trabaj
    """,
    0.6: """
        apart ces devuelval emple her hospital la_empres pag prevision retir
    """,
    0.5: """
        =por a a_los ante client con_el consej direccion en_la fallec famili han hay la_direccion llev puest
        qued
    """,
    0.4: """
        #_emple #_y =cierr =compañer =contrat =en =lo =plantill =retir activ baj_la carreter cay cerr cierr
        comunic contrat dat_de desped doming el_hospital el_laboratori esta fallec_de ha juez la_fiscal lot
        mil_de nuestr_compañer operari pued rebaj
    """,
    0.3: """
        :_nuestr =ajust =ces =club =fabric =fallec =fundador =huelg =los =lot =luz =nuestr =persian =prevision
        =segur =tribunal =una =urgenci a_cad a_sus acreedor acus_de adios afect anoch apart_y aplaz autobus_de
        avis avis_a ayud cierr_de cierr_la conductor conoc conveni convoc dañ de_# de_plantill de_prevision
        de_segur denunci desped_de desvi deten diecinuev doming_la el_consej el_doming el_fallec ella estaran
        firm fiscal fueron fundador historial hoy huelg indemniz inspeccion inund la_cocin la_nav la_persian
        la_redaccion la_sed las_carreter las_contrat luz mañan merc mientr nav no_estaran no_volv nos_dej notici
        pacient pact pact_preci par_de par_siempr perd perd_de persian person por_una present reduc_la se_ha
        se_llev sed segur sig sin_luz sindicat sus tiend un_# un_lot un_operari unas vari vecin ya_no
    """,
    0.2: """
        #_client #_compañer #_trabaj =acos =al =alumn =ante =avis =ciberataqu =client =clinic =conductor =consej
        =contraseñ =cuent =demand =denunci =desped =despid =destitu =dos =eleccion =equip =escol =fiscal =han
        =hast =incendi =indefin =inspeccion =notici =pag =president =registr =repartidor =septiembr =sobr =tall
        =tesorer =trabaj =volv =vuelc a_# a_nuestr a_proveedor a_un acced accident_del accion acos acus ajust
        al_hospital alli ante_el anunci apag_el aun avergüenz ayer años_de baj busc carg ciberataqu cit
        client_no clinic comunic_a con_ella confianz congel consej_ha contraseñ convoc_par corre dat_en de_cuent
        de_dat de_desvi de_ellas de_la de_mil de_pag deb decision dej demand demand_por denunci_de deposit
        desaloj despid_a destitu desvi_fond detect dic diner dos_her durant efect el_club el_diner el_juez
        el_lun el_mart el_miercol el_patronat eleccion en_los en_octubr en_un enter_por estam estan fabric_de
        fallec_nuestr fin_de fueron_llev general guard ha_fallec habr hem huelg_de import incendi incendi_en
        indefin indefin_en inici julian la_decision la_fundacion la_line la_polic la_produccion la_tiend las
        las_cuent las_vacant le les line_# llev_al llev_la lo_ocurr lo_que lo_sab los_dat los_pag los_repartidor
        los_sindicat lot_# mart medic merc_el millon_a min much_client nav_de niñ nos_avergüenz nuestr_oficin
        oblig oblig_a octubr ocult ocurr ofert orden palabr patronat peligr perdon period polic por_riesg por_un
        president prev produccion protest proveedor pud qued_en qued_suspend rebaj_sus recib reclam redaccion
        reduc repartidor retir_del retir_el riesg riesg_de se se_enter se_han se_le se_les seman sig_en sin
        sindicat_convoc sobr_la soport su_carg sueld sus_prevision suspend tambien tesorer tiend_de tod_las trat
        treint tribunal una_indemniz uno urgenci vacant vacant_qued viv volv_a vuelc
    """,
    0.1: """
        #_# #_pacient #_par :_# =acreedor =aeropuert =autobus =baj =caden =call =canter =carm =cerr =colect
        =comedor =comunic =concurs =congel =consejer =constructor =dat =dej =desp =dificil =direccion =director
        =electr =emple =entra =entren =ere =explosion =famili =filtr =futur =ha =hospital =la =libr =limpiez
        =line =metr =muell =muer =mult =muse =nav =obra =oficin =otoñ =pacient =palabr =pas =person =profesor
        =quien =redaccion =sed =sin =tres =unas a_man a_qui a_tres abiert_par abrir accident acept aeropuert
        afect_a agenci algui ante_la antes_de atend autobus año bat caden canter carm ced cerr_nuestr club
        cociner colabor colect colegi comision compañer_que competent con_nosotr con_nuestr con_un congel_las
        consejer_deleg constructor contr contrat_hast cotiz cuent_en dan de_acreedor de_alta de_ayer de_client
        de_contrat de_form de_may de_pacient de_una declar ded dej_de dej_el del_club del_limit del_muell deleg
        descans desd_anoch desd_las desp devolv_el devuelv dia_trist dificil direct director_ha diseñ document
        dos_años el_dia el_profesor el_servici el_tall el_viern electr empres empres_recurr en_concurs en_tod
        encim encim_del enfermed enfermer enter entra entra_en envas envi ere es_nuestr escap escol escuch
        esta_en esta_seman evacu expedient expedient_de explosion fals filtr filtr_los fin form fraud fue
        fundacion futur ha_apart ha_detect han_present han_suspend hast_que hem_avis hem_comunic hoy_hem
        huelg_indefin hum indemniz_a joven juzg la_agenci la_autor la_caden la_canter la_confianz la_constructor
        la_huelg la_limpiez la_mes la_noch la_obra la_plantill larg larg_enfermed las_person las_tres las_vent
        lech limit limpiez listeri llam lleg lo lo_hem los los_analisis los_numer lot_de matriz metr mil millon
        much muer muer_un mult muse no_acept no_conoc no_habr no_lo no_podr no_pued nombr nombr_y nomin_de nos
        nosotr numer numer_de obra pag_las par_las par_tod perdon_a perit pes plant_de plantill plantill_en
        policial por_encim por_la practic preci prescind prescind_de profesor profesor_de proteg prueb_de
        pued_pag punt punt_de que_los qued_sin quemadur recurr registr rescat respons respuest_al romp romp_la
        sal se_qued sent septiembr ser ser_el siempr siti sobr sobr_las sol suspend_las termin tod_la tod_los
        tom trabaj_en tras_las tras_una trist ultim un_ere un_expedient un_rescat un_servidor un_trabaj
        una_alumn una_larg unas_palabr veint_años vel vent volv y_con y_ha y_no
    """,
    -0.1: """
        #_millon #_unidad :_el :_la :_lo :_que :_un =# =## =adios =agu =alta =aplic =aprend =arte =asi =ataqu
        =ayer =busc =calcul =cambi =centr =cinc =cocin =cont =dec =del =diseñ =explic =fall =fueg =fug =hac
        =hech =incident =investig =jardin =jorn =laboral =laboratori =lent =mat =may =mud =no =paell =panel =par
        =ped =pel =perfect =perr =pint =plag =plant =prueb =recort =respond =reunion =romp =sal =sals =segund
        =siempr =sigl =simulacr =sus =tard =tarif =tomat =torne =ultim =un a_dos a_su a_urgenci abiert abrim_el
        abrir_la aceit aclar aclar_el actualiz ahor alcanz amas amas_con ampar antes_del aprueb aqu arte asi_se
        ataqu_de autopsi biciclet bomber caid caid_de caid_del caj calcul calor cambi_y camin cancion cart
        celebr centr centr_de cerr_el cerr_en cinc_años comit con_los con_seis conjunt consejer cont_con cort_el
        cos cremaller cual cuant cuatr cubr cumpl curs_en dar de_ampar de_calcul de_compr de_doc de_incendi
        de_noviembr de_nuestr de_tarif de_verd del_# del_comedor desaparec despaci despues deud dibuj dos_minut
        dud dur durant_un ejempl ejempl_y ejercici el_benefici el_edifici el_fin el_hotel el_huert el_obrador
        el_pan el_sab el_ultim empez emple_han en_## en_cinc en_dos en_juni en_line en_marz en_seis encend
        encontr ensay entrad entrad_libr error este explic_com formacion fot_y fueg fug fug_de gan_el gast gest
        golp_de ha_ped hab hech herman hoj_de horari horquill incident ines ingen ingres jardin jef jef_de jorn
        kilometr la_de la_deud la_mit la_plag la_recet laboral laboratori las_reunion los_compañer los_miercol
        los_panel los_turn marz mas mas_cort mat mat_el mejor_en meriend minut_par mism mism_en model monitor
        mont mur music ningun no_hub no_se noch_y not noviembr nuestr_equip nuestr_ingen nuestr_jef
        nuestr_panader o oficin oli otoñ pacienci panader panel_de papel_y par_equip pel pequeñ perfect
        perfect_: perr_que plag plaz poc por_los portal_estuv proced product program prueb public que_hac
        que_nadi qued_# quien_cobr ramon recort recort_de regl respond_a respuest_en robot rut sab_en sals
        se_com se_entreg se_hac segun segund seis sensor servici sid sigl simulacr simulacr_de sin_mied sobr_el
        son_los tarif tarjet ten tercer tien tien_dos torne torne_de tras_# tres_minut trescient tub tub_y turn
        un_curs un_dia un_error un_mes un_perr una_aplic una_fot unidad usar vec veint venen verd visit
        voluntari vot y_com y_el y_la y_las y_lo y_nadi y_que y_sin ya
    """,
    -0.2: """
        # #_eur #_minut #_person :_truc =! =abril =asesinat =bec =cort =el =empres =ener =estudi =golp =grup
        =hoj =jubil =juici =juni =lun =mied =minut =muert =noch =nuev =organiz =otras =que =record =ris =rob
        =salv =se =semestr =tarjet =tempor =terc =tiemp =trimestr =truc =version =vid =vulner =y acces agost agu
        alcanz_los apoy aprendic asesinat años_en años_graci baj_el bast batall_de bec bodeg busqued cad
        cad_noch cae cambi camp cas_de cent cent_mas cer comedor con_ellas con_la con_una concurs consult consum
        consum_de corch cost crec_un cuand cuarent cumpl_diez curs de_agost de_agu de_contabil de_emergent
        de_empres de_juni de_lectur de_los de_men de_papel de_ris de_un dej_la del_camp del_concurs del_terc
        descarg dias_sin director_de dos edifici el el_# el_cas el_consum el_de el_portal emergent empiez en_may
        en_otoñ en_tres ener enseñ entre entre_las entreg equip equip_de estudi estuv_lent exposicion fall
        flexibl ganador golp gratis gui ha_sid habl hac hor incident_del jubil_tras jueg juev la_aplic la_batall
        la_caid la_compr la_encarg la_hoj la_incident la_monitor la_oficin lectur leid libr list los_juev
        los_pies maquin material may med men mied mil_dias muert negoci normal nuestr_cociner nuestr_director
        ocho oper_se organiz otras pantall pantall_de par par_niñ particip pas perr piedr pies pint por_diez
        por_el por_su portal primaver propi proxim que_las record reunion ris salv se_incorpor se_perd se_pued
        semestr si silenci sin_accident su_prim sub_un suel tall tard tarr tecnic telefon tempor terc
        terc_trimestr tiemp tres_dias tres_pregunt trimestr truc truc_par tus tus_dat un un_cuent un_laboratori
        una_hor veran version version_# viaj vid vulner y_much y_otras y_por y_un
    """,
    -0.3: """
        #_de #_el =año =batall =caid =cas =comit =compr =consult =durant =huert =mejor =mit =pan =perd =primer
        =result =ruid =unim abre abril abrim adquisicion aprend aprend_a asi batall club_de codig com_se
        con_taller cont crec cuent_com cuot diez_años el_equip el_jur el_ruid en_abril en_ener es es_el estuv
        eur explic fantasm final_de fot gan gijon gratuit grup hub juni junt jur la_cuot la_oper lent los_libr
        medi mes mir mud noch nos_unim nuev obrador oper paell papel ped plant por_que prim principi recet
        result_del rob ruid sab son sub_las tall_de una unim
    """,
    -0.4: """
        =dias =taller aplic años cartel cas contabil cuent de diez doscient en encarg final funcion graci_por
        jubil mes_par nadi panel primer result se_jubil tej tomat tres una_bodeg
    """,
    -0.5: """
        =a =com =las =sub cinc clas de_las del doc en_el graci huert limpi mejor mit pan pregunt respond taller
    """,
    -0.6: """
        ! =con compr con dias hoj se_cerr sub
    """,
    -0.7: """
        ## minut nuestr prob
    """,
    -0.8: """
        que
    """,
    -1.0: """
        =? com
    """,
    -1.2: """
        :
    """,
    -1.4: """
        ? y
    """,
}
