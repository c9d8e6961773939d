"""What words weigh in de: made by `tests/learn_gate.py`."""

MADE_FROM = "4ae2e750c2ddc30d"
BIAS = -0.10
WEIGHTS = {
    2.54: """
        ~stop
    """,
    2.12: """
        ~dark
    """,
    1.95: """
        ~review
    """,
    1.85: """
        ~ashamed
    """,
    1.77: """
        ~2
    """,
    1.52: """
        ~missing
    """,
    1.41: """
        ~fewer
    """,
    1.39: """
        ~placeless
    """,
    1.38: """
        ~absent
    """,
    1.36: """
        ~rite
    """,
    1.33: """
        ~lenders
    """,
    1.32: """
        ~halted
    """,
    1.26: """
        ~sick
    """,
    1.13: """
        ~unhired
    """,
    1.1: """
        ~intruder
    """,
    1.06: """
        ~mute
    """,
    0.96: """
        ~families
    """,
    0.85: """
        ~sides
    """,
    0.84: """
        ~unlike
    """,
    0.82: """
        ~respect
    """,
    0.8: """
        nicht
    """,
    0.69: """
        bitt ~reports
    """,
    0.61: """
        arbeit
    """,
    0.56: """
        geh
    """,
    0.53: """
        betroff stell ~cleared ~leak
    """,
    0.52: """
        schwer
    """,
    0.46: """
        kam kund
    """,
    0.44: """
        sag
    """,
    0.41: """
        ist mehr zu
    """,
    0.4: """
        famili
    """,
    0.39: """
        hof jemand klinik verlust
    """,
    0.38: """
        informiert von
    """,
    0.36: """
        lohn such wir
    """,
    0.35: """
        haus ruft tun vorstand
    """,
    0.34: """
        gesagt hatt kundendat nicht_mehr verletzt
    """,
    0.33: """
        klag nachricht post soll unfall
    """,
    0.32: """
        =stell ford statt
    """,
    0.31: """
        =prognos beschaftigt erwart kein tor zahl
    """,
    0.3: """
        ; =gewinnwarn falsch fremd gewinnwarn hat mensch mittwoch rund_# streicht unternehm vorwurf
    """,
    0.29: """
        =bussgeld =freitag bussgeld geld heut so_lang
    """,
    0.28: """
        =klinik abschied_von wiss zentral zug
    """,
    0.27: """
        =grossbrand abfind ein_verlust grossbrand konn nehm uns_leut
    """,
    0.26: """
        =gibt =streicht am_donnerstag an_zwei die_bank gebet imm sind_betroff standort steh uns_werk
    """,
    0.25: """
        #_mensch =in angebot ass bericht_von die_divid divid drinn gegang ihr kein_neu krieg_in mann
        noch_vermisst verlass
    """,
    0.24: """
        #_beschaftigt =krieg =nach =nehm =verletzt =vorstand =warnstreik ab_montag baustell brauerei darin
        die_feuerwehr neuausricht sind vertrieb warnstreik
    """,
    0.23: """
        =schliesst =standort =unfall =wort befund bekomm bundel der_betrieb die haltung hol k kannt kraft lad
        leut niemand patient recht schliesst septemb versteckt verwalt wegfall
    """,
    0.22: """
        =bei am_mittwoch annehm bank den_schlussel droh droh_mit fahr geraumt gescheh jahr_wird konz nach rechn
        ruh sonntag_ist spedition starb unbekannt verlag war wirft
    """,
    0.21: """
        =lahm an brand burgermeist dem denk_an erfahr feuerwehrleut gericht_gab klag_geg lahm lauft_in leid mau
        prognos rund sprach_von tun_wir unklar zwei_feuerwehrleut
    """,
    0.2: """
        #_kraft =an =ukrain am_standort ans beschaft dem_betriebsrat ein_mitarbeit es_geht feuerwehr_war flug
        klagt krieg leg setzt streicht_jed ukrain werk_in wollt_wir
    """,
    0.19: """
        #_stell :_klinik =explosion =klag =kolleg =leg =schwer =traditionsbrauerei akti auftragslag betrieb
        brief_der das_jahr das_wass der_nacht deutlich dies_ausgab dreh dreh_wir drei_uhr erfasst erstatt
        es_besteht explosion fur_imm geht_um imm_drei insolvenz park polizei stand traditionsbrauerei und_denk
        vor_ort vorsicht weit wir_hol wurd ~callers
    """,
    0.18: """
        #_arbeitsplatz =akti =am =bricht =leut =vorfall and anwalt arbeitsplatz aufgetaucht ausstand backerei
        der_schul donnerstag ein_richt eingeschlaf funft geschaftsleit jahr_auf landtagswahl lokfuhr mit_sofort
        mitarbeit mittag red sofort_wirkung staatsanwaltschaft studi tausend uns_kolleg verhangt viert vierzehn
        voll vorfall warnt_vor
    """,
    0.17: """
        =aufgetaucht =baustell =bleibt =fahr =filial =kolleginn =lackiererei =razzia =wasserkoch =weg
        angriff_auf behord betroff_sind das_haus der_tur die_ofen die_tonn dringend ein_wort elt generation
        gewerkschaft haushalt ihn ist_schluss klagt_uber lackiererei nam nenn pruf_sie razzia reis sie_ford
        such_wir tier trifft vorerst warnt wasserkoch wasserkoch_modell wie_imm wir_zahl zurucknehm
    """,
    0.16: """
        =auf =hall =haltung =nachruf =pflegekraft =zentral am_montag anwohn auf_uns belegschaft bericht besteht
        bricht der_baustell der_zentral die_firma die_meist einsatz fall_aus falsch_und find_nicht fulda gebucht
        gegang_die geseh gest jahr_und je jemand_hatt jurg kocht manch nachruf nachruf_auf netz neunzig
        nicht_statt ort press red_mit sass schickt schimmel schlecht seid sofort steh_wir trau tut wart wir_nehm
        wir_trau wird wort zahlungsunfah
    """,
    0.15: """
        #_marz aufsicht bergfuhr bleib_uns denk der_such die_aufsicht die_geh drei_woch dreissig druckt einzeln
        end_# er erreich firma fisch grossbrand_in helf heut_fruh ihr_geld ihr_schreibtisch mitarbeit_wurd
        modell musst nah pruft redaktion schlug schlug_ein schwach sech_jahr sozialplan storung_im todlich
        uns_bergfuhr uns_system verdacht von_# vorbei vorfall_auf wehr wir_sind zum_krieg
    """,
    0.14: """
        #_jahrig =bahn =brand =cyberangriff =kritik =netz =tausend akt alt_von am_fluss aufsichtsrat brief
        brief_vom bring_sie cyberangriff der_verwalt der_vorstand der_zug die_gewerkschaft die_heimaufsicht
        die_polizei die_press ein_angebot eingeatm ermittl fassungslos gedenk gedenk_an gefalscht geg gesperrt
        gewinnwarn_: geword hab hack heimaufsicht ihn_gebet im_netz jahrig juni_und kam_der kritik letzt_mal
        lieg_bei losegeld mit_ein muss nicht_lang off_brief ost putz sein_frau seit_freitag strafanzeig
        verlangert wollt zum_letzt
    """,
    0.13: """
        #_million =belast =beschaftigt =bitt =ermittl =ging =hackerangriff =insolvenz =meld =muss =nachricht
        =rund =todlich =traurig =verwalt =vorwurf ^<ge ^<un ^ahl ^ft> ^uss abgesagt am_dienstag angehor
        angezeigt ausgang beamt bezahlt bitt_wir das_unternehm die_letzt die_zahl die_zentral ein_drittel
        ein_nachricht einkauf enttauscht ersatz fahr_uns fall fallt_uns filial gesagt_am gesagt_hab gesichert
        gewasch hackerangriff heizung hielt_nicht hol_uns im_alt insolvenz_an kranfuhr lak meld_insolvenz
        metallteil moll nied notruf patientinn schliess schwierig serv topf traurig uhr_fruh um unfall_im
        uns_schwer urteil urteil_im verbrenn verdi verstorb verzehr vor_der wag wettbewerb wettbewerb_hat
        wird_noch zug_hielt zusag
    """,
    0.12: """
        #_g :_kund =angriff =datenpann =g =gestort =information =jurg =kundig =post =redaktion =ruft
        =stellungnahm =team ^<ges ^ger ^ruf agentur angeruf anzahl auf bei beruhr bescheid betrieb_lauft
        bewerbungsverfahr datenpann den_maschin der_aufsichtsrat die_kont die_schulklass dienstag drittel
        eigenkontroll eigenkontroll_wurd ein_abfind ein_eigenkontroll ein_jung etwas freitag_sind gehabt getan
        hall_# hat_uns herstell in_den in_einzeln information insolvenzverwalt ist_gestellt jung kirch klarung
        klarung_nicht kundig langjahr lasst_uns lauft_vorerst listeri listeri_nachgewies million nachgewies
        netz_aufgetaucht neueinstell nicht_verlangert opf sagt_man scheib seniorchef sitz spielzeit tag_an trenn
        und_beruhr und_red uns_langjahr uns_niemand uns_seniorchef unwirksam vermisst volontarinn vom_verzehr
        vorerst_weit warnstreik_: wenn_sie werkstor wir_halt wiss_wir zeitschrift zur_klarung
    """,
    0.11: """
        =ausstand =brief =einstellungsstopp =giesserei =job =lauft =modell =moglich =nachbarn =parkplatz =system
        =termin =trau ^ehe ^ges ^ver abberuf abrechn am anleg auf_stadtwerk aufgegeb aufsichtsrat_hat bech
        behalt beid_seit beruf beteiligt bis_herb bis_jahres brud bussgeld_weg cyberangriff_auf darf_niemand
        darub das_angebot dass der_giesserei die_agentur die_hall die_nachfrag die_opposition
        die_staatsanwaltschaft diesmal ehemal ein_besuch ein_gut ein_teil einstellungsstopp elf_von end_die
        erfasst_und es_ab fluss frau frau_und g gebuhr gefahr geschloss gestellt gibt grund gut_jahr hab_rauch
        halb_zehn hall hat_bekommt heraus in_die information_zu ist_er jahrelang jemand_hat job job_auf kalt
        kam_mit kolleginn konnt krieg_im lohn_fur marz mindest mitbewerb nachfrag nachfrag_nach nennt nicht_zahl
        noch ohn_ergebnis opposition parkplatz parkplatz_halb programm rauch_eingeatm ruckruf_: scham schlussel
        schreibtisch sich_nicht sie_ihr sind_die starb_am strass sturzt trau_um und_starb uns_bahn
        unterschrieb_die von_kund werk_ein wir_nicht wirft_uns wirkung wirkung_abberuf zugesagt zum_brand
    """,
    0.1: """
        #_jahr #_mitwirk =abschied =ad =aus =dritt =hoc =ihr =kartellamt =kein =nachtrein =ruckruf =sonntag
        =verhangt =verwechsl =wichtig =zehn ^ehen ^fah ^men ^rbei ^sag ab_januar abschreib ad ad_hoc ag am_tor
        an_uns aus auszahl behalt_die beirat biet_wir bis bis_mittwoch bruck buros chef das_gericht den_behord
        den_famili der_mietvertrag der_redaktion der_verlag der_vermiet die_geschaftsfuhr die_geschaftsleit
        die_klinik die_stadt dies dies_woch dort ein_kanzlei ein_stell er_liegt es filial_in find freund fur_#
        fur_falsch gericht geschaft gestorb gut heim hinein hoc im_hof jahr_lang jahr_verstorb jed_tag
        kartellamt_verhangt keim_gefund lasst lohn_sind marz_gesichert met mietvertrag mitgefuhl mitgefuhl_gilt
        mitwirk nachtrein nachtschicht obwohl pflegekraft ruckruf sag_wir samstag schaut sie_hab steh_ab
        sucht_ein todlich_unfall um_drei ums_leb unbekannt_hab und_stell und_zwei uns_mitgefuhl
        verhangt_bussgeld vermiet_die verschwind verwechsl war_hoflich warm wint wir_stell wirft_dem wurd_keim
        zwei_jahr zwei_met
    """,
    0.09: """
        #_kolleginn =anwohn =busfahr =chefarzt =derzeit =durchsuch =haus =herb =kann =kund =stirbt =uhr =wechsel
        ^arb ^ass ^bei ^eld> ^itt ^sst ^zah ^zahl ^äft abgerat am_dienstagab am_samstag and_tun angehalt anordn
        anzeig_erstatt arbeit_fur arbeitsgericht auf_anordn aufzugeb bis_dahin bish_# bleibt_die bleibt_so
        busfahr chefarzt dahin danach danach_nicht das_letzt davon dem_arbeitsgericht der_geruch der_klinik
        der_konz der_zeitung derzeit derzeit_kein die_behord die_fertig die_jahresprognos die_nie dienstagab
        diesmal_ist dringend_abgerat durchsuch durf durf_wir ein_insolvenzverwalt ein_nachfolg eingeschalt end
        erst_wied es_kein fur_drei geruch gesetz glaub glaub_ihn hab_es hinaus hoflich hoh hotel im_marz in
        jahresprognos karl keim kolleginn_und konn_wir konto krankheit kreis kundigt lang_zu lkw mitteil
        monat_sind monats musst_die nachbarn nachbarn_am nachricht_und nehm_abschied neu_auf partn postfach
        reinigungskraft report schwest seit_heut sie_bericht sieht sieht_sich staatsanwaltschaft_pruft stellung
        stirbt todesfall uberweis und_kolleg uns_filial uns_grund uns_nachbarn uns_selb verhandel verhandel_wir
        verwaltungsgericht verzehr_wird von_ihn vorwurf_geg weiss_: wir_arbeit wir_es wir_glaub wird_dringend
        zeitung_erfahr zu_haus zu_sag zu_tun zum_bericht zwei_famili zwei_leut zweiundzwanz
    """,
    0.08: """
        #_kund #_soll =arbeitsplatz =falsch =geg =geld =geschloss =insolvenzantrag =schimmel =sie =steinbruch
        =unternehm =vertrag =werk =zwolf ^<arb ^<auf ^<ve ^<ver ^beit ^bet ^cht> ^eut ^fahr ^fen> ^geld ^hen>
        ^itio ^man ^mit ^nge ^raue ^rbe ^tel ^tte> abschied acht_sie all_betroff als_erst am_hak amtsgericht
        anschrift_und arbeit_nied arbeitsunfall_in ausgab auss beirat_hat belast bericht_vom bezieh bis_ost
        bitt_acht brand_in buro dafur_gibt daraus_nicht das_amt das_gut das_tut der_beirat der_wettbewerb
        die_flasch die_kass die_lohn die_zweit ein_partn eingeatm_und erlitt es_hat ess fass fehl freigestellt
        freitag fruh geb_die gekauft gekundigt geschaftsfuhr gestort gut_leut hab_anzeig hak halt halt_die
        hebamm heimaufsicht_hat heut_nicht ich im_depot im_kreis in_passau insolvenzantrag ist_gesperrt ist_off
        jung_leut kanzlei kaufhaus kolleginn_hab kondolenzbuch kondolenzbuch_liegt kreis_sein lass_sie last
        lebenslauf liegt_am lohn_und markt mehr_gibt mit_vier nach_woch nacht_auf partei passau prob reicht_das
        sach scham_uns schritt schwer_vorwurf seh_das sein sein_famili sein_geld selb sie_behalt sprach
        stell_uns tal und_so uns_die uns_gegang unterricht untreu vermiet vertrau vor_dem vorstand_der wass
        werkzeugbau wir_scham wir_uns wiss_es wusst zulief zum_standort zwanzig_jahr
    """,
    0.07: """
        #_mai #_mio #_patientinn #_und =angegriff =angepasst =band =belastigungsvorwurf =bericht =bestell =bus
        =geb =gescheh =gorlitz =hafenstrass =kurzarbeit =nein =pruf =rechtsstreit =sag =staatsanwaltschaft =steh
        =streit =stund =windpark ^<na ^<za ^ange ^arbe ^asse ^chl ^chä ^chäf ^ckte ^ege ^ehm ^ehme ^eld ^ell
        ^ere ^etz ^häf ^häft ^ige ^ige> ^lag ^leg ^nd> ^neh ^nehm ^rer ^rig ^rige ^schl ^schä ^sge ^sol ^ssen
        ^tell ^tte ^tzt ^usst ^verl a_# als_# am_markt angegriff angepasst anschrift auch_nicht auf_baustell
        auf_der aufgeruf aus_fur ausblick bank_hat beantwort_wir beauftragt behandelt bei_ein
        belastigungsvorwurf beschwerd_von beurlaubt bis_mittag bitt_um bundeskartellamt damit das_erst
        das_laufend das_nicht den_bericht den_erst den_rest depot der_entwurf der_polizei der_untreu die_#
        die_famili die_ihn die_miet die_musik dies_gesetz durchsucht e e_mail ein_and ein_fehl ein_gutacht
        ein_unfall elb entschied_ihr erfahr_mit es_im fahr_kein falsch_befund feld fenst feuerwehr filial_am
        frau_bekam gab_der geblieb genomm geriss gerust geschlaf geschrieb_hat gesellschaft gorlitz hangt_noch
        hat_dr ihr_arbeit illegal in_zweistell ist_beurlaubt juni kein_bus klinikum kurzarbeit laufend_jahr
        leut_sind lins madch mail mehr_als millionenhoh minut_an mio mio_euro nach_beschwerd nimmt_ein
        patientinn_und platz_fur preis_von rechtsstreit rest schild schulklass schweig schwer_krankheit seien
        seit_mittwoch sie_die sind_fassungslos sozialvertrag standort_gorlitz stellt_insolvenzantrag
        stellungnahm_zu tank trug und_patient und_rechn und_sag und_setzt unt_zwei verdacht_der von_acht
        vorbei_und weg weg_fehlend weiss windpark wir_etwas wir_ford wir_geb wir_noch wohnung zeitung zu_hab
        zu_uns zugriff zugriff_auf zuruck_und zwei_von zweistell zweistell_millionenhoh
    """,
    0.06: """
        #_fall :_zwei =arbeitsunfall =darkn =famili =freigestellt =gesprach =hinweis =hof =konzert =kundendat
        =leipzig =mitglied =mitteil =nicht =stellt =verantwort =zu ^<an ^<bit ^<he ^<in ^<kr ^<mit ^aft ^akt
        ^arn ^auer ^cht ^eit> ^erst ^erwa ^esch ^etzt ^eute ^fal ^ffen ^gesa ^haf ^haft ^hl> ^it> ^itte ^kon
        ^ld> ^le> ^lle ^mand ^men> ^mitt ^nac ^nach ^osi ^prog ^rde ^rif ^rle ^rma ^sage ^schw ^stel ^stre ^tio
        ^tion ^tre ^trei ^wal ^walt ^weg a abgebucht abmahn acht_prozent all_die am_letzt an_ihr angemeld
        arbeitsplatz_wegfall auf_weit ausblick_angepasst ausschliess bank_am bedau beigebracht beim_amtsgericht
        betrieb_im bis_marz bleibt_das bringt dank_all darf_das darkn das_ist das_tor das_war davon_sind
        den_hall der_mann des_haus die_frau die_kamm die_steu donnerstag_hat drei_rezept dreizehn dreizehn_jahr
        ein_anwalt ein_platz ein_verwalt erhalt es_danach es_war etwa fahrt fehlend fenst_zu flugzeug frau_in
        fur_arbeit gearbeit gekauft_hat gekomm gesprach hatt_an hinweis_fur hoch hochwass hort hubschraub
        ihr_anruf ihr_famili ihr_wart im_april im_darkn im_fruhjahr im_gesprach im_somm informiert_und
        insolvenz_angemeld ist_am kamm kanal kas klopf kolleg kont kundendat_im lad_bleibt lag_auf lang_uber
        lauft_im leipzig lini mannschaft mensch_die mess_sie muss_geh nach_dem nach_jahr nehm_den noch_imm
        nun_ein ofen oktob_hab prozent_mehr rauch ruf ruhig schick_sie schloss schluss schrank sie_nicht
        sie_seien sie_war sind_nam sohn stadtrat stell_in stellungnahm_zur stolz studio stumm termin_vor theat
        tisch tocht trepp tun_das ubergriff und_bitt und_der und_es und_hab unterstutz vat vat_die verantwort
        verkehr verletzt_word verli_ihr veroffent verschlusselt vertauscht vorstell warmepump wer_arbeit wie_es
        wir_bedau wir_der wir_steh wir_zu zum_monats zuruck
    """,
    0.05: """
        =apothek =geschaftsfuhr =halb =hannelor =legt =ohn =winterplan ^<bus ^<dri ^<hät ^<je ^<nac ^<pos ^<weg
        ^<zah ^<zu ^aft> ^ahlu ^akti ^and> ^aufs ^besc ^betr ^bez ^bit ^bitt ^bus ^buss ^chaf ^chli ^chw ^chwe
        ^ckt ^diti ^egen ^ehr ^eing ^eman ^esag ^esc ^etr ^etro ^fen ^fir ^firm ^geb ^geg ^gehe ^gte ^hen ^hli
        ^hlu ^hmen ^hre ^hrer ^hwe ^hwer ^hät ^hätt ^igu ^igun ^info ^inge ^inik ^inte ^irma ^iti ^klag ^kte
        ^ler> ^lini ^los ^lsc ^lsch ^ma> ^muss ^nfo ^nfor ^nse ^nwa ^orde ^par ^pos ^rank ^rau ^re> ^red ^rma>
        ^rof ^roff ^rog ^rsta ^rwa ^sagt ^sen ^sse ^trof ^ufs ^uft ^uge ^und> ^war ^warn ^zuge ^äfti ^ünd
        all_uber apothek aufklar bau_wir bekomm_ihr betreut bis_auf bitt_ihr bricht_ein der_kapitan
        der_winterplan dienstplan_und ein_schwer einstell_und entwickelt es_nicht famili_hab fort gesperrt_ein
        gestorb_wir hannelor hielt ihr_nam im_erst im_steinbruch in_leipzig kapitan kilom kundinn_und liegt link
        macht mal_fur mehr_auf mein messwert mich mir montag_bis muss_uns neu_aufgab nicht_im oder_ein ordn_mit
        passt schauspiel schul sech_stund sprech uhr_sind um_hannelor und_kund und_wir viel_kund von_uns werf
        werf_dem winterplan wir_muss zwisch_dem
    """,
    0.04: """
        ^<ang ^<ar ^<au ^<ber ^<bez ^<bi ^<dar ^<dr ^<hä ^<inf ^<ins ^<jem ^<kon ^<man ^<mu ^<mus ^<mü ^<müs
        ^<os ^<par ^<red ^<ru ^<ruf ^<sag ^<sta ^<unb ^<wis ^<zur ^agt ^ahr ^alle ^alt ^amt ^and ^aue ^auf ^aufg
        ^beza ^bür ^de> ^del ^dend ^dit ^dri ^drin ^eb> ^echt ^eda ^efa ^efah ^eha ^ehr> ^eim ^elle ^enda ^enz
        ^erl ^erla ^erm ^ern> ^ers ^eru ^eruf ^erw ^esa ^eza ^ezah ^fall ^find ^ford ^fsi ^fsic ^fte ^fti ^ftig
        ^ge> ^gefa ^geri ^get ^gew ^heim ^hlie ^hlun ^hr> ^hri ^händ ^icht ^ie> ^ieb> ^igte ^imme ^inf ^inso
        ^int ^jem ^jema ^kla ^klin ^kra ^kran ^lege ^letz ^leut ^lies ^ll> ^lle> ^llt ^lve ^lven ^mie ^mus ^nbe
        ^nda ^ndes ^nnte ^nsol ^nte ^nten ^nter ^ntr ^ntra ^och> ^oll ^olv ^olve ^orbe ^reis ^rer> ^rere ^rfa
        ^rich ^riff ^rla ^rmi ^rmie ^rn> ^rsic ^rst ^ruf> ^rufe ^rwal ^sen> ^send ^sit ^sla ^solv ^stag ^stor
        ^tarb ^tbe ^ter> ^tor> ^tzt> ^ufg ^ufsi ^unb ^unbe ^ute> ^venz ^wah ^wahl ^wege ^weit ^were ^zia ^zt>
        ^zur ^ätt ^ätte ^üsse
    """,
    0.03: """
        ^<abg ^<ak ^<akt ^<bri ^<bu ^<bür ^<che ^<erf ^<feu ^<fl ^<flu ^<fre ^<ger ^<gew ^<hau ^<her ^<heu ^<leb
        ^<lö ^<meh ^<men ^<nen ^<nie ^<ost ^<rep ^<sol ^<wa ^<wei ^<wor ^<zen ^<zug ^abg ^achr ^acki ^adit ^ahre
        ^akte ^als ^alsc ^ami ^amm> ^ann ^anne ^anw ^anwa ^arat ^arin ^asst ^atu ^auft ^befu ^beru ^bete ^brau
        ^ch> ^chlo ^chsu ^chts ^cki ^ckie ^dac ^dach ^dak ^dakt ^dle ^dler ^dort ^dro ^droh ^durc ^eben ^ebr
        ^ebü ^edak ^edit ^ef> ^ega ^egan ^egeb ^eik ^eik> ^eim> ^eit ^ele> ^emd ^ens ^entr ^epa ^ere> ^erer
        ^erle ^erlu ^ete ^ewer ^fals ^fern ^fge ^for ^frem ^ftr ^fäl ^gas ^gebe ^gebu ^gega ^gek ^geru ^gesp
        ^geta ^gno ^gnos ^gram ^grif ^gsl ^gsw ^gte> ^haus ^heu ^heut ^hig ^hlo ^hlos ^hme ^hrig ^hstu ^hsu
        ^hsuc ^ht> ^hts ^htun ^ial ^ient ^ies ^iess ^iff ^iff> ^ik> ^ili ^im> ^inde ^indu ^innw ^ion ^ione ^irm
        ^iter ^ittw ^jäh ^jähr ^kam> ^kann ^kere ^kie ^kier ^kne ^konz ^kten ^kti ^ktie ^ktur ^kün ^künd ^lag>
        ^lagt ^land ^lass ^leu ^lie> ^lio ^lleg ^llen ^llte ^loss ^lter ^lun ^lung ^lze ^meh ^mehr ^mens ^mer>
        ^mier ^mm> ^mmen ^müss ^ndat ^ndd ^nde ^ndel ^ndle ^ndo ^nenn ^nik> ^nne ^nnw ^nnwa ^nose ^ns> ^nstr
        ^nwal ^nwar ^nze ^oba ^och ^offe ^ogn ^ogno ^ohn ^ole ^olen ^ollt ^onz ^onze ^orb ^orfa ^ort> ^orwü
        ^osit ^ot> ^para ^park ^posi ^rags ^rale ^ramm ^rder ^rec ^rech ^reda ^reik ^remd ^reu ^rfal ^ric ^rk>
        ^rlet ^rleu ^rlu ^rlus ^rns ^rogn ^rogr ^ruft ^rwü ^rwür ^rzeh ^rüc ^rück ^sbr ^sbra ^sche ^seg ^sege
        ^sgel ^sger ^sig> ^siti ^sle ^smi ^smit ^ssig ^sst> ^sste ^stec ^tien ^tig ^tige ^tigu ^tlic ^tra ^trad
        ^trag ^tral ^treu ^tru ^tsa ^ttel ^ttwo ^tun> ^tur ^tur> ^twoc ^tzte ^tüt ^uere ^ufge ^uft> ^uftr ^unf
        ^ung> ^urc ^urch ^urt ^urü ^urüc ^ussg ^ven ^verd ^verw ^vors ^vorw ^was ^wis ^würf ^ybe ^zen ^zern ^zte
        ^zurü ^äfte ^ähri ^ändl ^öhn ^öhne ^ühre ^ündi ^ürf ^ürfe ^ürg ^ürge
    """,
    0.02: """
        ^<abf ^<ag ^<ann ^<anw ^<ba ^<bab ^<ban ^<be ^<bea ^<bel ^<bet ^<brü ^<bun ^<bü ^<den ^<deu ^<div ^<don
        ^<dro ^<ein ^<erh ^<fah ^<fal ^<fam ^<geb ^<geg ^<gek ^<get ^<gro ^<gut ^<hac ^<haf ^<hei ^<hof ^<höf
        ^<imm ^<int ^<jo ^<job ^<jun ^<kam ^<kli ^<klä ^<kol ^<kra ^<kre ^<krä ^<kün ^<lah ^<leg ^<leu ^<loh
        ^<lok ^<löh ^<me ^<met ^<mä ^<nah ^<nam ^<neh ^<ni ^<nä ^<pat ^<pol ^<raz ^<rec ^<sep ^<soz ^<tra ^<tun
        ^<unf ^<unt ^<wah ^<was ^<we ^<wir ^<zo ^<öfe ^aat ^aats ^abf ^abfi ^abge ^aby ^ach> ^achb ^adi ^afen
        ^afte ^ag> ^agen ^agsl ^agsw ^agt> ^ahl> ^ahm> ^ake ^aken ^ali ^alie ^all ^all> ^alt> ^alts ^altu ^amil
        ^ana ^ande ^ando ^annt ^ara ^arb> ^ark ^ark> ^arns ^arnt ^arnu ^ass> ^atie ^atsa ^atur ^aush ^ausl ^azi
        ^azz ^azzi ^bab ^baby ^baus ^beh ^beha ^behö ^beko ^bfi ^bfin ^bge ^bger ^bot> ^bra ^brec ^brü ^bund
        ^büro ^chad ^cheh ^chem ^chge ^chim ^chr ^chra ^chri ^chtu ^chüt ^ckn ^ckr ^ckru ^dar ^dari ^ddr ^ddre
        ^den ^denk ^dern ^derz ^des ^dest ^det> ^deu ^deut ^div ^divi ^donn ^dor ^dre ^dta ^ebet ^ebo ^ebot ^ebu
        ^ebuc ^eche ^eckt ^edi ^efu ^efü ^eg> ^egf ^egfa ^ehal ^ehre ^eid> ^eil> ^eink ^eita ^eko ^ekom ^elb
        ^elbe ^elu ^elun ^elz ^elze ^ema ^emde ^ende ^enke ^enl ^ennu ^ens> ^ensc ^ense ^ent ^entf ^enti ^enwe
        ^enz> ^enzv ^epar ^epte ^erd ^erei ^eres ^ergä ^erha ^erhä ^eric ^erie ^erko ^ermi ^errt ^erze ^esp
        ^espe ^esst ^esto ^eta ^etau ^eten ^eutl ^ewa ^ewe ^ewin ^ewor ^fam ^fami ^fass ^feld ^ff> ^fft ^fft>
        ^fget ^fort ^ften ^ftra ^fts ^ftsl ^fähi ^fäls ^gea ^gebo ^gebr ^gef ^gefü ^geh ^geha ^gen> ^germ ^gesc
        ^gest ^gewa ^gewe ^gewi ^gfa ^gfal ^gro ^gros ^gsla ^gsu ^gsun ^gsv ^gsve ^gswa ^gten ^gun ^gung ^gäs
        ^gäst ^hack ^had ^hade ^halt ^harm ^hau ^haut ^hbar ^hef> ^heh ^hehe ^hem ^hemi ^here ^hert ^hge ^hige
        ^him ^hls ^hm> ^hnet ^hof ^hof> ^hole ^hra ^hre> ^hren ^hric ^hrle ^hter ^htu ^hung ^hwes ^höf ^hörd
        ^hütt ^iben ^id> ^ielz ^iem ^iema ^ieru ^iet ^iew ^ifft ^ilie ^ilz ^ind ^ini ^inl ^inn ^irf ^irft ^isc
        ^isch ^issi ^itag ^ivi ^ivid ^ize ^izei ^job ^jun ^jung ^kam ^kan ^kap ^keh ^kehr ^kei ^kfü ^kfüh ^kneh
        ^koc ^koch ^kol ^koll ^kont ^kru ^kruf ^krä ^kräf ^ksc ^ksch ^ktu ^lack ^lafe ^lah ^lahm ^latz ^lbo ^lda
        ^lebe ^leid ^let ^lie ^lige ^lion ^lize ^llio ^lohn ^lok ^lokf ^lont ^lpl ^lpla ^lse ^lts ^ltsc ^ltu
        ^ltun ^lust ^löh ^löhn ^löse ^mah ^mau ^maue ^mde ^mden ^met ^mik ^mili ^mita ^mitg ^mme ^mpft ^mst ^müs
        ^nam ^name ^nbek ^nddr ^ndet ^ndig ^ndor ^ndu ^ndun ^ners ^nfal ^nft ^nfte ^ngeh ^nger ^nges ^ngri ^ngsu
        ^ngsv ^ngt> ^niem ^nigu ^nka ^nken ^nkla ^nneh ^nns ^nnt ^nos ^nseh ^nso ^nsta ^ntf ^ntä ^ntär ^nun ^nza
        ^nzel ^nzer ^nzve ^ocht ^of> ^ogr ^ogra ^ohen ^okf ^okfü ^oliz ^oll> ^olon ^one ^onen ^ontä ^opf ^opfe
        ^opp ^or> ^ord ^orer ^ormi ^orst ^orw ^ose ^ossb ^ost> ^ozi ^ozia ^pat ^pati ^paz ^pazi ^ped ^perr ^pft
        ^pft> ^pha ^plat ^pol ^prac ^ptem ^rach ^radi ^ral ^rat ^rat> ^ratu ^razz ^rb> ^rch ^rche ^rchs ^rde>
        ^rden ^rdie ^rede ^rek ^rekt ^rel ^rep ^repa ^rers ^rfas ^rfe> ^rft> ^rgen ^rgä ^rgän ^rha ^rhal ^rhä
        ^rhän ^rieg ^ring ^rkeh ^rkoc ^rlas ^rmei ^rneh ^rnst ^rnu ^rnun ^roh ^ros ^ross ^rrt ^rrt> ^rsat ^rsi
        ^rtet ^rtri ^rug ^rwar ^rzt ^räf ^räft ^räum ^rüh> ^samt ^sanw ^seh ^sel ^sel> ^selb ^sep ^sept ^ser
        ^set ^setz ^sga ^sgef ^sig ^ska ^slag ^sof ^soz ^sozi ^spe ^sper ^sra ^srat ^sri ^sric ^srä ^ssg ^ssge
        ^staa ^stam ^stuh ^stü ^stür ^sver ^swa ^swah ^taa ^taat ^tam ^tauc ^tbew ^teck ^tehe ^tel> ^tels ^temb
        ^ten> ^tens ^terg ^tinn ^tli ^top ^torb ^trie ^trif ^trug ^tsan ^tsg ^tsge ^tsle ^tspl ^tsr ^ttet ^ttw
        ^tudi ^tuh ^tuhl ^tum ^tzen ^türz ^uau ^uchu ^udi ^uer> ^ufe> ^uhl ^uhl> ^uktu ^ulie ^umt ^umt> ^undd
        ^unkl ^uri ^usga ^ush ^usha ^usl ^ussc ^usse ^ust> ^uste ^utl ^utli ^verm ^verz ^ves ^vid ^vide ^vie
        ^view ^volo ^vor ^vore ^vorf ^wass ^wegf ^weh ^wehr ^wes ^west ^win ^winn ^wirf ^wiss ^woh ^wohn ^wür
        ^zan ^zei> ^zen> ^zia> ^zial ^zier ^zten ^zusa ^zve ^zver ^zzi ^zzia ^äfts ^äger ^ähi ^ähig ^ähr ^äls
        ^älsc ^ärz ^äst ^äste ^äumt ^öfe ^öfen ^ön> ^ört> ^öse ^ückn ^ückr ^üge> ^üh> ^ünde ^ünft ^üro ^üro>
        ^üss ^ütt ^ütte ^ütz ^ütze
    """,
    0.01: """
        ^<ad ^<age ^<am ^<amt ^<and ^<anz ^<at ^<bec ^<beh ^<beu ^<bäc ^<ch ^<cy ^<cyb ^<dü ^<ehe ^<elt ^<ent
        ^<erw ^<fa ^<fer ^<fis ^<fuh ^<gäs ^<ho ^<hot ^<hu ^<hö ^<il ^<je> ^<jä ^<jäh ^<jü ^<jür ^<kap ^<kei
        ^<kis ^<kla ^<kun ^<mie ^<mär ^<net ^<näc ^<näh ^<op ^<or ^<ort ^<pa ^<po ^<rek ^<res ^<run ^<sas ^<ser
        ^<set ^<sof ^<spi ^<tie ^<töd ^<urt ^<vor ^<zol ^<ärz ^absp ^achg ^ack ^afa ^afan ^afe ^agg ^agge ^agte
        ^ahlt ^ahn ^ahrt ^aine ^alig ^alp ^alpl ^am> ^amt> ^amte ^angj ^ano ^anwo ^anza ^anze ^apf ^ari ^arif
        ^arkp ^aten ^auc ^auch ^aufh ^aur ^auri ^ausd ^aust ^band ^bea ^beam ^bec ^bek ^belk ^ber> ^bewo ^bges
        ^bib ^bibl ^blio ^bric ^bru ^bsp ^bspr ^bsr ^bur ^burt ^bäc ^bäck ^bühr ^bürg ^chg ^chst ^chun ^ckel
        ^ckne ^cyb ^cybe ^dell ^den> ^det ^digt ^dreh ^drü ^drüc ^dur ^eamt ^eatm ^ebra ^ebsr ^ebur ^ebüh ^eer>
        ^efun ^efüh ^egel ^egin ^egsc ^ehab ^ehan ^ehem ^eih ^eima ^eini ^einz ^eits ^eiu ^eiun ^eiz ^eizu ^eka
        ^ekto ^eleg ^ellt ^elne ^eme> ^enbr ^enio ^enk ^enug ^epo ^eran ^erbs ^erde ^erdi ^erfa ^erig ^erma
        ^erns ^eräu ^erü ^esk ^eska ^este ^etal ^etei ^ettb ^ewo ^ews ^fanz ^feri ^fili ^fis ^fisc ^frau ^fte>
        ^fuh ^fuhr ^fäh ^geat ^gebl ^gebü ^gege ^gend ^genk ^genu ^gese ^gfü ^gfüh ^gibt ^gjä ^gjäh ^gri ^gsc
        ^gsch ^gsst ^gut ^gän ^gäng ^hein ^hgew ^hick ^hig> ^himm ^hlag ^hlec ^hne ^hne> ^hner ^hot ^hote ^hran
        ^hst ^htsc ^htsr ^hwie ^hän ^höhe ^hön> ^höri ^hüt ^ia> ^iale ^ialp ^ibli ^icke ^ickt ^ide> ^ief> ^ieg>
        ^iele ^ieri ^iete ^ifv ^ifve ^iger ^iko ^il> ^ile> ^ilia ^ilze ^imau ^inig ^inne ^io> ^ior ^iorc ^irku
        ^iss ^iss> ^itg ^itge ^itsc ^itsd ^itw ^iun ^iund ^izu ^izun ^je> ^jür ^jürg ^kera ^klas ^konn ^kpl
        ^kpla ^kre ^krie ^kämp ^käs ^käse ^küc ^küch ^laub ^lben ^lda> ^lech ^legi ^legs ^leib ^lem> ^lial ^liot
        ^liz ^lke ^llem ^llt> ^lnen ^lon ^lste ^lzei ^läde ^läru ^lös ^mahn ^mali ^mann ^mauf ^mbe ^meta ^miet
        ^mind ^mode ^moni ^morg ^msc ^msch ^mte> ^mär ^märz ^nbef ^nbr ^net> ^netz ^nfel ^nfz ^nfä ^ngea ^ngeb
        ^ngez ^ngj ^ngjä ^ngsl ^ngt ^nied ^nio ^nior ^nkon ^nleg ^nne> ^nnun ^nsat ^nser ^nsm ^nto> ^ntro ^nug
        ^nug> ^nung ^nwo ^nwoh ^nzah ^nzei ^nzv ^obs ^odel ^ofo ^ofor ^ohe ^ohl> ^ohn> ^ohne ^ohu ^ohun ^oms
        ^onnt ^ontr ^opf> ^opp> ^orc ^orch ^orsi ^orti ^oss ^ostf ^otel ^pfen ^post ^ppe> ^pra ^prak ^putz ^rac
        ^rad ^rafa ^ran ^rang ^raur ^raz ^rben ^rber ^rbi ^rbs ^rbst ^rdi ^reb ^reit ^rfi ^rien ^rifv ^rko ^rkp
        ^rkpl ^rksc ^rkun ^rlag ^rlit ^rmis ^rnt ^rnt> ^rohu ^roms ^rpr ^rsto ^rtig ^rträ ^ruch ^ruhi ^ruk ^rukt
        ^rvie ^rweh ^rz> ^rzei ^räge ^räu ^ründ ^sas ^sass ^sch ^sda ^sdat ^sell ^sene ^seni ^sern ^ses> ^sgab
        ^slei ^smal ^sofo ^sola ^soll ^splä ^spra ^sre ^ssbr ^ssc ^ssch ^ssel ^ssi ^sso ^ssor ^ssta ^ssto ^star
        ^stl ^stli ^sto ^stop ^str ^stru ^stum ^stüt ^sun ^tall ^tan> ^teme ^tete ^tfa ^tie ^tigt ^tmet ^topp
        ^tor ^trol ^truk ^tsda ^tse ^tsp ^tsra ^ttb ^ttbe ^tum> ^twi ^tär ^töd ^tödl ^tütz ^udie ^uerw ^uf> ^ufh
        ^ugeb ^ugen ^uhi ^uhig ^umst ^un> ^unfa ^unse ^unzi ^ure> ^urig ^urte ^urts ^usa ^usag ^usd ^usen ^utr
        ^vat ^vate ^ver> ^verh ^verö ^viel ^vis ^vorb ^wag ^wage ^weiu ^wier ^wint ^wir ^word ^wus ^wuss ^yber
        ^zehr ^zeln ^zent ^zol ^zoll ^zte> ^ächt ^äck ^äcke ^äden ^ämp ^ämpf ^äru ^ärun ^ärz> ^ödl ^ödli ^öhe
        ^örd ^örde ^öri ^örig ^üch ^üche ^üde ^ünfz ^ürzt
    """,
    -0.01: """
        ^<ab ^<abw ^<akk ^<anf ^<bek ^<ble ^<blu ^<bor ^<büh ^<cha ^<daz ^<deb ^<dec ^<dig ^<ed ^<el ^<erd ^<err
        ^<fac ^<fan ^<far ^<for ^<fot ^<gar ^<gep ^<gez ^<git ^<glü ^<go ^<grö ^<gär ^<har ^<hen ^<hin ^<hos
        ^<häl ^<ing ^<jah ^<jul ^<koc ^<kä ^<lam ^<lic ^<luf ^<lä ^<lü ^<mag ^<mal ^<mi ^<nor ^<ofe ^<on ^<onl
        ^<pup ^<qua ^<rez ^<ros ^<rot ^<ruh ^<rä ^<rös ^<sai ^<sec ^<seh ^<sek ^<sie ^<sig ^<so ^<spä ^<ste
        ^<sti ^<sv ^<sve ^<sät ^<ter ^<teu ^<to ^<ton ^<trä ^<tur ^<ult ^<ums ^<wan ^<wec ^<win ^<wo ^<woh ^<wu
        ^<wun ^<zip ^<zwa ^<öff ^<übu ^ab> ^abla ^abo ^abs ^absi ^abte ^abw ^achh ^acke ^afin ^ager ^agsr ^ahm
        ^ahrs ^aiso ^akk ^aktu ^ala ^alar ^alis ^alte ^ame ^anla ^anzc ^apel ^aran ^arc ^aren ^arf ^arta ^assw
        ^ast ^atei ^ater ^atsc ^atti ^atze ^auen ^aup ^aupt ^ausm ^ausw ^azu> ^ba> ^bad ^bank ^bat ^beb ^beid
        ^ben ^beri ^besp ^bier ^bila ^blät ^bni ^bnis ^bod ^bode ^bre ^bröt ^bsi ^bsic ^btei ^btes ^bun ^bühn
        ^can ^cen ^cent ^cha ^chk ^chle ^chlä ^chna ^chre ^chse ^chtz ^chö ^chön ^cke> ^ckt> ^daz ^dazu ^deba
        ^dee ^deen ^dels ^dem> ^dent ^deri ^dhe ^dhei ^dige ^digi ^din> ^dli ^doku ^dsi ^dst ^duk ^dukt ^duld
        ^dus ^dwe ^dwer ^eam> ^ebat ^ebi ^ebil ^ebt ^edu ^edul ^een> ^eer ^eere ^ehol ^eil ^ekt> ^elad ^elde
        ^ellu ^elm ^elte ^emer ^emü ^enc ^enge ^enha ^eno ^ent> ^entw ^er> ^erbl ^erbu ^erga ^eriu ^erlä ^erni
        ^ernw ^erre ^ersu ^ert> ^erwe ^erä ^esb ^ese> ^eso ^esu ^esza ^etu ^etun ^eun> ^eur> ^ewic ^ewon ^ewä
        ^ewäh ^ezep ^ezo ^ezog ^fac ^fach ^farb ^ffne ^ffs ^fig ^fli ^foli ^fran ^frä ^fs> ^ftu ^ftun ^funk
        ^gang ^gar ^gara ^gebi ^gedu ^geho ^gehä ^geli ^gena ^geno ^ger> ^gewä ^gezo ^gies ^gist ^gli ^graf ^grö
        ^grös ^grüs ^gsb ^gsbe ^gsr ^gär ^gärt ^har ^haup ^henn ^herz ^hien ^hine ^hing ^hirm ^hja ^hjah ^hlei
        ^hlen ^hlt ^hlä ^hnel ^hop ^hrei ^hrm ^hrma ^hrun ^hse ^hsel ^hste ^htet ^htz ^hule ^häl ^hüte ^ibe
        ^idee ^iebt ^iege ^ielt ^ifen ^iffe ^igi ^igit ^ika ^ike> ^ilm> ^ilo ^ilo> ^ils> ^ilt ^imp ^indr ^inen
        ^ing ^inga ^inh ^inin ^inis ^ink ^inn> ^insc ^insp ^inux ^ioni ^ip> ^ises ^isie ^ison ^ital ^ite> ^itl
        ^itr ^iz> ^ja> ^jac ^jack ^jul ^jury ^kal ^kal> ^kaum ^kba ^klat ^kleb ^kopf ^kri ^ktri ^ktua ^kurs
        ^köni ^lad ^lam ^lamp ^lap ^lapp ^larm ^lat ^lats ^latt ^laut ^lber ^leif ^lene ^les> ^lge ^lge> ^lgt
        ^lgt> ^lief ^lin ^linu ^lisi ^litz ^llu ^llun ^llw ^lo> ^ls> ^lt> ^ltet ^lti ^ltra ^lume ^lut> ^lz>
        ^läre ^lätt ^lüb ^mag ^mal> ^mat ^meid ^melt ^merz ^mes ^mge ^mgez ^mill ^mine ^mini ^mmer ^modu ^mot
        ^mpf ^mpr ^mpre ^nahm ^nand ^nau> ^ndb ^ndg ^ndh ^ndhe ^ndin ^ndk ^ndli ^ndn ^ndne ^ndt> ^ndw ^ndwe
        ^nell ^ner> ^nere ^nes ^nete ^nfac ^ngan ^ngi ^nhal ^nhau ^nist ^nit ^nki ^nkti ^nlag ^nlei ^nlin ^nmal
        ^nnis ^nom ^nomm ^nota ^notf ^nra ^nsi ^nst> ^nstä ^ntg ^ntge ^nti ^ntwu ^num ^nutz ^nux ^nux> ^nwä ^nzc
        ^nzch ^nzi ^nzug ^nzw ^nzwi ^nüge ^oden ^ofe ^ofen ^off> ^oft ^ogen ^ogis ^oka ^olge ^olgt ^olie ^olz
        ^ompr ^ond ^onie ^onl ^onli ^onne ^onst ^onta ^ora ^orge ^orh ^orl ^orn ^orn> ^ortr ^ost ^ota ^ote ^ote>
        ^otf ^oze ^pare ^peic ^pes ^piep ^pok ^poka ^pril ^prit ^prot ^proz ^pse ^pte> ^pup ^pupp ^qua ^quar
        ^rabs ^rafi ^rag> ^rain ^rand ^ranz ^rarb ^rasc ^raut ^rbes ^rbli ^rbu ^reif ^reri ^res ^ress ^retu ^rgi
        ^rgle ^rhei ^rit ^rlad ^rläs ^rläu ^rnac ^rne> ^rni ^rnim ^rnw ^robe ^roc ^rom ^ron ^rote ^roz ^roze
        ^rrei ^rstä ^rsu ^rsuc ^rtof ^rton ^rtr ^rum ^rum> ^rung ^runt ^rwe ^rwei ^ry> ^rze ^rze> ^rzen ^räd
        ^räde ^rägt ^rän ^räs ^röss ^röst ^röt ^rötc ^rühe ^rühj ^sab ^sai ^sais ^sal ^sank ^sban ^schr ^schö
        ^sec ^sech ^seln ^sere ^sfal ^sho ^shop ^sik ^sik> ^skr ^skri ^sna ^son> ^spei ^spla ^ssio ^ssn ^sswo
        ^stap ^stif ^stik ^stoc ^stö ^stüc ^sven ^swo ^swor ^sätz ^ta> ^tale ^tanz ^tche ^tee ^tenb ^terl ^tern
        ^teru ^tfü ^tfüh ^tge ^ti> ^tieg ^tier ^tift ^tigk ^tis ^tla ^tne ^toc ^tog ^togr ^tra> ^tras ^tret
        ^trot ^tsb ^tste ^tten ^ttst ^tua ^tual ^tude ^turm ^type ^tän ^tüc ^tück ^uali ^uar ^uart ^uche ^uden
        ^ufig ^ufte ^uga ^ugan ^ukte ^ult ^umf ^umg ^umge ^umm ^umme ^ums ^une ^une> ^unge ^unk ^unke ^unn ^unne
        ^upt ^urer ^urm> ^ury ^ury> ^urz ^usfa ^usm ^usw ^uswe ^utz ^verf ^vier ^volk ^vorl ^vos ^voss ^wann
        ^wanz ^wein ^won ^wonn ^wurf ^wär ^ype ^zch ^zche ^zem ^zes ^zie ^zieg ^ziel ^zige ^zip ^zip> ^zu> ^zuga
        ^zwa ^zwan ^äch> ^äder ^ält ^ämm ^änke ^ären ^ärtn ^äts ^äuf ^äufi ^öffn ^öge ^ögen ^öni ^önig ^össt
        ^ötc ^ötch ^üben ^übt ^übt> ^ückb ^ückw ^ühe ^üher ^ühj ^ühja ^ühn ^ühne ^ührt
    """,
    -0.02: """
        ^<abe ^<abl ^<all ^<alt ^<anh ^<ant ^<arc ^<aus ^<bee ^<bla ^<bra ^<bro ^<ce ^<cen ^<co ^<daf ^<dez
        ^<dok ^<du ^<erg ^<fe ^<fes ^<fri ^<fun ^<fün ^<gef ^<gen ^<gm ^<gmb ^<gra ^<gru ^<ha ^<hi ^<hü ^<id
        ^<ide ^<ja ^<jur ^<kat ^<ki ^<kil ^<kin ^<kn ^<kur ^<kür ^<lau ^<lec ^<leh ^<les ^<lob ^<log ^<lu ^<ma
        ^<mac ^<mai ^<mil ^<mis ^<ne ^<nu ^<oft ^<pau ^<pf ^<pi ^<pu ^<qu ^<ric ^<rol ^<rö ^<san ^<sat ^<sen
        ^<skr ^<som ^<son ^<sor ^<sto ^<str ^<stö ^<tab ^<tel ^<ti ^<tip ^<tr ^<tsc ^<tür ^<umg ^<up ^<upd ^<wie
        ^<woc ^<zwe ^<zü ^abr ^ach ^acht ^achw ^ad> ^af> ^afü ^afür ^ages ^agu ^agun ^ahme ^ai> ^aini ^ais ^albe
        ^albj ^ame> ^amml ^andw ^anen ^ang ^angs ^angw ^anh ^anke ^anl ^antw ^anz> ^anzi ^arch ^are ^arfe ^arme
        ^arr ^ast> ^atio ^au> ^aug ^augu ^ausc ^bac ^back ^bal ^ball ^batt ^baue ^been ^beho ^bell ^bend ^bewi
        ^bgel ^bh> ^bis> ^bja ^bjah ^blau ^blit ^blu ^blä ^boh ^bote ^bro ^brot ^bsa ^bst ^chac ^chat ^che>
        ^chin ^chir ^chm ^chme ^chnu ^cho ^chrä ^chsc ^chuh ^chut ^ckb ^ckbl ^ckl ^ckw ^daf ^dafü ^dard ^der
        ^derb ^dez ^deze ^dien ^din ^dne ^dok ^dt> ^dul ^durf ^ebe> ^eber ^ebn ^ebni ^ebte ^echn ^echs ^eck
        ^eend ^efin ^efo ^efon ^ehl ^ehn> ^ehob ^eile ^eis> ^eist ^ekt ^eldu ^elef ^elf> ^eli ^elie ^elt> ^emas
        ^eme ^emei ^emis ^emse ^enab ^enau ^enb ^end> ^eng ^enh ^enni ^enr ^enra ^enso ^enst ^env ^enve ^enü
        ^enüg ^ept> ^erab ^erap ^erbe ^eren ^erf ^erfe ^erge ^ergl ^erka ^erkt ^erkz ^erli ^erlo ^erna ^erne
        ^errä ^ersc ^erun ^erzi ^erät ^ese ^esen ^esti ^estr ^esuc ^ettu ^eu> ^euen ^eun ^ezem ^fan ^fand ^fang
        ^fast ^fee> ^feem ^feh ^fehl ^fel ^fel> ^feln ^fene ^ffe> ^finn ^folg ^fon> ^fors ^fre ^fri ^frie ^fsta
        ^fun ^fund ^füh ^fün ^fünf ^für> ^fürs ^gan ^gebn ^gehö ^gene ^genü ^gez ^gie ^git ^gita ^gla ^glas ^gmb
        ^gmbh ^grei ^gs> ^gsf ^gsfr ^gsru ^gus ^gust ^gwei ^hach ^hat ^haue ^heis ^henz ^herh ^heru ^hest ^hich
        ^hied ^hir ^hläg ^hnit ^hnu ^hnun ^hob ^hobe ^hol ^holz ^hres ^hrie ^hrli ^hrs ^hrt ^hrt> ^hrä ^hrän
        ^hsc ^hsch ^hte> ^hten ^huh ^huhe ^hund ^hut ^hutz ^häng ^höre ^ichb ^ichn ^icks ^iebe ^iede ^ieh ^ieht
        ^iens ^ifer ^ift ^ig> ^igen ^igs ^igst ^igt ^iker ^ila ^ilde ^ildu ^ile ^ilen ^illi ^immu ^iner ^innt
        ^ins> ^inw ^ipt> ^ise> ^isek ^ish ^isi ^iso ^iste ^isti ^ith ^itm ^itsl ^itze ^jur ^kale ^kamp ^kbl
        ^kbli ^kel ^kil ^kilo ^kind ^kom ^krip ^kst ^ku> ^kuns ^kze ^kzeu ^lach ^laf> ^lang ^lar> ^lare ^lbj
        ^lbja ^leck ^lef ^lefo ^leh ^len> ^lend ^lese ^lett ^li> ^line ^ling ^lise ^lit ^ller ^llis ^lm> ^lob
        ^lobt ^logi ^lor ^lte> ^ltes ^lub ^lub> ^luf ^luft ^lum ^lut ^lät ^läuf ^lösc ^mai ^mai> ^mal ^mark
        ^masc ^mbh ^mbh> ^me> ^mein ^meis ^merf ^mess ^mis ^miss ^mlu ^mlun ^mml ^mmlu ^mona ^mpe ^mse ^msen
        ^mun ^mung ^mögl ^nar ^nat ^nban ^ndar ^nden ^nel ^neu> ^neun ^nga ^nge> ^ngel ^ngsb ^ngsf ^ngsp ^ngst
        ^ngw ^ngwe ^nhä ^nier ^nim ^nimm ^nin ^ning ^nitt ^nkel ^nkte ^nn> ^nsam ^nsor ^nsp ^nste ^nsti ^nta
        ^ntag ^nte> ^ntie ^ntwo ^nve ^nver ^nzen ^nüg ^oben ^obo ^obot ^obt> ^ock ^ocke ^oft> ^oge ^ogi ^ohr
        ^oku ^olg ^oma ^omp ^onat ^oss> ^oter ^otfa ^oth ^othe ^otor ^pau ^paus ^pda ^pdat ^pe> ^pei ^pel ^penh
        ^per ^per> ^pf> ^phy ^pie> ^pier ^pit ^pitz ^pp> ^pre ^prei ^pri ^prob ^ra> ^rad> ^rah ^rahm ^rai ^ramp
        ^rant ^rap ^ras ^rate ^raum ^rbe> ^rbl ^rchi ^rd> ^rege ^reic ^rem ^remi ^rene ^rent ^rez ^reze ^rf>
        ^rfes ^rfte ^rfü ^rgl ^rher ^rik ^ril ^rin> ^rist ^riu ^rium ^rka ^rkau ^rks ^rkst ^rkz ^rkze ^rli ^rlo
        ^rlor ^rlä ^rm> ^rme> ^rmes ^rna ^ro> ^robo ^rock ^roto ^rrat ^rre ^rrä ^rrät ^rsam ^rsio ^rtag ^rtes
        ^rtra ^rtre ^rtun ^ruc ^ruh ^ruhe ^rzi ^rzig ^ränk ^rös ^rüfs ^sar ^sat ^sau ^saus ^sba ^sber ^sbi ^sbil
        ^schm ^scho ^sei ^sfa ^sfr ^sieb ^siv ^slü ^slüc ^som ^somm ^sonn ^spar ^spit ^spre ^sru ^srun ^stah
        ^stat ^stei ^stem ^sten ^steu ^stof ^stro ^stä ^stän ^sza ^szah ^szu ^sät ^tabe ^tage ^tags ^tah ^tahl
        ^tap ^tart ^tch ^te> ^team ^teht ^tele ^ten ^tena ^tene ^ter ^tes> ^tesc ^tges ^th> ^tha ^tin ^tine
        ^tock ^ton> ^torh ^tot ^tres ^trit ^troc ^trom ^tsc ^tsch ^tslü ^tts ^ttu ^ttun ^tun ^tund ^tung ^twer
        ^twor ^twu ^twur ^typ ^tänd ^ual ^ub> ^uch> ^uchs ^ud> ^uert ^ues> ^ufen ^uff ^ugu ^ugus ^uhe> ^uhes
        ^ukt> ^uld> ^ule ^ume ^umen ^und ^undi ^unds ^unkt ^unsc ^unst ^upd ^upda ^upp ^uppe ^urft ^urm ^uro>
        ^urs ^us> ^usbi ^usc ^usch ^use> ^usti ^utt ^utz> ^ux> ^ven> ^verr ^vorg ^vorm ^vort ^wart ^wec ^weck
        ^wei ^weil ^wer ^wied ^wink ^wun ^wuns ^wur ^wärm ^wöl ^wölf ^zeic ^zemb ^zust ^zwe ^zwö ^zwöl ^ägt
        ^ägt> ^ähle ^ählt ^ände ^ändi ^änk ^ärme ^ätz ^ätze ^öff ^ögl ^ögli ^ölf ^ölf> ^öre ^ören ^ösc ^ösch
        ^übu ^übun ^ück ^üfs ^üfst ^ügel ^ügen ^ühru ^ünf ^ür> ^ürs> ^ürz
    """,
    -0.03: """
        ^<anm ^<aug ^<bew ^<bil ^<bo ^<bre ^<dan ^<do ^<dru ^<ei ^<eis ^<elf ^<erz ^<eu ^<eur ^<fei ^<fol ^<gl
        ^<ju ^<kar ^<ke ^<ko ^<kom ^<kuc ^<mon ^<mö ^<mög ^<not ^<of ^<pap ^<pe ^<per ^<por ^<pr ^<prü ^<re
        ^<reg ^<ren ^<se ^<sei ^<tes ^<tro ^<ts ^<zeh ^<zer ^abel ^abl ^ags> ^ampe ^ane ^anm ^anme ^anti ^ape
        ^ard ^arto ^artu ^as> ^asc ^asch ^at> ^att ^auf> ^aum> ^bar> ^baut ^bee ^bis ^brem ^bste ^bt> ^bte ^buc
        ^buch ^bung ^chal ^chha ^chte ^chu ^chüs ^cks ^cks> ^dan ^dat ^date ^dene ^ebst ^ecke ^ee> ^eem ^eema
        ^efe> ^efi ^ege> ^eho ^ei> ^eife ^eine ^einm ^eins ^eite ^eku ^ekun ^ela ^elau ^elen ^elf ^eln ^elt ^em>
        ^emi ^ems ^endi ^erg ^eri ^erks ^erzä ^euer ^euro ^fer ^fer> ^fert ^ffel ^fik ^fika ^fin> ^fol ^fon ^fst
        ^führ ^gefr ^gela ^gre ^gsam ^gsh ^gsp ^gste ^gwe ^he> ^hefi ^heit ^her> ^hera ^hes ^hha ^hhal ^hin ^hle
        ^hnik ^hos ^hte ^hüs ^iber ^ief ^iel> ^ife ^ifi ^ifik ^ikat ^ike ^ill ^immt ^inal ^inm ^inma ^ipe ^ipp
        ^ipps ^ipt ^ium ^ium> ^ive> ^kant ^kat> ^ker ^ker> ^kin ^klic ^klu ^klä ^ksta ^kur ^kür ^lan ^las> ^lde
        ^lden ^lehr ^leic ^leit ^lis ^ln> ^log ^läu ^lüc ^mas ^meld ^mer ^merk ^mmu ^mmun ^mont ^mpe> ^mpf> ^msa
        ^msat ^mög ^nab ^nanz ^nau ^ndi ^ndie ^nf> ^ngsa ^ngsh ^nike ^nke ^nke> ^nkt ^nma ^nme ^nmel ^nni ^nnt>
        ^not ^nt> ^ntw ^obt ^ochs ^ommt ^ona ^oren ^orm ^orsc ^orta ^pap ^papi ^pend ^por ^port ^ppen ^pps> ^prü
        ^ps> ^pt> ^rab ^ragt ^reg ^rei> ^reib ^rems ^rett ^rhe ^ript ^ris ^rlin ^rne ^rnen ^rob ^rra ^rs> ^rt>
        ^rtal ^rti ^rtif ^rtu ^run ^rzer ^rzä ^rzäh ^rät ^samm ^sek ^seku ^sens ^sie ^sor ^spi ^sse> ^st> ^stes
        ^stri ^stun ^tab ^tal> ^tat ^tati ^tea ^tech ^tei ^teig ^tem> ^terb ^tet ^teu ^teue ^the ^ther ^tifi
        ^tig> ^tipp ^trai ^tri ^tric ^ubil ^ubis ^uchh ^ucke ^uen ^uhe ^umsa ^uns ^urf ^uro ^ut> ^ve> ^vera ^wan
        ^wei> ^zer ^zert ^zig> ^zäh ^zähl ^ärm ^üge ^ünf> ^ürs ^ürze
    """,
    -0.04: """
        ^<app ^<az ^<azu ^<buc ^<erk ^<fu ^<fus ^<füh ^<für ^<gr ^<kaf ^<kos ^<lei ^<ler ^<lie ^<no ^<ra ^<ret
        ^<ri ^<rü ^<rüc ^<sa ^<sic ^<tec ^<zwö ^ache ^alen ^amp ^ands ^api ^apie ^app> ^art> ^ate> ^aum ^aut
        ^aut> ^azub ^bau ^be> ^bere ^bess ^bla ^blic ^che ^chh ^chs ^dank ^dru ^druc ^dsc ^dsch ^dun ^dung ^ebau
        ^ebs ^een ^efr ^efra ^eht ^eht> ^eif ^eige ^ein ^eln> ^enba ^ente ^erb ^erhe ^ern ^erti ^erz ^ette ^eur
        ^eze ^fee ^ffe ^ffee ^frei ^fusi ^geba ^gel> ^geme ^gsa ^gst ^hal ^her ^ied ^iefe ^inan ^ing> ^ise ^itz
        ^kaf ^kaff ^kart ^klei ^klär ^kos ^kost ^ks> ^kuc ^kuch ^kürz ^lane ^lauf ^ldu ^ldun ^ler ^lern ^les
        ^lf> ^lieb ^lärt ^lück ^mar ^mon ^mt> ^mul ^mula ^nal ^nale ^nba ^ndsc ^nha ^nis ^nst ^obe ^omm ^ormu
        ^oste ^oto ^pla ^plan ^ppe ^pps ^prüf ^ret ^rgeb ^rip ^rkt ^rkt> ^rmel ^rmu ^rmul ^rsc ^rsch ^rta ^rte>
        ^ruck ^rät> ^rüf ^sam ^same ^seit ^son ^ste> ^ster ^stet ^stim ^tag ^tal ^teri ^tet> ^tim ^timm ^tof
        ^toff ^ton ^ts> ^tze ^uck ^uen> ^ular ^ungs ^usf ^usio ^zig ^zub ^ähl ^ärt> ^ät> ^übe ^ücke
    """,
    -0.05: """
        #_die #_juli :_die :_umsatz =dreissig =fuss =hand =heut =kalt =kart =los =notfall =per =preisanpass
        =simulator =sollt =wenn ^<ap ^<fi ^<fra ^<ku ^<mei ^<min ^<pl ^<pla ^<st ^<um ^<wer ^<zie ^aben ^aff
        ^affe ^ale ^anz ^app ^aufe ^ausf ^azu ^chie ^eba ^efe ^eie ^eier ^eigt ^eis ^ene> ^enen ^erkl ^erte ^es>
        ^ett ^eue> ^fei ^feie ^fes ^fest ^fus ^gt> ^halb ^hie ^ieb ^iebs ^ier ^igt> ^ild ^inut ^ite ^jah ^jahr
        ^lar ^lau ^lein ^lär ^mach ^minu ^mmt ^mmt> ^nan ^nder ^nute ^pen ^pie ^rme ^rot ^rte ^rto ^schu ^tif
        ^tter ^ula ^unde ^uten ^verg ^zubi ^ärt ^über allein am_empfang am_end am_simulator andert auf_ein
        aus_ein ausfall azubi betroff_ist bien dat_sind der_klein die_nacht die_pruf ein_fehlerhaft ein_unabhang
        es_ist es_tut fehlerhaft fehlerhaft_updat gegengewicht gekurzt ging_nicht grund_ist halbjahr hangt_der
        heiss ihr_fur im_oktob lauft_wied leer lern_am los_war mal mit_gegengewicht mit_zeichnung mittag_und
        nun_zur nur_ein passiert_ist plattform praxis preisanpass preisanpass_zum pruflist pruflist_fur prufung
        punkt rechnung saub schweb sechzehn_jahr selt sich_andert sie_geht simulator steuerberat stieg_auf stoff
        tafel tag_im um_entschuld umgesetzt und_schreib und_was und_wurd versuch vertriebsleit vierzig_minut
        von_nebenan wechsel welch_drei wir_biet woch_kommt womit wurd_gefragt wutend zeit_fur zufried
    """,
    -0.06: """
        #_kann #_kilo #_minut :_alt :_lins :_wie =abend =ausstell =betrieb =blum =datenbank =fruhstuck =funf
        =gewinnt =kell =kesselstrass =klein =leich =lins =marz =probealarm =rezept =statt =wiss =wollt =zugang
        =zwisch ^<al ^<bes ^<bli ^<dat ^<fin ^<fr ^<kle ^<li ^<ro ^<tag ^<zw ^<übe ^al> ^alb ^ang> ^ant ^ate
        ^bes ^best ^bild ^bli ^chni ^chs> ^ck> ^ena ^era ^ess ^est> ^esta ^fin ^fina ^für ^hand ^hni ^hs> ^ick
        ^ick> ^ine> ^inu ^is> ^ist ^iten ^kat ^len ^lic ^lick ^mac ^mei ^min ^nut ^on> ^rage ^ren> ^rkl ^rklä
        ^schi ^schn ^sion ^test ^tip ^ue> ^usi ^zei ^zeig abweich acht als_zip also am_lieb and_mach anlag auf_#
        auf_die azubis_baut beitrag besetzt betriebsrat bis_end bis_zum bleibt blick_in blieb_# bracht brief_aus
        checklist chor d darf_jed das_schreib davor deck den_turm der_chef der_kesselstrass der_kran deshalb
        die_alt die_uhr die_zeit dreissig_jahr ein_abend ein_anruf ein_updat einmal_im entscheid_uber erst_den
        fahr_und fallt find_sie finn foto frag_zu fragt_was frei_nach frist fruhstuck gartn gartnerei geht_mit
        gelacht geld_der gelernt gestohl go go_und hab_vier haltestell hat_# hat_entschied heut_nacht hier_ist
        hinweis_auf ihn_ein ihr_nachfolg im_herb in_go in_postgr jahr_verabschied kaf kann_sie kesselstrass
        kilo_kartoffel kran_in krankenhaus laib lass_sich lauf laun leich leich_im lieb_mag lieferschein
        logist_gmbh mein_schlussel messwert_und misst mit_gross musik nach_kur nach_sech neu_lini neunzehn
        nie_die numm_# oben postgr projekt prozent prufverfahr python releas roll_und ruckblick_: ruckblick_auf
        rucktritt saal schicht schneid schreibt_ein seit_# seit_marz setz sie_ist sind_gescheitert spat
        spatschicht streich stroh tot tuba turm uber_# uhr_nicht und_gut und_wann und_warum unterlag
        verabschied_wir veroffentlicht versproch video von_der vorab vorschlag war_ein was_ein was_es
        wer_betroff wiss_sollt wohin wrack wunsch_um zehn_jahr zieh zweihundert
    """,
    -0.07: """
        #_ruht #_zug :_was =beerdigt =dr =gmbh =gut =hilf =leit =nord =novemb =passiert =rechn =schweissnaht
        =strompreis =verlor =viel =von =wohin ?_uns ^<fo ^<gem ^<han ^<ka ^<si ^<üb ^ber ^bern ^chen ^el> ^gem
        ^ich ^ke> ^kle ^mel ^nds ^sio ^tze> ^ubi ^uch ^um> abos an_bord architektin archiv arg aug azubis_hab
        baum beerdigt bekomm_ich besteh billig blum_am brief_an cod das_alt das_dorf dauert_sekund dem_neu
        den_stuhl der_personalabteil der_praxis der_wichtig deshalb_werd die_app die_hochschul die_rechnung
        die_tat die_termin die_zeichnung doppelt ein_dien ein_nacht eintritt eintritt_frei emr endlich entsteht
        erklart_was erprob erreichbar_ursach erst_hilf fahr_die fand fast_nicht final_opfert find_in fur_all
        gedauert gefragt_was gesunk gewahlt ging grossmutt halbi halbi_die hand_und hilf hor ihr_stell in_#
        in_der jetzt_halt kauf kur lag_ist lang_: lauft_die leer_stuhl leist losch mag man_ein meld_uns
        montag_die montag_ist montag_steht nachtbus noch_einmal noch_sech nur_die opfert pack passwort
        personalabteil preis quereinsteig revanch revanch_ist rontg rosterei rotorblatt ruht ruht_die sagt
        schweissnaht sich_vor so_hab spur statt_rontg stieg strompreis strompreis_steig studier tischl tur
        uberall uberblick ultraschall ultraschall_statt und_preis und_wofur uns_# uns_azubis uns_neu
        uns_prokurist uns_tischl vermisst_die vertrag vier_kolleginn vorlauf was_nicht wenn_der wir_dank
        wir_mach wir_schuld wir_sie wofur wofur_wir woh zwei_fahr
    """,
    -0.08: """
        #_februar #_prozent =ab =ausfall =bestand =debattierclub =drei =februar =kita =kommt =leck =lehr =linux
        =mai =red =schlagfert =steigt =stromausfall =tschus =tun =ubernahm =verli =vorstandschef =winkel =zieh
        ^<zi ^abe ^ar> ^erin ^ert ^esse ^han ^ier> ^in> ^ine ^ken ^kt> ^lei ^nen ^nen> ^ng> ^ngs ^rag ^werk ^ze>
        all an_der angab aus_vier aus_zwei ausfall_am b begruss beid_hab bildschirm bord das_portal das_rezept
        das_ziel debattierclub den_gipfel der_kundendien die_erst die_fahr die_foli die_kantin die_leitung
        die_maschin ein_antwort ein_einzig ein_hund ein_kart ein_woch end_marz erhoht es_ging fehl_in fernwarm
        forst frag_an freitag_geb full fur geandert geb_ich gefund gehalt gemeld gemiet gesammelt geschaftsstell
        gipfel handbuch haus_hat herr holz hospiz jahr_in jed_monat kein_nachricht kennt_die kind_ein komm_sie
        kopf kost_das kost_der ladt larm leck leis lud mein_letzt millim mitles montag mord nach_der nach_funf
        nil offn_die plus plus_# probealarm pupp robot schlagfert schlagfert_: schleif schuh sei sieg sprang
        statt_# steht_ein steigt_um steu storung_am strom stromausfall tag_lang tausch tot_winkel tragt tran
        treib tschus typescript ubergab ubernahm uhr umsatz_steigt und_halb uns_anhang uns_best uns_hof
        uns_kantin uns_lehrling unterlag_und verglich vier_minut vorstandschef wartungsarbeit was_tun
        werkfeuerwehr wie_uns wirklich woll zeil zins zugang zum_abschied zund
    """,
    -0.09: """
        :_so =abbau =angst =brandneu =des =durch =erneuert =hab =im =kartoffel =kritisch =rechnung =saison =sich
        =wach =wenig =werkzeug ^<er ^<le ^<neu ^bil ^chi ^eic ^eich ^eig ^iche ^ina ^neue ^tes ablauf achtzig
        alb am_abend anhalt anleit apfel auf_dem auf_eig aufruf aufsichtsrat_der aussieht bestell betriebsf bish
        brandneu dabei darf das_renn den_vorstand der_buchhalt der_geschaftsfuhr der_list der_tot des_jahr
        die_jed die_kilowattstund die_niemand die_such eig_wunsch ein_frag ein_gericht ein_lachend ein_rundgang
        ein_vormittag entwickl erfund falt feiern finanzvorstandin fruh_hing fuhrung fur_das gast_hab gefeiert
        geht gemess genossenschaft gepruft getest gibt_uns habt hank im_monat in_kassel jed_nacht kam_es kennt
        kilowattstund kilowattstund_kost kritisch lachend merkt nachfolg nacht nicht_verlor onlin plakat
        publikum raum reg renn rundgang salz schach schein seith sie_jed siebt so stell_nach stell_sie
        strassenbahn stuck stund_nicht tag_woch train ubernehm uns_apfel uns_app uns_auszubild uns_kampf
        unterschrift vom_# vorbereit vorgeseh vorlag war_abgelauf warum_wir wenig wenn_die wir_such woh_uns
        zehn_monat zurst zwisch zwisch_den
    """,
    -0.1: """
        #_filial #_januar =app =dat =herr =monat =pack =rent =richtig =schluss =such =volksbank =zieht ^<da
        ^<zei ^chn ^cken ^eue ^fra ^frag ^ken> ^neu ^se> ^sti ab_april acht_woch all_gut angenomm anhang april
        arbeitsunfall auffass aufgeschnitt aufgeschnitt_und ausstell azubis_im bau_ein behob_: bekam beweis
        bis_mitternacht bleibt_bis brezel dank_herr das_end das_video dem_telefon der_kantin der_kuhlung
        der_letzt die_ausgab die_azubis die_vertreterversamml durch durch_die ein_alt ein_baum ein_dos
        ein_friedhof ein_halb ein_jahr ein_seit einzig erneuert eroffn erreicht export format friedhof
        friedhof_ein fusioni gab_es ganz geholf genugt geschieht geubt gewinnt gibt_es gluckwunsch graz hab_ein
        habt_ihr halb_stund halt_jetzt handwerk_ein henning herzlich herzlich_gluckwunsch hund hundert im_kell
        im_test inzwisch jemand_den juli kell klatsch klebstoff kommt kommt_mit konstrukteur kuhlung lernt_was
        list logist mal_and meist_weg mit_kind mitmach monat_: nach_mal nachricht_die ohn_anmeld pack_: plan
        platz pro prototyp rad rahm regal richt_ihn sah schluss_mit steht_in teur ton trick ubergeb uhr_war
        und_fahr verbessert verliert vertreterversamml volksbank von_## vorsitz_der warum_uns wenig_luft
        werkbank wir_brems zertifikat_war zieht zum_jahres zwolf_leut ~3
    """,
    -0.11: """
        #_euro =auftrag =buchhalt =dauert =digital =einmal =glas =gleich =halbjahr =lehrling =leicht =preis
        =prozess =steig =verlustfrei =version =vortrag =windrad ^<bl ^art ^cke ^ne> ^ren akku auf_den automat
        bewerb bis_mai bleib_wie cent_mehr das_buro das_formular dauert_lang den_pokal die_jury die_prognos
        die_station die_tabell die_warteschlang die_zwei dies_funf diesmal_nur digital donnerstag_im dos ein_nam
        ein_zertifikat ergebnis_bei fest flamm_fur foli geduld gelt gemerkt_hat gewonn grosst hauptversamml
        im_film in_zwei jack jahr_als jed_montag lernt luft marmelad million_euro ministerium nutz offent pokal
        porto preis_fur schalt schlaf_und sekund seminar spart steh_auf steh_im steht_im sterb storung_behob
        termin trainiert ubung verlustfrei waffel windrad wir_hab zip
    """,
    -0.12: """
        =behob =best =das =den =einfach =entlass =erklart =flamm =frau =gemacht =ide =minut =ruckblick =updat
        ^<fü ^<ta ^ene am_band beid bekommt beschreibt blatt blau dabei_war datei der_buhn die_nachfolg dorf
        ein_erfund ein_leer einfach_erklart einstell entlass erst_halbjahr feu_und fur_januar gart gesprach_uber
        hab_wir hand heisst im_werk kaffe kampf_geg kart_an komm lamp lang_hab laut lehr liegt_bei mocht
        monat_lang nicht_betroff per_app prozess saison schon spar spar_wir spielt staplerfahr stromverbrauch
        student trotzd umgezog umsatz_lag und_flamm uns_werkstatt vermess von_hand von_zwei vor_steu vortrag
        wir_gefragt wunsch wurd_kurz zeichnung zeigt_drei zweck zwei_student
    """,
    -0.13: """
        #_cent #_mal :_drei =halbjahreszahl =paus =stadt =teur =uber =umsatz =wird ^<te ^<ze ^ste aktualisi
        angreif anruf_am ausgebild befragt bei_# bis_# bod dank_ihr dat_war der_technik die_prufung druck
        ein_skript entwurf erdgeschoss ergebnis ergebnis_vor farb feuerwehr_im garantiert geb geb_wir
        halbjahreszahl hang herunterlad hugel im_erdgeschoss jed_erst katz kaum konn_angreif leicht million_fur
        montagsrund papi rezept ruck satz sech seit_mai sven technik_kommt verhandl_mit vorrat winkel wir_gern
        zahl_zum zeigt_es zum zum_herunterlad zwanzig
    """,
    -0.14: """
        #_gast #_tonn :_ein =beend =brot =buhn =kaffeemaschin =off =so =sonn =stress =und ^erk ^est abgeschalt
        anfang ansicht ausbild das_gesprach datenbank dem_eig den_pfost der_gross der_grosst dritt_stock geback
        gebaut_hab gehor_nun geht_zum geliefert genau gleich handschuh hing jahres_in mitternacht mog pfost
        quartal reich riecht schau schwachstell sonntag stahl station stell_sich stress tauscht torwart uben
        verabschied vorfuhr wie_man wiederbeleb zwei_minut
    """,
    -0.15: """
        #_bis =april =chefin =dienstplan =gehalt =ist =lang =neun =nie =voss abteil bau bekannt besprech betreib
        blick_auf chefin danach_gibt drei_satz ein_blick ein_stand erklar erzahl_von finanzchefin gemerkt
        gesucht hall_zwei handwerk ide im_jahr krag liegt_vor neu_haus petra ramp rechenzentrum regel reicht
        sonn ubernimmt voss wann wied wiederherstell zur
    """,
    -0.16: """
        =absicht =stimmt =wahl =warum =zwei abend absicht baut bekam_ein bild buhn dazu den_jahr die_neu
        ein_klein entscheid folgt halb jahr_verlasst jury kartoffel linux man mark moglich pruf_wir richtig
        schnell schrieb telefon uns_alt unt_linux vergleich warteschlang werkstatt zahl_und zwei_somm
    """,
    -0.17: """
        =geduld =lastenrad =montagsrund =stern =unfallfrei =verletzungsfrei =zwanzig abgelauf_zertifikat behob
        bestand blieb das_ergebnis den der_fras der_neu der_stern durft eig ein_abgelauf ein_nachmittag einfach
        erzahlt fras frei gmbh hochschul kampf_um lastenrad mehr_licht mehr_platz meist_in oft portal roll
        ruckblick schal steig stern unfallfrei uns_meist vergeb verhandl verkauf verletzungsfrei
        verletzungsfrei_durch vier_tag vormittag
    """,
    -0.18: """
        =alt =find =gefund =krankenhaus =wir antwort beim_sommerf feiert fuhrt gemeinsam glas im_flur im_mai
        in_funf kalend langweil licht lobt millisekund minut_drauss platz_mehr sank sank_um seh seit
        vierzig_leut wach welch werkzeug zustimm
    """,
    -0.19: """
        =bau =brems =die =grupp =lern =sagt =sommerf =zuruck beend brandt brems cent dezemb ein_kurz fast gehor
        gross ist_unterschrieb kilo klick lehrling_bau les neun nur rett stock treppenhaus verlasst verlasst_uns
        version version_# wir_erklar wir_mocht wir_zeig zeit
    """,
    -0.2: """
        ## =! =erst =frag brot buch buchhalt dafur der_beid drei_frag drei_leut erzahl funf_jahr geschicht grupp
        in_drei kundin off_tur stund tat trock uns_betriebsrat ursach_war zwolf_kolleg
    """,
    -0.21: """
        =azubis =gericht =lag =sucht =tag august bereit der_vertrag erst gehort gesicht ohn_arbeitsunfall
        produkt prufstand sicherheitsluck_in skript
    """,
    -0.22: """
        #_dezemb #_uhr =: =betriebsrat =langsam =plan dien erreichbar kaffeemaschin koch mit_zwei
        nicht_erreichbar per sommerf tag_ohn wett wie_wir
    """,
    -0.23: """
        =mit blick einmal elf gestrich lehrling schlaf updat verlor
    """,
    -0.24: """
        =der =ein =sicherheitsluck =tot euro kurz_weg meist sicherheitsluck tipps vierzig
    """,
    -0.25: """
        #_tag =fusion =gast den_ruhestand der_umsatz mai monat tabell test ziel
    """,
    -0.26: """
        =eis =jahr =wie ab_# abgelauf dies_jahr eis kantin kuch lag mach ruhestand so_pruf vier
    """,
    -0.27: """
        =fur der_off ein_tag im_final letzt_woch paus verrat woch
    """,
    -0.28: """
        #_# gebaut jahr langsam lern
    """,
    -0.29: """
        im_betrieb lieb mit uns
    """,
    -0.3: """
        sensor
    """,
    -0.31: """
        dank die_kind formular im_lag leit steht sucht tag_der technik warum zertifikat zwei
    """,
    -0.32: """
        ! =bess anmeld bess final gefragt in_rent jed kart
    """,
    -0.33: """
        ein fusion jetzt rent umsatz und_ein zeig
    """,
    -0.34: """
        =kampf
    """,
    -0.35: """
        dat
    """,
    -0.36: """
        alt azubis best funf
    """,
    -0.37: """
        kampf
    """,
    -0.39: """
        app zwolf ~place
    """,
    -0.4: """
        zehn
    """,
    -0.41: """
        drei
    """,
    -0.42: """
        seit_montag
    """,
    -0.43: """
        klein was
    """,
    -0.44: """
        erklart
    """,
    -0.45: """
        wie
    """,
    -0.46: """
        tag
    """,
    -0.47: """
        kost
    """,
    -0.48: """
        kurz
    """,
    -0.49: """
        =neu zeigt
    """,
    -0.52: """
        #
    """,
    -0.55: """
        frag minut
    """,
    -0.65: """
        =?
    """,
    -0.72: """
        und
    """,
    -0.83: """
        :
    """,
    -1.07: """
        ? neu
    """,
}
