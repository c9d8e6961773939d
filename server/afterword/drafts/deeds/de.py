"""Wovon deutsche Beiträge erzählen, und was man dazu fragen kann: entweder das oder jenes, in einer Zeile beantwortet."""
# ruff: noqa: E501 (tables of words)

DEEDS = (
    ("incident", r"\bstörung\w*|\bausf[aä]ll\w*|\bzwischenf[aä]ll\w*|\bpanne\w*|\bpost-?mortem|\bstillst[aä]nd\w*|\bbeinahe-?unf[aä]ll\w*|\bursachenanalyse", (
        "Was war das erste Anzeichen: ein Alarm oder ein Anruf?",
        "Kam der erste Hinweis aus dem System oder von einem Menschen?",
    )),
    ("choosing", r"\bwie (?:legt|wählt|entscheidet|bestimmt|handhabt) (?:ihr|man)\b|\bwie (?:lange|groß|oft) (?:sollte|muss|darf|ist)\b|\bwie (?:legen|wählen|entscheiden|handhaben) (?:sie|andere)\b", (
        "Läuft es eher auf eine Regel für alle hinaus oder auf eine je Fall?",
        "Soll am Ende eine Antwort für alle stehen, oder wird von Fall zu Fall entschieden?",
    )),
    ("contract", r"\bvertr[aä]g\w*|\brechtsabteilung|\bklausel\w*|\bjurist\w*|\beinkauf\b|\bvergabe\w*|\bausschreibung\w*", (
        "Sind es meist dieselben zwei, drei Klauseln, an denen es hängt, oder jedes Mal andere?",
        "Hängt es meist an denselben Punkten, oder bringt jeder Vertrag seine eigenen mit?",
    )),
    ("lenders", r"\bkredit\w*|\bdarlehen|\bbanken\b|\bkonsortium|\bprojektfinanzierung|\bfinancial close", (
        "Reicht den Banken ein gemeinsames Berichtsformat, oder bringt jede ihr eigenes mit?",
        "Wird an alle Banken einheitlich berichtet, oder will jede ihr eigenes Format?",
    )),
    ("opening", r"\b(?:eröffn\w+|neue[rsn]?|zweite[rsn]?|dritte[rsn]?) (?:\w+ ){0,4}(?:standort|büro|filiale|werk|lager|praxis|niederlassung|laden|station|halle|labor)\w*|\beröffnung\b|\bneuer standort\b", (
        "Ziehen zuerst Leute aus dem bestehenden Team um, oder wird vor Ort neu eingestellt?",
        "Beginnt dort ein eingespieltes Team oder ein ganz neues?",
    )),
    ("money", r"\bfinanzierungsrunde|\bseries [a-e]\b|\binvestor\w*|\bfördermittel|\bförderung\b|\bförderbescheid|\bmillionen euro\b|\bmio\.? ?(?:€|euro)", (
        "Fließt das erste Geld eher ins Produkt oder in mehr Nähe zur Kundschaft?",
        "Kommen die ersten neuen Leute in die Entwicklung oder näher an die Kundschaft?",
    )),
    ("drills", r"\bübung(?:en|stag)?\b|\bprobealarm\w*|\bnotfalltraining\w*|\bsimulation\w*|\breanimationstraining\w*|\berste-?hilfe-?kurs\w*|\bplanspiel\w*", (
        "Sind die Übungen angekündigt, oder kommen sie überraschend?",
        "Wissen die Leute vorher Bescheid, oder trifft es sie mitten in der Schicht?",
    )),
    ("rota", r"\bdienstpl[aä]n\w*|\bschichtpl[aä]n\w*|\bschichtmodell\w*|\barbeitszeit\w*|\bvier-?tage-?woche|\bgleitzeit|\brufbereitschaft", (
        "Kann danach noch getauscht werden, oder ist der Plan dann fest?",
        "Wird seitdem weniger getauscht oder nur früher?",
    )),
    ("wording", r"\bdas wort\b|\bverständlich\w*|\bleichte[rn]? sprache|\beinfache[rn]? sprache|\bformulierung\w*|\bglossar\w*|\bfachbegriff\w*|\bfür laien\b", (
        "Wird eine neue Formulierung erst mit ein paar Lesern erprobt oder gleich überall geändert?",
        "Gibt es dafür ein neues Wort für alles oder je nach Stelle ein anderes?",
    )),
    ("removal", r"\babgeschafft\b|\bgestrichen\b|\bweggelassen\b|\babgeschaltet\b|\bverzichten auf\b|\bverzichtet\b|\bvereinfacht\w*|\bentfernt\b|\bkeine \w+ mehr\b", (
        "Hat jemand das Alte zurückverlangt, oder hat es niemand vermisst?",
        "Gab es in der ersten Woche Beschwerden, oder ist es kaum jemandem aufgefallen?",
    )),
    ("migration", r"\bumstell\w+|\bumgestellt\b|\bmigr(?:ation|iert)\w*|\bneues (?:ERP|Lagersystem|System)\b|\bablös\w+|\babgelöst\b|\baltsystem\w*|\bumgezogen\b", (
        "Ging die Umstellung in einem Schritt oder Stück für Stück?",
        "Liefen Alt und Neu eine Weile nebeneinander, oder gab es einen Stichtag?",
    )),
    ("testing", r"\bprüffeld\w*|\bprüfstand\w*|\bprobebetrieb\w*|\babnahme\w*|\bwerkstest\w*|\bvor der auslieferung|\btestlauf\w*|\bE/A-tests?\b|\binbetriebnahme\w*|\btesten\b", (
        "Wird vor der Auslieferung jeder Punkt einzeln geprüft oder eher in Stichproben?",
        "Wird im Probebetrieb alles geprüft oder vor allem das, was schon einmal Ärger gemacht hat?",
    )),
    ("policy", r"\bricht?linie\w*|\bneue regel\w*|\bfreigabe\w*|\bgenehmigung\w*|\bcompliance\b|\bvorschrift\w*|\bleitlinie\w*", (
        "Entscheidet dabei eher die Art des Falls oder seine Größe?",
        "Gilt das für alle Fälle gleich, oder gibt es Ausnahmen?",
    )),
    ("patients", r"\bpatient\w*|\bbewohner\w*|\bangehörige\w*|\bstation\b|\bentlass(?:ung|en)\w*|\bpflegekr\w+|\bübergaben?\b", (
        "Kam die Idee von der Station selbst oder von außen?",
        "Klappt das nachts und am Wochenende genauso, oder vor allem werktags?",
    )),
    ("pupils", r"\bschüler\w*|\bkita\b|\bkindergarten\w*|\bunsere kinder\b|\bschul(?:e|en|klasse\w*)\b|\bazubis?\b|\bauszubildende\w*|\bunterricht\w*|\blehrling\w*|\bstudierende\w*", (
        "War das die Idee der Jüngeren selbst, oder kam sie von den Großen?",
        "Lief das in der normalen Zeit oder nebenher?",
    )),
    ("event", r"\btag der offenen tür|\bbesucher\w*|\bgäste\b|\bfamilien\b|\bsommerfest\w*|\bfest\b|\bmesse\b|\bkonferenz\w*|\bworkshop\w*|\btagung\w*|\bmeetup\b|\bhausmesse\w*", (
        "Waren unter den {people} mehr neue Gesichter oder mehr alte Bekannte?",
        "Waren es eher neue Gesichter oder alte Bekannte?",
        "Sind die Leute bis zum Schluss geblieben, oder war es ein Kommen und Gehen?",
    )),
    ("volunteering", r"\behrenamt\w*|\bfreiwillig\w*|\bspende\w*|\bgespendet\b|\bgepflanzt\b|\bnachbarschaft\w*|\btafel\b|\bverein\w*", (
        "Haben vor allem die üblichen Helfer angepackt oder viele zum ersten Mal?",
        "War das ein einmaliger Tag, oder wird es zur Gewohnheit?",
    )),
    ("award", r"\bausgezeichnet\b|\bauszeichnung\w*|\bpreis(?:träger\w*)?\b|\bzertifi\w+|\bgewonnen\b|\bISO \d+|\bjahres-?beste\w*|\bgütesiegel|\bmeisterprüfung|\bbestanden\b", (
        "Wurde gefeiert, oder ging es gleich weiter mit der Arbeit?",
        "Kam das überraschend, oder hatte es sich abgezeichnet?",
    )),
    ("anniversary", r"\bjubil\w+|\bgeburtstag\w*|\bseit \d+ jahren\b|\b\d+ jahre\b|\bmeilenstein\w*", (
        "Ist noch jemand vom ersten Tag dabei, oder hat sich seitdem alles geändert?",
        "Gibt es die erste Kundin oder den ersten Kunden noch, oder ist heute alles anders?",
    )),
    ("record", r"\bohne (?:einen? )?(?:einzige[nrs]?)\b|\brekord\w*|\bkein einzige[rs]?\b|\bnull (?:unfälle|fehler)|\bunfallfrei\w*", (
        "Gab es dabei einen knappen Moment, oder lief es durchweg ruhig?",
        "War es an einer Stelle knapp, oder lief alles glatt?",
    )),
    ("safety", r"\barbeitssicherheit|\barbeitsschutz|\bunf[aä]ll\w*|\bgefährdung\w*|\bschutzausrüstung|\bsicherheit\b", (
        "Kommen die meisten Meldungen aus der Mannschaft oder aus Begehungen?",
        "Werden Kleinigkeiten von selbst gemeldet oder eher auf Nachfrage?",
    )),
    ("guide", r"\bleitf[aä]den\b|\bleitfaden\b|\bhandbuch\b|\banleitung\w*|\bcheckliste\w*|\bdokumentation\w*|\bvorlage\w*|\bmerkblatt\b|\bratgeber\b", (
        "Kommen die meisten Verbesserungen von Lesern oder aus dem eigenen Haus?",
        "Wird das eher von vorn gelesen oder im Notfall aufgeschlagen?",
    )),
    ("hiring", r"\bwillkommen\b|\bneue kolleg\w+|\bverstärkung\b|\bneue[rs]? (?:team|leiter|leitung)\w*|\bneu im team|\beingestellt\b", (
        "Haben alle am selben Tag angefangen oder nach und nach?",
        "Gibt es schon ein erstes Projekt, oder heißt es zuerst ankommen?",
    )),
    ("partner", r"\bpartner(?:schaft)?\w*|\bzusammenarbeit\b|\bkooperation\w*|\bgemeinsam mit\b|\brahmenvertrag|\blieferant\w*", (
        "Gab es vorher schon gemeinsame Arbeit, oder ist es das erste Mal?",
        "Kam der Anstoß aus dem eigenen Haus oder von der anderen Seite?",
    )),
    ("launch", r"\bneue[rs]? (?:produkt|funktion|app|version|sortiment|speisekarte)\w*|\bstartet\b|\bmarktstart|\bbeta\b|\blive gegangen|\bpilot(?:projekt|phase|betrieb)\w*|\bveröffentlicht\b|\bverfügbar\b", (
        "Haben die ersten Rückmeldungen den Plan bestätigt oder verändert?",
        "Waren die Ersten, die es genutzt haben, alte Bekannte oder Neue?",
    )),
    ("research", r"\bgemessen\b|\buntersucht\b|\bausgewertet\b|\bstudie\w*|\bumfrage\w*|\bversuch(?:e|en|sreihe)\b|\bdatensatz\b|\bverglichen\b|\bmessung\w*", (
        "Kam das heraus, was erwartet war, oder eher das Gegenteil?",
        "War das auf den ersten Blick zu sehen oder erst nach einer Weile?",
    )),
    ("energy", r"\bphotovoltaik\w*|\bsolar\w*|\bwärmepumpe\w*|\bemission\w*|\bCO2\b|\brecycl\w+|\babfall\w*|\blebensmittelverschwendung|\bstromverbrauch|\benergie\w*", (
        "Kam der größte Schritt durch neue Technik oder durch neue Gewohnheiten?",
        "Ging es zuerst um die Kosten oder um die Gewohnheit?",
    )),
    ("review", r"\bkorrekturschleife\w*|\babstimmung\w*|\bfreigabeschleife\w*|\bprüfschleife\w*|\brückfragen\b|\bhin und her\b|\blektorat\b", (
        "Wird jedes Stück einzeln freigegeben oder einmal ein Muster?",
        "Kommt die Prüfung schon am Anfang dazu oder erst am Ende?",
    )),
    ("search", r"\bhaben .{0,40}\b(?:durchsucht|probiert|versucht)\b|\bniemand (?:weiß|findet)\b|\bjede[rsn]? (?:dritte|vierte|fünfte|zehnte)\b|\bspurlos\b", (
        "Ist inzwischen etwas sicher ausgeschlossen, oder ist noch alles möglich?",
        "Gibt es eine Lieblingserklärung, oder ist noch alles offen?",
    )),
    ("mistakes", r"\bfehler\w*|\bkorrektur(?:en)? (?:auf|im|in)\b|\bberichtigung\w*|\btippfehler\w*|\bverwechsl\w+|\breklamation\w*", (
        "Fallen die meisten Fehler im Haus auf oder erst draußen?",
        "Werden sie meist selbst gefunden, oder meldet sich jemand von außen?",
    )),
    ("tool", r"\beingeführt\b|\beinführung\b|\bneue[rsn]? (?:\w+ )?(?:software|app|tafel|anlage|maschine|verfahren|werkzeug|roboter|scanner|prozess|ablauf)\w*|\bautomatisier\w+|\bdigitalisier\w+|\bersetzt\b", (
        "Hat ein Team angefangen oder alle gleichzeitig?",
        "Hat es sich von selbst herumgesprochen, oder musste es jemand zeigen?",
    )),
    ("faster", r"\bschneller\b|\bhalbiert\b|\bdurchlaufzeit\w*|\bwartezeit\w*|\blieferzeit\w*|\bpünktlich\w*|\bzeit gespart|\bohne warten\b", (
        "War der Unterschied von der ersten Woche an da, oder hat er sich aufgebaut?",
        "War es ein großer Schritt oder viele kleine?",
    )),
    ("better", r"\bvon \d+ ?(?:%|prozent)? auf \d+|\bgestiegen\b|\bgesunken\b|\bverbessert\b|\bweniger \w+|\bum \d+ ?(?:%|prozent)|\bverdoppelt\b", (
        "War der Gewinn gleich in der ersten Woche da, oder hat er sich aufgebaut?",
        "Kam das in einem Schritt oder nach und nach?",
    )),
)  # fmt: skip
BY_ANCHOR = (
    ("suspect", 9, ("Ist das ({suspect}) bisher eher ein Gefühl, oder ist es schon in den Daten zu sehen?",)),
    ("open", 8, ("Zeigt der noch offene Teil ein Muster, oder sieht er bisher zufällig aus?", "Gibt es in dem, was noch offen ist, ein Muster, oder wirkt es eher zufällig?")),
    ("share", 4, ("Neben {share}: Stecken hinter den übrigen {rest} ähnliche Fälle oder lauter verschiedene?", "Sind die übrigen {rest} neben {share} eher ein und derselbe Fall oder von allem etwas?")),
    ("asked", 3, ("Gehen die Antworten bisher in eine Richtung, oder macht es jeder anders?",)),
    ("change", 3, ("Kam der Schritt {change} auf einmal oder nach und nach?",)),
    ("people", 2, ("Waren {people} ungefähr so erwartet, oder war das eine Überraschung?",)),
    ("thing", 1, ("Gibt es zum Stichwort {thing} irgendwo mehr zu lesen?",)),
)  # fmt: skip
GONE = ""
THE = ""
# Counts of people, who may be asked after one by one.
PEOPLE = r"\b(?:Leute|Menschen|Familien|Besucher\w*|Gäste\w?|Kinder\w?|Eltern|Schüler\w*|Nachbarn|Teilnehm\w+|Freiwillige\w?|Kunden|Mitglieder\w?|Kolleg\w+)$"
