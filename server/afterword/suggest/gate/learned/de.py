"""What words weigh in de: made by `tests/learn_gate.py`."""

MADE_FROM = "3802bf1648089f8e"
BIAS = -0.22
WEIGHTS = {
    2.58: """
        ~stop
    """,
    2.23: """
        ~dark
    """,
    1.99: """
        ~review
    """,
    1.76: """
        ~ashamed ~placeless ~rite
    """,
    1.74: """
        ~2
    """,
    1.61: """
        ~missing
    """,
    1.45: """
        ~fewer
    """,
    1.43: """
        ~halted
    """,
    1.42: """
        ~absent
    """,
    1.35: """
        ~lenders
    """,
    1.27: """
        ~sick
    """,
    1.19: """
        ~sides
    """,
    1.18: """
        ~unhired
    """,
    1.14: """
        ~mute
    """,
    1.07: """
        ~intruder
    """,
    1.06: """
        ~families
    """,
    0.9: """
        nicht
    """,
    0.86: """
        ~unlike
    """,
    0.82: """
        ~respect
    """,
    0.77: """
        bitt
    """,
    0.75: """
        ~reports
    """,
    0.7: """
        ~leak
    """,
    0.61: """
        betroff
    """,
    0.59: """
        geh
    """,
    0.56: """
        famili nachricht stell
    """,
    0.55: """
        arbeit
    """,
    0.53: """
        kund
    """,
    0.52: """
        ~cleared
    """,
    0.48: """
        schwer wir
    """,
    0.46: """
        informiert jemand von
    """,
    0.45: """
        sag verlust wiss
    """,
    0.44: """
        darin
    """,
    0.43: """
        ist
    """,
    0.42: """
        gesagt hof
    """,
    0.41: """
        hatt statt
    """,
    0.4: """
        kein_neu post
    """,
    0.39: """
        geld
    """,
    0.38: """
        klinik
    """,
    0.37: """
        =freitag fremd
    """,
    0.36: """
        =stell drinn erwart zentral ~callers
    """,
    0.35: """
        =gibt angebot flug kam kundendat lohn verletzt
    """,
    0.34: """
        ; die_bank rechn ruft vorstand
    """,
    0.33: """
        =prognos bank den_schlussel
    """,
    0.32: """
        =gewinnwarn den_rest ford gewinnwarn gut haus kein klag
    """,
    0.31: """
        =grossbrand =klinik burgermeist gegang grossbrand mehr mensch nehm rund_# soll such vorwurf war wollt
    """,
    0.3: """
        =kolleginn erfahr klagt morg sass streicht unfall uns_werk unternehm zu
    """,
    0.29: """
        an_zwei helf krieg_in mann red schick_sie sind_betroff von_sieb vorerst
    """,
    0.28: """
        =bussgeld =streicht ass befund bussgeld die_feuerwehr gest heut_fruh kannt neuausricht nicht_mehr
        samstag tun uns_leut zahl
    """,
    0.27: """
        =verletzt bekomm brief ein_verlust funft heut je kraft sonntag_ist wiss_wir zug
    """,
    0.26: """
        =warnstreik and ans brauerei das_jahr die_divid divid ein_nachfolg gescheh leg leid noch_vermisst
        standort verlag vertrieb warnstreik
    """,
    0.25: """
        =bei =kolleg abfind bezahlt druckt ihr lackiererei so_lang tausend wegfall
    """,
    0.24: """
        :_klinik =krieg =standort annehm bericht_von beschaftigt bundel dies_ausgab ein_fremd falsch
        feuerwehrleut gebet imm imm_drei jemand_hatt k mittag schick stand unklar verwalt vorsicht werf wir_hol
        zwei_feuerwehrleut
    """,
    0.23: """
        #_kraft =vorstand am_donnerstag auss baustell brand dem_betriebsrat dreh_wir ein_gut ein_mitarbeit
        es_geht feuerwehr_war kapitan kein_kart moglich_uber nicht_statt rest schweig strass studi tisch tun_wir
        urteil werk_in
    """,
    0.22: """
        =lahm =nach =schliesst =sonntag ab_montag an betrieb bezahl dass denk_an die_tonn die_zahl drei_uhr
        dringend droh droh_mit ein_richt find_nicht generation jahr_und lad lahm patient schliesst sein_frau
        spedition verdi verlass wollt_wir
    """,
    0.21: """
        #_arbeitsplatz #_mai =am =explosion =nehm =ukrain =unfall =wort akti am_dienstag am_hak angriff_auf
        arbeitsplatz backerei beruf beschaft der_betrieb der_nacht es_besteht explosion foy hak haltung haushalt
        im_foy jahr_auf konn lauft_in letzt_mal mau mit_sofort mitarbeit pak reih ruh rund seid sofort_wirkung
        sprach_von steh_wir trifft ukrain viert vierzehn weit wird wirft zum_letzt
    """,
    0.2: """
        #_beschaftigt =aufgetaucht =filial =hall =lackiererei abschied_von aufgetaucht bezahl_die bitt_wir
        der_schul deutlich die die_zentral erstatt fahr fur_imm gekomm geseh gesprach hangt_noch jahr_wird
        kartennumm kolleginn krieg lokfuhr nach polizei steh unbekannt und_denk verbrenn wir_zahl
    """,
    0.19: """
        #_jahr =akti =bezieh =in =klag =schwer =stellung =tausend =traditionsbrauerei =wasserkoch =weg
        am_standort aufsichtsrat ausstand behord bezieh_stellung brief_der dem der_aufsichtsrat der_befund
        die_geh drittel_der elt fall_aus getan ihr_geld ihr_schreibtisch klag_geg konz kundinn markt mittwoch
        prob prognos recht redaktion starb such_wir traditionsbrauerei trau verhangt verlangert voll vor_ort
        wasserkoch wasserkoch_modell wir_trau
    """,
    0.18: """
        #_mensch #_stell =bricht =fruh =netz =post =razzia =redaktion =vorfall belegschaft den_hof die_ganz
        die_ofen donnerstag einsatz einunddreiss er fenst fragt_warum freund fulda geht_um gericht_gab
        gewerkschaft im_netz jed_tag juni_und klagt_uber madch marz netz nicht_schweig noch off_brief park
        razzia sagt_man schlug_ein schwach septemb sind sitz staatsanwaltschaft storung_im streicht_jed
        uns_kolleginn uns_nachbarn verdient vorfall wart wir_nehm
    """,
    0.17: """
        =# =ging =leg =leut =pflegekraft bergfuhr besteht das_wass der_baustell der_redaktion der_tur die_firma
        die_kamm dienstag ein_drittel ein_foto eingeatm eingeschlaf ermittl filial gesagt_hab geschrieb_hab gibt
        grossbrand_in hat heizung insolvenz ist_schluss jurg kamm kocht kreis lieg mitbewerb musst programm
        red_mit sie_ford sofort und_niemand uns_kolleg werkstor wir_sind wirkung
    """,
    0.16: """
        =baustell =brand =haltung =kollegin =patentstreit ^ahl ab_februar abgesagt all_die arztinn aufsicht
        auftragslag beamt bleib_uns bundel_wir buro den_famili dies_woch dreh drittel ein_jung ein_wort erreich
        fall falsch_und fisch gegang_die gesagt_am hall_# in_den landtagswahl lang_hat liegt_ein manch nach_woch
        netz_aufgetaucht newslett nicht_lang nie notruf ort patentstreit press sach schickt schimmel schlecht
        sech_von seit_freitag setzt sieht_sich uns_system von_ihn wass_stand zeitung zum_krieg zwei_leut
    """,
    0.15: """
        #_marz =an =angriff =bleibt =ermittl =haus =urteil =zentral ^uss abschreib ag ag_rechn akt alt_von
        am_samstag auf_uns auftragseingang_im bau_wir beantwort_wir beim_nam bericht betroff_sind brief_vom brud
        buros_in das_team der_such der_vorstand der_zentral die_aufsicht die_gewerkschaft die_hall
        die_heimaufsicht die_letzt die_polizei die_press diesmal dort ein_besuch ein_kind end erfasst firma
        fur_# gebucht geg gesperrt hack heimaufsicht herstell hinein hol_uns kanal kilom leb lieg_bei lini
        losegeld mit_ein nah nicht_ab nicht_verlangert ohn_ergebnis partn patient_und putz reis schlussel
        sich_nicht sozialplan stolz tier topf uhr_fruh und_wahlt uns_bergfuhr verlust_von warnt_vor wehr wochen
        zahlungsunfah zurucknehm
    """,
    0.14: """
        #_jahrig =bahn =bleib =entscheid =fahr =fehlt =hackerangriff =kein =steh =termin =trau =vierzig =vorwurf
        ^<un all_kund am_fluss angezeigt anwohn ausgang bescheid bleibt_so darub das_angebot dem_werkstor
        der_verwalt ein_angebot einkauf einzeln end_# end_die foto frau gedenk_an gefalscht geschaftsleit
        gewasch grund hackerangriff herb_gibt ich_schreib im_marz in_beruf insolvenzverwalt jahrelang jahrig
        krank kurzarbeit lak langjahr leut moll monitor operativ ost pruf_sie recht_wir schlug schwest sein
        seniorchef serv sie_fehlt spielzeit strafanzeig todlich trau_um uns_drei uns_langjahr uns_seniorchef
        unterschrieb_die unwirksam urteil_im versteckt wird_noch wurd zweiundzwanz
    """,
    0.13: """
        =abstimm =ad =belast =cyberangriff =giesserei =hoc =kritik =kurzarbeit =modell =odessa =parkplatz =ruft
        =stellungnahm =uhr =wechsel ^<ges abstimm ad ad_hoc agentur am_montag anleg anwalt anzahl
        aufsichtsrat_hat ausland behalt beid_seit beruhr bis_mittag bis_mittwoch buch_fur cyberangriff
        danach_nicht darf_niemand das_letzt das_madch das_unternehm dem_erst den_behord den_maschin
        der_giesserei der_zug die_behord die_kont die_schulklass die_zweit dies_monat ein_kanzlei ein_neu
        enttauscht ersatz es_im fallt_uns februar_ein freitag_sind gearbeit gefuhrt gestorb gewinnwarn_:
        hab_rauch halb_zehn halt herunt hoc in in_einzeln in_odessa in_vier kam_der klarung klarung_nicht
        kolleginn_in kritik liegt lins madch_war metallteil mitarbeit_wurd modell nachgewies obwohl odessa opf
        parkplatz_halb rauch_eingeatm schreib sech_jahr seh_wir sein_freund seit_heut steh_ab stimm tor_und
        trenn und_beruhr unfall_im uns_niemand uns_schwer verstorb verzehr volontarinn vorfall_auf wahl wahlt
        wenn_sie werk_ein wie_imm wir_steh wir_veroffent zeitschrift zum_brand zur_abstimm zur_klarung zwei_von
    """,
    0.12: """
        #_g #_mitwirk =ausstand =g =gestort =information =jurg =schreibt =still ^ruf ^zah ^zahl am_telefon
        angehalt arbeitsgericht auf_stadtwerk aufgegeb aufzugeb bish_# bleib_bis bleibt_das dem_arbeitsgericht
        der_strass die_band die_geschaftsfuhr dies dreissig ehemal eigenkontroll eigenkontroll_wurd
        ein_eigenkontroll ein_gewinn ein_nachricht ein_zeil ess etwas fahr_uns fassungslos februar flieg
        gut_jahr gut_leut hat_bekommt heraus hotel ihn im_alt im_fruhjahr information j job_auf jung kalt
        kein_stimm kind kranfuhr lass_sie lasst_uns leut_sind listeri listeri_nachgewies million mindest
        mit_vier mitwirk monat_sind nachbarn nicht_zahl nied ofen reinigungskraft scham scheib sie_ihr sind_die
        sturzt todesfall trillerpfeif und_red vermisst verschwind vier_fall vom_verzehr von_# von_auss
        vorstand_der warnstreik_: warnt webstuhl wir_stolz zeitung_geles zwei_met
    """,
    0.11: """
        #_novemb :_kund =anpass =beschaftigt =halv =ihr =insolvenz =kartellamt =kundig =lauft =meld =montag
        =muss =rund =todlich =traurig =verhangt =verwechsl =vorerst =zahl =zwolf ^ehe ^rbei all_betroff angehor
        apothek ausblick ausgab bank_hat bech besetz bevor bis_marz bitt_sie bleibt cyberangriff_auf das_haus
        das_urteil den_preis denk der_vermiet der_vorhang die_agentur die_kass die_klinik die_staatsanwaltschaft
        die_stadt durch_drei durf eben ein_insolvenzverwalt ein_negativ ein_ordn ein_teil einzel elf_von fragt g
        gedenk geraumt gesichert geword glaub_ihn hab_anzeig hab_es halv hat_uns heut_nicht hielt_nicht hoc_:
        im_hof insolvenz_an ist_gestellt jahr_gefuhrt jahr_verstorb kam_mit kannt_jed kartellamt_verhangt kirch
        konnt krieg_im lasst lohn_fur meld_insolvenz meng nam negativ nennt neu_app partei patientinn
        pflegekraft platz_fur report ruckruf_: schliess schwierig sein_geld sieht sozialvertrag stand_seit
        tag_an team_und theat tocht traurig unbekannt_hab und_halt verdacht verhangt_bussgeld vermiet_die
        veroffent vertrau verwechsl vom von_acht vorhang war_hoflich weg wir_halt wirft_dem wort zu_haus
        zug_hielt zum_bericht zusag zwei_uns zweiundzwanz_jahr ~3
    """,
    0.1: """
        #_million =anwohn =arbeitsplatz =bademeist =datenpann =kanal =nachtrein =sach =schweig =stellt =system
        =theat =verwalt ^beit ^bet ^ehen ^eld> ^fah ^ft> ^ges ^raue ^sag ^sst ^ver ab_januar abberuf abgerat
        am_dienstagab am_kanal an_uns and_tun arbeit_mit arbeitsunfall_in auftragseingang auszahl bademeist
        beantwort behalt_die behandelt bericht_vom bewerbungsverfahr bezieh bis bis_jahres buros bussgeld_weg
        dank_all das_geld das_laufend das_oberlandesgericht datenpann der_entwurf der_geschaftsleit der_kapitan
        der_mietvertrag die_opposition dienstagab drauss dringend_abgerat ehrlich ein_abfind ein_buch
        ein_mitbewerb ein_partei ein_partn eingeschalt erfasst_und fass filial_am frau_und funfzehn fur_falsch
        gab_die ganz gefahr gehabt gekomm_ist geschaft gestellt hilf hoflich ihn_gebet im_rahm in_still
        information_zu ist_am ist_er karl kaufhaus kolleginn_hab kuchent kundig kundigt lag_auf lang_zu leer
        leg_die lehnt mietvertrag mitgefuhl mitgefuhl_gilt nachtrein nenn neueinstell nimmt oberlandesgericht
        opposition parkplatz preis_von rahm_ein rauch schiff schreibtisch sechsundzwanz seh_das seien
        sein_famili sie_bericht somm stadt still_gedenk strass_und tal theat_am training ums_leb und_starb
        und_stell uns_bahn uns_filial uns_gegang uns_mitgefuhl uns_plan uns_vorsitz verzehr_wird vielleicht
        von_kund vor_dem vorwurf_geg warm weil_wir weiss_: werkzeugbau wir_nenn wird_dringend wirkung_abberuf
        zuruck_und
    """,
    0.09: """
        #_mio =bericht =brief =dritt =durchsuch =einstellungsstopp =geb =geg =geld =gesprach =gorlitz =job
        =rechtsstreit =sag =stand =verantwort =verspat =wichtig ^ass ^bei ^cht> ^eld ^ens ^fen> ^geld ^ger ^ige
        ^leg ^men ^mit ^tel ab_dezemb ab_herb abgegeb abrechn als_die am_markt anzeig_erstatt bank_am befrist
        befrist_vertrag bei bei_den beteiligt betrieb_lauft biet_wir bis_herb bis_ost bleibt_die bricht danach
        darauf das_amt das_erst das_licht deckel der_klinik der_markt der_plan der_platz der_verlag derzeit
        die_famili die_fertig die_jahresprognos die_kolleginn die_miet die_nachfrag durchsuch ein_stell
        eingeatm_und einstellungsstopp entfallt entzog er_liegt erfahr_mit erlitt es_hat fahrdien fahrgast feld
        feuerwehr filial_in fluss freigestellt fruhjahr funf_die gar gar_nicht gast_sind gefuhrt_und gegang_er
        geholt gekauft genomm gerad gestort getrag gorlitz haf halt_die heimaufsicht_hat hinaus hoch im_depot
        im_gesprach im_kreis im_sud in_passau jahresprognos je_woch jemand_hat kanzlei keim_gefund konn_wir
        kreis_sein kurzarbeit_ab laufend_jahr lauft_im lauft_vorerst link lohn_sind marz_gesichert mehr_als mein
        minut_an mio mio_euro molkerei nach_vorschrift nachbarn_am nachfrag nachfrag_nach nachricht_und nehm_den
        nicht_geseh nimmt_ein passau platz_hat pruft rechtsstreit rezept_nicht samstag_vor scham_uns schaut
        schwer_vorwurf sech_kolleginn sie_behalt sie_hab sie_nicht staatsanwaltschaft_pruft standort_gorlitz
        starb_am stell_die stellung tag_je tor trag tropf tut_es um und_so uns_haus unt_zwei verantwort vermiet
        verwaltungsgericht vorerst_weit vorschrift vorstell wag wettbewerb wettbewerb_hat wir_es wir_geb
        wir_nicht wir_scham wir_uns wirft_uns wurd_keim zu_hab zugesagt zum_standort zwanzig_jahr zwei_famili
    """,
    0.08: """
        #_kund #_soll #_und =auf =bekam =gefahr =halb =insolvenzantrag =kann =kund =letzt =moglich =nachricht
        =nachruf =ruckruf =sie =steinbruch =stirbt =streit ^<arb ^arb ^bez ^esch ^eut ^fahr ^geb ^hri ^icht
        ^itte ^man ^nge ^rau ^sche ^sen ^ssen ^tte> ab_und acht_sie als_erst an_ihr anordn anschrift
        anschrift_und antrieb arbeit_fur auch_nicht auf_anordn aus_der auskomm beauftragt bedau bekomm_sie
        bitt_acht bitt_ihr bleib brand_in chef darleh das_nicht datum dem_buro den_hall der_geruch die_lohn
        diesmal_ist donnerstag_die donnerstag_hat ehemal_auszubild ein_fehl ein_interessenausgleich
        ein_sozialplan ein_stund ein_verwalt einstellungsstopp_in elb erst_wenn erwart_fur es_kein es_nie flamm
        fordert freitag_um funfzig fur_drei geb_die gebrannt gebuhr gefund_die gericht gesetz hab hin_und
        hochwass hort ihr_mann im_erst im_krankenhaus im_lad in_die insolvenzantrag insolvenzverfahr
        interessenausgleich jack_hangt jahr_lang job keim kein_bahn kind_durf kondolenzbuch kondolenzbuch_liegt
        krankheit lad_bleibt lang_uber lasst_ihn lauf_und lebenslauf liegt_am lohn_und losung marz_aus
        mensch_uns mess messwert mir mit_kart montag_bis muss musst_die nachruf nachruf_auf neu_auf nicht_im
        noch_am postfach reicht_das rot_zahl ruckruf schluss sein_eig seit_mittwoch statt_ein stellungnahm_zu
        stumm termin_vor todlich_unfall tor_zu tut uber_den uberweis um_drei und_bitt und_wir uns_die uns_selb
        unterricht vat vat_die vereinbart_war verhandel verhandel_wir vertrag_bis vor_der weiss weiterzumach wer
        wir_arbeit wir_etwas wir_ford wir_vierzig wohnung zulief zwei_jahr
    """,
    0.07: """
        =abschied =arbeitsunfall =aus =belastigungsvorwurf =bus =chefarzt =derzeit =dezemb =ergebnis =gescheh
        =hafenstrass =hannelor =herb =insolvenzverfahr =lauf =leipzig =mitglied =schimmel =station =team =was
        =windpark ^<bez ^<bit ^<dr ^<ge ^<he ^<hä ^<hät ^<kr ^<mit ^<ve ^<ver ^<we ^<za ^ange ^beza ^chl ^chä
        ^ckte ^ebr ^ehm ^ehme ^ere ^erwa ^eza ^ezah ^ge> ^häf ^hät ^hätt ^ige> ^itio ^itt ^kon ^nde ^neh ^nehm
        ^red ^rer ^rif ^rle ^schl ^schä ^sol ^sse ^tell ^tio ^tion ^trei ^tte ^usst a_# ab_mittwoch abmahn
        all_zwolf als_# anruf arbeitskampf arbeitsplatz_wegfall auch auf aufgeruf aus_fur bei_uns
        beim_amtsgericht belastigungsvorwurf beschwerd_von betriebsrat_verhandel beurlaubt bis_freitag
        bleibt_leer bundeskartellamt chefarzt dafur_gibt damal daraus_nicht das_tut davon_sind den_bericht
        den_kredit depot der_schwach der_wettbewerb der_zeitung derzeit_kein des die_die die_flasch die_gesprach
        die_schlussel drei_woch durf_wir ein_and ein_anwalt ein_schwer ein_unfall ein_wasserschad einlos
        elf_monat entschied_ihr entwickelt erst_mal es_ab es_danach es_war fahrgast_wurd falsch_befund
        famili_hab fertig find flasch fort frau_bekam fur_arbeit gedacht geklingelt geriss geschlaf gesperrt_ein
        glaub hab_zwei hannelor hebamm heut_noch heut_vormittag heutig ihr_anruf ihr_nam ihr_wart illegal
        in_verwalt ist_beurlaubt ist_gesperrt jemand_fur kass kein_bus klopf kont kredit lang_war letzt_vorstell
        leut_im mann_hab mein_grossmutt mit_uns mitgeles nach_beschwerd nacht_auf nam_und nehm_abschied neunzig
        nicht_an noch_imm nun_ein ordn papagei passt post_die prozent_mehr sag_wir sagt_: schloss
        schwer_krankheit sech_stund sie_den sie_nach sohn sollt stell_uns stellt_insolvenzantrag still studio
        supp tank tod_ein trepp uber_uns ubergriff um_hannelor und_der und_es und_ich und_neun und_setzt uns_das
        uns_fahr uns_geht uns_grund uns_kass uns_lauf uns_mit verstorb_sie verwalt_und vierundzwanz vorbei
        wahrungsreform wahrungsreform_ein wasserschad wasserschad_und weg_fehlend will windpark wir_bitt
        wir_gesagt wir_glaub wir_noch wir_um wir_wiss wollt_im wurd_leicht zeitung_erfahr zu_wenig zum_somm
        zuruck zwei_mann zwei_standort zwei_wahrungsreform zwickau
    """,
    0.06: """
        #_fall =angepasst =anruf =belegschaft =bestell =busfahr =c =darkn =fahrt =gartnerei =konzert =kundendat
        =las =legt =lieb =lindenstrass =samstag =schlimm =werkbank =zum ^<an ^<dar ^<dri ^<in ^<je ^<mu ^<mü
        ^<pos ^<red ^<zah ^<zu ^aft ^akti ^ande ^arbe ^arn ^asse ^auer ^aus ^bitt ^chr ^chäf ^dri ^egen ^eing
        ^eit> ^erst ^esag ^esc ^etr ^etz ^eute ^fen ^gesa ^get ^haus ^häft ^ie> ^ili ^it> ^klag ^kti ^lag ^ld>
        ^llt ^los ^mitt ^nac ^nach ^nd> ^nse ^par ^prog ^rank ^rat ^rbe ^rde ^rig ^rige ^rma ^rog ^rwa ^sage
        ^sge ^stel ^stre ^tzt ^verl ^wal ^walt ^weg ^äft ^ätt ^ätte a abberuf_grund abgebucht akademi am_#
        am_mittwoch angemeld angepasst anpass_der arbeit_nied arztin auf_baustell ausstand_aufgeruf bei_ein
        beirat_hat bekomm_ihr betreut betreut_die bevor_er bewegt bis_dahin braucht_ein brennt bruck busfahr c
        dahin darkn das_gut das_tor dass_der dem_ess dem_fruhjahr den_knien den_letzt der_beirat
        der_nachtschicht des_haus die_gehalt die_gut die_ihn die_je die_kolleg die_mail die_sach die_steu
        die_werkbank drei_jahr drei_rezept dreizehn dreizehn_jahr eig_sach ein_betrieb ein_gutacht ein_somm
        ein_stuhl einig einstell_und elf_gut entfernt er_hat er_kam erst_einmal erst_wied es_drauss fahr_kein
        fall_sie fallig_gestellt fehlt fernseh fing fruh_hab fruhschicht fur_die fur_elf gab_der gebaut_und
        gekauft_hat gekundigt gerechn_und gerust geschrieb geteilt gewinn ging_es hab_uns hat_das hat_dr hatt_an
        haus_am heim hol hubschraub ihr_arbeit ihr_tocht ils im_darkn im_fernseh im_haus im_somm in_eig
        insolvenz_angemeld interessenausgleich_und ist_informiert jung_leut kam_die kinderzimm kundendat_im
        labor lang_halt lebensgefahr leipzig lkw mai_nicht manch_von mensch_die mess_sie miet millionenhoh mit_#
        mitteil natur neb_der neu_rechn neustadt nicht_genug nicht_was novemb offn_wir rechn_fur richt ruhig
        sach_mit sagt_wir schicht schlauch schlimm schreib_wir sech_verkauf sehr selb seniorchefin sie_die
        sie_seien sie_war sind_fassungslos sind_nam sonntag_hab sprach stuhl_bleibt sucht_: trug tun_das
        uber_zwei uhr_sind uns_belegschaft uns_sech unterstutz untreu vereinbart verkehr verli_ihr verschlusselt
        vertauscht vom_mai vorbei_und war_ich was_das was_sie wass weist weitergeht wend wir_bedau wir_der
        wir_kein wir_nach wir_versproch wir_zu woch_nicht zahl_hint zu_sag zu_uns zweistell ~4
    """,
    0.05: """
        #_lass #_patientinn :_bitt =angegriff =band =bank =hof =komm =nein =nicht =schreib =sturz =unternehm
        ^<auf ^<bi ^<bür ^<hau ^<her ^<inf ^<kon ^<leb ^<man ^<mus ^<na ^<weg ^<wis ^achr ^aft> ^agt ^ahlu ^ake
        ^akt ^aue ^aufs ^betr ^bit ^bus ^bür ^chri ^chwe ^de> ^drin ^eda ^ege ^ell ^ern> ^ers ^eruf ^etro ^etzt
        ^fal ^ffen ^for ^gehe ^gesc ^geta ^gte ^haft ^hen> ^hl> ^hlu ^hmen ^hre ^hric ^ht> ^hwe ^inf ^info ^ione
        ^irma ^isc ^isch ^kie ^kra ^kran ^kte ^lege ^lini ^lle ^llte ^lve ^ma> ^men> ^mie ^mus ^muss ^nfo ^nfor
        ^nnte ^nte ^ntr ^nwa ^nze ^och ^orde ^osi ^ot> ^pos ^re> ^rgen ^rma> ^rmie ^rof ^roff ^rsic ^rsta ^rufe
        ^sagt ^schw ^stag ^tige ^tra ^tre ^trof ^tru ^ufs ^uge ^und> ^ute> ^verd ^war ^warn ^wis ^zia ^zuge ^ünd
        ^üsse abschied acht_prozent adress all_drauss all_uber am_wochen angegriff auf_weit aufgab ausweis bahn
        beirat betrieb_im bitt_nicht bricht_ein das das_ist das_werk der_feuerwehr der_konz der_polizei des_lag
        die_best die_brief die_mensch die_musik die_nam die_numm die_praxis dienstleist dies_gesetz ein_#
        ein_platz ernt erst_tag es_die gerechn gering gering_volum geschaftsjahr geschrieb_hat
        gewerkschaft_fordert gutschein hatt_wiss haus_ein hin ihr_bank ihr_famili im_hotel im_steinbruch
        imm_link in_zweistell kolleg_trenn mail mit_licht mocht neu_azubis neu_patient neun_punkt nicht_all
        nicht_die nie_geseh offnungszeit oktob_hab ordn_mit patientinn_und pfleg preisabsprach schad schauspiel
        schul seil seit_der sich_niemand sie_anruf spricht stellungnahm_zur stirbt streit tor_# um_acht
        und_patient und_rechn und_sag universitat uns_lad unt verdacht_der verletzt_word vielleicht_auch von_den
        warmepump warnstreik_legt was_bleibt weil wind wir_muss wird_nicht wiss_es wurd_heut zahl_das zu_bis
        zugriff zugriff_auf zweistell_millionenhoh zwolf_jung
    """,
    0.04: """
        ^<ang ^<ar ^<bus ^<bü ^<fam ^<feu ^<gek ^<int ^<jem ^<men ^<mä ^<müs ^<os ^<par ^<sp ^<sta ^<unb ^<wei
        ^acki ^ag> ^ami ^amm> ^anne ^arin ^auss ^beru ^besc ^buss ^chli ^chsu ^cht ^chw ^cki ^ckie ^dar ^dari
        ^dit ^diti ^dro ^droh ^eb> ^ebe ^efa ^efah ^efu ^efun ^egeb ^ehr ^ehr> ^eih ^eko ^eman ^enda ^ent ^entr
        ^enz ^ere> ^eru ^esa ^find ^fir ^firm ^ford ^fsi ^fsic ^fti ^ftig ^fts ^fäl ^gebe ^gebr ^gefa ^geg ^gek
        ^geri ^gesp ^gte> ^haf ^hen ^here ^hli ^hlie ^hls ^hlun ^hr> ^hrer ^hsu ^hter ^hwer ^händ ^ial ^icke
        ^ieb> ^igu ^igun ^ik> ^imme ^ind ^inge ^inik ^inn ^inte ^irm ^iti ^jem ^jema ^kap ^kier ^klin ^lebe
        ^ler> ^letz ^leut ^lige ^llen ^lsc ^lsch ^lven ^mand ^mer> ^mm> ^mme ^morg ^müss ^nbe ^nda ^ndat ^ndel
        ^ndes ^ndet ^nger ^nik> ^nne ^nsol ^nstr ^nten ^nter ^ntra ^ollt ^olv ^olve ^plat ^rdie ^rere ^reu ^rfa
        ^rha ^rich ^riff ^rmi ^rn> ^rogr ^rwal ^sch ^sen> ^sit ^sla ^solv ^spe ^sste ^stor ^tarb ^tbe ^tral
        ^tur> ^ufsi ^unb ^unbe ^urt ^usse ^venz ^wah ^wahl ^wiss ^zen ^zier ^äfti ^ärz ^üge> ^ürg ^ürge
    """,
    0.03: """
        ^<ak ^<akt ^<ba ^<bea ^<ber ^<bet ^<che ^<drü ^<erf ^<fah ^<fl ^<geb ^<get ^<gu ^<gut ^<ha ^<hac ^<ins
        ^<kap ^<krä ^<kun ^<lok ^<lö ^<mor ^<nac ^<neh ^<ost ^<pat ^<rec ^<rep ^<res ^<ru ^<ruf ^<sag ^<sas
        ^<sol ^<soz ^<spi ^<tie ^<tra ^<unt ^<wa ^<wir ^<zen ^<zur ^<ärz ^ahle ^ahn ^ahr ^aken ^akte ^alle ^alt
        ^amil ^amt ^ana ^and ^anze ^ara ^arat ^ari ^arnu ^ass> ^asst ^atu ^atur ^atz ^atz> ^auft ^ausl ^ausr
        ^befu ^bete ^boo ^boot ^bra ^brau ^brü ^bund ^bün ^bünd ^büro ^chaf ^chem ^chlo ^chtu ^ckt ^dak ^dakt
        ^den ^der> ^des ^dle ^dler ^dort ^eben ^ebo ^ebot ^ebra ^echt ^edak ^edit ^efü ^ega ^egan ^eha ^eid>
        ^eik> ^eil> ^eim ^eim> ^eink ^ekom ^elle ^emd ^emde ^ener ^enl ^ens> ^entf ^erer ^erha ^erla ^erle ^erlu
        ^erm ^ers> ^erw ^erze ^esp ^este ^eta ^etau ^ete ^ewer ^ewin ^fall ^fam ^fami ^fget ^fort ^frem ^freu
        ^fäll ^gas ^gea ^gebo ^gefü ^gega ^germ ^gew ^gewi ^gno ^gnos ^gram ^gsw ^gut ^gäs ^gäst ^hack ^hau
        ^heim ^hem ^hemi ^heut ^hick ^hig ^hlo ^hlos ^hrif ^hrig ^hstu ^hsuc ^htu ^htun ^hung ^iben ^ibt ^ient
        ^ieru ^ies ^iess ^iff ^iff> ^igte ^ilie ^im> ^inde ^indu ^inne ^innw ^inso ^int ^iter ^itä ^ivi ^jäh
        ^jähr ^kann ^kere ^ket ^kla ^konz ^kten ^ktie ^ktur ^kün ^lag> ^lagt ^latz ^leb ^leib ^let ^lie> ^lieg
        ^lies ^lio ^ll> ^lok ^loss ^lter ^lung ^lze ^mah ^mde ^mehr ^mier ^mili ^mor ^nde> ^ndle ^ndo ^nft ^nfte
        ^nfz ^nges ^nk> ^nnt ^nnwa ^nose ^ns> ^nsta ^ntf ^nun ^nwar ^oba ^och> ^ocht ^offe ^ogn ^ogno ^onen ^onz
        ^onze ^oot ^orbe ^ore ^orer ^orfa ^ormi ^orwü ^osit ^ossb ^ost> ^ozi ^ozia ^para ^park ^perr ^pft ^pft>
        ^posi ^rach ^ral ^rale ^ramm ^ratu ^rder ^rdi ^rech ^reda ^rede ^reik ^reis ^rel ^remd ^rep ^rer> ^rers
        ^rfen ^rft> ^rhal ^ric ^rift ^rlet ^rleu ^rlu ^rlus ^rns ^rnu ^rnun ^rogn ^rsi ^ruf> ^rwü ^rwür ^rzeh
        ^rzt ^rüc ^rück ^rüh> ^sas ^sass ^sbr ^sbra ^send ^sgel ^sig> ^siti ^sle ^smi ^smit ^soz ^sozi ^sper
        ^sra ^ss> ^ssig ^sst> ^sta ^stec ^tag> ^tel> ^ters ^tien ^tigu ^tlic ^trie ^tsa ^tsr ^ttel ^tun> ^tur
        ^tzen ^tzt> ^tzte ^uau ^uchu ^uere ^ufe> ^ufg ^uft ^uftr ^uktu ^unf ^ung> ^unt ^urü ^urüc ^usl ^usr
        ^usri ^vor ^vore ^vorw ^was ^wege ^weh ^weit ^were ^winn ^wir ^wirk ^ybe ^zeit ^zern ^zial ^zt> ^zte
        ^zur ^zurü ^ähri ^ändl ^äst ^äste ^öhne ^ön> ^üh> ^ünde ^ünft ^ünfz ^ürf ^ürfe ^üro ^üss
    """,
    0.02: """
        ^<abf ^<abg ^<ad ^<ag ^<ann ^<ans ^<ass ^<bab ^<ban ^<beh ^<brü ^<bun ^<bün ^<den ^<deu ^<div ^<don
        ^<dro ^<ein ^<elt ^<ent ^<fe ^<flu ^<flü ^<foy ^<fre ^<fä ^<fäl ^<geg ^<gib ^<gäs ^<haf ^<hak ^<hei
        ^<heu ^<hof ^<höf ^<imm ^<je> ^<jo ^<job ^<jür ^<k> ^<kam ^<kli ^<klä ^<kol ^<kra ^<kre ^<kün ^<lah
        ^<leg ^<lin ^<loh ^<löh ^<mau ^<meh ^<mol ^<mäd ^<mär ^<nah ^<nam ^<nen ^<net ^<ni ^<nie ^<op ^<or ^<pa
        ^<pak ^<raz ^<sep ^<sof ^<spa ^<spr ^<tun ^<unf ^<ur ^<urt ^<vor ^<wah ^<was ^<weh ^<wor ^<wäh ^<zug
        ^<är ^<öfe ^aat ^aats ^abf ^abfi ^abg ^absp ^aby ^adi ^adit ^agab ^age> ^agsw ^agt> ^agte ^ahlt ^ahn>
        ^ahr> ^ahre ^aket ^ali ^alie ^all> ^als ^alsc ^alts ^alv ^alve ^amm ^amst ^ando ^ank> ^ann ^annt ^ans>
        ^anw ^anwa ^apit ^arb> ^ark ^ark> ^arns ^atie ^atsa ^auf ^aufg ^aufh ^aush ^azi ^azz ^azzi ^bab ^baby
        ^bean ^bef ^beko ^belk ^ber> ^berg ^bewo ^bfi ^bfin ^bgeb ^bger ^ble ^blei ^bot> ^bru ^bsp ^bürg ^ch>
        ^chad ^cheh ^chim ^chra ^chst ^chun ^chüt ^ckel ^ckr ^ckru ^dac ^dach ^dch ^dche ^ddr ^ddre ^deck ^del
        ^den> ^dend ^dens ^derz ^dest ^det> ^deu ^deut ^die ^dinn ^div ^divi ^donn ^dre ^drü ^drüc ^durc ^eant
        ^eatm ^ebet ^ebuc ^ebü ^ech ^ef> ^efk ^efri ^efüh ^egf ^egfa ^egsc ^ehal ^ehan ^ehre ^eib ^eik ^eiu
        ^eiun ^eiz ^eizu ^elb ^ele> ^eleg ^ellt ^elu ^elun ^elz ^elze ^enbo ^ende ^enio ^ennu ^ensc ^ense ^enti
        ^enwe ^enz> ^enzv ^epa ^epar ^epo ^erat ^erd ^erdi ^erei ^ergf ^ergä ^erhä ^eric ^erie ^erko ^erl ^err
        ^errt ^espe ^espr ^esst ^esto ^ete> ^ett> ^eutl ^ewe ^ewoh ^ews ^ex> ^fals ^fass ^fe> ^feld ^fern ^feue
        ^ff> ^fge ^fili ^fis ^flü ^flüg ^foy ^foye ^fte ^ftr ^fträ ^fzi ^fzig ^fäls ^geat ^gebu ^gef ^gege ^geha
        ^geko ^gen ^gen> ^gend ^geru ^gest ^gewe ^gfa ^gfal ^gibt ^gsc ^gsch ^gsl ^gsla ^gsv ^gsve ^gswa ^gun
        ^gung ^gute ^gän ^gäng ^had ^hade ^hak ^hake ^harm ^haut ^hbar ^heh ^hehe ^hein ^hene ^herr ^heu ^hige
        ^him ^hme ^hne ^hne> ^hof ^hof> ^hra ^hran ^hre> ^hrle ^hst ^htsr ^hwes ^höf ^hön> ^hütt ^iale ^ibt>
        ^id> ^ielz ^ien ^iew ^ifft ^ifts ^ihe> ^il> ^ile> ^ilfe ^ilia ^ilz ^ini ^inl ^inse ^inun ^ion ^ior ^iorc
        ^irf ^irft ^irk ^iss> ^issi ^itb ^itbe ^itg ^itge ^itsd ^ittl ^ittw ^itän ^iun ^iund ^ivid ^ize ^izei
        ^izu ^izun ^je> ^job ^jür ^jürg ^kam ^kam> ^kan ^kapi ^keh ^kehr ^kete ^kfü ^kfüh ^kne ^koc ^koch ^kont
        ^kre ^kru ^kruf ^ksc ^ksch ^ktio ^ktu ^künd ^lack ^lah ^lahm ^land ^laub ^lbo ^lda ^le> ^legi ^legs
        ^leid ^lfe> ^lial ^lig ^lion ^liz ^lize ^lleg ^llio ^llt> ^lohn ^lokf ^lont ^lpla ^lse ^lte ^lte> ^lts
        ^ltsc ^lun ^lust ^lver ^lzei ^läng ^läru ^löh ^löhn ^löse ^lüg ^lüge ^mau ^maue ^mden ^meh ^mens ^miet
        ^mik ^mita ^mitb ^mitg ^mol ^mpft ^mst ^msta ^mäd ^mädc ^mär ^märz ^müs ^name ^nbek ^nbo ^nbr ^ndd ^nddr
        ^ndor ^nenn ^nera ^ners ^netz ^nfel ^nfzi ^ngea ^ngeb ^ngeh ^ngez ^ngsv ^nio ^nior ^nka ^nkla ^nmi ^nne>
        ^nneh ^nnun ^nnw ^nos ^notr ^nseh ^ntä ^ntär ^nwal ^nze> ^nzel ^nzer ^nzve ^odes ^of> ^ofo ^ofor ^ogr
        ^ogra ^ohe ^ohen ^ohl> ^ohn ^ohne ^ohu ^ohun ^okf ^okfü ^ole ^olen ^oliz ^olon ^one ^onnt ^ontä ^oot>
        ^opf ^opf> ^opfe ^orb ^orc ^orch ^ord ^orsi ^orst ^ort> ^orw ^ose ^ossk ^otr ^otru ^oye ^oyer ^pak ^pake
        ^pat ^pati ^paz ^pazi ^ped ^pha ^pitä ^post ^prac ^prä ^ptem ^rac ^radi ^rags ^ran ^rat> ^rati ^rauf
        ^razz ^rch ^rche ^rchs ^rde> ^rec ^reih ^rekt ^repa ^rest ^rfal ^rfe ^rge ^rgf ^rgfü ^rgä ^rgän ^rhä
        ^rhän ^rie ^rieg ^rien ^rk> ^rkeh ^rko ^rkoc ^rksc ^rkun ^rlit ^rmei ^rneh ^rnst ^roch ^roh ^rohu ^rrt
        ^rrt> ^rsat ^rtet ^rtig ^rtri ^ruft ^rufu ^rug ^ruk ^rukt ^rvie ^rwar ^rzti ^ründ ^sams ^samt ^sanw ^seg
        ^sege ^seh ^sein ^sel> ^sena ^sene ^seni ^sep ^sept ^sern ^sga ^sgef ^sger ^sig ^ska ^slag ^smal ^sof
        ^sofo ^sola ^soll ^splä ^spr ^srat ^sri ^sric ^srä ^ssg ^ssge ^ssk ^staa ^stam ^star ^stl ^sto ^stru
        ^stum ^stw ^sup ^supp ^sver ^swa ^swah ^taa ^taat ^taga ^tam ^tan ^tan> ^tau ^tauc ^tbew ^teck ^tels
        ^temb ^tenl ^tens ^terg ^tete ^tig ^top ^torb ^tore ^trad ^trag ^trau ^treu ^trif ^truf ^trug ^truk
        ^tsan ^tsg ^tsge ^tsp ^tspl ^tsra ^ttwo ^tudi ^twei ^twi ^twoc ^tz> ^udi ^udie ^uer ^uer> ^ufge ^ufh
        ^uft> ^ufu ^ufun ^ugeb ^ulie ^und ^undd ^unkl ^unte ^urc ^urch ^ure> ^uri ^urte ^usen ^ush ^usha ^ussg
        ^uste ^utl ^utli ^vat ^vate ^ven ^verw ^ves ^vid ^vide ^viel ^view ^volo ^vors ^wass ^wegf ^wehr ^werf
        ^wes ^west ^wirf ^woh ^wohn ^würf ^yer ^yer> ^zan ^zei> ^zen> ^zent ^zia> ^zten ^zti ^ztin ^zve ^zver
        ^zzi ^zzia ^ädc ^ädch ^äfte ^äfts ^ähr ^äll ^äls ^älsc ^äne ^äru ^ärun ^ärz> ^ärzt ^äte ^öfe ^öfen ^öhn
        ^öse ^üch ^üche ^ückn ^ückr ^ühls ^ühre ^ündi ^üro> ^ütz ^ütze
    """,
    0.01: """
        ^<ad> ^<ag> ^<age ^<anb ^<and ^<apo ^<at ^<au ^<bec ^<bef ^<bev ^<bib ^<ble ^<bom ^<bu ^<bän ^<ch ^<cy
        ^<cyb ^<dü ^<dür ^<ebe ^<eh ^<ehe ^<el ^<en ^<erh ^<ess ^<exp ^<feb ^<fel ^<fen ^<fis ^<g> ^<gan ^<gea
        ^<gew ^<gro ^<hel ^<hö ^<il ^<jun ^<jä ^<jäh ^<jü ^<kan ^<leu ^<mie ^<mut ^<män ^<müh ^<nat ^<new ^<nä
        ^<obw ^<od ^<ort ^<po ^<pol ^<pre ^<rek ^<stü ^<tal ^<tut ^<töd ^<war ^<wol ^<zo ^<zol ^<zuh ^abge ^ach>
        ^achb ^ack ^ackt ^adem ^afa ^afan ^aga ^agen ^agge ^agn ^agsl ^ahm> ^ahrg ^aine ^ale> ^alig ^alp ^alpl
        ^alt> ^altu ^amte ^anb ^and> ^angj ^ani ^anru ^anwo ^arau ^arl ^arn> ^arnt ^artn ^arü ^arüb ^asen ^atm
        ^atme ^ato ^aubt ^auch ^aur ^auri ^ausd ^ause ^band ^barn ^bau> ^baus ^beam ^bec ^bech ^beh ^beha ^behö
        ^bek ^bers ^bett ^bev ^bevo ^bge ^bib ^bibl ^blio ^boc ^bom ^bomb ^brac ^brec ^bret ^broc ^brua ^bruc
        ^brüc ^bspr ^bsr ^bsti ^bwo ^bwoh ^chba ^cher ^chic ^chlu ^chlü ^chäm ^ckn ^cyb ^cybe ^darü ^dec ^delt
        ^dor ^drit ^dta ^dzw ^dzwa ^dür ^dürf ^eamt ^ebro ^ebru ^ebsr ^ebu ^eche ^eer> ^egg ^egge ^egs ^ehem
        ^ehrl ^eibt ^eid ^eihe ^einu ^einz ^eita ^eitu ^ekto ^elbe ^elfe ^elne ^eme> ^enbr ^enke ^enle ^enmi
        ^enp ^enug ^enw ^eran ^eres ^erig ^erma ^ermi ^erns ^ernz ^errn ^erü ^eser ^esk ^eska ^esm ^esma ^essw
        ^etal ^etan ^etei ^eten ^etri ^etru ^eund ^eure ^evo ^evor ^ewi ^ewsl ^exp ^fanz ^feb ^febr ^fens ^feri
        ^feu ^fft ^fft> ^fger ^fisc ^frau ^ften ^ftra ^ftsl ^fuh ^fuhr ^fzeh ^fähi ^gab ^gabe ^ganz ^gear ^gebü
        ^gens ^genu ^gerb ^gewa ^gfü ^gfüh ^gge ^gjä ^gjäh ^glau ^gna ^grif ^gro ^gros ^grün ^gsst ^gsu ^gsun
        ^gten ^gut> ^hab ^habt ^hef> ^hei ^heiz ^helf ^hert ^hgew ^hic ^himm ^hlec ^hlug ^hlü ^hlüs ^hm> ^hner
        ^hnet ^hoc> ^hote ^hrel ^hrg ^hrl ^hwie ^häm ^häme ^hörd ^höri ^hüt ^ia> ^ialp ^ibli ^ichs ^ichu ^ide>
        ^ief> ^iefk ^iell ^ieri ^iers ^iert ^iesm ^iet ^iete ^ifv ^ifve ^ihe ^iko ^ilot ^ilze ^imau ^inei ^inen
        ^inka ^io> ^irke ^irks ^isen ^itar ^itsg ^itsp ^itun ^itw ^jun ^jung ^kame ^kamm ^kei ^keit ^kend ^kens
        ^kera ^kli ^kneh ^konn ^krei ^krie ^krä ^ksa ^ksam ^kun ^kung ^kämp ^käse ^käu ^käuf ^küc ^küch ^lass
        ^lben ^lda> ^lech ^lehn ^lei> ^lerp ^leu ^lfe ^lich ^liot ^lnen ^loka ^lot ^lpl ^ltu ^ltun ^lzen ^läde
        ^läne ^lüs ^lüss ^mahn ^mali ^manc ^mani ^mauf ^mbe ^met> ^meta ^mind ^misc ^mmel ^mos ^mpen ^mte ^mte>
        ^män ^männ ^nam ^nbef ^ndac ^ndig ^ndu ^ndz ^ndzw ^neg ^neid ^nend ^ner ^new ^news ^nfal ^nfe ^nfze ^nfä
        ^ngj ^ngjä ^ngri ^ngsl ^ngsu ^ngsw ^nigu ^nito ^nkl ^nkon ^nle ^nleg ^nns ^nru ^nruf ^nsat ^nser ^nsg
        ^nsm ^nso ^nstl ^ntro ^nug ^nug> ^nung ^nwo ^nwoh ^nza ^nzah ^nzv ^nüb ^obs ^obw ^obwo ^oc> ^oche ^ohn>
        ^oll ^oll> ^ombe ^ome ^oms ^onit ^ontr ^orle ^orti ^ostf ^otel ^otes ^oto> ^pfei ^pilo ^plän ^pol ^pot
        ^ppt> ^pra ^prak ^prod ^präc ^putz ^rafa ^rang ^rato ^raur ^raz ^rb> ^rbis ^rbre ^rden ^reb ^rehe ^rek
        ^rela ^reun ^rfas ^rfe> ^rfi ^rger ^rhan ^rier ^rifv ^rinn ^rksa ^rla ^rlag ^rlas ^rles ^rlic ^rlän
        ^rmas ^rmer ^rnse ^rnz ^rod ^rodu ^roms ^ross ^rpfe ^rrn ^rrn> ^rst ^rst> ^rträ ^rua ^ruar ^ruch ^ruhi
        ^rweh ^rz> ^rza ^rzar ^rzei ^räc ^räch ^räge ^rüb ^rübe ^rüh ^rün ^sbet ^sbli ^sda ^sdat ^ses> ^slau
        ^slet ^slä ^spro ^sprä ^ssa ^ssbr ^ssc ^ssch ^ssl ^sso ^ssor ^ssta ^sswe ^stan ^stli ^stol ^stü ^stür
        ^stüt ^sun ^swe ^sze ^tand ^te> ^teil ^teme ^tere ^terk ^terv ^thek ^tie ^tie> ^tief ^tinn ^tis ^tisc
        ^tiv ^tive ^tlun ^tme ^tmet ^tob ^tol ^tolz ^topf ^tor> ^tril ^trol ^tsd ^tsda ^tsle ^tten ^ttet ^ttlu
        ^ttw ^tum ^tut> ^twe ^töd ^tödl ^türz ^tütz ^ubt ^uern ^uerw ^uf> ^uge> ^ugen ^uha ^uhi ^uhig ^uhl> ^uli
        ^umb ^umt> ^undz ^ure ^urig ^urza ^usbl ^usd ^usga ^uss> ^ussc ^ussl ^ust> ^utes ^vent ^ver> ^verh ^verm
        ^verz ^verö ^vorf ^vorh ^wegg ^weih ^weiu ^wieb ^wier ^wind ^wisc ^woc ^woch ^wohl ^wol ^woll ^word ^wsl
        ^wsle ^wür ^yber ^zar ^zarb ^zehr ^zeln ^zol ^zoll ^zte> ^zuh ^zuha ^zul ^zusa ^äche ^äden ^äger ^ähi
        ^ähig ^ämen ^ämp ^ämpf ^äne> ^änen ^änn ^änne ^äten ^äti ^äufe ^äumt ^öch ^ödl ^ödli ^örd ^örde ^öri
        ^örig ^ückt ^üde ^ühl ^ürzt ^ütt ^ütte
    """,
    -0.01: """
        ^<ab ^<abo ^<ac ^<ach ^<apr ^<bac ^<bek ^<bel ^<blu ^<bo ^<bor ^<cen ^<chi ^<cod ^<deb ^<din ^<dop ^<dur
        ^<em ^<erd ^<eri ^<err ^<erö ^<fes ^<for ^<fun ^<fün ^<gef ^<gel ^<geü ^<git ^<glä ^<glü ^<gm ^<gmb
        ^<heb ^<hos ^<hü ^<jub ^<jul ^<kal ^<kil ^<koc ^<kä ^<kö ^<kör ^<küh ^<lau ^<lob ^<mal ^<mas ^<ne ^<neb
        ^<pok ^<qua ^<rah ^<re ^<rie ^<ros ^<rot ^<ruh ^<rös ^<sal ^<sig ^<ste ^<sto ^<sät ^<tar ^<tat ^<tei
        ^<teu ^<vi ^<w> ^<wec ^<wet ^<wun ^<wö ^<wör ^<wür ^<zel ^<zü ^<äl ^<ält ^abbi ^abs ^absc ^achh ^achv
        ^acke ^acks ^afft ^afin ^ahrp ^ais ^akt> ^alb> ^alke ^andb ^andl ^anha ^anna ^ansp ^ante ^anu ^anwe ^apr
        ^apri ^aran ^arfe ^arta ^arte ^asc ^asch ^atei ^ath ^atti ^atze ^aun ^ausm ^ausw ^ave ^az> ^ba> ^bal
        ^ball ^bat ^batt ^bbi ^beal ^beb ^been ^beka ^bele ^besp ^bh> ^bien ^bila ^bilä ^bis> ^blum ^blut ^blä
        ^blät ^boh ^bor ^bord ^brei ^bro ^bsl ^bsle ^bst ^bten ^btes ^bühn ^can ^cann ^cel ^chit ^chiv ^chna
        ^chne ^chos ^chse ^chsi ^chv ^chve ^dam ^dau ^dbuc ^deba ^deen ^dels ^dera ^deri ^dhe ^dhei ^dige ^din
        ^din> ^ding ^doku ^dose ^dsi ^dste ^duld ^dus ^däm ^dämm ^eal ^eala ^ebat ^ebe> ^ebil ^ebsl ^eder ^edu
        ^edul ^eek ^een> ^eend ^eerd ^efal ^efen ^efo ^eike ^eise ^ekam ^eks ^ekt> ^ekü ^elad ^elde ^elf ^ellu
        ^elm ^elr ^emp ^empf ^emü ^enc ^ench ^enes ^enf ^enh ^enig ^eprü ^erab ^eral ^erbl ^erga ^erhö ^erkz
        ^erlö ^ernw ^ersc ^ersp ^erwe ^erzl ^esb ^esel ^eso ^esza ^etre ^etu ^etun ^eun> ^eur> ^ewic ^ewon ^ewäh
        ^ezo ^ezog ^eüb ^eübt ^fand ^fee> ^fent ^ffn ^ffs ^fig ^flug ^fne ^fnet ^fran ^fri ^frie ^fru ^fruf ^frä
        ^ftu ^ftun ^förs ^gang ^gara ^gebi ^gedu ^geh ^geln ^gemi ^gerä ^gese ^gesu ^gezo ^geü ^geüb ^gier ^gin
        ^gist ^gke ^gkei ^gla ^glä ^gmb ^gmbh ^go> ^graf ^graz ^gsan ^gsk ^gspl ^gsru ^gst> ^gsü ^gsüb ^ham
        ^hell ^henc ^henn ^henz ^heru ^hich ^hien ^hirm ^hit ^hite ^hiv ^hja ^hjah ^hnen ^hng ^hnge ^hob ^hon
        ^hop ^hoss ^hrm ^hrma ^hrp ^hrpl ^hru ^hsc ^hsch ^hse ^hsel ^hsi ^hste ^hört ^hüte ^ice ^ickl ^iden
        ^iera ^ifen ^igk ^igke ^ign ^ilar ^ilc ^ilch ^ilm> ^ilo> ^ilt ^ilt> ^ilä ^iläu ^imet ^immu ^inar ^indr
        ^ines ^ings ^inn> ^ins ^insc ^insp ^inst ^intr ^inux ^inwe ^inzi ^ioni ^ip> ^irb ^irn ^irts ^ish ^isie
        ^isp ^issn ^itek ^itl ^itr ^ja> ^jul ^kenn ^kern ^kes ^kilo ^kind ^kleb ^kna ^komm ^komp ^kri ^ku> ^kze
        ^kzeu ^köni ^kör ^lac ^lage ^laus ^lber ^lch ^leif ^leis ^lena ^lene ^les> ^lft> ^lge ^lin ^ling ^linu
        ^lko ^lku ^lli ^llk ^llu ^llun ^lo> ^lor ^low ^lta ^lten ^ltin ^luf ^luft ^lum ^lur> ^lut> ^läg ^läre
        ^lätt ^läum ^lüb ^mark ^mbh ^mbh> ^meid ^melt ^merz ^mete ^milc ^mill ^mini ^mma ^mmi ^mod ^mot ^mpo
        ^möge ^na> ^nand ^nap ^nar> ^nau> ^nch ^nche ^ndbu ^nden ^ndhe ^ndli ^ndn ^ndne ^ndt> ^neb ^nere ^net
        ^nfac ^nfan ^nga ^ngi ^ngsk ^ngt> ^nhal ^nhä ^ni> ^nim ^ning ^nis> ^nki ^nlag ^nlei ^nmac ^nn> ^nna
        ^nnis ^nota ^notf ^nrad ^nsi ^nss ^nste ^nstä ^ntg ^ntge ^ntwo ^ntwu ^nux ^nux> ^nwe ^nwen ^nzi ^nzig
        ^nzug ^nüge ^nügt ^obea ^ofe ^off> ^ogen ^ogis ^oko ^okol ^olie ^olz ^ons ^op> ^oppe ^ord> ^ords ^orf
        ^orf> ^orl ^orla ^orra ^ortr ^ossr ^ota ^otau ^ote> ^otf ^oti ^ozes ^pan ^pare ^peic ^pel ^pes ^pf>
        ^pfan ^po> ^pre ^prit ^pro> ^pse ^pte> ^pät ^päts ^qua ^quar ^que ^qui ^rabe ^rafi ^rai ^ran> ^rans
        ^ranz ^rar ^rarb ^ras ^rasc ^rate ^raub ^raut ^raz> ^rbes ^rbt ^rbt> ^rbun ^rd> ^rdet ^rdig ^rds ^rdst
        ^rega ^reif ^res ^rese ^retu ^rfs ^rfü ^rge> ^rgi ^rhöh ^rhü ^rhüt ^rick ^ried ^ril> ^rist ^rker ^rkz
        ^rkze ^rlad ^rlie ^rläu ^rlö ^rlös ^rmes ^rmin ^rna ^rnac ^rnw ^robt ^rohr ^ron ^rrei ^rs> ^rse ^rten
        ^rtn ^rtne ^rton ^rtr ^ruht ^rve ^rvic ^rwe ^rze ^rzl ^rzli ^räs ^röst ^rüfl ^sban ^sbe ^sca ^scan ^scht
        ^see ^sels ^sgeb ^sho ^shop ^sign ^sik> ^siv ^skri ^smut ^sna ^snä ^snäh ^sor> ^sorg ^spar ^spre ^spä
        ^spät ^srun ^ssba ^ssie ^ssnä ^ssr ^stal ^stap ^stau ^stik ^stö ^sunk ^sät ^sätz ^süb ^tale ^tanz ^tar
        ^tari ^tbau ^teh ^tei ^tek ^tekt ^terh ^teru ^tex ^text ^tfü ^tfüh ^tho ^ti> ^tigk ^tigs ^tla ^tlas
        ^tner ^tot ^tra> ^tro ^trom ^tsb ^tsl ^tti ^tude ^twar ^twor ^twu ^twur ^type ^türs ^uart ^ube ^uden
        ^ues> ^ufi ^ufig ^ufru ^ufs> ^ufte ^ug> ^uhr ^uhr> ^uht ^uht> ^ume ^umf ^umg ^urg ^urm> ^urop ^urz ^usc
        ^usch ^usfa ^usge ^usm ^ussi ^usw ^uswe ^uti ^vic ^vice ^voll ^vorl ^vorr ^vos ^voss ^wann ^wat ^watt
        ^weic ^wein ^wen ^weni ^wet ^wett ^wich ^wil ^wing ^wink ^won ^wonn ^worf ^wäc ^wäch ^wör ^wört ^würd
        ^ype ^zelt ^zem ^zer> ^zess ^zieh ^zli ^zlic ^zog ^zoge ^zu> ^äft> ^älti ^ämm ^ändi ^äre ^ärme ^ässt
        ^ätsc ^äufi ^äuft ^äum> ^äus ^öffe ^ögen ^öni ^önig ^öpf ^öpfe ^örs ^örst ^öss ^össt ^üben ^ückb ^ückw
        ^üfl ^ügt ^ügt> ^ühn ^ühne ^ürd ^ürde ^üter
    """,
    -0.02: """
        ^<anh ^<ant ^<arc ^<bee ^<bem ^<bla ^<bra ^<bro ^<büh ^<ce ^<cha ^<cl ^<daf ^<dau ^<dav ^<dez ^<di ^<dig
        ^<dis ^<ei ^<elf ^<fa ^<fac ^<fax ^<feh ^<fei ^<flo ^<fri ^<ga ^<gep ^<gez ^<go ^<gra ^<gri ^<grö ^<gär
        ^<har ^<hen ^<hin ^<ho ^<hun ^<id ^<ide ^<ing ^<jah ^<jur ^<kat ^<kau ^<ken ^<kin ^<kn ^<kna ^<kop ^<kur
        ^<kür ^<lag ^<les ^<log ^<lu ^<lü ^<mai ^<mil ^<mis ^<mö ^<off ^<oft ^<on ^<onl ^<phy ^<pie ^<pup ^<que
        ^<rad ^<ram ^<rä ^<räu ^<rö ^<sc ^<sch ^<sek ^<sie ^<skr ^<som ^<son ^<sor ^<spä ^<sti ^<str ^<stu ^<stö
        ^<sv ^<sve ^<tee ^<tel ^<ter ^<tom ^<tr ^<trä ^<tsc ^<tü ^<tür ^<uh ^<uhr ^<umg ^<up ^<upd ^<wan ^<woh
        ^<wu ^<wü ^<zwa ^<öff ^<übu ^aal ^aal> ^ab> ^aben ^abla ^abo ^abo> ^abr ^abri ^absi ^achw ^ad> ^af> ^afü
        ^afür ^age ^ager ^ahm ^ahme ^ahrs ^ai> ^aini ^aktu ^alar ^albe ^albj ^ame ^ame> ^amml ^andw ^angw ^anh
        ^anl ^anla ^anz> ^anzc ^ape ^apeu ^arc ^arch ^ard ^are> ^arme ^arr ^art> ^assw ^ast> ^atio ^atsc ^atte
        ^auf> ^augu ^aup ^aupt ^ausc ^aut> ^bac ^back ^bar> ^baue ^bege ^beho ^beid ^bem ^ben> ^beri ^bewi ^bgel
        ^bie ^bier ^bis ^bja ^bjah ^blau ^blit ^blu ^bni ^bnis ^bo> ^bote ^bre ^brin ^bröt ^bsa ^bsi ^bsic ^bste
        ^bte ^bun ^chac ^chat ^chir ^chle ^chlä ^chme ^chnu ^cho ^chrä ^chsc ^chti ^chu ^chul ^chut ^chwu ^ckb
        ^ckbl ^cker ^ckl ^cks> ^ckw ^clu ^club ^cod ^code ^daf ^dafü ^dard ^daue ^dav ^dee ^dem> ^dent ^derh
        ^dez ^deze ^dig ^digi ^dli ^dsc ^dsch ^dst ^dt> ^dul ^durf ^dwe ^dwer ^ebi ^ebn ^ebni ^ebst ^ebte ^ebz
        ^echn ^eem ^eema ^efer ^efin ^efon ^egie ^egn ^egne ^ehle ^eho ^ehob ^ehrt ^ehän ^ehör ^eide ^eife ^eile
        ^einw ^eis> ^eitd ^eith ^ekt ^eldu ^eleb ^elef ^elie ^emas ^emer ^emi ^emis ^ena> ^enab ^enau ^endu ^enn
        ^enne ^enni ^enom ^enso ^enta ^entl ^entw ^env ^enve ^enüg ^epr ^ept> ^erbe ^erbu ^erge ^erh ^erka ^erlo
        ^erna ^erni ^errä ^erun ^erä ^erät ^ese> ^ests ^esu ^esuc ^ettu ^eu> ^euc ^euch ^euer ^ewä ^ezem ^fab
        ^fac ^fach ^fast ^fax ^feem ^fei ^fel ^fel> ^feln ^fene ^fer> ^ffe> ^ffne ^finn ^flo ^fon> ^fre ^fsta
        ^ftw ^für> ^gar ^gebn ^geli ^gelt ^gena ^genü ^gep ^gepr ^gess ^gewä ^gez ^gita ^grei ^grö ^grös ^gsb
        ^gsbe ^gsf ^gsfr ^gwei ^gär ^gärt ^hach ^haff ^har ^hat ^haue ^haup ^herz ^hest ^hir ^hlei ^hler ^hlä
        ^hläg ^hnel ^hnu ^hnun ^hobe ^hos ^hres ^hrs ^hrt> ^hrun ^hrä ^hrän ^hte> ^hti ^htig ^hts> ^huhe ^hul
        ^hule ^hut ^hutz ^hwu ^hys ^hysi ^häu ^häus ^ichb ^icks ^ide ^idee ^iebe ^iebt ^iebz ^iep ^iept ^ierz
        ^iest ^ife ^ifer ^iffe ^igi ^igit ^igst ^ika ^iker ^ila ^ildu ^ile ^illi ^iner ^inh ^innt ^ion> ^ipt>
        ^ire ^isek ^ises ^iste ^isti ^ital ^itd ^ite> ^ith ^ithe ^itm ^itt> ^itze ^iz> ^jub ^jubi ^jur ^jury
        ^kal> ^kamp ^kar ^kaum ^kbl ^kbli ^kil ^kin ^klat ^klic ^kom ^kop ^kopf ^krip ^ktua ^kuns ^kurs ^lad
        ^lade ^laf ^laf> ^lar> ^lare ^larm ^last ^lats ^lb> ^lbe> ^lbj ^lbja ^ldet ^leck ^lef ^lefo ^lese ^leuc
        ^lfr ^lfre ^lgt ^lgt> ^li> ^lise ^lisi ^lit ^llis ^lls ^llw ^llz ^lm> ^lob ^lobt ^logi ^lt> ^ltes ^lti
        ^lub ^lub> ^lut ^länd ^lätz ^läuf ^lösc ^mai ^mai> ^mass ^me> ^mein ^meis ^mer ^merf ^mge ^mine ^mlu
        ^mlun ^mml ^mmlu ^modu ^mont ^mpf ^mögl ^nahm ^nauf ^nban ^ndar ^ndb ^ndg ^ndsc ^ndw ^ndwe ^nel ^nell
        ^nes> ^nete ^neu> ^nfu ^nge> ^ngel ^ngr ^ngsb ^ngsf ^ngsp ^ngt ^ngw ^ngwe ^nier ^nig ^nige ^nin ^nit
        ^nkel ^nkte ^nlin ^nmal ^nra ^nsam ^nsor ^nspi ^nst> ^nsti ^nt> ^nta ^ntag ^nte> ^nti ^ntie ^ntl ^nver
        ^nwä ^nzc ^nzch ^nzen ^nüg ^obe ^oben ^obi ^obie ^obo ^obot ^obt> ^ocke ^ode> ^oft> ^oge ^ogi ^ohr ^okt
        ^okto ^olgt ^olle ^omat ^omp ^onl ^onli ^onst ^ora ^orm ^orn ^orn> ^oss> ^oter ^otfa ^oth ^othe ^otor
        ^otz ^otzd ^oze ^pda ^pdat ^pei ^pend ^penh ^pers ^peu ^peut ^pfa ^phys ^pie> ^piep ^pitz ^plät ^pok
        ^poka ^pp> ^pri ^pril ^prob ^proz ^pup ^pupp ^quer ^rabs ^rad> ^rah ^rahm ^ramp ^rant ^rape ^rau> ^raum
        ^rbe> ^rbel ^rbl ^rbu ^rchi ^reib ^reic ^reit ^rem ^remi ^rent ^reri ^rez ^reze ^rf> ^rfes ^rfte ^rfüh
        ^rgl ^rgle ^rhei ^rher ^rik ^rik> ^ril ^rin ^rin> ^ris ^ritt ^riu ^rium ^rka ^rkau ^rks ^rli ^rlor ^rme>
        ^rni ^rnim ^robi ^robo ^roc ^rock ^rol ^roll ^rop ^roto ^rotz ^roz ^roze ^rrat ^rre ^rrä ^rrät ^rsam
        ^rsio ^rsp ^rspr ^rste ^rstä ^rtes ^rth ^rti ^rtof ^rtre ^rtun ^ruc ^ruh ^ruhe ^rwei ^ry> ^rzen ^rägt
        ^ränk ^röss ^röt ^rötc ^rüfs ^saa ^saal ^sab ^sal ^sank ^sar ^sat ^sau ^saus ^sba ^sber ^sbi ^sbil ^scha
        ^schm ^scho ^sei ^sel ^seln ^sens ^sere ^sfa ^sfr ^sik ^siot ^skr ^so> ^som ^somm ^sonn ^span ^spei ^spi
        ^spit ^spla ^sru ^sse> ^ssio ^ssn ^sswo ^st> ^stah ^stat ^steh ^stem ^steu ^stie ^stif ^stoc ^sts> ^stu
        ^stur ^stän ^sven ^swo ^swor ^sza ^szah ^szub ^ta> ^tage ^tah ^tahl ^tap ^tart ^tch ^tche ^tea ^team
        ^tech ^tee> ^teht ^teig ^tele ^tem> ^tena ^tenb ^tenr ^ter ^terb ^terl ^tesc ^tges ^th> ^thal ^tieg
        ^tier ^tift ^tin ^ting ^tlin ^tne ^tock ^tom ^toma ^ton ^torh ^trai ^tres ^tret ^tri ^trot ^tst ^tts
        ^ttst ^tua ^tual ^tund ^tung ^turm ^turz ^twa ^twer ^typ ^tzd ^tzde ^tänd ^ual ^uali ^ucht ^ud> ^uff
        ^uga ^ugan ^ugu ^ugus ^uhe> ^uhes ^ukt> ^uld> ^ule> ^ulen ^umen ^umge ^une ^une> ^unge ^unke ^unm ^unsc
        ^unst ^upd ^upda ^upt ^urft ^urm ^uro> ^urs ^urs> ^ury ^ury> ^us> ^usbi ^use> ^usti ^uszu ^ute ^utt
        ^utz> ^ux> ^ven> ^vers ^volk ^vorg ^vorm ^vort ^wart ^weck ^weis ^wuns ^wur ^wurf ^wär ^wärm ^ysi ^ysio
        ^zch ^zche ^zde ^zdem ^zehn ^zemb ^zes ^zie ^zieg ^ziel ^zige ^zuga ^zust ^zwei ^ägt> ^ähle ^ählt ^älte
        ^änd ^änk ^änke ^ären ^ärm ^ärtn ^äts ^äuse ^öffn ^öge ^ögl ^ögli ^ösc ^ösch ^öst ^ötc ^ötch ^übt ^übt>
        ^ück ^üfs ^üfst ^ügel ^ügen ^ühr ^ür> ^üte>
    """,
    -0.03: """
        ^<abl ^<all ^<alt ^<anm ^<app ^<aug ^<az ^<azu ^<bei ^<bew ^<bil ^<buc ^<co ^<dok ^<dru ^<du ^<eis ^<erg
        ^<erz ^<eu ^<eur ^<far ^<fo ^<gar ^<gl ^<gru ^<hi ^<hol ^<kar ^<kos ^<lan ^<lec ^<mi ^<mon ^<mög ^<no
        ^<not ^<pap ^<pau ^<pi ^<pl ^<pla ^<por ^<pr ^<pu ^<qu ^<ric ^<rol ^<san ^<sat ^<se ^<tab ^<tip ^<ts
        ^<ums ^<wer ^<wie ^<win ^<zer ^<zwe ^abel ^abl ^ache ^ages ^agu ^agun ^ala ^ale ^ampe ^ands ^ane ^anen
        ^ang ^anke ^anm ^anme ^anti ^anz ^api ^app> ^artu ^aste ^aug ^aut ^azub ^bau ^be> ^bee ^beg ^bell ^brot
        ^bt> ^buc ^buch ^chm ^chüs ^cks ^ckt> ^dene ^derb ^dert ^dok ^ebt ^eck ^ecke ^een ^efe> ^efi ^ege> ^ehl
        ^ehn> ^eht ^eht> ^ehä ^ehö ^ei> ^eie ^eier ^eif ^eige ^ein ^einm ^eist ^eite ^eku ^ekun ^elau ^eli ^em>
        ^eme ^emse ^enba ^eno ^enr ^enra ^enü ^erap ^erg ^ergl ^erks ^erkt ^erli ^erso ^erzi ^erzä ^esen ^estr
        ^et> ^eun ^euro ^fan ^fang ^far ^farb ^feh ^fehl ^feie ^fert ^ffee ^fgeh ^fik ^fika ^fin> ^folg ^fon
        ^fors ^fs> ^fst ^füh ^fürs ^gart ^gel> ^gela ^geno ^gie ^git ^glas ^gne ^gre ^gru ^grup ^gsam ^gsh ^gsp
        ^gste ^gus ^gust ^gwe ^hera ^herh ^hes ^hhal ^hied ^hin ^hing ^hle ^hnik ^hnit ^hol ^holz ^hrie ^hrt
        ^hten ^htet ^hör ^höre ^hüs ^iber ^ichn ^ieh ^ieht ^iel> ^ielt ^ifi ^ifik ^ig> ^igs ^ike> ^ilen ^ill
        ^immt ^inal ^inm ^inma ^ins> ^inw ^ipp ^ipt ^ise> ^itsl ^ium ^ium> ^ive> ^kaff ^kale ^kant ^kat> ^klu
        ^klä ^klär ^kst ^ksta ^kur ^kür ^las> ^lden ^leh ^lend ^lf> ^lis ^log ^lät ^läu ^mal ^mal> ^mat ^mate
        ^merk ^mmu ^mmun ^mona ^mpe ^mpe> ^mpf> ^msa ^msat ^mse ^msen ^mun ^mung ^mög ^nab ^nal ^nale ^nanz ^nar
        ^nau ^nba ^ndi ^nes ^nf> ^ngsh ^ngst ^nike ^nitt ^nkt ^nma ^nme ^nmel ^nni ^nnt> ^nom ^nomm ^not ^nsp
        ^ntw ^nve ^obt ^ochs ^ock ^oft ^olg ^oma ^ommt ^onat ^orsc ^orta ^oto ^pap ^pau ^paus ^pe> ^per ^per>
        ^phy ^pier ^por ^port ^ppen ^prei ^ps> ^ra> ^rab ^rag> ^ragt ^rap ^rei> ^rene ^rett ^rgeb ^ript ^rkst
        ^rkt> ^rlin ^rlo ^rm> ^rne> ^rnen ^rra ^rso ^rson ^rtal ^rtif ^rtra ^rtu ^run ^rung ^rup ^rupp ^rzer
        ^rzi ^rzä ^rzäh ^rät ^rös ^rühe ^samm ^san ^seku ^sieb ^slü ^slüc ^son> ^sten ^ster ^stes ^stet ^stof
        ^stro ^stä ^szu ^tabe ^tal> ^tati ^tee ^tene ^teng ^teri ^tes> ^teu ^teue ^tha ^tifi ^tine ^ton> ^troc
        ^tsc ^tsch ^tslü ^tste ^ttu ^ttun ^tun ^ub> ^ubil ^ubis ^uche ^uchh ^uchs ^uert ^ufen ^uhe ^ums ^umsa
        ^uns ^uro ^vera ^verr ^vier ^wan ^wec ^wei> ^wied ^wun ^wöl ^wölf ^zeic ^zer ^zert ^zig> ^zwe ^zwö ^zwöl
        ^ägt ^ält ^ände ^ätz ^ätze ^öff ^ölf ^ölf> ^öre ^ören ^ücke ^ühe ^üher ^ühru ^ünf> ^ürs> ^ürz ^üte
    """,
    -0.04: """
        ^<ap ^<beg ^<br ^<do ^<erk ^<fol ^<fu ^<ja ^<ju ^<kaf ^<ko ^<ku ^<kuc ^<la ^<leh ^<lei ^<li ^<lie ^<ma
        ^<of ^<prü ^<ren ^<ret ^<sa ^<sei ^<sic ^<tec ^<tes ^<to ^<tro ^<zeh ^alen ^amp ^angs ^app ^are ^arto
        ^ate> ^att ^aum ^aum> ^azu ^baut ^bess ^bla ^blic ^brem ^bri ^chal ^chh ^chha ^chs ^chte ^dru ^druc ^dun
        ^dung ^ebau ^ebs ^eine ^eins ^ela ^ele ^elen ^elt> ^ems ^endi ^enen ^eng ^ente ^era ^erne ^ert> ^erti
        ^esti ^ett ^eur ^eze ^fee ^fer ^ffel ^fol ^führ ^geba ^gehä ^gehö ^geme ^gs> ^hal ^hefi ^heit ^her ^hha
        ^hund ^häng ^ich ^ick ^iede ^ief ^igt ^ikat ^ilde ^inan ^ing ^ipe ^ipps ^ise ^isi ^ist ^itz ^kaf ^kart
        ^ker> ^klei ^kos ^kost ^ks> ^kürz ^lach ^lang ^las ^lde ^ldu ^ldun ^len> ^ler ^les ^lic ^lief ^line ^lär
        ^lärt ^lüc ^lück ^mar ^mas ^meld ^mis ^miss ^mon ^ndie ^nds ^neun ^ngen ^ngsa ^nha ^nis ^ona ^ormu ^oste
        ^papi ^pla ^pps ^pps> ^prü ^pt> ^rege ^rems ^ren> ^ret ^rhe ^rip ^rit ^rkt ^rmel ^rmu ^rmul ^rne ^rob
        ^rsc ^rsch ^rta ^rte> ^ruck ^rzig ^sam ^same ^schi ^sek ^sie ^stim ^stri ^stun ^tab ^tag ^tat ^tet ^the
        ^ther ^tig> ^tim ^timm ^tipp ^tof ^toff ^tric ^trit ^tze ^uck ^ucke ^ular ^ule ^upp ^uppe ^urf ^usf ^ve>
        ^zub ^zäh ^zähl ^ähl ^ärt> ^übe ^übu ^übun ^ürs ^ürze
    """,
    -0.05: """
        ##_wir #_b #_januar #_leut :_lins =hol =lehr =lieferschein =lins =logo =per =schweiss =sollt =streich
        =strom =tschus =tun =vom =woch =zusammenschluss ^<bre ^<dan ^<fi ^<fra ^<fus ^<für ^<ka ^<ke ^<ler ^<mac
        ^<pe ^<per ^<ra ^<ri ^<rü ^<rüc ^<st ^<um ^<zwö ^acht ^affe ^ags ^ant ^apie ^as> ^ast ^at> ^ausf ^bel
        ^bung ^cha ^dan ^dat ^date ^der ^eba ^ee> ^efr ^eigt ^el> ^eln ^elt ^ena ^ene> ^erb ^erhe ^eri ^erkl
        ^erz ^ese ^ess ^est> ^ette ^fes ^fest ^fus ^fusi ^gefr ^gel ^gsa ^gst ^halb ^hand ^hte ^ick> ^iebs ^ier
        ^ike ^ing> ^ite ^iten ^jah ^jahr ^ker ^lane ^lau ^lauf ^lehr ^lein ^leit ^lick ^lieb ^mul ^mula ^pen
        ^prüf ^rkl ^rme ^rte ^rto ^rät> ^rüf ^schu ^son ^sor ^tal ^tif ^ts> ^unde ^ungs ^usio ^zig ^zubi ^ät>
        ^über abo all alt_logo an_der anlag aug azubis_hab betreu darunt den_kaffe der_gartnerei der_kass
        der_kran des_monat die_nachtschicht die_test die_uhr ein_team ein_vertrag einlad einmal_im entschuld
        entstand es_auf fast_imm ficht fotos frag_zu fruhstuck fur_kund fusioni gang gedauert geh_wir geld_der
        gerett gern geschafft gestieg gestimmt gewart gibt_es giesserei grun heiss ihm ihn_ein im_werk
        in_version ist_off ist_seit jed_mittwoch karton kommt_ein kran_in lass_sich logo mag mit_gross mit_kuch
        mit_vierzig modul nam_fur nicht_geschafft praktikant projekt pruflist pruflist_fur prufung richtig_und
        seit_marz servic spur trick_ist tschus uberrascht uberrascht_hat um_funf und_wann uns_bitt uns_stuhl
        verbesser versproch wann_ein war_die war_ein wen zehn_jahr zehn_minut zins zum_fruhstuck zusammenschluss
        zweihundert zweimal zwisch
    """,
    -0.06: """
        #_kann #_met :_alt :_was :_wer =abend =archiv =bestatt =blum =brandneu =debattierclub =dr =fuss =gmbh
        =hand =kalt =leck =mittwoch =preisanpass =richtf =saison =schlagfert =schlussel =schweissnaht =steig
        =storung =viel =von =vorbei =zugang ?_uns ^<bes ^<fin ^<kle ^<kom ^<mei ^<min ^<reg ^<tag ^<übe ^abe
        ^ach ^aff ^ags> ^alb ^ang> ^aufe ^ber ^bere ^best ^bild ^chen ^chie ^chni ^dank ^efra ^eln> ^ern ^erte
        ^esta ^eue> ^ffe ^fin ^fina ^frei ^han ^her> ^hni ^hs> ^ieb ^ied ^is> ^kle ^kuc ^kuch ^lan ^lar ^lern
        ^ln> ^mei ^mmt ^mmt> ^nan ^nke ^nke> ^omm ^plan ^ppe ^rage ^rklä ^rot ^schn ^seit ^ste> ^tags ^test
        ^tet> ^tter ^ula ^verg ^ze> ^zei ^ärt aber abstand abweich anzeig auch_in auf_# aus_ein ausfall_am
        azubis_im behalt_ihr beitrag bestatt bien blick_in blum_am brandneu brief_an brotch charg das_alt
        dasselb debattierclub den_gipfel den_kist den_stuhl den_turm der_chef der_hand der_personalabteil
        derselb die_bien die_jed die_kart die_leitung dreimal ein_abend ein_gericht ein_kollegin ein_schalt
        eroffn_wir es_trotzd fast_nicht flugel freitag fremd_im freundlich frist gefilmt gegengewicht
        gemacht_hab gemeinsam_mit geoffn geschaftsstell gestieg_die gestohl gewahlt gipfel grund_ist habt
        halbstundentakt hat_# hat_entschied hat_niemand herb heut_kein heut_nacht hielt hint_glas hinweis_auf
        horst ich_den ihr_fur im im_archiv im_halbstundentakt im_konto in_der in_postgr ist_geschloss jahr_lief
        januar_buch jetzt_halt jorn jung_die kart_an kauf kein_einzig kein_las kell kilo_kartoffel kita
        klingelt_es kopf kund_hab lag_ist laib lass_die leck leer_stuhl leicht_gemacht leitstell leut_ein
        licht_aus lief_all losch massband mein_letzt mein_schlussel meld_uns merkt messwert_und met
        mit_gegengewicht mit_gut mitarbeit_werd must nachtbus neu_lini neunzehn nutz ohn_ein papi_: plus plus_#
        postgr preisanpass preisanpass_zum python regier richtf rontg rosterei rotorblatt ruckblick_:
        ruckblick_auf sachbearbeit saub schlaf_und schlagfert schlagfert_: schlagt schleif schneid
        schulklass_wie sechzehn_jahr sendung sie_jed sie_sind sind_bis sind_gescheitert sind_teur softwar
        sonntag_im speich statt_rontg steht_noch stillschweig stillschweig_vereinbart storung strassenbahn
        streck strom_und studier stund_nicht stund_und tausch telefonnumm_und tell teur_geword tran treff turm
        ubernehm ubernomm ultraschall ultraschall_statt um_# um_zwei umgesetzt umstieg und_nur und_platz
        und_warum und_was und_welch uns_best uns_lehrling vermisst_die vom_# von_schweissnaht vorab wand
        warum_uns was_es wass_# weich wenn_die wer_ein werd_wir wert wie_uns willkomm winkel_und wohin womit
        womit_wir zahlt zeitzon zund
    """,
    -0.07: """
        #_ruht #_stand #_zug :_vierzig :_wie =abschiess =app =ausfall =ausstell =bestand =buchhalt =das =dauert
        =dem =durch =erneuert =fragt =herz =hilf =hint =kind =kundigungsfrist =leid =linux =lund =mai =plant
        =rechn =rezept =ubernahm =vier =wied =wiss =wohin ^<al ^<bli ^<dat ^<fr ^<füh ^<gr ^<han ^<zie ^al>
        ^bern ^bes ^bli ^chi ^chs> ^ck> ^eis ^für ^hie ^iefe ^igt> ^ild ^inu ^inut ^kat ^lei ^mel ^minu ^mt>
        ^nen ^nen> ^neue ^nute ^pie ^reg ^rt> ^sion ^ten ^tip ^tze> ^ubi ^ue> ^um> ^usi ^uten ^zeig ab_april
        ab_donnerstag abos abschaff abschiess allein and_mach angekundigt architektin arg auf_den auf_die
        auf_ein auf_knopfdruck aufgebaut_und aufgeschnitt aufgeschnitt_und ausfall behaupt bekomm_ich beppo
        bracht brauch brief_aus dankt das_dorf dauert_lang davor den_deckel den_team der_betriebsrat der_klein
        der_vorrat die_angehor die_app die_foli die_kilowattstund die_klein die_minut die_sieb ein_dien
        ein_nacht ein_telefon ein_updat ein_volk einzug endlich erarbeit erklart_warum erreicht erst_hilf es_ist
        es_still euch fahr_die feiern final_opfert frag_an fragt_was full gab gefeiert gefragt_was geht_es
        geht_mit gelb gewinnt go go_und gut_schuh halbi halbi_die haltestell hangt_der hat_ein helm hinweis
        ihr_nachfolg im_oktob im_schnitt im_zweit in_go jahr_ein jahr_war juli kann_sie kilowattstund
        kilowattstund_kost knopfdruck kundigungsfrist landwirt lang_mit lang_nicht lauft_wied laun leicht leist
        lieferschein liegt_es logist lund man_ein millim ministerium minut_lang minut_und mit_drei mitles
        mittwoch_das mittwoch_um montag_die montiert mord musik nachricht_die nacht_ein neun_jahr neun_monat
        nie_die opfert plant prozent prozess_abschiess releas revanch revanch_ist robot rollstuhl rot ruht
        ruht_die schreibt_ein seit_# selt setz sie_abend sie_ein sind_um solang_der splitt tafel tag_im tag_und
        them tot tun_wenn uber_# uberblick ubernahm uhr_gab um_zehn umstell und_gut und_wofur uns_app uns_kampf
        uns_prokurist uns_zwei veroffentlicht vier_kolleginn vorrat_reicht warum_wir was_tun wechsel_wir
        welch_drei wenig_luft wenn_der wir_sie wiss_sollt woch_in wofur wofur_wir woh wunsch_um zehn_monat zeil
        zeit_fur zugang zum_einzug zwei_fahr
    """,
    -0.08: """
        =beerdigt =beschloss =betrieb =datenbank =einfach =erinner =halbjahr =halft =kart =kommt =lass =nacht
        =onlin =rechnung =schluss =schon =schraub =statt =steigt =stromausfall =wach =wahl =werkzeug ^<neu ^<ro
        ^<zw ^<üb ^ate ^cke ^efe ^eic ^eich ^eig ^esse ^eue ^gem ^in> ^ken ^len ^mach ^min ^nder ^ng> ^nut ^werk
        ab_sofort abgeschafft akku all_neun an_ein andert anleit anruf_der archiv aufgebaut aus_vier b beispiel
        bereich besteh betriebsrat bildschirm blau cent_mehr chat cod_liegt dachbod damm darf das_braucht
        dat_lieg dauert_sekund dazu dem_neu den der_brief der_disposition der_erst der_kaffeemaschin der_kantin
        der_woch die_bestell die_dat die_fusion die_hochschul die_list die_person die_saison dies_funf dieselb
        diesmal_nur disposition drei_zeil ein_anruf ein_frag ein_gross ein_hund ein_kart ein_regel ein_woch
        ein_zettel einfach_erklart einmachglas eintritt_frei elf_minut emr entscheid erinner erprob ersetz
        erst_kam etwas_neu export falt fangt fernwarm finn freitag_geb gart geb_ich gemeld gemerkt_hat geschieht
        gesprach_mit getest gezahlt griff hab_sie heb hier_ist hospiz im_einmachglas imm_im januar kind_uber
        kost_das kost_der kundendien lach ladt lamp lang_: larm leut_# leut_ist macht_ein mitnehm montag_ein
        montag_lauft nach_den nach_kur nacht_um nil noch_einmal nun nur_ein offn_die passiert_ist personalabteil
        plakat prototyp quereinsteig sagt_sie sam schluss_mit schnitt schweiss sechzig sei sich_vor sieg
        simulator so_hab sortiert statt_# steigt_um stell_sie steu streich streik_der stromausfall teil_der teur
        treib uhr_nicht umsatz_steigt und_schrieb und_wurd uns_# unterlag unterlag_und unterschrift verglich
        verlass_der vierzig_minut volk von_nebenan war_abgelauf was_nicht wir_biet wir_dank zahl_sie zeig_wir
        zeit zum_abschied ~place
    """,
    -0.09: """
        #_lit #_prozent :_vier =abbau =bitt =dien =erklart =fahrplan =kartoffel =lehrling =monat =nam =ordn
        =passiert =paus =preis =raumungsub =red =schnell =schreibtisch =uber =ubung =umsatz =verlustfrei
        =windrad =winkel ^<bl ^<gem ^<si ^<zei ^ar> ^bil ^cken ^ene ^erin ^es> ^ier> ^ina ^ine> ^ke> ^ken> ^mac
        ^neu ^on> ^sio ab_der ab_heut achtzig als_zip also am_abend am_end an_bord anhalt apfel aufruf
        aufsichtsrat_der auszubild backstub begrab beid_hab beim beschwerd bestellt besuch_am betriebsf billig
        buch dann_schrieb das_handbuch das_niemand das_rezept das_ziel davon_verwahlt deck denkt der_alt
        der_praxis der_wichtig die_azubis die_neun direkt doktorarbeit ein_alt ein_antwort einfach_nicht
        einschrank erhoht erst_halbjahr fahrplan fehl_in flamm_fur foli forschung gartn gast_hab geholf gelt
        gemacht gemess grossmutt hab_vier im_pausenraum ingrid jed_monat jemand_den jubilaum kam_es katz
        kein_nachricht kein_wir klebstoff kolleg_hab komm_die lang_hab leis letzt_jahr licht lit luft marmelad
        meist_die montag_ist montagsrund nass nicht_verlor niemand_muss nun_klingelt off passwort pausenraum
        pflanz_die preis_fur recht_und rezept roll_die saal salz schach schrieb_# sech sech_woch sitzt spart
        sprang storung_am stroh stund_lang teekuch tischl tot_winkel train ubergab ubung_macht uns_apfel
        uns_kantin uns_tischl uns_vertrag unt_wass verbessert vergang verlustfrei vermess verwahlt vorlauf werd
        windrad wint wir_brems wir_mach wir_schuld wird_leit woch_kommt woh_uns woll zertifikat_war zieh zu_viel
        zum_erst zwei_davon zwisch_den zwolf_leut
    """,
    -0.1: """
        #_cent #_filial #_gast :_so =auszubild =best =brot =dat =drittel =einmal =elf =frau =kesselstrass
        =richtig =stock =volksbank =zieht ^<le ^ert ^frag ^iche ^ine ^rag ^ren ^se> ^uch ablauf acht_woch alb
        am_ofen angst arbeit_wir auf_eis auffass aufzug baum befragt beginn bekommt bild bis_mitternacht
        bleibt_bis bord braucht_# bring_sie build dafur_der dank_herr datei den_pokal den_vorstand der_build
        der_kesselstrass die_kantin die_niemand die_pruf die_regel die_sir die_such die_vertreterversamml
        die_zeit donnerstag_im durch_die ein_davon ein_halb ein_lachend ein_nam ein_vormittag ein_zertifikat
        entscheid_uber entsteht entwickl erfund erneuert erreichbar_ursach es_bemerkt fahr_und fiel_im find_in
        find_sie folg frei_nach fuhr gab_kein genauso genossenschaft geprobt gesammelt halb_stund halt_jetzt
        handwerk_ein haus_hat heik heul heul_die im_film im_kell im_test in_all jack kam_kein kennt_die
        kesselstrass kind_ein komm_sie kommt_mit konstrukteur kopi kunstwerk lacht land lang lang_dauert
        lernt_was lud misst mit_kind monat_: nach_funf neb_dem nicht_betroff noch_sech numm_# nun_zur oben ohn
        pilar preis probealarm_am pruft_ihr publikum punktlich quartal rad raumungsub regal rucktritt sah schein
        schlaft schnittstell sech_monat seh_woll seitd sir staplerfahr steh_auf steh_im steht_bereit steht_ein
        stell_nach team_von ton typescript und_die und_fahr uns_anhang uns_auszubild unterschied
        unterschied_auffass verabschied_wir vertreterversamml viel_sie volksbank was_pruft werkfeuerwehr zeit_am
        zweck zweimal_in zweit_stock
    """,
    -0.11: """
        #_juni =angst =fachverfahr =februar =gleich =kita =kritisch =leicht =leit =niemand =sich =und
        =vorstandschef ^<er ^<zi ^art ^chn ^fra ^gt> ^ngs ^tes abgeschalt anwaltin arbeitsunfall auf_eig automat
        bau_ein beerdigt behob_: beweis bis_end brandl das_formular das_papi dat_war der_buchhalt der_tot
        des_jahr die_warteschlang die_zeichnung die_zwei doppelt dritt_stock druck eig eig_wunsch ein_kundin
        ein_minut ein_rundgang ein_seit eintritt elf end_marz erklar erklart_was erst_ist fachverfahr
        finanzvorstandin format forst frag_die fur_das gartnerei geandert gemiet genugt_der gleich gluckwunsch
        hab_ein habt_ihr hall_zwei hauptversamml herzlich_gluckwunsch hilft hotlin im_jahr im_juni ist_zuruck
        jahr_in jed_nacht kaffe klatsch kritisch kurv lauft liebt meist_weg motor nur_die ohn_anmeld pack platz
        pruf_wir rundgang saison sie_kommt spar spar_wir steig stieg storung_behob tag_woch uhr_war umgezog
        und_halb und_tee uns uns_hof uns_werkstatt verkauf video von_## vorgeseh vorstandschef wann zeigt_drei
        zip zugestimmt zusammenschluss_mit
    """,
    -0.12: """
        #_februar =digital =drei =flamm =glas =kaffeemaschin =kopi =lang =ruckblick =teur =updat
        =verletzungsfrei =verlor =wird =zieh ^<ta ^kt> ^ne> als_vorsitz amt_als angenomm auffass_uber aufgehort
        aus_zwei ausstell beend bekam breit brezel dabei_war dann das_renn der_geschaftsfuhr der_kuhlung
        deshalb_werd die_jury die_tabell die_termin digital ding durch ein_friedhof ein_skript ein_tabell
        elf_jahr eroffn es_ging feu_und friedhof friedhof_ein fruh_hing garantiert gesprach_uber graz hand
        handbuch hank henning holz hugel im_herb im_januar im_monat kennt kuhlung laut lehr lena lernt lief
        liest mal_and man milch mitmach montag nach_mal nach_sech neb person porto pro rahm renn richt_ihn
        riecht schweissnaht seh sein_amt seminar siebt standard stuhl stuhl_in trick uben uberall umsatz_lag
        und_flamm und_preis und_schreib uns_neu verletzungsfrei verletzungsfrei_durch verliert von_zwei werk
        wir_gern zahl_zum zwei_minut zwei_wird
    """,
    -0.13: """
        #_euro =april =beend =behob =entlass =geht =gemacht =gross =halbjahreszahl =pack =prozess =so =stadt
        =vortrag =warum ^est ^ste ^sti acht all_gut anruf_am april beschreibt besetzt bis_# das_video
        dem_telefon der_buhn der_kundendien die_ausgab die_prufung die_station ein_baum ein_dos entlass
        erdgeschoss europa fand_ihn geback gehalt halbjahreszahl hebt herunterlad ihr_grossmutt im_erdgeschoss
        in_kassel jed_erst jed_sitzung kampf_geg kampf_um klingelt million_fur mitternacht pack_: per_app
        rechenzentrum steht_in sterb stritt student technik_kommt um_vier uns_azubis verhandl_mit vier_minut
        vierzig_platz von_hand vor_steu vorsitz_der werkzeug winkel zeigt_es zelt zum zum_herunterlad zum_jahres
        zwei_student
    """,
    -0.14: """
        #_bis #_stuck =azubis =buhn =den =hab =ide =rent =such =version =voss ^<da ^erk anhang ausgebild
        baut_ein beid_haus besprech bewerb blatt danach_gibt den_jahr der_gross der_technik die_neu die_prognos
        die_spatschicht dos ein_erfund ein_tisch einstell ergebnis_bei ergebnis_vor fuhrung geb geduld genugt
        ging haus_hab herzlich imm_besetzt loscht monat_lang oft_werd onlin papi petra probi prozess reich sagt
        schuh sonntag spatschicht sven tauscht telefon trainiert vergang_jahr vorrat voss w waffel wie_man
        wurd_kurz zeichnung
    """,
    -0.15: """
        :_ein =alt =auftrag =montagsrund =probealarm =stress =verli =zwei ^<fü ^<ze abteil aktualisi angreif
        azubis_baut baut bei_# bemerkt bericht_an bring cent cod dank_ihr darunt_ein das_buro das_gesprach
        der_list entschuld_und entwurf ergebnis ersthelf fur_januar geb_wir gehor_nun gelernt gerett_hat gewonn
        grosst kartoffel kommt konn_angreif kur lachend liegt_bei linux mit_absicht mog monat nenn_sie neu_haus
        pokal probealarm schau schwachstell seit sie_geht spielt stell_wir stress stromverbrauch torwart tragt
        und_dank unt_linux verschickt verschickt_und vormittag vorschlag zieht
    """,
    -0.16: """
        =chefin =faxgerat =find =gericht =neun =nie ausbild bestand betreib bis_mai bleib_wie blick_auf chefin
        dem_eig den_fehl den_pfost der_fras die_nachfolg drei_satz dreissig_jahr ein_klein ein_nachmittag
        ein_zweit einfach einzig erzahlt faxgerat feiert feuerwehr_im fras gab_es gebaut_hab gemerkt genau
        gepruft gesunk geubt gmbh hab_wir hang hund krag lieb lobt meist_in mittagess pfost reicht ruckblick
        sekund stell_sich uns_meist verlauf vermiss vorbereit vorfuhr vorlag vortrag warteschlang wiederbeleb
        wiederherstell
    """,
    -0.17: """
        #_tonn =erst ^<te am_tor anfang ansicht aussieht begegn das_portal der_grosst der_letzt die_alt die_fahr
        ein_blick ein_stand erzahl_von geht_zum geland halb hol_sie ide in_drei jahres_in langweil lauft_die les
        macht mai_hab mark mehr_licht mehr_platz minut_drauss nacht schal schon stahl station uhr verabschied
        verhandl version_# wenig
    """,
    -0.18: """
        #_mal =! =die =dienstplan =minut =sagt =sonn =stimmt =unfallfrei anfang_an aufgehangt behob buhn
        datenbank dezemb ein_einzig ein_kurz erzahl fuhrungskraft funfundzwanz geliefert geschicht handwerk jury
        kart klick komm lehrt millisekund person_die pupp reg rett seith sonn treppenhaus unfallfrei uns_alt
        vergleich verlasst von_anfang werkstatt wir_such zwei_somm
    """,
    -0.19: """
        #_august =ab =bau =der =gehalt =grupp =langsam =lastenrad abgelauf_zertifikat am_band dauert der_hall
        ein_abgelauf ein_ziel euro finanzchefin gemeinsam gesucht hochschul im_flur kilo lastenrad lehrling_bau
        liegt_vor moglich prufstand tee vier_tag wir_gefragt wir_hab wunsch zwanzig
    """,
    -0.2: """
        =frag =jahr =krankenhaus =wir =zwanzig bekam_ein bekannt brandt dafur der_stern fast gehor
        ist_unterschrieb jahr_verlasst kundin lehrling list ramp skript stellt_sich tat ubernimmt ubung wir_zeig
    """,
    -0.21: """
        =geduld =ist =lern antwort drei_frag eis es_kuch fuhrt gebaut glas grupp jahr_als jed_montag
        kaffeemaschin kalend kaum mai neun roll stock trock trotzd wach wie_wir wir_erklar zieg zustimm
    """,
    -0.22: """
        #_dezemb =absicht =brems =feuerwehr =gefund =sommerf bitt_hol blieb brot die_erst die_kind dien
        erreichbar folgt gesicht hundert koch nicht_erreichbar off_tur piept portal regel sank_um schlaf so_pruf
        termin uns_seh version welch wir_mocht zur
    """,
    -0.23: """
        =: =plan =sucht =tag beim_sommerf brems der_neu durft funf_jahr offent ohn_arbeitsunfall per produkt
        sank satz uns_betriebsrat updat ursach_war vergeb verlasst_uns wett zwei_stund zwolf_kolleg
    """,
    -0.24: """
        =wie bereit den_ruhestand der_vertrag einmal kurz_weg mit_zwei ruck ruhestand schalt_wir schnell wied
    """,
    -0.25: """
        ## =lag =zuruck blick im_final im_lag jed oft platz_mehr sicherheitsluck_in sommerf woch zahl_und
    """,
    -0.26: """
        #_tag =betriebsrat =gast abgelauf absicht beid buchhalt der_beid in_funf verlor
    """,
    -0.27: """
        =off =tot august kantin paus richtig sensor tag tipps vierzig_leut
    """,
    -0.28: """
        #_# =eis =mit final tag_ohn verrat warum ziel
    """,
    -0.29: """
        das_ergebnis der_umsatz ein hing nur und_ein
    """,
    -0.3: """
        =sicherheitsluck anmeld app der_off gehort schalt sicherheitsluck steh_am steht technik umsatz
    """,
    -0.31: """
        =fur =stern =wenig ab_# best drei_leut formular schrieb stern
    """,
    -0.32: """
        #_uhr =bess =fusion erst gestrich im_betrieb mit zwei
    """,
    -0.33: """
        =ein bess dies_jahr frei letzt_woch stund zertifikat
    """,
    -0.34: """
        =kampf azubis im_mai tabell
    """,
    -0.35: """
        gross in_rent kuch langsam lern tag_der
    """,
    -0.36: """
        mach rent test vier
    """,
    -0.37: """
        farb kampf meist zeig
    """,
    -0.38: """
        ! drei jahr jetzt lag leit sucht
    """,
    -0.4: """
        ein_tag
    """,
    -0.42: """
        funf vierzig was
    """,
    -0.43: """
        dat fusion wie
    """,
    -0.44: """
        erklart
    """,
    -0.45: """
        dank
    """,
    -0.46: """
        kost
    """,
    -0.47: """
        seit_montag
    """,
    -0.48: """
        alt klein zeigt
    """,
    -0.5: """
        kurz
    """,
    -0.51: """
        =neu gefragt zwolf
    """,
    -0.52: """
        zehn
    """,
    -0.56: """
        =?
    """,
    -0.57: """
        frag
    """,
    -0.58: """
        #
    """,
    -0.71: """
        und
    """,
    -0.75: """
        minut
    """,
    -0.87: """
        :
    """,
    -0.97: """
        neu
    """,
    -1.33: """
        ?
    """,
}
