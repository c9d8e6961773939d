"""What words weigh in de: made by `tests/learn_gate.py`."""

MADE_FROM = "7760937a4cb4b1f1"
BIAS = -0.51
WEIGHTS = {
    2.59: """
        ~stop
    """,
    2.26: """
        ~dark
    """,
    1.94: """
        ~review
    """,
    1.87: """
        ~ashamed
    """,
    1.79: """
        ~placeless
    """,
    1.74: """
        ~2
    """,
    1.67: """
        ~rite
    """,
    1.62: """
        ~missing
    """,
    1.5: """
        ~absent
    """,
    1.45: """
        ~halted
    """,
    1.41: """
        ~sick
    """,
    1.4: """
        ~fewer
    """,
    1.35: """
        ~unhired
    """,
    1.32: """
        ~lenders
    """,
    1.31: """
        ~intruder
    """,
    1.13: """
        ~mute ~sides
    """,
    1.06: """
        ~respect
    """,
    0.97: """
        ~families
    """,
    0.88: """
        ~unlike
    """,
    0.85: """
        ~reports
    """,
    0.84: """
        nicht
    """,
    0.76: """
        ~leak
    """,
    0.74: """
        bitt
    """,
    0.72: """
        geh
    """,
    0.69: """
        betroff
    """,
    0.63: """
        kund
    """,
    0.58: """
        nachricht
    """,
    0.56: """
        famili
    """,
    0.55: """
        stell
    """,
    0.52: """
        post
    """,
    0.49: """
        jemand
    """,
    0.47: """
        ab_montag wiss
    """,
    0.46: """
        verlust
    """,
    0.45: """
        schwer
    """,
    0.44: """
        darin lohn
    """,
    0.43: """
        informiert ist statt von
    """,
    0.42: """
        erwart geld gesagt leg
    """,
    0.41: """
        arbeit fremd haus ruft
    """,
    0.4: """
        angebot heut_fruh kein_neu wir
    """,
    0.39: """
        ; =prognos hof kam
    """,
    0.38: """
        nein_zu zentral zu_zwei
    """,
    0.37: """
        zu
    """,
    0.36: """
        an_zwei die_bank zahl ~callers
    """,
    0.35: """
        =grossbrand auss bank es_geht gest grossbrand kundendat sag uns_werk
    """,
    0.34: """
        =stell =verletzt burgermeist den_schlussel klag steht_ab
    """,
    0.33: """
        =gewinnwarn flug gewinnwarn hundertzwolf leid rechn und_schreibt
    """,
    0.32: """
        =freitag =gibt =kolleginn end ford hatt vorerst vorwurf
    """,
    0.31: """
        den_rest erfahr helf kein klinik mehr noch_vermisst notruf ~cleared
    """,
    0.3: """
        #_stell ass drinn ein_neu klagt mann netz schick_sie soll such verletzt werk_in
    """,
    0.29: """
        =post das_jahr ein_verlust gegang gescheh gesprach gut jahr_lang krieg_in red streicht
    """,
    0.28: """
        :_klinik =warnstreik angriff_auf befund entfall geht_um ist_schluss liegt patient sass sonntag_ist war
        warnstreik wollt
    """,
    0.27: """
        =nach =notruf =streicht brauerei ein_mitarbeit falsch kannt lackiererei nicht_mehr pfleg rund_# von_sieb
        wiss_wir zu_haus
    """,
    0.26: """
        =sonntag annehm ans beamt die_feuerwehr dringend ein_gut februar feuerwehrleut funft imm kein_kart kraft
        kundinn mensch mitarbeit morg patient_und schick steh tor tun zwei_feuerwehrleut
    """,
    0.25: """
        =bussgeld =krieg =nehm =vorstand abfind am_samstag anruf brand bussgeld dem erreich generation je mittag
        nach neuausricht schwach strass tausend unklar verlag verwalt werf zwolf_prozent
    """,
    0.24: """
        #_mai =am =kolleg am_dienstag bezahlt bis_februar brief denk_an dies_ausgab dreh_wir ein_fremd
        ein_nachfolg erschuttert gebet gehabt imm_drei jemand_hatt kapitan kolleginn lad nicht_statt rund
        schluss sind_betroff tun_wir urteil wegfall wir_hol
    """,
    0.23: """
        #_kraft =explosion =ukrain and baustell bericht_von beschaftigt bundel deutlich die_ofen elt explosion
        feuerwehr_war frau gewerkschaft haltung hat haushalt ihr im_marz kam_der markt moglich_uber nimmt recht
        standort studi trifft ukrain unternehm vertrieb zug
    """,
    0.22: """
        =# =bei =hall =in =schliesst abschied_von am_donnerstag dass der_tur die_zentral droh droh_mit ein_fehl
        erstatt find_nicht heut jahr_die k konn lauft_in lehnt mit_sofort pak prognos reih schliesst
        sofort_wirkung tisch uns_leut verlangert vorsicht wirft
    """,
    0.21: """
        #_jahr =klinik =lackiererei =standort =traditionsbrauerei akti backerei belegschaft betrieb bezahl_die
        das_wass dem_tor der_giesserei die_zahl drei_uhr ein_richt eingeschlaf es_besteht foy geseh im_foy
        jahr_auf jahr_wird klarung konz krieg lang_hat marz mau notruf_aus ordn samstag schlug_ein sein_frau
        spedition sprach_von starb such_wir traditionsbrauerei und_denk verdi von_auss vorstand werf_sie wie_imm
        wir_zahl zur_klarung
    """,
    0.2: """
        #_arbeitsplatz #_mensch =lahm =leut =pak =pflegekraft =schwer =wichtig =wort am_hak arbeitsplatz
        beschaft der_aufsichtsrat der_schul die_gewerkschaft einsatz feld fisch gearbeit gekomm gericht_gab
        getan hak hall_# hangt_noch ihr_geld im_netz insolvenz kartennumm kind kreis lahm lass_sie mittwoch nehm
        polizei prob ruh schweig so_lang sofort sohn staatsanwaltschaft streicht_jed viert vierzehn volontarinn
        wass_stand wollt_wir
    """,
    0.19: """
        =akti aufgetaucht aufsichtsrat bergfuhr bitt_wir dem_betriebsrat der_befund der_nacht die_ganz
        drittel_der druckt ein_drittel ihr_schreibtisch jahr_und jed_tag jurg klagt_uber mitbewerb nie red_mit
        redaktion stand storung_im uns_nachbarn uns_system voll vor_ort wag wir_trau wirkung zum_bericht
        zwei_prozent
    """,
    0.18: """
        =aufgetaucht =brand =geh =klag =odessa =redaktion =still =tausend =unfall =vorfall =wasserkoch abgesagt
        aufsicht ausstand besteht bleib_uns bleibt_das brief_der brief_vom das_angebot das_laufend den_famili
        der_baustell die_aufsicht ein_besuch erfasst fahr fulda geg geschaftsleit geschrieb_hab in_den
        kalt_bleib lokfuhr madch mit_ein nach_woch noch odessa ofen_kalt schlussel seid seit_freitag unbekannt
        uns_kolleg verbrenn vorfall vorschrift wahlt wasserkoch wasserkoch_modell werkstor wir_nehm
    """,
    0.17: """
        #_beschaftigt =baustell =bezieh =filial =ging =razzia =stellung =weg ^<un ^ruf am_standort an behord
        bemerk bemerk_uber beruf bezieh_stellung der_betrieb der_redaktion die_firma die_gesprach die_kamm
        die_tonn divid dosis ein_teil einunddreiss erwart_wir fall fall_aus firma fragt_warum funfzehn fur_imm
        gesagt_hab grossbrand_in grund heizung ihr_kind in_fulda kamm klag_geg kund_die laufend_jahr leb lieg
        lini musst nachfrag nein nied ohn_ergebnis ordn_mit razzia sach schickt schimmel sieht_sich uns_bergfuhr
        uns_kolleginn verdient verhangt vermisst versetzt zwei_jahr
    """,
    0.16: """
        =haltung =kollegin =meld =patentstreit =steh =zentral ^<ges ^ahl ^uss abschreib ag_rechn auf_uns
        auftragslag bei bericht bis_mittwoch brud bundel_wir buros_in chef danach_nicht das_amt der_such
        der_zentral der_zug die_divid die_geh dort drittel ein_gesprach eingeatm einzeln ermittl falsch_und
        filial find_ihr freund gesagt_am gewasch gut_jahr im_fruhjahr kanal lak moll nah nicht_schweig
        nicht_verlangert novemb ort park patentstreit programm pruf_sie putz schlecht schreibt sech_von sitz
        sperrt stolz tier uns_drei verlust_von wahl woch_nicht wurd zeitung zum_krieg zurucknehm zweiundzwanz
    """,
    0.15: """
        =bahn =belast =bleibt =bricht =cyberangriff =ermittl =fruh =kartellamt =netz =urteil =vierzig ag
        all_kund alt_von apothek aus_neun ausgang beim_nam cyberangriff das_haus das_letzt das_team dem_werkstor
        die die_polizei dienstag dies_monat dies_woch dreh ein_foto ein_jung ein_kanzlei ein_kind end_# fluss
        freitag_sind gebucht gedenk_an gewinnwarn_: gibt hab_es hat_heut hinein im_kreis jahrelang job_auf
        juni_und kalt klar kocht landtagswahl lasst_uns liegt_ein manch monitor newslett nicht_gearbeit
        nicht_lang ofen off_brief ost partei post_aus press reis serv sozialplan spielzeit spruch spruch_und
        strafanzeig todlich trenn und_niemand unfall unfall_im verlass von_ihn vorstell weit wir_sind wird
        wochen zahlungsunfah ~3
    """,
    0.14: """
        #_mitwirk =entscheid =hackerangriff =kritik =leg =parkplatz =ruft =rund =tragt =trau =vorwurf ab_januar
        angezeigt anwohn aufsichtsrat_hat auftragseingang_im aufzugeb bau_wir bekomm bescheid betroff_sind
        bleibt_so darf_niemand den_ausblick der_schwach der_verwalt die_heimaufsicht die_kass die_press
        die_schulklass die_zweit diesmal ein_angebot ein_nachricht ein_platz ein_wort end_die ersatz etwas_dafur
        gefalscht hack hackerangriff halb_zehn heimaufsicht herb_gibt herstell hol_uns hotel ihr_sohn in
        in_beruf in_einzeln klar_mit kolleginn_in komm_spat kranfuhr kritik leer letzt_mal letzt_vorstell
        losegeld metallteil mitwirk netz_aufgetaucht parkplatz_halb recht_wir scheib schreib sich_nicht sie_ford
        sind steh_ab todesfall topf tor_und trau trau_um um unwirksam urteil_im verschwind versteckt verstorb
        warnt_vor wart wehr wir_klar wir_leg zoll zum_letzt zwei_von
    """,
    0.13: """
        #_jahrig =bericht =beschaftigt =bleib =fehlt =kein =platz =todlich ^ges ^leg agentur alarm am_fluss
        anwalt auf_stadtwerk bech bei_gerat bis_herb bleibt dank_fur das_madch den_hall der_alarm der_auftrag
        der_belegschaft die_band die_letzt die_staatsanwaltschaft die_stadt dies ein_anwaltin ein_falsch etwas
        februar_ein fur_# gedenk gefuhrt gegang_die geraumt geschaft gesperrt gestorb hat_bekommt heraus herunt
        hielt_nicht ich_schreib ihn ihr_anruf im_alt im_erst in_odessa in_still jahrig jung kam_mit kein_stimm
        langjahr madch_war mein mindest mitarbeit_wurd nachbarn nahm nenn nicht_erreich rot_zahl sagt_man
        seh_wir sein_freund sie_fehlt sie_ihr stadt still_gedenk sturzt team_und und_nahm und_wahlt uns_langjahr
        unterschrieb_die vom vorfall_auf wachstum werk_ein wir_nicht wir_stolz wird_noch zug_hielt zuruck
    """,
    0.12: """
        :_kund =ad =an =antwort =giesserei =hoc =ihr =insolvenz =job =jurg =komm =modell =schreibt =stellt
        =vorerst =vorstell =zwolf ^fah ^fen> ^ft> ^raue ab_februar abgesproch abgesproch_hab ad ad_hoc all_die
        angehor arbeitsgericht ausblick bank_hat beruhr bezahl bis_marz bis_mittag buch_fur buro buros
        bussgeld_weg cyberangriff_auf das_erst das_neu dem_arbeitsgericht dem_erst dem_mai den_hof denk
        der_anruf der_kapitan der_spatschicht der_strass der_verlag der_vermiet der_vorstand die_behord
        die_geschaftsleit die_klinik die_miet dreissig ein_ordn ein_zeil einkauf es_im fahr_uns fallt_uns feld_:
        flieg foto gab_die geschaftsjahr gesichert ging_sie hab_anzeig heim hoc ihr_famili in_passau in_vier
        insolvenz_an insolvenzverwalt ist_gestellt j jahr_verstorb karl kind_bitt konnt krank kurzarbeit
        lieg_bei meld_insolvenz meng mit_vier modell monat_sind montag_bis nicht_zahl operativ passau patientinn
        preis_abgesproch reinigungskraft report schwach_nachfrag schwest seniorchef soll_preis ums_leb
        und_beruhr und_red uns_niemand uns_schwer uns_seniorchef vermiet_die vertrauensstell verzehr von_acht
        warnstreik_: wass webstuhl wenn_sie wir_veroffent zeitung_geles zur_abstimm zwei_uns zweiundzwanz_jahr
    """,
    0.11: """
        #_g =ausblick =ausstand =durchsuch =g =gestort =information =kanal =kundig =kurzarbeit =lauft =muss
        =nachtrein =system =team =theat =traurig =verwalt =verwechsl ^ehe ^eld> ^rbei ^tel ^zah ^zahl akt
        all_sech am_kanal am_montag am_telefon and_tun anleg anzeig_erstatt arbeit_fur arbeit_mit auftrag_aus
        ausgab ausland beantwort_wir behalt behandelt beid_seit beiseit bericht_vom besuch beteiligt
        betrieb_lauft bevor bish_# bitt_sie darauf darub das_oberlandesgericht den_preis der_klinik der_markt
        der_vorhang die_agentur die_kont die_lohn die_opposition die_stuhl donnerstag durchsuch durf eben ehemal
        ehrlich eigenkontroll eigenkontroll_wurd ein_eigenkontroll ein_gewinn ein_negativ einzel elb elf_von
        erfasst_und ess fahrgast fassungslos fruhjahr funf_die gebrannt gerat geword gut_leut hab_rauch haf
        hat_er hat_uns heut_nicht hinaus hoc_: information jahr_gefuhrt job kein_notruf krieg_im lag_auf
        lauft_vorerst leg_sie legt leut listeri listeri_nachgewies luvo minut_an nachgewies nachricht_und
        nachtrein negativ nennt neu_app ob_jemand oberlandesgericht opf opposition parkplatz pflegekraft
        rauch_eingeatm scham schiff sein sein_geld sieb sind_die stand_seit steh_wir stimm tag_an teil_des theat
        theat_am tocht traurig trillerpfeif und_setzt und_starb und_stell uns_bahn unterricht vertrau verwechsl
        vierzig_jahr vom_verzehr von_# vorerst_weit vorhang vorwurf_geg war_hoflich warnt wir_brauch wir_halt
        wirft_dem wort zeitschrift zugesagt zum_brand zuruck_ein zuruckgenomm zwei_leut
    """,
    0.1: """
        #_und =bademeist =geb =gescheh =kund =rechtsstreit =sach =schlimm =stellungnahm =stirbt ^beit ^eld ^fahr
        ^geb ^ger ^rau ^sag ^sst ^tte abberuf als_erst am_dienstagab angehalt anzahl aufgegeb aus_der
        ausblick_fur auskomm bademeist behalt_die besetz bis bis_ost bleib_bis bundeskartellamt das
        das_unternehm das_urteil den_behord den_maschin der_mietvertrag derzeit die_famili die_kolleginn
        die_leit die_supp dienstagab dies_regier drauss_die durch_drei ein_abfind ein_partn eingestellt
        enttauscht er_an erfahr_mit es_kein fass friedlich friedlich_eingeschlaf fur_drei g gar gar_nicht gefahr
        gekomm_ist gerad gericht gest_abend hochwass hoflich im_depot im_novemb kannt_jed kanzlei kirch kuchent
        leut_sind lohn_sind mess mietvertrag mitgefuhl mitgefuhl_gilt nach_der nachbarn_am neu_vertrag nimmt_ein
        noch_am obwohl partn rechtsstreit reicht_das renat ruckruf_: ruf ruf_all schad schlimm schwierig seh_das
        sozialvertrag staatsanwaltschaft_pruft starb_am stell_die tal todlich_unfall tut uber_uns uhr_fruh
        unbekannt_hab und_halt uns_mitgefuhl verdacht veroffent vielleicht vier_fall warm_die weiss_: wer
        werd_vier wichtig wie_lang wir_geb wir_nenn wir_steh wir_uns wirkung_abberuf wohnung zuruck_und
        zwanzig_jahr
    """,
    0.09: """
        #_million =abstimm =anruf =anwohn =chefarzt =dritt =einstellungsstopp =fenst =fremd =geg =geld =gesenkt
        =insolvenzverfahr =januar =nachricht =stand =steinbruch =streit =zahl ^<ge ^<za ^ass ^bet ^cht> ^chä
        ^ebr ^ege ^ehen ^esch ^geld ^hät ^icht ^lege ^nte ^schä ^sen ^tell ab_dezemb ab_herb abgerat abrechn
        all_betroff all_unterlag als_die anwaltin_von bank_am befrist befrist_vertrag beigebracht beurlaubt
        bewerbungsverfahr bis_dahin bis_jahres bitt_die brand_in chefarzt dahin darleh das_geld deckel
        den_kredit der_werkstatt der_zeitung die_apothek die_fertig die_geschaftsfuhr donnerstag_hat drei_jahr
        dringend_abgerat ein_buch ein_insolvenzverwalt ein_mitbewerb ein_verwalt einstellungsstopp entschied_ihr
        er_liegt erst_wenn fahrdien fahrgast_wurd filial_in fing flasch fragt frau_und freigestellt fur_falsch
        gab_der ganz gefuhrt_und gegang_er geholt geht_dem geschrieb gestort getrag gewart glaub_ihn hilf
        ihn_gebet ihr_wart im_buro im_rahm im_sud information_zu insolvenzverfahr ist_beurlaubt ist_er je_woch
        jemand_hat jung_leut kass kaufhaus klarung_nicht kredit lasst_ihn lauf_und lauft_im lohn_der lohn_fur
        losung medikament mensch_uns messwert miet mit_# nach_vorschrift neueinstell nimmt_die plan platz_hat
        preis_von prognos_gesenkt pruft quot rahm_ein rezept_nicht schliess sechsundzwanz seien sein_eig
        sein_famili septemb sie_bericht sonntag_das statt_ein still strass_und stumm tag_je termin_vor training
        tropf tut_es uberweis uns_gegang uns_grund uns_haus uns_kass uns_plan uns_vorsitz vermiet verzehr_wird
        von_kund vor_dem weg weil_wir wer_dringend werkzeugbau wettbewerb wettbewerb_hat wir_arbeit
        wird_dringend wirft_uns wiss_es zeitung_erfahr
    """,
    0.08: """
        #_fall #_novemb =abschied =anpass =arbeitsplatz =besuch =brief =datenpann =fahr =fahrt =falsch =gehort
        =halb =halv =hannelor =kann =lauf =mitglied =ohn =ruckruf =schweig =verantwort =verspat ^<hä ^<hät ^<kr
        ^<zah ^aus ^bei ^erwa ^fen ^häf ^hätt ^itt ^itte ^lag ^neh ^nehm ^nge ^rufe ^sol ^tio ^tion ^ver a_#
        ab_mittwoch ab_und abgegeb acht_sie am_freitag an_ihr an_uns anschrift anschrift_und antrieb
        arbeitsunfall_in auftragseingang aus aus_uns auszahl bedau bei_den bei_ein bekomm_sie beschwerd_von
        betroff_ist biet_wir bitt_acht bleibt_leer daraus_nicht das_tut datenpann datum depot der_plan der_platz
        derzeit_kein die_best die_nachfrag die_nam die_schlussel die_umsatz donnerstag_die ein_anwalt ein_partei
        ein_somm ein_stell eingeschalt einig einstellungsstopp_in elf_gut elf_monat end_und entfallt entzog
        erlitt es_hat fahr_kein fall_sie famili_hab filial_am flamm freu_uns fur_arbeit fur_elf gast_sind
        geb_die gedacht gedruckt gekauft halv hannelor hebamm hoch hoffnung hort hubschraub ihr_arbeit ihr_nam
        im_gesprach im_hotel im_lad in_die in_hall ist_am jahr_zu keim_gefund kein_bahn kein_bus kind_durf klopf
        kreis_sein kundig kundigt kurzarbeit_ab lag_im lang_zu lebenslauf leut_die marz_aus marz_gesichert
        mehr_als mensch_die mit_uns muss musst_die nach_beschwerd nachfrag_nach neb_der nehm_abschied nehm_den
        nicht_ab nicht_geseh rauch rest ruckruf sag_wir sagt_: scham_uns schild schreib_wir sech_stund
        sie_behalt sie_hab sieht sollt sturz tag_die teil tor_zu trag um_hannelor und_bitt und_neun uns_filial
        uns_lauf uns_selb vat vat_die verantwort vereinbart_war verlass_wir verli_ihr vertrag_bis
        verwaltungsgericht vierundzwanz vorbei weil weiterzumach wer_betroff wir_bitt wir_es wir_freu wir_scham
        wir_wiss wurd_keim zahl_konn zu_hab zu_sag zwei_famili zwickau ~4
    """,
    0.07: """
        #_kund #_soll =bekam =belastigungsvorwurf =derzeit =gefahr =gesprach =hafenstrass =hinweis
        =insolvenzantrag =kurz =leipzig =letzt =montag =nachruf =schreib =sicherheitshinweis =sieb =termin
        =verhangt =was =zum ^<arb ^<bit ^<dri ^<he ^<je ^<pos ^ag> ^ange ^arb ^arn ^asse ^bez ^chäf ^ckte ^egen
        ^ehm ^ehme ^eing ^eit> ^ell ^ens ^esc ^eut ^hri ^häft ^ige ^it> ^kon ^man ^men ^mit ^nac ^nach ^nde
        ^nten ^rif ^rma ^schl ^sge ^ssen ^stel ^trei ^tru ^tte> ^usst ^äft ^ätt ^ätte a abgeschalt_und abstimm
        als_# am_markt am_sonntag amt angemeld anordn arbeit_bis arbeit_nied arbeitsplatz_wegfall auch_nicht auf
        auf_all auf_anordn aufgeruf auftrag bekomm_ihr belastigungsvorwurf bezieh bitt_ihr bleibt_die breslau
        dafur_gibt danach das_licht das_nicht den_letzt der_entwurf der_geruch der_nachtschicht der_wettbewerb
        die_die die_flasch die_gut die_jahresprognos die_musik die_steu dies_partei diesmal_ist drei_rezept
        drei_woch dreimal dritt_quartal durch_ein ehemal_auszubild ein_betrieb ein_interessenausgleich
        ein_schwer ein_sozialplan ein_stuhl ein_unfall eingeatm_und einlos entfernt er_kam erst_mal erst_wied
        es_danach es_nie es_war fahrrad fahrt falsch_befund fehlt fernseh fordert fort freitag_um
        freiwilligenprogramm fruhschicht funfzig gefund_die geklingelt genomm gesellschaft_hab gesenkt gesetz
        gewinn ging_es hat_dr heimaufsicht_hat heut_noch heut_vormittag ihr_mann ihr_tocht im_fernseh
        im_krankenhaus im_notfall imm_link insolvenz_angemeld insolvenzantrag interessenausgleich ist_gesperrt
        jack_hangt jahresprognos jemand_fur kam_die kartellamt_verhangt keim kolleginn_hab kondolenzbuch
        kondolenzbuch_liegt konn_wir korrektur krankheit lad_bleibt lang_uber lass lauft_am leer_platz leg_die
        leut_im liegt_am mai_nicht mann_hab mannschaft mess_sie mio_euro mir mit_kart mitteil nach_breslau
        nachruf nachruf_auf neu_auf neunzig nicht_im oktob_hab partei_wahlt platz_fur platz_in ruft_bitt
        sagt_wir schaut schnittstell schwer_krankheit schwer_vorwurf seit_der seit_drei seit_mittwoch selb setzt
        sich_niemand sicherheitshinweis sie_nicht sprech stellungnahm_zu stellungnahm_zur stirbt studio
        stuhl_bleibt sucht_: tank tisch_und ubergriff uhr_sind und_ich und_so und_wir uns_fahr uns_softwar
        unt_zwei untreu verein verhandel verhandel_wir verhangt_bussgeld verschlusselt verstorb_sie vom_mai
        voraussicht wir_bedau wir_etwas wir_ford wir_komm wir_noch wir_vierzig wurd_ich zulief zum_somm zusamm
        zwei_mann zwei_tag zwolf_jung
    """,
    0.06: """
        #_kolleginn :_bitt =arbeitsunfall =band =bank =bestell =busfahr =c =darkn =gorlitz =haf =hat =herb
        =kindersitz =konto =konzert =kundendat =leer =legt =lohn =samstag =schimmel =schuld =station =wechsel
        =werkbank =windpark ^<an ^<bez ^<in ^<red ^<sp ^<ve ^<ver ^<wis ^aft ^aft> ^ahr ^akti ^ande ^arbe ^aue
        ^beza ^bitt ^bür ^cht ^chw ^chwe ^dri ^eb> ^esag ^etro ^etz ^eute ^eza ^for ^gehe ^gesa ^gesc ^gesp
        ^hen> ^hwe ^ieb> ^ili ^irma ^itio ^klag ^kte ^kti ^ld> ^llt ^llte ^mitt ^nd> ^nnte ^nze ^och ^osi ^par
        ^pos ^prog ^rbe ^re> ^red ^rer ^rige ^rle ^rma> ^rof ^roff ^rwa ^sagt ^sse ^stre ^tra ^tre ^trof ^walt
        abberuf_grund abmahn abschied all_zwolf am_# arbeitskampf arztin auf_baustell auf_der aufgab aus_fur
        ausstand_aufgeruf band beauftragt betrieb_im betriebsrat_verhandel bitt_um busfahr c damal darf_das
        darkn das_gut davon_sind dem_hubschraub den_bericht den_erst der_geschaftsleit der_mann der_polizei
        des_haus die_brief die_fenst die_fruhschicht die_gehalt die_kolleg die_sach die_werkbank dreizehn
        dreizehn_jahr eig_sach ein_and ein_gutacht ein_monat ein_wasserschad er erst_tag fenst_zu film folgt_im
        frau_bekam fruh gebaut_und geg_uns geht_in gekundigt geriss gerust gesperrt_ein gestellt gestoppt
        geteilt gorlitz hab_uns hab_zwei handschuh hatt_an heutig hin_und hol hubschraub_in ich_geh ihr_akt
        im_darkn im_magazin im_steinbruch in_eig in_verwalt interessenausgleich_und ist_bis kam_nicht kindersitz
        kolleg_trenn konto kundendat_im lang_halt lang_war leipzig leitung letzt_zwei lieg_in liegt_mit magazin
        manch_von mein_grossmutt mensch_verli millionenhoh nacht_auf nacht_stand natur nie_geseh offn_wir
        papagei passt post_die postfach prozent_mehr richt rief sach_mit schauspiel schloss sech_kolleginn sehr
        seil seit_gest seniorchefin sie_den sie_nach sie_uns sind_fassungslos sind_nam sind_sieb
        standort_gorlitz statt_zwolf stell_uns stellt stellt_insolvenzantrag stellung streit tod_ein trepp
        tun_das uber_zwei ubernimmt_die ulz um_drei und_es und_sag universitat uns_das uns_die uns_geht uns_mit
        uns_team verbrauch verdacht_der verhandl_uber verletzt_word verwalt_und vielleicht_auch vor_der
        wahrungsreform wahrungsreform_ein wasserschad wasserschad_und web weg_fehlend weitergeht wenn wer_arbeit
        windpark wir_der wir_gesagt wollt_im wurd_leicht zahl_hint zu_uns zum_standort zusag zwei_uhr
        zwei_wahrungsreform zweistell
    """,
    0.05: """
        #_fahrt #_marz =angepasst =elt =gabelstapl =staatsanwaltschaft =sturz =winterplan =zu ^<auf ^<bü ^<bür
        ^<dar ^<dr ^<fah ^<hau ^<her ^<kon ^<leb ^<leg ^<man ^<mu ^<mä ^<mü ^<ru ^<ruf ^<unb ^<we ^achr ^agt
        ^ahlu ^ake ^akt ^amm> ^auer ^besc ^bit ^bra ^chl ^chli ^chr ^chri ^den ^drin ^eda ^ere ^erst ^ezah ^fal
        ^fe> ^ffen ^fir ^firm ^fts ^gebr ^gen ^gen> ^geri ^get ^geta ^gte ^haft ^haus ^hl> ^hli ^hlu ^hmen ^hric
        ^händ ^ie> ^ige> ^ik> ^inf ^info ^inge ^ione ^irm ^kap ^kra ^latz ^ler> ^lieg ^los ^lve ^ma> ^mm> ^muss
        ^nbe ^ndes ^nfo ^nfor ^notr ^nse ^nter ^ntr ^ole ^orde ^ot> ^otr ^otru ^plat ^rank ^rat ^rde ^rig ^rmie
        ^rog ^ruf> ^sage ^sche ^schw ^sen> ^sste ^stor ^tige ^truf ^tz> ^tzt ^ufe> ^unb ^unbe ^und> ^unt ^ute>
        ^wah ^wahl ^wal ^warn ^weg ^wis ^ünd abgebucht all_drauss am_wochen angepasst bahn bekommt_es
        beschaftigt_such bevor_er bitt_an brennt bricht bricht_ein da_ist das_tor dass_der dem_fruhjahr
        den_knien der_intensivstation der_schlecht der_untreu der_winterplan die_je die_vertrag dienstleist
        dies_gesetz drei_nacht es_drauss fall_hab fehl flugzeug fruh_hab fruhling gabelstapl gekauft_hat geldgeb
        gerechn_und geschlaf gesproch gutschein hall_vier haus_am holg illegal ils im_somm intensivstation
        ist_informiert kas kinderzimm kundinn_und lass_das lebensgefahr leim mehr_verwend mit_sein mitgeles
        neu_rechn nicht_an nicht_genug nun_ein ofen_aus ruhig schlauch schuld sie_seien sie_war sie_wiss
        sie_zuruck so_darf sprech_wir ums und_kund und_pflanz uns_buro uns_lad vereinbart vertauscht vor_den
        vorbei_und war_ich wart_elf wenn_er wer_wie wind winterplan wir_glaub wir_lass wir_nach wir_nun wir_um
        wurd_verletzt zahnrad zwei_neu
    """,
    0.04: """
        ^<ang ^<ar ^<au ^<bea ^<ber ^<fam ^<feu ^<fl ^<gek ^<inf ^<jem ^<kap ^<klä ^<kre ^<kun ^<mit ^<mus ^<müs
        ^<ni ^<or ^<os ^<par ^<rec ^<rep ^<sol ^<sta ^<unt ^<ur ^<wa ^<weg ^<zu ^<zur ^acki ^alt ^ami ^amt ^anne
        ^arin ^atz ^aufs ^auss ^beru ^betr ^bru ^chsu ^dari ^de> ^des ^dit ^diti ^dro ^droh ^ebo ^ebot ^ebra
        ^ef> ^efah ^efu ^efun ^egeb ^eha ^eib ^eih ^eil> ^elle ^emd ^enda ^entr ^enz ^ere> ^ern> ^err ^eruf ^erw
        ^esa ^esp ^eta ^etr ^etzt ^fall ^fleg ^ford ^frem ^fsi ^fsic ^gebe ^gebo ^gefa ^geg ^gek ^gram ^gte>
        ^hei ^heim ^hen ^here ^hlie ^hls ^hlun ^hme ^hr> ^hstu ^hsu ^ht> ^hter ^hwer ^ial ^icke ^ient ^ieru
        ^igte ^igu ^igun ^ind ^inik ^inte ^iter ^iti ^jem ^jema ^kie ^kier ^kla ^klin ^kran ^lag> ^lebe ^leib
        ^leut ^lini ^ll> ^lle ^lsc ^lsch ^lven ^mand ^mie ^morg ^mus ^müss ^nda ^ndat ^ndel ^ndet ^nges ^nik>
        ^nnt ^ns> ^nsol ^ntra ^nwa ^nwar ^oba ^ohn ^ollt ^olv ^olve ^ont ^orwü ^ost> ^perr ^pfle ^rach ^ramm
        ^rdie ^remd ^rep ^rere ^reu ^rfa ^rgen ^rich ^riff ^rn> ^rns ^rsic ^rtet ^rwal ^rwür ^rüc ^sbr ^sbra
        ^send ^sit ^solv ^spe ^sper ^stag ^tag> ^tarb ^tbe ^tel> ^ters ^tien ^tral ^tur> ^tzt> ^ufe ^ufs ^ufsi
        ^uft ^uft> ^uge ^ung> ^unte ^venz ^verd ^verl ^vorw ^war ^was ^wege ^wiss ^zen ^zia ^zuge ^zur ^äfti
        ^ünde ^ürg ^ürge ^üsse
    """,
    0.03: """
        ^<abg ^<ak ^<akt ^<ass ^<aus ^<ba ^<bi ^<che ^<den ^<drü ^<ein ^<erf ^<fe ^<flu ^<geb ^<gut ^<hac ^<hei
        ^<ins ^<int ^<jo ^<job ^<kam ^<krä ^<lok ^<men ^<na ^<nac ^<nah ^<net ^<ost ^<pa ^<pat ^<pfl ^<po ^<sag
        ^<sas ^<spi ^<spr ^<stü ^<tie ^<uni ^<wah ^<wei ^<wir ^<zen ^<zo ^abg ^agen ^agt> ^ahle ^ahn ^ahr> ^ahre
        ^aken ^als ^amil ^amm ^and ^annt ^anru ^anwa ^ara ^arat ^ari ^arnu ^ass> ^asst ^atu ^atur ^atz> ^auft
        ^ausb ^azi ^bau> ^befu ^bete ^ble ^blei ^bot> ^brau ^brü ^bsti ^bund ^bürg ^büro ^cheh ^chem ^cher ^chlo
        ^chüt ^cki ^ckie ^ckt ^dak ^dakt ^dar ^det> ^dle ^dler ^dort ^eatm ^ebe ^echt ^edak ^edit ^efa ^efü ^ega
        ^egan ^egt ^egt> ^ehr ^ehr> ^eid> ^eim ^ele> ^eman ^emde ^ener ^enl ^ent ^entf ^epa ^epar ^erha ^erla
        ^erlu ^erm ^errt ^ers ^ers> ^eru ^espr ^etau ^ete ^eten ^etz> ^ewer ^ewin ^fam ^fami ^feld ^find ^fle
        ^fort ^fti ^ftig ^gas ^ge> ^gea ^gefü ^gega ^geha ^germ ^gew ^gewi ^gno ^gnos ^gsw ^gut ^hab ^hack ^haf
        ^heh ^hehe ^hem ^hemi ^heut ^hick ^hig ^hlo ^hlos ^hne ^hne> ^hre ^hre> ^hrer ^hrif ^hrig ^hst ^hsuc
        ^htun ^hung ^iben ^ibt ^ibt> ^iess ^iff ^igr ^il> ^ilie ^imme ^inde ^indu ^ini ^inn ^innw ^inso ^int
        ^isc ^isch ^itb ^itä ^jäh ^jähr ^kam ^kan ^kann ^ket ^kne ^konz ^kre ^ktie ^ktur ^kun ^lagt ^le> ^leb
        ^let ^letz ^lie> ^lies ^llen ^lok ^loss ^lter ^lun ^lung ^lus ^luss ^lze ^mah ^mde ^mehr ^men> ^mer>
        ^mier ^mili ^mor ^ndle ^ndo ^netz ^nfte ^nfz ^ngeb ^nka ^nose ^nru ^nruf ^nsta ^nstr ^ntf ^och> ^ocht
        ^ogn ^ogno ^ohne ^olen ^onz ^onze ^orbe ^ore ^orer ^orfa ^orm> ^ort> ^ose ^ossb ^para ^park ^pat ^pati
        ^post ^rac ^ral ^rale ^ratu ^rch ^rder ^rdi ^rec ^rech ^reda ^reih ^rel ^repa ^rers ^rfen ^rft> ^rge
        ^rha ^rhal ^ric ^rift ^rkun ^rlet ^rleu ^rlu ^rlus ^rmi ^rneh ^rnst ^rnu ^rnun ^roch ^rogn ^rogr ^rrt
        ^rrt> ^rsi ^rsta ^ruft ^rwü ^rzeh ^rück ^rüh> ^sas ^sass ^sch ^seh ^sgel ^sger ^sig> ^siti ^sla ^sle
        ^smi ^smit ^spr ^ss> ^ssig ^stec ^sto ^stü ^tbew ^teil ^tfa ^tigu ^tlic ^trau ^trie ^tsa ^tsr ^ttel
        ^tzen ^uere ^uf> ^urt ^urü ^urüc ^usb ^uss> ^vore ^wass ^weit ^were ^west ^winn ^wir ^wirk ^würf ^ybe
        ^zent ^zern ^zier ^zt> ^zurü ^äfts ^ähri ^ändl ^äne ^ärz ^äte ^öfe ^öhne ^ön> ^üge> ^üh> ^ühl ^ünfz ^ürf
        ^ürfe ^üro ^üss
    """,
    0.02: """
        ^<abf ^<ad ^<ag ^<am ^<ann ^<anr ^<bab ^<ban ^<brü ^<bun ^<bün ^<deu ^<div ^<dro ^<el ^<elt ^<erw ^<feb
        ^<fel ^<fis ^<flü ^<foy ^<fro ^<ful ^<fä ^<fäl ^<gea ^<geg ^<geh ^<get ^<gu ^<ha ^<haf ^<hak ^<hö ^<höf
        ^<imm ^<je> ^<jun ^<jür ^<k> ^<kan ^<kir ^<kl ^<kla ^<kol ^<kün ^<lah ^<loh ^<lö ^<löh ^<mau ^<meh ^<mie
        ^<mor ^<mäd ^<mär ^<neh ^<nen ^<nie ^<nim ^<ode ^<ord ^<pak ^<pre ^<raz ^<res ^<sof ^<soz ^<spa ^<tra
        ^<tun ^<urt ^<vor ^<wag ^<was ^<weh ^<wi ^<wor ^<wäh ^<zol ^<zug ^<öfe ^aat ^aats ^abf ^abfi ^abge ^absp
        ^abst ^abt> ^aby ^achf ^adi ^adit ^afen ^aga ^agab ^agn ^agsw ^agte ^ahen ^ahlt ^ahn> ^ahrg ^aine ^aket
        ^akte ^ali ^alie ^all> ^alle ^alsc ^alt> ^alts ^altu ^alv ^alve ^amst ^amte ^ana ^andi ^ando ^ani ^anr
        ^ans> ^anw ^anze ^apit ^arb> ^ark ^ark> ^arl ^arns ^ati ^atie ^atm ^atsa ^auf ^aufg ^aufh ^aush ^ausl
        ^ausr ^azz ^azzi ^bab ^baby ^bea ^beam ^bean ^bec ^bef ^belk ^berg ^bett ^bewo ^bfi ^bfin ^bge ^bgeb
        ^bger ^boc ^boo ^boot ^brac ^brec ^broc ^brua ^bsp ^buss ^bün ^bünd ^chad ^chaf ^che ^chf ^chic ^chim
        ^chlu ^chra ^chst ^chtl ^chtu ^chun ^ckel ^ckr ^ckru ^dac ^dach ^dch ^dche ^ddr ^ddre ^dec ^deck ^del
        ^den> ^dend ^dens ^der> ^derz ^dest ^det ^deu ^deut ^dinn ^div ^divi ^drü ^drüc ^dta ^dtag ^durc ^dzw
        ^dzwa ^eamt ^eant ^eben ^ebet ^ebro ^ebru ^ebuc ^ebü ^ech ^eche ^edi ^efk ^efüh ^egf ^egfa ^egsc ^ehab
        ^ehan ^ehnt ^ehrl ^eibe ^eibt ^eid ^eihe ^eik> ^eil ^eim> ^eink ^eita ^eitu ^eiu ^eiun ^eiz ^eizu ^eko
        ^ekom ^elb ^elbe ^eleg ^ellt ^elu ^elun ^elz ^elze ^en> ^enat ^enbo ^ende ^enio ^enke ^enle ^enp ^ens>
        ^ense ^enti ^enwe ^enz> ^enzv ^epo ^erat ^erd ^erdi ^erer ^ergf ^ergä ^erhä ^eric ^erie ^erle ^ertr
        ^erze ^esm ^espe ^essa ^esst ^este ^esto ^etan ^ete> ^ett> ^eure ^eutl ^ew> ^ewe ^ewoh ^ews ^ex> ^fals
        ^fass ^feb ^febr ^fern ^feu ^feue ^fget ^fili ^fis ^fisc ^form ^foy ^foye ^frau ^freu ^fro ^fte ^ften
        ^ftr ^ftsl ^ful ^fuld ^fzeh ^fzi ^fzig ^fzü ^fzüg ^fäl ^fäls ^gabe ^gear ^gebu ^gege ^geko ^gend ^gepl
        ^gest ^gewa ^gewe ^gfa ^gfal ^gfü ^gfüh ^gge ^gibt ^grif ^grün ^gsc ^gsch ^gsg ^gsge ^gsl ^gsla ^gsv
        ^gsve ^gswa ^gten ^gute ^gäs ^gäst ^habt ^had ^hade ^hak ^hake ^harm ^hau ^haut ^hbar ^hef> ^hein ^hene
        ^herr ^heu ^hic ^hige ^him ^himm ^hlag ^hlus ^hnt ^hole ^hote ^hra ^hran ^hrg ^hrl ^hrle ^htl ^htsr ^htu
        ^hwes ^höf ^hüt ^hütt ^ibe ^ief> ^iefk ^iegt ^iell ^ielz ^iere ^ies ^iew ^iew> ^iff> ^ifft ^ift ^ihe
        ^ihe> ^ile> ^ilfe ^ilia ^im> ^ind> ^inl ^inne ^inun ^ior ^iorc ^irc ^irch ^irf ^irft ^irk ^isen ^itar
        ^itbe ^itsd ^ittl ^ittw ^itu ^itun ^itän ^iun ^iund ^ivi ^ivid ^ize ^izei ^izu ^izun ^je> ^job ^jun
        ^jung ^jür ^jürg ^kam> ^kame ^kapi ^keh ^kehr ^kei ^kens ^kete ^kfü ^kfüh ^kir ^kirc ^kont ^kraf ^kru
        ^kruf ^ksc ^ksch ^ksi ^kten ^ktio ^kund ^kung ^kün ^künd ^lack ^lafe ^lah ^lahm ^lan> ^land ^lass ^laub
        ^lbo ^legi ^legs ^lehn ^leid ^lek ^lfe> ^lial ^lige ^liz ^lize ^lleg ^lohn ^lokf ^lont ^lpla ^lse ^lts
        ^ltsc ^ltu ^ltun ^lust ^lzei ^län ^läne ^läru ^löh ^löhn ^löse ^mau ^maue ^mden ^meh ^mens ^ment ^miet
        ^mik ^mita ^mitb ^mme ^mmel ^mpft ^mst ^msta ^mte> ^mäd ^mädc ^mär ^märz ^müs ^nbek ^nbo ^nbr ^ndd ^nddr
        ^nde> ^nden ^ndl ^ndor ^ndta ^ndu ^ndz ^ndzw ^nei ^nenn ^nera ^nfel ^nft ^nfze ^nfzi ^ngeh ^nger ^ngsg
        ^ngsv ^nio ^nior ^nk> ^nkla ^nmi ^nne ^nneh ^nnwa ^nsat ^nseh ^ntä ^ntär ^nze> ^nzel ^nzer ^nzve ^obs
        ^oche ^odes ^offe ^ofo ^ofor ^ogr ^ogra ^ohen ^ohl> ^ohu ^ohun ^okf ^okfü ^oliz ^oll ^oll> ^olon ^one
        ^onen ^onnt ^ontä ^oot ^oot> ^opf ^opf> ^opfe ^orb ^orc ^orch ^ord ^ormi ^orsi ^ort ^osit ^ossk ^otel
        ^oye ^oyer ^ozi ^ozia ^pak ^pake ^paz ^pazi ^ped ^pft ^pft> ^pha ^pitä ^plän ^posi ^pot ^prä ^präc ^radi
        ^raft ^ran ^rang ^rauf ^razz ^rche ^rchs ^rde> ^rdne ^rede ^reis ^rer> ^rfal ^rfe ^rger ^rgf ^rgfü ^rhan
        ^rhä ^rhän ^rie ^rieg ^rkeh ^rkoc ^rksc ^rlic ^rmei ^rohu ^rsat ^rst> ^rtig ^rtri ^rua ^ruar ^rufu ^rug
        ^rvie ^rwar ^rz> ^rzt ^räc ^räch ^räte ^rüh ^rün ^ründ ^sams ^samt ^sanw ^sbl ^seg ^sege ^sein ^sena
        ^sene ^seni ^sern ^sga ^sgef ^sig ^ska ^slag ^smal ^sof ^sofo ^sola ^soll ^soz ^sozi ^splä ^sprä ^sprü
        ^sra ^srat ^sri ^sric ^srä ^ssa ^ssa> ^ssbr ^sser ^ssg ^ssge ^ssk ^ssl ^ssta ^staa ^stam ^star ^stl
        ^stum ^stw ^sver ^swa ^swah ^swe ^taa ^taat ^taga ^tam ^tan> ^tau ^tauc ^teck ^tels ^tenl ^tens ^ter>
        ^terg ^tete ^thek ^tie ^tig ^tlei ^top ^torb ^tore ^trad ^trag ^trif ^trug ^tsan ^tsda ^tsg ^tsge ^tsle
        ^tsp ^tspl ^tsra ^ttet ^ttwo ^tudi ^tum ^tun> ^tur ^twei ^twi ^two ^twoc ^uar> ^uau ^uchu ^udi ^udie
        ^uen ^uer ^uer> ^uerw ^ufg ^ufh ^uftr ^ufu ^ufun ^ufzü ^ugeb ^uktu ^ulda ^ulie ^umb ^und ^undd ^undz
        ^unf ^uni ^unkl ^ura ^urc ^urch ^uri ^urte ^usbl ^usen ^ush ^usha ^usl ^usr ^usri ^usse ^ussg ^ussl
        ^utes ^utl ^utli ^ven ^verw ^ves ^viel ^view ^volo ^vor ^vors ^wac ^wach ^wegf ^weh ^weih ^weiu ^werf
        ^wes ^wirf ^woc ^woch ^woh ^wohn ^wür ^yer ^yer> ^zan ^zei> ^zeit ^zeln ^zia> ^zial ^zol ^zoll ^zte
        ^zte> ^zusa ^zzi ^zzia ^äche ^ädc ^ädch ^äls ^älsc ^äne> ^äru ^ärun ^ärz> ^äst ^äten ^öfen ^öhn ^öse
        ^üch ^üche ^ückn ^ückr ^ühls ^ühre ^ündi ^ünft ^üro> ^ütt ^ütte ^ütz ^ütze
    """,
    0.01: """
        ^<ad> ^<ag> ^<age ^<anb ^<and ^<ans ^<apo ^<at ^<bec ^<bef ^<beh ^<bet ^<bib ^<bom ^<bä ^<bän ^<cy ^<cyb
        ^<don ^<dü ^<ebe ^<eh ^<elb ^<end ^<erm ^<exp ^<fil ^<fla ^<fre ^<gew ^<gi ^<gib ^<gie ^<gro ^<hel ^<heu
        ^<hof ^<hän ^<im ^<jä ^<jäh ^<jü ^<lad ^<mes ^<män ^<müh ^<nei ^<new ^<nov ^<nä ^<od ^<ol ^<op ^<org
        ^<ort ^<pf ^<pol ^<pra ^<rek ^<run ^<so ^<spe ^<tal ^<tri ^<tut ^<töd ^<wä ^<zwi ^<ärz ^abh ^abt ^achb
        ^ack ^adem ^adt> ^afa ^afan ^afe ^agge ^agsl ^ahi ^ahin ^ahl> ^ahm> ^ale> ^alp ^alpl ^am> ^amme ^ana>
        ^anb ^andt ^angj ^ank> ^anwo ^apf ^arau ^arkp ^arn> ^arü ^arüb ^atme ^ato ^aubt ^auen ^aufz ^aur ^auri
        ^ause ^ausg ^ban ^band ^barn ^baus ^bech ^beha ^bend ^bges ^bib ^bibl ^blie ^blio ^bom ^bomb ^bot ^bruc
        ^brüc ^bspr ^bsr ^bus ^chei ^chfr ^chla ^chwa ^chz ^chäm ^cke> ^ckn ^ckne ^cyb ^cybe ^dahi ^dara ^darü
        ^delt ^dess ^die ^dner ^donn ^dor ^drit ^ean ^eat ^ebsr ^eck> ^eckt ^edr ^eer> ^efri ^egg ^egge ^egs
        ^ehal ^ehre ^eibu ^eili ^eime ^ein> ^eini ^einu ^einz ^eit ^eits ^elan ^elfe ^ella ^elne ^eme> ^enb
        ^enbr ^end ^enmi ^ennu ^ent> ^enu ^enug ^enw ^eran ^erbs ^erei ^erko ^erme ^erns ^ernz ^errn ^eser ^esk
        ^eska ^esma ^essw ^esw ^eswe ^etal ^etei ^etru ^ewa ^ewi ^ewsl ^exp ^fanz ^feri ^fft ^fft> ^fge ^fger
        ^flus ^flüg ^ftra ^fträ ^ftsj ^fähi ^gani ^ganz ^geat ^gedr ^gef ^geh ^gens ^genu ^gerb ^geru ^getr ^gjä
        ^gjäh ^glau ^gna ^gro ^gros ^grü ^gsst ^gsu ^gsun ^gun ^gung ^hbe ^heib ^heiz ^helf ^herb ^hert ^hfr
        ^hfra ^hgew ^hlec ^hner ^hnet ^hns ^hnt> ^hoc> ^hof> ^hrel ^hwa ^häme ^hän ^hön> ^höri ^ia> ^iale ^ialp
        ^ibli ^ibu ^ibun ^ichs ^ichu ^id> ^ieg ^iele ^iers ^iesm ^iet ^iete ^ift> ^ifte ^ifts ^iko ^ilig ^ilot
        ^ilz ^ilze ^imau ^inei ^inig ^inka ^inze ^io> ^ion ^irke ^irks ^irku ^iss> ^issi ^ita ^itag ^itge ^itsg
        ^itsp ^itw ^kalt ^kamm ^kend ^kera ^kneh ^konn ^kpla ^krei ^krie ^krä ^ksa ^ksam ^ksto ^ktu ^kämp ^käse
        ^käu ^käuf ^könn ^lben ^lda ^lda> ^lder ^lech ^lei> ^lem> ^lerp ^leu ^lfe ^lich ^lie ^lif ^lig ^ligt
        ^lio ^liot ^lka ^llem ^llt> ^lnen ^loka ^lon ^lot ^lpl ^lver ^läde ^läng ^lüg ^lüge ^mahn ^manc ^mani
        ^mauf ^mde> ^meng ^met> ^meta ^mind ^misc ^mos ^mte ^män ^männ ^nal> ^ndac ^ndf ^ndig ^ndin ^ndr ^ndt
        ^ndun ^neg ^nein ^ners ^net> ^new ^news ^nfal ^nfe ^nfü ^ngea ^ngez ^ngj ^ngjä ^ngsu ^ngsw ^nie> ^nied
        ^nigu ^nito ^nker ^nkl ^nkon ^nle ^nleg ^nne> ^nnun ^nov ^nove ^npr ^nsm ^nso ^nstl ^ntre ^nug ^nug>
        ^nun ^nwal ^nwei ^nwo ^nwoh ^nzei ^nüb ^oc> ^of> ^ohe ^olo ^olt ^ombe ^oms ^onit ^ont> ^orau ^ordn ^orga
        ^orle ^orst ^orti ^orw ^ost ^otes ^oto> ^ove ^ovem ^pfei ^pfen ^pfl ^pilo ^pol ^ppt> ^pra ^prac ^prak
        ^pro ^proc ^prod ^put ^putz ^raf ^rafa ^rags ^ram ^rat> ^rati ^rato ^raur ^rb> ^rbis ^rbre ^rbs ^rbst
        ^rden ^rdn ^reb ^rehe ^rela ^repo ^rfah ^rfe> ^rfi ^rgä ^rien ^rier ^ring ^rko ^rkp ^rkpl ^rksa ^rla
        ^rlag ^rlan ^rlit ^rlän ^rmas ^rnse ^rnz ^rod ^rodu ^roms ^ros> ^ross ^rpfe ^rrn ^rrn> ^rsto ^rtb ^rtei
        ^rtel ^rträ ^ruch ^ruhi ^ruk ^rukt ^rund ^rza ^rzar ^rzei ^räge ^rüch ^sau> ^sbet ^sbli ^sda ^sdat ^ses>
        ^shi ^sitz ^sja ^sjah ^slet ^spen ^spro ^ssau ^ssb ^ssc ^ssch ^sso ^ssor ^sst> ^sswe ^stli ^stol ^stru
        ^stud ^stuh ^stüh ^stüt ^suc ^such ^sund ^sze ^tatt ^taus ^teme ^tenn ^ter ^tere ^terr ^terv ^tfal ^tie>
        ^tief ^tin> ^tiv ^tle ^tmet ^tmu ^tol ^tolz ^topf ^tren ^treu ^tril ^truk ^tsd ^tsh ^tshi ^tsj ^tsja
        ^tten ^ttw ^tud ^tuh ^tuhl ^tut> ^twe ^tzte ^tän> ^täri ^töd ^tödl ^tüh ^tühl ^tür ^türz ^tütz ^uar ^ubt
        ^uens ^uern ^ufer ^ufge ^ufz ^uge> ^ugen ^uhi ^uhig ^uhl ^uhl> ^uli ^umt ^umt> ^ure> ^urig ^url ^urza
        ^usam ^usg ^usga ^uste ^uvo ^vat ^vate ^vem ^vemb ^ver> ^vere ^verh ^verk ^verm ^vert ^verz ^verö ^vid
        ^vide ^vora ^vorh ^wage ^wegg ^wehr ^wel ^wieb ^win ^wind ^wisc ^wohl ^wsl ^wsle ^yber ^zar ^zarb ^zehr
        ^zuh ^zul ^zun ^zve ^zver ^züg ^züge ^äden ^äfte ^äger ^ähi ^ähig ^ähr ^ämen ^ämp ^ämpf ^än> ^änen ^änn
        ^änne ^äri ^ärin ^äste ^äti ^äufe ^äumt ^ödl ^ödli ^önn ^önnt ^örd ^örde ^öri ^örig ^ückt ^üde ^üros
        ^ürzt
    """,
    -0.01: """
        ^<ab> ^<abo ^<abt ^<abw ^<apr ^<bee ^<bor ^<ce ^<cen ^<chi ^<cod ^<dav ^<daz ^<din ^<dre ^<dä ^<erd
        ^<erö ^<feh ^<fei ^<for ^<fun ^<gab ^<ged ^<geä ^<geü ^<glü ^<gm ^<gmb ^<go ^<heb ^<hie ^<hü ^<jan ^<jub
        ^<jul ^<kin ^<kü ^<küh ^<lac ^<lau ^<lic ^<lob ^<mal ^<mel ^<mod ^<no ^<nu ^<okt ^<plä ^<pok ^<pub ^<rah
        ^<ris ^<rös ^<sal ^<sig ^<ste ^<su ^<sup ^<sv ^<sve ^<sä ^<sät ^<tan ^<tat ^<teu ^<tis ^<tur ^<tür ^<uh
        ^<uhr ^<vie ^<w> ^<wec ^<wen ^<wet ^<wun ^<wür ^<zel ^<zim ^<zü ^<züg ^aal ^aal> ^aar ^aar> ^abbi ^abri
        ^achh ^acke ^aden ^afft ^ah> ^ai> ^aini ^ais ^akt> ^alb> ^albj ^alke ^alte ^ance ^anf ^angw ^anha ^anl
        ^ann> ^anna ^ante ^anu ^anwe ^anzc ^apr ^apri ^aran ^arc ^arf ^arf> ^arfe ^arta ^aru ^arun ^assu ^aten
        ^ath ^atsc ^aube ^auf> ^aufr ^aun ^ausc ^ausm ^auso ^az> ^azu> ^ba> ^bat ^batt ^bbi ^beal ^bege ^ben>
        ^bena ^bh> ^bien ^bier ^bilä ^bis> ^bja ^bjah ^blik ^blit ^blum ^blut ^blä ^boh ^bord ^brez ^bsl ^bsle
        ^bstu ^bten ^btes ^bus> ^bzi ^bzig ^bühn ^can ^cann ^cel ^ch> ^ches ^chin ^chiv ^chme ^chna ^chne ^chon
        ^chos ^chse ^chti ^ckbl ^ckwu ^club ^dam ^darf ^daru ^dav ^daz ^dazu ^dbuc ^dee ^deen ^dels ^dem ^dent
        ^dera ^deri ^dhe ^dhei ^din> ^ding ^dis ^disp ^doku ^dsi ^dste ^dt> ^dus> ^däm ^dämm ^eal ^eala ^ebil
        ^ebn ^ebni ^ebsl ^ebt> ^ebzi ^eek ^een> ^eerd ^efal ^efen ^ehäu ^eide ^eint ^eitd ^ekam ^ekt> ^ekü ^elad
        ^eleb ^elr ^eme ^emei ^emer ^emie ^emp ^empf ^emü ^emüs ^ena> ^enc ^ench ^endu ^enes ^enf ^enh ^enig
        ^enne ^enom ^erab ^eral ^erbl ^erge ^erhö ^erk> ^erlö ^erni ^ernw ^ersp ^erwe ^erwo ^erzl ^erän ^esbe
        ^ese> ^eso ^esu ^esza ^etes ^etre ^etu ^etun ^euc ^euch ^euer ^eum> ^eun> ^eur> ^ewic ^ewäh ^ezo ^ezog
        ^eän ^eänd ^eüb ^eübt ^fab ^fand ^fee> ^fei ^fel ^fer> ^ffli ^ffs ^fig ^flan ^flin ^fne ^fnen ^fnet
        ^fran ^fru ^fruf ^frä ^ftwa ^fän ^fäng ^gab> ^gebi ^gebn ^ged ^geln ^gema ^gemi ^gemü ^ger> ^geä ^geän
        ^geü ^geüb ^gie ^gist ^gke ^gkei ^gla ^gmb ^gmbh ^gsfr ^gsru ^gst> ^har ^hau> ^heb ^hebt ^henc ^henz
        ^heru ^hes> ^hich ^hiel ^hien ^hies ^hin ^hirm ^hit ^hiv ^hnen ^hng ^hnge ^hol ^hop ^hoss ^hren ^hrm
        ^hrma ^hru ^hsc ^hsch ^hse ^hste ^hti ^htig ^hut ^ice ^ickl ^icks ^idee ^iebe ^iera ^ifen ^igk ^igke
        ^ign ^ika ^iker ^ilan ^ilar ^ilc ^ilch ^ile ^ilo> ^ilt ^ilt> ^ilä ^iläu ^imet ^ingt ^inn> ^insp ^inst
        ^intr ^inux ^ip> ^irts ^ise> ^ish ^isie ^iste ^itgl ^itl ^itr ^itsu ^itta ^ja> ^jan ^jul ^kal ^kal> ^kbl
        ^kbli ^kenn ^kern ^kind ^klat ^kleb ^klä ^kna ^komp ^kopf ^kopi ^ktob ^ktua ^ku> ^kum ^kuns ^kwu ^kwun
        ^la> ^lap ^lapp ^lar> ^lats ^laus ^lbe> ^lber ^lbj ^lbja ^lch ^lch> ^ldi ^ldig ^leck ^leif ^lena ^lene
        ^leri ^leuc ^lft> ^lge ^lgen ^lgt ^lgt> ^lied ^liku ^lind ^linu ^lisi ^lk> ^lko ^lku ^lle> ^llk ^lls
        ^llw ^lm> ^lo> ^lob ^lobt ^lor ^low ^lta ^lti ^luf ^luft ^lum ^lur> ^lut> ^läg ^länd ^läum ^löf ^löff
        ^lüb ^mark ^masc ^mbh ^mbh> ^meis ^melt ^milc ^mini ^mink ^mma ^mmi ^mmu ^mmun ^mpfa ^mpo ^mun ^möge
        ^müse ^nan> ^nand ^nau> ^nauf ^nce ^nce> ^ndbu ^ndg ^ndh ^ndhe ^ndk ^ndli ^neru ^nfan ^nfl ^nfä ^nga
        ^ngsf ^ngsp ^ngsü ^nhä ^ni> ^nie ^nin ^ning ^nmac ^nna ^nner ^nnis ^nord ^nota ^noti ^nsa ^nsi ^nstä
        ^nta ^nti ^ntla ^ntli ^ntwu ^nux ^nux> ^nwen ^nzc ^nzch ^nzi ^nzig ^nzug ^nüge ^obi ^obie ^odus ^ofen
        ^off> ^offl ^oftw ^ogen ^ohr> ^okol ^olgt ^olie ^olz ^omi ^oor ^op> ^opi ^opie ^ord> ^orf ^orf> ^orl
        ^orra ^ors ^ossm ^ossr ^ota ^otau ^othe ^otiz ^otok ^our ^oze ^ozes ^pan ^pare ^peic ^peis ^pel ^penh
        ^pes ^pfan ^pfla ^pok ^poka ^ppe> ^prit ^prot ^proz ^pse ^pte ^pte> ^pub ^publ ^pun ^que ^quer ^rad>
        ^rans ^ranz ^rarb ^ras ^rasc ^raum ^raz> ^rbes ^rbli ^rbun ^rd> ^rdet ^rdig ^rega ^reib ^reif ^res>
        ^rese ^retu ^rfs ^rfü ^rge> ^rgi ^rhöh ^rid ^rid> ^rieb ^ril ^ril> ^rkur ^rlad ^rläu ^rlö ^rlös ^rmes
        ^rnie ^rnw ^robe ^robi ^robt ^rot> ^roz ^roze ^rrie ^rse ^rtra ^runt ^rver ^rvic ^rwe ^rwei ^rwo ^rze
        ^rze> ^rzl ^rzli ^röst ^rüft ^saa ^saal ^sab ^saus ^sban ^sca ^scan ^see ^sels ^ser ^sert ^serv ^sfr
        ^sgeb ^sho ^shop ^sieg ^sign ^siv ^skri ^skrä ^smut ^sna ^soft ^sor> ^sorg ^spar ^spla ^spo ^srun ^ssba
        ^ssie ^ssr ^stab ^stal ^stau ^stei ^stem ^stik ^stär ^stö ^sunk ^sven ^swo ^szub ^sät ^sätz ^sübu ^tanz
        ^tari ^tba ^tbau ^tch ^te> ^team ^teg ^tend ^terh ^terl ^teru ^tfü ^tfüh ^tge ^tgl ^tgli ^ti> ^tigk
        ^tigs ^ting ^tis ^tisc ^tla ^tlas ^tobe ^tok ^toko ^tor ^tot ^tra> ^tro ^tsb ^tsu ^tsun ^ttag ^tti ^tua
        ^tual ^turm ^turz ^twar ^tzl ^tärk ^türs ^uali ^ube ^ube> ^ubli ^ufi ^ufig ^ufr ^ufru ^ufte ^uhre ^uldi
        ^umf ^umu ^umun ^unds ^une ^unst ^urg ^urm> ^urn ^urni ^urop ^urz ^usfa ^usge ^usm ^uso ^uso> ^uszu ^ut>
        ^uti ^utz ^verä ^vic ^vice ^volk ^voll ^vorl ^vorr ^vos ^voss ^wech ^weic ^weim ^weni ^wet ^wett ^wie
        ^wing ^wurf ^wäc ^wäch ^würd ^zch ^zche ^zehn ^zeil ^zelt ^zes> ^zess ^zieh ^ziel ^zli ^zlic ^zoge ^zu>
        ^zugs ^ächs ^äft> ^ämm ^änd ^ändi ^äng ^ängt ^ärk ^äse ^ätzl ^äufi ^äum ^äum> ^äumu ^öpf ^öpfe ^öss
        ^össt ^öst ^öten ^üben ^übt ^übt> ^ückb ^ückw ^üft> ^ügen ^ühn ^ühne ^ür> ^ürd ^ürde ^üse ^üter
    """,
    -0.02: """
        ^<ac ^<ach ^<all ^<anf ^<anh ^<arc ^<bek ^<bla ^<blu ^<bra ^<bro ^<büh ^<cl ^<daf ^<dig ^<dir ^<dis
        ^<dop ^<dur ^<eis ^<em ^<erg ^<eri ^<eu ^<eur ^<fac ^<fax ^<fes ^<flo ^<fo ^<fri ^<ga ^<gef ^<gen ^<gez
        ^<grö ^<gä ^<gär ^<har ^<hen ^<ho ^<id ^<ide ^<ing ^<jah ^<jur ^<kal ^<kar ^<kat ^<kau ^<ken ^<kil ^<kn
        ^<kna ^<koc ^<kop ^<kur ^<kür ^<lan ^<les ^<log ^<lü ^<mai ^<mas ^<mot ^<ne ^<nor ^<off ^<oft ^<ok ^<on
        ^<onl ^<phy ^<pie ^<pr ^<pup ^<qu ^<que ^<rad ^<ram ^<roh ^<rot ^<rä ^<räu ^<rö ^<sek ^<sie ^<skr ^<som
        ^<son ^<sor ^<str ^<stu ^<stö ^<tar ^<tee ^<tel ^<tip ^<tsc ^<tü ^<ul ^<up ^<upd ^<vi ^<wan ^<woh ^<wu
        ^<wü ^<zwa ^<äl ^<ält ^<än ^<änd ^<öf ^<übu ^aben ^abla ^abo ^abo> ^abr ^absi ^abw ^abwe ^achl ^acht
        ^achv ^achw ^ad> ^af> ^afü ^afür ^age ^ager ^ahm ^ahme ^ahrs ^aktu ^ala ^albe ^ald ^ald> ^ame> ^ampe
        ^anc ^andb ^ands ^andw ^anh ^ansp ^ant> ^ape ^apeu ^apl ^aple ^arch ^ard ^are> ^arme ^arr ^assw ^ast>
        ^atte ^aup ^aupt ^ave ^axg ^axge ^bac ^back ^bal ^ball ^bau ^baue ^bear ^bee ^beho ^beid ^beri ^besp
        ^bewi ^bgel ^bie ^bila ^bis ^blau ^blu ^bo> ^bote ^brin ^brot ^bröt ^bsi ^bsic ^bste ^bte ^bun ^bwe ^ce>
        ^chan ^chir ^chlä ^chnu ^cho ^chrä ^chsc ^chu ^chul ^chut ^chv ^chve ^chwu ^ckb ^ckl ^cks> ^ckw ^clu
        ^cod ^code ^daf ^dafü ^dard ^dau ^daue ^derh ^dige ^digi ^dir ^dire ^dom ^dop ^dopp ^dsc ^dsch ^dst
        ^duld ^dus ^ebe> ^ebi ^ebte ^ebz ^eck ^eder ^edu ^edul ^eem ^eema ^efo ^efon ^ege> ^egn ^egne ^ehl ^eho
        ^ehob ^ehrt ^ehän ^eif ^eife ^eige ^eile ^eina ^einw ^eis> ^eith ^elef ^eli ^elie ^elm ^elte ^emas ^emis
        ^enab ^enba ^enn ^enni ^enos ^enra ^enso ^enta ^entl ^ents ^entw ^env ^enve ^enüg ^eprü ^ept ^ept> ^erbe
        ^erbu ^erga ^erka ^erlo ^erlä ^ernt ^errä ^ersc ^erso ^erv ^esb ^esel ^ess> ^ests ^eter ^ettu ^ewon ^ewä
        ^ext ^fast ^fax ^faxg ^feem ^feh ^fehl ^fel> ^feln ^fent ^ffl ^ffne ^finn ^fla ^folg ^fon> ^fre ^fst
        ^fsta ^ftu ^ftun ^ftw ^füh ^führ ^für> ^gang ^gar ^gedu ^gele ^geli ^gelt ^gena ^genü ^gep ^gess ^gesu
        ^gewo ^gewä ^git ^gita ^gle ^glei ^glie ^grab ^grei ^grö ^grös ^gsan ^gsb ^gsbe ^gsf ^gsz ^gsü ^gsüb
        ^gwei ^gwer ^gär ^gärt ^haff ^hat ^haue ^haup ^heck ^henn ^herh ^herz ^hest ^hir ^hlä ^hläg ^hnel ^hnit
        ^hnu ^hnun ^hob ^hobe ^hon ^hos ^hrs ^hrt> ^hrun ^hrä ^hrän ^hsel ^hte> ^hts> ^huhe ^hul ^hule ^hutz
        ^hwu ^hys ^hysi ^häu ^häus ^hört ^ich> ^ichb ^ichn ^iden ^iebz ^iep ^iept ^ierz ^iest ^ife ^ifer ^iftu
        ^igi ^igit ^iken ^ila ^ildu ^ilk ^immt ^inar ^ing ^ink ^inke ^innt ^ins ^ins> ^inw ^inzi ^ion> ^ipt
        ^ipt> ^irek ^isek ^iser ^ises ^isp ^isti ^ital ^itd ^ith ^ithe ^itma ^itsb ^itsl ^iz> ^jub ^jubi ^jur
        ^jury ^kamp ^kaum ^kilo ^kin ^klic ^klär ^krip ^kst ^ktor ^kön ^kür ^lac ^lade ^laf> ^lant ^lare ^last
        ^lef ^lefo ^leh ^leic ^leis ^len> ^lere ^les> ^lese ^lf> ^lfr ^lfre ^li> ^lise ^lit ^lke ^lke> ^lker
        ^llis ^llz ^lme ^lmen ^logi ^lten ^ltes ^lub ^lub> ^lut ^lätz ^läu ^lösc ^mai ^mai> ^mass ^merf ^mges
        ^mitm ^mmer ^mod ^modu ^mont ^mot ^moto ^mpe ^mpf ^na> ^nahm ^nal ^nar> ^nas ^nba ^nban ^nch ^nche ^ndar
        ^ndb ^ndn ^ndne ^ndsc ^ndw ^nel ^nell ^nere ^nete ^nfu ^nge> ^ngel ^ngi ^ngsb ^ngsz ^ngt> ^ngw ^ngwe
        ^nig> ^nige ^nitt ^nkel ^nkt ^nkte ^nlin ^nmal ^nom ^nomm ^nor ^noss ^nra ^nsc ^nsch ^nsor ^nspi ^nst
        ^nst> ^nsti ^nte> ^ntie ^ntl ^nts ^ntst ^ntw ^nwä ^nzen ^nüg ^obea ^oben ^obo ^obot ^obt> ^ocke ^ode>
        ^ofe ^oft> ^oge ^ogi ^oko ^okt ^okto ^olg ^olk ^olle ^om> ^omat ^omme ^omp ^onl ^onli ^onn ^ons ^onst
        ^oppe ^orgä ^orla ^orn ^orn> ^ortr ^orwa ^osa ^oss> ^osse ^oter ^oti ^otor ^pda ^pdat ^pelt ^per> ^pers
        ^peu ^peut ^pfa ^phys ^pie> ^piep ^pitz ^pla ^ple ^pler ^plät ^pp> ^ppel ^pri ^pril ^prob ^pup ^pupp
        ^rab ^rabe ^rag> ^rah ^rahm ^ramp ^ran> ^rant ^rape ^rate ^rau> ^raut ^rbe> ^rbel ^rbl ^rbu ^rchi ^rdt
        ^rei ^reie ^rem ^remi ^rent ^reri ^rez ^reze ^rfes ^rfüh ^rher ^rik ^rin ^ript ^ritt ^riu ^rium ^rka
        ^rkau ^rks ^rkst ^rli ^rlor ^rlä ^rläs ^rme> ^rmin ^rne> ^rnim ^robo ^rock ^rohr ^rop ^rosa ^rra ^rrat
        ^rrä ^rrät ^rsam ^rson ^rsp ^rspr ^rstä ^rtes ^rth ^rti ^rtof ^rton ^rtre ^rts ^rtst ^rtun ^ruh ^ruhe
        ^rve ^ry> ^rzen ^rzer ^rägt ^ränk ^räs ^röss ^röt ^rötc ^rüfs ^sal ^sank ^sar ^sat ^sba ^sbe ^sbi ^sbil
        ^schm ^scht ^sei ^seln ^sere ^seu ^sfa ^sieb ^sik ^siot ^slü ^slüc ^sma ^so> ^som ^somm ^sonn ^span
        ^spit ^spre ^sru ^ssio ^ssn ^sswo ^stah ^ster ^steu ^stie ^stoc ^stof ^sts> ^stu ^stur ^stän ^swor ^süb
        ^ta> ^tah ^tahl ^tapl ^tart ^tat ^tati ^tea ^tee> ^teht ^teig ^tele ^tem> ^ten> ^tena ^tenb ^tenr ^terb
        ^term ^tern ^tesc ^tet ^tex ^text ^tges ^thal ^tho ^tieg ^tier ^tin ^tine ^tlin ^tma ^tmac ^tock ^torh
        ^torw ^tou ^tour ^trai ^tres ^tsc ^tsch ^tslü ^tung ^turn ^twa ^twer ^twu ^twur ^typ ^type ^tänd ^ual
        ^ud> ^ues> ^ufen ^uff ^ufs> ^uga ^ugan ^uhe> ^uhes ^uhr ^ukt> ^uld> ^ule> ^ulen ^ume ^umen ^une> ^unge
        ^unke ^unm ^upd ^upda ^upt ^urm ^uro> ^ury ^ury> ^usbi ^usc ^usch ^use ^ust ^usti ^utt ^utz> ^ux> ^ven>
        ^vers ^vorm ^wald ^wart ^wat ^watt ^weck ^wei> ^wein ^wen ^wil ^will ^wink ^won ^wonn ^wuns ^wur ^wär
        ^wärm ^wöl ^wölf ^xge ^xger ^yla ^ype ^ysi ^ysio ^zes ^zie ^zieg ^zig> ^zige ^zuck ^zuga ^zust ^zwei
        ^zwö ^zwöl ^ähle ^ählt ^älte ^änk ^änke ^ärme ^ärtn ^äuse ^öffe ^öge ^ögen ^ölf ^ölf> ^ösc ^ösch ^ötc
        ^ötch ^öte ^ück ^üfs ^üfst ^üft ^ügel ^ühru ^ürz ^üte ^üte>
    """,
    -0.03: """
        ^<abl ^<alt ^<anm ^<app ^<aug ^<bei ^<bew ^<bu ^<cha ^<co ^<dau ^<dez ^<dok ^<erz ^<fol ^<fr ^<gar ^<gel
        ^<gep ^<gl ^<gra ^<gru ^<hol ^<hun ^<ku ^<lec ^<leh ^<mis ^<mon ^<mö ^<nas ^<neb ^<pap ^<pau ^<pi ^<pla
        ^<por ^<pu ^<ren ^<ric ^<rol ^<ros ^<san ^<sat ^<tab ^<tec ^<ter ^<tes ^<tom ^<ts ^<umg ^<ums ^<wer
        ^<wie ^<win ^<zer ^<zwe ^ab> ^abel ^ache ^ages ^agu ^agun ^ame ^amml ^amp ^ane ^anen ^ang ^anke ^anme
        ^anti ^anz> ^api ^app> ^art> ^artu ^aste ^ate> ^aug ^augu ^aum ^aum> ^aut> ^bar> ^be> ^beg ^bel ^bell
        ^bi> ^bre ^chac ^chal ^chat ^chm ^chüs ^cks ^ckt> ^dem> ^dene ^derb ^dert ^dez ^deze ^dig ^dok ^dul
        ^durf ^ebau ^ebst ^ebt ^echn ^ecke ^een ^efe> ^efer ^efin ^ehn> ^eht ^eht> ^ehä ^ehö ^ehör ^ei> ^eier
        ^ein ^einm ^eist ^ekt ^elau ^eldu ^emi ^emse ^enau ^eng ^eno ^enr ^enü ^epr ^erap ^erks ^erli ^erun
        ^erzi ^erzä ^esen ^estr ^ett ^eu> ^eun ^eur ^euro ^ezem ^fac ^fach ^fan ^fang ^far ^feie ^fene ^fert
        ^ffee ^ffn ^fgeh ^fik ^fika ^fol ^fon ^fs> ^fürs ^gart ^gel> ^gela ^geno ^gepr ^gez ^glas ^gli ^gne ^gre
        ^gru ^grup ^gsam ^gsh ^gsp ^gus ^gust ^hach ^heit ^her ^hera ^hes ^hhal ^hied ^hing ^hle ^hlei ^hler
        ^hnik ^holz ^hres ^hrt ^hten ^htet ^häng ^hör ^höre ^hüs ^iber ^ide ^iebt ^ieh ^ieht ^iel> ^ielt ^ifik
        ^ig> ^igst ^igt ^ike> ^ilde ^ilen ^inal ^iner ^inm ^inma ^ipp ^ipps ^ire ^ise ^itm ^itt> ^itze ^ive>
        ^jah ^jahr ^kaff ^kale ^kant ^kat> ^kil ^klu ^komm ^kop ^kto ^kurs ^kürz ^lad ^lang ^lanz ^las ^las>
        ^lb> ^lde ^lden ^lieb ^lis ^log ^lär ^läs ^läss ^lät ^mal ^mal> ^mate ^me> ^mein ^mer ^merk ^mete ^mge
        ^mill ^mine ^mlu ^mlun ^mml ^mmlu ^mona ^mpe> ^mpf> ^msa ^msat ^mse ^msen ^mögl ^nab ^nale ^nanz ^nar
        ^nau ^ndi ^neb ^nebe ^neu> ^nf> ^ngen ^ngr ^ngsh ^ngst ^ngt ^nha ^nier ^nig ^nme ^nmel ^nn> ^nni ^nnt>
        ^nsam ^nsp ^nste ^nve ^nver ^obt ^ochs ^ock ^oft ^ohr ^ommt ^ona ^onat ^onne ^or> ^orsc ^orta ^oth ^otz
        ^otzd ^pap ^pau ^paus ^pei ^pend ^phy ^pier ^por ^port ^ppen ^pps> ^pre ^prei ^ps> ^pt> ^ra> ^rap ^rene
        ^res ^rf> ^rfte ^rgeb ^rgl ^rgle ^rhe ^rin> ^rip ^ris ^rit ^rlin ^rlo ^rni ^rol ^roll ^roto ^rotz ^rs>
        ^rsio ^rso ^rtal ^rte ^rten ^rtn ^rtne ^rtu ^ruc ^run ^rung ^rup ^rupp ^rzi ^rzä ^rzäh ^rös ^rühe ^samm
        ^san ^sber ^schi ^scho ^sens ^son> ^spei ^spi ^st> ^stap ^stes ^stif ^stim ^stro ^stä ^sza ^szah ^szu
        ^tabe ^tag ^tage ^tal> ^tap ^tech ^tee ^teh ^tene ^teng ^teri ^tes> ^teu ^teue ^th> ^tha ^tift ^tig>
        ^timm ^tne ^tner ^tom ^toma ^ton ^ton> ^troc ^trot ^ttu ^ttun ^tund ^tzd ^tzde ^ub> ^ubi> ^ubil ^ubis
        ^uchh ^uchs ^ucht ^ugu ^ugus ^uhe ^umg ^umge ^ums ^umsa ^unsc ^urft ^uro ^urs ^urs> ^use> ^vera ^verr
        ^vier ^vorg ^vort ^wan ^wann ^wec ^wied ^wun ^zde ^zdem ^zeic ^zem ^zemb ^zer ^zuc ^zwe ^zäh ^zähl ^ägt
        ^ägt> ^ähl ^ält ^ände ^ärm ^äss ^ässt ^ätz ^ätze ^öffn ^ögl ^ögli ^öre ^ören ^ücke ^ühe ^üher ^ünf>
        ^ürs>
    """,
    -0.04: """
        ^<ap ^<beg ^<bil ^<bli ^<buc ^<dan ^<dru ^<du ^<far ^<fi ^<fra ^<fu ^<fus ^<hi ^<ja ^<ju ^<ka ^<kaf ^<ke
        ^<kos ^<kuc ^<lie ^<ma ^<mac ^<mil ^<mög ^<pl ^<prü ^<ret ^<ri ^<sti ^<to ^<tro ^<zeh ^<öff ^abl ^ale
        ^angs ^anm ^app ^are ^as> ^asc ^asch ^att ^ausf ^aut ^baut ^bess ^bla ^blic ^brem ^bri ^buc ^buch ^chh
        ^chha ^chle ^chs ^cker ^dan ^date ^dun ^dung ^ee> ^efi ^eie ^eigt ^eins ^eite ^eku ^ekun ^ela ^elen ^eln
        ^elt> ^em> ^ems ^enen ^ente ^era ^erb ^erg ^ergl ^erhe ^erkt ^erne ^ert> ^erti ^erz ^ess ^esti ^ette
        ^farb ^fee ^fer ^ffel ^fin> ^fors ^geba ^gehä ^gehö ^geme ^gste ^hal ^hefi ^hha ^hrie ^hund ^ich ^ick
        ^ieb ^ifi ^igs ^ikat ^inan ^ing> ^ipe ^isi ^ist ^ite> ^itz ^ium ^ium> ^kaf ^kart ^klei ^kom ^kos ^kost
        ^ks> ^ksta ^kur ^köni ^lach ^lar ^ldu ^ldun ^leit ^lend ^les ^lic ^lin ^line ^lli ^lärt ^lüc ^lück ^mar
        ^mat ^meld ^mis ^miss ^mon ^mög ^ndie ^nds ^neun ^ngsa ^nis ^nma ^obe ^oma ^ormu ^oste ^oto ^papi ^pe>
        ^pen ^pps ^prü ^ragt ^rege ^rems ^ret ^rett ^rkt> ^rmel ^rmu ^rmul ^rne ^rnen ^rob ^rta ^rte> ^rtif
        ^rzig ^rät> ^scha ^schu ^seku ^sel ^sie ^sse> ^steh ^sten ^stet ^the ^tifi ^tim ^tipp ^tof ^toff ^tri
        ^tric ^trit ^tter ^tun ^uche ^uert ^ular ^ule ^ungs ^uns ^us> ^usf ^ve> ^zert ^zig ^ärt> ^ät> ^öni ^önig
        ^übu ^übun ^ürs ^ürze
    """,
    -0.05: """
        #_met :_umsatz =betrieb =blum =buro =dem =funf =hilf =kuch =kundigungsfrist =kunftig =prozent
        =ruckrufservic =schreibtisch =schweissnaht =streik =studio =vertrag =vorlag ^<az ^<azu ^<bes ^<br ^<di
        ^<erk ^<für ^<kom ^<lei ^<ler ^<li ^<of ^<pe ^<per ^<ra ^<reg ^<sa ^<sic ^<st ^<zwö ^abe ^ach ^affe ^ags
        ^alen ^ang> ^ant ^anz ^apie ^arto ^ast ^azub ^bere ^bli ^chte ^dat ^dru ^druc ^eba ^ebs ^efr ^eine ^ele
        ^ena ^endi ^ene> ^er> ^erkl ^ese ^eue> ^ffe ^fus ^fusi ^gefr ^gs> ^gsa ^gwe ^halb ^hand ^hs> ^ick> ^iede
        ^ief ^ill ^illi ^is> ^ker> ^lane ^lau ^lauf ^lehr ^lick ^lief ^mas ^mmt> ^mt> ^mul ^mula ^nike ^plan
        ^rage ^rei> ^ren> ^rkl ^rkt ^rme ^rsc ^rsch ^ruck ^sam ^same ^schn ^sek ^son ^sor ^stip ^stri ^stun ^tab
        ^tal ^tet> ^ther ^tst ^tste ^tze ^ula ^upp ^uppe ^urf ^usio ^zei ^öff ^übe ab_donnerstag als_im
        am_empfang am_lieb angriff aug backstub begruss bericht_uns betreu blieb_sie den_kaffe der_betriebsrat
        der_famili derselb deshalb die_jed die_kopi die_leitung dies_herb ein_fehlerhaft ein_paar ein_updat
        einzug erklart_warum erst_hilf fast_imm fehlerhaft fehlerhaft_updat fotos frohlich fur_kund gedauert
        geles gepruft_und gestieg gestieg_die gezeichn habt heisst hinweis_auf im_labor im_stadtmuseum
        ist_geschloss ist_seit jahr_am jahr_lief jahres januar_buch jorn kartoffelsalat kein_las kommt_ein kopf
        kundigungsfrist leut_ein margar meldung_vom messwert_und mit_gut mit_vierzig mord normal ohn_ein
        pruflist pruflist_fur python quartal rezept_fur robot rontg rosterei ruckrufservic ruckrufservic_: sagt
        schneid schweb seit_marz sich_als sie_jed sind_bis so_oft spur statt_rontg steht_im steht_noch streik
        stund_nicht stund_und tragt tran uberrascht uberrascht_hat ultraschall ultraschall_statt und_was
        uns_meldung uns_stuhl uns_zwei verteilt vom_april vorlag_fur war_nicht wir_begruss wir_offn woch_bei
        womit womit_wir zettel zum_einzug zwei_klick
    """,
    -0.06: """
        #_fehl #_kann #_leut #_stand :_alt :_was :_wer :_wie =debattierclub =durch =einfach =fuss =geschloss
        =herz =hint =kalt =kanzlei =leck =lund =mach =mal =novemb =plant =rechn =schlagfert =schweiss =selt
        =steig =streich =stund =ubernimmt =viel =werk =wiss ^<al ^<bre ^<do ^<fin ^<füh ^<kle ^<ko ^<mei ^<mi
        ^<min ^<rü ^<rüc ^<sei ^<tag ^<um ^<zie ^aff ^ags> ^al> ^alb ^ar> ^at> ^aufe ^bern ^bes ^best ^bild
        ^bung ^chi ^chie ^chni ^chs> ^ck> ^dank ^der ^efra ^el> ^eln> ^elt ^eri ^ern ^erte ^est> ^esta ^eze
        ^fest ^fina ^frei ^gst ^her> ^hni ^hte ^iebs ^ied ^ier ^ike ^ild ^inu ^iten ^kle ^kuc ^kuch ^ler ^ln>
        ^mei ^mel ^minu ^mmt ^nan ^neue ^ng> ^prüf ^reg ^rklä ^rto ^rüf ^seit ^tags ^test ^tif ^ts> ^ucke ^ue>
        ^unde ^usi ^zeig ^zub ^ärt ^über ab_heut aber abstand abweich achtzehn achtzig am_morg and_mach anfrag
        anwaltin architektin auf_# auf_knopfdruck ausfall_am banan behalt_ihr beileid blick_in blum bod brech
        brotch cent_mehr dankt das_alt dauert_ein dauert_sekund davor debattierclub den_kochloffel den_stuhl
        den_team der_brief dezemb_fahrt die_app die_kilowattstund die_rechnung die_saison die_vorlag
        die_werkstatt dos druck_ist ein_bank ein_kollegin ein_kuch ein_saison ein_schalt ein_schrank ein_telefon
        ein_vertrag einfach_erklart einlad endlich erinner_an erlos eroffn_wir erreicht es_ist euch fahrt_die
        falt feiern freiwill freundlich gang gefeiert gefilmt gegengewicht geht_der geld_der gemacht_hab
        gepruft_wurd geschafft gestimmt gestohl gezahlt go go_und gotting halbi halbi_die haltestell hangt_der
        hat_ein herz herz_und heut_nacht hint_glas horst ich_den ihr_fur im_kell im_schnitt im_zweit in_go
        in_postgr ist_richtig kaktus kaktus_auf kann_sie kauf kilo_kartoffel kilowattstund kilowattstund_kost
        kind_im kindergart knopfdruck kochloffel korb kost_der kuchenchef kund_hab land lass_die lass_sich laun
        leck leer_stuhl leicht_gemacht licht_aus lief_all losch lund mag man_ein massband meld_uns merkt
        mit_gegengewicht mitarbeit_werd mitles mitternacht mittwoch_um molkerei monat_# must nach_den nach_kommt
        nachricht_die nam_und neu_kolleginn neu_lini neun_monat neunzehn nicht_geschafft nie_die niemand offn
        ohn_netz papi_: physiotherapeutin postgr praktikant preis_fur prufung releas richtig_so richtig_und
        rollstuhl rotorblatt saub schlagfert schlagfert_: schlagt schleif schrein schulklass_wie sech_neu
        sechzehn_jahr sechzig sich_all sie_ein sieht_man sind_um so_hab stall stillschweig
        stillschweig_vereinbart strassenbahn tag_im treff treib tuba ubernomm uhr_gab um_neun um_vier um_zehn
        um_zwei uns_kampf uns_lehrling verbesser veroffentlicht verschick versproch vertriebsleit vier_jahr
        vom_# von_schweissnaht vorab vorsprung war_ein warum_uns warum_wir was_nicht wass_# wert winkel_und
        wir_bezieh wir_dank wir_sie wiss_sollt wohin wurd_stillschweig wutend zahl_die zum_fruhstuck zweihundert
        zwolf_jahr ~place
    """,
    -0.07: """
        #_b #_gast #_ruht #_zu =als =app =beschloss =bestand =bestatt =dank =das =datenbank =dauert =dr =erklart
        =fahrplan =fragt =imm =juni =kind =kost =leid =lieferschein =per =preis =preisanpass =rezept =schicht
        =schnittstell =storung =stromausfall =tun =von =wied =woch =wohin =zieh =zugang ^<bl ^<dat ^<gr ^<han
        ^<se ^<übe ^ate ^azu ^ber ^cha ^chen ^eig ^eis ^es> ^esse ^eue ^fes ^fin ^für ^gem ^han ^iefe ^igt> ^in>
        ^inut ^ite ^kat ^lan ^lein ^len ^lern ^nke ^nke> ^nut ^nute ^omm ^ppe ^rt> ^sion ^ste> ^tip ^uck ^uten
        ^verg ^werk ^ze> ^zubi abgeschalt als alt_als an_ein andert angekundigt anna auch_in auf_ein
        aufgeschnitt aufgeschnitt_und aus_vier behaupt beid_hab beim beitrag beppo bestatt besteh bildschirm
        bis_end bis_mitternacht bleibt_bei blum_am bringt das_kartellamt dat_lieg dauert_lang deck den_deckel
        den_schicht der_kantin der_klein der_vorrat die_angehor die_dat die_hochschul die_klein die_list
        die_minut die_sieb die_test diesmal_nur drei_zeil eig ein_alt ein_gericht ein_hund ein_jahr ein_lind
        ein_regel ein_team ein_unabhang ein_unternehm ein_volk elf_minut emr end_marz es_still fahrplan falk
        flugel frag_zu frist fuhrungskraft full gast_hab gefragt_was gemeinsam_mit gemerkt_hat geoffn
        geschaftsstell gewahlt grund_ist hab_sie hab_vier halbstundentakt hat_entschied hat_niemand her
        heut_kein hier_ist hoch_die ihm ihr_nachfolg im_beirat im_halbstundentakt im_pausenraum intern jahr_ein
        jahr_war jetzt_halt jubilaum juli jung_die karton kein_einzig kein_wir laib larm leitstell leyla logist
        mach_wurd macht mein_schlussel millim ministerium minut_lang minut_und mit_drei mitnehm mittwoch_das
        nach_kur nacht_ein nachtbus noor offn_die pausenraum pflanz_die preisanpass preisanpass_zum probi_wir
        rechnung ruckblick_auf ruht_die saal sachbearbeit sei seitd sich_vor sie_abend sind_teur sitzt softwar
        solang_der sonntag_im speich splitt stell_in steu storung streck strom_und stromausfall teil_der tell
        teur_geword uber_# um_# und_platz und_schrieb und_wann und_warum und_wurd uns_# uns_apfel unt_wass
        verglich verstarkt vierzig_minut volk vorrat_reicht wann_ein war_abgelauf war_alt was_es wechsel_in
        wechsel_wir weich welch_drei wenn_der wenn_die wie_uns wir_schuld woch_in woh wunsch_um zehn_jahr
        zeit_fur zeitzon zur_erst zweit_stock
    """,
    -0.08: """
        #_cent #_der #_juni #_lit #_zug :_so :_vier :_vierzig =abbau =abend =abschiess =ausfall =ausstell
        =beerdigt =einmal =erinner =erneuert =halft =kart =kartoffel =kommt =lass =lehrling =linux =mittwoch
        =neun =ordn =red =schnell =verlor =verlustfrei =volksbank =werkzeug =windrad =zieht ^<gem ^<le ^<neu
        ^<zw ^gel ^hie ^iche ^ker ^nen> ^pie ^rot ^tze> ^ubi ^um> ab_der ab_sofort abgeschafft abos abschaff
        abschiess abwehr all_neun als_zip an_bord anhalt anruf_der arbeit_wir archiv aufgebaut_und
        ausblick_unverandert ausfall baum begrab betriebsf bien billig bis_somm blau brief_aus chat dachbod damm
        dank_an dank_herr das_braucht das_dorf das_ziel dasselb datei dem_neu der_personalabteil der_praxis
        die_azubis die_person die_vertreterversamml dies_funf dieselb direkt donnerstag_im durch_die ein_abend
        ein_antwort ein_dien ein_frag ein_kart ein_nacht eintritt_frei entscheid_uber entsteht erarbeit ergebnis
        erprob ersetz erst_hundert erst_kam es_trotzd fahr_die fiel_im final_opfert find_in finn forschung gast
        geht_es geht_mit geles_und genugt_der gerett gewinnt gluckwunsch_! gurt gut_schuh handwerk hat_den helm
        im_august im_test in_all jemand_den kaffe katz kein_nachricht kind_uber klingelt_es komm_die kost_das
        kundendien kunstwerk lach ladt lamp landwirt lang_nicht lauft_wied leist leut_# lieferschein liegt_es
        lit luft mal mitglied mocht_kann montag_die montiert nacht_um niemand_muss nur_ein ohn opfert
        passiert_ist plakat prozess_abschiess punsch quereinsteig recht_und revanch revanch_ist rezept roll_die
        sah samstag_um schach schlaf_und schnitt schweiss sech selt sich simulator sortiert sprang steht_ein
        tafel tag_und teur them tischl ton tun_wenn uns_anhang uns_tischl unverandert verlass_der verlor_ging
        verlustfrei vermisst_die vertreterversamml volksbank von_nebenan vorlauf wechsel wechselt wenig_luft
        willkomm windrad wir_sag wird_leit woh_uns zehn_monat zeig_wir zeit_am zertifikat_war zu_viel
        zum_abschied zum_schein zwei_fahr zwisch_den zwolf_leut
    """,
    -0.09: """
        =abgeschalt =auszubild =beinah =dat =dien =doppelt =druck =gemeinsam =kesselstrass =kita =mai =nacht
        =onlin =passiert =paus =rechnung =schon =schraub =statt =steigt =stock =teur =wach =warum ^<zei ^<üb
        ^bil ^efe ^eic ^eich ^ene ^ert ^gt> ^ina ^mac ^mach ^min ^nen ^sio ^ten acht_woch akku also anleit arg
        auf_den aufgebaut b bau beend beinah beispiel bekomm_ich beschwerd betriebsrat bord brandl breit
        cod_liegt dann_schrieb das_handbuch das_rezept davon_verwahlt den_pokal den_vorstand denkt der_hand
        der_kaffeemaschin der_kesselstrass der_kran der_letzt der_wichtig des_monat die_fusion die_kantin
        die_pruf ein_davon ein_gross ein_minut einmachglas entschuld entwickl erhoht erklart_was erst_halbjahr
        etwas_neu export fangt fernwarm find_sie format forst frag_an fragt_was frei_nach freitag_geb fruh_im
        fur_das gart geb_ich gesammelt geschieht hab_# hand_und haus_hat heb herzlich_gluckwunsch heut_hat
        hospiz im_einmachglas im_film im_septemb imm_im jahr_: kam_es kesselstrass kind_ein komm_sie
        konstrukteur kunftig lang_mit lena leut_ist lind lud mal_in marmelad mein_letzt montag_ein montagsrund
        nass nicht_betroff nicht_verlor noch_einmal nun_klingelt nun_zur nur_die offnungszeit pack passwort
        personalabteil plus plus_# pro pruft_ihr rucktritt salz sam schlaft schlag schrieb_# sech_woch somm_#
        steh_auf steht_bereit steigt_um streich streik_der teekuch uberblick umsatz_steigt und_die und_wofur uns
        uns_kantin unterlag_und verwahlt viel_sie von_## vor_zehn was_pruft was_tun wofur wofur_wir zeit zugang
        zum_erst zweck
    """,
    -0.1: """
        =best =brot =dezemb =dienstag =drittel =elf =halbjahr =kopi =kritisch =leit =niemand =protokoll =seit
        =umsatz =winkel ^<si ^cke ^cken ^erin ^fra ^frag ^ier> ^ke> ^ken ^ken> ^lei ^nder ^neu ^ngs ^rag ^ren
        ^se> abgeschrieb alb als_vorsitz am_end am_ofen amt_als ansprechpartn ansprechpartn_bleib apfel auf_eig
        auf_eis auffass aufsichtsrat_der auszubild bau_ein beginn besuch_am beweis blieb braucht_# brett brezel
        bring_sie dann das_niemand das_papi das_werk der_erst der_geschaftsfuhr der_umstieg die_foli die_regel
        die_sir die_termin die_zeichnung die_zeit die_zwei doktorarbeit eig_wunsch ein_anruf ein_seit
        ein_zertifikat ein_zettel einfach_nicht einschrank erfund erst_ist flamm_fur gab_kein garantiert gartn
        geholf gelb gemess geprobt hab_ein hab_zugestimmt habt_ihr halb_stund hall_zwei halt_jetzt hang heik
        heul heul_die hielt hotlin im im_jahr jack jed_monat jetzt_mit kennt_die klatsch klebstoff kran kritisch
        kurv lang_: lang_dauert letzt_jahr macht_ein meist_die mit_verletzt montag_ist nehm_all neu_im nutz oben
        off_werkstatt ohn_anmeld pflanz pilar regal saison samstag_vor schreibt_ein sein_amt sir spart
        staplerfahr steig storung_am stroh tag_woch tot_winkel train typescript ubergab ubung_macht umgezog
        umstieg umstieg_dauert und_preis uns_app uns_auszubild unterschied unterschied_auffass verbessert
        verhandl verhandl_mit vermess vorgeseh wint wir_biet wir_brems wir_mach woch_kommt woll zahl_sie zeil
        zip zusammenschluss_mit zwei_wird
    """,
    -0.11: """
        #_filial #_statt =ab =beend =digital =frau =leicht =ruckblick =sag =so =spitz =stadt =verletzungsfrei
        ^<er ^<ro ^<zi ^chn ^on> ^tes ^uch abgeschrieb_und ablauf angst aufruf automat_zuruck beerdigt bis_#
        bleibt_bis build darf_gern das_formular dat_war der_build der_bus der_chef der_disposition der_kuch
        der_kuhlung der_montag der_spitz die_jury die_mitglied digital disposition ein_friedhof ein_lachend
        ein_rundgang ein_skript ein_tabell ein_woch eintritt elf_jahr erneuert erreichbar_ursach es_bemerkt
        folgt foli frag_die friedhof friedhof_ein fruh_hing geb geh_mit gelt gemiet genugt ging_nicht graz
        grossmutt handwerk_ein hauptversamml hilft hugel im_monat ingrid ist_zuruck jed_nacht kuhlung lang_hab
        lernt_was mal_and man meist_weg meld mit_kind montag_lauft nach_mal noch_sech numm_# off porto
        probealarm_am prototyp punktlich richt_ihn risik rundgang sagt_sie schein schweissnaht sech_monat seh
        seh_woll spar spar_wir spitz stell_nach stieg student trick uhr_nicht uhr_und umsatz_lag und_tee uns_hof
        uns_vertrag verabschied_wir vergang verletzungsfrei verletzungsfrei_durch video von_zwei vorsitz_der
        wechsel_an werkfeuerwehr wir_gern zeigt_drei zwei_davon zwei_minut zwei_student zweimal_im
    """,
    -0.12: """
        #_bis =anwenderbericht =fachverfahr =februar =gelernt =gestorb =glas =gleich =gross =halbjahreszahl
        =kaffeemaschin =modus =offlin =pack =rent =ubung =updat =vorstandschef ^art ^ine ^ine> ^kt> ab_mai
        all_gut angenomm anwenderbericht anwenderbericht_: april auffass_uber ausstell befragt behob_: bekannt
        bild blatt bus cent dabei_war dem_telefon den_pfost der_alt der_buchhalt der_tot deshalb_werd die_neun
        die_warteschlang drei_minut dritt_stock druck ein_baum ein_vormittag es_gibt fachverfahr fand_ihn
        finanzvorstandin gemacht genauso ging gmbh halbjahreszahl handbuch herzlich im_schreibkur ist_gestorb
        jed_erst jed_sitzung kalend_die kam_kein kampf_um kennt kolleg_hab lacht laut leicht liebt lindn milch
        misst modus motor nach_funf nach_haus neb_dem nebenan notiz offlin offlin_modus oktob pack_: pfost probi
        publikum rad riecht rohr schlaf schreibkur seminar sie_kommt sonntag stell_sie stimmt storung_behob
        stuhl_in team_von uben uberall uhr_war und_gut uns_azubis uns_neu uns_werkstatt verkauf verliert
        vorstandschef wann zeichnung zugestimmt zweimal_in
    """,
    -0.13: """
        #_februar =april =azubis =flamm =freiwill =gemacht =ide =lang =monat =nam =prozess =softwar =such =und
        ^<fü ^sti aktualisi angreif anhang arbeitsunfall aufgehort baut_ein bekommt beschreibt besetzt bilanz
        bleib_wie dafur_der das_renn das_video den_jahr der_gross der_kundendien der_technik des_jahr die_ausgab
        die_nachfolg die_niemand die_station ding ein_kundin erdgeschoss eroffn erzahl es_ging feu_und gartnerei
        geandert geback gebaut_hab gern gleich halb hank hebt henning im_erdgeschoss im_kalend in_drei in_kassel
        kampf_geg kart konn_angreif kur lernt million_fur monat_: nach_sech nenn_sie neun_jahr oft_werd per_app
        pruf_wir rahm reich renn schuh siebt spatzl spitz_der standard steht_in steht_nun sterb stromverbrauch
        supp sven technik_kommt trainiert und_flamm und_halb und_schreib uns_meist verlauf vier_minut
        vier_prozent vor_steu vorbereit vorrat vorschlag w waffel wie_man winkel zeigt_es zum zweimal
    """,
    -0.14: """
        #_stuck #_uhr =angst =buhn =entlass =fuhr =geht =gericht =nie =probealarm =raumungsub =uber =vortrag
        ^<ta ^erk ^ne> ab ab_oktob anruf_am ausgebild automat azubis_baut bei_# bekam bestand bis_donnerstag
        bring dank_ihr darf darunt das_portal dazu der_buhn der_ramp die_fahr die_prufung die_such die_tabell
        ein_dos ein_erfund ein_haus einstell entlass ergebnis_vor europa feuerwehr_im folg gesprach_uber getest
        hab_wir heck herunterlad im_januar im_juni imm_besetzt jan kartoffel krag linux loscht minut_drauss papi
        person pokal probealarm rechenzentrum schwachstell sieg stapl tauscht uhr unt_linux uwe vierzig_platz
        wir_bau zahl_zum zelt zum_herunterlad zum_jahres
    """,
    -0.15: """
        :_ein =auftrag =behob =chefin =hab =stress =verli =version =voss =wird ^<da ^<ze ^est antwort aufgehangt
        baut begegn bericht_an darunt_ein dem_werk der_list ein_museum ein_stand einfach entschuld_und entwurf
        fuhrung fur_januar geb_wir gehor_nun geubt gluckwunsch grosst holz hund ide ihr_grossmutt klingelt
        lasst_sich les licht liest mit_absicht monat_lang onlin petra raumungsub ruckblick schau sie_geht silk
        statt_# stell_wir stress stritt stund_lang treppenhaus uns_alt voss wenig werk wiederbeleb wurd_kurz
        zieht
    """,
    -0.16: """
        #_prozent #_tonn =den =find =montagsrund aussieht beid_haus betreib bewerb bis_mai blick_auf cod
        datenbank dem_eig die_hand die_neu die_prognos die_spatschicht die_zugspitz dreissig_jahr ergebnis_bei
        erinner ersthelf erzahl_von feiert gehalt geland gerett_hat hand haus_hab hol_sie klick langweil
        lehrling_bau lobt met museum nacht neu_haus prozess seit stahl telefon und_dank verabschied vergang_jahr
        vorgang wiederherstell zugspitz
    """,
    -0.17: """
        =die =dienstplan =drei =geduld =gehalt =lastenrad =sonn anfang anfang_an ausbild bemerkt besprech best
        das_buro das_gesprach den_fehl der_hall der_neu drei_satz durft_das ein_blick ein_nachmittag ein_tisch
        ein_ziel ein_zweit erklar erzahlt fest finanzchefin gesunk gewann im_flur jahr_in jury kaum kopi lachend
        lastenrad lehr lehrt lief list mai_hab mark millisekund mittagess mog reicht spielt umgesetzt verschickt
        verschickt_und vier_tag vierzig_kind von_anfang von_hand vormittag warteschlang wir_zeig wunsch
        zwei_somm
    """,
    -0.18: """
        #_dezemb #_mal =buch =der =erst =faxgerat =stimmt ^<te ^ste abteil am_tor ansicht bitt_nicht dafur den
        der_grosst der_tischlerei eis fast faxgerat funfundzwanz gab geht_zum geliefert jahr_verlasst jahr_vier
        jahres_in jed_samstag leis liegt_bei mai mehr_licht mehr_platz pupp ramp rett rosa schal seith skript
        sonn stellt_sich stiftung tee tischlerei vermiss vorfuhr wir_such
    """,
    -0.19: """
        =grupp =sich =sommerf =unfallfrei =verlasst angriff_uber auf_zwei bestell_nach brandt buhn der_stern
        ein_kurz gehor gemerkt gesucht haus_wir hochschul lieb liegt_vor monat portal prufstand reg stock tour
        tour_jetzt trock ubernimmt unfallfrei vorlag vortrag welch wie_wir woch zwanzig zwei_klinik
    """,
    -0.2: """
        #_august =gefund =krankenhaus =sucht =wir =zwanzig acht am_band behob bestellt der_fras ein_klein einzig
        fras fuhrt gebaut geschicht gesicht glas ist_unterschrieb kilo lehrling meist_in neb neun person_die
        richtig roll tat werkstatt wir_gefragt
    """,
    -0.21: """
        #_euro =ist =link =wie bekam_ein bitt_hol buch danach_gibt die_alt die_kind doppelt drei_frag ein_einzig
        euro gepruft grupp kaffeemaschin lauft_die mitmach produkt regel stell_sich ubung uns_seh verlasst_uns
        wach wir_erklar wir_mocht zur zustimm zwei_stund
    """,
    -0.22: """
        ## =absicht =frag =gast =lern =zuruck abgelauf_zertifikat beim_sommerf bereit dauert den_ruhestand dien
        ein ein_abgelauf genau genossenschaft kundin mit_zwei plant ruhestand schalt_wir schon so_pruf
        uns_betriebsrat updat vergeb version_# wett
    """,
    -0.23: """
        =! =: =brems =minut =mit =plan aus_rest betragt geduld gelernt im_lag jahr_als jed moglich piept sommerf
        tag warum zieg
    """,
    -0.24: """
        =alt =betriebsrat =langsam =sagt brems brot buchhalt der_vertrag erreichbar fuhr jed_montag koch
        kurz_weg nicht_erreichbar offent schnell sicherheitsluck_in
    """,
    -0.25: """
        #_tag aus_zwei der_beid es_kuch gewonn im_final kantin oft ohn_arbeitsunfall per ruck sekund wied
        wir_hab zwolf_kolleg
    """,
    -0.26: """
        =bau =eis =lag absicht ein_nam entsteh funf_jahr gemeinsam off_tur sank_um satz schalt tipps ursach_war
        ziel zwei
    """,
    -0.27: """
        =jahr =tag beid blick buss die_erst einmal final hing in_funf nur paus platz_mehr sank sensor termin
        torwart umsatz verlor version zahl_und
    """,
    -0.28: """
        =off =sicherheitsluck =tot =wenig kalend komm mit sicherheitsluck technik verrat vierzig_leut
    """,
    -0.29: """
        #_# =stern abgelauf august azubi chefin der_umsatz steh_am stern tag_der tag_ohn und_ein
    """,
    -0.3: """
        =bitt =fusion =zwei ab_# app gab_es im_betrieb leit vergleich
    """,
    -0.31: """
        anmeld trotzd
    """,
    -0.32: """
        =feuerwehr =kampf azubis bess der_off dezemb drei_leut verlasst
    """,
    -0.33: """
        =bess =ein das_ergebnis formular frei funf gehort im_mai lag letzt_woch
    """,
    -0.34: """
        durft gross jahr kampf tabell zeig
    """,
    -0.35: """
        =fur erst lern steht test
    """,
    -0.36: """
        er_steht gestrich jetzt meist schrieb zertifikat
    """,
    -0.37: """
        drei farb langsam mach sucht
    """,
    -0.38: """
        dat wie
    """,
    -0.39: """
        dies_jahr vier was
    """,
    -0.4: """
        hundert in_rent
    """,
    -0.41: """
        dank fusion kuch rent vierzig
    """,
    -0.42: """
        ein_tag erklart zeigt
    """,
    -0.44: """
        stund
    """,
    -0.46: """
        !
    """,
    -0.48: """
        alt frag kost kurz
    """,
    -0.49: """
        #
    """,
    -0.5: """
        seit_montag
    """,
    -0.51: """
        klein
    """,
    -0.52: """
        gefragt
    """,
    -0.54: """
        zehn zwolf
    """,
    -0.56: """
        =?
    """,
    -0.61: """
        =neu
    """,
    -0.66: """
        und
    """,
    -0.73: """
        minut
    """,
    -0.85: """
        :
    """,
    -0.89: """
        neu
    """,
    -1.34: """
        ?
    """,
}
CARE_BIAS = -2.28
CARE = {
    0.63: """
        ~place
    """,
    0.58: """
        bleib euro
    """,
    0.53: """
        ab
    """,
    0.52: """
        umsatz
    """,
    0.47: """
        ~placeless
    """,
    0.45: """
        ~families
    """,
    0.43: """
        #_jahr
    """,
    0.42: """
        zertifikat
    """,
    0.4: """
        =ab aus_zwei prozent
    """,
    0.39: """
        abgelauf
    """,
    0.38: """
        =zwei kost
    """,
    0.37: """
        jahr teur
    """,
    0.36: """
        sag
    """,
    0.35: """
        #_uhr =umsatz gmbh
    """,
    0.34: """
        =sicherheitsluck haus mai sicherheitsluck steig
    """,
    0.33: """
        dank
    """,
    0.31: """
        erreichbar fusion nicht_erreichbar
    """,
    0.3: """
        ging
    """,
    0.29: """
        =stimmt jahres zum_jahres ~review
    """,
    0.28: """
        jahr_als lachend lindn
    """,
    0.27: """
        =kritisch ab_mai dauert_lang den_ruhestand kritisch ruckblick ursach verabschied ~mute
    """,
    0.26: """
        # =dauert =lang =montag =storung die_app ein_zertifikat grupp minut_lang ruhestand stimmt storung stund
        updat zertifikat_war
    """,
    0.25: """
        #_million =grupp einig geh ist_unterschrieb verlasst_uns voll zwei_wird
    """,
    0.24: """
        januar lang seit_heut stund_lang unterschrieb verlasst war ~intruder
    """,
    0.23: """
        fusioni sicherheitsluck_in uhr verlor
    """,
    0.22: """
        ab_april bekannt bish geh_mit herr ich_geh liegt million
    """,
    0.21: """
        =april =dienstag =seh begruss beid_haus das_ziel gehort haus_hab kunftig liegt_im nachfolg nicht_betroff
        sag_wir sicht ubernimmt war_abgelauf zahl
    """,
    0.2: """
        ab_nach am_montag ansprechpartn ansprechpartn_bleib beid chefin entscheid ergebnis freitag geht
        ursach_war
    """,
    0.19: """
        aug doppelt ein_lachend geschah rosterei stund_nicht vorstand was_geschah
    """,
    0.18: """
        #_januar #_leut #_mio =halbjahr =kart =langsam =mai =teur abgelauf_zertifikat betroff bitt dat_war
        die_kart ein_abgelauf ein_nam genossenschaft logist mio portal stand wechselt zugestimmt
    """,
    0.17: """
        #_euro =ausfall =fusion =ruckblick =wohin ausfall cent die_mitglied die_neun dienstag eig ein_updat
        erst_einmal ging_nicht halbjahr jahr_verlasst kalend_die leyla neun_jahr wohin ziel zwanzig_minut
    """,
    0.16: """
        =behob =frau =herr aktualisi angreif auf_eig dank_herr dauert eig_wunsch eingeschrankt entwurf famili
        graz gutacht heut kart konn_angreif langsam lkw marg marg_# mein_letzt plus plus_# unterlag wir_dank
        zustimm zweimal_im
    """,
    0.15: """
        #_statt =beitrag =stadtwerk ab_juli dat druckt hab_zugestimmt hinweis_auf juli komm lang_: mitglied
        moglich nach nach_# zwei_stund zweimal
    """,
    0.14: """
        #_prozent =am =bericht =geschloss =sagt =voss =was all_gut am_dienstag der_fras der_kuch ein_haus
        euro_mehr fras freu gemerkt geschloss meist_in million_euro nicht petra seh stadtwerk storung_behob
        teil_der uhr_gab uns_meist verabschied_wir verlor_ging voss zu_komm
    """,
    0.13: """
        =gleich =steig ausfall_am betragt dank_ihr dazu der_betrieb der_umsatz die_nachfolg gesammelt ging_kein
        in_rent kalend kass kopi lad rent sie_geht statt_# versproch wunsch zeigt_die
    """,
    0.12: """
        =doppelt =prozent =wird adress aufgebaut behob beitrag brandl cent_mehr dem_eig die_anmeld die_kass
        die_such es_kuch formular im_kalend kam offent telefonnumm umson ~dark
    """,
    0.11: """
        =dank =haus =kost =kurz =los ablauf angenomm bleib_wie bricht dafur dat_ging hank henning hinweis lind
        los los_war monat_# nach_elf nach_funf nam_und neb uhr_war uns_treib unterschrift verkauf vertrau
        vorlauf weit wird_ein zahl_und zwanzig zwei_klinik
    """,
    0.1: """
        #_cent :_was =chefin =preisanpass =ubernahm =volksbank =war =zusammenschluss ^jah ^jahr anmeld_ein april
        beschloss das_ergebnis das_sag der_beid der_personalabteil der_vertrag die_fusion die_nachtschicht
        die_vertreterversamml etwas_neu geht_zum gelernt_hat gerett_hat herz im_mai jahres_in leut mark
        nachtschicht personalabteil preisanpass preisanpass_zum ruckblick_auf treib tritt ubernahm uhr_konnt
        umgesetzt und_dank vermiss vertreterversamml vier_prozent volksbank zahl_zum zusammenschluss
        zusammenschluss_mit
    """,
    0.09: """
        #_# :_umsatz ; =sag =stadt =steigt =strompreis ^<ja abend arbeit aus behob_: besteh bien die_prognos
        dien ein_halb ein_museum ein_neu ein_stund elf_jahr ergebnis_bei finanzchefin frau gerett gleich gut
        halb_stund hausmeist herz_und ihm ihr_nachfolg letzt_freitag mehr museum nam notiz porto prognos
        standort steigt steigt_um stieg strompreis strompreis_steig teil termin umsatz_steigt wunsch_um zuruck
    """,
    0.08: """
        =# =ergebnis =erst =gut =neun ^ahre ^ent ^ke> ausblick ausblick_unverandert bilanz brauch erst_halbjahr
        filial gehor_nun in_version jahr_vier kist klinik kost_das kost_der lohn mit_den molkerei_ein
        schreibtisch seith stieg_auf such ubernehm unverandert vier war_ein wir_werd zum ~ashamed
    """,
    0.07: """
        #_novemb =aus =halbjahreszahl =kuch =letzt =novemb =ordn =such =verlasst ^<jah ^ahr ^eur ^ren> ab_januar
        ab_marz abos auf_# aufsichtsrat automat braucht_ein buchung das_portal die_kilowattstund die_vier
        dritt_quartal ebit ein_euro erreichbar_ursach erst_neun fuhrt halbjahreszahl hier_steh in_den jahr_am
        kilowattstund kilowattstund_kost kuch leicht letzt_jahr lief lieg mio_euro monats neun_sekund offn ordn
        ruckblick_: sech_jahr sekund statt storung_vom sven vollstand was_wir wir_sag wird
    """,
    0.06: """
        #_filial =februar =marz =neu =zur ^<ab ^<geh ^ar> ^ber ^eib ^eibe ^eig ^ibe ^ren ^stan ^tand auf
        das_gesamtjahr das_niemand der_kass doppelt_so ergebnis_vor erhoht erlos februar funf_jahr gehor gemacht
        gemacht_hab gesamtjahr geword im_erst inzwisch jahreswechsel jana karton land legt lief_weit login marz
        neun_monat sech_neu sich_um sind_teur sommerf stadt storung_am strom teur_geword uber_die uhr_nicht
        umsatz_lag und_# unt von_# war_nicht west zieg zum_dritt zum_jahreswechsel
    """,
    0.05: """
        #_februar =bitt =geht ^<ab> ^<bi ^<ble ^<fus ^<um ^<ums ^<un ^<unt ^<ve ^<ver ^at> ^aue ^bar ^bar> ^bern
        ^ble ^blei ^der ^eige ^ese ^euro ^fus ^fusi ^geh ^hres ^ige ^igen ^immt ^kos ^kost ^leib ^msa ^msat ^nde
        ^oste ^res ^rge ^rke ^sta ^ums ^umsa ^uro ^uro> ^usio ^ück aber ablaufdat and anmeld aus_ein brandt
        ein_fehlerhaft fehlerhaft fehlerhaft_updat freitag_geb geb_ich geschaftsfuhr gesellschaft ist_uns
        jahr_verabschied liegt_bei neun ohn_anmeld schwachstell steu stund_und technik tromsø uber uberblick
        uberwach vertrag wir_das wir_es zwisch_# ~2
    """,
    0.04: """
        ^<da ^<eu ^<eur ^<fu ^<ko ^<kos ^<lie ^<sag ^<sta ^<vo ^<vol ^<übe ^ab> ^ache ^aft ^art ^artu ^chef ^chs
        ^chse ^dank ^daue ^den> ^eit ^ent> ^erke ^err ^ertr ^fik ^fika ^hef ^hes ^hre ^hse ^hsel ^iben ^ied
        ^iede ^ifi ^ifik ^ika ^ikat ^isc ^isch ^kar ^kart ^kat> ^lauf ^nd> ^ner> ^nsp ^ors ^oss ^ost ^ozen ^rit
        ^rsc ^rsch ^rtif ^rtu ^rtun ^rüc ^rück ^sat ^satz ^sel ^sion ^ss> ^tal> ^tan ^tei ^teig ^teu ^tifi ^tsc
        ^tsch ^tz> ^unt ^unte ^usi ^vol ^wech ^zah ^zahl ^änd ^über
    """,
    0.03: """
        ^<au ^<dan ^<dau ^<ei ^<eig ^<err ^<gin ^<gm ^<gmb ^<gra ^<gru ^<he ^<li ^<sic ^<te ^<teu ^<ts ^<up
        ^<upd ^<war ^<wu ^<zer ^<üb ^ahl ^ahle ^ai> ^albj ^and ^ank ^anke ^atz> ^aufe ^ber> ^bgel ^bh> ^bit ^bja
        ^bjah ^chb ^chba ^chni ^dan ^dau ^den ^der> ^dern ^dne ^echs ^efi ^efin ^ehe ^eide ^ela ^elau ^em> ^ersc
        ^erti ^esc ^esch ^etr ^fen ^fin> ^gela ^ges ^gesc ^gib ^ging ^gmb ^gmbh ^haft ^hba ^hbar ^hefi ^her
        ^hied ^hni ^hren ^ichb ^ide ^imm ^ion ^ist ^iter ^iti ^itsl ^kat ^lbj ^lbja ^lie ^lind ^mai> ^mbh ^mbh>
        ^mei ^mil ^mt> ^nde> ^nges ^nit ^nke> ^nos ^nt> ^nte ^nter ^ona ^oni ^ord ^orst ^osse ^oze ^pda ^pdat
        ^proz ^reis ^rlä ^ro> ^roz ^roze ^rrei ^rtal ^rte> ^rtr ^sag ^sage ^sel> ^send ^sio ^slei ^slü ^slüc
        ^stei ^stet ^stim ^stun ^tal ^ters ^teur ^tif ^tim ^timm ^tis ^tisc ^trit ^tsl ^tslü ^tund ^twe ^twer
        ^uar ^uar> ^upd ^upda ^urer ^uss> ^vert ^voll ^vors ^war ^wec ^wir ^zen ^zent ^zert ^übe
    """,
    0.02: """
        ^<abg ^<aus ^<bei ^<bis ^<bit ^<di ^<die ^<dop ^<dru ^<eb ^<ebi ^<for ^<gem ^<gi ^<gr ^<gut ^<hen ^<häu
        ^<jan ^<kar ^<kün ^<lac ^<lo ^<log ^<lä ^<län ^<mai ^<mi ^<mil ^<mio ^<no ^<nor ^<po ^<por ^<rös ^<rü
        ^<rüc ^<st ^<stö ^<uh ^<uhr ^<ur ^<urs ^<wec ^<wie ^<wir ^<za ^<zah ^<zi ^<zur ^<zwi ^<än ^<änd ^abg
        ^abge ^abla ^absc ^achf ^adt ^aft> ^alb ^alen ^ame> ^ande ^ang> ^anu ^anua ^are ^aren ^artn ^assu ^ate
        ^ate> ^atz ^au> ^auc ^auch ^aue> ^auer ^auf ^auge ^begr ^bei ^beid ^beit ^ben> ^betr ^bge ^bish ^bitt
        ^blic ^bni ^bnis ^bra ^bsc ^bsch ^chaf ^chel ^chf ^chfo ^chlo ^chri ^chsc ^chwa ^chä ^chäf ^ckb ^ckbl
        ^cke> ^dat ^date ^dner ^dop ^dopp ^dru ^eber ^ebit ^ebn ^ebni ^ech ^ede ^eder ^egr ^ehe> ^ehö ^ehör ^eid
        ^eigt ^eini ^eins ^eis ^eist ^eita ^eits ^ekan ^elen ^end ^end> ^ende ^enes ^enge ^eno ^enos ^ens ^ensp
        ^erab ^ere ^erei ^erh ^erhe ^erlo ^erlä ^ern ^err> ^erre ^esam ^eset ^etro ^etz> ^eure ^eute ^fent ^ferk
        ^fol ^folg ^fti ^ftig ^gebn ^gehe ^geht ^gehö ^gem ^geme ^geno ^gesa ^gese ^gin ^gli ^gra ^gru ^grup
        ^grüs ^gsa ^gte ^gte> ^gut ^gute ^haf ^halb ^hei ^heid ^heit ^heln ^hend ^her> ^herh ^herr ^hest ^hfo
        ^hfol ^hin> ^hlen ^hlo ^hlos ^holz ^hri ^hwa ^häf ^häft ^häus ^hört ^iber ^ick> ^iden ^iegt ^iel ^iel>
        ^ien ^iese ^ifer ^ige> ^igte ^ike> ^il> ^in> ^ing> ^ini ^inig ^ioni ^irb ^irbt ^ishe ^ist> ^ita ^itag
        ^its ^itt ^itt> ^ittl ^jan ^janu ^kbl ^kbli ^kere ^ket ^kett ^kis ^kist ^künf ^la> ^lac ^lach ^lare ^lei
        ^lic ^lick ^lief ^lieg ^lio ^lion ^llio ^logi ^lor ^lore ^los ^loss ^läde ^läng ^lüc ^lück ^mai ^mill
        ^mio ^mio> ^mmen ^mmt ^mmt> ^nder ^ndn ^ndne ^ner ^nfti ^ngsa ^nier ^nik ^nim ^nimm ^nis> ^nke ^nnu
        ^nnum ^nor ^nord ^noss ^nspr ^ntwu ^nua ^nuar ^numm ^ogi ^ohi ^ohin ^olg ^olge ^olz ^omme ^onal ^onie
        ^opp ^oppe ^oren ^ort ^orta ^oss> ^pelt ^pin ^por ^port ^pp> ^ppel ^pre ^pril ^rab ^rabs ^rat ^rat>
        ^rauc ^raue ^rbt ^rbt> ^rdt ^reit ^rese ^rgen ^rhe ^rhei ^riti ^ritt ^rke> ^rlo ^rlor ^rläs ^rnim ^roff
        ^rr> ^rre ^rsa ^rsac ^rte ^rti ^rtn ^rtne ^run ^rung ^rup ^rupp ^rän ^röst ^rüss ^sac ^sach ^sbe ^sche
        ^schä ^seh ^sehe ^sek ^she ^sher ^sle ^sona ^ssc ^ssch ^ssen ^ssun ^stab ^stad ^stän ^stö ^stör ^tad
        ^tadt ^teng ^tik> ^tlic ^tne ^tner ^tra ^trat ^trof ^ts> ^tten ^ttl ^tun ^tänd ^tör ^töru ^ufen ^uge
        ^uges ^uhes ^umm ^umme ^urf> ^ursa ^urü ^urüc ^user ^ussc ^vera ^vos ^voss ^wart ^webe ^wei ^wie ^wies
        ^wisc ^wohi ^zer ^ziel ^zur ^zurü ^zwi ^zwis ^äden ^äft ^ände ^äuse ^öff ^öffe ^ört ^öru ^örun ^öst
        ^öste ^ückb ^ünft ^üss
    """,
    0.01: """
        ^<abl ^<ad ^<adr ^<akt ^<ans ^<beg ^<bet ^<ce ^<cen ^<che ^<daz ^<ein ^<ent ^<erg ^<erw ^<fam ^<fir ^<gu
        ^<her ^<is ^<jul ^<koc ^<kon ^<kri ^<kü ^<lan ^<leu ^<lin ^<läd ^<mar ^<mis ^<mög ^<pe ^<pet ^<plu ^<rei
        ^<ren ^<rö ^<seh ^<sep ^<sin ^<stu ^<sv ^<sve ^<tec ^<tsc ^<web ^<wi ^<woh ^<wun ^<zie ^<zwa ^<öf ^<öff
        ^abr ^abte ^abwe ^adr ^adre ^adtw ^afte ^ah> ^aktu ^alab ^ali ^alis ^ame ^amil ^angr ^ansp ^ard ^arg
        ^arge ^ativ ^auen ^az> ^azu> ^beg ^beho ^beka ^ben ^bila ^brau ^btei ^bwe ^bürg ^cen ^cent ^che ^ches
        ^chie ^chrä ^ckg ^ckge ^daz ^dazu ^dera ^din ^dl> ^dres ^druc ^dt> ^dtw ^dtwe ^durc ^ebi ^edet ^efe
        ^efen ^efer ^egt> ^ehen ^ehob ^eic ^eich ^eil> ^eilu ^eima ^eind ^eise ^eite ^eka ^ekos ^elt ^elte ^eme
        ^emei ^eng ^entl ^epp ^erl ^erni ^erso ^erun ^erze ^erän ^es> ^esa ^esb ^ese> ^esen ^esta ^etra ^eut
        ^ezei ^fam ^fami ^fern ^ffen ^fir ^firm ^freu ^frä ^ge> ^gent ^geze ^gibt ^gis ^gist ^glic ^graz ^grei
        ^gsam ^gsz ^guta ^had ^hade ^hau ^hau> ^haus ^hes> ^heut ^hle ^hnik ^hnit ^hrie ^hrä ^hrän ^hsc ^hsch
        ^häu ^hör ^ibt ^ider ^idet ^iefe ^iele ^ien> ^iens ^ies ^ik> ^ila ^ilan ^ili ^ilie ^ilu ^ilun ^ima ^imal
        ^ins> ^io> ^ione ^irt ^ise> ^ish ^isi ^isie ^itd ^jul ^juli ^kale ^kann ^keh ^kehr ^kge ^kie ^koc ^koch
        ^kon ^konn ^kraf ^kri ^ktu ^ktua ^kün ^land ^lanz ^lau ^leic ^len ^len> ^lge ^lge> ^li> ^lie> ^lisi ^log
        ^lus> ^läd ^marg ^me> ^mein ^meis ^mili ^mis ^miss ^mme ^mon ^mona ^moni ^mög ^mögl ^nanz ^nat ^nats
        ^ndl> ^nem ^nes> ^nft ^ngs ^ngsz ^nitt ^nkt> ^nomm ^nspi ^nsta ^ntl ^ntli ^ntsc ^num ^nutz ^nwä ^ogis
        ^olk ^oll ^oll> ^onat ^ore ^org ^orge ^peic ^pers ^pet ^plu ^plus ^prec ^prei ^proc ^raft ^rate ^raz
        ^raz> ^rchs ^rei ^reif ^rent ^rer> ^rge> ^rgi ^rieb ^rike ^ril ^rkeh ^rlag ^rni ^roch ^rof ^rom ^rso
        ^rson ^rstä ^rten ^rtra ^rtre ^rtri ^ruck ^ruhe ^räg ^ränd ^ränk ^rös ^rüs ^same ^sbr ^scha ^selt ^sic
        ^sich ^sier ^sin ^son ^sorg ^ssb ^ssu ^steu ^sti ^stik ^stä ^sun ^sung ^sven ^swe ^sza ^szah ^tab ^tac
        ^tach ^tatt ^teil ^tere ^terl ^teru ^teue ^tiv ^tive ^tli ^tme ^tmei ^trom ^träg ^tua ^tual ^twu ^twur
        ^tän ^uali ^uchs ^uchu ^uckt ^uert ^uga ^uge> ^uli ^uli> ^und> ^ungs ^uns ^urc ^urch ^ure ^urs ^us>
        ^usti ^uta ^utac ^ute ^ute> ^verl ^verä ^wand ^web ^weim ^wein ^weit ^wirt ^wis ^woh ^wur ^wurf ^yla
        ^zu> ^zuge ^zust ^äde ^äft> ^ändi ^änk ^ärz ^äus ^ögl ^ögli ^ört> ^ücke ^ückg ^ürge ^ürs ^üsse
    """,
    -0.01: """
        ^<bee ^<bew ^<bü ^<cha ^<dab ^<do ^<dok ^<erz ^<fei ^<fi ^<fäh ^<fün ^<für ^<get ^<grü ^<hei ^<hel ^<hu
        ^<hän ^<imm ^<je ^<ju ^<jun ^<jur ^<kaf ^<kam ^<kol ^<kom ^<kr ^<lag ^<lau ^<leh ^<les ^<lic ^<läs ^<mas
        ^<me ^<men ^<min ^<off ^<pap ^<pat ^<pau ^<pf ^<reg ^<ric ^<rot ^<son ^<spr ^<tan ^<tes ^<ton ^<tra
        ^<tun ^<vi ^<vie ^<wa ^<was ^<weg ^<win ^<wä ^<zwe ^<zwö ^abei ^abel ^ad> ^agt ^alar ^alb> ^amml ^ampf
        ^ana ^anac ^anc ^anf ^antw ^api ^apie ^arm> ^art> ^as> ^ast> ^ati ^atie ^att> ^aufz ^ause ^aut> ^avo
        ^ban ^baut ^bea ^bee ^been ^bei> ^beko ^bere ^bier ^bin ^bis> ^brie ^bsr ^bun ^bung ^büro ^ce> ^chh
        ^chic ^chin ^cht> ^chu ^chuh ^chwe ^cke ^dab ^dabe ^dana ^denk ^des ^dok ^don ^ebs ^ebsr ^ebst ^een
        ^eend ^efra ^efu ^efun ^egel ^ehre ^eih ^ein> ^einf ^eiss ^eit> ^eitu ^ekom ^ekt> ^eldu ^els ^emp ^enau
        ^enb ^endi ^ept> ^epte ^erbr ^erme ^erne ^ers ^ersu ^erz ^esp ^espr ^esu ^etri ^ett ^ett> ^eug ^ewa ^ewe
        ^fac ^fach ^fall ^fee ^fei ^feln ^fert ^ff> ^ffee ^fla ^fli ^fot ^foto ^fran ^frei ^fte> ^fäh ^fähr ^fün
        ^fünf ^gab ^gar ^gefr ^gefu ^gen> ^gerä ^gest ^get ^gewa ^grif ^grün ^gs> ^gst ^gun ^gung ^gus ^gust
        ^hera ^heru ^hic ^hil ^hilf ^hine ^hlt> ^ht> ^hte ^huh ^hund ^hwe ^häl ^ieh ^ielt ^iem ^iema ^ient ^iep
        ^ier> ^ierz ^iff> ^ig> ^igu ^igun ^ilde ^ile ^ilen ^ilf ^ilt ^imme ^inde ^inf ^int ^inu ^ipp ^ire ^isst
        ^ittw ^itun ^ium ^ium> ^jun ^jur ^kaf ^kaff ^kame ^kamp ^kei ^kenn ^kol ^koll ^kran ^ks> ^kte> ^kto
        ^ktor ^kum ^kur ^kurs ^lade ^lan> ^lar> ^larm ^latt ^lb> ^ld> ^lec ^leck ^lege ^leh ^lehr ^ler> ^let
        ^lfe ^lig ^line ^list ^lit ^llig ^llt ^ls> ^lte> ^lter ^lun ^lz> ^lärt ^lät ^mal ^masc ^mbe ^mel ^mel>
        ^meld ^men ^mete ^min ^mini ^mme> ^mml ^modu ^mpf> ^mst ^mun ^mung ^nac ^nach ^ndi ^ndie ^nei ^nein
        ^ners ^niem ^nist ^nru ^nste ^nsti ^nta ^nti ^ntwo ^nun ^nung ^obe ^och ^oche ^ock ^oft ^ohr ^olz> ^ora
        ^othe ^pap ^pau ^paus ^pen> ^per ^per> ^pfl ^pie> ^piep ^plä ^ppen ^pra ^pte ^pät ^rad ^ragt ^rank ^rass
        ^raum ^raus ^rben ^rbr ^rege ^rek ^rem ^rfah ^rie ^rief ^rif ^ring ^rip ^ris ^rkau ^rkt ^rma ^rmel ^rne
        ^rnen ^robe ^ros ^rra ^rsi ^rsu ^rsuc ^rweh ^rzig ^rät ^rät> ^rün ^sau ^scho ^scht ^sit ^sor ^spar ^spr
        ^spä ^spät ^sse> ^ssi ^stem ^stof ^stud ^stur ^stüc ^tags ^tati ^taus ^temp ^terb ^tet ^th> ^the ^tin
        ^tin> ^tip ^ton ^tot ^tras ^ttw ^ttwo ^tud ^twa ^twoc ^twor ^tzen ^tzt> ^tüc ^tück ^ub> ^ubil ^ubis
        ^uer> ^uerw ^ufz ^uhe> ^ume ^umen ^uni ^unk ^upt ^uren ^urm ^urs> ^urt ^urz ^usc ^usch ^use> ^ust> ^verb
        ^verg ^vers ^vie ^vier ^vor> ^wann ^weh ^wehr ^wor ^wort ^wähl ^wöl ^wölf ^zes ^zig> ^zte> ^zug> ^zwe
        ^zwö ^zwöl ^ähle ^äng ^ängt ^ärt ^ärt> ^ätz ^ätze ^ölf ^ölf> ^üge ^ünd ^üro ^üro> ^üte
    """,
    -0.02: """
        ^<az ^<azu ^<bau ^<bes ^<bla ^<br ^<bri ^<bu ^<dar ^<de ^<el ^<end ^<er ^<fah ^<fal ^<fin ^<fl ^<fra
        ^<frü ^<fä ^<fü ^<ga ^<gel ^<gep ^<gew ^<han ^<hi ^<imk ^<kra ^<ku ^<kur ^<la ^<las ^<ma ^<mac ^<mod
        ^<neu ^<ni ^<nie ^<of ^<pl ^<pla ^<pu ^<ra ^<rec ^<ri ^<sa ^<sam ^<sie ^<spa ^<spe ^<ste ^<stü ^<we
        ^<wen ^<wer ^<wo ^<woc ^<ze ^<zeh ^ack ^aden ^aff ^affe ^ag> ^age> ^ager ^ale> ^alle ^amm ^amp ^ams
        ^ann> ^arm ^ast ^atio ^aub ^auft ^aum> ^aus ^aut ^azub ^be> ^bes ^bew ^bild ^bri ^brin ^chal ^chla ^cho
        ^chre ^dar ^del ^dung ^eben ^ebt ^echu ^ecke ^ee> ^efr ^ehn ^ehn> ^ehr ^eie ^eier ^ekt ^eld ^elf ^eman
        ^emi ^ena ^eni ^enig ^enk ^ept ^erbe ^erd ^erf ^erfa ^erin ^erkl ^erle ^erta ^esse ^est> ^este ^et> ^eue
        ^eue> ^feie ^feu ^feue ^find ^frü ^früh ^fund ^geb ^gebe ^gel ^gep ^ger> ^gew ^gri ^gsp ^hla ^hlt ^hn>
        ^hrei ^hrer ^hun ^hän ^häng ^icht ^iff ^iger ^igt> ^ild ^imk ^imke ^ine ^ink ^inn ^inne ^inst ^iss ^itu
        ^itz ^kam ^kau ^kel ^ken> ^klei ^klä ^klär ^komm ^kt> ^kte ^lad ^lag ^lage ^lass ^latz ^lde ^ldu ^ldun
        ^leg ^lein ^les ^lese ^lf> ^lieb ^lin ^ling ^ller ^lt> ^lung ^mac ^mach ^mand ^mas ^met ^mit ^mke ^mker
        ^mod ^mpe ^mpf ^nau ^ndet ^neu ^neue ^nfa ^nge> ^ngt ^ngt> ^nn> ^nst ^ntr ^nze ^och> ^ode ^odu ^olle
        ^omm ^on> ^onne ^orb ^ote ^oth ^oto ^pat ^pen ^pf> ^pfe ^pie ^plan ^plat ^prob ^pt> ^ram ^ras ^rbe ^re>
        ^reg ^rfa ^ric ^rich ^riff ^rinn ^rklä ^rle ^rli ^rob ^rs> ^rtag ^ruf ^rüh ^schi ^schl ^ser ^sie ^sieb
        ^spa ^sst ^ste> ^stec ^sto ^str ^stre ^suc ^such ^sver ^tau ^tel> ^tell ^ter> ^tier ^tof ^toff ^tte
        ^ttel ^tur ^two ^tze> ^tzt ^ube ^uche ^ucht ^ug> ^ust ^was ^wass ^weg ^weni ^wer ^win ^wäh ^ze> ^zeh
        ^zehn ^zeit ^zig ^zt> ^zäh ^zähl ^ählt ^ähr ^ält ^ät> ^üft
    """,
    -0.03: """
        ^<abs ^<alt ^<bli ^<dr ^<erk ^<fe ^<fr ^<geb ^<gef ^<im ^<ke ^<kl ^<kle ^<lei ^<prü ^<ro ^<to ^<tr ^<zei
        ^abe ^ach> ^an> ^ange ^ann ^ant ^asc ^asch ^aum ^bel ^bst ^ch> ^chi ^chne ^cken ^dun ^ege ^ema ^eri ^ete
        ^fal ^fe> ^frag ^fun ^hall ^halt ^han ^hand ^hne ^ieb ^iert ^ine> ^ker> ^kle ^kom ^lat ^ler ^llen ^lten
        ^lär ^man ^mitt ^ommt ^or> ^rage ^rei> ^rin> ^rkl ^rm> ^rme ^rot ^sser ^st> ^stel ^stü ^tag> ^tage ^test
        ^tie ^tio ^tion ^tter ^ubi ^uft ^ut> ^wen ^zei ^zub ^zubi
    """,
    -0.04: """
        ^<al ^<an ^<dre ^<ne ^<re ^<so ^<tag ^age ^dre ^drei ^eck ^elle ^erb ^erst ^ess ^est ^fah ^fahr ^fra
        ^ft> ^gef ^ger ^gt> ^hal ^hen ^ken ^ker ^las ^lle> ^ngen ^nnen ^prü ^prüf ^rag ^ran ^rin ^rüf ^sse ^sten
        ^tel ^tern ^tze ^uft> ^ung> ^unge ^woc ^woch ^ähl
    """,
    -0.05: """
        =: =an =brot =dat =dezemb =kartoffel =protokoll ^<ba ^<fa ^<le ^all ^alte ^ass ^asse ^cht ^ell ^ert>
        ^nen ^nen> ^nge ^nne ^pla ^sen> ^tes ^um> absicht alarm all_neun anruf_der auf_dem beschreibt bess
        besuch chat darf die_fahr die_letzt dies durch ergebnis_der farb fiel film find_in frei_nach geschickt
        geschrieb getest_hab gluckwunsch herzlich hilft ihr in_hall institut kamera labor leis monteur onlin
        plant probealarm_am prototyp raum roll sank sank_um sech_tonn spat stall steht_bereit streich tausch
        tipps unterstutzt verrat vorschlag welch werkbank werkzeug wir_zeig zeil zwei_minut ~lenders
    """,
    -0.06: """
        #_mensch #_oktob :_zwei =azubis =bau =betriebsrat =complianc =ein =gemacht =leck =lern =link =mit =modus
        =offlin =probealarm =recht =softwar =stern =sud =wenig ^<pa ^chen ^ei> ^ier ^ne> ^ten> ab_montag abstimm
        am_donnerstag am_end am_tor backstub bei_uns bekam_ein bestand blick_in bring brot complianc da das
        der_kran der_off der_vorrat die_klein ein_tag einlad erkannt erklar eroffn fruhjahr gast_hab geht_an
        gesicht gesprach gewahlt gibt_es glas grossmutt hundert ihn ist_zuruck juristin kaffe kaffeemaschin
        kartoffel kolleginn konto kran kuch_und leck leer linux maschin mehr_licht mehr_platz meist_weg mit_kuch
        modell nacht nehm neu_helm off ohn_netz papi probealarm protokoll prufstand rahm red ruht sah schalt_wir
        schnittstell schrieb septemb setzt silk so_lang solang_der sonntag spend sprach start station stern
        sucht sud supp tabell tag_der tanz tatig trotzd ubergeb umstell unt_linux unternehm verlor_und vormittag
        vorrat_reicht wann wie_imm wie_wir woch_lang zum_abschied zurst
    """,
    -0.07: """
        ## #_august #_gast #_stuck =buchhalt =fotos =gefund =minut =sommerf =still =stund =verlor =zehn ^<ge
        ^<sp ^alt ^le> ^lte ^ste ^tag ^ten ^ung am_samstag aufzug beim beim_sommerf bekomm_ich buro dach
        datenbank davon die_hand die_kind die_werkstatt dies_jahr durft ein_bank ein_jahr ein_klein ein_minut
        ein_paar endlich erzahl fotos ganz geht_in genau gestrich getest grun hab habt_ihr hangt herb im_jahr
        jahr_lang jan jetzt jubilaum kilo kurz_weg list lobt mail nie oft paar patient paus recht_und rezept
        ruck schon schreib sech solang stock studier telefon und_preis uns_lag vorrat wett wird_leit zahlt zieh
        zwei_somm
    """,
    -0.08: """
        ! =! =angriff =betrieb =brief =das =find =leit =stechuhr ^<ta ^hen> ^rt> all_per antwort bekam
        bericht_an betriebsrat buch_all der_alt der_kundendien der_letzt des die_erst die_stechuhr die_zugspitz
        ein ein_blau entwickl fahrt gefeiert gepruft gewann hauptversamml heisst helm hielt holz im_betrieb in
        lauf lehrling liest man meld minut modus offlin offlin_modus richtig schnell sensor softwar spart
        stechuhr stempel tee umstieg wahl wollt zeigt zugspitz zusamm
    """,
    -0.09: """
        #_juni =im =lag =prozess =tot =uns =wie ^lle bekommt bereich blieb bringt darf_jed den_jahr der
        die_leitung feiern funf gab_es habt halt hat hoch jahr_ein juni lasst_sich lern les link mit_zwei
        per_app pro prozess pruf rechn samstag schalt stell stimm test werk
    """,
    -0.1: """
        =alt =ist am_mittwoch anruf august azubi best danach_gibt des_jahr donnerstag einfach falsch jed jemand
        jury kaum kundendien leitung luft macht neu_im reicht seit_montag tonn tot vom wer ~absent
    """,
    -0.11: """
        =die =funf =kampf =version dabei gefragt gefund januar_buch kampf noch_einmal per sieb somm still tun
        uns_neu zwei zweit ~fewer
    """,
    -0.12: """
        ab_heut beend blau brief danach die_neu drei_jahr druck end frag licht mal mensch tor tur von zeig
    """,
    -0.13: """
        =off ^en> azubis die_alt ein_blick hand lass lasst seit ~sick
    """,
    -0.14: """
        erklart frei fruh gast imm ist lag mittwoch niemand stuck vierzig wie ~stop
    """,
    -0.15: """
        ^<sc ^<sch ab_# blick es fahr hall mach
    """,
    -0.16: """
        =tag gebaut leit neu platz
    """,
    -0.17: """
        buch kommt sie werkstatt zwolf
    """,
    -0.18: """
        ~rite
    """,
    -0.19: """
        =? find wenig zehn
    """,
    -0.2: """
        dem klein
    """,
    -0.21: """
        =fur der_neu
    """,
    -0.22: """
        fur im
    """,
    -0.23: """
        woch
    """,
    -0.24: """
        mit ~cleared
    """,
    -0.25: """
        uns
    """,
    -0.26: """
        und
    """,
    -0.27: """
        :
    """,
    -0.33: """
        alt
    """,
    -0.34: """
        =jahr tag
    """,
    -0.39: """
        ~callers
    """,
    -0.42: """
        drei
    """,
    -0.44: """
        ?
    """,
    -0.51: """
        ~unlike
    """,
}
