"""What words weigh in de: made by `tests/learn_gate.py`."""

BIAS = 0.20
WEIGHTS = {
    1.0: """
        =in nicht
    """,
    0.9: """
        sind
    """,
    0.8: """
        arbeit bitt kam kund soll
    """,
    0.7: """
        =bei geh konn nicht_mehr
    """,
    0.6: """
        =an =nach beschaftigt heut ist klag klinik musst unfall unternehm vor_der vorstand
    """,
    0.5: """
        betroff hat haus kein konnt mehr mitarbeit nach schwer stell such verletzt vorwurf weit wurd
    """,
    0.4: """
        =bitt =bussgeld =gewinnwarn =prognos =zum abschied_von an bericht_von betrieb bussgeld das_haus
        der_betrieb er erwart fremd geg geld gericht gericht_gab geschaftsfuhr gewinnwarn in_die informiert kann
        konz krieg_in kundendat lohn modell musst_die nachricht ruft ruh schwierig uns_leut verlust vor zentral
        zu
    """,
    0.3: """
        #_beschaftigt :_klinik =auf =aus =bis =brand =bricht =datenpann =einstellungsstopp =geschloss =kann
        =klag =klinik =lahm =muss =unfall =vorstand =vorwurf =weg abberuf abfind an_uns angehor auf_der auf_uns
        aufsichtsrat aus_fur ausstand befund bei beschaft besteht bricht das_gericht datenpann die_bank
        die_feuerwehr die_geschaftsfuhr die_gewerkschaft dort durchsucht ehemal ein_mitarbeit ein_verlust
        einstellungsstopp end_# erfasst es_besteht es_geht fahr falsch freitag fur_# fur_falsch gedenk gedenk_an
        geht_um geschloss gewerkschaft hab_sich haltung hatt heim hoch hof insolvenz insolvenzverwalt jahr_wird
        k lad lahm leg leid leut minus mit_sofort mittag muss nehm nied noch noch_vermisst ort park post
        pruf_sie sein sofort sofort_wirkung spedition sprach sprach_von staatsanwaltschaft streicht um_den
        verdacht verkehr verlag verstorb verwalt vorerst warnt warnt_vor weg wegfall werk_in wir wir_halt
        wir_nehm wir_uns wird_noch wirft wirkung_abberuf wollt zug
    """,
    0.2: """
        #_arbeitsplatz #_jahrig #_prozent #_soll #_stell :_# :_bitt =angegriff =aufgetaucht =aufsichtsrat
        =baustell =beschaftigt =busfahr =dies =ehemal =explosion =gestort =gibt =ihr =kartellamt =kein =klinikum
        =kolleg =kolleginn =krieg =kund =kundig =leg =legt =mitteil =nehm =pflegekraft =rechtsstreit =redaktion
        =schliesst =schwer =sie =staatsanwaltschaft =standort =team =verhangt =verletzt =verwalt =von =vorfall
        =warnstreik =wort =zahl =zentral acht am_dienstag am_donnerstag am_mittwoch am_standort amtsgericht
        an_ein and angegriff anwohn arbeitsplatz aufgetaucht aufsicht auftragslag ausblick ausgang bank baustell
        beauftragt bei_dem bekam belegschaft beruhr bescheid beteiligt betreut betroff_sind beurlaubt bis
        bis_herb bitt_um brand brand_in burgermeist busfahr das_laufend das_unternehm dem_betriebsrat denk depot
        der_konz der_nacht der_untreu der_verlag der_verwalt der_vorstand der_zentral die die_arbeit
        die_aufsicht dienstag drei_woch ein_# ein_insolvenzverwalt ein_jung eingeschlaf er_liegt erstatt
        erwart_fur explosion fahrt fall_aus falsch_und fehlend fertig feu find_nicht firma ford frau_bekam
        freigestellt fur_die fur_imm fur_uns gab gedruckt geht_es geschaftsleit gescheitert gest hack halt
        hat_es hat_uns haushalt heizung herstell heut_nicht ihn im_depot im_dritt im_somm in_ein in_zweistell
        ist_beurlaubt ist_schluss jahr_und jahrig karl kartellamt_verhangt klag_geg klagt klinikum kolleg
        kollegin konn_wir konto krieg kundig langjahr laufend laufend_jahr lauft_in leer legt letzt_mal lkw
        lokfuhr losegeld manch met metallteil millionenhoh mit_# mit_uns mitarbeit_wurd mitteil muss_# muss_sie
        nach_ein nehm_abschied netz nicht_statt pflegekraft polizei prognos pruft rechn recht rechtsstreit
        redaktion reis rund rund_# scham scham_uns schimmel schliesst seniorchef sich_nicht sie_die sie_ford
        sie_ihr sie_nicht sind_die sonntag_ist sozialplan stadtrat starb still stimm such_wir uber unbekannt
        und_beruhr unfall_im unklar uns_das uns_kolleg uns_lag uns_langjahr uns_seniorchef uns_werk untreu
        unwirksam verbrenn verdacht_der verhangt verhangt_bussgeld verlass verli versteckt viel volontarinn
        von_# von_ein vor_dem vor_ort vorfall vorstand_erwart wahl warnstreik wass wir_etwas wir_hab wir_mit
        wir_muss wir_scham wir_sind wir_stell wirkung wiss wort zahlungsunfah zu_uns zugriff zugriff_auf
        zum_letzt zuruck zusag zwei_met zwei_neu zweistell zweistell_millionenhoh
    """,
    0.1: """
        #_im #_kolleginn #_marz #_mensch :_kund :_wir =# =ab =abschied =am =ander =angepasst =angriff =arbeit
        =ausgab =babynahr =beim =bericht =bleibt =bus =chefarzt =da =dank =derzeit =ein =elf =ermittl =fahr
        =falsch =feu =freigestellt =geg =geh =geld =geschaftsfuhr =grossbrand =grund =hat =herb =information
        =insolvenz =januar =kritik =lackiererei =lauft =letzt =lohn =meld =nachricht =newslett =nied =niemand
        =noch =off =pruf =ruckruf =ruft =schimmel =schwierig =sech =seit =senkt =stellt =stellungnahm =stirbt
        =streik =streit =tausend =todlich =traurig =trennt =ungluck =verander =verlor =verlust =vor =vorerst
        =werk =wichtig =zu abgesagt abrechn abschied acht_prozent adress all_# all_die am_montag am_samstag amt
        an_all angepasst angriff angriff_auf anpass antrag anwalt anzeig anzeig_erstatt arbeit_# arbeit_nied
        auch_zugesagt auf_baustell auf_ein auf_sein auf_weit aufgab aufgeruf aufsichtsrat_trennt aus ausgab
        babynahr backerei baum bech behord beim_amtsgericht bekomm bericht beruf besetzt betrieb_lauft
        betriebsrat_lauf bewerbungsverfahr biet bis_auf bis_freitag bis_zur bitt_nicht bleibt brauerei bus charg
        chef chefarzt da das_tut dass_es davon_sind dem_heimweg der_aufsichtsrat der_klinik der_lindenstrass
        der_redaktion der_such derzeit die_# die_drei die_fahr die_fertig die_geh die_geschaftsleit die_gesprach
        die_klinik die_letzt die_lini die_lohn die_produktion die_staatsanwaltschaft die_termin drei_rezept
        drei_uhr drittel durch_ein durf_wir ein_abfind ein_besuch ein_drittel ein_gutacht ein_neu ein_unfall
        ein_wort eingeatm eingestellt einzeln entscheid entwickelt er_ist erhalt erhalt_ihr ermittl es_um etwas
        famili februar feuerwehrleut filial filial_in frau fur gefahr gegang gehalt geld_zuruck
        geschaftsfuhr_hat gesichert gesperrt gesprach gesprach_mit gesproch gestellt gestorb gestort giesserei
        griff grossbrand grund_sind gut_jahr gutacht hab hab_rauch hab_uns hab_vier hat_ihn heimweg helf herb
        hier hinweis ihm ihr_arbeit ihr_geld im_krankenhaus im_kreis im_labor im_mai im_netz im_raum
        im_steinbruch imm in information information_zu insolvenz_an ist_er ist_gesperrt ist_nicht ist_off
        jahr_ein jahres_werd jung kam_mit kann_sich kannt kanzlei kassel keim keim_gefund kein_bus klarung
        klarung_nicht kollegin_ist kolleginn_und kran kranfuhr krankheit kreis kreis_sein kritik lackiererei
        langjahr_kollegin lauf lauft_vorerst leb leg_die letzt lindenstrass lini lini_im lohn_sind mach_wir
        macht mal mal_fur marz_gesichert mehr_auf meld meld_insolvenz mensch_verli miet mittwoch monats muss_geh
        nam neu_aufgab neueinstell newslett nicht_verlangert nicht_weit niedergelegt ob oder oder_ein off
        off_stell patient produktion programm prozent_mehr rauch rauch_eingeatm raum ruckruf ruf sag schild
        schliess schloss schritt schwer_vorwurf sein_famili sein_frau seit_# seit_heut senkt serv sich_von
        sichtbar sie_bericht sie_den sie_es sie_uns siebt sieht sind_betroff soll_die stand standort starb_am
        statt steh steinbruch stellt stellungnahm stirbt streik streit studio such_ein system
        system_verschlusselt termin tod todlich todlich_unfall tor traurig trennt trennt_sich tritt tut tut_uns
        uber_das uber_ein uber_uns uber_zwei um um_# unbekannt_hatt und_hab und_kolleg und_schreib und_werd
        ungluck uns_kein uns_leid uns_system uns_vor unterricht verander verander_in verhandelt verlag_hat
        verlangert verli_ihr vermisst verschlusselt vertauscht verwend vier_woch voll von_elf vorerst_niemand
        vorerst_weit vorfall_auf vorwurf_geg war_mit was_uns wechsel weg_der wettbewerb wettbewerb_hat wichtig
        wir_die wir_konn wird wirft_uns woch_lang wurd_auf wurd_keim zahl zieh zu_den zu_hab zugesagt zum_brand
        zum_monats zur_klarung zuruckgeb zwanzig_jahr zwei_feuerwehrleut
    """,
    -0.1: """
        # #_# #_mai #_million #_minut :_alt :_die :_drei :_lins :_so :_wie ; =abend =alt =angst =app =auch
        =ausfall =ausstell =best =dauert =dienstag =digital =drei =ergebnis =fall =flamm =fruhstuck =gefund
        =geht =gemacht =gleich =hab =hilf =im =jed =leck =leit =les =lins =mai =million =nicht =prozent =prozess
        =rechnung =recht =richtig =schlagend =schweissnaht =senk =sieb =stadtwerk =storung =stromausfall =tun
        =uber =ubernahm =um =unfallfrei =verlustfrei =vom =wach =wahl =was =wenig =werd =windrad =zur ?_uns
        abend ablauf abweich all_in am_end am_freitag an_sie ander angab anhang anlag anmeld anruf anruf_am
        antwort auf_# aufgeschnitt aufgeschnitt_und auftrag aus_die aus_ein ausfall ausfall_am ausstell bahn
        band bei_ein bei_uns beim bekomm_ich beschloss bestand bestell bevor bild bis_der bis_end
        bis_mitternacht bleib_wie blum bod dabei dafur dank_fur dann darf darf_jed das_end das_ist das_neu
        das_rezept dauert_lang den_pokal den_weg der_alt der_kantin der_personalabteil des_jahr die_best
        die_einlad die_filial die_kein die_stadt die_zahl dien dies digital drei_jahr drei_satz druck ein
        ein_abend ein_anruf ein_baum ein_frag ein_klein ein_nacht ein_stund ein_tag ein_vormittag einlad
        einmal_im elf_stund emr end end_marz entschied entwickl ernst eroffn erst_hilf es_an etikett fast feiern
        feu_und feuerwehr film final find_sie flamm flamm_fur frag_an fruhstuck fur_den geb_wir gefragt
        gefragt_was geholf_hat geht geht_in gemeinsam gesucht getest gewahlt hab_die hall_# hall_zwei haltestell
        hand hat_ihr hat_sie hauptversamml helm herr hilf ich ihr ihr_dat im im_final im_oktob im_zweit in_#
        ist_am ist_der ist_noch ist_sie jed_nacht jed_woch jemand kaffe kantin kartellamt kilo kind kochin
        komm_nicht kommend kostenlos kuchenchef kur lag lang_: lang_hab leck lehrling leicht leis leitung
        les_lern letzt_woch lieb lief lins list lobt luck marz messwert millisekund mit_den mit_ihn mit_zwei
        mitternacht nach_# nach_dem nicht_die offn ohn oktob operiert personalabteil plan pokal produkt
        prokurist prozess pruf prufung punkt rechnung rechnung_nicht regal reicht reisst roll rontg
        ruckblick_auf satz schaff schlaf schlaf_und schlag schlagend schleif schnell schreib schweissnaht senk
        setz sich sie sie_sind sie_wied sieb sind_gescheitert skript stadtwerk staplerfahr statt_rontg steh_auf
        steht_in stein stellungnahm_zum steu stieg storung strassenbahn stromausfall sturz tag_lang tag_und tanz
        teil tuba tun uben ubernahm ubernimmt ultraschall ultraschall_statt umstell und_drei und_ein und_fahr
        und_flamm und_sie unfallfrei uns_alt uns_app uns_fahr uns_in uns_kampf uns_kuchenchef uns_lehrling
        uns_prokurist uns_rechnung unterstutzt ursach verabschied verfahr verhandl verlor verlustfrei
        veroffentlicht verrat vertrag vier_kolleginn vierzig_minut von_## vor_das vormittag wach war_nicht
        warum_uns warum_wir was_tun wer werd_wir werkstatt wie_ein wie_sie will windrad winkel wird_ein worauf
        wunsch wutend zahlt zeigt_den zeigt_die zeigt_in zeigt_wie zip zugang zum zum_# zwanzig zwei_tag
        zwei_woch zweit
    """,
    -0.2: """
        #_gast #_jahr #_januar #_uns :_ein :_was =## =all =als =april =dr =durch =einfach =erklart =find =frau
        =jahr =krankenhaus =lag =lang =langsam =leicht =preis =rent =ruckblick =schluss =sich =steig =stress
        =strompreis =tot =und =verletzungsfrei =version =war =warum =wenn =wir =zieht =zuruck ab ab_april
        abgelauf als am_band an_den anfang angst auszubild azubis_im bau beend behob betriebsf betriebsrat blieb
        blieb_# buhn cent_mehr danach dank das_video dat der_grosst der_off die_azubis die_kilowattstund
        die_prufung die_station die_tat dienstplan dr drauss drei_tag durch ein_blick ein_erfund ein_halb
        ein_rundgang ein_zertifikat einfach einfach_erklart einig erfund erreichbar erzahl_von es feiert fest
        foli formular fuhrung fur_all fur_das garantiert gast geb geholf geht_zum gelt gemacht gemess geschicht
        gesicht gibt_es gilt ging glas gleich grosst grupp hab_sie halb halb_stund handwerk hang hint im_film
        im_jahr im_lag in_den in_drei in_hall in_zwei jahres_in januar kampf_geg kampf_um kass kilowattstund
        kilowattstund_kost klebstoff klick koch kopf langsam lehr les liegt liegt_bei liest linux luft mai
        man_ein merkt million ministerium minut_drauss mit_dem mit_der montag musik nicht_erreichbar
        nicht_verlor noch_nicht nur off_tur ohn_arbeitsunfall papi per per_app pflanz plakat platt portal
        preis_fur richtig rundgang sagt schluss_mit schon schreibt_ein selt seminar sich_vor sie_in so_hab
        so_pruf sonntag spar spar_wir spart stadt station stell_sich steuerberat stock storung_: stress
        strompreis strompreis_steig studier stund_nicht tag_der tag_im tag_ohn tat team test tot treppenhaus
        trock tur uberblick ubernehm uhr und_das und_warum und_wird uns_# uns_betriebsrat uns_neu unt unt_linux
        ursach_war vergeb verletzungsfrei verletzungsfrei_durch version version_# video vierzig vom_#
        war_abgelauf war_die welch wenig wenn_der wie_uns wied wir_# woch zeigt_drei zertifikat_war zieht zuhor
        zur zwei_minut zwisch zwisch_den zwolf_kolleg
    """,
    -0.3: """
        #_cent #_tag #_uhr =! =azubis =bau =beend =bess =betriebsrat =brandneu =das =dem =den =des =erst =geduld
        =grupp =kaffeemaschin =kita =mit =so =tag =teur =umsatz =zwanzig auf_dem august bau_ein beid bekommt
        bereit bess best brandneu brandt das_ergebnis datei den_ruhestand der_neu die_wir drei_frag durch_die
        ein_unabhang einmal erzahl erzahlt fusion fusioni geduld gefund gepruft gestrich gmbh hab_ein im_werk
        in_der ist_unterschrieb kaum kita klein komm leit licht liegt_vor million_euro mocht monat mord nun ofen
        paus prufstand publikum rett richt ruckblick ruhestand sensor steht steig sucht teur tipps uber_#
        unabhang unterschrieb vom werk wett wir_am wir_mocht wir_zeig zehn zeit
    """,
    -0.4: """
        =zwei an_der auf_den auf_die ausbild bei_# bleib blick blick_auf buchhalt cent das der_umsatz des
        die_kind durft erst euro gut hab_wir jetzt kaffeemaschin kart kart_an kommt kuch man platz reich schicht
        so stund technik von_der war wenn wie_man wie_wir zeig zertifikat ziel
    """,
    -0.5: """
        #_bis =gast =kampf alt app april azubis bis_# buch ergebnis funf in_rent kampf kurz lang mit rent seit
        seit_montag war_ein warum
    """,
    -0.6: """
        =der =fur =lern =wie =wird erklart jahr jed lern neun umsatz uns zwei zwolf
    """,
    -0.7: """
        ! den elf frag zeigt
    """,
    -0.8: """
        =die drei kost was
    """,
    -0.9: """
        ## =neu minut tag
    """,
    -1.1: """
        : wie
    """,
    -1.3: """
        =? und
    """,
    -1.4: """
        neu
    """,
    -1.9: """
        ?
    """,
}
