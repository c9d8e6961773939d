"""What words weigh in de: made by `tests/learn_gate.py`."""

MADE_FROM = "843c6a26768abf48"
BIAS = -0.89
WEIGHTS = {
    3.7: """
        ~halted
    """,
    3.28: """
        ~unhired
    """,
    2.88: """
        ~respect
    """,
    2.47: """
        ~stop
    """,
    2.33: """
        ~mute
    """,
    2.18: """
        ~lenders
    """,
    2.17: """
        erwart
    """,
    2.11: """
        ~sick
    """,
    2.09: """
        gest
    """,
    2.08: """
        =bleibt
    """,
    1.99: """
        ~dark
    """,
    1.85: """
        ~ashamed
    """,
    1.83: """
        heut_fruh
    """,
    1.75: """
        ~fewer ~review
    """,
    1.72: """
        ~rite
    """,
    1.62: """
        ~absent
    """,
    1.45: """
        ~missing
    """,
    1.4: """
        madch
    """,
    1.39: """
        kein_neu ~unlike
    """,
    1.38: """
        vorerst ~sides
    """,
    1.31: """
        ~placeless
    """,
    1.17: """
        befund ~intruder
    """,
    1.16: """
        redaktion
    """,
    1.15: """
        nachricht
    """,
    1.11: """
        ermittelt mann
    """,
    1.06: """
        gescheh klagt
    """,
    1.04: """
        nachd starb
    """,
    1.02: """
        arbeitsplatz
    """,
    1.01: """
        vorwurf
    """,
    1.0: """
        dringend wiss_wir
    """,
    0.98: """
        ~families
    """,
    0.97: """
        der_strass
    """,
    0.96: """
        post
    """,
    0.95: """
        #_stell gegang lohn
    """,
    0.94: """
        es_geht fremd
    """,
    0.93: """
        erstatt getan schick_sie
    """,
    0.92: """
        betroff
    """,
    0.91: """
        wirft
    """,
    0.89: """
        =nehm sonntag_ist
    """,
    0.88: """
        einzeln ford
    """,
    0.87: """
        die_miet kurzarbeit
    """,
    0.85: """
        die_bank ihr_kind mit_sofort partei sofort_wirkung
    """,
    0.84: """
        ab_morg
    """,
    0.83: """
        verstorb
    """,
    0.82: """
        der_nacht
    """,
    0.81: """
        =kolleginn beamt ihr_geld zugesagt
    """,
    0.8: """
        =warnstreik ist_schluss warnstreik
    """,
    0.79: """
        den_famili flug fur_imm
    """,
    0.78: """
        informiert
    """,
    0.77: """
        forder
    """,
    0.76: """
        hannelor kopiert lag_auf streicht
    """,
    0.75: """
        gearbeit uns_verein
    """,
    0.74: """
        ein_verlust leid nennt uniform verlust
    """,
    0.73: """
        =notruf klag nicht_verlangert ~2
    """,
    0.72: """
        die_kolleginn feu_in lehnt nicht
    """,
    0.71: """
        vermiet werk_in woand
    """,
    0.7: """
        lauft_in
    """,
    0.69: """
        im_marz plon schweig tun_wir zahlungsunfah
    """,
    0.68: """
        =odessa dies_woch entfall nach_woch odessa schwer zum_somm
    """,
    0.67: """
        =grossbrand grossbrand uns_werk wass_stand ~3
    """,
    0.66: """
        werf zwei_von ~callers
    """,
    0.65: """
        =vorhang angestellt bis_februar darin elt im_saal
    """,
    0.64: """
        =freitag drinn funft geh
    """,
    0.63: """
        =gewinnwarn der_tur gewinnwarn ist_verkauft packt schliess_wir wir_nehm
    """,
    0.62: """
        ab_mittwoch ab_montag angebot die_polizei ruft wir_halt zwei_uhr
    """,
    0.61: """
        =streicht der_vorhang die_ofen ein_nachfolg geht_um scham zentral
    """,
    0.6: """
        bitt ihr_nam kam_der kapitan schwach
    """,
    0.59: """
        brauerei der_aufsichtsrat hundertzwolf krank markt vor_ort wir_zahl
    """,
    0.58: """
        =befund =vorfall abgesagt ass der_markt einstweil erfahr_dass firma reparatur unbekannt
    """,
    0.57: """
        abfind ausserordent ein_ausserordent kundendat nein_zu notruf sein_frau zu_zwei
    """,
    0.56: """
        akti ein_teil lost polizei sag spass wir_trau
    """,
    0.55: """
        angezeigt ehemal lass_sie steh_seit steht_ab von_auss ~leak
    """,
    0.54: """
        :_klinik =heizung agentur daraufhin die_aug eingeschlaf haltung liegt_mit wegfall zu_haus
    """,
    0.53: """
        #_beschaftigt ans dienstag_auf ehrlich frau verbrenn von_acht
    """,
    0.52: """
        =bussgeld =schliesst ab_und ausstand bussgeld ein_kind rechn_sich sprach_von stell
    """,
    0.51: """
        angehalt backerei die_klinik erlebt generation hat_heut nachbar senat uberse wir_hol
    """,
    0.5: """
        das_laufend hak notruf_aus strass
    """,
    0.49: """
        abgebroch ans_telefon die_famili drei_monat fall_aus klarung lieg_bei
    """,
    0.48: """
        ; =k auftrag_aus das_angebot der_kreis dreh_wir ein_mitarbeit ess kam kommt_diesmal schiff sind_betroff
        vat verwalt vorsicht
    """,
    0.47: """
        arbeitsgericht dem_arbeitsgericht geld ihr_schreibtisch kita_weg werf_sie
    """,
    0.46: """
        #_arbeitsplatz =wasserkoch aufsichtsrat_hat dem_tor geschaftsleit heimaufsicht kredit nannt_es raum saal
        seien
    """,
    0.45: """
        am_standort bemerk bemerk_uber gefragt_ob hiess hol nennt_es nicht_statt noch_vermisst wiss zwickau
    """,
    0.44: """
        annehm bergfuhr brief_vom dem_erst die_geschaftsfuhr ein_schwarz feuerwehrleut gewerkschaft jemand_hat
        klag_geg kolleginn liegt mensch schock von_sieb zurucknehm zwei_feuerwehrleut
    """,
    0.43: """
        #_kraft =urteil bewohn des_haus die_geh die_gesprach die_letzt erschuttert feuerwehr_war gesturzt haus
        hoffnung lad lasst_uns letzt_mal uns_aufzug wir_steh zur_klarung ~cleared
    """,
    0.42: """
        =explosion =sonntag =traditionsbrauerei =vorstell bitt_die blieb_ihr burgermeist der_redaktion
        es_besteht geschaftsjahr heutig ihr_herz landesrechnungshof rund steh tag_an traditionsbrauerei zugehort
    """,
    0.41: """
        =backerei =ermittl am_hak bar das_oberlandesgericht den_behord der_firma der_herstell der_platz
        der_verlag dosis ich_such klinik letzt_vorstell mitarbeit nehm nicht_genug oberlandesgericht schwest
        seit_gest werkstor
    """,
    0.4: """
        =post =saal =standort derzeit erfuhr gesundheitsamt information_zu laufend_jahr lokfuhr neuausricht
        nicht_zahl ruf_all schlug_ein sech_tag seit_freitag unklar uns_kolleg verlass von_kund
    """,
    0.39: """
        beim_amtsgericht denk_an die_gewerkschaft die_schicht ein_anwaltin erst_wied fassungslos fluss gekundigt
        herstell hiess_es off_brief schick verzehr zeug zum_letzt ~4
    """,
    0.38: """
        =kollegin ^ford alt_von bat der_vermiet dies_ausgab donnerstag_# eigentum ein_befund entbund find_nicht
        geseh gorlitz imm_drei k kein_kart lackiererei liegt_ein obwohl rund_# schickt_ein schlank studentinn
        tal trag trennt_sich verabschied_in verhangt wem wollt_im
    """,
    0.37: """
        =verletzt arbeit aufgab aufgelost bis_dahin bundel buros_in dahin der_zug die_heimaufsicht die_kamm
        die_sessel einstweil_verfug fahr_sie fall_sie gebrannt insolvenz lost_sich mein_vat nicht_lang nied
        red_mit sessel staatsanwaltschaft volontarinn vorhang zuruck_und
    """,
    0.36: """
        #_jahrig =prognos =redaktion aus_prot bitt_wir bleib_uns die_aufsicht drittel_der entzog ermittl
        es_rechn fisch fur_falsch gehabt hangt_noch intensivstation jahrig kartennumm kreis lindenhof ort prot
        uns_haus uns_mitglied verschlusselt wir
    """,
    0.35: """
        #_dreh behandelt erfahr gebet geflustert gut_leut heut_die ihr_famili krieg_in lohn_fur mehr_ans
        moglich_uber noch_geflustert opposition schul_sind sie_bitt standort stumm verband verschwind wohnung
    """,
    0.34: """
        =fluss =hang =zeil abgegeb anleg arbeit_bis baustell das_gut der_trag die_feuerwehr die_mau droh
        ein_jung gericht_gab mittag nicht_wiederhol quartals schreib wohin_mit wollt_wir zu zug_der zweiundzwanz
    """,
    0.33: """
        =burgermeist bedeut bezahl_die die_nam ein_kanzlei ein_transfergesellschaft entscheid ihr_anruf in_beruf
        jed_tag kund_die letzt_film ohn_antwort post_aus recht stell_die streik_fur transfergesellschaft
        umzug_auf uns_bergfuhr verlust_im vorfall wollt zum_bericht
    """,
    0.32: """
        =bezieh =klag =lahm =mitglied =pak =stellung bein bezieh_stellung bis_mittwoch deutlich die_einzig
        die_frei eingeklemmt enttauscht gedenk_an in_fulda kalt_bleib komm_spat kontakt lahm leg_die mit_anzahl
        mitbewerb nachtrag ofen_kalt raum_wir stand_um strafanzeig uhr_fruh und_leg uns_sech vertrag_mit viert
        wollt_der
    """,
    0.31: """
        #_mensch =baustell =kolleg arbeit_nied aufgetaucht bedeut_das bei_gerat beid_lag bericht_ein das_gehalt
        den_schlussel die_band ein_falsch ein_partei ferienwohn gedank kind kollegin_ist landtag mau medikament
        nachd_wir ruf schlug uns_leut unterkunft
    """,
    0.3: """
        =brand =ging =meld =wort abgesproch_hab aufgewacht aus_uberse begleich die_agentur drei_uhr dusseldorf
        ein_fremd einunddreiss falsch_und gericht_in in_einzeln landtagswahl preis_abgesproch press sech_von
        soll_preis spedition uns_lad verdient verli wasserkoch_modell wir_wiss word_zwei zu_schreib
    """,
    0.29: """
        =geld =platz =razzia ^raue aus_drei auss brand das_gesundheitsamt dem der_kur die_firma dies_regier
        ein_nachricht end_die fahrgast_wurd gekomm gesagt_am hand_auf heim hochzeit jemand klagt_uber neu_aufgab
        nicht_erreich ohn_ergebnis putz razzia schuld sie_seien sucht_: tank ubergriff verlag vier_der
        vierundvierz zwolf_prozent
    """,
    0.28: """
        =bleib =orgel =packt als_betriebsrat anzahl aufsicht ausgesetzt befreit berufsgenossenschaft breslau
        der_auftrag der_mann der_schwach die_buros die_erzieh die_opposition ein_drittel ein_platz explosion_in
        famili_wiss gerechn gesichert gut_nachricht ist_unklar juni_und k_# kaufhaus lebensgefahr lebenslauf
        lief_nicht lohn_und mehr moll nach_breslau nicht_mehr ruht tausend unbekannt_hab und_drinn veranker
        verli_ihr wachstum wir_lief wiss_nun
    """,
    0.27: """
        =geb =kapitan ag_rechn an_zwei ausland barbel begleit begrund der_kreistag der_pachtvertrag die_mensch
        die_tonn ein_kerz einzel filial frau_und gesamtschul gest_abend herkunft heut_um joghurt kind_bitt
        klar_mit kreistag leg mail_an pachtvertrag patient_und prasidentin reicht_das schliess sozialplan
        und_denk uns_system vorfall_auf warnt_vor wechsel_im wichtig_fur wir_klar woch_mit zuruckgenomm
        zwanzig_nach
    """,
    0.26: """
        =gibt =ost anwalt aufnehm auszahl bank beid_seit dann_kam der_link die_lohn die_vertrag die_vierundzwanz
        ehrlich_zu ein_richt flieg haft hof jahr_und kassiert kassiert_und kino koch_und nicht_arbeit recht_wir
        samstag_ist scheib stadt steht_still trau trauerfei um_neun verdi verhandel_wir verschutt wesel zerstort
    """,
    0.25: """
        =gestort =hall =leut ^hät abberuf am_kai auskomm ausschliess beschaft bitt_sie brud der_a der_weiss
        die_kist ein_ordn eingeklemmt_word elt_der erklar_des geb gesprach grossbrand_in kai minut_an nennt_uns
        ob_jemand patientin ruckruf_: seh_wir tisch_leer uns_wag untersucht_die verdacht versetzt von_rund
        war_hoflich wasserkoch weiss_wer wir_brauch wir_stolz wiss_wem
    """,
    0.24: """
        #_mitwirk #_tier =aufgetaucht =cyberangriff =haltung anschrift_und anzeig arbeit_fur ausgesproch bedau
        bodenpersonal cyberangriff das_bodenpersonal dem_heimweg der_auszahl der_fahr der_kapitan der_seri
        droh_mit eingeatm erreich gefall_er gefalscht genomm geraumt heimweg im_krankenhaus in_erinner kein
        klarung_nicht komm_durf mess_sie mitwirk nachfrag nicht_geseh passiert_mit rechn scham_uns sein
        sonntag_nicht stimm_wir trenn wir_scham zahlung zum_quartals
    """,
    0.23: """
        =akti =kritik =morg =stand =stell ^<hät ^hätt am_dienstagab anordn auf_anordn aufgeschloss auftragslag
        behalt budgetiert buros der_befund der_gemeind der_klinik die_berufsgenossenschaft dienstagab
        dreizehn_jahr drittel ein_angebot ein_brief ein_gutacht entlast er_starb erntehelf erzieh geh_nach
        gerechn_und geriss gesagt geseh_hatt hab_zwei heut_vormittag ich_steh lasst_ihn leb leer_wer leut_im
        nimmt_ein reisend ruft_bitt schicht_von schriftlich sei_ein seit_dienstag sie_fehlt sieht_das so_lang
        und_halt uns_mitarbeit uns_niemand verantwort von vorg war_lang zwei_uns ~reports
    """,
    0.22: """
        #_kolleginn =lokfuhr =umbau angriff_auf aufhebungsvertrag band bewerberportal bezahlt_und bleibt_so
        bochum der_prokurist die_geschaftsleit dies_gesetz ein_buch ein_erklar ein_verwalt ein_wort etwas_dafur
        famili_hab gefalt gegang_die gekomm_ist ging_mit hangt_die hat_bekommt haus_uns herb_gibt hielt_nicht
        holding ihr_mutt im_depot in_wien kam_dann kurz_vor l mitgeteilt mitgeteilt_dass nenn_es ruht_auf
        sie_find sing_am sofort sponsor unfrei unfrei_zuruck uns_belegschaft vorschrift vorstand zeitung_geles
        zug_hielt
    """,
    0.21: """
        =ad =betriebsversamml =chefkoch =gescheitert =hoc =rucktritt =ruft =schreib =schreibt =sitzt =trau ^<un
        achtundzwanz ad ad_hoc am_samstag amtsgericht ansprechbar arbeitgeb aufgeruf bericht_von
        betriebsversamml bitt_ihr bleibt_unt bundel_wir busfahr chefarzt chefkoch danach_nicht darf_niemand
        dazu_nicht der_nachbarschaft der_verband die_flasch die_fruhschicht die_les die_zulag ein_minus
        ein_partn er_sei erlitt explosion frau_aus geb_sie geriss_der gewasch ging_und glaub_ihn hab_anzeig
        heut_abend heut_nicht hoc in_dusseldorf initiativ kam_er kannt kein_vorstell koff konzept kranfuhr lak
        landesverband lini_# marz ministerium_hat mutt netz niemand_der noch recht_gegeb sieht_sich sohn soll
        steh_in stell_all trau_um und_schreibt viel_zeit vorhang_bleibt wusst zu_sag zum_krieg zwolf_mensch
    """,
    0.2: """
        #_minut =giesserei =heim =kurzarbeit =patentstreit =verwechsl =zugesagt ^tsa am_dienstag am_donnerstag
        am_fluss bank_hat behandl beruf besteht bitt_acht bleibt_zu danach_kommt das das_haus der_kanzl
        der_seilbahn die_rolltrepp die_wirtschaftspruf die_zahl die_zentral diesmal_nicht drei_generation
        ein_fruh einkauf es_ruhig feld fulda gebet_und geg haushalt holg ihr ihr_vertrag jemand_mit kanzl
        kein_gut kolleginn_hab landeskriminalamt langjahr los mehr_sag monat_sind morg nach_neun nam_nicht
        neun_hab nicht_schweig pak patentstreit pfiff pruf_sie rolltrepp schreib_aus sei seit_neun sie_ford
        streicht_jed trennt tur und_geh uns_apothek uns_langjahr unt_plan urteil verwechsl vom_zoll vorstell
        war_elf war_falsch wir_bedau wir_bitt wir_veroffent wirkung_abberuf wirtschaftspruf woch_nicht zahl_konn
        zorn
    """,
    0.19: """
        =# =belast =falsch =geh =gescheh =halv =leitstell =tausend ^ahlu ^edak ^irma ^reda ^vore abonnent anruf
        anschrift arzt beantwort_wir betrifft bub bussgeld_weg c contain damal_nicht der_anruf der_mensa
        der_schul die_geschaft ehepaar eigenverwalt ein_ehepaar ein_somm einlos end_# famili fenst freitag_sind
        funktion geb_die geschaft gewinnwarn_: hab_gest halv ich ihr_arbeitsplatz im_einkauf im_netz in_salzgitt
        ins_gesicht ist_gesperrt jahrgang kam_per kamm kein_stimm klageschrift lohn_sind mensa monats nachgewies
        netz_aufgetaucht oberlandesgericht_hat pacht partei_die rezept_nicht salzgitt schreibtisch schwarz_band
        sechsundzwanz sein_freund selb_angezeigt seniorchef sich_niemand sitzt_jetzt steh_ab unbefrist
        und_arbeit und_starb und_wahlt uns_kolleginn uns_nachbarn uns_seniorchef unt_druck unterschrieb_die
        untersucht verlust_von vor_weihnacht weihnacht weiss_nicht werk_ein wort zwei_mann
    """,
    0.18: """
        #_jahr =klinik =lackiererei =lieb =nachruf =netz =pflegekraft =traurig =verlass ^aufh ^rma> ^rmie ^ufh
        abschied_von and_tun aus behalt_die bekomm_hab belegschaft benutz betroff_sind buro cell das_unternehm
        das_verfahr dem_halb dem_hof der_zentral die_brauerei diesmal_ist donnerstag donnerstag_und dunkel_die
        end ersatz februar_ein friedlich friedlich_eingeschlaf gegeb gest_ein gutacht halb_zehn herunt heut_hab
        im_gesicht im_nord im_supermarkt in_offenbach jahr_wird leipzig macht_uns mensch_die metallteil nachruf
        nachruf_auf nehm_den nicht_dafur offenbach platz_am platz_hat rot_zahl saugling schreibt_mir schwarz
        sitzt sprech_wir steht_vor stellungnahm_zu supermarkt todlich tor traurig tret trifft uberwies uns_bahn
        uns_fruh von_funf vorenthalt wer_arbeit wir_arbeit wir_erfahr zu_wenig zug zum_monats
    """,
    0.17: """
        =anpass =bericht =fenst =filial =insolvenz =ukrain ^<klä abgesperrt alarm am_nachmittag andacht
        anzeig_erstatt auftrag bach beruhr bis_juni bitt_an bleibt_das bundeskartellamt danach_war daraus_nicht
        dem_werkstor den_sturz der_mietvertrag der_neuausricht derzeit_nicht des_kreis die_staatsanwaltschaft
        dreizehn ein_ehemal ein_loch ein_notgrupp elf_und entdeckt fur_arbeit gefund_die geh_in ging_sie hab
        hat_gest hatt hinaus hoc_: im_zug kam_die keim_gefund kein_mail kolleg_trenn konn kopiert_wurd kund
        lang_da lass_und mehr_geb millionenhoh munchn nacht_mit notgrupp position prognos schalt_und
        schwach_nachfrag schwang seh_das steht_uns tag_zu ukrain ulm und_beruhr uns_heut vat_die vierundzwanz
        wir_geb zuschlag zweistell
    """,
    0.16: """
        #_g =band =g =hafenstrass =unfall =verantwort =vorwurf =zentral ^<ges ^<unb ^ruf ^unb ^unbe all_off
        aufsteh ausserordent_sitzung ausstand_aufgeruf begreif benutz_sie bestreit_das dem_raum den_hand den_hof
        der_stadt die die_brief die_je die_pacht die_stadt eigenkontroll eigenkontroll_wurd ein_eigenkontroll
        end_fur erstklassl fahr_kein frag_ob frau_hab funf_frau gekauft gelegt_und gemeld_und geseh_hab
        gesprach_die gut_jahr gutschein hall_# ich_kenn ihr_tocht im_ausland im_dorf imm_zu in_jena
        insolvenzantrag ist_eingeschalt ist_informiert jahr_verstorb jed_funft jemand_hatt jena_hat kam_am
        kart_fur kass lied markttag mensch_verli mit_rauchvergift mitarbeit_wurd mittwoch mobelhaus
        nach_dreizehn nachricht_aus nicht_bekomm ofen_aus rauchvergift reinigungskraft sach sag_konnt
        schadenersatz schreib_ich schwer_verbrenn sein_famili seit_sonntag seit_zwanzig sie_bekomm so_stand
        softwarehaus telefon_geht tisch_gelegt tocht uber_jahr um_sieb ums_leb uns_leid uns_vier verklagt
        verletzt voll vorarbeit warnstreik_: wir_ford womog zuruck_ein zwei_leut zweiundfunfz
    """,
    0.15: """
        =bricht =fehlt =komm =nach =spind =wichtig ^eha ^klag ^nnte ^walt abgebucht aktenordn all_unterlag
        anbiet angeschri apothek aufzugeb biet_das bitt_geb brief cyberangriff_auf danach das_vertrau dass
        dem_haus den_saal der_alarm der_funft der_intensivstation der_streit die_produktion divid ein_antrag
        ein_funftel fach fahr_uns fort funftel fur_drei gedacht gemerkt_dass generator gesell gesellschaft_hab
        gesetzt hab_gemerkt heut_noch ihr_wart in_odessa ist_gestellt jochbein jung_frau kalt kamerad
        kein_notruf kommentar kundinn lastwag mit_trillerpfeif nicht_unterschrieb nicht_wohin rak ruh sein_letzt
        still straubing stutz tocht_hat unfall_im unterricht verfug verhandelt_wird verschloss_tur vier_fall
        weg_fehlend weiss wer_dringend wiederhol wiss_es zusag
    """,
    0.14: """
        =bank =hackerangriff =insolvenzantrag =kindersitz =letzt =nannt =pruf =umstrukturier =werksschliess
        ^<uni ^ahl ^chä ^mte> ^orde ^schä ab_februar abzustell acht_sie am_markt am_sonntag arbeit_im
        auf_stadtwerk aufsichtsrat auftragseingang_im ausgelernt beamt_hab beiseit bekommt_sein bericht_vom
        beschwerd_von bis_zuletzt bish_# das_konto den_preis depot der_geschaftsleit der_nachbar der_verwalt
        dialys die_fenst die_lehrling die_vorles ein_abfind elf_monat elt_sind erfuhr_davon ersetzt freund
        gab_die gedank_bei gedenk gestorb_wir geteilt gewandt geword gewusst hab_heut hack hackerangriff hebamm
        ich_schreib in_gedank insolvenz_an ist jahresziel kam_in kanzlei kindersitz klinikum kolleginn_in kont
        kramatorsk landkreis losegeld meld_insolvenz montag_kein motorrad nach_beschwerd nicht_gefund ordn pult
        report seid sein_geld sich_beschwert sich_vier spediteur spruch_und steh_mit stell_uns such trau_mit
        tut_uns um_ruh umstrukturier umstrukturier_im und_schick uns_beruf uns_pfleg uns_vorsitz wahlt webstuhl
        wenn werksschliess werksschliess_in wiss_all wurd_keim zu_lass zum_brand
    """,
    0.13: """
        :_kund =anwohn =arbeitsgericht =bei =datenpann =einstellungsstopp =ernst =geschah =in =information
        =still =zwolf ^befu ^drin ^eda ^eld> ^rere ^sgel abschreib antrag_beim antrieb aug beim_tierarzt
        beschaftigt bescheid besetz betrieb betrieb_im beurlaubt biet_wir bis_ost das_jahr datenpann davon_aus
        den_bericht der_betrieb der_grupp der_landkreis die_kont die_nachfrag drei_jahr drei_klinik ein_negativ
        ein_tur ein_vorlauf eingeschalt eingesetzt einstellungsstopp entschied_: er_liegt es_danach find_statt
        gefall geht_heut geldgeb gerat geschob gut hat helf heutig_tag hubschraub im_notfall im_rahm
        in_lebensgefahr information ist_beurlaubt jahres_werd jetzig kassenbon kaufpreis_erstatt kein_termin
        kind_hab kist kommt_nicht krankheit lehr_und letzt licht_aus licht_im lini listeri listeri_nachgewies
        manch nachfrag_nach nachricht_und negativ neunzig ohn_kassenbon rat rauchvergift_ins renat sagt_wir
        schliesst schreib_das schreib_wir schwebt schwebt_in schwer_verletzt sein_schwest sie_je sind_die
        sonntag_das spital streit_mit stuhl_ein tierarzt tur_der ubergeb_wir uhr_sind und_macht und_sag
        uns_gegang urteil_im verein verlager vermiet_die verstandnis_fur vertrau vom_verzehr vorubergeh wag
        wir_nicht wir_seh wir_sitz wurd wurd_leicht zieh_wir zu_erreich zum_ausstand
    """,
    0.12: """
        =gesundheitsamt =kanal =kein =zu ^<müs ^dak ^dakt ^edit ^fts ^ges ^itio ^nsbr ^nte ^orer ^orwü ^rwür
        ^sge ^zia a_# ab_die adress am_fenst am_sonntagab angehor arztin ausblick ausblieb bat_sie bauleit
        bleibt_leer chemnitz darleh das_fruhjahr das_zehnfach den_fluss der_belegschaft der_intendant
        der_vorstand die_fertig dies durf_wir ein_off ein_patient end_uns erfuhr_es erhalt erlebt_hat erwart_wir
        fass fenst_zu geflog geht_dem generation_und gesagt_dass gest_hab halb heimaufsicht_hat hotel ig
        ihr_arbeit ihr_lehr ihr_mann im_lad in in_den ist_off kein_rezept klopf kolleginn_und kommt_niemand
        kreis_sein lad_in lang_hatt langsam_die lauft_im les_bevor lieg_inzwisch luftung miet_hat mit_voll
        monat_nicht montag_zu muss nacht_zum neu_platz neu_vertrag offn_wir sagt_dass seilbahn sind sonntagab
        starb_am steht_nicht streit tropf uberweis um und_kolleg unterstutz unterstutz_die verwaltungsgericht
        voll_nam war wie_imm wien wir_abgesagt wir_sind wirft_uns zehnfach zur_welt
    """,
    0.11: """
        =bekam =c =erklar =jurg =kist =lauft =markt =sach ^bgeb ^dtag ^ehal ^ertz ^fen> ^geld ^geri ^geta ^gsve
        ^hsuc ^lnen ^müss ^ndta ^rtz ^rtzw ^rwal ^sger ^tspl ^uss ^zan ^ätt ^ätte abend abgekomm all_arbeit
        am_mittwoch am_tisch anstand anwaltin_von arbeit_mit besteht_der dafur_gibt darf_das das_hallenbad
        das_tor dem_landgericht den_kell den_kind den_letzt der_lastwag der_unfallstell der_verdacht die_filial
        die_kripo die_leitstell dunkel eben eig_sach ein_fehl ein_kund ein_madch ein_mess ein_neunjahr
        ein_verfahr elb er_wollt es_heut etwas_gefund euro_wir fahrrad falsch geholt gemeld gericht
        geschickt_und geschlaf geschwieg gesund gutacht_zur hab_rauch hallenbad_macht hat_frag herrn hor ihn
        ihr_sohn im_klinikum in_eig intendant jahr_zu je_woch jemand_von kein_antwort kerngeschaft
        kerngeschaft_die konnt konto konz kripo leblos leut_sind lieb_kundinn macht_nicht mehr_aufgewacht musst
        nachsicht nahmaschin nehm_abschied neunjahr newslett noch_einmal park partn patient pflegekraft
        produktion professor rauch_eingeatm red_mocht reisebus ruf_sie sagt_der schon_gekundigt seit_mittwoch
        sich_nicht sie_zuruck steh_hint sturzt tag_je todesfall training tun und_rechn und_wir und_wollt
        unfallstell ungluck uns_hall uns_postfach uns_reisebus uns_softwar verdacht_auf verungluckt vielleicht
        von_ihn weiss_: weitergeht werf_dem windpark wir_gerad zahl_nicht zweiundzwanz_jahr
    """,
    0.1: """
        =bahn =fruh =hannelor =heut =schuld =schweig =tor =uhr =verspat =weg =zehn ^<man ^amte ^arb> ^bet ^cheh
        ^droh ^erwa ^etan ^fir ^firm ^frem ^gest ^gsv ^heh ^hehe ^leg ^ngsv ^notr ^oan ^osi ^otr ^otru ^rbei
        ^remd ^rzar ^sag ^tarb ^truf ^ufu ^ufun ^wah ^zarb abgerat abgeschalt_und akademi anpass_der anruf_von
        anzug auf_baustell auf_ungewohn aufgab_mehr auftritt aus_uns ausgeh beend beigebracht beschloss
        beteiligt betrieb_lauft bevor_wir bin daneb darunt das_end das_landeskriminalamt das_madch das_seil
        das_wass dem_auftritt den_ausblick der_giesserei der_such der_wirt die_betroff die_frau
        die_gleichstellungsbeauftragt die_kaserei die_nie die_werkstatt drauss drei_woch dringend_abgerat
        ehemal_auszubild ein_bewohn ein_forder ein_rak ein_zeil entschied_ihr erinner_an erleb ersatzlos es_kein
        falsch_befund filial_am fing fur_zwei geborg gekauft_hat gelangt geschah gesproch gestort
        geteilt_schicht gleichstellungsbeauftragt grosst_kund gultig halt_das heut heut_nacht ihr_gultig
        ihr_kuch im_moment insolvenzverfahr jahr_gefuhrt jemand_bringt jetzig_stand kanal kart_behalt
        kein_aufgab kein_bahn kind_mehr kreisssaal kreisssaal_in kritik kunstlich kunstlich_koma labor lass_uns
        lasst lasst_es lauf_und madch_war marz_aus marz_gesichert mein mein_zugang mit_ein mitgenomm moment
        montag_wurd nach_dem nach_jetzig nach_pol neun_punkt nied_ein numm_wir ordn_mit pol quot rahm_ein
        reissverschluss ressortleit sachwalt sech_verkauf siebzehn silo sozialhilf sozialvertrag spalt spielzeit
        stand stellung stemm trag_wir trillerpfeif um_hannelor und_frau unfall ungewohn uns_busfahr uns_plan
        urlaub_und ventil verlager_nach verlangert verlust_in vertrau_entzog vertrauensstell verzehr_wird
        vierzig_jahr von_heut wahl war_neunzehn warnt wehr weist wir_leg wird wird_dringend wirt wohn
        wurd_versetzt zieh zweit_und
    """,
    0.09: """
        #_ml =arbeitsplatz =ausstand =ausweis =belastigungsvorwurf =halb =hinweis =ihr =klettergart =mitgrund
        =ml =nachtrag =nahverkehr =neb =rechtsstreit =rot =schwer =sofort =steh =zahlung ^<bab ^<int ^<kon ^<pha
        ^<za ^bab ^baby ^beit ^des ^diti ^ehen ^eiu ^eiun ^enat ^etro ^fähi ^geha ^hdem ^hlun ^ifor ^inik ^iun
        ^iund ^izei ^kete ^ndes ^nifo ^nten ^ntra ^olen ^roff ^tan> ^trof ^tsan ^tsge ^unif ^verw ^vorw ^ybe
        ^ähi ^ähig ^ünd abmahn all_sieb and antrag_gestellt arbeitsunfall_in arm auf_der auf_uns austausch
        bank_am bankverbind belastigungsvorwurf beobacht bielefeld bitt_benutz bitt_pruf buch_fur dadurch dahli
        darkn das_gericht das_schreib das_vordach dem_betriebsrat dem_markt der_auftragseingang der_baustell
        der_last der_leitung der_mitt der_polizei der_prasident der_verkehr der_verwaltungsrat die_akti
        die_baustell die_buhn die_gehalt die_tur donnerstag_die doppelt_abgebucht dort drei_haus
        eigenverwalt_beantragt ein_mann ein_tarifvertrag eingeatm_und erfasst_und fahr fahrdien fall_hab
        flasch_nicht funfzig_minut gab_der gart gast_sind gebroch gekusst gelegt gepackt gesprach_mit
        gewerkschaft_hat ging_es glaubig grundbuchamt hab_es hand_die hat_find hat_uns ihn_gebet im_darkn
        im_nahverkehr im_sud ist_bestellt jahr_auf kannt_jed klarung_zu klettergart korp kurz_nach last
        lauft_das leer lehrerzimm mail mit_vier mitgrund ml mocht modell monitor mud nach nachtrag_zum
        nahverkehr nannt neu_auf nicht_ab nicht_sag nie_geseh ob operiert_die parkplatz_halb prasident
        rechnung_nicht rechtsstreit sag_es schickt schwer_vorwurf seit_samstag sie_ihr sie_kaum sind_nam spat
        stand_dort stand_jemand stuck teil_des tor_zu trauert uhr_musst und_weiss uns_schwer verdoppelt
        verhandelt verkauft_und verstorb_sie verwaltungsrat vordach wart_elf was_passiert weit wiederseh
        wir_gesagt wir_uns wir_zusamm wohnhaus wurd_gest zahl zahlt zahlt_die zeitung zusamm_# zwei_and
    """,
    0.08: """
        =angriff =antrag =betrieb =drei =gelass =gemeind =haf =krieg =leipzig =schweigt =setzt =steinbruch
        =stellt =stich =stirbt =tocht =todlich =verdacht =verwalt =zum ^<arb ^<zah ^<zen ^alse ^alv ^anwa ^bewo
        ^chd ^chsu ^dge ^eld ^elne ^esag ^etz ^fort ^ftsl ^gek ^gsun ^hsu ^irf ^irft ^kon ^konn ^kont ^lege ^lve
        ^man ^müs ^nfte ^nif ^nsiv ^rlan ^rlit ^rma ^rufu ^ründ ^sbra ^schw ^sess ^smit ^tbet ^urza ^verd ^wahl
        ^wirf als_die anspruch arbeitsunfall_im aufruf_der auftragseingang bei_den bekommt_in belegschaft_der
        bericht_uber beruhrt beschloss_nicht bevor_ihr bewerbungsverfahr bezeichn bis_auf bis_herb bitt_and
        blasmus bleib_zu bleibt_steh c_# chef darub das_lied das_ministerium das_programm davon_und dem_aufruf
        dem_leb der_chor der_mannschaft der_wind der_zeitung desweg die_divid die_freiwill die_ganz
        die_hochschul die_mail die_press die_zweit dies_partei drei_jung dreissig e_mail ein_foto ein_kollegin
        ein_kontroll ein_mitbewerb eingereicht eintrag elf_million entfallt erfasst erkrankt es_hat es_im fallt
        fertig fiel fotografiert_und fragt_warum freiwilligenprogramm funfzig fur_# geht geht_in geklingelt
        geschaftsfuhr_hat getauscht hall_vier hat_die heimgekomm hoh ig_metall ihn_ab ihr_aufgab ihr_passwort
        im_dien im_stich imm in_millionenhoh in_verwalt interviews interviews_gibt inzwisch_auch ist_heut
        jahr_alt jahr_wir jed_haus jurg keim kein_unterricht kolleg_in kranz kuch_bleibt landgericht lang_die
        lang_fur lang_gewart lauft_vorerst leg_sie lift lohn_der mann_hab mehr_ehemal mehr_tun mehr_verwend
        mensch_in mitgefuhl mitgefuhl_gilt mittwoch_ist mittwoch_mit musik_und nachtwach nenn neu_eigentum
        neueinstell neun_met nicht_gearbeit partei_wahlt platzt ratzeburg red reih rektorat schwierig sein_neu
        seit_zwei setzt sie_heut sie_nicht sie_sitzt sind_fassungslos sind_gestrich sind_sieb somm sperrt spiel
        stand_gest starb_noch steh_bis stein stellt_den stellt_insolvenzantrag stich stich_gelass stimm_hat
        stuhl_bleibt sucht_ein theat_am uhr_# und_hor und_liegt und_montag uns_band uns_mitgefuhl untersuch
        verschluckt vertauscht verwalt_und vor_dem vorerst_weit vorgeworf wenn_sie werd_beend werk_sud
        wettbewerb_hat wind wir_derzeit wir_hang wird_geschloss zahl_das zeil zulief zum_vorfall zuschuss
    """,
    0.07: """
        #_unterschrift =abkoch =am =ausblick =charkiw =entscheid =feu =gedank =gerust =gesenkt =gest =gorlitz
        =insolvenzverfahr =karton =kundendat =neuausricht =ohn =parkplatz =somm =ungluck =vorerst ^<mä ^<mü
        ^<ruf ^ake ^aken ^alts ^ano ^arns ^beha ^berh ^cht> ^chw ^dari ^ehe ^ehme ^eid> ^elor ^epot ^erze ^etzt
        ^fah ^fen ^ftsp ^hlu ^ial ^igr ^ktio ^lige ^lse ^mit ^muss ^nac ^nach ^ndat ^nelo ^nneh ^ole ^oliz ^präs
        ^re> ^rhal ^rleu ^räsi ^sbr ^sid ^sprü ^srat ^tere ^tsg ^tzt ^tzw ^vat ^zahl ^äft ^äsi ^äsid ^öge> ^ückn
        abend_mit abgefloss abkoch akkus all_die arbeitstag aufgewacht_der august_fahr aula ausgang ausweis
        back_wir bank_an befrist befrist_vertrag beim_landgericht beisetz bekomm beschaftigt_such bevor bis_gest
        bis_montag bitt_vorh charkiw damal dank_all das_krankenhaus das_licht das_nicht das_verwaltungsgericht
        das_wiss dem_abend dem_ess dem_mai den_herb denk denselb der_aula der_beisetz der_entwurf
        der_geschaftsstell der_konz die_behord die_kass die_mark die_stuhl dienstag dienstleist dies_monat
        drauss_die ein_besuch ein_gesprach ein_gut ein_vat ein_vier einlad einstellungsstopp_in elftaus elt_hab
        erstatt_den erstatt_und es_nicht famili_aus fehl feld_: find_ihr foto frag_sich freitag_um fruhschicht
        fur_oktob ganztag geburtshilf gedank_sind gefuhrt_und gegang_er geht_die geld_nicht genug gerust_an
        geschickt geschloss_und gorlitz_nach grosskuch gurtschloss hab_nicht hamburg hat_das hat_zwei hatt_schon
        heraus heut_den hier hort ihn_bitt im_erst im_kreis in_charkiw in_hamburg insolvenz_angemeld j
        jack_hangt jahrelang jahrig_mitarbeit jena kam_mit kanzlei_mit kein_bus klinik_in kontoauszug kur_gab
        lauft leitstell leitung les letzt_zwei leut_sucht leut_von lins luvo meldung mich mit_uns mitarbeit_sind
        mittwoch_# montag_bis nach_der nachzahl nam_anschrift parkplatz produktion_in prognos_gesenkt rauch
        raumt schlank_auf schnittstell schreib_soll schweigt sein_buro sein_kolleg sein_tass sein_vorsitz
        seit_drei sie sie_behalt sie_bericht so_darf sprechstund spricht_von stand_# stand_er standort_gorlitz
        studi studio stuhl tass todlich_unfall uber_uns uberlebt umkleid und_erst und_fragt und_ich uns_buro
        uns_drei uns_gedank unt_zwei vereinbart_gesprach verkauf verlass_wir verletz verschob versiegelt
        verstandigt verzeiht vom_tisch vorwurf_geg warm_die wass wed weiterzumach wer_gut werkstatt_zu wie_lang
        wiebk wir_durf wir_erst wir_hier wird_noch zieh_vor zugesagt_hatt zur_abstimm zwei_prozent
    """,
    0.06: """
        #_septemb =angepasst =bestell =besuch =bevor =datenleck =ehemal =fahr =gartnerei =geg =kann =kartellamt
        =konzert =lawin =muss =samstag =seilbahn =station =stein =unterricht ^<erm ^<leb ^<lok ^<ode ^<ru ^<tal
        ^<vat ^<wis ^<woa ^achd ^achr ^afts ^agsw ^alig ^alt> ^arb ^arn ^band ^betr ^bund ^chwe ^chäf ^dit ^dite
        ^dro ^ebr ^eflü ^ehem ^eing ^entr ^ers ^esch ^eten ^fahr ^fsi ^fsic ^geb ^gebr ^gega ^gesa ^gte ^hole
        ^hwe ^häft ^indu ^inns ^itg ^itsa ^itt ^itte ^itä ^kran ^kre ^lag ^lagg ^lagt ^lehn ^lini ^lne ^lsen
        ^lven ^löst ^mah ^mali ^mitt ^nbe ^nfäh ^nmi ^ntfa ^ntä ^ntär ^oand ^odes ^ontä ^ossb ^pedi ^prog ^rft>
        ^rige ^rle ^rof ^rsat ^rufe ^rwa ^rza ^sage ^siti ^sla ^spas ^sped ^stor ^ters ^tige ^tmun ^twei ^ufsi
        ^unf ^unt ^unte ^uses ^usst ^warn ^weiu ^woa ^woan ^zah ^zei> ^zial ^ämen ^öhe> ^öre> abgesproch absperr
        angeseh aufgab_entbund ausbrech ausbrech_lass autos beantragt bedau_dass befund_und begleit_die behord
        beirat_hat belegschaft_hat bestreit besucht_und betriebsrat_verhandel bewohn_von bleibt_heut blum
        brand_in chor das_gerust das_institut datenleck deckel demut den_rest der_beirat der_geruch der_maschin
        der_rechnungshof die_bewohn die_bild die_eig die_genehm die_ig die_jahresprognos die_leit die_meng
        die_numm die_orgel die_patientin die_praxis die_vorwurf dienstplan donnerstag_um drei_frau drittel_wenig
        drohung druckt durch_ein durchsucht ein_anwalt ein_behalt ein_charg ein_fehlbetrag ein_frau
        ein_interessenausgleich ein_letzt ein_regal ein_schwer ein_stell ein_umweltverband eingestellt elf_tag
        elf_uhr elf_von end_der er_an erd erreich_wir erreicht erst_kuss es_betrifft es_nie es_tut famili_sind
        februar fehlbetrag fehlt_uns flamm frau_an freigestellt_ein freigestellt_und funfzehn fur_uns gefuhrt
        geg_den geklart gelost genomm_die gerat_aus gerust gescheh_ist geschrieb_hab gestorb getan_hat gewart
        gilt_die grosselt hab_ich hab_ruf hab_und halt_wir handschrift hat_dr hat_prob heimfahrt heizung
        hergezog heut_kalt hoflich horgerat iban ihr_elt illegal im_buro im_schrank in_still interessenausgleich
        inzwisch ist_zahlungsunfah jahr_sass jahresprognos je jed_einzeln jung_wird kann kapazitat kelln
        klag_eingereicht klassenfahrt konn_wir krauterfrischkas krieg kund_andert kurbis kuss landesbeauftragt
        lang_zu lawin les_kann lieb_elt lorenz mai_nicht man_hat mess messwert met_hoh miet_wir mindest mit_den
        mobelpack muss_heut nachmittag nacht_stand netzteil nicht_fur niemand_von nimmt_bis numm oktob_hab
        operativ plan_lieg positiv postfach_mit privat prob_genomm prokurist prozent_und reicht_es rot_west
        ruf_die sag_dass sagt_man samstag_mit schimmel schluss schreibt schwamm schwer_krankheit seniorchefin
        senk seri sichergestellt sie_ihn sie_uns sie_vierzig sozial statt steh_wir steht_: still_gedenk telefoni
        termin_vor tut_es umweltverband und_bring und_niemand und_pflanz und_red unpartei uns_chef uns_fehl
        uns_grund uns_kass uns_kuch verband_hat verhandl_uber verkauf_such verlangt verwend veterinaramt
        vier_tag vom_donnerstag vom_erst von_demut von_haus vorlauf_verwalt vorstand_der vorstand_hat will
        wir_die wir_fur wir_geh wir_mach wir_person wir_unterstutz wir_versproch witz woch_hab wochen zugang_zu
        zum_# zum_standort zuruckgenomm_und
    """,
    0.05: """
        #_: =brunn =darkn =dritt =frei =gerda =kommt =kundinn =verbrennt =vorsorg =werkstatt ^<age ^<bit ^<dep
        ^<gea ^<hak ^<hau ^<men ^<mut ^<mäd ^<nen ^<pos ^<red ^<ses ^<soz ^<unt ^abbe ^abfi ^absp ^agte ^aly
        ^amm> ^amt ^ando ^ange ^anw ^ban ^bef ^bete ^boc ^bon ^bsp ^bud ^bwa ^chde ^chäm ^denh ^depo ^dess ^dort
        ^dosi ^eamt ^ebo ^egan ^egfa ^egle ^ehan ^elle ^emd ^ener ^enmi ^enug ^epo ^erda ^erha ^erhä ^etr ^fhi
        ^fhin ^gebe ^ger ^gfa ^gfal ^gsge ^gsl ^gsw ^gten ^hde ^hem ^hlie ^hri ^hrig ^häf ^häme ^iete ^ifo ^ige
        ^igte ^ili ^irm ^iter ^itw ^kau ^ktie ^leid ^liz ^lize ^lok ^lter ^ltsc ^läru ^ma> ^miet ^mitg ^mm>
        ^morg ^mund ^mäd ^mädc ^nbek ^ndge ^nenn ^niku ^nkla ^no> ^ntr ^ntre ^nug ^nug> ^nwa ^oba ^onnt ^opp>
        ^osit ^ozi ^ozia ^pha ^poli ^posi ^rat> ^rban ^rdac ^red ^rell ^rfr ^rha ^rlet ^rwar ^sanw ^sero ^side
        ^soz ^sozi ^sra ^ssen ^sste ^stli ^sunf ^sver ^tbe ^ter ^terg ^tigu ^tte> ^ttet ^tzt> ^uau ^uble ^uens
        ^ufhi ^uftr ^unfr ^usri ^usse ^vate ^wal ^weg ^wege ^wegf ^zar ^zubl ^ädc ^ädch ^äfti ^äger ^ähri ^äru
        ^ärun ^öbel ab_herb all_drei am_pult an_ihr arbeit_weit arbeitskampf arztlich auf_das aufgeruf_auf
        beauftragt beck befind beim_nam bis_mittag bleib_die bricht das_klein datum dem_parkplatz den_notdien
        den_umgang der_brunn der_filial der_hubschraub die_haar die_monteur die_trauerfei die_umsatz dies_tag
        divid_wird ein_divid ein_feu ein_glas ein_leer ein_video elf_gut erhalt_den erschein eur fahr_wir
        fehlend feu forder_zur frag_zum funf_die fur_die fur_elf geantwort gebracht geburtsdat geg_ein geg_uns
        gepflegt gepflegt_hat gestoppt getrieb getroff ging_in grosskund haar haub haus_und hilf hinweis_an
        hubschraub_konnt ich_bin im_hospiz ist_von kriseninterventionsteam kuch_? kundendat_im lasst_sein
        leer_platz liest_ein marek minus_zwolf mitglied nachtschicht nicht_fest nicht_flieg nicht_verzehr
        nicht_vorgeschlag ohr platz_in prozent_mehr ruckruf_von saatgut schickt_die schulamt schupp seelsorg
        sein_aufgab sein_eig sie_erhalt sie_hab sie_stand sieb sind_bei sitzt_seit spruch tag_nicht tod_ein topf
        tot uber_monat um_verzeih unbefugt und_bankverbind und_danach und_lass und_nahm und_verkauft universitat
        uns_nam uns_nicht uns_vereinsmitglied unterlass verbrennt vereinsmitglied verkehr verletzt_word
        verschafft versteckt verzeih vierzehn vierzig_minut von_den vorgeschlag vorsorg was_bleibt weitergegeb
        wir_es wirft_dem wirkung_von zu_hab zum_abschluss zwei_mitarbeit zwei_woch
    """,
    0.04: """
        ^<ano ^<bef ^<bür ^<chr ^<dro ^<elt ^<hac ^<kam ^<kr ^<kre ^<män ^<möb ^<nac ^<rak ^<saa ^<sag ^<unk
        ^<weg ^aats ^abg ^afa ^afan ^ag> ^agge ^ahls ^ahn ^ahne ^akti ^alys ^amts ^ande ^ans> ^anto ^arbe ^arma
        ^astu ^auss ^azz ^azzi ^beam ^begl ^bei ^beru ^bgeg ^bitt ^boch ^broc ^chfr ^chol ^chwa ^ckn ^ckte ^ddr
        ^ddre ^dep ^derz ^desg ^dgeb ^dri ^dzw ^dzwa ^ebro ^echb ^efah ^efu ^ehre ^eilz ^eink ^elh ^ell ^emde
        ^emu ^enda ^ent ^entb ^erla ^ers> ^esc ^esg ^esge ^esk ^eua ^euau ^ewer ^fahn ^fal ^fko ^flus ^flü ^frau
        ^ftr ^fträ ^ftsj ^fäl ^gea ^gear ^gefl ^geko ^genv ^get ^gsu ^gswa ^gun ^gung ^haft ^hdr ^hfra ^hre
        ^hric ^hrle ^ht> ^hwa ^hwes ^händ ^hütt ^iben ^icka ^ifft ^ige> ^igu ^igun ^imau ^info ^inge ^inze ^itsd
        ^itsg ^itsp ^kam ^kam> ^kau> ^kerz ^kfü ^kfüh ^kneh ^kra ^kred ^ktur ^kus> ^küss ^lamt ^latz ^lha ^lokf
        ^los ^lys ^mato ^mauf ^mde ^möb ^möbe ^nddr ^ndle ^ndo ^ndzw ^nehm ^neua ^nges ^ngez ^ngsu ^nik> ^nkau
        ^nkon ^nmit ^nns ^nnt ^nsst ^ntb ^nter ^nto ^nuf ^nzel ^och ^offn ^okf ^okfü ^olv ^olve ^ore ^orfa ^para
        ^pos ^pot ^rafa ^rake ^rank ^rau ^razz ^rbe ^rda ^rde ^rdne ^redi ^rer ^rfa ^rfuh ^rgfü ^rif ^rksc ^rkun
        ^rla ^rlas ^rleb ^roch ^rog ^rtb ^ruf> ^russ ^rwü ^rzei ^räge ^rägl ^rüh> ^sagt ^seie ^sen> ^sena ^sja
        ^sjah ^slau ^smi ^sof ^sol ^solv ^ssla ^staa ^stel ^sweg ^taa ^taat ^tare ^taut ^tel ^tell ^tern ^toch
        ^tral ^trau ^tre ^trif ^tru ^tsen ^tsj ^tsja ^tur> ^turi ^uaus ^ufa ^ugeh ^ulde ^undd ^undz ^usbl ^usha
        ^venz ^ver ^veru ^were ^zehr ^zern ^zia> ^zt> ^zwic ^zzi ^zzia ^äme ^ärb ^ärbe ^äre> ^öhne ^üde ^üh>
        ^ündu ^üsse
    """,
    0.03: """
        ^<abg ^<anz ^<ban ^<bed ^<bon ^<bun ^<bün ^<ch ^<che ^<dri ^<düs ^<eh ^<ehe ^<eig ^<feu ^<fä ^<gek ^<gör
        ^<inf ^<je ^<jem ^<k> ^<kap ^<klo ^<kol ^<kra ^<löh ^<na ^<obw ^<od ^<opp ^<pac ^<par ^<plö ^<prä ^<raz
        ^<sof ^<tra ^<unf ^<va ^<ve ^<ver ^<wah ^<wei ^<wem ^<zan ^<zeu ^<öfe ^aat ^abf ^abru ^abwa ^aby ^acki
        ^adit ^adu ^agt ^aket ^akt ^ali ^alt ^alve ^anb ^annt ^ansf ^anzl ^apit ^arek ^assi ^auft ^aus ^ausr
        ^bede ^berü ^bfi ^bfin ^bger ^bot> ^bren ^bru ^bspr ^bsr ^bsra ^bsts ^bwo ^bwoh ^bänd ^bür ^chei ^chem
        ^chr ^chri ^cht ^chüt ^ckau ^ckie ^dch ^dche ^demo ^den ^desk ^det> ^dle ^dler ^dta ^düs ^düss ^eatm
        ^ebe ^ebot ^ebsr ^ebsv ^ebu ^edeu ^eels ^efa ^efko ^eflo ^efri ^efun ^egf ^egl ^ehab ^eib ^eibe ^einz
        ^eit> ^eize ^ekan ^ele> ^elso ^emik ^enpe ^ensg ^ensl ^enti ^enz ^enz> ^enza ^epa ^erad ^eres ^erie
        ^erlu ^errn ^esa ^essa ^ete ^etei ^eurl ^eut ^eutl ^ewac ^ewoh ^ewor ^ews ^fak ^fall ^fanz ^fgab ^fget
        ^fgew ^fhau ^fhe ^fheb ^fleg ^fsge ^fzi ^fzig ^gas ^gast ^gebo ^gefa ^gehe ^gekl ^gesp ^gisc ^gsc ^gsch
        ^gsho ^gsla ^gör ^görl ^halt ^haus ^hbe ^hbei ^hemi ^hen> ^heut ^hfr ^hli ^hlug ^hman ^hne> ^hrif ^hstu
        ^htsa ^htu ^iale ^iban ^ibe ^icht ^id> ^innw ^inso ^ionä ^iorc ^iti ^itzt ^itän ^ivst ^jem ^jema ^kanz
        ^kap ^kauf ^klin ^klo ^kne ^krei ^ksto ^kti ^kün ^künd ^lafe ^land ^le> ^leb ^lebe ^letz ^lieg ^llab
        ^lleg ^llem ^lsor ^lts ^löh ^löhn ^mand ^mann ^mehr ^mer> ^mie ^mili ^mts ^mus> ^mut ^män ^nbes ^nda
        ^ndd ^nde ^ndel ^ndun ^ndz ^neh ^nfz ^nfzi ^nge ^ngeg ^ngeh ^nglü ^ngsl ^nkre ^nleg ^nsb ^nsf ^nsfe ^nsl
        ^nsol ^ntbu ^nte> ^nton ^ntzo ^ntüm ^nwal ^nwar ^nzei ^nzl ^nzle ^när ^obw ^obwo ^oc> ^ogno ^ollt ^onä
        ^onär ^oppo ^ordn ^pac ^pitä ^plö ^pol ^ppos ^prüc ^rba ^rbre ^rdie ^reis ^rek> ^resl ^rfal ^rfen ^rfir
        ^rgen ^rift ^riv ^riva ^rkün ^rlu ^rlus ^rman ^rns ^rnu ^rogn ^rogr ^rsi ^rsic ^rsta ^rstö ^rtig ^rträ
        ^ruge ^rzie ^saa ^sda ^sdat ^seel ^sei> ^seld ^sen ^set ^sfah ^sfer ^sgef ^sivs ^slag ^spro ^ssa> ^sse
        ^sst ^ster ^stos ^städ ^sve ^swah ^tbun ^tehe ^telt ^tio ^tion ^trad ^trei ^tsda ^tsp ^tte ^tumm ^tzog
        ^tzte ^täd ^tädt ^tüme ^tür> ^uer> ^uere ^ufe ^ufha ^ufhe ^ufsg ^uft> ^uktu ^undh ^undv ^ung ^ungl ^usr
        ^ussc ^ute> ^utl ^utli ^verb ^vst ^vsta ^warz ^wem ^wem> ^werf ^wiss ^zel ^zeln ^zoll ^zuli ^zur ^äche
        ^ädte ^äfte ^ändl ^änne ^äri ^ärin ^ätzu ^öfen ^örl ^örli ^ümer ^ünde ^ünft ^ünfz ^ürge ^üss
    """,
    0.02: """
        ^<ab ^<abf ^<ad> ^<an ^<ans ^<ar ^<ass ^<au ^<aus ^<bat ^<bea ^<beh ^<bet ^<boc ^<bub ^<bud ^<bär ^<bü
        ^<c> ^<cy ^<cyb ^<dah ^<dar ^<dos ^<ein ^<fah ^<fe ^<fer ^<fis ^<flu ^<flü ^<ful ^<fäl ^<geb ^<ha ^<hal
        ^<he ^<her ^<hie ^<hub ^<hö ^<hör ^<in ^<jo ^<job ^<kai ^<kas ^<ker ^<kof ^<krä ^<lad ^<lah ^<lo ^<loh
        ^<lot ^<lös ^<mor ^<mär ^<mö ^<net ^<or ^<ort ^<pak ^<pfi ^<pfl ^<run ^<stü ^<sö ^<töd ^<urt ^<wed ^<wir
        ^<wit ^<zur ^<zwi ^aal ^aal> ^abge ^abko ^abon ^achf ^achz ^ads ^afen ^afie ^aft ^aga ^agab ^agg ^ahn>
        ^alau ^alie ^allc ^alp ^alpl ^alva ^am> ^ana ^and ^andt ^angj ^anor ^anst ^anuf ^anwä ^arat ^arin ^ark>
        ^arkt ^arnu ^arz ^ass ^asse ^atu ^atun ^atz ^atzt ^aue ^auer ^aufg ^auge ^ausb ^ausd ^auto ^bam ^bamm
        ^bat> ^baus ^bed ^befr ^beh ^bein ^bes> ^besc ^bge ^biet ^bing ^bit ^bmah ^bonn ^bruc ^bub ^budg ^bün
        ^bünd ^bürg ^chbe ^chf ^chla ^chre ^chru ^chtu ^chwi ^chzu ^cki ^ckne ^cyb ^cybe ^dah ^dal ^dant ^dent
        ^ders ^dest ^desv ^desw ^det ^deut ^dfü ^dfün ^dget ^dne ^dner ^donn ^dres ^dte> ^durc ^dvi ^dvie ^eb>
        ^ebam ^ebet ^ebor ^ebra ^edik ^edun ^eeh ^ef> ^efar ^efk ^efl ^efäl ^ege ^egeb ^egen ^egt> ^ehnt ^ehrf
        ^eih> ^eik> ^eili ^eipz ^eits ^ekün ^eldb ^eleg ^elha ^elze ^end> ^enm ^ennu ^ensi ^entz ^entü ^epar
        ^erba ^ere> ^erf ^erfr ^ergf ^ergi ^erh ^eric ^erki ^erm ^erma ^ermi ^eror ^errt ^erse ^ertr ^erw ^erüh
        ^espr ^essp ^esto ^estü ^eta ^ete> ^etet ^etri ^etw ^etz> ^eub ^eure ^eute ^euti ^expl ^farz ^feld ^feri
        ^feue ^fgel ^fger ^fie ^flüg ^for ^ften ^ful ^fuld ^fung ^fäll ^fäls ^gang ^geat ^geda ^geka ^genk ^gent
        ^genu ^germ ^gesc ^gfü ^gfüh ^gio ^gjä ^gjäh ^glei ^gma ^gno ^gnos ^gram ^grün ^gte> ^gute ^gül ^gült
        ^hak ^hake ^hal ^hang ^hann ^heba ^hef> ^hefa ^heid ^hema ^here ^herg ^heu ^hgew ^hick ^hl> ^hla ^hlag
        ^hls ^hnb ^hne ^hoc> ^holg ^holo ^hre> ^hrei ^hrer ^hrf ^hruf ^hsun ^hter ^htun ^huld ^hwar ^hwei ^hwer
        ^hwi ^hwie ^hzei ^hzu ^häm ^höhe ^höri ^ialp ^ichs ^ieb> ^iegt ^iell ^ient ^iet ^iff ^iff> ^ifte ^iftl
        ^igem ^igen ^ikam ^ikl ^ilig ^ils> ^ilze ^ind> ^inde ^inf ^ini ^inl ^inli ^inlö ^inne ^inte ^ipz ^ipzi
        ^isei ^itge ^itgl ^its ^ittw ^ität ^iva ^ival ^ivat ^ivs ^ize ^jäh ^jähr ^kai ^kame ^kapi ^kend ^kgen
        ^kig ^kino ^kläg ^koc ^koch ^konz ^kreb ^kus ^käm ^käu ^käuf ^lack ^lah ^lahm ^lake ^lank ^lbes ^lbet
        ^lbo ^ldb ^ldg ^legi ^legs ^legu ^leib ^leip ^lek ^lem ^lenk ^let ^lhau ^lied ^lien ^lig ^llte ^loge
        ^lont ^los> ^losi ^lsc ^lsch ^lte ^lug ^lung ^lus ^luss ^lver ^lze ^lzen ^mahn ^mbau ^mde> ^meh ^mig
        ^mita ^mor ^mtsg ^mweg ^männ ^mär ^märz ^nak ^nakt ^nala ^nbef ^nbie ^nd> ^ndem ^ndet ^ndfü ^ndor ^ndu
        ^ndvi ^neub ^new ^nfor ^nfre ^nft ^ngj ^ngjä ^nich ^nied ^nigu ^nikl ^nken ^nker ^nlic ^nlö ^nlös ^nnel
        ^nns> ^non ^nose ^npe ^nper ^nseh ^nsg ^nsmi ^nto> ^ntu ^ntz ^ntü ^nufa ^nunt ^nza ^nzah ^nze ^näre
        ^och> ^ocht ^ofor ^ogn ^ohl> ^ohne ^ohu ^ohun ^olar ^olo ^olon ^onal ^onso ^ont ^onto ^opo ^opol ^ops
        ^ops> ^orc ^orch ^ord ^orge ^orle ^orsi ^os> ^osio ^ossk ^ost> ^ot> ^otbe ^otes ^pach ^pal ^par ^perr
        ^pfle ^plat ^plos ^pons ^post ^priv ^prä ^präc ^psy ^psyc ^pzi ^pzig ^päte ^ramm ^ramt ^rann ^ratu ^raur
        ^rchs ^rden ^rder ^rdn ^regi ^reha ^reiu ^rel ^renm ^renn ^rete ^rfah ^rfe ^rg> ^rgf ^rhan ^rhä ^riff
        ^rkoc ^rmi ^rmit ^rn> ^rnse ^rnst ^rnun ^rohe ^rohu ^ror ^rord ^rrn ^rrn> ^rsto ^rtbe ^rtsc ^ruft ^rund
        ^rwie ^rze ^rzeh ^rzt ^rzt> ^räc ^räch ^räg ^rün ^saal ^samt ^sbea ^sbli ^sche ^send ^sern ^ses ^setz
        ^sget ^shof ^sit ^sk> ^sofo ^soll ^sona ^sper ^splä ^sri ^sric ^ssic ^ssl ^ssta ^ssto ^stic ^stl ^sto
        ^stwe ^stü ^stür ^stüt ^suc ^such ^syc ^sych ^säug ^tag> ^taga ^tass ^tbew ^tei> ^tenw ^terk ^terv ^tete
        ^tgl ^tgli ^tien ^tiv ^to> ^top ^torb ^tret ^trie ^trä ^träg ^ttel ^ttwo ^tun> ^tur ^tz> ^tzen ^tän>
        ^täri ^tät> ^töd ^tödl ^tört ^tüm ^tür ^tütz ^uchu ^udg ^udge ^uer ^uerf ^uern ^ufak ^ufe> ^ufg ^uft
        ^uge ^ukt ^ulda ^ulm> ^umba ^umt> ^und> ^undf ^unfa ^ungs ^uni ^unkl ^urc ^urch ^urig ^urt ^urte ^urü
        ^urüc ^usag ^usb ^usd ^usla ^uss> ^ussl ^usto ^utig ^uto ^verm ^vet ^viel ^volo ^vors ^war ^wei ^weig
        ^weit ^weiz ^wer> ^wes ^wese ^west ^wind ^wis ^woh ^wohl ^wuss ^xpl ^xplo ^xter ^yber ^ych ^ycho ^zeil
        ^zig ^zig> ^zol ^zte ^zuge ^zul ^zurü ^zusa ^äfts ^ällt ^äls ^älsc ^än> ^änn ^ärz ^ärz> ^äst ^äug ^äugl
        ^öbe ^ödl ^ödli ^öfe ^öhe ^öri ^örig ^öseg ^öst ^öst> ^üde> ^üge> ^ült ^ülti ^üme ^ündi ^ürg ^ütze
    """,
    0.01: """
        ^<abz ^<af ^<ala ^<anb ^<and ^<anw ^<apo ^<bag ^<den ^<div ^<don ^<ess ^<fel ^<fl ^<fot ^<get ^<hä ^<höf
        ^<ig> ^<jet ^<jä ^<jäh ^<kin ^<kis ^<käf ^<la ^<law ^<meh ^<ol ^<ord ^<ph ^<po ^<quo ^<rau ^<rec ^<rus
        ^<soh ^<sol ^<spa ^<su ^<suc ^<toc ^<uk ^<ukr ^<unw ^<ur ^<was ^<we ^<weh ^<wor ^<wus ^<zol ^<zu ^abst
        ^abz ^abzu ^adi ^adre ^adt> ^afi ^agsl ^ahi ^ahin ^ahl> ^ahr ^ahre ^aine ^alar ^anac ^anbi ^andi ^angt
        ^anne ^anon ^anru ^anze ^apa ^apo ^are ^arm> ^astw ^atse ^aufn ^aufs ^aust ^awin ^axis ^bat ^bau> ^bbe
        ^bean ^belh ^belk ^bend ^bene ^berl ^berp ^bett ^bfl ^bib ^bres ^bruf ^brü ^bsv ^bsve ^bti ^btis ^bube
        ^bzu ^böe ^büro ^cas ^cast ^cen ^cent ^chim ^chli ^chlu ^chtw ^chü ^cka ^co> ^dahi ^dana ^dar ^daru ^dbu
        ^den> ^der> ^deru ^deu ^die> ^dika ^div ^divi ^dnet ^dos ^dpa ^dpar ^dun ^dung ^duz ^eant ^ear ^ebeb
        ^ebun ^eche ^edac ^edan ^efkü ^ega ^egin ^egsc ^egt ^ehr ^eibt ^eige ^eil> ^eilb ^eitw ^ekau ^eke ^eke>
        ^eklä ^ekr ^elbr ^eldg ^elv ^eläs ^eman ^emm ^emmt ^emo ^enhö ^enke ^ens ^ensc ^ente ^entu ^enzu ^erer
        ^erfe ^erle ^erns ^ersö ^ertu ^erz ^eskr ^esv ^esve ^et> ^etau ^etzi ^eur ^ewo ^ews> ^fa> ^fakt ^fens
        ^ferg ^ferk ^feu ^ffen ^fha ^fier ^fili ^fkü ^fküh ^ftig ^ftra ^füg ^fügu ^gass ^gebu ^gekü ^gen ^gen>
        ^gewe ^gitt ^gle ^glin ^gläu ^gsei ^gslo ^gsra ^gswe ^gäs ^gäst ^hack ^had ^hade ^hah ^hel ^hers ^hig
        ^hig> ^hin ^hof> ^htsr ^htw ^hubs ^hwin ^hüt ^ibti ^iek ^iele ^ielz ^ienw ^iers ^ieru ^ifve ^igeb ^ihe>
        ^ik> ^ilia ^ilz ^imin ^inau ^ind ^indp ^infe ^inka ^ino> ^inun ^inz ^iseb ^itli ^itu ^itwe ^ivid ^izeh
        ^jet ^jetz ^job ^kali ^kann ^ket ^kgeb ^klop ^klos ^koff ^koma ^krai ^kram ^kräf ^kte ^ktu ^kve ^kver
        ^lag> ^larm ^lbr ^lder ^ldge ^lem> ^lhi ^lial ^lie ^lift ^litt ^lle ^lle> ^lna ^lner ^lop ^lopf ^lug>
        ^lun ^lust ^läst ^läub ^lös ^lösu ^lüg ^lüge ^manc ^mani ^manu ^mba ^mbu ^men ^mik ^mind ^mte ^mtsc
        ^mutt ^nat ^nbon ^ndan ^ndp ^ndpa ^ndt ^ndv ^netz ^nfal ^nfel ^nfo ^ngek ^ngen ^ngsw ^nhöh ^nic ^nka
        ^nlad ^nnun ^nnwa ^nruf ^nsge ^nslä ^ntai ^ntal ^ntsc ^ntur ^nun ^nwoh ^nzan ^nübe ^ochz ^ode ^of> ^ogr
        ^ogra ^ohnu ^ollm ^olog ^omb ^ont> ^onte ^onz ^onze ^orbe ^orm> ^ote ^ots> ^pack ^pak ^pake ^palt ^pati
        ^paz ^pazi ^pen> ^pf> ^pich ^pita ^proc ^prod ^prok ^pruc ^pul ^pult ^qua ^radi ^ranz ^rauf ^raxi ^rb>
        ^rch ^rde> ^rec ^rech ^reib ^reik ^reiz ^reme ^rep ^repa ^resp ^rfi ^rfüg ^rgan ^rge ^rger ^rgew ^rhit
        ^rhän ^rie ^rifv ^rig ^rm> ^rmas ^rodu ^roku ^rrt> ^rsit ^rsö ^rsön ^ruch ^rude ^ruht ^rz> ^rzeu ^räft
        ^rühr ^sa> ^schl ^schü ^sege ^seil ^ses> ^sex ^sgeg ^sgeh ^sho ^skü ^slic ^slis ^slä ^soh ^sohn ^spal
        ^ssel ^sses ^ssge ^ssp ^stag ^stlo ^stre ^stsp ^stw ^sund ^swe ^sön ^sönl ^süde ^tain ^tber ^tbo ^tel>
        ^tent ^tgen ^tig ^till ^tlic ^trug ^tsam ^tse ^tsra ^tss ^tstr ^ttei ^ttw ^tum> ^tung ^twoc ^tzg ^tzge
        ^türm ^türz ^ubsc ^uchv ^uder ^ufn ^ufs ^ugb ^ugen ^ugin ^uht ^uit ^ukr ^ukra ^ule> ^ulie ^umm> ^unfä
        ^unik ^unw ^unwi ^unzi ^urg> ^urie ^url ^urna ^usa ^ush ^ussg ^utes ^utet ^utr ^vent ^vern ^verz ^vorf
        ^wahr ^ware ^was ^wass ^weg> ^wegg ^weih ^weis ^wel ^wick ^wine ^word ^ws> ^wus ^würf ^yna ^zant ^zeih
        ^zent ^zeu ^zeug ^zge ^zlei ^zwi ^äge ^ämpf ^äste ^ästi ^äte ^äten ^äub ^äubi ^äumt ^öcht ^öhr ^ön> ^önl
        ^önli ^ösen ^ösu ^ösun ^üden ^üftu ^ügu ^ügun ^ürf ^ürfe ^ürm ^üro ^üst ^ütte ^ütz
    """,
    -0.01: """
        ^<abt ^<alb ^<ara ^<auf ^<bei ^<bil ^<blä ^<bog ^<bur ^<cen ^<dic ^<dir ^<dr> ^<dur ^<dä ^<ech ^<eie
        ^<erd ^<erg ^<erw ^<fac ^<fed ^<fic ^<flo ^<frü ^<för ^<ge ^<gef ^<geh ^<gen ^<gie ^<git ^<gmb ^<gre
        ^<gri ^<grö ^<gul ^<hek ^<hu ^<ind ^<ink ^<jah ^<jon ^<kun ^<lam ^<le ^<lis ^<luf ^<med ^<mer ^<mon
        ^<mül ^<no ^<pe ^<phy ^<pl ^<plä ^<ps ^<ree ^<rot ^<saf ^<sei ^<str ^<stu ^<tec ^<tei ^<tis ^<tom ^<tub
        ^<tur ^<töp ^<uh ^<uhr ^<umg ^<una ^<vit ^<vol ^<waf ^<wen ^<wer ^<wet ^<wil ^<wun ^<wör ^<wü ^<zim
        ^<zit ^<zue ^<zä ^<zäh ^<züg ^<äp ^<äpf ^<öff ^abhä ^abo> ^absc ^ach ^achs ^adt ^agen ^agr ^ahle ^albj
        ^alf ^allb ^allf ^alog ^ami ^ams ^ams> ^an> ^anse ^aple ^appm ^arch ^arf ^arka ^arke ^asa ^astr ^atl
        ^atsä ^atte ^aufe ^aus> ^ausm ^az> ^bauc ^bbi ^bela ^bere ^bew ^bh> ^bhä ^bhän ^bisc ^bish ^bja ^bjah
        ^bo> ^bohn ^bret ^brot ^bsc ^bsch ^bstf ^bstu ^bt> ^btes ^bung ^cann ^char ^chat ^chen ^chma ^chna ^chos
        ^chra ^chse ^chsh ^chte ^chtp ^chts ^chzi ^chüs ^cke> ^ckg ^cklä ^damp ^damt ^dan ^darf ^dat ^daue ^de>
        ^deh ^dems ^derp ^dert ^derw ^desa ^dfr ^dfra ^dga ^dig ^dop ^dorf ^dr> ^dsac ^dsf ^dsi ^dwir ^echn
        ^eckb ^ede ^eder ^edie ^efb ^efin ^efr ^ege> ^egel ^egra ^ehn> ^ehrt ^ehän ^eid ^eidi ^eie> ^eif ^eift
        ^eigt ^eimn ^einb ^eine ^einm ^eis ^eist ^ekla ^ekse ^ekta ^elad ^elb> ^elba ^elea ^elf ^elf> ^elsa
        ^emac ^emb ^emei ^emes ^emi ^enba ^ench ^enen ^enf ^eni ^enig ^enkm ^enom ^enos ^enst ^ensw ^entk ^enve
        ^epi ^erat ^erbu ^erk> ^erkt ^erli ^erlä ^ernd ^ervi ^erwä ^esb ^esca ^esen ^espa ^esse ^esza ^esä ^etik
        ^etre ^etti ^eum ^euro ^ewis ^exi ^fed ^fede ^fee> ^feis ^fers ^fes ^fest ^fgan ^fic ^fich ^flur ^fon>
        ^form ^frü ^früh ^ftge ^fund ^für> ^gab ^gabe ^ged ^gefi ^gefu ^gelb ^gemi ^gemü ^geng ^genü ^gern ^gewä
        ^gez ^gezo ^gie ^gige ^gips ^gla ^gmb ^gmbh ^gnah ^go> ^gon ^grö ^grös ^gsbe ^gspl ^gsvo ^gt> ^gula
        ^gut> ^haff ^half ^harg ^hau ^hbau ^hec ^heis ^heiz ^hekt ^herb ^heru ^hgl ^hhal ^hied ^hlic ^hläg ^hmal
        ^hme> ^hna ^hnac ^hng ^hnge ^hnik ^hnu ^hob ^hofl ^hom ^homa ^hoss ^hrt> ^hse ^hsel ^hsh ^htes ^htp ^hts
        ^htsb ^htz ^htze ^hulk ^hulu ^hus ^hys ^hysi ^hzi ^häng ^häuf ^hüs ^iber ^ibr ^ibri ^ide> ^iefb ^ieh
        ^iera ^ies ^iese ^iets ^ift> ^igta ^ihei ^ika ^ikon ^ilde ^illi ^ima ^imal ^immt ^imn ^imni ^imo ^inal
        ^inb ^iner ^ingt ^inie ^inkl ^inm ^inma ^ins ^intr ^inux ^iore ^ip> ^ira ^ishe ^istu ^itar ^itde ^itze
        ^ium> ^ja> ^jack ^jo> ^jon ^jona ^kerm ^kläu ^kmal ^knöd ^krip ^kse ^kse> ^ksta ^kste ^kto ^ktua ^kuli
        ^kun ^kurs ^küh ^lac ^lai ^lal ^lan ^lanm ^lant ^lapp ^lare ^lba ^lbj ^lbja ^lea ^lec ^led ^lehm ^lese
        ^lfta ^lgt ^li> ^lich ^ling ^linu ^lite ^llfr ^llis ^llst ^llw ^lmas ^lo> ^lsta ^lstä ^lur ^lät ^lätz
        ^löte ^mai> ^marm ^mars ^mati ^mber ^mbh ^mbh> ^med ^medi ^merk ^mgeb ^mgez ^mill ^mine ^mink ^mitn
        ^mitz ^mli ^mlo ^mlos ^mme ^mmer ^mmu ^mmun ^mobi ^molk ^mon ^mont ^mung ^must ^nabh ^nam ^nand ^nanz
        ^nas ^nat> ^nauf ^nban ^nbar ^ndfr ^ndi ^ndie ^ndli ^ndne ^ndwi ^nee ^nell ^nfl ^nger ^ngna ^ngsü ^nhe
        ^nhei ^ni> ^nja ^nkes ^nkte ^nlam ^nlas ^nmac ^nmo ^nne ^nom ^nomm ^noss ^nro ^nsag ^nsi ^nsp ^nspe
        ^nste ^nsw ^ntfe ^nti ^ntk ^ntn ^ntwü ^num ^nux ^nux> ^näh ^nähe ^nöd ^nöde ^obil ^ochs ^ock ^ofl ^ofla
        ^ogen ^olle ^omet ^omme ^ona ^onat ^one ^oni ^oni> ^ons> ^oor> ^ordr ^orlä ^orm ^ors ^oss ^ost ^osw
        ^oswi ^ota ^otot ^oty ^otyp ^out ^pec ^pech ^pelt ^pend ^per ^pfeh ^pfos ^phys ^piz ^pler ^plät ^pma
        ^pmac ^pok ^por ^port ^ppm ^ppma ^ppte ^prit ^prüf ^ps> ^pätz ^pülm ^rad> ^ramp ^ran> ^rar ^rate ^ratw
        ^raub ^raud ^raut ^rbt ^rbt> ^rbuc ^rbun ^rbür ^rdst ^regu ^rei ^reid ^reie ^reif ^reig ^rfun ^rfüh ^rgl
        ^rhaf ^ric ^rick ^rid> ^ries ^rigi ^rike ^rin ^rin> ^rine ^rip ^rka ^rkur ^rlad ^rml ^rmlo ^rnd ^ro>
        ^roh> ^rosa ^rpa ^rpro ^rsbe ^rtag ^rtea ^rtha ^rthe ^rtie ^rtin ^rton ^rtun ^rung ^rve ^rät> ^röss
        ^rück ^rüft ^sack ^sam ^sam> ^san ^saun ^scan ^scht ^sehe ^selb ^ser> ^seum ^she ^sma ^son> ^sore ^sort
        ^sos ^soss ^spie ^spit ^spra ^sru ^ssb ^ssn ^ssu ^ssun ^stad ^staf ^stap ^stfe ^stim ^str ^stu ^swil
        ^säck ^sübu ^tab> ^tad ^tadt ^taff ^tage ^talo ^tar ^tats ^tbal ^tch ^tda ^tdem ^tec ^tech ^tee> ^tei
        ^tena ^tenr ^teue ^tges ^thel ^thon ^thun ^timm ^tin ^tiz> ^tkal ^tma ^tmus ^tneh ^tner ^tok ^tort ^torw
        ^toty ^tric ^trit ^trot ^ts> ^tsb ^tst ^tsta ^tste ^tsä ^tsäc ^tt> ^tten ^tts ^tua ^tual ^tuba ^twu
        ^twur ^tzeh ^tzle ^uba> ^uerd ^uhe> ^uhes ^uhr ^uhr> ^ule ^ulk ^ulu ^ulun ^umf ^umg ^uml ^umsc ^umu
        ^umun ^unab ^ungn ^urm> ^urme ^uro ^urs ^use> ^useh ^useu ^uspr ^usä ^usät ^utor ^vere ^verä ^vitr ^vol
        ^vorg ^waf ^waff ^wand ^weh> ^wen ^weni ^wer ^wett ^wil> ^wint ^worb ^wun ^wurf ^wänd ^wär ^wör ^xte>
        ^ysi ^zau ^zaun ^zeig ^zen> ^zet ^zett ^zie ^zigt ^zip ^zle> ^zuc ^zue ^zuer ^zug ^zuse ^zusä ^zwet
        ^ächl ^ägen ^äher ^ählt ^ähr> ^ähte ^älle ^ält ^älte ^ämme ^ämt ^ände ^änge ^äpf ^äpfe ^ärku ^äss ^ätze
        ^äul ^äule ^äumu ^ödel ^öhn ^öpft ^öss ^össe ^über ^üch ^ückg ^ücks ^üft> ^ühe ^ülm ^ülma ^üng ^üre
    """,
    -0.02: """
        ^<ac ^<ach ^<al ^<anh ^<ant ^<apr ^<bau ^<bis ^<br ^<bra ^<bre ^<bäu ^<dan ^<dez ^<di ^<din ^<dop ^<dru
        ^<eim ^<elf ^<em ^<emi ^<eta ^<exc ^<fet ^<fon ^<fre ^<frä ^<fu ^<fun ^<fus ^<fül ^<ga ^<gez ^<gi ^<gl
        ^<go ^<hob ^<häl ^<id ^<ing ^<jac ^<jan ^<kar ^<keg ^<kom ^<kru ^<kü ^<leh ^<lei ^<li ^<lie ^<lit ^<log
        ^<län ^<mal ^<mi ^<mil ^<min ^<mir ^<mur ^<nas ^<nes ^<nor ^<näm ^<oe ^<ot ^<ott ^<pap ^<pfa ^<pfo ^<pie
        ^<pop ^<pub ^<pun ^<pü ^<pün ^<rad ^<ram ^<rea ^<rös ^<sa ^<sat ^<sel ^<si ^<sic ^<sig ^<sk ^<so ^<sta
        ^<sti ^<sto ^<stö ^<sun ^<sät ^<tel ^<tem ^<teu ^<tot ^<ts ^<ult ^<up ^<upd ^<vos ^<wec ^<wof ^<zie
        ^<zir ^<zuv ^<än ^<änd ^<übe ^aag ^aage ^abi ^abla ^abr ^abwe ^achv ^adel ^age ^ages ^ahe> ^ahme ^al>
        ^ald> ^alen ^andf ^ane ^anf ^angs ^anh ^anha ^ank ^anke ^anna ^ant ^ante ^apfe ^apr ^apri ^aran ^arf>
        ^arr ^arse ^artu ^asc ^asch ^assu ^ata ^ate ^ati ^atio ^att ^att> ^attl ^atw ^augu ^aum> ^aun> ^aut ^auz
        ^bart ^baue ^baut ^bba> ^beid ^bel ^belt ^ben> ^ber> ^besp ^bewi ^bgel ^bild ^blik ^blä ^boge ^brei
        ^brem ^brez ^bri ^bril ^bröt ^bst ^bwec ^bäu ^bäum ^can ^chac ^chha ^chit ^chp ^chpa ^chs ^chsa ^ckb
        ^cker ^cks ^cksc ^ckwu ^clu ^cob ^corn ^dard ^date ^deri ^deze ^dgri ^dhe ^dhei ^dher ^dic ^dick ^dier
        ^diet ^dokt ^dopp ^dra ^dsc ^dsch ^dtbü ^dus> ^dwe ^ead ^ebau ^echu ^eckl ^eekü ^een> ^eerd ^efei ^efer
        ^efo ^efon ^egn ^egne ^egw ^egwe ^eh> ^ehl> ^eht ^eht> ^ehä ^ehäl ^ehö ^ehör ^ei> ^eig> ^eile ^ein ^ein>
        ^eint ^eisp ^eit ^eitd ^ekas ^ekt ^ekt> ^eküc ^elag ^eldu ^ele ^elef ^elen ^elm ^eln ^elr ^elst ^elzu
        ^emas ^embe ^empf ^enam ^enc ^endl ^enfl ^enkt ^enma ^enni ^eno ^enra ^enwi ^enü ^enüg ^erap ^erb ^erei
        ^ergo ^erhö ^eri ^erkz ^erlo ^erne ^erp ^erra ^ert> ^erth ^erv ^erzä ^ese ^esti ^etar ^etzu ^eue> ^eul
        ^eule ^eum> ^ewan ^ewä ^exc ^ezem ^fac ^fach ^fand ^fang ^far ^feg ^fei ^feie ^fel ^fene ^fent ^fer
        ^fer> ^ffe ^ffp ^fgef ^fgeh ^fin> ^fka ^floh ^fnet ^fol ^fona ^fond ^fra ^fre ^frei ^frä ^fräs ^ftg ^fus
        ^füh ^führ ^fül ^füll ^füt ^fütt ^gart ^geba ^gef ^gehö ^gel ^gel> ^gelu ^gema ^geme ^geru ^gipf ^glas
        ^gnet ^gra ^gre ^gril ^gsa ^gsp ^gspi ^gst> ^gsze ^gtau ^gul ^gus ^gust ^hach ^han ^hei ^heir ^heit
        ^henc ^henz ^herh ^herm ^heul ^hha ^hien ^hite ^hmin ^hnel ^hofs ^hpa ^hpar ^hrau ^hres ^hrot ^hrs ^hrt
        ^hsa ^hte ^hund ^hwuc ^häu ^hön ^höns ^hüg ^hüge ^ian ^iebs ^iec ^iech ^ief ^iefe ^ieht ^ielt ^iene ^iep
        ^ierf ^ierk ^iest ^ifer ^ign ^ihen ^iker ^ilar ^ild> ^ilen ^ilk ^ilke ^ill ^ime ^imer ^inan ^inkt ^innt
        ^insa ^int> ^ipf ^ipfe ^ipp ^ips ^ire ^irku ^isek ^ish ^isi ^isla ^ite> ^itek ^itf ^itri ^itro ^itsb
        ^itz ^itzo ^ive> ^jac ^jah ^jahr ^jan ^juli ^kamp ^kat> ^kata ^kate ^katz ^keg ^kege ^kek ^keks ^kent
        ^klam ^klav ^kle ^kleb ^klei ^klim ^klis ^klus ^kolb ^kplä ^ksk ^ktl ^ktli ^kurv ^kwu ^kwun ^kze ^kzeu
        ^kühl ^lar ^lar> ^las> ^lato ^lau ^lav ^lavi ^lbau ^lben ^ldu ^ldun ^lef ^lefo ^lei ^leih ^lere ^leuc
        ^lic ^lieb ^lik ^lima ^lin ^lise ^lker ^llat ^llen ^llo ^llt> ^lma ^lmen ^lohm ^lon> ^lsa ^lto ^luf
        ^luft ^lur> ^lusi ^lut ^lzb ^lzo ^lzu ^lzun ^läc ^läch ^läre ^läse ^löt ^lüc ^mal> ^malt ^mar ^mar>
        ^mart ^mat ^mate ^me> ^melz ^mges ^ml> ^mlic ^mpf ^mpos ^mpre ^msel ^mur ^mwa ^mäs ^mäss ^na> ^nab ^nah
        ^nahm ^namt ^nan ^narz ^nass ^nau ^nba ^ndgr ^ndh ^ndhe ^nenf ^nest ^neta ^ng> ^nie ^nige ^nigs ^nigt
        ^nke ^nkma ^nks ^nktl ^nkuc ^nles ^nmar ^nmäs ^nna ^nnen ^nor ^nord ^nst ^nstu ^ntag ^ntw ^nupp ^nwen
        ^nzam ^näm ^näml ^nüg ^ob> ^obot ^odus ^oes ^ofs ^ofü ^ofür ^og> ^oge ^ogel ^ogg ^ogge ^ohle ^ohma ^oko
        ^okt ^okto ^olb ^olls ^oma ^omm ^ompr ^onas ^ong ^onn ^onne ^ono ^onst ^oor ^opc ^opco ^oppe ^opt ^orf>
        ^orn ^orp ^orta ^ortr ^osau ^osen ^oss> ^ossm ^ostu ^otho ^otie ^our ^oze ^papp ^pch ^pco ^pcor ^pda
        ^pdat ^pe> ^pel ^penh ^pens ^per> ^ple ^pop ^popc ^ppel ^pra ^prak ^pre ^prec ^pril ^proz ^pse ^pste
        ^pte ^pte> ^pub ^publ ^put ^pün ^pünk ^que ^quer ^ra> ^rakt ^rant ^rbli ^rchi ^rdig ^rea ^rekl ^reko
        ^rfs ^rgo ^rid ^riec ^rif> ^ril> ^rill ^rjah ^rke ^rkie ^rkz ^rkze ^rlo ^rlor ^rlä ^rläu ^rnd> ^rne
        ^robe ^robo ^rock ^rol ^ros ^rose ^rot ^roz ^roze ^rrie ^rsb ^rsc ^rsch ^rst ^rte> ^rten ^rtof ^rtst
        ^rtu ^ruck ^rug> ^rven ^rvi ^rwä ^rzä ^rzäh ^rägt ^röt ^rötc ^rüf ^saf ^saft ^sau ^saue ^sbac ^sbar ^sbe
        ^schi ^sdr ^seif ^sel ^sens ^sere ^sert ^sfes ^sfo ^sfor ^sgez ^sgr ^shun ^sign ^silk ^sive ^slin ^slü
        ^slüc ^smut ^so> ^son ^span ^spar ^spi ^spre ^ssr ^ssre ^st> ^stem ^stes ^stof ^stri ^stur ^stv ^stve
        ^sunk ^szu ^szub ^säch ^sübe ^ta> ^tap ^tari ^tart ^tati ^tbü ^tbüc ^tdr ^tdru ^te> ^tekt ^tele ^ten
        ^tene ^teri ^terl ^teru ^tes> ^tesc ^the ^tho ^thol ^tieg ^tig> ^tika ^tike ^tim ^tisc ^tiz ^tkar ^tko
        ^tne ^tock ^toma ^ton> ^tonn ^torh ^toth ^trin ^tro ^tsfü ^tslü ^tta> ^ttes ^tti ^ttic ^tump ^turm ^twü
        ^twür ^type ^tze> ^tzl ^tzon ^tzp ^tzpl ^tzu ^ubli ^uch ^uche ^ud> ^uen> ^uers ^ueru ^ugu ^ugus ^uho
        ^ula ^uli> ^ume ^umpf ^upd ^upda ^urer ^urfs ^urs> ^urv ^urve ^usdr ^use ^usiv ^uso> ^uszu ^ve> ^ven>
        ^vog ^voge ^volk ^vor ^vorh ^vos ^voss ^waa ^waag ^wald ^wan ^watt ^wec ^wegw ^wein ^wil ^wof ^wofü
        ^wölf ^xpor ^ype ^zam ^zamt ^zde ^zdem ^ze> ^zem ^zemb ^zes ^zir ^zit> ^zitr ^zli ^zlic ^zog ^zoge ^zpl
        ^zpla ^zu> ^zun ^zung ^zuv ^zuvo ^zwö ^zwöl ^äfe ^äfer ^ägt ^ägt> ^ähle ^ält> ^äml ^ämli ^äng ^ängs ^änk
        ^ärm ^ärme ^ässi ^ätz ^äume ^äuse ^öff ^öffe ^öhl ^ölf ^öns ^öpfe ^ötc ^ötch ^übe ^ück ^üft ^ühr ^üll
        ^ülle ^ünf> ^ünk ^ünkt ^ürst ^ürze
    """,
    -0.03: """
        ^<anf ^<apf ^<bas ^<cod ^<dac ^<dok ^<eis ^<er ^<fan ^<gep ^<gär ^<hor ^<hun ^<ja ^<jub ^<jul ^<ke ^<kna
        ^<ku ^<kug ^<küh ^<kür ^<löt ^<mei ^<mis ^<pau ^<pi ^<por ^<pup ^<que ^<reg ^<rez ^<roh ^<rü ^<rüc ^<sau
        ^<tag ^<tat ^<tax ^<tes ^<ti ^<vor ^<wan ^<win ^<wäc ^<wö ^<zuc ^<zw ^<zwa ^abbi ^abe ^abel ^aben ^afer
        ^ahm ^ahmt ^andy ^ang> ^angw ^app> ^as> ^ateg ^auso ^axg ^axge ^beal ^beer ^beho ^ben ^bern ^berr ^beso
        ^bien ^bil> ^bila ^bilä ^bla ^blic ^blit ^bog ^bord ^brik ^bsi ^buc ^buch ^ce> ^chal ^chan ^chau ^chi
        ^chlä ^chnu ^chs> ^ckbl ^cks> ^ckt> ^deen ^dez ^dl> ^dok ^dst ^dste ^dul ^däm ^eala ^eams ^ech ^ech>
        ^echp ^edul ^eek ^efe ^ehei ^ehm> ^ehmt ^eie ^eizt ^el> ^eli ^en> ^ena ^eng ^enh ^enso ^entw ^enum ^eprü
        ^ept ^ept> ^era ^erah ^erin ^erl ^erts ^eso ^eson ^est ^etag ^eter ^etes ^euc ^euch ^euen ^expo ^ezep
        ^ezä ^ezäh ^fabr ^fan ^faxg ^feem ^filt ^fla ^foli ^ftsf ^gara ^gedu ^gefe ^gefr ^gehä ^geis ^geno ^gess
        ^gezä ^ggen ^gies ^git ^gol ^gsan ^gsfr ^gsm ^gste ^gsü ^gsüb ^gwer ^hand ^haue ^hefi ^hie ^hief ^hing
        ^hle ^hlä ^hläf ^hmec ^hnup ^holf ^hon ^honi ^hs> ^hte> ^htem ^ichb ^iche ^ichn ^igst ^igt> ^ila ^ilan
        ^ile ^ilo> ^ilä ^iläu ^ina ^inke ^ins> ^insp ^inu ^inzu ^ioni ^isc ^isch ^isp ^itd ^iten ^itsl ^izt
        ^izt> ^izz ^jubi ^jul ^kbl ^kbli ^ken> ^komp ^kor ^ksb ^ksba ^ktik ^kug ^kuge ^kuns ^laf> ^lamp ^lans
        ^lanz ^laut ^lehr ^len> ^leus ^lf> ^lfr ^lfre ^lief ^liku ^lime ^lke ^lke> ^lksb ^llim ^llz ^lobt ^läf
        ^lärt ^läum ^mal ^mals ^maus ^meck ^mein ^mel ^mers ^mfr ^mfra ^mge ^mil ^min ^mir ^miss ^mmt ^mt> ^nabe
        ^naue ^ndka ^ndl> ^ndy ^ndy> ^nen> ^nf> ^ngsm ^nha ^nhau ^nig ^nika ^nike ^nlei ^nma ^nnah ^nnis ^nsa
        ^nt> ^nup ^nzen ^obo ^obt ^ocke ^ohm ^olfe ^olz ^olz> ^ommt ^ompo ^ond ^onie ^onig ^orab ^ord> ^oter
        ^otiz ^otzd ^ozes ^pan ^pap ^papi ^pei ^pfa ^pfan ^pfe ^pfo ^phy ^pie> ^piep ^plan ^ppen ^pran ^pri
        ^prob ^pst ^pt> ^pun ^puns ^rage ^rap ^rbe> ^rdt ^rene ^rf> ^rgle ^rken ^rlin ^rme> ^rnt ^rnt> ^roll
        ^rom ^roto ^rra ^rrä ^rös ^rüfl ^rüne ^sang ^sar> ^satt ^sbes ^sca ^sekt ^ser ^serv ^seu ^sfr ^sion ^sti
        ^stif ^stka ^sts> ^sur ^tag ^tax ^taxi ^tem> ^tenb ^tfer ^tier ^tift ^tik ^tis ^tmac ^tom ^troc ^troh
        ^tund ^tzd ^tzde ^tze ^tzun ^uchh ^uchs ^uck ^udo ^ue> ^ueri ^uld> ^um> ^umge ^uns ^unst ^upp ^uppe ^urm
        ^us> ^usi ^ussb ^vorr ^wann ^wat ^weck ^werk ^wet ^wurs ^wän ^wärm ^wöl ^xge ^xger ^xpo ^yla ^yme ^zeic
        ^zess ^zieg ^ähe ^ähl ^ämmu ^änke ^ären ^äse ^äum> ^öde ^öpf ^üfl ^üfte
    """,
    -0.04: """
        ^<be ^<bew ^<bl ^<boh ^<cha ^<da ^<dau ^<eic ^<fa ^<fr ^<füh ^<gar ^<gem ^<geü ^<glü ^<han ^<hon ^<kle
        ^<lob ^<neu ^<on ^<onl ^<ri ^<se ^<skr ^<sog ^<sor ^<to ^<ton ^<täg ^<um ^<ums ^<zeh ^<üb ^ack> ^adtb
        ^alz> ^ame> ^ampe ^apie ^aud ^aum ^aut> ^bal ^bau ^bege ^ber ^best ^bis ^bohr ^chh ^chie ^chwu ^chö
        ^chön ^dank ^dka ^dru ^druc ^dtb ^duld ^dy> ^ecke ^eema ^efi ^eite ^eitz ^ekte ^emis ^ems ^endi ^ene
        ^enha ^epr ^erbl ^erpa ^ets ^ette ^eue ^euse ^eze ^eüb ^eübt ^ffee ^fina ^fon ^fors ^fos ^fost ^fs>
        ^fusi ^gar> ^gela ^geln ^gem ^gena ^geü ^geüb ^got ^grab ^grad ^gsz ^gta ^gärt ^heck ^her ^hme ^hose
        ^hwu ^ice ^ich> ^ick> ^iebl ^iebt ^iept ^ier ^ild ^in> ^irn ^ite ^jub ^kaff ^kar ^ken ^kes ^kil ^klu
        ^kord ^ks> ^lch ^lch> ^lens ^ln> ^ltra ^lösc ^mei ^mis ^mmt> ^mper ^mpo ^msat ^msen ^nar ^nds ^ndsc ^nen
        ^nere ^ngsf ^ngsz ^nklu ^nkt ^nkt> ^nlin ^obe ^obie ^ogar ^olk ^omp ^on> ^onli ^orh ^osa ^otz ^pfer ^pie
        ^ppe ^pper ^rab ^rag ^rbl ^rd> ^rdor ^reg ^rems ^rett ^rhe ^rher ^ril ^rja ^rmu ^robi ^rotz ^rrät ^rste
        ^rte ^rvic ^sban ^scha ^se> ^sfü ^sfüh ^shu ^sio ^sog ^soga ^sta ^sten ^stie ^swi ^tee ^tek ^tem ^terb
        ^ther ^tof ^ton ^tot ^trom ^tsf ^tägl ^ub> ^ubis ^uert ^ugel ^ums ^usio ^ut> ^vic ^vice ^vorn ^warm ^wuc
        ^wuch ^wäc ^wäch ^zert ^zon ^zone ^zähl ^ärt> ^ärtn ^ätzl ^önst ^ösc ^ösch
    """,
    -0.05: """
        :_umsatz =art =auszubild =chor =dreimal =grun =hos =leich =mitarbeit =niemand =raiffeisenbank =ruckschau
        =schweiss =seit =so =streich =test =updat =verlustfrei =vermisst =volksbank =wald =wett =willkomm =zaun
        ^<ap ^<app ^<bes ^<buc ^<dig ^<fin ^<gip ^<ide ^<ju ^<jur ^<lec ^<st ^<zwö ^abri ^ard ^art> ^arto ^aste
        ^ba> ^blec ^cha ^chle ^chm ^chuh ^ckl ^club ^digi ^eck ^ee> ^eem ^eic ^eich ^eier ^einw ^ekor ^ela ^ellt
        ^eln> ^enau ^ene> ^ergl ^ern ^ernt ^ert ^ett ^ewon ^fast ^fee ^feln ^fett ^fin ^gepr ^gip ^gsf ^gär
        ^hmar ^hos ^huh ^huhe ^ice> ^ich ^iel> ^igit ^ikan ^ine ^ipen ^itma ^itr ^jury ^kaf ^kal> ^kart ^kenn
        ^lach ^lane ^len ^ler ^lick ^lob ^lst ^mac ^mach ^mec ^met ^mitm ^msa ^neu ^ngst ^nis ^nme ^nni ^nsam
        ^nspi ^ntie ^nträ ^nzug ^obea ^oga ^olks ^orla ^oti ^pau ^paus ^pen ^pfel ^poka ^pup ^pupp ^rasc ^rez
        ^reze ^rkos ^rob ^rt> ^rto ^schö ^seln ^spei ^ste> ^stro ^stun ^stär ^säc ^teig ^test ^tfe ^tipe ^toff
        ^tron ^tärk ^ubil ^umsa ^unsc ^usti ^utzt ^verg ^vort ^wink ^wonn ^wur ^zäh ^ärt ^üben ^ückl ab_oktob
        abgeschalt abos all all_vierzehn am_schon and_tag angeheizt applaus auch_als azubis_baut beacht begonn
        beim_sterb bekannt beppo berat bereich bestat blum_am campus danisch dank_! das_gegenteil das_gross
        datenschutz dem_allgau den_ausfall den_bod den_gipfel den_zweit der_bademeist der_hand der_hund der_rest
        die_chefin die_drei diesmal_nur direkt_in drei_frag dreimal_gestorb dritt ein_dien ein_famili ein_les
        ein_unabhang eingang einheit einschrank entstand erarbeit ergebnis_liegt erhoht erklar_warum erspart
        erst_ist es_auf esch euro_im euro_in fiel_im filial_bleib frag_die freigab freigegeb fruh_hing fuhrt_die
        fur_spatzl fusioni gegenteil geht_zum gelacht gelot geruf gleich_aus hall_und herzlich_gluckwunsch
        heut_kein hilfreich hint_glas hoch hol_sie im_januar im_schreibkur im_septemb in_ruh informat
        jed_freitag kart kein_wir kilo_kartoffel kilom kletterteam kommend kommission kommt_im kost_das land
        lang leb_der lehrjahr leich_im leist leut_an maschin_im mitfahr montag_in munz nachbarn_oder neu_such
        noch_sech passwort per_zettel phishing prob_# produkt pruft_ihr quietsch raiffeisenbank ratlos
        ratlos_davor recht_hatt ruckmeld ruckschau ruckschau_auf schicht schreibkur seit_mai sich_daran singt
        steht_in stuhl_und taglich_ein tagsub taucht tiefbauamt tot_hos tran ubt und_donnerstag und_holz
        und_schreib und_warum uns_apfel uns_app uns_aufruf uns_beirat uns_dreimal uns_kletterteam uns_kran
        unterlag verhandl verliert verlustfrei verschied verspat viel_sie vom_faxgerat von_jemand
        von_schweissnaht vor_gericht vorkenntnis vormittag waag wann_ein war_vor warum_der wechsel werkstatt
        willkomm_frau wir_sieb wir_teil wird_gepruft wird_leit wiss_was wiss_will zu_find zur_erst zwar
        zwei_klick zwei_neu zwei_und zweimal zwiebel zwisch_zwei
    """,
    -0.06: """
        #_kilom #_mitarbeit :_so =abschiess =akt =als =anwenderbericht =april =aufzug =beend =brandneu =brezel
        =buchhalt =dezemb =drittel =erneuert =fahrplan =folg =format =geoffn =geschaftsbericht =handgriff =hol
        =kabel =linux =millim =mittwoch =pack =passiert =pech =prufverfahr =rad =sanft =schlecht =speiseplan
        =stimm =strom =stund =trenn =treppenhaus =tut =wand ^<bor ^<dat ^<erk ^<ken ^<kil ^<kos ^<pu ^<ric ^<sek
        ^<tee ^<vo ^<ze ^<übu ^absi ^anen ^appe ^arme ^art ^bas ^bes ^blat ^bli ^bsic ^cken ^cod ^code ^dee ^eal
        ^ebst ^efra ^emp ^erk ^erkl ^errä ^etsc ^fab ^fel> ^fika ^frag ^gne ^gwei ^holz ^idee ^ifik ^igi ^ike
        ^ike> ^imet ^ine> ^ings ^kilo ^kür ^lein ^lend ^lim ^line ^lks ^minu ^mpe> ^neue ^ngw ^ngwe ^nitt ^obel
        ^ohre ^onl ^orhe ^orsc ^peic ^pps> ^pro> ^rei> ^rik> ^rnen ^rohr ^same ^sch ^sch> ^seit ^ssba ^stab ^ste
        ^süb ^tenv ^tou ^tour ^ubi> ^ulen ^unds ^uten ^won ^ämm ^ärk ^übt ^übt> ablauf abschiess acht_sekund ack
        als anhalt anleit_in anmeld_ab anrief anwenderbericht anwenderbericht_: arztinn ausblick_unverandert
        automat_zuruck badehos bau_ein bauchweh befragt begrab bern beschluss besetzt betragt_vier betreib
        betreut betriebsbedingt beworb bezahl bracht_ein brandneu brannt braucht_# brettspiel brief_hat buslini
        buss chemi dammung danach_ein dankt_mit das_dorf das_gerat das_schon dem_telefon den den_baum den_pokal
        den_vorsitz der_brief der_disposition der_feuerwehr der_grosst der_kaffeemaschin der_kantin der_mull
        der_musikschul der_ramp der_sieg der_technik der_umstieg der_zahlung die_ausgab die_buslini die_fusion
        die_grund die_hauptversamml die_jugendfeuerwehr die_kuch dies_funf divid_betragt drei_ding druck_ist
        durch_die ein_dach ein_dos ein_eig ein_frag ein_gerat ein_gericht ein_jahresuberschuss ein_lang
        ein_pfarr ein_rechenzentrum ein_saison ein_stift ein_stund einlad_zur elf_kilom entsteh entsteht erdbe
        ergebnis_bei erklart_warum erprob es_funf es_gibt espresso fang fangt_im fast_nicht fehlermeld festhalt
        frag_nach fruh_im fur_ein fur_platz gang geloscht gemeinsam_bau geschaftsbericht geschaftsbericht_der
        geschenkt gest_um gestimmt gewahlt gewohnt giesserei gipst gipst_und grill grossvat halbi halbi_die
        hangt_jetzt haus_wir heisst heut_hat heut_morg hing_sie hoffent holz_aus honig hust ich_dacht im_archiv
        im_cod im_dezemb im_eim im_kur im_treppenhaus in_bern in_jed in_zwei ines investiert ist_frei ist_offent
        jahresuberschuss jahresuberschuss_von januar_gelt januar_im jetzt_halt jetzt_mit jugendfeuerwehr
        kam_vier kind_uber kinderwag kirchendach kuch_ging lag_die landwirtin lang_hab lang_tafel leit_ein
        leitung_im lieb_mag lindenstrass lob loffel lotkolb luftballon mai_hat mal_stand marmelad maus
        mit_termin mit_vierzig mitmach_mocht modell_die montagsrund montiert nach_den nachricht_die nam
        neu_kolleginn neu_leitung neulich notdien nun_zwei offlin offnungszeit oft_werd ohn_chemi pack_: patent
        paternost pech prozent_zu prozess_abschiess pruflabor rahm rechenzentrum_ab regal_in repariert requisit
        riss roswitha saison schaum schein scherz schraubenzieh schweb sech seifenkist sie_abend sie_rechn
        sonnenaufgang sonntag_offn sost spannung spar_wir spatschicht speiseplan spielt_ein spitz_der
        sprengmeist statt_des stellt stern stift stoppt storung_behob tafel_und team_von teil theori tippt
        uberrascht_hat ubrig_blieb uhr_fur um_# umstieg_dauert und_bitt und_die und_halb und_kaum und_platz
        und_verliert uns_alt uns_kampf uns_pruflabor unternehm verbind verbracht vergab verrat_hat verschickt
        verschwund verstarkt vier_kolleginn vier_zeil vitrin_im vollbrems vom_# vordruck vorhab vorjahr vornam
        vorsitz_im vorsprung war_richtig was_nicht wegweis weil_niemand wenig_luft wenn_die wert wickelt
        widerstand wir_sag wird_ein wochen_sind wohl woll wozu wurd_elf zahl_weiterhin zehn_tag zettel
        zuruckgeruf zusammenschluss zusammenschluss_mit zwolf_jahr
    """,
    -0.07: """
        #_leut =abbau =app =baum =bekommt =charg =dauert =endlich =eroffn =fachverfahr =ganz =genossenschaft
        =gestrich =graz =kopi =mord =mull =ordn =saub =selt =stock =tag =tisch =voll =weggeworf =wird ^<abl
        ^<fei ^<kuc ^<rol ^<san ^<taf ^<tip ^<tou ^<tro ^able ^amp ^anz> ^ar> ^bess ^ch> ^chme ^ckli ^durf ^dämm
        ^ehrs ^elau ^er> ^est> ^fet ^finn ^gar ^gold ^hler ^ier> ^ifi ^ipe ^ipps ^ipt> ^jur ^kt> ^köni ^kürz
        ^latt ^lub> ^lz> ^mete ^ne> ^neu> ^noti ^obt> ^ohr ^oste ^oure ^rabe ^rfte ^rik ^rkl ^rklä ^rmes ^rrat
        ^rth ^rtif ^sber ^tafe ^teng ^tifi ^urft ^ury ^ury> ^verr ^wuns ^öni ^önig a abba aber aktion all_vier
        alt_als am am_ofen an_den an_drei anna anzieh auf_# aufgebaut auflag aufruf aus_flensburg auswert
        begleit_; beim_zweit bereit bericht_wir bis_sonntag bleibt_der blieb blieb_sie bohn bohr bracht_nicht
        bringt_ein brut burg bus dabei_mit darf_man darunt_ein das_sekretariat das_telefonbuch datei dauert_drei
        den_deckel den_neu den_titel der_fall der_hall der_praxis der_richt der_schleus der_tischlerei
        der_wichtig des_monat die_anleit die_bratwurst die_farb die_foli die_jung die_losung die_neun die_soss
        die_temperatur die_versicher die_warteschlang duft ein_haus ein_kart ein_lachend ein_plakat ein_vorstand
        ein_zertifikat eingetrag einmachglas entsteht_ein ergebnis_: erklar_zu erklart_was eroffn ersthelf
        europa fachverfahr fahr_die falt fernrohr find flamm_fur flensburg flugel forst frag_zu freigestellt
        freitag_geb frieder frisch frohlich fruhstuck fur_mensch futt geht_auf geht_mit gelauf gemeinsam_erklar
        gern_ein geschafft gestritt gut_schuh hab_beid hab_vier hall_zwei hang_ab hat_es haus_der hoch_die horst
        hundert_tag im_beitrag im_einmachglas im_vorjahr ist_ab jahr_## jahr_mit jed_nacht kartellamt kuhlraum
        kurz_: ladt ladt_zum lehrling lesenswert licht lud macht macht_ein mai_mit minut_drauss nach_kommt
        nachtdien nicht_bestellt nimmt_sich noor nussbaum off oktob_# plan_an platt prozent_der prufstand
        reklamation revanch_ist sagt_was sah sam samtlich schlaf_und schleif schleus schreib_jetzt schrift seit
        seit_heut sich_andert sind_leis sind_teur sir skizz sond souffleus spar spend stabil standard standesamt
        steht_jetzt steht_welch steu student tag_woch technik teur_geword tischlerei tragt_sich trainiert
        uber_nacht uberall ubernimmt und_drei und_wann und_wofur und_zeit uns_seri verglich verlor_uns video
        von_## von_herz von_rot war_alt weggeworf wenig_als wer_mitmach wir_brems wir_lieb wir_zwei wirkung
        wiss_wie wochenmarkt wofur_wir wortlaut zeigt_den zentim zimm_# zu_wechsel zum_abschied zum_fruhstuck
        zum_konzert zuruck_zwei zwei_student zweimal_in
    """,
    -0.08: """
        #_januar #_juli #_statt =abgeschloss =all =aufsichtsrat =beinah =belegschaft =dat =digital =empfang
        =hoflad =kaffeemaschin =krisenstab =plant =rechn =schicht =sich =teil =uber =vergeb =zieht ^<alt ^<bli
        ^<fol ^<gr ^<gra ^<kaf ^<oft ^<ta ^<tab ^afel ^affe ^ags ^app ^azu ^chn ^erlö ^esta ^eu> ^ffel ^für
        ^fürs ^hlei ^hnit ^ikat ^inut ^ipt ^itm ^kant ^leif ^lub ^nke> ^nut ^nute ^oft> ^ript ^rlö ^rlös ^rme
        ^rtes ^stet ^stip ^tabe ^tka ^ucke ^ufs> ^urf ^ürs> abgenomm acht_und aktualisi all_ab am_tor and_mach
        ansprechpartn_bleib archiv auf_papi bau bauzeit bei_der beinah beispiel beschaftigt_leg beworb_hab bien
        billig bis_end bitt_hol bitt_mitbring bod_und boll bring_wir brot buchstab build daum dem_jahr
        den_falsch den_vorstand der_beid der_build der_hochschul der_weinstub des_alt die_erinner die_minut
        die_vorlag drei_schritt dreimal ehrenamt ein_davon ein_prozess einstell eintritt_frei entkalk entschuld
        entworf entwurf erlaubt_die euro fahrplan fand_ich fehlalarm fliesst fliesst_in fragt_was frau_die
        frau_dr freitag_fahrt ganz_ohn gar gartnerei gebaut_wir gefragt_hat gehort_in geld_ist genugt
        gesicht_ein gesicht_im gestalt gestrich getest_hab glas hab_zugestimmt harmlos herzlich ihr_letzt
        im_august im_bericht jack jelena jemand_im jung_die kam_es klingelt_das koch kommt konn_angreif korn
        krisenstab kund_hab kundinn_und las lasst_sich laub laut_auf leer_stuhl leit_uns letzt_schicht leut_ein
        limonad luft malt massig mit_elf mit_nam mit_neun mitzubring nachtbus nun ober ober_und oktob plus_#
        reif rent reserviert retour rett richtig_und richtung risik rogg rufbus ruht_die sanft sati sauerteig
        schmeck sech_neu sein_amt sich_gemeld sieht_man sorg stamm stark station steht_es stellt_die stimmt supp
        takt telefonat torwart trotzd_all uhr_und umsatz_stieg umstieg und_kund uns_vertrag unterschied
        unterschied_auffass unverandert urteil_laut veroffent_wir vier_sprach vorfuhr vorgeseh_sind wann wer_je
        wer_mag wie_fruh wir_modell wirklich woch_: wollt_nur wunsch_um wurd_heut zerlegt zip zufall zwei_met
        zwolf_leut
    """,
    -0.09: """
        #_anruf #_kund #_sekund =beton =bilanz =cod =freigestellt =grupp =hab =halbiert =opf =probealarm
        =schraub =telefon =totgesagt =und =vorstandschef =werk =zwanzig ^<fü ^<zi ^aff ^andb ^ball ^baum ^bil
        ^chni ^cke ^emse ^her> ^hni ^igs ^ilc ^ilch ^milc ^ormu ^pps ^rege ^rmul ^ry> ^tes ^tine ^ular ^zub ^ürs
        ab_marz abgeschafft abmarsch abschiedsf achtzehn als_sei also am_montag andert anderthalb anfrag angst
        ansag antwort_wir auch bald bass befall beschaftigt_in bracht brill buchhandl dampf dankbar_: dankt
        darf_gern das_lag das_ziel davon_verwahlt den_fall den_herbstferi den_kuliss den_termin den_zoll
        der_bass der_frau der_letzt der_patient der_tot dezemb_in die_druckerei die_etikett die_verkehrsbetrieb
        dies_jahr ding drei_handgriff drei_millim durft_das eigent_ein ein_bildschirm ein_kuch ein_nachmittag
        ein_nacht ein_schrank ein_seit ein_skript ein_stuhl ein_tuba einmal emil empfehl end_steht erhalt_der
        erklar erst_halbjahr erst_hundert es_gab fett floss flur freiwill fuhr_die fur_den fur_erwachs gab ganz
        gold_fur hab_ein heck herbstferi herum herz_und holt hos im_plan im_planetarium im_wint in_sieb in_trier
        ingrid ist_tot jahr_verabschied januar kam_# karton kein_las kern knodel kommend_woch konditorin kopi
        kran kuhlschrank_: kuliss lamp lass_die leut_# macht_eigent mail_am meinung merkt mirja mit_helm
        mit_kind nach_kur nach_zwei nacht nacht_war nest neun_ein oder oktob_ab planetarium planmass popcorn
        quereinsteig rezept_fur rucksicher sammelstell samstag_auf schlappmacht seith senkt sicher siebt
        stillschweig stillschweig_vereinbart stumpf tenor termin termin_am test_: totgesagt trick trier umstell
        und_acht uns_buchhandl unt_linux unterschrieb verkehrsbetrieb verschmelz verteilt verwahlt vierzig_kind
        vor_demselb vor_steu vorgang vorsitz_der vorstandschef welch_drei wend zehn_monat zeigt_es zuruck_der
        zweit_stock
    """,
    -0.1: """
        #_b #_karton :_ein =abteil =ade =behob =datenbank =donnerstag =einbruch =erklart =fundsach =gesagt =hilf
        =leis =logo =notfall =raumungsub =sommerf =stadt =stromausfall =teig =ubergab =ubernimmt =wir =zuruck
        ^<ros ^boh ^ekun ^empe ^erte ^farb ^fik ^gst ^hmt ^hmt> ^kast ^klic ^kos ^kost ^kuc ^mpe ^ode> ^seku
        ^temp ^tif ab_septemb allgau alt_logo am_zaun angesetzt antrag antwort auf_prob auffass ausprobiert
        ausverkauft bei_# bei_famili bis_oktob blumenstand buhn dank_an das_braucht das_handbuch das_mehl
        das_renn dat_war dauert_die dem_geld dem_theat der_abteil der_stern die_angehor die_ubergab dienstag_und
        ein_laufend ein_rundgang ein_updat empfind erwischt essig fand fundsach fur_januar geholf_hat gehor_nun
        gewachshaus gezog haufig hektar intern jemand_der kart_oder komm krag kuhlschrank kund_der kurv ladesaul
        lag_bei lief_# lieferant liess mehr_zeit mit_unterschrift mull nach_vierzehn nach_zehn nachschub neb
        nenn_sie neun_monat notiz person pruflist pruflist_fur punsch rosa ruckblick_auf rundgang schach schlaft
        schleift seh seh_woll seit_septemb stahl steht_bereit steht_noch steigt_um stell_in streng strom_und
        stromausfall stund_und system tanzt teekuch teig telefonbuch test_bei trafostation treffpunkt
        treppenhaus tun_wenn tut uberrascht uhr_die ultraschall umsatz_steigt uns_hof uns_kantin verandert
        vier_seit vor_zehn wand_die wartezeit werkstatt_der wiederbeleb wir_daraus wir_mocht wirtschaft woh_uns
        zaun zehn_minut zum_jahres zum_mitmach zuruck_: zwei_wird
    """,
    -0.11: """
        #_prozent :_off =allein =brief =brot =eigent =fusion =geduld =gericht =kartoffel =leer =modus =per =teur
        =wechselt =wirkung =zeit ^<anm ^<fax ^<ler ^<te ^<zei ^anme ^anti ^bell ^bste ^eku ^fax ^gita ^nmel ^sek
        ^ubi ^ufte ab_freitag ab_heut abgehangt all_gut am_best am_dritt anruft apfel bauhof beid_hab bewerb
        blindt brauch_wir brezel bringt buch_lieg charg_# checklist dann_schrieb darf darf_jed dazu dem_bod
        dem_nachbardorf den_pfost den_unterschied der_grundschul deutsch die_antwort die_deutsch die_gemeind
        die_list die_spatschicht die_tabell donnerstag_gibt eich ein_bank ein_friedhof ein_genossenschaft
        ein_team eintritt_ist einzug erdgeschoss erzahlt_sie etikett fand_ihn fazit finanzchefin fragt_jemand
        friedhof_ein funktioniert gefund geprobt gesellin hab_aufgehort handwerk_ein haus_seit heik
        herunterlad_bereit heut_gibt im_erdgeschoss im_juni ist_inzwisch jed_monat jetzt_steht kast kennt_die
        kleb kompost kuch_in kundig_per lag_in lautsprech leich leicht_gemacht les_sie leyla liebt los_war lot
        mal met mitbring mitnehm mord nach_zah nachbardorf neb_dem neu_im neun_leut neunt nun_steht off_backstub
        off_werkstatt pfost plant postkart rechnung revanch richt_ihn riecht sack schon_am schrieb_# schweiss
        schweissnaht seh_was siebenschlaf so_schnell soss sprach stieg_in technik_kommt ubernahm_der
        umgesturzt_buch und_land und_schrieb unfallfrei_seit unternehm_und verletzt_wurd verschickt_und versteht
        weihnachtsbaum wied wir_biet zah zahl_und zeichn zertifikat_war zum_vierzig zurst
    """,
    -0.12: """
        #_februar #_teil :_bitt =buro =euro =gelernt =grill =halbjahreszahl =holz =leck =softwar =stress
        =turnhall =voss =winkel ^<kat ^abl ^gs> ^ke> ^kuch ^lern ^mul ^mula ^taf ^tags abschied acht_rund
        all_lacht als_zuvor auf_eis aufgefall ausschreib beim_dritt bereit_und bestellt bezahlt brief_an buch
        das_gesprach den_ruhestand der_kita die_haustechn die_stimm direktor doktorarbeit ein_gross ein_karton
        ein_stand ein_tabell entschuld_und erfund erst_rund ess_die export fand_der fehlt_er ficht finn
        flohmarkt fond freu_uns fruh_hab fruhjahr_kommt fur_das geback gebaut_hab geliefert geschloss glucklich
        halbjahreszahl haustechn heut_unterschrieb hier_zeig hoflad ihr_nachfolg im_letzt im_neu kalend_die
        krieg_der kuchenchefin leck lernt_was lieferschein lieg_lass linux lit molkerei monat per_mail petra
        protokoll saft samstag_vor schalt sein_erst selt sitzung sonntag_bei stapl steig stress stritt tag_hab
        tatsach telefon tot_winkel tour_jetzt uber_off uhr_am uhr_in umgesetzt unabhang ungefahr uns_giesserei
        von_# vorlauf was_macht wie_wir wir_bau wir_freu wird_gebet z zur zusatz zwei zwei_fond
    """,
    -0.13: """
        #_cent #_grad #_kilo #_stuck =beid =bezahl =buhn =dien =erschi =fehl =gold =gut =halft =ide =lag
        =nachwuch =scharf =verletzungsfrei =vortrag =wie ^bi> ^kat ^nisc ^obi ^tipp anruf_am backermeist begegn
        benannt bitt_denkt blatt brotch demselb der_kaffe der_kuhlung die_abrechn die_regal die_station
        die_termin die_zugspitz digital eig_wunsch ein_speich ein_zweit einspiel entfernt erkennt erst_monat
        folgt fuhr gehalt geheimnis gepflanzt gerett_hat gleich gold grab grundschul im im_test im_zweit
        imm_besetzt jan kat kuhlung lacht landfrau mai milch million_fur mit_zwei musik nach_haus prototyp
        prozent_auf ruhestand sag_dank schiess sech_monat sieg_wurd spatzl sprang streck tag taschenlamp tuba
        und_dank und_schau uns_tischl uns_werkstatt vergess verlegt verletzungsfrei verletzungsfrei_durch vitrin
        werk wichtig_mitteil wie_man zieht zuck zugspitz
    """,
    -0.14: """
        :_vier =angst =beerdigt =datenschutz =geht =halbjahr =hand =lang =mensch ^blin ^schm ^schn ^zubi ^übu
        ^übun am_telefon arbeitsunfall auf_drei bei_frag bis_# bleibt_als braucht bucherei buss_fuhr butterbrot
        cent dank_herr dem_werk den_brief der_eintritt der_vorrat der_wand die_app die_beid dienstwag
        donnerstag_im dr ein_hund ein_museum ein_nam ein_zeichnung eingebaut elf fax fruh geb_wir gebaut
        gefragt_was gespart half halt_jetzt hand hangt_gerahmt hank jahr_ein jonas kampf kreid kuhl kur liefert
        list_ein neuerding niemand_vermisst nun_onlin off_stell offn_die paus per_app person_die publikum
        rechenzentrum recht_und sag_wir sagt_und samstag_um sie_kommt solang_der spritz start steigt
        stromverbrauch uberblick uhr uhr_: uhr_nicht verpasst vollstand vollzog vorhand vorrat_reicht wer winz
        wir_hab wunsch zeigt_drei zeit zum_schein zwanzig_minut
    """,
    -0.15: """
        #_glas =februar =flamm =kund =mit =raus =servus =sonn =windrad ^<az ^<azu ^<far ^<für ^azub ^gwe ^kale
        ^mse ^tab acht_woch alb am_vorab anteil aufgehort baut bekommt bericht_an bilanz_: bratwurst breit
        buchhalt das_formular das_portal der_fras der_geschaftsfuhr die_gern die_prufung die_strategi eim
        ergebnis_vor es_bemerkt feu_und fras fuhl fuhrt fur_schul furth gab_kein geh_nun gesprach_uber gipfel
        hab_wir ihr_grossmutt in_furth jed_zweit mai_hab meist_in minut_und mit_blick montag nun_hangt ohn_fahr
        pilar reich rekord rest rucklauf satz schraub seitd servus sicherheitsluck_in stellungnahm stempel stoff
        strategi stund_lang teur treib umleit und_flamm verschenkt vorgeseh waffel wenig windrad woch_hat
        zahl_zum zweck zwei_somm
    """,
    -0.16: """
        #_bis =elf =gehor =ist =marz =ruhig =steigt =ubung =unfallfrei ^ags> ^anm ^rmel angriff_uber begonn_hat
        beim_sommerf danach_gibt das_protokoll echt eher ein_erfund einfach format gemess gmbh heisst_jetzt
        ihr_brief im_kalend imm_noch jahr jahres jed_morg jed_samstag jed_schicht kuch loscht minut_lang
        mocht_wiss modus must nass offlin_modus offnungszeit_im ohn_arbeitsunfall planspiel raumungsub sie_geht
        spricht_jetzt stell_sich streik_der teilnehm temperatur umgezog unfallfrei uns_azubis version warum
        welch wiederherstell wir_gehor zusamm_mit
    """,
    -0.17: """
        =: =azubis =dach =der =ein =kam =spitz =stipendium =totholz august brett charg chefin datenbank den_fehl
        der_freitag des_jahr dritt_stock ein_schild erzahl_von find_am flach fur gartn gemacht im_aufsichtsrat
        im_lag im_schnitt in_folg ist_unterschrieb jubilaum kampf_um katz klavi kommt_ein lag_sie meint meist
        meist_weg notiert prozess sank_um sechzig sind_heut sonn stipendium stroh tischl totholz und_ein verlor
        von_famili wand wechsel_an wurd_kurz zuvor
    """,
    -0.18: """
        =bestand =betriebsrat =juni =protokoll =rechnung =schnittstell =zieg am_band april bestand blech
        bleibt_bei der_baum der_kundendien dick ein erzahlt es_ging find_sie frist gemeinsam_mit genauso
        geschicht gesunk gluckwunsch grossmutt handgriff haus_hab im_film jahr_war kugel lang_dauert
        liefervertrag liest mehr_licht mehr_platz montag_ist off_modell punktlich schrein schuld_war servic
        sich_seith tag_im vierzig_platz von_drei voss was wohnmobil zwei_klinik
    """,
    -0.19: """
        =chefin =famili =gehalt =stimmt =tun am_vortag anfang_an angeruf ansprechpartn auszubild dach dem_dach
        der_buhn eier einand erschi etag grupp im_jahr in_neun jahres_in jugendherberg lachend lobt mark_bleib
        mehl monat_: nur onlin_oder pokal schrott spielt stand_sie steht_nun ubergab vergeb verteidigt
        von_anfang vortag winkel wir_gefragt zustimm
    """,
    -0.2: """
        =brems =druck =geschafft =gross =montagsrund =prozess =schnell =sucht =wach =wohin ^sba anfang ausstell
        beschreibt bisher denkt der_spitz die_jury donnerstag_von ein_baum finanzamt funfundzwanz garantiert
        gartengrupp gefeiert geland gezahlt habt_ihr letzt_woch millisekund mittagess mitteil mitteil_an
        nachwuch renn samstag_# spitz stock tor_in verbessert vermess woch_im zweit
    """,
    -0.21: """
        =monat =schul ^<ro betragt der_kuch er_steht frag_an halt_sie hebt heul ist_gestorb jed_mittwoch
        liess_sich losch mit namlich niemal schau sieg tag_ohn und_tee updat verstark vier_monat vier_prozent
        vorbereit wechselt
    """,
    -0.22: """
        #_# #_lit =buch =eis =find =jahr =link =umzug =wenig abgelauf_zertifikat aufzug beerdigt bestell_nach
        der_neu die_vertreterversamml gehort genossenschaft jahr_vier kaffe kommt_aus kundennumm lauft_die
        letzt_jahr mal_and pupp ramp schal silk steh_am stiftung turm uns_zwei verabschied_wir vereinbart
        vertreterversamml vorn wir_gern woch_das wofur zwei_minut
    """,
    -0.23: """
        #_tag =bau =gemacht =ruckblick aus_rest bemerkt beton bleib_wie dank_ihr die_roll drei ein_ziel eis
        gezeichn hauptversamml in_rent kling lehrt stadtbucherei tarif uns_betriebsrat uns_praktikantin
    """,
    -0.24: """
        =stern all_neun an_bord bis_drei bis_mai doppelt drei_satz ein_vormittag einmal_im funf gesucht halb_elf
        kam_nicht macht_es mit_kuch onlin schon streich uns_seh zuruck_sie
    """,
    -0.25: """
        #_mal =! =best =bitt =gleich =lastenrad =umsatz abteil am_lieb ausdruck bitt_nicht drei_minut gab_es
        gelt im_betrieb kaffeemaschin langweil laut lehrling_bau liegt_bei list pro_woch rohr schuh tee verkost
        was_tun werd_ab zweimal_im
    """,
    -0.26: """
        #_august =alt =off =sicherheitsluck =version arbeitsblatt brems die_nachfolg drei_stund ein_abgelauf
        im_oktob kurz nach_mal portal rezept sicherheitsluck sort
    """,
    -0.27: """
        #_met auf_eig automat beid bod das_video erreichbar es_kuch geschaftsfuhr jahr_: jed_erst juli neu_haus
        nicht_zuruck ruckblick seit_montag sie_kam um_elf verlasst vierzig_leut zehn_jahr zwolf_kolleg
    """,
    -0.28: """
        =funf besprech blick_auf brandl der_alt dezemb die_tafel ein_blick freu gelernt_hab holz inklusiv
        jahr_verlasst jed rad sommerf tomat vergleich volksbank zeitzon zwanzig
    """,
    -0.29: """
        =geschaftsfuhr =leicht bekommt_ein die_regel feiert folg handbuch herunterlad rollt warm zum_herunterlad
    """,
    -0.3: """
        #_uhr =absicht ^tip brandt das_alt das_rezept der_erst erst gewinnt grad im_rathaus klick schalt_wir
        schreib_sie so_pruf tipps vier_minut vorrat weiterhin zeig_wir ziel zwei_stund
    """,
    -0.31: """
        =? =bess =gestorb acht angenomm dauert der_list die_erst die_kollegin fassung full gern im_herb
        preis_fur probealarm probi schwachstell ubung vorab zugestimmt
    """,
    -0.32: """
        #_tonn =fur =lern auf_vier die_alt ein_woch erneuert gepruft gift im_final im_mai mit_absicht trotzd
        vierzig
    """,
    -0.33: """
        =faxgerat beid_haus bekam_ein faxgerat gefragt gelernt grun ist_zuruck langsam steht_im tonn trock
    """,
    -0.34: """
        #_euro aussieht beim_erst cod ein_tisch frag geduld gerahmt halb_stund jury kurz_weg salz vier
        warteschlang willkomm zeichnung
    """,
    -0.35: """
        =gemeinsam die_sir heut_leit jahr_als kartoffel leicht per schnitt zieg
    """,
    -0.36: """
        #_dezemb behob besond jed_montag jed_sitzung nehmt nehmt_ihr off_tur schnell umsatz uns_auszubild
        verlasst_uns
    """,
    -0.37: """
        =mitteil =zwei ein_einzig ein_klein geholf handy klein millim statt_# stell_wir
    """,
    -0.38: """
        =preis fusion im_monat piept platz_mehr vermiss verteil zwolf
    """,
    -0.39: """
        #_april =erst bord foli im_flur januar_die stieg wie
    """,
    -0.4: """
        dieselb erlos ide sogar tour
    """,
    -0.41: """
        =rent am_end die_kantin geubt kundschaft sterb ursach_war wir_zeig
    """,
    -0.42: """
        nicht_erreichbar
    """,
    -0.43: """
        ## app aus_zwei hing oben taglich
    """,
    -0.44: """
        =langsam =minut jahr_in tag_der wir_such
    """,
    -0.45: """
        =liegt best leit version_# zeig
    """,
    -0.46: """
        =gefund dem_eig in_funf sank
    """,
    -0.47: """
        azubis bilanz jetzt
    """,
    -0.48: """
        bess der_umsatz lernt
    """,
    -0.49: """
        gemeinsam kennt nach_sech skript
    """,
    -0.5: """
        =gesucht funf_jahr roll stellt_sich und wett
    """,
    -0.51: """
        elf_jahr reg stund uben
    """,
    -0.52: """
        auf_zwei dank vorlag
    """,
    -0.53: """
        final hundert vorschlag
    """,
    -0.54: """
        gewonn
    """,
    -0.55: """
        speich uns_neu
    """,
    -0.56: """
        ! ab_# das_ergebnis gelb
    """,
    -0.57: """
        alt minut mitmach wir_erklar
    """,
    -0.58: """
        =tot fast wach
    """,
    -0.59: """
        vortrag zertifikat
    """,
    -0.6: """
        =such frei
    """,
    -0.61: """
        der_vertrag
    """,
    -0.62: """
        eintritt gewann museum praktikantin tabell vorh
    """,
    -0.63: """
        abgelauf
    """,
    -0.64: """
        azubi ein_tag kantin
    """,
    -0.65: """
        sekund
    """,
    -0.66: """
        anleit pro
    """,
    -0.67: """
        blick
    """,
    -0.68: """
        monat_lang neu
    """,
    -0.69: """
        =feuerwehr dat
    """,
    -0.71: """
        absicht test von_hand
    """,
    -0.72: """
        #
    """,
    -0.73: """
        baum richtig
    """,
    -0.74: """
        endlich gross
    """,
    -0.75: """
        regel
    """,
    -0.77: """
        =neu zehn
    """,
    -0.78: """
        offent
    """,
    -0.79: """
        =kampf durft kalend
    """,
    -0.8: """
        der_off sech_woch tafel
    """,
    -0.82: """
        =sagt
    """,
    -0.85: """
        formular genau zeigt
    """,
    -0.86: """
        getest
    """,
    -0.89: """
        : drei_leut raus
    """,
    -0.92: """
        oft
    """,
    -0.93: """
        anmeld kilo
    """,
    -0.94: """
        sensor
    """,
    -0.97: """
        verrat
    """,
    -0.99: """
        hund lern
    """,
    -1.06: """
        farb
    """,
    -1.11: """
        erklart
    """,
    -1.13: """
        kost
    """,
    -1.61: """
        ?
    """,
}
CARE_BIAS = -3.68
CARE = {
    2.1: """
        teur
    """,
    1.63: """
        abgelauf
    """,
    1.4: """
        jahres
    """,
    1.38: """
        erreichbar
    """,
    1.36: """
        umsatz
    """,
    1.31: """
        updat
    """,
    1.28: """
        #_jahr
    """,
    1.25: """
        wechselt
    """,
    1.23: """
        verlasst
    """,
    1.18: """
        eingeschrankt
    """,
    1.1: """
        beid_haus
    """,
    1.05: """
        bleib einspiel
    """,
    1.02: """
        =sicherheitsluck sicherheitsluck
    """,
    0.97: """
        zertifikat
    """,
    0.96: """
        verabschied
    """,
    0.93: """
        =umsatz gmbh
    """,
    0.92: """
        die_app
    """,
    0.9: """
        =kritisch ein_updat kritisch zum_jahres
    """,
    0.85: """
        aus_zwei
    """,
    0.84: """
        =ab
    """,
    0.82: """
        nicht_erreichbar
    """,
    0.81: """
        rout
    """,
    0.8: """
        jahr_hat lang_zeigt lindn nachfolg
    """,
    0.79: """
        ab_mai ansprechpartn
    """,
    0.78: """
        nicht_betroff sag_wir
    """,
    0.77: """
        ein_zertifikat
    """,
    0.76: """
        minut_lang
    """,
    0.75: """
        #_statt
    """,
    0.74: """
        den_ruhestand fusion geh_mit
    """,
    0.73: """
        lachend
    """,
    0.72: """
        ruckblick
    """,
    0.71: """
        kunftig wir_dank
    """,
    0.7: """
        dauert_lang voss
    """,
    0.69: """
        =stimmt euro jahr_als stund_lang zertifikat_war ~mute
    """,
    0.67: """
        sicherheitsluck_in
    """,
    0.66: """
        =ausfall
    """,
    0.65: """
        zugestimmt
    """,
    0.64: """
        andert_sich dank_ihr fusioni war_abgelauf
    """,
    0.63: """
        ~place
    """,
    0.62: """
        index stadtrat
    """,
    0.61: """
        ab_nach sind_hoh
    """,
    0.6: """
        ihr_nachfolg ursach zusammenschluss
    """,
    0.59: """
        ruhestand zum_neu
    """,
    0.58: """
        =grupp =ruckschau ist_unterschrieb ruckschau ruckschau_auf steig zahl_weiterhin
    """,
    0.57: """
        prozent prozent_auf
    """,
    0.56: """
        =stadtwerk cent geb_ich inzwisch samtlich stimmt verlasst_uns vier_prozent
    """,
    0.55: """
        =kass =servus servus
    """,
    0.54: """
        million_euro
    """,
    0.53: """
        =sagt anteil kalend_die kost termin_am
    """,
    0.52: """
        die_mitglied frank wettbewerb
    """,
    0.51: """
        bericht_steht schliesst
    """,
    0.5: """
        end_juli ubergibt ubergibt_uns wohnmobil
    """,
    0.49: """
        dritt_quartal jahr_verlasst verschmelz zahl_der
    """,
    0.48: """
        =dauert ansprechpartn_bleib gelernt_hat geschah sag was_geschah weiterhin
    """,
    0.47: """
        die_neun erst_einmal leyla macht_es plus
    """,
    0.46: """
        =langsam =seh am_abend dah juli kochloffel statt_# steigt zwei_wird
    """,
    0.45: """
        =steigt ein_abgelauf finanzvorstandin seit_heut
    """,
    0.44: """
        ausfall bekannt das_ziel eig_wunsch marg neun_jahr ruckblick_auf sicht technik_hat
    """,
    0.43: """
        =ruckblick minut_nicht nur_eingeschrankt verabschied_wir ~2
    """,
    0.42: """
        #_million ab_april die_vertreterversamml drei_prozent musikschul vertreterversamml
    """,
    0.41: """
        =herr =samstag =storung =wechselt =zwei dank_herr ging_kein storung
    """,
    0.4: """
        die_verkehrsbetrieb einig genossenschaft verkehrsbetrieb
    """,
    0.39: """
        =gehor betrag euro_im schlappmacht wir_gehor
    """,
    0.38: """
        =april =mai =steig dat_ging haus ich_geh ubernahm_der
    """,
    0.37: """
        #_frank =voss bleib_wie dat_war den_bisher mein_letzt petra wunsch_um
    """,
    0.36: """
        betragt tarif uhr_war west
    """,
    0.35: """
        abgelauf_zertifikat chefin den_vorsitz entscheid hinweis_auf vorsitz_im
    """,
    0.34: """
        durchschnitt ein_nam ein_stiftung freund haus_hab hektar liegt_im stabil stadtwerk um_durchschnitt
        zweimal ~reports
    """,
    0.33: """
        #_mio betroff die_divid divid doppelt ein_lachend im_kalend lang_: mio verkauft_wurd wirtschaft
    """,
    0.32: """
        =beschloss =doppelt =halbjahr =preisanpass ab an_bord begruss die_nachfolg ein_namensschild kollegium
        namensschild neunzig_minut plus_# preisanpass preisanpass_zum steck_der uns_bericht
    """,
    0.31: """
        #_mitarbeit =ade =behob ab_januar ade ans dankt_mit der_musikschul ein_haus ist_inzwisch nam_und
        standort stund_nicht ubernimmt vereinsheim
    """,
    0.3: """
        =eintritt =geht =gibt folgt gestort kein_verlor mai vorjahr vorlauf zahl zwanzig_minut
    """,
    0.29: """
        =dienstag =lang =teur ausfall_der cent_mehr den_ausfall die_fusion die_kart ein_zwischenspeich herz
        inhab jelena meist_in mittwoch_war uns_meist verlor_ging zu_offn zwischenspeich
    """,
    0.28: """
        ab_die beschloss euro_mehr geh gratis gutacht marg_# prozent_zu uhr_gab unverandert war_zwei
    """,
    0.27: """
        =genossenschaft auf_eig nach_zehn schlicht steck storung_behob
    """,
    0.26: """
        #_euro =fusion aktualisi angreif bis_jahres der_betrieb der_fras erhalt_der fras ging_nicht jahr
        jahrlich konn_angreif nach_elf nied parkhaus rosterei sein_amt tritt ursach_war verlor
    """,
    0.25: """
        abos andert dat der_technik etwas_neu gebaut_und gezeigt liess_sich spiel_wir telefonnumm und_dank
        unterschrieb vorsitz werbung werkleit zustimm zweimal_im
    """,
    0.24: """
        =raiffeisenbank ausfall_am beantrag den_nagel donnerstag_gibt euro_schliesst filial_bleib grupp
        lang_tafel montag_in nagel raiffeisenbank rub schliesst_die steckt voll ziel
    """,
    0.23: """
        achtzehn ag ausleih blieb_die die_anmeld die_druckerei die_nachtschicht druckerei ein_lang ergebnis_vor
        gesamtjahr gestaffelt halbjahr im_bericht in_rent kartellamt kost_die liegt mark_bleib schliess sorg
        umson wir_gelernt
    """,
    0.22: """
        =kart all_ab den_umzug direktor ebit eig getrennt letzt_freitag mitglied monat_# notiz nutzbar tafel_und
    """,
    0.21: """
        #_prozent =kost =los =teil anmeld_ein automat beid bleib_bis der_umsatz die_jahreskart geplant_war
        hab_zugestimmt herr jahreskart jahreskart_bleibt kopi laufend million technik teil_der ubernahm uberwach
        uhr_konnt unterlag zeigt_die zu_komm
    """,
    0.2: """
        =frau =quartal =telefon ab_juli all_gut am_montag antwort_die aufgebaut die_such dos ein_fall es_kuch
        fliesst fliesst_in herz_und im_vorjahr kost_das rent zahl_und
    """,
    0.19: """
        =bilanz =februar =januar =montag april bord bricht der_beitrag die_prognos diesel ein_museum elf_jahr
        ergebnis_bei euro_das fehlt_er hank henning kass langsam musikverein nacht_ein red_wir sind_teur
        teur_geword zieht zwei_stund
    """,
    0.18: """
        =dank ^hres den_vollstand die_strategi ergebnis fehlalarm januar kam_auf s strategi und_nie vorstand
        war_drei was_los
    """,
    0.17: """
        =apfelbaum =bericht =prozent =strompreis ^<up ^<upd ^pda ^pdat ^upd ^upda am_vormittag apfelbaum aug
        bucht dank_fur der_vertrag egal ein_team ging lad liefert nam ober ober_und ost steht_welch strompreis
        strompreis_steig
    """,
    0.16: """
        #_cent =klavi alt_preis ausblick betragt_vier der_kuch divid_betragt emil filterkaffe fur_frag geb
        hoffent logist richtf stieg umsatz_stieg weiterhin_den wir_ubernehm
    """,
    0.15: """
        =beitrag =geschloss =wohin ^artu ab_das abwechselnd arztinn bech bleibt_als dankbar dankbar_:
        der_testumgeb fang gehor geht_zum gesammelt jahres_in kalend kontonumm lang leert nicht_bestellt prognos
        sech_jahr testumgeb uns_leut unterschrift vor_steu ~families
    """,
    0.14: """
        :_umsatz =geschaftsbericht =gleich =haus ^rete ab_oktob angeruf ausblick_unverandert dammung dankt
        das_ergebnis die_stimm ein_dach ein_eig ein_jahresuberschuss enkel entwurf fahrgast geschaftsbericht
        geschaftsbericht_der gipfel im_monat investiert jahr_mit jahresuberschuss jahresuberschuss_von lieb lkw
        los_war oktob_ab preis_ab stellt_sich stiftung storung_am stund tippt vollstand zwei_klinik
    """,
    0.13: """
        =sag =ubernahm ^rtun ablaufdat abschiedsf das_ebit das_haus der_vollstand die_farb die_kugel eis_kost
        erhalt finanzchefin formular_ohn gebracht geht gelernt gemeinsam getauft haus_der inbegriff
        jugendherberg katalog kost_dann kugel_eis lief lind nachtschicht sag_dank schreibtisch sech_stund
        sie_geht vermiss von_herz vorhand weit zu_neun
    """,
    0.12: """
        ; =gelernt =kell =liegt =stimm ^<teu ^echp ^msat am_dienstag april_kost auftrag behob_: das_sekretariat
        geprobt grund im_buro im_mai jahreswechsel jana jonas nach_mal neu_jahr offlin rucksicher strom_und
        uns_treib verlangt wohin wunsch zu_find zum_jahreswechsel
    """,
    0.11: """
        #_filial #_januar ^hsel ^rtu ^urer ^änkt adress aus_flensburg behalt_den beitrag bekam_ein brandl
        buss_fuhr dank der_buchhalt ein_genossenschaft erst_neun flensburg jahr_am jahr_vier jahrlich_zahlt
        klavi lang_war leicht lieg_auf lohn mittagess monats neun_sekund neunzig schuld_war statt_ein tag_vorh
        tort treib vollzog warnt wer_jahrlich zahlt_behalt ~dark
    """,
    0.1: """
        #_novemb #_uhr :_bitt =halbjahreszahl =kuch ^ahre ^chse ^fika ^hse ^ifik ^msa ^rese ^rlä ^umsa ^wech
        als_zuvor arbeit behalt besteh bien das_gesamtjahr die_belegschaft die_dritt die_kass die_kilowattstund
        ein_euro formular gemerkt gerad halbjahreszahl kilowattstund kilowattstund_kost konzert liess meng milch
        mitarbeit nach neb pfarr schon_um statt steu ubernehm umgesetzt werd_ab zahl_zum zehn_jahr
    """,
    0.09: """
        #_leut =volksbank ^elen ^fusi ^ichb ^immt ^jah ^jahr ^rabs ^rläs ^slü ^slüc ^tslü ^usio ^zwis achtzig
        angenomm boz der_beid der_grund die_falsch die_geduld die_knodel die_schlussel die_vier druckt erhoht
        find_am gerett_hat hier_steh hoh im_somm in_boz lag_bei mark moglich nach_funf schlussel schuld sein_eig
        so_gross uberschuss versproch vertrau wert zieg
    """,
    0.08: """
        =beid =dritt =kurz =schlussel ^<ce ^<gm ^<gmb ^bh> ^bil> ^bja ^bjah ^dex> ^ex> ^gmb ^gmbh ^ifi ^ikat
        ^lbja ^leib ^mbh ^mbh> ^nhab ^rkar ^rsa ^rtif ^tifi ^tret ^usi ^vos ^voss acht_sekund bestatigt
        bleibt_bei braucht_ein der_baum es_ab filial gefahr gehort geplant gestimmt gewinn graz grund_ist
        grund_war hausmeist in_version kost_ab kundennumm kundenportal lachel mio_euro nach_# preis_bis
        sekretariat stand stieg_auf tocht tour unterschied verlanger vorh wir_sag wir_seith zur_verlanger
        zwolf_neu
    """,
    0.07: """
        #_februar =chefin =ergebnis =kundenportal =saison ^<ble ^<fus ^albj ^bgel ^blei ^bwec ^chfo ^chp ^chpa
        ^erlä ^fik ^hfo ^hfol ^hpa ^hpar ^kat> ^lbj ^rnd> ^stab ^terv ^zba ^zert abo am_telefon aufbaut beim_alt
        bish bleibt blieb chef_das der_personalabteil die_erinner die_hauptversamml echt ein_fehlerhaft
        ein_ruhig ein_zweit ergebnis_liegt erreichbar_ursach fehlerhaft fehlerhaft_updat folgt_im halbjahr_#
        jahr_verabschied kundschaft liegt_auf lini mehrheit molkerei_ein nah schrank steigt_um strich
        umsatz_steigt war zwei_person ~intruder
    """,
    0.06: """
        #_# #_april :_was =am =ordn =seri =stadt =team =zusammenschluss ^<ja ^<jah ^<kos ^<ums ^<vos ^anke ^ausf
        ^bar ^chrä ^elau ^elzu ^etr ^fing ^fus ^hmel ^hrä ^hrän ^il> ^irts ^itsl ^künf ^lzb ^lzu ^lzun ^melz
        ^nfti ^ochl ^rtre ^stim ^teig ^teu ^teur ^timm ^uro> ^wec ^wisc ^zwi ab_ost ablauf angebot ausdruck
        befordert bekomm_die bilanz dauert_ein der_rest die_genossenschaft die_mittl freitag gehor_nun
        gelernt_hab gerett gestritt geword ging_er gleich haus_seit herb ihm im_april im_herb in_elternzeit
        knodel lief_weit passau pfeif pfleg portal prozent_die spiel stadtwerk_hab storung_vom tagsub u um_acht
        um_vier verkauf versamml vierzig_minut vormittag_in wahl weil wir_lieb wird_ein zum_end
        zusammenschluss_mit
    """,
    0.05: """
        :_ab =dach =geh =marz =quartalszahl ^<cen ^<ebi ^<inz ^<lie ^<rou ^<säm ^<urs ^achf ^ahr ^bar> ^cen
        ^cent ^chba ^ckbl ^dat ^date ^dex ^dner ^ebe> ^enos ^erke ^ernd ^eur ^euro ^hbar ^heid ^hens ^hin> ^hre
        ^inha ^inzw ^kbl ^kbli ^llv ^llve ^nag ^ndex ^nmo ^noss ^nzwi ^onen ^oste ^oute ^ozen ^ren> ^res ^reut
        ^rkeh ^rnd ^sbe ^sbet ^terh ^tim ^trit ^uhes ^ums ^uro ^ursa ^usf ^weim ^ämtl ^ückb belast bisher dauert
        der_kaffe dien erwachs freitag_geb gab_das gerda geschenkt im_hof kundenportal_am lauft_wied los nahm
        partn personalabteil quartalszahl quartalszahl_: sech_neu see_und sich sven uhr_: uhr_nicht uns_kantin
        unterricht verein zu
    """,
    0.04: """
        ^<err ^<erw ^<jul ^<vo ^<zah ^absc ^adtr ^aher ^at> ^ber ^ber> ^bern ^betr ^ble ^chf ^chus ^dne ^dtr
        ^efin ^eib ^eibe ^enes ^ersa ^etra ^etre ^eund ^eure ^freu ^gie> ^gsb ^hau> ^hba ^hren ^huss ^iat ^iben
        ^inh ^ione ^irbt ^iti ^jul ^juli ^kat ^keh ^kehr ^kos ^kost ^krit ^la> ^lauf ^li> ^lie ^lus> ^lver ^nos
        ^nsp ^nspr ^nwär ^nzw ^plus ^rdt ^reun ^rou ^rout ^rrei ^rsac ^rsb ^rtsc ^ruhe ^rwac ^rän ^ränk ^sage
        ^slei ^staf ^stei ^säm ^sämt ^taff ^twer ^töru ^ufen ^uli> ^wett ^öru ^örun ^ünft
    """,
    0.03: """
        ^<ab> ^<abo ^<ade ^<div ^<eb ^<eu ^<eur ^<hen ^<il ^<kas ^<kün ^<mio ^<nam ^<plu ^<rüc ^<sag ^<ts ^<um
        ^<vol ^<wec ^<za ^<zer ^aber ^abil ^abwe ^ader ^agsb ^ahl ^ahle ^ando ^ank ^ansp ^appm ^arg ^artn ^ativ
        ^aufe ^begr ^bsc ^bsch ^bwe ^bühr ^chb ^chef ^chlö ^ckb ^cksc ^div ^divi ^ebit ^ebüh ^echs ^eisa ^ekan
        ^ela ^ent> ^erab ^erfü ^ergi ^erh ^erhi ^err ^esst ^esti ^ettb ^fin> ^folg ^fti ^ftig ^gela ^geno ^ging
        ^gsbe ^habe ^hefi ^heln ^hes ^hest ^hlie ^hlö ^hus ^hütt ^ibe ^iele ^ika ^iks ^iksc ^ilan ^insp ^ion
        ^irb ^iri ^irn ^isan ^isla ^iter ^ivid ^izen ^ksc ^ksch ^les> ^lger ^lio ^lore ^mai> ^mgeb ^mio ^mio>
        ^musi ^ndne ^nenb ^nord ^npa ^nzv ^olg ^one ^orh ^orhe ^orj ^orja ^orst ^oss> ^otiz ^out ^pfin ^pma
        ^pmac ^ppm ^ppma ^reb ^ren ^reu ^rgib ^rhe ^rhi ^rhin ^rit ^riti ^rke ^rnim ^run> ^rvie ^sanp ^sat ^satz
        ^sber ^sfal ^siks ^slan ^stm ^stör ^tabi ^tbew ^tiv ^tive ^tmo ^trat ^tsl ^tzp ^tzpl ^tör ^uchu ^uges
        ^uli ^usfa ^usik ^uss> ^ussc ^verl ^vol ^voll ^vorj ^wet ^wies ^wis ^yla ^zah ^zahl ^zpl ^zpla ^zvo
        ^zvor ^änd ^übe ^über
    """,
    0.02: """
        ^<ag> ^<ans ^<apr ^<bar ^<cel ^<da ^<dop ^<dos ^<eig ^<frä ^<fu ^<geh ^<gin ^<gra ^<hek ^<häu ^<in ^<ind
        ^<jan ^<jä ^<jäh ^<kie ^<kon ^<li ^<mee ^<na ^<nor ^<pin ^<ren ^<rös ^<rü ^<s> ^<sep ^<sta ^<sti ^<tar
        ^<tec ^<unt ^<unv ^<we ^<wet ^<zir ^<zwi ^<än ^<änd ^<übe ^ab> ^abla ^abn ^abos ^abw ^adtw ^aft ^ai>
        ^ame> ^amml ^amtj ^anpa ^ans> ^anu ^anua ^apr ^apri ^ar> ^arge ^arif ^arkh ^arst ^atal ^ate> ^atis ^avi
        ^avie ^bars ^beid ^beit ^beri ^berw ^birn ^bit> ^bos> ^bric ^chel ^chli ^dahe ^dank ^derk ^dhe ^dige
        ^dop ^dopp ^dort ^dres ^drun ^dtw ^dtwe ^ebü ^efi ^egiu ^egrü ^ehla ^ehrs ^eid ^eig ^eil> ^eits ^ekta
        ^eno ^enpa ^erka ^erkr ^erl ^erlo ^ermä ^erni ^ernw ^err> ^erre ^erti ^ertr ^erv ^erän ^esam ^etro ^eträ
        ^fent ^ferk ^fol ^fonn ^frä ^fräs ^ftr ^fträ ^gebü ^gis ^giu ^gium ^grat ^gru ^gsam ^gspi ^guta ^hef
        ^hekt ^herh ^hlal ^hlus ^htsc ^htze ^ibl ^iden ^iebe ^ifer ^igen ^igie ^igte ^ila ^imm ^ina> ^inbe ^insh
        ^io> ^ioni ^irt ^isc ^isch ^isel ^isl ^ites ^ivi ^jan ^janu ^kas ^kass ^ke> ^kere ^kha ^klav ^kon ^konn
        ^kta ^kts ^lala ^lare ^lav ^lavi ^len ^lgt ^lgt> ^lieb ^lies ^llio ^lor ^lus ^luss ^lve ^läng ^löse ^mah
        ^mahn ^marg ^mee ^meer ^merl ^mil ^mlu ^mlun ^mmlu ^mob ^mobi ^mtj ^mtja ^mtl ^mtli ^mwa ^name ^nban
        ^nbi ^nde> ^ndh ^ndhe ^ndin ^ndn ^ndo ^ndor ^ner> ^nho ^nhof ^nimm ^nin ^nis> ^nke ^nke> ^nken ^nkt>
        ^nnum ^noti ^npac ^npas ^nshe ^nspi ^ntei ^ntwu ^nua ^nuar ^nves ^nähe ^obil ^ofi ^ogno ^ohn ^old> ^olge
        ^olgt ^oni ^onie ^onnu ^oppe ^ors ^orsi ^ost ^ovi ^oze ^pelt ^petr ^pfi ^plu ^ppel ^prec ^pril ^proz
        ^rab ^rale ^rbt ^rbt> ^rge ^rgi ^rher ^rigi ^ril> ^ritt ^rjah ^rka ^rke> ^rkle ^rkts ^rle> ^rlo ^rlor
        ^rlän ^rläu ^rmus ^rmä ^rnah ^rng ^rnw ^roff ^rogn ^roz ^roze ^rr> ^rre ^rsam ^rsbe ^rseh ^rsit ^rsta
        ^rtal ^rte> ^rts ^ruh ^räg ^rägt ^räs ^rüc ^rück ^sam ^same ^sdrü ^sege ^sel ^sel> ^selt ^sena ^send
        ^sep ^sfa ^sfe ^sfl ^she ^shil ^sik ^sla ^ss> ^ssb ^sta ^stan ^stat ^stö ^sza ^szah ^sübe ^tab ^taf ^tal
        ^tal> ^talo ^tand ^tari ^tat ^tbe ^tei ^ters ^teru ^tif ^tis> ^tiz ^tiz> ^tlic ^tner ^tral ^trof ^tsam
        ^tsha ^tta> ^ttb ^ttbe ^tten ^tund ^twe ^tzeh ^tört ^uar ^ueru ^uftr ^ugsp ^uhe ^ulm ^unv ^unve ^ure
        ^urf> ^usle ^utac ^vera ^verä ^vest ^vorh ^vors ^werb ^wir ^wirt ^zent ^ziel ^zir ^äft> ^äher ^ämm ^ämt
        ^ände ^ändi ^ängs ^änk ^ässt ^ücks ^ühlt ^ünge ^ürst
    """,
    0.01: """
        ^<ad ^<ag ^<arb ^<bei ^<dah ^<dau ^<erg ^<erm ^<fir ^<for ^<gru ^<is ^<jü ^<jün ^<kal ^<kü ^<küc ^<lk
        ^<lkw ^<mai ^<mil ^<mus ^<net ^<oh ^<pet ^<rö ^<sic ^<soz ^<st ^<tax ^<tsc ^<ur ^<wei ^<wes ^<wir ^<woh
        ^<wu ^<zie ^abo> ^ade> ^ahnh ^alen ^allw ^alog ^alst ^ankt ^anp ^arbe ^arki ^ars ^ati ^au> ^aue> ^auf
        ^aufm ^auft ^auge ^bei ^bet ^bir ^bish ^blie ^bni ^bnis ^bo> ^bord ^bos ^brun ^büh ^chni ^chs ^chtf
        ^chtz ^chäf ^dah ^daue ^dern ^dhei ^dher ^di> ^dir ^dito ^dos ^dose ^ebe ^ebn ^ebni ^ech ^egr ^ehe> ^ehi
        ^eide ^eige ^eima ^eini ^eins ^ekos ^ele ^elei ^ella ^els> ^elz ^emei ^emil ^enbr ^endh ^enka ^enle
        ^ermu ^ersc ^ervi ^esd ^ese ^eset ^esk ^eun ^eve ^fel> ^fend ^ffel ^ffli ^fgeb ^fin ^fir ^firm ^flin
        ^floh ^flug ^gba ^gebn ^geme ^gesc ^gib ^gno ^gnos ^grab ^grun ^grüs ^haft ^hbo ^hef> ^heit ^hend ^henn
        ^her ^herr ^hied ^hli ^hng ^hnge ^hnho ^hni ^hnik ^hnl ^hre> ^hrgä ^hrs ^htf ^htfe ^htz ^häft ^höh ^hüss
        ^ial ^iat> ^ibt ^idet ^iegt ^ierf ^ies ^iese ^iess ^ikv ^ilk ^immg ^inig ^inz ^isa ^ishe ^itor ^its
        ^itt> ^ittl ^ive ^ive> ^ize ^jona ^jün ^jüng ^kape ^kata ^ket ^kie ^kond ^kopi ^kraf ^ksk ^ktua ^kuli
        ^kuri ^kw> ^kün ^lal ^lap ^lapp ^len> ^lief ^lieg ^lion ^lkw ^lkw> ^llo ^lmen ^log> ^lohm ^los> ^lott
        ^lsta ^lstä ^ltin ^lug> ^läde ^läss ^löf ^löff ^mai ^mein ^mers ^mil> ^mlo ^mlos ^mmg ^mml ^moni ^na>
        ^nam ^nas> ^nats ^ndit ^nem> ^ner ^ngsa ^ngsb ^nike ^nim ^nkw ^nles ^nnu ^nol ^nor ^nose ^nser ^nsh
        ^nspe ^nss ^nt> ^ntra ^nutz ^nwä ^ober ^offl ^ogn ^ohi ^ohin ^ohm ^ohma ^ondi ^opi ^opie ^opp ^ord ^orha
        ^orta ^os> ^ose> ^oti ^ott ^ozi ^ozia ^part ^pitz ^pp> ^pre ^prei ^prod ^raft ^rbau ^rbei ^rbuc ^reis
        ^resw ^ret ^rfü ^rgel ^rgen ^rgäs ^rhei ^ria ^riat ^rike ^rja ^rkh ^rkie ^rkom ^rkr ^rmer ^rml ^rmlo
        ^rmu ^rnb ^rodu ^romp ^ros> ^rtn ^rtne ^rtr ^rwei ^rze> ^ränd ^rüss ^sag ^sbac ^sbli ^sbr ^sche ^seg
        ^sels ^sens ^serv ^sher ^sle ^sone ^soz ^sozi ^spit ^spre ^ssei ^steu ^sti ^stun ^stät ^swec ^tab> ^tax
        ^taxi ^tda ^tec ^teck ^tenl ^terg ^terr ^tfes ^tis ^tja ^tjah ^tli ^tmei ^tne ^träg ^tsa ^ttg ^ttm ^tua
        ^tual ^twu ^twur ^tzb ^uali ^uar> ^ufm ^uga ^ugs ^uh> ^urg> ^usbl ^ussb ^uten ^utom ^utzb ^uzi ^verk
        ^vert ^ves ^weit ^west ^wie ^wohi ^zer ^zial ^zugs ^äden ^ährl ^ämme ^änn ^äss ^öffe ^öher ^öse ^üng
        ^üros ^ürs ^ütte
    """,
    -0.01: """
        ^<alt ^<bau ^<be ^<bew ^<bez ^<du ^<ers ^<feu ^<ger ^<ges ^<imm ^<ju ^<ke ^<kle ^<ku ^<kun ^<lag ^<les
        ^<lö ^<mod ^<mü ^<ne ^<pa ^<pra ^<rau ^<rec ^<rez ^<rot ^<se ^<si ^<sit ^<sto ^<to ^<tot ^<tr ^<vi ^<wol
        ^<ze ^abel ^age> ^agt ^all ^an> ^anac ^arke ^asch ^ass> ^atie ^ause ^avo ^band ^bee ^bei> ^bez ^bier
        ^bild ^bis> ^bro ^bst ^chen ^chle ^chn ^chwe ^ck> ^dana ^des ^eg> ^ege ^ehm ^ekt> ^ele> ^emp ^eni ^enig
        ^ens> ^erbr ^erer ^erga ^erkl ^erme ^erne ^ert> ^est ^esuc ^et> ^ett> ^eue ^eug ^ezep ^fach ^fe> ^fen>
        ^fot ^foto ^fra ^ft> ^gan ^gar ^ger ^gla ^gste ^hal ^heis ^hen ^hlag ^hne ^hnel ^hor ^hwe ^hän ^ick
        ^iehe ^ielt ^ient ^iger ^ild ^ill ^illi ^itu ^itze ^kte> ^kur ^lat ^lau ^leg ^lese ^let ^lin ^llen ^lli
        ^lt> ^lun ^lung ^lz> ^lärt ^mas ^masc ^mes ^mie ^nal> ^nel ^nell ^neu ^ngt ^nst ^nung ^onne ^opf ^ort
        ^pau ^pla ^plä ^pät ^rad> ^rage ^ragt ^rche ^rde ^rei ^rfah ^rier ^rinn ^rnen ^rs> ^rste ^rum ^sch ^schi
        ^sei ^sie ^sor ^spar ^spä ^spät ^sse> ^sser ^sten ^tell ^test ^tet> ^tro ^ubis ^uch ^uche ^ucht ^unde
        ^unge ^urs> ^urt ^wann ^weg ^wehr ^weni ^win ^wol ^woll ^wort ^ze> ^zep ^zept ^ähle ^ärt ^ärt> ^ätze
    """,
    -0.02: """
        ^<az ^<azu ^<bla ^<de ^<er ^<fe ^<fü ^<hu ^<kl ^<kr ^<kur ^<me ^<pat ^<pr ^<ro ^<sam ^<sei ^<spr ^<stü
        ^<tro ^<wan ^<wen ^<win ^abe ^ach> ^aden ^age ^ahr> ^alb> ^alte ^ann ^asc ^aub ^azub ^bel ^brie ^ch>
        ^chi ^chin ^chti ^cke ^del ^ebt ^efr ^efra ^egel ^eiss ^er> ^erd ^erp ^erst ^esp ^este ^fac ^feie ^fla
        ^fund ^gab ^gart ^gefr ^gek ^ger> ^gesp ^hall ^hen> ^hine ^hle ^hti ^htig ^hund ^iem ^iema ^iert ^inf
        ^ink ^inne ^inst ^isst ^kame ^klär ^latz ^laut ^lb> ^ler> ^lig ^ller ^llt ^llte ^mod ^mpf ^ne> ^ng>
        ^nge> ^ngt> ^niem ^nun ^nzen ^och ^ock ^omm ^ora ^ot> ^pat ^pen> ^pf> ^rad ^rass ^reg ^rege ^rei> ^rez
        ^reze ^rie ^rief ^ris ^rkl ^rklä ^rma ^rne ^rät> ^sse ^stel ^stüc ^tage ^tel ^ten> ^ter> ^tier ^tot
        ^tras ^tze ^tze> ^tüc ^tück ^unk ^ur> ^urz ^use> ^weh ^wen ^zt> ^zubi ^üft
    """,
    -0.03: """
        ^<al ^<bri ^<dr ^<erk ^<fa ^<frü ^<ga ^<ge ^<han ^<im ^<kom ^<le ^<leh ^<pu ^<ra ^<re ^<ri ^<sie ^<wo
        ^<woc ^ad> ^ager ^alle ^ass ^asse ^bri ^brin ^chal ^chne ^cken ^ell ^eman ^esu ^feu ^feue ^frag ^frü
        ^han ^hr> ^hrer ^häng ^klä ^komm ^lag ^lage ^las ^lehr ^ler ^lle> ^lte ^lär ^mand ^oche ^ommt ^pen ^rin
        ^ring ^rot ^rt> ^scht ^sen> ^ste ^sto ^suc ^such ^te> ^tof ^toff ^ung ^ung> ^woc ^woch ^zub ^ählt ^ät>
    """,
    -0.04: """
        ^<ba ^<dre ^<reg ^<tag ^<zei ^alt ^amp ^dre ^ei> ^eie ^eier ^elle ^ema ^hand ^ier ^iss ^kom ^kte ^lass
        ^le> ^leh ^man ^mete ^mpe ^nne ^pra ^ras ^raus ^ste> ^stre ^ubi ^zei ^zähl
    """,
    -0.05: """
        =abgeschloss =mitteil =start ^<gef ^<prü ^<ta ^drei ^fun ^gef ^ling ^lle ^nnen ^ode ^tur ^zäh
        abgeschloss an_die august brief_an buch darf_jed davon der_leit die_jugendfeuerwehr flohmarkt freie
        gefund hang im_jahr institut jugendfeuerwehr keim liegt_off man mehr_licht mehr_platz million_fur
        mitteil mitteil_an noch rechn rosa seit_april unabhang unterstutzt vertrieb vorhab woch_als
    """,
    -0.06: """
        =! =ist =leitung =mit ^<br ^<sp ^ack ^en> ^früh ^met bank bereich blick den_jahr der_alt des die_alt
        die_zugspitz drei_jahr dreimal durft entschuld fundburo genau gern gesprach grun halt juni kilo leer
        lern les_sie list mal ministerium pruf team_und und_ein und_tee vorstand_der was zeigt zugspitz ~sides
    """,
    -0.07: """
        =alt =der =stechuhr =uns =updat ^rüh ^stü ^ähl auf ausverkauft belegschaft bis bringt frag fruhjahr ganz
        ihr_brief in_der jahr_ein januar_buch laut letzt_seit met per_app personal pro seit_montag stechuhr
        trotzd wer zehn zuruck_an
    """,
    -0.08: """
        =im =off ^<sc ^<sch ^prü ^prüf ^rüf ab_dem all_per bekommt buch_all der_vorstand die_stechuhr druck
        gab_es gast gesellschaft heisst jetzt klein leitung_im neu neu_leitung steh tor tot und_preis vierzig
        wie wollt zwei_neu ~unlike
    """,
    -0.09: """
        =anmeld abschied best dabei erst in jed jemand kuch_und lag mach sinkt von
    """,
    -0.1: """
        =fur =tag ab_# hab imm rezept seit sie stark ~absent ~ashamed ~cleared ~sick
    """,
    -0.11: """
        ## =? am_end azubis das dem fahr fruh fur gefragt hall tur uns_neu zwei
    """,
    -0.12: """
        =euro ein stell wenig
    """,
    -0.13: """
        die_red feiern im les platz schnell und
    """,
    -0.14: """
        danach ein_jahr ist zeig
    """,
    -0.15: """
        =jahr der_neu jahr_die
    """,
    -0.16: """
        erklart frei mit niemand
    """,
    -0.17: """
        brief die_neu
    """,
    -0.18: """
        =# kommt uns
    """,
    -0.19: """
        ~missing
    """,
    -0.21: """
        alt woch
    """,
    -0.23: """
        lass
    """,
    -0.36: """
        drei ~callers
    """,
    -0.38: """
        :
    """,
    -0.51: """
        tag
    """,
    -0.52: """
        ?
    """,
}
