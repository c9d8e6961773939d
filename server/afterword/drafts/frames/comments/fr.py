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
ON = "À propos de {on} : {own}"
# An answer without a verb, and what makes a sentence of it.
FRAGMENT = re.compile(
    r"(?:D['’]abord|Toujours|Jamais|Un|Une|Deux|Trois) (?!.*\b(?:je|nous|on|est|sont|était|a|ont|avons)\b)(?!.*\bj['’])"
)
# An answer about people whom it does not name.
THEY = re.compile(r"(?:Ils|Elles)\b")
FOR_ME = "Chez moi :"
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


def deed(fact: str) -> str:
    """Return a point without a verb as what was done and what came of it."""
    fact = fact.strip().rstrip(".")
    if match := _AT.match(fact):
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


def _had(thing: str) -> str:
    """Return "nous avions un carnet des quais" for a thing whose gender is certain."""
    with_its = with_article(thing)
    article = {"le": "un", "la": "une", "les": "des"}.get(with_its.split(" ", 1)[0], "")
    first = re.match(r"(?:l['’]|les? |la )?([^\W\d_]+)", with_its)
    done = first and re.search(r"(?:é|és|ée|ées|mis|mise|fait|faite)$", first[1])
    return f"nous avions {article} {with_its.split(' ', 1)[1]}" if article and not done else ""


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]


# An author's question as words that an answer can stand behind: "pour réduire …".
LEADS = (
    (re.compile(r"\b(?P<rest>pour (?!vous\b|moi\b|nous\b)[a-zà-ÿ]+(?:er|ir|re|oir) [^?!.,;:]{4,50}?)(?= sans | quand | si |\s?\?|$)"), "{rest} :"),
    (re.compile(r"\bQui a (?:déjà )?réussi à (?P<rest>[a-zà-ÿ]+(?:er|ir|re|oir) [^?!.,;:]{4,50}?)(?= sans | quand | si | plutôt |\s?\?|$)"), "Pour {rest} :"),
    (re.compile(r"\b[Cc]omment (?:faites|fais|faire)[- ](?:vous|tu)?,? ?pour (?P<rest>[^?!.,;:]{4,50}?)(?= sans | quand | si |\s?\?|$)"), "Pour {rest} :"),
)  # fmt: skip
