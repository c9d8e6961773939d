"""German words of trouble and of calm."""

# ruff: noqa: E501

FAMILIES = {
    "layoffs": (
        """
        abfindung* abgebaut_werden abwickl* altersteilzeitprogramm* arbeitnehmervertret* arbeitslos* arbeitsplatzabbau* arbeitsplätze_betroffen
        arbeitsplätze_entfallen arbeitsplätze_fallen_weg arbeitsplätze_gefährdet arbeitsplätze_gehen_verloren arbeitsplätze_gestrichen
        arbeitsplätze_in_gefahr aufhebungsvertr* ausgliederung* auslagerung auszubildende_nicht_übernommen bauen_stellen_ab baut_stellen_ab
        befristete_verträge_laufen belegschaft_heute belegschaft_informiert belegschaft_reduzieren belegschaft_verkleiner* beschäftigte_verhandeln
        betriebsbedingt* betriebsrat_informiert betriebsrat_unterrichtet betriebsübergang* betroffen_sind blaue_briefe davon_sind durch_ki_ersetzt
        durch_maschinen_ersetzt einem_teil_des_teams entfallen_stellen entlassungen entlassungswelle* entscheiden_zwischen fallen_stellen_weg
        fertigung_läuft freisetzung* freiwilligenprogramm* gehaltskürz* gehaltsverzicht* gehen_oder_umziehen geht_nach_polen geht_nach_tschechien
        gehören_nicht_mehr_zum gibt_es_keine_aufgabe halbes_team harte_einschnitte ig_metall ihren_job_verlieren ins_ausland interessenausgleich*
        job_verloren jobs_in_gefahr kahlschlag* kapazitätsanpass* kein_platz_mehr keine_andere_wahl keine_arbeit_mehr keine_aufgabe_mehr
        keine_beschäftigung keine_zukunft ki_ersetzt kleiner_werden kleinere_mannschaft kollegen_gehen kolleginnen_gehen kurzarbeit*
        kündigung_erhalten kündigungen kündigungsschreiben kündigungswelle* lohnkürz* lohnverzicht* läuft_2026_aus läuft_aus_ende läuft_ende
        massenentlass* menschen_betroffen menschen_verlieren mitarbeitende_heute_informiert montage_geht muss_gehen müssen_das_unternehmen_verlassen
        müssen_gehen müssen_uns_verlassen müssen_wir_kürzen nach_tschechien_geht nachtschicht_gestrichen nicht_verlängert nicht_weiterbeschäftigt*
        nicht_übernommen nullrunde* ohne_arbeit ohne_job outsourcing personal_abbauen personal_reduzieren personalabbau* personalanpass*
        personaleinsparung* personalkosten_senken personalkürz* personalstand_sinkt personelle_anpassung* post_bekommen posten_gestrichen
        produktion_läuft_aus rationalisierung* reduziert_belegschaft restrukturierungsprogramm* schicht_gestrichen schichtbetrieb_endet
        schmerzhafte_entscheidung schmerzhafter_einschnitt schmerzhafter_schritt schwere_entscheidung schweren_herzens schwerer_schritt sozialpartner*
        sozialplan* sozialtarifvertrag* sparkurs* sparprogramm* stelle_verloren stellen_abzubauen stellen_betroffen stellen_entfallen
        stellen_fallen_weg stellen_gestrichen stellen_kürzen stellen_streichen stellen_wegfallen stellenabbau* stellenkürz* stellenplan_gekürzt
        stellenreduzier* stellenstreich* streicht_bonus streicht_stellen streicht_weihnachtsgeld suchen_neue_aufgaben suchen_wir_nach_lösungen
        team_verkleinern team_wird_kleiner teil_der_belegschaft teil_unserer_belegschaft transfergesellschaft* trennen_uns_von trennt_sich_von
        umziehen_oder unser_team_verlassen unterrichtet_heute_die_belegschaft verabschieden_müssen verabschieden_uns_von_einem_teil
        verhandeln_wir_mit_der verkleinern_unser verkleinert_belegschaft verlassen_das_haus verlassen_das_unternehmen verlassen_müssen verlassen_uns
        verlassen_werden_uns verlieren_den_job verlieren_ihre_arbeit verlieren_ihre_arbeitsplätze verlieren_ihre_jobs verlieren_ihre_stelle
        verlieren_ihre_stellen verlieren_ihren_arbeitsplatz verlieren_ihren_job verliert_ihre_arbeit verliert_seine_arbeit verliert_seinen_job
        verschlank* verträge_laufen_aus vorruhestand* wegrationalis* weihnachtsgeld_gestrichen weniger_beschäftigte weniger_personal weniger_stellen
        werden_abgebaut werden_leider_gehen werden_nicht_mehr_bei werden_nicht_verlängert werden_nicht_übernommen werden_weniger werke_zusammengelegt
        wird_abgebaut zusammengelegt zusammenlegung_der zwangsurlaub* zwei_werke_zu_einem änderungskündigung* übernahme_abgesagt
        """,
        """
        abbau abbauen abgebaut abschied_von auftragslage baut_ab einschnitt* einsparung* entfallen entlass* entließ entlässt freigestellt gehen_müssen
        gekündigt gekürzt gestrichen kostendruck* kündig* kürz* neuordnung reduzier* restrukturier* schrumpf* sparmaßnahm* stellenwegfall* streichen
        streicht streichung* umstrukturier* verkauf_der_sparte verklein* verlager* wegfall*
        """,
    ),
    "death": (
        """
        abschied_von_unserem abschied_von_unserer aus_dem_leben beerdig* bei_ihrem_mann bei_seinen_kindern bei_seiner_frau beileid* beisetz* bestürz*
        drei_tote ein_toter eingeschlafen entschlafen er_wurde_ erlag erlag_ihren erlag_seinen erliegt erlitt_einen erschlagen ertrank ertrinkt
        ertrunken fassungslos* fehlen_die_worte fehlen_wird_uns friedhof für_immer_eingeschlafen für_immer_verlassen gedanken_sind_bei
        gedanken_sind_bei_den gedanken_sind_bei_ihrer gedanken_sind_bei_seiner gedenken_wir gedenkfeier* gedenkminute* gestorben gestorben_ist
        getötet* große_trauer großer_verlust hat_uns_verlassen herzinfarkt_am hinterbliebene* im_alter_von im_kreis_ihrer_familie
        im_kreis_seiner_familie in_gedenken in_gedenken_an in_stillem_gedenken in_tiefer_trauer in_trauer ist_gestorben ist_von_uns kam_ums kamen_ums
        kondolenz* kondolier* leben_verloren lebens_gerissen leblos* leiche leichen leichnam* mit_großer_trauer mitgefühl nach_kurzer_krankheit
        nach_langer_krankheit nach_schwerer_krankheit nachruf* nehmen_abschied nicht_mehr_aufgewacht nicht_mehr_unter_uns nicht_überlebt
        platz_bleibt_leer plötzlich_und_unerwartet reanimation_erfolglos schmerzlicher_verlust schweigeminute* schwere_krankheit_gestorben selbstmord*
        sie_wurde_nur sind_gestorben starb_am starb_bei starb_im starb_nach sterbefall* stirbt_auf stirbt_bei stirbt_nach stuhl_bleibt_leer suizid*
        tief_betroffen tief_traurig todesfahrt* todesfall* todesfälle todesopfer todessturz* todesursache tot_aufgefunden tot_gefunden tot_im tot_in
        tote_bei tote_nach tote_und toter_bei totgeschlagen traueranzeige* trauerfall* trauerfeier* trauern trauert tödlich* tödlicher_unfall tötet
        tötung* ums_leben unerwartet_verlassen unser_gründer_ist unsere_gedanken unsere_gedanken_sind verlieren_wir verloren_wir verscheid* verschied
        verstarb verstarben verstorben* verunglückt* viel_zu_früh von_uns_gegangen von_uns_gerissen wir_denken_an wir_nehmen_abschied wir_trauern
        wir_vermissen zum_gedenken zwei_tote überlebte_nicht
        """,
        """
        abschied andenken angehörige* erinnerung_an erstickt* grab hinterlassen hinterlässt kerze kerzen lebensende opfer starb sterben stirbt tod
        tode todes tot tote toten toter trauer traurig unfassbar* urne verloren_haben verlust* verstumm*
        """,
    ),
    "accident": (
        """
        abgebrannt abgestürzt* abgängig* absturz_eines ammoniakaustritt* amputiert* arbeitsunfall arbeitsunfälle arm_gebrochen auffahrunfall*
        ausgebrannt ausgelaufen* ausgerutscht autounfall* bein_gebrochen beißender_geruch betriebsunfall* blaualgen* brand_auf brand_im brand_in
        brand_zerstört brandstift* brandursache* brandverletz* brannte_ab brennt_ab busunfall* chemieunfall* chlorgas* container_erfasst dachstuhl*
        das_bein_gebrochen durch_feuer_zerstört durchfall* eingeklemmt* eingequetscht eingeschlossen* eingestürzt* einsturz* entgleis* erdrutsch*
        erfasst_worden erfasste* erkrankt* ernstem_zustand evakuiert_werden explodiert* explosion explosionen felssturz* feuer_im feuer_in
        feuer_zerstört feuerwehreinsatz* fiel_vom fischsterben* flugzeugabsturz* fährunglück* gab_nach gasaustritt* gasleck* gaswolke* gedränge*
        geflügelpest* gegen_einen_baum gekentert* gelangt_in gelangte_in gerammt* geräumt_werden gewässerverunreinig* giftwolke* gilt_als_vermisst
        großbrand* großeinsatz* halle_zerstört havarie* hochwasserschäd* im_gedränge im_krankenhaus_behandelt in_brand in_ernstem_zustand in_flammen
        in_lackiererei ins_krankenhaus ins_spital intensivstation* ist_gesperrt klinik_gebracht kohlenmonoxid* kollidiert* kollision* kopfverletz*
        kran_kippt* krankenhaus_gebracht krankenhausreif krankheitsfälle* lager_zerstört lawine* lebensgefahr lebensgefährlich* lebensmittelvergift*
        legionell* leicht_verletzt leichtverletzt* lief_in_die liegt_im_krankenhaus liegt_in_der_klinik listerien* luftschiff_notlandung läuft_aus
        läuft_in_die magen-darm massenkarambolage* massenpanik* mitgeschleift* musste_evakuiert musste_geräumt mussten_evakuiert nachgegeben
        niedergebrannt noch_vermisst noroviru* notwasserung* panik_am personenschaden* prallt* rammt* rauch_eingeatmet rauchgasvergift* rauchvergift*
        reizgas* rettungsdienst_im rettungshubschrauber* rettungskräfte* salmonell* schwebt_in schweinepest* schwer_gestürzt schwer_verletzt
        schwerer_unfall schwerverletzt* seenot* seuche* skiunfall* steinschlag* stichverletz* stock_ist_verloren strahlenunfall* stromschlag*
        störfall* stürzt_ab stürzt_ein stürzt_vom stürzte_ab stürzte_aus stürzte_vom tierseuche* tote_fische tote_vögel tribüne* umgekippt
        umweltschaden* unfall_auf unfall_bei unfall_im unfall_in unfall_mit unglück* unter_tage verbrannt verbrannte* verbrennungen verbrüht*
        verbrühung* vergift* verkehrsunfall* verletzt_worden verletzte verletzten verletzter vermisst* verschüttet* verätz* vogelgrippe* vom_dach
        vom_gerüst von_der_straße von_einem_lkw von_einem_zug_erfasst werden_vermisst wird_vermisst wurde_erfasst wurde_evakuiert
        wurde_niemand_verletzt_aber wurde_verletzt wurde_von_einem_container wurden_evakuiert wurden_verletzt zerstörte* zugunfall* zusammenstoß*
        ärztlich_behandelt ärztlich_betreut ärztlich_versorgt ölfilm* ölunfall* überflut* überschlug*
        """,
        """
        ausbruch ausgetreten austritt bergung* betreut bewusstlos* brand brannte brennt chemikalie* crash einsatz evakuier* explodier* explosion*
        feuer feuerwehr flammen geborgen gebrochen* gefahr gekippt gerettet gestürzt katastroph* klinik kliniken kontaminier* krankenhaus leblos leck
        notarzt* notfall notlandung* rauch rettung rettungswagen schadstoff* schwebt stabil sturz stürzt stürzte stürzten tier tiere tritt_aus unfall
        unfalls unfälle verletz* verseucht* verunfall* überfahren
        """,
    ),
    "violence": (
        """
        amok amoklauf* angegriffen_worden angriff_auf angriffe_auf anschlag* attacke_auf attentat* ausgeraubt* bedroht* bespuckt* bewaffnet* bewarf*
        bombendrohung* brandanschlag* brandsatz* busfahrer_angegriffen einbrecher* einbruch_in einbruchserie entführ* ermordet* erschossen* erstochen
        farbanschlag* geisel* geldautomatengesprengt geldautomatensprengung* geschlagen gewaltsam* gewalttat* hakenkreuz* kassiererin_überfallen
        krawall* körperverletz* maskiert* messer_bedroht messer_gezogen messerangriff* messerattack* mit_einem_messer mitarbeiter_bedroht mord
        morddrohung* morde mordes niedergeschlagen* niedergestochen* pistole* plünder* prügel* randal* raubüberfall* sabotage* schießerei*
        schusswaffe* schüsse sprengsatz* sprengung_eines spuck* terror* todesdrohung* totschlag* und_beschimpfungen vandal* vergewaltig* verprügelt*
        wurde_angegriffen zusammengeschlagen zusammenschlag* überfall_auf überfallen* überfiel* übergriff*
        """,
        """
        angegriffen angriff angriffe attacke attackiert ausschreitung* beute diebe diebstahl* drohen drohung* einbruch fahndung* flüchtet flüchtig*
        gestohlen gewalt hass messer polizei randalier* raub räuber schlug schläge schuss tatverdächtig* tritte täter* waffe waffen überfall
        """,
    ),
    "lawsuit": (
        """
        abgemahnt* abmahnung* amtsgericht* angeklagt* anklage* anwaltspost* anwaltsschreiben* anzeige_erstattet arbeitsgericht* ausstehende_löhne
        berufung_eingelegt berufung_gegen bgh_urteil brief_vom_anwalt bundesgerichtshof* das_gericht_entscheidet der_klage_statt dürfen_wir_ihn
        dürfen_wir_nicht ehemaliger_mitarbeiter_klagt eine_kopie_des einstweilige_verfügung* erstattet_anzeige erster_verhandlungstag gab_der_klage
        geprellt* gericht_entscheidet gericht_entschied gericht_gab gericht_gibt gericht_hat_entschieden gericht_verurteilt gerichtlich*
        gerichtsurteil* gerichtsverfahren* gibt_den_fahrern_recht gütetermin* juristisch* kammer_urteilt klage_auf klage_ein klage_eingereicht
        klage_gegen klage_gegen_uns klage_in_oslo klage_statt klage_wurde klagen_gegen klageschrift* klagt_an klagt_auf klagt_gegen kläger klägerin*
        kopie_des_seinen kunde_klagt kündigung_unwirksam kündigungsschutzklage* landgericht* lieferant_klagt lieferant_verklagt lohn_nachzahlen
        lohn_vorenthalten lohnnachzahlung* löhne_nachzahlen markenstreit* muss_millionen muss_nachzahlen muss_zahlen nachzahlen nachzahlung*
        namensrechte_verloren namensstreit* nicht_ausliefern oberlandesgericht* patentklage* patentstreit* patentverletz* post_vom_anwalt prellt*
        prozess_gegen prozessauftakt* rechtsstreit* rechtswidrige_kündigung reichen_klage reicht_klage revision_gegen richter_gibt räumungsklage*
        sammelklage* schadenersatz* schadensersatz* schiedsverfahren* schmerzensgeld* schuldig_gesprochen schuldspruch* sozialgericht* strafanzeige*
        strafprozess* um_lohn_betrogen unbezahlte_überstunden unbezahlter_überstunden unterlassungs* unwirksam urheberrechtsverletz* urteil_gegen
        vergleich_geschlossen verklagen verklagt* verklagt_uns verleumd* verurteil* verwaltungsgericht* vor_den_kadi vor_gericht vors_gericht
        ziehen_vor zieht_vor zieht_vors zivilprozess* üble_nachrede
        """,
        """
        anfecht* angefochten* angezeigt anwalt anwälte anwältin anzeige beschwerde* entschädig* forder* gegenwehr gericht gerichts haftet haftung*
        juristen klage klagen klagt prozess rechtlich* rechtswidrig* richter* streit streiten streitig* urteil* verfahren vergleich verhandelt
        verhandlung* überstunden
        """,
    ),
    "investigation": (
        """
        *razzia aberkannt* abgasskandal* abrechnungsbetrug* anklagebehörde* anzeige_gegen aufsicht_eingeschaltet aufsicht_ist_eingeschaltet
        aufsicht_prüft bafin_wirft beamte_durchsuchen beamte_durchsuchten beanstandet* befragt_zu behörde_prüft behörden_prüfen bescheid_akzeptiert
        bestech* betrieb_geschlossen_wegen betrugsfall* betrugsverdacht* betrugsvorwurf* bewährungsstrafe* bilanzfälsch* bilanzskandal* bußgeld*
        dieselskandal* disziplinarverfahren* doktortitel* doping* durchsuch* eingeschaltet* entzieht_die entzieht_zulassung ermitteln ermittelt*
        ermittelt_gegen ermittler* ermittlungen ermittlungsverfahren* fahnder* falschberatung* falschbilanz* festgenommen* festnahme* frisierte*
        fälschung* gammelfleisch* gefälscht* gefängnis* gegen_unseren_schatzmeister geldbuße* geldstrafe* geldwäsche* gerügt* geschönt*
        gewerbeaufsicht* haftbefehl* haftstrafe* hausdurchsuch* heimaufsicht* hinter_gittern hinterzieh* hinterzogen hinweisgeber_meldet
        hygienemängel* illegale_beschäftigung in_haft ins_gefängnis insiderhandel* interessenkonflikt* interpol kartell kartellamt* kartellverfahren*
        kontrolleure_schließen korrupt* kriminalpolizei* kripo* kungel* lizenz_entzogen luftbuchung* mauschel* muss_in_haft müssen_strafe plagiat*
        preisabsprache* razzia* razzien rechnungen_aus rüge_für scheinrechnung* scheinselbst* schmiergeld* schwarzarbeit* schwarze_kassen schwarzgeld*
        sicherheitsmängel* skandal* sonderprüf* staatsanwalt* staatsanwältin* steuerfahnd* steuerhinterzieh* strafbefehl* strafe_akzeptiert
        strafe_zahlen strafverfahren* strafzahlung* subventionsbetrug* tatverdacht* u-haft unangekündigt* unregelmäßigkeit* unter_verdacht
        unterschlag* untersuchungsausschuss* untersuchungshaft* untreue verdacht_auf verdacht_der verdächtigt* verhaft* verspäteter_meldung
        verstoß_gegen verstöße_gegen vertusch* veruntreu* veterinäramt* vetternwirtschaft* vorgeladen* vorladung* vorteilsnahme* werfen_uns
        whistleblower* wirft_dem wirft_der wirft_uns_vor zollfahnd* zu_spät_veröffentlicht zulassung_entzogen
        """,
        """
        amtlich* aufsicht* beamte behörde* berichte berichten beschlagnahm* betrog betrug betrüg* bis_zur_klärung ermittlung finanzamt geprüft
        gutachter* kartell* klärung kontrolleure* missbraucht* mängel polizei prüft rückzahlung* schuldig schwarz sichergestellt* strafe strafen
        untersuch* verdacht verstoß verstöße vorwurf vorwürfe zoll zurückzahlen
        """,
    ),
    "breach": (
        """
        abgefischt* abgeflossen* abgegriffen* akten_einsehbar akten_einsehen angriff_auf_unser_netz angriff_auf_unsere_systeme anschriften ausgespäht*
        ausspäh* cyberangriff* cyberattack* cybervorfall* darknet* daten_abgeflossen daten_gestohlen daten_im_netz datenabfluss* datendiebstahl*
        datenklau* datenleck* datenpanne* datenschutzverletz* datenschutzverstoß* datenschutzvorfall* e-mail-panne* erpress* falsch_verschickt
        falsche_empfänger fehlversand* frei_zugänglich fremde_konten fremde_lasen fremder_kunden gehackt* gestohlene_daten gestohlener_daten
        gästedaten* hackerangriff* hackerattack* identitätsdiebstahl* im_darknet im_internet_aufgetaucht im_internet_einsehbar im_netz_aufgetaucht
        im_netz_gefunden ins_netz_gestellt it-sicherheitsvorfall* kompromittiert* konten_fremder kopiert_worden krankenakten kundendaten_betroffen
        kundendaten_im lasen_mit lösegeld* mitarbeiterdaten* mitgelesen* neue_passwörter offen_im_netz passwort_zurücksetzen passwort_ändern
        passwörter_gestohlen passwörter_ändern patientendaten* ransomware* sicherheitsvorfall* skimming* systeme_verschlüsselt unbefugt*
        unbekannte_haben unbekannte_kopier* ungeschützt* verdächtige_anrufe verdächtige_mails verlorener_usb-stick verschlüsselt_worden
        verschlüsselte_unsere verschlüsselten_unsere verschlüsselungstrojaner* zugangsdaten_gestohlen zum_verkauf_angeboten öffentlich_zugänglich
        """,
        """
        adressen angreifer* anrufe betroffen* cyber* daten_von einsehbar entwendet* fremde geburtsdaten gestohlen hack hacker* kopiert* kundendaten
        leck offengelegt* passwort passwörter phishing* schadsoftware* sicherheitslücke* telefonnummern trojaner* unbekannte veröffentlicht zugriff
        """,
    ),
    "harassment": (
        """
        angebrüllt* angefasst* angeschrien* anschreien antisemit* anzüglich* arbeitsklima_vergiftet ausbeut* ausgebeutet* bedrängen bedrängt*
        begrapscht* belästig* benachteilig* beschimpf* bespitzel* brüllt demütig* diskriminier* eingeschüchtert* einschüchter* erheben_vorwürfe
        erhebt_schwere erhebt_vorwürfe frauen_verdienen_weniger frauenfeindlich* gedemütigt* gemobbt* gequält* geschlagene gewaltvorwürfe*
        grenzüberschreit* hass_gegen hatten_sich_gemeldet heimlich_gefilmt heimlich_gefilmte heimskandal* hetze hetzt* homophob* kinderarbeit*
        kindeswohl* klima_der_angst machtmissbrauch* missbrauch* misshand* mitarbeiter_überwacht mobbing* nacktfoto* obszön* pflegeskandal* quäl*
        rassis* rechte_chats rechter_chat* schikan* schildern schildern_schläge schlechter_bezahlt schlechtere_bezahlung schlägt_kinder
        schwere_vorwürfe sexis* sexuell* soll_er_sie soll_sie_mehrfach stasi-methoden* toxisch* unangemessen* unerwünscht* ungleich_bezahlt
        vernachlässig* verwahrlos* zwangsarbeit* übergriffig* überwacht_mitarbeiter
        """,
        """
        angst anschuldig* beleidig* berichten_von beschwer* betroffene_berichten ehemalige ehemalige_auszubildende fehlverhalten* gelitten leiden
        mutmaßlich* opfer scham schlug schweigen vorwürfe
        """,
    ),
    "strike": (
        """
        *streik *streiks arbeit_niedergelegt arbeit_ruht arbeitskampf* arbeitskämpf* arbeitsniederleg* aussperr* ausstand belegschaft_protestiert
        bessere_arbeitsbedingungen bestreik* betriebsrat_protestiert betriebsrat_wehrt bleiben_im_depot bleiben_zu_hause_aus_protest boykott*
        bummelstreik* demonstrier* einigung_gescheitert fährt_heute_kein fährt_kein_bus für_den_ausstand gespräche_abgebrochen gewerkschaft*
        hungerstreik* höhere_löhne ig_metall in_den_ausstand kein_bus_fährt krankmeldungen_aus_protest kundgebung* lassen_die_arbeit
        legen_arbeit_nieder legen_die_arbeit_nieder legt_die_arbeit_nieder legten_die_arbeit lehnt_gespräche_ab lehnt_verhandlungen lohnstreit*
        mahnwache* mehr_geld_fordern mehr_lohn menschenkette* notbesetz* notbetrieb* parken_lkw protest_gegen protestaktion* proteste_gegen
        protestier* ruht_die_arbeit schlichtung* sitzblockade* sitzstreik* straßenblockade* streik* tarifkonflikt* tarifrunde* tarifstreit*
        tarifverhandl* trillerpfeifen* urabstimm* verdi verhandlungen_abgebrochen verhandlungen_gescheitert vor_dem_tor vor_dem_werkstor
        vor_der_zentrale warnstreik*
        """,
        """
        arbeitsbedingungen ausgesprochen besetzen besetzt betriebsrat blockade* blockier* demo eskaliert fordern fordert forderung* gescheitert
        gespräche lehnt lohn petition* protest proteste protesten scheitern streit streitpunkt* unmut* verhandlung* zankapfel*
        """,
    ),
    "politics": (
        """
        abschiebung* abtreibung* afd angriffskrieg* annexion* appell_an_die_politik asylgesetz* asylpolitik* attackiert_solarfirma ausgangssperre*
        ausgeflogen* aussetzung_unserer_arbeit besatzung_der_gebiete beschuss brandmauer* brexit bundeskanzler* bundesregierung* bundestag
        bundestagswahl* bundeswehr* bürgerbegehren* bürgerentscheid* cdu csu diktatur* drohnenangriff* embargo* europawahl*
        evakuieren_unsere_mitarbeiter flüchtling* gaza* geflohen* gegen_die_regierung gemeinde_gespalten gemeinderat_streitet gender-streit gendern
        gespaltene* handelskrieg* heimgeholt identitätspolitik* im_wahlkampf invasion* islam* israel* klimakleber* kommunalwahl* kopftuch* krieg_gegen
        krieg_in kriegs kriegsausbruch* kriegsflüchtling* kriegsgebiet* kritik_an_der_regierung kämpfe_in landtag* letzte_generation linksextrem*
        migrationspolitik* ministerpräsident* montagsdemo* nach_der_wahl nahost* palästin* panzer* parteispende* parteitag* präsidentschaftswahl*
        putin putsch* raketenangriff* rat_streitet ratssitzung_streit rechte_parolen rechtsextrem* rechtsruck* regenbogenflagge* russisch* russland*
        rüstung* sanktionen_gegen spaltet_die spd stadtrat_streitet strafzoll* strafzölle* streubomben* teams_ausgeflogen trump ukrain* unruhen
        unsere_haltung_zum unsere_position_zum volksabstimm* vor_der_wahl waffenexport* waffenlieferung* waffenstillstand* wahlkampf* wahlkämpf*
        wegen_der_kämpfe wir_fordern_die_regierung zankapfel zollstreit* zum_zankapfel
        """,
        """
        abstimmung* armee bürgermeister* debatte* demokratie flucht geflüchtet* gesetz gesetzentwurf* gesetzes* koalition* konflikt* krieg krieges
        lage militär* minister* opposition* parlament* partei partei-streit parteien politik* politisch* regierung* sanktion* soldat* spaltet staats*
        streitet umstritten* wahl wahlen zölle
        """,
    ),
    "criticism": (
        """
        abgemeiert am_pranger anwohner_protestieren aufregung_um bedauern_diesen bedauern_wir berichterstattung* bitten_um_entschuldigung
        bürger_wehren eklat* empör* entrüst* entschuldigen_uns entschuldigt_sich enttäuscht_von erntet_kritik es_tut_uns_leid fehler_gemacht
        gerät_in_die gerät_unter geschmacklos* greenwashing haben_fehler hagelt_kritik harsche_kritik heftige_kritik im_kreuzfeuer imageschaden*
        in_der_kritik in_die_kritik irreführend* kritik_an kritik_der kritik_von kritik_wegen kritisieren_uns massive_kritik medienberichte*
        offener_brief_an protest_der_anwohner rassismusvorwurf* rufschädig* rücktrittsforder* rüge rügt sauer_auf scharfe_kritik schlechte_bewertungen
        shitstorm* stehen_in_der_kritik steht_in_der_kritik stellungnahme_zu stellungnahme_zum tut_uns_sehr_leid um_entschuldigung unter_beschuss
        unter_druck verharmlos* vertrauen_verloren vertrauenskrise* vertrauensverlust* verärgert* verärgerte_kunden wehren_sich_gegen
        werbung_zurückgezogen wir_bedauern wir_entschuldigen wirbel_um wut_über wütende_kunden zerrüttet* zu_aktuellen_berichten zu_den_berichten
        zu_den_vorwürfen ärger_über öffentlicher_brief
        """,
        """
        bedauer* beschwerden besorgt* blamage* entschuldig* fehler krise kritik kritisch_gesehen kritisier* leid_tut leider peinlich* sorge sorgen
        streit_um tut_uns_leid unmut vorgeworfen vorwurf wirft_vor wut wütend* ärger ärger_um
        """,
    ),
    "recall": (
        """
        airbag* allergiker* aus_dem_handel aus_dem_verkauf aus_den_regalen auslieferung_gestoppt bitte_nicht_mehr brandgefahr* bremsen_können
        bremsversagen* bringen_sie_zurück chargennummer* erhalten_ihr_geld erstickungsgefahr* explosionsgefahr* falsch_deklariert falsch_etikettiert*
        fehlt_der_hinweis fremdkörper* geben_sie_zurück gefahr_durch gefahr_für_kinder geld_zurück gesundheitsgefahr* glassplitter* glasstücke*
        hersteller_warnt im_laden_zurück kann_abbrechen kann_brechen kann_brennen kann_explodieren kann_feuer kann_kinder_verletzen kann_platzen
        kann_reißen kann_sich_lösen kann_umkippen kann_überhitzen kaufpreis* kaufpreis_erstattet keime_in können_platzen können_sich_lösen
        können_überhitzen materialfehler* metallsplitter* metallteile* mindesthaltbarkeitsdatum_bis nicht_deklariert* nicht_essen nicht_mehr_benutzen
        nicht_mehr_essen nicht_mehr_fahren nicht_mehr_nutzen nicht_mehr_verwenden nicht_mehr_verzehren nicht_trinken nicht_verwenden nicht_verzehren
        nicht_weiter_benutzen nimmt_produkt plastikteile* produktionsfehler* produktrückruf* rufen_zurück ruft_joghurt ruft_zurück rückholaktion*
        rückruf* schimmel_in sofort_ausschalten steht_nicht_auf_dem_etikett stromschlaggefahr* verkauf_gestoppt verkaufsstopp* verletzungsgefahr*
        verunreinig* vom_markt vom_markt_genommen vom_netz_trennen vor_dem_verzehr vor_glassplittern vor_plastik warnt_vor_glas warnt_vor_verzehr
        warnung_vor zieht_zurück zurückgerufen* zurückrufen
        """,
        """
        babynahrung bakterien* benutzen_sie brechen charge defekt* erstattet erstattung* etikett fehlerhaft* gefährlich* hinweis keime lose
        mangelhaft* ruft rückgabe schimmel tauschen umtausch verletzen verwenden_sie warnt warnung* zurück überhitz*
        """,
    ),
    "closure": (
        """
        abgesagt_werden abteilung_schließt abwicklung* auf_zum_jahresende aufgegeben aufzugeben aus_für betrieb_ein_stellt betrieb_eingestellt
        bleibt_dauerhaft bleibt_für_immer das_aus dauerhaft_geschlossen dichtgemacht die_geburtshilfe_auf eingestampft* einstellung_des_betriebs
        ende_einer_ära endgültig_schluss endgültig_zu erscheint_am erscheint_letztmals erscheint_nicht_mehr erscheint_zum_letzten fallen_aus_die
        festival_abgesagt filiale_aufgeben filialen_aufgeben filialschließung* finden_nicht_statt findet_nicht_statt fällt_aus_die fällt_der_saison
        für_immer für_immer_geschlossen geben_das_geschäft geben_unser_geschäft geben_wir_auf geben_wir_unser gehen_die_lichter_aus geschäft_aufgeben
        geschäftsaufgabe* gibt_die_geburtshilfe gibt_nach ist_schluss konzert_abgesagt kreißsaal_schließt leerstand* letzte_ausgabe letzte_fahrt
        letzte_schicht letzte_vorstellung letzter_arbeitstag letzter_vorhang letzter_zug letzter_öffnungstag machen_dicht macht_dicht macht_endgültig
        macht_zu miete_war_nicht mietvertrag_gekündigt mietvertrag_nicht muss_schließen müssen_schließen nicht_mehr_zu_stemmen nicht_mehr_öffnen
        nicht_wieder_öffnen nur_noch_eine_fabrik produktion_eingestellt produktion_wandert räumungsverkauf* saison_abgesagt schließen_das
        schließen_den schließen_die schließen_müssen schließen_unser schließen_unsere schließen_wir_die schließen_wir_unser schließen_wir_zum
        schließt_die schließt_ende schließt_für_immer schließt_ihre schließt_im schließt_nach schließt_nach_jahren schließt_seine schließt_zum
        schließung* sommerfestspiele_fallen sperrt_zu stampft_ein standort_aufgeben standort_wird_aufgegeben standortschließung* station_schließt
        stellt_betrieb_ein stellt_den_betrieb stellt_die_produktion stellt_produktion stellt_zeitschrift stillgelegt* stillleg* träger_gibt
        vor_dem_aus werden_geschlossen werksschließung* wird_dichtgemacht wird_geschlossen zeitschrift_eingestellt zentrale_zieht_weg zugesperrt*
        zum_jahresende_auf zum_letzten_mal zwangsräum* öffnet_nicht_mehr
        """,
        """
        abriss* abschied aufgabe aufgeben aufgelöst* auflös* dicht eingestellt einstellen geben_auf geräumt geschlossen gibt_auf leer leerräumen
        letzte letzten letzter räumen schließen schließt schluss schlüssel stemmen stillstand* verlagert verlagerung* wandert_ab zu_ende
        """,
    ),
    "insolvency": (
        """
        antrag_gestellt arbeitsagentur_zahlt auffanggesellschaft* bank_dreht bankrott* beim_amtsgericht den_antrag_gestellt eigenverwaltung
        existenzbedroh* existenzkrise* fehlen_millionen fehlt_das_geld fehlt_geld finanzielle_schieflage finanzierung_geplatzt
        finanzierungsrunde_geplatzt finanznot* fördergelder_weg förderung_fällt förderung_gestrichen förderung_läuft_aus gagen_nicht geht_das_geld
        gehälter_bleiben_aus gehälter_gesichert gehälter_sind_bis geld_aus geld_reicht_nicht geldnot* gläubiger* insolvent* insolvenz*
        investor_abgesprungen investor_fehlt investor_springt_ab kein_gehalt kein_geld_mehr kein_käufer kein_lohn keine_löhne keinen_käufer konkurs*
        konto_ist_leer kredit_gekündigt kreditlinie_gekürzt kämpft_ums_überleben käufer_abgesprungen können_nicht_mehr_zahlen liquiditätsengpass*
        liquiditätskrise* löhne_bleiben_aus löhne_nicht_bezahlt massearm* miete_nicht_bezahlt nicht_mehr_zahlen nicht_zahlen notkredit* notverkauf*
        pleite* rechnungen_nicht_bezahlt reicht_das_geld rettungspaket* sanierungsverfahren* schieflage* schuldenberg* schuldenlast* schutzschirm*
        spendenaufruf_zur_rettung steht_vor_dem_ruin ums_überleben unser_konto verschuldet* vor_dem_ruin zahlt_die_arbeitsagentur
        zahlungsschwierigkeit* zahlungsunfähig* zusage_zurückgenommen zuschuss_gestrichen zuschüsse_gestrichen zwangsversteiger* überlebenskampf*
        überschuld*
        """,
        """
        ausstehend* bangen bangt defizit* existenz* finanziell* finanzloch* förderung gehälter gerettet gesichert investor* kredit* käufer_gesucht
        löhne millionenloch* offene_rechnungen rettet rettung sanier* schulden verwalter zuschuss zuschüsse
        """,
    ),
    "profit_warning": (
        """
        absatz_bricht absatz_sinkt abschreibungen_in aktie_bricht aktie_fällt aktie_rutscht aktie_sackt aktie_stürzt aktie_verliert aktienkurs_fällt
        auftragseinbruch* auftragsflaute* auftragsloch* auftragsmangel* aufträge_fehlen bestellungen_brechen brach_ein bricht_ein börsenwert*
        dividende_gestrichen drückt_aktie drückt_kurs eingebrochen* ergebnis_bricht ergebnis_eingebrochen ergebnis_sinkt erwartung_verfehlt
        erwartungen_verfehlt fehlende_aufträge gewinn_bricht gewinn_halbiert gewinn_sinkt gewinneinbruch* gewinnrückgang* gewinnwarnung*
        großauftrag_verloren großkunde_springt großkunde_verloren größter_kunde_springt herabgestuft* herabstufung* hinter_erwartungen hohe_verluste
        hoher_verlust jahresverlust* jahresziel_verfehlt kappt_prognose kurs_rutscht kurseinbruch* kurssturz* kursverlust* macht_verlust
        milliardenverlust* millionenverlust* prognose_gekappt prognose_gesenkt quartalsverlust* ratingabstufung* rekordverlust* rote_zahlen
        roten_zahlen sackt_ab schlechtes_jahr schlechtestes_jahr schwaches_quartal schweres_jahr schwerstes_jahr schwierigen_jahr schwieriges_jahr
        senkt_prognose streicht_dividende umsatz_bricht umsatz_fällt umsatz_gesunken umsatz_sinkt umsatzeinbruch* umsatzrückgang* umsatzwarnung*
        unter_erwartungen verfehlt_ziele verluste_der_letzten verluste_in_höhe verluste_zwingen verlustwarnung* weniger_gewinn weniger_umsatz
        wertberichtigung* ziele_verfehlt
        """,
        """
        absatz abwärts* aktie aktien aufträge ausgeblieben belastet* börse einbruch* enttäusch* erlös* fiel flaute* fällt gesunken halbiert krise
        minus prognose rutscht rückgang* sackt sank schrumpf* schwach* schwierig* schwäche* sinkflug* sinkt talfahrt* tief verlust verluste
        """,
    ),
    "ousted": (
        """
        abberuf* abgelöst* abgesetzt* absetzung* amtsenthebung* auf_druck auf_druck_der beurlaubt* des_amtes_enthoben entmachtet*
        entzieht_das_vertrauen entzieht_vertrauen freigestellt* freistellung* fristlos* führungschaos* führungskrise* gechasst* gefeuert* geschasst*
        hausverbot_für hinausgeworfen* hut_nehmen im_streit im_unfrieden interimschef* ist_nicht_mehr_im_amt kaltgestellt* kommissarisch*
        legt_amt_nieder legt_ihr_amt legt_sein_amt machtkampf* misstrauensvotum* mit_sofort_wirkung mit_sofortiger_wirkung muss_gehen muss_hut_nehmen
        muss_ihren_hut muss_seinen_hut nach_eklat nach_kritik nach_kritik_zurück nach_skandal nach_streit nach_vorwürfen nicht_im_haus nicht_mehr_chef
        nicht_mehr_im_haus nimmt_ihren_hut nimmt_seinen_hut rausgeworfen* rauswurf* räumen_den_stuhl räumt_den räumt_ihren räumt_seinen rücktritt_nach
        schmeißt_hin sofortiger_rücktritt suspendiert* trennt_sich_vom trennt_sich_von_chef trennt_sich_von_geschäftsführer trennt_sich_von_vorstand
        tritt_zurück_nach verlässt_im_streit verlässt_nach_streit vertrauen_entzogen vor_die_tür vor_die_tür_gesetzt wirft_das_handtuch wirft_hin
        zerrüttet* zwangsweise_in übernimmt_kommissarisch überraschend_zurück überraschender_abgang
        """,
        """
        abgang* amt aufsichtsrat* direktor* einvernehmlich* entlassen feuert geschäftsführer* geschäftsführung intendant* präsident* rektor*
        rücktritt* schulrat sofort* streit_über trainer trennt_sich tritt_zurück vertrauen vertrauens vorstand* zurückgetreten ämter überraschend*
        """,
    ),
    "hiring_freeze": (
        """
        alle_gespräche_abgesagt angebote_widerrufen angebote_zurückgezogen anzeigen_zurückgezogen ausbildungsplätze_gestrichen ausgesetzt*
        ausschreibung_zurückgezogen ausschreibungen_gestoppt ausschreibungen_zurückgezogen besetzungssperre* besetzungsstopp* bewerbungen_nicht
        bewerbungen_werden_nicht bewerbungsgespräche_abgesagt bewerbungsstopp* bewerbungsverfahren_gestoppt bleiben_unbesetzt einstellungspause*
        einstellungsstop* haushaltssperre* keine_auszubildenden keine_azubis keine_bewerbungen keine_neueinstellungen keine_neuen_kolleg*
        keine_neuen_mitarbeiter keine_neuen_stellen keine_praktika keine_praktikant* lehrstellen_gestrichen nehmen_keine_bewerbungen neueinstellungen
        nicht_einhalten nicht_nachbesetzt nicht_neu_besetzt niemanden_aufnehmen niemanden_einstellen niemanden_einzustellen personalstopp*
        praktika_abgesagt praktikum_abgesagt recruiting-stopp rekrutierungsstopp* stellen_derzeit_niemanden stellen_nicht_besetzt stellen_nicht_ein
        stellen_niemanden_ein stellen_vorerst_nicht stellen_vorerst_niemanden stellenanzeigen_entfernt stellenanzeigen_gelöscht
        stellenausschreibungen_zurück stellensperre* stellenstopp* stellt_nicht_ein stellt_nicht_mehr_ein traineeprogramm_ausgesetzt
        traineeprogramm_gestoppt verträge_widerrufen vorerst_nicht_besetzt vorerst_niemanden_ein vorstellungsgespräche_abgesagt
        vorstellungsgespräche_gestoppt widerruf* wiederbesetzungssperre* zieht_zusagen zugesagte_verträge zusage_halten zusage_zurückgezogen
        zusagen_widerrufen zusagen_zurückgezogen
        """,
        """
        abgesagt* auf_eis aufnehmen ausbildungsplätze ausschreibung* bewerbung* bis_auf_weiteres eingefroren* einstell* gestoppt offene_stellen
        pausier* praktik* ruhen ruht stellen stopp stoppt unbesetzt* vorerst zurückgezogen zusage zusagen
        """,
    ),
    "harm": (
        """
        abkoch* abrechnungsfehler* alles_steht ambulanz_geschlossen an_der_lösung annulliert* arbeiten_an_einer_lösung arbeiten_mit_hochdruck
        außer_betrieb babys_vertauscht befunde_vertauscht behandlungsfehler* bestellungen_verlassen bitten_um_geduld blackout* computerpanne*
        daten_verloren den_zweiten_tag derzeit_nicht_möglich derzeit_nicht_verfügbar doppelt_abgebucht doppelt_belastet doppelt_bezahlt
        ergebnisse_vertauscht falsch_abgebucht falsch_abgerechnet falsche_befunde falsche_blut* falsche_diagnose falsche_dosis falsche_dosis_erhalten
        falsche_medikamente falsche_rechnungen falscher_befund falsches_medikament fehlabbuchung* flüge_annulliert flüge_fallen flüge_gestrichen
        fremde_befunde funktionieren_nicht funktioniert_derzeit funktioniert_nicht gehalt_verspätet geht_gerade_nichts geht_nichts_mehr
        gehälter_verspätet geldautomaten_außer gestellte_kunden gestrandet* großstörung* haushalte_ohne haushalte_ohne_strom haushalte_sind_ohne
        immer_noch_ohne in_ein_anderes_haus it-ausfall* kalt_in kartenzahlung_gestört kasse_fällt kassen_ausgefallen kein_empfang kein_notruf
        kein_strom kein_warmwasser kein_wasser kein_zugriff keine_heizung keine_karten keine_überweisung* koffer_chaos kofferchaos* kommen_nicht_an
        kunden_betroffen kunden_können_derzeit kunden_können_nicht kunden_sitzen_fest kunstfehler* können_keine können_nicht_bezahlen
        können_nicht_zahlen können_nicht_zugreifen lieferstopp* lieferungen_ausgesetzt lohn_falsch läuft_in_der_ambulanz läuft_nichts löhne_falsch
        mit_hochdruck netzausfall* nicht_abrufbar nicht_ausgeliefert nicht_erreichbar nicht_nutzbar nicht_verfügbar nichts_geht_mehr nichts_läuft
        noch_immer_ohne notaufnahme_abgemeldet notaufnahme_geschlossen ohne_empfang ohne_geld ohne_heizung ohne_internet ohne_strom ohne_telefon
        ohne_warmwasser ohne_wasser op_verschoben operationen_abgesagt operationen_verschoben pakete_bleiben_liegen pakete_liegen pakete_verloren
        patienten_müssen patienten_vor patienten_warten post_bleibt_liegen reisende_sitzen_fest reisende_stranden seit_heute_früh seit_heute_morgen
        seit_stunden sendungen_verloren serverausfall_bei sitzen_fest softwarefehler_führt softwarepanne* sprechstunde_entfällt steht_alles
        strom_noch_immer stromausfall* störung_dauert störung_hält störung_im_zahlungsverkehr system_ausgefallen systemausfall* systeme_ausgefallen
        tage_ohne tausende_kunden termine_abgesagt totalausfall* trinkwasser_verunreinigt vertauscht* verwechselt* verwechslung* wann_sie_wieder
        wasser_im_serverraum wieder_gehen wochen_ohne zahlungen_gestört zahlungsverkehr_gestört zehntausende_kunden zu_viel_abgebucht
        zurzeit_nicht_möglich zweiten_tag_ohne züge_fallen züge_fallen_aus züge_stehen überdosis*
        """,
        """
        ausfall ausfälle ausgefallen* betroffen blockiert bundesweit chaos defekt fallen_aus fehlbuchung* fällt_aus geduld gesperrt gestört
        kunden_unseres lahm* offline ohne_netz panne* störung* unterbrech* unterbroch* verspät* verzöger* warten warteschlang* wartezeit* überlastet*
        """,
    ),
}

