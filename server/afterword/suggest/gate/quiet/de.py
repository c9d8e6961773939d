"""Deutsch: ein leerer Stuhl, ein stilles Werk, Beamte vor der Tür; was jeder Wink wiegt, ist gelernt."""

# ruff: noqa: E501

HINTS = {
    "absent": r"""
        (stuhl|platz|schreibtisch|tisch|spind|tasse|becher|helm|schürze|jacke|haken|kittel|fahrrad|lampe|bank|werkbank|licht|arbeitsplatz) .. (bleibt leer|leer|hängt|hängt noch|steht noch|unberührt|brennt noch|brennt|angelassen|so stehen|an der tür)
        (leerer|leere|leeren) (stuhl|platz|stelle|lücke|schreibtisch|bank|tisch)
        (niemand|keiner|keiner von uns|niemand von uns) .. (gesetzt|hingesetzt|wegräumen|weggeräumt|angefasst|angemacht|eingeschaltet|räumen|herz|setzen|anfassen|ausgeschaltet)
        (mag|traut sich) (niemand|keiner)
        (nicht|nie) mehr (zurück|zurückkommen|kommen|heim|nach hause|dabei sein|kommt|wiederkommen)
        (kommt|kam|kommen|kehrt|kehrte) (nicht|nie) (mehr|zurück|wieder|heim|nach hause)
        (lassen|lässt) (wir |)(das|es|ihn|sie|alles) (erst einmal|so|stehen|vorerst|noch|liegen)
        (wer|jemand|einer|eine|du|er|sie) (uns |)(fehlt|fehlst)
        weiss wer fehlt
        (lachen|stimme|humor|witze) .. (fehlen|fehlt|vermissen)
        (hörte|hat|blieb) .. (herz) .. (auf|aufgehört|stehen)
        gestern noch
    """,
    "rite": r"""
        (halten|hält|stehen|steht|ruhen|schweigen|schweigt|pause|stoppen) .. (eine|für eine) minute
        (eine|einer) (minute|schweigeminute) .. (still|stehen|schweigen|inne)
        (statt|anstelle von|anstatt) .. (blumen|kränzen)
        (keine) blumen
        (blumen|kerzen|kerze|kranz|grablicht*) .. (tor|zaun|eingang|empfang|tür|hingestellt|aufgestellt|treppe|tisch)
        (am|vor dem) (zaun|tor|eingang|haken|spind) .. (hängen|hängt|blumen|kerzen|helm|helme|schürze)
        (seine|ihre|deren|für seine|für ihre) (eltern|frau|mann|tochter|töchter|söhne|sohn|kinder|mutter|vater|schwester|bruder|familie) .. (bittet|bitten|gebeten|wünschen|wünscht|steht|dose|spende|erlaubt|eingeladen)
        (dose|sammlung|spendenkonto|konto) .. (für|eltern|familie|kinder|hinterbliebenen)
        (namen) .. (verlesen|vorgelesen|nennen dürfen|verliest)
        (zur|in der) (kirche|kapelle|friedhof|andacht) .. (gehen|freitag|samstag|montag|alle)
        (passt aufeinander auf|gebt aufeinander acht|haltet .. fest)
        (in|unsere) (gedanken) .. (bei|sind)
        (fahnen|flaggen|flagge) .. halbmast
        (für|an) (\w+), für (\w+)
        (bunt|farbig|schwarz) .. (kommen|anziehen|tragen)
    """,
    "respect": r"""
        aus (rücksicht|respekt|achtung|anteilnahme)
        (rücksicht|respekt) .. (angehörigen|familie|familien|nachbarn|kollegen|hinterbliebenen)
        (verzichten|verzichtet|abgesagt|absage|verschoben|entfällt|fällt aus) .. (rücksicht|familie|musik|angehörigen|respekt|nach dem)
        (bitte|wir bitten) .. (nicht nachfragen|nachzufragen|davon ab|ruhe|zeit|keine fragen|keine anrufe|in ruhe)
        (lasst|lassen sie) .. (in ruhe|zeit)
        (gebt|geben sie) uns (zeit|einen moment|ein paar tage)
        (braucht|brauchen) .. (ruhe|stille|zeit für)
        seid .. (nachsichtig|geduldig mit ihnen|lieb)
    """,
    "unlike": r"""
        (heute|diese woche|am \w+|morgen) (kein|keine|keinen) (rezept|konzert|newsletter|folge|musik|markt|show|probe|training|spiel|vorstellung|kolumne|podcast|kurs|führung|fest|party)
        (kein|keine|keinen) (rezept|konzert|newsletter|folge|musik|markt|show|probe|training|spiel|vorstellung|kolumne|podcast|kurs|führung|fest|party) (heute|diese|am|morgen)
        (ist|war) (uns|mir|niemandem|keinem) (nicht|heute nicht) (danach|zumute|nach)
        (uns|mir) (ist|war) (nicht|heute nicht) (danach|zumute|nach)
        (eigentlich) .. (stünde|wollten|hier|schreibe|poste|heute|sollte)
        (können|wollen|mögen|mag) .. (heute|nicht) .. (schreiben|reden|posten|kochen|spielen|singen|backen)
        (mehr) (schreiben|sagen|können|gibt es) .. (heute nicht|nicht|wir nicht|nichts)
        (heute nicht|keine worte|fehlen die worte|sprachlos)
        (ist|sind|bleibt|bleiben|steht|stehen|schweigt|schweigen) (heute|seit|am|vorerst) .. (still|stumm|leer|geschlossen|dunkel|schweigt|ruhig|keine|kein)
        (stille|schweigen) (im|in|am|auf) (der |dem |)\w+
        (unsere|die|das|unser) \w+ (schweigt|schweigen|verstummt|ist verstummt|ist still)
        seit (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|gestern) (kein|keine|läuft|steht|ist|ruht)
        (nach dem was|nach allem was) .. (passiert|geschehen)
    """,
    "missing": r"""
        (fehlt|fehlen) .. (jede|jede nachricht|jede spur|spur|nachricht|lebenszeichen|kontakt)
        (keine|ohne|kein) (nachricht|lebenszeichen|spur|kontakt|neuigkeiten) .. (von|zu|mehr)
        (noch nicht|nicht) (erreicht|gefunden|zurück|zurückgekehrt|gemeldet)
        (bis auf) (einen|eine|zwei|drei|vier|fünf|sechs|\d+)
        (hätte|hätten|sollte|sollten) .. (zurück|einlaufen|ankommen|da sein|zurückkommen|eintreffen)
        (haus|häuser|lager|büro|treppenhaus|wohnung|halle) .. (gibt es nicht|nicht mehr|zerstört|weg|unter wasser|verschwunden)
        (nach|seit) dem (hochwasser|erdbeben|sturm|beben|orkan|brand|erdrutsch|unwetter|zyklon)
        (suche|suchtrupp|suchtrupps|rettungskräfte) .. (geht weiter|läuft|eingestellt|unterbrochen|suchen)
        (melden uns|informieren) .. sobald .. (mehr|wissen)
    """,
    "families": r"""
        (den|die|allen|beiden|diesen|mit den|ihren|zwölf) (\w+ |)(familien|angehörigen|eltern|hinterbliebenen) .. (antwort|schulden|schuldig|stehen|kontakt|wahrheit|sprechen|gesprochen|erklären|kümmern)
        (schulden|schuldig|schuldet) .. (familien|angehörigen|eltern|kolleginnen|menschen|antwort)
        (wie|warum) es .. (geschehen|passieren|passiert|kommen konnte|dazu)
        (warum|wieso) .. (an diesem|am) (morgen|abend|tag|nachmittag)
        (keine) (entschuldigung|worte) .. (gross|genug|gibt|dafür)
        (hätte|hätten) .. (nicht|nie) .. (fahren|öffnen|laufen|passieren|arbeiten|geschehen|betreten|gedurft)
        gutachten .. (liegt vor|zeigt|ergab)
        (vor dem|am) (landgericht|amtsgericht|gericht)
        (prozessbeginn|urteilsverkündung|obduktion|staatsanwältin)
    """,
    "dark": r"""
        (geht|gehen|ging|gehn) .. (licht|lichter) aus
        (licht|lichter|öfen|ofen|maschinen|schornstein|bänder|band|webstühle|hochofen|feuer) .. (aus|erlischt|erlöschen|stehen still|verlöschen|abgeschaltet|kein rauch|läuft .. kein)
        (kein|keine) (rauch|dampf|licht|maschine|band) (mehr|steigt)
        (zum|ein) (letzten|letztes) mal
        (letzte|letzten|letzter|letztes) (schicht|palette|brot|zug|lkw|ausgabe|newsletter|bestellung|bier|runde|tag|öffnungstag|vorstellung|fass|fuhre|ladung|bus|kunde|vorhang|folge|charge)
        (danach|dann|von da an|ab dann) (nicht mehr|nie mehr|keine|kein|nie wieder)
        (sagen|sagt|sagte) (lebewohl|adieu|servus|auf wiedersehen|tschüss)
        (zieht|ziehen|zog) .. (den stecker|schlussstrich|die reissleine|stecker)
        (keinen|kein) (nachfolger|käufer|investor|anderen weg|anderer weg) .. (gefunden|finden|gab|mehr|gibt)
        (nachfolger|käufer|investor) .. (nicht|keinen|kein) .. (gefunden|finden)
        (schliesst|schliessen|schloss) .. (tore|tor|türen|für immer|rolladen|endgültig|zum letzten)
        (schlüssel) .. (abgeben|geben|zurück|vermieter|umgedreht)
        wird weiter produziert
        (bis zum|ende) (jahresende|jahres|märz|juni|september|dezember) .. (dann|schluss|nicht mehr|kein|aus|keine)
        (bis zur|zur) letzten (palette|schicht|minute|stunde)
        (nach|seit) (\d+|\w+) (jahren|jahre) .. (aus|schluss|ende|vorbei|licht|zum letzten)
        (wie es ausgeht|wie es ausging|es hat nicht gereicht|nicht mehr gereicht|rechnung ging nicht auf)
        (lange|noch einmal|immer wieder) gerechnet
        (gaspreis|miete|kredit|auftrag) .. (nach ungarn|zu hoch|verloren|nicht mehr|wegfiel|ging nach)
    """,
    "place": r"""
        (danke|tschüss|lebewohl|servus|adieu|auf wiedersehen|mach's gut|leb wohl),? (werk|standort|studio|team|filiale|laden|haus|halle|liebe|liebes|\w+)
        (liebe|lieber|an) (\w+innen|unsere nachbarn|nachbarn|anwohner|nachbarschaft|freunde|gemeinde|unsere freunde|die menschen)
        (brief|worte|ein wort|nachricht) an (die|unsere|den) (nachbarn|anwohner|stadt|gemeinde|menschen|anleger*|mitglieder|eltern|nachbarschaft|dörfer)
    """,
    "placeless": r"""
        (wer) .. (sucht|gute leute|leute sucht|braucht) .. (leute|liste|kenne|meldet|zeit|melden|auf anfrage|mitarbeiter|team)
        (gute leute|beste leute|tolle leute|großartige leute|fähige leute)
        (noch|bisher) (keinen|keine) (neuen |neue |)(platz|stelle|job|arbeit)
        (ich|wir) (suche|suchen|hätte zeit|hätten zeit|bin frei|sind frei|bin ab|habe ab) .. (ab|sofort|neue|neues|arbeit|job|stelle|januar)
        (zeit|frei|verfügbar) .. (ab sofort|ab januar|ab morgen|ab montag)
        (profile|liste|lebensläufe) .. (unten|anfrage|anbei|kommentar*)
        (karton|kartons|schlüssel|ausweis|laptop|zugang) .. (abgegeben|parkplatz|weg|gesperrt|in der hand|zurückgegeben|auch|mitgenommen)
        (mein|unser|ihr) (letzter tag|letzter arbeitstag)
        (nicht|keineswegs) weil (ich|wir|sie) (wollte|wollten)
        (einladung|videokonferenz|call|termin) .. (ohne betreff|minuten|stumm|vorbei)
    """,
    "fewer": r"""
        (sind|werden|bald|künftig) .. (wir |)(weniger|kleiner|zu wenige)
        (kleineres|kleinere|kleiner|schlankeres|schlanker) (team|mannschaft|belegschaft|haus|werden)
        (drittel|hälfte|viertel|teil|viele|einige|\d+|manche) .. (nicht mehr dabei|gehen müssen|nicht können|nicht mitkommen|verlassen|nicht bleiben|kein platz)
        (persönliches|persönliche|einzeln|unter vier augen|einzelgespräche) .. (gespräch|gespräche|augen|mit allen|geführt)
        (führen|führten|gesprochen|sprechen) .. (mit allen|mit jedem|persönlich*|einzeln|gespräch)
        (meine|unsere) (entscheidung|verantwortung|schuld|fehler)
        (gehälter|monatsgehälter|monate gehalt|arbeitszeugnis|zeugnis|zeugnisse)
        (gespräch|gespräche|verhandlung*) .. (betriebsrat|betriebsräten|arbeitnehmervertret*)
        (was passiert|was wird) (mit uns|aus uns|mit den)
        (gehen|zieht|verlagert|umgezogen) nach (breslau|polen|ungarn|tschechien|rumänien|asien|indien|china|osten|bautzen|portugal)
        (statt|anstelle von) (\w+|\d+) (nur|noch|leute|kolleg*)
    """,
    "callers": r"""
        (beamte|polizei|ermittler|fahnder|kripo|staatsanwaltschaft|zoll|steuerfahndung|kontrolleure|prüfer|fremde|leute|herren|männer|gerichtsvollzieher|blaulicht) .. (kartons|ordner|mitgenommen|hinausgetragen|durchsucht|vor der|vor dem|beschluss|festplatten|rechner|früh|morgens|im haus|am morgen|unterlagen|schreibtisch|klingelten|standen)
        (kartons|ordner|akten|rechner|festplatten|server|computer|unterlagen) .. (mit|mitgenommen|hinausgetragen|abgeholt|beschlagnahmt|gesichert|herausgetragen|abtransportiert)
        (beschluss|durchsuchungsbeschluss|haftbefehl) .. (dabei|vor|hand|gegen)
        (unterstützen|unterstütze|unterstützt|kooperieren|kooperiert|arbeiten mit) .. (behörden|ermittl*|polizei|vollem umfang|kräften)
        blaulicht
        (nichts zu verbergen|vollem umfang|nach kräften)
        (um|vor|gegen) (sechs|sieben|fünf|6|7|5) uhr (früh|morgens|am morgen)
    """,
    "mute": r"""
        (mehr) (können|dürfen|werden|wollen) wir .. (nicht|sagen)
        (keine|keinen) (weiteren|weitere|stellungnahme|kommentar|auskunft|auskünfte|angaben) .. (dazu|erteilen|geben|machen|details|\w+)
        (nicht|uns nicht|derzeit nicht) .. (äussern|kommentieren)
        (nichts|nicht) (kommentieren|sagen|hinzufügen)
        (stillschweigen|vertraulichkeit) .. (vereinbart|gewahrt)
        (zu|über) (einzelheiten|details|gründe|den gründen|die gründe)
        (zum jetzigen|derzeitigen) (zeitpunkt|stand)
        (derzeit|vorerst|bis auf weiteres) .. (nicht|freigestellt|keine|ruht|geschlossen)
    """,
    "reports": r"""
        (zu|nach|angesichts|wegen) (den |der |)(berichten|berichte|berichterstattung|veröffentlichungen|recherchen|aktuellen|jüngsten) .. (wochenende|presse|medien|zeitung*|woche|vorwürfe*|gestern|tage)
        (geschilderten|geschilderte|beschriebenen|erhobenen) (vorgänge|vorwürfe|zustände|fälle)
        (sehr|ausserordentlich) ernst
        (das|dem|ein) (video|aufnahme|mitschnitt|film) .. (echt|zeigt|kursiert|zu sehen|von mir|geteilt)
        (haben uns|hat uns) .. (erzählt|berichtet|anvertraut|geschildert|mut)
        (den mut|mutig) .. (sprechen|gesprochen|berichten|sagen|erzählen)
        was .. (auf|an|bei|in) (der|dem|jenem|diesem) (feier|weihnachtsfeier|abend|betriebsausflug|sommerfest|ausflug|klausur|party) .. (geschehen|passiert|geschah|vorfiel|war)
        (so ist er halt|wir haben geschwiegen|weggeschaut|weggesehen|gelacht statt)
    """,
    "review": r"""
        (unabhängige|externe|unabhängiger|externer|interne) (prüfung|untersuchung|kanzlei|gutachter|gutachten|kommission|aufarbeitung|überprüfung|anwältin|anwalt)
        (kanzlei|gutachter|anwältin|anwalt|prüfer|wirtschaftsprüfer|richterin|richter) .. (betraut|beauftragt|gebeten|untersucht|prüft|durchzusehen|prüfen)
        (beauftragt|betraut|gebeten|hat eine kanzlei|eine anwältin gebeten) .. (prüfen|untersuchen|sprechen|kanzlei|durchzusehen|aufklären|aufarbeiten)
        (lässt|lassen|ruht|ruhen) .. (mandat|amt|ämter|ruhen)
        (freigestellt|beurlaubt|entbunden|niedergelegt|niederlegt|abberufen|suspendiert)
        mit sofortiger wirkung
        (einvernehmlich|übereingekommen|im gegenseitigen|im beiderseitigen)
        (haus|gebäude|gelände|büro) nicht mehr (betreten|zu betreten)
        (in den büchern|unregelmässigkeit*|fehlbetrag|fehlbeträge)
    """,
    "ashamed": r"""
        (enttäuscht|im stich gelassen|versagt|vertrauen .. (missbraucht|verspielt|verletzt))
        (schämen|scham|beschämt|schande|unentschuldbar|unverzeihlich|bitten um verzeihung|bitten um entschuldigung)
        (hätten|hätte) (wir|ich|es|das|früher|nicht) .. (müssen|sehen|merken|handeln|zuhören|dürfen|sollen|wissen|melden)
        (hilft|nützt) .. (wenig|nichts|nicht)
        (nicht|kein) (wiedergeben|wiedergutmachen|gutmachen|rückgängig)
        (kam|kommt|stammt|lag) (von uns|an uns|aus unserem|aus unserer)
        (unsere|meine) (schuld|verantwortung)
        (geld|gebühren|beiträge) .. (zurück|überweisen|erstatten)
        (das ist kein satz|fällt uns .. schwer|fällt uns schwerer|schwerer als)
    """,
    "intruder": r"""
        (jemand|unbekannter|unbekannte|fremde|fremder|dritte|dritter|ein unbefugter|unbefugte) .. (mitgelesen|gelesen|gesehen|einsehen|eingesehen|zugriff|kopiert|geöffnet|heruntergeladen|abgerufen|konnte|zugang)
        (nachrichten|krankenakten|ausweise|ausweiskopien|gehaltsabrechnungen|akten|befunde|daten|passdaten|kontonummern|kundendaten) .. (einsehen|eingesehen|gelesen|kopiert|offen|sichtbar|abgeflossen|zugänglich|im netz|gelangt)
        (mitgelesen|ausgespäht|abgegriffen|abgeflossen|eingesehen)
        (passwort|passwörter|kennwort|schlösser) .. (ändern|geändert|zurückgesetzt|tauschen)
        was sie jetzt tun (sollten|können|müssen)
    """,
    "stop": r"""
        (bitte|ab sofort|keinesfalls) .. nicht (mehr |)(verwenden|benutzen|essen|trinken|geben|tragen|anschliessen|öffnen|verzehren|benützen|einsetzen|giessen|laden|fahren)
        (nicht mehr|nicht weiter|keinesfalls) (verwenden|benutzen|essen|trinken|geben|tragen|verzehren|laden|fahren|einnehmen)
        (verwenden|benutzen|essen|trinken|geben|tragen|nutzen) sie .. nicht
        (charge|chargennummer|los|modell|seriennummer) .. (zurück|nicht|bringen|geld|umtausch|ersatz|\d+)
        (kann|können) (sich|reissen|brechen|platzen|überhitzen) .. (öffnen|lösen|last|brand|brechen|verletz*)
        (holen|tauschen|nehmen) .. (zurück|ab|um|jeden|jedes) .. (ersatz|kosten|kassenbon|geld|bringen)
        (zurückbringen|zurückgeben|vernichten|entsorgen|ausstecken|stecker ziehen)
        (ohne) (kassenbon|kassenzettel|beleg|rechnung)
    """,
    "sick": r"""
        (intensivstation|operationssaal|notaufnahme|klinikum|krankenhaus|op) .. (liegt|gebracht|seit|kämpft|bangen|operiert|noch)
        (liegt|gebracht|kämpft|eingeliefert|operiert) .. (intensivstation|krankenhaus|klinik|koma|op|ärzte|leben)
        (fieber|durchfall|schwindel|übelkeit|erbrechen|sehstörungen|atemnot) .. (arzt|notruf|klinik|112|sofort)
        (gestürzt|gefallen|eingeklemmt|getroffen|abgestürzt) .. (leiter|gerüst|seil|maschine|bühne|höhe|dach|meter)
        zum arzt
    """,
    "leak": r"""
        (bach|fluss|see|brunnen|grundwasser|trinkwasser|boden|weiher|teich|graben|rhein) .. (gelangt|gelaufen|geflossen|verfärbt|fische|nicht|tot|ausgelaufen|gehört|verschmutzt)
        (in|aus) (den|dem|unserem) (bach|fluss|brunnen|tank|becken|see)
        (fische|fischsterben|forellen) .. (tot|tote|gesehen|verendet|kieloben)
        (giessen|trinken|baden|fischen|schwimmen) .. (nicht|vorerst nicht)
        (geruch|gestank|wolke|staub|rauch) .. (von uns|kam von|aus unserem|fenster)
        fenster .. (geschlossen|schliessen|zu)
        (wasserwagen|tankwagen|trinkwasser) .. (schule|verteilt|steht|ausgabe)
        (landratsamt|umweltamt|wasserwirtschaftsamt|feuerwehr) .. (misst|proben|prüft|untersucht|messungen)
    """,
    "sides": r"""
        (haltung|farbe|flagge|position) .. (zeigen|bekennen|beziehen|zeigt)
        (diese|die|dieser|jene) partei
        (wer) .. (wählt|partei|so spricht|redet|hetzt|spricht) .. (nicht|soll|gehört|darf|für uns)
        (geflüchtete|flüchtlinge|asyl|demokratie|faschis*|nazi*|rechtsextrem*|fackeln|rassis*) .. (spricht|nicht|brannten|stehen|gegen|für|verteidigen|redet)
        (solange|bis) .. (raketen|bomben|krieg|schüsse|abgefeuert|besatzung|regime|besetzt|regierung)
        (rufen|fordern|bitten) .. (auf|anzuschliessen|es uns gleich|alle|rücktritt|gleich zu tun|gleichzutun|regierung)
        (aus diesem|mit diesem|diesem|jenem) (land|regime|staat)
        (kein|keine|keinen|nichts) .. (aus diesem land|mehr aus|cent damit|geschäfte mit)
        (treten|gehen|ziehen) .. (aus dem|aus diesem) (verband|verein|bündnis|kammer)
        (kundgebung|demo|demonstration|mahnwache|volksbegehren|volksentscheid|bürgerentscheid)
        (kanzler|minister|ministerin|präsident|regierung|bundesregierung|koalition) .. (rücktritt|lügt|versagt|muss|schande|schweigt|zurücktreten|falsch)
    """,
    "halted": r"""
        (kein|keine) (bus|bahn|zug|züge|busse|bahnen|tram|strassenbahn|flüge|flug|post|s-bahn|u-bahn|fähre|unterricht|müllabfuhr) .. (am|heute|morgen|zwischen|fährt|fahren|bis|ab)
        (am|heute|morgen) (\w+ |)(kein|keine) (bus|bahn|zug|züge|busse|bahnen|tram|fähre)
        (fahrzeuge|busse|bahnen|züge|lkw|flugzeuge) .. (auf dem hof|im depot|bleiben|am boden|in der halle|stehen)
        (forderung|forderungen) .. (nachdruck|rathaus|durchsetzen|kraft|verleihen)
        (kolleginnen und kollegen|fahrerinnen|fahrer|beschäftigten|piloten|pflegekräfte) .. (entschieden|fordern|wollen|verleihen|vor dem|legen|niedergelegt|stimmen)
        (vor dem|am) (tor|werkstor) .. (tonne|brennt|westen|transparent|feuer|suppe|warnwesten)
        (läuft|laufen) .. (kein band|keine maschine|kein)
        (verhandlungstisch|tarifrunde|tarifstreit|schlichtung)
    """,
    "lenders": r"""
        (banken|bank|gläubiger|gläubigern|geldgeber|kreditgeber|gericht|amtsgericht) .. (gespräche|gespräch|zusammen|sprechen|zeit|geduld|aufschub|schutz|stundung|stillhalten)
        (mit den|unseren|unsere) (banken|gläubigern|geldgebern|gläubiger)
        (lieferanten|kunden|handwerker) .. (geduld|anzahlungen|vorerst|warten|rechnungen|zahlungen)
        (anzahlungen|gutscheine|rückzahlungen|ausschüttung|auszahlungen|zahlungen|zinsen|dividende) .. (vorerst|nicht|ausgesetzt|kommt nicht|eingefroren|gestoppt|nicht mehr|warten)
        (sanierung|schutzschirm|eigenverwaltung|sanierer|fortbestand|überbrückung)
        (unter|hinter) .. (erwartungen|prognose|vorjahr|plan) .. (deutlich|zurück|bleiben|geblieben)
    """,
    "unhired": r"""
        (keine|keinen|nicht) (neuen |)(azubis|auszubildenden|einstellungen|stellen|leute|praktikanten|übernehmen|einstellen|besetzen|übernahme) .. (einstellen|jahr|nicht|können|besetzt|mehr|werden|geben)
        (nicht|nicht mehr) (übernehmen|übernommen|einstellen|verlängern|besetzt|nachbesetzt)
        (zusagen|verträge|ausbildungsverträge|stellen) .. (zurückgezogen|zurückziehen|nicht|auf eis|entfallen|gestoppt)
    """,
    "cleared": r"""
        (halle|haus|bahnhof|schule|markt|gebäude|messe|messehalle|kino|stadion|zentrum) .. (geräumt|evakuiert|verlassen|gesperrt)
        (mussten|müssen) .. (besucher|gäste|alle|menschen) .. verlassen
        (herrenloser|herrenlose|verdächtiger|verdächtiges|unbekanntes) (koffer|gegenstand|paket|tasche|rucksack|päckchen)
        (ein anruf|eine drohung|drohanruf)
        (entscheidet|entscheiden) die (polizei|behörden|feuerwehr)
    """,
}
