"""What words weigh in de: made by `tests/learn_gate.py`."""

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
    1.4: """
        arbeit
    """,
    1.3: """
        ~missing
    """,
    1.1: """
        betroff geh stell ~intruder ~mute
    """,
    1.0: """
        kam kund unternehm ~cleared ~families
    """,
    0.9: """
        beschaftigt klag klinik leid ruft schwer such ~reports ~respect
    """,
    0.8: """
        heut
    """,
    0.7: """
        =bussgeld beschaft bitt bussgeld der_betrieb die_feuerwehr fremd kundendat lohn modell nachricht unfall
        zug ~callers ~leak
    """,
    0.6: """
        #_beschaftigt =gewinnwarn =gibt abschied_von belegschaft bericht_von betrieb drei_woch famili filial
        gewinnwarn haltung haus informiert jahr_wird klagt krieg_in mittag park sonntag_ist spedition unbekannt
        verlag verletzt verlust warnt warnt_vor zentral
    """,
    0.5: """
        #_arbeitsplatz =ermittl =grossbrand =klag =klinik =kolleg abfind arbeitsplatz ausstand bis_herb
        burgermeist das_haus droh droh_mit ein_verlust ermittl es_geht geht_um geld gericht grossbrand heim
        herstell insolvenz k kein_neu klag_geg mitarbeit mittwoch morg noch_vermisst post pruft redaktion ruh
        rund schliesst schwierig setzt sind_betroff sprach sprach_von such_wir verhangt verlass versteckt
        vorstand vorwurf werk_in zusag ~unlike
    """,
    0.4: """
        #_jahr #_jahrig :_klinik =bitt =bricht =explosion =haltung =kundig =modell =nehm =prognos =redaktion
        =ruckruf =schliesst =standort =verletzt =verwalt =vorfall =vorstand =warnstreik =wort abgesagt
        am_mittwoch amtsgericht anwohn aufsicht aufsichtsrat auftragslag baustell beamt befund besteht brand
        bricht chef denk der_verlag der_verwalt die_aufsicht durchsucht ehemal eingeschlaf erfasst erwart
        es_besteht explosion fahr fall_aus feuerwehrleut find_nicht firma ford gegang gericht_gab geschaftsfuhr
        geschaftsleit gest hol insolvenzverwalt ist_schluss jahrig konz kundig lad lauft_in leb leg minus
        mitbewerb nehm nicht_statt nied ort patient pruf_sie reis ruckruf ruckruf_: rund_# sag schimmel schritt
        streicht tausend unklar uns_kolleg uns_leut unwirksam verbrenn verzehr vor_ort vorerst vorfall
        warnstreik wegfall wir_hol wirft wiss wort zwei_feuerwehrleut
    """,
    0.3: """
        #_mensch =arbeitsplatz =arbeitsunfall =aufgetaucht =baustell =beschaftigt =brand =einstellungsstopp
        =gestort =in =information =kartellamt =kolleginn =kritik =lackiererei =lahm =lauft =nachruf =pflegekraft
        =rechtsstreit =schwer =stellt =stirbt =storung =streicht =team =ukrain =unfall =verhangt =vorwurf
        =wichtig =zentral abrechn acht alt_von am_dienstag am_sonntag am_standort angehor anzahl aufgetaucht
        behord bescheid betroff_sind bewerbungsverfahr bussgeld_weg das_geld das_jahr der_aufsichtsrat der_nacht
        der_redaktion der_zentral die_divid die_geschaftsfuhr die_gewerkschaft die_letzt dienstag divid
        ein_abfind ein_insolvenzverwalt ein_mitarbeit ein_wort einstellungsstopp einzeln end_# enttauscht ersatz
        es_ab falsch fassungslos feu filial_in freitag fur_falsch fur_imm gedenk gedenk_an geraumt geschaftsraum
        geschaftsraum_weg gesichert gesperrt gestellt gewerkschaft gewinnwarn_: haushalt helf heraus herb hof
        im_alt information information_zu jahr_auf jurg kartellamt_verhangt keim_gefund kollegin konto krankheit
        krieg_im kritik kundigt lackiererei lahm leer lohn_sind met mitteil nachruf nachruf_auf netz neueinstell
        nicht polizei rauch rechn rechtsstreit schliess serv sind_fassungslos sozialplan staatsanwaltschaft
        standort starb statt stellt stirbt storung todesfall ukrain uns_grund uns_werk verdacht
        verhangt_bussgeld verli verstorb verwalt vorfall_auf wir_halt wurd_keim zahl zahlungsunfah zuruck ~3
    """,
    0.2: """
        :_bitt =abschied =ausgab =busfahr =cyberangriff =dritt =ehemal =fahr =falsch =feu =filial =geh =herb
        =kund =leg =mitteil =ruft =schimmel =tausend =traurig =zahl am_samstag angriff_auf auf_baustell aufgeruf
        ausgab bech bekomm beteiligt betrieb_lauft bis_freitag bis_mittwoch bleibt brauerei busfahr cyberangriff
        das_unternehm das_wass dem_heimweg depot der_press der_such die die_bank die_behord die_geschaftsleit
        die_hall die_lohn drei_uhr ein_besuch eingeatm er_liegt falsch_und fertig fisch gedruckt gefahr geht_in
        geseh gestorb gestort grossbrand_in hab_rauch hack hall heimweg heizung im_depot im_dritt ist_off
        jahr_und jung kannt kind klinikum kranfuhr lasst lauft_vorerst leut losegeld marz_gesichert mehr
        messwert metallteil nehm_abschied obwohl press rauch_eingeatm seit_heut seniorchef sie_ford starb_am
        stimm system tor trau traurig tritt uns_seniorchef uns_system verhandelt verlangert vorerst_weit
        vorwurf_geg wettbewerb wettbewerb_hat wir_nehm wir_ruf wir_stell wir_trau woch_lang wollt zugriff
        zugriff_auf zum_brand zusamm zwei_met
    """,
    -0.2: """
        #_cent #_euro #_kilo #_uhr =april =briefkast =der =dr =einfach =einmal =entlass =ergebnis =erklart
        =flamm =halbjahr =heut =hilf =ide =lang =leit =preis =rent =ruckblick =schluss =ubernahm =version
        ab_april abweich antwort_zum ausstell azubis_im backermeist baum begruss bewerb bod briefkast dabei_war
        danach_gibt darf darf_jed das_end das_gesprach das_neu das_ziel den der_buchhalt deshalb die_azubis
        die_hochschul dies_funf drei_tag druck eig ein_klein ein_tag ein_unabhang einfach einfach_erklart emr
        entlass entwurf erkannt eroffn erreichbar erst_halbjahr erst_hilf feu_und final flamm_fur foli forst
        frei fruhjahr fuhrung fusioni gebaut gelt gemacht gern geubt hauptversamml helm herunterlad hilf
        hochschul ide im_film im_final im_herb im_jahr kamera kampf_geg klick kopf lang_hab lehrling leicht
        leitung letzt_woch liegt list luck luft nicht_erreichbar nicht_verlor ohn_arbeitsunfall plus plus_#
        preis_fur probealarm rezept schick schleif schluss_mit schnell schreibt_ein schul seh seith sitzt somm
        sonn staplerfahr steh_auf stell_sich steu steuerberat storung_: studier tag_ohn uben ubernahm und_flamm
        uns_fahr uns_kampf uns_lehrling vergeb vergleich version version_# vier_kolleginn wirklich zehn
        zeigt_den zum_herunterlad zwei_minut
    """,
    -0.3: """
        #_gast #_prozent #_tag =brandneu =brot =buchhalt =find =geduld =kaffeemaschin =neun =prozess =rechnung
        =senk =such =teur =tot =verlustfrei =zuruck =zwei ab abgelauf anfang anhang anruf_am antwort
        aufgeschnitt aufgeschnitt_und bahn bau beend behob bereit betriebsf betriebsrat bild blick_auf blieb
        blieb_# brandneu brandt brot brunn buhn cent d dafur danach dat der_grosst der_list der_neu die_prufung
        die_tat drei_frag ein_baum ein_blick ein_erfund ein_vormittag einig erfund erreicht erzahl_von etikett
        feiern geb geb_wir geduld gefeiert gefund gehort geht_zum gemeinsam gepruft geschicht gesicht gesucht
        gilt ging gleich gmbh grosst handwerk hang im_oktob im_test im_werk jahres_in kaffeemaschin kampf_um
        kartoffel klebstoff kochin komm konstrukteur kurz kurz_weg lieb lieg liegt_bei liest linux lobt
        millisekund ministerium minut_drauss mit mit_zwei mord musik ofen per plan platt platz portal prozess
        publikum rad reich reicht richtig ruckblick ruht schicht schlaf schlaf_und schuld sech seminar skript
        sonntag station steht_in steig stock sucht tat team telefon teur treppenhaus tur ubergeb ubernehm uns
        uns_betriebsrat uns_neu unt_linux verabschied verlasst verlasst_uns verlustfrei verrat von_zwei werkbank
        wie wir_such wunsch zahl_zum zahlt zeigt_drei zip zwanzig zwei_somm
    """,
    -0.4: """
        =! =bau =betriebsrat =gefund =grupp =jahr =krankenhaus =langsam =tag =verletzungsfrei =wahl =windrad
        =zwanzig angst anmeld ausbild bau_ein besprech bess bestand dank datei den_jahr der_fras der_off
        der_vertrag des_jahr ein_rundgang einmal erzahl euro flur fras fusion gemess gibt_es glas grupp im_flur
        im_lag ist_unterschrieb kart kaum kilo koch langsam licht liegt_vor mocht off_tur operiert papi richt
        rundgang selt so_pruf steht tag_der uhr unterschrieb updat ursach_war verletzungsfrei
        verletzungsfrei_durch vierzig werk windrad winkel wir_mocht wir_zeig zeit zwolf_kolleg
    """,
    -0.5: """
        =azubis =bess =erst =mai ab_# alt august beid bekommt best bleib blick dabei das_ergebnis den_ruhestand
        die_kind durft garantiert gestrich graz gut in_drei januar kuch lang les mai meist meist_weg oktob paus
        prufstand rett ruhestand sagt stund test trock und werkstatt wett woch zertifikat ziel
    """,
    -0.6: """
        ## =gast =kampf =lern app buchhalt der_umsatz drei erzahlt im_betrieb in_rent jahr kampf kart_an kommt
        lern monat offn technik tipps
    """,
    -0.7: """
        ! april azubis buch feiert klein leit neun rent seit_montag sensor zeig zwei zwolf
    """,
    -0.8: """
        elf ergebnis erklart frag funf umsatz ~place
    """,
    -0.9: """
        : erst kost
    """,
    -1.0: """
        =? =neu minut
    """,
    -1.2: """
        zeigt
    """,
    -1.3: """
        ?
    """,
    -1.4: """
        tag
    """,
    -1.5: """
        neu
    """,
}
