"""What words weigh in de: made by `tests/learn_gate.py`."""

BIAS = 0.35
WEIGHTS = {
    1.0: """
        sind
    """,
    0.9: """
        =in soll wurd
    """,
    0.8: """
        bitt kund
    """,
    0.7: """
        =nach kein konn nach stell
    """,
    0.6: """
        =bei beschaftigt betroff er geh vorwurf
    """,
    0.5: """
        =an abschied_von arbeit ist kam kann klag klinik krieg_in muss nicht schwer such unfall unternehm
        verlust vor_der vorstand weit
    """,
    0.4: """
        =bussgeld =kann =von =weg =zum an bis bussgeld hat heim heut in_die konnt konz kundendat lad leid lohn
        mitarbeit modell musst nicht_mehr pruf_sie ruft ruh schwierig spedition uber verletzt von_ein vor
        zentral zu
    """,
    0.3: """
        #_beschaftigt #_mensch =am =auf =aufgetaucht =bitt =geschloss =gewinnwarn =gibt =ihr =klag =klinik
        =krieg =lahm =leg =muss =nehm =pflegekraft =prognos =team =unfall =vorstand =vorwurf abfind auf_der
        auf_uns aufgetaucht aufsichtsrat ausstand belegschaft bericht bericht_von beschaft bestellt betrieb
        betroff_sind burgermeist das_haus dem der_betrieb die die_feuerwehr durchsucht ein_verlust erwart
        es_geht fahr ford freitag fremd fur_uns gab geg geht_um geld gericht gericht_gab geschaftsfuhr geschloss
        gest gewinnwarn haltung hatt haus herstell ihn informiert insolvenzverwalt jahr_wird k klag_geg klagt
        krieg lahm leg letzt leut lkw mehr mensch minus mit_# mit_sofort nehm nied noch noch_vermisst ort park
        post recht rund sein sofort sofort_wirkung sprach sprach_von staatsanwaltschaft still streicht um_den
        unbekannt verdacht verkehr versteckt verstorb von_# vor_ort vorerst warnt warnt_vor werd wird wird_noch
        zug
    """,
    0.2: """
        #_jahrig #_soll :_klinik =# =abschied =angegriff =aus =baustell =bis =brand =bricht =busfahr =chefarzt
        =da =einstellungsstopp =ermittl =explosion =fahr =freigestellt =gestort =kartellamt =kein =kolleg
        =kolleginn =kritik =kund =kundig =lackiererei =lauft =legt =nachricht =rechtsstreit =redaktion
        =schliesst =schwer =sie =staatsanwaltschaft =standort =stellungnahm =verhangt =verletzt =verwalt
        =vorfall =warnstreik =wichtig =wort =zahl =zentral abberuf abschied acht all_die am_mittwoch amtsgericht
        an_ein angegriff anwohn arbeit_nied auch auf_ein aufsicht auftragslag aus aus_fur ausblick bank baustell
        bei bescheid besteht beteiligt bis_herb bleibt bricht busfahr chef chefarzt da das_gericht denk depot
        der_konz der_nacht der_untreu der_verwalt der_zentral die_arbeit die_aufsicht die_bank die_gewerkschaft
        die_klinik dort drei_woch ehemal ein_# ein_abfind ein_mitarbeit ein_wort eingeatm eingestellt
        einstellungsstopp end_# er_liegt erfasst erhalt ermittl es_besteht explosion fall_aus februar filial
        find_nicht freigestellt fur_die gedenk gedenk_an gegang geht_es gerat geschaftsleit gestellt
        gewerkschaft hab_rauch hack hat_es hat_sich haushalt helf im_depot im_dritt in in_ein ist_nicht
        ist_schluss jahrig karl kartellamt_verhangt klinikum kollegin kranfuhr krankheit kritik kundig
        lackiererei langjahr lauft_in leer letzt_mal lini lokfuhr losegeld met metallteil mittag moglich
        muss_sie nach_dem nachricht nehm_abschied netz nicht_statt nicht_verlangert oder_ein pruft
        rauch_eingeatm rechtsstreit redaktion reis schliesst seniorchef serv sie_ford sie_ihr sie_uns sind_die
        sonntag_ist stadtrat starb steh stellungnahm unklar uns_das uns_kein uns_kolleg uns_lag uns_langjahr
        uns_seniorchef untreu unwirksam verbrenn verdacht_der verhangt verhangt_bussgeld verlass vermisst
        verwalt von vor_dem vorfall vorfall_auf war_mit warnstreik wass weg wegfall werk_in wir wir_muss
        wir_nehm wir_sind wir_uns wirft wirkung wirkung_abberuf wiss wort zahlungsunfah zugriff zugriff_auf
        zum_brand zum_letzt zuruck zusag zwei_met
    """,
    0.1: """
        #_arbeitsplatz #_kolleginn #_marz #_prozent #_stell :_# :_kund :_wir =and =arbeit =aufsichtsrat
        =babynahr =beim =beschaftigt =betrieb =bleibt =brief =bus =derzeit =drittel =ehemal =filial =geg =geh
        =gehalt =geld =geschaftsfuhr =grossbrand =herb =information =insolvenz =januar =klinikum =macht =meld
        =mitteil =nied =niemand =off =ohn =pruf =ruckruf =ruft =schimmel =senkt =stellt =stirbt =streit =todlich
        =traurig =trennt =uber =uns =verander =verlor =verlust =vorerst ab ab_januar abgesagt abrechn
        acht_prozent all am_donnerstag am_markt am_montag am_samstag am_sonntag am_standort an_all an_uns
        angehor angriff_auf antrag anwalt anzeig anzeig_erstatt arbeitsplatz auch_zugesagt auf_baustell aufgab
        aufgeruf aufsichtsrat_trennt babynahr bech beim_amtsgericht bekomm beruf beschaftigt_such besetzt
        betrieb_lauft betriebsrat_lauf bewerbungsverfahr bezahl bis_end bis_zur bitt_um brand_in brauerei bus
        charg contain das_team das_tut dass dass_es dem_betriebsrat dem_heimweg der der_aufsichtsrat der_klinik
        der_redaktion der_vorstand derzeit die_# die_charg die_geschaftsleit die_lohn doppelt drei_uhr drittel
        durf_wir ein_drittel ein_gutacht ein_nachfolg eingeschlaf einzeln entschuld entwickelt er_ist erhalt_ihr
        erstatt es_um fahrt famili feu feuerwehrleut filial_in find fisch fur fur_# fur_imm geb gehalt
        geld_zuruck gesichert gesperrt gesprach gesprach_mit gestort griff grossbrand gutacht hab_uns haus_hat
        heimweg herb ihm ihr_arbeit ihr_geld im_haus im_krankenhaus im_kreis im_netz im_somm in_uns information
        information_zu insolvenz insolvenz_an ist_er ist_gesperrt ist_off jahres_werd kam_mit kannt kassel
        kein_bus klarung klarung_nicht kochinn kolleg kolleginn kolleginn_hab kolleginn_und konto kreis
        kreis_sein lauf laufend lauft lauft_vorerst leb leg_die legt lohn_sind macht mal mal_fur markt marz
        marz_gesichert meld_insolvenz mensch_verli mit_ein mitarbeit_wurd mitteil mittwoch monats muss_#
        muss_geh nach_ein nachfolg nam neu_aufgab neueinstell nicht_zahl ob oder off_stell patient pflegekraft
        prognos programm prozent prozent_mehr rauch raum rechn_fur ruckruf schimmel schliess schreibt schritt
        schwer_vorwurf sein_famili seit_# senkt sich_nicht sich_von sichtbar sieht sind_betroff sind_bis somm
        standort starb_am statt stellt stirbt such_neu system system_verschlusselt tatig todlich todlich_unfall
        traurig trennt trennt_sich tut tut_uns uber_uns uber_zwei um unbekannt_hatt und_kolleg unfall_im
        uns_leid uns_system uns_team verander verander_in verlangert verli verli_ihr verschlusselt viel
        viel_kund vorerst_niemand vorerst_weit vorwurf_geg wann wechsel weg_der wichtig wir_die wir_hab wir_konn
        wir_stell woch_lang wurd_auf wurd_von zu_den zu_hab zu_uns zugesagt zum_monats zur_klarung zuruckgeb
        zwei_feuerwehrleut
    """,
    -0.1: """
        #_# :_alt :_der :_die :_drei :_lins :_so :_wie =! =## =all =app =ausfall =ausstell =beschloss =best
        =dank =dauert =dienstag =digital =dr =drei =fall =flamm =fruhstuck =geht =gemacht =gericht =hall =hilf
        =im =ist =jed =kell =leich =leicht =les =letzt =lins =prozent =prozess =rechn =richtig =schlagend =sieb
        =stadtwerk =stell =storung =stromausfall =strompreis =um =verlustfrei =wenig =wenn =windrad =zur =zuruck
        ?_uns ablauf all_in am_# am_end anlag anruf antwort auf_# aufgeschnitt aufgeschnitt_und aus_dem aus_zwei
        ausfall ausfall_am ausstell band baum beim beschloss bestell bevor bild bis_zum blieb blieb_# bod dafur
        dann das das_end das_ist das_video dauert_lang den_pokal der_alt der_kantin des des_jahr die_best
        die_zahl digital donnerstag dr drei_satz dreissig dritt dritt_quartal eig ein ein_baum ein_klein
        einmal_im einsend elf_stund emr end_der entwickl ernst erst_hilf es es_im es_nur fast feu_und feuerwehr
        final flamm flamm_fur frau fruhstuck fur_den geholf geholf_hat geht_in getest gross grund grund_sind
        hab_sie hall_# hang hangt haufig haufig_frag helm herr hilf ihr im_final im_kell in_der ist_die ist_ein
        jed_nacht jemand kaffe kantin kass kell komm_nicht kostenlos kuchenchef kur lag lang_: lang_hab lehrling
        leich leich_im leicht leis les_lern lief liegt_vor lins lobt mai meld messwert million millisekund
        mit_zwei montag musik nacht nicht_verlor noch_nicht nur pokal preis prozess quartal rechnung
        rechnung_nicht rot ruckblick_auf satz schaff schlagend schleif schnell schon schreib senk setz sie_in
        sie_sind so_hab sonntag stadtwerk staplerfahr stein steu stieg storung storung_: stromausfall strompreis
        strompreis_steig studier stund_nicht sturz tag_ohn team teil uben und_dem und_die und_drei und_flamm
        und_warum uns_alt uns_app uns_in uns_kampf uns_kuchenchef uns_lehrling uns_rechnung ursach verlor
        verlustfrei verrat vertrag video vier_kolleginn vierzig_minut voll vom_# von_uns vormittag was_uns weiss
        welch wer werkstatt wie_ein wie_viel windrad winkel wir_den wird_ein worauf zeigt_den zeigt_die zeigt_in
        zip zu_ein zuhor zum_# zur zwei_tag
    """,
    -0.2: """
        #_gast #_januar #_million #_uns :_was =: =alt =angst =april =beend =betriebsrat =das =des =durch
        =einfach =erklart =find =frau =hat =krankenhaus =lag =lang =langsam =preis =rent =ruckblick =schluss
        =senk =sich =steig =stress =tag =ubernahm =unfallfrei =verletzungsfrei =vom =wahl =war =zieht ab_april
        am_band anmeld anruf_am auf_die auszubild azubis_im bau beend behob bei_uns bekommt betriebsrat blick
        buhn cent_mehr danach dank_fur die_azubis die_kilowattstund die_station die_tat drauss durch durch_die
        ein_anruf ein_blick ein_halb ein_vormittag ein_zertifikat einfach einfach_erklart einig einmal eroffn
        erreichbar erzahlt fest film foli formular fuhrung fur_all garantiert gefund geht_zum gemacht gemess
        gibt_es gilt glas grupp hab_ein hab_wir halb halb_stund hint im_film im_jahr im_lag im_oktob in_den
        in_drei in_hall jahres_in januar kampf_geg kampf_um kaum kilowattstund kilowattstund_kost kind klebstoff
        klick komm kommt kopf langsam lehr leit les liest linux luft man_ein minut_drauss nicht_erreichbar ofen
        oktob per pflanz platt portal preis_fur regal rett richtig ruckblick schluss_mit sich_vor sie sieb spar
        spar_wir spart steht stress tat test treppenhaus ubernahm ubernehm uhr und_das und_ein unfallfrei
        uns_betriebsrat uns_neu unt_linux verabschied verletzungsfrei verletzungsfrei_durch vierzig vom von_##
        war_abgelauf war_die warum_wir wenig werk wie_uns wied wir_# woch zahlt zeigt_drei zertifikat_war zieht
        zwei_minut zwisch zwisch_den zwolf_kolleg
    """,
    -0.3: """
        ! ## #_cent #_jahr #_tag #_uhr :_ein =azubis =bau =brandneu =dem =erst =geduld =grupp =kaffeemaschin
        =kita =so =teur =umsatz =und =warum =was =wir abgelauf als angst auf_den bau_ein bei_# best bis_# bleib
        brandneu buch dank datei den_ruhestand der_neu drei_frag elf erzahl erzahl_von fusioni gast geduld ging
        gmbh im_werk in_zwei ist_unterschrieb kart kita klein licht million_euro monat mord nun prufstand
        publikum ruhestand seit_montag sich station stell_sich stund sucht technik teur tipps tot tur
        unterschrieb ursach_war von_der war wenn_der wett wie_man wir_zeig zehn zeig zeit zertifikat
    """,
    -0.4: """
        #_bis =den =fur =jahr =kampf =mit =tot =wird =zwei alt an_der app april auf_dem ausbild buchhalt cent
        das_ergebnis den der_umsatz erst fusion kaffeemaschin kampf kart_an man mit neun reich schicht seit
        sensor so steig unt vier wenn wie_wir zeigt
    """,
    -0.5: """
        =gast =lern azubis ergebnis erklart euro in_rent jahr jed jetzt kuch kurz lang lern rent war_ein
    """,
    -0.6: """
        =der =wie gut warum zwei zwolf
    """,
    -0.7: """
        : drei funf tag umsatz
    """,
    -0.8: """
        =? frag kost uns
    """,
    -0.9: """
        =die =neu minut
    """,
    -1.0: """
        ? was wie
    """,
    -1.1: """
        neu
    """,
    -1.2: """
        und
    """,
}
