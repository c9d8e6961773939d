"""German nouns that everyday notes use: gender, singular and plural, in lower case as tired people type them.

Words that are a verb, an adjective or an adverb as well ("fragen", "recht", "morgen") are left out: a capital must be
certain. "-" is a plural like the singular; a word without a plural stands alone.
"""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

_ROWS = {
    "m": """
kuchen/- schlüssel/- wagen/- besen/- garten/gärten teppich/teppiche turm/türme saal/säle stall/ställe steg/stege stempel/- streifen/- tunnel/- zaun/zäune zweig/zweige zug/züge
korb/körbe eimer/- kübel/- kran/kräne sack/säcke topf/töpfe zettel/- haken/- riegel/- sturm/stürme brandschutz denkmalschutz ballast puffer/- abend/abende ablauf/abläufe abschluss/abschlüsse absatz/absätze abstand/abstände akku/akkus alarm/alarme alltag/alltage anfang/anfänge anruf/anrufe ansatz/ansätze antrag/anträge anteil/anteile
anwalt/anwälte anwohner/- arbeiter/- arbeitgeber/- arbeitsplatz/arbeitsplätze artikel/- arzt/ärzte aufbau/aufbauten auftrag/aufträge aufwand aufzug/aufzüge ausbau/ausbauten ausbilder/- ausfall/ausfälle ausweis/ausweise austausch azubi/azubis
bäcker/- bagger/- bahnhof/bahnhöfe balken/- bau/bauten bauer/bauern baum/bäume beamte/beamten becher/- bedarf/bedarfe beginn beleg/belege bereich/bereiche bericht/berichte beruf/berufe bescheid/bescheide besitzer/- bestand/bestände betrag/beträge
betrieb/betriebe bewerber/- bewohner/- bildschirm/bildschirme block/blöcke boden/böden bogen/bögen brand/brände brief/briefe browser/- bruder/brüder bürger/- bürgermeister/- bus/busse charakter/charaktere chef/chefs code/codes computer/- container/-
dank daumen/- dienst/dienste dienstplan/dienstpläne disponent/disponenten dozent/dozenten draht/drähte drucker/- durchlauf/durchläufe eimer/- eindruck/eindrücke eingang/eingänge einkauf/einkäufe einkäufer/- einsatz/einsätze einwand/einwände eintrag/einträge
elternabend/elternabende empfang/empfänge entwickler/- entwurf/entwürfe erfolg/erfolge ersatz ersatzteil fahrer/- faden/fäden fall/fälle fehler/- feierabend/feierabende felsen/- filter/- finger/- fluss/flüsse flur/flure förderer/- freund/freunde friseur/friseure frost/fröste führerschein/führerscheine fuß/füße
gang/gänge garten/gärten gast/gäste gedanke/gedanken gegenstand/gegenstände gehweg/gehwege geruch/gerüche geschmack gewinn/gewinne grad/grade grund/gründe griff/griffe gummi/gummis hafen/häfen haken/- hammer/hämmer handel händler/- handwerker/- haufen/- hausmeister/- hebel/- herbst
hersteller/- himmel hinweis/hinweise hof/höfe humor hund/hunde hunger impuls/impulse inhalt/inhalte job/jobs kaffee/kaffees kampf/kämpfe kanal/kanäle kandidat/kandidaten karton/kartons kasten/kästen keller/- kellner/- kern/kerne kittel/- klient/klienten knopf/knöpfe koch/köche koffer/-
kollege/kollegen kompromiss/kompromisse kontakt/kontakte kopf/köpfe korb/körbe körper/- kram kran/kräne kreis/kreise krankenwagen/- kühlschrank/kühlschränke kunde/kunden kurs/kurse lageplan/lagepläne lauf/läufe lärm läufer/- lehrer/- lehrling/lehrlinge leiter/- lieferant/lieferanten lieferschein/lieferscheine lkw/lkws löffel/- lohn/löhne
makler/- mangel/mängel mann/männer markt/märkte maßstab/maßstäbe mechaniker/- meister/- mensch/menschen messebesuch mieter/- minister/- mitarbeiter/- mittag/mittage monat/monate motor/motoren müll mund/münder nachbar/nachbarn nachmittag/nachmittage nachtdienst/nachtdienste nachteil/nachteile nagel/nägel name/namen
nebel/- notfall/notfälle nutzer/- ofen/öfen ordner/- ort/orte papierkram parkplatz/parkplätze partner/- patient/patienten pfleger/- plan/pläne platz/plätze posten/- preis/preise prozess/prozesse prüfer/- punkt/punkte rand/ränder raum/räume rechner/- regen/- reifen/- rest/reste rhythmus/rhythmen ring/ringe
rollstuhl/rollstühle rückstand/rückstände rundgang/rundgänge saal/säle sack/säcke salat/salate sand satz/sätze schalter/- schatten/- schein/scheine schichtplan/schichtpläne schlauch/schläuche schlüssel/- schmerz/schmerzen schmutz schnee schrank/schränke schreibtisch/schreibtische schritt/schritte schuh/schuhe schüler/- schutz schwerpunkt/schwerpunkte
server/- sinn/sinne sitz/sitze sohn/söhne sommer/- spaß/späße speicher/- spiegel/- spind/spinde sprecher/- sprung/sprünge stall/ställe stamm/stämme stand/stände standort/standorte start/starts staub stau/staus stecker/- stein/steine stern/sterne stift/stifte stoff/stoffe strom/ströme stress stück streit stuhl/stühle sturm/stürme
supermarkt/supermärkte tag/tage takt/takte techniker/- teich/teiche teig/teige teil/teile termin/termine test/tests text/texte tisch/tische tischler/- ton/töne topf/töpfe träger/- trainer/- traum/träume trick/tricks tropfen/- turm/türme überblick/überblicke umbau/umbauten umfang/umfänge umgang umsatz/umsätze umzug/umzüge
unfall/unfälle schwarm/schwärme unterricht unterschied/unterschiede urlaub/urlaube verband/verbände verein/vereine vergleich/vergleiche verkauf/verkäufe verkäufer/- verkehr verlauf/verläufe verlust/verluste versand versuch/versuche vertrag/verträge vertreter/- vertrieb/vertriebe verzug vogel/vögel vorarbeiter/- vorgang/vorgänge vorgesetzter vormittag/vormittage
vorrat/vorräte vorschlag/vorschläge vorteil/vorteile vortrag/vorträge wagen/- wald/wälder wasserhahn/wasserhähne wechsel/- weg/wege wert/werte wert wettbewerb/wettbewerbe wettbewerber/- wickeltisch/wickeltische winter/- wind/winde wunsch/wünsche zahn/zähne zaun/zäune zeitplan/zeitpläne zeitpunkt/zeitpunkte zeitraum/zeiträume zettel/- ziegel/- zucker zufall/zufälle zug/züge
zugang/zugänge zulauf zusammenhang/zusammenhänge zustand/zustände zweck/zwecke zweifel/- fahrplan/fahrpläne fahrstuhl/fahrstühle lagerist/lageristen screenreader/- rahmen/- fokusrahmen/- vortag/vortage salon/salons stapler/- schulhof/schulhöfe pausenhof/pausenhöfe baustoff/baustoffe verteiler/- benutzer/- datenschutz sprint/sprints bug/bugs kassenbon/kassenbons pflegegrad/pflegegrade rollator/rollatoren zuschlag/zuschläge tarif/tarife bauantrag/bauanträge fahrstuhlschacht akkubohrer/- werkzeugkasten/werkzeugkästen lohnzettel/- dienstwagen/- kleinbus/kleinbusse schulbus/schulbusse sommerurlaub waldweg/waldwege berg/berge probetag/probetage dreck kirchturm stock/stöcke lift/lifte altbau/altbauten neubau/neubauten hirsch/hirsche nachzügler/- import/importe export/exporte parser/- kindergarten/kindergärten schulblock/schulblöcke bereitschaftler/- stammtisch/stammtische esstisch/esstische außenstand/außenstände praktikant/praktikanten student/studenten assistent/assistenten lieferwagen/- anhänger/- kleber/- farbpunkt/farbpunkte dachboden/dachböden bach/bäche damm/dämme see/seen fisch/fische apfel/äpfel käse wein/weine saft/säfte kuchen/- rücken/- arm/arme hals/hälse magen bildungsurlaub akkuschrauber/- schraubstock/schraubstöcke estrich/estriche putz beton aufkleber/- barcode/barcodes schraubenzieher/- scanner/- programmierer/- kalender/- sensor/sensoren schluss service stahl kompass angriff/angriffe eintritt streckenabschnitt/streckenabschnitte abschnitt/abschnitte berater/- euro/euros cent sack besucher/- nachfolger/- betriebsrat/betriebsräte vorstand/vorstände beitrag/beiträge standard/standards pilot/piloten kommentar/kommentare flug/flüge blick/blicke verdacht tipp/tipps respekt ruhestand fokus heimweg/heimwege aufruf/aufrufe kanalbau account/accounts feldweg/feldwege experte/experten prototyp/prototypen geschäftsführer/- angehöriger einwohner/- bauherr/bauherren herr/herren gutschein/gutscheine schuhkarton/schuhkartons besuch/besuche nachtlauf/nachtläufe bruch/brüche abbruch/abbrüche anwohnerbrief/anwohnerbriefe mahnlauf/mahnläufe kondensator/kondensatoren monteur/monteure
""",
    "f": """
birne/birnen glühbirne/glühbirnen bühne/bühnen kabine/kabinen kapelle/kapellen kasse/kassen kurve/kurven lampe/lampen liege/liegen mauer/mauern miete/mieten plane/planen rampe/rampen rolle/rollen schleuse/schleusen stufe/stufen terrasse/terrassen tonne/tonnen tür/türen vase/vasen weste/westen fuhre/fuhren
abfahrt/abfahrten abfrage/abfragen abgabe/abgaben havarie/havarien ablage/ablagen abnahme/abnahmen abteilung/abteilungen akte/akten aktion/aktionen anfrage/anfragen angabe/angaben angst/ängste anlage/anlagen anschrift/anschriften ansicht/ansichten antwort anzahl app/apps arbeit ärztin/ärztinnen aufgabe/aufgaben aufnahme/aufnahmen aufsicht ausgabe/ausgaben auskunft/auskünfte
ausnahme/ausnahmen aussage/aussagen auswahl bahn/bahnen bank/banken baustelle/baustellen batterie/batterien beschwerde/beschwerden bestellliste bestandsliste bibliothek/bibliotheken bitte box/boxen branche/branchen brücke/brücken bude/buden bühne/bühnen buchhaltung chance/chancen charge/chargen checkliste/checklisten cloud couch datei/dateien datenbank/datenbanken decke/decken demo/demos
dose/dosen dosis/dosen ebene/ebenen ecke/ecken ehre eile einfahrt/einfahrten einreise einsicht/einsichten e-mail/e-mails energie/energien erde erzieherin/erzieherinnen fahrt/fahrten familie/familien farbe/farben feder/federn feier figur/figuren filiale/filialen firma/firmen fläche/flächen flasche/flaschen fliese/fliesen folie/folien form/formen frau/frauen freude/freuden frist/fristen fuge/fugen
garage/garagen gasse/gassen gefahr/gefahren gemeinde/gemeinden geschichte/geschichten gewähr grafik/grafiken grenze/grenzen größe/größen grundlage/grundlagen gruppe/gruppen haltestelle/haltestellen hand/hände hecke/hecken hilfe/hilfen hitze höhe/höhen idee/ideen illustration industrie/industrien info/infos jacke/jacken jugend kammer/kammern kälte kamera/kameras kanne/kannen kantine/kantinen karte/karten kasse/kassen katze/katzen
kanzlei/kanzleien kennzahl/kennzahlen kita/kitas kiste/kisten klasse/klassen klinik/kliniken kommune/kommunen kolonne/kolonnen konsole/konsolen kraft/kräfte krippe/krippen kritik/kritiken küche/küchen kundin/kundinnen kurve/kurven lage/lagen lampe/lampen last/lasten laune/launen leiste/leisten leitstelle/leitstellen linie/linien liste/listen lösung/lösungen logistik lücke/lücken luft lust mahnung/mahnungen
mappe/mappen marke/marken maschine/maschinen masse/massen mauer/mauern maus/mäuse mehrheit/mehrheiten meinung/meinungen menge/mengen messe/messen methode/methoden miete/mieten minute/minuten mitte mühe/mühen mutter/mütter mütze/mützen nachfrage/nachfragen nachricht/nachrichten nacht/nächte nähe nase/nasen not notiz/notizen nummer/nummern oberfläche/oberflächen ordnung/ordnungen palette/paletten pause/pausen
person/personen personalabteilung pflanze/pflanzen pflicht/pflichten phase/phasen platte/platten praxis/praxen presse/pressen pumpe/pumpen quelle/quellen quote/quoten rechnung/rechnungen rede/reden regel/regeln reihe/reihen reihenfolge/reihenfolgen rente/renten reparatur/reparaturen ressource/ressourcen richtung/richtungen rolle/rollen route/routen rückmeldung/rückmeldungen ruhe rutsche saison/saisons schachtel/schachteln
schere/scheren schicht/schichten schraube/schrauben schublade/schubladen schuld schule/schulen schulter/schultern schürze/schürzen schwäche/schwächen schwester/schwestern schwierigkeit/schwierigkeiten seele/seelen sehnsucht seife seite/seiten sekunde/sekunden serie/serien sicht/sichten software sorte/sorten spalte/spalten spannung/spannungen sparte/sparten spedition/speditionen speise/speisen spitze/spitzen spur/spuren sprache/sprachen
sprachnachricht/sprachnachrichten spritze/spritzen stadt/städte stange/stangen stärke/stärken statik station/stationen stimme/stimmen stimmung/stimmungen stirn störung/störungen strafe/strafen strategie/strategien straße/straßen strecke/strecken struktur/strukturen stufe/stufen stunde/stunden suppe/suppen tabelle/tabellen tafel/tafeln tasche/taschen tasse/tassen technik/techniken tendenz/tendenzen theke/theken tiefe/tiefen tonne/tonnen tour/touren
treppe/treppen truppe/truppen tür/türen übergabe/übergaben übernahme/übernahmen übersicht/übersichten uhr/uhren umfrage/umfragen umkleide unterlage/unterlagen ursache/ursachen variante/varianten verpackung/verpackungen verwaltung/verwaltungen vitrine/vitrinen vorgabe/vorgaben vorlage/vorlagen vorschrift/vorschriften waage/waagen wache/wachen wand/wände wange wanne/wannen ware/waren wärme wartezeit/wartezeiten website/websites weide/weiden welle/wellen welt/welten werbung
werkbank/werkbänke werkstatt/werkstätten wette/wetten wiese/wiesen wirkung/wirkungen woche/wochen wolke/wolken wunde/wunden wurst/würste zange/zangen zeche zeichnung/zeichnungen zeile/zeilen zeit/zeiten zeitung/zeitungen zentrale/zentralen ziffer/ziffern zone/zonen zugabe zukunft zulage/zulagen zusage/zusagen absage/absagen zutat/zutaten verpackungsgröße kühlkette/kühlketten diensteinteilung stoppuhr/stoppuhren challenge/challenges
erfahrung/erfahrungen beratung/beratungen planung/planungen prüfung/prüfungen lieferkette/lieferketten goldfolie/goldfolien silhouette/silhouetten abrechnung/abrechnungen bereitschaft/bereitschaften behörde/behörden sitzung/sitzungen kinderkrippe rezeption/rezeptionen stammkundschaft helligkeit/helligkeiten telefonzentrale reederei/reedereien käserei/käsereien bäckerei/bäckereien summe/summen frage/fragen stelle/stellen sache/sachen suche/suchen probe/proben anzeige/anzeigen art/arten zahl/zahlen bestellung kollegin/kolleginnen chefin/chefinnen köchin/köchinnen mail/mails hardware visite/visiten nachfolge polizei musik prognose/prognosen montage/montagen ware/waren dividende feier/feiern halle/hallen kirche/kirchen zunge/zungen orgel/orgeln pfeife/pfeifen laborantin/laborantinnen handpuppe/handpuppen migräne tablette/tabletten probezeit einarbeitungszeit zeiterfassung cafeteria matratze/matratzen schranke/schranken spritztour baugrube/baugruben grube/gruben säge/sägen heizung/heizungen lüftung/lüftungen klimaanlage/klimaanlagen fernwartung ampel/ampeln kreuzung/kreuzungen lieferzeit/lieferzeiten retoure/retouren rückgabe/rückgaben milch sahne butter marmelade kartoffel/kartoffeln erdbeere/erdbeeren tomate/tomaten gurke/gurken zwiebel/zwiebeln mühle/mühlen leiter/leitern schiene/schienen bremse/bremsen achse/achsen felge/felgen schraubenmutter bescheinigung/bescheinigungen urkunde/urkunden bluse/blusen hose/hosen naht/nähte nadel/nadeln puppe/puppen geige/geigen taube/tauben biene/bienen kuh/kühe ziege/ziegen query/queries pipeline/pipelines schnittstelle/schnittstellen cloud/clouds roadmap/roadmaps deadline/deadlines retro/retros skizze/skizzen partie/partien oma/omas nebelbank muffe/muffen
""",
    "n": """
kino/kinos becken/- fass/fässer gitter/- kostüm/kostüme lokal/lokale moos netz/netze pumpwerk/pumpwerke segel/- seil/seile tal/täler treppenhaus/treppenhäuser zelt/zelte
abitur abo/abos amt/ämter angebot/angebote archiv/archive argument/argumente auto/autos bad/bäder beispiel/beispiele bein/beine besteck bett/betten bild/bilder blatt/blätter blech/bleche blut boot/boote brett/bretter brot/brote brötchen/- buch/bücher budget/budgets büro/büros bundesland café/cafés chaos dach/dächer datum/daten detail/details ding/dinge display/displays dokument/dokumente dorf/dörfer ei/eier eigentum eis eisen
element/elemente ende/enden ergebnis/ergebnisse erlebnis/erlebnisse etikett/etiketten fach/fächer fachwissen fahrrad/fahrräder fahrzeug/fahrzeuge feld/felder fenster/- fest/feste feuer/- feedback fieber fleisch formular/formulare format/formate foto/fotos frühjahr frühstück/frühstücke gas/gase gebäude/- gebiet/gebiete gedächtnis gefühl/gefühle gehalt/gehälter geld/gelder gelenk/gelenke gemüse gerät/geräte gericht/gerichte gerüst/gerüste gerücht/gerüchte
geschäft/geschäfte geschirr gesetz/gesetze gesicht/gesichter gespräch/gespräche getränk/getränke gewicht/gewichte glas/gläser glück gras/gräser hallenbad handwerk handy/handys haus/häuser heft/hefte heim/heime hemd/hemden herz/herzen holz/hölzer homeoffice hotel/hotels instrument/instrumente interesse/interessen internet interview/interviews jahr/jahre jubiläum/jubiläen kabel/- kapitel/- kind/kinder kissen/- kleid/kleider klima knie komma/kommas
konto/konten konzept/konzepte krankenhaus/krankenhäuser kraut/kräuter kriterium/kriterien lager/- land/länder leck/lecks licht/lichter lied/lieder loch/löcher lob logo/logos mädchen/- mal magazin/magazine material/materialien maß/maße mehl/mehle messer/- meter/- metall/metalle mitglied/mitglieder mittagessen/- mittel/- modell/modelle möbel/- muster/- netz/netze netzwerk/netzwerke objekt/objekte öl/öle ohr/ohren
paar/paare paket/pakete papier/papiere parkett/parkette personal pferd/pferde pflegeheim/pflegeheime plakat/plakate portfolio/portfolios portal/portale praktikum/praktika problem/probleme produkt/produkte programm/programme projekt/projekte protokoll/protokolle prozent/prozente rad/räder radio/radios rätsel/- rathaus/rathäuser recht/rechte regal/regale register/- restaurant/restaurants rezept/rezepte risiko/risiken rohr/rohre salz/salze schaufenster/- schiff/schiffe
schild/schilder schloss/schlösser schwein/schweine signal/signale silo/silos sortiment/sortimente spiel/spiele spital/spitäler stichwort/stichwörter stockwerk/stockwerke studium/studien stück/stücke symbol/symbole system/systeme taxi/taxis teammeeting team/teams telefon/telefone telefonat/telefonate tempo/tempi thema/themen ticket/tickets tier/tiere tool/tools tor/tore training/trainings treffen ufer/- unternehmen/- update/updates urteil/urteile ventil/ventile verfahren/- verhalten verhältnis/verhältnisse
versprechen versteck/verstecke video/videos vieh viertel/- volumen/- wasser/- werk/werke werkzeug/werkzeuge wetter wesen/- wetterbild wochenende/wochenenden monatsende/monatsenden jahresende/jahresenden wort/worte zelt/zelte zentrum/zentren zertifikat/zertifikate zeug zeugnis/zeugnisse ziel/ziele zimmer/- zuhause zubehör führungszeugnis/führungszeugnisse probearbeiten postmortem/postmortems häppchen/- diktat/diktate einzelstück/einzelstücke meeting/meetings design/designs auge/augen feature/features modul/module event/events studio/studios leben zeichen/- drittel/- experiment/experimente flugzeug/flugzeuge alter theater/- labor/labore hobby/hobbys alphorn/alphörner gulasch müsli/müslis assessment/assessments framework/frameworks backend/backends frontend/frontends  release/releases review/reviews repository/repositorys deployment/deployments onboarding dashboard/dashboards patengespräch/patengespräche morgenritual schwimmbad/schwimmbäder badezimmer/- klassenzimmer/- pult/pulte zeugnisheft quartal/quartale halbjahr/halbjahre kapital gewinde/- getriebe/- gemisch/gemische gewebe/- gelände/- geländer/- gestell/gestelle gras/gräser huhn/hühner ferkel/- kalb/kälber schaf/schafe heu stroh bier/biere essenspaket/essenspakete
""",
    "p": """
ahnung daten eltern ferien finanzen gebrüder geschwister großeltern kenntnisse kosten leute lebensmittel möbel spesen textilien unkosten häppchen referenzen fachkräfte pflegekräfte lehrkräfte
""",
}  # fmt: skip

