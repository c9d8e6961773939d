"""What words weigh in de: made by `tests/learn_gate.py`."""

MADE_FROM = "2378e49ba1ab8e03"
BIAS = -0.50
WEIGHTS = {
    2.58: """
        ~stop
    """,
    2.16: """
        ~dark
    """,
    1.95: """
        ~review
    """,
    1.87: """
        ~ashamed
    """,
    1.84: """
        ~placeless
    """,
    1.75: """
        ~2
    """,
    1.66: """
        ~rite
    """,
    1.62: """
        ~missing
    """,
    1.49: """
        ~absent
    """,
    1.44: """
        ~sick
    """,
    1.43: """
        ~halted
    """,
    1.36: """
        ~fewer
    """,
    1.32: """
        ~intruder
    """,
    1.31: """
        ~lenders
    """,
    1.29: """
        ~unhired
    """,
    1.12: """
        ~mute
    """,
    1.1: """
        ~sides
    """,
    1.06: """
        ~respect
    """,
    0.94: """
        ~families
    """,
    0.91: """
        ~unlike
    """,
    0.85: """
        ~reports
    """,
    0.84: """
        nicht
    """,
    0.75: """
        bitt
    """,
    0.74: """
        ~leak
    """,
    0.69: """
        betroff
    """,
    0.64: """
        geh
    """,
    0.58: """
        stell
    """,
    0.57: """
        famili nachricht
    """,
    0.54: """
        kund
    """,
    0.52: """
        post
    """,
    0.48: """
        wiss
    """,
    0.47: """
        verlust
    """,
    0.45: """
        ab_montag jemand schwer
    """,
    0.44: """
        informiert lohn von
    """,
    0.43: """
        darin erwart statt
    """,
    0.42: """
        fremd gesagt ist leg
    """,
    0.41: """
        angebot geld
    """,
    0.4: """
        ruft wir
    """,
    0.39: """
        =prognos arbeit haus hof kein_neu nehm
    """,
    0.38: """
        ; heut_fruh kam nein_zu zentral zu_zwei
    """,
    0.37: """
        an_zwei die_bank sag
    """,
    0.36: """
        =grossbrand grossbrand zu ~callers ~cleared
    """,
    0.35: """
        =verletzt bank kundendat
    """,
    0.34: """
        =gewinnwarn =gibt auss es_geht flug gewinnwarn klag rechn steht_ab uns_werk
    """,
    0.33: """
        =freitag burgermeist den_schlussel ford gest vorwurf zahl
    """,
    0.32: """
        =stell hatt hundertzwolf kein netz
    """,
    0.31: """
        =kolleginn erfahr klagt klinik leid mehr noch_vermisst und_schreibt vorerst
    """,
    0.3: """
        =post ass drinn ein_verlust helf mann sass soll such verletzt werk_in
    """,
    0.29: """
        #_stell =warnstreik das_jahr den_rest gegang gesprach gut krieg_in pfleg red sonntag_ist streicht
        warnstreik
    """,
    0.28: """
        :_klinik =streicht befund geht_um gescheh imm kannt liegt patient schick_sie von_sieb war wollt
    """,
    0.27: """
        =nach angriff_auf ein_mitarbeit entfall heut ist_schluss lackiererei morg nicht_mehr rund_# tun wiss_wir
    """,
    0.26: """
        =sonntag ans beamt brauerei die_feuerwehr ein_gut end februar feuerwehrleut funft sind_betroff verlag
        zu_haus zwei_feuerwehrleut
    """,
    0.25: """
        =krieg =vorstand annehm anruf beschaftigt brief dies_ausgab dringend gebet generation imm_drei je
        kein_kart kraft kundinn mitarbeit mittag rund schwach strass tausend unklar
    """,
    0.24: """
        #_mai =bussgeld abfind am_dienstag and backerei bussgeld dem ein_fremd ein_nachfolg erreich frau
        jahr_lang jemand_hatt kam_der kapitan mensch nach neuausricht nicht_statt patient_und schick schluss
        standort tor tun_wir urteil verwalt wegfall werf wie_imm wir_hol zwolf_prozent
    """,
    0.23: """
        #_kraft =# =explosion =kolleg am_donnerstag bezahlt bis_februar bundel denk_an die_ofen die_zentral
        dreh_wir erschuttert explosion feuerwehr_war gehabt gewerkschaft ihr im_marz jahr_auf lad lauft_in
        moglich_uber nimmt recht reih studi unternehm vertrieb vorstand wirft zug
    """,
    0.22: """
        =am =bei =klinik =schliesst =standort =ukrain abschied_von am_samstag baustell bericht_von brand
        deutlich eingeschlaf elt erstatt falsch find_nicht haltung haushalt jahr_wird k kolleginn lang_hat
        mit_sofort polizei prognos schliesst so_lang sofort_wirkung sohn such_wir tisch trifft ukrain uns_leut
    """,
    0.21: """
        #_mensch =hall =lackiererei =nehm akti aufsichtsrat belegschaft betrieb bezahl bitt_wir dass
        dem_betriebsrat dem_tor der_aufsichtsrat drei_uhr droh droh_mit ein_neu ein_richt es_besteht foy im_foy
        insolvenz jahr_die klarung konn konz kreis krieg lehnt marz mau schlug_ein schweig sein_frau spedition
        starb und_denk verdi verlangert vierzehn vorsicht wir_zahl wollt_wir zur_klarung
    """,
    0.2: """
        #_arbeitsplatz =in =lahm =pflegekraft =schwer =traditionsbrauerei =wort am_hak arbeitsplatz das_wass
        der_giesserei der_nacht der_schul der_tur die_gewerkschaft einsatz fisch gearbeit gericht_gab geseh
        getan hak hat jahr_und kartennumm lahm mittwoch notruf ordn pak prob rest samstag sofort streicht_jed
        traditionsbrauerei volontarinn von_auss wag wass_stand wir_trau
    """,
    0.19: """
        #_beschaftigt =akti =pak =unfall =wichtig aufsicht beschaft bezahl_die den_famili der_befund drittel_der
        druckt ein_drittel feld filial gekomm hangt_noch ihr_geld ihr_schreibtisch jed_tag klagt_uber lass_sie
        markt mitbewerb red_mit redaktion seid sprach_von staatsanwaltschaft steh storung_im unbekannt
        uns_kolleg voll vor_ort vorschrift werf_sie werkstor wirkung zum_bericht zwei_prozent
    """,
    0.18: """
        #_jahr =aufgetaucht =klag =odessa =redaktion =tausend =vorfall =wasserkoch aufgetaucht bekomm bergfuhr
        beruf brief_der das_angebot das_laufend die_aufsicht die_kamm die_zahl ein_teil fragt_warum fulda geg
        geschaftsleit geschrieb_hab grossbrand_in hall_# heizung im_netz in_den in_fulda jurg kalt_bleib kamm
        kind klag_geg laufend_jahr madch mit_ein noch odessa ofen_kalt ruh stand uns_nachbarn uns_system
        verbrenn verdient viert vorfall wahlt wasserkoch wasserkoch_modell
    """,
    0.17: """
        =baustell =bezieh =filial =leut =meld =razzia =stellung =still =weg ^uss abgesagt am_standort an
        ausstand behord besteht bezieh_stellung bleib_uns bleibt_das brief_vom das_amt der_baustell
        der_redaktion die_firma die_ganz die_tonn divid drittel ein_besuch einunddreiss erfasst ermittl
        erwart_wir fahr fall_aus find_ihr freund funfzehn fur_imm leb lokfuhr musst nicht_ab nie nied novemb
        ohn_ergebnis razzia schickt sieht_sich uns_kolleginn wart
    """,
    0.16: """
        =bricht =ermittl =ging =kartellamt =kollegin ^ahl abschreib ag_rechn alt_von auf_uns bericht
        bis_mittwoch bundel_wir buros_in danach_nicht das_team der_betrieb der_such die die_divid die_geh
        die_gesprach dies_monat dort ein_fehl ein_gesprach ein_kanzlei ein_platz eingeatm einzeln fall
        falsch_und firma gedenk_an gesagt_hab gewinnwarn_: grund gut_jahr hinein ihr_kind im_fruhjahr im_kreis
        juni_und kalt letzt_mal lieg lini manch nach_woch nachfrag nicht_schweig nicht_verlangert off_brief
        ordn_mit ort park partei post_aus pruf_sie putz sach schimmel schlussel sech_von serv sperrt spielzeit
        stolz strafanzeig uns_bergfuhr verhangt verlust_von wir_nehm wir_sind wird woch_nicht zeitung zum_letzt
        ~3
    """,
    0.15: """
        #_mitwirk =bahn =belast =bleibt =brand =cyberangriff =fruh =haltung =leg =notruf =patentstreit =steh
        =trau =urteil =vorwurf =zentral ^<ges ^<un ^ruf ab_januar ag all_kund anwohn auftragseingang_im
        auftragslag ausgang beim_nam brud cyberangriff das_haus das_letzt dem_werkstor der_schwach der_zentral
        die_heimaufsicht die_letzt die_polizei diesmal dreh ein_wort fluss gebucht gesagt_am gewasch gibt
        heimaufsicht ihr_sohn jahrelang job_auf kanal kein_notruf kocht kolleginn_in lak landtagswahl lasst_uns
        mitwirk moll monitor nah newslett nicht_gearbeit nicht_lang ofen patentstreit press programm reis
        schlecht schreibt spruch spruch_und stadt tier todlich topf trau trau_um trenn um und_niemand unfall
        unfall_im uns_drei vermisst von_ihn wahl wehr weit wir_leg wochen zahlungsunfah zum_krieg zurucknehm
        zweiundzwanz
    """,
    0.14: """
        =bleib =entscheid =hackerangriff =netz =parkplatz =platz =ruft =rund =uhr =vierzig alarm angezeigt
        apothek aufsichtsrat_hat aufzugeb aus_neun bescheid bleibt_so das_madch den_ausblick der_verwalt der_zug
        die_press die_schulklass die_zweit dienstag dies dies_woch dreissig ein_angebot ein_foto ein_jung
        ein_kind ein_nachricht end_# gedenk gefalscht hack hackerangriff halb_zehn hat_heut herb_gibt hoch
        hol_uns in in_beruf in_einzeln in_odessa in_vier komm_spat kranfuhr langjahr leer liegt_ein losegeld
        madch_war metallteil mitarbeit_wurd nein ost parkplatz_halb recht_wir scheib schreib sie_ford sind sitz
        sozialplan steh_ab team_und todesfall tor_und uns_langjahr unwirksam urteil_im versteckt verstorb
        warnt_vor wurd zoll zwei_von
    """,
    0.13: """
        #_jahrig =bericht =beschaftigt =fehlt =insolvenz =kein =kritik =lauft =stellt =todlich ^ges agentur
        am_fluss anwalt auf_stadtwerk ausblick bau_wir bech behalt bei betroff_sind bis bis_herb bleibt
        bussgeld_weg darf_niemand dem_erst der_anruf der_auftrag der_vorstand die_band die_kass die_stadt
        ein_ordn end_die ersatz fur_# gefuhrt gegang_die geraumt gesperrt gestorb ging_sie hab_anzeig
        hat_bekommt heraus herstell herunt ich_schreib ihn ihr_famili im_alt in_still insolvenz_an jahrig krank
        kritik lasst lieg_bei meld_insolvenz meng sagt_man schwach_nachfrag schwest seh_wir sein_freund
        seit_freitag sich_nicht sie_ihr still_gedenk sturzt unterschrieb_die verlass verschwind wachstum
        warnstreik_: werk_ein wir_nicht wir_stolz wir_veroffent wird_noch zuruck
    """,
    0.12: """
        :_kund =ad =an =gestort =hoc =job =jurg =modell =schreibt =tragt =zwolf ^fah ^fen> ^leg ^raue ^zah
        ab_februar abgesproch abgesproch_hab ad ad_hoc all_die arbeitsgericht bei_gerat beruhr betrieb_lauft
        bevor bish_# buch_fur buro cyberangriff_auf dank_fur darub das_erst dem_arbeitsgericht den_hall den_hof
        den_preis der_belegschaft der_strass der_verlag der_vermiet die_agentur die_behord die_geschaftsleit
        die_klinik die_staatsanwaltschaft donnerstag ein_anwaltin einkauf es_im etwas fahr_uns fallt_uns
        februar_ein flieg fruhjahr gab_die geschaft geschaftsjahr gesichert geword gut_leut hab_rauch
        hielt_nicht hoc hotel ist_gestellt j jahr_verstorb jung kam_mit kein_stimm lauft_vorerst mindest
        mit_vier monat_sind nachbarn nachgewies nahm nenn nennt netz_aufgetaucht nicht_erreich nicht_zahl obwohl
        operativ preis_abgesproch rauch_eingeatm reinigungskraft renat report rot_zahl scham seniorchef
        sie_fehlt soll_preis teil_des theat trillerpfeif und_beruhr und_nahm und_red und_wahlt uns_niemand
        uns_schwer uns_seniorchef vermiet_die verzehr vierzig_jahr vom von_acht vorerst_weit vorfall_auf
        vorwurf_geg warnt webstuhl wenn_sie wirft_dem wort zeitschrift zeitung_geles zug_hielt zum_brand
        zur_abstimm zuruckgenomm zweiundzwanz_jahr
    """,
    0.11: """
        #_g =ausblick =fenst =g =giesserei =information =kanal =komm =kurzarbeit =muss =nachtrein =system =team
        =theat =traurig =verwalt =verwechsl =vorerst ^ehe ^ehen ^eld> ^ft> ^ger ^rbei ^tel ^zahl akt
        all_unterlag am_kanal am_montag am_telefon and_tun angehor anleg anzeig_erstatt arbeit_fur auftrag_aus
        ausblick_fur ausgab ausland bank_hat beantwort_wir behalt_die behandelt bis_marz bis_mittag bitt_sie
        buros darauf das_urteil dem_mai den_behord den_maschin denk der_alarm der_kapitan der_klinik
        der_spatschicht der_vorhang die_lohn die_miet die_opposition die_supp dies_regier drauss_die durch_drei
        durf eben ehemal eigenkontroll eigenkontroll_wurd ein_eigenkontroll ein_gewinn ein_negativ ein_partn
        ein_zeil einzel elb elf_von enttauscht erfasst_und ess fahrgast fassungslos feld_: foto funf_die hab_es
        hat_uns heut_nicht hinaus hoc_: in_passau information insolvenzverwalt jahr_gefuhrt job kannt_jed karl
        kind_bitt kuchent kurzarbeit lag_auf leut_sind listeri listeri_nachgewies mitgefuhl mitgefuhl_gilt
        montag_bis nachricht_und nachtrein negativ neu_app opf opposition parkplatz passau patientinn
        pflegekraft ruf sein sein_geld sind_die stand_seit steh_wir tag_an theat_am tocht traurig uber_uns
        ums_leb unbekannt_hab und_halt und_setzt und_starb uns_bahn uns_mitgefuhl unterricht veroffent
        vertrauensstell verwechsl vier_fall vom_verzehr von_# vorhang war_hoflich warm_die wass wir_brauch
        wir_halt wir_nenn wohnung zugesagt zuruck_ein zwei_leut zwei_uns
    """,
    0.1: """
        #_novemb =ausstand =bademeist =brief =chefarzt =durchsuch =fremd =geb =geld =ihr =januar =kund =kundig
        =rechtsstreit =sach =stand =stellungnahm =stirbt ^ass ^beit ^cht> ^fahr ^geb ^rau ^sag ^sst abberuf
        all_sech am_dienstagab angehalt anzahl arbeit_mit aus_der bademeist beid_seit beigebracht beiseit
        bericht_vom besuch beteiligt bis_ost bleib_bis bundeskartellamt chefarzt das das_neu
        das_oberlandesgericht der_markt der_mietvertrag derzeit die_geschaftsfuhr die_kont die_leit die_stuhl
        dienstagab durchsuch ehrlich ein_abfind ein_mitbewerb er_an erfahr_mit es_kein fahrgast_wurd fass fragt
        freitag_sind friedlich friedlich_eingeschlaf fur_falsch g gar gar_nicht gefahr gekomm_ist gericht
        geschrieb gestort haf hat_er hilf hochwass hoflich ihn_gebet im_depot im_novemb in_die kanzlei kirch
        konnt krieg_im lauf_und leg_sie legt lohn_der lohn_sind luvo mess mietvertrag minut_an modell nach_der
        neu_vertrag nimmt_ein oberlandesgericht partn platz_hat preis_von rauch rechtsstreit reicht_das
        ruckruf_: ruf_all schiff schwierig seh_das sozialvertrag staatsanwaltschaft_pruft starb_am stimm tal
        todlich_unfall training uhr_fruh und_stell uns_gegang uns_haus uns_vorsitz verdacht vermiet vertrau
        vielleicht vor_dem weiss_: werkzeugbau wichtig wir_geb wir_steh wirkung_abberuf
    """,
    0.09: """
        #_million =anpass =anwohn =dritt =einstellungsstopp =gescheh =halb =halv =insolvenzverfahr =nachricht
        =ruckruf =schlimm =schweig =steinbruch =streit =verantwort =verspat ^bei ^bet ^chä ^ebr ^eld ^esch ^geld
        ^icht ^neh ^nehm ^schl ^schä ^tell ^tte ab_herb abgerat abrechn all_betroff als_die als_erst am_freitag
        anschrift anschrift_und anwaltin_von aufgegeb auftragseingang auskomm auszahl bank_am befrist
        befrist_vertrag besetz beurlaubt bewerbungsverfahr bis_jahres bitt_die breslau darleh das_geld das_licht
        das_tut das_unternehm datum der_zeitung die_famili die_fertig die_kolleginn donnerstag_hat drei_jahr
        dringend_abgerat ein_buch eingestellt einig einstellungsstopp einstellungsstopp_in er_liegt filial_in
        fing frau_und freigestellt fur_drei gab_der ganz gedruckt geholt gerad gerat getrag glaub_ihn halv
        ihr_anruf ihr_wart im_buro im_erst im_notfall im_rahm im_sud information_zu insolvenzverfahr
        ist_beurlaubt ist_er jahr_zu jemand_hat jung_leut kaufhaus klarung_nicht kundigt lang_zu lauft_im leut
        lohn_fur losung marz_gesichert mein messwert nach_breslau nach_vorschrift nachbarn_am neueinstell
        nimmt_die noch_am plan rahm_ein rezept_nicht ruckruf scham_uns schliess schlimm sechsundzwanz sein_eig
        sein_famili seit_mittwoch septemb sie_behalt sie_bericht sieht somm sonntag_das statt_ein stell_die
        still strass_und stumm termin_vor tropf tut tut_es uberweis und_bitt uns_grund uns_plan verantwort
        verlass_wir verli_ihr verzehr_wird von_kund weg weil_wir wer werd_vier wettbewerb wettbewerb_hat
        wir_arbeit wir_ford wir_scham wir_uns wir_wiss wird_dringend wirft_uns wiss_es zeitung_erfahr zuruck_und
        zwanzig_jahr zwei_famili zwei_jahr
    """,
    0.08: """
        #_kund =abstimm =arbeitsplatz =bekam =bus =datenpann =fahr =fahrt =geg =gehort =gesenkt =hannelor
        =hinweis =kann =lauf =mitglied =nachruf =zahl ^<ge ^<hä ^<kr ^<za ^arb ^aus ^bez ^ege ^ehm ^ehme ^erwa
        ^eut ^häf ^hät ^itt ^itte ^lag ^nac ^nach ^nge ^nte ^rif ^sen ^stel ^tio ^tion a_# ab_dezemb ab_und
        abgegeb abgeschalt_und abmahn acht_sie am_markt amt an_ihr an_uns angemeld antrieb arbeitsunfall_in
        bedau bei_den bei_ein bekomm_sie beschwerd_von biet_wir bis_dahin bitt_acht bleibt_leer dafur_gibt dahin
        danach daraus_nicht datenpann deckel den_kredit der_entwurf der_plan der_werkstatt derzeit_kein
        die_apothek die_nachfrag die_nam die_schlussel die_umsatz drei_woch ein_insolvenzverwalt ein_partei
        ein_stell ein_verwalt elf_gut elf_monat entfallt entschied_ihr erlitt erst_wenn es_hat fahr_kein
        fahrdien fahrt famili_hab filial_am flamm flasch fort freitag_um freu_uns fur_arbeit fur_elf gast_sind
        geb_die gedacht gefuhrt_und gegang_er geht_dem gekauft ging_es hannelor hebamm heimaufsicht_hat hoffnung
        hort hubschraub ihr_arbeit ihr_mann ihr_nam im_gesprach im_krankenhaus im_lad insolvenz_angemeld ist_am
        je_woch kass keim_gefund kein_bus kind_durf klar kolleginn_hab kondolenzbuch kondolenzbuch_liegt
        konn_wir krankheit kredit kreis_sein kundig lag_im landkreis lang_uber lasst_ihn leer_platz leitung
        leut_im liegt_am mai_nicht marz_aus medikament mehr_als mensch_uns mess_sie mit_# mit_kart mit_uns
        musst_die nach_beschwerd nachfrag_nach nachruf nachruf_auf neunzig nicht_geseh platz_in prognos_gesenkt
        pruft quot sag_wir sagt_: schreib_wir schwer_vorwurf sech_stund seien setzt sie_hab sie_nicht sieb
        tag_je tor_zu trag um_hannelor und_wir uns_filial uns_kass uns_lauf uns_selb unt_zwei vertrag_bis
        verwaltungsgericht vierundzwanz vorstell weil weiterzumach wer_dringend wir_bitt wir_es wir_freu
        wurd_keim zahl_konn zu_hab zum_standort zwei_tag zwickau ~4
    """,
    0.07: """
        #_soll =abschied =bank =belastigungsvorwurf =besuch =derzeit =gesprach =gorlitz =hafenstrass
        =insolvenzantrag =konto =konzert =kurz =leipzig =schreib =station =termin =zum ^<arb ^<bez ^<bit ^<dri
        ^<hät ^<pos ^<zah ^arn ^asse ^beza ^chl ^chwe ^chäf ^ckte ^egen ^eing ^eit> ^ell ^ens ^esc ^fen ^hen>
        ^hri ^hwe ^häft ^hätt ^ige ^it> ^kon ^lege ^man ^men ^mit ^nde ^rle ^rma ^rufe ^sge ^sol ^sse ^ssen
        ^trei ^tte> ^usst ^ver ^äft ^ätt ^ätte a ab_mittwoch abstimm als_# am_sonntag anordn arbeit_nied
        arbeitskampf arbeitsplatz_wegfall auch_nicht auf auf_all auf_anordn auf_baustell aufgab aufgeruf aus
        bekomm_ihr bekommt_es belastigungsvorwurf bestell betroff_ist bezieh bitt_um darf_das das_nicht
        den_letzt depot der_geruch der_nachtschicht der_platz der_polizei des_haus die_best die_brief die_die
        die_flasch die_gut die_jahresprognos die_steu dies_partei diesmal_ist donnerstag_die drei_rezept
        ehemal_auszubild ein_anwalt ein_betrieb ein_interessenausgleich ein_schwer ein_somm ein_sozialplan
        ein_stuhl ein_unfall eingeatm_und eingeschalt einlos entfernt entzog erst_mal erst_wied es_danach es_nie
        es_war fahrrad fall_sie falsch_befund folgt_im fordert freiwilligenprogramm fruhschicht funfzig
        gebaut_und gebrannt gefund_die geht geklingelt genomm gerust gesenkt gesetz gesperrt_ein gestellt
        gorlitz heut_noch heut_vormittag imm_link in_hall insolvenzantrag interessenausgleich ist_gesperrt
        jack_hangt jahresprognos jemand_fur kam_die keim kein_bahn korrektur kurzarbeit_ab lad_bleibt lang_war
        lebenslauf leg_die letzt_vorstell mannschaft mensch_die miet mio_euro mir mitteil muss natur neb_der
        nehm_abschied nehm_den neu_auf nicht_im oktob_hab partei_wahlt platz_fur ruft_bitt schaut schild
        schwer_krankheit sech_kolleginn seil seit_drei seit_heut selb seniorchefin sich_niemand sind_nam
        standort_gorlitz stellt stellt_insolvenzantrag stellung stellungnahm_zu stellungnahm_zur stirbt streit
        stuhl_bleibt sturz sucht_: tag_die tank teil uber_zwei ubergriff und_es und_ich und_neun und_so
        universitat uns_die untreu vat vat_die verein vereinbart_war verhandel verhandel_wir verhandl_uber
        verletzt_word verschlusselt verstorb_sie vom_mai vor_der voraussicht vorbei wer_betroff wir_bedau
        wir_etwas wir_komm wir_noch wir_vierzig wurd_leicht zu_sag zulief zum_somm zusamm zwolf_jung
    """,
    0.06: """
        #_fall #_und =arbeitsunfall =aus =band =belegschaft =bestell =busfahr =c =darkn =gefahr =geh =hat =herb
        =kundendat =leer =legt =lieb =lohn =samstag =schimmel =sicherheitshinweis =verhangt =was =werkbank
        =windpark =zu ^<an ^<dar ^<he ^<in ^<je ^<mü ^<red ^<sp ^<ve ^<wis ^aft ^aft> ^ag> ^ahr ^akti ^ande
        ^ange ^arbe ^aue ^bitt ^bür ^cht ^chw ^dri ^ere ^esag ^etro ^etz ^eute ^eza ^ezah ^for ^gesa ^gesc ^gesp
        ^get ^haus ^hmen ^ili ^inge ^irma ^itio ^klag ^kte ^kti ^ld> ^mitt ^muss ^nnte ^nten ^nze ^och ^pos
        ^prog ^rbe ^rde ^red ^rer ^rige ^rma> ^rof ^roff ^rwa ^sagt ^schw ^stre ^tra ^tre ^trof ^ute> ^walt
        ^warn abberuf_grund all_drauss all_zwolf arbeit_bis arztin auf_der auftrag aus_fur ausstand_aufgeruf
        band beantwort beauftragt beirat_hat beschaftigt_such betrieb_im betriebsrat_verhandel bis_freitag
        bitt_ihr bleibt_die brand_in bricht bricht_ein busfahr c damal dank_all darkn das_gut davon_sind
        dem_fruhjahr den_bericht den_knien der_beirat der_geschaftsleit der_wettbewerb die_fruhschicht
        die_gehalt die_je die_musik die_sach die_werkbank eig_sach ein_and ein_gutacht ein_monat ein_wasserschad
        er er_kam erst_tag fehlt fenst_zu fernseh frau_bekam fruh_hab geg_uns geht_in gekundigt gerechn_und
        geriss gesellschaft_hab gest_abend gewinn gutschein hab_uns hab_zwei hat_dr hatt_an haus_am heutig
        hin_und hol ihr_tocht im_darkn im_fernseh im_hotel im_magazin im_steinbruch in_eig in_verwalt
        interessenausgleich_und ist_bis kam_nicht kartellamt_verhangt kas klopf kolleg_trenn konto kundendat_im
        lang_halt lass lebensgefahr leim leipzig letzt_zwei liegt_mit magazin manch_von mann_hab mein_grossmutt
        mensch_verli millionenhoh nacht_auf nacht_stand nicht_an papagei passt post_die postfach prozent_mehr
        richt sach_mit sagt_wir schauspiel schlauch schloss schnittstell seit_der sicherheitshinweis sie sie_den
        sie_nach sind_fassungslos sitzung so_darf sollt sprech stell_uns studio tod_ein trepp tun_das uhr_sind
        ulz um_drei und_sag uns_belegschaft uns_das uns_fahr uns_geht uns_mit verhangt_bussgeld vertauscht
        verwalt_und vielleicht_auch vor_den vorbei_und wahrungsreform wahrungsreform_ein wasserschad
        wasserschad_und wenn wind windpark wir_der wir_gesagt wir_nach wir_um wollt_im zahl_hint zu_uns zusag
        zwei_mann zwei_uhr zwei_wahrungsreform
    """,
    0.05: """
        #_fahrt #_kolleginn #_marz :_bitt =angepasst =elt =montag =staatsanwaltschaft =sturz =wechsel
        =winterplan ^<bür ^<hau ^<her ^<kon ^<leb ^<leg ^<man ^<mu ^<mä ^<ru ^<ruf ^<ver ^<we ^achr ^agt ^ahlu
        ^ake ^akt ^amm> ^auer ^aufs ^besc ^bit ^bra ^chli ^chr ^chri ^de> ^den ^drin ^eb> ^eda ^elle ^enz ^erst
        ^etr ^fal ^fe> ^ffen ^fir ^firm ^fsi ^fsic ^fts ^gebr ^gehe ^geta ^gte ^haft ^hen ^hl> ^hli ^hlu ^hme
        ^hric ^ht> ^händ ^ie> ^ieb> ^ige> ^imme ^inf ^info ^irm ^kap ^kra ^latz ^lieg ^lini ^ll> ^lle ^llen ^llt
        ^llte ^los ^lve ^ma> ^mm> ^nd> ^ndes ^nfo ^nfor ^nse ^nter ^ntr ^ole ^orde ^osi ^ot> ^par ^plat ^rank
        ^rat ^re> ^rig ^rmie ^rog ^sage ^sen> ^sste ^stor ^tige ^tru ^tz> ^tzt ^ufs ^ufsi ^uge ^und> ^unt ^wah
        ^wahl ^wal ^weg ^wis ^ünd ^üsse abgebucht abschied adress am_# am_letzt am_wochen angepasst bahn
        bevor_er brennt da_ist das_tor dass_der der_schlecht der_untreu der_winterplan die_fenst die_ihn
        die_kolleg die_vertrag dies_gesetz drei_nacht dreizehn dreizehn_jahr dritt_quartal durch_ein durf_wir
        erwart_fur es_drauss fallig_gestellt feu flugzeug form fruh gekauft_hat geschlaf gestoppt geteilt
        hallenbad hat_das heim holg ihr_akt ils in_form kann kinderzimm laufend mitgeles neu_rechn neun_punkt
        nie_geseh nun_ein ofen_aus schuld sehr seit_gest sie_seien sie_uns sie_war sie_wiss sie_zuruck sind_bei
        sprech_wir statt_zwolf steck tisch_und trug und_rechn uns_buro verdacht_der vertrau_in war_ich wart_elf
        was_bleibt web weg_fehlend weist weitergeht wer_arbeit winterplan wir_kein wir_nun wird_nicht zu_wenig
        zwei_neu zweistell
    """,
    0.04: """
        ^<ang ^<ar ^<auf ^<bea ^<ber ^<bü ^<dr ^<fah ^<fam ^<feu ^<fl ^<gek ^<inf ^<ins ^<jem ^<kap ^<kre ^<kun
        ^<mit ^<mus ^<müs ^<nac ^<ni ^<or ^<os ^<par ^<rec ^<rep ^<sag ^<sol ^<sta ^<unb ^<unt ^<ur ^<wa ^<weg
        ^<zu ^<zur ^acki ^ahle ^ami ^amt ^and ^anne ^arin ^atz ^atz> ^auss ^beru ^betr ^bru ^chsu ^dar ^dari
        ^des ^dit ^diti ^dro ^droh ^ebo ^ebot ^ebra ^efa ^efah ^efu ^efun ^egeb ^eha ^eih ^eil> ^emd ^enda ^ener
        ^ent ^entr ^ere> ^ern> ^err ^ers ^eru ^eruf ^erw ^esa ^esp ^este ^eta ^etzt ^fall ^ford ^frem ^gebe
        ^gebo ^gefa ^geg ^gek ^gen ^gen> ^geri ^gram ^gte> ^here ^hlie ^hls ^hlun ^hne ^hr> ^hsu ^hter ^hwer
        ^ial ^icke ^ient ^ieru ^igu ^igun ^ik> ^ilie ^ind ^inik ^inso ^inte ^ione ^isc ^isch ^iti ^jem ^jema
        ^kie ^kier ^kla ^klin ^kran ^kre ^lag> ^lebe ^leib ^ler> ^leut ^lsc ^lsch ^lven ^mand ^men> ^mer> ^mie
        ^mme ^morg ^mus ^müss ^nbe ^nda ^ndat ^ndel ^nges ^nik> ^nnt ^ns> ^nsol ^ntra ^nwa ^nwar ^oba ^och> ^ohn
        ^ollt ^olv ^olve ^ont ^orwü ^ost> ^perr ^rach ^ramm ^rdie ^remd ^rere ^reu ^rfa ^rgen ^rha ^rich ^riff
        ^rn> ^rns ^rsic ^rsta ^ruf> ^rwal ^rwür ^rüc ^sbr ^sbra ^sch ^sche ^send ^sit ^solv ^spe ^sper ^stag
        ^tag> ^tarb ^tbe ^ters ^tien ^tral ^ttel ^tur> ^ufe> ^uft ^unb ^unbe ^ung> ^unte ^uss> ^venz ^verd ^verl
        ^vorw ^was ^wege ^wiss ^zen ^zia ^zier ^zuge ^zur ^äfti ^üge> ^ünde ^ürg ^ürge
    """,
    0.03: """
        ^<abg ^<ak ^<akt ^<ass ^<ba ^<bi ^<den ^<drü ^<ein ^<erf ^<fe ^<flu ^<geb ^<get ^<gut ^<hac ^<imm ^<int
        ^<job ^<klä ^<krä ^<lok ^<lö ^<meh ^<men ^<mor ^<na ^<nah ^<neh ^<net ^<ost ^<pat ^<po ^<res ^<sas ^<stü
        ^<tie ^<uni ^<wah ^<wei ^<wir ^<zen ^<zo ^abg ^agen ^agt> ^ahn ^ahr> ^aken ^all> ^alt ^amil ^amm ^ana
        ^annt ^anru ^anwa ^ara ^arat ^ari ^arns ^arnu ^ass> ^asst ^atu ^atur ^auft ^ause ^azi ^bau> ^befu ^bete
        ^blei ^bot> ^brac ^brau ^brü ^bsti ^bund ^bus ^bürg ^büro ^chem ^chlo ^chüt ^cki ^ckie ^ckt ^dak ^dakt
        ^dle ^dler ^dort ^drü ^drüc ^ebe ^echt ^edak ^edit ^ef> ^efü ^ega ^egan ^egt ^egt> ^ehr ^ehr> ^eib ^eid>
        ^eik> ^eko ^elb ^ele> ^eman ^emde ^enl ^entf ^epa ^epar ^erd ^erer ^erha ^erla ^erlu ^errt ^erze ^espr
        ^etau ^ete ^eten ^etz> ^ewer ^ewin ^fam ^fami ^feld ^find ^fort ^fti ^ftig ^gas ^ge> ^gea ^gefü ^gega
        ^geha ^germ ^gewi ^gno ^gnos ^gsw ^gut ^gute ^gäs ^gäst ^hab ^hack ^haf ^hei ^heim ^hem ^hemi ^heut
        ^hick ^hig ^hlo ^hlos ^hne> ^hre ^hre> ^hrer ^hrif ^hrig ^hstu ^hsuc ^htun ^hung ^iben ^ibt ^ibt> ^iess
        ^iff ^igr ^igte ^il> ^inde ^indu ^ini ^inn ^innw ^int ^isen ^itb ^iter ^itä ^jäh ^jähr ^kam ^kan ^kann
        ^ket ^konz ^ktur ^lagt ^land ^leb ^let ^letz ^lie> ^lies ^lige ^lok ^lter ^lung ^lus ^luss ^lust ^lze
        ^mah ^mde ^meh ^mehr ^mier ^mik ^mili ^mor ^ndet ^ndle ^ndo ^nera ^netz ^nfte ^nfz ^ngeb ^nose ^nru
        ^nruf ^nsta ^nstr ^ntf ^ocht ^ogn ^ogno ^ohne ^olen ^onz ^onze ^orbe ^ord ^ore ^orer ^orfa ^orm> ^ossb
        ^para ^park ^pat ^pati ^pft ^pft> ^post ^rac ^ral ^rale ^ratu ^rch ^rder ^rdi ^rec ^rech ^reda ^reih
        ^reis ^rel ^rep ^repa ^rers ^rfen ^rft> ^rge ^rhal ^ric ^rift ^rlet ^rleu ^rlu ^rlus ^rmi ^rneh ^rnst
        ^rnu ^rnun ^rogn ^rogr ^rrt ^rrt> ^rsi ^rtri ^ruft ^rwü ^rzeh ^rück ^rüh> ^sas ^sass ^sgel ^sger ^sig>
        ^siti ^sla ^sle ^smi ^smit ^spr ^sra ^srat ^ss> ^ssig ^stec ^sto ^stü ^tbew ^tel> ^tfa ^tlic ^trau ^trie
        ^tsa ^tsr ^tzen ^tzt> ^uere ^uf> ^ufe ^uft> ^urt ^urü ^urüc ^usen ^usse ^ven ^vore ^war ^wass ^weh ^weit
        ^were ^winn ^wir ^wirk ^würf ^ybe ^zent ^zern ^zt> ^zurü ^äfts ^ähri ^ändl ^ärz ^äst ^äte ^öfe ^öhn
        ^öhne ^ön> ^üh> ^ühl ^ünfz ^ürf ^ürfe ^üro ^üss
    """,
    0.02: """
        ^<abf ^<ad ^<ag ^<am ^<ann ^<anr ^<au ^<aus ^<bab ^<ban ^<be ^<bet ^<brü ^<bun ^<bus ^<bün ^<che ^<deu
        ^<div ^<dro ^<elt ^<en ^<ent ^<erw ^<feb ^<fel ^<fis ^<flü ^<foy ^<fre ^<fro ^<ful ^<fä ^<fäl ^<gea
        ^<geg ^<ger ^<gu ^<gäs ^<ha ^<haf ^<hak ^<hei ^<heu ^<hof ^<hö ^<höf ^<je> ^<jo ^<jür ^<k> ^<kam ^<kan
        ^<kir ^<kla ^<kol ^<lah ^<loh ^<löh ^<mau ^<mie ^<mäd ^<mär ^<nen ^<nie ^<nim ^<od ^<ode ^<ord ^<pa
        ^<pak ^<pfl ^<pre ^<raz ^<sof ^<soz ^<spa ^<spi ^<spr ^<tra ^<tun ^<urt ^<wag ^<was ^<weh ^<wi ^<wor
        ^<wäh ^<zol ^<öfe ^aat ^aats ^abf ^abfi ^abge ^absp ^abst ^abt> ^achf ^adi ^adit ^afen ^aga ^agab ^agn
        ^agsw ^agte ^ahen ^ahlt ^ahn> ^ahre ^ahrg ^aine ^aket ^akte ^ale> ^ali ^alie ^alle ^als ^alsc ^alt>
        ^alts ^altu ^alv ^alve ^amte ^andi ^ando ^ani ^anr ^ans> ^anw ^anze ^apit ^arau ^arb> ^ark ^ark> ^arl
        ^ati ^atie ^atm ^atsa ^auen ^auf ^aufg ^aufh ^ausb ^aush ^ausl ^ausr ^azz ^azzi ^bab ^baby ^band ^bea
        ^beam ^bec ^bef ^belk ^berg ^bett ^bewo ^bfi ^bfin ^bge ^bgeb ^bger ^ble ^boo ^boot ^brec ^broc ^brua
        ^bsp ^buss ^bün ^bünd ^chaf ^cheh ^cher ^chf ^chic ^chim ^chlü ^chra ^chst ^chtl ^chtu ^chun ^ckel ^ckr
        ^ckru ^dac ^dach ^dch ^dche ^ddr ^ddre ^deck ^del ^den> ^dend ^dens ^der> ^derz ^dest ^det> ^deu ^deut
        ^die ^dinn ^div ^divi ^drit ^dta ^dtag ^durc ^dzw ^dzwa ^eamt ^eatm ^eben ^ebet ^ebro ^ebru ^ebuc ^ebü
        ^ech ^eche ^edi ^efk ^efüh ^egf ^egfa ^egsc ^ehab ^ehal ^ehan ^ehnt ^ehre ^ehrl ^eibe ^eibt ^eid ^eihe
        ^eil ^eim ^eim> ^eink ^eita ^eitu ^eiu ^eiun ^eiz ^eizu ^ekom ^elbe ^eleg ^elu ^elun ^elz ^elze ^en>
        ^enat ^enbo ^ende ^enio ^enke ^enle ^enp ^ens> ^ense ^enti ^enwe ^enz> ^enzv ^epo ^erat ^erdi ^erei
        ^ergf ^ergä ^erhä ^erie ^erle ^erm ^ers> ^ertr ^esm ^espe ^essa ^esst ^esto ^etan ^ete> ^ett> ^eure
        ^eutl ^ew> ^ewe ^ewoh ^ews ^ex> ^fals ^fass ^feb ^febr ^fern ^feu ^feue ^fget ^fili ^fis ^fisc ^fle
        ^fleg ^flüg ^form ^foy ^foye ^frau ^freu ^fro ^fte ^ftr ^ftsl ^ful ^fuld ^fzeh ^fzi ^fzig ^fäl ^fäls
        ^gabe ^gear ^gebu ^gef ^geko ^gest ^gew ^gewe ^gfa ^gfal ^gge ^gibt ^grif ^grün ^gsc ^gsch ^gsg ^gsge
        ^gsl ^gsv ^gsve ^gswa ^habt ^hak ^hake ^harm ^hau ^haut ^hbar ^heh ^hehe ^hein ^hene ^herr ^heu ^hic
        ^hige ^him ^hlus ^hlü ^hlüs ^hnet ^hnt ^hole ^hra ^hran ^hrg ^hrl ^hrle ^hst ^htl ^htsr ^htu ^hwes ^hän
        ^höf ^hüt ^hütt ^iale ^ibe ^id> ^ief> ^iegt ^iell ^ielz ^iere ^ies ^iew ^iew> ^iff> ^ifft ^ihe ^ihe>
        ^ile> ^ilfe ^ilia ^im> ^imm ^ind> ^inl ^inne ^inun ^ior ^iorc ^irc ^irch ^irf ^irft ^irk ^iss> ^issi
        ^itbe ^itsd ^ittl ^ittw ^itu ^itun ^itän ^iun ^iund ^ivi ^ivid ^ize ^izei ^izu ^izun ^je> ^job ^jür
        ^jürg ^kam> ^kame ^kapi ^keh ^kehr ^kei ^kens ^kete ^kfü ^kfüh ^kir ^kirc ^kne ^kont ^kraf ^krei ^kru
        ^kruf ^ksc ^ksch ^ksi ^kten ^ktie ^ktio ^kun ^kün ^künd ^lack ^lafe ^lah ^lahm ^laub ^lbo ^le> ^legi
        ^legs ^lehn ^leid ^lek ^lfe ^lfe> ^lial ^lich ^lig ^liz ^lize ^lleg ^lohn ^lokf ^lont ^loss ^lpla ^lse
        ^lts ^ltsc ^ltun ^lun ^lzei ^län ^läng ^läru ^löh ^löhn ^löse ^lüg ^lüge ^lüss ^mau ^maue ^mden ^mens
        ^miet ^mita ^mitb ^mmel ^mpft ^msta ^mte> ^mäd ^mädc ^mär ^märz ^müs ^nbek ^nbo ^nbr ^ndd ^nddr ^nde>
        ^ndl ^ndor ^ndta ^ndz ^ndzw ^nei ^nenn ^nfel ^nft ^nfze ^nfzi ^ngeh ^nger ^ngsg ^ngsv ^nio ^nior ^nk>
        ^nka ^nkla ^nmi ^nne ^nneh ^nnwa ^notr ^nsat ^nseh ^nso ^ntre ^ntä ^ntär ^nun ^nze> ^nzel ^nzer ^nzve
        ^obs ^oche ^odes ^offe ^ofo ^ofor ^ogr ^ogra ^ohen ^ohl> ^ohu ^ohun ^okf ^okfü ^oliz ^oll ^oll> ^olon
        ^one ^onen ^onnt ^ontä ^oot ^oot> ^opf ^opf> ^orb ^orc ^orch ^ordn ^ormi ^orsi ^ort> ^ose ^osit ^ossk
        ^otr ^otru ^ove ^ovem ^oye ^oyer ^ozi ^ozia ^pak ^pake ^paz ^pazi ^ped ^pfle ^pha ^pitä ^pol ^posi ^prä
        ^präc ^radi ^raft ^ran ^rang ^rato ^rauf ^razz ^rche ^rchs ^rde> ^rdn ^rdne ^rede ^rer> ^rest ^rfal ^rfe
        ^rger ^rgf ^rgfü ^rhan ^rhä ^rie ^rieg ^rkeh ^rkoc ^rksc ^rkun ^rlic ^rmei ^roch ^rohu ^rsat ^rst> ^rtet
        ^rtig ^rua ^ruar ^rufu ^rug ^rvie ^rwar ^rz> ^rzt ^räc ^räch ^räte ^rüh ^rün ^ründ ^samt ^sanw ^sbl ^seg
        ^sege ^seh ^sein ^sena ^sene ^seni ^sern ^sga ^sgef ^sig ^ska ^smal ^sofo ^sola ^soll ^soz ^sozi ^splä
        ^sprä ^sprü ^sri ^sric ^srä ^ssa ^ssa> ^ssbr ^ssg ^ssge ^ssk ^sst> ^staa ^stam ^star ^stl ^stum ^stw
        ^sver ^swa ^swah ^swe ^taa ^taat ^taga ^tam ^tan> ^tau ^tauc ^teck ^teil ^tels ^tenl ^tens ^ter> ^terg
        ^tete ^thek ^tie ^tig ^tigu ^tlei ^top ^torb ^tore ^trad ^treu ^trif ^truf ^trug ^tsan ^tsda ^tsg ^tsge
        ^tsle ^tsp ^tspl ^tsra ^ttet ^ttwo ^tudi ^tum ^tun> ^tur ^twei ^twi ^twoc ^tzte ^uar> ^uau ^uchu ^udi
        ^udie ^uen ^uer ^uer> ^uerw ^ufg ^ufh ^uftr ^ufu ^ufun ^ugeb ^uktu ^ulda ^ulie ^und ^undd ^undz ^unf
        ^unkl ^ura ^urc ^urch ^ure> ^uri ^urte ^usb ^usbl ^usga ^ush ^usha ^usl ^usr ^usri ^ussg ^utes ^utl
        ^utli ^vem ^vemb ^ver> ^verw ^verö ^ves ^viel ^view ^volo ^vor ^vors ^wac ^wach ^wegf ^weih ^weiu ^werf
        ^wes ^west ^win ^wirf ^woc ^woch ^woh ^wohn ^wür ^yer ^yer> ^zan ^zei> ^zeit ^zeln ^zia> ^zial ^zol
        ^zoll ^zte ^zte> ^zzi ^zzia ^äche ^ädc ^ädch ^äls ^älsc ^äne ^äru ^ärun ^ärz> ^äste ^äten ^äufe ^öfen
        ^öse ^üch ^üche ^ückn ^ückr ^ühls ^ühre ^ündi ^ünft ^üro> ^ürzt ^ütt ^ütte ^ütz ^ütze
    """,
    0.01: """
        ^<ad> ^<ag> ^<age ^<anb ^<ans ^<apo ^<at ^<bec ^<bef ^<beh ^<bev ^<bib ^<bom ^<bä ^<bäc ^<bän ^<cy ^<cyb
        ^<don ^<dü ^<eh ^<el ^<elb ^<erm ^<exp ^<fla ^<geh ^<gi ^<gib ^<gie ^<gro ^<hel ^<hoc ^<hän ^<im ^<jun
        ^<jä ^<jäh ^<jü ^<kün ^<mes ^<män ^<müh ^<nei ^<new ^<nov ^<nä ^<obw ^<op ^<org ^<ort ^<pol ^<pro ^<re
        ^<run ^<sit ^<spe ^<tal ^<tri ^<tut ^<töd ^<vor ^<wol ^<wä ^<zug ^<zwi ^<ärz ^abh ^abt ^aby ^achb ^ack
        ^adem ^adt> ^afa ^afan ^afe ^agge ^agsl ^ahl> ^ahm> ^alp ^alpl ^amme ^amst ^ana> ^anb ^andt ^angj ^ank>
        ^anwo ^apf ^arkp ^arn> ^arnt ^arü ^arüb ^atme ^ato ^aubt ^aur ^auri ^ausd ^ausg ^ban ^barn ^baus ^bean
        ^bech ^beha ^behö ^bend ^bev ^bevo ^bges ^bib ^bibl ^blio ^boc ^bom ^bomb ^bot ^bruc ^brüc ^bspr ^bsr
        ^bwo ^bwoh ^bäc ^bäck ^chad ^che ^chei ^chfr ^chla ^chlu ^chts ^chwa ^chz ^chäm ^cke> ^ckn ^cyb ^cybe
        ^dara ^darü ^dec ^delt ^dern ^dess ^det ^dner ^donn ^dor ^eant ^ear ^earb ^eat ^ebsr ^eck> ^eckt ^edr
        ^edru ^eer> ^efri ^egg ^egge ^egs ^eibu ^eili ^eini ^einu ^einz ^eit ^eits ^elan ^elfe ^ella ^ellt ^elne
        ^eme> ^enb ^enbr ^enmi ^ennu ^ent> ^enug ^enw ^eran ^erbs ^erfa ^eric ^erko ^erns ^ernz ^errn ^erü ^eser
        ^eses ^esk ^eska ^esma ^essw ^esw ^eswe ^etal ^etei ^etru ^evo ^evor ^ewsl ^exp ^fanz ^feri ^ff> ^fft
        ^fft> ^fge ^fger ^flus ^flü ^ften ^ftra ^fträ ^ftsj ^fähi ^gani ^ganz ^geat ^gedr ^gege ^geht ^gend
        ^gens ^genu ^gerb ^geru ^getr ^gfü ^gfüh ^gjä ^gjäh ^glau ^gna ^gro ^gros ^grü ^gsla ^gsst ^gsu ^gsun
        ^gten ^gun ^gung ^had ^hade ^hbe ^hef> ^heib ^heiz ^helf ^herb ^hern ^hert ^hfr ^hfra ^hgew ^hig> ^himm
        ^hlag ^hlec ^hlen ^hlt> ^hner ^hns ^hnt> ^hoc ^hoc> ^hof> ^hote ^hrel ^hts ^hwa ^hwac ^häm ^häme ^hön>
        ^hörd ^höri ^ia> ^ialp ^ibli ^ibu ^ibun ^ichs ^ichu ^iefk ^ieg ^iele ^iers ^iesm ^iete ^ifte ^ifts ^ifv
        ^ifve ^iko ^ilig ^ille ^ilot ^ilz ^ilze ^imau ^inei ^inig ^inze ^ion ^irke ^irks ^irku ^ita ^itag ^itar
        ^itge ^itsg ^itsp ^itw ^jun ^jung ^kalt ^kamm ^kend ^kera ^kneh ^konn ^kpla ^krie ^krä ^ksa ^ksam ^ksto
        ^ktu ^kund ^kung ^kämp ^käse ^käu ^käuf ^lan> ^lass ^lben ^lda ^lda> ^lder ^lech ^lei> ^lem> ^lerp ^leu
        ^lia ^lio ^liot ^llem ^lnen ^loka ^lon ^lot ^lpl ^ltu ^lver ^läde ^läne ^lüs ^mahn ^manc ^mani ^mauf
        ^mde> ^meng ^ment ^met> ^meta ^mind ^misc ^mos ^mst ^mte ^män ^männ ^nal> ^ndac ^nden ^ndf ^ndig ^ndin
        ^ndr ^ndt ^ndu ^ndun ^neg ^neid ^nein ^ners ^net ^net> ^new ^news ^nfal ^nfe ^nfü ^ngea ^ngez ^ngj ^ngjä
        ^ngsu ^ngsw ^nie> ^nied ^nigu ^nito ^nker ^nkl ^nkon ^nle ^nne> ^nnun ^nov ^nove ^nsm ^nug ^nug> ^nwal
        ^nwei ^nwo ^nwoh ^nzei ^nzv ^nüb ^obw ^obwo ^oc> ^of> ^ohe ^olo ^olt ^ombe ^oms ^onit ^ont> ^opfe ^orau
        ^orga ^orle ^orti ^orw ^ost ^otel ^otes ^pfei ^pilo ^plän ^poli ^pot ^ppt> ^pra ^prac ^prak ^pro ^proc
        ^prod ^put ^putz ^päte ^raf ^rafa ^rags ^ram ^rat> ^rati ^raur ^rb> ^rbi ^rbis ^rbre ^rbs ^rbst ^rden
        ^reb ^rehe ^rela ^repo ^rfah ^rfas ^rfe> ^rfi ^rgä ^rhän ^rien ^rifv ^rko ^rkp ^rkpl ^rksa ^rla ^rlag
        ^rlan ^rlit ^rlän ^rmas ^rmer ^rnse ^rnz ^rod ^rodu ^roms ^ros> ^ross ^rpfe ^rric ^rrn ^rrn> ^rsto ^rtb
        ^rtei ^rtel ^rträ ^ruch ^ruhi ^ruk ^rukt ^rund ^rza ^rzar ^rzei ^räge ^rüb ^rübe ^rüch ^sams ^sau> ^sbet
        ^sbli ^sda ^sdat ^sel> ^ses> ^sgab ^shal ^sitz ^sja ^sjah ^slag ^slet ^sof ^spen ^spro ^ssau ^ssb ^sser
        ^ssl ^sso ^ssor ^ssta ^sswe ^stli ^stol ^stru ^stud ^stuh ^stüh ^stür ^stüt ^suc ^such ^sve ^sze ^taus
        ^tde ^teme ^tenn ^tere ^terr ^terv ^tfal ^tie> ^tigt ^tin> ^tiv ^tlun ^tmet ^tmu ^tol ^tolz ^topf ^trag
        ^tren ^tril ^truk ^tsd ^tsh ^tshi ^tsj ^tsja ^tten ^ttlu ^ttw ^tud ^tuh ^tuhl ^tut> ^twe ^tän> ^täri
        ^töd ^tödl ^tüh ^tühl ^tür ^türz ^tütz ^uar ^ubt ^uens ^uern ^ufer ^ufge ^uge> ^ugen ^uhi ^uhig ^uhl
        ^uhl> ^uli ^umb ^umt ^umt> ^uni ^urig ^url ^urza ^usd ^usg ^ussl ^uste ^van ^vat ^vate ^vent ^vere ^verh
        ^verm ^verz ^vid ^vide ^vora ^vorf ^vorh ^wage ^wegg ^wehr ^wieb ^wind ^wisc ^wohl ^wol ^word ^wsl ^wsle
        ^yber ^zar ^zarb ^zehr ^zen> ^zten ^zuh ^zul ^zun ^zung ^zusa ^zve ^zver ^äck ^äcke ^äden ^äfte ^äger
        ^ähi ^ähig ^ähr ^ämen ^ämp ^ämpf ^än> ^äne> ^änen ^änn ^änne ^äri ^ärin ^äti ^äumt ^ödl ^ödli ^örd ^örde
        ^öri ^örig ^ückt ^üde ^üros
    """,
    -0.01: """
        ^<abo ^<abt ^<abw ^<ant ^<apr ^<bor ^<cen ^<chi ^<cod ^<dav ^<daz ^<de ^<deb ^<din ^<dä ^<erd ^<erö
        ^<fan ^<fei ^<fun ^<gab ^<geä ^<geü ^<git ^<glü ^<gm ^<gmb ^<go ^<heb ^<hie ^<ho ^<hü ^<jan ^<jub ^<jul
        ^<kin ^<kö ^<kör ^<küh ^<lac ^<lic ^<lit ^<lob ^<lu ^<mai ^<mal ^<mar ^<mel ^<mot ^<nu ^<okt ^<plä ^<pok
        ^<pr ^<pub ^<pü ^<pün ^<rad ^<rah ^<ris ^<ruh ^<rös ^<sig ^<stu ^<su ^<sup ^<sv ^<sve ^<sät ^<tan ^<tar
        ^<tat ^<teu ^<ton ^<tur ^<tür ^<uh ^<uhr ^<vie ^<w> ^<wen ^<wet ^<woh ^<wun ^<zel ^<zü ^<äl ^<ält ^<öf
        ^aal ^aal> ^aar ^abbi ^abri ^achh ^acke ^aden ^afft ^age ^ah> ^ai> ^aini ^ais ^akt> ^alb> ^albj ^alte
        ^anc ^ance ^and> ^anf ^angw ^anha ^anl ^ann> ^anna ^ante ^antw ^anwe ^anzc ^apr ^apri ^aran ^arc ^arfe
        ^arta ^aru ^arun ^assu ^assw ^atei ^aten ^ath ^atsc ^atti ^aube ^aun ^aune ^aus> ^ausc ^auso ^ave ^az>
        ^azu> ^bat ^batt ^bbi ^beal ^beb ^bege ^bem ^bh> ^bien ^bier ^bilä ^bis> ^bja ^bjah ^blie ^blik ^blit
        ^blum ^blut ^blä ^boh ^bord ^brei ^bsl ^bsle ^bstu ^bten ^btes ^bun ^bzi ^bzig ^bühn ^can ^cann ^cel
        ^ches ^chiv ^chme ^chna ^chon ^chos ^chti ^chv ^chve ^ckbl ^ckwu ^club ^dam ^daru ^dau ^dav ^daz ^dazu
        ^deba ^dee ^deen ^dels ^dem ^dent ^dera ^deri ^dhe ^dhei ^din> ^ding ^dis ^disp ^doku ^dose ^drei ^dsi
        ^dste ^dt> ^dus ^dus> ^däm ^dämm ^eal ^eala ^ebat ^ebil ^ebn ^ebni ^ebsl ^ebt> ^ebzi ^echu ^eek ^een>
        ^eerd ^efal ^efen ^ehle ^ehäu ^eide ^eint ^eitd ^ekam ^ekt> ^ekü ^elad ^eleb ^elm ^elr ^emei ^emp ^empf
        ^emü ^ena> ^enc ^ench ^endu ^enes ^enf ^enh ^enig ^enom ^enos ^erab ^eral ^erbl ^erge ^erhö ^erk> ^erlö
        ^erni ^ernw ^ersc ^ersp ^erwe ^erwo ^erzl ^erän ^ese> ^eso ^ess> ^esu ^esuc ^esza ^etre ^etu ^etun ^euc
        ^euch ^eum> ^eur> ^ewic ^ewäh ^ext ^ezo ^ezog ^eän ^eänd ^eüb ^eübt ^fab ^fand ^fee> ^fei ^ffs ^fig
        ^flan ^flo ^fne ^fnet ^foli ^fran ^fru ^fruf ^frä ^fän ^fäng ^füh ^gab> ^gebi ^gebn ^ged ^geln ^gemi
        ^gesu ^geä ^geän ^geü ^geüb ^gie ^gist ^gke ^gkei ^gla ^gmb ^gmbh ^go> ^graf ^graz ^gsan ^gsfr ^gsru
        ^gst> ^har ^hau> ^heb ^hebt ^henc ^henz ^heru ^herz ^hes> ^hich ^hiel ^hien ^hies ^hin ^hirm ^hit ^hiv
        ^hnen ^hng ^hnge ^hol ^hop ^hoss ^hren ^hrm ^hrma ^hru ^hsc ^hsch ^hti ^htig ^hts> ^ice ^ickl ^idee
        ^iera ^igk ^igke ^ign ^iker ^ilan ^ilar ^ilc ^ilch ^ilm> ^ilo> ^ilt ^ilä ^iläu ^ima ^imet ^inar ^ingt
        ^inn> ^insp ^inst ^intr ^inux ^ip> ^irn ^irt ^irts ^ise> ^ish ^isie ^iste ^itgl ^itl ^itr ^itsu ^itta
        ^jan ^jul ^kal ^kal> ^kbl ^kbli ^kenn ^kern ^kes ^kind ^klat ^kleb ^kna ^komp ^kopf ^kopi ^ktl ^ktli
        ^ktob ^ktua ^ku> ^kum ^kuns ^kwu ^kwun ^kör ^la> ^lar> ^lats ^laus ^lbe> ^lber ^lbj ^lbja ^lch ^lch>
        ^ldet ^ldi ^ldig ^leif ^lena ^lene ^leri ^leuc ^lft> ^lge ^lgen ^lgt ^lgt> ^lied ^liku ^lind ^linu ^lise
        ^lisi ^lk> ^lke> ^lko ^lku ^llis ^llk ^lls ^llw ^lme ^lmen ^lo> ^lob ^lobt ^lor ^low ^lt> ^lta ^lti ^luf
        ^luft ^lum ^lur> ^lut> ^lz> ^läg ^länd ^läre ^läuf ^läum ^löf ^löff ^lüb ^mai ^mark ^mbh ^mbh> ^meis
        ^melt ^mges ^milc ^mini ^mma ^mmi ^mmu ^mmun ^modu ^mont ^moto ^mpfa ^mpo ^mun ^möge ^nand ^nap ^nar>
        ^nau> ^nauf ^nce ^nce> ^nch ^nche ^ndg ^ndh ^ndhe ^ndli ^ndt> ^neru ^nete ^nfac ^nfan ^nfl ^nfä ^nga
        ^ngi ^ngsf ^ngsp ^ngsü ^nhä ^nie ^nig> ^nin ^ning ^nit ^nki ^nktl ^nlei ^nmac ^nna ^nner ^nnis ^nord
        ^noss ^not ^nota ^noti ^nrad ^nsa ^nsi ^nstä ^nt> ^nte> ^nti ^ntla ^ntli ^ntwu ^nux ^nux> ^nwen ^nzc
        ^nzch ^nzig ^nzug ^nüge ^obea ^oben ^obi ^obie ^odus ^ofen ^ogis ^ohr> ^okol ^olgt ^olie ^olz ^omi ^ons
        ^oor ^op> ^opi ^opie ^ord> ^orf ^orf> ^orl ^orme ^orn ^orra ^ossr ^ota ^otau ^othe ^otiz ^otok ^our ^oze
        ^ozes ^pan ^pare ^peic ^peis ^pel ^penh ^pes ^pfan ^pfla ^pli ^pok ^poka ^prit ^prob ^prot ^proz ^pse
        ^pte ^pte> ^pub ^publ ^pün ^pünk ^quer ^rafi ^ran> ^rans ^ranz ^rarb ^ras ^rasc ^raut ^raz> ^rben ^rbes
        ^rbli ^rbun ^rd> ^rdig ^rdst ^rega ^reif ^res> ^rese ^retu ^rfs ^rfü ^rge> ^rgi ^rhöh ^rick ^rik> ^ril>
        ^rkur ^rlad ^rläu ^rlö ^rlös ^rmes ^rnie ^rnw ^robi ^robt ^roz ^roze ^rrie ^runt ^rvic ^rwe ^rwei ^rwo
        ^rze ^rze> ^rzl ^rzli ^rät ^röst ^rüft ^saa ^saal ^saus ^sban ^sca ^scan ^see ^sels ^ser ^sert ^serv
        ^set ^setz ^sfr ^sgeb ^sho ^shop ^sieg ^sign ^siv ^skri ^smut ^sna ^sorg ^spar ^spo ^srun ^ssie ^ssr
        ^sswo ^stab ^stal ^stau ^stei ^stik ^stär ^stö ^sunk ^sven ^swo ^swor ^sübu ^tanz ^tari ^tbau ^tch ^te>
        ^team ^teg ^tem ^tend ^terh ^terl ^teru ^tfü ^tfüh ^tge ^tgl ^tgli ^ti> ^tigk ^tigs ^ting ^tla ^tlas
        ^tobe ^tok ^toko ^tor ^tot ^tra> ^tro ^trom ^tsb ^tsu ^tsun ^ttag ^tti ^tua ^tual ^turm ^turz ^tzl ^tärk
        ^türs ^uali ^ube ^ubli ^ufig ^ufru ^ufte ^uhre ^uldi ^umf ^umu ^umun ^unst ^urg ^urm> ^urn ^urni ^urop
        ^urz ^usc ^usch ^use> ^usfa ^usge ^uso ^uso> ^ust ^ut> ^uti ^utt ^verä ^vic ^vice ^volk ^voll ^vorl
        ^vorr ^vos ^voss ^wech ^weic ^weim ^wein ^weni ^wet ^wett ^wing ^wirt ^wor ^worf ^wäc ^wäch ^zch ^zche
        ^zehn ^zeil ^zelt ^zes> ^zess ^zieh ^ziel ^zli ^zlic ^zu> ^ächs ^äft> ^ämm ^ändi ^äng ^äre ^ärk ^ärme
        ^äse ^ätzl ^äufi ^äum> ^äumu ^öpf ^öpfe ^öss ^össt ^öte ^üben ^übt ^übt> ^ückb ^ückw ^üft> ^üge ^ühn
        ^ühne ^ünk ^ünkt ^üter
    """,
    -0.02: """
        ^<ac ^<ach ^<all ^<anf ^<anh ^<arc ^<bee ^<bek ^<bem ^<bla ^<blu ^<bra ^<bro ^<büh ^<ce ^<cl ^<daf ^<dig
        ^<dir ^<dis ^<dok ^<dop ^<dre ^<dur ^<eis ^<em ^<erg ^<eri ^<eu ^<eur ^<fa ^<fac ^<fax ^<feh ^<fes ^<flo
        ^<fo ^<fri ^<ga ^<gef ^<gel ^<gen ^<gez ^<grö ^<gär ^<har ^<hen ^<hun ^<id ^<ide ^<ing ^<jah ^<jur ^<kal
        ^<kar ^<kat ^<kau ^<ken ^<kil ^<kn ^<kna ^<koc ^<kop ^<kur ^<kü ^<kür ^<lan ^<les ^<log ^<lü ^<mas ^<mis
        ^<mon ^<neb ^<nor ^<not ^<off ^<oft ^<ok ^<on ^<onl ^<phy ^<pie ^<pup ^<qu ^<que ^<ram ^<roh ^<rot ^<rä
        ^<räu ^<rö ^<sek ^<sie ^<skr ^<som ^<son ^<sor ^<ste ^<str ^<stö ^<tee ^<tel ^<tsc ^<tü ^<ul ^<up ^<upd
        ^<vi ^<wan ^<wec ^<wu ^<wü ^<zwa ^<än ^<änd ^<übu ^aben ^abla ^abo ^abo> ^abr ^absi ^abw ^abwe ^achl
        ^achv ^achw ^ad> ^af> ^afü ^afür ^ager ^ahm ^ahme ^ahrs ^aktu ^ala ^albe ^ald ^ald> ^ame> ^ampe ^andb
        ^andw ^anh ^ansp ^ant> ^ape ^apeu ^apl ^aple ^arch ^ard ^arme ^arr ^ast> ^atte ^aup ^aupt ^ausm ^aut>
        ^axg ^axge ^bac ^back ^bal ^ball ^bau ^baue ^beho ^beid ^beri ^besp ^bewi ^bgel ^bie ^bila ^bis ^blau
        ^blu ^bo> ^bote ^bre ^brin ^brot ^bröt ^bsi ^bsic ^bste ^bte ^bwe ^ce> ^chan ^chir ^chlä ^chnu ^cho
        ^chrä ^chsc ^chse ^chu ^chul ^chut ^chwu ^ckb ^ckl ^cks> ^ckw ^clu ^cod ^code ^daf ^dafü ^dard ^daue
        ^dbuc ^dene ^derh ^dige ^digi ^dir ^dire ^dok ^dom ^dop ^dopp ^dsc ^dsch ^dst ^duld ^ebe> ^ebi ^ebte
        ^ebz ^eck ^eder ^edu ^edul ^eem ^eema ^efo ^efon ^ege> ^egn ^egne ^ehn> ^eho ^ehob ^ehrt ^ehän ^ei>
        ^eife ^eige ^eile ^eina ^einw ^eith ^elde ^eldu ^elef ^elie ^ellu ^elte ^emas ^emer ^emi ^emis ^emüs
        ^enab ^enba ^enn ^enne ^enni ^enra ^enso ^enta ^entl ^entw ^env ^enve ^enüg ^eprü ^ept ^ept> ^erbe ^erbu
        ^erga ^erka ^erlo ^erlä ^ernt ^errä ^erse ^erso ^erun ^erv ^esb ^esel ^ests ^eter ^ettu ^ewon ^ewä ^fast
        ^fax ^faxg ^feem ^fel ^fel> ^feln ^fent ^fer> ^ffl ^ffn ^ffne ^fgeh ^finn ^fla ^folg ^fon> ^fre ^fst
        ^fsta ^ftu ^ftun ^ftw ^ftwa ^führ ^gang ^gar ^gedu ^gele ^geli ^gelt ^gemü ^gena ^genü ^gess ^gewo ^gewä
        ^gita ^gle ^glei ^glie ^grab ^grei ^grö ^grös ^gsb ^gsbe ^gsf ^gsz ^gsü ^gsüb ^gwei ^gär ^gärt ^haff
        ^hat ^haue ^haup ^heck ^henn ^herh ^hest ^hir ^hle ^hler ^hlä ^hläg ^hnel ^hnit ^hnu ^hnun ^hob ^hobe
        ^hon ^hos ^hrs ^hrt> ^hrun ^hrä ^hrän ^hse ^hsel ^hste ^huhe ^hul ^hule ^hut ^hutz ^hwu ^hys ^hysi ^häu
        ^häus ^hört ^ich> ^ichb ^icks ^iden ^iebz ^iep ^iept ^ierz ^iest ^ife ^ifen ^ifer ^iftu ^igi ^igit ^ika
        ^iken ^ila ^ildu ^ile ^ilk ^imal ^iner ^ing ^ink ^inke ^innt ^ins ^ins> ^inw ^inzi ^ion> ^ipt ^ipt>
        ^irek ^isek ^iser ^ises ^isp ^isti ^ital ^itd ^ith ^ithe ^itma ^iz> ^ja> ^jub ^jubi ^jur ^jury ^kamp
        ^kaum ^kilo ^kin ^klic ^klä ^krip ^kst ^ktor ^kür ^lac ^lad ^lade ^laf> ^lant ^lare ^last ^lb> ^leck
        ^lef ^lefo ^leic ^leis ^les> ^lese ^lf> ^lfr ^lfre ^li> ^lke ^lker ^lle> ^llu ^llun ^llz ^lm> ^logi
        ^lten ^ltes ^lub ^lub> ^lut ^läs ^läss ^lätz ^läu ^lösc ^mai> ^mass ^mer ^merf ^mitm ^mod ^mot ^mpe ^mpf
        ^mögl ^müse ^na> ^nahm ^nal ^nas ^nba ^nban ^ndar ^ndb ^ndbu ^ndn ^ndne ^ndsc ^ndw ^neb ^nebe ^nel ^nell
        ^nere ^nfu ^ngel ^ngsb ^ngsz ^ngt> ^ngw ^ngwe ^ni> ^nige ^nitt ^nkel ^nkt ^nkte ^nlin ^nmal ^nom ^nomm
        ^nor ^nra ^nsc ^nsch ^nsor ^nspi ^nst ^nst> ^nsti ^ntie ^ntl ^ntwo ^nwä ^nzen ^nüg ^obo ^obot ^obt>
        ^ocke ^ode> ^ofe ^oft> ^oftw ^oge ^ogi ^oko ^okt ^okto ^olg ^olk ^olle ^om> ^omat ^omme ^omp ^onl ^onli
        ^onn ^onst ^oppe ^or> ^orgä ^orla ^orn> ^ors ^ortr ^orwa ^osa ^oss> ^osse ^oter ^oti ^otor ^pda ^pdat
        ^pelt ^per ^pers ^peu ^peut ^pfa ^phys ^pie> ^piep ^ple ^pler ^plät ^pp> ^ppe> ^ppel ^pri ^pril ^pup
        ^pupp ^rab ^rabe ^rad> ^rag> ^rah ^rahm ^ramp ^rant ^rape ^rate ^rau> ^raum ^rbe> ^rbel ^rbl ^rbu ^rchi
        ^rdt ^rei ^reib ^reie ^rem ^remi ^rent ^reri ^res ^rez ^reze ^rf> ^rfes ^rfüh ^rik ^ril ^ript ^ris ^ritt
        ^riu ^rium ^rka ^rkau ^rks ^rli ^rlor ^rlä ^rläs ^rme> ^rmin ^rne> ^rnim ^robo ^rock ^rohr ^roll ^rop
        ^rosa ^rra ^rrat ^rrä ^rrät ^rsam ^rse ^rset ^rso ^rson ^rsp ^rspr ^rste ^rstä ^rten ^rtes ^rth ^rti
        ^rtof ^rton ^rtra ^rtre ^rts ^rtst ^rtun ^ruh ^ruhe ^rve ^ry> ^rzen ^rzer ^rägt ^ränk ^räs ^röss ^röt
        ^rötc ^rüfs ^sal ^sank ^sar ^sat ^sba ^sbe ^sbi ^sbil ^schm ^scho ^scht ^sei ^seln ^sere ^seu ^sfa ^sik
        ^siot ^sma ^so> ^soft ^som ^somm ^sonn ^span ^spei ^spla ^sru ^ssio ^ssn ^stah ^steh ^stem ^steu ^stie
        ^stif ^stoc ^stof ^sts> ^stu ^stur ^stän ^szub ^süb ^ta> ^tage ^tah ^tahl ^tapl ^tart ^tat ^tati ^tea
        ^tee> ^teh ^teig ^tele ^tem> ^tena ^tenb ^tenr ^terb ^term ^tern ^tesc ^tex ^text ^tges ^thal ^tho ^tieg
        ^tier ^tift ^tin ^tine ^tlin ^tma ^tmac ^tock ^torh ^torw ^tou ^tour ^trai ^tres ^tsc ^tsch ^tung ^turn
        ^twa ^twar ^twer ^twor ^twu ^twur ^typ ^type ^tänd ^ual ^ud> ^ues> ^ufen ^uff ^ufs> ^uga ^ugan ^uhe>
        ^uhes ^uhr ^ukt> ^uld> ^ule> ^ulen ^ume ^umen ^une ^une> ^unge ^unke ^unm ^upd ^upda ^upt ^urm ^uro>
        ^ury ^ury> ^usbi ^usm ^usti ^uszu ^utz> ^ux> ^ven> ^vorm ^wald ^wann ^wat ^watt ^weck ^wen ^wil ^will
        ^wink ^won ^wonn ^wur ^wurf ^wär ^wärm ^wöl ^wölf ^xge ^xger ^yla ^ype ^ysi ^ysio ^zeic ^zes ^zie ^zieg
        ^zig> ^zige ^zuc ^zuck ^zuga ^zugs ^zust ^zwei ^zwö ^zwöl ^ähle ^ählt ^älte ^ängt ^änk ^änke ^ären ^ärm
        ^ärtn ^äss ^ässt ^äuse ^öffe ^öge ^ögen ^ögl ^ögli ^ölf ^ölf> ^ösc ^ösch ^öst ^ötc ^ötch ^ück ^üfs ^üfst
        ^üft ^ügel ^ühru ^ür> ^ürz ^üse ^üte ^üte>
    """,
    -0.03: """
        ^<abl ^<alt ^<anm ^<app ^<aug ^<beg ^<bei ^<bew ^<buc ^<cha ^<co ^<dau ^<dez ^<erz ^<fol ^<gar ^<gep
        ^<gl ^<gra ^<gru ^<hi ^<hol ^<ka ^<ku ^<lec ^<leh ^<mö ^<mög ^<nas ^<no ^<pap ^<pau ^<pi ^<pl ^<pla
        ^<por ^<pu ^<ren ^<ric ^<rol ^<ros ^<san ^<sat ^<tab ^<tec ^<ter ^<tes ^<tip ^<tom ^<ts ^<umg ^<wer
        ^<wie ^<win ^<zwe ^<öff ^ab> ^abel ^ache ^acht ^ages ^agu ^agun ^ame ^amml ^amp ^ands ^ane ^anen ^anke
        ^anm ^anme ^anti ^anz> ^api ^app> ^are> ^art> ^artu ^asc ^asch ^aste ^ate> ^aug ^augu ^aum> ^bar> ^be>
        ^bee ^beg ^bel ^bell ^ben> ^bi> ^bri ^buc ^buch ^chac ^chal ^chat ^chle ^chm ^chüs ^cks ^ckt> ^dem>
        ^derb ^dert ^dez ^deze ^dig ^dul ^durf ^ebau ^ebst ^ebt ^echn ^ecke ^een ^efe> ^efer ^efin ^ehl ^eht
        ^eht> ^ehä ^ehö ^ehör ^eier ^eif ^ein ^einm ^eist ^ekt ^elau ^eli ^eme ^emse ^enau ^eng ^eno ^enr ^enü
        ^epr ^erap ^erks ^erkt ^erli ^ert> ^erzi ^erzä ^esen ^ess ^estr ^et> ^ett ^eu> ^eun ^eur ^euro ^ezem
        ^fac ^fach ^fan ^fang ^far ^feh ^fehl ^feie ^fene ^fert ^ffee ^fik ^fika ^fol ^fon ^fs> ^für> ^fürs
        ^gart ^gehä ^gel> ^gela ^geno ^gep ^gepr ^gez ^git ^glas ^gli ^gne ^gre ^gru ^grup ^gsam ^gsh ^gsp ^gus
        ^gust ^gwer ^hach ^hal ^heit ^hera ^hes ^hhal ^hied ^hing ^hlei ^hnik ^holz ^hres ^hrt ^hte> ^hten ^htet
        ^häng ^hör ^höre ^hüs ^iber ^ichn ^ide ^iebe ^iebt ^ieh ^ieht ^ielt ^ifik ^ig> ^igst ^igt ^ike> ^ilde
        ^ilen ^immt ^inal ^inm ^inma ^ipp ^ipps ^ire ^ise ^itm ^itsl ^itt> ^itze ^ium ^ium> ^ive> ^kaff ^kale
        ^kant ^kart ^kat> ^kil ^klu ^klär ^komm ^kop ^kto ^kurs ^kön ^kürz ^lanz ^las> ^lden ^leh ^lis ^lit ^log
        ^lär ^lät ^mal> ^mate ^me> ^mein ^mete ^mge ^mill ^mine ^mlu ^mlun ^mml ^mmlu ^mona ^mpe> ^mpf> ^msa
        ^msat ^mse ^msen ^nab ^nale ^nanz ^nar ^nau ^ndi ^neu> ^nf> ^nge> ^ngen ^ngr ^ngsh ^ngst ^ngt ^nha ^nier
        ^nig ^nma ^nme ^nmel ^nn> ^nni ^nnt> ^nsam ^nsp ^nste ^nve ^nver ^obe ^obt ^ochs ^ock ^ohr ^ommt ^ona
        ^onat ^onne ^orsc ^orta ^oth ^otz ^otzd ^pap ^pau ^paus ^pei ^pend ^per> ^phy ^pier ^pitz ^pla ^por
        ^port ^ppen ^pps> ^pre ^prei ^ps> ^pt> ^ra> ^rap ^rene ^rfte ^rgeb ^rgl ^rgle ^rhe ^rher ^rin ^rin> ^rip
        ^rit ^rkst ^rlin ^rlo ^rni ^rob ^rol ^roto ^rotz ^rs> ^rsc ^rsch ^rsio ^rtal ^rte> ^rtn ^rtne ^rtu ^ruc
        ^run ^rung ^rup ^rupp ^rzi ^rzä ^rzäh ^rös ^rühe ^samm ^san ^sber ^schi ^sel ^sens ^sieb ^slü ^slüc
        ^son> ^spi ^spit ^spre ^sse> ^st> ^stap ^sten ^ster ^stes ^stim ^stro ^stä ^sza ^szah ^szu ^tabe ^tag
        ^tal> ^tap ^tech ^tee ^teht ^tene ^teng ^teri ^tes> ^teu ^teue ^th> ^tha ^tig> ^timm ^tne ^tner ^tom
        ^toma ^ton ^ton> ^troc ^trot ^tslü ^tst ^tste ^ttu ^ttun ^tund ^tzd ^tzde ^ub> ^ubi> ^ubil ^ubis ^uche
        ^uchh ^uchs ^ucht ^uert ^ugu ^ugus ^uhe ^umg ^umge ^ums ^umsa ^unsc ^urft ^uro ^urs ^urs> ^vera ^verr
        ^vers ^vier ^vorg ^vort ^wan ^wart ^wec ^wei> ^wied ^wun ^wuns ^zde ^zdem ^zem ^zemb ^zer ^zert ^zwe
        ^zäh ^zähl ^ägt ^ägt> ^ähl ^ält ^ände ^ätz ^ätze ^öffn ^öre ^ören ^ücke ^ügen ^ühe ^üher ^ünf> ^ürs>
    """,
    -0.04: """
        ^<ap ^<bil ^<br ^<dan ^<du ^<erk ^<far ^<fi ^<fr ^<fra ^<fus ^<ju ^<kaf ^<kos ^<kuc ^<lie ^<ma ^<mil
        ^<of ^<prü ^<ra ^<ret ^<ri ^<sa ^<sti ^<tro ^<ums ^<zeh ^<zer ^<zwö ^abl ^ale ^ang ^angs ^app ^are ^arto
        ^as> ^att ^aum ^ausf ^aut ^baut ^bess ^blic ^brem ^chh ^chha ^chs ^cker ^dan ^date ^dun ^dung ^ee> ^efi
        ^eie ^eins ^eite ^eku ^ekun ^ela ^ele ^elen ^eln ^elt> ^em> ^ems ^ena ^enen ^ente ^era ^erb ^erg ^ergl
        ^erhe ^erne ^erti ^erz ^esti ^ette ^farb ^fee ^fer ^ffel ^fin> ^fors ^geba ^gehö ^gste ^hand ^hefi ^her
        ^hha ^hrie ^hund ^ich ^ick ^iel> ^ifi ^igs ^ikat ^illi ^inan ^ing> ^ipe ^isi ^ite> ^itz ^jah ^jahr ^kaf
        ^klei ^kom ^kos ^kost ^ks> ^ksta ^köni ^lach ^lang ^lar ^las ^lde ^ldu ^ldun ^leit ^lend ^lic ^lin ^line
        ^lli ^lärt ^lüc ^lück ^mal ^mar ^mat ^meld ^merk ^mis ^miss ^mon ^mög ^ndie ^nds ^neun ^ngsa ^nike ^nis
        ^ntw ^oft ^oma ^ormu ^oste ^oto ^papi ^pen ^pps ^prü ^ragt ^rege ^rei> ^rems ^ret ^rett ^rkt> ^rme ^rmel
        ^rmu ^rmul ^rne ^rnen ^rta ^rtif ^rzig ^rät> ^scha ^seku ^sie ^stet ^tal ^tet ^the ^ther ^tifi ^tim
        ^tipp ^tof ^toff ^tri ^tric ^trit ^tter ^tun ^ular ^ule ^ungs ^uns ^us> ^usf ^ve> ^zig ^ärt> ^ät> ^öni
        ^önig ^übu ^übun ^ürs ^ürze
    """,
    -0.05: """
        :_umsatz =betrieb =blum =brandneu =buchhalt =buro =debattierclub =hol =kundigungsfrist =leck =leis =mach
        =richtf =sah =schlagfert =schlussel =schweissnaht =selt =streich =streik =strompreis =studio =ubernahm
        =vorbei =vorlag =wahl ^<bes ^<di ^<dru ^<fu ^<füh ^<für ^<ja ^<ke ^<kom ^<lei ^<ler ^<mac ^<pe ^<per
        ^<reg ^<rüc ^<sic ^<to ^abe ^ach ^affe ^alb ^alen ^ang> ^anz ^apie ^ast ^bere ^bla ^bung ^chte ^dat ^dru
        ^druc ^eba ^ebs ^efr ^eigt ^eine ^el> ^eln> ^endi ^ene> ^er> ^erkl ^ese ^eue> ^eze ^ffe ^fus ^fusi ^gefr
        ^geme ^gs> ^gsa ^gwe ^halb ^hs> ^ick> ^iede ^ief ^ill ^is> ^ist ^ker> ^kur ^lane ^lau ^lauf ^lehr ^len
        ^les ^lick ^lieb ^lief ^ln> ^mas ^mmt> ^mt> ^mul ^mula ^nan ^pe> ^ren> ^rkl ^rkt ^rte ^ruck ^sam ^same
        ^schn ^schu ^sek ^son ^sor ^stip ^stri ^stun ^tab ^ts> ^tze ^ue> ^upp ^uppe ^urf ^usio ^zei ^öff ^übe
        abweich als_im am_lieb aus_ein beileid bericht_uns bericht_wir blum brandneu das_kartellamt das_lag
        debattierclub den_kaffe den_stuhl derselb dezemb_fahrt die_jed die_kart die_kilowattstund die_rechnung
        die_vorlag dreimal ein_schalt ein_updat ein_vertrag euro_die fahrt_die fast_imm fotos freiwill gedauert
        gepruft_und geschafft gewart gezeichn gotting heisst herz_und horst ich_den ich_geh ist_geschloss
        ist_seit kaktus kaktus_auf kartoffelsalat kassel kein_las kilowattstund kilowattstund_kost kindergart
        klick_beend kopf kuchenchef kundigungsfrist land leck massband meldung_vom messwert_und mit_elf mit_gut
        musik neu_kolleginn nicht_geschafft ohn_ein physiotherapeutin praktikant pruflist pruflist_fur prufung
        quartal_im rechnung_nicht rezept_fur richtf richtig_und robot rollt rollt_die rontg rosterei ruh_sanft
        sanft schlagfert schlagfert_: schleif sich_als sie_jed sind_bis sind_gescheitert sitzt so spur
        statt_rontg steht_im strassenbahn streik strompreis strompreis_steig stund_und telefonnumm_und tragt
        trick_ist ubernahm ultraschall ultraschall_statt uns_meldung uns_rechnung verbesser verschick verteilt
        vier_jahr vom_april von_schweissnaht vorlag_fur war_nicht warum_uns wass_# wen womit_wir wutend zeit_und
    """,
    -0.06: """
        #_fehl #_kann #_leut #_stand :_was :_wer :_wie =ab =app =dem =durch =einfach =funf =geschloss =herz
        =hilf =hint =kalt =kanzlei =kuch =kunftig =lund =per =plant =prozent =rechn =schicht =schreibtisch
        =schweiss =steig =tun =viel =werk =wied =wiss =woch ^<al ^<az ^<azu ^<bli ^<bre ^<fin ^<han ^<kle ^<ko
        ^<li ^<mei ^<min ^<rü ^<sei ^<st ^<tag ^<um ^aff ^ags ^ags> ^al> ^ar> ^at> ^aufe ^azub ^bern ^bes ^best
        ^bild ^chi ^chie ^chni ^chs> ^ck> ^dank ^der ^efra ^eis ^elt ^eri ^ern ^erte ^est> ^esta ^fest ^fina
        ^frei ^gst ^han ^her> ^hni ^hte ^iebs ^ied ^ier ^ike ^ild ^inu ^ite ^iten ^kle ^kuc ^kuch ^ler ^mei
        ^minu ^mmt ^neue ^ng> ^nke> ^plan ^prüf ^rage ^reg ^rklä ^rto ^rüf ^seit ^tags ^test ^tet> ^tif ^ucke
        ^ula ^unde ^usi ^zeig ^zub ^ärt ^über ab_april aber abo abstand achtzig als am_empfang am_morg and_mach
        angriff anwaltin architektin auf_# auf_knopfdruck aufgeschnitt aufgeschnitt_und ausfall_am backstub
        banan begruss behalt_ihr blick_in bod brech brotch cent_mehr das_alt dauert_ein dauert_lang davor
        den_kochloffel den_schicht den_team der_betriebsrat der_famili der_vorrat die_app die_test die_werkstatt
        druck_ist durch ein_bank ein_kollegin ein_paar ein_saison ein_schrank ein_team ein_telefon ein_unabhang
        einfach_erklart einlad einzug end_marz endlich erinner_an erklart_warum erreicht erst_hilf es_ist euch
        falt fast_nicht frag_zu freundlich fuhrungskraft fuss gefilmt gegengewicht geld_der gemacht_hab
        gepruft_wurd gestieg gestieg_die gestimmt gestohl gewahlt gezahlt hab_sie habt halbi halbi_die
        halbstundentakt hangt_der hat_ein hat_niemand her hint_glas hinweis_auf ihr_fur im_halbstundentakt
        im_kell im_labor im_zweit in_postgr ist_richtig jahr_lief januar_buch jorn juni kann_sie karton kauf
        kilo_kartoffel kind_im kita knopfdruck kochloffel kommt_ein korb kost_der kund_hab laib lang lass_die
        lass_sich leer_stuhl leitstell leut_ein lief_all losch lund mach_wurd mag mal man_ein margar
        mein_schlussel meld_uns minut_lang mit_drei mit_gegengewicht mit_vierzig mitarbeit_werd mitternacht
        mittwoch_um molkerei mord must nach_den nachricht_die nam_und neu_lini neunzehn nie_die postgr preis_fur
        python quartal releas richtig_so roll_und rollstuhl rotorblatt ruht_die saub schlagt schrein
        schulklass_wie schweb sech sech_neu sechzehn_jahr sechzig seit_marz sich_all sie_ein sieht_man sind_um
        so_hab solang_der sonntag_im steht_noch stillschweig stillschweig_vereinbart streck strom_und
        stund_nicht tag_im treff ubernehm ubernomm uberrascht uberrascht_hat um_vier um_zehn um_zwei und_#
        und_wann und_warum uns_lehrling uns_stuhl uns_zwei veroffentlicht vom_# vorab vorrat_reicht vorsprung
        wann_ein war_ein warum_wir wechsel_wir wenn_der wert wie_uns winkel_und wir_begruss wir_sie wiss_sollt
        woh wohin womit wurd_stillschweig zahl_die zeitzon zu_halt zum_einzug zum_fruhstuck zwei_klick
        zweihundert
    """,
    -0.07: """
        #_b #_ruht #_zu :_alt :_vierzig =abend =abschiess =ausfall =bestand =bestatt =dank =das =dauert =dr
        =erklart =fragt =fuss =imm =juni =kind =kost =leid =lieferschein =linux =mittwoch =preis =preisanpass
        =rezept =schnittstell =storung =stromausfall =von =windrad =wohin =zieh ^<dat ^<do ^<gr ^<mi ^<se ^<zie
        ^<übe ^ant ^ate ^azu ^ber ^bli ^chen ^es> ^esse ^eue ^fes ^fin ^für ^gel ^ieb ^iefe ^igt> ^in> ^inut
        ^kat ^ker ^lein ^lern ^mel ^nke ^nut ^nute ^omm ^ppe ^rt> ^sion ^ste> ^tip ^uck ^uten ^verg ^werk ^ze>
        ^zubi abos abschiess alt_als an_ein angekundigt anna anruf_der auch_in aus_vier beim beitrag beppo
        bestatt besteh bien bildschirm bis_end bleibt_bei blum_am brief_aus bringt chat dachbod dankt darf
        dasselb dat_lieg dauert_sekund der_brief der_kantin der_klein die_angehor die_azubis die_dat die_klein
        die_minut die_saison die_sieb dieselb diesmal_nur drei_zeil ein_abend ein_gericht ein_hund ein_jahr
        ein_lind ein_unternehm ein_volk elf_minut emr erlos eroffn_wir ersetz erst_kam es_trotzd falk feiern
        flugel frist full gefeiert gefragt_was gemeinsam_mit gemeld gemerkt_hat geoffn gerett geschaftsstell go
        go_und grund_ist gurt hab_vier haltestell hat_entschied helm heut_kein heut_nacht hier_ist ihm
        ihr_nachfolg im_beirat im_schnitt in_go intern jahr_ein jetzt_halt jetzt_mit juli jung_die kein_einzig
        kein_wir klingelt_es kost_das kundendien lang_mit larm lauft_wied laun leicht_gemacht liegt_es logist
        millim minut_und mittwoch_das mocht_kann monat_# nach_kur nacht_ein neun_monat niemand_muss nur_ein
        papi_: preisanpass preisanpass_zum probi_wir prozess_abschiess punsch rechnung ruckblick_auf
        sachbearbeit seitd selt sich_vor sie_abend sind_teur speich splitt steu storung stromausfall tafel tell
        teur_geword them treib tun_wenn uber_# uhr_gab um_# und_platz und_schrieb und_wurd uns_# uns_apfel
        uns_best uns_kampf unt_wass verglich versproch verstarkt vierzig_minut volk vorlauf war_alt was_es
        was_nicht wechsel_in wechselt weich wenig_luft wenn_die willkomm windrad wir_bezieh wir_sag wir_schuld
        wunsch_um zehn_jahr zeit_fur zur_erst zweit_stock zwisch_den
    """,
    -0.08: """
        #_der #_zug :_vier =abbau =abgeschalt =als =ausstell =beerdigt =beinah =beschloss =datenbank =einmal
        =erneuert =fahrplan =halft =kart =kommt =red =schraub =verlustfrei =volksbank =werkzeug =zieht =zugang
        ^<le ^<neu ^<zw ^cha ^eig ^gem ^gt> ^hie ^iche ^lan ^pie ^rot ^ten ^tze> ^ubi ^um> ab_der ab_sofort
        abgeschafft abschaff abwehr akku all_neun als_zip an_bord andert arbeit_wir archiv arg auf_ein
        aufgebaut_und ausblick_unverandert ausfall baum behaupt beid_hab beinah beispiel bekomm_ich betriebsf
        betriebsrat billig bis_mitternacht blau cod_liegt damm dank_herr das_dorf deck den_deckel
        der_kaffeemaschin der_personalabteil die_hochschul die_list die_person die_vertreterversamml dies_funf
        direkt donnerstag_im durch_die eig ein_alt ein_antwort ein_dien ein_frag ein_kart ein_nacht ein_regel
        eintritt_frei entschuld erarbeit ergebnis erprob erst_halbjahr es_still fahr_die fahrplan fiel_im
        final_opfert find_in forschung freitag_geb fur_das gast_hab geb_ich geht_es geht_mit geles_und
        genugt_der gewinnt gut_schuh hall_zwei hat_den heb hospiz im_film im_pausenraum im_test in_all jahr_:
        jahr_war jemand_den jubilaum kaffe kam_es katz kein_nachricht kind_uber komm_die konstrukteur kunstwerk
        ladt lamp landwirt lang_nicht lauft leist leut_# leut_ist leyla lieferschein luft mal_in mein_letzt
        ministerium mitglied mitles mitnehm modus montag_die montag_ein montiert nacht_um nachtbus nicht_verlor
        noor offlin offlin_modus offn_die opfert pack passiert_ist passwort pausenraum pflanz_die plakat
        quereinsteig recht_und revanch revanch_ist rezept roll_die saal sah salz schach schlaf_und schlag
        schnitt schweiss sei simulator sortiert sprang streich streik_der tag_und teil_der teur uns_anhang
        unverandert verlass_der verlor_ging verlustfrei vertreterversamml volksbank von_nebenan war_abgelauf
        was_tun welch_drei wint wird_leit woch_in woh_uns zehn_monat zeig_wir zeit_am zugang zum_abschied
        zwei_fahr zwolf_leut
    """,
    -0.09: """
        #_cent #_gast #_lit :_so =brot =dat =dien =erinner =gemeinsam =halbjahr =kartoffel =lass =lehrling =mai
        =nacht =onlin =ordn =paus =schnell =schon =seit =statt =verlor =wach =winkel ^<gem ^<zei ^<üb ^bil ^efe
        ^eic ^eich ^ene ^ert ^ina ^ke> ^lei ^min ^nder ^nen ^nen> ^se> ^sio acht_woch alb also am_end anhalt
        auf_den aufgebaut aufsichtsrat_der b beend beginn begrab beschwerd bord brandl breit buch dann
        dann_schrieb das_braucht das_handbuch das_niemand das_ziel davon_verwahlt dem_neu den_pokal den_vorstand
        der_chef der_hand der_kran der_praxis der_umstieg der_wichtig des_monat die_fusion die_kantin
        doktorarbeit ein_davon ein_minut ein_zettel einfach_nicht einmachglas entscheid_uber entwickl erhoht
        erklart_was es_bemerkt etwas_neu export fangt fehl_in fernwarm finn format forst frag_an fragt_was
        frei_nach fruh_im gab_kein gart geholf gelb geschieht gluckwunsch_! hab_# hand_und handwerk hang
        haus_hat heik herzlich_gluckwunsch im_august im_einmachglas im_jahr imm_im jed_monat kind_ein kunftig
        lach lang_: lang_dauert lena lind lit lud macht_ein marmelad meist_die meld nass neu_im nicht_betroff
        noch_einmal nun_klingelt nun_zur nur_die nutz offnungszeit personalabteil plus plus_# pro pruft_ihr
        rucktritt sam samstag_vor schlaft schreibt_ein schrieb_# steh_auf steh_im steht_bereit steht_ein stroh
        teekuch tischl ton tot_winkel train umstieg_dauert und_die und_wofur uns_app uns_kantin uns_tischl
        unterlag_und vermess vermisst_die verwahlt von_## vor_zehn was_pruft wechsel wir_biet wir_dank wofur
        wofur_wir zeit zertifikat_war zip zu_viel zum_erst
    """,
    -0.1: """
        #_statt =auszubild =best =dezemb =dienstag =doppelt =drittel =druck =frau =kesselstrass =kita =kopi
        =kritisch =leit =neun =niemand =passiert =protokoll =rechnung =steigt =stock =teur =ubung =umsatz ^<bl
        ^<er ^<ro ^<si ^<zi ^chn ^cke ^cken ^erin ^fra ^frag ^ier> ^ken ^mac ^mach ^neu ^ngs ^tes ^uch ab ablauf
        am_ofen angst anleit apfel auf_eig auf_eis auffass auszubild automat_zuruck besuch_am beweis braucht_#
        brett brezel das_formular das_papi das_rezept datei denkt der_erst der_kesselstrass die_foli die_pruf
        die_regel die_sir die_termin die_zeichnung die_zwei eig_wunsch ein_anruf ein_gross ein_lachend
        ein_rundgang ein_seit ein_woch ein_zertifikat einschrank entsteht find_sie flamm_fur frag_die gartn
        geh_mit gelt gemess geprobt gesammelt getest hab_ein hab_zugestimmt halb_stund halt_jetzt heul heul_die
        heut_hat hielt hilft im im_septemb ingrid jack jed_nacht kennt_die kesselstrass klebstoff komm_sie kran
        kritisch lang_hab lernt_was letzt_jahr mit_kind montagsrund off off_werkstatt ohn_anmeld pflanz pilar
        probealarm_am prototyp regal rundgang sagt_sie saison schein schweissnaht sech_woch sir spart
        staplerfahr steigt_um tag_woch typescript uberblick ubergab ubung_macht uhr_nicht umgezog umsatz_steigt
        umstieg und_preis und_tee uns_hof unterschied unterschied_auffass verbessert verhandl viel_sie vorgeseh
        werkfeuerwehr wir_brems wir_gern wir_mach woch_kommt woll zeigt_drei zeil zum zusammenschluss_mit zweck
        zwei_davon zwei_wird
    """,
    -0.11: """
        =digital =elf =februar =gelernt =ruckblick =sag =stadt =verletzungsfrei ^ine ^ine> ^ken> ^on> ^rag ^ren
        abgeschrieb abgeschrieb_und all_gut als_vorsitz amt_als ansprechpartn ansprechpartn_bleib aufruf aufzug
        bau_ein behob_: bild bis_# bleibt_bis bring_sie build dafur_der das_werk dat_war der_build
        der_disposition der_geschaftsfuhr der_kuch die_jury die_mitglied die_zeit digital disposition
        ein_friedhof ein_kundin ein_skript eintritt elf_jahr erfund erneuert erreichbar_ursach erst_ist es_gibt
        finanzvorstandin folgt foli friedhof friedhof_ein garantiert geb gemacht gemiet genugt ging grossmutt
        habt_ihr handwerk_ein hauptversamml hotlin hugel in_drei ist_zuruck jed_sitzung kalend_die kam_kein
        kampf_um klatsch kolleg_hab kurv laut leicht man meist_weg milch misst mit_verletzt montag_ist
        montag_lauft nach_funf neb_dem noch_sech numm_# oben porto publikum punktlich richt_ihn rohr sech_monat
        sein_amt spar spar_wir steig stieg storung_am student stuhl_in team_von trick uns uns_auszubild
        uns_vertrag verabschied_wir verhandl_mit verletzungsfrei verletzungsfrei_durch verliert video vier_minut
        von_zwei vorsitz_der zahl_sie zwei_minut zwei_student zweimal_im
    """,
    -0.12: """
        #_bis #_februar #_filial =angst =anwenderbericht =beend =fachverfahr =freiwill =gestorb =glas =gleich
        =gross =kaffeemaschin =leicht =pack =prozess =rent =so =softwar =spitz =updat =vorstandschef =warum ^kt>
        ab_mai angenomm anwenderbericht anwenderbericht_: auffass_uber aufgehort ausstell beerdigt befragt
        besetzt blatt dabei_war den_jahr der_alt der_buchhalt der_kuhlung der_kundendien der_spitz der_tot
        des_jahr deshalb_werd die_warteschlang ding drei_minut dritt_stock druck ein_baum ein_tabell
        ein_vormittag fachverfahr fruh_hing geandert ging_nicht graz halb handbuch henning herzlich im_juni
        im_monat im_schreibkur ist_gestorb jed_erst kennt kuhlung lacht liebt mal_and motor nach_mal notiz ohn
        oktob pack_: probi pruf_wir rad rahm riecht risik schreibkur seh seh_woll seminar sie_kommt spitz
        steht_in steht_nun stell_nach stell_sie storung_behob supp uben uberall uhr_war umsatz_lag und_halb
        uns_meist uns_neu uns_werkstatt vergang vorstandschef wann wechsel_an wie_man zugestimmt zweimal_in
    """,
    -0.13: """
        #_stuck =april =azubis =flamm =halbjahreszahl =ide =lang =monat =nam =such =uber =und ^<fü ^<ta ^art
        ^sti aktualisi angreif anhang april arbeitsunfall automat bekam bekannt beschreibt bilanz cent dank_ihr
        das_portal das_video dem_telefon den_pfost der_gross der_technik die_neun die_niemand die_station
        die_such die_tabell ein_dos erdgeschoss eroffn erzahl es_ging fand_ihn feu_und gartnerei geback
        gebaut_hab genauso gesprach_uber gleich gmbh halbjahreszahl hank im_erdgeschoss im_januar im_kalend
        imm_besetzt in_kassel jan konn_angreif kur lernt licht million_fur monat_: nach_sech nenn_sie oft_werd
        papi person pfost rechenzentrum schuh siebt sonntag spatzl sterb stimmt sven technik_kommt trainiert
        und_flamm und_gut und_schreib uns_azubis uwe verkauf verlauf vier_prozent vor_steu vorbereit vorrat w
        waffel winkel zeichnung zeigt_es zelt zum_jahres zweimal
    """,
    -0.14: """
        #_prozent :_ein =behob =entlass =fuhr =gemacht =gericht =probealarm =raumungsub =vortrag ^<da ^est ^ne>
        ausgebild bei_# bekommt bericht_an bestand bleib_wie das_renn dazu der_buhn die_ausgab die_nachfolg
        die_prufung dos ein_erfund ein_haus entlass ergebnis_vor europa feuerwehr_im folg geubt hab_wir hebt
        heck herunterlad ihr_grossmutt kampf_geg kart kartoffel lindn loscht nacht neun_jahr per_app pokal
        probealarm reich renn schlaf schwachstell sieg silk softwar spitz_der standard stritt stund_lang tauscht
        uhr unt_linux vierzig_platz vorschlag wiederbeleb wurd_kurz zum_herunterlad
    """,
    -0.15: """
        #_juni =auftrag =buhn =chefin =find =hab =nie =stress =verli =version =voss =wird ^<ze ^erk ^ste
        ab_oktob anruf_am aufgehangt azubis_baut baut_ein begegn bemerkt bis_donnerstag bring cod darunt
        darunt_ein dem_werk der_list der_ramp die_fahr ein_stand einstell feiert fuhrung geb_wir gehalt
        gehor_nun geland gerett_hat grosst ide klingelt krag lief liest linux macht minut_drauss monat_lang
        neu_haus onlin petra prozess raumungsub ruckblick schau seit stapl statt_# stell_wir stress
        stromverbrauch treppenhaus uns_alt voss werk zahl_zum zieht
    """,
    -0.16: """
        #_tonn =den =drei =geht =sich anfang baut beid_haus betreib blick_auf das_gesprach dem_eig den_fehl
        die_hand die_prognos die_spatschicht die_zugspitz drei_satz dreissig_jahr ein_museum ein_tisch ein_zweit
        einfach entschuld_und entwurf ergebnis_bei erinner ersthelf erzahl_von erzahlt fur_januar gesunk
        gluckwunsch haus_hab holz hund jahr_in langweil les lobt met millisekund mit_absicht sie_geht stahl
        und_dank verabschied vergang_jahr verschickt verschickt_und wiederherstell zugspitz
    """,
    -0.17: """
        #_mal =gehalt =montagsrund =sonn =wir anfang_an ausbild aussieht bewerb bis_mai das_buro datenbank
        der_hall der_letzt der_neu die_neu durft_das ein_blick ein_ziel erklar fest finanzchefin gemerkt gewann
        hand hol_sie jury kaum klick kopi lachend lehr lieb mai mai_hab mark mittagess mog museum neun reicht
        spielt stiftung telefon umgesetzt vermiss vierzig_kind von_anfang von_hand vorfuhr vorgang warteschlang
        wenig wunsch zwei_somm
    """,
    -0.18: """
        #_dezemb =der =dienstplan =erst =faxgerat =geduld ^<te abteil am_tor behob besprech bitt_nicht buss
        der_grosst ein_nachmittag faxgerat funfundzwanz gab geht_zum geliefert im_flur jahr_verlasst jahres_in
        jed_samstag lehrling_bau lehrt liegt_bei list portal prufstand pupp reg rett rosa schal seith skript
        sonn stellt_sich tee ubernimmt vormittag vortrag wir_such wir_zeig zwei_klinik
    """,
    -0.19: """
        =bau =die =frag =grupp =lastenrad =stimmt =unfallfrei angriff_uber ansicht auf_zwei brandt buhn den
        der_fras der_stern ein_einzig ein_klein einzig eis fast fras fuhrt gebaut gehor gesicht gesucht glas
        hochschul jahr_vier kilo lastenrad leis mehr_licht mehr_platz meist_in person_die ramp tat tour
        tour_jetzt trock ubung unfallfrei vier_tag vorlag welch wie_wir woch zwanzig
    """,
    -0.2: """
        =gefund =ist =link =mit =sommerf =sucht =verlasst =zwanzig acht am_band bekam_ein danach_gibt doppelt
        ein_kurz gepruft geschicht ist_unterschrieb kaffeemaschin kundin lauft_die lehrling liegt_vor neb
        richtig stock wir_erklar wir_gefragt zur zwei_stund
    """,
    -0.21: """
        #_august #_euro =krankenhaus =wie =zuruck abgelauf_zertifikat bestellt blieb dafur dauert die_alt
        die_erst drei_frag ein_abgelauf euro genau genossenschaft grupp mitmach moglich roll so_pruf stell_sich
        uns_seh verlasst_uns wach werkstatt wett wir_mocht zustimm
    """,
    -0.22: """
        ## =! =lern =minut antwort beim_sommerf bitt_hol den_ruhestand die_kind dien gelernt jahr_als mit_zwei
        monat plant produkt regel ruhestand schalt_wir schon uns_betriebsrat updat version_#
    """,
    -0.23: """
        #_uhr =absicht =brems =jahr =plan =sagt best betragt brot der_vertrag ein im_lag jed_montag komm piept
        vergeb wir_hab zieg
    """,
    -0.24: """
        =: =betriebsrat =gast =langsam bereit brems erreichbar es_kuch fuhr geduld im_final koch
        nicht_erreichbar offent oft ohn_arbeitsunfall ruck satz sicherheitsluck_in sommerf tag
    """,
    -0.25: """
        #_tag =alt aus_zwei buchhalt der_beid funf_jahr gewonn kantin per schnell sekund ursach_war wied
        zwolf_kolleg
    """,
    -0.26: """
        =eis blick gemeinsam jed kurz_weg mit nur off_tur sank sank_um schalt tipps torwart verlor warum ziel
    """,
    -0.27: """
        =lag absicht beid ein_nam einmal final in_funf paus sensor umsatz version vierzig_leut zahl_und
    """,
    -0.28: """
        #_# =off =sicherheitsluck =tag hing kalend platz_mehr sicherheitsluck termin
    """,
    -0.29: """
        =stern =tot =wenig =zwei abgelauf august azubi chefin im_betrieb stern tag_der tag_ohn technik verrat
    """,
    -0.3: """
        =feuerwehr =fusion ab_# anmeld der_umsatz leit steh_am trotzd zwei
    """,
    -0.31: """
        =bitt app drei_leut gab_es letzt_woch und_ein vergleich
    """,
    -0.32: """
        azubis der_off dezemb im_mai
    """,
    -0.33: """
        =kampf bess das_ergebnis formular frei gehort verlasst zeig
    """,
    -0.34: """
        =bess =ein =fur funf hundert jetzt lag lern meist tabell
    """,
    -0.35: """
        durft er_steht erst gross kampf test zertifikat
    """,
    -0.36: """
        drei schrieb
    """,
    -0.37: """
        farb gestrich jahr mach steht sucht vier was
    """,
    -0.38: """
        langsam
    """,
    -0.39: """
        dank dat
    """,
    -0.4: """
        dies_jahr in_rent rent wie
    """,
    -0.41: """
        ein_tag erklart fusion kuch stund
    """,
    -0.43: """
        vierzig
    """,
    -0.45: """
        !
    """,
    -0.47: """
        kurz zeigt
    """,
    -0.49: """
        alt
    """,
    -0.5: """
        klein kost seit_montag zwolf
    """,
    -0.51: """
        gefragt
    """,
    -0.52: """
        #
    """,
    -0.56: """
        zehn
    """,
    -0.57: """
        =? frag
    """,
    -0.63: """
        =neu
    """,
    -0.67: """
        und
    """,
    -0.7: """
        minut
    """,
    -0.83: """
        :
    """,
    -0.91: """
        neu
    """,
    -1.31: """
        ?
    """,
}
CARE_BIAS = -2.25
CARE = {
    0.66: """
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
    0.52: """
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
        =umsatz dank gmbh sag
    """,
    0.34: """
        #_uhr haus mai steig
    """,
    0.33: """
        =sicherheitsluck sicherheitsluck
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
        =kritisch dauert_lang den_ruhestand kritisch lindn ursach verabschied ~mute
    """,
    0.26: """
        =dauert =lang =montag =storung ab_mai die_app ein_zertifikat grupp minut_lang ruhestand seit_heut stimmt
        storung stund updat
    """,
    0.25: """
        #_million =grupp geh ist_unterschrieb uhr verlasst_uns voll zertifikat_war zwei_wird
    """,
    0.24: """
        # einig januar stund_lang ubernimmt unterschrieb verlasst war
    """,
    0.23: """
        fusioni lang sicherheitsluck_in verlor ~intruder
    """,
    0.22: """
        bekannt bish geh_mit ich_geh liegt million
    """,
    0.21: """
        =seh ab_april begruss beid_haus das_ziel geht haus_hab herr heut kunftig liegt_im nachfolg nicht_betroff
        sag_wir sicht war_abgelauf zahl
    """,
    0.2: """
        =april =dienstag ab_nach am_montag beid chefin doppelt entscheid ergebnis gehort ursach_war
    """,
    0.19: """
        ansprechpartn ansprechpartn_bleib aug ein_lachend freitag genossenschaft geschah stund_nicht vorstand
        was_geschah
    """,
    0.18: """
        #_januar #_leut #_mio =halbjahr =kart =langsam abgelauf_zertifikat betroff bitt dat_war die_kart
        ein_abgelauf ein_nam logist mio rosterei zugestimmt
    """,
    0.17: """
        #_euro =ausfall =fusion =mai =ruckblick =teur =wohin ausfall dauert die_mitglied die_neun dienstag eig
        ein_updat erst_einmal ging_nicht jahr_verlasst kalend_die leyla portal stand wechselt wohin ziel
        zwanzig_minut
    """,
    0.16: """
        =behob =herr aktualisi angreif auf_eig cent dank_herr eig_wunsch eingeschrankt entwurf graz gutacht
        halbjahr kart komm konn_angreif langsam lkw marg marg_# neun_jahr plus plus_# unterlag wir_dank zustimm
        zweimal_im
    """,
    0.15: """
        #_statt =beitrag =frau =stadtwerk dat famili hab_zugestimmt hinweis_auf juli lang_: mein_letzt mitglied
        nach nach_# zwei_stund zweimal
    """,
    0.14: """
        #_prozent =am =bericht =geschloss =sagt =voss =was ab_juli all_gut am_dienstag der_fras der_kuch druckt
        ein_haus euro_mehr fras gemerkt geschloss meist_in million_euro moglich nicht petra seh stadtwerk
        teil_der uhr_gab uns_meist verabschied_wir verlor_ging voss zu_komm
    """,
    0.13: """
        =gleich =steig adress ausfall_am betragt dank_ihr dazu der_betrieb die_nachfolg es_kuch freu ging_kein
        in_rent kalend kass lad rent sie_geht statt_# storung_behob wunsch zeigt_die
    """,
    0.12: """
        =doppelt =prozent =wird behob cent_mehr dem_eig der_umsatz die_anmeld die_kass die_such formular
        gesammelt im_kalend kam kopi telefonnumm umson versproch
    """,
    0.11: """
        =dank =haus =kurz =los ablauf angenomm aufgebaut beitrag bleib_wie brandl bricht dat_ging die_fusion
        hank henning hinweis lind los los_war monat_# nach_elf nach_funf nam_und neb offent uhr_war vertrau
        vorlauf weit wird_ein zahl_und zwanzig zwei_klinik ~dark
    """,
    0.1: """
        #_cent :_was =chefin =kost =preisanpass =ubernahm =volksbank =war =zusammenschluss ^jah ^jahr anmeld_ein
        beschloss dafur das_ergebnis das_sag der_beid der_personalabteil der_vertrag die_nachtschicht
        die_vertreterversamml etwas_neu geht_zum gerett_hat gleich im_mai jahres_in mark nachtschicht
        preisanpass preisanpass_zum ruckblick_auf treib tritt ubernahm uhr_konnt umgesetzt und_dank uns_treib
        unterschrift verkauf vermiss vertreterversamml vier_prozent volksbank zahl_zum zusammenschluss
        zusammenschluss_mit
    """,
    0.09: """
        #_# :_umsatz ; =sag =stadt =steigt =strompreis ^<ja ab_marz april aus behob_: besteh bien die_prognos
        dien ein_halb ein_museum ein_stund elf_jahr ergebnis_bei finanzchefin frau gelernt_hat gerett gut
        halb_stund hausmeist herz herz_und ihm ihr_nachfolg letzt_freitag leut mehr museum notiz personalabteil
        prognos standort steigt steigt_um stieg strompreis strompreis_steig teil termin umsatz_steigt wunsch_um
        zuruck
    """,
    0.08: """
        =# =ergebnis =gut ^ahre ^ent ^ke> abend arbeit ausblick ausblick_unverandert bilanz brauch ein_neu
        erst_halbjahr filial fuhrt gehor_nun in_version jahr_vier kist klinik kost_das mit_den molkerei_ein nam
        offn porto schreibtisch seith stieg_auf such ubernehm unverandert vier war_ein wir_werd zum
    """,
    0.07: """
        #_novemb =aus =erst =halbjahreszahl =letzt =neun =novemb =ordn =such ^<jah ^eur ^ren> ab_januar abos
        auf_# aufsichtsrat automat braucht_ein buchung die_kilowattstund die_vier dritt_quartal ebit ein_euro
        erreichbar_ursach erst_neun halbjahreszahl hier_steh in_den jahreswechsel kilowattstund
        kilowattstund_kost kost_der kuch leicht letzt_jahr lief lieg lohn marz mio_euro monats neun_sekund ordn
        ruckblick_: sech_jahr sekund statt storung_vom sven vollstand was_wir wir_sag wird zum_jahreswechsel
        ~ashamed
    """,
    0.06: """
        #_februar #_filial =februar =kuch =marz =neu =verlasst =zur ^<ab ^ahr ^ar> ^ber ^eib ^eibe ^eig ^ibe
        ^immt ^ren auf bestell das_gesamtjahr das_niemand das_portal doppelt_so ein_fehlerhaft ergebnis_vor
        erhoht erlos februar fehlerhaft fehlerhaft_updat funf_jahr gehor gemacht_hab gesamtjahr geword im_erst
        inzwisch jahr_am jana karton land legt lief_weit login neun neun_monat sech_neu sich_um sind_teur
        sommerf stadt storung_am strom teur_geword uber_die uhr_nicht umsatz_lag und_# unt von_# west zieg
        zum_dritt ~2
    """,
    0.05: """
        ^<ab> ^<bi ^<ble ^<da ^<fus ^<geh ^<ums ^<un ^<ve ^<ver ^aue ^bar ^bar> ^bern ^ble ^blei ^der ^eige ^ese
        ^euro ^fus ^fusi ^hres ^igen ^leib ^msa ^msat ^res ^rge ^rke ^sta ^stan ^tand ^ums ^umsa ^uro ^uro>
        ^usio ^ück aber ablaufdat and aus_ein brandt der_kass freitag_geb geb_ich gemacht geschaftsfuhr
        gesellschaft ist_uns jahr_verabschied kundenportal liegt_bei ohn_anmeld schwachstell so_hab steu
        stund_und technik tromsø uber uberwach vertrag war_nicht wir_das wir_es zwisch_#
    """,
    0.04: """
        ^<eu ^<eur ^<fu ^<ko ^<kos ^<lie ^<sag ^<sta ^<um ^<unt ^<vo ^<vol ^<übe ^ab> ^ache ^aft ^anke ^art
        ^artu ^at> ^chef ^chs ^chse ^dank ^daue ^den> ^eit ^ent> ^erke ^err ^ertr ^fik ^fika ^geh ^hef ^hes ^hre
        ^hse ^hsel ^iben ^ied ^iede ^ifi ^ifik ^ige ^ika ^ikat ^imm ^isc ^isch ^kar ^kart ^kat> ^kos ^kost ^lauf
        ^nd> ^nde ^ner> ^nsp ^oss ^ost ^oste ^ozen ^reis ^rit ^rsc ^rsch ^rtif ^rtu ^rtun ^rüc ^rück ^sat ^satz
        ^sel ^sion ^ss> ^tal> ^tan ^tei ^teu ^tifi ^tsc ^tsch ^tz> ^unt ^unte ^usi ^vol ^wech ^zah ^zahl ^änd
        ^übe ^über
    """,
    0.03: """
        ^<au ^<dan ^<dau ^<ei ^<eig ^<err ^<gin ^<gm ^<gmb ^<gra ^<gru ^<he ^<li ^<sic ^<te ^<teu ^<ts ^<up
        ^<upd ^<war ^<wu ^<zer ^<üb ^ahl ^ahle ^ai> ^albj ^and ^ank ^atz> ^aufe ^bgel ^bh> ^bit ^bja ^bjah ^chb
        ^chba ^chni ^dan ^dau ^dern ^dne ^echs ^efi ^efin ^ehe ^eide ^ela ^elau ^em> ^ersc ^erti ^esc ^esch ^etr
        ^fen ^fin> ^gela ^ges ^gesc ^gib ^ging ^gmb ^gmbh ^haft ^hba ^hbar ^hefi ^her ^hied ^hni ^hren ^ichb
        ^ide ^ion ^ist ^iter ^iti ^itsl ^kat ^lbj ^lbja ^lie ^lind ^mai> ^mbh ^mbh> ^mei ^mmt> ^mt> ^nde> ^nges
        ^nit ^nke> ^nos ^nt> ^nte ^nter ^ona ^oni ^ord ^ors ^orst ^osse ^oze ^pda ^pdat ^proz ^rlä ^ro> ^roz
        ^roze ^rrei ^rte> ^rtr ^sag ^sage ^sel> ^send ^sio ^slei ^slü ^slüc ^stei ^stet ^stim ^stun ^tal ^teig
        ^ters ^teur ^tif ^tim ^timm ^tis ^tisc ^tsl ^tslü ^tund ^twe ^twer ^uar ^uar> ^upd ^upda ^urer ^uss>
        ^vert ^voll ^vors ^war ^wec ^wir ^zen ^zent ^zert
    """,
    0.02: """
        ^<abg ^<aus ^<bei ^<bis ^<bit ^<di ^<die ^<dop ^<dru ^<eb ^<ebi ^<for ^<gem ^<gi ^<gr ^<gut ^<hen ^<häu
        ^<jan ^<kar ^<lac ^<lan ^<lo ^<log ^<lä ^<läd ^<län ^<mai ^<mi ^<mil ^<mio ^<no ^<nor ^<po ^<por ^<rös
        ^<rü ^<rüc ^<st ^<stö ^<uh ^<uhr ^<ur ^<urs ^<wec ^<wie ^<wir ^<za ^<zah ^<zi ^<zur ^<zwi ^<än ^<änd
        ^abg ^abge ^abla ^absc ^achf ^adt ^aft> ^alb ^alen ^ame> ^ang> ^anu ^anua ^are ^aren ^artn ^assu ^ate
        ^ate> ^atz ^au> ^auch ^aue> ^auer ^auf ^auge ^begr ^bei ^beid ^beit ^ber> ^betr ^bge ^bish ^bitt ^blic
        ^bni ^bnis ^bra ^bsc ^bsch ^chaf ^chel ^chf ^chfo ^chlo ^chri ^chsc ^chwa ^chä ^chäf ^ckb ^ckbl ^cke>
        ^dat ^date ^den ^der> ^dner ^dop ^dopp ^eber ^ebit ^ebn ^ebni ^ech ^ede ^eder ^egr ^ehe> ^ehö ^ehör ^eid
        ^eigt ^eini ^eins ^eis ^eist ^eita ^eits ^ekan ^elen ^elt ^end> ^ende ^enes ^enge ^eno ^enos ^ens ^ensp
        ^erab ^ere ^erei ^erh ^erhe ^erlo ^erlä ^ern ^erni ^err> ^erre ^esam ^eset ^etro ^etz> ^eure ^eut ^eute
        ^fent ^ferk ^fol ^folg ^fti ^ftig ^gebn ^gehe ^geht ^gehö ^gem ^geme ^geno ^gesa ^gese ^gin ^gli ^gra
        ^gru ^grup ^grüs ^gsa ^gte ^gte> ^gut ^gute ^haf ^halb ^hei ^heid ^heit ^heln ^hend ^her> ^herh ^herr
        ^hest ^heut ^hfo ^hfol ^hin> ^hle ^hlen ^hlo ^hlos ^holz ^hri ^hsc ^hsch ^hwa ^häf ^häft ^häus ^iber
        ^ick> ^iden ^iegt ^iel ^iel> ^iese ^ifer ^ige> ^igte ^ike> ^il> ^in> ^ini ^inig ^ioni ^irb ^irbt ^ishe
        ^ist> ^ita ^itag ^its ^itt ^itt> ^ittl ^jan ^janu ^kbl ^kbli ^kere ^ket ^kett ^kis ^kist ^künf ^la> ^lac
        ^lach ^land ^lare ^lei ^lic ^lick ^lief ^lieg ^lio ^lion ^llio ^logi ^lor ^lore ^los ^loss ^läd ^läde
        ^läng ^läss ^lüc ^lück ^mai ^mil ^mill ^mio ^mio> ^mmen ^mmt ^nder ^ndn ^ndne ^ner ^nfti ^ngsa ^nier
        ^nik ^nim ^nimm ^nis> ^nke ^nnu ^nnum ^nor ^nord ^noss ^nspr ^ntwu ^nua ^nuar ^numm ^ogi ^ohi ^ohin ^olg
        ^olge ^olz ^omme ^onal ^onie ^opp ^oppe ^oren ^orta ^oss> ^pelt ^pin ^por ^port ^pp> ^ppel ^pre ^rab
        ^rabs ^rat ^rat> ^rauc ^raue ^rbt ^rbt> ^rdt ^reit ^rese ^rgen ^rhe ^rhei ^riti ^ritt ^rke> ^rlo ^rlor
        ^rläs ^rni ^rnim ^roff ^rr> ^rre ^rsa ^rsac ^rtal ^rte ^rti ^rtn ^rtne ^run ^rung ^rup ^rupp ^rän ^röst
        ^rüss ^sac ^sach ^sbe ^sche ^schä ^seh ^sehe ^sek ^she ^sher ^sle ^sona ^ssc ^ssch ^ssen ^ssun ^stab
        ^stad ^stö ^stör ^tad ^tadt ^teng ^tik> ^tlic ^tne ^tner ^tra ^trat ^trit ^trof ^ts> ^tten ^ttl ^tun
        ^tör ^töru ^ufen ^uge ^uges ^uhes ^umm ^umme ^urf> ^ursa ^urü ^urüc ^us> ^user ^ussc ^ute ^ute> ^vera
        ^vos ^voss ^wart ^webe ^wie ^wies ^wisc ^wohi ^zer ^ziel ^zur ^zurü ^zwi ^zwis ^äden ^äft ^ände ^äss
        ^ässt ^äuse ^öff ^öffe ^ört ^öru ^örun ^öste ^ückb ^ünft ^üss
    """,
    0.01: """
        ^<abl ^<ad ^<adr ^<akt ^<ans ^<beg ^<bet ^<ce ^<cen ^<che ^<daz ^<ent ^<erg ^<erw ^<fam ^<fir ^<gu ^<her
        ^<heu ^<is ^<jul ^<koc ^<kon ^<kri ^<kü ^<kün ^<lin ^<mar ^<mis ^<mög ^<pe ^<pet ^<plu ^<rei ^<ren ^<rö
        ^<seh ^<sin ^<stu ^<sv ^<sve ^<tsc ^<web ^<wi ^<woh ^<wun ^<zie ^<zwa ^<öf ^<öff ^abr ^abte ^abwe ^adr
        ^adre ^adtw ^afte ^ah> ^aktu ^alab ^ali ^alis ^ame ^amil ^ande ^angr ^annt ^ansp ^ard ^arge ^ativ ^auc
        ^auen ^az> ^azu> ^beg ^beho ^beka ^ben> ^bila ^brau ^btei ^bwe ^bürg ^cen ^cent ^che ^ches ^chie ^chrä
        ^ckg ^ckge ^daz ^dazu ^dera ^din ^dl> ^dres ^dru ^druc ^dt> ^dtw ^dtwe ^durc ^ebi ^edet ^efe ^efen ^efer
        ^egt> ^ehen ^ehob ^eic ^eich ^eil> ^eima ^eind ^eise ^eite ^eka ^ekos ^elte ^eme ^emei ^end ^eng ^ents
        ^epp ^erl ^erso ^erte ^erun ^erze ^erän ^es> ^esa ^esb ^ese> ^esen ^esta ^etra ^eun> ^ezei ^fam ^fami
        ^fern ^ffen ^fir ^firm ^fnen ^freu ^frä ^ge> ^gent ^geze ^gibt ^gis ^gist ^glic ^graz ^grei ^gsam ^gsz
        ^guta ^had ^hade ^hau ^hau> ^haus ^hes> ^heu ^hnik ^hnit ^hrie ^hrä ^hrän ^häu ^hör ^hört ^ibt ^ider
        ^idet ^iefe ^iele ^ien ^ien> ^iens ^ies ^ik> ^ila ^ilan ^ili ^ilie ^imal ^ing> ^ins> ^io> ^ione ^irt
        ^ise> ^ish ^isi ^isie ^itd ^jul ^juli ^kann ^keh ^kehr ^kge ^kie ^koc ^koch ^kon ^konn ^kraf ^kri ^ktu
        ^ktua ^kün ^lanz ^lau ^leic ^len ^len> ^lge ^lge> ^li> ^lie> ^lisi ^log ^lus> ^läs ^marg ^me> ^mein
        ^meis ^mili ^mis ^miss ^mme ^mon ^mona ^moni ^mög ^mögl ^nanz ^nat ^nats ^ndl> ^nem ^nes> ^nft ^ngs
        ^ngsz ^nitt ^nkt> ^nomm ^nspi ^nsta ^ntli ^nts ^ntsc ^num ^nutz ^nwä ^ogis ^olk ^oll ^oll> ^onat ^ore
        ^org ^orge ^ort ^peic ^pers ^pet ^plu ^plus ^prec ^prei ^pril ^proc ^raft ^rate ^raz ^raz> ^rchs ^rei
        ^reif ^rent ^rer> ^rge> ^rgeb ^rgi ^rieb ^rike ^ril ^rkeh ^rlag ^roch ^rof ^rom ^rso ^rson ^rstä ^rten
        ^rtra ^rtre ^rtri ^ruck ^ruhe ^räg ^ränd ^ränk ^rös ^rüs ^same ^sber ^sbr ^scha ^se> ^selt ^sic ^sich
        ^sier ^sin ^son ^sorg ^ssb ^ssu ^steu ^sti ^stik ^stä ^stän ^sun ^sung ^sven ^swe ^sza ^szah ^tab ^tac
        ^tach ^tatt ^teil ^tere ^terl ^teru ^teue ^tiv ^tive ^tli ^tme ^tmei ^trom ^träg ^tua ^tual ^twu ^twur
        ^tän ^tänd ^uali ^uchs ^uchu ^uckt ^uert ^uga ^uge> ^uhr> ^uli ^uli> ^und> ^ungs ^uns ^urc ^urch ^ure
        ^urs ^usti ^uta ^utac ^verä ^wand ^web ^wei ^weim ^wein ^weit ^wirt ^wis ^woh ^wur ^wurf ^yla ^zu> ^zuge
        ^zust ^äde ^äft> ^ändi ^änk ^ärz ^äus ^ögl ^ögli ^ört> ^öst ^ücke ^ückg ^ürge ^ürs ^üsse
    """,
    -0.01: """
        ^<bee ^<bew ^<bu ^<bü ^<cha ^<dab ^<do ^<dok ^<el ^<er ^<erz ^<fei ^<fi ^<fäh ^<fün ^<für ^<ges ^<grü
        ^<hei ^<hel ^<hän ^<imm ^<ju ^<jun ^<kaf ^<kam ^<kol ^<kom ^<kr ^<lag ^<lau ^<leh ^<les ^<lic ^<mas
        ^<men ^<min ^<mit ^<mod ^<pap ^<pat ^<pau ^<pf ^<pu ^<reg ^<ric ^<rot ^<sam ^<sen ^<son ^<spa ^<spr
        ^<tan ^<tes ^<ton ^<tra ^<tun ^<vie ^<wa ^<was ^<weg ^<win ^<wä ^<zwe ^<zwö ^abei ^abel ^ad> ^agt ^alar
        ^alb> ^ampf ^anac ^anc ^anf ^antw ^api ^apie ^arm> ^art> ^ast> ^ati ^atie ^aufz ^ause ^aut> ^avo ^ban
        ^bee ^been ^bei> ^beko ^bere ^bi> ^bier ^bin ^bis> ^brie ^brin ^bsr ^bun ^bung ^büro ^ce> ^chh ^chic
        ^cht> ^chu ^chuh ^chwe ^cke ^dab ^dabe ^dana ^dar ^denk ^des ^dok ^don ^ebsr ^ebst ^een ^eend ^efra ^efu
        ^efun ^egel ^ehre ^eih ^ein> ^einf ^eiss ^eit> ^eitu ^ekom ^ekt> ^eldu ^ele> ^els ^emp ^empe ^enau ^enb
        ^endi ^ept> ^epte ^erbr ^erf ^erme ^erne ^ers ^ersu ^erz ^erzä ^esp ^espr ^esu ^etri ^ett> ^ewa ^ewe
        ^fac ^fach ^fall ^fee ^fei ^feln ^fert ^ff> ^ffee ^fla ^fli ^fot ^foto ^fran ^frei ^fte> ^fäh ^fähr ^fün
        ^fünf ^gab ^gar ^geb ^gefr ^gefu ^gen> ^gerä ^gewa ^grün ^gs> ^gst ^gste ^gun ^gung ^heis ^hera ^hic
        ^hil ^hilf ^hine ^hli ^hlt> ^hte ^huh ^hund ^hwe ^häl ^ie> ^ielt ^iem ^iema ^ient ^iep ^ier> ^ierz ^iff>
        ^igu ^igun ^ilde ^ile ^ilen ^ilf ^ilt ^imme ^inde ^inf ^inu ^ipp ^ire ^isst ^ittw ^itun ^ium ^ium> ^jun
        ^kaf ^kaff ^kame ^kamp ^kei ^kenn ^kin ^kol ^koll ^kran ^ks> ^kte> ^kto ^ktor ^kum ^kur ^kurs ^lade
        ^lan> ^lar> ^larm ^latt ^lb> ^ld> ^lec ^leck ^lege ^leh ^lehr ^ler> ^lfe ^lig ^line ^list ^lit ^llig
        ^ls> ^lte> ^lter ^lun ^lz> ^lärt ^lät ^mal ^mann ^masc ^mbe ^mel ^mel> ^meld ^mete ^min ^mme> ^mpf> ^mst
        ^mun ^mung ^nac ^nach ^ndi ^ndie ^nei ^nein ^ners ^ni> ^niem ^nste ^nsti ^nta ^nti ^ntwo ^nun ^nung ^obe
        ^och ^oche ^ock ^odu ^oft ^ohr ^olz> ^ora ^othe ^our ^pap ^pau ^paus ^pen> ^per ^per> ^pfl ^pie ^pie>
        ^piep ^plä ^pra ^pte ^pät ^rad ^ragt ^ran> ^rank ^rass ^raum ^raus ^rben ^rbr ^rege ^rek ^rem ^rfah ^rga
        ^rief ^rif ^ring ^rip ^rkau ^rma ^rmel ^rnen ^robe ^ros ^rra ^rsi ^rsu ^rsuc ^rweh ^rzig ^rzä ^rzäh ^rät
        ^rät> ^rüft ^rün ^sau ^scho ^scht ^sit ^sof ^sor ^spar ^spr ^spä ^spät ^ssi ^sst ^stem ^stof ^stud ^stur
        ^stüc ^tags ^tati ^taus ^te> ^temp ^terb ^tet ^th> ^the ^tin ^tin> ^tip ^ton ^tot ^tras ^ttw ^ttwo ^tud
        ^twa ^twoc ^twor ^tzen ^tzt> ^tüc ^tück ^ub> ^ube ^ubil ^ubis ^uer> ^uerw ^ufz ^uhe> ^ume ^umen ^uni
        ^unk ^upt ^uren ^urm ^urs> ^urt ^urz ^usc ^usch ^use> ^ust> ^verb ^verg ^vers ^vier ^vor> ^wann ^weh
        ^wehr ^wort ^wähl ^wöl ^wölf ^zes ^zig> ^zte> ^zug> ^zwe ^zwö ^zwöl ^ähle ^äng ^ängt ^ärt ^ärt> ^ätze
        ^ölf ^ölf> ^üft> ^üge ^ünd ^üro ^üro> ^üte
    """,
    -0.02: """
        ^<az ^<azu ^<bau ^<bes ^<bla ^<br ^<bri ^<dar ^<de ^<end ^<fah ^<fal ^<fin ^<fl ^<fra ^<frü ^<fä ^<fü
        ^<ga ^<gel ^<gep ^<gew ^<han ^<hi ^<imk ^<je ^<jur ^<kra ^<ku ^<kur ^<la ^<las ^<ma ^<mac ^<me ^<neu
        ^<ni ^<nie ^<of ^<pl ^<pla ^<ra ^<rec ^<ri ^<sa ^<sie ^<spe ^<ste ^<stü ^<vi ^<we ^<wen ^<wer ^<woc ^<ze
        ^<zeh ^ack ^aden ^aff ^affe ^ag> ^age> ^ager ^ale> ^alle ^amm ^amp ^ams ^ana ^ann> ^arm ^ast ^atio ^att>
        ^aub ^auft ^aum> ^aus ^aut ^azub ^be> ^bes ^bew ^bild ^bri ^chal ^chin ^chla ^chne ^cho ^chre ^del ^dung
        ^eben ^ebt ^echu ^ecke ^ee> ^efr ^ehn ^ehn> ^ehr ^eie ^eier ^ekt ^eld ^elf ^eman ^emi ^ena ^eni ^enig
        ^enk ^ept ^erbe ^erd ^erfa ^erin ^erkl ^erle ^erta ^esse ^est> ^este ^et> ^ete ^eue ^eue> ^feie ^feu
        ^feue ^find ^frü ^früh ^fund ^gebe ^gel ^gep ^ger> ^gest ^gew ^gri ^grif ^gsp ^gus ^gust ^hla ^hlt ^hn>
        ^hrei ^hrer ^ht> ^hun ^hän ^häng ^icht ^ieh ^iff ^ig> ^iger ^igt> ^ild ^imk ^imke ^ine ^ink ^inne ^inst
        ^int ^iss ^itu ^itz ^jur ^kam ^kau ^kel ^ken> ^klei ^klä ^klär ^komm ^kt> ^kte ^lad ^lag ^lage ^lass
        ^latz ^lde ^ldu ^ldun ^leg ^lein ^les ^lese ^let ^lf> ^lieb ^lin ^ling ^llen ^ller ^llt ^lt> ^lung ^mac
        ^mach ^mand ^mas ^met ^mit ^mke ^mker ^mod ^mpe ^mpf ^nau ^ndet ^neu ^neue ^nfa ^nge> ^ngt ^ngt> ^nn>
        ^nst ^ntr ^nze ^och> ^ode ^olle ^omm ^on> ^onne ^orb ^ote ^oth ^oto ^pat ^pen ^pf> ^pfe ^plan ^plat
        ^prob ^pt> ^ram ^ras ^rbe ^re> ^reg ^rfa ^ric ^rich ^rie ^riff ^rinn ^ris ^rklä ^rle ^rli ^rne ^rob ^rs>
        ^rtag ^ruf ^rüh ^schi ^schl ^ser ^sie ^sieb ^spa ^ste> ^stec ^sto ^str ^stre ^suc ^such ^sver ^tau ^tel>
        ^tell ^ter> ^tier ^tof ^toff ^tte ^ttel ^tur ^two ^tze> ^tzt ^uche ^ucht ^ug> ^ust ^vie ^was ^wass ^weg
        ^weni ^wer ^win ^wor ^wäh ^ze> ^zeh ^zehn ^zeit ^zig ^zt> ^zäh ^zähl ^ählt ^ähr ^ält ^ät> ^ätz ^üft
    """,
    -0.03: """
        ^<abs ^<alt ^<bli ^<erk ^<fe ^<fr ^<geb ^<gef ^<im ^<kl ^<kle ^<lei ^<ne ^<prü ^<ro ^<to ^<tr ^<wo ^<zei
        ^abe ^ach> ^an> ^ange ^ann ^ant ^asc ^asch ^aum ^bel ^bst ^ch> ^chi ^cken ^dun ^ege ^ema ^eri ^est ^fal
        ^fe> ^fun ^gt> ^hall ^halt ^han ^hand ^hne ^ieb ^iert ^ine> ^inn ^ker> ^kle ^kom ^lat ^ler ^lten ^lär
        ^man ^mitt ^ommt ^or> ^rage ^rei> ^rin> ^rkl ^rm> ^rme ^sse ^sser ^st> ^stel ^stü ^tag> ^tage ^test ^tie
        ^tio ^tion ^tter ^uft ^ut> ^wen ^zei ^zub ^zubi
    """,
    -0.04: """
        ^<al ^<dr ^<dre ^<ke ^<re ^<so ^<tag ^age ^dre ^drei ^eck ^elle ^erb ^erst ^ess ^fah ^fahr ^fra ^frag
        ^ft> ^gef ^ger ^hal ^hen ^ken ^ker ^lle> ^ngen ^nnen ^prü ^prüf ^rag ^ran ^rin ^rot ^rüf ^sen> ^sten
        ^tel ^tern ^tes ^tze ^ubi ^uft> ^ung> ^unge ^woc ^woch ^ähl
    """,
    -0.05: """
        =an =brot =dat =dezemb =druck =fahr =kartoffel =mit =protokoll ^<an ^<ba ^<fa ^<le ^all ^ass ^asse ^ell
        ^ert> ^las ^nen ^nen> ^nge ^nne ^pla ^um> absicht alarm anruf_der auf_dem bei_uns beschreibt besuch
        blick_in chat die_fahr die_sir dies durch ein_woch fiel frei_nach geschickt gluckwunsch hab herzlich
        hilft ihr in_hall institut kamera kantin kostenlos labor lasst mit_dem monteur plant probealarm_am
        prototyp sank sank_um sech_tonn sir spat streich tipps und_ein verlass verrat version vorschlag was
        welch werkbank werkzeug wir_zeig zeil ~lenders
    """,
    -0.06: """
        #_mensch #_oktob :_zwei =: =azubis =betriebsrat =complianc =gemacht =leck =lern =link =probealarm =recht
        =softwar =stern =stund =sud =wenig ^<pa ^alte ^chen ^cht ^ei> ^ne> ^ste ^ten> ab_montag abstimm all_neun
        am_donnerstag am_end am_samstag am_tor backstub bekam_ein bess bestand bring brot complianc der_kran
        der_off der_vorrat die_erst die_klein die_letzt ein_tag einlad ergebnis_der erkannt eroffn farb film
        find_in fruhjahr gast_hab geschrieb gesicht gesprach gewahlt gibt_es glas grossmutt ihn ist_zuruck jetzt
        juristin kaffe kaffeemaschin kartoffel konto kran kuch_und leck leis linux maschin mehr_licht mehr_platz
        meist_weg modell nacht neu_helm off onlin papi protokoll prufstand rahm raum red roll ruht sah
        schalt_wir schnittstell septemb setzt silk so_lang solang_der spend sprach start station steht_bereit
        stern sucht sud supp tabell tatig trotzd ubergeb umstell unt_linux unternehm verlor_und vormittag
        vorrat_reicht wie_imm wie_wir woch_lang zum_abschied zurst zwei_minut
    """,
    -0.07: """
        #_august #_gast #_stuck =buchhalt =ein =find =fotos =gefund =minut =sommerf =still =verlor =zehn ^<ge
        ^<sp ^alt ^ier ^le> ^lte ^tag ^ten ^ung aufzug beim beim_sommerf bekomm_ich bringt dach das datenbank
        davon der die_hand die_kind die_leitung die_werkstatt dies_jahr durft ein_jahr ein_klein ein_minut
        ein_paar endlich erklar erzahl fotos ganz geht_an geht_in genau gestrich habt_ihr hangt herb hoch
        im_jahr jahr_lang jan jubilaum kilo kolleginn kurz_weg leer list lobt mail minut mit_kuch nie oft
        patient paus probealarm recht_und rezept richtig ruck schon schreib schrieb sech solang sonntag stell
        stock studier tag_der tanz telefon und_preis uns_lag vorrat wann wett wird_leit zahlt zieh zwei_somm
    """,
    -0.08: """
        ! ## =! =angriff =brief =das =im =ist ^<ta ^hen> ^rt> ab_heut antwort bericht_an betriebsrat blieb buro
        der_alt der_kundendien der_letzt des die_zugspitz ein_bank ein_blau entwickl fahrt gab_es gefeiert
        gepruft gewann grun hauptversamml heisst helm hielt holz in lehrling leitung liest man paar pro samstag
        schnell sensor softwar spart tee test umstieg wahl wollt zeigt zugspitz zusamm
    """,
    -0.09: """
        #_juni =betrieb =lag =leit =prozess =stechuhr =tot =wie ^lle all_per bekam buch_all darf_jed den_jahr
        die_stechuhr ein funf habt halt im_betrieb jahr_ein lauf lern les link meld mit_zwei per_app pruf rechn
        schalt seit_montag stechuhr stempel wer werk
    """,
    -0.1: """
        =alt =uns am_mittwoch anruf august azubi bekommt bereich best danach_gibt des_jahr donnerstag falsch
        feiern hat jed jemand juni jury kaum kundendien luft macht neu_im prozess reicht somm stimm tonn tot vom
        ~absent
    """,
    -0.11: """
        =die =kampf =version einfach gefragt gefund januar_buch kampf noch_einmal per sieb still tun uns_neu
        zwei ~fewer
    """,
    -0.12: """
        =funf beend blau dabei danach die_neu drei_jahr druck end frag mal mensch seit tor tur von zeig zweit
    """,
    -0.13: """
        =off ^en> brief die_alt ein_blick gast hand lass licht zwolf
    """,
    -0.14: """
        azubis blick erklart frei fruh imm ist mittwoch stuck vierzig wie ~sick ~stop
    """,
    -0.15: """
        ^<sc ^<sch ab_# es fahr gebaut lag mach niemand
    """,
    -0.16: """
        =tag buch hall kommt leit neu platz sie
    """,
    -0.17: """
        werkstatt
    """,
    -0.19: """
        =? find wenig ~rite
    """,
    -0.2: """
        zehn
    """,
    -0.21: """
        dem klein ~cleared
    """,
    -0.22: """
        =fur der_neu fur im
    """,
    -0.23: """
        mit
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
        ~unlike
    """,
    -0.4: """
        ~callers
    """,
    -0.43: """
        drei
    """,
    -0.44: """
        ?
    """,
}
