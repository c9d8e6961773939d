"""German: what the turns of a story leave one to ask; nobody is addressed, so that neither du nor Sie is needed."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

from afterword.drafts.counts import NUMBER
from afterword.drafts.turns.turn import of_line, turn

_N = rf"(?i:{NUMBER['de']})"
_MONTH = r"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)"
_DAY = r"(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)"
_TOLD = {"gesagt": "sagt", "gezeigt": "zeigt", "erklärt": "erklärt"}
_MISSED = {"gelesen": "liest", "geprüft": "prüft", "gehört": "hört"}
_WE = r"\b(?:[Ww]ir haben|haben wir|[Ii]ch habe|habe ich)"
_JOB = r"\b(?:[Bb]ewerb\w*|Stelle|Verstärkung|Ausschreibung|m/w/d)\b"
_OTHERS = r"\b(?:[Dd]ie|[Dd]en) (?:übrigen|anderen|restlichen)\b"
_DID = r"(?:waren|war|hatten|hatte|kamen|kam|lagen|lag|haben|sind|wollten|blieben|gingen|fielen|[a-zäöü]{3,}ten)\b"
_FORM = r"(?:Feld|Kästchen|Zeile|Spalte|Wort|Platz|Fach|Knopf|Haken|Raum|Ort|Namen|Regel|Rubrik|Schublade)"
MOVES = (
    turn("Worauf hätte man vor dem Messen getippt?", r"\b(?:[Nn]iemand|[Kk]einer) (?:hat|hatte) (?:das |es )?(?:je |jemals |bisher )?gemessen\b", r"\b(?:[Nn]iemand|[Kk]einer) (?:hat|hatte) je(?:mals)? nachgemessen\b"),
    turn("Worauf hätte man vor dem Zählen getippt?", r"\b(?:[Nn]iemand|[Kk]einer) (?:hat|hatte) (?:das |es |sie )?(?:je |jemals |bisher )?(?:nach)?gezählt\b"),
    turn(
        "Und bei {which} von {whole} {x}, was war da anders?",
        rf"\b(?:die|unsere|der|von|den|unseren)(?: letzten| ersten)? <whole:n> <x:noun>[.,;:](?= (?i:<some:n>) (?:davon |von ihnen )?{_DID})",
        rf"(?i:<whole:n>) <x:noun>\b(?=[^.!?:]{{0,90}}[.!] (?:Bei )?(?i:<some:n>) (?:davon |von ihnen )?{_DID})",
        unless=_OTHERS,
    ),
    turn("Gibt es dafür inzwischen {x}?", rf"\bk(?P<x__as>ein(?:e|en)? {_FORM}) (?:dafür|dazu)\b", rf"\bdafür [^.!?]{{0,30}}\bk(?P<x__as>ein(?:e|en)? {_FORM})\b"),
    *(of_line(f"„{{x}}“: Wer {does} es {who} heute?", rf"\b(?:[Nn]iemand|[Kk]einer) (?:hat|hatte) {who} (?:[a-zäöü]+ ){{0,2}}{did}\b", after="[,;:]") for did, does in _TOLD.items() for who in ("ihnen", "ihm")),
    *(of_line(f"„{{x}}“: Wer {does} es jetzt?", rf"\b(?:[Nn]iemand|[Kk]einer) (?:hat|hatte) (?:es|ihn|sie|das) (?:je |jemals )?{did}\b", after="[,;:]") for did, does in _MISSED.items()),
    of_line("„{x}“: Und was kommt auf Platz zwei?", r"\b[Dd](?:er|ie|as) (?:mit Abstand )?häufigste [A-ZÄÖÜ]\w+ (?:ist|war|dafür|dabei|darin)\b", unless=r"\b[Zz]weithäufigst\w+|\bPlatz zwei\b"),
    turn("Wie sehen die {n} {x} das heute?", rf"(?:^|[.,;] )(?P<n__as>{_N}) (?P<x__as>[A-ZÄÖÜ]\w+) (?:fanden|waren dagegen|lachten|protestierten|murrten|beschwerten sich|haben sich beschwert|haben gelacht|wollten nicht)\b"),
    turn("Wie ist der Streit ausgegangen?", r"\b(?:[Gg]estritten|[Ss]tritten)\b", unless=r"\b(?:geeinigt|entschieden|beschlossen|abgestimmt|ausgegangen)\b"),
    of_line("„{x}“: Was davon noch am meisten?", r"\b[Gg]eholfen hat [^.!?]{0,20}\b(?:wenig|nichts)\b", r"\b(?:[Nn]ichts|[Ww]enig) (?:davon )?hat [^.!?]{0,20}\bgeholfen\b", r"\bhat (?:bisher |alles )?(?:wenig|nichts|kaum) (?:geholfen|gebracht)\b"),
    of_line("„{x}“: Wer hat es am Ende bemerkt?", r"\b(?:haben|hatten|hat|hatte) (?:es|ihn|sie|das) (?:übersehen|nicht (?:gesehen|bemerkt|gefunden))\b"),
    of_line("„{x}“: Wem ist es dann aufgefallen?", r"\b(?:[Nn]iemand|[Kk]einer) (?:wusste|hatte|hat|sah)\b[^.!?]{0,50}\b(?:gemerkt|bemerkt|gewusst|gesehen|davon)\b"),
    of_line("„{x}“: Was ist schon ausgeschieden?", r"\b(?:[Ww]ir suchen|suchen wir|[Ii]ch suche|suche ich) (?:jetzt |noch |nun |immer noch |also |weiter )*(?!dich|Sie|euch|Kolleg|Mitarbeit|Verstärkung|neue Koll|jemand|Menschen|Leute)", unless=_JOB),
    turn("Was spricht für {a}, was für {b}?", r"\b(?:schwanken|überlegen|streiten)\b[^.!?]{0,20} zwischen (?P<a__as>\w+) und (?P<b__as>\w+) (?:Tagen|Wochen|Stunden|Minuten|Monaten)\b(?=[^.!?]*[.!]$)", unless=r"\bliegt|\bdauert\b"),
    of_line("„{x}“: Wie weit ist das schon?", r"^[Ww]ir haben (?:begonnen|angefangen), ", r"\b(?:[Ww]ir|[Ii]ch) (?:bauen?|schreiben?|zeichnen?|übertragen?|scannen?|sammeln?|sortieren?) (?:gerade|zurzeit|derzeit|jetzt)\b", r"\b(?:[Dd]erzeit|[Zz]urzeit|[Gg]erade) (?:bauen|schreiben|zeichnen|übertragen|scannen|sammeln|sortieren) wir\b"),
    turn("Warum gerade der {x}?", rf"\b[Dd]er (?P<x__as>{_MONTH}|{_DAY}) (?:hat|hatte|ist|war) (?:mit Abstand |immer )?(?:die (?:meisten|wenigsten)|der schlimmste|am schlimmsten)\b"),
    turn("Hat schon jemand nach den {n} {x} gefragt?", rf"{_WE} (?:[a-zäöü]+ ){{0,3}}(?:[A-ZÄÖÜ]\w+ )?(?P<n__as>{_N}) <x:noun> (?:gestrichen|entfernt|aussortiert|weggegeben|abgeschafft|gelöscht|verschenkt|zusammengelegt)\b", unless=r"\bvermiss\w+"),
    turn("Was ist aus den {n} {x} geworden?", rf"{_WE} (?:[a-zäöü]+ ){{0,3}}(?P<n__as>{_N}) (?!Fehler|Mängel|Gründe|Abweichungen|Probleme|Stellen)<x:noun> (?:(?!nicht)[^.!?,;]{{0,25}} )?gefunden\b"),
    turn("Und im Monat davor?", r"\b[A-ZÄÖÜ]\w+ des Monats(?: \w+)?(?:$|:| ist\b| war\b)"),
    turn("Und in der Woche davor?", r"\b[A-ZÄÖÜ]\w+ der Woche(?:$|:| ist\b| war\b)"),
    turn("Was war diesmal anders?", r"\bzum ersten Mal\b", unless=r"\bdiesmal\b|\bin meinem Leben\b"),
    turn("Wann folgen die anderen {n}?", rf"\b(?P<n__as>{_N}) (?:[A-ZÄÖÜ]\w+ )?(?:fehlen noch|stehen noch aus|sind noch offen|bleiben noch)\b"),
    turn("Was ist bei der anderen Hälfte {x} anders?", r"\b(?:in|bei) (?:etwa |rund |ungefähr )?der Hälfte (?P<x__as>(?:der|aller) [A-ZÄÖÜ]\w+)", unless=rf"{_OTHERS}|\bandere\w* Hälfte\b"),
)  # fmt: skip
# What is asked where nothing above and no deed of theirs fits.
LATE = (
)  # fmt: skip