# What may not be the last part of a longer word, because verbs, participles and adverbs end like it.
NO_HEAD = frozenset(
    [
        "ende",
        "enden",
        "mal",
        "mals",
        "grad",
        "rat",
        "rest",
        "reste",
        "teil",
        "teile",
        "teils",
        "falls",
        "tage",
        "wert",
        "werte",
        "weg",
        "wege",
        "stand",
        "stände",
        "start",
        "recht",
        "rechte",
        "treffen",
        "schein",
        "paar",
        "maß",
        "masse",
        "massen",
        "fest",
        "feste",
        "sinn",
        "sinne",
        "",
        "",
        "dank",
        "bitte",
        "mitte",
        "lage",
        "ruf",
        "rufe",
        "",
        "",
        "versuch",
        "versuche",
        "not",
        "lust",
        "last",
        "lasten",
        "form",
        "formen",
        "rede",
        "reden",
        "grenze",
        "grenzen",
        "ehre",
        "eile",
        "spitze",
        "spitzen",
        "stimme",
        "stimmen",
        "strafe",
        "strafen",
        "welle",
        "wellen",
        "figur",
        "mangel",
        "ring",
        "ringe",
        "zone",
        "linie",
        "linien",
        "haufen",
        "rahmen",
        "posten",
        "reifen",
        "wagen",
        "laden",
        "regen",
        "bogen",
        "tropfen",
        "verfahren",
        "verhalten",
        "versprechen",
        "unternehmen",
        "ei",
        "eier",
        "eis",
        "beruf",
        "besuch",
        "besuche",
        "wechsel",
        "ton",
        "ware",
        "waren",
        "weide",
        "fall",
        "pflege",
        "miete",
        "decke",
        "decken",
        "wette",
        "wetten",
        "schuld",
        "freude",
        "messe",
        "messen",
        "",
        "",
        "",
        "leiste",
        "leisten",
        "spur",
        "spuren",
        "wache",
        "wachen",
        "kosten",
        "presse",
        "pressen",
        "gas",
        "öl",
        "tor",
        "ort",
        "orte",
        "ziel",
        "ziele",
        "spiel",
        "spiele",
        "schritt",
        "griff",
        "",
        "stein",
        "bad",
        "rand",
        "rade",
        "dieb",
        "erde",
        "erden",
        "meter",
        "bein",
        "beine",
        "",
        "bund",
        "",
        "tagen",
        "rahmens",
        "",
        "",
        "fach",
        "fahrt",
        "fahrten",
        "nach",
        "trage",
    ]
)

