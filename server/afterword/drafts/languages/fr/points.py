"""French: the candidate's own points and to-dos."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.fr.deeds import deed, with_article
from afterword.drafts.languages.fr.speech import decapital
from afterword.drafts.languages.grammar import clause, sentence

GAP = re.compile(
    r"^(?:pas|aucune?|jamais|sans|ne|n'|peu|non)\b|\bpas encore\b|,\s*(?:mais )?(?:pas|jamais|aucune?)\b|\bdébutante?\b|\b(?:non|pas)$|\ben lecture seule\b|\b(?:notions|bases) (?:de|d['’]|en)\b|\bni\b",
    re.IGNORECASE,
)
PAPERS = re.compile(
    r"\b(?:permis|visa|préavis|disponible (?:à|dès|le)|titre de séjour|mobilité|autorisation de travail)\b",
    re.IGNORECASE,
)


# "Les retours ont baissé de 9 à 4 %": a sentence about what came of it.
_ITS_VERB = re.compile(
    r"^(?:(?:Chez|Au|Aux|À) [^,;:]{2,40}, )?(?:les?|la|l['’]) ?[^,;:]{3,60}? (?:a|ont|est|sont|avait|avaient) \w+(?:é|és|ée|ées|u|us|i|is|it)\b",
    re.IGNORECASE,
)


def of_me(fact: str) -> str | None:
    """Return a point that is a sentence already, or becomes one as what I did; others stay after a colon."""
    fact = clause(fact)
    own = re.search(r"\b(?:j['’]|je |nous )", fact, re.IGNORECASE) or _ITS_VERB.match(fact)
    return sentence(fact) if own else deed(fact) or None


_STEP = re.compile(
    r"\b(?:essai|entretien|test|étude de cas|rencontre|visite|présentation|exercice|appel)\b", re.IGNORECASE
)
_PAPER = re.compile(
    r"\b(?:références?|cv|portfolio|diplômes?|attestations?|certificats?|copies?|book|documents?|lien|dossier|contacts?|modèles?|exemples?|échantillons?|photos?)\b",
    re.IGNORECASE,
)


_SENDING = re.compile(
    r"^(?:(?:lui |leur )?(?:envoyer|transmettre|donner|faire suivre|faire passer|passer|mailer|remettre)) ",
    re.IGNORECASE,
)
_BACK = re.compile(r"^(?P<what>.+?) à rendre (?P<by>.+)$", re.IGNORECASE)
_INFINITIVE = re.compile(
    r"^(?:(?:lui|leur) )?(?:(?:re)?lire|dire|faire)\b|^(?:(?:lui|leur) )?[^\W\d_]{2,}(?:(?<!i)er|[fd]ier|copier|trier|(?:re|pub|oub)lier|ir|[^i]re|crire)\b",
    re.IGNORECASE,
)


_ON_DAY = re.compile(r"(?<!de) (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b")


def read_todo(todo: str, recipient: str, near: bool) -> dict[str, str]:
    """Return a to-do as what is sent, what comes next, or a whole sentence: it is never left out."""
    del recipient, near
    as_typed = clause(decapital(todo))
    if (back := _BACK.match(as_typed)) and (what := with_article(back["what"])):
        return {"i_will": sentence(f"Je rendrai {what} {back['by']}")}
    todo = _SENDING.sub("", as_typed)
    if todo != as_typed and re.match(r"(?:l['’]|(?:le|la|les|un|une|des|mon|ma|mes) )", todo):
        return {"paper": todo}
    if _STEP.search(todo) and not _INFINITIVE.match(todo):
        step = _ON_DAY.sub(r" de \1", with_article(todo))
        return {"steps": step} if step else {"i_will": sentence(f"J'ai bien noté la suite : {todo}")}
    if _PAPER.search(todo):
        return {"paper": _with_article(todo)}
    return {"i_will": _i_will(as_typed)}


def _i_will(todo: str) -> str:
    """Return what else there is to do as a sentence, which says neither tu nor vous."""
    bare = re.sub(r"^(?:lui|leur) ", "", todo)
    if _INFINITIVE.match(bare):
        return sentence(f"Je n'oublie pas {'d’' if re.match('[aeiouyéèêâh]', bare) else 'de '}{bare}".replace("’", "'"))
    thing = with_article(bare)
    return sentence(f"Je n'oublie pas {thing}") if thing else sentence(f"J'ai aussi noté ceci : {bare}")


_OF_MINE = (
    (re.compile(r"(?:cv|portfolio|book|diplôme|dossier|certificat|lien)\b", re.IGNORECASE), "mon"),
    (
        re.compile(
            r"(?:attestation|copie|présentation|photo|vidéo|liste|lettre|maquette|recette|fiche)\b", re.IGNORECASE
        ),
        "une",
    ),
    (
        re.compile(
            r"(?:plan|devis|tableau|planning|exemple|échantillon|croquis|modèle|programme|menu)\b", re.IGNORECASE
        ),
        "un",
    ),
    (re.compile(r"(?:photos|exemples|échantillons|croquis|plans)\b", re.IGNORECASE), "des"),
    (re.compile(r"(?:références|diplômes|attestations|certificats|copies|documents|contacts)\b", re.IGNORECASE), "mes"),
)


def _with_article(paper: str) -> str:
    """Return a paper as what somebody sends: mes références."""
    if re.match(r"(?:l['’]|d['’]|(?:le|la|les|un|une|des|mon|ma|mes|deux|trois|\d+)\b)", paper):
        return paper
    article = next((article for noun, article in _OF_MINE if noun.match(paper)), "")
    return f"{article} {paper}" if article else f"ce qui suit : {paper}"