PEOPLE = """
    aktionär* angestellte* anleger* anwohner* arbeiter arbeiterin arbeitern arbeitnehmer* arbeitsplatz arbeitsplätze arbeitsplätzen arzt
    auszubildende* azubi* belegschaft* beschäftigte* besucher* bewohner* busfahrer* bürger* chef chefin dachdecker* eltern erntehelfer* erzieher*
    fahrer* fahrgast fahrgäste* familie familien forscher* frau frauen fußgänger* gast gäste jobs kind kinder kindern kolleg* kunde kunden kundin
    kundinnen lehrer* lehrkräfte* lehrling* leiharbeiter* leute mann menschen mieter* mitarbeiter* mitglieder monteur* mutter männer nachbarn
    passagiere* patient* person personal personen pflegekraft* pflegekräfte* pfleger* praktikant* radfahrer* redaktion* reisende* schauspieler*
    schweißer* schüler* sohn sparer* spender* spieler* sportler* stelle stellen student* studierende* sänger* team tochter tänzer* urlauber* vater
    verbraucher* verkäufer* verletzten wanderer* zuschauer* ärzt*
"""

POWER = """
    amt anwalt* anwälte* aufsicht* bafin bank banken behörde* berufsgenossenschaft* betriebsrat* betriebsräte* bürgermeister* datenschutzbehörde*
    ermittler* feuerwehr* finanzamt* gemeinderat* gericht* geschäftsführung* gesundheitsamt* gewerbeaufsicht* gewerkschaft* gläubiger* gutachter*
    hacker* insolvenzverwalter* investor investoren kartellamt* kontrolleure* minister* notarzt* politik polizei* rettungskräfte* richter* sprecher*
    staatsanwalt* stadtrat* tüv verbraucherschutz* verbraucherzentrale* verwalter vorstand* zoll
"""

