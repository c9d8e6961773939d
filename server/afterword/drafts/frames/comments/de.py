"""German comments and shares."""
# ruff: noqa: E501 (tables of words)

import re

from afterword.drafts.languages.de.outcomes import outcome

REMEDY = "Einen Verdächtigen habe ich nicht, aber ein Gegenmittel: {own}"
# What is done against a trouble, and is not its cause.
CURES = re.compile(
    r"\b(?:umgestellt|gewechselt|ersetzt|eingebaut|gekauft|eingeführt|angefangen|geändert|nutzen|nehmen|prüfen)\b",
    re.IGNORECASE,
)
# Questions that ask for a name or a word, which no story answers.
NAMES = re.compile(r"\b(?:sag(?:t|en)|nenn(?:t|en)|schreib(?:t|en)|welche[rsnm]?)\b", re.IGNORECASE)
# Words of the person's own that ask by themselves.
ASKS = re.compile(r"\?|\b(?:wüsste|frage mich|interessiert mich)\b", re.IGNORECASE)
# An answer without a verb, and what makes a sentence of it.
FRAGMENT = re.compile(
    r"(?:Erst|Zuerst|Immer|Nur|Nie|Kein|Keine|Ein|Eine|Die|Der|Das|Zwei|Drei) (?!.*\b(?:ich|wir|man|ist|sind|war|waren|hat|haben|hilft|helfen|geht|gehen|kommt|kommen|wird|werden)\b)"
)
# An answer about people whom it does not name.
THEY = re.compile(r"(?:Sie|Die) (?=glaub|zähl|mach|hab|seh|woll)")
FOR_ME = "Bei mir:"
# A question whether to do a thing, and what one asks back.
DECIDES = re.compile(r"\b[Ss]oll(?:en|ten)? (?:wir|ich)\b[^?]*\?")
LEANING = "Wohin geht die Tendenz?"
# How little or how old is asked for, which no other deed answers.
EXTENT, SPAN = re.compile(r"\b[Ww]ie (?:wenige?|alt|spät|früh|weit)\b"), r"\b(?:Jahre?|Monate?|Wochen?|Tage?) alt\b"
# Words on oneself, which are no account of the author's matter.
MINE = re.compile(r"\b(?:[Ii]ch|[Ww]ir|uns|mir|[Mm]ein\w*|[Uu]nser\w*)\b")
# An author who is at a loss, or looks for something.
TROUBLE = re.compile(
    r"\b(?:wissen (?:noch |wir )?nicht|weiß (?:noch )?nicht|verstehen (?:es |wir es |wir )?(?:noch )?nicht|keine Ahnung|suchen|sucht|überlegen|Ideen|Tipps|niemand weiß|immer noch|zu (?:spät|leise|dunkel|lang|oft)|verlieren|verloren|wegwerfen|trocken)\b"
)
CONGRATULATIONS = "Glückwunsch an {who}!"
CONGRATULATIONS_ON = "Glückwunsch an {who} {what}!"
WELL_DONE = "Ein Hoch auf {who}!"
CONGRATULATIONS_ALONE = "Glückwunsch {what}!"
WELL_DONE_WHO = "Ein Hoch auf {who}, {clause}!"
# What the people did, as the post tells it after their names, and what only the company can say so.
WHO_DID = re.compile(r"^, (?P<clause>(?:die|der) [^.!?;:]{8,120}(?:hat|haben|ist|sind|[a-z]+t?en?))[.!]")
ONLY_THEIRS = re.compile(r"\b(?:wir|uns\w*|ich|mich|mir|mein\w*|unser\w*)\b", re.IGNORECASE)
# Who is new, and how one greets them.
WELCOMED = re.compile(r"\b[Ww]illkommen(?:,| im Team,)? (?P<who>[A-ZÄÖÜ][\w-]+ [A-ZÄÖÜ][\w-]+)")
WELCOME = "Willkommen, {who}!"
# What one says of a line of the post that stays, of one with a number, of a plain one.
LINES = (
    "„{words}“: Den Satz merke ich mir.",
    "„{words}“: Das sagt alles in einem Satz.",
    "„{words}“: Der Satz bleibt hängen.",
)
NUMBERS = ("„{words}“: Die Zahl merke ich mir.", "„{words}“: Das sagt mehr als ein langer Bericht.")
PLAIN = ("„{words}“: Gut zu wissen.",)
TEAM = "das ganze Team"
WORTH = "Lesenswert: {what}."
WORTH_ALONE = "Lesenswert."

