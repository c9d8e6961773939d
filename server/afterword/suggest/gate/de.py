"""Deutsch: was zurückgehalten wird, was mit Vorsicht kommt und was nur so klingt; eine Wendung je Zeile."""

# ruff: noqa: E501

PEOPLE = (
    "(mitarbeiter|mitarbeiterin|mitarbeiterinnen|mitarbeitende|mitarbeitenden|mitarbeitern|beschäftigte|beschäftigten|arbeiter|arbeiterin|angestellte"
    "|kollegen|kolleginnen|kollege|kollegin|menschen|personen|person|fahrgäste|passagiere|patienten|patientin|patient|kinder|schüler|schülerin"
    "|bewohner|mann|frau|männer|frauen|fahrer|fahrerin|monteur|bauarbeiter|anwohner|gäste|besucher|kunden|lehrer|lehrerin|azubi)"
)
LEADER = (
    "(vorstandschef|vorstandschefin|vorstand|vorstände|geschäftsführer|geschäftsführerin|chef|chefin|ceo|cfo|finanzvorstand|finanzchef|finanzchefin"
    "|direktor|direktorin|leiter|leiterin|präsident|präsidentin|aufsichtsratschef|schulleiter|schulleiterin|chefarzt|chefärztin|intendant|gründer|gründerin)"
)
PLACE = (
    "(werk|werke|filiale|filialen|standort|standorte|klinik|krankenhaus|schule|laden|läden|geschäft|restaurant|hotel|lager|fabrik|niederlassung"
    "|station|kita|betrieb|produktion|druckerei|brauerei|bäckerei|redaktion|zweigstelle|büro|studio|markt|kaufhaus|buchhandlung)"
)
AUTHORITY = (
    "(staatsanwaltschaft|polizei|kartellamt|bundeskartellamt|bafin|zoll|steuerfahndung|kriminalpolizei|aufsichtsbehörde|datenschutzbehörde|behörde|behörden"
    "|gewerbeaufsicht|gesundheitsamt|finanzaufsicht|ermittler|justiz|landeskriminalamt|finma|eu kommission|datenschützer)"
)