AFTER = """
    achten_sie_auf am_dienstag am_donnerstag am_freitag am_mittwoch am_montag am_samstag am_sonntag anderes_haus angehörige* angekündigt angst
    aus_der_zeitung bedauer* bestreitet* bestritt* bestätig* betreut betroffen* bis_auf_weiteres bis_das_gericht bis_zur_klärung bisher_wissen
    bitte_achten bitten_wir brief_an_unsere das_tut_uns dazu_kam drohen drohend droht ehrliches_wort ein_ehrliches_wort ein_wort_zu einsatz
    entscheidung entschuldig* entsetz* ermittl* erschütter* erstatt* fehlen_die_worte fordern fordert für_ihr_verständnis gebrochen gefahr geschlossen
    gesperrt gespräche gestern haben_entschieden haben_wir_entschieden haben_wir_informiert hart harte heute_früh heute_geschlossen heute_nacht hilfe
    hintergründe hotline* hätten_wir in_der_nacht in_eigener_sache in_ein_anderes in_kontakt_mit_der_familie information_zu information_zum
    informiert* ist_noch_offen ist_offen keine_aufgabe keine_aufgabe_mehr keine_stellungnahme klinik klären_mit kommissarisch* konsequenzen
    krankenhaus krise kündigte leider leider_müssen liebe_gäste liebe_kundinnen liebe_mitglieder läuft_nichts mahnt mitgefühl mitteilung_zu
    mitteilung_zum mussten_wir müssen_wir nach_reiflicher_überlegung noch_vor_ort prüfen prüft reiflicher_überlegung rückgabe schaden schaut_sich
    schockier* schuld schuldig schwer schwere schweren schweren_herzens schwerer schäden seelsorg* seien_sie_vorsichtig sofort sorge sprachlos
    stehen_still stehen_unter steht_still stellungnahme suchen_neue suchen_wir_nach tragisch* trauer um_geduld um_verständnis unklar* unklar_ist
    unser_fehler unter_schock unterrichtet untersuch* ursache verantwortlich* verlangen verlangt vor_der_tür vor_ort vorerst vorfall vorfälle
    vorläufig vorwurf vorwürfe was_wir_bisher weist_zurück wer_kann wie_es_dazu wir_haben_beschlossen wir_haben_heute wir_hätten wir_klären wir_müssen
    wir_wissen_noch wissen_nicht wollte_sich_nicht worte_fehlen wurden_gestern_informiert wut zeugen zu_den_berichten zu_den_vorwürfen
    zu_diesem_zeitpunkt zum_brand zum_letzten_mal zum_unfall zum_vorfall zurückgenommen zusage zwingen_uns zwingt_uns äußert_sich_nicht
"""

