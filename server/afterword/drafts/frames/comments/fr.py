"""French comments and shares."""
# ruff: noqa: E501 (tables of words)

import re

from afterword.drafts.languages.fr.deeds import with_article

REMEDY = "Je n'ai pas de coupable, mais un remède : {own}"
# What is done against a trouble, and is not its cause.
CURES = re.compile(
    r"\b(?:passés? à|remplacé|ajouté|installé|acheté|mis|introduit|commencé|changé|utilisons|vérifions)\b",
    re.IGNORECASE,
)
# Questions that ask for a name or a word, which no story answers.
NAMES = re.compile(r"\b(?:dites|appelez|écrivez|ajouteriez|quel(?:le)?s?)\b", re.IGNORECASE)
# Words of the person's own that ask by themselves.
ASKS = re.compile(r"\?|\b(?:savoir|me demande)\b", re.IGNORECASE)
# An answer without a verb, and what makes a sentence of it.
FRAGMENT = re.compile(
    r"(?:D['’]abord|Toujours|Jamais|Un|Une|Deux|Trois) (?!.*\b(?:je|nous|on|est|sont|était|a|ont|avons)\b)(?!.*\bj['’])"
)
# An answer about people whom it does not name.
THEY = re.compile(r"(?:Ils|Elles)\b")
FOR_ME = "Chez moi :"
# A question whether to do a thing, and what one asks back.
DECIDES = re.compile(r"\b(?:[Dd]evons|[Dd]evrions|[Ff]aut-il|[Ff]audrait-il)\b[^?]*\?")
LEANING = "De quel côté penchez-vous ?"
# How little or how old is asked for, which no other deed answers.
EXTENT, SPAN = re.compile(r"\b[Àà] partir de quel âge\b|\b[Jj]usqu['’]où\b"), r"\b(?:ans|mois|semaines|jours)\b"
# Words on oneself, which are no account of the author's matter.
MINE = re.compile(r"\b(?:[Jj]e|[Nn]ous|[Oo]n|[Mm]on|[Mm]a|[Mm]es|[Nn]otre|[Nn]os|moi)\b|\b[Jj]['’]")
# An author who is at a loss, or looks for something.
TROUBLE = re.compile(
    r"\b(?:ne (?:savons|sais|sait|comprenons|comprend) pas|aucune idée|cherchons|cherche|[Dd]es idées|personne ne sait|toujours là|trop (?:tard|lent|bas|long|sombre)|perd(?:u|ons)|jetons|secs?)\b"
)
CONGRATULATIONS = "Bravo à {who} !"
CONGRATULATIONS_ON = "Bravo à {who} pour {what} !"
CONGRATULATIONS_ALONE = "Bravo pour {what} !"
CONTRACTED = (("à les ", "aux "), ("à le ", "au "))
WELL_DONE = "Bravo à {who}."
WELL_DONE_WHO = "Bravo à {who}{clause} !"
# What the people did, as the post tells it after their names, and what only the company can say so.
WHO_DID = re.compile(r"^(?P<clause>,? qui (?!rejoin|nous)[^.!?;:]{8,120})[.!]")
ONLY_THEIRS = re.compile(r"\b(?:nous|notre|nos|je|mon|ma|mes|on)\b|\b[jm]['’]", re.IGNORECASE)
# Who is new, and how one greets them.
WELCOMED = re.compile(r"\b[Bb]ienvenue à (?P<who>[A-ZÉ][\w'’-]+ [A-ZÉ][\w'’-]+)")
WELCOME = "Bienvenue à {who} !"
# What one says of a line of the post that stays, of one with a number, of a plain one.
LINES = (
    "« {words} » : je garde cette phrase.",
    "« {words} » : tout est dit en une phrase.",
    "« {words} » : cette phrase reste en tête.",
)
NUMBERS = ("« {words} » : c'est le chiffre que je retiens.", "« {words} » : cela en dit plus qu'un long rapport.")
PLAIN = ("« {words} » : bon à savoir.",)
TEAM = "toute l'équipe"
WORTH = "À lire : {what}."
WORTH_ALONE = "À lire."

# What was reached, as it follows the congratulations.
MILESTONES = (
    (re.compile(r"\b(?:obtenu|décroché|remporté|reçu|gagné|réussi|passé) (?P<what>(?:son |sa |ses |le |la |l['’])(?:prix|concours|examens?|diplôme|certificat(?:ion)?|label|permis|titre|médaille|bac|brevet|CAP|licence|agrément|habilitation|contrat|marché|appel d['’]offres|financement|trophée)(?: (?:de la |de l['’]|de |d['’]|des |du )[\wà-ÿ-]+)?)"), "{what}"),
    (re.compile(r"\b(?P<n>\d[\d \u00a0\u202f]*) jours sans (?P<what>accident|incident)\b"), "ces {n} jours sans {what}"),
    (re.compile(r"\b(?P<what>levée de fonds|certification|inauguration)\b"), "la {what}"),
)  # fmt: skip