HOLD = {
    "bad_news": """
        (erklärung|mitteilung) des (aufsichtsrats|vorstands|verwaltungsrats|stiftungsrats)
        (in der krise|vor dem ruin|vor dem aus|unter verdacht|auf der kippe|im zwielicht|in turbulenzen|in bedrängnis|vor einem scherbenhaufen)
        (nach|wegen|trotz) (vorwürfen|kritik|protesten|beschwerden|ermittlungen|anschuldigungen|missständen)
        (zukunft) .. (ungewiss|unklar|unsicher|offen und)
        (investor|geldgeber|käufer|sponsor) .. (springt ab|zieht sich zurück|steigt aus)
    """,
    "layoffs": f"""
        (köchinnen|köche|kellner|kolleg*|mitarbeit*|beschäftigte*|menschen|familien|fahrer*|pflegekräfte) .. (suchen|brauchen) (eine |einen |)(neue|neuen|andere|anderen) (arbeit|aufgabe|stelle|stellen|job|jobs|platz)
        (mit|zu|nur noch) (\\d+|zehn|fünfzehn|zwanzig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert) statt (\\d+|zehn|fünfzehn|zwanzig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert)
        (\\d+|zehn|fünfzehn|zwanzig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert) statt (bisher |heute |derzeit |vorher |)(\\d+|zehn|fünfzehn|zwanzig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert) (menschen|leute|mitarbeit*|kolleg*|beschäftigte*|stellen)
        (danken|dank|danke) .. (allen|denen|kolleg*) .. (die|welche) .. (gehen|verlassen|nicht mehr dabei)
        (weitermachen|weiterarbeiten|machen .. weiter) .. (mit|zu) (nur |noch |)(\\d+|zehn|fünfzehn|zwanzig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert)
        zu (\\d+|zehn|fünfzehn|zwanzig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert) weiter*
        (nicht mehr dabei|nicht mehr teil|nicht länger teil)
        (zahl|anzahl) .. (mitarbeit*|beschäftigten|stellen|arbeitsplätze) .. (senken|gesenkt|verringern|verringert|reduzieren|reduziert|halbieren)
        (zahl|anzahl|mitarbeiterzahl|personalkosten|personalbestand) .. (senken|gesenkt|verringern|verringert|reduzieren|reduziert|halbieren)
        (stellen|positionen|jobs) entfallen
        entfallen .. (stellen|positionen|jobs|arbeitsplätze)
        *kahlschlag*
        (stelle|stellen|jobs|arbeitsplätze) .. (verschwinden|verschwindet|entfallen|entfällt|gehen verloren)
        (arbeitsplätze|jobs|stellen) (in gefahr|auf der kippe|vor dem aus|bedroht|gefährdet)
        (verträge|befristungen) .. nicht verlängert
        frühverrentung*
        *verlagerung nach
        uns von .. trennen
        *stellenabbau*
        *personalabbau*
        *stellenstreichung*
        *arbeitsplatzabbau*
        *entlassung*
        *massenentlassung*
        *kurzarbeit*
        *sozialplan*
        *aufhebungsvertr*
        *abfindung*
        *freisetzung*
        betriebsbedingt*
        entlässt .. {PEOPLE}
        (entlassen|gekündigt) .. (worden|wurden|werden)
        {PEOPLE} .. (entlassen|gekündigt|freigestellt)
        (entlassen|entliess|entliessen) .. {PEOPLE}
        (stellen|stelle|jobs|arbeitsplätze|arbeitsplatz|positionen|vollzeitstellen) .. (abbauen|abgebaut|gestrichen|streichen|wegfallen|weg|fallen|bedroht|gefährdet|gefahr|spiel|verlagert|kürzen|gekürzt|einsparen|reduziert|auslaufen)
        (streicht|streichen|baut|bauen|strich|kürzt|kürzen|verlagert|gefährdet) .. (stellen|stelle|jobs|arbeitsplätze|arbeitsplatz|personal|belegschaft)
        (verlieren|verliert|verlor|bangen um|zittern um|angst um) .. (arbeit|arbeitsplatz|arbeitsplätze|job|jobs|stelle)
        (kündigungen|entlassen) .. (ausgesprochen|beschäftigte|mitarbeiter|angekündigt|ausschliessen|drohen|belegschaft|erhalten)
        (kündigungswelle|restrukturierung|umstrukturierung|restrukturierungsprogramm|sparprogramm|sparkurs|schrumpfkurs|stellenkürzung|stellenkürzungen|jobabbau|freiwilligenprogramm|transfergesellschaft|layoffs)
        (belegschaft|personal|team|mannschaft|personalbestand) .. (verkleinern|verkleinert|reduzieren|reduziert|schrumpft|schrumpfen|abbauen|verringern|trennen)
        (verkleinern|reduzieren|verkleinert|reduziert|verringern) .. (belegschaft|personal|personalbestand|team um|teams um)
        (trennen|trennt|trennten) .. (von|uns) .. (mitarbeit*|kolleg*|beschäftigten|prozent|teil)
        (schwere|schmerzhafte|schmerzliche|schwierige) (entscheidung|entscheidungen|einschnitte|schritte)
        (lohnkürzung*|gehaltskürzung*|nullrunde|lohnverzicht|gehaltsverzicht|weihnachtsgeld gestrichen)
        mitarbeitende* .. (verlassen|gehen müssen)
        müssen gehen
    """,
    "death": """
        (alle|allen|denen) die .. (kannten|gekannt)
        (für immer|leise|still|friedlich) (gegangen|eingeschlafen|entschlafen|von uns)
        (trauerandacht|gedenkgottesdienst|trauerfeier|beisetzung) (ist|findet|wird)
        (traurige|schlimme|schreckliche|erschütternde|bittere) (nachricht|nachrichten|mitteilung)
        nicht (mehr |)(zurückgekehrt|heimgekehrt|zurückgekommen|aufgewacht|nach hause gekommen)
        kondolenzbuch
        (stirbt|starb) (nach|bei|an|in|auf|durch|im)
        (ein|eine|zwei|drei|vier|fünf|mehrere|der|die|viele) (toter|tote|toten)
        (tote|toten) (bei|nach|durch|und verletzte)
        friedlich eingeschlafen
        nicht mehr (unter uns|bei uns|da)
        *trauerfeier*
        *trauerfall*
        *todesfall*
        *nachruf*
        *beileid*
        (verstorben|verstorbene|verstorbenen|verstarb|verstirbt|gestorben|starb|starben|stirbt|sterben musste)
        (trauern|trauert|trauer|betrauern|kondolenzbuch|kondolieren|gedenken|gedenkfeier|in memoriam|ruhe in frieden|hinterbliebenen|angehörigen)
        (tot|tödlich|tödlicher|tödliche|tödlichen|tödliches)
        (tod) (von|des|eines|einer|unseres|unserer|seiner|ihres|nach|bei|im)
        (dem|den|der|seinem|ihrem|plötzlicher|plötzlichen|unerwarteten) tod*
        (ums|verlor .. das|verloren .. ihr) leben
        (kam|kamen|kommen) .. ums leben
        verlor .. (leben|kampf)
        für immer (verlassen|von uns)
        (von uns gegangen|abschied nehmen|plötzlich aus dem leben|schwerer krankheit)
        (suizid|selbstmord|selbsttötung|getötet|leblos)
        (in|unsere|mit) (stillem|tiefer|tiefe|stiller|grosser) (gedenken|trauer|anteilnahme|bestürzung|betroffenheit)
        unsere gedanken sind
        (tragödie|tragisch|tragischer|tragisches|tragischen)
    """,
    "accident": """
        (kran|gerüst|mauer|wand|dach|mast|decke|brücke|baum|tribüne|balkon|turm|schornstein|bagger) .. (umgestürzt|umgekippt|eingestürzt|gestürzt|fiel|kippte|umgefallen|nachgegeben)
        (leitungswasser|trinkwasser) .. abkochen
        (keime|bakterien|kolibakterien|verunreinigung*) .. (trinkwasser|leitungswasser|netz|proben|gefunden|nachgewiesen)
        proben .. (keime|bakterien|kolibakterien)
        (gabelstapler|auto|pkw|zug|lkw|lastwagen|bagger|maschine|bus|transporter|strassenbahn|tram|lok|kran) (erfasst|erfasste|überrollt|überrollte|rammt|rammte)
        (in|unter) (die|eine|das|den) (anlage|maschine|walze|presse|zug|lkw|bagger) (geraten|gekommen|gezogen)
        (vermisst|vermisste|vermissten|gekentert|kenterte|überrollt|angefahren|intensivstation nach)
        (evakuiert|geräumt) .. (haus|gebäude|schule|halle|markt|zentrum)
        (haus|gebäude|schule|halle|zentrum) (wurde|wird|musste) .. (geräumt|evakuiert)
        (giftige|giftiger|beissender) (rauch|dämpfe|wolke|geruch)
        *unfall
        *unfälle
        *unfalls
        *unglück*
        *grossbrand*
        *havarie*
        *massenkarambolage*
        (verunglückt|verunglückte|verunglückten|entgleist|entgleiste|eingestürzt|einsturz|abgestürzt|absturz .. (flugzeug|kran|hubschrauber|arbeiter))
        (verletzt|verletzte|verletzten|verletzter|schwerverletzt|schwerverletzte|leichtverletzte|lebensgefährlich|schwer verletzt)
        (brand|feuer) (in|im|bei|am|auf|zerstört|zerstörte)
        (brach|bricht|ausgebrochen|bricht .. ein) .. (brand|feuer)
        (brand|feuer) .. (ausgebrochen|ausbrach|gelöscht|zerstört|vernichtet)
        (brannte|brennt|niedergebrannt|ausgebrannt) .. (halle|haus|lager|werk|nieder|dachstuhl|filiale|scheune|bus)
        (explosion|explosionen|explodiert|explodierte|verpuffung|evakuiert|evakuierung|evakuieren)
        (feuerwehr|rettungskräfte|einsatzkräfte|notarzt|rettungshubschrauber) .. (ausgerückt|rückte|einsatz|vor ort|löschte|löschen|gerufen|brachte|alarmiert)
        (gas|ammoniak|öl|säure|chlor|gift|chemikalien|schadstoff) (austritt|leck|unfall|alarm)
        *gasaustritt*
        *ammoniak*
        *ölteppich*
        *chemieunfall*
        (ausgetreten|ausgelaufen|ausgelaufene) .. (gas|öl|säure|chemikalien|diesel|liter|lösungsmittel)
        (liter|tonnen) .. (ausgelaufen|ausgetreten|gelangten|flossen)
        (verseucht|verseuchte|vergiftet|vergiftung|vergiftungen|salmonellen|listerien|legionellen|norovirus|ehec|gewässerverschmutzung|fischsterben)
        (stürzte|stürzt|fiel|gestürzt) .. (gerüst|dach|leiter|meter|tiefe)
        (von .. erfasst|eingeklemmt|verschüttet|stromschlag|ertrunken)
        wurde .. (erfasst|eingeklemmt|verschüttet|überrollt)
        (hochwasser|überschwemmung|erdbeben|sturm) .. (zerstört|zerstörte|opfer|schäden|verwüstet|betroffen)
    """,
    "violence": f"""
        (schlug|schlägt|schlugen|prügelte|prügelt) .. (nieder|krankenhausreif|zusammen)
        angriff auf .. (pfleg*|lehr*|polizist*|mitarbeit*|sanitäter*|arzt|ärztin|kolleg*|fahrer*)
        (messerangriff|messerattacke|niedergestochen|erstochen|erschossen|schüsse|schiesserei|amoklauf|amokläufer|bombendrohung|anschlag|attentat|geiselnahme|überfall|überfallen|mord|ermordet|totschlag|vergewaltigung|vergewaltigt|brandstiftung|terroranschlag|terror)
        {PEOPLE} .. (angegriffen|attackiert|geschlagen|bedroht|niedergeschlagen)
        (gewalt) (gegen|an|in|unter|gegenüber)
        *gewalttat*
        *körperverletzung*
        (festgenommen|festnahme|festnahmen|verhaftet|verhaftung)
    """,
    "lawsuit": """
        (gericht|landgericht|oberlandesgericht|arbeitsgericht|bundesgerichtshof) .. (weist|lehnt|urteilt|entscheidet|verurteilt|bestätigt) .. (ab|antrag|klage|urteil|gegen|zurück)
        gericht (entscheidet|gibt|weist|verurteilt|stoppt|erklärt|kippt)
        gericht : kündigung
        (kündigung|kündigungen) (unwirksam|rechtswidrig|unrechtmässig)
        (vor gericht|zieht vor gericht|landet vor gericht)
        (klagt|klagen|klagten|klagte) (gegen|auf|vor|wegen|erfolgreich)
        (verklagt|verklagen|verklagte|eingeklagt|klägerin|kläger|sammelklage|schadenersatzklage|schadensersatzklage|kündigungsschutzklage|strafanzeige|anzeige gegen|patentstreit|rechtsstreit|prozess gegen|prozess um|gerichtsverfahren|schadenersatz|schadensersatz|schmerzensgeld|einstweilige|einstweiligen|unterlassungsklage|vergleich vor gericht)
        klage (gegen|wegen|auf|eingereicht|abgewiesen|erhoben|vor|von|des|der)
        (reicht|reichen|reichte|erhebt|erhob|erheben) .. klage
        (arbeitsgericht|landgericht|amtsgericht|oberlandesgericht|bundesgerichtshof|verwaltungsgericht|bgh|arbeitsgerichts|landgerichts)
        (vor|vom|das) gericht .. (klag*|verurteil*|entschied|entschieden|urteil*|gab|steht|stehen|muss|müssen|streit*|verhandel*|landet)
        (verurteilt|urteil gegen|freigesprochen|angeklagt|angeklagte|anklage|gerichtsurteil)
        (streit|streitet|streiten) .. (gericht|patent|patente|lizenz|lizenzen|kündigung|mieter)
        (vorwurf|vorwürfe|beschuldigt|beschuldigte|beschuldigung|beschuldigungen|angeblich|mutmasslich|mutmassliche|mutmasslicher|mutmasslichen)
        (wirft|werfen|warf) .. vor
    """,
    "investigation": f"""
        (manipuliert|manipulierte|manipulierten|gefälschte|gefälschten) .. (messwerte|daten|zahlen|rechnungen|abgaswerte|unterlagen)
        *betrugs
        *betrug (um|bei|in|mit|durch)
        (ermittelt|ermitteln|ermittelte|ermittlungen|ermittlungsverfahren|razzia|razzien|durchsucht|durchsuchte|durchsuchten|durchsuchung|durchsuchungen|hausdurchsuchung|beschlagnahmt|steuerhinterziehung|bestechung|korruption|untreue|veruntreuung|veruntreut|geldwäsche|insiderhandel|kartell|preisabsprachen|schwarzarbeit|bilanzskandal|bilanzfälschung|skandal|affäre um|unregelmässigkeiten|vertuscht|vertuschung|whistleblower)
        *skandal*
        *ermittlung*
        *betrugsverdacht*
        (verdacht|verdachts) .. (betrug*|untreue|auf|der|des)
        (unter|tatverdacht|anfangsverdacht|verdacht) (des|der|auf)
        (betrug|betrugs|betrugsvorwürfe|betrüger) (in|bei|an|um|wegen|durch)
        {AUTHORITY} .. (prüft|untersucht|ermittelt|verhängt|eröffnet|leitet|beanstandet|warnt|verbietet|schliesst|kritisiert|rügt|nimmt)
        (untersuchung|untersuchungen|verfahren|prüfverfahren) (gegen|eingeleitet|wegen|eröffnet)
        (verfahren|untersuchung) .. (eingeleitet|eröffnet)
        (leitet|eröffnet|eingeleitet) .. (verfahren|untersuchung)
        *bussgeld*
        (geldstrafe|geldbusse|strafzahlung|millionenstrafe|zwangsgeld)
        (lizenz|zulassung|genehmigung|betriebserlaubnis) .. (entzogen|widerrufen|verloren)
        (schwere|gravierende|erhebliche) (mängel|verstösse|vorwürfe|fehler|missstände|sicherheitsmängel)
        (missstände|verstösse gegen|verstoss gegen|hygienemängel)
        (pflegemängel|pflegeskandal|gammelfleisch)
    """,
    "breach": """
        (verstecktes|schädliches|fremdes|eingeschleustes) (programm|skript|script|software)
        (kartennummern|kartendaten|kontodaten|zahlungsdaten) .. (an einen|an einem|abgegriffen|kopiert|gestohlen|fremde*|entwendet)
        (passwort|passwörter|kennwort|kennwörter) .. (ändern|wechseln|überall)
        (ändern|wechseln) sie .. (passwort|passwörter|kennwort|kennwörter)
        (unbekannte|unbekannter|unbefugte) .. (heruntergeladen|kopiert|gelesen|eingesehen|abgerufen|zugriff|geöffnet)
        *datenpanne*
        *datenleck*
        *datendiebstahl*
        *datenabfluss*
        *cyberangriff*
        *cyberattacke*
        *hackerangriff*
        *ransomware*
        *datenschutzverletzung*
        *sicherheitsvorfall*
        *datenschutzvorfall*
        (gehackt|gehackte|hackern|erpresst|erpressung|lösegeld|lösegeldforderung|erpressungstrojaner|verschlüsselungstrojaner)
        (hacker|angreifer|unbekannte|cyberkriminelle) .. (erbeut*|stehlen|stahlen|gestohlen|verschlüssel*|zugriff|zugang|eingedrungen|drangen|veröffentlich*|entwendet|legen|greifen|griffen|attackier*|lahm)
        (kundendaten|patientendaten|personaldaten|daten|passwörter|kontodaten|adressen|bankdaten) .. (gestohlen|entwendet|einsehbar|abgeflossen|erbeutet|veröffentlicht|darknet|gelangt|gelangten|kompromittiert|offen im|frei zugänglich|öffentlich zugänglich|verloren)
        (unbefugte|unbefugter|unbefugten|unberechtigte) .. (zugriff|zugang|daten|eingesehen|einsicht|zutritt)
        unbefugter zugriff
        (systeme|server|it) .. (kompromittiert|lahmgelegt|verschlüsselt .. lösegeld)
    """,
    "harassment": """
        (vom|von seinem|von ihrem) (dienst|amt|posten) (entbunden|freigestellt|suspendiert|enthoben)
        (darf|dürfen|dürfte|hätte|hätten) .. (nie|niemals) (passieren|geschehen)
        *belästigung*
        *belästigt*
        *mobbing*
        *missbrauch*
        *diskriminier*
        *rassis*
        *sexis*
        *antisemit*
        *frauenfeindlich*
        (gemobbt|übergriff|übergriffe|übergriffen|übergriffig|übergriffige|machtmissbrauch|misshandlung|misshandlungen|misshandelt|vernachlässigung|vernachlässigt|kinderarbeit|zwangsarbeit|ausbeutung|ausgebeutet|metoo|homophob*|fehlverhalten)
        (toxische|toxisches|vergiftetes|feindseliges) (arbeitsklima|kultur|betriebsklima|arbeitsumfeld|führungskultur|klima)
        klima der angst
        kindeswohlgefährdung
    """,
    "strike": """
        *streik
        *streiks
        *streikt
        *streiken
        *streikende*
        *streikaufruf*
        *streikposten*
        (streik|streiken|streikt|urabstimmung|ausstand|arbeitsniederlegung|arbeitsniederlegungen|arbeitskampf|arbeitskämpfe|arbeitskämpfen|aussperrung|tarifkonflikt|tarifstreit|lohnstreit|tarifrunde|protest|proteste|protestieren|protestiert|protestierten|protestaktion|demonstrieren|demonstriert|demonstrationen|kundgebung|boykott|boykottaufruf|boykottieren|mahnwache|blockade|blockieren den|blockieren die zufahrt)
        (legen|legten|legt) .. arbeit nieder
        (gewerkschaft|gewerkschaften|verdi|ver.di|ig metall|ig bce|betriebsrat|gdl|marburger bund|ngg) .. (ruft|rufen|droht|kritisier*|warnt|wirft|fordert|streik*|protest*|scheiter*|kündigt|lehnt|wehrt|klagt|kämpf*)
        (tarifverhandlungen|tarifgespräche|tarifverhandlung|verhandlungen|gespräche) .. (gescheitert|abgebrochen|ergebnislos|scheitern|stocken|vertagt)
        offener brief
        betriebsratswahl .. (behinder*|verhinder*)
    """,
    "politics": """
        *bundestagswahl*
        *landtagswahl*
        *kommunalwahl*
        *europawahl*
        *präsidentschaftswahl*
        *bürgermeisterwahl*
        *wahlkampf*
        *volksentscheid*
        *volksabstimmung*
        *bürgerentscheid*
        *angriffskrieg*
        *ukrainekrieg*
        *strafzölle*
        (neuwahl|neuwahlen|wahlergebnis|wahlversprechen|afd|bundesregierung|ampel koalition|koalitionsstreit|rechtsextrem*|linksextrem*|asylpolitik|abschiebung|abschiebungen|geflüchtetenpolitik|putin|trump|gaza|hamas|ukraine|kreml|netanjahu)
        (vor|nach|zur|bei) der wahl
        (cdu|csu|spd|grüne|grünen|fdp|linke|afd|svp|övp|spö|fpö|opposition|regierung|koalition|stadtrat|gemeinderat|kreistag|landtag|bundestag|minister|ministerin|ministerpräsident|bürgermeister|bürgermeisterin|landrat|oberbürgermeister|kanzler|partei|parteien) .. (streit|streitet|streiten|kritisier*|kritik|wirft|werfen|fordert|lehnt|zofft|zoff|empört|ärger|attackier*|protest*|rücktritt|wortbruch|uneins|warnt|verbietet|verbot|gegen|debatte|debattiert)
        (streit|zoff|kritik|ärger|debatte|eklat) .. (stadtrat|gemeinderat|kreistag|landtag|bundestag|politik|minister*|bürgermeister*|regierung|cdu|spd|grüne*|fdp|afd)
        krieg (in|im|gegen|um|zwischen|der|und|dauert|ist)
        (kriegs|krieges|kriegsgebiet|kriegsbeginn|kriegsausbruch|invasion|luftangriff|luftangriffe|raketenangriff|waffenstillstand|kriegsverbrechen|einmarsch|völkermord|sanktionen|geiseln|nahostkonflikt|konflikt im nahen)
        (seit|wegen|durch|im|vor dem|den|zum) (des |dem |den |)(krieg|krieges|kriegs)
        (zölle|zoll) .. (usa|trump|stahl|streit|regierung|belast*)
    """,
    "criticism": """
        *shitstorm*
        (in der kritik|scharfe kritik|heftige kritik|massive kritik|unter beschuss|am pranger|empörung|empört|entrüstung|aufschrei|kontroverse|umstritten|umstrittene|umstrittener|umstrittenes|umstrittenen|eklat)
        (gerät|geraten|geriet|steht|stehen) .. (kritik|beschuss|druck|verruf)
        (kritik) (an|wegen|nach|von|um|reisst)
        (wütende|verärgerte|empörte) .. (kunden|anwohner|eltern|mitarbeiter|patienten)
        (abmahnung|abgemahnt|irreführende werbung|greenwashing)
    """,
    "recall": """
        (nicht mehr|keinesfalls|nicht weiter) (damit |)(fahren|benutzen|verwenden|essen|trinken|verzehren|gebrauchen|verfüttern)
        bringen sie .. zurück
        (essen|trinken|benutzen|verwenden|verzehren) sie .. (nicht|keinesfalls)
        (geld|kaufpreis) .. (zurück|erstattet)
        *rückruf
        *rückrufe
        *rückrufaktion*
        *produktrückruf*
        (rückruf|rückrufe|zurückgerufen|zurückrufen|rückrufaktion)
        ruft .. zurück
        rufen .. zurück
        (nicht|keinesfalls) (verzehren|verwenden|benutzen|essen|weiterverwenden|trinken|konsumieren)
        (aus dem|vom) (verkehr|verkauf|markt|handel) (gezogen|genommen|zurückgezogen)
        (verletzungsgefahr|erstickungsgefahr|brandgefahr|gesundheitsgefahr|verbrennungsgefahr|lebensgefahr|stromschlaggefahr)
        (metallteile|glassplitter|plastikteile|fremdkörper|allergene) .. (in|im|gefunden|deklariert|gelangt)
    """,
    "closure": f"""
        (fertigung|produktion|werk|betrieb|standort|linie) .. (läuft|laufen) (zum|ende|am|im) .. aus
        (ensemble|orchester|chor|verein|gesellschaft|stiftung|abteilung|team|mannschaft|firma|betrieb|theater) .. (aufgelöst|abgewickelt|auflösen|auflösung)
        (beenden|beendet|stellen|stellt) (unsere|ihre|die|alle) (tätigkeit|tätigkeiten|aktivitäten|produktion|geschäfte|präsenz)
        (zum letzten mal|ein letztes mal|letztmals) .. (gekocht|gebacken|gedruckt|gespielt|geöffnet|serviert|gebraut|gesendet|öffnet|öffnen|kocht|backt|spielt)
        (zahlen|rechnung|bücher) (gehen|gingen|geht|ging) nicht (mehr |)auf
        stampft .. ein
        (kochlöffel|schürze|schlüssel|werkzeug) .. (aus der hand|an den nagel|letzten mal)
        (gutscheine|gutschein|geschenkkarten) .. (vorher|bis dahin|nicht mehr)
        (pacht|miete|mietvertrag|pachtvertrag) .. (verdoppelt|gekündigt|nicht verlängert|läuft aus|ausläuft|nicht mehr)
        (sperrt|schliesst|machen|macht|sperren|schliessen) .. (für immer|endgültig|zum letzten mal|dicht)
        zum letzten mal (geöffnet|offen|auf)
        *werksschliessung*
        *standortschliessung*
        *filialschliessung*
        *klinikschliessung*
        *betriebsschliessung*
        *geschäftsaufgabe*
        *räumungsverkauf*
        {PLACE} .. (schliesst|schliessen|geschlossen|schliessung|dicht|dichtgemacht|stillgelegt|stilllegung|eingestellt|aufgegeben|aus für|vor dem aus)
        (schliesst|schliessen|schliessung|aufgabe|aus|stilllegung|ende) (von|des|der|für|unseres|unserer|unser|unsere|das|die|den|ihr|ihre|seine|sein) .. {PLACE}
        (schliesst|schliessen|schloss) .. (für immer|endgültig|dauerhaft|filialen|standort|standorte|werk|seine pforten|ihre pforten|pforten|zum letzten mal)
        (vor dem aus|stellt .. den betrieb ein|stellt den betrieb|betrieb eingestellt|geschäftsbetrieb eingestellt|abwicklung|stilllegung|stillgelegt|produktion endet|endgültig geschlossen|für immer geschlossen)
        (letzte|letzter|letzten) (ausgabe|verkaufstag|arbeitstag|öffnungstag|tag) .. (geschlossen|schliess*|endgültig|laden|filiale)
        (produktion|betrieb) .. (endet|eingestellt|verlagert|ausland)
    """,
    "insolvency": """
        (bank|investor|geldgeber|eigentümer|kreditgeber) .. (verlängert|verlängern|stundet|finanziert|gibt) .. (nicht|kein|keinen)
        *insolvenz*
        (insolvent|pleite|pleiten|konkurs|zahlungsunfähig|zahlungsunfähigkeit|überschuldet|überschuldung|gläubiger|gläubigern|schutzschirmverfahren|nachlassstundung|existenzbedrohend|existenzkrise|liquidation|finanzielle schieflage|finanziellen schwierigkeiten|rettungspaket|rettungsschirm|notverkauf)
        (geht|gehen|ging) das geld aus
        (kann|können|konnte) .. (löhne|gehälter|rechnungen|schulden) nicht .. zahlen
        (löhne|gehälter|gehalt) .. (nicht gezahlt|nicht bezahlt|ausstehend|bleiben aus|verspätet)
    """,
    "profit_warning": """
        (bricht|brach|brechen) .. ein
        (enttäuscht|enttäuschte) .. (anleger|ausblick|zahlen)
        *gewinnwarnung*
        *gewinneinbruch*
        *umsatzeinbruch*
        *kurssturz*
        *kurseinbruch*
        *abschreibungen
        (ergebnis|ergebnisziel|jahresziel|jahresziele|gewinnziel|prognose|ertragsziel|umsatzziel) .. nicht (mehr |) (erreichbar|erreichen|erreicht|haltbar|halten|realistisch)
        (deutlich|klar|weit|spürbar) (unter|hinter) .. (plan|erwartungen|prognose|vorgaben|ziel)
        (nimmt|nehmen|nahm|zieht|ziehen) .. (ausblick|prognose|jahresziel|jahresziele) .. (zurück)
        (prognose|jahresprognose|ausblick|gewinnprognose|umsatzprognose|erwartungen) .. (gesenkt|senkt|kassiert|kappt|gekappt|zurückgenommen|verfehlt|zusammengestrichen|korrigiert|nach unten)
        (senkt|kappt|kassiert|streicht) .. (prognose|jahresprognose|ausblick|jahresziele|erwartungen|dividende)
        (verlust|verluste|verlusten|minus) (in|von|für|im|erwartet|gemacht|geschrieben|über)
        (erwartet|schreibt|macht|meldet|rechnet mit|verbucht|weist) .. (verlust|verluste|verlusten|rote zahlen|minus)
        (rote zahlen|roten zahlen|herben verlust|millionenverlust|milliardenverlust|jahresfehlbetrag|gewinn bricht|umsatz bricht)
        (aktie|aktien|kurs|aktienkurs|umsatz|gewinn) .. (bricht|brach|eingebrochen|abgestürzt|stürzt|sackt|einbruch|fällt|fiel|verliert)
    """,
    "ousted": f"""
        (abberufen|abberufung|gefeuert|rausgeworfen|rauswurf|geschasst|entmachtet|abgesetzt|beurlaubt|freigestellt|suspendiert|machtkampf|führungskrise|misstrauensvotum|führungschaos)
        beruft .. ab
        {LEADER} .. (entlassen|gefeuert|muss gehen|sofortiger wirkung|überraschend|suspendiert|unter druck|beurlaubt|abgelöst)
        mit sofortiger wirkung
        (tritt|trat) .. (überraschend|nach kritik|nach vorwürfen|sofort|unter druck)
        (rücktritt|abgang) .. (nach|wegen|überraschend|kritik|vorwürfe*|skandal|gefordert)
        (rücktrittsforderung|rücktrittsforderungen|überraschender (abgang|rücktritt))
        (überraschender|plötzlicher|abrupter) (abgang|rücktritt|wechsel)
    """,
    "hiring_freeze": """
        (verträge|zusagen|arbeitsverträge|angebote|ausbildungsverträge) .. (nicht erfüll*|nicht einhalten|nicht einlösen|zurückziehen|zurückgezogen|nicht antreten)
        (keine|weniger) (neuen |)(kollegen|mitarbeiter|einstellungen|auszubildenden) (mehr|vorerst|bis)
        *einstellungsstopp*
        *einstellungspause*
        *ausbildungsstopp*
        (stellen|neueinstellungen|einstellungen|bewerbungsverfahren|bewerbungsprozesse|rekrutierung|recruiting) .. (ausgesetzt|pausiert|pausieren|gestoppt|eingefroren|nicht besetzt|vorerst nicht|auf eis|bis auf weiteres|nicht nachbesetzt)
        (pausieren|stoppen|setzen|frieren|pausiert|stoppt) .. (einstellungen|neueinstellungen|recruiting|bewerbungsprozess*|stellenbesetzung*)
        keine (neuen |neue |)(einstellungen|neueinstellungen|stellen)
        (zusagen|jobangebote|arbeitsverträge) .. (zurückgezogen|widerrufen)
    """,
    "harm": """
        (haushalte|kunden|menschen|anwohner|bewohner) (ohne|sind ohne|wegen) .. (heizung|strom|wasser|internet|telefon|gas)
        (notruf|notrufe|alarm|alarme|hilferuf*|anrufe) .. (unbeantwortet|ohne antwort|nicht beantwortet|nicht angenommen|nicht weitergeleitet|ins leere)
        (wohnungen|haushalte|häuser|quartier*) .. (weniger wärme|keine wärme|kein warmwasser|kalt)
        ohne (strom|heizung|wasser|gas|trinkwasser)
        *behandlungsfehler*
        *fehldiagnose*
        *stromausfall*
        *grossstörung*
        (kunden|patienten|nutzer|fahrgäste|händler|haushalte|reisende|mieter|versicherte) .. (können .. nicht|können keine|konnten keine|konnten .. nicht|kommen .. nicht|ohne strom|ohne wasser|ohne heizung|betroffen|festgesessen|gestrandet|doppelt belastet|doppelt abgebucht|falsch berechnet)
        (können|konnten|kommen) .. (kunden|patienten|fahrgäste|händler|haushalte) .. (nicht|keine)
        (überweisungen|zahlungen|bestellungen|lieferungen|auszahlungen|gehälter|termine|operationen|züge|flüge) .. (gestört|verspätet|verloren|ausgefallen|nicht ausgeführt|verzögert|abgesagt|verschoben|fehlgeschlagen|nicht möglich|fallen aus|fehlerhaft)
        (aktuelle|akute|laufende|massive|bundesweite|schwere|anhaltende) (störung|störungen|probleme|ausfälle|ausfall)
        störung : .. kunden
        (wir|ich) .. (entschuldigen|bitten .. um entschuldigung|bitten .. entschuldigung|bedauern)
        (tut|tun) uns (sehr |aufrichtig |)leid
        (doppelt|falsch|zu viel|zweimal) (abgebucht|berechnet|belastet|abgerechnet)
        (falsche|vertauschte|fehlerhafte) (befunde|ergebnisse|medikamente|rechnungen|diagnose|diagnosen|laborwerte|testergebnisse)
        (wir arbeiten mit hochdruck|arbeiten an einer lösung)
    """,
}