CALM = """
    abendkasse* abendkurs* abfrage* accessibility_audit adversarial akku algorithm* alltag* anleitung* api apis app applaus* archiv* ausgezeichnet*
    ausstellung* auszeichnung* aws azubis_zeigen azure backend bastel* bauen baumwolle baut bedrohungsmodell* beeren benchmark benchmarks besser beste
    betriebsausflug* bewegung* bibliothek* bienen blick_in blumen browser* brötchen buchhaltung bäckermeister* bäume bücher bühne* cache*
    cache_invalid* chatbot* chor ci code code_review* commit_* compiler* css cuda dank_an data_structure* dataset datasets datenbank* deadlock* decken
    deploy* design_system* digital* docker doppelt_so_schnell dropdown dämmung* ehrenamt* einfach einführung* embedding* endpoint* entwerfen
    entwickelt* entwickler* entwicklung* erfahrungsbericht* erfindung* erfunden erkennen erkennt erklären erklärt erklärung* ernährung* erzählen
    erzählt* eröffnet eröffnung* exception_handling experiment* fahrrad* familienabend* feature_flag* feierabend* feiern feiert fest festival* filme
    finetun* folge forschung* forstteam fotograf* freude frisch frontend funktion* fußball* führung_durch galerie garbage_collect* gebaut geburtstag*
    gefeiert gelacht gelernt gemeinsam* gemessen geschichte* geschmack* gespart gesund* getestet gewinnt gewonnen gipfel git github gitlab
    glückwunsch* golang gpu gpus graphql gratis grundlagen gründer gänge gärten gärtner* hallencup* handschuhe* handwerk* hefe helm
    hinter_den_kulissen holz* hospizdienst* html idee ideen identity_playbooks igel improtheater* index_scan inference integration_test* interview*
    jailbreak* java javascript json jubiläum* kafka kamera kantine* karten kerzenschein kinder_durften kita klettern kletterteam kniff kniffe komödie
    konzert* kostenlos* krimidinner* kruste kubernetes kuchen kunst kurs kurse kurve_lernen käfer küche künstler* lampe latency leckerli* lehre leicht
    lernen lernt lesenacht lesenächte lesung* lieblings* lied lieferschein* linsen linux llm llms load_balanc* load_test* malen maler* memory_leak*
    messen messung* methode* microservice* mikroskop* ml modell* mysql nachhaltig* nachtschicht_erzählt neugier* neural npm nähen oauth open-source
    open_source pflanzen physio* pipeline pipelines planet* plugin* podcast* popcorn porträt* postgres* praxistipp* preis programmier* prompt prompts
    prophylaxe* prototype* prozess_stück prüfstand* pull_request* pytest python quantiz* quelloffen* quelltext* query_plan* queue_depth quiz
    race_condition* ratgeber rechenzentr* recycl* redis refactor* regression_test* reinforcement_learning repositories repository rezept* robustness
    roman rundgang* runtime* rust räder saison* schach schlaf schneller schnittstelle* schritt_für schulklass* schulung* schutz schwester schärfen
    schön* schützt sdk seminar* sensor* server* sicherheitsschuhe sieger software* solar* sommerfest* source_code soße sparen_wir spart spaziergang*
    spaß speicher* spiele sql stack_trace* start startet stoff stolz stricken studie* style_guide* stück suppe sätze tag_der_offenen tanz tanzen teig
    telefonassistent* teleskop* tennis terraform test-suite tests thread* thread_pool* throughput tipp tipps tokeniz* tokens tor tore transformer
    transformers trick tricks tränen_gelacht turnier* typescript töpfer* ui unit_test* unterricht* usability ux vector vectors verbesser* verhinder*
    video vorbeug* warum webhook* werkbank* werkstatt* weshalb wettbewerb* wie wiederverwend* willkommen wissenschaft* wochenende wordpress workshop*
    writing_lab wärmedämmung* wärmepumpe* yaml yoga zahnärzt* üben überrasch*
"""

