"""What words weigh in de: made by `tests/learn_gate.py`."""

MADE_FROM = "9ed8d226c1d1b504"
BIAS = -0.10
WEIGHTS = {
    2.54: """
        ~stop
    """,
    2.11: """
        ~dark
    """,
    1.93: """
        ~review
    """,
    1.84: """
        ~ashamed
    """,
    1.77: """
        ~2
    """,
    1.51: """
        ~missing
    """,
    1.41: """
        ~fewer
    """,
    1.39: """
        ~placeless
    """,
    1.37: """
        ~absent
    """,
    1.36: """
        ~rite
    """,
    1.32: """
        ~halted ~lenders
    """,
    1.25: """
        ~sick
    """,
    1.14: """
        ~unhired
    """,
    1.1: """
        ~intruder
    """,
    1.04: """
        ~mute
    """,
    0.96: """
        ~families
    """,
    0.83: """
        ~unlike
    """,
    0.82: """
        ~sides
    """,
    0.81: """
        ~respect
    """,
    0.8: """
        nicht
    """,
    0.68: """
        bitt ~reports
    """,
    0.59: """
        arbeit
    """,
    0.56: """
        geh
    """,
    0.54: """
        ~cleared
    """,
    0.53: """
        betroff ~leak
    """,
    0.52: """
        schwer stell
    """,
    0.47: """
        kund
    """,
    0.46: """
        kam
    """,
    0.44: """
        sag
    """,
    0.43: """
        zu
    """,
    0.41: """
        ist
    """,
    0.4: """
        mehr
    """,
    0.39: """
        famili hof jemand klinik
    """,
    0.38: """
        informiert verlust von wir
    """,
    0.35: """
        haus klag lohn ruft such
    """,
    0.34: """
        ; gesagt hatt kundendat nicht_mehr tun verletzt vorstand
    """,
    0.33: """
        heut post soll unfall
    """,
    0.32: """
        =prognos erwart nachricht statt
    """,
    0.31: """
        =gewinnwarn =stell falsch ford gewinnwarn tor zahl
    """,
    0.3: """
        beschaftigt fremd hat kein mensch mittwoch rund_# streicht vorwurf
    """,
    0.29: """
        =bussgeld =freitag =klinik bussgeld unternehm
    """,
    0.28: """
        abschied_von geld so_lang steh zentral zug
    """,
    0.27: """
        =gibt =grossbrand abfind ein_verlust grossbrand konn leg nehm uns_leut uns_werk wiss
    """,
    0.26: """
        #_mensch am_donnerstag an_zwei angebot die_bank imm sind_betroff standort
    """,
    0.25: """
        =in =streicht =warnstreik ass die_divid divid funft gebet gegang kein_neu krieg_in verlag verlass
        warnstreik
    """,
    0.24: """
        #_beschaftigt =krieg =nach =nehm =verletzt =vorstand baustell bericht_von brauerei darin die_feuerwehr
        drinn ihr kannt mann neuausricht noch_vermisst sind vertrieb
    """,
    0.23: """
        =schliesst =standort =unfall =wort ab_montag befund bekomm bundel der_betrieb die fahr hol k kraft
        patient recht schliesst septemb versteckt verwalt wegfall
    """,
    0.22: """
        =bei am_mittwoch annehm bank den_schlussel denk_an droh droh_mit geraumt gescheh haltung konz lad leut
        nach niemand rechn sonntag_ist spedition starb war
    """,
    0.21: """
        =klag an brand dem erfahr feuerwehrleut jahr_wird lauft_in leid mau prognos red ruh rund tun_wir
        unbekannt unklar weit wirft zwei_feuerwehrleut
    """,
    0.2: """
        #_kraft =an =explosion =lahm am_standort and ans beschaft burgermeist dem_betriebsrat ein_mitarbeit
        es_besteht es_geht explosion feuerwehr_war flug klag_geg klagt krieg lahm setzt sprach_von streicht_jed
        werk_in wollt_wir
    """,
    0.19: """
        #_stell :_klinik =kolleg =schwer =traditionsbrauerei =ukrain akti auftragslag betrieb das_jahr das_wass
        der_nacht deutlich dies_ausgab dreh dreh_wir drei_uhr erfasst erstatt fur_imm geht_um gericht_gab
        imm_drei insolvenz mitarbeit park stand traditionsbrauerei ukrain und_denk vorsicht wir_hol wollt
        ~callers
    """,
    0.18: """
        #_arbeitsplatz =akti =am =bricht =leg =leut =vorfall anwalt arbeitsplatz aufgetaucht backerei
        betroff_sind brief_der der_schul donnerstag eingeschlaf geschaftsleit jahr_auf klagt_uber landtagswahl
        lokfuhr mit_sofort mittag polizei sofort_wirkung staatsanwaltschaft studi tausend uns_kolleg verhangt
        viert voll vor_ort vorfall warnt_vor wurd
    """,
    0.17: """
        =aufgetaucht =baustell =bleibt =fahr =filial =kolleginn =lackiererei =nachruf =razzia =wasserkoch =weg
        angriff_auf ausstand behord das_haus der_tur die_ofen dringend ein_richt ein_wort elt generation
        gewerkschaft haushalt ihn ist_schluss lackiererei nachruf nachruf_auf nam nenn pruf_sie razzia reis
        such_wir tier trifft vierzehn vorerst warnt wasserkoch wasserkoch_modell zahlungsunfah zurucknehm
    """,
    0.16: """
        =hall =haltung =pflegekraft =zentral am_montag anwohn auf_uns belegschaft bericht besteht bricht
        der_baustell der_zentral die_firma die_geh die_meist die_tonn einsatz end_# fall_aus find_nicht fulda
        gebucht gegang_die geseh gest jahr_und jurg kocht manch netz neunzig nicht_statt press red_mit sass
        schickt seid sie_ford sofort steh_wir storung_im todlich trau tut wart wie_imm wir_trau wir_zahl wird
        wort
    """,
    0.15: """
        #_marz =auf =bahn aufsicht bergfuhr bleib_uns denk der_such die_aufsicht drei_woch dreissig druckt
        einzeln er erreich falsch_und firma grossbrand_in helf ihr_geld ihr_schreibtisch je jemand_hatt mit_ein
        mitarbeit_wurd modell nah ort pruft redaktion schimmel schlecht schlug schlug_ein schwach sech_jahr
        sozialplan uns_bergfuhr verdacht von_# vorbei vorfall_auf wehr wir_nehm wir_sind zum_krieg
    """,
    0.14: """
        #_jahrig =brand =cyberangriff =kritik =netz =tausend ^uss akt alt_von am_fluss beantwort_wir brief
        brief_vom bring_sie cyberangriff den_rest der_verwalt der_vorstand der_zug die_gewerkschaft die_polizei
        die_press ein_angebot eingeatm ermittl fahr_uns fassungslos fisch gedenk gedenk_an gefalscht geg gericht
        gesperrt gewinnwarn_: geword hack heut_fruh im_netz in_beruf jahrig juni_und kam_der kritik letzt_mal
        lieg_bei losegeld muss musst nicht_lang off_brief ost putz recht_wir rest sein_frau seit_freitag
        uhr_fruh uns_system verlangert wir_veroffent zum_letzt
    """,
    0.13: """
        =belast =beschaftigt =bitt =ermittl =ging =hackerangriff =insolvenz =meld =muss =nachricht =rund
        =todlich =traurig =verwalt =vorwurf ^<ge ^<un ^ft> abgesagt am_dienstag angezeigt aufsichtsrat ausgang
        beamt bei bezahlt bitt_wir das_unternehm die_heimaufsicht die_letzt die_zahl die_zentral dienstag
        ein_drittel ein_nachricht einkauf enttauscht fall fallt_uns filial gesagt_am gesagt_hab gesichert
        gewasch hab hackerangriff heimaufsicht hielt_nicht hol_uns ihn_gebet im_alt insolvenz_an kranfuhr lak
        mail meld_insolvenz metallteil moll notruf patientinn schliess schwierig serv strafanzeig topf traurig
        und_halt unfall_im uns_schwer urteil verbrenn verdi verstorb verzehr wag warnstreik_: wird_noch
        zug_hielt zusag
    """,
    0.12: """
        #_g #_million :_kund =angriff =datenpann =g =gestort =jurg =kundig =post =redaktion =ruft =team ^<ges
        ^ahl ^ger ^ruf ^ver agentur angehor anzahl beruf beruhr betrieb_lauft bewerbungsverfahr das_angebot
        datenpann den_maschin der_aufsichtsrat die_kont die_schulklass drittel eigenkontroll eigenkontroll_wurd
        ein_abfind ein_eigenkontroll ein_jung ersatz etwas freitag_sind fur_falsch gehabt getan gut hall_# halt
        heizung herstell in_den in_einzeln insolvenzverwalt ist_gestellt jung kirch klarung klarung_nicht kundig
        langjahr lasst_uns lauft_vorerst listeri listeri_nachgewies mitbewerb nachgewies netz_aufgetaucht
        neueinstell nicht_verlangert nied opf ruckruf_: sagt_man seniorchef sich_nicht sitz spielzeit starb_am
        tag_an trenn um und_beruhr und_red uns_bahn uns_langjahr uns_seniorchef uns_vorsitz unwirksam
        volontarinn vom_verzehr vor_der vorerst_weit wenn_sie werk_ein werkstor wettbewerb wettbewerb_hat
        wiss_wir zeitschrift zur_klarung
    """,
    0.11: """
        =ad =ausstand =brief =einstellungsstopp =giesserei =hoc =information =job =lauft =modell =moglich
        =nachbarn =parkplatz =stellungnahm =system =termin =trau =verwechsl ^ehe ^ges ^sag abrechn ad ad_hoc
        angeruf anleg auf auf_stadtwerk aufgegeb aufsichtsrat_hat bech behalt beid_seit bescheid beteiligt
        bis_herb brud bussgeld_weg cyberangriff_auf darf_niemand dass der_giesserei die_agentur die_hall
        die_opposition dies ehemal ein_besuch einstellungsstopp elf_von end_die erfasst_und es_ab fluss frau
        frau_und g gebuhr gefahr geschloss gestellt gestorb grund halb_zehn hat_bekommt hat_uns heraus hoc
        im_hof in_die information information_zu ist_er jemand_hat job job_auf kalt kam_mit kolleginn konnt
        krieg_im leg_die marz million mindest mitgefuhl mitgefuhl_gilt nennt nicht_zahl noch ohn_ergebnis
        opposition parkplatz parkplatz_halb programm scham scheib schlussel schreibtisch sie_ihr sind_die sturzt
        trau_um ums_leb und_starb uns_mitgefuhl uns_niemand unterschrieb_die urteil_im vermisst veroffent
        verwechsl wint wir_halt wir_nicht wirkung zugesagt zum_brand
    """,
    0.1: """
        #_jahr #_mitwirk =abschied =aus =dritt =ihr =kartellamt =kein =nachtrein =ruckruf =verhangt =wichtig
        =zehn ^ehen ^men ^rbei ab_januar abberuf abgerat abschreib ag am am_tor an_uns auszahl behalt_die beirat
        biet_wir bis bis_jahres bis_mittwoch bruck buros chef danach_nicht darub das_letzt den_behord
        der_mietvertrag der_redaktion der_vermiet die_geschaftsfuhr die_geschaftsleit die_klinik die_nachfrag
        die_staatsanwaltschaft dies_woch diesmal dort dringend_abgerat ein_gut ein_kanzlei ein_stell ein_teil
        er_liegt es filial_in freund fur_# geschaft gibt gut_jahr hab_rauch hall hinein jahrelang jed_tag
        kartellamt_verhangt keim_gefund lasst lohn_fur lohn_sind marz_gesichert met mietvertrag mitwirk nachfrag
        nachfrag_nach nachtrein nachtschicht rauch_eingeatm ruckruf samstag sein sie_hab steh_ab strass
        sucht_ein todlich_unfall um_drei unbekannt_hab und_stell verhangt_bussgeld vermiet_die verschwind
        verzehr_wird von_kund vor_dem weiss_: wir_stell wird_dringend wirft_dem wirft_uns wirkung_abberuf
        wurd_keim zwei_jahr zwei_met
    """,
    0.09: """
        #_kolleginn =anwohn =busfahr =chefarzt =derzeit =durchsuch =herb =kann =kund =sonntag =stirbt =uhr
        =wechsel ^<ve ^arb ^ass ^bei ^eld> ^fah ^itt ^sst ^zah ^zahl am_samstag and_tun angehalt anordn
        anzeig_erstatt arbeit_fur arbeitsgericht auf_anordn aufzugeb aus ausgab belast bericht_vom bis_dahin
        bish_# bleibt_die bleibt_so busfahr chefarzt dahin danach davon dem_arbeitsgericht den_famili der_geruch
        der_klinik der_konz der_verlag der_wettbewerb der_zeitung derzeit derzeit_kein die_behord die_fertig
        die_jahresprognos die_nie die_stadt diesmal_ist durchsuch durf_wir ein_insolvenzverwalt ein_nachfolg
        eingeschalt end erst_wied es_kein find freigestellt freitag fur_drei gab_der geruch gesetz glaub
        glaub_ihn hab_es heim hoflich hoh hotel im_marz in jahr_lang jahr_verstorb jahresprognos karl keim
        kolleginn_und konn_wir krankheit kreis kundigt lkw mitteil monat_sind monats nachbarn nachbarn_am
        nehm_abschied neu_auf obwohl partn pflegekraft postfach reinigungskraft report sag_wir schaut
        sie_bericht sieht sieht_sich staatsanwaltschaft_pruft stellung stirbt todesfall uberweis und_kolleg
        und_zwei uns_filial uns_grund uns_nachbarn uns_selb verhandel verhandel_wir von_ihn vorwurf_geg
        war_hoflich warm wir_es wir_glaub wir_steh zeitung_erfahr zu_haus zu_sag zum_bericht zwei_famili
        zwei_leut zwei_von zweiundzwanz
    """,
    0.08: """
        #_mio #_soll #_und =falsch =geg =geld =geschloss =haus =insolvenzantrag =schimmel =sie =steinbruch
        =unternehm =werk =zwolf ^<auf ^<ver ^beit ^bet ^cht> ^ege ^eut ^fahr ^fen> ^geld ^hen> ^itio ^leg ^man
        ^mit ^nge ^raue ^rbe ^tel ^tte> ^äft abschied acht_sie als_erst am_dienstagab am_hak amtsgericht
        anschrift_und arbeit_nied arbeitsunfall_in auss beantwort beirat_hat bezieh bis_ost bitt_acht
        daraus_nicht das_amt das_gericht das_tut der_beirat die_flasch die_kamm die_kass die_zweit dienstagab
        durf ein_fehl ein_partn eingeatm_und erlitt es_hat ess fass fehl geb_die gekauft gestort gut_leut
        hab_anzeig hak halt_die hebamm heimaufsicht_hat heut_nicht hinaus ich im_depot im_kreis in_passau
        insolvenzantrag ist_gesperrt ist_off jung_leut kamm kanzlei kaufhaus kolleginn_hab kondolenzbuch
        kondolenzbuch_liegt konto kreis_sein lang_zu lass_sie last lebenslauf liegt_am lohn_und madch markt mio
        mio_euro mit_vier musst_die nach_woch nachricht_und nacht_auf passau platz_fur prob reicht_das sach
        scham_uns schritt schwer_vorwurf schwest seh_das sein_famili sein_geld seit_heut selb sie_behalt sprach
        stell_uns tal und_so uns_gegang unterricht untreu vertrau verwaltungsgericht vor_gericht vorstand_der
        wass werkzeugbau wir_arbeit wir_geb wir_scham wir_uns wiss_es wusst zu_tun zulief zum_standort
        zwanzig_jahr
    """,
    0.07: """
        #_kund #_mai #_patientinn =angegriff =angepasst =arbeitsplatz =band =belastigungsvorwurf =bericht
        =bestell =bus =freigestellt =geb =gescheh =gesprach =gorlitz =hafenstrass =kurzarbeit =nein =pruf
        =rechtsstreit =sag =staatsanwaltschaft =streit =stund =vertrag =windpark ^<arb ^<he ^<na ^<za ^ange
        ^arbe ^asse ^chl ^chä ^chäf ^ckte ^ehm ^ehme ^eld ^ell ^ere ^etz ^häf ^häft ^ige ^ige> ^lag ^neh ^nehm
        ^rer ^rig ^rige ^schl ^schä ^sol ^ssen ^tell ^tzt ^verl a_# abgegeb all_betroff als_# am_markt angegriff
        angepasst anschrift auch_nicht auf_baustell auf_der aufgeruf aus_fur ausblick bank_hat beauftragt
        bei_ein belastigungsvorwurf beschwerd_von beurlaubt bis_mittag bitt_um brand_in bundeskartellamt buro
        dafur_gibt damit das_erst das_gut das_laufend das_nicht den_bericht den_erst depot der_entwurf
        der_polizei der_untreu die_famili die_ihn die_lohn die_mail die_miet die_musik dies_gesetz durchsucht
        ein_and ein_gutacht ein_unfall elb entschied_ihr erfahr_mit es_im fahr_kein falsch_befund feld fenst
        feuerwehr filial_am frau_bekam fruh gekundigt geriss gerust geschaftsfuhr gesellschaft gesprach gorlitz
        hangt_noch hat_dr ihr_arbeit illegal im_gesprach in_zweistell ist_beurlaubt juni kein_bus klinikum
        kurzarbeit laufend_jahr lins mehr_als mehr_gibt millionenhoh minut_an nach_beschwerd nimmt_ein nun_ein
        partei patientinn_und preis_von rechtsstreit schild schulklass schweig schwer_krankheit seit_mittwoch
        sie_die sind_fassungslos sozialvertrag standort_gorlitz stellt_insolvenzantrag stellungnahm_zu tank trug
        und_patient und_rechn und_setzt uns_die unt_zwei verdacht_der vermiet von_acht vorbei_und weg_fehlend
        weiss windpark wir_etwas wir_ford wir_noch wohnung zeitung zu_hab zu_uns zugriff zugriff_auf zuruck
        zuruck_und zweistell zweistell_millionenhoh
    """,
    0.06: """
        #_fall =arbeitsunfall =darkn =halb =hinweis =hof =konzert =kundendat =leipzig =mitglied =mitteil =nicht
        =steh =stellt =verantwort =wirklich ^<an ^<bit ^<in ^<kr ^<mit ^aft ^akt ^arn ^auer ^cht ^egen ^eit>
        ^ers ^erst ^erwa ^esch ^etzt ^eute ^fal ^ffen ^geg ^haf ^haft ^hl> ^it> ^itte ^kon ^ld> ^le> ^lle ^mand
        ^men> ^mitt ^nac ^nach ^nd> ^prog ^rde ^rif ^rma ^sage ^schw ^sge ^stel ^stre ^tio ^tion ^trei ^tte
        ^usst ^wal ^walt a abgebucht abmahn acht_prozent all_die am_letzt an_ihr angemeld arbeitsplatz_wegfall
        auf_weit ausblick_angepasst ausschliess bank_am bedau behandelt beigebracht beim_amtsgericht betrieb_im
        bis_marz bleibt_das dank_all darf_das darkn das_ist das_tor das_war davon_sind den_hall des_haus die_#
        donnerstag_hat drei_rezept dreizehn dreizehn_jahr e e_mail ein_anwalt ein_platz ein_verwalt erhalt
        es_danach es_war fehlend fenst_zu flugzeug fur_arbeit gearbeit geblieb gekauft_hat gekomm genomm
        geschlaf geschrieb_hat hatt_an hinweis_fur hoch hochwass hort hubschraub ihr_anruf ihr_famili ihr_nam
        ihr_wart im_april im_darkn im_erst im_somm informiert_und insolvenz_angemeld ist_am kanal klopf kolleg
        kont kundendat_im lad_bleibt lag_auf lang_uber lauft_im leipzig leut_sind lini mannschaft mensch_die
        mess_sie muss_geh nach_dem nach_jahr nehm_den noch_imm oder_ein oktob_hab passt prozent_mehr rauch
        schick_sie schluss schrank seien sie_nicht sie_seien sind_nam sohn stadtrat stell_in stellungnahm_zur
        stolz stumm theat tisch tocht trepp tun_das ubergriff und_bitt und_der und_es und_hab und_sag unterstutz
        vat vat_die verantwort verkehr verletzt_word verli_ihr verschlusselt vertauscht vorstell warmepump weg
        wer_arbeit wie_es wir_bedau wir_der wir_zu zum_monats
    """,
    0.05: """
        :_zwei =apothek =famili =geschaftsfuhr =hannelor =legt =ohn =winterplan =zu ^<bus ^<dri ^<hät ^<je ^<nac
        ^<pos ^<red ^<unb ^<zah ^aft> ^ahlu ^akti ^and> ^aufs ^besc ^betr ^bez ^bit ^bitt ^bus ^buss ^chaf ^chli
        ^chwe ^ckt ^de> ^diti ^ehr ^eing ^eman ^esag ^esc ^etr ^etro ^fen ^fir ^firm ^geb ^gesa ^gte ^hen ^hli
        ^hlu ^hmen ^hre ^hrer ^hri ^hwe ^hwer ^hät ^hätt ^igu ^igun ^info ^inge ^inik ^inte ^irma ^iti ^klag
        ^kte ^lini ^llt ^los ^lsc ^lsch ^lve ^ma> ^nfo ^nfor ^nse ^nte ^nwa ^orde ^osi ^par ^pos ^rank ^rau ^re>
        ^red ^rle ^rma> ^rof ^roff ^rog ^rsta ^rwa ^sen ^sse ^tre ^trof ^ufs ^unb ^unbe ^und> ^war ^warn ^weg
        ^zuge ^äfti ^ünd all_uber apothek aufklar bau_wir bekomm_ihr bis_auf bitt_ihr bringt der_kapitan
        der_mann der_winterplan die_frau die_steu ein_schwer einig entwickelt erklar_die es_nicht etwa
        famili_hab frau_in gesperrt_ein gestorb_wir hannelor hielt im_fruhjahr im_steinbruch in_leipzig kapitan
        kas kilom kundinn_und liegt link mal_fur mehr_auf mein mich mir montag_bis muss_uns neu_aufgab nicht_im
        ordn_mit ruf ruhig schauspiel schloss sech_stund sie_war sprech steh_zu studio termin_vor uhr_sind
        um_hannelor und_kund und_wir viel_kund von_uns war_wir werf werf_dem winterplan wir_muss zwisch_dem
    """,
    0.04: """
        ^<ang ^<ar ^<au ^<ber ^<bez ^<bi ^<dar ^<dr ^<ger ^<hä ^<inf ^<ins ^<jem ^<kon ^<leb ^<man ^<mu ^<mus
        ^<mü ^<müs ^<os ^<par ^<ru ^<ruf ^<sag ^<sta ^<weg ^<wis ^<zu ^<zur ^agt ^ahr ^alle ^alt ^amt ^and ^aue
        ^auf ^aufg ^beza ^bür ^ch> ^chw ^del ^dend ^dit ^dri ^drin ^eb> ^echt ^eda ^efa ^efah ^eha ^ehr> ^eim
        ^elle ^enda ^ens ^enz ^erl ^erla ^erm ^ern> ^eru ^eruf ^erw ^esa ^eza ^ezah ^fall ^find ^ford ^fsi ^fsic
        ^fte ^fti ^ftig ^ge> ^gefa ^gehe ^geri ^gew ^hlie ^hlun ^hr> ^händ ^icht ^ieb> ^igte ^inf ^inso ^int
        ^jem ^jema ^kla ^klin ^kra ^kran ^lege ^ler> ^letz ^leut ^lies ^ll> ^llte ^lven ^mie ^mus ^muss ^nbe
        ^nda ^nde ^ndes ^nnte ^nsol ^nten ^nter ^ntr ^ntra ^och> ^oll ^olv ^olve ^orbe ^reis ^rer> ^rere ^rfa
        ^rich ^riff ^rla ^rmi ^rmie ^rn> ^rsic ^rst ^ruf> ^rufe ^rwal ^sagt ^sen> ^send ^sit ^sla ^solv ^stag
        ^stor ^tarb ^tbe ^ter> ^tor> ^tzt> ^ufg ^ufsi ^uft ^uge ^ute> ^venz ^wah ^wahl ^were ^zia ^zt> ^zur ^ätt
        ^ätte
    """,
    0.03: """
        ^<abg ^<ak ^<akt ^<bea ^<bri ^<bu ^<bür ^<che ^<erf ^<feu ^<fl ^<flu ^<fre ^<gew ^<hau ^<her ^<heu ^<jo
        ^<leg ^<lö ^<meh ^<men ^<nen ^<nie ^<ost ^<rep ^<sol ^<wa ^<wei ^<wor ^<zen ^<zug ^abg ^achr ^acki ^adit
        ^akte ^als ^alsc ^ami ^amm> ^ann ^anne ^anw ^anwa ^arat ^arin ^asst ^atu ^auft ^befu ^beru ^bete ^brau
        ^chlo ^chr ^chsu ^chts ^cki ^ckie ^dac ^dach ^dak ^dakt ^dle ^dler ^dort ^dro ^droh ^durc ^eben ^ebr
        ^ebü ^edak ^edit ^ef> ^ega ^egan ^egeb ^eik ^eik> ^eim> ^ele> ^emd ^entr ^epa ^ere> ^erer ^eric ^erle
        ^ete ^eten ^ewer ^fals ^fern ^fge ^for ^frem ^ftr ^fts ^fäl ^gas ^gebe ^gebu ^gega ^gek ^gen> ^geru
        ^gesp ^get ^geta ^gno ^gnos ^gram ^grif ^gsl ^gsw ^gte> ^haus ^heim ^heu ^heut ^hig ^hlo ^hlos ^hme
        ^hrig ^hsu ^hsuc ^ht> ^hts ^htun ^ial ^ie> ^ient ^ies ^iess ^iff ^iff> ^ik> ^ili ^im> ^imme ^inde ^indu
        ^innw ^ione ^irm ^iter ^ittw ^jäh ^jähr ^kam> ^kann ^kere ^kie ^kier ^kne ^konz ^kten ^kti ^ktie ^ktur
        ^kün ^künd ^lag> ^lagt ^land ^lass ^leu ^lie> ^lio ^lle> ^lleg ^llen ^loss ^lter ^lun ^lze ^meh ^mehr
        ^mens ^mer> ^mier ^mm> ^mmen ^müss ^ndat ^ndd ^ndel ^ndle ^ndo ^nenn ^nft ^nfte ^nik> ^nne ^nnw ^nnwa
        ^nose ^ns> ^nstr ^nwal ^nwar ^nze ^oba ^och ^offe ^ogn ^ogno ^ohn ^ole ^olen ^ollt ^onz ^onze ^orb ^orfa
        ^ort> ^orwü ^osit ^ot> ^para ^park ^posi ^rags ^rale ^ramm ^rder ^rec ^rech ^reda ^reik ^remd ^reu ^rfal
        ^ric ^rk> ^rlet ^rns ^rogn ^rogr ^rsi ^ruft ^rwü ^rwür ^rzeh ^rüc ^rück ^sbr ^sbra ^sgel ^sger ^sig>
        ^siti ^sle ^smi ^smit ^ssig ^sst> ^sste ^stec ^tien ^tig ^tige ^tigu ^tlic ^tra ^trad ^trag ^tral ^treu
        ^tru ^tsa ^ttel ^ttwo ^tun> ^tur ^tur> ^twoc ^tzen ^tzte ^tüt ^uere ^ufge ^uft> ^uftr ^unf ^ung> ^urc
        ^urch ^urt ^urü ^urüc ^ussg ^ven ^verd ^verw ^vors ^vorw ^was ^wege ^weit ^wis ^würf ^ybe ^zen ^zern
        ^zte ^zurü ^ähri ^ändl ^öhn ^öhne ^ühre ^ünde ^ündi ^ürf ^ürfe ^ürg ^ürge ^üsse
    """,
    0.02: """
        ^<abf ^<ag ^<and ^<ann ^<anw ^<ba ^<bab ^<ban ^<be ^<bel ^<brü ^<bun ^<bü ^<den ^<deu ^<div ^<don ^<dro
        ^<ein ^<erh ^<fah ^<fal ^<fam ^<geb ^<geg ^<gek ^<get ^<gro ^<gut ^<hac ^<haf ^<hei ^<hof ^<imm ^<int
        ^<job ^<jun ^<kam ^<kli ^<klä ^<kol ^<kra ^<kre ^<krä ^<kün ^<lah ^<leu ^<loh ^<lok ^<löh ^<me ^<met
        ^<mä ^<nah ^<nam ^<neh ^<ni ^<nä ^<pat ^<raz ^<rec ^<res ^<sep ^<soz ^<tra ^<tun ^<unf ^<unt ^<wah ^<was
        ^<wir ^<zo ^aat ^aats ^abf ^abfi ^abge ^aby ^ach> ^achb ^adi ^afen ^ag> ^agen ^agsl ^agsw ^agt> ^ahl>
        ^ahm> ^ahre ^ake ^aken ^ali ^alie ^all ^all> ^alt> ^alts ^altu ^alv ^amil ^ana ^ande ^ando ^annt ^ara
        ^arb> ^ark ^ark> ^arns ^arnt ^arnu ^ass> ^atie ^atsa ^atur ^aush ^ausl ^auss ^azi ^azz ^azzi ^bab ^baby
        ^baus ^bea ^beh ^beha ^behö ^beko ^bfi ^bfin ^bge ^bger ^bot> ^bra ^brec ^brü ^bund ^büro ^chad ^cheh
        ^chem ^chge ^chim ^chra ^chri ^chtu ^chun ^chüt ^ckr ^ckru ^dar ^dari ^ddr ^ddre ^den ^denk ^dern ^derz
        ^des ^dest ^det> ^deu ^deut ^div ^divi ^donn ^dor ^dre ^dta ^ebet ^ebo ^ebot ^ebu ^ebuc ^eche ^eckt ^efu
        ^efü ^eg> ^egf ^egfa ^ehal ^ehre ^eid> ^eil> ^eink ^eit ^eita ^eko ^ekom ^elb ^elbe ^ellt ^elu ^elun
        ^elz ^elze ^ema ^emde ^ende ^enke ^enl ^ens> ^ensc ^ense ^ent ^entf ^enti ^enwe ^enz> ^enzv ^epar ^epte
        ^erd ^erei ^eres ^ergä ^erha ^erhä ^erie ^erko ^erlu ^ermi ^errt ^erze ^esp ^espe ^esst ^esto ^eta ^etau
        ^eutl ^ewa ^ewe ^ewin ^ewor ^fam ^fami ^fass ^feld ^ff> ^fft ^fft> ^fget ^fort ^fte> ^ften ^ftra ^ftsl
        ^fähi ^fäls ^gea ^gebo ^gebr ^gef ^gefü ^gege ^geh ^geha ^gen ^germ ^gesc ^gest ^gewa ^gewe ^gewi ^gfa
        ^gfal ^gro ^gros ^gsla ^gsu ^gsun ^gsv ^gsve ^gswa ^gten ^gun ^gung ^gäs ^gäst ^hack ^had ^hade ^halt
        ^harm ^hau ^haut ^hbar ^hef> ^heh ^hehe ^hem ^hemi ^here ^hert ^hge ^hige ^him ^hls ^hnet ^hof ^hof>
        ^hole ^hra ^hre> ^hric ^hrle ^hstu ^hter ^htu ^hung ^hwes ^hörd ^hütt ^iben ^id> ^ielz ^iem ^iema ^ieru
        ^iet ^iew ^ifft ^ile> ^ilie ^ilz ^ind ^ini ^inl ^inn ^ion ^irf ^irft ^isc ^isch ^issi ^itag ^ivi ^ivid
        ^ize ^izei ^job ^jun ^jung ^kam ^kan ^kap ^keh ^kehr ^kei ^kfü ^kfüh ^kneh ^koc ^koch ^kol ^koll ^kont
        ^kru ^kruf ^krä ^kräf ^ksc ^ksch ^ktu ^lack ^lah ^lahm ^latz ^lbo ^lebe ^leid ^let ^lie ^lige ^lion
        ^lize ^llio ^lohn ^lok ^lokf ^lont ^lpl ^lpla ^lse ^lts ^ltsc ^ltu ^ltun ^lung ^lust ^läru ^löh ^löhn
        ^löse ^mah ^mau ^maue ^mde ^mden ^met ^mik ^mili ^mita ^mitg ^mme ^mpft ^mst ^müs ^nam ^name ^nbek ^nddr
        ^ndet ^ndig ^ndor ^ndu ^ndun ^ners ^nfal ^ngeh ^nger ^nges ^ngri ^ngsu ^ngsv ^ngt> ^niem ^nigu ^nka
        ^nken ^nkla ^nneh ^nns ^nnt ^nos ^nseh ^nso ^nsta ^ntf ^ntä ^ntär ^nun ^nza ^nzel ^nzer ^nzve ^ocht ^of>
        ^ogr ^ogra ^ohen ^okf ^okfü ^oliz ^oll> ^olon ^one ^onen ^ontä ^opf ^opfe ^opp ^or> ^ord ^orer ^ormi
        ^orsi ^orst ^orw ^ose ^ossb ^ost> ^ozi ^ozia ^pat ^pati ^paz ^pazi ^ped ^perr ^pft ^pft> ^pha ^plat
        ^post ^prac ^ptem ^rach ^radi ^ral ^rat ^rat> ^ratu ^razz ^rb> ^rch ^rche ^rchs ^rde> ^rden ^rdie ^rede
        ^rek ^rekt ^rel ^rep ^repa ^rers ^rfas ^rfe> ^rft> ^rgen ^rgä ^rgän ^rha ^rhal ^rhä ^rhän ^rieg ^ring
        ^rkeh ^rkoc ^rlag ^rlas ^rleu ^rlu ^rlus ^rmei ^rneh ^rnst ^rnu ^rnun ^roh ^ros ^ross ^rrt ^rrt> ^rsat
        ^rtet ^rtri ^rug ^rvie ^rwar ^rzt ^räf ^räft ^räum ^rüh> ^ründ ^samt ^sanw ^sche ^seg ^sege ^seh ^sel>
        ^selb ^sep ^sept ^set ^setz ^sga ^sgef ^sig ^ska ^slag ^soz ^sozi ^spe ^sper ^sra ^srat ^sri ^sric ^srä
        ^ssc ^ssch ^ssg ^ssge ^staa ^stam ^stü ^stür ^sver ^swa ^swah ^taa ^taat ^tam ^tauc ^tbew ^teck ^tehe
        ^tel> ^tels ^temb ^ten> ^tens ^terg ^tinn ^tli ^top ^torb ^trie ^trif ^trug ^tsan ^tsg ^tsge ^tsle ^tspl
        ^tsr ^ttet ^ttw ^tum ^türz ^uau ^uchu ^uer> ^ufe> ^uktu ^ulie ^umt ^umt> ^undd ^unkl ^uri ^usga ^ush
        ^usha ^usl ^ussc ^usse ^uste ^utl ^utli ^verm ^ves ^vid ^vide ^vie ^view ^volo ^vor ^vore ^vorf ^wass
        ^wegf ^weh ^wehr ^wes ^west ^win ^winn ^wir ^wirf ^wiss ^wohn ^wür ^zan ^zei> ^zen> ^zia> ^zial ^zier
        ^zten ^zusa ^zve ^zver ^zzi ^zzia ^äfte ^äfts ^ähi ^ähig ^äls ^älsc ^äru ^ärun ^ärz ^äst ^äste ^äumt
        ^öfe ^ön> ^ört> ^öse ^ückn ^ückr ^üge> ^üh> ^ünft ^üro ^üro> ^üss ^ütt ^ütte ^ütz ^ütze
    """,
    0.01: """
        ^<ad ^<age ^<am ^<anz ^<at ^<bec ^<beh ^<bet ^<bäc ^<ch ^<cy ^<cyb ^<dü ^<elt ^<ent ^<erw ^<fa ^<fer
        ^<fis ^<flü ^<gäs ^<ho ^<hot ^<hu ^<hö ^<höf ^<il ^<je> ^<jä ^<jäh ^<jü ^<jür ^<kap ^<kei ^<kla ^<mie
        ^<mär ^<net ^<näc ^<näh ^<op ^<or ^<ort ^<pa ^<po ^<pol ^<rek ^<run ^<sas ^<ser ^<set ^<sof ^<spi ^<tie
        ^<töd ^<urt ^<vor ^<we ^<wi ^<zol ^<ärz ^<öfe ^absp ^achg ^ack ^afa ^afan ^afe ^afte ^age> ^agg ^agge
        ^agte ^ahlt ^ahn ^ahr> ^ail ^aine ^alp ^alpl ^alve ^am> ^amm ^amt> ^amte ^angj ^anwo ^anza ^anze ^apf
        ^ari ^arkp ^atz> ^auc ^auch ^aufh ^aur ^auri ^aus ^ausd ^aust ^band ^beam ^bean ^bec ^bek ^belk ^bens
        ^ber> ^bewo ^bges ^bib ^bibl ^blio ^bric ^bru ^bsp ^bspr ^bsr ^bur ^burt ^bäc ^bäck ^bühr ^bürg ^chg
        ^ckel ^ckn ^ckne ^cyb ^cybe ^dell ^den> ^det ^digt ^dreh ^drü ^drüc ^eamt ^eatm ^ebra ^ebsr ^ebur ^ebüh
        ^eden ^edi ^eer> ^efun ^efüh ^egel ^egin ^egsc ^ehab ^ehan ^eih ^eima ^eini ^einz ^eits ^eiu ^eiun ^eiz
        ^eizu ^eka ^ekto ^eleg ^elne ^eme> ^enbr ^enio ^enk ^ennu ^enp ^enug ^enw ^epo ^eran ^erbs ^erde ^erdi
        ^erfa ^erig ^erma ^erns ^eräu ^erü ^esk ^eska ^este ^etal ^etei ^ettb ^ewo ^ews ^fanz ^feri ^fili ^fis
        ^fisc ^frau ^fäh ^geat ^gebü ^gend ^genk ^genu ^gfü ^gfüh ^gibt ^gjä ^gjäh ^gri ^grün ^gsc ^gsch ^gsst
        ^gut ^gän ^gäng ^hein ^herr ^hgew ^hick ^hig> ^himm ^hlag ^hlec ^hm> ^hne ^hne> ^hner ^hot ^hote ^hran
        ^hren ^hst ^htsc ^htsr ^hwie ^hän ^höf ^höhe ^hön> ^höri ^hüt ^ia> ^iale ^ialp ^ibli ^icke ^ickt ^ide>
        ^ief> ^ieg> ^iele ^ieri ^iete ^ifv ^ifve ^iger ^iko ^il> ^ilia ^ilze ^imau ^inig ^inne ^io> ^ior ^iorc
        ^irk ^irku ^isen ^iss> ^itg ^itge ^itsc ^itsd ^iun ^iund ^izu ^izun ^je> ^jür ^jürg ^kera ^klas ^kli
        ^konn ^kpl ^kpla ^kre ^krie ^kämp ^käs ^käse ^küc ^küch ^lafe ^laub ^lben ^lda ^lda> ^lech ^legi ^legs
        ^leib ^lem> ^lial ^liot ^liz ^lke ^llem ^llt> ^lnen ^lon ^lste ^lzei ^läde ^lös ^mail ^mann ^mauf ^mbe
        ^meta ^miet ^mind ^mode ^moni ^morg ^msc ^msch ^mte> ^mär ^märz ^nbef ^nbr ^netz ^nfel ^nfz ^nfä ^ngea
        ^ngeb ^ngez ^ngj ^ngjä ^ngsl ^ngt ^nied ^nio ^nior ^nkon ^nleg ^nne> ^nnun ^nsat ^nser ^nsm ^ntro ^nug
        ^nug> ^nung ^nwo ^nwoh ^nzah ^nzei ^nzv ^obs ^odel ^ofo ^ofor ^ohe ^ohl> ^ohn> ^ohne ^ohu ^ohun ^oms
        ^onnt ^ontr ^opf> ^opp> ^orc ^orch ^ors ^orti ^oss ^ostf ^otel ^pfen ^pol ^ppe> ^ppt ^pra ^prak ^putz
        ^rac ^rad ^rafa ^ran ^rang ^raur ^raz ^rben ^rber ^rbi ^rbs ^rbst ^rdi ^reb ^reit ^rest ^rfi ^rien ^rifv
        ^rko ^rkp ^rkpl ^rksc ^rkun ^rlit ^rmis ^rnt ^rnt> ^rohu ^roms ^rpr ^rsto ^rtig ^rtl ^rträ ^ruch ^ruk
        ^rukt ^rweh ^rz> ^rzei ^räge ^räu ^rün ^sas ^sass ^sch ^sda ^sdat ^sel ^sell ^sene ^seni ^ser ^sern
        ^ses> ^sgab ^slei ^smal ^sof ^sofo ^sola ^soll ^splä ^spra ^sre ^ssbr ^ssel ^ssi ^sso ^ssor ^ssta ^ssto
        ^star ^stl ^stli ^sto ^stop ^str ^stru ^stuh ^stum ^stüt ^suc ^such ^sun ^tall ^tan> ^teme ^tfa ^tie
        ^tie> ^tigt ^tmet ^topp ^tor ^trol ^truk ^tsda ^tse ^tsp ^tsra ^tt> ^ttb ^ttbe ^tudi ^tuh ^tuhl ^tum>
        ^twi ^tär ^töd ^tödl ^tütz ^udi ^udie ^uer ^uerw ^uf> ^ufh ^ugeb ^ugen ^uhl ^uhl> ^umst ^un> ^unfa ^unse
        ^unt ^unzi ^ure> ^urig ^urte ^urts ^usa ^usag ^usd ^usen ^ust> ^utr ^vat ^vate ^ver> ^verh ^verz ^verö
        ^viel ^vis ^vorb ^wag ^wage ^weiu ^wier ^wint ^wirk ^woh ^wor ^word ^wus ^wuss ^yber ^zehr ^zeln ^zent
        ^zol ^zoll ^zte> ^ächt ^äck ^äcke ^äden ^äger ^ähr ^ämp ^ämpf ^ärz> ^ödl ^ödli ^öfen ^öhe ^örd ^örde
        ^öri ^örig ^üch ^üche ^üde ^ünfz ^ürzt
    """,
    -0.01: """
        ^<akk ^<anf ^<aus ^<bek ^<ble ^<blu ^<bor ^<büh ^<cha ^<daz ^<deb ^<dec ^<dig ^<ed ^<el ^<erd ^<err
        ^<fac ^<fan ^<far ^<for ^<fot ^<gar ^<gep ^<gez ^<git ^<glü ^<gm ^<gmb ^<go ^<grö ^<gär ^<ha ^<har ^<hen
        ^<hin ^<hos ^<häl ^<ing ^<jul ^<kal ^<kau ^<koc ^<kop ^<kä ^<lam ^<luf ^<lü ^<mag ^<mai ^<mal ^<mar ^<mi
        ^<nor ^<ofe ^<oft ^<on ^<onl ^<pup ^<qua ^<rez ^<ros ^<rot ^<ruh ^<rä ^<rös ^<sai ^<sec ^<seh ^<sek
        ^<sie ^<sig ^<so ^<spä ^<ste ^<sti ^<sv ^<sve ^<sät ^<tau ^<ter ^<teu ^<to ^<ton ^<trä ^<tur ^<ult ^<wan
        ^<wec ^<win ^<woh ^<wu ^<wun ^<zip ^<zwa ^<öff ^<übu ^ab> ^abla ^abo ^abs ^absi ^abte ^achh ^acke ^afin
        ^ager ^agsr ^ahm ^ahrs ^aiso ^akk ^akku ^aktu ^ala ^alar ^alte ^ame ^andl ^anzc ^apel ^aran ^arc ^aren
        ^arf ^arta ^ase> ^assw ^ast ^atei ^ater ^atsc ^atti ^atze ^auen ^aup ^aupt ^ausm ^ausw ^azu> ^ba> ^bad
        ^bank ^bat ^beb ^beid ^ben ^beri ^besp ^bh> ^bie ^bier ^bila ^blät ^bni ^bnis ^bod ^bode ^brie ^bröt
        ^bsi ^bsic ^btei ^btes ^bun ^bühn ^can ^cen ^cent ^cha ^chle ^chlä ^chna ^chre ^chse ^chtz ^chö ^chön
        ^chü ^cke> ^ckt> ^daz ^dazu ^deba ^dee ^deen ^dels ^dem> ^dent ^deri ^dhe ^dhei ^digi ^din> ^dli ^dne
        ^doku ^dsi ^dst ^duk ^dukt ^duld ^dus ^dwe ^dwer ^eam> ^ebat ^ebi ^ebil ^ebt ^edu ^edul ^een> ^eer ^eere
        ^ehol ^eib ^ekt> ^elad ^elde ^ele ^ellu ^elm ^elte ^emer ^emü ^enc ^ench ^enes ^enge ^enha ^eno ^ent>
        ^entw ^er> ^erbl ^erbu ^erga ^erh ^eriu ^erlä ^erni ^ernw ^erre ^ert> ^erwe ^erä ^esb ^ese> ^eso ^esu
        ^esza ^etu ^etun ^eun> ^eur> ^ewic ^ewon ^ewä ^ewäh ^ezep ^ezo ^ezog ^fac ^farb ^fee> ^ffne ^ffs ^fig
        ^fli ^foli ^fran ^frä ^fs> ^ftu ^ftun ^funk ^fün ^fünf ^gang ^gar ^gara ^gebi ^gedu ^geho ^gehä ^geli
        ^gena ^geno ^ger> ^gewä ^gezo ^gist ^gli ^gmb ^gmbh ^graf ^grö ^grös ^grüs ^gsb ^gsbe ^gsr ^gär ^gärt
        ^har ^haup ^henc ^henn ^herz ^hien ^hine ^hing ^hirm ^hja ^hjah ^hlei ^hlt ^hlä ^hnel ^hop ^hrei ^hrm
        ^hrma ^hrun ^hse ^hsel ^hste ^htet ^htz ^hule ^häl ^hält ^hüte ^ibe ^idee ^iebt ^iege ^ielt ^ifen ^iffe
        ^ift ^igi ^igit ^ika ^ike> ^ilm> ^ilo ^ilo> ^ilt ^imm ^imp ^indr ^inen ^ing ^inga ^inh ^inin ^inis ^ink
        ^inn> ^insc ^insp ^inux ^inz ^ioni ^ip> ^ises ^isie ^ison ^ital ^itl ^itr ^iz> ^jac ^jack ^jul ^jury
        ^kal ^kal> ^kaum ^kba ^kku ^klat ^kleb ^kop ^kopf ^kri ^ktri ^ktua ^kurs ^kurz ^köni ^lad ^lamp ^lap
        ^lapp ^larm ^lat ^lats ^latt ^lber ^leif ^lene ^les> ^lge> ^lgt ^lgt> ^lin ^linu ^lisi ^litz ^llu ^llun
        ^llw ^lo> ^lte> ^ltet ^lti ^ltra ^lume ^lut> ^lz> ^läg ^läre ^lätt ^lüb ^mag ^mai ^mal> ^mat ^mbh ^mbh>
        ^meid ^melt ^merz ^mes ^mgez ^mill ^mine ^mini ^modu ^mot ^mpf ^mpr ^mpre ^nahm ^nand ^nau> ^nch ^ndb
        ^ndg ^ndh ^ndhe ^ndin ^ndk ^ndli ^ndn ^ndne ^ndt> ^ndw ^ndwe ^nell ^ner> ^nere ^nes ^nfac ^ngan ^ngi
        ^nhal ^nhau ^nist ^nki ^nkte ^nkti ^nlag ^nlei ^nlin ^nnis ^nom ^nomm ^nota ^notf ^nra ^nsi ^nst> ^nstä
        ^ntg ^ntge ^nti ^ntwu ^num ^nutz ^nux ^nux> ^nwä ^nzc ^nzch ^nzi ^nzug ^nzw ^nzwi ^nüge ^obi ^oden ^ofe
        ^ofen ^off> ^oft ^oft> ^ogen ^ogis ^oka ^olge ^olgt ^olie ^olz ^ompr ^onie ^onl ^onli ^onne ^onst ^onta
        ^ora ^orge ^orh ^orl ^orn ^orn> ^ortr ^ost ^ota ^ote ^ote> ^otf ^pare ^peic ^pes ^pfl ^piep ^pok ^poka
        ^pril ^prit ^prot ^pse ^pte> ^pup ^pupp ^pät ^qua ^quar ^rabs ^rafi ^rag> ^rain ^rand ^ranz ^rarb ^rasc
        ^rbes ^rbli ^rbu ^reif ^reri ^ress ^retu ^rgi ^rgle ^rhei ^rit ^rlad ^rläs ^rläu ^rna ^rnac ^rne> ^rni
        ^rnim ^rnw ^robe ^roc ^rom ^ron ^rote ^rrat ^rrei ^rstä ^rtof ^rton ^rtr ^rum ^rum> ^rung ^runt ^rwe
        ^rwei ^rze ^rze> ^rzen ^räd ^räde ^rägt ^rän ^räs ^röss ^röst ^röt ^rötc ^rühe ^rühj ^sab ^sai ^sais
        ^sal ^sank ^sat ^sban ^schr ^schö ^schü ^sec ^sech ^seln ^senb ^sere ^sfal ^sgeb ^sho ^shop ^sik ^sik>
        ^skr ^skri ^sna ^son> ^spei ^spla ^spä ^spät ^ssio ^ssn ^ssw ^sswo ^stap ^stif ^stik ^stoc ^stö ^stüc
        ^sven ^swo ^swor ^ta> ^tale ^tanz ^tche ^tee ^tenb ^terl ^tern ^teru ^tfü ^tfüh ^tge ^ti> ^tieg ^tier
        ^tift ^tigk ^tis ^tne ^toc ^tog ^togr ^tra> ^tras ^tret ^trot ^tsb ^tste ^tten ^ttst ^tua ^tual ^tude
        ^turm ^type ^tzun ^tän ^tüc ^tück ^uali ^uar ^uart ^uch> ^uden ^uers ^ufig ^ufte ^uga ^ugan ^ukte ^ulen
        ^ult ^umf ^umg ^umme ^ums ^une ^une> ^unk ^unke ^unn ^unne ^upt ^urm> ^ury ^ury> ^urz ^usfa ^usm ^usw
        ^uswe ^uti ^verf ^vier ^volk ^vorl ^vos ^voss ^wann ^wanz ^wein ^won ^wonn ^wurf ^wäh ^wär ^ype ^zch
        ^zche ^zem ^zes ^zie ^zieg ^ziel ^zige ^zip ^zip> ^zu> ^zuga ^zwa ^zwan ^äch> ^äder ^ähle ^ährt ^ält
        ^ämm ^ände ^änke ^ärtn ^äts ^äuf ^äufi ^öffn ^öge ^ögen ^öni ^önig ^össt ^ötc ^ötch ^üben ^übt ^übt>
        ^ückb ^ückw ^ühe ^üher ^ühj ^ühja ^ührt ^ünf
    """,
    -0.02: """
        ^<abe ^<abl ^<all ^<anh ^<ant ^<arc ^<bee ^<bla ^<bra ^<bro ^<ce ^<cen ^<co ^<daf ^<dez ^<dok ^<du ^<elf
        ^<erg ^<fe ^<fes ^<fri ^<fun ^<fün ^<gef ^<gen ^<gra ^<gru ^<hi ^<hü ^<id ^<ide ^<ja ^<jur ^<kat ^<kil
        ^<kn ^<kur ^<kür ^<lau ^<leh ^<les ^<lic ^<lob ^<log ^<lu ^<lä ^<ma ^<mac ^<mil ^<mis ^<ne ^<nu ^<pau
        ^<pf ^<pi ^<pu ^<qu ^<ric ^<rol ^<rö ^<san ^<sat ^<sen ^<skr ^<som ^<son ^<sor ^<sto ^<str ^<stö ^<tab
        ^<tel ^<ti ^<tip ^<tr ^<tsc ^<tür ^<umg ^<ums ^<up ^<upd ^<wie ^<woc ^<zwe ^<zü ^abr ^ach ^acht ^achw
        ^ad> ^af> ^afü ^afür ^ages ^agu ^agun ^ahme ^ai> ^aini ^ais ^albe ^albj ^ame> ^amml ^andw ^anen ^ang
        ^angs ^angw ^anh ^anke ^anl ^anla ^antw ^anz> ^anzi ^arch ^arfe ^arme ^arr ^ast> ^atio ^au> ^aug ^augu
        ^ausc ^bac ^back ^bal ^ball ^batt ^baue ^been ^beho ^bell ^bend ^bewi ^bgel ^bis> ^bja ^bjah ^blau ^blit
        ^blu ^blä ^boh ^bote ^bro ^brot ^bsa ^bst ^chac ^chat ^che> ^chin ^chir ^chk ^chm ^chme ^chnu ^cho ^chrä
        ^chsc ^chuh ^chut ^ckb ^ckbl ^ckl ^ckw ^daf ^dafü ^dard ^der ^derb ^dez ^deze ^dien ^din ^dok ^dt> ^dul
        ^durf ^ebe> ^eber ^ebn ^ebni ^ebte ^echn ^echs ^eck ^eend ^efin ^efo ^efon ^ehl ^ehn> ^ehob ^eil ^eile
        ^eis> ^ekt ^eldu ^elef ^elf> ^eli ^elie ^elt> ^emas ^eme ^emei ^emis ^emse ^enab ^enau ^enb ^end> ^eng
        ^enh ^enni ^enr ^enra ^enso ^env ^enve ^enü ^enüg ^ept> ^erab ^erap ^erbe ^eren ^erf ^erfe ^erge ^ergl
        ^erka ^erkt ^erkz ^erli ^erlo ^erna ^erne ^errä ^ersc ^erun ^erzi ^erät ^ese ^esen ^esti ^estr ^esuc
        ^ettu ^eu> ^eun ^ezem ^fach ^fan ^fand ^fang ^fast ^feem ^feh ^fehl ^fel ^fel> ^feln ^ffe> ^finn ^folg
        ^fon> ^fors ^fre ^fri ^frie ^fst ^fsta ^fun ^fund ^füh ^fürs ^gan ^gebn ^gehö ^gene ^genü ^gez ^gie ^git
        ^gita ^gla ^glas ^grei ^gs> ^gsf ^gsfr ^gsru ^gus ^gust ^gwei ^hach ^hat ^haue ^heis ^henz ^herh ^heru
        ^hest ^hich ^hied ^hir ^hläg ^hnit ^hnu ^hnun ^hob ^hobe ^hol ^holz ^hres ^hrie ^hrli ^hrs ^hrt ^hrt>
        ^hrä ^hrän ^hsc ^hsch ^hte> ^hten ^huh ^huhe ^hund ^hut ^hutz ^häng ^ichb ^ichn ^icks ^iede ^ieh ^ieht
        ^iens ^ifer ^ig> ^igen ^igs ^igst ^igt ^iker ^ila ^ilde ^ildu ^ile ^ilen ^illi ^immu ^iner ^innt ^ins>
        ^inw ^ipt> ^ise> ^isek ^ish ^isi ^iso ^isti ^ith ^itm ^itsl ^itze ^jur ^kale ^kamp ^kbl ^kbli ^kel ^kil
        ^kilo ^kind ^klic ^kom ^krip ^kst ^ku> ^kuns ^kze ^kzeu ^lach ^laf> ^lar> ^lare ^lbj ^lbja ^leck ^lef
        ^lefo ^leh ^len> ^lend ^lese ^lett ^lge ^li> ^lief ^line ^ling ^lise ^lit ^ller ^llis ^lm> ^lob ^lobt
        ^logi ^lor ^lt> ^ltes ^lub ^lub> ^luf ^luft ^lum ^lut ^lät ^läuf ^lösc ^mai> ^mal ^mark ^masc ^me> ^mein
        ^meis ^merf ^mess ^mge ^mis ^miss ^mlu ^mlun ^mml ^mmlu ^mona ^mpe ^mse ^msen ^mung ^mögl ^nar ^nat
        ^nban ^ndar ^nden ^nel ^neu> ^neun ^nga ^nge> ^ngel ^ngsb ^ngsf ^ngsp ^ngst ^ngw ^ngwe ^nhä ^nier ^nim
        ^nimm ^nin ^ning ^nit ^nitt ^nkel ^nmal ^nn> ^nsam ^nsor ^nsp ^nste ^nsti ^nta ^ntag ^nte> ^ntie ^ntwo
        ^nve ^nver ^nzen ^nüg ^oben ^obo ^obot ^obt> ^ock ^ocke ^oge ^ogi ^ohr ^oku ^olg ^oma ^omp ^onat ^oss>
        ^oter ^otfa ^oth ^othe ^otor ^oze ^pau ^paus ^pda ^pdat ^pe> ^pei ^pel ^penh ^per ^per> ^pf> ^phy ^pie>
        ^pier ^pit ^pitz ^pp> ^pre ^prei ^pri ^prob ^proz ^ra> ^rad> ^rah ^rahm ^rai ^ramp ^rant ^rap ^ras ^rate
        ^raum ^raut ^rbe> ^rbl ^rchi ^rd> ^rege ^reic ^rem ^remi ^rene ^rent ^rez ^reze ^rf> ^rfes ^rfte ^rfü
        ^rgl ^rher ^rik ^ril ^rist ^riu ^rium ^rka ^rkau ^rks ^rkst ^rkz ^rkze ^rli ^rlin ^rlo ^rlor ^rlä ^rm>
        ^rme> ^rmes ^ro> ^robo ^rock ^roto ^roz ^roze ^rra ^rre ^rrä ^rrät ^rs> ^rsam ^rsio ^rtag ^rtes ^rtra
        ^rtre ^rtun ^ruc ^ruh ^ruhe ^run ^ry> ^rzi ^rzig ^ränk ^rös ^rüfs ^sar ^sau ^saus ^sba ^sber ^sbi ^sbil
        ^schm ^scho ^sei ^sfa ^sfr ^siv ^slü ^slüc ^som ^somm ^sonn ^spar ^spit ^spre ^sru ^srun ^st> ^stah
        ^stat ^stei ^stem ^sten ^steu ^stof ^stro ^stän ^sza ^szah ^szu ^sät ^sätz ^tabe ^tage ^tags ^tah ^tahl
        ^tap ^tart ^tch ^team ^teht ^tei ^tele ^ten ^tena ^tene ^ter ^tes> ^tesc ^tges ^th> ^tha ^tin ^tine
        ^tock ^ton> ^torh ^tot ^tres ^trit ^troc ^trom ^tsc ^tsch ^tslü ^tts ^tun ^tund ^twer ^twor ^twu ^twur
        ^typ ^tänd ^ual ^ub> ^uche ^uchs ^ud> ^uert ^ues> ^ufen ^uff ^ugu ^ugus ^uhe> ^uhes ^ukt> ^uld> ^ule
        ^ume ^umen ^umge ^und ^undi ^unds ^unge ^unkt ^unsc ^unst ^upd ^upda ^upp ^uppe ^urft ^urm ^uro> ^urs
        ^us> ^usbi ^usc ^usch ^use> ^usti ^utt ^utz ^utz> ^ux> ^ven> ^verr ^vorg ^vorm ^vort ^wart ^wec ^weck
        ^wei ^weil ^wer ^wied ^wink ^wun ^wuns ^wur ^wärm ^wöl ^wölf ^zeic ^zemb ^zust ^zwe ^zwö ^zwöl ^zäh
        ^zähl ^ägt ^ägt> ^ändi ^änk ^ären ^ärme ^ätz ^ätze ^öff ^ögl ^ögli ^ölf ^ölf> ^ösc ^ösch ^übu ^übun ^ück
        ^üfs ^üfst ^ügel ^ügen ^ühn ^ühne ^ühru ^ür> ^ürs> ^ürz
    """,
    -0.03: """
        ^<alt ^<anm ^<aug ^<bew ^<bil ^<bo ^<bre ^<dan ^<do ^<dru ^<ei ^<eis ^<erz ^<eu ^<eur ^<fei ^<fol ^<gl
        ^<ju ^<kar ^<ke ^<ki ^<kin ^<ko ^<kom ^<lec ^<mon ^<mö ^<mög ^<not ^<of ^<pap ^<pe ^<per ^<por ^<pr
        ^<prü ^<re ^<reg ^<ren ^<sei ^<tes ^<tro ^<ts ^<zeh ^<zer ^abel ^abl ^ags> ^ampe ^ane ^anm ^anme ^anti
        ^ape ^ard ^are ^arto ^artu ^as> ^asc ^asch ^at> ^att ^auf> ^aum> ^aut ^aut> ^bar> ^baut ^bee ^bis ^brem
        ^bste ^bt> ^bte ^buc ^buch ^bung ^chal ^chha ^chte ^chu ^chüs ^cks ^cks> ^dan ^dat ^dene ^ebst ^ecke
        ^ee> ^eem ^eema ^efe> ^efi ^eho ^ei> ^eife ^eine ^einm ^eins ^eist ^eite ^eku ^ekun ^ela ^elau ^elen
        ^elf ^eln ^elt ^em> ^emi ^ems ^endi ^enst ^eri ^erks ^erz ^erzä ^euen ^euer ^euro ^fene ^fer ^fer> ^fert
        ^ffel ^fik ^fika ^fin> ^fol ^fon ^führ ^für> ^gefr ^gela ^gre ^gsa ^gsam ^gsh ^gsp ^gste ^gwe ^hal ^he>
        ^hefi ^her> ^hera ^hes ^hha ^hhal ^hin ^hle ^hnik ^hos ^hte ^höre ^hüs ^iber ^iebe ^ief ^iel> ^ife ^ifi
        ^ifik ^ikat ^ike ^ill ^immt ^inal ^inm ^inma ^ipe ^ipp ^ipps ^ipt ^iste ^ium ^ium> ^ive> ^kant ^kart
        ^kat> ^ker ^ker> ^kin ^klu ^klä ^ksta ^kur ^kür ^lan ^lang ^las> ^lde ^lden ^lehr ^leic ^leit ^lis ^log
        ^läu ^lüc ^mas ^meld ^mer ^merk ^mmu ^mmun ^mont ^mpe> ^mpf> ^msa ^msat ^mun ^mög ^nab ^nanz ^nau ^ndi
        ^ndie ^nf> ^ngsa ^ngsh ^nike ^nke ^nkt ^nma ^nme ^nmel ^nni ^nnt> ^not ^nt> ^ntw ^obt ^ochs ^ommt ^ona
        ^oren ^orm ^orsc ^orta ^pap ^papi ^pend ^por ^port ^ppen ^pps> ^prü ^ps> ^pt> ^rab ^reg ^rei> ^reib
        ^rems ^rett ^rhe ^rin> ^ript ^ris ^rne ^rnen ^rob ^rt> ^rtal ^rti ^rtif ^rtu ^rzer ^rzä ^rzäh ^rät ^samm
        ^sek ^seku ^sens ^sie ^sieb ^sor ^spi ^sse> ^stes ^stri ^stun ^stä ^tab ^tal> ^tat ^tati ^tea ^tech
        ^teig ^tem> ^terb ^tet ^teu ^teue ^the ^ther ^tifi ^tig> ^tipp ^trai ^tri ^tric ^ttu ^ttun ^tung ^ubil
        ^ubis ^uchh ^ucke ^uen ^uhe ^umsa ^uns ^urf ^uro ^ut> ^ve> ^vera ^wan ^wei> ^zer ^zert ^zig> ^ähl ^ählt
        ^ärm ^öre ^ören ^üge ^ünf> ^ürs ^ürze
    """,
    -0.04: """
        ^<app ^<az ^<azu ^<buc ^<erk ^<fu ^<fus ^<füh ^<für ^<gr ^<kaf ^<kos ^<kuc ^<lei ^<ler ^<lie ^<no ^<ra
        ^<ret ^<ri ^<rü ^<rüc ^<sa ^<se ^<sic ^<tec ^<zwö ^ache ^ale ^alen ^amp ^ands ^api ^apie ^app> ^art>
        ^ate> ^aum ^azub ^bau ^be> ^bere ^bess ^bla ^blic ^che ^chh ^dank ^date ^dru ^druc ^dsc ^dsch ^dun ^dung
        ^ebau ^ebs ^een ^efr ^efra ^ege> ^eht ^eht> ^eif ^eige ^ein ^eln> ^enba ^ente ^erg ^erhe ^ern ^erti
        ^ette ^eur ^eze ^fee ^ffe ^ffee ^frei ^fusi ^geba ^gel> ^geme ^gst ^heit ^her ^ied ^iefe ^inan ^ise ^itz
        ^kaf ^kaff ^klei ^klär ^kos ^kost ^ks> ^kürz ^lane ^lauf ^ldu ^ldun ^ler ^lern ^les ^lf> ^lieb ^ln>
        ^lärt ^lück ^mar ^mon ^mt> ^mul ^mula ^nal ^nale ^nba ^ndsc ^nha ^nis ^nke> ^nst ^obe ^omm ^ormu ^oste
        ^oto ^pla ^plan ^ppe ^pps ^prüf ^ragt ^ret ^rgeb ^rip ^rkt ^rkt> ^rmel ^rmu ^rmul ^rsc ^rsch ^rta ^rte>
        ^ruck ^rät> ^rüf ^sam ^same ^seit ^son ^ste> ^ster ^stet ^stim ^tag ^tal ^teri ^tet> ^tim ^timm ^tof
        ^toff ^ton ^ts> ^tze ^uck ^uen> ^ular ^ungs ^usf ^usio ^zig ^zub ^ärt> ^ät> ^übe ^ücke
    """,
    -0.05: """
        #_juli :_umsatz =betrieb =dreissig =fruhstuck =fuss =hand =kalt =kesselstrass =klein =los =notfall
        =preisanpass =sollt ^<ap ^<fi ^<ku ^<mei ^<min ^<pl ^<pla ^<st ^<um ^<wer ^<zie ^aben ^aff ^affe ^anz
        ^app ^aufe ^ausf ^azu ^chie ^chs ^eba ^efe ^eie ^eier ^eigt ^eis ^ene> ^erb ^erkl ^erte ^es> ^ett ^eue>
        ^fei ^feie ^fes ^fest ^fus ^gt> ^halb ^hie ^ieb ^iebs ^ier ^igt> ^ild ^ing> ^inut ^ite ^jah ^jahr ^kuc
        ^kuch ^lar ^lau ^lein ^len ^lär ^mach ^minu ^mmt ^mmt> ^nan ^nder ^nute ^pen ^pie ^rkl ^rme ^rot ^rte
        ^rto ^schu ^tif ^tter ^ula ^unde ^uten ^verg ^zubi ^ärt ^über am_empfang am_end angst anmeld_ein auf_ein
        aus_ein azubi betroff_ist bien dann der_kesselstrass der_klein der_kran die_klein die_nacht die_pruf
        ein_fehlerhaft ein_unabhang es_ist fehlerhaft fehlerhaft_updat fragt_was fruhstuck fuhr gegengewicht
        gepruft_wurd ging_nicht grund_ist halbjahr hangt_der heiss im kesselstrass kran_in lang lauft_wied
        los_war mit_gegengewicht mit_zeichnung nun_zur nur_ein passiert_ist plattform preisanpass
        preisanpass_zum pruflist pruflist_fur prufung rechnung saub schweb sechzehn_jahr sie_geht sind_schon
        steuerberat stieg_auf stoff uhr_konnt um_entschuld um_sech und_schreib und_welch und_wurd vertriebsleit
        vierzig_minut von_nebenan was_sich welch_drei wir_biet woch_kommt womit_wir wurd_gefragt wutend zeit_fur
        zufried
    """,
    -0.06: """
        #_kann #_kilo #_minut :_alt :_die :_lins :_wie =abend =ausstell =blum =datenbank =gewinnt =heut =kell
        =leich =leit =lins =marz =per =probealarm =rezept =statt =viel =wenn =wiss =wohin =zugang =zwisch ^<al
        ^<bes ^<bli ^<dat ^<fin ^<fra ^<kle ^<li ^<ro ^<zw ^<übe ^al> ^alb ^ang> ^ant ^ate ^bes ^best ^bild ^bli
        ^chni ^chs> ^ck> ^ena ^enen ^era ^ess ^est> ^esta ^fin ^fina ^für ^hand ^hni ^hs> ^ick ^ick> ^ine> ^inu
        ^is> ^ist ^iten ^kat ^lic ^lick ^mac ^mei ^min ^nut ^on> ^rage ^ren> ^rklä ^schi ^schn ^sion ^test ^tip
        ^uch ^ue> ^usi ^zeig abweich allein als_zip also am_lieb and_mach anlag auf_# auf_die ausfall
        azubis_baut besetzt bis_end blieb_# brief_aus checklist chor d darf_jed das_schreib dat_sind davor deck
        den_turm der_chef deshalb die_alt die_app die_uhr die_zeit dreissig_jahr ein_abend ein_anruf ein_updat
        einmal_im erst_den fahr_und fallt find_sie foto frag_zu frei_nach frist gartn geht_mit gelacht geld_der
        gelernt go go_und hab_vier haltestell hat_# hat_entschied heut_nacht hier_ist ihn_ein ihr_fur
        ihr_nachfolg im_herb im_oktob in_go in_postgr jahr_verabschied kaf kann_sie kilo_kartoffel krankenhaus
        laib laun leer leich leich_im lieb_mag lieferschein logist_gmbh mein_schlussel mit_gross mittag_und
        musik nach_kur nach_sech neu_lini neunzehn nie_die numm_# oben postgr praxis projekt prufverfahr python
        roll_und ruckblick_: ruckblick_auf rucktritt saal schneid schreibt_ein seit_# seit_marz selt setz
        sich_andert sie_ist sind_gescheitert spatschicht streich stroh tot tuba turm uber_# uhr_nicht umgesetzt
        und_gut und_wann und_warum und_was unterlag verabschied_wir veroffentlicht versproch video vorab war_ein
        was_ein was_es wechsel wer_betroff wiss_sollt wohin womit wrack wunsch_um zehn_jahr zieh zweihundert
    """,
    -0.07: """
        #_ruht #_zug :_was =dr =funf =gmbh =hilf =nord =novemb =passiert =rechn =schweissnaht =strompreis
        =verlor ?_uns ^<fo ^<fr ^<gem ^<han ^<ka ^<si ^<tag ^<üb ^bern ^chen ^el> ^esse ^gem ^ich ^ke> ^kle ^mel
        ^nds ^sio ^tze> ^ubi ^zei abos an_bord architektin archiv arg aug aus_zwei azubis_hab baum beitrag
        bekomm_ich besteh betriebsrat billig bis_zum bleibt blick_in blum_am bracht brief_an cod das_alt
        das_dorf dauert_sekund den_gipfel den_stuhl der_personalabteil der_praxis deshalb_werd die_hochschul
        die_leitung die_rechnung die_tat die_termin die_zeichnung doppelt ein_dien ein_nacht eintritt
        eintritt_frei endlich entscheid_uber entsteht erprob erreichbar_ursach erst_hilf fahr_die fand
        fast_nicht final_opfert find_in finn fur_all gartnerei gedauert gefragt_was gestohl gesunk gewahlt ging
        gipfel grossmutt halbi halbi_die hand_und hilf hinweis_auf hor ihr_stell in_# jetzt_halt kauf kennt_die
        kur lag_ist lang_: lass_sich lauf lauft_die leer_stuhl leist mag man_ein meld_uns messwert_und misst
        montag_die montag_ist montag_steht noch_einmal noch_sech opfert pack passwort personalabteil preis
        prozent quereinsteig releas revanch revanch_ist rontg rosterei rotorblatt ruht ruht_die sagt schicht
        schweissnaht sich_vor so_hab spat spur statt_# statt_rontg stieg strompreis strompreis_steig studier
        tischl tur uberall uberblick ultraschall ultraschall_statt und_preis uns_# uns_azubis uns_neu
        uns_prokurist uns_tischl vermisst_die vier_kolleginn von_der vorlauf vorschlag was_nicht wenn_der
        wir_dank wir_schuld wir_sie woh zwei_fahr
    """,
    -0.08: """
        #_februar #_prozent =ab =beerdigt =bestand =debattierclub =drei =februar =gut =kita =leck =lehr =linux
        =mai =red =schlagfert =steigt =stromausfall =tschus =tun =ubernahm =verli =von =vorstandschef =winkel
        =zieh ^<le ^<neu ^<zi ^abe ^ar> ^ber ^chi ^erin ^ert ^han ^iche ^ier> ^in> ^ken ^kt> ^lei ^nen ^nen>
        ^ng> ^ngs ^um> ^werk ^ze> all an_der angab aus_vier ausfall_am b beerdigt begruss bildschirm bord
        das_portal das_rezept das_ziel debattierclub dem_neu der_kundendien der_wichtig die_erst die_fahr
        die_foli die_kantin die_maschin ein_antwort ein_einzig ein_kart ein_woch emr end_marz erhoht erklart_was
        es_ging fehl_in fernwarm forst frag_an freitag_geb full fur geandert geb_ich gefund gehalt gemeld gemiet
        gesammelt geschaftsstell handbuch haus_hat in_der jahr_in jed_monat kein_nachricht kind_ein komm_sie
        kopf kost_das kost_der ladt larm leck leis losch lud mein_letzt millim mitles mord nach_der nach_funf
        nachtbus nil nur_die plus plus_# probealarm pupp raum robot schlagfert schlagfert_: schleif schuh sei
        sieg sprang steht_ein steigt_um steu storung_am strom stromausfall tag_lang tausch tot_winkel tragt tran
        treib tschus typescript ubergab ubernahm ubernehm uhr umsatz_steigt und_halb und_wofur uns_anhang
        uns_best uns_hof uns_kantin uns_lehrling unterlag_und verglich vorstandschef wartungsarbeit warum_wir
        was_tun werkfeuerwehr wie_uns wir_mach wofur wofur_wir woll zeil zins zugang zum_abschied zund
    """,
    -0.09: """
        :_so =abbau =angst =ausfall =brandneu =des =durch =erneuert =im =kartoffel =kommt =kritisch =pack
        =rechnung =sich =wach =wenig =werkzeug ^<er ^bil ^eic ^eich ^eig ^ina ^ine ^neue ^rag ^tes ablauf
        achtzig alb am_abend anhalt anleit apfel april auf_dem auf_eig aufruf aufsichtsrat_der aussieht bau_ein
        beid_hab bestell betriebsf bish brandneu dabei darf das_renn den_vorstand der_list der_tot des_jahr
        die_jed die_kilowattstund die_niemand die_such eig_wunsch ein_frag ein_gericht ein_hund ein_lachend
        ein_vormittag entwickl erfund falt feiern finanzvorstandin fruh_hing fuhrung gast_hab gefeiert geht
        gemess genossenschaft getest gibt_uns habt holz hospiz im_monat in_kassel in_zwei jed_nacht kam_es kennt
        kilowattstund kilowattstund_kost kommt kritisch lachend montag nachfolg nacht nicht_verlor offn_die
        onlin pack_: plakat publikum reg renn salz schach schein seith sie_jed siebt so stell_nach stell_sie
        strassenbahn stuck stund_nicht tag_woch train uns_apfel uns_app uns_auszubild uns_kampf unterschrift
        vier_minut vom_# von_## vorgeseh vorlag war_abgelauf wenig wenn_die woh_uns zehn_monat zurst zwisch
        zwisch_den
    """,
    -0.1: """
        #_filial #_januar =app =dat =hab =monat =rent =richtig =saison =schluss =steig =such =volksbank =zieht
        ^<da ^<zei ^chn ^cken ^eue ^fra ^frag ^ken> ^neu ^se> ^sti ab_april acht_woch angenomm anhang
        arbeitsunfall auffass aufgeschnitt aufgeschnitt_und azubis_im behob_: bekam beweis bis_mitternacht
        bleibt_bis das_end das_video dem_telefon der_buchhalt der_geschaftsfuhr der_kantin der_kuhlung der_letzt
        die_ausgab die_azubis die_prognos die_vertreterversamml durch durch_die ein_alt ein_baum ein_dos
        ein_friedhof ein_halb ein_rundgang ein_seit einzig ergebnis_bei erneuert erreicht export format friedhof
        friedhof_ein fur_das fusioni gab_es ganz geholf genugt gepruft geschieht gewinnt gibt_es gluckwunsch
        graz hab_ein habt_ihr halb_stund halt_jetzt handwerk_ein hank herzlich herzlich_gluckwunsch hund hundert
        im_kell im_test jemand_den juli kell klatsch klebstoff kommt_mit konstrukteur kuhlung lernt_was list
        logist mal_and meist_weg merkt ministerium mit_kind mitmach monat_: nach_mal nachricht_die ohn_anmeld
        pro prototyp rad rahm regal richt_ihn rundgang sah teur ton trick ubergeb uhr_war und_fahr verbessert
        verliert vertreterversamml volksbank vorbereit warum_uns wenig_luft werkbank wir_brems wir_such
        zertifikat_war zieht zum_jahres zwolf_leut ~3
    """,
    -0.11: """
        =buchhalt =dauert =digital =einmal =gleich =halbjahr =leicht =preis =verlustfrei =version =vortrag
        =windrad ^<bl ^art ^cke all_gut auf_den ausstell automat bewerb bis_mai bleib_wie brezel cent_mehr
        dank_herr das_buro das_formular dauert_lang den_pokal die_jury die_station die_tabell die_warteschlang
        die_zwei dies_funf digital donnerstag_im dos ein_erfund ein_nam ein_zertifikat erklar eroffn flamm_fur
        foli gemerkt_hat geubt gewonn hauptversamml henning im_film inzwisch jack jahr_als jed_montag lernt luft
        marmelad million_euro nutz plan platz pokal porto preis_fur schalt schlaf_und schluss_mit sekund seminar
        spart steh_auf steh_im steht_im steht_in sterb storung_behob trainiert ubung verlustfrei vermess
        vorsitz_der waffel windrad wir_hab zip
    """,
    -0.12: """
        #_euro =auftrag =behob =best =das =den =einfach =entlass =erklart =frau =gemacht =glas =ide =lehrling
        =minut =ruckblick =updat ^<fü ^<ta ^ene ^ne> ^ren akku am_band bekommt beschreibt blatt blau bod
        dabei_war datei der_buhn diesmal_nur dorf ein_leer einfach_erklart einstell entlass erst_halbjahr fest
        fur_januar gart geduld gelt gesprach_uber grosst hand im_werk kaffe kampf_geg kart_an komm lamp lang_hab
        lehr liegt_bei mocht monat_lang nicht_betroff offent per_app saison spar spar_wir spielt staplerfahr
        stromverbrauch student termin trotzd umgezog umsatz_lag uns_werkstatt von_hand von_zwei vor_steu vortrag
        wir_gefragt wunsch wurd_kurz zeichnung zeigt_drei zwanzig zweck zwei_student
    """,
    -0.13: """
        #_cent #_mal :_drei =flamm =halbjahreszahl =paus =prozess =stadt =stress =teur =uber =umsatz =wird ^<te
        ^<ze aktualisi angreif anruf_am ausgebild befragt beid bis_# dank_ihr dat_war der_technik die_nachfolg
        die_prufung dritt_stock druck ein_skript entwurf erdgeschoss ergebnis ergebnis_vor farb feu_und
        feuerwehr_im garantiert geb geb_wir geschicht hab_wir halbjahreszahl hang heisst herunterlad
        im_erdgeschoss jed_erst katz konn_angreif laut leicht million_fur montagsrund papi prozess rezept ruck
        schon sech seit_mai stress sven technik_kommt uben und_flamm verhandl_mit vorrat winkel wir_gern
        zahl_zum zeigt_es zum zum_herunterlad
    """,
    -0.14: """
        #_gast #_tonn :_ein =beend =brot =buhn =kaffeemaschin =off =so =und ^erk ^est ^ste abgeschalt anfang
        ansicht ausbild bau bei_# das_gesprach datenbank dem_eig den_pfost der_gross der_grosst erzahl geback
        gebaut_hab gehor_nun geht_zum genau gleich handschuh hing hugel jahres_in kaum mitternacht mog pfost
        quartal riecht satz schau schwachstell sonntag stahl stell_sich tauscht torwart vorfuhr wie_man
        wiederbeleb zur zwei_minut
    """,
    -0.15: """
        #_bis =april =chefin =dienstplan =gehalt =lang =neun =sonn =voss =zwei abteil bekannt besprech betreib
        blick_auf chefin danach_gibt den drei_satz ein_blick finanzchefin geliefert gesucht hall_zwei handwerk
        ide im_jahr kartoffel krag neu_haus petra ramp rechenzentrum regel reich sonn station verabschied voss
        wann wied wiederherstell
    """,
    -0.16: """
        =absicht =ist =nie =stimmt =wahl =warum absicht baut bekam_ein bild buhn dazu den_jahr die_neu ein_klein
        ein_stand entscheid erzahl_von folgt gemerkt jahr_verlasst jury liegt_vor linux man mark moglich
        pruf_wir reicht richtig schnell schrieb telefon ubernimmt uns_meist unt_linux vergleich warteschlang
        werkstatt zahl_und zwei_somm
    """,
    -0.17: """
        =lastenrad =montagsrund =stern =unfallfrei =verletzungsfrei =zwanzig abend abgelauf_zertifikat behob
        bestand blieb das_ergebnis der_fras der_stern eig ein_abgelauf ein_nachmittag erzahlt fras frei fuhrt
        gmbh halb hochschul kampf_um lastenrad mehr_licht mehr_platz meist_in oft portal roll ruckblick schal
        steig stern unfallfrei uns_alt vergeb verhandl verletzungsfrei verletzungsfrei_durch vier_tag vormittag
    """,
    -0.18: """
        =alt =find =geduld =gefund =krankenhaus =wir der_neu durft einfach feiert gemeinsam im_flur im_mai
        in_funf kalend langweil lehrling_bau licht lobt millisekund minut_drauss neun platz_mehr sank sank_um
        seit verkauf vierzig_leut wach welch werkzeug zeit zustimm
    """,
    -0.19: """
        =! =bau =brems =grupp =lern =sagt =sommerf =zuruck antwort beend beim_sommerf brandt brems cent ein_kurz
        fast glas ist_unterschrieb kilo klick les nur rett seh stock treppenhaus verlasst verlasst_uns wir_mocht
        wir_zeig
    """,
    -0.2: """
        ## =azubis =die =erst =frag brot buch dafur der_beid dezemb drei_frag drei_leut funf_jahr gehor gross
        grupp in_drei kundin off_tur sicherheitsluck_in stund tat trock uns_betriebsrat ursach_war version
        version_# wir_erklar zwolf_kolleg
    """,
    -0.21: """
        =: =lag =sucht august bereit buchhalt erst gesicht ohn_arbeitsunfall produkt prufstand skript tag_ohn
    """,
    -0.22: """
        #_dezemb #_uhr =betriebsrat =gericht =langsam =plan =tag der_vertrag dien elf erreichbar gehort
        kaffeemaschin koch mit_zwei nicht_erreichbar per sommerf wett
    """,
    -0.23: """
        =mit blick einmal gestrich lehrling schlaf updat verlor wie_wir
    """,
    -0.24: """
        =ein =sicherheitsluck =tot euro kurz_weg meist sicherheitsluck tabell tipps vierzig
    """,
    -0.25: """
        #_tag =der =fusion =gast jahr monat test ziel
    """,
    -0.26: """
        =eis =fur =jahr =wie ab_# abgelauf den_ruhestand der_umsatz dies_jahr eis kantin kuch lag mai ruhestand
        so_pruf
    """,
    -0.27: """
        der_off ein_tag im_final lern letzt_woch mach paus vier
    """,
    -0.28: """
        langsam lieb verrat woch
    """,
    -0.29: """
        #_# gebaut im_betrieb mit uns
    """,
    -0.3: """
        sensor zwei
    """,
    -0.31: """
        =bess die_kind final formular im_lag leit steht tag_der technik warum zertifikat
    """,
    -0.32: """
        ! anmeld bess dank gefragt in_rent kart sucht
    """,
    -0.33: """
        ein fusion jed jetzt rent umsatz und_ein zeig
    """,
    -0.34: """
        =kampf
    """,
    -0.36: """
        alt azubis best dat kampf
    """,
    -0.37: """
        funf
    """,
    -0.38: """
        ~place
    """,
    -0.39: """
        zwolf
    """,
    -0.4: """
        app zehn
    """,
    -0.41: """
        drei
    """,
    -0.42: """
        seit_montag was
    """,
    -0.44: """
        klein
    """,
    -0.45: """
        erklart
    """,
    -0.46: """
        wie
    """,
    -0.47: """
        kost tag
    """,
    -0.49: """
        kurz zeigt
    """,
    -0.51: """
        =neu
    """,
    -0.52: """
        #
    """,
    -0.55: """
        frag minut
    """,
    -0.66: """
        =?
    """,
    -0.73: """
        und
    """,
    -0.84: """
        :
    """,
    -1.04: """
        neu
    """,
    -1.07: """
        ?
    """,
}