CAUTION = {
    "law": """
        (gesetz|gesetzentwurf|*gesetz|verordnung|richtlinie|entwurf|novelle) .. (ausschuss|bundestag|landtag|bundesrat|parlament|anhörung|kritisch sehen|bedeutet|bedeuten würde)
        (stadtrat|gemeinderat|kreistag|bundestag|landtag|parlament|nationalrat|kantonsrat|ständerat) .. (stimmt|berät|entscheidet|befragt|diskutiert|debattiert|beschliesst)
        (neue|neues|geplante|geplantes) \\w*gesetz
        (unsere|die) (stellungnahme|meinung) .. (gesetz*|entwurf|verordnung|richtlinie)
        aus sicht .. (gesetz*|entwurf)
    """,
    "outage": """
        (verzögerung|verzögerungen) bei (benachrichtigungen|mitteilungen|zahlungen|mails|auszahlungen)
        verzögerte (benachrichtigungen|mitteilungen|zahlungen|mails)
        (minuten|stunde|stunden|halbe stunde) .. (nicht erreichbar|nicht möglich|ausgefallen|eingeschränkt|langsam|gestört|keine|nicht buchen|ließen sich)
        (rückblick|was geschah|was passierte|was war los|was los war|ursache|unser bericht|nachlese) .. (am|vom|auf) .. (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|freitagabend|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)
        (am|vom) .. (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|freitagabend|montagmorgen) .. (was geschah|los war|passiert|ausfall)
        was am .. (los war|geschah|passierte)
        (dienst|portal|anmeldung|terminbuchung|buchung|shop|system|seite) .. (eingeschränkt|nicht erreichbar|nicht möglich|gestört|ausgefallen)
        wartungsfenster*
        (zertifikat|verzeichnis|festplatte|protokollverzeichnis|speicher) .. (abgelaufen|voll|volles|vollgelaufen)
        (abgelaufenes|volles) (zertifikat|verzeichnis|protokollverzeichnis)
        verloren ging nichts
        keine daten (gingen |)verloren
        (lücke|schwachstelle|sicherheitslücke) .. (geschlossen|schließt|behoben)
        (firmware|version|update) .. (schließt|behebt) .. (lücke|schwachstelle)
        sicherheitshinweis*
        *störung
        *störungen
        *serverausfall*
        *systemausfall*
        (ausfall|ausfälle|ausgefallen) (am|vom|der|des|unserer|unseres|im|von)
        (war|waren|ist) .. (nicht erreichbar|nicht verfügbar|offline|gestört|ausgefallen|langsam)
        (nicht erreichbar|postmortem|post mortem|downtime|sicherheitslücke|sicherheitslücken|schwachstelle geschlossen|sicherheitsupdate|wartungsfenster .. länger|ursachenanalyse|cve)
    """,
    "departure": f"""
        (mein letzter|meine letzte) (tag|woche|arbeitstag|arbeitswoche|monat|schicht) (bei|im|in|hier)
        (sagt|sagen) (tschüss|ade|adieu|servus|auf wiedersehen|lebewohl)
        (danke|dank|dankeschön),? (herr|frau|lieber|liebe|für .. jahre)
        (geht|gehen|gehe) (in|von) .. (rente|pension|ruhestand|bord)
        (wechselt|wechseln) .. (zu|zur|zum|nach)
        (wir danken) (ihr|ihm|ihnen) .. jahre*
        (übergibt|reicht) .. (staffelstab|stab|schlüssel)
        nach .. jahren .. (rente|verlässt|geht|tschüss|abschied|verabschied*)
        *ruhestand*
        (verabschieden|verabschiedet|verabschiedung|verabschiedeten|abschied von|zum abschied|in rente|in den ruhestand|in pension|pensionierung|rücktritt|zurückgetreten|ausscheiden|scheidet aus|tritt zurück|tritt ab|nachfolge|nachfolger|nachfolgerin|führungswechsel|wechsel an der spitze)
        (verlässt|verlassen|verliess) (uns|das unternehmen|die firma|das haus|den verein|die schule|die klinik|den vorstand|nach)
        scheidet .. aus
        (nach) .. jahren .. (verabschied*|verlässt|geht|abschied|ruhestand|übergibt|hört)
        (letzter|letzten) arbeitstag
        {LEADER} .. (geht|verlässt|hört auf|tritt|wechselt)
    """,
    "earnings": """
        (umsatz|ergebnis|erlös|erlöse|gewinn) .. (gleich|gleiches|stabil|mehr|millionen|prozent|unverändert)
        (zahlen) (zum|für das|des|aus dem) .. (quartal|halbjahr|jahr)
        (quartal|halbjahr|jahr|geschäftsjahr) in zahlen
        *quartalszahlen*
        *quartalsbericht*
        *quartalsergebnis*
        *geschäftszahlen*
        *jahresabschluss*
        *jahresergebnis*
        *halbjahresbericht*
        *halbjahreszahlen*
        *geschäftsbericht*
        *jahresbilanz*
        *bilanzpressekonferenz*
        *zwischenbericht*
        (umsatz|gewinn|ergebnis|ebit|erlöse) .. (steigt|stieg|wächst|wuchs|plus|legt|legte|prozent|millionen|steigerte|erhöht|klettert|verdoppelt)
        (ergebnis vor steuern|ergebnis nach steuern|nettogewinn|jahresüberschuss|ebitda|dividende|dividenden|börsengang|aktionäre|hauptversammlung|aktienrückkauf|finanzergebnis|finanzergebnisse|quartal)
    """,
    "merger": """
        (teil|mitglied) der .. gruppe
        (werden|wird|sind|ist) (nun |jetzt |künftig |)teil (der|von|des)
        (gehört|gehören) (nun|jetzt|künftig|ab) .. zu*
        (verkauf|kauf|zusammenschluss|verschmelzung) (ist|wurde|wird) .. (unterschrieben|beschlossen|vollzogen|abgeschlossen)
        neuer (eigentümer|besitzer|inhaber|gesellschafter)
        (familie|brüder|gründer|eigentümer) (verkauft|verkaufen|gibt .. ab)
        (fusionieren|fusioniert|verschmelzen) (mit|zu)
        *übernahme
        *übernahmen
        *fusion
        *fusionen
        *fusioniert*
        *unternehmenskauf*
        (übernimmt|übernehmen|übernommen|übernahme|akquisition|akquiriert|zusammenschluss|schliessen sich zusammen|beteiligung an|verkauft an|verkauf der|verschmelzung|verschmelzen|aufgekauft|mehrheitsbeteiligung)
        (erwirbt|erwerben|kauft|kaufen) .. (gmbh|ag|anteile|mehrheit|wettbewerber|start up|startup|unternehmen|hersteller|konkurrenten|firma)
    """,
    "price_rise": """
        (kostet|kosten) .. (cent|euro|prozent) mehr
        (wird|werden|ist|sind) .. teurer
        (preis|arbeitspreis|porto|beitrag|ticket|fahrpreis|eintritt|gebühr|abo) .. (erhöht|steigt|teurer|cent mehr|euro mehr)
        *preise .. (steigen|steigt|erhöht|erhöhen|klettern|anziehen)
        *preise (steigen|klettern)
        *preiserhöhung*
        *preisanpassung*
        *preissteigerung*
        *tariferhöhung*
        *beitragserhöhung*
        *gebührenerhöhung*
        (preise|preis|tarife|gebühren|beiträge|mieten|ticketpreise|fahrpreise|entgelte) .. (steigen|steigt|erhöhen|erhöht|angehoben|teurer|anpassen|angepasst|anheben|anpassung)
        (erhöhen|erhöht|heben|anheben|passen) .. (preise|preis|tarife|gebühren|beiträge|entgelte)
        (neue|neuen) (preise|preisliste|preisstruktur|tarife)
        (wird|werden) .. teurer
        preisänderung*
    """,
}

