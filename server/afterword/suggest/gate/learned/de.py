"""What words weigh in de: made by `tests/learn_gate.py`."""

BIAS = 0.78
WEIGHTS = {
    1.0: """
        sind
    """,
    0.9: """
        =in soll
    """,
    0.8: """
        bitt kund
    """,
    0.7: """
        =bei geh kein nicht
    """,
    0.6: """
        =an =nach beschaftigt betroff klag klinik nach unfall vorstand
    """,
    0.5: """
        arbeit hat kam kann konn konz kundendat mitarbeit muss schwer such unternehm verletzt vor_der vorwurf
        wurd zentral
    """,
    0.4: """
        =bussgeld =kann =muss =prognos =weg abschied_von auf_der ausstand bis bussgeld das_haus der_betrieb er
        erwart gericht gericht_gab geschaftsfuhr heut in_die ist jahr_wird krieg_in leg leid lohn modell musst
        nicht_mehr recht ruft ruh schwierig stell uber uns_leut verlust von_# weit
    """,
    0.3: """
        #_beschaftigt :_# =auf =aufgetaucht =aus =bitt =brand =bricht =geschloss =gewinnwarn =gibt =ihr =kein
        =klinik =lahm =leg =nehm =team =unfall =von =vorstand =vorwurf =wort =zum abfind aufgetaucht
        aufsichtsrat aus_fur bericht_von beschaft besteht betrieb betroff_sind bricht das_gericht die_feuerwehr
        die_geschaftsfuhr durchsucht ehemal ein_mitarbeit ein_verlust erfasst es_besteht es_geht filial ford
        freigestellt freitag fremd fur_uns geg geht_um geschloss gewinnwarn haltung hatt heim herstell ihn
        in_ein informiert insolvenzverwalt k klag_geg kollegin konnt lad lahm leut mit_# mit_sofort nehm nied
        noch noch_vermisst ort park post pruf_sie redaktion sein sofort sofort_wirkung spedition sprach
        sprach_von staatsanwaltschaft still streicht um_den unbekannt verdacht verkehr verstorb verwalt vor
        vor_ort vorerst warnt warnt_vor wegfall werk_in wir_uns wird_noch wirft wort zu zug zuruck
    """,
    0.2: """
        #_jahrig #_kolleginn #_mensch #_soll #_stell :_klinik =: =am =angegriff =aufsichtsrat =baustell
        =beschaftigt =bis =busfahr =chefarzt =da =ehemal =einstellungsstopp =explosion =gestort =information
        =klag =klinikum =kolleg =kolleginn =krieg =kritik =kund =kundig =legt =mitteil =nachricht =pflegekraft
        =rechtsstreit =redaktion =schliesst =schwer =schwierig =sie =staatsanwaltschaft =standort =verletzt
        =verwalt =vorfall =warnstreik =zahl =zentral abberuf acht all all_die am_mittwoch am_standort
        amtsgericht an an_ein angegriff anwohn arbeit_nied auf_ein auf_uns aufgab aufsicht auftragslag aus
        ausblick ausgang baustell bekomm belegschaft bescheid beteiligt bis_herb brand_in burgermeist busfahr
        chef chefarzt da das_laufend das_unternehm denk depot der_konz der_nacht der_redaktion der_untreu
        der_verwalt der_vorstand der_zentral die die_# die_arbeit die_aufsicht die_bank die_gewerkschaft
        die_klinik dort drei_woch ein_# ein_abfind ein_wort eingeatm eingestellt einstellungsstopp end_#
        er_liegt erwart_fur explosion fahr fall_aus februar feu find_nicht fur_# gab gedenk gedenk_an gegang
        geht_es gerat geschaftsleit gescheitert gest gestellt gewerkschaft hab_rauch hack hat_es haus helf
        im_depot im_dritt im_somm in_zweistell information information_zu ist_er ist_nicht ist_schluss jahrig
        kam_mit kann_sich karl klagt klinikum kolleg kolleginn kolleginn_und krieg kritik kundig langjahr lauf
        laufend laufend_jahr lauft_in leer letzt letzt_mal lini lkw lokfuhr losegeld macht mehr met metallteil
        millionenhoh minus mittag mitteil mittwoch muss_# muss_sie nach_ein nachricht nehm_abschied netz
        neu_aufgab nicht_statt oder_ein polizei prognos pruft rauch rauch_eingeatm rechtsstreit reis rund_#
        schliesst seniorchef sie_ford sie_ihr sind_die sonntag_ist stadtrat starb steh und_kolleg unfall_im
        unklar uns_das uns_kein uns_kolleg uns_lag uns_langjahr uns_seniorchef untreu unwirksam verbrenn
        verdacht_der verlass vermisst versteckt viel von_ein vor_dem vorfall vorstand_erwart warnstreik wass
        wechsel weg wir_hab wir_muss wir_nehm wir_sind wir_stell wirkung wirkung_abberuf wiss zahlungsunfah
        zu_den zu_hab zugriff zugriff_auf zum_brand zum_letzt zusag zwei_met zweistell zweistell_millionenhoh
    """,
    0.1: """
        #_arbeitsplatz #_marz #_prozent :_kund :_wir =ab =abschied =and =ander =arbeit =arbeitsunfall =babynahr
        =beim =bericht =bleibt =brief =bus =dat =derzeit =drittel =ermittl =ess =fahr =feu =freigestellt =geg
        =geh =gehalt =geld =geschaftsfuhr =grossbrand =herb =insolvenz =januar =kartellamt =lackiererei =lauft
        =meld =nied =niemand =off =ohn =pruf =ruckruf =ruft =schimmel =senkt =stellt =stellungnahm =stirbt
        =streik =streit =tausend =todlich =traurig =trennt =uns =verander =verhangt =verlor =verlust =vor
        =vorerst =wichtig =wurd =zu abgesagt abrechn abschied acht_prozent am_donnerstag am_markt am_montag
        am_samstag am_sonntag amt an_all an_uns ander angehor anpass antrag anwalt anzeig anzeig_erstatt
        arbeitsplatz auch auch_zugesagt auf auf_baustell aufgeruf aufsichtsrat_trennt babynahr bank bech bei
        bei_sein beim_amtsgericht beruf beschaftigt_such besetz besetzt bestellt betrieb_lauft betriebsrat_lauf
        bewerbungsverfahr bezahl biet bis_freitag bis_jahres bis_zur bitt_um bleibt brand brauerei bus charg
        contain das_team das_tut dass_es dem dem_betriebsrat dem_heimweg der_aufsichtsrat der_klinik
        der_wettbewerb derzeit die_charg die_drei die_geschaftsleit die_gesprach die_letzt die_lini die_lohn
        die_produktion die_staatsanwaltschaft doppelt drei_uhr drittel durf_wir ein_antrag ein_drittel
        ein_gutacht ein_nachfolg ein_neu ein_unfall eingeschlaf einzeln entschuld entwickelt er_ist erhalt
        erhalt_ihr ermittl erstatt es_um ess fahr_und fahrt fall famili fehlt feuerwehrleut filial_in fur_die
        fur_imm gefahr gehalt geld geld_zuruck geschaftsfuhr_hat gesichert gesperrt gesperrt_ein gesprach
        gesprach_mit gestort giesserei ging_nicht griff grossbrand gutacht hab_uns hafenstrass hat_ein hat_sich
        haushalt heimweg herb heut_fruh hinweis ihm ihr_arbeit ihr_geld im_krankenhaus im_kreis im_mai im_netz
        im_raum in in_uns insolvenz insolvenz_an ist_gesperrt ist_off jahres jahres_werd kannt
        kartellamt_verhangt kassel kein_bus klarung klarung_nicht kochinn kollegin_ist kolleginn_hab konn_wir
        konto kranfuhr krankheit kreis kreis_sein lackiererei langjahr_kollegin lauft lauft_vorerst leb leg_die
        legt lini_im lohn_sind losung mal mal_fur markt marz_gesichert meld_insolvenz mensch_verli
        mitarbeit_wurd monats muss_geh nach_# nachfolg nam neueinstell nicht_verlangert nicht_weit nicht_zahl
        niedergelegt ob oder off off_stell ohn patient pflegekraft produktion programm prozent_mehr raum
        rechn_fur ruckruf ruckruf_von rund samstag schimmel schliess schreibt schritt schwer_vorwurf sein_famili
        sein_frau seit_# seit_heut selb senkt serv sich_nicht sich_von sichtbar sie_uns sieht sind_bei
        sind_betroff soll_die somm stand standort starb_am statt stellt stellungnahm stirbt streik streit
        such_ein such_neu system system_verschlusselt tatig tod todlich todlich_unfall traurig trennt
        trennt_sich tritt tut tut_uns uber_das uber_ein uber_uns uber_zwei um_# unbekannt_hatt und_schreib
        und_telefonnumm uns_leid uns_system uns_team uns_vor verander verander_in verhangt verhangt_bussgeld
        verlangert verli verli_ihr verschlusselt viel_kund vorerst_niemand vorerst_weit vorfall_auf vorwurf_geg
        wahl war_mit weg_der wettbewerb wettbewerb_hat wichtig wir wir_die wir_konn wirft_uns woch_lang wurd_auf
        zahl zieh zu_uns zugesagt zum_monats zur_klarung zuruckgeb zwei_feuerwehrleut
    """,
    -0.1: """
        #_# #_jahr #_mai #_million :_alt :_der :_die :_drei :_lins :_so :_was :_wie ; =abend =angst =app
        =ausfall =ausstell =dauert =digital =drei =ergebnis =find =flamm =fruhstuck =gefund =geht =gemacht
        =gericht =hat =hilf =im =ist =langsam =leicht =leit =les =lins =mai =prozent =prozess =richtig
        =schlagend =schluss =schweissnaht =senk =sieb =storung =stromausfall =strompreis =ubernahm =um
        =unfallfrei =verlustfrei =vom =wahl =wenig =wenn =windrad =zur =zuruck ?_uns ab abend ablauf abweich
        all_in am_# am_band am_end am_freitag an_den an_sie angab anlag anmeld anruf_am antwort auf_#
        aufgeschnitt aufgeschnitt_und auftrag aus_die aus_ein ausfall ausfall_am ausstell band baum bei_ein beim
        beschloss bestand bestell bevor bewerb bild bleib_wie bod dabei dann das_end das_ist das_video
        dauert_lang den_pokal der_alt der_kantin des_jahr die_prufung die_zahl dien dies digital dr drei_satz
        drei_tag dreissig dritt_quartal eig ein ein_abend ein_anruf ein_baum ein_frag ein_klein ein_stund
        ein_vormittag einig einmal_im elf_stund emr end end_der end_marz entwickl ernst eroffn erst_hilf fast
        feu_und feuerwehr find find_sie flamm flamm_fur frag_an fruhstuck fur fur_den geb geb_wir geholf geht_in
        gelt gemeinsam gemess gesucht glas gleich gross grupp hab_sie hall_# hall_zwei haltestell hangt hat_ihr
        hauptversamml helm herr hier hilf ihr ihr_dat ist_die jed_nacht jemand kaffe kampf_geg kantin kartellamt
        kilo klebstoff komm_nicht kommend kostenlos kur labor lag lang_: lang_hab langsam lehr lehrling leicht
        leis leitung les_lern lief lins list lobt luck meist meld messwert million millisekund mit_dem mit_der
        mit_ihn mit_zwei montag nach_dem nicht_die nicht_verlor noch_nicht offn ohn_arbeitsunfall pflanz plan
        pokal preis prokurist prozent prozess pruf prufung quartal rechnung rechnung_nicht reicht roll rontg rot
        ruckblick_auf satz schaff schlag schlagend schleif schluss_mit schnell schreib schweissnaht senk setz
        sie_in sie_sind sieb so_hab sonntag spar spar_wir stadt staplerfahr statt_rontg steht_in stein
        stellungnahm_zum steu stieg storung storung_: strassenbahn stromausfall strompreis strompreis_steig
        studier sturz tag_lang tag_ohn tausend tuba uben ubernahm ultraschall ultraschall_statt um umstell
        und_das und_die und_drei und_flamm und_warum und_wird unfallfrei uns_alt uns_app uns_fahr uns_in
        uns_kampf uns_lehrling uns_prokurist uns_rechnung unterstutzt ursach verabschied verfahr vergeb
        verlustfrei veroffentlicht vertrag video vier_kolleginn vierzig_minut voll von_## vor_das vormittag
        was_uns weiss wer werd werkstatt wie_ein wie_sie windrad winkel wir_# wir_den wird_ein worauf wunsch
        wutend zahlt zeigt_den zeigt_die zeigt_in zip zu_ein zugang zuhor zum_# zur zwei_tag zwei_woch zwisch
    """,
    -0.2: """
        # #_gast #_januar #_uns =## =all =alt =april =beend =betriebsrat =dr =durch =einfach =erklart =frau
        =krankenhaus =lag =lang =preis =rent =ruckblick =sich =stadtwerk =steig =stress =tag =verletzungsfrei
        =version =war =zieht =zwanzig ab_april abgelauf als angst auszubild azubis_im bau beend behob bei_uns
        bekommt betriebsrat blieb blieb_# brandt buhn cent_mehr danach dank dank_fur dat datei die_azubis
        die_kilowattstund die_station die_tat dienstplan drauss durch durch_die ein_blick ein_halb ein_unabhang
        ein_zertifikat einfach einfach_erklart einmal erreichbar erzahlt es fest film final foli formular frau
        fuhrung fur_all fur_das garantiert gast gefund geht_zum gemacht geschicht gesicht gibt_es gilt hab_wir
        halb halb_stund handwerk hang hint im_film im_final im_jahr im_lag im_oktob in_den in_der in_drei
        in_hall in_zwei jahres_in januar kampf_um kass kaum kilowattstund kilowattstund_kost kind klick komm
        kommt kopf leit les liegt liegt_bei liest linux luft man_ein ministerium minut_drauss musik
        nicht_erreichbar nur ofen oktob papi per plakat platt portal preis_fur regal richtig ruckblick sagt
        schon seminar sich_vor spart stadtwerk stell_sich steuerberat stress stund_nicht tag_im tat test
        treppenhaus trock tur uberblick ubernehm uhr unabhang uns_# uns_betriebsrat uns_neu unt_linux ursach_war
        verletzungsfrei verletzungsfrei_durch verrat version version_# vierzig vom_# war_abgelauf war_die
        warum_wir welch wenig wenn_der wie_uns wied wir_am woch zeigt_drei zeit zertifikat_war zieht zwanzig
        zwei_minut zwisch_den zwolf_kolleg
    """,
    -0.3: """
        #_cent #_tag #_uhr :_ein =! =azubis =bau =bess =brandneu =das =dem =den =des =erst =geduld =grupp =jahr
        =kaffeemaschin =kita =so =teur =tot =umsatz =warum =was =wir =zwei auf_dem auf_den august bau_ein bei_#
        beid bereit bess best bleib brandneu das das_ergebnis den_ruhestand der_neu drei_frag erzahl erzahl_von
        fusion fusioni geduld gepruft gestrich ging gmbh hab_ein im_werk ist_unterschrieb kita klein licht
        liegt_vor mai man million_euro mocht monat mord nun platz prufstand publikum rett ruhestand seit_montag
        sensor sich sie so station steig stund technik teur tipps tot uber_# und_ein unt unterschrieb vier vom
        von_der wenn werk wett wie_man wir_mocht wir_zeig zeig zertifikat
    """,
    -0.4: """
        =der =kampf =mit =und alt an_der april auf_die blick blick_auf buch buchhalt cent der_umsatz des die_wir
        ergebnis erst euro in_rent kaffeemaschin kampf kart kart_an kuch kurz lang reich rent schicht steht
        sucht war_ein wie_wir zehn ziel
    """,
    -0.5: """
        #_bis =gast =lern =wird app ausbild azubis bis_# den durft jetzt lern mit neun seit war warum zeigt
    """,
    -0.6: """
        =fur =wie elf erklart funf gut jahr jed umsatz
    """,
    -0.7: """
        drei frag kost uns zwei zwolf
    """,
    -0.8: """
        ! ## =die
    """,
    -0.9: """
        =neu minut tag
    """,
    -1.0: """
        was wie
    """,
    -1.2: """
        :
    """,
    -1.3: """
        =? neu und
    """,
    -1.7: """
        ?
    """,
}
