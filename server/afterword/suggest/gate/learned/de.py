"""What words weigh in de: made by `tests/learn_gate.py`."""

MADE_FROM = "cba1e8137da50eea"
BIAS = -0.93
WEIGHTS = {
    3.57: """
        ~halted
    """,
    3.34: """
        ~unhired
    """,
    2.85: """
        ~respect
    """,
    2.45: """
        ~mute
    """,
    2.44: """
        ~stop
    """,
    2.29: """
        ~lenders
    """,
    2.25: """
        ~absent
    """,
    2.22: """
        erwart
    """,
    2.1: """
        gest
    """,
    2.09: """
        ~sick
    """,
    2.02: """
        ~missing ~review
    """,
    2.01: """
        ~dark
    """,
    1.93: """
        ~ashamed
    """,
    1.77: """
        ~rite
    """,
    1.71: """
        ~fewer
    """,
    1.59: """
        heut_fruh
    """,
    1.42: """
        kein_neu
    """,
    1.39: """
        madch
    """,
    1.36: """
        =bleibt
    """,
    1.35: """
        ~sides
    """,
    1.33: """
        ~placeless
    """,
    1.26: """
        ~unlike
    """,
    1.21: """
        ~intruder
    """,
    1.12: """
        vorerst
    """,
    1.1: """
        redaktion
    """,
    1.08: """
        mann
    """,
    1.06: """
        arbeitsplatz gescheh
    """,
    1.05: """
        ermittelt
    """,
    1.04: """
        klagt post
    """,
    1.03: """
        dringend gegang
    """,
    1.02: """
        starb
    """,
    1.0: """
        nachricht
    """,
    0.99: """
        ~families
    """,
    0.98: """
        vorwurf
    """,
    0.97: """
        nachd
    """,
    0.96: """
        kam_der schick_sie
    """,
    0.95: """
        es_geht wirft
    """,
    0.91: """
        #_stell
    """,
    0.89: """
        lohn
    """,
    0.88: """
        getan
    """,
    0.87: """
        =kolleginn der_strass
    """,
    0.85: """
        fur_imm ihr_geld sonntag_ist
    """,
    0.84: """
        betroff die_miet wiss_wir
    """,
    0.83: """
        =nehm fremd
    """,
    0.82: """
        ist_schluss
    """,
    0.81: """
        =warnstreik ihr_kind warnstreik
    """,
    0.8: """
        befund die_kolleginn
    """,
    0.79: """
        ab_morg ford streicht verstorb
    """,
    0.77: """
        einzeln lehnt uns_werk
    """,
    0.76: """
        =vorhang ein_verlust flug informiert kurzarbeit schwer ~3
    """,
    0.75: """
        erstatt ess lag_auf werk_in
    """,
    0.74: """
        kopiert nicht
    """,
    0.73: """
        #_beschaftigt den_famili gearbeit
    """,
    0.72: """
        beamt die_bank uniform ~2
    """,
    0.71: """
        schweig
    """,
    0.7: """
        feu_in im_marz klag lauft_in wiss
    """,
    0.69: """
        packt tun_wir
    """,
    0.67: """
        leid mit_sofort sofort_wirkung uns_verein verlust
    """,
    0.66: """
        drinn hannelor nicht_verlangert schliess_wir
    """,
    0.65: """
        =grossbrand =notruf angestellt grossbrand partei zum_somm
    """,
    0.64: """
        =gewinnwarn bis_februar gewinnwarn werf wir_halt zahlungsunfah
    """,
    0.63: """
        die_ofen die_polizei elt plon
    """,
    0.62: """
        =freitag =odessa =streicht angebot darin forder nein_zu odessa steht_ab zu_zwei
    """,
    0.61: """
        von_auss
    """,
    0.6: """
        =post ab_montag bitt geh krank reparatur schwach zentral
    """,
    0.59: """
        ausserordent der_tur ein_ausserordent geht_um kapitan spass
    """,
    0.58: """
        abfind anleg brauerei ein_nachfolg hat_bekommt hundertzwolf ruft sein_frau
    """,
    0.57: """
        akti wegfall wir_trau
    """,
    0.56: """
        abgesagt ass ausstand daraufhin der_aufsichtsrat der_vorhang die_aug die_letzt frau gewerkschaft ihr_nam
        kundendat vor_ort zu_haus
    """,
    0.55: """
        =vorfall der_markt ehrlich zwei_uhr
    """,
    0.54: """
        angezeigt der_nacht dies_woch firma kam markt nennt polizei wir_zahl ~leak
    """,
    0.53: """
        entfall lost rechn_sich verbrenn zugesagt
    """,
    0.52: """
        =heizung =schliesst ans eingeschlaf leg sag unbekannt wir_nehm
    """,
    0.51: """
        =k dem_betriebsrat funft haltung lieg_bei notruf
    """,
    0.5: """
        =bussgeld ab_und abgebroch bussgeld das_laufend ein_kind ein_mitarbeit einstweil vermiet wir_hol zwickau
    """,
    0.49: """
        :_klinik die_gesprach ehemal erfahr_dass klinik ~callers
    """,
    0.48: """
        ans_telefon arbeitsgericht dem_arbeitsgericht kommt_diesmal lass_sie liegt_mit nachbar sind_betroff
        verwalt vorsicht ~cleared
    """,
    0.47: """
        ; backerei bar das_angebot fall_aus heimaufsicht ihr_schreibtisch kredit nicht_statt noch_vermisst scham
        senat sprach_von von_acht werf_sie
    """,
    0.46: """
        ab_mittwoch am_standort dreh_wir erfahr erlebt kita_weg kolleginn seien strass
    """,
    0.45: """
        =vorstell =wasserkoch agentur an_zwei bergfuhr brief_vom der_firma die_geh hat_heut letzt_vorstell liegt
        nannt_es vat von_sieb wass_stand
    """,
    0.44: """
        #_arbeitsplatz burgermeist der_kreis des_haus dosis ein_schwarz geld kamm klag_geg
    """,
    0.43: """
        =ermittl beim_amtsgericht bemerk bemerk_uber das_oberlandesgericht die_klinik feuerwehrleut
        geschaftsleit jemand_hat letzt_mal oberlandesgericht tag_an zwei_feuerwehrleut
    """,
    0.42: """
        =standort =traditionsbrauerei annehm bewohn bitt_die der_verlag es_besteht klarung lasst_uns mensch
        neuausricht schreib stell traditionsbrauerei wirkung wollt zur_klarung
    """,
    0.41: """
        #_kraft der_redaktion feuerwehr_war gefragt_ob herstell mitarbeit schlug_ein wir woand
    """,
    0.4: """
        =explosion =urteil aufsichtsrat_hat bundel den_behord der_herstell ein_anwaltin ein_teil generation
        geschaftsjahr haus heutig k lad notruf_aus rund schock seit_freitag seit_gest zeug
    """,
    0.39: """
        =kollegin alt_von aus_prot beschaftigt dem_erst der_platz drei_monat find_nicht gehabt hiess hol
        laufend_jahr lohn_fur lokfuhr mein_vat off_brief prot schwest sech_tag unklar uns_aufzug verlass zug_der
    """,
    0.38: """
        am_hak aufgelost denk_an die_aufsicht die_kamm dies_ausgab ermittl fall_sie gesundheitsamt hak imm_drei
        insolvenz kund landesrechnungshof nennt_es nicht_lang nied obwohl red_mit schickt_ein
    """,
    0.37: """
        =prognos =sonntag der_trag derzeit erfuhr fassungslos gorlitz hiess_es hoffnung information_zu
        intensivstation kein_kart krieg_in moglich_uber nicht_zahl ruf_all schick trennt_sich verhangt
        volontarinn von_kund wem werkstor zwei_von
    """,
    0.36: """
        =backerei =verletzt beid_lag blieb_ihr die_geschaftsfuhr die_heimaufsicht entzog es_rechn fisch heut
        ihr_herz lindenhof lost_sich opposition pacht trag verschwind wollt_im
    """,
    0.35: """
        #_jahrig =ging ^ford am_dienstag der_schul der_zug die_famili die_schicht donnerstag_# drittel_der
        erschuttert fur_falsch gebrannt gut_leut jahrig kontakt nach_woch nehm ort rund_# steh uns_mitglied
        vorhang zu
    """,
    0.34: """
        #_dreh =burgermeist =geld =hang =kolleg =redaktion aufgetaucht beurlaubt deutlich die_band die_zahl
        drei_uhr ein_falsch erst_wied geflustert lackiererei mehr_ans nicht_mehr noch_geflustert schuld
        spedition staatsanwaltschaft uns_haus verabschied_in verband verschlusselt vertrag_mit wollt_wir
    """,
    0.33: """
        =brand =platz bezahl_die bis_dahin dahin das_gut dem_tor die_einzig die_feuerwehr die_mau ein_kanzlei
        ferienwohn ihr_famili kartennumm kind mehr nicht_wiederhol ohn_ergebnis uns_bergfuhr zum_bericht
        zum_letzt
    """,
    0.32: """
        =klag =meld =pak =stell =wort bitt_wir der_grupp droh einstweil_verfug einunddreiss entbund in_fulda
        quartals recht standort steh_seit uhr_fruh uns_leut zuruck_und zwolf_prozent ~4
    """,
    0.31: """
        #_mensch als_betriebsrat arbeit ausland baustell bein bis_mittwoch die_nam end_die fahr_sie gericht_gab
        gesagt_am gesturzt jahr_auf jahrelang jed_tag juni_und kalt_bleib komm_spat kreis lebenslauf mau
        medikament mitbewerb ofen_kalt post_aus sech_von sie_bitt stumm umzug_auf verli_ihr verzehr viert
    """,
    0.3: """
        =baustell arbeit_nied bei_gerat bericht_ein brud das_gehalt der_auftrag die_gewerkschaft dusseldorf
        eingeklemmt feld gericht_in heut_die in_beruf mit_anzahl nachd_wir sie_seien sozialplan streik_fur
        uns_sech verli vierundvierz vorfall
    """,
    0.29: """
        =mitglied =packt =razzia aus_drei ausgesetzt barbel begleich behandelt buros_in dem den_schlussel
        der_kur der_pachtvertrag die_opposition fahrgast_wurd gedenk_an gesichert ihr_anruf kassiert
        kassiert_und kaufhaus klagt_uber leb mittag pachtvertrag press putz razzia ruf schul_sind strafanzeig
        und_leg unternehm verdient vorstand wasserkoch_modell
    """,
    0.28: """
        =bezieh =bleib =stellung angehalt arbeit_fur aufgewacht auss bank bat bedeut begrund
        berufsgenossenschaft bezieh_stellung bleib_uns der_kapitan die_tonn eigentum elt_der hochzeit jemand
        joghurt klar_mit kollegin_ist kundinn landtag mail_an nicht_erreich rechn scham_uns steht_still tausend
        und_drinn unterkunft verlag wachstum wechsel_im wir_klar wir_scham wir_steh wollt_der
    """,
    0.27: """
        =lahm abgebucht am_donnerstag am_fluss ausgesproch bedeut_das befreit beruf bodenpersonal
        das_bodenpersonal das_gesundheitsamt das_unternehm dem_heimweg der_klinik der_kreistag der_schwach
        dies_regier ein_drittel ein_fremd ein_ordn eingeatm explosion_in falsch_und flieg frau_und geldgeb
        heimweg ich_steh ist_unklar k_# kein kreistag kund_die lahm liegt_ein lohn_und minut_an netz ob_jemand
        prasidentin reicht_das stadt sucht_: tank ubergriff und_denk veranker verdi verschutt von_rund
        wichtig_fur wir_brauch wir_wiss word_zwei zurucknehm
    """,
    0.26: """
        =aufgetaucht =hall =leut ^raue abgesproch_hab ag_rechn am_dienstagab anbiet auszahl beid_seit brand
        der_betrieb der_fahr der_link die_kist dienstagab ehrlich_zu ein_nachricht gegang_die kind_bitt
        lebensgefahr leg_die leut_im nicht_geseh ohn_antwort preis_abgesproch schlug soll_preis uns_kolleg
        uns_system uns_wag werk_ein zerstort
    """,
    0.25: """
        =beschaftigt =haltung =kapitan =ost =sitzt ^<un anordn auf_anordn aufnehm aufsicht auftragslag breslau
        der_mann die_erzieh ein_richt einzel enttauscht famili_wiss genomm geraumt gest_abend gewasch gutschein
        haft im_krankenhaus koch_und koff lak moll nach_breslau nicht_arbeit patient_und ruckruf_: samstag_ist
        schliess sein sponsor unbekannt_hab uns_niemand untersucht_die wiss_nun wiss_wem woch_mit zuruckgenomm
    """,
    0.24: """
        =akti =kritik =umbau ansprechbar anwalt arbeit_bis band bedau beschaft bewerberportal busfahr
        der_auszahl der_prokurist die_agentur ein_jung eingeklemmt_word entscheid erklar_des gebet gefalscht geg
        gesagt gesamtschul ging_und jahr_und klarung_nicht kurz_vor landtagswahl lini_# ministerium_hat nachtrag
        ordn_mit recht_wir schlank schriftlich sei_ein soll sonntag_nicht stell_all streicht_jed wasserkoch
        zeitung_geles
    """,
    0.23: """
        #_minut #_tier =# =gibt =lokfuhr =schreibt ^hät angriff_auf anzahl auskomm ausschliess behalt bleibt_so
        budgetiert bundel_wir darf_niemand der_seri die_berufsgenossenschaft die_vierundzwanz droh_mit ein_buch
        ein_erklar ein_gutacht ein_verwalt ein_wort gekomm geriss grossbrand_in hof ist_verkauft jemand_mit
        lasst_ihn mess_sie passiert_mit raum ruft_bitt ruht trau uns_kolleginn verhandel_wir verlust_im versetzt
        wir_stolz
    """,
    0.22: """
        =ad =cyberangriff =gescheitert =gestort =hoc =rucktritt =stand =trau ad ad_hoc amtsgericht anzeig
        arbeitgeb aufgeschloss bochum cyberangriff danach danach_kommt dann_kam der_gemeind die_vertrag
        die_zulag dies_gesetz ein_angebot ein_somm famili_hab filial gefalt geh_nach geriss_der gesprach
        hab_zwei hoc holding ihr_arbeitsplatz im_netz in_erinner ist komm_durf landesverband mensch_die
        netz_aufgetaucht position reisend rezept_nicht seit_neun sie_fehlt sing_am trau_um trenn uns_nachbarn
        verantwort war_hoflich warnt_vor woch_nicht zorn
    """,
    0.21: """
        #_mitwirk =betriebsversamml =chefkoch =geh =netz =ruft =verwechsl ^<hät ^hätt anschrift_und
        betriebsversamml bitt_sie chefkoch das dem_halb der_kanzl der_nachbarschaft die_wirtschaftspruf
        die_zentral drittel ein_minus ein_transfergesellschaft entlast er_starb erntehelf explosion geb_sie
        gebet_und gekomm_ist geseh herb_gibt hielt_nicht ihr in_dusseldorf in_einzeln jahrgang kam_er kanzl
        kein_gut klageschrift kolleginn_hab leer_wer leipzig marz mitwirk morg mud nachfrag nachricht_aus
        neun_hab nimmt_ein noch pak ruh schreib_aus sei sieht_das transfergesellschaft uberwies und_schreibt
        unfrei unfrei_zuruck uns_mitarbeit verwechsl vier_der vorfall_auf vorschrift vorstell wirtschaftspruf
        wohnung zug_hielt zum_krieg zwei_uns
    """,
    0.2: """
        =band =gescheh =heim abberuf achtundzwanz apothek aufgeruf aufhebungsvertrag begleit bezahlt_und
        bitt_ihr contain danach_nicht dazu_nicht der_befund der_neuausricht der_vorstand die_firma die_rolltrepp
        die_stadt dunkel_die ehepaar ein_ehepaar erreich erzieh frau_aus frau_hab freigestellt fulda gekundigt
        hat haus_uns haushalt heut_nicht heut_vormittag hilf im_depot im_zug ins_gesicht jed_funft kannt
        kein_vorstell kranfuhr l langjahr mehr_sag mitgeteilt mitgeteilt_dass monat_sind nachgewies
        nicht_schweig ordn pruf_sie rolltrepp schicht_von schwarz_band seh_wir seniorchef sieht_sich sohn
        tisch_leer todlich trennt tret und_halt und_starb uns_apothek uns_belegschaft uns_fruh uns_langjahr
        uns_seniorchef viel_zeit voll vom_zoll vor_weihnacht weihnacht wer_arbeit wir_bedau wohin_mit wusst
        zum_quartals zwolf_mensch
    """,
    0.19: """
        =klinik =leg =nachruf =patentstreit =pflegekraft =schwer =tausend =ukrain ^<unb ^mte> ^tsa ^unb ^unbe
        am_samstag and_tun aus behalt_die besteht betrieb betrifft betroff_sind buros chefarzt das_verfahr
        dem_hof der_seilbahn der_verband der_zentral diesmal_nicht eigenverwalt ein_fruh ein_partn ein_platz
        er_sei erlitt ersatz etwas_dafur fluss hab_gest heut_abend hor ihr_vertrag im_nord in_offenbach in_wien
        initiativ jung_frau landeskriminalamt lieb_elt lohn_sind markttag nachruf nachruf_auf
        oberlandesgericht_hat offenbach patentstreit patientin raumt recht_gegeb schalt_und schreibt_mir schwarz
        sie_find sitzt_jetzt steh_in steht_vor stimm_wir tal uberse ukrain und_wahlt unt_druck unt_plan verein
        verlust_von vermisst von_funf vorg wir_geb zahl_konn zwei_mann
    """,
    0.18: """
        =belast =geb =hafenstrass =halv =morg =nach =schuld =unfall ^aufh ^irma ^ruf ^ufh bach beantwort_wir
        bis_juni bitt_acht bitt_an bleibt_das brief bub bussgeld_weg daneb daraus_nicht das_haus den_saal
        der_intensivstation der_mietvertrag die_brauerei die_fertig die_flasch die_geschaftsleit die_les
        diesmal_ist doppelt_abgebucht einlos elf_und end_# fahr_kein freitag_sind fur_arbeit gefall_er gest_ein
        gewinnwarn_: gutacht hab_anzeig halb_zehn halv hatt hoc_: ihr_wart im_supermarkt in ist_eingeschalt
        ist_gesperrt kam_nicht konn konzept mensch_verli metallteil millionenhoh monats nicht_genug nicht_wohin
        ofen_aus prognos red schiff sein_freund supermarkt tag_zu unbefrist und_geh verdacht vorenthalt war
        war_elf wir_bitt wurd zu_schreib ~reports
    """,
    0.17: """
        #_g =bericht =erklar =filial =g =gest =hackerangriff =insolvenz =lackiererei =lieb =schreib =traurig
        =verlass =zentral ^walt am_nachmittag anschrift auf_stadtwerk danach_war dass der_anruf des_kreis dialys
        die_fenst die_geschaft donnerstag_und drei_jahr eigenkontroll eigenkontroll_wurd ein_eigenkontroll
        ein_fehl ein_notgrupp end end_fur februar_ein fort friedlich friedlich_eingeschlaf gedank gegeb
        generator geschaft hackerangriff hall_# heim herunt ich_kenn im_ausland in_jena in_odessa jahr_verstorb
        jahr_wird jena_hat kalt kanzlei kart_fur kass kein_mail kolleginn_in kont kopiert_wurd los macht_uns
        mit_rauchvergift mit_trillerpfeif nach_neun nam_nicht nicht_dafur notgrupp rauchvergift saugling seh_das
        sein_famili sie_bekomm steh_ab traurig und_sag unterschrieb_die untersucht vat_die verhandelt_wird
        war_falsch weiss_nicht zahlt_die zu_sag zug zum_monats zweistell zweiundfunfz zweiundzwanz
    """,
    0.16: """
        =bei =falsch =leitstell =nannt =saal =umstrukturier =wichtig ^<klä ^ahlu ^rma> ^rmie ^vore ab_februar
        abschied_von anruf aufzugeb ausblick ausgelernt ausserordent_sitzung begreif bericht_von bis_herb
        bundeskartellamt cell das_vertrau dem_raum den_hof den_sturz der_stadt die_brief die_je dies donnerstag
        ein_antrag ein_ehemal ein_loch eingeschalt entdeckt erstklassl gedacht geh_in gelegt_und gemeld_und
        glaub_ihn hab heut_hab im_lad in_salzgitt insolvenzantrag ist_informiert kam_die kam_per kein_notruf
        kein_stimm lass_und lied mein mitarbeit_wurd pfiff platz_hat raum_wir rot_zahl ruht_auf sach salzgitt
        schurz schwang sechsundzwanz sie_ford softwarehaus steht_uns stuhl_ein telefon_geht tisch_gelegt tor
        trifft ulm um_ruh ums_leb umstrukturier umstrukturier_im uns_heut uns_leid uns_pfleg verklagt
        vierundzwanz von vorarbeit vorubergeh webstuhl wir_arbeit wir_erfahr wir_veroffent wirkung_abberuf
        zahlung zu_wenig zum_ausstand zum_brand
    """,
    0.15: """
        =anpass =giesserei =insolvenzantrag =kein =kindersitz =spind =steh =verantwort ^<ges ^ahl ^bgeb ^klag
        abgegeb abonnent adress aktenordn alarm antrag_beim anzeig_erstatt arbeit_im ausstand_aufgeruf
        bekomm_hab beruhr besetz bestreit_das bis_ost bleibt_zu dafur_gibt dem_werkstor der_geschaftsleit
        der_streit die_lohn die_produktion die_staatsanwaltschaft drei_generation ein_abfind ein_funftel
        ein_kerz es_ruhig funftel generation_und gesagt_dass ging_sie gut ihr_tocht im_notfall imm_zu jahresziel
        jemand_hatt kam_am kam_in keim_gefund kindersitz kolleg_trenn lauft_im mittwoch montag_zu munchn
        nacht_mit newslett nicht_bekomm nicht_unterschrieb niemand_der reinigungskraft schwach_nachfrag
        schwer_verbrenn seri sind_die so_stand tur_der uber_jahr ubergeb_wir und_beruhr unfall_im uns_gegang
        uns_vorsitz urteil vier_fall wahlt warnstreik_: wer_dringend wiederhol wir_sind zuruck_ein
        zweiundzwanz_jahr
    """,
    0.14: """
        :_kund =einstellungsstopp =geschah =in =kam =komm =kurzarbeit =vorerst ^chä ^orde ^schä am_wochen
        anwaltin_von arzt auftragseingang_im bau_wir benutz_sie biet_wir bis_zuletzt bish_# buro
        cyberangriff_auf darleh denselb der_nachbar derzeit_nicht drei_klinik ein_brief ein_negativ ein_partei
        einstellungsstopp elf_monat erfuhr_davon es_danach fahr_uns funf_frau gab_die gedank_bei geht_dem
        gekauft gerechn geseh_hab geteilt geword gewusst holg ig im_gesicht im_rahm in_den in_gedank
        insolvenz_an ist_gestellt jochbein kamerad kassenbon kein_termin kist klinikum kommentar krankheit
        landkreis listeri listeri_nachgewies manch meld_insolvenz mit_ein mocht motorrad muss nachsicht negativ
        ohn_kassenbon partn sag_konnt schadenersatz schreib_das seit_zwanzig sofort stellungnahm_zu still stutz
        trau_mit tut_uns und_schick uns_beruf verletzt weiss_: wir_ford wir_sitz zieh_wir
    """,
    0.13: """
        #_kolleginn =anwohn =ernst =ihr =information =pruf =sach =still =vorwurf =weg ^<uni ^drin ^eld> ^itio
        ^nnte abzustell acht_sie all_off am_mittwoch angeschri antrieb aug bauleit beamt_hab beim_tierarzt
        benutz beschwerd_von biet_das chemnitz darf_das das_fruhjahr das_jahr davon_aus dem_haus dem_landgericht
        depot der_alarm der_landkreis der_vermiet der_verwalt die die_kont die_zweit durf_wir ein_schwer
        ein_vorlauf eingesetzt end_uns er_liegt erhalt ersetzt erwart_wir fahrrad frag_ob freund gedenk
        gefund_die gerat geschickt_und geschob gesellschaft_hab gesetzt gest_hab gestorb_wir gut_jahr hab_rauch
        hack heut_noch hubschraub im_alt in_lebensgefahr information ist_off jahr_gefuhrt jetzig
        kaufpreis_erstatt klopf kreis_sein lad_in les_bevor letzt losegeld mobelhaus musst nach_beschwerd
        neu_platz nicht_gefund produktion quot rauch_eingeatm rauchvergift_ins sagt_wir scheib schwebt
        schwebt_in seid sein_schwest seit_mittwoch sich_nicht sind sonntag_das spital sprech spruch_und
        steh_hint straubing tierarzt tocht_hat um_neun und_arbeit uns_bahn uns_busfahr verfug verkauft_und
        verlager vermiet_die verschloss_tur verstandnis_fur vertrau vom_verzehr von_ihn wahl wie_imm
        wir_abgesagt wochen wurd_leicht zahl zur_welt
    """,
    0.12: """
        =arbeitsgericht =bricht =datenpann =gesundheitsamt =modell ^edit ^eha ^nsbr ^sge ^sger ^zia abschreib
        am_sonntag am_sonntagab angehor auftrag_aus auftritt bank_hat bericht_vom betrieb_im bevor_wir bin
        das_zehnfach datenpann dem_auftritt den_bericht der_intendant der_unfallstell die_pacht die_tur divid
        ein_patient entschied_: es_kein euro_wir fahr falsch falsch_befund fass fenst_zu funktion gebucht geflog
        gewandt hab_es hangt_noch hat_gest heutig_tag hotel ich ihn_gebet ihr_mann im_klinikum im_moment im_sud
        jahr_zu konnt konz kramatorsk lastwag leblos leer lehr_und licht_aus moment monat_nicht montag_kein
        nehm_abschied pflegekraft pult rat saal schliesst schreib_wir schreibtisch schwer_verletzt seilbahn
        sich_beschwert sich_niemand sich_vier sie_je sonntagab streit streit_mit studi tun uhr_sind und_macht
        und_wir unfallstell uns_hall uns_vier ventil verlust_in verwaltungsgericht wehr wer_heut wir_seh
        wirft_uns wurd_keim zehnfach zu_lass
    """,
    0.11: """
        #_jahr =bank =c =fehlt =jurg =kanal =kist =lauft =schweig ^edak ^ertz ^ges ^gest ^hsuc ^nte ^orwü ^reda
        ^rere ^rtz ^rtzw ^rwür ^sgel ^tspl ^zan ^ätt ^ätte abgekomm all_arbeit all_unterlag am_markt and
        arbeit_mit auf_der bankverbind bekomm bekommt_sein belegschaft bescheid bezeichn darkn das_gericht
        das_hallenbad das_konto das_neu das_seil dem_markt dem_parkplatz den_letzt der_mannschaft der_such
        die_buhn die_frau die_leit die_nachfrag eben ehemal_auszubild ein_madch ein_mess ein_neunjahr
        ein_verfahr entschied_ihr es_heut etwas_gefund fahrdien fenst filial_am find_statt fing fur_drei
        fur_zwei geb_die geht gericht geschah geteilt_schicht gutacht_zur hallenbad_macht im_darkn jahr_lang
        jemand_von kein_rezept kind_hab kommt_nicht kritik langsam_die lass_uns lieg_inzwisch macht_nicht
        marz_aus marz_gesichert mit_voll nachfrag_nach nachricht_und neunjahr numm_wir patient rak red_mocht
        reisebus renat ruf_sie sass schickt sech_verkauf silo stand_jemand steht_nicht stemm sturzt training
        trillerpfeif uberweis um unfall ungluck uns_reisebus uns_softwar urteil_im verfahr verungluckt voll_nam
        wag wenn windpark wir_nicht wiss_es wurd_gest zahl_nicht
    """,
    0.1: """
        #_kind #_ml =ausstand =bekam =elt =fruh =hannelor =ml =werksschliess =zeil =zu ^<müs ^<za ^<zen ^arb>
        ^befu ^bet ^cheh ^droh ^dtag ^ehme ^erwa ^etan ^fen> ^fts ^geld ^geri ^geta ^gsve ^heh ^hehe ^inik ^ndes
        ^ndta ^orer ^osi ^rwal ^tarb ^ufu ^ufun ^uss ^wah abgerat akademi all_die all_sieb anzug auf_baustell
        auf_uns aufgab aus_uns behord beobacht besteht_der beteiligt betrieb_lauft blum darunt den_kind
        der_baustell der_verdacht der_verkehr der_wirt der_zeit die_arbeit die_kripo die_leitstell dies_partei
        donnerstag_die drauss dringend_abgerat ein_bewohn ein_forder ein_kund ein_off eingeatm_und elb elt_sind
        entfallt erfasst_und erfuhr_es erinner_an erleb erlebt_hat es_hat es_im fallt famili_aus flasch_nicht
        funfzig_minut geborg geklingelt gelegt gepackt geschlaf geschwieg grosst_kund hat_die hat_uns
        heimaufsicht_hat helf ihr_lehr ihr_sohn intendant ist_beurlaubt jahres_werd jetzig_stand kein_bahn
        kind_mehr kolleginn_und korp kreisssaal kreisssaal_in kripo kunstlich kunstlich_koma kurz_nach lasst_es
        lauf_und leut_sind lini mehr_tun ml mutt nach_jetzig nach_pol nehm_den neu_eigentum neu_vertrag
        noch_einmal operiert_die palett park partei_wahlt pol professor rahm_ein report ressortleit sag_es
        sagt_der sein_geld seit_samstag sie_ihr sie_kaum sie_nicht sie_sitzt so_darf stand starb_am studentinn
        teil_des todesfall tor_zu uhr_musst um_hannelor und_frau und_kolleg und_rechn und_stell und_wollt
        uns_lad uns_postfach unterricht urlaub_und verlager_nach vertrau_entzog verzehr_wird vielleicht
        war_neunzehn weg_fehlend weist weit werf_dem werksschliess werksschliess_in wie_lang wien wir_uns
        wir_zusamm wird_dringend wirt wohnhaus zieh zulass zweit_und
    """,
    0.09: """
        =angriff =antrag =arbeitsplatz =bahn =halb =klettergart =leipzig =mitgrund =rechtsstreit =stellt
        =verspat =zwolf ^<pha ^alv ^des ^diti ^eda ^fir ^firm ^frem ^gsv ^hdem ^häf ^ifor ^irf ^irft ^izei ^leg
        ^lege ^lnen ^lve ^müss ^nach ^ngsv ^nifo ^notr ^ntra ^otr ^otru ^rbei ^remd ^rma ^rzar ^sag ^tan> ^truf
        ^tsge ^unif ^vorw ^wahl ^wirf ^zarb abmahn als_die am_tisch anstand arbeitsunfall_in arm arztin
        auf_ungewohn aufbau auftragseingang ausblieb beim_landgericht bevor bewerbungsverfahr bielefeld
        bitt_pruf buch_fur c dabei_und das_end das_landeskriminalamt das_madch das_programm den_ausblick
        der_leitung der_mitt der_prasident der_spatschicht der_zeitung desweg die_akti die_behord
        die_fruhschicht die_gleichstellungsbeauftragt die_ig die_mail die_nie dort drei_jung eig_sach
        eigenverwalt_beantragt ein_kontroll ein_stell einkauf eintrag erfasst ersatzlos fall_hab frag_sich fur_#
        gab_der gast_sind gefall gelangt gemeld gerechn_und geschickt geschloss_und gesund ging_es glaubig
        gleichstellungsbeauftragt halt_das hebamm heut_nacht hier ig_metall ihn_ab in_eig in_millionenhoh
        insolvenzverfahr kanal kannt_jed kein_unterricht klar klettergart klinik_in konto kuch_bleibt
        landgericht last lauft_das lehrerzimm lohn_der madch_war mann_hab mehr_ehemal mein_zugang mit_uns
        mitgefuhl mitgefuhl_gilt mitgrund monitor nach_dem nachmittag nachtwach neu_aufgab neueinstell
        neun_punkt neunzig nicht_gearbeit ost parkplatz_halb patientinn prasident produktion_in rechtsstreit
        regier reissverschluss rektorat schwer_vorwurf setzt sind_nam so_lang somm sozialhilf sozialvertrag
        spielzeit stand_er starb_noch steh_bis stellt_insolvenzantrag stellung such tot trag_wir trauert
        uber_uns und_ich und_liegt und_weiss ungewohn uns_band uns_buro uns_mitgefuhl uns_plan unterstutz
        unterstutz_die verdacht_auf verlass_wir verstorb_sie vertauscht vertrauensstell von_heut warnt wart_elf
        wenn_sie wir_gerad wir_leg wird wird_geschloss wird_noch wohn zeitung zulief zusamm_#
    """,
    0.08: """
        #_unterschrift =charkiw =drei =fenst =gelass =gesenkt =kass =krieg =neuausricht =rot =schweigt =somm
        =steinbruch =stich =todlich ^<arb ^<bab ^<man ^<wis ^<zah ^amte ^bab ^baby ^beit ^bewo ^chäf ^dge ^ehal
        ^enat ^etro ^etz ^fort ^fähi ^hlun ^häft ^kete ^kont ^nac ^nfte ^nif ^nten ^olen ^rlan ^roff ^rufu ^ründ
        ^sbr ^sbra ^schw ^smit ^trof ^tsan ^verw ^ybe ^äfti ^ähi ^ähig ^ünd abend_mit an_die anpass_der
        anruf_von anspruch arbeitstag arbeitsunfall_im auf_die aufsichtsrat ausgang ausgeh austausch befrist
        befrist_vertrag bei_den beigebracht belegschaft_der bitt_benutz blasmus bleibt_steh charkiw chef dadurch
        dahli das_lied das_ministerium das_schreib dem_abend den_herb der_auftragseingang der_giesserei der_konz
        der_lastwag der_polizei die_ganz die_gehalt dienstleist drei_haus ein_foto ein_mann ein_mitbewerb
        eingestellt fall fertig foto fragt_warum funfzehn funfzig geb gebroch gekauft_hat gelost gesproch
        gestoppt gestort gorlitz_nach grund hall_vier hamburg hand_die hat_das hat_find hat_frag heimgekomm hort
        ich_bin ihn ihr_arbeit ihr_kuch im_fruhjahr im_saal im_stich imm in_charkiw in_hamburg ist_bestellt j
        jahr_wir jahrig_mitarbeit kelln krauterfrischkas labor lang_fur lasst lauft_vorerst leg_sie leitung
        leut_sucht lins mail mehr_verwend mittwoch_ist mittwoch_mit mobelpack modell nach nach_der nacht_stand
        nannt neu_auf nied_ein ob platz_am platzt privat prognos_gesenkt rechnung_nicht reih sachwalt schreibt
        schwierig seil sein_kolleg sie sie_behalt sieb_leut siebzehn sind_fassungslos sind_gestrich stellt_den
        stich stich_gelass stimm_hat sucht_ein theat_am uns_grund untersuch vereinbart_gesprach verkauf_such
        verlangert verletz veroffent veterinaramt vierzig_jahr vor_dem vorerst_weit was_passiert was_wir wer_gut
        werd_beend wir_derzeit wir_die wir_erst wir_gesagt wir_hier wort wurd_versetzt zwei_prozent
    """,
    0.07: """
        =am =antwort =belastigungsvorwurf =betrieb =feu =gemeind =gorlitz =haf =insolvenzverfahr =kann
        =kundendat =leer =letzt =parkplatz =rund =stirbt =tocht =ungluck =unterricht =verdacht =verwalt =zehn
        ^<int ^<kon ^<mä ^<mü ^<ru ^<unt ^ake ^aken ^alse ^alts ^ano ^anwa ^arns ^betr ^bund ^chd ^chsu ^cht>
        ^chw ^dak ^dakt ^dari ^dit ^ehen ^eiu ^eiun ^eld ^elne ^esag ^etzt ^fah ^ftsp ^geha ^gsun ^hsu ^igr ^iun
        ^iund ^kon ^kre ^lige ^lven ^man ^mit ^muss ^nbe ^ndat ^nsiv ^oan ^ole ^oliz ^präs ^re> ^rers ^rige
        ^rlit ^rufe ^räsi ^sess ^sid ^siti ^sla ^sol ^soll ^sprü ^ssen ^tbet ^ters ^tsg ^tzt ^tzw ^unt ^unte
        ^urza ^vat ^verd ^zah ^zahl ^äft ^äsi ^äsid ^öge> abgefloss abgeschalt_und angeseh bank_am bedau_dass
        beirat_hat belastigungsvorwurf bevor_ihr bis_auf bis_gest bitt_vorh bleib_zu bleibt_heut bleibt_leer
        brand_in buro_in dank_all das_tor das_verwaltungsgericht davon_und dem_leb den_kell den_notdien
        den_preis denk der_beirat der_entwurf der_verwaltungsrat die_filial die_hochschul die_kass die_press
        die_stuhl dienstag donnerstag_um dreissig drohung druckt durch_ein durchsucht e_mail ein_behalt
        ein_besuch ein_frau ein_gesprach ein_rak ein_tarifvertrag einlad einstellungsstopp_in elf_million er_an
        erreicht es_betrifft es_nie eur famili feld_: fiel find_ihr flamm fotografiert_und frau_an freitag_um
        ganztag geburtshilf gefuhrt_und geg_den geg_uns gegang_er geht_in geklart geschrieb_hat gewerkschaft_hat
        grosskuch grundbuchamt gurtschloss hab_und halb hat_prob hergezog herkunft heut_den heut_kalt ihr_aufgab
        im_dien im_erst im_kreis in_verwalt insolvenz_angemeld inzwisch_auch ist_von jahr_alt je_woch jena
        jung_wird jurg kanzlei_mit keim kein_bus klassenfahrt konn_wir kontoauszug lang_hat lauft lieb_kundinn
        mai_nicht mehr_geb minus mit_dem mit_vier mitarbeit_sind mittwoch_# mittwoch_um mog nachzahl nenn
        neun_met nicht_ab nicht_fest niemand_ein ofen offn_wir parkplatz postfach_mit prob prob_genomm prokurist
        pruf ratzeburg rauch schupp sein_neu sein_tass seit_zwei seniorchefin sie_ihn sie_kam sie_uns sieb
        sind_sieb sitzt_seit spat sperrt sprech_wir standort_gorlitz statt stein strassenbahn stuck studio
        tag_je tarifvertrag tass todlich_unfall tut_es umkleid und_erst und_hor und_montag uns_fehl uns_schwer
        unt_zwei verandert verschob verwalt_und verwaltungsrat vorgeworf vorstand_der vorwurf_geg was_bleibt
        weiterzumach wettbewerb_hat wiebk wir_es wir_fur wir_hang zahl_das zahlt zieh_vor zu_hab zum_#
        zum_vorfall zusag zuschuss zwei_and
    """,
    0.06: """
        #_marz #_septemb =angepasst =ausblick =bestell =besuch =datenleck =dritt =entscheid =fallt =frau =geg
        =herb =heut =hinweis =karton =konzert =lawin =muss =ohn =samstag =seilbahn =setzt =sie =sofort =stein
        =tor =windpark =zum ^<erm ^<hau ^<leb ^<lok ^<ode ^<ruf ^<vat ^akti ^alig ^arb ^arn ^band ^bon ^chwe
        ^dgeb ^dro ^ebr ^eflü ^ehem ^eid> ^elle ^elor ^entr ^epot ^ers ^erze ^esch ^etr ^eurl ^fahr ^fen ^gebr
        ^gek ^ger ^hlu ^ial ^ige ^ige> ^igte ^indu ^itsa ^itä ^konn ^kran ^ktio ^lag ^lagt ^latz ^lehn ^lse
        ^löst ^mah ^mali ^mitt ^mund ^müs ^nehm ^nelo ^nfäh ^nmi ^nneh ^ossb ^rfr ^rft> ^rleu ^rsat ^rwa ^rza
        ^spas ^srat ^stli ^tbe ^ter ^tigu ^tmun ^unse ^uses ^usst ^wal ^warn ^wegf ^zei> ^zial ^öre> ^üde a_#
        abgesproch absperr akkus all_einstell all_sech an_ihr antrag_gestellt arbeitskampf arztlich auf_das
        aus_fur ausbrech ausbrech_lass autos bank_an beantragt beck bei_ein beim_nam beiseit bekomm_sie
        bekommt_in beruhrt beschaftigt_such beschloss besucht_und bewohn_von bis_montag bitt_and bleib_die
        braucht_: das_klein das_krankenhaus das_wiss datenleck deckel dem_ess dem_mai demut den_fluss
        den_maschin den_rest der_antrag der_geruch der_geschaftsstell der_maschin die_bewohn die_divid die_meng
        die_numm die_supp die_trauerfei dies_tag drauss_die ein_charg ein_feu ein_glas ein_gut ein_kollegin
        ein_medikament eingereicht erreich_wir erschein erst_kuss famili_sind februar fehlt_uns forder_zur
        freiwilligenprogramm fur_oktob fur_uns gebracht geg_ein gerat_aus geschaftsfuhr_hat gescheh_ist gestorb
        getroff hab_heut hab_ich hab_nicht halbiert halt_wir hat_er heraus ihr_bank ihr_passwort im_hospiz
        im_schrank in_still interviews interviews_gibt jack_hangt jed_haus kann kein_kind kolleg_in kranz krieg
        kund_andert kur_gab kurbis kuss lang_gewart lang_zu lawin leitstell letzt_zwei luvo mach_wir man_hat
        manch_von mehr_der messwert met_hoh miet_wir mietvertrag minus_zwolf mit_den mitgenomm montag_bis
        mundlich musik_und nah nam_anschrift netzteil niemand_von nimmt_bis noch_am pfleg plan_lieg reis
        rot_west ruckruf_von sag_dass sagt_man samstag_mit schimmel schluss schreib_soll schweigt
        schwer_krankheit sein_aufgab sein_eig sein_vorsitz send sichergestellt sie_erhalt sie_hab sie_heut
        sie_zuruck sind_bei sind_zu so_viel sozial spiel spricht_von stand_# stand_gest steh_wir steht_:
        still_gedenk such_ein tag_nicht team_und teamleit telefoni tocht tod_ein trauerfei tur uhr_# um_verzeih
        unbefugt und_fragt und_in und_niemand und_pflanz und_red und_verkauft und_werd universitat uns_kass
        uns_nam uns_nicht unterlass verband_hat verdoppelt verhandl_uber verlangt versiegelt verstandigt verzeih
        vom_donnerstag vom_tisch von_demut von_haus vorlauf_verwalt warm_die wass_im weitergeht wenig_und
        werk_sud wind wir_um wir_versproch wir_vom witz zeitschrift zu_lang zugang_zu zur_abstimm zusamm
    """,
    0.05: """
        =beim =darkn =kartellamt =kommt =lauf =meldung =verbrennt =zahl ^<bit ^<gea ^<kam ^<men ^<mäd ^<pac
        ^<pos ^<red ^<soz ^abbe ^abfi ^aby ^achd ^achr ^alt> ^aly ^amt ^anw ^ban ^beha ^boc ^bud ^bwa ^chde ^ddr
        ^ddre ^denh ^desw ^dite ^dort ^dosi ^eamt ^ebo ^echb ^efu ^egfa ^ehe ^eing ^ener ^enmi ^erda ^eres ^erhä
        ^eten ^eut ^ewer ^fhi ^fhin ^frau ^fsi ^fsic ^fäl ^geb ^genv ^gesa ^gfa ^gfal ^gsge ^gte ^haus ^hde ^heu
        ^heut ^hlie ^hole ^hrig ^hwe ^icka ^ifo ^inns ^inze ^iter ^itg ^itte ^kau> ^kra ^ldg ^leid ^lini ^lize
        ^lsen ^läru ^ma> ^miet ^mitg ^morg ^mäd ^mädc ^nbek ^nddr ^ndge ^ndle ^neh ^nkla ^nsol ^ntfa ^ntre ^ntä
        ^ntär ^nwa ^nzel ^odes ^onnt ^ontä ^osit ^ozi ^ozia ^para ^pedi ^pha ^poli ^posi ^prog ^rat> ^rban ^red
        ^rhal ^rksc ^rle ^rlet ^rof ^ruf> ^rwar ^sage ^sanw ^sero ^side ^soz ^sozi ^sped ^sra ^sste ^stor ^sunf
        ^tere ^terg ^tern ^tige ^tte> ^ttet ^twei ^uau ^uble ^uens ^ufhi ^ufsi ^ulde ^unf ^unfr ^usri ^usse
        ^ute> ^vate ^venz ^ver ^veru ^wege ^were ^wiss ^zar ^zubl ^zwic ^ädc ^ädch ^äger ^ähri ^äru ^ärun ^öbel
        achtel all_zwolf altbau an_wir auch_der aufruf_der august_fahr aula aus_neun auslauf belegschaft_hat
        betriebsrat_verhandel bis_monats brach bruck das_nicht dem_and der_# der_aula der_filial der_hubschraub
        der_rechnungshof der_region die_eig die_praxis dies_monat divid_wird ein_achtel ein_divid ein_vier
        ein_wand ein_zeil elf_von er_auf er_im erhalt_den erstatt_und es_nicht fahr_wir feu funf_die
        fur_dreissig g gescheitert getan_hat gutschein_hat hab_ruf hat_zwei heizung heut_um hubschraub_konnt
        ich_kein ich_schreib ihn_bitt illegal inzwisch ist_am ist_er ist_zahlungsunfah kuch_? kundendat_im
        kurzarbeit_ab lag_nach lorenz meldung mess muss_heut nachbarn_am neu_app nicht_flieg nicht_verzehr
        nicht_vorgeschlag oksana operativ positiv region ruf_die sein_letzt seit_sonntag senk sie_bericht spind
        stuhl_bleibt taschenbuch termin_vor uber_monat umzug und_bankverbind und_sein uns uns_chef uns_selb
        verbrennt verdacht_der vergab verhandelt verhind versamml verschluckt viertel_nach vom_erst vor_den
        vorgeschlag warum_ich wir_durf wir_geh wir_muss wir_noch wir_person wir_zu wirft_dem wirkung_von wo_sind
        wurd_ich zeigt_# zuruckgenomm_und zwei_mitarbeit zwei_nachmittag
    """,
    0.04: """
        ^<age ^<ano ^<bun ^<bür ^<chr ^<dep ^<dro ^<eh ^<elt ^<hac ^<k> ^<kr ^<kre ^<män ^<möb ^<nac ^<nen ^<unk
        ^<wah ^<weg ^<woa ^absp ^abwa ^afts ^ag> ^agsw ^agte ^ahls ^ahn ^ahne ^alys ^amts ^ando ^ange ^ans>
        ^anto ^apit ^azz ^azzi ^beam ^begl ^beru ^bete ^bitt ^boch ^bot> ^broc ^bsp ^bsr ^chol ^chäm ^ckte ^demo
        ^depo ^derz ^desg ^dess ^dri ^ebot ^ebro ^ebu ^efah ^efun ^egle ^ehab ^ehre ^eilz ^ell ^emd ^emde ^emu
        ^enda ^enpe ^ent ^enti ^enz> ^epa ^epo ^ers> ^esc ^esg ^esge ^eua ^euau ^eute ^fko ^flü ^ftsj ^ftsl ^gea
        ^gebo ^gega ^geko ^get ^gsl ^gsu ^gsw ^gun ^gung ^haft ^hdr ^hem ^hri ^hric ^hrle ^hstu ^ht> ^hwes ^häme
        ^iben ^iete ^ifft ^igu ^igun ^ili ^imau ^info ^inge ^iorc ^irm ^itsd ^itsg ^itsp ^itt ^itw ^kam ^kam>
        ^kanz ^kfü ^kfüh ^kred ^kti ^ktie ^liz ^lne ^lok ^lokf ^los ^lter ^ltsc ^lys ^mato ^mauf ^mde ^mm> ^möb
        ^möbe ^ndo ^nenn ^neua ^nfz ^nges ^ngsu ^nik> ^niku ^nkon ^nleg ^nmit ^nser ^nsst ^nter ^ntr ^nuf ^oand
        ^oba ^och ^okf ^okfü ^ollt ^olv ^olve ^opp> ^ore ^pos ^pot ^rank ^razz ^rbe ^rdac ^rde ^rdne ^redi ^regi
        ^rer ^rfa ^rfah ^rgfü ^rha ^rif ^riv ^riva ^rkun ^roch ^rsi ^russ ^rägl ^sagt ^seie ^sen> ^sena ^sfah
        ^sja ^sjah ^slau ^sof ^solv ^sse ^ssla ^stel ^sver ^sweg ^tel ^tral ^tre ^trif ^tsen ^tsj ^tsja ^tsp
        ^turi ^tzt> ^uaus ^ufa ^undd ^usbl ^usha ^weg ^weiu ^woa ^woan ^zern ^zia> ^zt> ^zzi ^zzia ^äche ^ämen
        ^ärb ^ärbe ^äre> ^ückn ^ündu ^ünfz ^üsse
    """,
    0.03: """
        ^<abg ^<anz ^<ban ^<bed ^<bet ^<bon ^<bün ^<ch ^<che ^<düs ^<ehe ^<eig ^<feu ^<fäl ^<gör ^<hak ^<heu
        ^<hör ^<inf ^<kap ^<klo ^<kof ^<mut ^<mö ^<na ^<net ^<obw ^<od ^<opp ^<pfl ^<plö ^<prä ^<rak ^<raz ^<run
        ^<sag ^<sof ^<tal ^<tra ^<va ^<ve ^<ver ^<wem ^<wir ^<zan ^<zur ^<öfe ^aats ^abf ^abg ^abru ^adit ^adu
        ^afa ^afan ^agab ^aket ^akt ^alpl ^alt ^alve ^amm> ^anb ^annt ^anzl ^arbe ^arma ^arz ^assi ^astu ^atz
        ^aus ^ausr ^auss ^aust ^bede ^bei ^berü ^bfi ^bfin ^biet ^bru ^bsra ^bsts ^bwo ^bwoh ^bänd ^bün ^chem
        ^chfr ^chr ^cht ^chwa ^chüt ^ckau ^ckie ^dch ^dche ^dep ^desk ^desv ^dle ^dler ^düs ^düss ^eatm ^eb>
        ^ebsr ^ebsv ^edeu ^eels ^eflo ^efri ^egan ^egf ^egl ^ehan ^eib ^ele> ^elh ^elso ^emik ^ensg ^ensi ^ensl
        ^entb ^enug ^enz ^enza ^erha ^eric ^erie ^eror ^eruf ^esk ^essa ^ete ^etei ^etri ^etz> ^eutl ^ewac ^ewoh
        ^ewor ^ews ^fahn ^fak ^fal ^fanz ^ffen ^fget ^fgew ^fhau ^fsge ^ftr ^fzi ^fzig ^gas ^gast ^gear ^gefa
        ^gefl ^gekl ^genu ^gesc ^gesp ^gio ^gisc ^grün ^gsho ^gsla ^gswa ^gte> ^gten ^gör ^görl ^hann ^hbe ^hbei
        ^hemi ^hen> ^hfra ^hman ^hre ^hre> ^hrel ^htsa ^htu ^hwa ^händ ^hütt ^iale ^ialp ^ieb> ^ifve ^ini ^inso
        ^ionä ^itbe ^iti ^itän ^ivst ^kap ^kau ^kerz ^klin ^klo ^kne ^ksto ^ktur ^kus> ^lamt ^land ^le> ^leb
        ^lebe ^let ^letz ^lha ^lied ^lieg ^llab ^lle> ^lleg ^llem ^llte ^lsor ^lts ^mahn ^mehr ^mer> ^mie ^mts
        ^mus> ^män ^nbes ^nbie ^nda ^ndd ^nde ^ndun ^nfzi ^ngeg ^ngez ^nglü ^ngsl ^nigu ^nkre ^nns ^nnt ^nsb
        ^nsl ^ntb ^ntbu ^nto ^ntzo ^nug ^nug> ^nwal ^nwar ^nze ^nzei ^nzl ^nzle ^när ^obw ^obwo ^oc> ^offn ^ohl>
        ^onal ^onso ^ont ^onä ^onär ^oppo ^orc ^orch ^ord ^ordn ^orfa ^ost> ^pac ^pach ^pita ^pitä ^plat ^plö
        ^pol ^ppos ^prüc ^rafa ^rake ^ramt ^rau ^rbre ^rda ^rde> ^rdie ^rdn ^reis ^rel ^rfen ^rfuh ^rgen ^rifv
        ^rkün ^rlas ^rleb ^rns ^rnu ^rog ^rogr ^rord ^rsic ^rsta ^rstö ^rtb ^rtig ^rträ ^ruft ^ruge ^rund ^rwü
        ^rzei ^räge ^rüh> ^sbli ^sdat ^seel ^sei> ^seld ^sen ^set ^sgef ^sivs ^slag ^smi ^sona ^sri ^sric ^ssa>
        ^sst ^ssta ^staa ^ster ^stos ^taa ^taat ^taga ^taut ^tbun ^tell ^telt ^trad ^trau ^trei ^tru ^tsda ^tte
        ^ttel ^tumm ^tur> ^tz> ^tzog ^tzte ^uer> ^ufha ^ufsg ^uft> ^uftr ^undh ^undv ^ungl ^urü ^urüc ^usla ^usr
        ^ussc ^utl ^utli ^verb ^viel ^vst ^vsta ^warz ^weiz ^wem ^wem> ^wis ^wohl ^zehr ^zel ^zuli ^zur ^zurü
        ^ändl ^änne ^äri ^ärin ^öfen ^öhe> ^örl ^örli ^üge> ^üh> ^ünde ^ürge ^üss
    """,
    0.02: """
        ^<ab ^<abf ^<ad> ^<an ^<anb ^<ans ^<apo ^<ar ^<arz ^<ass ^<aus ^<bef ^<beh ^<boc ^<bub ^<bud ^<bär ^<bü
        ^<cy ^<cyb ^<dah ^<dos ^<dri ^<ess ^<fah ^<fe ^<fer ^<fis ^<flu ^<flü ^<ful ^<fä ^<geb ^<ha ^<her ^<hie
        ^<hub ^<hö ^<in ^<je ^<jem ^<jo ^<job ^<kas ^<kol ^<kra ^<krä ^<la ^<lad ^<leg ^<lo ^<loh ^<lot ^<löh
        ^<lös ^<mor ^<mär ^<or ^<ord ^<ort ^<pak ^<par ^<pfi ^<quo ^<sol ^<stü ^<sö ^<töd ^<uk ^<ukr ^<unf ^<uns
        ^<wed ^<weh ^<wei ^<wit ^<zeu ^<zwi ^achf ^achz ^acki ^adre ^ads ^aft ^aga ^agge ^agt ^ahn> ^ahre ^aine
        ^ali ^alie ^alp ^am> ^ana ^anac ^anbi ^ande ^andt ^angj ^anor ^anru ^anst ^anuf ^anze ^arat ^arin ^ark>
        ^arnu ^ass ^asse ^atu ^atz> ^atzt ^aue ^auer ^auge ^ausb ^auto ^baus ^bed ^bef ^befr ^beh ^bein ^besc
        ^bgeg ^bger ^bing ^bit ^bmah ^bonn ^bren ^bruc ^bspr ^bub ^budg ^bünd ^bür ^bürg ^chaf ^chbe ^chei ^chla
        ^chlo ^chre ^chri ^chru ^chtu ^chwi ^cka ^cki ^ckn ^co> ^cyb ^cybe ^dal ^dana ^den ^der> ^dern ^det>
        ^deut ^dfü ^dfün ^dget ^dner ^dres ^dta ^dte> ^durc ^dvi ^dvie ^dzw ^dzwa ^ebor ^ebra ^ebuc ^eche ^edik
        ^eeh ^efa ^efar ^efk ^efko ^efl ^efäl ^ege ^egen ^egio ^egt> ^ehm ^ehnt ^eibe ^eik> ^eink ^einz ^eipz
        ^eit> ^eits ^eize ^ekan ^ekr ^eldg ^eleg ^elze ^elös ^emo ^enhö ^enm ^ennu ^ens ^ensc ^entz ^epar ^erad
        ^erba ^ere> ^erer ^erfr ^ergf ^ergi ^erki ^erla ^erlu ^erm ^erma ^ermi ^ersö ^erw ^esa ^este ^esto ^estü
        ^eta ^ete> ^etet ^etw ^eub ^eure ^euti ^expl ^fall ^farz ^feld ^feri ^feue ^fgel ^fger ^fhe ^fheb ^fleg
        ^flus ^flüg ^for ^ful ^fuld ^fäll ^fäls ^gass ^geat ^gebe ^gebu ^geda ^gehe ^geka ^genk ^germ ^gfü ^gfüh
        ^gig ^gion ^gjä ^gjäh ^gma ^gnos ^gram ^grü ^gsc ^gsch ^gsei ^gute ^guts ^halt ^hef> ^hefa ^hema ^here
        ^herg ^hfr ^hgew ^hick ^hig ^hl> ^hla ^hlag ^hli ^hlo ^hlos ^hls ^hlug ^hmen ^hnb ^hne ^hoc> ^holo ^hrei
        ^hrer ^hrif ^hruf ^hter ^htun ^huld ^hwar ^hwer ^hwi ^hwie ^hzei ^iban ^ibe ^ichs ^icht ^id> ^iegt ^iele
        ^ient ^ieru ^iet ^iff> ^ifte ^iftl ^igem ^ik> ^ikam ^ilig ^ils> ^ilze ^ind ^ind> ^inde ^inf ^inl ^inlö
        ^inne ^innw ^inte ^inun ^ipz ^ipzi ^itet ^itge ^itgl ^its ^ität ^iva ^ival ^ivat ^ivs ^ize ^jem ^jema
        ^jäh ^jähr ^kame ^kapi ^kauf ^kend ^kgen ^kig ^klop ^kläg ^kneh ^koc ^koch ^krai ^kreb ^krei ^kve ^kver
        ^käu ^käuf ^kün ^künd ^lag> ^lake ^lbet ^lbo ^ldge ^legi ^legu ^leip ^lek ^lem ^lenk ^lhau ^lien ^lift
        ^lig ^llt ^lna ^loge ^lohn ^lont ^lop ^lopf ^los> ^losi ^lsc ^lsch ^lte ^lug ^lung ^lver ^lze ^lzen ^löh
        ^löhn ^lös ^mail ^mand ^mann ^mbau ^mde> ^meh ^men ^mig ^mili ^mita ^mor ^mte ^mtsg ^mweg ^männ ^mär
        ^märz ^müde ^nak ^nakt ^nala ^nbef ^ndel ^ndem ^ndfü ^ndor ^ndu ^ndvi ^ndz ^ndzw ^netz ^neub ^new ^nfor
        ^nfre ^nge ^ngeh ^ngen ^ngj ^ngjä ^nhöh ^nich ^nied ^nka ^nkau ^nken ^nker ^nlic ^nlö ^nlös ^nns> ^nnwa
        ^no> ^non ^nose ^npe ^nper ^nru ^nruf ^nse ^nseh ^nsg ^nte> ^nto> ^nton ^ntu ^ntz ^ntüm ^nufa ^nunt
        ^nzah ^näre ^och> ^offe ^ogn ^ogno ^ohne ^ohu ^ohun ^olar ^olo ^olon ^onto ^opo ^opol ^ops ^orle ^orm>
        ^orsi ^os> ^osio ^ossk ^otbe ^ote ^otes ^ots> ^pack ^pak ^par ^pati ^paz ^pazi ^perr ^pfle ^plos ^pons
        ^post ^priv ^prod ^prä ^psy ^psyc ^pzi ^pzig ^päte ^ramm ^rann ^rat ^rauf ^raur ^raz ^rba ^rchs ^rden
        ^rder ^reha ^reib ^reiu ^renm ^resl ^rete ^rfal ^rg> ^rger ^rgf ^rhan ^rhä ^riff ^rift ^rig ^rkoc ^rla
        ^rlu ^rlus ^rm> ^rman ^rmi ^rmit ^rneh ^rnse ^rnst ^rnun ^rodu ^rogn ^rohu ^ror ^rsit ^rsö ^rsön ^rtbe
        ^rtsc ^run ^rwie ^rz> ^rzeh ^rzie ^rzt ^rzt> ^rün ^samt ^sbea ^sche ^sda ^seil ^send ^ses ^ses> ^setz
        ^sget ^shof ^sit ^sper ^splä ^spro ^ssbr ^ssic ^ssl ^ssto ^stic ^stl ^stwe ^städ ^stür ^stüt ^sve ^swah
        ^syc ^sych ^säug ^sön ^sönl ^tag> ^tare ^tass ^tbew ^tehe ^tenw ^terv ^tete ^tgl ^tgli ^tien ^tio ^tion
        ^tiv ^to> ^toch ^torb ^tra ^tret ^trie ^tun> ^tur ^täd ^tädt ^tän> ^täri ^tät> ^töd ^tödl ^tört ^tüme
        ^tütz ^uchu ^uchv ^udg ^udge ^uer ^uere ^uern ^ufak ^ufe ^ufe> ^ufhe ^uft ^ukr ^ukra ^uktu ^ulda ^umba
        ^umt> ^undf ^undz ^unfa ^ung ^uni ^unkl ^urc ^urch ^urig ^urt ^usa ^usb ^ussl ^usto ^utig ^uto ^vent
        ^verm ^vet ^volo ^vors ^war ^weig ^weit ^wer> ^werf ^wind ^woh ^wuss ^xpl ^xplo ^xter ^yber ^ych ^ycho
        ^zeln ^zig> ^zol ^zoll ^zte ^zul ^zusa ^ädte ^äfte ^äfts ^ällt ^äls ^älsc ^äme ^än> ^änn ^ärte ^ärz
        ^ärz> ^ätzu ^äug ^äugl ^äumt ^öbe ^öcht ^ödl ^ödli ^öfe ^öhne ^ön> ^önl ^önli ^öseg ^öst ^öst> ^üden
        ^ümer ^ünft ^ürg ^ütze
    """,
    0.01: """
        ^<abz ^<adr ^<ak ^<anw ^<au ^<bag ^<bat ^<bea ^<dar ^<den ^<div ^<don ^<ebe ^<ehr ^<ein ^<fel ^<fl ^<fot
        ^<gek ^<gut ^<hal ^<hä ^<ig> ^<jet ^<jä ^<jäh ^<ker ^<kin ^<kis ^<käf ^<lah ^<law ^<meh ^<mie ^<möc
        ^<new ^<ol ^<os ^<ost ^<ph ^<po ^<pod ^<rec ^<rus ^<set ^<unw ^<ur ^<urt ^<wol ^<wus ^<zol ^<zuk ^<zul
        ^aal ^abge ^abko ^abon ^abst ^abz ^abzu ^adi ^adt> ^afen ^afie ^aft> ^agel ^agg ^agse ^agsl ^ahi ^ahin
        ^ahl> ^ahr ^ail ^alar ^alau ^allc ^alva ^andi ^anne ^anwä ^apa ^apo ^arkt ^arm> ^arzt ^astw ^atse ^atun
        ^auft ^ausd ^ausl ^awin ^axis ^bam ^bamm ^bat> ^bau> ^bean ^behö ^belh ^belk ^bene ^berl ^berp ^bett
        ^bev ^beze ^bfl ^bge ^bib ^bres ^brü ^bube ^bzu ^böe ^cas ^cast ^chf ^chim ^chlu ^chob ^chtw ^chz ^chzu
        ^chü ^ckru ^cont ^dah ^dahi ^dant ^daru ^dell ^den> ^dens ^dent ^der ^dest ^det ^deu ^die> ^dika ^div
        ^divi ^dne ^donn ^dos ^duz ^ear ^ebam ^ebe ^ebet ^ebun ^edac ^edun ^efkü ^egek ^egi ^egrü ^ehr ^ehrf
        ^eibt ^eige ^eil> ^eili ^eip ^ekau ^eke ^eklä ^ekom ^elan ^elbr ^eldb ^elha ^elp ^ema ^emal ^eman ^emm
        ^enbo ^end> ^entü ^enzu ^eran ^erf ^erfa ^erig ^erns ^errn ^errt ^ersa ^ertr ^ertu ^eru ^erz ^erz> ^erüh
        ^esv ^esve ^et> ^etau ^etzi ^evis ^ewsl ^fa> ^fakt ^ferk ^feu ^fft> ^fha ^fie ^fili ^fkü ^fküh ^ft>
        ^ften ^ftig ^ftra ^fträ ^fung ^fur ^fve ^fver ^füg ^fügu ^ge> ^gen ^gen> ^gent ^gepl ^gle ^glei ^gläu
        ^gno ^gslo ^gswe ^gül ^gült ^hack ^had ^hade ^hah ^hak ^hake ^hang ^heba ^heke ^hel ^hof> ^holg ^hrf
        ^hsun ^htw ^hubs ^hwei ^hwin ^hzu ^häm ^hörd ^höri ^hürz ^iell ^ielz ^ienw ^iers ^iess ^iff ^igeb ^igen
        ^iges ^ihe> ^ikl ^ilia ^ilz ^imin ^infe ^inli ^inz ^ion ^iseb ^isei ^ittw ^itu ^itwe ^itzt ^ivid ^jet
        ^jetz ^job ^kali ^kann ^kgeb ^kind ^klos ^koff ^koma ^konz ^kram ^kret ^kruf ^kte ^kten ^kung ^kus ^käm
        ^lack ^lafe ^lah ^lahm ^lank ^larm ^lbr ^ldb ^lder ^legs ^lei> ^leib ^lem> ^lhi ^lial ^lier ^litt ^lner
        ^lug> ^lun ^lus ^luss ^lust ^läub ^lösu ^lüg ^lüge ^manc ^mani ^manu ^mba ^mbu ^mens ^ment ^mik ^mind
        ^mut ^möc ^möch ^nat ^nbo ^nbon ^ndan ^ndet ^ndp ^ndv ^nem ^nend ^ners ^news ^nfal ^nfel ^nfo ^nft ^ngek
        ^ngsw ^nic ^nikl ^nlad ^nnel ^nnun ^nsge ^nslä ^nsmi ^ntai ^ntal ^ntü ^nun ^nwoh ^nza ^nzan ^nübe ^ocht
        ^ochz ^ode ^odel ^of> ^off ^ofor ^ogr ^ogra ^ohn> ^ollm ^olog ^omb ^ont> ^onte ^ops> ^orbe ^oren ^orge
        ^ot> ^pake ^pen> ^pich ^pod ^proc ^prok ^pruc ^präc ^pul ^pult ^qua ^radi ^ratu ^raxi ^rb> ^rch ^rche
        ^rec ^rech ^reik ^rep ^repa ^rfe ^rfüg ^rgan ^rgew ^rhit ^rhän ^rie ^rie> ^rmac ^rmas ^rn> ^rod ^rohe
        ^roku ^rrt> ^rsto ^rtet ^ruch ^rude ^ruht ^rweh ^räc ^räch ^rüfe ^saal ^sbl ^schl ^schü ^senb ^sern ^sex
        ^sgeh ^sho ^sk> ^skop ^skü ^slic ^slä ^sofo ^ssel ^sses ^ssge ^stag ^stlo ^sto ^stre ^stsp ^stw ^stü
        ^swe ^süde ^tain ^tals ^tei> ^tel> ^tent ^ter> ^terk ^terz ^tigs ^til ^tlic ^top ^tote ^trug ^trä ^träg
        ^tsam ^tse ^tss ^ttw ^ttwo ^tum ^tum> ^twoc ^tzen ^tzg ^tzge ^tüm ^tür> ^türm ^ubsc ^uder ^uerw ^uf>
        ^ufg ^ugb ^uge ^ugeh ^ugen ^uhl> ^uht ^uit ^ukt ^uku ^ukun ^ulie ^ulm> ^umt ^und ^ungs ^unw ^unwi ^ure
        ^urg> ^urie ^url ^urna ^urte ^usag ^usam ^usd ^ush ^uss> ^ussg ^utes ^utet ^utze ^verf ^verö ^vis ^visi
        ^vorf ^was ^wass ^wegg ^weh ^wehr ^wei ^weih ^wel ^wes ^wese ^west ^wick ^win ^wine ^wir ^wirk ^wol
        ^woll ^word ^wsl ^wsle ^wus ^würf ^yna ^zant ^zent ^zeu ^zeug ^zge ^zig ^zlei ^zte> ^zuk ^zuku ^zula
        ^zwi ^ämpf ^är> ^äst ^äte ^äub ^äubi ^öri ^örig ^ösen ^ösu ^ösun ^ückr ^üfe ^ügu ^ügun ^ühli ^ült ^ülti
        ^üme ^ündi ^ürfe ^ürm ^ütte
    """,
    -0.01: """
        ^<ac ^<ach ^<alm ^<anh ^<ant ^<apr ^<ara ^<auf ^<bau ^<bei ^<bis ^<bla ^<blä ^<bog ^<bri ^<bro ^<bur
        ^<cen ^<dan ^<dic ^<dr> ^<du ^<dur ^<ec ^<eie ^<erw ^<esc ^<fed ^<flo ^<frü ^<geö ^<gl ^<gmb ^<grö ^<gul
        ^<hei ^<hek ^<hu ^<ink ^<jah ^<jon ^<kn ^<kü ^<lam ^<lis ^<lit ^<löf ^<mac ^<mal ^<me ^<med ^<mee ^<mil
        ^<mir ^<mur ^<ne ^<no ^<pfa ^<pla ^<plä ^<pop ^<ps ^<ree ^<req ^<rie ^<ris ^<rot ^<rä ^<saf ^<sam ^<se
        ^<sk ^<tei ^<tom ^<tub ^<töp ^<uh ^<uhr ^<ult ^<unv ^<vit ^<vol ^<waf ^<wer ^<wet ^<wun ^<wäc ^<wör ^<wü
        ^<zim ^<zit ^<zue ^<zwe ^<zä ^<zäh ^<züg ^<än ^<änd ^<äp ^<äpf ^<öff ^abb ^aber ^abla ^abo> ^adt ^age
        ^ages ^agr ^alb ^albe ^alf ^alk ^allb ^alog ^amen ^ams ^an> ^ands ^ane ^anh ^anna ^anni ^appm ^arch
        ^arka ^arke ^asa ^ast ^astr ^ata ^aue> ^aufe ^auff ^aut ^bart ^bauc ^bbi ^be> ^bel ^belt ^ben> ^bere
        ^bew ^bh> ^bieg ^bir ^bisc ^bja ^bjah ^blä ^bo> ^bohn ^bret ^bstf ^bstu ^bt> ^bung ^bwe ^can ^char ^che>
        ^chna ^chos ^chtf ^chts ^chtz ^chüs ^cke> ^corn ^damp ^damt ^dan ^dat ^dems ^deri ^derv ^derw ^dfr ^dfra
        ^dga ^dgri ^dhe ^dhei ^dick ^dig ^dire ^dop ^dorf ^dr> ^dra ^dsac ^dsch ^dus ^dwer ^dwir ^ea> ^eau ^ebau
        ^ebel ^echn ^echs ^eder ^edie ^efb ^ege> ^egel ^egra ^ehn> ^ehän ^eidi ^eie> ^eift ^eimn ^ein> ^einb
        ^ekse ^elb> ^elba ^eldu ^ele ^elea ^elm ^emac ^embe ^emei ^emi ^emil ^enam ^enba ^ench ^enei ^enen ^enf
        ^enfl ^eni ^enkm ^enom ^enos ^enr ^enst ^ensw ^enve ^epi ^eprü ^erbu ^erhe ^eri ^erke ^erkz ^erli ^erlo
        ^erlä ^erne ^erra ^ert> ^erwä ^es> ^esb ^espi ^esuc ^esza ^esä ^etik ^etre ^etti ^euri ^euro ^eva ^evan
        ^ewan ^ewei ^ewis ^exi ^fam ^fami ^fed ^fede ^fee> ^fei ^feie ^fel ^fes ^ffa ^ffas ^fgan ^form ^fru ^frä
        ^frü ^früh ^ftau ^ftge ^ftsf ^fund ^fähr ^für> ^geba ^ged ^gedi ^gefe ^geh ^gehö ^gel> ^gema ^gemi ^gemü
        ^geng ^genü ^gep ^gera ^gezo ^geö ^gips ^gmb ^gmbh ^gnah ^go> ^gra ^gsa ^gsbe ^gspl ^gsvo ^gula ^haar
        ^half ^har ^harg ^hau> ^hbau ^hebt ^hec ^heir ^heis ^heit ^hekt ^heul ^hgl ^hied ^hlen ^hlic ^hma ^hmal
        ^hna ^hnac ^hng ^hnge ^hnik ^hnu ^hob ^hom ^homa ^hoss ^hra ^hrie ^hrt> ^hsel ^htes ^htf ^hts ^htsb ^htz
        ^htze ^hulk ^hält ^häng ^häu ^häuf ^höns ^hüs ^ibr ^ibri ^iec ^iech ^iefb ^ieh ^ift> ^iger ^igta ^ihei
        ^ikon ^ilde ^ile> ^ilie ^ilm> ^ima ^imal ^immt ^imn ^imni ^imo ^inal ^ingt ^inie ^ink ^ins ^int> ^inux
        ^inzu ^ira ^irek ^isit ^issn ^itde ^itza ^itze ^ium> ^ive ^jac ^jon ^jona ^kal ^kbar ^kel ^kel> ^kerm
        ^klim ^kmal ^kna ^knöd ^krip ^kse> ^kst ^kste ^ktik ^kuli ^kur ^kzeu ^käf ^käfe ^lai ^lal ^lanm ^lati
        ^lber ^lbja ^ldu ^ldun ^lea ^lec ^led ^leh ^lehm ^leus ^lft> ^lfta ^li> ^lieb ^lima ^linu ^lisi ^lko
        ^lku ^llst ^llt> ^llw ^lmas ^lsa ^lstä ^lti ^luf ^luft ^lur> ^lut ^lwi ^lät ^lätz ^löt ^löte ^lück ^lüf
        ^lüft ^mai> ^mars ^mati ^mber ^mbh ^mbh> ^med ^medi ^mee ^meer ^meis ^merl ^mess ^mgeb ^mil> ^mitz ^mme
        ^mmer ^mobi ^modu ^mon ^mont ^mpel ^mpre ^mung ^must ^nab ^nad ^nahm ^nam ^namt ^nand ^nanz ^nas ^nat>
        ^nauf ^naus ^nban ^ndb ^nden ^ndfr ^ndgr ^ndhe ^ndwi ^nee ^nes ^nfl ^nger ^ngna ^ngs ^ngsü ^nhei ^nie
        ^nja ^nkel ^nks ^nla ^nlam ^nlan ^nlas ^nmac ^nmo ^nnen ^nom ^nomm ^nor ^nord ^noss ^note ^npac ^nsa
        ^nsag ^nst ^nste ^nstu ^nsw ^ntfe ^ntri ^ntw ^ntwü ^num ^nux ^nux> ^nwen ^näh ^nöd ^nöde ^ob> ^obil ^obo
        ^ock ^ogen ^okt ^okto ^omet ^omme ^ompr ^onn ^oor> ^opc ^opco ^opt ^ordr ^orgä ^ori ^orj ^orja ^orlä
        ^orm ^ors ^orsp ^ort ^ortr ^osk ^osw ^oswi ^ota ^oter ^otho ^otot ^oty ^otyp ^pco ^pcor ^pe> ^pec ^pech
        ^pelt ^pend ^per ^pera ^pfeh ^pfos ^piz ^plät ^pma ^pmac ^pok ^pop ^popc ^port ^ppm ^ppma ^pra ^prit
        ^prüf ^pte> ^put ^pätz ^pül ^pülm ^rad> ^ran> ^rar ^ratw ^raub ^rbt ^rbt> ^rbuc ^rbür ^rega ^reie ^reko
        ^ren ^ren> ^req ^requ ^reri ^rese ^reva ^rfun ^rhaf ^rhei ^rich ^rid> ^riec ^rif> ^rigi ^ril> ^rin ^rin>
        ^rine ^rit ^ritt ^rkli ^rkts ^rkur ^rkz ^rkze ^rlad ^rli ^rlo ^ro> ^robe ^rpa ^rpro ^rrie ^rsbe ^rtag
        ^rtea ^rtha ^rthe ^rtin ^rtun ^rung ^rve ^rüf ^sack ^saun ^sbau ^scht ^sdie ^sdrü ^sell ^sens ^sere
        ^serv ^sest ^seum ^sieg ^sine ^sku ^sma ^snä ^snäh ^so> ^son ^son> ^sore ^sos ^soss ^spie ^spit ^spu
        ^spü ^spül ^ssnä ^ssun ^stad ^stfe ^stim ^str ^stu ^stur ^stä ^sunk ^swil ^säck ^sübu ^tab> ^tad ^tadt
        ^talo ^tat ^tda ^tdem ^tec ^tee> ^tei ^tena ^tenr ^teue ^tex ^text ^tges ^thel ^thol ^thon ^thu ^thun
        ^timm ^tin ^tiz> ^tkal ^tko ^tmus ^tne ^tner ^tok ^ton> ^torw ^toth ^toty ^tri ^tric ^ts> ^tsb ^tsbe
        ^tsfü ^tsta ^tsä ^tsäc ^ttes ^tts ^tuba ^tump ^turn ^twu ^twur ^tzeh ^tzl ^tzle ^tzu ^ual ^uba> ^ud>
        ^uerd ^uffa ^ugan ^ugus ^ulk ^umg ^uml ^umsc ^umu ^umun ^ungn ^unv ^unve ^urin ^urme ^uro ^use ^use>
        ^useh ^useu ^usä ^usät ^utor ^vanc ^vea ^vier ^vitr ^vol ^vorg ^vorj ^vorm ^waf ^waff ^wand ^wech ^weh>
        ^weni ^wett ^wil> ^worb ^wun ^wurf ^wänd ^wär ^wör ^xte> ^zen> ^zie ^zigt ^zit ^zle> ^zog ^zog> ^zuc
        ^zue ^zuer ^zug ^zuga ^zung ^zuse ^zusä ^zwe ^ächl ^äfe ^ählt ^ähr> ^ähte ^älle ^ält ^älte ^ämme ^ämt
        ^änge ^äpf ^äpfe ^äss ^äul ^äule ^äume ^äumu ^äuse ^ödel ^öffn ^ölf> ^öns ^öpft ^ören ^öss ^össe ^öten
        ^üch ^ühe ^ülm ^ülma ^üng ^üre
    """,
    -0.02: """
        ^<al ^<alb ^<anf ^<bra ^<bre ^<bäu ^<cod ^<di ^<din ^<dir ^<dok ^<dop ^<dä ^<ech ^<eim ^<em ^<exc ^<fac
        ^<fan ^<fet ^<fre ^<fu ^<fus ^<fül ^<geh ^<gez ^<gi ^<gre ^<häl ^<id ^<ing ^<jan ^<kar ^<keg ^<kru ^<ku
        ^<kug ^<küh ^<le ^<lei ^<li ^<lie ^<log ^<län ^<löt ^<mi ^<min ^<nas ^<nes ^<nor ^<oe ^<ot ^<ott ^<pap
        ^<pfo ^<pie ^<pl ^<pun ^<pü ^<pün ^<rad ^<ram ^<rea ^<rez ^<rös ^<sa ^<sau ^<sel ^<sic ^<sig ^<so ^<sta
        ^<ste ^<sti ^<sto ^<str ^<stu ^<stö ^<sun ^<sät ^<taf ^<tag ^<tec ^<tel ^<tem ^<teu ^<ti ^<ts ^<tur
        ^<umg ^<vos ^<wec ^<wil ^<wof ^<zie ^<zir ^<zuv ^<übe ^aag ^aage ^abel ^aben ^abi ^abr ^abwe ^achv ^adel
        ^agen ^ahe> ^ahme ^ahmt ^ai> ^albj ^alen ^allf ^ame> ^ami ^andf ^anf ^ang> ^angs ^anha ^ank ^anke ^ant
        ^ante ^aple ^app> ^apr ^apri ^aran ^arf ^arr ^arse ^artu ^asch ^assu ^ati ^atio ^atl ^att ^att> ^attl
        ^atw ^aud ^augu ^aum> ^aus> ^axg ^axge ^bba> ^beal ^beb ^beer ^beid ^ben ^ber> ^bern ^besp ^bewi ^bgel
        ^bild ^blic ^boge ^brei ^brem ^brez ^bri ^brik ^bröt ^btes ^bwec ^bäu ^bäum ^chac ^chat ^chha ^chit ^chp
        ^chpa ^chra ^chsa ^chse ^chte ^chön ^cker ^ckg ^cklä ^cks ^ckwu ^cob ^dam ^dard ^darf ^date ^deen ^deh
        ^desa ^dez ^deze ^dher ^dic ^dier ^diet ^dok ^dokt ^dopp ^dsc ^dsi ^dtbü ^dus> ^dwe ^ead ^eala ^eams
        ^ech ^eckb ^eckl ^eekü ^een> ^eerd ^efer ^efin ^efo ^efon ^egn ^egne ^egw ^egwe ^ehl> ^eho ^ehob ^eht
        ^eht> ^ehä ^ehö ^ehör ^ei> ^eie ^eif ^eig> ^ein ^eine ^einm ^eint ^eisp ^eist ^ekas ^ekt ^ekt> ^ekta
        ^eküc ^el> ^elef ^elen ^eli ^eln ^elr ^elzu ^emas ^empf ^ena ^enc ^endl ^enkt ^enma ^enni ^eno ^entk
        ^enü ^enüg ^epr ^ept ^erah ^erap ^erb ^erei ^erhö ^erin ^erkt ^erp ^erth ^erzä ^esca ^esen ^esti ^etzu
        ^eul ^eule ^eum ^eum> ^ewä ^exc ^ezep ^fabr ^fand ^fang ^faxg ^feg ^fene ^fer> ^ffe ^ffp ^fgef ^fin>
        ^floh ^fnet ^fol ^fon> ^fona ^fra ^fre ^frei ^ftg ^fus ^füh ^führ ^fül ^füll ^füt ^fütt ^gefi ^gefr ^gel
        ^gelb ^gelu ^geme ^geno ^gepf ^gez ^gipf ^git ^glas ^gläs ^gnet ^gol ^gril ^grö ^grös ^gsan ^gsfr ^gsp
        ^gspi ^gst> ^gsze ^gt> ^gtau ^gul ^gus ^gust ^gut> ^haa ^hach ^han ^hei ^henc ^henz ^herh ^herm ^hha
        ^hhal ^hie ^hien ^hite ^hläg ^hmin ^hofs ^hpa ^hpar ^hrau ^hres ^hrot ^hrs ^hrt ^hsa ^hse ^hte ^hte>
        ^hulu ^hund ^hus ^hwuc ^hüg ^hüge ^ian ^iber ^ichn ^iebs ^ief ^iefe ^ieht ^ielt ^iene ^iep ^iera ^ierf
        ^ierk ^iest ^ifer ^ign ^iker ^ilar ^ild> ^ilk ^ilke ^ill ^ime ^imer ^inan ^inke ^inkt ^inm ^inma ^innt
        ^ipf ^ipfe ^ipp ^ips ^ire ^isek ^ish ^isla ^ite> ^itek ^itf ^itri ^itro ^itsb ^itz ^itzo ^ive> ^jah
        ^jahr ^jan ^juli ^kalk ^kamp ^kat> ^kata ^keg ^kege ^kek ^keks ^kent ^ker ^klam ^klav ^kleb ^klis ^klus
        ^kläu ^kor ^kplä ^ksb ^ksba ^kse ^ksk ^ksta ^ktl ^ktli ^ktua ^kug ^kuge ^kurs ^kurv ^kwu ^kwun ^kze ^lac
        ^laf> ^lanz ^lar ^lar> ^las> ^lato ^lau ^lav ^lavi ^lbau ^lbe ^lbe> ^lbj ^lef ^lefo ^lei ^leih ^lere
        ^les ^leuc ^lf> ^lic ^lin ^ling ^lis ^lise ^lke ^lker ^lksb ^llat ^llfr ^llis ^lma ^lmen ^lo> ^lohm
        ^lon> ^lsta ^lto ^ltra ^lusi ^lzb ^lzo ^lzu ^lzun ^läc ^läch ^läre ^lüc ^mal ^mal> ^mals ^malt ^mar
        ^mar> ^mart ^mat ^mate ^me> ^mein ^melz ^merk ^mges ^mgez ^mine ^mink ^mir ^miss ^ml> ^mmu ^mmun ^mpf
        ^mpu ^msel ^mt> ^mur ^mäs ^mäss ^na> ^nah ^nan ^narz ^nass ^nba ^ndh ^ndi ^ndie ^ndli ^nenf ^nest ^neta
        ^nf> ^ng> ^nha ^nigs ^nigt ^nike ^nke ^nkma ^nkte ^nktl ^nkuc ^nles ^nmar ^nmäs ^nna ^nra ^nro ^ntag
        ^ntk ^nupp ^nzam ^nüg ^ochs ^odus ^oes ^ofs ^ofü ^ofür ^oge ^ogg ^ogge ^ohle ^ohma ^oko ^olle ^olls ^oma
        ^omm ^ommt ^onas ^ond ^ong ^oni> ^onie ^onne ^onst ^oor ^oppe ^ord> ^orf> ^orn ^orp ^orta ^osau ^osen
        ^oss> ^ossm ^ostu ^otie ^our ^out ^oze ^ozes ^papp ^pch ^pel ^penh ^plan ^ple ^pler ^por ^ppel ^ppen
        ^pre ^prec ^pri ^pril ^prob ^proz ^ps> ^pse ^pste ^punk ^pün ^pünk ^que ^quer ^ra> ^rage ^rant ^rbli
        ^rbun ^rchi ^rdig ^rdst ^rea ^reif ^rekl ^rene ^rfs ^rfüh ^rgl ^rgle ^ric ^rid ^rip ^rjah ^rka ^rkie
        ^rkst ^rlor ^rläu ^rne ^rock ^ros ^rosa ^rose ^rot> ^roz ^roze ^rra ^rsc ^rsch ^rst ^rten ^rtie ^rtof
        ^rtst ^rtu ^ruck ^rug> ^rven ^rwä ^rzä ^rzäh ^rägt ^röss ^röt ^rötc ^rüne ^saf ^saft ^san ^sang ^sau
        ^saue ^sbac ^sbar ^sbe ^schi ^sehe ^seif ^sel ^ser ^ser> ^sert ^sfr ^sgez ^sgr ^shun ^sign ^silk ^sion
        ^sive ^slin ^smut ^sor ^sort ^spar ^spi ^spre ^ssn ^ssr ^ssre ^ssu ^staf ^stap ^stes ^stif ^stof ^stri
        ^stv ^stve ^szu ^szub ^säch ^sübe ^tafe ^taff ^tag ^tap ^tar ^tart ^tbü ^tbüc ^tdr ^tdru ^tekt ^tele
        ^tem ^ten ^tene ^teri ^terl ^teru ^tes> ^tesc ^the ^tho ^tieg ^tift ^tig> ^tik ^tike ^tim ^tisc ^tiz
        ^tock ^toma ^tonn ^torh ^tres ^trin ^trit ^tro ^trot ^tst ^tste ^tta> ^tten ^tti ^ttic ^tua ^tual ^tund
        ^twü ^twür ^type ^tze> ^tzon ^tzp ^tzpl ^uers ^ueru ^ugel ^ugu ^uhes ^uho ^uli> ^ulu ^ulun ^ume ^umpf
        ^uns ^upp ^uppe ^urer ^urfs ^urs ^urv ^urve ^usiv ^uso> ^uspr ^uszu ^ven> ^volk ^vor ^vorh ^vos ^voss
        ^waa ^waag ^wald ^wat ^watt ^weck ^wegw ^wein ^wer ^wil ^wint ^wof ^wofü ^wäc ^wäch ^xge ^xger ^xpor
        ^ype ^zam ^zamt ^ze> ^zeic ^zeig ^zem ^zess ^zip ^zir ^zit> ^zitr ^zli ^zlic ^zoge ^zpl ^zpla ^zun ^zuv
        ^zuvo ^äfer ^ägen ^ägt> ^ähe ^ähle ^ält> ^äng ^ängs ^änk ^ärku ^ärm ^ärme ^äser ^ässi ^ätz ^ätze ^öff
        ^öhl ^öhn ^öpfe ^örn ^ötc ^ötch ^übe ^über ^ück ^ückg ^üft ^üll ^ünf> ^ünk ^ünkt ^ürst ^ürze
    """,
    -0.03: """
        ^<bas ^<br ^<dez ^<dru ^<eis ^<emi ^<er ^<fun ^<ga ^<geü ^<go ^<gär ^<hun ^<ja ^<jub ^<jul ^<kna ^<kür
        ^<leh ^<les ^<lob ^<mis ^<on ^<onl ^<pi ^<por ^<pup ^<que ^<reg ^<roh ^<rüc ^<sat ^<si ^<tat ^<tax ^<tes
        ^<um ^<up ^<upd ^<vor ^<win ^<wö ^<zeh ^<zuc ^<zw ^<zwa ^abbi ^abe ^abri ^afel ^afer ^ahm ^al> ^andy
        ^angw ^apfe ^arf> ^art> ^as> ^asc ^auso ^aut> ^auz ^bau ^bege ^beho ^berr ^beso ^bien ^bil> ^bila ^bilä
        ^blit ^bohr ^bord ^brot ^bsi ^buc ^buch ^chal ^chan ^chau ^chi ^chle ^chlä ^chm ^chnu ^chs ^chö ^ckb
        ^ckbl ^cks> ^ckt> ^clu ^dka ^dl> ^dst ^dste ^dul ^duld ^däm ^ech> ^echp ^echu ^edul ^eek ^efe ^eh> ^ehei
        ^ehm> ^ehmt ^ehäl ^eier ^eigt ^eile ^eis ^eitd ^eite ^eizt ^ekla ^ekor ^ekte ^ela ^elst ^ems ^en> ^eng
        ^enh ^enha ^enso ^entw ^enum ^ept> ^era ^erts ^ese ^eso ^eson ^est ^eter ^etes ^ets ^etsc ^euc ^euch
        ^eue ^eue> ^euse ^expo ^ezem ^eüb ^eübt ^fac ^fach ^fan ^far ^feem ^fer ^fgeh ^fina ^fla ^fs> ^gart
        ^gedu ^gehä ^geis ^gepr ^gess ^geü ^geüb ^ggen ^grab ^gre ^gste ^gsü ^gsüb ^gwer ^haue ^hefi ^hief ^hing
        ^hle ^hläf ^hme ^hnup ^holf ^hon ^htem ^ichb ^iche ^igst ^ikan ^ila ^ilen ^ilo> ^ilä ^iläu ^in> ^insp
        ^inu ^ioni ^isc ^isch ^isi ^isp ^itd ^ite ^iten ^itsl ^izt ^izt> ^izz ^ja> ^jubi ^jul ^kbl ^kbli ^ken>
        ^kle ^klei ^kord ^kuns ^lamp ^lans ^lapp ^laut ^lese ^lik ^lime ^lke> ^llen ^llim ^lobt ^läf ^lärt ^läum
        ^lösc ^maus ^mers ^mil ^min ^mis ^mmt ^mmt> ^mpos ^nabe ^naue ^ndka ^ndl> ^nds ^ndy ^ndy> ^nen> ^nhau
        ^nig ^nige ^nika ^nklu ^nkt> ^nlei ^nlin ^nma ^nnah ^nt> ^ntie ^nup ^nzen ^og> ^ohm ^olfe ^olz ^olz>
        ^ompo ^ono ^orab ^otiz ^otzd ^pap ^papi ^pda ^pdat ^pei ^per> ^pfa ^pfan ^pfe ^pfo ^phy ^pie> ^piep
        ^pran ^pst ^pt> ^puns ^rab ^rap ^rbe> ^rdt ^rill ^rja ^rlä ^rme> ^rnt ^rnt> ^rob ^rol ^roll ^rom ^rot
        ^roto ^rrä ^rsb ^rste ^rte> ^rös ^rüfl ^sar> ^satt ^sbes ^sca ^scha ^sdr ^sekt ^seu ^sfo ^sfor ^sfü
        ^sfüh ^sio ^slü ^slüc ^st> ^sten ^sti ^sts> ^sur ^ta> ^tati ^tax ^taxi ^tem> ^tenb ^test ^tfer ^tier
        ^tis ^tka ^tmac ^tom ^ton ^tot ^troc ^troh ^tslü ^tt> ^tzd ^tzde ^tze ^tzun ^uch ^uche ^uchh ^uchs ^uck
        ^ueri ^uert ^ula ^uld> ^ulen ^um> ^umge ^ums ^unst ^upd ^upda ^urm ^urs> ^usdr ^usi ^ussb ^utzt ^ve>
        ^verg ^vorr ^wan ^wann ^warm ^wec ^weic ^werk ^wet ^wurs ^wän ^wöl ^wölf ^xpo ^yla ^yme ^zde ^zdem ^zemb
        ^zes ^zieg ^zwö ^zwöl ^ägt ^ähl ^ämmu ^änke ^ären ^äum> ^öde ^ölf ^önst ^ösc ^ösch ^üfl ^ühr ^ülle
    """,
    -0.04: """
        ^<app ^<be ^<bew ^<bl ^<boh ^<cha ^<da ^<dac ^<dau ^<dig ^<eic ^<fa ^<fr ^<gep ^<glü ^<han ^<hor ^<ke
        ^<neu ^<pau ^<pub ^<ri ^<rü ^<skr ^<sog ^<to ^<ton ^<täg ^<ums ^<wan ^<üb ^ack> ^adtb ^ald> ^ampe ^aum
        ^ber ^best ^bis ^bla ^blik ^bog ^chh ^chie ^chs> ^chuh ^chwu ^dank ^digi ^dtb ^dy> ^ebst ^ecke ^eem
        ^eema ^efra ^eitz ^emis ^endi ^ene ^ene> ^enra ^erbl ^erl ^ern ^erpa ^ert ^ette ^ezä ^ezäh ^ffee ^filt
        ^foli ^fon ^fors ^fos ^fost ^gar> ^gara ^gela ^geln ^gena ^gezä ^grad ^gsm ^gsz ^gta ^gärt ^hand ^heck
        ^her ^hlä ^hmar ^hmec ^hos ^hose ^hs> ^huh ^huhe ^hwu ^ich> ^ick> ^iebl ^iebt ^iept ^ier ^igit ^igt>
        ^ilan ^ild ^ina ^ins> ^itr ^jub ^kaff ^kal> ^kar ^kart ^ken ^kes ^kil ^klu ^komp ^ks> ^lch ^lch> ^lehr
        ^len> ^lens ^ler ^lfr ^lfre ^lief ^llz ^ln> ^lob ^läse ^meck ^mel ^mge ^mper ^mpo ^msat ^msen ^nar ^nau
        ^ndsc ^nen ^ngsf ^ngsm ^ngsz ^nnis ^nsam ^obe ^obea ^obel ^obie ^obt ^ocke ^ogar ^olk ^omp ^on> ^onli
        ^orh ^osa ^otz ^oure ^pan ^peic ^pen ^pfer ^poka ^ppe ^pper ^pub ^publ ^rag ^rbl ^rd> ^rdor ^reg ^rems
        ^rett ^rez ^reze ^rik> ^ril ^rke ^rken ^rkos ^rlin ^rmu ^robi ^rotz ^rrät ^rt> ^rte ^sban ^se> ^seln
        ^shu ^sog ^soga ^spei ^stie ^stun ^swi ^säc ^tek ^tof ^tou ^tour ^trom ^tsf ^tägl ^ub> ^ubli ^udo ^us>
        ^ut> ^vorn ^wuc ^wuch ^wur ^wärm ^zert ^zon ^zone ^zähl ^ärt> ^ärtn ^äse ^ätzl ^öpf ^üfte
    """,
    -0.05: """
        #_kann #_kilom #_mitarbeit :_umsatz =art =ausfall =bett =drittel =gast =halft =handgriff =millim
        =mitarbeit =nord =sah =sanft =steig =streik =test =treppenhaus =updat =weggeworf =willkomm ?_nein ^<ap
        ^<bes ^<dat ^<fin ^<füh ^<gar ^<gem ^<gip ^<ju ^<jur ^<ken ^<kle ^<kuc ^<mei ^<sek ^<vo ^<ze ^alz> ^anen
        ^apie ^ard ^art ^arto ^ba> ^bal ^blec ^bli ^bril ^cha ^ckl ^club ^cod ^code ^dee ^dru ^druc ^eal ^eck
        ^efi ^einw ^ellt ^eln> ^emp ^enau ^ergl ^ernt ^ewon ^eze ^fab ^fee ^fel> ^feln ^fett ^fin ^frag ^gem
        ^gne ^gold ^got ^gsf ^gwei ^gär ^holz ^honi ^idee ^iel> ^igi ^ike ^ike> ^ile ^ine ^ings ^ipen ^irn ^itma
        ^jury ^kaf ^kant ^kenn ^lach ^lane ^lick ^lim ^lst ^mac ^mach ^mec ^mei ^met ^minu ^mitm ^mpe> ^msa
        ^nere ^neu ^neue ^ngst ^ngw ^ngwe ^nis ^nkt ^nme ^nni ^nspi ^nträ ^nzug ^oga ^olks ^onig ^orla ^oti ^pie
        ^pro> ^pun ^pup ^pupp ^rasc ^rei> ^rf> ^rhe ^rher ^rik ^rto ^sch ^schö ^seit ^span ^sta ^stär ^tee ^teig
        ^tenv ^tfe ^ther ^tipe ^toff ^tron ^tärk ^ubil ^ubis ^ue> ^umsa ^unds ^unsc ^usti ^verr ^vort ^wink
        ^wonn ^zäh ^ärt ^üben ^ückl ab_sofort abwehr alt_ist alt_und am_empfang am_landgericht architektin
        ausblick_unverandert bau_ist baut_ein berechn berufsschul_hat betriebsbedingt bewusst bleibt_der bohr
        brannt brut burgerinitiativ das_buro das_dorf das_final das_gegenteil das_lag den_ausfall den_baum
        den_gipfel den_pokal den_schicht den_turm den_vorsitz den_zweit der_woch die_ausgab die_kuch drauf
        drei_zeil ein_dach ein_stift end_juli end_marz entstand entsteht erhoht erwachs erwunscht euch fahr_die
        fast_nicht feierab frag_die freigab freitag gegenteil getauft gewahlt gewohnt gluckwunsch_! grossvat
        halbi halbi_die hat_# haus_hat heiss herb herzlich_gluckwunsch hilft holz_aus hugel ihr_dien im_kur
        informat jed_nacht jetzt_halt kart klebstoff kletterteam kost_nicht kundendien lea lehrjahr leut_an
        liebling liegt_vor lud meld mit_# mit_termin mitfahr mitgliederversamml nach_zehn nach_zwolf neulich
        neunzig_minut nicht_wer nun_klingelt nur_solang per_zettel platt praktikant_und prob_# regal_in
        roch_nach rosterei ruck schein sein_amt sensor_am sich_daran sind_es stuhl_und taglich_ein taucht
        thermoskann tiefbauamt tut uber_# uber_dem uhr_und und_# und_kaum und_nur und_preis und_sech
        und_verliert und_warum uns_kletterteam verliert verrat_hat verschickt verschied vollbrems vom_# vom_alt
        von_jemand vornam war_drei war_richtig was_es weggeworf willkomm_frau wir_brems wir_seith wird_leit
        wurd_elf zeig_sie zwei_monat
    """,
    -0.06: """
        #_leut :_der =abschiess =akt =buchhalt =buro =dreimal =endlich =folg =geoffn =gesagt =gestrich =gut
        =leich =linux =pack =passiert =pech =rad =ruckschau =saub =schlecht =schon =schweiss =seit =stimm =stund
        =tisch =wach =wand =warm =zuruck ^<abl ^<alt ^<apf ^<bli ^<bor ^<buc ^<erk ^<gra ^<ide ^<kil ^<lec ^<pu
        ^<st ^<tab ^<tip ^<tou ^<zwö ^<übu ^appe ^arme ^aste ^bas ^bes ^blat ^cken ^ee> ^eic ^eich ^erkl ^errä
        ^est> ^ett ^fast ^fika ^fürs ^gip ^hler ^ich ^ifik ^imet ^kilo ^kür ^kürz ^latt ^len ^lend ^liku ^line
        ^lks ^ohre ^onl ^orhe ^orsc ^oste ^pau ^paus ^pps> ^rabe ^rohr ^same ^sch> ^ssba ^ste ^stro ^süb ^tabe
        ^taf ^teng ^terb ^ubi> ^won ^ämm ^ärk ^übt ^übt> ^ürs> a abgeschalt abos abschiess ack all_vierzehn
        als_im amt_und an_all an_drei an_jed and_mach and_tag andert_sich anhalt anleit_in anmeld_ab anrief
        antwort applaus armel armel_hoch auch_als automat_zuruck azubis_baut begrab behob_: beim bekannt beppo
        bericht_wir beworb_hab bezahl bish blau blum_am bracht_ein brettspiel buslini buss chemi danach_ein
        dankt_mit darf_man das_telefonbuch den_bod den_stuhl der_bademeist der_disposition der_grosst der_hall
        der_hund der_mull der_musikschul der_patient der_ramp der_rest der_richt der_sieg der_stadtbucherei
        der_umstieg der_weinstub der_zahlung die_anleit die_buslini die_foli die_hall die_jugendfeuerwehr
        die_pruf die_soss die_temperatur die_zeichnung dreimal_gestorb dritt ein_dien ein_dos ein_frag ein_haus
        ein_lachend ein_list ein_nachmittag ein_pfarr ein_saison ein_stund ein_vorstand eingetrag einschrank
        elf_kilom entgeg erarbeit erdbe ergebnis_: ergebnis_liegt erklar_warum erklart_warum eroffn_wir erst_ist
        erst_kam esch euro euro_in excel fang fed festhalt flamm_fur flugel frag_zu freitag_geb frohlich
        fruh_hing fuhrt_die fur_all fur_mensch gebuhr geht_zum gelauf gesamtjahr geschenkt gesicht_im gestrich
        gewonn_hat gleich_aus grill hab_beid haus_der haus_wir heul_die hilfreich hint hint_glas hoch_die
        hoffent horst hust ich_dacht ihr_fur im_archiv im_dezemb im_januar im_treppenhaus ist_ab januar_gelt
        januar_im jed_abend jetzt_doppelt jetzt_mit joll jugendfeuerwehr kam_vier kann_sie kein_wir kinderwag
        kirchendach kommt_im kost_das lag_elf landwirtin las lauf_seit leich_im leit_ein les_sie lieb_mag luft
        macht_ein mai_mit man man_ein maschin_im minut_auf misst mit_kuch mitmach_mocht monat_# montag_in
        montagsrund montiert munz nachbarn_oder nicht_und nun nun_zur nur_die offnungszeit oft_werd ohn_chemi
        ohn_netz pack_: pech plan_an prozent_zu prozess_abschiess prufstand pruft_ihr punkt rahm ratlos
        ratlos_davor releas repariert riss roswitha ruckfrag ruckmeld ruckschau ruckschau_auf ruht_die s
        samtlich sanier schaum schrank schreib_jetzt schweb sech seit_dies sich_vor sonnenaufgang sost spannung
        spar_wir spatschicht stamm statt_des steht steht_jetzt stell_sie stellt stern steu storung_behob supp
        tagsub tankstell team_von tragt_sie typescript uber_nacht ubernimmt uberrascht_hat ubrig_blieb uhr_fur
        um_verstandnis umstieg_dauert und_die und_halb uns_app uns_dreimal uns_kampf uns_kran unterschied uwe
        verspat verstarkt viel_sie vier_kolleginn von_schweissnaht vordruck vorgang vorhab vorkenntnis
        vorsitz_im wann_ein war_abgelauf war_mir warum_uns wegweis wenig_luft wer_ein werkstatt_und wickelt
        widerstand wir_mach wir_sag wir_ubernehm woch_geduld wochenmarkt zahl_weiterhin zehn_minut zimm_#
        zur_erst zwar
    """,
    -0.07: """
        #_juli #_statt :_so =all =anwenderbericht =aufzug =auszubild =baum =beend =dauert =dezemb =eroffn
        =fahrplan =ganz =geschaftsbericht =hoflad =kopi =krisenstab =mai =mittwoch =mord =raumungsub =so =stock
        =strom =trenn =vergeb ^<fei ^<gr ^<kaf ^<kos ^<ric ^<rol ^<san ^<ta ^<tee ^absi ^aff ^amp ^anz> ^azu
        ^ball ^bess ^bsic ^chme ^chn ^durf ^dämm ^ehrs ^er> ^erk ^fusi ^für ^ier> ^ifi ^ine> ^ipps ^ipt> ^jur
        ^kt> ^kuc ^köni ^lein ^lz> ^mete ^neu> ^nitt ^nut ^obt> ^ohr ^pfel ^rfte ^rkl ^rklä ^rmes ^rnen ^rrat
        ^rth ^rtif ^sber ^stab ^ste> ^tes ^tifi ^ury ^ury> ^usio ^uten ^wuns ^öni ^önig ^ürs abba acht_sekund
        all_vier als am_ofen am_schon am_tag an_den ansprechpartn_bleib anwenderbericht anwenderbericht_: anzieh
        auch auf_# auf_papi auflag ausbild auszubild_der badehos bald bau_ein bauchweh bereit beschluss besetzt
        betragt_vier bitt_hol blieb_sie bohn braucht_# buchhandl buchstab buhn burg dammung dankbar dankbar_:
        dann darunt_ein das_schon das_sekretariat das_telefon daum dem_telefon den den_deckel den_jahr den_titel
        der_beid der_technik der_tischlerei der_wichtig des_monat die_farb die_grund die_jung die_minut die_neun
        die_versicher dies_funf diesmal_nur divid_betragt drei_ding drei_frag drei_millim drei_schritt druck
        druck_ist durch_die eigent_ein ein_davon ein_eig ein_gericht ein_jahresuberschuss ein_kart ein_plakat
        eintritt_frei elf elf_minut entsteht_ein entwurf ergebnis_bei erklar erprob ersthelf es es_auf fernrohr
        freiwill fruh_im fruhstuck fur_ein futt gab gebaut_wir gefragt_hat gehort_in geht_mit genugt gerad
        gesagt_hab geschaftsbericht geschaftsbericht_der gest_um gestalt gezog gipst gipst_und grab hangt_jetzt
        harmlos heut_morg hing_sie hundert_tag im_august im_eim im_schreibkur im_vorjahr in_sieb in_zwei
        investiert ist_frei jahr_## jahr_mit jahresuberschuss jahresuberschuss_von jed_freitag katz
        kilo_kartoffel klingelt_das kommend krisenstab kuhlraum kund_der kurz_: ladt leer_stuhl les lindenstrass
        loffel macht macht_eigent massig maus merkt minut_drauss mit_kind mitbring mitzubring monat nach_#
        nach_den nachtdien nam noor nussbaum plus_# prozent_auf pruflabor rett revanch_ist richtig_und sah
        sammelt schlaf_und schraubenzieh schreibkur seifenkist senkt sich_andert sieht_man sind_leis sind_teur
        skizz so souffleus spar spend spielt_ein spitz_der stabil stark steht_noch stoppt studier stumpf
        teur_geword theori tischlerei trainiert tran trick trotzd_all um_# und_bitt uns_buchhandl uns_pruflabor
        unterschrieb unverandert verglich verlor_uns verschwund vier_monat vierzig_kind vitrin_im von_herz
        von_rot vorjahr vorsprung was_nicht welch_drei wenn_die wer_mitmach werkstatt_der wir_lieb wird_ein
        wiss_wie woch wortlaut zeigt_den zentim zerlegt zip zog zu_wechsel zufall zugang zum_konzert zusamm_mit
        zusammenschluss zweimal_in zwolf_jahr
    """,
    -0.08: """
        =abbau =als =beinah =bekommt =belegschaft =brezel =brot =charg =dat =die =erneuert =fachverfahr
        =kaffeemaschin =leis =mull =ordn =plant =selt =teil =zieht ^<fol ^<hon ^<kat ^<tro ^able ^affe ^ags
        ^anti ^ar> ^bell ^bil ^bste ^ch> ^ckli ^erlö ^esta ^eu> ^fet ^finn ^gar ^gita ^her> ^hlei ^igs ^ipe ^ipt
        ^itm ^leif ^lub> ^ne> ^nke> ^noti ^ript ^rlö ^rlös ^rme ^rtes ^ry> ^stet ^stip ^ufs> ^urf ^urft aber
        abgenomm acht_und all_ab als_sei alt_als anfrag anna antrag aus_flensburg ausverkauft auswert bauzeit
        befragt begleit_; beim_zweit beinah bezahlt bod_und brotch bus danisch datei davon_verwahlt dazu
        dem_jahr den_brief den_falsch den_herbstferi den_kuliss den_termin den_vorstand die_app die_bratwurst
        die_druckerei die_fusion die_klein die_losung die_verkehrsbetrieb die_vorlag die_warteschlang
        drei_handgriff durft_das ein_gerat ein_halb ein_nacht ein_skript ein_unabhang ein_zertifikat einmachglas
        einstell entschuld erhalt_der erlaubt_die eroffn erst_halbjahr erst_hundert es_gibt fachverfahr falt
        find flensburg forst frau_dr freitag_fahrt freundlich ganz_ohn gartn gesicht_ein gold_fur gut_schuh
        hall_zwei hang_ab heik herbstferi herzlich ihr_letzt im_beitrag im_bericht im_einmachglas im_juni
        ist_offent jelena jemand_der jung_die kam_# kartellamt koch kopi korn kran kuliss kund_hab ladt_zum
        lag_die lamp laut_auf lesenswert letzt_schicht leut_ein licht lief_# meinung mit_nam mit_neun
        mit_vierzig nachschub nachtbus nest neu_kolleginn nicht_bestellt ober ober_und offlin oktob patent
        person reklamation requisit richtung rogg rufbus sam sanft sati schlappmacht schleif schmeck seh
        sie_abend sitzung sond sorg start steht_welch stimmt strauss student tag tag_im telefonat telefonbuch
        torwart tragt_sich uhr_: um_vier und_tee und_wann und_wofur unterschied_auffass urteil_laut verbind
        verbracht verkehrsbetrieb versteht verwahlt video vor_demselb vormittag wann war_alt warum_der wenig_als
        wer_je wir_stell wir_zwei wofur_wir woll zum zum_abschied zum_fruhstuck zusammenschluss_mit zwei_student
        zweimal zwolf_leut
    """,
    -0.09: """
        #_anruf #_b #_karton #_prozent #_sekund =app =aufsichtsrat =eigent =empfang =erklart =genossenschaft
        =grupp =rechn =schicht =stromausfall =teig =telefon =totgesagt =ubergab =vorstandschef ^<fü ^<oft ^<zi
        ^andb ^app ^baum ^boh ^chni ^emse ^erte ^ffel ^gst ^hmt ^hmt> ^hni ^hnit ^ikat ^ilc ^ilch ^inut ^kos
        ^kost ^lub ^milc ^mpe ^nute ^ode> ^oft> ^rege ^tif ^tine ^ucke ^zub ab_marz abmarsch aktion aktualisi
        am_tor anderthalb angst ansag archiv auf_eis bass befall bei_famili beispiel bien billig bis_end
        bracht_nicht bringt_ein build damm dampf darf_jed das_mehl das_ziel dauert_die dem_theat den_fall
        den_zoll der_bass der_build die_angehor die_erinner die_ubergab ding ein_bildschirm ein_friedhof
        ein_rundgang ein_schrank ein_seit ein_speich ein_tuba ein_zeichnung empfehl entkalk entworf erklart_was
        erst_monat erwischt europa fahrplan fand_ich fehlalarm floss format fragt_was frau_die friedhof_ein
        fuhr_die fur_januar gar geb_wir geholf_hat geld_ist hab_vier handwerk_ein hat_es haufig herz_und
        heut_kein holt im_plan im_planetarium ist_tot jahr_verabschied januar kart_oder kein_las kommend_woch
        kommt_aus konn_angreif kuhlschrank_: lass_die leut_# lieferant liess limonad losch mag mal malt mit_elf
        mull nach_kur nacht neb neun_ein notiz oder oktob_# oktob_ab passwort planetarium plant popcorn
        probealarm_am pruflist pruflist_fur quereinsteig reif rent richt_ihn riecht ruckblick_auf rucksicher
        rundgang sammelstell samstag_auf sauerteig schlaft schleift schrift sech_neu seh_woll seit_septemb
        sicher siebenschlaf standard standesamt steht_es stillschweig stillschweig_vereinbart stromausfall
        tag_woch takt tanzt teig teil tenor termin_am test_: test_bei totgesagt tun_wenn ultraschall umstell
        umstieg und_platz und_schrieb und_zeit uns_vertrag unt_linux verschmelz von_## vorsitz_der vorstandschef
        wartezeit wie_fruh woch_: zeigt_es zieht zuruck_: zweit_stock
    """,
    -0.1: """
        #_januar #_kund =ade =beerdigt =bilanz =datenbank =digital =fundsach =fusion =geduld =notfall =sich
        =stress =teur =uber =ubernimmt =werk =wird ^<fax ^<ros ^<zei ^cke ^elau ^farb ^fax ^kast ^kat ^kuch
        ^ormu ^pps ^rmul ^sek ^ular abgehangt achtzehn all_gut am_dritt andert angesetzt bei_der beid_hab
        bereich bracht charg_# darf_gern der_frau der_stern dezemb_in die_etikett die_list dienstag_und eich eim
        ein_laufend einand einzug empfind essig fangt fett ficht folgt fundsach fur_den fur_erwachs gartnerei
        gesellin hab_zugestimmt heck hektar heut_hat im_neu imm_besetzt in_trier ingrid ist_inzwisch jetzt_steht
        kast kennt_die knodel konditorin krag kuch kuch_in kuhlschrank lasst_sich leicht_gemacht lernt_was liest
        lit mark million_fur mit_unterschrift molkerei mord nach_zah neb_dem off_backstub planmass punsch schach
        schalt seith siebt soss stahl steht_bereit steigt_um stell_in stellt_die streng stress strom_und teekuch
        trafostation treffpunkt treppenhaus trier ubernahm_der uberrascht uhr_die umgesturzt_buch umsatz_steigt
        uns_hof unterlag verteilt vier_seit vor_steu vor_zehn vorgeseh_sind wand_die was_macht weich wend wer
        wiederbeleb wir_biet wir_daraus woh_uns zah zertifikat_war zum_jahres zum_vierzig zuruck_der zwei_met
    """,
    -0.11: """
        #_februar :_off =behob =beid =dienstplan =einbruch =gericht =hab =kartoffel =leck =logo =opf =sommerf
        =turnhall =voss =woch =zwanzig ^<anm ^<sor ^abl ^anme ^ekun ^empe ^fik ^gs> ^klic ^nmel ^seku ^temp
        ^tipp ^ubi ^ufte ab_freitag abgeschafft all_lacht also alt_logo am_best ausprobiert beim_dritt bekommt
        bereit_und bestellt bleibt_bei blindt blumenstand brauch_wir brezel buch_lieg dann_schrieb das_alt
        das_braucht das_gesprach das_handbuch dem_nachbardorf demselb den_pfost der_grundschul der_hochschul
        der_kuhlung der_tot deutsch die_deutsch die_spatschicht die_station die_stimm die_termin dies_jahr
        ein_bank ein_stand einmal eintritt_ist emil erdgeschoss erzahlt_sie fand_der fand_ihn finanzchefin
        funktioniert gehor_nun gemess geschloss gewinnt gleich hab_aufgehort hab_ein herunterlad_bereit heul
        heut_gibt hier_zeig hoflad im_erdgeschoss intern kleb komm kompost krieg_der kuchenchefin kuhlung
        kundig_per kur kurv ladesaul lag_in leck leyla liebt lieferschein lot nachbardorf nenn_sie neu_im
        neun_leut neun_monat off_werkstatt petra pfost rechnung reserviert rezept_fur risik rosa sack
        samstag_vor schon_am schrieb_# stieg_in tatsach technik_kommt termin verletzt_wurd verschickt_und vitrin
        werk wird_gebet wirklich wunsch_um z zahl_und zehn_monat zeigt_drei zuhor zum_mitmach zusatz zwei
    """,
    -0.12: """
        #_cent #_kilo #_teil :_bitt :_ein =buhn =gold =grill =halbjahr =hand =per =scharf =schraub =softwar
        =stadt =verletzungsfrei =vortrag ^<für ^<te ^bi> ^eku ^obi ^tags acht_rund all anruf_am aufgefall
        ausschreib bauhof begegn bekommt_ein bestand brief_an das_renn dat_war den_unterschied der_kaffe
        der_kita die_antwort die_gemeind die_zugspitz doktorarbeit ein_hund ein_karton ein_team ein_updat
        entfernt entschuld_und erneuert etikett fazit finn flohmarkt fruhjahr_kommt ganz geback gebaut geliefert
        gepruft glucklich gold grundschul haus_seit im im_letzt im_zweit jed_zweit kalend_die kam_es leich
        liefert linux mit_blick neu_haus neunt nun_hangt off_stell offn_die per_app revanch saft schweiss
        schweissnaht seit seit_heut selt singt sonntag_bei spatzl steig stromverbrauch stund_und taschenlamp
        tour_jetzt uhr uhr_am uhr_in und_land uns_kantin uns_werkstatt uns_zwei verlegt verletzungsfrei
        verletzungsfrei_durch vorlauf weihnachtsbaum winz wir_mocht wirtschaft zeichn zugspitz zurst zwei_wird
    """,
    -0.13: """
        #_grad #_stuck =donnerstag =fehl =nachwuch =ruhig =sonn =und =wechselt =winkel ^<ler ^ke> ^lern ^mul
        ^mula ^nisc ^rmel ^schm ^schn ^tab als_zuvor anfang_an auffass aufzug baut bei_# bitt_denkt buss_fuhr
        butterbrot cent checklist dem_bod dem_werk der_vorrat die_abrechn die_regal die_tabell dienstwag
        donnerstag_im ein_gross erkennt export fuhl gebaut_hab gehalt gemeinsam_mit gepflanzt geprobt gerett_hat
        geschaftsfuhr glas grupp hand hank im_schnitt im_test jahr jahr_ein jan jed_monat lacht landfrau
        lieg_lass los_war met montag must nach_haus nun_onlin nun_steht per_mail protokoll prozess rechenzentrum
        seit_marz so_schnell solang_der sprang stapl station steht_in steigt stoff streck stritt tot_winkel tuba
        turm uberblick und_schau unfallfrei_seit uns_giesserei vergess verpasst von_anfang vorhand vorrat_reicht
        werkstatt wichtig_mitteil wie_wir wir_bau zuck zur
    """,
    -0.14: """
        =angst =dach =dien =flamm =ide =lag =mensch =modus =plan =prozess ^<az ^<azu ^<far ^blin ^gwe ^mse ^zubi
        ^übu ^übun am_telefon arbeitsunfall auf_drei backermeist bei_frag bericht_an bewerb braucht breit
        bucherei dem_geld der_eintritt die_beid die_gern direktor ein_museum ein_tabell einspiel elf_jahr erfund
        fand fax feu_und fruh_hab fur_das geheimnis genossenschaft half halt_jetzt honig kampf list_ein mai_hab
        milch minut_lang minut_und nass neuerding person_die pilar raumungsub recht_und reich sag_dank sagt_und
        samstag_um stellungnahm technik temperatur uber_off uberall umgesetzt und_flamm von_# waffel wenig
        wir_gern zahl_zum zum_schein zwei_somm
    """,
    -0.15: """
        :_vier =bezahl =februar =gelernt =halbjahreszahl =kund =probealarm =schnittstell =tag =totholz =wie
        =windrad ^ags> ^azub ^kale anteil aufgehort august bilanz_: blatt bleibt_als brett buch dank_herr
        das_protokoll der_fras des_jahr dr einfach eingebaut ergebnis_vor erzahl_von fragt_jemand fras geh_nun
        gmbh halbjahreszahl ihr_brief ihr_nachfolg in_neun jed_sitzung jonas kreid kuhl lag_sie lehrling
        letzt_woch lief montag_ist musik ohn_fahr preis_fur sag_wir schiess schon sech_monat seitd
        sicherheitsluck_in sieg_wurd spricht_jetzt spritz stempel telefon totholz uhr_nicht umleit ungefahr
        verschenkt wie_man windrad zwanzig_minut zweck
    """,
    -0.16: """
        #_glas =: =alt =bau =bestand =der =einmal =erschi =gemeinsam =holz =marz =off =protokoll =raus =servus
        =steigt =ubung =zieg abteil all_neun am_band am_vorab angriff_uber april auf_eig bis_# bratwurst
        danach_gibt das_portal datenbank der_praxis dick die_prufung drei_stund eher eig_wunsch erzahlt
        es_bemerkt es_ging find_am frag_an fuhrt furth gefragt_was gemacht gesprach_uber gesunk handgriff
        ihr_grossmutt im_film im_kalend imm_noch in_furth jed_samstag jed_schicht klavi kugel kundschaft leis
        mai meint meist_in ohn_arbeitsunfall planspiel prototyp schrein servus sie_kommt sonn stund_lang tarif
        und_dank vollstand vollzog vorgeseh wunsch zwei_klinik
    """,
    -0.17: """
        #_bis =azubis =elf =juni =preis =spitz =stipendium =tun ^anm anfang ausstell beim_sommerf beton buchhalt
        charg den_fehl der_kundendien digital echt eier ein ein_erfund ein_zweit find_sie freu gipfel hab_wir
        im_lag in_folg ist_unterschrieb jed_morg mehl mehr_licht mehr_platz meist offnungszeit_im onlin_oder
        rucklauf schraub schrieb schrott schuh sich_seith sind_heut stipendium teur umgezog verlor verteil
        wechsel_an wir_hab wohnmobil
    """,
    -0.18: """
        #_lit =gehor =unfallfrei =wir =wohin beerdigt bemerkt blech chefin den_ruhestand der_buhn dritt_stock
        ein_baum ein_schild flach fur grossmutt im_aufsichtsrat jahres kampf_um meist_weg notiert rest schnell
        sie_geht stand_sie steht_nun stell_sich stock streik_der teilnehm treib ubergab unfallfrei vereinbart
        verlauf verteidigt vierzig_platz von_drei von_famili voss welch wied wiederherstell wir_gehor woch_im
        wurd_kurz zwei_minut
    """,
    -0.19: """
        =gehalt =geht =geschaftsfuhr =ist =mit =rechnung angeruf auszubild darf dem_dach der_baum
        der_geschaftsfuhr der_kuch die_jury ein_kurz frist fruh funfundzwanz gab_kein gartengrupp genauso
        gezahlt gezeichn gluckwunsch grun haus_hab jubilaum jugendherberg lachend liefervertrag mal_and
        mark_bleib modus offlin_modus probealarm satz sortiert spielt stroh tor_in um_elf vergeb vorfuhr warm
        zuvor
    """,
    -0.2: """
        =betriebsrat =brems =chefin =druck =famili =jahr =monat =montagsrund =stimmt ^sba abgelauf_zertifikat
        acht alb am_vortag ansprechpartn bringt das_formular denkt der_spitz die_niemand donnerstag_von
        drei_minut geschicht halt_sie hauptversamml lang_dauert lang_hab liess_sich nachwuch nur praktikantin
        punktlich sank_um schal schuld_war spitz uns_azubis version vorbereit vortag winkel zustimm zweimal_im
    """,
    -0.21: """
        =buch =eis =gross =sucht ^<ro auf_vier bestell_nach die_sir finanzamt funf jahres_in kaffe lauft_die
        millisekund mittagess monat_: pokal pupp ramp ruhestand schau steh_am und_ein vermess vorn was
        wir_gefragt
    """,
    -0.22: """
        #_august #_mal =find =gemacht =wenig beschreibt brot der_neu doppelt eis fassung garantiert holz
        ist_gestorb jahr_vier kaffeemaschin lobt loscht mitteil_an not paus pro_woch rezept samstag_# sieg silk
        stiftung streich tag_ohn verbessert verkost warum zweit
    """,
    -0.23: """
        #_tag =! =gleich =link =ruckblick am_lieb apfel aus_rest betragt bitt_nicht der_freitag die_regel
        die_roll die_vertreterversamml drei_satz ein_tisch erschi fuhr gab_es hebt in_rent kling kundennumm
        langsam letzt_jahr macht_es mit nach_mal onlin renn sech_woch verabschied_wir vertreterversamml
        vier_prozent was_tun
    """,
    -0.24: """
        =lastenrad an_bord arbeitsblatt ein_abgelauf ein_vormittag ein_ziel geland gerahmt halb_elf im_flur
        jed_mittwoch lehrling_bau lehrt sort tafel uns_betriebsrat updat verstark werd_ab
    """,
    -0.25: """
        =ein =stern =umsatz beid bis_drei bod brill einmal_im er_steht gern jahr_: juli langweil liegt_bei
        mitteil rohr stadtbucherei uns_seh vergleich wechselt wofur zeitzon zwolf_kolleg
    """,
    -0.26: """
        #_# #_uhr =best =bitt =version automat beim_erst bleib_wie blick_auf cod dank_ihr das_rezept das_video
        der_alt die_nachfolg erreichbar gehort gelt gesucht im_betrieb im_herb im_oktob inklusiv
    """,
    -0.27: """
        #_met =faxgerat =leicht bis_mai brems faxgerat gefragt gelernt jed_erst schalt_wir tomat volksbank
    """,
    -0.28: """
        =lang =sicherheitsluck ^tip ausdruck dauert drei erst handbuch portal rad ruckblick sicherheitsluck
        vierzig_leut
    """,
    -0.29: """
        brandl brandt dezemb es_kuch feiert herunterlad jahr_verlasst jed list mit_absicht schnitt schwachstell
        so_pruf stieg vier vorrat zehn_jahr zum_herunterlad
    """,
    -0.3: """
        #_tonn =gefund dach der_list geduld gelernt_hab grad im_rathaus laut sommerf tee ubung uns_auszubild
        weiterhin
    """,
    -0.31: """
        #_euro =gestorb =zwei ein_blick im_wint leicht probi trock vierzig vorschlag wir_zeig zeig_wir ziel
    """,
    -0.32: """
        =? =absicht =fur der_erst die_alt dieselb jury klick steht_im tonn verlasst zeichnung zwei_stund
    """,
    -0.33: """
        =funf =liegt angenomm frag full gift im_final kurz_weg publikum rollt seit_montag statt_# tipps trotzd
        uns_neu vorab warteschlang zieg zwanzig
    """,
    -0.34: """
        app bekam_ein die_kollegin ein_woch geholf leit millim mit_zwei salz tag_der umsatz vier_minut
        zugestimmt
    """,
    -0.35: """
        =langsam aussieht beid_haus folg handy nehmt nehmt_ihr wand
    """,
    -0.36: """
        =bess besond besprech gemeinsam geubt halb_stund im_monat kartoffel sterb
    """,
    -0.37: """
        #_dezemb =lern jahr_als per piept platz_mehr speich stell_wir verlasst_uns
    """,
    -0.38: """
        =such behob best die_kantin ein_klein erlos im_mai ist_zuruck tour willkomm
    """,
    -0.39: """
        januar_die jed_montag off_tur
    """,
    -0.4: """
        =rent bord der_wand fusion habt_ihr kurz nicht_erreichbar wach
    """,
    -0.41: """
        =mitteil aus_zwei sogar ursach_war vermiss version_# von_hand
    """,
    -0.42: """
        #_april die_erst jahr_in
    """,
    -0.43: """
        ## der_umsatz ein_nam hing tabell taglich wir_such
    """,
    -0.44: """
        dank foli ide uben zwolf
    """,
    -0.45: """
        am_end
    """,
    -0.46: """
        =minut frei skript wie
    """,
    -0.47: """
        bilanz in_funf kennt stund zeig
    """,
    -0.48: """
        azubis bess der_vertrag oben
    """,
    -0.49: """
        =gesucht dem_eig reg roll stellt_sich
    """,
    -0.5: """
        monat_lang und
    """,
    -0.51: """
        =tot auf_zwei sank wett
    """,
    -0.52: """
        ab_# klein museum
    """,
    -0.53: """
        funf_jahr nach_sech offent vorlag
    """,
    -0.54: """
        alt jetzt wir_erklar
    """,
    -0.55: """
        hundert vortrag
    """,
    -0.56: """
        ! final
    """,
    -0.57: """
        das_ergebnis gelb
    """,
    -0.59: """
        gewann gewonn pro
    """,
    -0.6: """
        kantin mitmach
    """,
    -0.61: """
        abgelauf azubi eintritt fast
    """,
    -0.62: """
        zertifikat
    """,
    -0.63: """
        anleit minut
    """,
    -0.64: """
        vorh
    """,
    -0.67: """
        blick richtig
    """,
    -0.69: """
        test
    """,
    -0.7: """
        neu regel sekund
    """,
    -0.71: """
        =feuerwehr endlich
    """,
    -0.72: """
        baum
    """,
    -0.73: """
        absicht gross zehn
    """,
    -0.74: """
        # ein_einzig
    """,
    -0.76: """
        =kampf =neu dat
    """,
    -0.78: """
        =erst
    """,
    -0.79: """
        kalend sensor
    """,
    -0.81: """
        genau getest
    """,
    -0.82: """
        =sagt der_off
    """,
    -0.83: """
        durft lernt
    """,
    -0.86: """
        drei_leut
    """,
    -0.91: """
        :
    """,
    -0.94: """
        anmeld zeigt
    """,
    -0.95: """
        formular oft
    """,
    -0.96: """
        raus
    """,
    -0.98: """
        kilo verrat
    """,
    -1.01: """
        lern
    """,
    -1.02: """
        hund
    """,
    -1.05: """
        farb
    """,
    -1.09: """
        erklart
    """,
    -1.17: """
        ein_tag kost
    """,
    -1.6: """
        ?
    """,
}
CARE_BIAS = -3.58
CARE = {
    2.06: """
        teur
    """,
    1.62: """
        abgelauf
    """,
    1.37: """
        erreichbar jahres
    """,
    1.25: """
        updat
    """,
    1.24: """
        wechselt
    """,
    1.22: """
        #_jahr verlasst
    """,
    1.21: """
        umsatz
    """,
    1.17: """
        eingeschrankt
    """,
    1.06: """
        beid_haus bleib
    """,
    1.05: """
        einspiel
    """,
    1.02: """
        =sicherheitsluck sicherheitsluck
    """,
    1.01: """
        ab_mai
    """,
    0.98: """
        =umsatz zertifikat
    """,
    0.95: """
        lang_zeigt
    """,
    0.93: """
        gmbh verabschied
    """,
    0.87: """
        =kritisch kritisch zum_jahres
    """,
    0.86: """
        ein_updat ~mute
    """,
    0.83: """
        kunftig
    """,
    0.81: """
        nicht_erreichbar rout
    """,
    0.8: """
        ein_zertifikat
    """,
    0.79: """
        aus_zwei lindn nachfolg
    """,
    0.77: """
        jahr_hat
    """,
    0.76: """
        ansprechpartn nicht_betroff
    """,
    0.74: """
        =ab lachend sag_wir voss
    """,
    0.73: """
        zertifikat_war
    """,
    0.72: """
        million_euro wir_dank
    """,
    0.71: """
        euro fusion ruckblick ~place
    """,
    0.7: """
        dauert_lang den_ruhestand stund_lang
    """,
    0.68: """
        =stimmt geh_mit
    """,
    0.67: """
        sicherheitsluck_in war_abgelauf
    """,
    0.66: """
        jahr_als
    """,
    0.65: """
        #_statt =ausfall
    """,
    0.63: """
        dank_ihr die_app sind_hoh
    """,
    0.62: """
        fusioni ursach
    """,
    0.61: """
        #_million zugestimmt
    """,
    0.6: """
        stadtrat
    """,
    0.59: """
        ab_nach andert_sich ihr_nachfolg
    """,
    0.58: """
        zum_neu zusammenschluss
    """,
    0.57: """
        cent
    """,
    0.56: """
        ruhestand steig ubergibt ubergibt_uns zahl_weiterhin
    """,
    0.55: """
        =ruckschau =sagt genossenschaft prozent ruckschau ruckschau_auf stimmt verlasst_uns
    """,
    0.54: """
        inzwisch minut_lang samtlich
    """,
    0.53: """
        =grupp =stadtwerk geschah ist_unterschrieb kalend_die termin_am was_geschah
    """,
    0.52: """
        frank geb_ich
    """,
    0.51: """
        =dienstag kost wohnmobil ~2
    """,
    0.5: """
        ab_april am_abend anteil bericht_steht end_juli plus vier_prozent
    """,
    0.49: """
        =servus servus wettbewerb
    """,
    0.48: """
        dah die_mitglied jahr_verlasst verschmelz
    """,
    0.47: """
        =dauert einig finanzvorstandin macht_es sag steigt weiterhin zahl_der
    """,
    0.46: """
        ansprechpartn_bleib die_neun erst_einmal leyla
    """,
    0.45: """
        =steigt ging_kein kochloffel schliesst
    """,
    0.44: """
        =seh bekannt liegt_im technik_hat zwei_wird
    """,
    0.43: """
        ausfall dat_ging ein_abgelauf ruckblick_auf seit_heut verabschied_wir
    """,
    0.42: """
        begruss das_ziel drei_prozent juli minut_nicht nur_eingeschrankt sicht
    """,
    0.41: """
        =ruckblick auf_eig eig_wunsch neun_jahr unterschrieb
    """,
    0.4: """
        =storung =voss =wechselt =zwei musikschul petra statt_# storung
    """,
    0.39: """
        =herr betrag dank_herr die_vertreterversamml prozent_auf ubernahm_der vertreterversamml
    """,
    0.38: """
        #_frank den_bisher die_verkehrsbetrieb nam_und schlappmacht verkehrsbetrieb
    """,
    0.37: """
        #_mio =mai ab dat_war die_kart folgt haus mio west zweimal_im
    """,
    0.36: """
        =gehor abgelauf_zertifikat durchschnitt plus_# uhr_war um_durchschnitt wir_gehor
    """,
    0.35: """
        =steig hinweis_auf ich_geh mai million nach_zehn wunsch_um zwanzig_minut
    """,
    0.34: """
        ein_lachend im_kalend voll
    """,
    0.33: """
        =doppelt =preisanpass am_dienstag bleib_wie der_betrieb entscheid kein_verlor preisanpass
        preisanpass_zum stabil verkauft_wurd vorsitz_im wirtschaft
    """,
    0.32: """
        =behob den_vorsitz die_nachfolg dritt_quartal ein_stiftung freund haus_hab hektar lang_: stadtwerk
        steck_der ~reports
    """,
    0.31: """
        =ade =april =langsam ab_januar ade an_bord betroff ein_nam ein_namensschild ist_inzwisch marg marg_#
        mein_letzt namensschild neunzig_minut uns_bericht vereinsheim vorlauf
    """,
    0.3: """
        #_mitarbeit =beschloss =gibt =halbjahr chefin dankt_mit der_musikschul gestort kollegium meist_in
        standort uhr_gab uns_meist unverandert zahl
    """,
    0.29: """
        =eintritt =lang =teur ans cent_mehr die_divid divid euro_im inhab stund_nicht
    """,
    0.28: """
        der_fras die_fusion ein_haus fliesst fliesst_in fras gutacht liegt storung_behob tritt verlor_ging
    """,
    0.27: """
        ab_die ausfall_der den_ausfall grupp jelena mittwoch_war nied schlicht sein_amt tarif war_zwei
    """,
    0.26: """
        #_euro =kart aktualisi angreif betragt bis_jahres bisher erhalt_der geh in_rent konn_angreif prozent_zu
        verlor vorjahr
    """,
    0.25: """
        ag ausfall_am beschloss elf_jahr gezeigt ging_nicht gratis herz jahr rosterei steck ursach_war vorsitz
        werkleit zeigt_die
    """,
    0.24: """
        =fusion abos dat der_technik die_anmeld euro_mehr gebaut_und zu_komm zustimm
    """,
    0.23: """
        =genossenschaft andert aufgebaut beantrag der_vertrag liess_sich nach_elf parkhaus rent sorg steckt
        technik telefonnumm wir_gelernt zweimal
    """,
    0.22: """
        =frau =raiffeisenbank achtzehn am_montag ausleih bleib_bis den_umzug die_druckerei direktor druckerei
        ebit eig etwas_neu filial_bleib gesamtjahr gestaffelt herr im_bericht kost_die montag_in raiffeisenbank
        spiel_wir und_dank vorstand werbung ziel
    """,
    0.21: """
        #_prozent anmeld_ein beid doppelt es_kuch halbjahr henning kartellamt kopi lad mark_bleib nam nutzbar
        schliess uhr_konnt unterlag
    """,
    0.2: """
        =seri =teil =telefon ab_juli all_gut automat blieb_die dankt die_jahreskart die_such dos euro_das
        euro_schliesst geplant_war getrennt hab_zugestimmt jahreskart jahreskart_bleibt laufend monat_#
        schliesst_die sind_teur teil_der teur_geword ubernahm umson zahl_und zieht
    """,
    0.19: """
        =februar =los =wohin die_nachtschicht diesel jahrlich red_wir uberwach zwei_stund
    """,
    0.18: """
        =januar =kost =strompreis all_ab aug bord dank der_beitrag die_prognos ergebnis_bei gelernt_hat hank
        letzt_freitag mitglied notiz strompreis strompreis_steig
    """,
    0.17: """
        =bericht =liegt =montag =prozent ^hres april bricht den_vollstand ging grund im_vorjahr januar kost_das
        nacht_ein ober ober_und s und_nie war_drei wir_ubernehm
    """,
    0.16: """
        #_cent =apfelbaum =klavi ^<up ^<upd ^pda ^pdat ^upd ^upda am_vormittag apfelbaum bucht dankbar dankbar_:
        der_kuch egal ein_museum ein_team emil ergebnis fang fehlalarm filterkaffe folgt_im fur_frag herz_und
        im_buro kam_auf liefert so_gross steht_welch stund was_los
    """,
    0.15: """
        =beitrag =bilanz =dank =gleich ^artu angeruf ausblick_unverandert enkel ergebnis_vor gemeinsam geplant
        hoffent kalend kontonumm logist richtf seri tort weiterhin_den wohin zu_neun ~families
    """,
    0.14: """
        =geschloss ^rete ab_das abwechselnd bech bleibt_als der_testumgeb die_kugel die_stimm eis_kost
        finanzchefin geb geht_zum gemerkt gesammelt gipfel graz jahres_in kugel_eis leert lieb lind lkw
        nicht_bestellt oktob_ab prognos testumgeb uns_leut unterschrift weit wert
    """,
    0.13: """
        =geschaftsbericht =ubernahm ^rtun ablaufdat adress april_kost arztinn betragt_vier dammung die_farb
        divid_betragt ein_dach ein_eig ein_jahresuberschuss entwurf erhalt fahrgast formular_ohn gebracht
        geschaftsbericht geschaftsbericht_der getauft haus_der im_mai investiert jahr_mit jahresuberschuss
        jahresuberschuss_von jahreswechsel jana los_war nach neun_sekund partn sie_geht statt_ein stellt_sich
        storung_am ubernimmt unterschied vollstand von_herz zahl_zum zum_jahreswechsel zwei_klinik
    """,
    0.12: """
        :_umsatz =geht =gelernt =haus =samstag =stimm ^<teu ^echp ab_oktob behob_: bleibt_bei das_sekretariat
        gehor geprobt gestimmt hausmeist im_monat inbegriff jahr_am jugendherberg katalog langsam nah neu_jahr
        sag_dank sech_jahr sech_stund sekretariat stiftung uhr_: uns_treib vermiss vorhand zu_find
    """,
    0.11: """
        #_filial #_januar :_bitt =sag ^fusi ^hsel ^msat ^rtu ^urer ^usio ^änkt aus_flensburg beitrag bekam_ein
        buss_fuhr das_ebit der_umsatz der_vollstand die_kass erhoht erst_neun flensburg gehort jonas klavi
        kundschaft lief lieg_auf mittagess nach_mal nachtschicht rucksicher treib verlangt ~dark
    """,
    0.1: """
        ; =kuch ^ahre ^fika ^ifik ^rese ^rlä ^wech ^zwis auftrag brandl dank_fur das_ergebnis das_gesamtjahr
        das_haus der_buchhalt der_grund die_belegschaft die_dritt die_vier dienstag gerad hier_steh lohn meng
        monats neunzig offlin pfarr schon_um schreibtisch schuld schuld_war strom_und ubernehm versproch vollzog
        vor_steu war werd_ab wunsch
    """,
    0.09: """
        #_novemb #_uhr =abschied =ergebnis =euro =halbjahreszahl =kurz ^bja ^bjah ^chse ^elen ^hse ^ichb ^jah
        ^jahr ^lbja ^msa ^rläs ^slü ^slüc ^tslü ^umsa ^usi ablauf angenomm arbeit besteh bleibt der_beid
        der_kass die_geduld die_kilowattstund die_knodel die_schlussel find_am formular halbjahreszahl hoh
        kilowattstund kilowattstund_kost konzert kost_ab lang lang_hat liess milch mio_euro mitarbeit nach_#
        nach_funf neb preis_ab schlussel sein_eig tag_vorh vertrau warnt wir_seith zum_end
    """,
    0.08: """
        #_leut =beid =schlussel =volksbank ^<ce ^<gm ^<gmb ^bh> ^bil> ^blei ^gmb ^gmbh ^ifi ^ikat ^immt ^leib
        ^mbh ^mbh> ^rabs ^rsa ^rtif ^tifi ^tret ^vos ^voss achtzig als_zuvor alt_preis aufbaut ausblick beim_alt
        bericht bien boz braucht_ein die_falsch die_halft druckt ein_euro ein_zweit es_ab gefahr geht gerett_hat
        grund_ist halbjahr_# ihm im_somm in_boz in_version jahr_vier lachel mark moglich stand statt steigt_um
        tocht tour uberschuss umsatz_steigt vorh wahl wir_sag zehn_jahr zieg
    """,
    0.07: """
        #_# #_februar :_was =am =chefin ^<ble ^<fus ^<vos ^albj ^bgel ^bwec ^chfo ^chp ^chpa ^enos ^fik ^hens
        ^hfo ^hfol ^hpa ^hpar ^kat> ^künf ^lbj ^nhab ^noss ^rkar ^stab ^wisc ^zert acht_sekund am_telefon
        bestatigt bish chef_das dauert dauert_ein der_baum der_personalabteil die_erinner erreichbar_ursach
        filial geword grund_sind grund_war herb im_herb jahr_verabschied kost_dann kundennumm kundenportal
        leicht molkerei_ein offent umgesetzt vormittag_in weil wird_ein zwolf_neu ~intruder
    """,
    0.06: """
        #_april =kundenportal =ordn ^<ja ^<urs ^anke ^ausf ^chrä ^dner ^elau ^elzu ^erlä ^etr ^fing ^fus ^hmel
        ^hrä ^hrän ^il> ^irts ^itsl ^lzb ^lzu ^lzun ^melz ^nfti ^ochl ^stim ^teig ^terv ^teur ^timm ^uro> ^wec
        ^zba ^zwi ab_ost ausdruck befordert behalt bekomm_die dazu die_genossenschaft die_mittl die_zahl echt
        ein_fehlerhaft ergebnis_liegt erwachs fehlerhaft fehlerhaft_updat freitag freu gelernt_hab gerett
        ging_er haus_seit hinweis knodel lief_weit liegt_auf lini mehrheit pfeif portal porto prozent_die sich
        spiel steu storung_vom strich tagsub u um_acht unterricht verein versamml was_wir wir_lieb zu
        zwei_person
    """,
    0.05: """
        :_ab =marz =stadt =zusammenschluss ^<cen ^<ebi ^<inz ^<jah ^<kos ^<lie ^<rou ^<säm ^<ums ^achf ^ahr ^bar
        ^bar> ^ble ^cen ^cent ^chba ^ckbl ^date ^ebe> ^etre ^eur ^euro ^ftig ^hbar ^hin> ^iat ^iben ^inha ^inzw
        ^ione ^kat ^kbl ^kbli ^lauf ^llv ^llve ^nmo ^nos ^nsp ^onen ^oute ^ozen ^ren> ^res ^rkeh ^rtre ^ruhe
        ^sbe ^terh ^teu ^tim ^trit ^uhes ^ums ^uro ^ursa ^usf ^ämtl ^ückb abo am_morg angebot belast das_niemand
        gab_das gelernt gerda geschenkt gewinn haf halft im_april in_elternzeit kind_bis lauft_wied mit_den
        passau personalabteil pfleg schrank septemb sprech stieg stieg_auf sven uhr_nicht uns_kantin
        vierzig_minut zusammenschluss_mit
    """,
    0.04: """
        ^<err ^<erw ^<vo ^<vol ^<zah ^absc ^adtr ^aher ^ahl ^ame> ^ank ^at> ^ber ^ber> ^bern ^betr ^bsc ^bsch
        ^chus ^dat ^dne ^dtr ^eib ^eibe ^ent> ^erke ^ersa ^etra ^folg ^freu ^fti ^gela ^gsb ^hba ^heid ^hre
        ^hren ^huss ^ibe ^igte ^inh ^ion ^iti ^juli ^kos ^kost ^krit ^ksc ^ksch ^li> ^lie ^lus> ^lver ^musi
        ^nspr ^nzw ^nzwi ^olg ^oste ^plus ^rdt ^reut ^rou ^rout ^rrei ^rsac ^rsb ^rtsc ^rän ^ränk ^sage ^sbet
        ^slei ^staf ^stei ^säm ^sämt ^taff ^trat ^twer ^töru ^ufen ^uli> ^usik ^voll ^wett ^wies ^wis ^zah ^zahl
        ^öru ^örun ^ünft
    """,
    0.03: """
        ^<ab> ^<ade ^<div ^<eb ^<eu ^<eur ^<hen ^<il ^<jul ^<kün ^<li ^<mio ^<nam ^<plu ^<sag ^<ts ^<wec ^<za
        ^<zer ^<zwi ^aber ^abil ^abwe ^agsb ^ahle ^ai> ^ando ^ansp ^appm ^artn ^aufe ^begr ^bwe ^bühr ^chef ^chf
        ^chlö ^ckb ^cksc ^dank ^dex ^div ^divi ^ebit ^ebüh ^echs ^efin ^egrü ^eisa ^ekan ^enes ^erab ^erfü ^ergi
        ^erhi ^err ^ertr ^erv ^erän ^esst ^esti ^ettb ^eund ^eure ^fin> ^geno ^gsbe ^hau> ^hefi ^heln ^hes ^hest
        ^hlie ^hlö ^iele ^igen ^ika ^iks ^iksc ^ilan ^insp ^irb ^irbt ^iri ^irn ^isan ^isla ^iter ^ivid ^izen
        ^jul ^keh ^kehr ^les> ^lger ^lgt> ^lio ^llio ^lore ^mai> ^mgeb ^mio ^mio> ^name ^ndex ^ndne ^nenb ^nord
        ^nzv ^nähe ^one ^orj ^orja ^orst ^oss> ^out ^pfin ^pma ^pmac ^ppm ^ppma ^ren ^reu ^reun ^rgib ^rhe ^rhi
        ^rhin ^rit ^riti ^rsam ^run> ^rvie ^rwac ^sanp ^satz ^sber ^sfal ^siks ^slan ^stm ^stör ^tabi ^tbew ^tmo
        ^tner ^tsl ^tzp ^tzpl ^tör ^uchu ^uges ^uhe ^usfa ^uss> ^ussc ^verä ^vol ^vorj ^vors ^weim ^yla ^zpl
        ^zpla ^zvo ^zvor ^äher ^ämt ^änd
    """,
    0.02: """
        ^<abo ^<ad ^<ag> ^<ans ^<apr ^<bar ^<cel ^<da ^<dos ^<eig ^<gra ^<gru ^<hek ^<kas ^<kie ^<kü ^<mai ^<mil
        ^<nor ^<pin ^<ren ^<rös ^<rü ^<rüc ^<s> ^<sep ^<sti ^<tec ^<um ^<unt ^<unv ^<we ^<wet ^<zir ^<än ^<änd
        ^ab> ^abla ^abn ^abos ^abw ^aft ^afte ^amml ^amtj ^anpa ^ans> ^anu ^anua ^arg ^arge ^arif ^arkh ^arst
        ^assu ^ate> ^atis ^ativ ^auf ^avi ^avie ^bars ^beid ^beit ^beri ^berw ^bet ^birn ^bish ^bit> ^bos> ^bric
        ^chb ^chel ^chli ^chs ^chäf ^dahe ^derk ^dhe ^dort ^dres ^drun ^dtwe ^ebü ^efi ^egiu ^ehrs ^eid ^eig
        ^eil> ^ekta ^ela ^emei ^eno ^enpa ^erh ^erka ^erkr ^erlo ^ermä ^ernd ^ernw ^err> ^erre ^erti ^esam ^ese
        ^etro ^fent ^ferk ^fgeb ^fol ^fonn ^frä ^ftr ^gebü ^gesc ^ging ^giu ^gium ^grab ^grat ^gru ^grüs ^gspi
        ^habe ^haft ^hef ^hekt ^her ^herh ^hied ^hlus ^hnik ^htsc ^htze ^hus ^häf ^häft ^hütt ^iat> ^ibl ^iden
        ^iebe ^iegt ^ies ^iese ^iess ^ifer ^igie ^ina> ^insh ^inz ^io> ^ioni ^irt ^isc ^isch ^ishe ^isl ^ites
        ^ivi ^janu ^kas ^ke> ^kere ^klav ^konn ^kts ^la> ^lare ^lav ^lavi ^len ^lgt ^lieb ^lieg ^lies ^lion ^lor
        ^lus ^luss ^lve ^läng ^mai ^merl ^mil ^mlu ^mlun ^mmlu ^mob ^mobi ^mtj ^mtja ^mtl ^mtli ^nam ^nban ^nde>
        ^ndh ^ndhe ^ndin ^ndn ^ndo ^ndor ^ner> ^nin ^nke ^nke> ^nkt> ^nnum ^npa ^npac ^npas ^nser ^nspe ^nspi
        ^ntei ^ntwu ^nua ^nuar ^nves ^nwä ^obil ^ogno ^old> ^olge ^olgt ^oni ^onie ^onnu ^orh ^orhe ^ors ^orsi
        ^otiz ^ovi ^oze ^part ^petr ^pfi ^plu ^prec ^pril ^proz ^rab ^rale ^rbt ^rbt> ^reb ^rge ^rgi ^rher ^riat
        ^ril> ^ritt ^rke ^rke> ^rkle ^rkts ^rle> ^rlo ^rlor ^rläu ^rmus ^rmä ^rnah ^rnd ^rng ^rnw ^roff ^rogn
        ^roz ^roze ^rr> ^rre ^rsbe ^rsit ^rsta ^rte> ^rtr ^ruh ^räg ^ränd ^rüc ^rück ^same ^sat ^sege ^sel ^sel>
        ^selt ^sena ^send ^sep ^sfa ^sfe ^sfl ^she ^sher ^shil ^sik ^sla ^ss> ^ssb ^stat ^stö ^sza ^szah ^sübe
        ^tab ^tal> ^tand ^tari ^tbe ^ters ^teru ^tif ^tis> ^tiv ^tive ^tiz ^tlic ^tmei ^tne ^tral ^trof ^tsam
        ^tsha ^tta> ^ttb ^ttbe ^tten ^ttg ^ttm ^tund ^twe ^tzeh ^tört ^ueru ^uftr ^ugsp ^uli ^ulm ^unv ^unve
        ^ure ^urf> ^user ^vera ^verl ^vert ^vest ^vorh ^werb ^wet ^wir ^wirt ^zent ^ziel ^zir ^äft> ^ämm ^ände
        ^ändi ^änk ^ässt ^öffe ^übe ^über ^ücks ^ühlt ^ünge ^ürs ^ürst
    """,
    0.01: """
        ^<ab ^<ag ^<arb ^<bei ^<bis ^<dah ^<dau ^<di ^<dop ^<erm ^<fir ^<for ^<fre ^<fu ^<geh ^<gin ^<gr ^<häu
        ^<in ^<is ^<jan ^<jä ^<jäh ^<jün ^<kal ^<küc ^<lk ^<lkw ^<mee ^<mus ^<na ^<net ^<pet ^<soz ^<sta ^<tar
        ^<tax ^<tsc ^<ur ^<wei ^<wes ^<wir ^<woh ^<wu ^<zie ^<zug ^<übe ^ade> ^adtw ^ago ^ah> ^ahl> ^ahnh ^alen
        ^alog ^ame ^ankt ^anp ^apr ^apri ^ar> ^arbe ^aren ^aria ^art ^ata ^atal ^ate ^au> ^aue> ^aufm ^auft
        ^auge ^bei ^bni ^bnis ^bos ^brun ^büh ^chni ^chtf ^chtz ^chä ^dah ^daue ^dera ^dern ^dhei ^dher ^di>
        ^dige ^dinn ^dir ^dop ^dopp ^dos ^dose ^dtw ^ebe ^ebn ^ebni ^ech ^egr ^ehe> ^ehi ^ehla ^eide ^eige ^eini
        ^eins ^eits ^ekos ^elas ^elei ^els> ^elz ^emil ^enbr ^endh ^enka ^enle ^ent ^erl ^ersb ^ersc ^ervi ^esch
        ^esd ^ese> ^esk ^esw ^eswe ^eträ ^eun ^fend ^ffel ^fir ^firm ^floh ^flug ^fträ ^gba ^gebn ^geme ^gepl
        ^gnos ^graz ^grun ^gsam ^guta ^hef> ^heit ^hend ^henn ^herr ^hlal ^hli ^hng ^hnge ^hnho ^hni ^hnl ^hre>
        ^hrgä ^hrs ^htf ^htfe ^htz ^häus ^höh ^hüss ^ial ^idet ^ied ^iede ^ierf ^ike> ^ila ^ilk ^imm ^inbe ^inig
        ^isa ^its ^itt> ^ittl ^ive ^ize ^jan ^jün ^jüng ^kape ^kart ^kass ^kata ^kie ^kopi ^kraf ^ksk ^kta ^ktua
        ^kuli ^kw> ^kün ^lal ^lala ^lap ^lapp ^len> ^lief ^lkw ^lkw> ^llo ^lmen ^log> ^lohm ^los> ^lott ^lsta
        ^lstä ^ltin ^lug> ^läde ^läss ^löf ^löff ^löse ^mah ^mahn ^marg ^mee ^meer ^mein ^mers ^mil> ^mlo ^mlos
        ^mml ^nem> ^ner ^netz ^ngi ^ngsb ^nho ^nhof ^nike ^nis> ^nken ^nkw ^nles ^nnu ^nor ^nose ^noti ^nsam
        ^nsh ^nshe ^nss ^ntra ^nutz ^ober ^ofi ^ohi ^ohin ^ohm ^ohma ^ohn ^opi ^opie ^oppe ^ord ^os> ^ose> ^oss
        ^osse ^ost ^ott ^ozi ^ozia ^pelt ^pitz ^ppel ^prod ^raft ^rag> ^raz ^raz> ^rbei ^rbuc ^rein ^reis ^rent
        ^resw ^ret ^rfü ^rgel ^rgen ^rgäs ^rhei ^ria ^rigi ^rike ^rja ^rjah ^rka ^rkh ^rkr ^rlän ^rmer ^rml
        ^rmlo ^rnb ^rnim ^rodu ^romp ^ros> ^rrau ^rseh ^rtal ^rtn ^rtne ^rts ^rvi ^rwei ^rägt ^rüss ^sag ^sbac
        ^sbr ^sche ^schä ^sdrü ^seg ^sels ^senb ^sens ^serv ^sion ^sle ^sone ^soz ^sozi ^spit ^spre ^ssei ^ssun
        ^sta ^stan ^steu ^stun ^stät ^swec ^tab> ^taf ^tal ^talo ^tat ^tax ^taxi ^tda ^tec ^teck ^tei ^tenl
        ^terr ^tfes ^tis ^tiz> ^tja ^tjah ^tli ^tra ^tsa ^tsc ^tsch ^tua ^tual ^twu ^twur ^tz> ^tzb ^uali ^uar
        ^uar> ^ufba ^ufm ^uga ^ugs ^und> ^urg> ^usle ^utac ^utom ^utzb ^uzi ^ves ^weit ^west ^wie ^wohi ^zer
        ^zial ^zuge ^zugs ^äden ^ähe ^ämme ^ängs ^äss ^äte> ^öher ^öse ^ück ^üros
    """,
    -0.01: """
        ^<alt ^<an ^<bau ^<be ^<bew ^<du ^<er ^<feu ^<gan ^<ger ^<imm ^<ju ^<ku ^<kun ^<la ^<lag ^<las ^<les
        ^<mas ^<me ^<mod ^<mü ^<pa ^<pat ^<rau ^<rec ^<rot ^<sei ^<si ^<sit ^<spr ^<sto ^<ti ^<to ^<tot ^<tr
        ^<wen ^<wol ^abe ^age> ^agt ^ampf ^anac ^ange ^antw ^arke ^ass> ^atie ^aub ^ause ^aut> ^avo ^band ^bee
        ^bier ^brie ^chwe ^ck> ^dana ^des ^donn ^ebt> ^eg> ^ekt> ^ele> ^emp ^ens> ^erbr ^erd ^erkl ^erme ^ert>
        ^esuc ^et> ^ett> ^eug ^fac ^fach ^fe> ^fot ^foto ^fra ^gab ^gan ^gar ^gart ^gefr ^gla ^hal ^heis ^hlag
        ^hne ^hor ^hwe ^ick ^ieg> ^iehe ^ielt ^iem ^iema ^ient ^iger ^igs ^igt> ^ill ^illi ^iss> ^itze ^kel ^kle
        ^kur ^lat ^lau ^leg ^lein ^lese ^lin ^llen ^lli ^lt> ^lun ^lung ^lz> ^mas ^masc ^mes ^mie ^nal> ^nge
        ^niem ^nma ^nst ^nung ^nzen ^omm ^opf ^ot> ^pat ^pau ^paus ^pät ^rad> ^rage ^ragt ^rde ^rei ^rez ^reze
        ^rie ^rier ^rinn ^rne ^rnen ^rs> ^rsu ^rsuc ^rta ^rät> ^schi ^sei ^sie ^sor ^spar ^spä ^spät ^sse> ^sten
        ^tell ^ter> ^terb ^tern ^test ^tet> ^the ^tieg ^tro ^two ^tür ^uche ^unge ^urs> ^urt ^wann ^wehr ^wen
        ^win ^wol ^ähle ^äng ^ärt ^ätze
    """,
    -0.02: """
        ^<az ^<azu ^<bla ^<de ^<fe ^<frü ^<fü ^<ge ^<han ^<hu ^<ke ^<kl ^<kle ^<kom ^<kr ^<kur ^<le ^<pr ^<ro
        ^<stü ^<tro ^<wan ^<win ^ach> ^aden ^age ^ager ^ahr> ^alb> ^all ^alte ^ann ^asc ^asch ^azub ^bel ^ch>
        ^chi ^chin ^chti ^cke ^del ^ebt ^efr ^efra ^ege ^egel ^eiss ^er> ^erp ^erst ^esp ^est ^este ^feie ^fla
        ^frü ^fund ^gek ^ger ^gesp ^gste ^hall ^hen> ^hine ^hle ^hr> ^hti ^htig ^hund ^iert ^inf ^ink ^inne
        ^inst ^isst ^kame ^klär ^komm ^kte> ^latz ^laut ^lb> ^ler> ^lig ^ller ^llt ^llte ^lte> ^lärt ^mod ^mpf
        ^ne> ^ng> ^ngt ^ntwo ^nun ^och ^ock ^ommt ^onne ^ora ^ort ^pen> ^pf> ^plä ^rad ^rass ^reg ^rege ^rei>
        ^rief ^ris ^rkl ^rklä ^rma ^sse ^sser ^stel ^stüc ^tage ^tel ^ten> ^tier ^tot ^tras ^twor ^tze ^tze>
        ^tüc ^tück ^uch ^ucht ^unk ^ur> ^urz ^use> ^weh ^wort ^ze> ^zt> ^zub ^zubi ^ängt ^ärt> ^ät> ^üft
    """,
    -0.03: """
        ^<al ^<ba ^<bri ^<dr ^<erk ^<fa ^<ga ^<im ^<leh ^<pu ^<ra ^<re ^<reg ^<ri ^<sam ^<sie ^<wo ^<woc ^<zei
        ^ad> ^alle ^ass ^asse ^bri ^brin ^chal ^chne ^cken ^ell ^eman ^esu ^feu ^feue ^frag ^ger> ^han ^hrer
        ^hän ^ier ^klä ^kom ^lage ^lass ^lehr ^ler ^lle> ^lär ^man ^mand ^mpe ^ngt> ^oche ^pen ^rin ^ring ^rot
        ^rt> ^scht ^sen> ^ste ^suc ^such ^te> ^tof ^toff ^ubi ^ung ^ung> ^woc ^woch ^zei ^ählt
    """,
    -0.04: """
        ^<dre ^<gef ^<prü ^<tag ^alt ^amp ^dre ^ei> ^eie ^eier ^elle ^ema ^fun ^hand ^iss ^kte ^lag ^las ^le>
        ^leh ^lte ^mete ^nge> ^ode ^pra ^ras ^raus ^ste> ^sto ^stre
    """,
    -0.05: """
        =: =an =leitung ^<br ^ack ^drei ^früh ^gef ^ling ^nne ^nnen ^tur ^zäh ^zähl all_kund anpass august bank
        beim bekommt buch daum der_vorstand des_jahr einfach entschuld flohmarkt gesprach hatt ihr kittel lasst
        leit mit_kuch ~absent
    """,
    -0.06: """
        =alt =die =mitteil =stechuhr =wie ^<sp ^en> ^häng ^lle ^met ^rüh abschied all antwort bekomm_ich bereich
        blick bringt dabei davon den_jahr der die die_alt die_zugspitz frag fundburo gefeiert genau gern grun
        halt institut juni laut mal mehr_licht mehr_platz mitteil mitteil_an neu noch personal samstag stechuhr
        und_ein vor vorstand_der woch_als zugspitz ~sides
    """,
    -0.07: """
        =! =ist =mit =off =uns =updat ^<ta ^prü ^prüf ^rüf ^stü ^ähl ab_dem auf der_alt des durft gibt_es heisst
        ihr_brief januar_buch kilo leitung_im lern les_sie man met neu_leitung per_app pro rezept schnell
        seit_montag steh tor trotzd unterstutzt vierzig vorhab was wer wollt zehn
    """,
    -0.08: """
        =der ^<sc ^<sch all_per ausverkauft belegschaft best buch_all die_stechuhr druck gab_es ganz gast in
        in_der jahr_ein ministerium sinkt tot und_preis zwei ~unlike
    """,
    -0.09: """
        =im azubis bis ein_jahr hangt jed jemand kuch_und speich wenig ~ashamed
    """,
    -0.1: """
        =anmeld ab_# fahr hall imm jetzt stark von wie
    """,
    -0.11: """
        ## =tag gefragt kommt mach seit uns_neu ~cleared ~sick
    """,
    -0.12: """
        =# =? =fur am_end hab les sie stell tur
    """,
    -0.13: """
        danach das dem die_neu ein feiern frei fruh lag platz ~missing
    """,
    -0.14: """
        =jahr brief die_red donnerstag fur zeig
    """,
    -0.15: """
        im klein niemand
    """,
    -0.16: """
        ist
    """,
    -0.17: """
        der_neu erklart und
    """,
    -0.19: """
        mit
    """,
    -0.2: """
        uns
    """,
    -0.21: """
        woch
    """,
    -0.23: """
        lass
    """,
    -0.24: """
        alt
    """,
    -0.38: """
        : ~callers
    """,
    -0.39: """
        drei
    """,
    -0.46: """
        tag
    """,
    -0.51: """
        ?
    """,
}
