"""What words weigh in de: made by `tests/learn_gate.py`."""

MADE_FROM = "5ded5048d9cd016a"
BIAS = -0.86
WEIGHTS = {
    3.54: """
        ~halted
    """,
    3.32: """
        ~unhired
    """,
    2.86: """
        ~respect
    """,
    2.44: """
        ~mute
    """,
    2.42: """
        ~stop
    """,
    2.31: """
        ~absent ~lenders
    """,
    2.22: """
        erwart
    """,
    2.11: """
        gest
    """,
    2.09: """
        ~sick
    """,
    2.07: """
        ~missing
    """,
    2.01: """
        ~dark
    """,
    1.98: """
        ~review
    """,
    1.88: """
        ~ashamed
    """,
    1.78: """
        ~rite
    """,
    1.64: """
        ~fewer
    """,
    1.6: """
        heut_fruh
    """,
    1.43: """
        kein_neu madch
    """,
    1.36: """
        =bleibt
    """,
    1.31: """
        ~placeless ~sides
    """,
    1.23: """
        ~unlike
    """,
    1.21: """
        ~intruder
    """,
    1.11: """
        redaktion vorerst
    """,
    1.1: """
        arbeitsplatz mann
    """,
    1.06: """
        gescheh
    """,
    1.04: """
        ermittelt
    """,
    1.03: """
        dringend starb
    """,
    1.01: """
        klagt
    """,
    0.99: """
        vorwurf ~families
    """,
    0.98: """
        kam_der
    """,
    0.97: """
        gegang
    """,
    0.96: """
        nachd post
    """,
    0.95: """
        es_geht nachricht schick_sie
    """,
    0.94: """
        wirft
    """,
    0.93: """
        #_stell
    """,
    0.92: """
        lohn
    """,
    0.89: """
        =kolleginn
    """,
    0.88: """
        sonntag_ist
    """,
    0.86: """
        =nehm
    """,
    0.85: """
        der_strass getan
    """,
    0.84: """
        die_kolleginn
    """,
    0.83: """
        befund fur_imm
    """,
    0.82: """
        wiss_wir
    """,
    0.81: """
        betroff
    """,
    0.8: """
        =warnstreik ab_morg fremd warnstreik ~2
    """,
    0.79: """
        einzeln uns_werk
    """,
    0.78: """
        ist_schluss
    """,
    0.77: """
        ess
    """,
    0.76: """
        den_famili ein_verlust flug lehnt streicht werk_in
    """,
    0.75: """
        =vorhang erstatt ihr_geld kurzarbeit ~3
    """,
    0.74: """
        die_miet kopiert
    """,
    0.73: """
        gearbeit nicht
    """,
    0.72: """
        beamt ford im_marz lag_auf schweig schwer
    """,
    0.71: """
        feu_in ihr_kind
    """,
    0.7: """
        klag lauft_in uniform wiss
    """,
    0.69: """
        die_bank drinn informiert uns_verein
    """,
    0.68: """
        #_beschaftigt hannelor packt
    """,
    0.67: """
        =wichtig angestellt partei
    """,
    0.66: """
        leid
    """,
    0.65: """
        =gewinnwarn =grossbrand die_polizei gewinnwarn grossbrand tun_wir verlust
    """,
    0.64: """
        darin nicht_verlangert von_auss zahlungsunfah zum_somm
    """,
    0.63: """
        =notruf =post die_ofen nein_zu plon werf zu_zwei
    """,
    0.62: """
        =odessa angebot anleg bis_februar elt mit_sofort odessa sofort_wirkung steht_ab
    """,
    0.61: """
        =freitag reparatur
    """,
    0.6: """
        =streicht der_tur forder
    """,
    0.59: """
        hat_bekommt kapitan sein_frau spass wir_trau zentral
    """,
    0.58: """
        =schliesst ass ausserordent ausstand bitt brauerei ein_ausserordent geh geht_um schwach ~leak
    """,
    0.57: """
        ab_montag der_nacht ihr_nam markt vor_ort wir_nehm
    """,
    0.56: """
        abgesagt akti daraufhin der_markt die_letzt krank kundendat lost wegfall zu_haus
    """,
    0.55: """
        =vorfall ab_und angezeigt der_vorhang die_aug entfall gewerkschaft hundertzwolf rechn_sich wir_zahl
    """,
    0.54: """
        =heizung abfind ehrlich frau polizei ruft verbrenn zwei_uhr
    """,
    0.53: """
        dem_betriebsrat ein_kind leg nennt sag zugesagt
    """,
    0.52: """
        =information ein_mitarbeit ein_nachfolg eingeschlaf information kam unbekannt
    """,
    0.51: """
        ans arbeitsgericht dem_arbeitsgericht dies_woch
    """,
    0.5: """
        :_klinik =k abgebroch erfahr_dass mitteil notruf scham wir_hol
    """,
    0.49: """
        =bussgeld ans_telefon backerei bussgeld ehemal funft klinik kund vermiet vorsicht ~callers
    """,
    0.48: """
        das_laufend die_gesprach kommt_diesmal lieg_bei liegt_mit nachbar nicht_statt noch_vermisst sind_betroff
        verwalt zwickau ~cleared
    """,
    0.47: """
        bar dreh_wir erfahr fall_aus haltung ihr_schreibtisch strass von_acht werf_sie
    """,
    0.46: """
        ; =wasserkoch an_zwei einstweil kita_weg vat wass_stand
    """,
    0.45: """
        =vorstell ab_mittwoch bergfuhr das_angebot die_klinik dosis erlebt heimaufsicht kolleginn letzt_vorstell
        senat tag_an von_sieb wir_halt
    """,
    0.44: """
        #_arbeitsplatz agentur beim_amtsgericht burgermeist das_oberlandesgericht der_kreis des_haus die_geh
        ein_schwarz feuerwehrleut kredit lass_sie lasst_uns nannt_es oberlandesgericht seien sprach_von
        zwei_feuerwehrleut
    """,
    0.43: """
        =explosion alt_von annehm bewohn der_verlag gefragt_ob jemand_hat kamm
    """,
    0.42: """
        =ermittl =kollegin =urteil es_besteht hat_heut lad woand wollt
    """,
    0.41: """
        #_kraft =traditionsbrauerei bitt_die brief_vom dem_erst der_herstell feuerwehr_war geld gesagt_hab
        geschaftsleit klag_geg liegt mensch schreib seit_gest traditionsbrauerei zug_der
    """,
    0.4: """
        am_standort aus_prot bundel der_aufsichtsrat der_belegschaft der_redaktion generation gesagt herstell k
        lohn_fur mein_vat prot schlug_ein schock unklar
    """,
    0.39: """
        =sonntag aufgelost bemerk bemerk_uber den_behord denk_an dies_ausgab drei_monat ein_anwaltin es_rechn
        find_nicht fur_falsch gehabt geschaftsjahr haus hol imm_drei in_fulda jahr_die klarung notruf_aus
        seit_freitag stell zeug zur_klarung
    """,
    0.38: """
        =standort =verletzt der_platz der_trag die_aufsicht die_kamm erfuhr fall_sie fassungslos firma gorlitz
        hiess hiess_es letzt_mal lokfuhr lost_sich ruf_all schwest sech_tag verhangt wem
    """,
    0.37: """
        =backerei =prognos am_hak beid_lag der_vorstand ermittl hak heutig hoffnung insolvenz intensivstation
        krieg_in landesrechnungshof laufend_jahr nennt_es nicht_lang obwohl schickt_ein uns_aufzug werkstor wir
    """,
    0.36: """
        =ging =kolleg aufsichtsrat_hat blieb_ihr das_gut der_zug derzeit die_behord die_famili die_schicht
        drittel_der gesundheitsamt heut ihr_herz moglich_uber nach_woch nehm pacht rund_# schuld trag verschwind
        verstorb wollt_im
    """,
    0.35: """
        #_jahrig =hang am_dienstag beschaftigt der_schul die_heimaufsicht ein_falsch entzog erschuttert
        geflustert jahrig kein_kart kontakt kundinn nicht_zahl noch_geflustert opposition ort red_mit rund
        schick uns_haus verschlusselt volontarinn vorhang wirkung wollt_wir zwei_von
    """,
    0.34: """
        #_dreh =burgermeist =redaktion ^ford bitt_wir dem_tor deutlich die_band die_feuerwehr donnerstag_#
        ein_kanzlei fisch gebrannt gut_leut mehr mehr_ans mitarbeit nicht_mehr nicht_wiederhol spedition steh
        verband verlass vertrag_mit zum_bericht
    """,
    0.33: """
        #_mensch =brand =meld als_betriebsrat aufgetaucht beurlaubt bezahl_die der_grupp die_einzig die_mau
        drei_uhr ferienwohn gesichert miet nied off_brief ohn_ergebnis post_aus staatsanwaltschaft steh_seit
        uns_bergfuhr verabschied_in verli_ihr vorstand zuruck_und ~4
    """,
    0.32: """
        =geld =klag =pak =platz baustell bein bis_dahin dahin die_nam droh end_die entbund erst_wied ihr_famili
        jed_tag kartennumm kind kreis lindenhof mau quartals sie_bitt sozialplan uhr_fruh uns_mitglied uns_sech
        verli zu zwolf_prozent
    """,
    0.31: """
        =stell =wort behandelt bericht_ein das_gehalt der_auftrag eingeklemmt einunddreiss fahr_sie gericht_gab
        gericht_in gesturzt heut_die jahrelang juni_und lebenslauf medikament mitbewerb nachd_wir recht sech_von
        stumm umzug_auf uns_leut verzehr viert vierundvierz
    """,
    0.3: """
        arbeit bei_gerat bis_mittwoch der_kur der_pachtvertrag die_geschaftsfuhr die_gewerkschaft fahrgast_wurd
        falsch_und feld in_beruf jahr_auf kalt_bleib kaufhaus komm_spat leb ofen_kalt pachtvertrag sie_seien
        standort unternehm verdient vorfall wasserkoch_modell
    """,
    0.29: """
        =baustell =bleib =packt abgebucht arbeit_fur aus_drei barbel begleich beruf den_schlussel die_tonn
        ein_nachricht einstweil_verfug explosion_in hochzeit ihr_anruf joghurt klagt_uber landtag mit_anzahl
        press rechn red schul_sind steht_still streik_fur und_drinn und_leg veranker verdi verlag wir_steh
        zurucknehm
    """,
    0.28: """
        =bezieh =lahm =razzia =stellung am_dienstagab arbeit_nied aufgewacht ausgesetzt auss bat bedeut begrund
        bezieh_stellung dem die_opposition dienstagab ein_drittel gedenk_an genomm gesagt_am ist_unklar jemand
        kassiert kassiert_und klar_mit lahm leut_im mail_an minut_an neuausricht nicht_erreich prasidentin
        razzia scham_uns strafanzeig sucht_: und_denk unterkunft verschutt wachstum wechsel_im wir_klar
        wir_scham wollt_der word_zwei zum_letzt
    """,
    0.27: """
        ag_rechn auftragslag ausgesproch ausland auszahl bank bedeut_das befreit berufsgenossenschaft brief
        dem_heimweg der_betrieb der_klinik der_link die_zahl dies_regier ein_ordn eingeatm enttauscht flieg
        frau_und geldgeb heimweg ich_steh k_# ob_jemand putz reicht_das ruf sei_ein stadt trennt_sich ubergriff
        uns_kolleg uns_system uns_wag wir_brauch zerstort
    """,
    0.26: """
        =aufgetaucht =hall =haltung =kapitan =mitglied =ost ^raue am_donnerstag am_fluss angehalt bodenpersonal
        brud buros_in busfahr das_bodenpersonal das_gesundheitsamt das_unternehm der_fahr der_kapitan
        der_kreistag der_mann der_schwach ein_fremd ein_richt ein_teil einzel elt_der gest_abend im_krankenhaus
        kein koff kreistag lohn_und mittag netz nicht_arbeit patient_und schriftlich streicht_jed tank
        uns_niemand wiss_wem
    """,
    0.25: """
        =leut =schreibt =trau abgesproch_hab anordn auf_anordn aufsicht ausschliess beid_seit bewerberportal
        bleib_uns brand breslau der_auszahl die_kist famili_wiss fulda gebet geraumt gesamtschul ging_und
        gutschein haft lebensgefahr lini_# moll nach_breslau nicht_geseh ohn_antwort preis_abgesproch ruckruf_:
        samstag_ist schlug sein soll soll_preis sonntag_nicht sponsor trau trau_um von_rund wasserkoch werk_ein
        wir_wiss wiss_nun
    """,
    0.24: """
        #_tier =beschaftigt =patentstreit =rucktritt =sitzt =umbau ^<un anbiet ansprechbar aufnehm band behalt
        der_seri die_agentur die_erzieh ein_angebot ein_erklar ein_gutacht ein_jung eingeklemmt_word gefalscht
        geg gegang_die gekomm geriss gewasch grossbrand_in kund_die kurz_vor lackiererei lak landtagswahl
        ministerium_hat nachtrag patentstreit position recht_wir schlank unbekannt_hab untersucht_die woch_mit
        woch_nicht zeitung_geles zuruckgenomm
    """,
    0.23: """
        #_minut =# =akti =gibt ^hät angriff_auf anwalt anzahl auskomm bedau beschaft der_prokurist
        die_berufsgenossenschaft die_vierundzwanz dies_gesetz droh_mit ehrlich_zu eigentum ein_buch ein_minus
        ein_transfergesellschaft ein_verwalt ein_wort erklar_des filial ihr_arbeitsplatz information_zu jahr_und
        jemand_mit lasst_ihn mensch_die mess_sie ordn_mit passiert_mit rezept_nicht seniorchef stell_all tausend
        transfergesellschaft uns_kolleginn uns_seniorchef von_kund warnt_vor wir_stolz zorn
    """,
    0.22: """
        #_mitwirk =cyberangriff =gescheitert =gestort =lokfuhr =stand =stellungnahm ^<hät ^hätt amtsgericht
        arbeitgeb aufgeruf bleibt_so bochum budgetiert bundel_wir cyberangriff danach_kommt dann_kam
        darf_niemand der_gemeind die_firma die_vertrag die_zentral drittel entscheid explosion famili_hab
        geriss_der heut_nicht holding im_netz in_einzeln ist ist_verkauft jahrgang kolleginn_hab langjahr
        leg_die markttag mitwirk nachricht_aus raum reisend ruft_bitt ruh ruht sing_am trenn uns_langjahr
        uns_nachbarn verantwort verklagt verlust_im versetzt vorschrift zum_krieg zwei_uns
    """,
    0.21: """
        =ad =betriebsversamml =geh =gescheh =hoc =kritik =netz =ruft =schwer ad ad_hoc anschrift_und anzeig
        arbeit_bis aufgeschloss betriebsversamml bezahlt_und bitt_sie danach dem_halb der_befund der_kanzl
        der_neuausricht die_rolltrepp die_stadt die_wirtschaftspruf die_zulag ehepaar ein_ehepaar ein_somm
        entlast er_sei er_starb frau_aus geb_sie gebet_und geh_nach gekomm_ist gesprach herb_gibt heut_vormittag
        hielt_nicht hoc im_zug jahr_verstorb jed_funft kanzl kind_bitt klarung_nicht komm_durf landesverband
        leer_wer mud nachfrag netz_aufgetaucht nicht_schweig nimmt_ein noch oberlandesgericht_hat pak pruf_sie
        rolltrepp schicht_von schreib_aus schwarz_band seit_neun sie_fehlt sohn tisch_leer uns_fruh
        verhandel_wir vier_der voll vorstell war_hoflich wer_arbeit wichtig_fur wirtschaftspruf wusst zug_hielt
    """,
    0.2: """
        =band =chefkoch =klinik =leg =tausend =vorstand ^mte> achtundzwanz aufhebungsvertrag aufsichtsrat
        begleit behalt_die betrifft betroff_sind bitt_ihr chefarzt chefkoch contain danach_nicht dazu_nicht
        der_nachbarschaft der_seilbahn die_flasch doppelt_abgebucht dunkel_die dusseldorf eigenverwalt erlitt
        erntehelf erreich ersatz erzieh frau_hab freigestellt gefalt geseh hab_zwei hat haus_uns haushalt hilf
        ins_gesicht kam_er kannt koch_und l leipzig lohn_sind mehr_sag monat_sind neun_hab schwarz seh_wir sei
        sieht_das sieht_sich stimm_wir todlich tret uberwies und_halt und_starb unfrei unfrei_zuruck unt_druck
        verlust_von vom_zoll von_funf vorfall_auf vorg wohin_mit wohnung zum_quartals
    """,
    0.19: """
        =belast =filial =heim =nachruf =ukrain ^tsa and_tun apothek bach betrieb daneb das das_haus den_saal
        der_verband diesmal_nicht ein_fruh ein_partn ein_platz etwas_dafur gefall_er gekundigt gest_ein
        gewinnwarn_: hab_anzeig hab_gest halb_zehn heut_abend ihr ihr_vertrag im_depot im_nord in_wien initiativ
        ist_eingeschalt ist_gesperrt konzept kranfuhr landeskriminalamt mensch_verli mitgeteilt mitgeteilt_dass
        monats morg nachgewies nachruf nachruf_auf ofen_aus ordn raumt recht_gegeb schalt_und schreibt_mir
        sitzt_jetzt steh_in tal ukrain und_schreibt und_wahlt uns_apothek unt_plan verein viel_zeit
        vor_weihnacht weihnacht wir_bedau wir_geb zwei_mann
    """,
    0.18: """
        #_kolleginn =erklar =hackerangriff =lackiererei =montag =nach =pflegekraft =umstrukturier =verwechsl
        ^aufh ^ruf ^ufh ^walt abberuf aus behord besteht bis_juni bitt_an bub bussgeld_weg daraus_nicht
        das_verfahr dem_hof der_intensivstation der_mietvertrag der_zentral die_fenst die_les diesmal_ist end_#
        februar_ein fluss fort gedank gegeb hackerangriff hall_# hoc_: im_supermarkt in_offenbach
        insolvenzantrag jung_frau kam_nicht kanzlei kein_mail kein_vorstell konn lieb_elt los metallteil
        millionenhoh offenbach seh_das sein_freund sie_find steh_ab steht_vor supermarkt tag_zu uberse
        umstrukturier umstrukturier_im unbefrist und_geh und_sag uns_heut vat_die vermisst verwechsl vorenthalt
        war_elf war_falsch zahlung zug zum_monats zwolf_mensch
    """,
    0.17: """
        =falsch =geb =gest =hafenstrass =halv =saal =schuld =unfall =verlass ^<unb ^unb ^unbe am_nachmittag
        am_samstag auf_stadtwerk beantwort_wir begreif bekomm_hab bis_herb bitt_acht bleibt_das bundeskartellamt
        buro danach_war dass den_hof der_anruf des_kreis die_brauerei die_brief die_fertig die_geschaft
        die_geschaftsleit eigenkontroll eigenkontroll_wurd ein_eigenkontroll ein_fehl einlos elf_und end_fur
        entdeckt fahr_kein freitag_sind fur_arbeit gelegt_und generator gutacht hab halv hatt heim herunt hof
        hor ich_kenn in_jena in_odessa jahr_wird jena_hat kalt kart_fur kein_stimm kolleg_trenn kolleginn_in
        kont kopiert_wurd lass_und macht_uns nam_nicht nicht_dafur nicht_genug nicht_wohin prognos raum_wir
        saugling schiff sechsundzwanz sein_famili sie_ford steht_uns stuhl_ein telefon_geht tisch_gelegt
        unterschrieb_die untersucht verdacht verhandelt_wird von webstuhl weiss_nicht wir_bitt wurd zahl_konn
        zahlt_die zu_sag zu_schreib zum_ausstand zweistell zweiundfunfz zweiundzwanz
    """,
    0.16: """
        #_g =bei =bericht =g =insolvenzantrag =leitstell =nannt =schreib =traurig =zentral ^<ges ^<klä ^ahlu
        ^irma ^vore ab_februar abgegeb abschied_von aktenordn anschrift aufzugeb ausblick ausgelernt
        ausserordent_sitzung ausstand_aufgeruf belegschaft besetz buros cell das_vertrau dem_raum den_sturz
        der_stadt dialys die_lohn die_produktion dies donnerstag donnerstag_und drei_jahr ein_ehemal ein_kerz
        ein_notgrupp eingeschalt es_ruhig friedlich friedlich_eingeschlaf gedacht geh_in gemeld_und geschaft
        ihr_wart im_lad imm_zu in in_salzgitt ist_informiert kam_in kam_per kass kein_notruf lied liegt_ein
        mit_rauchvergift mit_trillerpfeif mitarbeit_wurd notgrupp pfiff platz_hat rauchvergift reinigungskraft
        ruht_auf sach salzgitt schwang sie_bekomm softwarehaus tor traurig trifft ulm um_ruh und_arbeit
        uns_pfleg verletzt vorubergeh war wir_erfahr wir_veroffent zu_wenig zum_brand zweiundzwanz_jahr
    """,
    0.15: """
        =anpass =einstellungsstopp =giesserei =insolvenz =kindersitz =kurzarbeit =spind =verantwort =vorerst
        ^ahl ^bgeb ^chä ^rma> ^rmie ^schä abonnent alarm am_wochen anruf antrag_beim anzeig_erstatt benutz_sie
        bis_zuletzt brief_der dafur_gibt das_team dem_werkstor der_geschaftsleit die_je drei_generation
        drei_klinik ein_loch einstellungsstopp erstklassl erwart_wir funf_frau gab_die gedank_bei generation_und
        geword ging_sie glaub_ihn ich ihr_tocht im_alt im_notfall in_gedank jahr_gefuhrt jemand_hatt jochbein
        kassenbon keim_gefund kindersitz lauft_im mein mit_ein munchn nacht_mit newslett nicht_unterschrieb
        niemand_der ohn_kassenbon patientin rot_zahl schreib_das schurz schwer_verbrenn seit_zwanzig seri
        sind_die so_stand sprech still trennt tur_der uber_jahr ubergeb_wir ums_leb unfall_im uns_beruf uns_leid
        uns_vorsitz vier_fall vierundzwanz vorarbeit wahlt warnstreik_: weiss_: wiederhol wir_arbeit wir_sind
    """,
    0.14: """
        =in =kein =steh ^drin ^klag anwaltin_von arbeit_im arzt bau_wir benutz bericht_von beruhr beschwerd_von
        bestreit_das bis_ost bish_# bleibt_zu darf_das das_fruhjahr das_jahr der_firma der_nachbar
        die_staatsanwaltschaft durf_wir ein_partei eingesetzt end_uns erfuhr_davon fahr_uns freund gefund_die
        geht_dem gekauft gerechn gesagt_dass geschob geseh_hab gesellschaft_hab gesetzt geteilt gut heut_noch
        hubschraub ihr_mann im_ausland im_gesicht in_den ist_gestellt jahresziel kam_am kam_die kamerad kist
        kommentar krankheit landkreis leer les_bevor listeri listeri_nachgewies manch mobelhaus mocht montag_zu
        motorrad nach_beschwerd nachsicht nehm_abschied neu_platz nicht_bekomm partn saal sag_konnt scheib
        schwach_nachfrag sech_verkauf sich_nicht sofort sonntag_das stellungnahm_zu straubing stutz trau_mit
        um_neun und_beruhr uns_busfahr uns_gegang urteil wer_dringend wir_sitz wirkung_abberuf wurd_leicht
        zieh_wir zuruck_ein
    """,
    0.13: """
        =anwohn =arbeitsgericht =ernst =jurg =kam =komm =lieb =pruf =sach =still =vorwurf =weg ^<uni ^itio ^nnte
        ^orde abschreib abzustell all_off angeschri auf_der auftrag_aus auftragseingang_im auftritt aug bank_hat
        bauleit beamt_hab beim_tierarzt bericht_vom beschloss biet_das chemnitz cyberangriff_auf darleh
        das_gericht davon_aus dem_auftritt dem_haus dem_landgericht denselb der_alarm der_landkreis der_verwalt
        derzeit_nicht die_pacht die_tur ein_funftel ein_negativ ein_patient elf_monat end entschied_: er_liegt
        es_danach fahrrad falsch fenst_zu funftel geflog gericht geschickt_und geschlaf gestorb_wir gewusst
        gut_jahr hack hat_gest im_rahm im_sud in_lebensgefahr insolvenz_an jahr_zu jetzig kaufpreis_erstatt
        klopf kreis_sein leitung letzt losegeld meld_insolvenz mittwoch musst negativ nicht_gefund rat
        rauchvergift_ins sagt_wir schliesst schwebt schwebt_in schwer_verletzt seid spital spruch_und steh_hint
        studi tierarzt tocht_hat tut_uns und_schick uns_bahn verlager verschloss_tur verstandnis_fur vertrau
        verwaltungsgericht vom_verzehr von_ihn wahl wer_heut wie_imm wir_abgesagt wir_seh wochen zu_lass
        ~reports
    """,
    0.12: """
        #_jahr :_kund =bank =bricht =datenpann =fehlt =hannelor =ihr =kist =modell ^eld> ^sge ^sger ^tspl
        acht_sie am_markt am_mittwoch am_sonntagab betrieb_im bevor_wir bin das_konto das_zehnfach datenpann
        den_bericht depot der_streit der_unfallstell der_vermiet die die_buhn die_frau die_kont die_zweit eben
        ein_abfind ein_verfahr ein_vorlauf entschied_ihr ersetzt es_kein etwas_gefund euro_wir fahr
        falsch_befund fass filial_am frag_ob fur_drei gebucht gedenk geht gerat gest_hab gewandt gutacht_zur
        hab_es hab_rauch hangt_noch hotel ig ihn_gebet im_moment ist_off jemand_von kein_termin klinikum konnt
        konz kramatorsk kurz_nach lad_in langsam_die lastwag leblos lehr_und licht_aus marz_aus marz_gesichert
        moment monat_nicht muss pflegekraft quot rauch_eingeatm schreib_wir seilbahn sein_schwest seit_mittwoch
        sich_beschwert sich_niemand sich_vier sind sonntagab tun uhr_musst uhr_sind um_hannelor und_macht
        und_wir unfallstell uns_hall uns_softwar uns_vier vermiet_die wag wehr wurd_keim zehnfach zur_welt
    """,
    0.11: """
        =am =c =geschaftsfuhr =geschah =gesundheitsamt =kanal =lauft =schweig =werksschliess ^edak ^edit ^eha
        ^ertz ^fts ^geri ^gest ^hsuc ^nsbr ^orwü ^reda ^rtz ^rtzw ^rwür ^sgel ^zan ^zia ^ätt ^ätte abgekomm and
        bekommt_sein bezeichn biet_wir darkn darunt das_hallenbad das_neu das_seil dem_markt dem_parkplatz
        den_letzt der_intendant die_kripo die_nachfrag ehemal_auszubild ein_brief ein_madch ein_mess
        ein_neunjahr eingeatm_und erfuhr_es es_heut fahrdien fenst find_statt fing funktion hallenbad_macht
        heut_hab heutig_tag holg ihr_sohn im_darkn im_klinikum ist_beurlaubt jahr_lang jahres_werd kind_hab
        kommt_nicht kripo lauf_und macht_nicht mehr_tun mit_voll mitglied montag_kein mutt nachfrag_nach
        nachricht_und nehm_den neu_vertrag neunjahr nicht_gearbeit numm_wir palett park patient pult rak
        reisebus renat schadenersatz schreibtisch sein_geld sie_ihr sie_je silo stand_er stand_jemand
        stellungnahm_zur sturzt teil_des training uberweis um ungluck uns_plan uns_reisebus unterricht urteil_im
        verfahr verfug verkauft_und verlass_wir verlust_in verstorb_sie vertrau_entzog verungluckt voll_nam
        weg_fehlend weist wenn werf_dem werksschliess werksschliess_in wettbewerb_hat wien windpark wir_uns
        wirft_uns wiss_es wohnhaus wurd_gest zahl zahl_nicht zieh
    """,
    0.1: """
        #_kind #_ml =antrag =ausstand =bekam =elt =mitgrund =ml ^<za ^<zen ^arb> ^bet ^cheh ^droh ^dtag ^ehme
        ^erwa ^etan ^fen> ^geld ^ges ^geta ^gsve ^heh ^hehe ^häf ^inik ^ndes ^ndta ^nte ^orer ^osi ^rwal ^ufu
        ^ufun ^uss ^wah abgerat abmahn akademi all_sieb all_unterlag angehor arbeit_mit auf_baustell
        auf_ungewohn auf_uns aufgab ausblieb bankverbind beobacht besteht_der beteiligt betrieb_lauft blum
        den_kind der_baustell der_spatschicht der_such der_verdacht der_verkehr die_leit die_leitstell
        dies_partei donnerstag_die dringend_abgerat ein_bewohn ein_forder ein_off eintrag elb elt_sind erfasst
        erfasst_und erhalt erleb ersatzlos es_hat es_im fall_hab fallt famili_aus flasch_nicht funfzig_minut
        fur_zwei geb_die geborg gefall gelangt gelegt gepackt gerechn_und geteilt_schicht grosst_kund halt_das
        hat_die hat_uns hebamm helf ihr_lehr intendant jetzig_stand kannt_jed kein_bahn kein_rezept konto
        kunstlich kunstlich_koma landgericht lasst_es leut_sind lieg_inzwisch lini marz mitgefuhl mitgefuhl_gilt
        mitgrund ml monitor nach_jetzig nach_pol operiert_die partei_wahlt patientinn pol produktion professor
        rahm_ein red_mocht report ruf_sie sag_es sass schickt schliess_wir schnittstell schwer_vorwurf
        seit_samstag sie_kaum sie_nicht so_darf sozialvertrag spielzeit stemm streit studentinn todesfall
        trag_wir trillerpfeif und_frau und_rechn und_stell und_weiss und_wollt unfall ungewohn uns_band uns_lad
        uns_mitgefuhl verkauf_such vertrauensstell verzehr_wird vielleicht war_neunzehn weit wenn_sie wir_nicht
        wir_zusamm wird_dringend wird_geschloss zweit_und
    """,
    0.09: """
        =arbeitsplatz =bahn =gesenkt =halb =klettergart =leipzig =mitteil =rechtsstreit =rund =schweigt =zeil
        =zwolf ^<bab ^<pha ^alv ^bab ^baby ^befu ^chäf ^des ^diti ^eda ^ehal ^esag ^frem ^fähi ^hdem ^häft ^izei
        ^lege ^lnen ^lve ^notr ^ntra ^otr ^otru ^rbei ^remd ^rere ^rma ^rzar ^ründ ^sag ^tan> ^tarb ^truf ^tsge
        ^vorw ^zarb ^ähi ^ähig adress all_arbeit all_die als_die anstand antrieb anzug arbeitsunfall_in arm
        aufbau auftragseingang aus_uns ausgeh beim_landgericht bescheid bevor bewerbungsverfahr bielefeld
        bitt_benutz bitt_pruf c dabei_und dadurch das_landeskriminalamt das_madch das_ministerium das_programm
        das_tor den_herb der_lastwag der_leitung der_mannschaft der_mitt der_prasident der_wirt der_zeit
        die_akti die_fruhschicht die_gehalt die_gleichstellungsbeauftragt die_ig divid dort drauss eig_sach
        eigenverwalt_beantragt ein_kontroll ein_kund einkauf entfallt erlebt_hat frag_sich funfzehn fur_#
        gast_sind gebroch geht_in gekauft_hat geklingelt geschah geschickt geschloss_und geschwieg gestoppt
        ging_es glaubig gleichstellungsbeauftragt grund hall_vier hand_die heimaufsicht_hat heut_nacht hier
        ihn_ab ihr_arbeit ihr_kuch im_saal in_eig in_millionenhoh insolvenzverfahr kanal kein_unterricht
        kind_mehr klar klettergart klinik_in korp kreisssaal kreisssaal_in kritik kuch_bleibt labor lass_uns
        last lauft_das leg_sie lohn_der mach_wir madch_war mann_hab mehr_ehemal mein_zugang nach_dem nachtwach
        neu_eigentum neueinstell neunzig noch_einmal ob ost parkplatz_halb prasident privat prognos_gesenkt
        rechtsstreit regier reissverschluss sachwalt sagt_der setzt sie_sitzt sind_fassungslos so_lang
        sozialhilf stand starb_am starb_noch steh_bis stellt_den stellt_insolvenzantrag stellung streit_mit such
        tor_zu tot trauert uber_uns und_ich und_liegt unterstutz_die urlaub_und verdacht_auf verlager_nach
        vertauscht von_heut warnt wart_elf werd_beend wie_lang wir_die wir_ford wir_gerad wir_hier wird_noch
        wirt wohn zeitung zulass zulief zusamm_#
    """,
    0.08: """
        =angriff =brief =charkiw =fenst =fruh =gelass =kann =kass =krieg =letzt =somm =steinbruch =stellt =stich
        =todlich =zehn ^<arb ^<int ^<kon ^<müs ^<wis ^<zah ^amte ^beit ^bewo ^dari ^dge ^enat ^etro ^etz ^fir
        ^firm ^gsv ^hlun ^ifor ^ige> ^irf ^irft ^kete ^kon ^leg ^mit ^muss ^müss ^nac ^nach ^ngsv ^nif ^nifo
        ^olen ^rlan ^rlit ^roff ^rufu ^sbr ^sbra ^schw ^sla ^smit ^srat ^trof ^tsan ^unif ^verw ^wahl ^wirf ^ybe
        ^äft ^äfti ^ünd abend_mit am_montag am_tisch an_die anruf_von anspruch arbeitstag arbeitsunfall_im
        austausch befrist befrist_vertrag bei_den beigebracht blasmus bleibt_steh buch_fur charkiw chef dahli
        das_lied davon_und dem_abend dem_leb den_ausblick den_notdien den_preis der_auftragseingang
        der_giesserei der_konz der_polizei der_zeitung desweg die_arbeit die_ganz die_mail die_nie drei_haus
        drei_jung ein_mann ein_schwer ein_stell eingestellt erreicht es_nie fall fertig fotografiert_und
        fragt_warum funfzig gab_der geb gelost gemeld geschrieb_hat gesproch gewerkschaft_hat hamburg hat_das
        hat_prob heimgekomm heut_den ich_bin ig_metall im_dien im_stich imm in_charkiw in_hamburg in_verwalt
        ist_bestellt j jahr_wir jahrig_mitarbeit kanzlei_mit kelln kolleg_in kontoauszug krauterfrischkas
        kur_gab lauft_vorerst lehrerzimm leut_sucht mehr_verwend mit_uns mit_vier mittwoch_ist mittwoch_mit
        mobelpack modell nachmittag nacht_stand nannt neu_auf neu_aufgab neun_met neun_punkt platz_am
        prob_genomm ratzeburg rauch reih rektorat ressortleit schwierig seil sein_eig sein_kolleg seniorchefin
        sie sie_behalt sie_kam sieb_leut siebzehn sind_gestrich sind_nam somm stich stich_gelass stimm_hat
        theat_am umkleid und_montag uns_buro uns_postfach unterstutz untersuch vereinbart_gesprach verlangert
        verletz verwalt_und veterinaramt vierzig_jahr vor_dem vorerst_weit was_passiert weiterzumach wer_gut
        wir_erst wir_leg wird wurd_versetzt zum_vorfall zwei_prozent
    """,
    0.07: """
        #_septemb #_unterschrift =an =belastigungsvorwurf =bestell =drei =feu =gemeind =gorlitz =haf
        =insolvenzverfahr =leer =muss =nachricht =parkplatz =rot =sofort =tocht =unterricht =verwalt ^<red ^<ru
        ^<unt ^ake ^aken ^alse ^ano ^anwa ^arns ^betr ^bund ^chd ^chsu ^cht> ^chw ^dak ^dakt ^dit ^eiu ^eiun
        ^elne ^etzt ^fah ^fort ^fsi ^fsic ^geha ^gsun ^hsu ^igr ^itg ^iun ^iund ^konn ^kont ^kran ^kre ^lven
        ^miet ^mitt ^ndat ^nfte ^nsiv ^nten ^oan ^ole ^oliz ^präs ^rers ^rige ^rleu ^rufe ^rwa ^räsi ^sess ^sid
        ^siti ^sol ^soll ^spas ^sprü ^tbet ^ters ^tige ^tsg ^ttei ^tzt ^tzw ^ufsi ^unt ^unte ^urza ^vat ^verd
        ^zah ^zahl ^äsi ^äsid ^öge> absperr anpass_der arztin auf_die ausgang bedau_dass beirat_hat bekomm
        belastigungsvorwurf belegschaft_der bevor_ihr bis_gest bitt_vorh bleib_zu bleibt bleibt_heut bleibt_leer
        brand_in buro_in dank_all das_schreib das_verwaltungsgericht das_wiss dem_ess den_kell den_maschin denk
        der_beirat der_entwurf der_verwaltungsrat die_filial die_hochschul die_kass die_press die_red dienstag
        dienstleist donnerstag_um dreissig druckt durch_ein durchsucht ein_behalt ein_besuch ein_foto ein_frau
        ein_gesprach ein_jahr ein_mitbewerb ein_rak ein_tarifvertrag eingereicht einlad einstellungsstopp_in
        elf_million er_an erreich_wir erst_kuss es_betrifft eur famili fehlt_uns feld_: fiel find_ihr flamm foto
        frau_an freiwilligenprogramm ganztag gebracht geburtshilf gefuhrt_und geg_den geg_uns gegang_er geklart
        gestort getroff gorlitz_nach grosskuch grundbuchamt gurtschloss hab_und halb hat_find hat_frag hergezog
        herkunft heut_kalt hort ihn im_erst im_fruhjahr im_kreis insolvenz_angemeld inzwisch_auch jahr_alt
        je_woch jena jung_wird jurg keim klassenfahrt kolleginn_und konn_wir kuss lang_fur lang_hat lins
        mai_nicht minus mit_dem mitarbeit_sind mittwoch_# mittwoch_um mog nach nach_der nachzahl nenn nicht_fest
        nied_ein niemand_ein ofen parkplatz platzt prob produktion_in pruf rechnung_nicht rot_west ruckruf_von
        sagt_man schreibt schupp seit_zwei sie_heut sie_ihn sie_uns sie_zuruck sieb sind_sieb sozial spiel
        sprech_wir standort_gorlitz stein strassenbahn stuck studio sucht_ein tag_je tarifvertrag tod_ein
        todlich_unfall tut_es und_erst und_hor und_kolleg uns_fehl uns_grund uns_schwer unt_zwei verandert
        verhandl_uber veroffent verwaltungsrat vorgeworf vorwurf_geg was_bleibt wiebk wir_derzeit wir_fur
        wir_hang wort zahl_das zahlt zeitschrift zieh_vor zuschuss
    """,
    0.06: """
        =antwort =ausblick =besuch =betrieb =datenleck =dritt =fallt =geg =herb =konzert =kundendat =lauf =lawin
        =ohn =samstag =seilbahn =setzt =sie =stein =tor =ungluck =verdacht =was =windpark =zu =zum ^<erm ^<hau
        ^<leb ^<lok ^<mü ^<ode ^<soz ^<vat ^akti ^alig ^alts ^arn ^band ^bon ^chwe ^dgeb ^dro ^ebr ^eflü ^ehem
        ^ehen ^eid> ^eld ^elle ^elor ^entr ^erze ^eurl ^fahr ^fen ^ftsp ^gebr ^gek ^ger ^gesa ^haft ^hlu ^hrig
        ^ial ^iete ^ige ^igte ^inns ^inze ^itsa ^itte ^itä ^ktio ^lag ^lagt ^lehn ^lige ^lse ^löst ^mah ^mali
        ^man ^mitg ^mund ^nbe ^nehm ^nelo ^nfäh ^nmi ^nneh ^nzel ^ossb ^ozi ^ozia ^re> ^red ^rfr ^rft> ^rlet
        ^rsat ^rza ^smi ^soz ^sozi ^sra ^ssen ^stli ^ter ^tigu ^tmun ^unse ^uses ^usst ^wal ^warn ^wegf ^zei>
        ^zial ^ähri ^öre> ^üde a_# abgeschalt_und all_sech all_zwolf am_schalt am_sonntag an_ihr angeseh
        arbeitskampf arztlich auf_das auslauf autos bank_am bank_an beantragt beck bei_ein beim_nam beiseit
        bekomm_sie bekommt_in beruhrt besucht_und betriebsrat betriebsrat_verhandel bewohn_von bis_auf
        bis_montag bitt_and bleib_die braucht_: das_klein das_krankenhaus datenleck deckel dem_mai demut
        den_fluss der_antrag der_filial der_geruch der_hubschraub der_maschin die_bewohn die_divid die_eig
        die_meng die_numm die_stuhl die_supp die_trauerfei dies_tag drauss_die ein_feu ein_glas ein_kollegin
        ein_medikament ein_vier erhalt_den erschein erstatt_und famili_sind februar feu freitag_um fur_oktob
        fur_uns gefuhrt geg_ein geld_fur gerat_aus geschaftsfuhr gescheh_ist gestorb hab_ich hab_nicht halbiert
        hat_er heraus heut_um hubschraub_konnt ich_schreib ihr_aufgab ihr_bank ihr_passwort im_hospiz in_still
        ist_von jack_hangt jed_haus kein_bus kranz krieg kund_andert kurbis kurzarbeit_ab lag_nach lang_gewart
        lang_zu lauft lawin luvo man_hat manch_von mehr_der mehr_geb mess messwert met_hoh miet_wir minus_zwolf
        mit_den montag_bis mundlich musik_und muss_heut nah netzteil nicht_ab nicht_flieg niemand_von nimmt_bis
        noch_am novemb_ist pfleg positiv prokurist reis sag_dass samstag_mit schimmel schliess schluss
        schreib_soll schweigt schwer_krankheit sein_aufgab sein_neu sein_tass sein_vorsitz send sichergestellt
        sie_erhalt sind_bei sind_zu so_viel spat sperrt spricht_von stand_gest statt steh_wir steht_:
        still_gedenk such_ein tag_nicht tass team_und telefoni termin_vor tocht trauerfei uber_monat uhr_#
        um_verzeih und_fragt und_in und_pflanz und_verkauft und_werd universitat uns_betrieb uns_das uns_kass
        uns_nam uns_nicht unterlass verband_hat verdoppelt verlangt verschob versiegelt verzeih vom_donnerstag
        von_demut von_haus vorlauf_verwalt warm_die was_wir wass_im weitergeht werk_sud wind wir_es wir_um
        wir_versproch wir_vom wir_zu wirft_dem witz zu_hab zu_lang zur_abstimm zuruckgenomm_und zusag zusamm
        zwei_and zwei_mitarbeit
    """,
    0.05: """
        =abmahn =angepasst =arbeitsunfall =beim =ehemal =entscheid =frau =karton =kommt =stirbt =verbrennt
        =verspat =zahl =zoll ^<bit ^<chr ^<gea ^<kr ^<men ^<mä ^<mäd ^<pac ^<pos ^<ruf ^abbe ^abfi ^aby ^achd
        ^achr ^alt> ^aly ^amt ^arb ^ban ^boc ^bsr ^bud ^bwa ^chde ^ddr ^ddre ^denh ^desg ^desw ^dite ^dort ^dosi
        ^eamt ^ebo ^echb ^efu ^egfa ^ehe ^eing ^enmi ^epot ^eres ^erhä ^ers ^esch ^esg ^esge ^eten ^etr ^ewer
        ^fhi ^fhin ^geb ^genv ^gfa ^gfal ^gsge ^gsl ^hde ^heu ^heut ^hole ^hwe ^ifo ^indu ^info ^iter ^itsg ^itt
        ^kra ^latz ^ldg ^leid ^lini ^lize ^los ^lsen ^lter ^läru ^ma> ^mäd ^mädc ^nbek ^nddr ^ndge ^ndle ^neh
        ^nik> ^nkla ^nleg ^nsol ^ntfa ^ntre ^ntä ^ntär ^nwa ^odes ^ontä ^opp> ^osit ^para ^pedi ^pha ^poli ^posi
        ^prog ^rat> ^rban ^regi ^rhal ^rksc ^rkun ^rle ^rof ^ruf> ^rwar ^sage ^sero ^side ^sped ^sste ^sunf ^tbe
        ^tere ^terg ^tern ^tte> ^ttet ^turi ^twei ^uble ^ufhi ^ulde ^unf ^ute> ^vate ^venz ^ver ^wege ^were
        ^wiss ^zar ^zubl ^ädc ^ädch ^äger ^äru ^ärun ^öbel abgesproch achtel advent akkus all_kund altbau an_wir
        aufgab_entbund august_fahr aula aus_fur betriebsbedingt_kundig bis_monats brief_ein da das_nicht
        das_wass dem_and der_# der_aula der_geschaftsstell der_region die_genehm die_praxis die_vorwurf drohung
        ein_achtel ein_charg ein_gut ein_interessenausgleich ein_umweltverband ein_vat ein_video ein_wand
        elf_von er_auf er_im es_nicht etwas fahr_wir funf_die g geschaftsraum gescheitert gesprach_mit
        gutschein_hat hab_ruf heizung ich_kein ihn_bitt in_die interessenausgleich interviews interviews_gibt
        inzwisch ist_er ist_zahlungsunfah klag_eingereicht leitstell lorenz mail mindest mitgenomm
        nach_vorschrift nachbarn_am nacht_gab neu_app nicht_verzehr nimmt nur_noch ostheim plan_lieg
        postfach_mit region seelsorg sein_buro sein_letzt seit_sonntag sie_hab sitzt_seit spind stand_#
        stell_uns stuhl_bleibt taschenbuch teamleit tisch tur tur_off umweltverband umzug und_niemand und_red
        und_sein uns_chef uns_selb verbrennt vergab verschluckt verstandigt viertel_nach vierzehn vor_den
        warum_ich wenig_und wir_geh wir_gesagt wir_noch wir_person zeigt_# zum_abschluss zuruckbring
    """,
    0.04: """
        ^<age ^<ano ^<bun ^<bür ^<dep ^<dro ^<eh ^<elt ^<hac ^<inf ^<k> ^<kam ^<kre ^<man ^<mut ^<möb ^<nac
        ^<nen ^<tal ^<unk ^<weg ^<woa ^absp ^abwa ^afts ^ag> ^agsw ^agte ^ahls ^ahn ^ahne ^alys ^amts ^ando
        ^ange ^ans> ^anto ^anw ^apit ^beam ^beha ^beru ^bete ^bitt ^boch ^bot> ^broc ^bsp ^chäm ^ckte ^demo
        ^depo ^derz ^dess ^ebot ^ebro ^ebsr ^ebu ^efun ^egle ^ehab ^ehre ^eilz ^ell ^emd ^emu ^enda ^ener ^enpe
        ^ent ^enz> ^epa ^epo ^ers> ^esc ^eut ^eute ^fko ^flü ^frau ^fti ^ftig ^ftsj ^ftsl ^fäl ^gea ^gebo ^gega
        ^geko ^get ^gsu ^gsw ^gte ^haus ^hdr ^hem ^hlie ^hric ^hrle ^hstu ^ht> ^hwes ^häme ^hütt ^iben ^icka
        ^ifft ^ili ^imau ^inge ^iorc ^irm ^itgl ^itsd ^itsp ^itw ^kam ^kam> ^kanz ^kau> ^kfü ^kfüh ^kti ^ktie
        ^lied ^liz ^lne ^lok ^lokf ^ltsc ^lys ^mato ^mauf ^mie ^mm> ^morg ^möb ^möbe ^müs ^ndo ^nenn ^nfz ^nges
        ^ngsu ^niku ^nkon ^nmit ^nser ^nsst ^nter ^ntr ^oand ^oba ^okf ^okfü ^ollt ^olv ^olve ^onnt ^ore ^pos
        ^pot ^rank ^rdac ^rde ^rde> ^rdne ^rer ^rfah ^rgfü ^rha ^rif ^riv ^riva ^roch ^russ ^rägl ^sagt ^sanw
        ^seie ^sen> ^sena ^sfah ^sja ^sjah ^slau ^solv ^ssla ^stel ^stor ^sver ^sweg ^tel ^tell ^tgli ^tral ^tre
        ^trif ^tsen ^tsj ^tsja ^tsp ^tte ^tzt> ^uau ^uens ^undd ^unfr ^usbl ^usha ^usri ^usse ^veru ^weg ^weiu
        ^woa ^woan ^zern ^zt> ^zwic ^äche ^ämen ^ärb ^ärbe ^äre> ^ückn ^ündu ^ünfz ^üsse
    """,
    0.03: """
        ^<abg ^<anz ^<ban ^<bed ^<bet ^<bon ^<bün ^<che ^<ehe ^<eig ^<feu ^<fä ^<fäl ^<gör ^<hak ^<heu ^<in
        ^<jem ^<kap ^<klo ^<kof ^<kra ^<mie ^<män ^<mö ^<na ^<obw ^<od ^<opp ^<par ^<pfl ^<plö ^<prä ^<rak ^<run
        ^<sag ^<sof ^<tra ^<va ^<ve ^<ver ^<wah ^<wem ^<wir ^<zan ^<zeu ^<zur ^<öfe ^aats ^abg ^abru ^adit ^adu
        ^afa ^afan ^aft ^aga ^agab ^agt ^aket ^alpl ^alve ^am> ^amm> ^anb ^annt ^anzl ^arbe ^arma ^arz ^assi
        ^astu ^atz ^auss ^aust ^azz ^azzi ^bede ^begl ^bei ^berü ^besc ^bfi ^bfin ^biet ^bspr ^bsra ^bsts ^bwo
        ^bwoh ^bänd ^bün ^chaf ^chem ^chfr ^chlo ^chol ^chwa ^chüt ^ckau ^dch ^dche ^dep ^desk ^dle ^dler ^dri
        ^eatm ^eb> ^ebsv ^edeu ^efah ^eflo ^efri ^egan ^egf ^egl ^ehan ^eib ^ele> ^elh ^emde ^emik ^ensi ^ensl
        ^entb ^enti ^enug ^enz ^enza ^erba ^erha ^eric ^erie ^eruf ^esk ^essa ^ete ^etei ^etri ^etz> ^eua ^eutl
        ^ewac ^ewoh ^ewor ^ews ^fahn ^fal ^fanz ^ffen ^fget ^fgew ^fhau ^ftr ^fzi ^fzig ^gas ^gast ^gear ^gebe
        ^gefa ^gefl ^gekl ^genu ^gesp ^gio ^gisc ^grün ^gsla ^gswa ^gten ^gun ^gung ^gör ^görl ^hann ^hbe ^hbei
        ^hemi ^hen> ^hfra ^hlo ^hman ^hre ^hrel ^hri ^htsa ^hwa ^händ ^iale ^ialp ^ieb> ^iet ^igu ^igun ^inf
        ^inso ^ionä ^itbe ^iti ^itän ^ivat ^ivst ^jem ^jema ^kap ^kau ^kerz ^klin ^klo ^kne ^kneh ^kred ^ksto
        ^kus> ^kün ^lamt ^land ^le> ^leb ^lebe ^let ^letz ^lha ^lieg ^lien ^llab ^lle> ^llem ^llte ^lts ^lung
        ^mahn ^mde ^mehr ^mts ^män ^nbes ^nbie ^nda ^ndd ^nde ^ndun ^neua ^nfo ^nfor ^nfzi ^nge ^ngeg ^ngez
        ^nglü ^ngsl ^nigu ^nkre ^nns ^nnt ^nsl ^ntb ^ntbu ^nto ^ntzo ^nug ^nug> ^nwal ^nwar ^nze ^nzei ^nzl
        ^nzle ^när ^obw ^obwo ^oc> ^och ^offn ^ohl> ^onal ^onso ^ont ^onä ^onär ^oppo ^orc ^orch ^ord ^ordn
        ^ost> ^pac ^pach ^par ^pitä ^plat ^plö ^pol ^ppos ^priv ^prüc ^rafa ^rake ^ramt ^rau ^razz ^rba ^rbe
        ^rbre ^rdie ^rdn ^redi ^reis ^rel ^rfa ^rfen ^rfuh ^rgen ^rkün ^rlas ^rleb ^rman ^rns ^rnu ^rog ^rogr
        ^rsi ^rsic ^rsta ^rstö ^rtb ^rträ ^ruft ^ruge ^rund ^rwü ^rzei ^räge ^rüh> ^sbli ^sdat ^sei> ^sen ^ses
        ^set ^sgef ^sivs ^slag ^sof ^sona ^ssa> ^sse ^sst ^staa ^ster ^stos ^taa ^taat ^taga ^taut ^tbun ^telt
        ^tgl ^tio ^tion ^trad ^trau ^trei ^tru ^tsda ^ttel ^tumm ^tz> ^tzog ^tzte ^uer> ^ufha ^uft> ^uftr ^undh
        ^undv ^ungl ^uni ^urü ^urüc ^usla ^ussc ^utl ^utli ^verb ^viel ^vst ^vsta ^warz ^weiz ^wem ^wem> ^wis
        ^wohl ^zehr ^zel ^zeln ^zia> ^zte ^zul ^zuli ^zur ^zurü ^zzi ^zzia ^äfts ^ändl ^änne ^äri ^ärin ^öfen
        ^öhe> ^örl ^örli ^üge> ^üh> ^ünde ^ünft ^ürge
    """,
    0.02: """
        ^<ab ^<abf ^<ad> ^<an ^<anb ^<ans ^<apo ^<ar ^<arz ^<ass ^<au ^<aus ^<bef ^<beh ^<boc ^<bub ^<bud ^<bär
        ^<bü ^<ch ^<cy ^<cyb ^<dah ^<dos ^<dri ^<ess ^<fah ^<fer ^<flu ^<flü ^<ful ^<geb ^<her ^<hie ^<hub ^<hö
        ^<hör ^<je ^<jo ^<job ^<kas ^<krä ^<lad ^<leg ^<lo ^<loh ^<lot ^<löh ^<lös ^<mit ^<mor ^<net ^<or ^<ord
        ^<ort ^<pak ^<pfi ^<quo ^<raz ^<rec ^<sol ^<stü ^<sö ^<töd ^<uk ^<ukr ^<unf ^<uns ^<wed ^<weh ^<wei
        ^<wit ^<wor ^<zwi ^abf ^achf ^achz ^acki ^ads ^aft> ^agge ^ahn> ^aine ^akt ^ali ^alie ^alp ^alt ^ana
        ^anac ^ande ^andt ^angj ^anor ^anru ^anst ^anze ^arat ^arin ^ark> ^arkt ^arnu ^ass ^asse ^atu ^atz>
        ^atzt ^aue ^auer ^auge ^aus ^ausb ^ausr ^auto ^baus ^bed ^bef ^befr ^beh ^behö ^bein ^berp ^bgeg ^bger
        ^bing ^bit ^bmah ^bonn ^bren ^bru ^bub ^budg ^bünd ^bür ^bürg ^chei ^chla ^chr ^chre ^chru ^cht ^chtu
        ^chwi ^ckie ^ckn ^co> ^cyb ^cybe ^dal ^dana ^den ^dern ^deru ^desv ^deut ^dfü ^dfün ^dget ^dner ^dres
        ^dta ^dte> ^durc ^dvi ^dvie ^dzw ^dzwa ^ebor ^ebra ^ebuc ^eche ^eeh ^eels ^efa ^efar ^efk ^efko ^efl
        ^efäl ^ege ^egen ^egio ^ehm ^ehnt ^eibe ^eibt ^eik> ^eink ^einz ^eipz ^eit> ^eits ^eize ^ekan ^eklä ^ekr
        ^eldg ^eleg ^elso ^elze ^elös ^emo ^enhö ^enm ^ennu ^ens ^ensg ^entz ^epar ^erad ^erda ^ere> ^erer ^erfr
        ^ergf ^ergi ^erki ^erla ^erlu ^erm ^erma ^ermi ^eror ^ersö ^erw ^esa ^espr ^este ^esto ^estü ^eta ^ete>
        ^etet ^etw ^euau ^eub ^eure ^euti ^expl ^fall ^farz ^feld ^feri ^feue ^fft> ^fgel ^fger ^fhe ^fheb ^fleg
        ^flus ^flüg ^for ^fsge ^ful ^fuld ^fäll ^fäls ^gass ^ge> ^geat ^gebu ^geda ^gehe ^geka ^genk ^germ ^gesc
        ^gfü ^gfüh ^gig ^gion ^gjä ^gjäh ^glie ^gma ^gnos ^gram ^grü ^gsc ^gsch ^gsei ^gsho ^gte> ^gute ^guts
        ^halt ^hang ^hef> ^hefa ^hema ^here ^herg ^hfr ^hgew ^hick ^hig ^hl> ^hla ^hlag ^hli ^hlos ^hlug ^hmen
        ^hnb ^hne ^hoc> ^hre> ^hrei ^hrer ^hrif ^hruf ^hsun ^htsr ^htu ^htun ^huld ^hwar ^hwer ^hwi ^hwie ^hwin
        ^hzei ^hörd ^iban ^ibe ^ichs ^icht ^id> ^iegt ^iele ^ient ^ieru ^iff> ^ifte ^iftl ^ifve ^ilig ^ilze ^ind
        ^ind> ^inde ^ini ^inl ^inlö ^inne ^innw ^inte ^inun ^ipz ^ipzi ^itet ^itge ^its ^ität ^iva ^ival ^ivs
        ^ize ^jäh ^jähr ^kame ^kapi ^kauf ^kend ^kgen ^klop ^klos ^kläg ^koc ^koch ^krai ^kreb ^krei ^kung ^kve
        ^kver ^käu ^käuf ^lag> ^lake ^lbet ^lbo ^ldge ^legs ^legu ^leib ^leip ^lek ^lem ^lenk ^lhau ^lift ^lig
        ^litt ^lleg ^llt ^lna ^loge ^lohn ^lont ^lop ^lopf ^losi ^lsc ^lsch ^lsor ^lte ^lug ^lun ^lver ^lze
        ^lzen ^löh ^löhn ^lös ^mand ^mann ^mbau ^mde> ^meh ^men ^mer> ^mig ^mili ^mmen ^mor ^mte ^mtsg ^mus>
        ^mut ^mweg ^männ ^müde ^nak ^nakt ^ndel ^ndfü ^ndor ^ndu ^ndv ^ndvi ^ndz ^ndzw ^ners ^neub ^new ^nfre
        ^nft ^ngen ^ngj ^ngjä ^nhöh ^nich ^nied ^nka ^nkau ^nker ^nlic ^nlö ^nlös ^nns> ^no> ^non ^nose ^npe
        ^nper ^nru ^nruf ^nsb ^nse ^nseh ^nsg ^nto> ^nton ^ntu ^ntz ^ntüm ^nun ^nunt ^nzah ^nzan ^näre ^och>
        ^ode ^off ^offe ^ogn ^ogno ^ohne ^ohu ^ohun ^olar ^olon ^onto ^opo ^opol ^ops ^orfa ^orle ^orm> ^orsi
        ^osio ^ossk ^otbe ^ote ^otes ^ots> ^pack ^pak ^paz ^pazi ^pen> ^perr ^pfle ^pita ^plos ^pons ^post ^prä
        ^psy ^pzi ^pzig ^ramm ^rann ^rauf ^raz ^rch ^rda ^rden ^rec ^rech ^reha ^reib ^reiu ^renm ^resl ^rete
        ^rfal ^rg> ^rger ^rgf ^rhan ^rhä ^rie ^riff ^rift ^rifv ^rig ^rkoc ^rla ^rlu ^rlus ^rm> ^rmi ^rmit ^rneh
        ^rnse ^rnst ^rnun ^rogn ^rohu ^ror ^rord ^rsö ^rsön ^rtbe ^rtig ^rwie ^rzeh ^rzie ^rzt ^rzt> ^rün ^samt
        ^sbea ^sda ^seel ^seil ^send ^ses> ^setz ^sget ^shof ^sit ^sper ^spro ^sri ^sric ^ssbr ^ssic ^ssl ^ssta
        ^ssto ^stic ^stl ^stwe ^städ ^stür ^stüt ^sve ^swah ^säug ^sön ^sönl ^tag> ^tare ^tass ^tehe ^tenw ^terv
        ^tete ^tien ^tig ^tiv ^to> ^toch ^tret ^trie ^tsr ^tsra ^tun> ^tur> ^täd ^tädt ^tän> ^täri ^tät> ^töd
        ^tödl ^tört ^tüme ^tür ^tütz ^uaus ^uchu ^udg ^udge ^uer ^uere ^uern ^ufe ^ufe> ^ufhe ^ufsg ^uft ^ukr
        ^ukra ^uktu ^ulda ^umba ^umt> ^undf ^undz ^unfa ^ung ^unkl ^urc ^urch ^urt ^usa ^usb ^usr ^ussl ^usto
        ^uto ^vent ^verm ^vet ^volo ^vors ^war ^weig ^weit ^wer> ^werf ^wind ^woh ^wor ^wuss ^xpl ^xplo ^xter
        ^yber ^zant ^zig> ^zol ^zoll ^zte> ^zusa ^ädte ^äfte ^ällt ^äls ^älsc ^äme ^än> ^änn ^ärte ^ätzu ^äug
        ^äugl ^äumt ^öbe ^öcht ^ödl ^ödli ^öfe ^öhne ^ön> ^önl ^önli ^öseg ^öst ^öst> ^üden ^ümer ^ürg ^üss
        ^ütze
    """,
    0.01: """
        ^<abz ^<af ^<ak ^<anw ^<bag ^<bat ^<dar ^<don ^<ehr ^<ein ^<fe ^<fel ^<fis ^<fl ^<fot ^<gek ^<ha ^<hal
        ^<hä ^<ig> ^<jet ^<jä ^<jäh ^<ker ^<kin ^<kis ^<kol ^<käf ^<kün ^<la ^<lah ^<law ^<meh ^<möc ^<new ^<ni
        ^<os ^<ost ^<ph ^<rau ^<re ^<rus ^<set ^<soh ^<unw ^<ur ^<urt ^<wo ^<wol ^<wus ^<zol ^<zuk ^<zul ^aal
        ^abge ^abko ^abon ^abst ^abz ^abzu ^adi ^adre ^adt> ^afie ^agel ^agse ^agsl ^ahi ^ahin ^ahr ^alar ^alau
        ^allc ^als ^alva ^anbi ^angt ^anne ^anwä ^apa ^apo ^arkn ^arm> ^arzt ^astw ^atse ^atun ^aufs ^auft ^ausd
        ^awin ^axis ^bam ^bamm ^bat> ^bau> ^belh ^belk ^bene ^berl ^bev ^beze ^bfl ^bge ^bib ^bma ^bres ^bruc
        ^brü ^bsv ^bsve ^bube ^bzu ^böe ^cas ^cast ^chbe ^chf ^chim ^chlu ^chob ^chri ^chtw ^chz ^chzu ^chü ^cka
        ^cki ^ckru ^cont ^dah ^dahi ^dant ^daru ^dell ^dent ^der ^der> ^dest ^det ^det> ^deu ^die> ^dika ^dne
        ^donn ^dos ^dpa ^dpar ^duz ^ear ^ebam ^ebet ^ebun ^edac ^edik ^edun ^efkü ^egeb ^egek ^egrü ^egsc ^egt>
        ^ehr ^ehrf ^eige ^eil> ^eilb ^eili ^eip ^ekau ^eke ^ekün ^elan ^elbr ^eldb ^elp ^ema ^emal ^eman ^emm
        ^enbo ^end> ^ensc ^entü ^enzu ^eran ^erf ^erfa ^erns ^errn ^errt ^ersa ^ertr ^ertu ^eru ^erz ^erz> ^erüh
        ^esv ^esve ^esw ^eswe ^et> ^etau ^etzi ^ewo ^ewsl ^fa> ^ferk ^feu ^fft ^fha ^fie ^fili ^fkü ^fküh ^ft>
        ^ften ^ftra ^fträ ^fung ^fur ^fve ^fver ^fügu ^gaz ^geht ^gen ^gen> ^gent ^gepl ^gle ^glei ^glin ^gläu
        ^gna ^gno ^gslo ^gül ^gült ^hack ^had ^hade ^haf ^hah ^hak ^hake ^heba ^heke ^hel ^hers ^hls ^holo ^hrf
        ^hter ^htw ^hubs ^hung ^hwei ^hzu ^häm ^höri ^hürz ^hüt ^ibt ^iell ^ielz ^ienw ^iers ^iff ^igeb ^igem
        ^igen ^iges ^ihe> ^ik> ^ikam ^ikl ^ilia ^ils> ^imin ^indp ^infe ^inli ^inz ^ion ^iseb ^isei ^itts ^ittw
        ^itu ^itwe ^itzt ^jet ^jetz ^job ^kali ^kann ^kgeb ^kig ^kind ^kis ^koff ^koma ^konz ^kram ^kret ^kruf
        ^kte ^kten ^ktur ^kus ^käm ^künd ^lafe ^lah ^lahm ^lank ^larm ^lbr ^lda> ^ldb ^lder ^legi ^lei> ^lem>
        ^lhi ^lial ^lie ^lier ^lner ^los> ^loss ^lug> ^lus ^luss ^lust ^läub ^lösu ^lüg ^lüge ^mail ^manc ^mani
        ^mba ^mbu ^mens ^ment ^mik ^mind ^mita ^möc ^möch ^nala ^nat ^nbef ^nbo ^nbon ^ndan ^ndem ^ndet ^ndp
        ^ndpa ^nem ^nend ^netz ^news ^nfal ^nfel ^ngeh ^ngek ^nic ^nikl ^nken ^nnel ^nnun ^nnwa ^nrä ^nsge ^nslä
        ^nsmi ^ntai ^ntal ^nte> ^ntü ^nwoh ^nza ^nübe ^ocht ^ochz ^odel ^ofor ^ogr ^ogra ^ohn> ^oli ^ollm ^olo
        ^olog ^omb ^ont> ^onte ^ops> ^oren ^os> ^ot> ^pake ^part ^pati ^pich ^proc ^prod ^prok ^präc ^psyc ^pul
        ^pult ^päte ^qua ^radi ^rat ^ratu ^raur ^raxi ^rb> ^rche ^rchs ^rder ^rede ^reik ^rep ^repa ^rfe ^rfüg
        ^rgan ^rgew ^rgi ^rhit ^rhän ^rie> ^rki ^rkne ^rmas ^rn> ^rodu ^rohe ^roku ^rsit ^rtet ^rtsc ^rude ^ruht
        ^run ^rz> ^räc ^räch ^rüfe ^saal ^sbl ^sche ^schl ^schü ^senb ^sern ^sex ^sgeh ^sk> ^skop ^skü ^slic
        ^slä ^sofo ^soh ^sohn ^splä ^spr ^srä ^ssel ^sses ^ssge ^stag ^stlo ^stre ^stsp ^stw ^stü ^swe ^syc
        ^sych ^süde ^tain ^tals ^tbew ^tei> ^tel> ^tent ^ter> ^terk ^terz ^till ^tlic ^top ^torb ^tote ^tra ^trä
        ^träg ^tse ^tss ^tstr ^ttst ^ttw ^ttwo ^tum ^tur ^twoc ^tzen ^tzg ^tzge ^tür> ^türm ^ubsc ^uchv ^uder
        ^uerw ^uf> ^ufa ^ufs ^ugb ^uge ^ugeh ^ugen ^uhl> ^uht ^uit ^ukt ^uku ^ukun ^ulie ^ulm> ^umt ^und ^unw
        ^unwi ^urg> ^urie ^urig ^url ^urte ^usam ^usd ^ush ^uss> ^ussg ^utes ^utet ^utig ^utze ^verö ^vis ^was
        ^wass ^wegg ^wes ^wese ^west ^wick ^win ^wine ^wirk ^wol ^woll ^word ^wsl ^wsle ^wus ^xis ^ych ^ycho
        ^yna ^zent ^zge ^zig ^zlei ^zuk ^zuku ^zula ^zwi ^ämpf ^är> ^ärz ^äst ^äte ^äten ^äub ^äubi ^öhr ^öri
        ^örig ^ösen ^ösu ^ösun ^ückr ^üfe ^ügu ^ügun ^ült ^ülti ^üme ^ündl ^ürfe ^ürm ^ütte
    """,
    -0.01: """
        ^<ac ^<ach ^<alm ^<anh ^<ant ^<apr ^<ara ^<bau ^<bei ^<bil ^<bis ^<bla ^<blä ^<bog ^<bro ^<bur ^<cen
        ^<dic ^<dr> ^<du ^<dur ^<dä ^<ec ^<eie ^<eri ^<erw ^<esc ^<fam ^<fed ^<flo ^<fre ^<fül ^<ge ^<geö ^<gi
        ^<gl ^<gmb ^<grö ^<gul ^<hei ^<hek ^<hu ^<ink ^<jon ^<kn ^<kru ^<ku ^<lam ^<lei ^<lis ^<lit ^<löf ^<ma
        ^<mal ^<me ^<med ^<mee ^<mi ^<mil ^<mir ^<mül ^<ne ^<no ^<oma ^<pan ^<pfa ^<plä ^<ps ^<ree ^<req ^<ris
        ^<rot ^<rä ^<saf ^<se ^<sel ^<sk ^<som ^<son ^<tom ^<tub ^<töp ^<uh ^<uhr ^<ult ^<unv ^<waf ^<wer ^<wun
        ^<wäc ^<wör ^<wü ^<zit ^<zue ^<zwe ^<zä ^<zäh ^<züg ^<äp ^<äpf ^aber ^abla ^abo> ^abre ^abwe ^adt ^age
        ^agr ^alb ^albe ^alf ^alk ^allb ^alog ^amen ^amil ^an> ^ands ^anh ^anna ^anni ^anz ^appm ^arch ^arka
        ^artu ^asa ^ast ^astr ^ata ^atei ^atsä ^aue> ^aufe ^auff ^bart ^bauc ^baut ^bbi ^be> ^bee ^bel ^belt
        ^bere ^besp ^bh> ^bir ^bisc ^bja ^bjah ^blä ^bo> ^bohn ^bret ^bst ^bstf ^bstu ^bt> ^bung ^bwec ^che>
        ^chma ^chna ^chos ^chts ^chüs ^cke> ^cklä ^damp ^damt ^daue ^deh ^deri ^dert ^derv ^derw ^dfr ^dfra ^dga
        ^dgri ^dhe ^dhei ^dick ^dig ^dire ^dop ^dr> ^dra ^dsac ^dus ^dwer ^dwir ^ea> ^eau ^ebau ^ebel ^echs
        ^eder ^edie ^efb ^ege> ^egel ^egra ^ehn> ^eho ^ehän ^eidi ^eie> ^eift ^eimn ^einb ^ekse ^elb> ^elba ^ele
        ^elea ^elsa ^elt ^emac ^embe ^emei ^enam ^enba ^ench ^enei ^enen ^enf ^enfl ^enkm ^enom ^enos ^enr ^enst
        ^ensw ^enve ^epi ^eprü ^erbu ^erhe ^erke ^erkz ^erli ^erlo ^erlä ^ert> ^erwo ^erwä ^esb ^esca ^esse
        ^esuc ^esza ^esä ^etik ^etre ^etti ^euri ^euro ^eva ^evan ^ewan ^ewei ^ewis ^exi ^fam ^fami ^fed ^fede
        ^fei ^feie ^fel ^ferm ^fes ^ffa ^ffas ^fgan ^fol ^fona ^fre ^frei ^fru ^ftge ^fund ^für> ^geba ^ged
        ^gefe ^geh ^gel> ^gema ^gemi ^gemü ^geng ^genü ^gese ^gewä ^gezo ^geö ^gips ^gmb ^gmbh ^go> ^gra ^gsa
        ^gsbe ^gspl ^gssc ^gsvo ^gula ^haar ^half ^har ^harg ^hau> ^hbau ^hebt ^hec ^heir ^heis ^heit ^hekt
        ^heul ^hied ^hlen ^hlic ^hma ^hmal ^hna ^hnac ^hng ^hnge ^hnik ^hob ^hom ^homa ^hoss ^hra ^hrie ^hrot
        ^hrt> ^hsel ^hts ^htsb ^htz ^htze ^hulk ^häng ^häu ^häuf ^höns ^hör ^hüs ^ibr ^iebe ^iebl ^iebs ^iec
        ^iech ^iefb ^ieh ^iera ^igta ^ihei ^ihen ^ikon ^ilde ^ile> ^ilie ^ilm> ^ima ^immt ^imn ^imni ^imo ^inal
        ^ingt ^inie ^ink ^ins ^int> ^inux ^inzu ^iore ^ira ^irek ^irkl ^isit ^issn ^itde ^itza ^itze ^ium> ^ive
        ^jac ^jon ^jona ^kal ^kas ^kata ^kba ^kbar ^kel ^kel> ^ker ^kerm ^kes ^klim ^kläu ^kmal ^kna ^knöd ^krip
        ^kse> ^kst ^kste ^ktik ^kuli ^kur ^kzeu ^lai ^lal ^lanm ^lati ^lau ^lber ^lbja ^lea ^lec ^led ^lehm
        ^leus ^lft> ^lfta ^li> ^lich ^lima ^ling ^linu ^lisi ^lk> ^lko ^lku ^llis ^llt> ^llw ^lma ^lmas ^lsa
        ^lti ^luf ^luft ^lur> ^lut ^lwi ^läs ^lät ^lätz ^löt ^löte ^lück ^lüf ^lüft ^mars ^mat ^mati ^mber ^mbh
        ^mbh> ^med ^medi ^mee ^meer ^meis ^mess ^mgeb ^mgez ^mitz ^mlo ^mlos ^mmer ^mobi ^mont ^mpel ^mpre ^mung
        ^must ^nab ^nad ^nah ^nahm ^nam ^namt ^nand ^nanz ^nas ^nat> ^nauf ^naus ^nba ^nban ^ndb ^nden ^ndfr
        ^ndgr ^ndhe ^ndwi ^nee ^nes ^nfl ^nger ^ngs ^ngsü ^nhei ^nja ^nkel ^nks ^nla ^nlam ^nlan ^nlas ^nmac
        ^nmo ^nnen ^nom ^nomm ^nor ^nord ^noss ^note ^nsa ^nsag ^nsc ^nsch ^nsp ^nst ^nste ^nstu ^nsw ^ntfe
        ^ntri ^ntw ^ntwü ^num ^nux ^nux> ^näh ^nöd ^nöde ^ob> ^obil ^ock ^ogen ^okt ^okto ^olls ^omet ^ompr
        ^oni> ^onn ^onne ^oor> ^ope ^oper ^opt ^orgä ^ori ^orj ^orja ^orm ^ortr ^osen ^osk ^ost ^osw ^oswi ^ota
        ^otho ^otot ^oty ^otyp ^out ^pch ^pe> ^pec ^pech ^pelt ^pend ^per ^pera ^pfeh ^pfos ^plät ^pma ^pmac
        ^por ^port ^ppm ^ppma ^pra ^prit ^prüf ^pte> ^pätz ^pül ^pülm ^rad> ^rar ^ratw ^raub ^rben ^rbt ^rbt>
        ^rbuc ^rbür ^rdr ^rega ^reie ^reko ^req ^requ ^res ^reva ^rfun ^rge> ^rhaf ^rhei ^ric ^rich ^rid> ^riec
        ^rif> ^rigi ^ril> ^rin ^rin> ^rina ^rit ^ritt ^rkie ^rkli ^rkts ^rkur ^rkz ^rkze ^rlo ^rml ^rmlo ^rnr
        ^ro> ^robe ^rpa ^rrie ^rsbe ^rsp ^rtag ^rtea ^rten ^rtha ^rthe ^rtun ^rung ^rwo ^rüf ^rüh ^sack ^saun
        ^sbau ^scht ^sdie ^sdrü ^sel ^sens ^sere ^serv ^seum ^sfes ^sic ^sich ^sieg ^sine ^sma ^snä ^snäh ^so>
        ^somm ^son ^son> ^sonn ^sore ^sos ^soss ^spie ^spit ^spre ^spu ^spü ^spül ^ssnä ^sst> ^ssu ^ssun ^stad
        ^stfe ^stim ^stu ^stur ^sunk ^swil ^säck ^säg ^sübu ^tab> ^tad ^tadt ^talo ^tari ^tat ^tats ^tda ^tdem
        ^te> ^tec ^tech ^tee> ^tena ^tenr ^teue ^tges ^thel ^thol ^thon ^tigs ^timm ^tin ^tiz> ^tkal ^tko ^tmus
        ^tne ^tner ^tok ^torw ^toth ^toty ^tri ^tric ^ts> ^tsb ^tsbe ^tsta ^tste ^tsä ^tsäc ^ttes ^tuba ^tump
        ^turn ^twu ^twur ^tzeh ^tzl ^tzle ^ual ^uba> ^ud> ^uerd ^uffa ^ugan ^ugus ^ulk ^umg ^uml ^umsc ^umu
        ^umun ^unv ^unve ^urin ^urme ^uro ^use ^use> ^useh ^useu ^utor ^vanc ^vea ^vier ^vorj ^vorm ^waf ^waff
        ^wand ^wech ^weh> ^wil> ^worb ^wun ^wurf ^wänd ^wär ^wör ^wört ^xpor ^xte> ^zen> ^zie ^zigt ^zit ^zle>
        ^zog ^zog> ^zon ^zone ^zuc ^zue ^zuer ^zuga ^zung ^zuse ^zwe ^ächl ^ählt ^ähr> ^ähte ^älle ^ält ^älte
        ^ämme ^ämt ^änge ^ängs ^äpf ^äpfe ^ässt ^äume ^äumu ^äuse ^ödel ^öffe ^öffn ^ölf> ^öns ^öpft ^ören ^öss
        ^össe ^öten ^üch ^ühe ^ühru ^ülm ^ülma ^üng ^üre
    """,
    -0.02: """
        ^<al ^<alb ^<anf ^<bra ^<bre ^<bäu ^<cod ^<di ^<din ^<dir ^<dok ^<dop ^<ech ^<eim ^<em ^<emi ^<exc ^<fac
        ^<fan ^<fet ^<frü ^<fu ^<fus ^<geh ^<gez ^<gre ^<häl ^<ing ^<jan ^<kar ^<keg ^<kug ^<küh ^<le ^<leh ^<li
        ^<lie ^<log ^<län ^<löt ^<min ^<mur ^<nas ^<nes ^<nor ^<oe ^<ot ^<ott ^<pap ^<pfo ^<pie ^<pl ^<pla ^<pop
        ^<pun ^<pü ^<pün ^<rad ^<ram ^<rea ^<rez ^<rös ^<sa ^<sau ^<sig ^<so ^<sta ^<ste ^<sti ^<sto ^<str ^<stu
        ^<stö ^<sun ^<sät ^<taf ^<tag ^<tec ^<tei ^<tel ^<tem ^<teu ^<ti ^<ts ^<tur ^<umg ^<vos ^<wec ^<wet
        ^<wil ^<wof ^<zie ^<zir ^<zuv ^<öff ^<übe ^aag ^aage ^abel ^aben ^abi ^abr ^achv ^adel ^agen ^ages ^ahe>
        ^ahme ^ahmt ^ai> ^albj ^alen ^allf ^ame> ^ami ^ams> ^andf ^ane ^anf ^ang> ^angs ^anha ^ank ^anke ^ant
        ^ante ^aple ^app> ^apr ^apri ^arf ^arr ^ars ^arse ^asch ^assu ^ati ^atio ^atl ^att ^att> ^attl ^atw ^aud
        ^augu ^aum> ^aus> ^aut> ^auz ^axg ^axge ^bba> ^beal ^beb ^beer ^beid ^ben ^ben> ^ber> ^bern ^bew ^bewi
        ^bgel ^bild ^blic ^boge ^brei ^brem ^brez ^bri ^brik ^bröt ^btes ^bäu ^bäum ^chac ^chat ^chha ^chit
        ^chnu ^chp ^chpa ^chra ^chsa ^chse ^chte ^chön ^cker ^ckg ^cks ^ckt> ^ckwu ^cob ^corn ^dam ^dard ^darf
        ^dat ^date ^deen ^desa ^dez ^deze ^dher ^dic ^dier ^diet ^dok ^dokt ^dopp ^dorf ^dsi ^dtbü ^dus> ^dwe
        ^ead ^eala ^eams ^ech ^echu ^eckb ^eckl ^eekü ^een> ^eerd ^efer ^efin ^efo ^efon ^egn ^egne ^egw ^egwe
        ^ehl> ^ehob ^eht ^eht> ^ehä ^ehö ^ehör ^ei> ^eie ^eif ^eig> ^eigt ^ein ^eine ^einm ^eint ^eisp ^eist
        ^eitz ^ekas ^ekla ^ekt> ^ekta ^eküc ^el> ^eldu ^elef ^elen ^eli ^eln ^elr ^elzu ^emas ^emi ^empf ^ena
        ^enc ^end ^endl ^enkt ^enma ^enni ^eno ^entk ^enü ^enüg ^ept ^erah ^erap ^erb ^erei ^erhö ^erin ^erkt
        ^erne ^erp ^erra ^erth ^erzä ^esen ^esti ^eter ^etzu ^eue ^eul ^eule ^eum ^euse ^ewä ^exc ^expo ^ezep
        ^fabr ^fand ^fang ^faxg ^feg ^fene ^fer ^fer> ^ffe ^ffp ^fgef ^filt ^fin> ^floh ^fnet ^foli ^fon> ^fra
        ^frä ^frü ^früh ^ftg ^fus ^füh ^führ ^fül ^füll ^füt ^fütt ^gefi ^gefr ^gehä ^gehö ^gel ^gelb ^gelu
        ^geme ^geno ^gepf ^gera ^gez ^gipf ^git ^glas ^gläs ^gnet ^gol ^gril ^grö ^grös ^gsan ^gsfr ^gsp ^gspi
        ^gst> ^gsze ^gt> ^gtau ^gul ^gus ^gust ^gut> ^haa ^hach ^han ^hei ^henc ^henz ^herh ^herm ^hgl ^hha
        ^hhal ^hie ^hien ^hite ^hläg ^hmin ^hofs ^hpa ^hpar ^hrau ^hres ^hrs ^hrt ^hsa ^hse ^hte ^hte> ^hulu
        ^hus ^hwuc ^hüg ^hüge ^ian ^iber ^ichn ^ief ^iefe ^ieht ^ielt ^iene ^iep ^ierf ^ierk ^iest ^ifer ^ift>
        ^ign ^iker ^ilar ^ild> ^ilk ^ilke ^ill ^imal ^ime ^imer ^inan ^inkt ^inm ^inma ^innt ^ipf ^ipfe ^ipp
        ^ips ^ire ^isc ^isch ^isek ^ish ^isla ^itar ^ite> ^itek ^itf ^itri ^itro ^itsb ^itz ^ive> ^izz ^ja> ^jah
        ^jahr ^jan ^juli ^kalk ^kamp ^kat> ^keg ^kege ^kek ^keks ^kent ^klam ^klav ^kleb ^klis ^klus ^kor ^kplä
        ^ksb ^ksba ^kse ^ksk ^ksta ^ktl ^ktli ^ktua ^kug ^kuge ^kurs ^kurv ^kwu ^kwun ^kze ^lac ^laf> ^lanz ^lar
        ^lar> ^las> ^lato ^laut ^lav ^lavi ^lbau ^lbe ^lbe> ^lbj ^ldu ^ldun ^lef ^lefo ^lei ^leih ^lere ^les
        ^leuc ^lf> ^lic ^lin ^lis ^lise ^lker ^lksb ^llat ^llfr ^lmen ^lo> ^lohm ^lon> ^lsta ^lto ^ltra ^lusi
        ^lzb ^lzo ^lzu ^lzun ^läc ^läch ^läre ^lüc ^mai> ^mal ^mal> ^mals ^malt ^mar ^mar> ^mart ^mate ^maus
        ^me> ^mein ^melz ^merk ^mges ^mine ^mink ^mir ^mis ^miss ^mmt ^mmu ^mmun ^modu ^mpf ^mpu ^msel ^mt> ^mur
        ^mäs ^mäss ^na> ^nan ^narz ^nass ^ndh ^ndi ^ndie ^ndli ^nenf ^nest ^neta ^nf> ^ng> ^nha ^nige ^nigs
        ^nigt ^nike ^nke ^nkma ^nkte ^nktl ^nkuc ^nles ^nmar ^nmäs ^nna ^nra ^nro ^ntag ^ntk ^nupp ^nwen ^nzam
        ^nüg ^obo ^ochs ^odus ^oes ^ofs ^ofü ^ofür ^oge ^ogg ^ogge ^ohle ^ohma ^oko ^olle ^olz> ^oma ^omm ^ommt
        ^onas ^ond ^ong ^onie ^onst ^oor ^opc ^opco ^oppe ^ordr ^orlä ^orn ^orp ^ors ^orta ^osau ^oss> ^ossm
        ^ostu ^oter ^oth ^otie ^our ^oze ^ozes ^papp ^pco ^pcor ^pel ^penh ^plan ^ple ^pler ^pop ^popc ^ppel
        ^ppen ^pre ^pri ^pril ^prob ^proz ^ps> ^pse ^pst ^pste ^punk ^put ^pün ^pünk ^que ^quer ^ra> ^rage ^rant
        ^rbli ^rbun ^rchi ^rdig ^rdst ^rea ^reif ^rekl ^ren ^ren> ^rene ^rfs ^rfüh ^rgl ^rgle ^rid ^rip ^rjah
        ^rka ^rkst ^rlad ^rlor ^rläu ^rne ^rock ^ros ^rosa ^rose ^rot> ^roz ^roze ^rpro ^rsc ^rsch ^rst ^rte>
        ^rtie ^rtof ^rtst ^rtu ^rug> ^rven ^rwä ^rzä ^rzäh ^rägt ^röss ^röt ^rötc ^rüfl ^rüne ^saf ^saft ^san
        ^sang ^sau ^saue ^sbac ^sbar ^sbe ^sca ^schi ^sehe ^seif ^ser ^ser> ^sert ^sfr ^sfü ^sfüh ^sgez ^sgr
        ^shun ^sign ^silk ^sion ^sive ^sku ^slin ^slü ^slüc ^smut ^sor ^sort ^spar ^spi ^ssn ^ssr ^ssre ^staf
        ^stap ^stes ^stif ^stof ^str ^stri ^stv ^stve ^szu ^szub ^säch ^sübe ^tafe ^taff ^tag ^tap ^tart ^tati
        ^tbü ^tbüc ^tdr ^tdru ^tekt ^tele ^tem ^tene ^teri ^terl ^teru ^tes> ^tesc ^the ^tho ^tieg ^tift ^tig>
        ^tik ^tike ^tim ^tis ^tisc ^tiz ^tock ^toma ^ton> ^tonn ^torh ^tres ^trin ^trit ^tro ^trot ^tslü ^tst
        ^tta> ^tten ^tti ^ttic ^tua ^tual ^tund ^twü ^twür ^type ^tze> ^tzp ^tzpl ^tzu ^uche ^uers ^ueru ^ugel
        ^ugu ^uhes ^uho ^uli> ^ulu ^ulun ^ume ^umpf ^uns ^upp ^uppe ^urer ^urfs ^urs ^urv ^urve ^usiv ^uso>
        ^uspr ^uszu ^ven> ^volk ^vor ^vorg ^vorh ^vos ^voss ^waa ^waag ^wald ^watt ^weck ^wegw ^wein ^wer ^wett
        ^wil ^wint ^wof ^wofü ^wäc ^wäch ^wölf ^xge ^xger ^xpo ^ype ^zam ^zamt ^ze> ^zeic ^zeig ^zem ^zess ^zip
        ^zir ^zit> ^zitr ^zli ^zlic ^zoge ^zpl ^zpla ^zun ^zuv ^zuvo ^zwö ^zwöl ^äfer ^ägen ^ägt> ^ähe ^ähle
        ^ält> ^äng ^änk ^ärm ^äser ^äss ^ässi ^ätz ^ätze ^äul ^äule ^öff ^öhl ^öhn ^ölf ^öpfe ^örn ^ötc ^ötch
        ^übe ^über ^ück ^ückg ^üfl ^üft ^ühr ^üll ^ülle ^ünf> ^ünk ^ünkt ^ürst ^ürze
    """,
    -0.03: """
        ^<bas ^<br ^<dez ^<dru ^<eis ^<er ^<fr ^<fun ^<ga ^<geü ^<go ^<gär ^<hor ^<id ^<ja ^<jub ^<jul ^<kna
        ^<kür ^<les ^<lob ^<mis ^<on ^<onl ^<pi ^<por ^<pup ^<que ^<reg ^<roh ^<rüc ^<sat ^<si ^<sic ^<tat ^<tax
        ^<tes ^<um ^<up ^<upd ^<vor ^<win ^<wö ^<zuc ^<zw ^<zwa ^abbi ^abe ^abri ^adtb ^afel ^afer ^ahm ^al>
        ^andy ^angw ^apfe ^aran ^arf> ^art> ^as> ^asc ^auso ^bau ^beho ^berr ^beso ^bien ^bil> ^bila ^bilä ^blit
        ^bohr ^bord ^brot ^bsi ^buc ^buch ^chal ^chan ^chau ^chi ^chie ^chle ^chlä ^chm ^chs ^chö ^ckb ^ckbl
        ^cks> ^clu ^dank ^dka ^dl> ^dst ^dste ^dtb ^dul ^duld ^däm ^ech> ^echp ^edul ^eek ^efe ^eh> ^ehei ^ehm>
        ^ehmt ^ehäl ^eier ^eile ^eis ^eitd ^eite ^eizt ^ekor ^ekt ^ekte ^ela ^elst ^ems ^en> ^ene ^eng ^enh
        ^enha ^enso ^entw ^enum ^epr ^ept> ^era ^erts ^ese ^eso ^eson ^est ^etes ^ets ^etsc ^euc ^euch ^eue>
        ^eum> ^ezem ^eüb ^eübt ^fac ^fach ^fan ^far ^feem ^fgeh ^fla ^fs> ^gart ^gedu ^geis ^gess ^geü ^geüb
        ^ggen ^grab ^gre ^gsü ^gsüb ^gwer ^haue ^hefi ^hief ^hing ^hle ^hläf ^hme ^hnup ^holf ^hon ^htem ^hund
        ^ichb ^iche ^ick> ^ikan ^ila ^ilen ^ilo> ^ilä ^iläu ^in> ^ings ^inke ^insp ^inu ^ioni ^isi ^isp ^itd
        ^ite ^iten ^itsl ^izt ^izt> ^jubi ^jul ^kbl ^kbli ^ken> ^kle ^klei ^kord ^kuns ^lamp ^lans ^lapp ^lese
        ^lik ^lime ^lke ^lke> ^llen ^llim ^llz ^lobt ^läf ^lärt ^läum ^lösc ^mers ^mge ^mil ^min ^mmt> ^mpos
        ^nabe ^naue ^ndka ^ndl> ^nds ^ndsc ^ndy ^ndy> ^nen> ^nhau ^nig ^nika ^nklu ^nkt> ^nlei ^nlin ^nma ^nnah
        ^nt> ^ntie ^nup ^nzen ^og> ^ohm ^olfe ^olz ^ompo ^ono ^orab ^ord> ^orf> ^otiz ^otzd ^pap ^papi ^pda
        ^pdat ^pei ^per> ^pfa ^pfan ^pfe ^pfo ^phy ^pie> ^piep ^pran ^puns ^rab ^rap ^rbe> ^rdt ^rill ^rja ^rke
        ^rlin ^rlä ^rme> ^rnt ^rnt> ^rob ^rol ^roll ^rom ^roto ^rra ^rrä ^rsb ^rste ^rte ^ruck ^rös ^sar> ^satt
        ^sbes ^scha ^sdr ^sekt ^sfo ^sfor ^sio ^st> ^sten ^sti ^sts> ^stär ^sur ^ta> ^tax ^taxi ^tem> ^ten ^tenb
        ^test ^tfer ^th> ^tmac ^tom ^ton ^tot ^troc ^troh ^tsf ^tt> ^tzd ^tzde ^tze ^tzun ^tärk ^uch ^uchh ^uchs
        ^uck ^ueri ^uert ^ula ^uld> ^ulen ^um> ^umge ^ums ^unds ^unst ^upd ^upda ^urm ^urs> ^usdr ^usi ^ussb
        ^ut> ^utzt ^ve> ^verg ^vorr ^wan ^wann ^warm ^wat ^wec ^weic ^werk ^wurs ^wän ^wöl ^yla ^yme ^zde ^zdem
        ^zemb ^zes ^zieg ^ägt ^ähl ^ämmu ^änke ^ären ^ärme ^äum> ^öde ^önst ^ösc ^ösch
    """,
    -0.04: """
        ^<ap ^<app ^<bew ^<bl ^<boh ^<cha ^<da ^<dac ^<dau ^<dig ^<eic ^<fa ^<gep ^<glü ^<han ^<hun ^<ju ^<ke
        ^<pau ^<pub ^<rü ^<skr ^<sog ^<to ^<ton ^<täg ^<ums ^<wan ^<ze ^<zeh ^<üb ^ack> ^ald> ^ampe ^apie ^aum
        ^bege ^best ^bis ^bla ^bli ^blik ^bog ^chh ^chs> ^chuh ^chwu ^cod ^code ^digi ^dy> ^ebst ^ecke ^eem
        ^eema ^efra ^eln> ^emis ^endi ^ene> ^enra ^erbl ^erl ^ern ^erpa ^ert ^ette ^ezä ^ezäh ^ffee ^fina ^fon
        ^fos ^fost ^gar> ^gara ^gela ^geln ^gem ^gepr ^gezä ^got ^grad ^gta ^gärt ^hand ^heck ^her ^hlä ^hmar
        ^hmec ^hos ^hose ^hs> ^huh ^huhe ^hwu ^ich> ^iept ^ier ^igit ^igt> ^ilan ^ild ^ina ^ins> ^itr ^jub ^kaff
        ^kal> ^kant ^kar ^kart ^ken ^kil ^klu ^komp ^ks> ^lch ^lch> ^lehr ^len> ^lens ^ler ^lfr ^lfre ^lick
        ^lief ^ln> ^lob ^lst ^läse ^meck ^mel ^mper ^mpo ^msat ^msen ^nau ^nen ^neue ^ngsf ^nnis ^nsam ^obe
        ^obea ^obel ^obie ^obt ^ocke ^ogar ^olk ^omp ^on> ^onli ^orh ^osa ^otz ^pan ^peic ^pen ^pfer ^poka ^ppe
        ^pper ^pt> ^pub ^publ ^rag ^rbl ^rd> ^rdor ^reg ^rems ^rett ^rez ^reze ^rik> ^ril ^rken ^rkos ^rmu ^robi
        ^rotz ^rrät ^rt> ^sban ^se> ^seln ^seu ^shu ^sog ^soga ^spei ^sta ^stie ^stun ^swi ^säc ^tek ^terb ^tier
        ^tka ^tof ^tou ^tour ^trom ^tägl ^ub> ^ubli ^udo ^us> ^vorn ^wet ^wuc ^wuch ^wur ^wärm ^zert ^zähl ^ärk
        ^ärt> ^ärtn ^äse ^ätzl ^öpf ^üfte
    """,
    -0.05: """
        #_der #_mitarbeit :_umsatz =akt =bett =brandneu =chor =dreimal =erinner =folg =gast =kost =millim =nord
        =novemb =rad =sanft =schlecht =schweiss =streich =streik =treppenhaus =weggeworf =wied =willkomm ?_nein
        ^<be ^<bes ^<dat ^<fin ^<füh ^<gar ^<gem ^<gip ^<jur ^<ken ^<kle ^<kuc ^<mei ^<neu ^<ri ^<sek ^<vo ^<zwö
        ^alz> ^anen ^art ^arto ^ba> ^bal ^ber ^blat ^blec ^bril ^cha ^ckl ^club ^dee ^dru ^druc ^eal ^eck ^efi
        ^einw ^ellt ^emp ^enau ^ergl ^ernt ^ewon ^eze ^fab ^fee ^fel> ^feln ^fett ^fin ^fors ^frag ^gena ^gne
        ^gold ^gsf ^gsz ^gwei ^gär ^hler ^holz ^honi ^idee ^iebt ^iel> ^igi ^ike> ^ile ^ine ^ipen ^irn ^itma
        ^jury ^kaf ^kenn ^kür ^lach ^lane ^liku ^lim ^mac ^mach ^mec ^mei ^met ^minu ^mitm ^mpe> ^msa ^nar ^nere
        ^neu ^ngst ^ngsz ^ngw ^ngwe ^nis ^nitt ^nkt ^nme ^nni ^nspi ^nträ ^nzug ^oga ^olks ^onig ^orla ^oti
        ^oure ^pie ^pro> ^pun ^pup ^pupp ^rasc ^rei> ^rf> ^rhe ^rher ^rik ^rot ^rto ^sch ^sch> ^schö ^seit ^span
        ^süb ^tee ^teig ^tenv ^tfe ^ther ^tipe ^toff ^tron ^ubi> ^ubil ^ubis ^ue> ^umsa ^unsc ^usti ^verr ^vort
        ^wink ^wonn ^zäh ^ärt ^üben ^ückl abwehr alt_ist alt_und am_empfang am_freitag an_der auffass_uber
        automat_zuruck baut_ein behob_: beim belegt bewusst bish bleibt_der brandneu brannt brut das_dorf
        das_final dass_wir dauert_ein den_ausfall den_gipfel den_pokal den_schicht den_team den_turm den_zweit
        der_apothek die_ausgab die_chefin die_grundschul die_tafel direkt_in dreimal_gestorb ein_antwort
        ein_dach end_juli entsteht erst_montag espresso etwa_# fast_nicht frag_die freigab gebuhr gefiel
        gegenseit gewohnt gluckwunsch_! grossvat halbi halbi_die herzlich_gluckwunsch hilft hoffent hugel hust
        im_kur im_vorjahr informat klebstoff kletterteam komm kundendien landwirtin lastenrad lehrjahr leis_als
        leut_an liebling liegt_vor marmelad meld mit_kaffe mitarbeit_werd mitgebracht moglich neulich
        neunzig_minut nicht_betroff nun_klingelt nur_solang paternost phishing prob_# prozent pruft_ihr regal_in
        riss roch_nach rosterei ruckblick_: ruht_die s schein sein_amt sensor_am sich_daran sind_es spar_wir
        stellungnahm_zum storung_behob stuhl_und supp taucht thermoskann tiefbauamt typescript uber_# uber_dem
        uberrascht_hat uhr_und und_kaum und_nur und_preis und_verliert und_warum uns_dreimal uns_kletterteam
        verrat_hat vollbrems vom_# vom_montag vorsitz_im vorsorg war_drei war_richtig weggeworf wegweis wer_ein
        willkomm_frau wir_brems wir_schuld wir_seith wir_sieb wir_teil wir_ubernehm wurd_elf wurd_stillschweig
        zeig_sie zeit
    """,
    -0.06: """
        #_kann :_der :_so =abschiess =aufsichtsrat =ausfall =auszubild =buchhalt =buro =dauert =endlich =geoffn
        =gestrich =halft =handgriff =leich =linux =logo =pack =passiert =pech =sah =saub =schon =seit =steig
        =stimm =stund =tisch =updat =wach =wand =warm ^<abl ^<alt ^<apf ^<bli ^<bor ^<buc ^<erk ^<gra ^<kil
        ^<lec ^<st ^<tab ^<tip ^<tou ^<übu ^appe ^ard ^arme ^ball ^bas ^bes ^chn ^cken ^ee> ^eic ^eich ^er>
        ^erkl ^errä ^est> ^ett ^fast ^fika ^fürs ^gip ^ich ^ifik ^ike ^imet ^kilo ^köni ^kürz ^latt ^len ^lend
        ^lks ^ohre ^onl ^orhe ^orsc ^oste ^pau ^paus ^rabe ^rohr ^same ^ssba ^stab ^ste ^stro ^tabe ^taf ^won
        ^ämm ^öni ^önig ^übt ^übt> ^ürs> a abos abschiess ack all_vierzehn als_im alt_logo am_schon amt_und
        an_drei an_jed and_tag andert_sich anhalt anleit_in anmeld_ab anrief applaus architektin armel
        armel_hoch auszubild_der azubis_baut bau_ist bauchweh bekannt beppo berechn berufsschul_hat bezahl
        bracht_ein brettspiel brief_des burgerinitiativ buslini buss chemi danach_ein dankt_mit darf_man
        darunt_ein das_buro das_telefonbuch das_werk den_bod den_deckel den_jahr den_stuhl der_bademeist
        der_disposition der_grosst der_hall der_hund der_mull der_musikschul der_patient der_ramp der_rest
        der_sieg der_tischlerei der_umstieg der_weinstub der_wichtig der_zahlung die_anleit die_buslini
        die_grund die_hauptversamml die_jugendfeuerwehr die_kuch die_neun die_pruf die_soss die_temperatur
        die_versicher die_zeichnung drauf ein_dien ein_dos ein_haus ein_lachend ein_nachmittag ein_pfarr
        ein_saison ein_stift ein_stund ein_vorstand eingetrag einschrank elf_kilom entgeg entstand erarbeit
        erdbe ergebnis_: erklart_warum eroffn_wir erst_ist erst_kam erwunscht esch euro_in excel fahr_die fang
        feierab festhalt frag_zu freitag_geb freiwill frohlich fruh_hing fruh_im fuhrt_die fuhrung fur_mensch
        geht_zum gelauf gerad gesamtjahr geschenkt gest_um getauft gewonn_hat gipst gipst_und gleich_aus grill
        hab_beid hat_# haus_der haus_hat haus_wir heiss heul_die heut_morg hilfreich hint hint_glas hoch_die
        horst hundert_tag ich_dacht ihr_fur im_archiv im_aufsichtsrat im_dezemb im_januar im_schreibkur
        im_treppenhaus ist_ab jahr_mit januar_im jed_abend jed_nacht jetzt_halt jetzt_mit joll jugendfeuerwehr
        kam_vier kann_sie kein_wir kilo_kartoffel kinderwag kirchendach kommend kost_das kost_nicht kran
        kuhlraum kurz_: lag_elf lauf_seit lea leich_im leit_ein leut_aus lieb_mag lud luft macht_ein mai_mit man
        man_ein maschin_im maus minut_auf minut_drauss misst mit_kuch mit_termin mitfahr mitmach_mocht montag_in
        montiert munz nach_zwolf nachbarn_oder nicht_und noor nun nun_zur nur_die oft_werd ohn_chemi ohn_netz
        pack_: pech prozess_abschiess punkt rahm ratlos ratlos_davor releas repariert roswitha ruckfrag ruckmeld
        sanier schaum schreib_jetzt schreibkur schweb sech seifenkist seit_dies sich_vor sind_leis sonnenaufgang
        sost spannung sprach stamm statt_des steht stell_sie stellt steu taglich_ein tagsub tankstell tischlerei
        tragt_sie tritt uber_nacht ubrig_blieb uhr_fur um_verstandnis um_vier umstieg_dauert und_# und_halb
        uns_app uns_kampf uns_kran unterschied unterschrieb uwe verhandl verlor_uns verschickt viel_sie
        vier_kolleginn vollstand von_jemand von_schweissnaht vordruck vorgang vorhab vorjahr vorkenntnis vornam
        wann_ein war_abgelauf war_mir warum_uns was_es wenig_luft werkstatt_und wickelt widerstand wir_lieb
        wir_mach wird_leit woch_geduld wochenmarkt zahl_weiterhin zehn_minut zimm_# zur_erst zwar zwei_monat
        zwolf_jahr
    """,
    -0.07: """
        #_juli =anwenderbericht =aufzug =beend =dezemb =eroffn =fahrplan =ganz =geschaftsbericht =hoflad =kopi
        =krisenstab =mai =mittwoch =mord =ruckschau =selt =so =stock =strom =teil =trenn =vergeb =zuruck ^<fei
        ^<gr ^<ide ^<kaf ^<kos ^<pu ^<rol ^<san ^<ta ^<tee ^absi ^aff ^amp ^anti ^anz> ^aste ^azu ^bess ^bsic
        ^chme ^durf ^dämm ^ehrs ^fet ^fusi ^für ^gste ^hnit ^ier> ^ifi ^igst ^ine> ^ipps ^jur ^kt> ^kuc ^lein
        ^line ^lz> ^mete ^ne> ^nke> ^nut ^ohr ^pfel ^pps> ^rfte ^rkl ^rklä ^rmes ^rnen ^rrat ^rth ^rtif ^sber
        ^ste> ^teng ^tes ^tifi ^urft ^ury ^ury> ^usio ^uten ^wuns ^ürs abba abgenomm abgeschalt acht_sekund
        all_vier am_ofen am_tag an_den and_mach ansprechpartn_bleib anwenderbericht anwenderbericht_: anzieh
        archiv auf_# auflag aus_flensburg ausbild auswert badehos bald bau_ein befragt begleit_; begrab behaupt
        bereit bericht_wir beschluss beworb bitt_hol blau blum_am bohn braucht_# buchstab buhn burg dammung
        danisch dann das_schon das_sekretariat daum dem_telefon den_titel der_richt der_technik des_monat
        die_farb die_hall die_jung die_minut diesmal_nur drei_frag drei_millim drei_schritt dritt druck
        druck_ist durch_die durft_das eigent_ein ein_davon ein_eig ein_gerat ein_halb ein_jahresuberschuss
        ein_kart ein_list ein_plakat ein_skript eintritt_frei elf elf_minut entschuld entsteht_ein ergebnis_bei
        ergebnis_liegt erklar erklar_warum erprob erst_hundert ersthelf es_auf euro fed find flamm_fur flensburg
        flugel gab gebaut_wir gehort_in geht_mit genugt geschaftsbericht geschaftsbericht_der gestalt gestrich
        getrennt gewahlt gezog grab hangt_jetzt harmlos hing_sie im_august im_eim in_sieb investiert ist_frei
        ist_offent jahresuberschuss jahresuberschuss_von januar_gelt jed_freitag kommt_im krisenstab ladt
        lag_die las leer_stuhl lief_# lindenstrass loffel macht_eigent merkt mit_kind mit_neun mit_vierzig
        mitbring monat_# montagsrund nach_# nach_den nachtdien neun offnungszeit person plan_an plus_#
        praktikant_und pruflabor prufstand requisit rett revanch_ist richtig_und ruckschau ruckschau_auf sah
        sammelt schlaf_und schraubenzieh senkt sich_andert sieht_man sind_teur so sond souffleus spar spend
        spielt_ein spitz_der steht_jetzt steht_welch stoppt studier stumpf tag team_von teur_geword theori
        trainiert tran ubernimmt um_# und_bitt und_die uns_pruflabor unverandert verglich verschwund verstark
        verstarkt video vier_monat vierzig_kind vitrin_im von_herz von_rot vorsprung was_nicht welch_drei
        wenn_die wer_mitmach werkstatt_der wir_stell wir_zwei wird_ein wiss_wie zentim zerlegt zip zog
        zu_wechsel zufall zum_konzert zusamm_mit zusammenschluss zweimal_in zwolf_leut
    """,
    -0.08: """
        #_januar #_prozent #_statt =abbau =als =baum =beinah =brezel =brot =charg =die =erneuert =fachverfahr
        =hab =kaffeemaschin =leis =mull =plant =raumungsub =zieht ^<hon ^<kat ^<ric ^<tro ^<zi ^able ^affe ^ags
        ^ar> ^bell ^bil ^bste ^ch> ^chni ^ckli ^erk ^erlö ^esta ^eu> ^finn ^gar ^gita ^her> ^hni ^ipe ^ipt> ^itm
        ^leif ^lub> ^neu> ^noti ^obt> ^rlö ^rlös ^rme ^rtes ^stet ^stip ^tine ^ufs> ^urf ^zub ab_marz aber
        abmarsch acht_und all all_ab als_sei anfrag anna auf_papi ausverkauft bauzeit bei_famili beim_zweit
        beinah beispiel besetzt betragt_vier beworb_hab bezahlt bis_end blieb_sie bod_und bracht_nicht
        bringt_ein brotch buchhandl build bus dank_an dankbar dankbar_: das_telefon davon_verwahlt dem_jahr
        den_herbstferi den_kuliss den_termin den_vorstand der_beid der_build die_bratwurst die_erinner
        die_fusion die_losung die_verkehrsbetrieb die_vorlag dies_funf divid_betragt drei_ding drei_handgriff
        ein_gericht ein_nacht ein_unabhang einmachglas einstell entwurf erhalt_der erinner erlaubt_die eroffn
        erst_halbjahr es es_gibt fachverfahr falt fand_ich fernrohr forst frau_dr freitag_fahrt freu fruhstuck
        futt ganz_ohn gartn gefragt_hat geholf_hat gesicht_ein gesicht_im gold_fur gut_schuh hall_zwei hang_ab
        haufig herbstferi ihr_letzt im_beitrag im_bericht im_einmachglas in_zwei jahr_## jelena kam_# katz
        klingelt_das kommt_aus korn kuliss ladt_zum lass_die laut_auf lesenswert letzt_schicht leut_# leut_ein
        leyla licht macht massig meinung mitzubring monat nach_kur nachschub nachtbus nam nest neu_kolleginn
        nicht_bestellt nussbaum ober ober_und oktob_# prozent_auf reklamation rent richtung riecht rogg rufbus
        sam samtlich sanft sati schmeck schrank seh sie_abend sitzung stabil steht_noch stimmt strauss student
        tag_im tag_woch takt telefonat telefonbuch torwart tragt_sich trick trotzd_all uhr_: und_tee und_wann
        und_wofur und_zeit uns_buchhandl uns_vertrag unt_linux urteil_laut verbind verbracht verkehrsbetrieb
        verwahlt von_## vor_demselb vormittag wenig_als wer_je woch wofur_wir woll zeigt_den zeitzon zugang
        zum_abschied zum_fruhstuck zusammenschluss_mit zwei_student zweimal
    """,
    -0.09: """
        #_anruf #_b #_karton #_sekund :_zwei =app =bekommt =dat =eigent =empfang =genossenschaft =grupp =ordn
        =rechn =schicht =stromausfall =teig =telefon =totgesagt =uber =vorstandschef ^<fol ^<fü ^<oft ^<zei
        ^andb ^app ^baum ^blin ^boh ^cke ^emse ^erte ^ffel ^hlei ^hmt ^hmt> ^ikat ^ilc ^ilch ^inut ^ipt ^kast
        ^kos ^kost ^kuch ^lub ^milc ^mpe ^nute ^ode> ^oft> ^rege ^ript ^ry> ^ucke achtzehn aktion aktualisi
        alt_als am_tor anderthalb angst auf_eis bass bien billig charg_# damm dampf das_mehl das_ziel datei
        dauert_die dazu dem_theat den den_brief den_fall den_falsch den_zoll der_bass dezemb_in die_angehor
        die_app die_druckerei die_etikett die_foli die_klein die_ubergab die_warteschlang ding eich ein_friedhof
        ein_laufend ein_schrank ein_seit ein_speich ein_tuba ein_zeichnung ein_zertifikat einand einmal entkalk
        entworf erwischt europa fahrplan floss frau_die freundlich friedhof_ein fuhr_die fur_erwachs gar geb_wir
        geld_ist handwerk_ein hat_es heik herz_und herzlich im im_plan im_planetarium ist_inzwisch
        jahr_verabschied januar jemand_der jung_die kart_oder kartellamt kein_las knodel kommend_woch
        konn_angreif kopi kuch kuhlschrank_: kund_hab lamp leicht_gemacht lieferant liess limonad losch mag mal
        malt mit_elf mit_nam nacht neb neun_ein oder offlin oktob passwort planetarium plant popcorn
        probealarm_am pruflist pruflist_fur quereinsteig reif reserviert richt_ihn ruckblick_auf sammelstell
        samstag_auf sauerteig schach schlaft schlappmacht schleif schleift schrift seh_woll seit_septemb sicher
        siebenschlaf sorg standard standesamt start steht_bereit steht_es stern stillschweig
        stillschweig_vereinbart stromausfall tanzt teig teil_der tenor test_: totgesagt tun_wenn uberrascht
        ultraschall umstell umstieg und_platz unterschied_auffass versteht vor_steu vor_zehn vorstandschef wann
        war_alt wartezeit wer wie_fruh woch_: zeigt_es zieht zum_vierzig zuruck_: zweit_stock
    """,
    -0.1: """
        #_februar :_off =ade =beerdigt =behob =bilanz =datenbank =erklart =geduld =gericht =notfall =stress
        =teur =ubergab =werk =wird =woch ^<fax ^<ros ^ekun ^elau ^farb ^fax ^klic ^mse ^ormu ^pps ^rmul ^sek
        ^seku ^tif ^ular abgehangt all_gut am_dritt andert angesetzt ansag befall bei_der beid_hab beim_dritt
        bereich bleibt_bei bracht brauch_wir darf_gern darf_jed das_braucht der_frau der_grundschul
        der_hochschul der_kuhlung die_list dienstag_und eim ein_bildschirm ein_rundgang einzug empfehl end_der
        erklart_was essig fehlalarm fett ficht format fragt_was fur_den fur_januar geschloss hab_vier
        hab_zugestimmt heck hektar heut_gibt holt imm_besetzt in_trier ingrid intern ist_tot jetzt_steht
        kennt_die koch konditorin krag kuch_in kuhlung kur kurv lasst_sich lehrling lernt_was lieferschein liest
        lit mark million_fur mit_unterschrift mord mull nach_zah neb_dem off_backstub oktob_ab planmass punsch
        rezept_fur rucksicher rundgang schalt sech_neu seith siebt soss stahl steigt_um stell_in stellt_die
        stellungnahm streng stress strom_und stund_und teekuch test_bei treffpunkt trier ubernahm_der uhr_die
        umgesturzt_buch umsatz_steigt und_schrieb uns_hof verschmelz verteilt vier_seit vorgeseh_sind
        vorsitz_der wand_die was_macht weich wenig wiederbeleb wir_biet wir_daraus wunsch_um zah zehn_monat
        zum_jahres zuruck_der zwei_met ~place
    """,
    -0.11: """
        #_kund #_teil :_bitt :_ein =einbruch =fundsach =fusion =kartoffel =leck =opf =schraub =sich =sommerf
        =turnhall =ubernimmt =zwanzig ^<anm ^<sor ^anme ^empe ^fik ^kat ^nmel ^temp ^tipp ^ubi ^ufte ab_freitag
        abgeschafft also am_best ausprobiert ausschreib bauhof bekommt bereit_und bestellt buch_lieg
        dann_schrieb das_alt das_gesprach das_handbuch das_renn demselb den_pfost der_stern die_spatschicht
        die_station die_stimm die_termin dies_jahr ein_bank ein_hund ein_stand ein_updat eintritt_ist emil
        empfind erdgeschoss erst_monat erzahlt_sie etikett fand_der fangt flohmarkt fundsach funktioniert
        gartnerei gehor_nun gemess gesellin gewinnt gleich glucklich hab_aufgehort hab_ein haus_seit
        herunterlad_bereit heul heut_hat hoflad im_erdgeschoss im_neu kleb kuchenchefin kuhlschrank kundig_per
        ladesaul lag_in leck leich liebt liefert lot molkerei montag neun_leut neun_monat notiz off_werkstatt
        pfost revanch risik rosa sack saft schon_am schrieb_# schweiss seit_heut singt sonntag_bei stieg_in
        stromverbrauch taschenlamp tatsach technik_kommt termin_am trafostation treppenhaus uns_zwei unterlag
        verletzt_wurd verschickt_und vitrin weihnachtsbaum wend werk wird_gebet z zahl_und zeigt_drei
        zertifikat_war zuhor zum zum_mitmach zusatz zwei zwei_wird
    """,
    -0.12: """
        #_cent #_kilo =beid =dienstplan =digital =gold =grill =halbjahr =off =per =ruhig =scharf =stadt
        =verletzungsfrei =vortrag =voss ^<für ^<te ^abl ^bi> ^eku ^gs> ^mula ^obi ^schm ^schn acht_rund
        all_lacht anruf_am antrag aufgefall begegn bei_# bekommt_ein bestand blindt blumenstand brezel checklist
        dat_war dem_nachbardorf den_unterschied der_tot deutsch die_antwort die_deutsch die_gemeind die_regal
        die_zugspitz dienstwag doktorarbeit ein_gross ein_karton entschuld_und erneuert fand_ihn fazit folgt
        ganz geliefert gemeinsam_mit gepflanzt glas gold grundschul grupp hand hank hier_zeig im_letzt im_zweit
        jahr jed_zweit kam_es kast kompost krieg_der lieg_lass linux met mit_blick nachbardorf nenn_sie neu_haus
        neu_im neunt nun_hangt nun_steht off_stell offn_die patent per_app per_mail petra prozess raumungsub
        samstag_vor schweissnaht seit_marz selt so_schnell steig steigt teil termin tour_jetzt turm uberblick
        uhr uhr_am uhr_in und_land verlegt verletzungsfrei verletzungsfrei_durch verpasst winz wir_mocht
        wirklich woh_uns zeichn zugspitz zur zurst
    """,
    -0.13: """
        #_grad #_stuck =buhn =donnerstag =fehl =hand =nachwuch =softwar =winkel ^gst ^ke> ^lern ^mul ^nisc ^tab
        ^tags ^zubi ^übu ^übun als_zuvor auffass backermeist bewerb butterbrot cent dem_bod dem_werk
        der_geschaftsfuhr der_kaffe der_kita der_kuch der_vorrat die_abrechn die_beid donnerstag_im ein_team
        eingebaut einspiel entfernt erkennt fax finanzchefin finn fruhjahr_kommt fuhl geback gehalt geprobt
        gepruft gerett_hat heut_kein im_test jahr_ein jed_monat kampf lacht landfrau los_war milch minut_lang
        must nun_onlin person_die protokoll samstag_um seit solang_der spatzl sprang steht_in streck stritt
        tot_winkel uberall und_schau unfallfrei_seit uns_giesserei uns_kantin uns_werkstatt vergess vorhand
        vorrat_reicht werkstatt wie_wir wir_bau wir_gern wirtschaft zahl_zum zuck zum_schein zweck
    """,
    -0.14: """
        =angst =dach =dien =flamm =gelernt =ide =lag =modus =plan =prozess =sonn =tag =totholz =und =wechselt
        ^<far ^<ler ^gwe ^igs ^rmel abteil am_telefon anfang_an arbeitsunfall bei_frag bilanz_: bitt_denkt
        braucht breit bucherei buss_fuhr dank_herr das_protokoll dem_geld der_eintritt die_gern die_tabell
        direktor ein_tabell elf_jahr erfund ergebnis_vor export fand feu_und find_am fruh_hab fur_das gebaut
        gebaut_hab geheimnis genossenschaft half halt_jetzt ihr_nachfolg im_schnitt jan jed_schicht kalend_die
        lief list_ein mai_hab minut_und nach_haus nach_neun nass neuerding pilar rechenzentrum recht_und
        sag_dank sagt_und schiess spritz stapl stoff temperatur totholz tuba uhr_nicht umgesetzt umleit
        und_flamm von_# von_anfang vorlauf waffel zwei_somm
    """,
    -0.15: """
        :_vier =: =bestand =bezahl =der =erschi =februar =gemeinsam =gut =halbjahreszahl =mensch =steigt =wie
        ^<az ^<azu ^ags> ^azub ^kale am_band auf_drei auf_eig august besprech bis_# buch danach_gibt datenbank
        dick eig_wunsch ein_museum einfach erzahl_von es_bemerkt es_ging fragt_jemand geh_nun gemacht
        gesprach_uber halbjahreszahl honig imm_noch in_neun jed_morg jed_sitzung kreid montag_ist musik ohn_fahr
        planspiel prototyp reich sag_wir schon sech_monat seitd sicherheitsluck_in sieg_wurd station stempel
        technik telefon ungefahr vollzog wie_man zwei_klinik
    """,
    -0.16: """
        #_glas =alt =einmal =gehalt =geht =holz =marz =probealarm =protokoll =raus =servus =ubung =windrad =zieg
        all_neun angriff_uber anteil april aufgehort baut beim_sommerf bericht_an blatt bleibt_als bratwurst
        brett brief_an charg das_portal der_fras der_praxis des_jahr dr drei_stund eher eier ein_erfund
        ein_zweit fras fuhrt furth gesunk gmbh handgriff im_film in_folg in_furth jonas klavi kugel kuhl lag_sie
        leis meint meist_in ohn_arbeitsunfall preis_fur schraub schrein schrieb schrott servus sie_kommt sonn
        stund_lang tarif umgezog und_dank verschenkt vorgeseh wied windrad wunsch zwanzig_minut
    """,
    -0.17: """
        =azubis =bau =gehor =preis =spitz =stipendium ^anm am_vorab anfang blech buchhalt den_fehl der_buhn
        der_kundendien die_prufung echt ein ein_schild find_sie frag_an fur gefragt_was gipfel hab_wir
        ihr_grossmutt im_lag ist_unterschrieb jahres jed_samstag letzt_woch mai mehl meist meist_weg
        offnungszeit_im onlin_oder punktlich rucklauf schnell schuh sich_seith sind_heut stipendium teur
        vereinbart verteil von_drei wechsel_an wir_gehor wir_hab wohnmobil wurd_kurz
    """,
    -0.18: """
        #_bis #_lit =elf =ist =tun =unfallfrei =wir =wohin ausstell auszubild bemerkt beton die_kantin digital
        dritt_stock ein_baum erzahlt flach gab_kein im_kalend jubilaum lachend lang_hab mark_bleib mehr_licht
        mehr_platz notiert sie_geht spielt stadtbucherei steht_nun streik_der teilnehm treib ubergab um_elf
        unfallfrei verlauf verlor verteidigt vierzig_platz von_famili was welch wiederherstell
    """,
    -0.19: """
        =mit angeruf ansprechpartn beerdigt chefin darf dem_dach den_ruhestand der_baum die_jury die_niemand
        drei_minut foli fruh funfundzwanz gartengrupp genauso gezahlt gluckwunsch grossmutt grun jugendherberg
        kampf_um liefervertrag liess_sich millisekund probealarm rest satz schuld_war sortiert stand_sie
        stell_sich stock stroh tor_in vergeb vorbereit vorfuhr voss warm warum woch_im zwei_minut
    """,
    -0.2: """
        =betriebsrat =brems =druck =jahr =rechnung =sucht ^sba abgelauf_zertifikat acht alb am_vortag
        bestell_nach das_formular denkt donnerstag_von frist gezeichn halt_sie haus_hab klick mal_and mittagess
        modus nachwuch nur offlin_modus pokal praktikantin samstag_# sank_um schal vortag winkel wir_gefragt
        zuvor
    """,
    -0.21: """
        #_mal =buch =chefin =famili =gemacht =gross =monat =montagsrund =stimmt ^<ro auf_vier bringt der_spitz
        die_sir doppelt fassung finanzamt garantiert geschicht hauptversamml jahres_in kaffe lang_dauert langsam
        pro_woch pupp ramp renn schau spitz steh_am tag_ohn und_ein uns_azubis vermess version vorn zustimm
    """,
    -0.22: """
        =eis =find =wenig aus_rest beschreibt die_roll eis erschi funf holz in_rent ist_gestorb lauft_die lobt
        loscht monat_: not paus rezept ruhestand sieg verabschied_wir verbessert verkost vier_prozent zweimal_im
    """,
    -0.23: """
        #_august #_tag =! =bitt =gleich =link am_lieb apfel arbeitsblatt betragt bitt_nicht
        die_vertreterversamml drei_satz ein_kurz ein_tisch fuhr hebt jed_mittwoch kaffeemaschin kling letzt_jahr
        macht_es mit silk stiftung streich vertreterversamml zweit
    """,
    -0.24: """
        =ruckblick brot die_regel ein_abgelauf ein_vormittag ein_ziel gern halb_elf im_flur jahr_vier langweil
        lehrt nach_mal onlin sort tafel uns_betriebsrat updat vergleich was_tun werd_ab zwolf_kolleg
    """,
    -0.25: """
        =umsatz =version an_bord automat beid bis_drei bleib_wie bod brill cod einmal_im er_steht gab_es geland
        gerahmt jahr_: kundennumm liegt_bei rohr sech_woch uns_seh wofur
    """,
    -0.26: """
        #_# #_uhr =best =lastenrad =stern blick_auf brems das_video erst gesucht im_betrieb inklusiv
        jahr_verlasst lehrling_bau schalt_wir zehn_jahr
    """,
    -0.27: """
        =ein =faxgerat =leicht =sicherheitsluck beim_erst bis_mai dank_ihr das_rezept der_alt die_nachfolg
        erreichbar faxgerat gefragt gelernt gelt im_herb im_oktob juli mit_absicht rad sicherheitsluck tomat
        volksbank wechselt
    """,
    -0.28: """
        #_met =lang ^tip brandl feiert gehort handbuch jed_erst portal schwachstell so_pruf uns_auszubild vier
        vierzig_leut vorrat weiterhin
    """,
    -0.29: """
        =gestorb auf_zwei dach dauert dezemb drei frei geduld jed vorschlag
    """,
    -0.3: """
        ausdruck der_list es_kuch gelernt_hab herunterlad im_rathaus leicht list ruckblick schnitt sommerf stieg
        ubung verlasst zum_herunterlad zwei_stund
    """,
    -0.31: """
        #_euro #_tonn =fur =gefund =liegt app brandt der_erst ein_blick full geholf grad probi steht_im tee tonn
        trock
    """,
    -0.32: """
        =absicht =zwei der_neu die_alt dieselb gift im_wint mit_zwei sterb vier_minut wir_zeig zeig_wir ziel
        zwanzig
    """,
    -0.33: """
        ein_woch folg frag im_final jury kurz_weg laut publikum seit_montag trotzd vierzig vorab zeichnung zieg
    """,
    -0.34: """
        =funf angenomm die_kollegin millim rollt salz umsatz uns_neu verlasst_uns
    """,
    -0.35: """
        =bess bekam_ein besond gemeinsam leit nehmt nehmt_ihr statt_# tipps wand warteschlang zugestimmt
    """,
    -0.36: """
        =? =langsam aussieht beid_haus geubt halb_stund handy kartoffel neun_jahr stell_wir tag_der
    """,
    -0.37: """
        #_dezemb =such ein_klein per piept speich
    """,
    -0.38: """
        =lern =rent behob erlos im_monat ist_zuruck jahr_als platz_mehr
    """,
    -0.39: """
        #_april best habt_ihr jahr_in januar_die tour von_hand
    """,
    -0.4: """
        aus_zwei dank der_wand im_mai jed_montag kurz
    """,
    -0.41: """
        nicht_erreichbar wach willkomm
    """,
    -0.42: """
        am_end bord die_erst fusion sogar taglich ursach_war vermiss zwolf
    """,
    -0.43: """
        ## der_umsatz hing off_tur
    """,
    -0.44: """
        =minut ein_nam ide tabell uben wir_such
    """,
    -0.45: """
        monat_lang wie
    """,
    -0.46: """
        bilanz version_#
    """,
    -0.47: """
        kantin kennt roll skript stund
    """,
    -0.48: """
        bess oben reg stellt_sich zeig
    """,
    -0.49: """
        =gesucht der_vertrag in_funf jetzt sank
    """,
    -0.5: """
        azubis
    """,
    -0.51: """
        ab_# dem_eig und
    """,
    -0.52: """
        alt klein vorlag wett wir_erklar
    """,
    -0.53: """
        =tot nach_sech offent
    """,
    -0.54: """
        funf_jahr museum pro
    """,
    -0.55: """
        das_ergebnis
    """,
    -0.56: """
        final hundert vortrag
    """,
    -0.57: """
        !
    """,
    -0.58: """
        gewonn
    """,
    -0.59: """
        gelb gewann
    """,
    -0.6: """
        mitmach
    """,
    -0.61: """
        azubi fast
    """,
    -0.62: """
        abgelauf neu zertifikat
    """,
    -0.63: """
        eintritt minut
    """,
    -0.66: """
        anleit dat vorh
    """,
    -0.67: """
        blick
    """,
    -0.68: """
        richtig
    """,
    -0.69: """
        sekund
    """,
    -0.7: """
        test
    """,
    -0.71: """
        baum endlich regel
    """,
    -0.72: """
        =feuerwehr
    """,
    -0.73: """
        absicht gross
    """,
    -0.74: """
        ein_einzig
    """,
    -0.77: """
        # sensor
    """,
    -0.78: """
        =erst =kampf zehn
    """,
    -0.79: """
        =neu
    """,
    -0.81: """
        durft
    """,
    -0.82: """
        getest
    """,
    -0.83: """
        genau
    """,
    -0.84: """
        =sagt kalend
    """,
    -0.86: """
        der_off
    """,
    -0.87: """
        drei_leut lernt raus
    """,
    -0.92: """
        : formular
    """,
    -0.94: """
        anmeld
    """,
    -0.95: """
        oft zeigt
    """,
    -0.98: """
        kilo
    """,
    -1.02: """
        hund verrat
    """,
    -1.04: """
        lern
    """,
    -1.06: """
        farb
    """,
    -1.13: """
        erklart
    """,
    -1.16: """
        ein_tag
    """,
    -1.17: """
        kost
    """,
    -1.61: """
        ?
    """,
}
CARE_BIAS = -3.46
CARE = {
    2.08: """
        teur
    """,
    1.62: """
        abgelauf
    """,
    1.35: """
        erreichbar
    """,
    1.33: """
        jahres
    """,
    1.26: """
        updat
    """,
    1.22: """
        verlasst
    """,
    1.21: """
        umsatz
    """,
    1.18: """
        eingeschrankt
    """,
    1.16: """
        wechselt
    """,
    1.14: """
        #_jahr
    """,
    1.12: """
        kunftig
    """,
    1.05: """
        beid_haus
    """,
    1.04: """
        einspiel
    """,
    1.02: """
        =sicherheitsluck bleib sicherheitsluck
    """,
    1.0: """
        ab_mai
    """,
    0.99: """
        zertifikat
    """,
    0.96: """
        =umsatz
    """,
    0.95: """
        lang_zeigt
    """,
    0.91: """
        verabschied
    """,
    0.9: """
        gmbh
    """,
    0.87: """
        =kritisch kritisch
    """,
    0.86: """
        ein_updat
    """,
    0.83: """
        zum_jahres
    """,
    0.82: """
        ~mute
    """,
    0.81: """
        aus_zwei rout
    """,
    0.8: """
        nicht_erreichbar
    """,
    0.79: """
        ein_zertifikat
    """,
    0.78: """
        lindn ~place
    """,
    0.77: """
        nachfolg
    """,
    0.76: """
        ansprechpartn jahr_hat
    """,
    0.74: """
        =ab nicht_betroff
    """,
    0.73: """
        sag_wir voss zertifikat_war
    """,
    0.72: """
        lachend million_euro
    """,
    0.71: """
        dauert_lang euro
    """,
    0.7: """
        den_ruhestand fusion wir_dank
    """,
    0.68: """
        =stimmt geh_mit stund_lang
    """,
    0.67: """
        ruckblick war_abgelauf
    """,
    0.66: """
        sicherheitsluck_in
    """,
    0.64: """
        fusioni
    """,
    0.63: """
        #_statt
    """,
    0.62: """
        dank_ihr die_app jahr_als sind_hoh
    """,
    0.6: """
        #_million stadtrat ursach zugestimmt
    """,
    0.59: """
        =ausfall
    """,
    0.58: """
        andert_sich ihr_nachfolg zum_neu zusammenschluss
    """,
    0.57: """
        cent
    """,
    0.56: """
        ab_nach ruhestand steig ubergibt ubergibt_uns zahl_weiterhin
    """,
    0.55: """
        =sagt
    """,
    0.54: """
        =grupp genossenschaft inzwisch ist_unterschrieb prozent stimmt verlasst_uns
    """,
    0.53: """
        =ruckschau minut_lang ruckschau ruckschau_auf
    """,
    0.52: """
        ab_april end_juli frank
    """,
    0.51: """
        =stadtwerk samtlich wohnmobil
    """,
    0.5: """
        =dienstag bericht_steht kost plus
    """,
    0.49: """
        am_abend geb_ich geschah kalend_die termin_am vier_prozent was_geschah
    """,
    0.48: """
        =beschloss =dauert macht_es steigt
    """,
    0.47: """
        =servus dah jahr_verlasst servus weiterhin zahl_der
    """,
    0.46: """
        =steigt anteil die_mitglied
    """,
    0.45: """
        ansprechpartn_bleib finanzvorstandin sag verschmelz zwei_wird ~2
    """,
    0.44: """
        =seh die_neun erst_einmal leyla liegt_im technik_hat wettbewerb
    """,
    0.43: """
        bekannt ein_abgelauf einig ging_kein kochloffel
    """,
    0.42: """
        auf_eig begruss das_ziel eig_wunsch juli minut_nicht nur_eingeschrankt ruckblick_auf seit_heut sicht
    """,
    0.41: """
        =ruckblick dat_ging drei_prozent verabschied_wir
    """,
    0.4: """
        am_montag betrag die_vertreterversamml jahreswechsel musikschul unterschrieb vertreterversamml vorjahr
        zum_jahreswechsel
    """,
    0.39: """
        =herr =storung =wechselt dank_herr neun_jahr prozent_auf schliesst storung ubernahm_der
    """,
    0.38: """
        #_frank =gehor =voss =zwei ausfall den_bisher petra statt_# wir_gehor
    """,
    0.37: """
        #_mio =montag dat_war mio nam_und schlappmacht
    """,
    0.36: """
        abgelauf_zertifikat die_kart die_verkehrsbetrieb durchschnitt folgt haus plus_# um_durchschnitt
        verkehrsbetrieb west wunsch_um
    """,
    0.35: """
        =mai ab ein_lachend hinweis_auf ich_geh nach_zehn
    """,
    0.34: """
        =steig dat million uhr_war voll zwanzig_minut zweimal_im
    """,
    0.33: """
        =april =behob =preisanpass bleib_wie der_betrieb mai preisanpass preisanpass_zum
    """,
    0.32: """
        am_dienstag den_vorsitz entscheid haus_hab hektar kein_verlor lang_: stabil steck_der uns_bericht
        verkauft_wurd wirtschaft ~reports
    """,
    0.31: """
        =ade ade ein_nam ein_namensschild freund marg marg_# meist_in namensschild neunzig_minut stadtwerk
        uns_meist unverandert vereinsheim vorsitz_im
    """,
    0.3: """
        =doppelt =eintritt =gibt =halbjahr =langsam ab_januar beschloss betroff der_musikschul die_nachfolg
        dritt_quartal ein_stiftung gestort im_kalend ist_inzwisch jahr kollegium standort stund_nicht uhr_gab
        vorlauf vorstand
    """,
    0.29: """
        =lang =teur chefin dankt_mit die_fusion ein_haus storung_behob zahl
    """,
    0.28: """
        an_bord ans der_fras die_divid divid euro_im fras gutacht im_vorjahr mein_letzt verlor_ging
    """,
    0.27: """
        ab_die aktualisi angreif cent_mehr fliesst fliesst_in inhab konn_angreif liegt mitglied prozent_zu
        schlicht tarif war_zwei
    """,
    0.26: """
        #_euro =kart ausfall_der bis_jahres bisher den_ausfall erhalt_der jelena mittwoch_war tritt
    """,
    0.25: """
        abos betragt dank geh ging_nicht gratis in_rent steck werkleit
    """,
    0.24: """
        ag der_technik elf_jahr euro_mehr gebaut_und gezeigt ging graz grupp nied rosterei sein_amt telefonnumm
        ursach_war verlor zeigt_die zu_komm
    """,
    0.23: """
        #_mitarbeit =genossenschaft aufgebaut beantrag bleib_bis dank_fur herz liess_sich parkhaus sorg technik
        vorsitz wir_gelernt
    """,
    0.22: """
        =fusion andert anmeld_ein ausleih den_umzug der_vertrag die_druckerei druckerei ebit gestaffelt
        im_bericht kost_die montag_in nach_elf schliess spiel_wir steckt uhr_konnt werbung ziel
    """,
    0.21: """
        #_prozent =raiffeisenbank =telefon achtzehn ausfall_am automat direktor eig es_kuch etwas_neu
        filial_bleib halbjahr kartellamt lad mark_bleib nutzbar raiffeisenbank rent ubernimmt und_dank unterlag
        zustimm zweimal
    """,
    0.2: """
        =februar =seri =teil ab_juli all_gut blieb_die die_anmeld die_jahreskart die_such doppelt dos euro_das
        geplant_war gesamtjahr getrennt hab_zugestimmt henning jahreskart jahreskart_bleibt nam sind_teur
        teil_der teur_geword ubernahm umson
    """,
    0.19: """
        =frau =wohin ^hres dankt der_kuch die_prognos diesel ergebnis_bei euro_schliesst gelernt_hat herr
        jahrlich kopi laufend red_wir schliesst_die zahl_und zieht zwei_stund
    """,
    0.18: """
        =los aug beid der_beitrag die_nachtschicht grund uberwach vollstand
    """,
    0.17: """
        =bericht =liegt =prozent =strompreis all_ab bord fur_frag hank kost_das letzt_freitag mitarbeit monat_#
        nacht_ein notiz ober ober_und s steht_welch strompreis strompreis_steig und_nie war_drei wir_ubernehm
    """,
    0.16: """
        #_cent =klavi =kost ^<up ^<upd ^pda ^pdat ^upd ^upda am_vormittag april bricht bucht dankbar dankbar_:
        egal ein_museum ergebnis_vor fang filterkaffe folgt_im im_buro januar kam_auf liefert richtf
    """,
    0.15: """
        =apfelbaum =beitrag =gleich =januar angeruf apfelbaum ausblick_unverandert den_vollstand ein_team emil
        enkel ergebnis fehlalarm geplant herz_und langsam logist prognos so_gross stund was_los weiterhin_den
        wohin zu_neun
    """,
    0.14: """
        =bilanz ^artu ab_das arztinn bech bleibt_als die_kugel die_stimm eis_kost finanzchefin geht_zum
        gemeinsam gemerkt gesammelt gipfel hoffent jahres_in kugel_eis lkw nicht_bestellt seri tort unterschrift
        weit wert ~families
    """,
    0.13: """
        =geschaftsbericht =ubernahm ^rete ab_oktob adress april_kost bleibt_bei dammung das_sekretariat
        der_testumgeb die_farb ein_jahresuberschuss erhalt formular_ohn gebracht gehor geschaftsbericht
        geschaftsbericht_der getauft haus_der inbegriff investiert jahr_mit jahresuberschuss
        jahresuberschuss_von kalend kontonumm leert lieb lind nach nah neun_sekund sekretariat stellt_sich
        storung_am testumgeb von_herz zahl_zum zu_find zwei_klinik
    """,
    0.12: """
        #_filial #_januar :_umsatz =abschied =gelernt =geschloss =haus =samstag =stimm ^<teu ^rtun ablaufdat
        abwechselnd behob_: betragt_vier divid_betragt ein_eig entwurf erhoht fahrgast geb geprobt im_mai
        jugendherberg katalog los_war oktob_ab sech_stund sie_geht statt_ein uhr_: uns_leut uns_treib
        unterschied vorhand
    """,
    0.11: """
        :_bitt ^echp ^fusi ^hsel ^msat ^urer ^usio ^änkt aus_flensburg bekam_ein bleibt buss_fuhr das_ebit
        das_ergebnis der_umsatz der_vollstand die_dritt die_kass erst_neun flensburg gestimmt im_monat jana
        klavi lief lieg_auf mittagess nach_mal neu_jahr sag_dank schuld sech_jahr verlangt vermiss wunsch
    """,
    0.1: """
        =geht =sag ^chse ^fika ^hse ^ifik ^jah ^jahr ^künf ^rlä ^rtu ^wech auftrag beitrag brandl der_grund
        die_vier dienstag ein_dach freu gehort gerad hausmeist hier_steh jonas monats nachtschicht neunzig partn
        pfarr rucksicher schlussel schon_um schreibtisch schuld_war strom_und treib ubernehm versproch vollzog
        vor_steu war ~dark
    """,
    0.09: """
        #_novemb #_uhr ; =am =dank =euro =kuch =kurz ^ahre ^elen ^ichb ^immt ^msa ^rese ^rläs ^slü ^slüc ^tslü
        ^umsa ^usi ^zwis ablauf alt_preis angenomm arbeit beim_alt besteh der_kass die_schlussel find_am
        formular halbjahr_# hoh jahr_am konzert kost_ab lang lang_hat liess meng milch mio_euro nach_# nach_funf
        neb preis_ab stiftung vertrau werd_ab zum_end
    """,
    0.08: """
        #_februar #_leut =ergebnis =halbjahreszahl =schlussel =volksbank ^<ce ^<gm ^<gmb ^bh> ^bil> ^bja ^bjah
        ^blei ^gmb ^gmbh ^ifi ^ikat ^lbja ^leib ^mbh ^mbh> ^nfti ^rabs ^rsa ^rtif ^tifi ^vos ^voss achtzig
        als_zuvor aufbaut ausblick belegschaft bericht boz braucht_ein das_gesamtjahr der_buchhalt
        die_belegschaft die_falsch die_geduld die_halft die_knodel druckt ein_euro gefahr gerett_hat grund_ist
        grund_war halbjahreszahl in_boz in_version jahr_vier lohn mark offlin sein_eig steigt_um tag_vorh
        uberschuss umsatz_steigt warnt wir_seith zehn_jahr ~intruder
    """,
    0.07: """
        #_# :_was =team ^<ble ^<fus ^<ja ^<vos ^albj ^anke ^bgel ^bwec ^chfo ^chpa ^fik ^hens ^hfo ^hfol ^hpa
        ^hpar ^lbj ^nhab ^rkar ^stab ^terv ^tret ^wisc ^zert ab_ost acht_sekund am_telefon aufsichtsrat bien
        bish das_haus dauert_ein der_baum der_beid die_erinner die_kilowattstund ein_zweit es_ab grund_sind herb
        ihm im_herb im_somm jahr_verabschied kilowattstund kilowattstund_kost kost_dann leicht moglich
        molkerei_ein offent punktlich stand statt tour vorh vormittag_in wahl weil wird_ein zieg zwolf_neu
    """,
    0.06: """
        #_april =beid =chefin =was ^<jah ^ahr ^bar ^bar> ^chp ^chrä ^date ^dner ^elau ^enos ^erlä ^fing ^ftig
        ^fus ^hrä ^hrän ^irts ^itsl ^kat> ^lzb ^noss ^stim ^teig ^teur ^timm ^uro> ^wec ^zba ^zwi abo behalt
        bekomm_die belast bestatigt dauert der_personalabteil die_genossenschaft die_mittl die_zahl echt
        ein_fehlerhaft ergebnis_liegt erreichbar_ursach erwachs fehlerhaft fehlerhaft_updat filial freitag
        gab_das geht gelernt_hab gerett geword ging_er hinweis kundenportal lachel lauft_wied liegt_auf lini
        mehrheit spiel sprech steu tagsub tocht uhr_nicht um_acht umgesetzt verein versamml was_wir wir_sag zu
    """,
    0.05: """
        =ordn =zusammenschluss ^<cen ^<ebi ^<inz ^<kos ^<lie ^<rou ^<säm ^<ums ^<urs ^achf ^ausf ^cen ^cent
        ^chba ^ckbl ^dat ^ebe> ^eibe ^elzu ^etr ^etre ^euro ^freu ^fti ^hbar ^hin> ^hmel ^iat ^iben ^il> ^inha
        ^inzw ^ione ^kat ^kbl ^kbli ^lauf ^llv ^llve ^lzu ^lzun ^melz ^nmo ^nos ^nsp ^ochl ^oute ^ozen ^res
        ^rkeh ^rtre ^sbe ^terh ^teu ^tim ^trit ^uhes ^ums ^uro ^ursa ^usf ^ämtl ^ückb ^ünft ausdruck chef_das
        gelernt geschenkt gewinn kart kind_bis knodel kundennumm lief_weit mit_den passau portal porto
        prozent_die septemb sich stieg_auf storung_vom strich u um_vier uns_kantin unterricht vierzig_minut
        wir_lieb zusammenschluss_mit zwei_person
    """,
    0.04: """
        ^<err ^<kün ^<vo ^<vol ^<zah ^absc ^adtr ^aft ^aher ^ahl ^ahle ^ame> ^ank ^artn ^at> ^ber ^ber> ^bern
        ^betr ^ble ^bsc ^bsch ^chus ^dank ^dne ^dtr ^eib ^ent> ^erke ^ersa ^esw ^eswe ^etra ^eur ^folg ^gela
        ^haft ^hba ^heid ^hre ^hren ^huss ^ibe ^igte ^inh ^ion ^iti ^juli ^kos ^kost ^krit ^ksc ^ksch ^li> ^lie
        ^lus> ^lver ^musi ^nspr ^nzw ^nzwi ^olg ^onen ^orj ^orja ^plus ^rdt ^ren> ^resw ^reut ^rou ^rout ^rrei
        ^rsac ^rsb ^rtsc ^ruhe ^rän ^ränk ^sage ^sbet ^slei ^staf ^stei ^swec ^taff ^trat ^twer ^töru ^ufen
        ^uli> ^usik ^voll ^vorj ^wis ^zah ^zahl ^öru ^örun
    """,
    0.03: """
        ^<ab> ^<ade ^<div ^<eb ^<erw ^<eu ^<eur ^<gra ^<hen ^<il ^<jul ^<li ^<mio ^<nam ^<plu ^<ts ^<za ^<zer
        ^<än ^<änd ^aber ^abil ^abwe ^agsb ^ai> ^ando ^ansp ^appm ^aufe ^begr ^bwe ^bühr ^chef ^chf ^chlö ^ckb
        ^cksc ^dex ^div ^divi ^ebit ^ebüh ^echs ^efin ^egrü ^eisa ^ekan ^enes ^erab ^erfü ^ergi ^erhi ^err ^ertr
        ^erän ^esti ^eund ^eure ^fin> ^geno ^ging ^gsb ^gsbe ^hau> ^hefi ^heln ^hes ^hest ^hlö ^iele ^igen ^ika
        ^iks ^iksc ^insp ^irb ^irbt ^iri ^irn ^isan ^isc ^isch ^isla ^iter ^ivid ^izen ^jul ^keh ^kehr ^les>
        ^lger ^lgt> ^lio ^lore ^mai> ^mgeb ^mio ^mio> ^ndex ^ndne ^nenb ^nke ^nke> ^nord ^nzv ^nähe ^one ^orst
        ^oss> ^oste ^pfin ^pma ^pmac ^ppm ^ppma ^ren ^reu ^reun ^rgib ^rhe ^rhi ^rhin ^rit ^riti ^rke ^rsam
        ^run> ^rvie ^rwac ^sanp ^satz ^siks ^slan ^stm ^stör ^säm ^sämt ^tabi ^tbew ^tmo ^tner ^tsl ^tzp ^tzpl
        ^tör ^uchu ^uges ^usfa ^uss> ^ussc ^verä ^vol ^vors ^weim ^wett ^wies ^yla ^zpl ^zpla ^zvo ^zvor ^äher
        ^ämt ^änd
    """,
    0.02: """
        ^<abo ^<ad ^<ag> ^<ans ^<cel ^<da ^<dos ^<eig ^<gin ^<hek ^<in ^<kas ^<kie ^<kü ^<mil ^<nor ^<pin ^<ren
        ^<rös ^<rü ^<rüc ^<s> ^<sag ^<sep ^<sta ^<tec ^<um ^<unt ^<unv ^<we ^<wec ^<wet ^<zir ^<zwi ^ab> ^abla
        ^abn ^abos ^aft> ^afte ^amml ^amtj ^anpa ^ans> ^anu ^arg ^arge ^arif ^arkh ^arst ^assu ^ate> ^atis ^ativ
        ^avi ^avie ^bars ^beid ^beit ^beri ^berw ^birn ^bish ^bit> ^bos> ^chaf ^chb ^chel ^chli ^chäf ^dahe
        ^derk ^dhe ^dort ^dres ^drun ^dtwe ^ebü ^efi ^egiu ^ehrs ^eig ^eil> ^ekta ^ela ^emei ^eno ^enpa ^erh
        ^erka ^erkr ^erlo ^ermä ^ernw ^err> ^erre ^erti ^erv ^esam ^ese ^esst ^etro ^ettb ^fent ^ferk ^fgeb ^fol
        ^fonn ^frä ^ftr ^gebü ^gesc ^giu ^gium ^grat ^graz ^grüs ^gspi ^guta ^habe ^haf ^hef ^hekt ^herh ^hied
        ^hlie ^hlus ^hnik ^htsc ^htze ^hus ^häf ^häft ^hütt ^iat> ^ibl ^iden ^iebe ^iegt ^ies ^iese ^iess ^igie
        ^ilan ^imm ^ina> ^inbe ^insh ^inz ^io> ^ioni ^irt ^ishe ^isl ^ites ^ivi ^kart ^kas ^ke> ^kere ^klav
        ^konn ^kts ^kün ^la> ^lare ^lav ^lavi ^lgt ^lieb ^lies ^lion ^llio ^lor ^lstä ^lus ^luss ^lve ^läng
        ^merl ^mil ^mlu ^mlun ^mmlu ^mob ^mobi ^mtj ^mtja ^mtl ^mtli ^nam ^name ^nban ^nde> ^ndh ^ndhe ^ndin
        ^ndn ^ndo ^ndor ^ner> ^nhof ^nimm ^nin ^nkt> ^nnum ^npa ^npac ^npas ^nser ^nspe ^nspi ^ntei ^ntwu ^nves
        ^nwä ^obil ^ogno ^old> ^olge ^olgt ^oni ^onie ^onnu ^orh ^orhe ^ors ^orsi ^oss ^otiz ^out ^ovi ^oze
        ^part ^petr ^pfi ^plu ^prec ^pril ^rab ^rale ^raz ^raz> ^rbt ^rbt> ^reb ^rge ^rgi ^rher ^riat ^ritt
        ^rjah ^rke> ^rkle ^rkts ^rle> ^rlo ^rlor ^rläu ^rmus ^rmä ^rnah ^rng ^rnim ^rnw ^roff ^rogn ^rr> ^rre
        ^rsbe ^rsit ^rsta ^rte> ^rtr ^ruh ^räg ^ränd ^rüc ^rück ^sag ^same ^sat ^sber ^sege ^sel ^sel> ^selt
        ^sena ^send ^sep ^sfa ^sfal ^sfe ^sfl ^she ^sher ^shil ^sik ^sla ^ssb ^stat ^stö ^sza ^szah ^sübe ^tal>
        ^tar ^tari ^tbe ^tei ^ters ^teru ^tif ^tis ^tis> ^tiv ^tive ^tiz ^tli ^tlic ^tmei ^tne ^tral ^trof ^tsam
        ^tsha ^tta> ^ttb ^ttbe ^tten ^ttg ^ttm ^tund ^twe ^tzeh ^tört ^ueru ^uftr ^ugsp ^uhe ^uli ^ulm ^unv
        ^unve ^ure ^urf> ^user ^utac ^vera ^verl ^vert ^vest ^vorh ^werb ^wet ^wir ^wirt ^zent ^ziel ^zir ^äft>
        ^ämm ^ände ^ändi ^änk ^ässt ^öffe ^übe ^über ^ücks ^ühlt ^ünge ^ürst
    """,
    0.01: """
        ^<ab ^<apr ^<arb ^<bar ^<bei ^<bis ^<dah ^<dan ^<dau ^<di ^<dop ^<erm ^<fir ^<for ^<fre ^<fu ^<geh ^<gr
        ^<gru ^<häu ^<is ^<jan ^<jä ^<jäh ^<jün ^<küc ^<lk ^<lkw ^<mai ^<mee ^<mus ^<na ^<net ^<pet ^<sti ^<tar
        ^<tax ^<tsc ^<ur ^<wei ^<wes ^<wir ^<woh ^<wu ^<zie ^<zug ^<übe ^abw ^ade> ^adtw ^ago ^ahnh ^alen ^alog
        ^ankt ^anp ^anua ^apr ^apri ^ar> ^arbe ^aren ^art ^atal ^ate ^aue> ^auf ^auge ^bei ^bet ^bni ^bnis ^bos
        ^bric ^brun ^büh ^chni ^chs ^chtf ^chtz ^chä ^dah ^dan ^daue ^de> ^dera ^dern ^dhei ^dher ^di> ^dinn
        ^dir ^dop ^dopp ^dos ^dose ^dtw ^ebe ^ebn ^ebni ^ech ^egr ^ehe> ^ehla ^eid ^eige ^eini ^eins ^eite ^eits
        ^ekos ^elas ^ele ^elei ^els> ^elz ^emil ^enbr ^endh ^enka ^enle ^ent ^erig ^erl ^ernd ^erni ^ersb ^ersc
        ^ervi ^esc ^esch ^ese> ^esk ^eträ ^eun ^fend ^ffel ^fir ^firm ^fträ ^gebn ^geme ^gepl ^gnos ^grab ^gru
        ^grun ^gsam ^hend ^henn ^her ^herr ^hlal ^hli ^hng ^hnge ^hnho ^hni ^hnl ^hrgä ^htf ^htfe ^htz ^häus
        ^höh ^hüss ^idet ^ied ^iede ^ierf ^ifer ^ila ^inig ^isa ^itgl ^its ^itt> ^ittl ^ive ^ize ^jan ^janu ^jün
        ^jüng ^kape ^kar ^kass ^kata ^kie ^kon ^kopi ^kraf ^ksk ^kta ^ktua ^kw> ^lal ^lala ^lap ^lapp ^len ^len>
        ^lief ^lieg ^lkw ^lkw> ^llo ^lmen ^log> ^lohm ^los> ^lott ^lsta ^ltin ^lug> ^läde ^läss ^löf ^löff ^löse
        ^mah ^mahn ^mai ^marg ^mee ^meer ^mein ^mers ^mil> ^mita ^mlo ^mlos ^mml ^nem> ^ner ^nft ^ngi ^ngsb ^nho
        ^nike ^nim ^nis> ^nken ^nkw ^nles ^nnu ^nor ^nose ^noti ^nsam ^nsh ^nshe ^nss ^ntra ^nua ^nuar ^nutz
        ^ober ^ofi ^ogn ^ohi ^ohin ^ohma ^ohn ^opie ^oppe ^ord ^os> ^ose> ^osse ^ost ^pelt ^pitz ^ppel ^prod
        ^proz ^raft ^rbei ^rbuc ^rent ^ret ^rfü ^rgel ^rgen ^rgäs ^rhei ^ria ^rigi ^rike ^ril> ^rja ^rka ^rkh
        ^rkr ^rlän ^rmer ^rml ^rmlo ^rnb ^rnd ^rodu ^romp ^ros> ^roz ^roze ^rrau ^rseh ^rtal ^rtn ^rtne ^rts
        ^rvi ^rwei ^rägt ^rüss ^sam ^samm ^sbac ^sbr ^schä ^sdrü ^seg ^sels ^senb ^sens ^serv ^sion ^sle ^spit
        ^spre ^ss> ^ssei ^ssun ^sta ^stan ^steu ^stun ^stät ^tab ^tab> ^taf ^tal ^talo ^tand ^tarb ^tat ^tax
        ^taxi ^tda ^tec ^teck ^tenl ^terr ^tfes ^tgl ^tgli ^tiz> ^tja ^tjah ^tsa ^tsc ^tsch ^tua ^tual ^twu
        ^twur ^tzb ^uali ^uar ^uar> ^ufba ^uga ^ugs ^und> ^urg> ^usle ^utom ^utzb ^uzi ^ves ^weit ^west ^wie
        ^wohi ^zuge ^zugs ^äden ^ähe ^ämme ^ängs ^äss ^äte> ^öher ^öse ^ück ^üros ^ürs
    """,
    -0.01: """
        ^<alt ^<an ^<bau ^<dav ^<du ^<feu ^<gan ^<ger ^<imm ^<ju ^<la ^<lag ^<mas ^<mod ^<pa ^<pat ^<pra ^<rad
        ^<rot ^<sei ^<si ^<sit ^<spr ^<sto ^<ti ^<tot ^<tr ^<tu ^<wen ^<wol ^<zä ^<zäh ^abe ^age> ^ampf ^anac
        ^ange ^antw ^ass> ^atie ^aub ^ause ^avo ^band ^bee ^bel ^bier ^bis> ^brie ^chwe ^dana ^dav ^des ^donn
        ^dung ^ebt> ^eg> ^ekt> ^ele> ^elf ^emp ^ens> ^erbr ^erer ^erkl ^erme ^ert> ^esuc ^et> ^ett> ^eug ^fach
        ^fot ^foto ^fpr ^fra ^gab ^gan ^gar ^gart ^gefr ^gena ^gla ^hal ^heis ^hlag ^hne ^hor ^hr> ^htig ^ick
        ^ieg> ^iehe ^ielt ^iem ^iema ^ient ^iger ^igs ^igt> ^ild ^ill ^illi ^ine> ^ipp ^iss> ^itze ^kel ^kle
        ^lat ^leg ^lein ^lin ^llen ^lli ^lt> ^lten ^lun ^lz> ^meld ^mes ^mess ^mie ^nein ^nge ^niem ^nma ^nst
        ^ntwo ^nung ^nzen ^omm ^opf ^ort ^ot> ^pau ^paus ^pla ^pät ^rad> ^rage ^ragt ^rde ^rei ^rie ^rier ^rinn
        ^rma ^rne ^rs> ^rsu ^rsuc ^schi ^sie ^sor ^spar ^spä ^spät ^sse> ^sten ^tell ^ten ^tern ^test ^tet ^tet>
        ^the ^tieg ^tro ^two ^twor ^ube> ^uche ^unge ^urt ^ust ^wann ^weg ^wehr ^wen ^win ^wol ^woll ^wort ^ähle
        ^äng ^ärt ^ätze
    """,
    -0.02: """
        ^<az ^<azu ^<bew ^<bla ^<bri ^<de ^<er ^<fe ^<fü ^<ge ^<hu ^<ke ^<kl ^<kle ^<kom ^<kr ^<kur ^<las ^<le
        ^<me ^<mü ^<pr ^<ra ^<ro ^<sam ^<stü ^<to ^<tro ^<wan ^<win ^<wo ^ach> ^aden ^ager ^alb> ^all ^alle
        ^alte ^ann ^asc ^asch ^azub ^ch> ^chi ^chin ^chti ^cke ^del ^ebt ^efr ^efra ^ege ^egel ^eiss ^ell ^er>
        ^erd ^erp ^erst ^esp ^est ^este ^fac ^fe> ^feie ^fla ^fund ^gek ^ger ^ger> ^gesp ^gste ^hall ^hen> ^hine
        ^hle ^hti ^hund ^hwe ^iert ^inf ^ink ^inne ^inst ^isst ^kame ^klär ^komm ^kte> ^kur ^latz ^lb> ^ler>
        ^lig ^ller ^llt ^llte ^lte> ^lärt ^mas ^masc ^mod ^mpf ^ne> ^ng> ^ngt ^nun ^och ^ock ^ora ^pat ^pen>
        ^pf> ^plä ^rad ^rass ^reg ^rege ^rei> ^rez ^reze ^rief ^ris ^rkl ^rklä ^rnen ^rta ^rät> ^sse ^sser ^stel
        ^stüc ^tage ^tel ^ten> ^ter> ^tier ^tot ^tras ^tze ^tze> ^tüc ^tück ^uch ^ucht ^unk ^ur> ^urs> ^urz
        ^use> ^weh ^zt> ^zubi ^ängt ^ärt> ^ät> ^üft
    """,
    -0.03: """
        ^<al ^<ba ^<dr ^<erk ^<fa ^<frü ^<ga ^<han ^<im ^<leh ^<pu ^<re ^<reg ^<ri ^<sie ^<woc ^<zei ^ad> ^age
        ^ass ^bri ^brin ^chal ^chne ^cken ^eman ^esu ^feue ^frag ^frü ^hrer ^hän ^ier ^klä ^kom ^lage ^lass
        ^lehr ^ler ^lle> ^lär ^mand ^mpe ^ngt> ^oche ^ommt ^onne ^pen ^raus ^rin ^ring ^rot ^rt> ^scht ^sen>
        ^ste ^suc ^such ^te> ^tof ^toff ^ung ^ung> ^woc ^woch ^ze> ^zei ^zub ^ählt
    """,
    -0.04: """
        ^<prü ^<tag ^alt ^amp ^asse ^dre ^eie ^eier ^elle ^ema ^feu ^han ^hand ^iss ^kte ^lag ^las ^le> ^leh
        ^ling ^lte ^man ^mete ^nge> ^ode ^pra ^ras ^ste> ^sto ^stre ^ubi
    """,
    -0.05: """
        #_juli =ein ^<br ^<dre ^<gef ^ack ^drei ^ei> ^fun ^gef ^nnen ^tur ^zäh ^zähl abschied antwort buch
        ein_jahr einfach emr entschuld erst flohmarkt funf gefeiert getest_hab hatt ihn juni meld ohn_netz
        personal richtig so verlor_und was zeigt ~absent
    """,
    -0.06: """
        =alt =der =die =modus =off =offlin =stechuhr =wie ^<sp ^früh ^häng ^lle ^met ^nne ^rüh anmeld august
        bank beim bekomm_ich bekommt blick dabei daum davon den_jahr des_jahr die die_alt ein_blau frag freie
        fundburo gern gesprach halt institut kittel lasst leit mal mehr_licht mehr_platz mit_kuch modus noch
        offlin_modus per_app schnell stechuhr vor woch_als ~sides
    """,
    -0.07: """
        =! =ist =mit =updat ^<ta ^en> ^prü ^prüf ^rüf ^stü ab_dem auf bereich bringt der_alt des die_zugspitz
        durft genau grun heisst januar_buch kilo laut lern man ministerium pro samstag steh tor und_ein
        unterstutzt vorhab wer wollt zugspitz
    """,
    -0.08: """
        # =im =uns ^<sc ^<sch ^ähl all_per brief buch_all die_stechuhr druck gab_es ganz gast gibt_es in_der les
        met rezept seit_montag sinkt speich trotzd vierzig vorstand_der wenig zehn zwei
    """,
    -0.09: """
        ausverkauft azubis best bis hangt in jahr_ein jed jemand jetzt kuch_und tot und_preis ~unlike
    """,
    -0.1: """
        ab_# fahr hab hall von ~ashamed
    """,
    -0.11: """
        ## ein frei gefragt imm seit wie ~sick
    """,
    -0.12: """
        =# =? =anmeld =fur =tag am_end das im kommt mach sie stell uns_neu ~cleared
    """,
    -0.13: """
        feiern fruh fur lag tur ~missing
    """,
    -0.14: """
        danach dem die_neu klein platz zeig
    """,
    -0.15: """
        =jahr donnerstag niemand
    """,
    -0.16: """
        ist
    """,
    -0.18: """
        der_neu erklart
    """,
    -0.19: """
        und
    """,
    -0.2: """
        mit
    """,
    -0.21: """
        uns
    """,
    -0.22: """
        woch
    """,
    -0.24: """
        alt lass
    """,
    -0.39: """
        : ~callers
    """,
    -0.41: """
        drei
    """,
    -0.48: """
        tag
    """,
    -0.51: """
        ?
    """,
}
