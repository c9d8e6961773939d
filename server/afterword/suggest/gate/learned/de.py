"""What words weigh in de: made by `tests/learn_gate.py`."""

MADE_FROM = "82821acee6b8c9e7"
BIAS = -0.91
WEIGHTS = {
    3.43: """
        ~halted
    """,
    3.06: """
        ~unhired
    """,
    2.64: """
        ~respect
    """,
    2.55: """
        ~stop
    """,
    2.44: """
        ~missing
    """,
    2.38: """
        ~ashamed
    """,
    2.31: """
        ~absent ~lenders ~sick
    """,
    2.3: """
        ~mute
    """,
    2.17: """
        gest
    """,
    2.11: """
        erwart
    """,
    2.02: """
        ~review
    """,
    1.91: """
        ~dark
    """,
    1.88: """
        ~fewer
    """,
    1.84: """
        ~rite
    """,
    1.61: """
        ~placeless
    """,
    1.55: """
        mann
    """,
    1.5: """
        heut_fruh
    """,
    1.37: """
        ~unlike
    """,
    1.33: """
        kein_neu ~sides
    """,
    1.31: """
        madch
    """,
    1.25: """
        ~intruder
    """,
    1.24: """
        =bleibt
    """,
    1.18: """
        im_marz
    """,
    1.08: """
        vorerst
    """,
    1.07: """
        redaktion
    """,
    1.02: """
        arbeitsplatz post
    """,
    0.97: """
        gescheh
    """,
    0.95: """
        dringend starb
    """,
    0.93: """
        gegang
    """,
    0.92: """
        klagt vorwurf
    """,
    0.91: """
        nachricht
    """,
    0.9: """
        leg
    """,
    0.88: """
        ess nachd schick_sie wirft
    """,
    0.87: """
        #_stell =kolleginn lohn
    """,
    0.86: """
        ermittelt kam_der
    """,
    0.85: """
        ~2
    """,
    0.84: """
        =nehm es_geht
    """,
    0.83: """
        abgesagt
    """,
    0.82: """
        sonntag_ist
    """,
    0.8: """
        ab_und zugesagt
    """,
    0.79: """
        betroff wir_zahl ~families
    """,
    0.78: """
        funft nicht
    """,
    0.77: """
        =warnstreik warnstreik
    """,
    0.76: """
        die_kolleginn ein_verlust getan
    """,
    0.74: """
        bitt fur_imm
    """,
    0.73: """
        der_strass ist_schluss uns_werk wiss_wir
    """,
    0.72: """
        angebot
    """,
    0.71: """
        erreich
    """,
    0.69: """
        einzeln lost werk_in
    """,
    0.68: """
        ab_morg fremd schweig schwer streicht
    """,
    0.67: """
        =vorhang geh lehnt
    """,
    0.66: """
        die_miet drinn ihr_geld ihr_kind lag_auf rund_#
    """,
    0.65: """
        beamt befund erstatt flug klag uns_verein
    """,
    0.64: """
        =odessa =wichtig ford gearbeit kurzarbeit odessa uniform
    """,
    0.63: """
        #_beschaftigt elt informiert leid
    """,
    0.62: """
        =gewinnwarn gewinnwarn verlust von_auss
    """,
    0.61: """
        =grossbrand grossbrand hannelor hat_bekommt kund wiss
    """,
    0.6: """
        lauft_in partei tun_wir
    """,
    0.59: """
        feu_in forder nein_zu steht_ab zu_zwei
    """,
    0.58: """
        darin die_bank mit_sofort sofort_wirkung zahlungsunfah zentral
    """,
    0.57: """
        bis_februar kopiert werf
    """,
    0.56: """
        =schliesst angestellt die_einzig gebet packt
    """,
    0.55: """
        akti die_polizei kapitan zum_somm
    """,
    0.54: """
        den_famili die_ofen geht_um kam kundendat sein_frau vor_ort wir_nehm ~3 ~leak
    """,
    0.53: """
        =streicht brauerei ein_mitarbeit gekomm plon wir_trau
    """,
    0.52: """
        =freitag =post anzahl ausstand erfahr hundertzwolf reparatur
    """,
    0.51: """
        =notruf ausserordent bitt_wir daraufhin der_markt die_feuerwehr ein_ausserordent nicht_verlangert
    """,
    0.5: """
        ; angezeigt gewerkschaft schreib spass zwei_uhr
    """,
    0.49: """
        :_klinik =vorfall dem_betriebsrat der_nacht entfall ihr_nam lost_sich rechn_sich schwach seit_gest
        wir_hol
    """,
    0.48: """
        der_tur die_aug die_letzt markt mitteil ruf verschwind
    """,
    0.47: """
        =k ab_montag der_vorhang ein_nachfolg eingeschlaf end_# kolleginn noch_vermisst polizei verbrenn
    """,
    0.46: """
        =bussgeld arbeitsgericht ass bussgeld dem_arbeitsgericht entdeckt frau hat_heut klinik nennt
        sind_betroff wegfall
    """,
    0.45: """
        abfind das_laufend ehrlich eingeschalt einstweil hab_zwei sag vermiet vorsicht
    """,
    0.44: """
        =heizung backerei erfahr_dass geld haltung haus jemand_hatt krank ruft steh wollt zu_haus
    """,
    0.43: """
        =fehlt =kollegin ab_mittwoch anleg annehm ans ehemal feuerwehrleut gesagt letzt_vorstell liegt_mit
        werf_sie wollt_wir zwei_feuerwehrleut
    """,
    0.42: """
        =explosion bar den_schlussel heimaufsicht senat unbekannt
    """,
    0.41: """
        =vorstell =wasserkoch bergfuhr bewohn burgermeist dreh_wir erlebt kamm krieg_in lasst_uns nachbar recht
        sprach_von verwalt von_sieb
    """,
    0.4: """
        #_arbeitsplatz abgebroch agentur ans_telefon der_kreis des_haus dies_woch es_besteht insolvenz klarung
        kommt_diesmal lad nicht_statt notruf schuld strass vat zur_klarung zwickau ~cleared
    """,
    0.39: """
        =information an_zwei beim_amtsgericht das_oberlandesgericht der_belegschaft der_redaktion die_klinik
        ein_kind information klag_geg kredit oberlandesgericht position von_acht wir_halt
    """,
    0.38: """
        =urteil alt_von auss das_angebot denk_an der_trag geschaftsleit in_fulda nannt_es schlug_ein seien
        unklar wass_stand
    """,
    0.37: """
        =ermittl =sonntag der_herstell der_verlag die_geh ein_anwaltin firma herstell k lohn_fur viert woand
    """,
    0.36: """
        =traditionsbrauerei aus_prot brief_vom die_aufsicht die_behord die_gesprach die_kamm dosis ein_schwarz
        erfuhr fall_aus famili gefragt_ob gorlitz kein_kart lieg_bei prot traditionsbrauerei
    """,
    0.35: """
        =backerei =ging =verletzt aufsichtsrat_hat gesagt_hab gesundheitsamt hiess ihr_schreibtisch jemand
        lass_sie letzt_mal mein_vat rechn schock zug_der
    """,
    0.34: """
        #_kraft =kolleg am_dienstag am_standort aufgetaucht baustell beid_lag bundel das_gut der_schul
        dies_ausgab einzel erschuttert feuerwehr_war haushalt imm_drei laufend_jahr lokfuhr tag_an verhangt
        verstorb ~callers
    """,
    0.33: """
        =prognos =redaktion bitt_die dem_erst der_zug ein_kanzlei es_rechn feiertag find_nicht heutig hiess_es
        hoffnung jahr_die kita_weg liegt mensch pak rund scham sech_tag staatsanwaltschaft stell verlangert
        volontarinn wir zum_bericht
    """,
    0.32: """
        =brand bemerk bemerk_uber derzeit fassungslos gehabt generation kundinn moglich_uber nach_woch nehm nied
        red_mit schickt_ein seit_freitag
    """,
    0.31: """
        #_jahrig =meld =standort ^ford bezahl_die blieb_ihr dem_tor der_aufsichtsrat der_platz droh ersatz
        gebrannt gesperrt ihr_herz jahrig landesrechnungshof mehr nennt_es nicht_lang notruf_aus opposition ort
        trag uns_aufzug uns_bergfuhr werkstor wirkung
    """,
    0.3: """
        #_dreh =burgermeist =klag =pak =platz =stell =wort als_betriebsrat am_donnerstag arbeit aufgelost
        beschaftigt betrieb den_behord die_heimaufsicht die_mau ein_falsch einunddreiss ermittl gericht_gab hatt
        intensivstation jed_tag lindenhof monats nicht_mehr off_brief pacht sach sozialplan spedition tocht
        uns_leut verlass verli_ihr vertrag_mit zeug
    """,
    0.29: """
        #_mensch =geld =hang am_hak bein der_auftrag der_kur deutlich die_schicht end_die fahr_sie ferienwohn
        fur_falsch gedenk_an geflustert gesturzt hak heut jahr_auf jemand_hat kind leut_im mehr_ans mitarbeit
        mitbewerb nicht_wiederhol noch_geflustert ohn_ergebnis ordn red steh_seit verabschied_in wem wiederhol
        zwolf_prozent
    """,
    0.28: """
        ^<un aus_drei bericht_ein berufsgenossenschaft beurlaubt dem der_grupp der_klinik die_gewerkschaft
        die_nam donnerstag_# drei_uhr einstweil_verfug explosion_in fisch geh_in gesichert heut_die kartennumm
        klar_mit kontakt obwohl ruf_all schick schwest sech_von uns_mitglied unternehm verdient verzehr wir_klar
        wollt_im zu zwei_von
    """,
    0.27: """
        =baustell =bezieh =leut =stellung ^<hät ^hät ^hätt bank beschaft bezieh_stellung bis_dahin dahin
        der_pachtvertrag die_tonn drei_monat eingeklemmt entzog erst_wied frau_und geldgeb geschaftsjahr
        gut_leut ich_schreib ist_unklar juni_und kreis lebenslauf miet moll nachd_wir pachtvertrag press
        quartals schul_sind seid steht_still ubergriff umzug_auf und_drinn vierundvierz vorfall zum_letzt
        zuruck_und
    """,
    0.26: """
        =aufgetaucht =hall =mitglied =vorstand bei_gerat entbund fahrgast_wurd fall_sie gericht_in gesagt_am
        gest_abend hol ich ihr_famili kassiert kassiert_und kein leb mau nicht_zahl post_aus sie_seien stumm
        trennt_sich uhr_fruh und_denk und_leg uns_haus unterkunft verschlusselt wasserkoch_modell wechsel_im
        wollt_der zurucknehm
    """,
    0.25: """
        =kapitan =patentstreit am_dienstagab band barbel befreit begrund das_gehalt die_band die_famili
        die_geschaftsfuhr dienstagab ein_nachricht ein_teil ihr_anruf ist joghurt k_# kalt_bleib klagt_uber
        medikament ofen_kalt patentstreit prasidentin sperrt stand streik_fur sucht_: tor veranker verband verdi
        verschutt vorhang vorstand ~4
    """,
    0.24: """
        =bleib =haltung =lahm =ost =packt =razzia =schreibt =trau ag_rechn am_samstag arbeit_nied ausgesproch
        bat begleich bis_mittwoch breslau buros_in die_opposition die_zahl ein_drittel elt_der flieg fulda
        genomm grossbrand_in haft hochzeit ich_steh jahrelang kaufhaus lahm leer liegt_ein mit_anzahl
        nach_breslau netz neuausricht nicht_arbeit ob_jemand putz razzia ruckruf_: schwarz sein soll stell_all
        strafanzeig trau_um uns_kolleg uns_sech uns_system uns_wag verlag verli war wir_steh zerstort
    """,
    0.23: """
        =akti =gescheitert =klinik =umbau ^raue am_fluss apothek aufsicht auftragslag ausgesetzt auskomm ausland
        bleib_uns bleibt_so brand busfahr das_gesundheitsamt dass dem_parkplatz der_kapitan der_kreistag
        der_nachbarschaft der_vorstand die_firma die_kist drittel_der ein_kund ein_wort eingeatm falsch feld
        frau_aus gegang_die gesamtschul gewasch ging_und komm_spat kreistag kund_die lak landtagswahl morg
        nachricht_aus nicht_geseh palett patient_und ruh streicht_jed trau verein verklagt von voraussicht
        wachstum zeitung_geles
    """,
    0.22: """
        #_minut =beschaftigt =gibt =heim angriff_auf anordn auf_anordn aufgewacht ausschliess bedeut_das bezahlt
        das_unternehm dem_heimweg der_fahr der_schwach der_seri die_agentur die_berufsgenossenschaft die_zweit
        dies_gesetz droh_mit ein_minus ein_stell ein_verwalt erklar_des famili_wiss geg geraumt heimweg holding
        kirch lackiererei landtag netz_aufgetaucht schlank schriftlich sie_bitt stadt warnt_vor werk_ein
        wir_brauch wiss_nun word_zwei zum_krieg
    """,
    0.21: """
        =cyberangriff =lokfuhr =sitzt angehalt arbeit_fur arbeitgeb bedau bedeut beid_seit beruf bleibt_das brud
        budgetiert cyberangriff der_link die_erzieh die_vierundzwanz dienstag ein_angebot ein_fremd ein_gutacht
        ein_richt frau_hab hof ist_verkauft jemand_mit kolleginn_hab langjahr lini_# mensch_die noch ohn_antwort
        samstag_ist schlug seniorchef sohn sonntag_nicht sponsor trenn und_starb uns_kolleginn uns_langjahr
        uns_seniorchef verhandel_wir verlust_im vier_der von_rund wasserkoch wichtig_fur wiss_wem woch_nicht
        zorn ~reports
    """,
    0.2: """
        #_tier =nach =netz =rucktritt =ruft =sach =stellungnahm abgesproch abgesproch_hab anbiet arbeit_bis
        auszahl behalt behandelt betroff_sind danach_kommt dazu_nicht der_auszahl der_zentral die_les
        die_zentral dies_regier dusseldorf eigentum ein_buch ein_ordn ein_transfergesellschaft eingeklemmt_word
        explosion falsch_und gefalscht gefalt geriss geriss_der gutschein halb_zehn hangt_noch hat
        ihr_arbeitsplatz in_beruf in_einzeln jahr_und jahr_verstorb kind_bitt klarung_nicht koff kurz_vor
        lohn_und nicht_schweig preis_abgesproch pruf_sie recht_wir rezept_nicht sei sieht_das soll_preis
        transfergesellschaft uns_niemand wehr wir_stolz woch_mit zuruckgenomm
    """,
    0.19: """
        =betriebsversamml =chefkoch =filial =leer =schwer ^bgeb ^muss and_tun ansprechbar anwalt aufgeschloss
        betriebsversamml bewerberportal bitt_sie bundel_wir chefkoch contain dann_kam darf_niemand das_haus
        der_gemeind der_kanzl der_prokurist die_wirtschaftspruf die_zulag dies donnerstag drittel ein_somm
        enttauscht erlitt erntehelf filial geh_nach hielt_nicht im_krankenhaus jahrgang jed_funft kanzl
        landesverband leer_wer lohn_sind ministerium_hat minut_an nachfrag nachgewies nah oberlandesgericht_hat
        ordn_mit park reisend scham_uns seit_neun sie_fehlt sing_am tal und_halt voll wir_scham wir_wiss
        wirtschaftspruf zug_hielt
    """,
    0.18: """
        #_kind #_mitwirk =kritik =ukrain ^mte> ^ruf abberuf achtundzwanz advent anruf aufnehm bis_herb bochum
        bodenpersonal brief das_bodenpersonal den_saal der_neuausricht die_vertrag diesmal_nicht entlast er_sei
        freigestellt gefall_er ihr im_depot im_netz im_zug ins_gesicht jung_frau kam_er kanzlei koch_und konzept
        kranfuhr lasst_ihn mail_an mehr_sag mess_sie millionenhoh mitwirk nimmt_ein ruht sein_freund sieht_sich
        standort steht_vor tausend tisch_leer todlich tret ukrain unbefrist uns_fruh verlust_von vor_weihnacht
        vorfall_auf vorschrift vorstell war_elf weihnacht wir_bedau
    """,
    0.17: """
        =# =ad =belast =erklar =gescheh =hackerangriff =hoc =lackiererei =montag =nachruf =stand =verlass
        =zentral ad ad_hoc amtsgericht angehor aufgeruf aufgestellt begleit behalt_die besteht betrifft chefarzt
        danach_nicht das dem_halb der_betrieb der_mann die_rolltrepp ehrlich_zu ein_fruh ein_partn ein_stuhl end
        entscheid er_starb gekomm_ist generator gewinnwarn_: geword hackerangriff heim herb_gibt heut_abend hoc
        hor im_nord in_wien information_zu initiativ kannt konn lebensgefahr leipzig markttag mein mensch_verli
        nachruf nachruf_auf nachtrag ofen_aus passiert_mit patientin raum rolltrepp ruht_auf schreibt_mir
        seh_wir steh_ab steht_uns stimm_wir uberse und_schreibt und_wahlt uns_heut uns_nachbarn verletzt
        vermisst von_kund vorg wir_geb wohin_mit zug zum_quartals zwei_uns zweistell zwolf_mensch
    """,
    0.16: """
        #_g =bei =g =in =insolvenz =pflegekraft =saal =schuld =tausend =verwechsl ^<klä ^<unb ^ahlu ^aufh ^ufh
        ^unb ^unbe auf_stadtwerk aufhebungsvertrag aufsichtsrat aufzugeb bis_juni c der_anruf der_baustell
        der_befund die_lohn die_tur dunkel_die ehepaar eigenkontroll eigenkontroll_wurd eigenverwalt ein_ehepaar
        ein_eigenkontroll ein_erklar ein_platz elf_und erzieh etwas_dafur famili_hab friedlich
        friedlich_eingeschlaf funf_frau gebucht gegeb gekundigt gelegt_und geseh hab_gest hall_# haus_uns hilf
        im_fruhjahr in_odessa in_salzgitt insolvenzantrag kart_fur kein_mail kein_stimm kolleginn_in l
        landeskriminalamt lass_und lieb_elt los metallteil mitarbeit_wurd mitgeteilt mitgeteilt_dass mittag mutt
        nam_nicht nicht_erreich prognos raumt recht_gegeb reicht_das salzgitt schicht_von schwarz_band steh_in
        tank tisch_gelegt trifft tur_off um_ruh unbekannt_hab unfrei unfrei_zuruck unterschrieb_die
        untersucht_die verantwort versetzt verwechsl war_hoflich warnstreik_: wir_bitt wusst zahlung zu_sag
        zum_monats zweiundzwanz
    """,
    0.15: """
        =einstellungsstopp =hafenstrass =leg =leitstell =traurig =unfall =zoll ^irma ^tsa ^vore ^walt
        abschied_von aktenordn and bank_hat bezahlt_und bub buro buros bussgeld_weg daneb daraus_nicht den_hof
        dialys die_fenst die_flasch die_geschaft die_geschaftsleit drei_jahr ein_ehemal ein_jung ein_kerz
        einstellungsstopp end_fur fahr_uns freitag_sind geb_sie geschaft geschob gest_ein ging_sie glaub_ihn gut
        hab hab_anzeig heut_nicht hotel ich_kenn im_alt in in_jena jena_hat kam_in kam_nicht kass kolleg_trenn
        kopiert_wurd leg_die mittwoch monat_sind mud nacht_mit nicht_dafur programm ruft_bitt schalt_und schiff
        schreib_aus sechsundzwanz sei_ein sie_find sind_die softwarehaus traurig uberwies uns_bahn unt_druck
        vat_die verhandelt_wird viel_zeit vom_zoll von_funf wir_arbeit wir_sind wir_veroffent wirkung_abberuf
        zwei_famili
    """,
    0.14: """
        =falsch =gestort =insolvenzantrag =kein =nannt =umstrukturier =vorerst =vorwurf ^ahl ^chä ^eld> ^rma>
        ^schä ab_februar am_mittwoch anzeig anzeig_erstatt auftrag_aus aus bach beantwort_wir begreif behord
        bekomm_hab bericht_von bundeskartellamt cell chemnitz der_geschaftsleit der_intensivstation
        der_mietvertrag der_stadt der_verband der_verwalt die_brauerei die_brief die_stadt eben ein_loch
        ein_notgrupp end_uns etwa fahr_kein februar_ein fluss funfzehn gebet_und gerat geseh_hab gesprach
        heut_vormittag hoc_: ihr_vertrag ihr_wart im_supermarkt in_den in_offenbach insolvenz_an ist_eingeschalt
        jahr_wir jahr_wird jochbein kalt kam_am keim_gefund kein_vorstell lied macht_uns meld_insolvenz mit_ein
        mit_rauchvergift mit_trillerpfeif munchn nachmittag neu_platz neun_hab nicht_genug nicht_unterschrieb
        nicht_wohin notgrupp offenbach parkplatz platz_hat rauchvergift raum_wir reih schwer_verbrenn
        sein_famili sie_bekomm stuhl_ein supermarkt telefon_geht trennt ums_leb umstrukturier umstrukturier_im
        unfall_im uns_apothek uns_pfleg uns_vorsitz vierundzwanz wag weiss_: wurd zu_schreib zu_wenig zum_brand
        zuruck zwei_mann zweiundzwanz_jahr
    """,
    0.13: """
        =geb =geh =gest =halv =jurg ^<ges ^itio ^orde ^rmie ^sge ^sger antrag_beim anwaltin_von
        ausserordent_sitzung beck bekomm bericht_vom beruhr beschwerd_von bis_ost bis_zuletzt bitt_an bitt_ihr
        brief_der cyberangriff_auf danach danach_war das_fruhjahr das_jahr das_team das_verfahr dem_hof
        dem_werkstor der_numm der_seilbahn des_kreis die_fertig die_je die_mail die_produktion
        die_staatsanwaltschaft diesmal_ist durf_wir einlos erwart_wir es_ruhig fort fur_arbeit fur_oktob gedank
        geht_dem gesellschaft_hab gutacht halv herunt im_ausland im_rahm im_sud imm_zu ist_gestellt
        ist_informiert jahr_gefuhrt jemand_ein komm_durf krankheit listeri listeri_nachgewies mail marz muss
        musst nach_beschwerd nachbarn nachsicht nehm_abschied partn pfiff rat reinigungskraft rot_zahl schwang
        seh_das seit_zwanzig sich_nicht sie_ford sitzt_jetzt spruch_und stellungnahm_zu tag_zu und_beruhr
        und_sag uns_beruf uns_gegang uns_vier unterricht vom_verzehr vorenthalt war_falsch webstuhl wer_heut
        wir_leg wirft_uns wurd_leicht zahlt_die zum_ausstand zur_welt
    """,
    0.12: """
        #_jahr =angriff =anpass =band =bericht =ernst =geschah =giesserei =kanal =schreib =spind ^<uni ^drin
        ^geld ^rufe abgebucht abgegeb all_off am_nachmittag angemeld anschrift_und ausblick ausstand_aufgeruf
        bau_wir bekommt_sein belegschaft benutz_sie besetz darleh darunt dem_landgericht dem_raum den_sturz
        denselb der_antrag der_nachbar die_frau drei_klinik ein_partei erfuhr_es fahr fenst_zu freund gedenk
        geld_ist geschickt_und geschlaf hat_jemand im_lad ist_gesperrt jahr_zu jetzig kam_die kam_per kamerad
        kein_notruf kont lad_in les_bevor manch montag_zu newslett report saal saugling schliesst schnittstell
        schreib_das schurz schwach_nachfrag schwer_verletzt sein_geld seri sieb sind steh_hint still tur_der
        ubergeb_wir ulm um und_schick uns_busfahr uns_leid verlager verschloss verstandnis_fur
        verwaltungsgericht von_ihn wahlt wer_arbeit wer_dringend wir_erfahr wohnung zahl_konn zu_lass zuruck_ein
    """,
    0.11: """
        #_kolleginn :_kund =antrag =anwohn =fruh =gesundheitsamt =halb =hannelor =kindersitz =kurzarbeit =lauft
        =lieb =verantwort =weg ^bet ^edak ^häf ^klag ^ndes ^ntra ^olen ^orwü ^reda ^rwür ^tspl ^ätt ^ätte
        abonnent abschreib abzustell am_markt am_wochen angeschri arzt auf_der auf_uns auftragseingang_im
        auftritt ausgelernt beantragt beim_tierarzt bestreit_das betrieb_lauft bish_# das_gericht das_zehnfach
        dem_auftritt dem_haus den_bericht depot der_landkreis der_streit der_vermiet derzeit_nicht die_kass
        die_kont die_pacht ein_abfind ein_patient ein_vorlauf eingesetzt entschied_ihr erfuhr_davon ersetzt
        es_hat es_kein etwas_gefund februar filial_am frag_ob gab_die gedacht gedank_bei gekauft gemeld_und
        gesagt_dass gesetzt geteilt gewandt gewusst hab_es hab_rauch hebamm heut_noch hort ihr_mann ihr_sohn
        im_gesicht im_notfall im_saal in_gedank insolvenzverfahr jahresziel kaufpreis_erstatt kindersitz kist
        kommentar konnt lad_bleibt langsam_die lauft_im leblos lehr_und letzt nachricht_und nehm_den neu_vertrag
        pult quot rauch_eingeatm rauchvergift_ins schutz sech_verkauf setzt sich_niemand sich_vier sonntag_das
        spital sprech stellungnahm_zur teil_des tierarzt trau_mit uber_jahr um_hannelor und_wir uns_hall
        uns_plan unt_plan urteil verdacht verfug verlust_in vermiet_die vorubergeh weiss_nicht weist wenig_und
        wir_uns wird wiss_es wort wurd_keim zahl zehnfach zieh_wir zweiundfunfz
    """,
    0.1: """
        =elt =geschaftsfuhr =ihr =kam =kist =modell =pruf =steh =stellt =tor ^bund ^chäf ^des ^droh ^edit ^eha
        ^ertz ^erwa ^esag ^ges ^gest ^hsuc ^häft ^lege ^nnte ^nsbr ^nte ^orer ^osi ^rma ^rtz ^rtzw ^sla ^soll
        ^uss ^usst ^vat ^zia abgeb abgerat alarm an arbeit_im aug ausblieb autos beamt_hab benutz bezeichn
        biet_wir bitt_acht bleibt bleibt_zu dafur_gibt darkn das_geld das_vertrau davon davon_aus der_lad
        der_spatschicht der_such der_verkehr die_nachfrag donnerstag_und drei_generation drei_jung
        dringend_abgerat ehemal_auszubild ein_fehl ein_funftel ein_madch ein_negativ elf_monat er_liegt
        erstklassl es_danach euro_wir fall fallt fehlt frag_sich funftel funfzig_minut fur_# geborg geburtshilf
        gefund_die geht_in generation_und gericht gestorb_wir geteilt_schicht gut_jahr hack hat_die hat_gest ig
        ihn_gebet im_darkn ist_beurlaubt jahr_lang kein_termin kerz konz kramatorsk kreis_sein kreisssaal
        kreisssaal_in labor lastwag leg_sie leitung losegeld marz_gesichert mitgefuhl mitgefuhl_gilt mitgenomm
        mitglied mobelhaus modell monat_nicht motorrad nachfrag_nach negativ neunzehn nicht_gearbeit
        nicht_gefund niemand_der patientinn rahm_ein sag_konnt sagt_wir sass schadenersatz schlussel schreib_wir
        schwer_vorwurf sich_beschwert so_stand sofort sozialvertrag stellt_den studi stutz theat_am und_frau
        uns_lad uns_mitgefuhl uns_softwar untersucht urteil_im verlass_wir verschloss_tur vertrau
        vertrauensstell verzehr_wird vier_fall vorarbeit wettbewerb_hat wie_imm windpark wir_sitz wird_dringend
    """,
    0.09: """
        =am =arbeitsgericht =arbeitsplatz =ausstand =bahn =bank =bricht =brief =c =datenpann =komm =krieg
        =leipzig =mitteil =schweig =schweigt =still =werksschliess ^<hau ^<mü ^<zen ^arb> ^cheh ^dtag ^ebo ^etan
        ^fen> ^fts ^geri ^geta ^gsve ^heh ^hehe ^inik ^itg ^leg ^nac ^nach ^ndta ^rbei ^rere ^rwal ^sanw ^sgel
        ^tige ^wah ^wege ^zan abmahn ahnlich am_tisch anschrift auf_ungewohn bei besteht_der betrieb_im
        bevor_wir biet_das bin chef dadurch darf_das datenpann dem_leb der_alarm der_prasident der_unfallstell
        der_verdacht der_wirt der_zeit der_zeitung die die_leit die_leitstell die_schlussel donnerstag_die dort
        ein_forder ein_foto ein_mess eingeatm_und eingestellt entschied_: erfasst_und erleb erreicht es_heut
        fahrdien fahrrad falsch_befund find_statt funktion fur_drei fur_zwei geb_die geflog gelegt gerechn
        geschah geschickt gestoppt grosst_kund grund hat_uns heraus heutig_tag hubschraub ihr_tocht im_moment
        jahres_werd jetzig_stand kanal kannt_jed kassenbon kein_bahn kind_hab kind_mehr klinik_in klinikum klopf
        kraft kuch_bleibt lasst_es lauft_vorerst licht_aus lieg_inzwisch lohn_der mach_wir marz_aus mehr_tun
        mit_voll mitarbeit_sind mocht moment nach_jetzig nach_pol nicht_bekomm numm_wir ohn_kassenbon patient
        pflegekraft pol prasident rak red_mocht renat sag_es schickt sein_schwest seit_mittwoch sie_ihr
        sind_fassungslos so_lang spielzeit starb_am starb_noch statt straubing stuck sturzt tocht_hat todesfall
        tor_zu tun tur tut_uns uber_uns uberweis um_neun und_ich und_lass und_macht und_stell unfallstell
        ungewohn unterschrift verkauft_und verlager_nach verstorb_sie verungluckt vielleicht voll_nam vor_dem
        vorerst_weit vorwurf_geg wahl weit weiterzumach wenn wenn_sie werksschliess werksschliess_in
        wir_abgesagt wir_nicht wir_seh wirt wohnhaus zeitung zweit_und
    """,
    0.08: """
        #_c =an =belastigungsvorwurf =dritt =fenst =gesenkt =insolvenzverfahr =rund =steinbruch =todlich
        =verwalt =zeil =zwolf ^<arb ^<bab ^<chr ^<pha ^<za ^ake ^amte ^arn ^bab ^baby ^beit ^diti ^ebr ^eda
        ^ehme ^etz ^fähi ^gebo ^gsv ^hdem ^hlun ^ifor ^irf ^irft ^kete ^ktio ^lagt ^lnen ^mitg ^nfte ^ngsv ^nifo
        ^nmi ^nten ^ole ^rige ^roff ^rzar ^sag ^siti ^sol ^tan> ^tarb ^trof ^tzt ^ufu ^ufun ^unif ^vate ^verd
        ^vorw ^weg ^wirf ^ybe ^zahl ^zarb ^äft ^äfti ^ähi ^ähig abend_mit abgeschalt_und akademi all_die als_die
        antrieb arbeit_mit arbeitsunfall_in auf_baustell aufbau auftragseingang ausgang bankverbind bauleit
        bekomm_ihr belastigungsvorwurf belegschaft_der beobacht bescheid beteiligt bielefeld bitt_benutz blum
        das_hallenbad das_landeskriminalamt das_madch das_neu das_tor dem_markt den_herb den_kind den_letzt
        der_auftragseingang der_intendant der_leitung der_mannschaft die_akti die_buhn die_gehalt dies_partei
        doppelt_abgebucht durchsucht eig_sach eigenverwalt_beantragt ein_bewohn ein_brief ein_gesprach
        ein_mitbewerb ein_monat ein_schwer ein_verfahr einstellungsstopp_in es_im fall_hab famili_aus fing
        gefall geht gelangt gepackt gerust geschwieg glaubig gutacht_zur halb hallenbad_macht hat_das
        heimaufsicht_hat helf heut_hab ihr_lehr im_klinikum in_eig in_lebensgefahr in_millionenhoh
        insolvenz_angemeld intendant kanzlei_mit klar kritik kurz_nach landkreis lass_uns lauf_und lauft_das
        leut_sind lini macht_nicht madch_war mai_nicht mehr_ehemal minus mir mit_uns mittwoch_mit montag_kein
        nur_noch operiert_die partei_wahlt prognos_gesenkt schliess_wir schul schwebt schwebt_in seilbahn
        sein_kolleg sie_je sie_nicht silo sind_nam so_darf sozialhilf stand_er stand_jemand statt_des
        stellt_insolvenzantrag stellung stemm streit todlich_unfall training trauert trillerpfeif uhr_musst
        und_rechn ungluck verdacht_auf verkauf_such vertrau_entzog von_heut wart_elf weg_fehlend werf_dem wien
        wir_die wir_ford wir_hier wird_noch wochen wurd_gest zu_dritt zulief zwei_schul
    """,
    0.07: """
        #_kund #_ml #_septemb =bekam =fahr =feu =haf =kann =ml =rechtsstreit =rot =samstag =zehn ^<bit ^<kon
        ^<müs ^<pos ^<red ^<unt ^<weg ^<wis ^<zah ^alt> ^alv ^ange ^arns ^befu ^bewo ^chd ^chsu ^dari ^ebot
        ^ehal ^ehe ^eing ^eld ^enat ^eruf ^etro ^fah ^fir ^firm ^frem ^gebr ^ger ^gesa ^haus ^hole ^hsu ^ige>
        ^igr ^itte ^izei ^lve ^mah ^man ^müss ^nbe ^nif ^notr ^otr ^otru ^prog ^präs ^remd ^rlan ^rleu ^rlit
        ^rsat ^rwa ^räsi ^ründ ^sbr ^sbra ^schw ^sid ^smit ^sprü ^ters ^tigu ^truf ^tsan ^tsge ^tte> ^unt ^unte
        ^usha ^verw ^wahl ^zah ^äsi ^äsid ^öbel abgekomm acht_sie all_arbeit all_sieb all_unterlag am_sonntag
        anstand anwohn anzug arbeitstag arbeitsunfall_im aufgab aus_uns austausch back befrist befrist_vertrag
        bei_den bewerbungsverfahr bis bis_montag bitt_pruf bleibt_heut bleibt_steh brand_in dabei_und dank_all
        das_konto das_lied das_seil den_ausblick denk der_konz der_lastwag der_mitt der_polizei des
        die_fruhschicht die_ig die_kripo die_press drei_haus dreissig durch_ein ein_besuch ein_kontroll
        ein_neunjahr ein_off einkauf er_an erfasst erlebt_hat es_nie etwas fass fertig flamm flasch_nicht
        fragt_warum gast_sind gefuhrt_und geg_uns gegang_er gekauft_hat geklart gerechn_und geschloss_und
        gesprach_mit gest_hab gorlitz_nach hall_vier hamburg hand_die heut_kalt heut_nacht ihn_ab ihr_arbeit
        im_dien im_erst in_die in_hamburg in_verwalt j jemand_zu jurg kein_rezept kelln kommt_nicht konn_wir
        kripo kunstlich kunstlich_koma landgericht lang_fur leut_sucht mann_hab mein_zugang messwert
        mittwoch_ist ml mog nach_dem nach_der neu_auf neu_aufgab neu_eigentum neueinstell neunjahr nirgend
        noch_einmal numm ob ost platz_am privat prob produktion produktion_in ratzeburg rechtsstreit reisebus
        rektorat ressortleit sagt_der samstag sanier scheib schluss schreibt seit_samstag seniorchefin
        sichergestellt sie_behalt sie_die sie_ihn sie_kaum sie_sitzt sind_gestrich sitzt spind st stein
        studentinn trag_wir uhr_sind und_montag und_wollt unfall uns_buro uns_grund uns_postfach uns_reisebus
        unterstutz_die untersuch urlaub_und verandert verkauf veroffent vertauscht verwalt_und vierzig_jahr
        vorgeworf war_er war_neunzehn warnt wer_gut wiederseh wir_erst wir_zusamm wird_geschloss woch_lang
        wurd_versetzt zieh zulass zur_abstimm zwei_prozent zwei_woch
    """,
    0.06: """
        #_novemb =charkiw =drei =frau =geg =gemeind =gorlitz =kass =klettergart =konzert =kundendat =muss =setzt
        =sofort =tocht =was =windpark ^<bun ^<ehe ^<int ^<mä ^<möb ^<ode ^<pac ^<plö ^<ru ^<ruf ^<vat ^aken
        ^akti ^alse ^ano ^anw ^anwa ^arb ^band ^bete ^betr ^bot> ^chw ^chwe ^dak ^dakt ^dge ^dgeb ^dit ^ehen
        ^eihn ^elne ^enmi ^erze ^esch ^etzt ^ewoh ^fahr ^fget ^fort ^fsi ^fsic ^ftsp ^geha ^gek ^gsge ^gsu ^gsun
        ^ial ^igte ^ihn ^ihna ^info ^inze ^itsa ^kon ^konn ^kra ^kran ^kre ^leid ^lini ^lven ^mehr ^miet ^mit
        ^mitt ^mund ^möb ^möbe ^ndat ^nehm ^nge ^ngsu ^nleg ^nneh ^nsiv ^nzel ^oan ^oliz ^osit ^ossb ^plö ^posi
        ^re> ^rers ^rufu ^srat ^ssen ^sste ^stel ^tbet ^tsen ^tsg ^ttei ^tzw ^ufsi ^urza ^uses ^vent ^öge> ^ünd
        am_montag am_sonntagab anruf_von anspruch antrag_gestellt arztin arztlich auch auf_das auf_die ausgeh
        bedau_dass beend beim_landgericht bevor bewohn_von bis_auf bitt_and blasmus bleib_zu bleibt_leer
        buch_fur buro_in charkiw dahli das_verwaltungsgericht den_kell den_maschin den_notdien der_# der_firma
        der_giesserei der_verwaltungsrat desweg die_arbeit die_bewohn die_filial die_ganz
        die_gleichstellungsbeauftragt die_red dienstleist divid drauss dreh druckt ein_behalt ein_feu ein_frau
        ein_rak ein_tarifvertrag ein_vat eingereicht einsatz elb elt_sind er_im ersatzlos es_betrifft es_ein eur
        fehlt_: fehlt_uns find_ihr fotografiert_und frau_an freiwilligenprogramm fur_uns g gab_der gebroch
        gebuhr geg_den geht_die gelost gemeld geschrieb_hat gesproch gleichstellungsbeauftragt hab_und halt_das
        hat_er hat_prob hebamm_hab heimgekomm herkunft hier hoflich holg ich_bin ig_metall ihr_aufgab ihr_kuch
        ihr_passwort imm in_charkiw ist_am ist_bestellt jahrig_mitarbeit jemand_von jena keim kein_unterricht
        klettergart kontoauszug kranz krauterfrischkas krieg kur_gab lang_zu leut_in man_hat mehr_verwend
        mittwoch_um mocht_find monitor nach nacht_stand nachtwach nannt neun_met nimmt_bis offn_wir
        parkplatz_halb platzt post_die postfach_mit prob_genomm rauch reissverschluss rot_west sachwalt sagt_man
        schreibtisch schwer_krankheit schwierig sein_buro sie_ab sie_heut sie_kam sie_uns sonntagab spiel
        spricht_von standort_gorlitz stimm_hat storung_im streit_mit such tarifvertrag tisch tot und_erst
        und_hor und_in und_liegt und_sie und_weiss uns_band uns_fehl uns_kass uns_schwer uns_selb unterstutz
        verdacht_der verfahr verhandl_uber verletzt_word verwaltungsrat veterinaramt vierzehn von_haus vor_der
        weil werd_beend wie_lang wir_derzeit wir_fur wir_gerad wir_um wir_zu wo_sind zahl_nicht zieh_vor zimm
        zusamm_#
    """,
    0.05: """
        =bestell =es =gelass =somm =stein =stich =tragt =ungluck =verdacht ^<abg ^<eh ^<erm ^<inf ^<leb ^<lok
        ^<soz ^<zur ^abbe ^abg ^achd ^achr ^agab ^alig ^alts ^bitt ^bon ^cht> ^dess ^dite ^dro ^eflü ^ehem ^eid>
        ^eiu ^eiun ^elle ^elor ^entr ^epot ^erad ^errt ^eten ^etr ^eurl ^fen ^fhi ^fhin ^gas ^gass ^geb ^geko
        ^gsl ^hlu ^hrig ^hstu ^hwe ^iete ^ige ^indu ^inns ^itt ^itä ^iun ^iund ^kont ^kti ^lag ^latz ^ldg ^lehn
        ^lige ^llte ^los ^lse ^läru ^löst ^mali ^mm> ^morg ^neh ^nelo ^nfäh ^ntr ^ntä ^ntär ^nwa ^nze ^oba ^odes
        ^ollt ^ontä ^ozi ^ozia ^pedi ^perr ^rde ^rdne ^red ^rfr ^rft> ^rksc ^rle ^rlet ^rns ^rwar ^rza ^sero
        ^ses ^ses> ^sess ^side ^smi ^soz ^sozi ^spas ^sped ^taga ^tbe ^tell ^ter ^tern ^tio ^tion ^tmun ^toch
        ^tte ^tzt> ^ufhi ^unf ^unse ^urü ^urüc ^usse ^ver ^warn ^wegf ^were ^wiss ^zei> ^zial ^zt> ^zur ^zurü
        ^äger ^ähri ^äru ^ärun ^öre> ^üde an_die an_ihr an_wir anpass_der arm aufgab_entbund aus_fur bank_am
        bei_ein beigebracht beiseit bekomm_sie bekommt_in beschloss betriebsrat_verhandel bezahlt_hab bleib_die
        dank_fur das_ministerium das_nicht das_programm das_wiss davon_und dem_mai dem_wir demut den_preis
        den_rest derzeit_kein die_bild die_mensch die_neu die_supp drauss_die drei_mitarbeit dreihundert drohung
        ein_mann ein_neu eintrag elf_million entwickelt erschein erst_kuss feld_: fiel foto fotografiert funfzig
        ganztag gebracht geg_ein geklingelt geschaftsfuhr_hat grundbuchamt hab_nicht hang hat_dr hat_find
        hat_frag hergezog heut_den im_kreis im_stich in_still ist_von jahr_alt jahr_nicht je_woch job jugendamt
        kein_bus klassenfahrt kuss luvo maschin mehr_der mit_den mit_vier mittwoch_# netzteil neunzig nied_ein
        niemand_ein noch_am ofen professor regier samstag_mit schlimm sehr sein_aufgab selb sieb_leut sind_bei
        sind_zu sozial steh_bis steh_wir steht_: stich stich_gelass still_gedenk sucht_ein tag_je tod_ein
        und_bankverbind und_der und_sein und_werd uns_das uns_nicht unterlass unwirksam vereinbart_gesprach
        verhandelt verlangt verletz verstandigt verwend vom_donnerstag von_demut vor_den warm_die was_bleibt
        was_wir weitergeht wiebk wir_es wir_geh wir_glaub wir_versproch wir_vom wohn wort_zu zoll zu_hab zugriff
        zugriff_auf zum_abschluss zum_vorfall zwei_and zwei_kolleg zwei_mitarbeit
    """,
    0.04: """
        ^<adv ^<age ^<an ^<anz ^<ban ^<bür ^<dro ^<gea ^<hac ^<kam ^<kr ^<kra ^<kre ^<man ^<men ^<mut ^<mäd
        ^<nac ^<or ^<rec ^<tal ^<ve ^<ver ^abfi ^aby ^adv ^adve ^afts ^ag> ^agsw ^aly ^alys ^amm> ^amt ^apit
        ^auss ^ban ^beha ^beru ^bger ^bma ^boc ^boch ^bsr ^bud ^bwa ^chde ^chlo ^chwa ^chüt ^ddr ^ddre ^denh
        ^derz ^desg ^dosi ^dri ^dven ^eamt ^eb> ^echb ^efah ^efu ^efun ^egfa ^ell ^enda ^ener ^ennu ^ent ^enz>
        ^epo ^eres ^erhä ^ers ^esc ^esg ^esge ^etw ^eut ^fal ^fko ^frau ^ftig ^ftsl ^fäl ^gea ^gebe ^gekl ^genv
        ^get ^gfa ^gfal ^gte ^haft ^hde ^hem ^heut ^hlg ^hlie ^hlo ^hlos ^hri ^hrle ^hwa ^icka ^ieb> ^ifft ^ifo
        ^ifte ^ili ^imau ^inge ^iorc ^irm ^itge ^itsd ^itsg ^itsp ^itw ^kam ^kau> ^kerz ^kfü ^kfüh ^ktie ^käu
        ^käuf ^lize ^llt ^lna ^lne ^lok ^lokf ^lsen ^ltsc ^lys ^ma> ^mauf ^mie ^mäd ^mädc ^müs ^nbek ^nddr ^ndge
        ^ndle ^nfor ^nfz ^nges ^nik> ^niku ^nkla ^nsol ^nsst ^nter ^ntfa ^ntre ^nwar ^och ^okf ^okfü ^olv ^olve
        ^onnt ^opp> ^orat ^orc ^orch ^pac ^para ^pha ^pos ^pot ^rank ^rat> ^rban ^rdac ^rde> ^rgen ^rgfü ^rhal
        ^rif ^rkun ^rof ^rog ^rogr ^rrt> ^rsta ^russ ^rzei ^rägl ^rüh> ^sage ^sagt ^sena ^sgef ^solv ^sper ^sra
        ^sse ^ssic ^ssla ^stli ^sunf ^tel ^tere ^trif ^ttet ^turi ^twei ^uble ^uens ^ulde ^undd ^unfr ^ung ^ush
        ^ute> ^venz ^veru ^wal ^zar ^zel ^zeln ^zern ^zoll ^zubl ^zwic ^ädc ^ädch ^ändl ^äre> ^ückn ^üge> ^üh>
        ^ünfz ^üsse
    """,
    0.03: """
        ^<ab ^<abm ^<ano ^<bet ^<bon ^<ch ^<dep ^<dri ^<elt ^<fäl ^<gör ^<hak ^<hö ^<hör ^<je ^<jem ^<k> ^<kap
        ^<loh ^<na ^<nen ^<od ^<opp ^<pak ^<par ^<prä ^<rak ^<run ^<sol ^<tra ^<unk ^<va ^<wah ^<wei ^<wem ^<woa
        ^aats ^abf ^abge ^abm ^abma ^absp ^abwa ^adit ^afa ^afan ^aft ^aga ^agt ^agte ^ahls ^ahn ^ahne ^aket
        ^alpl ^alt ^alve ^amts ^anb ^ando ^annt ^ans> ^anto ^anzl ^arat ^arbe ^arma ^ass ^asse ^astu ^atse ^aus
        ^aush ^ausr ^azz ^azzi ^beam ^begl ^bei ^bge ^broc ^bsp ^bsra ^chem ^chfr ^chol ^cht ^chäm ^ckte ^dch
        ^dche ^dek ^demo ^dep ^depo ^desw ^dle ^dler ^dner ^dort ^dzw ^dzwa ^eatm ^ebor ^ebra ^ebro ^ebsr ^ebu
        ^efa ^egeb ^egen ^egf ^egl ^egle ^ehab ^ehm ^ehre ^eilz ^eit> ^ele> ^elh ^emd ^emde ^emu ^enpe ^ens
        ^ensi ^entb ^enti ^enug ^enz ^enza ^epa ^eran ^erba ^erie ^erkä ^ers> ^esk ^essa ^ete ^etri ^eua ^eute
        ^eutl ^ewer ^ews ^ewu ^fahn ^fgel ^flü ^fti ^gear ^gefa ^gehe ^gen> ^genu ^gesc ^gesp ^gisc ^gram ^gsla
        ^gsw ^gswa ^gten ^gun ^gör ^görl ^hann ^hbe ^hbei ^hdr ^hen> ^here ^heu ^hfr ^hfra ^hli ^hric ^hrif ^htu
        ^hwer ^hwes ^häme ^händ ^hütt ^ialp ^iben ^igu ^igun ^inde ^inl ^inso ^ionä ^itbe ^iter ^itgl ^iti ^itän
        ^ivst ^jem ^jema ^kam> ^kanz ^kap ^kau ^klin ^kred ^kus> ^lamt ^land ^le> ^leb ^lebe ^let ^letz ^lha
        ^lied ^lieg ^liz ^llem ^lter ^mahn ^mann ^mato ^mde ^meh ^men ^mer> ^mili ^mmen ^mts ^mus> ^ndd ^nde
        ^ndo ^ndun ^ndzw ^nenn ^neua ^nfo ^ngez ^ngsl ^nkon ^nkre ^nmit ^nser ^nsta ^ntb ^nug ^nug> ^nzei ^nzl
        ^nzle ^när ^oand ^offn ^onal ^onso ^onä ^onär ^oppo ^ord ^ordn ^ore ^ossk ^ost> ^par ^pitä ^poli ^ppos
        ^prüc ^rafa ^rake ^ramm ^rau ^razz ^rba ^rbe ^rbre ^rder ^rdie ^rdn ^rec ^rech ^redi ^regi ^rer ^rfah
        ^rfuh ^rift ^rig ^riv ^riva ^rkä ^rkün ^rleb ^rnst ^rnu ^roch ^rstö ^rtb ^ruf> ^rund ^rwü ^seie ^sen
        ^sen> ^send ^sern ^set ^sfah ^sivs ^slag ^slau ^sof ^ssa> ^sst ^staa ^stag ^stor ^sver ^sweg ^taa ^taat
        ^tag> ^taut ^tehe ^terg ^tgl ^tgli ^trad ^tral ^tre ^trei ^tru ^tsp ^ttel ^tz> ^tzte ^uau ^uer> ^ufe
        ^ufe> ^undh ^undz ^usbl ^usr ^usri ^utl ^utli ^viel ^vst ^vsta ^warz ^weg> ^weih ^weiu ^wem ^wem> ^woa
        ^woan ^woh ^wus ^wuss ^zehr ^zia> ^zol ^zuli ^zzi ^zzia ^äche ^äfte ^ämen ^ärb ^ärbe ^öbe ^öfe ^öhe>
        ^örl ^örli ^ündu
    """,
    0.02: """
        ^<abf ^<ad> ^<anb ^<ans ^<anw ^<apo ^<ar ^<arz ^<ass ^<au ^<aus ^<ba ^<bed ^<boc ^<bud ^<bär ^<bü ^<bün
        ^<che ^<cy ^<cyb ^<eig ^<ess ^<fah ^<fe ^<feu ^<fis ^<flu ^<ful ^<fä ^<geb ^<gek ^<he ^<her ^<heu ^<hie
        ^<hub ^<hä ^<höf ^<in ^<job ^<klo ^<kof ^<kol ^<krä ^<kun ^<lad ^<lo ^<lot ^<löh ^<meh ^<mie ^<mor ^<män
        ^<mö ^<müh ^<nah ^<net ^<obw ^<ord ^<pfi ^<pfl ^<raz ^<re ^<sag ^<sof ^<spo ^<stü ^<sö ^<toc ^<töd ^<uk
        ^<ukr ^<uns ^<we ^<wed ^<weh ^<wir ^<wit ^<wo ^<wor ^<zan ^<zeu ^<zol ^<zwi ^<öfe ^abru ^achf ^achz
        ^acki ^ail ^ail> ^aine ^akt ^alau ^alet ^ali ^alie ^alp ^am> ^ana ^ande ^andt ^angj ^anne ^anor ^anru
        ^ansc ^anst ^apo ^arin ^ark ^ark> ^arkt ^arnu ^arz ^assi ^atz ^atz> ^auft ^ausb ^aust ^auto ^bam ^bamm
        ^baus ^bede ^bef ^befr ^bein ^berg ^berü ^besc ^bez ^beza ^bfi ^bfin ^bgeg ^biet ^bit ^bmah ^bru ^bspr
        ^bsts ^budg ^bwo ^bwoh ^bänd ^bün ^bünd ^bür ^bürg ^chaf ^chbe ^chei ^chla ^chr ^chre ^chri ^chru ^chtu
        ^chwi ^ckau ^ckie ^ckn ^cyb ^cybe ^den ^der> ^desk ^desv ^det> ^dget ^dma ^donn ^ds> ^dta ^dte> ^dve
        ^dvi ^dvie ^ebam ^ebet ^ebsv ^ebuc ^eche ^edeu ^eeh ^eels ^efar ^efko ^eflo ^efri ^efäl ^egan ^ege ^egio
        ^ehan ^ehnt ^eib ^eink ^einz ^eipz ^ekle ^ekom ^ekr ^elbr ^eldg ^elso ^elze ^emik ^endr ^enhö ^enm ^ensg
        ^ensl ^enwe ^epar ^erda ^ere> ^erer ^erfr ^ergf ^erha ^eric ^erki ^erla ^erlu ^erma ^erns ^eror ^ersö
        ^eru ^erw ^esa ^esla ^este ^eta ^ete> ^etei ^etz> ^euau ^eub ^ewac ^ewor ^ewus ^expl ^eza ^fall ^fals
        ^fanz ^farz ^feld ^feri ^ffen ^fft> ^fgew ^fhau ^fhe ^fheb ^fleg ^flus ^flüg ^for ^fsge ^ften ^ftr ^fträ
        ^ftsj ^ful ^fuld ^fzeh ^fzi ^fzig ^fäls ^gast ^geat ^gefl ^gega ^geka ^gen ^gerb ^germ ^gfü ^gfüh ^gio
        ^gion ^gjä ^gjäh ^glei ^gma ^gnos ^grü ^grün ^gsc ^gsch ^gsei ^gsho ^gte> ^gung ^gute ^guts ^halt ^heba
        ^hef> ^hefa ^hema ^hemi ^herg ^hgew ^hla ^hlag ^hlug ^hman ^hnb ^hoc> ^hre ^hre> ^hrei ^hrel ^hrer ^hrg
        ^hruf ^ht> ^hter ^htsa ^htun ^huld ^hwar ^hwi ^hzei ^höri ^iale ^iban ^id> ^iegt ^iell ^ient ^iers ^ieru
        ^iet ^iff> ^iftl ^ifve ^ihe> ^ilig ^ind ^inf ^ini ^inne ^innw ^inte ^ion ^ipz ^ipzi ^iva ^ivat ^ivs ^jäh
        ^jähr ^kame ^kapi ^kauf ^kend ^kgen ^klo ^kläg ^kne ^kneh ^konz ^krai ^krei ^kret ^ksto ^kung ^kün ^lake
        ^lbet ^lbo ^ldge ^leip ^lek ^lem ^lem> ^lenk ^lie ^lien ^llab ^lle> ^lleg ^loge ^lohn ^lont ^losi ^loss
        ^lsc ^lsch ^lsor ^lte ^lts ^lug ^lung ^lze ^lzen ^löh ^löhn ^mail ^mand ^mbau ^mbu ^mde> ^mor ^mte ^mtsg
        ^mweg ^nbes ^nbie ^nd> ^nda ^ndel ^ndem ^ndet ^ndu ^ndvi ^ndz ^ners ^neub ^nfre ^nft ^nfze ^nfzi ^ngeg
        ^ngeh ^ngen ^ngj ^ngjä ^nglü ^nhöh ^nied ^nigu ^nka ^nkau ^nlic ^nns ^nns> ^nnt ^no> ^nose ^nru ^nruf
        ^nsb ^nse ^nseh ^nsg ^nsl ^nstr ^ntbu ^nton ^ntu ^ntzo ^ntüm ^nun ^nwal ^nwoh ^nza ^nzah ^näre ^obw
        ^obwo ^oc> ^och> ^ocht ^ode ^ogn ^ogno ^ogr ^ogra ^ohl> ^ohn ^ohne ^ohu ^ohun ^olar ^olon ^ont ^onz
        ^onze ^orfa ^orsi ^osio ^otbe ^ote ^otes ^pach ^pack ^pak ^pake ^park ^pen> ^pfle ^pita ^plat ^plos ^pol
        ^priv ^pzi ^pzig ^ramt ^rass ^rauf ^raz ^rbrü ^rch ^rche ^rden ^reis ^rel ^reme ^repa ^resl ^rfa ^rfen
        ^rgan ^rge ^rger ^rgf ^rha ^rhan ^riff ^rifv ^rkoc ^rla ^rlas ^rlu ^rlus ^rm> ^rman ^rn> ^rnse ^rnun
        ^rogn ^rohu ^ror ^rord ^rrt ^rru ^rsi ^rsic ^rsö ^rsön ^rtig ^rträ ^ruft ^ruge ^rzeh ^rzie ^rzt ^räge
        ^rün ^samt ^sbli ^sda ^sdat ^seel ^sei> ^setz ^shof ^sit ^sja ^sjah ^sona ^spe ^splä ^spro ^srä ^ssta
        ^ssto ^ster ^stos ^städ ^sun ^svor ^swah ^sön ^sönl ^süde ^tbun ^telt ^terz ^tete ^tien ^tra ^tras ^trau
        ^trie ^tsd ^tsda ^tse ^tsj ^tsja ^tsr ^tumm ^tun> ^tzog ^täd ^tädt ^tän> ^täri ^töd ^tödl ^tüme ^tür
        ^uaus ^uchu ^udg ^udge ^uere ^uern ^ufha ^ufhe ^ufsg ^uft ^uft> ^uftr ^uge ^ugen ^uhl> ^ukr ^ukra ^ulda
        ^umba ^umt> ^und ^undv ^unfa ^ung> ^ungl ^uni ^unkl ^urch ^usb ^usla ^ussc ^ussg ^ussl ^ustr ^uto ^verb
        ^verm ^vet ^volo ^wa> ^war ^wed ^weiz ^wer> ^werf ^wes ^west ^wind ^wis ^wohl ^wohn ^xpl ^xplo ^yber
        ^zte ^zte> ^zuge ^zul ^ädte ^äfts ^ällt ^äls ^älsc ^än> ^änne ^äri ^ärin ^ärte ^äte ^äten ^ätzu ^äumt
        ^ödl ^ödli ^öfen ^öhne ^ön> ^önl ^önli ^öri ^örig ^üden ^ümer ^ünde ^ünft ^ürg ^ürge ^üss
    """,
    0.01: """
        ^<ak ^<akt ^<ang ^<bag ^<bat ^<bea ^<bec ^<bef ^<beh ^<bez ^<bub ^<c> ^<dah ^<don ^<dos ^<etw ^<fel
        ^<fer ^<fl ^<flü ^<gas ^<ha ^<jet ^<jo ^<jä ^<ker ^<kin ^<kis ^<käf ^<la ^<lah ^<law ^<leg ^<lös ^<mu
        ^<mär ^<müd ^<neh ^<new ^<ort ^<ph ^<quo ^<rat ^<rep ^<rh ^<rus ^<set ^<ski ^<unf ^<unw ^<ur ^<urt ^<wol
        ^<zuk ^ackt ^adi ^ads ^adu ^afen ^aft> ^agge ^ahlt ^ahn> ^ahrg ^als ^anac ^anbi ^and> ^aneb ^anr ^anwä
        ^anze ^apot ^arg ^arm> ^arn> ^ats ^atu ^atun ^atzt ^aue ^auer ^aufs ^auge ^ausd ^ausl ^awin ^axis ^barn
        ^bat ^bau> ^bean ^bed ^beh ^behö ^bene ^berp ^bewu ^bfl ^bges ^bige ^bing ^bonn ^bot ^brec ^bren ^bres
        ^bruc ^brü ^bub ^böe ^che ^chel ^chf ^chli ^chob ^chst ^chtw ^chze ^chzu ^chü ^cka ^cki ^co> ^cre ^dal
        ^dana ^dane ^daru ^dell ^den> ^dens ^dern ^deru ^dest ^det ^deut ^dfü ^dfün ^dne ^dres ^durc ^duz ^eant
        ^edik ^edun ^eer> ^efk ^efkü ^eg> ^egrü ^egsc ^egt> ^ehlt ^ehr ^ehr> ^ehrf ^eibe ^eibt ^eih ^eik> ^eits
        ^eitu ^eiz ^eize ^eka ^ekan ^eke ^eke> ^eklä ^eko ^ekre ^eleg ^eläs ^elös ^ema ^emal ^eman ^emel ^emo
        ^enbr ^end> ^ends ^ens> ^entd ^entz ^enzv ^ergi ^erig ^erle ^erm ^erme ^ermi ^erru ^ersa ^erä ^erüh
        ^espe ^espr ^esto ^estü ^esv ^esve ^et> ^etet ^etwa ^etzi ^eure ^euti ^ewo ^ewsl ^ezah ^fa> ^fera ^feue
        ^fft ^fger ^fha ^fier ^fili ^fkü ^fküh ^fve ^fver ^fäll ^fügu ^ge> ^geda ^genk ^gent ^gers ^gewi ^gewo
        ^gha ^gle ^gläu ^gsg ^habt ^hack ^hah ^hang ^hau ^heke ^hel ^hers ^hick ^hig ^hl> ^hls ^hne ^hnet ^hnli
        ^hof> ^holo ^hrf ^hsun ^htsr ^htw ^hwei ^hwie ^hwin ^hze ^hzu ^hän ^hörd ^hürz ^hüt ^ibe ^ibt ^ichs
        ^ielz ^iert ^iff ^igen ^iges ^ik> ^ikam ^ikl ^ilze ^imin ^ind> ^infe ^inli ^inlö ^inun ^ione ^irch ^iseb
        ^it> ^itb ^itet ^its ^itts ^ittw ^itu ^itun ^itwe ^itzt ^ität ^ival ^jet ^jetz ^kamm ^ket ^kig ^kind
        ^kir ^kirc ^klop ^klos ^koc ^koch ^koma ^kreb ^ksa ^ktur ^kve ^kver ^käm ^künd ^lafe ^lag> ^lah ^lahm
        ^lbr ^lda> ^lder ^lebt ^legi ^legs ^legu ^lei> ^leib ^lfen ^lhau ^lial ^lift ^lig ^litt ^lls> ^lner ^lop
        ^lopf ^los> ^lver ^läst ^läub ^lös ^lüg ^lüge ^manc ^mani ^mba ^menb ^mens ^ment ^mier ^mig ^mik ^mind
        ^mut ^män ^mär ^märz ^müde ^nak ^nakt ^nala ^nat ^nbef ^nber ^ndfü ^ndv ^nem ^nema ^nera ^netz ^new
        ^news ^nfal ^ngsg ^nich ^nikl ^nker ^nkti ^nlö ^nlös ^nnel ^nnwa ^non ^npe ^nper ^nrä ^nslä ^nsmi ^nso
        ^ntai ^ntal ^ntd ^ntde ^nto ^nto> ^ntz ^nung ^nunt ^nzan ^nzve ^nübe ^odel ^of> ^off ^offe ^ohn> ^ohnu
        ^ollm ^olo ^ont> ^onte ^opo ^opol ^ops ^orbe ^ore> ^orge ^orle ^orm> ^orre ^ot> ^ots ^ots> ^pal ^part
        ^pati ^paz ^pazi ^pons ^post ^poth ^proc ^prod ^prä ^psy ^psyc ^pul ^päte ^ram ^rann ^rat ^raur ^raxi
        ^rb> ^rchs ^rda ^reha ^reiz ^renm ^rep ^rete ^rfal ^rfüg ^rg> ^rgew ^rgr ^rie ^rie> ^rki ^rkäu ^rlän
        ^rmas ^rmi ^rodu ^rohe ^rrek ^rrun ^rtbe ^rtet ^run ^rweh ^rwie ^rz> ^rze ^rzt> ^rüfe ^rüs ^sbea ^schl
        ^schü ^seil ^sex ^sgeh ^sget ^shal ^sk> ^slan ^slic ^slä ^spo ^spon ^sri ^sric ^ssbr ^ssel ^sses ^ssge
        ^ssl ^stic ^stre ^stsp ^stwe ^stü ^stür ^stüt ^sung ^sve ^swe ^syc ^sych ^säug ^tai ^tain ^tals ^tare
        ^tass ^tbew ^tde ^tdec ^tei> ^tel> ^tens ^tent ^tenw ^ter> ^terk ^terv ^tgen ^tig ^tli ^tlic ^to> ^torb
        ^tote ^tret ^trug ^tsra ^tss ^ttst ^ttw ^ttwo ^tur ^tur> ^twa> ^twoc ^tät> ^tört ^tür> ^türm ^tütz ^uar
        ^uchv ^uer ^uerw ^ufg ^ufs ^ugb ^ugha ^uha ^uit ^uktu ^uku ^ukun ^ule> ^ulm> ^umt ^undf ^unw ^unwi ^urc
        ^urie ^urig ^url ^urt ^usd ^usl ^usto ^utes ^utr ^ven ^verö ^wahr ^ware ^wass ^weh ^wehr ^wei ^weig
        ^weit ^wick ^wine ^wol ^woll ^wor ^word ^wsl ^wsle ^xis ^xter ^ych ^ycho ^zant ^zent ^zge ^zig> ^zlei
        ^zuha ^zuk ^zuku ^zula ^zum ^ähn ^äme ^ämp ^ämpf ^änn ^ärz ^ärz> ^ästi ^äub ^äubi ^äug ^äugl ^öch ^öcht
        ^öseg ^öst ^öst> ^üfe ^ügu ^ügun ^ündl ^ürm ^ütz ^ütze
    """,
    -0.01: """
        ^<alm ^<ant ^<apr ^<bei ^<bla ^<bo ^<bra ^<bri ^<bro ^<bu ^<bur ^<car ^<cen ^<cl ^<dan ^<de ^<dei ^<del
        ^<dic ^<dop ^<dr> ^<dre ^<dä ^<ec ^<ech ^<eie ^<erd ^<erg ^<erw ^<esc ^<fan ^<fed ^<fi ^<fre ^<fu ^<ga
        ^<geh ^<gi ^<git ^<gmb ^<gri ^<grö ^<haa ^<har ^<hob ^<jac ^<jah ^<ka ^<kla ^<lit ^<luf ^<mac ^<me ^<mee
        ^<mer ^<ne ^<no ^<nor ^<ok ^<pan ^<ps ^<ree ^<rel ^<ris ^<rä ^<räd ^<saf ^<se ^<som ^<sta ^<ste ^<str
        ^<stu ^<tat ^<ted ^<tel ^<töp ^<unv ^<waf ^<wec ^<wie ^<woh ^<wun ^<wäc ^<wär ^<wü ^<wür ^<zue ^<zwe
        ^<züg ^<än ^<änd ^<äp ^<äpf ^<är ^aag ^aage ^abo> ^ach> ^achh ^adt ^adtb ^age ^agen ^agr ^alb ^albs ^ald
        ^all ^allb ^allw ^alo ^andw ^anft ^anni ^anta ^ante ^anz ^ape ^appm ^arch ^arie ^ate ^atei ^ati ^atio
        ^att> ^auff ^augu ^aulw ^ausf ^aut ^avi ^bart ^baue ^bbi ^bel ^ben> ^beri ^besp ^bew ^bewe ^bh> ^bieg
        ^bill ^blau ^blä ^bo> ^bst ^bsto ^bus> ^but ^butt ^bwe ^bänk ^bäu ^can ^ce> ^che> ^chna ^chnu ^chos
        ^chrä ^chsc ^chte ^chtf ^chtz ^chus ^chüs ^cksc ^ckw ^damm ^damp ^dau ^daue ^ddy ^dei ^deic ^deri ^dfr
        ^dfra ^dga ^dgri ^dhe ^dhei ^dick ^dig ^dir ^dl> ^dr> ^drei ^dtb ^dus ^dwir ^eau ^eba ^ebel ^echa ^echu
        ^eddy ^edu ^efer ^efo ^efon ^efr ^ege> ^egel ^ehi ^ehla ^eht ^ehu ^ehäu ^ei> ^eid ^eidi ^eie> ^eig ^eiga
        ^eim ^eimn ^ein> ^eint ^eist ^eitd ^ekor ^ekse ^elef ^elm ^elsa ^elt ^emil ^enei ^enes ^enge ^enk ^enkm
        ^enos ^enr ^ensw ^env ^enve ^enwi ^epi ^eprü ^ept ^erat ^erbu ^eri ^erke ^erks ^erkz ^erli ^erlo ^erne
        ^erp ^ersb ^ert> ^erti ^esb ^esca ^esen ^espi ^esse ^etag ^eter ^etti ^etzu ^eul ^euri ^euro ^euts ^eva
        ^evan ^fand ^fed ^fede ^fee> ^feg ^fent ^ferd ^ferm ^fert ^fest ^ffa ^ffas ^fgan ^fnet ^folg ^fre ^frei
        ^fru ^fsta ^ftau ^ftge ^fund ^fähr ^gan ^gehö ^gel> ^gemi ^gemü ^genb ^geng ^genü ^gep ^gern ^gese ^gewä
        ^gies ^gmb ^gmbh ^gnal ^go> ^gra ^graf ^grö ^grös ^gsb ^gsbe ^gssc ^gsvo ^gus ^gut> ^haar ^har ^hau>
        ^hbau ^hebt ^hec ^hei ^heik ^heit ^henc ^heru ^hlal ^hlen ^hng ^hnge ^hofl ^hon ^hoss ^hra ^hrie ^hrt>
        ^hrä ^hrän ^hte> ^htes ^htf ^hts> ^htz ^htze ^hulk ^huss ^hwun ^hält ^häu ^hüs ^ibri ^ice ^ice> ^icks
        ^iebe ^iebl ^iec ^iech ^iera ^iere ^iest ^ift> ^iger ^igna ^igt ^igta ^ihei ^ihen ^ika ^iker ^ile> ^illk
        ^ilm> ^ilo ^ime ^immt ^imn ^imni ^ina> ^iner ^ingt ^ink ^ins ^insa ^inux ^ip> ^ira ^irkl ^is> ^ise ^ish
        ^ispi ^issn ^istu ^ith ^ithe ^itsu ^itza ^itze ^ium ^ive ^izen ^jo> ^juri ^kba ^ker ^ker> ^kerm ^klam
        ^klap ^kleb ^kna ^knöd ^kor ^kri ^kse ^kse> ^kte> ^kuli ^kur ^kurs ^kzeu ^käf ^käfe ^lai ^lal ^lala ^las
        ^laut ^lef ^lefo ^leh ^lehm ^lf> ^lft> ^lfta ^lgt ^lhof ^li> ^lic ^lieb ^ligs ^lina ^linu ^lis ^lisi
        ^lite ^lk> ^lkom ^lku ^llk ^llko ^llo ^lma ^lmas ^lme ^log> ^lti ^ltor ^lut> ^lwi ^läs ^lät ^löt ^löte
        ^lück ^lüf ^lüft ^mart ^maul ^mbh ^mbh> ^mee ^meer ^merl ^merz ^mes ^mil> ^mine ^mlo ^mlos ^mmer ^mmu
        ^mmun ^molk ^mpf ^mpre ^mung ^must ^nab ^nah ^nahm ^nale ^nauf ^naus ^ndb ^ndfr ^ndgr ^ndh ^ndhe ^ndl>
        ^ndne ^ndwi ^nes ^nfac ^nfl ^ngi ^ngs ^ngsb ^ngsp ^ngsü ^nie ^nigs ^nigt ^nis> ^nkes ^nkis ^nlan ^nmac
        ^nmar ^nnah ^nomm ^nor ^nord ^noss ^note ^npac ^nra ^nsa ^nsc ^nsch ^nsp ^nsw ^ntei ^ntel ^ntfe ^ntri
        ^nux ^nux> ^näh ^nöd ^nöde ^off> ^ofl ^ofla ^ogen ^ohle ^okol ^okt ^okto ^olgt ^olls ^oma ^omet ^ompr
        ^onie ^ons> ^onst ^oor> ^ope ^orab ^orj ^orja ^orm ^ortr ^osk ^osw ^oswi ^oter ^otok ^otot ^oty ^otyp
        ^our ^oze ^pann ^pari ^pe> ^pec ^pech ^penh ^pens ^piel ^piz ^pma ^pmac ^por ^ppel ^ppl ^ppm ^ppma ^pra
        ^prec ^prei ^prit ^prüf ^pte> ^punk ^ragt ^rakt ^ramp ^rar ^rate ^ratw ^rau> ^raub ^rbu ^rdet ^rea ^rega
        ^reko ^remi ^ren> ^reva ^rfun ^rhaf ^rick ^rid> ^riec ^rif> ^ril> ^rin ^rin> ^rina ^rism ^rke ^rkts ^rkz
        ^rkze ^rlad ^rle> ^rlo ^rlor ^rml ^rmlo ^rne ^rng ^rnr ^ro> ^rob ^rone ^rost ^rti ^rung ^rvic ^rzer
        ^ränk ^rät> ^röss ^rüf ^rüfs ^rüh ^rühe ^sack ^sah> ^sank ^sar> ^sbe ^schs ^sdrü ^seh ^sel ^sell ^sens
        ^ser ^ser> ^sere ^serv ^seum ^sfes ^sieg ^sil ^sine ^sku ^snä ^snäh ^soc ^som ^somm ^son ^son> ^sos
        ^soss ^spar ^spie ^spit ^spu ^ssnä ^staf ^stal ^stei ^stim ^stu ^stän ^swil ^szei ^säck ^säg ^sübu ^tad
        ^tadt ^taff ^tar ^tar> ^tche ^tech ^tedd ^tee> ^teek ^tena ^tenr ^teri ^teu ^teue ^tex ^text ^tges ^thu
        ^thun ^tigs ^tik ^tika ^timm ^tin ^tisc ^tiz> ^tja ^tjah ^tkal ^tkl ^tma ^tmen ^tmus ^tne ^toko ^tonn
        ^torw ^toty ^ts> ^tste ^tsu ^tsun ^tta> ^tul ^turm ^twu ^twur ^tzeh ^tänd ^töp ^töpf ^ual ^uerd ^ufen
        ^uffa ^ugan ^ugu ^ulh ^ulk ^ulw ^umg ^umu ^umun ^unv ^unve ^urin ^urm> ^urme ^uro ^urr ^usc ^usch ^use>
        ^useh ^useu ^uso ^vanc ^vea ^vic ^vice ^vier ^vor ^vorj ^vorm ^vorn ^waa ^waag ^waf ^waff ^webe ^wend
        ^wil> ^wint ^worb ^wun ^wurf ^wört ^würd ^xpor ^zigt ^zog ^zog> ^zoge ^zre ^zue ^zuer ^zuga ^zuse ^zwet
        ^ähte ^älle ^ält ^älte ^ämme ^ämt ^äpf ^äpfe ^ässi ^ätz ^ätze ^äumu ^äuse ^ödel ^öffe ^öffn ^öhn ^ölf>
        ^öpfe ^örs ^öten ^ückb ^üfs ^ügel ^üher ^ühru ^ülle ^ürd ^ürde
    """,
    -0.02: """
        ^<alb ^<anf ^<anh ^<ara ^<bil ^<boh ^<bre ^<bäu ^<dac ^<dez ^<di ^<din ^<dir ^<dok ^<du ^<dur ^<eic
        ^<eim ^<em ^<exc ^<fac ^<flo ^<frü ^<fun ^<fus ^<fül ^<gar ^<ge ^<gez ^<gre ^<gul ^<gär ^<hu ^<häl ^<ing
        ^<ja ^<jon ^<kar ^<keg ^<kn ^<kru ^<kug ^<küh ^<le ^<leh ^<lei ^<lie ^<log ^<löt ^<mi ^<min ^<mis ^<mur
        ^<nas ^<nes ^<oe ^<ot ^<ott ^<pap ^<pfa ^<pie ^<pl ^<pla ^<plä ^<pop ^<pun ^<pü ^<pün ^<rad ^<ram ^<rea
        ^<req ^<rez ^<rot ^<rös ^<sa ^<sat ^<so ^<sog ^<sti ^<sto ^<stö ^<sun ^<taf ^<tei ^<teu ^<ti ^<tom ^<tot
        ^<tub ^<tur ^<täg ^<ult ^<umg ^<vor ^<vos ^<wan ^<wer ^<wet ^<wil ^<wof ^<wör ^<zie ^<zir ^<zit ^<öff
        ^abel ^aben ^aber ^abi ^abla ^abr ^abwe ^achv ^ad> ^adel ^ahme ^ai> ^albj ^alen ^alk ^allf ^alog ^ams>
        ^andf ^andy ^ane ^anf ^angs ^anh ^anha ^ank ^anke ^ant ^aple ^app> ^apr ^apri ^aran ^arr ^arse ^artu
        ^asch ^astr ^ata ^att ^atw ^aud ^aue> ^aufe ^aum> ^aus> ^aut> ^bas ^bau ^bauc ^baut ^bba> ^beal ^beb
        ^beid ^belt ^ben ^ber> ^bere ^bern ^bewi ^bgel ^bild ^bisc ^bja ^bjah ^boge ^bohn ^brei ^brem ^brez ^bri
        ^brik ^bröt ^bstu ^btes ^bung ^bwec ^chal ^chat ^chp ^chpa ^chra ^chs ^cker ^cklä ^cks ^ckt> ^ckwu ^corn
        ^dam ^dard ^dat ^deh ^desa ^dez ^deze ^dic ^diet ^dire ^dokt ^dra ^dsi ^dus> ^dwe ^dwer ^däm ^ea> ^ead
        ^eala ^eams ^ebau ^eckb ^eckl ^eekü ^een> ^eerd ^efe ^efin ^egra ^egw ^egwe ^ehei ^eho ^eht> ^ehä ^ehäl
        ^ehö ^ehör ^eie ^eier ^eif ^eift ^eig> ^ein ^eine ^einm ^eisp ^eitz ^ekla ^eküc ^elb> ^elba ^eldu ^ele
        ^elea ^elen ^elr ^elzu ^emas ^emei ^emi ^ems ^enam ^enba ^endl ^enkt ^enma ^enni ^enom ^enso ^entk ^enüg
        ^era ^erap ^erb ^erhe ^erhö ^erkt ^erl ^erpa ^erra ^erwä ^esti ^esza ^esä ^etre ^euc ^euch ^eule ^eum
        ^ewan ^ewä ^exc ^expo ^ezem ^ezep ^ezä ^ezäh ^fabr ^fan ^fang ^far ^feem ^fel ^fene ^fes ^ffe ^filt
        ^fin> ^fol ^foli ^fon> ^fos ^fost ^fra ^frä ^frü ^früh ^ftg ^fus ^füh ^führ ^fül ^füll ^geba ^gefi ^gefr
        ^gel ^gelb ^geme ^gepf ^gess ^gez ^gezä ^gipf ^gips ^git ^gol ^gre ^gril ^gsan ^gsfr ^gspi ^gspl ^gst>
        ^gsze ^gt> ^gtau ^gul ^gula ^gust ^haa ^han ^heir ^herh ^herm ^heul ^hgl ^hhal ^hie ^hläg ^hnik ^hob
        ^hobe ^holf ^hom ^homa ^hpa ^hpar ^hrau ^hres ^hrs ^hrt ^hsa ^hte ^hus ^hön ^höns ^ian ^iber ^ibr ^iche
        ^ichn ^iebs ^ief ^iefe ^ieht ^ielt ^iene ^iep ^ierk ^iese ^ifer ^ig> ^ild> ^ilde ^ilk ^ilke ^ill ^ima
        ^imal ^imer ^imo ^inan ^inkt ^inm ^inma ^innt ^inzu ^ioni ^iore ^ipf ^ipfe ^ipp ^ips ^irek ^isek ^isit
        ^isla ^isp ^itar ^itd ^iten ^itf ^itri ^itsb ^itz ^ium> ^jac ^jah ^jahr ^jon ^jona ^kalk ^kamp ^kbar
        ^keg ^kege ^kek ^keks ^kel ^kent ^kes ^klav ^kle ^klei ^klim ^klis ^kläu ^kmal ^krip ^ksb ^ksba ^kst
        ^ktik ^ktl ^ktli ^ktua ^kug ^kuge ^kurv ^kwu ^kwun ^kze ^lac ^lanm ^las> ^lati ^lato ^lau ^lav ^lavi
        ^lba ^lbe> ^lber ^lbj ^lbja ^ldu ^ldun ^lea ^led ^lei ^leih ^lerb ^lere ^lese ^leus ^lima ^lime ^lin
        ^ling ^lise ^lke ^lker ^lko ^lksb ^llat ^llfr ^llim ^llis ^llw ^lmen ^lo> ^lohm ^lon> ^lsa ^lsta ^lto
        ^ltra ^luf ^luft ^lut ^lzu ^lzun ^läc ^läch ^läre ^läse ^lüc ^mai> ^mals ^malt ^mar> ^mate ^me> ^melz
        ^merk ^mess ^mgeb ^mgez ^mil ^mink ^mis ^mitz ^mobi ^modu ^mpel ^mt> ^mur ^mäs ^mäss ^na> ^nad ^namt
        ^nan ^nanz ^nas ^nass ^naue ^nba ^nban ^ndi ^nds ^ndsc ^ndwe ^ndy ^ndy> ^nee ^nen ^nenf ^nest ^neta ^ng>
        ^nha ^nig ^nige ^nkel ^nkma ^nktl ^nkuc ^nlam ^nmo ^nmäs ^nom ^nro ^nste ^ntag ^ntk ^ntw ^ntwü ^nwen
        ^nzam ^nüg ^ob> ^obe ^obil ^obo ^ochs ^ock ^odus ^oes ^ofü ^ofür ^ogar ^oge ^ogg ^ogge ^ohma ^oko ^olfe
        ^olle ^omm ^ommt ^onas ^ond ^oni> ^oor ^opc ^opco ^oper ^orf> ^orh ^orlä ^ors ^orta ^oss> ^ossm ^ostu
        ^ota ^oth ^otho ^oto ^otzd ^out ^ozes ^papp ^pco ^pcor ^pel ^pen ^per> ^pera ^pfan ^pfos ^plan ^ple
        ^pler ^pop ^popc ^ppen ^pre ^pri ^pril ^proz ^ps> ^pste ^pätz ^pün ^pünk ^rad> ^rage ^rant ^rbli ^rbt
        ^rbt> ^rbun ^rchi ^rdem ^rdig ^rdor ^rdst ^reie ^reif ^ren ^rene ^req ^requ ^rgl ^rgle ^rher ^ric ^rich
        ^rid ^rill ^rip ^rken ^rkli ^rkst ^rkur ^rläu ^rol ^roll ^rom ^ros ^rosa ^rot> ^roz ^roze ^rra ^rrie
        ^rsbe ^rsc ^rsch ^rst ^rte> ^rtea ^rten ^rtof ^rtst ^rtu ^rtun ^ruck ^rug> ^rven ^rwä ^rägt ^röt ^rötc
        ^rüne ^saf ^saft ^san ^sang ^sau ^sbac ^sbar ^sbes ^scha ^schi ^sehe ^seif ^sfr ^sgez ^shun ^sign ^silk
        ^sma ^smut ^so> ^sog ^soga ^sore ^spre ^ssn ^ssr ^ssre ^st> ^sta ^stap ^stes ^stif ^stof ^stur ^stv
        ^stve ^sunk ^szu ^szub ^säc ^sübe ^tab> ^tafe ^talo ^tap ^tati ^tch ^tda ^tec ^tem ^tem> ^ten ^tenb
        ^terl ^teru ^tes> ^tesc ^tfer ^thel ^tho ^thol ^tieg ^tift ^tig> ^tim ^tis ^tiz ^tock ^tok ^tom ^toma
        ^ton ^torh ^toth ^tres ^tri ^tric ^trin ^trit ^tro ^tst ^tsta ^tten ^tti ^tua ^tual ^tuba ^tump ^tund
        ^twü ^twür ^type ^tzd ^tzde ^tze> ^tzle ^tzu ^tägl ^uba> ^uck ^ud> ^uers ^ugel ^uhes ^ume ^umsc ^unds
        ^uns ^upp ^uppe ^urer ^urfs ^urs ^urv ^urve ^use ^usi ^uso> ^uspr ^uszu ^utor ^ven> ^verg ^vorg ^vorr
        ^wald ^wan ^warm ^watt ^wec ^weck ^wegw ^weh> ^wein ^wer ^wett ^wof ^wofü ^wäc ^wäch ^wänd ^wär ^wölf
        ^wör ^xpo ^ype ^zam ^zamt ^zde ^zdem ^ze> ^zeic ^zeig ^zem ^zemb ^zess ^zip ^zir ^zit ^zit> ^zle> ^zon
        ^zone ^zuc ^zun ^zung ^zuvo ^zwö ^zwöl ^zähl ^äfe ^ägen ^ägt> ^ähe ^ähl ^ählt ^ält> ^ämmu ^äse ^äss
        ^ässt ^äul ^äule ^äume ^öff ^ölf ^öns ^öpft ^örn ^ötc ^ötch ^übe ^über ^ück ^üft ^ühr ^üng ^ünk ^ünkt
        ^ürze
    """,
    -0.03: """
        ^<al ^<bew ^<br ^<cha ^<cod ^<eis ^<emi ^<er ^<fa ^<fr ^<go ^<id ^<jul ^<kna ^<les ^<li ^<lob ^<on ^<onl
        ^<pfo ^<por ^<pup ^<que ^<reg ^<roh ^<rüc ^<sau ^<si ^<sic ^<sig ^<sät ^<tag ^<tec ^<tem ^<ton ^<ts ^<um
        ^<win ^<wö ^<zuv ^<zw ^<zwa ^<übe ^abbi ^abe ^able ^abri ^afel ^ahm ^ahmt ^al> ^ame> ^ang> ^angw ^apfe
        ^arf ^as> ^asc ^attl ^aum ^auso ^auz ^axg ^axge ^beer ^berr ^beso ^best ^bien ^bilä ^blec ^blic ^blit
        ^bohr ^bord ^bril ^brot ^buch ^chac ^chan ^chau ^chha ^chi ^chie ^chit ^chm ^cks> ^clu ^cob ^darf ^date
        ^deen ^dier ^dok ^druc ^dst ^dste ^dy> ^echp ^edul ^eek ^egn ^egne ^eh> ^ehl> ^eigt ^eile ^eis ^eite
        ^ekt> ^el> ^eli ^eln ^en> ^ena ^ene ^ene> ^eng ^enh ^enha ^eno ^enra ^entw ^enü ^epr ^ept> ^erah ^erin
        ^erts ^erzä ^ese ^eson ^est ^etes ^ets ^ette ^eue ^eue> ^eum> ^euse ^faxg ^fer ^fer> ^fett ^fgeh ^fla
        ^floh ^fon ^fs> ^füt ^fütt ^gart ^gedu ^gehä ^gelu ^geno ^ggen ^glas ^gnet ^got ^gsp ^gsü ^gsüb ^gär
        ^gärt ^hach ^hand ^hefi ^henz ^her ^hha ^hief ^hing ^hite ^hle ^hläf ^hmar ^hme ^hnup ^honi ^hose ^hs>
        ^htem ^hulu ^hund ^hwuc ^hüg ^hüge ^ich> ^ierf ^ign ^ikan ^ila ^ilar ^ilä ^iläu ^ings ^inke ^insp ^inu
        ^ire ^isi ^ite ^itek ^itro ^ive> ^ja> ^jul ^juli ^kat> ^kata ^ken> ^klus ^kord ^ksk ^ksta ^kuns ^laf>
        ^lamp ^lanz ^lar> ^lbau ^lch ^lik ^lim ^lke> ^llen ^lobt ^lusi ^lzb ^läf ^lärt ^läum ^lösc ^mal ^mal>
        ^maus ^mein ^mel ^mers ^mges ^min ^mir ^miss ^mmt ^mmt> ^mpos ^mpu ^narz ^ndie ^ndka ^nen> ^nere ^nhau
        ^nika ^nike ^nke ^nkt> ^nkte ^nlei ^nlin ^nma ^nnis ^nt> ^ntie ^nup ^nupp ^nzen ^oga ^ohm ^olz ^olz>
        ^on> ^ong ^onig ^onli ^ono ^ord> ^orhe ^osa ^oti ^otz ^oure ^pap ^papi ^pfa ^pfo ^phy ^pie> ^piep ^ppe
        ^pse ^pst ^que ^quer ^ra> ^rab ^rap ^rbe> ^rdt ^rei> ^rfs ^rfüh ^rhe ^rjah ^rlä ^rock ^rose ^roto ^rotz
        ^rrä ^rsb ^rtie ^rzä ^rzäh ^rös ^rüfl ^satt ^saue ^sca ^sch> ^sdr ^seln ^sert ^sfo ^sfor ^sfü ^sfüh ^sgr
        ^sion ^sive ^slü ^slüc ^sor ^sort ^spi ^sten ^stri ^sts> ^stär ^ta> ^tart ^tdr ^tdru ^tekt ^tene ^tenv
        ^th> ^the ^tier ^tmac ^tot ^tou ^tour ^trom ^tsf ^tslü ^ttic ^tze ^tzun ^tärk ^ubi> ^uche ^uchh ^uchs
        ^ueri ^ula ^uld> ^ulen ^uli> ^ulu ^ulun ^um> ^umge ^umpf ^ums ^urm ^urs> ^us> ^usdr ^usiv ^volk ^vos
        ^voss ^wann ^wat ^weic ^wil ^wurs ^wöl ^xge ^xger ^yla ^yme ^zieg ^zitr ^zuv ^zäh ^äfer ^ägt ^änk ^ären
        ^ärm ^ärtn ^ätzl ^äum> ^öde ^öhl ^ösc ^ösch ^üfl ^ürst
    """,
    -0.04: """
        ^<ap ^<app ^<be ^<bl ^<dau ^<dru ^<fei ^<fin ^<gep ^<geü ^<glü ^<han ^<hor ^<hun ^<ju ^<jub ^<ke ^<ken
        ^<kle ^<kür ^<pau ^<pi ^<pub ^<rü ^<sek ^<skr ^<st ^<tes ^<to ^<up ^<upd ^<vo ^<ze ^<zeh ^<zuc ^<üb
        ^ack> ^afer ^ages ^ald> ^alz> ^apie ^ar> ^arf> ^art> ^aste ^bege ^bil> ^bila ^bis ^bla ^blat ^blik ^bog
        ^bsi ^buc ^cha ^chle ^chlä ^chs> ^chwu ^chön ^ckb ^ckbl ^dank ^dka ^dru ^dul ^duld ^ech> ^ecke ^eem
        ^eema ^efra ^ehm> ^ehob ^ekt ^ekte ^ela ^ellt ^elst ^erbl ^ern ^ert ^eso ^etsc ^ett ^eüb ^eübt ^fac
        ^fach ^fina ^frag ^gar ^gara ^geis ^geln ^gem ^gepr ^geü ^geüb ^grab ^gta ^gwer ^haue ^hler ^hlä ^hmec
        ^hos ^hwu ^ichb ^ick> ^ier ^igi ^ike ^ild ^ilen ^ilo> ^in> ^ina ^ins> ^itsl ^jubi ^kal> ^kar ^kast ^kbl
        ^kbli ^ken ^komp ^lapp ^lar ^lch> ^lehr ^len> ^lend ^lens ^ler ^lfr ^lfre ^lief ^llz ^ln> ^lob ^meck
        ^mei ^met ^mge ^mper ^msa ^msat ^nabe ^nau ^ngsf ^nklu ^nme ^noti ^nsam ^obie ^obt ^ocke ^og> ^ompo ^onl
        ^otiz ^pda ^pdat ^pei ^peic ^pfe ^poka ^pran ^pro> ^pt> ^pub ^publ ^pun ^rag ^rbl ^reg ^rett ^rez ^reze
        ^ril ^rja ^rlin ^rme> ^rnt ^rnt> ^robi ^rste ^rt> ^rte ^sban ^se> ^seit ^sekt ^seu ^shu ^sio ^sti ^stie
        ^stun ^sur ^swi ^tek ^terb ^test ^tka ^troc ^troh ^tron ^ubli ^uch ^udo ^uert ^umsa ^unst ^upd ^upda
        ^ussb ^ut> ^ve> ^vort ^werk ^wet ^wuc ^wuch ^wur ^wän ^zert ^zes ^änke ^ärk ^ärme ^ärt ^ärt> ^önst ^öpf
        ^üfte
    """,
    -0.05: """
        #_der #_stand =akt =apfelbaum =brandneu =buro =dem =des =dr =kritisch =nord =raiffeisenbank =sag =wald
        =willkomm ^<abl ^<alt ^<bes ^<da ^<dig ^<füh ^<gip ^<hon ^<kos ^<kuc ^<mei ^<neu ^<pu ^<ri ^<rol ^<ums
        ^ampe ^arto ^bal ^beho ^ber ^bes ^bli ^chh ^chuh ^chö ^club ^cod ^code ^dee ^digi ^eal ^eck ^eic ^eich
        ^einw ^eln> ^emis ^emp ^emse ^enau ^endi ^er> ^ergl ^erlö ^est> ^eze ^fab ^fast ^fel> ^fet ^ffee ^fin
        ^gena ^grad ^gsz ^gwei ^heck ^hmt ^hmt> ^holz ^huh ^huhe ^idee ^iebt ^iept ^igit ^igt> ^ike> ^ilan ^ile
        ^imet ^ine ^itr ^jub ^jury ^kaf ^kaff ^kant ^kart ^kenn ^kil ^klu ^ks> ^lach ^lick ^lst ^mac ^mach ^mec
        ^mete ^minu ^mpe> ^mpo ^msen ^nar ^neu ^neue ^ngst ^ngsz ^ngw ^ngwe ^nis ^nitt ^nkt ^nni ^obea ^obel
        ^olk ^olks ^omp ^orla ^pan ^pfer ^pie ^pper ^pup ^pupp ^rabe ^rasc ^rd> ^rems ^rik ^rik> ^rkos ^rlö
        ^rlös ^rmes ^rmu ^rot ^rrät ^rth ^rto ^sch ^spei ^stro ^tfe ^ther ^tof ^ub> ^ubil ^ubis ^ue> ^unsc ^usti
        ^wärm ^ämm ^üben ^ückl ab_juli ab_oktob abgeschrieb_und abweich acht_kilo achthundert all_vier als
        also_hab am_brunn annika apfelbaum auf_ein auffass_uber ausblick_unverandert auswert beacht belohn beppo
        bild_der bis_sonntag bleib brandneu braucht_# brief_des bring_sie cod_liegt dank_! dankt_mit das_gerat
        dem_flur demir den_gipfel den_jahr den_turm der_farb der_grosst die_checklist die_tafel die_uhr die_zwei
        drei_prozent drei_tag durch_die durft_uns ein_abend ein_dos ein_frag ein_leer ein_ring ein_schalt
        ein_stift ein_tier einschrank end_marz enkel erklar_das euer feind fest filial_bleib finanzvorstandin
        frau_dr fuhrungskraft gab_das gang geb_ich gefullt gemischt gratis grossraumburo hangt_der heimatmuseum
        heut_morg ihr_erst im_aufsichtsrat im_septemb imm_im in_all januar_die jorn kind_uber kletterteam
        klimaanlag klingelt_es komm kritisch lehm lernt_man leut_aus lief_all liegt_vor mach_wurd marmelad
        massband matt mikrofon mit_acht mit_kaffe mittwoch_war nach_# namlich nebenan neu_schichtplan nur_ein
        ohn_anmeld paar porto punkt_fur raiffeisenbank regel_fur sammelt saub schichtplan schickt_jetzt schief
        schneid schulung sie_gefragt sie_rechn sie_sieht signal sprengmeist sud tag_ein taglich_ein toast
        umsatz_lag unabhang und_preis uns_kletterteam uns_kollegin uns_lehrling uns_studier uwe verhandl warnung
        wegweis willkomm_frau wir_brems wir_schuld wiss_wollt woch zeit_am zum_jubilaum
    """,
    -0.06: """
        #_d #_geht #_kann #_mitarbeit #_statt :_der :_so :_umsatz =april =ausfall =ausstell =eintritt =eroffn
        =euro =frag =gast =gestrich =grupp =handgriff =lesenacht =pech =preisanpass =rad =rechnung =sah =schiess
        =schnell =schweiss =steig =test =trenn =verlor =vom =wechsel =weggeworf =wett =wied =zieht ^<apf ^<gem
        ^<gr ^<gra ^<jur ^<lec ^<tab ^<tip ^<tou ^<zwö ^<übu ^ags ^anen ^art ^ba> ^baum ^ch> ^chn ^cken ^ckl
        ^dämm ^ebst ^efi ^erkl ^ernt ^errä ^ewon ^fee ^feln ^fors ^für ^fürs ^gela ^gip ^gne ^gold ^gsf ^her>
        ^ich ^ipen ^irn ^itma ^kürz ^lane ^latt ^len ^liku ^lks ^mitm ^neu> ^nträ ^nzug ^ohre ^oste ^pau ^paus
        ^rf> ^rnen ^rohr ^rrat ^span ^ssba ^ste ^süb ^taf ^tee ^tipe ^toff ^uten ^wink ^wonn ^ürs> ablauf
        absturz abwehr acht_woch akkordeon all_zwei als_zip alt_und am_abend am_vorab amt_und an_jed an_vier
        angesagt applaus arab archiv auftrag ausbild ausserd baut_ein befordert bereit bericht_steht betriebsf
        beweis bezahl bis_mitternacht bis_zum bitt_hol bleibt_der buss chemi d_druck dafur_der darub das_dorf
        das_werk dasselb deich dem_dach dem_geland den_ausfall den_bod den_neu den_pokal den_team den_vorsitz
        der_hand der_testumgeb die_ausgab die_bien die_einlad die_fruh die_grund die_grundschul die_kita
        die_post die_roll die_soss die_zeichnung ding_die direkt dolmetsch dolmetsch_und eim ein_antwort ein_eig
        ein_namensschild ein_pfarr ein_saison ein_volk einbruch einstell end_juli erhoht erklart_warum eroffn
        eroffn_mit eroffn_wir erst_ist erzahl es_auf espresso euro_im euro_schliesst fast_nicht fiel_im frag_zu
        freigab freitag freitag_fahrt fruh_im fuhrt_die fundstuck fur_acht fur_mensch furcht gast_hab
        gefragt_hat gelacht geolt gerat_die gesicht_ein gewachshaus gewonn_hat gezog ging_nicht gluck grill half
        hat_den herr herzlich_gluckwunsch hoffent holz_aus hugel ihr_dien ihr_fur im_august im_juni im_kur
        in_zwei jahr_war jed_freitag jed_nacht jed_neu kann_sie kassenpruf katalog kein_wir klass kleb
        kost_nicht kurz_: lag_bei lamp lass_sich leert lehrjahr lesenacht liebling lieferschein loffel lud man
        man_ein meint meist_die mitgliederversamml monat_# montiert nach_termin nach_zehn nach_zwei nach_zwolf
        namensschild neu_such neun nicht_und nun_zur offn_die offn_uns ohn_chemi ohn_netz passt paulina pech
        preisanpass_zum prozent_zu quadratm regal_in rekord roch_nach rosterei roswitha ruck ruckblick_:
        ruht_die schaum schlecht_nachricht schliesst_die schuss schweb sein_amt seit_# seit_dies sich_andert
        sich_vor sind_leis sitzung sonntag spart steht steu storung_am stuhl_in such_verstark supp tag testumgeb
        thermoskann tischl tragt_sie trotz uber_# uber_nacht uberrascht_hat uhr_heul umson und_drei und_nur
        und_sech uns_apfel uns_kampf unterschrieb verrat_hat verstark_fur verteilt viel_sie vier_kolleginn
        vollbrems vom_# von_schweissnaht von_zwei vorhab vorsorg war_ein war_richtig warum_uns was_es weggeworf
        wenn_die widerstand wieso wir_seith wir_stell woch_im woll yusuf zehntel zimm_# zu_find zum_einzug
        zum_gluck zur_erst
    """,
    -0.07: """
        =alarm =auszubild =bett =chor =entlass =folg =fragt =kost =krankenhaus =saub =seit =so =stimm =stock
        =streich =streik =stuhl =verlustfrei =zuruck ^<bli ^<bor ^<buc ^<dat ^<erk ^<ide ^<kil ^<san ^<tro ^absi
        ^anti ^ard ^arme ^azu ^ball ^bess ^boh ^bsic ^ee> ^ehrs ^esta ^eu> ^gs> ^hnit ^iel> ^ier> ^igst ^ine>
        ^kilo ^kos ^kost ^kt> ^kür ^lein ^line ^lz> ^mse ^ne> ^nspi ^nut ^ohr ^orsc ^pfel ^pps> ^rtes ^same
        ^schö ^stab ^ste> ^tabe ^teig ^teng ^tes ^ufs> ^verr ^won ^übt ^übt> ab_marz abos acht_sekund ack als_im
        alt_ist anleit_in anna anruf_der antwort auf_# auf_eis auto azubis_baut bau_ein bauchweh befragt beginnt
        bekannt beschluss betreut beworb beworb_hab bis_# bleibt_bis blum_am brettspiel burgerinitiativ dampf
        das_final das_schon dauert_ein den_nam den_osterferi den_vollstand der_bademeist der_richt der_sieg
        der_wichtig die_etikett die_hauptversamml die_jahreskart die_temperatur direkt_in druck_ist durft_das
        ein_dach ein_davon ein_haus ein_nachmittag ein_telefon elf_kilom entgeg entlass entsteht erdbe ergebnis
        ergebnis_liegt erklar_warum erprob erreichbar_ursach erst_halbjahr erst_montag es_trotzd esch euro
        euro_aus excel fand flugel frei_nach fuhrung geht_zum gern_mit gesamtjahr geschenkt gest_um getauft
        gewahlt gipst gipst_und glas gluckwunsch_! grab halbi halbi_die halbstundentakt hall_zwei hat_es haufig
        heut_leit hilfreich hilft hint_glas hol_sie horst ihr_letzt im_dezemb im_schnitt im_schreibkur
        im_vorjahr in_sieb jahr_mit jahreskart jahreskart_bleibt jetzt_mit joll kartellamt kennt_die
        kilo_kartoffel kirchendach kost_das krankenhaus kuhlschrank landwirtin las leer_stuhl letzt_schicht
        licht lieb_mag mark maschin_im minut_auf misst mit_kind mit_kuch mitfahr mitnehm monat montag_in
        montagsrund nach_alt nach_den neb neunzig_minut nicht_betroff noor nur_die oder offnungszeit oft_werd
        osterferi passwort praktikant_und projekt pruflabor rogg s sah sati schein scher schlaf_und schluss_mit
        schrank schraubenzieh schreibkur seifenkist sensor_am so_heisst sogar_die sonnenaufgang sonntag_im sost
        spar spar_wir steht_noch stell_sie stellt stillschweig stillschweig_vereinbart stoppt strich stuhl_und
        tagsub tran treppenhaus tritt ubernimmt uhr_nicht uhr_und und_verliert uns_pruflabor uns_zwei
        unterschied verglich verliert verlor_uns verlustfrei verschied verstarkt vierzig_kind vitrin_im
        vollstand von_drei vorgang vorkenntnis vorsitz_im wann_ein was_nicht welch_drei wenig_luft wer_je
        wickelt wir_lieb wir_teil wird_ein woch_als woch_lag zufall zum_jahres zwolf_leut
    """,
    -0.08: """
        #_b #_bis #_juli :_zwei =abbau =abschiess =dauert =endlich =erneuert =geschaftsbericht =halft =hoflad
        =kopi =leich =linux =logo =mord =passiert =sanft =schon =selt =sucht =wach =wand =warm ?_nein ^<kaf
        ^<oft ^<ta ^<tee ^abl ^aff ^anz> ^appe ^ckli ^durf ^erk ^erte ^fika ^finn ^fusi ^gste ^hlei ^ifik ^ilc
        ^ilch ^inut ^ipe ^ipps ^ipt> ^jur ^kuc ^köni ^milc ^nute ^oft> ^rege ^rfte ^rkl ^rklä ^rme ^stet ^tine
        ^ucke ^ufte ^urft ^ury ^ury> ^usio ^wuns ^zub ^öni ^önig ^ürs abba abgenomm abschiess acht als_sei
        alt_logo am_ofen am_schon am_tor anhalt anmeld_ab ansprechpartn_bleib architektin automat_zuruck bald
        behob_: beitrag bekomm_ich berechn bis_end bohn brett brief_von buchhandl bus dammung dann darf_man
        datei der_hall der_hund der_kita der_patient der_ramp der_tischlerei der_umstieg die_angehor
        die_bratwurst die_minut die_neun die_pruf die_stimm die_termin die_versicher dies_funf dies_jahr
        drei_ding drei_handgriff dreimal dreimal_gestorb eigent_ein ein_dien ein_gerat ein_gross
        ein_jahresuberschuss ein_lachend ein_plakat ein_schild ein_skript ein_unabhang entschuld entstand
        ergebnis_: ergebnis_bei ersthelf fed fernrohr festhalt flamm_fur freu frohlich fruh_hing fruhstuck
        fur_januar gab gefiel geht_mit gelauf genugt geschaftsbericht geschaftsbericht_der gesicht_im gestalt
        gestrich gut_schuh halt handwerk hangt_jetzt hoch_die hundert_tag im im_oktob investiert ist_offent
        jahresuberschuss jahresuberschuss_von jed_abend jugendherberg kamera kommt_aus kommt_im kuch lag_die
        lag_elf lass_die lea leich_im lesbar lesenswert liess losch luft macht_eigent mai_mit maus merkt
        mit_vierzig mitmach_mocht nest nussbaum plus_# prozess_abschiess recht_und releas reserviert revanch_ist
        richtig_und riss ruckfrag ruckmeld sack schalt schleif seh sie_abend sieht_man sond souffleus spannung
        spitz_der steht_jetzt stell_in tag_im team_von tischlerei trank uhr_: umstieg_dauert und_bitt und_die
        und_halb und_kaum und_tee und_wofur uns_app uns_buchhandl uns_dreimal uns_werkstatt unverandert vergriff
        verirrt versteht vier_monat von_rot vor_steu vorjahr vorsprung war_abgelauf war_drei war_zwei wenig_als
        wir_mach wird_leit woch_geduld woch_in wofur_wir zahl_weiterhin zentim zog zu_wechsel zusamm_mit
        zwei_monat zweimal
    """,
    -0.09: """
        =anwenderbericht =beend =bekommt =blum =datenbank =dreimal =erklart =fachverfahr =hab =leis =mai =ordn
        =pack =plant =raumungsub =schicht =strom =teil =updat ^<fü ^<kat ^<ric ^<zei ^<zi ^affe ^amp ^andb ^bell
        ^bi> ^bste ^chme ^chni ^cke ^farb ^ffel ^gita ^hni ^ifi ^ipt ^itm ^leif ^lub> ^nisc ^nke> ^obt> ^ode>
        ^ript ^rtif ^sber ^sek ^stip ^tags ^tifi ^ubi ^urf aktualisi all all_ab alt_als am_tag and_mach andert
        anwenderbericht anwenderbericht_: august aus_flensburg bauzeit begleit_; bei_# beim_zweit beispiel
        bekommt_ein bericht_wir betragt_vier blau blieb_sie bod_und brezel brotch buhn build burg charg dank_an
        darf_jed das_gesprach das_ziel daum dazu dem_telefon den den_fall den_kuliss den_titel der_baum
        der_build des_monat die_foli die_vorlag diesmal_nur divid_betragt doppelt drei_millim drei_schritt
        ein_friedhof ein_gericht ein_kart ein_schrank ein_seit ein_speich entsteht_ein erhalt_der erst_monat
        erwunscht fachverfahr flensburg fragt_was freitag_geb freiwill friedhof_ein fur_spatzl futt gartn
        gebaut_wir gehort_in getrennt gold_fur hab_vier harmlos haus_wir heisst heul_die heut_hat hing_sie
        im_beitrag im_rathaus jahr_## jelena katz klebstoff kompost konn_angreif korn kran kuliss laut_auf
        leut_an macht macht_ein meinung met minut_drauss nachschub neu_kolleginn nun_klingelt offlin pack_:
        paternost punkt reklamation repariert rett richt_ihn riecht rufbus schlappmacht sind_teur so spielt_ein
        stapl steht_welch stern student studier taucht teur_geword torwart trainiert ultraschall um_elf um_vier
        und_land uns_aufruf uns_kran uns_vertrag unterschied_auffass urteil_laut verbracht verschwund verstark
        video von_## von_herz vor_zehn vormittag wand war_alt wartezeit werkstatt_und wir_ubernehm wir_zwei
        wiss_wie zerlegt zum_fruhstuck zum_vierzig zusammenschluss zusammenschluss_mit zwei zwei_student
        zweit_stock zwolf_jahr
    """,
    -0.1: """
        =als =app =baum =beinah =brot =die =eigent =elf =ganz =kaffeemaschin =krisenstab =notfall =rechn
        =ruckschau =stund =uber =vorstandschef =werk ^<anm ^<fol ^<sor ^anme ^bil ^blin ^ekun ^kuch ^lub ^nmel
        ^pps ^ry> ^seku ^tif ^tipp all_gut am_best ausverkauft begrab bei_der bei_famili beinah bekommt
        bringt_ein buchstab dankbar dankbar_: das_telefon dem_jahr den_vorstand der_hochschul der_kuhlung
        der_technik der_wand die_anleit die_farb die_fusion die_losung die_regal die_verkehrsbetrieb ding
        drei_frag drei_zeil ein_zettel ein_zweit einmachglas entkalk entworf erklart_was erst_hundert ficht
        forst frau_die halb_elf herz_und herzlich heut_kein im_bericht im_einmachglas ingrid intern jung_die
        kam_# kam_es klingelt_das knodel konditorin krisenstab kuhlung ladt_zum leicht_gemacht lernt_was
        letzt_woch leut_# leut_ein leyla liest mitzubring nachtbus oktob platt prozent_auf pruflist pruflist_fur
        prufstand quereinsteig reif rent requisit risik ruckschau ruckschau_auf sag_wir sam samtlich schmeck
        schon schrift seh_woll soss stand_sie steht_nun steigt_um stellungnahm storung_behob streng tag_woch
        takt teil teil_der test_: theori tun_wenn ubergab uberrascht umsatz_steigt und_wann unt_linux
        verkehrsbetrieb vorstandschef wenig wer_mitmach werkstatt_der woch_: zeigt_den zeitzon zieht zip zum
        zum_abschied zweimal_in
    """,
    -0.11: """
        #_kilo #_prozent =empfang =fahrplan =geduld =genossenschaft =kartoffel =opf =sich =stromausfall =teig
        =teur =totgesagt =ubernimmt =verletzungsfrei =wird ^ags> ^app ^igs ^klic ^mpe ^ormu ^rmul ^ular
        ausschreib befall beim_dritt darf_gern das_mehl das_renn der_frau der_vorrat die_app die_tabell
        die_warteschlang dienstwag druck ein_bildschirm ein_nacht ein_rundgang einand entwurf erklar erschi
        erwischt erzahlt_sie europa falt fehlalarm floss fur_den ganz ganz_ohn gehor_nun geliefert gesellin
        hab_ein hab_zugestimmt haus_seit im_planetarium in_trier ist_tot jahr_verabschied koch krag lag_sie
        lasst_sich lehrling limonad mag minut_lang mord must neu_im neun_monat planetarium popcorn punsch
        ruckblick_auf rundgang sammelstell samstag_vor sanft schach schlaft schweiss sech_neu siebenschlaf
        solang_der stabil standard stoff stromausfall tanzt teekuch teig telefon termin totgesagt trick trier
        und_platz und_zeit verbind verletzungsfrei verletzungsfrei_durch vitrin vorgeseh_sind vorrat_reicht wann
        warm was_macht wiederbeleb wir_biet zeigt_drei zeigt_es zertifikat_war zuruck_: zwei_met
    """,
    -0.12: """
        #_stuck :_ein =: =beerdigt =bilanz =digital =grill =leck =schraub =stadt =stress =telefon =und =wohin
        =zwanzig ^<az ^<azu ^<fax ^<ros ^<te ^eku ^empe ^fax ^gst ^ikat ^kale ^ke> ^zubi achtzehn also angst
        arbeitsunfall bemerkt bereich billig bis_drei breit damm das_alt das_braucht davon_verwahlt dem_theat
        den_brief der_beid der_geschaftsfuhr der_stern dick doktorarbeit echt eich ein_laufend ein_stand
        ein_stund ein_tuba ein_updat eintritt_frei emil end_der es_gibt essig export fangt format fruh_hab funf
        gemess hand handwerk_ein heck holt im_zweit ist_inzwisch kart_oder kein_las kuchenchefin kund_hab
        kundendien kundig_per kur kurv leck liebt list lot malt meld minut_und montag neb_dem notiz nun_steht
        off_stell patent planmass plant probealarm_am rezept_fur richtung rucksicher sauerteig schweissnaht selt
        sicher siebt singt so_schnell sonntag_bei spielt steht_es steig stellt_die stieg_in stimmt stress
        strom_und stromverbrauch stund_und tut umgesturzt_buch umstell umstieg und_schrieb uns_hof verletzt_wurd
        verwahlt vorab vorsitz_der wend wer wir_daraus wunsch_um zahl_und zehn_monat zur zwei_wird
    """,
    -0.13: """
        :_off =ade =dat =dienstplan =einbruch =gold =halbjahr =off =per =protokoll =tag =vortrag ^<far ^<für
        ^azub ^elau ^lern ^mula ^obi ^schm ^schn ^temp abgeschafft abteil acht_rund antrag backermeist
        bereit_und besetzt bestellt bien bleibt_bei brauch_wir brief_an buch checklist dann_schrieb das_handbuch
        den_pfost deutsch die_antwort die_deutsch die_klein die_niemand dr einmal ergebnis_vor fur_das geb_wir
        gehalt gepflanzt gewinnt glucklich gold hank heik herunterlad_bereit heut_gibt hier_zeig im_test jahres
        jed_morg jemand_der kopi krieg_der ladesaul leis lit meist_weg million_fur mit_blick molkerei nach_kur
        nach_neun nacht neu_haus off_werkstatt pfost revanch saft sag_dank samstag_auf schrieb schrieb_# schrott
        seit stahl standesamt steht_bereit stumpf turm uberblick ubernahm_der vergeb verschmelz vier_seit vorn
        weich zahl_zum zum_mitmach ~place
    """,
    -0.14: """
        #_grad :_bitt =alt =buhn =fusion =geht =gut =modus =nachwuch =sommerf =sonn =wechselt =windrad =winkel
        =woch ^fik ^kat ^mul ^rmel ^tab angenomm aufgehort beid_hab bestand bewerb dem_bod der_kaffe der_tot
        die_spatschicht die_station ein_hund ein_museum ein_zertifikat einzug erkennt erneuert finn flohmarkt
        fur gemeinsam_mit habt_ihr hoflad im_herb im_letzt im_neu ist_zuruck liefert lieg_lass linux musik
        nach_zah nur per_app protokoll prozess sagt_und seit_heut seith steigt tot_winkel uns_giesserei
        uns_kantin verschickt_und vorhand wie_wir windrad winz wir_bau zah zeichn zurst
    """,
    -0.15: """
        #_cent =angst =dien =flamm =gehalt =gemeinsam =ide =lag =servus =softwar ^<ler ^gwe ^übu ^übun
        ab_freitag all_lacht auffass begegn blindt brandl brill butterbrot dach das_formular das_portal dat_war
        dem_nachbardorf der_kuch die_gemeind die_regel die_zugspitz donnerstag_im ein ein_team entfernt
        erdgeschoss erfund erlos fahrplan fand_ihn fazit feu_und finanzchefin folgt gepruft gmbh heul
        im_erdgeschoss imm_besetzt in_neun jahr_ein kast landfrau lang_hab mai_hab milch nachbardorf nenn_sie
        neunt preis_fur pro_woch raumungsub rollt rosa schleift schrein seit_marz servus sonn start stritt
        taschenlamp technik_kommt umgesetzt und_flamm und_schau unfallfrei_seit unterlag wie_man wir_gern
        wir_mocht woh_uns zugspitz zum_schein zweck
    """,
    -0.16: """
        =beid =hand =preis =prozess =ruhig =steigt =voss ^anm als_zuvor angeruf april ausprobiert besprech blatt
        cent dem_werk den_unterschied der_praxis die_gern die_kantin eingebaut elf_jahr entschuld_und
        fragt_jemand frist fruhjahr_kommt geback gebaut_hab gefragt_was gesprach_uber hab_wir halb_stund
        handgriff ihr_nachfolg im_flur jahr jan jed_monat jed_sitzung kampf montag_ist nass neuerding nun_onlin
        person_die petra planspiel prototyp rechenzentrum reich sie_geht spritz tarif tour_jetzt und_dank
        vereinbart vorlauf werkstatt wirklich wirtschaft zweit
    """,
    -0.17: """
        =behob =bezahl =einmal =gelernt =halbjahreszahl =holz =mensch =scharf =spitz =totholz =ubung =wie
        anfang_an anruf_am auf_eig automat baut beim_sommerf bilanz_: bitt_denkt bratwurst buss_fuhr dank_herr
        der_fras die_prufung direktor eig_wunsch ein_erfund einspiel erzahl_von fax foli fras fuhl fuhrt furth
        geheimnis geprobt gerett_hat gezahlt halbjahreszahl halt_jetzt honig in_furth kalend_die meist_in
        ohn_arbeitsunfall oktob_ab pilar schraub sie_kommt sieg_wurd station steht_in teur totholz tuba uberall
        verlor vollzog von_anfang waffel wechsel_an zuck zuhor zwei_klinik
    """,
    -0.18: """
        :_vier =azubis =bau =bestand =der =mit =raus =stipendium ^sba all_neun anfang angriff_uber anteil
        auf_drei beton braucht buchhalt das_protokoll datenbank dem_geld den_fehl der_buhn die_beid es_bemerkt
        gab_kein gebaut geh_nun genossenschaft gipfel im_film imm_noch ist_unterschrieb jed_zweit jonas kreid
        kugel leich nach_haus rezept rucklauf satz schiess schnell schuh schuld_war sech_monat stipendium
        streich tag_ohn temperatur treib umgezog verteil vorgeseh wunsch zwei_somm
    """,
    -0.19: """
        #_tonn =gehor =plan =tun =zieg auszubild chefin des_jahr eier ein_tabell einfach fruh ihr_grossmutt
        in_folg kampf_um klavi lief mehr_licht mehr_platz modus offlin_modus sicherheitsluck_in sind_heut sprang
        stempel stock streik_der technik verschenkt was wir_gehor wir_hab wurd_kurz
    """,
    -0.2: """
        #_met =dach =februar ^<ro auf_vier beerdigt beid bericht_an bleibt_als bringt den_ruhestand der_list
        die_jury digital dritt_stock einmal_im erzahlt es_ging flach fuhr funfundzwanz im_lag jed_samstag
        jubilaum klick kuhl lachend lobt mai mark_bleib mehl meist sich_seith sort spatzl trotzd vierzig_platz
        vorbereit vorrat warum wied wohnmobil zwei_minut
    """,
    -0.21: """
        =gemacht =gleich =ist =montagsrund =probealarm =unfallfrei =wir am_band der_spitz die_kollegin
        drei_minut find_sie frag_an gluckwunsch handy haus_hab jahres_in liess_sich millisekund onlin_oder probi
        punktlich roll spitz tonn unfallfrei verlauf verteidigt von_hand welch zustimm
    """,
    -0.22: """
        #_# #_mal =brems =chefin alb brot garantiert gartengrupp genauso grun nachwuch offnungszeit_im pokal
        pupp sech_woch stell_sich stroh stund_lang teilnehm tor_in uns_azubis vermess vorfuhr wiederherstell
        zwanzig_minut
    """,
    -0.23: """
        #_lit =umsatz am_end ansprechpartn betragt der_kundendien ein_baum ein_vormittag finanzamt gelt
        grossmutt jahr_vier laut lehrt liefervertrag mit mittagess monat_: renn ruhestand schnitt sieg sogar
        steht_im und_ein verabschied_wir verkost werd_ab winkel
    """,
    -0.24: """
        =! =betriebsrat =buch =druck =find =jahr am_lieb arbeitsblatt blech danach_gibt denkt drei_satz gesunk
        im_betrieb im_kalend im_monat ist_gestorb lang_dauert lauft_die loscht millim nach_mal probealarm silk
        steh_am voss wir_gefragt wofur
    """,
    -0.25: """
        =gross =link ausstell beschreibt bestell_nach dank_ihr dezemb die_vertreterversamml ein_kurz gab_es
        gehort hebt holz in_rent langweil letzt_jahr mal_and not paus praktikantin ramp sank_um verbessert
        vergleich vertreterversamml vier_prozent zuvor
    """,
    -0.26: """
        =eis =monat =stimmt =wenig aus_rest beim_erst blick_auf bod darf drei ein_ziel frag frei jahr_verlasst
        kaffe langsam per sortiert stiftung version was_tun wechselt zweimal_im
    """,
    -0.27: """
        =ruckblick =stern an_bord apfel bleib_wie das_rezept der_erst eis geholf gesucht halt_sie hauptversamml
        jahr_: jed_mittwoch kaffeemaschin kurz_weg liegt_bei macht_es portal schal stieg tafel taglich
        uns_betriebsrat zeichnung
    """,
    -0.28: """
        =leicht =version ^tip abgelauf_zertifikat bitt_nicht das_video der_alt die_sir ein_tisch gefragt geland
        gezeichn im_wint inklusiv lehrling_bau schau vier volksbank vorh zwolf_kolleg
    """,
    -0.29: """
        #_euro #_tag =lastenrad brems cod die_nachfolg erst gerahmt kling rohr so_pruf tomat uns_auszubild
        uns_seh zehn_jahr
    """,
    -0.3: """
        #_april #_dezemb bis_mai er_steht gern jed_erst mit_absicht onlin schalt_wir schwachstell tag_der
    """,
    -0.31: """
        =ein app es_kuch handbuch jed juli tee updat
    """,
    -0.32: """
        =best =faxgerat =fur =gefund =gestorb =lang =liegt =sicherheitsluck dauert dieselb faxgerat feiert
        gelernt_hab leit sicherheitsluck vier_minut warteschlang wir_zeig
    """,
    -0.33: """
        #_august ein_blick geschicht rad stellt_sich tour trock ubung verlasst verlasst_uns vierzig_leut
    """,
    -0.34: """
        auf_zwei ausdruck brandt die_alt ein_abgelauf full geduld herunterlad jury ruckblick sommerf sterb
        vorschlag weiterhin zeig_wir zieg ziel zum_herunterlad zwanzig
    """,
    -0.35: """
        =zwei ein_klein ein_woch gelernt gift grad im_final kartoffel leicht publikum salz seit_montag umsatz
        zwei_stund
    """,
    -0.36: """
        =absicht azubi erreichbar im_mai uns_neu
    """,
    -0.37: """
        reg
    """,
    -0.38: """
        tipps zugestimmt
    """,
    -0.39: """
        =funf =minut =such aussieht besond der_neu jahr_als jed_montag mit_zwei speich stell_wir
    """,
    -0.4: """
        =bitt beid_haus bekam_ein folg gemeinsam jahr_in jetzt vierzig
    """,
    -0.41: """
        geubt piept platz_mehr statt_# wach
    """,
    -0.42: """
        =langsam neun_jahr
    """,
    -0.43: """
        ## =lern =rent ab_# aus_zwei bess bord zeig
    """,
    -0.44: """
        =bess kennt stund zwolf
    """,
    -0.45: """
        best eintritt museum wett wie
    """,
    -0.46: """
        dank kurz pro
    """,
    -0.47: """
        =gesucht hing ide kantin tabell
    """,
    -0.48: """
        =? der_umsatz ein_nam ursach_war vermiss
    """,
    -0.49: """
        nach_sech off_tur uben willkomm wir_such
    """,
    -0.5: """
        die_erst fusion skript
    """,
    -0.51: """
        =tot behob monat_lang version_#
    """,
    -0.52: """
        oben wir_erklar
    """,
    -0.53: """
        der_vertrag nicht_erreichbar vorlag vortrag
    """,
    -0.54: """
        ! azubis bilanz in_funf und
    """,
    -0.55: """
        alt
    """,
    -0.56: """
        baum dem_eig
    """,
    -0.58: """
        klein sank
    """,
    -0.6: """
        fast gewann sensor
    """,
    -0.61: """
        final
    """,
    -0.62: """
        # offent richtig
    """,
    -0.63: """
        funf_jahr gross minut regel
    """,
    -0.64: """
        neu
    """,
    -0.65: """
        gelb gewonn
    """,
    -0.66: """
        blick hundert
    """,
    -0.67: """
        das_ergebnis sekund
    """,
    -0.69: """
        genau
    """,
    -0.71: """
        mitmach
    """,
    -0.72: """
        endlich
    """,
    -0.73: """
        anleit
    """,
    -0.74: """
        test zehn
    """,
    -0.76: """
        =feuerwehr
    """,
    -0.78: """
        dat getest
    """,
    -0.79: """
        kalend
    """,
    -0.81: """
        abgelauf der_off
    """,
    -0.82: """
        =erst ein_einzig zertifikat
    """,
    -0.83: """
        =kampf absicht
    """,
    -0.85: """
        drei_leut
    """,
    -0.88: """
        =sagt anmeld
    """,
    -0.89: """
        durft lernt raus
    """,
    -0.93: """
        =neu
    """,
    -0.94: """
        oft
    """,
    -1.01: """
        formular
    """,
    -1.03: """
        : farb zeigt
    """,
    -1.06: """
        verrat
    """,
    -1.1: """
        kilo
    """,
    -1.11: """
        lern
    """,
    -1.14: """
        erklart hund
    """,
    -1.17: """
        ein_tag
    """,
    -1.18: """
        kost
    """,
    -1.36: """
        ?
    """,
}
CARE_BIAS = -3.47
CARE = {
    2.07: """
        teur
    """,
    1.53: """
        abgelauf
    """,
    1.34: """
        jahres
    """,
    1.31: """
        erreichbar
    """,
    1.26: """
        updat
    """,
    1.23: """
        verlasst
    """,
    1.18: """
        umsatz
    """,
    1.17: """
        wechselt
    """,
    1.16: """
        #_jahr
    """,
    1.15: """
        eingeschrankt
    """,
    1.08: """
        beid_haus
    """,
    1.05: """
        kunftig
    """,
    1.03: """
        einspiel ~mute
    """,
    1.01: """
        ab_mai
    """,
    0.99: """
        =sicherheitsluck bleib sicherheitsluck
    """,
    0.98: """
        =umsatz
    """,
    0.95: """
        verabschied
    """,
    0.94: """
        lang_zeigt
    """,
    0.91: """
        zertifikat
    """,
    0.9: """
        =kritisch kritisch
    """,
    0.89: """
        ein_updat
    """,
    0.87: """
        gmbh ursach
    """,
    0.85: """
        aus_zwei zum_jahres
    """,
    0.81: """
        ansprechpartn rout
    """,
    0.79: """
        euro lindn
    """,
    0.78: """
        nachfolg
    """,
    0.76: """
        jahr_hat nicht_betroff
    """,
    0.75: """
        ein_zertifikat nicht_erreichbar sag_wir
    """,
    0.73: """
        =ab voss
    """,
    0.72: """
        lachend
    """,
    0.71: """
        #_statt den_ruhestand
    """,
    0.7: """
        minut_lang wir_dank zertifikat_war
    """,
    0.69: """
        =stimmt ~place
    """,
    0.68: """
        dauert_lang million_euro
    """,
    0.65: """
        geh_mit ich_geh stund_lang
    """,
    0.64: """
        ruckblick war_abgelauf
    """,
    0.63: """
        jahr_als prozent sicherheitsluck_in stadtrat
    """,
    0.62: """
        dank_ihr fusion fusioni zusammenschluss
    """,
    0.61: """
        musikschul stimmt
    """,
    0.6: """
        #_million =ausfall die_app sind_hoh
    """,
    0.59: """
        ihr_nachfolg zugestimmt
    """,
    0.58: """
        ubergibt ubergibt_uns
    """,
    0.57: """
        andert_sich zum_neu
    """,
    0.56: """
        ruhestand
    """,
    0.55: """
        cent verlasst_uns
    """,
    0.54: """
        =ruckschau =sagt ab_april ruckschau ruckschau_auf steig zahl_weiterhin
    """,
    0.53: """
        =grupp ansprechpartn_bleib ist_unterschrieb
    """,
    0.52: """
        ab_nach bericht_steht end_juli genossenschaft kost
    """,
    0.51: """
        =montag inzwisch
    """,
    0.5: """
        #_januar weiterhin wohnmobil
    """,
    0.49: """
        =dienstag frank geschah jahr_verlasst was_geschah zwei_wird
    """,
    0.48: """
        =beschloss =servus geb_ich plus samtlich servus vier_prozent
    """,
    0.47: """
        am_abend am_montag macht_es sag
    """,
    0.46: """
        einig kalend_die seit_heut
    """,
    0.45: """
        =dauert =stadtwerk anteil die_mitglied minut_nicht zahl_der
    """,
    0.44: """
        =seh =steigt dah die_neun erst_einmal finanzvorstandin haus leyla liegt_im technik_hat unterschrieb
    """,
    0.43: """
        juli kochloffel steigt verschmelz
    """,
    0.42: """
        begruss das_ziel dat_ging schliess sicht verabschied_wir
    """,
    0.41: """
        auf_eig bekannt eig_wunsch ging_kein nur_eingeschrankt ~reports
    """,
    0.4: """
        drei_prozent ruckblick_auf vorjahr wettbewerb
    """,
    0.39: """
        =herr =ruckblick betrag dank_herr
    """,
    0.38: """
        =doppelt =voss =wechselt die_vertreterversamml ein_abgelauf neun_jahr petra prozent_auf schlappmacht
        vertreterversamml voll
    """,
    0.37: """
        #_frank am_dienstag ausfall dat_war den_bisher jahreswechsel nam_und statt_# zahl zum_jahreswechsel
    """,
    0.36: """
        #_mio =steig durchschnitt folgt mio schliesst um_durchschnitt
    """,
    0.35: """
        =zwei die_verkehrsbetrieb nach_zehn plus_# verkehrsbetrieb west wunsch_um
    """,
    0.34: """
        die_kart hinweis_auf
    """,
    0.33: """
        =april =gehor =mai =storung ab der_betrieb ein_lachend stadtwerk storung wir_gehor
    """,
    0.32: """
        =preisanpass abgelauf_zertifikat dat den_vorsitz kein_verlor million preisanpass preisanpass_zum
        ursach_war verkauft_wurd vorsitz_im wirtschaft
    """,
    0.31: """
        =gibt die_nachfolg freund geh grupp mai meist_in stabil steck_der stund_nicht ubernahm_der uns_meist
        zwanzig_minut zweimal_im
    """,
    0.3: """
        =ade ade doppelt ein_namensschild ein_stiftung entscheid gestort haus_hab ist_inzwisch kollegium marg
        marg_# namensschild neunzig_minut vereinsheim ~2
    """,
    0.29: """
        =langsam chefin dankt_mit dritt_quartal ein_haus ein_nam gezeigt ging gutacht lang_: lkw standort
        uns_bericht unverandert
    """,
    0.28: """
        #_euro =halbjahr =teur ans bleib_wie der_fras fras im_vorjahr jahr verlor_ging vorlauf vorstand
    """,
    0.27: """
        #_uhr =behob aktualisi an_bord angreif beschloss betragt betroff die_divid divid fliesst fliesst_in
        im_kalend konn_angreif uhr_gab
    """,
    0.26: """
        =eintritt =lang ausfall_der cent_mehr den_ausfall euro_im jelena mittwoch_war uhr_war war_zwei zweimal
    """,
    0.25: """
        ab_die liegt mitglied nied prozent_zu schlicht sein_amt tarif telefonnumm tritt zu_komm
    """,
    0.24: """
        #_prozent =kart abos aufgebaut bis_jahres bisher erhalt_der euro_mehr ging_nicht gratis in_rent monat_#
        storung_behob werkleit
    """,
    0.23: """
        =fusion =genossenschaft =wohin ab_januar automat dank dank_fur der_technik dienstag elf_jahr gebaut_und
        hausmeist jahrlich januar mein_letzt nach_elf rosterei und_dank
    """,
    0.22: """
        ag anmeld_ein beid die_fusion eig etwas_neu im_bericht inhab kartellamt liess_sich mark_bleib steck
        steckt uhr_konnt unterschrift verlor vorsitz werbung wir_gelernt zeigt_die zustimm
    """,
    0.21: """
        =raiffeisenbank all_gut ausleih bech es_kuch filial_bleib getrennt graz herz jugendherberg kost_die lad
        raiffeisenbank spiel_wir vollstand
    """,
    0.2: """
        #_mitarbeit =seri achtzehn andert ausfall_am bleib_bis der_vertrag die_anmeld die_kass direktor ebit
        montag_in nutzbar rent technik ubernimmt unterlag ziel
    """,
    0.19: """
        =februar =frau =telefon ^hres ab_juli angeruf blieb_die dankt die_nachtschicht die_prognos die_such
        diesel dos ergebnis_bei euro_das euro_schliesst gelernt_hat geplant_war gesamtjahr halbjahr henning nam
        schliesst_die sind_teur stellt_sich teur_geword zieht
    """,
    0.18: """
        =los =strompreis =teil angenomm der_kuch die_jahreskart die_stimm ein_eig gesammelt hab_zugestimmt
        jahreskart jahreskart_bleibt los_war strompreis strompreis_steig teil_der umson zahl_und zwei_stund
    """,
    0.17: """
        =liegt ^artu auftrag bricht herr kalend kost_das laufend schlussel steht_welch uberwach wohin ~families
    """,
    0.16: """
        =prozent ^<up ^<upd ^pda ^pdat ^upd ^upda all_ab aug der_beitrag ein_museum ergebnis_vor folgt_im gerad
        hank im_monat kopi logist nacht_ein notiz s ubernahm und_nie war_drei
    """,
    0.15: """
        #_cent =beitrag =klavi ^hsel am_vormittag april ausblick_unverandert bord bucht ergebnis fehlalarm
        filterkaffe fur_frag grund kam_auf letzt_freitag liefert was_los
    """,
    0.14: """
        ; =apfelbaum =bericht =gleich =januar =kost ^rtun ab_das am_telefon apfelbaum arztinn bleibt dankbar
        dankbar_: den_vollstand ein_team emil enkel geht_zum geplant herz_und im_buro jahres_in mitarbeit
        prognos richtf seri stund tort weiterhin_den
    """,
    0.13: """
        =bilanz =geschloss ^rete ^urer ^wech abwechselnd brandl der_testumgeb die_farb die_kugel eis_kost erhoht
        finanzchefin formular_ohn gebracht gipfel hoffent hoh im_mai januar_die kontonumm kugel_eis langsam
        leert lief monats nach schuld_war testumgeb weit werd_ab wert zwei_klinik
    """,
    0.12: """
        #_februar =geschaftsbericht =haus =marz ^<teu ^chse ^hse ^rsa ab_oktob ablaufdat adress april_kost
        betragt_vier bleibt_als dammung die_schlussel divid_betragt ein_jahresuberschuss ein_zweit erhalt
        gemeinsam gemerkt geprobt geschaftsbericht geschaftsbericht_der gestimmt getauft investiert
        jahresuberschuss jahresuberschuss_von lind nach_mal neun_sekund schuld sie_geht statt storung_am
        versproch von_herz vorhand wir_ubernehm zahl_zum zu_find ~intruder
    """,
    0.11: """
        #_novemb :_umsatz =abschied =gelernt =schlussel ^echp ^msa ^msat ^rlä ^rtu ^umsa ^usi bleibt_bei
        buss_fuhr die_falsch entwurf geb inbegriff jahr_mit katalog konzert lieb mark sag_dank samstag_#
        sech_stund statt_ein uhr_: uns_treib unterschied vermiss vor_steu war
    """,
    0.1: """
        :_bitt =geht =sag =stimm ^fusi ^immt ^jah ^jahr ^rese ^usio ^änkt acht_sekund behob_: bekam_ein bish
        das_ebit der_vollstand die_erinner erst_neun fahrgast gehor gehort gleich im_somm jana klavi lieg_auf
        nach_funf nachtschicht neu_jahr schreibtisch sech_jahr strom_und uns_leut verlangt vollzog vorh wunsch
    """,
    0.09: """
        #_filial =dank =ubernahm ^<ce ^ahre ^bgel ^elen ^fika ^ichb ^ifik ^künf ^leib ^rabs ^rläs ^slü ^slüc
        ^tslü ^zwis besteh das_ergebnis der_baum der_umsatz die_dritt druckt freu jahr_am jonas kost_ab lang
        liess milch mio_euro mittagess neunzig pfarr rucksicher schon_um treib uhr_nicht verkauf verkauft
    """,
    0.08: """
        #_leut =am =euro =halbjahreszahl =kuch =kurz =volksbank ^<gm ^<gmb ^<urs ^bh> ^bil> ^bja ^bjah ^blei
        ^chp ^dner ^gmb ^gmbh ^ifi ^lbja ^mbh ^mbh> ^nfti ^rsac ^rtif ^tifi ^vos ^voss alt_preis arbeit
        aus_flensburg beim_alt beitrag das_gesamtjahr der_beid die_geduld die_halft die_knodel die_vier ein_dach
        erlos flensburg formular gar gar_nicht geschloss halbjahr_# halbjahreszahl herb hier_steh im_herb
        lang_hat meng nach_# offlin oktob_ab partn portal preis_ab sein_eig stand steigt_um stiftung
        umsatz_steigt zum_end
    """,
    0.07: """
        =beid =ergebnis ^<ble ^<fus ^<vos ^albj ^bwec ^chfo ^chpa ^erlä ^hbar ^hens ^hfo ^hfol ^hpa ^hpar ^ikat
        ^lbj ^rkar ^stab ^tret ^uro> ^wec ^wisc ^zert achtzig ausblick boz braucht_ein dafur das_haus
        der_buchhalt der_kass die_kilowattstund echt ein_euro erwachs es_ab freitag gefahr gerett_hat halb_stund
        ihm in_boz in_version jahr_verabschied jahr_vier kilowattstund kilowattstund_kost lohn neb spiel tour
        ubernehm uberschuss um_acht unterricht verein vertrau weil wird_ein zehn_jahr zieg
    """,
    0.06: """
        #_# :_was =chefin =team =was ^<err ^<ja ^<jah ^<kos ^ahr ^anke ^bar ^bar> ^chba ^enos ^ersa ^etr ^fik
        ^fing ^fus ^hin> ^iat ^il> ^inha ^irts ^itsl ^kat> ^lzb ^nhab ^noss ^stim ^terv ^teur ^timm ^trit ^ursa
        ^zba ^zwi ab_ost ablauf als_zuvor aufbaut aufsichtsrat bekomm_die belegschaft bestatigt bien dauert
        dauert_ein der_personalabteil die_belegschaft die_genossenschaft doppelt_so ein_kolleg gross grund_ist
        grund_sind kost_dann lachel moglich molkerei_ein museum offent sprech steu stieg tag_vorh versamml wahl
        warnt was_wir wir_sag wir_seith zuruck zwolf_neu
    """,
    0.05: """
        #_april ^<cen ^<ebi ^<inz ^<lie ^<rou ^<ums ^absc ^achf ^at> ^ausf ^ber> ^ble ^cen ^cent ^chrä ^ckbl
        ^date ^ebe> ^eibe ^elau ^elzu ^etra ^etre ^euro ^freu ^fti ^ftig ^hba ^hmel ^hrä ^hrän ^iben ^igte ^inzw
        ^ione ^iti ^kbl ^kbli ^ksc ^ksch ^lie ^llv ^llve ^lzu ^lzun ^melz ^musi ^nmo ^nos ^nsp ^ochl ^onen ^oute
        ^ozen ^res ^rhin ^rkeh ^rrei ^rtre ^staf ^taff ^teig ^terh ^teu ^tim ^uhes ^ums ^uro ^usf ^usik ^zahl
        ^ückb ^ünft abo angebot bericht chef_das die_heizung die_mittl ergebnis_liegt gab_das geht geword
        ging_er im_hof liegt_auf mittl porto punktlich reserviert schrank septemb stieg_auf uhr umgesetzt
        vormittag_in wir_lieb zettel zu
    """,
    0.04: """
        ^<säm ^<vo ^<vol ^<zah ^aft ^aher ^ahl ^ahle ^ame> ^artn ^bsc ^bsch ^bühr ^chf ^chli ^dank ^dat ^dne
        ^ebüh ^eib ^ent> ^erhi ^erke ^eund ^eur ^geno ^ging ^haft ^heid ^hest ^hre ^hren ^ibe ^iks ^iksc ^inh
        ^ion ^juli ^kat ^kos ^kost ^krit ^lauf ^li> ^lus> ^lver ^nspr ^nzw ^nzwi ^orj ^orja ^oste ^plus ^rdt
        ^ren> ^reun ^reut ^rhi ^riti ^rou ^rout ^rsb ^rtsc ^ruhe ^rwac ^rän ^ränk ^sage ^sbe ^sbet ^siks ^slei
        ^tmo ^twer ^ufen ^uges ^uli> ^voll ^vorj ^weim ^wett ^wis ^zah ^ämtl
    """,
    0.03: """
        ^<ab> ^<ade ^<eb ^<eig ^<erw ^<eu ^<eur ^<hen ^<il ^<jul ^<kün ^<li ^<mio ^<nam ^<plu ^<ts ^<wec ^<za
        ^<än ^<änd ^abil ^abwe ^agsb ^ai> ^ando ^ank ^ansp ^appm ^begr ^ber ^bern ^betr ^bwe ^chb ^chef ^chus
        ^ckb ^cksc ^ebit ^echs ^efin ^egrü ^eisa ^ekan ^enes ^eno ^erab ^erfü ^ergi ^err ^erre ^ertr ^esam ^esti
        ^esw ^eswe ^eure ^fin> ^folg ^frä ^gela ^gsb ^hau> ^hefi ^heln ^hes ^hlie ^huss ^iden ^iele ^igen ^ika
        ^ioni ^irb ^irbt ^iri ^irn ^isan ^isc ^isch ^isla ^iter ^ites ^izen ^jul ^keh ^kehr ^kere ^les> ^lgt>
        ^lio ^lore ^mai> ^mio ^mio> ^ndne ^nenb ^nnum ^nord ^nzv ^olg ^one ^orh ^orhe ^orst ^oss> ^pfi ^pma
        ^pmac ^ppm ^ppma ^ren ^resw ^reu ^rge ^rgib ^rhe ^rit ^rke ^run> ^rvie ^sanp ^satz ^send ^she ^sik ^stei
        ^stm ^swec ^säm ^sämt ^tabi ^tbew ^trat ^tta> ^töru ^uchu ^ussc ^vol ^vorh ^wies ^zvo ^zvor ^änd ^öru
        ^örun ^ücks
    """,
    0.02: """
        ^<ab ^<abo ^<ad ^<ag> ^<ans ^<bec ^<bis ^<da ^<div ^<dop ^<dos ^<gin ^<gra ^<gru ^<häu ^<jan ^<jäh ^<kas
        ^<kie ^<kü ^<mai ^<mil ^<mus ^<nor ^<pin ^<ren ^<rös ^<rü ^<rüc ^<sag ^<sep ^<sta ^<tec ^<um ^<unt ^<unv
        ^<we ^<wet ^<zer ^<zir ^<zug ^<zwi ^ab> ^aber ^abla ^abn ^abos ^aft> ^afte ^amtj ^ans> ^anu ^anua ^ar>
        ^arg ^arge ^arif ^arst ^assu ^ate> ^atis ^ativ ^aufe ^avie ^bars ^bech ^beid ^beit ^beri ^berw ^birn
        ^bish ^bit> ^bos> ^chaf ^chel ^chs ^chäf ^dahe ^derk ^dex ^dhe ^div ^divi ^dop ^dopp ^dort ^dres ^drun
        ^dtwe ^ebü ^egiu ^ehe> ^ehrs ^eid ^eil> ^ela ^ele ^erh ^erka ^erkr ^erlo ^ernw ^err> ^erv ^erän ^ese
        ^esst ^etro ^eträ ^ettb ^fent ^ferk ^fgeb ^fol ^fonn ^ftr ^gebü ^gesc ^giu ^gium ^grat ^graz ^gru ^grun
        ^grüs ^gsbe ^gspi ^guta ^habe ^hef ^her ^hied ^hli ^hlus ^hus ^häf ^häft ^höh ^hütt ^iat> ^ibl ^iebe
        ^iegt ^ies ^iess ^igie ^ilan ^imm ^inbe ^insh ^insp ^inz ^irt ^ishe ^isl ^ittl ^ivid ^jan ^janu ^kas
        ^ke> ^kie ^klav ^kraf ^kta ^lare ^lav ^lavi ^lger ^lgt ^lief ^lieg ^lies ^lion ^llio ^lor ^lstä ^lus
        ^lve ^läng ^löse ^mai ^merl ^mgeb ^mil ^mlu ^mlun ^mmlu ^mob ^mobi ^mtj ^mtja ^mtl ^mtli ^nam ^name
        ^nban ^nde> ^ndex ^ndh ^ndhe ^ndin ^ndn ^ndo ^ndor ^ner> ^nhof ^nimm ^nin ^nke ^nke> ^nkt> ^nles ^noti
        ^npa ^npac ^nser ^nspi ^ntei ^ntra ^ntwu ^nua ^nuar ^nähe ^ober ^obil ^ogn ^ogno ^ohi ^ohin ^old> ^olgt
        ^oni ^onie ^onnu ^oss ^osse ^otiz ^out ^oze ^pelt ^petr ^prec ^pril ^proz ^rab ^raft ^rale ^raz> ^rbt
        ^rbt> ^reb ^rgen ^rgi ^rher ^ria ^riat ^rigi ^ritt ^rjah ^rke> ^rkts ^rlo ^rlor ^rlän ^rmus ^rnb ^rng
        ^rnim ^rnw ^roff ^rogn ^roz ^roze ^rr> ^rre ^rsam ^rsbe ^rsit ^rsta ^rte> ^rtr ^ränd ^rüc ^rück ^rüss
        ^sag ^same ^sat ^sber ^sege ^sel ^sel> ^selt ^sep ^sfal ^sfl ^sher ^shil ^sla ^sta ^stan ^stat ^stät
        ^stö ^stör ^sza ^szah ^tal> ^tand ^tari ^ters ^teru ^tif ^tis ^tis> ^tiv ^tive ^tiz ^tli ^tlic ^tmei
        ^tne ^tner ^tral ^trof ^tsam ^tsha ^tsl ^ttb ^ttbe ^tten ^ttm ^tund ^twe ^tör ^uar ^uar> ^uftr ^ugsp
        ^uhe ^uli ^ulm ^unv ^unve ^ure ^urf> ^user ^usfa ^usme ^uss> ^utac ^vera ^verl ^vert ^verä ^vors ^weit
        ^werb ^wet ^wir ^wirt ^wohi ^yla ^zent ^ziel ^zir ^äft> ^äher ^ämm ^ämt ^ände ^ändi ^ängs ^änk ^äte>
        ^öffe ^öher ^öse ^übe ^über ^ünge
    """,
    0.01: """
        ^<apr ^<bar ^<bei ^<dah ^<dan ^<dau ^<di ^<for ^<fre ^<fu ^<geh ^<gr ^<hau ^<höh ^<in ^<is ^<jä ^<jün
        ^<kal ^<küc ^<mee ^<mu ^<na ^<net ^<pet ^<s> ^<sti ^<tar ^<tru ^<tsc ^<un ^<war ^<wei ^<wes ^<woh ^<wu
        ^abge ^abw ^ade> ^adtw ^alen ^alog ^ame ^amml ^ankt ^anp ^anpa ^apr ^apri ^arbe ^aren ^aria ^arki ^ars
        ^atal ^ate ^aue> ^auf ^auft ^auge ^ausm ^avi ^bei ^bet ^bge ^bir ^bni ^bnis ^bos ^bric ^brun ^büh ^chlo
        ^chni ^chtz ^chä ^daue ^de> ^dera ^dern ^di> ^dinn ^dl> ^dor ^dtw ^ebe ^ebn ^ebni ^ech ^efi ^egr ^ehla
        ^eide ^eig ^eige ^eing ^eini ^eist ^eite ^eits ^ekos ^elas ^elei ^els> ^elz ^emei ^emil ^enbr ^ene>
        ^enka ^enle ^enpa ^ent ^erad ^erl ^ermä ^ernd ^ersb ^ersc ^erti ^ervi ^esc ^esch ^ese> ^eser ^eset ^eun
        ^felt ^fend ^ffen ^flug ^gebn ^geme ^gli ^gnos ^grab ^gsam ^haf ^hend ^henn ^herb ^herh ^herr ^hlal ^hlo
        ^hlos ^hng ^hnge ^hnh ^hni ^hnik ^hnl ^htfe ^htsc ^htze ^häus ^höhe ^hüss ^idet ^ied ^iede ^ierf ^iese
        ^ifer ^ifte ^ila ^ina> ^inig ^io> ^isa ^itgl ^itt> ^ivi ^ize ^jün ^jüng ^kamm ^kape ^kart ^kass ^kata
        ^ket ^konn ^kts ^ktua ^kün ^la> ^lala ^lapp ^len ^len> ^lic ^lieb ^llo ^lmen ^lohm ^los> ^lsta ^luss
        ^läde ^löf ^löff ^marg ^mee ^meer ^mein ^mers ^mil> ^mml ^mus ^nat> ^nats ^ndl> ^nem ^nem> ^nft ^nges
        ^ngi ^ngsa ^nho ^nike ^nim ^nis> ^nkw ^nnu ^nose ^npas ^nsh ^nshe ^nutz ^nves ^nwä ^ofi ^ohma ^ohn ^olge
        ^oppe ^ord ^ors ^orsi ^orta ^os> ^ose> ^part ^pitz ^plu ^ppel ^prod ^raz ^rein ^ret ^rfü ^rgel ^rhei
        ^rike ^ril> ^rja ^rka ^rkh ^rki ^rkie ^rkle ^rkr ^rle> ^rläu ^rmer ^rmä ^rnah ^rnd ^ro> ^rodu ^romp
        ^rrau ^rseh ^rtal ^rtn ^rtne ^rts ^ruh ^rvi ^rwei ^räg ^rägt ^räte ^sam ^samm ^sbac ^schä ^sdrü ^seg
        ^sels ^senb ^sens ^serv ^sfa ^sfe ^shei ^sle ^sme ^smei ^sone ^spre ^ss> ^ssb ^ssei ^ssun ^stun ^sübe
        ^tab ^tab> ^taf ^talo ^tar ^tar> ^tat ^tbe ^tda ^tec ^teck ^tei ^tenl ^tgli ^tiz> ^tja ^tjah ^tra ^ttg
        ^tua ^tual ^twu ^twur ^tzb ^tzeh ^tört ^uali ^ugs ^und> ^unte ^usle ^usm ^uten ^utom ^utzb ^verk ^vest
        ^west ^zuge ^zugs ^ähe ^ämme ^äss ^ässt ^öhe ^ück ^ühlt ^ürs ^ürst
    """,
    -0.01: """
        ^<an ^<bau ^<er ^<erz ^<gan ^<ger ^<hun ^<imm ^<ju ^<jur ^<la ^<lag ^<ler ^<les ^<lö ^<mas ^<met ^<mü
        ^<pa ^<pra ^<rad ^<rot ^<sei ^<si ^<sit ^<spä ^<tot ^<tr ^<tu ^<wen ^<wol ^abe ^abel ^age> ^alb> ^ampf
        ^amt ^anac ^antw ^ass> ^atie ^atte ^avo ^band ^bee ^bel ^bie ^bild ^bis> ^brie ^bro ^bst ^ch> ^chti
        ^chuh ^dana ^dard ^des ^digt ^donn ^dung ^ebt> ^eg> ^ege ^ehm ^einf ^eldu ^ele> ^elf ^ell> ^erbr ^erer
        ^erkl ^erli ^erne ^ersu ^ert> ^erzä ^espr ^este ^esuc ^et> ^eug ^fe> ^fot ^foto ^fpr ^fri ^gab ^gan ^gar
        ^gart ^ge> ^gena ^ger ^gla ^hal ^heis ^hlag ^hor ^hr> ^hti ^htig ^huh ^hut ^ick ^ieg> ^iehe ^iem ^iema
        ^ient ^iger ^igs ^igt> ^ild ^illi ^ine> ^inn ^ipp ^iss> ^jur ^kei ^kle ^lat ^lein ^let ^llen ^lli ^llig
        ^lt> ^lz> ^meld ^mess ^mie ^mpf> ^nal> ^ndar ^nein ^ngel ^niem ^nma ^nst ^nung ^nzen ^oft ^paus ^pla
        ^pät ^rage ^ram ^rde ^rei ^rem ^rez ^reze ^rie ^rne ^rste ^rsu ^rsuc ^rzig ^rzä ^rzäh ^schi ^sor ^sort
        ^spar ^spä ^spät ^sse ^sse> ^sser ^stel ^sten ^stie ^stüc ^ten ^tern ^tet> ^the ^tieg ^tin> ^tras ^tro
        ^two ^tüc ^tück ^ub> ^ube> ^ubis ^uche ^ude ^unge ^ust ^wann ^wass ^wehr ^wen ^win ^wol ^woll ^wort
        ^zeig ^zes ^ähle ^ärt ^ätze
    """,
    -0.02: """
        ^<alt ^<az ^<azu ^<bew ^<bla ^<de ^<du ^<fe ^<feu ^<fü ^<ga ^<ge ^<kl ^<kle ^<kom ^<kr ^<kur ^<las ^<me
        ^<mod ^<pat ^<pr ^<ra ^<re ^<ro ^<sam ^<spr ^<sto ^<stü ^<ti ^<to ^<tro ^<wan ^<win ^<wo ^ach> ^aden
        ^ager ^all ^ann ^asc ^asch ^aub ^ause ^bier ^chi ^chwe ^cke ^ebt ^efra ^egel ^ekt> ^emp ^er> ^erd ^erme
        ^erp ^erst ^esp ^est ^fac ^fach ^feie ^fla ^fra ^fund ^gefr ^gek ^gesp ^gste ^hall ^hle ^hne ^hund ^hwe
        ^hän ^ielt ^iert ^ill ^inf ^ink ^inne ^inst ^isst ^itze ^kame ^kel ^komm ^kte> ^kur ^latz ^lb> ^ler>
        ^lin ^ller ^llt ^llte ^lte> ^lärt ^mas ^masc ^mes ^mod ^ne> ^ng> ^ngt ^ntwo ^nun ^och ^ock ^omm ^onne
        ^opf ^ora ^ot> ^pat ^pau ^pen> ^plä ^rad ^rad> ^reg ^rege ^rei> ^rief ^rier ^rinn ^ris ^rkl ^rma ^rnen
        ^rs> ^rta ^rät> ^sie ^tage ^tel ^ten> ^ter> ^test ^tier ^tot ^twor ^uch ^ucht ^ung> ^ur> ^urs> ^urt ^urz
        ^use> ^weh ^zt> ^ängt ^ärt> ^üft
    """,
    -0.03: """
        ^<ba ^<bri ^<dr ^<fa ^<frü ^<han ^<hu ^<ke ^<le ^<reg ^<ri ^<sie ^<woc ^<zei ^age ^alle ^alte ^ass ^asse
        ^azub ^bri ^brin ^chal ^chin ^chne ^cken ^del ^efr ^eiss ^ell ^ema ^eman ^esu ^feue ^frag ^frü ^ger>
        ^hen> ^hine ^klär ^kom ^lage ^ler ^lig ^lte ^man ^mand ^mpf ^ngt> ^oche ^ommt ^pen ^pf> ^raus ^ring
        ^rklä ^rot ^rt> ^scht ^sen> ^ste ^te> ^tof ^toff ^tze ^tze> ^ung ^unk ^woc ^woch ^ze> ^zei ^zub ^zubi
        ^ählt ^ät>
    """,
    -0.04: """
        ^<al ^<erk ^<im ^<leh ^<pu ^<tag ^ad> ^alt ^dre ^ei> ^eie ^eier ^feu ^han ^hrer ^häng ^ier ^klä ^lag
        ^las ^lass ^le> ^leh ^lehr ^lle> ^lär ^mete ^mpe ^nge> ^ras ^rin ^ste> ^suc ^such ^ubi ^zähl
    """,
    -0.05: """
        =modus =offlin =stechuhr ^<dre ^<gef ^<prü ^ack ^amp ^drei ^elle ^fun ^gef ^hand ^iss ^kte ^ling ^nnen
        ^pra ^sto ^stre ^zäh anpass bank beim blau die entschuld freie hauptversamml institut juni kolleginn kur
        leit mal meld neu noch pro raum richtig so stechuhr test zwolf
    """,
    -0.06: """
        #_juli =ein =mit =tot =wie ^<br ^en> ^früh ^lle ^met ^nne ^ode ^tur ab_dem abschied bekomm_ich bekommt
        bereich daum des die_zugspitz einfach etwa flohmarkt genau gibt_es januar_buch jury laut liegt_vor
        per_app personal tor unterstutzt vor vorhab was woch_als zahl_: zugspitz ~absent
    """,
    -0.07: """
        # #_oktob =! =alt =die =ist ^<sp ^rüh ^stü all_per am_end anmeld antwort auf bis buch_all den_jahr
        der_alt die_stechuhr ein_jahr frag gesprach grun halt hangt in_der jemand lasst les man ministerium
        mit_zwei schnell steh trotzd und_ein wer zehn zeigt ~ashamed ~sick
    """,
    -0.08: """
        =der =uns =updat ^<sch ^<ta ^prü ^prüf ^rüf ^ähl ausverkauft bringt die_alt ganz gern in jetzt kilo met
        speich und_preis von vorstand_der wenig wollt zwei
    """,
    -0.09: """
        =im ^<sc blick brief durft gab_es gast hab jahr_ein jed kuch_und lern rezept seit_montag sinkt
    """,
    -0.1: """
        heisst tur
    """,
    -0.11: """
        azubis best druck ein fahr frei gefragt seit tot vierzig wie
    """,
    -0.12: """
        ## =? ab_# das feiern fur im sie
    """,
    -0.13: """
        =# =fur =jahr die_neu hall ist kommt
    """,
    -0.14: """
        =tag dem fruh imm lag uns_neu
    """,
    -0.15: """
        danach donnerstag mach niemand stell ~cleared
    """,
    -0.16: """
        platz
    """,
    -0.17: """
        klein zeig
    """,
    -0.18: """
        ~unlike
    """,
    -0.19: """
        und
    """,
    -0.2: """
        mit
    """,
    -0.21: """
        der_neu woch
    """,
    -0.22: """
        erklart
    """,
    -0.23: """
        uns
    """,
    -0.26: """
        lass
    """,
    -0.28: """
        alt
    """,
    -0.4: """
        drei
    """,
    -0.41: """
        :
    """,
    -0.43: """
        ? ~callers
    """,
    -0.5: """
        tag
    """,
}