MILD = """
    besuch bier brezel* brot buch bühne ernten erste erster erstes farbe farben ferien film frühling fundbüro* garten haar handpuppen* haut herbst
    hund hunde hänger kaffee katze kirche kuchen käse küche* laterne* laub leiter musik neu neue neuer neues ofen orchester park pausenhelfer* pferd
    pferde pflücker* regen rollen sandstreuer schokolade sicher singen sommer souffleu* spiel strand stücke tanzen tee test theater* tiere treppenhaus
    version* was wein wer winter wo
"""

FRAMES = """
    aus_der_kantine beantwortet_fragen beantwortet_fünf besuch_bei danach_gibt_es der_wettbewerb die_geschichte die_kunst_des drei_sätze ein_besuch
    ein_blick ein_blick_in ein_tag_mit einfach_erklärt eintritt_frei erklärt_wie fünf_antworten für_anfänger haben_sie_gefragt hinter_den_kulissen
    im_praxistest im_test in_bildern in_zahlen jeden_dienstag jeden_donnerstag jeden_mittwoch jetzt_anmelden karten_an karten_gibt leicht_gemacht
    lernen_wir rechnet_vor schritt_für_schritt so_funktioniert so_geht so_gelingt so_haben_wir so_starten stellen_sich_vor tipps_für tipps_gegen
    unser_team_gewinnt unser_team_zeigt unsere_lieblings* warum_wir was_bedeutet was_bringt was_hilft was_ich was_im was_ist was_tun was_uns was_wir
    wie_ein wie_man wie_sie wie_unser* wie_viel wie_wir wir_haben_sie_gefragt zeigt_schulklassen zeigt_wie zu_besuch zu_gast
"""

SCENE = """
schreibkurs* textbausteine anwenderbericht* bestattungshaus bestattungsinstitut* planspiel* warteschlange* dead_letter
    archäolog* ausstellung* beet beete blattläuse brettspiel* bühne bühnenbild* choreograph* dramaturg* erklärt_einfach generalprobe glossar halbzeit*
    historiker* hörspiel* inszenier* kabarett* kafka kartenspiel* kompost* krimi* kurator* lachmuskel* legende lehrbuch mittelalter* mittelfeld*
    moot_court museumspädagog* märchen* oper operette planspiel* premiere probebühne puppen* regisseur* rollenspiel* roman romane rätsel* sage schach*
    schnecken simulation* simulator tanz theaterstück torhüter* torwart* unterrichtsstunde uraufführung wann_zahlt wartezeit_gilt was_leistet
    was_zahlt weltkrieg* wir_erklären übungsfall
"""

US = """
    wir uns unser unsere unserem unseren unserer unseres ich mein meine
"""
