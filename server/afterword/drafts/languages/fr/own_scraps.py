"""French: an answer noted in scraps as a sentence, what a gap is about, a to-do with the verb of the notes."""
# ruff: noqa: E501 (tables of words)

from __future__ import annotations

import re

from afterword.drafts.languages.grammar import clause
from afterword.drafts.languages.scraps import completing, verb_of_notes
from afterword.drafts.whole import VERB

_SUBJECT = re.compile(
    r"\b(?:je|on|nous|vous|tu|il|elle|ils|elles|ça|cela|personne (?:ne|n['’])|chacun|tout le monde)\b|\b[jlcn]['’](?=\w+)(?:ai|avais|aurais|est|était|en)\b|\bj['’]",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"(?<=\w )(?:qui|que|où|quand|parce que|si)\b.*$|(?<=\w )qu['’].*$", re.IGNORECASE)
_MORE_VERBS = re.compile(
    r"\b(?:\w{3,}(?:ent|ait|aient)|peut|doit|va|vont|prend|met|tient|vient|suffit|faut|sert|reste|passe|marche|aide)\b",
    re.IGNORECASE,
)
_NO_VERBS = re.compile(
    r"\b(?:seulement|souvent|avant|devant|pendant|comment|enfant|argent|moment|client|rapidement|doucement|vent|cent|dent|traitement|\w+ement|\w+ment|\w+ant)\b",
    re.IGNORECASE,
)


def is_fragment(said: str) -> bool:
    """Say whether a sentence has neither a subject nor a verb: "Une, la plus petite"."""
    said = clause(said)
    if ":" in said or _SUBJECT.search(said) or len(said.split()) < 2:
        return False
    bare = _NO_VERBS.sub("", _ASIDE.sub("", said))
    return not (re.search(VERB["fr"], bare) or _MORE_VERBS.search(bare))


completed = completing(
    is_fragment,
    lambda asked, told: "Ma réponse" if asked else "Je garde mon idée" if told else "Mon idée",
    joint=" : ",
)

_LACKING = re.compile(
    r"^(?:pas|aucune|sans) (?:d['’])?expérience (?P<what>(?:du|de la|de l['’]|des|en|avec|dans|sur) ?[^,;:.]{2,45})\.?$",
    re.IGNORECASE,
)


def lacking(point: str) -> str:
    """Return what a gap is about, as a sentence begins with it: "pour ce qui est du poisson", "en hydroponie"."""
    match = _LACKING.match(point)
    what = match["what"].strip() if match else ""
    return f"pour ce qui est {what}" if re.match(r"d", what, re.IGNORECASE) and not what.startswith("dans") else what


_VERBS = r"remplir|signer|lire|relire|appeler|apporter|envoyer|transmettre|préparer|regarder|essayer|imprimer|scanner|renvoyer|rendre|vérifier|demander|réserver"
_THEY_DO = re.compile(
    r"^(?:elle|il|la rh|les rh|rh|m\. \w+|mme \w+)(?: va)? (?:m['’]|me |nous )?(?:envoie|envoyer|transmet|appelle|rappelle|écrit|apporte|donne|montre|organise|réserve)\b",
    re.IGNORECASE,
)


_HAS_ARTICLE = re.compile(r"(?:le|la|les|un|une|des|mon|ma|mes|l['’])\b", re.IGNORECASE)


def _article(bare: str, noun: str, line: str) -> str | None:
    del noun, line
    if _HAS_ARTICLE.match(bare):
        return ""
    first = bare.split(maxsplit=1)[0].lower()
    if re.match(r"(?:formulaire|dossier|document|manuel|planning|contrat|test|guide|questionnaire|livret)$", first):
        return "le "
    return "la " if re.match(r"(?:charte|fiche|feuille|notice|convention)$", first) else None


with_verb = verb_of_notes(
    _THEY_DO,
    re.compile(rf"(?i:(?:(?:lui|leur) )?(?:{_VERBS})\b)|[a-zéèêâ]{{3,}}(?:er|ir|re)\b"),
    sends=r"\b(?:elle|il) (?:va )?(?:m['’]|me |nous )(?:envoie|envoyer|transmet|donne)\b[^.;,]*\bNOUN",
    wanted=r"\b(?:a voulu|voulait|veut|a demandé) (?P<article>un|une|des|le|la|les) NOUN",
    near=rf"\bNOUN\b[^.;,]{{0,25}}? à (?P<verb>{_VERBS})\b|\b(?P<before>{_VERBS}) (?:\w+ ){{0,2}}?NOUN\b",
    send="envoyer",
    article=_article,
)


_SPOKEN_OF = re.compile(
    r"^(?:j['’]ai|je (?:lui|leur) ai) (?:parlé (?P<of>(?:de |du |des |d['’])[^,;:.()]{3,60}?)|(?:raconté|expliqué|décrit) (?P<what>(?:le |la |les |l['’]|mon |ma |mes |notre |nos )[^,;:.()]{3,60}?))(?=[,;:.( ] ?[:(.,;]|[,;:.(]| (?:qui|que|où|pour|avec)\b|$)",
    re.IGNORECASE,
)
_OF = (("les ", "des "), ("le ", "du "))


def spoken_of(told: str) -> str:
    """Return what a note says that I told them of: "de la cuisine-test"."""
    match = _SPOKEN_OF.match(told)
    if not match or match["of"]:
        return match["of"].strip() if match else ""
    what = match["what"].strip()
    return next((of + what[len(the) :] for the, of in _OF if what.lower().startswith(the)), f"de {what}")
