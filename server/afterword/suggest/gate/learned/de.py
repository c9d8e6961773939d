"""What words weigh in de: made by `tests/learn_gate.py`."""

BIAS = 0.52
WEIGHTS = {
    1.0: """
        nicht
    """,
    0.9: """
        =in
    """,
    0.8: """
        arbeit bitt kund sind soll
    """,
    0.7: """
        =bei geh kam nicht_mehr unfall
    """,
    0.6: """
        =nach beschaftigt ist kein klinik nach such unternehm vor_der vorstand vorwurf
    """,
    0.5: """
        =an betroff geg klag konn krieg_in mitarbeit musst nachricht schwer verletzt wurd
    """,
    0.4: """
        =bitt =bussgeld =prognos =weg abschied_von auf_der bericht_von bussgeld das_haus der_betrieb erwart
        fremd gericht gericht_gab geschaftsfuhr hat haus heut in_die informiert kann konnt konz kundendat leid
        lohn mehr modell muss ruft ruh schwierig stell streicht uns_leut verlust vor weit zentral zu
    """,
    0.3: """
        #_beschaftigt =auf =aus =brand =bricht =geschloss =gewinnwarn =gibt =kann =klinik =lahm =leg =muss
        =unfall =vorstand =vorwurf =zum abfind an an_uns aufsichtsrat ausstand beschaft betrieb bricht
        das_gericht die_feuerwehr die_geschaftsfuhr die_gewerkschaft dort durchsucht ehemal ein_mitarbeit
        ein_verlust er erfasst es_geht ford freitag fur_# gedenk gedenk_an geht_um geld geschloss gewerkschaft
        gewinnwarn hab_sich haltung hatt heim hoch insolvenz insolvenzverwalt jahr_wird k lad lahm leg leut lkw
        minus mit_sofort mittag nehm nied noch noch_vermisst ort park post pruf_sie recht sich_nicht sofort
        sofort_wirkung spedition sprach sprach_von staatsanwaltschaft uber um_den verdacht verkehr verlass
        verstorb verwalt von_# vor_ort vorerst warnt warnt_vor weg wegfall werk_in wir_nehm wir_uns wird_noch
        wirft wollt zug zuruck
    """,
    0.2: """
        #_arbeitsplatz #_jahrig #_kolleginn #_prozent #_soll :_# :_bitt :_klinik :_kund =angegriff =aufgetaucht
        =aufsichtsrat =baustell =beschaftigt =bis =busfahr =ehemal =einstellungsstopp =explosion =geld =gestort
        =ihr =information =kein =klag =klinikum =kolleg =kolleginn =krieg =kund =kundig =lauft =legt =mitteil
        =nehm =pflegekraft =rechtsstreit =redaktion =schliesst =schwer =schwierig =sie =staatsanwaltschaft
        =standort =team =verletzt =verlor =verwalt =von =vorfall =warnstreik =wort =zahl =zentral abberuf acht
        all am_donnerstag am_mittwoch am_standort amtsgericht an_ein angegriff anwohn arbeitsplatz auf_ein
        auf_uns aufgetaucht aufsicht auftragslag aus aus_fur ausblick ausgang bank baustell belegschaft beruhr
        bescheid besteht beteiligt betroff_sind beurlaubt bis bis_herb brand brand_in burgermeist busfahr
        das_laufend das_unternehm dem_betriebsrat denk depot der_konz der_nacht der_untreu der_verwalt
        der_vorstand der_zentral die die_arbeit die_aufsicht die_bank die_klinik drei_woch ein_# ein_jung
        eingeschlaf einstellungsstopp end_# er_liegt erstatt erwart_fur es_besteht etwas explosion fahr fahrt
        fall_aus falsch falsch_und feu filial find_nicht firma freigestellt fur_imm fur_uns gab gedruckt geht_es
        geschaftsleit gest hack halt hat_es haushalt heizung helf herstell ihn im_depot im_dritt im_somm imm
        in_ein in_zweistell information information_zu ist_beurlaubt ist_schluss jahr_und jahrig kam_mit
        kann_sich karl klag_geg klagt klinikum kolleg kollegin kolleginn_und krieg kundig langjahr lauf laufend
        laufend_jahr lauft_in leer letzt letzt_mal lokfuhr losegeld met metallteil millionenhoh mit_# mitteil
        muss_# muss_sie nach_ein nam nehm_abschied netz nicht_statt pflegekraft polizei prognos pruft rechn
        rechtsstreit redaktion reis rund rund_# scham scham_uns schliesst sein seit_# seniorchef sie_die
        sie_ford sie_ihr sind_die sonntag_ist sozialplan stadtrat starb steh still stimm such_wir
        system_verschlusselt unbekannt und_beruhr und_kolleg unfall_im unklar uns_das uns_kein uns_kolleg
        uns_lag uns_langjahr uns_seniorchef uns_system untreu unwirksam verbrenn verdacht_der verlag verli
        vermisst verschlusselt versteckt viel voll volontarinn von_ein vor_dem vorfall vorfall_auf
        vorstand_erwart wahl warnstreik wass wir_etwas wir_mit wir_muss wir_scham wir_sind wir_stell wirkung
        wirkung_abberuf wiss wort zahlungsunfah zu_uns zugriff zugriff_auf zum_letzt zusag zwei_met zwei_neu
        zweistell zweistell_millionenhoh
    """,
    0.1: """
        #_im #_marz #_mensch #_stell :_der :_uns :_wir =: =ab =abschied =am =ander =angepasst =arbeit =ausgab
        =babynahr =beim =bericht =bleibt =brief =bus =chefarzt =da =dank =dat =derzeit =drittel =ein =ermittl
        =fahr =feu =freigestellt =geg =geh =geschaftsfuhr =grossbrand =herb =insolvenz =januar =kartellamt
        =kritik =lackiererei =letzt =lohn =mehr =meld =nachricht =nied =niemand =off =pruf =ruckruf =ruft
        =schimmel =seit =senkt =stellt =stellungnahm =stirbt =streik =streit =todlich =traurig =trennt =uns
        =verander =verhangt =verlust =vor =vorerst =wichtig ab_mai abgesagt abrechn abschied acht_prozent all_#
        all_die am_samstag am_sonntag amt an_all ander angehor angepasst angriff_auf anpass antrag anwalt anzeig
        anzeig_erstatt arbeit_# arbeit_nied auch_zugesagt auf_baustell aufgab aufgeruf aufsichtsrat_trennt
        ausgab babynahr baum bech bei beim_amtsgericht bekomm bericht beruf besetz besetzt betrieb_lauft
        betriebsrat_lauf bewerbungsverfahr biet bis_freitag bis_jahres bis_zur bitt_nicht bitt_um bleibt
        brauerei bus charg chef chefarzt contain da das_tut dass_es dem_heimweg der_aufsichtsrat der_klinik
        der_redaktion der_wettbewerb derzeit die_# die_charg die_drei die_geschaftsleit die_gesprach die_letzt
        die_lini die_lohn die_produktion die_staatsanwaltschaft die_termin drei_rezept drei_uhr drittel durf_wir
        ein_abfind ein_besuch ein_drittel ein_gutacht ein_neu ein_unfall ein_wort eingeatm eingestellt einzeln
        entwickelt er_ist erhalt erhalt_ihr ermittl es_um fall famili februar feuerwehrleut filial_in fur
        fur_die gefahr gegang gehalt geld_zuruck geschaftsfuhr_hat gescheitert gesichert gesperrt gesprach
        gesprach_mit gestellt gestorb gestort giesserei griff grossbrand grund_sind gut_jahr gutacht hab
        hab_rauch hab_uns hat_den hat_ein hat_sich heimweg herb heut_fruh hinweis hof ihm ihr_arbeit ihr_geld
        im_krankenhaus im_kreis im_mai im_netz im_raum in_uns insolvenz_an ist_die ist_er ist_gesperrt ist_nicht
        ist_off jahr_ein jahres_werd jung kannt kartellamt_verhangt kassel kein_bus klarung klarung_nicht
        kollegin_ist kolleginn konn_wir konto kranfuhr krankheit kreis kreis_sein kritik lackiererei
        langjahr_kollegin lauft lauft_vorerst leb leg_die legt lini lini_im lohn_sind mach_wir macht mal mal_fur
        marz_gesichert meist meld_insolvenz mensch_verli mitarbeit_wurd mittwoch monats muss_geh neu_aufgab
        neueinstell nicht_verlangert nicht_weit nicht_zahl niedergelegt ob oder oder_ein off off_stell patient
        produktion programm prozent_mehr rauch rauch_eingeatm raum rezept ruckruf schimmel schliess schloss
        schreibt schritt schwer_vorwurf schwest sein_famili seit_heut senkt serv sich_von sichtbar sie_bericht
        sie_den sie_es sie_uns siebt sieht sind_betroff soll_die somm stand standort starb_am stellt
        stellungnahm stirbt streik streit such_ein system termin tod todlich todlich_unfall tor traurig trennt
        trennt_sich tritt tut tut_uns uber_das uber_ein uber_uns uber_zwei um_# unbekannt_hatt und_hab
        und_schreib uns_leid uns_team uns_vor verander verander_in verhangt verhangt_bussgeld verlangert
        verli_ihr verwend viel_kund vorerst_niemand vorerst_weit vorwurf_geg wahl_der war_mit was_uns wechsel
        weg_der wettbewerb wettbewerb_hat wichtig wir wir_die wir_konn wirft_uns woch_lang wurd_auf zahl zieh
        zu_den zu_hab zugesagt zum_brand zum_monats zur_klarung zuruckgeb zwei_feuerwehrleut
    """,
    -0.1: """
        #_gast #_jahr #_mai #_million :_alt :_die :_drei :_lins :_so :_wie ; =abend =alt =angst =app =ausfall
        =ausstell =dauert =digital =drei =fall =find =flamm =fruhstuck =gefund =geht =gemacht =gericht =gleich
        =hat =hilf =im =jed =leit =les =lins =mai =million =prozent =prozess =recht =richtig =schlagend
        =schweissnaht =senk =sieb =stadtwerk =storung =stromausfall =tun =ubernahm =um =unfallfrei =verlustfrei
        =vom =wahl =wenig =wenn =windrad =zur =zuruck ?_uns ab abend ablauf abstand all_in am_end am_freitag
        an_sie angab anlag anmeld anruf_am antwort auf_# aufgeschnitt aufgeschnitt_und auftrag aus_die aus_ein
        ausfall ausfall_am ausstell band bei_ein bekomm_ich beschloss bestand bestell bevor bild bis_der
        bleib_wie bod dafur dank_fur dann das_end das_ist das_neu dauert_lang den_pokal der_alt der_kantin
        der_personalabteil des_jahr die_einlad die_filial die_kein die_zahl dien dies digital drei_jahr
        drei_satz dreissig druck ein ein_abend ein_anruf ein_baum ein_klein ein_stund ein_tag ein_vormittag
        einlad einmal_im elf_stund emr end end_der end_marz entfernt entwickl ernst eroffn erst_hilf es es_nur
        etikett fast feiern feu_und feuerwehr film final find_sie flamm_fur frag_an fruhstuck fur_den geb
        geb_wir gefragt gefragt_was geholf geht geht_in gemeinsam gemeld gemess gesucht getest gewahlt gross
        hab_die hab_sie hall_# hall_zwei haltestell hat_ihr hat_sie hauptversamml helm herr hilf ich ihr ihr_dat
        im im_final im_oktob in_# ist_am ist_der ist_noch jed_nacht jemand kaffe kantin kartellamt kilo kind
        klebstoff komm_nicht kommend kostenlos kuchenchef labor lag lang_: lang_hab lehr lehrling leicht leis
        leitung les_lern lief lins list luck meld mensch messwert millisekund mit_den mit_ihn mit_zwei nach_#
        nach_dem neunzehn nicht_die noch_nicht offn oktob personalabteil plan pokal produkt prokurist prozess
        pruf prufung rechnung rechnung_nicht regal reicht reisst roll rontg rot ruckblick_auf satz schaff schlag
        schlagend schleif schnell schreib schweissnaht sech senk setz sich sie_in sie_sind sieb sind_gescheitert
        skript so_hab stadtwerk staplerfahr statt_rontg steht_in stein stellungnahm_zum steu stieg storung
        storung_: strassenbahn stromausfall studier sturz tag_lang tag_und team tuba tun uben ubernahm ubernimmt
        ultraschall ultraschall_statt umstell und_das und_dem und_drei und_fahr und_flamm und_sie und_warum
        unfallfrei uns_alt uns_app uns_fahr uns_in uns_kampf uns_kuchenchef uns_lehrling uns_prokurist
        uns_rechnung unterstutzt ursach verabschied verfahr vergeb verhandl verlor verlustfrei veroffentlicht
        vier vier_kolleginn vierzig_minut von_## vor_das vormittag warum_wir was_tun wenig werd_wir werkstatt
        wie_ein wie_sie wie_viel will windrad wird_ein worauf wunsch wutend zahlt zeigt_den zeigt_die zeigt_in
        zip zu_ein zugang zum zum_# zur zwei_tag zwei_woch zwisch
    """,
    -0.2: """
        #_# #_januar #_uns :_was =! =## =all =als =april =dr =durch =einfach =ergebnis =erklart =frau =jahr
        =krankenhaus =lag =lang =langsam =leicht =mit =preis =rent =ruckblick =schluss =sich =steig =stress
        =strompreis =verletzungsfrei =version =war =warum =was ab_april abgelauf abweich als am_band an_den
        angst auszubild azubis_im bau beend behob betriebsrat blieb blieb_# buhn cent_mehr dabei danach dank
        das_video dat der_off die_azubis die_kilowattstund die_prufung die_station die_tat dienstplan dr drauss
        drei_tag durch_die ein_blick ein_erfund ein_frag ein_halb ein_zertifikat einfach einfach_erklart einig
        erfund erreichbar erzahlt fest flamm foli formular fuhrung fur_all fur_das garantiert gast geht_zum gelt
        gemacht geschicht gesicht gibt_es gilt ging glas grupp halb_stund handwerk hang hint im_film im_jahr
        im_lag in_den in_der in_drei in_hall jahres_in kampf_geg kampf_um kass kilowattstund kilowattstund_kost
        klick komm kopf kur langsam leit les liegt liegt_bei liest linux lobt luft mai man_ein million
        ministerium minut_drauss mit_dem mit_der montag mord musik nicht_erreichbar nicht_verlor nur off_tur
        ohn_arbeitsunfall papi per per_app pflanz plakat platt portal preis_fur richt richtig ruckblick sagt
        schluss_mit schon seminar sich_vor sie so_pruf sonntag spar spar_wir spart stadt stell_sich steuerberat
        stock stress strompreis strompreis_steig stund_nicht tag_der tag_im tag_ohn tat test tipps treppenhaus
        trock tur uberblick ubernehm uhr und_ein und_wird uns_betriebsrat uns_neu unt_linux verletzungsfrei
        verletzungsfrei_durch verrat version version_# video vierzig vom_# war_abgelauf war_die welch wenn_der
        wie_uns wied wir_# wir_am zeigt_drei zertifikat_war zuhor zwei_minut zwisch_den zwolf_kolleg
    """,
    -0.3: """
        #_cent #_tag #_uhr :_ein =azubis =bau =beend =bess =betriebsrat =brandneu =das =dem =den =des =erst
        =geduld =grupp =kaffeemaschin =kita =so =tag =teur =umsatz =und =wir =zieht =zwanzig auf_dem august
        bau_ein bei_uns beid bekommt bereit bess best brandneu brandt das_ergebnis datei den_ruhestand der_neu
        die_wir drei_frag durch ein_unabhang einmal erzahl erzahl_von fusion fusioni geduld gefund gepruft
        gestrich gmbh gut hab_ein hab_wir halb im_werk in_zwei ist_unterschrieb januar kaum kita klein licht
        liegt_vor man million_euro mocht monat nun ofen paus prufstand publikum rett ruhestand sensor station
        steht steig teur tot uber_# unabhang uns_# unt unterschrieb ursach_war vom von_der wett wie_man
        wir_mocht wir_zeig woch zeig zeit zieht ziel zwanzig
    """,
    -0.4: """
        =kampf =tot =zwei an_der auf_den auf_die ausbild bei_# bleib blick blick_auf buchhalt cent das
        der_umsatz jetzt kaffeemaschin kart_an kommt kuch platz reich schicht seit_montag so stund sucht technik
        wenn werk wie_wir zehn zertifikat
    """,
    -0.5: """
        #_bis =fur =gast =lern =wird alt app april azubis bis_# buch des durft elf ergebnis erst euro funf
        in_rent kampf kart kurz lang lern mit neun rent war war_ein warum zwei
    """,
    -0.6: """
        =der =wie den erklart jahr jed seit umsatz zeigt
    """,
    -0.7: """
        frag uns zwolf
    """,
    -0.8: """
        ! ## drei kost
    """,
    -0.9: """
        =die =neu minut tag
    """,
    -1.0: """
        was wie
    """,
    -1.1: """
        :
    """,
    -1.2: """
        und
    """,
    -1.3: """
        =? neu
    """,
    -1.8: """
        ?
    """,
}
