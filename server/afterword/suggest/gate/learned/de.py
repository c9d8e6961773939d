"""What words weigh in de: made by `tests/learn_gate.py`."""

BIAS = 0.42
WEIGHTS = {
    1.0: """
        nicht
    """,
    0.9: """
        =in sind
    """,
    0.8: """
        =bei arbeit bitt kund soll
    """,
    0.7: """
        geh kam nicht_mehr unfall
    """,
    0.6: """
        =nach beschaftigt ist kein klag klinik such unternehm vor_der vorstand
    """,
    0.5: """
        =an bericht_von betroff hat konn konnt krieg_in mitarbeit musst nach nachricht schwer stell verletzt
        vorwurf weit wurd
    """,
    0.4: """
        =bitt =bussgeld =prognos abschied_von bussgeld das_haus der_betrieb erwart fremd geg gericht gericht_gab
        geschaftsfuhr geschloss haus heut in_die informiert jahr_wird kann konz kundendat leid lohn mehr modell
        muss ruft ruh schwierig streicht uns_leut verlust vor zentral zu
    """,
    0.3: """
        #_beschaftigt =auf =aus =brand =bricht =datenpann =einstellungsstopp =geschloss =gewinnwarn =kann =klag
        =klinik =lahm =leg =muss =nehm =unfall =verwalt =vorstand =vorwurf =weg =zum abberuf abfind an an_uns
        auf_der auf_uns aufsichtsrat aus_fur ausstand beschaft betrieb brand bricht das_gericht datenpann
        die_bank die_feuerwehr die_geschaftsfuhr die_gewerkschaft dort durchsucht ehemal ein_mitarbeit
        ein_verlust einstellungsstopp end_# er erfasst es_geht ford freitag fur_# fur_falsch gedenk gedenk_an
        geht_um geld gewerkschaft gewinnwarn hab_sich halt haltung hatt heim hoch insolvenz insolvenzverwalt k
        lad lahm leg letzt_mal leut lkw minus mit_sofort mittag nehm nied noch noch_vermisst ort park post
        pruf_sie recht sich_nicht sofort sofort_wirkung spedition sprach sprach_von staatsanwaltschaft uber
        um_den verdacht verkehr verlass verstorb verwalt vor_ort vorerst warnt warnt_vor weg wegfall werk_in
        wir_halt wir_nehm wir_uns wird_noch wirft wirkung_abberuf wollt zug zum_letzt
    """,
    0.2: """
        #_arbeitsplatz #_jahrig #_kolleginn #_prozent #_soll :_# :_bitt :_klinik :_kund =am =angegriff
        =aufgetaucht =aufsichtsrat =baustell =beschaftigt =bis =busfahr =ehemal =explosion =geld =gestort =gibt
        =ihr =kein =klinikum =kolleg =kolleginn =krieg =kund =kundig =lauft =legt =mitteil =pflegekraft
        =rechtsstreit =redaktion =schliesst =schwer =sie =staatsanwaltschaft =standort =team =verletzt =verlor
        =von =vorfall =warnstreik =wort =zahl =zentral acht am_donnerstag am_mittwoch am_standort amtsgericht
        an_ein angegriff anwohn arbeitsplatz aufgetaucht aufsicht auftragslag ausblick ausgang bank baustell
        behord bei belegschaft beruhr bescheid besteht beteiligt betroff_sind beurlaubt bis bis_herb bitt_um
        brand_in burgermeist busfahr das_laufend das_unternehm dem_betriebsrat denk depot der_konz der_nacht
        der_untreu der_verwalt der_vorstand der_zentral die die_arbeit die_aufsicht die_klinik drei_woch ein_#
        ein_insolvenzverwalt ein_jung eingeschlaf eingestellt er_liegt erstatt erwart_fur es_besteht etwas
        explosion fahr fahrt fall_aus falsch falsch_und feu filial find_nicht firma freigestellt fur_imm fur_uns
        gab gedruckt geht_es geschaftsleit gesperrt gest hack hat_es hat_uns haushalt heizung herstell ihn
        im_depot im_dritt im_somm imm in_ein in_zweistell ist_beurlaubt ist_schluss jahr_und jahrig karl
        klag_geg klagt klinikum kolleg kollegin kolleginn_und krieg kundig langjahr laufend laufend_jahr
        lauft_in leer letzt lini lokfuhr losegeld met metallteil millionenhoh mit_# mitteil muss_# muss_sie
        nach_ein nam nehm_abschied netz nicht_statt pflegekraft polizei prognos pruft rechn rechtsstreit
        redaktion reis rund rund_# scham scham_uns schliesst sein seit_# seniorchef sie_die sie_ford sie_ihr
        sind_die sonntag_ist sozialplan stadtrat starb steh still stimm such_wir unbekannt und_beruhr und_kolleg
        unfall_im unklar uns_das uns_kein uns_kolleg uns_lag uns_langjahr uns_seniorchef uns_werk untreu
        unwirksam verbrenn verdacht_der verlag verli vermisst versteckt viel voll volontarinn von_# von_ein
        vor_dem vorfall vorfall_auf vorstand_erwart warnstreik wass wir wir_etwas wir_mit wir_muss wir_scham
        wir_sind wir_stell wirkung wiss wort zahlungsunfah zu_uns zugriff zugriff_auf zuruck zusag zwei_met
        zwei_neu zweistell zweistell_millionenhoh
    """,
    0.1: """
        #_im #_marz #_mensch #_stell :_der :_uns :_wir =# =: =ab =abschied =ander =angepasst =arbeit =ausgab
        =babynahr =beim =bericht =bleibt =brief =bus =chefarzt =da =dank =dat =derzeit =drittel =ein =ermittl
        =fahr =feu =freigestellt =geg =geh =geschaftsfuhr =grossbrand =grund =haf =herb =information =insolvenz
        =januar =kartellamt =kritik =lackiererei =letzt =lohn =mehr =meld =nachricht =newslett =nied =niemand
        =off =pruf =ruckruf =ruft =schimmel =schwierig =seit =senkt =stellt =stellungnahm =stirbt =streik
        =streit =todlich =traurig =trennt =ungluck =uns =verander =verhangt =verlust =vor =vorerst =werk
        =wichtig ab_mai abgesagt abrechn abschied acht_prozent adress all all_# all_die am_montag am_samstag amt
        an_all and angehor angepasst angriff_auf anpass antrag anwalt anzeig anzeig_erstatt arbeit_# arbeit_nied
        auch_zugesagt auf_baustell auf_ein auf_weit aufgab aufgeruf aufsichtsrat_trennt aus ausgab babynahr
        backerei baum bech bei_sein beim_amtsgericht bekomm bericht beruf besetz besetzt bestellt betrieb_lauft
        betriebsrat_lauf bewerbungsverfahr biet bis_auf bis_freitag bis_zur bitt_nicht bleibt brauerei bus charg
        chef chefarzt da das_team das_tut dass_es dem_heimweg der_aufsichtsrat der_klinik der_redaktion der_such
        derzeit die_# die_charg die_drei die_fertig die_geh die_geschaftsleit die_gesprach die_letzt die_lini
        die_lohn die_produktion die_staatsanwaltschaft die_termin drei_rezept drei_uhr drittel durch_ein
        durf_wir ein_abfind ein_besuch ein_drittel ein_gutacht ein_nachfolg ein_neu ein_unfall ein_wort eingeatm
        einzeln entwickelt er_ist erhalt erhalt_ihr ermittl es_um fall famili februar fertig feuerwehrleut
        filial_in fisch fur fur_die gedank gefahr gegang gehalt geld_zuruck geschaftsfuhr_hat gescheitert
        gesichert gesprach gesprach_mit gesproch gestellt gestorb gestort giesserei griff grossbrand grund_sind
        gut_jahr gutacht hab hab_rauch hab_uns haf hat_den hat_ein hat_sich heimweg helf herb heut_fruh hier
        hinweis hof ihm ihr_arbeit ihr_geld im_haf im_krankenhaus im_kreis im_mai im_netz im_raum im_steinbruch
        in_uns information information_zu insolvenz_an ist_die ist_er ist_gesperrt ist_nicht ist_off jahr_ein
        jahres_werd jung kam_mit kann_sich kannt kanzlei kartellamt_verhangt kassel keim keim_gefund kein_bus
        klarung klarung_nicht kollegin_ist konn_wir konto kran kranfuhr krankenhaus krankheit kreis kreis_sein
        kritik lackiererei langjahr_kollegin lauf lauft_vorerst leb leg_die legt lini_im lohn_sind mach_wir
        macht mal mal_fur marz_gesichert meld_insolvenz mensch_verli mitarbeit_wurd mittwoch monats muss_geh
        nachfolg neu_aufgab neueinstell newslett nicht_verlangert nicht_weit niedergelegt ob oder oder_ein off
        off_stell patient produktion programm prozent_mehr rauch rauch_eingeatm raum ruckruf schimmel schliess
        schloss schritt schwer_vorwurf schwest sein_famili seit_heut senkt serv sich_von sichtbar sie_bericht
        sie_den sie_es sie_uns siebt sieht sind_betroff soll_die standort starb_am steinbruch stellt
        stellungnahm stirbt streik streit such_ein system system_verschlusselt termin tod todlich todlich_unfall
        tor traurig trennt trennt_sich tritt tut tut_uns uber_das uber_ein uber_uns uber_zwei um um_#
        unbekannt_hatt und_hab und_schreib und_werd ungluck uns_leid uns_system uns_team uns_vor verander
        verander_in verhandelt verhangt verhangt_bussgeld verlangert verli_ihr verschlusselt verwend viel_kund
        vorerst_niemand vorerst_weit vorwurf_geg wahl war_mit was_uns wechsel weg_der werd wettbewerb
        wettbewerb_hat wichtig wir_die wir_hab wir_konn wird wirft_uns woch_lang wurd_auf wurd_keim zieh zu_den
        zu_hab zugesagt zum_brand zum_monats zur_klarung zuruckgeb zwei_feuerwehrleut
    """,
    -0.1: """
        #_# #_gast #_jahr #_mai #_million #_minut :_alt :_die :_drei :_lins :_so :_wie ; =abend =alt =angst =app
        =ausfall =ausstell =best =dauert =dienstag =digital =drei =fall =find =flamm =fruhstuck =gefund =geht
        =gemacht =gericht =gleich =hab =hat =hilf =im =jed =leit =les =lins =mai =million =prozent =prozess
        =rechnung =recht =richtig =schlagend =schweissnaht =senk =sieb =stadtwerk =storung =stromausfall =tun
        =ubernahm =um =unfallfrei =verlustfrei =vom =wahl =wenig =wenn =windrad =zur ?_uns ab abend ablauf
        abstand abweich all_in am_end an_sie ander angab anlag anmeld anruf anruf_am antwort auf_# aus_die
        aus_ein ausfall ausfall_am ausstell band bei_ein bekomm_ich beschloss bestand bestell bevor bild bis_der
        bis_mitternacht bleib_wie bod dabei dafur dank_fur dann das_end das_ist das_neu das_rezept dauert_lang
        den_pokal den_weg der_alt der_kantin der_personalabteil des_jahr die_best die_einlad die_filial die_kein
        die_zahl dien dies digital drei_jahr drei_satz dreissig druck ein ein_abend ein_anruf ein_baum ein_klein
        ein_stund ein_tag ein_vormittag einlad einmal_im elf_stund emr end end_der end_marz entfernt entschied
        entwickl ernst eroffn erst_hilf etikett fast feiern feu_und feuerwehr film final find_sie flamm
        flamm_fur frag_an fruhstuck fur_den geb geb_wir gefragt gefragt_was geht geht_in gelt gemeinsam gemess
        gesucht getest gewahlt gleich gross hab_die hall_# hall_zwei haltestell hat_ihr hat_sie hauptversamml
        helm herr hilf ich ihr ihr_dat im im_final im_oktob in_# ist_der jed_nacht jemand kaffe kantin
        kartellamt kilo kind klebstoff komm_nicht kommend kostenlos kuchenchef kur labor lag lang_: lang_hab
        lehrling leicht leis leitung les_lern lief lins list luck mach marz mensch_arbeit messwert mit_den
        mit_ihn mit_zwei mitternacht nach_# nach_dem neunzehn nicht_die noch_nicht offn oktob personalabteil
        plan pokal produkt prokurist prozess pruf prufung rechnung rechnung_nicht regal reicht reisst roll rontg
        rot ruckblick_auf satz schaff schlag schlagend schleif schnell schreib schul schweissnaht sech senk setz
        sich sie_in sie_sind sie_wied sieb sind_gescheitert skript stadt stadtwerk staplerfahr statt_rontg
        steht_in stein stellungnahm_zum steu stieg storung storung_: strassenbahn stromausfall studier sturz
        tag_lang tag_und tanz team teil tuba tun uben ubernahm ubernimmt ultraschall ultraschall_statt umstell
        und_dem und_drei und_fahr und_flamm und_sie und_warum unfallfrei uns_alt uns_app uns_fahr uns_in
        uns_kampf uns_kuchenchef uns_lehrling uns_prokurist uns_rechnung unterstutzt ursach verabschied verfahr
        vergeb verhandl verlor verlustfrei veroffentlicht vertrag vier vier_kolleginn vierzig_minut von_##
        vor_das vormittag warum_uns warum_wir was_tun wenig wer werd_wir werkstatt wie_ein wie_sie wie_viel will
        windrad wird_ein worauf wunsch wutend zahlt zeigt_den zeigt_die zeigt_in zip zu_ein zugang zum zum_# zur
        zwei_tag zwei_woch zwisch
    """,
    -0.2: """
        #_januar #_uns :_was =! =## =all =als =april =dem =dr =durch =einfach =ergebnis =erklart =frau =jahr
        =krankenhaus =lag =lang =langsam =leicht =mit =preis =rent =ruckblick =schluss =sich =steig =stress
        =strompreis =und =verletzungsfrei =version =war =warum =was =zuruck =zwanzig ab_april abgelauf als
        am_band an_den angst aufgeschnitt aufgeschnitt_und auszubild azubis_im bau beend behob bei_uns betriebsf
        betriebsrat blieb blieb_# brandt buhn cent_mehr danach dank das_video dat der_grosst der_off die_azubis
        die_kilowattstund die_prufung die_station die_tat dienstplan dr drauss drei_tag durch ein_blick
        ein_erfund ein_frag ein_halb ein_rundgang ein_zertifikat einfach einfach_erklart einig erfund erreichbar
        erzahlt es fest foli formular fuhrung fur_all garantiert gast gefund geholf geht_zum gemacht geschicht
        gesicht gibt_es gilt ging glas grosst grupp hab_sie halb_stund handwerk hang hint im_film im_jahr im_lag
        in_den in_der in_drei in_hall jahres_in januar kampf_geg kampf_um kass kilowattstund kilowattstund_kost
        klick komm kopf langsam lehr les liegt liegt_bei liest linux lobt luft mai man_ein merkt million
        millisekund ministerium minut_drauss mit_dem mit_der montag musik nicht_erreichbar nicht_verlor nur
        off_tur ohn_arbeitsunfall papi per per_app pflanz plakat platt portal preis_fur richt richtig ruckblick
        rundgang sagt schluss_mit schon schreibt_ein selt seminar sich_vor sie so_hab so_pruf sonntag spar
        spar_wir spart stell_sich steuerberat stock stress strompreis strompreis_steig stund_nicht tag_der
        tag_im tag_ohn tat test tipps treppenhaus trock tur uberblick ubernehm uhr und_das und_ein und_wird
        uns_# uns_betriebsrat uns_neu unt_linux ursach_war verletzungsfrei verletzungsfrei_durch verrat version
        version_# video vierzig vom_# war_abgelauf war_die welch wenn_der wie_uns wied wir_# zeigt_drei
        zertifikat_war zuhor zwei_minut zwisch_den zwolf_kolleg
    """,
    -0.3: """
        #_cent #_tag #_uhr :_ein =azubis =bau =beend =bess =betriebsrat =brandneu =das =den =des =geduld =grupp
        =kaffeemaschin =kita =so =tag =teur =umsatz =wir =zieht auf_dem august bau_ein beid bekommt bereit bess
        best brandneu das_ergebnis datei den_ruhestand der_neu drei_frag durch_die ein_unabhang einmal erzahl
        erzahl_von feiert fur_das fusion fusioni geduld gepruft gestrich gmbh gut hab_ein hab_wir halb im_werk
        in_zwei ist_unterschrieb kaum kita klein leit licht liegt_vor man million_euro mocht monat mord nun ofen
        paus prufstand publikum rett ruhestand sensor station steig teur tot uber_# unabhang unt unterschrieb
        vom von_der werk wett wie_man wir_am wir_mocht wir_zeig woch zeit zieht zwanzig
    """,
    -0.4: """
        =erst =kampf =tot =zwei an_der auf_den auf_die bei_# bleib blick blick_auf buchhalt cent das der_umsatz
        des die_wir jetzt kaffeemaschin kart_an kommt kuch platz reich schicht seit_montag so steht stund sucht
        technik wenn wie_wir zehn zeig zertifikat ziel
    """,
    -0.5: """
        #_bis =fur =gast alt app april ausbild azubis bis_# buch durft ergebnis erst euro funf in_rent kampf
        kart kurz lang mit neun rent war war_ein warum
    """,
    -0.6: """
        =der =lern =wie =wird den elf erklart jahr jed lern seit umsatz zeigt zwei zwolf
    """,
    -0.7: """
        frag uns
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
