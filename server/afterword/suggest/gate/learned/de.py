"""What words weigh in de: made by `tests/learn_gate.py`."""

MADE_FROM = "3a9dfa8b090bab2b"
BIAS = -0.10
WEIGHTS = {
    2.45: """
        ~stop
    """,
    2.09: """
        ~dark
    """,
    1.96: """
        ~review
    """,
    1.85: """
        ~ashamed
    """,
    1.7: """
        ~2
    """,
    1.5: """
        ~fewer
    """,
    1.49: """
        ~missing
    """,
    1.4: """
        ~placeless
    """,
    1.36: """
        ~rite
    """,
    1.34: """
        ~halted
    """,
    1.31: """
        ~absent
    """,
    1.3: """
        ~lenders
    """,
    1.24: """
        ~sick
    """,
    1.13: """
        ~unhired
    """,
    1.09: """
        ~intruder
    """,
    1.05: """
        ~mute
    """,
    1.01: """
        ~families
    """,
    0.89: """
        ~sides
    """,
    0.85: """
        ~unlike
    """,
    0.83: """
        nicht
    """,
    0.81: """
        ~respect
    """,
    0.68: """
        ~reports
    """,
    0.64: """
        geh
    """,
    0.63: """
        bitt
    """,
    0.55: """
        betroff
    """,
    0.54: """
        arbeit kund
    """,
    0.53: """
        ~cleared ~leak
    """,
    0.5: """
        stell
    """,
    0.45: """
        jemand schwer
    """,
    0.44: """
        wir
    """,
    0.43: """
        famili ist kam sag
    """,
    0.4: """
        verlust
    """,
    0.38: """
        hof informiert klinik von
    """,
    0.37: """
        darin mehr
    """,
    0.35: """
        lohn ruft such
    """,
    0.34: """
        =gibt gesagt haus klag kundendat soll statt vorstand
    """,
    0.33: """
        ; flug kein_neu nachricht nicht_mehr post unfall verletzt
    """,
    0.32: """
        =prognos erwart ford hatt heut wiss zahl
    """,
    0.31: """
        =freitag =gewinnwarn =stell beschaftigt geld gewinnwarn kein zu
    """,
    0.3: """
        mensch niemand rund_# streicht vorwurf
    """,
    0.29: """
        =klinik fremd so_lang tun unternehm
    """,
    0.28: """
        =bussgeld bericht_von burgermeist bussgeld die_bank ein_verlust fahr imm mittwoch uns_werk von_sieb
        zentral
    """,
    0.27: """
        =grossbrand abfind bekomm den_rest gegang grossbrand klagt nach patient wollt
    """,
    0.26: """
        #_mensch =krieg =streicht abschied_von am_donnerstag angebot die_divid divid drinn ihr krieg_in leg nehm
        sind_betroff uns_leut war zug
    """,
    0.25: """
        falsch funft mann red standort
    """,
    0.24: """
        #_beschaftigt =nehm =verletzt =vorstand =warnstreik an_zwei annehm ass bank die_feuerwehr hat kannt
        neuausricht noch_vermisst schliesst sind verlag verlass vertrieb warnstreik wegfall
    """,
    0.23: """
        =in =schliesst baustell die druckt kraft lad starb vorerst werk_in
    """,
    0.22: """
        =bei =standort =unfall =wort brauerei den_schlussel der_betrieb droh droh_mit ein_drittel erfahr gebet
        haltung jahr_wird k konn krieg rechn ruh spedition unbekannt verwalt weit wir_hol wiss_wir
    """,
    0.21: """
        =lahm ab_montag am_mittwoch an befund bundel das_jahr der_nacht drittel ein_gut ein_mitarbeit
        feuerwehrleut gescheh konz lahm mau rund schick_sie sein_frau septemb streicht_jed tun_wir unklar
        zwei_feuerwehrleut ~callers
    """,
    0.2: """
        #_kraft :_klinik =explosion =klag =nach am_dienstag am_standort and beschaft bezahlt brand brief_der
        das_wass dem_betriebsrat denk_an dies_ausgab es_geht explosion feuerwehr_war fur_imm gut imm_drei
        klag_geg lauft_in leut sonntag_ist sprach_von werf wirft wurd
    """,
    0.19: """
        #_stell =bricht =traditionsbrauerei =ukrain ans aufgetaucht auftragslag betrieb betroff_sind bezahl dem
        dienstag dreh dreh_wir drei_uhr elt es_besteht geht_um insolvenz leid mit_sofort prognos recht rest
        setzt sofort_wirkung strass studi traditionsbrauerei ukrain urteil versteckt viert vorsicht wollt_wir
    """,
    0.18: """
        #_arbeitsplatz =akti =aufgetaucht =filial =kolleg =leg =schwer =vorfall akti arbeitsplatz ausstand
        backerei bricht der_schul deutlich die_tonn donnerstag ein_richt erfasst fall_aus freund gericht_gab
        haushalt heut_fruh kocht landtagswahl lokfuhr mitarbeit park polizei samstag steh_wir tausend vor_ort
        vorfall warnt_vor
    """,
    0.17: """
        =baustell =lackiererei =leut =razzia =wasserkoch am_montag angriff_auf bezahl_die das_haus dringend
        ein_nachfolg ein_wort eingeschlaf end_# erstatt gegang_die generation geschaftsleit ist_schluss jahr_auf
        jurg kapitan klagt_uber lackiererei madch mitbewerb mittag netz off_brief pak razzia red_mit schickt
        seid sie_ford sofort staatsanwaltschaft stand storung_im tisch trau und_denk uns_kolleg verhangt
        vierzehn wasserkoch wir_trau wir_zahl
    """,
    0.16: """
        =am =an =bahn =hall =haltung =kolleginn =nachruf =patentstreit =pflegekraft =weg am_hak arztinn aufsicht
        behord belegschaft brief dass der_baustell die_firma die_geh die_ofen einsatz einzeln find_nicht firma
        fulda gebucht gest gewerkschaft hak helf ihn je kreis kundinn manch mit_ein nachruf nachruf_auf nicht_ab
        nicht_statt patentstreit pruf_sie pruft reis schimmel schweig sech_von sozialplan such_wir tier trifft
        verdacht voll warnt wasserkoch_modell zahlungsunfah
    """,
    0.15: """
        =auf =bleibt =zentral alt_von anwalt anwohn auf_uns bergfuhr besteht bleib_uns den_famili der_tur
        der_zentral die_aufsicht die_kamm erreich falsch_und fragt_warum geschrieb_hab gibt grossbrand_in hack
        hangt_noch ihr_schreibtisch im_netz jemand_hatt kamm losegeld mitarbeit_wurd modell musst neunzig ort
        putz sass schlecht schlug schlug_ein schwach sech_jahr steh todlich uns_bergfuhr verbrenn von_# wir_nehm
        wird zurucknehm
    """,
    0.14: """
        #_jahrig #_mai #_marz =belast =cyberangriff =fahr =netz =tausend =vierzig ^ahl akt am_fluss angezeigt
        aufsichtsrat beamt bei bericht brud cyberangriff das_team das_unternehm der_such die_gewerkschaft
        drei_woch ein_angebot ein_nachricht ermittl gedenk gedenk_an gefalscht gericht geseh gesperrt
        gewinnwarn_: ihr_geld jahr_und jahrig juni_und kam_der letzt_mal nah nenn nicht_lang noch press
        redaktion sagt_man schick seit_freitag topf tor uhr_fruh uns_system verlangert vorfall_auf wart
        wass_stand wehr wir_sind zum_krieg zum_letzt
    """,
    0.13: """
        #_jahr :_kund =ausstand =beschaftigt =brand =ermittl =hackerangriff =insolvenz =jurg =kritik =meld
        =nachricht =ruft =todlich =traurig =vorwurf ^<ges ^<un ^ft> ^uss agentur anleg beantwort_wir beruhr
        deckel denk der_verwalt der_vorstand der_zug die_heimaufsicht die_meist die_polizei die_press
        die_zentral durf ein_foto ein_jung eingeatm einkauf enttauscht er fahr_uns fallt_uns fassungslos fisch
        fragt geg gesagt_am gesichert geword hackerangriff heimaufsicht hol_uns ich_schreib in_beruf in_einzeln
        insolvenz_an insolvenzverwalt jung kilom kirch klarung klarung_nicht kranfuhr kritik lieg_bei
        meld_insolvenz metallteil moll netz_aufgetaucht patient_und recht_wir schwierig sie_ihr traurig
        und_beruhr unfall_im uns_schwer verdi verstorb verzehr volontarinn wag warnstreik_: wie_imm wird_noch
        wirkung wort zur_klarung
    """,
    0.12: """
        #_g =abstimm =angriff =brief =g =gestort =giesserei =ging =kein =kundig =muss =post =redaktion
        =stellungnahm =termin =trau =verwalt ^ger ^ruf ag anzahl auf aufgegeb aufsichtsrat_hat ausgang auss
        bitt_wir brief_vom das_angebot das_madch der_aufsichtsrat der_giesserei die_kont die_letzt
        die_schulklass dies eigenkontroll eigenkontroll_wurd ein_eigenkontroll end_die ersatz etwas filial frau
        freitag_sind gehabt gestellt gestorb getan hab hall_# halt heizung herstell hielt_nicht im_alt
        jemand_hat konnt kundig langjahr lasst_uns listeri listeri_nachgewies madch_war million muss nachgewies
        nam nied notruf opf ost patientinn ruckruf_: scheib schliess seniorchef sind_die strafanzeig trau_um
        trenn und_red uns_bahn uns_langjahr uns_seniorchef unwirksam vom_verzehr vor_der wenn_sie werk_ein
        werkstor wir_veroffent zeitschrift zug_hielt zur_abstimm zusag
    """,
    0.11: """
        =ad =datenpann =haus =hoc =ihr =information =modell =moglich =nachbarn =nicht =parkplatz =ruckruf =rund
        =team ^<ge ^fah ^ges ^ver ^zah ^zahl abberuf abgesagt abrechn abschreib ad ad_hoc angehor auf_stadtwerk
        bech beid_seit beteiligt betrieb_lauft bewerbungsverfahr danach_nicht datenpann davon den_behord
        den_maschin der_strass der_vermiet die_agentur die_hall die_klinik die_zahl ein_abfind ein_besuch
        ein_mitbewerb end er_liegt erfasst_und gebuhr gesagt_hab gewasch halb_zehn hall hat_bekommt heraus
        hinein hoc ihn_gebet information information_zu ist_er ist_gestellt jahr_lang jahrelang kam_mit
        keim_gefund kolleginn krieg_im lak lauft_vorerst mail marz mindest mitgefuhl mitgefuhl_gilt neueinstell
        nicht_verlangert ohn_ergebnis parkplatz parkplatz_halb ruckruf sein sein_freund serv sich_nicht
        sie_bericht sieht_sich starb_am sturzt um ums_leb und_starb uns_drei uns_mitgefuhl uns_vorsitz
        vermiet_die von_kund vorerst_weit warm wass wir_halt wir_nicht wirkung_abberuf wurd_keim zugesagt
        zwei_leut zwei_uns
    """,
    0.1: """
        #_million #_mitwirk =busfahr =dritt =einstellungsstopp =job =kartellamt =kund =lauft =system =verhangt
        =verwechsl =zehn ^ehe ^eld> ^man ^men ^rbei ^sag ^sst ab_januar abgerat abstimm an_uns angehalt angeruf
        arbeitsgericht bank_hat behalt beruf bescheid bis_herb bis_jahres bis_mittwoch bish_# bitt_um bruck
        busfahr bussgeld_weg chef cyberangriff_auf darub das_letzt das_urteil dem_arbeitsgericht der_redaktion
        die_geschaftsfuhr die_jahresprognos die_nachfrag die_opposition die_staatsanwaltschaft diesmal dort
        dreissig dringend_abgerat ehemal ein_insolvenzverwalt ein_kanzlei ein_teil einstellungsstopp einzel
        elf_von feuerwehr fluss foto frau_und fur_falsch g gefahr geschaft geschrieb glaub glaub_ihn hab_es
        hab_rauch hat_uns herb_gibt im_hof im_marz in_den in_die jahr_verstorb jahresprognos job job_auf
        kartellamt_verhangt keim krankheit lass_sie leg_die lehnt lohn_fur lohn_sind marz_gesichert mitwirk
        monat_sind morg nachfrag nachfrag_nach nachtschicht nennt nicht_zahl opposition pflegekraft programm
        rauch_eingeatm reinigungskraft scham schlussel steh_ab strass_und tag_an todesfall todlich_unfall
        um_drei unbekannt_hab und_halt uns_niemand unterschrieb_die urteil_im verhangt_bussgeld vermisst
        veroffent verschwind vertrau verwechsl verzehr_wird vom vor_dem weg weiss_: wettbewerb wettbewerb_hat
        wir_glaub wird_dringend zum_brand zwei_jahr zwei_met
    """,
    0.09: """
        #_kolleginn =aus =chefarzt =entscheid =geld =halv =insolvenzantrag =kann =nachtrein =steinbruch =stirbt
        =uhr =wichtig ^<he ^ass ^ehen ^fahr ^fen> ^geld ^itt ^mit ^tel am_dienstagab anzeig_erstatt
        arbeitsunfall_in aufzugeb ausgab auszahl behalt_die belast biet_wir buros chefarzt dank_an darf_niemand
        das_amt der_klinik der_mietvertrag der_verlag der_zeitung derzeit derzeit_kein die_behord die_fertig
        die_flasch die_geschaftsleit die_stadt die_zweit dienstagab diesmal_ist ein_ordn ein_stell eingeschalt
        erlitt fand filial_in flieg freigestellt fur_# gekauft gekomm geraumt geschloss gesprach gut_jahr halv
        heim hoflich hoh ich ihr_arbeit insolvenzantrag ist_am kalt karl kolleginn_hab konn_wir konto kundigt
        labor markt meng mietvertrag mit_vier musst_die nach_vorschrift nachbarn nachbarn_am nachricht_und
        nachtrein nehm_abschied obwohl platz_fur postfach prob report sach sag_wir schaut schreibtisch sein_geld
        seit_heut sie_hab sieht sitz stellung stirbt sucht_ein team_und und_niemand und_stell uns_filial
        uns_gegang uns_nachbarn uns_plan uns_selb von_ihn vor_gericht vorschrift vorstand_der vorwurf_geg
        war_hoflich werkzeugbau wir_es wir_steh wirft_dem wirft_uns zeitung_erfahr zu_haus zu_sag zum_bericht
        zwanzig_jahr zwei_von
    """,
    0.08: """
        #_kund #_mio #_soll =abschied =angegriff =anwohn =arbeitsplatz =belastigungsvorwurf =derzeit =durchsuch
        =falsch =fruh =geg =gorlitz =unternehm =wechsel =zwolf ^<auf ^<ve ^<ver ^bei ^beit ^bet ^cht> ^eld ^ell
        ^eut ^ige ^ige> ^itio ^lag ^leg ^raue ^äft acht_sie am_markt and_tun angegriff anordn anschrift
        anschrift_und arbeit_fur arbeit_nied auf_anordn auf_der beantwort bedau belastigungsvorwurf bericht_vom
        bezieh bis_dahin bitt_acht bleibt_die bleibt_so dahin danach daraus_nicht das_tut der_geruch der_konz
        die_nie dies_woch durchsuch ein_and ein_fehl ein_kind ein_partn erfahr_mit es es_hat es_kein ess fass
        fenst filial_am find fruh fur_drei gab_der geruch gesellschaft gesetz gestort getrag gorlitz grund
        gut_leut hab_anzeig halt_die hebamm heut_nicht hol im_depot im_gesprach in in_passau jed_tag jung_leut
        kanzlei kaufhaus kind kolleginn_und kondolenzbuch kondolenzbuch_liegt kurzarbeit lang_zu lasst liegt_am
        lins lkw lohn_und mio mio_euro mitteil monats nach_woch partn passau preis_von protokoll scham_uns
        schwer_vorwurf schwest seh_das sein_famili selb sie_die sind_fassungslos staatsanwaltschaft_pruft
        standort_gorlitz tal tank uber_den uberweis und_bitt und_kolleg und_so uns_das untreu verhandel
        verhandel_wir verli_ihr vermiet verwaltungsgericht weil_wir wir_arbeit wir_bedau wir_etwas wir_scham
        wir_stell wusst zugriff zugriff_auf zulief zum_standort zweiundzwanz
    """,
    0.07: """
        #_und =# =angepasst =arbeitsunfall =band =bus =freigestellt =geb =gesprach =hafenstrass =herb
        =kurzarbeit =nein =patient =rechtsstreit =sag =schimmel =staatsanwaltschaft =steh =streit ^<arb ^<kr
        ^<mit ^<na ^<za ^ange ^arb ^asse ^bez ^chl ^chäf ^ckte ^ehm ^ehme ^ers ^erwa ^esch ^etz ^ge> ^hen> ^häf
        ^häft ^ld> ^mand ^nd> ^neh ^nehm ^nge ^rer ^rif ^schl ^sen ^sge ^sol ^ssen ^stel ^tell ^trei ^usst ^verl
        a_# ab_und abgegeb all_betroff als_# als_erst am_letzt amtsgericht angepasst arbeitsplatz_wegfall
        aufgeruf aus_der aus_fur ausblick bank_am beauftragt behandelt bei_den bei_ein beurlaubt bis bis_mittag
        bis_ost brand_in bundeskartellamt buro dafur_gibt darleh das_erst das_gut das_laufend das_nicht
        der_entwurf der_plan der_polizei der_wettbewerb die_ihn die_kass die_lohn die_miet dies_monat
        donnerstag_hat drei_rezept durchsucht e e_mail ein_unfall eingeatm_und entzog erst_wied es_danach es_im
        fehlend feld gearbeit geb_die geblieb gekauft_hat gekundigt genomm geriss gerust hat_dr heimaufsicht_hat
        hinaus hoch hochwass hotel ihr_mann illegal im_kreis im_somm ist_beurlaubt ist_gesperrt jemand_fur
        kein_bus klinikum kont kreis_sein lang_uber leb lebenslauf leut_sind lini mehr_als mehr_gibt mess_sie
        mit_uns nacht_auf neu_auf nimmt_ein noch_imm partei rechtsstreit reicht_das schritt schulklass
        schwer_krankheit sie_behalt sie_uns sozialvertrag sprach stell_uns stellt_insolvenzantrag stuck stumm
        theat training trillerpfeif trug ubergriff und_setzt uns_die unt_zwei unterricht verdacht_der verkehr
        verschlusselt von_acht vorbei vorbei_und vorstell weg_fehlend wir_noch wiss_es wohnung zu_hab zu_uns
        zwei_famili
    """,
    0.06: """
        #_patientinn =apothek =bademeist =bestell =darkn =gescheh =geschloss =halb =hinweis =hof =konzert
        =kundendat =legt =leipzig =mitglied =ohn =sach =sonntag =stellt =verantwort =vertrag =windpark ^<bez
        ^<bit ^<in ^<je ^<zah ^aft ^aft> ^akt ^and ^arn ^auer ^beza ^chä ^de> ^ege ^egen ^eman ^ere ^esc ^etzt
        ^eute ^eza ^ezah ^fal ^fen ^geb ^haf ^haft ^hen ^hri ^itte ^kon ^lle ^llt ^men> ^mitt ^nac ^nach ^osi
        ^prog ^rau ^rbe ^rde ^rig ^rige ^rle ^rma ^sage ^schw ^schä ^stre ^tio ^tion ^tte ^tte> ^tzt ^wal ^walt
        ^weg a abschied acht_prozent all_die an_all an_ihr apothek auch_nicht auf_baustell auf_weit bademeist
        beim_amtsgericht beirat_hat beschwerd_von betrieb_im bis_marz bitt_ihr bleib bleibt_das bricht_ein damit
        darf_das darkn das_ist das_war datum davon_sind den_bericht den_erst den_hall depot der_beirat der_firma
        der_mann der_untreu des die_# die_famili die_mail die_mensch die_musik durf_wir ein_anwalt ein_gutacht
        ein_platz ein_verwalt eingestellt einstell_und elb entschied_ihr erhalt es_ab es_war etwa fahr_kein
        falsch_befund fehl fenst_zu flasch frau_bekam fruh_hab fur_arbeit geschlaf geschrieb_hat gesperrt_ein
        hinweis_fur hubschraub ihr_anruf ihr_famili im_april im_darkn im_erst im_steinbruch in_zweistell
        informiert_und kanal klopf kundendat_im lad_bleibt lag_auf laufend_jahr lauft_im lieg mein mensch_die
        millionenhoh minut_an montag_bis nach_beschwerd nach_jahr noch_am nun_ein oktob_hab ordn passt
        patientinn_und prozent_mehr reih sagt_wir schild schloss sech_stund seien sein_eig sie_den sie_nach
        sie_nicht sie_war sind_nam sohn sprech stell_in stellungnahm_zu stellungnahm_zur stolz studio termin_vor
        trepp tun_das uhr_sind und_der und_es und_patient und_sag und_zwei uns_fahr uns_grund unterstutz
        verantwort verli vertrag_mit von_den windpark wir_der wir_ford wir_geb wir_nach wir_uns wir_zu zeitung
        zuruck zuruck_und zweistell zweistell_millionenhoh
    """,
    0.05: """
        #_fall :_zwei =ausbild =bericht =hannelor =lauf =mitteil =newslett =pruf =stund =sturz =winterplan =zu
        ^<an ^<bus ^<dar ^<dri ^<hät ^<nac ^<pos ^<red ^<weg ^agt ^ahlu ^akti ^and> ^arbe ^aufs ^besc ^betr
        ^bitt ^bus ^chaf ^cht ^chw ^chwe ^ckt ^diti ^dri ^ebr ^ehr ^eing ^eit> ^erst ^eru ^erw ^esag ^etro ^ffen
        ^gehe ^gesa ^gte ^hl> ^hli ^hlu ^hr> ^hwe ^hät ^hätt ^igu ^igun ^info ^inge ^inik ^irma ^it> ^iti ^klag
        ^kte ^lege ^llte ^lsc ^lsch ^lve ^ma> ^muss ^nde ^nfo ^nfor ^nse ^nwa ^nze ^orde ^pos ^rank ^red ^rma>
        ^rof ^roff ^rog ^rsta ^rufe ^rwa ^sse ^stag ^tbe ^tre ^trof ^ufs ^und> ^ung> ^ute> ^war ^warn ^äfti ^ünd
        abgebucht abmahn all_uber als_die am_samstag angemeld aufklar ausschliess beirat beschaftigt_in damal
        dank_all das_tor das_werk der_winterplan des_haus die_brief die_frau die_gesellschaft die_kolleginn
        die_steu die_vertrag dies_gesetz ein_# erscheint fahrt flugzeug fort frau_in fur_uns gestorb_wir halb_so
        hannelor hat_das hatt_an ils im_fruhjahr in_dies insolvenz_angemeld leipzig macht mannschaft
        mensch_verli mich mir mit_licht nach_dem nehm_den newslett nicht_all nicht_im oder_ein rauch rot_zahl
        schluss schrank schul seit_mittwoch sie_seien sie_wiss spielzeit stadtrat steh_zu tocht trau_mit
        um_hannelor und_hab und_ohn und_rechn uns_lauf unt vat vat_die verletzt_word viel_kund war_wir warmepump
        was_das weil weiss wer_arbeit winterplan wir_die wohn zum_monats zwisch_dem
    """,
    0.04: """
        ^<abg ^<ang ^<ar ^<bi ^<dr ^<fah ^<fl ^<her ^<hä ^<inf ^<ins ^<jem ^<kon ^<leb ^<man ^<mu ^<mus ^<mü
        ^<os ^<ruf ^<sta ^<unb ^<wa ^<wis ^<zu ^abg ^agt> ^ahr ^ake ^amt ^ande ^arin ^aue ^auf ^aufg ^bit ^buss
        ^bür ^chli ^chr ^dar ^dend ^dit ^drin ^eben ^eda ^efa ^efah ^egeb ^ehr> ^eim ^elle ^enda ^ens ^enz ^ere>
        ^erl ^erla ^erm ^ern> ^eruf ^esa ^ete ^etr ^fall ^find ^fir ^firm ^ford ^fsi ^fsic ^fte ^fti ^ftig ^gefa
        ^geg ^gek ^geri ^gesc ^gew ^haus ^heu ^hlie ^hlun ^hmen ^hrer ^ht> ^hwer ^händ ^ie> ^igte ^ili ^inf
        ^inso ^inte ^isc ^isch ^jem ^jema ^kap ^kla ^klin ^kra ^kran ^ler> ^letz ^leut ^lies ^lini ^ll> ^los
        ^lter ^lven ^mie ^mus ^nbe ^nda ^ndes ^nnte ^nsol ^nte ^nten ^ntr ^ntra ^och ^och> ^oll ^ollt ^olv ^olve
        ^ot> ^par ^rech ^reis ^rer> ^rere ^reu ^rfa ^riff ^rla ^rmi ^rmie ^rn> ^rsic ^ruf> ^rwal ^sagt ^sch
        ^sche ^sen> ^solv ^sst> ^stor ^tarb ^tra ^ttel ^ufg ^ufsi ^uft ^uge ^unb ^unbe ^urt ^venz ^vors ^wah
        ^wahl ^was ^weh ^weit ^zia ^zuge ^ätt ^ätte ^ürf ^ürfe ^ürg ^ürge
    """,
    0.03: """
        ^<akt ^<au ^<bea ^<ber ^<bu ^<bü ^<bür ^<che ^<ein ^<erf ^<fam ^<feu ^<fre ^<gew ^<hau ^<hei ^<heu ^<imm
        ^<int ^<kap ^<meh ^<men ^<mä ^<müs ^<ni ^<nie ^<ost ^<par ^<pat ^<rep ^<ru ^<sag ^<sol ^<we ^<wei ^<zen
        ^<zur ^abge ^achr ^acki ^adit ^agen ^ahn ^akte ^alle ^alt ^ami ^amil ^amm> ^ann ^anne ^anw ^arat ^asst
        ^atu ^auft ^beru ^bete ^bge ^bra ^brau ^ch> ^chri ^chsu ^chts ^cki ^ckie ^dak ^dakt ^dari ^det> ^dle
        ^dler ^dort ^dro ^droh ^durc ^eb> ^echt ^edak ^ef> ^ega ^egan ^eha ^eik ^eik> ^eim> ^elb ^ema ^enl ^ent
        ^entr ^epa ^eric ^erle ^erlu ^ers> ^eta ^ewer ^fam ^fami ^feld ^fge ^for ^frem ^fts ^fäl ^gas ^gebe
        ^gebr ^gebu ^gega ^gen> ^germ ^geru ^gesp ^get ^geta ^gno ^gnos ^gram ^grif ^gsl ^gsw ^gte> ^gun ^gung
        ^heim ^here ^heut ^hls ^hme ^hre ^hrig ^hstu ^hsu ^hsuc ^hts ^htun ^ial ^icht ^ieb> ^ient ^ies ^iess
        ^iff ^iff> ^ik> ^ilie ^im> ^imme ^ind ^inde ^indu ^ini ^inn ^inne ^innw ^int ^ione ^irm ^iter ^ittw ^jäh
        ^jähr ^kam> ^kann ^kere ^kie ^kier ^konz ^kten ^kti ^ktie ^ktur ^kün ^künd ^lag> ^lagt ^land ^lass ^le>
        ^lie ^lie> ^lige ^lio ^lle> ^lun ^lung ^meh ^mehr ^mer> ^mier ^mili ^mm> ^mme ^mmen ^müss ^ndat ^ndd
        ^ndel ^ndet ^ndle ^ndo ^nft ^nfte ^nik> ^nne ^nnw ^nnwa ^nose ^ns> ^nstr ^nter ^nwar ^oba ^ogn ^ogno
        ^ohn ^onz ^onze ^orbe ^orfa ^ort> ^orwü ^osit ^para ^park ^pat ^pati ^posi ^rags ^rale ^ramm ^rder ^re>
        ^rec ^reda ^reik ^remd ^rfal ^rfen ^rgen ^rich ^rlet ^rlu ^rlus ^rns ^rogn ^rogr ^rsi ^rst ^rtet ^ruft
        ^rwü ^rwür ^rzeh ^rzt ^rüc ^rück ^sbr ^sbra ^send ^sgel ^sger ^sig> ^sit ^siti ^sla ^sle ^smi ^smit
        ^ssig ^sste ^stec ^stü ^tel> ^tien ^tig ^tige ^tigu ^tlic ^trad ^tral ^tru ^tsa ^ttwo ^tun> ^tur ^tur>
        ^twoc ^tzt> ^tzte ^uere ^ufge ^uft> ^uftr ^unf ^urc ^urch ^urü ^urüc ^ven ^verd ^verw ^vorw ^wass ^wege
        ^wehr ^were ^wis ^wiss ^würf ^zen ^zern ^zt> ^zte ^zur ^zurü ^äfte ^ähri ^ändl ^äst ^öhn ^öhne ^üge>
        ^ündi ^üsse
    """,
    0.02: """
        ^<abf ^<ag ^<ak ^<and ^<ann ^<bab ^<ban ^<be ^<bet ^<brü ^<bun ^<ch ^<den ^<div ^<don ^<dro ^<drü ^<dü
        ^<elt ^<erh ^<fa ^<flu ^<flü ^<geb ^<geg ^<gek ^<ger ^<gro ^<gut ^<gäs ^<hac ^<haf ^<hof ^<hu ^<jo ^<job
        ^<jun ^<jür ^<kam ^<kei ^<kla ^<kli ^<klä ^<kol ^<kra ^<kre ^<krä ^<kun ^<kün ^<lah ^<leg ^<leu ^<loh
        ^<lok ^<lö ^<löh ^<mäd ^<nah ^<nam ^<neh ^<nen ^<net ^<or ^<pa ^<pak ^<raz ^<res ^<sep ^<sof ^<soz ^<stü
        ^<tie ^<tra ^<tun ^<unf ^<unt ^<urt ^<was ^<weh ^<wir ^<wor ^<zo ^<zug ^<ärz ^aat ^aats ^abf ^abfi ^absp
        ^aby ^ach> ^achb ^adi ^afen ^ag> ^agsl ^agsw ^ahl> ^ahle ^ahlt ^ahre ^aken ^aket ^ali ^alie ^all> ^als
        ^alsc ^alts ^altu ^alv ^amm ^ando ^anwa ^anze ^ara ^arb> ^ari ^ark ^ark> ^arns ^arnu ^ass> ^atie ^atsa
        ^atur ^auc ^auch ^aush ^auss ^azi ^azz ^azzi ^bab ^baby ^bea ^befu ^beha ^behö ^bfi ^bfin ^bger ^boo
        ^boot ^bot> ^brec ^bric ^brü ^bsp ^bund ^bürg ^büro ^chad ^cheh ^chem ^chge ^chim ^chlo ^chra ^chtu
        ^chüt ^ckel ^ckr ^ckru ^dac ^dach ^dch ^dche ^ddr ^ddre ^dec ^deck ^del ^den ^den> ^denk ^derz ^des
        ^dest ^det ^deu ^deut ^div ^divi ^donn ^dor ^dre ^drü ^drüc ^dta ^ebe ^ebet ^ebo ^ebot ^ebra ^ebu ^ebuc
        ^ebü ^eche ^edit ^efk ^efu ^efü ^efüh ^eg> ^egf ^egfa ^egsc ^ehal ^ehre ^eid ^eid> ^eih ^eil> ^eink
        ^einz ^eko ^ekom ^elbe ^ellt ^elu ^elun ^elze ^emd ^emde ^ende ^enk ^enke ^ens> ^ensc ^ense ^entf ^enti
        ^enwe ^enz> ^enzv ^epar ^epte ^erd ^erei ^erer ^erha ^erhä ^erie ^ermi ^errt ^erze ^esp ^espe ^esst
        ^este ^esto ^etau ^eten ^eutl ^ewe ^ewin ^ewor ^fals ^fass ^fern ^ff> ^fft ^fft> ^fget ^flüg ^fort ^freu
        ^fte> ^ften ^ftr ^ftsl ^fähi ^fäls ^gea ^gebo ^gef ^gefü ^gege ^geh ^geha ^gest ^gewa ^gewe ^gewi ^gfa
        ^gfal ^gibt ^gro ^gros ^gsla ^gsu ^gsun ^gsv ^gsve ^gswa ^gten ^gut ^gäs ^gäst ^hack ^had ^hade ^halt
        ^harm ^hau ^haut ^hbar ^hef> ^heh ^hehe ^hei ^hem ^hemi ^hert ^hge ^hick ^hig ^hige ^him ^hlo ^hlos ^hne
        ^hne> ^hnet ^hof ^hof> ^hra ^hren ^hric ^hrle ^hter ^htu ^hung ^hwes ^hän ^hörd ^iben ^ibt ^icke ^id>
        ^iem ^iema ^ieru ^iet ^iew ^ifft ^il> ^ilz ^inl ^ion ^irf ^irft ^iss ^issi ^itb ^itbe ^itg ^itä ^ivi
        ^ivid ^ize ^izei ^job ^jun ^jung ^jür ^jürg ^kam ^kan ^keh ^kehr ^kei ^ket ^kete ^kfü ^kfüh ^kne ^koc
        ^koch ^kol ^koll ^kont ^kre ^kru ^kruf ^krä ^kräf ^ksc ^ksch ^ktu ^lack ^lah ^lahm ^lan> ^latz ^lbo ^lda
        ^lebe ^legs ^leib ^let ^leu ^lieg ^lion ^lize ^lleg ^llen ^llio ^llt> ^lohn ^lok ^lokf ^lont ^loss ^lpl
        ^lpla ^lse ^lts ^ltsc ^ltu ^ltun ^lust ^lze ^läru ^löh ^löhn ^löse ^lüg ^lüge ^mah ^mau ^maue ^mde ^mens
        ^mik ^mita ^mitb ^mitg ^morg ^mpft ^mst ^mäd ^mädc ^müs ^name ^nbek ^nddr ^nde> ^ndig ^ndor ^ndu ^ndun
        ^nenn ^ners ^netz ^nfal ^nfel ^ngeb ^ngeh ^nger ^nges ^ngsu ^ngsv ^nie ^niem ^nka ^nkla ^nmi ^nneh ^nnt
        ^nos ^nseh ^nso ^nsta ^ntf ^ntä ^ntär ^nwal ^nza ^nzel ^nzer ^nzve ^ocht ^of> ^offe ^ofo ^ofor ^ogr
        ^ogra ^ohen ^okf ^okfü ^ole ^olen ^oliz ^oll> ^olon ^one ^onen ^ontä ^oot ^oot> ^opf ^opfe ^orb ^ord
        ^orer ^ormi ^ors ^orsi ^orst ^orw ^ossb ^ost> ^ozi ^ozia ^pak ^pake ^paz ^pazi ^ped ^perr ^pft ^pft>
        ^pha ^plat ^post ^prac ^ptem ^rac ^rach ^radi ^ral ^rat ^rat> ^ratu ^razz ^rb> ^rch ^rche ^rchs ^rde>
        ^rden ^rdie ^rede ^rekt ^rel ^rep ^repa ^rers ^rest ^rfas ^rfe ^rfe> ^rft> ^rgä ^rha ^rhal ^rhä ^rhän
        ^ric ^rieg ^rk> ^rkeh ^rkoc ^rlag ^rlas ^rleu ^rlit ^rmei ^rneh ^rnst ^rnu ^rnun ^roch ^ross ^rrt ^rrt>
        ^rtri ^rug ^rvie ^rwar ^rweh ^räf ^räft ^rüh> ^ründ ^samt ^sanw ^seg ^sege ^seh ^sel> ^selb ^sene ^sep
        ^sept ^sga ^sgef ^sig ^ska ^slag ^sof ^sofo ^soz ^sozi ^spe ^sper ^sra ^srat ^sri ^sric ^srä ^ssg ^ssge
        ^ssta ^staa ^stam ^star ^str ^stür ^sver ^swa ^swah ^taa ^taat ^tam ^tauc ^tbew ^teck ^tels ^temb ^ten>
        ^tens ^terg ^ters ^tie ^tinn ^tli ^top ^tor> ^torb ^trag ^treu ^trie ^trif ^trug ^tsan ^tsg ^tsge ^tsle
        ^tspl ^tsr ^ttet ^ttw ^tudi ^tum ^twei ^tzen ^türz ^uau ^uchu ^udi ^uer> ^uerw ^uktu ^ulie ^un> ^undd
        ^unkl ^unt ^uri ^urte ^ush ^usha ^usse ^ussg ^ust> ^utl ^utli ^verm ^verz ^ves ^vid ^vide ^view ^volo
        ^vor ^vore ^vorf ^wegf ^werf ^wes ^west ^winn ^wir ^wirf ^woh ^wohn ^wür ^ybe ^zan ^zei> ^zeln ^zia>
        ^zial ^zier ^zten ^zusa ^zzi ^zzia ^ädc ^ädch ^äfts ^ähi ^ähig ^ähr ^äls ^älsc ^äru ^ärun ^ärz ^äste
        ^öfe ^ön> ^öse ^ückn ^ückr ^üh> ^ühl ^ühre ^ünde ^ünft ^üro ^üss ^ütt ^ütte ^ütz ^ütze
    """,
    0.01: """
        ^<abs ^<ad ^<ag> ^<age ^<am ^<anw ^<anz ^<at ^<ba ^<bec ^<beh ^<bäc ^<cy ^<cyb ^<de ^<deu ^<dür ^<ent
        ^<erm ^<erw ^<exp ^<fel ^<fis ^<get ^<gib ^<gu ^<hak ^<hö ^<höf ^<il ^<je> ^<jä ^<jäh ^<jü ^<kis ^<lad
        ^<met ^<mie ^<mor ^<op ^<ort ^<po ^<pol ^<rec ^<rek ^<sas ^<ser ^<set ^<spa ^<spi ^<spr ^<töd ^<vor
        ^<wah ^<wol ^<zol ^<öfe ^abbe ^abor ^achg ^ack ^adem ^afa ^afan ^afe ^afte ^agab ^agte ^ahm> ^ahn> ^ahr>
        ^ail ^aine ^all ^alp ^alpl ^alt> ^alve ^am> ^amst ^amt> ^amte ^ana ^angj ^annt ^anwo ^anza ^apf ^apit
        ^arl ^arnt ^atz> ^aufh ^aur ^auri ^ausd ^ausl ^avon ^band ^baus ^beam ^bean ^bec ^bech ^beh ^beko ^belk
        ^ber> ^berg ^bers ^bewo ^bgeb ^bges ^bib ^bibl ^blio ^bor> ^brac ^broc ^bru ^bspr ^bsr ^bur ^burt ^bäc
        ^bäck ^bühr ^chg ^chst ^chun ^chwi ^ckn ^ckne ^cyb ^cybe ^dell ^dern ^digt ^dinn ^dreh ^drit ^dür ^dürf
        ^eamt ^eant ^eatm ^ebro ^ebsr ^ebur ^ebüh ^eckt ^eden ^edi ^eer> ^efun ^egin ^ehab ^ehan ^eima ^eini
        ^eiss ^eit ^eita ^eits ^eiu ^eiun ^eiz ^eizu ^eleg ^ell> ^elne ^elz ^eme> ^enbr ^ener ^enio ^ennu ^enp
        ^enug ^enza ^epo ^erbs ^erde ^eres ^erfa ^ergä ^erig ^erko ^erma ^erns ^ersi ^erü ^esel ^esk ^eska ^etal
        ^ete> ^etei ^ett> ^eund ^ewa ^ewo ^ews ^exp ^fanz ^feri ^feu ^feue ^fili ^fis ^fisc ^flü ^frau ^ftra
        ^fuh ^fuhr ^geat ^gebü ^gegr ^geko ^gen ^gend ^genu ^gfü ^gfüh ^gjä ^gjäh ^gri ^grün ^gsc ^gsch ^gän
        ^gäng ^hak ^hake ^hern ^hgew ^himm ^hlag ^hlec ^hm> ^hran ^hrel ^hrif ^hst ^htsc ^htsr ^hwi ^hwie ^höf
        ^höhe ^hön> ^höri ^hütt ^ia> ^iale ^ialp ^ibli ^ichs ^ickt ^ide> ^ief> ^iefk ^ieg> ^ielz ^iere ^ieri
        ^iete ^ifv ^ifve ^iger ^iko ^ile> ^ilia ^ilze ^imau ^inig ^ins ^inze ^io> ^ior ^iorc ^isse ^itag ^itge
        ^its ^itsc ^itsd ^itsp ^ittl ^itw ^itän ^iun ^iund ^izu ^izun ^je> ^kamm ^kapi ^kera ^klas ^kli ^kneh
        ^konn ^krei ^krie ^kung ^kämp ^käs ^käse ^lafe ^laub ^lben ^lda> ^lder ^lech ^legi ^lehn ^leid ^lem>
        ^lial ^lig ^liot ^liz ^lke ^llem ^lnen ^lon ^lte ^läde ^läne ^lös ^mail ^mann ^mauf ^mden ^met ^meta
        ^miet ^misc ^mode ^moni ^mor ^msc ^msch ^msta ^mte ^mte> ^nam ^nbef ^nbr ^neg ^nfz ^nfä ^ngea ^ngez ^ngj
        ^ngjä ^ngri ^ngsl ^nied ^nien ^nigu ^nio ^nior ^nken ^nkon ^nle ^nleg ^nne> ^nns ^nnun ^nsat ^nser ^nsm
        ^nto> ^ntro ^nug ^nug> ^nun ^nwo ^nwoh ^nzah ^nze> ^nzei ^nzv ^odel ^ohe ^ohl> ^ohn> ^ohne ^ohu ^ohun
        ^ome ^oms ^onnt ^ontr ^opf> ^opp ^orc ^orch ^orti ^ose ^ostf ^pfen ^pitä ^plän ^pol ^putz ^rafa ^rang
        ^raur ^raz ^rber ^rbs ^rbst ^rdi ^reb ^rek ^reue ^reun ^rfi ^rger ^rgän ^rien ^rift ^rifv ^rko ^rksc
        ^rkun ^rnt> ^roh ^rohu ^roms ^ros ^rpr ^rsat ^rsto ^rtig ^rträ ^ruch ^ruk ^rukt ^rz> ^rzei ^räge ^räum
        ^rün ^sams ^sas ^sass ^sda ^sdat ^sel ^sell ^sena ^seni ^sern ^ses> ^set ^setz ^slei ^smal ^sola ^soll
        ^splä ^ssbr ^ssc ^ssch ^ssel ^sso ^ssor ^sta ^stl ^stli ^stru ^stum ^stüt ^suc ^such ^sunf ^sup ^supp
        ^svor ^taga ^tall ^tan> ^teil ^teme ^tenl ^ter> ^tere ^tfa ^tgef ^tigt ^tmet ^trau ^trol ^truk ^tsda
        ^tsp ^tsra ^tum> ^twi ^tär ^töd ^tödl ^tütz ^udie ^uer ^uern ^uf> ^ufe> ^ufh ^ugeb ^ugen ^uhl> ^umst
        ^unfa ^unse ^unzi ^ure> ^urig ^urts ^usa ^usag ^usd ^usen ^usga ^usl ^ussc ^uste ^vat ^vate ^ver> ^verh
        ^verö ^von ^von> ^wag ^wage ^ware ^wieb ^wier ^wirk ^wol ^word ^wus ^wuss ^yber ^zehr ^zeit ^zen> ^zent
        ^zol ^zoll ^zte> ^zug ^zve ^zver ^äck ^äcke ^äden ^äger ^ämp ^ämpf ^äne ^änen ^ärzt ^äti ^ödl ^ödli
        ^öfen ^öhe ^örd ^örde ^öri ^örig ^ört> ^üch ^üche ^üde ^ünfz ^üro> ^ürzt
    """,
    -0.01: """
        ^<abw ^<akk ^<bei ^<blu ^<bor ^<büh ^<cha ^<deb ^<dig ^<dra ^<elf ^<em ^<erd ^<err ^<erö ^<fac ^<feh
        ^<ga ^<gep ^<gez ^<git ^<gm ^<gmb ^<go ^<gär ^<hen ^<hil ^<hin ^<hos ^<häl ^<ing ^<jah ^<jul ^<kal ^<kau
        ^<ken ^<kil ^<kn ^<koc ^<kop ^<kä ^<kü ^<küh ^<la ^<lam ^<las ^<lee ^<lu ^<lä ^<mag ^<mal ^<mar ^<mas
        ^<nor ^<ofe ^<oft ^<on ^<onl ^<pup ^<qua ^<rad ^<rah ^<rez ^<ros ^<ruh ^<rä ^<rös ^<sai ^<sek ^<sig
        ^<spä ^<sti ^<str ^<sv ^<sve ^<sät ^<tau ^<tei ^<ter ^<teu ^<tr ^<trä ^<tur ^<ult ^<wan ^<wec ^<wet
        ^<wil ^<woh ^<wu ^<wun ^<wö ^<wör ^<wü ^<zel ^<zip ^<zwa ^<öff ^<übu ^aal ^aal> ^ab> ^absi ^abte ^abw
        ^achh ^acke ^ager ^agsr ^aiso ^akk ^akku ^alar ^ampf ^ams> ^andl ^anfa ^anha ^anke ^anl ^anla ^antw
        ^anwe ^anzc ^aren ^arf ^arf> ^ase> ^assw ^atei ^ater ^atsc ^atte ^atti ^atze ^auen ^aun ^aup ^aupt ^ausm
        ^ausw ^aute ^ba> ^bank ^bar ^bat ^beb ^been ^beg ^beid ^ben ^beri ^besp ^bh> ^bie ^bila ^blät ^bran
        ^brei ^brie ^brin ^bro ^bröt ^bsi ^bsic ^bst ^btei ^btes ^bun ^bühn ^can ^cha ^chle ^chna ^chse ^chti
        ^chtz ^chul ^chö ^chön ^cker ^cod ^code ^dam ^darf ^deba ^dee ^deen ^dels ^dem> ^dent ^deri ^dhe ^dhei
        ^digi ^din> ^dli ^doku ^dose ^dra ^dsi ^dst ^duld ^dus ^dwer ^eams ^ebat ^eber ^ebi ^ebil ^echs ^eder
        ^edu ^edul ^een> ^eend ^eer ^eere ^ehol ^eis> ^eise ^ekam ^ekt> ^elad ^elm ^emei ^emer ^emü ^enc ^ench
        ^endu ^enes ^enha ^enn ^eno ^ent> ^epr ^eprü ^erbl ^erbr ^erga ^erh ^eriu ^erlä ^erni ^ernw ^erre ^erzi
        ^erzl ^ese> ^eso ^esza ^et> ^etu ^etun ^euc ^euch ^euen ^eur> ^ewic ^ewä ^ewäh ^ezep ^ezo ^ezog ^fac
        ^fee> ^fel ^fer> ^ffs ^fig ^flo ^foli ^fran ^fre ^frä ^fs> ^ftu ^ftun ^funk ^fün ^fünf ^gan ^gang ^gara
        ^gebi ^gedu ^geho ^gehä ^geli ^gena ^geno ^gepr ^gewä ^gezo ^gie ^gist ^gla ^gmb ^gmbh ^grei ^gsb ^gsbe
        ^gspl ^gsr ^gär ^gärt ^haup ^henc ^henn ^henz ^herz ^hich ^hien ^hirm ^hit ^hja ^hjah ^hlei ^hler ^hnel
        ^hon ^hop ^hrm ^hrma ^hse ^hten ^hti ^htig ^hts> ^htz ^hul ^häl ^hör ^hüte ^idee ^iebt ^ielt ^iens ^ifen
        ^iffe ^igi ^igit ^ike> ^ilm> ^ilo> ^ilt ^immu ^imp ^indr ^inen ^inga ^ings ^inh ^inis ^ink ^inn> ^insc
        ^insp ^inux ^ioni ^ip> ^ises ^ish ^isie ^ison ^iste ^ital ^ite> ^ith ^itl ^itr ^iz> ^ja> ^jac ^jack ^jul
        ^kal> ^kar ^kaum ^kba ^kku ^klat ^kleb ^komm ^kop ^kopf ^kri ^ktri ^ktua ^kurs ^köni ^lad ^laf ^lamp
        ^lap ^lapp ^larm ^las ^last ^lats ^latt ^lb> ^lber ^lec ^lee ^leer ^leif ^lene ^les> ^leuc ^linu ^lisi
        ^litz ^llw ^lo> ^lore ^low ^ls> ^lti ^ltra ^luf ^luft ^lume ^lur> ^lut> ^lz> ^läg ^läre ^lätt ^lätz
        ^läuf ^lüb ^mag ^mai> ^mal> ^mbh ^mbh> ^meid ^melt ^merz ^mgez ^mill ^mini ^mis ^modu ^mot ^mpf ^mpr
        ^mpre ^nahm ^nand ^nau> ^nch ^ndb ^ndg ^ndh ^ndhe ^ndk ^ndli ^ndn ^ndne ^ndt> ^ndw ^ndwe ^nell ^nere
        ^nes ^nfac ^nfan ^ngan ^nge> ^ngi ^nhal ^nhau ^nimm ^ning ^nist ^nki ^nkti ^nlag ^nlei ^nlin ^nn> ^nnis
        ^nom ^nomm ^nota ^notf ^nra ^nsi ^nstä ^ntg ^ntge ^ntwu ^num ^numm ^nutz ^nux ^nux> ^nwen ^nwä ^nzc
        ^nzch ^nzig ^nzug ^nzw ^nzwi ^nüge ^obi ^ofe ^ofen ^off> ^oft ^oft> ^ogen ^ogis ^oka ^olie ^olle ^olz
        ^omat ^ompr ^onie ^onl ^onli ^onne ^onst ^ord> ^orf> ^orl ^orn ^orn> ^ortr ^osse ^ost ^ota ^ote> ^otf
        ^oti ^ozes ^pare ^peic ^per ^pes ^pfa ^piep ^plät ^pok ^poka ^prax ^pre ^pric ^pril ^pse ^pte> ^pup
        ^pupp ^quer ^qui ^rabs ^rad> ^rade ^rag> ^rai ^rand ^ranz ^rarb ^ras ^rasc ^rax ^rbli ^rbr ^rbun ^reif
        ^res ^ress ^retu ^rgle ^rhei ^ril ^rlad ^rläu ^rna ^rnac ^rni ^rnw ^robe ^rohr ^rol ^ron ^rop ^roto
        ^rrei ^rten ^rtof ^rton ^run ^rwei ^rze ^rzen ^rzi ^rzl ^rzli ^räd ^räde ^rägt ^rän ^räs ^röst ^röt
        ^rötc ^rühj ^saa ^saal ^sai ^sais ^sank ^sat ^sban ^schö ^see ^seln ^sels ^sfal ^sgeb ^sho ^shop ^sik
        ^sik> ^siv ^skr ^skri ^sna ^so> ^son> ^spar ^ssie ^ssio ^ssn ^sswo ^stap ^stei ^stik ^stoc ^stö ^sven
        ^swo ^swor ^szub ^sätz ^ta> ^tanz ^tche ^tec ^teh ^tenb ^terl ^tern ^teru ^tfü ^tfüh ^tge ^thal ^ti>
        ^tieg ^tigk ^tne ^toc ^tot ^tra> ^tro ^trot ^tsb ^tste ^tti ^ttst ^tua ^tual ^tund ^turm ^twu ^twur
        ^type ^tzun ^uali ^uar ^uart ^uch> ^uers ^ufig ^ufte ^ukte ^ule> ^ulen ^ult ^umf ^umg ^umm ^umme ^ums
        ^une ^unk ^unke ^unn ^unne ^upt ^urm> ^urs> ^urz ^usfa ^usm ^ussi ^usw ^uswe ^uszu ^vier ^volk ^vorl
        ^vos ^voss ^wann ^webe ^wein ^wet ^wett ^wil ^wink ^wurf ^wör ^wört ^ype ^zch ^zche ^zde ^zdem ^zehn
        ^zelt ^zem ^zess ^ziel ^zige ^zip ^zip> ^zli ^zlic ^äch> ^äder ^ägen ^ält ^ämm ^ären ^ärtn ^ässt ^äts
        ^äufi ^öffn ^öge ^ögen ^öni ^önig ^öpf ^öpfe ^örte ^öss ^össt ^ötc ^ötch ^üben ^übt ^übt> ^ück ^ückw
        ^üge ^ühj ^ühja ^ühn ^ühne ^ünf
    """,
    -0.02: """
        ^<abe ^<abl ^<all ^<alt ^<anf ^<anh ^<ant ^<arc ^<aus ^<bee ^<beg ^<bek ^<bla ^<bo ^<bra ^<bro ^<ce
        ^<cen ^<co ^<daf ^<dez ^<do ^<dok ^<du ^<ei ^<erg ^<fe ^<fes ^<flo ^<for ^<fri ^<fun ^<fün ^<gef ^<gen
        ^<gra ^<gru ^<grö ^<har ^<hi ^<hol ^<hü ^<id ^<ide ^<jur ^<kat ^<kin ^<kur ^<kür ^<lan ^<lau ^<les ^<lic
        ^<lob ^<log ^<lü ^<mac ^<mil ^<mis ^<ne ^<nu ^<off ^<pf ^<pi ^<pu ^<qu ^<rol ^<rö ^<san ^<sat ^<seh
        ^<skr ^<so ^<som ^<sor ^<sto ^<stu ^<stö ^<tab ^<tee ^<tip ^<tom ^<tsc ^<tu ^<tü ^<tür ^<umg ^<ums ^<up
        ^<upd ^<vi ^<vie ^<wie ^<woc ^<zwe ^<zü ^abel ^abla ^abr ^abri ^ach ^acht ^achw ^ad> ^afü ^afür ^ages
        ^agu ^agun ^ahm ^ahme ^ahrs ^aini ^ais ^ala ^albe ^albj ^ame ^ame> ^amml ^ands ^andw ^ane ^angw ^anh
        ^anz> ^anzi ^ape ^arc ^arch ^arfe ^arme ^arr ^arta ^arte ^ast> ^aste ^atio ^au> ^auf> ^augu ^ausc ^bac
        ^back ^bal ^ball ^batt ^baue ^beho ^bel ^bell ^bend ^bewi ^bgel ^bier ^bis> ^bja ^bjah ^blau ^blit ^blu
        ^blä ^bni ^bnis ^boh ^bote ^bre ^brot ^bsa ^bt> ^chac ^chat ^che ^che> ^chin ^chir ^chk ^chlä ^chm ^chme
        ^chnu ^cho ^chre ^chrä ^chsc ^chut ^ckb ^ckbl ^ckl ^ckt> ^ckw ^clu ^club ^daf ^dafü ^dan ^dard ^dene
        ^der ^derb ^dez ^deze ^dien ^dok ^dsch ^dt> ^duk ^dukt ^dul ^durf ^dwe ^ebe> ^ebn ^ebni ^ebt ^ebte ^eck
        ^ecke ^efo ^efon ^ehl ^ehn> ^ehob ^eile ^eins ^eist ^ekt ^elef ^elf ^eli ^elie ^emas ^eme ^emis ^emse
        ^enab ^enau ^enb ^end> ^enh ^enni ^enr ^enra ^enso ^enst ^entw ^env ^enve ^enü ^enüg ^ept> ^er> ^erab
        ^erbe ^erbu ^eren ^erge ^erkt ^erkz ^erli ^erlo ^erna ^errä ^ert> ^erun ^erä ^erät ^esen ^esti ^estr
        ^esu ^esuc ^ettu ^eu> ^ezem ^fach ^fan ^fang ^fast ^feem ^feh ^fehl ^fel> ^feln ^fene ^ffe> ^finn ^folg
        ^fon> ^fri ^frie ^fst ^fsta ^fund ^füh ^fürs ^gart ^gebn ^gehö ^gelt ^gene ^genü ^gerä ^gez ^git ^gita
        ^glas ^gli ^gne ^gru ^grö ^grös ^gs> ^gsf ^gsfr ^gsru ^gus ^gust ^gwei ^hach ^har ^hat ^haue ^he> ^herh
        ^heru ^hest ^hied ^hing ^hir ^hle ^hlä ^hläg ^hnit ^hnu ^hnun ^hob ^hobe ^holz ^hos ^hrei ^hres ^hrie
        ^hrli ^hrs ^hrt> ^hrun ^hrä ^hrän ^hsc ^hsch ^hsel ^hste ^hte> ^huhe ^hule ^hund ^hut ^hutz ^häng ^ichb
        ^ichn ^icks ^ief ^ieh ^ieht ^iel ^ifer ^igen ^igs ^igst ^igt ^ika ^iker ^ila ^ilde ^ildu ^ile ^ilen
        ^illi ^immt ^iner ^ing ^innt ^ins> ^inw ^ipt> ^isek ^iso ^isti ^itm ^itsl ^jur ^jury ^kal ^kamp ^kbl
        ^kbli ^kil ^kilo ^kind ^klic ^krip ^kst ^ku> ^kuns ^kze ^kzeu ^lach ^lar> ^lare ^las> ^lat ^lbj ^lbja
        ^leck ^lef ^lefo ^leh ^lend ^lese ^lett ^lgt ^lgt> ^li> ^lief ^lin ^line ^ling ^lise ^lit ^ller ^llis
        ^lm> ^lob ^lobt ^logi ^lor ^lt> ^ltes ^lum ^lut ^lät ^läu ^lösc ^mal ^mark ^masc ^mat ^mate ^mein ^merf
        ^mes ^mess ^mge ^mine ^miss ^mlu ^mlun ^mml ^mmlu ^mmu ^mmun ^mona ^mpe ^mse ^msen ^mun ^mung ^mögl ^nab
        ^nar ^nban ^ndar ^nden ^ndi ^ndsc ^nel ^neu> ^neun ^nga ^ngel ^ngr ^ngsb ^ngsf ^ngsp ^ngst ^nhä ^nier
        ^nim ^nin ^nit ^nitt ^nkel ^nkte ^nmal ^nsam ^nsor ^nsp ^nst> ^nsti ^nta ^ntag ^nte> ^nti ^ntie ^ntwo
        ^nve ^nver ^nzen ^nzi ^nüg ^oben ^obo ^obot ^obt> ^ocke ^oge ^ogi ^ohr ^oku ^olg ^olgt ^omp ^onat ^onta
        ^orh ^orsc ^oss> ^oter ^otfa ^oth ^othe ^oto ^otor ^oze ^paus ^pda ^pdat ^pe> ^pei ^penh ^per> ^pf>
        ^pie> ^pier ^pitz ^pp> ^prei ^pri ^prit ^prob ^proz ^qua ^quar ^ra> ^ragt ^rah ^rahm ^ramp ^rant ^rate
        ^raum ^raut ^rbe> ^rbl ^rbu ^rchi ^rd> ^reic ^remi ^rene ^rent ^reri ^rez ^reze ^rf> ^rfes ^rfte ^rgl
        ^rher ^rik ^rin> ^rist ^rit ^riu ^rium ^rkau ^rks ^rkz ^rkze ^rli ^rlin ^rlo ^rlor ^rlä ^rläs ^rm> ^rme>
        ^rmes ^rne> ^rnim ^ro> ^robo ^roc ^rock ^roz ^roze ^rrat ^rre ^rrä ^rrät ^rsam ^rsio ^rstä ^rtag ^rtes
        ^rti ^rtr ^rtra ^rtre ^rtun ^ruc ^ruh ^ruhe ^rup ^rupp ^ry> ^rzig ^ränk ^röss ^rüfs ^rühe ^sab ^sal ^sar
        ^sau ^saus ^sba ^sber ^sbi ^sbil ^schm ^scho ^sei ^sere ^sfa ^sfr ^sieb ^slü ^slüc ^som ^somm ^sonn
        ^spei ^spit ^spla ^sru ^srun ^stah ^stat ^steh ^stem ^steu ^stif ^stän ^sza ^szah ^szu ^sät ^tabe ^tage
        ^tah ^tahl ^tap ^tart ^tch ^te> ^tea ^team ^tee ^tee> ^teht ^tei ^tele ^tena ^tene ^terb ^tes> ^tesc
        ^teue ^tges ^th> ^tha ^tier ^tift ^tin ^tock ^tom ^toma ^ton> ^torh ^trai ^tres ^tret ^tri ^trit ^trom
        ^tsc ^tsch ^tslü ^tts ^ttu ^ttun ^twer ^twor ^typ ^tänd ^ual ^uche ^uchs ^ud> ^uen ^uen> ^uert ^ues>
        ^ufen ^uff ^uga ^ugan ^ugu ^ugus ^uhe> ^uhes ^ukt> ^uld> ^ule ^ume ^umen ^umge ^unds ^une> ^unge ^unkt
        ^unsc ^unst ^upd ^upda ^urft ^urm ^uro> ^urs ^ury ^ury> ^us> ^usbi ^usc ^usch ^use> ^usti ^ut> ^utt ^utz
        ^utz> ^ux> ^ven> ^verr ^vorg ^vorm ^vort ^wanz ^wart ^weck ^wei> ^wer ^wun ^wuns ^wur ^wär ^wärm ^wöl
        ^wölf ^zeic ^zemb ^zes ^zie ^zieg ^zuga ^zust ^zwa ^zwan ^zwe ^zwö ^zwöl ^ägt ^ägt> ^ähle ^ählt ^änd
        ^ändi ^änk ^änke ^ärme ^öff ^ögl ^ögli ^ölf ^ölf> ^ösc ^ösch ^übu ^übun ^ückb ^ücke ^üfs ^üfst ^ügel
        ^ügen ^ühe ^üher ^ühru ^ür> ^ürs> ^ürz ^üte ^üte>
    """,
    -0.03: """
        ^<anm ^<aug ^<bew ^<bil ^<br ^<dan ^<dru ^<eis ^<erz ^<eur ^<far ^<fei ^<fol ^<gar ^<gl ^<ja ^<ju ^<kar
        ^<ke ^<ko ^<kom ^<lec ^<leh ^<lie ^<mon ^<mö ^<mög ^<not ^<pap ^<pau ^<pe ^<per ^<por ^<pr ^<prü ^<re
        ^<ren ^<ric ^<sei ^<son ^<ste ^<tel ^<tes ^<to ^<tro ^<ts ^<win ^<zeh ^<zer ^abl ^af> ^ags> ^ampe ^anen
        ^angs ^anm ^anme ^anti ^api ^ard ^are ^arto ^artu ^as> ^asc ^asch ^ast ^aug ^aum> ^aut ^aut> ^bar> ^baut
        ^be> ^bee ^bis ^brem ^bri ^bste ^bte ^buc ^buch ^bung ^chal ^chha ^chte ^chu ^chüs ^cks ^cks> ^dat ^dsc
        ^dung ^ebst ^echn ^eem ^eema ^een ^efe> ^efi ^efin ^ege> ^eho ^eht ^eht> ^eif ^eife ^ein ^einm ^eite
        ^eku ^ekun ^ela ^elau ^eldu ^elen ^eln ^elt> ^em> ^emi ^ems ^enba ^endi ^eng ^ente ^erap ^ergl ^erka
        ^erks ^erne ^ersc ^erzä ^ese ^euer ^euro ^far ^farb ^fer ^fert ^ffee ^ffel ^fik ^fika ^fin> ^fol ^fon
        ^fors ^fun ^führ ^für> ^gar ^gefr ^gel ^gela ^gre ^grup ^gsam ^gsh ^gsp ^gste ^hal ^heit ^her ^her>
        ^hera ^hes ^hha ^hhal ^hin ^hnik ^hol ^hrt ^htet ^höre ^hüs ^iber ^iede ^iel> ^ife ^ifi ^ifik ^ig> ^ikat
        ^ill ^inal ^inm ^inma ^ipe ^ipp ^ipt ^ise> ^isi ^itze ^ium ^ium> ^ive> ^kaff ^kale ^kant ^kat> ^ker>
        ^kin ^klu ^klä ^kom ^ksta ^kur ^kür ^laf> ^lde ^lden ^leic ^len> ^ler ^lf> ^lis ^log ^lub ^lub> ^mas
        ^me> ^mer ^merk ^mont ^mpe> ^mpf> ^msa ^msat ^mög ^nanz ^nau ^ndie ^nf> ^ngen ^ngsh ^ngw ^ngwe ^nike
        ^nke ^nke> ^nkt ^nma ^nme ^nmel ^nni ^nnt> ^nst ^nste ^nt> ^ntw ^obt ^ochs ^ock ^oma ^ommt ^ona ^oren
        ^orm ^orta ^pap ^papi ^pau ^pend ^phy ^pla ^por ^port ^ppen ^prü ^pt> ^rab ^rap ^rege ^rei> ^reib ^rem
        ^rems ^rett ^rhe ^rin ^ript ^rka ^rkst ^rnen ^rob ^rra ^rtal ^rtif ^rtu ^rzer ^rzä ^rzäh ^rät ^rös ^samm
        ^sek ^seku ^sens ^sie ^spi ^sten ^stes ^stim ^stof ^stri ^stro ^stun ^stä ^tab ^tags ^tal> ^tat ^tati
        ^tech ^teig ^tem> ^teng ^ter ^teu ^the ^ther ^tifi ^tig> ^tim ^timm ^tine ^ton ^tric ^troc ^ts> ^tun
        ^tung ^ub> ^ubil ^ubis ^uchh ^ucke ^uhe ^umsa ^uns ^upp ^uppe ^urf ^uro ^ve> ^vera ^wan ^wec ^wied ^zer
        ^zert ^zig> ^zäh ^zähl ^ände ^ärm ^ätz ^ätze ^öre ^ören ^ünf> ^ürs ^ürze
    """,
    -0.04: """
        ^<app ^<az ^<azu ^<bre ^<buc ^<erk ^<eu ^<fr ^<fra ^<fu ^<fus ^<für ^<ka ^<kaf ^<kos ^<ku ^<kuc ^<lei
        ^<ler ^<of ^<pl ^<pla ^<reg ^<ret ^<ri ^<rü ^<rüc ^<sa ^<se ^<sic ^<tec ^<wer ^<zwö ^aben ^ache ^ale
        ^alen ^amp ^ang ^anz ^apie ^app> ^art> ^at> ^ate> ^att ^aum ^azu ^azub ^bau ^bere ^bess ^bla ^blic ^chh
        ^chs ^dank ^date ^dru ^druc ^dun ^ebau ^ee> ^efr ^efra ^ei> ^eier ^eige ^eigt ^eine ^eis ^ele ^eln> ^erg
        ^erhe ^eri ^erte ^erti ^erz ^ette ^eur ^eze ^fee ^fei ^feie ^geba ^gel> ^geme ^gsa ^gst ^gwe ^hefi ^hte
        ^ieb ^ied ^iefe ^ike ^inan ^ing> ^ipps ^ise ^kaf ^kart ^ker ^klei ^klär ^kos ^kost ^ks> ^kürz ^lan ^lane
        ^lang ^lauf ^ldu ^ldun ^lehr ^leit ^lern ^les ^lieb ^ln> ^lärt ^lüc ^lück ^mar ^meld ^mon ^nal ^nale
        ^nba ^ngsa ^nha ^nis ^not ^obe ^ormu ^oste ^plan ^ppe ^pps ^pps> ^prüf ^ps> ^reg ^ret ^rgeb ^rip ^ris
        ^rkt ^rkt> ^rmel ^rmu ^rmul ^rne ^rot ^rsc ^rsch ^rt> ^rte> ^ruck ^rät> ^rüf ^sam ^same ^schu ^seit ^son
        ^sor ^sse> ^ste> ^stet ^tag ^ten ^teri ^tet ^tipp ^tof ^toff ^uck ^ular ^unde ^ungs ^usf ^zig ^zub ^ähl
        ^ärt> ^ät>
    """,
    -0.05: """
        ##_wir #_kilo :_die =archiv =dreissig =geht =kalt =marz =preisanpass =sollt =spielzeit =vom =von =wenn
        =zelt ^<ap ^<fi ^<füh ^<gr ^<mei ^<min ^<no ^<ra ^<st ^<um ^<zie ^aff ^affe ^app ^ausf ^best ^bild ^chen
        ^eba ^ebs ^eie ^elt ^ena ^ene> ^enen ^erb ^erkl ^ern ^est> ^ett ^ffe ^frei ^fus ^fusi ^gt> ^halb ^hand
        ^hie ^hs> ^ick ^iebs ^ild ^inut ^ist ^itz ^jah ^jahr ^ke> ^kuc ^kuch ^lar ^lau ^lein ^lär ^mach ^minu
        ^mul ^mula ^nan ^nder ^nds ^nute ^omm ^pen ^rkl ^rme ^rta ^rte ^rto ^schi ^ster ^tal ^test ^tet> ^tif
        ^tter ^tze ^usio ^uten ^verg ^zubi ^übe ^über adress_und am_lieb angst aus_ein banan begruss bien
        brief_an chor dann die_angehor die_einlad die_klein die_sieb ein_fehlerhaft einlad einzug es_ist
        fehlerhaft fehlerhaft_updat fremd_im gegengewicht hab_sie heisst_jetzt helm hilft hint ihn_ein im_archiv
        in_der jahr_ein kerz kita krankenhaus lauft_wied lieb_mag mein_schlussel mit_gegengewicht mit_gross
        mit_zeichnung montiert nach_zwanzig neun_monat nur_ein ol passiert_ist plattform preisanpass
        preisanpass_zum prokurist prozent pruflist pruflist_fur prufung roll_und streich tag_im them tot
        um_entschuld umgesetzt und_welch was_sich welch_drei wer_betroff wir_begruss wrack wurd_gefragt wutend
        zehn_jahr zeit_fur zeit_und zeitzon zum_dritt zum_einzug zwanzig_spielzeit zwei_monat
    """,
    -0.06: """
        #_die #_kann #_minut #_prozent :_wie =abend =abgeschalt =datenbank =dien =elf =gewinnt =hand =im =kell
        =leer =leich =lieferschein =nam =nord =notfall =per =plant =rezept =schreibtisch =sech =spitz =viel
        =vorbei =wied =wiss =zwisch ^<al ^<bes ^<bli ^<fin ^<fo ^<kle ^<li ^<ro ^<tag ^al> ^alb ^ant ^aufe ^bes
        ^chie ^chni ^chs> ^efe ^el> ^es> ^ess ^esta ^eue> ^fes ^fest ^fin ^fina ^hni ^ick> ^ier ^igt> ^inu ^is>
        ^ite ^iten ^kat ^lick ^mac ^mei ^min ^mmt ^mmt> ^mt> ^nut ^on> ^pie ^ren> ^rklä ^schn ^sion ^tip ^ula
        ^usi ^zeig ^ärt aber abweich acht allein also am_freitag and_mach andert ank anlag architektin auf_#
        auf_ein beitrag bericht_an blick_in blieb_# blum_am brief_aus checklist darf_jed das_alt das_dorf
        das_schreib dat_sind davor deck der_brief der_chef der_klein der_spitz die_app die_pruf die_uhr dr
        ein_abend ein_unabhang ein_updat einmal_im entscheid erst_den find_sie frag_zu fragt_was frist geh_wir
        geht_mit gekurzt gelacht gelernt gewahlt go go_und haltestell hangt_der hat_# heiss herr hier_ist
        hinweis_auf ihr_fur im_oktob in_go jahr_verabschied jorn kaf kann_sie kauf kilo_kartoffel lass_sich
        leich leich_im licht_aus logist_gmbh mag mit_absicht mit_elf mit_gut montag_die nach_kur neu_lini oben
        ohn_ein oktob operiert plant praxis projekt python rechnung_nicht rotorblatt ruckblick_: rucktritt saub
        schneid schreibt_ein sechzehn_jahr seit_# seit_marz selt setz sich_andert sie_ein sie_geht sie_ist
        sind_gescheitert sind_schon spitz steht_ein stieg stroh tafel tag_und tell tischl tur und_gut
        und_schreib und_wann und_warum und_was uns_rechnung uns_tischl verabschied_wir veroffentlicht vertrag
        viel vom_# vorab wartungsarbeit warum_uns was_ein was_es wechsel_an wer_ein wir_biet wiss_sollt wohin
        womit womit_wir zins
    """,
    -0.07: """
        #_zug :_alt :_lins :_was =ausstell =den =dr =drittel =fruhstuck =funf =gmbh =hilf =kesselstrass =lins
        =novemb =passiert =probealarm =rechn =statt =strompreis =stuhl =wohin =zugang ?_uns ^<dat ^<gem ^<han
        ^<si ^<zw ^<übe ^ang> ^ate ^ber ^bern ^bli ^ck> ^era ^für ^gem ^han ^ine> ^kle ^len ^lic ^mel ^ng> ^rage
        ^tze> ^ubi ^uch ^ue> ^um> ^ze> ^zei ab abos als_zip am_end arbeitsunfall archiv arg auf_die aug aus_vier
        aus_zwei azubis_hab baum bekomm_ich besetzt besteh billig bis_zum bracht bringt cod d dat_lieg den
        den_gipfel den_stuhl den_team den_turm der_kesselstrass der_kran der_praxis deshalb die_hochschul
        die_leitung die_maschin die_tat die_zeichnung die_zeit dritt ein_anruf ein_dien ein_kart ein_woch
        eintritt eintritt_frei endlich entsteht erhoht erprob erreichbar_ursach erst_hilf fahr_die fallt
        fast_nicht final_opfert finn forst frei_nach freitag_geb fruhstuck fuhr fur_all gartnerei geandert
        geb_ich gedauert gefragt_was geld_der gemeld gestohl gesunk ging_nicht gipfel grossmutt halbjahr
        hand_und hat_entschied heut_nacht hilf ihr_nachfolg ihr_stell im_herb im_juni in_# in_postgr jetzt_halt
        kein_nachricht kesselstrass kopf kran kran_in kur lag_ist laib lang lang_: lauft_die laun leer
        leer_stuhl leist lieferschein man_ein mein_letzt meld_uns messwert_und millim misst mitles montag_ist
        montag_steht musik nach_sech nie_die noch_einmal nur_die opfert passwort postgr prufverfahr raum releas
        revanch revanch_ist robot rosterei ruckblick_auf ruht ruht_die saal sitzt so_hab spatschicht spur steu
        strompreis strompreis_steig studier tag_lang treib tuba turm uber_# uberblick ubernehm uhr_nicht uns_#
        unt_wass unterlag versproch vier_kolleginn von_nebenan vorlauf vorschlag war_ein was_nicht wechsel
        wenn_der wie_uns wir_schuld wir_sie woch_kommt woh wunsch_um zum_abschied zund zwei_fahr zweihundert
        zwisch
    """,
    -0.08: """
        #_lit #_ruht =app =debattierclub =dem =drei =hint =kommt =leck =lehr =linux =red =schlagfert
        =schweissnaht =steigt =stromausfall =tschus =tun =ubernahm =verli =verlor =winkel ^<neu ^<üb ^abe ^ar>
        ^chi ^cke ^ert ^esse ^ich ^in> ^ina ^ken ^lei ^nen ^nen> ^rag ^sio ^werk am_empfang an_bord angab anleit
        apfel ausfall_am b beim betriebsrat bildschirm bord das_rezept das_ziel dauert_sekund debattierclub
        dem_neu der_list der_personalabteil der_wichtig deshalb_werd die_alt die_erst die_kantin die_rechnung
        die_such die_termin doppelt ein_antwort ein_einzig ein_hund ein_nacht ein_vormittag emr end_marz
        entscheid_uber erreicht fahr_und falt fangt feiern fernwarm find_in forschung frag_an full fur_das gartn
        gast_hab gefeiert gehalt geschaftsstell hab_vier halbi halbi_die handbuch haus_hat holz hor im im_monat
        in_kassel jed_monat jemand_den kell kennt_die komm_sie kopi kost_das kost_der ladt larm leck lehrt leis
        lit lud nach_funf nachtbus nil noch_sech numm_# offn_die pack personalabteil plus plus_# preis
        probealarm quereinsteig rechnung recht_und rontg sagt schlagfert schlagfert_: schleif schuh schweissnaht
        sei sich_vor sieg simulator statt_# statt_rontg steigt_um storung_am stromausfall stund_nicht tausch
        tot_winkel tragt tran tschus uberall ubergab ubernahm ultraschall ultraschall_statt umsatz_steigt
        und_preis und_wofur und_wurd uns_anhang uns_apfel uns_hof uns_lehrling uns_neu uns_prokurist
        unterlag_und verglich vermisst_die video vier_minut vorlag was_tun wenn_die werkfeuerwehr willkomm
        wir_dank wir_mach wird_leit wofur wofur_wir woll zieh zu_viel
    """,
    -0.09: """
        #_februar =angst =ausfall =beerdigt =bestand =brandneu =dat =durch =erneuert =februar =hab =kartoffel
        =kritisch =saison =vorstandschef =wach =wenig =werkzeug =zieht ^<da ^<er ^<zi ^bil ^eic ^eich ^eig ^erin
        ^eue ^fra ^frag ^iche ^ier> ^ine ^ken> ^kt> ^neue ^ngs ^tes ab_april ab_der abgeschalt achtzig am_abend
        an_der april aufruf aufsichtsrat_der azubis_im bau_ein beerdigt behob_: beppo betriebsf beweis bish
        bleibt_bis brandneu dabei das_portal das_renn dauert_lang den_vorstand der_kundendien der_letzt der_tot
        die_foli die_jed die_kilowattstund die_niemand ein_frag ein_gericht ein_gross ein_lachend elf entwickl
        erfund erklart_was export fehl_in finanzvorstandin fur gefund geht gemiet genossenschaft gesammelt
        getest gewinnt habt hospiz im_test in_all jahr_in jed_nacht juli kam_es kilowattstund kilowattstund_kost
        kind_ein kommt_mit konstrukteur kritisch lachend losch meist_weg mord nachricht_die neun neunzehn ohn
        ohn_anmeld plakat prototyp publikum pupp rad renn schach schein sie_jed siebt so sprang stell_nach
        stell_sie stuhl tag_woch team_von teur ton train typescript uhr und_halb uns_app uns_auszubild uns_best
        uns_kampf uns_kantin verbessert viel_sie vorgeseh vorstandschef warum_wir wenig wenig_luft zehn_monat
        zeil zeit zieht zugang
    """,
    -0.1: """
        #_filial #_januar :_so =abbau =das =dauert =halbjahr =kita =leicht =mai =rechnung =richtig =sich =steig
        =such =uber =volksbank =windrad =zieh ^<bl ^<zei ^chn ^cken ^neu ^sti acht_woch alb am_tor angenomm
        anhalt auf_den auf_eig auffass aufgeschnitt aufgeschnitt_und ausstell beid_hab bild bis_mitternacht
        dabei_war das_end dem_telefon der_geschaftsfuhr die_azubis die_fahr die_vertreterversamml die_zwei
        diesmal_nur durch eig_wunsch ein_alt ein_dos ein_friedhof ein_halb ein_rundgang ein_seit einzig erklar
        erneuert format friedhof friedhof_ein fruh_hing fusioni gab_es geholf gemerkt_hat genugt geschieht
        gibt_es gluckwunsch graz hab_ein habt_ihr halb_stund halt_jetzt handwerk_ein herzlich_gluckwunsch hund
        hundert im_werk in_zwei inzwisch kennt klatsch kommt lernt_was list logist luft mal_and merkt
        million_euro ministerium mit_kind montag nach_mal nacht nicht_verlor nun_zur nutz pro reg regal
        richt_ihn rundgang sah salz seith seminar steh_im steht_im sterb ubergeb uhr_war und_fahr unterschrift
        vertreterversamml vierzig_platz volksbank von_## von_zwei war_abgelauf werkbank windrad wir_brems
        wir_hab wir_such woh_uns zertifikat_war zum_jahres zurst zwisch_den zwolf_leut
    """,
    -0.11: """
        =buchhalt =digital =einfach =einmal =entlass =gemacht =glas =gleich =lehrling =leit =monat =pack =rent
        =schluss =updat =verlustfrei =version ^<le ^ene ^ne> ^se> ablauf akku anhang automat bekam breit brezel
        cent_mehr dank_herr darf das_formular das_video den_pokal der_buchhalt der_kantin der_kuhlung die_ausgab
        die_station die_tabell digital donnerstag_im dreissig_jahr durch_die ein_baum ein_nam ein_zertifikat
        einfach_erklart entlass eroffn erst_halbjahr europa flamm_fur gart gelt gemess gesprach_uber geubt
        gewonn hank henning im_film im_kell jack jahr_als jed_montag klebstoff kuhlung lamp lang_hab loscht mai
        marmelad million_fur mitmach monat_: nicht_betroff off offent pack_: per_app pokal porto saison
        sie_kommt spart steh_auf steht_in storung_behob student trick ubung und_tee verliert verlustfrei vermess
        vor_steu vorbereit vorsitz_der werk zip zwei_student ~3
    """,
    -0.12: """
        #_cent #_euro =auftrag =best =erklart =flamm =gross =ide =minut =preis =teur =umsatz =vortrag ^<fü ^<ta
        ^est ^ren aktualisi all all_gut am_band angreif baut_ein bis_mai blau bleib_wie bring das_buro dat_war
        der_buhn der_technik des_jahr die_jury die_prognos die_warteschlang dies_funf dos dritt_stock ein_erfund
        ein_skript erdgeschoss ergebnis_bei ergebnis_vor es_ging fest feu_und foli fur_januar geb geback geduld
        gepruft ging grosst hauptversamml hol_sie im_erdgeschoss kaffe kart_an katz komm konn_angreif leicht
        lena lernt man monat_lang papi preis_fur schluss_mit sech spar spar_wir spielt staplerfahr stuhl_in
        technik_kommt umsatz_lag und_flamm uns_werkstatt verhandl_mit von_hand waffel wann wurd_kurz zeichnung
        zeigt_drei zeigt_es
    """,
    -0.13: """
        #_gast #_mal :_drei =alt =behob =brot =buhn =frau =halbjahreszahl =kaffeemaschin =ruckblick =stadt
        =stress =und =wird ^<ze ^art anruf_am azubis_baut baut beend befragt beid beschreibt bewerb bis_#
        das_gesprach der_gross die_prufung ein_leer entwurf fuhrung garantiert geb_wir halbjahreszahl hugel
        liegt_bei mocht onlin rahm rezept schlaf_und schwachstell sekund stress sven torwart trainiert trotzd
        uben umgezog vortrag winkel wir_gefragt wir_gern zahl_zum zelt zweck
    """,
    -0.14: """
        #_tonn =april =lang =paus abend abteil ansicht ausbild ausgebild bei_# betreib blatt dem_eig
        die_nachfolg einstell feuerwehr_im gebaut_hab geht_zum gemerkt genau geschicht gleich hand herunterlad
        herzlich im_jahr jahres_in jed_erst kampf_geg kaum laut mitternacht mog neu_haus platz quartal
        rechenzentrum regel riecht ruck satz schau stell_sich stromverbrauch tauscht termin uns_azubis vorfuhr
        vorrat wiederbeleb zum_herunterlad zwei_minut
    """,
    -0.15: """
        :_ein =beend =dienstplan =gehalt =neun =prozess =so =sonn =voss ^<te ^erk ^ste bau danach_gibt dank_ihr
        datei datenbank den_pfost der_grosst der_stern druck ein_blick ein_klein ergebnis gehor_nun geliefert
        hab_wir hall_zwei handwerk hang hing ide kartoffel krag mehr_licht mehr_platz montagsrund petra pfost
        pruf_wir reich schon sonn stahl station voss wie_man zum zwanzig
    """,
    -0.16: """
        #_bis =absicht =chefin =lastenrad =stimmt =unfallfrei =wahl absicht anfang_an aussieht bekam_ein bekannt
        besprech buhn chefin der_fras drei_satz ein_nachmittag ein_stand erzahl_von erzahlt fras gesucht gmbh
        kampf_um lastenrad lehr liegt_vor linux mark meist_in oft prozess ramp seit sonntag steig tee unfallfrei
        uns_meist unt_linux verabschied vergleich verhandl vier_tag von_anfang wied wiederherstell
    """,
    -0.17: """
        =nie =zwei abgelauf_zertifikat anfang bitt_hol blick_auf blieb den_jahr die_neu eig ein_abgelauf feiert
        finanzchefin folgt fuhrt gemeinsam halb jury moglich portal ruckblick schal schnell schrieb vergeb
        warteschlang werkstatt wunsch zahl_und zur zwei_stund
    """,
    -0.18: """
        =azubis =find =geduld =krankenhaus =montagsrund =sagt =verletzungsfrei =warum behob bestand brot cent
        der_neu dezemb einfach erzahl funf_jahr hochschul in_funf jahr_verlasst kalend lehrling_bau les licht
        millisekund monat nur off_tur reicht roll stock telefon ubernimmt verletzungsfrei verletzungsfrei_durch
        version version_# vormittag werkzeug zustimm zwei_somm
    """,
    -0.19: """
        =bau =brems =die =erst =grupp beim_sommerf bekommt brandt brems das_ergebnis durft ein_kurz gehor glas
        im_flur ist_unterschrieb kilo klick langweil lobt rett sank sank_um seh treppenhaus uns_alt verkauf
        vierzig_leut wach welch
    """,
    -0.2: """
        =! =: =ab =frag =gefund =gericht =tag =zuruck =zwanzig antwort buch fast frei grupp im_mai koch kundin
        lieb minut_drauss ohn_arbeitsunfall schalt sicherheitsluck_in skript tat wir_erklar wir_mocht
    """,
    -0.21: """
        ## #_dezemb =ist =lag =sommerf =wir der_beid drei_frag drei_leut gesicht in_drei kaffeemaschin per
        prufstand richtig schalt_wir uns_betriebsrat ursach_war verlasst verlasst_uns wir_zeig zwolf_kolleg
        ~place
    """,
    -0.22: """
        =betriebsrat =langsam =lern =plan =sucht august bereit buchhalt dafur der_vertrag erreichbar lehrling
        nicht_erreichbar trock updat vierzig wett
    """,
    -0.23: """
        erst euro mit_zwei produkt wie_wir
    """,
    -0.24: """
        #_uhr =jahr =mit =sicherheitsluck =tot blick dien einmal gestrich kurz_weg platz_mehr sicherheitsluck
        sommerf test verlor
    """,
    -0.25: """
        #_tag =off der_off im_final meist so_pruf steh_am tabell tag_ohn tipps
    """,
    -0.26: """
        =ein =gast =stern =wie abgelauf gehort schlaf stern uns ziel zwei
    """,
    -0.27: """
        =eis =fusion ab_# den_ruhestand der_umsatz die_kind eis lag stund woch
    """,
    -0.28: """
        =fur dank dies_jahr ein_tag kantin kart kuch letzt_woch mach paus ruhestand verrat warum
    """,
    -0.29: """
        #_# =der final gebaut sensor
    """,
    -0.3: """
        =bess gross im_betrieb im_lag lern steht technik
    """,
    -0.31: """
        tag_der
    """,
    -0.32: """
        anmeld bess farb in_rent jed leit umsatz zertifikat
    """,
    -0.33: """
        ein formular gefragt jahr rent und_ein
    """,
    -0.34: """
        alt fusion sucht vier
    """,
    -0.35: """
        ! =kampf best jetzt zeig
    """,
    -0.36: """
        drei langsam mit
    """,
    -0.37: """
        dat funf
    """,
    -0.38: """
        azubis kampf
    """,
    -0.39: """
        app
    """,
    -0.4: """
        zehn
    """,
    -0.42: """
        seit_montag was zwolf
    """,
    -0.43: """
        tag
    """,
    -0.45: """
        klein
    """,
    -0.47: """
        erklart kost
    """,
    -0.48: """
        =neu kurz
    """,
    -0.49: """
        wie zeigt
    """,
    -0.54: """
        frag
    """,
    -0.55: """
        #
    """,
    -0.56: """
        minut
    """,
    -0.65: """
        =?
    """,
    -0.7: """
        und
    """,
    -0.86: """
        :
    """,
    -1.07: """
        neu
    """,
    -1.08: """
        ?
    """,
}