# These are something else too: the row gives their gender behind an article, and never a capital.
UNSURE = frozenset(
    [
        "liegen",
        "heften",
        "vergleiche",
        "vergleichen",
        "planen",
        "stempeln",
        "sitzen",
        "berichten",
        "berichte",
        "wünschen",
        "wünsche",
        "urteilen",
        "urteile",
        "stufen",
        "sprachen",
        "gefahren",
        "platte",
        "gründe",
        "frage",
        "fragen",
        "stelle",
        "stellen",
        "sache",
        "suche",
        "suchen",
        "zahl",
        "probe",
        "proben",
        "alter",
        "liebe",
        "griff",
        "keller",
        "platten",
        "trennen",
        "weise",
        "anzeige",
        "wagen",
        "arbeiten",
        "antworten",
        "versuchen",
        "kleckern",
        "bilder",
        "bedarf",
        "waren",
        "ware",
        "bier",
        "biere",
        "bieren",
        "weg",
        "weges",
        "wege",
        "wegen",
        "mal",
        "recht",
        "rechte",
        "rechten",
        "bitte",
        "treffen",
        "wert",
        "werten",
        "dank",
        "verfahren",
        "verhalten",
        "versprechen",
        "regen",
        "regeln",
        "paar",
        "rest",
        "reden",
        "laden",
        "wette",
        "wetten",
        "kosten",
        "messen",
        "pressen",
        "leisten",
        "decken",
        "wachen",
        "not",
        "formen",
        "stimmen",
        "bogen",
        "teile",
        "teilen",
        "strafen",
        "weiden",
        "grenzen",
        "spuren",
        "maß",
        "maße",
        "lasten",
        "haken",
        "reihen",
        "rufe",
        "rufen",
        "spitze",
        "spitzen",
        "schuld",
        "fest",
        "feste",
        "festen",
        "wellen",
        "ringe",
        "ringen",
        "wesen",
        "filtern",
        "mietern",
        "mieten",
        "mühen",
        "test",
        "testen",
        "texten",
        "anrufen",
        "anrufe",
        "grad",
        "koch",
        "arm",
        "arme",
        "putz",
        "säge",
        "sägen",
        "zweifeln",
        "wechseln",
        "mangeln",
        "hammern",
        "stand",
        "lob",
        "start",
        "starten",
        "spielen",
        "spiele",
        "lagern",
        "lagen",
        "scheinen",
        "gründen",
        "fällen",
        "räumen",
        "träumen",
        "zielen",
        "werken",
        "kämpfen",
        "stürmen",
        "stauen",
        "strömen",
        "tönen",
        "blättern",
        "feuern",
        "wassern",
        "ölen",
        "löchern",
        "hölzern",
        "gläsern",
        "zimmern",
        "mauern",
        "federn",
        "feiern",
        "feier",
        "fugen",
        "pumpen",
        "rollen",
        "rutschen",
        "rutsche",
        "schrauben",
        "folgen",
        "fristen",
        "absagen",
        "zusagen",
        "aussagen",
        "anfragen",
        "nachfragen",
        "quellen",
        "schulen",
        "spalten",
        "speisen",
        "spritzen",
        "stärken",
        "tiefe",
        "tiefen",
        "wiesen",
        "schloss",
        "zuhause",
        "heim",
        "bremse",
        "bremsen",
        "wachsen",
        "meistern",
        "mustern",
        "mitteln",
        "speichern",
        "takten",
        "reisen",
        "preisen",
        "lachen",
        "bilden",
        "bauten",
        "baue",
        "leitern",
        "schalten",
        "runde",
        "probe",
        "fischen",
        "packen",
        "stallen",
        "ställen",
        "kleben",
        "zahlen",
        "enge",
        "einkaufen",
        "kreisen",
        "dienen",
    ]
)


def _forms(singular: str, plural: str, gender: str) -> dict[str, str]:
    """Return a noun's forms: its plural with the dative, its genitive."""
    many = singular if plural == "-" else plural
    found = {many: "p"} if many else {}
    if many and not many.endswith(("n", "s")):
        found.setdefault(many + "n", "p")
    if gender in "mn" and not singular.endswith(("s", "ß", "x", "z", "e")):
        found.setdefault(singular + "s", "g")
    return found | {singular: gender}


def _all() -> dict[str, str]:
    found: dict[str, str] = {}
    for gender, words in _ROWS.items():
        for word in words.split():
            singular, _, plural = word.partition("/")
            found = _forms(singular, plural, gender) | found | {singular: gender}
    return found


# m, f and n are a singular's, "p" is a plural, "g" a genitive.
GENDER = _all()
