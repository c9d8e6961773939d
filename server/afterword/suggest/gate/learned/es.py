"""What words weigh in es: made by `tests/learn_gate.py`."""

BIAS = 0.56
WEIGHTS = {
    3.3: """
        ~stop
    """,
    3.0: """
        ~review
    """,
    2.4: """
        ~2
    """,
    2.3: """
        ~ashamed
    """,
    2.1: """
        ~dark ~fewer ~halted ~rite ~sick
    """,
    1.9: """
        ~absent ~unhired
    """,
    1.8: """
        ~lenders
    """,
    1.7: """
        ~sides
    """,
    1.5: """
        ~placeless
    """,
    1.3: """
        ~missing
    """,
    1.2: """
        pag
    """,
    1.1: """
        compañer ~intruder ~mute
    """,
    1.0: """
        her ~cleared ~families
    """,
    0.9: """
        qued ~reports ~respect
    """,
    0.8: """
        direccion prevision retir sig trabaj
    """,
    0.7: """
        =defectu defectu devuelval emple famili la_direccion la_empres llev mil_de period ~callers ~leak
    """,
    0.6: """
        #_emple =cierr =prevision activ afect atend avis carreter cerr ces client conoc consej deten diecinuev
        hospital juez pid rebaj
    """,
    0.5: """
        =call =compañer =escol =pag =plantill =president =urgenci =vecin cay clinic comunic diner doming_la
        el_laboratori el_mart fallec historial la_nav las_carreter medic merc nav nuestr_compañer present reclam
        sindicat sueld vecin ~unlike
    """,
    0.4: """
        =acos =ajust =avis =ces =clinic =club =contrat =her =indefin =luz =merc =mult =retir acos acreedor acus
        acus_de analisis apagon años_de baj_la cierr comunic_a contrat convoc dat_de dañ de_plantill
        de_prevision demand denunci doming el_consej el_hospital el_juez esta_seman fin_de indefin indefin_en
        inspeccion inund la_cocin la_fiscal la_line la_produccion la_redaccion la_sed la_tiend las_contrat
        las_cuent las_famili line_# los_analisis los_sindicat luz mult no_conoc no_pued no_sal notici
        nuestr_president numer operari pacient pact pact_preci palabr produccion proteccion pued reduc_la sed
        sin_luz super suspend tiend_de transport tres_her tuv un_operari una_inund veint_años
    """,
    0.3: """
        #_compañer :_ped =ciberataqu =consej =constructor =contraseñ =demand =denunci =explosion =fabric =fallec
        =fiscal =fundador =huelg =muer =nav =otoñ =pacient =palabr =pas =plant =segur =septiembr =tall =tesorer
        =trabaj =tres =tribunal =vuelc a_proveedor acced accident accident_del accion ajust algui alli anunci
        apag_el aplaz avis_a ayer banc cerr_nuestr ciberataqu cierr_de client_no competent concentr conden
        conductor constructor contraseñ convoc_par dat_en de_mil de_pag de_segur de_sueld deb declar dej
        demand_por demas desaloj despid_a desvi dos_direct dos_her el_conductor el_doming el_puert el_servici
        empres en_octubr enfermer estib exig explosion fallec_de fals fiscal fundador graci_al grav guard
        han_present huelg huelg_de huelg_indefin iban incendi_en indemniz la_constructor la_fundacion las_llam
        llev_la lo_ocurr los_demas los_pag los_repartidor mañan millon millon_a min much_client nav_de niñ no
        no_podr nos_dej oblig oblig_a ocult ocurr ofert pag_las part_del ped_que perdon plant_de president
        protest puest que_iban rebaj_sus redaccion respet sal seman seman_no sent sindicat_convoc siti
        sus_prevision suspend_las tesorer tom tuv_que un_lot unas_palabr urgenci usuari vist vuelc ~3
    """,
    0.2: """
        #_client #_trabaj =canter =despid =entra =graci =lot =muell =redaccion a a_tres activ_en anoch apart
        asesinat_de autobus_de años_el bacteri canter carm cierr_la cit clar compañ comunic_el conveni cualqui
        de_cuent de_dat de_desvi de_diez de_getaf deposit desvi_fond direct el_asesinat el_diner el_fallec
        el_juev el_miercol enter_por entra_en estaran extranjer fabric_de fogon getaf ha_fallec hij la_canter
        la_compañ la_inspeccion la_obra la_persian la_polic la_verj las_vacant llam llam_a lleg lo_decid
        los_hech no_encend no_estaran no_habr no_pud notici_de notific nuestr_oficin obra part perd_de persian
        person person_en pid_que polic por_acos posibl pregunt_por prescind prescind_de prev prevision_y
        proveedor pud qued_en qued_suspend recort recurr reduc retir_el rob_de sacrific saldr se_enter se_llev
        se_retir sesent sig_en trabaj_en treint tres_seman tribunal un_rescat un_trabaj vacant vari verj volv
    """,
    -0.2: """
        #_minut =: =ayer =bec =bomber =caid =cart =diez =golp =hac =laboral =lun =mied =millon =minut =novedad
        =perr =plag =respond =result =romp =semestr =simulacr =tard =terc =tiemp =torne =tortill =version abuel
        actualiz acuerd agu años_en batall_de camin camp col concurs consum_de coordin cort cost crec_un cuant
        cuchill cuot de de_corch de_emergent de_incendi de_lectur del del_camp del_terc dibuj diez director_de
        dud ejercici el_consum el_prim eleg emergent en_abril en_diez en_gijon en_huelg escuel fiest golp
        ha_encarg hech hic invent la_batall la_hoj la_oper la_plag la_president la_recet laboral lectur list_de
        los_panel los_servici man_y maquet mes_par mied mism_en necesit normal novedad novent nuestr
        nuestr_bomber nuestr_director nuestr_veterinari obrador oper oper_se pantall par_niñ pas pase
        perd_ningun piedr plag por_diez proced program proxim prueb que_hac quem razon respond_a respuest
        resuelt sal_y segund sensor simulacr simulacr_de su_prim sueñ sueñ_y terc terc_trimestr torne torne_de
        tortill un_dia una_not version_# veterinari
    """,
    -0.3: """
        #_eur :_truc =! =abiert =años =batall =comit =compr =cont =cumpl =ener =estudi =farmaci =grup =hoj
        =huert =jubil =juici =juni =mat =mit =muert =organiz =perd =pint =premi =public =record =reunion =rotul
        =ruid =segund =trimestr =truc abre abril abrim acces alcanz_los angul apoy autonom avis_de azul años
        años_graci batall bici calid cambi_y cas cas_de casi catalan ceboll charl codig com con con_taller
        consum corch de_agu de_ener de_papel de_rotul del_concurs descans dia dias_sin dos_minut edifici el_cas
        el_fin el_huert el_jur el_portal el_ruid empez en_bici en_catalan en_ener en_line en_otoñ entreg
        equip_de escaler escuch estuv estuv_lent etiquet explic exposicion fall farmaci fech final_de flexibl
        formacion fracas fueg galleg ganador gijon gui hor igual ingen ingres jef jef_de juni jur la_aplic
        la_compr la_consult la_cuot la_oficin la_plant libr llev_un lo_enseñ los_juev los_libr los_pies maestr
        man manzan mat material meriend mil_dias mir_por model monitor_lo mont muert negoci_con ningun nos_mud
        not nuestr_ingen organiz pacienci parec part_de ped_la pequeñ pies plaz portal premi primaver prob_el
        qui_quier quien_cobr quier regl result result_del reunion rob rotul ruid sab se_incorpor se_llam se_perd
        siempr_en sin_accident sub_las sub_un tard tarr tres_pregunt trimestr truc_par turn_de un_año un_cuent
        un_laboratori un_mes un_perr una_bodeg va vend version web
    """,
    -0.4: """
        =aprend =cafeter =consult =cort =estren =mud =nuev =pan =primer =taller =unim =veint =vulner adquisicion
        aprend_a bast cad_noch cafeter cambi cart cartel cinc_años club_de consejer cont cuent cuent_com
        de_contabil dej_la del_año dia_y diez_años el_comedor el_equip el_movil encarg entrad equip estren
        fantasm final gratis gratuit inclu jueg junt kilometr la_monitor leid lent list may med medi mes mit
        monitor movil mud negoci nos_unim paell papel pañ ped_de pint plant prim record siempr silenci tall
        tall_de tomat tres_dias truc turn unim visit vulner
    """,
    -0.5: """
        ! ## #_person =año =busc =mejor =noch =tiend =ultim aprend comedor compr crec en_tres ener funcion gan
        graci graci_por grup hac huert noch noch_de pan particip perr plant_baj pregunt principi propi se_jubil
        taller tecnic tej telefon
    """,
    -0.6: """
        =cas =dias =sub aplic cinc contabil cuarent doc fot limpi men panel recet se_cerr se_pued tres y
    """,
    -0.7: """
        =? clas enseñ hoj jubil primer respond sub
    """,
    -0.8: """
        mejor mir tiend_en ~place
    """,
    -0.9: """
        dias prob
    """,
    -1.0: """
        :
    """,
    -1.1: """
        ? minut
    """,
}
