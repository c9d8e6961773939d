"""German clauses: a main clause as it stands after "dass", with its verb at the end."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.de.capitals import gender
from afterword.drafts.tables import words_of

# Finite verbs that are nothing else; an infinitive is the plural too. What changes its vowel stands with a slash.
_VERBS = """
sein/ist/sind/war/waren haben/hat/hatte/hatten werden/wird/wurde/wurden können/kann/konnte müssen/muss/musste sollen/soll/sollte wollen/will/wollte dürfen/darf/durfte mögen/mag/möchte
abbrechen/ achten ändern ankommen/ arbeiten ärgern backen bauen beantworten bedeuten beginnen begrüßen bekommen/bekam beschweren bestehen bestellen besuchen bewegen bezahlen binden bitten bleiben/blieb blockieren
brauchen brechen/bricht bremsen brennen bringen/brachte buchen dauern denken/dachte deployen diskutieren drängen drehen drucken dürfen einstellen enden entscheiden entstehen erfahren/erfährt erklären erreichen erscheinen erwarten erzählen essen/isst
existieren fahren/fährt/fuhr fallen/fällt/fiel fangen/fängt fehlen feiern finden/fand fliegen fließen folgen fordern fragen fressen/frisst freuen frieren fühlen führen funktionieren geben/gibt/gab gehen/ging gehören gelten/gilt genügen geschehen/geschieht gewinnen gießen
glauben greifen gucken halten/hält/hielt handeln hängen heißen helfen/hilft hinken hoffen holen hören informieren interessieren jagen kämpfen kaufen kennen/kannte klagen klappen kleben klingeln kochen kommen/kam konkurrieren kontrollieren kosten kriegen kümmern kündigen lachen
lagern landen lassen/lässt/ließ laufen/läuft/lief leben legen leiden leihen lernen lesen/liest/las liefern liegen/lag loben lohnen lösen lügen machen merken messen/misst melden mieten nehmen/nimmt/nahm nerven nutzen öffnen ordnen passen passieren pflegen planen platzen probieren prüfen putzen
raten/rät rechnen reden reichen reinigen reisen rennen reparieren retten riechen rufen/rief ruhen sagen sammeln schaden schaffen schauen scheitern schicken schieben schimpfen schlafen/schläft schlagen/schlägt schließen schneiden schreiben schreien schulden schützen schweigen sehen/sieht/sah senden setzen
singen sinken sitzen/saß sparen speichern spielen sprechen/spricht spüren starten staunen stecken stehen/stand stehlen/stiehlt steigen/stieg stellen sterben/stirbt stimmen stocken stören streiken streiten suchen tauschen teilen telefonieren testen tragen/trägt träumen treffen/trifft treiben trennen treten/tritt trinken tun/tut/tat
überlegen übernehmen/übernimmt verbrauchen verdienen vergessen/vergisst verkaufen verlangen verlassen/verlässt verlieren vermieten vermissen verschieben verschwinden verstauben verstehen verteilen vertrauen verzeihen verzichten wachsen/wächst wandern warten waschen/wäscht wechseln wehen weinen weisen wenden/wandte
werben/wirbt werfen/wirft wiegen wirken wissen/weiß/weiss/wusste wohnen wünschen zahlen zählen zeigen zerlegen ziehen zögern zweifeln verschicken nachkommen ankommen stapeln stauen stehen bleiben beißen platzen reißen/riss tropfen klemmen quietschen schleifen rosten benutzen räumen heizen mähen streichen sägen schrauben mailen chatten tippen scannen anfangen/ heben kehren bohren filmen malen zeichnen rauchen nähen üben benoten unterrichten
einarbeiten fürchten hassen häufen hetzen impfen jammern kneifen kratzen kürzen leeren meinen meckern mischen packen parken pendeln pfeifen reden rollen schätzen schalten scheuen schimmeln schmecken schmeißen schmelzen schweißen
sortieren spülen starren stempeln stinken stimmen stoßen/stößt stürzen surfen tanken tauchen teilen toben trocknen trauen überprüfen unterschreiben verarbeiten verderben/verdirbt vergleichen verhandeln verpacken verpassen versuchen vertreten/vertritt verwenden
wundern zicken ziehen zerbrechen/zerbricht springen/sprang ausweichen weichen wollen zittern erinnern ersetzen fegen feilen fliehen frühstücken gelingen genießen gründen grüßen hupen kleckern klopfen knallen knicken ölen
"""
_IRREGULAR_T = re.compile(r"(?:[td]|[^lrhaeioumn][mn])$")


def _third(verb: str) -> str:
    """Return wartet, öffnet, sammelt, macht: the regular form after er."""
    if verb.endswith(("eln", "ern")):
        return verb[:-1] + "t"
    stem = verb.removesuffix("en")
    return stem + ("et" if _IRREGULAR_T.search(stem) else "t")


def _finite() -> frozenset[str]:
    found: set[str] = set()
    for row in words_of(_VERBS):
        verb, *others = row.split("/")
        found |= {verb, *(filter(None, others))}
        if not others or verb in (
            "kommen",
            "gehen",
            "stehen",
            "finden",
            "bringen",
            "denken",
            "steigen",
            "bleiben",
            "liegen",
            "sitzen",
            "bekommen",
        ):
            found.add(_third(verb))
        found |= {
            o + "en"
            for o in others
            if re.search(r"(?:ka|gi|ga|fi|fa|la|sa|na|ho|li|bra|da)\w*[^tß]$", o) and o not in ("hat", "kann")
        }
        if verb not in ("sein", "können", "müssen", "sollen", "wollen", "dürfen", "mögen"):
            found.add(_third(verb))
        if not others and not verb.endswith(("eln", "ern")):
            found |= {_third(verb) + "e", _third(verb) + "en"}
    return frozenset(found - {"sein", "war", "es"} | {"war"})


_MODAL = frozenset(
    words_of(
        "seid habt ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte muss müssen musste soll sollen sollte will wollen wollte darf dürfen mag möchte möchten müsste müssten könnte könnten würde würden sollte sollten wäre wären hätte hätten lässt lassen kannst musst willst hast bist sollst darfst wirst"
    )
)
FINITE = _finite() | _MODAL
_SINGULAR = re.compile(r"(?:[^s]t|ist|wird|muss|kann|soll|darf|will|war|hatte|konnte|wollte|ließ|lief|kam|ging|gab)$")
_PARTICLES = frozenset(
    words_of(
        "ab an auf aus bei ein fest fort her hin los mit nach raus rein rauf runter rüber vor weg weiter wieder zu zurück zusammen um durch heim drauf kaputt leer voll hoch auseinander vorbei hinaus herein stehen liegen"
    )
)
_PRONOUN = frozenset(words_of("man sie er es wir ich Sie du ihr"))
# What goes on after the clause: it keeps its place behind the verb.
_TAIL = re.compile(
    r", (?=egal (?:ob|wie|wer|was|wann|wo)\b)|,? (?=aber (?:nie|nicht|kaum|nur|selten|oft|erst|auch)\b[^,;]*$)|,? (?=(?:weil|dass|wenn|obwohl|damit|bevor|sobald|solange|falls|bis (?:man|sie|er|es|jemand|einer)|nachdem|seit(?:dem)? (?:man|sie|er|es|die|der|das))\b)|, (?=(?:was|wie|wo|wer|wem|wen|ob|wann|warum|wieso|weshalb|welche\w*|woran|worauf|womit|wofür|wohin|woher|der|die|das|den|dem|deren|dessen|um|statt|ohne|erst|nur|auch|als|außer|nicht|und zwar|selbst|weder|sondern)\b)|, (?=(?:erst|nur|auch|selbst|außer) wenn\b)|, (?=(?:wahrscheinlich|vermutlich|vor allem|meist|besonders|gerade|wohl|oft|meistens) (?:wegen|durch|mit|bei|im|am|in|an|auf|von|vom|nach|aus)\b[^,;]*$)| (?=(?:erst|selbst|außer) wenn\b)"
)
# "klar" goes with coming and making: "klarkommen".
_WITH_CLEAR = re.compile(r"(?:komm|kam|mach)")
_THAN = re.compile(r" (?=(?:als|wie) (?!(?:erste|Erste|letzte|Letzte|zuerst)))")
# "haben Angst zu fragen": what one is afraid to do stands behind the verb.
_TO_DO = re.compile(r"(?P<what>(?:\w+ )*[A-ZÄÖÜ][a-zäöüß]+),? (?P<zu>zu [a-zäöüß]+(?:en|ern|eln))$")
# "nichts schrauben wegen Denkmalschutz": the reason stands in front.
_BECAUSE_OF = re.compile(
    r"(?P<what>(?!(?:nur|auch|vor allem|erst|meist|oft|alle) wegen)[^,;]+?) (?P<of>(?:(?:nur|auch|vor allem|erst|meist) )?wegen (?:(?:der|dem|des|den) )?[A-ZÄÖÜ][\wäöüß-]+)$"
)
_MOST_WORDS = 20
_JOINED = re.compile(r",? (und|aber|oder) ")
_NO_CLAUSE = re.compile(
    r"^(?!(?:dieses|jedes|alles|mancher|jeder|dieser|unser|euer|einer|keiner)\b)[a-zäöüß]+(?:es|er) [A-ZÄÖÜ]|^(?:sich|dass|Dass|Warum|Wie|Was|Wer|Wo|Ob|Wenn|Weil|Erst|ob|wenn|weil|wie|was|wer|wo|warum|wann|erst|zuerst|bitte)\b|[:;?!()„“\"]"
)
_BARE = re.compile(r"^([A-ZÄÖÜ][a-zäöüß-]+) (?=\w)")
_THE = {"m": "Der", "f": "Die", "n": "Das"}
_MASS = frozenset(
    words_of(
        "kaffee zeit hilfe personal papier chaos angst streit stress lärm luft lust geld ruhe ordnung software technik zukunft milch wein bier brot holz glas wasser salz staub müll regen schnee sand öl gas strom ersatz bedarf unterricht kritik bewegung vertrauen qualität sicherheit erfahrung"
    )
)


def dass(said: str) -> str:
    """Return "dass die Anlage am Montag steht" for a main clause, or nothing where its verb is not certain."""
    if _NO_CLAUSE.search(said):
        return ""
    made = _turned(with_article(said))
    return f"dass {_inside(made)}" if made and len(made.split()) <= _MOST_WORDS else ""


def with_article(said: str) -> str:
    """Return a note that begins with a bare noun with the article: "Übergabe dauert" becomes "Die Übergabe dauert"."""
    match = _BARE.match(said)
    of = gender(match[1]) if match else ""
    after = said[match.end() :].split(" ", 1)[0] if match else ""
    if (
        not match
        or of not in ("m", "f", "n")
        or match[1].lower() in _MASS
        or not (after in FINITE and _SINGULAR.search(after))
    ):
        return said
    return f"{_THE[of]} {said}"


_SMALL = re.compile(
    r"(?:Der|Die|Das|Den|Dem|Eine?[rnm]?|Es|Er|Man|Am|Im|In|An|Auf|Aus|Bei|Beim|Nach|Vor|Zu|Zum|Zur|Alle|Jede\w?|Kein\w*|Niemand|Manche\w?|Viele|Wenige|Jemand|Unser\w*|Hier|Dort|Da|Nur|Fast|Manchmal|Nachts|Seit|Mit|Für|Von|Vom|Ab"
    r"|Um|Mittags|Morgens|Vormittags|Nachmittags|Abends|Montags|Dienstags|Mittwochs|Donnerstags|Freitags|Samstags|Sonntags|Heute|Oben|Unten|Zwischen|Unter|Über|Ohne|Trotz|Oft|Meist|Immer|Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Wir|Ich|Du|Mein\w*|Dein\w*|Eu(?:er|re)\w*|Ihr(?= [a-zäöü\d]))\b"
)


def _inside(words: str) -> str:
    """Return a clause with its first word in lower case, where that is an article or the like."""
    first, _, rest = words.partition(" ")
    adjective = (
        re.fullmatch(r"(?!Ihre)[A-ZÄÖÜ][a-zäöüß]{2,}e[nrs]?", first) and rest[:1].isupper() and not gender(first)
    )
    return words[0].lower() + words[1:] if adjective or _SMALL.match(words) else words


_SUBJECT = re.compile(
    r"(?:keiner|niemand|man|sie|er|es|wir|alle|jeder|Sie|du|ihr|der|die|das|ein|eine|keine|dann|da|danach|ab|am|im) "
)


def _turned(said: str) -> str:
    match = _JOINED.search(said)
    if not match or _verb_at(said[: match.start()].split()) is None:
        return _one(said)
    head, tail = said[: match.start()], said[match.end() :]
    both = _both(head, tail, match[1])
    # What goes on with a verb has two verbs to move: "… und rufen dann an, wo …" is left as it is.
    return both or ("" if _SUBJECT.match(tail) or tail.split()[0] in FINITE else _one(said))


def _both(head: str, tail: str, word: str) -> str:
    """Return two clauses, each with its verb at the end; the second may lean on the subject of the first."""
    parts = tail.split()
    at = _verb_at([p.rstrip(",") for p in parts])
    if at is None or _TAIL.search(head):
        return ""
    second = _one(tail) if at else " ".join(_to_the_end([], parts[0], parts[1:]))
    first = _one(head)
    comma = "," if word == "aber" else ""
    return f"{first}{comma} {word} {_inside(second)}" if first and second else ""


def _one(said: str) -> str:
    tail = _TAIL.search(said)
    main, rest = (said[: tail.start()], said[tail.start() :]) if tail else (said, "")
    if rest and not rest.startswith(","):
        rest = "," + rest
    parts = main.split()
    at = _verb_at(parts)
    if not at or "," in main or _goes_on(rest):
        return ""
    return " ".join(_to_the_end(parts[:at], parts[at], parts[at + 1 :])) + rest


def _goes_on(rest: str) -> bool:
    """Say whether a second main clause follows: ", die gehen nicht raus"; a relative clause has its verb at the end."""
    return any(_is_main(part.split()) for part in re.split(r", ?", rest))


_LEADS = re.compile(
    r"(?:weil|dass|wenn|obwohl|damit|bevor|sobald|solange|falls|bis|nachdem|seit\w*|was|wie|wo\w*|wer|wem|wen|ob|wann|warum|um|statt|ohne|als|weder)$"
)


def _is_main(words: list[str]) -> bool:
    if len(words) < 3 or _LEADS.match(words[0]) or words[-1] in FINITE:
        return False
    return any(w in FINITE for w in words[1:6])


def _verb_at(parts: list[str]) -> int | None:
    """Return where the finite verb stands: the first there is, unless it is an infinitive with its own verb behind it."""
    at = next((i for i, p in enumerate(parts[:8]) if _is_finite(p, parts[:i])), None)
    if at is None:
        at = verb_behind(parts)
    if at is None or not parts[at].endswith("en") or parts[at] in _MODAL:
        return at
    later = [p for p in parts[at + 1 :] if p in FINITE and _SINGULAR.search(p)]
    return None if later else at


_NO_VERB = re.compile(
    r"^(?:mit|seit|bis|fast|meist|selbst|oft|nicht|erst|sonst|jetzt|dort|fort|statt|samt|laut|zuerst|zuletzt|sofort|gut|schlecht|leicht|weit|echt|bunt|alt|kalt|laut|fest|zwischen|neben|gegen|wegen|hinten|links|rechts|vorne?n|oben|unten|außen|innen|zusammen|trotzdem|ohne|unter|über|hinter|ge\w+t|ver\w+t|\w+iert|\w+isch\w*|\w+enden|\w+igen|\w+lichen)$"
)
_WITH_NOUN = re.compile(
    r"(?:Die|Der|Das|Ein|Eine|Kein|Keine|Alle|Viele|Manche|Ihre?|Eure?|Euer|Jede[rs]?|Zwei|Drei|Vier|Fünf)$"
)


def verb_behind(parts: list[str]) -> int | None:
    """Return where the verb stands behind a subject of article and noun: "Die Otter klauen", whatever it is."""
    start = 1 if parts and _WITH_NOUN.match(parts[0]) else 0
    while start < min(3, len(parts)) and re.fullmatch(r"[a-zäöüß]+e[nrs]?", parts[start]):
        start += 1
    if start == 0 and not (parts and gender(parts[0]) == "p"):
        return None
    at = start + 1
    if at >= len(parts) or not parts[start][:1].isupper():
        return None
    form = r"[a-zäöüß]{2,}(?:en|eln|ern)" if _many(parts[0], parts[start]) else r"[a-zäöüß]{2,}[tß]"
    return at if re.fullmatch(form, parts[at]) and not _NO_VERB.match(parts[at]) else None


def _many(article: str, noun: str) -> bool:
    return (
        article in ("Alle", "Viele", "Manche", "Zwei", "Drei", "Vier", "Fünf")
        or gender(noun) == "p"
        or (article in ("Die", "Keine", "Ihre", "Eure") and gender(noun) not in ("f", "m", "n"))
        or (article == "Die" and gender(noun) in ("m", "n"))
    )


def _is_finite(word: str, before: list[str]) -> bool:
    if before[-1:] == ["zu"]:
        return False
    after_ihr = before[-1:] in (["ihr"], ["Ihr"]) and word.endswith("t")
    return (
        after_ihr
        or word in FINITE
        or word.endswith(("iert", "ieren"))
        or (before in (["Du"], ["du"]) and word.endswith("st"))
    )


def _to_the_end(before: list[str], verb: str, after: list[str]) -> list[str]:
    if because := _BECAUSE_OF.match(" ".join(after)):
        what = because["what"]
        denied = "nicht " if what.startswith("nicht ") else ""
        after = f"{denied}{because['of']} {what.removeprefix(denied)}".split()
    again = after[-1:] == ["wieder"] and not re.match(r"(?:komm|kam|geb|gib|gab|hol|find|fand|seh|sieh)", verb)
    clear = after[-1:] == ["klar"] and bool(_WITH_CLEAR.match(verb))
    if after and (after[-1] in _PARTICLES or clear) and verb not in _MODAL and not again:
        verb, after = after[-1] + verb, after[:-1]
    their = after[:1] == ["ihr"] and after[1:2] and after[1][:1].isupper()  # ihr Rad
    if after and after[0] in _PRONOUN and not their and before and before[0] not in _PRONOUN:
        before, after = [after[0], _inside(before[0]), *before[1:]], after[1:]
    rest = " ".join(after)
    if todo := _TO_DO.match(rest):
        return [*before, todo["what"], f"{verb},", todo["zu"]]
    than = _THAN.search(rest)
    if than and not rest.startswith(("als ", "wie ")):
        return [*before, rest[: than.start()], verb, rest[than.start() + 1 :]]
    return [*before, *([rest] if rest else []), verb]
