"""French: deeds noted without who did them ("A lancé …", "Écart ramené à …"), and what came of them, as sentences."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.grammar import clause, sentence

_VOWEL = re.compile(r"[aeiouyàâéèêëîïôöûüAEIOUYÀÂÉÈÊËÎÏÔ]|[hH](?:abit|eure|omme|ôpital|istoire|oraire|ebdo)")
_FEMININE = re.compile(
    r"(?:[ts]ion|té|ance|ence|ure|ude|ée|erie|ette|esse|euse|trice|elle|enne|ière|ise|ine|ade|ude)$|^(?:équipe|caisse|fiche|carte|ligne|salle|cuisine|file|page|liste|semaine|note|relance|facture|pause|marge|casse|perte|vente|commande|panne|grille|tournée|garde|chute|demande|plainte|absence|attente|part|classe|école|maison|boutique|base|borne|messagerie|application)$"
)
_MASCULINE = re.compile(
    r"(?:ment|age|eau|isme|oir|al|teur|eur|ier|et|il|on(?<![ts]ion)|in|is|ier)$|^(?:stock|délai|taux|temps|planning|cahier|carnet|site|menu|colloque|café|formulaire|inventaire|chiffre|budget|rebut|retard|turnover|magasin|rayon|bilan|écart|contrôle|guide|parcours|service|projet|bac|appel|coût|nombre|suivi|devis|plan)$"
)
# The participle in its four forms, given back as it stands after "j'ai".
_DONE = re.compile(
    r"(?P<stem>[^\W\d_]{2,}é|réduit|refait|repris|remis|mis|construit|conçu|ouvert|écrit|tenu|obtenu|rendu|fini|établi|introduit|traduit|revu|appris|soutenu|étendu|divis)(?:e?s?)"
)
_DEED = re.compile(
    rf"^(?:(?P<where>(?:chez|à|au|aux|en|dans) [^,;:]{{2,40}}), )?(?P<what>(?:(?:les?|la|l['’]|un|une|des|\d+) ?)?[^\W\d_][\w'’-]*(?: (?:d['’]|de |du |des |à |au |en )[\w'’ -]+?)?) {_DONE.pattern}(?= |$)(?P<rest>[^;:]*)",
    re.IGNORECASE,
)
# "Pertes passées de 6 à 3 %": what went by itself.
_WENT = re.compile(r"^(?P<what>[^,;:]{3,60}?) (?P<went>(?:pass|mont|tomb|rest)ée?s?|descendue?s?) de \d", re.IGNORECASE)
_HAS = re.compile(rf"^(?:A|Ai) (?={_DONE.pattern}\b)")
# What somebody does, noted without who; each verb is nothing else before these words.
_DOES = (
    "gère organise anime coordonne accompagne encadre dirige pilote prépare rédige répare monte installe assure parle enseigne donne travaille développe teste vérifie trie range filme dessine joue chante cultive soude découpe"
    " assemble remplace répète lance mène crée utilise maîtrise pratique collabore accueille conseille négocie achète emballe nettoie partage compare mesure écoute appelle relis explique filme rappelle affiche étiquette goûte"
)
# These are nouns as well.
_NOUNS_TOO = "forme note classe contrôle règle programme élève récolte cultive mesure fiche"
_OTHERS = "tiens réponds fais connais écris conduis traduis construis prends mets lis cours vends sers suis"
_NOW = re.compile(
    rf"^(?P<verb>(?:{'|'.join(_DOES.split())}|{'|'.join(_OTHERS.split())})) (?=[\w][\w'’]+)|^(?P<noun>{'|'.join(_NOUNS_TOO.split())}) (?=(?:les?|la|une?|chaque|tous|toutes|mes|mon|ma|\d+)\b|l['’])",
    re.IGNORECASE,
)
_FROM_TO = re.compile(
    r"^(?P<what>.{3,60}?),? de (?P<a>\d+(?:[.,]\d+)?)(?P<unit> ?%| [^\W\d_]+)? à (?P<b>\d+(?:[.,]\d+)?)(?P<rest>.*)$"
)
_PLURAL = re.compile(r"(?:[^s]s|x)$")
_DETERMINED = re.compile(r"(?:l['’]|d['’]|(?:les?|la|un|une|des|nos|mes|\d+)\b)", re.IGNORECASE)


# "deux pannes vues plus tôt": several, and what was done with them.
_BEEN = re.compile(
    r"^(?P<what>(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+|les|des) [^,;:]{3,40}?) (?P<done>(?:[^\W\d_]{2,}é|v[ue]|vu|repris|évit|résol[u]|entendu|perdu|rendu|retenu|découvert)e?s)(?P<rest>(?: (?:plus|en|dès|à|au|par|avant|sans|dans|pour) .*)?)$"
)


def with_article(thing: str) -> str:
    """Return a thing with its definite article, or nothing where its gender is not certain."""
    if _DETERMINED.match(thing):
        return thing[0].lower() + thing[1:]
    noun = thing.split(maxsplit=1)[0] if thing.strip() else ""
    if not noun:
        return ""
    thing = thing[0].lower() + thing[1:] if noun[1:].islower() else thing
    if _PLURAL.search(noun) and not re.search(
        r"(?:temps|cours|poids|prix|taux|parcours|devis|cas|bus|corpus|virus|choix|tapis|colis|repas|avis|bois|mois|us)$",
        noun,
    ):
        return f"les {thing}"
    if _VOWEL.match(noun):
        return f"l'{thing}"
    if _FEMININE.search(noun.lower()):
        return f"la {thing}"
    return f"le {thing}" if _MASCULINE.search(noun.lower()) else ""


def outcome(came: str) -> str:
    """Return "retours de 27 à 19 %" as what came of a deed: "les retours ont baissé de 27 à 19 %"."""
    if done := deed(came):
        return done[0].lower() + clause(done)[1:]
    if (been := _BEEN.match(clause(came))) and not been["what"].startswith("un"):
        return f"{been['what'][0].lower()}{been['what'][1:]} ont été {been['done']}{been['rest']}"
    match = _FROM_TO.match(clause(came))
    what = with_article(match["what"]) if match else ""
    if not match or not what or re.search(r"\b(?:est|sont|a|ont|passe|passent|\w+é)$", match["what"]):
        return ""
    before, after = (float(match[n].replace(",", ".")) for n in ("a", "b"))
    if before == after:
        return ""
    many = what.startswith(("les ", "nos ", "mes "))
    verb = f"{'ont' if many else 'a'} {'baissé' if after < before else 'augmenté'}"
    return f"{what} {verb} {clause(came)[match.start('a') - 3 :]}"


def deed(fact: str) -> str:
    """Return a deed as what I did, or nothing where that is not certain."""
    fact = clause(fact)
    if has := _HAS.match(fact):
        return _told(f"J'ai {fact[has.end() :]}")
    if now := _NOW.match(fact):
        verb = (now["verb"] or now["noun"]).lower()
        return _told(f"{'J’' if _VOWEL.match(verb) else 'Je '}{verb} {fact[now.end() :]}".replace("’", "'"))
    if (came := _WENT.match(fact)) and (what := with_article(came["what"])):
        verb = "sont" if what.startswith("les ") else "est"
        return sentence(f"{what} {verb} {fact[came.start('went') :]}")
    if (match := _DEED.match(fact)) and (what := with_article(match["what"])):
        where = f"{match['where'][0].upper()}{match['where'][1:]}, j'ai" if match["where"] else "J'ai"
        done = match["stem"].lower()
        return _told(f"{where} {done} {what}{match['rest'].rstrip()}{fact[match.end() :]}")
    return ""


_RESULT = re.compile(r"^([^;:]*?) ?([;:]) ?([^;:]*)$")


def _told(said: str) -> str:
    """Return a deed whose result has a verb of its own."""
    match = _RESULT.match(said)
    if not match:
        return sentence(said)
    came = outcome(match[3])
    return sentence(f"{match[1]} ; {came}" if came else f"{match[1]} {match[2]} {match[3]}")
