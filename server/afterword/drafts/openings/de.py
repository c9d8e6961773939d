"""What German posts leave open. Questions do without an address: nobody knows yet whether it is du, ihr or Sie."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.anchoring.de import _GENERIC as GENERIC
from afterword.drafts.anchoring.de import _N as N
from afterword.drafts.anchoring.de import _VALUE as VALUE
from afterword.drafts.anchoring.de import _value as value
from afterword.drafts.openings import Move
from afterword.drafts.openings.deeds import de as deeds

__all__ = ["MOVES", "OURS", "SHAPES", "shaped", "value", "written"]

_NOUN = r"(?-i:[A-ZÄÖÜ][\wäöüß-]{2,})"
_ADJECTIVES = r"(?:[a-zäöüß]+e[nrs]? )?"
# Whose doing a sentence tells of: in a long post most sentences are about the world.
OURS = re.compile(r"\b(?:wir|uns|unser\w*|ich|mein\w*)\b", re.IGNORECASE)
SHAPES = {
    "deed": deeds.DEED,
    "n": rf"(?:{N})",
    "noun": _NOUN,
    "amount": rf"(?:etwa |rund |fast )?(?:{N})(?: ?%| Prozent| {_NOUN})?",
    "span": rf"(?:{N}) (?:Minuten|Stunden|Tagen?|Wochen|Monaten?|Jahren?)",
    # with its article, in the case in which it stands
    "object": rf"(?:den|das|die|unseren?|unser|ein|eine[nr]?|alle) {_ADJECTIVES}{_NOUN}",
    "subject": rf"(?:die|der|das|unsere?|unser) {_ADJECTIVES}{_NOUN}",
    "dative": _NOUN,
    "plural": rf"{_ADJECTIVES}{_NOUN}",
    "name": r"(?-i:[A-ZÄÖÜ][\wäöüß-]+ [A-ZÄÖÜ][\wäöüß-]+)",
    "place": r"(?-i:[A-ZÄÖÜ][\wäöüß-]{2,}(?: [A-ZÄÖÜ][\wäöüß-]+)?)",
    "from": rf"(?:aus|von) (?:der|dem|den|unserer|unserem|unseren) {_ADJECTIVES}{_NOUN}",
}  # fmt: skip
_THE = {"unser": "der", "unseren": "den", "unsere": "die", "ein": "das", "eine": "die", "einen": "den", "alle": "alle", "unserer": "der", "unserem": "dem"}  # fmt: skip
_DATIVE = {"Tage": "Tagen", "Monate": "Monaten", "Jahre": "Jahren"}
_SORTS = "Anträge|Fälle|Änderungen|Anfragen|Schäden|Reparaturen|Bestellungen|Aufträge|Meldungen|Rechnungen|Störungen|Beschwerden|Projekte|Verträge|Tickets|Eingriffe|Lieferungen|Entscheidungen|Patientinnen|Patienten|Vorgänge|Prüfungen|Teile|Aufgaben"
_JUDGED = "einfach|klein|dringend|kritisch|komplex|schwer|schwierig|eilig|standardisiert|unkritisch|riskant|geringfügig|umfangreich|leicht"
_GROUPS = {"Teams": "Teams", "Schulen": "Schulen", "Stationen": "Stationen", "Filialen": "Filialen", "Betrieben": "Betriebe", "Häusern": "Häuser", "Kunden": "Kunden", "Klassen": "Klassen", "Standorten": "Standorte", "Abteilungen": "Abteilungen", "Werken": "Werke", "Praxen": "Praxen", "Kommunen": "Kommunen", "Gemeinden": "Gemeinden", "Märkten": "Märkte", "Gruppen": "Gruppen", "Linien": "Linien", "Schichten": "Schichten"}  # fmt: skip
_MADE = "gebaut|gemalt|gestaltet|genäht|gepflanzt|entworfen|programmiert|restauriert|geschrieben|gebacken|übersetzt|transkribiert|aufgebaut|angelegt"
_GONE = "abgeschafft|gestrichen|entfernt|eingestellt|weggelassen|abgeschaltet|rausgeworfen|ersetzt|beendet|geschlossen"
_MISSED = r"\b(?:vermiss\w+|beschwer\w+|zurückgewünscht|wieder eingeführt)\b"
_MONTH = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Frühjahr|Frühling|Sommer|Herbst|Winter"


def written(number: int) -> str:
    """Return a count as it stands in a sentence, in any case."""
    return next((w for w, v in VALUE.items() if v == number), str(number))


def shaped(shape: str, words: str, before: str, after: str) -> str:
    """Return a part of a post as it stands in a question, or nothing where it cannot be told safely."""
    del before
    last = words.rsplit(maxsplit=1)[-1]
    if shape in ("n", "amount"):
        return words[0].lower() + words[1:]
    if shape == "deed":
        return deeds.told(words, after)
    if shape == "dative":
        return words if words[-1] in "ns" else f"{words}n"
    if shape == "span":
        number, unit = words.split(maxsplit=1)[0].lower(), last
        return f"{number} {_DATIVE.get(unit, unit)}"
    if shape in ("noun", "plural", "object", "subject", "from") and last in GENERIC:
        return ""
    if shape in ("object", "subject", "from"):
        return _with_article(words, shape)
    if shape == "plural":
        return words if re.search(r"(?:en|er|e|s)$", last) else ""
    return words


def _with_article(words: str, shape: str) -> str:
    first, *rest = words.split()
    low = first.lower()
    if shape == "from":
        return " ".join([low, _THE.get(rest[0].lower(), rest[0].lower()), *rest[1:]])
    if low in ("unser", "ein", "eine", "einer", "einen") and rest and len(rest) > 1:
        return ""  # the ending of the adjective goes with the article
    if low == "unser":
        return ""  # der or das
    return " ".join([_THE.get(low, low), *rest])


MOVES = (
    Move(cue=rf"\b(?P<them>(?:die|der|das) {_NOUN}) hatte (?:anfangs |zunächst |erst |große )*(?:Bedenken|Zweifel)\b", weight=8.6,
         asks=("Welche Bedenken hatte {them}?",)),
    Move(cue=r"\b(?:am Anfang|anfangs|zuerst|zunächst)\b[^.!?]*\b(?:heute|inzwischen|jetzt|mittlerweile) (?:sind es|machen|nutzen)\b", weight=8,
         asks=("Was hat die anderen mit der Zeit überzeugt?",)),
    Move(cue=rf"\b(?P<them>(?:der|die|das) {_NOUN}) (?:ist|blieb) (?:dabei |trotzdem )?(?:gleich|stabil|unverändert)\b", weight=7.6,
         asks=("Hatte jemand erwartet, dass {them} gleich bleibt?",)),
    Move(cue=rf"\b(?P<n>{N}|\d+) (?P<what>Karten|Zettel|Vorschläge|Kommentare|Antworten|Ideen|Briefe|Rückmeldungen|Wünsche|Fragen)\b", weight=7,
         asks=("Was stand auf den meisten der {n} {what}?",)),
    Move(cue=r"\b(?:gerechnet|erwartet|geplant) (?:hatten|haben) wir\b|\bhatten (?:wir )?(?:mit )?[^.!?]{0,25} (?:erwartet|gerechnet)\b", weight=7.6,
         asks=("Woran liegt der Unterschied zu dem, was erwartet war?",)),
    Move(cue=r"\b(?P<n>\d+) (?:davon |Leute |Menschen )?(?:haben geantwortet|antworteten|schrieben zurück)\b", weight=8.2,
         asks=("Was haben die {n} geschrieben?",)),
    Move(cue=r"\b(?:wir haben|haben wir) <do:deed>", weight=6.5, short=True,
         asks=("Was war der Anlass, {do}?",)),
    Move(cue=r"\bnoch (?P<n>zwei|drei|vier|fünf|sechs|\d)\.", weight=7.5,
         asks=("Woran lag es bei den {n}?",)),
    Move(cue=r"\b(?P<n>\d+) Euro\b[^.!?]{0,12}\b(?:kostet|kosten|Pfand|Gebühr|Strafe)|\b(?:Pfand|Gebühr|Strafe)\b[^.!?]{0,20}\b(?P<n2>\d+) Euro\b", weight=7.3,
         asks=("Wie kam es zu den {n} Euro?",)),
    Move(cue=rf"\b(?:die|unsere) (?P<who>{_NOUN}) (?:zweifelten|waren dagegen|wollten (?:das |es )?nicht|hatten Bedenken|blieben skeptisch)\b", weight=7.6,
         asks=("Was sagen die {who} heute dazu?",)),
    Move(cue=rf"\b(?P<n>zwei|drei|vier|fünf|sechs) (?P<who>{_NOUN}) (?:haben|hatten) sich beschwert\b", weight=8.6,
         asks=("Was hat die {n} {who} gestört?",)),
    Move(cue=r"\b(?:gefehlt|gefragt|vermisst|gebraucht) (?:haben|wurden) (?:uns |wir )?(?:bisher |nur |erst |davon )*(?P<n>zwei|drei|vier|fünf)\b", weight=8.4,
         asks=("Welche {n} waren das?",)),
    Move(cue=rf"\b(?P<some>{N}) von (?P<whole>{N}) (?P<v>[a-zäöü]+en)\b", weight=6.9,
         asks=("Und was machen die übrigen {rest}?",)),
    Move(cue=rf"\b(?P<some>{N}) (?P<what>{_NOUN}) statt (?P<whole>{N})\b", weight=7.4,
         asks=("Woher kamen die {more} zusätzlichen {what}?",), unless=r"\d (?:Minuten|Stunden|Tage|Wochen|Prozent) statt"),
    Move(cue=rf"\b[Ii]n (?P<n>{N}) (?P<unit>Tagen|Wochen|Monaten) (?:haben wir|hat das Team|haben unsere)\b", weight=7,
         asks=("Was hat in den {n} {unit} am meisten aufgehalten?",)),
    Move(cue=rf"\bnach (?P<n>{N}) (?P<unit>Tagen|Wochen|Monaten) (?:wieder|zurück)\b|\b(?:wieder|zurück)\b[^.!?]{{0,30}} nach (?P<n2>{N}) (?P<unit2>Tagen|Wochen|Monaten)\b", weight=7.4,
         asks=("Was hat in den {n} {unit} am längsten gedauert?",)),
    Move(cue=rf"\bdie (?P<who>{_NOUN}) haben (?:den |die |das |selbst |alle )*(?:{_NOUN} )?(?:selbst )?(?:ausgesucht|gewählt|entschieden|abgestimmt|festgelegt)\b", weight=8,
         asks=("Worüber waren sich die {who} am wenigsten einig?",)),
    Move(cue=r"\b(?:geändert|getauscht|gewechselt|ersetzt|umgestellt)[^.!?]{0,30}, nicht <y:object>|\b(?:haben|hat) [^.!?,]{3,40}, nicht <y2:object>,? (?:geändert|getauscht|gewechselt|ersetzt)", weight=8.5,
         asks=("Hatte jemand {y} in Verdacht?",)),
    Move(cue=r"\b(?:fast|beinahe) (?:alle|immer|nur) (?P<x>montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags|morgens|abends|nachts|vormittags|nachmittags)\b", weight=8.6,
         asks=("Woran liegt es, dass es fast immer {x} ist?",)),
    Move(cue=rf"\b(?P<whole>{N}) <what:dative>\b[^.!?]{{0,40}}?\bdavon (?P<some>{N}) (?P<where>(?:an|in|bei|auf) (?:der|dem|den) {_NOUN})\b", weight=7.8,
         asks=("Was steckte hinter den {rest} {what}, die nicht {where} lagen?",)),
    Move(cue=r"\beine (?P<who>Kundin|Patientin|Leserin|Bewohnerin|Mieterin|Nutzerin|Schülerin)\b[^.!?]*[„»\"](?P<word>[\wäöüß-]+(?: [\wäöüß-]+)?)[“«\"]", weight=8.2,
         asks=("War sie die Einzige, die „{word}“ so verstanden hat?",)),
    Move(cue=r"\bein (?P<who>Kunde|Patient|Leser|Bewohner|Mieter|Nutzer|Schüler)\b[^.!?]*[„»\"](?P<word>[\wäöüß-]+(?: [\wäöüß-]+)?)[“«\"]", weight=8.2,
         asks=("War er der Einzige, der „{word}“ so verstanden hat?",)),
    Move(cue=rf"\b(?:in|für) den ersten (?P<n>{N}) (?P<unit>Wochen|Monaten|Tagen|Stunden|Minuten|Schichten)\b", weight=7.6,
         asks=("Und was kommt nach den {n} {unit}?",)),
    Move(cue=rf"\bdie ersten (?P<n>{N}) (?P<unit>Wochen)\b", weight=7.5,
         asks=("Und was kommt nach den {n} {unit}?",)),
    Move(cue=rf"\b(?:ab|von) (?P<month>(?-i:{_MONTH}))(?: an)? (?:kommt|gibt es|startet|beginnt|wird|werden|öffnet|bekommen)\b", weight=5,
         asks=("Was muss bis {month} noch passieren?",)),
    Move(cue=rf"\bjeden (?P<what>{_NOUN}) (?:gelöscht|gestrichen|abgeschafft|entfernt)", weight=8,
         asks=("Hat sich seitdem jemand einen {what} zurückgewünscht?",)),
    Move(cue=rf"\bjede (?P<what>{_NOUN}) (?:gelöscht|gestrichen|abgeschafft|entfernt)", weight=8,
         asks=("Hat sich seitdem jemand eine {what} zurückgewünscht?",)),
    Move(cue=rf"\bDie (?P<who>{_NOUN}) finde[tn] (?:es|das) (?P<adj>[a-zäöüß]+er) als (?:vorher|früher|zuvor)\b", weight=8.7,
         asks=("Was macht es für die {who} {adj}?",)),
    Move(cue=rf"\b(?P<n>zwei|drei|vier|fünf|sechs) (?P<who>{_NOUN}) (?:waren|sind) (?:anfangs |zunächst |erst |noch )?(?:dagegen|skeptisch)\b", weight=8.8,
         asks=("Was hat die {n} {who} am Ende überzeugt?",)),
    Move(cue=r"\b<who:object> zu (?:überzeugen|gewinnen)\b", weight=8.9,
         asks=("Was hat {who} am Ende überzeugt?",)),
    Move(cue=rf"\b(?P<a>{N}) statt (?:bisher |vorher |wie bisher )?(?P<b>{N}) (?P<unit>Minuten|Stunden|Tage|Wochen|Seiten|Schritte|Prozent)\b", weight=6.7,
         asks=("Was hat den größten Teil von {b} auf {a} {unit} gebracht?",)),
    Move(cue=rf"\bAus (?P<n>{N}) (?P<what>{_NOUN}) (?:ist|sind|wurde|wurden)\b", weight=7.8,
         asks=("Vermisst jemand etwas aus den alten {n}?",)),
    Move(cue=rf"\b(?:jetzt|heute|nun) sind es (?:noch )?(?P<n>{N})\b", weight=6,
         asks=("Was steckt hinter den {n}, die geblieben sind?",), also=r"\b(?:Fehler|Beschwerden|Retouren|Reklamationen|Ausfälle|kamen zurück|Alarme)\b"),
    Move(cue=rf"\bdie (?P<last>letzten|restlichen|übrigen) (?P<n>{N})\b(?! (?:Tage|Wochen|Monate|Jahre|Minuten|Stunden))", weight=8.1,
         asks=("Was haben die {last} {n} gemeinsam?",)),
    Move(cue=r"\b(?:bis|unter|ab|über) (?P<limit>\d[\d.]* (?:Euro|Kilo|Meter|Kilometer|Seiten|Stunden))\b", weight=8, also=r"\b(?:automatisch|ohne|sofort|nur|bezahl\w+|genehmig\w+|entscheid\w+|erstatt\w+)\b",
         asks=("Wie kam die Grenze von {limit} zustande?",)),
    Move(cue=r"\b(?:zertifiziert|akkreditiert|auditiert)\b", weight=7.4,
         asks=("Wonach haben die Prüfer gefragt, womit niemand gerechnet hatte?",)),
    Move(cue=rf"\b(?P<adj>{_JUDGED})(?:en|e|er) (?P<what>{_SORTS})n?\b", weight=8.5,
         asks=("Wer entscheidet, welche {what} als {adj} gelten?", "Ab wann gelten {what} als {adj}?")),
    Move(cue=r"\b(?:waren|war|sind|ist) (?:viel |weit )?(?:schwerer|schwieriger) zu (?:überzeugen|gewinnen|erreichen)\b", weight=8.8,
         asks=("Was hat am Ende den Ausschlag gegeben?",)),
    Move(cue=r"\b(?P<n>zwei|drei|vier|fünf|sechs|\d|1\d) (?P<what>Vorfälle|Einsprüche|Einwände|Zwischenfälle)\b", weight=8,
         asks=("Worum ging es bei den {n} {what}n?",)),
    Move(cue=r"\b(?P<n>zwei|drei|vier|fünf|sechs|\d|1\d) (?P<what>Beschwerden|Reklamationen|Rückfragen|Ausnahmen|Absagen|Kündigungen)\b", weight=8,
         asks=("Worum ging es bei den {n} {what}?",)),
    Move(cue=r"\b(?:noch|weiterhin) (?:immer )?(?:etwa |rund )?<n:n> <what:plural>\b", weight=7.5,
         asks=("Was passiert mit den {n}, die noch übrig sind?",)),
    Move(cue=r"\b[Ii]dee (?:dazu |dafür )?(?:kam|kommt|stammt) <src:from>", weight=8.2,
         asks=("Was hat den Anstoß zu der Idee {src} gegeben?",)),
    Move(cue=rf"\b(?:angestoßen|vorgeschlagen|angeregt|eingefordert|erkämpft) (?:hat|haben) (?:das |es |die Idee )?(?:uns(?:er|ere) |die |der )?(?:{_NOUN} )?<name:name>", weight=8.4,
         asks=("Wie ist {name} darauf gekommen?", "Was hat {name} den Anstoß dazu gegeben?")),
    Move(cue=r"\b<name:name>,? (?:hat|hatte|haben) (?:das |es |die Idee )?(?:angestoßen|vorgeschlagen|angeregt|gehabt)", weight=8.4,
         asks=("Wie ist {name} darauf gekommen?",)),
    Move(cue=rf"\b(?:haben|hat|wurden?|ist|sind) (?:wir )?(?:im \w+ |jetzt |nun |endlich |auch )?<gone:object> (?:\w+ )?(?:{_GONE})\b", weight=7.5, unless=_MISSED,
         asks=("Hat schon jemand nach der alten Lösung gefragt, seit es {gone} nicht mehr gibt?",)),
    Move(cue=r"\b(?:als nächstes|als nächste|als nächster) (?:ist|kommt|folgt|sind|kommen) <what:subject>(?P<no> \d+)?", weight=8.3,
         asks=("Warum kommt {what}{no} als Nächstes?", "Warum kommt {what} als Nächstes?")),
    Move(cue=rf"\b(?P<whole>{N}) <what:dative>\b[^.!?]{{0,40}}?\b(?:davon (?P<some>{N})\b|(?P<some2>{N}) davon\b)", weight=7.4,
         asks=("Was steckte hinter den übrigen {rest} {what}?",)),
    Move(cue=rf"\bvon (?:den |unseren )?(?P<whole>{N})(?: [a-zäöü]+n)? <what:dative> (?:\w+ ){{1,2}}?(?P<some>{N})\b", weight=7.1,
         asks=("Was war bei den übrigen {rest} {what} anders?",)),
    Move(cue=rf"\b(?P<some>{N}) (?:von|der) (?:den |unseren )?(?P<whole>{N})(?: [a-zäöü]+n)? (?P<what>{_NOUN})", weight=7.2,
         asks=("Was war bei den übrigen {rest} anders?", "Wie wurden die {few} unter den {whole} ausgesucht?")),
    Move(cue=r"\b(?:gefunden|aufgetaucht|gezählt|gemeldet|entdeckt|fanden|zeigten sich)\b[^.!?]{0,30}?\b<n:n> (?P<what>Abweichungen|Fehler|Mängel|Befunde|Leckagen|Risse|Schwachstellen)\b", weight=6.9,
         asks=("Wie viele der {n} {what} ließen sich an Ort und Stelle beheben?",)),
    Move(cue=r"\bdie erste (?P<what>Linie|Anlage|Maschine|Klasse|Gruppe|Filiale|Station|Lieferung|Charge|Strecke|Schicht)\b", weight=7, also=r"\b(?:Test\w*|Probe\w*|Prüf\w*|Pilot\w*|Versuch\w*)\b",
         asks=("Ist das künftig für jede {what} vorgesehen oder nur für bestimmte?",)),
    Move(cue=r"\bder erste (?P<what>Zug|Bus|Auftrag|Kurs|Jahrgang|Abschnitt|Speicher|Wagen|Bereich|Standort)\b", weight=7, also=r"\b(?:Test\w*|Probe\w*|Prüf\w*|Pilot\w*|Versuch\w*)\b",
         asks=("Ist das künftig für jeden {what} vorgesehen oder nur für bestimmte?",)),
    Move(cue=rf"\bmit (?P<n>zwei|drei|vier|fünf|sechs|acht|zehn) (?P<what>{'|'.join(_GROUPS)})\b", weight=6.5,
         asks=("Wonach wurden die {n} ausgesucht?",)),
    Move(cue=r"\b(?:hat|haben) (?:uns )?(?:rund |fast |etwa )?<span:span> (?:gedauert|gebraucht|gekostet)\b", weight=7,
         asks=("Was hat in den {span} am meisten aufgehalten?",)),
    Move(cue=r"\b(?:braucht|dauert)\b(?![^.!?]*\bstatt\b)[^.!?]{0,30}?\b<span:span>", weight=6.6,
         asks=("Was nimmt in den {span} die meiste Zeit in Anspruch?",)),
    Move(cue=rf"\bdauert (?:ein|eine) (?P<what>{_NOUN}) <span:span>", weight=6.7,
         asks=("Was nimmt in den {span} die meiste Zeit in Anspruch?",)),
    Move(cue=rf"\b(?P<within>(?:innerhalb von|binnen|innerhalb) (?:{N}|einer|eines) (?:Minuten|Stunden?|Tagen?|Wochen?|Tages|Arbeitstagen|Werktagen))\b", weight=6,
         asks=("Klappt das {within} auch in vollen Wochen?",)),
    Move(cue=r"\b(?:Dienstplan|Schichtplan|Einsatzplan|Plan|Stundenplan)\b.*?\b<span:span> (?:vorher|im Voraus|voraus|früher)\b", weight=8.5,
         asks=("Lassen sich Dienste innerhalb von {span} noch tauschen?",)),
    Move(cue=r"\b(?P<n>zwei|drei|vier|fünf|sechs|sieben|acht|\d+) (?P<what>Banken|Geldgeber|Förderer|Investoren)\b", weight=7.5,
         asks=("Reicht den {n} {what} ein gemeinsamer Bericht, oder will jede Seite ihren eigenen?",)),
    Move(cue=r"\b(?:Filiale|Standort|Büro|Niederlassung|Werk|Praxis|Lager|Depot|Werkstatt|Haus|Laden) in <place:place>", weight=8, also=r"\b(?:eröffn\w+|neu\w*|start\w+|öffn\w+)\b",
         asks=("Wer geht als Erstes nach {place}: Leute aus dem bisherigen Team oder neue von dort?",)),
    Move(cue=rf"\b(?:haben|hat) (?:mit \w+ )?(?:eine?n? |den |die |das )(?P<what>{_ADJECTIVES}{_NOUN}) (?:selbst |gemeinsam |allein )?(?:{_MADE})\b", weight=7.5,
         asks=("Wie lange hat die Arbeit daran gedauert?",)),
    Move(cue=r"\b[Ee]ine? (?P<who>Kundin|Patientin|Leserin|Schülerin|Mitarbeiterin|Besucherin|Bewohnerin|Fahrerin|Mieterin|Nutzerin|Kollegin|Mutter)\b (?:schrieb|sagte|erzählte|fragte|rief|hat|meldete|berichtete)\b", weight=7.6,
         asks=("War sie die Einzige, oder kam das vorher schon von anderen?",)),
    Move(cue=r"\b[Ee]in (?P<who>Kunde|Patient|Leser|Schüler|Mitarbeiter|Besucher|Bewohner|Fahrer|Mieter|Nutzer|Kollege|Vater|Azubi)\b (?:schrieb|sagte|erzählte|fragte|rief|hat|meldete|berichtete)\b", weight=7.6,
         asks=("War er der Einzige, oder kam das vorher schon von anderen?",)),
    Move(cue=rf"\b(?P<n>{N}) (?P<what>Familien|Besucher|Besucherinnen|Gäste|Kinder|Eltern|Nachbarn) (?:kamen|waren (?:da|dabei|hier)|haben)\b", weight=6.5,
         asks=("Wie haben die {n} {what} davon erfahren?",)),
    Move(cue=rf"\b(?P<n>{N}) (?P<what>Übungen|Probealarme|Simulationen)\b", weight=7.5,
         asks=("Sind die {n} {what} angekündigt, oder kommen sie überraschend?",)),
    Move(cue=rf"(?:^|[,;:] )[Dd]ie (?P<what>{_ADJECTIVES}{_NOUN}(?:e|en|er|s|n)) (?:gingen|sanken|fielen|sind)\b[^.!?]*\b(?:von|um|auf|halbiert|gesunken|zurück)\b", weight=6.9,
         asks=("Ab wann wurden die {what} spürbar weniger?",)),
    Move(cue=r"\bvon <a:amount> auf <b:amount>\b(?! dem| der)", weight=6.4,
         asks=("Wie lange hat es gedauert, von {a} auf {b} zu kommen?", "Ist es seitdem bei {b} geblieben?"), unless=rf"\bvon {N}[^.]* auf {N}[^.]*\bin (?:{N}) (?:Wochen|Monaten|Tagen|Jahren)"),
    Move(cue=r"\bvon <a:amount> auf <b:amount>\b(?! dem| der)", weight=6.2,
         asks=("Was hat den größten Teil von {a} auf {b} gebracht?",)),
    Move(cue=r"\b(?P<share>5[5-9]|[6-9]\d) ?(?:%|Prozent) der (?P<what>(?-i:[A-ZÄÖÜ][\wäöüß-]+(?:n|e|s|er)))\b", weight=6,
         asks=("Was haben die übrigen {what} gemeinsam?",)),
    Move(cue=r"\bbei <what:plural> wollen wir auf <b:amount>", weight=6.5,
         asks=("Was muss als Erstes anders werden, um auf {b} zu kommen?",)),
    Move(cue=rf"\bnächste[rsn]? (?:\w+ )?(?:ist |findet |folgt |kommt )?(?:im |am )?:? ?(?P<month>(?-i:{_MONTH}))\b", weight=5,
         asks=("Was soll im {month} anders laufen?",)),
    Move(cue=r"\b<name:name> (?:hat|ist|wurde)\b.*\b(?:bestanden|ausgezeichnet|abgeschlossen|gewonnen|geworden|Prüfung)\b", weight=4.5,
         asks=("Wie geht es für {name} jetzt weiter?",)),
    Move(cue=r"\bVerdacht(?:e|s)? (?:fällt |liegt )?auf <what:subject>", weight=7.5,
         asks=("Gibt es dafür schon Messwerte, oder ist es bisher ein Gefühl?",)),
)  # fmt: skip
