"""German: the closed list of what may be mended in typed words."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages import plain
from afterword.drafts.languages.de.capitals import capitals
from afterword.drafts.languages.de.commas import relative
from afterword.drafts.languages.grammar import Rule
from afterword.drafts.tables import words_of

MONTHS = words_of("Januar Februar März April Mai Juni Juli August September Oktober November Dezember")
DAYS = words_of("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag")

_TIMES = dict(
    zip(
        map(str, range(1, 13)),
        words_of("einmal zweimal dreimal viermal fünfmal sechsmal siebenmal achtmal neunmal zehnmal elfmal zwölfmal"),
        strict=True,
    )
)

MENDINGS: tuple[Rule, ...] = (
    *plain.BRANDS,
    *plain.rules(
        # "Kunden sagen das hab ich nicht bestellt": these are their words.
        (r"\b(sagt|sagen|ruft|rufen) (d)(as) hab(?:e)? (ich|wir) ([^,;.:„“]{4,60}?)(?=$|[,;.])", r"\1 „D\3 habe \4 \5“"),
        (r"\b([Aa]ls) 1\.(?= [a-zäöü])", r"\1 Erstes"), (r"(?<=[\wäöüß]{2}) (?=egal (?:ob|wie|wer|was|wann|wo)\b)", ", "), (r"(?<=\d) (?=(?:weil|obwohl|wenn|sobald|bevor|nachdem) \w)", ", "), (r"(?<=[a-zäöüß]{3} )(?<!in )(?<!der )(?<!bis )(?<!Ende )(?<!Anfang )KW (?=\d)", "in der KW "),
        (r"\bjd\b\.?", "jemand"), (r"\bwg\.?(?= )", "wegen"), (r"\blt\.?(?= )", "laut"), (r"(?<=\d) ?Wo\b\.?", " Wochen"), (r"\bWo\.", "Woche"),
        (r"\bmtl\.?(?= )", "monatlich"), (r"\btgl\.?(?= )", "täglich"), (r"\bgg\.?(?= )", "gegen"), (r"\bv\.? ?a\.(?= )", "vor allem"),
        (r"\bu\.(?= )", "und"), (r"\bm\.(?= )", "mit"), (r"\bo\.(?= )", "oder"), (r"(?<=[^\W\d]) \+ (?=[^\W\d])", " und "),
        (r"\b[Hh]ab\b(?= (?:ich|von|ihm|ihr))", "habe"), (r"\b([Ii]ch) hab\b", r"\1 habe"), (r"\bnich\b", "nicht"), (r"\bnix\b", "nichts"), (r"\bwürd\b", "würde"), (r"\bwär\b", "wäre"), (r"\bhätt\b", "hätte"), (r"\b([Ww])eis\b(?! [A-ZÄÖÜ])", r"\1eiß"), (r"\b(weiß|wissen|wusste) (?=(?:warum|wieso|weshalb|wann|wer|ob|wo)\b)", r"\1, "), (r"\b(ich \w[^,.;:?!]{0,40} )(mach|sag|geh|find|such|brauch|hab|fang|denk)(?=$|[,.;:?!])", r"\1\2e"), (r"\bne(?= [A-ZÄÖÜ]?[a-zäöüß]{3,})", "eine"), (r"\bkaffe\b", "Kaffee"), (r"\bbissl\b", "bisschen"), (r"\biban\b", "IBAN"), (r"\bsms\b", "SMS"), (r"\b(w|W)eihnachten\b", "Weihnachten"), (r"\b(o|O)stern\b", "Ostern"), (r"\bpfingsten\b", "Pfingsten"), (r"\bsilvester\b", "Silvester"), (r"\btiktok\b", "TikTok"), (r"\bwlan\b", "WLAN"), (r"\bim schnitt\b", "im Schnitt"), (r"\bpat\.(?= )", "Patienten"), (r"\bpdf\b", "PDF"), (r"\b([Bb]eim|[Zz]um) (rück|vor|seit)wärts ([a-zäöü]{4,}en)\b", lambda m: f"{m[1]} {m[2].capitalize()}wärts{m[3]}"), (r"\b((?:sag|zeig|erzähl|frag|merk|schreib)(?:en|t|e|st)|weiß|wissen)((?: laut| auf| ihm| ihr| ihnen| nicht| genau| mir| uns)?) (?=(?:was|wie|wo) (?:\w+ ){1,5}\w+)(?!was (?:an|zu|über)\b)", r"\1\2, "), (r"\b(jeden|am|diesen|gegen|vom) (morgen|abend|mittag|vormittag|nachmittag)\b", lambda m: f"{m[1]} {m[2].capitalize()}"), (r"\b(?:lkw|LKW)[ -]([Ff])ahrer", "Lkw-Fahrer"), (r"\blkw(s?)\b", r"Lkw\1"), (r"\bpkw(s?)\b", r"Pkw\1"), (r"\b(sag\w*|geb\w*|gibt|gab) ((?:\w+ ){0,4})bescheid\b", r"\1 \2Bescheid"), (r"\bam we\b", "am Wochenende"), (r"\bgis\b", "GIS"), (r"\b(wer (?:\w+ ){1,4}?(?:hat|ist|will|kann|kommt|braucht|fehlt)) (?=(?:macht|bekommt|darf|geht|muss|kann|kriegt|ist|hat|bleibt|kommt|geht)\b)", r"\1, "), (r"\b([Dd]as|[Zz]um|[Bb]eim|[Mm]ein|[Uu]nser|[Kk]ein|[Ww]arme[sm]?) essen\b", r"\1 Essen"), (r"\b([Ii]ch (?:\w+ ){1,9})(mach|hab|geh|sag|find|frag|schreib|leg|stell|zeig|bring)(?= (?:und|oder)\b|[,.;:?!]|$)", r"\1\2e"), (r"\b([Ii]ch [^.;:?!]{3,80}\bund )(mach|schreib|frag|ruf|leg|stell|zeig|bring|hol|sag|prüf|mess|zähl)(?= [a-zäöü])", r"\1\2e"), (r"\bedv\b", "EDV"), (r"\b[Dd]ez\.?(?= |$)", "Dezember"), (r"\b[Nn]ov\.?(?= |$)", "November"), (r"\b[Ee]vtl\.?(?= )", "eventuell"), (r"\b([Ww]aren|[Ww]ar|[Gg]ibt|[Gg]eht|[Hh]at|[Ww]ird|[Kk]ann|[Bb]raucht|[Kk]lappt|[Ll]äuft|[Ff]unktioniert|[Ww]enn|[Ww]eil|[Mm]acht|[Ss]teht|[Ii]st)s\b", r"\1 es"), (r"\bz\. ?[Bb]\.(?= )|\bzb(?= )", "zum Beispiel"), (r"(?<=\d)%", " %"), (r"\bn(?= (?:paar|bisschen))", "ein"),
        (r"(?<=\d) ?mm\b", " Millimeter"), (r"(?<=\d) ?cm\b", " Zentimeter"), (r"(?<=\d) ?(?:qm|m2|m²)(?!\w)", " Quadratmeter"), (r"(?<=\d) [lL]\b(?! [A-ZÄÖÜ]\.)", " Liter"), (r"(?<=\d) g\b", " Gramm"), (r"(?<=\d) ?[Ss]ek\b\.?", " Sekunden"),
        (r"\bMA\b", "Mitarbeitende"), (r"(?<=\d) ?[Ss]td\b\.?", " Stunden"), (r"(?<=\d) ?[Mm]in\b\.?", " Minuten"), (r"(?<=\d) ?J\.", " Jahre"),
        (r"(?<=\d) wo\b\.?(?! )|(?<=\d) wo\b\.?(?= (?:an|ab|bis|am|und|je|pro)\b)", " Wochen"), (r"\b[Hh]r\.? (?=[A-ZÄÖÜ])", "Herr "), (r"\b[Ff]r\.? (?=(?:Dr\.|Mag\.|Prof\.)? ?[A-ZÄÖÜ])", "Frau "),
        (r"(?<=\w) u (?=\w)", " und "), (r"(?<=\d )grad\b", "Grad"), (r"\b([Nn]ächste[nr]?|[Ee]rste[nr]?|[Zz]weite[nr]?|[Ll]etzte[nr]?|[Dd]ritte[nr]?) runde\b", r"\1 Runde"), (r"\b([Mm]on|[Dd]iens|[Dd]onners|[Ff]rei|[Ss]ams|[Ss]onn)tag (vormittag|nachmittag|mittag|abend)\b", r"\1tag\2"), (r"\b[Mm]ittwoch (vormittag|nachmittag|mittag|abend)\b", r"Mittwoch\1"), (r"\b[Cc]oding [Cc]hallenge\b", "Coding Challenge"), (r"(?<![\w,.])(\d{1,3}) ?x\b(?! ?\d)(?= |/|[.,;:!?]|$)", lambda m: _TIMES.get(m[1], f"{m[1]}-mal")), (r"(?<=[\d\w])/ ?(?:Wo\b\.?|Woche\b|woche\b)", " pro Woche"), (r"(?<=\d)/ ?(Jahr|Monat|Tag|Stunde|Schicht|Nacht|Monat)\b", r" pro \1"), (r"(?<=mal)/ ?(Jahr|Monat|Tag|Stunde|Schicht|Nacht)\b", r" pro \1"), (r"(?<!um )(?<!ab )(?<!bis )(?<!gegen )\b(\d{1,3}) ?h (?=vor|vorher|nach|pro|lang|am|im|in|später|dauer)", r"\1 Stunden "), (r"\b[Mm]ax\.? (?=\d|eine?\b|zwei|drei)", "höchstens "), (r"(?P<before>^|, |: )(?P<what>(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn) [^\W\d_]{3,}) max\b\.?", r"\g<before>höchstens \g<what>"), (r"\b([Aa]us|[Aa]uf|[Mm]it|[Nn]ach)m\b", r"\1 dem"), (r"\b([Aa]uf|[Ii]n)n\b(?= [A-ZÄÖÜ])", r"\1 den"), (r"\b([Nn]em|[Nn]en|[Nn]er)\b(?= [\wäöü])", lambda m: f"ei{m[1].lower()}"), (r"\bis\b(?= [a-zäöüß]|[.,;:!?]|$)", "ist"), (r"\b([Oo]b|[Gg]ab|[Ww]är)s\b", r"\1 es"), (r"(^|[.!?] )(?:Hab|Habe|Bin) (?!ich\b)(?=[a-zäöü])", lambda m: f"{m[1]}Ich {'bin' if 'Bin' in m[0] else 'habe'} "), (r"(^|[.!?] )War (?=(?:selbst|selber|früher|vorher|\d+ Jahre|zwei|drei|vier|fünf)\b)(?![^.!?]*\?)", r"\1Ich war "), (r"\b([Ii]ch) (mach|find|geh|sag|frag|schreib|ruf|denk|glaub|fang|leg|stell|zeig|nehm|bring|steh|komm|bleib|kenn)\b(?! ich)", r"\1 \2e"),
        # A subordinate clause has its comma, unless a word stands before it that belongs to it.
        (r"(?<=[^\W\d_]{3})(?<!\bund)(?<!\bnur)(?<!\bals)(?<!\bauch)(?<!\boder)(?<!\baber)(?<!\bgerade)(?<!\bohne)(?<!\bstatt)(?<!\bselbst)(?<!\baußer)(?<!\bkurz)(?<!\berst)(?<!\bimmer) (?=(?:weil|dass|obwohl|wenn|sobald|bevor|nachdem) \w|damit (?:ich|du|er|sie|es|wir|ihr|man|d(?:er|ie|as)|ein|eine|kein\w*|niemand|jede\w*|alle) )", ", "),
    ),
    (re.compile(r"\büber ([a-zäöüß]{4,}) (?=gelacht|gesprochen|geredet)"), lambda match: f"über {match[1].capitalize()} "),
    # "was fehlt, sondern"; an indirect question has its comma.
    (re.compile(r"(?<=[^\W\d_]{2}) (?=sondern \w)"), ", "),
    (re.compile(r"(?<=[^\W\d_]{2})(?<!\bund)(?<!\bso)(?<!\bda)(?<!\boder)(?<!\begal)(?<!\bals)(?<!\baber)(?<!\bnur)(?<!\bauch)(?<!\bnicht)(?<!\bseit)(?<!\bbis)(?<!\bfür)(?<!\bmit)(?<!\bvon)(?<!\bbei)(?<!\bauf)(?<!\büber)(?<!\bdann)(?<!\bimmer)(?<!\bsonst)(?<!\bgenau)(?<!\bhabe)(?<!\bweiß)(?<!\bdenn) (?=(?:wer|wem|wen|ob|warum|wieso|weshalb) (?:\w+ ){1,}\w+)"), ", "),
    (re.compile(r"\b([Dd]as) ([a-zäöü][a-zäöüß]+ste)(?= (?:ist|sind|war|waren|sei|wäre|daran|dabei|davon|an|am|für|bei|dass)\b|[,:])"), lambda match: f"{match[1]} {match[2].capitalize()}"),
    (re.compile(r"\b([Ee]twas|[Nn]ichts|[Aa]llerlei) ((?!ander|mehr|weiter)[a-zäöü][a-zäöüß]{3,}es)(?=[.,;:!?]|$| (?:und|aber|oder|für|zu|mit|aus|ist|war|hat)\b)"), lambda match: f"{match[1]} {match[2].capitalize()}"),
    *((re.compile(rf"\b{name.lower()}\b"), name) for name in (*DAYS, *(m for m in MONTHS if m != "Mai"))),
    (re.compile(r"\b([Aa]ls) (erstes|letztes|nächstes)\b"), lambda match: f"{match[1]} {match[2].capitalize()}"),
    # "die großen haben den kleinen vorgelesen": people, of whom only their size is told.
    (re.compile(r"\b([Dd]ie|[Dd]en|[Mm]it den|[Vv]on den) (gro(?:ß|ss)en|kleinen|jungen|alten|älteren|jüngeren)(?= (?:haben|sind|waren|hatten|lesen|können|wollen|müssen|sollen|dürfen|gehen|kommen|bleiben|helfen|zeigen|machen|den|dem|nicht|\w*ge\w+(?:t|en))\b)"), lambda match: f"{match[1]} {match[2].capitalize()}"),
    (re.compile(r"\A.+\Z", re.DOTALL), lambda match: relative(capitals(match[0]))),
)  # fmt: skip