_AT = re.compile(
    r"^(?P<at>(?:[Cc]hez|[Àà] la|[Àà] l'|[Aa]ux?|[Àà]) [A-ZÉÈ][\w'’&.-]*(?: [A-ZÉÈ][\w'’&.-]*)*)(?:,| :) (?P<what>[^;]{8,160}?)(?: ?; (?P<result>[^;]{3,120}))?$"
)
_PAPER = re.compile(
    r"^(?:\d|deux|trois|quatre|cinq|six|sept|dix|licence|master|bts|but|dut|cap|diplôm\w*|permis|anglais|allemand|espagnol|certifi\w*|formation|bac|habilitation|chef\w*|aide\w*|agente?|\w+(?:eur|euse|ier|ière|iste|aire|trice|ien|ienne|ante?))\b",
    re.IGNORECASE,
)
_WHOLE = 6
_CLAUSE = re.compile(r"(?:nous|j['’]|on|je)\b", re.IGNORECASE)
_PLACE = re.compile(
    r"^(?P<what>[^;:]{4,80}?) (?P<at>(?:chez|aux?|à la|à l['’]) ?[A-ZÉÈ][\w'’&.-]*(?: [A-ZÉÈ][\w'’&.-]*)*)(?P<more>[^;:]*)(?: ?: (?P<how>[^;]{3,100}))?(?: ?; (?P<result>[^;]{3,120}))?$"
)

_A_CLUB = re.compile(
    r"(?:club|ciné-club|atelier|groupe|cours|comité|cercle|stage|tableau|carnet|jardin|café|concours|festival|marché|potager)\b"
)
_AN_HOUR = re.compile(r"(?:heure|soirée|équipe|chorale|permanence|visite|fête|ludothèque|bourse|braderie|classe)\b")
# A thing at a town, and what it grew to: "Club manga à Riom : 6 enfants au début, 31 à la fin".
_GREW = re.compile(
    r"^(?P<what>[^;:]{4,60}?) (?P<at>à [A-ZÉÈ][\w'’-]+) ?: (?P<how>[^;]*\d[^;]*\d[^;]*)(?: ?; (?P<result>[^;]{3,120}))?$"
)


def deed(fact: str) -> str:
    """Return a point without a verb as what was done and what came of it."""
    fact = fact.strip().rstrip(".")
    if (match := _GREW.match(fact)) and not _PAPER.match(fact):
        what = match["what"][0].lower() + match["what"][1:]
        what = f"un {what}" if _A_CLUB.match(what) else f"une {what}" if _AN_HOUR.match(what) else what
        done = f"{_capital(match['at'])}, {what} : {match['how'].strip()}"
    elif match := _AT.match(fact):
        what = match["what"] if _CLAUSE.match(match["what"]) else _had(match["what"])
        if not what and ":" in match["what"]:
            return ""
        done = f"{_capital(match['at'])}, {what}" if what else f"{_capital(match['at'])} : {match['what']}"
    elif (match := _PLACE.match(fact)) and not _PAPER.match(fact) and len(fact.split()) >= _WHOLE:
        how = f", {match['how']}" if match["how"] else ""
        done = f"{_capital(match['at'])} : {match['what'][0].lower()}{match['what'][1:]}{match['more']}{how}"
    else:
        return ""
    return f"{done} ; {match['result']}." if match["result"] else f"{done}."


# A deed as a participle, but for the verbs that say where one went.
_PARTICIPLE = re.compile(
    r"(?!rest|arriv|entr|tomb|all|mont|pass|né)[a-zà-ÿ]{3,}é (?:l[ea]s?|l['’]|une?|des|du|nos|notre|mes|\d+) ?",
    re.IGNORECASE,
)
# A deed as a noun, and as it is told.
_NOUNS = {"mise en place": "mis en place", "création": "créé", "ajout": "ajouté", "installation": "installé", "refonte": "refait", "réorganisation": "réorganisé", "instauration": "instauré", "introduction": "introduit", "rédaction": "rédigé", "lancement": "lancé", "suppression": "supprimé"}  # fmt: skip
_OF = {"d'un": "un", "d'une": "une", "du": "le", "de la": "la", "des": "des", "de l'": "l'"}
_NOUN = re.compile(rf"(?:la |l['’]|le )?(?P<noun>{'|'.join(_NOUNS)}) (?P<of>d['’]une?|du|de la|des|de l['’])(?= |(?<=['’]))", re.IGNORECASE)  # fmt: skip


def _had(thing: str) -> str:
    """Return "nous avions un carnet des quais" for a thing whose gender is certain, "j'ai créé" for a deed."""
    if _PARTICIPLE.match(thing):
        return f"j'ai {thing}"
    if deed := _NOUN.match(thing):
        return f"j'ai {_NOUNS[deed['noun'].lower()]} {_OF[deed['of'].replace('’', chr(39))]}{thing[deed.end() :]}"
    with_its = with_article(thing)
    article = {"le": "un", "la": "une", "les": "des"}.get(with_its.split(" ", 1)[0], "")
    first = re.match(r"(?:l['’]|les? |la )?([^\W\d_]+)", with_its)
    done = first and re.search(r"(?:é|és|ée|ées|mis|mise|fait|faite)$", first[1])
    return f"nous avions {article} {with_its.split(' ', 1)[1]}" if article and not done else ""


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]


# An author's question as words that an answer can stand behind: "pour réduire …".
