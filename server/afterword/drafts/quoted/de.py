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
    r"\b(?:verstorben\w*|gestorben|tod|trauer\w*|beerdigung|beileid|entlassung\w*|entlassen|stellenabbau|insolven\w+|kündigungswelle|tödlich\w*|abschied nehmen|getötet)\b",
    re.IGNORECASE,
)
# Words that lean on the sentence before them.
OPEN = re.compile(
    r"^(?:das|dies\w*|es|er|sie|dann|damit|deshalb|daraus|dafür|dabei|davon|daher|und|aber|also|denn|weil)\b",
    re.IGNORECASE,
)
# Words that two texts may share and have nothing in common.
DULL = frozenset(
    words_of(
        "mal male zeit tag tage tagen woche wochen monat monate jahr jahre jahren stunde stunden minute minuten uhr leute menschen team arbeit eins zwei drei vier fünf sechs sieben acht neun zehn erste ersten letzte neue neuen alte gut gute groß klein macht machen gemacht gibt geht heute gestern morgen abend hälfte ding dinge"
    )
)
FRAMES = {
    "ask": ("„{q}“: {ask}", "Zu „{q}“: {ask}"),
    "would": (
        "„{q}“ hat mich zum Nachdenken gebracht.",
        "Zu „{q}“ hätte ich einen Vorschlag.",
    ),
    "own": (
        'Bei „{q}“ musste ich an einen eigenen Fall denken.',
        'An „{q}“ bin ich hängen geblieben, denn dazu fällt mir etwas Eigenes ein.',
        'Zu „{q}“ fällt mir etwas Eigenes ein.',
    ),
}  # fmt: skip
KINDS = (
    (3.0, r"\b(?:keine ahnung|wissen (?:wir )?(?:noch )?nicht|weiß (?:niemand|keiner)|nicht erklären|unerklärlich|rätsel\w*|unklar|verstehen (?:wir )?(?:noch )?nicht)\b",
     ("Was ist bisher die beste Vermutung?", "Was ließ sich schon ausschließen?")),
    (2.8, r"\b(?:testen|probieren|erproben|pilot\w*|versuch\w*|probeweise|probelauf)\b",
     ("Wie läuft es bisher?", "Was hat dabei bisher am meisten überrascht?")),
    (2.5, r"\b(?:gefragt|befragt|umfrage|fragten|angerufen|interviewt)\b",
     ("Welche Antwort ist am meisten hängen geblieben?", "Welche Antwort hatte niemand erwartet?")),
    (2.9, r"\b(?:immer noch|noch immer|noch|weiterhin|bisher|bislang|nicht die lösung|reicht nicht|hakt|offen\w*|ältest\w*)\b",
     ("Was wurde da schon versucht?", "Woran hängt es am meisten?")),
    (2.75, r"\b(?:werden wir|wird es|wollen wir|wir wollen|planen|geplant|künftig|ab (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|nächste\w*|sofort)|nächste[nsmr]? (?:jahr|woche|monat|sommer|winter|saison))\b",
     ("Gilt das gleich für alle oder Schritt für Schritt?", "Worauf sind alle am meisten gespannt, wenn es losgeht?")),
    (2.7, r"\b(?:überrasch\w*|am besten|beste[nrs]?|stellte sich heraus|trick|falsch\w*|zufällig\w*|zufall|komisch\w*|seltsam\w*|liebst\w*|verdächtigt)\b",
     ("Wie kam es dazu?", "Wie ist das aufgefallen?")),
    (2.4, r"\b(?:nur|außer|niemand|keiner|kein\w*|nie|stattdessen|statt|erst als|sogar|ohne)\b",
     ("Wie kam es dazu?", "Woran liegt das am ehesten?")),
    (2.3, r"\b(?:seit|jetzt|nun|neuerdings|begonnen|angefangen|aufgehört|nicht mehr|umgestellt|geändert|ersetzt|abgeschafft|eingeführt|neue[nrms]?|gestrichen|beschlossen|entschieden|früher|inzwischen|jeden (?:tag|montag|freitag|morgen)|jede (?:woche|schicht))\b",
     ("Wie kommt das im Alltag an?", "Was hat sich dadurch als Erstes geändert?")),
    (2.0, r"\b(?:problem\w*|schwierig\w*|am schwersten|mühsam\w*|zu (?:viele?|wenige?|spät|lang|langsam|oft)|am langsamsten|kostet|verloren|fehlt\w*)\b",
     ("Wo war das am meisten zu spüren?", "Wann ist das zum ersten Mal aufgefallen?")),
    (1.9, r"\d|\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hälfte|drittel|viertel|doppelt)\b",
     ("Was war daran die größte Überraschung?", "Was steckt hinter dieser Zahl?")),
    (0.8, "", ("Welche Geschichte steckt dahinter?", "Wie kam es dazu?")),
)  # fmt: skip


def inside(ask: str) -> str:
    """Return a question as it goes on after a colon: it keeps its capital."""
    return ask
