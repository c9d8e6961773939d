"""What German posts leave open; nobody is addressed, so that neither du nor Sie is needed."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

from afterword.drafts.asking_back.move import BODY, Move
from afterword.drafts.counts import NUMBER
from afterword.drafts.turns.turn import turn

NAMED = {"heft": "das", "logbuch": "das", "tagebuch": "das", "protokoll": "das", "zettel": "den", "fragebogen": "den", "meldebogen": "den", "kladde": "die", "liste": "die", "karte": "die", "verzeichnis": "das", "register": "das", "kalender": "den"}  # fmt: skip
_N = rf"(?i:{NUMBER['de']})"
_SPOKEN = r"(?:Anrufe|Anfragen|Beschwerden|Mails|E-Mails|Rückfragen|Tickets|Briefe|Reklamationen|Nachfragen)"
_TROUBLE = r"(?:Fehler|Reparaturen|Ausfälle|Störungen|Retouren|Alarme|Fehlalarme|Fehlbestellungen|Unfälle|Abbrüche|Absagen|Verspätungen|Mängel|Lecks|Einsätze|Fehlgriffe|Fehlteile)"
_TIME = r"(?:Sekunden|Minuten|Stunden|Tagen|Wochen|Tage)"
_ANSWERED = r"\b(?:[Dd]ie|[Dd]er|[Dd]en|[Dd]as) (?:übrigen?|anderen?|restlichen?|Rest)\b"
_BESIDES = r"(?:Preise?|Zins\w*|Steuer\w*|Inflation|Rabatt|Umsatz)\b"
_DID = r"(?:haben|hat|kamen|kommen|sagen|sagten|wollen|wollten|nahmen|nutzen|nutzten|blieben|fanden|waren|sind|wurden|fragten|fragen|bestanden|gingen|antworteten)"
_LISTED = r"(?:Fragen|Regeln|Fotos|Bilder|Wörter|Werkzeuge|Gerichte|Kriterien|Felder|Spalten|Routen|Lieder|Übungen|Gegenstände|Bücher|Sätze|Farben|Rezepte|Gewohnheiten|Seiten|Handgriffe)"
_READ = r"(?:[A-ZÄÖÜ][a-zäöü]+(?:heft|protokoll|zettel|buch)|Heft|Logbuch|Tagebuch|Protokoll|Zettel|Fragebogen|Meldebogen|Kladde)"
_KEPT = r"(?:Liste|Karte|Verzeichnis|Register|Kalender|[A-ZÄÖÜ][a-zäöü]+liste)"
_PAPER = r"(?:Fax|Faxgerät|Papier[a-zäöü]*|Tafel|Ordner|Kladde|Zettel|Zettelkasten|Karteikarten|[A-ZÄÖÜ][a-zäöü]+(?:buch|heft|kartei))"
_MONTH = r"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)"
MOVES = (
    turn("Hatten die {n} etwas gemeinsam?", rf"(?:^|[:;] )(?:[Nn]ur )?(?P<n__as>{_N}) (?:von ihnen |davon )?(?:haben es getan|taten es|haben geantwortet|antworteten|kamen(?: zurück)?|sagten (?:ja|nein|ab|zu)|meldeten sich|haben sich gemeldet|blieben)(?=[.,;!])", unless=r"\bgemeinsam\b|\b[Dd]ie anderen\b"),
    turn("Wohin geht die Tendenz?", r"\b(?:[Ww]ir überlegen|[Ii]ch überlege|[Ww]ir fragen uns|überlegen wir), ob (?!(?:Sie|du|ihr|jemand)\b)", r"\b(?:noch nicht|nicht) (?:entschieden|beschlossen)\b|\b(?:[Ww]ir schwanken|[Ii]ch schwanke)\b", unless=r"\b(?:bewerb\w*|Anmeldung)\b", mild=True),
    turn("Ich bin gespannt, was im {x} herauskommt.", rf"\bIm (?P<x__as>{_MONTH}|Frühjahr|Sommer|Herbst|Winter) (?:wollen|werden|möchten) wir [^.!?]{{0,40}}?(?:zählen|messen|fragen|prüfen|testen|vergleichen|wiegen|nachsehen|nachzählen|nachmessen)(?=[.,;!])"),
    turn("Ich bin gespannt, was {x} herauskommt.", rf"\b(?:[Ww]ir|[Ii]ch) (?:wollen|werden|will|werde|möchten|möchte|planen) [^.!?]{{0,50}}?(?P<x__as>(?:im (?:{_MONTH}|Frühjahr|Sommer|Herbst|Winter)|nächste Woche|nächsten Monat|nächstes Jahr)) [^.!?]{{0,40}}?(?:zählen|messen|fragen|prüfen|testen|vergleichen|wiegen|nachsehen|nachzählen|nachmessen)(?=[.,;!])"),
    Move(cues=(rf"\b{_SPOKEN}\b[^.!?]{{0,60}}?\bvon (?P<before__as>{_N}) auf (?P<left__as>{_N})(?! ?%| Prozent)\b",), asks="Von {before} auf {left}: Worum geht es bei den übrigen {left}?", unless=_ANSWERED),
    Move(cues=(rf"\b{_TROUBLE}\b[^.!?]{{0,60}}?\bvon (?P<before__as>{_N}) auf (?P<left__as>{_N})(?! ?%| Prozent)\b", rf"\b{_TROUBLE}\b[^.!?]{{0,30}}?\bfrüher (?P<before__as>{_N})[^.!?]{{0,20}}, (?:jetzt|heute) (?P<left__as>{_N})\b"), asks="Von {before} auf {left}: Was haben die übrigen {left} gemeinsam?", unless=_ANSWERED),
    Move(cues=(rf"\bvon (?:rund )?(?P<before__as>{_N})(?: {_TIME})? auf (?:rund )?(?P<left__as>{_N}) (?P<u__as>{_TIME})\b",), asks="Von {before} auf {left} {u}: Wo bleiben die übrigen {left}?", unless=_ANSWERED),
    Move(cues=(r"\bvon (?P<before__as>\d\d?)(?: ?%| Prozent)? auf (?P<left__as>\d\d?)(?: ?%| Prozent)",), asks="Von {before} auf {left} Prozent: Was ist bei den übrigen {left} Prozent anders?", unless=rf"{_ANSWERED}|\b{_BESIDES}"),
    Move(cues=(r"\bvon (?P<low__as>\d\d?)(?: ?%| Prozent)? auf (?P<high__as>\d\d)(?: ?%| Prozent)",), asks="Von {low} auf {high} Prozent: Was fehlt bei den anderen {rest} Prozent?", unless=rf"{_ANSWERED}|\b{_BESIDES}"),
    Move(
        cues=(rf"\b(?P<share__as>\d\d)(?: ?%| Prozent) (?:der |unserer |aller |von )?(?:[A-ZÄÖÜ]?[\wäöüß-]+ ){{0,5}}?{_DID}\b",),
        asks="Was weiß man über die anderen {rest} Prozent?", unless=_ANSWERED, where=BODY,
    ),
    Move(cues=(rf"\b[Zz]wei Drittel (?:der |unserer |davon |aller )?(?:[A-ZÄÖÜ]?[\wäöüß-]+ ){{0,2}}?{_DID}\b", r"\b[Zz]wei Drittel (?:der|unserer|davon)\b"), asks="Was ist beim letzten Drittel anders?", unless=_ANSWERED, where=BODY),
    Move(cues=(r"\b[Dd]rei Viertel (?:der|unserer|davon|aller)\b",), asks="Was ist beim letzten Viertel anders?", unless=_ANSWERED, where=BODY),
    Move(cues=(rf"\b[Dd]ie Hälfte (?:der|unserer|davon|aller)\b(?: [A-ZÄÖÜ][\wäöüß-]+)? {_DID}\b",), asks="Was ist bei der anderen Hälfte anders?", unless=_ANSWERED + r"|\bandere Hälfte\b", where=BODY),
    Move(
        cues=(rf"(?<!von )\b(?:die|stellt|stellen|jetzt|nur|noch|mit|haben|gibt es|sind|fragen|bekommt|gelten) (?:jetzt |noch |nur )?(?P<n__as>drei|vier|fünf|sechs) (?P<x__as>{_LISTED})\b(?! (?:pro|am|in der) )(?=[^:;]*[.!]$)",),
        asks="Welche {n} {x} sind das?", unless=r"\b(?:erstens|zweitens|nämlich|drittens)\b", also=r"\b(?:[Ww]ir|[Uu]ns\w*)\b", where=BODY,
    ),
    Move(
        cues=(rf"\b(?:schreib\w+|notier\w+|führ\w+|füll\w+|trag\w+|steht|kommt|legen|liegt|gibt)\b[^.!?]{{0,50}}\b(?:ein|eine|einen|das|den|dem|die|der|im|unser|unserem) (?P<x__named>{_READ})\b",),
        asks="Wer liest {x} zuerst?", unless=r"\b(?:lesen|liest|gelesen|Leserin\w*|https?)\b", also=r"\b(?:[Ww]ir|[Uu]ns\w*)\b", where=BODY,
    ),
    Move(
        cues=(rf"\b(?:gibt es|führen wir|wir führen|hängt|haben wir|wir haben|pflegen wir) (?:jetzt |nun |seit \w+ )?(?:ein|eine|einen|die|das|den) (?:[a-zäöü]+ )?(?P<x__named>{_KEPT})\b", r"\bwer die (?P<x__named>Liste) sieht\b"),
        asks="Wer hält {x} aktuell?", mild=True, unless=r"\b(?:aktuell\w*|pflegt|gepflegt|Warteliste)\b", where=BODY,
    ),
    Move(
        cues=(r"\b(?:[Ee]ine|[Dd]ie|[Uu]nsere|[Nn]eue) (?:neue |einfache |einzige )?Regel\b(?= (?:gilt|ist|heißt|lautet|seit|für|in|hat)|[:.,]|$)", r"\bgilt (?:bei uns |jetzt |nun )?(?:eine|die) (?:neue |einfache )?Regel\b"),
        asks="Wer darf bei der Regel eine Ausnahme machen?", unless=r"\bAusnahme\w*|\bin der Regel\b|\baußer wenn\b|\bes sei denn\b", also=r"\b(?:[Ww]ir|[Uu]ns\w*)\b",
    ),
    Move(
        cues=(r"\brief (?:uns )?(?:der|die|eine?|ein) [A-ZÄÖÜ][\wäöüß-]+(?: aus [A-ZÄÖÜ]\w+)? (?:uns )?an\b", r"\b(?:[Dd]er|[Dd]ie|[Ee]ine?) [A-ZÄÖÜ][\wäöüß-]+ (?:rief (?:uns )?an|hat (?:uns )?angerufen)\b"),
        asks="Kam der Anruf von selbst, oder hatte vorher jemand nachgefragt?", unless=r"\b(?:nachgefragt|wir haben (?:gefragt|angerufen))\b", where=BODY,
    ),
    Move(cues=(r"\b(?:Unsere|Die) <x:people> (?:wählen|planen|bestimmen|entscheiden|legen) [^.!?]{2,40}\b(?:selbst|selber)\b",), asks="Was sagen die {x} dazu?", unless=r"\b(?:sagt|sagen|erzählt|meint|meinen)\b", where=BODY),
    Move(cues=(rf"\b(?P<n__as>{_N}) weitere [A-ZÄÖÜ][\wäöüß-]+ (?:folgen|kommen dazu|kommen hinzu|machen mit|starten|steigen ein)\b",), asks="Wie wurden die nächsten {n} ausgesucht?", where=BODY),
    Move(
        cues=(r"\b(?:[Ww]ir (?:testen|erproben|probieren)|(?:testen|erproben|probieren) wir) (?!App|Software|die Software)", r"\b(?:[Dd]er|[Uu]nser) (?:Pilot|Versuch|Probelauf|Testlauf) läuft\b"),
        asks="Woran entscheidet sich, wie es nach dem Test weitergeht?", unless=r"\b(?:Beta\w*|Version|Release)\b", where=BODY,
    ),
    Move(
        cues=(rf"\b(?:haben wir|[Ww]ir haben) (?:[a-zäöü]+ )?(?P<x__as>(?:den|das|die) {_PAPER}) (?:durch|gegen)\b",),
        asks="Gibt es für den Notfall noch {x}?", unless=r"\bNotfall\b|\bReserve\b", where=BODY,
    ),
    Move(cues=(r"\b[Ii]n der ersten Woche\b[^.!?]{0,60}\d",), asks="Haben sich die Zahlen der ersten Woche gehalten?", unless=r"\b(?:zweite[nr]?|dritte[nr]?|nächste[nr]?) Woche\b|\bseitdem\b", where=BODY),
)  # fmt: skip

# What is asked beside an answer, where nothing above fits.
_SAME = r"\b(?:immer (?:die|der|das|am|im|bei|dieselbe\w*)|meist(?:ens)?|fast immer|vor allem|am häufigsten)\b"
_MANY = r"(?:\d{2,}|[a-zäöüß]*(?:zehn|zig|ßig|hundert)[a-zäöüß]*|(?:[Ee]lf|[Zz]wölf|[Vv]ierzig|[Ff]ünfzig))"
_CASES = {"Reklamationen": "Reklamationen", "Anrufe": "Anrufen", "Mängel": "Mängeln", "Fehler": "Fehlern", "Beschwerden": "Beschwerden", "Rückfragen": "Rückfragen", "Retouren": "Retouren", "Störungen": "Störungen", "Ausfälle": "Ausfällen", "Absagen": "Absagen", "Anfragen": "Anfragen", "Tickets": "Tickets", "Meldungen": "Meldungen", "Unfälle": "Unfällen"}  # fmt: skip
_OF_MANY = tuple(
    Move(
        cues=(rf"\b(?P<n>(?i:{_MANY})) {case}\b",),
        asks=f"Was kommt bei den {{n}} {dative} am häufigsten vor?",
        unless=_SAME,
        where=BODY,
    )
    for case, dative in _CASES.items()
)
LAST = (
    *_OF_MANY,
    Move(cues=(r"\b(?P<x__as>Jede[rs]? (?:dritte|vierte|fünfte|sechste|siebte|achte|zehnte|zwanzigste)[nrs]? [A-ZÄÖÜ]\w+)\b", rf"(?P<x__as>(?i:eine?[rs]?|zwei|drei) von {NUMBER['de']} [A-ZÄÖÜ]\w+)\b"), asks="{x}: Ist das gleichmäßig verteilt, oder häuft es sich irgendwo?", unless=_SAME, where=BODY),
    Move(cues=(r"\b(?:[Ii]m (?:Durchs|S)chnitt|[Dd]urchschnittlich)\b",), asks="Hinter dem Durchschnitt: Liegen die Fälle nah beieinander oder weit auseinander?", unless=r"\b(?:mal|manchmal) [^.]*\b(?:mal|manchmal)\b|\bzwischen \d", where=BODY),
    Move(cues=(r"\b[Ww]ir haben [^.!?,]{3,60}, (?:wir )?haben [^.!?]{3,80}", r"\b[Ww]ir haben (?:es mit )?[^.!?]{3,60} (?:probiert|versucht)\b[^.!?]*,"), asks="Von allem, was schon probiert wurde: Was hat am ehesten geholfen?", unless=r"\bgeholfen\b|\b(?:eröffnet|gefeiert|gewonnen)\b", where=BODY),
    Move(cues=(r"\bneun von zehn (?:Malen|Fällen)\b|\b[Ii]n neun von zehn\b|\bneunmal von zehn\b",), asks="Was war beim zehnten Mal anders?", unless=r"\bzehnte[nrs]? Mal\b", where=BODY),
    Move(cues=(rf"\b(?P<n__as>(?i:{NUMBER['de']})) (?:davon |von ihnen )?(?:sagten|erzählten|haben (?:mir )?(?:gesagt|erzählt))\b[^.!?]{{0,50}}\b(?:alten|früheren|ersten) (?:Beruf|Handwerk)\w*",), asks="Welche Berufe waren das bei den {n}?", where=BODY),
    Move(cues=(rf"\b(?P<a__as>{NUMBER['de']}) zu (?P<n__as>{NUMBER['de']})\b",), asks="Und die {n} anderen, was war ihr Grund?", also=r"\b(?:abgestimmt|dagegen|dafür|Abstimmung)\b", where=BODY),
)  # fmt: skip