# What was reached, as it follows the congratulations.
MILESTONES = (
    (re.compile(r"\bErste[rn]? (?:wurde|geworden|ist)\b"), "zum ersten Platz"),
    (re.compile(r"\bZweite[rn]? (?:wurde|geworden|ist)\b"), "zum zweiten Platz"),
    (re.compile(r"\bDritte[rn]? (?:wurde|geworden|ist)\b"), "zum dritten Platz"),
    (re.compile(r"\b(?:hat|haben) (?:den|das) (?P<what>[A-ZÄÖÜ][\wäöüß-]*(?:[Pp]reis|[Ss]iegel|[Dd]iplom|[Zz]ertifikat)(?: (?:der|des) [A-ZÄÖÜ][\wäöüß-]+)?)\b"), "zum {what}"),
    (re.compile(r"\b(?:die|ihre|seine|eine) (?P<what>[A-ZÄÖÜ][a-zäöüß-]*(?:[Pp]rüfung|[Pp]rüfungen|[Zz]ertifizierung))\b.*\b(?:bestanden|geschafft|gemeistert)\b"), "zur bestandenen {what}"),
    (re.compile(r"\b(?P<what>Finanzierungsrunde|Zertifizierung|Eröffnung|Grundsteinlegung|Auszeichnung|Inbetriebnahme)\b"), "zur {what}"),
    (re.compile(r"\b(?P<what>Spatenstich|Jubiläum|Richtfest)\b"), "zum {what}"),
    (re.compile(r"\b(?P<n>\d[\d.]*) Tage ohne (?P<what>Unfall|Zwischenfall)\b"), "zu {n} Tagen ohne {what}"),
)  # fmt: skip


_DONE = re.compile(
    r"^(?P<at>(?:Bei|In|Im|Am|Auf) (?:der |dem )?[A-ZÄÖÜ][\w&.-]+(?: [A-ZÄÖÜ][\w&.-]+(?= (?:die\b|den\b|das\b|eine?n?\b|\d|[A-ZÄÖÜ])))?) (?P<what>[^;:]{4,140}?)"
    r"(?P<verb>\b(?:\w*ge[a-zäöüß]{2,}(?:t|en)|[a-zäöüß]{3,}iert|ein\w+t|auf\w+t|über\w+t|ver\w+t|er\w+t|be\w+t))(?P<more>, [^;:]{3,120})?(?:; (?P<result>[^;]{3,120}))?$"
)
# A point that begins with what I do or had to do.
_MINE = re.compile(
    r"(?:Musste|Konnte|Durfte|Sollte|Wollte|Führe|Baue|Fotografiere|Filme|Zähle|Wiege|Schreibe|Betreue|Pflege|Koche|Nähe|Sammle|Lehre|Unterrichte|Repariere|Fahre|Kenne|Halte|Male|Zeichne|Notiere) "
)
_WENT = re.compile(r"(?:gegangen|gekommen|gewesen|geworden|gefahren|gereist|aufgestiegen|gestartet)$")


# "…, Glas Honig 30 % mehr verkauft": a second deed without a verb of its own.
_TOO = re.compile(r"(?:ge\w{2,}(?:t|en)|ver\w+t|be\w+t|er\w+t|\w+iert)$")

_SAID_WHO = re.compile(r"\b(?:habe|hatte|haben|hatten) (?:ich|wir)\b")  # a whole sentence already


def deed(fact: str) -> str:
    """Return a point without "ich habe" as what was done and what came of it."""
    if _MINE.match(fact) and not re.search(r"\bich\b", fact):
        return f"Ich {fact[0].lower()}{fact[1:].strip().rstrip('.')}."
    match = _DONE.match(fact.strip().rstrip("."))
    if not match or _WENT.search(match["verb"]) or _SAID_WHO.search(match["what"]):
        return ""
    more = match["more"] or ""
    came = outcome(more.removeprefix(", ")) if more else ""
    more = f"; {came}" if came else "" if _TOO.search(more) else more
    done = f"{match['at']} habe ich {match['what']}{match['verb']}{more}."
    return f"{done[:-1]}; {match['result']}." if match["result"] else done


# An author's question as words that an answer can stand behind.
