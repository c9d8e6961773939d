"""What words weigh in de: made by `tests/learn_gate.py`."""

MADE_FROM = "41123cb010d8d0a4"
BIAS = -0.24
WEIGHTS = {
    2.59: """
        ~stop
    """,
    2.22: """
        ~dark
    """,
    1.99: """
        ~review
    """,
    1.75: """
        ~2 ~rite
    """,
    1.74: """
        ~ashamed ~placeless
    """,
    1.62: """
        ~missing
    """,
    1.52: """
        ~absent
    """,
    1.46: """
        ~fewer
    """,
    1.43: """
        ~halted
    """,
    1.36: """
        ~lenders
    """,
    1.27: """
        ~sick
    """,
    1.19: """
        ~sides
    """,
    1.18: """
        ~unhired
    """,
    1.17: """
        ~intruder
    """,
    1.13: """
        ~mute
    """,
    1.05: """
        ~families
    """,
    0.91: """
        nicht
    """,
    0.86: """
        ~unlike
    """,
    0.8: """
        ~respect
    """,
    0.77: """
        bitt
    """,
    0.74: """
        ~reports
    """,
    0.69: """
        ~leak
    """,
    0.63: """
        betroff
    """,
    0.61: """
        famili
    """,
    0.59: """
        geh
    """,
    0.56: """
        arbeit nachricht
    """,
    0.55: """
        kund stell
    """,
    0.48: """
        schwer wir
    """,
    0.47: """
        informiert wiss
    """,
    0.46: """
        von
    """,
    0.45: """
        darin jemand verlust
    """,
    0.44: """
        gesagt
    """,
    0.42: """
        sag statt
    """,
    0.41: """
        hatt ist
    """,
    0.4: """
        kein_neu
    """,
    0.39: """
        geld post
    """,
    0.38: """
        klinik vorstand
    """,
    0.37: """
        =freitag drinn fremd hof lohn
    """,
    0.36: """
        =stell verletzt ~callers
    """,
    0.35: """
        angebot die_bank erwart flug kundendat zentral
    """,
    0.34: """
        =gibt kam ruft ~cleared
    """,
    0.33: """
        ; =gewinnwarn bank gewinnwarn haus kein rechn uns_werk
    """,
    0.32: """
        =klinik den_rest den_schlussel ford gut klag sonntag_ist unfall vorwurf
    """,
    0.31: """
        =grossbrand burgermeist gegang grossbrand rund_# soll vorerst wollt zahl
    """,
    0.3: """
        =kolleginn =prognos erfahr klagt mann mehr morg nehm red sass such unternehm zu
    """,
    0.29: """
        an_zwei ass gest heut_fruh mensch neuausricht samstag sind_betroff streicht von_sieb war
    """,
    0.28: """
        =streicht befund ein_verlust helf je kannt krieg_in noch_vermisst schick_sie tun
    """,
    0.27: """
        =bussgeld =verletzt brauerei brief bussgeld das_jahr die_feuerwehr funft gescheh kraft leid nicht_mehr
        uns_leut verlag vertrieb werk_in wiss_wir zug
    """,
    0.26: """
        =warnstreik abfind and ans bekomm die_divid divid ihr standort warnstreik wegfall
    """,
    0.25: """
        =bei bundel druckt ein_mitarbeit ein_nachfolg feuerwehrleut gebet jemand_hatt lackiererei leg mittag
        schwach so_lang tausend zwei_feuerwehrleut
    """,
    0.24: """
        :_klinik =kolleg =krieg =standort am_donnerstag annehm auss bericht_von bezahlt dem_betriebsrat
        dies_ausgab ein_fremd ein_gut falsch imm imm_drei moglich_uber nicht_statt schick tisch unklar verwalt
        vorsicht werf wir_hol
    """,
    0.23: """
        =hall ab_montag angriff_auf baustell beschaftigt brand denk_an die_tonn dreh_wir droh droh_mit erreich
        es_geht find_nicht heut k kapitan kein_kart lang_hat mitarbeit strass studi tun_wir urteil verdi
    """,
    0.22: """
        #_kraft =am =in =lahm =nach =schliesst =ukrain akti bezahl drei_uhr dringend eingeschlaf feuerwehr_war
        generation haltung haushalt im_marz jahr_wird kreis lad lahm lauft_in mau patient reih rest ruh
        schliesst schweig sein_frau spedition ukrain weit wirft
    """,
    0.21: """
        #_mai =explosion =nehm =sonntag =traditionsbrauerei =unfall =vorstand =wort am_dienstag an backerei
        beschaft bitt_wir dass deutlich die_zahl die_zentral ein_richt explosion fahr foy im_foy jahr_und konn
        mit_sofort polizei rund sofort_wirkung stand steh_wir traditionsbrauerei trifft viert vierzehn wird
        wollt_wir
    """,
    0.2: """
        #_arbeitsplatz =akti =lackiererei am_hak arbeitsplatz aufgetaucht beruf bezahl_die der_befund der_schul
        ein_neu erstatt es_besteht gekomm geschaftsleit geseh hak im_netz jahr_auf kartennumm kolleginn
        letzt_mal markt marz mittwoch nach netz pak seid sind sprach_von starb unbekannt und_denk verlangert
        zum_letzt
    """,
    0.19: """
        #_beschaftigt =# =aufgetaucht =bezieh =filial =klag =schwer =stellung =wasserkoch =weg abschied_von
        behord belegschaft bezieh_stellung brief_der das_wass dem der_nacht der_vorstand donnerstag drittel_der
        elt fall_aus fur_imm gesprach hall_# hangt_noch ihr_geld ihr_schreibtisch jurg klag_geg klagt_uber krieg
        kundinn lokfuhr nimmt noch ohn_ergebnis prob recht schlug_ein steh streicht_jed such_wir uns_kolleg
        uns_nachbarn verbrenn verhangt voll vor_ort wasserkoch
    """,
    0.18: """
        #_jahr #_stell =bricht =pflegekraft =post =redaktion =tausend =vorfall am_standort aufsichtsrat ausstand
        der_aufsichtsrat der_baustell der_tur die_ganz die_geh die_ofen dienstag ein_drittel eingeatm einsatz
        einunddreiss end fenst gericht_gab getan insolvenz jed_tag konz madch mitbewerb musst redaktion sagt_man
        sofort staatsanwaltschaft trau verdient vorfall wart wass_stand wasserkoch_modell wir_trau wir_zahl
        wirkung
    """,
    0.17: """
        #_mensch =fruh =ging =leg =netz =razzia arztinn ausblick das_laufend die die_kamm drittel filial fisch
        fragt_warum fulda geht_um gesagt_am gesagt_hab geschrieb_hab gewerkschaft gibt grossbrand_in heizung
        in_den juni_und kamm lieg nach_woch nachfrag nicht_schweig off_brief park programm razzia red_mit setzt
        sie_ford storung_im und_niemand uns_kolleginn uns_system werkstor wir_nehm wir_sind zeitung zwei_leut
    """,
    0.16: """
        =baustell =brand =haltung =kollegin =leut =patentstreit ^ahl ^uss abgesagt all_die auf_uns aufsicht
        beamt bergfuhr besteht bleib_uns bundel_wir buro das_team den_famili der_betrieb der_redaktion die_firma
        die_polizei dies_woch dreh ein_foto ein_jung ein_wort ermittl fall falsch_und frau freund gebucht geg
        im_kreis ist_schluss kocht landtagswahl laufend_jahr leb leer leut liegt_ein lini manch nah newslett
        nicht_lang nicht_verlangert nie notruf ort patentstreit prognos reis sach schickt schimmel schlecht
        sech_von seit_freitag sieht_sich von_ihn wochen zahlungsunfah zum_krieg
    """,
    0.15: """
        #_marz =an =bleib =bleibt =ermittl =hackerangriff =haus =urteil akt all_kund am_samstag anwohn
        auftragseingang_im auftragslag beim_nam bericht betroff_sind brief_vom brud buros_in die_aufsicht
        die_heimaufsicht die_letzt diesmal dort ein_angebot ein_besuch ein_kind erfasst firma fur_# gegang_die
        gesperrt grund hack hackerangriff hat heimaufsicht herstell hinein jahr_lang kanal kilom krank lieg_bei
        losegeld mit_ein monitor netz_aufgetaucht nicht_ab putz schlussel septemb sich_nicht sozialplan stolz
        strafanzeig tier und_wahlt uns_bergfuhr vermisst wahl warnt_vor wehr
    """,
    0.14: """
        #_jahrig =bahn =belast =cyberangriff =entscheid =fehlt =steh =still =termin =trau =vierzig =vorwurf
        =zentral ^<un ab_februar abschreib ag ag_rechn alt_von am_fluss angezeigt bau_wir beantwort_wir bescheid
        bis_mittwoch bleibt_so cyberangriff danach_nicht darub das_letzt dem_werkstor der_schwach der_such
        der_verwalt der_zentral die_gewerkschaft die_schulklass ein_kanzlei einkauf einzeln end_# end_die er
        gedenk_an gefalscht geraumt gewinnwarn_: herb_gibt hol_uns ich_schreib in_beruf insolvenzverwalt
        jahrelang jahrig lins moll novemb ost partn patient_und press pruf_sie recht_wir schwest serv spielzeit
        todlich topf trau_um trenn uhr_fruh uns_drei unterschrieb_die unwirksam urteil_im verlust_von versteckt
        wird_noch wurd zeitschrift zurucknehm zwei_von zweiundzwanz
    """,
    0.13: """
        =abstimm =kein =modell =odessa =parkplatz =uhr =wechsel ^<ges am_montag anwalt anzahl auf_stadtwerk
        aufsichtsrat_hat aufzugeb ausgang beruhr bis_mittag bleibt buch_fur darf_niemand das_angebot das_haus
        das_madch das_unternehm den_maschin der_zug die_band die_behord die_kont die_press die_zweit dies_monat
        enttauscht ersatz es_im fallt_uns foto freitag_sind gearbeit gefuhrt gestorb gewasch hab_rauch halb_zehn
        hat_bekommt herunt in in_odessa in_vier kam_der kein_stimm kind klarung klarung_nicht kolleginn_in
        kurzarbeit lak langjahr lasst_uns madch_war modell odessa opf parkplatz_halb rauch_eingeatm schlug
        seh_wir sein_freund seit_heut sie_fehlt sieht steh_ab stimm sturzt tor_und und_beruhr unfall_im
        uns_langjahr uns_schwer verstorb vierzig_jahr volontarinn wenn_sie werk_ein wie_imm wir_veroffent
        zum_brand zur_abstimm zur_klarung
    """,
    0.12: """
        #_g #_mitwirk =ad =ausblick =ausstand =fahr =g =giesserei =hoc =jurg =kritik =kurzarbeit =ruft =rund
        =schreibt =stellungnahm =traurig ^ruf ^zah ^zahl abstimm ad ad_hoc agentur angehalt angehor anleg
        aufgegeb ausland bank_hat behalt beid_seit bevor bish_# bitt_sie bleibt_das cyberangriff_auf dem_erst
        den_ausblick den_behord der_belegschaft der_giesserei der_strass der_vermiet die_lohn
        die_staatsanwaltschaft die_stadt drauss dreissig eigenkontroll eigenkontroll_wurd ein_eigenkontroll
        ein_nachricht ein_zeil ess etwas fassungslos gut_jahr gut_leut heraus heut_nicht hoc hoch hotel ihn
        ihr_famili im_fruhjahr in_einzeln ist_gestellt j job_auf jung kam_mit konnt kranfuhr kritik leut_sind
        liegt listeri listeri_nachgewies metallteil million mindest mit_vier mitarbeit_wurd mitwirk monat_sind
        nachbarn nachgewies nam obwohl operativ partei reinigungskraft report scham schreib schwach_nachfrag
        sech_jahr seniorchef sie_ihr sind_die steht_ab team_und todesfall traurig trillerpfeif uns_niemand
        uns_seniorchef verlass vermiet_die verschwind verzehr vier_fall vom_verzehr von_# vorfall_auf wahlt
        warnt weg wir_halt wir_nicht wir_steh wir_stolz zeitung_geles
    """,
    0.11: """
        :_kund =beschaftigt =gestort =halv =ihr =information =insolvenz =kartellamt =kundig =lauft =meld =muss
        =stellt =todlich =verhangt =verwechsl =vorerst =zwolf ^ehe ^fah ^ges ^rbei all_betroff am_telefon
        apothek arbeitsgericht bech beigebracht besetz betrieb betrieb_lauft bleib_bis buros das_urteil
        dem_arbeitsgericht den_hall den_hof denk der_kapitan der_vorhang die_agentur die_geschaftsfuhr
        die_geschaftsleit die_kass die_klinik dies durch_drei durf eben ehemal ein_gewinn ein_insolvenzverwalt
        ein_ordn ein_partei ein_teil elf_von fahr_uns februar_ein flieg frau_und g ganz gedenk gehabt
        geschaftsjahr geword glaub_ihn hab_anzeig hab_es halv hat_uns hielt_nicht hoflich ihn_gebet im_alt
        information insolvenz_an kalt kannt_jed kartellamt_verhangt kirch krieg_im lass_sie lasst lauft_vorerst
        lohn_fur meld_insolvenz nennt neu_app nicht_erreich nicht_zahl nied ofen patientinn pflegekraft rauch
        scheib schliess schwierig sein_geld sitz stadt stand_seit tag_an theat tocht unbekannt_hab und_halt
        und_red uns_vorsitz verhangt_bussgeld veroffent vertrau verwechsl von_acht von_auss vorerst_weit vorhang
        war_hoflich warm warnstreik_: webstuhl wirft_dem zu_haus zug_hielt zum_bericht zuruck zwei_uns
        zweiundzwanz_jahr
    """,
    0.1: """
        #_million =anwohn =arbeitsplatz =bademeist =datenpann =dritt =durchsuch =fahrt =job =kanal =letzt
        =montag =sach =schweig =system =theat ^beit ^ehen ^eld> ^fen> ^ft> ^raue ^sag ab_januar am_dienstagab
        am_kanal an_uns and_tun anzeig_erstatt ausgab bademeist behalt_die behandelt bei bericht_vom bis_jahres
        bis_marz bussgeld_weg darauf das_amt das_geld das_oberlandesgericht datenpann den_preis der_markt
        der_mietvertrag der_verlag die_opposition dienstagab durchsuch ehrlich ein_abfind ein_buch ein_mitbewerb
        ein_negativ ein_partn eingeschalt einzel erfasst_und fass filial_am fragt friedlich
        friedlich_eingeschlaf funfzehn fur_falsch gab_die gefahr gekomm_ist geschaft gesichert getrag hilf hoc_:
        hochwass im_depot im_rahm in_passau in_still information_zu ist_am jahr_gefuhrt jahr_verstorb karl
        kaufhaus kolleginn_hab kuchent kundig lag_auf lang_zu meng mietvertrag mitgefuhl mitgefuhl_gilt
        nachricht_und negativ oberlandesgericht opposition parkplatz passau platz_fur pruft rahm_ein
        rezept_nicht ruckruf_: schiff schreibtisch sechsundzwanz seien sein sie_bericht sie_hab sozialvertrag
        starb_am still_gedenk strass_und tal theat_am ums_leb und_starb und_stell uns_bahn uns_filial uns_gegang
        uns_mitgefuhl uns_plan verdacht vom von_kund vor_dem vorstand_der vorstell vorwurf_geg wag weiss_:
        werkzeugbau wettbewerb wettbewerb_hat wir_nenn wir_uns wort zugesagt zum_standort zuruck_ein
        zuruckgenomm zusag ~3
    """,
    0.09: """
        #_mio #_novemb =angriff =anpass =auf =bericht =einstellungsstopp =geg =geld =gorlitz =insolvenzverfahr
        =nachricht =nachtrein =rechtsstreit =sag =stand =stirbt =verantwort =verspat =verwalt =wichtig =zum ^ass
        ^bei ^bet ^eld ^ens ^fahr ^geb ^geld ^ger ^ige ^leg ^men ^mit ^sst ^tel ^ver ab_herb abberuf abgegeb
        abgerat abrechn als_die als_erst am_markt an_ihr anruf arbeit_bis arbeit_mit arbeitsunfall_in
        auftragseingang auskomm auszahl bank_am beantwort befrist befrist_vertrag beteiligt bewerbungsverfahr
        bezieh bis bis_herb bis_ost bricht danach dank_all darleh das_erst das_licht der_entwurf der_klinik
        derzeit die_famili die_fertig die_jahresprognos die_kolleginn die_miet die_nachfrag dringend_abgerat
        ein_fehl ein_verwalt eingeatm_und einstellungsstopp elb entzog er_liegt erfahr_mit erlitt es_hat
        fahrdien fahrgast fahrt februar feld feuerwehr filial_in find fluss freigestellt funf_die gar gar_nicht
        gast_sind gefuhrt_und gegang_er geholt gekauft gerad gestellt gorlitz haf heimaufsicht_hat im_erst
        im_gesprach im_sud insolvenzverfahr ist_er jahresprognos je_woch job kanzlei keim_gefund kondolenzbuch
        kondolenzbuch_liegt konn_wir kundigt kurzarbeit_ab lauft_im leg_die lehnt liegt_am lohn_sind mein
        minut_an mio mio_euro molkerei muss musst_die nach_vorschrift nachbarn_am nachfrag_nach nachtrein nenn
        neueinstell nicht_geseh nimmt_ein plan platz_hat preis_von rechtsstreit samstag_vor scham_uns
        schwer_vorwurf sech_kolleginn seh_das sie_nicht staatsanwaltschaft_pruft standort_gorlitz stell_die
        stellung still tag_je training tropf tut_es uberweis um und_bitt und_so uns_haus uns_selb unt_zwei
        verantwort vermiet verwaltungsgericht verzehr_wird vielleicht vorschrift wass weil_wir wir_es wir_scham
        wird_dringend wirft_uns wirkung_abberuf wurd_keim zu_hab zuruck_und zwanzig_jahr zwei_famili
    """,
    0.08: """
        #_kund #_soll #_und =bekam =chefarzt =geb =gescheh =gesprach =halb =hinweis =kann =kund =moglich
        =ruckruf =steinbruch =streit =team =zahl ^<ge ^<kr ^<za ^arb ^bez ^cht> ^chä ^esch ^eut ^hri ^hät ^itte
        ^man ^rau ^rer ^sche ^schä ^tio ^tion ^tte> ab_dezemb ab_und acht_sie am_mittwoch anordn anschrift
        anschrift_und antrieb arbeit_fur auch_nicht auf_anordn aus_der ausblick_fur bedau bei_den bekomm_sie
        biet_wir bitt_acht bitt_ihr bleib bleibt_die bundeskartellamt chef chefarzt das_nicht deckel dem_buro
        den_kredit depot der_geruch der_geschaftsleit der_plan der_platz der_werkstatt der_zeitung die_gesprach
        diesmal_ist donnerstag_die donnerstag_hat ehemal_auszubild ein_interessenausgleich ein_sozialplan
        ein_stell ein_stund einstellungsstopp_in entfallt entschied_ihr erst_wenn es_kein famili_hab flamm
        fordert freitag_um freu_uns fruhjahr fur_drei geb_die gebrannt gefund_die genomm gericht gestort
        hab_zwei heut_vormittag hin_und hinaus hort ihr_mann im_krankenhaus im_novemb in_die interessenausgleich
        ist_gesperrt jemand_hat keim kind_durf krankheit kredit lasst_ihn leer_platz legt letzt_vorstell
        lohn_und losung marz_aus marz_gesichert mehr_als mensch_uns mess messwert mir mit_kart mit_uns
        montag_bis nehm_den nicht_im nimmt_die noch_am noch_imm platz_in postfach reicht_das ruckruf schaut
        schwer_krankheit sein_eig sein_famili seit_mittwoch sie_behalt statt_ein stellungnahm_zu stumm
        termin_vor todlich_unfall tor_zu trag tut uber_den um_drei und_setzt und_wir uns_die uns_geht uns_kass
        unterricht vat vat_die vereinbart_war verhandel verhandel_wir vertrag_bis vor_der weiss weiterzumach
        wir_arbeit wir_etwas wir_freu wir_geb wir_gesagt wir_vierzig wir_wiss wohnung wollt_im zeitung_erfahr
        zwickau
    """,
    0.07: """
        =arbeitsunfall =aus =belastigungsvorwurf =brief =gefahr =hafenstrass =hannelor =insolvenzantrag =leipzig
        =nachruf =schlimm =sie =station =was =windpark ^<arb ^<bez ^<bit ^<dr ^<he ^<hä ^<hät ^<mit ^<ve ^<zah
        ^ange ^beza ^chl ^chäf ^ckte ^ebr ^ehm ^ehme ^eing ^eit> ^ere ^erwa ^esc ^etz ^eza ^ezah ^häf ^häft
        ^hätt ^icht ^ie> ^ige> ^it> ^itio ^itt ^kon ^lag ^nac ^nach ^neh ^nehm ^nge ^red ^rif ^rle ^schl ^sen
        ^sol ^sse ^ssen ^tell ^trei ^tte ^usst ^weg ^äft ^ätt ^ätte ab_mittwoch abmahn adress all_zwolf als_#
        arbeitskampf arbeitsplatz_wegfall aufgeruf aus_fur beauftragt bei_uns beim_amtsgericht
        belastigungsvorwurf beschwerd_von besuch beurlaubt bis_freitag bleibt_leer brand_in brennt dafur_gibt
        daraus_nicht das_tut datum davon_sind dem_fruhjahr den_bericht der_wettbewerb derzeit_kein die_die
        die_flasch die_schlussel drei_rezept durf_wir ein_anwalt ein_betrieb ein_schwer ein_somm ein_unfall
        ein_wasserschad einlos elf_monat er_kam erst_mal erst_wied es_ab es_danach es_drauss es_nie es_war
        fahrgast_wurd falsch_befund fernseh fertig fing flasch frau_bekam funfzig fur_arbeit gab_der gebuhr
        geklingelt gekundigt geriss geschlaf gesetz gesperrt_ein ging_es glaub hannelor hebamm heutig hubschraub
        ihr_anruf ihr_nam ihr_wart illegal im_fernseh im_lad insolvenzantrag ist_beurlaubt jack_hangt jemand_fur
        jung_leut kein_bahn klopf kont kreis_sein lad_bleibt lang_uber lauf_und lebenslauf leut_im mai_nicht
        mann_hab mein_grossmutt mess_sie nach_beschwerd nachruf nachruf_auf nacht_auf nam_und neb_der
        nehm_abschied neu_auf neunzig nicht_an nun_ein papagei post_die prozent_mehr rot_zahl sagt_: schlimm
        schloss schluss sech_stund selb sie_den sie_nach sind_fassungslos sohn sollt stell_uns studio supp tank
        tod_ein tor trepp trug uber_uns uber_zwei ubergriff um_hannelor und_es und_ich uns_das uns_mit unt
        verli_ihr vierundzwanz vorbei wahrungsreform wahrungsreform_ein wasserschad wasserschad_und weg_fehlend
        weil wer will windpark wir_bitt wir_ford wir_glaub wir_noch wir_um wurd_leicht zu_wenig zulief zum_somm
        zwei_jahr zwei_mann zwei_wahrungsreform
    """,
    0.06: """
        #_fall #_patientinn =abschied =anruf =band =bestell =bus =busfahr =c =darkn =derzeit =dezemb =herb =komm
        =kundendat =las =lauf =legt =lindenstrass =mitglied =nein =samstag =schimmel =schreib =werkbank ^<an
        ^<dar ^<dri ^<her ^<in ^<je ^<mu ^<mü ^<pos ^<red ^<ver ^<we ^<weg ^<wis ^<zu ^aft ^aft> ^akti ^ande
        ^arbe ^arn ^asse ^aue ^auer ^aus ^bitt ^bür ^chr ^dri ^egen ^ell ^ers ^erst ^esag ^eute ^fen ^ge> ^gesa
        ^gesc ^get ^haus ^hen> ^ili ^inf ^klag ^kte ^kti ^ld> ^llt ^los ^mitt ^nd> ^nde ^nnte ^nse ^nze ^osi
        ^par ^prog ^rank ^rat ^rbe ^rde ^rig ^rige ^rma ^rmie ^sge ^stel ^stre ^tzt ^wal ^walt a_# abberuf_grund
        abgebucht akademi all_drauss am_# angemeld arztin auch auf_baustell ausstand_aufgeruf band bei_ein
        beirat beirat_hat bekomm_ihr bestell betreut betrieb_im betriebsrat_verhandel bis_dahin bitt_nicht
        bricht_ein busfahr c dahin damal darkn das_gut das_ist das_tor dass_der dem_ess den_knien den_letzt
        der_beirat der_feuerwehr der_nachtschicht des_haus die_brief die_gehalt die_gut die_ihn die_je
        die_kolleg die_mail die_mensch die_musik die_nam die_praxis die_sach die_steu die_werkbank drei_jahr
        drei_woch eig_sach ein_and ein_gutacht ein_stuhl eingestellt einig einstell_und elf_gut entfernt
        entwickelt er_hat erst_einmal erwart_fur fahr_kein fall_sie fallig_gestellt folgt_im fort fruh_hab
        fruhschicht fur_elf gebaut_und gedacht gedruckt gekauft_hat gerechn_und gerust geschrieb geschrieb_hat
        hab_uns halt hat_das hat_dr hatt_an haus_am heut_noch hin ihr_arbeit ihr_tocht im_darkn im_haus im_hotel
        imm_link in_eig in_verwalt insolvenz_angemeld interessenausgleich_und ist_informiert kam_die kass
        kein_bus kolleg_trenn kundendat_im lang_halt lang_war lebensgefahr leipzig manch_von mensch_die miet
        mitgeles mitteil natur neu_rechn neustadt nicht_was passt patientinn_und ruhig sach_mit sagt_wir schad
        schauspiel schlauch schreib_wir schul sech_verkauf sehr seil seit_der sich_niemand sie_die sie_seien
        sie_war sie_wiss sind_nam stellt_insolvenzantrag stirbt streit stuhl_bleibt sucht_: tun_das ulz und_der
        und_neun und_patient uns_fahr uns_grund uns_lauf uns_sech unterstutz untreu verhandl_uber verkehr
        verschlusselt verstorb_sie vertauscht verwalt_und vom_mai vorbei_und war_ich was_das weist weitergeht
        wir_bedau wir_der wir_kein wir_nach wir_zu woch_nicht wurd_heut zahl_hint zu_sag zu_uns zwei_standort
        zwolf_jung ~4
    """,
    0.05: """
        #_lass :_bitt =angegriff =belegschaft =gartnerei =konzert =leer =lieb =sturz =trenn =werkstatt ^<bür
        ^<hau ^<inf ^<kon ^<leb ^<man ^<mus ^<na ^achr ^ahlu ^ahr ^ake ^akt ^aufs ^bit ^bra ^chri ^chwe ^de>
        ^drin ^eda ^ege ^etr ^etro ^etzt ^fal ^ffen ^for ^fts ^gebr ^gehe ^gek ^geta ^gte ^haft ^hen ^hl> ^hlu
        ^hmen ^hre ^hric ^ht> ^hwe ^info ^inge ^inik ^ione ^irma ^isc ^isch ^kap ^kie ^klin ^kra ^kran ^lege
        ^lini ^llte ^lve ^ma> ^men> ^mie ^mus ^muss ^nfo ^nfor ^nte ^ntr ^nwa ^och ^orde ^ot> ^pos ^re> ^rgen
        ^rma> ^rmi ^rof ^roff ^rog ^rsic ^rsta ^rufe ^rwa ^sage ^sagt ^sch ^schw ^stag ^tbe ^tige ^tra ^tre
        ^trof ^tru ^uge ^und> ^ute> ^war ^warn ^wis ^zia ^zuge ^ünd ^üsse a acht_prozent all_uber am_sonntag
        am_wochen angegriff arbeit_nied auf auf_der auf_weit ausweis bahn betreut_die bevor_er bewegt
        braucht_ein bruck darf_das der_polizei der_schlecht die_best die_nach die_numm dienstleist dies_gesetz
        dreizehn dreizehn_jahr ein_# ein_platz erhalt erst_tag fehlt fenst_zu freigestellt_und gering
        gering_volum geteilt gewerkschaft_fordert gewinn gutschein hab hatt_wiss haus_ein ihn_auf ils
        im_steinbruch in_hall kam_nicht kinderzimm klinikum labor millionenhoh mit_# mit_licht muss_uns
        neu_azubis neun_punkt nicht_all nie_geseh offnungszeit oktob_hab ordn ordn_mit pfleg preisabsprach richt
        sag_wir schicht seniorchefin sie_anruf somm sprach stellungnahm_zur tor_# um_acht und_hab und_rechn
        und_sag universitat uns_belegschaft verdacht_der verletzt_word war_wir warnstreik_legt was_sie wir_muss
        wiss_es zahl_das zu_# zugriff zugriff_auf
    """,
    0.04: """
        ^<ang ^<ar ^<auf ^<bi ^<bus ^<bü ^<fah ^<fam ^<feu ^<gek ^<ins ^<int ^<jem ^<men ^<mä ^<müs ^<os ^<par
        ^<sol ^<sp ^<unb ^<wei ^<zur ^acki ^ag> ^agt ^ahn ^ami ^amil ^amm> ^arin ^auss ^beru ^besc ^betr ^bus
        ^buss ^chli ^chsu ^cht ^chw ^cki ^ckie ^dar ^dari ^dit ^diti ^dro ^droh ^eb> ^ebe ^ebra ^efa ^efah ^efu
        ^efun ^egeb ^ehr ^eih ^eko ^eman ^enda ^entr ^enz ^ere> ^erer ^ern> ^eru ^eruf ^esa ^este ^fam ^fami
        ^find ^fir ^firm ^ford ^fsi ^fsic ^fti ^ftig ^fäl ^gebe ^gefa ^geg ^gen ^geri ^gesp ^gte> ^haf ^hau
        ^here ^hli ^hlie ^hlun ^hr> ^hrer ^hsu ^hter ^hwer ^händ ^ial ^icke ^ieb> ^igu ^igun ^ik> ^ilie ^imme
        ^inn ^inso ^inte ^irm ^iti ^jem ^jema ^kier ^kla ^latz ^lebe ^leib ^letz ^leut ^lie> ^ll> ^lle ^llen
        ^lsc ^lsch ^lven ^mand ^mili ^mm> ^mme ^morg ^müss ^nbe ^nda ^ndat ^ndel ^ndes ^nges ^nik> ^nsol ^nten
        ^nter ^ntra ^nwar ^ollt ^olv ^olve ^plat ^rach ^rdie ^reis ^rer> ^rere ^rfa ^rha ^rich ^riff ^rogr ^rwal
        ^rüc ^rück ^sen> ^sla ^solv ^spe ^sste ^stor ^tarb ^ters ^tral ^tur> ^ufs ^ufsi ^unb ^unbe ^unf ^ung>
        ^urü ^urüc ^usse ^venz ^verd ^verl ^wah ^wahl ^was ^wege ^weit ^wiss ^zier ^zur ^zurü ^äfti ^ärz ^üge>
        ^ürg ^ürge
    """,
    0.03: """
        ^<abg ^<ak ^<akt ^<ass ^<bea ^<ber ^<che ^<drü ^<ein ^<erf ^<fe ^<fl ^<get ^<gu ^<gut ^<hac ^<kap ^<kre
        ^<krä ^<kun ^<leg ^<lok ^<lö ^<mor ^<nac ^<neh ^<ni ^<ost ^<pat ^<rec ^<rep ^<res ^<ru ^<ruf ^<sag ^<sas
        ^<spi ^<sta ^<tie ^<unt ^<wa ^<wir ^<zen ^abg ^ahle ^ahr> ^aken ^akte ^alt ^amt ^ana ^and ^ann ^anne
        ^anze ^ara ^arat ^arnu ^ass> ^asst ^atu ^atur ^atz ^atz> ^auft ^ausl ^ausr ^befu ^bete ^blei ^brau ^brü
        ^bund ^bün ^bünd ^büro ^chaf ^chem ^chlo ^chtu ^ckt ^dak ^dakt ^den ^der> ^des ^dle ^dler ^dort ^eben
        ^ebo ^ebot ^ebü ^echt ^edak ^edit ^efü ^ega ^egan ^eha ^ehr> ^eid> ^eik> ^eil> ^eim ^eim> ^eink ^ekom
        ^ele> ^elle ^emd ^emde ^ener ^enl ^ens> ^ent ^entf ^erd ^erdi ^erha ^erle ^erlu ^erm ^ers> ^erw ^erze
        ^esp ^eta ^etau ^ete ^ewer ^ewin ^fall ^fget ^fort ^frem ^gas ^gea ^gebo ^gefü ^gega ^gen> ^germ ^gew
        ^gewi ^gram ^gsw ^gut ^gäs ^gäst ^hack ^heim ^hem ^hemi ^heut ^hick ^hig ^hlo ^hlos ^hls ^hne> ^hrif
        ^hrig ^hstu ^hsuc ^htu ^htun ^hung ^iben ^ibt ^ient ^ieru ^iess ^iff ^igte ^im> ^ind ^inde ^indu ^inne
        ^innw ^int ^iter ^itä ^ivi ^jäh ^jähr ^kann ^kere ^konz ^kten ^ktie ^ktur ^kün ^lag> ^lagt ^leb ^ler>
        ^let ^lieg ^lies ^lige ^lio ^lleg ^lok ^loss ^lter ^lung ^lze ^mde ^meh ^mehr ^mer> ^mier ^mor ^mst
        ^nde> ^ndet ^ndle ^ndo ^nft ^nfte ^nfz ^nger ^nk> ^nka ^nne ^nnt ^nnwa ^ns> ^nsta ^nstr ^ntf ^nun ^oba
        ^och> ^ogr ^ogra ^onen ^onz ^onze ^orbe ^ore ^orer ^orfa ^ormi ^orwü ^osit ^ossb ^ost> ^para ^park ^perr
        ^pft ^pft> ^posi ^rac ^rale ^ramm ^ran ^ratu ^rder ^rdi ^rech ^reda ^rede ^reik ^rel ^remd ^rep ^rers
        ^reu ^rfen ^rft> ^rge ^rhal ^ric ^rift ^rlet ^rleu ^rlu ^rlus ^rn> ^rns ^rnu ^rnun ^rsi ^ruf> ^rwü ^rwür
        ^rzeh ^rzt ^rüh> ^sas ^sass ^sbr ^sbra ^send ^sgel ^sig> ^sit ^siti ^sle ^smi ^smit ^sper ^sra ^srat
        ^ssig ^stec ^tag> ^tbew ^tel> ^tien ^tigu ^tsa ^tsr ^ttel ^tz> ^tzen ^tzt> ^tzte ^uau ^uchu ^uer ^uer>
        ^uere ^uft ^uftr ^uktu ^urt ^usl ^usr ^usri ^ven ^vore ^vors ^vorw ^weh ^were ^winn ^wir ^wirk ^ybe
        ^zeit ^zen ^zern ^zt> ^zte ^äfts ^ähri ^ändl ^äst ^äste ^öhn ^öhne ^ön> ^üh> ^ünde ^ünft ^ünfz ^ürf
        ^ürfe ^üro ^üss
    """,
    0.02: """
        ^<abf ^<ad ^<ann ^<ans ^<ba ^<bab ^<ban ^<brü ^<bun ^<bün ^<den ^<deu ^<div ^<don ^<dro ^<dü ^<elt ^<en
        ^<ent ^<flu ^<flü ^<foy ^<fre ^<fä ^<fäl ^<geb ^<geg ^<gib ^<gäs ^<ha ^<haf ^<hak ^<hei ^<höf ^<imm
        ^<je> ^<jo ^<job ^<jür ^<k> ^<kam ^<kan ^<kla ^<kli ^<klä ^<kol ^<kra ^<kün ^<lah ^<loh ^<löh ^<mau
        ^<meh ^<mol ^<mäd ^<mär ^<nah ^<nam ^<nen ^<net ^<nie ^<nim ^<op ^<or ^<pa ^<pak ^<pol ^<raz ^<sof ^<soz
        ^<spa ^<spr ^<tra ^<tun ^<unf ^<ur ^<urt ^<wah ^<was ^<weh ^<wor ^<wäh ^<zo ^<zug ^<är ^<ärz ^aat ^aats
        ^abf ^abfi ^absp ^aby ^adi ^adit ^agab ^age> ^agen ^agn ^agsw ^agt> ^agte ^ahlt ^ahn> ^ahre ^aket ^ali
        ^alie ^all> ^alle ^als ^alsc ^alt> ^alts ^alv ^alve ^amm ^amst ^ando ^ank> ^annt ^ans> ^anw ^anwa ^apit
        ^arb> ^ari ^ark ^ark> ^arns ^atie ^atsa ^auf ^aufg ^aufh ^aush ^azi ^azz ^azzi ^bab ^baby ^bau> ^bef
        ^beko ^belk ^ber> ^berg ^bewo ^bfi ^bfin ^bger ^ble ^boo ^boot ^bot> ^brac ^bru ^bsp ^bsr ^bürg ^chad
        ^cheh ^chim ^chra ^chst ^chun ^chüt ^ckel ^ckge ^ckr ^ckru ^dac ^dach ^dch ^dche ^ddr ^ddre ^deck ^del
        ^den> ^dend ^dens ^derz ^dest ^deu ^deut ^dinn ^div ^divi ^donn ^dre ^drü ^drüc ^durc ^eatm ^ebet ^ebsr
        ^ebuc ^ech ^ef> ^efk ^efri ^efüh ^egf ^egfa ^egsc ^ehal ^ehan ^ehre ^eib ^eihe ^eik ^eitu ^eiu ^eiun
        ^eiz ^eizu ^elb ^eleg ^ellt ^elu ^elun ^elz ^elze ^enbo ^enbr ^ende ^enio ^enke ^ennu ^ensc ^ense ^enti
        ^enwe ^enz> ^enzv ^epa ^epar ^epo ^erat ^erei ^ergä ^erhä ^eric ^erie ^erko ^erla ^err ^errt ^espe ^espr
        ^esst ^esto ^ete> ^eten ^ett> ^eutl ^ew> ^ewe ^ewoh ^ews ^ex> ^fals ^fass ^fe> ^feld ^fern ^feu ^feue
        ^fge ^fili ^fis ^flüg ^foy ^foye ^frau ^freu ^fte ^ftr ^fträ ^ftsl ^fzi ^fzig ^fähi ^fäll ^geat ^gef
        ^gege ^geha ^geko ^gend ^geru ^gest ^gewe ^gfa ^gfal ^gibt ^gno ^gnos ^gsc ^gsch ^gsl ^gsu ^gsun ^gsv
        ^gsve ^gswa ^gun ^gung ^gute ^had ^hade ^hak ^hake ^harm ^haut ^hbar ^heh ^hehe ^hein ^hene ^herr ^heu
        ^hige ^him ^hme ^hne ^hra ^hran ^hre> ^hrle ^hst ^htsr ^hwes ^höf ^hön> ^hütt ^ibt> ^id> ^ief> ^ielz
        ^ien ^iert ^ies ^iew ^iew> ^iff> ^ifft ^ifts ^ihe ^ihe> ^il> ^ile> ^ilfe ^ilia ^ilz ^ilze ^ini ^inl ^ion
        ^ior ^iorc ^irf ^irft ^irk ^isen ^iss> ^itb ^itbe ^itg ^itsd ^ittw ^itun ^itän ^iun ^iund ^ivid ^ize
        ^izei ^izu ^izun ^je> ^job ^jung ^jür ^jürg ^kam ^kam> ^kan ^kapi ^keh ^kehr ^ket ^kete ^kfü ^kfüh ^kge
        ^kli ^kne ^koc ^koch ^kont ^kre ^krei ^kru ^kruf ^ksc ^ksch ^ktio ^ktu ^kun ^künd ^lack ^lah ^lahm ^land
        ^laub ^lbo ^lda ^le> ^legi ^legs ^leid ^leu ^lfe> ^lial ^lig ^lion ^liz ^lize ^llio ^llt> ^lohn ^lokf
        ^lont ^lpla ^lse ^lte ^lte> ^lts ^ltsc ^lun ^lust ^lzei ^läng ^läru ^löh ^löhn ^löse ^lüg ^lüge ^mah
        ^mau ^maue ^mbe ^mden ^mens ^miet ^mik ^mita ^mitb ^mitg ^mmen ^mol ^mpft ^msta ^mäd ^mädc ^mär ^märz
        ^müs ^name ^nbek ^nbo ^nbr ^ndd ^nddr ^ndor ^nenn ^ner ^nera ^ners ^netz ^nfel ^nfzi ^ngea ^ngeb ^ngeh
        ^ngsu ^ngsv ^nio ^nior ^nkla ^nmi ^nne> ^nneh ^nnun ^nnw ^nose ^notr ^nseh ^nso ^ntä ^ntär ^nwal ^nze>
        ^nzel ^nzer ^nzve ^ocht ^odes ^offe ^ofo ^ofor ^ogn ^ogno ^ohen ^ohl> ^ohn ^ohne ^ohu ^ohun ^okf ^okfü
        ^ole ^olen ^oliz ^olon ^one ^onnt ^ontä ^oot ^oot> ^opf ^opf> ^opfe ^orb ^orc ^orch ^ord ^orsi ^orst
        ^ort> ^orw ^ose ^ossk ^otr ^otru ^oye ^oyer ^ozi ^ozia ^pak ^pake ^pat ^pati ^paz ^pazi ^ped ^pha ^pitä
        ^pol ^post ^pra ^prac ^prä ^radi ^rags ^ral ^rang ^rat> ^rauf ^razz ^rche ^rchs ^rde> ^rec ^reih ^rekt
        ^repa ^rest ^rfal ^rfe ^rger ^rhan ^rhä ^rhän ^rie ^rieg ^rk> ^rkeh ^rko ^rkoc ^rksc ^rkun ^rlit ^rmei
        ^rneh ^rnst ^roch ^rogn ^roh ^rohu ^rrt ^rrt> ^rsat ^rst ^rst> ^rtet ^rtig ^rtri ^ruft ^rufu ^rug ^ruk
        ^rukt ^rvie ^rwar ^rz> ^rzti ^ründ ^sams ^samt ^sanw ^seg ^sege ^seh ^sein ^sel> ^sena ^sene ^seni ^sern
        ^sga ^sgef ^sger ^sig ^ska ^slag ^smal ^sof ^sofo ^sola ^soll ^soz ^sozi ^splä ^spr ^sri ^sric ^srä ^ss>
        ^ssg ^ssge ^ssk ^sst> ^sta ^staa ^stam ^star ^stl ^sto ^stru ^stw ^stü ^sup ^supp ^sver ^swa ^swah ^swe
        ^taa ^taat ^taga ^tam ^tan ^tan> ^tau ^tauc ^teck ^tels ^tenl ^tens ^terg ^tete ^tig ^tlic ^tmet ^top
        ^torb ^trad ^trag ^trau ^treu ^trie ^trif ^truf ^trug ^truk ^tsan ^tsg ^tsge ^tsle ^tsp ^tspl ^tsra
        ^ttwo ^tudi ^tun> ^twei ^twoc ^udi ^udie ^ufe> ^ufg ^ufge ^ufh ^uft> ^ufu ^ufun ^uge> ^ugeb ^ulie ^undd
        ^unkl ^unt ^unte ^urc ^urch ^ure> ^uri ^urte ^usen ^ush ^usha ^ussg ^uste ^utl ^utli ^vat ^vate ^verh
        ^verw ^ves ^vid ^vide ^viel ^view ^volo ^vor ^wass ^wegf ^wehr ^werf ^wes ^west ^wirf ^woh ^wohn ^würf
        ^yer ^yer> ^zan ^zei> ^zen> ^zent ^zia> ^zial ^zten ^zti ^ztin ^zun ^zve ^zver ^zzi ^zzia ^ädc ^ädch
        ^ähi ^ähig ^ähr ^äll ^äne ^äru ^ärun ^ärz> ^ärzt ^äte ^öfe ^öse ^üch ^üche ^ückr ^ühls ^ühre ^ündi ^üro>
        ^ütz ^ütze
    """,
    0.01: """
        ^<ad> ^<ag ^<ag> ^<age ^<anb ^<and ^<at ^<au ^<bec ^<bef ^<beh ^<bet ^<bev ^<bib ^<ble ^<bom ^<bu ^<bän
        ^<ch ^<cy ^<cyb ^<dür ^<ebe ^<eh ^<ehe ^<el ^<erh ^<ess ^<exp ^<fel ^<fen ^<fis ^<gan ^<gea ^<ger ^<gro
        ^<hel ^<heu ^<hof ^<hö ^<il ^<jun ^<jä ^<jäh ^<jü ^<leu ^<mie ^<män ^<müh ^<new ^<nov ^<nä ^<näc ^<obw
        ^<od ^<ort ^<po ^<rek ^<sep ^<stü ^<tal ^<tut ^<töd ^<vor ^<war ^<wol ^<zol ^<öfe ^abge ^achb ^achf ^ack
        ^ackt ^adem ^adt> ^afa ^afan ^aga ^agge ^agsl ^ahl> ^ahm> ^ahrg ^ahrt ^aine ^ale> ^alig ^alp ^alpl ^altu
        ^amte ^anb ^and> ^angj ^ani ^anr ^anru ^antr ^anwo ^arau ^arl ^arn> ^arnt ^artn ^arü ^arüb ^atm ^atme
        ^ato ^aubt ^auc ^auch ^aur ^auri ^ausd ^ause ^band ^barn ^baus ^beam ^bean ^bec ^beh ^beha ^behö ^beig
        ^bers ^bett ^bev ^bevo ^bge ^bgeb ^bib ^bibl ^blio ^boc ^bom ^bomb ^brec ^bret ^broc ^bruc ^brüc ^bspr
        ^bsti ^bwo ^bwoh ^cher ^chf ^chfr ^chic ^chlü ^chwa ^chäm ^ckg ^cyb ^cybe ^darü ^dec ^delt ^denk ^det>
        ^die ^dor ^drau ^drit ^dta ^dzw ^dzwa ^dür ^dürf ^eamt ^eant ^ebro ^eche ^edi ^edr ^edru ^eer> ^egek
        ^egg ^egge ^egs ^egt ^egt> ^ehem ^ehrl ^eibt ^eid ^eil ^einu ^einz ^eit ^eita ^ekto ^elbe ^elne ^emb
        ^eme> ^enle ^enlo ^enmi ^enp ^enug ^enw ^eran ^erbs ^eres ^ergf ^erma ^ermi ^erns ^ernz ^errn ^erü ^eser
        ^esk ^eska ^esm ^esma ^essw ^esw ^eswe ^etal ^etan ^etru ^eure ^evo ^evor ^ewi ^ewsl ^exp ^fanz ^fens
        ^feri ^ff> ^fft ^fft> ^fger ^fisc ^flü ^ftsj ^fuh ^fuhr ^fun ^fzeh ^fäls ^gab ^gabe ^ganz ^gear ^gebu
        ^gebü ^gekr ^gens ^genu ^gera ^gerb ^getr ^gewa ^gfü ^gfüh ^gge ^gib ^gjä ^gjäh ^glau ^gna ^grif ^gros
        ^grün ^gsla ^gsst ^gten ^gut> ^hab ^habt ^hei ^heiz ^hert ^hfr ^hfra ^hgew ^hic ^hig> ^himm ^hlec ^hlug
        ^hlü ^hlüs ^hm> ^hnei ^hner ^hnet ^hoc> ^hof> ^hote ^hrel ^hrg ^hrl ^hst> ^hwa ^häm ^häme ^hän ^hörd
        ^höri ^hüt ^ia> ^iale ^ialp ^ibli ^ichs ^ichu ^ide> ^iefk ^iele ^iell ^iers ^iesm ^iet ^iete ^ifv ^ifve
        ^iko ^ilot ^imau ^inei ^inen ^inka ^inse ^inun ^io> ^irke ^irks ^issi ^itar ^itge ^itsg ^itsp ^ittl ^itu
        ^itw ^jun ^kame ^kamm ^kei ^keit ^kend ^kens ^kera ^kneh ^konn ^kpla ^krie ^krä ^ksa ^ksam ^kung ^kämp
        ^käse ^käu ^käuf ^küc ^küch ^lafe ^lan> ^lben ^lda> ^lech ^lehn ^lei> ^lerp ^lfe ^lich ^liot ^lnen ^loka
        ^lot ^lpl ^ltu ^ltun ^lver ^läde ^läne ^lüs ^lüss ^mahn ^mali ^manc ^mani ^mauf ^met> ^meta ^mind ^misc
        ^mmel ^mos ^mte ^mte> ^män ^männ ^nam ^nbef ^ndac ^ndig ^ndl ^ndu ^ndun ^ndz ^ndzw ^neg ^nei ^neid ^nend
        ^new ^news ^nfal ^nfe ^nfze ^nfä ^ngez ^ngj ^ngjä ^ngri ^ngsl ^ngsw ^nigu ^nito ^nkl ^nkon ^nle ^nleg
        ^nlos ^nns ^nos ^nov ^nove ^nru ^nruf ^nsat ^nser ^nsg ^nsm ^nstl ^ntre ^ntro ^nug ^nug> ^nung ^nwo
        ^nwoh ^nz> ^nzah ^nzv ^nüb ^obs ^obw ^obwo ^oc> ^oche ^of> ^ohe ^ohn> ^oll ^oll> ^olt ^ombe ^ome ^oms
        ^onit ^ontr ^orle ^orti ^ostf ^otel ^otes ^oto> ^ove ^ovem ^pfei ^pilo ^plän ^poli ^pot ^ppt> ^prak
        ^prod ^präc ^ptem ^putz ^rafa ^rati ^rato ^raur ^raz ^rb> ^rbis ^rbre ^rbs ^rch ^rden ^reb ^rehe ^rek
        ^rela ^repo ^rfas ^rfe> ^rfi ^rgf ^rgfü ^rgä ^rien ^rier ^rifv ^rksa ^rlag ^rlic ^rlän ^rmas ^rmer ^rnse
        ^rnz ^rod ^rodu ^roms ^ross ^rpfe ^rrn ^rrn> ^rtb ^rträ ^ruch ^ruhi ^rweh ^rza ^rzar ^rzei ^räc ^räch
        ^räge ^rüb ^rübe ^rüh ^rün ^sbet ^sbli ^sda ^sdat ^sep ^sept ^ses> ^sja ^sjah ^slau ^slei ^slet ^slä
        ^spro ^sprä ^ssa ^ssbr ^ssc ^ssch ^ssl ^sso ^ssor ^ssta ^sswe ^stan ^stli ^stol ^stud ^stum ^stür ^stüt
        ^sze ^tand ^tatt ^teil ^temb ^teme ^ter> ^tere ^terk ^terv ^tfa ^thek ^tie ^tie> ^tinn ^tis ^tisc ^tiv
        ^tlun ^tme ^tob ^tol ^tolz ^topf ^tore ^tren ^tril ^trol ^tsd ^tsda ^tsj ^tsja ^tten ^ttet ^ttlu ^ttw
        ^tud ^tum ^tur ^tut> ^twe ^twi ^tzu ^töd ^tödl ^türz ^tütz ^ubt ^uern ^uerw ^uf> ^ufe ^ugen ^uha ^uhi
        ^uhig ^uhl> ^uli ^umb ^umt ^umt> ^und ^undz ^ure ^urig ^urza ^usbl ^usd ^usga ^uss> ^ussc ^ussl ^utes
        ^vem ^vemb ^vent ^ver> ^verm ^verz ^verö ^vorf ^vorh ^warm ^wegg ^weih ^weiu ^wieb ^wind ^wisc ^woc
        ^woch ^wohl ^wol ^woll ^wsl ^wsle ^wür ^yber ^zar ^zarb ^zehr ^zeln ^zol ^zoll ^zte> ^zuh ^zuha ^zul
        ^zung ^zusa ^äche ^äden ^äfte ^äger ^äls ^älsc ^ämen ^ämp ^ämpf ^äne> ^änen ^änn ^änne ^äten ^äti ^äufe
        ^äumt ^öch ^ödl ^ödli ^öfen ^örd ^örde ^öri ^örig ^ückg ^ückn ^ückt ^üde ^ühl ^ürzt ^ütt ^ütte
    """,
    -0.01: """
        ^<ab ^<abo ^<abt ^<anf ^<ant ^<apr ^<bac ^<bek ^<blu ^<bo ^<bor ^<cen ^<chi ^<cod ^<dav ^<deb ^<din
        ^<dop ^<ei ^<em ^<erd ^<eri ^<erö ^<fei ^<fes ^<for ^<fun ^<fün ^<gef ^<gel ^<geü ^<git ^<glä ^<gm ^<gmb
        ^<go ^<heb ^<hin ^<hos ^<häl ^<hü ^<jub ^<jul ^<kal ^<kin ^<koc ^<kä ^<kö ^<kör ^<küh ^<lag ^<lau ^<lit
        ^<lob ^<mal ^<mot ^<neb ^<pok ^<pü ^<pün ^<qua ^<rad ^<rah ^<ros ^<rot ^<rös ^<sal ^<sig ^<ste ^<sto
        ^<sät ^<tar ^<tat ^<tei ^<teu ^<tor ^<tu ^<vi ^<w> ^<wec ^<wet ^<wun ^<wö ^<wör ^<wür ^<zel ^<zü ^<äp
        ^<äpf ^aal ^aal> ^ab> ^abs ^absc ^achh ^achv ^acke ^acks ^afft ^afin ^ais ^akat ^akt> ^alb> ^albj ^alke
        ^all ^ams> ^anha ^anl ^anna ^ansp ^ante ^antw ^anu ^anwe ^apr ^apri ^aran ^arfe ^arta ^arte ^aru ^arun
        ^atei ^ath ^atsc ^atti ^aun ^aune ^ausm ^ausw ^ave ^az> ^ba> ^bat ^batt ^baum ^bbi ^beal ^been ^bege
        ^beka ^bele ^besp ^bh> ^bien ^bila ^bilä ^bis> ^bja ^bjah ^blie ^blum ^blut ^blä ^blät ^bor ^bord ^brei
        ^bsl ^bsle ^bstu ^bten ^btes ^bühn ^can ^cann ^cel ^ches ^chit ^chiv ^chna ^chos ^chse ^chv ^chve ^cker
        ^club ^dam ^daru ^dav ^dbuc ^deba ^deen ^dels ^dent ^dera ^deri ^dhe ^dhei ^dige ^din ^din> ^ding ^dli
        ^doku ^dose ^dsi ^dste ^duld ^dus ^däm ^dämm ^eal ^eala ^eams ^ebat ^ebil ^ebn ^ebni ^ebsl ^ebt> ^eder
        ^edu ^edul ^eek ^een> ^eend ^efal ^efen ^eike ^eina ^ekam ^eks ^ekt> ^ekü ^elad ^elde ^elf ^elf> ^ellu
        ^elm ^elr ^emü ^enc ^ench ^enes ^enf ^enh ^enig ^enom ^eprü ^ept ^erab ^eral ^erbl ^erga ^erge ^erhö
        ^erlä ^erlö ^ernt ^ernw ^ersc ^ersp ^erwe ^erzl ^erän ^esel ^eso ^esuc ^esza ^eter ^etre ^etu ^etun ^euc
        ^euch ^eun> ^eur> ^ewic ^ewäh ^ezo ^ezog ^eüb ^eübt ^fand ^fee> ^fei ^ffn ^ffs ^fig ^fla ^flug ^fne
        ^fnet ^fran ^fru ^fruf ^frä ^ftu ^ftun ^ftw ^gang ^gara ^gebi ^gebn ^gedu ^geh ^geis ^geln ^gemi ^gerä
        ^gezo ^geü ^geüb ^gier ^gies ^gin ^gist ^gke ^gkei ^gla ^gli ^glä ^glü ^glüc ^gmb ^gmbh ^go> ^grab ^graf
        ^graz ^gsan ^gspl ^gsru ^gst> ^gsü ^gsüb ^ham ^heb ^hebt ^hell ^henc ^henn ^henz ^heru ^herz ^hes> ^hien
        ^hirm ^hit ^hite ^hiv ^hja ^hjah ^hnen ^hng ^hnge ^hob ^hon ^hop ^hoss ^hrm ^hrma ^hsc ^hsch ^hse ^hsel
        ^hste ^hun ^hört ^hüte ^ice ^ickl ^iden ^iera ^iffe ^iftu ^igk ^igke ^ign ^ilar ^ilc ^ilch ^ilm> ^ilo>
        ^ilt ^ilt> ^ilä ^iläu ^imet ^immu ^inar ^indr ^ines ^ings ^ink ^inn> ^insp ^inst ^intr ^inux ^inzi ^ioni
        ^ip> ^irb ^irn ^irts ^ish ^isie ^issn ^iste ^ite> ^itek ^itl ^itr ^itsu ^ja> ^jul ^kal ^kenn ^kern ^kes
        ^kilo ^kind ^klat ^kna ^komp ^kri ^ktl ^ktli ^ktua ^ku> ^köni ^kör ^lac ^laf ^laka ^lanz ^lats ^laus
        ^lber ^lbj ^lbja ^lch ^leif ^lena ^lene ^les> ^leuc ^lft> ^lge ^lgt ^lgt> ^ling ^linu ^lisi ^lko ^lku
        ^ller ^llk ^llu ^llun ^llwa ^lo> ^lob ^lobt ^lor ^low ^ls> ^lta ^ltin ^luf ^luft ^lum ^lur> ^lut> ^läg
        ^läs ^lätt ^läum ^lüb ^mark ^mbh ^mbh> ^meid ^meis ^melt ^merz ^mgez ^milc ^mill ^mini ^mmi ^mod ^mot
        ^moto ^mpf ^mpo ^möge ^nand ^nap ^nar> ^nau> ^nauf ^nch ^nche ^ndbu ^ndg ^ndhe ^ndli ^ndn ^ndne ^ndt>
        ^neb ^nere ^nfac ^nfan ^nga ^ngi ^ngsf ^ngsk ^ngt> ^nhal ^nhä ^ning ^nki ^nktl ^nlei ^nmac ^nn> ^nna
        ^nnen ^nnis ^nota ^notf ^noti ^nrad ^nsi ^nss ^nste ^nstä ^ntag ^nte> ^ntg ^ntge ^ntli ^ntwo ^ntwu ^nux
        ^nux> ^nwen ^nzen ^nzi ^nzig ^nzug ^nüge ^nügt ^obea ^ofe ^ofen ^off> ^ogen ^ogis ^oko ^okol ^okt ^okto
        ^olge ^olgt ^olie ^olz ^omi ^ons ^op> ^oppe ^ord> ^ords ^orf ^orf> ^orgä ^orl ^orra ^ortr ^ossr ^ota
        ^otau ^ote> ^otf ^otfa ^oti ^pan ^pare ^peic ^pel ^pes ^pf> ^pfan ^pfel ^plak ^prit ^pro> ^pse ^pte>
        ^pät ^päts ^pün ^pünk ^qua ^quar ^que ^quer ^qui ^rafi ^rai ^ran> ^rans ^ranz ^rarb ^ras ^rasc ^rate
        ^raub ^raut ^raz> ^rbes ^rbt ^rbt> ^rbun ^rd> ^rdet ^rds ^rdst ^rega ^reic ^reif ^rese ^retu ^rfs ^rfü
        ^rge> ^rgi ^rhöh ^rhü ^rhüt ^rick ^ril> ^rker ^rlad ^rlie ^rläu ^rlö ^rlös ^rmes ^rmin ^rna ^rnac ^rnw
        ^robt ^rohr ^rrie ^rse ^rtn ^rtne ^rtr ^runt ^rve ^rvic ^rwe ^rzl ^rzli ^röst ^rüfl ^saa ^saal ^sban
        ^sbe ^sca ^scan ^see ^sels ^sgeb ^sho ^shop ^sieg ^sign ^sik ^sik> ^siv ^skri ^smut ^sna ^snä ^snäh
        ^sor> ^sorg ^spar ^spei ^spre ^spä ^spät ^srun ^ssba ^ssie ^ssnä ^ssr ^stau ^stei ^stik ^sunk ^szub ^sät
        ^sätz ^süb ^tanz ^tari ^tbau ^teg ^teh ^tek ^tekt ^ter ^terh ^teru ^tex ^text ^tfü ^tfüh ^tge ^tho ^ti>
        ^tigk ^tigs ^tla ^tlas ^tner ^tot ^tra> ^tret ^tro ^trom ^tsb ^tsta ^tsu ^tsun ^tti ^ttst ^tua ^tual
        ^tude ^turm ^twar ^twor ^type ^türs ^uali ^uar ^uart ^ube ^uden ^ues> ^ufi ^ufig ^ufru ^ufs> ^ufte ^uhr
        ^uhr> ^ume ^umf ^urg ^urm> ^urop ^urz ^usc ^usch ^usge ^usm ^ussi ^usw ^uswe ^uszu ^uti ^utz ^verä ^vic
        ^vice ^voll ^vorl ^vorr ^vos ^voss ^wann ^wat ^watt ^wei ^weic ^wein ^weis ^wend ^weni ^wet ^wett ^wich
        ^wil ^will ^wing ^wink ^worf ^wäc ^wäch ^wör ^wört ^würd ^ype ^zeil ^zelt ^zem ^zieh ^zli ^zlic ^zog
        ^zoge ^zu> ^äft> ^älti ^ämm ^änd ^ändi ^äpf ^äpfe ^ärme ^äse ^äss ^ätsc ^äufi ^äum> ^öffe ^ögen ^öni
        ^önig ^öpf ^öpfe ^öss ^össt ^üben ^ückb ^üfl ^ügt ^ügt> ^ühn ^ühne ^ünk ^ünkt ^ürd ^ürde ^üter
    """,
    -0.02: """
        ^<abw ^<ac ^<ach ^<anh ^<arc ^<bee ^<bem ^<bla ^<bra ^<bro ^<büh ^<ce ^<cha ^<cl ^<daf ^<dau ^<dez ^<di
        ^<dig ^<dis ^<dur ^<elf ^<erg ^<fac ^<fax ^<feh ^<flo ^<fri ^<ga ^<gez ^<glü ^<gri ^<grö ^<gär ^<har
        ^<hen ^<hi ^<id ^<ide ^<ing ^<jah ^<jur ^<kat ^<kau ^<ken ^<kn ^<kna ^<kop ^<kur ^<kür ^<les ^<log ^<lu
        ^<lü ^<mai ^<mas ^<mil ^<mis ^<mö ^<no ^<not ^<off ^<oft ^<on ^<onl ^<phy ^<pie ^<pup ^<que ^<ram ^<rä
        ^<räu ^<rö ^<sc ^<sch ^<sek ^<sie ^<skr ^<som ^<son ^<sor ^<spä ^<sti ^<str ^<stu ^<stö ^<sv ^<sve ^<tee
        ^<tel ^<ter ^<tom ^<tr ^<trä ^<tsc ^<tur ^<tü ^<tür ^<uh ^<uhr ^<umg ^<up ^<upd ^<wan ^<wen ^<woh ^<wu
        ^<wü ^<zwa ^<öff ^<übu ^abbi ^abla ^abo ^abo> ^abr ^abri ^absi ^abw ^abwe ^achw ^ad> ^af> ^afü ^afür
        ^age ^ager ^ahrs ^ai> ^aini ^aktu ^alar ^albe ^ame ^ame> ^amml ^andb ^andw ^angw ^anh ^anz> ^anzc ^ape
        ^apeu ^apl ^aple ^arc ^arch ^ard ^are> ^arme ^arr ^art> ^asc ^asch ^assw ^ast> ^atio ^atte ^auf> ^augu
        ^aup ^aupt ^ausc ^aut> ^bac ^back ^bal ^ball ^bar> ^bau ^baue ^beho ^bem ^ben> ^beri ^bewi ^bgel ^bie
        ^bier ^bis ^blau ^blit ^blu ^bo> ^boh ^bote ^bre ^brin ^bro ^bröt ^bsa ^bsi ^bsic ^bst ^bste ^bte ^bwe
        ^chac ^chir ^chle ^chlä ^chme ^chnu ^cho ^chrä ^chsc ^chti ^chul ^chut ^chwu ^ckb ^ckbl ^ckl ^cks> ^ckw
        ^ckwu ^clu ^cod ^code ^daf ^dafü ^dard ^daue ^dee ^dem> ^derh ^dez ^deze ^dig ^digi ^dsc ^dsch ^dst ^dt>
        ^dul ^dwe ^dwer ^ebe> ^ebi ^ebte ^ebz ^echn ^efer ^efin ^efo ^efon ^egie ^egn ^egne ^ehle ^eho ^ehob
        ^ehrt ^ehän ^eide ^eige ^eile ^einw ^eise ^eist ^eitd ^eite ^eith ^ekt ^eldu ^eleb ^elef ^elie ^emas
        ^emer ^emi ^emis ^emüs ^ena> ^enab ^enau ^endu ^enn ^enne ^enni ^eno ^enso ^enta ^entl ^entw ^env ^enve
        ^enüg ^epr ^ept> ^erbe ^erbu ^erg ^erh ^erka ^erlo ^erna ^erni ^errä ^erun ^erä ^erät ^esb ^ese> ^ests
        ^esu ^ettu ^eu> ^euer ^ewon ^ewä ^ezem ^fab ^fast ^fax ^feem ^fel ^fel> ^feln ^fene ^fent ^fer> ^ffe>
        ^ffne ^finn ^flo ^folg ^fon> ^fre ^fsta ^für> ^gar ^gart ^geli ^gelt ^gemü ^gena ^geno ^genü ^gepr ^ger>
        ^gess ^gesu ^gewo ^gewä ^gez ^gita ^grei ^grö ^grös ^gsb ^gsbe ^gsf ^gsfr ^gsk ^gwei ^gär ^gärt ^hach
        ^haff ^har ^hat ^haue ^haup ^hest ^hich ^hir ^hlei ^hler ^hlä ^hläg ^hnel ^hnu ^hnun ^hobe ^hrs ^hrt>
        ^hru ^hrun ^hrä ^hrän ^hte> ^hti ^htig ^hts> ^huhe ^hul ^hule ^hut ^hutz ^hwu ^hys ^hysi ^häu ^häus
        ^ichb ^ichn ^icks ^ide ^idee ^iebe ^iebt ^iebz ^iep ^iept ^ierz ^iest ^ifen ^ifer ^ig> ^igi ^igit ^ika
        ^iker ^ila ^ildu ^ile ^illi ^immt ^iner ^inh ^innt ^ion> ^ipt> ^ire ^isek ^iser ^ises ^isp ^isti ^ital
        ^itd ^ith ^ithe ^itm ^itt> ^iz> ^jub ^jubi ^jur ^jury ^kal> ^kamp ^kar ^kaum ^kbl ^kbli ^kil ^kin ^klic
        ^komm ^kop ^kopf ^krip ^kst ^kuns ^kurs ^kwu ^kwun ^lad ^lade ^laf> ^lar> ^lare ^larm ^last ^lb> ^lbe>
        ^ldet ^leck ^lef ^lefo ^leis ^leri ^lese ^lfr ^lfre ^li> ^lind ^lise ^lit ^lli ^llis ^lls ^llw ^llz ^lm>
        ^logi ^lt> ^lten ^ltes ^lti ^lub ^lub> ^lut ^länd ^läre ^läss ^lätz ^läuf ^lösc ^mai ^mai> ^mass ^mate
        ^me> ^mein ^merf ^mete ^mge ^mine ^mlu ^mlun ^mml ^mmlu ^modu ^mont ^mögl ^müse ^na> ^nahm ^nba ^nban
        ^ndar ^ndsc ^ndw ^ndwe ^nel ^nell ^nes> ^nete ^neu> ^nfu ^ngel ^ngsb ^ngsp ^ngt ^ngw ^ngwe ^ni> ^nie
        ^nig ^nige ^nin ^nit ^nkel ^nkte ^nlin ^nmal ^nom ^nomm ^not ^nra ^nsam ^nsor ^nspi ^nst> ^nta ^nti
        ^ntie ^ntl ^nver ^nwä ^nzc ^nzch ^nüg ^obe ^oben ^obi ^obie ^obo ^obot ^obt> ^ocke ^ode> ^oft> ^oge ^ogi
        ^ohr ^olg ^olle ^omat ^omp ^onl ^onli ^onne ^onst ^ora ^orla ^orm ^orn ^orn> ^oss> ^oter ^oth ^othe
        ^otor ^otz ^otzd ^oze ^pda ^pdat ^pei ^penh ^pers ^peu ^peut ^pfa ^phys ^pie> ^piep ^pitz ^pla ^ple
        ^pler ^plät ^pok ^poka ^pp> ^pre ^pri ^pril ^prob ^proz ^pup ^pupp ^rabe ^rabs ^rad> ^rag> ^rah ^rahm
        ^ramp ^rant ^rape ^rau> ^raum ^rbe> ^rbel ^rbl ^rbu ^rchi ^reib ^reit ^rem ^remi ^rent ^reri ^res ^rez
        ^reze ^rf> ^rfes ^rfüh ^rgl ^rgle ^rhei ^rik ^rik> ^ril ^rin ^rin> ^ris ^ritt ^riu ^rium ^rka ^rkau ^rks
        ^rkst ^rli ^rlo ^rlor ^rlä ^rläs ^rm> ^rme> ^rnie ^rnim ^robi ^robo ^roc ^rock ^rol ^roll ^ron ^rop
        ^roto ^rotz ^roz ^roze ^rrat ^rrä ^rrät ^rs> ^rsam ^rsio ^rsp ^rspr ^rste ^rstä ^rtes ^rth ^rti ^rtof
        ^rton ^rtra ^rtre ^rts ^rtst ^rtun ^ruc ^ruh ^ruhe ^rwei ^ry> ^rze ^rzen ^rägt ^ränk ^räs ^röss ^röt
        ^rötc ^rüfs ^sab ^sal ^sank ^sar ^sat ^sau ^saus ^sba ^sber ^sbi ^sbil ^scha ^schm ^scho ^scht ^sei
        ^seln ^sens ^sere ^sfa ^sfr ^siot ^skr ^so> ^som ^somm ^sonn ^span ^spi ^spit ^spla ^sru ^sse> ^ssio
        ^ssn ^sswo ^st> ^stah ^stat ^steh ^stem ^ster ^steu ^stie ^stif ^stoc ^sts> ^stän ^stö ^sven ^swo ^swor
        ^sza ^szah ^ta> ^tah ^tahl ^tapl ^tart ^tch ^tche ^tea ^team ^tech ^tee> ^teht ^tei ^teig ^tele ^tem>
        ^tena ^tenb ^tenr ^terb ^terl ^tern ^tesc ^tges ^th> ^thal ^tieg ^tier ^tift ^tin ^tine ^ting ^tlin ^tne
        ^tock ^tom ^toma ^ton ^torh ^trai ^tres ^trot ^tts ^tun ^tund ^tung ^turn ^turz ^twa ^twer ^twu ^twur
        ^typ ^tzd ^tzde ^tänd ^ual ^ucht ^ud> ^ufen ^uff ^uga ^ugan ^ugu ^ugus ^uhe> ^uhes ^ukt> ^uld> ^ule>
        ^ulen ^umen ^umg ^umge ^une ^une> ^unge ^unke ^unm ^unst ^upd ^upda ^upt ^urm ^urn ^urni ^uro> ^urs
        ^urs> ^ury ^ury> ^us> ^usbi ^use> ^usfa ^usti ^ute ^utt ^utz> ^ux> ^ven> ^vers ^volk ^vorm ^vort ^wan
        ^wart ^weck ^won ^wonn ^wur ^wurf ^wär ^wärm ^ysi ^ysio ^zch ^zche ^zde ^zdem ^zehn ^zeic ^zemb ^zes
        ^zie ^zieg ^ziel ^zige ^zuga ^zust ^zwei ^ähle ^ählt ^älte ^änk ^änke ^äre ^ären ^ärm ^ärtn ^ässt ^äts
        ^äuse ^öffn ^öge ^ögl ^ögli ^ösc ^ösch ^öst ^ötc ^ötch ^übt ^übt> ^ück ^ückw ^üfs ^üfst ^ügel ^ügen ^ühr
        ^ür> ^üse ^üte>
    """,
    -0.03: """
        ^<abl ^<all ^<alt ^<anm ^<app ^<aug ^<beg ^<bei ^<bew ^<bil ^<buc ^<co ^<dok ^<dru ^<du ^<eis ^<erz ^<eu
        ^<eur ^<far ^<fo ^<fol ^<gar ^<gep ^<gra ^<gru ^<ho ^<hol ^<hun ^<kar ^<la ^<lan ^<lec ^<mi ^<mon ^<mög
        ^<pap ^<pau ^<pi ^<pl ^<pla ^<por ^<pr ^<pu ^<qu ^<ric ^<rol ^<san ^<sat ^<se ^<tab ^<tec ^<tip ^<ts
        ^<ums ^<wer ^<wie ^<win ^<zer ^<zwe ^abel ^aben ^abl ^ache ^ages ^agu ^agun ^ahm ^ahme ^ala ^ale ^ampe
        ^ands ^ane ^anen ^anke ^anm ^anme ^anti ^api ^app> ^artu ^aste ^aug ^aum> ^aut ^be> ^bee ^beg ^beid
        ^bell ^blic ^brot ^bt> ^buc ^buch ^bun ^chat ^chm ^chte ^chu ^chüs ^cks ^ckt> ^dene ^derb ^dert ^dok
        ^durf ^ebst ^ebt ^eck ^ecke ^eem ^eema ^een ^efe> ^efi ^ege> ^ehl ^ehn> ^eht ^eht> ^ehä ^ehö ^ehör ^ei>
        ^eie ^eier ^eif ^eife ^ein ^einm ^eku ^ekun ^elau ^eli ^em> ^eme ^emse ^enba ^enra ^enü ^er> ^erap ^ergl
        ^erks ^erkt ^erli ^erso ^erzi ^erzä ^esen ^estr ^ett ^eun ^euro ^fac ^fach ^fan ^fang ^far ^farb ^feh
        ^fehl ^feie ^fert ^ffee ^fgeh ^fik ^fika ^fin> ^fol ^fon ^fors ^fs> ^fst ^füh ^fürs ^gehä ^gel> ^gela
        ^gep ^gie ^git ^glas ^gne ^gre ^gru ^grup ^gsam ^gsh ^gsp ^gus ^gust ^gwe ^hera ^herh ^hes ^hhal ^hied
        ^hin ^hing ^hle ^hnik ^hnit ^hol ^holz ^hos ^hres ^hrie ^hrt ^hten ^htet ^häng ^hör ^höre ^hüs ^iber
        ^ick ^ieh ^ieht ^iel> ^ielt ^ife ^ifi ^ifik ^igst ^ike> ^ilde ^ilen ^ill ^inal ^inm ^inma ^ins> ^inw
        ^ipp ^ipt ^ise> ^isi ^itsl ^itze ^ium ^ium> ^ive> ^kaff ^kale ^kant ^kat> ^klu ^klä ^klär ^kom ^ksta
        ^kur ^kür ^lach ^lang ^las> ^lden ^leh ^len> ^lend ^lf> ^lin ^lis ^log ^lät ^läu ^mal ^mal> ^mat ^meld
        ^mer ^merk ^mmu ^mmun ^mona ^mpe ^mpe> ^mpf> ^msa ^msat ^mse ^msen ^mun ^mung ^mög ^nab ^nal ^nale ^nar
        ^nau ^ndb ^ndi ^nes ^nf> ^nge> ^ngen ^ngr ^ngsh ^ngst ^nike ^nitt ^nkt ^nma ^nme ^nmel ^nni ^nnt> ^nsp
        ^nsti ^nt> ^ntw ^nve ^obt ^ochs ^ock ^oft ^oma ^ommt ^onat ^orsc ^orta ^oto ^pap ^pau ^paus ^pe> ^pend
        ^per> ^phy ^pier ^por ^port ^ppen ^prei ^pt> ^ra> ^rap ^rei> ^rene ^rett ^rfte ^rgeb ^rher ^ript ^rkt>
        ^rlin ^rne> ^rnen ^rni ^rra ^rso ^rson ^rtal ^rtif ^rtu ^rung ^rup ^rupp ^rzer ^rzi ^rzä ^rzäh ^rät ^rös
        ^rühe ^samm ^san ^seku ^sel ^sieb ^slü ^slüc ^son> ^stap ^sten ^stes ^stet ^stof ^stro ^stu ^stur ^stä
        ^szu ^tabe ^tage ^tal> ^tap ^tat ^tati ^tee ^tene ^teng ^teri ^tes> ^teu ^teue ^tha ^tifi ^ton> ^troc
        ^tsc ^tsch ^tslü ^ttu ^ttun ^ub> ^ubil ^ubis ^uche ^uchh ^uchs ^uert ^uhe ^ums ^umsa ^unsc ^urft ^uro
        ^vera ^verr ^vier ^vorg ^wec ^wei> ^wen ^wied ^wun ^wuns ^wöl ^wölf ^zert ^zig> ^zwe ^zwö ^zwöl ^ägt
        ^ägt> ^ält ^ände ^ätz ^ätze ^öff ^ölf ^ölf> ^öre ^ören ^ücke ^ühe ^üher ^ühru ^ünf> ^ürs> ^ürz ^üte
    """,
    -0.04: """
        ^<ap ^<az ^<azu ^<br ^<do ^<erk ^<fu ^<gl ^<ja ^<ju ^<kaf ^<kos ^<ku ^<kuc ^<leh ^<ler ^<lie ^<of ^<prü
        ^<ra ^<ren ^<ret ^<ri ^<sa ^<sei ^<sic ^<tes ^<to ^<tro ^<zeh ^alen ^amp ^ang ^angs ^anz ^app ^are ^arto
        ^as> ^ate> ^att ^aum ^azu ^azub ^baut ^bel ^bess ^bla ^brem ^bri ^chal ^chh ^chha ^chs ^dan ^dru ^druc
        ^dun ^dung ^ebau ^eine ^eins ^ela ^ele ^elen ^elt> ^ems ^endi ^enen ^eng ^enr ^ente ^erb ^erne ^ert>
        ^erti ^esti ^et> ^ette ^eur ^eze ^fee ^fer ^ffel ^führ ^geba ^gehö ^geme ^gste ^hal ^hefi ^heit ^her
        ^hha ^hte ^ich ^iede ^ief ^igs ^igt ^ikat ^inan ^ing ^ipe ^ipps ^ist ^jah ^jahr ^kaf ^kart ^ker> ^klei
        ^kos ^kost ^kürz ^las ^lauf ^lde ^ldu ^ldun ^lehr ^les ^lic ^lief ^line ^lär ^lärt ^mar ^mas ^mis ^miss
        ^mon ^nanz ^ndie ^nds ^neun ^ngsa ^nha ^nier ^nis ^ona ^ormu ^oste ^papi ^per ^pps ^pps> ^prü ^ps> ^rab
        ^ragt ^rege ^rems ^ren> ^ret ^rhe ^rip ^rit ^rkt ^rmel ^rmu ^rmul ^rne ^rob ^rsc ^rsch ^rta ^rte> ^ruck
        ^run ^rzig ^sam ^same ^schi ^sek ^stim ^stri ^stun ^tab ^tag ^tet ^the ^ther ^tig> ^tim ^timm ^tipp ^tof
        ^toff ^tri ^tric ^trit ^tst ^tste ^uck ^ucke ^ular ^ule ^uns ^upp ^uppe ^urf ^usf ^ve> ^zer ^zub ^zäh
        ^zähl ^ähl ^ärt> ^übe ^übu ^übun ^ürs ^ürze
    """,
    -0.05: """
        #_b #_met :_umsatz =archiv =brandneu =gmbh =imm =lehr =logo =mach =per =schweiss =sollt =streich
        =strompreis =tschus =woch =zusammenschluss =zwisch ^<bes ^<bre ^<dan ^<fi ^<fra ^<fus ^<für ^<ka ^<ko
        ^<lei ^<ma ^<mac ^<pe ^<per ^<rü ^<rüc ^<um ^<zwö ^ach ^acht ^affe ^ags ^ant ^apie ^ast ^at> ^ausf ^best
        ^bung ^cha ^dat ^date ^eba ^ebs ^ee> ^efr ^eigt ^el> ^eln ^ena ^ene> ^era ^erhe ^eri ^erkl ^erz ^ess
        ^est> ^fes ^fest ^fus ^fusi ^gefr ^gel ^gs> ^gsa ^halb ^hand ^hund ^ick> ^ied ^ike ^ing> ^is> ^ise ^ite
        ^itz ^ker ^ks> ^lane ^lar ^lau ^leit ^lick ^lieb ^lüc ^lück ^mmt ^mmt> ^mul ^mula ^nan ^nke> ^pen ^plan
        ^prüf ^rkl ^rme ^rte ^rto ^rät> ^rüf ^schu ^sie ^son ^sor ^tal ^tif ^ts> ^tze ^ungs ^usio ^zig ^zubi
        ^ät> ^über ab_heut abo abweich all all_auf alt_logo anlag anzeig azubi azubis_hab banan begruss brandneu
        brech charg den_kist der_gartnerei der_kass der_kran dezemb_fahrt die_bien die_leitung die_nachtschicht
        die_rechnung die_test ein_anruf ein_jahr ein_kollegin ein_zug entstand erst_den es_auf fahrt_die
        fast_imm ficht fremd_im fur fur_kund gedauert gefilmt geld_der gelernt_hab gerett gern gestimmt gewart
        grun hab_den im_archiv im_konto in_der in_version ist_entschied ist_geschloss jahr_lief jed_mittwoch
        juni kart_an kita kommt_ein kran_in lass_sich leut_ein licht_aus logo mag massband mein_letzt meld_uns
        mit_gross mit_kuch modul neu_kolleginn neu_lini praktikant pruflist pruflist_fur prufverfahr rechnung
        roll_und rollt rollt_die ruckblick_: schlagt schul_aus softwar speich spur strompreis strompreis_steig
        studier trick_ist trockn tschus uberrascht uberrascht_hat und_wann uns_bitt vier_jahr vorh wann_ein
        war_die werd wir_begruss wir_sag wutend zahl_die zehn_jahr zehn_minut zins zusammenschluss zweihundert
        zweimal zwisch
    """,
    -0.06: """
        #_kann :_alt :_was :_wer =abend =bestatt =blum =debattierclub =dem =fotos =fuss =hand =hilf =hol =kalt
        =leck =lieferschein =mittwoch =rezept =richtf =saison =schlagfert =schlussel =schweissnaht =steig =tun
        =ubernahm =viel =von =vorbei =wahl ?_uns ^<fin ^<ke ^<kle ^<kom ^<li ^<mei ^<min ^<reg ^<st ^<tag ^<übe
        ^aff ^ags> ^alb ^ang> ^aufe ^ber ^bere ^bes ^bild ^chen ^chie ^chni ^ck> ^dank ^der ^efra ^eln> ^elt
        ^erte ^ese ^esta ^eue> ^ffe ^fin ^fina ^frei ^gst ^han ^her> ^hni ^hs> ^ieb ^iebs ^iefe ^ier ^iten ^kle
        ^kuc ^kuch ^lan ^lein ^ler ^lern ^ln> ^mei ^mel ^mt> ^nke ^omm ^ppe ^rage ^rklä ^rot ^schn ^seit ^tags
        ^test ^tet> ^tter ^ue> ^ula ^unde ^verg ^ze> ^zei ^ärt aber als an_der architektin auch_in auf_# auf_die
        aus_ein ausfall_am azubis_im behalt_ihr beitrag bestatt betreu bien blick_in brauch brief_an brotch
        das_alt das_lag davor debattierclub den_gipfel den_kaffe den_stuhl den_team den_turm der_betriebsrat
        der_chef der_hand derselb die_app die_jed die_kart die_kilowattstund dreimal ein_abend ein_schalt
        ein_team einlad einmal_im entscheid entschuld erst_hilf fahr_und fast_nicht flugel fotos frag_zu freitag
        freundlich frist full fur_den gab gegengewicht gemacht_hab gemeinsam_mit geoffn geschafft gestieg
        gestieg_die gestohl gewahlt gibt_es giesserei gipfel habt halbstundentakt hat_# hat_entschied
        hat_niemand heiss heut_kein heut_nacht hielt hint_glas hinweis_auf horst ich_den ihn_ein ihr_fur
        im_halbstundentakt in_postgr ist_seit januar_buch jetzt_halt jorn jung_die kauf kein_einzig kein_las
        kell kilo_kartoffel kilowattstund kilowattstund_kost kist klingelt_es kopf kund_hab lang lass_die leck
        leicht_gemacht leitstell lief_all losch mein_schlussel merkt messwert_und mit_gegengewicht mit_gut
        mit_vierzig mitarbeit_werd must nam_fur nicht_geschafft nie_die ohn_ein papi_: postgr projekt python
        regier releas richtf robot rontg rosterei rotorblatt ruckblick_auf saub schlaf_und schlagfert
        schlagfert_: seit_marz selt sendung sie_jed sie_sind sind_gescheitert sind_teur sonntag_im statt_rontg
        steht_noch strassenbahn streck strom_und stund_und tag_im tausch telefonnumm_und tell teur_geword them
        tran treff turm ubernahm ubernehm ubernomm uhr_gab ultraschall ultraschall_statt um_zwei umgesetzt
        umstieg und_fahr und_nur und_platz und_warum und_was und_welch uns_best uns_lehrling uns_prokurist
        uns_zwei verbesser vermisst_die veroffentlicht versproch vier_kolleginn von_schweissnaht war_ein
        warum_uns warum_wir was_es wass_# weich wenn_die wer_ein wert wie_uns willkomm winkel_und wir_sie wohin
        womit womit_wir zahlt zeitzon zum_fruhstuck zund
    """,
    -0.07: """
        #_ruht #_stand #_zug :_vierzig :_wie =abschiess =app =ausfall =ausstell =beerdigt =beschloss =buchhalt
        =dauert =dr =durch =erneuert =fragt =herz =hint =kommt =kundigungsfrist =leid =linux =lund =mai =nacht
        =plant =preisanpass =rechn =storung =vier =wied =wiss =wohin =zugang ^<al ^<bli ^<dat ^<fr ^<füh ^<han
        ^<zie ^abe ^al> ^bern ^bli ^chi ^chs> ^eis ^ern ^für ^hie ^igt> ^ild ^in> ^inu ^inut ^kat ^lei ^len
        ^minu ^neue ^ng> ^nute ^pie ^reg ^rt> ^sion ^ste> ^ten ^tip ^tze> ^ubi ^um> ^usi ^uten ^werk ^zeig
        ab_april ab_donnerstag ab_sofort abos abschaff abschiess abstand allein and_mach angekundigt arg auf_den
        auf_ein auf_knopfdruck aufgebaut_und aufgeschnitt aufgeschnitt_und ausfall b behaupt bekomm_ich beppo
        betriebsrat blum_am brief_aus darf das_dorf dasselb dauert_lang der_kantin der_personalabteil der_vorrat
        die_angehor die_dat die_foli die_hochschul die_klein die_minut die_sieb ein_gericht ein_nacht
        ein_telefon ein_updat eintritt_frei einzug emr endlich erarbeit ergebnis erklart_warum eroffn_wir
        erreicht es_ist es_still es_trotzd euch fahr_die falt final_opfert frag_an fragt_was gefragt_was geht_es
        geht_mit gelb gemerkt_hat geschaftsstell gesprach_mit gewinnt go go_und griff grund_ist halbi halbi_die
        haltestell hangt_der hat_ein heb helm im_oktob im_schnitt im_zweit in_go jahr_ein jahr_war januar juli
        kann_sie karton knopfdruck kundigungsfrist lag_ist laib landwirt lang_nicht larm lauft_wied laun
        leer_stuhl leist leut_# liegt_es logist lund man_ein millim ministerium minut_lang minut_und mitles
        mittwoch_das mittwoch_um montiert mord musik nach_den nachricht_die nacht_ein nachtbus neun_jahr
        neun_monat neunzehn nutz offn_die opfert plant platz plus plus_# preis_fur preisanpass preisanpass_zum
        probi_wir prozess_abschiess revanch revanch_ist rezept rollstuhl rot ruht_die sachbearbeit schleif
        schreibt_ein schulklass_wie sechzehn_jahr seit_# setz sie_abend sind_bis sind_um so_hab solang_der
        splitt stillschweig stillschweig_vereinbart storung stund_nicht tafel tag_und tun_wenn uber_# uberblick
        um_# um_zehn umstell und_gut und_schrieb und_wofur uns_# uns_app uns_kampf unterschrift verglich vom_#
        vorab vorrat_reicht war_abgelauf war_nicht wechsel_wir welch_drei wenig_luft wenn_der wiss_sollt wofur
        wofur_wir zehn_monat zeit_fur zu_halt zugang zum_einzug zwei_fahr
    """,
    -0.08: """
        :_vier =abbau =bestand =bitt =datenbank =einfach =halft =kart =kind =lass =preis =raumungsub =rechnung
        =red =schluss =schnell =schon =schraub =statt =steigt =stromausfall =wach ^<gr ^<neu ^<ro ^<zw ^<üb ^ar>
        ^ate ^cke ^efe ^eic ^eich ^eig ^esse ^eue ^gem ^ken ^nder ^nen ^nen> ^nut ab_der abgeschafft als_zip
        also an_ein andert anruf_der archiv aufgebaut aus_vier backstub beispiel besteh bestellt betriebsf
        bildschirm blau cent_mehr chat cod_liegt dachbod damm dankt das_braucht das_turni dat_lieg dauert_sekund
        dem_neu den den_deckel der_brief der_disposition der_erst der_klein die_azubis die_list die_neun
        die_person die_saison dies_funf dieselb diesmal_nur disposition drei_zeil ein_dien ein_frag ein_gross
        ein_hund ein_kart ein_lind ein_volk ein_zettel einfach_erklart elf_minut erprob ersetz etwas_neu export
        fehl_in feiern fernwarm finn forschung freitag_geb fur_das geb_ich gefeiert gemeld geschieht gezahlt
        gut_schuh hab_sie hier_ist hospiz ihr_nachfolg imm_im katz kind_uber kost_das kost_der lach ladt lamp
        lang_: lang_mit leicht leut_ist lieferschein lind luft macht_ein mit_drei mitnehm montag_die montag_ein
        montag_lauft montagsrund nach_kur nacht_um niemand_muss nil noch_einmal nun nur_ein off ohn passiert_ist
        personalabteil pflanz_die prozent quereinsteig recht_und saal sagt_sie schluss_mit schweiss sech_woch
        sechzig sei sich_vor sie_ein simulator sitzt sortiert sprang steigt_um streich stroh stromausfall
        teil_der teur turni umsatz_steigt und_wurd unterlag unterlag_und verlass_der vierzig_minut volk
        was_nicht was_tun wend wint wir_schuld wird_leit woch_in woh wunsch_um zahl_sie zeig_wir zeil
        zum_abschied
    """,
    -0.09: """
        #_lit #_prozent =dien =erinner =erklart =fahrplan =frau =halbjahr =kartoffel =lehrling =monat =nam
        =onlin =passiert =paus =schreibtisch =ubung =umsatz =verlustfrei =werk =werkzeug =windrad =winkel ^<bl
        ^<gem ^<zei ^bil ^cken ^ene ^erin ^es> ^iche ^ina ^ke> ^ken> ^mac ^mach ^min ^neu ^sio achtzig akku
        all_neun am_end am_ofen an_bord anleit aufsichtsrat_der auszubild beid_hab beim bereich beschwerd
        besuch_am billig bis_mitternacht buch build dank_herr dann_schrieb das_handbuch das_niemand das_rezept
        das_werk das_ziel davon_verwahlt dazu deck den_pokal denkt der_alt der_build der_kaffeemaschin
        der_praxis der_wichtig der_woch die_fusion die_pruf doktorarbeit ein_alt ein_antwort ein_davon
        ein_lachend ein_regel ein_woch einfach_nicht einmachglas einschrank entsteht erhoht erinner erst_kam
        fahrplan fangt flamm_fur fruh_im gart gartn gast_hab geholf gelt gemacht getest hab_vier hang haus_hat
        heik herzlich_gluckwunsch heut_hat im_einmachglas im_pausenraum im_test ingrid jed_monat jemand_den
        jubilaum kam_es kein_nachricht kein_wir kennt_die kind_ein klebstoff komm_die kundendien lit lud
        marmelad meist_die nass nicht_verlor nun_klingelt passwort pausenraum plakat prototyp pruft_ihr quartal
        rad raumungsub roll_die salz sam schach schlaft schnitt schrieb_# seitd statt_# steh_auf steh_im
        stell_sie steu storung_am streik_der stund_lang teekuch tischl tot_winkel train treib typescript
        ubung_macht uhr_nicht uns_anhang uns_apfel uns_meist uns_tischl uns_vertrag unt_wass verlustfrei vermess
        verwahlt von_nebenan vorlauf was_pruft windrad wir_biet wir_brems wir_mach woch_kommt woh_uns zeit
        zeit_am zertifikat_war zieh zu_viel zwei_davon zwisch_den zwolf_leut ~place
    """,
    -0.1: """
        #_cent #_filial #_gast :_so =auszubild =best =brot =dat =drittel =einmal =elf =kesselstrass =kita
        =kritisch =ordn =richtig =stock =volksbank =zieht ^<le ^<si ^frag ^gt> ^ier> ^ine ^ine> ^on> ^rag ^uch
        abgeschalt ablauf acht_woch angst anhalt arbeit_wir auf_eig auffass aufruf aufzug baum beginn begrab
        beweis bleibt_bis bord braucht_# dafur_der den_vorstand der_kesselstrass die_kantin die_niemand
        die_regel die_sir die_vertreterversamml die_zwei direkt donnerstag_im druck durch_die eig_wunsch
        ein_halb ein_rundgang ein_vormittag ein_zertifikat erfund erklart_was erneuert erst_halbjahr erst_ist
        es_bemerkt fiel_im find_in find_sie folg foli frei_nach fuhr gab_kein geandert gemess genossenschaft
        genugt_der geprobt gesammelt grossmutt halb_stund hall_zwei halt_jetzt hand handwerk_ein heul heul_die
        hilft im_film im_kell in_all jed_nacht kam_kein kesselstrass kolleg_hab komm_sie kommt_mit konstrukteur
        kopi kritisch kunstwerk lacht lang_dauert lang_hab lauft lernt_was licht liebt misst mit_kind monat_:
        montag_ist nach_funf neb_dem nicht_betroff noch_sech numm_# nun_zur oben ohn_anmeld pack pilar preis
        regal rucktritt rundgang schein schnittstell sech sech_monat seh_woll sir staplerfahr steht_bereit
        steht_ein stell_nach ton ubergab und_die uns_auszubild uns_hof uns_kantin unterschied
        unterschied_auffass verabschied_wir verbessert vergang vertreterversamml volksbank von_## wann
        werkfeuerwehr wir_dank woll zip zum_erst zweck zweimal_in zweit_stock
    """,
    -0.11: """
        #_juni =angst =digital =drei =fachverfahr =februar =glas =leicht =leit =niemand =sich =uber =und =verlor
        =vorstandschef ^<er ^<zi ^chn ^ert ^fra ^ngs ^ren ^se> ^tes abwehr alb anwaltin arbeitsunfall auf_eis
        ausstell automat bau_ein beerdigt befragt behob_: bekommt bild brandl breit brezel bring_sie dat_war
        datei der_buchhalt der_tot des_jahr die_such die_termin die_warteschlang die_zeichnung die_zeit digital
        ding dritt_stock durch eig ein_kundin ein_nam ein_seit ein_skript eintritt elf elf_jahr entscheid_uber
        entwickl erklar erreichbar_ursach fachverfahr finanzvorstandin format forst fruh_hing gemiet genauso
        gesprach_uber gluckwunsch_! hab_ein habt_ihr hotlin ist_zuruck jack jahr_in kaffe klatsch kurv land laut
        lehr letzt_jahr lief liest man meist_weg milch neb nur_die person probealarm_am publikum punktlich sah
        saison sie_kommt spar spar_wir spart steig stieg storung_behob team_von uben uhr_war umgezog und_tee
        verhandl verhandl_mit verkauf video viel_sie von_zwei vorgeseh vorstandschef zeigt_drei zugestimmt
        zusammenschluss_mit
    """,
    -0.12: """
        #_februar =das =entlass =flamm =gleich =kaffeemaschin =kopi =lang =link =pack =ruckblick =updat
        =verletzungsfrei =zieh ^art ^kt> ^ne> ^sti all_gut angenomm apfel auffass_uber aufgehort aus_zwei beend
        bekam bis_end dabei_war dann das_formular das_papi das_renn dem_telefon der_kuhlung die_jury doppelt
        ein_friedhof ein_minut ein_tabell end_marz entlass eroffn es_ging europa feu_und frag_die friedhof
        friedhof_ein gartnerei gehalt gleich graz handbuch hank hauptversamml henning holz hugel im_jahr
        im_januar im_juni im_monat jed_erst kennt kuhlung lena lernt mal_and mitmach montag motor nach_mal
        nach_sech pack_: porto pruf_wir rahm renn richt_ihn riecht schweissnaht seh seminar siebt standard
        student stuhl tag_woch trick uberall umsatz_lag und_flamm und_halb und_preis und_schreib uns uns_neu
        verletzungsfrei verletzungsfrei_durch verliert vier_minut winkel wir_gern zwei_minut zwei_student
        zwei_wird
    """,
    -0.13: """
        #_euro #_stuck =april =beend =behob =gemacht =gross =hab =halbjahreszahl =prozess =rent =so =stadt =teur
        =vortrag =wird =zwei ^<ta ^erk ^est als_vorsitz amt_als anruf_am april besetzt darunt das_video der_buhn
        der_geschaftsfuhr deshalb_werd die_ausgab die_prufung die_station die_tabell ein_baum ein_dos ein_tisch
        garantiert genugt halbjahreszahl herzlich in_kassel kampf_um million_fur mitternacht papi per_app pro
        rechenzentrum sein_amt sonntag steht_in sterb stritt stuhl_in um_vier uns_azubis uns_werkstatt
        vierzig_platz von_hand zahl_zum zeigt_es zelt zum zum_jahres
    """,
    -0.14: """
        =auftrag =azubis =buhn =geht =ide =montagsrund =version =warum ^<da ^ste acht anhang ausgebild
        beschreibt besprech bis_# blatt danach_gibt das_gesprach der_gross der_kundendien die_prognos
        die_spatschicht dos ein_erfund erdgeschoss ergebnis_bei fand_ihn folgt fuhrung geback geduld gerett_hat
        ging grosst herunterlad ihr_grossmutt im_erdgeschoss imm_besetzt jed_sitzung kampf_geg kartoffel
        klingelt kur oft_werd probi prozess reich sagt schuh schwachstell sie_geht spatschicht sven tauscht
        technik_kommt telefon trainiert vergang_jahr vor_steu vormittag vorrat vorschlag vorsitz_der waffel
        werkstatt wie_man wurd_kurz zeichnung zum_herunterlad
    """,
    -0.15: """
        #_bis :_ein =den =find =probealarm =stress =such =voss ^<fü ^<ze aktualisi angreif azubis_baut baut
        baut_ein begegn bei_# beid_haus bemerkt bericht_an betreib bewerb cent darunt_ein den_fehl den_jahr
        der_list der_technik die_nachfolg die_neu ein_zweit einstell entschuld_und entwurf ergebnis_vor feiert
        feuerwehr_im fur_januar geb geb_wir gebaut_hab gehor_nun gelernt gmbh haus_hab hebt konn_angreif lachend
        linux lobt loscht mit_absicht mog monat_lang nenn_sie neu_haus onlin petra pokal probealarm seit
        stell_wir stress stromverbrauch torwart tragt und_dank unt_linux verlauf verschickt verschickt_und
        vorbereit vorgang voss w
    """,
    -0.16: """
        =alt =chefin =faxgerat =nie =verli abteil ausbild bestand bleib_wie chefin cod dank_ihr das_buro
        dem_werk den_pfost drei_satz dreissig_jahr ein_klein ersthelf erzahlt faxgerat gemerkt genau gepruft
        geubt hund kommt krag les liegt_bei mai_hab met mittagess monat pfost reicht ruckblick schau sekund
        spielt vermiss vortrag warteschlang wenig wiederbeleb zieht
    """,
    -0.17: """
        #_tonn =gericht =neun =sonn ^<te anfang anfang_an ansicht aufgehangt aussieht bis_mai blick_auf bring
        das_portal der_fras der_grosst der_letzt die_alt ein_blick ein_nachmittag ein_stand einfach einzig
        erzahl_von fras gab_es geland geliefert gesunk halb hol_sie ide kart langweil lehrt macht mark meist_in
        minut_drauss person_die schal schon seith sieg stahl station stell_sich treppenhaus uhr uns_alt
        verabschied von_anfang vorfuhr vorlag wiederherstell zwei_somm
    """,
    -0.18: """
        #_mal =! =bau =der =die =dienstplan =erst =minut =stimmt =verlasst am_tor auf_zwei behob buhn datenbank
        dauert dem_eig der_hall die_fahr ein_kurz erzahl fuhrungskraft geht_zum geschicht hab_wir handwerk
        hochschul im_flur in_drei jahres_in jury kilo lauft_die lieb mehr_licht mehr_platz millisekund nacht
        pupp reg rett sonn tee vergleich version_# wunsch
    """,
    -0.19: """
        =gehalt =grupp =langsam =lastenrad =unfallfrei =wir abgelauf_zertifikat am_band brandt dezemb
        ein_abgelauf ein_einzig ein_ziel funfundzwanz gesucht gluckwunsch jahr_verlasst kaum klick lastenrad
        lehrling_bau moglich prufstand skript stellt_sich unfallfrei vier_tag werk wir_gefragt wir_hab wir_such
        zwanzig
    """,
    -0.2: """
        #_august =ab =frag =krankenhaus =sagt =zwanzig bekam_ein bekannt dafur der_stern fast finanzchefin
        gebaut gehor gemeinsam glas ist_unterschrieb kalend lehrling liegt_vor list neun ramp tat ubung wach
        wir_zeig
    """,
    -0.21: """
        =feuerwehr =geduld =gefund =ist =jahr =lern antwort drei_frag fuhrt gesicht grupp jahr_als kaffeemaschin
        komm kundin mai piept roll trock trotzd wie_wir zieg zustimm
    """,
    -0.22: """
        =absicht =brems =sommerf =sucht =tag bitt_hol blieb brot die_kind dien eis euro jed_montag koch leis
        mit_zwei portal regel sank_um so_pruf stock termin ubernimmt uns_seh updat verlasst_uns wett wir_erklar
        zur zwei_stund
    """,
    -0.23: """
        #_dezemb brems der_vertrag erreichbar es_kuch funf_jahr gewonn nicht_erreichbar off_tur offent per ruck
        sank satz schalt_wir schlaf schnell uns_betriebsrat ursach_war version welch wir_mocht zwolf_kolleg
    """,
    -0.24: """
        ## =: =lag =plan =wie beim_sommerf die_erst einmal im_final ohn_arbeitsunfall produkt vergeb wied
    """,
    -0.25: """
        #_tag =betriebsrat =gast =off bereit den_ruhestand der_neu im_lag in_funf jed kurz_weg oft
        sicherheitsluck_in sommerf verlor
    """,
    -0.26: """
        =tot absicht blick buchhalt der_beid platz_mehr ruhestand woch zahl_und
    """,
    -0.27: """
        #_# =mit abgelauf august ein kantin paus richtig sensor tipps vierzig_leut ziel
    """,
    -0.28: """
        =zuruck beid final steht verrat
    """,
    -0.29: """
        =eis anmeld durft hing nur schalt tag tag_ohn technik warum
    """,
    -0.3: """
        =sicherheitsluck =wenig best der_off der_umsatz schrieb sicherheitsluck steh_am und_ein
    """,
    -0.31: """
        #_uhr =stern ab_# app das_ergebnis drei_leut gehort im_betrieb meist mit stern verlasst
    """,
    -0.32: """
        =bess =fusion bess formular lag letzt_woch umsatz
    """,
    -0.33: """
        frei
    """,
    -0.34: """
        =ein =fur =kampf azubis erst gestrich im_mai lern stund tabell vier zertifikat
    """,
    -0.35: """
        dies_jahr hundert kuch langsam test zwei
    """,
    -0.36: """
        gross in_rent jahr kampf mach tag_der
    """,
    -0.37: """
        farb rent zeig
    """,
    -0.38: """
        drei leit sucht
    """,
    -0.4: """
        ein_tag funf jetzt
    """,
    -0.41: """
        was
    """,
    -0.42: """
        dat vierzig
    """,
    -0.43: """
        ! fusion wie
    """,
    -0.44: """
        erklart
    """,
    -0.45: """
        dank
    """,
    -0.46: """
        kost
    """,
    -0.47: """
        alt
    """,
    -0.48: """
        klein seit_montag zeigt
    """,
    -0.5: """
        kurz
    """,
    -0.51: """
        =neu zwolf
    """,
    -0.52: """
        gefragt
    """,
    -0.53: """
        zehn
    """,
    -0.56: """
        =?
    """,
    -0.57: """
        #
    """,
    -0.58: """
        frag
    """,
    -0.74: """
        minut und
    """,
    -0.89: """
        :
    """,
    -0.92: """
        neu
    """,
    -1.33: """
        ?
    """,
}
