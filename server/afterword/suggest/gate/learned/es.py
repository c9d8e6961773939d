"""What words weigh in es: made by `tests/learn_gate.py`."""

BIAS = 0.20
WEIGHTS = {
    1.3: """
        no
    """,
    0.8: """
        compañer trabaj
    """,
    0.7: """
        a_los ces pid
    """,
    0.6: """
        avis emple her pag qued retir
    """,
    0.5: """
        =lo =por activ ante apart atend client consej devuelval direccion esta famili ha hospital hoy la_empres
        llev prevision puest sus
    """,
    0.4: """
        =ces =cierr =compañer =fallec =plantill =retir a afect años_el baj_la busc carreter cay cerr cierr
        comunic conductor dat_de diecinuev el_consej el_hospital el_laboratori el_mart estan fallec fallec_de
        fiscal han hay hem inspeccion la_direccion la_fiscal las_carreter mil_de nuestr_compañer operari
        par_siempr pued rebaj sig su tuv tuv_que
    """,
    0.3: """
        #_emple #_y =acos =ajust =call =club =contrat =fundador =indefin =lot =luz =president =prevision
        =tribunal =una =urgenci a_cad acos acreedor acus acus_de algun anoch apag_el aplaz avergüenz avis_a ayud
        cad_person cierr_de con_nosotr conoc contrat conveni convoc convoc_par de_la de_plantill de_prevision
        de_segur demand denunci desped desvi deten doming dosis el_conductor el_fallec el_juev el_puert enfermer
        estab estib fallec_nuestr fundador historial incendi indefin indefin_en indemniz juez julian la_nav
        la_persian la_produccion la_redaccion la_sed las las_contrat las_cuent les lleg lo_que los_que
        los_sindicat lot luz mart nav niñ no_sal nos_avergüenz nosotr nuestr_president pact pact_preci par_de
        perd_de persian person por_un present president produccion que_estab que_la reduc_la sal se_les se_retir
        sed ser sig_en sin_luz sindicat sueld trabaj_en un_# un_lot un_operari unas uno vari veint_años ya_no
    """,
    0.2: """
        #_# #_compañer #_par #_trabaj :_nuestr :_ped =abrir =alumn =avis =cerr =choqu =ciberataqu =clinic
        =consej =cuent =demand =denunci =despid =destitu =eleccion =en =equip =escol =fabric =filtracion =fiscal
        =gui =han =hast =huelg =inspeccion =la =mortal =nav =notici =pag =persian =puert =registr =repartidor
        =segur =septiembr =sin =sobr =tall =tesorer =trabaj a_proveedor a_sus a_tod abrir accident_del
        accident_mortal accion adios agenci ajust al_hospital alli analisis ante_el ante_la anunci apart_y atrap
        autobus_de año carg cerr_nuestr chic choqu ciberataqu cierr_la cit client_no clinic competent con_el
        concentr confianz corre correccion dat_en dañ de_cuent de_desvi de_pag de_sueld deb decision declar dej
        dej_de del_club demand_por denunci_de deposit desaloj desped_de despid_a destitu desvi_fond detect
        devolv_el diner doming_la dos_her durant efect el_club el_doming el_juez el_patronat el_servici eleccion
        ella empres en_la en_octubr en_paz en_un esta_seman estam estaran extranjer fabric_de filtracion
        filtracion_de fin_de firm fueron general gru guard hast_nuev hij huelg huelg_de import incendi_en inund
        la_agenci la_cocin la_decision la_fundacion la_gui la_inspeccion la_polic la_tiend la_use la_verj
        las_famili las_llam las_vacant le llam llam_a llev_la lo_hem los_analisis los_conductor los_dat
        los_repartidor lot_# mayor mañan medic merc mientr mil millon_a min mortal mortal_en nav_de no_conoc
        no_estaran no_pued no_volv nos_dej notici notific nuestr_no nuestr_oficin nuev_avis oblig oblig_a octubr
        ofert otra pacient pagin patronat paz perd perdon period polic por_riesg por_una prev profesor
        profesor_de protest proveedor puest_en qued_en rebaj_sus recib reclam redaccion reduc repartidor
        respuest_al retir_del riesg riesg_de sal_el se se_ha se_han se_le se_llev segur seman seman_no sin
        sindicat_convoc sobr_la su_carg sus_prevision suspend tambien tesorer tiend tiend_de tod_la tod_las tom
        treint tribunal una_inund unas_# urgenci use vacant vecin verj y_una
    """,
    0.1: """
        #_client #_pacient :_# =: =accident =acreedor =aeropuert =al =ante =baj =bej =buen =caden =canter =carm
        =client =colect =comedor =comunic =concurs =conductor =congel =consejer =constructor =contraseñ =dat
        =dej =desp =dificil =direccion =director =dos =electr =emple =entra =entren =ere =explosion =famili
        =filtr =futur =ha =hospital =incendi =inform =libr =limpiez =mas =metr =mi =muer =mult =muse =no =nuestr
        =obra =oficin =once =otoñ =pacient =pagin =palabr =pian =produccion =profesor =quien =recib =redaccion
        =sed =seis =seman =si =sill =treint =tres =unas =volv =vuelc a_# a_algun a_la a_las a_man a_nuestr a_qui
        a_quien a_tres a_un abrir_la acced accident acept aeropuert afect_a afin alarm algo alumn antes_de apag
        aun ayer años_de bacteri banc banc_no bej caden call canter carm colabor colect colegi comision
        comunic_a con_cad con_ella congel congel_las consej_ha consejer_deleg constructor contr contraseñ
        contrat_hast cos cotiz de_# de_acreedor de_alta de_client de_contrat de_dat de_ellas de_form de_mil
        de_pacient de_una ded dej_el dej_en del_limit deleg descans desd desd_anoch desd_hoy desd_las desp
        devolv devuelval_en dia_trist dic dificil direct director_ha diseñ document don dos_años dos_centr
        el_banc el_dia el_diner el_estudi el_import el_inform el_lun el_miercol el_muell el_pian el_profesor
        el_tall el_viern electr ello empres_recurr en_concurs en_los en_man en_nuestr en_tod encim encim_del
        enfermed enter enter_por entra entra_en entre_# envi ere escap esper esta_en evacu expedient
        expedient_de explosion fals filtr filtr_los fin flor form fraud fue fueron_llev fundacion futur ha_apart
        ha_detect ha_fallec ha_renov habl_con habr han_present han_suspend hem_avis hospital_ha huelg_indefin
        indemniz_a inform inform_sobr inici joven juzg la_activ la_autor la_caden la_canter la_constructor
        la_huelg la_limpiez la_line la_mes la_obra la_puert larg larg_enfermed las_# las_person las_tres limit
        limpiez line_# listeri lleg_en llev_a llev_al lo lo_ocurr lo_sab los los_banc los_numer los_pag lot_de
        man_de marek marek_lo matriz mensaj merc_el metr mi millon much much_client muell muer muer_un mujer
        mult muse no_acept no_ha no_habr no_lo no_podr no_qued nombr_y nos notici_de numer numer_de obra ocult
        ocurr once orden pag_las palabr par_las par_tod part ped_perdon peligr perit pes pian plant_de plantill
        plantill_en plus policial por_encim por_la practic preci prescind prescind_de previst prueb_de pud
        pued_pag puert que_no que_una qued_sin qued_suspend quer quirofan recog recurr registr rescat retir_el
        romp romp_la sal_con se_enter se_qued sent ser_el siest siet sill sin_sustent siti sobr sobr_el sobr_las
        sol soport suspend_las sustent tambien_las ten termin tien tien_las toc trabaj_alli traj traj_un
        tras_las tras_una trat treint_y trist tudel un_cuchill un_ere un_expedient un_rescat un_trabaj
        una_empres una_indemniz una_inspeccion una_larg una_sal unas_palabr uno_de uso vacant_qued van vec vel
        viv volv_a vuelc y_# y_ayud y_cinc y_con y_devuelval y_ha y_hem y_no zon
    """,
    -0.1: """
        # #_años #_millon #_unidad :_com :_el :_la :_lo :_que :_un =# =## =abril =adios =agu =almacen =alta
        =aplic =aqu =arte =asi =calcul =cambi =cart =centr =cinc =clas =cont =dec =detect =diseñ =error =explic
        =fraud =fueg =graci =hac =hech =incident =investig =jardin =jorn =laboratori =lent =mat =may =minut =mud
        =nos =nuev =paell =panel =par =pel =perfect =perr =pint =recet =recort =respond =reunion =ris =romp =sal
        =sals =segund =sigl =simulacr =sus =tard =tarif =tarjet =tomat =torne =tortill =turn =ultim a_dos
        a_final a_su a_urgenci abrim_el abuel aceit aclar aclar_el actualiz acuerd air al alcanz amas amas_con
        ampar antes antes_del antigu aprueb arte asi_se autopsi azul biciclet bomber cad caid caid_de caid_del
        calcul calor cambi_y camin cancion candidatur ceboll celebr cent cent_mas centr_de cerr_en charl
        com_detect compar con_seis con_sus con_un conjunt consejer cont_con control cort cort_el cremaller cual
        cubr curs curs_en dar de_ampar de_calcul de_doc de_incendi de_noch de_noviembr de_ris de_tarif de_verd
        del_# del_año del_comedor demasi desaparec despaci despues detect_fraud deud dibuj dos_estudi dos_minut
        dud dur durant_un edifici ejempl ejempl_y ejercici el_almacen el_de el_edifici el_fin el_hotel
        el_obrador el_pan eleg empez emple_han en_cinc en_cuatr en_huelg en_juni en_line en_marz en_primaver
        en_seis en_una encend entrad entrad_libr error error_en es_un escaler este explic_com formacion fot_y
        fotograf fracas fraud_en fueg gan_el gast gest gijon golp_de grafic ha_ped ha_sid hab habl hast_el
        hast_que hech herman hoj_de horari horquill imagen incident incorpor indic ines ingen invent jardin jef
        jef_de jorn juici junt kil kilometr la_de la_deud las_reunion line los_# los_compañer los_niñ los_turn
        lun man_y marg mat mat_el mejor_en meriend minut_par mism_en model mur music negoci_con nieg ningun
        no_hay no_hub no_se noch_de noch_y novent noviembr nuestr_cocin nuestr_cociner nuestr_ingen nuestr_jef
        nuestr_panader o oli otoñ pacienci panader panel_de pantall papel_y par_el par_equip parec pase pel
        perfect perfect_: perr_que piedr plan plan_de por por_los portal_estuv primaver proced proces product
        prueb public punt que_hac qued_# quem quien_cobr quier ramon recet_de respond_a respuest_en resucit reun
        ris robot roj rut sab_en sals se_com se_hac segun seis semestr sensor serv sesent sid siempr sigl
        simulacr simulacr_de sin_mied son_los tarif tarjet tart telefon tercer tien_dos torne torne_de tortill
        tras_# tres_años tres_minut tub tub_y turn un_curs un_dia un_mes una_aplic una_fot unidad usar va venen
        veran verd vez_el viaj vien visit voluntari voz y_com y_cuent y_lo y_much y_preci y_que y_sin y_ya ya
    """,
    -0.2: """
        #_de #_minut :_truc =! =asesinat =ayer =año =años =bec =bomber =busc =cocin =comit =consult =cumpl =de
        =del =el =empres =estudi =fall =fug =gast =golp =hoj =jubil =juici =juni =laboral =lun =mied =muert
        =noch =organiz =otras =plag =prueb =record =result =rob =salv =semestr =siempr =tempor =terc =tiemp =tod
        =trimestr =truc =version =vid =vulner abiert agost agu angul apoy aprendic aqu asesinat años años_graci
        baj_el batall_de bec bodeg busqued cae caj camp cart cas_de casi cer cinc_años con_ellas con_la con_una
        concurs consult consum consum_de corch cost crec_un cuand cuant cuarent cumpl cumpl_diez de_agost de_agu
        de_compr de_contabil de_emergent de_empres de_juni de_lectur de_los de_men de_papel del_camp del_concurs
        del_terc desd_el dias_sin director_de doscient el_# el_benefici el_consum el_huert el_portal el_ultim
        emergent empiez en en_## en_el en_may en_otoñ en_tres entre entre_las entreg equip_de es estudi
        estuv_lent etiquet flexibl fug fug_de ganador golp gratis hac hast hub incident_del inclu ingres
        jubil_tras jueg la_aplic la_batall la_compr la_encarg la_hoj la_incident la_oficin la_plag la_plant
        la_recet laboral lectur leid libr list lo_enseñ los_juev los_miercol los_panel los_pies manzan maquin
        marz mas_cort material may med mied mil_dias mont mud muert nad normal not nuestr_bomber nuestr_director
        nuev ocho oficin oper_se organiz otras pantall_de par_niñ pañ ped pequeñ perr pies pint plag plaz poc
        por_diez por_el por_su portal program propi proxim que_las que_nadi qui regl reunion salv se_entreg
        se_incorpor se_llam se_pued siempr_en sin_accident sobr_los su_prim sub_un suel sueñ sueñ_y tall tard
        tempor terc terc_trimestr tiemp tras tres_pregunt trimestr truc truc_par tus tus_dat un un_cuent
        un_laboratori un_perr una una_hor una_not vend version version_# vid vulner y_nadi y_otras y_un
    """,
    -0.3: """
        #_el #_eur #_person =aprend =batall =caid =cas =compr =cort =durant =ener =grup =huert =mejor =mit =pan
        =perd =primer =ruid =unim =y abre abril abrim acces adquisicion alcanz_los asi años_en bast batall
        cad_noch cambi cas club_de codig com_se comedor con_taller cont contabil crec cuent_com cuot dej_la el
        el_cas el_equip el_jur el_ruid en_abril en_ener ener equip es_el estuv eur exposicion fall fantasm
        final_de graci_por gratuit grup hor juni jur la_caid la_cuot la_oper lent los_libr medi men mes mes_par
        mir_por monitor monitor_lo negoci nos_unim obrador oper paell papel par particip pas principi recet
        record result result_del rob ruid sab se_perd silenci sub_las tall_de tarr tres_dias unim y_las y_por
    """,
    -0.4: """
        =dias =taller aplic aprend_a cartel clas cuent diez_años explic final fot funcion gan huert la_monitor
        mit nadi noch pan panel plant por_que prim primer se_jubil tecnic tej tomat una_bodeg
    """,
    -0.5: """
        ! =se =sub aprend cinc de de_las doc encarg enseñ graci jubil limpi mir respond se_cerr son tres
    """,
    -0.6: """
        =a =com =las compr con del hoj mejor pregunt sub taller
    """,
    -0.7: """
        =con dias nuestr prob
    """,
    -0.8: """
        ## minut que
    """,
    -1.0: """
        =?
    """,
    -1.1: """
        : com
    """,
    -1.3: """
        y
    """,
    -1.5: """
        ?
    """,
}
