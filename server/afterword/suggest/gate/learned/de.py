"""What words weigh in de: made by `tests/learn_gate.py`."""

MADE_FROM = "2bc99482771d21b3"
BIAS = -0.14
WEIGHTS = {
    2.56: """
        ~stop
    """,
    2.13: """
        ~dark
    """,
    2.0: """
        ~review
    """,
    1.82: """
        ~ashamed
    """,
    1.76: """
        ~2
    """,
    1.73: """
        ~placeless
    """,
    1.7: """
        ~rite
    """,
    1.62: """
        ~missing
    """,
    1.51: """
        ~fewer
    """,
    1.38: """
        ~halted
    """,
    1.35: """
        ~absent
    """,
    1.33: """
        ~lenders
    """,
    1.24: """
        ~sick
    """,
    1.2: """
        ~mute
    """,
    1.17: """
        ~sides
    """,
    1.1: """
        ~unhired
    """,
    0.99: """
        ~families
    """,
    0.97: """
        ~intruder
    """,
    0.89: """
        ~unlike
    """,
    0.87: """
        ~respect
    """,
    0.82: """
        nicht
    """,
    0.79: """
        ~reports
    """,
    0.74: """
        ~leak
    """,
    0.68: """
        bitt
    """,
    0.64: """
        geh
    """,
    0.59: """
        betroff
    """,
    0.56: """
        famili
    """,
    0.55: """
        arbeit stell
    """,
    0.53: """
        kund
    """,
    0.52: """
        ~cleared
    """,
    0.51: """
        jemand
    """,
    0.5: """
        schwer
    """,
    0.49: """
        sag
    """,
    0.48: """
        wir
    """,
    0.45: """
        darin von
    """,
    0.43: """
        hof informiert verlust
    """,
    0.42: """
        gesagt kam wiss
    """,
    0.41: """
        ist statt
    """,
    0.38: """
        geld nachricht
    """,
    0.37: """
        hatt kein_neu post tun
    """,
    0.36: """
        ; bank klinik lohn such
    """,
    0.35: """
        =freitag =gibt =prognos die_bank erwart flug haus ruft
    """,
    0.34: """
        mehr rechn vorstand
    """,
    0.33: """
        klag kundendat red soll
    """,
    0.32: """
        =stell drinn ford klagt mann rund_# sind_betroff uns_werk verletzt wollt zug
    """,
    0.31: """
        =gewinnwarn =grossbrand angebot bekomm den_rest fremd gewinnwarn grossbrand unfall von_sieb war ~callers
    """,
    0.3: """
        =klinik an_zwei fahr ihr krieg_in streicht zahl zu
    """,
    0.29: """
        am_donnerstag burgermeist neuausricht uns_leut unternehm vertrieb zentral
    """,
    0.28: """
        =streicht abfind annehm ass befund die_divid divid ein_verlust funft gegang gescheh gut imm kraft
        nicht_mehr schick_sie verlag vorwurf
    """,
    0.27: """
        =bussgeld =verletzt ans bericht_von brief bussgeld den_schlussel die_feuerwehr falsch heut heut_fruh
        nehm noch_vermisst stand
    """,
    0.26: """
        #_jahr abschied_von kannt patient standort tun_wir viert wegfall werk_in wir_hol
    """,
    0.25: """
        #_mensch =krieg beschaftigt bezahlt ein_gut gebet jemand_hatt k kein leg unklar
    """,
    0.24: """
        =standort =vorstand =warnstreik =wort brauerei bundel dies_ausgab druckt ein_mitarbeit erfahr es_geht
        imm_drei nach rund sein_frau so_lang strass verwalt vorerst warnstreik
    """,
    0.23: """
        #_kraft =schliesst and brand dass die_tonn dreh_wir feuerwehr_war feuerwehrleut geht_um gest konn lad
        leid mittag samstag sass schick schliesst tausend werf wiss_wir wollt_wir zwei_feuerwehrleut
    """,
    0.22: """
        =bei =explosion =filial =nach =ukrain ab_montag am_dienstag baustell das_jahr denk_an der_betrieb
        drei_uhr droh droh_mit ein_richt explosion frau generation jahr_und kapitan mau mit_sofort rest ruh sind
        sofort_wirkung ukrain urteil vorsicht weit wir_zahl
    """,
    0.21: """
        #_mai #_stell :_klinik =lackiererei =lahm =nehm =unfall akti am_hak angriff_auf beschaft bezahl
        dem_betriebsrat der_nacht die die_geh fur_imm geseh hak haltung kartennumm krieg lackiererei lahm mensch
        mittwoch pak prob septemb sonntag_ist spedition sprach_von steh_wir storung_im unbekannt vierzehn wirft
    """,
    0.2: """
        #_beschaftigt =hall =in =klag am_standort an aufgetaucht backerei behord belegschaft brief_der dem
        der_schul deutlich donnerstag dringend ein_nachfolg eingeschlaf elt es_besteht haushalt ihr_schreibtisch
        jahr_auf jahr_wird je klag_geg kundinn landtagswahl lauft_in lokfuhr mitarbeit netz prognos seid starb
        steh studi verbrenn vor_ort
    """,
    0.19: """
        #_arbeitsplatz =aufgetaucht =pflegekraft =schwer =wasserkoch akt am_montag arbeitsplatz auftragslag
        ausstand bezahl_die das_team der_befund die_ofen ein_fremd ein_wort erreich geschrieb_hab hangt_noch
        ihr_geld jurg klagt_uber madch nicht_lang nicht_statt off_brief polizei recht red_mit reih setzt
        streicht_jed such_wir und_denk uns_kolleg verlass voll wasserkoch wasserkoch_modell
    """,
    0.18: """
        =akti =bahn =bricht =leut =razzia =traditionsbrauerei =vorfall betrieb den_hof die_firma die_ganz
        die_zahl erstatt falsch_und firma fragt_warum freund fulda gegang_die gericht_gab ist_schluss juni_und
        kocht konz kreis letzt_mal leut manch mitbewerb park razzia schimmel schlecht schlug_ein schweig
        sech_von sofort traditionsbrauerei trau trifft verhangt vorfall warnt_vor wir_trau wird wirkung
        zum_letzt zurucknehm
    """,
    0.17: """
        =nachruf =tausend aufsicht bergfuhr bleib_uns brud das_wass der_baustell der_tur die_kamm dies ein_jung
        einsatz find_nicht gebucht gesagt_am hat helf im_netz insolvenz kamm nachruf nachruf_auf programm reis
        sagt_man schwach staatsanwaltschaft topf wass_stand zahlungsunfah
    """,
    0.16: """
        #_marz =am =an =ging =haltung =kolleg =leg =netz =patentstreit =weg =zentral ^ahl arztinn aufsichtsrat
        brief_vom den_famili der_aufsichtsrat der_zentral die_aufsicht durf ein_drittel ein_kind eingeatm
        einzeln fall_aus fallt_uns fisch gesagt_hab geschaftsleit gesperrt gewerkschaft gibt grossbrand_in
        hall_# heizung ich_schreib jahrelang kilom kolleginn lasst lieg_bei nah nicht_ab ort patentstreit press
        pruf_sie pruft putz schickt sie_ford uns_schwer uns_system verdi versteckt warnt wochen zum_krieg
    """,
    0.15: """
        =angriff =baustell =bleib =bleibt =brand =haus =kolleginn =termin =vierzig abgesagt am_fluss angezeigt
        anwohn auf_uns ausgang beantwort_wir besteht betroff_sind darub das_angebot deckel der_such der_vorstand
        die_heimaufsicht die_letzt die_polizei die_press dienstag dies_woch diesmal dreh drei_woch drittel
        ein_besuch ein_foto einkauf end_# end_die er erfasst ermittl filial gefalscht hack heimaufsicht hol_uns
        ihn krank losegeld musst netz_aufgetaucht ohn_ergebnis ost seit_freitag sozialplan uhr_fruh und_niemand
        uns_bergfuhr verlangert vermisst wart wehr wie_imm wir_sind zwei_leut
    """,
    0.14: """
        =# =ad =entscheid =ermittl =giesserei =hoc =jurg =kein =kritik =kundig =parkplatz =post =trau =uhr ^<ges
        ^<un ^uss ad ad_hoc ag anwalt beamt behalt beim_nam bish_# das_letzt das_madch der_giesserei der_vermiet
        der_zug die_hall die_zentral dort ein_angebot ein_nachricht end fur_# gedenk gedenk_an gestellt getan
        gewasch geword gut_jahr halb_zehn halt hat_bekommt heraus hoc in_beruf jung klarung klarung_nicht kritik
        kundig lak madch_war mit_ein modell moll noch parkplatz parkplatz_halb partn patient_und recht_wir
        schlug schwest seniorchef serv sieht_sich strafanzeig tier todlich trau_um uns_seniorchef
        unterschrieb_die unwirksam vermiet_die verschwind verzehr vom von_# vorfall_auf wag wenn_sie werkstor
        wir_nehm wird_noch wort zur_klarung zusag zwei_von
    """,
    0.13: """
        #_g #_jahrig #_mitwirk =abstimm =auf =ausstand =belast =beschaftigt =cyberangriff =g =hackerangriff =ihr
        =ruft ^ft> alt_von anzahl aufgegeb auss beruhr bitt_wir bruck buro cyberangriff danach_nicht
        darf_niemand den_behord den_maschin denk der_strass der_verwalt die_behord die_gewerkschaft die_kont
        die_schulklass dies_monat eigenkontroll eigenkontroll_wurd ein_eigenkontroll ess fassungslos flieg
        freitag_sind geg gehabt gekomm gewinnwarn_: grund hab hackerangriff herb_gibt herstell herunt im_marz
        in_den in_einzeln insolvenzverwalt jahrig jed_tag kam_der labor lasst_uns lini listeri
        listeri_nachgewies marz metallteil mindest mitarbeit_wurd mitgefuhl mitgefuhl_gilt mitwirk nachgewies
        nenn nie nied notruf obwohl opf patientinn sach scham scheib schreibtisch sech_jahr sein sein_freund
        sich_nicht sitz sozialvertrag steh_ab und_beruhr und_red unfall_im uns_mitgefuhl uns_niemand verstorb
        volontarinn vom_verzehr von_ihn warm werk_ein wir_veroffent wurd zeitschrift zur_abstimm zweiundzwanz ~3
    """,
    0.12: """
        =fahr =halv =information =modell =muss =rund =stellungnahm =traurig ^ehe ^ruf ^zah ^zahl abschreib
        abstimm agentur anleg arbeitsgericht auf_stadtwerk aufsichtsrat_hat aufzugeb ausgab bank_hat behalt_die
        beid_seit beruf bis_herb bis_jahres bis_mittwoch bleib_bis bleibt_das bleibt_so das_unternehm
        dem_arbeitsgericht die_geschaftsfuhr die_zweit eben enttauscht ersatz fahr_uns foto g gestorb hab_es
        halv heut_nicht hinein ihn_gebet im_fruhjahr in information job_auf kirch konnt kranfuhr langjahr
        lass_sie lins million mit_vier monat_sind muss nicht_zahl reinigungskraft report ruckruf_: sie_ihr
        sind_die stand_seit tag_an team_und tisch tocht traurig trillerpfeif uns_drei uns_langjahr uns_plan
        vor_der war_hoflich warnstreik_: werkzeugbau zu_haus zum_bericht zwei_met
    """,
    0.11: """
        #_mio :_kund =bericht =moglich =nachricht =todlich =verwalt =verwechsl =vorwurf ^ehen ^fah ^ges ^rbei
        ^sag ^sst ab_januar abgerat als_erst am_dienstagab an_uns angehalt angehor auf bech behandelt bericht
        bericht_vom betrieb_lauft bewerbungsverfahr bis_mittag bussgeld_weg chef cyberangriff_auf danach
        das_haus das_urteil der_verlag die_klinik die_nachfrag die_nie die_staatsanwaltschaft dienstagab
        dreissig dringend_abgerat ehemal ein_abfind ein_insolvenzverwalt ein_kanzlei ein_ordn ein_teil elf_von
        er_liegt es_kein etwas filial_am fluss fragt frau_und funfzehn gearbeit geraumt gesichert gesprach
        gut_leut hab_rauch hielt_nicht hoflich hotel im_alt im_hof im_lad information_zu ist_er kalt
        kolleginn_hab krieg_im lang_zu lauft_vorerst lehnt leut_sind lohn_fur markt meng mio mio_euro morg
        nach_vorschrift nachfrag nachfrag_nach nachricht_und neueinstell nicht_verlangert nimmt pflegekraft
        preis_von rauch_eingeatm redaktion schliess schwierig sein_geld seit_heut strass_und sturzt todesfall
        tor unbekannt_hab und_halt uns_bahn uns_vorsitz urteil_im verdacht vermiet vertrau verwechsl
        verzehr_wird von_kund vorerst_weit vorschrift vorstand_der weiss_: wird_dringend zug_hielt zum_brand
        zwei_uns zweiundzwanz_jahr
    """,
    0.1: """
        #_million =brief =datenpann =einstellungsstopp =gestort =herb =insolvenz =kartellamt =lauft =meld
        =nachtrein =verantwort =verhangt =wichtig =zwolf ^<he ^eld> ^ger ^mit ^raue abberuf abrechn am_markt
        and_tun auszahl beantwort bescheid biet_wir bleibt_die bricht buros das_amt das_erst datenpann
        der_klinik der_mietvertrag die_agentur die_fertig die_miet die_opposition diesmal_ist ein_mitbewerb
        ein_stell eingeatm_und einstellungsstopp einzel entzog erfahr_mit erfasst_und es_ab filial_in gab_die
        gast_sind geblieb gekauft genomm geschaft geschrieb glaub glaub_ihn hat_uns ihr_mann im_gesprach im_sud
        insolvenz_an ist_am ist_gestellt jemand_hat kam_mit kanal karl kartellamt_verhangt kondolenzbuch
        kondolenzbuch_liegt konn_wir krankheit kundigt leg_die liegt_am lohn_sind mein meld_insolvenz
        mietvertrag nachbarn_am nachtrein nennt opposition platz_fur postfach scham_uns schaut schlussel seh_das
        sein_famili sie_behalt sie_bericht sie_hab sieht starb_am tal theat training trenn tropf ums_leb
        und_starb und_stell uns_filial uns_nachbarn verantwort verhangt_bussgeld veroffent wir_es wir_glaub
        wir_halt wir_nenn wir_nicht wir_scham wirft_dem wirkung_abberuf wohnung zugesagt
    """,
    0.09: """
        #_und =anwohn =bademeist =durchsuch =fruh =geb =geg =geld =gesprach =gorlitz =kann =redaktion =sag
        =system =team =wechsel ^<ge ^ass ^beit ^bet ^cht> ^eld ^fahr ^fen> ^geld ^ige ^man ^men ab_und acht_sie
        am_mittwoch anordn anruf anschrift anschrift_und anzeig_erstatt apothek arbeit_fur arbeitsunfall_in
        auf_anordn auf_der bademeist bank_am bei bekomm_sie beteiligt bezieh bis_ost bitt_acht darleh das_geld
        datum den_hall der_entwurf der_geruch des die_famili die_kass donnerstag_hat durchsuch ein_fehl
        ein_partn eingeschalt entfallt entwickelt erlitt erst_wied es_hat es_im fahrt fass feld feuerwehr
        funf_die fur_falsch geruch gestort getrag gorlitz haf heimaufsicht_hat hinaus hochwass ich im_kreis
        in_passau ist_gesperrt jahr_lang jahr_verstorb kanzlei kaufhaus keim_gefund kolleginn_und kreis_sein
        kurzarbeit lag_auf lauft_im lohn_und marz_gesichert molkerei musst_die nach_jahr nach_woch nam neb_der
        neu_auf nicht_geseh niemand nimmt_ein noch_imm passau rauch reicht_das schreib_wir schwer_krankheit
        sein_eig seit_mittwoch selb sie_die sie_nicht sohn spielzeit staatsanwaltschaft_pruft standort_gorlitz
        stell_uns stolz termin_vor todlich_unfall uber_den und_bitt und_kolleg und_so uns_fahr uns_gegang
        uns_selb unt_zwei verhandel verhandel_wir verwaltungsgericht von_acht vorbei vorwurf_geg weg weil_wir
        weiss wettbewerb wettbewerb_hat wir_arbeit wir_etwas wir_ford wir_geb wir_uns wir_vierzig wirft_uns
        wurd_keim zu_hab zum_standort zwanzig_jahr zwei_famili zwei_jahr
    """,
    0.08: """
        #_kolleginn #_kund #_patientinn #_soll =abschied =anpass =arbeitsplatz =belastigungsvorwurf =bus
        =chefarzt =dritt =hafenstrass =halb =insolvenzantrag =job =kund =kurzarbeit =leipzig =macht =ruckruf
        =sonntag =stand =steinbruch =stirbt =unternehm ^<arb ^<kr ^<mit ^asse ^bei ^bez ^esch ^eut ^eza ^geb
        ^ige> ^itio ^leg ^neh ^nehm ^nge ^rer ^ssen ^tel ^tte> ^ver abgegeb all_betroff all_die als_# an_ihr
        arbeit_nied auch_nicht aus_der bei_den belastigungsvorwurf beschwerd_von bitt_ihr bitt_um bleib brand_in
        bundeskartellamt chefarzt dafur_gibt dank_all das das_nicht das_tut davon_sind den_bericht den_kredit
        der_nachtschicht der_plan der_redaktion der_zeitung die_flasch die_jahresprognos die_kolleginn ein_and
        ein_verwalt elf_gut entschied_ihr fall fenst flasch fordert freigestellt funfzig fur_drei fur_elf
        gab_der gar gar_nicht geb_die gebuhr gefuhrt gefund_die geriss gesetz hab_anzeig halt_die hoch hol
        illegal im_depot im_erst in_die insolvenzantrag jahresprognos jemand_fur keim kein_bus kind kredit
        kuchent lad_bleibt lang_uber lang_war lasst_ihn lauf_und lebenslauf leut_im lieg link losung marz_aus
        mehr_als mensch_die minut_an mitgeles mitteil montag_bis nach_beschwerd noch_am ordn passt
        patientinn_und rot_zahl ruckruf schicht schloss schwer_vorwurf sech_stund seien statt_ein
        stellungnahm_zu studio stumm team ubergriff uberweis um um_drei und_patient uns_das uns_die unterricht
        verschlusselt vorbei_und weg_fehlend wir_noch wir_steh zeitung_erfahr zulief
    """,
    0.07: """
        :_bitt =angegriff =arbeitsunfall =aus =busfahr =derzeit =gescheh =lauf =legt =lieb =mitglied
        =rechtsstreit =sach =station =streit =windpark =wirklich ^<bez ^<hät ^<za ^akt ^ange ^arb ^beza ^ckte
        ^ehm ^ehme ^eing ^ell ^ere ^erwa ^etz ^ezah ^ge> ^hen> ^häf ^hät ^hätt ^itte ^nde ^rau ^sen ^sol ^sse
        ^tell ^trei ^tte ab_mittwoch abmahn abschied adress all_zwolf am_wochen amtsgericht angegriff angemeld
        arbeitsplatz_wegfall arztin auftragseingang aus aus_fur bedau bei_ein beirat_hat belast beurlaubt bis
        busfahr damal daraus_nicht das_laufend das_werk dem_ess den_letzt der_beirat der_schlecht der_wettbewerb
        derzeit derzeit_kein des_haus die_band die_brief die_die die_lohn die_mail die_mensch die_stadt
        donnerstag_die drei_rezept durf_wir ein_anwalt ein_schwer ein_somm ein_unfall elf_monat es es_danach
        es_nie es_war fall_sie falsch_befund fort frau_bekam freitag_um fruh_hab fur_arbeit ganz gekauft_hat
        gerechn_und geschlaf gesperrt_ein hab_zwei halb_so hat_das hebamm heisst heutig hort ihr_anruf ihr_wart
        im_somm insolvenz_angemeld ist_beurlaubt job jung_leut kein_bahn kinderzimm klopf kont kostenlos leb
        leipzig lkw mai_nicht mail manch_von mann_hab mess_sie millionenhoh mit_uns nacht_auf neunzig nicht_im
        nun_ein ofen partei protokoll rechtsstreit richt schluss sie_den sie_nach sie_war sie_wiss
        sind_fassungslos spricht stellt_insolvenzantrag stellung tank trepp uhr_sind und_der und_es und_neun
        uns_haus unt unterstutz vat vat_die verli_ihr vor_dem vorstell wass weist weitergeht windpark wir_bedau
        wir_gesagt wir_wiss wollt_im zu_uns zu_wenig zugriff zugriff_auf zwei_mann
    """,
    0.06: """
        #_fall =angepasst =apothek =ausbild =bestell =darkn =ergebnis =freigestellt =hinweis =hof =konzert
        =kundendat =nein =nicht =patient =schimmel =schreib =steh =sturz =tocht ^<auf ^<bit ^<her ^<hä ^<in ^<je
        ^<pos ^<red ^<we ^<weg ^<zah ^aft ^aft> ^arbe ^auer ^chl ^chä ^chäf ^de> ^ege ^ern> ^esag ^esc ^etzt
        ^eute ^gesa ^hen ^hri ^häft ^icht ^ie> ^ili ^irma ^itt ^klag ^kon ^kte ^lag ^ld> ^llt ^lve ^mand ^men>
        ^nse ^nte ^osi ^par ^pos ^prog ^rank ^rbe ^rde ^red ^rif ^rig ^rige ^rle ^rma ^sage ^schl ^schä ^sge
        ^stel ^stre ^tio ^tion ^tzt ^usst ^verl ^wal ^walt ^weg ^äft ^ätt ^ätte ^ünd a_# ab_februar akademi
        all_drauss all_uber am_letzt am_samstag angepasst angeruf auf_baustell auf_weit aufgeruf aufklar
        ausblick beauftragt beim_amtsgericht beirat bekomm_ihr bestell betreut bis_freitag bis_marz bitt_nicht
        bleibt bleibt_leer brannt bricht_ein buss darkn das_gut das_tor das_war dass_der der der_feuerwehr
        der_firma der_kapitan der_konz die_fenst die_frau die_gehalt die_ihn die_musik die_nam die_numm die_sach
        die_schlussel die_steu die_tur die_vertrag dienstplan_und dreizehn dreizehn_jahr e e_mail ein_gutacht
        ein_platz ein_stuhl ein_wasserschad einig einstell_und elb entfernt ernt es_die fahr_kein
        fallig_gestellt famili_hab fenst_zu fernseh fing flamm frau_in fur_frag geburtstag gedacht gefahr
        geklingelt gekundigt gericht gering gering_volum gerust geschrieb_hat gutschein hat_dr hatt_an haus_ein
        heim hinweis_fur hubschraub ihr_arbeit ihr_famili ihr_nam ihr_tocht im_darkn im_fernseh im_steinbruch
        in_leipzig in_zweistell informiert_und ist_informiert kam_die klingt kundendat_im kundinn_und lang_hat
        laufend_jahr mein_grossmutt mess messwert mich miet mir nehm_abschied nehm_den neu_azubis neu_rechn
        nicht_genug nie_geseh oktob_hab ordn_mit papagei prozent_mehr ruhig sach_mit sagt_wir schauspiel schritt
        schuld seh_wir sehr sollt somm sprach steck stuhl_bleibt supp trag trug tun_das und_ich und_kund und_ohn
        und_rechn und_sag und_setzt und_wir uns_lad uns_lauf untreu verdacht_der verkehr verletzt_word
        vertauscht von_den wahrungsreform wahrungsreform_ein war_ich war_wir warmepump was_bleibt was_das
        wasserschad wasserschad_und wer_arbeit wind wir_der wir_nach wir_stell wir_zu wiss_es zahl_das zu_sag
        zunach zuruck_und zwei_wahrungsreform zweistell zweistell_millionenhoh zwisch_dem ~4
    """,
    0.05: """
        :_zwei =anruf =band =bank =belegschaft =bis =hannelor =lohn =nachbarn =staatsanwaltschaft ^<an ^<bi
        ^<bus ^<dar ^<dr ^<dri ^<inf ^<jem ^<mu ^<mü ^<na ^<sta ^<ve ^<ver ^<wis ^agt ^ahlu ^ake ^akti ^and
        ^ande ^arn ^aue ^aufs ^bit ^bitt ^bus ^buss ^bür ^chli ^chr ^chwe ^dri ^drin ^ebr ^egen ^ehr ^eit> ^elle
        ^eman ^ens ^erst ^etro ^fal ^fen ^ffen ^fir ^firm ^geg ^gehe ^gesc ^get ^geta ^gte ^haf ^haft ^haus ^hl>
        ^hli ^hlu ^hmen ^hr> ^hrer ^hwe ^händ ^igu ^igun ^ind ^inf ^info ^inge ^isc ^isch ^it> ^iti ^jem ^jema
        ^klin ^kra ^lege ^lle ^llte ^los ^lsc ^lsch ^ma> ^mie ^mitt ^mus ^muss ^nac ^nach ^nd> ^nda ^nfo ^nfor
        ^nnte ^nten ^ntr ^nwa ^nze ^och ^ollt ^orde ^rat ^rma> ^rmie ^rof ^roff ^rog ^rsta ^rufe ^rwa ^sagt
        ^sche ^schw ^stag ^tbe ^tra ^tre ^trof ^ufs ^uft ^uge ^und> ^ute> ^war ^warn ^zia ^zuge ^üsse abgebucht
        aufklar_beauftragt ausschliess ausweis bargeld bedeut betreut_die bevor bus_am darf_das depot
        der_aufklar der_intensivstation der_polizei der_strom die_best die_praxis dies_gesetz drei_schul
        durchsucht ein_mess ein_stund erst_einmal find flugzeug fruhjahr fruhling fur_uns gerechn geteilt
        ging_es hall_vier hannelor hin_und ihr_bank ils im_haus intensivstation kanzlei_mit kas lastwag mehr_auf
        mit_licht mocht_find muss_uns nach_dem neu_aufgab nicht_in oder_ein pfleg ruf_sie sagt_: schad schlauch
        seil seit_der sich_niemand sie_uns sie_zu sind_bei sind_nam sprech stimm sucht_: ticket tisch_und
        um_acht um_hannelor um_verstandnis und_hab uns_belegschaft uns_grund uns_mit urlaub_und verstorb_sie
        vertrag_mit wahl zeitung zu_# zu_bis zwolf_jung
    """,
    0.04: """
        ^<ang ^<ar ^<bü ^<bür ^<ein ^<fah ^<fam ^<feu ^<fl ^<hau ^<hei ^<int ^<kon ^<leb ^<man ^<mus ^<mä ^<müs
        ^<nac ^<os ^<par ^<ru ^<ruf ^<sag ^<unb ^<wa ^<wei ^<zu ^ag> ^ahr ^ami ^amm> ^amt ^arin ^auft ^besc
        ^betr ^chaf ^cht ^chw ^ckt ^dar ^dari ^dit ^diti ^dle ^dler ^dro ^droh ^eda ^ega ^egeb ^ehr> ^eih ^enda
        ^enz ^ere> ^ers ^eru ^eruf ^esa ^etau ^etr ^fall ^find ^for ^ford ^fsi ^fsic ^fti ^ftig ^fäl ^gebe ^gebr
        ^gen> ^geri ^gte> ^heu ^hlie ^hls ^hlun ^hre ^ht> ^hter ^htun ^hwer ^ial ^icke ^imme ^inik ^inn ^inso
        ^inte ^ione ^kap ^kie ^kran ^kti ^lagt ^ler> ^letz ^leut ^lige ^lini ^ll> ^lter ^lung ^lven ^mer> ^mm>
        ^mme ^müss ^nbe ^ndel ^ndes ^ndet ^nne ^nsol ^nter ^ntra ^oba ^och> ^olv ^olve ^osit ^ot> ^posi ^re>
        ^rech ^reis ^rer> ^rere ^reu ^rfa ^rgen ^rmi ^rn> ^rsic ^ruf> ^rwal ^send ^sit ^siti ^sla ^solv ^sst>
        ^sste ^stor ^tarb ^tige ^tlic ^tru ^tsa ^tur ^tur> ^ufsi ^unb ^unbe ^urt ^venz ^wah ^wahl ^weh ^weit
        ^were ^wis ^wiss ^äfti ^üge> ^ürf ^ürfe ^ürg ^ürge
    """,
    0.03: """
        ^<abg ^<ak ^<akt ^<bea ^<ber ^<brü ^<che ^<div ^<drü ^<ent ^<erf ^<fre ^<geb ^<gek ^<gu ^<gut ^<heu
        ^<imm ^<ins ^<kap ^<krä ^<leg ^<lö ^<meh ^<men ^<ni ^<nie ^<ost ^<pa ^<pat ^<rec ^<rep ^<res ^<sol ^<soz
        ^<sp ^<tie ^<wir ^<zen ^<zur ^<ärz ^abfi ^abg ^achr ^acki ^agt> ^ahle ^ahlt ^aken ^akte ^alle ^als ^alt
        ^alv ^amil ^ann ^anne ^anze ^arat ^ari ^asst ^atu ^atur ^aus ^auss ^befu ^beru ^bete ^bra ^brau ^brü
        ^bund ^bün ^bünd ^büro ^ch> ^cheh ^chem ^chlo ^chra ^chri ^chst ^chsu ^chtu ^chüt ^ckel ^cki ^ckie ^dac
        ^dach ^dak ^dakt ^del ^den> ^dend ^det> ^div ^divi ^dort ^durc ^eb> ^ebe ^eben ^ebo ^ebot ^ebü ^echt
        ^edak ^edit ^ef> ^efa ^efah ^efu ^egan ^eha ^eik ^eil> ^eim ^eim> ^eink ^eko ^emd ^enl ^ent ^entf ^entr
        ^epa ^erer ^erha ^erl ^erla ^erle ^erlu ^erm ^ers> ^erw ^erze ^este ^eta ^ete ^fam ^fami ^fft> ^fget
        ^frem ^freu ^ftr ^fts ^gas ^gea ^gebo ^gefa ^gega ^gek ^germ ^gesp ^gew ^gno ^gnos ^gram ^gsve ^gsw
        ^gswa ^gut ^hau ^heh ^hehe ^heim ^hemi ^here ^heut ^hig ^hlo ^hlos ^hme ^hne ^hne> ^hra ^hric ^hrig ^hst
        ^hstu ^hsu ^hsuc ^htu ^ibt ^ieb> ^ient ^ies ^iess ^igte ^ik> ^ilie ^im> ^inde ^indu ^inne ^innw ^int
        ^irm ^itb ^iter ^itä ^ivi ^ivid ^jäh ^jähr ^kann ^keh ^kehr ^kere ^ket ^kier ^kla ^kne ^konz ^kten ^ktie
        ^ktu ^ktur ^kün ^lag> ^lass ^latz ^le> ^lebe ^leib ^let ^lie> ^lies ^lio ^llen ^lun ^lze ^mah ^meh ^mehr
        ^mier ^mili ^mitg ^ndat ^nde> ^ndle ^ndo ^nft ^nfte ^nfz ^nger ^nges ^nik> ^nk> ^nneh ^nnwa ^nose ^nstr
        ^ntf ^nwar ^ocht ^offe ^ogn ^ogno ^ohn ^onz ^onze ^orbe ^ord ^orfa ^orwü ^ossb ^ost> ^ozi ^ozia ^para
        ^park ^pat ^pati ^perr ^pft ^pft> ^plat ^rach ^rags ^rale ^ramm ^ran ^ratu ^rchs ^rder ^rdie ^rec ^reda
        ^rede ^reik ^rel ^remd ^rep ^rfal ^rfen ^rha ^rhal ^rich ^riff ^rlet ^rleu ^rlu ^rlus ^rns ^rogn ^rogr
        ^rsi ^ruft ^rwü ^rwür ^rzeh ^rzt ^rüc ^rück ^rüh> ^sbr ^sbra ^seh ^sgel ^sig> ^smi ^smit ^soz ^sozi ^spe
        ^sper ^sra ^ssig ^stec ^stü ^sver ^tag> ^tbew ^ters ^tien ^tig ^tigu ^top ^tral ^tsg ^tsge ^ttel ^tun>
        ^tzt> ^tzte ^uau ^uere ^uft> ^uftr ^uktu ^unf ^ung> ^urc ^urch ^urü ^urüc ^usse ^verd ^ves ^vorw ^was
        ^wege ^wehr ^wir ^wirk ^ybe ^zen ^zial ^zier ^zt> ^zte ^zur ^zurü ^ähri ^ändl ^äne ^ärz ^äst ^öhne ^ön>
        ^üh> ^ünde ^ünft ^ünfz ^üro ^üss
    """,
    0.02: """
        ^<abf ^<ad ^<ann ^<ans ^<anz ^<ba ^<bab ^<ban ^<beh ^<bet ^<bu ^<bun ^<ch ^<don ^<dro ^<dü ^<elt ^<en
        ^<flu ^<flü ^<geg ^<ger ^<get ^<gäs ^<ha ^<hac ^<haf ^<hak ^<hof ^<höf ^<je> ^<jo ^<job ^<jun ^<jür
        ^<kam ^<kli ^<klä ^<kra ^<kre ^<kun ^<kün ^<lah ^<loh ^<lok ^<löh ^<mau ^<mol ^<mäd ^<nah ^<neh ^<nen
        ^<net ^<nä ^<op ^<or ^<pak ^<po ^<pro ^<raz ^<sas ^<sep ^<spa ^<spi ^<spr ^<tra ^<tun ^<unf ^<unt ^<urt
        ^<wah ^<war ^<was ^<weh ^<wor ^<zo ^<zug ^<är ^<öfe ^aat ^aats ^abf ^abge ^absp ^aby ^ach> ^ack ^adi
        ^adit ^agab ^age> ^agen ^agsw ^agte ^ahn ^ahr> ^ahre ^aket ^ali ^alie ^all> ^alsc ^alt> ^alts ^altu
        ^alve ^amm ^amst ^ana ^and> ^ando ^ank> ^annt ^ans> ^anw ^anwa ^apit ^arb> ^ark ^ark> ^arns ^arnu ^ass>
        ^atie ^atsa ^atz ^atz> ^aufg ^aufh ^ause ^aush ^ausl ^azi ^azz ^azzi ^bab ^baby ^bean ^bef ^beha ^beko
        ^belk ^ber> ^berg ^bfi ^bfin ^bge ^bger ^blei ^boo ^boot ^bot> ^brec ^bsp ^bürg ^cher ^chge ^chim ^ckn
        ^ckr ^ckru ^dch ^dche ^ddr ^ddre ^dec ^deck ^den ^denk ^derz ^dest ^det ^deu ^deut ^dinn ^donn ^dre ^drü
        ^drüc ^dta ^eant ^ebet ^ebra ^ebuc ^eche ^efk ^efri ^efun ^efü ^efüh ^egf ^egfa ^egsc ^ehal ^ehan ^ehre
        ^eid> ^eik> ^einz ^eita ^eiu ^eiun ^eiz ^ekom ^eleg ^ellt ^elu ^elun ^elz ^elze ^ema ^emde ^enbr ^ende
        ^ener ^enio ^enk ^enke ^ennu ^ens> ^ense ^enti ^enwe ^enz> ^enzv ^epar ^epo ^epte ^erei ^ergf ^ergä
        ^erhä ^eric ^erie ^erko ^ermi ^err ^errt ^esp ^espe ^esst ^esto ^eten ^ett> ^eutl ^ewer ^ewin ^ewor ^ex>
        ^fals ^feld ^fern ^feu ^fft ^flü ^flüg ^fort ^frau ^fte ^ften ^ftra ^fzi ^fzig ^fähi ^fäll ^fäls ^gebu
        ^gef ^gefü ^gege ^geha ^gen ^geru ^gest ^gewi ^gfa ^gfal ^gibt ^grif ^gsc ^gsch ^gsl ^gsla ^gsu ^gsun
        ^gsv ^gun ^gung ^gäng ^gäs ^gäst ^hab ^hack ^hak ^hake ^haut ^hei ^hem ^hene ^herr ^hert ^hge ^hick
        ^hige ^him ^himm ^hlec ^hof ^hof> ^hran ^hrif ^hrle ^hung ^hwes ^höf ^hütt ^ia> ^iben ^ibt> ^id> ^ielz
        ^ieru ^iet ^iete ^iew ^iff ^iff> ^ifft ^ihe> ^il> ^ilz ^ilze ^ini ^inl ^io> ^ion ^ior ^iorc ^irf ^irft
        ^irk ^iss> ^itbe ^itg ^itge ^ittw ^itän ^iun ^iund ^ize ^izei ^je> ^job ^jun ^jung ^jür ^jürg ^kam ^kam>
        ^kan ^kapi ^kete ^kfü ^kfüh ^kli ^kneh ^koc ^koch ^kont ^kre ^kru ^kruf ^ksc ^ksch ^kung ^künd ^lack
        ^lah ^lahm ^lan> ^land ^lbo ^lda ^leb ^lech ^legs ^leid ^lieg ^lig ^lion ^liz ^lize ^lle> ^lleg ^llio
        ^llt> ^lohn ^lok ^lokf ^lont ^loss ^lpl ^lpla ^lse ^lts ^ltsc ^ltu ^ltun ^lust ^lver ^läne ^läru ^löh
        ^löhn ^lüg ^lüge ^mau ^maue ^mde ^miet ^mik ^misc ^mita ^mitb ^mmen ^mol ^mor ^morg ^mpft ^mst ^msta
        ^mäd ^mädc ^müs ^nbek ^nbr ^ndd ^nddr ^ndl ^ndor ^ndu ^ndun ^nenn ^ner ^ners ^netz ^nfel ^nfzi ^ngeb
        ^ngeh ^ngez ^ngsu ^ngsv ^nio ^nior ^nka ^nkla ^nkon ^nmi ^nns ^nnt ^nnun ^nnw ^nos ^ns> ^nseh ^nsta ^ntä
        ^ntär ^nun ^nwal ^nza ^nze> ^nzel ^nzer ^nzve ^of> ^ofo ^ofor ^ogr ^ogra ^ohe ^ohen ^ohl> ^okf ^okfü
        ^ole ^olen ^oliz ^oll ^oll> ^olon ^ome ^one ^onen ^onnt ^ontä ^oot ^oot> ^opf ^opf> ^opfe ^orb ^orc
        ^orch ^orer ^ormi ^orsi ^orst ^ort> ^orti ^orw ^ose ^pak ^pake ^paz ^pazi ^ped ^pha ^pitä ^plän ^post
        ^prac ^ptem ^rac ^radi ^ral ^rat> ^razz ^rb> ^rch ^rche ^rde> ^rden ^rdi ^reih ^rek ^rekt ^repa ^rers
        ^rest ^rfe ^rft> ^rgf ^rgfü ^rgä ^rgän ^rhä ^rhän ^ric ^rieg ^rift ^rk> ^rkeh ^rko ^rkoc ^rkun ^rla
        ^rlag ^rlit ^rmei ^rneh ^rnst ^rnu ^rnun ^rrt ^rrt> ^rst ^rtet ^rtri ^rträ ^ruch ^rug ^ruk ^rukt ^rvie
        ^rwar ^rweh ^rz> ^rzti ^ründ ^sams ^samt ^sanw ^sas ^sass ^sch ^sda ^sdat ^seg ^sege ^sein ^sel> ^sen>
        ^sena ^sene ^seni ^sep ^sept ^sern ^ses> ^sga ^sgef ^sger ^ska ^slag ^sle ^smal ^sofo ^sola ^soll ^srat
        ^sri ^sric ^srä ^ss> ^ssbr ^ssc ^ssch ^ssg ^ssge ^sta ^staa ^stam ^star ^stl ^sto ^stru ^stum ^stw ^stür
        ^stüt ^sup ^supp ^sve ^swa ^swah ^taa ^taat ^taga ^tam ^tau ^tauc ^teck ^teil ^tel> ^tels ^temb ^ten>
        ^tenl ^tens ^terg ^tie ^tiv ^tli ^torb ^trad ^trag ^treu ^trie ^trif ^trug ^truk ^tsan ^tsp ^tspl ^tsr
        ^ttwo ^tudi ^tum ^twei ^twi ^twoc ^tz> ^tzen ^tür ^türz ^tütz ^uchu ^udi ^uer> ^uerw ^uf> ^ufe> ^ufg
        ^ufh ^ugeb ^ulie ^un> ^undd ^unkl ^unt ^ure> ^uri ^urte ^usen ^usga ^ush ^usha ^usl ^ussc ^ussg ^uste
        ^utl ^utli ^vat ^vate ^ven ^verh ^verm ^verw ^verz ^vid ^vide ^view ^volo ^vore ^vors ^wass ^wegf ^werf
        ^wes ^west ^winn ^wirf ^woh ^wohn ^würf ^zan ^zei> ^zeit ^zeln ^zen> ^zern ^zia> ^zten ^zti ^ztin ^zusa
        ^zve ^zver ^zzi ^zzia ^ädc ^ädch ^äfte ^äfts ^ähi ^ähig ^ähr ^äls ^älsc ^äru ^ärun ^ärzt ^äste ^öfe
        ^öfen ^öhn ^üch ^üche ^ückn ^ückr ^üde ^ühls ^ühre ^ündi ^üro> ^ütt ^ütte ^ütz ^ütze
    """,
    0.01: """
        ^<abs ^<ag ^<ag> ^<age ^<am ^<anb ^<and ^<at ^<bec ^<bom ^<cy ^<cyb ^<den ^<deu ^<dür ^<ebe ^<erh ^<erw
        ^<es ^<ess ^<exp ^<fel ^<fis ^<fla ^<fä ^<fäl ^<g> ^<gan ^<gea ^<gew ^<gib ^<gro ^<hu ^<hö ^<il ^<im
        ^<jä ^<jäh ^<jü ^<kan ^<kol ^<lab ^<lad ^<leu ^<lin ^<met ^<mie ^<mor ^<män ^<mär ^<nam ^<näc ^<obw
        ^<ort ^<pol ^<rei ^<rek ^<run ^<ser ^<set ^<sof ^<stü ^<töd ^<uns ^<ur ^<wol ^<zol ^achb ^achg ^adem
        ^afa ^afan ^afen ^aga ^agge ^agsl ^ahm> ^ahrt ^aine ^alp ^alpl ^am> ^amt> ^amte ^anb ^angj ^ani ^anru
        ^ansc ^anwo ^anza ^apf ^ara ^arkp ^arl ^arnt ^artn ^arü ^arüb ^atm ^atme ^auc ^auch ^auf ^aur ^auri
        ^ausd ^baus ^bea ^beam ^bec ^beh ^behö ^bers ^bett ^bewo ^bgeb ^bges ^bib ^bibl ^ble ^blio ^bom ^bomb
        ^brac ^bret ^broc ^bru ^bruc ^brüc ^bspr ^bsr ^bsti ^bti ^btis ^bwo ^bwoh ^chad ^chfr ^chg ^chic ^chlü
        ^chts ^chwa ^chäm ^ckne ^cyb ^cybe ^darü ^delt ^dens ^des ^dor ^dür ^dürf ^eamt ^eatm ^ebl ^ebli ^ebro
        ^ebsr ^ebu ^eden ^edi ^edr ^egg ^egge ^egs ^ehab ^eib ^eihe ^eiss ^eiw ^eiwi ^eizu ^ekto ^elan ^elb
        ^ele> ^elne ^eme> ^enle ^enlo ^enmi ^enp ^ensc ^enug ^eran ^erat ^eres ^erig ^erma ^ernz ^ersi ^erta
        ^erü ^eseh ^eser ^esk ^eska ^esma ^esw ^eswe ^etal ^etan ^ete> ^etei ^etru ^etw ^eund ^ewe ^ewoh ^ews
        ^exp ^fanz ^fass ^feue ^ff> ^fili ^fis ^fisc ^fträ ^ftsl ^fuh ^fuhr ^fzeh ^fäh ^gab ^gabe ^ganz ^geat
        ^gebl ^gebü ^geko ^gend ^genk ^genu ^gewa ^gewe ^gfü ^gfüh ^gge ^gib ^gjä ^gjäh ^gro ^gros ^grun ^grün
        ^gsst ^gut> ^gute ^gän ^habt ^had ^hade ^harm ^hbar ^hef> ^hein ^heiz ^hfr ^hfra ^hgew ^hic ^hig> ^hlug
        ^hlü ^hlüs ^hm> ^hnei ^hner ^hnet ^hnt ^hnt> ^hote ^hrel ^hst> ^hts ^htsr ^hwa ^hwie ^häm ^häme ^hön>
        ^hörd ^höri ^hüt ^iale ^ialp ^ialv ^ibli ^ibti ^ichs ^ide> ^ief> ^iefk ^ien ^ieri ^iers ^iert ^iesm ^ifv
        ^ifve ^ihe ^iko ^ile> ^ilia ^ilom ^ilot ^imau ^inei ^inka ^inse ^inze ^irke ^isen ^issi ^itag ^itsd
        ^itsg ^itsp ^ittl ^itw ^iwi ^iwil ^izu ^izun ^kame ^kamm ^kend ^kens ^klas ^konn ^kpl ^kpla ^krei ^krie
        ^krä ^kämp ^käs ^käse ^küc ^küch ^laub ^lben ^lda> ^lehn ^lem> ^lerp ^leu ^lial ^liot ^lke ^llem ^lnen
        ^lom ^lome ^lon ^lzei ^lzen ^löse ^lüss ^mahn ^manc ^mani ^mann ^mauf ^mbe ^mden ^mens ^met> ^meta ^mind
        ^mpen ^mte> ^män ^männ ^mär ^märz ^nam ^name ^nbef ^ndac ^ndig ^ndr ^neg ^neid ^nend ^nera ^nfal ^nfe
        ^nfze ^nfä ^ngea ^ngj ^ngjä ^ngri ^ngsl ^ngsw ^nigu ^nkl ^nkle ^nle ^nleg ^nlo ^nlos ^nne> ^nnu ^nru
        ^nruf ^nsat ^nser ^nsm ^nso ^ntro ^nug ^nug> ^nung ^nwo ^nwoh ^nzah ^nzei ^nzv ^nüb ^obe> ^obs ^obw
        ^obwo ^ohn> ^ohne ^ohu ^ohun ^ombe ^omet ^oms ^ontr ^ore ^ostf ^otel ^otes ^oto> ^pfen ^pilo ^pol ^ppe>
        ^pra ^prak ^pro ^prod ^prä ^putz ^rafa ^rang ^raur ^raz ^rber ^rbi ^rbre ^reb ^rehe ^reiw ^rela ^repo
        ^reun ^rfas ^rfe> ^rfi ^rger ^rie ^rien ^rifv ^rinn ^rkp ^rkpl ^rksc ^rlas ^rlic ^rnse ^rnt ^rnt> ^rnz
        ^roch ^rod ^rodu ^roh ^rohu ^roms ^ross ^rpfe ^rsat ^rsto ^rtig ^ruhi ^rund ^rza ^rzar ^rzei ^räge ^rägl
        ^rüb ^rübe ^rün ^sbet ^selb ^ser> ^sgab ^sig ^sof ^splä ^sso ^ssor ^ssta ^stli ^str ^svor ^swe ^sze ^tan
        ^tan> ^tehe ^teme ^tenn ^tere ^terk ^terv ^tete ^tfa ^tfä ^tgef ^thek ^tie> ^tinn ^tive ^tme ^tmet ^tob
        ^tor> ^trau ^tril ^trol ^tsam ^tsd ^tsda ^tsle ^tsra ^ttet ^ttw ^tum> ^twe ^töd ^tödl ^tüt ^udie ^uern
        ^uge> ^ugen ^uha ^uhi ^uhig ^und ^unse ^unte ^ure ^urig ^usag ^usd ^usle ^uss> ^ust> ^ver> ^verö ^vis
        ^vorf ^wag ^wage ^warm ^wegg ^weih ^weiu ^wieb ^wier ^wind ^wisc ^woc ^woch ^wohl ^wol ^woll ^word ^wür
        ^yber ^zar ^zarb ^zehr ^zent ^zol ^zoll ^zte> ^zuha ^zun ^äche ^äger ^ägl ^ägli ^äll ^ämen ^ämp ^ämpf
        ^äne> ^änen ^änn ^änne ^ärz> ^äti ^ödl ^ödli ^örd ^örde ^öri ^örig ^öse ^ückt ^ühl ^ühl> ^ürzt
    """,
    -0.01: """
        ^<abt ^<bau ^<bee ^<bem ^<bla ^<blu ^<bor ^<cod ^<dav ^<de ^<deb ^<dez ^<dig ^<dis ^<dop ^<ei ^<erd
        ^<erö ^<fas ^<fun ^<fün ^<gen ^<gep ^<geä ^<geü ^<git ^<glä ^<glü ^<heb ^<hos ^<hun ^<hü ^<kal ^<ken
        ^<kil ^<koc ^<kop ^<kä ^<kö ^<kör ^<küh ^<lag ^<lic ^<lä ^<län ^<mai ^<mal ^<mar ^<mi ^<mo ^<neb ^<ofe
        ^<off ^<pf ^<pok ^<pr ^<pup ^<qua ^<rad ^<rah ^<rez ^<rie ^<ros ^<rot ^<ruh ^<rös ^<sal ^<sec ^<seh
        ^<sig ^<sim ^<spä ^<sto ^<str ^<sv ^<sve ^<tat ^<tei ^<tur ^<tü ^<tür ^<wet ^<woh ^<wun ^<wäc ^<wö ^<wör
        ^<wür ^<zel ^<zue ^<zü ^<än ^<änd ^<übu ^abo ^absc ^ad> ^afin ^age ^agsr ^ai> ^alar ^alb> ^alke ^alte
        ^ame> ^ams> ^anfa ^anha ^anl ^anla ^anni ^anwe ^anzc ^apr ^apri ^are> ^arta ^atei ^ath ^atte ^atti ^atze
        ^aul ^aun ^aune ^ausm ^ausw ^aute ^ave ^az> ^ba> ^bal ^ball ^bat ^batt ^beb ^beg ^beka ^bele ^bem ^ben
        ^bend ^beri ^besp ^bila ^blät ^bord ^bre ^brei ^brin ^bsi ^bst ^btes ^can ^ches ^chin ^chit ^chle ^chna
        ^chsi ^chtz ^chul ^chv ^chve ^chö ^chön ^ckbl ^dam ^dav ^deba ^deen ^dels ^deri ^dete ^dez ^deze ^dhe
        ^dhei ^digi ^ding ^doku ^dop ^dopp ^dose ^ds> ^dsi ^dste ^duld ^dus ^eams ^ebat ^edu ^edul ^een> ^eer
        ^eerd ^efal ^ehle ^ehrt ^eina ^eis> ^eise ^eitd ^ekam ^ekü ^elad ^eles ^elf> ^ellu ^elm ^emei ^emü ^enb
        ^enc ^end> ^endu ^enes ^enha ^enne ^enst ^ent> ^enta ^entl ^epr ^eprü ^eral ^erbl ^erga ^erhö ^erkz
        ^erlä ^ernw ^erzl ^esb ^eso ^esza ^etu ^etun ^eur> ^ewic ^ewon ^ewä ^ewäh ^ezem ^ezep ^ezo ^ezog ^eän
        ^eänd ^eüb ^eübt ^fee> ^fent ^ffs ^fig ^flug ^fne ^fnet ^fran ^fru ^fruf ^frä ^ftu ^ftun ^ftw ^gara
        ^gedu ^geli ^geln ^gelt ^gemi ^gene ^gepr ^ger> ^gerä ^gewä ^gezo ^geä ^geän ^geü ^geüb ^gier ^gin ^gin>
        ^gist ^gli ^glä ^go> ^graz ^gsb ^gsbe ^gspl ^gsru ^gsü ^gsüb ^heb ^henn ^henz ^heru ^herz ^hes> ^hien
        ^hil ^hirm ^hite ^hja ^hjah ^hla ^hlei ^hlt ^hng ^hnge ^hon ^hop ^hrli ^hrm ^hrma ^hru ^hsc ^hsch ^hsi
        ^hste ^hts> ^htz ^hul ^häl ^häu ^hüte ^iden ^ider ^iebe ^iep ^iest ^ifen ^iffe ^igi ^igit ^ign ^ilft
        ^ilm> ^ilo> ^ils> ^ilt ^imal ^imet ^immu ^imu ^imul ^ings ^inis ^inn> ^insc ^insp ^inzi ^ioni ^irb ^irn
        ^isie ^iso ^issn ^ital ^itd ^itek ^itl ^itr ^itsu ^itta ^ja> ^kba ^kbl ^kbli ^kes ^kleb ^komm ^kop ^kopf
        ^kri ^ktri ^ktua ^kze ^kzeu ^köni ^kör ^lade ^lage ^lap ^lapp ^larm ^las ^last ^laus ^laut ^lbe ^lber
        ^lbi ^ldet ^leif ^leis ^lena ^lene ^les> ^lett ^lft> ^lin ^ling ^lisi ^ller ^llu ^llun ^llw ^lo> ^lor
        ^low ^lta ^lten ^ltin ^luf ^luft ^lur> ^lut> ^lz> ^läg ^läre ^lätt ^lätz ^läuf ^lüb ^mai ^mass ^meid
        ^meis ^melt ^merz ^mess ^mete ^mgez ^mill ^mini ^mma ^mmi ^mod ^mot ^mpf ^na> ^nand ^nau> ^nbau ^ndb
        ^ndg ^ndh ^ndhe ^ndk ^ndli ^ndn ^ndne ^nds> ^ndt> ^nere ^nfac ^nfan ^nga ^ngan ^ngel ^ngi ^ngsk ^ngt>
        ^nhal ^nhau ^ni> ^nig ^nige ^nim ^ning ^nki ^nlag ^nmac ^nmal ^nnis ^nota ^notf ^noti ^nra ^nri ^nsi
        ^nss ^nstä ^nte> ^ntg ^ntge ^ntl ^ntwo ^ntwu ^nwe ^nwen ^nzc ^nzch ^nzug ^nüge ^obe ^oben ^ode ^ofe
        ^ofen ^off> ^ogen ^ogis ^oka ^okal ^oku ^olie ^olz ^ond ^onne ^ons ^oppe ^ord> ^ords ^orf> ^orh ^orla
        ^ortr ^osse ^ossr ^ota ^otau ^otf ^otfa ^ozes ^pan ^pare ^peic ^pes ^pfa ^piep ^plät ^ppel ^pre ^pro>
        ^pse ^pup ^pupp ^pät ^qua ^quar ^qui ^rad> ^rade ^rai ^ranz ^rarb ^rasc ^rate ^rau> ^raut ^raz> ^rben
        ^rbes ^rbt ^rbt> ^rbun ^rdet ^rdig ^rds ^rdst ^rega ^reic ^reit ^retu ^rfs ^rga ^rge> ^rhöh ^rick ^ried
        ^ril ^rin ^rker ^rkz ^rkze ^rlad ^rlie ^rläs ^rläu ^rmal ^rmin ^rna ^rnac ^rnw ^robt ^rohr ^roll ^ron
        ^rop ^rse ^rste ^rtr ^rve ^rzl ^rzli ^räs ^röst ^sam> ^san ^sank ^sban ^scha ^schö ^sec ^sech ^see ^sei
        ^sel ^sels ^sgeb ^sho ^shop ^sign ^sik> ^sim ^simu ^siv ^sko ^skri ^smut ^sna ^snä ^snäh ^spar ^spre
        ^spä ^spät ^srun ^ssba ^ssie ^ssio ^ssnä ^ssr ^ssw ^stap ^stem ^stie ^stik ^stu ^stur ^stö ^sunk ^sven
        ^swo ^szub ^sät ^sätz ^süb ^tanz ^tek ^tekt ^ter ^terh ^tern ^teru ^tfü ^tfüh ^ti> ^tigk ^tigs ^tne
        ^tret ^tsb ^tsl ^tsu ^tsun ^ttag ^tua ^tual ^tude ^twa ^twor ^type ^uali ^uart ^uch> ^uden ^uen ^uers
        ^ufi ^ufig ^ufru ^ufte ^ugan ^ule> ^ulen ^ume ^umf ^umg ^unds ^unge ^unkt ^unn ^unne ^urs> ^us> ^usm
        ^usw ^uszu ^ut> ^uti ^utz ^vers ^volk ^voll ^vos ^voss ^wanz ^weic ^wein ^wet ^wett ^wich ^wie ^wil
        ^wing ^wink ^won ^wonn ^wäc ^wäch ^wäh ^wähl ^wäl ^wär ^wärm ^wör ^wört ^würd ^ype ^zch ^zche ^zelt
        ^zemb ^zess ^zieh ^ziel ^zige ^zli ^zlic ^zoge ^zue ^zuer ^zuga ^zwa ^zwan ^äch> ^äft> ^älte ^älti ^ärme
        ^äts ^äufi ^äum ^öffe ^öge ^ögen ^öni ^önig ^öpf ^öpfe ^örn ^örte ^össt ^üben ^ück ^ück> ^ückb ^ückw
        ^üge ^ühn ^ühne ^ürd ^ürde
    """,
    -0.02: """
        ^<abe ^<alt ^<anf ^<anh ^<ant ^<arc ^<aus ^<beg ^<bek ^<bo ^<br ^<bra ^<bro ^<büh ^<ce ^<cen ^<cha ^<cl
        ^<daf ^<dau ^<du ^<elf ^<erg ^<fac ^<fe ^<feh ^<fei ^<fes ^<flo ^<for ^<fri ^<ga ^<gef ^<gel ^<gez ^<gm
        ^<gmb ^<go ^<gra ^<gri ^<gru ^<grö ^<gär ^<har ^<hen ^<hil ^<hin ^<hol ^<häl ^<id ^<ide ^<ing ^<ja ^<jah
        ^<jur ^<kat ^<kau ^<kin ^<kn ^<kur ^<kür ^<la ^<lau ^<les ^<lob ^<log ^<lu ^<lü ^<mas ^<mil ^<mis ^<oft
        ^<on ^<onl ^<phy ^<pi ^<por ^<pu ^<que ^<re ^<rol ^<rä ^<räu ^<rö ^<san ^<sat ^<sc ^<sch ^<sek ^<skr
        ^<som ^<son ^<sor ^<sti ^<stu ^<stö ^<tee ^<ter ^<tip ^<tom ^<trä ^<tsc ^<umg ^<up ^<upd ^<vie ^<wan
        ^<wec ^<wu ^<wü ^<zwa ^<öff ^aal ^aal> ^ab> ^abla ^abr ^abri ^absi ^achv ^achw ^acke ^af> ^afü ^afür
        ^ager ^ahm ^ahme ^ahrs ^aini ^ais ^ala ^albe ^albj ^ame ^amml ^ands ^andw ^angw ^anh ^anz> ^anzi ^ape
        ^apeu ^aran ^arc ^arch ^arfe ^arr ^arte ^asc ^asch ^assw ^aste ^atio ^atsc ^au> ^auf> ^augu ^aup ^aupt
        ^ausc ^aut> ^bac ^back ^baue ^beho ^beid ^bell ^ben> ^bewi ^bgel ^bh> ^bie ^bier ^bis ^bis> ^bja ^bjah
        ^blau ^blit ^blu ^blä ^boh ^bote ^brot ^bröt ^bsa ^bsic ^bste ^bun ^chac ^chir ^chk ^chlä ^chme ^chnu
        ^cho ^chrä ^chsc ^chti ^chut ^ckb ^cker ^ckl ^cks ^cks> ^ckw ^clu ^club ^cod ^code ^daf ^dafü ^dard
        ^daue ^dee ^dem> ^dent ^derb ^derh ^dert ^dien ^dig ^din ^din> ^dli ^dsch ^dst ^dt> ^dul ^durf ^dwe
        ^dwer ^ebe> ^ebi ^ebil ^ebn ^ebni ^ebt ^ebte ^eck ^ecke ^eder ^efen ^efer ^efin ^efo ^efon ^egie ^ehn>
        ^ehob ^ehä ^ehän ^ehö ^ehör ^eide ^eif ^eife ^eist ^eith ^ekt ^eldu ^elef ^elie ^emas ^eme ^emer ^emi
        ^emis ^emse ^ena> ^enab ^enh ^enn ^enni ^enom ^enra ^enso ^entw ^env ^enve ^enüg ^ept> ^er> ^erab ^erbe
        ^erbu ^erge ^erka ^erlo ^erna ^erni ^errä ^ersc ^ersp ^erun ^erzi ^erä ^erät ^ese> ^estr ^ests ^esu
        ^esuc ^etre ^ettu ^eu> ^euc ^euch ^euer ^eun ^fac ^fach ^fan ^fast ^feem ^fel ^fel> ^feln ^fene ^ffe>
        ^ffn ^ffne ^finn ^flo ^folg ^fon> ^fs> ^fsta ^gebi ^gebn ^gele ^gena ^genü ^gess ^gesu ^gez ^gie ^gita
        ^gla ^gmb ^gmbh ^grei ^gru ^grö ^grös ^gsf ^gsfr ^gsk ^gwei ^gär ^gärt ^hach ^har ^hat ^haue ^haup ^hest
        ^hir ^hit ^hle ^hler ^hlä ^hläg ^hnel ^hnu ^hnun ^hob ^hobe ^holz ^hos ^hres ^hrie ^hrs ^hrt ^hrt> ^hrä
        ^hrän ^hsel ^hten ^hti ^htig ^huhe ^hule ^hut ^hutz ^hys ^hysi ^hört ^ichb ^ichn ^icks ^idee ^iebt ^iel
        ^ierz ^ife ^ifer ^igst ^ika ^ike> ^iker ^ila ^ilar ^ildu ^illi ^iner ^inh ^innt ^inux ^ion> ^ipt> ^isek
        ^ises ^iste ^isti ^ite> ^ithe ^itm ^itt> ^itze ^iz> ^jur ^jury ^kal ^kal> ^kamp ^kar ^kaum ^kil ^kilo
        ^kind ^klat ^klic ^kom ^krip ^kst ^ku> ^kuns ^kurs ^kür ^lad ^laf ^laf> ^lar> ^lare ^lats ^lb> ^lbe>
        ^lbj ^lbja ^leck ^lef ^lefo ^leic ^leuc ^lft ^lgt ^lgt> ^li> ^linu ^lise ^lit ^llis ^llz ^lm> ^lob ^lobt
        ^logi ^lt> ^ltes ^lti ^lub ^lub> ^lut ^läu ^lösc ^mai> ^mal> ^mark ^masc ^mbh ^mbh> ^mein ^mer ^merf
        ^mge ^mine ^mlu ^mlun ^mml ^mmlu ^mmu ^mmun ^modu ^mona ^mpe ^msen ^mögl ^nab ^nahm ^nar ^nban ^ndar
        ^nden ^ndsc ^ndw ^ndwe ^nel ^nell ^nes ^nes> ^nete ^neu> ^nfu ^nge> ^ngsb ^ngsf ^ngsp ^ngt ^nhä ^nier
        ^nin ^nit ^nkel ^nkte ^nlin ^nn> ^nsam ^nsor ^nsp ^nst> ^nste ^nti ^ntie ^ntw ^nux ^nux> ^nver ^nwä
        ^nzen ^nzi ^nzig ^nüg ^obi ^obie ^obo ^obot ^obt> ^ocke ^ode> ^oft ^oft> ^oge ^ogi ^okt ^okto ^olg ^olgt
        ^omat ^omp ^onat ^onl ^onli ^onst ^onta ^ora ^oren ^orl ^orn ^orn> ^oss> ^oter ^oth ^othe ^oti ^oto
        ^otor ^otz ^otzd ^oze ^pda ^pdat ^pe> ^pei ^penh ^pers ^peu ^peut ^phys ^pie> ^pier ^pitz ^pla ^pok
        ^poka ^por ^port ^pri ^pril ^prit ^proz ^que ^quer ^rabs ^rah ^rahm ^ramp ^ran> ^rant ^rape ^raum ^rbe>
        ^rbl ^rbu ^rchi ^rd> ^reif ^remi ^rene ^rent ^reri ^rez ^reze ^rf> ^rfes ^rfte ^rgl ^rgle ^rhei ^rher
        ^rik ^rin> ^rist ^ritt ^riu ^rium ^rka ^rkau ^rli ^rlin ^rlo ^rlor ^rlä ^rm> ^rme> ^rmes ^rni ^rnim
        ^robi ^robo ^roc ^rock ^rol ^roto ^rotz ^roz ^roze ^rrat ^rre ^rrä ^rrät ^rsam ^rsio ^rsp ^rspr ^rstä
        ^rtes ^rth ^rti ^rtof ^rton ^rtre ^rtun ^ruc ^ruh ^ruhe ^run ^rwei ^ry> ^rzi ^rägt ^ränk ^röss ^röt
        ^rötc ^rüfs ^saa ^saal ^sab ^sal ^sar ^sat ^sau ^saus ^sba ^sber ^sbi ^sbil ^scho ^seln ^sere ^sfa ^sfr
        ^sieb ^sik ^siot ^skr ^slü ^slüc ^som ^somm ^sonn ^span ^spei ^spit ^spla ^sru ^ssn ^sswo ^stah ^stat
        ^sten ^stes ^steu ^stif ^stoc ^stof ^sts> ^stän ^swor ^ta> ^tah ^tahl ^tap ^tart ^tch ^tche ^te> ^tea
        ^tee> ^teh ^tei ^teig ^tele ^tem> ^tena ^tenb ^terb ^terl ^tesc ^tges ^th> ^thal ^tieg ^tier ^tift ^tin
        ^tlin ^tock ^tom ^toma ^torh ^tres ^tro ^trom ^trot ^tslü ^tst ^tste ^tts ^ttst ^tun ^tund ^tung ^turm
        ^twer ^twu ^twur ^typ ^tzd ^tzde ^tänd ^ual ^uche ^ucht ^ud> ^uen> ^ues> ^uff ^uga ^ugu ^ugus ^uhe>
        ^uhes ^ukt> ^uld> ^umen ^umge ^une ^une> ^unke ^unsc ^unst ^upd ^upda ^upt ^urft ^urm ^urm> ^uro> ^urs
        ^ury ^ury> ^usbi ^usc ^usch ^use> ^usge ^ussi ^usti ^ute ^utt ^utz> ^ux> ^ven> ^vier ^vorg ^vorl ^vorm
        ^vort ^wann ^wart ^weck ^wer ^wun ^wuns ^wur ^wurf ^wöl ^wölf ^ysi ^ysio ^zde ^zdem ^zeic ^zeil ^zes
        ^zie ^zieg ^zust ^zwei ^zwö ^zwöl ^ägt ^ägt> ^ähle ^änd ^ändi ^äng ^änk ^änke ^ären ^ärm ^ärtn ^öffn
        ^ögl ^ögli ^ölf ^ölf> ^ösc ^ösch ^ötc ^ötch ^übt ^übt> ^ücke ^üfs ^üfst ^ügel ^ügen ^ühr ^ür> ^ürz ^üte
        ^üte>
    """,
    -0.03: """
        ^<abl ^<all ^<anm ^<aug ^<bei ^<bew ^<bil ^<co ^<dok ^<dru ^<eis ^<erz ^<eu ^<eur ^<far ^<fol ^<fra
        ^<gar ^<gl ^<kar ^<ko ^<kos ^<lan ^<lec ^<leh ^<mög ^<ne ^<pap ^<pau ^<qu ^<ren ^<ric ^<se ^<ste ^<tab
        ^<tel ^<tes ^<to ^<tr ^<ts ^<ums ^<vi ^<wer ^<wie ^<win ^<zeh ^<zer ^<zwe ^abel ^aben ^ages ^ags ^agu
        ^agun ^ampe ^ane ^anen ^angs ^anke ^anm ^anme ^anti ^anz ^api ^ard ^are ^arme ^art> ^artu ^ast> ^att
        ^aug ^aut ^bar> ^bee ^bel ^brem ^bri ^bt> ^bte ^buc ^buch ^chat ^chm ^chs ^chu ^chüs ^ckt> ^dok ^dsc
        ^dun ^dung ^ebst ^echn ^eem ^eema ^een ^efe> ^efi ^ege> ^ehl ^eho ^ei> ^eile ^ein ^einm ^eins ^eite ^eku
        ^ekun ^ela ^elau ^elen ^elf ^eli ^elt> ^ems ^enau ^endi ^eng ^eno ^enr ^ente ^enü ^erap ^erg ^ergl ^erks
        ^erkt ^erli ^erne ^erso ^erzä ^esti ^et> ^euro ^fang ^farb ^feh ^fehl ^fei ^fer ^fert ^ffee ^fgeh ^fik
        ^fika ^fin> ^fol ^fon ^fors ^fst ^füh ^für> ^fürs ^gar ^gart ^gehä ^gehö ^gel> ^gela ^geno ^git ^glas
        ^gne ^gre ^grup ^gsam ^gsh ^gste ^gus ^gust ^hera ^herh ^hes ^hhal ^hied ^hing ^hnik ^hnit ^hrun ^hte>
        ^htet ^hund ^hör ^höre ^hüs ^iber ^ide ^ieh ^ieht ^iel> ^ielt ^ifi ^ifik ^ig> ^igs ^ilde ^ile ^ilen ^ill
        ^immt ^inal ^ing ^inm ^inma ^ins> ^inw ^ipe ^ipt ^ise> ^ith ^itsl ^ium ^ium> ^ive> ^kaff ^kale ^kant
        ^kat> ^kin ^klu ^klä ^klär ^ksta ^kur ^lach ^las> ^lden ^leh ^len> ^lend ^lf> ^line ^lis ^log ^lät ^mal
        ^mat ^mate ^me> ^meld ^merk ^mis ^mont ^mpe> ^mpf> ^msa ^msat ^mse ^mun ^mung ^mög ^nal ^nale ^nau ^ndi
        ^ndie ^neun ^nf> ^ngen ^ngr ^ngsa ^ngsh ^ngst ^ngw ^ngwe ^nike ^nitt ^nkt ^nma ^nme ^nmel ^nni ^nnt>
        ^nom ^nomm ^nst ^nsti ^nt> ^nta ^ntag ^nve ^obt ^ochs ^ock ^ohr ^olle ^oma ^ommt ^ona ^orm ^orsc ^orta
        ^pap ^papi ^pau ^paus ^pend ^per ^per> ^phy ^pp> ^prei ^pt> ^ra> ^rab ^rag> ^rap ^rei> ^reib ^rem ^rems
        ^rett ^ript ^ris ^rit ^rks ^rkst ^rne> ^rnen ^rob ^rra ^rso ^rson ^rta ^rtal ^rtif ^rtra ^rtu ^rung ^rup
        ^rupp ^rzer ^rzig ^rzä ^rzäh ^rät ^rös ^rühe ^samm ^schm ^seku ^sens ^sie ^son> ^spi ^sse> ^steh ^stä
        ^sza ^szah ^szu ^tabe ^tage ^tal> ^tat ^tati ^tech ^tee ^teht ^tene ^teng ^teri ^tes> ^teu ^teue ^tha
        ^tifi ^tig> ^tine ^ton ^ton> ^trai ^tri ^tric ^trit ^troc ^tsc ^tsch ^ttu ^ttun ^ub> ^ubis ^uchh ^uchs
        ^uert ^ufen ^uhe ^ule ^ums ^umsa ^uns ^upp ^uppe ^uro ^vera ^verr ^wec ^wei> ^wied ^zer ^zert ^zwe ^zäh
        ^zähl ^ählt ^ält ^ände ^ätz ^ätze ^öff ^öre ^ören ^übu ^übun ^ühe ^üher ^ühru ^ünf> ^ürs> ^ürze
    """,
    -0.04: """
        ^<app ^<az ^<azu ^<bre ^<buc ^<dan ^<do ^<erk ^<fu ^<ju ^<ka ^<kaf ^<ke ^<kom ^<kuc ^<lei ^<ler ^<ma
        ^<mac ^<mon ^<mö ^<not ^<of ^<pl ^<pla ^<prü ^<ret ^<sa ^<sei ^<sic ^<tec ^<tro ^<zwö ^abl ^ach ^ache
        ^ale ^alen ^amp ^ang ^apie ^app> ^arto ^as> ^ast ^at> ^ate> ^aum ^aum> ^azu ^azub ^baut ^be> ^bess ^bla
        ^blic ^bung ^cha ^chal ^chh ^chha ^chte ^dan ^dene ^dru ^druc ^ebau ^ebs ^efr ^eht ^eht> ^eie ^eier
        ^eige ^eigt ^eine ^elt ^em> ^enba ^erhe ^eri ^ert> ^erti ^esen ^ett ^eur ^eze ^far ^fee ^feie ^ffel
        ^frei ^führ ^gefr ^gel ^geme ^gs> ^gsa ^gsp ^gwe ^hal ^hand ^hefi ^heit ^her ^hha ^hin ^hol ^häng ^iede
        ^ief ^igt ^ikat ^ike ^inan ^ipp ^ipps ^ise ^isi ^ist ^iten ^itz ^kaf ^kart ^ker> ^klei ^kos ^kost ^ks>
        ^kürz ^lang ^lde ^ldu ^ldun ^lehr ^leit ^ler ^lese ^lieb ^lief ^lär ^lärt ^lüc ^lück ^mar ^mas ^miss
        ^nanz ^nba ^nha ^nis ^not ^ormu ^oste ^plan ^ppen ^pps ^pps> ^prü ^prüf ^ps> ^ragt ^rege ^ret ^rgeb ^rhe
        ^rip ^rkt> ^rmel ^rmu ^rmul ^rne ^rsc ^rsch ^ruck ^rät> ^rüf ^sam ^same ^sek ^sor ^ster ^stet ^stim
        ^stri ^stro ^stun ^tab ^tal ^ten ^the ^timm ^tipp ^tof ^toff ^ubil ^uck ^ucke ^ular ^unde ^ungs ^urf
        ^usf ^ve> ^wan ^zig> ^zub ^ähl ^ärt> ^ät> ^ürs
    """,
    -0.05: """
        ##_wir #_die #_kann =app =ausfall =bitt =crasht =fotos =kalt =kell =kind =leich =notfall =sah =spitz
        =tschus =viel =wenn ^<ap ^<fi ^<fr ^<fus ^<für ^<hi ^<ku ^<lie ^<no ^<pe ^<per ^<ra ^<ri ^<rü ^<rüc ^<um
        ^acht ^aff ^affe ^ant ^app ^ausf ^bau ^bere ^best ^chen ^dat ^date ^ee> ^eis ^el> ^eln ^ene> ^enen ^erb
        ^erkl ^ern ^erte ^erz ^ette ^ffe ^fus ^fusi ^geba ^gst ^her> ^hs> ^hte ^ick ^ieb ^iebs ^ing> ^ite ^jah
        ^jahr ^ker ^lan ^lane ^lauf ^lein ^lern ^lic ^mon ^mt> ^mul ^mula ^nke> ^pen ^ppe ^ren> ^rkl ^rkt ^rme
        ^rot ^rte> ^schi ^schu ^seit ^tag ^tags ^tet ^ther ^tif ^tim ^ts> ^tze ^usio ^zig ^zubi ^übe ^über
        andert_sich auf_# begruss bericht_wir crasht darunt dasselb der_personalabteil der_spitz die_test
        doppelt_so eck ein_fehlerhaft fehlerhaft fehlerhaft_updat flog fotos fur fur_kund gedauert geht_es
        gestieg gestieg_die gewahlt gezeichn helm heut_kein hor ihn_ein imk ist_die ist_seit kartellamt kran
        krankenhaus lass_die lass_sich leich leich_im massband mit_elf mit_gross mitarbeit_werd montag_steht
        nacht_und neu_lini neunzig_minut offn ol personalabteil physiotherapeutin projekt prufverfahr rad
        rotorblatt sachbearbeit schlagt schweb sie_sind sind_bis sond sortiert speich spitz stillschweig
        stillschweig_vereinbart stund_und tag_im treff tschus umstieg und_platz warum_uns was_sich wechsel_an
        wer_betroff werd wie_sie wir_begruss wir_ein womit_wir zeitzon zwei_monat zweimal
    """,
    -0.06: """
        :_alt :_die :_lins :_umsatz :_was :_wie =abend =archiv =betrieb =datenbank =dem =dr =durch =hand =hilf
        =kart =leck =lieferschein =lins =lund =mai =per =preisanpass =probealarm =rechn =richtf =saison
        =schweissnaht =sollt =strompreis =tun =von =vorbei =zugang =zusammenschluss ?_uns ^<bes ^<fin ^<fo ^<füh
        ^<gr ^<kle ^<mei ^<min ^<reg ^<st ^<tag ^ags> ^alb ^ang> ^bild ^bli ^chie ^chs> ^dank ^eba ^efra ^eln>
        ^ena ^era ^ese ^ess ^est> ^esta ^eue> ^fes ^fest ^fin ^fina ^halb ^han ^ich ^ick> ^ied ^iefe ^ier ^is>
        ^kle ^kuc ^kuch ^lar ^lau ^les ^lick ^ln> ^mei ^mmt ^mmt> ^nan ^nds ^nke ^omm ^pie ^rage ^rklä ^rte ^rto
        ^schn ^son ^ste> ^test ^tter ^ue> ^ula ^verg ^ze> ^zeig ^ärt ab ab_april aber abstand abweich am_morg
        and_mach angst anmeld_ein aus_ein ausfuhr banan beitrag bestellt blau blick_in blum_am brief_an
        brief_aus bringt dabei darf das_ganz dauert_lang dem_neu den_gipfel den_kaffe den_stuhl der_betriebsrat
        der_brief der_erst der_hand der_kran derselb die_app die_bien die_hochschul die_jed die_klein die_list
        die_maschin die_nachtschicht die_sieb die_uhr dreimal ein_abend ein_zug einmal_im eroffn_wir erst_den
        erst_hilf es_ist euch fast_imm fehlt flugel frag_zu fremd_im frist fur_all fusioni gegengewicht geh_wir
        geht_mit gelacht gemacht_hab gemeinsam_mit geoffn gestohl gewart gipfel gut_laun gut_schuh habt hand_und
        hat_# hat_niemand hilf hint_glas ihr_fur im_archiv im_juni im_oktob in_# in_postgr ist_entschied ist_off
        jetzt_halt jorn kann_sie karton kell kilo_kartoffel kita kopf korb kran_in kund_hab kur lag_ist
        lang_nicht lauft_wied leck leut_ein lund mag mein_letzt mein_schlussel meld_uns merkt mit_gegengewicht
        mit_gut nam_steh neun_jahr passiert_ist plus plus_# postgr preisanpass preisanpass_zum probealarm python
        rechnung_nicht regier releas richtf rollstuhl rontg rosterei ruckblick_auf saub schulklass_wie schweiss
        sechzig seitd sie_ist sind_gescheitert sind_teur statt_# statt_rontg stieg strom_und strompreis
        strompreis_steig studier tafel telefonnumm_und tell teur_geword uhr uhr_konnt ultraschall
        ultraschall_statt umgesetzt umstell und_nur und_wann und_warum und_was und_welch uns_lehrling uns_neu
        uns_rechnung uns_zwei verbesser veroffentlicht vertrag vier_kolleginn vom_# von_schweissnaht vorab wand
        war_ein was_ein was_tun weich wert wie_uns wir_dank womit zehn_jahr zeit zeit_fur zins zund
        zusammenschluss zweihundert zwisch
    """,
    -0.07: """
        #_met #_ruht :_vierzig =ausstell =bestand =brandneu =dauert =debattierclub =dien =fragt =gmbh =halft
        =lehr =leid =plant =rezept =schlagfert =schreibtisch =wied =winkel =wohin ^<al ^<bli ^<dat ^<han ^<li
        ^<ro ^<si ^<zie ^<übe ^abe ^al> ^ate ^aufe ^ber ^bern ^bes ^chni ^ck> ^der ^ele ^es> ^gem ^hie ^hni
        ^igt> ^ild ^inut ^kat ^ke> ^lei ^len ^mel ^minu ^nute ^reg ^rt> ^sion ^tet> ^tip ^tze> ^ubi ^um> ^usi
        ^uten ^zei ab_heut abos allein am_end an_der angekundigt anleit anruf_der arg auf_die aufgebaut
        aufgebaut_und auszubild azubis_hab azubis_im b behaupt beispiel betreu bien brandneu bring_sie charg
        chat das_alt das_dorf dat_lieg davor debattierclub den_team den_turm der_chef der_klein deshalb
        die_angehor die_leitung die_zeit dieselb drei_zeil dritt ein_anruf ein_dien ein_gericht ein_kart ein_neu
        ein_updat einzug endlich entscheid erarbeit ersetz es_trotzd fahr_die fallt fast_nicht find_sie frag_an
        fragt_was gelb geld_der gerett geschaftsstell gesprach_mit gezahlt go go_und grund_ist halbi halbi_die
        handbuch hangt_der hat_ein hat_entschied heut_nacht hinweis_auf horst im_schnitt imm_im in_go inzwisch
        jahr_ein jahr_war kauf kommt kopi lamp landwirt lang_: larm leer_stuhl leicht leis man_ein messwert_und
        met minut_und mit_absicht mitles montag_die montiert mord musik nacht_ein neun_monat noch_einmal nutz
        ohn ohn_ein plant prufung rot ruht ruht_die schlagfert schlagfert_: schleif schreibt_ein sech_woch
        sechzehn_jahr seit_# seit_marz selt sie_abend sie_ein sind_um so so_hab spatschicht spur stund_lang
        tag_und them tischl tot_winkel turm uber_# uberblick ubergeb ubernehm um_entschuld und_die und_gut
        und_wofur uns_# uns_tischl unt_wass unterlag_und unterschrift vierzig_minut was_es was_nicht wechsel
        welch_drei wenn_der willkomm wir_biet wir_sie woch_in wofur wofur_wir wohin zehn_minut zehn_monat
        zeig_wir zieh zugang zum_einzug zwei_fahr
    """,
    -0.08: """
        #_januar #_zug =alarm =angst =buchhalt =das =erneuert =hint =kommt =leicht =ordn =passiert =red =schon
        =statt =steig =steigt =stromausfall =ubernahm =vier =werkzeug =windrad =wiss ^<gem ^<zw ^<üb ^ar> ^chi
        ^cke ^efe ^eig ^erin ^für ^ine> ^inu ^mac ^mach ^min ^nder ^ng> ^nut ^werk ab_donnerstag acht achtzig
        als_zip also am_abend an_bord an_ein architektin archiv aufgeschnitt aufgeschnitt_und aufruf
        aufsichtsrat_der aus_vier bau_ein baum beend beim bekomm_ich beppo besteh betriebsf bildschirm bis_zum
        bracht cod_liegt dann daran das_braucht dauert_sekund der_alt die_halft die_minut die_saison
        die_zeichnung ein_frag ein_nacht ein_vormittag ein_zettel emr entwickl erhoht erreicht erst_kam
        etwas_neu export fernwarm final_opfert finn freitag_geb full gartnerei geb_ich geholf gelernt gemeld
        gemess geschieht gewinnt hab_sie haltestell heb hielt hier_ist ihr_nachfolg im_werk juli kein_nachricht
        komm kost_das kost_der ladt laib lang_mit laun leist leut_ist lief lieferschein logist losch luft
        macht_ein millim ministerium montag_ein nach_den nach_kur nachtbus nie_die nun offn_die opfert plakat
        prozent regal revanch revanch_ist robot saal sagt_sie schlaf_und schnittstell sei sich_vor sieg
        simulator sprang steht_ein steigt_um stell_nach steu stromausfall tausch teil_der teur tran treib
        ubernahm uhr_gab umsatz_steigt uns_app uns_auszubild uns_best uns_kampf uns_prokurist unterlag
        vermisst_die versproch von_nebenan war_abgelauf warum_wir wass_# wenn_die werk windrad wir_schuld
        wiss_sollt wunsch_um
    """,
    -0.09: """
        #_lit :_so =abbau =beerdigt =den =digital =drittel =einfach =elf =halbjahr =kartoffel =linux =nacht =nam
        =novemb =paus =rechnung =richtig =schraub =verlor =verlustfrei =wach =zieht ^<er ^<le ^<neu ^bil ^eic
        ^eich ^esse ^eue ^iche ^ier> ^in> ^ina ^ken ^nen ^nen> ^neue ^sio ^uch ab_der all_neun auf_den
        auf_knopfdruck beschwerd betriebsrat bild bis_end bis_mitternacht bord dann_schrieb das_end das_niemand
        das_renn das_rezept das_ziel davon_verwahlt deck den denkt der_kantin der_praxis der_tot der_wichtig
        der_woch deshalb_werd die_foli die_fusion die_kantin die_kilowattstund die_niemand die_person digital
        doktorarbeit ein_alt ein_antwort ein_gross ein_hund ein_lachend einfach_erklart einmachglas eintritt
        eintritt_frei elf_minut end_marz entsteht erfund erklar erreichbar_ursach erst_halbjahr falt fangt
        feiern fiel_im find_in forschung gart gartn gefeiert gemerkt_hat getest griff grossmutt haus_hat hospiz
        im im_einmachglas im_monat im_test in_all in_der ingrid jed_monat jemand_den kart_an kein_wir
        kilowattstund kilowattstund_kost kind_ein klingelt knopfdruck komm_sie lang_dauert lang_hab lauft_die
        leut_# licht_aus liest lit lud meist_die montag_ist nacht_um neb neunzehn nicht_verlor nil noch_sech
        normal numm_# nur_ein oben pack passwort preis prototyp publikum quereinsteig recht_und renn rucktritt
        sam schein schnitt schrieb_# seh_woll sie_geht sie_jed sitzt spart stroh typescript uhr_nicht und_wurd
        uns_anhang uns_kantin uns_vertrag verglich verlass_der verlustfrei verwahlt von_## vorlauf wenig_luft
        werkbank werkfeuerwehr wir_mach wird_leit woll zertifikat_war zu_viel zum_abschied zwisch_den
    """,
    -0.1: """
        #_prozent =erklart =februar =kesselstrass =lehrling =niemand =raumungsub =schluss =umsatz =volksbank
        ^<bl ^<zei ^<zi ^ene ^ert ^fra ^frag ^ken> ^neu ^ngs ^on> ^rag ^se> ^tes acht_woch akku alb am_tor
        anhalt apfel arbeit_wir auf_eig aufzug beid_hab bemerkt beweis billig bleibt_bis build cent_mehr
        dank_herr das_portal den_vorstand der_build der_kesselstrass des_jahr die_azubis die_fahr die_neun
        die_pruf die_regel die_such die_termin die_vertreterversamml dies_funf diesmal_nur durch durch_die
        eig_wunsch ein_davon ein_halb ein_woch entscheid_uber entschuld ergebnis erneuert erprob es_bemerkt
        europa fahr_und fehl_in finanzvorstandin flamm_fur format forst frei_nach fuhr fur_das gab_kein gelt
        gemiet genossenschaft geprobt gesammelt hab_vier halb_stund halt_jetzt jack kam_es kennt_die
        kesselstrass klebstoff konstrukteur lehrt lernt_was letzt_jahr macht marmelad meist_weg million_euro
        misst mit_kind nach_funf neb_dem nun_klingelt pflanz_die preis_fur pupp quartal sagt saison salz schach
        schlaft schluss_mit sech_monat standard steh_im stell_sie storung_am ton train ubergab uhr_war
        und_schreib uns_apfel uns_hof verabschied_wir verbessert vermess vertreterversamml video viel_sie
        volksbank vorgeseh wenig woch_kommt woh_uns zeigt_drei zip zwei_davon zwolf_leut
    """,
    -0.11: """
        #_februar =dat =einmal =fachverfahr =frau =geht =gemacht =gleich =hab =kritisch =monat =preis =ruckblick
        =sich =uber =vorstandschef ^chn ^cken ^gt> ^ine ^kt> ^ne> ^ren abgeschalt ablauf all andert angenomm
        april arbeitsunfall auffass automat beerdigt befragt behob_: braucht_# den_pokal der_buchhalt
        die_rechnung ding ein_dos ein_friedhof ein_nam ein_rundgang ein_seit ein_zertifikat erklart_was
        fachverfahr foli friedhof friedhof_ein gast_hab geandert geb gehalt gleich gluckwunsch handwerk_ein
        hauptversamml herzlich_gluckwunsch hilft im_film im_kell in_kassel ist_zuruck kam_kein katz kommt_mit
        kritisch kurv liebt mal_and man montagsrund nach_mal nachricht_die nicht_betroff nun_zur ohn_anmeld papi
        pilar raumungsub rechnung richt_ihn rundgang sah seminar spar spar_wir staplerfahr steh_auf steht_im
        steht_in tag_woch team_von trick umgezog und_fahr und_preis uns_werkstatt vergang vergang_jahr verliert
        von_zwei vorstandschef winkel wir_brems zugestimmt zum_jahres zusammenschluss_mit zweck zweimal_in
    """,
    -0.12: """
        #_cent #_euro #_gast =: =auftrag =best =brot =flamm =glas =kita =lang =leit =pack =rent =stadt =teur
        =updat =verletzungsfrei =zieh ^<ta ^sti aufgehort aus_zwei ausstell brezel dabei_war das_formular datei
        dem_telefon der_buhn der_geschaftsfuhr der_kuhlung der_kundendien der_letzt die_alt die_ausgab
        die_station die_warteschlang die_zwei donnerstag_im doppelt dos dritt_stock ein_baum ein_skript einzig
        eroffn fest feu_und fruh_hing fuhrung garantiert geht genugt gepruft gesprach_uber graz grosst hab_ein
        habt_ihr hall_zwei hank henning holz im_jahr jahr_in kaffe kennt klatsch kuhlung land lena mitmach
        monat_: nach_sech nur_die pack_: per_app porto pro rezept schweissnaht sie_kommt siebt sterb
        storung_behob uben um_zwei umsatz_lag und_flamm und_halb verletzungsfrei verletzungsfrei_durch vorlag
        wint zahl_zum zeichnung zeigt_es zwei_wird
    """,
    -0.13: """
        #_filial =drei =entlass =halbjahreszahl =ide =kaffeemaschin =stress =und =version =vortrag =voss ^<da
        ^art ^est all_gut anhang anruf_am anwaltin baut baut_ein besetzt bis_# breit bring cod das_video dat_war
        der_gross der_technik die_jury die_tabell druck ein_erfund ein_tisch einstell entlass erdgeschoss
        es_ging frag_die geback gibt_es halbjahreszahl hand hugel hund ihr_grossmutt im_erdgeschoss jed_nacht
        jed_sitzung lernt million_fur mitternacht mocht oft_werd petra probi rahm reich sech steig stress stuhl
        stuhl_in tauscht technik_kommt uberall ubung um_vier und_tee uns_azubis verhandl_mit vierzig_platz
        von_hand vor_steu vorrat voss wir_gern wir_such wurd_kurz zelt zieht zurst zwei_minut
    """,
    -0.14: """
        #_juni #_stuck :_drei =april =beend =behob =buhn =gross =prozess =so =such =warum ^<fü ^erk ^ste
        aktualisi angreif azubis_baut beid_haus beschreibt bleib_wie den_jahr elf entschuld_und ergebnis_vor
        fur_januar geschicht haus_hab herzlich im_herb imm_besetzt jed_erst kampf_geg kampf_um konn_angreif
        lachend loscht mog monat monat_lang montag neu_haus neun pruf_wir rechenzentrum riecht ruckblick schuh
        stritt student sven trainiert und_dank vier_minut vorbereit vorsitz_der waffel werkzeug wie_man
        zwei_student
    """,
    -0.15: """
        #_bis :_ein =azubis =chefin =verli =wahl =wird ^<ze ausbild bei_# bekam bericht_an besprech chefin
        danach_gibt dank_ihr darunt_ein das_buro das_gesprach dauert der_grosst der_list die_nachfolg
        die_prognos die_prufung ein_kundin ein_zweit entwurf ergebnis_bei erzahlt gab_es geb_wir geduld
        geliefert gewonn ging halb herunterlad laut lehr les mehr_licht mehr_platz pokal portal prozess schau
        schwachstell stromverbrauch torwart tragt verschickt verschickt_und version_# vorfuhr vortrag wann zeil
        zum zum_herunterlad
    """,
    -0.16: """
        =erst =find =neun =nie ^<te abteil ausgebild bau blatt buch datenbank dem_eig den_pfost der_fras dezemb
        drei_satz ein_blick elf_jahr fras gehor_nun geht_zum gerett_hat gesunk geubt hol_sie jahres_in kartoffel
        liegt_bei liegt_vor list meist_in mittagess onlin pfost reicht schon seh seit sekund spielt station
        stell_sich uns_meist verkauf verlauf vermiss vorschlag w wiederbeleb
    """,
    -0.17: """
        #_tonn =absicht =alt =bau =die =dienstplan =gehalt =montagsrund =stimmt absicht ansicht aufgehangt
        aussieht betreib bis_mai blick_auf buhn cent den_fehl dreissig_jahr eig ein_klein ein_nachmittag
        ein_stand feiert feuerwehr_im gebaut_hab genau gmbh hab_wir hang hundert ide krag licht lieb linux lobt
        mai_hab mark person platz schal stahl unt_linux vergleich verhandl warteschlang wiederherstell wunsch
    """,
    -0.18: """
        =jahr =sagt =sonn abgelauf_zertifikat anfang anfang_an bekannt bestand brot ein_abgelauf einfach erzahl
        erzahl_von fuhrt funfundzwanz gemerkt hochschul kaum klick lang langweil minut_drauss nacht ramp rett
        roll sonn sonntag verabschied verlasst von_anfang wir_hab
    """,
    -0.19: """
        #_august #_mal =! =grupp =langsam =lastenrad =tag =unfallfrei =zwei abend am_band bekam_ein bewerb
        der_hall der_neu der_stern die_neu ein_einzig folgt fuhrungskraft gemeinsam gesucht handwerk in_drei
        jury lastenrad mai millisekund person_die reg skript stock treppenhaus unfallfrei uns uns_alt vier_tag
        vormittag werkstatt zwanzig zwei_somm
    """,
    -0.2: """
        =ab =gericht =krankenhaus =lern =minut =zwanzig behob bereit brandt ein_kurz euro finanzchefin im_flur
        ist_unterschrieb jahr_als kalend kilo lehrling_bau offent prufstand satz tat tee ubernimmt uns_seh
        version wach welch wied wir_gefragt zur zustimm
    """,
    -0.21: """
        #_dezemb =brems =geduld =gefund bekommt bitt_hol brems das_ergebnis die_erst durft erreichbar es_kuch
        gehor grupp jahr_verlasst jed_montag kaffeemaschin mit_zwei moglich off_tur regel sank sank_um schnell
        stell_wir termin trotzd vergeb wie_wir wir_erklar wir_mocht zieg
    """,
    -0.22: """
        =ist =sommerf =wir antwort drei_frag einmal funf_jahr lehrling nicht_erreichbar oft per produkt telefon
        ursach_war verlor wir_zeig
    """,
    -0.23: """
        =frag =tot =wenig =wie beim_sommerf blieb dien fast geles gesicht glas kart koch trock verlasst_uns wett
        ~place
    """,
    -0.24: """
        ## #_uhr =lag =plan =sucht den_ruhestand der_beid der_vertrag in_funf kurz_weg ohn_arbeitsunfall
        platz_mehr richtig ruck schlaf seith sicherheitsluck_in sommerf uns_betriebsrat updat zwei_stund
        zwolf_kolleg
    """,
    -0.25: """
        =betriebsrat beid blick frei im_final ruhestand so_pruf zahl_und
    """,
    -0.26: """
        #_tag =der =gast abgelauf august buchhalt gestrich jed kundin schalt_wir schrieb vierzig_leut
    """,
    -0.27: """
        =ein =mit =off =zuruck dafur gehort kantin nur paus tabell tipps woch
    """,
    -0.28: """
        #_# =fur =sicherheitsluck der_off final gebaut sensor sicherheitsluck tag_ohn
    """,
    -0.29: """
        =eis die_kind eis erst im_lag umsatz verrat ziel zwei
    """,
    -0.3: """
        =fusion ab_# der_umsatz ein hing mach steh_am
    """,
    -0.31: """
        =stern drei_leut lern schalt stern warum
    """,
    -0.32: """
        =bess anmeld best dies_jahr formular letzt_woch stund
    """,
    -0.33: """
        =kampf bess ein_tag tag technik test zertifikat
    """,
    -0.34: """
        gross im_betrieb im_mai in_rent jetzt mit vier
    """,
    -0.35: """
        ! azubis kuch meist rent tag_der und_ein
    """,
    -0.36: """
        kampf langsam sucht zeig
    """,
    -0.37: """
        vierzig
    """,
    -0.38: """
        drei farb lag steht
    """,
    -0.39: """
        app leit
    """,
    -0.4: """
        =neu
    """,
    -0.41: """
        dat funf
    """,
    -0.42: """
        was wie zwolf
    """,
    -0.43: """
        dank fusion jahr zehn
    """,
    -0.44: """
        alt seit_montag
    """,
    -0.45: """
        kost
    """,
    -0.46: """
        erklart zeigt
    """,
    -0.47: """
        klein
    """,
    -0.5: """
        kurz
    """,
    -0.52: """
        gefragt
    """,
    -0.55: """
        #
    """,
    -0.56: """
        frag
    """,
    -0.6: """
        =?
    """,
    -0.69: """
        und
    """,
    -0.71: """
        minut
    """,
    -0.94: """
        :
    """,
    -1.03: """
        neu
    """,
    -1.15: """
        ?
    """,
}
