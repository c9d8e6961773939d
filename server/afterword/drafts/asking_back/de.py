"""What one may ask the author of a German post; nobody is addressed, so that neither du nor Sie is needed."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.asking_back.clause import REST, Clause
from afterword.drafts.asking_back.move import TITLE, Move
from afterword.drafts.counts import NUMBER, value
from afterword.drafts.tables import words_of

# Participles that follow no rule, and their infinitives with zu.
_ZU = dict(
    p.replace("_", " ").split(":")
    for p in words_of(
        "aufgegeben:aufzugeben begonnen:zu_beginnen geschlossen:zu_schließen gestrichen:zu_streichen geschrieben:zu_schreiben verschoben:zu_verschieben weggelassen:wegzulassen gelassen:zu_lassen abgeschlossen:abzuschließen "
        "ersetzt:zu_ersetzen gesetzt:zu_setzen verlegt:zu_verlegen umgezogen:umzuziehen vergeben:zu_vergeben übernommen:zu_übernehmen getrennt:zu_trennen angefangen:anzufangen eingestellt:einzustellen gesenkt:zu_senken"
    )
)
_APART = r"(?:ab|an|auf|aus|bei|ein|los|nach|um|vor|weg|zurück|zusammen)"
_ADVERBS = re.compile(
    r"\b(?:jetzt|nun|auch|dann|daher|deshalb|endlich|inzwischen|bereits|schon|einfach|zuerst|gerade|heute|gestern|letzte[nr]? \w+|vor \w+ \w+|im (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Frühjahr|Sommer|Herbst|Winter)) "
)
_CLAUSE = Clause(
    ends="weil|damit|obwohl|wenn|als|seit|nachdem|bevor|während|aber|denn|sondern",
    leaning="es sie ihn ihm ihr ihnen das's uns wir ich mir mich sich selbst nicht nie kein keine keinen unser unserem unserer unseres was wer wie dass und oder dort hier so sehr mehr viel viele alles nichts etwas einige",
    small="der die das den dem des ein eine einen einem einer von mit in im an am auf für bei zu zum zur nach aus über unter",
    yours={"unsere": "die", "unseren": "den"},
)
_NOUN = r"[A-ZÄÖÜ][\wäöüß-]{2,}"
_PEOPLE = r"(?:Fahrerinnen und Fahrer|Fahrer|Pflegekräfte|Lehrkräfte|Eltern|Kinder|Azubis|Auszubildenden|Lehrlinge|Monteure|Kolleginnen und Kollegen|Kollegen|Kundinnen und Kunden|Kunden|Gäste|Mieter|Patienten|Mitglieder|Nachbarn|Schülerinnen und Schüler|Schüler|Teams|Köche|Verkäuferinnen|Filialen|Werkstätten|Praxen|Landwirte|Handwerker)"
_DATIVE = {w: f"{w}n" for w in words_of("Versuche Anläufe Entwürfe Muster Rezepte Gespräche Modelle")}
_EFFORTS = rf"(?:{'|'.join(_DATIVE)}|Prototypen|Proben|Interviews|Tests|Varianten|Übungen|Fassungen|Skizzen)"
_SITE = r"(?:Büro|Standort|Filiale|Werk|Werkstatt|Küche|Backstube|Laden|Lager|Praxis|Zweigstelle|Labor|Atelier)"
OURS = re.compile(r"\b(?:[Ww]ir|[Uu]ns|[Uu]nser\w*|ich)\b")
HURTS = re.compile(r"\b(?:gestorben|verstorben|Trauer\w*|Kündigung\w*|Stellenabbau|entlassen|Streik|Unfall|verletzt)\b")
USUAL: dict[str, str] = {}
OTHERS, THOSE = "den anderen {n}", "diesen {n}"
SHAPES = {
    "deed": rf"{REST} [a-zäöüß]{{5,}}",
    "practice": rf"{REST} [a-zäöüß]{{4,}}n",
    "noun": _NOUN,
    "clause": r"[^.!?,;:()]{6,70}",
    "people": _PEOPLE,
    "place": r"[A-ZÄÖÜ][a-zäöüß]+(?: [A-ZÄÖÜ][a-zäöüß]+)?",
    "thing": r"(?:Anleitung|Vorlage|Checkliste|Skript|Code|Quellcode|Zeichnung|Zeichnungen|Rezept|Leitfaden|Werkzeug|Tabelle|Plan|Bauplan|Karte|Notizbuch|Bibliothek|Schnittmuster|Folien|Programm|Formular|Spiel|Methode|Muster|Baukasten|Fragebogen|Daten|Datensatz)",
    "some": ".",
    "name": ".",
}  # fmt: skip


def shaped(shape: str, words: str, after: str) -> str:
    """Return a part of a post as it stands in a question, or nothing where that is not certain."""
    if shape in ("deed", "practice"):
        rest, _, verb = words.rpartition(" ")
        zu = _zu(verb) if shape == "deed" else _split(verb)
        told = _CLAUSE.told(_ADVERBS.sub("", f"{rest} ").strip(), after)
        return (
            f"{told} {zu}"
            if zu
            and told
            and re.match(rf"(?:die|den|das|alle|[a-zäöüß]+e|\d[\d.]*|{_NOUN})(?: |$)", told)
            and re.search(rf"{_NOUN}", told)
            else ""
        )
    if shape == "noun":
        return words if words[-1] in "ns" else f"{words}n" if words.endswith(("e", "er", "el")) else ""
    if shape == "clause":
        return "" if re.search(r"\b(?:wir|uns|unser\w*|ich|das|es|sie)\b", words) or len(words.split()) < 3 else words
    if shape == "some":
        number, noun = words.rsplit(maxsplit=1)
        return f"{number.lower()} {_DATIVE.get(noun, noun)}" if 4 < value(number, "de") <= 500 else ""
    if shape in ("the", "cut"):
        return {"der": "den"}.get(words.lower(), words.lower())
    return words


def _zu(participle: str) -> str:
    """Return the infinitive with zu of a participle, where a rule or the table tells it."""
    if participle in _ZU:
        return _ZU[participle]
    if match := re.fullmatch(rf"({_APART})ge(\w{{2,}}?)(?:et|t)", participle):
        return f"{match[1]}zu{match[2]}en"
    match = re.fullmatch(r"(?:ge(\w{3,}?)|((?:be|ver|ent|er|zer)\w{3,}?|\w{3,}ier))(?:et|t)", participle)
    return f"zu {match[1] or match[2]}en" if match else ""


def _split(verb: str) -> str:
    match = re.fullmatch(rf"({_APART})(\w{{4,}})", verb)
    if verb in ("haben", "sind", "werden", "können", "wollen", "sollen", "müssen"):
        return ""
    return f"{match[1]}zu{match[2]}" if match else "" if verb.endswith(("ten", "ssen", "fen", "chen")) else f"zu {verb}"


MOVES = (
    Move(
        cues=(r"\b(?:wissen|verstehen|weiß|können|sagen)\b[^.!?,;:]{0,40}\bnicht(?: [a-z]+)?, (?P<q__name>warum|weshalb|ob|wie lange|wie viele?) <x:clause>(?=[.,;]|$)", r"^(?P<q__cut>Warum|Weshalb|Ob) <x:clause>, (?:wissen|verstehen|weiß|können)\b[^.!?]*\b(?:nicht|niemand|keiner)"),
        asks="Was würde helfen, herauszufinden, {q} {x}?",
    ),
    Move(
        cues=(r"\b(?i:<some:n>) (?:von|der|von den) (?:unseren |den )?<whole:n> <x:noun>\b", r"\b[Vv]on (?:unseren |den )?<whole:n> <x:noun> (?:[a-zäöü]+ )?<some:n>\b(?! [A-Z%])", r"(?i:<whole:n>) <x:noun>, davon <some:n>\b(?! [%\d])"),
        asks="Und bei {which} von {whole} {x}, was war da anders?", unless=r"\b(?:[Dd]ie|[Dd]en) (?:übrigen|anderen|restlichen)\b|\b[Nn]icht weil\b|\bsondern weil\b",
    ),
    Move(
        cues=(r"\b(?:Unsere|Die|Ab heute können|Jetzt können|dürfen) <x:people>(?= (?:dürfen|können|wählen|bekommen|haben|planen|entscheiden) (?:jetzt|nun|ab|seit|künftig|selbst)| (?:beim|ein|eine|ihre|den|jetzt|nun)\b)",),
        asks="Was sagen die {x} dazu?", unless=r"\b(?:sagt|sagen|erzählt|meint|meinen)\b",
    ),
    Move(cues=(rf"\b(?:neue[sn]?|zweite[sn]?|dritte[sn]?|erste[sn]?|eröffnen (?:wir )?ein(?:e|en)?) (?:\w+ )?{_SITE} in <x:place>",), asks="Was hat für {x} gesprochen?"),
    Move(
        cues=(r"\b(?P<d__the>Der|Die|Das) <x:thing> (?:gibt es|steht|stehen|ist|liegt|sind)(?: jetzt| nun| ab heute)? (?:allen offen|öffentlich|frei|auf GitHub|offen|zum Mitnehmen|zum Herunterladen|unten|online|im Repository|bei GitHub)\b",
              r"\b[Ww]ir (?:teilen|veröffentlichen|verschenken) (?P<d__the>den|die|das) <x:thing>(?=[.,;]|$)"),
        asks="Hat schon jemand von außen {d} {x} benutzt?",
    ),
    Move(cues=(r"^(?:\w+(?: \w+)?: )?Wie wir <x:deed> haben(?=$|[,:])", r"^(?:\w+(?: \w+)?: )?Wie wir <x:practice>(?=$|[,:])"), where=TITLE, asks="Was ist am schwierigsten daran, {x}?"),
    Move(cues=(rf"\b(?P<x__some>(?i:{NUMBER['de']}) {_EFFORTS}n?)\b",), asks="Was war bei den {x} am lehrreichsten?", also=r"\b[Ww]ir\b|\b[Uu]ns"),
)  # fmt: skip
