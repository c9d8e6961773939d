"""How a German comment takes up what the author wrote; nobody is addressed: it may be du, ihr or Sie."""
# ruff: noqa: E501 (tables of words)

import re

from afterword.drafts.tables import words_of

ASIDE = re.compile(
    r"\b(?:bewerb\w+|jetzt anmelden|anmeldung|folgt uns|mehr (?:dazu|erfahren|infos?)|link|klick\w*|besuch(?:t|en sie) uns|wir suchen|stellenangebot\w*|karriere)\b"
    r"|^(?:danke|vielen dank|glückwunsch|herzlichen|willkommen|hallo|liebe|schön|was für|bitte|hier (?:ist|sind))\b"
    r"|\b(?:freuen uns|freue mich|stolz|begeistert|glücklich|dürfen (?:wir )?(?:verkünden|begrüßen))\b",
    re.IGNORECASE,
)
SORROW = re.compile(
    r"\b(?:verstorben\w*|gestorben|tod|trauer\w*|beerdigung|beileid|entlassungen|(?:mitarbeit\w+|beschäftigte\w*|kolleg\w+) (?:\w+ ){0,4}entlass\w+|stellenabbau|insolven\w+|kündigungswelle|tödlich\w*|abschied nehmen|getötet)\b",
    re.IGNORECASE,
)
# Words that lean on the sentence before them.
OPEN = re.compile(
    r"^(?:bis|früher|das|dies\w*|es|er|sie|ihre?|seine?|dann|damit|deshalb|daraus|dafür|dabei|davon|daher|und|aber|also|denn|weil)\b",
    re.IGNORECASE,
)
# Words that two texts may share and have nothing in common.
DULL = frozenset(
    words_of(
        "mal male zeit tag tage tagen woche wochen monat monate jahr jahre jahren stunde stunden minute minuten uhr leute menschen team arbeit eins zwei drei vier fünf sechs sieben acht neun zehn erste ersten letzte neue neuen alte gut gute groß klein macht machen gemacht gibt geht heute gestern morgen abend hälfte ding dinge"
    )
)
FRAMES = {
    "share": ("„{q}.“",),
    "ask": ("„{q}“: {ask}",),
}  # fmt: skip
KINDS = (
    (3.3, r"\b(?:keine ahnung|wissen (?:wir )?(?:noch )?nicht|weiß (?:niemand|keiner)|nicht erklären|unerklärlich|rätsel\w*|unklar|verstehen (?:wir )?(?:noch )?nicht)\b",
     ("Was ist bisher die beste Vermutung?", "Was ließ sich schon ausschließen?")),
    (3.25, r"\b(?:noch|weiterhin)\b[^.!?]*\b(?:zu|nicht|kein\w*|fehl\w+|schlecht\w*)\b|\b(?:nicht die lösung|reicht nicht|hakt|bisher (?:nicht|nur|erst|kein\w*))\b",
     ("Was wurde da schon versucht?",)),
    (3.1, r"\b(?:immer noch|noch immer|noch|trotzdem|weiterhin|offene\w*|ältest\w*)\b",
     ("Woran liegt das am ehesten?",)),
    (2.85, r"\b(?:ausprobiert|probiert|haben (?:\w+ )?versucht)\b",
     ("Was hat am Ende den Ausschlag gegeben?",)),
    (2.8, r"\b(?:testen wir|wir testen|probieren|erproben|pilotprojekt|probeweise|probelauf)\b",
     ("Wie läuft es bisher?",)),
    (2.75, r"\b(?:werden wir|wird es|wollen wir|wir wollen|planen|geplant|künftig|ab (?:\d|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|nächste\w*|sofort|dem)|nächste[nsmr]? (?:jahr|woche|monat|sommer|winter|saison))\b",
     ("Wer hat zuerst danach gefragt?",)),
    (2.75, r"\b(?:niemand|keiner|keinem) (?:hatte|wusste|sah|merkte|von uns)\b|\b(?:hatte|wusste|fiel|merkte) (?:\w+ )?(?:niemand|keiner|keinem)\b",
     ("Wie ist das herausgekommen?",)),
    (2.7, r"\b(?:überrasch\w*|erwartet|stellte sich heraus|trick|falsche\w*|zufällig\w*|zufall|komisch\w*|seltsam\w*|liebst\w*|verdächtigt|verkehrt herum|auf dem kopf|nur eine sache|nur eines)\b",
     ("Wie ist das aufgefallen?",)),
    (2.65, r"\b(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) von (?:den |unseren )?(?:\d+|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)\b",
     ("Waren mehr oder weniger erwartet?",)),
    (2.6, r"\b(?:(?:an|in|bei|mit) (?:der|dem|den)selben [A-Z]\w+|gleich geblieben|derselbe geblieben|dieselbe geblieben|unverändert|(?:\d+|eine[rs]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) von (?:den |unseren )?(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)|jede[rsnm]? (?:zweite|dritte|vierte|fünfte|sechste|achte|zehnte)[rnm]?)\b",
     ("Worauf lässt sich das zurückführen?",)),
    (2.55, r"\b(?:sagen|sagte[n]?|sagt|gesagt|erzähl\w+|antwortete\w*|beschwer\w+)\b",
     ("Wie lautete die Antwort darauf?",)),
    (2.5, r"\b(?:gefragt|befragt|umfrage|fragten|angerufen|interviewt)\b",
     ("Welche Antwort ist am meisten hängen geblieben?", "Welche Antwort hatte niemand erwartet?")),
    (2.4, r"\b(?:nur|außer|niemand|keiner|kein\w*|nie|stattdessen|statt|erst als|sogar|ohne)\b",
     ("Wem ist das zuerst aufgefallen?",)),
    (2.3, r"\b(?:seit (?!1|2)|seitdem|jetzt|nun|neuerdings|begonnen|angefangen|aufgehört|nicht mehr|umgestellt|geändert|ersetzt|abgeschafft|eingeführt|neue[nrms]?|gestrichen|beschlossen|entschieden|vorgeschlagen|inzwischen|jeden (?:tag|montag|freitag|morgen)|jede (?:woche|schicht))\b",
     ("Von wem kam der Vorschlag?",)),
    (2.0, r"\b(?:problem\w*|schwierig\w*|am schwersten|mühsam\w*|zu (?:viele?|wenige?|spät|lang|langsam|oft)|am langsamsten)\b",
     ("Wann ist das zum ersten Mal aufgefallen?",)),
    (1.9, r"\d",
     ("War mehr oder weniger erwartet?",)),
    (1.7, r"\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hälfte|drittel|viertel|doppelt)\b",
     ("War mehr oder weniger erwartet?",)),
    (0.8, r"",
     ("Wo macht sich das am meisten bemerkbar?",)),
)  # fmt: skip
# What one asks where the next sentence says that nobody had expected it.
WONDERED = KINDS[7][2]


def inside(ask: str) -> str:
    """Return a question as it goes on after a colon: it keeps its capital."""
    return ask
