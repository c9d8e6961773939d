"""What words weigh in de: made by `tests/learn_gate.py`."""

MADE_FROM = "afa2e5896d320429"
BIAS = -0.51
WEIGHTS = {
    2.52: """
        ~stop
    """,
    2.18: """
        ~dark
    """,
    1.95: """
        ~review
    """,
    1.85: """
        ~ashamed
    """,
    1.82: """
        ~placeless
    """,
    1.72: """
        ~2
    """,
    1.7: """
        ~rite
    """,
    1.61: """
        ~missing
    """,
    1.48: """
        ~absent
    """,
    1.46: """
        ~sick
    """,
    1.44: """
        ~fewer
    """,
    1.41: """
        ~halted
    """,
    1.33: """
        ~lenders
    """,
    1.31: """
        ~unhired
    """,
    1.3: """
        ~intruder
    """,
    1.13: """
        ~mute
    """,
    1.12: """
        ~sides
    """,
    1.07: """
        ~respect
    """,
    0.97: """
        ~reports
    """,
    0.95: """
        ~families ~unlike
    """,
    0.85: """
        nicht
    """,
    0.77: """
        ~leak
    """,
    0.74: """
        bitt
    """,
    0.69: """
        betroff
    """,
    0.61: """
        geh
    """,
    0.59: """
        stell
    """,
    0.57: """
        nachricht
    """,
    0.56: """
        famili
    """,
    0.54: """
        kund
    """,
    0.51: """
        post
    """,
    0.49: """
        wiss
    """,
    0.48: """
        verlust
    """,
    0.45: """
        jemand
    """,
    0.44: """
        informiert lohn schwer von
    """,
    0.43: """
        darin ist leg
    """,
    0.42: """
        angebot gesagt statt
    """,
    0.41: """
        arbeit fremd geld ruft
    """,
    0.39: """
        erwart haus hof kein_neu wir
    """,
    0.38: """
        ; kam nehm sag
    """,
    0.37: """
        =gewinnwarn an_zwei die_bank gewinnwarn heut_fruh zentral ~callers ~cleared
    """,
    0.36: """
        =grossbrand grossbrand kundendat
    """,
    0.35: """
        =gibt =prognos =verletzt bank hundertzwolf
    """,
    0.34: """
        auss ford rechn uns_werk
    """,
    0.33: """
        =freitag =stell burgermeist drinn es_geht flug klag vorwurf zu
    """,
    0.32: """
        =kolleginn den_schlussel gut hatt mehr netz
    """,
    0.31: """
        erfahr gest kein klinik leid noch_vermisst und_schreibt vorerst zahl
    """,
    0.3: """
        =post ab_montag ass ein_verlust gesprach helf klagt mann red sass verletzt werk_in
    """,
    0.29: """
        #_stell :_klinik das_jahr den_rest gegang imm krieg_in patient soll streicht such von_sieb
    """,
    0.28: """
        =streicht =warnstreik am_donnerstag befund entfall geht_um ist_schluss je schick_sie sonntag_ist war
        warnstreik wollt
    """,
    0.27: """
        =sonntag ans ein_mitarbeit end feuerwehrleut gescheh heut kannt lackiererei liegt mittag nicht_mehr
        rund_# tun verlag wiss_wir zwei_feuerwehrleut
    """,
    0.26: """
        =vorstand angriff_auf beamt brauerei die_feuerwehr ein_gut februar funft kraft mitarbeit sind_betroff
        zu_haus
    """,
    0.25: """
        =bussgeld =krieg annehm beschaftigt brief bussgeld dies_ausgab dringend ein_nachfolg erreich gebet
        generation imm_drei kein_kart kundinn morg neuausricht patient_und rund schwach so_lang tausend unklar
        verwalt
    """,
    0.24: """
        #_mai =# abfind akti am_dienstag and anruf backerei bezahlt bundel ein_fremd falsch gewerkschaft
        jahr_auf jahr_lang jemand_hatt kam_der kapitan mensch nicht_statt schick schluss standort strass studi
        tun_wir unternehm vertrieb wegfall werf wirft
    """,
    0.23: """
        #_kraft =explosion =kolleg =nach =ukrain denk_an die_ofen dreh_wir droh droh_mit erschuttert erstatt
        explosion feuerwehr_war frau gehabt haushalt ihr im_marz kolleginn lad lang_hat lauft_in nimmt reih
        tisch ukrain urteil vorstand wie_imm wir_hol zug
    """,
    0.22: """
        #_mensch =akti =am =bei =klinik =lackiererei =standort abschied_von am_samstag baustell bis_februar
        brand dem die_zentral eingeschlaf elt find_nicht foy haltung im_foy jahr_wird k mau moglich_uber nach
        polizei recht schliesst schweig trifft uns_leut vorsicht
    """,
    0.21: """
        =hall =lahm =schliesst =traditionsbrauerei =wort belegschaft bericht_von betrieb bezahl bitt_wir dass
        dem_betriebsrat deutlich die_gewerkschaft die_tonn drei_uhr druckt ein_drittel ein_neu ein_richt
        es_besteht jahr_die jahr_und konn kreis krieg lahm marz mit_sofort mittwoch sein_frau sofort_wirkung
        sohn spedition starb such_wir traditionsbrauerei und_denk verdi verlangert vierzehn wir_zahl
    """,
    0.2: """
        #_jahr =in =nehm =schwer am_hak beschaft bezahl_die das_wass der_giesserei der_schul der_tur die_zahl
        drittel fisch gericht_gab geseh getan hak hangt_noch hat insolvenz kartennumm klarung notruf ordn pak
        prob rest samstag schlug_ein staatsanwaltschaft von_auss wass_stand wollt_wir zur_klarung
    """,
    0.19: """
        #_beschaftigt =pak =pflegekraft an aufsicht aufsichtsrat ausstand beruf das_angebot den_famili
        der_aufsichtsrat der_befund der_nacht die_aufsicht drittel_der einsatz fahr feld filial gearbeit gekomm
        ihr_geld ihr_schreibtisch jed_tag klagt_uber konz lass_sie lokfuhr madch markt mitbewerb ohn_ergebnis
        prognos red_mit ruh seid sprach_von stand streicht_jed unbekannt uns_kolleg verbrenn volontarinn vor_ort
        vorschrift wag werf_sie werkstor wir_trau zum_bericht
    """,
    0.18: """
        #_arbeitsplatz =aufgetaucht =bricht =klag =odessa =redaktion =tausend =unfall =vorfall =wasserkoch
        =wichtig arbeitsplatz aufgetaucht bekomm bergfuhr besteht bleib_uns bleibt_das brief_der das_laufend
        die_ganz divid ein_teil fragt_warum fulda geg geschaftsleit geschrieb_hab grossbrand_in hall_# heizung
        im_netz in_den in_fulda jurg kalt_bleib kind klag_geg lini mit_ein odessa ofen_kalt redaktion sofort
        steh storung_im uns_nachbarn uns_system verdient viert voll vorfall wahlt wasserkoch wasserkoch_modell
        wirkung
    """,
    0.17: """
        =baustell =bezieh =filial =meld =razzia =stellung =still =weg ^uss abgesagt am_standort behord bericht
        bezieh_stellung bundel_wir buros_in der_redaktion die_divid die_firma die_geh die_kamm einunddreiss
        einzeln ermittl fall_aus falsch_und find_ihr freund funfzehn fur_imm grund juni_und kamm laufend_jahr
        leb lieg musst nach_woch nicht_ab nie noch novemb off_brief ort partei razzia sagt_man uns_kolleginn
        verhangt wart
    """,
    0.16: """
        =ermittl =fruh =ging =kartellamt =kollegin =leut ^ahl ab_januar abschreib ag_rechn all_kund auf_uns
        beim_nam bis_mittwoch brief_vom danach_nicht das_amt das_letzt das_team dem_werkstor der_baustell
        der_betrieb die_letzt dies_monat diesmal donnerstag dort ein_besuch ein_fehl ein_wort eingeatm erfasst
        fall firma gesagt_am gesagt_hab hinein jahrelang kalt lehnt letzt_mal manch nachfrag nicht_schweig
        nicht_verlangert ofen ordn_mit park post_aus putz sach schickt schimmel sech_von serv strafanzeig
        und_niemand uns_bergfuhr verlust_von wahl wir_nehm wir_sind wird woch_nicht zeitung zum_letzt
    """,
    0.15: """
        =an =bahn =belast =bleibt =brand =cyberangriff =entscheid =hackerangriff =haltung =leg =notruf
        =patentstreit =steh =trau =urteil =vierzig =vorwurf =zentral ^<ges ^<un ^ruf ag alt_von apothek
        auftragseingang_im auftragslag ausgang brud cyberangriff das_haus der_such der_zentral die die_gesprach
        die_heimaufsicht die_polizei dreissig ein_gesprach ein_jung ein_kind ein_platz gebucht gedenk_an
        gewinnwarn_: gibt gut_jahr hackerangriff heimaufsicht hoch ihr_kind ihr_sohn im_fruhjahr im_kreis in
        in_beruf in_einzeln kanal kein_notruf kolleginn_in landtagswahl lasst_uns leer moll monitor nah newslett
        nicht_lang ost patentstreit press programm pruf_sie recht_wir reis schlussel schreibt sie_ford
        sieht_sich sind sozialplan sperrt spielzeit spruch spruch_und stadt steh_wir stolz tier topf tor_und
        trau trau_um unfall unfall_im uns_drei vermisst von_ihn wehr weit wir_leg wochen zahlungsunfah zum_krieg
        zurucknehm zwei_leut ~3
    """,
    0.14: """
        #_mitwirk =bleib =kein =netz =parkplatz =ruft =rund =uhr =wechsel alarm am_fluss angezeigt anwohn
        aufsichtsrat_hat aufzugeb bescheid betroff_sind bis_mittag bleibt das_madch dem_erst den_ausblick
        der_schwach der_verwalt der_zug die_press die_schulklass die_stadt die_supp die_zweit dienstag dies
        dies_woch drauss_die dreh ein_angebot ein_foto ein_kanzlei ein_nachricht end_# gefalscht geraumt gewasch
        hack halb_zehn herb_gibt herstell hol_uns in_odessa in_vier kocht komm_spat kranfuhr lak langjahr lasst
        liegt_ein losegeld madch_war metallteil mitwirk nicht_gearbeit nied parkplatz_halb scheib schlecht
        schreib sein_freund sitz steh_ab team_und todesfall todlich um uns_langjahr unwirksam urteil_im
        versteckt verstorb warm_die warnt_vor wurd zoll zwei_von zweiundzwanz
    """,
    0.13: """
        #_jahrig =ad =bericht =beschaftigt =fehlt =hoc =insolvenz =kritik =modell =platz ^ges ab_februar ad
        ad_hoc agentur all_die am_montag anwalt auf_stadtwerk aus_neun ausblick bau_wir bech behalt bei
        bleibt_so buro bussgeld_weg darf_niemand der_anruf der_auftrag der_vorstand die_band
        die_staatsanwaltschaft ein_gewinn ein_ordn end_die ersatz es_im flieg fur_# gedenk gefuhrt gegang_die
        gesperrt gestorb ging_sie hab_anzeig hat_bekommt hat_heut heraus hoc ich_schreib ihn im_alt insolvenz_an
        jahrig job_auf kein_stimm kritik lieg_bei meld_insolvenz meng mit_vier mitarbeit_wurd nachbarn nenn
        netz_aufgetaucht nicht_erreich report scham schlug schwest seh_wir seit_freitag sich_nicht sie_ihr
        steht_ab stimm sturzt trenn unterschrieb_die verlass vom werk_ein wir_stolz wir_veroffent wird_noch wort
        zur_abstimm zuruck
    """,
    0.12: """
        #_million :_kund =abstimm =komm =lauft =nachtrein =schreibt =stellt =todlich =tragt =traurig =verwechsl
        =zwolf ^fah ^fen> ^tel ^zah abgesproch abgesproch_hab angehor anleg arbeitsgericht bank_hat behandelt
        bei_gerat bis bish_# buch_fur buros cyberangriff_auf darub das_erst dem_arbeitsgericht den_hall den_hof
        den_preis denk der_belegschaft der_strass der_verlag die_agentur die_behord die_kass die_klinik
        ein_anwaltin einkauf ess fahr_uns fallt_uns februar_ein fragt gab_die geschaft geschaftsjahr gesichert
        gut_leut hab_rauch herunt hielt_nicht hotel ihr_famili in_still ist_gestellt j jung kam_mit krank leut
        leut_sind mindest modell monat_sind nachtrein nahm nennt nicht_zahl obwohl operativ patientinn
        pflegekraft preis_abgesproch rauch_eingeatm reinigungskraft schwach_nachfrag seniorchef sie_fehlt
        soll_preis still_gedenk teil_des theat traurig trillerpfeif und_nahm und_red und_wahlt uns_schwer
        uns_seniorchef unterricht veroffent verschwind verwechsl verzehr vier_fall vierzig_jahr von_acht
        vorfall_auf warnstreik_: warnt webstuhl wenn_sie wir_nenn wir_nicht wirft_dem zeitschrift zeitung_geles
        zug_hielt zum_brand zwei_uns
    """,
    0.11: """
        #_g =ausblick =ausstand =durchsuch =g =gestort =giesserei =information =jurg =kundig =muss =verwalt
        =vorerst ^ehe ^ehen ^eld> ^ft> ^ger ^leg ^raue ^rbei ^zahl akt all_unterlag am_telefon and_tun
        anzeig_erstatt arbeit_fur auftrag_aus ausgab beantwort_wir behalt_die beid_seit bericht_vom beruhr
        betrieb_lauft bevor bis_herb bis_marz bitt_sie dank_fur das das_urteil den_behord den_maschin der_alarm
        der_kapitan der_klinik der_spatschicht der_vermiet der_vorhang die_geschaftsleit die_lohn die_miet
        die_opposition dies_regier durchsuch durf eben ehemal ehrlich eigenkontroll eigenkontroll_wurd
        ein_eigenkontroll ein_negativ ein_partn ein_zeil einzel elb elf_von enttauscht erfasst_und etwas
        fahrgast fassungslos feld_: foto fruhjahr geword hab_es haf hat_uns heut_nicht hoc_: hochwass im_depot
        in_passau information insolvenzverwalt jahr_verstorb karl krieg_im kuchent kurzarbeit lag_auf
        lauft_vorerst listeri listeri_nachgewies montag_bis nachgewies negativ neu_app nimmt_ein opposition
        parkplatz partn passau pfleg renat ruf ruf_all sein_geld sind_die stand_seit statt_ein tag_an uber_uns
        uhr_fruh ums_leb unbekannt_hab und_beruhr und_halt und_starb und_stell uns_bahn uns_niemand vermiet_die
        vertrauensstell vom_verzehr von_# vorerst_weit vorhang vorwurf_geg war_hoflich wass wir_brauch wir_halt
        wir_steh zugesagt zuruck_ein zuruckgenomm zweiundzwanz_jahr
    """,
    0.1: """
        #_novemb =bademeist =brief =chefarzt =dritt =fahr =fenst =ihr =januar =job =kanal =kurzarbeit
        =rechtsstreit =sach =stand =stellungnahm =stirbt =system =team =theat ^beit ^cht> ^geb ^rau ^schl ^sst
        abstimm am_dienstagab am_kanal angehalt anzahl arbeit_mit aus_der ausblick_fur ausland bademeist bank_am
        beigebracht beiseit beteiligt bis_jahres bis_ost bleib_bis bundeskartellamt chefarzt darleh
        das_oberlandesgericht das_unternehm dem_mai der_markt der_mietvertrag derzeit die_geschaftsfuhr
        die_kolleginn die_kont die_stuhl dienstagab durch_drei ein_abfind eingestellt einig er_an erfahr_mit
        fahrgast_wurd fass freitag_sind friedlich friedlich_eingeschlaf funf_die fur_falsch g gar gar_nicht
        gekomm_ist gericht hat_er hilf hinaus hoflich ihn_gebet im_novemb in_die information_zu jahr_gefuhrt
        kannt_jed kind_bitt kirch konnt lauf_und leg_sie legt lohn_sind luvo mess mietvertrag minut_an mitgefuhl
        mitgefuhl_gilt nach_vorschrift nachbarn_am nachricht_und neu_vertrag oberlandesgericht opf plan
        platz_hat preis_von rauch rechtsstreit reicht_das ruckruf_: schiff schwierig seh_das sein somm
        sonntag_das sozialvertrag staatsanwaltschaft_pruft starb_am strass_und tal theat_am tocht todlich_unfall
        training tut und_setzt uns_mitgefuhl uns_vorsitz vielleicht wer werkzeugbau wir_uns wohnung
    """,
    0.09: """
        =anpass =anwohn =einstellungsstopp =fahrt =fremd =geb =geld =gescheh =halv =insolvenzverfahr =kund
        =mitglied =nachricht =ruckruf =schlimm =schweig =steinbruch =streit =verantwort =verspat =zahl ^ass ^bei
        ^bet ^chl ^chä ^ebr ^eld ^esch ^fahr ^geld ^icht ^neh ^nehm ^sag ^schä ^tell ^tte ab_herb abberuf
        abgerat abrechn all_betroff als_die als_erst anschrift anschrift_und anwaltin_von aufgegeb
        auftragseingang auskomm auszahl befrist befrist_vertrag besetz besuch bewerbungsverfahr bitt_die breslau
        darauf das_geld das_licht das_neu das_tut datum der_plan der_zeitung die_famili die_fertig die_leit
        dringend_abgerat ein_buch ein_mitbewerb ein_verwalt einstellungsstopp einstellungsstopp_in entschied_ihr
        er_liegt es_kein fahrdien fahrt filial_am fing frau_und freigestellt fur_drei gab_der gedruckt gefahr
        gerad gerat geschrieb gestort getrag glaub_ihn halv ihr_anruf ihr_wart im_buro im_erst im_notfall
        im_rahm im_sud insolvenzverfahr ist_er jahr_zu jemand_hat job jung_leut kaufhaus klarung_nicht
        kolleginn_hab kundigt lang_zu lauft_im lohn_der lohn_fur losung marz_gesichert mein messwert
        nach_breslau neueinstell neunzig nimmt_die pruft rahm_ein rezept_nicht ruckruf scham_uns schliess
        schlimm sechsundzwanz seien sein_eig sein_famili septemb sie_behalt sie_bericht sieb stell_die still
        stumm termin_vor tor tropf tut_es uberweis und_bitt uns_gegang uns_haus uns_plan verantwort verdacht
        verlass_wir verli_ihr vermiet vertrau verzehr_wird von_kund weg weil weil_wir weiss_: werd_vier
        wettbewerb wettbewerb_hat wichtig wir_arbeit wir_ford wir_geb wir_scham wir_wiss wird_dringend wirft_uns
        wirkung_abberuf wiss_es zeitung_erfahr zuruck_und zwanzig_jahr zwei_famili zwei_jahr
    """,
    0.08: """
        #_kund =abschied =arbeitsplatz =bekam =bus =datenpann =geg =gehort =gesprach =halb =hannelor =hinweis
        =insolvenzantrag =kann =kurz =lauf =montag =nachruf =zum ^<ge ^<hä ^<kr ^<za ^arb ^aus ^bez ^ehm ^ehme
        ^erwa ^eut ^häf ^hät ^itt ^itte ^lag ^nac ^nach ^nge ^nte ^rif ^sen ^ssen ^stel a_# ab_dezemb ab_und
        abgegeb acht_sie am_freitag am_markt an_ihr an_uns antrieb arbeitsunfall_in bedau bei_den bei_ein
        bekomm_sie beschwerd_von beurlaubt bezieh biet_wir bitt_acht bleibt_leer dafur_gibt danach dank_all
        daraus_nicht datenpann den_kredit depot der_entwurf der_nachtschicht der_platz derzeit_kein die_apothek
        die_jahresprognos die_nachfrag die_umsatz dies_partei diesmal_ist donnerstag_die drei_jahr
        ein_insolvenzverwalt ein_partei ein_stell elf_gut elf_monat entzog erlitt erst_mal erst_wenn es_hat
        fahr_kein famili_hab filial_in flamm flasch fluss fordert fort freitag_um freu_uns fur_elf ganz
        gast_sind geb_die gebrannt gedacht gefuhrt_und gegang_er geholt geht geht_dem gekauft geklingelt gesetz
        gestellt gewinn ging_es hannelor hebamm heimaufsicht_hat hoffnung hort hubschraub ihr_arbeit ihr_mann
        ihr_nam im_gesprach im_krankenhaus im_lad in_hall insolvenzantrag ist_am ist_beurlaubt jahresprognos
        je_woch kam_die kanzlei keim_gefund kein_bahn kein_bus kind_durf klar konn_wir krankheit kredit
        kreis_sein kundig lag_im landkreis lang_uber lasst_ihn leer_platz leitung letzt_vorstell mai_nicht
        marz_aus medikament mehr_als mensch_uns mit_# mit_uns musst_die nach_beschwerd nachfrag_nach nachruf
        nachruf_auf nicht_geseh partei_wahlt platz_in quot sagt_: sech_kolleginn sech_stund seit_mittwoch
        sie_hab sie_nicht tag_die tag_je tor_zu trag um_hannelor und_neun und_so und_wir uns_filial uns_grund
        uns_kass uns_lauf uns_selb unt_zwei vereinbart_war verhandel verhandel_wir vertrag_bis
        verwaltungsgericht vierundzwanz voraussicht vorbei vorstell weiterzumach wer_dringend wir_es wir_freu
        wurd_keim zahl_konn zu_hab zum_standort zwei_tag ~4
    """,
    0.07: """
        #_soll =bank =besuch =derzeit =gefahr =gorlitz =hafenstrass =herb =konto =konzert =kundendat =legt
        =leipzig =schreib =station =termin =was ^<arb ^<bez ^<bit ^<dri ^<hät ^<je ^<pos ^<zah ^arn ^beza ^chwe
        ^chäf ^ckte ^ege ^egen ^eing ^eit> ^ell ^ens ^esc ^fen ^hen> ^hri ^hwe ^häft ^hätt ^ige ^it> ^itio ^man
        ^men ^mit ^nde ^rle ^rma ^rufe ^sge ^sol ^sse ^tio ^tion ^trei ^tte> ^usst ^ver ^äft ^ätt ^ätte a
        ab_mittwoch abgeschalt_und abmahn als_# angemeld anordn arbeit_bis arbeit_nied arbeitsplatz_wegfall
        arztin auch_nicht auf_anordn auf_baustell aufgeruf aus bekomm_ihr bestell betroff_ist bis_dahin
        bleibt_die bricht dahin damal darf_das das_nicht deckel den_letzt der_geruch der_geschaftsleit
        der_polizei der_werkstatt der_wettbewerb die_best die_brief die_die die_flasch die_fruhschicht die_gut
        die_je die_nam die_schlussel die_steu donnerstag_hat drei_rezept drei_woch ehemal_auszubild ein_anwalt
        ein_betrieb ein_schwer ein_somm ein_sozialplan ein_stuhl ein_unfall eingeatm_und eingeschalt einlos
        entfallt erst_wied es_danach es_nie es_war fall_sie falsch_befund fehlt freiwilligenprogramm fruhschicht
        funfzig fur_arbeit gefund_die geg_uns genomm geriss gorlitz hat_dr heut_noch heut_vormittag hin_und
        imm_link insolvenz_angemeld ist_gesperrt jack_hangt jemand_fur kass keim kondolenzbuch
        kondolenzbuch_liegt korrektur kurzarbeit_ab lad_bleibt lang_war lebenslauf leg_die leut_im liegt_am
        mann_hab mess_sie miet mir mit_kart mitteil muss nacht_auf neb_der nehm_abschied nehm_den neu_auf
        nicht_im noch_am platz_fur prozent_mehr ruft_bitt sag_wir sagt_wir schaut schreib_wir schwer_krankheit
        schwer_vorwurf seil seit_drei selb seniorchefin setzt sich_niemand sieht sind_fassungslos sind_nam
        standort_gorlitz stellt stellt_insolvenzantrag stellungnahm_zu stellungnahm_zur stirbt streit studio
        stuhl_bleibt sturz sucht_: tank teil uber_zwei und_es und_ich uns_die uns_fahr untreu vat vat_die verein
        verhandl_uber verletzt_word verstorb_sie vom_mai vor_der wer_betroff wir_bitt wir_etwas wir_komm
        wir_noch wir_vierzig wollt_im wurd_leicht zu_sag zulief zum_somm zwei_mann zwei_uhr zwickau zwolf_jung
    """,
    0.06: """
        #_fall #_marz #_und :_bitt =aus =band =belastigungsvorwurf =belegschaft =bestell =busfahr =c =darkn =geh
        =hat =leer =lieb =lohn =samstag =schimmel =sicherheitshinweis =verhangt =werkbank =windpark =zu ^<an
        ^<dar ^<he ^<in ^<mü ^<red ^<sp ^<ve ^<ver ^<we ^<wis ^aft ^aft> ^ag> ^ahr ^akti ^ange ^arbe ^asse ^aue
        ^bitt ^bür ^cht ^chw ^dri ^ere ^esag ^etro ^etz ^eute ^eza ^ezah ^for ^gesa ^gesp ^get ^haus ^hl> ^hlu
        ^hmen ^ili ^inge ^irma ^klag ^kon ^kte ^kti ^ld> ^lege ^mitt ^muss ^nten ^nze ^och ^osi ^ot> ^pos ^prog
        ^rbe ^rde ^red ^rer ^rige ^rof ^roff ^stre ^tra ^tre ^trof ^ute> ^walt ^warn abberuf_grund abschied
        acht_prozent all_drauss all_zwolf am_sonntag amt arbeitskampf auf_der aufgab auftrag aus_fur
        ausstand_aufgeruf back_wir band beantwort beauftragt beirat_hat bekommt_es belastigungsvorwurf
        beschaftigt_such betrieb_im betriebsrat_verhandel bis_freitag bitt_ihr bitt_um brand_in bricht_ein
        busfahr c darkn das_gut das_sag das_tor davon_sind dem_fruhjahr den_bericht den_knien der_beirat
        der_ofen des_haus die_gehalt die_musik die_sach die_werkbank dies_gesetz eig_sach ein_and ein_gutacht
        ein_interessenausgleich ein_monat ein_wasserschad entfernt er er_kam erst_tag erwart_fur fallig_gestellt
        fernseh folgt_im frau_bekam fruh fruh_hab gebaut_und geht_in gekundigt gerechn_und gerust
        gesellschaft_hab gesperrt_ein gestoppt geteilt hab hab_uns hatt_an haus_am heutig hol ihr_tocht im_darkn
        im_fernseh im_hotel im_magazin im_steinbruch in_eig in_verwalt interessenausgleich ist_bis kam_nicht
        kartellamt_verhangt klopf konto kundendat_im lang_halt leim leipzig letzt_zwei liegt_mit magazin
        manch_von mein_grossmutt mensch_die millionenhoh minus mio_euro nacht_stand natur neu_patient nicht_an
        nie_geseh noch_imm nun_ein oktob_hab papagei passt post_die postfach richt rot_zahl sach_mit schauspiel
        schild schloss schuld sech_verkauf sehr seit_der seit_heut sicherheitshinweis sie sie_den sie_nach
        sie_seien so_darf sollt sprech stell_uns stellung tisch_und tod_ein trepp tun_das ubergriff uhr_sind ulz
        um_drei und_sag universitat uns_belegschaft uns_das uns_geht uns_mit uns_sech verhangt_bussgeld
        verschlusselt vertauscht verwalt_und vor_den vorbei_und wahrungsreform wahrungsreform_ein war_ich
        wasserschad wasserschad_und web wenn wer_arbeit wind windpark wir_bedau wir_der wir_nach wir_um zu_uns
        zu_wenig zusag zwei_wahrungsreform zweistell
    """,
    0.05: """
        #_fahrt #_kolleginn #_mio #_patientinn =angepasst =arbeitsunfall =elt =freigestellt =lindenstrass
        =staatsanwaltschaft =sturz =winterplan ^<bü ^<bür ^<hau ^<her ^<kon ^<leb ^<leg ^<man ^<mit ^<mu ^<mä
        ^<ru ^<ruf ^achr ^ahlu ^ake ^akt ^amm> ^ande ^auer ^aufs ^besc ^bit ^bra ^chr ^chri ^den ^drin ^eda
        ^elle ^enz ^erst ^etr ^fal ^fe> ^ffen ^fir ^firm ^fsi ^fsic ^fts ^gebr ^gehe ^geri ^gesc ^geta ^gte
        ^haft ^hen ^hme ^hric ^händ ^ie> ^ige> ^imme ^inf ^info ^irm ^kap ^kla ^kra ^latz ^lieg ^lini ^ll> ^lle
        ^llen ^llt ^llte ^los ^lve ^ma> ^mm> ^nd> ^ndes ^nfo ^nfor ^nnte ^nse ^nter ^ntr ^nwa ^ole ^orde ^par
        ^plat ^rank ^rat ^re> ^rig ^rma> ^rmie ^rog ^rwa ^sage ^sagt ^sch ^schw ^sen> ^sste ^stor ^tige ^tru
        ^tz> ^tzt ^ufs ^ufsi ^uge ^und> ^unt ^wah ^wahl ^wal ^weg ^wis ^ünd ^üsse abgebucht adress akademi am_#
        angepasst auch bahn bevor_er brennt da_ist dass_der dem_ess der_winterplan die_fenst die_kolleg
        die_mensch dienstplan_und drei_nacht dreizehn dreizehn_jahr durch_ein durf_wir entwickelt es_drauss
        fenst fenst_zu flugzeug fur_die gekauft_hat geldgeb geschlaf geschrieb_hat gesproch gewerkschaft_fordert
        grund_sind gutschein hab_zwei handschuh hat_das ihr_akt illegal ils interessenausgleich_und
        ist_informiert kinderzimm kolleg_trenn lass lebensgefahr mannschaft mensch_verli mio mitgeles muss_uns
        neu_azubis neun_punkt nicht_genug ofen_aus patientinn_und schlauch schnittstell seit_gest sie_uns
        sie_war sie_wiss sie_zuruck sind_bei sprech_wir trug uber_den und_nicht und_patient und_rechn uns_buro
        verdacht_der vereinbart vertrau_in vielleicht_auch warnstreik_legt was_das weg_fehlend weist weitergeht
        winterplan wir_gesagt wir_kein wir_muss wird_nicht zahl_hint zwei_neu
    """,
    0.04: """
        ^<ang ^<ar ^<auf ^<bea ^<ber ^<dr ^<fah ^<fam ^<feu ^<fl ^<gek ^<inf ^<jem ^<kap ^<kre ^<kun ^<mus ^<müs
        ^<na ^<nac ^<ni ^<or ^<os ^<par ^<rec ^<rep ^<sol ^<unb ^<unt ^<wa ^<weg ^<zur ^agt ^alt ^ami ^amt ^and
        ^anne ^arin ^atz ^atz> ^auss ^beru ^betr ^bru ^chli ^chsu ^dar ^dari ^de> ^des ^dit ^diti ^dro ^droh
        ^eb> ^ebo ^ebot ^ebra ^efa ^efah ^efu ^efun ^egeb ^eha ^eih ^eil> ^emd ^enda ^ener ^entr ^ere> ^ern>
        ^err ^ers ^eru ^eruf ^erw ^esa ^esp ^este ^etzt ^fall ^find ^ford ^frem ^gebe ^gebo ^gefa ^geg ^gek ^gen
        ^gen> ^gewi ^gram ^gte> ^hli ^hlie ^hls ^hlun ^hne ^hr> ^hsu ^ht> ^hter ^hwer ^ial ^icke ^ieb> ^ient
        ^ieru ^igu ^igun ^ik> ^ind ^inik ^inn ^inte ^isc ^isch ^iter ^iti ^jem ^jema ^kie ^klin ^kran ^kre ^lag>
        ^lebe ^leib ^ler> ^leut ^lsc ^lsch ^lven ^mand ^men> ^mer> ^mie ^mme ^morg ^mus ^müss ^nbe ^nda ^ndat
        ^ndel ^nges ^nik> ^nnt ^ns> ^nsol ^nstr ^ntra ^nwar ^oba ^och> ^ohn ^ollt ^olv ^olve ^ont ^orwü ^ost>
        ^perr ^ramm ^rdie ^remd ^rere ^reu ^rfa ^rgen ^rha ^rich ^riff ^rn> ^rns ^rsic ^rsta ^ruf> ^rwal ^rwür
        ^rüc ^sbr ^sbra ^sche ^send ^sit ^solv ^spe ^sper ^stag ^tarb ^tbe ^tel> ^ters ^tien ^tral ^ttel ^tur>
        ^ufe> ^uft ^unb ^unbe ^unte ^venz ^verd ^verl ^vorw ^was ^wege ^wiss ^zia ^zier ^zuge ^zur ^äfti ^üge>
        ^ünde ^ürg ^ürge ^üss
    """,
    0.03: """
        ^<abg ^<ak ^<akt ^<ass ^<ba ^<bi ^<che ^<den ^<drü ^<ein ^<erf ^<fe ^<geb ^<get ^<gut ^<hac ^<hei ^<imm
        ^<ins ^<int ^<je> ^<klä ^<krä ^<loh ^<lok ^<lö ^<löh ^<men ^<nah ^<neh ^<net ^<ost ^<pa ^<pat ^<po ^<res
        ^<sag ^<sas ^<spi ^<sta ^<tie ^<wah ^<wei ^<wir ^<zen ^<zo ^<zu ^abg ^acki ^agen ^ahle ^ahn ^ahr> ^aken
        ^all> ^alle ^amil ^annt ^anru ^anwa ^ara ^arat ^arns ^arnu ^ass> ^asst ^atu ^atur ^auft ^ause ^azi ^befu
        ^bete ^ble ^blei ^bot> ^brau ^brü ^bund ^bus ^bürg ^büro ^chem ^chlo ^chlu ^chüt ^cki ^ckie ^ckt ^dak
        ^dakt ^dle ^dler ^dort ^drü ^drüc ^ebe ^echt ^edak ^edit ^ef> ^efü ^ega ^egan ^egt ^egt> ^ehr ^ehr> ^eib
        ^eid> ^eik> ^eko ^elb ^ele> ^eman ^emde ^enl ^ent ^entf ^epa ^epar ^erd ^erha ^erla ^erlu ^errt ^ers>
        ^erze ^espr ^eta ^etau ^ete ^eten ^etz> ^ewer ^ewin ^fam ^fami ^feld ^fort ^fti ^ftig ^fäl ^gas ^ge>
        ^gea ^gefü ^gega ^geha ^germ ^gew ^gsw ^gut ^gäs ^gäst ^hab ^hack ^haf ^hei ^heim ^hem ^hemi ^here ^heut
        ^hick ^hig ^hlo ^hlos ^hne> ^hre ^hre> ^hrer ^hrif ^hrig ^hstu ^hsuc ^htun ^hung ^iben ^ibt ^ibt> ^iess
        ^iff ^igr ^igte ^il> ^ilie ^inde ^indu ^ini ^inne ^innw ^inso ^int ^ione ^isen ^itb ^itä ^je> ^jäh ^jähr
        ^kam ^kan ^kann ^ket ^kier ^konz ^ktie ^ktur ^lagt ^land ^leb ^let ^letz ^lie> ^lies ^lige ^lok ^lter
        ^lung ^lust ^lze ^löh ^löhn ^mah ^mde ^meh ^mehr ^mier ^mik ^mili ^mor ^ndet ^ndle ^ndo ^nera ^netz
        ^nfte ^nfz ^ngeb ^nne ^nru ^nruf ^nsta ^ntf ^ohne ^olen ^onz ^onze ^orbe ^ord ^ore ^orer ^orfa ^orm>
        ^osit ^ossb ^para ^park ^pat ^pati ^pft ^pft> ^posi ^post ^rac ^rach ^rale ^ratu ^rch ^rder ^rdi ^reda
        ^reih ^reis ^rel ^rep ^repa ^rers ^rfen ^rft> ^rhal ^ric ^rift ^rlet ^rleu ^rlu ^rlus ^rmi ^rneh ^rnst
        ^rnu ^rnun ^roch ^rogr ^rrt ^rrt> ^rsi ^rtri ^ruft ^rwü ^rzeh ^rück ^rüh> ^sas ^sass ^sgel ^sger ^sig>
        ^siti ^sla ^sle ^smi ^smit ^spr ^ss> ^ssig ^stec ^sto ^stü ^tag> ^tbew ^ter> ^tfa ^tlic ^trie ^tsa ^tsr
        ^tzen ^tzt> ^uau ^uer ^uere ^uf> ^ufe ^uft> ^ung> ^urt ^urü ^urüc ^usen ^uss> ^usse ^ven ^vore ^war
        ^wass ^weh ^weit ^were ^winn ^wir ^wirk ^würf ^ybe ^zern ^zt> ^zurü ^äfts ^ähri ^ändl ^äne ^ärz ^äst
        ^äte ^öfe ^öhn ^öhne ^ön> ^üh> ^ühl ^ünfz ^ürf ^ürfe ^üro
    """,
    0.02: """
        ^<abf ^<ad ^<ag ^<am ^<ann ^<anr ^<au ^<aus ^<bab ^<ban ^<be ^<bet ^<brü ^<bun ^<bus ^<bün ^<deu ^<div
        ^<dro ^<elt ^<en ^<ent ^<feb ^<fel ^<fis ^<flu ^<flü ^<foy ^<fre ^<fro ^<ful ^<fä ^<fäl ^<gea ^<geg
        ^<ger ^<gu ^<gäs ^<ha ^<haf ^<hak ^<heu ^<hoc ^<hof ^<hö ^<höf ^<jo ^<job ^<jür ^<k> ^<kam ^<kir ^<kla
        ^<kol ^<lah ^<mau ^<meh ^<mie ^<mor ^<mäd ^<mär ^<nen ^<nim ^<od ^<ode ^<ort ^<pak ^<pre ^<raz ^<soz
        ^<spa ^<spr ^<stü ^<tra ^<tun ^<uni ^<ur ^<urt ^<vor ^<wag ^<was ^<weh ^<wi ^<wor ^<wäh ^<zol ^<zug
        ^<öfe ^aat ^aats ^abf ^abfi ^abge ^absp ^abt> ^aby ^achf ^adi ^adit ^afen ^aga ^agab ^agn ^agsw ^agt>
        ^agte ^ahen ^ahl> ^ahlt ^ahn> ^ahre ^ahrg ^aine ^aket ^akte ^ali ^alie ^als ^alsc ^alt> ^alts ^alv ^alve
        ^amm ^amst ^amte ^ana ^andi ^ando ^ani ^anr ^ans> ^anw ^anze ^apit ^arb> ^ari ^ark ^ark> ^arl ^atie ^atm
        ^ato ^atsa ^auf ^aufg ^aufh ^ausb ^aush ^ausl ^ausr ^azz ^azzi ^bab ^baby ^ban ^band ^bau> ^bea ^beam
        ^bec ^bef ^belk ^berg ^bett ^bewo ^bfi ^bfin ^bge ^bgeb ^bger ^boo ^boot ^brac ^brec ^broc ^brua ^bsp
        ^buss ^bün ^bünd ^chaf ^cheh ^cher ^chf ^chic ^chim ^chra ^chst ^chtl ^chtu ^chun ^ckel ^ckr ^ckru ^dac
        ^dach ^dch ^dche ^ddr ^ddre ^deck ^del ^den> ^dend ^dens ^der> ^derz ^dest ^det> ^deu ^deut ^die ^dinn
        ^div ^divi ^dta ^dtag ^durc ^eamt ^eatm ^eben ^ebet ^ebro ^ebru ^ebuc ^ebü ^eche ^efk ^efüh ^egf ^egfa
        ^egsc ^ehab ^ehal ^ehan ^ehre ^ehrl ^eibe ^eibt ^eid ^eihe ^eil ^eim ^eim> ^eink ^einz ^eit ^eita ^eitu
        ^eiu ^eiun ^eiz ^eizu ^ekom ^elbe ^eleg ^ella ^elu ^elun ^elz ^elze ^en> ^enat ^enbo ^ende ^enio ^enke
        ^enle ^enp ^ens> ^ense ^enti ^enwe ^enz> ^enzv ^epo ^erat ^erdi ^erei ^erer ^ergf ^ergä ^erhä ^eric
        ^erie ^erle ^erm ^ertr ^esm ^espe ^essa ^esst ^esto ^etan ^ete> ^ett> ^eure ^eutl ^ew> ^ewe ^ewoh ^ews
        ^ex> ^fals ^fass ^feb ^febr ^fern ^feu ^feue ^fget ^fili ^fis ^fisc ^flüg ^form ^foy ^foye ^frau ^freu
        ^fro ^fte ^ftr ^ftsl ^ful ^fuld ^fzeh ^fzi ^fzig ^fäls ^gear ^gef ^geko ^gest ^gewe ^gfa ^gfal ^gge
        ^gibt ^gno ^gnos ^grif ^grün ^gsc ^gsch ^gsg ^gsge ^gsl ^gsv ^gsve ^gswa ^gute ^habt ^hak ^hake ^harm
        ^hau ^haut ^hbar ^heh ^hehe ^hein ^hene ^herr ^heu ^hic ^hige ^him ^hlus ^hnet ^hoc ^hole ^hra ^hran
        ^hrg ^hrl ^hrle ^hst ^htl ^htsr ^htu ^hwes ^hän ^höf ^hüt ^hütt ^iale ^ibe ^id> ^ief> ^iegt ^iele ^iell
        ^ielz ^iere ^ies ^iew ^iew> ^iff> ^ifft ^ihe ^ihe> ^ile> ^ilfe ^ilia ^im> ^ind> ^inl ^inun ^ior ^iorc
        ^irc ^irch ^irf ^irft ^irk ^iss> ^issi ^itar ^itbe ^itsd ^ittl ^ittw ^itu ^itun ^itän ^iun ^iund ^ivi
        ^ivid ^ize ^izei ^izu ^izun ^job ^jung ^jür ^jürg ^kam> ^kame ^kapi ^keh ^kehr ^kete ^kfü ^kfüh ^kir
        ^kirc ^kne ^kont ^kraf ^krei ^kru ^kruf ^ksc ^ksch ^ksi ^kten ^ktio ^kun ^kün ^künd ^lack ^lafe ^lah
        ^lahm ^lan> ^laub ^lbo ^le> ^legi ^legs ^lehn ^leid ^lek ^lfe ^lfe> ^lial ^lig ^liz ^lize ^lleg ^lohn
        ^lokf ^lont ^loss ^lpla ^lse ^lts ^ltsc ^lun ^lus ^luss ^lzei ^län ^läng ^läru ^löse ^lüg ^lüge ^mau
        ^maue ^mden ^mens ^miet ^mita ^mitb ^mmel ^mpft ^msta ^mte> ^mäd ^mädc ^mär ^märz ^müs ^nbek ^nbo ^nbr
        ^ndd ^nddr ^ndl ^ndor ^ndta ^nenn ^ners ^nfel ^nft ^nfze ^nfzi ^ngeh ^nger ^ngsg ^ngsv ^nio ^nior ^nk>
        ^nka ^nkla ^nmi ^nneh ^nnwa ^nose ^notr ^nsat ^nseh ^ntre ^ntä ^ntär ^nun ^nze> ^nzel ^nzer ^nzve ^oche
        ^ocht ^odes ^offe ^ofo ^ofor ^ogn ^ogno ^ogr ^ogra ^ohe ^ohen ^ohl> ^ohu ^ohun ^okf ^okfü ^oliz ^oll
        ^oll> ^olon ^onnt ^ontä ^oot ^oot> ^opf> ^orb ^orc ^orch ^ormi ^orsi ^ort> ^ose ^ossk ^otr ^otru ^ove
        ^ovem ^oye ^oyer ^ozi ^ozia ^pak ^pake ^paz ^pazi ^ped ^pha ^pitä ^pot ^prä ^präc ^radi ^raft ^ral ^ran
        ^rang ^rato ^rauf ^razz ^rche ^rchs ^rde> ^rdne ^rec ^rech ^rede ^rer> ^rest ^rfal ^rfe ^rge ^rger ^rgf
        ^rgfü ^rhan ^rhä ^rieg ^rkeh ^rkoc ^rksc ^rkun ^rla ^rlic ^rmei ^rogn ^rohu ^rsat ^rst> ^rtet ^rua ^ruar
        ^rufu ^rug ^ruk ^rukt ^rvie ^rwar ^rz> ^rzt ^räc ^räch ^räte ^rüh ^rün ^ründ ^sams ^samt ^sanw ^sbl ^seg
        ^sege ^seh ^sein ^sel> ^sena ^sene ^seni ^sern ^sga ^sgef ^sig ^ska ^smal ^sofo ^sola ^soll ^soz ^sozi
        ^spro ^sprä ^sra ^srat ^sri ^sric ^srä ^ssa ^ssa> ^ssbr ^ssg ^ssge ^ssk ^sst> ^ssta ^staa ^stam ^star
        ^stl ^stru ^stud ^stw ^sver ^swa ^swah ^swe ^taa ^taat ^taga ^tam ^tan> ^tau ^tauc ^teck ^teil ^tels
        ^tenl ^tens ^terg ^tete ^tfal ^thek ^tie ^tie> ^tig ^tigu ^tlei ^top ^torb ^tore ^trad ^trau ^trif ^truf
        ^trug ^truk ^tsan ^tsda ^tsg ^tsge ^tsle ^tspl ^tsra ^ttet ^ttwo ^tud ^tudi ^tun> ^tur ^twei ^twi ^twoc
        ^uar> ^uchu ^udi ^udie ^uer> ^uern ^uerw ^ufg ^ufh ^uftr ^ufu ^ufun ^ugeb ^uktu ^ulda ^ulie ^und ^undd
        ^unf ^unkl ^urc ^urch ^ure> ^uri ^urte ^usb ^usbl ^usga ^ush ^usha ^usl ^usr ^usri ^ussg ^ussl ^utes
        ^utl ^utli ^vem ^vemb ^verw ^verö ^ves ^viel ^view ^volo ^vor ^vors ^wac ^wach ^wegf ^weih ^weiu ^werf
        ^wes ^west ^win ^wirf ^woc ^woch ^woh ^wohn ^wür ^yer ^yer> ^zan ^zei> ^zeit ^zeln ^zen ^zent ^zia>
        ^zial ^zol ^zoll ^zte ^zte> ^zzi ^zzia ^äche ^ädc ^ädch ^äfte ^ähr ^äls ^älsc ^äru ^ärun ^ärz> ^äste
        ^äten ^äufe ^öfen ^öse ^üch ^üche ^ückn ^ückr ^ückt ^ühls ^ühre ^ündi ^ünft ^üro> ^ürzt ^ütt ^ütte ^ütz
        ^ütze
    """,
    0.01: """
        ^<ad> ^<ag> ^<age ^<anb ^<ans ^<apo ^<at ^<bec ^<bef ^<beh ^<bev ^<bib ^<bom ^<bä ^<bäc ^<bän ^<cy ^<cyb
        ^<don ^<dü ^<eh ^<el ^<elb ^<erm ^<erw ^<ess ^<exp ^<fla ^<geh ^<gi ^<gib ^<gie ^<gro ^<hel ^<hän ^<im
        ^<jun ^<jä ^<jäh ^<jü ^<kan ^<kra ^<kün ^<mes ^<män ^<müh ^<new ^<nie ^<nov ^<nä ^<näc ^<obw ^<op ^<ord
        ^<org ^<pol ^<run ^<sit ^<sof ^<spe ^<tal ^<tri ^<tut ^<töd ^<wol ^<wä ^<zwi ^<ärz ^abh ^abt ^achb ^ack
        ^adem ^adt> ^afa ^afan ^afe ^age> ^agge ^agsl ^ahm> ^ale> ^alp ^alpl ^altu ^ana> ^anb ^andt ^angj ^ansc
        ^anwo ^arau ^arkp ^arn> ^arnt ^arü ^arüb ^ati ^atme ^ator ^aubt ^auen ^aur ^auri ^ausd ^ausg ^barn ^baus
        ^bean ^bech ^beha ^behö ^bev ^bevo ^bges ^bib ^bibl ^blio ^boc ^bom ^bomb ^bot ^bruc ^bspr ^bsr ^bwo
        ^bwoh ^bäc ^bäck ^chad ^che ^che> ^chei ^chfr ^chla ^chlü ^chts ^chwa ^chz ^chäm ^cke> ^ckn ^cyb ^cybe
        ^dara ^darü ^dec ^delt ^dess ^det ^dner ^donn ^dor ^drit ^dzw ^dzwa ^eam ^eant ^ear ^earb ^eat ^ebsr
        ^ech ^eck> ^eckt ^edi ^edr ^edru ^eer> ^efri ^egek ^eger ^egg ^egge ^egs ^ehnt ^eibu ^eili ^eini ^einu
        ^eka ^elan ^elfe ^ellt ^elne ^eme> ^enb ^enbr ^enmi ^ennu ^enug ^enw ^eran ^erbs ^erf ^erfa ^erko ^erns
        ^ernz ^errn ^eser ^eses ^esk ^eska ^esma ^essw ^esw ^eswe ^etal ^etei ^etru ^evo ^evor ^ewi ^ewsl ^exp
        ^fanz ^feri ^fft ^fft> ^fge ^fger ^fleg ^flü ^ften ^ftra ^fträ ^ftsj ^fähi ^gabe ^gani ^ganz ^geat ^gebu
        ^gedr ^gege ^geht ^gekr ^gend ^gene ^gens ^genu ^gerb ^geru ^getr ^gfü ^gfüh ^gjä ^gjäh ^glau ^gna ^gro
        ^gros ^grü ^gsla ^gsst ^gsu ^gsun ^gten ^gun ^gung ^had ^hade ^hbe ^hef> ^heib ^heiz ^helf ^hern ^hert
        ^hfr ^hfra ^hgew ^hig> ^himm ^hlag ^hlec ^hlen ^hlt ^hlt> ^hlug ^hlü ^hlüs ^hm> ^hnei ^hner ^hns ^hnt
        ^hoc> ^hoch ^hof> ^hote ^hrel ^hts ^hwa ^hwac ^häm ^häme ^hön> ^hörd ^höri ^ia> ^ialp ^ibli ^ibu ^ibun
        ^ichs ^ichu ^ide> ^iefk ^ieg ^ien ^iers ^iesm ^iete ^ifte ^ifts ^iko ^ilig ^ille ^ilot ^ilz ^ilze ^imau
        ^inei ^inig ^inka ^inze ^io> ^irke ^irks ^ita ^itag ^itge ^itsg ^itw ^jun ^kalt ^kamm ^kei ^kend ^kens
        ^kera ^kneh ^konn ^kpla ^krie ^krä ^ksa ^ksam ^ksto ^ktu ^kund ^kung ^kämp ^käse ^käu ^käuf ^lamt ^lass
        ^lben ^lda ^lda> ^lder ^lech ^lei> ^lem> ^lerp ^leu ^lia ^lich ^lio ^liot ^llam ^llem ^llt> ^lnen ^loka
        ^lon ^lot ^lpl ^ltu ^ltun ^lver ^läde ^läne ^lüs ^lüss ^mahn ^manc ^mani ^mauf ^mde> ^meng ^ment ^met>
        ^meta ^mind ^misc ^mos ^mst ^mte ^män ^männ ^nal> ^ndac ^nde> ^nden ^ndf ^ndin ^ndr ^ndt ^ndu ^ndun ^ndz
        ^ndzw ^neg ^neid ^net> ^new ^news ^nfal ^nfe ^nfü ^ngea ^ngez ^ngj ^ngjä ^ngsl ^ngsu ^ngsw ^nie> ^nigu
        ^nito ^nkl ^nkon ^nle ^nleg ^nne> ^nnun ^nnw ^nov ^nove ^npr ^nsm ^nso ^nug ^nug> ^nwal ^nwei ^nwo ^nwoh
        ^nzei ^nüb ^obs ^obw ^obwo ^oc> ^of> ^olo ^olt ^omb ^ombe ^oms ^onit ^ont> ^opf ^opfe ^orau ^ordn ^orga
        ^orle ^orti ^orw ^ost ^otel ^otes ^pfei ^pfen ^pfle ^pilo ^plän ^pol ^poli ^ppt ^ppt> ^pra ^prac ^prak
        ^proc ^prod ^put ^putz ^päte ^raf ^rafa ^rags ^ram ^rat> ^rati ^raur ^raus ^rb> ^rbi ^rbis ^rbre ^rbs
        ^rbst ^rden ^rdn ^reb ^rehe ^rek ^rekt ^rela ^repo ^rfah ^rfas ^rfe> ^rfi ^rgä ^rhän ^rie ^rien ^ring
        ^rinn ^rko ^rkp ^rkpl ^rksa ^rlag ^rlan ^rlit ^rlän ^rmer ^rnse ^rnz ^rod ^rodu ^roms ^ros> ^ross ^rpfe
        ^rric ^rrn ^rrn> ^rsto ^rtb ^rtei ^rtel ^rtig ^rträ ^ruch ^ruhi ^rund ^rza ^rzar ^rzei ^räge ^rüb ^rübe
        ^rüch ^sa> ^sau> ^sbet ^sbli ^sda ^sdat ^ses> ^shal ^shi ^sitz ^sja ^sjah ^slag ^slet ^sof ^spen ^splä
        ^sprü ^ssau ^ssb ^sser ^ssi ^ssl ^sso ^ssor ^sswe ^stli ^stol ^stuh ^stum ^stür ^stüt ^suc ^such ^sze
        ^taus ^tde ^teme ^ter ^tere ^terr ^terv ^tigt ^tin> ^tiv ^tive ^tlun ^tmet ^tmu ^tol ^tolz ^topf ^trag
        ^tren ^treu ^tril ^tsd ^tsh ^tshi ^tsj ^tsja ^tsp ^ttlu ^ttw ^tuh ^tuhl ^tum ^tut> ^twe ^tzte ^täri ^töd
        ^tödl ^tür ^türz ^tütz ^uar ^ubt ^uen ^uens ^ufer ^ufge ^uge> ^ugen ^uha ^uhi ^uhig ^uhl ^uhl> ^uli ^umb
        ^umt ^umt> ^un> ^undz ^uni ^urig ^url ^urza ^usd ^usg ^uste ^van ^vat ^vate ^vent ^ver> ^vere ^verh
        ^verk ^verm ^verz ^vid ^vide ^vora ^vorf ^vorh ^wegg ^wehr ^wieb ^wind ^wisc ^wohl ^wol ^word ^wsl ^wsle
        ^yber ^zar ^zarb ^zehr ^zen> ^zuh ^zuha ^zul ^zun ^zung ^zusa ^zve ^zver ^äck ^äcke ^äden ^äger ^ähi
        ^ähig ^ämen ^ämp ^ämpf ^äne> ^änen ^änn ^änne ^äri ^ärin ^äti ^äumt ^ödl ^ödli ^örd ^örde ^öri ^örig
        ^üde ^üros
    """,
    -0.01: """
        ^<ab> ^<abo ^<abt ^<abw ^<ant ^<apr ^<bee ^<blu ^<bor ^<bro ^<ce ^<cen ^<chi ^<cod ^<dav ^<daz ^<de
        ^<deb ^<din ^<dä ^<erd ^<erö ^<fan ^<feh ^<fei ^<fun ^<ged ^<gen ^<geä ^<geü ^<git ^<glü ^<gm ^<gmb ^<go
        ^<heb ^<hie ^<hos ^<hü ^<jan ^<jub ^<jul ^<kal ^<kin ^<kö ^<kör ^<kü ^<küh ^<la ^<lac ^<lag ^<lic ^<lit
        ^<lob ^<mai ^<mal ^<mar ^<mel ^<mot ^<nu ^<okt ^<pok ^<pub ^<pü ^<pün ^<qua ^<rad ^<rah ^<ris ^<ros
        ^<rös ^<sig ^<stu ^<su ^<sv ^<sve ^<sä ^<sät ^<tar ^<tat ^<tur ^<tür ^<uh ^<uhr ^<vie ^<w> ^<wen ^<wet
        ^<wun ^<wö ^<wör ^<zel ^<zü ^<äl ^<ält ^<öf ^aal ^aal> ^aar ^abbi ^abri ^achh ^acke ^aden ^afft ^ah>
        ^ai> ^aini ^ais ^akat ^akt> ^alb> ^albj ^amen ^anc ^ance ^and> ^anf ^angw ^anha ^anl ^ann> ^ante ^anwe
        ^anzc ^apr ^apri ^aran ^arfe ^arta ^aru ^arun ^assu ^aten ^ath ^atsc ^atti ^aube ^auf> ^aun ^aune ^aus>
        ^ausc ^az> ^azu> ^bat ^batt ^bbi ^beal ^beb ^bege ^bem ^bh> ^bien ^bilä ^bis> ^bja ^bjah ^blie ^blik
        ^blit ^blut ^blä ^boh ^brei ^brin ^bsl ^bsle ^bst ^bstu ^bten ^btes ^bun ^bzi ^bzig ^bühn ^can ^cann
        ^cel ^chef ^ches ^chiv ^chna ^chne ^chon ^chos ^chti ^chv ^chve ^ckbl ^ckwu ^club ^dam ^daru ^dau ^dav
        ^daz ^dazu ^deba ^dee ^deen ^dels ^dent ^deo> ^dera ^deri ^dhe ^dhei ^ding ^dis ^disp ^doku ^dose ^drei
        ^dsi ^dste ^dus ^dus> ^däm ^dämm ^eal ^eala ^ebat ^ebil ^ebn ^ebni ^ebsl ^ebt> ^ebzi ^eek ^een> ^eerd
        ^efen ^ehle ^ehäu ^eide ^eint ^eitd ^ekam ^ekt> ^ekü ^elad ^eleb ^elr ^elte ^emei ^emie ^emp ^empf ^emü
        ^emüs ^ena> ^enc ^ench ^endu ^enes ^enf ^enh ^enig ^enom ^enos ^erab ^eral ^erbl ^erge ^erhö ^erk> ^erlö
        ^erni ^ernw ^ersc ^ersp ^erwe ^erwo ^erzl ^erän ^esbe ^ese> ^eso ^ess> ^esu ^esuc ^esza ^etre ^etu ^etun
        ^euc ^euch ^eum> ^eunu ^eur> ^ewic ^ewäh ^ext ^ezo ^ezog ^eän ^eänd ^eüb ^eübt ^fab ^fand ^fee> ^fei
        ^ffl ^ffs ^flan ^flo ^fnet ^foli ^fran ^fru ^fruf ^frä ^fän ^fäng ^füh ^gab> ^gang ^gara ^gebi ^gebn
        ^ged ^geln ^gemi ^gemü ^ger> ^gesu ^gezo ^geä ^geän ^geü ^geüb ^gie ^gist ^gke ^gkei ^gla ^gmb ^gmbh
        ^go> ^graf ^graz ^gsan ^gsru ^gst> ^ham ^hau> ^heb ^hebt ^henc ^henn ^henz ^heru ^herz ^hes> ^hiel ^hien
        ^hies ^hin ^hirm ^hit ^hiv ^hle ^hnen ^hng ^hnge ^hol ^hop ^hoss ^hren ^hrm ^hrma ^hru ^hsc ^hsch ^hste
        ^hti ^htig ^hts> ^hört ^ice ^ickl ^idee ^iera ^igk ^igke ^ign ^ika ^iker ^ilan ^ilar ^ilc ^ilch ^ilm>
        ^ilo> ^ilt ^ilä ^iläu ^ima ^imet ^immu ^inar ^ing ^inn> ^ins ^insp ^inst ^intr ^inux ^ip> ^irn ^irt
        ^irts ^ise> ^ish ^isie ^iste ^itgl ^itl ^itr ^itsu ^ja> ^jan ^jul ^kal ^kbl ^kbli ^kenn ^kern ^kes ^kind
        ^klat ^kleb ^kna ^komp ^kopf ^kopi ^ktl ^ktli ^ktob ^ktua ^ku> ^kum ^kuns ^kwu ^kwun ^kze ^kör ^la>
        ^laka ^lar> ^lats ^laus ^lbe> ^lber ^lbj ^lbja ^lch ^lch> ^ldet ^ldi ^ldig ^leif ^lena ^lene ^leri ^leuc
        ^lft> ^lge ^lgen ^lgt ^lgt> ^lied ^liku ^lind ^linu ^lisi ^lk> ^lko ^lku ^llk ^llu ^llw ^lmen ^lo> ^lob
        ^lobt ^lor ^low ^lta ^lti ^luf ^luft ^lur> ^lut> ^läg ^läre ^läuf ^läum ^löf ^löff ^lüb ^mai ^mai> ^mark
        ^mbh ^mbh> ^meis ^melt ^met ^mges ^milc ^mini ^mma ^mmi ^mod ^modu ^moto ^mpfa ^mpo ^möge ^müse ^nand
        ^nap ^nar> ^nau> ^nauf ^nce ^nce> ^nch ^nche ^ndg ^ndh ^ndhe ^ndli ^ndt> ^nere ^nes ^nete ^nfan ^nfl
        ^nfä ^nga ^ngi ^ngsf ^ngsp ^ngsü ^nhal ^nhä ^ni> ^nie ^nig> ^nin ^ning ^nit ^nki ^nktl ^nlei ^nmac ^nner
        ^nnis ^nord ^noss ^not ^nota ^noti ^nrad ^nri ^nsa ^nsi ^nstä ^nte> ^nti ^ntla ^ntli ^ntwu ^nux ^nux>
        ^nwen ^nzc ^nzch ^nzig ^nzug ^nüge ^nügt ^obea ^obie ^odus ^ofen ^ogen ^ogis ^ohr> ^okol ^olgt ^olie
        ^olz ^om> ^omi ^onn ^ons ^oor ^op> ^opi ^opie ^ord> ^orf ^orf> ^orin ^orl ^orme ^orn ^orra ^ossr ^ota
        ^othe ^otiz ^otok ^our ^pan ^pare ^peic ^peis ^pel ^penh ^pes ^pf> ^pfan ^pfl ^pfla ^plak ^ppe> ^prit
        ^prob ^prot ^pse ^pte ^pte> ^pub ^publ ^pun ^pün ^pünk ^qua ^quar ^quer ^qui ^rabs ^rafi ^rans ^ranz
        ^rarb ^ras ^rasc ^raub ^rauc ^raut ^raz> ^rben ^rbes ^rbli ^rbun ^rd> ^rdig ^rega ^reif ^res> ^rese
        ^retu ^rfs ^rge> ^rgi ^rhöh ^rick ^rieb ^rik> ^ril> ^rkur ^rlad ^rläu ^rlö ^rlös ^rmes ^rnie ^rnw ^robi
        ^robt ^rrie ^runt ^rvic ^rwe ^rwo ^rze ^rze> ^rzl ^rzli ^rät ^röst ^rüft ^saa ^saal ^sau ^saus ^sban
        ^sca ^scan ^schr ^scht ^see ^sels ^ser ^sert ^serv ^sgeb ^sho ^shop ^sieg ^sign ^siv ^skri ^smut ^sna
        ^sorg ^spar ^spo ^srun ^ssie ^ssio ^ssr ^stab ^stah ^stat ^stau ^stik ^stär ^stö ^sunk ^sven ^swo ^sübu
        ^tah ^tahl ^tale ^tanz ^tari ^tbau ^tch ^te> ^team ^teg ^tem ^tend ^terh ^terl ^teru ^tfü ^tfüh ^tge
        ^tgl ^tgli ^ti> ^tigk ^tigs ^ting ^tla ^tlas ^tobe ^tok ^toko ^tot ^tra> ^tro ^trom ^tsb ^tsu ^tsun ^ttg
        ^tti ^tua ^tual ^turm ^turz ^tzl ^tärk ^türs ^uali ^uart ^ube ^ubli ^ues> ^ufru ^ufte ^uhre ^uldi ^ume
        ^umf ^umu ^umun ^unst ^unun ^urg ^urm> ^urn ^urni ^urop ^urz ^usc ^usch ^use> ^usfa ^usge ^ust ^uti ^utt
        ^verä ^vic ^vice ^volk ^voll ^vorl ^vorr ^vos ^voss ^wat ^watt ^weic ^weim ^wein ^weni ^wet ^wett ^wie
        ^wing ^wirt ^wor ^worf ^wäc ^wäch ^wör ^wört ^zch ^zche ^zehn ^zeil ^zelt ^zes> ^zie ^zieh ^ziel ^zli
        ^zlic ^zoge ^zu> ^ächs ^äft> ^ämm ^änd ^ändi ^äre ^ären ^ärk ^ärme ^äse ^ätzl ^äum> ^äumu ^öpf ^öpfe
        ^öss ^össt ^öte ^üben ^übt ^übt> ^ückb ^ückw ^üft ^üft> ^üge ^ügt ^ügt> ^ühn ^ühne ^ünk ^ünkt ^üse ^üter
    """,
    -0.02: """
        ^<ac ^<ach ^<all ^<anf ^<anh ^<arc ^<bek ^<bem ^<bla ^<bra ^<büh ^<cl ^<daf ^<dau ^<dig ^<dis ^<dok
        ^<dop ^<dre ^<dur ^<eis ^<em ^<erg ^<eri ^<eu ^<eur ^<fa ^<fac ^<fax ^<fes ^<flo ^<fo ^<fri ^<ga ^<gef
        ^<gel ^<gez ^<grö ^<gär ^<har ^<hen ^<hol ^<hun ^<id ^<ide ^<ing ^<jah ^<jur ^<kar ^<kat ^<kau ^<ken
        ^<kil ^<kn ^<kna ^<kop ^<kur ^<kür ^<lan ^<les ^<log ^<lü ^<mas ^<mis ^<neb ^<nor ^<not ^<off ^<oft ^<ok
        ^<on ^<onl ^<phy ^<pie ^<pr ^<pup ^<que ^<ram ^<roh ^<rot ^<rä ^<räu ^<rö ^<sek ^<sie ^<skr ^<som ^<son
        ^<sor ^<str ^<stö ^<tan ^<tee ^<tel ^<tom ^<tor ^<tsc ^<tü ^<ul ^<up ^<upd ^<vi ^<wan ^<woh ^<wu ^<wü
        ^<zwa ^<än ^<änd ^<übu ^abla ^abo ^abo> ^abr ^absi ^abw ^abwe ^achv ^achw ^ad> ^af> ^afü ^afür ^ager
        ^ahm ^ahme ^ahrs ^aktu ^ala ^albe ^ald ^ald> ^ame> ^ampe ^andb ^ands ^andw ^anh ^anna ^ansp ^ant> ^antw
        ^ape ^apeu ^apl ^aple ^arc ^arch ^ard ^arme ^arr ^assw ^ast> ^atio ^atte ^aup ^aupt ^ausm ^aut> ^ave
        ^axg ^axge ^bac ^back ^bal ^ball ^bau ^baue ^bee ^beho ^beid ^beri ^besp ^bewi ^bgel ^bie ^bier ^bila
        ^bis ^blau ^blu ^bo> ^bote ^bre ^brot ^bröt ^bsi ^bsic ^bste ^bte ^bwe ^ce> ^chac ^chan ^chir ^chle
        ^chlä ^chme ^chnu ^cho ^chrä ^chsc ^chul ^chut ^chwu ^ckb ^ckl ^cks> ^ckw ^clu ^cod ^code ^daf ^dafü
        ^dard ^daue ^dbuc ^derh ^dige ^digi ^dok ^dom ^dop ^dopp ^dsc ^dsch ^dst ^dt> ^duld ^ebe> ^ebi ^ebte
        ^ebz ^eck ^eder ^edu ^edul ^eem ^eema ^efer ^efo ^efon ^egn ^egne ^ehn> ^eho ^ehob ^ehrt ^ehän ^ei>
        ^eife ^eige ^eile ^eina ^einw ^eith ^ekt ^elde ^eldu ^elef ^eli ^elie ^ellu ^elm ^emas ^emer ^emi ^emis
        ^enab ^enba ^enn ^enne ^enni ^enra ^enso ^enta ^entl ^entw ^env ^enve ^enüg ^eprü ^ept ^ept> ^erbe ^erbu
        ^erga ^erka ^erks ^erlo ^erlä ^ernt ^errä ^erse ^erso ^erun ^erv ^esb ^esel ^ests ^eter ^ettu ^ewon ^ewä
        ^fast ^fax ^faxg ^feem ^fel ^fel> ^feln ^fent ^fer> ^ffn ^ffne ^fgeh ^finn ^fla ^fon> ^fre ^fst ^fsta
        ^ftu ^ftun ^ftw ^ftwa ^führ ^gar ^gedu ^gele ^geli ^gelt ^gena ^genü ^gess ^gewo ^gewä ^gita ^glas ^gle
        ^glei ^glie ^grab ^grei ^grö ^grös ^gsb ^gsbe ^gsf ^gsfr ^gsz ^gsü ^gsüb ^gwei ^gär ^gärt ^hach ^haff
        ^har ^hat ^haue ^haup ^heck ^herh ^hest ^hir ^hlei ^hler ^hlä ^hläg ^hnel ^hnit ^hnu ^hnun ^hob ^hobe
        ^hon ^hos ^hrs ^hrt> ^hrun ^hrä ^hrän ^hsel ^htet ^huhe ^hul ^hule ^hut ^hutz ^hwu ^hys ^hysi ^häu ^häus
        ^ich> ^ichb ^ichn ^icks ^iden ^iebe ^iebt ^iebz ^iep ^iept ^ierz ^iest ^ife ^ifen ^ifer ^iftu ^igi ^igit
        ^iken ^ila ^ildu ^ile ^ilk ^imal ^ink ^inke ^innt ^ins> ^inw ^inzi ^ion> ^ipt> ^ire ^isek ^iser ^ises
        ^isp ^isti ^ital ^itd ^ith ^ithe ^itma ^itsl ^itze ^iz> ^jub ^jubi ^jur ^jury ^kal> ^kamp ^kaum ^kilo
        ^kin ^klic ^klä ^krip ^kst ^kto ^kür ^lac ^lad ^lade ^lant ^lare ^last ^lb> ^leck ^lef ^lefo ^leis ^les>
        ^lese ^lf> ^lfr ^lfre ^li> ^lise ^lke ^lke> ^lker ^lle> ^llis ^lls ^llun ^llz ^lm> ^lme ^logi ^lten
        ^ltes ^lub ^lub> ^lut ^läs ^läss ^lätz ^läu ^lösc ^mass ^mer ^merf ^mitm ^mlu ^mlun ^mmlu ^mont ^mot
        ^mpe ^mpf ^mung ^na> ^nahm ^nal ^nba ^nban ^ndar ^ndb ^ndbu ^ndn ^ndne ^ndsc ^ndw ^neb ^nebe ^nel ^nell
        ^neru ^nfu ^ngel ^ngsb ^ngsz ^ngt ^ngt> ^nig ^nige ^nitt ^nkel ^nkte ^nlin ^nmal ^nn> ^nna ^nnt> ^nom
        ^nomm ^nor ^nra ^nsam ^nsor ^nspi ^nst ^nst> ^nste ^nsti ^nt> ^nta ^ntie ^ntl ^ntwo ^nwä ^nzen ^nüg
        ^oben ^obi ^obo ^obot ^obt> ^ocke ^ode> ^ofe ^oft> ^oftw ^oge ^ogi ^oko ^okt ^okto ^olg ^olk ^olle ^omat
        ^omme ^omp ^onl ^onli ^onne ^onst ^oppe ^or> ^orgä ^orla ^orn> ^ors ^ortr ^orwa ^oss> ^osse ^ote> ^oter
        ^oti ^otor ^oze ^ozen ^pda ^pdat ^pelt ^per ^pers ^peu ^peut ^pfa ^phys ^pie> ^piep ^pitz ^ple ^pler
        ^plät ^pok ^poka ^pp> ^ppel ^pri ^pril ^proz ^pup ^pupp ^rabe ^rad> ^rag> ^rah ^rahm ^ramp ^ran> ^rant
        ^rape ^rate ^rau> ^raum ^rbe> ^rbel ^rbl ^rbu ^rchi ^rei ^reib ^reie ^rem ^remi ^rent ^reri ^res ^rez
        ^reze ^rf> ^rfes ^rfüh ^rik ^ril ^rin ^ritt ^riu ^rium ^rka ^rkau ^rks ^rli ^rlor ^rlä ^rläs ^rme> ^rmin
        ^rne> ^rnim ^robo ^rock ^rohr ^roll ^rop ^roz ^roze ^rrat ^rrä ^rrät ^rsam ^rse ^rset ^rso ^rson ^rsp
        ^rspr ^rste ^rstä ^rten ^rtes ^rth ^rti ^rtn ^rtne ^rtof ^rton ^rtra ^rtre ^rts ^rtst ^rtun ^ruh ^ruhe
        ^rve ^rwei ^ry> ^rzen ^rzer ^rägt ^ränk ^räs ^röss ^röt ^rötc ^rüfs ^sal ^sank ^sar ^sat ^sba ^sbe ^sbi
        ^sbil ^schm ^scho ^sei ^seln ^sere ^seu ^sfa ^sfr ^sik ^siot ^slü ^slüc ^sma ^so> ^soft ^som ^somm ^sonn
        ^span ^spei ^spi ^spit ^spla ^sru ^ssn ^sswo ^stem ^steu ^stie ^stoc ^stof ^sts> ^stu ^stur ^stän ^swor
        ^szub ^süb ^ta> ^tage ^tapl ^tart ^tea ^tech ^tee> ^teig ^tele ^tena ^tenb ^tenr ^terb ^term ^tern ^tesc
        ^tex ^text ^tges ^thal ^tho ^tieg ^tier ^tin ^tine ^tlin ^tma ^tmac ^tner ^tock ^torh ^torw ^tou ^tour
        ^trai ^tres ^tsc ^tsch ^tslü ^tung ^turn ^twar ^twer ^twor ^twu ^twur ^typ ^type ^tänd ^ual ^ud> ^ufen
        ^uff ^ufs> ^uga ^ugan ^uhe> ^uhes ^uhr ^ukt> ^uld> ^ule> ^ulen ^umen ^umg ^une ^une> ^unke ^unm ^upd
        ^upda ^upt ^urm ^uro> ^ury ^ury> ^usbi ^usm ^usti ^uszu ^utz> ^ux> ^ven> ^vorm ^wald ^wann ^weck ^wen
        ^wil ^will ^wink ^won ^wonn ^wur ^wurf ^wär ^wärm ^wöl ^wölf ^xge ^xger ^yla ^ype ^ysi ^ysio ^zeic ^zes
        ^zieg ^zig> ^zige ^zuc ^zuck ^zuga ^zugs ^zust ^zwö ^zwöl ^ähle ^ählt ^älte ^ängt ^änk ^änke ^ärm ^ärtn
        ^äss ^ässt ^äuse ^öffe ^öge ^ögen ^ölf ^ölf> ^ösc ^ösch ^öst ^ötc ^ötch ^ück ^üfs ^üfst ^ügel ^ühru ^ür>
        ^ürz ^üte ^üte>
    """,
    -0.03: """
        ^<abl ^<alt ^<anm ^<app ^<aug ^<bei ^<bew ^<buc ^<cha ^<co ^<dez ^<di ^<erz ^<fol ^<gar ^<gep ^<gl ^<gra
        ^<gru ^<hi ^<ka ^<koc ^<lec ^<mon ^<mö ^<mög ^<nas ^<no ^<pap ^<pau ^<pi ^<pl ^<pla ^<por ^<pu ^<qu
        ^<ren ^<ric ^<rol ^<san ^<sat ^<ste ^<tab ^<tec ^<ter ^<tes ^<tip ^<ts ^<umg ^<ums ^<wer ^<wie ^<win
        ^<zwe ^<öff ^ab> ^abel ^aben ^ache ^acht ^ages ^agu ^agun ^ame ^amml ^amp ^ane ^anen ^anke ^anm ^anme
        ^anti ^anz> ^api ^app> ^are> ^art> ^artu ^asc ^asch ^aste ^ate> ^aug ^augu ^aum> ^bar> ^be> ^beg ^bel
        ^bell ^ben> ^bi> ^bri ^buch ^chal ^chat ^chm ^chu ^chüs ^cks ^ckt> ^dem> ^dene ^derb ^dert ^dez ^deze
        ^dig ^dul ^durf ^ebau ^ebst ^ebt ^echn ^ecke ^een ^efe> ^efin ^ehl ^ehä ^ehö ^ehör ^eier ^eif ^einm
        ^eist ^eite ^elau ^eme ^emse ^enau ^eng ^eno ^enr ^ente ^enü ^epr ^erap ^erg ^erli ^erzi ^erzä ^ess
        ^estr ^et> ^ett ^eu> ^eun ^eur ^euro ^ezem ^fac ^fach ^fan ^fang ^far ^farb ^feh ^fehl ^feie ^fene ^fert
        ^ffee ^fik ^fika ^folg ^fon ^fs> ^für> ^fürs ^gart ^gehä ^gel> ^gela ^geno ^gep ^gepr ^gez ^git ^gli
        ^gne ^gre ^gru ^grup ^gsam ^gsh ^gsp ^gus ^gust ^gwer ^hal ^heit ^hera ^hes ^hhal ^hied ^hing ^hnik
        ^holz ^hres ^hrt ^hte> ^hten ^hund ^häng ^hör ^höre ^hüs ^iber ^ide ^ieh ^ieht ^ielt ^ifik ^ig> ^igst
        ^igt ^ike> ^ilde ^ilen ^immt ^inal ^iner ^inm ^inma ^ipp ^ipps ^ipt ^ise ^itm ^itt> ^ium ^ium> ^ive>
        ^kaff ^kale ^kant ^kart ^kat> ^kil ^klu ^klär ^komm ^kop ^kurs ^kön ^kürz ^laf> ^lanz ^las> ^lden ^leh
        ^leic ^leit ^lis ^lit ^log ^lär ^lät ^mal ^mal> ^mate ^me> ^mein ^mete ^mge ^mill ^mine ^mml ^mmu ^mmun
        ^mona ^mpe> ^mpf> ^msa ^msat ^mse ^msen ^mun ^mögl ^nab ^nale ^nar ^nas ^nau ^ndi ^neu> ^nf> ^nge> ^ngen
        ^ngr ^ngsh ^ngst ^ngw ^ngwe ^nha ^nier ^nkt ^nma ^nme ^nmel ^nni ^nsc ^nsch ^nsp ^nve ^nver ^obe ^obt
        ^ochs ^ock ^ohr ^ommt ^ona ^onat ^orsc ^orta ^oth ^otz ^otzd ^pap ^pau ^paus ^pei ^pend ^per> ^phy ^pier
        ^pla ^por ^port ^ppen ^pps> ^pre ^prei ^ps> ^pt> ^ra> ^rap ^rdt ^rei> ^rene ^rfte ^rgeb ^rgl ^rgle ^rhe
        ^rher ^rin> ^rip ^ript ^ris ^rit ^rkst ^rlin ^rlo ^rni ^rob ^rol ^roto ^rotz ^rra ^rs> ^rsc ^rsch ^rsio
        ^rtal ^rte> ^rtu ^ruc ^run ^rung ^rup ^rupp ^rzi ^rzä ^rzäh ^rös ^rühe ^samm ^san ^sber ^scha ^schi ^sel
        ^sens ^sieb ^son> ^spre ^sse> ^st> ^stap ^steh ^sten ^ster ^stes ^stif ^stro ^stä ^sza ^szah ^szu ^tabe
        ^tag ^tal> ^tap ^tat ^tati ^tee ^teh ^teht ^tem> ^tene ^teng ^teri ^tes> ^teu ^teue ^th> ^tha ^tift
        ^tig> ^tne ^tom ^toma ^ton ^ton> ^troc ^trot ^tst ^tste ^ttu ^ttun ^tun ^tund ^twa ^tzd ^tzde ^ub> ^ubi>
        ^ubil ^ubis ^uche ^uchh ^uchs ^ucht ^uert ^ugu ^ugus ^uhe ^umge ^ums ^umsa ^unge ^unsc ^urft ^uro ^urs
        ^urs> ^vera ^verr ^vers ^vier ^vorg ^vort ^wan ^wart ^wec ^wei> ^wied ^wun ^wuns ^zde ^zdem ^zem ^zemb
        ^zer ^zert ^zwe ^zwei ^zäh ^zähl ^ägt ^ägt> ^ähl ^ält ^ände ^ätz ^ätze ^öffn ^ögl ^ögli ^öre ^ören ^ücke
        ^ügen ^ühe ^üher ^ünf> ^ürs>
    """,
    -0.04: """
        ^<ap ^<beg ^<bil ^<br ^<dan ^<du ^<erk ^<far ^<fi ^<fr ^<fra ^<fu ^<fus ^<ja ^<ju ^<kaf ^<kos ^<ku ^<kuc
        ^<leh ^<ler ^<lie ^<ma ^<mil ^<of ^<prü ^<ra ^<ret ^<ri ^<sti ^<tro ^<zeh ^<zer ^abl ^ach ^ale ^ang
        ^angs ^app ^are ^arto ^as> ^att ^aum ^ausf ^aut ^baut ^bess ^bla ^blic ^brem ^buc ^chh ^chha ^chs ^cker
        ^dan ^date ^dun ^dung ^ee> ^efi ^ege> ^eht ^eht> ^eie ^eigt ^ein ^eins ^eku ^ekun ^ela ^ele ^elen ^eln
        ^elt> ^em> ^ems ^ena ^era ^erb ^ergl ^erhe ^erkt ^erne ^ert> ^erti ^erz ^esen ^esti ^ette ^fee ^fer
        ^ffel ^fin> ^fol ^fors ^geba ^gehö ^gste ^halb ^hand ^hefi ^her ^hha ^hrie ^ich ^ick ^iel> ^ifi ^igs
        ^ikat ^illi ^ing> ^ipe ^isi ^ite> ^itz ^jah ^jahr ^kaf ^klei ^kom ^kos ^kost ^ks> ^ksta ^köni ^lach
        ^lang ^lar ^las ^lde ^ldu ^ldun ^lend ^lic ^lin ^line ^lli ^lärt ^lüc ^lück ^mar ^mat ^meld ^merk ^mis
        ^miss ^mon ^mög ^nanz ^ndie ^nds ^neun ^ngsa ^nike ^nis ^ntw ^oft ^oma ^ormu ^oste ^oto ^papi ^pe> ^pps
        ^prü ^rab ^ragt ^rege ^rems ^ret ^rett ^rkt> ^rme ^rmel ^rmu ^rmul ^rne ^rnen ^rta ^rtif ^rzig ^rät>
        ^seku ^sie ^stet ^stim ^stun ^tet ^the ^ther ^tifi ^timm ^tipp ^tof ^toff ^tri ^trit ^tter ^tze ^ular
        ^ule ^ungs ^uns ^us> ^usf ^ve> ^ärt> ^ät> ^öni ^önig ^übu ^übun ^ürs ^ürze
    """,
    -0.05: """
        =betrieb =brandneu =buro =kundigungsfrist =kunftig =leck =leis =mach =notfall =ubernahm =viel =vorlag
        =wahl ^<az ^<azu ^<bes ^<dru ^<füh ^<für ^<ke ^<kom ^<lei ^<mac ^<min ^<pe ^<per ^<reg ^<sa ^<sic ^<tag
        ^<to ^<zwö ^affe ^alb ^alen ^ang> ^apie ^ast ^azub ^bere ^best ^bung ^chte ^ck> ^dat ^dru ^druc ^eba
        ^ebs ^efr ^el> ^eln> ^endi ^ene> ^enen ^er> ^erkl ^eue> ^eze ^ffe ^fus ^fusi ^gefr ^geme ^gs> ^gsa ^gwe
        ^ick> ^iede ^ief ^ill ^inan ^is> ^ist ^ite ^ker> ^kur ^lane ^lau ^lauf ^lehr ^len ^les ^lick ^lieb ^lief
        ^ln> ^mas ^mmt> ^mt> ^mul ^mula ^nan ^pen ^prüf ^ren> ^rkl ^rkt ^rte ^rto ^ruck ^rüf ^same ^schn ^schu
        ^sek ^son ^sor ^stip ^stri ^tab ^tal ^test ^tim ^tric ^ts> ^ue> ^unde ^upp ^uppe ^urf ^usio ^zei ^zig
        ^öff ^übe ab_april abgeschalt abo abweich am_empfang am_lieb am_morg anfrag angab auf_# backstub begruss
        beileid bericht_wir betreu blick_in brandneu brauch das_kartellamt derselb dezemb_fahrt die_jed die_kart
        die_kilowattstund die_nachtschicht die_werkstatt ein_schalt ein_updat einlad euro_die fahrt_die fast_imm
        freiwill fur_den fuss gedauert gefilmt gemacht_hab gepruft_und gepruft_wurd gestimmt gewahlt gezahlt
        gotting hint_glas horst ich_den ich_geh im_labor inzwisch ist_geschloss ist_seit jahr_am juni
        kartoffelsalat kassel kilowattstund kilowattstund_kost klick_beend kuchenchef kundigungsfrist lag_ist
        leck leer_stuhl lieb_mag mal margar massband merkt messwert_und mit_elf mit_gut mitarbeit_werd
        mittag_und molkerei musik neu_lini nie_die ohn_ein physiotherapeutin praktikant pruflist pruflist_fur
        rezept_fur robot rollt rollt_die rosterei schlagt sich_als sich_bis sie_jed sieht_man sind_bis
        sind_gescheitert sitzt spur steht_noch stund_und telefonnumm_und treff trick_ist ubernahm ubernomm und_#
        uns_zwei verschick vier_jahr von_schweissnaht vorlag_fur war_ein war_nicht warum_uns wer_ein wir_begruss
        womit_wir zahl_die zeit_und zwei_klick ~place
    """,
    -0.06: """
        #_fehl #_leut #_stand :_was :_wer :_wie =bestatt =debattierclub =durch =funf =fuss =herz =hilf =hint
        =kalt =kanzlei =kuch =lund =per =plant =preisanpass =rechn =richtf =schicht =schlagfert =schlussel
        =schweiss =schweissnaht =steig =streich =tun =werk =wied ^<al ^<bli ^<bre ^<fin ^<kle ^<ko ^<li ^<mei
        ^<mi ^<rü ^<rüc ^<sei ^<st ^<um ^<zie ^abe ^aff ^ags ^ags> ^anz ^ar> ^at> ^aufe ^bes ^bild ^cha ^chi
        ^chie ^chni ^dank ^der ^efra ^eine ^eis ^elt ^eri ^ern ^erte ^ese ^est> ^esta ^fest ^fina ^frei ^gst
        ^han ^her> ^hni ^hs> ^hte ^iebs ^ied ^ier ^igt> ^ike ^ild ^inu ^iten ^kle ^kuc ^kuch ^ler ^lern ^mei
        ^minu ^mmt ^neue ^ng> ^nke> ^plan ^rage ^reg ^rklä ^sam ^seit ^tags ^tet> ^tif ^ucke ^ula ^usi ^ze>
        ^zeig ^zub ^ärt ^über aber abstand achtzig als als_im and_mach angriff anwaltin architektin
        auf_knopfdruck aus_ein ausfall_am banan behalt_ihr beschloss bestatt bis_end blum_am bod brech cent_mehr
        darf das_alt dauert_ein davor debattierclub den_kochloffel den_schicht der_betriebsrat der_vorrat
        die_app die_rechnung die_test dreimal druck_ist durch ein_bank ein_kollegin ein_saison ein_schrank
        ein_team ein_vertrag einzug end_marz endlich entscheid erklart_warum erlos erreicht erst_hilf erst_kam
        es_ist euch falt fast_nicht fotos frag_zu freundlich fuhrungskraft geld_der gemerkt_hat geschafft
        gestieg gestieg_die gestohl habt halbi halbi_die halbstundentakt hat_ein hat_niemand her hinweis_auf
        ihr_fur im_halbstundentakt im_kell in_postgr intern ist_richtig jahr_lief januar_buch jetzt_mit jorn
        juli jung_die kann_sie karton kauf kilo_kartoffel kind_im kindergart kita klingelt_es knopfdruck
        kochloffel kommt_ein kopf korb kost_der kund_hab laib lass_sich leicht_gemacht leut_ein lief_all losch
        lund mach_wurd mag man_ein meld_uns mitglied mittwoch_um monat_# mord nach_den nam_und neu_kolleginn
        nicht_geschafft postgr preis_fur preisanpass preisanpass_zum python rechnung_nicht releas richtf
        richtig_so richtig_und roll_und rollstuhl rontg rotorblatt saub schlagfert schlagfert_: schleif schrein
        schulklass_wie schweb sechzehn_jahr sechzig seit_marz selt sich_all sie_ein sind_um so_hab solang_der
        sonntag_im statt_rontg stillschweig stillschweig_vereinbart strassenbahn streck strom_und stund_nicht
        tag_im tragt ubernehm uberrascht uberrascht_hat ultraschall ultraschall_statt um_zehn und_wann
        uns_lehrling uns_rechnung uns_stuhl verbesser veroffentlicht vom_# vorab vorrat_reicht wann_ein
        warum_wir wass_# wechsel_wir wenn_der wert winkel_und wir_bezieh wir_sag wir_sie woh wohin womit
        wurd_stillschweig wutend zeitzon zu_halt zum_einzug zum_fruhstuck zweihundert
    """,
    -0.07: """
        #_b #_kann #_ruht #_zu :_alt :_vierzig =abend =app =ausfall =bestand =dank =das =dauert =dr =einfach
        =erklart =fragt =geschloss =imm =juni =kind =kommt =kost =leid =lieferschein =mittwoch =preis =rezept
        =schnittstell =storung =stromausfall =von =windrad =wiss =wohin =zieh ^<dat ^<do ^<gr ^<han ^<se ^<übe
        ^al> ^ant ^ate ^azu ^ber ^bern ^bli ^chen ^chs> ^es> ^esse ^eue ^fes ^fin ^für ^gel ^ieb ^iefe ^inut
        ^kat ^lein ^mel ^nke ^nut ^nute ^omm ^rt> ^sion ^ste> ^tip ^tze> ^uck ^uten ^verg ^werk ^zubi ab_sofort
        abos all alt_als an_ein angekundigt anna anruf_der auch_in auf_ein aufgeschnitt aufgeschnitt_und
        aus_vier beid_hab beim beitrag bekomm_ich bien billig blau bleibt_bei brief_aus brotch chat dachbod
        dankt das_lag dasselb dat_lieg dauert_lang dauert_sekund den_kaffe den_team der_brief der_famili
        der_kantin der_klein die_angehor die_azubis die_dat die_hochschul die_klein die_minut die_saison
        die_sieb diesmal_nur drei_zeil ein_abend ein_gericht ein_hund ein_jahr ein_lind ein_telefon
        ein_unternehm ein_volk einfach_erklart elf_minut emr ergebnis erinner_an eroffn_wir es_trotzd fahr_die
        falk find_in flugel frist full fur_das gefeiert gefragt_was gegengewicht geht_es geles_und gemeinsam_mit
        gemeld geoffn gerett geschaftsstell go go_und gurt hab_sie hab_vier haltestell hangt_der hat_entschied
        helm heut_kein heut_nacht hier_ist ihm ihr_nachfolg im_beirat im_pausenraum im_schnitt im_zweit in_go
        jahr_ein jemand_den jetzt_halt kam_es kein_einzig kein_wir kost_das kundendien larm lass_die lauft_wied
        laun leitstell logist mein_schlussel millim ministerium minut_lang minut_und mit_drei mit_gegengewicht
        mit_vierzig mitternacht mittwoch_das montag_die montiert must nach_kur nachricht_die nacht_ein nachtbus
        neunzehn niemand_muss nur_ein papi_: passwort pausenraum probi_wir punsch rechnung rot ruckblick_auf
        ruht_die saal seitd sich_vor sie_abend simulator sind_teur speich splitt steu storung stromausfall tafel
        tell teur teur_geword them treib tun_wenn uber_# uhr_gab um_# und_platz und_schrieb und_warum und_wurd
        uns_# uns_best uns_kampf unt_wass verglich verlass_der versproch verstarkt vierzig_minut war_alt was_es
        was_nicht weich wenig_luft wenn_die wie_uns willkomm windrad wir_schuld wiss_sollt woch_in wunsch_um
        zehn_jahr zeit_fur zur_erst zwei_fahr
    """,
    -0.08: """
        #_cent #_der #_zug :_vier =abbau =abgeschalt =abschiess =als =ausstell =beerdigt =beinah =datenbank
        =einmal =erneuert =fahrplan =halft =kart =lass =lehrling =linux =mai =nacht =red =schreibtisch =steigt
        =umsatz =verlustfrei =volksbank =wach =werkzeug =zieht =zugang ^<le ^<neu ^eig ^gem ^hie ^iche ^in> ^ker
        ^lan ^lei ^pie ^ppe ^rot ^ten ^ubi ^um> ab_der abgeschafft abschaff abschiess abwehr akku als_zip also
        an_bord arbeit_wir archiv arg aufgebaut_und ausblick_unverandert ausfall baum beend behaupt beinah
        beispiel beppo beschwerd besteh betriebsf betriebsrat bildschirm bis_mitternacht dank_herr das_dorf deck
        dem_neu den_deckel den_pokal der_kaffeemaschin der_personalabteil die_fusion die_list die_person
        die_vertreterversamml dies_funf dieselb donnerstag_im durch_die eig ein_alt ein_antwort ein_dien
        ein_frag ein_kart ein_nacht ein_regel einfach_nicht eintritt_frei entschuld erarbeit erprob ersetz
        erst_halbjahr es_still fahrplan feiern fiel_im final_opfert finn forschung frag_an freitag_geb gab_kein
        gast_hab geb_ich geht_mit genugt_der geschieht gewinnt grund_ist hall_zwei hat_den heb heik hospiz
        im_film im_test in_all jahr_: jahr_war katz kein_nachricht kind_uber komm_die kunstwerk landwirt
        lang_mit lang_nicht lauft leist leut_# leut_ist leyla liegt_es luft mein_letzt mitles mitnehm mocht_kann
        modus montag_ein neun_monat nicht_verlor noor offlin offlin_modus offn_die opfert passiert_ist
        pflanz_die plakat plus plus_# pro prozess_abschiess quereinsteig recht_und revanch revanch_ist roll_die
        sachbearbeit sah samstag_vor schlaf_und schlag schnitt sei sortiert sprang steht_ein steigt_um streich
        streik_der tag_und teil_der uberblick umsatz_steigt uns_anhang uns_apfel unverandert verlor_ging
        verlustfrei vertreterversamml volk volksbank von_nebenan vorlauf war_abgelauf was_tun wechsel_in
        wechselt welch_drei wird_leit woh_uns zehn_monat zeig_wir zeit_am zu_viel zugang zum_abschied
        zweit_stock zwisch_den zwolf_leut
    """,
    -0.09: """
        #_lit #_prozent #_statt :_so =beschloss =brot =dat =dien =erinner =gemeinsam =halbjahr =kartoffel =onlin
        =ordn =paus =protokoll =schnell =schon =schraub =seit =statt =teur =verlor =winkel ^<bl ^<gem ^<ro ^<zei
        ^<zw ^<üb ^bil ^efe ^eic ^eich ^ene ^ert ^gt> ^ina ^ke> ^min ^nder ^nen> ^neu ^se> ^sio acht_woch alb
        all_neun am_end andert anhalt auf_den aufgebaut b begrab bord brandl buch cod_liegt damm dann
        dann_schrieb das_braucht das_handbuch das_niemand das_ziel davon_verwahlt den_vorstand denkt der_chef
        der_hand der_kran der_praxis der_wichtig des_monat die_kantin die_mitglied direkt doktorarbeit
        ein_zettel einmachglas entwickl erhoht etwas_neu export fangt fehl_in fernwarm forst fragt_was frei_nach
        fruh_im gart gartn geholf gelb gluckwunsch_! hab_# hab_zugestimmt hand_und handwerk haus_hat
        herzlich_gluckwunsch im_august im_einmachglas imm_im jed_monat jubilaum kind_ein komm_sie konstrukteur
        kunftig lach ladt lamp lang_: lena lieferschein lind lit lud macht_ein mal_in man marmelad meist_die
        montagsrund nacht_um nass nicht_betroff noch_einmal nun_zur nur_die nutz offnungszeit pack quartal
        rezept rucktritt sagt_sie salz sam schach schreibt_ein schrieb_# schweiss sech_woch steh_auf steh_im
        steht_bereit stroh teekuch tischl ton tot_winkel train ubergab und_die und_wofur uns_tischl unterlag_und
        verhandl vermess vermisst_die verwahlt viel_sie von_## vor_zehn wint wir_biet wir_brems wir_dank wofur
        wofur_wir woll zeit zertifikat_war zum_erst zweck zwei_davon
    """,
    -0.1: """
        #_gast =auszubild =best =dezemb =dienstag =doppelt =drittel =druck =elf =kesselstrass =kita =kritisch
        =neun =niemand =passiert =rechnung =sag =stock =ubung ^<er ^<si ^<zi ^cke ^cken ^erin ^fra ^frag ^ier>
        ^ken ^ken> ^mac ^mach ^nen ^ngs ^on> ^ren ^tes ^uch ablauf am_ofen angst anleit apfel auf_eig auffass
        aufruf aufsichtsrat_der aufzug auszubild automat_zuruck besuch_am braucht_# breit brett brezel bring_sie
        build das_formular das_rezept datei der_build der_disposition der_erst der_kesselstrass der_umstieg
        die_foli die_pruf die_regel die_sir die_zeit die_zwei disposition eig_wunsch ein_anruf ein_davon
        ein_gross ein_lachend ein_minut ein_rundgang ein_seit einschrank entsteht erklart_was es_bemerkt
        find_sie flamm_fur format geh_mit gelt gemacht gemess geprobt gesammelt getest ging grossmutt gut_schuh
        hab_ein halb_stund halt_jetzt hang hauptversamml heul heul_die heut_hat hielt hugel im im_jahr
        im_septemb ingrid jack jed_sitzung kaffe kam_kein kennt_die kesselstrass klatsch klebstoff kran kritisch
        lang_dauert lang_hab laut lernt_was letzt_jahr meld mit_kind montag_lauft neb_dem neu_im noch_sech
        numm_# nun_klingelt off off_werkstatt ohn_anmeld personalabteil pflanz pilar porto probealarm_am
        prototyp pruft_ihr regal rundgang saison schein schlaft schweissnaht sir spart staplerfahr steig
        storung_am student supp tag_woch typescript ubung_macht uhr_nicht umgezog umstieg umstieg_dauert
        und_preis und_tee uns_app uns_hof uns_kantin uns_vertrag unterschied unterschied_auffass verabschied_wir
        verbessert verhandl_mit vorgeseh was_pruft wir_mach woch_kommt zeigt_drei zeil zip zum
        zusammenschluss_mit zwei_student zwei_wird
    """,
    -0.11: """
        #_filial =anwenderbericht =februar =frau =gelernt =glas =kopi =leit =prozess =so =verletzungsfrei
        =vorstandschef ^chn ^ine> ^rag ab_mai abgeschrieb abgeschrieb_und anwenderbericht anwenderbericht_:
        auf_eis aufgehort bau_ein beerdigt beginn behob_: beweis bis_# dabei_war dafur_der das_papi das_werk
        dat_war die_jury die_termin die_warteschlang die_zeichnung dritt_stock ein_friedhof ein_kundin
        ein_skript ein_woch ein_zertifikat eintritt entscheid_uber erfund erneuert eroffn erreichbar_ursach
        erst_ist finanzvorstandin frag_die friedhof friedhof_ein fruh_hing garantiert geb gemiet ging_nicht
        habt_ihr handwerk_ein hilft hotlin im_monat jed_erst jed_nacht kalend_die kampf_um kolleg_hab kur kurv
        leicht liebt meist_weg misst mit_verletzt montag_ist oben pruf_wir publikum richt_ihn risik sech_monat
        seh seh_woll spar spar_wir steht_in stell_nach stieg stuhl_in uns uns_auszubild uns_meist uns_werkstatt
        vergang verletzungsfrei verletzungsfrei_durch verliert video vier_minut von_zwei vorstandschef
        werkfeuerwehr wir_gern zahl_sie zwei_minut zweimal_im
    """,
    -0.12: """
        #_bis =angst =beend =digital =fachverfahr =freiwill =gleich =gross =kaffeemaschin =leicht =pack =rent
        =ruckblick =stadt =updat ^ine ^kt> all_gut angenomm ansprechpartn ansprechpartn_bleib april auffass_uber
        ausstell befragt bekannt bilanz bild blatt bleibt_bis cent dem_telefon den_jahr der_alt der_buchhalt
        der_kuch der_kuhlung der_tot des_jahr deshalb_werd die_station digital ding druck ein_baum ein_tabell
        ein_vormittag elf_jahr es_gibt fachverfahr folgt foli gartnerei geandert genauso genugt gleich gmbh graz
        halb henning herzlich im_juni im_schreibkur in_drei ist_zuruck kennt kuhlung lacht lernt mal_and milch
        million_fur motor nach_funf nach_mal nach_sech notiz pack_: person punktlich rad rahm riecht rohr
        schreibkur seminar standard steht_nun stell_sie stimmt storung_behob team_von trick uben uberall uhr
        uhr_war um_vier umsatz_lag uns_neu verkauf vier_prozent wann wie_man zugestimmt zweimal_in
    """,
    -0.13: """
        #_februar #_stuck =april =azubis =flamm =gestorb =halbjahreszahl =lang =softwar =uber =und =vortrag
        =warum ^<fü ^<ta ^art ab aktualisi als_vorsitz amt_als angreif anhang bekam beschreibt besetzt
        das_portal das_video dazu den_pfost der_geschaftsfuhr der_gross der_kundendien der_technik die_niemand
        drei_minut ein_dos erdgeschoss es_ging europa fand_ihn feu_und feuerwehr_im geback gebaut_hab
        gesprach_uber hab_wir halbjahreszahl handbuch hank im_erdgeschoss im_januar im_kalend imm_besetzt
        ist_gestorb jan konn_angreif licht loscht monat_: nenn_sie oft_werd ohn oktob papi per_app pfost probi
        rechenzentrum schwachstell sein_amt sie_kommt siebt sonntag spatzl sterb stritt sven tauscht
        technik_kommt trainiert und_flamm und_gut und_halb und_schreib uns_azubis uwe verlauf vor_steu vorrat
        vorschlag vorsitz_der w waffel winkel zahl_zum zeichnung zeigt_es zelt zweimal
    """,
    -0.14: """
        :_ein =behob =entlass =gemacht =gericht =ide =monat =nam =probealarm =raumungsub =such ^<da ^est ^ne>
        ^sti arbeitsunfall ausgebild automat begegn bei_# bekommt bericht_an bring dank_ihr das_renn der_buhn
        der_ramp die_ausgab die_neun die_prufung die_such die_tabell dos ein_erfund ein_haus entlass
        ergebnis_vor erzahl fest folg hebt herunterlad holz ihr_grossmutt in_kassel kart kartoffel klingelt krag
        macht nacht neun_jahr prozess reich renn schlaf sieg silk softwar statt_# stromverbrauch unt_linux
        vierzig_platz vorbereit wiederbeleb wurd_kurz zieht zum_herunterlad zum_jahres
    """,
    -0.15: """
        #_juni =auftrag =buhn =chefin =find =fuhr =geht =hab =nie =stress =version =voss =wird ^<ze ^erk ^ste
        ab_oktob anruf_am aufgehangt azubis_baut baut_ein beid_haus bestand bis_donnerstag bleib_wie darunt
        darunt_ein dem_werk der_list der_neu die_fahr die_nachfolg ein_museum einfach einstell feiert fuhrung
        geb_wir gehor_nun geland gerett_hat geubt gewann grosst haus_hab heck hol_sie hund kampf_geg lindn linux
        lobt minut_drauss monat_lang neu_haus onlin petra pokal probealarm raumungsub sagt schau schuh seit
        stapl station stress stund_lang treppenhaus vergang_jahr verschickt verschickt_und voss
    """,
    -0.16: """
        =den =montagsrund =sich =verli am_tor anfang ausbild baut bemerkt betreib bewerb blick_auf cod
        das_gesprach dem_eig den_fehl der_letzt die_hand die_prognos die_spatschicht die_zugspitz drei_satz
        dreissig_jahr ein_stand ein_tisch ein_zweit entschuld_und entwurf ergebnis_bei erklar ersthelf
        erzahl_von erzahlt fur_januar gab gehalt gesunk gluckwunsch ide jahr_in kopi lachend langweil les lief
        liest mai_hab met mit_absicht museum prozent ruckblick sech sie_geht stahl stell_wir telefon umgesetzt
        und_dank uns_alt verabschied vorfuhr wenig werk zugspitz
    """,
    -0.17: """
        #_mal #_tonn =dienstplan =drei =faxgerat =frag =wir anfang_an aussieht besprech das_buro datenbank den
        der_hall die_neu durft_das ein_blick ein_ziel erinner faxgerat gebaut gemerkt hand im_flur jahr_vier
        jed_samstag jury kaum klick lehr lieb mai mark millisekund mittagess mog neun reg reicht schal seith
        spielt stellt_sich stiftung vermiss vierzig_kind von_anfang von_hand vorgang vormittag vortrag
        warteschlang wiederherstell wunsch zwei_somm
    """,
    -0.18: """
        #_dezemb =bau =geduld =gehalt =sonn ^<te abteil angriff_uber behob bis_mai bitt_nicht buss der_grosst
        ein_klein ein_nachmittag einzig funfundzwanz geht_zum geliefert jahr_verlasst jahres_in lehrling_bau
        lehrt leis liegt_bei portal prufstand pupp ramp rett skript sonn tee trock vier_tag wir_such wir_zeig
        zwanzig
    """,
    -0.19: """
        =die =erst =grupp =lastenrad =sommerf =stimmt =verlasst =zwanzig acht ansicht auf_zwei brandt buhn
        der_fras der_stern ein_einzig fast finanzchefin fras fuhrt gehor gesicht gesucht glas hochschul kilo
        kundin lastenrad lauft_die liegt_vor list mehr_licht mehr_platz meist_in person_die tour tour_jetzt
        ubung vorlag welch wie_wir zwei_klinik
    """,
    -0.2: """
        =der =gefund =mit =sucht =unfallfrei am_band bekam_ein bestellt bitt_hol danach_gibt die_alt doppelt
        drei_frag ein_kurz eis genossenschaft gepruft geschicht ist_unterschrieb kaffeemaschin lehrling monat
        neb richtig stock tat unfallfrei wach wir_erklar wir_gefragt woch zur zustimm zwei_stund
    """,
    -0.21: """
        #_august #_euro =ist =krankenhaus =lern =link =wie abgelauf_zertifikat beim_sommerf blieb dafur dauert
        die_kind ein_abgelauf gelernt genau grupp mit_zwei roll schalt_wir schon so_pruf stell_sich tag
        ubernimmt verlasst_uns werkstatt wir_mocht
    """,
    -0.22: """
        ## =! =absicht =sagt =zuruck antwort den_ruhestand die_erst euro im_lag jahr_als jed_montag komm mitmach
        moglich plant produkt regel ruhestand uns_betriebsrat uns_seh updat version_# zieg
    """,
    -0.23: """
        =gast =jahr =minut bereit best betragt brot der_vertrag dien ein es_kuch fuhr geduld koch piept sommerf
        vergeb wett wir_hab
    """,
    -0.24: """
        #_uhr =: =betriebsrat =brems =plan aus_zwei brems erreichbar im_final nicht_erreichbar offent oft per
        ruck sank_um satz sicherheitsluck_in wied
    """,
    -0.25: """
        =alt =langsam blick buchhalt funf_jahr gemeinsam kantin kurz_weg mit ohn_arbeitsunfall sank schalt
        schnell umsatz ursach_war ziel zwolf_kolleg
    """,
    -0.26: """
        #_tag =lag =tag absicht beid der_beid gewonn hing jed nur off_tur sekund tipps torwart verlor warum
        zahl_und
    """,
    -0.27: """
        =eis ein_nam einmal final in_funf kalend sensor termin version vierzig_leut
    """,
    -0.28: """
        #_# =sicherheitsluck =zwei azubi chefin paus platz_mehr sicherheitsluck
    """,
    -0.29: """
        =bitt =feuerwehr =off =stern =tot =wenig abgelauf august im_betrieb steh_am stern tag_der technik trotzd
        verrat
    """,
    -0.3: """
        ab_# anmeld app der_umsatz gab_es tag_ohn
    """,
    -0.31: """
        =fusion drei_leut im_mai leit und_ein vergleich
    """,
    -0.32: """
        azubis der_off dezemb formular frei gehort letzt_woch
    """,
    -0.33: """
        =ein =kampf bess verlasst
    """,
    -0.34: """
        =bess =fur das_ergebnis er_steht funf hundert kampf lern meist tabell zeig zwei
    """,
    -0.35: """
        durft erst gross jetzt lag test zertifikat
    """,
    -0.36: """
        farb schrieb
    """,
    -0.37: """
        drei jahr mach sucht was
    """,
    -0.38: """
        gestrich
    """,
    -0.39: """
        dank dat in_rent langsam rent vier
    """,
    -0.4: """
        wie
    """,
    -0.41: """
        dies_jahr fusion kuch stund
    """,
    -0.42: """
        ein_tag erklart
    """,
    -0.44: """
        vierzig
    """,
    -0.45: """
        !
    """,
    -0.46: """
        steht
    """,
    -0.47: """
        zeigt
    """,
    -0.48: """
        kurz seit_montag
    """,
    -0.49: """
        alt
    """,
    -0.5: """
        klein kost
    """,
    -0.51: """
        gefragt
    """,
    -0.52: """
        zwolf
    """,
    -0.53: """
        #
    """,
    -0.55: """
        zehn
    """,
    -0.56: """
        =? frag
    """,
    -0.62: """
        =neu
    """,
    -0.68: """
        und
    """,
    -0.72: """
        minut
    """,
    -0.83: """
        :
    """,
    -0.9: """
        neu
    """,
    -1.31: """
        ?
    """,
}
CARE_BIAS = -2.24
CARE = {
    0.67: """
        ~place
    """,
    0.58: """
        euro
    """,
    0.57: """
        bleib
    """,
    0.56: """
        ab
    """,
    0.51: """
        umsatz
    """,
    0.5: """
        ~placeless
    """,
    0.44: """
        ~families
    """,
    0.43: """
        #_jahr
    """,
    0.42: """
        zertifikat
    """,
    0.41: """
        =ab
    """,
    0.4: """
        aus_zwei prozent
    """,
    0.39: """
        abgelauf
    """,
    0.38: """
        =zwei
    """,
    0.37: """
        kost teur
    """,
    0.36: """
        jahr
    """,
    0.35: """
        =umsatz gmbh sag
    """,
    0.34: """
        #_uhr =sicherheitsluck dank haus mai sicherheitsluck steig
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
        jahr_als lachend ruckblick
    """,
    0.27: """
        =kritisch dauert_lang den_ruhestand kritisch lindn ursach verabschied
    """,
    0.26: """
        =dauert =lang =montag =storung ab_mai die_app ein_zertifikat grupp minut_lang ruhestand seit_heut stimmt
        storung stund updat ~mute
    """,
    0.25: """
        #_million =grupp geh ist_unterschrieb uhr verlasst_uns voll zertifikat_war zwei_wird
    """,
    0.24: """
        einig januar unterschrieb verlasst war
    """,
    0.23: """
        # fusioni lang sicherheitsluck_in stund_lang ubernimmt verlor ~intruder
    """,
    0.22: """
        bekannt bish geh_mit ich_geh liegt million
    """,
    0.21: """
        =seh ab_april begruss beid_haus das_ziel geht haus_hab herr heut kunftig liegt_im nachfolg sag_wir sicht
        war_abgelauf zahl
    """,
    0.2: """
        =april =dienstag ab_nach am_montag beid doppelt entscheid gehort nicht_betroff ursach_war
    """,
    0.19: """
        ansprechpartn ansprechpartn_bleib aug chefin ein_lachend ergebnis freitag geschah stund_nicht vorstand
        was_geschah
    """,
    0.18: """
        #_januar #_leut #_mio =halbjahr =kart =langsam =mai abgelauf_zertifikat betroff bitt dat_war die_kart
        ein_abgelauf ein_nam genossenschaft logist mio rosterei zugestimmt
    """,
    0.17: """
        =ausfall =fusion =ruckblick =teur =wohin ausfall dauert die_mitglied dienstag eig ein_updat erst_einmal
        ging_nicht jahr_verlasst kalend_die leyla portal stand wechselt wohin ziel zwanzig_minut
    """,
    0.16: """
        #_euro =behob =herr aktualisi angreif auf_eig cent dank_herr die_neun eig_wunsch eingeschrankt entwurf
        graz gutacht halbjahr kart komm konn_angreif langsam lkw marg marg_# neun_jahr plus plus_# unterlag
        wir_dank zweimal_im
    """,
    0.15: """
        #_statt =beitrag =frau =stadtwerk dat famili hab_zugestimmt hinweis_auf juli lang_: mein_letzt mitglied
        nach nach_# zustimm zwei_stund zweimal
    """,
    0.14: """
        #_prozent =am =bericht =geschloss =gleich =sagt =voss =was ab_juli all_gut am_dienstag der_fras der_kuch
        druckt ein_haus euro_mehr fras freu gemerkt geschloss in_rent meist_in million_euro moglich nicht petra
        seh stadtwerk storung_behob teil_der uhr_gab uns_meist verabschied_wir verlor_ging voss zu_komm
    """,
    0.13: """
        =steig adress ausfall_am betragt dank_ihr dazu der_betrieb die_nachfolg es_kuch ging_kein kalend kass
        lad rent sie_geht statt_# wunsch zeigt_die
    """,
    0.12: """
        =doppelt =prozent =wird behob cent_mehr dem_eig der_umsatz die_anmeld die_kass die_such formular
        gesammelt im_kalend kam kopi offent telefonnumm umson versproch
    """,
    0.11: """
        =dank =haus =kurz =los ablauf angenomm aufgebaut beitrag bleib_wie brandl bricht dat_ging die_fusion
        gleich hank henning hinweis los los_war monat_# nach_elf nach_funf nam_und uhr_war vertrau vorlauf weit
        wird_ein zahl_und zwanzig zwei_klinik ~dark
    """,
    0.1: """
        #_cent :_was =chefin =kost =preisanpass =ubernahm =volksbank =war =zusammenschluss ^jah ^jahr anmeld_ein
        beschloss dafur das_ergebnis das_sag der_beid der_vertrag die_nachtschicht die_vertreterversamml
        etwas_neu geht_zum gelernt_hat gerett_hat gut im_mai jahres_in lind mark nachtschicht neb preisanpass
        preisanpass_zum ruckblick_auf treib tritt ubernahm uhr_konnt umgesetzt und_dank uns_treib unterschrift
        verkauf vermiss vertreterversamml vier_prozent volksbank zahl_zum zusammenschluss zusammenschluss_mit
    """,
    0.09: """
        #_# :_umsatz ; =sag =stadt =steigt =strompreis ^<ja ab_marz april aus behob_: besteh bien
        der_personalabteil die_prognos dien ein_halb ein_museum ein_stund elf_jahr ergebnis_bei finanzchefin
        frau gerett halb_stund hausmeist herz herz_und ihm ihr_nachfolg letzt_freitag leut museum notiz
        personalabteil prognos standort steigt steigt_um stieg strompreis strompreis_steig teil termin
        umsatz_steigt vier wunsch_um zuruck
    """,
    0.08: """
        =# =gut ^ahre ^ent ^ke> abend arbeit ausblick ausblick_unverandert bilanz brauch ein_neu erst_halbjahr
        filial fuhrt gehor_nun in_version jahr_vier kist klinik kost_das mehr mit_den molkerei_ein nam offn
        porto schreibtisch seith statt stieg_auf such ubernehm unverandert war_ein wechsel wir_werd zum
    """,
    0.07: """
        #_novemb =aus =ergebnis =erst =halbjahreszahl =letzt =neun =novemb =ordn =such ^<jah ^eur ^ren>
        ab_januar abos auf_# aufsichtsrat automat braucht_ein buchung die_kilowattstund die_vier dritt_quartal
        ebit ein_euro erreichbar_ursach erst_neun halbjahreszahl hier_steh in_den kilowattstund
        kilowattstund_kost kost_der kuch leicht letzt_jahr lief lieg lohn marz mio_euro monats neun_sekund ordn
        ruckblick_: sech_jahr sekund storung_vom sven vollstand was_wir wir_sag wird ~ashamed
    """,
    0.06: """
        #_februar #_filial =februar =kuch =marz =verlasst =zur ^<ab ^ahr ^ar> ^ber ^eib ^eibe ^eig ^ibe ^immt
        ^ren auf bestell das_gesamtjahr das_niemand das_portal doppelt_so ein_fehlerhaft ergebnis_vor erhoht
        erlos februar fehlerhaft fehlerhaft_updat funf_jahr gehor gemacht_hab gesamtjahr geword im_erst inzwisch
        jahr_am jahr_verabschied jahreswechsel jana karton land legt lief_weit login neun neun_monat sech_neu
        sich_um sind_teur sommerf stadt storung_am strom teur_geword uber_die uhr_nicht umsatz_lag und_# unt
        von_# west zieg zum_dritt zum_jahreswechsel ~2
    """,
    0.05: """
        =neu ^<ab> ^<bi ^<ble ^<da ^<fus ^<geh ^<ums ^<un ^<ve ^<ver ^aft ^aue ^bar ^bar> ^bern ^ble ^blei ^der
        ^eige ^ese ^euro ^fus ^fusi ^hres ^ige ^igen ^leib ^msa ^msat ^res ^rge ^rke ^sta ^stan ^tand ^ums ^umsa
        ^uro ^uro> ^usio ^ück aber ablaufdat an_der and aus_ein der_kass freitag_geb geb_ich gemacht
        geschaftsfuhr gesellschaft ist_uns kundenportal liegt_bei ohn_anmeld schwachstell so_hab steu stund_und
        technik uber uberblick uberwach vertrag war_nicht wir_das wir_es zwisch_#
    """,
    0.04: """
        ^<eu ^<eur ^<fu ^<ko ^<kos ^<lie ^<sag ^<sta ^<um ^<unt ^<vo ^<vol ^<übe ^ab> ^ache ^anke ^art ^artu
        ^at> ^chef ^chs ^chse ^dank ^daue ^den> ^eit ^ent> ^erke ^err ^ertr ^fik ^fika ^geh ^hef ^hes ^hre ^hse
        ^hsel ^iben ^ied ^iede ^ifi ^ifik ^ika ^ikat ^imm ^isc ^isch ^kar ^kart ^kat> ^kos ^kost ^lauf ^nde
        ^ner> ^nsp ^ors ^oss ^ost ^oste ^ozen ^reis ^rit ^rsc ^rsch ^rtif ^rtu ^rtun ^rüc ^rück ^sat ^satz ^sel
        ^sion ^ss> ^tal> ^tan ^tei ^teu ^tifi ^tsc ^tsch ^tz> ^unt ^unte ^usi ^vol ^wec ^wech ^zah ^zahl ^änd
        ^übe ^über
    """,
    0.03: """
        ^<dan ^<dau ^<ei ^<eig ^<err ^<gin ^<gm ^<gmb ^<gra ^<gru ^<he ^<li ^<sic ^<te ^<teu ^<ts ^<up ^<upd
        ^<war ^<wu ^<zer ^<üb ^ahl ^ahle ^ai> ^albj ^and ^ank ^atz> ^aufe ^bgel ^bh> ^bit ^bja ^bjah ^chb ^chba
        ^chni ^dan ^dau ^der> ^dern ^dne ^echs ^efi ^efin ^ehe ^eide ^ela ^elau ^em> ^ersc ^erti ^esc ^esch ^etr
        ^fen ^fin> ^gela ^ges ^gesc ^gib ^ging ^gmb ^gmbh ^haft ^hba ^hbar ^hefi ^her ^hied ^hni ^hren ^ichb
        ^ide ^ion ^ist ^iter ^iti ^itsl ^kat ^lbj ^lbja ^lei ^lie ^lind ^mai> ^mbh ^mbh> ^mei ^mmen ^mmt> ^mt>
        ^nd> ^nde> ^nges ^nit ^nke> ^nos ^nt> ^nte ^nter ^ona ^oni ^ord ^orst ^osse ^oze ^pda ^pdat ^proz ^rlä
        ^ro> ^roz ^roze ^rrei ^rte> ^rtr ^rung ^sag ^sage ^sel> ^send ^sio ^slei ^slü ^slüc ^stei ^stet ^stim
        ^stun ^tal ^teig ^ters ^teur ^tif ^tim ^timm ^tis ^tisc ^tsl ^tslü ^tund ^twe ^twer ^uar ^uar> ^upd
        ^upda ^urer ^uss> ^vert ^voll ^vors ^wir ^zen ^zent ^zert
    """,
    0.02: """
        ^<abg ^<au ^<aus ^<bei ^<bis ^<bit ^<di ^<die ^<dop ^<dru ^<eb ^<ebi ^<for ^<gem ^<gi ^<gr ^<gu ^<gut
        ^<hen ^<häu ^<jan ^<kar ^<lac ^<lan ^<lo ^<log ^<lä ^<läd ^<län ^<mai ^<mi ^<mil ^<mio ^<no ^<nor ^<po
        ^<por ^<rös ^<rü ^<rüc ^<st ^<stö ^<uh ^<uhr ^<ur ^<urs ^<wec ^<wie ^<wir ^<za ^<zah ^<zi ^<zie ^<zur
        ^<zwi ^<än ^<änd ^abg ^abge ^abla ^absc ^achf ^adt ^aft> ^alb ^alen ^ame> ^ang> ^anu ^anua ^are ^aren
        ^artn ^assu ^ate ^ate> ^atz ^au> ^auch ^aue> ^auer ^auf ^auge ^begr ^bei ^beid ^beit ^ber> ^betr ^bge
        ^bish ^bitt ^blic ^bni ^bnis ^bra ^bsc ^bsch ^chaf ^chel ^chf ^chfo ^chlo ^chri ^chsc ^chwa ^chä ^chäf
        ^ckb ^ckbl ^cke> ^dat ^date ^den ^dner ^dop ^dopp ^eber ^ebit ^ebn ^ebni ^ech ^ede ^eder ^egr ^ehe> ^ehö
        ^ehör ^eid ^eigt ^eini ^eins ^eis ^eist ^eita ^eits ^ekan ^elen ^end> ^ende ^enes ^enge ^eno ^enos ^ens
        ^ensp ^erab ^ere ^erei ^erh ^erhe ^erlo ^erlä ^ern ^erni ^err> ^erre ^esam ^eset ^etro ^etz> ^eure ^eut
        ^eute ^fent ^ferk ^fol ^folg ^fti ^ftig ^gebn ^gehe ^geht ^gehö ^gem ^geme ^geno ^gesa ^gese ^gin ^gli
        ^gra ^gru ^grup ^grüs ^gsa ^gte ^gte> ^gut ^gute ^haf ^halb ^hei ^heid ^heit ^heln ^hend ^her> ^herh
        ^herr ^hest ^heut ^hfo ^hfol ^hin> ^hle ^hlen ^hlo ^hlos ^holz ^hri ^hsc ^hsch ^hwa ^häf ^häft ^häus
        ^iber ^ick> ^iden ^iegt ^iel ^iel> ^iese ^ifer ^ige> ^igte ^ike> ^il> ^in> ^ini ^inig ^ioni ^irb ^irbt
        ^ishe ^ist> ^ita ^itag ^its ^itt ^itt> ^ittl ^jan ^janu ^kbl ^kbli ^kere ^ket ^kett ^kis ^kist ^künf
        ^la> ^lac ^lach ^land ^lare ^lau ^lic ^lick ^lief ^lieg ^lio ^lion ^llio ^logi ^lor ^lore ^los ^loss
        ^läd ^läde ^läng ^läss ^lüc ^lück ^mai ^mil ^mill ^mio ^mio> ^mmt ^nder ^ndn ^ndne ^ner ^nfti ^ngsa
        ^nier ^nik ^nim ^nimm ^nis> ^nke ^nnu ^nnum ^nor ^nord ^noss ^nspr ^ntwu ^nua ^nuar ^numm ^ogi ^ohi
        ^ohin ^olg ^olge ^olz ^omme ^onal ^onie ^opp ^oppe ^oren ^orta ^oss> ^pelt ^pin ^por ^port ^pp> ^ppel
        ^pre ^rab ^rabs ^rat ^rat> ^rauc ^raue ^rbt ^rbt> ^rdt ^reit ^rese ^rgen ^rhe ^rhei ^riti ^ritt ^rke>
        ^rlo ^rlor ^rläs ^rni ^rnim ^roff ^rr> ^rre ^rsa ^rsac ^rtal ^rte ^rti ^rtn ^rtne ^run ^rup ^rupp ^rän
        ^röst ^rüss ^sac ^sach ^sbe ^scha ^sche ^schä ^seh ^sehe ^sek ^she ^sher ^sle ^sona ^ssc ^ssch ^ssen
        ^ssun ^stab ^stad ^stö ^stör ^tad ^tadt ^teng ^tik> ^tlic ^tne ^tner ^tra ^trat ^trit ^trof ^ts> ^tten
        ^ttl ^tun ^tör ^töru ^ufen ^uge ^uges ^uhes ^umm ^umme ^urf> ^ursa ^urü ^urüc ^us> ^user ^ussc ^ute
        ^ute> ^vera ^vos ^voss ^war ^wart ^webe ^wie ^wies ^wisc ^wohi ^zer ^ziel ^zur ^zurü ^zwi ^zwis ^äden
        ^äft ^ände ^äss ^ässt ^äuse ^öff ^öffe ^ört ^öru ^örun ^öste ^ückb ^ünft ^üss
    """,
    0.01: """
        ^<abl ^<ad ^<adr ^<akt ^<ans ^<beg ^<bet ^<ce ^<cen ^<che ^<daz ^<ent ^<erg ^<erw ^<fam ^<fir ^<her
        ^<heu ^<is ^<jul ^<koc ^<kon ^<kri ^<kü ^<kün ^<lin ^<mar ^<mis ^<mög ^<pe ^<pet ^<plu ^<rei ^<ren ^<rö
        ^<seh ^<sin ^<stu ^<sv ^<sve ^<tsc ^<web ^<wi ^<woh ^<wun ^<zwa ^<öf ^<öff ^abr ^abte ^adr ^adre ^adtw
        ^afte ^ah> ^aktu ^alab ^ali ^alis ^ame ^amil ^ande ^angr ^ansp ^ard ^arge ^ativ ^auc ^auen ^az> ^azu>
        ^beg ^beho ^beka ^ben> ^bila ^brau ^btei ^bürg ^cen ^cent ^che ^ches ^chie ^chrä ^ckg ^ckge ^daz ^dazu
        ^dera ^din ^dl> ^dres ^dru ^druc ^dt> ^dtw ^dtwe ^durc ^ebi ^edet ^efe ^efen ^efer ^egt> ^ehen ^ehob
        ^eic ^eich ^eil> ^eima ^eind ^eise ^eite ^eka ^ekos ^elt ^elte ^eme ^emei ^end ^eng ^entl ^ents ^erl
        ^erso ^erte ^erun ^erze ^erän ^es> ^esa ^esb ^ese> ^esen ^esta ^etra ^eun> ^fam ^fami ^fern ^ffen ^fir
        ^firm ^fnen ^freu ^frä ^ge> ^gent ^geze ^gibt ^gis ^gist ^glic ^graz ^grei ^gsam ^gsz ^guta ^had ^hade
        ^hau ^hau> ^haus ^hes> ^heu ^hnik ^hnit ^hrie ^hrä ^hrän ^häu ^hör ^hört ^ibt ^ider ^idet ^iefe ^iele
        ^ien ^ien> ^iens ^ies ^ik> ^ila ^ilan ^ili ^ilie ^imal ^ing> ^ins> ^io> ^ione ^irt ^ise> ^ish ^isi ^isie
        ^itd ^jul ^juli ^kann ^keh ^kehr ^kge ^kie ^koc ^koch ^kon ^konn ^kri ^ktu ^ktua ^kün ^lanz ^leic ^len
        ^len> ^lge ^lge> ^li> ^lie> ^lisi ^log ^lus> ^läs ^marg ^me> ^mein ^meis ^mili ^mis ^miss ^mme ^mon
        ^mona ^moni ^mög ^mögl ^nanz ^nat ^nats ^ndl> ^nem ^nes> ^nft ^ngs ^ngsz ^nige ^nitt ^nkt> ^nomm ^nspi
        ^nsta ^ntl ^ntli ^nts ^ntsc ^num ^nutz ^nwä ^ogis ^olk ^oll ^oll> ^onat ^ore ^org ^orge ^ort ^peic ^pers
        ^pet ^plu ^plus ^prec ^prei ^pril ^proc ^rate ^raz ^raz> ^rchs ^rei ^reif ^rent ^rer> ^rge> ^rgi ^rieb
        ^rike ^ril ^rkeh ^rlag ^roch ^rof ^rom ^rso ^rson ^rsta ^rstä ^rten ^rtra ^rtre ^rtri ^ruck ^ruhe ^räg
        ^ränd ^ränk ^rös ^rüs ^same ^sber ^sbr ^se> ^selt ^sic ^sich ^sier ^sin ^sorg ^ssb ^ssu ^steu ^sti ^stik
        ^stä ^stän ^sun ^sung ^sven ^swe ^sza ^szah ^tab ^tac ^tach ^tatt ^teil ^tere ^terl ^teru ^teue ^tiv
        ^tive ^tli ^tme ^tmei ^trom ^träg ^tua ^tual ^twu ^twur ^tän ^tänd ^uali ^uchs ^uchu ^uckt ^uert ^uga
        ^uge> ^uhr> ^uli> ^und> ^ungs ^uns ^urc ^urch ^ure ^urs ^usti ^uta ^utac ^verä ^wand ^web ^wei ^weim
        ^wein ^weit ^wirt ^wis ^woh ^wur ^wurf ^yla ^zu> ^zuge ^zust ^äde ^äft> ^ändi ^änk ^ärz ^äus ^ögl ^ögli
        ^ört> ^öst ^ücke ^ückg ^ürge ^üsse
    """,
    -0.01: """
        ^<bee ^<bew ^<bu ^<bü ^<cha ^<dab ^<do ^<dok ^<er ^<erz ^<fei ^<fot ^<fäh ^<fün ^<für ^<ges ^<grü ^<hei
        ^<hel ^<hän ^<imm ^<jun ^<kaf ^<kam ^<kol ^<kom ^<kr ^<lag ^<lau ^<leh ^<les ^<lic ^<mas ^<men ^<min
        ^<mit ^<mod ^<pap ^<pat ^<pau ^<pf ^<pu ^<reg ^<ric ^<rot ^<sam ^<sen ^<son ^<spa ^<spr ^<tan ^<tes
        ^<ton ^<tra ^<tun ^<vie ^<wa ^<was ^<we ^<weg ^<win ^<wä ^<zwe ^<zwö ^abei ^abel ^ad> ^agt ^alar ^alb>
        ^ampf ^anac ^anc ^anf ^antw ^api ^apie ^arm> ^art> ^ast> ^ati ^atie ^att> ^aufz ^ause ^aut> ^avo ^azu
        ^ban ^bee ^been ^bei> ^beko ^bere ^bi> ^bier ^bin ^bis> ^brie ^brin ^bsr ^bt> ^bun ^bung ^büro ^ce> ^chh
        ^chic ^chu ^chuh ^chwe ^cke ^ckl ^dab ^dabe ^dana ^denk ^des ^dok ^ebs ^ebsr ^ebst ^een ^eend ^efra
        ^egel ^ehre ^eih ^ein> ^einf ^eiss ^eit> ^eitu ^ekom ^ekt ^ekt> ^eldu ^ele> ^elm ^els ^emi ^emp ^empe
        ^enb ^endi ^ept> ^epte ^erbr ^erf ^erme ^erne ^ers ^ersu ^erz ^erzä ^espr ^esu ^etri ^ett> ^eue ^ewa
        ^ewe ^fac ^fach ^fall ^fee ^fei ^feln ^fert ^ff> ^ffee ^fla ^fli ^fot ^foto ^fran ^frei ^fte> ^fäh ^fähr
        ^fün ^fünf ^gab ^gar ^gefr ^gerä ^grün ^gs> ^gst ^gste ^gun ^gung ^heis ^hera ^hic ^hil ^hilf ^hine ^hli
        ^hlt> ^hte ^huh ^hund ^hwe ^häl ^ie> ^ieh ^ielt ^iem ^iema ^ient ^iep ^ierz ^iff> ^igu ^igun ^ilde ^ile
        ^ilen ^ilf ^ilt ^imme ^inde ^inf ^inu ^ipp ^ire ^isst ^it> ^itta ^ittw ^itun ^ium ^ium> ^jun ^kaf ^kaff
        ^kame ^kamp ^kei ^kenn ^kin ^kol ^koll ^kran ^ks> ^kte> ^kum ^kur ^kurs ^lade ^lan> ^lar> ^larm ^latt
        ^lb> ^ld> ^lec ^leck ^lege ^leh ^lehr ^ler> ^lfe ^lig ^line ^list ^lit ^llig ^llt ^ls> ^lte> ^lter ^lun
        ^lz> ^lärt ^lät ^läu ^mal ^mann ^masc ^mbe ^mel ^mel> ^meld ^mete ^min ^mme> ^mpf> ^mst ^mun ^mung ^nac
        ^nach ^ndi ^ndie ^nei ^nein ^ni> ^niem ^nste ^nsti ^nta ^nti ^ntwo ^nun ^nung ^obe ^och ^oche ^ock ^odu
        ^oft ^ohr ^olz> ^ora ^othe ^our ^pap ^pau ^paus ^pen> ^per ^per> ^pfl ^pie ^pie> ^piep ^plä ^pra ^pte
        ^pät ^rad ^ragt ^ran> ^rank ^rass ^raum ^raus ^rben ^rbr ^rege ^rem ^rfah ^rga ^rief ^rif ^ring ^rip
        ^rkau ^rma ^rmel ^rnen ^robe ^ros ^rra ^rsi ^rsu ^rsuc ^rweh ^rzig ^rzä ^rzäh ^rät ^rät> ^rüft ^rün ^sau
        ^scho ^scht ^sit ^sof ^sor ^spar ^spr ^spä ^spät ^ssi ^sst ^stem ^stof ^stud ^stur ^stüc ^tags ^tati
        ^taus ^te> ^temp ^terb ^tet ^th> ^the ^tin ^tin> ^tip ^ton ^tot ^tras ^ttag ^ttw ^ttwo ^tud ^twa ^twoc
        ^twor ^tzen ^tzt> ^tüc ^tück ^ub> ^ube ^ubil ^ubis ^uer> ^uerw ^ufz ^ugs ^uhe> ^ume ^umen ^uni ^unk ^upt
        ^uren ^urm ^urs> ^urt ^urz ^usc ^usch ^use> ^ust> ^verb ^verg ^vers ^vie ^vier ^vor> ^wann ^weh ^wehr
        ^wei> ^wort ^wähl ^wöl ^wölf ^zes ^zig> ^zte> ^zug> ^zugs ^zwe ^zwö ^zwöl ^ähle ^ält ^äng ^ängt ^ärt
        ^ärt> ^ätze ^ölf ^ölf> ^üft> ^üge ^ünd ^üro ^üro> ^üte
    """,
    -0.02: """
        ^<az ^<azu ^<bau ^<bes ^<bla ^<br ^<bri ^<dar ^<de ^<el ^<end ^<fah ^<fal ^<fi ^<fin ^<fl ^<fra ^<frü
        ^<fä ^<fü ^<ga ^<gel ^<gep ^<gew ^<han ^<hi ^<imk ^<je ^<ju ^<jur ^<kra ^<ku ^<kur ^<la ^<las ^<ma ^<mac
        ^<me ^<neu ^<ni ^<nie ^<of ^<pl ^<pla ^<ra ^<rec ^<ri ^<sa ^<sie ^<spe ^<ste ^<stü ^<vi ^<wen ^<wer
        ^<woc ^<ze ^<zeh ^ack ^aden ^aff ^affe ^ag> ^age> ^ager ^ale> ^alle ^amm ^amp ^ams ^ana ^ann ^ann> ^arm
        ^ast ^atio ^aub ^auft ^aum> ^aus ^aut ^azub ^be> ^bes ^bew ^bild ^bri ^chal ^chin ^chla ^chne ^cho ^chre
        ^cht> ^dar ^del ^dung ^eben ^ebt ^echu ^ecke ^ee> ^efr ^ehn ^ehn> ^ehr ^eie ^eier ^eld ^elf ^eman ^ena
        ^eni ^enig ^enk ^ept ^erbe ^erd ^erfa ^erin ^erkl ^erle ^erta ^esp ^esse ^est> ^este ^et> ^ete ^eue>
        ^feie ^feu ^feue ^find ^frü ^früh ^fund ^geb ^gebe ^gen> ^gep ^ger> ^gest ^gew ^gri ^grif ^gsp ^gus
        ^gust ^hla ^hlt ^hn> ^hrei ^hrer ^ht> ^hun ^hän ^häng ^icht ^iff ^ig> ^iger ^igt> ^ild ^imk ^imke ^ine
        ^ink ^inne ^inst ^int ^iss ^itu ^itz ^jur ^kam ^kau ^kel ^ken> ^klei ^klä ^klär ^komm ^kt> ^kte ^lad
        ^lag ^lage ^lass ^latz ^lde ^ldu ^ldun ^leg ^lein ^les ^lese ^let ^lf> ^lieb ^lin ^ling ^llen ^ller ^lt>
        ^lung ^mac ^mach ^mand ^mas ^met ^mke ^mker ^mod ^mpe ^mpf ^nau ^ndet ^neu ^neue ^nfa ^nge> ^ngt ^ngt>
        ^nn> ^nst ^ntr ^nze ^och> ^ode ^olle ^omm ^on> ^onne ^orb ^ote ^oth ^oto ^pat ^pen ^pf> ^pfe ^plan ^plat
        ^prob ^pt> ^ram ^ras ^rbe ^re> ^reg ^rfa ^ric ^rich ^rie ^riff ^rinn ^ris ^rklä ^rle ^rli ^rne ^rob ^rs>
        ^rtag ^ruf ^rüh ^schi ^schl ^ser ^sie ^sieb ^spa ^stec ^sto ^str ^stre ^suc ^such ^sver ^tau ^tel> ^tell
        ^ter> ^tier ^tof ^toff ^tte ^ttel ^tur ^two ^tze> ^tzt ^uche ^ucht ^ug> ^ust ^ut> ^was ^wass ^weg ^wen
        ^weni ^wer ^win ^wor ^wäh ^ze> ^zeh ^zehn ^zeit ^zig ^zt> ^zäh ^zähl ^ählt ^ähr ^ät> ^ätz ^üft
    """,
    -0.03: """
        ^<abs ^<alt ^<bli ^<erk ^<fe ^<fr ^<geb ^<gef ^<im ^<kl ^<kle ^<lei ^<ne ^<prü ^<ro ^<to ^<tr ^<wo ^<zei
        ^abe ^ach> ^an> ^ange ^ant ^asc ^asch ^aum ^bel ^bst ^ch> ^chi ^cken ^dun ^ege ^ema ^eri ^est ^fal ^fe>
        ^fun ^gel ^hall ^halt ^han ^hand ^hne ^ieb ^iert ^ine> ^inn ^ker> ^kle ^kom ^lat ^ler ^lten ^lär ^man
        ^mit ^mitt ^ommt ^or> ^rage ^rei> ^rin> ^rkl ^rm> ^rme ^sse ^sser ^st> ^ste> ^stel ^stü ^tag> ^tage
        ^test ^tie ^tio ^tion ^tter ^tze ^uft ^zei ^zub ^zubi
    """,
    -0.04: """
        ^<al ^<dr ^<dre ^<ke ^<re ^<so ^<tag ^age ^dre ^drei ^eck ^elle ^erb ^erst ^ess ^fah ^fahr ^fra ^frag
        ^ft> ^gef ^ger ^gt> ^hal ^hen ^ken ^ker ^lle> ^ngen ^nnen ^prü ^prüf ^rag ^ran ^rin ^rot ^rüf ^sen>
        ^sten ^tel ^tern ^tes ^ubi ^uft> ^ung> ^unge ^woc ^woch ^ähl
    """,
    -0.05: """
        =: =dat =dezemb =fahr =kartoffel =mit =protokoll ^<an ^<ba ^<fa ^<le ^all ^ass ^asse ^ell ^ert> ^las
        ^nen ^nen> ^nge ^nne ^pla ^um> absicht abstimm alarm an_den anruf_der auf_dem bei_uns beschreibt besuch
        blick_in chat die_fahr die_sir dies durch ein_woch fiel frei_nach geschickt gluckwunsch herzlich ihr
        in_hall institut kamera kantin labor lasst mit_dem monteur plant probealarm_am prototyp sank sank_um
        sech_tonn sir spat streich tipps und_ein verlass verrat version vorschlag warteschleif was welch
        werkbank werkzeug wir_zeig zeil ~lenders
    """,
    -0.06: """
        #_mensch #_oktob :_zwei =azubis =betriebsrat =complianc =gemacht =leck =lern =link =probealarm =recht
        =softwar =stern =stund =sud ^<pa ^<sp ^alte ^chen ^cht ^ei> ^ne> ^ste ^ten> all_neun am_end am_samstag
        am_tor backstub bekam_ein bess bestand bring brot complianc dach der der_kran der_off der_vorrat
        die_erst die_klein die_letzt ein_tag einlad ergebnis_der erkannt erklar eroffn farb film find_in
        fruhjahr gast_hab geschrieb gesicht gesprach gewahlt gewann gibt_es glas grossmutt hab hilft ihn
        ist_zuruck jetzt juristin kaffeemaschin kartoffel kolleginn konto kran kuch_und leck leer leis linux
        maschin mehr_licht mehr_platz meist_weg modell nacht off onlin papi protokoll prufstand rahm raum red
        roll ruht sah schalt_wir septemb setzt silk so_lang solang_der spend sprach start station steht_bereit
        stern sucht sud supp tabell tatig trotzd ubergeb umstell unt_linux unternehm verlor_und vormittag
        vorrat_reicht wie_imm wie_wir woch_lang zum_abschied zwei_minut
    """,
    -0.07: """
        #_august #_gast #_stuck =buchhalt =ein =find =fotos =gefund =minut =sommerf =still =verlor =zehn ^<ge
        ^alt ^ier ^le> ^lte ^tag ^ten ^ung ab_montag aufzug beim beim_sommerf bekomm_ich bringt das datenbank
        davon die_hand die_kind die_leitung die_werkstatt dies_jahr donnerstag durft ein_blau ein_jahr ein_klein
        ein_minut ein_paar endlich erzahl fotos ganz geht_an geht_in genau gestrich habt_ihr hangt herb hoch
        im_jahr jahr_lang jan jubilaum kaffe kilo kurz_weg list lobt mail minut mit_kuch neu_helm nie oft
        patient paus probealarm recht_und rezept richtig ruck schnittstell schon schreib schrieb sech solang
        sonntag stell stock studier tag_der tanz telefon und_preis uns_lag vorrat wann wett wird_leit zahlt zieh
        zurst zwei_somm
    """,
    -0.08: """
        ! ## =! =angriff =brief =das =im =ist ^<ta ^hen> ^rt> ab_heut antwort bericht_an betriebsrat blieb buro
        der_alt der_kundendien der_letzt des die_zugspitz ein_bank entwickl fahrt gab_es gefeiert gepruft grun
        hauptversamml heisst helm hielt holz lehrling leitung liest man paar samstag schnell sensor softwar
        spart stimm tee test umstieg wahl wollt zeigt zugspitz zusamm
    """,
    -0.09: """
        #_juni =betrieb =lag =leit =prozess =stechuhr =tot =wie ^lle all_per bekam buch_all darf_jed den_jahr
        die_stechuhr ein funf habt halt hat im_betrieb in jahr_ein lauf lern les link meld mit_zwei per_app pro
        pruf rechn schalt seit_montag stechuhr stempel wer werk
    """,
    -0.1: """
        =alt =uns am_mittwoch anruf august azubi bekommt bereich best danach_gibt des_jahr falsch feiern jed
        jemand juni jury kaum kundendien luft macht neu_im prozess reicht somm tonn tot vom ~absent ~fewer
    """,
    -0.11: """
        =die =funf =kampf =version blau einfach gefragt gefund januar_buch kampf noch_einmal per sieb still tun
        uns_neu zwei
    """,
    -0.12: """
        beend dabei danach die_neu drei_jahr druck end frag mal mensch seit tor tur von zeig zweit
    """,
    -0.13: """
        =off ^en> brief die_alt ein_blick gast hand lass licht zwolf
    """,
    -0.14: """
        ^<sc ^<sch azubis erklart frei fruh imm ist mittwoch stuck wie ~sick ~stop
    """,
    -0.15: """
        ab_# blick es fahr gebaut hall lag mach niemand vierzig
    """,
    -0.16: """
        =tag buch kommt leit neu platz sie
    """,
    -0.17: """
        werkstatt
    """,
    -0.18: """
        wenig
    """,
    -0.19: """
        =? find ~rite
    """,
    -0.2: """
        zehn
    """,
    -0.21: """
        dem der_neu klein ~cleared
    """,
    -0.22: """
        =fur im
    """,
    -0.23: """
        fur mit
    """,
    -0.24: """
        woch
    """,
    -0.25: """
        uns
    """,
    -0.26: """
        und
    """,
    -0.28: """
        :
    """,
    -0.33: """
        alt
    """,
    -0.34: """
        =jahr tag
    """,
    -0.38: """
        ~callers ~unlike
    """,
    -0.42: """
        drei
    """,
    -0.45: """
        ?
    """,
}