UNLESS = """
    (rückruf|rückrufe|rückrufservice|rückruftermin) .. (warteschleife|uhrzeit|anruf*|wunschtermin|hotline|minuten)
    (anruf*|anrufer*|hotline|warteschleife|uhrzeit|wunschtermin) .. (rückruf|rückrufe)
    (offline modus|ohne netz)
    (übernimmt|übernehmen|übernommen) .. (*schicht|*dienst|*leitung|*ressort|*gruppe)
    dead letter*
    die toten (wieder |)zum leben
    störche statt störung
    (logo|fax|faxgerät|drucker|server|kaffeemaschine|version|terminal|zeiterfassungsterminal|stechuhr|stempeluhr|maschine|stapler|website|app|gerät|webseite) .. (rente|ruhestand|abschied)
    (ausgeschieden|abschied|tschüss) .. (stechuhr|logo|fax|drucker|server|version|toner|papier|excel|kaffeemaschine)
    (ein|eine|der|die|einem|einer) \\w+ im ruhestand
    (\\w*maschine|drucker|gerät|aufzug|kopierer|scanner|roboter|toaster|stechuhr|terminal|\\w*terminal|automat|kessel) .. (streikt|verweigert|weigert|rente|ruhestand)
    (streik|aufstand|meuterei|rebellion) (der|des) (\\w*maschine|\\w*maschinen|drucker|druckers|roboter|geräte|kopierer|automaten)
    (stechuhr|faxgerät|zeiterfassungsterminal|maschine|fax) .. (ruhestand|rente)
    abschied (von|vom) (version|der alten|dem alten|alten|papier*|plastik*|bargeld|fax*|sommer|winter|passwort|stempel*)
    (schwachstelle|lücke|sicherheitslücke) .. (melden|meldet|gemeldet werden)
    (gemeldeten|gemeldete) (schwachstellen|lücken)
    (insolvenzrecht|arbeitsrecht|kündigungsschutz|strafrecht|erbrecht|rechtsstreit) .. (minuten|abend|kurs|einfach erklärt|erklärt|kostet|fragen|überblick|seminar)
    (bug|test|build|skript|server|drucker|akku|funktion|passwort|formular) .. (gestorben|stirbt|starb|umgebracht|beerdigt|begraben)
    (üben|übt|proben|probt|trainieren|trainiert|simulieren|simuliert|geübt) .. (ertrink*|brand|feuer|evakuierung|unfall|ernstfall|angriff*|ausfall|rettung|notfall|überfall)
    (fall|rätsel|geheimnis) (der|des) (verschwundenen|fehlenden|vermissten|gestohlenen)
    (server|drucker|rechner|maschine|roboter|transporter|laptop|software) .. (rente|ruhestand)
    (jury|richterinnen|richter) .. (kosteten|verkostet*|probierten|preis|sieger*|gewinner*)
    (niemand|keiner|kaum jemand) .. (vermisst|vermissen|bedauert|weint)
    (vermisst|vermissen) (die|den|das|keine|keiner) (folien|alte|besprechung|sitzung|tabelle|tabellen|akten|papier|zettel|liste|listen)
    (eigene|eigenen|unsere eigenen|uns selbst) .. (gehackt|hacken|angegriffen|knacken|geknackt)
    (schluss|ende|aus) (mit|für) (der|dem|den|die|das) (\\w*runde|\\w*besprechung|\\w*meeting|\\w*chaos|zettel\\w*|papier\\w*|excel\\w*|plastik\\w*|warte\\w*)
    (angriff|attacke|anschlag) auf (die |den |das |)(lachmuskeln|geschmacksknospen|geldbeutel|kalorien|kilos|hüften)
    (lebens|sterbegeld|rechtsschutz|unfall|haftpflicht|feuer|cyber|hausrat|diebstahl)versicherung*
    (nach|bei|vor) (einem|einer|dem) (unfall|brand|todesfall|diebstahl|einbruch|streit) .. (zahlt|versichert|hilft|versicherung)
    (portal|website|plattform|software|app|projekt|system) (für|mit|bei) (das |die |den |)(\\w+ |)(gericht|gerichte|polizei|ministerium|behörde|behörden|stadt|landtag|regierung)
    (tage|jahre|monate) ohne (unfall|arbeitsunfall|verletzung*)
    (brandschutzhelfer|feuerlöscher|brandschutzübung*|räumungsübung*|probealarm|evakuierungsübung*)
    klagemauer
    (feuer und flamme|tote hose|sommerlager geräumt|bricht das eis|eis bricht)
    (streit|zusammenbruch) (um des kaisers|der kulturen)
    (unfälle|unfällen|unfall|verletzungen|bränden|betrug|ausfälle|ausfällen|störungen) .. (vorbeug*|vermeid*|verhinder*|verhütung|reduzier*|gesenkt|halbiert|erkannt)
    (was tun|tipps|ratgeber|checkliste|vorsorge|vorbereitet) .. (stromausfall|unfall|unfällen|brand|feuer|trauerfall|kündigung|streik|rückruf|datenpanne)
    (azubis|auszubildende|schüler|lehrlinge|kinder) (übernehmen|übernahmen)
    (erkennen|erkennt|verhindern|verhindert|bekämpfen|stoppen) .. (betrug*|angriffe|missbrauch|korruption)
    streikfrei*
    (drucker|technik|maschine|computer|auto|motor|internet|kaffeemaschine|rechner) streikt
    hungerstreik der (maschine|technik)
    kündigungsfrist*
    unfallfrei*
    (ohne|keine|keinen|weniger|null|frei von|vermeiden|verhindern|verhindert|schutz vor|vorbeugen|gegen|senken|verringern|schützt vor|reduzieren) .. (unfall|unfälle|arbeitsunfall|arbeitsunfälle|wegeunfall|verletzte|verletzungen|ausfälle|störungen|störung|cyberangriffe|datenverlust|diskriminierung|mobbing|belästigung|entlassungen|kündigungen|betrug|korruption|geldwäsche|ransomware|kurzarbeit|streiks|missbrauch|gewalt|rassismus|sexismus)
    *unfallversicherung*
    *unfallschutz*
    *unfallverhütung*
    *unfallstatistik*
    *glücksfall*
    *zufall*
    *wegfall*
    *beifall*
    *brandschutz*
    *räumungsübung*
    *feuerwehrübung*
    *evakuierungsübung*
    *notfallübung*
    (übung|geübt|üben|probten|probealarm|simulation|planspiel) .. (feuerwehr|evakuier*|brand|ernstfall|unfall|verletzt*|ausfall)
    (feuerwehr|evakuier*|brand|verletzte) .. (übung|übten|probealarm|simulier*)
    tote (winkel|winkeln|zonen|leitung|tasten)
    toter (winkel|code)
    totem (winkel|code)
    toten (winkel|winkels|code)
    (wahl|wahlen) .. (auszubildendenvertretung|jugendvertretung|werkstoff*|material*|farbe|zum|betriebsrat|schülersprecher*|elternbeirat|werkzeug*)
    die (richtige|freie|beste|erste|qual der) wahl
    kampf (gegen|um) (verschwendung|talente|papier*|bürokratie|lebensmittel*|unkraut|plastik)
    klage* über
    (beschwerden|klagen) über .. (rechner|langsam*|parkplätze|lärm|kaffee)
    *schliesszeit*
    *schliessanlage*
    (geschlossen|schliesst|schliessen|zu) .. (feiertag*|weihnachten|betriebsferien|inventur|ostern|silvester|neujahr|umbau*|renovierung*|zwischen den jahren|sommerferien|uhr|betriebsausflug|ferien)
    (betriebsferien|inventur|feiertag*|umbau*|weihnachten|ferien) .. (geschlossen|schliesst|schliessen|zu)
    (freundschaft|freundschaften|vertrag|verträge|kreis|lücke|lücken|vertragsabschluss) schliessen
    (schliesst|schliessen|geschlossen) .. (lücke|lücken|kreis|kreislauf|vertrag|kooperation|partnerschaft|ausbildung|projekt|vereinbarung)
    *betrugserkennung*
    *betrugsprävention*
    (erkennen|erkennt|erkennung|prävention) .. (betrug*|geldwäsche|korruption|angriffe)
    *korruptionsprävention*
    *geldwäscheprävention*
    *antidiskriminier*
    *missbrauchserkennung*
    (daten) korruption
    (prozess|prozesse|prozessen) .. (gestorben|starb|sterben|stirbt|getötet)
    (akku|batterie|server|dienst|gewohnheit|idee|projekt) .. (stirbt|starb|gestorben)
    *ladestation*
    *wetterstation*
    *rassisch*
    *probealarm*
    *marktübernahme*
    (verantwortung|aufgaben|aufgabe|schicht|schichten|kosten|patenschaft|staffelstab|leitung|ergebnisse|vorsitz|rolle|steuerung|handgriffe|transport|arbeit|kommissionierung) .. (übernimmt|übernehmen|übernommen|übernahme)
    (übernimmt|übernehmen|übernommen|übernahme) .. (verantwortung|aufgaben|aufgabe|schicht|kosten|patenschaft|staffelstab|auszubildende|azubis|leitung|ausbildung|vorsitz|rolle|steuerung|arbeit|transport|daten|bestellung*)
    *datenübernahme*
    *fusionsreaktor*
    *kernfusion*
    *stellungnahme
    (stellen|stellt) (sich|sie|wir|uns|ihre) .. (vor|fragen)
    *verlustfrei*
    *energieverlust*
    *wärmeverlust*
    *wasserverlust*
    *leistungsschau*
    (krieg|kriege) der sterne
    *kleinkrieg*
    (keine|keinerlei|ohne) .. (daten|kunden|kundendaten) .. (verloren|betroffen|abgeflossen|kompromittiert)
    daten gingen (nicht|keine) verloren
    (niemand|keiner) (wurde|kam|ist) .. (verletzt|schaden)
    *eignungsprüfung*
    preis* .. (gewonnen|verliehen|gewinnt|auszeichnung|ausgezeichnet)
    (gewonnen|gewinnt|verliehen|ausgezeichnet) .. preis*
"""
